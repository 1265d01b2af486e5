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
import { startEngine } from "./measure/engine.mjs";
import { lineAndColumn, seededRandom, sourceFiles } from "./measure/places.mjs";

const extensions = { typescript: [".ts", ".tsx"], javascript: [".js", ".mjs", ".cjs"], python: [".py"] };
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
const { features, scoreOf } = await import(`${process.cwd()}/${code}`);
let engine = null;

const learning = await rowsOf(values.learn);
const checking = await rowsOf(values.check);
engine?.end();
const model = learning.length === 0 ? null : regress(learning);
const score = model === null ? ({ evidence }) => scoreOf(evidence) : (row) => model.score(row);
const thresholds =
  model === null
    ? JSON.parse(readFileSync("engine/complete/score.json", "utf8")).thresholds
    : thresholdsOf(learning, score);
if (values.write && model !== null) {
  const rounded = (value) => Number(value.toFixed(5));
  const learnt = { bias: rounded(model.bias), weights: model.weights.map(rounded), thresholds };
  writeFileSync("engine/complete/score.json", `${JSON.stringify(learnt, null, 2)}\n`);
}
report(checking, score, thresholds);

async function rowsOf(projects) {
  const rows = [];
  for (const project of projects) {
    const [language, folder] = project.split("=");
    const key = createHash("sha256").update(JSON.stringify([project, values.base, values.seed, values.precision]));
    // Another engine writes other texts.
    key.update(readFileSync("dist/cli.js"));
    const file = `.cache/calibrate/${key.digest("hex").slice(0, 16)}.jsonl`;
    const known = existsSync(file)
      ? readFileSync(file, "utf8")
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line))
      : [];
    const files = sourceFiles(folder, extensions[language]);
    const random = seededRandom(Number(values.seed));
    for (let place = 0; place < Number(values.places); place++) {
      const drawn = drawPlace(files, random);
      if (known[place] === undefined) {
        known[place] = { language, ...(await measure(drawn)) };
        appendFileSync(file, `${JSON.stringify(known[place])}\n`);
      }
    }
    rows.push(...known.slice(0, Number(values.places)));
    console.error(`${project}: ${known.length} places`);
  }
  return rows.filter((row) => row.evidence !== null);
}

/** Four kinds in turn: on a fresh line, behind a space, inside a word, behind other signs; sometimes lines below go too. */
function drawPlace(files, random) {
  const kinds = [
    /(?<=^\s*)(?=\S)/g,
    /(?<=\S )(?=\S)/g,
    /(?<=(?<![\w$])[A-Za-z_$]\w)(?=\w)/g,
    /(?<=[([{.,:="'`])(?=\S)/g,
  ];
  const kind = kinds[Math.floor(random() * kinds.length)];
  for (;;) {
    const { name, text } = files[Math.floor(random() * files.length)];
    const lines = text.split("\n");
    const index = Math.floor(random() * lines.length);
    const line = lines[index];
    const [pick, block] = [random(), random()];
    if (!/\w{3}/.test(line) || line.length > 200 || /^\s*(\/\/|\/?\*|#|"""|''')/.test(line)) continue;
    const columns = [...line.matchAll(kind)].map((match) => match.index).filter((at) => /\w/.test(line.slice(at)));
    if (columns.length === 0) continue;
    const start = lines.slice(0, index).reduce((sum, item) => sum + item.length + 1, 0);
    const at = start + columns[Math.floor(pick * columns.length)];
    const gone = block < 0.25 ? lines.slice(index, index + 1 + Math.floor(16 * block)) : [line];
    return { name, text, at, lineEnd: start + line.length, end: start + gone.join("\n").length };
  }
}

async function measure({ name, text, at, lineEnd, end }) {
  engine ??= startEngine(["--base", values.base, "--device", "cpu", "--threads", "1", "--precision", values.precision]);
  const before = text.slice(0, at);
  const { result } = await engine.ask({ file: name, text: before + text.slice(end), ...lineAndColumn(text, at) });
  const line = result.text.split("\n", 1)[0].trimEnd();
  return { evidence: result.evidence ?? null, right: line === text.slice(at, lineEnd).trimEnd() };
}

/** Logistic regression by gradient descent on standardised features, with a little weight decay. */
function regress(rows) {
  const inputs = rows.map(({ evidence }) => features(evidence));
  const width = inputs[0].length;
  const mean = Array.from({ length: width }, (_, column) => average(inputs.map((row) => row[column])));
  const deviation = mean.map((centre, column) =>
    Math.max(1e-6, Math.sqrt(average(inputs.map((row) => (row[column] - centre) ** 2)))),
  );
  const scaled = inputs.map((row) => row.map((value, column) => (value - mean[column]) / deviation[column]));
  const weights = new Array(width).fill(0);
  let bias = 0;
  const probability = (row) =>
    1 / (1 + Math.exp(-row.reduce((sum, value, column) => sum + value * weights[column], bias)));
  for (let step = 0; step < 6000; step++) {
    const gradient = new Array(width).fill(0);
    let shift = 0;
    for (const [index, row] of scaled.entries()) {
      const error = probability(row) - (rows[index].right ? 1 : 0);
      shift += error / rows.length;
      for (const [column, value] of row.entries()) gradient[column] += (error * value) / rows.length;
    }
    bias -= 0.5 * shift;
    for (const column of weights.keys()) weights[column] -= 0.5 * (gradient[column] + 1e-3 * weights[column]);
  }
  const own = weights.map((weight, column) => weight / deviation[column]);
  const ownBias = bias - own.reduce((sum, weight, column) => sum + weight * mean[column], 0);
  const score = ({ evidence }) => {
    const sum = features(evidence).reduce((total, value, column) => total + value * own[column], ownBias);
    return 1 / (1 + Math.exp(-sum));
  };
  return { bias: ownBias, weights: own, score };
}

function thresholdsOf(rows, score) {
  const right = rows.filter((row) => row.right).map(score);
  right.sort((a, b) => a - b);
  return Object.fromEntries(
    Object.entries(lost).map(([word, share]) => [
      word,
      Math.floor(1e4 * right[Math.floor(share * right.length)]) / 1e4,
    ]),
  );
}

function report(rows, score, limits) {
  console.log(
    "| places | texts | right | error of calibration | word | of the right not shown | of the wrong not shown |",
  );
  console.log("|---|---|---|---|---|---|---|");
  for (const language of [...new Set(rows.map((row) => row.language)), null]) {
    const some = rows.filter((row) => language === null || row.language === language);
    const [right, wrong] = [some.filter((row) => row.right), some.filter((row) => !row.right)];
    for (const [word, limit] of Object.entries(limits)) {
      const hidden = (list) => percent(list.filter((row) => score(row) < limit).length / list.length);
      const error = calibrationError(some, score).toFixed(3);
      const cells = [language ?? "all", some.length, percent(right.length / some.length), error, word, hidden(right)];
      console.log(`| ${[...cells, hidden(wrong)].join(" | ")} |`);
    }
  }
}

/** Expected calibration error: ten bins of equal width, |mean score − share of right ones| weighted by their size. */
function calibrationError(rows, score) {
  const bins = Array.from({ length: 10 }, () => []);
  for (const row of rows) bins[Math.min(9, Math.floor(10 * score(row)))].push(row);
  return bins.reduce((sum, bin) => {
    if (bin.length === 0) return sum;
    const gap = Math.abs(average(bin.map(score)) - average(bin.map((row) => (row.right ? 1 : 0))));
    return sum + (gap * bin.length) / rows.length;
  }, 0);
}

function average(numbers) {
  return numbers.reduce((a, b) => a + b, 0) / numbers.length;
}

function percent(share) {
  return `${(100 * share).toFixed(1)} %`;
}
