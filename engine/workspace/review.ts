/** The data review: every file of a workspace, in or out of training, with the reason. It trains nothing. */
import { readFile, stat } from "node:fs/promises";
import { AttuneError } from "../errors";
import type { Split } from "../protocol/review";
import type { CodeTokenizer } from "../text/tokenizer";
import { decodeText, hugeBytes, hugeNotebookBytes, isScript, misnamed, notebookCode, textProblem } from "./content";
import { contentKey, groupsOf, type Signature, type SimilarPair, signatureOf, similarPairs } from "./duplicates";
import { type FoundFile, walkWorkspace } from "./files";
import { type FileKind, kindOf } from "./kinds";
import { type OverrulingPatterns, overruling } from "./overrule";
import { type FoundSecret, findSecrets, withoutLines } from "./secrets";
import { type FileGroup, splitFiles } from "./split";
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

export interface Review {
  /** Sorted by path. */
  readonly files: readonly ReviewedFile[];
}

/** `include` and `exclude`: what a person says of files, by patterns as in `.gitignore`. */
export interface ReviewOptions extends OverrulingPatterns {
  readonly seed: number;
  readonly signal?: AbortSignal;
  /** Called for each file in order when all is known: duplicates and the split need every file. */
  readonly onFile?: (file: ReviewedFile) => void;
  /** Called as files are read. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * @throws E_WORKSPACE_MISSING when the folder cannot be read, E_WORKSPACE_EMPTY when no file is usable (it counts the
 * reasons), E_INTERRUPTED when aborted.
 */
export async function reviewWorkspace(
  folder: string,
  tokenizer: CodeTokenizer,
  options: ReviewOptions,
): Promise<Review> {
  const drafts = await reviewed(folder, tokenizer, options, true);
  return { files: drafts.map(({ file }) => file) };
}

/** A reviewed file whose text is not kept. */
export interface OutlinedFile {
  /** Without text and tokens. */
  readonly file: ReviewedFile;
  /** Ids of the text. */
  readonly tokens: number;
  /** UTF-16 units of the text. */
  readonly length: number;
  /** What is trained on, read again; null where the file has become one that is not used. */
  read(): Promise<string | null>;
}

/**
 * The same review of workspaces of any size, sorted by path: of a file stays what is known of it, some kilobytes, and its text is
 * read again where it is needed. Throws what `reviewWorkspace` throws.
 */
export async function outlineWorkspace(
  folder: string,
  tokenizer: CodeTokenizer,
  options: ReviewOptions,
): Promise<readonly OutlinedFile[]> {
  const drafts = await reviewed(folder, tokenizer, options, false);
  return drafts.map(({ file, found, compared }) => ({
    file,
    tokens: compared?.tokens ?? 0,
    length: compared?.length ?? 0,
    async read() {
      const { file: again } = await readDraft(found);
      return again.used ? again.text : null;
    },
  }));
}

/** `keep`: whether texts and tokens stay. */
async function reviewed(
  folder: string,
  tokenizer: CodeTokenizer,
  options: ReviewOptions,
  keep: boolean,
): Promise<readonly Draft[]> {
  const { seed, signal, onFile, onProgress } = options;
  const checkAborted = () => {
    if (signal?.aborted === true) {
      throw new AttuneError("E_INTERRUPTED", "The review of the workspace was stopped.", "Try again at any time.");
    }
  };
  const found = await walkWorkspace(folder, checkAborted, overruling(options));
  const drafts: Draft[] = [];
  for (let start = 0; start < found.length; start += readAtOnce) {
    const batch = await Promise.all(found.slice(start, start + readAtOnce).map(readDraft));
    for (const draft of batch) {
      checkAborted();
      drafts.push(draft.file.used ? withTokens(draft, tokenizer, keep) : draft);
    }
    onProgress?.(drafts.length, found.length);
    // Encoding blocks the event loop, so a request to stop is let in between the batches.
    await new Promise((resolve) => setImmediate(resolve));
  }
  const decided = withSplit(withoutDuplicates(drafts), seed, checkAborted);
  const files = decided.map(({ file }) => file);
  if (!files.some((file) => file.used)) throw workspaceEmpty(folder, files);
  for (const file of files) onFile?.(file);
  return decided;
}

function withTokens(draft: Draft, tokenizer: CodeTokenizer, keep: boolean): Draft {
  const { text } = draft.file;
  const tokens = tokenizer.encode(text, "start");
  const compared: Compared = {
    key: contentKey(text),
    signature: signatureOf(tokens),
    tokens: tokens.length,
    length: text.length,
  };
  return { ...draft, compared, file: keep ? { ...draft.file, tokens } : { ...draft.file, text: "" } };
}

/** How many files (a folder left out whole counts as one) are left out for each reason. */
export function countSkipped(files: readonly ReviewedFile[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { used, reason } of files) if (!used) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

/** Open files at any moment. */
const readAtOnce = 16;

/** A file before it is compared with the others: without tokens at first, and with `split` null. */
interface Draft {
  readonly file: ReviewedFile;
  readonly found: FoundFile;
  /** Code is measured, documentation is only trained on. */
  readonly code: boolean;
  /** null: it is not used. */
  readonly compared: Compared | null;
}

/** What a used file is compared by. */
interface Compared {
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

function leftOut(path: string, reason: string, more: Partial<ReviewedFile> = {}): ReviewedFile {
  const nothing = { text: "", tokens: [], split: null, secrets: [], duplicateOf: null };
  return { path, used: false, reason, ...nothing, ...more };
}

async function readDraft(found: FoundFile): Promise<Draft> {
  const { path, absolute, skipped, included } = found;
  const out = (reason: string): Draft => ({ file: leftOut(path, reason), found, code: false, compared: null });
  if (skipped !== null) return out(skipped);
  const kind = kindOf(path);
  const unwanted = kind === "noExtension" ? null : kindReasons[kind];
  if (unwanted !== null && !included) return out(unwanted);
  const text = await readContent(absolute);
  if (typeof text !== "string") return out(text.reason);
  const documentation = kind === "documentation";
  if (included) return withoutSecrets(found, text, { kind: "included by your settings", code: !documentation });
  const problem = contentProblem(path, kind, text);
  if (problem !== null) return out(problem);
  return withoutSecrets(found, text, { kind: documentation ? kind : "code", code: !documentation });
}

/** What is to be learnt of a file, or why there is nothing. */
async function readContent(absolute: string): Promise<string | { readonly reason: string }> {
  const isNotebook = absolute.toLowerCase().endsWith(".ipynb");
  try {
    if ((await stat(absolute)).size > (isNotebook ? hugeNotebookBytes : hugeBytes)) return { reason: hugeReason };
    const text = decodeText(await readFile(absolute));
    if (text === null) return { reason: binaryReason };
    const code = isNotebook ? notebookCode(text) : text;
    if (code === null) return { reason: "notebook that cannot be read" };
    return code.length > hugeBytes ? { reason: hugeReason } : code;
  } catch {
    return { reason: "file that cannot be read" };
  }
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

/** Files that are this similar teach nothing new; the first one stays. */
const nearDuplicate = 0.9;
/** Files that are this similar stay on one side of the split. */
const related = 0.5;

/** The first file by path of those with the same content stays. */
function withoutDuplicates(drafts: readonly Draft[]): Draft[] {
  const firstOf = new Map<string, string>();
  return drafts.map((draft) => {
    const { path, secrets } = draft.file;
    if (draft.compared === null) return draft;
    const { key } = draft.compared;
    const duplicateOf = firstOf.get(key);
    if (duplicateOf !== undefined) {
      return { ...draft, file: leftOut(path, "duplicate of another file", { secrets, duplicateOf }) };
    }
    firstOf.set(key, path);
    return draft;
  });
}

function withSplit(drafts: readonly Draft[], seed: number, checkAborted: () => void): Draft[] {
  const used = drafts.flatMap(({ file, code, compared }) =>
    file.used && compared !== null ? [{ file, code, ...compared }] : [],
  );
  checkAborted();
  const pairs = similarPairs(
    used.map(({ signature }) => signature),
    related,
  );
  const originals = findOriginals(pairs);
  const groups = groupsOf(used.length, pairs).map((members): FileGroup => {
    const kept = members.filter((member) => !originals.has(member)).flatMap((member) => used[member] ?? []);
    return {
      members,
      path: kept[0]?.file.path ?? "",
      tokens: kept.reduce((sum, { tokens }) => sum + tokens, 0),
      code: kept.some((draft) => draft.code),
    };
  });
  const splits = splitFiles(groups, used.length, seed);

  const decided = new Map<string, ReviewedFile>();
  for (const [index, { file }] of used.entries()) {
    const original = used[originals.get(index) ?? -1]?.file.path;
    decided.set(
      file.path,
      original === undefined
        ? { ...file, split: splits[index] ?? null }
        : leftOut(file.path, "near-duplicate of another file", { secrets: file.secrets, duplicateOf: original }),
    );
  }
  return drafts.map((draft) => ({ ...draft, file: decided.get(draft.file.path) ?? draft.file }));
}

/** Near-duplicate → the earlier file that stays in its place. */
function findOriginals(pairs: readonly SimilarPair[]): Map<number, number> {
  const originals = new Map<number, number>();
  const near = pairs.filter((pair) => pair.similarity >= nearDuplicate);
  for (const { first, second } of near.sort((a, b) => a.second - b.second || a.first - b.first)) {
    if (!originals.has(first) && !originals.has(second)) originals.set(second, first);
  }
  return originals;
}

function workspaceEmpty(folder: string, files: readonly ReviewedFile[]): AttuneError {
  const counts = Object.entries(countSkipped(files)).sort((a, b) => b[1] - a[1]);
  const found = counts.length === 0 ? "it holds no file" : counts.map(([why, count]) => `${count} × ${why}`).join("; ");
  return new AttuneError(
    "E_WORKSPACE_EMPTY",
    `No file of ${folder} can be trained on: ${found}.`,
    "Open a folder with source code that is not ignored, generated or vendored.",
    { skipped: countSkipped(files) },
  );
}
