/** Against what the gguf package's own quantisation makes of the same numbers (test/fixtures/gguf/make.py). */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { toFloat32 } from "../../../../engine/formats/floats";
import { dequantise } from "../../../../engine/formats/gguf/dequantise";
import { isWritableType, quantise, type WritableType } from "../../../../engine/formats/gguf/quantise";
import { ggmlTypes, isGgmlType } from "../../../../engine/formats/gguf/types";
import { createRandom } from "../../../../engine/random";
import { wholeHeader } from "../../../support/gguf";

const use = { code: "E_MODEL_FILE", path: "x.gguf" } as const;
const file = new Uint8Array(readFileSync("test/fixtures/gguf/quantised.gguf"));
const { tensors, dataStart } = wholeHeader(file, use);
const writable = Object.keys(ggmlTypes).filter(isGgmlType).filter(isWritableType);

function bytesOf(name: string): Uint8Array {
  const entry = tensors.get(name);
  assert.ok(entry, name);
  return file.slice(dataStart + entry.begin, dataStart + entry.end);
}

function back(type: WritableType, bytes: Uint8Array, count: number): Float32Array {
  const values = new Float32Array(count);
  dequantise(type, bytes, values);
  return values;
}

function squares(values: Float32Array, others?: Float32Array): number {
  return values.reduce((sum, value, at) => sum + (value - (others?.[at] ?? 0)) ** 2, 0);
}

/** Sums of twelve uniform numbers: nearly normally distributed, as weights are. */
function normal(count: number, seed: number): Float32Array {
  const random = createRandom(seed, "normal");
  return Float32Array.from({ length: count }, () => {
    let sum = -6;
    for (let draw = 0; draw < 12; draw++) sum += random.next();
    return sum;
  });
}

describe("each type that the gguf package quantises", () => {
  const numbers = toFloat32(bytesOf("numbers"), "F32");
  const theirs = [...tensors.keys()].filter((name) => name !== "numbers");
  it("is one that Attune quantises, and all of its floats and simple types are here", () => {
    assert.deepEqual(theirs.toSorted(), ["BF16", "F16", "Q4_0", "Q4_1", "Q5_0", "Q5_1", "Q8_0"]);
  });
  for (const type of writable.filter((name) => theirs.includes(name))) {
    it(`${type} is quantised bit for bit`, () => {
      assert.deepEqual(quantise(type, numbers), bytesOf(type));
    });
  }
});

describe("numbers that are quantised and read again", () => {
  /**
   * Share of the numbers' squares that is lost. ggml's own library, on 262,144 such numbers: Q4_0 0.00713, Q4_1 0.00596, Q5_0 0.00176,
   * Q5_1 0.00140, Q8_0 0.000028, Q2_K 0.0859, Q3_K 0.0223, Q4_K 0.00496, Q5_K 0.00128, Q6_K 0.000306, IQ4_NL 0.00568.
   */
  const lost: Readonly<Record<WritableType, number>> = {
    ...{ F32: 0, F16: 5e-8, BF16: 3e-6 },
    ...{ Q4_0: 0.00713, Q4_1: 0.00596, Q5_0: 0.00176, Q5_1: 0.0014, Q8_0: 2.8e-5 },
    ...{ Q2_K: 0.073, Q3_K: 0.0205, Q4_K: 0.00496, Q5_K: 0.00128, Q6_K: 0.00029, IQ4_NL: 0.00568 },
  };
  const values = normal(256 * 64, 1);
  for (const type of writable) {
    it(`lose no more than they must as ${type}`, () => {
      const found = squares(back(type, quantise(type, values), values.length), values) / squares(values);
      assert.ok(found <= lost[type] && (found > 0 || type === "F32"), `${found}`);
    });

    it(`stay what they are where they are of the type ${type} already`, () => {
      const on = back(type, quantise(type, values), values.length);
      const again = back(type, quantise(type, on), values.length);
      assert.ok(squares(on, again) <= 1e-9 * squares(on), `${squares(on, again) / squares(on)}`);
    });

    it(`are zeros, constants and single spikes as ${type}`, () => {
      const some = new Float32Array(1024);
      assert.deepEqual(back(type, quantise(type, some), 1024).map(Math.abs), some);
      for (const value of [0.5, -0.5]) {
        const alike = new Float32Array(256).fill(value);
        assert.ok(
          back(type, quantise(type, alike), 256).every((found) => Math.abs(found - value) < 0.02),
          `${value}`,
        );
        const spike = new Float32Array(256);
        spike[100] = value;
        const found = back(type, quantise(type, spike), 256);
        assert.ok(Math.abs((found[100] ?? 0) - value) < 0.02 && squares(found) < 0.3);
      }
    });
  }
});

it("rows that are no whole blocks are refused", () => {
  assert.throws(() => quantise("Q4_K", new Float32Array(32)), /no whole blocks/);
});
