/** A GGUF file and a Hugging Face folder of the same model, with a real tokenizer, made of a parity fixture. */
import assert from "node:assert/strict";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { openBase } from "../../engine/bases/folder";
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
};

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
  const base = await openBase(source);
  const { modules } = base.config;
  const random = createRandom(1, "vocabulary");
  const weights = new Map<string, { dtype: "F32"; shape: readonly number[]; data: Uint8Array }>();
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
  const whole = await openBase(model);
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
    const tensor = { dtype: "F32", shape, data: stored.map((value) => value + place.added) } as const;
    tensors.set(place.name, change(place.name, tensor));
  }
  const file = path.join(folder, "model.gguf");
  await writeFile(file, encodeGguf(metadataOf(form.architecture, grown, values, floats), tensors));
  return { model, file };
}

const floatKey = /epsilon|freq_base|(^|[._])scale$|scaling\.factor$/;

interface RopeParameters {
  readonly rope_type?: string;
  readonly rope_theta?: number;
  readonly factor?: number;
  readonly original_max_position_embeddings?: number;
}

function metadataOf(
  architecture: string,
  config: Readonly<Record<string, number>> & { readonly rope_parameters?: RopeParameters },
  values: Readonly<Record<string, unknown>>,
  floats: "float32" | "float64",
): ReadonlyMap<string, GgufValue> {
  const rope = config.rope_parameters;
  const heads = config["num_attention_heads"] ?? Number.NaN;
  const size = config["head_dim"] ?? (config["hidden_size"] ?? Number.NaN) / heads;
  const numbers: Readonly<Record<string, number | undefined>> = {
    embedding_length: config["hidden_size"],
    feed_forward_length: config["intermediate_size"],
    block_count: config["num_hidden_layers"],
    context_length: config["max_position_embeddings"],
    "attention.head_count": heads,
    "attention.head_count_kv": config["num_key_value_heads"],
    "attention.key_length": size,
    "attention.value_length": size,
    "attention.layer_norm_rms_epsilon": config["rms_norm_eps"],
    "rope.freq_base": rope?.rope_theta ?? config["rope_theta"] ?? 10_000,
    "rope.scaling.factor": rope?.factor,
    "rope.scaling.original_context_length": rope?.original_max_position_embeddings,
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
