/** How an encoder attends over packed rows: every token to all tokens of its sequence, before and behind it. */
import { add, clip, mul, scale, sub } from "../graph/ops/arithmetic";
import { gather, reshape, split, transpose } from "../graph/ops/movement";
import { softmax } from "../graph/ops/normalisation";
import { matmul } from "../graph/ops/products";
import { sizeAt } from "../graph/shapes";
import { constant, type Value } from "../graph/value";
import type { PackedRows } from "./attention";
import type { EncoderConfig } from "./encoder-config";
import { rowOfDistance } from "./relative-rows";

/** Keys and queries that a layer makes of the distances' embedding, each [2 · span, heads · D]; null: that part is missing. */
export interface Distances {
  readonly key: Value | null;
  readonly query: Value | null;
}

/** query, key and value [N, heads · D] → [N, heads · D]; `distances` null: scores do not count them. */
export type EncoderAttention = (query: Value, key: Value, value: Value, distances: Distances | null) => Value;

/** Attention within each segment of B packed rows of T tokens. Padding is a segment of its own, whose results nobody reads. */
export function bidirectionalAttention(
  { heads: H, headDim: D, attentionScale, relative }: EncoderConfig,
  { batch: B, length: T, segments }: Pick<PackedRows, "batch" | "length" | "segments">,
): EncoderAttention {
  const perHead = (x: Value): Value => transpose(reshape(x, [B, T, H, D]), [0, 2, 1, 3]); // [B, H, T, D]
  const difference = sub(reshape(segments, [B, 1, T, 1]), reshape(segments, [B, 1, 1, T])); // [B, 1, T, T]
  const mask = scale(clip(mul(difference, difference), 0, 1), -1e9); // 0 within a segment, very negative elsewhere

  /** The rows of an embedding of distances that the columns of `met` mean; `sign` 1: column j means j − (T − 1), −1: the negative. */
  const rows = (sign: 1 | -1): Value =>
    constant(
      "int32",
      [2 * T],
      Int32Array.from({ length: 2 * T }, (_, j) =>
        relative === null ? 0 : rowOfDistance(relative, sign * (j - T + 1)),
      ),
    );
  /** Tokens [B·T, H · D] with what `embedded` [2 · span, H · D] has for the distance of each to each: [H, B, T, T]. */
  const met = (tokens: Value, embedded: Value, sign: 1 | -1): Value => {
    const ofColumns = transpose(reshape(gather(embedded, rows(sign)), [2 * T, H, D]), [1, 2, 0]); // [H, D, 2T]
    const products = matmul(transpose(reshape(tokens, [B * T, H, D]), [1, 0, 2]), ofColumns); // [H, B·T, 2T]
    return reshape(skewed(reshape(products, [H * B, T, 2 * T])), [H, B, T, T]);
  };
  /** What distances add to the scores before they are scaled: [B, H, T, T]. */
  const distant = (query: Value, key: Value, distances: Distances): Value[] => [
    // Column s of row t means t − s = (T − 1) − j.
    ...(distances.key === null ? [] : [transpose(met(query, distances.key, -1), [1, 0, 2, 3])]),
    // Column t of row s means t − s = j − (T − 1).
    ...(distances.query === null ? [] : [transpose(met(key, distances.query, 1), [1, 0, 3, 2])]),
  ];

  return (query, key, value, distances) => {
    const scaled = scale(query, attentionScale);
    const products = matmul(perHead(scaled), transpose(perHead(key), [0, 1, 3, 2])); // [B, H, T, T]
    const more = distances === null ? [] : distant(scaled, scale(key, attentionScale), distances);
    const scores = more.reduce(add, products);
    const mixed = matmul(softmax(add(scores, mask)), perHead(value)); // [B, H, T, D]
    return reshape(transpose(mixed, [0, 2, 1, 3]), [B * T, H * D]);
  };
}

/**
 * [N, T, 2T], of which entry (t, j) belongs to place t + j − (T − 1) of row t → [N, T, T] by places: each row is moved one further
 * than the one before by reading them one number shorter. Reshapes and splits alone, so that gradients and GPUs need nothing for it.
 */
export function skewed(x: Value): Value {
  const [N, T] = [sizeAt(x.shape, 0), sizeAt(x.shape, 1)];
  // Entry (t, s + T − 1 − t) lies at t·2T + s + T − 1 − t = (T − 1) + t·(2T − 1) + s.
  const flat = reshape(x, [N, 2 * T * T]);
  const begin = T - 1;
  const parts = split(flat, [...(begin > 0 ? [begin] : []), T * (2 * T - 1), 1], 1);
  const rows = reshape(demandPart(parts.at(-2)), [N, T, 2 * T - 1]);
  return T === 1 ? rows : demandPart(split(rows, [T, T - 1], 2)[0]);
}

function demandPart(part: Value | undefined): Value {
  if (part === undefined) throw new Error("there are as many parts as were asked for");
  return part;
}
