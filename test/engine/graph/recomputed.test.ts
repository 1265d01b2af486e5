import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { backward } from "../../../engine/graph/backward";
import { graphMemory } from "../../../engine/graph/memory";
import { serialise } from "../../../engine/graph/onnx";
import { add, exp, mul } from "../../../engine/graph/ops/arithmetic";
import { reshape } from "../../../engine/graph/ops/movement";
import { gemm } from "../../../engine/graph/ops/products";
import { reduceSum } from "../../../engine/graph/ops/reductions";
import { recomputed } from "../../../engine/graph/ops/walk";
import { input, nodesOf, type Value } from "../../../engine/graph/value";
import { openSession } from "../../../engine/runtime/session";
import { float32, floatData } from "../../../engine/runtime/tensor";

const [rows, width, layers] = [64, 32, 12];

/** exp(x · W) added to x, layer by layer; the weights are trained, and x too where `trainInput` says so. */
function model(between: (result: Value, before: Value) => Value, trainInput = true) {
  const x = input("x", "float32", [rows, width]);
  const weights = Array.from({ length: layers }, (_, layer) => input(`w${layer}`, "float32", [width, width]));
  let hidden = x;
  for (const weight of weights) {
    const inner = exp(gemm(hidden, weight));
    hidden = between(add(hidden, mul(inner, inner)), hidden);
  }
  const loss = reshape(reduceSum(mul(hidden, hidden), [0, 1]), []);
  const gradients = backward(loss, [...(trainInput ? [x] : []), ...weights]);
  return { loss, gradients };
}

function numbers(count: number, seed: number): Float32Array {
  return Float32Array.from({ length: count }, (_, i) => Math.sin(12.9898 * (i + 1) + 78.233 * seed) / 16);
}

async function computed({ loss, gradients }: ReturnType<typeof model>): Promise<Record<string, Float32Array>> {
  const outputs = { loss, ...Object.fromEntries(gradients.map((value, index) => [`g${index}`, value])) };
  const session = await openSession(serialise(outputs), { device: "cpu", threads: 1 });
  const feeds = Object.fromEntries(
    Array.from({ length: layers }, (_, layer) => [
      `w${layer}`,
      float32(numbers(width * width, layer + 1), [width, width]),
    ]),
  );
  const results = await session.run({ x: float32(numbers(rows * width, 0), [rows, width]), ...feeds });
  await session.release();
  return Object.fromEntries(Object.keys(outputs).map((name) => [name, Float32Array.from(floatData(results[name]))]));
}

describe("what is computed again on the way back", () => {
  for (const trainInput of [true, false]) {
    it(`gives the same gradients, ${trainInput ? "the first input's too" : "of weights alone"}`, async () => {
      const kept = await computed(model((result) => result, trainInput));
      assert.deepEqual(await computed(model(recomputed, trainInput)), kept);
    });
  }

  it("is not kept: memory grows by what stands between, not by what is within", () => {
    const working = (graph: ReturnType<typeof model>): number => graphMemory([graph.loss, ...graph.gradients]).working;
    const size = 4 * rows * width;
    const [kept, again] = [working(model((result) => result)), working(model(recomputed))];
    assert.ok(kept - again > (layers - 3) * size, `${kept / size} against ${again / size} values`);
  });

  it("is made from what stands before it, and not before its gradient is there", () => {
    const { loss, gradients } = model(recomputed);
    const count = (op: string): number => nodesOf([loss, ...gradients]).filter((node) => node.op === op).length;
    assert.equal(count("Exp"), 2 * layers);
    // One of each layer waits.
    assert.equal(count("Gather"), layers);
  });

  it("may be nothing at all, or hang on what is recomputed itself", async () => {
    const nothing = await computed(model((result) => recomputed(result, result)));
    assert.deepEqual(nothing, await computed(model((result) => result)));
    const twice = await computed(model((result, before) => recomputed(recomputed(result, before), before)));
    assert.deepEqual(twice, nothing);
  });
});
