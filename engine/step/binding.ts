/** How parameters come into a graph, and gradients out of it. */
import { backward } from "../graph/backward";
import { add, mul } from "../graph/ops/arithmetic";
import { concat, reshape, split } from "../graph/ops/movement";
import { reduceSum, reduceSumSquare } from "../graph/ops/reductions";
import { input, sizes, type Value } from "../graph/value";
import { joined } from "../model/pieces";
import type { DeviceId } from "../protocol/words";
import { type Layout, type Piece, piecesByBucket } from "./layout";

/**
 * - `"pieces"`: each piece of a tensor is an input, and its gradient an output, of its own. In main memory they are views of the
 *   buckets, so nothing is split, joined or copied.
 * - `"buckets"`: whole buckets, which the graph splits and joins. In a GPU's memory a tensor is a buffer of its own, and few of them
 *   keep the optimizer a handful of dispatches.
 */
export type Binding = "pieces" | "buckets";

/** How a device's graphs are bound. */
export function bindingOf(device: DeviceId): Binding {
  return device === "cpu" ? "pieces" : "buckets";
}

/** The name of a piece as an input: `theta.…`, or `gradient.…`, whose new value is the output of that name with `.next`. */
export function pieceName(what: "theta" | "gradient", { bucket, offset }: Piece): string {
  return `${what}.${bucket}.${offset}`;
}

/** The pieces of each trainable tensor as values, by its name: inputs, or split from the inputs `theta.{bucket}` [n]. */
export function thetaValues(layout: Layout, binding: Binding): ReadonlyMap<string, readonly Value[]> {
  const values = binding === "pieces" ? pieceInputs(layout, "theta") : splitBuckets(layout);
  return new Map(
    layout.trainables.map(({ name, pieces }) => [name, pieces.flatMap((piece) => values.get(piece) ?? [])]),
  );
}

function pieceInputs({ trainables }: Layout, what: "theta" | "gradient"): Map<Piece, Value> {
  const pieces = trainables.flatMap((item) => item.pieces);
  return new Map(pieces.map((piece) => [piece, input(pieceName(what, piece), "float32", piece.shape)]));
}

function splitBuckets(layout: Layout): Map<Piece, Value> {
  const values = new Map<Piece, Value>();
  for (const [bucket, inside] of piecesByBucket(layout).entries()) {
    const parts = splitFlat(
      input(`theta.${bucket}`, "float32", [layout.buckets[bucket] ?? 0]),
      inside.map((piece) => piece.size),
    );
    for (const [index, piece] of inside.entries()) {
      const part = parts[index];
      if (part !== undefined) values.set(piece, reshape(part, piece.shape));
    }
  }
  return values;
}

/** A tensor's pieces as the one value that a model reads. */
export function whole(pieces: readonly Value[]): Value {
  const [only] = pieces;
  if (only === undefined) throw new Error("a tensor has at least one piece");
  return pieces.length === 1 ? only : joined(pieces);
}

/**
 * The gradient of `loss`, added to the sum so far, as outputs, and `squares`, Σ of the sum's squares, from which the host forms the
 * global norm. `theta`: of `thetaValues`. Bound by pieces, the sum so far is the input `gradient.{bucket}.{offset}`, and the new one
 * the output of that name with `.next`; by buckets, `gradient.{bucket}` [n], times the scalar input `keep` (0 begins anew).
 */
export function gradientOutputs(
  loss: Value,
  layout: Layout,
  theta: ReadonlyMap<string, readonly Value[]>,
  binding: Binding,
): Record<string, Value> {
  const values = [...theta.values()].flat();
  if (binding === "buckets") return bucketOutputs(layout, backward(loss, values));
  const sums = [...pieceInputs(layout, "gradient")];
  const addends = new Map(sums.flatMap(([, sum], index) => (values[index] ? [[values[index], sum] as const] : [])));
  const gradients = backward(loss, values, { addends });
  const outputs = sums.map(
    ([piece], index) => [`${pieceName("gradient", piece)}.next`, gradientOf(gradients, index, piece)] as const,
  );
  return { ...Object.fromEntries(outputs), squares: sumOfSquares(outputs.map(([, value]) => value)) };
}

/** `gradients`: of each piece, in the order of `thetaValues`. */
function bucketOutputs(layout: Layout, gradients: readonly Value[]): Record<string, Value> {
  const flat = new Map<Piece, Value>();
  for (const [index, piece] of layout.trainables.flatMap(({ pieces }) => pieces).entries()) {
    flat.set(piece, reshape(gradientOf(gradients, index, piece), [piece.size]));
  }
  const outputs: Record<string, Value> = {};
  for (const [bucket, inside] of piecesByBucket(layout).entries()) {
    const parts = inside.flatMap((piece) => flat.get(piece) ?? []);
    const size = layout.buckets[bucket] ?? 0;
    const before = mul(input(`gradient.${bucket}`, "float32", [size]), input("keep", "float32", []));
    outputs[`gradient.${bucket}.next`] = add(before, concatFlat(parts));
  }
  return { ...outputs, squares: sumOfSquares(Object.values(outputs)) };
}

function gradientOf(gradients: readonly Value[], index: number, { shape }: Piece): Value {
  const gradient = gradients[index];
  if (gradient === undefined || sizes(gradient.shape).join() !== shape.join()) {
    throw new Error(`no gradient of shape [${shape.join(", ")}]`);
  }
  return gradient;
}

/** Of all numbers of all values, shape []. */
function sumOfSquares(values: readonly Value[]): Value {
  const sums = values.map((value) => reshape(reduceSumSquare(value, [...value.shape.keys()], false), [1]));
  return reduceSum(concatFlat(sums), [0], false);
}

/**
 * A WebGPU shader binds at least 8 storage buffers (https://www.w3.org/TR/webgpu/#limits), and ONNX Runtime's Split and
 * Concat bind one for each part and one for the whole, so wide ones are built as trees.
 */
const fan = 7;

function splitFlat(vector: Value, parts: readonly number[]): readonly Value[] {
  if (parts.length <= fan) return split(vector, parts, 0);
  const groups = grouped(parts);
  const sums = groups.map((group) => group.reduce((sum, part) => sum + part, 0));
  return split(vector, sums, 0).flatMap((value, index) => splitFlat(value, groups[index] ?? []));
}

function concatFlat(parts: readonly Value[]): Value {
  if (parts.length <= fan) return concat(parts, 0);
  return concatFlat(grouped(parts).map(concatFlat));
}

/** At most `fan` runs of nearly equal length. */
function grouped<T>(items: readonly T[]): T[][] {
  const length = Math.ceil(items.length / fan);
  return Array.from({ length: Math.ceil(items.length / length) }, (_, index) =>
    items.slice(index * length, (index + 1) * length),
  );
}
