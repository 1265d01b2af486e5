/** The two ways to attend: over packed rows while training and evaluating, over a KV cache while serving. */
import { add, cast, clip, mul, neg, scale, sub } from "../graph/ops/arithmetic";
import { groupQueryAttention, rotary } from "../graph/ops/attention";
import { concat, reshape, split, transpose } from "../graph/ops/movement";
import { softmax } from "../graph/ops/normalisation";
import { matmul } from "../graph/ops/products";
import { dimAt, sizeAt } from "../graph/shapes";
import { constant, floats, input, scalar, type Value } from "../graph/value";
import type { DecoderConfig, Rotation } from "./decoder-config";
import { rotaryFrequencies } from "./rotary";

/** query [N, heads · D], key and value [N, kvHeads · D] → [N, heads · D] */
export type Attention = (layer: number, query: Value, key: Value, value: Value) => Value;

/** How a layer turns its queries and keys. */
interface Turning {
  /** As `sin`: [positions, D / 2]. */
  readonly cos: Value;
  readonly sin: Value;
  /** [N, heads · D] → the same values where the kernels look for what they turn. */
  readonly arranged: (x: Value) => Value;
}

/** How each layer turns; null: not at all. Layers of one rotation get the same tables. */
function turningOfLayers(config: DecoderConfig, positions: number): (layer: number) => Turning | null {
  const made = new Map<Rotation, Turning>();
  return (layer) => {
    const rotation = config.positions.kind === "rotary" ? (config.positions.layers[layer] ?? null) : null;
    if (rotation === null) return null;
    const turning = made.get(rotation) ?? {
      ...rotaryTables(rotation, config.headDim, positions),
      arranged: (x) => arranged(x, config.headDim, rotation.values),
    };
    made.set(rotation, turning);
    return turning;
  };
}

/** cos and sin of position · frequency, each [positions, D / 2]; values that do not turn have the frequency 0. */
function rotaryTables(rotation: Rotation, headDim: number, positions: number) {
  const half = headDim / 2;
  const { values, scaling } = rotation;
  const magnitude = scaling.kind === "yarn" ? scaling.magnitude : 1;
  const frequencies = rotaryFrequencies(rotation);
  const turned = values / 2;
  const table = (of: (angle: number) => number): Value => {
    const numbers = new Float32Array(positions * half).fill(of(0));
    for (let t = 0; t < positions; t++) {
      for (let i = 0; i < turned; i++) numbers[t * half + i] = magnitude * of(t * (frequencies[i] ?? 0));
    }
    return constant("float32", [positions, half], numbers);
  };
  return { cos: table(Math.cos), sin: table(Math.sin) };
}

/**
 * The kernels turn value i of a head against value i + D / 2, whatever its size, while a head of which only the first R values
 * turn has i against i + R / 2. So the halves of what turns are put where the halves of the head begin. Queries and keys
 * are put so alike: their products stay what they are, and a cache holds keys in this order.
 */
function arranged(x: Value, headDim: number, values: number): Value {
  if (values === headDim) return x;
  const [turned, still] = [values / 2, (headDim - values) / 2];
  const [rows, width] = [dimAt(x.shape, 0), sizeAt(x.shape, 1)];
  const heads = reshape(x, [rows, width / headDim, headDim]);
  const [front, back, before, behind] = split(heads, [turned, turned, still, still], 2);
  if (front === undefined || back === undefined || before === undefined || behind === undefined)
    throw new Error("four parts");
  return reshape(concat([front, before, back, behind], 2), [rows, width]);
}

/** How many values a head gets in ALiBi besides its own: one is used, and kernels like multiples of 8. */
const placeValues = 8;

/** What each query and key gets in ALiBi; null: nothing. `positions` integers [N]. */
interface Places {
  /** [N, heads · D] → [N, heads · (D + placeValues)] */
  query(x: Value): Value;
  /** As `query`, of kvHeads. */
  key(x: Value): Value;
  /** The same with zeros, where a kernel wants values as wide as keys. */
  value(x: Value): Value;
}

/**
 * ALiBi (arXiv 2108.12409) adds slope · (s − t) to the score of token t for token s. As a softmax does not mind what is added to a
 * whole row, slope · s will do: each key gets its place s as one value more, each query its head's slope, over the scale that
 * all scores are multiplied by. So a cache and the kernels that know nothing of it need nothing else.
 */
function placesOf(config: DecoderConfig, positions: Value): Places | null {
  if (config.positions.kind !== "alibi") return null;
  const { heads, kvHeads, headDim, attentionScale } = config;
  const rows = dimAt(positions.shape, 0);
  const column = reshape(cast(positions, "float32"), [rows, 1, 1]);
  const first = (count: number, of: (head: number) => number): Value =>
    floats(
      [1, count, placeValues],
      Array.from({ length: count * placeValues }, (_, at) => (at % placeValues === 0 ? of(at / placeValues) : 0)),
    );
  const slopes = alibiSlopes(heads);
  const still = scale(column, 0);
  const wider = (x: Value, count: number, more: Value): Value =>
    reshape(concat([reshape(x, [rows, count, headDim]), more], 2), [rows, count * (headDim + placeValues)]);
  return {
    query: (x) =>
      wider(
        x,
        heads,
        add(
          still,
          first(heads, (head) => (slopes[head] ?? 0) / attentionScale),
        ),
      ),
    key: (x) =>
      wider(
        x,
        kvHeads,
        mul(
          column,
          first(kvHeads, () => 1),
        ),
      ),
    value: (x) =>
      wider(
        x,
        kvHeads,
        add(
          still,
          first(kvHeads, () => 0),
        ),
      ),
  };
}

/**
 * 2^(−8/n), 2^(−16/n) … for n heads, n a power of two; else those of the next lower power, and then every second of those of the
 * next higher one, as the paper's own code has it.
 */
function alibiSlopes(heads: number): number[] {
  const lower = 2 ** Math.floor(Math.log2(heads));
  return Array.from({ length: heads }, (_, head) =>
    head < lower ? 2 ** ((-8 * (head + 1)) / lower) : 2 ** ((-4 * (2 * (head - lower) + 1)) / lower),
  );
}

/** How wide a head's keys and values are in a KV cache. */
const cachedWidth = ({ headDim, positions }: DecoderConfig): number =>
  positions.kind === "alibi" ? headDim + placeValues : headDim;

/** The shape of a layer's keys in a KV cache, and of its values. */
export function cacheShape(config: DecoderConfig, capacity: number): readonly [number, number, number, number] {
  return [1, config.kvHeads, capacity, cachedWidth(config)];
}

/** Packed rows, and how many of their tokens attend at once. */
export interface PackedRows {
  readonly batch: number;
  readonly length: number;
  /** float32 [B, T]: numbers the sequences of a row. */
  readonly segments: Value;
  /** Integers [B, T] that restart with each sequence. */
  readonly positions: Value;
  /** Absent: all of a row. */
  readonly queryBlock?: number | undefined;
}

/** Some tokens of each row, and the tokens of which the first may see one. */
interface Block {
  readonly begin: number;
  readonly end: number;
  /** Where what they see begins; it ends where they end. */
  readonly from: number;
}

/**
 * Causal attention within each segment of B packed rows of T tokens. Tokens attend in blocks, each to what lies before its end
 * and in its window: scores that the mask would hide from a whole block are never computed.
 */
export function packedAttention(config: DecoderConfig, rows: PackedRows): Attention {
  const { heads, kvHeads, headDim } = config;
  const { batch: B, length: T, queryBlock = T } = rows;
  const group = heads / kvHeads;
  const turningOf = turningOfLayers(config, T);
  const maskOf = packedMasks(rows);
  const places = placesOf(config, reshape(rows.positions, [B * T]));
  const perHead = (x: Value, count: number): Value =>
    transpose(reshape(x, [B, T, count, sizeAt(x.shape, 1) / count]), [0, 2, 1, 3]); // [B, count, T, D]

  return (layer, query, key, value) => {
    const turning = turningOf(layer);
    const turned = (x: Value, count: number): Value =>
      turning === null
        ? perHead(x, count)
        : rotary(perHead(turning.arranged(x), count), rows.positions, turning.cos, turning.sin);
    const q = scale(turned(places?.query(query) ?? query, heads), config.attentionScale); // [B, H, T, D]
    const k = turned(places?.key(key) ?? key, kvHeads); // [B, KV, T, D]
    const v = perHead(value, kvHeads); // [B, KV, T, D]
    const window = config.windows[layer] ?? null;
    const blocks = blocksOf(T, queryBlock, window);
    const [queries, keys, values] = [parted(q, blocks, 2), parted(k, blocks, 2), parted(v, blocks, 2)];
    const mixed = blocks.map((block, index) => {
      const [size, seen] = [block.end - block.begin, block.end - block.from];
      // The heads of a group lie next to each other, so they attend to their shared key as one taller matrix.
      const grouped = reshape(queries[index] ?? q, [B, kvHeads, group * size, sizeAt(q.shape, 3)]);
      const scores = matmul(grouped, transpose(seenBy(block, blocks, keys, 2), [0, 1, 3, 2]));
      const weights = softmax(add(reshape(scores, [B, heads, size, seen]), maskOf(block, blocks, window)));
      const sums = matmul(reshape(weights, [B, kvHeads, group * size, seen]), seenBy(block, blocks, values, 2));
      return reshape(sums, [B, heads, size, headDim]);
    });
    const joined = transpose(concat(mixed, 2), [0, 2, 1, 3]); // [B, T, H, D]
    return reshape(joined, [B * T, heads * headDim]);
  };
}

/** Blocks of `size` tokens, the last with what is left. What a token sees begins where a block does. */
function blocksOf(length: number, size: number, window: number | null): Block[] {
  return Array.from({ length: Math.ceil(length / size) }, (_, index) => {
    const begin = index * size;
    const oldest = window === null ? 0 : Math.max(0, begin - window + 1);
    return { begin, end: Math.min(length, begin + size), from: oldest - (oldest % size) };
  });
}

/** x in blocks of its tokens, which are its axis `axis`. */
function parted(x: Value, blocks: readonly Block[], axis: number): readonly Value[] {
  return split(
    x,
    blocks.map(({ begin, end }) => end - begin),
    axis,
  );
}

/** What a block sees of something that lies in blocks: whole ones. */
function seenBy({ from, end }: Block, blocks: readonly Block[], parts: readonly Value[], axis: number): Value {
  return concat(
    blocks.flatMap(({ begin }, index) => (begin >= from && begin < end ? (parts[index] ?? []) : [])),
    axis,
  );
}

/** The masks of blocks: 0 where token t may see token s (t − window < s ≤ t, same segment), very negative elsewhere. */
function packedMasks({
  batch: B,
  length: T,
  segments,
}: PackedRows): (block: Block, blocks: readonly Block[], window: number | null) => Value {
  const made = new Map<string, Value>(); // [B, 1, size, seen]
  const index = Array.from({ length: T }, (_, i) => i);
  const mask = (block: Block, blocks: readonly Block[], window: number | null): Value => {
    const { begin, end, from } = block;
    const [size, seen] = [end - begin, end - from];
    const distance = sub(
      floats([1, 1, size, 1], index.slice(begin, end)),
      floats([1, 1, 1, seen], index.slice(from, end)),
    ); // t − s
    const future = clip(neg(distance), 0, 1);
    const past = window === null ? scalar(0) : clip(sub(distance, scalar(window - 1)), 0, 1);
    const parts = parted(segments, blocks, 1);
    const own = parts[blocks.indexOf(block)] ?? segments;
    const difference = sub(reshape(own, [B, 1, size, 1]), reshape(seenBy(block, blocks, parts, 1), [B, 1, 1, seen]));
    const foreign = clip(mul(difference, difference), 0, 1);
    return scale(add(add(future, past), foreign), -1e9);
  };
  return (block, blocks, window) => {
    const key = `${block.begin} ${window}`;
    const known = made.get(key) ?? mask(block, blocks, window);
    made.set(key, known);
    return known;
  };
}

export interface KvCache {
  readonly attention: Attention;
  /** The caches with the new positions by name, `{layer}.key` and `.value`, [1, kvHeads, capacity, D]; filled as layers attend. */
  readonly present: ReadonlyMap<string, Value>;
}

/**
 * Attention of one sequence over a KV cache of fixed capacity; inputs `past.{layer}.key` and `.value`. `positions`: integers [length],
 * read in ALiBi alone.
 */
export function cachedAttention(config: DecoderConfig, capacity: number, positions: Value): KvCache {
  const { heads, kvHeads, headDim } = config;
  const length = dimAt(positions.shape, 0);
  const width = cachedWidth(config);
  const places = placesOf(config, positions);
  const turningOf = turningOfLayers(config, capacity);
  const lastPosition = input("lastPosition", "int32", [1]);
  const totalLength = input("totalLength", "int32", [1]);
  const present = new Map<string, Value>();
  const attention: Attention = (layer, query, key, value) => {
    const cache = cacheShape(config, capacity);
    const turning = turningOf(layer);
    const arrange = turning?.arranged ?? ((x: Value): Value => x);
    const result = groupQueryAttention(
      {
        query: reshape(places?.query(query) ?? arrange(query), [1, length, heads * width]),
        key: reshape(places?.key(key) ?? arrange(key), [1, length, kvHeads * width]),
        value: reshape(places?.value(value) ?? value, [1, length, kvHeads * width]),
        pastKey: input(`past.${layer}.key`, "float32", cache),
        pastValue: input(`past.${layer}.value`, "float32", cache),
        lastPosition,
        totalLength,
        rotary: turning,
      },
      { heads, kvHeads, scale: config.attentionScale, window: config.windows[layer] ?? null },
    );
    present.set(`${layer}.key`, result.key).set(`${layer}.value`, result.value);
    if (places === null) return reshape(result.output, [length, heads * headDim]);
    const [output] = split(reshape(result.output, [length, heads, width]), [headDim, placeValues], 2);
    if (output === undefined) throw new Error("two parts");
    return reshape(output, [length, heads * headDim]);
  };
  return { attention, present };
}
