/**
 * Where each trainable tensor lies in flat buckets (`binding.ts`: how the graphs take them). Few flat vectors make the optimizer a
 * handful of nodes; buckets of at most 64 MB keep full fine-tuning of a large model from copying gigabytes at once. A
 * larger tensor is a bucket of its own, and a matrix above a GPU's binding limit one for each piece (`model/pieces.ts`).
 */
import type { TensorRuns } from "../formats/safetensors";
import { elements } from "../graph/value";
import { largestBinding, pieceRows } from "../model/pieces";

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
export function piecesByBucket({ trainables, buckets }: Layout): Piece[][] {
  const lists = buckets.map((): Piece[] => []);
  for (const piece of trainables.flatMap((item) => item.pieces)) lists[piece.bucket]?.push(piece);
  return lists;
}

/** A piece's run in its bucket, as a view. */
export function viewOf(buckets: readonly Float32Array[], { bucket, offset, size }: Piece): Float32Array {
  const data = buckets[bucket];
  if (data === undefined) throw new Error(`there is no bucket ${bucket}`);
  return data.subarray(offset, offset + size);
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
  return pieces.map((piece) => viewOf(buckets, piece));
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
