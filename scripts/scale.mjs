// `npm run scale`: exports jobs of made workspaces, one size after the other, each in a process of its own, and writes
// docs/scale.md: time, memory and shards as they were measured, and what many workers exchange, on paper.
// `npm run scale -- --megabytes 1000` measures this size alone; the document then has it beside those that were measured with the
// same build before.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildAll } from "./build.mjs";

const { values } = parseArgs({ options: { megabytes: { type: "string", multiple: true } } });
const wanted = (values.megabytes ?? ["1", "10", "100"]).map(Number);
/** A size that takes longer is given up, and the document says so. @param {number} megabytes */
const longestMinutes = (megabytes) => Math.max(20, megabytes / 10);
const base = path.resolve("test/fixtures/attune-base-8m");
const known = path.resolve(".cache/scale.json");

await buildAll();
const build = createHash("sha256");
for (const program of ["cli.js", "worker.js"]) build.update(readFileSync(path.join("dist", program)));
const hash = build.digest("hex");
const measured = earlier();
for (const megabytes of wanted) {
  measured[megabytes] = measure(megabytes);
  mkdirSync(path.dirname(known), { recursive: true });
  writeFileSync(known, JSON.stringify({ hash, measured }));
}
const sizes = Object.values(measured).sort((a, b) => a.megabytes - b.megabytes);
const page = [...exportPart(sizes), "", ...paperPart(), ""].join("\n");
process.stdout.write(page);
writeFileSync("docs/scale.md", page);

/** What was measured with this very build. @returns {Record<number, Measured>} */
function earlier() {
  try {
    const found = JSON.parse(readFileSync(known, "utf8"));
    return found.hash === hash ? found.measured : {};
  } catch {
    return {};
  }
}

/**
 * @typedef {{ megabytes: number; files: number; seconds: number; processorSeconds: number; result: Record<string, number> | null }} Measured
 * @param {number} megabytes @returns {Measured}
 */
function measure(megabytes) {
  const folder = mkdtempSync(path.join(tmpdir(), "attune-scale-"));
  try {
    const files = makeWorkspace(path.join(folder, "code"), megabytes * 1e6);
    const began = performance.now();
    const args = [
      "job",
      "export",
      path.join(folder, "code"),
      "--base",
      base,
      "--epochs",
      "1",
      "--out",
      path.join(folder, "job"),
    ];
    const timed = ["--import", "./scripts/measure/processor-time.mjs"];
    const env = { ...process.env, ATTUNE_HOME: path.join(folder, "home") };
    const { stdout, stderr, error } = spawnSync(process.execPath, [...timed, "dist/cli.js", ...args, "--json"], {
      ...{ env, encoding: "utf8", maxBuffer: 1 << 28, timeout: longestMinutes(megabytes) * 60_000 },
    });
    const seconds = (performance.now() - began) / 1000;
    const last = JSON.parse(stdout.trim().split("\n").at(-1) || "{}");
    if (last.event !== "result" && error === undefined) throw new Error(stderr);
    const processorSeconds = Number(/^processor seconds: ([\d.]+)$/m.exec(stderr)?.[1] ?? Number.NaN);
    console.error(`${megabytes} MB: ${seconds.toFixed(0)} s, ${processorSeconds} s of processor time`);
    return { megabytes, files, seconds, processorSeconds, result: last.event === "result" ? last : null };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Copies of Attune's own code, each with other words for its identifiers: whole files or runs of tokens twice would be left
 * out as duplicates. Returns the number of files.
 *
 * @param {string} folder @param {number} bytes
 */
function makeWorkspace(folder, bytes) {
  const sources = ["engine", "extension", "webview"]
    .flatMap((root) => readdirSync(root, { recursive: true, encoding: "utf8" }).map((name) => path.join(root, name)))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => ({ name, text: readFileSync(name, "utf8") }));
  let [written, files] = [0, 0];
  for (let copy = 0; written < bytes; copy++) {
    for (const { name, text } of sources) {
      if (written >= bytes) break;
      const file = path.join(folder, `copy${copy}`, name);
      const content = copy === 0 ? text : text.replace(/\b[A-Za-z_]\w{3,}\b/g, (word) => renamed(word, copy));
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
      written += Buffer.byteLength(content);
      files++;
    }
  }
  return files;
}

/** A word of syllables that is the same wherever the copy has the same word. @param {string} word @param {number} copy */
function renamed(word, copy) {
  let hash = copy * 0x9e3779b1;
  for (const letter of word) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  let made = "";
  while (made.length < word.length) {
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) + 0x165667b1;
    made += "bcdfghklmnprstvz".charAt((hash >>> 8) & 15) + "aeiou".charAt(((hash >>> 16) & 255) % 5);
  }
  return made.slice(0, word.length);
}

/** @param {readonly Measured[]} sizes */
function exportPart(sizes) {
  const number = (/** @type {number | undefined} */ value) => (value ?? 0).toLocaleString("en-US");
  const megabytes = (/** @type {number | undefined} */ value) => ((value ?? 0) / 1e6).toFixed(0);
  const rows = sizes.map(({ megabytes: size, files, seconds, processorSeconds, result }) =>
    result === null
      ? `| ${size} MB | ${number(files)} | not within ${longestMinutes(size)} minutes | | | | | | |`
      : `| ${size} MB | ${number(files)} | ${seconds.toFixed(0)} s | ${processorSeconds.toFixed(0)} s | ${megabytes(result["peakBytes"])} MB | ${number(result["tokens"])} | ` +
        `${number(result["rows"])} | ${result["shards"]} | ${megabytes(result["bytes"])} MB |`,
  );
  return [
    "# A job's scale",
    "",
    `Written by \`npm run scale\` on ${new Date().toISOString().slice(0, 10)}. Machine: ${cpus()[0]?.model ?? "unknown"}, ${cpus().length} logical cores.`,
    "",
    "## Exporting, measured",
    "",
    "`attune job export --epochs 1`, rows of 512 tokens. The code is Attune's own, again and again with other words for its identifiers, so that",
    "the review finds no duplicates to leave out. A tenth is held out. *Processor*: the time of all cores together, which says more than the",
    "time on a machine that others use too. The code is read in parts of 4 million characters, by as many threads as there are cores, four at",
    `most (here ${Math.min(4, availableParallelism())}), each of which holds one part and its index. *Memory*: the highest resident set of the process with`,
    "its threads. Of each file some dozen bytes stay; what files are compared by lies on the disk until the review has ended.",
    "",
    "| code | files | time | processor | memory | tokens | rows | shards | job |",
    "|---|---|---|---|---|---|---|---|---|",
    ...rows,
  ];
}

/** Shapes of Qwen2.5-0.5B and 7B, and of Llama 3 70B, by their config.json on the hub. */
function paperPart() {
  const models = [
    { name: "0.5B (Qwen2.5)", billions: 0.494, hidden: 896, layers: 24, inner: 4864, kv: 128 },
    { name: "7B (Qwen2.5)", billions: 7.62, hidden: 3584, layers: 28, inner: 18_944, kv: 512 },
    { name: "70B (Llama 3)", billions: 70.6, hidden: 8192, layers: 80, inner: 28_672, kv: 1024 },
  ];
  const rank = 16;
  const [workers, rowsEach, length, flops, gigabit] = [8, 4, 512, 2e14, 25];
  const rows = models.map(({ name, billions, hidden, layers, inner, kv }) => {
    // q and o, k and v, gate and up, down: rank · (in + out) each.
    const parameters = layers * rank * (2 * 2 * hidden + 2 * (hidden + kv) + 3 * (hidden + inner));
    const bytes = 4 * parameters;
    const sent = (n = workers) => (2 * (n - 1) * bytes) / n;
    // Forward and the way back through frozen weights: 2 + 2 operations a parameter and token.
    const computing = (4 * billions * 1e9 * rowsEach * length) / flops;
    const network = (8 * sent()) / (gigabit * 1e9);
    const limit = (8 * 2 * bytes) / computing / 1e9;
    const mega = (/** @type {number} */ value) => `${(value / 1e6).toFixed(0)} MB`;
    const ms = (/** @type {number} */ value) => `${(1000 * value).toFixed(0)} ms`;
    return `| ${name} | ${(parameters / 1e6).toFixed(1)} M | ${mega(bytes)} | ${mega(sent(2))} | ${mega(sent(8))} | ${mega(sent(64))} | ${ms(computing)} | ${ms(network)} | ${limit.toFixed(1)} Gbit/s |`;
  });
  return [
    "## Many workers, on paper",
    "",
    "The base is frozen, so workers exchange the adapter's gradients and nothing else: 4 bytes for each of its parameters, once a step.",
    "A ring all-reduce sends 2 · (N − 1) / N times that from each of N workers, and takes in as much: however many there are, less than twice the adapter.",
    `Below for rank ${rank} on all linears. *Computing*: ${rowsEach} rows of ${length} tokens a worker and step, 4 operations a parameter and token, on a GPU that`,
    `sustains ${flops / 1e12} TFLOP/s. *Network*: the exchange among ${workers} workers at ${gigabit} Gbit/s, with no overlap. *Limit*: the slowest`,
    "network at which the exchange among any number of workers takes no longer than the computing; below it more rows a worker (a larger `--batch`) help, as the exchange",
    "does not grow with them.",
    "",
    "| base | adapter | gradients | sent by each of 2 | of 8 | of 64 | computing | network | limit |",
    "|---|---|---|---|---|---|---|---|---|",
    ...rows,
    "",
    "A step takes computing + network; N workers do N times the rows in it. The share of the time that is computing is what each further worker",
    "is worth. Each worker holds the whole base: 2 bytes a parameter in bfloat16.",
  ];
}
