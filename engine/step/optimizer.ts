/** AdamW with decoupled weight decay (arXiv 1711.05101, algorithm 2) on flat numbers, as a graph. */
import { type SerialisedGraph, serialise } from "../graph/onnx";
import { add, div, mul, scale, sqrt, sub } from "../graph/ops/arithmetic";
import { type Dim, input, type Value } from "../graph/value";

export interface AdamW {
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
  readonly weightDecay: number;
  /** Largest global gradient norm; a larger gradient is scaled down to it. */
  readonly maxNorm: number;
}

export const defaultAdamW: AdamW = { beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0, maxNorm: 1 };

/**
 * Numbers of a bucket that are updated at a time on the CPU. Each node is a pass over them, and all passes together read and write
 * many times what they are given: so few, 1 MB of each input, stay in the processor's cache between the nodes.
 */
export const updatedAtOnce = 2 ** 18;

/**
 * Inputs `theta`, `m`, `v`, `gradient` [n] and the scalars of `updateScalars`; outputs `theta.next`, `m.next`, `v.next`. `size`: n,
 * or its name where it varies. Each input is read before the output of its name is written, number by number, so both may be the
 * same memory.
 */
export function updateGraph(size: Dim, adamW: AdamW): SerialisedGraph {
  return serialise(updateOutputs(size, adamW));
}

/** The same before it is serialised. */
export function updateOutputs(
  size: Dim,
  { beta1, beta2, weightDecay }: AdamW,
): Record<"theta.next" | "m.next" | "v.next", Value> {
  const vector = (name: string) => input(name, "float32", [size]);
  const number = (name: string) => input(name, "float32", []);
  // √(1 − β₂) · g, so that its square is what v takes.
  const g = mul(vector("gradient"), number("gain"));
  const m = add(scale(vector("m"), beta1), scale(g, (1 - beta1) / Math.sqrt(1 - beta2)));
  const v = add(scale(vector("v"), beta2), mul(g, g));
  const change = div(mul(m, number("rate")), add(sqrt(v), number("epsilon")));
  const decayed = weightDecay === 0 ? vector("theta") : mul(vector("theta"), number("decay"));
  return { "theta.next": sub(decayed, change), "m.next": m, "v.next": v };
}

/** The factor on a gradient with this global norm, so that it is not longer than `maxNorm`. */
export function clipFactor({ maxNorm }: AdamW, gradNorm: number): number {
  return Math.min(1, maxNorm / (gradNorm + 1e-6));
}

/**
 * The scalars of update number `step` (1-based), with whatever can be worked out beforehand in them: lr · (m / (1 − β₁ᵗ)) /
 * (√(v / (1 − β₂ᵗ)) + ε) is m · rate / (√v + ε′). `gradNorm` is the global norm before clipping.
 */
export function updateScalars(adamW: AdamW, step: number, lr: number, gradNorm: number) {
  const { beta1, beta2, epsilon, weightDecay } = adamW;
  const root = Math.sqrt(1 - beta2 ** step);
  return {
    gain: clipFactor(adamW, gradNorm) * Math.sqrt(1 - beta2),
    rate: (lr * root) / (1 - beta1 ** step),
    epsilon: epsilon * root,
    decay: 1 - lr * weightDecay,
  };
}
