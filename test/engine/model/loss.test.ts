/** A frozen head's loss is the same whether its logits are there at once or by pieces, and so is its gradient. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { backward } from "../../../engine/graph/backward";
import { graphMemory } from "../../../engine/graph/memory";
import { serialise } from "../../../engine/graph/onnx";
import { mul } from "../../../engine/graph/ops/arithmetic";
import { reshape } from "../../../engine/graph/ops/movement";
import { reduceSum } from "../../../engine/graph/ops/reductions";
import { constant, floats, input, nodesOf, type Value } from "../../../engine/graph/value";
import { frozenHeadLoss } from "../../../engine/model/loss";
import { joined, type Multiplication } from "../../../engine/model/pieces";
import { openSession } from "../../../engine/runtime/session";
import { float32, floatData } from "../../../engine/runtime/tensor";
import { skipWithoutInt8 } from "../../support/int8";

const [rows, width, vocabulary, pieces] = [24, 16, 60, 4];

function wave(shape: readonly [number, number], seed: number): Float32Array {
  return Float32Array.from({ length: shape[0] * shape[1] }, (_, i) => Math.sin(12.9898 * (i + 1) + 78.233 * seed));
}

/** The loss of each row, and the gradient of their weighted sum where it is trained. */
function model(
  precision: Multiplication,
  byPieces: boolean,
  training: boolean,
  bias?: Float32Array,
): Record<string, Value> {
  const hidden = input("hidden", "float32", [rows, width]);
  const count = vocabulary / pieces;
  const head = joined(
    Array.from({ length: pieces }, (_, piece) => floats([count, width], [...wave([count, width], piece + 2)])),
  );
  const targets = constant(
    "int32",
    [rows],
    Int32Array.from({ length: rows }, (_, row) => (row * 37) % vocabulary),
  );
  const most = byPieces ? 4 * rows : Number.POSITIVE_INFINITY;
  const added = bias && floats([vocabulary], bias);
  const loss = frozenHeadLoss(hidden, head, targets, { precision, bias: added, training, sparing: true, most });
  if (!training) return { loss };
  const weights = floats(
    [rows, 1],
    Array.from({ length: rows }, (_, row) => (row % 3) / 7),
  );
  const [gradient] = backward(reshape(reduceSum(mul(loss, weights), [0, 1]), []), [hidden]);
  assert.ok(gradient);
  return { loss, gradient };
}

async function computed(outputs: Record<string, Value>): Promise<Record<string, Float32Array>> {
  const session = await openSession(serialise(outputs), { device: "cpu", threads: 1 });
  const results = await session.run({ hidden: float32(wave([rows, width], 1), [rows, width]) });
  await session.release();
  return Object.fromEntries(Object.keys(outputs).map((name) => [name, Float32Array.from(floatData(results[name]))]));
}

describe("a frozen head's loss by pieces", () => {
  for (const precision of ["fp32", "int8"] as const) {
    for (const training of [true, false]) {
      it(`${precision}, ${training ? "with its gradient" : "alone"}`, async (context) => {
        if (precision === "int8" && (await skipWithoutInt8(context))) return;
        const whole = await computed(model(precision, false, training));
        const parts = await computed(model(precision, true, training));
        assert.deepEqual(Object.keys(parts), training ? ["loss", "gradient"] : ["loss"]);
        for (const [name, expected] of Object.entries(whole)) {
          const scale = Math.max(...expected.map(Math.abs));
          // A gradient in integers is rounded by the largest of its row, and a piece's row is another one.
          const bound = precision === "int8" && name === "gradient" ? 1e-4 : 2e-6;
          for (const [index, value] of (parts[name] ?? []).entries()) {
            const difference = Math.abs(value - (expected[index] ?? Number.NaN)) / scale;
            assert.ok(difference < bound, `${name}[${index}]: ${difference}`);
          }
        }
      });
    }
  }

  it("with a bias: each logit has its own, by pieces too", async () => {
    const bias = wave([vocabulary, 1], 9);
    const [whole, parts] = [
      await computed(model("fp32", false, true, bias)),
      await computed(model("fp32", true, true, bias)),
    ];
    const plain = await computed(model("fp32", false, true));
    const hidden = wave([rows, width], 1);
    const head = Array.from({ length: pieces }, (_, piece) => [
      ...wave([vocabulary / pieces, width], piece + 2),
    ]).flat();
    for (let row = 0; row < rows; row++) {
      const logits = Array.from(bias, (value, word) => {
        let sum = value;
        for (let at = 0; at < width; at++) sum += (hidden[row * width + at] ?? 0) * (head[word * width + at] ?? 0);
        return sum;
      });
      const total = Math.log(logits.reduce((sum, logit) => sum + Math.exp(logit), 0));
      const expected = total - (logits[(row * 37) % vocabulary] ?? Number.NaN);
      for (const { loss } of [whole, parts])
        assert.ok(Math.abs((loss?.[row] ?? Number.NaN) - expected) < 1e-5 * expected);
    }
    for (const [index, value] of (whole["gradient"] ?? []).entries())
      assert.ok(Math.abs((parts["gradient"]?.[index] ?? Number.NaN) - value) < 2e-6);
    assert.ok(whole["gradient"]?.some((value, index) => Math.abs(value - (plain["gradient"]?.[index] ?? 0)) > 1e-3));
  });

  it("holds the logits of one piece at a time, and makes them twice for a gradient", () => {
    const nodes = (outputs: Record<string, Value>): number =>
      nodesOf(Object.values(outputs)).filter(({ op }) => op === "Gemm").length;
    const [whole, parts] = [model("fp32", false, true), model("fp32", true, true)];
    // There, and back to the hidden states.
    assert.deepEqual([nodes(whole), nodes(parts)], [2 * pieces, 3 * pieces]);
    const working = (outputs: Record<string, Value>): number => graphMemory(Object.values(outputs)).working;
    const logits = 4 * rows * vocabulary;
    assert.ok(working(parts) < logits && logits < working(whole), `${working(whole)} and ${working(parts)} bytes`);
  });

  it("is for many logits alone, and for training where memory is short", () => {
    const hidden = input("hidden", "float32", [rows, width]);
    const head = joined([
      floats([4, width], new Array(4 * width).fill(0)),
      floats([4, width], new Array(4 * width).fill(1)),
    ]);
    const targets = constant("int32", [rows], new Int32Array(rows));
    const exps = (options: Parameters<typeof frozenHeadLoss>[3]): number =>
      nodesOf([frozenHeadLoss(hidden, head, targets, options)]).filter(({ op }) => op === "Exp").length;
    assert.equal(exps({ training: false, most: 1 }), 3);
    assert.equal(exps({ training: false }), 2);
    assert.equal(exps({ training: true, most: 1 }), 2);
    assert.equal(exps({ training: true, most: 1, sparing: true }), 5);
  });
});
