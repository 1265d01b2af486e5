// `npm run bench`: makes what it compares with out of the registries, and measures Attune beside PyTorch with PEFT and llama.cpp,
// one after the other in one run → docs/performance.md. An interrupted run goes on where it was.
// `npm run bench -- --only training` prints one section, `--base smollm2` one subject; test/bench/main.ts says which there are.
import path from "node:path";
import { buildAll } from "./build.mjs";
import { runBundled } from "./bundled.mjs";
import { cache, halfBillion, llamaFolder, python, smollm2 } from "./models/environment.mjs";

await buildAll();
const interpreter = python();
smollm2(interpreter);
await halfBillion(path.join(cache, "half-billion"));
await runBundled(["test/bench/main.ts"], [cache, interpreter, llamaFolder(true), ...process.argv.slice(2)]);
