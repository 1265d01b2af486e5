import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, it } from "node:test";
import { attune, withFolder } from "./process";

/** Runs in the process before the command line and tells, at its end, whether the runtime was loaded. */
const spy = `process.on("exit", () => {
  const loaded = Object.keys(require.cache).some((file) => file.includes("onnxruntime"));
  process.stderr.write(loaded ? "RUNTIME LOADED" : "RUNTIME NOT LOADED");
});`;

describe("the runtime is loaded only by verbs that compute", () => {
  const check = (argv: readonly string[], expected: RegExp) => () =>
    withFolder(async (folder) => {
      const file = path.join(folder, "spy.cjs");
      await writeFile(file, spy);
      const { code, err } = await attune(argv, {
        nodeArguments: ["--require", file],
        env: { ATTUNE_HOME: path.join(folder, "home") },
      });
      assert.equal(code, 0, err);
      assert.match(err, expected);
    });
  it("--help", check(["--help"], /RUNTIME NOT LOADED$/));
  it("train --help", check(["train", "--help"], /RUNTIME NOT LOADED$/));
  it("params", check(["params", "--json"], /RUNTIME NOT LOADED$/));
  it("review", check(["review", "test/fixtures/sample-workspace", "--json"], /RUNTIME NOT LOADED$/));
  it("models list --no-forecast", check(["models", "list", "--no-forecast", "--json"], /RUNTIME NOT LOADED$/));
  it("disk list", check(["disk", "list", "--json"], /RUNTIME NOT LOADED$/));
  it("logits", check(["logits", "--tokens", "1", "--device", "cpu", "--json"], /RUNTIME LOADED$/));
});
