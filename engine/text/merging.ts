/**
 * Byte-pair merging of short pieces in the numbers of a table: the library asks for each pair by a text of both tokens and keeps a queue,
 * which takes several times as long for the words of code.
 */
import { mix32 } from "../random";

/** Letters of a piece up to which each merge may look at all pairs; the library's queue is faster beyond. */
const longest = 96;

/**
 * Piece → tokens, as the pair of the least rank, the first one of equals, is merged until none is left (Sennrich et al. 2016, arXiv
 * 1508.07909). `merges`: pairs by rank. `mergeLong`: the same for long pieces.
 */
export function createMerging(
  merges: readonly (readonly string[])[],
  mergeLong: (piece: string) => string[],
): (piece: string) => string[] {
  const idOf = new Map<string, number>();
  const names: string[] = [];
  const numbered = (token: string): number => {
    const known = idOf.get(token);
    if (known !== undefined) return known;
    idOf.set(token, names.length);
    return names.push(token) - 1;
  };
  const table = createPairs(merges.length);
  for (const [rank, { length, 0: left = "", 1: right = "" }] of merges.entries())
    if (length === 2) table.set(numbered(left), numbered(right), rank, numbered(left + right));

  const ids = new Int32Array(longest);
  const places = new Int32Array(longest);
  return (piece) => {
    if (piece.length > longest) return mergeLong(piece);
    let count = 0;
    for (const letter of piece) ids[count++] = numbered(letter);
    for (let at = 0; at + 1 < count; at++) places[at] = table.find(ids[at] ?? 0, ids[at + 1] ?? 0);
    while (count > 1) {
      let [best, least] = [-1, Number.POSITIVE_INFINITY];
      for (let at = 0; at + 1 < count; at++) {
        const rank = table.rankAt(places[at] ?? -1);
        if (rank < least) [best, least] = [at, rank];
      }
      if (best < 0) break;
      ids[best] = table.mergedAt(places[best] ?? -1);
      ids.copyWithin(best + 1, best + 2, count);
      places.copyWithin(best + 1, best + 2, count);
      count--;
      if (best > 0) places[best - 1] = table.find(ids[best - 1] ?? 0, ids[best] ?? 0);
      if (best + 1 < count) places[best] = table.find(ids[best] ?? 0, ids[best + 1] ?? 0);
    }
    return Array.from(ids.subarray(0, count), (id) => names[id] ?? "");
  };
}

interface PairTable {
  /** The later one of two that are told of the same pair stays. */
  set(left: number, right: number, rank: number, merged: number): void;
  /** The pair's place; negative: it is not merged. */
  find(left: number, right: number): number;
  /** Infinite for a negative place. */
  rankAt(place: number): number;
  mergedAt(place: number): number;
}

/** A table with open addressing, at most half full: left, right, rank and result of each pair. */
function createPairs(most: number): PairTable {
  const capacity = 2 ** Math.ceil(Math.log2(Math.max(2, 2 * most)));
  const pairs = new Int32Array(4 * capacity).fill(-1);
  const placeOf = (left: number, right: number): number => {
    for (let at = mix32(Math.imul(left, 0x9e3779b1) ^ right) & (capacity - 1); ; at = (at + 1) & (capacity - 1)) {
      const known = pairs[4 * at];
      if (known === -1 || (known === left && pairs[4 * at + 1] === right)) return 4 * at;
    }
  };
  return {
    set(left, right, rank, merged) {
      const place = placeOf(left, right);
      pairs[place] = left;
      pairs[place + 1] = right;
      pairs[place + 2] = rank;
      pairs[place + 3] = merged;
    },
    find(left, right) {
      const place = placeOf(left, right);
      return pairs[place] === -1 ? -1 : place;
    },
    rankAt: (place) => (place < 0 ? Number.POSITIVE_INFINITY : (pairs[place + 2] ?? 0)),
    mergedAt: (place) => pairs[place + 3] ?? 0,
  };
}
