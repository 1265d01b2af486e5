/**
 * Singular vectors of what low-rank adapters learn, and what sections 7.2 and 7.3 of the paper compute of them. A thin factor's singular
 * vectors follow from the eigenvectors of its small Gram matrix, so that nothing large is ever decomposed. Doubles, row-major.
 */
import { createRandom } from "../../../engine/random";

/** [rows, columns] */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly data: Float64Array;
}

/** Singular values, falling, with a vector each: orthonormal rows. */
export interface Directions {
  readonly values: Float64Array;
  readonly vectors: Matrix;
}

export function matrixOf(rows: number, columns: number, values: ArrayLike<number>): Matrix {
  if (values.length !== rows * columns) throw new Error(`${values.length} numbers are no [${rows}, ${columns}]`);
  return { rows, columns, data: Float64Array.from(values) };
}

export function transposed({ rows, columns, data }: Matrix): Matrix {
  const turned = new Float64Array(data.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) turned[column * rows + row] = data[row * columns + column] ?? 0;
  }
  return { rows: columns, columns: rows, data: turned };
}

/** A · Bᵀ: products of rows with rows. */
export function byRows(one: Matrix, other: Matrix): Matrix {
  if (one.columns !== other.columns) throw new Error(`rows of ${one.columns} and of ${other.columns} have no product`);
  const data = new Float64Array(one.rows * other.rows);
  for (let row = 0; row < one.rows; row++) {
    for (let column = 0; column < other.rows; column++) {
      let sum = 0;
      const [start, from] = [row * one.columns, column * one.columns];
      for (let index = 0; index < one.columns; index++) {
        sum += (one.data[start + index] ?? 0) * (other.data[from + index] ?? 0);
      }
      data[row * other.rows + column] = sum;
    }
  }
  return { rows: one.rows, columns: other.rows, data };
}

/** A · B */
export function product(one: Matrix, other: Matrix): Matrix {
  return byRows(one, transposed(other));
}

export function frobenius({ data }: Matrix): number {
  return Math.sqrt(data.reduce((sum, value) => sum + value * value, 0));
}

const mostSweeps = 60;

/** Eigenvalues of a symmetric matrix, falling, and eigenvectors as rows: Jacobi's rotations, cyclically (Golub and Van Loan, 8.5). */
export function symmetricEigen(matrix: Matrix): Directions {
  const size = matrix.rows;
  const a = Float64Array.from(matrix.data);
  const vectors = new Float64Array(size * size);
  for (let index = 0; index < size; index++) vectors[index * size + index] = 1;
  const enough = 1e-14 * frobenius(matrix);
  for (let sweep = 0; sweep < mostSweeps && offDiagonal(a, size) > enough; sweep++) {
    for (let p = 0; p < size - 1; p++) for (let q = p + 1; q < size; q++) rotate(a, vectors, size, p, q);
  }
  const order = Array.from({ length: size }, (_, index) => index).sort((x, y) => at(a, y, y, size) - at(a, x, x, size));
  const sorted = new Float64Array(size * size);
  for (const [row, index] of order.entries())
    sorted.set(vectors.subarray(index * size, (index + 1) * size), row * size);
  return {
    values: Float64Array.from(order, (index) => at(a, index, index, size)),
    vectors: { rows: size, columns: size, data: sorted },
  };
}

function at(data: Float64Array, row: number, column: number, size: number): number {
  return data[row * size + column] ?? 0;
}

function offDiagonal(a: Float64Array, size: number): number {
  let sum = 0;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) if (row !== column) sum += at(a, row, column, size) ** 2;
  }
  return Math.sqrt(sum);
}

/** Makes a[p, q] zero. */
function rotate(a: Float64Array, vectors: Float64Array, size: number, p: number, q: number): void {
  const off = at(a, p, q, size);
  if (off === 0) return;
  const tau = (at(a, q, q, size) - at(a, p, p, size)) / (2 * off);
  const tangent = (tau < 0 ? -1 : 1) / (Math.abs(tau) + Math.hypot(1, tau));
  const cosine = 1 / Math.hypot(1, tangent);
  const sine = tangent * cosine;
  const mix = (data: Float64Array, one: number, other: number): void => {
    const [x, y] = [data[one] ?? 0, data[other] ?? 0];
    data[one] = cosine * x - sine * y;
    data[other] = sine * x + cosine * y;
  };
  for (let k = 0; k < size; k++) mix(a, k * size + p, k * size + q);
  for (let k = 0; k < size; k++) mix(a, p * size + k, q * size + k);
  for (let k = 0; k < size; k++) mix(vectors, p * size + k, q * size + k);
}

/** Below this share of the largest a singular value is rounding: a direction that nothing was learnt in. */
const leastShare = 1e-6;

/** Right singular vectors of a matrix with few rows, [r, d] → at most r directions in d. */
export function rightDirections(thin: Matrix): Directions {
  const { values: squares, vectors: mixes } = symmetricEigen(byRows(thin, thin));
  return scaledRows(product(mixes, thin), squares);
}

/** Rows of which the squared lengths are known, as directions. */
function scaledRows({ columns, data }: Matrix, squares: Float64Array): Directions {
  const values = squares.map((square) => Math.sqrt(Math.max(0, square)));
  const count = values.filter((value) => value > leastShare * (values[0] ?? 0)).length;
  const kept = data.slice(0, count * columns);
  for (let index = 0; index < kept.length; index++) {
    kept[index] = (kept[index] ?? 0) / (values[Math.floor(index / columns)] ?? 1);
  }
  return { values: values.slice(0, count), vectors: { rows: count, columns, data: kept } };
}

export interface Update {
  /** [r, in] */
  readonly a: Matrix;
  /** [out, r] */
  readonly b: Matrix;
  readonly scale: number;
}

export interface Singular {
  readonly values: Float64Array;
  /** [r, out] and [r, in]. */
  readonly left: Matrix;
  readonly right: Matrix;
}

/** ΔW = scale · BA as singular values and vectors, through Gram matrices of r rows. */
export function singularOf({ a, b, scale }: Update): Singular {
  // With A = S·R, where R's rows are orthonormal, BA is (BS)·R: its right vectors are those of BS, turned by R.
  const { vectors: rows } = rightDirections(a);
  const mixed = product(b, byRows(a, rows));
  const { values: squares, vectors: turns } = symmetricEigen(byRows(transposed(mixed), transposed(mixed)));
  const { values, vectors: left } = scaledRows(byRows(turns, mixed), squares);
  const kept: Matrix = {
    rows: left.rows,
    columns: turns.columns,
    data: turns.data.slice(0, left.rows * turns.columns),
  };
  return { values: values.map((value) => value * Math.abs(scale)), left, right: product(kept, rows) };
}

/** φ of section 7.2 for the first i directions of one and the first j of the other: ‖Uᵢᵀ Vⱼ‖² / min(i, j), within 0 to 1. */
export function overlap(one: Directions, other: Directions, i: number, j: number): number {
  const first = ({ vectors }: Directions, count: number): Matrix => {
    if (vectors.rows < count) throw new Error(`there are ${vectors.rows} directions, not ${count}`);
    return { rows: count, columns: vectors.columns, data: vectors.data.subarray(0, count * vectors.columns) };
  };
  return frobenius(byRows(first(one, i), first(other, j))) ** 2 / Math.min(i, j);
}

/** What φ is on average of i and j directions that are drawn from `size` at random. */
export function overlapByChance(i: number, j: number, size: number): number {
  return Math.max(i, j) / size;
}

/** ‖Uᵀ W V‖ of section 7.3, with W [out, in]: how much of W lies in these directions. */
export function normWithin(weight: Matrix, { left, right }: Pick<Singular, "left" | "right">): number {
  return frobenius(byRows(byRows(left, transposed(weight)), right));
}

/** The same for `count` directions a side that are drawn at random: √E‖UᵀWV‖² = count · ‖W‖ / √(out · in). */
export function normByChance(weight: Matrix, count: number): number {
  return (count * frobenius(weight)) / Math.sqrt(weight.rows * weight.columns);
}

const iterations = 20;

/** The same for W's own first directions: the root of its `count` largest squared singular values, by subspace iteration. */
export function largestNorm(weight: Matrix, count: number): number {
  const random = createRandom("largest", weight.rows, weight.columns);
  const width = Math.min(count + 8, weight.rows, weight.columns);
  const start = Float64Array.from({ length: width * weight.columns }, () => random.next() - 0.5);
  let right: Matrix = { rows: width, columns: weight.columns, data: start };
  const turned = transposed(weight);
  let squares = new Float64Array(width);
  for (let step = 0; step < iterations; step++) {
    const left = rightDirections(byRows(rightDirections(right).vectors, weight));
    squares = left.values.map((value) => value * value);
    right = byRows(left.vectors, turned);
  }
  return Math.sqrt(squares.slice(0, count).reduce((sum, square) => sum + square, 0));
}
