/** Along the last axis, by what all its elements have in common. Results have the input's type and shape. */
import { first, operand, operator, real, unary, y } from "../operator";
import { demandShape, dimAt, sizeAt } from "../shapes";
import { scalar, type Value } from "../value";
import { add, div, mul, reciprocal, scale, sqrt, sub } from "./arithmetic";
import { reshape } from "./movement";
import { reduceMean, reduceSum, reduceSumSquare } from "./reductions";

/** exp(x) / Σ exp(x) over the last axis. */
export const softmax: (x: Value) => Value = unary(
  "Softmax",
  {
    gradient: { rule: (n, dy) => [mul(y(n), sub(dy, reduceSum(mul(y(n), dy), [-1])))], dy: "whole" },
    memory: "in place",
  },
  { axis: -1 },
);

const rootMeanSquare = operator("SimplifiedLayerNormalization", {
  gradient: {
    // y = x·i·w with i = (mean(x²) + ε)^−½ and g = dy·w: dx = i·g − x·i³·mean(g·x); dw = Σ dy·x·i.
    rule: (n, dy) => {
      const [value, weight] = [operand(n, 0), operand(n, 1)];
      const width = sizeAt(value.shape, -1);
      const meanSquare = add(scale(reduceSumSquare(value, [-1]), 1 / width), scalar(real(n, "epsilon")));
      const inverseRms = reciprocal(sqrt(meanSquare));
      const g = mul(dy, weight);
      const coefficient = mul(div(inverseRms, meanSquare), scale(reduceSum(mul(g, value), [-1]), 1 / width));
      const perRow = mul(dy, mul(value, inverseRms));
      const leading = [...value.shape.keys()].slice(0, -1);
      return [sub(mul(g, inverseRms), mul(value, coefficient)), reshape(reduceSum(perRow, leading), weight.shape)];
    },
    dy: "whole",
  },
  memory: "own",
});

/**
 * x / √(mean(x²) + ε) · weight over the last axis (RMSNorm, arXiv 1910.07467); x [..., D], weight [D]. Throws where the weight
 * has another shape. Only its first output is used: on WebGPU the second, the inverse deviation, stays zero without an error.
 */
export function rmsNorm(x: Value, weight: Value, epsilon: number): Value {
  demandShape(weight.shape, [dimAt(x.shape, -1)], "rmsNorm weight");
  return first(rootMeanSquare([x, weight], [x], { axis: -1, epsilon: { float: epsilon }, stash_type: 1 }));
}

const standardised = operator("LayerNormalization", {
  gradient: {
    // y = n·w + b with n = (x − mean)·i and g = dy·w: dx = i·(g − mean(g) − n·mean(g·n)); dw = Σ dy·n; db = Σ dy.
    rule: (n, dy) => {
      const [value, weight] = [operand(n, 0), operand(n, 1)];
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
    dy: "whole",
  },
  memory: "own",
});

/**
 * (x − mean(x)) / √(variance(x) + ε) · weight + bias over the last axis (LayerNorm, arXiv 1607.06450); x [..., D], weight
 * and bias [D]. Throws where they have another shape.
 */
export function layerNorm(x: Value, weight: Value, bias: Value, epsilon: number): Value {
  demandShape(weight.shape, [dimAt(x.shape, -1)], "layerNorm weight");
  demandShape(bias.shape, weight.shape, "layerNorm bias");
  return first(standardised([x, weight, bias], [x], { axis: -1, epsilon: { float: epsilon } }));
}
