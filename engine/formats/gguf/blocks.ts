/**
 * What the quantised types of GGUF have in common: a block's bytes are small unsigned integers, its codes, and for each
 * group of elements a scale and an offset. Source: ggml's dequantize_row_* and the gguf package's quants.py. Pure.
 */

export interface BlockFormat {
  /** That a code takes. */
  readonly bits: number;
  /** Elements, one after the other, that share a scale. */
  readonly group: 16 | 32 | 256;
  /**
   * The code that means 0: an element is scale · (code − zero). Null where every group has an offset instead: an element is
   * scale · code + offset.
   */
  readonly zero: number | null;
  /**
   * Whole blocks → codes of all elements in their order, and scale and offset of each group. `offsets` is written only
   * where `zero` is null. What is written is exact: an F16 of 11 bits times an integer of 8 bits at most fits into the 24
   * of an F32.
   */
  unpack(bytes: Uint8Array, codes: Uint8Array, scales: Float32Array, offsets: Float32Array): void;
}

/** The F16 at a place. `values` are all of them (`float16Values`). */
export function half(values: Float32Array, bytes: Uint8Array, at: number): number {
  return values[(bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)] ?? 0;
}

/** `count` bytes → `2 · count` codes of four bits: first all the lower halves, then all the upper ones. */
export function nibbles(bytes: Uint8Array, at: number, count: number, codes: Uint8Array, to: number): void {
  for (let index = 0; index < count; index++) {
    const byte = bytes[at + index] ?? 0;
    codes[to + index] = byte & 15;
    codes[to + count + index] = byte >> 4;
  }
}

/** 32 bytes → 128 codes of two bits: first the lowest two of all bytes, and so on. */
export function quarters(bytes: Uint8Array, at: number, codes: Uint8Array, to: number): void {
  for (let index = 0; index < 32; index++) {
    const byte = bytes[at + index] ?? 0;
    codes[to + index] = byte & 3;
    codes[to + 32 + index] = (byte >> 2) & 3;
    codes[to + 64 + index] = (byte >> 4) & 3;
    codes[to + 96 + index] = byte >> 6;
  }
}
