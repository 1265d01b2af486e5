// Packages the extension: `npm run package` for this platform, `npm run package -- --target win32-x64` for another.
// What ships is gathered in a folder of its own, so that nothing else can slip in, and each platform gets only its own
// ONNX Runtime: the npm package holds all of them, 290 MB.
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { createVSIX } from "@vscode/vsce";
import { buildAll } from "./build.mjs";

const targets = ["linux-x64", "linux-arm64", "darwin-arm64", "win32-x64", "win32-arm64"];

// In docs/, for the Extensions view, which shows no picture but those of https addresses: its own are drawn in text. The
// repository's README is for those who build it.
const extensionPage = "extension.md";

// Packages that are copied as they are; everything else is bundled into dist/ and only its licence is kept.
const shippedPackages = ["onnxruntime-node", "onnxruntime-common"];
const bundledForThePage = ["chart.js", "@vscode/webview-ui-toolkit", "@vscode/codicons"];

const { values } = parseArgs({
  options: { target: { type: "string", default: `${process.platform}-${process.arch}` }, out: { type: "string" } },
});
const { target } = values;
if (!targets.includes(target)) {
  console.error(`ONNX Runtime has no binaries for ${target}.\nPackage for one of: ${targets.join(", ")}`);
  process.exit(2);
}

const manifest = JSON.parse(await readFile("package.json", "utf8"));
const out = path.resolve(values.out ?? `out/${manifest.name}-${target}-${manifest.version}.vsix`);
const stage = path.resolve("out", `vsix-stage-${target}`);
await rm(stage, { recursive: true, force: true });
await mkdir(stage, { recursive: true });
await mkdir(path.dirname(out), { recursive: true });

await buildAll({ outdir: path.join(stage, "dist"), production: true });
for (const item of [".vscodeignore", "CHANGELOG.md", "LICENSE", "media", "models"]) {
  await cp(item, path.join(stage, item), { recursive: true });
}
await stageRuntime();
await cp(path.join("docs", extensionPage), path.join(stage, extensionPage));
await writeFile(path.join(stage, "package.json"), JSON.stringify(shippedManifest(), null, 2));
await writeFile(path.join(stage, "ThirdPartyNotices.txt"), await notices());
await createVSIX({
  cwd: stage,
  target,
  packagePath: out,
  readmePath: extensionPage,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
await rm(stage, { recursive: true });
const { size } = await stat(out);
console.log(`${path.relative(process.cwd(), out)}  ${(size / 1e6).toFixed(1)} MB`);

function shippedManifest() {
  const { scripts: _scripts, devDependencies: _development, ...shipped } = manifest;
  return { ...shipped, dependencies: { "onnxruntime-node": manifest.dependencies["onnxruntime-node"] } };
}

/** ONNX Runtime's JavaScript, and the native library of the target alone. */
async function stageRuntime() {
  const [system = "", arch = ""] = target.split("-");
  const node = "node_modules/onnxruntime-node";
  const binaries = path.join(node, "bin", "napi-v6", system, arch);
  await cp(binaries, path.join(stage, binaries), {
    recursive: true,
    // The same library under a second name; the binding loads libonnxruntime.1.dylib.
    filter: (file) => !/libonnxruntime\.\d+\.\d+\.\d+\.dylib$/.test(file),
  });
  await cp(path.join(node, "dist"), path.join(stage, node, "dist"), { recursive: true, filter: isCode });
  // Its other dependencies serve its install script, which is not shipped.
  const { name, version, license, main, dependencies } = JSON.parse(
    await readFile(path.join(node, "package.json"), "utf8"),
  );
  const kept = { "onnxruntime-common": dependencies["onnxruntime-common"] };
  await writeFile(
    path.join(stage, node, "package.json"),
    JSON.stringify({ name, version, license, main, dependencies: kept }, null, 2),
  );

  const common = "node_modules/onnxruntime-common";
  await cp(path.join(common, "package.json"), path.join(stage, common, "package.json"));
  // dist/cjs holds a package.json that says "commonjs"; without it Node takes these files for ES modules.
  await cp(path.join(common, "dist", "cjs"), path.join(stage, common, "dist", "cjs"), {
    recursive: true,
    filter: isCode,
  });
}

/** @param {string} file */
function isCode(file) {
  return !/\.(map|d\.ts|ts)$/.test(file);
}

/** The licences of everything in the bundle, as they ask for. */
async function notices() {
  const seen = new Set();
  const parts = [];
  const queue = [...Object.keys(manifest.dependencies), ...bundledForThePage, ...shippedPackages];
  for (const name of queue) {
    if (seen.has(name)) continue;
    seen.add(name);
    const folder = path.join("node_modules", name);
    const {
      version,
      license,
      dependencies = {},
    } = JSON.parse(await readFile(path.join(folder, "package.json"), "utf8"));
    if (name !== "onnxruntime-node") queue.push(...Object.keys(dependencies));
    const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|notice|thirdparty)/i.test(file)).sort();
    const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), "utf8")));
    parts.push([`${name} ${version} (${license})`, ...texts.map((text) => text.trim())].join("\n\n"));
  }
  return `Attune contains these packages.\n\n${parts.sort().join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}
