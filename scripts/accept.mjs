// `npm run accept -- FOLDER…`: what accepting completions does to sound files of open-source checkouts, which are given by
// path. See test/accept/main.ts for its options.
import { spawnSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { build } from "esbuild";
import { buildAll } from "./build.mjs";

const outdir = "out/accept";
await rm(outdir, { recursive: true, force: true });
await buildAll();
await build({
  entryPoints: ["test/accept/main.ts"],
  outdir,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  external: ["playwright-core"],
  sourcemap: "inline",
  logLevel: "warning",
});
const run = spawnSync(process.execPath, ["--enable-source-maps", `${outdir}/main.js`, ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exit(run.status ?? 1);
