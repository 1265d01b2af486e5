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

/** Shape of a reduction. */
export function reduced(shape: Shape, axes: readonly number[], keep: boolean): Shape {
  const chosen = new Set(axes.map((axis) => axisOf(shape, axis)));
  return shape.flatMap((dim, axis) => (chosen.has(axis) ? (keep ? [1] : []) : [dim]));
}

/** A negative axis counts from the end. */
export function axisOf(shape: Shape, axis: number): number {
  const index = axis < 0 ? axis + shape.length : axis;
  if (index < 0 || index >= shape.length) throw new Error(`axis ${axis} is outside [${shape.join(", ")}]`);
  return index;
}

export function dimAt(shape: Shape, axis: number): Dim {
  const dim = shape[axisOf(shape, axis)];
  if (dim === undefined) throw new Error(`axis ${axis} is outside [${shape.join(", ")}]`);
  return dim;
}

export function sizeAt(shape: Shape, axis: number): number {
  const dim = dimAt(shape, axis);
  if (typeof dim !== "number") throw new Error(`axis ${axis} of [${shape.join(", ")}] is not static`);
  return dim;
}

export function demand(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

export function demandShape(actual: Shape, expected: Shape, what: string): void {
  demand(sameShape(actual, expected), `${what}: expected [${expected.join(", ")}], got [${actual.join(", ")}]`);
}
