/**
 * Over some axes, which stay as size 1, so that the results broadcast; or go, where `keep` is false. A negative axis counts from
 * the end; one outside the shape throws.
 */
import { first, integer, type OperatorFacts, operand, operator, y } from "../operator";
import { reduced } from "../shapes";
import { elements, int64s, type Node, type Value } from "../value";
import { mul, scale } from "./arithmetic";
import { reshape } from "./movement";

type Reduction = (x: Value, axes: readonly number[], keep?: boolean) => Value;

function reduction(op: string, facts: OperatorFacts): Reduction {
  const make = operator(op, facts);
  return (x, axes, keep = true) => {
    const shape = reduced(x.shape, axes, keep);
    return first(make([x, int64s(axes)], [{ dtype: x.dtype, shape }], { keepdims: keep ? 1 : 0 }));
  };
}

/** The gradient of a result, with the axes that went as size 1. */
function kept(n: Node, dy: Value): Value {
  return integer(n, "keepdims") === 1 ? dy : reshape(dy, reduced(operand(n).shape, axesOf(n), true));
}

function axesOf(n: Node): readonly number[] {
  const { source } = operand(n, 1);
  if (source.kind !== "constant") throw new Error("axes are constants");
  const { buffer, byteOffset, byteLength } = source.data;
  return [...new BigInt64Array(buffer.slice(byteOffset, byteOffset + byteLength))].map(Number);
}

/** Σ x. Its gradient stays unexpanded until a rule needs it whole. */
export const reduceSum: Reduction = reduction("ReduceSum", {
  gradient: { rule: (n, dy) => [kept(n, dy), undefined], dy: "whole" },
  memory: "own",
});

/** The mean of x; static shapes alone have a gradient. */
export const reduceMean: Reduction = reduction("ReduceMean", {
  gradient: {
    rule: (n, dy) => [scale(kept(n, dy), elements(y(n).shape) / elements(operand(n).shape)), undefined],
    dy: "whole",
  },
  memory: "own",
});

/** The largest of x. Not differentiable here. */
export const reduceMax: Reduction = reduction("ReduceMax", { gradient: "not differentiable", memory: "own" });

/** The least of x. Not differentiable here. */
export const reduceMin: Reduction = reduction("ReduceMin", { gradient: "not differentiable", memory: "own" });

/** Σ x² */
export const reduceSumSquare: Reduction = reduction("ReduceSumSquare", {
  gradient: { rule: (n, dy) => [mul(kept(n, dy), scale(operand(n), 2)), undefined], dy: "whole" },
  memory: "own",
});
