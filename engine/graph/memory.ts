/**
 * How much memory a graph needs, from its shapes alone: the nodes are walked in the order in which they run, and a value
 * lives from the node that makes it to the last one that reads it. What ONNX Runtime's optimiser and planner do to memory
 * is followed where it matters: nodes of constants are computed once, when a session opens; a Reshape shares its input's
 * memory; an elementwise node may write into an input that nobody else reads.
 */
import { bytesOf, type Node, nodesOf, type Value, type Weight } from "./value";

/** What a session keeps for as long as it is open. */
export interface KeptBytes {
  /** Bytes of weights that are read in place from their files. */
  readonly mapped: number;
  /** Bytes of constants: those of the graph, and what is computed from constants when a session opens. */
  readonly constants: number;
}

/** What one graph needs while its session is open. */
export interface GraphMemory {
  /** With matrices as they are. */
  readonly plain: KeptBytes;
  /** With a copy of a constant matrix of floats for each product that it is in, and without what only those products read. */
  readonly packed: KeptBytes;
  /** Bytes of all that is computed from constants when a session opens: kept until the last is done. */
  readonly folding: number;
  /** Largest sum, in bytes, of the values that live at the same time. What is the caller's is not counted. */
  readonly working: number;
}

/**
 * What the graph of `outputs` needs, in bytes. `placed`: those of them that are written into memory of the caller's. Throws where a
 * size is symbolic.
 */
export function graphMemory(outputs: readonly Value[], placed: readonly Value[] = []): GraphMemory {
  const { folded, running } = parted(outputs);
  return {
    plain: keptBytes(running, folded, () => false),
    packed: keptBytes(running, folded, isFloatProduct),
    folding: foldingBytes(folded),
    working: workingBytes(running, outputs, new Set(placed)),
  };
}

/** The nodes that run each time, in their order: all but those of constants alone. */
export function runningNodes(outputs: readonly Value[]): readonly Node[] {
  return parted(outputs).running;
}

function parted(outputs: readonly Value[]): { readonly folded: ReadonlySet<Node>; readonly running: readonly Node[] } {
  const nodes = nodesOf(outputs);
  const folded = foldedNodes(nodes);
  return { folded, running: nodes.filter((node) => !folded.has(node)) };
}

/** Nodes of constants alone: they are computed once. */
function foldedNodes(nodes: readonly Node[]): ReadonlySet<Node> {
  const folded = new Set<Node>();
  for (const node of nodes) {
    if (node.inputs.every((value) => value === undefined || isConstant(value, folded))) folded.add(node);
  }
  return folded;
}

function isConstant({ source }: Value, folded: ReadonlySet<Node>): boolean {
  return source.kind === "node" ? folded.has(source) : source.kind !== "input";
}

/** Of the constants that running nodes read: bytes that lie in files, and bytes of the others, each once; and all packed copies. */
function keptBytes(running: readonly Node[], folded: ReadonlySet<Node>, packs: (node: Node) => boolean): KeptBytes {
  const kept = new Set<Value>();
  let constants = 0;
  for (const node of running) {
    for (const [index, value] of inputsRead(node).entries()) {
      if (!isConstant(value, folded)) continue;
      if (index === 1 && packs(node)) constants += bytesOf(value);
      else kept.add(value);
    }
  }
  const places: Weight[] = [];
  for (const value of kept) {
    if (value.source.kind === "weight") places.push(value.source);
    else constants += bytesOf(value);
  }
  return { mapped: coveredBytes(places), constants };
}

/** The runtime's CPU kernel packs the second matrix of such a product when a session opens, where it is constant. */
function isFloatProduct(node: Node): boolean {
  return node.work?.(node).kind === "float";
}

/** Several weights may be the same bytes of a file, or some of them, read in other types and shapes. */
function coveredBytes(places: readonly Weight[]): number {
  let covered = 0;
  const ends = new Map<string, number>();
  for (const { file, offset, bytes } of [...places].sort((a, b) => a.offset - b.offset)) {
    const [end, begin] = [offset + bytes, Math.max(offset, ends.get(file) ?? 0)];
    covered += Math.max(0, end - begin);
    ends.set(file, Math.max(end, begin));
  }
  return covered;
}

/** One node may stand for several at a time; what only gives another shape is no memory of its own. */
function foldingBytes(folded: ReadonlySet<Node>): number {
  return [...folded]
    .flatMap((node) => (sharesMemory(node) ? [] : node.outputs))
    .reduce((sum, value) => sum + bytesOf(value), 0);
}

/** The largest sum of the values that live at the same time while the nodes run in their order. */
function workingBytes(running: readonly Node[], outputs: readonly Value[], placed: ReadonlySet<Value>): number {
  const owners = memoryOwners(running);
  const endings = endingsOf(running, outputs, owners);
  const living = new Living();
  for (const [time, node] of running.entries()) {
    const ending = endings.get(time) ?? [];
    for (const value of node.outputs.filter((output) => !owners.has(output))) {
      const bytes = placed.has(value) ? 0 : bytesOf(value);
      // What ends with a node is what it was the last to read.
      const reused = node.memory === "in place" ? ending.find((other) => living.has(other, bytes)) : undefined;
      if (reused !== undefined) living.free(reused);
      living.hold(value, bytes);
    }
    for (const value of ending) living.free(value);
  }
  return living.peak;
}

/** The values that live, in bytes, and the most that ever lived together. */
class Living {
  peak = 0;
  private live = 0;
  private readonly held = new Map<Value, number>();

  has(value: Value, bytes: number): boolean {
    return this.held.get(value) === bytes;
  }

  hold(value: Value, bytes: number): void {
    this.held.set(value, bytes);
    this.live += bytes;
    this.peak = Math.max(this.peak, this.live);
  }

  /** Inputs of the graph were never held: they are the caller's. */
  free(value: Value): void {
    this.live -= this.held.get(value) ?? 0;
    this.held.delete(value);
  }
}

/** Values that lie in the memory of another, with that other, which lies in its own. */
function memoryOwners(running: readonly Node[]): ReadonlyMap<Value, Value> {
  const owners = new Map<Value, Value>();
  for (const node of running) {
    const [from, to] = [node.inputs[0], node.outputs[0]];
    if (sharesMemory(node) && from !== undefined && to !== undefined) owners.set(to, owners.get(from) ?? from);
  }
  return owners;
}

/**
 * The memory that is free again once each node has run, by the node's place: it made it or was the last to read it, itself
 * or as what lies in it. The graph's outputs are never free.
 */
function endingsOf(
  running: readonly Node[],
  outputs: readonly Value[],
  owners: ReadonlyMap<Value, Value>,
): ReadonlyMap<number, readonly Value[]> {
  const ownerOf = (value: Value): Value => owners.get(value) ?? value;
  const lastUse = new Map<Value, number>();
  for (const [time, node] of running.entries()) {
    for (const value of [...node.outputs, ...inputsRead(node)]) lastUse.set(ownerOf(value), time);
  }
  for (const value of outputs) lastUse.set(ownerOf(value), Number.POSITIVE_INFINITY);
  const endings = new Map<number, Value[]>();
  for (const [value, time] of lastUse) {
    const ending = endings.get(time);
    if (ending === undefined) endings.set(time, [value]);
    else ending.push(value);
  }
  return endings;
}

/** Whether the result lies in the memory of the first input. */
function sharesMemory({ memory }: Node): boolean {
  return memory === "view" || memory === "alias";
}

/** An alias is gone when the graph is written: it only stands for its first input. */
function inputsRead({ memory, inputs }: Node): Value[] {
  return (memory === "alias" ? inputs.slice(0, 1) : inputs).flatMap((value) => value ?? []);
}
