/**
 * What a tensor's elements are in a GGUF file: ggml's types by name, number and size. Quantised types store blocks of
 * elements, which never reach over the end of a row. Source: ggml's `enum ggml_type` and its table of type traits. Pure.
 */
import { type FloatType, isFloatType } from "../floats";

interface Layout {
  /** The type's number in a file. */
  readonly id: number;
  /** Elements of one block; 1 where elements stand alone. */
  readonly block: number;
  /** Bytes of one block. */
  readonly bytes: number;
}

/**
 * All types that a file may name today, also those that Attune cannot compute with: their size must be known to read on.
 */
export const ggmlTypes = {
  F32: { id: 0, block: 1, bytes: 4 },
  F16: { id: 1, block: 1, bytes: 2 },
  Q4_0: { id: 2, block: 32, bytes: 18 },
  Q4_1: { id: 3, block: 32, bytes: 20 },
  Q5_0: { id: 6, block: 32, bytes: 22 },
  Q5_1: { id: 7, block: 32, bytes: 24 },
  Q8_0: { id: 8, block: 32, bytes: 34 },
  Q8_1: { id: 9, block: 32, bytes: 40 },
  Q2_K: { id: 10, block: 256, bytes: 84 },
  Q3_K: { id: 11, block: 256, bytes: 110 },
  Q4_K: { id: 12, block: 256, bytes: 144 },
  Q5_K: { id: 13, block: 256, bytes: 176 },
  Q6_K: { id: 14, block: 256, bytes: 210 },
  Q8_K: { id: 15, block: 256, bytes: 292 },
  IQ2_XXS: { id: 16, block: 256, bytes: 66 },
  IQ2_XS: { id: 17, block: 256, bytes: 74 },
  IQ3_XXS: { id: 18, block: 256, bytes: 98 },
  IQ1_S: { id: 19, block: 256, bytes: 50 },
  IQ4_NL: { id: 20, block: 32, bytes: 18 },
  IQ3_S: { id: 21, block: 256, bytes: 110 },
  IQ2_S: { id: 22, block: 256, bytes: 82 },
  IQ4_XS: { id: 23, block: 256, bytes: 136 },
  I8: { id: 24, block: 1, bytes: 1 },
  I16: { id: 25, block: 1, bytes: 2 },
  I32: { id: 26, block: 1, bytes: 4 },
  I64: { id: 27, block: 1, bytes: 8 },
  F64: { id: 28, block: 1, bytes: 8 },
  IQ1_M: { id: 29, block: 256, bytes: 56 },
  BF16: { id: 30, block: 1, bytes: 2 },
  TQ1_0: { id: 34, block: 256, bytes: 54 },
  TQ2_0: { id: 35, block: 256, bytes: 66 },
  MXFP4: { id: 39, block: 32, bytes: 17 },
  NVFP4: { id: 40, block: 64, bytes: 36 },
  Q1_0: { id: 41, block: 128, bytes: 18 },
} as const satisfies Readonly<Record<string, Layout>>;

export type GgmlType = keyof typeof ggmlTypes;

/** Types that ggml has given up; files of them must be made again, and their sizes are of no use. */
const retired: ReadonlyMap<number, string> = new Map([
  [4, "Q4_2"],
  [5, "Q4_3"],
  [31, "Q4_0_4_4"],
  [32, "Q4_0_4_8"],
  [33, "Q4_0_8_8"],
  [36, "IQ4_NL_4_4"],
  [37, "IQ4_NL_4_8"],
  [38, "IQ4_NL_8_8"],
]);

const byId: ReadonlyMap<number, GgmlType> = new Map(
  Object.keys(ggmlTypes)
    .filter(isGgmlType)
    .map((type) => [ggmlTypes[type].id, type]),
);

/** A type by its number in a file; null when no reader knows it, or none any more. */
export function ggmlType(id: number): GgmlType | null {
  return byId.get(id) ?? null;
}

/** What a message calls the type of this number. */
export function typeName(id: number): string {
  return byId.get(id) ?? retired.get(id) ?? `of ggml's type ${id}`;
}

/** Whether a word is the name of a ggml type that is known here. */
export function isGgmlType(name: string): name is GgmlType {
  return Object.hasOwn(ggmlTypes, name);
}

/** Whether elements are plain floats, as in adapters. */
export function isFloatTensor<T extends { readonly dtype: GgmlType }>(
  tensor: T,
): tensor is T & { readonly dtype: FloatType } {
  return isFloatType(tensor.dtype);
}

/**
 * Bytes of a tensor of this type and row-major shape; NaN when they or the elements are beyond exact integers, or when its
 * rows (the last axis) are not made of whole blocks.
 */
export function tensorBytes(type: GgmlType, shape: readonly number[]): number {
  const { block, bytes } = ggmlTypes[type];
  if ((shape.at(-1) ?? 1) % block !== 0) return Number.NaN;
  let elements = 1;
  for (const size of shape) {
    elements *= size;
    if (!Number.isSafeInteger(elements)) return Number.NaN;
  }
  const size = (elements / block) * bytes;
  return Number.isSafeInteger(size) ? size : Number.NaN;
}
