import type { BlockMatrix } from "../../engine/graph/ops/blockwise";
import { constant, floats } from "../../engine/graph/value";

export interface BlockSample {
  readonly matrix: BlockMatrix;
  /** What it stands for, row-major, worked out here number by number in double precision. */
  readonly numbers: readonly number[];
}

/** A quantised matrix of deterministic codes, scales and offsets; with these the codes count from 0, as in GGUF's types of that kind. */
export function sampleBlocks(
  rows: number,
  width: number,
  bits: 4 | 8,
  block: number,
  withOffsets: boolean,
): BlockSample {
  const zero = withOffsets ? 0 : 2 ** (bits - 1);
  const blocks = width / block;
  const codes = Array.from({ length: rows * width }, (_, index) => (index * 7919 + (index >> 3)) % 2 ** bits);
  const scales = Array.from({ length: rows * blocks }, (_, index) => Math.fround((1 + (index % 5)) / (40 * 2 ** bits)));
  const offsets = scales.map((_, index) => (withOffsets ? Math.fround(Math.sin(index) / 20) : 0));
  const packed =
    bits === 8
      ? Uint8Array.from(codes)
      : Uint8Array.from({ length: codes.length / 2 }, (_, at) => (codes[2 * at] ?? 0) + 16 * (codes[2 * at + 1] ?? 0));
  const at = (list: readonly number[], index: number): number => list[Math.floor(index / block)] ?? Number.NaN;
  return {
    matrix: {
      ...{ bits, block, zero },
      bytes: constant("uint8", [rows, blocks, (block * bits) / 8], packed),
      codes: constant(bits === 8 ? "uint8" : "uint4", [rows * blocks, block], packed),
      scales: floats([rows, blocks], scales),
      offsets: withOffsets ? floats([rows, blocks], offsets) : null,
    },
    numbers: codes.map((code, index) => at(scales, index) * (code - zero) + at(offsets, index)),
  };
}
