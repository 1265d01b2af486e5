/** How fast a base completes here: prompts of random tokens, and single tokens behind them, as completions compute them. */
import { adaptedLinear } from "../adapters/adapted-linear";
import { readAdapter } from "../adapters/adapter";
import { openDecoder } from "../bases/folder";
import { argmax, openSequence } from "../decode/sequence";
import { openModel } from "../devices/open-model";
import { AttuneError } from "../errors";
import { type BenchCompleteRequest, type BenchCompleteResult, benchCompleteRequest } from "../protocol/bench";
import { peakBytes } from "../runtime/memory";
import { defaultsOf } from "../schema/request";
import { figureOf, randomTokens, secondsOf, subjectOf } from "./figure";
import { type BenchHooks, demandGoing } from "./hooks";
import { demandCpu, findPeer, measurePeerCompleting } from "./peer";

/**
 * No token is guessed ahead: each is a run of the model. Throws E_INTERRUPTED when the signal is aborted, E_MODEL_CONFIG for a
 * prompt that the base cannot read, and what opening it throws.
 */
export async function benchComplete(
  request: BenchCompleteRequest,
  { signal, onRound }: BenchHooks,
): Promise<BenchCompleteResult> {
  const begun = performance.now();
  const { rounds, seqLen, maxTokens, strength, peer } = { ...defaultsOf(benchCompleteRequest), ...request };
  const base = await openDecoder(request.base);
  const other = peer === undefined ? null : { name: peer, ...(await findPeer(peer, "complete", base)) };
  const capacity = seqLen + maxTokens;
  if (capacity > base.config.maxPositions) {
    throw new AttuneError(
      "E_MODEL_CONFIG",
      `A prompt of ${seqLen} tokens and ${maxTokens} behind it are more than the ${base.config.maxPositions} positions of ${base.id}.`,
      `Choose a prompt of at most ${base.config.maxPositions - maxTokens} tokens.`,
    );
  }
  const adapter = request.adapter === undefined ? null : await readAdapter(request.adapter, base);
  const opened = await openModel(base, request, { kind: "completing" });
  const { device, threads, model } = opened;
  if (other !== null) demandCpu(other.name, device.device);
  const linear = adaptedLinear(model.weights, adapter?.matrices ?? [], {
    ...{ strength, merged: true, precision: model.precision },
  });
  let ours: Omit<BenchCompleteResult, "peer">;
  const sequence = await openSequence(model, linear, { device: device.device, threads, capacity });
  try {
    const prompt = randomTokens(base.config, seqLen);
    const [prefills, singles, peaks]: [number[], number[], number[]] = [[], [], []];
    let firstTokenSeconds = Number.NaN;
    // The first round allocates and is left out.
    for (let round = 0; round <= rounds; round++) {
      demandGoing(signal);
      const text = [...prompt];
      let logits: Float32Array = new Float32Array();
      const compute = async (): Promise<void> => {
        ({ logits } = await sequence.extendTo(text));
      };
      // Nothing of the round before may be kept.
      text[0] = round % base.config.vocabSize;
      const prefillMs = 1000 * (await secondsOf(compute));
      if (round === 0) firstTokenSeconds = (performance.now() - begun) / 1000;
      const tokens: number[] = [];
      for (let count = 0; count < maxTokens; count++) {
        text.push(argmax(logits));
        tokens.push(1000 * (await secondsOf(compute)));
      }
      if (round === 0) continue;
      prefills.push(prefillMs);
      singles.push(...tokens);
      peaks.push(peakBytes());
      onRound({ round, prefillMs, perTokenMs: figureOf(tokens).median, peakBytes: peaks.at(-1) ?? 0 });
    }
    ours = {
      ...subjectOf(opened, { seqLen, rounds }),
      prefillMs: figureOf(prefills),
      perTokenMs: figureOf(singles),
      peakBytes: figureOf(peaks),
      firstTokenSeconds,
      placement: sequence.placement() ?? {},
    };
  } finally {
    await sequence.release();
  }
  if (other === null) return ours;
  const settings = { base: other.place, seqLen, rounds, threads, maxTokens };
  return {
    ...ours,
    peer: await measurePeerCompleting(other.name, other.peer, { work: "complete", ...settings }, signal),
  };
}
