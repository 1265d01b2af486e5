/**
 * SentencePiece's byte-pair encoding keeps no list of merges: two neighbours merge when together they are a piece, the one with
 * the highest score first. Merges in the order of scores say the same, and are what the Rust tokenizers compute with. Pure.
 */

export interface Piece {
  readonly id: number;
  readonly text: string;
  /** The higher, the sooner it is put together. */
  readonly score: number;
}

/** Of all pieces together, the characters that are looked at; Gemma's 262,144 pieces need 11 million. */
export const mostMergeWork = 400_000_000;

/** What `mergesByScore` would look at, in characters: each piece is cut at each of its places. */
export function mergeWork(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length * text.length, 0);
}

/**
 * All pairs of pieces that together are a piece, in the order in which they merge. It is the order of `generate_merges` of
 * Hugging Face's transformers: by score, then the longer left, then the longer right part, then the whole's id and the parts'.
 *
 * @param pieces in the order of their ids, each text once; its time grows with `mergeWork`.
 */
export function mergesByScore(pieces: readonly Piece[]): [string, string][] {
  const byText = new Map(pieces.map((piece) => [piece.text, { ...piece, length: lengthOf(piece.text) }]));
  const merges: Merge[] = [];
  for (const { text, score } of pieces) {
    const own: Merge[] = [];
    for (let at = 1; at < text.length; at++) {
      const left = byText.get(text.slice(0, at));
      const right = left === undefined ? undefined : byText.get(text.slice(at));
      if (left !== undefined && right !== undefined) own.push({ left, right, score });
    }
    if (own.length > 1) own.sort((a, b) => a.left.id - b.left.id || a.right.id - b.right.id);
    for (const merge of own) merges.push(merge);
  }
  // Sorting keeps the order of equals.
  merges.sort((a, b) => b.score - a.score || b.left.length - a.left.length || b.right.length - a.right.length);
  return merges.map(({ left, right }) => [left.text, right.text]);
}

interface Merge {
  readonly left: MeasuredPiece;
  readonly right: MeasuredPiece;
  /** Of the whole. */
  readonly score: number;
}

interface MeasuredPiece extends Piece {
  readonly length: number;
}

/** In whole characters, as Python counts. */
function lengthOf(text: string): number {
  return /[\ud800-\udfff]/.test(text) ? [...text].length : text.length;
}
