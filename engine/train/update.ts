/** What an update begins with and learns: an adapter, what it was trained on, and what came into its workspace since. */
import { realpath } from "node:fs/promises";
import path from "node:path";
import { type Adapter, readAdapter } from "../adapters/adapter";
import { type Learnt, readLearnt } from "../adapters/learnt";
import type { AdapterReport } from "../adapters/report";
import { latestVersionDir } from "../adapters/store";
import type { BaseModel } from "../bases/folder";
import { AttuneError } from "../errors";
import { loraSettings } from "../formats/peft";
import { latestWord, type TrainRequest, type UpdatePlan } from "../protocol/train";
import { optionName, spelled } from "../schema/request";
import type { Tuning } from "../step/graphs";
import type { Earlier, EarlierFile } from "../workspace/earlier";
import type { Changes } from "../workspace/examples";
import { decodeMarks, encodeMarks, lineMarks, newLines } from "../workspace/line-marks";
import type { ReviewedFile } from "../workspace/read-file";
import type { Span } from "../workspace/spans";
import { makeRecipe, type Recipe } from "./recipe";

/** The version that an update goes on from. */
export interface Parent {
  readonly dir: string;
  readonly adapter: Adapter;
  readonly report: AdapterReport;
  /** What it and those before it saw. */
  readonly earlier: Earlier;
}

/** Share of an update's examples that show what did not change. */
const replay = 0.25;
/** Its peak rate in units of the first training's. */
const rateShare = 0.5;
/** Ten updates shall not cost more than two and a half trainings, their evaluations included. */
const mostOfTraining = 0.2;
const epochs = 3;

/**
 * The adapter that `update` names, or the newest of the workspace. Throws E_ADAPTER where there is none, where it does not tell what
 * it was trained on, or is another project's, and what `readAdapter` throws.
 */
export async function openParent(update: string, workspace: string, base: BaseModel): Promise<Parent> {
  const dir = update === latestWord ? await latestVersionDir(base, path.resolve(workspace)) : path.resolve(update);
  if (dir === null) {
    throw new AttuneError(
      "E_ADAPTER",
      `There is no adapter of ${workspace} for ${base.id} that could be updated.`,
      "Train one first, or name an adapter's folder.",
    );
  }
  const adapter = await readAdapter(dir, base);
  const [learnt, { report }] = [await readLearnt(dir), adapter];
  if (learnt === null || report === null || report.workspace === null) {
    throw new AttuneError(
      "E_ADAPTER",
      `The adapter ${dir} does not tell which files it was trained on, so nobody knows what changed since.`,
      "Train the project anew once: from then on its adapters can be updated.",
    );
  }
  await demandSameProject(dir, report.workspace, workspace);
  return { dir, adapter, report, earlier: earlierOf(learnt) };
}

/** A checkout elsewhere is the same project; a folder of another name is not. */
async function demandSameProject(dir: string, before: string, now: string): Promise<void> {
  const real = (place: string): Promise<string> => realpath(place).catch(() => path.resolve(place));
  if (path.basename(before) === path.basename(path.resolve(now)) || (await real(before)) === (await real(now))) return;
  throw new AttuneError(
    "E_ADAPTER",
    `The adapter ${dir} was trained on ${before}, not on ${path.resolve(now)}.`,
    "Update it in its own project, or train an adapter of this one.",
  );
}

/** What a version and those before it saw, for a review. */
export function earlierOf({ files, former }: Learnt): Earlier {
  const seen = new Map(files.map((file): [string, EarlierFile] => [file.path, seenFile(file)]));
  const trained = decodeMarks(former);
  for (const { split, marks } of seen.values()) if (split === "train") for (const mark of marks) trained.add(mark);
  return { files: seen, trained };
}

function seenFile({ split, lines }: Learnt["files"][number]): EarlierFile {
  return { split, marks: decodeMarks(lines) };
}

/** What an adapter is cannot be changed by an update. */
const fixedOptions = ["method", "rank", "alpha", "targets", "rslora", "dora", "rankPattern", "alphaPattern"] as const;

/**
 * The recipe of an update: the adapter's own sizes, and the first run's numbers where none are given. Throws E_ADAPTER for options
 * that would make it another adapter.
 */
export function updateRecipe({ dir, adapter, report }: Parent, request: TrainRequest, base: BaseModel): Recipe {
  const { plan } = report;
  const facts = plan?.recipe;
  const settings = {
    ...loraSettings(adapter.config),
    method: "lora" as const,
    targets: facts?.targets ?? adapter.config.targets.join(","),
  };
  const other = fixedOptions.filter((name) => {
    const asked = request[name];
    return asked !== undefined && spelled(asked) !== spelled(settings[name]);
  });
  if (other.length > 0) {
    const list = (of: Readonly<Partial<Record<(typeof fixedOptions)[number], unknown>>>): string =>
      other.map((name) => `--${optionName(name)} ${spelled(of[name])}`).join(", ");
    throw new AttuneError(
      "E_ADAPTER",
      `The adapter ${dir} was made with ${list(settings)} and can only be updated so, but ${list(request)} is asked for.`,
      "Leave these options out to update it, or train another adapter.",
    );
  }
  const first = {
    ...(plan === null ? {} : { seqLen: plan.seqLen, batch: plan.batch }),
    ...(facts === undefined ? {} : { seed: facts.seed, loraPlusRatio: facts.loraPlusRatio }),
    context: plan?.context === undefined ? ("off" as const) : ("auto" as const),
  };
  const made = makeRecipe({ ...settings, ...first, ...request }, base);
  if (request.lr !== undefined) return made;
  // An update of an update goes on at the same rate.
  const share = plan?.update === undefined ? rateShare : 1;
  return { ...made, lr: share * (facts?.lr ?? made.lr) };
}

/** Throws E_ADAPTER where the recipe adapts other linears than the adapter has. */
export function demandSameTargets({ dir, adapter }: Parent, tuning: Tuning): void {
  const named = (targets: readonly { readonly name: string }[]): string =>
    targets
      .map(({ name }) => name)
      .sort()
      .join();
  if (tuning.method === "lora" && named(tuning.targets) === named(adapter.matrices)) return;
  throw new AttuneError(
    "E_ADAPTER",
    `The adapter ${dir} has matrices on some linears only, which cannot be named by their suffixes.`,
    "Train another adapter: this one was made by other means and cannot be updated.",
  );
}

/** What is new in the files that are trained on, and how a plan tells it. */
export function changesSince(
  { report, earlier }: Parent,
  files: readonly ReviewedFile[],
): { readonly changes: Changes; readonly plan: UpdatePlan } {
  const runs = new Map<string, readonly Span[]>();
  let lines = 0;
  for (const { path: file, used, split, text } of files) {
    if (!used || split !== "train") continue;
    const found = newLines(text, earlier.files.get(file)?.marks ?? earlier.trained);
    if (found.lines > 0) runs.set(file, found.runs);
    lines += found.lines;
  }
  return { changes: { runs, replay }, plan: { from: report.name, files: runs.size, lines, replay } };
}

/** Steps that suit the amount of change: some passes over it, and never more than a part of what training anew takes. */
export function updateSteps(stepsPerEpoch: number, trainingSteps: number): number {
  const most = Math.max(1, Math.floor(mostOfTraining * trainingSteps));
  return Math.min(most, Math.max(1, Math.ceil(epochs * stepsPerEpoch)));
}

/** What a version was trained on, for those that follow it. `parent`: the one before, whose lines count as trained on for ever. */
export function learntOf(
  files: readonly ReviewedFile[],
  commit: string | null,
  parent: Pick<Parent, "earlier"> | null,
): Learnt {
  const seen = files.flatMap(({ path: file, used, split, text }) =>
    used && split !== null ? [{ path: file, split, marks: lineMarks(text) }] : [],
  );
  const former = new Set(parent?.earlier.trained);
  for (const { split, marks } of seen) if (split === "train") for (const mark of marks) former.delete(mark);
  // What was held out and is gone may come back under another name.
  const paths = new Set(seen.map((file) => file.path));
  for (const [file, { split, marks }] of parent?.earlier.files ?? [])
    if (split === "heldOut" && !paths.has(file)) seen.push({ path: file, split, marks: new Set(marks) });
  return {
    format: 1,
    commit,
    files: seen.map(({ marks, ...file }) => ({ ...file, lines: encodeMarks(marks) })),
    former: encodeMarks(former),
  };
}
