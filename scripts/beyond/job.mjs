// `npm run lanes:beyond -- --only job`: exports a training job, runs its program with PyTorch, PEFT and accelerate on one, two and four
// workers, kills one, resumes, runs it on Ray where that is installed, and takes the adapter back → docs/beyond.md.
// ATTUNE_PYTHON names an interpreter that has what engine/job/folder/requirements.txt names; else one is made.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { buildAll } from "../build.mjs";

const cache = path.resolve(".cache/beyond");
const base = path.resolve("test/fixtures/attune-base-8m");
const workspace = path.resolve("test/fixtures/sample-workspace");
const job = path.join(cache, "job");
const steps = 8;
const checkpointEvery = 3;
const bounds = { loss: 1e-5, gradients: 1e-4, curves: 0.01 };

await mkdir(cache, { recursive: true });
await rm(path.join(cache, "home"), { recursive: true, force: true });
/** @type {NodeJS.ProcessEnv} */
const env = {
  ...process.env,
  ...{ ATTUNE_HOME: path.join(cache, "home"), BASE: base, CPU: "1", OMP_NUM_THREADS: "1", RESTARTS: "0" },
  ...{ PYTHONWARNINGS: "ignore", PYTHONUNBUFFERED: "1", CHECKPOINT_EVERY: String(checkpointEvery) },
};
const python = interpreter();
// The job's shell script calls `python`.
env["PATH"] = `${path.dirname(python)}${path.delimiter}${process.env["PATH"] ?? ""}`;
const versions = captured(
  "-c",
  [
    "import sys, torch, transformers, peft, accelerate",
    "print('Python', sys.version.split()[0] + ', PyTorch', torch.__version__.split('+')[0] + ', transformers', " +
      "transformers.__version__ + ', PEFT', peft.__version__ + ', accelerate', accelerate.__version__)",
  ].join("\n"),
);

await buildAll();
rmSync(job, { recursive: true, force: true });
const sizes = ["--steps", String(steps), "--shards", "4", "--seq-len", "160", "--rank", "8"];
const exported = attune("job", "export", workspace, "--base", base, "--out", job, ...sizes);

// The same first step in both programs.
const examples = path.join(cache, "examples.jsonl");
const [theirs, ours] = [path.join(cache, "theirs.safetensors"), path.join(cache, "ours.safetensors")];
captured("scripts/beyond/compare.py", "examples", job, examples);
const checked = JSON.parse(lastLine(captured(path.join(job, "train.py"), "--check", theirs), "{"));
const start = ["--examples", examples, "--base", base, "--adapter", path.join(job, "start")];
const own = attune("gradients", ...start, "--out", ours, "--device", "cpu", "--precision", "fp32");
const lossDifference = Math.abs(checked.loss - own.loss);
const gradientDifference = Number(captured("scripts/beyond/compare.py", "gradients", theirs, ours));
demand(lossDifference <= bounds.loss, `the first losses are ${checked.loss} and ${own.loss}`);
demand(gradientDifference <= bounds.gradients, `the gradients differ by ${gradientDifference}`);

// The same curve whatever the number of workers.
const curves = new Map();
for (const workers of [1, 2, 4]) {
  const folder = out(String(workers));
  await launch(workers, folder);
  curves.set(workers, losses(folder));
}
const single = curves.get(1);
const spread = Math.max(...[2, 4].map((workers) => apart(curves.get(workers), single)));
demand(spread <= bounds.curves, `the curves of 1, 2 and 4 workers differ by ${spread}`);

// One of two workers dies in the middle; the run ends, and goes on from the newest checkpoint.
const broken = out("killed");
const killedAt = await launch(2, broken, checkpointEvery + 2);
const unfinished = attuneError("adapter", "import", newest(broken), "--base", base, "--workspace", workspace);
const kept = Number(/\d+$/.exec(newest(broken))?.[0]);
demand(killedAt - kept <= checkpointEvery, `killed at step ${killedAt}, and only ${kept} steps were kept`);
await launch(2, broken);
const resumed = apart(losses(broken), single);
demand(resumed <= bounds.curves, `the resumed curve differs by ${resumed}`);

const truncated = refusedWhenCut();
const ray = withRay();

// Back: as the folder that a cluster would hand back.
const adapter = path.join(broken, "adapter");
const imported = attune("adapter", "import", adapter, "--base", base, "--workspace", workspace);
const { base: before, tuned, difference, better } = imported.verdict;

const page = `# A job on other engines

Written by \`npm run lanes:beyond\` on ${new Date().toISOString().slice(0, 10)}, with ${versions.trim()}. ${exported.steps} steps of 8 rows
of 160 tokens, ${exported.examples} examples in ${exported.shards} shards, of the sample workspace on the base of 8 million parameters, on a CPU
(gloo). Every run is \`train.py\` as it was exported.

| | measured | bound |
|---|---|---|
| first step's loss, \`train.py\` against \`attune gradients\` | ${checked.loss.toFixed(7)} and ${own.loss.toFixed(7)}: ${shown(lossDifference)} apart | ${bounds.loss} |
| its LoRA gradients: norm of the difference over the norm | ${shown(gradientDifference)} | ${bounds.gradients} |
| losses of ${steps} steps with 2 and 4 workers against 1: largest relative difference | ${shown(spread)} | ${bounds.curves} |
| a worker of two killed at step ${killedAt}, checkpoints every ${checkpointEvery} steps: work that was lost | ${killedAt - kept} steps | ${checkpointEvery} |
| losses of the killed and resumed run against one worker's: largest relative difference | ${shown(resumed)} | ${bounds.curves} |
| with Ray Train, two workers | ${ray} | ${bounds.curves} |

| step | 1 worker | 2 workers | 4 workers | 2, one killed, resumed |
|---|---|---|---|---|
${single.map((/** @type {number} */ loss, /** @type {number} */ index) => `| ${[index + 1, ...[loss, curves.get(2)[index], curves.get(4)[index], losses(broken)[index]].map((value) => value.toFixed(6))].join(" | ")} |`).join("\n")}

The killed run's checkpoint is refused: *${unfinished}* So is a shard that lost its end: *${truncated}*

The finished adapter was imported with its verdict on ${imported.verdict.spans} places of ${imported.verdict.files} files that the job kept out: base
${before.natsPerToken.toFixed(3)} nats a token, with the adapter ${tuned.natsPerToken.toFixed(3)}, difference ${difference.value.toFixed(3)} (95 %: ${difference.low95.toFixed(3)} to ${difference.high95.toFixed(3)}), better: ${better ? "yes" : "no"}.
`;
writeFileSync("docs/beyond.md", page);
process.stdout.write(page);

/** An interpreter with the job's packages. Ends this program, and names the lane, where there can be none. */
function interpreter() {
  const given = process.env["ATTUNE_PYTHON"];
  if (given) return path.resolve(given);
  const venv = path.join(cache, "venv");
  const own = path.join(venv, "bin", "python");
  if (existsSync(path.join(venv, "complete"))) return own;
  const made = spawnSync("python3", ["-m", "venv", venv], { stdio: "inherit" }).status === 0;
  const install = ["-m", "pip", "install", "--quiet", "--requirement", "engine/job/folder/requirements.txt"];
  if (!made || spawnSync(own, install, { stdio: "inherit" }).status !== 0) {
    console.log(
      "SKIPPED lane beyond: PyTorch, PEFT and accelerate cannot be installed; set ATTUNE_PYTHON to a Python with them",
    );
    process.exit(0);
  }
  if (spawnSync(own, ["-m", "pip", "install", "--quiet", "ray[train]"], { stdio: "inherit" }).status !== 0)
    console.log("Ray cannot be installed: its part is left out");
  writeFileSync(path.join(venv, "complete"), "");
  return own;
}

/** What Python prints. @param {readonly string[]} args */
function captured(...args) {
  return execFileSync(python, args, { env, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}

/** The result of a verb. @param {readonly string[]} args */
function attune(...args) {
  const { events, stderr } = ran(args);
  const result = events.find(({ event }) => event === "result");
  if (result === undefined) throw new Error(`attune ${args.join(" ")}: ${stderr}`);
  return result;
}

/** The message of a verb that must fail. @param {readonly string[]} args */
function attuneError(...args) {
  const error = ran(args).events.find(({ event }) => event === "error");
  if (error === undefined) throw new Error(`attune ${args.join(" ")} was to fail`);
  return String(error.message).replaceAll(`${cache}${path.sep}`, "");
}

/** @param {readonly string[]} args */
function ran(args) {
  const all = ["dist/cli.js", ...args, "--json"];
  const { stdout, stderr } = spawnSync(process.execPath, all, { env, encoding: "utf8", maxBuffer: 1 << 28 });
  const events = stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { events, stderr };
}

/** A place for a run, empty. @param {string} name */
function out(name) {
  const folder = path.join(cache, `out-${name}`);
  rmSync(folder, { recursive: true, force: true });
  return folder;
}

/**
 * Runs the job with so many workers. `killAt`: when this step is made one of them is killed, and the run must fail. Returns the
 * last step that was told.
 *
 * @param {number} workers @param {string} folder @param {number | null} killAt @returns {Promise<number>}
 */
async function launch(workers, folder, killAt = null) {
  const port = String(20_000 + Math.floor(Math.random() * 20_000));
  const child = spawn("sh", [path.join(job, "accelerate.sh")], {
    env: { ...env, OUT: folder, WORKERS: String(workers), PORT: port },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [text, last] = ["", 0];
  const hear = (/** @type {Buffer} */ chunk) => {
    text += chunk;
    const told = [...text.matchAll(/^step (\d+)\//gm)].at(-1);
    last = Math.max(last, Number(told?.[1] ?? 0));
    if (killAt !== null && last >= killAt) killOne(child.pid ?? 0);
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  const status = await new Promise((resolve) => child.on("close", resolve));
  demand((status === 0) === (killAt === null), `${workers} workers ended with ${status}:\n${text.slice(-3000)}`);
  if (killAt === null) demand(text.includes(`${workers} workers,`), `not ${workers} workers:\n${text.slice(-3000)}`);
  return last;
}

/** The second worker of a launcher, which has them as its children. Once is enough. @param {number} launcher */
function killOne(launcher) {
  try {
    const children = readFileSync(`/proc/${launcher}/task/${launcher}/children`, "utf8").trim().split(" ").map(Number);
    const worker = children.at(-1);
    if (worker) process.kill(worker, "SIGKILL");
  } catch {
    // It is dying already.
  }
}

/** @param {string} folder */
function newest(folder) {
  const name = readdirSync(folder)
    .filter((item) => item.startsWith("checkpoint-"))
    .sort()
    .at(-1);
  if (name === undefined) throw new Error(`no checkpoint in ${folder}`);
  return path.join(folder, name);
}

/** @param {string} folder @returns {number[]} */
function losses(folder) {
  const { history } = JSON.parse(readFileSync(path.join(folder, "adapter", "result.json"), "utf8"));
  return history.map((/** @type {number[]} */ [, loss]) => loss);
}

/** @param {readonly number[]} one @param {readonly number[]} other */
function apart(one, other) {
  demand(one.length === other.length, `${one.length} steps and ${other.length}`);
  return Math.max(...one.map((loss, index) => Math.abs(loss / (other[index] ?? Number.NaN) - 1)));
}

/** What the program says of a shard that lost its end. */
function refusedWhenCut() {
  const shard =
    readdirSync(path.join(job, "data"))
      .filter((name) => name.startsWith("train-"))
      .sort()[0] ?? "";
  const file = path.join(job, "data", shard);
  const whole = readFileSync(file);
  writeFileSync(file, whole.subarray(0, 1000));
  const settings = { ...env, OUT: out("cut") };
  const { status, stderr } = spawnSync(python, [path.join(job, "train.py")], { env: settings, encoding: "utf8" });
  writeFileSync(file, whole);
  demand(status !== 0, "a shard that lost its end was taken");
  return lastLine(stderr, "train.py: ");
}

/** What Ray gave, in words. */
function withRay() {
  if (spawnSync(python, ["-c", "import ray.train.torch"], { env, stdio: "ignore" }).status !== 0)
    return "SKIPPED: Ray Train is not installed";
  const folder = out("ray");
  const settings = { ...env, OUT: folder, WORKERS: "2", STORAGE: path.join(cache, "ray") };
  const options = /** @type {const} */ ({ env: settings, encoding: "utf8", maxBuffer: 1 << 28, timeout: 240_000 });
  const { status, stderr } = spawnSync(python, [path.join(job, "ray_train.py")], options);
  if (status !== 0) return `failed: ${stderr.trim().split("\n").at(-1)}`;
  const difference = apart(losses(folder), single);
  demand(difference <= bounds.curves, `Ray's curve differs by ${difference}`);
  return shown(difference);
}

/** @param {string} text @param {string} start */
function lastLine(text, start) {
  return (
    text
      .split("\n")
      .filter((line) => line.startsWith(start))
      .at(-1) ?? ""
  );
}

/** @param {boolean} held @param {string} problem */
function demand(held, problem) {
  if (held) return;
  console.error(`beyond: ${problem}`);
  process.exit(1);
}

/** @param {number} value */
function shown(value) {
  return value.toExponential(1);
}
