/** Numbers → the elements of a GGUF tensor, the other way of `dequantise.ts`. Pure. */
import { type FloatType, fromFloat32, isFloatType } from "../floats";
import { type RoundBlock, roundIQ4_NL, roundQ4_0, roundQ4_1, roundQ5_0, roundQ5_1, roundQ8_0 } from "./round-32";
import { roundQ2_K, roundQ3_K, roundQ4_K, roundQ5_K, roundQ6_K } from "./round-k";
import { type GgmlType, ggmlTypes } from "./types";

const roundings = {
  Q4_0: roundQ4_0,
  Q4_1: roundQ4_1,
  Q5_0: roundQ5_0,
  Q5_1: roundQ5_1,
  Q8_0: roundQ8_0,
  Q2_K: roundQ2_K,
  Q3_K: roundQ3_K,
  Q4_K: roundQ4_K,
  Q5_K: roundQ5_K,
  Q6_K: roundQ6_K,
  IQ4_NL: roundIQ4_NL,
} as const satisfies Partial<Readonly<Record<GgmlType, RoundBlock>>>;

/** Types that numbers can be rounded to. */
export type WritableType = FloatType | keyof typeof roundings;

/** Whether `quantise` writes a type. */
export function isWritableType(type: GgmlType): type is WritableType {
  return isFloatType(type) || Object.hasOwn(roundings, type);
}

/**
 * Finite numbers → whole blocks of a tensor's bytes. Floats are rounded to the nearest, ties to even; Q4_0, Q4_1, Q5_0, Q5_1 and Q8_0
 * bit for bit as ggml's reference; the K-quants and IQ4_NL with the least squared error that was found. A scale beyond F16
 * becomes infinite. Throws when `values` are no whole blocks.
 */
export function quantise(type: WritableType, values: Float32Array): Uint8Array {
  if (isFloatType(type)) return fromFloat32(values, type);
  const { block, bytes: blockBytes } = ggmlTypes[type];
  const blocks = values.length / block;
  if (!Number.isInteger(blocks)) throw new Error(`${values.length} numbers are no whole blocks of ${type}`);
  const round: RoundBlock = roundings[type];
  const bytes = new Uint8Array(blocks * blockBytes);
  for (let index = 0; index < blocks; index++)
    round(values.subarray(index * block, (index + 1) * block), bytes, index * blockBytes);
  return bytes;
}
