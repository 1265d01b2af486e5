/** The data review: every file of a workspace, in or out of training, with the reason. It trains nothing. */
import { AttuneError } from "../errors";
import type { ReviewResult } from "../protocol/review";
import type { CodeTokenizer } from "../text/tokenizer";
import { contentKey, groupsOf, type SimilarPair, signatureOf, similarPairs } from "./duplicates";
import { type Earlier, type EarlierSide, earlierSides } from "./earlier";
import { walkWorkspace } from "./files";
import { type OverrulingPatterns, overruling } from "./overrule";
import { type Compared, type Draft, leftOut, type ReviewedFile, readDraft } from "./read-file";
import { type FileGroup, splitFiles } from "./split";

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
  const sideOf = options.earlier === undefined ? () => null : earlierSides(options.earlier);
  const decided = withSplit(withoutDuplicates(drafts), { seed, sideOf, checkAborted });
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

interface SplitOptions {
  readonly seed: number;
  readonly sideOf: (path: string, text: string) => EarlierSide;
  readonly checkAborted: () => void;
}

function withSplit(all: readonly Draft[], { seed, sideOf, checkAborted }: SplitOptions): Draft[] {
  const sides = new Map<string, EarlierSide>();
  for (const { file } of all) if (file.used) sides.set(file.path, sideOf(file.path, file.text));
  const drafts = all.map((draft) => (sides.get(draft.file.path) === "out" ? nowTrainedOn(draft) : draft));
  const used = drafts.flatMap(({ file, code, compared }) =>
    file.used && compared !== null ? [{ file, code, ...compared }] : [],
  );
  checkAborted();
  const pairs = similarPairs(
    used.map(({ signature }) => signature),
    related,
  );
  const originals = findOriginals(pairs);
  const straddling = new Set<string>();
  const groups = groupsOf(used.length, pairs).map((members): FileGroup => {
    const sidesHere = members.map((member) => sides.get(used[member]?.file.path ?? "") ?? null);
    const trained = sidesHere.includes("train");
    // Whatever resembles code that was trained on cannot judge any more.
    for (const [index, member] of members.entries())
      if (trained && sidesHere[index] === "heldOut") straddling.add(used[member]?.file.path ?? "");
    const fixed = trained ? "train" : sidesHere.includes("heldOut") ? "heldOut" : undefined;
    const kept = members.filter((member) => !originals.has(member)).flatMap((member) => used[member] ?? []);
    return {
      members,
      path: kept[0]?.file.path ?? "",
      tokens: kept.reduce((sum, { tokens }) => sum + tokens, 0),
      code: kept.some((draft) => draft.code),
      fixed,
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
  return drafts
    .map((draft) => ({ ...draft, file: decided.get(draft.file.path) ?? draft.file }))
    .map((draft) => (straddling.has(draft.file.path) && draft.file.used ? nowTrainedOn(draft) : draft));
}

/** What was held out and is like code that was trained on by now: it may neither judge nor, as nobody said so, be trained on. */
function nowTrainedOn(draft: Draft): Draft {
  const { path, secrets } = draft.file;
  return { ...draft, file: leftOut(path, "was held out, and is now like code that was trained on", { secrets }) };
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
