/** What arms did at the places of several projects: means, and paired differences with intervals over commits. */
import { type Interval, intervalOverGroups } from "../../engine/evaluation/bootstrap";

/** A place in figures, as far as arms are compared there. */
export interface Compared<Arm extends string> {
  /** That wrote the line, hex. */
  readonly commit: string;
  readonly bytes: number;
  readonly nats: Readonly<Record<Arm, number>>;
  readonly exact: Readonly<Record<Arm, boolean>>;
}

interface OfProject<Arm extends string> {
  readonly project: string;
  readonly places: readonly Compared<Arm>[];
}

/** In a difference: what a place adds to its commit's sum. */
export interface Measure {
  readonly digits: number;
  value<Arm extends string>(place: Compared<Arm>, arm: Arm): number;
  weight(place: { readonly bytes: number }): number;
}

export const loss: Measure = { digits: 3, value: ({ nats }, arm) => nats[arm], weight: ({ bytes }) => bytes };
export const lines: Measure = { digits: 1, value: ({ exact }, arm) => (exact[arm] ? 100 : 0), weight: () => 1 };

export function mean<Arm extends string>(
  results: readonly OfProject<Arm>[],
  { value, weight }: Measure,
  arm: Arm,
): number {
  const places = results.flatMap((one) => one.places);
  const sum = (of: (place: Compared<Arm>) => number): number => places.reduce((total, place) => total + of(place), 0);
  return sum((place) => value(place, arm)) / sum(weight);
}

export function difference<Arm extends string>(
  results: readonly OfProject<Arm>[],
  { value, weight }: Measure,
  from: Arm,
  to: Arm,
): Interval {
  return intervalOverGroups(
    results.flatMap(({ project, places }) => places.map((place) => ({ project, place }))),
    1,
    ({ project, place }) => `${project} ${place.commit}`,
    ({ place }) => ({ value: value(place, to) - value(place, from), weight: weight(place) }),
  );
}

export function signed({ value, low95, high95 }: Interval, { digits }: Pick<Measure, "digits">): string {
  const text = (number: number): string =>
    `${number < 0 ? "−" : number > 0 ? "+" : ""}${Math.abs(number).toFixed(digits)}`;
  return `${text(value)} [${text(low95)}, ${text(high95)}]`;
}

/** A cell of both: nats a byte, exact first lines. */
export function bothOf<Arm extends string>(results: readonly OfProject<Arm>[], arm: Arm): string {
  return `${mean(results, loss, arm).toFixed(3)}, ${mean(results, lines, arm).toFixed(1)} %`;
}
