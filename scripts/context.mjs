// `npm run context -- --project NAME=FOLDER …`: what code of other files gives on other people's projects, which are given by
// path → docs/context.md. See test/context/main.ts for its options.
import { spawnSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { build } from "esbuild";
import { buildAll } from "./build.mjs";

const outdir = "out/context";
await rm(outdir, { recursive: true, force: true });
await buildAll();
await build({
  entryPoints: ["test/context/main.ts"],
  outdir,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  external: ["onnxruntime-node"],
  logLevel: "warning",
});
const run = spawnSync(process.execPath, [`${outdir}/main.js`, ...process.argv.slice(2)], { stdio: "inherit" });
process.exit(run.status ?? 1);
