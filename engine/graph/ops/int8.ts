/**
 * Products with frozen matrices in 8-bit integers: a scale for each row of x and for each output channel of W, sums in 32
 * bits ("vector-wise quantisation", LLM.int8(), Dettmers et al. 2022, arXiv 2208.07339).
 *
 * Nothing is written anywhere: the graph states how W becomes integers, and the runtime computes that once, when the
 * session opens. A row is scaled by its own largest value, so that its result does not depend on the rows beside it: a
 * prompt that grew token by token gives what the whole prompt gives.
 */
import { first, integer, operand, operator, y } from "../operator";
import { demandShape, dimAt, sizeAt } from "../shapes";
import { constant, elements, scalar, sizes, type Value } from "../value";
import { abs, add, cast, clip, div, mul, neg, sub } from "./arithmetic";
import { concat, reshape, transpose } from "./movement";
import { reduceMax, reduceMin } from "./reductions";

/** The largest magnitude of an 8-bit value; −128 is left out, so that the range is symmetric. */
const largest = 127;
/** What is left of a row after rounding is at most half a step: so many times finer steps cover it. */
const finer = 2 * largest;
/** A row or channel of zeros stays zero instead of becoming 0/0. */
const [smallest, highest] = [1e-20, 3e38];

/**
 * The product as a whole: an alias of the nodes that compute it, which round and so have no gradients. The gradient of x is
 * such a product too, of dY with W quantised the other way round (as in SwitchBack, Wortsman et al. 2023, arXiv 2304.13013);
 * W, which is frozen, has none.
 */
const stated = operator("Int8Product", {
  gradient: {
    rule: (n, dy) => [undefined, int8Product(dy, operand(n, 2), integer(n, "transB") === 0, { fine: true }), undefined],
    dy: "whole",
  },
  memory: "alias",
});

/**
 * x [N, K] · op(W) [K, M] → [N, M], float32 in and out; W is [M, K] (`transB`) or [K, M], and gets no gradient. Throws where
 * the inner sizes differ.
 *
 * `fine` adds the product of what x loses by rounding, in steps 254 times smaller, for twice the time. Gradients need it: a
 * row of them has a few large values, beside which 127 steps leave nothing of the others, and what is lost points the same
 * way in every step. With the embedded model a gradient's cosine with fp32's was 0.7 to 0.8, and LoRA diverged.
 */
export function int8Product(x: Value, weight: Value, transB: boolean, { fine = false } = {}): Value {
  const channel = transB ? 0 : 1;
  const channels = dimAt(weight.shape, channel);
  demandShape([dimAt(weight.shape, 1 - channel)], [dimAt(x.shape, 1)], "int8Product inner size");
  const scales = reshape(stepsFor(magnitudes(weight, 1 - channel)), [channels]); // [M]
  const integers = quantize(weight, "int8", scales, channel);
  const rowScale = stepsFor(reduceMax(abs(x), [1])); // [N, 1]
  const scaled = div(x, rowScale);
  const rows = quantize(scaled, "uint8", scalar(1));
  const matrix = transB ? transpose(integers, [1, 0]) : integers;
  const coarse = integerProduct(rows, matrix, scales);
  const sum = fine ? add(coarse, remainder(scaled, rows, matrix, scales)) : coarse;
  const product = mul(sum, rowScale);
  return first(stated([product, x, weight], [product], { transB: transB ? 1 : 0 }));
}

/** The product of what `rows` left of `scaled`. */
function remainder(scaled: Value, rows: Value, matrix: Value, scales: Value): Value {
  const left = sub(scaled, sub(cast(rows, "float32"), scalar(128)));
  const rest = quantize(left, "uint8", scalar(1 / finer));
  return integerProduct(rest, matrix, mul(scales, scalar(1 / finer)));
}

/** The size of one of 127 steps up to each of these numbers. */
function stepsFor(magnitude: Value): Value {
  return div(clip(magnitude, smallest, highest), scalar(largest));
}

/**
 * The largest magnitudes of a frozen matrix over an axis that stays as size 1. What is computed of constants is kept until the session is
 * open, and a copy of all magnitudes would be as large as the model in floats.
 */
function magnitudes(matrix: Value, axis: number): Value {
  const both = concat([reduceMax(matrix, [axis]), neg(reduceMin(matrix, [axis]))], axis);
  return reduceMax(both, [axis]);
}

const quantized = operator("QuantizeLinear", { gradient: "not differentiable", memory: "own" });

/**
 * round(x / scales) in 8 bits, ties to even: int8 around 0, uint8 around 128. `scales`: one number, or [D] along `axis`.
 * → the shape of x. Not differentiable here.
 */
function quantize(x: Value, dtype: "int8" | "uint8", scales: Value, axis = 0): Value {
  const zero = dtype === "uint8" ? 128 : 0;
  const count = elements(scales.shape);
  const zeros = constant(dtype, sizes(scales.shape), new Uint8Array(count).fill(zero));
  return first(quantized([x, scales, zeros], [{ dtype, shape: x.shape }], { axis }));
}

const multiplied = operator("MatMulIntegerToFloat", {
  domain: "com.microsoft",
  gradient: "not differentiable",
  memory: "own",
  work: (n) => ({ kind: "int8", multiplications: elements(y(n).shape) * sizeAt(operand(n).shape, -1) }),
});

/**
 * (a − 128) · b, each column of b times its scale: a uint8 [N, K], b int8 [K, M], scales [M] → float32 [N, M], exact sums in 32
 * bits. Not differentiable here.
 */
function integerProduct(a: Value, b: Value, scales: Value): Value {
  demandShape([dimAt(b.shape, 0)], [dimAt(a.shape, 1)], "integerProduct inner size");
  const shape = [dimAt(a.shape, 0), dimAt(b.shape, 1)];
  const zero = constant("uint8", [], Uint8Array.of(128));
  const inputs = [a, b, scalar(1), scales, zero];
  return first(multiplied(inputs, [{ dtype: "float32", shape }]));
}
