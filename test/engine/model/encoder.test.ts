/** Encoders: what their config.json means, what is refused by its name, and counts that PEFT gives for the real shapes. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { AttuneError } from "../../../engine/errors";
import { parseConfig, parseDecoderConfig } from "../../../engine/model/config";
import { linearShapes, suffixes } from "../../../engine/model/linear-shapes";
import { countForConfig } from "../../../engine/model/parameters";
import { rowOfDistance } from "../../../engine/model/relative-rows";
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

/** microsoft/deberta-v3-base, likewise, with the head that its weights have. */
const debertaV3Base = {
  model_type: "deberta-v2",
  hidden_size: 768,
  intermediate_size: 3072,
  num_hidden_layers: 12,
  num_attention_heads: 12,
  vocab_size: 128_100,
  max_position_embeddings: 512,
  type_vocab_size: 0,
  layer_norm_eps: 1e-7,
  hidden_act: "gelu",
  relative_attention: true,
  max_relative_positions: -1,
  position_buckets: 256,
  norm_rel_ebd: "layer_norm",
  share_att_key: true,
  pos_att_type: "p2c|c2p",
  position_biased_input: false,
  pad_token_id: 0,
  legacy: false,
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

describe("DeBERTa-v2 and v3", () => {
  test("v3's layers make keys and queries of distances by the tokens' own linears", () => {
    const config = parseConfig(debertaV3Base, "config.json");
    assert.ok(!config.completes);
    assert.deepEqual(config.relative, {
      ...{ module: "deberta.encoder.rel_embeddings", span: 256, buckets: { count: 256, longest: 512 } },
      ...{ norm: "deberta.encoder.LayerNorm", key: "attention.self.key_proj", query: "attention.self.query_proj" },
    });
    assert.equal(config.attentionScale, (64 * 3) ** -0.5);
    assert.deepEqual([config.positions, config.tokenTypes, config.maxPositions], [null, null, 512]);
    assert.deepEqual(suffixes(linearShapes(config)), ["dense", "key_proj", "query_proj", "value_proj"]);
    const weights = expectedWeights(config);
    assert.deepEqual(weights.get("deberta.encoder.rel_embeddings.weight"), [512, 768]);
    assert.ok(weights.has("lm_predictions.lm_head.LayerNorm.bias") && weights.has("lm_predictions.lm_head.bias"));
  });

  test("v2 has linears for distances of its own, absolute positions and the first form of head where the file says so", () => {
    const { share_att_key: _, position_biased_input: __, position_buckets: ___, legacy: ____, ...rest } = debertaV3Base;
    const config = parseConfig({ ...rest, pos_att_type: ["c2p"], norm_rel_ebd: "none" }, "config.json");
    assert.ok(!config.completes && config.relative !== null);
    const { key, query, span, buckets, norm } = config.relative;
    assert.deepEqual([key, query, span, buckets, norm], ["attention.self.pos_key_proj", null, 512, null, null]);
    assert.equal(config.attentionScale, (64 * 2) ** -0.5);
    assert.deepEqual(config.positions, { module: "deberta.embeddings.position_embeddings", offset: 0, rows: 512 });
    assert.equal(linearShapes(config).length, 12 * 7 + 1);
    assert.equal(linearShapes(config).at(-1)?.name, "cls.predictions.transform.dense");
  });

  const { buckets }: { buckets: Readonly<Record<string, readonly number[]>> } = JSON.parse(
    readFileSync("test/fixtures/parity/deberta-v3/reference.json", "utf8"),
  );
  for (const [sizes, expected] of Object.entries(buckets)) {
    test(`a distance has the row that it has in transformers: ${sizes}`, () => {
      const [count = 0, longest = 0] = sizes.split(" ").map(Number);
      assert.equal(expected.length, longest + 1);
      const relative = {
        ...{ module: "", norm: null, key: null, query: null },
        span: count,
        buckets: { count, longest },
      };
      const rows = (sign: 1 | -1) => expected.map((_, distance) => rowOfDistance(relative, sign * distance));
      assert.deepEqual(
        rows(1),
        expected.map((bucket) => Math.min(count + bucket, 2 * count - 1)),
      );
      assert.deepEqual(
        rows(-1),
        expected.map((bucket) => Math.max(count - bucket, 0)),
      );
    });
  }

  test("without buckets the farthest distances share the last row", () => {
    const relative = { ...{ module: "", norm: null, key: null, query: null }, span: 4, buckets: null };
    assert.deepEqual(
      [-9, -4, -1, 0, 3, 4, 9].map((distance) => rowOfDistance(relative, distance)),
      [0, 0, 3, 4, 7, 7, 7],
    );
  });

  for (const [change, targets, rank, expected] of [
    [{}, "query_proj,value_proj", 8, { trainable: 294_912, matrices: 24 }],
    [{}, "query_proj,key_proj,value_proj,dense", 16, { trainable: 2_678_784, matrices: 73 }],
    [{}, "all-linear", 8, { trainable: 1_327_104, matrices: 72 }],
    [{ legacy: true }, "all-linear", 8, { trainable: 1_339_392, matrices: 73 }],
  ] as const) {
    test(`deberta-v3-base has PEFT's counts: ${targets} ${JSON.stringify(change)}`, () => {
      assert.deepEqual(counted({ ...debertaV3Base, ...change }, targets, rank), { ...expected, total: 184_551_780 });
    });
  }

  for (const [name, change, problem] of [
    ["no relative positions", { relative_attention: false }, /relative_attention is not true/],
    ["a convolution", { conv_kernel_size: 3 }, /conv_kernel_size is set/],
    ["a head of its own", { tie_word_embeddings: false }, /tie_word_embeddings is false/],
    ["narrower embeddings", { embedding_size: 128 }, /embedding_size is 128/],
    ["heads of another size", { attention_head_size: 32 }, /attention_head_size is 32/],
    ["positions for positions", { pos_att_type: "p2p|c2p" }, /pos_att_type holds "p2p"/],
    ["more buckets than positions", { position_buckets: 2048 }, /position_buckets is 2048/],
  ] as const) {
    test(`refused by its name: ${name}`, () => {
      assert.throws(
        () => parseConfig({ ...debertaV3Base, ...change }, "config.json"),
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
