/** One sequence on a device: its KV cache, what it holds, and the logits of its next tokens. */
import { cacheShape } from "../model/attention";
import type { DecoderModel } from "../model/graph-model";
import type { LinearFactory } from "../model/linear-factory";
import type { DeviceId, Placement } from "../protocol/words";
import { type OpenSession, openSession } from "../runtime/session";
import { float32, floatData, int32, type Tensor } from "../runtime/tensor";
import { cacheNames, cachePlace, servingGraph } from "./serving-graph";

export interface SequenceOptions {
  readonly device: DeviceId;
  readonly threads: number;
  /** Positions that the KV cache has room for. */
  readonly capacity: number;
  /** As in `SessionOptions`. */
  readonly spinning?: boolean | undefined;
  /** Absent: the runtime's. */
  readonly open?: OpenSession | undefined;
}

export interface ServedSequence {
  readonly capacity: number;
  /**
   * Makes the cache hold `tokens`, keeping the positions that are unchanged, and returns the logits [wanted · V] after each
   * of the last `wanted` tokens (1 … tokens.length) together with how many positions were kept: those are always computed.
   * Many new tokens are computed in blocks with `between` called between them, so that whoever wants to cancel is heard: what
   * it throws ends the work, and the blocks that are done stay.
   */
  extendTo(
    tokens: readonly number[],
    wanted?: number,
    between?: () => void | Promise<void>,
  ): Promise<{ readonly logits: Float32Array; readonly reused: number }>;
  placement(): Placement | null;
  release(): Promise<void>;
}

/** New tokens in one run, where somebody may cancel. Each run reads every weight once: smaller blocks would cost more time. */
export const promptBlock = 256;

/** Opens the serving graph with an empty KV cache. Throws E_MEMORY. */
export async function openSequence(
  model: DecoderModel,
  linear: LinearFactory,
  { device, threads, capacity, spinning, open = openSession }: SequenceOptions,
): Promise<ServedSequence> {
  const { config } = model;
  const names = cacheNames(config.layers);
  const place = cachePlace(device);
  const session = await open(servingGraph(model, linear, capacity, place), {
    device,
    threads,
    spinning,
    folder: model.folder,
    resident: place === "device" ? names.map((name) => `present.${name}`) : [],
    readPlacement: true,
  });
  const shape = cacheShape(config, capacity);
  const size = shape.reduce((product, length) => product * length, 1);
  const cache = new Map(names.map((name): [string, Tensor] => [name, float32(new Float32Array(size), shape)]));
  let held: number[] = [];

  /** How many positions of the cache stay as they are. */
  const kept = (tokens: readonly number[], wanted: number): number =>
    Math.min(commonPrefix(held, tokens), tokens.length - wanted);

  async function run(tokens: readonly number[], wanted: number): Promise<Float32Array> {
    const reused = kept(tokens, wanted);
    const fresh = tokens.slice(reused);
    const feeds: Record<string, Tensor> = {
      tokens: int32(Int32Array.from(fresh), [fresh.length]),
      wanted: int32(
        Int32Array.from({ length: wanted }, (_, row) => fresh.length - wanted + row),
        [wanted],
      ),
      lastPosition: int32(Int32Array.of(tokens.length - 1), [1]),
      totalLength: int32(Int32Array.of(tokens.length), [1]),
    };
    if (place === "process" || config.positions.kind !== "rotary") {
      const positions = Int32Array.from(fresh, (_, index) => reused + index);
      feeds["positions"] = int32(positions, [fresh.length]);
    }
    for (const [name, tensor] of cache) feeds[`past.${name}`] = tensor;
    // Whatever happens in the run, positions from `reused` on are no longer what they were.
    held = held.slice(0, reused);
    const results = await session.run(feeds);
    for (const [name, tensor] of [...cache]) {
      if (place === "process") {
        writePositions(floatData(tensor), floatData(results[`fresh.${name}`]), { shape, at: reused });
        continue;
      }
      const next = results[`present.${name}`];
      if (next === undefined) throw new Error(`the graph did not return present.${name}`);
      tensor.dispose();
      cache.set(name, next);
    }
    held = [...tokens];
    return floatData(results["logits"]);
  }

  return {
    capacity,
    async extendTo(tokens, wanted = 1, between) {
      if (tokens.length === 0 || tokens.length > capacity) {
        throw new Error(`${tokens.length} tokens for a cache of ${capacity}`);
      }
      const reused = kept(tokens, wanted);
      for (let end = reused + promptBlock; between !== undefined && end < tokens.length - wanted; end += promptBlock) {
        await run(tokens.slice(0, end), 1);
        await between();
      }
      return { logits: await run(tokens, wanted), reused };
    },
    placement: () => session.placement(),
    async release() {
      for (const tensor of cache.values()) tensor.dispose();
      await session.release();
    },
  };
}

/** Puts new positions [1, heads, N, D] into a cache [1, heads, capacity, D], from position `at` on. */
function writePositions(
  cache: Float32Array,
  fresh: Float32Array,
  { shape: [, heads, capacity, width], at }: { readonly shape: ReturnType<typeof cacheShape>; readonly at: number },
): void {
  const size = fresh.length / heads;
  for (let head = 0; head < heads; head++)
    cache.set(fresh.subarray(head * size, (head + 1) * size), (head * capacity + at) * width);
}

function commonPrefix(a: readonly number[], b: readonly number[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

/** The index of the largest logit, the first of several; 0 where all are NaN. */
export function argmax(logits: Float32Array): number {
  let best = 0;
  for (let index = 1; index < logits.length; index++) if ((logits[index] ?? 0) > (logits[best] ?? 0)) best = index;
  return best;
}

/** The best of the given indices; null where there is none. */
export function argmaxOf(logits: Float32Array, indices: readonly number[]): number | null {
  let best: number | null = null;
  for (const index of indices) {
    if (best === null || (logits[index] ?? 0) > (logits[best] ?? 0)) best = index;
  }
  return best;
}

/** Log-softmax of one logit among those of the given indices, it included; null: among all. In nats, 0 at most. */
export function logProbability(logits: Float32Array, index: number, indices: readonly number[] | null): number {
  let highest = Number.NEGATIVE_INFINITY;
  let sum = 0;
  if (indices === null) for (const logit of logits) highest = Math.max(highest, logit);
  else for (const other of indices) highest = Math.max(highest, logits[other] ?? 0);
  if (indices === null) for (const logit of logits) sum += Math.exp(logit - highest);
  else for (const other of indices) sum += Math.exp((logits[other] ?? 0) - highest);
  return (logits[index] ?? 0) - highest - Math.log(sum);
}
