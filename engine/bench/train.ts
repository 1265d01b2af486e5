/** How fast a base trains here: whole optimizer steps on a row each, of random tokens that all bear loss or of given examples. */
import { openBase, openDecoder } from "../bases/folder";
import { openModel } from "../devices/open-model";
import type { ModelConfig } from "../model/model-config";
import { type BenchTrainRequest, type BenchTrainResult, benchTrainRequest } from "../protocol/bench";
import { peakBytes } from "../runtime/memory";
import { defaultsOf } from "../schema/request";
import { trainableLayout } from "../step/graphs";
import { initialState } from "../step/initial";
import { openStepper } from "../step/stepper";
import type { Sequence } from "../text/fim";
import { lossTokens, oneRowEach } from "../text/packing";
import { makeRecipe, tuningOf } from "../train/recipe";
import { readExamplesFile } from "../workspace/examples-file";
import { figureOf, randomTokens, secondsOf, subjectOf } from "./figure";
import { type BenchHooks, demandGoing } from "./hooks";
import { demandCpu, findPeer, measurePeerTraining } from "./peer";

/** The first step, which allocates, is told apart. Throws E_INTERRUPTED when the signal is aborted, and what a run throws. */
export async function benchTrain(
  request: BenchTrainRequest,
  { signal, onRound }: BenchHooks,
): Promise<BenchTrainResult> {
  const begun = performance.now();
  const { rounds, seqLen, gradientCheckpointing, examples, peer, ...asked } = {
    ...defaultsOf(benchTrainRequest),
    ...request,
  };
  // Other programs are given models that complete.
  const base = await (peer === undefined ? openBase : openDecoder)(request.base);
  const other = peer === undefined ? null : { name: peer, ...(await findPeer(peer, "train", base)) };
  const sequences = examples === undefined ? null : await readExamplesFile(examples, base.config);
  // One row a step, and nothing dropped.
  const recipe = makeRecipe({ ...asked, examples: "", seqLen, batch: 1, dropout: 0 }, base, longestOf(sequences));
  const tuning = tuningOf(recipe, base);
  const opened = await openModel(base, request, { kind: "training", tuning });
  const { device, threads, model } = opened;
  if (other !== null) demandCpu(other.name, device.device);
  const layout = trainableLayout(model, tuning);
  const stepper = await openStepper(model, tuning, await initialState(base, tuning, layout, recipe.seed), {
    ...{ device: device.device, threads, adamW: recipe.adamW, seed: recipe.seed },
    rows: { batch: 1, length: seqLen, recompute: gradientCheckpointing === "on" },
    pause: async () => demandGoing(signal),
  });
  const rows = oneRowEach(sequences ?? [randomSequence(base.config, seqLen)], seqLen, 0);
  const step = async (count: number): Promise<void> => {
    const at = (count - 1) % rows.length;
    const { gradNorm } = await stepper.accumulate(rows.slice(at, at + 1), count);
    await stepper.update(count, recipe.lr, gradNorm);
  };
  let ours: Omit<BenchTrainResult, "peer">;
  try {
    await step(1);
    const firstStepSeconds = (performance.now() - begun) / 1000;
    const [speeds, peaks]: [number[], number[]] = [[], []];
    for (let round = 1; round <= rounds; round++) {
      const tokensPerSecond = seqLen / (await secondsOf(() => step(round + 1)));
      speeds.push(tokensPerSecond);
      peaks.push(peakBytes());
      onRound({ round, tokensPerSecond, peakBytes: peaks.at(-1) ?? 0 });
    }
    ours = {
      ...subjectOf(opened, { seqLen, rounds }),
      method: recipe.method,
      trainable: layout.trainables.reduce((sum, { size }) => sum + size, 0),
      lossShare: rows.reduce((sum, row) => sum + lossTokens(row), 0) / (rows.length * seqLen),
      tokensPerSecond: figureOf(speeds),
      peakBytes: figureOf(peaks),
      firstStepSeconds,
      placement: stepper.placement() ?? {},
    };
  } finally {
    await stepper.dispose();
  }
  if (other === null) return ours;
  const { method, targets, rank } = recipe;
  const settings = { base: other.place, seqLen, rounds, threads, method, targets, rank, examples };
  return {
    ...ours,
    peer: await measurePeerTraining(other.name, other.peer, { work: "train", ...settings }, signal),
  };
}

/** Tokens of the longest example; undefined: none are given. */
function longestOf(sequences: readonly Sequence[] | null): number | undefined {
  return sequences?.reduce((longest, { tokens }) => Math.max(longest, tokens.length), 2);
}

function randomSequence(config: ModelConfig, length: number): Sequence {
  const tokens = randomTokens(config, length);
  return { tokens, mask: tokens.map(() => 1), ...(config.completes ? {} : { targets: tokens }) };
}
