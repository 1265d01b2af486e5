/** Elements of GGUF's tensors as numbers, or as the integers, scales and offsets that they are made of. Pure. */
import { AttuneError } from "../../errors";
import { type FloatType, float16Values, isFloatType } from "../floats";
import type { FileUse } from "../safetensors";
import type { BlockFormat } from "./blocks";
import { iq4_nl, mxfp4, q4_0, q4_1, q5_0, q5_1, q8_0 } from "./blocks-32";
import { iq4_xs, tq1_0, tq2_0 } from "./blocks-256";
import { q2_k, q3_k, q4_k, q5_k, q6_k } from "./blocks-k";
import { shown } from "./broken";
import { type GgmlType, ggmlTypes, isGgmlType } from "./types";

const formats = {
  Q4_0: q4_0,
  Q4_1: q4_1,
  Q5_0: q5_0,
  Q5_1: q5_1,
  Q8_0: q8_0,
  Q2_K: q2_k,
  Q3_K: q3_k,
  Q4_K: q4_k,
  Q5_K: q5_k,
  Q6_K: q6_k,
  IQ4_NL: iq4_nl,
  IQ4_XS: iq4_xs,
  TQ1_0: tq1_0,
  TQ2_0: tq2_0,
  MXFP4: mxfp4,
} as const satisfies Partial<Readonly<Record<GgmlType, BlockFormat>>>;

/** Quantised types that can be computed with. */
export type QuantisedType = keyof typeof formats;

/** All types that can be computed with. */
export type ReadableType = FloatType | QuantisedType;

/** In ggml's order. */
export const readableTypes: readonly ReadableType[] = Object.keys(ggmlTypes).filter(isGgmlType).filter(isReadableType);

/** Whether a type has blocks with scales, rather than floats. */
export function isQuantisedType(type: GgmlType): type is QuantisedType {
  return Object.hasOwn(formats, type);
}

/** Whether `dequantise` reads a type. */
export function isReadableType(type: GgmlType): type is ReadableType {
  return isFloatType(type) || isQuantisedType(type);
}

/** What a tensor of any other type becomes: its file is sound, but no use to us. */
export function unreadable(use: FileUse, tensor: string, type: GgmlType): AttuneError {
  return new AttuneError(
    use.code,
    `${use.path} holds the tensor ${shown(tensor)} as ${type}, a type that Attune cannot compute with.`,
    `Use a file of another quantisation, such as Q4_K_M, Q6_K, Q8_0 or F16. Known are ${readableTypes.join(", ")}.`,
  );
}

/** Elements that are unpacked at a time: their codes stay in the processor's nearest cache. */
const batchElements = 4096;

/**
 * Whole blocks of a tensor's bytes → its elements, bit for bit as ggml's reference computes them in float32. Each is exact
 * until it is stored: scale times code fits into the 24 bits of an F32 whatever the type, and with the offset added it lies
 * between 2²⁸ and 2⁻²⁴, 52 binary places that a double has. So storing rounds once, and so does the reference when it adds.
 * Throws when `bytes` are not the blocks of `out`.
 */
export function dequantise(type: ReadableType, bytes: Uint8Array, out: Float32Array): void {
  const layout = ggmlTypes[type];
  const blocks = out.length / layout.block;
  if (!Number.isInteger(blocks) || bytes.byteLength !== blocks * layout.bytes) {
    throw new Error(`${bytes.byteLength} bytes are not ${out.length} elements of ${type}`);
  }
  if (isFloatType(type)) {
    copyFloats(type, bytes, out);
    return;
  }
  const { unpack, group, zero } = formats[type];
  const groups = new Float32Array(batchElements / group);
  const [codes, scales, offsets] = [new Uint8Array(batchElements), groups, groups.slice()];
  const batchBytes = (batchElements / layout.block) * layout.bytes;
  for (let from = 0, to = 0; from < bytes.length; from += batchBytes, to += batchElements) {
    unpack(bytes.subarray(from, from + batchBytes), codes, scales, offsets);
    const part = out.subarray(to, to + batchElements);
    if (zero === null) scaleAndShift(codes, scales, offsets, group, part);
    else scaleFrom(codes, zero, scales, group, part);
  }
}

/** Blocks as a file has them, before `bases/gguf-base.ts` moves their codes to where they are multiplied (`formats/blocks.ts`). */
export interface UnpackedBlocks {
  /** That a code takes, 2 to 8. */
  readonly bits: number;
  /** Elements that share a scale, one after the other: 16, 32 or 256. Rows are whole blocks. */
  readonly block: number;
  /** The code that means 0 in all blocks, where there is one: then every offset is −zero · scale. */
  readonly zero: number | null;
  /** One for each element, in their order. */
  readonly codes: Uint8Array;
  /** One for each block. A scale may be zero while its offset is not. */
  readonly scales: Float32Array;
  readonly offsets: Float32Array;
}

/**
 * Whole blocks of a tensor's bytes → what the elements are made of: element = scale · code + offset, exactly in real
 * numbers. Types with unevenly spaced values (IQ4_NL, IQ4_XS, MXFP4) have codes on an even grid that holds them all. Throws
 * when `bytes` are no whole blocks.
 */
export function unpackBlocks(type: QuantisedType, bytes: Uint8Array): UnpackedBlocks {
  const layout = ggmlTypes[type];
  const elements = (bytes.byteLength / layout.bytes) * layout.block;
  if (!Number.isInteger(elements)) throw new Error(`${bytes.byteLength} bytes are no whole blocks of ${type}`);
  const { unpack, bits, group, zero } = formats[type];
  const codes = new Uint8Array(elements);
  const scales = new Float32Array(elements / group);
  const offsets = new Float32Array(elements / group);
  unpack(bytes, codes, scales, offsets);
  if (zero !== null) for (const [index, scale] of scales.entries()) offsets[index] = -zero * scale;
  return { bits, block: group, zero, codes, scales, offsets };
}

/** scale · (code − zero) for each element of `out`. */
function scaleFrom(codes: Uint8Array, zero: number, scales: Float32Array, group: number, out: Float32Array): void {
  for (let at = 0, index = 0; at < out.length; index++) {
    const scale = scales[index] ?? 0;
    for (const end = at + group; at < end; at++) out[at] = scale * ((codes[at] ?? 0) - zero);
  }
}

/** scale · code + offset for each element of `out`. */
function scaleAndShift(
  codes: Uint8Array,
  scales: Float32Array,
  offsets: Float32Array,
  group: number,
  out: Float32Array,
): void {
  for (let at = 0, index = 0; at < out.length; index++) {
    const scale = scales[index] ?? 0;
    const offset = offsets[index] ?? 0;
    for (const end = at + group; at < end; at++) out[at] = scale * (codes[at] ?? 0) + offset;
  }
}

/** Bits are copied as they are, or looked up: every F16 and BF16 value is an F32 value. */
function copyFloats(type: FloatType, bytes: Uint8Array, out: Float32Array): void {
  if (type === "F32") new Uint8Array(out.buffer, out.byteOffset, out.byteLength).set(bytes);
  else if (type === "BF16") {
    const bits = new Uint32Array(out.buffer, out.byteOffset, out.length);
    for (let index = 0; index < bits.length; index++) {
      bits[index] = ((bytes[2 * index] ?? 0) << 16) | ((bytes[2 * index + 1] ?? 0) << 24);
    }
  } else {
    const values = float16Values();
    for (let index = 0; index < out.length; index++) {
      out[index] = values[(bytes[2 * index] ?? 0) | ((bytes[2 * index + 1] ?? 0) << 8)] ?? 0;
    }
  }
}
