// Builds the product and every test file, then runs node's own test runner over them.
// `npm test -- graph` runs only the files whose path contains "graph".
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { build } from "esbuild";
import { buildAll } from "./build.mjs";

const filters = process.argv.slice(2);
const all = ["test/engine", "test/webview", "test/extension-unit", "test/lanes"]
  .flatMap((folder) => list(folder))
  .filter((file) => file.endsWith(".test.ts"));
const chosen = filters.length ? all.filter((file) => filters.some((word) => file.includes(word))) : all;
if (chosen.length === 0) {
  console.error(`No test file matches: ${filters.join(" ")}`);
  process.exit(1);
}

await buildAll();
await rm("dist-test", { recursive: true, force: true });
await build({
  entryPoints: chosen,
  outdir: "dist-test",
  outbase: "test",
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  external: ["onnxruntime-node", "playwright-core"],
  sourcemap: "inline",
  logLevel: "warning",
});

const outputs = chosen.map((file) => file.replace(/^test\//, "dist-test/").replace(/\.ts$/, ".js"));
const isLane = (/** @type {string} */ file) => file.startsWith("dist-test/lanes/");
// What a person sees is waited for, so nothing runs beside it.
const isAlone = (/** @type {string} */ file) => /^dist-test\/lanes\/(e2e|workbench)/.test(file);
// Half of a test's time is one thread's, and most of a software GPU's: two files share the cores. The longest begin.
const shared = outputs.filter((file) => !isAlone(file)).sort((a, b) => Number(isLane(b)) - Number(isLane(a)));
const statuses = [runTests(shared, 2), runTests(outputs.filter(isAlone), 1)];
process.exit(Math.max(...statuses));

/** @param {readonly string[]} files @param {number} atOnce */
function runTests(files, atOnce) {
  if (files.length === 0) return 0;
  const flags = ["--enable-source-maps", "--test", `--test-concurrency=${atOnce}`, "--test-reporter=spec"];
  // The folder is new in every run.
  const env = { ...process.env, ATTUNE_TEST_VSIX: resolve("dist-test", "attune.vsix") };
  return spawnSync(process.execPath, [...flags, ...files], { stdio: "inherit", env }).status ?? 1;
}

/** @param {string} folder @returns {string[]} */
function list(folder) {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
