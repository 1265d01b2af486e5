/**
 * What an adapter gives at the code that a project's people wrote after it was trained → docs/evidence.md.
 *
 *   npm run evidence                          the embedded model, the six projects, cloned from where they live. If it is
 *                                             interrupted, the same command goes on where it was
 *   … --base FOLDER                           another base; the page keeps what was measured with others
 *   … --from NAME=CLONE …                     clones a project from here
 *   … --only NAME …                           these projects
 *   … --precision auto|fp32|int8|int4         of the frozen weights, for training and for measuring
 *   … --steps 240                             trains for so long instead, and reports it beside the rest
 *   … --minutes 60                            begins no project after that
 *   … --so-far                                measures nothing and writes docs/evidence.md of what has been measured
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { readReport } from "../../engine/adapters/adapter";
import { type DecoderBase, embeddedFolder, openDecoder } from "../../engine/bases/folder";
import { precisionWords } from "../../engine/protocol/words";
import { loadTokenizer } from "../../engine/text/tokenizer";
import { machine } from "../models/setup";
import { type Answers, type ArmsRequest, answersOf, type Subject, served, subjectOf } from "./arms";
import { checkout, cutOf } from "./history";
import { evidencePage } from "./page";
import { cut, type Project, projects, training } from "./projects";
import { keepResult, keepTasks, type PlaceFigures, readResult, readTasks } from "./results";
import { whyNotRun } from "./tasks/sandbox";
import { type TaskLanguage, taskLanguages } from "./tasks/task";
import { passedTasks } from "./tasks/write";

const document = "docs/evidence.md";
const cache = path.resolve(".cache/evidence");
const [cli, threads] = ["dist/cli.js", 2];

const { values } = parseArgs({
  options: {
    base: { type: "string" },
    from: { type: "string", multiple: true, default: [] },
    only: { type: "string", multiple: true, default: [] },
    precision: { type: "string", default: "fp32" },
    steps: { type: "string", default: String(training.steps) },
    minutes: { type: "string", default: "600" },
    "so-far": { type: "boolean", default: false },
  },
});

const steps = Number(values.steps);

async function main(): Promise<void> {
  const folder = values.base ?? (await embeddedFolder());
  if (folder === null) throw new Error("the embedded model is not there: give a base by --base FOLDER");
  const base = await openDecoder(folder);
  const until = Date.now() + 60_000 * Number(values.minutes);
  const wanted = projects.filter(({ name }) => values.only.length === 0 || values.only.includes(name));
  for (const project of values["so-far"] ? [] : wanted) {
    if (readResult(base, project, steps) !== null) continue;
    if (Date.now() > until) break;
    await measure(base, project);
  }
  if (!values["so-far"]) await measureTasks(base, wanted);
  const page = evidencePage();
  process.stdout.write(page);
  writeFileSync(document, page);
}

/** Of the base, and of the adapters that are still at hand. */
async function measureTasks(base: DecoderBase, wanted: readonly Project[]): Promise<void> {
  const tokenizer = await loadTokenizer(base.folder, base.config.vocabSize);
  const precision = precisionAsked();
  const request = { base, precision, threads, seqLen: training.seqLen };
  const subjects = [
    { of: "base", adapter: null },
    ...wanted.map((project) => ({ of: project.name, adapter: path.join(foldersOf(base, project).own, "adapter") })),
  ];
  for (const { of, adapter } of subjects) {
    if (adapter !== null && !existsSync(adapter)) continue;
    if (readTasks(base, of, steps) !== null) continue;
    say(`${of}: tasks`);
    const passed = await served(request, adapter, async (sequence) => {
      const right: Partial<Record<TaskLanguage, readonly string[]>> = {};
      for (const language of taskLanguages.filter((one) => whyNotRun(one) === null))
        right[language] = await passedTasks(sequence, tokenizer, language, training.seqLen);
      return right;
    });
    const identity = { id: base.id, hash: base.hash };
    keepTasks({ base: identity, of, steps: adapter === null ? 0 : steps, precision, machine: machine(), passed });
  }
}

function precisionAsked() {
  const precision = precisionWords.find((word) => word === values.precision);
  if (precision === undefined) throw new Error(`there is no precision ${values.precision}`);
  return precision;
}

/** What is kept of a project while it is measured; `own`: of adapters that were trained for so many steps. */
function foldersOf(base: DecoderBase, project: Project): { readonly work: string; readonly own: string } {
  const work = path.join(cache, `${base.hash.slice(-12)}-${precisionAsked()}`, project.name);
  // What the base answers does not depend on the steps.
  return { work, own: steps === training.steps ? work : path.join(work, `${steps}-steps`) };
}

async function measure(base: DecoderBase, project: Project): Promise<void> {
  const precision = precisionAsked();
  const given = values.from.find((text) => text.startsWith(`${project.name}=`))?.slice(project.name.length + 1);
  const after = checkout(given ?? project.repository, project.commit, path.join(cache, "after", project.name));
  const before = cutOf(after, project, cut);
  const then = checkout(after, before, path.join(cache, "before", project.name));
  const { work, own } = foldersOf(base, project);
  mkdirSync(own, { recursive: true });

  const adapter = path.join(own, "adapter");
  const trained = once(path.join(own, "trained.json"), () => train(base, then, adapter, precision));
  const report = await readReport(adapter);
  const context = report?.plan?.context ?? 0;
  const request: ArmsRequest = {
    ...{ base, before: then, cut: before, after, precision, threads },
    ...{ seqLen: training.seqLen, context },
  };
  const subject = await subjectOf(request);
  const answered = async (name: string, from: string | null): Promise<Answers[]> => {
    const file = path.join(from === null ? work : own, `${name}.json`);
    if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
    const begun = performance.now();
    const answers = await answersOf(request, subject, from, (done) => {
      if (done % 50 === 0) say(`${project.name}, ${name}: ${done} places in ${seconds(begun)} s`);
    });
    keep(file, answers);
    return answers;
  };
  const [plain, tuned] = [await answered("base", null), await answered("tuned", adapter)];
  keepResult({
    project: project.name,
    base: { id: base.id, hash: base.hash },
    ...{ commit: project.commit, cut: before, precision, machine: machine(), training: { ...trained, asked: steps } },
    places: figuresOf(subject, plain, tuned),
  });
}

function figuresOf({ places }: Subject, base: readonly Answers[], tuned: readonly Answers[]): PlaceFigures[] {
  return places.map(({ commit, kind, bytes, inContext }, index) => {
    const [before, after] = [base[index], tuned[index]];
    if (before === undefined || after === undefined) throw new Error(`place ${index} has no answer`);
    const arms = {
      base: before.alone,
      baseContext: before.inContext,
      adapter: after.alone,
      adapterContext: after.inContext,
    };
    const each = <T>(of: (answer: Answers["alone"]) => T) => ({
      base: of(arms.base),
      baseContext: of(arms.baseContext),
      adapter: of(arms.adapter),
      adapterContext: of(arms.adapterContext),
    });
    return {
      ...{ commit: commit.slice(0, 10), kind, bytes, context: inContext !== null },
      nats: each(({ nats }) => Number(nats.toFixed(4))),
      exact: each(({ exact }) => exact),
    };
  });
}

function train(base: DecoderBase, workspace: string, out: string, precision: string) {
  rmSync(out, { recursive: true, force: true });
  const { batch, seqLen } = training;
  const sizes = ["--steps", String(steps), "--batch", String(batch), "--seq-len", String(seqLen)];
  // What stands at the cut is learnt but for a tenth of its files, which are watched: all else came later and is measured here.
  const split = ["--split", "file"];
  const machinery = ["--device", "cpu", "--precision", precision, "--threads", String(threads)];
  const argv = [
    "train",
    workspace,
    "--base",
    base.folder,
    ...sizes,
    ...split,
    ...machinery,
    "--out",
    out,
    "--no-verdict",
    "--json",
  ];
  say(`${path.basename(workspace)}: training`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...argv], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`attune train ended with ${status}: ${stderr.slice(-2000)}`);
  const result = JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "");
  const { keptStep = null, trainable, total } = result;
  return {
    ...{ steps: result.steps, tokens: result.steps * batch * seqLen, keptStep, trainable, total },
    seconds: Math.round(result.seconds),
  };
}

function once<T>(file: string, make: () => T): T {
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
  const made = make();
  keep(file, made);
  return made;
}

function keep(file: string, value: unknown): void {
  writeFileSync(`${file}.new`, JSON.stringify(value));
  renameSync(`${file}.new`, file);
}

function seconds(begun: number): string {
  return ((performance.now() - begun) / 1000).toFixed(0);
}

function say(line: string): void {
  console.error(`${new Date().toISOString().slice(11, 19)} ${line}`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
