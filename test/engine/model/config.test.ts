import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { AttuneError } from "../../../engine/errors";
import { parseJson } from "../../../engine/formats/json";
import { parseDecoderConfig as parseConfig } from "../../../engine/model/config";
import type { DecoderConfig, RotaryScaling } from "../../../engine/model/decoder-config";
import { llamaModules } from "../../../engine/model/families/common";
import { linearShapes } from "../../../engine/model/linear-shapes";
import { totalParameters } from "../../../engine/model/parameters";
import { expectedWeights } from "../../../engine/model/weight-shapes";
import { Malformed } from "../../../engine/schema/schema";
import { acceptsOrRefuses, damaged, damagedJson, fuzzRuns } from "../../support/foreign";

/** A config.json as transformers up to 4 wrote it. */
const older = {
  model_type: "llama",
  hidden_size: 64,
  intermediate_size: 160,
  num_hidden_layers: 3,
  num_attention_heads: 4,
  num_key_value_heads: 2,
  vocab_size: 300,
  max_position_embeddings: 2048,
  hidden_act: "silu",
  rms_norm_eps: 1e-5,
  rope_theta: 500_000,
  rope_scaling: null,
  tie_word_embeddings: true,
  attention_bias: false,
  mlp_bias: false,
  torch_dtype: "bfloat16",
};

/** The same in every layer. */
function rotary(
  theta: number,
  scaling: RotaryScaling = { kind: "none" },
  layers = 3,
  values = 16,
): DecoderConfig["positions"] {
  return { kind: "rotary", layers: Array.from({ length: layers }, () => ({ values, theta, scaling })) };
}

function yarn(change: Partial<RotaryScaling & { kind: "yarn" }>): RotaryScaling {
  const usual = { fastTurns: 32, slowTurns: 1, originalPositions: 2048, truncate: true };
  return { kind: "yarn", factor: 4, ...usual, magnitude: 0.1 * Math.log(4) + 1, ...change };
}

/** The same with some layers that do not turn. */
function unturned(positions: DecoderConfig["positions"], layers: readonly number[]): DecoderConfig["positions"] {
  assert.ok(positions.kind === "rotary");
  return { kind: "rotary", layers: positions.layers.map((item, layer) => (layers.includes(layer) ? null : item)) };
}

const parsed: DecoderConfig = {
  completes: true,
  family: "llama",
  hiddenSize: 64,
  intermediateSize: 160,
  layers: 3,
  heads: 4,
  kvHeads: 2,
  headDim: 16,
  vocabSize: 300,
  maxPositions: 2048,
  norm: { kind: "rms", epsilon: 1e-5, offset: 0 },
  positions: rotary(500_000),
  attentionScale: 0.25,
  windows: [null, null, null],
  activation: "silu",
  embeddingScale: 1,
  residualScale: 1,
  logitScale: 1,
  tieWordEmbeddings: true,
  modules: llamaModules({ qkv: false, output: false, mlp: false }),
  gguf: { architecture: "llama", neighbours: true },
};

const granite4 = {
  model_type: "granitemoehybrid",
  num_local_experts: 0,
  layer_types: ["attention", "attention", "full_attention"],
  shared_intermediate_size: 96,
  attention_multiplier: 0.125,
  position_embedding_type: "rope",
};

const accepted: readonly {
  readonly name: string;
  readonly change: object;
  readonly expected: Partial<DecoderConfig>;
}[] = [
  { name: "the older spelling", change: {}, expected: {} },
  {
    name: "the newer spelling, which wins",
    change: { rope_parameters: { rope_type: "default", rope_theta: 7000 }, dtype: "float32" },
    expected: { positions: rotary(7000) },
  },
  { name: "the older name of rope_type", change: { rope_scaling: { type: "default" } }, expected: {} },
  {
    name: "no rope_theta: the family's default",
    change: { rope_theta: undefined },
    expected: { positions: rotary(10_000) },
  },
  {
    name: "no key/value heads: as many as heads",
    change: { num_key_value_heads: undefined },
    expected: { kvHeads: 4 },
  },
  {
    name: "a head_dim of its own",
    change: { head_dim: 32 },
    expected: {
      headDim: 32,
      attentionScale: 32 ** -0.5,
      positions: rotary(500_000, { kind: "none" }, 3, 32),
    },
  },
  {
    name: "no word on tying: untied",
    change: { tie_word_embeddings: undefined },
    expected: { tieWordEmbeddings: false },
  },
  {
    name: "Qwen2: biases on q, k, v, and a window that is not used",
    change: { model_type: "qwen2", use_sliding_window: false, sliding_window: 131072, max_window_layers: 24 },
    expected: {
      family: "qwen2",
      modules: llamaModules({ qkv: true, output: false, mlp: false }),
      gguf: { architecture: "qwen2", neighbours: false },
    },
  },
  {
    name: "full attention layer by layer",
    change: { layer_types: ["full_attention", "full_attention"] },
    expected: {},
  },
  {
    name: "biases",
    change: { attention_bias: true, mlp_bias: true },
    expected: { modules: llamaModules({ qkv: true, output: true, mlp: true }) },
  },
  {
    name: "linear rotary scaling",
    change: { rope_scaling: { type: "linear", factor: 4 } },
    expected: { positions: rotary(500_000, { kind: "linear", factor: 4 }) },
  },
  {
    name: "YaRN with its usual numbers",
    change: { rope_scaling: { type: "yarn", factor: 4 } },
    expected: { positions: rotary(500_000, yarn({})) },
  },
  {
    name: "YaRN with numbers of its own, the outer context before the inner",
    change: {
      rope_scaling: {
        rope_type: "yarn",
        factor: 4,
        original_max_position_embeddings: 512,
        beta_fast: 16,
        beta_slow: 2,
        mscale: 0.7,
        mscale_all_dim: 0.5,
        truncate: false,
      },
      original_max_position_embeddings: 256,
    },
    expected: {
      positions: rotary(
        500_000,
        yarn({
          fastTurns: 16,
          slowTurns: 2,
          originalPositions: 256,
          truncate: false,
          magnitude: (0.07 * Math.log(4) + 1) / (0.05 * Math.log(4) + 1),
        }),
      ),
    },
  },
  {
    name: "YaRN whose factor of attention is written",
    change: { rope_scaling: { type: "yarn", factor: 4, attention_factor: 1.25, mscale: 0.7 } },
    expected: { positions: rotary(500_000, yarn({ magnitude: 1.25 })) },
  },
  { name: "GELU", change: { hidden_act: "gelu_new" }, expected: { activation: "gelu-tanh" } },
  {
    name: "Mistral without a word on its window",
    change: { model_type: "mistral" },
    expected: { family: "mistral", windows: [4096, 4096, 4096] },
  },
  {
    name: "Mistral without a window",
    change: { model_type: "mistral", sliding_window: null },
    expected: { family: "mistral" },
  },
  {
    name: "Qwen2: windows from a layer on",
    change: { model_type: "qwen2", use_sliding_window: true, sliding_window: 9, max_window_layers: 2 },
    expected: {
      family: "qwen2",
      windows: [null, null, 9],
      modules: llamaModules({ qkv: true, output: false, mlp: false }),
      gguf: { architecture: "qwen2", neighbours: false },
    },
  },
  {
    name: "Qwen2: the biases that it always has, whatever the file says of them",
    change: { model_type: "qwen2", attention_bias: true, mlp_bias: true },
    expected: {
      family: "qwen2",
      modules: llamaModules({ qkv: true, output: false, mlp: false }),
      gguf: { architecture: "qwen2", neighbours: false },
    },
  },
  {
    name: "Mistral: no biases, whatever the file says of them",
    change: { model_type: "mistral", sliding_window: null, attention_bias: true, mlp_bias: true },
    expected: { family: "mistral" },
  },
  { name: "a quantization_config that says nothing", change: { quantization_config: {} }, expected: {} },
  {
    name: "SmolLM3: every fourth layer without rotary positions, and a window that is not used",
    change: { model_type: "smollm3", num_hidden_layers: 5, use_sliding_window: false, sliding_window: 64 },
    expected: {
      family: "smollm3",
      layers: 5,
      windows: [null, null, null, null, null],
      positions: unturned(rotary(500_000, { kind: "none" }, 5), [3]),
      gguf: { architecture: "smollm3", neighbours: true },
    },
  },
  {
    name: "SmolLM3: layers without rotary positions by name, a 0 for each",
    change: { model_type: "smollm3", no_rope_layers: [0, 1, 0], rope_theta: undefined, tie_word_embeddings: undefined },
    expected: {
      family: "smollm3",
      positions: unturned(rotary(2_000_000), [0, 2]),
      gguf: { architecture: "smollm3", neighbours: true },
    },
  },
  {
    name: "StableLM: a quarter of each head turns, and a LayerNorm",
    change: { model_type: "stablelm", layer_norm_eps: 1e-4, use_parallel_residual: false, qk_layernorm: false },
    expected: {
      family: "stablelm",
      norm: { kind: "layer", epsilon: 1e-4, bias: true },
      positions: rotary(500_000, { kind: "none" }, 3, 4),
      gguf: { architecture: "stablelm", neighbours: false },
    },
  },
  {
    name: "StableLM: another share, and biases",
    change: { model_type: "stablelm", rope_parameters: { partial_rotary_factor: 0.8 }, use_qkv_bias: true },
    expected: {
      family: "stablelm",
      norm: { kind: "layer", epsilon: 1e-5, bias: true },
      positions: rotary(500_000, { kind: "none" }, 3, 12),
      modules: llamaModules({ qkv: true, output: false, mlp: false }),
      gguf: { architecture: "stablelm", neighbours: false },
    },
  },
  {
    name: "Phi-3: one linear for q, k and v, one for gate and up, a window",
    change: { model_type: "phi3", sliding_window: 2047, partial_rotary_factor: 0.75, rms_norm_eps: undefined },
    expected: {
      family: "phi3",
      norm: { kind: "rms", epsilon: 1e-5, offset: 0 },
      positions: rotary(500_000, { kind: "none" }, 3, 12),
      windows: [2047, 2047, 2047],
      modules: {
        ...llamaModules({ qkv: false, output: false, mlp: false }),
        qkv: { kind: "fused", path: "self_attn.qkv_proj", bias: false },
        mlp: { kind: "gated-fused", gateUp: "mlp.gate_up_proj", down: "mlp.down_proj", bias: false },
      },
      gguf: { architecture: "phi3", neighbours: false },
    },
  },
  {
    name: "OLMo 2: norms behind attention and MLP, of all heads of q and of k",
    change: { model_type: "olmo2", rms_norm_eps: undefined },
    expected: {
      family: "olmo2",
      norm: { kind: "rms", epsilon: 1e-5, offset: 0 },
      modules: {
        ...llamaModules({ qkv: false, output: false, mlp: false }),
        attentionNorms: { before: null, after: "post_attention_layernorm" },
        mlpNorms: { before: null, after: "post_feedforward_layernorm" },
        queryKeyNorm: { query: "self_attn.q_norm", key: "self_attn.k_norm", over: "projection" },
      },
      gguf: { architecture: "olmo2", neighbours: false },
    },
  },
  ...[
    {
      name: "Gemma 3 as transformers 4 wrote it",
      change: {
        rope_theta: 1e6,
        rope_local_base_freq: 1e4,
        rope_scaling: { rope_type: "linear", factor: 8 },
        sliding_window_pattern: 3,
      },
    },
    {
      name: "Gemma 3 as transformers 5 writes it",
      change: {
        rope_theta: undefined,
        layer_types: ["sliding_attention", "sliding_attention", "full_attention"],
        rope_parameters: {
          sliding_attention: { rope_type: "default", rope_theta: 1e4 },
          full_attention: { rope_type: "linear", rope_theta: 1e6, factor: 8 },
        },
      },
    },
  ].map(({ name, change }) => ({
    name,
    change: { model_type: "gemma3_text", sliding_window: 512, query_pre_attn_scalar: 64, head_dim: 16, ...change },
    expected: {
      family: "gemma3_text",
      norm: { kind: "rms", epsilon: 1e-5, offset: 1 },
      positions: {
        kind: "rotary",
        layers: [
          { values: 16, theta: 1e4, scaling: { kind: "none" } },
          { values: 16, theta: 1e4, scaling: { kind: "none" } },
          { values: 16, theta: 1e6, scaling: { kind: "linear", factor: 8 } },
        ],
      },
      windows: [512, 512, null],
      attentionScale: 0.125,
      embeddingScale: 8,
      activation: "gelu-tanh",
      modules: {
        ...llamaModules({ qkv: false, output: false, mlp: false }),
        attentionNorms: { before: "input_layernorm", after: "post_attention_layernorm" },
        mlpNorms: { before: "pre_feedforward_layernorm", after: "post_feedforward_layernorm" },
        queryKeyNorm: { query: "self_attn.q_norm", key: "self_attn.k_norm", over: "head" },
      },
      gguf: { architecture: "gemma3", neighbours: false },
    } as const,
  })),
  ...[
    { change: { position_embedding_type: "rope" }, positions: rotary(500_000) },
    { change: { position_embedding_type: "nope" }, positions: unturned(rotary(500_000), [0, 1, 2]) },
  ].map(({ change, positions }) => ({
    name: `Granite 4 without experts and Mamba layers, ${change.position_embedding_type}`,
    change: { ...granite4, ...change },
    expected: {
      family: "granitemoehybrid",
      intermediateSize: 96,
      positions,
      attentionScale: 0.125,
      modules: {
        ...llamaModules({ qkv: false, output: false, mlp: false }),
        mlp: {
          kind: "gated-fused",
          gateUp: "shared_mlp.input_linear",
          down: "shared_mlp.output_linear",
          bias: false,
        },
      },
      gguf: null,
    } as const,
  })),
  {
    name: "settings of other families at their neutral value",
    change: { quantization_config: null, sliding_window: null, no_rope_layers: [], use_qk_norm: false, logit_scale: 1 },
    expected: {},
  },
];

for (const { name, change, expected } of accepted) {
  test(`accepted: ${name}`, () => {
    assert.deepEqual(parseConfig(withChange(change), "config.json"), { ...parsed, ...expected });
  });
}

const refused: readonly { readonly change: object; readonly says: RegExp; readonly code?: string }[] = [
  { change: { model_type: "mixtral" }, says: /type "mixtral"/, code: "E_MODEL_FAMILY" },
  { change: { model_type: "__proto__" }, says: /type "__proto__"/, code: "E_MODEL_FAMILY" },
  { change: { model_type: undefined }, says: /model_type is missing/ },
  { change: { hidden_size: undefined }, says: /hidden_size is missing/ },
  { change: { hidden_size: "64" }, says: /hidden_size is "64", not a whole number/ },
  { change: { hidden_size: 0 }, says: /hidden_size is 0, not a whole number/ },
  { change: { vocab_size: 1e15 }, says: /vocab_size is 1000000000000000, not a whole number/ },
  { change: { num_hidden_layers: 100_000 }, says: /num_hidden_layers is 100000/ },
  { change: { num_key_value_heads: 3 }, says: /num_key_value_heads \(3\) does not divide num_attention_heads \(4\)/ },
  { change: { num_attention_heads: 6 }, says: /num_attention_heads \(6\) does not divide hidden_size \(64\)/ },
  { change: { head_dim: 15 }, says: /head_dim is 15/ },
  { change: { head_dim: 1_000_000 }, says: /head_dim is 4000000, more than/ },
  { change: { rope_theta: -1 }, says: /rope_theta is -1, not a number above 0/ },
  { change: { rms_norm_eps: 0 }, says: /rms_norm_eps is 0/ },
  { change: { rope_scaling: { type: "linear" } }, says: /rope_scaling.factor is missing/ },
  { change: { rope_scaling: { rope_type: "llama3", factor: 8 } }, says: /rope_scaling.low_freq_factor is missing/ },
  { change: { rope_scaling: { type: "dynamic", factor: 2 } }, says: /rope_scaling is of type "dynamic"/ },
  { change: { rope_parameters: { rope_type: "yarn", rope_theta: 1e6 } }, says: /rope_parameters.factor is missing/ },
  {
    change: { rope_theta: 1, rope_scaling: { type: "yarn", factor: 4 } },
    says: /rope_theta \(1\) and the scaling of type "yarn"/,
  },
  { change: { rope_scaling: { type: "longrope" } }, says: /"longrope", and only default, linear, llama3 and yarn/ },
  { change: { rope_parameters: { partial_rotary_factor: 0.5 } }, says: /partial_rotary_factor is 0.5/ },
  { change: { partial_rotary_factor: 0.5 }, says: /partial_rotary_factor is 0.5/ },
  { change: { hidden_act: "relu" }, says: /hidden_act is "relu"/ },
  { change: { num_local_experts: 8 }, says: /num_local_experts is set/ },
  { change: { alibi: true }, says: /alibi is true/ },
  { change: { attn_logit_softcapping: 50 }, says: /attn_logit_softcapping is set/ },
  { change: { sliding_window: 4096 }, says: /sliding_window is set/ },
  {
    change: { model_type: "qwen2", layer_types: ["full_attention", "sliding_attention", "full_attention"] },
    says: /layer_types holds "sliding_attention", but no sliding window is set/,
  },
  { change: { model_type: "qwen2", layer_types: ["full_attention"] }, says: /layer_types has 1 entries for 3 layers/ },
  { change: { model_type: "gemma", use_bidirectional_attention: true }, says: /use_bidirectional_attention is true/ },
  { change: { layer_types: ["full_attention", "sliding_attention"] }, says: /layer_types holds "sliding_attention"/ },
  { change: { quantization_config: { bits: 4 } }, says: /quantization_config is set/ },
  { change: { attention_sinks: true }, says: /attention_sinks is set/ },
  { change: { add_swa_attention_sink_bias: true }, says: /add_swa_attention_sink_bias is set/ },
  { change: { residual_multiplier: 0.22 }, says: /residual_multiplier is set/ },
  { change: { use_qk_norm: true }, says: /use_qk_norm is set/ },
  { change: { clip_qkv: 8 }, says: /clip_qkv is set/ },
  { change: { no_rope_layers: [1, 0] }, says: /no_rope_layers is set/ },
  { change: { model_type: "smollm3", no_rope_layers: [1, 0] }, says: /no_rope_layers has 2 entries for 3 layers/ },
  { change: { model_type: "smollm3", no_rope_layers: [1, 2, 1] }, says: /no_rope_layers.* is 2, not a whole number/ },
  { change: { model_type: "smollm3", use_sliding_window: true }, says: /use_sliding_window is true/ },
  {
    change: { model_type: "stablelm", use_parallel_residual: true },
    says: /use_parallel_residual is true, and only layers/,
  },
  { change: { model_type: "stablelm", qk_layernorm: true }, says: /qk_layernorm is true, and only queries and keys/ },
  {
    change: { model_type: "stablelm", partial_rotary_factor: 0.2 },
    says: /partial_rotary_factor is 0.2, and only shares/,
  },
  { change: { model_type: "stablelm", partial_rotary_factor: 2 }, says: /partial_rotary_factor is 2, and only shares/ },
  { change: { model_type: "phi3", rope_scaling: { type: "longrope" } }, says: /rope_scaling is of type "longrope"/ },
  { change: { model_type: "phi3", rope_scaling: { type: "yarn", factor: 2 } }, says: /rope_scaling is of type "yarn"/ },
  {
    change: { model_type: "phi3", rope_scaling: { type: "linear", factor: 2 } },
    says: /type "linear", and for this family only default/,
  },
  { change: { model_type: "phi3", attention_bias: true }, says: /attention_bias is true/ },
  { change: { model_type: "gemma3" }, says: /type "gemma3".* part for images/, code: "E_MODEL_FAMILY" },
  { change: { model_type: "gemma3_text", final_logit_softcapping: 30 }, says: /final_logit_softcapping is set/ },
  { change: { model_type: "gemma3_text", sliding_window: null }, says: /but no sliding window is set/ },
  {
    change: { model_type: "gemma3_text", rope_parameters: { rope_theta: 1e6 } },
    says: /rope_parameters.full_attention is missing/,
  },
  { change: { ...granite4, num_local_experts: 1 }, says: /num_local_experts is 1, and only 0/ },
  { change: { ...granite4, num_local_experts: undefined }, says: /num_local_experts is missing/ },
  {
    change: { ...granite4, layer_types: ["mamba", "attention", "attention"] },
    says: /layer_types holds "mamba", and only/,
  },
  { change: { ...granite4, layer_types: undefined }, says: /layer_types is missing/ },
  { change: { ...granite4, layer_types: ["attention"] }, says: /layer_types has 1 entries for 3 layers/ },
  { change: { ...granite4, shared_intermediate_size: undefined }, says: /shared_intermediate_size is missing/ },
  { change: { model_type: "gpt_oss" }, says: /type "gpt_oss"/, code: "E_MODEL_FAMILY" },
  { change: { model_type: "starcoder2", norm_type: "rms_norm" }, says: /norm_type is "rms_norm"/ },
  { change: { model_type: "granite", logits_scaling: 0 }, says: /logits_scaling is 0, not a number above 0/ },
];

for (const { change, says, code = "E_MODEL_CONFIG" } of refused) {
  test(`refused: ${JSON.stringify(change, (_, value) => (value === undefined ? "absent" : value))}`, () => {
    assert.throws(
      () => parseConfig(withChange(change), "a/config.json"),
      (error) => {
        assert.ok(error instanceof AttuneError);
        assert.equal(error.code, code);
        assert.match(error.message, says);
        assert.match(error.message, /^a\/config\.json /);
        return true;
      },
    );
  });
}

test("refused: what is no object", () => {
  for (const json of [null, 1, "x", [], undefined])
    assert.throws(() => parseConfig(json, "c"), { code: "E_MODEL_CONFIG" });
});

for (const family of ["llama", "llama-untied", "qwen2"]) {
  test(`a config.json written by transformers is accepted: ${family}`, () => {
    const json: unknown = JSON.parse(readFileSync(`test/fixtures/parity/${family}/base/config.json`, "utf8"));
    const config = parseConfig(json, family);
    assert.equal(config.family, family.replace("-untied", ""));
    assert.equal(config.tieWordEmbeddings, family !== "llama-untied");
    assert.equal(config.headDim, 16);
    const theta = { llama: 10_000, "llama-untied": 5000 }[family] ?? 1e6;
    assert.deepEqual(config.positions, rotary(theta, { kind: "none" }, 2));
  });
}

const gpt = { n_embd: 48, n_head: 4, n_layer: 2, n_positions: 64, vocab_size: 99 };

test("GPT-2: learned positions, one matrix for q, k and v, weights stored [in, out]", () => {
  const config = parseConfig({ model_type: "gpt2", ...gpt }, "c");
  assert.deepEqual(config.positions, { kind: "learned", module: "transformer.wpe" });
  const [fused] = linearShapes(config);
  const name = "transformer.h.0.attn.c_attn";
  const shape = { suffix: "c_attn", takes: "attention's input", in: 48, out: 144, fanInFanOut: true };
  assert.deepEqual(fused, { name, layer: 0, ...shape });
  const weights = expectedWeights(config);
  assert.deepEqual(weights.get(`${name}.weight`), [48, 144]);
  assert.deepEqual(weights.get("transformer.wpe.weight"), [64, 48]);
  const inverse = { model_type: "gpt2", ...gpt, scale_attn_by_inverse_layer_idx: true };
  assert.throws(() => parseConfig(inverse, "c"), /scale_attn_by_inverse_layer_idx is true/);
});

test("GPT-BigCode: one key/value head, and no other layout", () => {
  const config = parseConfig({ model_type: "gpt_bigcode", ...gpt, scale_attn_weights: false }, "c");
  assert.deepEqual([config.kvHeads, config.attentionScale], [1, 1]);
  assert.equal(linearShapes(config)[0]?.out, 48 + 2 * 12);
  const many = { model_type: "gpt_bigcode", ...gpt, multi_query: false };
  assert.throws(() => parseConfig(many, "c"), /multi_query is false/);
});

test("Refact: ALiBi, a LayerNorm without a bias, key and value in one linear, a gate two thirds as wide", () => {
  const config = parseConfig({ model_type: "gpt_refact", ...gpt, n_embd: 2048, n_head: 32 }, "c");
  assert.deepEqual([config.headDim, config.kvHeads, config.intermediateSize], [64, 1, 5632]);
  assert.deepEqual(config.norm, { kind: "layer", epsilon: 1e-5, bias: false });
  assert.deepEqual([config.positions, config.gguf], [{ kind: "alibi" }, null]);
  const weights = expectedWeights(config);
  assert.deepEqual(weights.get("transformer.h.0.attn.kv.weight"), [128, 2048]);
  assert.deepEqual(weights.get("transformer.h.1.mlp.gate_up_proj.weight"), [11_264, 2048]);
  assert.ok(weights.has("ln_f.weight") && ![...weights.keys()].some((name) => name.endsWith(".bias")));
  const narrow = parseConfig({ model_type: "gpt_refact", ...gpt, n_inner: 768 }, "c");
  assert.equal(narrow.intermediateSize, 512);
  const many = { model_type: "gpt_refact", ...gpt, multi_query: false };
  assert.throws(() => parseConfig(many, "c"), /multi_query is false/);
});

test("as many positions as the family's class in transformers where the file does not say", () => {
  const positions = (type: string) =>
    parseConfig(withChange({ model_type: type, head_dim: 16, max_position_embeddings: undefined }), "c").maxPositions;
  const types = ["llama", "granite", "mistral", "qwen2", "qwen3", "gemma", "starcoder2"];
  assert.deepEqual(types.map(positions), [2048, 2048, 131_072, 32_768, 32_768, 8192, 4096]);
  const { n_positions: _, ...silent } = gpt;
  for (const type of ["gpt2", "gpt_bigcode"])
    assert.equal(parseConfig({ model_type: type, ...silent }, "c").maxPositions, 1024);
  assert.throws(() => parseConfig(withChange({ max_position_embeddings: 0 }), "c"), /max_position_embeddings is 0/);
});

test("Gemma: the first files' gelu means its tanh form", () => {
  const gemma = { ...older, model_type: "gemma", hidden_act: "gelu", head_dim: undefined };
  const config = parseConfig(withChange(gemma), "c");
  assert.deepEqual([config.activation, config.headDim, config.embeddingScale], ["gelu-tanh", 256, 8]);
  assert.deepEqual(config.norm, { kind: "rms", epsilon: 1e-5, offset: 1 });
});

test("Granite: its multipliers, which are 1 where the file does not say", () => {
  const scales = (change: object) => {
    const config = parseConfig(withChange({ model_type: "granite", ...change }), "c");
    return [config.embeddingScale, config.attentionScale, config.residualScale, config.logitScale];
  };
  assert.deepEqual(scales({}), [1, 1, 1, 1]);
  const published = { embedding_multiplier: 12, attention_multiplier: 0.015625, residual_multiplier: 0.22 };
  assert.deepEqual(scales({ ...published, logits_scaling: 8 }), [12, 0.015625, 0.22, 0.125]);
});

test("fuzz: a damaged config is accepted with usable sizes or refused", () => {
  const bytes = new TextEncoder().encode(JSON.stringify(older));
  const parse = (json: unknown) =>
    acceptsOrRefuses(() => {
      const config = parseConfig(json, "config.json");
      assert.ok(Number.isSafeInteger(totalParameters(config)) && totalParameters(config) > 0);
      assert.equal(linearShapes(config).length, 7 * config.layers);
      assert.ok(config.heads % config.kvHeads === 0 && config.headDim % 2 === 0);
    });
  fc.assert(fc.property(damagedJson(older), parse), { numRuns: fuzzRuns });
  const parseBytes = (damagedBytes: Uint8Array) => {
    let json: unknown;
    try {
      json = parseJson(damagedBytes);
    } catch (error) {
      assert.ok(error instanceof Malformed);
      return;
    }
    parse(json);
  };
  fc.assert(fc.property(damaged(bytes), parseBytes), { numRuns: fuzzRuns });
});

/** `older` with some fields replaced; undefined removes one. Parsed from text, as from a file. */
function withChange(change: object): unknown {
  return JSON.parse(JSON.stringify({ ...older, ...change }));
}
