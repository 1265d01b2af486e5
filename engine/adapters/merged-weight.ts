/**
 * One adapted weight as numbers, for what is written to disk: W₀ + scale · BA, with DoRA each output's row of it scaled to the
 * norm that its magnitude says. Graphs compute the same in `model/linear-factory.ts`.
 */
import type { LoraMatrix } from "./adapter";

/** One output feature's weights, [in], before and after. Both arrays are used again for the next. */
export type OnMergedRow = (feature: number, merged: Float64Array, before: Float64Array) => void;

/**
 * Merges one weight, given as the base stores it ([out, in], or [in, out] with `fanInFanOut`), and hands each output feature's
 * weights to `onRow`, in double precision: whoever rounds them knows by how much.
 */
export function mergedRows(matrix: LoraMatrix, base: Float32Array, onRow: OnMergedRow): void {
  const { in: width, out } = matrix;
  const merged = new Float64Array(width);
  const before = new Float64Array(width);
  for (let feature = 0; feature < out; feature++) {
    for (let column = 0; column < width; column++) before[column] = base[storedIndex(matrix, feature, column)] ?? 0;
    merged.set(before);
    addUpdate(matrix, feature, merged);
    scaleToMagnitude(matrix, feature, merged);
    onRow(feature, merged, before);
  }
}

/** Adds scale · BA's row of this output. */
function addUpdate({ in: width, rank, scale, a, b }: LoraMatrix, feature: number, merged: Float64Array): void {
  for (let row = 0; row < rank; row++) {
    const factor = scale * (b[feature * rank + row] ?? 0);
    if (factor === 0) continue;
    for (let column = 0; column < width; column++) {
      merged[column] = (merged[column] ?? 0) + factor * (a[row * width + column] ?? 0);
    }
  }
}

/** With DoRA: the row gets the norm that its magnitude says. */
function scaleToMagnitude({ magnitude }: LoraMatrix, feature: number, merged: Float64Array): void {
  if (magnitude === null) return;
  const gain = (magnitude[feature] ?? 0) / Math.sqrt(merged.reduce((sum, value) => sum + value * value, 0));
  for (const [column, value] of merged.entries()) merged[column] = value * gain;
}

/** Where the weight from input `column` to output `feature` lies in the base's tensor. */
export function storedIndex({ fanInFanOut, in: width, out }: LoraMatrix, feature: number, column: number): number {
  return fanInFanOut ? column * out + feature : feature * width + column;
}
