/**
 * Linear layers as factories: the decoder asks for a linear by its shape and never knows what it gets. LoRA
 * (arXiv 2106.09685) is such a factory around another.
 */
import { add, cast, div, mul, scale, sqrt, sub } from "../graph/ops/arithmetic";
import { int8Product } from "../graph/ops/int8";
import { concat, reshape, split, stopGradient, transpose } from "../graph/ops/movement";
import { gemm } from "../graph/ops/products";
import { reduceSum, reduceSumSquare } from "../graph/ops/reductions";
import { demandShape, sizeAt } from "../graph/shapes";
import type { Value } from "../graph/value";
import type { LinearShape } from "./linear-shapes";
import type { LoraParts } from "./lora";
import { isInBlocks, joined, type Multiplication, piecesOf, product } from "./pieces";

/** [N, in] → [N, out] */
export type Linear = (x: Value) => Value;
export type LinearFactory = (shape: LinearShape) => Linear;

/** The base's weights by their Hugging Face name, as float32 values; null where the base has no such tensor. */
export type Weights = (name: string) => Value | null;

/** One LoRA pair: W = W₀ + scale · BA, and with DoRA each row of that sum is given the norm that its magnitude says. */
export interface LoraPair extends LoraParts<Value> {
  /** α/r, or α/√r (rsLoRA). */
  readonly scale: number;
  /** How far to go from W₀ (0) to W (1): W₀ + strength · (W − W₀). */
  readonly strength: number;
}

/** Looks up the pair of a linear; undefined where the linear is not adapted. */
export type LoraPairs = (shape: LinearShape) => LoraPair | undefined;

/** y = x · Wᵀ + bias; PyTorch stores W as [out, in], GPT-2 as [in, out]: either is read as it lies. */
export function denseLinear(weights: Weights, precision: Multiplication = "fp32"): LinearFactory {
  return (shape) => {
    const multiply = frozenProduct(weights, shape, precision);
    const bias = weights(`${shape.name}.bias`);
    return (x) => multiply(x, bias ?? undefined);
  };
}

/**
 * Adds the low-rank path beside the frozen one, as one product that takes the frozen result as its C. Linears that take the same
 * values (q, k and v; gate and up) meet them as one matrix of all their A. `dropout` absent: none.
 */
export function loraLinear(
  weights: Weights,
  pairs: LoraPairs,
  dropout?: Dropout,
  precision: Multiplication = "fp32",
): LinearFactory {
  const shared = sharedLow();
  return (shape) => {
    const frozen = denseLinear(weights, precision)(shape);
    const pair = pairs(shape);
    if (pair === undefined) return frozen;
    if (pair.magnitude !== null) return doraLinear(weights, shape, pair, pair.magnitude, dropout, precision);
    const alpha = pair.scale * pair.strength;
    // Dropped values are each linear's own.
    const low = dropout === undefined ? shared(shape, pair) : (x: Value) => lowOf(dropout(x, shape), pair.a);
    return (x) => gemm(low(x), pair.b, { transB: true, alpha, c: frozen(x) });
  };
}

/** x [N, in] · Aᵀ → [N, r] */
function lowOf(x: Value, a: Value): Value {
  return gemm(x, a, { transB: true });
}

/**
 * x · Aᵀ of linears that take the same x as one product, which is cut: one A is so thin that such a product reads x and writes
 * dx, and packs both, rather than multiplies. Who takes what is known when all linears are made, before one is applied.
 */
function sharedLow(): (shape: LinearShape, pair: LoraPair) => Linear {
  const groups = new Map<string, { readonly all: Value[]; of: Value | null; parts: readonly Value[] }>();
  return ({ layer, takes }, { a }) => {
    const key = `${layer} ${takes}`;
    const group = groups.get(key) ?? { all: [], of: null, parts: [] };
    groups.set(key, group);
    const place = group.all.push(a) - 1;
    return (x) => {
      if (group.of !== x) {
        const ranks = group.all.map((one) => sizeAt(one.shape, 0));
        group.parts = split(lowOf(x, concat(group.all, 0)), ranks, 1);
        group.of = x;
      }
      return group.parts[place] ?? lowOf(x, a);
    };
  };
}

/** Applied to the input of the low-rank path while training. */
export type Dropout = (x: Value, shape: LinearShape) => Value;

/**
 * DoRA (arXiv 2402.09353) as PEFT computes it: W₀x + strength · (g · (W₀x̃ + scale · BAx̃) − W₀x̃) + bias, x̃ the input after
 * dropout and g = magnitude / ‖W₀ + scale · BA‖ by output. The norm counts as a constant in the gradient (section 4.3 there).
 */
function doraLinear(
  weights: Weights,
  shape: LinearShape,
  pair: LoraPair,
  magnitude: Value,
  dropout: Dropout | undefined,
  precision: Multiplication,
): Linear {
  const multiply = frozenProduct(weights, shape, precision);
  const bias = weights(`${shape.name}.bias`);
  const gain = div(magnitude, stopGradient(adaptedNorm(weights, shape, pair, precision))); // [out]
  return (x) => {
    const dropped = dropout?.(x, shape) ?? x;
    const frozen = multiply(dropped); // [N, out]
    const low = gemm(dropped, pair.a, { transB: true }); // [N, r]
    const tuned = mul(gemm(low, pair.b, { transB: true, alpha: pair.scale, c: frozen }), gain);
    const whole = dropped === x;
    if (whole && pair.strength === 1) return bias === null ? tuned : add(tuned, bias);
    const difference = scale(sub(tuned, frozen), pair.strength);
    if (!whole) return add(multiply(x, bias ?? undefined), difference);
    return add(bias === null ? frozen : add(frozen, bias), difference);
  };
}

/**
 * ‖W₀ + s·BA‖ by output, [out], without making that matrix: the square of a row's norm is ‖w‖² + b·(2s·Aw + s²·AAᵀb), w and b
 * its rows of W₀ and B. W₀ is constant, so the runtime computes ‖w‖² once.
 */
function adaptedNorm(
  weights: Weights,
  shape: LinearShape,
  { a, b, scale: s }: LoraPair,
  multiplication: Multiplication,
): Value {
  const weight = frozenWeight(weights, shape);
  const own = reshape(reduceSumSquare(weight, [shape.fanInFanOut ? 0 : 1]), [shape.out, 1]);
  const along = isInBlocks(weight)
    ? scale(transpose(product(a, weight, exact(multiplication)), [1, 0]), 2 * s)
    : gemm(weight, a, { transA: shape.fanInFanOut, transB: true, alpha: 2 * s }); // [out, r]
  const square = gemm(b, gemm(a, a, { transB: true }), { alpha: s * s, c: along }); // [out, r]
  return reshape(sqrt(add(own, reduceSum(mul(b, square), [1]))), [shape.out]);
}

/** In blocks, the same with nothing rounded besides. */
const exact = (multiplication: Multiplication): Multiplication =>
  multiplication === "unpackedBlocks" ? multiplication : "exactBlocks";

/**
 * W, what the pair makes of W₀, in place of W₀. With A and B constants the runtime computes it once, when the session opens,
 * so serving a merged adapter costs no time per token.
 */
export function mergedLinear(weights: Weights, pairs: LoraPairs, precision: Multiplication = "fp32"): LinearFactory {
  return (shape) => {
    const pair = pairs(shape);
    if (pair === undefined) return denseLinear(weights, precision)(shape);
    // A merged weight would no longer fit its blocks: there the pair stays beside it.
    if (precision !== "fp32" && isInBlocks(frozenWeight(weights, shape)))
      return loraLinear(weights, pairs, undefined, precision)(shape);
    const merged: Weights = (name) => {
      const value = weights(name);
      return value === null || name !== `${shape.name}.weight` ? value : mergedWeight(value, shape, pair);
    };
    return denseLinear(merged, precision)(shape);
  };
}

/** A weight in pieces stays in pieces: each row is merged by itself. */
function mergedWeight(weight: Value, shape: LinearShape, pair: LoraPair): Value {
  const pieces = shape.fanInFanOut ? [weight] : piecesOf(weight);
  if (pieces.length === 1) return mergedRows(weight, shape, pair);
  const counts = pieces.map((piece) => sizeAt(piece.shape, 0));
  const b = split(pair.b, counts, 0);
  const magnitudes = pair.magnitude === null ? [] : split(pair.magnitude, counts, 0);
  return joined(
    pieces.map((piece, index) => {
      const rows = b[index];
      if (rows === undefined) throw new Error("as many runs of rows as pieces");
      return mergedRows(piece, shape, { ...pair, b: rows, magnitude: magnitudes[index] ?? null });
    }),
  );
}

function mergedRows(weight: Value, { fanInFanOut }: LinearShape, { a, b, magnitude, ...pair }: LoraPair): Value {
  const update = (alpha: number): Value =>
    fanInFanOut ? gemm(a, b, { transA: true, transB: true, alpha }) : gemm(b, a, { alpha });
  if (magnitude === null) return add(weight, update(pair.scale * pair.strength));
  const sum = add(weight, update(pair.scale));
  const norm = sqrt(reduceSumSquare(sum, [fanInFanOut ? 0 : 1])); // [out, 1], or [1, out]
  const tuned = mul(sum, div(reshape(magnitude, norm.shape), norm));
  return pair.strength === 1 ? tuned : add(weight, scale(sub(tuned, weight), pair.strength));
}

/** x · Wᵀ + c, without the linear's own bias. */
function frozenProduct(
  weights: Weights,
  shape: LinearShape,
  precision: Multiplication,
): (x: Value, c?: Value) => Value {
  const weight = frozenWeight(weights, shape);
  const transB = !shape.fanInFanOut;
  return (x, c) => {
    if (precision === "fp32" && (!transB || piecesOf(weight).length === 1)) {
      return gemm(x, weight, c === undefined ? { transB } : { transB, c });
    }
    const y = transB ? product(x, weight, precision) : flippedProduct(x, weight, precision);
    return c === undefined ? y : add(y, c);
  };
}

/** For weights [in, out], which are never in blocks. */
function flippedProduct(x: Value, weight: Value, precision: Multiplication): Value {
  return precision === "int8" ? int8Product(x, weight, false) : gemm(x, weight);
}

function frozenWeight(weights: Weights, shape: LinearShape): Value {
  const weight = demandWeight(weights, `${shape.name}.weight`);
  demandShape(weight.shape, shape.fanInFanOut ? [shape.in, shape.out] : [shape.out, shape.in], shape.name);
  return weight;
}

/** A weight as float32, whatever its type in the file. Throws where the base has none of that name. */
export function demandWeight(weights: Weights, name: string): Value {
  const value = weights(name);
  if (value === null) throw new Error(`the base has no tensor ${name}`);
  return cast(value, "float32");
}
