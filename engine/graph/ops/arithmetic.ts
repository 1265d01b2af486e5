/**
 * Element by element: sums, products, powers, bounds and types of numbers.
 *
 * All operators are kernels that ONNX Runtime has for inference on the CPU and on WebGPU (which lacks FusedMatMul,
 * LogSoftmax, OneHot and the training kernels). Each is a typed function, whose result's shape is known at once, and its
 * record. Sources: https://onnx.ai/onnx/operators and ONNX Runtime's docs/ContribOperators.md.
 */
import { first, type OperatorFacts, operand, operator, unary, y } from "../operator";
import { broadcast, demand } from "../shapes";
import { type DType, onnxTypes, scalar, type Value } from "../value";

/** Shapes broadcast as in NumPy. Throws where the types of numbers differ or the shapes do not fit. */
type Binary = (a: Value, b: Value) => Value;
/** The result has the input's type and shape. */
type Unary = (x: Value) => Value;

function binary(op: string, facts: OperatorFacts): Binary {
  const make = operator(op, facts);
  return (a, b) => {
    demand(a.dtype === b.dtype, `${op}: ${a.dtype} with ${b.dtype}`);
    return first(make([a, b], [{ dtype: a.dtype, shape: broadcast(a.shape, b.shape) }]));
  };
}

/** a + b */
export const add: Binary = binary("Add", {
  gradient: { rule: (_, dy) => [dy, dy], dy: "unexpanded" },
  memory: "in place",
});

/** a − b */
export const sub: Binary = binary("Sub", {
  gradient: { rule: (_, dy) => [dy, neg(dy)], dy: "unexpanded" },
  memory: "in place",
});

/** a · b */
export const mul: Binary = binary("Mul", {
  gradient: { rule: (n, dy) => [mul(dy, operand(n, 1)), mul(dy, operand(n, 0))], dy: "unexpanded" },
  memory: "in place",
});

/** a / b */
export const div: Binary = binary("Div", {
  gradient: { rule: (n, dy) => [div(dy, operand(n, 1)), neg(div(mul(dy, y(n)), operand(n, 1)))], dy: "unexpanded" },
  memory: "in place",
});

/** x · factor for a float32 x; x itself where the factor is 1. */
export function scale(x: Value, factor: number): Value {
  return factor === 1 ? x : mul(x, scalar(factor));
}

/** |x|. Not differentiable here. */
export const abs: Unary = unary("Abs", { gradient: "not differentiable", memory: "own" });

/** −x */
export const neg: Unary = unary("Neg", {
  gradient: { rule: (_, dy) => [neg(dy)], dy: "unexpanded" },
  memory: "in place",
});

/** eˣ */
export const exp: Unary = unary("Exp", {
  gradient: { rule: (n, dy) => [mul(dy, y(n))], dy: "unexpanded" },
  memory: "in place",
});

/** The natural logarithm of x. */
export const log: Unary = unary("Log", {
  gradient: { rule: (n, dy) => [div(dy, operand(n))], dy: "unexpanded" },
  memory: "in place",
});

/** √x */
export const sqrt: Unary = unary("Sqrt", {
  gradient: { rule: (n, dy) => [div(scale(dy, 0.5), y(n))], dy: "whole" },
  memory: "in place",
});

/** 1 / x */
export const reciprocal: Unary = unary("Reciprocal", {
  gradient: { rule: (n, dy) => [neg(mul(dy, mul(y(n), y(n))))], dy: "whole" },
  memory: "in place",
});

/** The largest integer that is not above x. Not differentiable here. */
export const floor: Unary = unary("Floor", { gradient: "not differentiable", memory: "in place" });

const clipped = operator("Clip", { gradient: "not differentiable", memory: "in place" });

/** x limited to [low, high], for a float32 x. Not differentiable here. */
export function clip(x: Value, low: number, high: number): Value {
  return first(clipped([x, scalar(low), scalar(high)], [x]));
}

const converted = operator("Cast", {
  gradient: { rule: (n, dy) => [cast(dy, operand(n).dtype)], dy: "whole" },
  memory: "in place",
});

/** x in another type of number; x itself where it has that type already. */
export function cast(x: Value, dtype: DType): Value {
  if (x.dtype === dtype) return x;
  return first(converted([x], [{ dtype, shape: x.shape }], { to: onnxTypes[dtype] }));
}
