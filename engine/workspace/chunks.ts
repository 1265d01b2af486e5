/** A file's text → pieces that fit a training sequence, cut between lines wherever a line fits. */
import type { CodeTokenizer } from "../text/tokenizer";

export interface Chunk {
  readonly file: string;
  /** Where it begins in the file's text, in UTF-16 units. */
  readonly at: number;
  readonly text: string;
  readonly tokens: readonly number[];
  /** The file begins with this chunk. */
  readonly first: boolean;
  /** The file ends with this chunk. */
  readonly last: boolean;
}

/**
 * Every character of the text is in exactly one chunk, in order, and each chunk has at most `limit` tokens.
 *
 * The first chunk may be given a smaller limit: with another one in each epoch the cuts fall elsewhere each time.
 */
export function cutIntoChunks(
  file: string,
  text: string,
  tokenizer: CodeTokenizer,
  limit: number,
  firstLimit = limit,
): Chunk[] {
  const chunks: Chunk[] = [];
  const pieces = fittingPieces(text, tokenizer, Math.min(limit, firstLimit));
  let at = 0;
  for (let start = 0; start < pieces.length; ) {
    const allowed = chunks.length === 0 ? firstLimit : limit;
    let end = start;
    for (let sum = 0; end < pieces.length; end++) {
      sum += pieces[end]?.count ?? 0;
      if (sum > allowed) break;
    }
    end = Math.max(end, start + 1);
    // Joined lines usually need fewer tokens than apart, but nothing guarantees it, so the joined text decides.
    let joined = join(pieces, start, end);
    const place = start === 0 ? "start" : "inside";
    let tokens = tokenizer.encode(joined, place);
    while (tokens.length > allowed && end > start + 1) {
      joined = join(pieces, start, --end);
      tokens = tokenizer.encode(joined, place);
    }
    chunks.push({ file, at, text: joined, tokens, first: start === 0, last: end === pieces.length });
    at += joined.length;
    start = end;
  }
  return chunks;
}

interface Piece {
  readonly text: string;
  readonly count: number;
}

function join(pieces: readonly Piece[], start: number, end: number): string {
  return pieces
    .slice(start, end)
    .map((piece) => piece.text)
    .join("");
}

/** Lines with their line feeds; a line that does not fit is halved until it does. */
function fittingPieces(text: string, tokenizer: CodeTokenizer, limit: number): Piece[] {
  const pieces: Piece[] = [];
  const waiting = (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).reverse();
  for (let piece = waiting.pop(); piece !== undefined; piece = waiting.pop()) {
    const count = tokenizer.encode(piece, pieces.length === 0 ? "start" : "inside").length;
    const middle = splitPlace(piece, piece.length >> 1);
    if (count <= limit || middle === 0 || middle === piece.length) pieces.push({ text: piece, count });
    else waiting.push(piece.slice(middle), piece.slice(0, middle));
  }
  return pieces;
}

/**
 * The next place at or after `index` where a text may be cut: not inside a surrogate pair, not before a combining mark,
 * which would be normalised differently apart, and not between CR and LF.
 */
export function splitPlace(text: string, index: number): number {
  let place = index;
  while (place > 0 && place < text.length && !canSplit(text, place)) place++;
  return place;
}

function canSplit(text: string, index: number): boolean {
  if (/^[\uDC00-\uDFFF]/.test(text.charAt(index)) && /^[\uD800-\uDBFF]/.test(text.charAt(index - 1))) return false;
  if (text.charAt(index) === "\n" && text.charAt(index - 1) === "\r") return false;
  return !/^\p{M}/u.test(String.fromCodePoint(text.codePointAt(index) ?? 0));
}
