/** Where a completion differs from the code that was there. Pure. */

export interface Piece {
  readonly text: string;
  /** The piece stands in what was expected too, in this order. */
  readonly same: boolean;
}

/** Beyond this many comparisons two texts count as wholly different between their common beginning and end. */
const maxComparisons = 1_000_000;

/**
 * Cuts `actual` into pieces that are in `expected` and pieces that are not: the longest common subsequence of words,
 * blanks and single signs.
 */
export function compare(expected: string, actual: string): Piece[] {
  const wanted = words(expected);
  const written = words(actual);
  let begin = 0;
  while (begin < wanted.length && begin < written.length && wanted[begin] === written[begin]) begin += 1;
  let end = 0;
  while (
    end < wanted.length - begin &&
    end < written.length - begin &&
    wanted[wanted.length - 1 - end] === written[written.length - 1 - end]
  ) {
    end += 1;
  }
  const middle = written.slice(begin, written.length - end);
  const common = commonWords(wanted.slice(begin, wanted.length - end), middle);
  return joined([
    ...written.slice(0, begin).map((text) => ({ text, same: true })),
    ...middle.map((text, index) => ({ text, same: common.has(index) })),
    ...written.slice(written.length - end).map((text) => ({ text, same: true })),
  ]);
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+|\s+|./gsu) ?? [];
}

/** Indices into `right` of a longest common subsequence. */
function commonWords(left: readonly string[], right: readonly string[]): Set<number> {
  const common = new Set<number>();
  if (left.length * right.length > maxComparisons) return common;
  const width = right.length + 1;
  // lengths[i·width + j]: the length of a longest common subsequence of left[i…] and right[j…].
  const lengths = new Uint32Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        left[i] === right[j]
          ? 1 + (lengths[(i + 1) * width + j + 1] ?? 0)
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    if (left[i] === right[j]) {
      common.add(j);
      i += 1;
      j += 1;
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return common;
}

function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last?.same === piece.same) result[result.length - 1] = { text: last.text + piece.text, same: piece.same };
    else result.push(piece);
  }
  return result;
}
