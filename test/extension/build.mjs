// Builds the suites that run inside VS Code, for both runners: code-server and @vscode/test-electron.
import { readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";

/** Five steps on the CPU, small enough for a test; the numbers do not matter here, that they arrive does. */
export const suiteSettings = {
  "attune.device": "cpu",
  "attune.training.steps": 5,
  "attune.training.sequenceLength": 128,
  "attune.training.batchSize": 2,
  "attune.completions.debounce": 0,
};

/** Returns the path of the module whose `run()` runs every suite. */
export async function buildSuites() {
  const outdir = path.resolve("out", "extension-tests");
  await rm(outdir, { recursive: true, force: true });
  await build({
    entryPoints: readdirSync("test/extension")
      .filter((file) => file.endsWith(".ts"))
      .map((file) => `test/extension/${file}`),
    outdir,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    external: ["vscode", "mocha"],
    sourcemap: "inline",
    logLevel: "warning",
  });
  return path.join(outdir, "index.js");
}
