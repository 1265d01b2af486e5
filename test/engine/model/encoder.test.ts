/** Encoders: what their config.json means, what is refused by its name, and counts that PEFT gives for the real shapes. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { AttuneError } from "../../../engine/errors";
import { parseConfig, parseDecoderConfig } from "../../../engine/model/config";
import { linearShapes, suffixes } from "../../../engine/model/linear-shapes";
import { countForConfig } from "../../../engine/model/parameters";
import { expectedWeights } from "../../../engine/model/weight-shapes";

/** FacebookAI/roberta-base, as far as it says what is computed. */
const robertaBase = {
  model_type: "roberta",
  hidden_size: 768,
  intermediate_size: 3072,
  num_hidden_layers: 12,
  num_attention_heads: 12,
  vocab_size: 50_265,
  max_position_embeddings: 514,
  type_vocab_size: 1,
  layer_norm_eps: 1e-5,
  hidden_act: "gelu",
  pad_token_id: 1,
};

const counted = (json: object, targets: string, rank: number) => {
  const { trainable, total, perMatrix } = countForConfig(parseConfig(json, "config.json"), {
    ...{ targets, rank, dora: false, rankPattern: {} },
  });
  return { trainable, total, matrices: perMatrix.length };
};

describe("RoBERTa", () => {
  test("positions begin behind the padding token's; every linear of a layer and the head's is a target", () => {
    const config = parseConfig(robertaBase, "config.json");
    assert.ok(!config.completes);
    assert.deepEqual([config.maxPositions, config.positions?.offset, config.padToken], [512, 2, 1]);
    assert.deepEqual(suffixes(linearShapes(config)), ["dense", "key", "query", "value"]);
    assert.deepEqual(linearShapes(config).at(-1)?.name, "lm_head.dense");
    const weights = expectedWeights(config);
    assert.deepEqual(weights.get("roberta.embeddings.position_embeddings.weight"), [514, 768]);
    assert.deepEqual(weights.get("roberta.encoder.layer.11.intermediate.dense.weight"), [3072, 768]);
    assert.deepEqual(weights.get("lm_head.bias"), [50_265]);
    assert.ok(!weights.has("lm_head.decoder.weight"));
  });

  // transformers' RobertaForMaskedLM with peft's get_peft_model, on the meta device.
  for (const [targets, rank, expected] of [
    ["query,value", 8, { trainable: 294_912, matrices: 24 }],
    ["query,key,value,dense", 16, { trainable: 2_678_784, matrices: 73 }],
    ["all-linear", 8, { trainable: 1_339_392, matrices: 73 }],
  ] as const) {
    test(`roberta-base has PEFT's counts: ${targets}`, () => {
      assert.deepEqual(counted(robertaBase, targets, rank), { ...expected, total: 124_697_433 });
    });
  }

  for (const [name, change, problem] of [
    ["a decoder of the kind", { is_decoder: true }, /is_decoder is true/],
    ["a head of its own", { tie_word_embeddings: false }, /tie_word_embeddings is false/],
    ["relative positions", { position_embedding_type: "relative_key" }, /position_embedding_type is "relative_key"/],
    ["heads that do not fit", { num_attention_heads: 7 }, /num_attention_heads \(7\) does not divide hidden_size/],
    ["no place for a token", { max_position_embeddings: 2 }, /max_position_embeddings \(2\) leaves no place/],
    ["an unknown function", { hidden_act: "relu6" }, /hidden_act is "relu6"/],
    ["narrower embeddings", { embedding_size: 128 }, /embedding_size is 128/],
  ] as const) {
    test(`refused by its name: ${name}`, () => {
      assert.throws(
        () => parseConfig({ ...robertaBase, ...change }, "config.json"),
        (error: unknown) =>
          error instanceof AttuneError && error.code === "E_MODEL_CONFIG" && problem.test(error.message),
      );
    });
  }
});

test("what only a model that completes can do refuses an encoder by its name and says what to do", () => {
  assert.throws(
    () => parseDecoderConfig(robertaBase, "my-roberta"),
    (error: unknown) =>
      error instanceof AttuneError &&
      error.code === "E_MODEL_ENCODER" &&
      /^my-roberta is an encoder \(model type roberta\)/.test(error.message) &&
      /--examples FILE/.test(error.hint),
  );
});
