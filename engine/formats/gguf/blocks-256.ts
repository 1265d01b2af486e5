/** Other quantised types with blocks of 256 elements: IQ4_XS and the ternary ones. Pure. */
import { float16Values } from "../floats";
import { type BlockFormat, half, nibbles, quarters } from "./blocks";
import { replace, unevenLevels } from "./blocks-32";

/** d; 8 scales of six bits, the upper two of them in 2 bytes and the lower four in 4; 128 bytes of codes. */
export const iq4_xs: BlockFormat = {
  bits: 8,
  group: 32,
  zero: 128,
  unpack(bytes, codes, scales) {
    const halves = float16Values();
    for (let block = 0, at = 0; at < bytes.length; block++, at += 136) {
      const d = half(halves, bytes, at);
      const upper = (bytes[at + 2] ?? 0) | ((bytes[at + 3] ?? 0) << 8);
      for (let group = 0; group < 8; group++) {
        const low = ((bytes[at + 4 + (group >> 1)] ?? 0) >> (4 * (group & 1))) & 15;
        scales[8 * block + group] = d * ((low | (((upper >> (2 * group)) & 3) << 4)) - 32);
        nibbles(bytes, at + 8 + 16 * group, 16, codes, 256 * block + 32 * group);
      }
    }
    replace(codes, (bytes.length / 136) * 256, unevenLevels);
  },
};

/** 52 bytes of ternary digits, five a byte and four in the last ones; d. */
export const tq1_0: BlockFormat = {
  bits: 2,
  group: 256,
  zero: 1,
  unpack(bytes, codes, scales) {
    const halves = float16Values();
    for (let block = 0, at = 0; at < bytes.length; block++, at += 54) {
      scales[block] = half(halves, bytes, at + 52);
      digits(bytes, at, 32, 5, codes, 256 * block);
      digits(bytes, at + 32, 16, 5, codes, 256 * block + 160);
      digits(bytes, at + 48, 4, 4, codes, 256 * block + 240);
    }
  },
};

/** 64 bytes of codes; d. */
export const tq2_0: BlockFormat = {
  bits: 2,
  group: 256,
  zero: 1,
  unpack(bytes, codes, scales) {
    const halves = float16Values();
    for (let block = 0, at = 0; at < bytes.length; block++, at += 66) {
      scales[block] = half(halves, bytes, at + 64);
      quarters(bytes, at, codes, 256 * block);
      quarters(bytes, at + 32, codes, 256 * block + 128);
    }
  },
};

/**
 * `count` bytes → first the first digit of each, then the second, and so on. A byte is a fraction of 256 in base 3:
 * multiplied by 3, what leaves it on the left is its next digit.
 */
function digits(bytes: Uint8Array, at: number, count: number, places: number, codes: Uint8Array, to: number): void {
  for (let index = 0; index < count; index++) {
    let rest = bytes[at + index] ?? 0;
    for (let place = 0; place < places; place++) {
      codes[to + place * count + index] = (rest * 3) >> 8;
      rest = (rest * 3) & 255;
    }
  }
}
