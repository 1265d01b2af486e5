/**
 * Over some axes, which stay as size 1, so that the results broadcast. A negative axis counts from the end; one outside the
 * shape throws.
 */
import { first, type OperatorFacts, operand, operator, y } from "../operator";
import { reduced } from "../shapes";
import { elements, int64s, type Value } from "../value";
import { mul, scale } from "./arithmetic";

type Reduction = (x: Value, axes: readonly number[]) => Value;

function reduction(op: string, facts: OperatorFacts): Reduction {
  const make = operator(op, facts);
  return (x, axes) => {
    const shape = reduced(x.shape, axes, true);
    return first(make([x, int64s(axes)], [{ dtype: x.dtype, shape }], { keepdims: 1 }));
  };
}

/** Σ x. Its gradient stays unexpanded until a rule needs it whole. */
export const reduceSum: Reduction = reduction("ReduceSum", {
  gradient: { rule: (_, dy) => [dy, undefined], dy: "whole" },
  memory: "own",
});

/** The mean of x; static shapes alone have a gradient. */
export const reduceMean: Reduction = reduction("ReduceMean", {
  gradient: {
    rule: (n, dy) => [scale(dy, elements(y(n).shape) / elements(operand(n).shape)), undefined],
    dy: "whole",
  },
  memory: "own",
});

/** The largest of x. Not differentiable here. */
export const reduceMax: Reduction = reduction("ReduceMax", { gradient: "not differentiable", memory: "own" });

/** Σ x² */
export const reduceSumSquare: Reduction = reduction("ReduceSumSquare", {
  gradient: { rule: (n, dy) => [mul(dy, scale(operand(n), 2)), undefined], dy: "whole" },
  memory: "own",
});
