/** A project at its cut, the adapter that is trained on it, and what is asked of it: kept below .cache, so that work goes on. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readReport } from "../../engine/adapters/adapter";
import type { DecoderBase } from "../../engine/bases/folder";
import { type PrecisionWord, precisionWords } from "../../engine/protocol/words";
import { type Answer, type Answers, type ArmsRequest, answersOf, moreAnswersOf, type Subject, subjectOf } from "./arms";
import { checkout, cutOf } from "./history";
import { type Amount, cut, type Project, training } from "./projects";
import { amountName } from "./results";

export const cache = path.resolve(".cache/evidence");
const [cli, threads] = ["dist/cli.js", 2];

/** What a sitting was asked for. */
export interface Sitting {
  readonly precision: PrecisionWord;
  readonly amount: Amount;
  /** NAME=CLONE of projects. */
  readonly from: readonly string[];
  /** Places that are asked with context alone; absent: none. */
  readonly more?: number;
}

export interface Prepared {
  readonly request: ArmsRequest;
  readonly subject: Subject;
  /** Our adapter's folder. */
  readonly adapter: string;
  readonly trained: ReturnType<typeof train>;
  /** What is kept of the project; `own`: of adapters that were trained as much. */
  readonly work: string;
  readonly own: string;
}

export function precisionNamed(text: string): PrecisionWord {
  const precision = precisionWords.find((word) => word === text);
  if (precision === undefined) throw new Error(`there is no precision ${text}`);
  return precision;
}

/** Where what is measured of a project is kept. */
export function foldersOf(
  base: DecoderBase,
  project: Project,
  { precision, amount }: Omit<Sitting, "from">,
): { readonly work: string; readonly own: string } {
  const work = path.join(cache, `${base.hash.slice(-12)}-${precision}`, project.name);
  // What the base answers does not depend on the amount.
  return { work, own: path.join(work, amountName(amount)) };
}

/** A project as it stands at its commit and as it stood at the cut, in folders of the cache. */
export interface AtCut {
  readonly after: string;
  readonly before: string;
  /** The cut's commit. */
  readonly cut: string;
}

/** `from`: NAME=CLONE of projects. */
export function checkoutsOf(project: Project, from: readonly string[]): AtCut {
  const given = from.find((text) => text.startsWith(`${project.name}=`))?.slice(project.name.length + 1);
  const after = checkout(given ?? project.repository, project.commit, path.join(cache, "after", project.name));
  const commit = cutOf(after, project, cut);
  return { after, before: checkout(after, commit, path.join(cache, "before", project.name)), cut: commit };
}

export async function prepare(base: DecoderBase, project: Project, sitting: Sitting): Promise<Prepared> {
  const { precision } = sitting;
  const there = checkoutsOf(project, sitting.from);
  const folders = foldersOf(base, project, sitting);
  mkdirSync(folders.own, { recursive: true });
  const adapter = path.join(folders.own, "adapter");
  const trained = once(path.join(folders.own, "trained.json"), () => train(base, there.before, adapter, sitting));
  const report = await readReport(adapter);
  const request: ArmsRequest = {
    ...{ ...there, base, precision, threads },
    ...{ seqLen: training.seqLen, context: report?.plan?.context ?? 0 },
    ...(sitting.more === undefined ? {} : { more: sitting.more }),
  };
  return { request, subject: await subjectOf(request), adapter, trained, ...folders };
}

/** What a model answers at the places of a project, kept in `file`. `adapter`: its folder; null: the base alone. */
export function answered(prepared: Asked, file: string, adapter: string | null): Promise<Answers[]> {
  return kept(prepared, file, (onPlace) => answersOf(prepared.request, prepared.subject, adapter, onPlace));
}

/** The same at the places that are asked with context alone. */
export function moreAnswered(prepared: Asked, file: string, adapter: string | null): Promise<Answer[]> {
  return kept(prepared, file, (onPlace) => moreAnswersOf(prepared.request, prepared.subject, adapter, onPlace));
}

type Asked = Pick<Prepared, "request" | "subject">;

async function kept<T>(
  { request }: Asked,
  file: string,
  ask: (onPlace: (done: number) => void) => Promise<T[]>,
): Promise<T[]> {
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
  const begun = performance.now();
  const name = path.basename(file, ".json");
  const answers = await ask((done) => {
    const passed = ((performance.now() - begun) / 1000).toFixed(0);
    if (done % 50 === 0) say(`${path.basename(request.before)}, ${name}: ${done} places in ${passed} s`);
  });
  keep(file, answers);
  return answers;
}

function train(base: DecoderBase, workspace: string, out: string, { precision, amount }: Sitting) {
  rmSync(out, { recursive: true, force: true });
  const [{ steps, batch }, { seqLen }] = [amount, training];
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

/** What `make` makes, unless it was made before and lies in `file`. */
export function once<T>(file: string, make: () => T): T {
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
  const made = make();
  keep(file, made);
  return made;
}

export function keep(file: string, value: unknown): void {
  writeFileSync(`${file}.new`, JSON.stringify(value));
  renameSync(`${file}.new`, file);
}

export function say(line: string): void {
  console.error(`${new Date().toISOString().slice(11, 19)} ${line}`);
}
