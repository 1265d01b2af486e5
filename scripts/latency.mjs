// How long a warm completion takes, as an editor asks for it: a prompt that grows by one character at each keystroke, 12
// tokens, on the CPU. `npm run latency -- FOLDER…` measures the given bases one after the other, several times in turn, so
// that a noisy machine is noisy for all of them. Prints a line a run; a figure counts only where all 12 tokens were written.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { buildAll } from "./build.mjs";

const [tokens, keystrokes, unmeasured, turns] = [12, 60, 4, 3];
const source = "engine/protocol.ts";
const text = readFileSync(source, "utf8");
const bases = process.argv.slice(2);
if (bases.length === 0) {
  console.error("Name at least one base model: npm run latency -- models/attune-base");
  process.exit(1);
}
await buildAll();
for (let turn = 0; turn < turns; turn++) {
  for (const base of bases) console.log(`${base}: ${await measure(base)}`);
}

/** As much of the file as about half of the base's context holds, and a line about what was measured. */
async function measure(base) {
  const { max_position_embeddings: context } = JSON.parse(readFileSync(`${base}/config.json`, "utf8"));
  const characters = Math.floor(1.75 * context);
  const options = ["--base", base, "--device", "cpu", "--max-tokens", String(tokens), "--raw", "--stdin", "--json"];
  const engine = spawn(process.execPath, ["dist/cli.js", "complete", ...options], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const answers = createInterface({ input: engine.stdout })[Symbol.asyncIterator]();
  const times = [];
  let last;
  for (let id = 0; id < keystrokes; id++) {
    const begun = performance.now();
    engine.stdin.write(`${JSON.stringify({ id, prompt: text.slice(0, characters + id) })}\n`);
    const { value, done } = await answers.next();
    last = done ? { event: "error", message: "the engine ended" } : JSON.parse(value);
    if (last.event !== "result") throw new Error(`${base}: ${last.message ?? value}`);
    if (id >= unmeasured && last.tokens === tokens) times.push(performance.now() - begun);
  }
  engine.stdin.end();
  if (times.length === 0) return `never wrote ${tokens} tokens`;
  times.sort((a, b) => a - b);
  const [least, median, most] = [0, times.length >> 1, times.length - 1].map((at) => times[at].toFixed(1));
  const length = last.promptTokens.length;
  return `${tokens} tokens behind ${length} in ${median} ms (median of ${times.length}; ${least} to ${most})`;
}
