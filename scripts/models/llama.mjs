// What llama.cpp computes of a GGUF file, and how fast: `npm run lanes:models` compares Attune with it. Development only.
//     node llama.mjs FOLDER FILE.gguf texts TEXTS.json IDS.json GIVEN COUNT    each text's ids; of the ids in IDS.json the mean nats,
//                                                                              and COUNT greedy tokens behind the first GIVEN
//     node llama.mjs FOLDER FILE.gguf speed IDS.json                           prefill of 256 ids, a token behind it, bytes
// FOLDER has node-llama-cpp, whose package brings builds for many processors and takes the best for this one. OMP_NUM_THREADS says
// how many threads. Prints a line of JSON last.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [folder = "", modelPath, mode, ...rest] = process.argv.slice(2);
const entry = createRequire(path.resolve(folder, "package.json")).resolve("node-llama-cpp");
const { getLlama, LlamaLogLevel } = await import(pathToFileURL(entry).href);
const llama = await getLlama({ gpu: false, build: "never", logLevel: LlamaLogLevel.error });
const model = await llama.loadModel({ modelPath });
const context = await model.createContext({
  contextSize: 512,
  batchSize: 512,
  threads: Number(process.env["OMP_NUM_THREADS"] ?? 2),
});
const sequence = context.getSequence();
const result = mode === "texts" ? await computed(rest) : await speed(rest);
console.log(JSON.stringify({ release: llama.llamaCppRelease.release, instructions: llama.systemInfo, ...result }));
// Its worker threads would keep the process alive.
process.exit(0);

/** @param {string} file */
function read(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}

/**
 * What reference.py wrote.
 *
 * @param {string} file
 * @returns {[name: string, tokens: number[]][]}
 */
function tokensIn(file) {
  return Object.entries(read(file)).map(([name, { tokens }]) => [name, tokens]);
}

/** @param {string[]} args */
async function computed([sources = "", ids = "", given, count]) {
  const texts = read(sources);
  /** @type {Record<string, object>} */
  const results = {};
  for (const [name, tokens] of tokensIn(ids)) {
    const written = await greedy(tokens.slice(0, Number(given)), Number(count));
    results[name] = { tokens: model.tokenize(texts[name], false), nats: await nats(tokens), greedy: written };
  }
  return { texts: results };
}

/**
 * Mean nats of each token behind those before it.
 *
 * @param {number[]} tokens
 */
async function nats(tokens) {
  const rows = await logitsBehind(tokens.slice(0, -1), true);
  const each = rows.map((row, at) => {
    const values = [...row.values()];
    const largest = values.reduce((a, b) => Math.max(a, b));
    const total = values.reduce((sum, value) => sum + Math.exp(value - largest), 0);
    return Math.log(total) + largest - (row.get(tokens[at + 1] ?? -1) ?? Number.NaN);
  });
  return each.reduce((a, b) => a + b) / each.length;
}

/**
 * The likeliest token, again and again, each with how far its logit is above the second's.
 *
 * @param {number[]} prompt
 * @param {number} count
 */
async function greedy(prompt, count) {
  /** @type {{ token: number; margin: number }[]} */
  const written = [];
  for (let rows = await logitsBehind(prompt, false); written.length < count; ) {
    const best = choice(rows[0]);
    written.push(best);
    if (written.length < count) rows = await logitsOf([best.token], false);
  }
  return written;
}

/** @param {number[]} tokens @param {boolean} each */
async function logitsBehind(tokens, each) {
  await sequence.clearHistory();
  return logitsOf(tokens, each);
}

/**
 * Logits by token: behind each of the tokens, or behind the last.
 *
 * @param {number[]} tokens
 * @param {boolean} each
 * @returns {Promise<Map<number, number>[]>}
 */
async function logitsOf(tokens, each) {
  const wanted = { generateNext: { logits: true } };
  const items = tokens.map((token, at) => (each || at === tokens.length - 1 ? [token, wanted] : token));
  const results = await sequence.controlledEvaluate(items);
  return results.flatMap((/** @type {any} */ item) => (item?.next?.logits ? [item.next.logits] : []));
}

/**
 * The likeliest token, and by how much.
 *
 * @param {Map<number, number> | undefined} row
 */
function choice(row = new Map()) {
  let [token, first, second] = [-1, -Infinity, -Infinity];
  for (const [each, logit] of row) {
    if (logit > first) [token, first, second] = [each, logit, first];
    else if (logit > second) second = logit;
  }
  return { token, margin: first - second };
}

/** @param {string[]} args */
async function speed([ids = ""]) {
  const prompt = tokensIn(ids).flatMap(([, tokens]) => tokens);
  /** @type {[number[], number[]]} */
  const [prefills, singles] = [[], []];
  for (let turn = 0; turn < 5; turn++) {
    await sequence.clearHistory();
    let begun = performance.now();
    let count = 0;
    const options = { temperature: 0, yieldEogToken: true };
    for await (const _ of sequence.evaluate(prompt.slice(turn, turn + 256), options)) {
      (count === 0 ? prefills : singles).push((performance.now() - begun) / 1000);
      if (count++ === 8) break;
      begun = performance.now();
    }
  }
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
  return {
    prefillSeconds: median(prefills),
    tokenSeconds: median(singles),
    weightBytes: model.size,
    servingBytes: 1024 * Number(kilobytes),
  };
}

/** @param {number[]} values */
function median(values) {
  return values.sort((a, b) => a - b)[values.length >> 1];
}
