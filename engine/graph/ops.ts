/**
 * The operators, as typed functions whose result shapes are known at once. All are kernels that ONNX Runtime has for
 * inference on the CPU and on WebGPU (which lacks FusedMatMul, LogSoftmax, OneHot and the training kernels).
 * Sources: https://onnx.ai/onnx/operators and ONNX Runtime's docs/ContribOperators.md.
 */
import { axisOf, broadcast, demand, demandShape, dimAt, reduced, sizeAt } from "./shapes";
import {
  type Attribute,
  constant,
  type Dim,
  type DType,
  elements,
  int64s,
  node,
  onnxTypes,
  type Shape,
  scalar,
  sizes,
  type Value,
} from "./value";

function first(values: readonly Value[]): Value {
  const [value] = values;
  demand(value !== undefined, "a node has at least one output");
  return value;
}

function unary(
  op: string,
  x: Value,
  attributes: Readonly<Record<string, Attribute>> = {},
  domain: "" | "com.microsoft" = "",
): Value {
  return first(node(op, [x], [x], attributes, domain));
}

function binary(op: string, a: Value, b: Value): Value {
  demand(a.dtype === b.dtype, `${op}: ${a.dtype} with ${b.dtype}`);
  return first(node(op, [a, b], [{ dtype: a.dtype, shape: broadcast(a.shape, b.shape) }]));
}

// ------------------------------------------------------------------------------------------- elementwise

export const add = (a: Value, b: Value): Value => binary("Add", a, b);
export const sub = (a: Value, b: Value): Value => binary("Sub", a, b);
export const mul = (a: Value, b: Value): Value => binary("Mul", a, b);
export const div = (a: Value, b: Value): Value => binary("Div", a, b);
export const scale = (x: Value, factor: number): Value => (factor === 1 ? x : mul(x, scalar(factor)));

export const abs = (x: Value): Value => unary("Abs", x);
export const neg = (x: Value): Value => unary("Neg", x);
export const exp = (x: Value): Value => unary("Exp", x);
export const log = (x: Value): Value => unary("Log", x);
export const sqrt = (x: Value): Value => unary("Sqrt", x);
export const reciprocal = (x: Value): Value => unary("Reciprocal", x);
export const sigmoid = (x: Value): Value => unary("Sigmoid", x);
export const tanh = (x: Value): Value => unary("Tanh", x);
/** 2/√π · ∫₀ˣ exp(−t²) dt */
export const erf = (x: Value): Value => unary("Erf", x);
export const floor = (x: Value): Value => unary("Floor", x);
export const identity = (x: Value): Value => unary("Identity", x);

/** x · σ(x), as one kernel: QuickGelu(α) is x · σ(αx). */
export const silu = (x: Value): Value => unary("QuickGelu", x, { alpha: { float: 1 } }, "com.microsoft");

/** x · Φ(x), Φ the normal distribution (GELU, arXiv 1606.08415). */
export const gelu = (x: Value): Value => unary("Gelu", x, {}, "com.microsoft");

/** x · (1 + tanh(√(2/π) · (x + 0.044715 x³))) / 2, the usual approximation of GELU. */
export const geluTanh = (x: Value): Value => unary("FastGelu", x, {}, "com.microsoft");

/** Limits to [low, high]. Not differentiable here. */
export function clip(x: Value, low: number, high: number): Value {
  return first(node("Clip", [x, scalar(low), scalar(high)], [x]));
}

export function cast(x: Value, dtype: DType): Value {
  if (x.dtype === dtype) return x;
  return first(node("Cast", [x], [{ dtype, shape: x.shape }], { to: onnxTypes[dtype] }));
}

/** The same value; no gradient goes through it. It leaves no node in the file. */
export function stopGradient(x: Value): Value {
  return first(node("StopGradient", [x], [x], {}, "attune"));
}

// ------------------------------------------------------------------------------------------- reductions

function reduction(op: string, x: Value, axes: readonly number[], keep: boolean): Value {
  const shape = reduced(x.shape, axes, keep);
  return first(node(op, [x, int64s(axes)], [{ dtype: x.dtype, shape }], { keepdims: keep ? 1 : 0 }));
}

/** Reductions keep the reduced axes as size 1, so that their results broadcast. */
export const reduceSum = (x: Value, axes: readonly number[]): Value => reduction("ReduceSum", x, axes, true);
export const reduceMean = (x: Value, axes: readonly number[]): Value => reduction("ReduceMean", x, axes, true);
export const reduceMax = (x: Value, axes: readonly number[]): Value => reduction("ReduceMax", x, axes, true);
export const reduceSumSquare = (x: Value, axes: readonly number[]): Value =>
  reduction("ReduceSumSquare", x, axes, true);

/** Over the last axis. */
export const softmax = (x: Value): Value => unary("Softmax", x, { axis: -1 });

// ------------------------------------------------------------------------------------------- shape and place

/** At most one symbolic size; the runtime works it out from the number of elements. */
export function reshape(x: Value, shape: Shape): Value {
  if (x.shape.every((dim) => typeof dim === "number") && shape.every((dim) => typeof dim === "number")) {
    const count = (dims: Shape): number => dims.reduce<number>((product, dim) => product * Number(dim), 1);
    demand(count(x.shape) === count(shape), `reshape: [${x.shape.join(", ")}] into [${shape.join(", ")}]`);
  }
  demand(shape.filter((dim) => typeof dim === "string").length <= 1, "reshape: more than one symbolic size");
  const target = int64s(shape.map((dim) => (typeof dim === "number" ? dim : -1)));
  return first(node("Reshape", [x, target], [{ dtype: x.dtype, shape }]));
}

export function transpose(x: Value, perm: readonly number[]): Value {
  demand(perm.length === x.shape.length, `transpose: ${perm.length} axes for [${x.shape.join(", ")}]`);
  return first(node("Transpose", [x], [{ dtype: x.dtype, shape: perm.map((axis) => dimAt(x.shape, axis)) }], { perm }));
}

export function expand(x: Value, shape: readonly number[]): Value {
  return first(node("Expand", [x, int64s(shape)], [{ dtype: x.dtype, shape: broadcast(x.shape, shape) }]));
}

export function concat(values: readonly Value[], axis: number): Value {
  const head = first(values);
  if (values.length === 1) return head;
  const at = axisOf(head.shape, axis);
  const total = values.reduce((sum, value) => sum + sizeAt(value.shape, at), 0);
  const shape = head.shape.map((dim, index) => (index === at ? total : dim));
  for (const value of values) {
    demandShape(
      value.shape.map((dim, index) => (index === at ? total : dim)),
      shape,
      "concat",
    );
  }
  return first(node("Concat", values, [{ dtype: head.dtype, shape }], { axis: at }));
}

export function split(x: Value, parts: readonly number[], axis: number): readonly Value[] {
  const at = axisOf(x.shape, axis);
  demand(
    parts.reduce((sum, part) => sum + part, 0) === x.shape[at],
    `split: ${parts.join("+")} of [${x.shape.join(", ")}]`,
  );
  if (parts.length === 1) return [x];
  const outputs = parts.map((part) => ({
    dtype: x.dtype,
    shape: x.shape.map((dim, i): Dim => (i === at ? part : dim)),
  }));
  return node("Split", [x, int64s(parts)], outputs, { axis: at });
}

/** Rows of `table` [V, …] at `indices`: [...indices, …]. Indices are not checked on a GPU: the caller checks them. */
export function gather(table: Value, indices: Value): Value {
  const shape = [...indices.shape, ...table.shape.slice(1)];
  return first(node("Gather", [table, indices], [{ dtype: table.dtype, shape }], { axis: 0 }));
}

/** zeros(shape) with `updates` [N, D] added at rows `indices` [N]: the transpose of `gather`. */
export function scatterAdd(zeros: Value, indices: Value, updates: Value): Value {
  demandShape(updates.shape, [...indices.shape, ...zeros.shape.slice(1)], "scatterAdd");
  const places = reshape(indices, [...indices.shape, 1]); // [N, 1]
  return first(node("ScatterND", [zeros, cast(places, "int64"), updates], [zeros], { reduction: "add" }));
}

// ------------------------------------------------------------------------------------------- products

/** [..., M, K] · [..., K, N]. Batch sizes must be equal: broadcasting there would hide a wrong gradient. */
export function matmul(a: Value, b: Value): Value {
  demand(a.shape.length >= 2 && b.shape.length >= 2, "matmul: matrices expected");
  const batch = a.shape.slice(0, -2);
  if (b.shape.length > 2) demandShape(b.shape.slice(0, -2), batch, "matmul batch");
  demandShape([dimAt(b.shape, -2)], [dimAt(a.shape, -1)], "matmul inner size");
  return first(node("MatMul", [a, b], [{ dtype: a.dtype, shape: [...batch, dimAt(a.shape, -2), dimAt(b.shape, -1)] }]));
}

/**
 * round(x / scale) in 8 bits, ties to even: int8 around 0, uint8 around 128. `scale`: one number, or [D] along `axis`.
 * Not differentiable here.
 */
export function quantize(x: Value, dtype: "int8" | "uint8", scales: Value, axis = 0): Value {
  const zero = dtype === "uint8" ? 128 : 0;
  const count = elements(scales.shape);
  const zeros = constant(dtype, sizes(scales.shape), new Uint8Array(count).fill(zero));
  return first(node("QuantizeLinear", [x, scales, zeros], [{ dtype, shape: x.shape }], { axis }));
}

/**
 * (a − 128) · b, each column of b times its scale: a uint8 [N, K], b int8 [K, M], scales [M] → float32 [N, M], exact sums in 32
 * bits. Not differentiable here.
 */
export function integerProduct(a: Value, b: Value, scales: Value): Value {
  demandShape([dimAt(b.shape, 0)], [dimAt(a.shape, 1)], "integerProduct inner size");
  const shape = [dimAt(a.shape, 0), dimAt(b.shape, 1)];
  const zero = constant("uint8", [], Uint8Array.of(128));
  const inputs = [a, b, scalar(1), scales, zero];
  return first(node("MatMulIntegerToFloat", inputs, [{ dtype: "float32", shape }], {}, "com.microsoft"));
}

export interface GemmOptions {
  readonly transA?: boolean;
  readonly transB?: boolean;
  readonly alpha?: number;
  /** Added to the product: [M, N], or a bias [N]. */
  readonly c?: Value | undefined;
}

/** alpha · op(A) · op(B) + C, all two-dimensional. */
export function gemm(a: Value, b: Value, options: GemmOptions = {}): Value {
  const { transA = false, transB = false, alpha = 1, c } = options;
  demand(a.shape.length === 2 && b.shape.length === 2, "gemm: two-dimensional values expected");
  const [m, k] = transA ? [dimAt(a.shape, 1), dimAt(a.shape, 0)] : [dimAt(a.shape, 0), dimAt(a.shape, 1)];
  const [kb, n] = transB ? [dimAt(b.shape, 1), dimAt(b.shape, 0)] : [dimAt(b.shape, 0), dimAt(b.shape, 1)];
  demandShape([kb], [k], "gemm inner size");
  if (c !== undefined) demandShape(c.shape, c.shape.length === 1 ? [n] : [m, n], "gemm C");
  const attributes = { transA: transA ? 1 : 0, transB: transB ? 1 : 0, alpha: { float: alpha }, beta: { float: 1 } };
  return first(node("Gemm", c === undefined ? [a, b] : [a, b, c], [{ dtype: a.dtype, shape: [m, n] }], attributes));
}

// ------------------------------------------------------------------------------------------- transformer kernels

/**
 * x / √(mean(x²) + ε) · weight over the last axis (RMSNorm, arXiv 1910.07467). Only its first output is used: on WebGPU
 * the second, the inverse deviation, stays zero without an error.
 */
export function rmsNorm(x: Value, weight: Value, epsilon: number): Value {
  demandShape(weight.shape, [dimAt(x.shape, -1)], "rmsNorm weight");
  const attributes = { axis: -1, epsilon: { float: epsilon }, stash_type: 1 };
  return first(node("SimplifiedLayerNormalization", [x, weight], [x], attributes));
}

/** (x − mean(x)) / √(variance(x) + ε) · weight + bias over the last axis (LayerNorm, arXiv 1607.06450). */
export function layerNorm(x: Value, weight: Value, bias: Value, epsilon: number): Value {
  demandShape(weight.shape, [dimAt(x.shape, -1)], "layerNorm weight");
  demandShape(bias.shape, weight.shape, "layerNorm bias");
  return first(node("LayerNormalization", [x, weight, bias], [x], { axis: -1, epsilon: { float: epsilon } }));
}

/**
 * Rotary position embedding (arXiv 2104.09864), the half-split layout of Llama.
 * x [B, H, T, D], positions int64 [B, T], cos and sin [maxPositions, D / 2].
 */
export function rotary(x: Value, positions: Value, cos: Value, sin: Value): Value {
  demand(x.shape.length === 4, "rotary: [B, H, T, D] expected");
  demandShape(positions.shape, [dimAt(x.shape, 0), dimAt(x.shape, 2)], "rotary positions");
  return first(node("RotaryEmbedding", [x, positions, cos, sin], [x], { interleaved: 0 }, "com.microsoft"));
}

export interface GroupQueryAttentionInputs {
  /** [B, T, heads · D] */
  readonly query: Value;
  /** [B, T, kvHeads · D] */
  readonly key: Value;
  readonly value: Value;
  /** [B, kvHeads, S, D]: the KV cache, S its capacity. */
  readonly pastKey: Value;
  readonly pastValue: Value;
  /** int32 [B]: number of valid positions after this call, minus one. */
  readonly lastPosition: Value;
  /** int32 [1]: number of valid positions after this call. */
  readonly totalLength: Value;
  /** [maxPositions, D / 2]: the kernel rotates query and key; null: it does not. */
  readonly rotary: { readonly cos: Value; readonly sin: Value } | null;
}

export interface GroupQueryAttentionOptions {
  readonly heads: number;
  readonly kvHeads: number;
  /** Scores are multiplied by this. */
  readonly scale: number;
  /** How many positions a token sees, itself included; null: all before it. */
  readonly window: number | null;
}

/** Causal attention over the KV cache (serving only). Results: [B, T, heads · D], and the cache. */
export function groupQueryAttention(
  inputs: GroupQueryAttentionInputs,
  { heads, kvHeads, scale, window }: GroupQueryAttentionOptions,
): { output: Value; key: Value; value: Value } {
  const { query, key, value, pastKey, pastValue, lastPosition, totalLength, rotary } = inputs;
  const [output, presentKey, presentValue] = node(
    "GroupQueryAttention",
    [
      query,
      key,
      value,
      pastKey,
      pastValue,
      lastPosition,
      totalLength,
      ...(rotary === null ? [] : [rotary.cos, rotary.sin]),
    ],
    [query, pastKey, pastValue],
    {
      num_heads: heads,
      kv_num_heads: kvHeads,
      scale: { float: scale },
      local_window_size: window ?? -1,
      do_rotary: rotary === null ? 0 : 1,
      rotary_interleaved: 0,
    },
    "com.microsoft",
  );
  demand(output !== undefined && presentKey !== undefined && presentValue !== undefined, "three outputs");
  return { output, key: presentKey, value: presentValue };
}
