/**
 * Numbers → the quantised types whose blocks are 32 elements with one scale. All but IQ4_NL bit for bit as ggml's reference and the
 * gguf package's quants.py: float32 at every step, the code that lies nearest. Plain loops, as a model has millions of
 * blocks. Pure.
 */
import { unevenLevels } from "./blocks-32";
import { furthest } from "./fit";
import { putFifthBits, putHalf, putNibbles } from "./pack";

/** Rounds the block of `values` that begins at `from`, into `bytes` from `at` on. */
export type RoundBlock = (values: Float32Array, from: number, bytes: Uint8Array, at: number) => void;

const { fround } = Math;
const codes = new Uint8Array(32);

function roundQ4_0(values: Float32Array, from: number, bytes: Uint8Array, at: number): void {
  putHalf(bytes, at, aroundZero(values, from, 8));
  putNibbles(codes, 0, 16, bytes, at + 2);
}

function roundQ4_1(values: Float32Array, from: number, bytes: Uint8Array, at: number): void {
  aboveLeast(values, from, 15, bytes, at);
  putNibbles(codes, 0, 16, bytes, at + 4);
}

function roundQ5_0(values: Float32Array, from: number, bytes: Uint8Array, at: number): void {
  putHalf(bytes, at, aroundZero(values, from, 16));
  putFifthBits(codes, bytes, at + 2);
  putNibbles(codes, 0, 16, bytes, at + 6);
}

function roundQ5_1(values: Float32Array, from: number, bytes: Uint8Array, at: number): void {
  aboveLeast(values, from, 31, bytes, at);
  putFifthBits(codes, bytes, at + 4);
  putNibbles(codes, 0, 16, bytes, at + 8);
}

/** Halves are rounded away from 0, as C's `roundf` does. */
function roundQ8_0(values: Float32Array, from: number, bytes: Uint8Array, at: number): void {
  const scale = fround(Math.abs(furthest(values, from, 32)) / 127);
  const inverse = inverseOf(scale);
  putHalf(bytes, at, scale);
  for (let index = 0; index < 32; index++) {
    const steps = fround((values[from + index] ?? 0) * inverse);
    bytes[at + 2 + index] = Math.sign(steps) * Math.floor(Math.abs(steps) + 0.5);
  }
}

/** Codes into `codes`, and the scale: the number furthest from 0 becomes code 0, `zero` steps below the code for 0. */
function aroundZero(values: Float32Array, from: number, zero: number): number {
  const scale = fround(furthest(values, from, 32) / -zero);
  const inverse = inverseOf(scale);
  for (let index = 0; index < 32; index++) {
    const steps = fround(fround((values[from + index] ?? 0) * inverse) + zero + 0.5);
    codes[index] = Math.min(2 * zero - 1, Math.trunc(steps));
  }
  return scale;
}

/** Codes into `codes`, from the least number to the largest; scale and least number in front of the block. */
function aboveLeast(values: Float32Array, from: number, highest: number, bytes: Uint8Array, at: number): void {
  let [least, largest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let index = from; index < from + 32; index++) {
    const value = values[index] ?? 0;
    if (value < least) least = value;
    if (value > largest) largest = value;
  }
  const scale = fround(fround(largest - least) / highest);
  const inverse = inverseOf(scale);
  for (let index = 0; index < 32; index++) {
    const steps = fround(fround(fround((values[from + index] ?? 0) - least) * inverse) + 0.5);
    codes[index] = Math.min(highest, Math.trunc(steps));
  }
  putHalf(bytes, at, scale);
  putHalf(bytes, at + 2, least);
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
 * The gguf package has no rounding to it, and ggml's is a search. Here: from either end of the levels at the number furthest from
 * 0, the nearest levels and then the scale that fits them best (least squares), as long as it moves.
 */
function roundIQ4_NL(values: Float32Array, from: number, bytes: Uint8Array, at: number): void {
  const most = furthest(values, from, 32);
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (const end of ends) {
    let scale = most / end;
    for (let turn = 0; turn < fits; turn++) {
      const { error, fitted } = nearestLevels(values, from, scale);
      if (error < least) [best, least] = [scale, error];
      if (fitted === scale) break;
      scale = fitted;
    }
  }
  nearestLevels(values, from, putHalf(bytes, at, best));
  putNibbles(codes, 0, 16, bytes, at + 2);
}

/** Codes into `codes`; the sum of squared errors, and the scale that would fit these codes best. */
function nearestLevels(values: Float32Array, from: number, scale: number) {
  let [error, both, square] = [0, 0, 0];
  for (let index = 0; index < 32; index++) {
    const value = values[from + index] ?? 0;
    let [code, distance] = [0, Number.POSITIVE_INFINITY];
    for (let other = 0; other < 16; other++) {
      const apart = Math.abs(value - scale * (levels[other] ?? 0));
      if (apart < distance) {
        code = other;
        distance = apart;
      }
    }
    codes[index] = code;
    const level = levels[code] ?? 0;
    error += distance * distance;
    both += value * level;
    square += level * level;
  }
  return { error, fitted: both / square };
}

export const simpleRoundings = {
  Q4_0: roundQ4_0,
  Q4_1: roundQ4_1,
  Q5_0: roundQ5_0,
  Q5_1: roundQ5_1,
  Q8_0: roundQ8_0,
  IQ4_NL: roundIQ4_NL,
} as const satisfies Readonly<Record<string, RoundBlock>>;
