/** The learning rate by trying some, before the first step of a run. */
import { AttuneError } from "../errors";
import { meanLoss, spanLosses } from "../evaluation/measure";
import type { RateProbe } from "../protocol/train";
import type { Stepper } from "../step/stepper";
import type { Row } from "../text/packing";
import { bearsLoss, type Cursor, rowsWatched } from "./batches";
import type { Dataset } from "./dataset";
import type { Job } from "./job";
import type { Start } from "./progress";
import type { Recipe } from "./recipe";
import { learningRate } from "./schedule";

/** In units of the rate that the base's width suggests. */
const factors = [1 / 3, 1, 3] as const;
/** Of the run's steps, all rates together. */
const shareOfRun = 0.1;

/** What of a job the probe needs. */
type ProbedJob = Pick<Job, "steps" | "signal" | "log" | "phase">;

/**
 * The recipe with the rate at which a short run of its own, warm-up and decay included, ends with the lowest loss; the same one where
 * nobody asked for it, where the run is too short, or where it has begun. Each rate starts from the same parameters and sees the same
 * rows, and the run itself starts from there too. Judged by the watched held-out places where the verdict has others: the loss there
 * tells what the training rows do not, a rate that learns by heart. Otherwise by rows that come next and were not trained on.
 * Throws E_INTERRUPTED.
 */
export async function withChosenRate(job: ProbedJob, start: Start, stepper: Stepper): Promise<Recipe> {
  const { recipe, dataset, loop } = start;
  const steps = Math.floor((shareOfRun * job.steps) / factors.length);
  if (!recipe.lrProbe || recipe.rates !== null || loop.step > 0) return recipe;
  if (steps === 0) {
    job.log(`${job.steps} steps are too few to try learning rates: going on at ${recipe.lr}`);
    return recipe;
  }
  const apart = dataset.watched === "heldOut" && dataset.places?.apart === true;
  const tried: { lr: number; loss: number | null }[] = [];
  try {
    for (const [index, factor] of factors.entries()) {
      const lr = Number((factor * recipe.lr).toPrecision(2));
      job.phase("preparing", `Trying learning rates: ${lr}, ${index + 1} of ${factors.length}`);
      stepper.restore(await start.state());
      const loss = await lossAfter(job, { stepper, dataset, lr, batch: recipe.batch, steps, apart, from: loop.cursor });
      job.log(`learning rate ${lr}: ${loss === null ? "not finite" : loss.toFixed(4)} after ${steps} steps`);
      tried.push({ lr, loss });
    }
  } finally {
    stepper.restore(await start.state());
  }
  const rates: RateProbe = { steps, judgedBy: apart ? "heldOut" : "training", tried };
  return { ...recipe, lr: bestOf(rates, recipe.lr), rates };
}

/** The lowest loss; of equal ones the lower rate. `otherwise`: where none is finite, a third of it. */
export function bestOf({ tried }: Pick<RateProbe, "tried">, otherwise: number): number {
  const finite = tried.flatMap(({ lr, loss }) => (loss === null ? [] : [{ lr, loss }]));
  const best = finite.toSorted((a, b) => a.loss - b.loss || a.lr - b.lr)[0];
  return best?.lr ?? Math.min(otherwise, ...tried.map(({ lr }) => lr));
}

interface ShortRun {
  readonly stepper: Stepper;
  readonly dataset: Dataset;
  readonly lr: number;
  readonly batch: number;
  readonly steps: number;
  readonly apart: boolean;
  readonly from: Cursor;
}

/** Null: something was not finite. */
async function lossAfter({ signal }: ProbedJob, run: ShortRun): Promise<number | null> {
  const { stepper, dataset, lr, batch, steps, apart, from } = run;
  let cursor = from;
  for (let step = 1; step <= steps; step++) {
    if (signal.aborted)
      throw new AttuneError("E_INTERRUPTED", "Stopped before the first step.", "Train again when you are ready.");
    const next = dataset.batches.next(cursor, batch);
    cursor = next.cursor;
    const { loss, gradNorm } = await stepper.accumulate(next.rows, step);
    if (!Number.isFinite(loss) || !Number.isFinite(gradNorm)) return null;
    await stepper.update(step, learningRate(lr, step, steps), gradNorm);
  }
  const rows: readonly Row[] = apart ? dataset.evalRows : dataset.batches.next(cursor, rowsWatched).rows;
  const loss = bearsLoss(rows) ? meanLoss(spanLosses(rows, await stepper.losses(rows))) : Number.NaN;
  return Number.isFinite(loss) ? loss : null;
}
