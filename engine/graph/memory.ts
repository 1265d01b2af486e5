/**
 * How much memory a graph needs, from its shapes alone: the nodes are walked in the order in which they run, and a value
 * lives from the node that makes it to the last one that reads it. What ONNX Runtime's optimiser and planner do to memory
 * is followed where it matters: nodes of constants are computed once, when a session opens; a Reshape shares its input's
 * memory; an elementwise node may write into an input that nobody else reads.
 */
import { elements, type Node, nodesOf, type Value } from "./value";

export interface GraphMemory {
  /** Bytes of weights that are read in place from their files. */
  readonly mapped: number;
  /** Bytes of constants: those of the graph, and what is computed from constants when a session opens. */
  readonly constants: number;
  /** Bytes of all that is computed from constants when a session opens: kept until the last is done. */
  readonly folding: number;
  /** Largest sum, in bytes, of the values that live at the same time. Inputs are not counted, outputs are. */
  readonly working: number;
}

const bytesPerElement: Readonly<Record<Value["dtype"], number>> = {
  float32: 4,
  float16: 2,
  bfloat16: 2,
  int32: 4,
  int64: 8,
  int8: 1,
  uint8: 1,
  bool: 1,
};

/** Throws where a size is symbolic. */
export function graphMemory(outputs: readonly Value[]): GraphMemory {
  const nodes = nodesOf(outputs);
  const folded = foldedNodes(nodes);
  const running = nodes.filter((node) => !folded.has(node));
  const isConstant = (value: Value): boolean =>
    value.source.kind === "node" ? folded.has(value.source) : value.source.kind !== "input";

  const kept = new Map<string | Value, Value>();
  for (const value of running.flatMap(inputsRead)) {
    if (value !== undefined && isConstant(value)) {
      kept.set(value.source.kind === "weight" ? value.source.name : value, value);
    }
  }
  let [mapped, constants] = [0, 0];
  for (const value of kept.values()) {
    if (value.source.kind === "weight") mapped += bytesOf(value);
    else constants += bytesOf(value);
  }
  // One node may stand for several at a time; what only gives another shape is no memory of its own.
  const folding = [...folded]
    .flatMap((node) => (isView(node) ? [] : node.outputs))
    .reduce((sum, value) => sum + bytesOf(value), 0);
  return { mapped, constants, folding, working: workingBytes(running, outputs) };
}

function isView(node: Node): boolean {
  return node.memory === "view" || node.memory === "alias";
}

/** Nodes that are gone when the graph is written only stand for their first input. */
function inputsRead(node: Node): Node["inputs"] {
  return node.memory === "alias" ? node.inputs.slice(0, 1) : node.inputs;
}

function bytesOf(value: Value): number {
  return elements(value.shape) * bytesPerElement[value.dtype];
}

function foldedNodes(nodes: readonly Node[]): ReadonlySet<Node> {
  const folded = new Set<Node>();
  for (const node of nodes) {
    const constant = node.inputs.every((value) => {
      if (value === undefined) return true;
      return value.source.kind === "node" ? folded.has(value.source) : value.source.kind !== "input";
    });
    if (constant) folded.add(node);
  }
  return folded;
}

function workingBytes(nodes: readonly Node[], outputs: readonly Value[]): number {
  const running = new Set(nodes);
  // Every value shares the memory of its root; a root is free when its last reader has run.
  const roots = new Map<Value, Value>();
  const rootOf = (value: Value): Value => roots.get(value) ?? value;
  for (const node of nodes) {
    const [from, to] = [node.inputs[0], node.outputs[0]];
    if (isView(node) && from !== undefined && to !== undefined) roots.set(to, rootOf(from));
  }
  const lastUse = new Map<Value, number>();
  for (const [time, node] of nodes.entries()) {
    for (const value of node.outputs) lastUse.set(rootOf(value), time);
    for (const value of inputsRead(node)) if (value !== undefined) lastUse.set(rootOf(value), time);
  }
  for (const value of outputs) lastUse.set(rootOf(value), Number.POSITIVE_INFINITY);
  const dying = new Map<number, Value[]>();
  for (const [value, time] of lastUse) dying.set(time, [...(dying.get(time) ?? []), value]);

  const sizes = new Map<Value, number>();
  let [live, peak] = [0, 0];
  for (const [time, node] of nodes.entries()) {
    const ending = dying.get(time) ?? [];
    for (const value of node.outputs) {
      if (roots.has(value)) continue;
      const bytes = bytesOf(value);
      const reused = node.memory === "in place" ? ending.find((other) => sizes.get(other) === bytes) : undefined;
      if (reused !== undefined && node.inputs.some((other) => other !== undefined && rootOf(other) === reused)) {
        sizes.delete(reused);
      } else live += bytes;
      sizes.set(value, bytes);
    }
    peak = Math.max(peak, live);
    for (const value of ending) {
      live -= sizes.get(value) ?? 0;
      sizes.delete(value);
    }
  }
  return running.size === 0 ? 0 : peak;
}
