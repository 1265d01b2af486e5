// CodeFinetuner in an environment of its own below .cache, for `npm run evidence -- --peer codefinetuner`. Nothing of it is a part of the product.
import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";

/** It is installed without its dependencies: the file beside this names those that it needs on a CPU, and why not all. */
const packages = ["codefinetuner==0.5.3", "codebleu==0.7.0"];

/** Its interpreter; what is half done is done again by the next run. Throws where none can be made. */
export function codeFinetuner() {
  const folder = path.resolve(".cache/peers/codefinetuner");
  const own = path.join(folder, "bin", "python");
  const complete = path.join(folder, "complete");
  if (existsSync(complete)) return own;
  run(newPython(), ["-m", "venv", folder]);
  const requirements = "scripts/evidence/codefinetuner.txt";
  const install = ["-m", "pip", "install", "--quiet"];
  run(own, [...install, "--only-binary", ":all:", "--requirement", requirements]);
  run(own, [...install, "--no-deps", ...packages]);
  writeFileSync(complete, "");
  return own;
}

/** It asks for Python 3.12 or newer. `ATTUNE_PYTHON` goes first. */
function newPython() {
  const given = process.env["ATTUNE_PYTHON"];
  const names = [...(given ? [given] : []), "python3", "python3.14", "python3.13", "python3.12"];
  const isNew = "import sys; sys.exit(sys.version_info < (3, 12))";
  const found = names.find((name) => spawnSync(name, ["-c", isNew], { stdio: "ignore" }).status === 0);
  if (found === undefined)
    throw new Error(
      `CodeFinetuner needs Python 3.12 or newer: none of ${names.join(", ")} is; name one by ATTUNE_PYTHON`,
    );
  return found;
}

/** @param {string} command @param {readonly string[]} args */
function run(command, args) {
  const { status } = spawnSync(command, args, { stdio: "inherit" });
  if (status !== 0) throw new Error(`${[command, ...args].join(" ")} ended with ${status}`);
}
