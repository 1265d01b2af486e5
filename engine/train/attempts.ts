/**
 * The middle stage of a run: training within the memory there is. Before the first step an estimate is compared with what is free; when an allocation
 * fails all the same, the run goes on with smaller sizes from the last good parameters. Both are said in the plan.
 */

import { AttuneError } from "../errors";
import { firstLine, isOutOfMemory } from "../runtime/memory";
import { estimateMemory } from "../step/memory";
import { openStepper, type Stepper } from "../step/stepper";
import { loopOf, readCheckpoint } from "./checkpoint";
import type { Job } from "./job";
import { courseFrom, type LoopParts, trainingLoop } from "./loop";
import { makePlan, probe } from "./plan";
import { filesSoFar } from "./product";
import type { Course, LoopState, Start, Trained } from "./progress";
import { withChosenRate } from "./rates";
import { type Bounds, difference, type Sizes, smallerSizes, withSizes } from "./sizes";

/** Throws E_MEMORY when the smallest sizes are too large, and what the training loop throws. */
export async function trainWithinMemory(job: Job, first: Start): Promise<Trained> {
  // Before the first state is read, but with the dataset.
  const resident = process.memoryUsage.rss();
  let start = fitted(job, first, resident);
  for (;;) {
    const outcome = await attempt(job, start, resident);
    if (outcome.kind === "trained") return outcome;
    const sizes = sizesOf(start);
    const smaller = outcome.opened ? smallerSizes(sizes, boundsOf(job)) : null;
    if (smaller === null) throw tooLittle(job, sizes, outcome.problem);
    const why = `reduced because the memory of ${job.device.device} did not suffice: ${difference(sizes, smaller)}`;
    job.phase("preparing", `Out of memory: ${difference(sizes, smaller)}`);
    job.log(`out of memory after step ${outcome.loop.step} (${outcome.problem}); ${why}`);
    start = resized(job, { ...start, state: outcome.state, loop: outcome.loop }, smaller, why);
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
  job: Job,
  start: Start,
  resident: number,
): Promise<({ readonly kind: "trained" } & Trained) | OutOfMemory> {
  const { dataset, rowsAtOnce, recompute, reductions } = start;
  const course = courseFrom(start.loop);
  let stepper: Stepper | null = null;
  try {
    const opened = await openTraining(job, start);
    stepper = opened;
    const measured = await probe(opened, dataset.batches.next(start.loop.cursor, 1).rows);
    const recipe = await withChosenRate(job, start, opened);
    const sized = { ...start, recipe };
    const plan = makePlan(job, sized, { stepper: opened, probe: measured, bytes: estimated(job, start, resident) });
    job.onEvent(plan);
    job.phase("training", "Training");
    const parts: LoopParts = {
      ...{ stepper: opened, dataset, recipe, probe: measured },
      filesSoFar: (reached, theta) => filesSoFar(job, { recipe, plan, loop: reached }, theta),
      async goBack(checkpoint) {
        const found = checkpoint === null ? null : await readCheckpoint(checkpoint, job.base, () => job.layout);
        opened.restore(await (found ?? start).state());
        return found && loopOf(found);
      },
    };
    const loop = await trainingLoop(job, parts, course);
    return { kind: "trained", stepper: opened, recipe, dataset, rowsAtOnce, recompute, reductions, plan, loop };
  } catch (error) {
    const good = isOutOfMemory(error) ? await lastGood(job, start, stepper, course) : null;
    await stepper?.dispose();
    if (good === null) throw error;
    const problem = firstLine(error instanceof Error ? error.message : String(error));
    return { kind: "outOfMemory", problem, opened: stepper !== null, ...good };
  }
}

async function openTraining(job: Job, { recipe, rowsAtOnce, recompute, state }: Start): Promise<Stepper> {
  return openStepper(job.model, job.tuning, await state(), {
    device: job.device.device,
    threads: job.threads,
    rows: { batch: rowsAtOnce, length: recipe.seqLen, recompute },
    adamW: recipe.adamW,
    seed: recipe.seed,
    pause: job.pause,
    open: job.machine.open,
  });
}

/** A failed allocation leaves the parameters on the device alone, unless the device itself is lost: then a checkpoint counts. */
async function lastGood(
  { base, layout, log }: Job,
  start: Start,
  stepper: Stepper | null,
  { loop, saved: { checkpoint } }: Course,
): Promise<Pick<Start, "state" | "loop">> {
  const state = await stepper?.state().catch(() => null);
  if (state?.theta.every((bucket) => bucket.every(Number.isFinite))) return { state: async () => state, loop };
  if (checkpoint === null) return { state: start.state, loop: start.loop };
  const found = await readCheckpoint(checkpoint, base, () => layout);
  log(`the parameters could not be read back: going on from ${checkpoint}`);
  return { state: found.state, loop: loopOf(found) };
}

/** Sizes whose estimate fits into the memory that is free. A GPU's own memory is known to nobody here. */
function fitted(job: Job, first: Start, resident: number): Start {
  const free = job.machine.availableMemory();
  if (job.device.device !== "cpu" || free === null) return first;
  let start = first;
  for (;;) {
    const needed = estimated(job, start, resident) - resident;
    if (needed <= free) return start;
    const sizes = sizesOf(start);
    const smaller = smallerSizes(sizes, boundsOf(job));
    const numbers = `about ${gigabytes(needed)} are needed and ${gigabytes(free)} are free`;
    if (smaller === null) throw tooLittle(job, sizes, numbers);
    const why = `reduced because ${numbers}: ${difference(sizes, smaller)}`;
    job.log(why);
    start = resized(job, start, smaller, why);
  }
}

/** `resident`: bytes of the process before the job. */
function estimated(job: Job, { recipe, rowsAtOnce, recompute }: Start, resident: number): number {
  const rows = { batch: rowsAtOnce, length: recipe.seqLen, recompute };
  const { host, device } = estimateMemory(job.model, job.tuning, rows, recipe.adamW, {
    device: job.device.device,
    resident,
  });
  return host + device;
}

const sizesOf = ({ recipe, rowsAtOnce, recompute }: Start): Sizes => ({
  ...{ seqLen: recipe.seqLen, batch: recipe.batch },
  ...{ rowsAtOnce, recompute },
});

const boundsOf = ({ data, request }: Job): Bounds => ({
  longest: data.longest,
  mayRecompute: request.gradientCheckpointing !== "off",
});

function resized(job: Job, start: Start, sizes: Sizes, why: string): Start {
  const recipe = withSizes(start.recipe, sizes);
  const reductions = [...start.reductions, why];
  const { rowsAtOnce, recompute } = sizes;
  if (recipe.seqLen === start.recipe.seqLen) return { ...start, ...{ rowsAtOnce, recompute }, reductions };
  const { epoch, row } = start.loop.cursor;
  const cursor = { epoch, row: Math.floor((row * start.recipe.seqLen) / recipe.seqLen) };
  return {
    ...start,
    recipe,
    reductions,
    ...{ rowsAtOnce, recompute },
    dataset: job.data.datasetOf(recipe),
    // Losses on held-out places with less context are other losses: none of before may be compared with them.
    loop: { ...start.loop, cursor, evals: [], best: null },
  };
}

function tooLittle(job: Job, sizes: Sizes, problem: string): AttuneError {
  return new AttuneError(
    "E_MEMORY",
    `Training ${job.base.id} on ${job.device.device} takes more memory than there is, even with ` +
      `${sizes.rowsAtOnce} × ${sizes.seqLen} tokens at once: ${problem.replace(/\.$/, "")}.`,
    "Close other programs, or choose a smaller base model, a lower rank, or another device.",
    { seqLen: sizes.seqLen, batch: sizes.batch, rowsAtOnce: sizes.rowsAtOnce },
  );
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(bytes < 1e9 ? 2 : 1)} GB`;
}
