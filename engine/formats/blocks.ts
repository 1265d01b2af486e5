/**
 * Numbers rounded in blocks: a code of 4 or 8 bits each, and for each block a scale and an offset, w ≈ scale · (code − zero) +
 * offset. The form in which `graph/ops/blockwise.ts` multiplies them. Pure.
 */

/** `codes` [count], a byte each; `scales` and `offsets` [count / block]. */
export interface Blocks {
  readonly bits: 4 | 8;
  readonly block: number;
  /** The code that stands for the offset alone. */
  readonly zero: number;
  readonly codes: Uint8Array;
  readonly scales: Float32Array;
  /** null: all are 0. */
  readonly offsets: Float32Array | null;
}

/** Of blocks what their numbers do not decide. `offsets`: whether there are any. */
export type BlockForm = Pick<Blocks, "bits" | "block" | "zero"> & { readonly offsets: boolean };

/** The form of some blocks. */
export function formOf({ bits, block, zero, offsets }: Blocks): BlockForm {
  return { bits, block, zero, offsets: offsets !== null };
}

/** Bytes of the codes of `count` numbers, and of their scales; offsets, where there are any, take as many. NaN for no whole blocks. */
export function blockBytes({ bits, block }: Pick<Blocks, "bits" | "block">, count: number) {
  return { codes: (count * bits) / 8, scales: count % block === 0 ? (4 * count) / block : Number.NaN };
}

/**
 * Rounds numbers whose count is a multiple of `block`. In 8 bits to the nearest of 255 steps around 0; in 4 bits to 16 steps between
 * a block's least and largest number, with scale and offset fitted to what was rounded (least squares, in the manner of
 * ggml's `make_qkx2_quants`): on normally distributed numbers 7 % less error than the nearest of equal steps.
 */
export function roundInBlocks(values: Float32Array, bits: 4 | 8, block: number): Blocks {
  return bits === 8 ? roundSymmetric(values, block) : roundFitted(values, block);
}

function roundSymmetric(values: Float32Array, block: number): Blocks {
  const count = values.length / block;
  const codes = new Uint8Array(values.length);
  const scales = new Float32Array(count);
  for (let index = 0; index < count; index++) {
    const start = index * block;
    let largest = 0;
    for (let at = start; at < start + block; at++) largest = Math.max(largest, Math.abs(values[at] ?? 0));
    const scale = Math.fround(largest / 127);
    scales[index] = scale;
    const inverse = scale === 0 ? 0 : 1 / scale;
    for (let at = start; at < start + block; at++) codes[at] = 128 + Math.round((values[at] ?? 0) * inverse);
  }
  return { bits: 8, block, zero: 128, codes, scales, offsets: null };
}

/** Rounds of fitting; more change next to nothing. */
const fits = 3;

function roundFitted(values: Float32Array, block: number): Blocks {
  const count = values.length / block;
  const codes = new Uint8Array(values.length);
  const scales = new Float32Array(count);
  const offsets = new Float32Array(count);
  const fitBlock = createFit(values, codes, block);
  for (let index = 0; index < count; index++) {
    const { scale, least } = fitBlock(index * block);
    scales[index] = scale;
    offsets[index] = least;
  }
  return { bits: 4, block, zero: 0, codes, scales, offsets };
}

interface Line {
  readonly scale: number;
  /** What code 0 stands for. */
  readonly least: number;
}

/**
 * Rounds one block of `values` into `codes`: by the steps between its least and largest number, then by those that fit the codes
 * best, as long as the error shrinks. Plain loops without allocations: a model has millions of blocks.
 */
function createFit(values: Float32Array, codes: Uint8Array, block: number): (start: number) => Line {
  const trial = new Uint8Array(block);

  /** Codes for a line into `trial`; returns the sum of squared errors. */
  function round(start: number, { scale, least }: Line): number {
    const inverse = scale === 0 ? 0 : 1 / scale;
    let error = 0;
    for (let at = 0; at < block; at++) {
      const above = (values[start + at] ?? 0) - least;
      const code = Math.min(15, Math.max(0, Math.round(above * inverse)));
      trial[at] = code;
      const left = above - scale * code;
      error += left * left;
    }
    return error;
  }

  return (start) => {
    let line = spanOf(values, start, block);
    let error = round(start, line);
    codes.set(trial, start);
    for (let turn = 0; turn < fits && error > 0; turn++) {
      const next = leastSquares(values, trial, start);
      const nextError = round(start, next);
      if (!(nextError < error)) break;
      [line, error] = [next, nextError];
      codes.set(trial, start);
    }
    return line;
  };
}

function spanOf(values: Float32Array, start: number, block: number): Line {
  let [least, largest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = start; at < start + block; at++) {
    const value = values[at] ?? 0;
    if (value < least) least = value;
    if (value > largest) largest = value;
  }
  return { scale: Math.fround((largest - least) / 15), least };
}

/** The line through (code, number) with the least sum of squares; where all codes are one, through the mean. */
function leastSquares(values: Float32Array, codes: Uint8Array, start: number): Line {
  const count = codes.length;
  let [sumCode, sumValue, sumBoth, sumSquare] = [0, 0, 0, 0];
  for (let at = 0; at < count; at++) {
    const code = codes[at] ?? 0;
    const value = values[start + at] ?? 0;
    sumCode += code;
    sumValue += value;
    sumBoth += code * value;
    sumSquare += code * code;
  }
  const spread = count * sumSquare - sumCode ** 2;
  const scale = spread === 0 ? 0 : Math.fround((count * sumBoth - sumCode * sumValue) / spread);
  return { scale, least: (sumValue - scale * sumCode) / count };
}

/** Blocks of one kind, one after the other. Throws where there are none. */
export function joinBlocks(parts: readonly Blocks[]): Blocks {
  const [only] = parts;
  if (only === undefined) throw new Error("there are no blocks to join");
  if (parts.length === 1) return only;
  const numbers = parts.reduce((sum, { codes }) => sum + codes.length, 0);
  const floats = (arrays: readonly Float32Array[]) => joinArrays(arrays, new Float32Array(numbers / only.block));
  return {
    ...only,
    codes: joinArrays(
      parts.map(({ codes }) => codes),
      new Uint8Array(numbers),
    ),
    scales: floats(parts.map(({ scales }) => scales)),
    offsets: only.offsets === null ? null : floats(parts.flatMap(({ offsets }) => offsets ?? [])),
  };
}

function joinArrays<T extends Uint8Array | Float32Array>(parts: readonly T[], joined: T): T {
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Codes as they lie in memory: of two codes of 4 bits in a byte the first is in its low half. */
export function packCodes(codes: Uint8Array, bits: 4 | 8): Uint8Array {
  if (bits === 8) return codes;
  const packed = new Uint8Array(codes.length / 2);
  for (let at = 0; at < packed.length; at++) packed[at] = (codes[2 * at] ?? 0) | ((codes[2 * at + 1] ?? 0) << 4);
  return packed;
}

/** The other way: a byte for each code. */
export function unpackCodes(bytes: Uint8Array, bits: 4 | 8): Uint8Array {
  if (bits === 8) return bytes;
  const codes = new Uint8Array(2 * bytes.length);
  for (const [at, byte] of bytes.entries()) {
    codes[2 * at] = byte & 15;
    codes[2 * at + 1] = byte >> 4;
  }
  return codes;
}

/** The numbers that blocks stand for, in float32. */
export function numbersOf({ block, zero, codes, scales, offsets }: Blocks): Float32Array {
  const numbers = new Float32Array(codes.length);
  for (let at = 0; at < codes.length; at++) {
    const index = Math.floor(at / block);
    numbers[at] = Math.fround((scales[index] ?? 0) * ((codes[at] ?? 0) - zero)) + (offsets?.[index] ?? 0);
  }
  return numbers;
}
