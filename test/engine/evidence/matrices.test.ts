/** The linear algebra of docs/claims.md, against matrices whose singular vectors are known by construction. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createRandom } from "../../../engine/random";
import {
  byRows,
  type Directions,
  frobenius,
  largestNorm,
  type Matrix,
  matrixOf,
  normByChance,
  normWithin,
  overlap,
  overlapByChance,
  product,
  rightDirections,
  singularOf,
  symmetricEigen,
  transposed,
} from "../../evidence/claims/matrices";

function near(actual: number, expected: number, tolerance = 1e-9): void {
  assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} is not ${expected}`);
}

function nearAll(actual: Matrix, expected: Matrix): void {
  assert.deepEqual([actual.rows, actual.columns], [expected.rows, expected.columns]);
  for (const [index, value] of expected.data.entries()) near(actual.data[index] ?? Number.NaN, value);
}

function drawn(rows: number, columns: number, key: string): Matrix {
  const random = createRandom(key);
  return matrixOf(
    rows,
    columns,
    Array.from({ length: rows * columns }, () => random.next() - 0.5),
  );
}

/** Rows of the identity, those that are named: directions that are known. */
function axes(size: number, ...picked: readonly number[]): Directions {
  const data = new Float64Array(picked.length * size);
  for (const [row, axis] of picked.entries()) data[row * size + axis] = 1;
  return { values: new Float64Array(picked.length).fill(1), vectors: { rows: picked.length, columns: size, data } };
}

const diagonal = (...values: readonly number[]): Matrix => {
  const data = new Float64Array(values.length ** 2);
  for (const [index, value] of values.entries()) data[index * values.length + index] = value;
  return { rows: values.length, columns: values.length, data };
};

test("eigenvalues and eigenvectors of a symmetric matrix", () => {
  const { values, vectors } = symmetricEigen(matrixOf(2, 2, [2, 1, 1, 2]));
  near(values[0] ?? 0, 3);
  near(values[1] ?? 0, 1);
  near(Math.abs(vectors.data[0] ?? 0), Math.SQRT1_2);
  near(vectors.data[0] ?? 0, vectors.data[1] ?? 1);
  const thin = drawn(12, 20, "symmetric");
  const symmetric = byRows(thin, thin);
  const eigen = symmetricEigen(symmetric);
  nearAll(product(product(transposed(eigen.vectors), diagonal(...eigen.values)), eigen.vectors), symmetric);
  assert.deepEqual(
    [...eigen.values],
    [...eigen.values].sort((one, other) => other - one),
  );
});

describe("an update's singular values and vectors", () => {
  test("are those it was built of, however A and B share them", () => {
    const left = rightDirections(drawn(3, 7, "left")).vectors;
    const right = rightDirections(drawn(3, 9, "right")).vectors;
    const built = product(product(transposed(left), diagonal(5, 2, 0.5)), right);
    // M · M⁻¹ between the two: triangular, so that its inverse is plain to see.
    const mix = matrixOf(3, 3, [1, 2, 0, 0, 1, 3, 0, 0, 1]);
    const inverse = matrixOf(3, 3, [1, -2, 6, 0, 1, -3, 0, 0, 1]);
    const b = product(product(transposed(left), diagonal(2.5, 1, 0.25)), mix);
    const found = singularOf({ a: product(inverse, right), b, scale: 2 });
    for (const [index, value] of [5, 2, 0.5].entries()) near(found.values[index] ?? 0, value);
    nearAll(product(product(transposed(found.left), diagonal(...found.values)), found.right), built);
    nearAll(byRows(found.left, found.left), diagonal(1, 1, 1));
    nearAll(byRows(found.right, found.right), diagonal(1, 1, 1));
  });

  test("are as many as something was learnt in", () => {
    const a = drawn(4, 6, "a");
    assert.equal(singularOf({ a, b: matrixOf(5, 4, new Float64Array(20)), scale: 1 }).values.length, 0);
    const b = matrixOf(5, 4, [1, 0, 0, 0, ...new Float64Array(16)]);
    assert.equal(singularOf({ a, b, scale: 1 }).values.length, 1);
  });
});

describe("the overlap of subspaces", () => {
  test("is 1 within, 0 across, and a share between", () => {
    near(overlap(axes(8, 0, 1), axes(8, 1, 0), 2, 2), 1);
    near(overlap(axes(8, 0, 1), axes(8, 1, 0), 1, 1), 0);
    near(overlap(axes(8, 0, 1), axes(8, 1, 0), 1, 2), 1);
    near(overlap(axes(8, 0, 1), axes(8, 1, 2), 2, 2), 0.5);
    assert.throws(() => overlap(axes(8, 0), axes(8, 1), 2, 1), /1 directions/);
  });

  test("is by chance what random directions have on average", () => {
    const mean =
      Array.from({ length: 300 }, (_, index) =>
        overlap(rightDirections(drawn(3, 20, `one${index}`)), rightDirections(drawn(6, 20, `two${index}`)), 3, 6),
      ).reduce((sum, value) => sum + value, 0) / 300;
    near(mean, overlapByChance(3, 6, 20), 0.02);
  });
});

describe("how much of a weight lies in directions", () => {
  const weight = diagonal(6, 3, 2, 1);
  const sides = (...picked: readonly number[]) => ({
    left: axes(4, ...picked).vectors,
    right: axes(4, ...picked).vectors,
  });

  test("is what it has there", () => {
    near(normWithin(weight, sides(1)), 3);
    near(normWithin(weight, sides(0, 3)), Math.sqrt(37));
    near(normWithin(weight, sides(0, 1, 2, 3)), frobenius(weight));
  });

  test("is greatest in its own first ones", () => {
    near(largestNorm(weight, 1), 6, 1e-6);
    near(largestNorm(weight, 2), Math.sqrt(45), 1e-6);
    const [left, right] = [rightDirections(drawn(9, 30, "u")), rightDirections(drawn(9, 24, "v"))];
    const tall = product(product(transposed(left.vectors), diagonal(9, 8, 7, 6, 5, 4, 3, 2, 1)), right.vectors);
    near(largestNorm(tall, 3), Math.sqrt(81 + 64 + 49), 1e-6);
  });

  test("is by chance what random directions find", () => {
    const tall = drawn(14, 10, "tall");
    const squares =
      Array.from({ length: 400 }, (_, index) => {
        const [left, right] = [drawn(3, 14, `l${index}`), drawn(3, 10, `r${index}`)].map(
          (thin) => rightDirections(thin).vectors,
        );
        return left && right ? normWithin(tall, { left, right }) ** 2 : Number.NaN;
      }).reduce((sum, value) => sum + value, 0) / 400;
    near(Math.sqrt(squares) / normByChance(tall, 3), 1, 0.05);
  });
});
