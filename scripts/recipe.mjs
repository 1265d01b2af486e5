// `npm run recipe -- --project NAME=FOLDER …`: what each choice of the recipe is worth on other people's projects, which are given
// by path → docs/data.md. See test/recipe/main.ts for its options.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { build } from "esbuild";
import { buildAll } from "./build.mjs";

await buildAll();
mkdirSync(".cache", { recursive: true });
const folder = mkdtempSync(".cache/recipe-");
try {
  await build({
    entryPoints: ["test/recipe/main.ts", "test/recipe/measure.ts"],
    outdir: folder,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    external: ["onnxruntime-node"],
    logLevel: "warning",
  });
  const run = spawnSync(process.execPath, [`${folder}/main.js`, ...process.argv.slice(2)], { stdio: "inherit" });
  process.exitCode = run.status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
