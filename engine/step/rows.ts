/** Packed rows as the inputs of a training or evaluation graph. */
import type { ModelConfig } from "../model/model-config";
import { type Feeds, float32, int32, int64 } from "../runtime/tensor";
import type { Row } from "../text/packing";

/** Rows of a micro-step and tokens in each. */
export interface RowShape {
  readonly batch: number;
  readonly length: number;
}

/** How a micro-step is computed. */
export interface StepShape extends RowShape {
  /** Each layer's activations are computed a second time on the way back instead of being kept; absent: kept. */
  readonly recompute?: boolean;
}

/**
 * The type of the input `positions`: the rotary kernel takes int64 alone; an embedding of positions is looked up, for which
 * WebGPU has int32 alone.
 */
export function positionType(config: ModelConfig): "int32" | "int64" {
  return config.completes && config.positions.kind === "rotary" ? "int64" : "int32";
}

/** The row of the learned positions that a text's first token has. */
function firstPosition(config: ModelConfig): number {
  return config.completes ? 0 : (config.positions?.offset ?? 0);
}

/** Fewer rows than the shape's batch are filled up with padding, which bears no loss. */
export function rowFeeds(rows: readonly Row[], { batch, length }: RowShape, config: ModelConfig): Feeds {
  const size = batch * length;
  const tokens = new Int32Array(size);
  const targets = new Int32Array(size);
  const weights = new Float32Array(size);
  const segments = new Float32Array(size);
  const first = firstPosition(config);
  const positions = new Int32Array(size).fill(first);
  for (const [index, row] of rows.entries()) {
    if (row.tokens.length !== length) throw new Error(`a row has ${row.tokens.length} tokens, ${length} expected`);
    tokens.set(row.tokens, index * length);
    targets.set(row.targets, index * length);
    weights.set(row.weights, index * length);
    segments.set(row.segments, index * length);
    positions.set(
      row.positions.map((place) => place + first),
      index * length,
    );
  }
  const shape = [batch, length];
  return {
    tokens: int32(tokens, shape),
    targets: int32(targets, shape),
    weights: float32(weights, shape),
    segments: float32(segments, shape),
    positions: positionType(config) === "int32" ? int32(positions, shape) : int64(positions, shape),
  };
}
