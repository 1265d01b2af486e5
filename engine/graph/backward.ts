/**
 * Reverse-mode differentiation: from a scalar loss back to the trainable values. Only nodes on a path from a trainable
 * value to the loss are visited, so frozen weights get no gradient: that is what makes LoRA cheap.
 */
import { madeAnew, operand } from "./operator";
import { add, scale } from "./ops/arithmetic";
import { expand, reshape } from "./ops/movement";
import { after } from "./ops/order";
import { reduceSum } from "./ops/reductions";
import {
  type Gradient,
  type Node,
  nodesOf,
  type Operator,
  type Shape,
  sameShape,
  scalar,
  sizes,
  type Value,
} from "./value";

/**
 * d loss / d value for each of `wrt`, in their shapes, which are static. With `seed`, a weighting in the shape of `loss`, the
 * gradient of Σ seed · loss (a vector-Jacobian product); without it `loss` is a scalar (shape []). `addends`: what is added to the
 * gradient of a value, in its shape. `gradientOf` tells how an operator is differentiated: as its record says, unless a test
 * wants it otherwise.
 * Throws when the loss does not depend on a value, or an operator on the way is not differentiable.
 */
export function backward(
  loss: Value,
  wrt: readonly Value[],
  { gradientOf = ({ gradient }) => gradient, seed = scalar(1), addends = new Map() }: BackwardOptions = {},
): Value[] {
  const nodes = nodesOf([loss]);
  const walk: Walk = { gradientOf, gradients: new Map([[loss, seed]]), addends, needed: new Set(wrt) };
  markDependents(nodes, walk.needed);
  backThroughAll(nodes, walk);

  return wrt.map((value) => {
    const gradient = walk.gradients.get(value);
    if (gradient === undefined) throw new Error("the loss does not depend on a trainable value");
    return materialise(gradient, value.shape);
  });
}

export interface BackwardOptions {
  readonly gradientOf?: ((operator: Operator) => Gradient) | undefined;
  readonly seed?: Value;
  readonly addends?: ReadonlyMap<Value, Value>;
}

interface Walk {
  readonly gradientOf: (operator: Operator) => Gradient;
  /** So far, each of the values that were met. */
  readonly gradients: Map<Value, Value>;
  /** With what the sum of a value's gradient begins. */
  readonly addends: ReadonlyMap<Value, Value>;
  /** What depends on a trainable value, those themselves included. */
  readonly needed: Set<Value>;
}

/** `nodes`: inputs before users. */
function backThroughAll(nodes: readonly Node[], walk: Walk): void {
  for (const item of [...nodes].reverse()) {
    if (item.outputs.some((output) => walk.needed.has(output))) backThrough(item, walk);
  }
}

/** Adds what the gradients of a node's results give to those of its inputs that need one. */
function backThrough(item: Node, walk: Walk): void {
  const gradient = walk.gradientOf(item);
  const dys = item.outputs.map((output) => walk.gradients.get(output));
  if (gradient === "stops" || dys.every((dy) => dy === undefined)) return;
  if (gradient === "not differentiable") throw new Error(`${item.op} is not differentiable`);
  if (gradient === "recomputed") {
    const [dy] = dys;
    if (dy !== undefined) backThroughAgain(item, dy, walk);
    return;
  }
  const contributions = applyRule(item, dys, gradient);
  for (const [index, value] of item.inputs.entries()) {
    const contribution = contributions[index];
    if (value === undefined || contribution === undefined) continue;
    const fitted =
      gradient.dy === "unexpanded" ? undoBroadcast(contribution, outputShape(item), value.shape) : contribution;
    contribute(walk, value, fitted);
  }
}

function contribute({ gradients, addends, needed }: Walk, value: Value, contribution: Value): void {
  if (!needed.has(value)) return;
  gradients.set(value, accumulate(gradients.get(value) ?? addends.get(value), contribution));
}

/** Makes what lies between the two inputs a second time, not before the gradient is there, and walks back through that. */
function backThroughAgain(item: Node, gradient: Value, walk: Walk): void {
  const [result, from] = [operand(item, 0), operand(item, 1)];
  const dy = materialise(gradient, result.shape);
  const later = after(from, dy);
  const { value, nodes } = anew(result, from, later);
  if (walk.needed.has(from)) walk.needed.add(later);
  markDependents(nodes, walk.needed);
  contribute(walk, value, dy);
  backThroughAll(nodes, walk);
  const dx = walk.gradients.get(later);
  if (dx !== undefined) contribute(walk, from, dx);
}

/** `value` with `to` in place of `from`, and the nodes that this took, inputs before users. */
function anew(value: Value, from: Value, to: Value): { readonly value: Value; readonly nodes: readonly Node[] } {
  const made = new Map<Value, Value>([[from, to]]);
  const nodes: Node[] = [];
  for (const node of nodesOf([value], from)) {
    if (!node.inputs.some((one) => one !== undefined && made.has(one))) continue;
    const outputs = madeAnew(
      node,
      node.inputs.map((one) => one && (made.get(one) ?? one)),
    );
    for (const [index, output] of outputs.entries()) {
      const before = node.outputs[index];
      if (before !== undefined) made.set(before, output);
      if (index === 0 && output.source.kind === "node") nodes.push(output.source);
    }
  }
  return { value: made.get(value) ?? value, nodes };
}

/** The gradients of a node's inputs, `undefined` where there is none, from those of its results. */
function applyRule(
  item: Node,
  dys: readonly (Value | undefined)[],
  { rule, dy }: Exclude<Gradient, string>,
): readonly (Value | undefined)[] {
  const full =
    dy === "unexpanded" ? dys : dys.map((one, index) => one && materialise(one, item.outputs[index]?.shape ?? []));
  const first = full.find((one) => one !== undefined);
  if (first === undefined) throw new Error(`${item.op} has no output gradient`);
  return rule(item, first, full);
}

/** Adds to `needed` the values that depend on one of its values. `nodes`: inputs before users. */
function markDependents(nodes: readonly Node[], needed: Set<Value>): void {
  for (const item of nodes) {
    if (item.inputs.some((value) => value !== undefined && needed.has(value))) {
      for (const output of item.outputs) needed.add(output);
    }
  }
}

/**
 * The gradient of an operand that was broadcast from `shape` to `outer`: a sum over the repeated axes. Along an axis
 * where the gradient itself is still unexpanded (size 1), the sum is a multiplication.
 */
function undoBroadcast(gradient: Value, outer: Shape, shape: Shape): Value {
  const [out, inner, own] = [sizes(outer), leftPadded(shape, outer.length), leftPadded(gradient.shape, outer.length)];
  const sum: number[] = [];
  let factor = 1;
  for (const [axis, size] of out.entries()) {
    if (size === inner[axis]) continue;
    if (own[axis] === size) sum.push(axis);
    else factor *= size;
  }
  let result = gradient;
  if (result.shape.length < outer.length) result = reshape(result, own);
  if (sum.length > 0) result = reduceSum(result, sum);
  result = scale(result, factor);
  const fitted = leftPadded(result.shape, outer.length).slice(outer.length - shape.length);
  return sameShape(fitted, result.shape) ? result : reshape(result, fitted);
}

function leftPadded(shape: Shape, rank: number): number[] {
  return [...new Array<number>(Math.max(0, rank - shape.length)).fill(1), ...sizes(shape)];
}

function materialise(gradient: Value, shape: Shape): Value {
  return sameShape(gradient.shape, shape) ? gradient : expand(gradient, sizes(shape));
}

/** Sums contributions, as one node where the operator of the new one can take the sum so far. */
function accumulate(sum: Value | undefined, contribution: Value): Value {
  if (sum === undefined) return contribution;
  const { source } = contribution;
  const fused =
    source.kind === "node" && sameShape(sum.shape, contribution.shape) ? source.plus?.(source, sum) : undefined;
  return fused ?? add(sum, contribution);
}

function outputShape(item: Node): Shape {
  const [output] = item.outputs;
  if (output === undefined) throw new Error(`${item.op} has no output`);
  return output.shape;
}
