/**
 * When things are computed. ONNX Runtime runs a node once all its inputs are there, in an order of its own, and merges nodes
 * that are equal; so what must wait, or must be computed a second time, is made to depend on what it waits for.
 */
import { constant, type Value } from "../value";
import { add, scale } from "./arithmetic";
import { gather, reshape } from "./movement";
import { reduceMax } from "./reductions";

/**
 * The numbers of x, but not before `other` [rows, width] is there: x + 0 · the largest number of its first row, where both are
 * finite. No gradient goes to `other`.
 */
export function after(x: Value, other: Value): Value {
  const ones = new Array<number>(x.shape.length).fill(1);
  return add(x, reshape(zeroOf(other), ones));
}

const zeros = new WeakMap<Value, Value>();

/** A zero that depends on x [rows, width]: [1]; one for each x. */
export function zeroOf(x: Value): Value {
  const known = zeros.get(x);
  if (known !== undefined) return known;
  const row = gather(x, constant("int32", [1], Int32Array.of(0))); // [1, width]
  const zero = scale(reshape(reduceMax(row, [1]), [1]), 0);
  zeros.set(x, zero);
  return zero;
}
