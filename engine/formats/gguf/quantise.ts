/** Numbers → the elements of a GGUF tensor, the other way of `dequantise.ts`. Pure. */
import { type FloatType, fromFloat32, isFloatType } from "../floats";
import { type RoundBlock, simpleRoundings } from "./round-32";
import { kRoundings } from "./round-k";
import { type GgmlType, ggmlTypes } from "./types";

const roundings = { ...simpleRoundings, ...kRoundings };

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
  for (let index = 0; index < blocks; index++) round(values, index * block, bytes, index * blockBytes);
  return bytes;
}
