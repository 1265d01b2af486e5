// Bundles the extension, the engine, the command line and the dashboard page into dist/.
import { copyFile, cp, mkdir, readdir, rm } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Replaces `outdir` by a build of everything. */
export async function buildAll({ outdir = "dist", production = false } = {}) {
  /** @satisfies {import("esbuild").BuildOptions} */
  const node = /** @type {const} */ ({
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    // ONNX Runtime finds its native library beside its own files, so it stays outside the bundle.
    external: ["vscode", "onnxruntime-node"],
    sourcemap: !production,
    minify: production,
    logLevel: "warning",
  });
  await rm(outdir, { recursive: true, force: true });
  await Promise.all([
    build({ ...node, entryPoints: { extension: "extension/main.ts" }, outdir }),
    build({ ...node, entryPoints: { engine: "engine/main.ts" }, outdir }),
    build({ ...node, entryPoints: { worker: "engine/worker.ts" }, outdir }),
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
    copyGrammars(path.join(outdir, "grammars")),
    // What a training job's folder holds beside its data.
    cp("engine/job/folder", path.join(outdir, "job"), { recursive: true }),
  ]);
}

/** Grammars that no language of the engine names are left out. */
const unusedGrammars = ["tree-sitter-ini.wasm", "tree-sitter-regex.wasm"];

/** @param {string} folder */
async function copyGrammars(folder) {
  const source = "node_modules/@vscode/tree-sitter-wasm/wasm";
  await mkdir(folder, { recursive: true });
  const files = (await readdir(source)).filter((name) => name.endsWith(".wasm") && !unusedGrammars.includes(name));
  await Promise.all(files.map((name) => copyFile(path.join(source, name), path.join(folder, name))));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await buildAll({ production: process.argv.includes("--production") });
}
