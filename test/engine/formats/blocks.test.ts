import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { numbersOf, packCodes, roundInBlocks } from "../../../engine/formats/blocks";

const floats = (count: number, most: number) =>
  fc
    .array(fc.float({ noNaN: true, noDefaultInfinity: true, min: -most, max: most }), {
      minLength: count,
      maxLength: count,
    })
    .map((values) => Float32Array.from(values));

describe("numbers rounded in blocks", () => {
  for (const [bits, steps] of [
    [4, 15],
    [8, 254],
  ] as const) {
    it(`of ${bits} bits lie within a step of what they were, and the largest code is reached`, () => {
      fc.assert(
        fc.property(floats(64, 1000), (values) => {
          const blocks = roundInBlocks(values, bits, 32);
          const numbers = numbersOf(blocks);
          for (const [index, value] of values.entries()) {
            const block = values.subarray(32 * Math.floor(index / 32), 32 * Math.floor(index / 32) + 32);
            const range = bits === 4 ? Math.max(...block) - Math.min(...block) : 2 * Math.max(...block.map(Math.abs));
            const error = Math.abs(value - (numbers[index] ?? Number.NaN));
            assert.ok(error <= (range / steps) * 1.6 + 1e-4 * range, `${value} became ${numbers[index]} in ${range}`);
          }
          assert.ok(blocks.codes.every((code) => code < 2 ** bits));
        }),
      );
    });
  }

  it("zeros, and a block of one number, are exact", () => {
    const values = Float32Array.from({ length: 64 }, (_, index) => (index < 32 ? 0 : 0.7));
    for (const bits of [4, 8] as const) {
      const numbers = numbersOf(roundInBlocks(values, bits, 32));
      assert.ok(values.every((value, index) => Math.abs(value - (numbers[index] ?? Number.NaN)) < 1e-7));
    }
  });

  it("the fit makes the error of 4 bits smaller than that of equal steps between the ends", () => {
    const values = Float32Array.from({ length: 3200 }, (_, index) => Math.sin(index * index) ** 3);
    const numbers = numbersOf(roundInBlocks(values, 4, 32));
    let [fitted, plain] = [0, 0];
    for (let start = 0; start < values.length; start += 32) {
      const block = [...values.subarray(start, start + 32)];
      const [least, step] = [Math.min(...block), (Math.max(...block) - Math.min(...block)) / 15];
      for (const [at, value] of block.entries()) {
        fitted += (value - (numbers[start + at] ?? Number.NaN)) ** 2;
        plain += (value - least - step * Math.round((value - least) / step)) ** 2;
      }
    }
    assert.ok(fitted < 0.95 * plain, `${fitted} against ${plain}`);
  });

  it("two codes of 4 bits share a byte, the first in its low half", () => {
    assert.deepEqual([...packCodes(Uint8Array.of(1, 15, 8, 0), 4)], [0xf1, 0x08]);
    assert.deepEqual([...packCodes(Uint8Array.of(200, 3), 8)], [200, 3]);
  });
});
