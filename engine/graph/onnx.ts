/**
 * Names the values and writes the graph as an ONNX model.
 * Source: https://github.com/onnx/onnx/blob/main/onnx/onnx.proto (field numbers in the comments).
 */
import { ProtobufWriter } from "../formats/protobuf";
import { type Attribute, type DType, type Node, nodesOf, onnxTypes, type Shape, type Value } from "./value";

/** A graph as the runtime opens it. */
export interface SerialisedGraph {
  /** An ONNX ModelProto. */
  readonly bytes: Uint8Array;
  /** Names of the inputs that some node reads. */
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly nodes: number;
}

/**
 * Writes what `outputs` (name → value) need; nothing else. An output that is itself an input or an alias gets an Identity
 * node. Throws where two different inputs or weights have one name.
 */
export function serialise(outputs: Readonly<Record<string, Value>>): SerialisedGraph {
  const names = new Names();
  const copies = nameOutputs(outputs, names);
  const nodes = nodesOf(Object.values(outputs)).filter(isWritten);
  const leaves = leavesOf(nodes, outputs, names);
  const bytes = new ProtobufWriter()
    .int(1, 10) // ir_version
    .string(2, "attune") // producer_name
    .message(7, (graph) => {
      for (const item of nodes) graph.message(1, (writer) => writeNode(writer, item, names));
      for (const [copy, name] of copies) graph.message(1, (writer) => writeIdentity(writer, name, copy));
      graph.string(2, "main");
      for (const [name, value] of leaves.stored) graph.message(5, (writer) => writeTensor(writer, name, value));
      for (const [name, value] of leaves.fed) graph.message(11, (writer) => writeInfo(writer, name, value));
      for (const [name, value] of Object.entries(outputs)) {
        graph.message(12, (writer) => writeInfo(writer, name, value));
      }
    })
    .message(8, (opset) =>
      opset.string(1, "").int(2, leaves.stored.some(([, { dtype }]) => dtype === "uint4") ? 21 : 20),
    )
    .message(8, (opset) => opset.string(1, "com.microsoft").int(2, 1))
    .finish();
  const inputs = leaves.fed.map(([name]) => name);
  return { bytes, inputs, outputs: Object.keys(outputs), nodes: nodes.length };
}

type Named = readonly [name: string, value: Value];

/** The names of the values in the file: inputs and weights keep theirs, the others are numbered. */
class Names {
  private readonly names = new Map<Value, string>();

  of(value: Value): string {
    const known = this.names.get(value);
    if (known !== undefined) return known;
    const { source } = value;
    const name =
      source.kind === "input" || source.kind === "weight" ? source.name : `${prefix(source)}_${this.names.size}`;
    this.names.set(value, name);
    return name;
  }

  has(value: Value): boolean {
    return this.names.has(value);
  }

  set(value: Value, name: string): void {
    this.names.set(value, name);
  }
}

function prefix(source: Exclude<Value["source"], { name: string }>): string {
  return source.kind === "node" ? source.op : "constant";
}

/**
 * Results of nodes are named as the outputs that they are. The other outputs, which have a name already, are returned as
 * copies: the output's name with that of its value.
 */
function nameOutputs(outputs: Readonly<Record<string, Value>>, names: Names): ReadonlyMap<string, string> {
  const copies = new Map<string, string>();
  for (const [name, output] of Object.entries(outputs)) {
    const value = throughAliases(output);
    if (value.source.kind === "node" && !names.has(value)) names.set(value, name);
    else copies.set(name, names.of(value));
  }
  return copies;
}

/** What no node of the file makes, in the order in which it is read: what lies in it or in other files, and what is fed. */
function leavesOf(
  nodes: readonly Node[],
  outputs: Readonly<Record<string, Value>>,
  names: Names,
): { readonly stored: readonly Named[]; readonly fed: readonly Named[] } {
  const used = new Map<string, Value>();
  const read = [...nodes.flatMap((item) => item.inputs), ...Object.values(outputs)];
  for (const value of read) if (value !== undefined) keep(used, names, throughAliases(value));
  const leaves = [...used].filter(([, { source }]) => source.kind !== "node");
  return {
    stored: leaves.filter(([, { source }]) => source.kind !== "input"),
    fed: leaves.filter(([, { source }]) => source.kind === "input"),
  };
}

function keep(used: Map<string, Value>, names: Names, value: Value): void {
  const name = names.of(value);
  const other = used.get(name);
  if (other !== undefined && other !== value && value.source.kind !== "node") {
    if (other.source.kind !== value.source.kind || other.shape.join() !== value.shape.join()) {
      throw new Error(`two different values are named ${name}`);
    }
    return;
  }
  used.set(name, value);
}

function isWritten(item: Node): boolean {
  return item.memory !== "alias";
}

/** Aliases leave no node: their users read their first input. */
function throughAliases(value: Value): Value {
  let at = value;
  while (at.source.kind === "node" && !isWritten(at.source)) {
    const [inner] = at.source.inputs;
    if (inner === undefined) throw new Error(`${at.source.op} without an input`);
    at = inner;
  }
  return at;
}

function writeIdentity(writer: ProtobufWriter, input: string, output: string): void {
  writer.string(1, input).string(2, output).string(4, "Identity");
}

function writeNode(writer: ProtobufWriter, item: Node, names: Names): void {
  for (const value of item.inputs) writer.string(1, value === undefined ? "" : names.of(throughAliases(value)));
  for (const value of item.outputs) writer.string(2, names.of(value));
  writer.string(3, `${item.op}_${item.serial}`).string(4, item.op);
  for (const [name, value] of Object.entries(item.attributes)) {
    writer.message(5, (attribute) => writeAttribute(attribute, name, value));
  }
  if (item.domain !== "") writer.string(7, item.domain);
}

function writeAttribute(writer: ProtobufWriter, name: string, value: Attribute): void {
  writer.string(1, name);
  if (typeof value === "number") writer.int(3, value).int(20, 2);
  else if (typeof value === "string") writer.bytes(4, new TextEncoder().encode(value)).int(20, 3);
  else if ("float" in value) writer.float(2, value.float).int(20, 1);
  else {
    for (const item of value) writer.int(8, item);
    writer.int(20, 7);
  }
}

function writeTensor(writer: ProtobufWriter, name: string, value: Value): void {
  for (const dim of value.shape) writer.int(1, Number(dim));
  writer.int(2, onnxTypes[value.dtype]).string(8, name);
  const { source } = value;
  if (source.kind === "constant") {
    writer.bytes(9, source.data); // raw_data
  } else if (source.kind === "weight") {
    const entries = { location: source.file, offset: String(source.offset), length: String(source.bytes) };
    for (const [key, text] of Object.entries(entries)) {
      writer.message(13, (entry) => entry.string(1, key).string(2, text)); // external_data
    }
    writer.int(14, 1); // data_location EXTERNAL
  }
}

function writeInfo(writer: ProtobufWriter, name: string, value: { dtype: DType; shape: Shape }): void {
  writer.string(1, name).message(2, (type) =>
    type.message(1, (tensor) => {
      tensor.int(1, onnxTypes[value.dtype]);
      tensor.message(2, (shape) => {
        for (const dim of value.shape) {
          shape.message(1, (item) => (typeof dim === "number" ? item.int(1, dim) : item.string(2, dim)));
        }
      });
    }),
  );
}
