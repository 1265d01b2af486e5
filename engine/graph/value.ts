/**
 * The values of a computation, in the manner of spox: immutable objects that know their type, their shape and where
 * they come from. There is no graph object: a graph is what can be reached from its outputs, so nodes that nothing
 * needs are never written. Names exist only in the serialised file.
 */
/** The types of numbers that graphs are made of. */
export type DType = "float32" | "float16" | "bfloat16" | "int32" | "int64" | "int8" | "uint8" | "uint4" | "bool";

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
  uint4: 21,
};

/** A number, or the name of a size that is known only when the graph runs (serving graphs). */
export type Dim = number | string;
/** Sizes from the outermost axis inward; [] is a scalar. */
export type Shape = readonly Dim[];

/** A tensor of a computation. Two values are the same only as the same object. */
export interface Value {
  readonly dtype: DType;
  readonly shape: Shape;
  readonly source: Source;
  /** Which output of the source. */
  readonly index: number;
}

/** Where a value comes from. */
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
  /** Bytes from the file's beginning. */
  readonly offset: number;
  readonly bytes: number;
}

/** Stored inside the graph. */
export interface Constant {
  readonly kind: "constant";
  /** Row-major, little-endian. */
  readonly data: Uint8Array;
}

/** What a node is told when it is made: an integer, a string, a list of integers or a real number. */
export type Attribute = number | string | readonly number[] | { readonly float: number };

/**
 * All that the rest of the graph knows of an operator, told once, beside the function that makes its nodes (`ops/`).
 * Without any of it there is no node (`operator.ts`).
 */
export interface Operator {
  /** Its name in ONNX; an alias is named in messages only. */
  readonly op: string;
  /** The operator set: ONNX's own, or ONNX Runtime's contributed operators. */
  readonly domain: "" | "com.microsoft";
  readonly gradient: Gradient;
  readonly memory: ResultMemory;
  /**
   * The result of a node plus a value of its shape, as one node in its place; undefined where this node cannot do so. Sums of
   * gradients ask for it, as it saves a pass over memory. Absent: the operator has no such form.
   */
  readonly plus?: ((node: Node, addend: Value) => Value | undefined) | undefined;
  /** What a node does that takes time. Absent: it reads its inputs and writes its results, each once. */
  readonly work?: ((node: Node) => Work) | undefined;
}

/** Kinds of numbers in which products are computed; `blocks…`: codes of 4 or 8 bits with scales (`ops/blockwise.ts`). */
export const productKinds = ["float", "int8", "blocks4", "blocks8"] as const;
export type ProductKind = (typeof productKinds)[number];

/** Multiplications, each with its addition, in numbers of some kind; or bytes that are read and written. */
export type Work =
  | { readonly kind: ProductKind; readonly multiplications: number }
  | { readonly kind: "moved"; readonly bytes: number };

/**
 * How the walk goes on from an operator's results to its inputs (`backward.ts`).
 * - `dy: "unexpanded"`: the gradient that the rule is given may be smaller than the result and broadcast to it, and so may
 *   what the rule gives; the walk then sums it over the axes along which an input was repeated.
 * - `dy: "whole"`: the walk expands the gradient to the result's shape first, and what the rule gives has the inputs' shapes
 *   or broadcasts to them.
 * - `"stops"`: a path ends here on purpose; nothing before it gets a gradient through it.
 * - `"not differentiable"`: a path from a trainable value to the loss through it is a mistake, and throws.
 * - `"recomputed"`: the result is the first input; what leads to it from the second is made anew, and the walk goes through that.
 */
export type Gradient =
  | { readonly rule: Rule; readonly dy: "whole" | "unexpanded" }
  | "stops"
  | "not differentiable"
  | "recomputed";

/**
 * From a node and the gradient of its result to the gradients of its inputs, `undefined` where there is none to give. `dys`
 * are those of all its results, where it has several: undefined where the loss does not depend on one; `dy` is the first
 * that there is. What a rule builds and nobody needs is never written to the graph.
 */
export type Rule = (node: Node, dy: Value, dys: readonly (Value | undefined)[]) => readonly (Value | undefined)[];

/**
 * Where an operator's results lie, which decides how much memory a graph needs (`memory.ts`).
 * - `"own"`: in memory of their own.
 * - `"in place"`: ONNX Runtime's CPU kernel may write into an input of the same size that nobody reads later. For
 *   operators of one result.
 * - `"view"`: the result is the first input in another shape, in the same memory.
 * - `"alias"`: no kernel runs. The node is known only here and is gone when the graph is written; who reads it reads its
 *   first input.
 */
export type ResultMemory = "own" | "in place" | "view" | "alias";

/** An operator that was applied to inputs. `operator.ts` alone makes them. */
export interface Node extends Operator {
  readonly kind: "node";
  /** Creation order: inputs of a node always have a smaller number. */
  readonly serial: number;
  readonly inputs: readonly (Value | undefined)[];
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly outputs: readonly Value[];
}

/** A value that is fed at every run under `name`. Two inputs of a graph with one name must have one shape. */
export function input(name: string, dtype: DType, shape: Shape): Value {
  return { dtype, shape, source: { kind: "input", name }, index: 0 };
}

/**
 * A value that the runtime reads in place: `bytes` bytes from `offset` in `file`, a plain name in the session's folder,
 * row-major and little-endian. Neither is checked here.
 */
export function weight(
  name: string,
  dtype: DType,
  shape: readonly number[],
  place: { file: string; offset: number; bytes: number },
): Value {
  return { dtype, shape, source: { kind: "weight", name, ...place }, index: 0 };
}

/** A value inside the graph, of the bytes that `data` shows; they are not copied, so they must not change. */
export function constant(dtype: DType, shape: readonly number[], data: ArrayBufferView): Value {
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return { dtype, shape, source: { kind: "constant", data: bytes }, index: 0 };
}

/**
 * The part of a stored value (a weight or a constant) from `begin` on, `count` of its outermost axis; it lies where the whole
 * does. Throws for other values.
 */
export function storedRows({ dtype, shape, source }: Value, begin: number, count: number): Value {
  const [rows, ...rest] = sizes(shape);
  if (rows === undefined || begin + count > rows) throw new Error(`rows ${begin} to ${begin + count} of ${rows}`);
  const part = [count, ...rest];
  if (source.kind === "weight") {
    const bytes = source.bytes / rows;
    const place = { file: source.file, offset: source.offset + begin * bytes, bytes: count * bytes };
    return weight(`${source.name}[${begin}:${begin + count}]`, dtype, part, place);
  }
  if (source.kind !== "constant") throw new Error("only what is stored has rows that lie by themselves");
  const bytes = source.data.length / rows;
  return constant(dtype, part, source.data.subarray(begin * bytes, (begin + count) * bytes));
}

/** A stored value (a weight or a constant) in another shape of as many numbers, without a node. Throws for other values. */
export function storedAs({ dtype, shape, source }: Value, other: readonly number[]): Value {
  if (elements(other) !== elements(shape)) throw new Error(`[${shape.join(", ")}] as [${other.join(", ")}]`);
  if (source.kind === "weight") {
    const { file, offset, bytes } = source;
    return weight(`${source.name}(${other.join()})`, dtype, other, { file, offset, bytes });
  }
  if (source.kind !== "constant") throw new Error("only what is stored has another shape without a node");
  return constant(dtype, other, source.data);
}

/** A float32 constant; `values` are row-major and rounded to float32. */
export function floats(shape: readonly number[], values: ArrayLike<number>): Value {
  return constant("float32", shape, Float32Array.from(values));
}

/** A float32 constant of shape []. */
export function scalar(value: number): Value {
  return floats([], [value]);
}

/** An int64 constant [values.length]; throws a RangeError for a number that is not an integer. */
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

/** How many numbers a value of this shape has; throws where a size is symbolic. */
export function elements(shape: Shape): number {
  return sizes(shape).reduce((product, dim) => product * dim, 1);
}

const bytesPerElement: Readonly<Record<Value["dtype"], number>> = {
  float32: 4,
  float16: 2,
  bfloat16: 2,
  int32: 4,
  int64: 8,
  int8: 1,
  uint8: 1,
  uint4: 0.5,
  bool: 1,
};

/** How many bytes a value takes; throws where a size is symbolic. */
export function bytesOf({ dtype, shape }: Value): number {
  return elements(shape) * bytesPerElement[dtype];
}

/** Whether both have the same sizes; a symbolic size equals only itself. */
export function sameShape(a: Shape, b: Shape): boolean {
  return a.length === b.length && a.every((dim, axis) => dim === b[axis]);
}

/** The nodes that `outputs` need, inputs before users; those that were made after `since`, and what they need of such, where it is given. */
export function nodesOf(outputs: readonly Value[], since?: Value): Node[] {
  const before = since?.source.kind === "node" ? since.source.serial : -1;
  const seen = new Set<Node>();
  const stack: Node[] = [];
  const visit = (value: Value | undefined): void => {
    if (value?.source.kind === "node" && value.source.serial > before && !seen.has(value.source)) {
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
