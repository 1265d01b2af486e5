/**
 * The small models that the self-test computes. Before a model is used, one with just its features; where no model is
 * named, seven that have every feature between them.
 */
import { type Blocks, packCodes, roundInBlocks } from "../formats/blocks";
import { blockMatrix } from "../graph/ops/blockwise";
import { constant, floats, type Value } from "../graph/value";
import { parseConfig, parseDecoderConfig } from "../model/config";
import type { DecoderConfig, Positions, RotaryScaling, Rotation } from "../model/decoder-config";
import type { EncoderConfig } from "../model/encoder-config";
import type { GraphModel } from "../model/graph-model";
import type { ModelConfig } from "../model/model-config";
import { expectedWeights } from "../model/weight-shapes";

const sizes = {
  hiddenSize: 64,
  intermediateSize: 96,
  heads: 4,
  headDim: 16,
  vocabSize: 128,
  maxPositions: 64,
};
/** Fewer than the tokens of the test's longest sequence. */
const window = 5;

/** A model with the features of `config`, as small as can be. */
export function likeness(config: DecoderConfig): DecoderConfig;
/** The same of any model. */
export function likeness(config: ModelConfig): ModelConfig;
/** As it is. */
export function likeness(config: ModelConfig): ModelConfig {
  return config.completes ? decoderLikeness(config) : encoderLikeness(config);
}

function encoderLikeness(config: EncoderConfig): EncoderConfig {
  const { positions, tokenTypes, relative } = config;
  return {
    ...config,
    ...sizes,
    layers: 2,
    attentionScale: config.attentionScale * Math.sqrt(config.headDim / sizes.headDim),
    padToken: 1,
    positions: positions && { ...positions, offset: 2, rows: sizes.maxPositions + 2 },
    // Of the test's distances some share a row, or lie beyond the last.
    relative: relative && {
      ...relative,
      span: 8,
      buckets: relative.buckets && { count: 8, longest: sizes.maxPositions },
    },
    tokenTypes: tokenTypes && { ...tokenTypes, rows: 2 },
  };
}

function decoderLikeness(config: DecoderConfig): DecoderConfig {
  const layers = kindsOfLayers(config);
  return {
    ...config,
    ...sizes,
    layers: layers.length,
    kvHeads: config.kvHeads === 1 ? 1 : config.kvHeads === config.heads ? sizes.heads : 2,
    attentionScale: config.attentionScale * Math.sqrt(config.headDim / sizes.headDim),
    windows: layers.map((layer) => (windowOf(config, layer) === null ? null : window)),
    positions: ofLayers(config, layers),
    embeddingScale: config.embeddingScale === 1 ? 1 : Math.sqrt(sizes.hiddenSize),
  };
}

/** Layers that see and turn differently, one of each kind; where all are alike, one of them twice. */
function kindsOfLayers(config: DecoderConfig): readonly number[] {
  const { positions } = config;
  const rotations = positions.kind === "rotary" ? positions.layers : [];
  const kinds = new Map<string, number>();
  for (let layer = 0; layer < config.layers; layer++) {
    const kind = `${windowOf(config, layer) === null} ${rotations.indexOf(rotations[layer] ?? null)}`;
    if (!kinds.has(kind)) kinds.set(kind, layer);
  }
  const found = [...kinds.values()];
  return found.length > 1 ? found : [...found, ...found];
}

const windowOf = ({ windows }: DecoderConfig, layer: number): number | null => windows[layer] ?? null;

/** The positions of those layers in heads of the small size. */
function ofLayers({ positions, headDim }: DecoderConfig, layers: readonly number[]): Positions {
  if (positions.kind !== "rotary") return positions;
  const smaller = new Map<Rotation, Rotation>();
  const small = (rotation: Rotation): Rotation => {
    const values = rotation.values === headDim ? sizes.headDim : sizes.headDim / 4;
    const made = smaller.get(rotation) ?? { ...rotation, values, scaling: ofValues(rotation.scaling, values) };
    smaller.set(rotation, made);
    return made;
  };
  return {
    ...positions,
    layers: layers.map((layer) => {
      const rotation = positions.layers[layer] ?? null;
      return rotation === null ? null : small(rotation);
    }),
  };
}

function ofValues(scaling: RotaryScaling, values: number): RotaryScaling {
  return scaling.kind === "factors" ? { ...scaling, factors: scaling.factors.slice(0, values / 2) } : scaling;
}

const small = {
  hidden_size: sizes.hiddenSize,
  intermediate_size: sizes.intermediateSize,
  num_hidden_layers: 2,
  num_attention_heads: sizes.heads,
  vocab_size: sizes.vocabSize,
  max_position_embeddings: sizes.maxPositions,
};
const parsed = (json: Readonly<Record<string, unknown>>): DecoderConfig =>
  decoderLikeness(parseDecoderConfig({ ...small, ...json }, `the self-test's ${String(json["model_type"])}`));

const [qwen2, qwen3, gemma, gpt2, starcoder2, phi3, olmo2, refact] = [
  parsed({ model_type: "qwen2", num_key_value_heads: 2, rms_norm_eps: 1e-5, tie_word_embeddings: false }),
  parsed({ model_type: "qwen3", num_key_value_heads: 2, head_dim: 16, rms_norm_eps: 1e-5 }),
  parsed({ model_type: "gemma", num_key_value_heads: 4, head_dim: 16, rms_norm_eps: 1e-5 }),
  parsed({ model_type: "gpt2", n_embd: 64, n_layer: 2, n_head: 4, n_positions: 64, n_inner: 96 }),
  parsed({ model_type: "starcoder2", num_key_value_heads: 2, sliding_window: window, use_bias: true }),
  parsed({ model_type: "phi3", num_key_value_heads: 2 }),
  parsed({ model_type: "olmo2", num_key_value_heads: 2 }),
  parsed({ model_type: "gpt_refact", n_embd: 64, n_layer: 2, n_head: 4, n_positions: 64 }),
];

const [roberta, deberta] = [
  { model_type: "roberta", type_vocab_size: 2 },
  {
    ...{ model_type: "deberta-v2", relative_attention: true, position_biased_input: false, position_buckets: 8 },
    ...{ pos_att_type: "p2c|c2p", share_att_key: true, norm_rel_ebd: "layer_norm", legacy: false },
  },
].map((json) => likeness(parseConfig({ ...small, ...json }, `the self-test's ${json.model_type}`)));
if (roberta === undefined || deberta === undefined) throw new Error("two encoders");

/**
 * Queries in groups with RMSNorm and a SiLU gate; learned positions, one key for all queries, one linear for query, key and
 * value with LayerNorm and GELU; rotary positions of a part of each head that are scaled, a layer without, windows, norms by
 * 1 + weight and of each head, scaled embeddings, and a gate of GELU's approximation in one linear with what it gates; norms
 * behind attention and MLP and of whole queries and keys, alone: what comes before such a norm may be wrong by a factor unseen; and
 * scores that fall with the distance, one linear for key and value, LayerNorm without a bias; and attention to both sides, token types,
 * norms behind sums, a head with a bias; and scores that count distances in buckets.
 */
export const featureModels: readonly ModelConfig[] = [
  qwen2,
  { ...gpt2, kvHeads: 1, activation: "gelu" },
  {
    ...gemma,
    positions: { kind: "rotary", layers: [{ values: 4, theta: 1e4, scaling: { kind: "linear", factor: 2 } }, null] },
    windows: starcoder2.windows,
    modules: {
      ...gemma.modules,
      queryKeyNorm: qwen3.modules.queryKeyNorm,
      mlp: phi3.modules.mlp,
    },
  },
  olmo2,
  refact,
  roberta,
  deberta,
];

/** Every weight by name, in waves around the value that makes a norm do nothing, else around zero. */
export function testWeights(config: ModelConfig): Map<string, Float32Array> {
  const expected = [...expectedWeights(config)];
  return new Map(expected.map(([name, shape], index) => [name, wave(shape, index, middle(config, name, shape))]));
}

export type BlockBits = Blocks["bits"];

/**
 * A model whose weights are constants of the graph (`testWeights`): nothing of it lies on the disk. `bits`: its matrices lie in
 * blocks, but for those that are never multiplied so.
 */
export function testModel<C extends ModelConfig>(config: C, bits: BlockBits | null = null): GraphModel<C> {
  const shapes = expectedWeights(config);
  const blocks = config.modules.fanInFanOut ? null : bits;
  const values = new Map<string, Value>(
    [...testWeights(config)].map(([name, data]) => {
      const shape = shapes.get(name) ?? [];
      const [rows, width] = shape;
      const matrix = blocks !== null && rows !== undefined && width !== undefined;
      return [name, matrix ? inBlocks(roundInBlocks(data, blocks, 32), rows, width) : floats(shape, data)];
    }),
  );
  return {
    config,
    weights: (name) => values.get(name) ?? null,
    ...(blocks === null ? {} : { precision: "exactBlocks" }),
  };
}

function inBlocks({ bits, block, zero, codes, scales, offsets }: Blocks, rows: number, width: number): Value {
  const [count, packed] = [width / block, packCodes(codes, bits)];
  return blockMatrix({
    ...{ bits, block, zero },
    bytes: constant("uint8", [rows, count, (block * bits) / 8], packed),
    codes: constant(bits === 4 ? "uint4" : "uint8", [rows * count, block], packed),
    scales: floats([rows, count], scales),
    offsets: offsets === null ? null : floats([rows, count], offsets),
  });
}

function middle(config: ModelConfig, name: string, shape: readonly number[]): number {
  if (shape.length > 1 || !name.endsWith(".weight")) return 0;
  return config.completes && config.norm.kind === "rms" ? 1 - config.norm.offset : 1;
}

function wave(shape: readonly number[], seed: number, middleOf: number): Float32Array {
  const size = shape.reduce((product, dim) => product * dim, 1);
  return Float32Array.from({ length: size }, (_, index) => middleOf + 0.25 * pseudoRandom(index + 7919 * (seed + 1)));
}

/** In [−1, 1]; the same on every machine. */
export function pseudoRandom(index: number): number {
  const x = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca77);
  return (Math.imul(x ^ (x >>> 15), 0xc2b2ae35) >>> 8) / 2 ** 23 - 1;
}
