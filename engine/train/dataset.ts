/** From a request to what is trained on: the recipe, rows to train on and spans to measure on. */
import type { Learnt } from "../adapters/learnt";
import { trainedMark } from "../adapters/report";
import type { BaseModel } from "../bases/folder";
import type { ProjectIndex } from "../context/project-index";
import { contextFinder } from "../context/prompt-context";
import { AttuneError } from "../errors";
import { fewestGroups } from "../evaluation/bootstrap";
import { groupsIn, spanRows } from "../evaluation/measure";
import type { PlanEvent, TrainRequest, UpdatePlan } from "../protocol/train";
import { oneRowEach, type Row } from "../text/packing";
import { type CodeTokenizer, droppedBytesText, loadTokenizer } from "../text/tokenizer";
import type { Earlier } from "../workspace/earlier";
import { type HeldOutSpan, heldOutSpans } from "../workspace/examples";
import { readExamplesFile } from "../workspace/examples-file";
import { headCommit } from "../workspace/git-commit";
import { heldOutFiles, type MeasuredFile } from "../workspace/measured";
import type { ReviewedFile } from "../workspace/read-file";
import { countSkipped, reviewWorkspace } from "../workspace/review";
import type { SyntaxPlaces } from "../workspace/syntax-places";
import { noHistory, splitByTime, type TimeSplit } from "../workspace/time-split";
import { type Batches, exampleBatches, firstCursor, rowsWatched, workspaceBatches } from "./batches";
import { type DataSizes, projectIndexOf, syntaxOf, trainingContext } from "./looks";
import { makeRecipe, type Recipe } from "./recipe";
import { changesSince, learntOf, type Parent, updateRecipe } from "./update";

export interface Dataset {
  readonly batches: Batches;
  /** Measured while training, to see the held-out loss fall. */
  readonly evalRows: readonly Row[];
  readonly watched: "heldOut" | "training";
  /** Other places of the held-out files, measured once at the end; empty where there is nothing to tell models apart by. */
  readonly verdictSpans: readonly HeldOutSpan[];
  /** Where the history was cut; null: whole files are held out. */
  readonly cut: NonNullable<PlanEvent["cut"]> | null;
  /** Null where nothing is held out. */
  readonly places: NonNullable<PlanEvent["places"]> | null;
  readonly tokenizer: CodeTokenizer | null;
  /** `trainedMark` of each file that is trained on. */
  readonly trainedOn: readonly string[];
  readonly files: number;
  readonly skipped: Readonly<Record<string, number>>;
  readonly tokens: number;
  /** What is learnt of a workspace that an earlier version knows; null: all of it. */
  readonly update: UpdatePlan | null;
}

/** Held-out places that are watched while training, and judged at its end, where a workspace has as many. */
export const [evalSpans, judgedSpans] = [32, 120];

/** What was read, in the sizes that were asked for and in any others. */
export interface PreparedData {
  readonly recipe: Recipe;
  readonly dataset: Dataset;
  /** The same files or examples with other sizes. */
  datasetOf(recipe: Recipe): Dataset;
  /** Tokens of the longest example, where examples are given. */
  readonly longest: number | undefined;
  /** The workspace as it was read, for the versions that follow; null: examples were given. */
  learnt(): Learnt | null;
  /** That was checked out when the workspace was read, hex; null: none. */
  readonly commit: string | null;
}

export interface DataHooks {
  readonly signal: AbortSignal;
  readonly phase: (message: string) => void;
  /** Whether prompts of held-out places are healed (`text/heal.ts`), as they are served. Default: true. */
  readonly heal?: boolean | undefined;
  /** The version that is updated; default: none. */
  readonly parent?: Parent | null | undefined;
  /** What was seen of the files before, where nothing is updated; default: nothing. */
  readonly earlier?: Earlier | undefined;
  /** Where the history was cut when an adapter was trained; null: whole files were held out. Default: as the request says. */
  readonly cut?: string | null | undefined;
}

/**
 * Reads the workspace, or the examples. `saved`: the recipe of the checkpoint that the run resumes from. Throws what `makeRecipe`,
 * `readExamplesFile`, `loadTokenizer` and `reviewWorkspace` throw, and E_WORKSPACE_MISSING.
 */
export async function prepareData(
  request: TrainRequest,
  base: BaseModel,
  saved: Recipe | null,
  hooks: DataHooks,
): Promise<PreparedData> {
  if (request.examples !== undefined) {
    const examples = await readExamplesFile(request.examples, base.config);
    const longest = Math.max(2, ...examples.map((example) => example.tokens.length));
    const recipe = saved ?? makeRecipe(request, base, longest);
    const datasetOf = (other: Recipe): Dataset => examplesDataset(examples, other);
    return { recipe, dataset: datasetOf(recipe), datasetOf, longest, learnt: () => null, commit: null };
  }
  if (request.workspace === undefined) {
    throw new AttuneError("E_WORKSPACE_MISSING", "No workspace was named.", "Open a folder, or give its path.");
  }
  const parent = hooks.parent ?? null;
  const made = saved ?? (parent === null ? makeRecipe(request, base) : updateRecipe(parent, request, base));
  const tokenizer = await loadTokenizer(base.folder, base.config.vocabSize);
  if (tokenizer.fim === null) {
    hooks.phase("This base has no fill-in-the-middle tokens: it trains and completes from left to right");
  }
  const dropped = droppedBytesText(tokenizer);
  if (dropped !== null) hooks.phase(`${base.id}: ${dropped}`);
  hooks.phase("Reading the workspace");
  const { files } = await reviewWorkspace(request.workspace, tokenizer, {
    ...{ include: request.include, exclude: request.exclude },
    ...{ seed: made.seed, signal: hooks.signal, earlier: parent?.earlier ?? hooks.earlier },
  });
  const sides = await sidesOf(request.workspace, files, tokenizer, { request, saved, hooks });
  const since = parent === null ? null : changesSince(parent, sides.known);
  const commit = sides.time?.commit ?? (await headCommit(request.workspace));
  const syntax = await syntaxOf(sides.known, hooks.phase);
  const index = projectIndexOf(request.workspace, sides.known, made);
  const parts = { heal: hooks.heal ?? true, index, syntax, since, skipped: countSkipped(files) };
  const datasetOf = (other: Recipe): Dataset => workspaceDataset(sides, tokenizer, other, parts);
  if (sides.measured.length === 0) {
    hooks.phase("Too few files to hold any out: the loss is watched on the training code itself");
  }
  const recipe = { ...made, cut: sides.time?.commit ?? null };
  const learnt = (): Learnt => learntOf(sides.known, commit, parent);
  return { recipe, dataset: datasetOf(recipe), datasetOf, longest: undefined, learnt, commit };
}

/** What of a workspace may be learnt, and what is measured. */
interface Sides {
  /** What is trained on, and by files what is held out too: all that prompts may show. */
  readonly known: readonly ReviewedFile[];
  readonly measured: readonly MeasuredFile[];
  /** null: by files. */
  readonly time: TimeSplit | null;
}

interface SidesRequest {
  readonly request: TrainRequest;
  readonly saved: Recipe | null;
  readonly hooks: DataHooks;
}

/**
 * By time where the project's history allows it, else by files. Throws E_WORKSPACE_SMALL where only time would do, and E_ADAPTER where an
 * adapter was cut at a commit that is not there.
 */
async function sidesOf(
  folder: string,
  files: readonly ReviewedFile[],
  tokenizer: CodeTokenizer,
  { request, saved, hooks }: SidesRequest,
): Promise<Sides> {
  const byFiles: Sides = { known: files, measured: heldOutFiles(files), time: null };
  const notBefore = hooks.parent?.report.plan?.cut?.commit ?? null;
  // Files that an earlier version held out stay held out: it was not cut anywhere.
  const chosen = request.split === "file" || (hooks.parent != null && notBefore === null) ? null : "choose";
  const cut = hooks.cut !== undefined ? hooks.cut : saved === null ? chosen : saved.cut;
  if (cut === null && request.split === "time" && hooks.parent != null) throw heldFilesOut(hooks.parent.dir);
  if (cut === null) return byFiles;
  hooks.phase("Reading the history");
  const learnt = hooks.parent?.earlier.trained ?? new Set<number>();
  const time = await splitByTime(folder, files, tokenizer, { cut, notBefore, learnt, signal: hooks.signal });
  if (time !== null) {
    hooks.phase(`Learns what stood at ${time.commit.slice(0, 10)}; measured on ${time.lines} lines written since`);
    return { known: time.trained, measured: time.measured, time };
  }
  if (cut !== "choose") throw cutMissing(cut);
  if (request.split === "time") throw noHistory(folder);
  return byFiles;
}

function heldFilesOut(dir: string): AttuneError {
  return new AttuneError(
    "E_ADAPTER",
    `The adapter ${dir} held whole files out, and they stay so when it is updated, but --split time is asked for.`,
    "Leave the option out to update it, or train another adapter.",
  );
}

function cutMissing(commit: string): AttuneError {
  return new AttuneError(
    "E_ADAPTER",
    `The adapter learnt what stood at commit ${commit.slice(0, 10)}, and this repository does not have it, so nobody can tell what came after.`,
    "Fetch the whole history (git fetch --unshallow), or train another adapter here.",
  );
}

/** What is known of a workspace beside its files. */
interface WorkspaceParts {
  readonly heal: boolean;
  readonly index: ProjectIndex;
  readonly syntax: SyntaxPlaces | null;
  /** What changed, where an earlier version knows the rest. */
  readonly since: ReturnType<typeof changesSince> | null;
  readonly skipped: Readonly<Record<string, number>>;
}

function workspaceDataset(
  { known, measured, time }: Sides,
  tokenizer: CodeTokenizer,
  recipe: Recipe,
  { heal, index, syntax, since, skipped }: WorkspaceParts,
): Dataset {
  const used = known.filter((file) => file.used);
  const training = used.filter((file) => file.split === "train");
  const { seqLen } = recipe;
  const pad = tokenizer.fim?.pad ?? tokenizer.endOfText;
  const { watched, judged } = splitHeldOut(measured, tokenizer, recipe, { heal, index });
  const contextOf = trainingContext(index, tokenizer, recipe, training);
  const batches = workspaceBatches(training, tokenizer, recipe, { syntax, contextOf, changes: since?.changes });
  const verdictSpans = groupsIn(judged) >= fewestGroups ? judged : [];
  const apart = !judged.some((span) => watched.includes(span));
  return {
    batches,
    // Something must be watched, or nobody would see that a run has diverged at its last step.
    evalRows: watched.length === 0 ? firstRows(batches) : spanRows(watched, seqLen, pad),
    watched: watched.length === 0 ? "training" : "heldOut",
    verdictSpans,
    cut: time === null ? null : { commit: time.commit, lines: time.lines, commits: groupsIn(judged) },
    places: watched.length === 0 ? null : { watched: watched.length, judged: verdictSpans.length, apart },
    tokenizer,
    trainedOn: training.map((file) => trainedMark(file.path)),
    files: used.length,
    skipped,
    tokens: training.reduce((sum, file) => sum + file.tokens.length, 0),
    update: since?.plan ?? null,
  };
}

/** That are trained on first; none where nothing is to be learnt. */
function firstRows(batches: Batches): readonly Row[] {
  return batches.rowsPerEpoch === 0 ? [] : batches.next(firstCursor, rowsWatched).rows;
}

/** The places of these files: those that are watched while training, and those that judge at its end. */
export function splitHeldOut(
  files: readonly MeasuredFile[],
  tokenizer: CodeTokenizer,
  { seed, seqLen, context }: DataSizes,
  { heal, index }: { readonly heal: boolean; readonly index: ProjectIndex },
): { readonly watched: readonly HeldOutSpan[]; readonly judged: readonly HeldOutSpan[] } {
  const contextOf = context === 0 ? undefined : contextFinder(index, tokenizer, { budget: context });
  const maxSpans = evalSpans + judgedSpans;
  const spans = heldOutSpans(files, tokenizer, { seed, seqLen, maxSpans, heal, contextOf });
  const [watched, judged] = splitSpans(spans);
  return { watched, judged };
}

/**
 * Every fifth span is watched while training and the others judge at the end, so that the checkpoint that looked best is
 * not judged by the very places that chose it. With few spans both sides see all of them.
 */
function splitSpans(spans: readonly HeldOutSpan[]): [HeldOutSpan[], HeldOutSpan[]] {
  if (spans.length < 20) return [[...spans], [...spans]];
  return [spans.filter((_, index) => index % 5 === 2), spans.filter((_, index) => index % 5 !== 2)];
}

/** Without a workspace there are no held-out files: the given examples themselves are watched. */
function examplesDataset(examples: Awaited<ReturnType<typeof readExamplesFile>>, recipe: Recipe): Dataset {
  return {
    batches: exampleBatches(examples, recipe),
    evalRows: oneRowEach(examples.filter(({ mask }) => mask.includes(1)).slice(0, 64), recipe.seqLen, 0),
    watched: "training",
    verdictSpans: [],
    cut: null,
    places: null,
    tokenizer: null,
    trainedOn: [],
    files: 0,
    skipped: {},
    tokens: examples.reduce((sum, example) => sum + example.tokens.length, 0),
    update: null,
  };
}
