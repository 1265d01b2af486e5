/** The ways in which quantised types lay out codes and scales, the inverse of `blocks.ts`. Pure. */
import { float16BitsOf, float16Values } from "../floats";

/** Writes the F16 nearest to a number at a place, and returns what it stands for. */
export function putHalf(bytes: Uint8Array, at: number, value: number): number {
  const bits = float16BitsOf(value);
  bytes[at] = bits & 255;
  bytes[at + 1] = bits >> 8;
  return float16Values()[bits] ?? 0;
}

/** `2 · count` codes → `count` bytes: the lower four bits of the first half of them below those of the second. */
export function putNibbles(codes: Uint8Array, from: number, count: number, bytes: Uint8Array, at: number): void {
  for (let index = 0; index < count; index++) {
    bytes[at + index] = ((codes[from + index] ?? 0) & 15) | (((codes[from + count + index] ?? 0) & 15) << 4);
  }
}

/** The two bits at `place` of 128 codes → 32 bytes: of every 32 codes, two bits further up. */
export function putQuarters(codes: Uint8Array, from: number, place: number, bytes: Uint8Array, at: number): void {
  for (let index = 0; index < 32; index++) {
    let byte = 0;
    for (let part = 0; part < 4; part++) byte |= (((codes[from + 32 * part + index] ?? 0) >> place) & 3) << (2 * part);
    bytes[at + index] = byte;
  }
}

/** The bit at `place` of 256 codes → 32 bytes: bit i of a byte belongs to the i-th 32 codes. */
export function putUpperBits(codes: Uint8Array, place: number, bytes: Uint8Array, at: number): void {
  for (let index = 0; index < 32; index++) {
    let byte = 0;
    for (let part = 0; part < 8; part++) byte |= (((codes[32 * part + index] ?? 0) >> place) & 1) << part;
    bytes[at + index] = byte;
  }
}

/** The fifth bit of 32 codes → 4 bytes, in the codes' order. */
export function putFifthBits(codes: Uint8Array, bytes: Uint8Array, at: number): void {
  for (let byte = 0; byte < 4; byte++) {
    let bits = 0;
    for (let index = 0; index < 8; index++) bits |= (((codes[8 * byte + index] ?? 0) >> 4) & 1) << index;
    bytes[at + byte] = bits;
  }
}
