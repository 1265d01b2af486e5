// Development only: draws the dashboard page in headless Chromium, in every state, theme and width, to look at it.
// node scripts/dashboard-shots.mjs [--out FOLDER] [--chromium PATH] [--theme NAME] [--width N] [STATE …]
// Needs Chromium (apt install chromium). Bundles test/webview/shots.ts and runs it.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { build } from "esbuild";
import { buildAll } from "./build.mjs";

// A folder of its own, so that two runs at once do not replace each other's code; inside the repository for its packages.
mkdirSync(".cache", { recursive: true });
const folder = mkdtempSync(".cache/shots-");
try {
  await buildAll({ outdir: `${folder}/dist` });
  await build({
    entryPoints: ["test/webview/shots.ts"],
    outfile: `${folder}/shots.js`,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    external: ["playwright-core"],
    logLevel: "warning",
  });
  const page = ["--page", `${folder}/dist/webview`];
  const run = spawnSync(process.execPath, [`${folder}/shots.js`, ...page, ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  process.exitCode = run.status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
