/** Packed rows attend in blocks of their tokens: the same numbers in any blocks, and fewer products. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { graphModel } from "../../../engine/bases/base-weights";
import { input } from "../../../engine/graph/value";
import { graphWork } from "../../../engine/graph/work";
import { packedAttention } from "../../../engine/model/attention";
import type { DecoderModel } from "../../../engine/model/graph-model";
import { fixturesFolder, openFixture } from "../../parity/fixture";
import { assertClose, stepOf } from "../../support/computed";

const inBlocks = (model: DecoderModel, queryBlock: number): DecoderModel => ({ ...model, queryBlock });

describe("blocks of queries", () => {
  // One and several heads a key; windows; ALiBi; positions of their own.
  for (const name of ["llama", "gemma3", "gpt-refact", "gpt2"]) {
    test(`${name}: any size gives the same loss and the same gradient`, async () => {
      const { base, examples } = await openFixture(`${fixturesFolder}/${name}`);
      const { queryBlock: _, ...model } = graphModel(base);
      const whole = await stepOf(base, model, examples, "cpu");
      for (const size of [1, 4, 5, 15, 16, 100]) {
        const { loss, gradient } = await stepOf(base, inBlocks(model, size), examples, "cpu");
        assert.ok(Math.abs(loss - whole.loss) < 1e-6 * whole.loss, `${size}: ${loss}, not ${whole.loss}`);
        assertClose(gradient, whole.gradient, 1e-5);
      }
    });
  }

  test("what a mask hides from a whole block is never computed", async () => {
    const { base } = await openFixture(`${fixturesFolder}/llama`);
    const T = 1024;
    const productsOf = (queryBlock: number, window: number | null): number => {
      const config = { ...base.config, windows: base.config.windows.map(() => window) };
      const { heads, kvHeads, headDim } = config;
      const rows = {
        batch: 1,
        length: T,
        segments: input("s", "float32", [1, T]),
        positions: input("p", "int64", [1, T]),
      };
      const [query, key] = [heads, kvHeads].map((count, at) => input(`x${at}`, "float32", [T, count * headDim]));
      assert.ok(query !== undefined && key !== undefined);
      return graphWork([packedAttention(config, { ...rows, queryBlock })(0, query, key, key)]).products.float;
    };
    const whole = productsOf(T, null);
    assert.equal(productsOf(128, null) / whole, 9 / 16);
    // Blocks of 128 that see 64 tokens back: their own and one before, the first its own alone.
    assert.equal(productsOf(128, 64) / whole, (1 + 7 * 2) / 64);
    // A window of one token is the token itself.
    assert.equal(productsOf(128, 1) / whole, 1 / 8);
  });
});
