// How long a warm completion takes, as an editor asks for it: a prompt that grows by one character at each keystroke, 12
// tokens, on the CPU. `npm run latency -- FOLDER… [--precision fp32]` measures the given bases, each by two engines that are
// asked in turn: one guesses tokens ahead, as it is by default, one does not (`--no-draft`). What is noisy for one is so for
// the other. In fp32 they write the same; in int8 rounding may choose another of two tokens that are as good as equal. A
// figure counts only where all 12 tokens were written.
import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { buildAll } from "./build.mjs";
import { startEngine } from "./measure/engine.mjs";
import { ascending, drawn, sum } from "./measure/numbers.mjs";

const [tokens, places, keystrokes, unmeasured] = [12, 8, 14, 2];
/** Between two requests, as between keystrokes: the threads of the engine that was asked last stop spinning. */
const pauseMs = 60;
const source = "engine/complete/completer.ts";
const text = readFileSync(source, "utf8");
const { positionals: bases, values } = parseArgs({
  allowPositionals: true,
  options: { precision: { type: "string", default: "auto" } },
});
if (bases.length === 0) {
  console.error("Name at least one base model: npm run latency -- models/attune-base");
  process.exit(1);
}
await buildAll();
for (const base of bases) console.log(`${base}: ${await measure(base)}`);

/**
 * At places all over the file, as much before each as about half of the base's context holds.
 *
 * @param {string} base
 */
async function measure(base) {
  const { max_position_embeddings: context } = JSON.parse(readFileSync(`${base}/config.json`, "utf8"));
  const characters = Math.floor(1.75 * Math.min(context, 1024));
  const engines = [start(base), start(base, "--no-draft")];
  /** @type {number[]} */
  const guessing = [];
  /** @type {number[]} */
  const plain = [];
  /** @type {number[]} */
  const lengths = [];
  let different = 0;
  for (let place = 0; place < places; place++) {
    const end = characters + Math.floor(((text.length - keystrokes - characters) * place) / (places - 1));
    for (let key = 0; key < keystrokes; key++) {
      const prompt = text.slice(end - characters, end + key);
      const answers = [];
      for (const engine of engines) {
        answers.push(await engine.ask({ prompt }));
        await setTimeout(pauseMs);
      }
      const [one, other] = answers;
      if (one === undefined || other === undefined) continue;
      if (String(one.result.outputTokens) !== String(other.result.outputTokens)) different++;
      if (key < unmeasured || one.result.tokens !== tokens || other.result.tokens !== tokens) continue;
      guessing.push(one.ms);
      plain.push(other.ms);
      lengths.push(one.result.promptTokens?.length ?? 0);
    }
  }
  for (const engine of engines) engine.end();
  if (guessing.length === 0) return `never wrote ${tokens} tokens`;
  const ratio = sum(guessing) / sum(plain);
  return (
    `${tokens} tokens behind ${Math.min(...lengths)} to ${Math.max(...lengths)} in ${spread(guessing)}, ` +
    `without guesses in ${spread(plain)}, ${guessing.length} times each; ` +
    `${ratio.toFixed(2)} of the time in all; ${different} of ${places * keystrokes} texts differ`
  );
}

/** @param {string} base @param {string[]} more */
function start(base, ...more) {
  const options = ["--base", base, "--device", "cpu", "--precision", values.precision];
  return startEngine([...options, "--max-tokens", String(tokens), "--raw", ...more]);
}

/** @param {readonly number[]} times */
function spread(times) {
  const sorted = ascending(times);
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  return `${drawn(sorted, 0.5).toFixed(1)} ms (median; ${least.toFixed(1)} to ${most.toFixed(1)})`;
}
