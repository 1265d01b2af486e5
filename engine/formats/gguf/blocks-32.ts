/** The quantised types whose blocks are 32 elements with one scale, as ggml had them first. Pure. */
import { float16Values } from "../floats";
import { type BlockFormat, half, nibbles } from "./blocks";

export const q4_0: BlockFormat = {
  bits: 4,
  group: 32,
  zero: 8,
  unpack(bytes, codes, scales) {
    const halves = float16Values();
    for (let block = 0, at = 0; at < bytes.length; block++, at += 18) {
      scales[block] = half(halves, bytes, at);
      nibbles(bytes, at + 2, 16, codes, 32 * block);
    }
  },
};

export const q4_1: BlockFormat = {
  bits: 4,
  group: 32,
  zero: null,
  unpack(bytes, codes, scales, offsets) {
    const halves = float16Values();
    for (let block = 0, at = 0; at < bytes.length; block++, at += 20) {
      scales[block] = half(halves, bytes, at);
      offsets[block] = half(halves, bytes, at + 2);
      nibbles(bytes, at + 4, 16, codes, 32 * block);
    }
  },
};

export const q5_0: BlockFormat = {
  bits: 5,
  group: 32,
  zero: 16,
  unpack(bytes, codes, scales) {
    const halves = float16Values();
    for (let block = 0, at = 0; at < bytes.length; block++, at += 22) {
      scales[block] = half(halves, bytes, at);
      nibbles(bytes, at + 6, 16, codes, 32 * block);
      fifthBits(bytes, at + 2, codes, 32 * block);
    }
  },
};

export const q5_1: BlockFormat = {
  bits: 5,
  group: 32,
  zero: null,
  unpack(bytes, codes, scales, offsets) {
    const halves = float16Values();
    for (let block = 0, at = 0; at < bytes.length; block++, at += 24) {
      scales[block] = half(halves, bytes, at);
      offsets[block] = half(halves, bytes, at + 2);
      nibbles(bytes, at + 8, 16, codes, 32 * block);
      fifthBits(bytes, at + 4, codes, 32 * block);
    }
  },
};

export const q8_0: BlockFormat = {
  bits: 8,
  group: 32,
  zero: 128,
  unpack(bytes, codes, scales) {
    const halves = float16Values();
    for (let block = 0, at = 0; at < bytes.length; block++, at += 34) {
      scales[block] = half(halves, bytes, at);
      // The file holds signed integers; with the sign bit turned round they count from −128.
      for (let index = 0; index < 32; index++) codes[32 * block + index] = (bytes[at + 2 + index] ?? 0) ^ 0x80;
    }
  },
};

/**
 * The unevenly spaced values that the 16 codes of IQ4_NL and IQ4_XS stand for, each plus 128: codes of eight bits that are
 * even.
 */
export const unevenLevels = Uint8Array.of(1, 24, 45, 63, 79, 93, 106, 118, 129, 141, 153, 166, 181, 197, 217, 241);

export const iq4_nl: BlockFormat = {
  bits: 8,
  group: 32,
  zero: 128,
  unpack(bytes, codes, scales) {
    const halves = float16Values();
    for (let block = 0, at = 0; at < bytes.length; block++, at += 18) {
      scales[block] = half(halves, bytes, at);
      nibbles(bytes, at + 2, 16, codes, 32 * block);
    }
    replace(codes, (bytes.length / 18) * 32, unevenLevels);
  },
};

/** What the 16 codes of FP4 (E2M1) stand for, doubled: 0, 1, 2, 3, 4, 6, 8, 12 and the same below zero. Each plus 12. */
const fp4Levels = Uint8Array.of(12, 13, 14, 15, 16, 18, 20, 24, 12, 11, 10, 9, 8, 6, 4, 0);

export const mxfp4: BlockFormat = {
  bits: 5,
  group: 32,
  zero: 12,
  unpack(bytes, codes, scales) {
    for (let block = 0, at = 0; at < bytes.length; block++, at += 17) {
      // The byte is the exponent of an E8M0 number, and half of that undoes the doubling.
      scales[block] = 2 ** ((bytes[at] ?? 0) - 128);
      nibbles(bytes, at + 1, 16, codes, 32 * block);
    }
    replace(codes, (bytes.length / 17) * 32, fp4Levels);
  },
};

/** Puts the level that it stands for in the place of each of the first `count` codes. */
export function replace(codes: Uint8Array, count: number, levels: Uint8Array): void {
  for (let index = 0; index < count; index++) codes[index] = levels[codes[index] ?? 0] ?? 0;
}

/** Adds the upper bits of 32 codes, which lie in four bytes in the codes' order. */
function fifthBits(bytes: Uint8Array, at: number, codes: Uint8Array, to: number): void {
  for (let index = 0; index < 32; index++) {
    const bit = ((bytes[at + (index >> 3)] ?? 0) >> (index & 7)) & 1;
    codes[to + index] = (codes[to + index] ?? 0) | (bit << 4);
  }
}
