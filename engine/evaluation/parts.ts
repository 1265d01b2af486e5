/** A comparison taken apart: by kind of place, by language, and place by place. */
import type { ComparedPlace, PlaceGains, VerdictPart } from "../protocol/verdict";
import { languageOf } from "../syntax/languages";
import type { HeldOutSpan } from "../workspace/examples";
import { fewestGroups } from "./bootstrap";
import { differenceOf, groupsIn, linesDifferenceOf, metricsOf, placeOf, type SpanResult } from "./measure";

/** One place with what both did there. */
interface Pair {
  readonly span: HeldOutSpan;
  readonly base: SpanResult;
  readonly tuned: SpanResult;
}

/** In the order of `spans`. */
export function pairsOf(
  spans: readonly HeldOutSpan[],
  base: readonly SpanResult[],
  tuned: readonly SpanResult[],
): readonly Pair[] {
  return spans.flatMap((span, index) => {
    const [before, after] = [base[index], tuned[index]];
    return before === undefined || after === undefined ? [] : [{ span, base: before, tuned: after }];
  });
}

/** By kind, then by language, each by name; nothing of either where all places are alike in it. */
export function partsOf(pairs: readonly Pair[], seed: number): VerdictPart[] {
  const by = (key: VerdictPart["by"], nameOf: (span: HeldOutSpan) => string | null): VerdictPart[] => {
    const groups = new Map<string | null, Pair[]>();
    for (const pair of pairs) {
      const name = nameOf(pair.span);
      groups.set(name, [...(groups.get(name) ?? []), pair]);
    }
    if (groups.size < 2) return [];
    return [...groups]
      .flatMap(([name, some]) => (name === null ? [] : [partOf(key, name, some, seed)]))
      .sort((one, other) => other.spans - one.spans || (one.name < other.name ? -1 : 1));
  };
  return [
    ...by("kind", ({ kind }) => kind),
    ...by("language", ({ file }) => languageOf(file, undefined)?.name ?? null),
  ];
}

function partOf(by: VerdictPart["by"], name: string, pairs: readonly Pair[], seed: number): VerdictPart {
  const spans = pairs.map(({ span }) => span);
  const [base, tuned] = [pairs.map((pair) => pair.base), pairs.map((pair) => pair.tuned)];
  const measured = (results: readonly SpanResult[]) => {
    const { natsPerToken, lineExactMatch } = metricsOf(spans, results, 0);
    return { natsPerToken, lineExactMatch };
  };
  const several = groupsIn(spans) >= fewestGroups;
  return {
    ...{ by, name, spans: spans.length, base: measured(base), tuned: measured(tuned) },
    ...(several
      ? { loss: differenceOf(spans, base, tuned, seed), lines: linesDifferenceOf(spans, base, tuned, seed) }
      : {}),
  };
}

/** Places that are shown at either end. */
const shown = 3;

/** Every place's change, and the places at both ends as they are. */
export function gainsOf(pairs: readonly Pair[]): PlaceGains {
  const changes = pairs
    .map((pair) => ({ pair, change: (pair.tuned.nats - pair.base.nats) / pair.base.tokens }))
    .filter(({ change }) => Number.isFinite(change))
    .sort((one, other) => one.change - other.change);
  const places = (some: readonly (typeof changes)[number][]): ComparedPlace[] =>
    some.map(({ pair: { span, base, tuned }, change }) => {
      return { ...placeOf(span), base: base.text, tuned: tuned.text, change };
    });
  return {
    changes: changes.map(({ change }) => change),
    gained: places(changes.slice(0, shown).filter(({ change }) => change < 0)),
    lost: places(
      changes
        .slice(-shown)
        .reverse()
        .filter(({ change }) => change > 0),
    ),
  };
}
