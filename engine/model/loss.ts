/** Cross-entropy over the vocabulary without a one-hot matrix, which WebGPU could not build anyway. */
import { add, exp, log, mul, sub } from "../graph/ops/arithmetic";
import { concat, stopGradient } from "../graph/ops/movement";
import { reduceMax, reduceSum } from "../graph/ops/reductions";
import type { Value } from "../graph/value";
import { lookUp, type Multiplication, piecesOf, product } from "./pieces";

/** hidden [N, C], head [V, C] → logits [N, V] */
export function logitsOf(hidden: Value, head: Value, precision: Multiplication = "fp32"): Value {
  return product(hidden, head, precision);
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
  precision: Multiplication = "fp32",
): Value {
  // Piece by piece, as logits of all the vocabulary may be more than a device binds at once.
  const parts = piecesOf(head).map((piece) => logitsOf(hidden, piece, precision)); // each [N, rows of the piece]
  const maxima = parts.map((logits) => reduceMax(logits, [-1])); // each [N, 1]
  const maximum = stopGradient(maxima.reduce((a, b) => reduceMax(concat([a, b], 1), [-1]))); // [N, 1]
  const sum = parts.map((logits) => reduceSum(exp(sub(logits, maximum)), [-1])).reduce(add); // [N, 1]
  const logSumExp = add(log(sum), maximum); // [N, 1]
  const targetLogit = reduceSum(mul(hidden, lookUp(head, targets)), [-1]); // [N, 1]
  return sub(logSumExp, targetLogit);
}
