/**
 * Frozen matrices that stay quantised in memory: a code of 4 or 8 bits for each number, and for each block of a row a scale
 * and an offset, w = scale · (code − zero) + offset. The blocks of GGUF's Q4_0, Q8_0, the K-quants and their kin have that
 * form exactly, and so have weights that are rounded on the user's machine.
 *
 * A product of few rows is ONNX Runtime's MatMulNBits, which reads the codes as they lie. It takes offsets too, as zero points that
 * are no whole numbers, but leaves its fast path for them (measured on AVX2: 300 times slower), so here they are a product
 * of their own, of the sums of x over the blocks: 1/block of the work. A product of many rows works the numbers out.
 */
import { first, integer, operand, operator, y } from "../operator";
import { demandShape, dimAt, sizeAt } from "../shapes";
import { elements, type Node, type Shape, scalar, storedAs, storedRows, type Value } from "../value";
import { add, cast, floor, mul, scale, sub } from "./arithmetic";
import { concat, gather, reshape } from "./movement";
import { zeroOf } from "./order";
import { gemm, matmul } from "./products";
import { reduceSum } from "./reductions";

/** A matrix [rows, width], quantised in blocks along its rows. */
export interface BlockMatrix {
  readonly bits: 4 | 8;
  /** Numbers that share a scale: a power of two from 16 on, which divides the width. */
  readonly block: number;
  /** The code that stands for the offset alone. */
  readonly zero: number;
  /** uint8 [rows, width / block, block · bits / 8]; of two codes in a byte the first is in its low half. */
  readonly bytes: Value;
  /** The same, as uint4 or uint8 [rows · width / block, block]. */
  readonly codes: Value;
  /** float32 [rows, width / block] */
  readonly scales: Value;
  /** float32 [rows, width / block]; null: none. */
  readonly offsets: Value | null;
}

/** A value that stands for its float32 numbers, [rows, width], but lets products read the codes. See `blocksOf`. */
const quantised = operator("BlockMatrix", { gradient: "stops", memory: "alias" });

/** → float32 [rows, width]. Whoever reads it as it is gets numbers that the runtime works out once, when a session opens. */
export function blockMatrix(matrix: BlockMatrix): Value {
  const { bits, block, zero, bytes, codes, scales, offsets } = matrix;
  const [rows, blocks] = [sizeAt(scales.shape, 0), sizeAt(scales.shape, 1)];
  demandShape(bytes.shape, [rows, blocks, (block * bits) / 8], "blockMatrix bytes");
  demandShape(codes.shape, [rows * blocks, block], "blockMatrix codes");
  const column = (value: Value): Value => reshape(value, [rows * blocks, 1]);
  const scaled = mul(sub(cast(codes, "float32"), scalar(zero)), column(scales));
  const numbers = offsets === null ? scaled : add(scaled, column(offsets));
  const dense = reshape(numbers, [rows, blocks * block]);
  return first(quantised([dense, bytes, codes, scales, offsets ?? undefined], [dense], { bits, block, zero }));
}

/** The matrix that a value stands for; null where it is an ordinary value. */
export function blocksOf({ source }: Value): BlockMatrix | null {
  return source.kind === "node" && source.op === "BlockMatrix" ? matrixOf(source, 1) : null;
}

/** The matrix as runs of `rows` of its rows, the last perhaps shorter; they lie where it does. */
export function blockRuns(matrix: BlockMatrix, rows: number): readonly BlockMatrix[] {
  const [all, blocks] = [sizeAt(matrix.scales.shape, 0), sizeAt(matrix.scales.shape, 1)];
  if (rows >= all) return [matrix];
  return Array.from({ length: Math.ceil(all / rows) }, (_, index): BlockMatrix => {
    const [begin, count] = [index * rows, Math.min(rows, all - index * rows)];
    return {
      ...matrix,
      bytes: storedRows(matrix.bytes, begin, count),
      codes: storedRows(matrix.codes, begin * blocks, count * blocks),
      scales: storedRows(matrix.scales, begin, count),
      offsets: matrix.offsets && storedRows(matrix.offsets, begin, count),
    };
  });
}

/** A node's matrix: its values are inputs from `at` on, the rest are attributes. */
function matrixOf(n: Node, at: number): BlockMatrix {
  return {
    bits: integer(n, "bits") === 4 ? 4 : 8,
    block: integer(n, "block"),
    zero: integer(n, "zero"),
    bytes: operand(n, at),
    codes: operand(n, at + 1),
    scales: operand(n, at + 2),
    offsets: n.inputs[at + 3] ?? null,
  };
}

const multiplied = operator("MatMulNBits", {
  domain: "com.microsoft",
  gradient: "not differentiable",
  memory: "own",
  work: (n) => ({
    kind: integer(n, "bits") === 4 ? "blocks4" : "blocks8",
    multiplications: elements(y(n).shape) * integer(n, "K"),
  }),
});

/**
 * x [N, K] · matrixᵀ → [N, M], float32, for few rows at a time, where reading the matrix is what takes the time. Rows of x do not
 * depend on each other. `exact`: x is multiplied as it is; otherwise it is rounded to 8 bits in blocks, which is several times as
 * fast. Throws where the inner sizes differ.
 */
export function blockProduct(
  x: Value,
  { bits, block, zero, bytes, scales, offsets }: BlockMatrix,
  { exact = false } = {},
): Value {
  const [rows, blocks] = demandInner(x, { block, scales }, "blockProduct");
  const types = [{ dtype: "float32", shape: [dimAt(x.shape, 0), rows] as Shape }] as const;
  const attributes = { K: blocks * block, N: rows, bits, block_size: block, accuracy_level: exact ? 1 : 4 };
  const whole = first(multiplied([x, bytes, scales], types, attributes));
  const left = besideMiddle({ bits, zero, scales, offsets });
  return left === null ? whole : gemm(blockSums(x, blocks, block), left, { transB: true, c: whole });
}

function demandInner(x: Value, { block, scales }: Pick<BlockMatrix, "block" | "scales">, what: string) {
  const [rows, blocks] = [sizeAt(scales.shape, 0), sizeAt(scales.shape, 1)];
  demandShape([dimAt(x.shape, 1)], [blocks * block], `${what} inner size`);
  return [rows, blocks] as const;
}

/**
 * Offsets of codes that count from the middle, as the product counts them; null: none. What x loses by rounding is multiplied
 * by the codes, and those of a block lie around the middle: counted from their least they would let twice as much through.
 */
function besideMiddle({
  bits,
  zero,
  scales,
  offsets,
}: Pick<BlockMatrix, "bits" | "zero" | "scales" | "offsets">): Value | null {
  const shift = 2 ** (bits - 1) - zero;
  if (shift === 0) return offsets;
  const shifted = mul(scales, scalar(shift));
  return offsets === null ? shifted : add(offsets, shifted);
}

/** [N, blocks · block] → [N, blocks] */
function blockSums(x: Value, blocks: number, block: number): Value {
  const count = dimAt(x.shape, 0);
  return reduceSum(reshape(x, [count, blocks, block]), [2], false);
}

/**
 * The product as a whole, an alias of the nodes that compute it: its gradient must not hold on to the numbers of the matrix. That is
 * no Gemm, which would take a sum of gradients as its C: the runtime would then make the numbers before it makes that sum, for all
 * its terms.
 */
const stated = operator("UnpackedProduct", {
  gradient: { rule: (n, dy) => [undefined, blockGradient(dy, matrixOf(n, 2))], dy: "whole" },
  memory: "alias",
});

/**
 * x [N, K] · matrixᵀ → [N, M], exact: for many rows at a time. The numbers of the matrix are worked out while the graph runs and
 * live as long as they are read, in the gradient of x once more; the matrix is frozen and has none. With 512 rows this takes
 * 1.1 times as long as `blockProduct` in 4 bits and 0.8 times in 8 (AVX2), and no packed copy of the codes is kept.
 */
export function unpackedProduct(x: Value, matrix: BlockMatrix): Value {
  const { bits, block, zero, bytes, codes, scales, offsets } = matrix;
  demandInner(x, matrix, "unpackedProduct");
  const product = gemm(x, numbersFor(x, matrix), { transB: true });
  const inputs = [product, x, bytes, codes, scales, offsets ?? undefined];
  return first(stated(inputs, [product], { bits, block, zero }));
}

const dequantised = operator("DequantizeLinear", { gradient: "not differentiable", memory: "own" });

/**
 * The numbers of a matrix, [rows, width], but not before `user` is there: so whoever needs them works them out anew, where the runtime
 * would otherwise keep them from the first to the last, or from the beginning.
 */
function numbersFor(user: Value, { block, zero, codes, scales, offsets }: BlockMatrix): Value {
  const [rows, blocks] = [sizeAt(scales.shape, 0), sizeAt(scales.shape, 1)];
  const factors = add(inShape(scales, [rows * blocks]), zeroOf(user));
  const types = [{ dtype: "float32", shape: codes.shape }] as const;
  const scaled = first(dequantised([codes, factors], types, { axis: 0 }));
  const centre = zero === 0 ? null : reshape(scale(factors, -zero), [rows * blocks, 1]);
  const offset = offsets === null ? null : inShape(offsets, [rows * blocks, 1]);
  const below = centre !== null && offset !== null ? add(centre, offset) : (centre ?? offset);
  return reshape(below === null ? scaled : add(scaled, below), [rows, blocks * block]);
}

/** What is stored is read in the other shape; the runtime would make a copy of it otherwise. */
function inShape(value: Value, shape: readonly number[]): Value {
  return value.source.kind === "node" ? reshape(value, shape) : storedAs(value, shape);
}

/** dy [N, M] · matrix → [N, K], the gradient of x in `unpackedProduct`. */
export function blockGradient(dy: Value, matrix: BlockMatrix): Value {
  return matmul(dy, numbersFor(dy, matrix));
}

/** Rows of the matrix at `ids` [N], integers within 0 … rows−1 → [N, width], float32. */
export function blockRows({ bits, block, zero, bytes, scales, offsets }: BlockMatrix, ids: Value): Value {
  const [rows, blocks] = [sizeAt(scales.shape, 0), sizeAt(scales.shape, 1)];
  const count = dimAt(ids.shape, 0);
  const perRow = (blocks * block * bits) / 8;
  const taken = cast(gather(storedAs(bytes, [rows, perRow]), ids), "float32");
  const codes = reshape(bits === 8 ? taken : halves(taken), [count, blocks, block]);
  const column = (value: Value): Value => reshape(gather(value, ids), [count, blocks, 1]);
  const scaled = mul(sub(codes, scalar(zero)), column(scales));
  const numbers = offsets === null ? scaled : add(scaled, column(offsets));
  return reshape(numbers, [count, blocks * block]);
}

/** Bytes [N, B], as numbers → their low and high halves in turn, [N, 2 · B]. */
function halves(bytes: Value): Value {
  const [count, size] = [dimAt(bytes.shape, 0), sizeAt(bytes.shape, 1)];
  const high = floor(mul(bytes, scalar(1 / 16)));
  const low = sub(bytes, mul(high, scalar(16)));
  const column = (value: Value): Value => reshape(value, [count, size, 1]);
  return reshape(concat([column(low), column(high)], 2), [count, 2 * size]);
}
