import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { AttuneError } from "../../../engine/errors";
import { parseHeader } from "../../../engine/formats/safetensors";
import { parseConfig } from "../../../engine/model/config";
import { chooseTargets, type LinearShape, linearShapes, suffixes } from "../../../engine/model/linear-shapes";
import { chooseLoraTargets } from "../../../engine/model/lora";
import { countForConfig, countParameters, totalParameters } from "../../../engine/model/parameters";

const plain = { dora: false, rankPattern: {}, alphaPattern: {} };
const embedded: unknown = JSON.parse(readFileSync("test/fixtures/attune-base-8m/config.json", "utf8"));

/** Square attention projections, as the paper's encoder and decoder models have them. */
function attention(layers: number, width: number): LinearShape[] {
  return Array.from({ length: layers }, (_, layer) =>
    ["query", "key", "value", "output"].map((suffix) => {
      const name = `layer.${layer}.attention.${suffix}`;
      return { name, layer, suffix, takes: suffix, in: width, out: width, fanInFanOut: false };
    }),
  ).flat();
}

/** Qwen2.5-Coder-0.5B's published config.json, as far as it is read. */
const qwenCoder = {
  model_type: "qwen2",
  hidden_size: 896,
  intermediate_size: 4864,
  num_hidden_layers: 24,
  num_attention_heads: 14,
  num_key_value_heads: 2,
  vocab_size: 151936,
  max_position_embeddings: 32768,
  rope_theta: 1_000_000,
  rms_norm_eps: 1e-6,
  tie_word_embeddings: true,
};

// Tables 2 and 4 of the paper (arXiv 2106.09685): query and value, r as given there.
const rows: readonly {
  readonly model: string;
  readonly linears: LinearShape[];
  readonly targets: string;
  readonly rank: number;
  readonly expected: number;
}[] = [
  { model: "RoBERTa-base", linears: attention(12, 768), targets: "query,value", rank: 8, expected: 294_912 },
  { model: "RoBERTa-large", linears: attention(24, 1024), targets: "query,value", rank: 8, expected: 786_432 },
  { model: "DeBERTa-XXL", linears: attention(48, 1536), targets: "query,value", rank: 16, expected: 4_718_592 },
  { model: "GPT-3, r 1", linears: attention(96, 12288), targets: "query,value", rank: 1, expected: 4_718_592 },
  { model: "GPT-3, r 8", linears: attention(96, 12288), targets: "query,value", rank: 8, expected: 37_748_736 },
  {
    model: "Qwen2.5-Coder-0.5B",
    linears: linearShapes(parseConfig(qwenCoder, "qwen")),
    targets: "all-linear",
    rank: 16,
    expected: 8_798_208,
  },
];

for (const { model, linears, targets, rank, expected } of rows) {
  test(`trainable parameters: ${model} r ${rank} ${targets}`, () => {
    const sizes = { ...plain, rank, alpha: 1, rslora: false };
    const result = countParameters(chooseLoraTargets(linears, targets, sizes), { dora: false }, 1_000_000_000);
    assert.equal(result.trainable, expected);
    assert.equal(result.percent, expected / 1e7);
    assert.equal(
      result.perMatrix.reduce((sum, { trainable }) => sum + trainable, 0),
      expected,
    );
    assert.ok(result.perMatrix.every(({ shape, trainable }) => trainable === rank * (shape[0] + shape[1])));
  });
}

test("the embedded model's total is the sum over its tensors, and is computed from its config alone", () => {
  const file = readFileSync("test/fixtures/attune-base-8m/model.safetensors");
  const { tensors } = parseHeader(file, file.byteLength);
  const elements = [...tensors.values()].map(({ shape }) => shape.reduce((product, size) => product * size, 1));
  const sum = elements.reduce((total, count) => total + count, 0);
  assert.equal(sum, 7_999_744);
  assert.equal(totalParameters(parseConfig(embedded, "config.json")), sum);
  const request = { targets: "all-linear", rank: 16, ...plain };
  assert.equal(countForConfig(parseConfig(embedded, "config.json"), request).total, sum);
});

for (const family of ["llama", "llama-untied", "qwen2"]) {
  test(`the total is what PyTorch counts: ${family}`, () => {
    // One gradient for each parameter, tied ones once; the llama fixture has weights only.
    const folder = `test/fixtures/parity/${family}`;
    const file = readFileSync(
      family === "llama" ? `${folder}/base/model.safetensors` : `${folder}/full-gradients.safetensors`,
    );
    const { tensors } = parseHeader(file, file.byteLength);
    const counts = [...tensors.values()].map(({ shape }) => shape.reduce((product, size) => product * size, 1));
    const config = parseConfig(JSON.parse(readFileSync(`${folder}/base/config.json`, "utf8")), family);
    assert.equal(
      totalParameters(config),
      counts.reduce((total, count) => total + count, 0),
    );
  });
}

// What the published config.json files say, as far as it counts, and the parameters that their weights hold.
const published: readonly { readonly name: string; readonly total: number; readonly json: object }[] = [
  {
    name: "SmolLM3-3B",
    total: 3_075_098_624,
    json: {
      model_type: "smollm3",
      ...{ hidden_size: 2048, intermediate_size: 11008, num_hidden_layers: 36, vocab_size: 128256 },
      ...{ num_attention_heads: 16, num_key_value_heads: 4, max_position_embeddings: 65536, tie_word_embeddings: true },
    },
  },
  {
    name: "stablelm-3b-4e1t",
    total: 2_795_443_200,
    json: {
      model_type: "stablelm",
      ...{ hidden_size: 2560, intermediate_size: 6912, num_hidden_layers: 32, vocab_size: 50304 },
      ...{
        num_attention_heads: 32,
        num_key_value_heads: 32,
        max_position_embeddings: 4096,
        tie_word_embeddings: false,
      },
    },
  },
  {
    name: "Phi-3-mini-4k-instruct",
    total: 3_821_079_552,
    json: {
      model_type: "phi3",
      ...{ hidden_size: 3072, intermediate_size: 8192, num_hidden_layers: 32, vocab_size: 32064 },
      ...{ num_attention_heads: 32, num_key_value_heads: 32, max_position_embeddings: 4096, sliding_window: 2047 },
    },
  },
  {
    name: "OLMo-2-0425-1B",
    total: 1_484_916_736,
    json: {
      model_type: "olmo2",
      ...{ hidden_size: 2048, intermediate_size: 8192, num_hidden_layers: 16, vocab_size: 100352 },
      ...{ num_attention_heads: 16, num_key_value_heads: 16, max_position_embeddings: 4096 },
    },
  },
  {
    name: "gemma-3-270m",
    total: 268_098_176,
    json: {
      model_type: "gemma3_text",
      ...{ hidden_size: 640, intermediate_size: 2048, num_hidden_layers: 18, vocab_size: 262144, head_dim: 256 },
      ...{ num_attention_heads: 4, num_key_value_heads: 1, max_position_embeddings: 32768, sliding_window: 512 },
    },
  },
  {
    name: "gemma-3-1b-pt",
    total: 999_885_952,
    json: {
      model_type: "gemma3_text",
      ...{ hidden_size: 1152, intermediate_size: 6912, num_hidden_layers: 26, vocab_size: 262144, head_dim: 256 },
      ...{ num_attention_heads: 4, num_key_value_heads: 1, max_position_embeddings: 32768, sliding_window: 512 },
    },
  },
];

for (const { name, total, json } of published) {
  test(`the total is what was published: ${name}`, () => {
    assert.equal(totalParameters(parseConfig(json, name)), total);
  });
}

test("counts from a config.json alone", () => {
  const targets = "k_proj , down_proj,k_proj";
  const config = parseConfig(qwenCoder, "config.json");
  const result = countForConfig(config, { targets, rank: 4, ...plain });
  assert.equal(result.trainable, 24 * 4 * (896 + 128 + 4864 + 896));
  // Published as 0.49 billion parameters.
  assert.equal(result.total, 494_032_768);
  assert.deepEqual(result.perMatrix.slice(0, 2), [
    { name: "model.layers.0.self_attn.k_proj", shape: [128, 896], rank: 4, trainable: 4096 },
    { name: "model.layers.0.mlp.down_proj", shape: [896, 4864], rank: 4, trainable: 23_040 },
  ]);
  // DoRA adds a magnitude for each output; a pattern gives one layer another rank.
  const more = countForConfig(config, { targets, rank: 4, dora: true, rankPattern: { "layers.0.mlp.down_proj": 2 } });
  assert.equal(more.trainable, result.trainable + 24 * (128 + 896) - 2 * (4864 + 896));
  assert.deepEqual(more.perMatrix[1], {
    name: "model.layers.0.mlp.down_proj",
    shape: [896, 4864],
    rank: 2,
    trainable: 11_520 + 896,
  });
});

test("linears come in forward order with their sizes; the head is not among them", () => {
  const linears = linearShapes(parseConfig({ ...qwenCoder, head_dim: 128 }, "c"));
  assert.equal(linears.length, 7 * 24);
  assert.deepEqual(
    linears.slice(7, 14).map(({ name, layer, in: inSize, out }) => `${name} ${layer} ${inSize} ${out}`),
    [
      "model.layers.1.self_attn.q_proj 1 896 1792",
      "model.layers.1.self_attn.k_proj 1 896 256",
      "model.layers.1.self_attn.v_proj 1 896 256",
      "model.layers.1.self_attn.o_proj 1 1792 896",
      "model.layers.1.mlp.gate_proj 1 896 4864",
      "model.layers.1.mlp.up_proj 1 896 4864",
      "model.layers.1.mlp.down_proj 1 4864 896",
    ],
  );
});

test("targets: a dotted suffix tells apart the two c_proj of GPT-2, as PEFT's target_modules do", () => {
  const gpt = { model_type: "gpt2", n_embd: 48, n_head: 4, n_layer: 2, n_positions: 64, vocab_size: 99 };
  const linears = linearShapes(parseConfig(gpt, "c"));
  const check = (given: string, expected: readonly string[]) =>
    assert.deepEqual(
      chooseTargets(linears, given).map(({ name }) => name.replace("transformer.h.", "")),
      expected,
    );
  check("attn.c_proj", ["0.attn.c_proj", "1.attn.c_proj"]);
  check("mlp.c_proj,c_attn", ["0.attn.c_attn", "0.mlp.c_proj", "1.attn.c_attn", "1.mlp.c_proj"]);
  check("c_proj", ["0.attn.c_proj", "0.mlp.c_proj", "1.attn.c_proj", "1.mlp.c_proj"]);
  check("h.1.attn.c_proj", ["1.attn.c_proj"]);
  check("transformer.h.0.mlp.c_fc", ["0.mlp.c_fc"]);
  for (const given of ["tn.c_proj", "h.c_proj", ".c_proj", "attn"]) {
    assert.throws(() => chooseTargets(linears, given), {
      code: "E_TARGETS",
      hint: "Use all-linear, or some of these, separated by commas: c_attn, c_fc, c_proj, attn.c_proj, mlp.c_proj.",
    });
  }
});

const targets: readonly { readonly given: string; readonly expected: readonly string[] | RegExp }[] = [
  { given: "all-linear", expected: ["down_proj", "gate_proj", "k_proj", "o_proj", "q_proj", "up_proj", "v_proj"] },
  { given: "v_proj,q_proj", expected: ["q_proj", "v_proj"] },
  { given: " q_proj , ,q_proj", expected: ["q_proj"] },
  { given: "q_proj,qproj,c_attn", expected: /no linear named qproj, c_attn/ },
  { given: "proj", expected: /no linear named proj/ },
  { given: "", expected: /No targets/ },
  { given: " , ", expected: /No targets/ },
  { given: "constructor", expected: /no linear named constructor/ },
];

for (const { given, expected } of targets) {
  test(`targets: "${given}"`, () => {
    const linears = linearShapes(parseConfig(embedded, "c"));
    if (!(expected instanceof RegExp)) {
      const chosen = chooseTargets(linears, given);
      assert.deepEqual(suffixes(chosen), expected);
      assert.equal(chosen.length, 8 * expected.length);
      return;
    }
    assert.throws(
      () => chooseTargets(linears, given),
      (error) =>
        error instanceof AttuneError &&
        error.code === "E_TARGETS" &&
        expected.test(error.message) &&
        /k_proj/.test(error.hint),
    );
  });
}
