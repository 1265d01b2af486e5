/**
 * How much a graph computes in one run, from its shapes alone: multiplications by the kind of numbers, and the bytes that all
 * else reads and writes. With the speeds of a machine (`devices/throughput.ts`) that gives the time of a run.
 */
import { runningNodes } from "./memory";
import { bytesOf, type Node, type ProductKind, type Value, type Work } from "./value";

/** What one run of a graph does. */
export interface GraphWork {
  /** Multiplications, each with its addition, by the kind of the numbers. */
  readonly products: Readonly<Record<ProductKind, number>>;
  /** Bytes that nodes without products read and write. */
  readonly moved: number;
  /** Nodes that run. */
  readonly nodes: number;
}

/** What the graph of `outputs` does in a run. Throws where a size is symbolic. */
export function graphWork(outputs: readonly Value[]): GraphWork {
  const products: Record<ProductKind, number> = { float: 0, int8: 0, blocks4: 0, blocks8: 0 };
  let [moved, nodes] = [0, 0];
  for (const node of runningNodes(outputs)) {
    if (node.memory === "view" || node.memory === "alias") continue;
    const work = node.work?.(node) ?? readAndWritten(node);
    if (work.kind === "moved") moved += work.bytes;
    else products[work.kind] += work.multiplications;
    nodes++;
  }
  return { products, moved, nodes };
}

function readAndWritten({ inputs, outputs }: Node): Work {
  const bytes = [...inputs, ...outputs].reduce((sum, value) => sum + (value === undefined ? 0 : bytesOf(value)), 0);
  return { kind: "moved", bytes };
}
