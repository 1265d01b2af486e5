/** The table of suggested models, held to what it says of itself. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { byteSize } from "../../../engine/formats/safetensors";
import { suggestedConfig, suggestedModels } from "../../../engine/hub/suggested";
import { totalParameters } from "../../../engine/model/parameters";
import { permitsOf } from "../../../engine/words/licence";

describe("each suggested model", () => {
  for (const model of suggestedModels) {
    const { id, parameters, type, bytes, license, purpose, fillInMiddle, config } = model;

    test(`${id}: its config can be opened and has as many parameters as it says`, () => {
      assert.match(id, /^[\w-][\w.-]*\/[\w-][\w.-]*$/);
      assert.equal(totalParameters(suggestedConfig(model)), parameters);
    });

    // What a page says of the files and what the config says of the weights are read in different places.
    test(`${id}: its files have as many bytes as its weights, to the page's three digits`, () => {
      if (bytes !== null) assert.ok(Math.abs(bytes.value / (parameters * byteSize(type, [1])) - 1) < 0.005);
    });

    test(`${id}: each fact has a page and a day on which it was read`, () => {
      for (const fact of [bytes, license, purpose, fillInMiddle, config]) {
        if (fact === null) continue;
        assert.match(fact.source, /^https:\/\/[a-z.]+\/./);
        assert.match(fact.read, /^20\d\d-[01]\d-[0-3]\d$/);
        assert.ok(!Number.isNaN(Date.parse(fact.read)));
      }
      assert.notEqual(permitsOf(license.value), null, "nobody knows what its licence permits");
    });
  }

  test("stands there once, smaller ones first", () => {
    assert.equal(new Set(suggestedModels.map(({ id }) => id)).size, suggestedModels.length);
    const sizes = suggestedModels.map(({ parameters }) => parameters);
    assert.deepEqual(
      sizes,
      sizes.toSorted((a, b) => a - b),
    );
    assert.ok(suggestedModels.length > 5);
  });
});
