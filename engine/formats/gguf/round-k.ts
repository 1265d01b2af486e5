/**
 * Numbers → the K-quants. Nothing but ggml's own library rounds to them, and it searches; here every group gets the line that fits
 * its codes best (least squares, from several beginnings), the lines' scales become small integers under the block's own, and
 * the codes are chosen once more under what those stand for. Pure.
 */
import { fitAbove, fitAround, furthest } from "./fit";
import { putHalf, putNibbles, putQuarters, putUpperBits } from "./pack";
import type { RoundBlock } from "./round-32";

const codes = new Uint8Array(256);
const scales = new Float64Array(16);
const offsets = new Float64Array(16);
const levels = new Int32Array(16);
const minima = new Int32Array(16);

function roundQ2_K(values: Float32Array, from: number, bytes: Uint8Array, at: number): void {
  fitLines(values, from, 16, 3);
  const d = putHalf(bytes, at + 80, largest(scales, 16) / 15);
  const dmin = putHalf(bytes, at + 82, largest(offsets, 16) / 15);
  integers(scales, d, 15, levels, 16);
  integers(offsets, dmin, 15, minima, 16);
  for (let group = 0; group < 16; group++) bytes[at + group] = (levels[group] ?? 0) | ((minima[group] ?? 0) << 4);
  chooseAbove(values, from, 16, 3, d, dmin);
  putQuarters(codes, 0, 0, bytes, at + 16);
  putQuarters(codes, 128, 0, bytes, at + 48);
}

function roundQ3_K(values: Float32Array, from: number, bytes: Uint8Array, at: number): void {
  fitScales(values, from, 4);
  const d = putHalf(bytes, at + 108, furthest(scales, 0, 16) / -32);
  signedIntegers(d, 32);
  bytes.fill(0, at + 96, at + 108);
  for (let group = 0; group < 16; group++) {
    const level = (levels[group] ?? 0) + 32;
    const [low, high] = [at + 96 + (group & 7), at + 104 + (group & 3)];
    bytes[low] = (bytes[low] ?? 0) | ((level & 15) << (4 * (group >> 3)));
    bytes[high] = (bytes[high] ?? 0) | ((level >> 4) << (2 * (group >> 2)));
  }
  chooseAround(values, from, 4, d);
  putUpperBits(codes, 2, bytes, at);
  putQuarters(codes, 0, 0, bytes, at + 32);
  putQuarters(codes, 128, 0, bytes, at + 64);
}

function roundQ4_K(values: Float32Array, from: number, bytes: Uint8Array, at: number): void {
  const { d, dmin } = sixBitScales(values, from, 15, bytes, at);
  chooseAbove(values, from, 32, 15, d, dmin);
  for (let pair = 0; pair < 4; pair++) putNibbles(codes, 64 * pair, 32, bytes, at + 16 + 32 * pair);
}

function roundQ5_K(values: Float32Array, from: number, bytes: Uint8Array, at: number): void {
  const { d, dmin } = sixBitScales(values, from, 31, bytes, at);
  chooseAbove(values, from, 32, 31, d, dmin);
  putUpperBits(codes, 4, bytes, at + 16);
  for (let pair = 0; pair < 4; pair++) putNibbles(codes, 64 * pair, 32, bytes, at + 48 + 32 * pair);
}

function roundQ6_K(values: Float32Array, from: number, bytes: Uint8Array, at: number): void {
  fitScales(values, from, 32);
  const d = putHalf(bytes, at + 208, furthest(scales, 0, 16) / -128);
  signedIntegers(d, 128);
  for (let group = 0; group < 16; group++) bytes[at + 192 + group] = levels[group] ?? 0;
  chooseAround(values, from, 32, d);
  for (let side = 0; side < 2; side++) {
    putNibbles(codes, 128 * side, 64, bytes, at + 64 * side);
    putQuarters(codes, 128 * side, 4, bytes, at + 128 + 32 * side);
  }
}

/** What Q4_K and Q5_K begin with, 16 bytes: see `scalesAndMinima` in `blocks-k.ts`. */
function sixBitScales(values: Float32Array, from: number, highest: number, bytes: Uint8Array, at: number) {
  fitLines(values, from, 32, highest);
  const d = putHalf(bytes, at, largest(scales, 8) / 63);
  const dmin = putHalf(bytes, at + 2, largest(offsets, 8) / 63);
  integers(scales, d, 63, levels, 8);
  integers(offsets, dmin, 63, minima, 8);
  for (let group = 0; group < 4; group++) {
    const [scale, minimum] = [levels[group] ?? 0, minima[group] ?? 0];
    const [laterScale, laterMinimum] = [levels[group + 4] ?? 0, minima[group + 4] ?? 0];
    bytes[at + 4 + group] = scale | ((laterScale >> 4) << 6);
    bytes[at + 8 + group] = minimum | ((laterMinimum >> 4) << 6);
    bytes[at + 12 + group] = (laterScale & 15) | ((laterMinimum & 15) << 4);
  }
  return { d, dmin };
}

/** Scale of each group, and how far its code 0 lies below 0. */
function fitLines(values: Float32Array, from: number, group: number, highest: number): void {
  for (let index = 0; index < 256 / group; index++) {
    const { scale, offset } = fitAbove(values, from + index * group, group, highest);
    scales[index] = scale;
    offsets[index] = -offset;
  }
}

/** Of 16 groups. */
function fitScales(values: Float32Array, from: number, reach: number): void {
  for (let index = 0; index < 16; index++) scales[index] = fitAround(values, from + 16 * index, 16, reach);
}

function largest(numbers: Float64Array, count: number): number {
  let most = 0;
  for (let index = 0; index < count; index++) most = Math.max(most, numbers[index] ?? 0);
  return most;
}

/** numbers ≈ step · into, of 0 to `highest`. */
function integers(numbers: Float64Array, step: number, highest: number, into: Int32Array, count: number): void {
  const inverse = inverseOf(step);
  for (let index = 0; index < count; index++)
    into[index] = Math.min(highest, Math.max(0, Math.round((numbers[index] ?? 0) * inverse)));
}

/** Of all 16 groups, from −reach to reach − 1. */
function signedIntegers(step: number, reach: number): void {
  const inverse = inverseOf(step);
  for (let index = 0; index < 16; index++)
    levels[index] = Math.min(reach - 1, Math.max(-reach, Math.round((scales[index] ?? 0) * inverse)));
}

/** Codes under the integers that stand for the lines. */
function chooseAbove(
  values: Float32Array,
  from: number,
  group: number,
  highest: number,
  d: number,
  dmin: number,
): void {
  for (let own = 0; own < 256 / group; own++) {
    const [below, inverse] = [dmin * (minima[own] ?? 0), inverseOf(d * (levels[own] ?? 0))];
    for (let index = own * group; index < (own + 1) * group; index++) {
      const code = Math.round(((values[from + index] ?? 0) + below) * inverse);
      codes[index] = Math.min(highest, Math.max(0, code));
    }
  }
}

/** Codes around `zero`, in groups of 16. */
function chooseAround(values: Float32Array, from: number, zero: number, d: number): void {
  for (let own = 0; own < 16; own++) {
    const inverse = inverseOf(d * (levels[own] ?? 0));
    for (let index = 16 * own; index < 16 * own + 16; index++) {
      const code = Math.round((values[from + index] ?? 0) * inverse) + zero;
      codes[index] = Math.min(2 * zero - 1, Math.max(0, code));
    }
  }
}

function inverseOf(scale: number): number {
  return scale === 0 ? 0 : 1 / scale;
}

export const kRoundings = {
  Q2_K: roundQ2_K,
  Q3_K: roundQ3_K,
  Q4_K: roundQ4_K,
  Q5_K: roundQ5_K,
  Q6_K: roundQ6_K,
} as const satisfies Readonly<Record<string, RoundBlock>>;
