/** A GGUF file and a Hugging Face folder of the same model, with a real tokenizer, made of a parity fixture. */
import assert from "node:assert/strict";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { openDecoder } from "../../engine/bases/folder";
import { readWeight } from "../../engine/bases/weight-files";
import { encodeGguf, type GgufTensorData } from "../../engine/formats/gguf/encode";
import type { GgufValue } from "../../engine/formats/gguf/values";
import { encode } from "../../engine/formats/safetensors";
import { ggufPlace } from "../../engine/model/gguf-names";
import { createRandom } from "../../engine/random";
import { ggufValues } from "./gguf-tokenizer";

const parity = "test/fixtures/parity";
const tokenizer = "test/fixtures/tokenizer/families/qwen2";

/** Keys of llama.cpp's converter, by the end of their names, beside those that all have. */
const ownKeys: Readonly<
  Record<string, (config: Readonly<Record<string, number>>) => Readonly<Record<string, number>>>
> = {
  granite: (config) => ({
    embedding_scale: config["embedding_multiplier"] ?? Number.NaN,
    "attention.scale": config["attention_multiplier"] ?? Number.NaN,
    residual_scale: config["residual_multiplier"] ?? Number.NaN,
    logit_scale: config["logits_scaling"] ?? Number.NaN,
  }),
  starcoder2: (config) => ({
    "attention.layer_norm_epsilon": config["norm_epsilon"] ?? Number.NaN,
    "attention.sliding_window": config["sliding_window"] ?? Number.NaN,
  }),
  stablelm: (config) => ({
    "attention.layer_norm_epsilon": config["layer_norm_eps"] ?? Number.NaN,
    "rope.dimension_count": 4,
  }),
  phi3: (config) => ({
    "attention.sliding_window": config["sliding_window"] ?? Number.NaN,
    "rope.dimension_count": 12,
  }),
  gemma3: (config) => ({
    "attention.sliding_window": config["sliding_window"] ?? Number.NaN,
    "rope.freq_base_swa": config["rope_local_base_freq"] ?? Number.NaN,
  }),
  refact: () => ({ "attention.layer_norm_rms_epsilon": 1e-5, "attention.head_count_kv": 1, feed_forward_length: 256 }),
  gpt2: (config) => ({ "attention.layer_norm_epsilon": config["layer_norm_epsilon"] ?? Number.NaN }),
  starcoder: (config) => ({
    "attention.layer_norm_epsilon": config["layer_norm_epsilon"] ?? Number.NaN,
    "attention.head_count_kv": 1,
  }),
};

/** What a GGUF file cannot say of the fixture's config.json, as it can. */
const sayable: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  smollm3: { no_rope_layers: undefined },
  gemma3: {
    layer_types: undefined,
    query_pre_attn_scalar: 16,
    rope_parameters: undefined,
    rope_theta: 1e5,
    rope_local_base_freq: 2e4,
  },
  // llama.cpp reads the width of experts.
  "granite-hybrid": { intermediate_size: 40 },
  // The form of its file, whose matrices are apart.
  "gpt-refact": { from_gguf: true, rms_norm_eps: 1e-5, n_inner: 256 },
  // llama.cpp has one activation for this architecture.
  "gpt-bigcode": { activation_function: "gelu_pytorch_tanh" },
};

type Config = Readonly<Record<string, number>> & { readonly rope_parameters?: RopeParameters };
interface Weight {
  readonly dtype: "F32";
  readonly shape: readonly number[];
  readonly data: Uint8Array;
}

interface Grown {
  readonly model: string;
  readonly config: Config;
  readonly values: Readonly<Record<string, unknown>>;
  readonly weights: ReadonlyMap<string, Weight>;
}

/** The fixture as a folder below `folder`, with a real tokenizer: the vocabulary grows to it. */
export async function grownModel(family: string, folder: string): Promise<Grown> {
  const model = path.join(folder, "model");
  await mkdir(model, { recursive: true });
  const source = `${parity}/${family}/base`;
  const config = JSON.parse(await readFile(`${source}/config.json`, "utf8"));
  const read = async (name: string) => JSON.parse(await readFile(`${tokenizer}/${name}`, "utf8"));
  const values = ggufValues(await read("tokenizer.json"), await read("tokenizer_config.json"), "qwen2");
  const tokens = values["tokenizer.ggml.tokens"];
  assert.ok(Array.isArray(tokens));
  const grown = { ...config, ...sayable[family], vocab_size: tokens.length, torch_dtype: "float32" };
  await writeFile(path.join(model, "config.json"), JSON.stringify(grown));
  for (const name of ["tokenizer.json", "tokenizer_config.json"])
    await cp(`${tokenizer}/${name}`, path.join(model, name));
  const base = await openDecoder(source);
  const { modules } = base.config;
  const random = createRandom(1, "vocabulary");
  const weights = new Map<string, Weight>();
  for (const [name, weight] of base.weights) {
    const [rows = 0, width = 1] = weight.shape;
    const isVocabulary = [modules.embedding, modules.head].some((module) => name === `${module}.weight`);
    const numbers = new Float32Array((isVocabulary ? tokens.length : rows) * width).map(
      () => (random.next() - 0.5) / 4,
    );
    numbers.set(await readWeight(weight));
    const shape = isVocabulary ? [tokens.length, width] : weight.shape;
    weights.set(name, { dtype: "F32", shape, data: new Uint8Array(numbers.buffer) });
  }
  await writeFile(path.join(model, "model.safetensors"), encode(weights, { format: "pt" }));
  return { model, config: grown, values, weights };
}

/**
 * Writes both into `folder`; the vocabulary grows to the tokenizer's. `change` quantises a tensor; `floats`: of the values, 64 bits so
 * that both say exactly the same, or the 32 that llama.cpp takes alone.
 */
export async function ggufAndFolder(
  family: string,
  folder: string,
  change: (name: string, tensor: GgufTensorData) => GgufTensorData = (_, tensor) => tensor,
  floats: "float32" | "float64" = "float64",
): Promise<{ readonly model: string; readonly file: string }> {
  const { model, config, values, weights: grown } = await grownModel(family, folder);
  const weights = family === "gpt-refact" ? apart(grown) : grown;
  await writeFile(path.join(model, "model.safetensors"), encode(weights, { format: "pt" }));
  const whole = await openDecoder(model);
  const form = whole.config.gguf;
  assert.ok(form);
  const tensors = new Map<string, GgufTensorData>();
  for (const [name, { shape, data }] of weights) {
    const place = ggufPlace(whole.config, form, name, shape[0] ?? 0);
    const hugging = new Float32Array(data.buffer);
    const width = hugging.length / (shape[0] ?? 1);
    const stored = hugging.slice();
    for (const [to, from] of (place.order ?? []).entries())
      stored.set(hugging.subarray(from * width, (from + 1) * width), to * width);
    const turned = whole.config.modules.fanInFanOut && shape.length === 2 && name.startsWith("transformer.h.");
    const tensor = {
      dtype: "F32",
      shape: turned ? shape.toReversed() : shape,
      data: turned ? transposed(stored, width) : stored.map((value) => value + place.added),
    } as const;
    tensors.set(place.name, change(place.name, tensor));
  }
  const factors = frequencyFactors(config);
  if (factors !== null) tensors.set("rope_freqs.weight", { dtype: "F32", shape: [factors.length], data: factors });
  const file = path.join(folder, "model.gguf");
  await writeFile(file, encodeGguf(metadataOf(form.architecture, config, values, floats), tensors));
  return { model, file };
}

/** An ordinary folder's model as a GGUF file in float32, as llama.cpp's converter writes it; `pre`: its name of how the tokenizer splits. */
export async function writeGguf(model: string, file: string, pre: string): Promise<void> {
  const { config, weights } = await openDecoder(model);
  const form = config.gguf;
  assert.ok(form);
  const read = async (name: string) => JSON.parse(await readFile(path.join(model, name), "utf8"));
  const said = await read("config.json");
  const values = Object.entries(ggufValues(await read("tokenizer.json"), await read("tokenizer_config.json"), pre));
  const fitting = values.map(([key, value]): [string, unknown] => {
    // The embedding has a row for each token, and no more.
    const isByToken = ["tokenizer.ggml.tokens", "tokenizer.ggml.token_type"].includes(key) && Array.isArray(value);
    return [key, isByToken ? value.slice(0, said.vocab_size) : value];
  });
  const tensors = new Map<string, GgufTensorData>();
  for (const [name, weight] of weights) {
    const place = ggufPlace(config, form, name, weight.shape[0] ?? 0);
    const hugging = await readWeight(weight);
    const width = hugging.length / (weight.shape[0] ?? 1);
    const stored = hugging.slice();
    for (const [to, from] of (place.order ?? []).entries())
      stored.set(hugging.subarray(from * width, (from + 1) * width), to * width);
    tensors.set(place.name, { dtype: "F32", shape: weight.shape, data: stored.map((value) => value + place.added) });
  }
  const metadata = metadataOf(form.architecture, said, Object.fromEntries(fitting), "float32");
  await writeFile(file, encodeGguf(metadata, tensors));
}

/** Refact's key and value, and gate and up, as the two matrices that each of them is. */
function apart(weights: ReadonlyMap<string, Weight>): ReadonlyMap<string, Weight> {
  const halves = new Map([
    ["attn.kv.weight", ["attn.k.weight", "attn.v.weight"]],
    ["mlp.gate_up_proj.weight", ["mlp.gate_proj.weight", "mlp.up_proj.weight"]],
  ]);
  return new Map(
    [...weights].flatMap(([name, weight]): [string, Weight][] => {
      const [layer = "", end = ""] = /^(transformer\.h\.\d+\.)(.*)$/.exec(name)?.slice(1) ?? [];
      const [rows = 0, width = 0] = weight.shape;
      const bytes = weight.data.byteLength / 2;
      return (
        halves.get(end)?.map((half, index): [string, Weight] => {
          const data = weight.data.slice(index * bytes, (index + 1) * bytes);
          return [layer + half, { dtype: "F32", shape: [rows / 2, width], data }];
        }) ?? [[name, weight]]
      );
    }),
  );
}

function transposed(rows: Float32Array, width: number): Float32Array {
  const height = rows.length / width;
  return rows.map((_, index) => rows[(index % height) * width + Math.floor(index / height)] ?? Number.NaN);
}

const floatKey = /epsilon|freq_base|(^|[._])scale$|scaling\.factor$/;

interface RopeParameters {
  readonly rope_type?: string;
  readonly rope_theta?: number;
  readonly factor?: number;
  readonly original_max_position_embeddings?: number;
  readonly low_freq_factor?: number;
  readonly high_freq_factor?: number;
}

/** What the converter makes of Llama 3's scaling: by wavelengths, where Attune's own formula is by turns. null: another scaling. */
function frequencyFactors({ rope_parameters: rope, ...config }: Config): Float32Array | null {
  if (rope?.rope_type !== "llama3") return null;
  const { factor = 0, low_freq_factor: low = 0, high_freq_factor: high = 0, rope_theta: theta = 0 } = rope;
  const context = rope.original_max_position_embeddings ?? 0;
  const size = config["head_dim"] ?? Number.NaN;
  return Float32Array.from({ length: size / 2 }, (_, index) => {
    const length = 2 * Math.PI * theta ** ((2 * index) / size);
    if (length < context / high) return 1;
    if (length > context / low) return factor;
    const smooth = (context / length - low) / (high - low);
    return 1 / ((1 - smooth) / factor + smooth);
  });
}

function metadataOf(
  architecture: string,
  config: Config,
  values: Readonly<Record<string, unknown>>,
  floats: "float32" | "float64",
): ReadonlyMap<string, GgufValue> {
  const rope = config.rope_parameters?.rope_type === "llama3" ? undefined : config.rope_parameters;
  const theta = config.rope_parameters?.rope_theta ?? config["rope_theta"] ?? 10_000;
  const heads = config["num_attention_heads"] ?? config["n_head"] ?? Number.NaN;
  const width = config["hidden_size"] ?? config["n_embd"] ?? Number.NaN;
  const size = config["head_dim"] ?? width / heads;
  const numbers: Readonly<Record<string, number | undefined>> = {
    embedding_length: width,
    feed_forward_length: config["intermediate_size"] ?? config["n_inner"] ?? 4 * width,
    block_count: config["num_hidden_layers"] ?? config["n_layer"],
    context_length: config["max_position_embeddings"] ?? config["n_positions"],
    "attention.head_count": heads,
    "attention.head_count_kv": config["num_key_value_heads"],
    "attention.layer_norm_rms_epsilon": config["rms_norm_eps"],
    ...(config["n_embd"] === undefined && {
      "attention.key_length": size,
      "attention.value_length": size,
      "rope.freq_base": theta,
      "rope.scaling.factor": rope?.factor,
      "rope.scaling.original_context_length": rope?.original_max_position_embeddings,
    }),
    ...ownKeys[architecture]?.(config),
  };
  const named = Object.entries(numbers).flatMap(([key, value]): [string, GgufValue][] =>
    value === undefined ? [] : [[`${architecture}.${key}`, { type: floatKey.test(key) ? floats : "uint32", value }]],
  );
  return new Map<string, GgufValue>([
    ["general.architecture", { type: "string", value: architecture }],
    ...named,
    ...(rope?.factor === undefined
      ? []
      : [[`${architecture}.rope.scaling.type`, { type: "string", value: rope.rope_type ?? "linear" }] as const]),
    ...Object.entries(values).flatMap(([key, value]) => {
      const item = ggufValue(value);
      return item === null ? [] : [[key, item] as const];
    }),
  ]);
}

function ggufValue(value: unknown): GgufValue | null {
  if (typeof value === "string") return { type: "string", value };
  if (typeof value === "boolean") return { type: "bool", value };
  if (typeof value === "number") return { type: "uint32", value };
  if (!Array.isArray(value)) return null;
  const texts = value.filter((item) => typeof item === "string");
  if (texts.length === value.length)
    return { type: "array", of: "string", values: Object.assign(texts, { at: (index: number) => texts[index] }) };
  return { type: "array", of: "int32", values: Int32Array.from(value) };
}
