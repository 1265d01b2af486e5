/** A step over a base that lies in blocks, and one whose activations are computed again. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { graphModel } from "../../../engine/bases/base-weights";
import { openDecoder } from "../../../engine/bases/folder";
import { roundedWeights } from "../../../engine/bases/rounded";
import { graphMemory } from "../../../engine/graph/memory";
import { linearShapes } from "../../../engine/model/linear-shapes";
import { microStepOutputs, type Tuning } from "../../../engine/step/graphs";
import type { Sequence } from "../../../engine/text/fim";
import { assertClose, stepOf } from "../../support/computed";
import { tempHome } from "../../support/temp";

const sequence = (seed: number): Sequence => ({
  tokens: Array.from({ length: 16 }, (_, index) => (index * 37 + seed) % 8000),
  mask: Array.from({ length: 16 }, () => 1 as const),
});
const examples = [sequence(5), sequence(11)];

describe("a step over weights in blocks", () => {
  for (const bits of [4, 8] as const) {
    test(`of ${bits} bits is one over the numbers that they stand for`, async (context) => {
      await tempHome(context);
      const base = await openDecoder(undefined);
      const weights = await roundedWeights(base, bits);
      // In fp32 the runtime works the numbers out when the session opens, and computes with them as with any others.
      const exact = await stepOf(base, graphModel(base, "fp32", { weights }), examples, "cpu");
      const blocks = await stepOf(base, graphModel(base, bits === 4 ? "int4" : "int8", { weights }), examples, "cpu");
      assert.ok(Math.abs(blocks.loss / exact.loss - 1) < 1e-5, `${blocks.loss}, not ${exact.loss}`);
      assertClose(blocks.gradient, exact.gradient, 1e-4);
      const unrounded = await stepOf(base, graphModel(base), examples, "cpu");
      assert.notEqual(unrounded.loss, exact.loss);
    });
  }
});

describe("activations that are computed again", () => {
  for (const [name, method, bits] of [
    ["LoRA", "lora", null],
    ["every weight", "full", null],
    ["LoRA over blocks", "lora", 4],
  ] as const) {
    test(`${name}: the same loss and gradient`, async (context) => {
      await tempHome(context);
      const base = await openDecoder(undefined);
      const model =
        bits === null ? graphModel(base) : graphModel(base, "int4", { weights: await roundedWeights(base, bits) });
      const kept = await stepOf(base, model, examples, "cpu", { method });
      const again = await stepOf(base, model, examples, "cpu", { method, recompute: true });
      // Float matrices are not packed then, so sums are made in another order.
      assert.ok(Math.abs(again.loss - kept.loss) <= 1e-6 * kept.loss, `${again.loss}, not ${kept.loss}`);
      assertClose(again.gradient, kept.gradient, 1e-5);
    });
  }

  test("memory no longer grows by a layer's activations, but by what stands between layers", async () => {
    const base = await openDecoder(undefined);
    const model = graphModel(base);
    const targets = linearShapes(base.config).map((linear) => ({ ...linear, rank: 2, scale: 2 }));
    const tuning: Tuning = { method: "lora", targets, dora: false, dropout: 0, loraPlusRatio: 1 };
    const working = (recompute: boolean): number =>
      graphMemory(Object.values(microStepOutputs(model, tuning, { batch: 1, length: 512, recompute }, "pieces")))
        .working;
    const { layers, heads, hiddenSize } = base.config;
    // What attention weighs alone is heads × 512 × 512 numbers a layer.
    const saved = 4 * (layers - 2) * heads * 512 * 512;
    const between = 4 * layers * 512 * hiddenSize;
    assert.ok(working(false) - working(true) > saved - between, `${working(false)} against ${working(true)} bytes`);
  });
});
