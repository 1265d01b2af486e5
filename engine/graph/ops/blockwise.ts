/**
 * Frozen matrices that stay quantised in memory: a code of 4 or 8 bits for each number, and for each block of a row a scale
 * and an offset, w = scale · (code − zero) + offset. The blocks of GGUF's Q4_0, Q8_0, the K-quants and their kin have that
 * form exactly, and so have weights that are rounded on the user's machine.
 *
 * A product is ONNX Runtime's MatMulNBits, which reads the codes as they lie. It takes offsets too, as zero points that are
 * no whole numbers, but leaves its fast path for them (measured on AVX2: 300 times slower), so here they are a product
 * of their own, of the sums of x over the blocks: 1/block of the work.
 */
import { first, integer, operand, operator } from "../operator";
import { demandShape, dimAt, sizeAt } from "../shapes";
import { type Node, type Shape, scalar, type Value } from "../value";
import { add, cast, floor, mul, sub } from "./arithmetic";
import { concat, expand, gather, reshape } from "./movement";
import { gemm } from "./products";
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

const multiplied = operator("MatMulNBits", { domain: "com.microsoft", gradient: "not differentiable", memory: "own" });

/**
 * The product as a whole: an alias of the nodes that compute it. The gradient of x goes through the same codes, made into
 * numbers matrix by matrix while the graph runs, never all at once; the matrix, which is frozen, has none.
 */
const stated = operator("BlockProduct", {
  gradient: { rule: (n, dy) => [undefined, blockGradient(dy, matrixOf(n, 2))], dy: "whole" },
  memory: "alias",
});

/**
 * x [N, K] · matrixᵀ → [N, M], float32. Rows of x do not depend on each other. `exact`: x is multiplied as it is; otherwise
 * it is rounded to 8 bits in blocks, which is several times as fast. Throws where the inner sizes differ.
 */
export function blockProduct(x: Value, matrix: BlockMatrix, { exact = false } = {}): Value {
  const { bits, block, zero, bytes, codes, scales, offsets } = matrix;
  const [rows, blocks] = [sizeAt(scales.shape, 0), sizeAt(scales.shape, 1)];
  demandShape([dimAt(x.shape, 1)], [blocks * block], "blockProduct inner size");
  const types = [{ dtype: "float32", shape: [dimAt(x.shape, 0), rows] as Shape }] as const;
  const attributes = { K: blocks * block, N: rows, bits, block_size: block, accuracy_level: exact ? 1 : 4 };
  const whole = first(multiplied([x, bytes, scales], types, attributes));
  const left = besideMiddle(matrix);
  const sum = left === null ? whole : add(whole, gemm(blockSums(x, blocks, block), left, { transB: true }));
  const inputs = [sum, x, bytes, codes, scales, offsets ?? undefined];
  return first(stated(inputs, [sum], { bits, block, zero }));
}

/**
 * Offsets of codes that count from the middle, as the product counts them; null: none. What x loses by rounding is multiplied
 * by the codes, and those of a block lie around the middle: counted from their least they would let twice as much through.
 */
function besideMiddle({ bits, zero, scales, offsets }: BlockMatrix): Value | null {
  const shift = 2 ** (bits - 1) - zero;
  if (shift === 0) return offsets;
  const shifted = mul(scales, scalar(shift));
  return offsets === null ? shifted : add(offsets, shifted);
}

/** [N, blocks · block] → [N, blocks] */
function blockSums(x: Value, blocks: number, block: number): Value {
  const count = dimAt(x.shape, 0);
  return reshape(reduceSum(reshape(x, [count, blocks, block]), [2]), [count, blocks]);
}

const dequantised = operator("DequantizeLinear", { gradient: "not differentiable", memory: "own" });

/**
 * dy [N, M] · matrix → [N, K], the gradient of x in `blockProduct`. The codes are read without their zero, which goes into the offsets: (w₀ − zero · scale) is a
 * number for each block as they are.
 */
export function blockGradient(dy: Value, { block, zero, codes, scales, offsets }: BlockMatrix): Value {
  const [rows, blocks] = [sizeAt(scales.shape, 0), sizeAt(scales.shape, 1)];
  // The runtime folds sums and products of constants when a session opens, but not this: the numbers live while they are read.
  const types = [{ dtype: "float32", shape: codes.shape }] as const;
  const numbers = first(dequantised([codes, reshape(scales, [rows * blocks])], types, { axis: 0 }));
  const through = gemm(dy, reshape(numbers, [rows, blocks * block]));
  const below = zero === 0 ? null : mul(scales, scalar(-zero));
  const left = below === null ? offsets : offsets === null ? below : add(offsets, below);
  if (left === null) return through;
  const tokens = sizeAt(dy.shape, 0);
  const sums = reshape(gemm(dy, left), [tokens, blocks, 1]);
  return add(through, reshape(expand(sums, [tokens, blocks, block]), [tokens, blocks * block]));
}

/** Rows of the matrix at `ids` [N], integers within 0 … rows−1 → [N, width], float32. */
export function blockRows({ bits, block, zero, bytes, scales, offsets }: BlockMatrix, ids: Value): Value {
  const [rows, blocks] = [sizeAt(scales.shape, 0), sizeAt(scales.shape, 1)];
  const count = dimAt(ids.shape, 0);
  const perRow = (blocks * block * bits) / 8;
  const taken = cast(gather(reshape(bytes, [rows, perRow]), ids), "float32");
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
