/** Tensors as the runtime takes and gives them. Other rooms use these functions, never the runtime's own package. */
import { Tensor } from "onnxruntime-node";

export type { Tensor };
export type Feeds = Readonly<Record<string, Tensor>>;

/** Row-major; the tensor keeps the array itself, no copy. */
export function float32(data: Float32Array, shape: readonly number[]): Tensor {
  return new Tensor("float32", data, shape);
}

/** Row-major; the tensor keeps the array itself, no copy. */
export function int32(data: Int32Array, shape: readonly number[]): Tensor {
  return new Tensor("int32", data, shape);
}

/** From whole numbers, which are copied. */
export function int64(data: ArrayLike<number>, shape: readonly number[]): Tensor {
  return new Tensor(
    "int64",
    BigInt64Array.from(data, (item) => BigInt(item)),
    shape,
  );
}

/** One float32 number, shape []. */
export function scalarTensor(value: number): Tensor {
  return float32(Float32Array.of(value), []);
}

/** A float32 tensor of zeros on the CPU. */
export function zeros(shape: readonly number[]): Tensor {
  return float32(new Float32Array(shape.reduce((product, size) => product * size, 1)), shape);
}

/** The numbers of a float32 tensor that lies on the CPU. The buffer is the tensor's own: copy it to keep it. */
export function floatData(tensor: Tensor | undefined): Float32Array {
  if (tensor?.type !== "float32" || !(tensor.data instanceof Float32Array)) {
    throw new Error(`a float32 tensor on the CPU was expected, got ${tensor?.type} on ${tensor?.location}`);
  }
  return tensor.data;
}

/** The one number of a float32 tensor on the CPU. Throws where it is of another kind or empty. */
export function scalarOf(tensor: Tensor | undefined): number {
  const [value] = floatData(tensor);
  if (value === undefined) throw new Error("a scalar was expected, got an empty tensor");
  return value;
}
