/** Products of matrices. */
import { first, integer, operand, operator, real, y } from "../operator";
import { demand, demandShape, dimAt, sizeAt } from "../shapes";
import { elements, sameShape, type Value } from "../value";
import { reshape, transpose } from "./movement";
import { reduceSum } from "./reductions";

const multiplied = operator("MatMul", {
  gradient: {
    rule: (n, dy) => {
      const [a, b] = [operand(n, 0), operand(n, 1)];
      const da = matmul(dy, swapped(b));
      if (a.shape.length === b.shape.length) return [da, matmul(swapped(a), dy)];
      // b is one matrix for the whole batch: its gradient sums over the batch, as one product of flattened rows.
      const rows = (value: Value): Value =>
        reshape(value, [elements(value.shape) / sizeAt(value.shape, -1), sizeAt(value.shape, -1)]);
      return [da, gemm(rows(a), rows(dy), { transA: true })];
    },
    dy: "whole",
  },
  memory: "own",
  work: (n) => ({ kind: "float", multiplications: elements(y(n).shape) * sizeAt(operand(n).shape, -1) }),
});

/**
 * [..., M, K] · [..., K, N] → [..., M, N], or one b [K, N] for all. Throws where sizes do not fit; batch sizes must be equal,
 * as broadcasting there would hide a wrong gradient.
 */
export function matmul(a: Value, b: Value): Value {
  demand(a.shape.length >= 2 && b.shape.length >= 2, "matmul: matrices expected");
  const batch = a.shape.slice(0, -2);
  if (b.shape.length > 2) demandShape(b.shape.slice(0, -2), batch, "matmul batch");
  demandShape([dimAt(b.shape, -2)], [dimAt(a.shape, -1)], "matmul inner size");
  return first(multiplied([a, b], [{ dtype: a.dtype, shape: [...batch, dimAt(a.shape, -2), dimAt(b.shape, -1)] }]));
}

/** The last two axes exchanged. */
function swapped(value: Value): Value {
  const rank = value.shape.length;
  return transpose(value, [...Array(rank - 2).keys(), rank - 1, rank - 2]);
}

const generalProduct = operator("Gemm", {
  gradient: {
    rule: (n, dy) => {
      const [a, b] = [operand(n, 0), operand(n, 1)];
      const [transA, transB] = [integer(n, "transA") === 1, integer(n, "transB") === 1];
      const alpha = real(n, "alpha");
      const da = transA
        ? gemm(b, dy, { transA: transB, transB: true, alpha })
        : gemm(dy, b, { transB: !transB, alpha });
      const db = transB
        ? gemm(dy, a, { transA: true, transB: transA, alpha })
        : gemm(a, dy, { transA: !transA, alpha });
      if (n.inputs.length === 2) return [da, db];
      const c = operand(n, 2);
      return [da, db, sameShape(c.shape, dy.shape) ? dy : reshape(reduceSum(dy, [0]), c.shape)];
    },
    dy: "whole",
  },
  memory: "own",
  // A product without a C takes the addend as its C.
  plus: (n, c) => {
    if (n.inputs.length !== 2) return undefined;
    const [transA, transB] = [integer(n, "transA") === 1, integer(n, "transB") === 1];
    return gemm(operand(n, 0), operand(n, 1), { transA, transB, alpha: real(n, "alpha"), c });
  },
  work: (n) => {
    const inner = sizeAt(operand(n).shape, integer(n, "transA") === 1 ? 0 : 1);
    return { kind: "float", multiplications: elements(y(n).shape) * inner };
  },
});

/** What `gemm` may be told besides its matrices. */
export interface GemmOptions {
  /** A is [K, M] instead of [M, K]; absent: false. */
  readonly transA?: boolean;
  /** B is [N, K] instead of [K, N]; absent: false. */
  readonly transB?: boolean;
  /** Factor on the product; absent: 1. */
  readonly alpha?: number;
  /** Added to the product: [M, N], or a bias [N]. */
  readonly c?: Value | undefined;
}

/** alpha · op(A) · op(B) + C → [M, N], all two-dimensional but a bias. Throws where sizes do not fit. */
export function gemm(a: Value, b: Value, options: GemmOptions = {}): Value {
  const { transA = false, transB = false, alpha = 1, c } = options;
  demand(a.shape.length === 2 && b.shape.length === 2, "gemm: two-dimensional values expected");
  const [m, k] = transA ? [dimAt(a.shape, 1), dimAt(a.shape, 0)] : [dimAt(a.shape, 0), dimAt(a.shape, 1)];
  const [kb, n] = transB ? [dimAt(b.shape, 1), dimAt(b.shape, 0)] : [dimAt(b.shape, 0), dimAt(b.shape, 1)];
  demandShape([kb], [k], "gemm inner size");
  if (c !== undefined) demandShape(c.shape, c.shape.length === 1 ? [n] : [m, n], "gemm C");
  const attributes = { transA: transA ? 1 : 0, transB: transB ? 1 : 0, alpha: { float: alpha }, beta: { float: 1 } };
  return first(generalProduct(c === undefined ? [a, b] : [a, b, c], [{ dtype: a.dtype, shape: [m, n] }], attributes));
}
