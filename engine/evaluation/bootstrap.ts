/** A confidence interval for a ratio of sums over groups of places: the percentile bootstrap (Efron 1979), resampling groups. */
import { createRandom } from "../random";

/** What the places of one file, or one commit, add up to. */
export interface GroupSum {
  readonly value: number;
  readonly weight: number;
}

export interface Interval {
  readonly value: number;
  readonly low95: number;
  readonly high95: number;
}

/** The interval of items that belong to groups, which are added up first. */
export function intervalOverGroups<Item>(
  items: Iterable<Item>,
  seed: number,
  groupOf: (item: Item) => string,
  at: (item: Item) => GroupSum,
): Interval {
  const groups = new Map<string, GroupSum>();
  for (const item of items) {
    const sum = groups.get(groupOf(item)) ?? { value: 0, weight: 0 };
    const { value, weight } = at(item);
    groups.set(groupOf(item), { value: sum.value + value, weight: sum.weight + weight });
  }
  return bootstrapInterval([...groups.values()], seed);
}

const resamples = 2000;

/** A bootstrap over a single file, or commit, would pretend to a certainty that is not there. */
export const fewestGroups = 2;

/** Σ value / Σ weight with its central 95 % interval. Deterministic in the seed. Needs at least one group. */
export function bootstrapInterval(groups: readonly GroupSum[], seed: number): Interval {
  const random = createRandom(seed, "bootstrap");
  const ratios = Array.from({ length: resamples }, () => {
    let value = 0;
    let weight = 0;
    for (let draw = 0; draw < groups.length; draw++) {
      const group = groups[random.below(groups.length)];
      value += group?.value ?? 0;
      weight += group?.weight ?? 0;
    }
    return value / weight;
  }).sort((a, b) => a - b);
  const at = (share: number): number => ratios[Math.min(resamples - 1, Math.floor(share * resamples))] ?? Number.NaN;
  const total = groups.reduce((sum, group) => ({ value: sum.value + group.value, weight: sum.weight + group.weight }));
  return { value: total.value / total.weight, low95: at(0.025), high95: at(0.975) };
}
