/** The review of workspaces of any size: of a used file some dozen bytes stay, and its text is read again where it is needed. */
import type { Split } from "../protocol/review";
import { createColumn, createKeySet, createPathList } from "./columns";
import { decide, duplicateReason, nearDuplicateReason } from "./decide";
import { type FoundFile, walkFiles } from "./files";
import { inOrder } from "./in-order";
import { overruling } from "./overrule";
import type { Compared } from "./read-file";
import { abortCheck, type ReviewOptions, workspaceEmpty } from "./review";
import { createSignatureFile, type SignatureFile } from "./signatures";
import type { ReadFile, Sketch } from "./sketch";

/** The used files of a workspace, sorted by path. */
export interface Outline {
  readonly count: number;
  path(index: number): string;
  split(index: number): Split;
  /** Ids of the text. */
  tokens(index: number): number;
  /** UTF-16 units of the text. */
  length(index: number): number;
  /** What `readAgain` reads its text by. */
  readFile(index: number): ReadFile;
  /** How many files (a folder left out whole counts as one) are left out for each reason. */
  readonly skipped: Readonly<Record<string, number>>;
  /** What all of this takes in memory. */
  readonly heldBytes: number;
}

export type OutlineOptions = Pick<ReviewOptions, "seed" | "include" | "exclude" | "signal" | "onProgress">;

/** What the work is done with. */
export interface OutlineMeans {
  /** Reads files, wherever this is done: `sketchFiles`. */
  sketch(files: readonly FoundFile[]): Promise<readonly Sketch[]>;
  /** Calls of `sketch` at once. */
  readonly atOnce: number;
  /** A path where no file is, for what the files are compared by: half a kilobyte of each. The caller removes it. */
  readonly signatureFile: string;
}

/** Files that are read at once. */
const batchLength = 16;

/** The same files, on the same sides, as `reviewWorkspace` has them without earlier versions. Throws what it throws. */
export async function outlineWorkspace(
  folder: string,
  { seed, signal, onProgress, ...patterns }: OutlineOptions,
  means: OutlineMeans,
): Promise<Outline> {
  const checkAborted = abortCheck(signal);
  const skipped = createCounts();
  const there = await listFiles(walkFiles(folder, checkAborted, overruling(patterns)), skipped.add);
  const rows = createRows(there);
  const signatures = createSignatureFile(means.signatureFile);
  const onDone = (done: number): void => {
    checkAborted();
    onProgress?.(done, there.count);
  };
  try {
    await sketchAll(there, means, { rows, signatures, skip: skipped.add, onDone });
    const candidates = { ...rows, count: rows.count, side: () => null, signatures };
    const { originals, heldOut } = await decide(candidates, seed, checkAborted);
    for (const original of originals) if (original !== -1) skipped.add(nearDuplicateReason);
    const used = Uint32Array.from({ length: rows.count }, (_, row) => row).filter((row) => originals[row] === -1);
    if (used.length === 0) throw workspaceEmpty(folder, skipped.counts);
    return outlineOf(rows, used, heldOut, skipped.counts);
  } finally {
    signatures.close();
  }
}

function outlineOf(
  rows: Rows,
  used: Uint32Array,
  heldOut: Uint8Array,
  skipped: Readonly<Record<string, number>>,
): Outline {
  const rowOf = (index: number): number => used[index] ?? 0;
  return {
    count: used.length,
    path: (index) => rows.path(rowOf(index)),
    split: (index) => (heldOut[rowOf(index)] === 1 ? "heldOut" : "train"),
    tokens: (index) => rows.tokens(rowOf(index)),
    length: (index) => rows.length(rowOf(index)),
    readFile: (index) => rows.readFile(rowOf(index)),
    skipped,
    heldBytes: rows.heldBytes + used.byteLength + heldOut.byteLength,
  };
}

/** How often each reason was told. */
function createCounts() {
  const counts: Record<string, number> = {};
  const add = (reason: string): void => {
    counts[reason] = (counts[reason] ?? 0) + 1;
  };
  return { counts, add };
}

/** The files of a workspace that may be read, sorted by path. */
interface ListedFiles {
  readonly count: number;
  at(place: number): FoundFile;
  readonly heldBytes: number;
}

async function listFiles(walked: AsyncIterable<FoundFile>, skip: (reason: string) => void): Promise<ListedFiles> {
  const paths = createPathList();
  const included = createColumn((length) => new Uint8Array(length));
  let root = "";
  for await (const found of walked) {
    // A path's own part is as long in either, whatever separates folders here.
    root = found.absolute.slice(0, found.absolute.length - found.path.length);
    if (found.skipped !== null) skip(found.skipped);
    else {
      paths.push(found.path);
      included.push(found.included ? 1 : 0);
    }
  }
  return {
    count: paths.count,
    at(place) {
      const path = paths.at(place);
      return { path, absolute: root + path, skipped: null, included: included.at(place) === 1 };
    },
    heldBytes: paths.heldBytes + included.heldBytes,
  };
}

interface Taking {
  readonly rows: Rows;
  readonly signatures: SignatureFile;
  readonly skip: (reason: string) => void;
  /** Called with the number of files that are done. */
  readonly onDone: (done: number) => void;
}

/** Reads every file and keeps a row of each that may be used. */
async function sketchAll(
  there: ListedFiles,
  { sketch, atOnce }: OutlineMeans,
  { rows, signatures, skip, onDone }: Taking,
): Promise<void> {
  const known = createKeySet();
  let done = 0;
  const take = (place: number, one: Sketch): void => {
    const { compared } = one;
    if (compared === null) skip(one.reason);
    // The first file by path of those with the same content stays.
    else if (!known.add(Buffer.from(compared.key, "base64"))) skip(duplicateReason);
    else {
      rows.push(place, one, compared);
      signatures.add(compared.signature);
    }
  };
  for await (const sketches of inOrder(batches(there), sketch, atOnce)) {
    for (const one of sketches) take(done++, one);
    onDone(done);
  }
}

function* batches({ count, at }: ListedFiles): Generator<FoundFile[]> {
  for (let start = 0; start < count; start += batchLength)
    yield Array.from({ length: Math.min(batchLength, count - start) }, (_, index) => at(start + index));
}

type Rows = ReturnType<typeof createRows>;

/** What is kept of the files that may be used. */
function createRows(there: ListedFiles) {
  const places = createColumn((length) => new Uint32Array(length));
  const tokens = createColumn((length) => new Uint32Array(length));
  const lengths = createColumn((length) => new Uint32Array(length));
  const code = createColumn((length) => new Uint8Array(length));
  const marks = createColumn((length) => new Float64Array(length));
  /** Of the few files that have any. */
  const secretLines = new Map<number, readonly number[]>();
  return {
    get count(): number {
      return places.count;
    },
    get heldBytes(): number {
      return [there, places, tokens, lengths, code, marks].reduce((sum, { heldBytes }) => sum + heldBytes, 0);
    },
    push(place: number, sketch: Sketch, compared: Pick<Compared, "tokens" | "length">): void {
      if (sketch.secretLines.length > 0) secretLines.set(places.count, sketch.secretLines);
      places.push(place);
      tokens.push(compared.tokens);
      lengths.push(compared.length);
      code.push(sketch.code ? 1 : 0);
      marks.push(sketch.mark);
    },
    path: (row: number): string => there.at(places.at(row)).path,
    tokens: (row: number): number => tokens.at(row),
    length: (row: number): number => lengths.at(row),
    code: (row: number): boolean => code.at(row) === 1,
    readFile: (row: number): ReadFile => ({
      found: there.at(places.at(row)),
      mark: marks.at(row),
      secretLines: secretLines.get(row) ?? [],
    }),
  };
}
