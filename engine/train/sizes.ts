/** The sizes of a run that its memory decides, and how they shrink when it does not suffice. */
import type { Recipe } from "./recipe";

export interface Sizes {
  /** Tokens of a row. */
  readonly seqLen: number;
  /** Rows of an optimizer step. */
  readonly batch: number;
  /** Rows that run at once; the step's others follow, their gradients added up. */
  readonly rowsAtOnce: number;
  /** Each layer's activations are computed again on the way back ("gradient checkpointing"), instead of being kept. */
  readonly recompute: boolean;
}

/** What the sizes of a run are bound by besides memory. */
export interface Bounds {
  /** Tokens of the longest row that was given, not cut from files: such rows lose their padding and nothing else. */
  readonly longest?: number | undefined;
  /** Whether activations may be computed again. */
  readonly mayRecompute: boolean;
}

/** Rows are not made shorter than this while there is another way: a model learns from what it sees before a token. */
const usefulLength = 256;
const shortestLength = 64;

/**
 * What takes less memory next, or null when nothing does. First padding goes; activations are computed again, which changes nothing but the time;
 * then rows become shorter, and a step takes more of them, so that it sees as many tokens as before; then fewer rows run
 * at once; at last rows become very short.
 */
export function smallerSizes(sizes: Sizes, { longest, mayRecompute }: Bounds): Sizes | null {
  if (longest !== undefined && sizes.seqLen > longest) return { ...sizes, seqLen: longest };
  if (mayRecompute && !sizes.recompute) return { ...sizes, recompute: true };
  if (longest !== undefined) return fewerAtOnce(sizes);
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
    before.recompute === after.recompute ? "" : "each layer's activations computed again instead of kept",
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
