/** Base against tuned on held-out places: losses, what each writes, and whether the difference is more than chance. */
import { openSequence } from "../decode/sequence";
import type { GraphModel } from "../model/base-weights";
import type { LinearFactory } from "../model/linear";
import type { DeviceId, Verdict } from "../protocol";
import type { CodeTokenizer } from "../text/tokenizer";
import type { HeldOutSpan } from "../workspace/examples";
import { differenceOf, metricsOf, type SpanLoss, type SpanResult, writeSpan } from "./measure";

/** A model as it is served: its graph, and the linears that carry the adapter. */
export interface Candidate {
  readonly model: GraphModel;
  readonly linear: LinearFactory;
  readonly losses: readonly SpanLoss[];
}

export interface JudgeOptions {
  readonly device: DeviceId;
  readonly threads: number;
  readonly seqLen: number;
  readonly seed: number;
  /** Called between tokens; throws to cancel. */
  readonly checkpoint: () => Promise<void>;
  readonly onProgress: (done: number, total: number) => void;
}

const shownSamples = 12;

export async function judge(
  spans: readonly HeldOutSpan[],
  tokenizer: CodeTokenizer,
  base: Candidate,
  tuned: Candidate,
  options: JudgeOptions,
): Promise<Verdict> {
  const total = 2 * spans.length;
  const [baseResults, tunedResults] = [
    await write(spans, tokenizer, base, options, (done) => options.onProgress(done, total)),
    await write(spans, tokenizer, tuned, options, (done) => options.onProgress(spans.length + done, total)),
  ];
  const difference = differenceOf(spans, base.losses, tuned.losses, options.seed);
  return {
    base: metricsOf(spans, baseResults, shownSamples),
    tuned: metricsOf(spans, tunedResults, shownSamples),
    difference,
    better: difference.high95 < 0,
    files: new Set(spans.map((span) => span.file)).size,
    spans: spans.length,
  };
}

async function write(
  spans: readonly HeldOutSpan[],
  tokenizer: CodeTokenizer,
  candidate: Candidate,
  { device, threads, seqLen, checkpoint }: JudgeOptions,
  onProgress: (done: number) => void,
): Promise<SpanResult[]> {
  const sequence = await openSequence(candidate.model, candidate.linear, { device, threads, capacity: seqLen });
  try {
    const results: SpanResult[] = [];
    for (const [index, span] of spans.entries()) {
      const text = await writeSpan(sequence, tokenizer, span, checkpoint);
      results.push({ ...(candidate.losses[index] ?? { nats: Number.NaN, tokens: 0 }), text });
      onProgress(index + 1);
    }
    return results;
  } finally {
    await sequence.release();
  }
}
