/** A device that computes one kind of node wrongly: its graphs get a node more, behind each of that kind. */
import { ProtobufWriter } from "../../engine/formats/protobuf";
import { type OpenSession, openSession } from "../../engine/runtime/session";
import { type Field, messages, numbers, readFields, texts } from "./protobuf";

/** A node of the graph, as far as faults ask. */
export interface NodeSeen {
  readonly op: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Integer attributes. */
  readonly integers: ReadonlyMap<string, number>;
}

/** Sessions run on the CPU, with the first output of each faulty node five per cent too large. */
export function faultyDevice(faulty: (node: NodeSeen) => boolean): { open: OpenSession; readonly hits: () => number } {
  let hits = 0;
  const counting = (node: NodeSeen): boolean => {
    const found = faulty(node);
    if (found) hits++;
    return found;
  };
  return {
    open: (graph, options) =>
      openSession({ ...graph, bytes: withFaults(graph.bytes, counting) }, { ...options, device: "cpu" }),
    hits: () => hits,
  };
}

const factor = "fault.factor";

/** Field numbers as in https://github.com/onnx/onnx/blob/main/onnx/onnx.proto. */
function withFaults(model: Uint8Array, faulty: (node: NodeSeen) => boolean): Uint8Array {
  const writer = new ProtobufWriter();
  for (const field of readFields(model)) {
    if (field.number !== 7 || !(field.value instanceof Uint8Array)) {
      copy(writer, field);
      continue;
    }
    const graph = readFields(field.value);
    writer.message(7, (to) => {
      for (const item of graph) {
        if (item.number !== 1 || !(item.value instanceof Uint8Array)) copy(to, item);
        else writeNode(to, readFields(item.value), faulty);
      }
      to.message(5, (tensor) =>
        tensor
          .int(2, 1)
          .string(8, factor)
          .bytes(9, new Uint8Array(Float32Array.of(1.05).buffer)),
      );
    });
  }
  return writer.finish();
}

function writeNode(graph: ProtobufWriter, node: readonly Field[], faulty: (node: NodeSeen) => boolean): void {
  const outputs = texts(node, 2);
  const [first] = outputs;
  const integers = new Map(
    messages(node, 5).map((item) => [texts(item, 1)[0] ?? "", numbers(item, 3)[0] ?? Number.NaN]),
  );
  if (first === undefined || !faulty({ op: texts(node, 4)[0] ?? "", inputs: texts(node, 1), outputs, integers })) {
    graph.message(1, (to) => {
      for (const field of node) copy(to, field);
    });
    return;
  }
  graph.message(1, (to) => {
    let renamed = false;
    for (const field of node) {
      if (field.number === 2 && !renamed) {
        to.string(2, `${first}.right`);
        renamed = true;
      } else copy(to, field);
    }
  });
  graph.message(1, (to) => to.string(1, `${first}.right`).string(1, factor).string(2, first).string(4, "Mul"));
}

function copy(to: ProtobufWriter, { number, value }: Field): void {
  if (value instanceof Uint8Array) to.bytes(number, value);
  else if (typeof value === "bigint") to.int(number, Number(value));
  else to.float(number, value);
}
