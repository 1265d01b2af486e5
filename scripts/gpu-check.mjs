// One check for any machine with a GPU: `npm run gpu-check`. For each device that ONNX Runtime has here (WebGPU, CUDA,
// DirectML, CoreML): the self-test, where the nodes run, 50 training steps and a completion, beside the same on this
// machine's CPU in the same run. Writes docs/devices/NAME.json; docs/devices/README.md says what the fields mean.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildAll } from "./build.mjs";
import { adapterFromDawn, driverReports, softwareNames } from "./gpu-adapter.mjs";
import { ascending, drawn } from "./measure/numbers.mjs";
import { makeRandomModel } from "./random-model.mjs";

/**
 * @typedef {import("../engine/protocol/train").StepEvent} StepEvent
 * @typedef {{
 *   placement: unknown; rowsAtOnce: unknown; reductions?: unknown; peakBytes: number;
 *   firstLoss: number; lastLoss: number; tokensPerSecond: number;
 * }} Training
 * @typedef {{ prefillMs: number; perTokenMs: number; outputTokens: readonly number[] }} Completion
 * @typedef {{
 *   trainingSpeed: number; decodingSpeed: number; largestLossDifference: number; sameCompletion: boolean;
 * }} Comparison
 * @typedef {{ device: string; training?: Training; completion?: Completion; againstCpu?: Comparison; error?: string }} Result
 * @typedef {{ result: Result; losses: readonly number[] }} Measured What is written, and what others are compared with.
 */

const { values } = parseArgs({
  options: {
    base: { type: "string" },
    name: { type: "string" },
    steps: { type: "string", default: "50" },
    "seq-len": { type: "string" },
    batch: { type: "string" },
    devices: { type: "string" },
    // A software GPU is hundreds of times slower: its model is small and its rows are short, and the result says so.
    swiftshader: { type: "boolean", default: false },
    out: { type: "string", default: "docs/devices" },
  },
});
const swiftShader = "/usr/lib/chromium/vk_swiftshader_icd.json";
if (values.swiftshader) {
  if (!existsSync(swiftShader)) fail("SwiftShader is not here: apt-get install chromium libvulkan1");
  process.env["VK_ICD_FILENAMES"] = swiftShader;
  process.env["XDG_RUNTIME_DIR"] ??= os.tmpdir();
}
const settings = {
  base: values.base !== undefined ? placeOf(values.base) : values.swiftshader ? "random, two layers" : "embedded",
  steps: Number(values.steps),
  tokensPerRow: Number(values["seq-len"] ?? (values.swiftshader ? 16 : 512)),
  rowsPerStep: Number(values.batch ?? (values.swiftshader ? 1 : 4)),
  rank: 16,
};
await buildAll();
const folder = await mkdtemp(path.join(os.tmpdir(), "attune-gpu-check-"));
const base =
  values.base !== undefined ? ["--base", path.resolve(values.base)] : values.swiftshader ? await small() : [];
try {
  await check();
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function check() {
  say("self-tests, with every feature that a model can have");
  const devices = attune(["devices"]).events.filter((event) => event.event === "device");
  const asked = values.devices?.split(",");
  const chosen = devices.filter(({ device }) => device !== "cpu" && (asked === undefined || asked.includes(device)));
  const usable = chosen.filter((device) => device.usable);
  if (usable.length === 0) say("no device but the CPU is usable here; the file will say why");
  const cpu = await measure("cpu", null);
  const results = [cpu.result];
  for (const device of usable) results.push((await measure(device.device, cpu)).result);

  const dawn = adapterFromDawn();
  const drivers = driverReports();
  const name = values.name ?? dawn.adapter?.description ?? drivers[0]?.text ?? "unknown GPU";
  const report = {
    format: 1,
    name,
    software: values.swiftshader || dawn.adapter?.isFallbackAdapter === true || softwareNames.test(name),
    date: new Date().toISOString().slice(0, 10),
    machine: {
      platform: process.platform,
      arch: process.arch,
      cpu: os.cpus()[0]?.model.trim() ?? "unknown",
      logicalCores: os.availableParallelism(),
      memoryBytes: os.totalmem(),
      node: process.versions.node,
    },
    adapter: dawn.adapter,
    drivers,
    notTold: dawn.adapter === null ? [dawn.reason] : [],
    settings,
    selfTests: devices.map(({ device, provider, usable: passed, reason, selfTest, placement }) => ({
      ...{ device, provider, usable: passed, reason: withoutPaths(reason) },
      ...(selfTest === undefined ? {} : { maxRelativeError: selfTest.maxRelativeError, placement }),
    })),
    results,
  };
  const file = path.join(values.out, `${slug(name)}.json`);
  await mkdir(values.out, { recursive: true });
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
  print(report);
  say(`written to ${file}`);
  if (results.some((result) => result.error !== undefined)) process.exitCode = 1;
}

/** A random model of two layers with the embedded model's tokenizer. */
async function small() {
  const dir = path.join(folder, "base");
  await makeRandomModel(dir, { hidden: 64, layers: 2, vocab: 12_288 });
  for (const name of ["tokenizer.json", "tokenizer_config.json"]) {
    await cp(path.join("models/attune-base", name), path.join(dir, name));
  }
  return ["--base", dir];
}

/**
 * Trains and completes on one device; `cpu`: what the CPU made of the same, to compare with.
 *
 * @param {string} device
 * @param {Measured | null} cpu
 * @returns {Promise<Measured>}
 */
async function measure(device, cpu) {
  say(`${device}: ${settings.steps} training steps of ${settings.rowsPerStep} × ${settings.tokensPerRow} tokens`);
  const examples = path.join(folder, "examples.jsonl");
  const rows = Array.from({ length: 4 }, (_, row) =>
    Array.from({ length: settings.tokensPerRow }, (_, index) => 1 + ((index * (37 + row)) % 89)),
  );
  await writeFile(
    examples,
    rows.map((tokens) => `${JSON.stringify({ tokens, mask: tokens.map(() => 1) })}\n`).join(""),
  );
  const out = path.join(folder, device);
  const run = attune([
    ...["train", "--examples", examples, ...base, "--device", device, "--out", out, "--no-verdict", "--seed", "1"],
    ...["--steps", String(settings.steps), "--batch", String(settings.rowsPerStep), "--rank", String(settings.rank)],
    ...["--seq-len", String(settings.tokensPerRow)],
  ]);
  if (run.error !== undefined) return { result: { device, error: run.error }, losses: [] };
  /** @type {StepEvent[]} */
  const steps = run.events.filter((event) => event.event === "step");
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) throw new Error(`${device}: a run without a step`);
  const [plan] = run.events.filter((event) => event.event === "plan");
  const training = {
    placement: plan.placement,
    rowsAtOnce: plan.rowsAtOnce,
    ...(plan.reductions === undefined ? {} : { reductions: plan.reductions }),
    firstLoss: first.loss ?? Number.NaN,
    lastLoss: last.loss ?? Number.NaN,
    tokensPerSecond: drawn(
      ascending((steps.length > 1 ? steps.slice(1) : steps).map((step) => step.tokensPerSecond)),
      0.5,
    ),
    peakBytes: last.peakBytes,
  };
  say(`${device}: a completion`);
  // In the same precision, so that the texts can be compared: on the CPU the default would be int8.
  const prompt = [
    "--tokens",
    rows[0]?.slice(0, 8).join(",") ?? "",
    "--raw",
    "--max-tokens",
    "8",
    "--precision",
    "fp32",
  ];
  const complete = (/** @type {string} */ where) =>
    attune(["complete", ...base, "--adapter", out, ...prompt, "--device", where]);
  const completed = complete(device);
  if (completed.error !== undefined) return { result: { device, training, error: completed.error }, losses: [] };
  const { prefillMs, perTokenMs, outputTokens } = completed.result;
  /** @type {Result} */
  const own = { device, training, completion: { prefillMs, perTokenMs, outputTokens } };
  const losses = steps.map((step) => step.loss ?? Number.NaN);
  if (cpu?.result.training === undefined) return { result: own, losses };
  const reference = complete("cpu").result;
  const differences = cpu.losses.map((loss, index) => Math.abs((losses[index] ?? Number.NaN) - loss) / loss);
  const againstCpu = {
    trainingSpeed: training.tokensPerSecond / cpu.result.training.tokensPerSecond,
    decodingSpeed: reference.perTokenMs / perTokenMs,
    largestLossDifference: Math.max(...differences),
    sameCompletion: reference.outputTokens.join() === outputTokens.join(),
  };
  return { result: { ...own, againstCpu }, losses };
}

/**
 * The command line's lines of JSON, each an event of any kind.
 *
 * @param {readonly string[]} args
 */
function attune(args) {
  const run = spawnSync(process.execPath, ["dist/cli.js", ...args, "--json"], { encoding: "utf8", maxBuffer: 1 << 28 });
  const events = run.stdout
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));
  const last = events.at(-1);
  if (run.status === 0) return { events, result: last };
  const message = last?.event === "error" ? `${last.code}: ${last.message}` : `ended with ${run.status ?? run.signal}`;
  console.error(run.stderr.slice(-2000));
  return { events, result: null, error: withoutPaths(message) };
}

/**
 * A folder of this repository by its path, any other by its name alone.
 *
 * @param {string} dir
 */
function placeOf(dir) {
  const inside = path.relative(process.cwd(), path.resolve(dir));
  return inside.startsWith("..") || path.isAbsolute(inside) ? path.basename(dir) : inside;
}

/**
 * What is committed must not tell where somebody keeps their files.
 *
 * @param {string} text
 */
function withoutPaths(text) {
  return text.replaceAll(folder, "…").replaceAll(process.cwd(), "…").replaceAll(os.homedir(), "~");
}

/** @param {{ name: string; software: boolean; results: readonly Result[] }} report */
function print({ name, software, results }) {
  console.log(`\n${name}${software ? " (software)" : ""}`);
  for (const { device, training, completion, againstCpu, error } of results) {
    if (error !== undefined) console.log(`  ${device}: failed: ${error}`);
    if (training === undefined || completion === undefined) continue;
    const parts = [
      `${training.tokensPerSecond.toFixed(1)} tokens/s training`,
      `${completion.perTokenMs.toFixed(1)} ms a token`,
      `loss ${training.firstLoss.toFixed(3)} → ${training.lastLoss.toFixed(3)}`,
    ];
    if (againstCpu !== undefined) {
      parts.push(`${againstCpu.trainingSpeed.toFixed(3)} times the CPU's speed`);
      parts.push(againstCpu.sameCompletion ? "the CPU's completion" : "ANOTHER completion than the CPU's");
    }
    console.log(`  ${device}: ${parts.join(", ")}`);
  }
}

/** @param {string} name */
function slug(name) {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
}

/** @param {string} message */
function say(message) {
  console.log(`[gpu-check] ${message}`);
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}
