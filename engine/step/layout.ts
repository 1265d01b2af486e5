/**
 * Where each trainable tensor lies in the flat buckets that the graphs take. Few flat vectors make the optimizer a
 * handful of nodes; buckets of at most 64 MB keep full fine-tuning of a large model from copying gigabytes at once. A
 * larger tensor is a bucket of its own, and a matrix above a GPU's binding limit one for each piece (`model/pieces.ts`).
 */
import type { TensorRuns } from "../formats/safetensors";
import { add, mul } from "../graph/ops/arithmetic";
import { concat, reshape, split } from "../graph/ops/movement";
import { reduceSumSquare } from "../graph/ops/reductions";
import { elements, input, sizes, type Value } from "../graph/value";
import { joined, largestBinding, pieceRows } from "../model/pieces";

export interface TensorShape {
  readonly name: string;
  readonly shape: readonly number[];
  /** How many times the learning rate it is updated with; absent: 1. */
  readonly rate?: number;
}

export interface Trainable extends Omit<TensorShape, "rate"> {
  readonly size: number;
  /** One, or runs of rows that follow each other. */
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly shape: readonly number[];
  readonly size: number;
  readonly bucket: number;
  readonly offset: number;
}

export interface Layout {
  readonly trainables: readonly Trainable[];
  /** Elements of each bucket. */
  readonly buckets: readonly number[];
  /** Of each bucket: all its tensors have the same. */
  readonly rates: readonly number[];
}

const bucketElements = (64 * 1024 * 1024) / Float32Array.BYTES_PER_ELEMENT;

/** `limit`: elements of a bucket; `binding`: bytes of the largest matrix that stays whole. */
export function layoutOf(
  tensors: readonly TensorShape[],
  limit = bucketElements,
  binding: number = largestBinding,
): Layout {
  const buckets: number[] = [];
  const rates: number[] = [];
  /** The bucket of each rate that is not full yet. */
  const open = new Map<number, number>();
  const reserve = (shape: readonly number[], rate: number): Piece => {
    const size = elements(shape);
    const last = open.get(rate);
    const filled = last === undefined ? undefined : buckets[last];
    if (last === undefined || filled === undefined || filled + size > limit) {
      rates.push(rate);
      const bucket = buckets.push(size) - 1;
      open.set(rate, bucket);
      return { shape, size, bucket, offset: 0 };
    }
    buckets[last] = filled + size;
    return { shape, size, bucket: last, offset: filled };
  };
  const trainables = tensors.map(({ name, shape, rate = 1 }): Trainable => {
    const pieces = pieceShapes(shape, binding).map((piece) => reserve(piece, rate));
    return { name, shape, size: elements(shape), pieces };
  });
  return { trainables, buckets, rates };
}

function pieceShapes(shape: readonly number[], binding: number): (readonly number[])[] {
  const [rows, width] = shape;
  if (rows === undefined || width === undefined || shape.length !== 2) return [shape];
  return pieceRows(rows, width, binding).map(({ count }) => [count, width]);
}

/** The pieces in each bucket, in the order in which they lie there. */
function piecesByBucket({ trainables, buckets }: Layout): Piece[][] {
  const lists = buckets.map((): Piece[] => []);
  for (const piece of trainables.flatMap((item) => item.pieces)) lists[piece.bucket]?.push(piece);
  return lists;
}

/** The trainable tensors' pieces as values, split from the graph inputs `theta.{bucket}` [n]. */
export function thetaValues(layout: Layout): ReadonlyMap<string, readonly Value[]> {
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
  return new Map(
    layout.trainables.map(({ name, pieces }) => [name, pieces.flatMap((piece) => values.get(piece) ?? [])]),
  );
}

/** A tensor's pieces as the one value that a model reads. */
export function whole(pieces: readonly Value[]): Value {
  const [only] = pieces;
  if (only === undefined) throw new Error("a tensor has at least one piece");
  return pieces.length === 1 ? only : joined(pieces);
}

/**
 * Outputs `gradient.{bucket}.next` [n], the sum so far (input `gradient.{bucket}`, times the
 * scalar input `keep`: 0 begins anew) plus this micro-step's gradients, and
 * `squares.{bucket}`, the sum of its squares, from which the host forms the global norm.
 * `gradients`: of each piece, in the order of `thetaValues`.
 */
export function accumulateOutputs(layout: Layout, gradients: readonly Value[]): Record<string, Value> {
  const flat = new Map<Piece, Value>();
  const named = layout.trainables.flatMap(({ name, pieces }) => pieces.map((piece) => ({ name, piece })));
  for (const [index, { name, piece }] of named.entries()) {
    const gradient = gradients[index];
    if (gradient === undefined || sizes(gradient.shape).join() !== piece.shape.join()) {
      throw new Error(`no gradient of shape [${piece.shape.join(", ")}] for ${name}`);
    }
    flat.set(piece, reshape(gradient, [piece.size]));
  }
  const outputs: Record<string, Value> = {};
  for (const [bucket, inside] of piecesByBucket(layout).entries()) {
    const parts = inside.flatMap((piece) => flat.get(piece) ?? []);
    const size = layout.buckets[bucket] ?? 0;
    const before = mul(input(`gradient.${bucket}`, "float32", [size]), input("keep", "float32", []));
    const sum = add(before, concatFlat(parts));
    outputs[`gradient.${bucket}.next`] = sum;
    outputs[`squares.${bucket}`] = reshape(reduceSumSquare(sum, [0]), []);
  }
  return outputs;
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

/** Copies each tensor's numbers into its place in the buckets. */
export function pack(layout: Layout, tensors: (name: string) => Float32Array): Float32Array[] {
  const buckets = zeroTheta(layout);
  for (const item of layout.trainables) place(buckets, item, tensors(item.name));
  return buckets;
}

/** The same one tensor after the other, each in memory only until it has been copied. */
export async function packEach(
  layout: Layout,
  read: (item: Trainable) => Promise<Float32Array>,
): Promise<Float32Array[]> {
  const buckets = zeroTheta(layout);
  for (const item of layout.trainables) place(buckets, item, await read(item));
  return buckets;
}

/** Moments before the first update. */
export function zeroTheta(layout: Layout): Float32Array[] {
  return layout.buckets.map((size) => new Float32Array(size));
}

function place(buckets: readonly Float32Array[], { name, size, pieces }: Trainable, data: Float32Array): void {
  if (data.length !== size) throw new Error(`${name} has ${data.length} numbers, ${size} expected`);
  let done = 0;
  for (const piece of pieces) {
    buckets[piece.bucket]?.set(data.subarray(done, done + piece.size), piece.offset);
    done += piece.size;
  }
}

/** Views of a tensor's runs in the buckets. */
function runsOf({ pieces }: Trainable, buckets: readonly Float32Array[]): Float32Array[] {
  return pieces.map(({ bucket, offset, size }) => {
    const data = buckets[bucket];
    if (data === undefined) throw new Error(`there is no bucket ${bucket}`);
    return data.subarray(offset, offset + size);
  });
}

/** The other way: tensor by name. What lies in one piece is a view. */
export function unpack(layout: Layout, buckets: readonly Float32Array[]): ReadonlyMap<string, Float32Array> {
  return new Map(
    layout.trainables.map((item) => {
      const runs = runsOf(item, buckets);
      const [only] = runs;
      if (runs.length === 1 && only !== undefined) return [item.name, only];
      const data = new Float32Array(item.size);
      let done = 0;
      for (const run of runs) {
        data.set(run, done);
        done += run.length;
      }
      return [item.name, data];
    }),
  );
}

/** The same as tensors of a file, with their shapes; views of the buckets. */
export function fileTensors(layout: Layout, buckets: readonly Float32Array[]): Map<string, TensorRuns> {
  return new Map(
    layout.trainables.map((item) => [item.name, { dtype: "F32", shape: item.shape, data: runsOf(item, buckets) }]),
  );
}
