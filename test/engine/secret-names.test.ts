import assert from "node:assert/strict";
import { test } from "node:test";
import { isSecretFileName } from "../../engine/secret-names";

function check(secret: boolean, paths: readonly string[]): void {
  for (const path of paths)
    test(`${path} ${secret ? "is secret" : "is ordinary"}`, () => assert.equal(isSecretFileName(path), secret));
}

check(true, [
  "/w/.env",
  "/w/.env.local",
  "/w/production.env",
  "/w/.envrc",
  "/w/server.pem",
  "/w/certs/server.KEY",
  "/w/id_rsa",
  "/w/id_ed25519.pub",
  "/w/.npmrc",
  "/w/.netrc",
  "/w/.git-credentials",
  "/w/config/credentials.json",
  "/w/secrets/a.ts",
  "/home/me/.ssh/config",
  "/home/me/.aws/config",
  "C:\\work\\.env",
  "/w/terraform.tfstate",
  "/w/service-account-prod.json",
  "/w/release.jks",
]);
check(false, [
  "/w/env.ts",
  "/w/environment.ts",
  "/w/src/keyboard.ts",
  "/w/key.ts",
  "/w/secrets.ts",
  "/w/idrsa.ts",
  "/w/src/credentials.ts",
  "/w/package.json",
  "/w/.eslintrc",
]);
