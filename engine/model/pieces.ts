/**
 * Matrices that are larger than what a GPU binds to a shader at once. WebGPU promises 128 MiB (`maxStorageBufferBindingSize`
 * in its specification's limits); no device tells ONNX Runtime's users what it really has, so the promise is what counts,
 * on every device alike: a graph is the same wherever it runs.
 *
 * Such a matrix is the Concat of its pieces, each a run of rows: read in place from its file, or a parameter of its own
 * (`step/layout.ts`). Look-ups and products take the pieces one by one; whoever needs the matrix whole still gets it.
 */
import { abs, add, cast, clip, mul, sub } from "../graph/ops/arithmetic";
import { blockMatrix, blockProduct, blockRows, blockRuns, blocksOf, unpackedProduct } from "../graph/ops/blockwise";
import { int8Product } from "../graph/ops/int8";
import { concat, gather, partsOf, reshape } from "../graph/ops/movement";
import { gemm } from "../graph/ops/products";
import { dimAt, sizeAt } from "../graph/shapes";
import { scalar, type Value } from "../graph/value";

/**
 * In which numbers products with frozen matrices are computed. `fp32`: floats, those that blocks stand for too; `int8`: integers by
 * rows. Those that lie in blocks, all others in floats: `blocks`: as they lie, with x rounded to 8 bits; `exactBlocks`: the same with x as
 * it is; `unpackedBlocks`: made into numbers for each product, which is for many rows, and which alone has a gradient.
 */
export type Multiplication = "fp32" | "int8" | "blocks" | "exactBlocks" | "unpackedBlocks";

/** Bytes. */
export const largestBinding = 128 * 2 ** 20;

/** Rows of a float32 matrix [rows, width] in pieces of at most `limit` bytes: where each begins, and how many it has. */
export function pieceRows(rows: number, width: number, limit: number): { begin: number; count: number }[] {
  const most = Math.max(1, Math.floor(limit / (width * Float32Array.BYTES_PER_ELEMENT)));
  return Array.from({ length: Math.ceil(rows / most) }, (_, index) => ({
    begin: index * most,
    count: Math.min(most, rows - index * most),
  }));
}

/** The matrix that runs of its rows make, in their order. */
export function joined(pieces: readonly Value[]): Value {
  return concat(pieces, 0);
}

/** The pieces of a matrix, or the matrix itself. */
export function piecesOf(matrix: Value): readonly Value[] {
  return partsOf(matrix, 0);
}

/** The pieces of a frozen matrix, those that lie in blocks as runs of rows of at most `limit` bytes in float32. */
export function smallPieces(matrix: Value, limit: number): readonly Value[] {
  return piecesOf(matrix).flatMap((piece) => {
    const blocks = blocksOf(piece);
    if (blocks === null) return [piece];
    const [first] = pieceRows(sizeAt(piece.shape, 0), sizeAt(piece.shape, 1), limit);
    return blockRuns(blocks, first?.count ?? 1).map(blockMatrix);
  });
}

/** x [N, K] · matrixᵀ [K, M] → [N, M]; in less than fp32 the matrix is frozen, and read as it lies where that is in blocks. */
export function product(x: Value, matrix: Value, precision: Multiplication): Value {
  return concat(
    piecesOf(matrix).map((piece) => pieceProduct(x, piece, precision)),
    1,
  );
}

function pieceProduct(x: Value, piece: Value, multiplication: Multiplication): Value {
  if (multiplication === "int8") return int8Product(x, piece, true);
  const blocks = multiplication === "fp32" ? null : blocksOf(piece);
  if (blocks === null) return gemm(x, piece, { transB: true });
  if (multiplication === "unpackedBlocks") return unpackedProduct(x, blocks);
  return blockProduct(x, blocks, { exact: multiplication === "exactBlocks" });
}

/** Whether a matrix lies in blocks: nothing can be added to it. */
export function isInBlocks(matrix: Value): boolean {
  return piecesOf(matrix).some((piece) => blocksOf(piece) !== null);
}

function rowsAt(piece: Value, ids: Value): Value {
  const blocks = blocksOf(piece);
  return blocks === null ? gather(piece, ids) : blockRows(blocks, ids);
}

/** Rows of `table` [V, C] at `ids` [N], integers within 0 … V−1 and below 2²⁴ → [N, C]. */
export function lookUp(table: Value, ids: Value): Value {
  const pieces = piecesOf(table);
  if (pieces.length === 1) return rowsAt(pieces[0] ?? table, ids);
  // Float32 holds every id exactly, and WebGPU clips and compares no integers.
  const places = cast(ids, "float32");
  let begin = 0;
  let sum: Value | null = null;
  for (const piece of pieces) {
    const count = sizeAt(piece.shape, 0);
    const place = sub(places, scalar(begin));
    const inside = clip(place, 0, count - 1);
    const elsewhere = clip(abs(sub(place, inside)), 0, 1); // 0 where the id lies in this piece, else 1
    const share = reshape(sub(scalar(1), elsewhere), [dimAt(ids.shape, 0), 1]);
    const rows = mul(rowsAt(piece, cast(inside, "int32")), share);
    sum = sum === null ? rows : add(sum, rows);
    begin += count;
  }
  if (sum === null) throw new Error("a table has at least one piece");
  return sum;
}
