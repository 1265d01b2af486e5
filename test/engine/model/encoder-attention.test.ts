/** Scores by distance: moving rows instead of gathering, forward and back, and what a token of a packed row sees. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { backward } from "../../../engine/graph/backward";
import { serialise } from "../../../engine/graph/onnx";
import { mul } from "../../../engine/graph/ops/arithmetic";
import { reshape } from "../../../engine/graph/ops/movement";
import { reduceSum } from "../../../engine/graph/ops/reductions";
import { floats, input, type Value } from "../../../engine/graph/value";
import { skewed } from "../../../engine/model/encoder-attention";
import { openSession } from "../../../engine/runtime/session";
import { float32, floatData } from "../../../engine/runtime/tensor";

async function computed(outputs: Record<string, Value>, x: Float32Array, shape: readonly number[]) {
  const session = await openSession(serialise(outputs), { device: "cpu", threads: 1 });
  const results = await session.run({ x: float32(x, [...shape]) });
  await session.release();
  return Object.fromEntries(Object.keys(outputs).map((name) => [name, [...floatData(results[name])]]));
}

describe("skewed", () => {
  for (const [count, length] of [
    [1, 1],
    [2, 2],
    [3, 5],
  ] as const) {
    test(`${count} of ${length}: entry (t, s) is entry s + T − 1 − t of its row, and so is its gradient`, async () => {
      const shape = [count, length, 2 * length];
      const numbers = Float32Array.from({ length: count * length * 2 * length }, (_, index) => index + 1);
      const x = input("x", "float32", shape);
      const y = skewed(x);
      assert.deepEqual(y.shape, [count, length, length]);
      // Each entry of the result counts differently, so that a gradient at another place is seen.
      const weights = Array.from({ length: count * length * length }, (_, index) => 1 + index);
      const loss = reshape(reduceSum(mul(y, floats([count, length, length], weights)), [0, 1, 2]), []);
      const [gradient] = backward(loss, [x]);
      assert.ok(gradient !== undefined);
      const found = await computed({ y, gradient }, numbers, shape);
      const [expected, back]: [number[], number[]] = [[], new Array<number>(numbers.length).fill(0)];
      for (let n = 0; n < count; n++)
        for (let t = 0; t < length; t++)
          for (let s = 0; s < length; s++) {
            const from = (n * length + t) * 2 * length + s + length - 1 - t;
            back[from] = (back[from] ?? 0) + (weights[expected.length] ?? 0);
            expected.push(numbers[from] ?? Number.NaN);
          }
      assert.deepEqual(found["y"], expected);
      assert.deepEqual(found["gradient"], back);
    });
  }
});
