/** Where a completion differs from the code that was there. Pure. */

export interface Piece {
  readonly text: string;
  /** `same` is in both, `extra` only in what was written, `missing` only in what was expected. */
  readonly kind: "same" | "extra" | "missing";
}

/** Beyond this many comparisons two texts count as wholly different between their common beginning and end. */
const maxComparisons = 1_000_000;

/**
 * What to keep, to take away and to add to come from `actual` to `expected`: by the longest common subsequence of words,
 * blanks and single signs. Without the missing pieces it spells `actual`, without the extra ones `expected`.
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
  return joined([
    ...written.slice(0, begin).map(same),
    ...aligned(wanted.slice(begin, wanted.length - end), written.slice(begin, written.length - end)),
    ...written.slice(written.length - end).map(same),
  ]);
}

function same(text: string): Piece {
  return { text, kind: "same" };
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+|\s+|./gsu) ?? [];
}

function aligned(wanted: readonly string[], written: readonly string[]): Piece[] {
  const width = written.length + 1;
  const comparable = wanted.length * written.length <= maxComparisons;
  // lengths[i·width + j]: the length of a longest common subsequence of wanted[i…] and written[j…].
  const lengths = new Uint32Array(comparable ? (wanted.length + 1) * width : 0);
  for (let i = wanted.length - 1; comparable && i >= 0; i -= 1) {
    for (let j = written.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        wanted[i] === written[j]
          ? 1 + (lengths[(i + 1) * width + j + 1] ?? 0)
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < wanted.length || j < written.length) {
    const [want, wrote] = [wanted[i], written[j]];
    if (comparable && want !== undefined && want === wrote) {
      pieces.push(same(want));
      i += 1;
      j += 1;
    } else if (
      wrote !== undefined &&
      (want === undefined || (lengths[i * width + j + 1] ?? 0) >= (lengths[(i + 1) * width + j] ?? 0))
    ) {
      pieces.push({ text: wrote, kind: "extra" });
      j += 1;
    } else if (want !== undefined) {
      pieces.push({ text: want, kind: "missing" });
      i += 1;
    }
  }
  return pieces;
}

function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last?.kind === piece.kind) result[result.length - 1] = { text: last.text + piece.text, kind: piece.kind };
    else result.push(piece);
  }
  return result;
}
