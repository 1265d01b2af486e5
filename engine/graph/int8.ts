/**
 * Products with frozen matrices in 8-bit integers: a scale for each row of x and for each output channel of W, sums in 32
 * bits ("vector-wise quantisation", LLM.int8(), Dettmers et al. 2022, arXiv 2208.07339).
 *
 * Nothing is written anywhere: the graph states how W becomes integers, and the runtime computes that once, when the
 * session opens. A row is scaled by its own largest value, so that its result does not depend on the rows beside it: a
 * prompt that grew token by token gives what the whole prompt gives.
 */
import { abs, clip, div, integerProduct, mul, quantize, reduceMax, reshape, transpose } from "./ops";
import { demandShape, dimAt } from "./shapes";
import { node, scalar, type Value } from "./value";

/** The largest magnitude of an 8-bit value; −128 is left out, so that the range is symmetric. */
const largest = 127;
/** A row or channel of zeros stays zero instead of becoming 0/0. */
const [smallest, highest] = [1e-20, 3e38];

/**
 * x [N, K] · op(W) [K, M], float32 in and out; W is [M, K] (`transB`) or [K, M]. The gradient of x is such a product too,
 * of dY with W quantised the other way round (as in SwitchBack, Wortsman et al. 2023, arXiv 2304.13013); W has none.
 */
export function int8Product(x: Value, weight: Value, transB: boolean): Value {
  const channel = transB ? 0 : 1;
  const channels = dimAt(weight.shape, channel);
  demandShape([dimAt(weight.shape, 1 - channel)], [dimAt(x.shape, 1)], "int8Product inner size");
  const scales = reshape(steps(weight, 1 - channel), [channels]); // [M]
  const integers = quantize(weight, "int8", scales, channel);
  const rowScale = steps(x, 1); // [N, 1]
  const rows = quantize(div(x, rowScale), "uint8", scalar(1));
  const product = mul(integerProduct(rows, transB ? transpose(integers, [1, 0]) : integers, scales), rowScale);
  const [result] = node("Int8Product", [product, x, weight], [product], { transB: transB ? 1 : 0 }, "attune");
  if (result === undefined) throw new Error("a node has at least one output");
  return result;
}

/** The size of one of 127 steps, over an axis that stays as size 1. */
function steps(x: Value, axis: number): Value {
  return div(clip(reduceMax(abs(x), [axis]), smallest, highest), scalar(largest));
}
