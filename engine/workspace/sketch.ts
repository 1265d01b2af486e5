/** What a review keeps of a file whose text it does not keep, and the text read again where it is needed. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { CodeTokenizer } from "../text/tokenizer";
import type { FoundFile } from "./files";
import { type Compared, contentOf, readDraft } from "./read-file";
import { comparedOf } from "./review";
import { withoutLines } from "./secrets";

export interface Sketch {
  /** As in `ReviewedFile`. */
  readonly reason: string;
  readonly code: boolean;
  /** Of the file's bytes; see `ReadFile`. */
  readonly mark: number;
  /** Lines that hold secrets, from 1. */
  readonly secretLines: readonly number[];
  /** null: the file is not used. */
  readonly compared: Compared | null;
}

/** Reads files and keeps what they are compared by, in their order. Never rejects, as `readDraft` does not. */
export async function sketchFiles(files: readonly FoundFile[], tokenizer: CodeTokenizer): Promise<Sketch[]> {
  return Promise.all(files.map((file) => sketchOf(file, tokenizer)));
}

async function sketchOf(found: FoundFile, tokenizer: CodeTokenizer): Promise<Sketch> {
  let mark = 0;
  const { file, code } = await readDraft(found, (bytes) => {
    mark = markOf(bytes);
  });
  const compared = file.used ? comparedOf(file.text, tokenizer.encode(file.text, "start")) : null;
  return { reason: file.reason, code, mark, secretLines: file.secrets.map(({ line }) => line), compared };
}

/** A used file as the review saw it. */
export interface ReadFile {
  readonly found: FoundFile;
  /** 48 bits of a hash of its bytes: they tell whether it is still what it was. */
  readonly mark: number;
  readonly secretLines: readonly number[];
}

/** What is learnt of a used file, read again; null where it has become one that is not used. */
export async function readAgain({ found, mark, secretLines }: ReadFile): Promise<string | null> {
  const bytes = await readFile(found.absolute).catch(() => null);
  if (bytes === null) return null;
  // The same bytes need no second review.
  const text = markOf(bytes) === mark ? contentOf(found.absolute, bytes) : null;
  if (typeof text === "string")
    return withoutLines(
      text,
      secretLines.map((line) => ({ line })),
    );
  const { file } = await readDraft(found);
  return file.used ? file.text : null;
}

function markOf(bytes: Uint8Array): number {
  return createHash("sha256").update(bytes).digest().readUIntBE(0, 6);
}
