/**
 * How fast this machine computes what graphs are made of, measured in about a second: products with one row of numbers and
 * with many, in each kind of numbers, bytes that pass through nodes of another kind, and what a node costs by itself. With the
 * work of a graph (`graph/work.ts`) that gives the time of a run before anything of it is on the disk.
 */
import { roundedForm } from "../bases/rounded";
import { serialise } from "../graph/onnx";
import { add, exp } from "../graph/ops/arithmetic";
import { blockMatrix, blockProduct, blocksOf } from "../graph/ops/blockwise";
import { int8Product } from "../graph/ops/int8";
import { expand } from "../graph/ops/movement";
import { gemm } from "../graph/ops/products";
import { reduceSum } from "../graph/ops/reductions";
import { constant, floats, input, type ProductKind, type Value } from "../graph/value";
import type { GraphWork } from "../graph/work";
import type { DeviceId } from "../protocol/words";
import { openSession } from "../runtime/session";
import { float32 } from "../runtime/tensor";
import { multipliesExactly } from "./precision";

/** Multiplications a second, each with its addition. */
export interface ProductSpeed {
  /** With one row, as a token is completed: it waits for the weights to come from memory. */
  readonly one: number;
  /** With the rows of a training step or a prompt. */
  readonly many: number;
}

export interface Throughput {
  /** Absent: kinds that this device does not compute. */
  readonly products: Readonly<Partial<Record<ProductKind, ProductSpeed>>>;
  /** Bytes a second that other nodes read and write. */
  readonly moved: number;
  /** Seconds that a node takes beside that. */
  readonly node: number;
}

/** More than a processor's cache holds, so that the one row is as slow as it will be. */
const [inner, columns] = [2048, 8192];
/** Rows at once: as many as a training step has by default. */
const manyRows = 512;

/**
 * Nodes of real graphs are not all of one kind in memory that is warm, as in the chain that is measured: fitted to what is left of
 * the time of one token with the embedded model, SmolLM2-135M in fp32 and its GGUF in Q4_1 (10 µs a node on an AVX2 machine).
 * With it the estimates are 0.69 to 1.06 of what was measured there: steps of training, evaluations, prompts and tokens.
 */
const realNode = 8;

/** Measures a device, which must have passed its self-test. */
export async function measureThroughput(device: DeviceId, threads: number): Promise<Throughput> {
  const run = { device, threads };
  const products: Partial<Record<ProductKind, ProductSpeed>> = { float: await productSpeed(run, floatProduct) };
  if (device === "cpu") {
    products.blocks4 = await productSpeed(run, (x, rows) => inBlocks(x, rows, 4));
    products.blocks8 = await productSpeed(run, (x, rows) => inBlocks(x, rows, 8));
    if (await multipliesExactly())
      products.int8 = await productSpeed(run, (x, rows) => int8Product(x, filled(rows), true));
  }
  const node = await nodeSeconds(run);
  return { products, moved: await bytesMoved(run, node), node: realNode * node };
}

/**
 * Seconds of one run of a graph. `rows`: how many rows its products have, one or many. Null where the graph has products in
 * numbers that this device does not compute.
 */
export function runSeconds(
  { products, moved, nodes }: GraphWork,
  { products: speeds, moved: bandwidth, node }: Throughput,
  rows: keyof ProductSpeed,
): number | null {
  let seconds = moved / bandwidth + nodes * node;
  for (const [kind, speed] of Object.entries(speeds)) seconds += products[kind as ProductKind] / speed[rows];
  const computed = new Set(Object.keys(speeds));
  const missing = Object.entries(products).some(([kind, count]) => count > 0 && !computed.has(kind));
  return missing ? null : seconds;
}

interface Run {
  readonly device: DeviceId;
  readonly threads: number;
}

type Product = (x: Value, columns: number) => Value;

const floatProduct: Product = (x, rows) => gemm(x, filled(rows), { transB: true });

async function productSpeed(run: Run, product: Product): Promise<ProductSpeed> {
  const many = Math.round(columns / 8);
  return {
    one: (inner * columns) / (await quickest(run, (x) => product(x, columns), [1, inner])),
    many: (manyRows * inner * many) / (await quickest(run, (x) => product(x, many), [manyRows, inner])),
  };
}

/** A matrix [rows, inner] that takes no room in the graph's file: the runtime fills it when the session opens. */
function filled(rows: number): Value {
  return expand(floats([1, 1], [1 / inner]), [rows, inner]);
}

function inBlocks(x: Value, rows: number, bits: 4 | 8): Value {
  const { block, zero } = roundedForm(bits);
  const blocks = inner / block;
  const matrix = blocksOf(
    blockMatrix({
      ...{ bits, block, zero },
      bytes: expand(constant("uint8", [1, 1, 1], Uint8Array.of(0x77)), [rows, blocks, (block * bits) / 8]),
      // Read by gradients alone.
      codes: input("codes", bits === 4 ? "uint4" : "uint8", [rows * blocks, block]),
      scales: expand(floats([1, 1], [1 / inner]), [rows, blocks]),
      offsets: null,
    }),
  );
  if (matrix === null) throw new Error("the matrix lies in blocks");
  return blockProduct(x, matrix);
}

/** A chain whose values are larger than a layer's and smaller than the logits: about what passes through a training step. */
async function bytesMoved(run: Run, node: number): Promise<number> {
  const shape = [manyRows, 4096];
  const chain = 8;
  const seconds = await quickest(
    run,
    (x) => {
      let y = x;
      for (let at = 0; at < chain; at++) y = add(y, x);
      return y;
    },
    shape,
  );
  const bytes = chain * 3 * 4 * manyRows * 4096;
  return bytes / Math.max(seconds - chain * node, seconds / 2);
}

async function nodeSeconds(run: Run): Promise<number> {
  const chain = 200;
  const longChain = (x: Value): Value => {
    let y = x;
    // The runtime joins neither a sum with its neighbour nor an exponential.
    for (let at = 0; at < chain / 2; at++) y = add(exp(y), x);
    return y;
  };
  return (await quickest(run, longChain, [64])) / chain;
}

/** A run is repeated as often, and, where that takes less, for so many seconds: beside other programs few runs are undisturbed. */
const [fewestRuns, leastSeconds] = [3, 0.1];

/** Seconds of the quickest run, after one that compiles shaders and packs matrices. */
async function quickest(run: Run, build: (x: Value) => Value, shape: readonly number[]): Promise<number> {
  const x = input("x", "float32", shape);
  const built = build(x);
  const axes = built.shape.map((_, axis) => axis);
  const session = await openSession(serialise({ sum: reduceSum(built, axes) }), run);
  const feeds = { x: float32(new Float32Array(shape.reduce((a, b) => a * b, 1)).fill(1), shape) };
  await session.run(feeds);
  let best = Number.POSITIVE_INFINITY;
  const begun = performance.now();
  for (let runs = 0; runs < fewestRuns || performance.now() - begun < 1000 * leastSeconds; runs++) {
    const start = performance.now();
    await session.run(feeds);
    best = Math.min(best, (performance.now() - start) / 1000);
  }
  await session.release();
  return best;
}
