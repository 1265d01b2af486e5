/** Arithmetic of shapes, and the demands on them that the operators share. */
import { type Dim, type Shape, sameShape } from "./value";

/** NumPy broadcasting (https://numpy.org/doc/stable/user/basics.broadcasting.html); throws when the shapes do not fit. */
export function broadcast(a: Shape, b: Shape): Shape {
  const rank = Math.max(a.length, b.length);
  const out: Dim[] = [];
  for (let axis = 0; axis < rank; axis++) {
    const x = a[axis - rank + a.length] ?? 1;
    const y = b[axis - rank + b.length] ?? 1;
    if (x !== y && x !== 1 && y !== 1) throw new Error(`cannot broadcast [${a.join(", ")}] with [${b.join(", ")}]`);
    out.push(x === 1 ? y : x);
  }
  return out;
}

/** The shape of a reduction over `axes`: they stay as size 1, or go. Throws where an axis is outside the shape. */
export function reduced(shape: Shape, axes: readonly number[], keep: boolean): Shape {
  const chosen = new Set(axes.map((axis) => axisOf(shape, axis)));
  return shape.flatMap((dim, axis) => (chosen.has(axis) ? (keep ? [1] : []) : [dim]));
}

/** The place of an axis from the outermost; a negative one counts from the end. Throws where it is outside the shape. */
export function axisOf(shape: Shape, axis: number): number {
  const index = axis < 0 ? axis + shape.length : axis;
  if (index < 0 || index >= shape.length) throw new Error(`axis ${axis} is outside [${shape.join(", ")}]`);
  return index;
}

/** The size of an axis, which may be symbolic; throws where the axis is outside the shape. */
export function dimAt(shape: Shape, axis: number): Dim {
  const dim = shape[axisOf(shape, axis)];
  if (dim === undefined) throw new Error(`axis ${axis} is outside [${shape.join(", ")}]`);
  return dim;
}

/** The size of an axis; throws where it is symbolic or the axis is outside the shape. */
export function sizeAt(shape: Shape, axis: number): number {
  const dim = dimAt(shape, axis);
  if (typeof dim !== "number") throw new Error(`axis ${axis} of [${shape.join(", ")}] is not static`);
  return dim;
}

/** Throws `message` unless the condition holds: a graph that is built wrong is a mistake of ours, not of a user. */
export function demand(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** Throws, naming `what` and both shapes, unless they are the same. */
export function demandShape(actual: Shape, expected: Shape, what: string): void {
  demand(sameShape(actual, expected), `${what}: expected [${expected.join(", ")}], got [${actual.join(", ")}]`);
}
