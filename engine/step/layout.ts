/**
 * Where each trainable tensor lies in the flat buckets that the graphs take. Few flat vectors make the optimizer a
 * handful of nodes; buckets of at most 64 MB keep full fine-tuning of a large model from copying gigabytes at once and
 * from exceeding a GPU's binding limit. A larger tensor is a bucket of its own.
 */
import type { Tensor } from "../formats/safetensors";
import { add, concat, mul, reduceSumSquare, reshape, split } from "../graph/ops";
import { floats, input, sizes, type Value } from "../graph/value";

export interface TensorShape {
  readonly name: string;
  readonly shape: readonly number[];
  /** How many times the learning rate it is updated with; absent: 1. */
  readonly rate?: number;
}

export interface Trainable extends Omit<TensorShape, "rate"> {
  readonly bucket: number;
  readonly offset: number;
  readonly size: number;
}

export interface Layout {
  readonly trainables: readonly Trainable[];
  /** Elements of each bucket. */
  readonly buckets: readonly number[];
  /** Of each bucket: all its tensors have the same. */
  readonly rates: readonly number[];
}

const bucketElements = (64 * 1024 * 1024) / Float32Array.BYTES_PER_ELEMENT;

export function layoutOf(tensors: readonly TensorShape[], limit = bucketElements): Layout {
  const buckets: number[] = [];
  const rates: number[] = [];
  /** The bucket of each rate that is not full yet. */
  const open = new Map<number, number>();
  const trainables = tensors.map(({ name, shape, rate = 1 }): Trainable => {
    const size = shape.reduce((product, dim) => product * dim, 1);
    const last = open.get(rate);
    const filled = last === undefined ? undefined : buckets[last];
    if (last === undefined || filled === undefined || filled + size > limit) {
      rates.push(rate);
      const bucket = buckets.push(size) - 1;
      open.set(rate, bucket);
      return { name, shape, size, bucket, offset: 0 };
    }
    buckets[last] = filled + size;
    return { name, shape, size, bucket: last, offset: filled };
  });
  return { trainables, buckets, rates };
}

/** The trainable tensors as values, split from the graph inputs `theta.{bucket}` [n]. */
export function thetaValues(layout: Layout): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  for (const [bucket, size] of layout.buckets.entries()) {
    const inside = layout.trainables.filter((item) => item.bucket === bucket);
    const parts = splitFlat(
      input(`theta.${bucket}`, "float32", [size]),
      inside.map((item) => item.size),
    );
    for (const [index, item] of inside.entries()) {
      const part = parts[index];
      if (part !== undefined) values.set(item.name, reshape(part, item.shape));
    }
  }
  return values;
}

/**
 * Outputs `gradient.{bucket}.next` [n], the sum so far (input `gradient.{bucket}`, times the
 * scalar input `keep`: 0 begins anew) plus this micro-step's gradients, and
 * `squares.{bucket}`, the sum of its squares, from which the host forms the global norm.
 */
export function accumulateOutputs(layout: Layout, gradients: ReadonlyMap<string, Value>): Record<string, Value> {
  const outputs: Record<string, Value> = {};
  for (const [bucket, size] of layout.buckets.entries()) {
    const parts = layout.trainables
      .filter((item) => item.bucket === bucket)
      .map((item) => {
        const gradient = gradients.get(item.name);
        if (gradient === undefined || sizes(gradient.shape).join() !== item.shape.join()) {
          throw new Error(`no gradient of shape [${item.shape.join(", ")}] for ${item.name}`);
        }
        return reshape(gradient, [item.size]);
      });
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

function splitFlat(whole: Value, parts: readonly number[]): readonly Value[] {
  if (parts.length <= fan) return split(whole, parts, 0);
  const groups = grouped(parts);
  const sums = groups.map((group) => group.reduce((sum, part) => sum + part, 0));
  return split(whole, sums, 0).flatMap((value, index) => splitFlat(value, groups[index] ?? []));
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
export function pack(layout: Layout, tensors: (name: string) => ArrayLike<number>): Float32Array[] {
  const buckets = layout.buckets.map((size) => new Float32Array(size));
  for (const { name, bucket, offset, size } of layout.trainables) {
    const data = tensors(name);
    if (data.length !== size) throw new Error(`${name} has ${data.length} numbers, ${size} expected`);
    buckets[bucket]?.set(data, offset);
  }
  return buckets;
}

/** The other way: tensor by name, each a copy. */
export function unpack(layout: Layout, buckets: readonly Float32Array[]): ReadonlyMap<string, Float32Array> {
  return new Map(
    layout.trainables.map(({ name, bucket, offset, size }) => [
      name,
      (buckets[bucket] ?? new Float32Array()).slice(offset, offset + size),
    ]),
  );
}

/** The same as tensors of a file, with their shapes. */
export function fileTensors(layout: Layout, buckets: readonly Float32Array[]): Map<string, Tensor> {
  const data = unpack(layout, buckets);
  return new Map(
    layout.trainables.map(({ name, shape }) => [
      name,
      { dtype: "F32", shape, data: data.get(name) ?? new Float32Array() },
    ]),
  );
}

/** The trainable tensors as constants of a graph. */
export function thetaConstants(layout: Layout, buckets: readonly Float32Array[]): ReadonlyMap<string, Value> {
  const data = unpack(layout, buckets);
  return new Map(layout.trainables.map(({ name, shape }) => [name, floats(shape, data.get(name) ?? [])]));
}
