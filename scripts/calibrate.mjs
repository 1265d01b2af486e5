// Learns how likely a completion is right: `npm run calibrate -- --learn typescript=FOLDER … --check python=FOLDER …`.
//
// In checkouts of other people's projects the rest of a line is deleted and the engine asked for it. Whether its first line is
// exact, and what the engine knew of it (`evidence`), makes a row; a logistic regression over the rows of `--learn` gives the
// score, and the thresholds of "more", "balanced" and "fewer" are those at which 1, 2.5 and 20 of 100 right ones are not shown.
// What it is worth is measured on the projects of `--check` alone. `--write` puts the result into engine/complete/score.json.
// Rows are kept under .cache/calibrate, so that a run that was cut off goes on; `--base` measures another base with the score.

import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { buildAll } from "./build.mjs";
import { firstLine, startEngine } from "./measure/engine.mjs";
import { average, drawn } from "./measure/numbers.mjs";
import { filesOf, lineAndColumn, seededRandom } from "./measure/places.mjs";

/**
 * @typedef {import("../engine/protocol/complete").Evidence} Evidence
 * @typedef {{ language: string; evidence: Evidence | null; right: boolean }} Place What was measured at one place.
 * @typedef {{ language: string; evidence: Evidence; right: boolean }} Row A place where the model wrote something.
 * @typedef {(row: Row) => number} Score
 */

const lost = { more: 0.01, balanced: 0.025, fewer: 0.2 };

const { values } = parseArgs({
  options: {
    learn: { type: "string", multiple: true, default: [] },
    check: { type: "string", multiple: true, default: [] },
    base: { type: "string", default: "models/attune-base" },
    places: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    precision: { type: "string", default: "fp32" },
    write: { type: "boolean", default: false },
  },
});
if (values.check.length === 0) {
  console.error("Name checkouts: npm run calibrate -- --learn typescript=FOLDER … --check typescript=FOLDER …");
  process.exit(1);
}

await buildAll();
mkdirSync(".cache/calibrate", { recursive: true });
const code = ".cache/calibrate/score.mjs";
await build({
  entryPoints: ["engine/complete/score.ts"],
  outfile: code,
  bundle: true,
  platform: "node",
  format: "esm",
});
/** @type {typeof import("../engine/complete/score")} */
const { features, scoreOf } = await import(`${process.cwd()}/${code}`);
/** @type {ReturnType<typeof startEngine> | undefined} */
let engine;

const learning = await rowsOf(values.learn);
const checking = await rowsOf(values.check);
engine?.end();
const model = learning.length === 0 ? null : regress(learning);
/** @type {Score} */
const score = model === null ? ({ evidence }) => scoreOf(evidence) : model.score;
/** @type {Record<string, number>} */
const thresholds =
  model === null
    ? JSON.parse(readFileSync("engine/complete/score.json", "utf8")).thresholds
    : thresholdsOf(learning, score);
if (values.write && model !== null) {
  const rounded = (/** @type {number} */ value) => Number(value.toFixed(5));
  const learnt = { bias: rounded(model.bias), weights: model.weights.map(rounded), thresholds };
  writeFileSync("engine/complete/score.json", `${JSON.stringify(learnt, null, 2)}\n`);
}
report(checking, score, thresholds);

/** @param {readonly string[]} projects @returns {Promise<Row[]>} */
async function rowsOf(projects) {
  /** @type {Place[]} */
  const rows = [];
  for (const project of projects) {
    const { language, files } = filesOf(project);
    const key = createHash("sha256").update(JSON.stringify([project, values.base, values.seed, values.precision]));
    // Another engine writes other texts.
    key.update(readFileSync("dist/cli.js"));
    const file = `.cache/calibrate/${key.digest("hex").slice(0, 16)}.jsonl`;
    /** @type {Place[]} */
    const known = existsSync(file)
      ? readFileSync(file, "utf8")
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line))
      : [];
    const random = seededRandom(Number(values.seed));
    for (let place = 0; place < Number(values.places); place++) {
      const chosen = drawPlace(files, random);
      if (known[place] !== undefined) continue;
      const measured = { language, ...(await measure(chosen)) };
      known[place] = measured;
      appendFileSync(file, `${JSON.stringify(measured)}\n`);
    }
    rows.push(...known.slice(0, Number(values.places)));
    console.error(`${project}: ${known.length} places`);
  }
  return rows.flatMap(({ evidence, ...row }) => (evidence === null ? [] : [{ ...row, evidence }]));
}

/**
 * Four kinds in turn: on a fresh line, behind a space, inside a word, behind other signs; sometimes lines below go too.
 *
 * @param {readonly import("./measure/places.mjs").SourceFile[]} files
 * @param {() => number} random
 */
function drawPlace(files, random) {
  const kinds = [
    /(?<=^\s*)(?=\S)/g,
    /(?<=\S )(?=\S)/g,
    /(?<=(?<![\w$])[A-Za-z_$]\w)(?=\w)/g,
    /(?<=[([{.,:="'`])(?=\S)/g,
  ];
  const kind = drawn(kinds, random());
  for (;;) {
    const { name, text } = drawn(files, random());
    const lines = text.split("\n");
    const index = Math.floor(random() * lines.length);
    const line = lines[index] ?? "";
    const [pick, block] = [random(), random()];
    if (!/\w{3}/.test(line) || line.length > 200 || /^\s*(\/\/|\/?\*|#|"""|''')/.test(line)) continue;
    const columns = [...line.matchAll(kind)].map((match) => match.index).filter((at) => /\w/.test(line.slice(at)));
    if (columns.length === 0) continue;
    const start = lines.slice(0, index).reduce((sum, item) => sum + item.length + 1, 0);
    const at = start + drawn(columns, pick);
    const gone = block < 0.25 ? lines.slice(index, index + 1 + Math.floor(16 * block)) : [line];
    return { name, text, at, lineEnd: start + line.length, end: start + gone.join("\n").length };
  }
}

/** @param {ReturnType<typeof drawPlace>} place */
async function measure({ name, text, at, lineEnd, end }) {
  engine ??= startEngine(["--base", values.base, "--device", "cpu", "--threads", "1", "--precision", values.precision]);
  const before = text.slice(0, at);
  const { result } = await engine.ask({ file: name, text: before + text.slice(end), ...lineAndColumn(text, at) });
  const line = firstLine(result.text);
  return { evidence: result.evidence ?? null, right: line === text.slice(at, lineEnd).trimEnd() };
}

/**
 * Logistic regression by gradient descent on standardised features, with a little weight decay.
 *
 * @param {readonly Row[]} rows
 */
function regress(rows) {
  const inputs = rows.map(({ evidence, right }) => ({ numbers: features(evidence), wanted: right ? 1 : 0 }));
  const columns = Array.from(inputs[0]?.numbers ?? [], (_, column) => {
    const values = inputs.map(({ numbers }) => numbers[column] ?? 0);
    const mean = average(values);
    return { mean, deviation: Math.max(1e-6, Math.sqrt(average(values.map((value) => (value - mean) ** 2)))) };
  });
  const scaled = inputs.map(({ numbers, wanted }) => {
    return {
      wanted,
      numbers: columns.map(({ mean, deviation }, column) => ((numbers[column] ?? 0) - mean) / deviation),
    };
  });
  let weights = columns.map(() => 0);
  let bias = 0;
  for (let step = 0; step < 6000; step++) {
    const errors = scaled.map(({ numbers, wanted }) => sigmoid(dot(numbers, weights) + bias) - wanted);
    const gradient = columns.map(() => 0);
    for (const [index, { numbers }] of scaled.entries()) {
      const share = (errors[index] ?? 0) / rows.length;
      for (const [column, value] of numbers.entries()) gradient[column] = (gradient[column] ?? 0) + share * value;
    }
    bias -= 0.5 * average(errors);
    weights = weights.map((weight, column) => weight - 0.5 * ((gradient[column] ?? 0) + 1e-3 * weight));
  }
  // For features as they are, not standardised.
  const own = columns.map(({ deviation }, column) => (weights[column] ?? 0) / deviation);
  const ownBias =
    bias -
    dot(
      own,
      columns.map(({ mean }) => mean),
    );
  /** @type {Score} */
  const scoreOfRow = ({ evidence }) => sigmoid(dot(features(evidence), own) + ownBias);
  return { bias: ownBias, weights: own, score: scoreOfRow };
}

/** @param {readonly Row[]} rows @param {Score} scoreOfRow @returns {Record<string, number>} */
function thresholdsOf(rows, scoreOfRow) {
  const right = rows.filter((row) => row.right).map(scoreOfRow);
  right.sort((a, b) => a - b);
  return Object.fromEntries(
    Object.entries(lost).map(([word, share]) => [word, Math.floor(1e4 * drawn(right, share)) / 1e4]),
  );
}

/** @param {readonly Row[]} rows @param {Score} scoreOfRow @param {Record<string, number>} limits */
function report(rows, scoreOfRow, limits) {
  console.log(
    "| places | texts | right | error of calibration | word | of the right not shown | of the wrong not shown |",
  );
  console.log("|---|---|---|---|---|---|---|");
  for (const language of [...new Set(rows.map((row) => row.language)), null]) {
    const some = rows.filter((row) => language === null || row.language === language);
    const [right, wrong] = [some.filter((row) => row.right), some.filter((row) => !row.right)];
    for (const [word, limit] of Object.entries(limits)) {
      const hidden = (/** @type {Row[]} */ list) =>
        percent(list.filter((row) => scoreOfRow(row) < limit).length / list.length);
      const error = calibrationError(some, scoreOfRow).toFixed(3);
      const cells = [language ?? "all", some.length, percent(right.length / some.length), error, word, hidden(right)];
      console.log(`| ${[...cells, hidden(wrong)].join(" | ")} |`);
    }
  }
}

/**
 * Expected calibration error: ten bins of equal width, |mean score − share of right ones| weighted by their size.
 *
 * @param {readonly Row[]} rows @param {Score} scoreOfRow
 */
function calibrationError(rows, scoreOfRow) {
  const bins = Array.from({ length: 10 }, (_, bin) =>
    rows.filter((row) => Math.min(9, Math.floor(10 * scoreOfRow(row))) === bin),
  );
  return bins.reduce((sum, bin) => {
    if (bin.length === 0) return sum;
    const gap = Math.abs(average(bin.map(scoreOfRow)) - average(bin.map((row) => (row.right ? 1 : 0))));
    return sum + (gap * bin.length) / rows.length;
  }, 0);
}

/** @param {number} logit */
function sigmoid(logit) {
  return 1 / (1 + Math.exp(-logit));
}

/** @param {readonly number[]} one @param {readonly number[]} other */
function dot(one, other) {
  return one.reduce((total, value, index) => total + value * (other[index] ?? 0), 0);
}

/** @param {number} share */
function percent(share) {
  return `${(100 * share).toFixed(1)} %`;
}
