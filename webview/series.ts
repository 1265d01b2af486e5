/** What the charts need of a row of numbers: smoothing, thinning and the range to show. Pure. */

/**
 * Exponential moving average over about `span` values, corrected for its start (as Adam corrects its moments), so that the
 * first values are not pulled towards zero. A value that is not finite leaves the average as it was; before the first
 * finite one the result is NaN.
 */
export function smooth(values: readonly number[], span: number): number[] {
  const keep = 1 - 2 / (Math.max(1, span) + 1);
  let sum = 0;
  let weight = 0;
  return values.map((value) => {
    if (Number.isFinite(value)) {
      sum = keep * sum + (1 - keep) * value;
      weight = keep * weight + (1 - keep);
    }
    return weight === 0 ? Number.NaN : sum / weight;
  });
}

/** The span depends on the length that is planned, not on what has come so far: a drawn line never changes afterwards. */
export function smoothingSpan(plannedSteps: number): number {
  return Math.min(100, Math.max(5, Math.round(plannedSteps / 20)));
}

/**
 * Indices of at most about `limit` values that draw like all of them: of each stretch the lowest, the highest and one that
 * is not finite (a gap must stay a gap), and always the first and the last.
 */
export function decimate(values: readonly number[], limit: number): number[] {
  if (values.length <= limit) return values.map((_, index) => index);
  const stretches = Math.max(1, Math.floor((limit - 2) / 3));
  const kept = new Set([0, values.length - 1]);
  for (let stretch = 0; stretch < stretches; stretch += 1) {
    const begin = Math.floor((stretch * values.length) / stretches);
    const end = Math.floor(((stretch + 1) * values.length) / stretches);
    let low = -1;
    let high = -1;
    let gap = -1;
    for (let index = begin; index < end; index += 1) {
      const value = values[index] ?? Number.NaN;
      if (!Number.isFinite(value)) gap = index;
      else {
        if (low < 0 || value < (values[low] ?? 0)) low = index;
        if (high < 0 || value > (values[high] ?? 0)) high = index;
      }
    }
    for (const index of [low, high, gap]) if (index >= 0) kept.add(index);
  }
  return [...kept].sort((left, right) => left - right);
}

export interface Range {
  readonly min: number;
  readonly max: number;
}

/**
 * The range of an axis. `noisy` values far outside their middle 96 % may leave it, so that one spike does not flatten the
 * rest; `firm` ones must lie within. Null when there is nothing finite to show.
 */
export function axisRange(noisy: readonly number[], firm: readonly number[]): Range | null {
  const sorted = noisy.filter(Number.isFinite).sort((left, right) => left - right);
  const cut = Math.floor(sorted.length * 0.02);
  const common = sorted.slice(cut, sorted.length - cut);
  const reach = ((common.at(-1) ?? 0) - (common[0] ?? 0)) / 2;
  const near = sorted.filter((value) => value >= (common[0] ?? 0) - reach && value <= (common.at(-1) ?? 0) + reach);
  const within = [...near, ...firm.filter(Number.isFinite)];
  if (within.length === 0) return null;
  const low = within.reduce((left, right) => Math.min(left, right));
  const high = within.reduce((left, right) => Math.max(left, right));
  const margin = Math.max((high - low) * 0.08, Math.abs(high) * 0.01, 1e-9);
  // A loss, a norm and a rate cannot be negative, so the axis does not suggest it.
  return { min: low >= 0 ? Math.max(0, low - margin) : low - margin, max: high + margin };
}

/** The mean of the last `size` finite values; null when there is none. */
export function recentMean(values: readonly number[], size: number): number | null {
  const recent = values.slice(-size).filter(Number.isFinite);
  return recent.length === 0 ? null : recent.reduce((sum, value) => sum + value, 0) / recent.length;
}
