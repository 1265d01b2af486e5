/** The sizes of a run that its memory decides, and how they shrink when it does not suffice. */
import type { Recipe } from "./recipe";

export interface Sizes {
  /** Tokens of a row. */
  readonly seqLen: number;
  /** Rows of an optimizer step. */
  readonly batch: number;
  /** Rows that run at once; the step's others follow, their gradients added up. */
  readonly rowsAtOnce: number;
}

/** Rows are not made shorter than this while there is another way: a model learns from what it sees before a token. */
const usefulLength = 256;
const shortestLength = 64;

/**
 * The next smaller sizes, or null when there are none. First rows become shorter, and a step takes more of them, so that
 * it sees as many tokens as before; then fewer rows run at once, which changes nothing but the time; at last rows become
 * very short. `longest`: rows that are given, not cut from files, lose their padding and nothing else.
 */
export function smallerSizes(sizes: Sizes, longest: number | undefined): Sizes | null {
  if (longest !== undefined) return sizes.seqLen > longest ? { ...sizes, seqLen: longest } : fewerAtOnce(sizes);
  return shorterRows(sizes, usefulLength) ?? fewerAtOnce(sizes) ?? shorterRows(sizes, shortestLength);
}

function shorterRows(sizes: Sizes, shortest: number): Sizes | null {
  if (sizes.seqLen <= shortest) return null;
  const seqLen = Math.max(shortest, Math.ceil(sizes.seqLen / 16) * 8);
  return { ...sizes, seqLen, batch: Math.round((sizes.batch * sizes.seqLen) / seqLen) };
}

function fewerAtOnce(sizes: Sizes): Sizes | null {
  return sizes.rowsAtOnce === 1 ? null : { ...sizes, rowsAtOnce: Math.ceil(sizes.rowsAtOnce / 2) };
}

/** What changed, in words: `256 tokens a row instead of 512, 16 rows a step instead of 8`. */
export function difference(before: Sizes, after: Sizes): string {
  const parts = [
    before.seqLen === after.seqLen ? "" : `${after.seqLen} tokens a row instead of ${before.seqLen}`,
    before.batch === after.batch ? "" : `${after.batch} rows a step instead of ${before.batch}`,
    before.rowsAtOnce === after.rowsAtOnce
      ? ""
      : `${after.rowsAtOnce} rows at once instead of ${before.rowsAtOnce}, as many in a step`,
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** The recipe with these sizes; the same one where nothing changes. */
export function withSizes(recipe: Recipe, { seqLen, batch }: Sizes): Recipe {
  return recipe.seqLen === seqLen && recipe.batch === batch ? recipe : { ...recipe, seqLen, batch };
}
