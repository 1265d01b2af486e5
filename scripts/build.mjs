// Bundles the extension, the engine, the command line and the dashboard page into dist/.
import { rm } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

export async function buildAll({ outdir = "dist", production = false } = {}) {
  const node = {
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    // ONNX Runtime finds its native library beside its own files, so it stays outside the bundle.
    external: ["vscode", "onnxruntime-node"],
    sourcemap: !production,
    minify: production,
    logLevel: "warning",
  };
  await rm(outdir, { recursive: true, force: true });
  await Promise.all([
    build({ ...node, entryPoints: { extension: "extension/main.ts" }, outdir }),
    build({ ...node, entryPoints: { engine: "engine/main.ts" }, outdir }),
    build({ ...node, entryPoints: { cli: "engine/cli.ts" }, outdir, banner: { js: "#!/usr/bin/env node" } }),
    build({
      bundle: true,
      platform: "browser",
      target: "es2022",
      format: "iife",
      entryPoints: { dashboard: "webview/main.ts" },
      outdir: path.join(outdir, "webview"),
      loader: { ".ttf": "file" },
      sourcemap: !production,
      minify: production,
      logLevel: "warning",
    }),
  ]);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildAll({ production: process.argv.includes("--production") });
}
