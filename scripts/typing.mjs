// Bundles test/typing/main.ts, which says what it takes, and runs it.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { build } from "esbuild";

// A folder of its own, so that two runs at once do not replace each other's code; inside the repository for its packages.
mkdirSync(".cache", { recursive: true });
const folder = mkdtempSync(".cache/typing-");
try {
  await build({
    entryPoints: ["test/typing/main.ts"],
    outfile: `${folder}/typing.js`,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    external: ["playwright-core"],
    logLevel: "warning",
  });
  const run = spawnSync(process.execPath, [`${folder}/typing.js`, ...process.argv.slice(2)], { stdio: "inherit" });
  process.exitCode = run.status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
