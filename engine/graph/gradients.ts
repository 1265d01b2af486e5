/**
 * One rule per operator: from the node and the gradient of its output to the gradients of its inputs (`undefined` where
 * there is none to give). In the manner of tinygrad's `gradient.py`: rules are short, and broadcasting is undone once,
 * in the walk (`backward.ts`). What a rule builds and nobody needs is never written to the graph.
 */
import { int8Product } from "./int8";
import {
  add,
  cast,
  concat,
  div,
  erf,
  exp,
  expand,
  gemm,
  matmul,
  mul,
  neg,
  reciprocal,
  reduceMean,
  reduceSum,
  reduceSumSquare,
  reshape,
  rotary,
  scale,
  scatterAdd,
  sigmoid,
  split,
  sqrt,
  sub,
  tanh,
  transpose,
} from "./ops";
import { sizeAt } from "./shapes";
import { elements, floats, type Node, type Shape, sameShape, scalar, sizes, type Value } from "./value";

export type Rule = (node: Node, dy: Value, dys: readonly (Value | undefined)[]) => readonly (Value | undefined)[];

/** These end a path on purpose: nothing before them gets a gradient through them. */
export const gradientStops: ReadonlySet<string> = new Set(["StopGradient"]);

/** Declared not differentiable: a path from the loss to a trainable value through one of these throws. */
export const notDifferentiable: ReadonlySet<string> = new Set([
  "ReduceMax",
  "Floor",
  "Clip",
  "Abs",
  "QuantizeLinear",
  "MatMulIntegerToFloat",
  "ScatterND",
  "GroupQueryAttention",
]);

/**
 * Operators whose rules accept a gradient that is smaller than the output and broadcasts to it. For the others the walk
 * expands it first.
 */
export const broadcasting: ReadonlySet<string> = new Set([
  "Add",
  "Sub",
  "Mul",
  "Div",
  "Exp",
  "Log",
  "Neg",
  "Expand",
  "StopGradient",
]);

export const gradientRules: Readonly<Record<string, Rule>> = {
  Add: (_, dy) => [dy, dy],
  Sub: (_, dy) => [dy, neg(dy)],
  Mul: (n, dy) => [mul(dy, x(n, 1)), mul(dy, x(n, 0))],
  Div: (n, dy) => [div(dy, x(n, 1)), neg(div(mul(dy, y(n)), x(n, 1)))],
  Neg: (_, dy) => [neg(dy)],
  Exp: (n, dy) => [mul(dy, y(n))],
  Log: (n, dy) => [div(dy, x(n))],
  Sqrt: (n, dy) => [div(scale(dy, 0.5), y(n))],
  Reciprocal: (n, dy) => [neg(mul(dy, mul(y(n), y(n))))],
  Sigmoid: (n, dy) => [mul(dy, mul(y(n), sub(scalar(1), y(n))))],
  Tanh: (n, dy) => [mul(dy, sub(scalar(1), mul(y(n), y(n))))],
  // d/dx erf(x) = 2/√π · exp(−x²)
  Erf: (n, dy) => [mul(dy, scale(exp(neg(mul(x(n), x(n)))), 2 / Math.sqrt(Math.PI)))],
  Identity: (_, dy) => [dy],
  Cast: (n, dy) => [cast(dy, x(n).dtype)],
  Expand: (_, dy) => [dy, undefined],
  // d/dx x·σ(x) = σ + y·(1 − σ) = σ·(1 + x − y)
  QuickGelu: (n, dy) => [mul(dy, mul(sigmoid(x(n)), sub(add(x(n), scalar(1)), y(n))))],
  // d/dx x·Φ(x) = Φ(x) + x·φ(x)
  Gelu: (n, dy) => {
    const distribution = scale(add(erf(scale(x(n), Math.SQRT1_2)), scalar(1)), 0.5);
    const density = scale(exp(scale(mul(x(n), x(n)), -0.5)), 1 / Math.sqrt(2 * Math.PI));
    return [mul(dy, add(distribution, mul(x(n), density)))];
  },
  // With t = tanh(u), u = c·(x + a·x³): d/dx x·(1 + t)/2 = (1 + t)/2 · (1 + x·(1 − t)·u'), u' = c·(1 + 3a·x²).
  FastGelu: (n, dy) => {
    const [c, a] = [Math.sqrt(2 / Math.PI), 0.044715];
    const square = mul(x(n), x(n));
    const t = tanh(mul(x(n), add(scale(square, a * c), scalar(c))));
    const inner = mul(mul(x(n), sub(scalar(1), t)), add(scale(square, 3 * a * c), scalar(c)));
    return [mul(dy, mul(scale(add(t, scalar(1)), 0.5), add(inner, scalar(1))))];
  },

  ReduceSum: (_, dy) => [dy, undefined],
  ReduceMean: (n, dy) => [scale(dy, elements(y(n).shape) / elements(x(n).shape)), undefined],
  ReduceSumSquare: (n, dy) => [mul(dy, scale(x(n), 2)), undefined],
  Softmax: (n, dy) => [mul(y(n), sub(dy, reduceSum(mul(y(n), dy), [-1])))],

  Reshape: (n, dy) => [reshape(dy, x(n).shape), undefined],
  Transpose: (n, dy) => [transpose(dy, inverse(list(n, "perm")))],
  Split: (n, _, dys) => [
    concat(
      n.outputs.map((output, index) => dys[index] ?? zeros(output.shape)),
      number(n, "axis"),
    ),
    undefined,
  ],
  Concat: (n, dy) => {
    const axis = number(n, "axis");
    return split(
      dy,
      n.inputs.map((_, index) => sizeAt(x(n, index).shape, axis)),
      axis,
    );
  },
  Gather: (n, dy) => {
    const rows = elements(x(n, 1).shape);
    const inner = sizes(x(n).shape).slice(1);
    return [scatterAdd(zeros(x(n).shape), reshape(x(n, 1), [rows]), reshape(dy, [rows, ...inner])), undefined];
  },

  Int8Product: (n, dy) => [undefined, int8Product(dy, x(n, 2), number(n, "transB") === 0, { fine: true }), undefined],
  MatMul: (n, dy) => {
    const [a, b] = [x(n, 0), x(n, 1)];
    const da = matmul(dy, swapped(b));
    if (a.shape.length === b.shape.length) return [da, matmul(swapped(a), dy)];
    // b is one matrix for the whole batch: its gradient sums over the batch, as one product of flattened rows.
    const rows = (value: Value): Value =>
      reshape(value, [elements(value.shape) / sizeAt(value.shape, -1), sizeAt(value.shape, -1)]);
    return [da, gemm(rows(a), rows(dy), { transA: true })];
  },
  Gemm: (n, dy) => {
    const [a, b] = [x(n, 0), x(n, 1)];
    const [transA, transB] = [number(n, "transA") === 1, number(n, "transB") === 1];
    const alpha = real(n, "alpha");
    const da = transA ? gemm(b, dy, { transA: transB, transB: true, alpha }) : gemm(dy, b, { transB: !transB, alpha });
    const db = transB ? gemm(dy, a, { transA: true, transB: transA, alpha }) : gemm(a, dy, { transA: !transA, alpha });
    if (n.inputs.length === 2) return [da, db];
    const c = x(n, 2);
    return [da, db, sameShape(c.shape, dy.shape) ? dy : reshape(reduceSum(dy, [0]), c.shape)];
  },

  // y = x·i·w with i = (mean(x²) + ε)^−½ and g = dy·w: dx = i·g − x·i³·mean(g·x); dw = Σ dy·x·i.
  SimplifiedLayerNormalization: (n, dy) => {
    const [value, weight] = [x(n, 0), x(n, 1)];
    const width = sizeAt(value.shape, -1);
    const meanSquare = add(scale(reduceSumSquare(value, [-1]), 1 / width), scalar(real(n, "epsilon")));
    const inverseRms = reciprocal(sqrt(meanSquare));
    const g = mul(dy, weight);
    const coefficient = mul(div(inverseRms, meanSquare), scale(reduceSum(mul(g, value), [-1]), 1 / width));
    const perRow = mul(dy, mul(value, inverseRms));
    const leading = [...value.shape.keys()].slice(0, -1);
    return [sub(mul(g, inverseRms), mul(value, coefficient)), reshape(reduceSum(perRow, leading), weight.shape)];
  },

  // y = n·w + b with n = (x − mean)·i and g = dy·w: dx = i·(g − mean(g) − n·mean(g·n)); dw = Σ dy·n; db = Σ dy.
  LayerNormalization: (n, dy) => {
    const [value, weight] = [x(n, 0), x(n, 1)];
    const centred = sub(value, reduceMean(value, [-1]));
    const width = sizeAt(value.shape, -1);
    const variance = scale(reduceSumSquare(centred, [-1]), 1 / width);
    const inverse = reciprocal(sqrt(add(variance, scalar(real(n, "epsilon")))));
    const normed = mul(centred, inverse);
    const g = mul(dy, weight);
    const along = mul(normed, reduceMean(mul(g, normed), [-1]));
    const leading = [...value.shape.keys()].slice(0, -1);
    const summed = (rows: Value): Value => reshape(reduceSum(rows, leading), weight.shape);
    return [mul(inverse, sub(sub(g, reduceMean(g, [-1])), along)), summed(mul(dy, normed)), summed(dy)];
  },

  // A rotation: its transpose is the rotation by the opposite angle.
  RotaryEmbedding: (n, dy) => [rotary(dy, x(n, 1), x(n, 2), neg(x(n, 3))), undefined, undefined, undefined],
};

function x(n: Node, index = 0): Value {
  const value = n.inputs[index];
  if (value === undefined) throw new Error(`${n.op} has no input ${index}`);
  return value;
}

function y(n: Node): Value {
  const [value] = n.outputs;
  if (value === undefined) throw new Error(`${n.op} has no output`);
  return value;
}

function number(n: Node, name: string): number {
  const value = n.attributes[name];
  if (typeof value !== "number") throw new Error(`${n.op} has no integer attribute ${name}`);
  return value;
}

function real(n: Node, name: string): number {
  const value = n.attributes[name];
  if (typeof value !== "object" || !("float" in value)) throw new Error(`${n.op} has no real attribute ${name}`);
  return value.float;
}

function list(n: Node, name: string): readonly number[] {
  const value = n.attributes[name];
  if (typeof value !== "object" || "float" in value) throw new Error(`${n.op} has no list attribute ${name}`);
  return value;
}

function inverse(perm: readonly number[]): number[] {
  const out = new Array<number>(perm.length).fill(0);
  for (const [to, from] of perm.entries()) out[from] = to;
  return out;
}

/** The last two axes exchanged. */
function swapped(value: Value): Value {
  const rank = value.shape.length;
  return transpose(value, [...Array(rank - 2).keys(), rank - 1, rank - 2]);
}

/** Zeros as one number and a small Expand, so that the file stays small. */
function zeros(shape: Shape): Value {
  const dims = sizes(shape);
  return expand(
    floats(
      dims.map(() => 1),
      [0],
    ),
    dims,
  );
}
