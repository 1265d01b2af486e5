/**
 * The step of docs/one-step-by-hand.md in plain TypeScript and double precision, without a line of the engine: what the page
 * says, written once more as arithmetic.
 */

export type Matrix = readonly (readonly number[])[];

export interface Given {
  /** [V, C] */
  readonly embedding: Matrix;
  /** [T, C] */
  readonly positions: Matrix;
  /** [out, in] each. */
  readonly q: Matrix;
  readonly k: Matrix;
  readonly v: Matrix;
  readonly o: Matrix;
  readonly up: Matrix;
  readonly down: Matrix;
  readonly a: Matrix;
  readonly b: Matrix;
  readonly scale: number;
  readonly tokens: readonly number[];
  readonly mask: readonly number[];
}

export const epsilon = 1e-5;
export const learningRate = 0.01;
export const maxNorm = 0.1;

const at = (row: readonly number[], index: number): number => row[index] ?? Number.NaN;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0);
const dot = (one: readonly number[], other: readonly number[]): number => sum(one.map((x, i) => x * at(other, i)));
const transposed = (m: Matrix): Matrix => (m[0] ?? []).map((_, column) => m.map((row) => at(row, column)));
/** a · bᵀ */
const timesTransposed = (a: Matrix, b: Matrix): Matrix => a.map((row) => b.map((other) => dot(row, other)));
const times = (a: Matrix, b: Matrix): Matrix => timesTransposed(a, transposed(b));
const zipped = (a: Matrix, b: Matrix, f: (x: number, y: number) => number): Matrix =>
  a.map((row, i) => row.map((x, j) => f(x, at(b[i] ?? [], j))));
const plus = (a: Matrix, b: Matrix): Matrix => zipped(a, b, (x, y) => x + y);
const scaled = (m: Matrix, factor: number): Matrix => m.map((row) => row.map((x) => x * factor));
const inverseRms = (row: readonly number[]): number => 1 / Math.sqrt(dot(row, row) / row.length + epsilon);
const normed = (m: Matrix): Matrix => m.map((row) => row.map((x) => x * inverseRms(row)));
const softmax = (row: readonly number[]): number[] => {
  const exponentials = row.map(Math.exp);
  return exponentials.map((x) => x / sum(exponentials));
};

/** Everything from the row to the loss, with the adapter as given. */
export function forward(given: Given) {
  const { embedding, tokens, mask, scale } = given;
  const targets = tokens.map((_, t) => (mask[t + 1] === 1 ? at(tokens, t + 1) : 0));
  const weights = tokens.map((_, t) => (mask[t + 1] === 1 ? 1 : 0));
  const h = tokens.map((token, t) => (embedding[token] ?? []).map((x, c) => x + at(given.positions[t] ?? [], c)));
  const n = normed(h);
  const [q, k, v] = [given.q, given.k, given.v].map((w) => timesTransposed(n, w));
  if (q === undefined || k === undefined || v === undefined) throw new Error("three products");
  const shares = timesTransposed(q, k).map((row, t) =>
    softmax(row.map((score, s) => (s > t ? Number.NEGATIVE_INFINITY : score / Math.sqrt(2)))),
  );
  const attended = plus(h, timesTransposed(times(shares, v), given.o));
  const u = timesTransposed(normed(attended), given.up).map((row) => row.map((x) => x / (1 + Math.exp(-x))));
  const low = timesTransposed(u, given.a);
  const y = plus(timesTransposed(u, given.down), scaled(timesTransposed(low, given.b), scale));
  const last = plus(attended, y);
  const logits = timesTransposed(normed(last), embedding);
  const nats = logits.map((row, t) => Math.log(sum(row.map(Math.exp))) - at(row, at(targets, t)));
  const loss = dot(nats, weights) / sum(weights);
  const [tokensInSegment, places] = [tokens.map(() => 1), [...tokens.keys()]];
  return {
    targets,
    weights,
    tokensInSegment,
    places,
    h,
    n,
    q,
    k,
    v,
    shares,
    attended,
    u,
    low,
    y,
    last,
    logits,
    nats,
    loss,
  };
}

/** From the loss to the gradient of A and B. */
export function backward(given: Given, from: ReturnType<typeof forward>) {
  const { targets, weights, logits, last, low, u } = from;
  const dLogits = logits.map((row, t) =>
    softmax(row).map((p, word) => ((p - (word === targets[t] ? 1 : 0)) * at(weights, t)) / sum(weights)),
  );
  const dNorm = times(dLogits, given.embedding);
  const dY = last.map((row, t) => {
    const [g, i] = [dNorm[t] ?? [], inverseRms(row)];
    return row.map((x, c) => i * at(g, c) - x * i ** 3 * (dot(g, row) / row.length));
  });
  const dB = scaled(times(transposed(dY), low), given.scale);
  const dLow = scaled(times(dY, given.b), given.scale);
  const dA = times(transposed(dLow), u);
  return { dLogits, dNorm, dY, dA, dB };
}

/** Clipping and the first update of AdamW. */
export function update(given: Given, { dA, dB }: { readonly dA: Matrix; readonly dB: Matrix }) {
  const norm = Math.sqrt(sum([...dA, ...dB].map((row) => dot(row, row))));
  const factor = Math.min(1, maxNorm / (norm + 1e-6));
  const [mA, mB] = [scaled(dA, 0.1 * factor), scaled(dB, 0.1 * factor)];
  const [vA, vB] = [dA, dB].map((g) => g.map((row) => row.map((x) => 0.001 * (x * factor) ** 2)));
  if (vA === undefined || vB === undefined) throw new Error("two moments");
  const moved = (theta: Matrix, m: Matrix, v: Matrix): Matrix => {
    const direction = zipped(m, v, (x, y) => x / 0.1 / (Math.sqrt(y / 0.001) + 1e-8));
    return zipped(theta, direction, (x, d) => x - learningRate * d);
  };
  return { norm, factor, mA, mB, vA, vB, a: moved(given.a, mA, vA), b: moved(given.b, mB, vB) };
}

/** W₀ + s · BA */
export function merged(given: Given): Matrix {
  return plus(given.down, scaled(times(given.b, given.a), given.scale));
}
