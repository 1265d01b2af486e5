import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { graphMemory } from "../../../engine/graph/memory";
import { serialise } from "../../../engine/graph/onnx";
import { add, mul } from "../../../engine/graph/ops/arithmetic";
import { blockMatrix, blockProduct, blockRows, blocksOf } from "../../../engine/graph/ops/blockwise";
import { constant, input, scalar, type Value, weight } from "../../../engine/graph/value";
import { openSession } from "../../../engine/runtime/session";
import { float32, floatData } from "../../../engine/runtime/tensor";
import { sampleBlocks } from "../../support/blocks";

const [rows, width] = [24, 96];

async function run(y: Value, tokens: readonly number[]): Promise<Float32Array> {
  const session = await openSession(serialise({ y }), { device: "cpu", threads: 1 });
  const results = await session.run({ x: float32(Float32Array.from(tokens), [tokens.length / width, width]) });
  await session.release();
  return Float32Array.from(floatData(results["y"]));
}

const x = input("x", "float32", ["N", width]);
/** Added, so that the runtime cannot work everything out before it runs. */
const nothing = (count: number) => ({
  value: input("x", "float32", [count, width]),
  fed: new Array<number>(count * width).fill(0),
});
const token = (seed: number) => Array.from({ length: width }, (_, i) => Math.sin(12.9898 * (i + 1) + seed));

/** The largest difference as a share of the largest value. */
function distance(found: Float32Array, expected: readonly number[]): number {
  assert.equal(found.length, expected.length);
  const difference = Math.max(...expected.map((value, index) => Math.abs(value - (found[index] ?? Number.NaN))));
  return difference / Math.max(...expected.map(Math.abs));
}

for (const [bits, block, withOffsets] of [
  [4, 32, false],
  [4, 32, true],
  [4, 16, true],
  [8, 32, false],
  [8, 16, true],
] as const) {
  describe(`a matrix of ${bits} bits in blocks of ${block}${withOffsets ? " with offsets" : ""}`, () => {
    const { matrix, numbers } = sampleBlocks(rows, width, bits, block, withOffsets);
    const row = (index: number) => numbers.slice(index * width, (index + 1) * width);
    const expected = (values: readonly number[]) =>
      Array.from({ length: rows }, (_, out) => row(out).reduce((sum, w, k) => sum + w * (values[k] ?? Number.NaN), 0));

    it("stands for its numbers", async () => {
      const whole = blockMatrix(matrix);
      assert.deepEqual(whole.shape, [rows, width]);
      assert.deepEqual(blocksOf(whole), matrix);
      const { value, fed } = nothing(rows);
      assert.ok(distance(await run(add(whole, value), fed), numbers) < 1e-6);
    });

    it("is multiplied as it is, exactly or with x in 8 bits", async () => {
      const exact = await run(blockProduct(x, matrix, { exact: true }), token(1));
      assert.ok(distance(exact, expected(token(1))) < 1e-6);
      const rounded = distance(await run(blockProduct(x, matrix), token(1)), expected(token(1)));
      assert.ok(rounded < 1e-2, `${rounded}`);
    });

    it("rounds a row by itself: beside a thousand times larger one it is what it is alone", async () => {
      const together = await run(blockProduct(x, matrix), [...token(1), ...token(2).map((value) => value * 1e3)]);
      const alone = await run(blockProduct(x, matrix), token(1));
      // Sums are added in another order where several rows are multiplied at once.
      assert.ok(distance(together.slice(0, rows), [...alone]) < 1e-6);
    });

    it("is looked up row by row", async () => {
      const ids = constant("int32", [3], Int32Array.of(5, 0, 23));
      const { value, fed } = nothing(3);
      const found = await run(add(blockRows(matrix, ids), value), fed);
      assert.ok(distance(found, [row(5), row(0), row(23)].flat()) < 1e-6);
    });
  });
}

it("codes count from their middle, wherever the zero is: the same numbers lose the same when x is rounded", async () => {
  for (const bits of [4, 8] as const) {
    const { matrix } = sampleBlocks(rows, width, bits, 32, false);
    const moved = { ...matrix, zero: 0, offsets: mul(matrix.scales, scalar(-matrix.zero)) };
    const [around, counted] = [
      await run(blockProduct(x, matrix), token(1)),
      await run(blockProduct(x, moved), token(1)),
    ];
    assert.ok(distance(counted, [...around]) < 1e-5, `${bits} bits: ${distance(counted, [...around])}`);
    // A zero beside the middle without offsets is one with them.
    const beside = { ...matrix, zero: matrix.zero - 3, offsets: null };
    const shifted = { ...matrix, offsets: mul(matrix.scales, scalar(3)) };
    const [found, expected] = [
      await run(blockProduct(x, beside), token(1)),
      await run(blockProduct(x, shifted), token(1)),
    ];
    assert.ok(distance(found, [...expected]) < 1e-5);
  }
});

it("bytes that are read as two types are counted once", () => {
  const { matrix } = sampleBlocks(rows, width, 4, 32, false);
  const place = { file: "w", offset: 0, bytes: (rows * width) / 2 };
  const stored = {
    ...matrix,
    bytes: weight("bytes", "uint8", [rows, 3, 16], place),
    codes: weight("codes", "uint4", [rows * 3, 32], place),
  };
  const fixed = input("x", "float32", [1, width]);
  assert.equal(graphMemory([blockProduct(fixed, stored), blockMatrix(stored)]).plain.mapped, (rows * width) / 2);
});
