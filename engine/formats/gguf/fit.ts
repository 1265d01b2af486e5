/** The scale, or scale and offset, with which small integers stand for some numbers best. Pure. */

export interface Fit {
  readonly scale: number;
  /** What code 0 stands for: at most 0, as the types store how far it lies below. */
  readonly offset: number;
}

/** How many codes the range of the numbers is first taken to be wider or narrower than: the fit begins from each. */
const widths = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1];

/** Codes of 0 to `highest`: number ≈ scale · code + offset. */
export function fitAbove(values: Float32Array, highest: number): Fit {
  let [least, most] = [0, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  if (most <= least) return { scale: 0, offset: least };
  let best: Fit & { readonly error: number } = { scale: 0, offset: 0, error: Number.POSITIVE_INFINITY };
  for (const width of widths) {
    const line = lineThrough(values, (highest + width) / (most - least), least, highest);
    const error = errorOf(values, line, highest);
    if (error < best.error) best = { ...line, error };
  }
  return best;
}

/** Least squares through the codes that a first scale gives. */
function lineThrough(values: Float32Array, inverse: number, least: number, highest: number): Fit {
  let [sumCode, sumValue, sumBoth, sumSquare] = [0, 0, 0, 0];
  for (const value of values) {
    const code = Math.min(highest, Math.max(0, Math.round((value - least) * inverse)));
    sumCode += code;
    sumValue += value;
    sumBoth += code * value;
    sumSquare += code * code;
  }
  const spread = values.length * sumSquare - sumCode ** 2;
  const scale = spread === 0 ? 0 : (values.length * sumBoth - sumCode * sumValue) / spread;
  const offset = (sumValue - scale * sumCode) / values.length;
  if (offset <= 0 && scale > 0) return { scale, offset };
  return { scale: sumSquare === 0 ? 0 : Math.max(0, sumBoth / sumSquare), offset: 0 };
}

function errorOf(values: Float32Array, { scale, offset }: Fit, highest: number): number {
  const inverse = scale === 0 ? 0 : 1 / scale;
  let error = 0;
  for (const value of values) {
    const code = Math.min(highest, Math.max(0, Math.round((value - offset) * inverse)));
    error += (value - offset - scale * code) ** 2;
  }
  return error;
}

/** Codes of −reach to reach − 1: number ≈ scale · code. The scale may be below 0, where the wider side is the other one. */
export function fitAround(values: Float32Array, reach: number): Fit {
  let furthest = 0;
  for (const value of values) if (Math.abs(value) > Math.abs(furthest)) furthest = value;
  if (furthest === 0) return { scale: 0, offset: 0 };
  let best = { scale: 0, explained: 0 };
  for (const width of widths) {
    const inverse = -(reach + width) / furthest;
    let [both, square] = [0, 0];
    for (const value of values) {
      const code = Math.min(reach - 1, Math.max(-reach, Math.round(value * inverse)));
      both += code * value;
      square += code * code;
    }
    // Of the numbers' squares, what a scale fitted to these codes leaves is less by this.
    const explained = square === 0 ? 0 : both ** 2 / square;
    if (explained > best.explained) best = { scale: both / square, explained };
  }
  return { scale: best.scale, offset: 0 };
}
