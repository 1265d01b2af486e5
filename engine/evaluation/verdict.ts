/** Base against tuned on held-out places: losses, what each writes, and whether the difference is more than chance. */
import { openSequence, type ServedSequence } from "../decode/sequence";
import type { DecoderModel } from "../model/graph-model";
import type { LinearFactory } from "../model/linear-factory";
import {
  type ArmDifference,
  type ArmName,
  armNames,
  type EndpointArmName,
  type EndpointDifference,
  type EndpointMetrics,
  type EndpointVerdict,
  type GeneralCode,
  type Metrics,
  type Verdict,
} from "../protocol/verdict";
import type { DeviceId } from "../protocol/words";
import { languageOf } from "../syntax/languages";
import type { CodeTokenizer } from "../text/tokenizer";
import { forgets } from "../words/verdict";
import type { Asked, HeldOutSpan } from "../workspace/examples";
import { fewestGroups } from "./bootstrap";
import { type CodeScore, codeScores } from "./code";
import { generalCode } from "./general";
import {
  differenceOf,
  groupsIn,
  linesDifferenceOf,
  measureLoss,
  measureSpan,
  metricsOf,
  type SpanLoss,
  type SpanResult,
  similarityDifferenceOf,
} from "./measure";
import { gainsOf, pairsOf, partsOf } from "./parts";
import type { RemoteCandidate } from "./remote";

/** A model as it is served: its graph, and the linears that carry the adapter. */
export interface Candidate {
  readonly model: DecoderModel;
  readonly linear: LinearFactory;
}

export interface JudgeOptions {
  readonly device: DeviceId;
  readonly threads: number;
  readonly seqLen: number;
  readonly seed: number;
  /** The commit after which what is measured was written; null: whole files are measured. */
  readonly since: string | null;
  /** Called between runs of a model; throws to cancel. */
  readonly checkpoint: () => Promise<void>;
  /** Spans measured so far, of both models together. */
  readonly onProgress: (done: number, total: number) => void;
  /** Places of code in general, on which losses alone are measured; default: none. */
  readonly general?: readonly HeldOutSpan[] | undefined;
  /** A server's model, measured after them; absent: none. */
  readonly remote?: RemoteCandidate | undefined;
  /** Told once, when a part of the places has been measured with both; absent, as for large models: one after the other. */
  readonly onInterim?: ((verdict: Verdict) => void) | undefined;
}

const shownSamples = 12;
/** Places that may already tell two models apart. */
const interimSpans = 40;

/**
 * Measures both models at every span, in losses (nats) and in what they write, and compares them. Throws what `checkpoint`
 * throws.
 */
export async function judge(
  spans: readonly HeldOutSpan[],
  tokenizer: CodeTokenizer,
  base: Candidate,
  tuned: Candidate,
  options: JudgeOptions,
): Promise<Verdict> {
  const order = interimFirst(spans, options.onInterim === undefined ? 0 : interimSpans);
  const results = { base: new Map<HeldOutSpan, SpanAnswers>(), tuned: new Map<HeldOutSpan, SpanAnswers>() };
  const { remote, general = [] } = options;
  const total = (remote === undefined ? 2 : 3) * spans.length + 2 * general.length;
  let done = 0;
  const measure = async (
    sequence: ServedSequence,
    some: readonly HeldOutSpan[],
    into: Map<HeldOutSpan, SpanAnswers>,
  ) => {
    const at = (span: HeldOutSpan, asked: Asked) => measureSpan(sequence, tokenizer, span, asked, options.checkpoint);
    for (const span of some) {
      const alone = await at(span, span);
      into.set(span, { alone, inContext: span.inContext === null ? alone : await at(span, span.inContext) });
      options.onProgress(++done, total);
    }
  };
  const losses: { readonly base: SpanLoss[]; readonly tuned: SpanLoss[] } = { base: [], tuned: [] };
  const measureGeneral = async (sequence: ServedSequence, into: SpanLoss[]) => {
    for (const span of general) {
      into.push(await measureLoss(sequence, span, options.checkpoint));
      options.onProgress(++done, total);
    }
  };
  const verdictOn = (some: readonly HeldOutSpan[], knows: GeneralCode | null, interim: boolean): Promise<Verdict> =>
    compare(
      some,
      some.flatMap((span) => results.base.get(span) ?? []),
      some.flatMap((span) => results.tuned.get(span) ?? []),
      { ...options, knows, interim, contextTaught: tokenizer.repository !== null },
    );
  const wholeVerdict = (): Promise<Verdict> =>
    verdictOn(
      spans,
      general.length === 0 ? null : generalCode(general, losses.base, losses.tuned, options.seed),
      false,
    );
  if (order.first.length === 0) {
    await withSequence(base, options, async (sequence) => {
      await measure(sequence, spans, results.base);
      await measureGeneral(sequence, losses.base);
    });
    await withSequence(tuned, options, async (sequence) => {
      await measure(sequence, spans, results.tuned);
      await measureGeneral(sequence, losses.tuned);
    });
    if (remote === undefined) return wholeVerdict();
    const answers: SpanAnswers[] = [];
    for (const span of spans) {
      const alone = await remote.measure(span, false);
      const looks = remote.sameTokens && span.inContext !== null;
      answers.push({ alone, inContext: looks ? await remote.measure(span, true) : alone });
      await options.checkpoint();
      options.onProgress(++done, total);
    }
    const local = (of: Map<HeldOutSpan, SpanAnswers>) => spans.flatMap((span) => of.get(span) ?? []);
    const seen = { base: local(results.base), adapter: local(results.tuned), remote: answers };
    return { ...(await wholeVerdict()), endpoint: endpointVerdict(spans, seen, remote, options.seed) };
  }
  await withSequence(base, options, (baseSequence) =>
    withSequence(tuned, options, async (tunedSequence) => {
      await measure(baseSequence, order.first, results.base);
      await measure(tunedSequence, order.first, results.tuned);
      options.onInterim?.(await verdictOn(order.first, null, true));
      await measure(baseSequence, order.rest, results.base);
      await measureGeneral(baseSequence, losses.base);
      await measure(tunedSequence, order.rest, results.tuned);
      await measureGeneral(tunedSequence, losses.tuned);
    }),
  );
  return wholeVerdict();
}

/** Evenly spread ones first, as spans lie by file; none where they would be nearly all. */
function interimFirst(spans: readonly HeldOutSpan[], count: number) {
  if (count === 0 || spans.length < 2 * count) return { first: [], rest: spans };
  const chosen = new Set(Array.from({ length: count }, (_, index) => Math.floor((index * spans.length) / count)));
  return {
    first: spans.filter((_, index) => chosen.has(index)),
    rest: spans.filter((_, index) => !chosen.has(index)),
  };
}

/** What one model did at a place, asked without and with code of other files; the same where there is none. */
interface SpanAnswers {
  readonly alone: SpanResult;
  readonly inContext: SpanResult;
}

interface CompareOptions extends Pick<JudgeOptions, "seed" | "since"> {
  /** Absent: it was not measured, or not yet. */
  readonly knows: GeneralCode | null;
  /** A first result comes soon, or not at all: what takes long is left to the whole one. */
  readonly interim: boolean;
  /** Whether the base was taught to read code of other files: without an adapter, only such a one is shown any. */
  readonly contextTaught: boolean;
}

async function compare(
  spans: readonly HeldOutSpan[],
  base: readonly SpanAnswers[],
  tuned: readonly SpanAnswers[],
  { seed, since, knows, interim, contextTaught }: CompareOptions,
): Promise<Verdict> {
  const results: Readonly<Record<ArmName, readonly SpanResult[]>> = {
    base: base.map(({ alone }) => alone),
    baseContext: base.map(({ inContext }) => inContext),
    adapter: tuned.map(({ alone }) => alone),
    adapterContext: tuned.map(({ inContext }) => inContext),
  };
  const between = ([one, other]: ArmPair): ArmDifference => ({
    ...{ from: one, to: other },
    loss: differenceOf(spans, results[one], results[other], seed),
    lines: linesDifferenceOf(spans, results[one], results[other], seed),
  });
  const codes = interim ? null : await codesOf(spans, results);
  const metrics = (arm: ArmName): Metrics => metricsOf(spans, results[arm], shownSamples, codes?.[arm]);
  const alone = between(alonePair);
  const looked = spans.some((span) => span.inContext !== null);
  const [from, to] = !looked ? alonePair : contextTaught ? contextPair : mixedPair;
  const served = between([from, to]);
  const arms = { base: metrics("base"), adapter: metrics("adapter") };
  const pairs = pairsOf(spans, results[from], results[to]);
  return {
    base: arms.base,
    tuned: arms.adapter,
    difference: alone.loss,
    better: alone.loss.high95 < 0,
    // Fewer right lines by chance are no reason against a loss that is surely lower.
    use: served.loss.high95 < 0 && !(served.lines.high95 < 0) && !(knows !== null && forgets(knows)),
    parts: partsOf(pairs, seed),
    places: gainsOf(pairs),
    betterIn: betterIn(spans, results[from], results[to], seed),
    files: new Set(spans.map((span) => span.file)).size,
    spans: spans.length,
    ...(knows === null ? {} : { general: knows }),
    ...(since === null ? {} : { since: { commit: since, commits: groupsIn(spans) } }),
    ...(looked
      ? {
          arms: { ...arms, baseContext: metrics("baseContext"), adapterContext: metrics("adapterContext") },
          served: { from, to },
        }
      : {}),
    differences: looked ? armPairs.map(between) : [alone],
  };
}

/** What grammars say of every arm's texts. */
async function codesOf(
  spans: readonly HeldOutSpan[],
  results: Readonly<Record<ArmName, readonly SpanResult[]>>,
): Promise<Readonly<Record<ArmName, readonly (CodeScore | null)[]>>> {
  const codes: Record<ArmName, (CodeScore | null)[]> = { base: [], baseContext: [], adapter: [], adapterContext: [] };
  for (const [index, span] of spans.entries()) {
    const scores = await codeScores(
      span,
      armNames.flatMap((arm) => results[arm][index] ?? []),
    );
    for (const [at, arm] of armNames.entries()) codes[arm].push(scores?.[at] ?? null);
  }
  return codes;
}

function endpointVerdict(
  spans: readonly HeldOutSpan[],
  { base, adapter, remote }: Readonly<Record<"base" | "adapter" | "remote", readonly SpanAnswers[]>>,
  { answerer, sameTokens }: RemoteCandidate,
  seed: number,
): EndpointVerdict {
  const looked = sameTokens && spans.some((span) => span.inContext !== null);
  const results = {
    base: base.map(({ alone }) => alone),
    adapter: adapter.map(({ alone }) => alone),
    endpoint: remote.map(({ alone }) => alone),
    baseContext: base.map(({ inContext }) => inContext),
    adapterContext: adapter.map(({ inContext }) => inContext),
    endpointContext: remote.map(({ inContext }) => inContext),
  };
  const between = (from: ArmName, to: EndpointArmName): EndpointDifference => {
    const [one, other] = [results[from], results[to]];
    const tells = sameTokens && other.every(({ nats }) => Number.isFinite(nats));
    return {
      ...{ from, to },
      lines: linesDifferenceOf(spans, one, other, seed),
      similarity: similarityDifferenceOf(spans, one, other, seed),
      ...(tells ? { loss: differenceOf(spans, one, other, seed) } : {}),
    };
  };
  const metrics = (arm: EndpointArmName): EndpointMetrics =>
    endpointMetrics(metricsOf(spans, results[arm], shownSamples));
  return {
    ...answerer,
    arms: { endpoint: metrics("endpoint"), ...(looked ? { endpointContext: metrics("endpointContext") } : {}) },
    differences: [
      ...[between("base", "endpoint"), between("adapter", "endpoint")],
      ...(looked ? [between("baseContext", "endpointContext"), between("adapterContext", "endpointContext")] : []),
    ],
  };
}

/** A loss that is not told is absent. */
function endpointMetrics({ natsPerToken, natsPerByte, ...others }: Metrics): EndpointMetrics {
  return { ...others, ...(Number.isFinite(natsPerToken) ? { natsPerToken, natsPerByte } : {}) };
}

type ArmPair = readonly [from: ArmName, to: ArmName];
const alonePair: ArmPair = ["base", "adapter"];
const contextPair: ArmPair = ["baseContext", "adapterContext"];
const mixedPair: ArmPair = ["base", "adapterContext"];
/** What tuning gives without context and with it, what context gives to each, and both together. */
const armPairs: readonly ArmPair[] = [
  alonePair,
  contextPair,
  ["base", "baseContext"],
  ["adapter", "adapterContext"],
  mixedPair,
];

function betterIn(
  spans: readonly HeldOutSpan[],
  base: readonly SpanResult[],
  tuned: readonly SpanResult[],
  seed: number,
): readonly string[] {
  const languageIds = new Map(spans.map(({ file }) => [file, languageOf(file, undefined)?.ids ?? []]));
  const all = new Set([...languageIds.values()].flat());
  return [...all].sort().filter((id) => {
    const own = spans.map(({ file }) => languageIds.get(file)?.includes(id) === true);
    const only = <T>(items: readonly T[]): readonly T[] => items.filter((_, index) => own[index]);
    if (groupsIn(only(spans)) < fewestGroups) return false;
    return differenceOf(only(spans), only(base), only(tuned), seed).high95 < 0;
  });
}

async function withSequence(
  { model, linear }: Candidate,
  { device, threads, seqLen }: JudgeOptions,
  use: (sequence: ServedSequence) => Promise<void>,
): Promise<void> {
  const sequence = await openSequence(model, linear, { device, threads, capacity: seqLen });
  try {
    await use(sequence);
  } finally {
    await sequence.release();
  }
}
