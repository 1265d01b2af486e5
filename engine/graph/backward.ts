/**
 * Reverse-mode differentiation: from a scalar loss back to the trainable values. Only nodes on a path from a trainable
 * value to the loss are visited, so frozen weights get no gradient: that is what makes LoRA cheap.
 */
import { broadcasting, gradientRules, gradientStops, notDifferentiable, type Rule } from "./gradients";
import { add, expand, gemm, reduceSum, reshape, scale } from "./ops";
import { type Node, nodesOf, type Shape, sameShape, scalar, sizes, type Value } from "./value";

/**
 * d loss / d value for each of `wrt`, in their shapes. With `seed`, a weighting in the shape of `loss`, the gradient of
 * Σ seed · loss (a vector-Jacobian product); without it `loss` is a scalar (shape []).
 * Throws when the loss does not depend on a value, or an operator on the way has no rule.
 */
export function backward(
  loss: Value,
  wrt: readonly Value[],
  rules: Readonly<Record<string, Rule>> = gradientRules,
  seed: Value = scalar(1),
): Value[] {
  const nodes = nodesOf([loss]);
  const needed = dependents(nodes, wrt);
  const gradients = new Map<Value, Value>([[loss, seed]]);

  for (const item of nodes.reverse()) {
    const dys = item.outputs.map((output) => gradients.get(output));
    if (!item.outputs.some((output) => needed.has(output)) || dys.every((dy) => dy === undefined)) continue;
    if (gradientStops.has(item.op)) continue;
    const contributions = applyRule(item, dys, rules);
    for (const [index, value] of item.inputs.entries()) {
      const contribution = contributions[index];
      if (value === undefined || !needed.has(value) || contribution === undefined) continue;
      const fitted = broadcasting.has(item.op)
        ? undoBroadcast(contribution, outputShape(item), value.shape)
        : contribution;
      gradients.set(value, accumulate(gradients.get(value), fitted));
    }
  }

  return wrt.map((value) => {
    const gradient = gradients.get(value);
    if (gradient === undefined) throw new Error("the loss does not depend on a trainable value");
    return materialise(gradient, value.shape);
  });
}

function applyRule(
  item: Node,
  dys: readonly (Value | undefined)[],
  rules: Readonly<Record<string, Rule>>,
): readonly (Value | undefined)[] {
  if (notDifferentiable.has(item.op)) throw new Error(`${item.op} is not differentiable`);
  const rule = rules[item.op];
  if (rule === undefined) throw new Error(`${item.op} has no gradient rule`);
  const full = broadcasting.has(item.op)
    ? dys
    : dys.map((dy, index) => dy && materialise(dy, item.outputs[index]?.shape ?? []));
  const first = full.find((dy) => dy !== undefined);
  if (first === undefined) throw new Error(`${item.op} has no output gradient`);
  return rule(item, first, full);
}

/** The values that depend on one of `wrt`, themselves included. */
function dependents(nodes: readonly Node[], wrt: readonly Value[]): ReadonlySet<Value> {
  const set = new Set<Value>(wrt);
  for (const item of nodes) {
    if (item.inputs.some((value) => value !== undefined && set.has(value))) {
      for (const output of item.outputs) set.add(output);
    }
  }
  return set;
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

/** Sums contributions; a fresh matrix product takes the sum so far as its C, which saves a pass over memory. */
function accumulate(sum: Value | undefined, contribution: Value): Value {
  if (sum === undefined) return contribution;
  const { source } = contribution;
  if (
    source.kind === "node" &&
    source.op === "Gemm" &&
    source.inputs.length === 2 &&
    sameShape(sum.shape, contribution.shape)
  ) {
    const [a, b] = source.inputs;
    const { transA, transB, alpha } = source.attributes;
    if (a !== undefined && b !== undefined && typeof alpha === "object" && "float" in alpha) {
      return gemm(a, b, { transA: transA === 1, transB: transB === 1, alpha: alpha.float, c: sum });
    }
  }
  return add(sum, contribution);
}

function outputShape(item: Node): Shape {
  const [output] = item.outputs;
  if (output === undefined) throw new Error(`${item.op} has no output`);
  return output.shape;
}
