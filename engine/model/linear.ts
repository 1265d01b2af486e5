/**
 * Linear layers as factories: the decoder asks for a linear by its shape and never knows what it gets. LoRA
 * (arXiv 2106.09685) is such a factory around another.
 */
import { add, cast, type GemmOptions, gemm } from "../graph/ops";
import { demandShape } from "../graph/shapes";
import type { Value } from "../graph/value";
import type { LinearShape } from "./linears";

/** [N, in] → [N, out] */
export type Linear = (x: Value) => Value;
export type LinearFactory = (shape: LinearShape) => Linear;

/** The base's weights by their Hugging Face name, as float32 values; null where the base has no such tensor. */
export type Weights = (name: string) => Value | null;

/** One LoRA pair: h = W₀x + scale · B(Ax). */
export interface LoraPair {
  /** [r, in] */
  readonly a: Value;
  /** [out, r] */
  readonly b: Value;
  /** α/r, or α/√r (rsLoRA), times the strength that the user chose. */
  readonly scale: number;
}

/** Looks up the pair of a linear; undefined where the linear is not adapted. */
export type LoraPairs = (shape: LinearShape) => LoraPair | undefined;

/** y = x · Wᵀ + bias; PyTorch stores W as [out, in], GPT-2 as [in, out]: either is read as it lies. */
export function denseLinear(weights: Weights): LinearFactory {
  return (shape) => {
    const weight = demandWeight(weights, `${shape.name}.weight`);
    const stored = shape.fanInFanOut ? [shape.in, shape.out] : [shape.out, shape.in];
    demandShape(weight.shape, stored, shape.name);
    const transB = !shape.fanInFanOut;
    const bias = weights(`${shape.name}.bias`);
    const options: GemmOptions = bias === null ? { transB } : { transB, c: bias };
    return (x) => gemm(x, weight, options);
  };
}

/** Adds the low-rank path beside the frozen one, as one product that takes the frozen result as its C. */
export function loraLinear(base: LinearFactory, pairs: LoraPairs, dropout: Dropout = (x) => x): LinearFactory {
  return (shape) => {
    const frozen = base(shape);
    const pair = pairs(shape);
    if (pair === undefined) return frozen;
    return (x) => {
      const low = gemm(dropout(x, shape), pair.a, { transB: true }); // [N, r]
      return gemm(low, pair.b, { transB: true, alpha: pair.scale, c: frozen(x) });
    };
  };
}

/** Applied to the input of the low-rank path while training. */
export type Dropout = (x: Value, shape: LinearShape) => Value;

/**
 * W₀ + scale · BA in place of W₀. With A and B constants the runtime computes the sum once, when the session opens, so
 * serving a merged adapter costs no time per token.
 */
export function mergedLinear(weights: Weights, pairs: LoraPairs): LinearFactory {
  return (shape) => {
    const pair = pairs(shape);
    if (pair === undefined) return denseLinear(weights)(shape);
    const merged: Weights = (name) => {
      const value = weights(name);
      if (value === null || name !== `${shape.name}.weight`) return value;
      const { a, b, scale: alpha } = pair;
      return add(value, shape.fanInFanOut ? gemm(a, b, { transA: true, transB: true, alpha }) : gemm(b, a, { alpha }));
    };
    return denseLinear(merged)(shape);
  };
}

export function demandWeight(weights: Weights, name: string): Value {
  const value = weights(name);
  if (value === null) throw new Error(`the base has no tensor ${name}`);
  return cast(value, "float32");
}
