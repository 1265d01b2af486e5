/**
 * How fast this machine's CPU multiplies by frozen matrices, in each form that they can have: measured in a second or two with
 * chains of square matrices, once for each processor, runtime and number of threads.
 */
import { openSequence } from "../decode/sequence";
import { serialise } from "../graph/onnx";
import { type BlockMatrix, blockGradient, blockProduct } from "../graph/ops/blockwise";
import { int8Product } from "../graph/ops/int8";
import { expand } from "../graph/ops/movement";
import { gemm } from "../graph/ops/products";
import { constant, floats, input, type Value } from "../graph/value";
import { denseLinear } from "../model/linear-factory";
import { openSession, type Session } from "../runtime/session";
import { float32 } from "../runtime/tensor";
import { featureModels, testModel } from "./test-models";

/**
 * The form of a frozen matrix: floats; blocks of 8 or 4 bits with scales; integers of 8 bits with a scale for each row, which
 * the runtime makes when a session opens, where the CPU multiplies them exactly.
 */
export const forms = ["floats", "blocks8", "blocks4", "rows8"] as const;
export type Form = (typeof forms)[number];

/** Seconds of products with one matrix [width, width]. */
export interface Rung {
  readonly width: number;
  /** Of one row, every matrix read from memory as when a token is decoded. */
  readonly one: number;
  /** Of `manyRows` rows at once. */
  readonly many: number;
}

export interface FormSpeed {
  /** From the narrowest to the widest. */
  readonly rungs: readonly Rung[];
  /** Seconds for the gradient of `manyRows` rows through the matrix of `gradientWidth`. */
  readonly gradient: number;
}

export interface ProductSpeeds {
  /** Of each form that this CPU computes. */
  readonly forms: Readonly<Partial<Record<Form, FormSpeed>>> & { readonly floats: FormSpeed };
  /** Seconds of one layer for one token, besides its products: the runtime's calls, norms, attention. */
  readonly layer: number;
}

export const manyRows = 32;
export const gradientWidth = 768;
/** Numbers that share a scale. */
const block = 32;

/** Widths of matrices, and how many of them in a row: together more than a processor's own memory, but for small models'. */
const ladder = [
  { width: 256, count: 24 },
  { width: 768, count: 16 },
  { width: 2048, count: 3 },
] as const;

/** Each is measured so often, and the quickest counts: whatever else the machine does can only add. */
const rounds = 5;
/** Milliseconds after which nothing is measured a second time: on a busy machine everything takes several times as long. */
const patience = 1500;

/** `exact`: whether the CPU multiplies 8-bit integers exactly, so that `rows8` is measured too. */
export async function measureProducts(threads: number, exact: boolean): Promise<ProductSpeeds> {
  const machine: Machine = {
    threads,
    forms: forms.filter((form) => form !== "rows8" || exact),
    end: performance.now() + patience,
  };
  const rungs: (readonly [number, Times])[] = [];
  for (const { width, count } of ladder) {
    rungs.push([width, await quickest(machine, width, [1, manyRows], (form) => chain(form, width, count), count)]);
  }
  const gradients = await quickest(machine, gradientWidth, [manyRows], (form) => gradientOf(form, gradientWidth));
  const speedOf = (form: Form): FormSpeed => ({
    rungs: rungs.map(([width, times]) => ({ width, one: timeOf(times, form, 1), many: timeOf(times, form, manyRows) })),
    gradient: timeOf(gradients, form, manyRows),
  });
  const measured = Object.fromEntries(machine.forms.map((form) => [form, speedOf(form)]));
  return { forms: { ...measured, floats: speedOf("floats") }, layer: await layerSeconds() };
}

interface Machine {
  readonly threads: number;
  readonly forms: readonly Form[];
  /** When nothing is measured a second time any more. */
  readonly end: number;
}

/** Seconds by form and count of rows. */
type Times = ReadonlyMap<string, number>;

const keyOf = (form: Form, rows: number): string => `${form} ${rows}`;

function timeOf(times: Times, form: Form, rows: number): number {
  const seconds = times.get(keyOf(form, rows));
  if (seconds === undefined) throw new Error(`${form} was not measured`);
  return seconds;
}

/**
 * Seconds of the quickest run of each form's graph, a `count`th of it, for each number of rows. The forms take turns, so that they
 * share what disturbs them; a first run allocates, and does not count.
 */
async function quickest(
  { threads, forms: measured, end }: Machine,
  width: number,
  rowCounts: readonly number[],
  graph: (form: Form) => Value,
  count = 1,
): Promise<Times> {
  const options = { device: "cpu", threads, spinning: false } as const;
  const sessions = new Map<Form, Session>();
  for (const form of measured) sessions.set(form, await openSession(serialise({ y: graph(form) }), options));
  const runs = rowCounts.flatMap((rows) => {
    const feeds = { x: float32(new Float32Array(rows * width).fill(1), [rows, width]) };
    return [...sessions].map(([form, session]) => ({ key: keyOf(form, rows), session, feeds }));
  });
  const best = new Map<string, number>();
  for (let round = 0; round <= rounds && (round <= 1 || performance.now() < end); round++) {
    for (const { key, session, feeds } of runs) {
      const start = performance.now();
      await session.run(feeds);
      const seconds = (performance.now() - start) / 1000 / count;
      if (round > 0) best.set(key, Math.min(seconds, best.get(key) ?? seconds));
    }
  }
  for (const session of sessions.values()) await session.release();
  return best;
}

/** Products by `count` matrices, one after the other. */
function chain(form: Form, width: number, count: number): Value {
  let x = input("x", "float32", ["rows", width]);
  for (let index = 0; index < count; index++) x = product(form, x, width, index);
  return x;
}

/** The numbers are all alike, but differ between matrices, which the runtime would make one of otherwise. */
function product(form: Form, x: Value, width: number, index: number): Value {
  if (form === "floats") return gemm(x, matrixOf(width, index), { transB: true });
  if (form === "rows8") return int8Product(x, matrixOf(width, index), true);
  return blockProduct(x, blocksOf(form, width, index));
}

const numberOf = (width: number, index: number): number => (1 + index / 1024) / width;

/** One number in the file, which the runtime makes a matrix of when the session opens. */
function matrixOf(width: number, index: number): Value {
  return expand(floats([1, 1], [numberOf(width, index)]), [width, width]);
}

/** Blocks of 4 bits have offsets, as rounding gives them, those of 8 have none. */
function blocksOf(form: "blocks8" | "blocks4", width: number, index: number): BlockMatrix {
  const [bits, blocks] = [form === "blocks8" ? 8 : 4, width / block] as const;
  const code = bits === 8 ? 129 : 0x99;
  const bytes = (block * bits) / 8;
  const scales = expand(floats([1, 1], [numberOf(width, index)]), [width, blocks]);
  return {
    ...{ bits, block, scales },
    zero: 2 ** (bits - 1),
    bytes: expand(constant("uint8", [1, 1, 1], Uint8Array.of(code)), [width, blocks, bytes]),
    codes: constant(bits === 8 ? "uint8" : "uint4", [width * blocks, block], new Uint8Array(width * blocks * bytes)),
    offsets: bits === 8 ? null : expand(floats([1, 1], [numberOf(width, index) / 16]), [width, blocks]),
  };
}

function gradientOf(form: Form, width: number): Value {
  const dy = input("x", "float32", [manyRows, width]);
  if (form === "floats") return gemm(dy, matrixOf(width, 0));
  if (form === "rows8") return int8Product(dy, matrixOf(width, 0), false, { fine: true });
  return blockGradient(dy, blocksOf(form, width, 0));
}

/** Of a model so small that its products take no time, and that one thread does it all, as it does what is no product. */
async function layerSeconds(): Promise<number> {
  const config = featureModels.find((model) => model.completes);
  if (config === undefined) throw new Error("the self-test has models");
  const model = testModel(config);
  const options = { device: "cpu", threads: 1, capacity: 32, spinning: false } as const;
  const sequence = await openSequence(model, denseLinear(model.weights), options);
  let best = Number.POSITIVE_INFINITY;
  const tokens = [3];
  for (let token = 0; token < 20; token++) {
    const start = performance.now();
    await sequence.extendTo(tokens);
    if (token > 0) best = Math.min(best, (performance.now() - start) / 1000);
    tokens.push(5);
  }
  await sequence.release();
  return best / config.layers;
}
