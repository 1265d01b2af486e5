/**
 * The values of a computation, in the manner of spox: immutable objects that know their type, their shape and where
 * they come from. There is no graph object: a graph is what can be reached from its outputs, so nodes that nothing
 * needs are never written. Names exist only in the serialised file.
 */
export type DType = "float32" | "float16" | "bfloat16" | "int32" | "int64" | "int8" | "uint8" | "bool";

/** TensorProto.DataType of https://github.com/onnx/onnx/blob/main/onnx/onnx.proto */
export const onnxTypes: Record<DType, number> = {
  float32: 1,
  uint8: 2,
  int8: 3,
  int32: 6,
  int64: 7,
  bool: 9,
  float16: 10,
  bfloat16: 16,
};

/** A number, or the name of a size that is known only when the graph runs (serving graphs). */
export type Dim = number | string;
export type Shape = readonly Dim[];

export interface Value {
  readonly dtype: DType;
  readonly shape: Shape;
  readonly source: Source;
  /** Which output of the source. */
  readonly index: number;
}

export type Source = Input | Weight | Constant | Node;

/** Fed at every run. */
export interface Input {
  readonly kind: "input";
  readonly name: string;
}

/** Read in place from a file on disk (ONNX external data). */
export interface Weight {
  readonly kind: "weight";
  readonly name: string;
  /** A plain file name, relative to the folder that the session is given. */
  readonly file: string;
  readonly offset: number;
  readonly bytes: number;
}

/** Stored inside the graph. */
export interface Constant {
  readonly kind: "constant";
  readonly data: Uint8Array;
}

export type Attribute = number | string | readonly number[] | { readonly float: number };

export interface Node {
  readonly kind: "node";
  /** Creation order: inputs of a node always have a smaller number. */
  readonly serial: number;
  readonly op: string;
  /** `attune`: known only here, and gone when the graph is written (see `stopGradient`). */
  readonly domain: "" | "com.microsoft" | "attune";
  readonly inputs: readonly (Value | undefined)[];
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly outputs: readonly Value[];
}

let nextSerial = 0;

/** Makes a node; `outputs` are the types of its results. For the typed functions of `ops.ts`, not for use elsewhere. */
export function node(
  op: string,
  inputs: readonly (Value | undefined)[],
  outputs: readonly { dtype: DType; shape: Shape }[],
  attributes: Readonly<Record<string, Attribute>> = {},
  domain: Node["domain"] = "",
): readonly Value[] {
  const results: Value[] = [];
  const made: Node = { kind: "node", serial: nextSerial++, op, domain, inputs, attributes, outputs: results };
  for (const [index, type] of outputs.entries()) {
    results.push({ dtype: type.dtype, shape: type.shape, source: made, index });
  }
  return results;
}

export function input(name: string, dtype: DType, shape: Shape): Value {
  return { dtype, shape, source: { kind: "input", name }, index: 0 };
}

export function weight(
  name: string,
  dtype: DType,
  shape: readonly number[],
  place: { file: string; offset: number; bytes: number },
): Value {
  return { dtype, shape, source: { kind: "weight", name, ...place }, index: 0 };
}

export function constant(dtype: DType, shape: readonly number[], data: ArrayBufferView): Value {
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return { dtype, shape, source: { kind: "constant", data: bytes }, index: 0 };
}

export function floats(shape: readonly number[], values: ArrayLike<number>): Value {
  return constant("float32", shape, Float32Array.from(values));
}

export function scalar(value: number): Value {
  return floats([], [value]);
}

export function int64s(values: readonly number[]): Value {
  return constant(
    "int64",
    [values.length],
    BigInt64Array.from(values, (item) => BigInt(item)),
  );
}

/** The shape as numbers; throws where a size is symbolic, because training graphs are static. */
export function sizes(shape: Shape): number[] {
  return shape.map((dim) => {
    if (typeof dim !== "number") throw new Error(`shape [${shape.join(", ")}] is not static`);
    return dim;
  });
}

export function elements(shape: Shape): number {
  return sizes(shape).reduce((product, dim) => product * dim, 1);
}

export function sameShape(a: Shape, b: Shape): boolean {
  return a.length === b.length && a.every((dim, axis) => dim === b[axis]);
}

/** The nodes that `outputs` need, inputs before users. */
export function nodesOf(outputs: readonly Value[]): Node[] {
  const seen = new Set<Node>();
  const stack: Node[] = [];
  const visit = (value: Value | undefined): void => {
    if (value?.source.kind === "node" && !seen.has(value.source)) {
      seen.add(value.source);
      stack.push(value.source);
    }
  };
  for (const value of outputs) visit(value);
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    for (const value of item.inputs) visit(value);
  }
  return [...seen].sort((a, b) => a.serial - b.serial);
}
