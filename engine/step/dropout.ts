/**
 * Dropout on the input of the low-rank path. ONNX's own Dropout has a static seed, so a resumed run could not repeat its
 * masks. Here a mask is a function of (seed, step, micro-step, matrix, row, column): the host draws one small integer
 * for each row and column from a counter-based generator, and the graph mixes each pair of them by two rounds of squaring
 * modulo a prime. All numbers stay below 2²⁴, so float32 holds them exactly on every device.
 */
import { add, clip, floor, mul, scale, sub } from "../graph/ops/arithmetic";
import { sizeAt } from "../graph/shapes";
import { floats, input, scalar, type Value } from "../graph/value";
import type { Dropout } from "../model/linear-factory";
import type { LinearShape } from "../model/linear-shapes";
import type { RowShape } from "./rows";

/** (2 · (p − 1))² < 2²⁴ */
const prime = 2039;

/** Inputs `dropout.row.{module}` [B·T, 1] and `dropout.column.{module}` [1, in], integers below the prime. */
export function inputDropout(rate: number, rows: RowShape): Dropout {
  return (x, shape) => {
    const count = sizeAt(x.shape, 0);
    const row = count === rows.batch * rows.length ? input(rowName(shape), "float32", [count, 1]) : fixedRows(count);
    const column = input(columnName(shape), "float32", [1, shape.in]);
    const mixed = squareModulo(add(squareModulo(add(row, column)), column));
    // 1 where mixed ≥ threshold, else 0, from integers alone: comparisons are not among WebGPU's safe operators.
    const { threshold, share } = thresholdFor(rate);
    const keep = clip(sub(mixed, scalar(threshold - 1)), 0, 1);
    return mul(x, scale(keep, 1 / (1 - share)));
  };
}

/** Of rows that are no tokens, such as an encoder's distances: the same integers at each step, whose columns are drawn anew. */
function fixedRows(count: number): Value {
  return floats([count, 1], integers(count, 0));
}

/**
 * The threshold below which a square modulo the prime falls with a probability nearest to `rate`, and that probability.
 * Squares are not spread evenly: of this prime's, 52 % lie in the lower half.
 */
function thresholdFor(rate: number): { readonly threshold: number; readonly share: number } {
  const counts = new Uint16Array(prime);
  for (let root = 0; root < prime; root++) counts[root ** 2 % prime] = (counts[root ** 2 % prime] ?? 0) + 1;
  let [best, below] = [{ threshold: 0, share: 0 }, 0];
  for (const [square, count] of counts.entries()) {
    below += count;
    const share = below / prime;
    if (Math.abs(share - rate) < Math.abs(best.share - rate)) best = { threshold: square + 1, share };
  }
  return best;
}

function squareModulo(z: Value): Value {
  const square = mul(z, z);
  const rest = sub(square, scale(floor(scale(square, 1 / prime)), prime));
  return clip(rest, 0, prime - 1);
}

export interface DropoutCounter {
  readonly seed: number;
  readonly step: number;
  readonly microStep: number;
}

/** The host's half: the integers for every adapted matrix of one micro-step, by input name. */
export function dropoutDraws(
  targets: readonly LinearShape[],
  rows: RowShape,
  counter: DropoutCounter,
): ReadonlyMap<string, Float32Array> {
  const draws = new Map<string, Float32Array>();
  for (const [index, shape] of targets.entries()) {
    const base = hash(hash(hash(counter.seed, counter.step), counter.microStep), index);
    draws.set(rowName(shape), integers(rows.batch * rows.length, hash(base, 1)));
    draws.set(columnName(shape), integers(shape.in, hash(base, 2)));
  }
  return draws;
}

function integers(count: number, key: number): Float32Array {
  return Float32Array.from({ length: count }, (_, index) => hash(key, index) % prime);
}

/** Two words to one, by the finaliser of MurmurHash3 (public domain, https://github.com/aappleby/smhasher). */
function hash(key: number, counter: number): number {
  let h = (Math.imul(key, 0x9e3779b1) ^ Math.imul(counter + 1, 0x85ebca77)) | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const rowName = (shape: LinearShape): string => `dropout.row.${shape.name}`;
const columnName = (shape: LinearShape): string => `dropout.column.${shape.name}`;
