/** One graph for prefill and decode: any number of new tokens after what the KV cache already holds. */
import { type SerialisedGraph, serialise } from "../graph/onnx";
import { gather, gatherAlong } from "../graph/ops/movement";
import { type Dim, input, type Value } from "../graph/value";
import { cachedAttention } from "../model/attention";
import { decoder, headWeight } from "../model/decoder";
import type { DecoderModel } from "../model/graph-model";
import type { LinearFactory } from "../model/linear-factory";
import { logitsOf } from "../model/loss";
import type { DeviceId } from "../protocol/words";

/**
 * Where the KV cache lies between runs: in a device's memory, which takes the graph's outputs as they are, or in the process's, where the
 * runtime's binding copies each output, and only the new positions' part is worth that.
 */
export type CachePlace = "device" | "process";

/** The CPU's caches are the process's own arrays, every other device's stay there. */
export function cachePlace(device: DeviceId): CachePlace {
  return device === "cpu" ? "process" : "device";
}

/**
 * Inputs: `tokens` int32 [length], `wanted` int32 [rows] (indices of the tokens whose next ones are wanted), `positions`
 * int32 [length] where they are learned, decide how scores fall, or are given back, `lastPosition`, `totalLength`, `past.*`, as `cacheShape`
 * says. Outputs: `logits` [rows, V] and, with the cache on a device, `present.*` of its shape; in the process `fresh.*`, of the new positions
 * alone, [1, kvHeads, length, D].
 */
export function servingGraph(
  model: DecoderModel,
  linear: LinearFactory,
  capacity: number,
  place: CachePlace,
): SerialisedGraph {
  return serialise(servingOutputs(model, linear, { capacity, place }, { length: "length", rows: "rows" }));
}

/** The same before it is serialised, in any sizes: with numbers in place of names its memory and its work can be told. */
export function servingOutputs(
  model: DecoderModel,
  linear: LinearFactory,
  { capacity, place }: { readonly capacity: number; readonly place: CachePlace },
  { length, rows: wanted }: { readonly length: Dim; readonly rows: Dim },
): Record<string, Value> {
  const { config, weights, precision } = model;
  const tokens = input("tokens", "int32", [length]);
  const positions = input("positions", "int32", [length]);
  const cache = cachedAttention(config, capacity, positions);
  const hidden = decoder(config, { weights, linear, attention: cache.attention, positions }, tokens); // [length, C]
  // The head is the largest matrix of a small model, so only the wanted rows meet it.
  const rows = gather(hidden, input("wanted", "int32", [wanted])); // [rows, C]
  const kept = [...cache.present].map(([name, present]): [string, Value] =>
    place === "device" ? [`present.${name}`, present] : [`fresh.${name}`, gatherAlong(present, positions, 2)],
  );
  return { logits: logitsOf(rows, headWeight(config, weights), precision), ...Object.fromEntries(kept) };
}

/** Of each layer `{layer}.key` and `{layer}.value`, to which the graph's inputs add `past.` and its outputs `present.` or `fresh.`. */
export function cacheNames(layers: number): string[] {
  return Array.from({ length: layers }, (_, layer) => [`${layer}.key`, `${layer}.value`]).flat();
}
