/** What the families' files have in common: the spelling of options, their defaults, and the names of modules. */
import {
  field,
  flag,
  integer,
  list,
  Malformed,
  number,
  numberAbove,
  optional,
  record,
  text,
} from "../../schema/schema";
import type { Activation, DecoderConfig, Modules, Norm } from "../decoder-config";
import type { EncoderConfig } from "../encoder-config";
import type { ModelConfig } from "../model-config";

/** A parsed `config.json`. */
export type Options = Readonly<Record<string, unknown>>;

/** A setting that is no mistake, but not computed here: `choose` says what to take instead. */
export class Unsupported extends Malformed {
  constructor(
    message: string,
    readonly choose: string,
  ) {
    super(message);
  }
}

/** What a family's `config.json` means. */
export interface Family<C extends ModelConfig = DecoderConfig> {
  /** Of the settings that are refused unless a family computes them (`foreignSettings`), those that this one does. */
  readonly computes?: readonly string[];
  /** The model that the file describes; `type` is its `model_type`. Throws `Malformed`, which names the setting. */
  read(from: Options, type: string): C;
}

/** A family of encoders. */
export type EncoderFamily = Family<EncoderConfig>;

/** Bounds every dimension, so that products of dimensions stay exact and a forged config cannot ask for gigabytes of names. */
const maxDimension = 1 << 20;
export const maxLayers = 1000;
/** A width, or a number of heads or words. */
export const dimension = integer(1, maxDimension);

const positions = integer(1, 2 ** 31 - 1);

/** A scale, or an ε. */
export const positive = numberAbove(0);

/** Settings that hardly a family computes, as flags or as anything that is not null, false, 1 or empty. */
const foreignSettings: readonly string[] = [
  "attention_sinks",
  "add_full_attention_sink_bias",
  "add_swa_attention_sink_bias",
  "attention_chunk_size",
  "attn_temperature_tuning",
  "clip_qkv",
  "dim_model_base",
  "kv_lora_rank",
  "logit_scale",
  "no_rope_layers",
  "parallel_attn",
  "q_lora_rank",
  "qk_layernorm",
  "query_pre_attn_scalar",
  "rope_interleave",
  "scale_depth",
  "scale_emb",
  "use_parallel_residual",
  "use_qk_norm",
  "embedding_multiplier",
  "attention_multiplier",
  "residual_multiplier",
  "logits_scaling",
];

/**
 * Settings that would change the result of any family and are not built are refused by their name rather than ignored. Throws
 * `Malformed`.
 */
export function refuseUnsupported(from: Options, { computes = [] }: Pick<Family, "computes">): void {
  refuseForeign(from, computes);
  refuseExperts(from);
  // An empty one says nothing.
  if (Object.keys(optional(from, "quantization_config", record) ?? {}).length > 0) {
    throw new Unsupported(
      "quantization_config is set, and only F32, F16 and BF16 weights are supported",
      "Choose the same model as it was before it was quantised, with --precision int8 or int4, or a GGUF file of it, which stays quantised.",
    );
  }
  refuseFlags(from, ["alibi", "add_cross_attention", "is_encoder_decoder", "use_bidirectional_attention"]);
  for (const name of ["attn_logit_softcapping", "final_logit_softcapping"]) {
    if (optional(from, name, number) !== null) throw new Malformed(`${name} is set, which is not supported`);
  }
}

function refuseForeign(from: Options, computed: readonly string[]): void {
  for (const name of foreignSettings) {
    const value = Object.hasOwn(from, name) ? from[name] : null;
    const neutral = value === null || value === false || value === 1 || (Array.isArray(value) && value.length === 0);
    if (!neutral && !computed.includes(name)) throw new Malformed(`${name} is set, which is not supported`);
  }
}

function refuseExperts(from: Options): void {
  for (const name of ["num_experts", "num_local_experts"]) {
    if ((optional(from, name, number) ?? 0) > 1) throw new Malformed(`${name} is set: experts are not supported`);
  }
}

/** Throws `Malformed` where one of these is true. */
export function refuseFlags(from: Options, names: readonly string[]): void {
  for (const name of names)
    if (optional(from, name, flag)) throw new Malformed(`${name} is true, which is not supported`);
}

/** Throws `Malformed` where the flag is true; `only` says what there is instead, as "only … are supported". */
export function refuseFlag(from: Options, name: string, only: string): void {
  if (optional(from, name, flag)) throw new Malformed(`${name} is true, and only ${only} are supported`);
}

/** For families that have no choice of attention by layer. Throws `Malformed`. */
export function refuseLayerTypes(from: Options): void {
  const unlike = optional(from, "layer_types", list(text))?.find((type) => type !== "full_attention");
  if (unlike !== undefined)
    throw new Malformed(`layer_types holds "${unlike.slice(0, 100)}", and only "full_attention" is supported`);
}

/** How large a decoder is. */
export type Sizes = Pick<
  DecoderConfig,
  "hiddenSize" | "intermediateSize" | "layers" | "heads" | "kvHeads" | "headDim" | "vocabSize" | "maxPositions"
>;

/**
 * The sizes as Llama and its kin spell them. `defaultHeadDim` where the family has one that is not hidden_size / heads;
 * `defaultPositions`: what the family's class in transformers has where the file does not say. Throws `Malformed`.
 */
export function llamaSizes(from: Options, defaultHeadDim?: number, defaultPositions?: number): Sizes {
  const hiddenSize = field(from, "hidden_size", dimension);
  const heads = field(from, "num_attention_heads", dimension);
  const kvHeads = optional(from, "num_key_value_heads", dimension) ?? heads;
  if (heads % kvHeads !== 0)
    throw new Malformed(`num_key_value_heads (${kvHeads}) does not divide num_attention_heads (${heads})`);
  const headDim = optional(from, "head_dim", dimension) ?? defaultHeadDim ?? hiddenSize / heads;
  if (!Number.isInteger(headDim))
    throw new Malformed(`num_attention_heads (${heads}) does not divide hidden_size (${hiddenSize})`);
  // ONNX Runtime's attention rotates heads of these sizes only.
  if (headDim % 16 !== 0) throw new Malformed(`head_dim is ${headDim}, and only multiples of 16 are supported`);
  if (heads * headDim > maxDimension)
    throw new Malformed(`num_attention_heads · head_dim is ${heads * headDim}, more than ${maxDimension}`);
  return {
    hiddenSize,
    intermediateSize: field(from, "intermediate_size", dimension),
    layers: field(from, "num_hidden_layers", integer(1, maxLayers)),
    heads,
    kvHeads,
    headDim,
    vocabSize: field(from, "vocab_size", dimension),
    maxPositions:
      defaultPositions === undefined
        ? field(from, "max_position_embeddings", positions)
        : (optional(from, "max_position_embeddings", positions) ?? defaultPositions),
  };
}

/** The sizes as GPT-2 and its kin spell them; `sharedHeads` null: as many key/value heads as heads. Throws `Malformed`. */
export function gptSizes(from: Options, sharedHeads: number | null): Sizes {
  const hiddenSize = field(from, "n_embd", dimension);
  const heads = field(from, "n_head", dimension);
  if (hiddenSize % heads !== 0) throw new Malformed(`n_head (${heads}) does not divide n_embd (${hiddenSize})`);
  return {
    hiddenSize,
    intermediateSize: optional(from, "n_inner", dimension) ?? 4 * hiddenSize,
    layers: field(from, "n_layer", integer(1, maxLayers)),
    heads,
    kvHeads: sharedHeads ?? heads,
    headDim: hiddenSize / heads,
    vocabSize: field(from, "vocab_size", dimension),
    maxPositions: optional(from, "n_positions", dimension) ?? 1024,
  };
}

/** The sizes of an encoder as BERT and its kin spell them. Throws `Malformed`. */
export function encoderSizes(
  from: Options,
): Pick<EncoderConfig, "hiddenSize" | "intermediateSize" | "layers" | "heads" | "headDim" | "vocabSize"> {
  const hiddenSize = field(from, "hidden_size", dimension);
  const heads = field(from, "num_attention_heads", dimension);
  if (hiddenSize % heads !== 0)
    throw new Malformed(`num_attention_heads (${heads}) does not divide hidden_size (${hiddenSize})`);
  const headDim = hiddenSize / heads;
  for (const [name, usual] of [
    ["embedding_size", hiddenSize],
    ["attention_head_size", headDim],
  ] as const) {
    const size = optional(from, name, dimension) ?? usual;
    if (size !== usual) throw new Malformed(`${name} is ${size}, and only ${usual} is supported beside these sizes`);
  }
  return {
    hiddenSize,
    intermediateSize: field(from, "intermediate_size", dimension),
    layers: field(from, "num_hidden_layers", integer(1, maxLayers)),
    heads,
    headDim,
    vocabSize: field(from, "vocab_size", dimension),
  };
}

/** For encoders, whose head is always the embedding. Throws `Malformed`. */
export function refuseUntied(from: Options): void {
  if (!tied(from, true))
    throw new Malformed("tie_word_embeddings is false, and only encoders whose head is the embedding are supported");
}

/** The usual 1/√headDim, or 1 where the file switches it off. */
export function gptAttentionScale(from: Options, headDim: number): number {
  return (optional(from, "scale_attn_weights", flag) ?? true) ? headDim ** -0.5 : 1;
}

/** The words of transformers' activations.py. */
const activations: ReadonlyMap<string, Activation> = new Map([
  ["silu", "silu"],
  ["swish", "silu"],
  ["gelu", "gelu"],
  ["gelu_new", "gelu-tanh"],
  ["gelu_fast", "gelu-tanh"],
  ["gelu_pytorch_tanh", "gelu-tanh"],
]);

/** What the file calls `name` there. Throws `Malformed` for a word that is not supported. */
export function activation(from: Options, name: string, byDefault: Activation): Activation {
  const word = optional(from, name, text);
  if (word === null) return byDefault;
  const known = activations.get(word);
  if (known !== undefined) return known;
  throw new Malformed(
    `${name} is "${word.slice(0, 100)}", and only ${[...activations.keys()].join(", ")} are supported`,
  );
}

/** The same window in every layer. */
export function sameWindow(layers: number, window: number | null): (number | null)[] {
  return Array.from({ length: layers }, () => window);
}

/** `sliding_window`, or `byDefault` where the file does not have it; null in the file means none. */
export function slidingWindow(from: Options, byDefault: number | null): number | null {
  return Object.hasOwn(from, "sliding_window") ? optional(from, "sliding_window", integer(1, 2 ** 31 - 1)) : byDefault;
}

/** Qwen's windows: off unless `use_sliding_window`; then by `layer_types`, else from layer `max_window_layers` on. Throws `Malformed`. */
export function qwenWindows(from: Options, layers: number): (number | null)[] {
  const used = optional(from, "use_sliding_window", flag) ?? false;
  const window = used ? slidingWindow(from, 4096) : null;
  const types = optional(from, "layer_types", list(text));
  if (types === null) {
    const firstWith = optional(from, "max_window_layers", integer(0, maxLayers)) ?? 28;
    return Array.from({ length: layers }, (_, layer) => (layer >= firstWith ? window : null));
  }
  return windowsOf(types, layers, window);
}

/** `layer_types`: the window where a layer slides, null where it sees all before it. Throws `Malformed`. */
export function windowsOf(types: readonly string[], layers: number, window: number | null): (number | null)[] {
  if (types.length !== layers) throw new Malformed(`layer_types has ${types.length} entries for ${layers} layers`);
  return types.map((type) => {
    if (type === "full_attention") return null;
    if (type !== "sliding_attention")
      throw new Malformed(
        `layer_types holds "${type.slice(0, 100)}", and only "full_attention" and "sliding_attention" are supported`,
      );
    if (window === null) throw new Malformed(`layer_types holds "${type}", but no sliding window is set`);
    return window;
  });
}

/** Llama's names, which most later families kept. */
export function llamaModules(biases: { qkv: boolean; output: boolean; mlp: boolean }): Modules {
  return {
    embedding: "model.embed_tokens",
    layers: "model.layers",
    attentionNorms: { before: "input_layernorm", after: null },
    qkv: {
      kind: "separate",
      query: "self_attn.q_proj",
      key: "self_attn.k_proj",
      value: "self_attn.v_proj",
      bias: biases.qkv,
    },
    queryKeyNorm: null,
    output: { path: "self_attn.o_proj", bias: biases.output },
    mlpNorms: { before: "post_attention_layernorm", after: null },
    mlp: { kind: "gated", gate: "mlp.gate_proj", up: "mlp.up_proj", down: "mlp.down_proj", bias: biases.mlp },
    finalNorm: "model.norm",
    head: "lm_head",
    fanInFanOut: false,
  };
}

/** GPT-2's names. */
export function gptModules(fanInFanOut: boolean): Modules {
  return {
    embedding: "transformer.wte",
    layers: "transformer.h",
    attentionNorms: { before: "ln_1", after: null },
    qkv: { kind: "fused", path: "attn.c_attn", bias: true },
    queryKeyNorm: null,
    output: { path: "attn.c_proj", bias: true },
    mlpNorms: { before: "ln_2", after: null },
    mlp: { kind: "plain", up: "mlp.c_fc", down: "mlp.c_proj", bias: true },
    finalNorm: "transformer.ln_f",
    head: "lm_head",
    fanInFanOut,
  };
}

/** Whether the head is the embedding's transpose. */
export function tied(from: Options, byDefault: boolean): boolean {
  return optional(from, "tie_word_embeddings", flag) ?? byDefault;
}

/** Llama's norm; its factor is weight + `offset`. `epsilon` where the file does not say. */
export function rms(from: Options, { offset = 0, epsilon = 1e-6 }: { offset?: 0 | 1; epsilon?: number } = {}): Norm {
  return { kind: "rms", epsilon: optional(from, "rms_norm_eps", positive) ?? epsilon, offset };
}
