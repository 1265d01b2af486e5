// What token healing changes: `npm run healing -- --project typescript=FOLDER … [--base FOLDER] [--places 40] [--seed 1]`.
//
// In checkouts of other people's projects the rest of a line is deleted, behind white space and inside words, and the engine
// is asked with healing and without (`--no-heal`) for what stood there: how many first lines are exact. Then the two senses in
// which a completion should not depend on where in a token the cursor is: what is written in front of white space and behind
// it, and what is written in front of a word and behind two letters of it; how many agree.
import { parseArgs } from "node:util";
import { buildAll } from "./build.mjs";
import { firstLine, startEngine } from "./measure/engine.mjs";
import { drawn } from "./measure/numbers.mjs";
import { filesOf, lineAndColumn, seededRandom } from "./measure/places.mjs";

/**
 * @typedef {{ right: number; all: number }} Count
 * @typedef {{ space: Count; word: Count; spaceAgrees: Count; wordAgrees: Count }} Counts One engine's.
 * @typedef {import("../engine/protocol/complete").CompleteResult} CompleteResult
 */

const kinds = /** @type {const} */ (["space", "word", "spaceAgrees", "wordAgrees"]);
const arms = /** @type {const} */ (["before", "after"]);

const { values } = parseArgs({
  options: {
    project: { type: "string", multiple: true, default: [] },
    base: { type: "string", default: "models/attune-base" },
    places: { type: "string", default: "40" },
    seed: { type: "string", default: "1" },
    "max-tokens": { type: "string", default: "32" },
    precision: { type: "string", default: "fp32" },
    verbose: { type: "boolean", default: false },
  },
});
if (values.project.length === 0) {
  console.error("Name checkouts to measure on: npm run healing -- --project typescript=FOLDER --project python=FOLDER");
  process.exit(1);
}

await buildAll();
const options = ["--base", values.base, "--device", "cpu", "--threads", "1", "--precision", values.precision];
options.push("--max-tokens", values["max-tokens"]);
const engines = { before: startEngine([...options, "--no-heal"]), after: startEngine(options) };
const total = newCounts();
console.log(
  "| project | exact behind white space, before → after | exact inside words | agree in front of and behind white space | agree in front of a word and inside it |",
);
console.log("|---|---|---|---|---|");
for (const project of values.project) {
  const { language, folder, files } = filesOf(project);
  const random = seededRandom(Number(values.seed));
  const counts = newCounts();
  for (let place = 0; place < Number(values.places); place++) {
    const chosen = drawPlace(files, random);
    for (const arm of arms) await measure(chosen, arm, counts[arm]);
  }
  console.log(row(`${language}, ${folder.split("/").at(-1)}`, counts));
  for (const arm of arms) {
    for (const kind of kinds) {
      total[arm][kind].right += counts[arm][kind].right;
      total[arm][kind].all += counts[arm][kind].all;
    }
  }
}
console.log(row("all", total));
for (const arm of arms) engines[arm].end();

function newCounts() {
  const none = () => ({ right: 0, all: 0 });
  const counts = () => ({ space: none(), word: none(), spaceAgrees: none(), wordAgrees: none() });
  return { before: counts(), after: counts() };
}

/**
 * A line of code with white space in front of something, and a word of three letters or more, that are no comment.
 *
 * @param {readonly import("./measure/places.mjs").SourceFile[]} files
 * @param {() => number} random
 */
function drawPlace(files, random) {
  for (;;) {
    const { name, text } = drawn(files, random());
    const lines = text.split("\n");
    const index = Math.floor(random() * lines.length);
    const line = lines[index] ?? "";
    if (!/\w{3}/.test(line) || line.length > 200 || /^\s*(\/\/|\/?\*|#|"""|''')/.test(line)) continue;
    const spaces = [...line.matchAll(/(?<=^\s*|\S )(?=\S)/g)].map((match) => match.index).filter((at) => at > 0);
    const words = [...line.matchAll(/(?<![\w$])[A-Za-z_$]\w{2,}/g)].map((match) => match.index);
    if (spaces.length === 0 || words.length === 0) continue;
    const start = lines.slice(0, index).reduce((sum, item) => sum + item.length + 1, 0);
    const pick = (/** @type {number[]} */ list) => start + drawn(list, random());
    return { name, text, end: start + line.length, space: pick(spaces), word: pick(words) };
  }
}

/** @param {ReturnType<typeof drawPlace>} place @param {"before" | "after"} arm @param {Counts} counts */
async function measure({ name, text, end, space, word }, arm, counts) {
  const at = async (/** @type {string} */ before, /** @type {string} */ after) => {
    const { result } = await engines[arm].ask({
      file: name,
      text: before + after,
      ...lineAndColumn(before, before.length),
    });
    return result;
  };
  const after = text.slice(end);
  const count = (/** @type {keyof Counts} */ kind, /** @type {boolean} */ right) => {
    counts[kind].right += right ? 1 : 0;
    counts[kind].all += 1;
  };
  /**
   * Whether two say the same as far as both go: one that came to the end of its tokens may end earlier.
   *
   * @param {string} lead @param {CompleteResult} rest @param {CompleteResult} whole
   */
  const agree = (lead, rest, whole) => {
    const other = lead + rest.text;
    if (rest.stop !== "maxTokens" && whole.stop !== "maxTokens") return other === whole.text;
    return rest.text !== "" && (other.startsWith(whole.text) || whole.text.startsWith(other));
  };

  // In front of the white space, and behind it.
  const front = text.slice(0, space).trimEnd() + (/\n[^\S\n]*$/.test(text.slice(0, space)) ? "\n" : "");
  const ahead = await at(front, after);
  const behind = await at(text.slice(0, space), after);
  count("space", firstLine(behind.text) === text.slice(space, end).trimEnd());
  const white = /^[^\S\n]+/.exec(ahead.text)?.[0];
  if (white !== undefined) {
    const own = white === text.slice(front.length, space) ? behind : await at(front + white, after);
    const agrees = agree(white, own, ahead);
    count("spaceAgrees", agrees);
    if (values.verbose && !agrees)
      console.error(
        JSON.stringify({
          heals: arm === "after",
          name,
          line: front.slice(-60),
          ahead: ahead.text,
          white,
          own: own.text,
        }),
      );
  }

  // In front of a word, and behind two letters of it.
  const typed = await at(text.slice(0, word + 2), after);
  count("word", firstLine(typed.text) === text.slice(word + 2, end).trimEnd());
  const fresh = await at(text.slice(0, word), after);
  const letters = /^[A-Za-z_$]\w(?=\w)/.exec(fresh.text)?.[0];
  if (letters !== undefined) {
    const rest = letters === text.slice(word, word + 2) ? typed : await at(text.slice(0, word) + letters, after);
    const agrees = agree(letters, rest, fresh);
    count("wordAgrees", agrees);
    if (values.verbose && !agrees) {
      console.error(
        JSON.stringify({
          heals: arm === "after",
          name,
          line: text.slice(0, word).slice(-60),
          fresh: fresh.text,
          letters,
          rest: rest.text,
        }),
      );
    }
  }
}

/** @param {string} name @param {ReturnType<typeof newCounts>} counts */
function row(name, { before, after }) {
  const share = (/** @type {Count} */ { right, all }) =>
    `${right} of ${all}${all === 0 ? "" : ` (${((100 * right) / all).toFixed(0)} %)`}`;
  const cells = kinds.map((kind) => `${share(before[kind])} → ${share(after[kind])}`);
  return `| ${name} | ${cells.join(" | ")} |`;
}
