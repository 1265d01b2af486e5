/** Sequences of any length → rows of one fixed length, as static graphs want them. */
import type { Sequence } from "./fim";

/** T positions. Several sequences may share a row; attention must not cross from one segment into another. */
export interface Row {
  /** [T] The padding token where `segments` is 0. */
  readonly tokens: Int32Array;
  /** [T] The token to predict at t, which is token t + 1 of the same segment, or where the sequence has targets its own; 0 where the weight is 0. */
  readonly targets: Int32Array;
  /** [T] 1 where the target bears loss, else 0. */
  readonly weights: Float32Array;
  /** [T] 1, 2, … in order; 0 is padding. */
  readonly segments: Int32Array;
  /** [T] Restarts at 0 in each segment. */
  readonly positions: Int32Array;
}

/** So many open rows are tried before a new one is opened. A small window keeps the order of the sequences nearly as it was. */
const openRows = 8;

/**
 * First fit over a small window of open rows; rows come out in the order in which they were opened. A sequence is never
 * split; one that is longer than a row keeps its first tokens. Sequences shorter than two tokens predict nothing and are
 * left out.
 */
export function packRows(sequences: readonly Sequence[], length: number, padToken: number): Row[] {
  const rows: { readonly members: Sequence[]; free: number }[] = [];
  let open: typeof rows = [];
  for (const sequence of sequences) {
    if (sequence.tokens.length < 2) continue;
    const size = Math.min(sequence.tokens.length, length);
    let row = open.find((candidate) => candidate.free >= size);
    if (row === undefined) {
      row = { members: [], free: length };
      rows.push(row);
      open = [...open.slice(1 - openRows), row];
    }
    row.members.push(sequence);
    row.free -= size;
  }
  return rows.map(({ members }) => makeRow(members, length, padToken));
}

/** Each sequence in a row of its own, in order, whatever its length: for evaluation and for examples given from outside. */
export function oneRowEach(sequences: readonly Sequence[], length: number, padToken: number): Row[] {
  return sequences.map((sequence) => makeRow([sequence], length, padToken));
}

/** How many targets of the row bear loss. */
export function lossTokens(row: Row): number {
  return row.weights.reduce((sum, weight) => sum + weight, 0);
}

function makeRow(members: readonly Sequence[], length: number, padToken: number): Row {
  const row: Row = {
    tokens: new Int32Array(length).fill(padToken),
    targets: new Int32Array(length),
    weights: new Float32Array(length),
    segments: new Int32Array(length),
    positions: new Int32Array(length),
  };
  let start = 0;
  for (const [index, { tokens, mask, targets }] of members.entries()) {
    // What is predicted at a place: the token behind it, or what is asked for there.
    const [wanted, ahead] = targets === undefined ? [tokens, 1] : [targets, 0];
    const size = Math.min(tokens.length, length - start);
    row.tokens.set(tokens.slice(0, size), start);
    row.segments.fill(index + 1, start, start + size);
    for (let t = 0; t < size; t++) {
      row.positions[start + t] = t;
      const target = wanted[t + ahead];
      if (t + ahead < size && mask[t + ahead] === 1 && target !== undefined) {
        row.targets[start + t] = target;
        row.weights[start + t] = 1;
      }
    }
    start += size;
  }
  return row;
}
