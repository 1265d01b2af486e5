/** Kernels of attention: rotary positions, and the one that reads and writes the KV cache. */
import { first, operand, operator, y } from "../operator";
import { demand, demandShape, dimAt, sizeAt } from "../shapes";
import { elements, type Value } from "../value";
import { neg } from "./arithmetic";

const rotated = operator("RotaryEmbedding", {
  domain: "com.microsoft",
  gradient: {
    // A rotation: its transpose is the rotation by the opposite angle.
    rule: (n, dy) => [rotary(dy, operand(n, 1), operand(n, 2), neg(operand(n, 3))), undefined, undefined, undefined],
    dy: "whole",
  },
  memory: "own",
});

/**
 * Rotary position embedding (arXiv 2104.09864), the half-split layout of Llama.
 * x [B, H, T, D], positions int64 [B, T], cos and sin [maxPositions, D / 2] → [B, H, T, D]. Throws where shapes do not fit.
 */
export function rotary(x: Value, positions: Value, cos: Value, sin: Value): Value {
  demand(x.shape.length === 4, "rotary: [B, H, T, D] expected");
  demandShape(positions.shape, [dimAt(x.shape, 0), dimAt(x.shape, 2)], "rotary positions");
  return first(rotated([x, positions, cos, sin], [x], { interleaved: 0 }));
}

const attended = operator("GroupQueryAttention", {
  domain: "com.microsoft",
  gradient: "not differentiable",
  memory: "own",
  // Each query with the keys before it, half of the cache on average, and then with their values.
  work: (n) => ({ kind: "float", multiplications: elements(y(n).shape) * sizeAt(operand(n, 3).shape, 2) }),
});

/** The values of one call: T new tokens of each of B sequences. */
export interface GroupQueryAttentionInputs {
  /** [B, T, heads · D] */
  readonly query: Value;
  /** [B, T, kvHeads · D] */
  readonly key: Value;
  /** [B, T, kvHeads · D] */
  readonly value: Value;
  /** [B, kvHeads, S, D]: the KV cache, S its capacity. */
  readonly pastKey: Value;
  /** As `pastKey`. */
  readonly pastValue: Value;
  /** int32 [B]: number of valid positions after this call, minus one. */
  readonly lastPosition: Value;
  /** int32 [1]: number of valid positions after this call. */
  readonly totalLength: Value;
  /** [maxPositions, D / 2]: the kernel rotates query and key; null: it does not. */
  readonly rotary: { readonly cos: Value; readonly sin: Value } | null;
}

/** What is fixed when the graph is built. */
export interface GroupQueryAttentionOptions {
  readonly heads: number;
  readonly kvHeads: number;
  /** Scores are multiplied by this. */
  readonly scale: number;
  /** How many positions a token sees, itself included; null: all before it. */
  readonly window: number | null;
}

/**
 * Causal attention over the KV cache, for serving only: not differentiable here. Query heads in equal groups share a key
 * (grouped-query attention, arXiv 2305.13245). Results: `output` [B, T, heads · D], and the cache with the new positions.
 */
export function groupQueryAttention(
  inputs: GroupQueryAttentionInputs,
  { heads, kvHeads, scale, window }: GroupQueryAttentionOptions,
): { output: Value; key: Value; value: Value } {
  const { query, key, value, pastKey, pastValue, lastPosition, totalLength, rotary: tables } = inputs;
  const [output, presentKey, presentValue] = attended(
    [
      query,
      key,
      value,
      pastKey,
      pastValue,
      lastPosition,
      totalLength,
      ...(tables === null ? [] : [tables.cos, tables.sin]),
    ],
    [query, pastKey, pastValue],
    {
      num_heads: heads,
      kv_num_heads: kvHeads,
      scale: { float: scale },
      local_window_size: window ?? -1,
      do_rotary: tables === null ? 0 : 1,
      rotary_interleaved: 0,
    },
  );
  demand(output !== undefined && presentKey !== undefined && presentValue !== undefined, "three outputs");
  return { output, key: presentKey, value: presentValue };
}
