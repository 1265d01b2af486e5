/**
 * The metadata of a GGUF file → what the model's config.json said, so that a GGUF base goes through every check that a folder
 * does (`model/config.ts`). Sources: the GGUF description in the ggml repository, and the keys that llama.cpp's converter writes.
 */

import type { GgufHeader } from "../formats/gguf/header";
import { textAt } from "../formats/gguf/metadata";
import type { FileUse } from "../formats/safetensors";
import { type Keys, keysOf, unsupportedGguf } from "./gguf-keys";
import { factorsName, ropeScaling } from "./gguf-rope";

type Fields = Readonly<Record<string, unknown>>;
type Tensors = GgufHeader["tensors"];

interface Architecture {
  /** How its family's config.json spells sizes and positions. */
  readonly spelling: (keys: Keys, factors: Float32Array | null) => Fields;
  /** The `model_type`, and what is its own beside that. */
  readonly own: (keys: Keys, tensors: Tensors) => Fields;
  /** llama.cpp reads the tensor `rope_freqs.weight`. */
  readonly factors?: true;
}

const hasBias = (tensors: Tensors): boolean => tensors.has("blk.0.attn_q.bias");
const rotary = { spelling: llamaSpelling } as const;

const granite = (keys: Keys): Fields => {
  // Its switch for rotary positions, here and in the hybrid sizes.
  if (!keys.flagOr("rope.scaling.finetuned", true)) throw keys.unsupported("no rotary positions");
  return {
    model_type: "granite",
    ...rms(keys),
    embedding_multiplier: keys.numberOr("embedding_scale", 1),
    attention_multiplier: keys.numberOr("attention.scale", undefined),
    residual_multiplier: keys.numberOr("residual_scale", 1),
    logits_scaling: keys.numberOr("logit_scale", 1),
  };
};

/** By llama.cpp's name of an architecture. */
const architectures: ReadonlyMap<string, Architecture> = new Map<string, Architecture>([
  [
    "llama",
    {
      ...rotary,
      factors: true,
      own: (keys, tensors) => ({
        model_type: "llama",
        ...rms(keys),
        attention_bias: hasBias(tensors),
        mlp_bias: tensors.has("blk.0.ffn_gate.bias"),
      }),
    },
  ],
  ["qwen2", { ...rotary, own: (keys) => ({ model_type: "qwen2", ...rms(keys) }) }],
  [
    "qwen3",
    { ...rotary, own: (keys, tensors) => ({ model_type: "qwen3", ...rms(keys), attention_bias: hasBias(tensors) }) },
  ],
  ["gemma", { ...rotary, own: (keys) => ({ model_type: "gemma", ...rms(keys), hidden_act: "gelu_pytorch_tanh" }) }],
  ["granite", { ...rotary, factors: true, own: granite }],
  // Granite 4 without Mamba layers, as converters of 2025 wrote it: now it is "granite".
  ["granitehybrid", { ...rotary, factors: true, own: granite }],
  [
    "starcoder2",
    {
      ...rotary,
      own: (keys, tensors) => ({
        model_type: "starcoder2",
        norm_epsilon: keys.number("attention.layer_norm_epsilon"),
        use_bias: hasBias(tensors),
        sliding_window: keys.countOr("attention.sliding_window", null),
      }),
    },
  ],
  // llama.cpp knows no other layers without rotary positions than every fourth.
  [
    "smollm3",
    {
      ...rotary,
      own: (keys, tensors) => ({
        model_type: "smollm3",
        ...rms(keys),
        no_rope_layer_interval: 4,
        attention_bias: hasBias(tensors),
        mlp_bias: tensors.has("blk.0.ffn_gate.bias"),
      }),
    },
  ],
  [
    "stablelm",
    {
      ...rotary,
      own: (keys, tensors) => ({
        model_type: "stablelm",
        layer_norm_eps: keys.number("attention.layer_norm_epsilon"),
        use_qkv_bias: hasBias(tensors),
        qk_layernorm: tensors.has("blk.0.attn_q_norm.weight"),
        use_parallel_residual: !tensors.has("blk.0.ffn_norm.weight"),
      }),
    },
  ],
  // Its converter writes 0 where there is no window.
  [
    "phi3",
    {
      ...rotary,
      own: (keys) => ({
        model_type: "phi3",
        ...rms(keys),
        sliding_window: keys.countOr("attention.sliding_window", 0) || null,
      }),
    },
  ],
  [
    "olmo2",
    {
      ...rotary,
      own: (keys) => {
        // OLMo 3 is of this architecture too.
        if (keys.countOr("attention.sliding_window", 0) > 0) throw keys.unsupported("windows");
        return { model_type: "olmo2", ...rms(keys) };
      },
    },
  ],
  [
    "gemma3",
    {
      ...rotary,
      own: (keys) => ({
        model_type: "gemma3_text",
        ...rms(keys),
        query_pre_attn_scalar: gemma3Scalar(keys),
        sliding_window: keys.countOr("attention.sliding_window", null),
        sliding_window_pattern: keys.countOr("attention.sliding_window_pattern", 6),
        rope_local_base_freq: keys.numberOr("rope.freq_base_swa", 10_000),
        final_logit_softcapping: keys.numberOr("final_logit_softcapping", undefined),
      }),
    },
  ],
  // The converter turns its matrices round: they are stored as everybody else's.
  [
    "gpt2",
    {
      spelling: gptSpelling,
      own: (keys) => ({
        model_type: "gpt2",
        fan_in_fan_out: false,
        layer_norm_epsilon: keys.number("attention.layer_norm_epsilon"),
      }),
    },
  ],
  [
    "starcoder",
    {
      spelling: gptSpelling,
      own: (keys) => {
        demandOneKey(keys);
        return { model_type: "gpt_bigcode", layer_norm_epsilon: keys.number("attention.layer_norm_epsilon") };
      },
    },
  ],
  [
    "refact",
    {
      spelling: gptSpelling,
      own: (keys) => {
        demandOneKey(keys);
        return { model_type: "gpt_refact", from_gguf: true, ...rms(keys) };
      },
    },
  ],
]);

/** The architectures that can be a base. */
export const ggufArchitectures: readonly string[] = [...architectures.keys()];

/** Whether a file of this architecture may divide its rotary frequencies one by one, by the tensor that is so named. */
export function readsFactors({ metadata, tensors }: GgufHeader, use: FileUse): boolean {
  const architecture = architectures.get(textAt(metadata, "general.architecture", use) ?? "");
  return architecture?.factors === true && tensors.has(factorsName);
}

/**
 * `factors`: what the tensor of rotary factors holds, where the architecture reads one. Throws E_MODEL_FAMILY for an architecture
 * that is not supported, or has what is not, by name; E_MODEL_FILE for keys that are missing or damaged.
 */
export function ggufConfig(
  { metadata, tensors }: GgufHeader,
  vocabSize: number,
  factors: Float32Array | null,
  use: FileUse,
): Fields {
  const keys = keysOf(metadata, use);
  const architecture = architectures.get(keys.architecture);
  if (architecture === undefined) throw unsupportedGguf(keys.architecture, "", use);
  refuseOtherLayers(keys, tensors);
  const own = architecture.own(keys, tensors);
  return {
    ...architecture.spelling(keys, factors),
    vocab_size: vocabSize,
    tie_word_embeddings: !tensors.has("output.weight"),
    ...Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)),
  };
}

/** Layers that are no attention and one MLP. */
function refuseOtherLayers(keys: Keys, tensors: Tensors): void {
  if (keys.countOr("expert_count", 0) > 0) throw keys.unsupported("experts in its layers");
  if ([...tensors.keys()].some((name) => /^blk\.\d+\.ssm_/.test(name))) throw keys.unsupported("Mamba layers");
  if (tensors.has("rope_factors_long.weight"))
    throw keys.unsupported("rotary frequencies that change with a text's length (LongRoPE)");
}

/** As Llama and its kin spell it. Queries, keys and values are of one size; whether a part of it may turn is for the family to say. */
function llamaSpelling(keys: Keys, factors: Float32Array | null): Fields {
  const heads = keys.same("attention.head_count");
  const size = keys.countOr("attention.key_length", keys.count("embedding_length") / heads);
  const [values, turned] = [keys.countOr("attention.value_length", size), keys.countOr("rope.dimension_count", size)];
  if (values !== size) throw keys.unsupported(`heads whose keys are of ${size} and values of ${values}`);
  const theta = keys.numberOr("rope.freq_base", 10_000);
  return {
    hidden_size: keys.count("embedding_length"),
    intermediate_size: keys.same("feed_forward_length"),
    num_hidden_layers: keys.count("block_count"),
    num_attention_heads: heads,
    num_key_value_heads: keys.sameOr("attention.head_count_kv", heads),
    max_position_embeddings: keys.count("context_length"),
    head_dim: size,
    ...(turned === size ? {} : { partial_rotary_factor: turned / size }),
    rope_theta: theta,
    ...ropeScaling(keys, { theta, values: turned }, factors),
  };
}

function demandOneKey(keys: Keys): void {
  if (keys.same("attention.head_count_kv") !== 1) throw keys.unsupported("keys of its own for each head");
}

/** As GPT-2 and its kin spell it. */
function gptSpelling(keys: Keys): Fields {
  return {
    n_embd: keys.count("embedding_length"),
    n_inner: keys.same("feed_forward_length"),
    n_layer: keys.count("block_count"),
    n_head: keys.same("attention.head_count"),
    n_positions: keys.count("context_length"),
  };
}

/** The file does not say it: llama.cpp takes the size of a head, and for the 27B, by its layers, what is left of the width. */
function gemma3Scalar(keys: Keys): number {
  const share = keys.count("embedding_length") / keys.count("attention.head_count");
  return keys.count("block_count") === 62 ? share : keys.countOr("attention.key_length", share);
}

const rms = (keys: Keys): Fields => ({ rms_norm_eps: keys.number("attention.layer_norm_rms_epsilon") });
