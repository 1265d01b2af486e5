/** `config.json` of a Hugging Face model → a checked description of its decoder. Pure. */
import { AttuneError } from "../errors";
import { type Decoder, field, flag, integer, list, Malformed, number, optional, record, text } from "../formats/json";

export const families = ["llama", "qwen2"] as const;
export type Family = (typeof families)[number];

/** Everything that shapes a Llama-style decoder: RMSNorm, rotary positions, grouped-query attention, SwiGLU. */
export interface DecoderConfig {
  readonly family: Family;
  readonly hiddenSize: number;
  readonly intermediateSize: number;
  readonly layers: number;
  readonly heads: number;
  /** Divides `heads`; each key/value head serves heads / kvHeads query heads. */
  readonly kvHeads: number;
  /** Even: rotary positions turn pairs. heads · headDim need not be `hiddenSize`. */
  readonly headDim: number;
  readonly vocabSize: number;
  readonly maxPositions: number;
  readonly ropeTheta: number;
  readonly rmsNormEps: number;
  /** The head is the embedding's transpose and has no weights of its own. */
  readonly tieWordEmbeddings: boolean;
  /** The q, k and v projections have a bias; no other linear has one. */
  readonly qkvBias: boolean;
}

/**
 * Checks a parsed config.json. `where` names it in messages. Throws E_MODEL_FAMILY for a model type that is not supported
 * and E_MODEL_CONFIG, naming the field, for a value that is missing, wrong or not supported.
 */
export function parseConfig(json: unknown, where: string): DecoderConfig {
  try {
    return decodeConfig(json, where);
  } catch (error) {
    if (error instanceof Malformed) throw wrongConfig(where, error.message);
    throw error;
  }
}

export function wrongConfig(where: string, problem: string): AttuneError {
  return new AttuneError(
    "E_MODEL_CONFIG",
    `${where} does not describe a model that Attune can run: ${problem}.`,
    "Choose another base model, or copy or download this one again if the file was changed.",
  );
}

/** Bounds every dimension, so that products of dimensions stay exact and a forged config cannot ask for gigabytes of names. */
const maxDimension = 1 << 20;
const maxLayers = 1000;
const dimension = integer(1, maxDimension);

function decodeConfig(json: unknown, where: string): DecoderConfig {
  const from = record(json, "");
  const family = decodeFamily(from, where);
  refuseUnsupported(from, family);
  const hiddenSize = field(from, "hidden_size", dimension);
  const heads = field(from, "num_attention_heads", dimension);
  const kvHeads = optional(from, "num_key_value_heads", dimension) ?? heads;
  if (heads % kvHeads !== 0)
    throw new Malformed(`num_key_value_heads (${kvHeads}) does not divide num_attention_heads (${heads})`);
  const headDim = optional(from, "head_dim", dimension) ?? hiddenSize / heads;
  if (!Number.isInteger(headDim))
    throw new Malformed(`num_attention_heads (${heads}) does not divide hidden_size (${hiddenSize})`);
  if (headDim % 2 !== 0) throw new Malformed(`head_dim is ${headDim}, and rotary positions need an even one`);
  if (heads * headDim > maxDimension)
    throw new Malformed(`num_attention_heads · head_dim is ${heads * headDim}, more than ${maxDimension}`);
  return {
    family,
    hiddenSize,
    intermediateSize: field(from, "intermediate_size", dimension),
    layers: field(from, "num_hidden_layers", integer(1, maxLayers)),
    heads,
    kvHeads,
    headDim,
    vocabSize: field(from, "vocab_size", dimension),
    maxPositions: field(from, "max_position_embeddings", integer(1, 2 ** 31 - 1)),
    ropeTheta: decodeRopeTheta(from),
    rmsNormEps: optional(from, "rms_norm_eps", positive) ?? 1e-6,
    tieWordEmbeddings: optional(from, "tie_word_embeddings", flag) ?? false,
    // Qwen2's code always has these biases and no setting for them.
    qkvBias: family === "qwen2",
  };
}

function decodeFamily(from: Readonly<Record<string, unknown>>, where: string): Family {
  const type = field(from, "model_type", text);
  const family = families.find((item) => item === type);
  if (family !== undefined) return family;
  throw new AttuneError(
    "E_MODEL_FAMILY",
    `${where} is a model of type "${type.slice(0, 100)}", which Attune cannot run.`,
    `Choose a base model of one of these types: ${families.join(", ")}.`,
  );
}

/** Settings that would change the result and are not built: each is refused by its name rather than ignored. */
function refuseUnsupported(from: Readonly<Record<string, unknown>>, family: Family): void {
  const activation = optional(from, "hidden_act", text) ?? "silu";
  if (activation !== "silu") throw new Malformed(`hidden_act is "${activation}", and only "silu" is supported`);
  for (const name of ["attention_bias", "mlp_bias", "use_sliding_window"]) {
    if (optional(from, name, flag)) throw new Malformed(`${name} is true, which is not supported`);
  }
  // Qwen2 files carry a window's size even when `use_sliding_window` is false.
  if (family !== "qwen2" && optional(from, "sliding_window", number) !== null) {
    throw new Malformed("sliding_window is set, which is not supported");
  }
  const unlike = optional(from, "layer_types", list(text))?.find((type) => type !== "full_attention");
  if (unlike !== undefined)
    throw new Malformed(`layer_types holds "${unlike}", and only "full_attention" is supported`);
  if (optional(from, "quantization_config", record) !== null) {
    throw new Malformed("quantization_config is set, and only F32, F16 and BF16 weights are supported");
  }
  const rotary = optional(from, "partial_rotary_factor", number) ?? 1;
  if (rotary !== 1) throw new Malformed(`partial_rotary_factor is ${rotary}, and only 1 is supported`);
}

/** The newer spelling (`rope_parameters`, transformers 5) wins over the older one; both files' default is 10,000. */
function decodeRopeTheta(from: Readonly<Record<string, unknown>>): number {
  const newer = optional(from, "rope_parameters", record) ?? {};
  for (const [name, options] of [
    ["rope_parameters", newer],
    ["rope_scaling", optional(from, "rope_scaling", record) ?? {}],
  ] as const) {
    const type = optional(options, "rope_type", text) ?? optional(options, "type", text) ?? "default";
    if (type !== "default") throw new Malformed(`${name} is of type "${type}", and only "default" is supported`);
    const rotary = optional(options, "partial_rotary_factor", number) ?? 1;
    if (rotary !== 1) throw new Malformed(`partial_rotary_factor is ${rotary}, and only 1 is supported`);
  }
  return optional(newer, "rope_theta", positive) ?? optional(from, "rope_theta", positive) ?? 10_000;
}

const positive: Decoder<number> = (value, place) => {
  const result = number(value, place);
  if (result <= 0) throw new Malformed(`${place} is ${result}, not a positive number`);
  return result;
};
