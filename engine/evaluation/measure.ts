/** Measures a model on held-out spans: what the verdict and `evaluate` compare. */
import { generate } from "../decode/generate";
import { logProbability, type ServedSequence } from "../decode/sequence";
import type { Difference, EvalSample, Metrics } from "../protocol/verdict";
import { openingOf, writtenBehind } from "../text/heal";
import { editSimilarity, firstLine, identifierF1 } from "../text/metrics";
import { oneRowEach, type Row } from "../text/packing";
import type { CodeTokenizer } from "../text/tokenizer";
import type { Asked, HeldOutSpan } from "../workspace/examples";
import { type GroupSum, intervalOverGroups } from "./bootstrap";
import { type CodeScore, codeMetrics } from "./code";

export interface SpanLoss {
  readonly nats: number;
  readonly tokens: number;
}

export interface SpanResult extends SpanLoss {
  /** What the model wrote. */
  readonly text: string;
  /** Whether it ended there by itself, and was not cut off. */
  readonly ended: boolean;
}

/** Spans as rows for `Stepper.losses`. */
export function spanRows(spans: readonly HeldOutSpan[], seqLen: number, pad: number): Row[] {
  return oneRowEach(
    spans.map((span) => span.sequence),
    seqLen,
    pad,
  );
}

/** `losses`: nats of each position of each row. */
export function spanLosses(rows: readonly Row[], losses: readonly Float32Array[]): SpanLoss[] {
  return rows.map((row, index) => {
    let nats = 0;
    let tokens = 0;
    for (const [position, weight] of row.weights.entries()) {
      if (weight === 0) continue;
      nats += losses[index]?.[position] ?? Number.NaN;
      tokens++;
    }
    return { nats, tokens };
  });
}

/** Nats per token over all spans together, so that a long span counts for more. Throws where there is none. */
export function meanLoss(losses: readonly SpanLoss[]): number {
  const sum = losses.reduce((a, b) => ({ nats: a.nats + b.nats, tokens: a.tokens + b.tokens }));
  return sum.nats / sum.tokens;
}

/**
 * Measures a model, as it is served, at a span, asked in one way or another: the nats of what was there, and what it writes itself, as long as that and a
 * little more, enough to see that it went on. Prompt and middle meet the model in one run; then the middle is the guess for
 * what it writes, so that a text costs runs only from where it becomes another. `enough`: whether what is written so far tells all that
 * is asked; default: never.
 */
export async function measureSpan(
  sequence: ServedSequence,
  tokenizer: CodeTokenizer,
  { healed }: Pick<HeldOutSpan, "healed">,
  { sequence: asked, prompt }: Asked,
  checkpoint: () => void | Promise<void>,
  enough?: (text: string) => boolean,
): Promise<SpanResult> {
  const middle = asked.tokens.slice(prompt.length);
  const loss = await measureLoss(sequence, { sequence: asked, prompt }, checkpoint);
  const { tokens, stop } = await generate(sequence, prompt, {
    maxTokens: middle.length + 4,
    endTokens: tokenizer.endTokens,
    opening: openingOf(tokenizer, healed),
    guess: middle.filter((token) => !tokenizer.endTokens.has(token)),
    ...(enough === undefined
      ? {}
      : { stopAfter: (written) => (enough(writtenBehind(tokenizer, healed, written)) ? "maxTokens" : null) }),
    checkpoint,
  });
  return { ...loss, text: writtenBehind(tokenizer, healed, tokens), ended: stop === "end" };
}

/** The nats of what was there alone, in one run of the model. */
export async function measureLoss(
  sequence: ServedSequence,
  { sequence: { tokens: all, mask }, prompt }: Asked,
  checkpoint: () => void | Promise<void>,
): Promise<SpanLoss> {
  const middle = all.slice(prompt.length);
  const { logits } = await sequence.extendTo(all.slice(0, -1), middle.length);
  await checkpoint();
  const size = logits.length / middle.length;
  let [nats, tokens] = [0, 0];
  for (const [index, target] of middle.entries()) {
    if (mask[prompt.length + index] !== 1) continue;
    nats -= logProbability(logits.subarray(index * size, (index + 1) * size), target, null);
    tokens++;
  }
  return { nats, tokens };
}

/**
 * The metrics of one model, `results` in the order of `spans`; `samples`: how many of them are kept to be shown; `codes`: what grammars
 * say of each, default: nothing.
 */
export function metricsOf(
  spans: readonly HeldOutSpan[],
  results: readonly SpanResult[],
  samples: number,
  codes: readonly (CodeScore | null)[] = [],
): Metrics {
  const bytes = spans.reduce((sum, span) => sum + span.bytes, 0);
  const nats = results.reduce((sum, result) => sum + result.nats, 0);
  const mean = (score: (expected: string, actual: string) => number): number =>
    spans.reduce((sum, span, index) => sum + score(span.middleText, results[index]?.text ?? ""), 0) / spans.length;
  return {
    natsPerToken: meanLoss(results),
    natsPerByte: nats / bytes,
    lineExactMatch: mean((expected, actual) => Number(sameFirstLine(expected, actual))),
    spanExactMatch: mean((expected, actual) => Number(expected.trimEnd() === actual.trimEnd())),
    editSimilarity: mean(editSimilarity),
    identifierF1: mean(identifierF1),
    ...codeMetrics(codes),
    samples: evenly(spans.length, samples).flatMap((index) => {
      const span = spans[index];
      return span === undefined ? [] : [sampleOf(span, results[index]?.text ?? "")];
    }),
  };
}

/** `count` indices below `length`, evenly spaced: samples are shown as they come, never the best-looking ones. */
function evenly(length: number, count: number): number[] {
  const shown = Math.min(length, count);
  return Array.from({ length: shown }, (_, index) => Math.floor((index * length) / shown));
}

const contextLines = 6;

function sampleOf(span: HeldOutSpan, actual: string): EvalSample {
  return { ...placeOf(span), actual };
}

/** A place as people are shown it. */
export function placeOf({ file, line, prefixText, middleText }: HeldOutSpan): Omit<EvalSample, "actual"> {
  const prefix = prefixText.split("\n").slice(-contextLines).join("\n");
  return { path: file, line, prefix, expected: middleText };
}

function sameFirstLine(expected: string, actual: string): boolean {
  return firstLine(expected).trimEnd() === firstLine(actual).trimEnd();
}

/** How many files, or commits, these places are of. */
export function groupsIn(spans: readonly HeldOutSpan[]): number {
  return new Set(spans.map((span) => span.group)).size;
}

/** tuned − base in nats per token, with an interval by bootstrap over groups: files, or commits. */
export function differenceOf(
  spans: readonly HeldOutSpan[],
  base: readonly SpanLoss[],
  tuned: readonly SpanLoss[],
  seed: number,
): Difference {
  return overGroups(spans, seed, (_, index) => ({
    value: (tuned[index]?.nats ?? Number.NaN) - (base[index]?.nats ?? Number.NaN),
    weight: base[index]?.tokens ?? 0,
  }));
}

/** tuned − base in the share of first lines that are exactly right, likewise. */
export function linesDifferenceOf(
  spans: readonly HeldOutSpan[],
  base: readonly SpanResult[],
  tuned: readonly SpanResult[],
  seed: number,
): Difference {
  const right = ({ middleText }: HeldOutSpan, result: SpanResult | undefined): number =>
    Number(sameFirstLine(middleText, result?.text ?? ""));
  return overGroups(spans, seed, (span, index) => ({
    value: right(span, tuned[index]) - right(span, base[index]),
    weight: 1,
  }));
}

/** tuned − base in edit similarity, likewise. */
export function similarityDifferenceOf(
  spans: readonly HeldOutSpan[],
  base: readonly SpanResult[],
  tuned: readonly SpanResult[],
  seed: number,
): Difference {
  const like = ({ middleText }: HeldOutSpan, result: SpanResult | undefined): number =>
    editSimilarity(middleText, result?.text ?? "");
  return overGroups(spans, seed, (span, index) => ({
    value: like(span, tuned[index]) - like(span, base[index]),
    weight: 1,
  }));
}

function overGroups(
  spans: readonly HeldOutSpan[],
  seed: number,
  at: (span: HeldOutSpan, index: number) => GroupSum,
): Difference {
  return intervalOverGroups(
    spans.entries(),
    seed,
    ([, span]) => span.group,
    ([index, span]) => at(span, index),
  );
}
