/**
 * Every gradient rule against finite differences. The cases are compared with the records of all operators, so a rule
 * without a case fails; and a mutation test flips the sign of each rule in turn, so a check that cannot fail would be seen.
 */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { describe, it } from "node:test";
import { backward } from "../../../engine/graph/backward";
import { serialise } from "../../../engine/graph/onnx";
import { operators } from "../../../engine/graph/operator";
import { erf, gelu, geluTanh, sigmoid, silu, tanh } from "../../../engine/graph/ops/activations";
import { add, cast, div, exp, log, mul, neg, reciprocal, sqrt, sub } from "../../../engine/graph/ops/arithmetic";
import { rotary } from "../../../engine/graph/ops/attention";
import { unpackedProduct } from "../../../engine/graph/ops/blockwise";
import { int8Product } from "../../../engine/graph/ops/int8";
import {
  concat,
  expand,
  gather,
  identity,
  reshape,
  split,
  stopGradient,
  transpose,
} from "../../../engine/graph/ops/movement";
import { layerNorm, rmsNorm, softmax } from "../../../engine/graph/ops/normalisation";
import { gemm, matmul } from "../../../engine/graph/ops/products";
import { reduceMax, reduceMean, reduceSum, reduceSumSquare } from "../../../engine/graph/ops/reductions";
import { withRowGradient } from "../../../engine/graph/ops/walk";
import {
  constant,
  floats,
  type Gradient,
  input,
  int64s,
  type Operator,
  sizes,
  type Value,
} from "../../../engine/graph/value";
import { openSession } from "../../../engine/runtime/session";
import { type Feeds, float32, floatData, scalarOf } from "../../../engine/runtime/tensor";
import { sampleBlocks } from "../../support/blocks";
import { skipWithoutInt8 } from "../../support/int8";

interface Case {
  /** Shapes of the differentiable inputs. */
  readonly shapes: readonly (readonly number[])[];
  readonly build: (...inputs: Value[]) => Value;
  /** Draw inputs from [0.5, 1.5] instead of [−1, 1]. */
  readonly positive?: boolean;
  /** Of the finite difference; larger for a linear operator that rounds. */
  readonly step?: number;
  /** For an operator that rounds in 8 bits. */
  readonly tolerance?: number;
}

const indices = constant("int32", [4], Int32Array.of(2, 0, 2, 1));
const positions = constant("int64", [1, 3], BigInt64Array.of(0n, 1n, 5n));
const angles = Array.from({ length: 8 * 2 }, (_, i) => (Math.floor(i / 2) + 1) * (i % 2 === 0 ? 0.7 : 0.1));
const cos = floats([8, 2], angles.map(Math.cos));
const sin = floats([8, 2], angles.map(Math.sin));

const cases: Readonly<Record<string, readonly Case[]>> = {
  Add: [
    {
      shapes: [
        [3, 4],
        [3, 4],
      ],
      build: (a, b) => add(a, b),
    },
    { shapes: [[3, 4], [4]], build: (a, b) => add(a, b) },
    {
      shapes: [
        [2, 3, 4],
        [3, 1],
      ],
      build: (a, b) => add(a, b),
    },
  ],
  Sub: [
    {
      shapes: [
        [3, 4],
        [3, 1],
      ],
      build: (a, b) => sub(a, b),
    },
  ],
  Mul: [
    {
      shapes: [
        [3, 4],
        [3, 4],
      ],
      build: (a, b) => mul(a, b),
    },
    {
      shapes: [
        [3, 4],
        [1, 4],
      ],
      build: (a, b) => mul(a, b),
    },
    { shapes: [[3, 4], []], build: (a, b) => mul(a, b) },
  ],
  Div: [
    {
      shapes: [
        [3, 4],
        [3, 1],
      ],
      positive: true,
      build: (a, b) => div(a, b),
    },
  ],
  Neg: [{ shapes: [[3, 4]], build: (a) => neg(a) }],
  Exp: [{ shapes: [[3, 4]], build: (a) => exp(a) }],
  Log: [{ shapes: [[3, 4]], positive: true, build: (a) => log(a) }],
  Sqrt: [{ shapes: [[3, 4]], positive: true, build: (a) => sqrt(a) }],
  Reciprocal: [{ shapes: [[3, 4]], positive: true, build: (a) => reciprocal(a) }],
  Sigmoid: [{ shapes: [[3, 4]], build: (a) => sigmoid(a) }],
  Tanh: [{ shapes: [[3, 4]], build: (a) => tanh(a) }],
  Erf: [{ shapes: [[3, 4]], build: (a) => erf(a) }],
  Identity: [{ shapes: [[3, 4]], build: (a) => identity(a) }],
  Cast: [{ shapes: [[3, 4]], step: 0.5, build: (a) => cast(a, "float16") }],
  Expand: [{ shapes: [[3, 1]], build: (a) => expand(a, [2, 3, 4]) }],
  QuickGelu: [{ shapes: [[3, 4]], build: (a) => silu(a) }],
  Gelu: [{ shapes: [[3, 4]], build: (a) => gelu(a) }],
  FastGelu: [{ shapes: [[3, 4]], build: (a) => geluTanh(a) }],
  ReduceSum: [
    { shapes: [[3, 4]], build: (a) => reduceSum(a, [0]) },
    // The unexpanded gradient of the sum meets a broadcast operand.
    {
      shapes: [
        [3, 4],
        [3, 1],
      ],
      build: (a, b) => reduceSum(add(a, b), [1]),
    },
    { shapes: [[3, 4], [4]], build: (a, b) => reduceSum(add(a, b), [1]) },
    { shapes: [[2, 3, 4]], build: (a) => reduceSum(a, [-2], false) },
    { shapes: [[2, 3, 4]], build: (a) => reduceSum(a, [0, 2], false) },
  ],
  ReduceMean: [
    { shapes: [[3, 4]], build: (a) => reduceMean(a, [-1]) },
    { shapes: [[3, 4]], build: (a) => reduceMean(a, [-1], false) },
  ],
  ReduceSumSquare: [
    { shapes: [[3, 4]], build: (a) => reduceSumSquare(a, [-1]) },
    { shapes: [[3, 4]], build: (a) => reduceSumSquare(a, [0], false) },
  ],
  Softmax: [{ shapes: [[3, 4]], build: (a) => softmax(a) }],
  Reshape: [{ shapes: [[3, 4]], build: (a) => reshape(a, [2, 6]) }],
  Transpose: [{ shapes: [[2, 3, 4]], build: (a) => transpose(a, [2, 0, 1]) }],
  Split: [
    {
      shapes: [[5, 3]],
      build: (a) => mul(part(split(a, [2, 2, 1], 0), 0), part(split(a, [2, 2, 1], 0), 1)),
    },
    { shapes: [[5, 3]], build: (a) => part(split(a, [2, 3], 0), 1) },
  ],
  Concat: [
    {
      shapes: [
        [2, 3],
        [4, 3],
      ],
      build: (a, b) => concat([a, b], 0),
    },
  ],
  Gather: [{ shapes: [[3, 4]], build: (a) => gather(a, indices) }],
  MatMul: [
    {
      shapes: [
        [2, 3, 4],
        [2, 4, 5],
      ],
      build: (a, b) => matmul(a, b),
    },
    {
      shapes: [
        [2, 3, 4],
        [4, 5],
      ],
      build: (a, b) => matmul(a, b),
    },
  ],
  Gemm: [
    ...[false, true].flatMap((transA) =>
      [false, true].map((transB) => ({
        shapes: [transA ? [4, 3] : [3, 4], transB ? [5, 4] : [4, 5], [3, 5]],
        build: (a: Value, b: Value, c: Value) => gemm(a, b, { transA, transB, alpha: 0.7, c }),
      })),
    ),
    { shapes: [[3, 4], [4, 5], [5]], build: (a, b, c) => gemm(a, b, { c }) },
  ],
  // The product is a staircase whose steps are small beside this one.
  Int8Product: [false, true].map((transB) => ({
    shapes: [[3, 40]],
    step: 4,
    tolerance: 3e-2,
    build: (a: Value) => int8Product(a, wave(transB ? [50, 40] : [40, 50]), transB),
  })),
  UnpackedProduct: ([4, 8] as const).flatMap((bits) =>
    [false, true].map((withOffsets) => ({
      shapes: [[3, 64]],
      build: (a: Value) => unpackedProduct(a, sampleBlocks(20, 64, bits, 32, withOffsets).matrix),
    })),
  ),
  SimplifiedLayerNormalization: [{ shapes: [[3, 8], [8]], build: (a, w) => rmsNorm(a, w, 1e-3) }],
  LayerNormalization: [{ shapes: [[3, 8], [8], [8]], build: (a, w, b) => layerNorm(a, w, b, 1e-3) }],
  RowGradient: [{ shapes: [[3, 4]], build: (a) => withRowGradient(reduceSum(mul(a, a), [1]), a, add(a, a)) }],
  RotaryEmbedding: [{ shapes: [[1, 2, 3, 4]], build: (a) => rotary(a, positions, cos, sin) }],
};

describe("gradient rules", () => {
  it("has a case for every rule", async () => {
    // A file that no case needs yet is loaded too: its operators are known only then.
    for (const file of readdirSync("engine/graph/ops")) {
      await import(`../../../engine/graph/ops/${file.replace(/\.ts$/, "")}.ts`);
    }
    const ruled = [...operators().values()].filter(({ gradient }) => typeof gradient !== "string");
    assert.deepEqual(Object.keys(cases).sort(), ruled.map(({ op }) => op).sort());
  });

  for (const [op, list] of Object.entries(cases)) {
    for (const [index, item] of list.entries()) {
      it(`${op} #${index} agrees with finite differences`, async (context) => {
        if (op === "Int8Product" && (await skipWithoutInt8(context))) return;
        const error = await worstError(item);
        assert.ok(error < (item.tolerance ?? 1e-2), `error ${error}`);
      });
    }
    it(`${op}: a flipped sign is seen`, async () => {
      const errors = await Promise.all(list.map((item) => worstError(item, (operator) => flipped(operator, op))));
      assert.ok(Math.max(...errors) > 0.1, `errors ${errors}`);
    });
  }

  it("names an operator that lies on the way and is not differentiable", () => {
    const a = input("a", "float32", [3]);
    const loss = reshape(reduceSum(exp(a), [0]), []);
    const withoutExp = ({ op, gradient }: Operator): Gradient => (op === "Exp" ? "not differentiable" : gradient);
    assert.throws(() => backward(loss, [a], { gradientOf: withoutExp }), /Exp is not differentiable/);
  });

  it("refuses a path through an operator that is not differentiable", () => {
    for (const op of ["ReduceMax", "Floor", "Clip"]) {
      assert.equal(operators().get(op)?.gradient, "not differentiable", op);
    }
    const a = input("a", "float32", [3]);
    assert.throws(() => backward(reshape(reduceMax(a, [0]), []), [a]), /ReduceMax is not differentiable/);
  });

  it("passes nothing through stopGradient", () => {
    const a = input("a", "float32", [3]);
    assert.throws(() => backward(reshape(reduceSum(stopGradient(a), [0]), []), [a]), /does not depend/);
  });

  it("visits only what leads to a trainable value", () => {
    const x = input("x", "float32", [2, 3]);
    const frozen = input("frozen", "float32", [3, 3]);
    const trainable = input("trainable", "float32", [3, 3]);
    const loss = reshape(reduceSum(matmul(matmul(x, trainable), frozen), [0, 1]), []);
    const [gradient] = backward(loss, [trainable]);
    assert.ok(gradient);
    // x · trainable is not needed for the gradient, nor is a gradient of x or of the frozen matrix.
    const graph = serialise({ gradient });
    assert.deepEqual([...graph.inputs].sort(), ["frozen", "x"]);
  });
});

/** The gradient of an operator as its record tells it, but with the other sign where the operator is the one that is named. */
function flipped({ op, gradient }: Operator, named: string): Gradient {
  if (op !== named || typeof gradient === "string") return gradient;
  return { ...gradient, rule: (node, dy, dys) => gradient.rule(node, dy, dys).map((value) => value && neg(value)) };
}

/** Largest error of a directional derivative, relative to the gradient's norm, over the case's inputs. */
async function worstError(item: Case, gradientOf?: (operator: Operator) => Gradient): Promise<number> {
  const inputs = item.shapes.map((shape, index) => input(`x${index}`, "float32", shape));
  const output = item.build(...inputs);
  // Different weights for all elements of the output, so that no error can cancel.
  const size = sizes(output.shape).reduce((a, b) => a * b, 1);
  const mix = floats(
    sizes(output.shape),
    Array.from({ length: size }, (_, i) => Math.sin(3 * i + 1)),
  );
  const axes = output.shape.map((_, axis) => axis);
  const weighted = mul(cast(output, "float32"), mix);
  const loss = axes.length === 0 ? weighted : reshape(reduceSum(weighted, axes), []);
  // Seeded, so that the rules under test are applied to the case alone and not to the sum that follows it.
  const gradients = backward(output, inputs, { gradientOf, seed: cast(mix, output.dtype) });
  for (const [index, value] of inputs.entries()) assert.deepEqual(gradients[index]?.shape, value.shape);

  const outputs = Object.fromEntries(gradients.map((value, index) => [`g${index}`, value]));
  const session = await openSession(serialise({ loss, ...outputs }), { device: "cpu", threads: 1 });
  const point = item.shapes.map((shape, index) => values(shape, index, item.positive === true));
  const feed = (data: readonly Float32Array[]): Feeds =>
    Object.fromEntries(data.map((value, index) => [`x${index}`, float32(value, item.shapes[index] ?? [])]));
  const at = await session.run(feed(point));
  let worst = 0;
  for (const [index, value] of point.entries()) {
    const gradient = Float64Array.from(floatData(at[`g${index}`]));
    const direction = gradient.map((g, i) => g + 0.5 * Math.cos(5 * i) * Math.max(...gradient.map(Math.abs)));
    const norm = Math.hypot(...direction) || 1;
    const step = item.step ?? 1e-2;
    const shifted = async (sign: number): Promise<number> => {
      const moved = point.map((other, k) =>
        k === index ? value.map((v, i) => v + (sign * step * (direction[i] ?? 0)) / norm) : other,
      );
      return scalarOf((await session.run(feed(moved)))["loss"]);
    };
    const numeric = ((await shifted(1)) - (await shifted(-1))) / (2 * step);
    const analytic = gradient.reduce((sum, g, i) => sum + g * (direction[i] ?? 0), 0) / norm;
    worst = Math.max(worst, Math.abs(numeric - analytic) / Math.max(1e-3, Math.abs(numeric), Math.abs(analytic)));
  }
  await session.release();
  return worst;
}

function values(shape: readonly number[], seed: number, positive: boolean): Float32Array {
  const size = shape.reduce((a, b) => a * b, 1);
  return Float32Array.from({ length: size }, (_, i) => {
    const wave = Math.sin(12.9898 * (i + 1) + 78.233 * (seed + 1));
    return positive ? 1 + 0.5 * wave : wave;
  });
}

function wave(shape: readonly number[]): Value {
  return floats(shape, values(shape, 7, false));
}

function part(list: readonly Value[], index: number): Value {
  const value = list[index];
  assert.ok(value);
  return value;
}

// `int64s` is the shape argument of every reduction; a wrong encoding would break all of them at once.
it("writes int64 constants", () => {
  const source = int64s([1, -1]).source;
  assert.ok(source.kind === "constant");
  assert.deepEqual([...new BigInt64Array(source.data.slice().buffer)], [1n, -1n]);
});
