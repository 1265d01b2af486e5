/** What tells the walk back (`backward.ts`) another way than through the nodes that computed a value. */
import { first, operand, operator } from "../operator";
import { demandShape, dimAt } from "../shapes";
import type { Value } from "../value";
import { mul } from "./arithmetic";

const again = operator("Recomputed", { gradient: "recomputed", memory: "alias" });

/**
 * y [rows, width], which depends on x [rows, width]. For the gradient everything between x and y is computed a second time, once
 * y's gradient is there, so that of the first time nothing must be kept but x ("gradient checkpointing", arXiv 1604.06174).
 */
export function recomputed(y: Value, x: Value): Value {
  return first(again([y, x], [y]));
}

const given = operator("RowGradient", {
  gradient: { rule: (n, dy) => [undefined, mul(operand(n, 2), dy)], dy: "whole" },
  memory: "alias",
});

/**
 * y [N, 1] of which row i depends on row i of x [N, C] alone, and how: `gradient` [N, C], ∂yᵢ/∂xᵢ. Nothing else that y
 * depends on gets a gradient. Throws where the shapes are others.
 */
export function withRowGradient(y: Value, x: Value, gradient: Value): Value {
  demandShape(y.shape, [dimAt(x.shape, 0), 1], "withRowGradient");
  demandShape(gradient.shape, x.shape, "withRowGradient gradient");
  return first(given([y, x, gradient], [y]));
}
