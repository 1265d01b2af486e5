/** The optimizer steps of a run, with evaluations, checkpoints and the ways to end early. */
import { rmdir } from "node:fs/promises";
import type { Contents } from "../disk/files";
import { AttuneError } from "../errors";
import { meanLoss, spanLosses } from "../evaluation/measure";
import type { EvalEvent, StepEvent, TrainEvent } from "../protocol/train";
import type { Precision } from "../protocol/words";
import { peakBytes } from "../runtime/memory";
import type { Stepper } from "../step/stepper";
import { bearsLoss, type Cursor, tokensOf } from "./batches";
import {
  type Checkpoint,
  checkpointsFolder,
  finishedCheckpoints,
  pruneCheckpoints,
  writeCheckpoint,
} from "./checkpoint";
import { evaluationInterval, type Probe, secondsLeft } from "./plan";
import type { Dataset } from "./preparation";
import type { Recipe } from "./recipe";
import { learningRate } from "./schedule";

export interface LoopState {
  /** Updates made. */
  readonly step: number;
  readonly cursor: Cursor;
  readonly history: readonly StepEvent[];
  readonly evals: readonly EvalEvent[];
  readonly best: Checkpoint["best"];
}

export interface LoopOptions {
  readonly stepper: Stepper;
  readonly dataset: Dataset;
  readonly recipe: Recipe;
  readonly steps: number;
  /** Run all steps, even when the held-out loss stops falling. */
  readonly exact: boolean;
  readonly out: string;
  readonly baseHash: string;
  readonly precision: Precision;
  readonly measured: Probe;
  readonly signal: AbortSignal;
  /** Seconds that the run has taken so far, those before a resume included. */
  elapsed(): number;
  onEvent(event: TrainEvent): void;
  log(message: string): void;
  /** Called with every new state, so that a run that ends in an error is not lost. */
  onState?(state: LoopState): void;
  /** The adapter so far, for the checkpoint's folder. */
  adapterFiles(
    state: LoopState,
    theta: readonly Float32Array[],
  ): Promise<ReadonlyMap<string, Contents>> | ReadonlyMap<string, Contents>;
}

const keptCheckpoints = 3;
/** At most so much work is lost when the process is killed. */
const secondsBetweenCheckpoints = 60;
/** Evaluations without an improvement of at least a thousandth before a run stops early. */
const patience = 3;

/** Throws E_INTERRUPTED (with a checkpoint) when the signal aborts, E_DIVERGED when a loss or gradient is not finite. */
export async function trainingLoop(start: LoopState, options: LoopOptions): Promise<LoopState> {
  const { stepper, dataset, recipe, steps, signal, onEvent } = options;
  const interval = evaluationInterval(steps);
  let state = start;
  const durations: number[] = [];
  let saved = { step: start.step, at: performance.now() };
  const reached = (next: LoopState): void => {
    state = next;
    options.onState?.(next);
  };
  if (state.evals.length === 0) reached(await evaluate(state, options));

  while (state.step < steps) {
    if (signal.aborted) throw await interrupted(state, saved.step, options);
    const step = state.step + 1;
    const { rows, cursor } = dataset.batches.next(state.cursor);
    const begun = performance.now();
    const { loss, gradNorm } = await stepper.accumulate(rows, step);
    if (!Number.isFinite(loss) || !Number.isFinite(gradNorm)) {
      const what = Number.isFinite(loss) ? "gradient" : "loss";
      throw await diverged(state, `the ${what} of step ${step} is not a finite number`, options);
    }
    const lr = learningRate(recipe.lr, step, steps);
    await stepper.update(step, lr, gradNorm);
    const seconds = (performance.now() - begun) / 1000;
    durations.push(seconds);
    const event: StepEvent = {
      event: "step",
      step,
      ...(bearsLoss(rows) ? { loss } : {}),
      lr,
      gradNorm,
      tokensPerSecond: tokensOf(rows) / seconds,
      peakBytes: peakBytes(),
      etaSeconds: secondsLeft(options.measured, steps - step, median(durations.slice(-15)), options),
    };
    if (event.loss === undefined)
      options.log(`step ${step} has no loss: nothing in its rows bears any (their masks are 0)`);
    reached({ ...state, step, cursor, history: [...state.history, event] });
    onEvent(event);

    const evaluationDue = step % interval === 0 || step === steps;
    if (evaluationDue) reached(await evaluate(state, options));
    if (evaluationDue || performance.now() - saved.at > 1000 * secondsBetweenCheckpoints) {
      await save(state, options);
      saved = { step, at: performance.now() };
    }
    if (evaluationDue && !options.exact && noLongerImproving(state)) {
      options.log(`the held-out loss has not fallen for ${patience} evaluations: stopping at step ${step}`);
      break;
    }
  }
  if (signal.aborted) throw await interrupted(state, saved.step, options);
  return state;
}

async function evaluate(state: LoopState, options: LoopOptions): Promise<LoopState> {
  const { stepper, dataset, onEvent } = options;
  if (dataset.evalRows.length === 0) return state;
  const loss = meanLoss(spanLosses(dataset.evalRows, await stepper.losses(dataset.evalRows)));
  if (!Number.isFinite(loss)) {
    throw await diverged(state, `the held-out loss after step ${state.step} is not a finite number`, options);
  }
  const event: EvalEvent = { event: "eval", step: state.step, loss };
  onEvent(event);
  const best =
    state.best !== null && state.best.loss <= loss
      ? state.best
      : { step: state.step, loss, theta: (await stepper.state()).theta };
  return { ...state, evals: [...state.evals, event], best };
}

function noLongerImproving({ evals }: LoopState): boolean {
  if (evals.length <= patience + 1) return false;
  const before = Math.min(...evals.slice(0, -patience).map((item) => item.loss));
  return evals.slice(-patience).every((item) => item.loss > before * 0.999);
}

async function save(state: LoopState, options: LoopOptions): Promise<string> {
  const { stepper, out, onEvent } = options;
  const parameters = await stepper.state();
  const checkpoint: Checkpoint = {
    ...state,
    steps: options.steps,
    recipe: options.recipe,
    baseHash: options.baseHash,
    precision: options.precision,
    seconds: options.elapsed(),
    state: parameters,
  };
  const files = await options.adapterFiles(state, parameters.theta);
  const dir = await writeCheckpoint(out, stepper.layout, checkpoint, files);
  await pruneCheckpoints(out, keptCheckpoints);
  onEvent({ event: "checkpoint", step: state.step, path: dir });
  return dir;
}

async function interrupted(state: LoopState, savedStep: number, options: LoopOptions): Promise<AttuneError> {
  if (state.step === 0) {
    return new AttuneError("E_INTERRUPTED", "Stopped before the first step.", "Train again when you are ready.");
  }
  const existing = state.step === savedStep ? (await finishedCheckpoints(options.out)).at(-1) : undefined;
  const checkpoint = existing ?? (await save(state, options));
  return new AttuneError(
    "E_INTERRUPTED",
    `Stopped after step ${state.step} of ${options.steps}; a checkpoint was written.`,
    `Resume from it: ${checkpoint}`,
    { checkpoint, step: state.step },
  );
}

/** The parameters are as they were before the bad step; what earlier steps left is kept only if it was seen to be sound. */
async function diverged(state: LoopState, problem: string, options: LoopOptions): Promise<AttuneError> {
  const sound = state.evals.some((item) => item.step > 0 && Number.isFinite(item.loss));
  if (!sound) {
    await pruneCheckpoints(options.out, 0);
    // Only succeeds when nothing else is in it: then the run made it.
    await rmdir(options.out).catch(() => undefined);
  }
  const checkpoints = sound ? await finishedCheckpoints(options.out) : [];
  const kept = checkpoints.length === 0 ? "No adapter was kept" : `Kept: ${checkpoints.join(", ")}`;
  return new AttuneError(
    "E_DIVERGED",
    `The training diverged: ${problem}. ${kept}.`,
    `Use a lower learning rate than ${options.recipe.lr}.`,
    { step: state.step, checkpoints, folder: checkpointsFolder(options.out) },
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
