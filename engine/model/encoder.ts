/**
 * An encoder, built from the features in its `EncoderConfig`: embeddings, attention to both sides, MLP, and the head's own
 * transform. No family is known here, and no LoRA: linears come from a factory, and so does the way to attend.
 */
import { add } from "../graph/ops/arithmetic";
import { gather } from "../graph/ops/movement";
import { layerNorm } from "../graph/ops/normalisation";
import { constant, type Value } from "../graph/value";
import { activate } from "./activate";
import type { Distances, EncoderAttention } from "./encoder-attention";
import type { EncoderConfig } from "./encoder-config";
import { encoderLinears } from "./encoder-shapes";
import { demandWeight, type Linear, type LinearFactory, type Weights } from "./linear-factory";
import { lookUp } from "./pieces";

export interface EncoderParts {
  readonly weights: Weights;
  readonly linear: LinearFactory;
  readonly attention: EncoderAttention;
  /** [N], integers: each token's row of the learned positions. Read only where there are some. */
  readonly positions: Value;
  /** What becomes of a layer's result [N, C], computed from `before` [N, C], on the way to the next; absent: nothing. */
  readonly between?: (result: Value, before: Value) => Value;
}

/** tokens int32 [N] → what meets the head's matrix, [N, hiddenSize]. */
export function encoder(config: EncoderConfig, parts: EncoderParts, tokens: Value): Value {
  const { weights, between = (result) => result } = parts;
  const { head } = config;
  const linears = new Map(encoderLinears(config).map((shape): [string, Linear] => [shape.name, parts.linear(shape)]));
  const linear = (name: string, x: Value): Value => {
    const apply = linears.get(name);
    if (apply === undefined) throw new Error(`no linear ${name}`);
    return apply(x);
  };
  const norm = (name: string, x: Value): Value =>
    layerNorm(x, demandWeight(weights, `${name}.weight`), demandWeight(weights, `${name}.bias`), config.epsilon);

  const distances = distanceEmbedding(config, weights, norm);
  let hidden = norm(config.modules.embeddingNorm, embedded(config, parts, tokens)); // [N, C]
  for (let layer = 0; layer < config.layers; layer++) {
    hidden = between(layerOf(config, parts.attention, { linear, norm, distances }, layer, hidden), hidden);
  }
  return norm(head.norm, activate(head.activation, linear(head.dense, hidden)));
}

/** The modules of an encoder, by their whole names. */
interface Applied {
  readonly linear: (name: string, x: Value) => Value;
  readonly norm: (name: string, x: Value) => Value;
  /** [2 · span, C], the same for all layers; null: there is none. */
  readonly distances: Value | null;
}

/** The embedding of distances as layers take it. */
function distanceEmbedding({ relative }: EncoderConfig, weights: Weights, norm: Applied["norm"]): Value | null {
  if (relative === null) return null;
  const table = demandWeight(weights, `${relative.module}.weight`);
  return relative.norm === null ? table : norm(relative.norm, table);
}

/** One layer's hidden states from those of the layer before, [N, C] → [N, C]. */
function layerOf(
  { modules, activation, relative }: EncoderConfig,
  attention: EncoderAttention,
  { linear, norm, distances }: Applied,
  layer: number,
  before: Value,
): Value {
  const name = (path: string): string => `${modules.layers}.${layer}.${path}`;
  const [query, key, value] = [modules.query, modules.key, modules.value].map((path) => linear(name(path), before));
  if (query === undefined || key === undefined || value === undefined) throw new Error("three parts");
  const of = (path: string | null | undefined): Value | null =>
    distances === null || path === null || path === undefined ? null : linear(name(path), distances);
  const apart: Distances | null = relative && { key: of(relative.key), query: of(relative.query) };
  const attended = linear(name(modules.output), attention(query, key, value, apart));
  const hidden = norm(name(modules.outputNorm), add(attended, before));
  const inner = activate(activation, linear(name(modules.up), hidden)); // [N, intermediateSize]
  return norm(name(modules.downNorm), add(linear(name(modules.down), inner), hidden));
}

/** What the head adds to its logits, [vocabSize]. */
export function headBias({ head }: EncoderConfig, weights: Weights): Value {
  return demandWeight(weights, head.bias);
}

/** The sum of each token's embeddings, [N, C]. */
function embedded(
  { modules, tokenTypes, positions: learned }: EncoderConfig,
  { weights, positions }: EncoderParts,
  tokens: Value,
): Value {
  let sum = lookUp(demandWeight(weights, `${modules.embedding}.weight`), tokens);
  if (tokenTypes !== null) {
    // Texts are of one part, so every token is of the first type.
    const first = constant("int32", [1], Int32Array.of(0));
    sum = add(sum, gather(demandWeight(weights, `${tokenTypes.module}.weight`), first)); // [1, C]
  }
  if (learned !== null) sum = add(sum, gather(demandWeight(weights, `${learned.module}.weight`), positions));
  return sum;
}
