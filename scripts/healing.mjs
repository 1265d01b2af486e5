// What token healing changes: `npm run healing -- --project typescript=FOLDER … [--base FOLDER] [--places 40] [--seed 1]`.
//
// In checkouts of other people's projects the rest of a line is deleted, behind white space and inside words, and the engine
// is asked with healing and without (`--no-heal`) for what stood there: how many first lines are exact. Then the two senses in
// which a completion should not depend on where in a token the cursor is: what is written in front of white space and behind
// it, and what is written in front of a word and behind two letters of it; how many agree.
import { parseArgs } from "node:util";
import { buildAll } from "./build.mjs";
import { startEngine } from "./measure/engine.mjs";
import { lineAndColumn, seededRandom, sourceFiles } from "./measure/places.mjs";

const extensions = { typescript: [".ts", ".tsx"], javascript: [".js", ".mjs", ".cjs"], python: [".py"] };

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
const arms = { before: startEngine([...options, "--no-heal"]), after: startEngine(options) };
const total = newCounts();
console.log(
  "| project | exact behind white space, before → after | exact inside words | agree in front of and behind white space | agree in front of a word and inside it |",
);
console.log("|---|---|---|---|---|");
for (const project of values.project) {
  const [language, folder] = project.split("=");
  const files = sourceFiles(folder, extensions[language]);
  const random = seededRandom(Number(values.seed));
  const counts = newCounts();
  for (let place = 0; place < Number(values.places); place++) {
    const drawn = drawPlace(files, random);
    for (const [arm, engine] of Object.entries(arms)) await measure(drawn, engine, counts[arm]);
  }
  console.log(row(`${language}, ${folder.split("/").at(-1)}`, counts));
  for (const arm of Object.keys(arms)) {
    for (const name of Object.keys(total[arm])) {
      total[arm][name][0] += counts[arm][name][0];
      total[arm][name][1] += counts[arm][name][1];
    }
  }
}
console.log(row("all", total));
for (const engine of Object.values(arms)) engine.end();

function newCounts() {
  const names = ["space", "word", "spaceAgrees", "wordAgrees"];
  const none = () => Object.fromEntries(names.map((name) => [name, [0, 0]]));
  return { before: none(), after: none() };
}

/** A line of code with white space in front of something, and a word of three letters or more, that are no comment. */
function drawPlace(files, random) {
  for (;;) {
    const { name, text } = files[Math.floor(random() * files.length)];
    const lines = text.split("\n");
    const index = Math.floor(random() * lines.length);
    const line = lines[index];
    if (!/\w{3}/.test(line) || line.length > 200 || /^\s*(\/\/|\/?\*|#|"""|''')/.test(line)) continue;
    const spaces = [...line.matchAll(/(?<=^\s*|\S )(?=\S)/g)].map((match) => match.index).filter((at) => at > 0);
    const words = [...line.matchAll(/(?<![\w$])[A-Za-z_$]\w{2,}/g)].map((match) => match.index);
    if (spaces.length === 0 || words.length === 0) continue;
    const start = lines.slice(0, index).reduce((sum, item) => sum + item.length + 1, 0);
    const pick = (list) => start + list[Math.floor(random() * list.length)];
    return { name, text, end: start + line.length, space: pick(spaces), word: pick(words) };
  }
}

async function measure({ name, text, end, space, word }, engine, counts) {
  const at = async (before, after) => {
    const { result } = await engine.ask({ file: name, text: before + after, ...lineAndColumn(before, before.length) });
    return result;
  };
  const after = text.slice(end);
  const count = (kind, right) => {
    counts[kind][0] += right ? 1 : 0;
    counts[kind][1] += 1;
  };
  const firstLine = ({ text: written }) => written.split("\n", 1)[0].trimEnd();
  /** Whether two say the same as far as both go: one that came to the end of its tokens may end earlier. */
  const agree = (lead, rest, whole) => {
    const other = lead + rest.text;
    if (rest.stop !== "maxTokens" && whole.stop !== "maxTokens") return other === whole.text;
    return rest.text !== "" && (other.startsWith(whole.text) || whole.text.startsWith(other));
  };

  // In front of the white space, and behind it.
  const front = text.slice(0, space).trimEnd() + (/\n[^\S\n]*$/.test(text.slice(0, space)) ? "\n" : "");
  const ahead = await at(front, after);
  const behind = await at(text.slice(0, space), after);
  count("space", firstLine(behind) === text.slice(space, end).trimEnd());
  const white = /^[^\S\n]+/.exec(ahead.text)?.[0];
  if (white !== undefined) {
    const own = white === text.slice(front.length, space) ? behind : await at(front + white, after);
    const agrees = agree(white, own, ahead);
    count("spaceAgrees", agrees);
    if (values.verbose && !agrees)
      console.error(
        JSON.stringify({
          heals: engine === arms.after,
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
  count("word", firstLine(typed) === text.slice(word + 2, end).trimEnd());
  const fresh = await at(text.slice(0, word), after);
  const letters = /^[A-Za-z_$]\w(?=\w)/.exec(fresh.text)?.[0];
  if (letters !== undefined) {
    const rest = letters === text.slice(word, word + 2) ? typed : await at(text.slice(0, word) + letters, after);
    const agrees = agree(letters, rest, fresh);
    count("wordAgrees", agrees);
    if (values.verbose && !agrees) {
      console.error(
        JSON.stringify({
          heals: engine === arms.after,
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

function row(name, { before, after }) {
  const share = ([right, all]) => `${right} of ${all}${all === 0 ? "" : ` (${((100 * right) / all).toFixed(0)} %)`}`;
  const cells = Object.keys(before).map((kind) => `${share(before[kind])} → ${share(after[kind])}`);
  return `| ${name} | ${cells.join(" | ")} |`;
}
