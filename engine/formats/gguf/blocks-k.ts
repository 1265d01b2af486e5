/** The K-quants: blocks of 256 elements whose groups have small integer scales under one or two F16 scales. Pure. */
import { float16Values } from "../floats";
import { type BlockFormat, half, nibbles, quarters } from "./blocks";

/** 16 bytes of scales and minima, four bits each; 64 of codes; d and dmin. */
export const q2_k: BlockFormat = {
  bits: 2,
  group: 16,
  zero: null,
  unpack(bytes, codes, scales, offsets) {
    const halves = float16Values();
    for (let block = 0, at = 0; at < bytes.length; block++, at += 84) {
      const d = half(halves, bytes, at + 80);
      const dmin = half(halves, bytes, at + 82);
      for (let group = 0; group < 16; group++) {
        const byte = bytes[at + group] ?? 0;
        scales[16 * block + group] = d * (byte & 15);
        offsets[16 * block + group] = -(dmin * (byte >> 4));
      }
      quarters(bytes, at + 16, codes, 256 * block);
      quarters(bytes, at + 48, codes, 256 * block + 128);
    }
  },
};

/** 32 bytes of codes' upper bits, 64 of their lower two, 12 of scales, d. */
export const q3_k: BlockFormat = {
  bits: 3,
  group: 16,
  zero: 4,
  unpack(bytes, codes, scales) {
    const halves = float16Values();
    for (let block = 0, at = 0; at < bytes.length; block++, at += 110) {
      const d = half(halves, bytes, at + 108);
      for (let group = 0; group < 16; group++) {
        // Six bits: the lower four lie in 8 bytes, first all lower halves, the upper two in 4 more, a quarter each.
        const low = ((bytes[at + 96 + (group & 7)] ?? 0) >> (4 * (group >> 3))) & 15;
        const high = ((bytes[at + 104 + (group & 3)] ?? 0) >> (2 * (group >> 2))) & 3;
        scales[16 * block + group] = d * ((low | (high << 4)) - 32);
      }
      quarters(bytes, at + 32, codes, 256 * block);
      quarters(bytes, at + 64, codes, 256 * block + 128);
      upperBits(bytes, at, 2, codes, 256 * block);
    }
  },
};

/** d and dmin; 12 bytes of scales and minima; 128 of codes. */
export const q4_k: BlockFormat = {
  bits: 4,
  group: 32,
  zero: null,
  unpack(bytes, codes, scales, offsets) {
    const halves = float16Values();
    for (let block = 0, at = 0; at < bytes.length; block++, at += 144) {
      scalesAndMinima(halves, bytes, at, scales, offsets, 8 * block);
      for (let pair = 0; pair < 4; pair++) nibbles(bytes, at + 16 + 32 * pair, 32, codes, 256 * block + 64 * pair);
    }
  },
};

/** As Q4_K, with 32 bytes of the codes' fifth bits in front of the others. */
export const q5_k: BlockFormat = {
  bits: 5,
  group: 32,
  zero: null,
  unpack(bytes, codes, scales, offsets) {
    const halves = float16Values();
    for (let block = 0, at = 0; at < bytes.length; block++, at += 176) {
      scalesAndMinima(halves, bytes, at, scales, offsets, 8 * block);
      for (let pair = 0; pair < 4; pair++) nibbles(bytes, at + 48 + 32 * pair, 32, codes, 256 * block + 64 * pair);
      upperBits(bytes, at + 16, 4, codes, 256 * block);
    }
  },
};

/** 128 bytes of codes' lower four bits, 64 of their upper two, 16 signed scales, d. */
export const q6_k: BlockFormat = {
  bits: 6,
  group: 16,
  zero: 32,
  unpack(bytes, codes, scales) {
    const halves = float16Values();
    for (let block = 0, at = 0; at < bytes.length; block++, at += 210) {
      const d = half(halves, bytes, at + 208);
      for (let group = 0; group < 16; group++) {
        scales[16 * block + group] = d * (((bytes[at + 192 + group] ?? 0) << 24) >> 24);
      }
      for (let side = 0; side < 2; side++) {
        const to = 256 * block + 128 * side;
        nibbles(bytes, at + 64 * side, 64, codes, to);
        for (let index = 0; index < 128; index++) {
          const bits = (bytes[at + 128 + 32 * side + (index & 31)] ?? 0) >> (2 * (index >> 5));
          codes[to + index] = (codes[to + index] ?? 0) | ((bits & 3) << 4);
        }
      }
    }
  },
};

/**
 * The 4 and 12 bytes with which Q4_K and Q5_K begin → scale and offset of 8 groups. Scales and minima have six bits each:
 * those of the first four groups fill the lower bits of 8 bytes; of the others, the upper two bits lie above these, and the
 * lower four in the last 4 bytes.
 */
function scalesAndMinima(
  halves: Float32Array,
  bytes: Uint8Array,
  at: number,
  scales: Float32Array,
  offsets: Float32Array,
  to: number,
): void {
  const d = half(halves, bytes, at);
  const dmin = half(halves, bytes, at + 2);
  for (let group = 0; group < 4; group++) {
    const scale = bytes[at + 4 + group] ?? 0;
    const minimum = bytes[at + 8 + group] ?? 0;
    const lower = bytes[at + 12 + group] ?? 0;
    scales[to + group] = d * (scale & 63);
    offsets[to + group] = -(dmin * (minimum & 63));
    scales[to + 4 + group] = d * ((lower & 15) | ((scale >> 6) << 4));
    offsets[to + 4 + group] = -(dmin * ((lower >> 4) | ((minimum >> 6) << 4)));
  }
}

/** Adds to 256 codes the bit at `place`: bit i of 32 bytes belongs to the i-th 32 codes. */
function upperBits(bytes: Uint8Array, at: number, place: number, codes: Uint8Array, to: number): void {
  for (let index = 0; index < 256; index++) {
    const bit = ((bytes[at + (index & 31)] ?? 0) >> (index >> 5)) & 1;
    codes[to + index] = (codes[to + index] ?? 0) | (bit << place);
  }
}
