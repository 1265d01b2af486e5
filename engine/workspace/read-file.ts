/** One file of a workspace: what of it may be learnt or shown, or why nothing. */
import { readFile, stat } from "node:fs/promises";
import type { Split } from "../protocol/review";
import { decodeText, hugeBytes, hugeNotebookBytes, isScript, misnamed, notebookCode, textProblem } from "./content";
import type { Signature } from "./duplicates";
import type { FoundFile } from "./files";
import { type FileKind, kindOf } from "./kinds";
import { type FoundSecret, findSecrets, withoutLines } from "./secrets";
import { privateKeyKind } from "./token-shapes";

/** One file of a workspace, in or out of training, and why. */
export interface ReviewedFile {
  /** Relative to the workspace, with `/`; a folder that is left out whole ends with `/`. */
  readonly path: string;
  readonly used: boolean;
  /** In plain words. Without names or numbers of this file, so that files can be counted by it. */
  readonly reason: string;
  /** What is trained on; "" when not used. Lines that hold secrets are empty, so line numbers are the file's own. */
  readonly text: string;
  /** The text's ids; [] when not used. */
  readonly tokens: readonly number[];
  /** null when not used. */
  readonly split: Split | null;
  readonly secrets: readonly FoundSecret[];
  /** The first file with (nearly) the same content, when that is why this one is left out. */
  readonly duplicateOf: string | null;
}

/** A file before it is compared with the others: without tokens at first, and with `split` null. */
export interface Draft {
  readonly file: ReviewedFile;
  readonly found: FoundFile;
  /** Code is measured, documentation is only trained on. */
  readonly code: boolean;
  /** null: it is not used. */
  readonly compared: Compared | null;
}

/** What a used file is compared by. */
export interface Compared {
  readonly key: string;
  readonly signature: Signature;
  /** Ids and UTF-16 units of its text. */
  readonly tokens: number;
  readonly length: number;
}

/**
 * What of a found file may be shown to a model that completes in another: its code, by the review's own judgement; null: nothing.
 */
export async function readCode(found: FoundFile): Promise<string | null> {
  const { file, code } = await readDraft(found);
  return file.used && code ? file.text : null;
}

/** The same of a text that an editor holds for such a file. */
export function shownCode(path: string, text: string): string | null {
  const kind = kindOf(path);
  if (text.length > hugeBytes || contentProblem(path, kind, text) !== null) return null;
  const found = { path, absolute: path, skipped: null, included: false };
  const { file } = withoutSecrets(found, text, { kind: "code", code: true });
  return file.used ? file.text : null;
}

/** A used file as it was before; null: of that text nothing may be learnt. */
export function asItWas(file: ReviewedFile, bytes: Uint8Array): ReviewedFile | null {
  const text = contentOf(file.path, bytes);
  const documentation = kindOf(file.path) === "documentation";
  if (typeof text !== "string" || textProblem(text, documentation) !== null) return null;
  const found = { path: file.path, absolute: file.path, skipped: null, included: false };
  const then = withoutSecrets(found, text, { kind: file.reason, code: !documentation }).file;
  return then.used ? { ...then, reason: file.reason, duplicateOf: file.duplicateOf } : null;
}

/** A file that is not used. */
export function leftOut(path: string, reason: string, more: Partial<ReviewedFile> = {}): ReviewedFile {
  const nothing = { text: "", tokens: [], split: null, secrets: [], duplicateOf: null };
  return { path, used: false, reason, ...nothing, ...more };
}

/**
 * Reads a file as it is before it is compared with others. Never rejects: what cannot be read is left out. `onBytes` is given what was
 * read of it, where its name promises something to be learnt.
 */
export async function readDraft(found: FoundFile, onBytes?: (bytes: Uint8Array) => void): Promise<Draft> {
  const { path, absolute, skipped, included } = found;
  const out = (reason: string): Draft => ({ file: leftOut(path, reason), found, code: false, compared: null });
  if (skipped !== null) return out(skipped);
  const kind = kindOf(path);
  const unwanted = kind === "noExtension" ? null : kindReasons[kind];
  if (unwanted !== null && !included) return out(unwanted);
  const text = await readContent(absolute, onBytes);
  if (typeof text !== "string") return out(text.reason);
  const documentation = kind === "documentation";
  if (included) return withoutSecrets(found, text, { kind: "included by your settings", code: !documentation });
  const problem = contentProblem(path, kind, text);
  if (problem !== null) return out(problem);
  return withoutSecrets(found, text, { kind: documentation ? kind : "code", code: !documentation });
}

/** What is to be learnt of a file, or why there is nothing. */
async function readContent(
  absolute: string,
  onBytes?: (bytes: Uint8Array) => void,
): Promise<string | { readonly reason: string }> {
  try {
    if ((await stat(absolute)).size > mostBytes(absolute)) return { reason: hugeReason };
    const bytes = await readFile(absolute);
    onBytes?.(bytes);
    return contentOf(absolute, bytes);
  } catch {
    return { reason: "file that cannot be read" };
  }
}

/** Bytes that a file may have; pictures in a notebook are not its code. */
export function mostBytes(path: string): number {
  return isNotebook(path) ? hugeNotebookBytes : hugeBytes;
}

/** What is to be learnt of a file with these bytes, or why there is nothing. */
export function contentOf(path: string, bytes: Uint8Array): string | { readonly reason: string } {
  const text = decodeText(bytes);
  if (text === null) return { reason: binaryReason };
  const code = isNotebook(path) ? notebookCode(text) : text;
  if (code === null) return { reason: "notebook that cannot be read" };
  return code.length > hugeBytes ? { reason: hugeReason } : code;
}

function isNotebook(path: string): boolean {
  return path.toLowerCase().endsWith(".ipynb");
}

const hugeReason = "huge file (over 1 MB)";
const binaryReason = "binary file, or text in an unknown encoding";

/** Why a text is not to be learnt from; null: it is. */
function contentProblem(path: string, kind: FileKind | "noExtension", text: string): string | null {
  if (kind === "noExtension" && !isScript(text)) return text.trim() === "" ? "empty file" : unknownReason;
  return (kind === "code" ? misnamed(path, text) : null) ?? textProblem(text, kind === "documentation");
}

const unknownReason = "not a known kind of code or documentation";

const kindReasons: Readonly<Record<FileKind, string | null>> = {
  code: null,
  documentation: null,
  data: "data or configuration, not code",
  binary: binaryReason,
  lock: "lock file, generated",
  generated: "generated file",
  notice: "licence, list of authors or change log",
  unknown: unknownReason,
};

function withoutSecrets(
  found: FoundFile,
  text: string,
  { kind, code }: { readonly kind: string; readonly code: boolean },
): Draft {
  const { path } = found;
  const draft = (file: ReviewedFile): Draft => ({ file, found, code, compared: null });
  const secrets = findSecrets(text);
  const kept = withoutLines(text, secrets);
  if (secrets.some((secret) => secret.kind === privateKeyKind)) {
    return draft(leftOut(path, "holds a private key", { secrets }));
  }
  if (kept.trim() === "") return draft(leftOut(path, "nothing but secrets", { secrets }));
  const reason = secrets.length === 0 ? kind : `${kind}, without the lines that hold secrets`;
  return draft({ ...leftOut(path, reason, { secrets }), used: true, text: kept });
}
