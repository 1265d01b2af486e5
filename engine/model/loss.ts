/** Cross-entropy over the vocabulary without a one-hot matrix, which WebGPU could not build anyway. */
import { backward } from "../graph/backward";
import { add, exp, log, mul, neg, sub } from "../graph/ops/arithmetic";
import { concat, reshape, split, stopGradient } from "../graph/ops/movement";
import { after } from "../graph/ops/order";
import { reduceMax, reduceSum } from "../graph/ops/reductions";
import { withRowGradient } from "../graph/ops/walk";
import { sizeAt } from "../graph/shapes";
import type { Value } from "../graph/value";
import { lookUp, type Multiplication, piecesOf, product, smallPieces } from "./pieces";

/** hidden [N, C], head [V, C] → logits [N, V], its bias [V] added where it has one. */
export function logitsOf(hidden: Value, head: Value, precision: Multiplication = "fp32", bias?: Value): Value {
  const logits = product(hidden, head, precision);
  return bias === undefined ? logits : add(logits, bias);
}

/** The parts of a head's bias [V] beside the pieces of its matrix; none where it has none. */
function biasesOf(bias: Value | undefined, pieces: readonly Value[]): readonly Value[] {
  if (bias === undefined) return [];
  return split(
    bias,
    pieces.map(({ shape }) => sizeAt(shape, 0)),
    0,
  );
}

/** hidden · head[target] + bias[target] of each row, [N, 1]; `rows` [N, C] are those of the head. */
function targetLogits(hidden: Value, rows: Value, targets: Value, bias: Value | undefined): Value {
  const logits = reduceSum(mul(hidden, rows), [-1]);
  return bias === undefined ? logits : add(logits, lookUp(reshape(bias, [sizeAt(bias.shape, 0), 1]), targets));
}

/** Bytes that live at a time of logits, and of numbers of a head that lies in blocks; more only where one row has more. */
const logitBytes = 32 * 2 ** 20;

/**
 * −log p(target) in nats for each row: log Σ exp(logits) − logit[target], the maximum taken out first.
 * hidden [N, C], head [V, C], its bias [V] where it has one, targets int32 [N] (each within 0 … V−1) → [N, 1].
 * The target's logit is the dot product of the hidden state with one row of the head, so that its gradient is a row too.
 */
export function negativeLogLikelihood(
  hidden: Value,
  head: Value,
  targets: Value,
  precision: Multiplication = "fp32",
  bias?: Value,
): Value {
  // Piece by piece, as logits of all the vocabulary may be more than a device binds at once.
  const pieces = precision === "unpackedBlocks" ? smallPieces(head, logitBytes) : piecesOf(head);
  const biases = biasesOf(bias, pieces);
  const parts = pieces.map((piece, index) => logitsOf(hidden, piece, precision, biases[index])); // each [N, rows of the piece]
  const maxima = parts.map((logits) => reduceMax(logits, [-1])); // each [N, 1]
  const maximum = stopGradient(maxima.reduce((a, b) => reduceMax(concat([a, b], 1), [-1]))); // [N, 1]
  const sum = parts.map((logits) => reduceSum(exp(sub(logits, maximum)), [-1])).reduce(add); // [N, 1]
  const logSumExp = add(log(sum), maximum); // [N, 1]
  const targetLogit = targetLogits(hidden, lookUp(head, targets), targets, bias); // [N, 1]
  return sub(logSumExp, targetLogit);
}

export interface FrozenHeadOptions {
  readonly precision?: Multiplication | undefined;
  /** [V], added to the logits, and frozen too; absent: none. */
  readonly bias?: Value | undefined;
  /** The gradient is worked out in the same place and needs only to be multiplied by the rows' weights later; otherwise there is none. */
  readonly training: boolean;
  /** Memory is short: time may be spent to save it. */
  readonly sparing?: boolean;
  /** Bytes of logits that may live at a time; default: what a run on an ordinary machine has. */
  readonly most?: number;
}

/** Bytes of logits, of which a step needs some three times as many. */
const mostLogitBytes = 512 * 2 ** 20;

/**
 * The same of a head that is not trained, its gradient beside it (as in Liger Kernel, arXiv 2410.10989). Where the head is made into
 * numbers, some rows at a time, so that the logits of all are never there together; a head in floats or integers is packed once more for
 * each product, which would take more than the logits do, and so goes piece by piece where the logits are many (`byPieces`).
 */
export function frozenHeadLoss(
  hidden: Value,
  head: Value,
  targets: Value,
  { precision = "fp32", bias, training, sparing = false, most = mostLogitBytes }: FrozenHeadOptions,
): Value {
  const count = sizeAt(hidden.shape, 0);
  const rowBytes = Float32Array.BYTES_PER_ELEMENT * sizeAt(head.shape, 0);
  const many = count * rowBytes > most && precision !== "unpackedBlocks" && piecesOf(head).length > 1;
  if (many && (sparing || !training)) return byPieces(hidden, head, targets, { precision, bias, training });
  const runs = runsOf(count, precision === "unpackedBlocks" ? Math.max(1, Math.floor(logitBytes / rowBytes)) : count);
  const targetRuns = split(targets, runs, 0);
  const losses: Value[] = [];
  const gradients: Value[] = [];
  for (const [index, rows] of split(hidden, runs, 0).entries()) {
    const [before, itsTargets] = [gradients.at(-1), targetRuns[index]];
    if (itsTargets === undefined) throw new Error("as many runs of targets as of rows");
    const own = before === undefined ? rows : after(rows, before); // [n, C]
    const loss = negativeLogLikelihood(own, head, itsTargets, precision, bias); // [n, 1]
    losses.push(loss);
    if (training) gradients.push(...backward(reshape(reduceSum(loss, [0, 1]), []), [own]));
  }
  const loss = concat(losses, 0);
  return training ? withRowGradient(loss, hidden, concat(gradients, 0)) : stopGradient(loss);
}

/**
 * The loss by the head's pieces one after the other, so that only one's logits are there at a time. The gradient, ∂/∂h of
 * log Σ exp(h·Wᵀ) − h·w: softmax(h·Wᵀ)·W − w, w being the target's row, makes them a second time, once log Σ exp of all is known.
 */
function byPieces(
  hidden: Value,
  head: Value,
  targets: Value,
  { precision, bias, training }: Pick<FrozenHeadOptions, "precision" | "bias" | "training">,
): Value {
  const pieces = piecesOf(head);
  const biases = biasesOf(bias, pieces);
  const sums: Value[] = [];
  for (const [index, piece] of pieces.entries()) {
    const before = sums.at(-1);
    const own = before === undefined ? hidden : after(hidden, before);
    const logits = logitsOf(own, piece, precision, biases[index]); // [N, rows of the piece]
    sums.push(logOfSums(logits)); // [N, 1]
  }
  const sum = logOfSums(concat(sums, 1)); // [N, 1]
  const rows = lookUp(head, targets); // [N, C]
  const loss = stopGradient(sub(sum, targetLogits(hidden, rows, targets, bias))); // [N, 1]
  if (!training) return loss;
  let gradient = neg(rows); // [N, C]
  let before = sum;
  for (const [index, piece] of pieces.entries()) {
    const own = after(hidden, before); // [N, C]
    const logits = logitsOf(own, piece, precision, biases[index]);
    const shares = stopGradient(exp(sub(logits, sum)));
    const [part] = backward(reshape(reduceSum(mul(logits, shares), [0, 1]), []), [own]);
    if (part === undefined) throw new Error("one gradient was asked for");
    gradient = add(gradient, part);
    before = gradient;
  }
  return withRowGradient(loss, hidden, gradient);
}

/** [N, M] → [N, 1], the maximum taken out first. */
function logOfSums(x: Value): Value {
  const maximum = reduceMax(x, [-1]);
  return add(log(reduceSum(exp(sub(x, maximum)), [-1])), maximum);
}

/** `count` as a sum of nearly equal numbers, each at most `most`. */
function runsOf(count: number, most: number): number[] {
  const length = Math.ceil(count / Math.ceil(count / most));
  return Array.from({ length: Math.ceil(count / length) }, (_, index) => Math.min(length, count - index * length));
}
