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
  const heads = keys.count("attention.head_count");
  return {
    hidden_size: keys.count("embedding_length"),
    intermediate_size: keys.count("feed_forward_length"),
    num_hidden_layers: keys.count("block_count"),
    num_attention_heads: heads,
    num_key_value_heads: keys.countOr("attention.head_count_kv", heads),
    max_position_embeddings: keys.count("context_length"),
    head_dim: headSize(keys, heads, use),
    rope_theta: keys.numberOr("rope.freq_base", 10_000),
    ...scaling(metadata, keys, architecture, use),
    vocab_size: vocabSize,
    tie_word_embeddings: !tensors.has("output.weight"),
    ...Object.fromEntries(Object.entries(own(keys, tensors)).filter(([, value]) => value !== undefined)),
  };
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

/** All of a head is turned; queries, keys and values are of one size. */
function headSize(keys: Keys, heads: number, use: FileUse): number {
  const size = keys.countOr("attention.key_length", keys.count("embedding_length") / heads);
  const [values, turned] = [keys.countOr("attention.value_length", size), keys.countOr("rope.dimension_count", size)];
  if (values !== size)
    throw brokenGguf(use, `its heads have keys of ${size} and values of ${values}, which is not supported`);
  if (turned !== size)
    throw brokenGguf(use, `${turned} of its heads' ${size} values are turned, which is not supported`);
  return size;
}

function scaling(metadata: GgufHeader["metadata"], keys: Keys, architecture: string, use: FileUse): Fields {
  const type = textAt(metadata, `${architecture}.rope.scaling.type`, use) ?? "none";
  if (type === "none") return {};
  const factor = keys.number("rope.scaling.factor");
  const original = keys.countOr("rope.scaling.original_context_length", undefined);
  return { rope_scaling: { rope_type: type, factor, ...(original && { original_max_position_embeddings: original }) } };
}

function unknownArchitecture(architecture: string, { path }: FileUse): AttuneError {
  return new AttuneError(
    "E_MODEL_FAMILY",
    `${path} is a GGUF file of the architecture "${architecture.slice(0, 100)}", which Attune cannot run.`,
    `Choose a model of one of these: ${ggufArchitectures.join(", ")}; or the same model as a Hugging Face folder.`,
  );
}
