/** Matrices above a device's binding limit: in pieces they compute what they compute whole. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { adaptedLinear } from "../../../engine/adapters/adapted-linear";
import type { LoraMatrix } from "../../../engine/adapters/adapter";
import { graphModel } from "../../../engine/bases/base-weights";
import { openDecoder } from "../../../engine/bases/folder";
import { serialise } from "../../../engine/graph/onnx";
import { floats, input } from "../../../engine/graph/value";
import { linearShapes } from "../../../engine/model/linear-shapes";
import { joined, lookUp, pieceRows, piecesOf } from "../../../engine/model/pieces";
import { openSession } from "../../../engine/runtime/session";
import { floatData, int32 } from "../../../engine/runtime/tensor";
import { trainableLayout } from "../../../engine/step/graphs";
import { readExamplesFile } from "../../../engine/workspace/examples-file";
import { assertClose, logitsOf, stepOf } from "../../support/computed";

test("rows are cut into pieces that fit and cover all", () => {
  const check = (rows: number, width: number, limit: number, expected: readonly (readonly [number, number])[]) =>
    assert.deepEqual(
      pieceRows(rows, width, limit).map(({ begin, count }) => [begin, count]),
      expected,
    );
  check(10, 4, 1000, [[0, 10]]);
  check(10, 4, 64, [
    [0, 4],
    [4, 4],
    [8, 2],
  ]);
  // A row above the limit cannot be cut.
  check(2, 100, 8, [
    [0, 1],
    [1, 1],
  ]);
});

test("a look-up finds each row in its piece", async () => {
  const rows = Array.from({ length: 7 }, (_, row) => [row, -row, 100 + row]);
  const piece = (from: number, to: number) => floats([to - from, 3], rows.slice(from, to).flat());
  const table = joined([piece(0, 3), piece(3, 6), piece(6, 7)]);
  assert.equal(piecesOf(table).length, 3);
  assert.equal(piecesOf(input("a", "float32", [2, 3])).length, 1);
  const graph = serialise({ found: lookUp(table, input("ids", "int32", ["count"])) });
  const session = await openSession(graph, { device: "cpu", threads: 1 });
  const ids = [6, 0, 2, 3, 5, 5, 1, 4];
  const { found } = await session.run({ ids: int32(Int32Array.from(ids), [ids.length]) });
  assert.deepEqual(
    [...floatData(found)],
    ids.flatMap((id) => rows[id] ?? assert.fail()),
  );
  await session.release();
});

/** Tied and untied heads, learned positions, biases, [in, out] weights. */
for (const name of ["llama", "llama-untied", "gpt2", "starcoder2", "gemma"]) {
  describe(name, async () => {
    const folder = `test/fixtures/parity/${name}`;
    const base = await openDecoder(`${folder}/base`);
    const examples = await readExamplesFile(`${folder}/examples.jsonl`, base.config);
    const limit = 1024;
    const [whole, cut] = [graphModel(base), graphModel(base, "fp32", { limit })];

    test("the weights above the limit are read in pieces below it", () => {
      const table = cut.weights(`${base.config.modules.embedding}.weight`);
      assert.ok(table !== null);
      const pieces = piecesOf(table);
      assert.ok(pieces.length > 3);
      for (const { shape } of pieces) assert.ok(4 * Number(shape[0]) * Number(shape[1]) <= limit);
    });

    test("serving gives the same logits", async () => {
      const tokens = examples[0]?.tokens ?? assert.fail();
      assertClose(await logitsOf(cut, tokens, "cpu"), await logitsOf(whole, tokens, "cpu"), 1e-5);
    });

    for (const dora of [false, true]) {
      test(`an adapter${dora ? " with DoRA" : ""} is merged piece by piece`, async () => {
        const tokens = examples[0]?.tokens ?? assert.fail();
        const matrices = linearShapes(base.config).map((shape, index): LoraMatrix => {
          const values = (size: number, seed: number) =>
            Float32Array.from({ length: size }, (_, at) => Math.sin(at + seed) / 8);
          const magnitude = dora ? values(shape.out, index).map((value) => 1 + value) : null;
          const pair = { a: values(2 * shape.in, index), b: values(2 * shape.out, 2 * index + 1) };
          return { ...shape, ...pair, rank: 2, scale: 0.5, magnitude };
        });
        const merged = (model: typeof whole) => {
          const linear = adaptedLinear(model.weights, matrices, { strength: 0.7, merged: true });
          return logitsOf(model, tokens, "cpu", linear);
        };
        const expected = await merged(whole);
        assertClose(await merged(cut), expected, 1e-5);
        assert.notDeepEqual([...expected], [...(await logitsOf(whole, tokens, "cpu"))]);
      });
    }

    for (const method of ["lora", "full"] as const) {
      test(`a step gives the same loss and gradient: ${method}`, async () => {
        const expected = await stepOf(base, whole, examples, "cpu", { method });
        const found = await stepOf(base, cut, examples, "cpu", { method });
        assert.ok(Math.abs(found.loss - expected.loss) < 1e-5 * expected.loss);
        assertClose(found.gradient, expected.gradient, 1e-5);
      });
    }

    test("parameters above the limit are pieces below it", () => {
      const { trainables, buckets } = trainableLayout(cut, { method: "full" });
      const table = trainables.find(({ name }) => name === `${base.config.modules.embedding}.weight`);
      assert.ok((table?.pieces.length ?? 0) > 3);
      for (const { pieces } of trainables) {
        for (const { size, shape } of pieces) assert.ok(4 * size <= limit || shape.length === 1);
      }
      assert.equal(
        buckets.reduce((sum, size) => sum + size, 0),
        trainables.reduce((sum, { size }) => sum + size, 0),
      );
    });
  });
}
