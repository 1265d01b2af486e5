/** One graph for prefill and decode: any number of new tokens after what the KV cache already holds. */
import { type SerialisedGraph, serialise } from "../graph/onnx";
import { gather } from "../graph/ops/movement";
import { type Dim, input, type Value } from "../graph/value";
import { cachedAttention } from "../model/attention";
import { decoder, headWeight } from "../model/decoder";
import type { DecoderModel } from "../model/graph-model";
import type { LinearFactory } from "../model/linear-factory";
import { logitsOf } from "../model/loss";

/**
 * Inputs: `tokens` int32 [length], `wanted` int32 [rows] (indices of the tokens whose next ones are wanted), `positions`
 * int32 [length] where they are learned or decide how scores fall, `lastPosition`, `totalLength`, `past.*`. Outputs: `logits` [rows, V] and
 * `present.*`, both caches as `cacheShape` says.
 */
export function servingGraph(model: DecoderModel, linear: LinearFactory, capacity: number): SerialisedGraph {
  return serialise(servingOutputs(model, linear, capacity, { length: "length", rows: "rows" }));
}

/** The same before it is serialised, in any sizes: with numbers in place of names its memory and its work can be told. */
export function servingOutputs(
  model: DecoderModel,
  linear: LinearFactory,
  capacity: number,
  { length, rows: wanted }: { readonly length: Dim; readonly rows: Dim },
): Record<string, Value> {
  const { config, weights, precision } = model;
  const tokens = input("tokens", "int32", [length]);
  const positions = input("positions", "int32", [length]);
  const cache = cachedAttention(config, capacity, positions);
  const hidden = decoder(config, { weights, linear, attention: cache.attention, positions }, tokens); // [length, C]
  // The head is the largest matrix of a small model, so only the wanted rows meet it.
  const rows = gather(hidden, input("wanted", "int32", [wanted])); // [rows, C]
  return { logits: logitsOf(rows, headWeight(config, weights), precision), ...cache.outputs };
}

/** Of each layer `{layer}.key` and `{layer}.value`, to which the graph's inputs add `past.` and its outputs `present.`. */
export function cacheNames(layers: number): string[] {
  return Array.from({ length: layers }, (_, layer) => [`${layer}.key`, `${layer}.value`]).flat();
}
