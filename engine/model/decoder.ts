/**
 * A decoder, built from the features in its `DecoderConfig`: norm, positions, attention, MLP. No family
 * is known here, and no LoRA: linears come from a factory, and so does the way to attend.
 */
import { assertNever } from "../errors";
import { add, mul, scale } from "../graph/ops/arithmetic";
import { gather, reshape, split } from "../graph/ops/movement";
import { layerNorm, rmsNorm } from "../graph/ops/normalisation";
import { dimAt, sizeAt } from "../graph/shapes";
import { floats, scalar, type Value } from "../graph/value";
import { activate } from "./activate";
import type { Attention } from "./attention";
import type { DecoderConfig, Norms } from "./decoder-config";
import { demandWeight, type Linear, type LinearFactory, type Weights } from "./linear-factory";
import { linearShapes } from "./linear-shapes";
import { lookUp } from "./pieces";

export interface DecoderParts {
  readonly weights: Weights;
  readonly linear: LinearFactory;
  readonly attention: Attention;
  /** [N], integers: each token's place in its text. Read only where positions are learned. */
  readonly positions: Value;
  /** What becomes of a layer's result [N, C], computed from `before` [N, C], on the way to the next; absent: nothing. */
  readonly between?: (result: Value, before: Value) => Value;
}

/** tokens int32 [N] → what the head takes: hidden states after the last norm, times the logits' scale, [N, hiddenSize]. */
export function decoder(config: DecoderConfig, parts: DecoderParts, tokens: Value): Value {
  const { weights, between = (result) => result } = parts;
  const { modules } = config;
  const linears = new Map(linearShapes(config).map((shape): [string, Linear] => [shape.name, parts.linear(shape)]));

  let hidden = embedded(config, parts, tokens); // [N, C]
  for (let layer = 0; layer < config.layers; layer++) {
    hidden = between(layerOf(config, parts, linears, layer, hidden), hidden);
  }
  // The head has no bias, so that its input may be scaled instead of the many logits.
  return scale(norm(config, weights, hidden, modules.finalNorm), config.logitScale);
}

/** One layer's hidden states from those of the layer before, [N, C] → [N, C]. */
function layerOf(
  config: DecoderConfig,
  { weights, attention }: DecoderParts,
  linears: ReadonlyMap<string, Linear>,
  layer: number,
  before: Value,
): Value {
  const { modules } = config;
  const name = `${modules.layers}.${layer}`;
  const linear = (path: string, x: Value): Value => demandLinear(linears, `${name}.${path}`)(x);
  const normed = (values: Value, path: string | null): Value =>
    path === null ? values : norm(config, weights, values, `${name}.${path}`);
  const added = (hidden: Value, values: Value, { after }: Norms): Value =>
    add(hidden, scale(normed(values, after), config.residualScale));

  const x = normed(before, modules.attentionNorms.before);
  const { query, key, value } = projected(config, linear, x);
  const { query: q, key: k } = normedQueryAndKey(config, weights, name, { query, key });
  const hidden = added(before, linear(modules.output.path, attention(layer, q, k, value)), modules.attentionNorms);

  const z = normed(hidden, modules.mlpNorms.before);
  return added(hidden, linear(modules.mlp.down, inner(config, linear, z)), modules.mlpNorms);
}

/** [vocabSize, hiddenSize]: the head's own matrix, or the embedding where they are tied. */
export function headWeight(config: DecoderConfig, weights: Weights): Value {
  const { embedding, head } = config.modules;
  return demandWeight(weights, `${config.tieWordEmbeddings ? embedding : head}.weight`);
}

type ByPath = (path: string, x: Value) => Value;

function embedded(config: DecoderConfig, { weights, positions }: DecoderParts, tokens: Value): Value {
  const table = demandWeight(weights, `${config.modules.embedding}.weight`);
  const values = scale(lookUp(table, tokens), config.embeddingScale);
  switch (config.positions.kind) {
    case "rotary":
    case "alibi":
      return values;
    case "learned":
      return add(values, gather(demandWeight(weights, `${config.positions.module}.weight`), positions));
    default:
      return assertNever(config.positions);
  }
}

/** query [N, heads · D], key and value [N, kvHeads · D] */
function projected(config: DecoderConfig, linear: ByPath, x: Value): { query: Value; key: Value; value: Value } {
  const { qkv } = config.modules;
  switch (qkv.kind) {
    case "separate":
      return { query: linear(qkv.query, x), key: linear(qkv.key, x), value: linear(qkv.value, x) };
    case "fused": {
      const [queryWidth, keyWidth] = [config.heads * config.headDim, config.kvHeads * config.headDim];
      const [query, key, value] = split(linear(qkv.path, x), [queryWidth, keyWidth, keyWidth], 1);
      if (query === undefined || key === undefined || value === undefined) throw new Error("three parts");
      return { query, key, value };
    }
    case "pair": {
      const keyWidth = config.kvHeads * config.headDim;
      const [key, value] = split(linear(qkv.keyValue, x), [keyWidth, keyWidth], 1);
      if (key === undefined || value === undefined) throw new Error("two parts");
      return { query: linear(qkv.query, x), key, value };
    }
    default:
      return assertNever(qkv);
  }
}

/** What the MLP's last linear takes: [N, intermediateSize]. */
function inner(config: DecoderConfig, linear: ByPath, x: Value): Value {
  const { mlp } = config.modules;
  switch (mlp.kind) {
    case "gated":
      return mul(activate(config.activation, linear(mlp.gate, x)), linear(mlp.up, x));
    case "gated-fused": {
      const { intermediateSize } = config;
      const [gate, up] = split(linear(mlp.gateUp, x), [intermediateSize, intermediateSize], 1);
      if (gate === undefined || up === undefined) throw new Error("two parts");
      return mul(activate(config.activation, gate), up);
    }
    case "plain":
      return activate(config.activation, linear(mlp.up, x));
    default:
      return assertNever(mlp);
  }
}

function norm(config: DecoderConfig, weights: Weights, x: Value, name: string): Value {
  const weight = demandWeight(weights, `${name}.weight`);
  switch (config.norm.kind) {
    case "rms": {
      const { offset, epsilon } = config.norm;
      return rmsNorm(x, offset === 0 ? weight : add(weight, scalar(offset)), epsilon);
    }
    case "layer": {
      const { bias, epsilon } = config.norm;
      const shift = bias
        ? demandWeight(weights, `${name}.bias`)
        : floats([sizeAt(weight.shape, 0)], new Float32Array(sizeAt(weight.shape, 0)));
      return layerNorm(x, weight, shift, epsilon);
    }
    default:
      return assertNever(config.norm);
  }
}

interface QueryAndKey {
  readonly query: Value;
  readonly key: Value;
}

/** query [N, heads · D] and key [N, kvHeads · D] as they are turned and multiplied. */
function normedQueryAndKey(config: DecoderConfig, weights: Weights, layer: string, pair: QueryAndKey): QueryAndKey {
  const { queryKeyNorm } = config.modules;
  if (queryKeyNorm === null) return pair;
  const of = queryKeyNorm.over === "head" ? headNorm : norm;
  return {
    query: of(config, weights, pair.query, `${layer}.${queryKeyNorm.query}`),
    key: of(config, weights, pair.key, `${layer}.${queryKeyNorm.key}`),
  };
}

/** The norm of each head by itself: [N, heads · D], one weight [D] for all heads. */
function headNorm(config: DecoderConfig, weights: Weights, x: Value, name: string): Value {
  const [rows, width] = [dimAt(x.shape, 0), dimAt(x.shape, 1)];
  const heads = reshape(x, [rows, Number(width) / config.headDim, config.headDim]);
  return reshape(norm(config, weights, heads, name), [rows, width]);
}

function demandLinear(linears: ReadonlyMap<string, Linear>, name: string): Linear {
  const linear = linears.get(name);
  if (linear === undefined) throw new Error(`no linear ${name}`);
  return linear;
}
