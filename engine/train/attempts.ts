/**
 * Training within the memory there is. Before the first step an estimate is compared with what is free; when an allocation
 * fails all the same, the run goes on with smaller sizes from the last good parameters. Both are said in the plan.
 */

import type { BaseModel } from "../bases/folder";
import { type ChosenDevice, chooseDevice } from "../devices/devices";
import type { Contents } from "../disk/files";
import { AttuneError } from "../errors";
import type { GraphModel } from "../model/graph-model";
import type { PlanEvent, TrainEvent } from "../protocol/train";
import type { Precision } from "../protocol/words";
import { availableMemory, firstLine, isOutOfMemory } from "../runtime/memory";
import { type OpenSession, openSession } from "../runtime/session";
import type { Tuning } from "../step/graphs";
import type { Layout } from "../step/layout";
import { estimateMemory } from "../step/memory";
import { openStepper, type State, type Stepper } from "../step/stepper";
import { readCheckpoint } from "./checkpoint";
import { type LoopState, trainingLoop } from "./loop";
import { makePlan, probe } from "./plan";
import type { Dataset } from "./preparation";
import type { Recipe } from "./recipe";
import { difference, type Sizes, smallerSizes, withSizes } from "./sizes";

/** What a run takes from the machine; tests put one in its place that is short of memory. */
export interface Machine {
  readonly chooseDevice: typeof chooseDevice;
  readonly open: OpenSession;
  /** Bytes of main memory that are free; null where that is not known. */
  availableMemory(): number | null;
}

export const thisMachine: Machine = { chooseDevice, open: openSession, availableMemory };

/** What stays the same whatever the sizes. */
export interface Run {
  readonly base: BaseModel;
  readonly model: GraphModel;
  readonly tuning: Tuning;
  readonly layout: Layout;
  readonly device: ChosenDevice;
  readonly precision: Precision;
  readonly threads: number;
  readonly steps: number;
  readonly exact: boolean;
  readonly out: string;
  /** Tokens of the longest row where rows are given instead of cut from files. */
  readonly longest: number | undefined;
  readonly machine: Machine;
  readonly signal: AbortSignal;
  readonly pause: () => Promise<void>;
  datasetOf(recipe: Recipe): Dataset;
  elapsed(): number;
  onEvent(event: TrainEvent): void;
  log(message: string): void;
  /** The adapter so far, for a checkpoint's folder. */
  adapterFiles(
    plan: PlanEvent,
    recipe: Recipe,
    state: LoopState,
    theta: readonly Float32Array[],
  ): Promise<ReadonlyMap<string, Contents>> | ReadonlyMap<string, Contents>;
}

/** Where an attempt begins. */
export interface Start {
  readonly recipe: Recipe;
  readonly dataset: Dataset;
  readonly rowsAtOnce: number;
  readonly loop: LoopState;
  /** Read anew each time: whoever kept it would keep three times the parameters in memory. */
  state(): Promise<State>;
  /** Why the sizes are not those that were asked for. */
  readonly reductions: readonly string[];
}

export interface Trained {
  readonly stepper: Stepper;
  readonly recipe: Recipe;
  readonly plan: PlanEvent;
  readonly dataset: Dataset;
  readonly loop: LoopState;
}

/** Throws E_MEMORY when the smallest sizes are too large, and what the training loop throws. */
export async function trainWithinMemory(run: Run, first: Start): Promise<Trained> {
  // Before the first state is read, but with the dataset.
  const resident = process.memoryUsage.rss();
  let start = fitted(run, first, resident);
  for (;;) {
    const outcome = await attempt(run, start, resident);
    if (outcome.kind === "trained") return outcome;
    const sizes = sizesOf(start);
    const smaller = outcome.opened ? smallerSizes(sizes, run.longest) : null;
    if (smaller === null) throw tooLittle(run, sizes, outcome.problem);
    const why = `reduced because the memory of ${run.device.device} did not suffice: ${difference(sizes, smaller)}`;
    run.onEvent({ event: "phase", phase: "preparing", message: `Out of memory: ${difference(sizes, smaller)}` });
    run.log(`out of memory after step ${outcome.loop.step} (${outcome.problem}); ${why}`);
    start = resized(run, { ...start, state: outcome.state, loop: outcome.loop }, smaller, why);
  }
}

interface OutOfMemory {
  readonly kind: "outOfMemory";
  readonly problem: string;
  /** False when not even the sessions could be opened: then smaller rows are of no use. */
  readonly opened: boolean;
  /** The newest parameters that are known to be good, and where the run was when it had them. */
  readonly state: Start["state"];
  readonly loop: LoopState;
}

async function attempt(
  run: Run,
  start: Start,
  resident: number,
): Promise<({ readonly kind: "trained" } & Trained) | OutOfMemory> {
  const { recipe, dataset, rowsAtOnce, reductions } = start;
  let stepper: Stepper | null = null;
  let latest = start.loop;
  let checkpoint: string | null = null;
  try {
    stepper = await openStepper(run.model, run.tuning, await start.state(), {
      device: run.device.device,
      threads: run.threads,
      rows: { batch: rowsAtOnce, length: recipe.seqLen },
      adamW: recipe.adamW,
      seed: recipe.seed,
      pause: run.pause,
      open: run.machine.open,
    });
    const measured = await probe(stepper, dataset.batches.next(start.loop.cursor).rows);
    const { base, tuning, steps, device, precision } = run;
    const bytes = estimated(run, start, resident);
    const plan = makePlan({
      ...{ base, recipe, tuning, dataset, steps, device, precision, stepper, measured },
      ...{ bytes, rowsAtOnce, reductions },
    });
    run.onEvent(plan);
    run.onEvent({ event: "phase", phase: "training", message: "Training" });
    const loop = await trainingLoop(start.loop, {
      ...{ stepper, dataset, recipe, steps, measured, precision },
      exact: run.exact,
      out: run.out,
      baseHash: base.hash,
      signal: run.signal,
      elapsed: run.elapsed,
      log: run.log,
      onEvent: (event) => {
        if (event.event === "checkpoint") checkpoint = event.path;
        run.onEvent(event);
      },
      onState: (state) => {
        latest = state;
      },
      adapterFiles: (state, theta) => run.adapterFiles(plan, recipe, state, theta),
    });
    return { kind: "trained", stepper, recipe, plan, dataset, loop };
  } catch (error) {
    const good = isOutOfMemory(error) ? await lastGood(run, start, stepper, latest, checkpoint) : null;
    await stepper?.dispose();
    if (good === null) throw error;
    const problem = firstLine(error instanceof Error ? error.message : String(error));
    return { kind: "outOfMemory", problem, opened: stepper !== null, ...good };
  }
}

/** A failed allocation leaves the parameters on the device alone, unless the device itself is lost: then a checkpoint counts. */
async function lastGood(
  run: Run,
  start: Start,
  stepper: Stepper | null,
  latest: LoopState,
  checkpoint: string | null,
): Promise<Pick<Start, "state" | "loop">> {
  const state = await stepper?.state().catch(() => null);
  if (state?.theta.every((bucket) => bucket.every(Number.isFinite))) return { state: async () => state, loop: latest };
  if (checkpoint === null) return { state: start.state, loop: start.loop };
  const {
    state: saved,
    step,
    cursor,
    history,
    evals,
    best,
  } = await readCheckpoint(checkpoint, run.base, () => run.layout);
  run.log(`the parameters could not be read back: going on from ${checkpoint}`);
  return { state: saved, loop: { step, cursor, history, evals, best } };
}

/** Sizes whose estimate fits into the memory that is free. A GPU's own memory is known to nobody here. */
function fitted(run: Run, first: Start, resident: number): Start {
  const free = run.machine.availableMemory();
  if (run.device.device !== "cpu" || free === null) return first;
  let start = first;
  for (;;) {
    const needed = estimated(run, start, resident) - resident;
    if (needed <= free) return start;
    const sizes = sizesOf(start);
    const smaller = smallerSizes(sizes, run.longest);
    const numbers = `about ${gigabytes(needed)} are needed and ${gigabytes(free)} are free`;
    if (smaller === null) throw tooLittle(run, sizes, numbers);
    const why = `reduced because ${numbers}: ${difference(sizes, smaller)}`;
    run.log(why);
    start = resized(run, start, smaller, why);
  }
}

/** `resident`: bytes of the process before the run. */
function estimated(run: Run, { recipe, rowsAtOnce }: Start, resident: number): number {
  const rows = { batch: rowsAtOnce, length: recipe.seqLen };
  const { host, device } = estimateMemory(run.model, run.tuning, rows, recipe.adamW, {
    device: run.device.device,
    resident,
  });
  return host + device;
}

const sizesOf = ({ recipe, rowsAtOnce }: Start): Sizes => ({ seqLen: recipe.seqLen, batch: recipe.batch, rowsAtOnce });

function resized(run: Run, start: Start, sizes: Sizes, why: string): Start {
  const recipe = withSizes(start.recipe, sizes);
  const reductions = [...start.reductions, why];
  if (recipe.seqLen === start.recipe.seqLen) return { ...start, rowsAtOnce: sizes.rowsAtOnce, reductions };
  const { epoch, row } = start.loop.cursor;
  const cursor = { epoch, row: Math.floor((row * start.recipe.seqLen) / recipe.seqLen) };
  return {
    ...start,
    recipe,
    reductions,
    rowsAtOnce: sizes.rowsAtOnce,
    dataset: run.datasetOf(recipe),
    // Losses on held-out places with less context are other losses: none of before may be compared with them.
    loop: { ...start.loop, cursor, evals: [], best: null },
  };
}

function tooLittle(run: Run, sizes: Sizes, problem: string): AttuneError {
  return new AttuneError(
    "E_MEMORY",
    `Training ${run.base.id} on ${run.device.device} takes more memory than there is, even with ` +
      `${sizes.rowsAtOnce} × ${sizes.seqLen} tokens at once: ${problem.replace(/\.$/, "")}.`,
    "Close other programs, or choose a smaller base model, a lower rank, or another device.",
    { seqLen: sizes.seqLen, batch: sizes.batch, rowsAtOnce: sizes.rowsAtOnce },
  );
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(bytes < 1e9 ? 2 : 1)} GB`;
}
