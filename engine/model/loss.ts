/** Cross-entropy over the vocabulary without a one-hot matrix, which WebGPU could not build anyway. */
import { int8Product } from "../graph/int8";
import { add, exp, gather, gemm, log, mul, reduceMax, reduceSum, stopGradient, sub } from "../graph/ops";
import type { Value } from "../graph/value";
import type { Precision } from "../protocol";

/** hidden [N, C], head [V, C] → logits [N, V] */
export function logitsOf(hidden: Value, head: Value, precision: Precision = "fp32"): Value {
  return precision === "fp32" ? gemm(hidden, head, { transB: true }) : int8Product(hidden, head, true);
}

/**
 * −log p(target) in nats for each row: log Σ exp(logits) − logit[target], the maximum taken out first.
 * hidden [N, C], head [V, C], targets int32 [N] (each within 0 … V−1) → [N, 1].
 * The target's logit is the dot product of the hidden state with one row of the head, so that its gradient is a row too.
 */
export function negativeLogLikelihood(
  hidden: Value,
  head: Value,
  targets: Value,
  precision: Precision = "fp32",
): Value {
  const logits = logitsOf(hidden, head, precision); // [N, V]
  const maximum = stopGradient(reduceMax(logits, [-1])); // [N, 1]
  const logSumExp = add(log(reduceSum(exp(sub(logits, maximum)), [-1])), maximum); // [N, 1]
  const targetLogit = reduceSum(mul(hidden, gather(head, targets)), [-1]); // [N, 1]
  return sub(logSumExp, targetLogit);
}
