/** AdamW with decoupled weight decay (arXiv 1711.05101, algorithm 2) on one flat bucket, as a graph. */
import { type SerialisedGraph, serialise } from "../graph/onnx";
import { add, div, mul, scale, sqrt, sub } from "../graph/ops/arithmetic";
import { input, scalar, type Value } from "../graph/value";

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
 * Inputs `theta`, `m`, `v`, `gradient` [n] and the scalars `lr`, `clip` (factor on the gradient), `correction1` and
 * `correction2` (1 − βᵗ); outputs `theta.next`, `m.next`, `v.next`.
 */
export function updateGraph(size: number, adamW: AdamW): SerialisedGraph {
  return serialise(updateOutputs(size, adamW));
}

/** The same before it is serialised. */
export function updateOutputs(
  size: number,
  { beta1, beta2, epsilon, weightDecay }: AdamW,
): Record<"theta.next" | "m.next" | "v.next", Value> {
  const vector = (name: string) => input(name, "float32", [size]);
  const number = (name: string) => input(name, "float32", []);
  const theta = vector("theta");
  const lr = number("lr");
  const g = mul(vector("gradient"), number("clip"));
  const m = add(scale(vector("m"), beta1), scale(g, 1 - beta1));
  const v = add(scale(vector("v"), beta2), scale(mul(g, g), 1 - beta2));
  const direction = div(div(m, number("correction1")), add(sqrt(div(v, number("correction2"))), scalar(epsilon)));
  const decayed = weightDecay === 0 ? theta : mul(theta, sub(scalar(1), scale(lr, weightDecay)));
  return { "theta.next": sub(decayed, mul(lr, direction)), "m.next": m, "v.next": v };
}

/** The scalars of update number `step` (1-based). `gradNorm` is the global norm before clipping. */
export function updateScalars(adamW: AdamW, step: number, lr: number, gradNorm: number) {
  return {
    lr,
    clip: Math.min(1, adamW.maxNorm / (gradNorm + 1e-6)),
    correction1: 1 - adamW.beta1 ** step,
    correction2: 1 - adamW.beta2 ** step,
  };
}
