// `npm run test:electron`: the suites of test/extension inside a downloaded VS Code, on Windows, macOS and Linux (there
// under xvfb-run where no display is). Without that download, `npm test -- workbench` runs them in code-server.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { runTests } from "@vscode/test-electron";
import { buildSuites, suiteSettings } from "../test/extension/build.mjs";
import { buildAll } from "./build.mjs";

const root = mkdtempSync(path.join(os.tmpdir(), "attune-electron-"));
try {
  await buildAll();
  const suite = await buildSuites();
  const workspace = path.join(root, "harbour");
  cpSync("test/fixtures/sample-workspace", workspace, { recursive: true });
  const profile = path.join(root, "profile");
  mkdirSync(path.join(profile, "User"), { recursive: true });
  writeFileSync(path.join(profile, "User", "settings.json"), JSON.stringify(suiteSettings, null, 2));
  await runTests({
    version: process.env["ATTUNE_VSCODE_VERSION"] ?? "stable",
    extensionDevelopmentPath: path.resolve("."),
    extensionTestsPath: suite,
    extensionTestsEnv: { ATTUNE_HOME: path.join(root, "home") },
    launchArgs: [workspace, "--user-data-dir", profile, "--disable-extensions", "--disable-workspace-trust"],
  });
} catch (error) {
  console.error(`attune: the suites failed in VS Code: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
