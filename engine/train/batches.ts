/** Which rows each optimizer step sees. A cursor names the place, so that a resumed run goes on with the same rows. */
import type { ContextOf } from "../context/prompt-context";
import type { Sequence } from "../text/fim";
import { oneRowEach, packRows, type Row } from "../text/packing";
import type { CodeTokenizer } from "../text/tokenizer";
import { type Changes, trainingExamples } from "../workspace/examples";
import type { ReviewedFile } from "../workspace/read-file";
import type { SyntaxPlaces } from "../workspace/syntax-places";
import { plainShare, type Recipe, syntaxShare } from "./recipe";

export interface Cursor {
  readonly epoch: number;
  /** Next row within the epoch. */
  readonly row: number;
}

export const firstCursor: Cursor = { epoch: 0, row: 0 };

export interface Batches {
  readonly rowsPerEpoch: number;
  /** So many rows and the place after them. Where an epoch ends before, the next one fills them up. */
  next(cursor: Cursor, count: number): { readonly rows: readonly Row[]; readonly cursor: Cursor };
}

/** Rows of the training code whose loss is watched or judged where nothing else is there: one alone would say little. */
export const rowsWatched = 8;

/** Which epoch, and what its examples look into besides their files. */
export interface EpochParts {
  readonly epoch: number;
  readonly syntax: SyntaxPlaces | null;
  readonly contextOf?: ContextOf | undefined;
  /** Of an update: what it learns. */
  readonly changes?: Changes | undefined;
}

/** Fresh fill-in-the-middle cuts and a fresh order in every epoch. */
export function workspaceBatches(
  files: readonly ReviewedFile[],
  tokenizer: CodeTokenizer,
  recipe: Recipe,
  parts: Omit<EpochParts, "epoch">,
): Batches {
  return batchesOf((epoch) => epochRows(files, tokenizer, recipe, { epoch, ...parts }));
}

/** The packed rows of one epoch over these files, in their order. */
export function epochRows(
  files: readonly ReviewedFile[],
  tokenizer: CodeTokenizer,
  { seed, seqLen }: Pick<Recipe, "seed" | "seqLen">,
  { epoch, ...looking }: EpochParts,
): Row[] {
  const shares = { plainShare, syntaxShare, fimLoss: "all" } as const;
  const examples = trainingExamples(files, tokenizer, { seed, epoch, seqLen, ...shares, ...looking });
  return packRows(examples, seqLen, tokenizer.fim?.pad ?? tokenizer.endOfText);
}

/** In file order, one row each, again and again. */
export function exampleBatches(examples: readonly Sequence[], recipe: Recipe): Batches {
  const rows = oneRowEach(examples, recipe.seqLen, 0);
  return batchesOf(() => rows);
}

function batchesOf(rowsOf: (epoch: number) => readonly Row[]): Batches {
  let cached = { epoch: 0, rows: rowsOf(0) };
  const rowsIn = (epoch: number): readonly Row[] => {
    if (cached.epoch !== epoch) cached = { epoch, rows: rowsOf(epoch) };
    return cached.rows;
  };
  return {
    rowsPerEpoch: cached.rows.length,
    next(cursor, count) {
      const rows: Row[] = [];
      let { epoch, row } = cursor;
      while (rows.length < count) {
        const all = rowsIn(epoch);
        if (all.length === 0) throw new Error(`epoch ${epoch} has no rows`);
        const part = all.slice(row, row + count - rows.length);
        rows.push(...part);
        row += part.length;
        if (row >= all.length) {
          epoch++;
          row = 0;
        }
      }
      return { rows, cursor: { epoch, row } };
    },
  };
}

/** Tokens of the rows, padding not counted. */
export function tokensOf(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + row.segments.reduce((count, segment) => count + (segment > 0 ? 1 : 0), 0), 0);
}

/** Examples of the rows. */
export function examplesOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { segments }) => sum + segments.reduce((most, segment) => Math.max(most, segment), 0), 0);
}

/** False for rows whose examples ask for nothing: a mean over no token is no number. */
export function bearsLoss(rows: readonly Row[]): boolean {
  return rows.some((row) => row.weights.some((weight) => weight > 0));
}
