// What measurements beside other programs need, made once in a cache: a Python environment, packages of npm, models.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeRandomModel } from "../random-model.mjs";

export const cache = path.resolve(".cache/models");
export const texts = "test/fixtures/tokenizer/texts.json";
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

/** An interpreter that has what scripts/models/requirements.txt names: ATTUNE_PYTHON, or one of its own. */
export function python() {
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
export async function halfBillion(to) {
  if (existsSync(to)) return;
  const partly = `${to}.new`;
  rmSync(partly, { recursive: true, force: true });
  const shape = { hidden: 896, inner: 4864, layers: 24, kvHeads: 2, vocab: 151_936 };
  await makeRandomModel(partly, { ...shape, family: "qwen2", dtype: "BF16" });
  renameSync(partly, to);
}

/**
 * Packages of npm in a folder of their own, without their install scripts; returns the folder.
 *
 * @param {string} name
 * @param {readonly string[]} packages
 */
export function npmFolder(name, packages) {
  const own = path.join(cache, name);
  // npm writes this file last.
  if (existsSync(path.join(own, "node_modules", ".package-lock.json"))) return own;
  mkdirSync(own, { recursive: true });
  run("npm", ["install", "--prefix", own, "--no-save", "--silent", "--ignore-scripts", ...packages]);
  return own;
}

/** SmolLM2-135M-Instruct in both forms, and what PyTorch says of it. @param {string} interpreter */
export function smollm2(interpreter) {
  if (existsSync(path.join(cache, "smollm2", "reference.json"))) return;
  run(interpreter, ["scripts/models/reference.py", cache, texts]);
}

/** A folder that has node-llama-cpp: ATTUNE_LLAMA, or one of its own where `install` says so. @param {boolean} install */
export function llamaFolder(install) {
  const given = process.env["ATTUNE_LLAMA"];
  if (given) return path.resolve(given);
  if (install) npmFolder("llama", ["node-llama-cpp@3.22.1"]);
  return path.join(cache, "llama");
}
