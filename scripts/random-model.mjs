// Writes a random model of the Llama or the Qwen2 family as a Hugging Face folder, for measurements that depend on size alone.
// `node scripts/random-model.mjs DIR [--hidden 768] [--layers 12] [--vocab 32000] [--dtype F32|F16|BF16] [--shards 1] [--sparse]`
// --sparse leaves the numbers out: the files have their full length, but holes (zeros) in place of data.
import { mkdir, open, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const bytesOf = { F32: 4, F16: 2, BF16: 2 };
/** @type {readonly Dtype[]} */
const dtypes = ["F32", "F16", "BF16"];
const torchNames = { F32: "float32", F16: "float16", BF16: "bfloat16" };

/**
 * @typedef {keyof typeof bytesOf} Dtype
 * @typedef {[name: string, shape: number[]]} Tensor
 * @typedef {{
 *   hidden: number; layers: number; vocab: number; inner?: number; kvHeads?: number; family?: "llama" | "qwen2";
 *   dtype?: Dtype; shards?: number; sparse?: boolean;
 * }} RandomModel
 */

/**
 * Returns the number of parameters. Heads have 64 numbers; `inner` is the width of the MLP.
 *
 * @param {string} dir
 * @param {RandomModel} model
 */
export async function makeRandomModel(dir, model) {
  const { hidden, layers, vocab, inner = 3 * hidden, kvHeads = hidden / 64, family = "llama" } = model;
  const { dtype = "F32", shards = 1, sparse = false } = model;
  await mkdir(dir, { recursive: true });
  const config = {
    model_type: family,
    hidden_size: hidden,
    intermediate_size: inner,
    num_hidden_layers: layers,
    num_attention_heads: hidden / 64,
    num_key_value_heads: kvHeads,
    vocab_size: vocab,
    max_position_embeddings: 2048,
    rms_norm_eps: 1e-5,
    rope_theta: 10000,
    tie_word_embeddings: true,
    eos_token_id: 0,
    torch_dtype: torchNames[dtype],
  };
  await writeFile(path.join(dir, "config.json"), `${JSON.stringify(config, null, 2)}\n`);
  const weights = [...shapesOf(config)];
  const perShard = Math.ceil(weights.length / shards);
  /** @type {Record<string, string>} */
  const map = {};
  for (let shard = 0; shard < shards; shard++) {
    const name = shards === 1 ? "model.safetensors" : `model-${number(shard + 1)}-of-${number(shards)}.safetensors`;
    const part = weights.slice(shard * perShard, (shard + 1) * perShard);
    for (const [tensor] of part) map[tensor] = name;
    await writeShard(path.join(dir, name), part, dtype, sparse);
  }
  if (shards > 1) {
    const index = { metadata: {}, weight_map: map };
    await writeFile(path.join(dir, "model.safetensors.index.json"), `${JSON.stringify(index)}\n`);
  }
  return weights.reduce((sum, [, shape]) => sum + elements(shape), 0);
}

/**
 * @typedef {{
 *   model_type: string; hidden_size: number; intermediate_size: number; num_hidden_layers: number;
 *   num_key_value_heads: number; vocab_size: number;
 * }} Sizes
 *
 * @param {Sizes} config
 * @returns {Generator<Tensor>}
 */
function* shapesOf(config) {
  const { hidden_size: width, intermediate_size: inner, num_hidden_layers: layers, vocab_size: vocab } = config;
  const kvWidth = 64 * config.num_key_value_heads;
  yield ["model.embed_tokens.weight", [vocab, width]];
  for (let layer = 0; layer < layers; layer++) {
    const at = `model.layers.${layer}`;
    yield [`${at}.input_layernorm.weight`, [width]];
    for (const name of ["q", "k", "v", "o"]) {
      const rows = name === "k" || name === "v" ? kvWidth : width;
      yield [`${at}.self_attn.${name}_proj.weight`, [rows, width]];
      if (config.model_type === "qwen2" && name !== "o") yield [`${at}.self_attn.${name}_proj.bias`, [rows]];
    }
    yield [`${at}.post_attention_layernorm.weight`, [width]];
    for (const name of ["gate", "up"]) yield [`${at}.mlp.${name}_proj.weight`, [inner, width]];
    yield [`${at}.mlp.down_proj.weight`, [width, inner]];
  }
  yield ["model.norm.weight", [width]];
}

/** @param {string} file @param {readonly Tensor[]} tensors @param {Dtype} dtype @param {boolean} sparse */
async function writeShard(file, tensors, dtype, sparse) {
  let end = 0;
  const placed = tensors.map(([name, shape]) => {
    const begin = end;
    end += elements(shape) * bytesOf[dtype];
    return { name, shape, begin, stop: end };
  });
  const header = Object.fromEntries(
    placed.map(({ name, shape, begin, stop }) => [name, { dtype, shape, data_offsets: [begin, stop] }]),
  );
  const json = Buffer.from(JSON.stringify(header).padEnd(Math.ceil(JSON.stringify(header).length / 8) * 8));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(json.length));
  const handle = await open(file, "w");
  await handle.write(Buffer.concat([length, json]), 0, 8 + json.length, 0);
  await handle.truncate(8 + json.length + end);
  const chunk = randomChunk(dtype);
  for (const [index, { shape, begin, stop }] of placed.entries()) {
    // A norm of zeros would hide everything behind it, so norms are ones even in a sparse file.
    const norm = shape.length === 1;
    if (sparse && !norm) continue;
    // Each matrix has numbers of its own: the runtime keeps what it packs of equal ones once.
    const turn = (index * 31_676) % chunk.length;
    const data = norm ? ones(elements(shape), dtype) : Buffer.concat([chunk.subarray(turn), chunk.subarray(0, turn)]);
    for (let at = begin; at < stop; at += data.length) {
      await handle.write(data, 0, Math.min(data.length, stop - at), 8 + json.length + at);
    }
  }
  await handle.close();
}

/**
 * A megabyte of numbers around zero, written again and again.
 *
 * @param {Dtype} dtype
 */
function randomChunk(dtype) {
  const values = Float32Array.from({ length: (1 << 20) / bytesOf[dtype] }, (_, i) => 0.04 * Math.sin(i * i + 0.3 * i));
  return encoded(values, dtype);
}

/** @param {number} count @param {Dtype} dtype */
function ones(count, dtype) {
  return encoded(new Float32Array(count).fill(1), dtype);
}

/** @param {Float32Array} values @param {Dtype} dtype */
function encoded(values, dtype) {
  if (dtype === "F32") return Buffer.from(values.buffer);
  const bits = new Uint32Array(values.buffer);
  // BF16 keeps the upper half; F16 here has the sign, the exponent with its own bias, and the upper ten bits of the rest.
  const half = (/** @type {number} */ word) => {
    const exponent = ((word >>> 23) & 0xff) - 127 + 15;
    return exponent <= 0 ? 0 : ((word >>> 16) & 0x8000) | (exponent << 10) | ((word >>> 13) & 0x3ff);
  };
  return Buffer.from(Uint16Array.from(bits, dtype === "BF16" ? (word) => word >>> 16 : half).buffer);
}

const elements = (/** @type {readonly number[]} */ shape) => shape.reduce((product, size) => product * size, 1);
const number = (/** @type {number} */ value) => String(value).padStart(5, "0");

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      hidden: { type: "string", default: "768" },
      layers: { type: "string", default: "12" },
      vocab: { type: "string", default: "32000" },
      dtype: { type: "string", default: "F32" },
      shards: { type: "string", default: "1" },
      sparse: { type: "boolean", default: false },
    },
  });
  const [dir] = positionals;
  const dtype = dtypes.find((word) => word === values.dtype);
  if (dir === undefined || dtype === undefined) {
    console.error(
      "usage: node scripts/random-model.mjs DIR [--hidden N] [--layers N] [--vocab N] [--dtype F32|F16|BF16]",
    );
    process.exit(2);
  }
  const total = await makeRandomModel(dir, {
    hidden: Number(values.hidden),
    layers: Number(values.layers),
    vocab: Number(values.vocab),
    shards: Number(values.shards),
    dtype,
    sparse: values.sparse,
  });
  console.log(`${dir}: ${total} parameters, ${dtype}`);
}
