/** Values in other shapes and places: nothing is computed but sums where places coincide. */
import { first, integer, list, operand, operator, unary, y } from "../operator";
import { axisOf, broadcast, demand, demandShape, dimAt, sizeAt } from "../shapes";
import { bytesOf, type Dim, elements, floats, int64s, type Shape, sizes, type Value } from "../value";
import { cast } from "./arithmetic";

/** The same value, as a node of its own. */
export const identity: (x: Value) => Value = unary("Identity", {
  gradient: { rule: (_, dy) => [dy], dy: "whole" },
  memory: "view",
});

/** The same value; no gradient goes through it. It leaves no node in the file. */
export const stopGradient: (x: Value) => Value = unary("StopGradient", { gradient: "stops", memory: "alias" });

const reshaped = operator("Reshape", {
  gradient: { rule: (n, dy) => [reshape(dy, operand(n).shape), undefined], dy: "whole" },
  memory: "view",
});

/**
 * The numbers of x, row-major, in another shape. At most one symbolic size: the runtime works it out from the number of
 * elements. Throws where two static shapes have different numbers of elements.
 */
export function reshape(x: Value, shape: Shape): Value {
  if (x.shape.every((dim) => typeof dim === "number") && shape.every((dim) => typeof dim === "number")) {
    const count = (dims: Shape): number => dims.reduce<number>((product, dim) => product * Number(dim), 1);
    demand(count(x.shape) === count(shape), `reshape: [${x.shape.join(", ")}] into [${shape.join(", ")}]`);
  }
  demand(shape.filter((dim) => typeof dim === "string").length <= 1, "reshape: more than one symbolic size");
  const target = int64s(shape.map((dim) => (typeof dim === "number" ? dim : -1)));
  return first(reshaped([x, target], [{ dtype: x.dtype, shape }]));
}

const transposed = operator("Transpose", {
  gradient: { rule: (n, dy) => [transpose(dy, inverse(list(n, "perm")))], dy: "whole" },
  memory: "own",
});

/** x with its axes in another order: axis i of the result is axis perm[i] of x. Throws where `perm` has another length. */
export function transpose(x: Value, perm: readonly number[]): Value {
  demand(perm.length === x.shape.length, `transpose: ${perm.length} axes for [${x.shape.join(", ")}]`);
  return first(transposed([x], [{ dtype: x.dtype, shape: perm.map((axis) => dimAt(x.shape, axis)) }], { perm }));
}

function inverse(perm: readonly number[]): number[] {
  const out = new Array<number>(perm.length).fill(0);
  for (const [to, from] of perm.entries()) out[from] = to;
  return out;
}

const expanded = operator("Expand", {
  gradient: { rule: (_, dy) => [dy, undefined], dy: "unexpanded" },
  memory: "own",
});

/** x repeated along axes of size 1, as NumPy broadcasts x with `shape`. Throws where they do not fit. */
export function expand(x: Value, shape: readonly number[]): Value {
  return first(expanded([x, int64s(shape)], [{ dtype: x.dtype, shape: broadcast(x.shape, shape) }]));
}

const concatenated = operator("Concat", {
  gradient: {
    rule: (n, dy) => {
      const axis = integer(n, "axis");
      return split(
        dy,
        n.inputs.map((_, index) => sizeAt(operand(n, index).shape, axis)),
        axis,
      );
    },
    dy: "whole",
  },
  memory: "own",
});

/** The values one after the other along `axis`; one value is itself. Throws where they differ along another axis. */
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
  return first(concatenated(values, [{ dtype: head.dtype, shape }], { axis: at }));
}

/** The values that `concat` joined along `axis` to make `joined`, and `joined` itself where it was not made so. No new node. */
export function partsOf(joined: Value, axis: number): readonly Value[] {
  const { source } = joined;
  const made = source.kind === "node" && source.op === "Concat" && source.attributes["axis"] === axis;
  return made ? source.inputs.flatMap((part) => part ?? []) : [joined];
}

const parted = operator("Split", {
  gradient: {
    rule: (n, _, dys) => [
      concat(
        n.outputs.map((output, index) => dys[index] ?? zeros(output.shape)),
        integer(n, "axis"),
      ),
      undefined,
    ],
    dy: "whole",
  },
  memory: "own",
});

/** The inverse of `concat`: runs of `parts` along `axis`. Throws where they do not add up to the axis's size. */
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
  return parted([x, int64s(parts)], outputs, { axis: at });
}

const gathered = operator("Gather", {
  gradient: {
    rule: (n, dy) => {
      demand(integer(n, "axis") === 0, "gather: differentiable along the first axis alone");
      const rows = elements(operand(n, 1).shape);
      const inner = sizes(operand(n).shape).slice(1);
      return [
        scatterAdd(zeros(operand(n).shape), reshape(operand(n, 1), [rows]), reshape(dy, [rows, ...inner])),
        undefined,
      ];
    },
    dy: "whole",
  },
  memory: "own",
  // It reads no more of the table than it gives.
  work: (n) => ({ kind: "moved", bytes: 2 * bytesOf(y(n)) }),
});

/** Rows of `table` [V, …] at `indices`: [...indices, …]. Indices are not checked on a GPU: the caller checks them. */
export function gather(table: Value, indices: Value): Value {
  const shape = [...indices.shape, ...table.shape.slice(1)];
  return first(gathered([table, indices], [{ dtype: table.dtype, shape }], { axis: 0 }));
}

/** Entries of `x` at `indices` [N] of an axis, which becomes N. Not differentiable here but along the first. */
export function gatherAlong(x: Value, indices: Value, axis: number): Value {
  const at = axisOf(x.shape, axis);
  demand(indices.shape.length === 1, "gatherAlong: indices [N] expected");
  const shape = x.shape.map((dim, i): Dim => (i === at ? dimAt(indices.shape, 0) : dim));
  return first(gathered([x, indices], [{ dtype: x.dtype, shape }], { axis: at }));
}

const scattered = operator("ScatterND", {
  gradient: "not differentiable",
  memory: "own",
  // What is added to zeros is added to the addend as well.
  plus: (n, addend) => (zeroValues.has(operand(n)) ? scatterTo(addend, operand(n, 1), operand(n, 2)) : undefined),
});

/**
 * `table` [V, D] with `updates` [N, D] added at rows `indices` [N]: the transpose of `gather`. Throws where the updates have
 * another shape. Not differentiable here.
 */
export function scatterAdd(table: Value, indices: Value, updates: Value): Value {
  demandShape(updates.shape, [...indices.shape, ...table.shape.slice(1)], "scatterAdd");
  const places = reshape(indices, [...indices.shape, 1]); // [N, 1]
  return scatterTo(table, cast(places, "int64"), updates);
}

function scatterTo(table: Value, places: Value, updates: Value): Value {
  return first(scattered([table, places, updates], [table], { reduction: "add" }));
}

const zeroValues = new WeakSet<Value>();

/** Zeros as one number and a small Expand, so that the file stays small. */
function zeros(shape: Shape): Value {
  const dims = sizes(shape);
  const one = floats(
    dims.map(() => 1),
    [0],
  );
  const value = expand(one, dims);
  zeroValues.add(value);
  return value;
}
