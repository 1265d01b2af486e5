/**
 * The metadata of a GGUF file → what the model's config.json said, so that a GGUF base goes through every check that a folder
 * does (`model/config.ts`). Sources: the GGUF description in the ggml repository, and the keys that llama.cpp's converter writes.
 */
import { AttuneError } from "../errors";
import { brokenGguf } from "../formats/gguf/broken";
import type { GgufHeader } from "../formats/gguf/header";
import { integerAt, numberAt, textAt } from "../formats/gguf/metadata";
import type { FileUse } from "../formats/safetensors";

/** Reads the keys of one file, those of its architecture by their end. */
interface Keys {
  count(name: string): number;
  countOr<T>(name: string, other: T): number | T;
  number(name: string): number;
  numberOr<T>(name: string, other: T): number | T;
}

type Fields = Readonly<Record<string, unknown>>;

/** By llama.cpp's name of an architecture: the `model_type`, and what is its own beside the usual keys. */
const architectures = new Map<string, (keys: Keys, tensors: GgufHeader["tensors"]) => Fields>([
  [
    "llama",
    (keys, tensors) => ({
      model_type: "llama",
      ...rms(keys),
      attention_bias: tensors.has("blk.0.attn_q.bias"),
      mlp_bias: tensors.has("blk.0.ffn_gate.bias"),
    }),
  ],
  ["qwen2", (keys) => ({ model_type: "qwen2", ...rms(keys) })],
  [
    "qwen3",
    (keys, tensors) => ({ model_type: "qwen3", ...rms(keys), attention_bias: tensors.has("blk.0.attn_q.bias") }),
  ],
  ["gemma", (keys) => ({ model_type: "gemma", ...rms(keys), hidden_act: "gelu_pytorch_tanh" })],
  [
    "granite",
    (keys) => ({
      model_type: "granite",
      ...rms(keys),
      embedding_multiplier: keys.numberOr("embedding_scale", 1),
      attention_multiplier: keys.numberOr("attention.scale", undefined),
      residual_multiplier: keys.numberOr("residual_scale", 1),
      logits_scaling: keys.numberOr("logit_scale", 1),
    }),
  ],
  [
    "starcoder2",
    (keys, tensors) => ({
      model_type: "starcoder2",
      norm_epsilon: keys.number("attention.layer_norm_epsilon"),
      use_bias: tensors.has("blk.0.attn_q.bias"),
      sliding_window: keys.countOr("attention.sliding_window", null),
    }),
  ],
  // llama.cpp knows no other layers without rotary positions than every fourth.
  [
    "smollm3",
    (keys, tensors) => ({
      model_type: "smollm3",
      ...rms(keys),
      no_rope_layer_interval: 4,
      attention_bias: tensors.has("blk.0.attn_q.bias"),
      mlp_bias: tensors.has("blk.0.ffn_gate.bias"),
    }),
  ],
  [
    "stablelm",
    (keys, tensors) => ({
      model_type: "stablelm",
      layer_norm_eps: keys.number("attention.layer_norm_epsilon"),
      use_qkv_bias: tensors.has("blk.0.attn_q.bias"),
      qk_layernorm: tensors.has("blk.0.attn_q_norm.weight"),
      use_parallel_residual: !tensors.has("blk.0.ffn_norm.weight"),
    }),
  ],
  // Its converter writes 0 where there is no window.
  [
    "phi3",
    (keys) => ({
      model_type: "phi3",
      ...rms(keys),
      sliding_window: keys.countOr("attention.sliding_window", 0) || null,
    }),
  ],
  [
    "olmo2",
    (keys) => ({
      model_type: "olmo2",
      ...rms(keys),
      // OLMo 3 is of this architecture too, and has windows.
      layer_types: keys.countOr("attention.sliding_window", 0) > 0 ? ["sliding_attention"] : null,
    }),
  ],
  [
    "gemma3",
    (keys) => ({
      model_type: "gemma3_text",
      ...rms(keys),
      query_pre_attn_scalar: gemma3Scalar(keys),
      sliding_window: keys.countOr("attention.sliding_window", null),
      sliding_window_pattern: keys.countOr("attention.sliding_window_pattern", 6),
      rope_local_base_freq: keys.numberOr("rope.freq_base_swa", 10_000),
      final_logit_softcapping: keys.numberOr("final_logit_softcapping", undefined),
    }),
  ],
]);

/** The architectures that can be a base. */
export const ggufArchitectures: readonly string[] = [...architectures.keys()];

/** Throws E_MODEL_FAMILY for an architecture that is not supported, E_MODEL_FILE for keys that are missing or damaged. */
export function ggufConfig({ metadata, tensors }: GgufHeader, vocabSize: number, use: FileUse): Fields {
  const architecture = textAt(metadata, "general.architecture", use);
  if (architecture === null) throw brokenGguf(use, "its general.architecture is missing");
  const own = architectures.get(architecture);
  if (own === undefined) throw unknownArchitecture(architecture, use);
  const keys = keysOf(metadata, architecture, use);
  refuseExperts(keys, use);
  if (tensors.has("rope_freqs.weight"))
    throw brokenGguf(use, "its rotary frequencies are scaled one by one (rope_freqs), which is not supported");
  if (tensors.has("rope_factors_long.weight"))
    throw brokenGguf(use, "its rotary frequencies change with a text's length (LongRoPE), which is not supported");
  const heads = keys.count("attention.head_count");
  return {
    hidden_size: keys.count("embedding_length"),
    intermediate_size: keys.count("feed_forward_length"),
    num_hidden_layers: keys.count("block_count"),
    num_attention_heads: heads,
    num_key_value_heads: keys.countOr("attention.head_count_kv", heads),
    max_position_embeddings: keys.count("context_length"),
    ...headSizes(keys, heads, use),
    rope_theta: keys.numberOr("rope.freq_base", 10_000),
    ...scaling(metadata, keys, architecture, use),
    vocab_size: vocabSize,
    tie_word_embeddings: !tensors.has("output.weight"),
    ...Object.fromEntries(Object.entries(own(keys, tensors)).filter(([, value]) => value !== undefined)),
  };
}

/** The file does not say it: llama.cpp takes the size of a head, and for the 27B, by its layers, what is left of the width. */
function gemma3Scalar(keys: Keys): number {
  const share = keys.count("embedding_length") / keys.count("attention.head_count");
  return keys.count("block_count") === 62 ? share : keys.countOr("attention.key_length", share);
}

const rms = (keys: Keys): Fields => ({ rms_norm_eps: keys.number("attention.layer_norm_rms_epsilon") });

function keysOf(metadata: GgufHeader["metadata"], architecture: string, use: FileUse): Keys {
  const countOr = <T>(name: string, other: T) => integerAt(metadata, `${architecture}.${name}`, use) ?? other;
  const numberOr = <T>(name: string, other: T) => numberAt(metadata, `${architecture}.${name}`, use) ?? other;
  const demanded = (name: string, found: number | null): number => {
    if (found === null) throw brokenGguf(use, `its ${architecture}.${name} is missing`);
    return found;
  };
  return {
    countOr,
    numberOr,
    count: (name) => demanded(name, countOr(name, null)),
    number: (name) => demanded(name, numberOr(name, null)),
  };
}

function refuseExperts(keys: Keys, use: FileUse): void {
  if (keys.countOr("expert_count", 0) > 0) throw brokenGguf(use, "its layers have experts, which are not supported");
}

/** Queries, keys and values are of one size; whether a part of it may turn is for the family to say. */
function headSizes(keys: Keys, heads: number, use: FileUse): Fields {
  const size = keys.countOr("attention.key_length", keys.count("embedding_length") / heads);
  const [values, turned] = [keys.countOr("attention.value_length", size), keys.countOr("rope.dimension_count", size)];
  if (values !== size)
    throw brokenGguf(use, `its heads have keys of ${size} and values of ${values}, which is not supported`);
  return { head_dim: size, ...(turned === size ? {} : { partial_rotary_factor: turned / size }) };
}

function scaling(metadata: GgufHeader["metadata"], keys: Keys, architecture: string, use: FileUse): Fields {
  const type = textAt(metadata, `${architecture}.rope.scaling.type`, use) ?? "none";
  if (type === "none") return {};
  const factor = keys.number("rope.scaling.factor");
  const original = keys.countOr("rope.scaling.original_context_length", undefined);
  return {
    rope_scaling: {
      rope_type: type,
      factor,
      ...(original && { original_max_position_embeddings: original }),
      ...(type === "yarn" ? yarn(keys, use) : {}),
    },
  };
}

function yarn(keys: Keys, use: FileUse): Fields {
  for (const [name, usual] of [
    ["attn_factor", 1],
    ["yarn_ext_factor", 1],
    ["yarn_attn_factor", 1],
    ["yarn_log_multiplier", 0],
  ] as const) {
    const value = keys.numberOr(`rope.scaling.${name}`, usual);
    if (value !== usual) throw brokenGguf(use, `its rope.scaling.${name} is ${value}, and only ${usual} is supported`);
  }
  return {
    beta_fast: keys.numberOr("rope.scaling.yarn_beta_fast", null),
    beta_slow: keys.numberOr("rope.scaling.yarn_beta_slow", null),
  };
}

function unknownArchitecture(architecture: string, { path }: FileUse): AttuneError {
  return new AttuneError(
    "E_MODEL_FAMILY",
    `${path} is a GGUF file of the architecture "${architecture.slice(0, 100)}", which Attune cannot run.`,
    `Choose a model of one of these: ${ggufArchitectures.join(", ")}; or the same model as a Hugging Face folder.`,
  );
}
