// `npm run fuzz`: bundles the fuzzer and runs it; see test/fuzz/main.ts for its options.
import { spawnSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { build } from "esbuild";

const outdir = "out/fuzz";
await rm(outdir, { recursive: true, force: true });
await build({
  entryPoints: ["test/fuzz/main.ts", "test/fuzz/worker.ts"],
  outdir,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  external: ["onnxruntime-node"],
  sourcemap: "inline",
  logLevel: "warning",
});
const run = spawnSync(process.execPath, ["--enable-source-maps", `${outdir}/main.js`, ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exit(run.status ?? 1);
