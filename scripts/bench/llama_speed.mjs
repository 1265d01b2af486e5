// How fast llama.cpp completes with a GGUF file: `npm run bench` and `attune bench --peer llama.cpp` put it beside Attune. Development only.
//     node llama_speed.mjs FOLDER REQUEST    a prompt of random ids, and tokens behind it
// FOLDER has node-llama-cpp, whose package brings builds for many processors and takes the best for this one. REQUEST is JSON as
// engine/bench/peer.ts has it. Prints a line of JSON last, whose figures are {median, low, high}; the first round is left out.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [folder = "", request = ""] = process.argv.slice(2);
const { base: modelPath, seqLen: size, maxTokens: tokensBehind, rounds, threads } = JSON.parse(request);
const entry = createRequire(path.resolve(folder, "package.json")).resolve("node-llama-cpp");
const { getLlama, LlamaLogLevel } = await import(pathToFileURL(entry).href);
const llama = await getLlama({ gpu: false, build: "never", logLevel: LlamaLogLevel.error });
const model = await llama.loadModel({ modelPath });
const context = await model.createContext({ contextSize: size + tokensBehind + 8, batchSize: size, threads });
const sequence = context.getSequence();
// The numbers need no meaning, but none may end the text.
const prompt = Array.from({ length: size }, (_, at) => 1000 + ((at * 7919 + 13) % 8000));

/** @type {[number[], number[]]} */
const [prefills, singles] = [[], []];
for (let round = 0; round <= rounds; round++) {
  await sequence.clearHistory();
  let begun = performance.now();
  let count = 0;
  for await (const _ of sequence.evaluate([1000 + round, ...prompt.slice(1)], {
    temperature: 0,
    yieldEogToken: true,
  })) {
    if (round > 0) (count === 0 ? prefills : singles).push(performance.now() - begun);
    if (count++ === tokensBehind) break;
    begun = performance.now();
  }
}
const peak = 1024 * Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1]);
const figures = { prefillMs: figure(prefills), perTokenMs: figure(singles), peakBytes: figure([peak]) };
console.log(JSON.stringify({ release: `llama.cpp ${llama.llamaCppRelease.release}`, ...figures }));
// Its worker threads would keep the process alive.
process.exit(0);

/** @param {number[]} values */
function figure(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: sorted[(sorted.length - 1) >> 1], low: sorted[0], high: sorted.at(-1) };
}
