/** The data review: every file of a workspace, in or out of training, with the reason. It trains nothing. */
import { AttuneError } from "../errors";
import type { ReviewResult, Split } from "../protocol/review";
import type { CodeTokenizer } from "../text/tokenizer";
import { type Decided, decide, duplicateReason, nearDuplicateReason } from "./decide";
import { contentKey, signatureOf } from "./duplicates";
import { type Earlier, type EarlierSide, earlierSides } from "./earlier";
import { walkWorkspace } from "./files";
import { type OverrulingPatterns, overruling } from "./overrule";
import { type Compared, type Draft, leftOut, type ReviewedFile, readDraft } from "./read-file";
import { signaturesOf } from "./signatures";

export interface Review {
  /** Sorted by path. */
  readonly files: readonly ReviewedFile[];
  /** Where the split is by time; absent: by files. */
  readonly cut?: ReviewResult["cut"];
}

/** `include` and `exclude`: what a person says of files, by patterns as in `.gitignore`. */
export interface ReviewOptions extends OverrulingPatterns {
  readonly seed: number;
  /** What earlier versions of an adapter saw: each file stays on its side. Default: nobody saw it before. */
  readonly earlier?: Earlier | undefined;
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
  return { files: await reviewed(folder, tokenizer, options) };
}

async function reviewed(
  folder: string,
  tokenizer: CodeTokenizer,
  options: ReviewOptions,
): Promise<readonly ReviewedFile[]> {
  const { seed, signal, onFile, onProgress } = options;
  const checkAborted = abortCheck(signal);
  const found = await walkWorkspace(folder, checkAborted, overruling(options));
  const drafts: Draft[] = [];
  for (let start = 0; start < found.length; start += readAtOnce) {
    const batch = await Promise.all(found.slice(start, start + readAtOnce).map((file) => readDraft(file)));
    for (const draft of batch) {
      checkAborted();
      drafts.push(draft.file.used ? withTokens(draft, tokenizer) : draft);
    }
    onProgress?.(drafts.length, found.length);
    // Encoding blocks the event loop, so a request to stop is let in between the batches.
    await new Promise((resolve) => setImmediate(resolve));
  }
  const sideOf = options.earlier === undefined ? () => null : earlierSides(options.earlier);
  const files = await withSplit(withoutDuplicates(drafts), { seed, sideOf, checkAborted });
  if (!files.some((file) => file.used)) throw workspaceEmpty(folder, countSkipped(files));
  for (const file of files) onFile?.(file);
  return files;
}

/** Throws E_INTERRUPTED from when on the signal has aborted. */
export function abortCheck(signal: AbortSignal | undefined): () => void {
  return () => {
    if (signal?.aborted === true)
      throw new AttuneError("E_INTERRUPTED", "The review of the workspace was stopped.", "Try again at any time.");
  };
}

function withTokens(draft: Draft, tokenizer: CodeTokenizer): Draft {
  const { text } = draft.file;
  const tokens = tokenizer.encode(text, "start");
  return { ...draft, compared: comparedOf(text, tokens), file: { ...draft.file, tokens } };
}

/** What a text with these ids is compared by. */
export function comparedOf(text: string, tokens: readonly number[]): Compared {
  return { key: contentKey(text), signature: signatureOf(tokens), tokens: tokens.length, length: text.length };
}

/** How many files (a folder left out whole counts as one) are left out for each reason. */
export function countSkipped(files: readonly ReviewedFile[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { used, reason } of files) if (!used) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

/** Open files at any moment. */
const readAtOnce = 16;

/** The first file by path of those with the same content stays. */
function withoutDuplicates(drafts: readonly Draft[]): Draft[] {
  const firstOf = new Map<string, string>();
  return drafts.map((draft) => {
    const { path, secrets } = draft.file;
    if (draft.compared === null) return draft;
    const { key } = draft.compared;
    const duplicateOf = firstOf.get(key);
    if (duplicateOf !== undefined) {
      return { ...draft, file: leftOut(path, duplicateReason, { secrets, duplicateOf }) };
    }
    firstOf.set(key, path);
    return draft;
  });
}

interface SplitOptions {
  readonly seed: number;
  readonly sideOf: (path: string, text: string) => EarlierSide;
  readonly checkAborted: () => void;
}

async function withSplit(
  all: readonly Draft[],
  { seed, sideOf, checkAborted }: SplitOptions,
): Promise<readonly ReviewedFile[]> {
  const sides = new Map<string, EarlierSide>();
  for (const { file } of all) if (file.used) sides.set(file.path, sideOf(file.path, file.text));
  const files = all.map(({ file }) => (sides.get(file.path) === "out" ? nowTrainedOn(file) : file));
  const used = all.flatMap(({ file: { path }, code, compared }, index) =>
    files[index]?.used === true && compared !== null ? [{ index, path, code, ...compared }] : [],
  );
  checkAborted();
  const side = (index: number): Split | null => {
    const known = sides.get(used[index]?.path ?? "") ?? null;
    return known === "out" ? null : known;
  };
  const decided = await decide(
    {
      count: used.length,
      path: (index) => used[index]?.path ?? "",
      tokens: (index) => used[index]?.tokens ?? 0,
      code: (index) => used[index]?.code ?? false,
      side,
      signatures: signaturesOf(used.map(({ signature }) => signature)),
    },
    seed,
    checkAborted,
  );
  for (const [place, { index }] of used.entries()) {
    const file = files[index];
    if (file !== undefined) files[index] = asDecided(file, decided, place, (other) => used[other]?.path);
  }
  return files;
}

/** `place`: of the file among those that are compared. */
function asDecided(
  file: ReviewedFile,
  { originals, straddling, heldOut }: Decided,
  place: number,
  pathOf: (place: number) => string | undefined,
): ReviewedFile {
  const { path, secrets } = file;
  const duplicateOf = pathOf(originals[place] ?? -1);
  if (duplicateOf !== undefined) return leftOut(path, nearDuplicateReason, { secrets, duplicateOf });
  if (straddling[place] === 1) return nowTrainedOn(file);
  return { ...file, split: heldOut[place] === 1 ? "heldOut" : "train" };
}

/** What was held out and is like code that was trained on by now: it may neither judge nor, as nobody said so, be trained on. */
function nowTrainedOn({ path, secrets }: ReviewedFile): ReviewedFile {
  return leftOut(path, "was held out, and is now like code that was trained on", { secrets });
}

/** Nothing can be learnt; `skipped`: how many files are left out for each reason. */
export function workspaceEmpty(folder: string, skipped: Readonly<Record<string, number>>): AttuneError {
  const counts = Object.entries(skipped).sort((a, b) => b[1] - a[1]);
  const found = counts.length === 0 ? "it holds no file" : counts.map(([why, count]) => `${count} × ${why}`).join("; ");
  return new AttuneError(
    "E_WORKSPACE_EMPTY",
    `No file of ${folder} can be trained on: ${found}.`,
    "Open a folder with source code that is not ignored, generated or vendored.",
    { skipped },
  );
}
