/** A model of Qwen3-0.6B's shape as GGUF files, for QVAC, which tunes this family but not Llama's. Its numbers are random. */
import { existsSync, renameSync, writeFileSync } from "node:fs";
import { encodeGguf, type GgufTensorData } from "../../engine/formats/gguf/encode";
import { quantise } from "../../engine/formats/gguf/quantise";
import { type GgmlType, tensorBytes } from "../../engine/formats/gguf/types";
import type { GgufTexts, GgufValue } from "../../engine/formats/gguf/values";
import { createRandom } from "../../engine/random";

export interface Qwen3Request {
  readonly file: string;
  readonly type: "F16" | "Q8_0";
}

/** Of Qwen/Qwen3-0.6B's config.json. */
const shape = { width: 1024, inner: 3072, layers: 28, heads: 16, kvHeads: 8, headSize: 128, vocabulary: 151_936 };

/** llama.cpp's `general.file_type`, by which QVAC knows what it can tune. */
const fileTypes = { F16: 1, Q8_0: 7 };

/** In a process of its own, for the memory that it takes. */
export function writeQwen3({ file, type }: Qwen3Request): null {
  if (existsSync(file)) return null;
  const bytes = encodeGguf(metadata(type), tensors(type));
  writeFileSync(`${file}.new`, bytes);
  renameSync(`${file}.new`, file);
  return null;
}

function metadata(type: Qwen3Request["type"]): ReadonlyMap<string, GgufValue> {
  const whole = (value: number): GgufValue => ({ type: "uint32", value });
  const texts = (values: GgufTexts): GgufValue => ({ type: "array", of: "string", values });
  const letters = byteLetters();
  const tokens = Array.from({ length: shape.vocabulary }, (_, id) => letters[id] ?? `[PAD${id}]`);
  const [normal, control, unused] = [1, 3, 5];
  const types = Int32Array.from(tokens, (_, id) => (id < letters.length ? normal : unused));
  types[shape.vocabulary - 1] = control;
  return new Map<string, GgufValue>([
    ["general.architecture", { type: "string", value: "qwen3" }],
    ["general.file_type", whole(fileTypes[type])],
    ["qwen3.block_count", whole(shape.layers)],
    ["qwen3.context_length", whole(40_960)],
    ["qwen3.embedding_length", whole(shape.width)],
    ["qwen3.feed_forward_length", whole(shape.inner)],
    ["qwen3.attention.head_count", whole(shape.heads)],
    ["qwen3.attention.head_count_kv", whole(shape.kvHeads)],
    ["qwen3.attention.key_length", whole(shape.headSize)],
    ["qwen3.attention.value_length", whole(shape.headSize)],
    ["qwen3.attention.layer_norm_rms_epsilon", { type: "float32", value: 1e-6 }],
    ["qwen3.rope.freq_base", { type: "float32", value: 1e6 }],
    ["tokenizer.ggml.model", { type: "string", value: "gpt2" }],
    ["tokenizer.ggml.pre", { type: "string", value: "qwen2" }],
    ["tokenizer.ggml.tokens", texts(tokens)],
    ["tokenizer.ggml.token_type", { type: "array", of: "int32", values: types }],
    // Both kinds of readers want one. No text of letters meets it, so each letter is a token.
    ["tokenizer.ggml.merges", texts([`${letters[0]} ${letters[0]}`])],
    ["tokenizer.ggml.eos_token_id", whole(shape.vocabulary - 1)],
  ]);
}

/** The letters that byte-level vocabularies write bytes as (GPT-2's table), and one token more: two of the first. */
function byteLetters(): string[] {
  let beyond = 0;
  const letters = Array.from({ length: 256 }, (_, byte) => {
    const itself = (byte > 32 && byte < 127) || (byte > 160 && byte !== 173);
    return String.fromCodePoint(itself ? byte : 256 + beyond++);
  });
  return [...letters, `${letters[0]}${letters[0]}`];
}

function tensors(type: Qwen3Request["type"]): ReadonlyMap<string, GgufTensorData> {
  const { width, inner, layers, heads, kvHeads, headSize, vocabulary } = shape;
  const numbers = manyBytes(type, vocabulary * width);
  let turn = 0;
  const matrix = (rows: number, columns: number): GgufTensorData => {
    const bytes = tensorBytes(type, [rows, columns]);
    // Each begins at another block, so that no two are alike.
    const from = (turn++ * tensorBytes(type, [1, 1024])) % (numbers.length - bytes + 1);
    return { dtype: type, shape: [rows, columns], data: numbers.subarray(from, from + bytes) };
  };
  const norm = (size: number): GgufTensorData => ({
    ...{ dtype: "F32", shape: [size], data: new Float32Array(size).fill(1) },
  });
  const all = new Map<string, GgufTensorData>([["token_embd.weight", matrix(vocabulary, width)]]);
  for (let layer = 0; layer < layers; layer++) {
    const of = (name: string, tensor: GgufTensorData): unknown => all.set(`blk.${layer}.${name}.weight`, tensor);
    of("attn_norm", norm(width));
    of("attn_q", matrix(heads * headSize, width));
    of("attn_k", matrix(kvHeads * headSize, width));
    of("attn_v", matrix(kvHeads * headSize, width));
    of("attn_output", matrix(width, heads * headSize));
    of("attn_q_norm", norm(headSize));
    of("attn_k_norm", norm(headSize));
    of("ffn_norm", norm(width));
    of("ffn_gate", matrix(inner, width));
    of("ffn_up", matrix(inner, width));
    of("ffn_down", matrix(width, inner));
  }
  return all.set("output_norm.weight", norm(width));
}

/** Numbers around zero in this type: some of them, again and again. */
function manyBytes(type: GgmlType & Qwen3Request["type"], count: number): Uint8Array {
  const random = createRandom("qwen3", 1);
  const some = quantise(
    type,
    Float32Array.from({ length: 1 << 20 }, () => 0.08 * (random.next() - 0.5)),
  );
  const bytes = new Uint8Array(tensorBytes(type, [count / 1024, 1024]) + some.length);
  for (let at = 0; at < bytes.length; at += some.length) {
    bytes.set(some.subarray(0, Math.min(some.length, bytes.length - at)), at);
  }
  return bytes;
}
