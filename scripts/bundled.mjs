// Programs of the tests: bundled into a folder of their own, and run.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

/**
 * Bundles the first of `entries` and runs it; the others lie beside it, for it to start. This program ends as it does.
 *
 * @param {readonly string[]} entries
 * @param {readonly string[]} args
 */
export async function runBundled(entries, args) {
  // A folder of its own, so that two runs at once do not replace each other's code; inside the repository for its packages.
  mkdirSync(".cache", { recursive: true });
  const folder = mkdtempSync(".cache/program-");
  try {
    await build({
      entryPoints: [...entries],
      outdir: folder,
      bundle: true,
      platform: "node",
      target: "node20",
      format: "cjs",
      external: ["onnxruntime-node"],
      logLevel: "warning",
    });
    const program = path.join(folder, `${path.basename(entries[0] ?? "", ".ts")}.js`);
    const { status } = spawnSync(process.execPath, [program, ...args], { stdio: "inherit" });
    process.exitCode = status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
