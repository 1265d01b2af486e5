/** The promise of the README: nothing but engine/hub can reach a network. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const network =
  /from "(node:)?(https?|http2|net|tls|dgram|dns)(\/promises)?"|(import|require)\("(node:)?(https?|http2|net|tls|dgram|dns)|\bundici\b|\bfetch\(|\bWebSocket\(|\bEventSource\(/;

function networkFiles(): string[] {
  return readdirSync("engine", { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".ts") && network.test(readFileSync(`engine/${name}`, "utf8")));
}

test("only engine/hub imports what reaches a network", () => {
  const found = networkFiles();
  // The pattern must find what it looks for where it is.
  assert(found.includes("hub/http.ts"));
  assert.deepEqual(
    found.filter((name) => !name.startsWith("hub/")),
    [],
  );
});
