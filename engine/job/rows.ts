/**
 * The rows of a workspace of any size, in order, with flat memory. A workspace of ordinary size is one part, whose rows are those
 * of `attune train --split file`; a larger one is read part by part, each epoch in another order of its files. A part's rows depend on
 * its files alone, so that parts can be made at once.
 */
import type { Split } from "../protocol/review";
import { createRandom, randomOrder } from "../random";
import type { CodeTokenizer } from "../text/tokenizer";
import { epochRows, examplesOf, tokensOf } from "../train/batches";
import { type DataSizes, projectIndexOf, syntaxOf, trainingContext } from "../train/looks";
import type { Outline } from "../workspace/outline";
import { leftOut, type ReviewedFile } from "../workspace/read-file";
import { type ReadFile, readAgain } from "../workspace/sketch";
import { encodeRow, rowBytes } from "./rows-file";

/** UTF-16 units of the code that is in memory at once. */
export const partLength = 4_000_000;

/** A used file of a part. */
export interface PartFile extends ReadFile {
  readonly split: Split;
}

/** Packed rows as bytes. */
export interface PartRows {
  /** [rows × rowBytes] */
  readonly bytes: Uint8Array;
  /** [rows] Examples and tokens of each. */
  readonly examples: Uint32Array;
  readonly tokens: Uint32Array;
}

/** Runs of files, by their indices in the outline, of at most `limit` UTF-16 units, one file at least; all in order where they are one. */
export function* epochParts(outline: Outline, seed: number, epoch: number, limit = partLength): Generator<Uint32Array> {
  if (codeLength(outline) <= limit) return yield Uint32Array.from({ length: outline.count }, (_, index) => index);
  const order = randomOrder(outline.count, createRandom(seed, "parts", epoch));
  let [start, room] = [0, limit];
  for (const [place, index] of order.entries()) {
    const length = outline.length(index);
    if (length > room && place > start) {
      yield order.subarray(start, place);
      [start, room] = [place, limit];
    }
    room -= length;
  }
  yield order.subarray(start);
}

/** UTF-16 units of all used files. */
export function codeLength(outline: Outline): number {
  let sum = 0;
  for (let index = 0; index < outline.count; index++) sum += outline.length(index);
  return sum;
}

/** The files of a part, to be read wherever its rows are made. */
export function partFiles(outline: Outline, part: Uint32Array): PartFile[] {
  return Array.from(part, (index) => ({ ...outline.readFile(index), split: outline.split(index) }));
}

/** The files with their texts, of as many as there are still. */
export async function textsOf(part: readonly PartFile[]): Promise<ReviewedFile[]> {
  const files: ReviewedFile[] = [];
  for (const file of part) {
    const text = await readAgain(file);
    const { path } = file.found;
    if (text !== null) files.push({ ...leftOut(path, "read again"), used: true, text, split: file.split });
  }
  return files;
}

/**
 * The rows of one part in one epoch, of those of its files that are trained on; examples show code of files of their own part.
 * `workspace`: its folder, whose name prompts may show.
 */
export async function partRows(
  part: readonly PartFile[],
  epoch: number,
  { workspace, tokenizer, sizes }: RowsMeans,
): Promise<PartRows> {
  const texts = await textsOf(part);
  const training = texts.filter(({ split }) => split === "train");
  const syntax = await syntaxOf(training, () => undefined);
  const contextOf = trainingContext(projectIndexOf(workspace, texts, sizes), tokenizer, sizes, training);
  const rows = epochRows(training, tokenizer, sizes, { epoch, syntax, contextOf });
  const size = rowBytes(sizes.seqLen);
  const bytes = new Uint8Array(rows.length * size);
  for (const [index, row] of rows.entries()) bytes.set(encodeRow(row), index * size);
  return {
    bytes,
    examples: Uint32Array.from(rows, (row) => examplesOf([row])),
    tokens: Uint32Array.from(rows, (row) => tokensOf([row])),
  };
}

/** What rows are made with. */
export interface RowsMeans {
  readonly workspace: string;
  readonly tokenizer: CodeTokenizer;
  readonly sizes: DataSizes;
}
