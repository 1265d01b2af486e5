/** The optimizer steps of a run, with evaluations, checkpoints and the ways to end early. */
import { rmdir } from "node:fs/promises";
import type { Contents } from "../disk/files";
import { AttuneError } from "../errors";
import { meanLoss, spanLosses } from "../evaluation/measure";
import type { EvalEvent, StepEvent } from "../protocol/train";
import { peakBytes } from "../runtime/memory";
import type { Stepper } from "../step/stepper";
import { bearsLoss, tokensOf } from "./batches";
import {
  type Checkpoint,
  checkpointsFolder,
  finishedCheckpoints,
  pruneCheckpoints,
  writeCheckpoint,
} from "./checkpoint";
import type { Dataset } from "./dataset";
import type { Job } from "./job";
import { evaluationInterval, type Probe, secondsLeft } from "./plan";
import type { Course, LoopState } from "./progress";
import type { Recipe } from "./recipe";
import { learningRate } from "./schedule";

/** What the loop needs of a job. */
export type LoopJob = Pick<
  Job,
  "asked" | "steps" | "exact" | "out" | "precision" | "signal" | "elapsed" | "onEvent" | "log" | "phase"
> & {
  readonly base: { readonly hash: string };
};

/** The sessions and rows that it goes on with. */
export interface LoopParts {
  readonly stepper: Stepper;
  readonly dataset: Dataset;
  readonly recipe: Recipe;
  readonly probe: Probe;
  /** The adapter so far, for the checkpoint's folder. */
  filesSoFar(
    loop: LoopState,
    theta: readonly Float32Array[],
  ): Promise<ReadonlyMap<string, Contents>> | ReadonlyMap<string, Contents>;
  /** Puts parameters and moments back as they were in a checkpoint, and says how far it had come; null: as the attempt began. */
  goBack(checkpoint: string | null): Promise<LoopState | null>;
}

/** Where a loop starts that has come so far. */
export function courseFrom(loop: LoopState): Course {
  return { loop, saved: { step: loop.step, at: performance.now(), checkpoint: null } };
}

const keptCheckpoints = 3;
/** At most so much work is lost when the process is killed. */
const secondsBetweenCheckpoints = 60;
/** How often a run goes back and on at a tenth of its rate before it is given up. */
const mostRateCuts = 3;

/** A loss or a gradient that is not finite, which the message names. */
class NotFinite extends Error {}

/**
 * Goes on to the job's last step, or until the held-out loss stops falling. Where a loss or gradient is not finite it goes back to
 * the newest checkpoint, and on at a tenth of the rate. Throws E_INTERRUPTED (with a checkpoint) when the signal aborts, E_DIVERGED
 * when going back has not helped three times.
 */
export async function trainingLoop(job: LoopJob, parts: LoopParts, course: Course): Promise<LoopState> {
  const { steps, signal } = job;
  const durations: number[] = [];
  if (course.loop.evals.length === 0) {
    await evaluate(job, parts, course).catch(async (error: unknown) => {
      throw await diverged(job, parts, course, problemOf(error));
    });
  }
  const beginning = course.loop;
  let ended = false;
  while (!ended && course.loop.step < steps) {
    if (signal.aborted) throw await interrupted(job, parts, course);
    try {
      ended = await advance(job, parts, course, durations);
    } catch (error) {
      await goBack(job, parts, course, { problem: problemOf(error), beginning });
    }
  }
  if (signal.aborted) throw await interrupted(job, parts, course);
  return course.loop;
}

/** What was not finite; throws every other error. */
function problemOf(error: unknown): string {
  if (error instanceof NotFinite) return error.message;
  throw error;
}

/** A step with the evaluation and the checkpoint that are due behind it. Returns whether the run ends early. */
async function advance(job: LoopJob, parts: LoopParts, course: Course, durations: number[]): Promise<boolean> {
  const { steps, exact, log } = job;
  const { patience } = parts.recipe;
  await makeStep(job, parts, course, durations);
  const { step } = course.loop;
  const evaluationDue = step % evaluationInterval(steps) === 0 || step === steps;
  if (evaluationDue) await evaluate(job, parts, course);
  if (evaluationDue || performance.now() - course.saved.at > 1000 * secondsBetweenCheckpoints) {
    await save(job, parts, course);
  }
  const ends = evaluationDue && !exact && noLongerImproving(course.loop, patience);
  if (ends) log(`the held-out loss has not fallen for ${patience} evaluations: stopping at step ${step}`);
  return ends;
}

/** To the newest checkpoint, or to where the attempt began, and on at a tenth of the rate. Throws E_DIVERGED. */
async function goBack(
  job: LoopJob,
  parts: LoopParts,
  course: Course,
  { problem, beginning }: { readonly problem: string; readonly beginning: LoopState },
): Promise<void> {
  const rateCuts = course.loop.rateCuts + 1;
  if (rateCuts > mostRateCuts) throw await diverged(job, parts, course, problem);
  const loop = (await parts.goBack(course.saved.checkpoint)) ?? beginning;
  course.loop = { ...loop, rateCuts };
  const how = `going on from step ${loop.step} at ${parts.recipe.lr / 10 ** rateCuts} instead of ${parts.recipe.lr}`;
  job.log(`${problem}: ${how}`);
  job.phase("training", `The learning rate was too high: ${how}`);
}

/** One update. `durations`: the seconds of those before it, to which its own are added. */
async function makeStep(job: LoopJob, parts: LoopParts, course: Course, durations: number[]): Promise<void> {
  const { stepper, dataset, recipe, probe } = parts;
  const step = course.loop.step + 1;
  const { rows, cursor } = dataset.batches.next(course.loop.cursor, recipe.batch);
  const begun = performance.now();
  const { loss, gradNorm } = await stepper.accumulate(rows, step);
  if (!Number.isFinite(loss) || !Number.isFinite(gradNorm)) {
    const what = Number.isFinite(loss) ? "gradient" : "loss";
    throw new NotFinite(`the ${what} of step ${step} is not a finite number`);
  }
  const lr = learningRate(recipe.lr, step, job.steps) / 10 ** course.loop.rateCuts;
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
    etaSeconds: secondsLeft(probe, job.steps - step, median(durations.slice(-15)), { steps: job.steps, dataset }),
  };
  if (event.loss === undefined) {
    job.log(`step ${step} has no loss: nothing in its rows bears any (their masks are 0)`);
  }
  course.loop = { ...course.loop, step, cursor, history: [...course.loop.history, event] };
  job.onEvent(event);
}

/** Throws NotFinite. */
async function evaluate(job: LoopJob, parts: LoopParts, course: Course): Promise<void> {
  const { stepper, dataset } = parts;
  if (dataset.evalRows.length === 0) return;
  const { step, evals, best } = course.loop;
  const loss = meanLoss(spanLosses(dataset.evalRows, await stepper.losses(dataset.evalRows)));
  if (!Number.isFinite(loss)) {
    throw new NotFinite(`the held-out loss after step ${step} is not a finite number`);
  }
  const event: EvalEvent = { event: "eval", step, loss };
  job.onEvent(event);
  const better = best === null || best.loss > loss;
  course.loop = {
    ...course.loop,
    evals: [...evals, event],
    best: better ? { step, loss, theta: (await stepper.state()).theta } : best,
  };
}

/** By a thousandth at least, over so many evaluations. */
function noLongerImproving({ evals }: LoopState, patience: number): boolean {
  if (patience === 0 || evals.length <= patience + 1) return false;
  const before = Math.min(...evals.slice(0, -patience).map((item) => item.loss));
  return evals.slice(-patience).every((item) => item.loss > before * 0.999);
}

async function save(job: LoopJob, parts: LoopParts, course: Course): Promise<string> {
  const { loop } = course;
  const parameters = await parts.stepper.state();
  const checkpoint: Checkpoint = {
    ...loop,
    steps: job.steps,
    recipe: parts.recipe,
    asked: job.asked,
    baseHash: job.base.hash,
    precision: job.precision,
    seconds: job.elapsed(),
    state: parameters,
  };
  const files = await parts.filesSoFar(loop, parameters.theta);
  const dir = await writeCheckpoint(job.out, parts.stepper.layout, checkpoint, files);
  await pruneCheckpoints(job.out, keptCheckpoints);
  course.saved = { step: loop.step, at: performance.now(), checkpoint: dir };
  job.onEvent({ event: "checkpoint", step: loop.step, path: dir });
  return dir;
}

async function interrupted(job: LoopJob, parts: LoopParts, course: Course): Promise<AttuneError> {
  const { step } = course.loop;
  if (step === 0) {
    return new AttuneError("E_INTERRUPTED", "Stopped before the first step.", "Train again when you are ready.");
  }
  const existing = step === course.saved.step ? (await finishedCheckpoints(job.out)).at(-1) : undefined;
  const checkpoint = existing ?? (await save(job, parts, course));
  return new AttuneError(
    "E_INTERRUPTED",
    `Stopped after step ${step} of ${job.steps}; a checkpoint was written.`,
    `Resume from it: ${checkpoint}`,
    { checkpoint, step },
  );
}

/** The parameters are as they were before the bad step; what earlier steps left is kept only if it was seen to be sound. */
async function diverged({ out }: LoopJob, parts: LoopParts, course: Course, problem: string): Promise<AttuneError> {
  const sound = course.loop.evals.some((item) => item.step > 0 && Number.isFinite(item.loss));
  if (!sound) {
    await pruneCheckpoints(out, 0);
    // Only succeeds when nothing else is in it: then the run made it.
    await rmdir(out).catch(() => undefined);
  }
  const checkpoints = sound ? await finishedCheckpoints(out) : [];
  const kept = checkpoints.length === 0 ? "No adapter was kept" : `Kept: ${checkpoints.join(", ")}`;
  return new AttuneError(
    "E_DIVERGED",
    `The training diverged: ${problem}. ${kept}.`,
    `Use a lower learning rate than ${parts.recipe.lr / 10 ** course.loop.rateCuts}.`,
    { step: course.loop.step, checkpoints, folder: checkpointsFolder(out) },
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
