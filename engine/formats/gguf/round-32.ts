/**
 * Numbers → the quantised types whose blocks are 32 elements with one scale. All but IQ4_NL bit for bit as ggml's reference and the
 * gguf package's quants.py: float32 at every step, the code that lies nearest. Pure.
 */
import { unevenLevels } from "./blocks-32";
import { putFifthBits, putHalf, putNibbles } from "./pack";

/** Rounds one block: `values` [block], into `bytes` from `at` on. */
export type RoundBlock = (values: Float32Array, bytes: Uint8Array, at: number) => void;

const { fround } = Math;
const codes = new Uint8Array(32);

export const roundQ4_0: RoundBlock = (values, bytes, at) => {
  putHalf(bytes, at, aroundZero(values, 8));
  putNibbles(codes, 0, 16, bytes, at + 2);
};

export const roundQ4_1: RoundBlock = (values, bytes, at) => {
  const { scale, least } = aboveLeast(values, 15);
  putHalf(bytes, at, scale);
  putHalf(bytes, at + 2, least);
  putNibbles(codes, 0, 16, bytes, at + 4);
};

export const roundQ5_0: RoundBlock = (values, bytes, at) => {
  putHalf(bytes, at, aroundZero(values, 16));
  putFifthBits(codes, bytes, at + 2);
  putNibbles(codes, 0, 16, bytes, at + 6);
};

export const roundQ5_1: RoundBlock = (values, bytes, at) => {
  const { scale, least } = aboveLeast(values, 31);
  putHalf(bytes, at, scale);
  putHalf(bytes, at + 2, least);
  putFifthBits(codes, bytes, at + 4);
  putNibbles(codes, 0, 16, bytes, at + 8);
};

/** Halves are rounded away from 0, as C's `roundf` does. */
export const roundQ8_0: RoundBlock = (values, bytes, at) => {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  const scale = fround(largest / 127);
  const inverse = inverseOf(scale);
  putHalf(bytes, at, scale);
  for (let index = 0; index < 32; index++) {
    const steps = fround((values[index] ?? 0) * inverse);
    bytes[at + 2 + index] = Math.sign(steps) * Math.floor(Math.abs(steps) + 0.5);
  }
};

/** Codes into `codes`, and the scale: the number furthest from 0 becomes code 0, `zero` steps below the code for 0. */
function aroundZero(values: Float32Array, zero: number): number {
  // Of zeros alone the first one's sign counts, there as here.
  let furthest = values[0] ?? 0;
  for (const value of values) if (Math.abs(value) > Math.abs(furthest)) furthest = value;
  const scale = fround(furthest / -zero);
  const inverse = inverseOf(scale);
  for (let index = 0; index < 32; index++) {
    const steps = fround(fround((values[index] ?? 0) * inverse) + zero + 0.5);
    codes[index] = Math.min(2 * zero - 1, Math.trunc(steps));
  }
  return scale;
}

/** Codes into `codes`, from the least number to the largest. */
function aboveLeast(values: Float32Array, highest: number): { readonly scale: number; readonly least: number } {
  let [least, largest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    least = Math.min(least, value);
    largest = Math.max(largest, value);
  }
  const scale = fround(fround(largest - least) / highest);
  const inverse = inverseOf(scale);
  for (let index = 0; index < 32; index++) {
    const steps = fround(fround(fround((values[index] ?? 0) - least) * inverse) + 0.5);
    codes[index] = Math.min(highest, Math.trunc(steps));
  }
  return { scale, least };
}

/** What a scale of 0, or one whose inverse float32 cannot hold, makes of every number is code 0. */
function inverseOf(scale: number): number {
  const inverse = fround(1 / scale);
  return Number.isFinite(inverse) ? inverse : 0;
}

/** The 16 values of a code, of a scale of 1. */
const levels = Float32Array.from(unevenLevels, (level) => level - 128);
const ends = [levels[0] ?? 0, levels[15] ?? 0];
/** Rounds of fitting; more change next to nothing. */
const fits = 4;

/**
 * Neither ggml's search nor the package's, which has none: from either end of the levels at the number furthest from 0, the
 * nearest levels and then the scale that fits them best (least squares), as long as the error shrinks.
 */
export const roundIQ4_NL: RoundBlock = (values, bytes, at) => {
  let furthest = 0;
  for (const value of values) if (Math.abs(value) > Math.abs(furthest)) furthest = value;
  let best = { scale: 0, error: Number.POSITIVE_INFINITY };
  for (const end of ends) {
    let scale = furthest / end;
    for (let turn = 0; turn < fits; turn++) {
      const { error, fitted } = nearestLevels(values, scale);
      if (error < best.error) best = { scale, error };
      if (fitted === scale) break;
      scale = fitted;
    }
  }
  const stored = putHalf(bytes, at, best.scale);
  nearestLevels(values, stored);
  putNibbles(codes, 0, 16, bytes, at + 2);
};

/** Codes into `codes`; the sum of squared errors, and the scale that would fit these codes best. */
function nearestLevels(values: Float32Array, scale: number): { readonly error: number; readonly fitted: number } {
  let [error, both, square] = [0, 0, 0];
  for (let index = 0; index < 32; index++) {
    const value = values[index] ?? 0;
    let [code, distance] = [0, Number.POSITIVE_INFINITY];
    for (let other = 0; other < 16; other++) {
      const apart = Math.abs(value - scale * (levels[other] ?? 0));
      if (apart < distance) [code, distance] = [other, apart];
    }
    codes[index] = code;
    const level = levels[code] ?? 0;
    error += distance * distance;
    both += value * level;
    square += level * level;
  }
  return { error, fitted: both / square };
}
