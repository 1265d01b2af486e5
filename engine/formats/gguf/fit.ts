/** The scale, or scale and offset, with which small integers stand for some numbers best. Pure. */

export interface Line {
  readonly scale: number;
  /** What code 0 stands for: at most 0, as the types store how far it lies below. */
  readonly offset: number;
}

/** How many codes the range of the numbers is first taken to be wider or narrower than: the fit begins from each. */
const widths = [-1, -0.65, -0.3, 0, 0.3, 0.65, 1];

/** `count` numbers from `from` on, codes of 0 to `highest`: number ≈ scale · code + offset. */
export function fitAbove(values: Float32Array, from: number, count: number, highest: number): Line {
  let [least, most] = [0, Number.NEGATIVE_INFINITY];
  for (let at = from; at < from + count; at++) {
    const value = values[at] ?? 0;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (most <= least) return { scale: 0, offset: least };
  let best: Line = { scale: 0, offset: 0 };
  let leastError = Number.POSITIVE_INFINITY;
  for (const width of widths) {
    const line = lineThrough(values, from, count, (highest + width) / (most - least), least, highest);
    const error = errorOf(values, from, count, line, highest);
    if (error < leastError) {
      best = line;
      leastError = error;
    }
  }
  return best;
}

/** Least squares through the codes that a first scale gives. */
function lineThrough(
  values: Float32Array,
  from: number,
  count: number,
  inverse: number,
  least: number,
  highest: number,
): Line {
  let [sumCode, sumValue, sumBoth, sumSquare] = [0, 0, 0, 0];
  for (let at = from; at < from + count; at++) {
    const value = values[at] ?? 0;
    const code = Math.min(highest, Math.round((value - least) * inverse));
    sumCode += code;
    sumValue += value;
    sumBoth += code * value;
    sumSquare += code * code;
  }
  const spread = count * sumSquare - sumCode ** 2;
  const scale = spread === 0 ? 0 : (count * sumBoth - sumCode * sumValue) / spread;
  const offset = (sumValue - scale * sumCode) / count;
  if (offset <= 0 && scale > 0) return { scale, offset };
  return { scale: sumSquare === 0 ? 0 : Math.max(0, sumBoth / sumSquare), offset: 0 };
}

function errorOf(values: Float32Array, from: number, count: number, { scale, offset }: Line, highest: number): number {
  const inverse = scale === 0 ? 0 : 1 / scale;
  let error = 0;
  for (let at = from; at < from + count; at++) {
    const above = (values[at] ?? 0) - offset;
    const code = Math.min(highest, Math.max(0, Math.round(above * inverse)));
    const left = above - scale * code;
    error += left * left;
  }
  return error;
}

/**
 * `count` numbers from `from` on, codes of −reach to reach − 1: number ≈ scale · code. The scale is below 0 where the longer side is
 * the upper one.
 */
export function fitAround(values: Float32Array, from: number, count: number, reach: number): number {
  const most = furthest(values, from, count);
  if (most === 0) return 0;
  let [best, mostExplained] = [0, 0];
  for (const width of widths) {
    const inverse = -(reach + width) / most;
    let [both, square] = [0, 0];
    for (let at = from; at < from + count; at++) {
      const value = values[at] ?? 0;
      const code = Math.min(reach - 1, Math.max(-reach, Math.round(value * inverse)));
      both += code * value;
      square += code * code;
    }
    // Of the numbers' squares, a scale fitted to these codes leaves so much less.
    const explained = square === 0 ? 0 : (both * both) / square;
    if (explained > mostExplained) {
      best = both / square;
      mostExplained = explained;
    }
  }
  return best;
}

/** Of `count` numbers from `from` on the furthest from 0, the first of several: of zeros alone the first one's sign counts. */
export function furthest(values: Float32Array | Float64Array, from: number, count: number): number {
  let most = values[from] ?? 0;
  for (let at = from + 1; at < from + count; at++) {
    const value = values[at] ?? 0;
    if (Math.abs(value) > Math.abs(most)) most = value;
  }
  return most;
}
