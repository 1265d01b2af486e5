/** How fast a base trains here: whole optimizer steps on one row of random tokens, all of which bear loss. */
import { openBase } from "../bases/folder";
import { openModel } from "../devices/open-model";
import { type BenchTrainRequest, type BenchTrainResult, benchTrainRequest } from "../protocol/bench";
import { peakBytes } from "../runtime/memory";
import { defaultsOf } from "../schema/request";
import { trainableLayout } from "../step/graphs";
import { initialState } from "../step/initial";
import { openStepper } from "../step/stepper";
import { oneRowEach } from "../text/packing";
import { makeRecipe, tuningOf } from "../train/recipe";
import { figureOf, randomTokens, secondsOf, subjectOf } from "./figure";
import { type BenchHooks, demandGoing } from "./hooks";

/** The first step, which allocates, is told apart. Throws E_INTERRUPTED when the signal is aborted, and what a run throws. */
export async function benchTrain(
  request: BenchTrainRequest,
  { signal, onRound }: BenchHooks,
): Promise<BenchTrainResult> {
  const begun = performance.now();
  const { rounds, seqLen, gradientCheckpointing, ...asked } = { ...defaultsOf(benchTrainRequest), ...request };
  const base = await openBase(request.base);
  // One row a step, and nothing dropped.
  const recipe = makeRecipe({ ...asked, examples: "", seqLen, batch: 1, dropout: 0 }, base);
  const tuning = tuningOf(recipe, base);
  const opened = await openModel(base, request, { kind: "training", tuning });
  const { device, threads, model } = opened;
  const layout = trainableLayout(model, tuning);
  const stepper = await openStepper(model, tuning, await initialState(base, tuning, layout, recipe.seed), {
    ...{ device: device.device, threads, adamW: recipe.adamW, seed: recipe.seed },
    rows: { batch: 1, length: seqLen, recompute: gradientCheckpointing === "on" },
    pause: async () => demandGoing(signal),
  });
  try {
    const tokens = randomTokens(base.config, seqLen);
    const rows = oneRowEach([{ tokens, mask: tokens.map(() => 1) }], seqLen, 0);
    const step = async (count: number): Promise<void> => {
      const { gradNorm } = await stepper.accumulate(rows, count);
      await stepper.update(count, recipe.lr, gradNorm);
    };
    await step(1);
    const firstStepSeconds = (performance.now() - begun) / 1000;
    const [speeds, peaks]: [number[], number[]] = [[], []];
    for (let round = 1; round <= rounds; round++) {
      const tokensPerSecond = seqLen / (await secondsOf(() => step(round + 1)));
      speeds.push(tokensPerSecond);
      peaks.push(peakBytes());
      onRound({ round, tokensPerSecond, peakBytes: peaks.at(-1) ?? 0 });
    }
    return {
      ...subjectOf(opened, { seqLen, rounds }),
      method: recipe.method,
      trainable: layout.trainables.reduce((sum, { size }) => sum + size, 0),
      tokensPerSecond: figureOf(speeds),
      peakBytes: figureOf(peaks),
      firstStepSeconds,
      placement: stepper.placement() ?? {},
    };
  } finally {
    await stepper.dispose();
  }
}
