/** How an encoder attends over packed rows: every token to all tokens of its sequence, before and behind it. */
import { add, clip, mul, scale, sub } from "../graph/ops/arithmetic";
import { reshape, transpose } from "../graph/ops/movement";
import { softmax } from "../graph/ops/normalisation";
import { matmul } from "../graph/ops/products";
import type { Value } from "../graph/value";
import type { PackedRows } from "./attention";
import type { EncoderConfig } from "./encoder-config";

/** query, key and value [N, heads · D] → [N, heads · D] */
export type EncoderAttention = (query: Value, key: Value, value: Value) => Value;

/** Attention within each segment of B packed rows of T tokens. Padding is a segment of its own, whose results nobody reads. */
export function bidirectionalAttention(
  { heads: H, headDim: D, attentionScale }: EncoderConfig,
  { batch: B, length: T, segments }: Pick<PackedRows, "batch" | "length" | "segments">,
): EncoderAttention {
  const perHead = (x: Value): Value => transpose(reshape(x, [B, T, H, D]), [0, 2, 1, 3]); // [B, H, T, D]
  const difference = sub(reshape(segments, [B, 1, T, 1]), reshape(segments, [B, 1, 1, T])); // [B, 1, T, T]
  const mask = scale(clip(mul(difference, difference), 0, 1), -1e9); // 0 within a segment, very negative elsewhere
  return (query, key, value) => {
    const scores = matmul(scale(perHead(query), attentionScale), transpose(perHead(key), [0, 1, 3, 2])); // [B, H, T, T]
    const mixed = matmul(softmax(add(scores, mask)), perHead(value)); // [B, H, T, D]
    return reshape(transpose(mixed, [0, 2, 1, 3]), [B * T, H * D]);
  };
}
