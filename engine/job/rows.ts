/**
 * The rows of a workspace of any size, in order, with flat memory. A workspace of ordinary size is one part, whose rows are those
 * of `attune train --split file`; a larger one is read part by part, each epoch in another order of its files.
 */
import { AttuneError } from "../errors";
import { createRandom, shuffled } from "../random";
import type { Row } from "../text/packing";
import type { CodeTokenizer } from "../text/tokenizer";
import { epochRows } from "../train/batches";
import { type DataSizes, projectIndexOf, syntaxOf, trainingContext } from "../train/dataset";
import type { ReviewedFile } from "../workspace/read-file";
import type { OutlinedFile } from "../workspace/review";

/** UTF-16 units of the code that is in memory at once. */
export const partLength = 4_000_000;

/** The rows of one part, and how much of the epoch is done after it. */
export interface Part {
  readonly rows: readonly Row[];
  /** Within 0 to 1. */
  readonly done: number;
}

export interface EpochOptions {
  /** Its folder, whose name prompts may show. */
  readonly workspace: string;
  readonly epoch: number;
  readonly signal: AbortSignal;
  readonly limit?: number;
}

/**
 * One epoch over the used files of `workspace`, of which those that are trained on become rows; examples show code of files of their own
 * part. `limit`: UTF-16 units of a part. Throws E_INTERRUPTED when the signal aborts.
 */
export async function* epochParts(
  files: readonly OutlinedFile[],
  tokenizer: CodeTokenizer,
  recipe: DataSizes,
  { workspace, epoch, signal, limit = partLength }: EpochOptions,
): AsyncGenerator<Part> {
  const parts = cutIntoParts(files, limit, (all) => shuffled(all, createRandom(recipe.seed, "parts", epoch)));
  const total = files.reduce((sum, { length }) => sum + length, 0);
  let done = 0;
  for (const part of parts) {
    await demandGoingOn(signal);
    const texts = await textsOf(part);
    const training = texts.filter(({ split }) => split === "train");
    const syntax = await syntaxOf(training, () => undefined);
    const contextOf = trainingContext(projectIndexOf(workspace, texts, recipe), tokenizer, recipe, training);
    const rows = epochRows(training, tokenizer, recipe, { epoch, syntax, contextOf });
    done += part.reduce((sum, { length }) => sum + length, 0);
    yield { rows, done: done / Math.max(1, total) };
  }
}

/** Runs of files of at most `limit` units, one file at least; all in the given order where they are one. */
function cutIntoParts(
  files: readonly OutlinedFile[],
  limit: number,
  mixed: (files: readonly OutlinedFile[]) => readonly OutlinedFile[],
): OutlinedFile[][] {
  if (files.reduce((sum, { length }) => sum + length, 0) <= limit) return [[...files]];
  const parts: OutlinedFile[][] = [];
  let room = 0;
  for (const file of mixed(files)) {
    if (file.length > room || parts.length === 0) {
      parts.push([]);
      room = limit;
    }
    parts.at(-1)?.push(file);
    room -= file.length;
  }
  return parts;
}

/** The files with their texts, of as many as there are still. */
export async function textsOf(part: readonly OutlinedFile[]): Promise<ReviewedFile[]> {
  const files: ReviewedFile[] = [];
  for (const { file, read } of part) {
    const text = await read();
    if (text !== null) files.push({ ...file, text });
  }
  return files;
}

/** Gives the event loop a turn, as without one nobody could say stop. Throws E_INTERRUPTED. */
export async function demandGoingOn(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  if (signal.aborted)
    throw new AttuneError("E_INTERRUPTED", "Stopped while exporting.", "Nothing was written; try again at any time.");
}
