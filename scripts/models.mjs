// `npm run lanes:models`: makes a Python environment out of the registries (or takes ATTUNE_PYTHON, which has what
// scripts/models/requirements.txt names), has it compute the references, and measures Attune beside them → docs/models.md.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

const cache = path.resolve(".cache/models");
const texts = "test/fixtures/tokenizer/texts.json";
mkdirSync(cache, { recursive: true });

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  const { status } = spawnSync(command, args, {
    stdio: "inherit",
    env: { ...process.env, ATTUNE_HOME: path.join(cache, "home") },
  });
  if (status !== 0) process.exit(status ?? 1);
}

function python() {
  const given = process.env["ATTUNE_PYTHON"];
  if (given) return given;
  const own = path.join(cache, "venv", "bin", "python");
  if (!existsSync(own)) {
    run("python3", ["-m", "venv", path.join(cache, "venv")]);
    run(own, ["-m", "pip", "install", "--quiet", "--requirement", "scripts/models/requirements.txt"]);
  }
  return own;
}

const interpreter = python();
if (!existsSync(path.join(cache, "smollm2", "reference.json"))) {
  run(interpreter, ["scripts/models/reference.py", cache, texts]);
}
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
  run(process.execPath, [`${folder}/models.js`, cache, texts, interpreter]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
