/** A confidence interval for a ratio of sums over files: the percentile bootstrap (Efron 1979), resampling files. */
import { createRandom } from "../random";

export interface FileSum {
  readonly value: number;
  readonly weight: number;
}

export interface Interval {
  readonly value: number;
  readonly low95: number;
  readonly high95: number;
}

const resamples = 2000;

/** Σ value / Σ weight with its central 95 % interval. Deterministic in the seed. Needs at least one file. */
export function bootstrapInterval(files: readonly FileSum[], seed: number): Interval {
  const random = createRandom(seed, "bootstrap");
  const ratios = Array.from({ length: resamples }, () => {
    let value = 0;
    let weight = 0;
    for (let draw = 0; draw < files.length; draw++) {
      const file = files[random.below(files.length)];
      value += file?.value ?? 0;
      weight += file?.weight ?? 0;
    }
    return value / weight;
  }).sort((a, b) => a - b);
  const at = (share: number): number => ratios[Math.min(resamples - 1, Math.floor(share * resamples))] ?? Number.NaN;
  const total = files.reduce((sum, file) => ({ value: sum.value + file.value, weight: sum.weight + file.weight }));
  return { value: total.value / total.weight, low95: at(0.025), high95: at(0.975) };
}
