// Bundles the extension, the engine, the command line and the dashboard page into dist/.
import { rm } from "node:fs/promises";
import { build } from "esbuild";

const production = process.argv.includes("--production");

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

export async function buildAll() {
  await rm("dist", { recursive: true, force: true });
  await Promise.all([
    build({ ...node, entryPoints: { extension: "extension/main.ts" }, outdir: "dist" }),
    build({ ...node, entryPoints: { engine: "engine/main.ts" }, outdir: "dist" }),
    build({ ...node, entryPoints: { cli: "engine/cli.ts" }, outdir: "dist", banner: { js: "#!/usr/bin/env node" } }),
    build({
      bundle: true,
      platform: "browser",
      target: "es2022",
      format: "iife",
      entryPoints: { dashboard: "webview/main.ts" },
      outdir: "dist/webview",
      loader: { ".ttf": "file" },
      sourcemap: !production,
      minify: production,
      logLevel: "warning",
    }),
  ]);
}

if (import.meta.url === `file://${process.argv[1]}`) await buildAll();
