// How long a warm completion takes, as an editor asks for it: a prompt that grows by one character at each keystroke, 12
// tokens, on the CPU. `npm run latency -- FOLDER… [--precision fp32]` measures the given bases, each by two engines that are
// asked in turn: one guesses tokens ahead, as it is by default, one does not (`--no-draft`). What is noisy for one is so for
// the other. In fp32 they write the same; in int8 rounding may choose another of two tokens that are as good as equal. A
// figure counts only where all 12 tokens were written.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { buildAll } from "./build.mjs";

const [tokens, places, keystrokes, unmeasured] = [12, 8, 14, 2];
/** Between two requests, as between keystrokes: the threads of the engine that was asked last stop spinning. */
const pauseMs = 60;
const source = "engine/protocol.ts";
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

/** At places all over the file, as much before each as about half of the base's context holds. */
async function measure(base) {
  const { max_position_embeddings: context } = JSON.parse(readFileSync(`${base}/config.json`, "utf8"));
  const characters = Math.floor(1.75 * Math.min(context, 1024));
  const engines = [start(base), start(base, "--no-draft")];
  const [guessing, plain] = [[], []];
  const lengths = [];
  let different = 0;
  for (let place = 0; place < places; place++) {
    const end = characters + Math.floor(((text.length - keystrokes - characters) * place) / (places - 1));
    for (let key = 0; key < keystrokes; key++) {
      const prompt = text.slice(end - characters, end + key);
      const answers = [];
      for (const engine of engines) {
        answers.push(await engine.ask(prompt));
        await setTimeout(pauseMs);
      }
      const [one, other] = answers;
      if (one.result.outputTokens.join() !== other.result.outputTokens.join()) different++;
      if (key < unmeasured || one.result.tokens !== tokens || other.result.tokens !== tokens) continue;
      guessing.push(one.ms);
      plain.push(other.ms);
      lengths.push(one.result.promptTokens.length);
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

function start(base, ...more) {
  const options = [
    "--base",
    base,
    "--device",
    "cpu",
    "--precision",
    values.precision,
    "--max-tokens",
    String(tokens),
    "--raw",
    "--stdin",
    "--json",
  ];
  const engine = spawn(process.execPath, ["dist/cli.js", "complete", ...options, ...more], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const answers = createInterface({ input: engine.stdout })[Symbol.asyncIterator]();
  let id = 0;
  return {
    async ask(prompt) {
      const begun = performance.now();
      engine.stdin.write(`${JSON.stringify({ id: id++, prompt })}\n`);
      const { value, done } = await answers.next();
      const ms = performance.now() - begun;
      const result = done ? { event: "error", message: "the engine ended" } : JSON.parse(value);
      if (result.event !== "result") throw new Error(`${base}: ${result.message ?? value}`);
      return { ms, result };
    },
    end: () => engine.stdin.end(),
  };
}

function sum(numbers) {
  return numbers.reduce((a, b) => a + b, 0);
}

function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const [least, median, most] = [0, sorted.length >> 1, sorted.length - 1].map((at) => sorted[at].toFixed(1));
  return `${median} ms (median; ${least} to ${most})`;
}
