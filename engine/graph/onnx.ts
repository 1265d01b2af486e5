/**
 * Names the values and writes the graph as an ONNX model.
 * Source: https://github.com/onnx/onnx/blob/main/onnx/onnx.proto (field numbers in the comments).
 */
import { ProtobufWriter } from "../formats/protobuf";
import { type Attribute, type DType, type Node, nodesOf, onnxTypes, type Shape, type Value } from "./value";

export interface SerialisedGraph {
  readonly bytes: Uint8Array;
  /** Names of the inputs that some node reads. */
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly nodes: number;
}

/** `outputs`: name → value. An output that is itself an input or an alias gets an Identity node. */
export function serialise(outputs: Readonly<Record<string, Value>>): SerialisedGraph {
  const roots = Object.values(outputs);
  const nodes = nodesOf(roots);
  const names = new Names();
  const outputNames = new Map<string, string>();
  const written = nodes.filter((item) => item.memory !== "alias");

  for (const [name, value] of Object.entries(outputs)) {
    const source = throughAliases(value).source;
    if (source.kind === "node" && !names.has(throughAliases(value))) names.set(throughAliases(value), name);
    else outputNames.set(name, names.of(throughAliases(value)));
  }

  const used = new Map<string, Value>();
  for (const item of written) for (const value of item.inputs) if (value) keep(used, names, throughAliases(value));
  for (const value of roots) keep(used, names, throughAliases(value));
  const leaves = [...used].filter(([, value]) => value.source.kind !== "node");

  const model = new ProtobufWriter()
    .int(1, 10) // ir_version
    .string(2, "attune") // producer_name
    .message(7, (graph) => {
      for (const item of written) graph.message(1, (writer) => writeNode(writer, item, names));
      for (const [name, inner] of outputNames) {
        graph.message(1, (writer) => writer.string(1, inner).string(2, name).string(4, "Identity"));
      }
      graph.string(2, "main");
      for (const [name, value] of leaves) {
        if (value.source.kind !== "input") graph.message(5, (writer) => writeTensor(writer, name, value));
      }
      for (const [name, value] of leaves) {
        if (value.source.kind === "input") graph.message(11, (writer) => writeInfo(writer, name, value));
      }
      for (const [name, value] of Object.entries(outputs))
        graph.message(12, (writer) => writeInfo(writer, name, value));
    })
    .message(8, (opset) => opset.string(1, "").int(2, 20))
    .message(8, (opset) => opset.string(1, "com.microsoft").int(2, 1));

  const inputs = leaves.flatMap(([name, value]) => (value.source.kind === "input" ? [name] : []));
  return { bytes: model.finish(), inputs, outputs: Object.keys(outputs), nodes: written.length };
}

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

/** Aliases leave no node: their users read their first input. */
function throughAliases(value: Value): Value {
  let at = value;
  while (at.source.kind === "node" && at.source.memory === "alias") {
    const [inner] = at.source.inputs;
    if (inner === undefined) throw new Error(`${at.source.op} without an input`);
    at = inner;
  }
  return at;
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
