/**
 * What the files of `ops/` are made of. A node is made by its operator alone, and an operator only of its record, so no
 * operator can be used whose gradient or memory nobody told.
 */
import { demand } from "./shapes";
import type { Attribute, DType, Node, Operator, Shape, Value } from "./value";

/** An operator's record as `ops/` writes it; without a domain it is one of ONNX's own. */
export type OperatorFacts = Omit<Operator, "op" | "domain"> & Partial<Pick<Operator, "domain">>;

/** Makes a node of one operator; `outputs` are the types of its results. */
export type MakeNode = (
  inputs: readonly (Value | undefined)[],
  outputs: readonly { readonly dtype: DType; readonly shape: Shape }[],
  attributes?: Readonly<Record<string, Attribute>>,
) => readonly Value[];

const known = new Map<string, Operator>();
let nextSerial = 0;

/**
 * Declares an operator, once, when its file is loaded. Throws when the name is taken: one operator with two records would
 * be two truths.
 */
export function operator(op: string, { domain = "", gradient, memory, plus, work }: OperatorFacts): MakeNode {
  demand(!known.has(op), `${op} has two records`);
  const record: Operator = { op, domain, gradient, memory, plus, work };
  known.set(op, record);
  return (inputs, outputs, attributes = {}) => madeOf(record, inputs, outputs, attributes);
}

function madeOf(
  { op, domain, gradient, memory, plus, work }: Operator,
  inputs: readonly (Value | undefined)[],
  outputs: readonly { readonly dtype: DType; readonly shape: Shape }[],
  attributes: Readonly<Record<string, Attribute>>,
): readonly Value[] {
  const results: Value[] = [];
  // Each field by its name: what a spread makes is slower to walk, and graphs have thousands of nodes.
  const made: Node = {
    kind: "node",
    op,
    domain,
    gradient,
    memory,
    plus,
    work,
    serial: nextSerial++,
    inputs,
    attributes,
    outputs: results,
  };
  for (const [index, { dtype, shape }] of outputs.entries()) results.push({ dtype, shape, source: made, index });
  return results;
}

/** The operator of a node, applied to other inputs of the same types and shapes. */
export function madeAnew(node: Node, inputs: readonly (Value | undefined)[]): readonly Value[] {
  return madeOf(node, inputs, node.outputs, node.attributes);
}

/** Declares an operator of one input whose result has the input's type and shape. */
export function unary(
  op: string,
  facts: OperatorFacts,
  attributes: Readonly<Record<string, Attribute>> = {},
): (x: Value) => Value {
  const make = operator(op, facts);
  return (x) => first(make([x], [x], attributes));
}

/** The operators of all files of `ops/` that are loaded, by name. */
export function operators(): ReadonlyMap<string, Operator> {
  return known;
}

/** The result of a node that has one. */
export function first(values: readonly Value[]): Value {
  const [value] = values;
  demand(value !== undefined, "a node has at least one output");
  return value;
}

// ------------------------------------------------------------------------------------------- a node, as rules read it

/** An input of a node; throws where it has none there. */
export function operand(n: Node, index = 0): Value {
  const value = n.inputs[index];
  if (value === undefined) throw new Error(`${n.op} has no input ${index}`);
  return value;
}

/** The first result of a node. */
export function y(n: Node): Value {
  const [value] = n.outputs;
  if (value === undefined) throw new Error(`${n.op} has no output`);
  return value;
}

/** An attribute that is an integer; throws where the node has none of that name. */
export function integer(n: Node, name: string): number {
  const value = n.attributes[name];
  if (typeof value !== "number") throw new Error(`${n.op} has no integer attribute ${name}`);
  return value;
}

/** An attribute that is a real number; throws where the node has none of that name. */
export function real(n: Node, name: string): number {
  const value = n.attributes[name];
  if (typeof value !== "object" || !("float" in value)) throw new Error(`${n.op} has no real attribute ${name}`);
  return value.float;
}

/** An attribute that is a list of integers; throws where the node has none of that name. */
export function list(n: Node, name: string): readonly number[] {
  const value = n.attributes[name];
  if (typeof value !== "object" || "float" in value) throw new Error(`${n.op} has no list attribute ${name}`);
  return value;
}
