/**
 * A split by time: what stood at a commit is trained on, and what was written after it is measured, as it will be used. Neither the
 * newest code nor a line that was only moved, indented or copied straddles the two.
 */
import { AttuneError } from "../errors";
import type { CodeTokenizer } from "../text/tokenizer";
import { type History, openHistory } from "./history";
import { kindOf } from "./kinds";
import { type LineMarks, lineMark, lineMarks } from "./line-marks";
import type { MeasuredFile } from "./measured";
import { asItWas, contentOf, mostBytes, type ReviewedFile } from "./read-file";
import { findLines } from "./spans";

export interface TimeSplit {
  /** The commit, hex. */
  readonly commit: string;
  /** The files as they stood there, all on the side of training. */
  readonly trained: readonly ReviewedFile[];
  /** The files of today in which something was written since; documentation is not measured. */
  readonly measured: readonly MeasuredFile[];
  /** Lines in them that are new and say something. */
  readonly lines: number;
}

export interface TimeSplitOptions {
  /** The cut that an adapter has; "choose": one that leaves enough to measure and takes little from the training. */
  readonly cut: string | "choose";
  /** Where an earlier version was cut: whatever it was not trained on came after it. null: there is none. */
  readonly notBefore?: string | null;
  /** Lines that it learnt, wherever they stood: none of them is measured. */
  readonly learnt?: LineMarks;
  readonly signal?: AbortSignal | undefined;
}

/** Lines that are kept from the training: a tenth of the code, no more than a verdict can use, and no fewer than it needs. */
const [share, fewestLines, mostLines] = [0.1, 200, 1200];
/** Fewer commits, and fewer of them with something that still stands, would say what one afternoon was like. */
const [fewestCommits, fewestAuthors] = [8, 4];
/** Where more of a project is new than that, its history says nothing about it: it was imported, or written anew. */
const mostNew = 0.3;
/** Commits that are looked at. */
const farthest = 1024;

/**
 * `files`: the review of today. null where there is no such history: no git, too few commits, too much or too little that is new since
 * any of them; with a commit that is given, only where it is not there.
 */
export async function splitByTime(
  folder: string,
  files: readonly ReviewedFile[],
  tokenizer: CodeTokenizer,
  { cut, notBefore = null, learnt = new Set<number>(), signal }: TimeSplitOptions,
): Promise<TimeSplit | null> {
  const history = await openHistory(folder, signal);
  if (history === null) return null;
  const used = files.filter((file) => file.used);
  const past = readPast(history, new Set(used.map((file) => file.path)), learnt);
  if (cut !== "choose") return splitAt(cut, used, tokenizer, past);
  const total = used.reduce((sum, file) => sum + (isCode(file) ? lineMarks(file.text).size : 0), 0);
  const wanted = Math.min(mostLines, Math.max(fewestLines, share * total));
  const commit = await cutBehind(
    await history.commits(farthest),
    notBefore === null
      ? { lines: wanted, commits: fewestCommits, notBefore }
      : { lines: updateShare * wanted, commits: fewestInUpdate, notBefore },
    (one) => newSince(one, used, past),
  );
  // Who wrote it is asked for every file, so first whether there is a use for it.
  if (commit === null || ((await newSince(commit, used, past)) ?? 0) > mostNew * total) return null;
  const split = await splitAt(commit, used, tokenizer, past);
  return split !== null && (notBefore !== null || authorsOf(split).size >= fewestAuthors) ? split : null;
}

/** An update learns what came since the version before, so that less can be kept from it. */
const [updateShare, fewestInUpdate] = [0.25, 3];

interface Wanted {
  readonly lines: number;
  readonly commits: number;
  readonly notBefore: string | null;
}

/** The files of a review with the sides that a split by time gives them; what came whole after the cut is held out. */
export function reviewedByTime(files: readonly ReviewedFile[], { trained }: TimeSplit): ReviewedFile[] {
  const learnt = new Set(trained.map((file) => file.path));
  return files.map((file) => (file.used ? { ...file, split: learnt.has(file.path) ? "train" : "heldOut" } : file));
}

/** For whoever asks for a split by time where `splitByTime` finds none. */
export function noHistory(folder: string): AttuneError {
  return new AttuneError(
    "E_WORKSPACE_SMALL",
    `${folder} has no history by which what is trained on and what is measured could be told apart.`,
    "It takes git, some commits with a few hundred lines of code, and most of the code before them. Leave --split out to hold whole files out.",
  );
}

/**
 * The newest commit with so many lines written after it, or nearly so: in steps twice as long each, then by halves. The one before which
 * nothing may be cut where that comes first. `linesSince`: null where a commit cannot be read.
 */
async function cutBehind(
  commits: readonly string[],
  { lines: wanted, commits: fewest, notBefore }: Wanted,
  linesSince: (commit: string) => Promise<number | null>,
): Promise<string | null> {
  const known = notBefore === null ? -1 : commits.indexOf(notBefore);
  const last = known < 0 ? commits.length - 1 : known;
  const enough = async (index: number): Promise<boolean> => ((await linesSince(commits[index] ?? "")) ?? 0) >= wanted;
  let [low, high] = [fewest, fewest];
  while (high < last && !(await enough(high))) [low, high] = [high, Math.min(last, 2 * high)];
  if (high > last || (high === last && !(await enough(last)))) return known < 0 ? null : notBefore;
  for (let middle = (low + high) >> 1; high - low > Math.max(1, high >> 3); middle = (low + high) >> 1) {
    if (await enough(middle)) high = middle;
    else low = middle;
  }
  return commits[high] ?? null;
}

/** A history whose blobs are read once, however many commits have them. */
interface Past {
  readonly history: History;
  /** Blobs of a commit's texts by path; null: there is no such commit. */
  filesAt(commit: string): Promise<ReadonlyMap<string, string> | null>;
  /** Marks of all lines that any of these files has, and of those that were learnt anyway. */
  linesOf(files: ReadonlyMap<string, string>): Promise<LineMarks>;
}

/** `today`: paths of the files that are used, whatever their names say. */
function readPast(history: History, today: ReadonlySet<string>, learnt: LineMarks): Past {
  const marks = new Map<string, LineMarks>();
  return {
    history,
    async filesAt(commit) {
      const files = await history.filesAt(commit, mostBytes);
      return files === null ? null : new Map([...files].filter(([path]) => isText(path) || today.has(path)));
    },
    async linesOf(files) {
      const fresh = new Map([...files].filter(([, id]) => !marks.has(id)).map(([path, id]) => [id, path]));
      const content = await history.blobs([...fresh.keys()]);
      for (const [id, path] of fresh) {
        const text = contentOf(path, content.get(id) ?? new Uint8Array());
        marks.set(id, typeof text === "string" ? lineMarks(text) : new Set());
      }
      const known = new Set(learnt);
      for (const id of files.values()) for (const mark of marks.get(id) ?? []) known.add(mark);
      return known;
    },
  };
}

/** Lines of today's code that no file had at a commit; null: there is no such commit. */
async function newSince(commit: string, used: readonly ReviewedFile[], past: Past): Promise<number | null> {
  const then = await past.filesAt(commit);
  if (then === null) return null;
  const known = await past.linesOf(then);
  return used.filter(isCode).reduce((sum, file) => sum + freshLines(file.text, known).size, 0);
}

async function splitAt(
  commit: string,
  used: readonly ReviewedFile[],
  tokenizer: CodeTokenizer,
  past: Past,
): Promise<TimeSplit | null> {
  const then = await past.filesAt(commit);
  if (then === null) return null;
  const known = await past.linesOf(then);
  const moved = await past.history.movedSince(commit);
  const wasAt = (file: ReviewedFile): string => then.get(moved.get(file.path) ?? file.path) ?? "";
  const content = await past.history.blobs([...new Set(used.map(wasAt))].filter((id) => id !== ""));
  const trained = used.flatMap((file): ReviewedFile[] => {
    const bytes = content.get(wasAt(file));
    const before = bytes === undefined ? null : asItWas(file, bytes);
    if (before === null) return [];
    if (before.text === file.text) return [{ ...file, split: "train" }];
    return [{ ...before, split: "train", tokens: tokenizer.encode(before.text, "start") }];
  });
  const fresh = used
    .filter(isCode)
    .map((file) => ({ file, lines: freshLines(file.text, known) }))
    .filter(({ lines }) => lines.size > 0);
  const lines = fresh.reduce((sum, one) => sum + one.lines.size, 0);
  return { commit, trained, measured: await withAuthors(fresh, commit, past.history), lines };
}

/** Programs of git beside each other. */
const asksAtOnce = 4;

async function withAuthors(
  fresh: readonly { readonly file: ReviewedFile; readonly lines: ReadonlySet<number> }[],
  commit: string,
  history: History,
): Promise<MeasuredFile[]> {
  const measured: MeasuredFile[] = [];
  for (let at = 0; at < fresh.length; at += asksAtOnce) {
    const some = fresh.slice(at, at + asksAtOnce).map(async ({ file, lines }) => {
      return measuredFile(file, lines, await history.authorsSince(commit, file.path));
    });
    measured.push(...(await Promise.all(some)));
  }
  return measured;
}

function authorsOf({ measured }: TimeSplit): Set<string> {
  return new Set(measured.flatMap(({ lines, group }) => [...(lines ?? [])].map((line) => group(line))));
}

function isCode({ path }: { readonly path: string }): boolean {
  return kindOf(path) !== "documentation";
}

/** Whose lines are compared; what has no known ending may still be code. */
function isText(path: string): boolean {
  const kind = kindOf(path);
  return kind === "code" || kind === "documentation" || kind === "noExtension" || kind === "unknown";
}

/** Indices of the lines that say something and that no file had. */
function freshLines(text: string, known: LineMarks): Set<number> {
  const fresh = new Set<number>();
  for (const [index, line] of text.split("\n").entries()) {
    const mark = lineMark(line);
    if (mark !== null && !known.has(mark)) fresh.add(index);
  }
  return fresh;
}

/** What was not committed yet is one piece of work too. */
const notCommitted = "not committed";

function measuredFile(
  { path, text }: ReviewedFile,
  lines: ReadonlySet<number>,
  authors: ReadonlyMap<number, string>,
): MeasuredFile {
  const { all } = findLines(text);
  return {
    ...{ path, text, lines },
    group(index) {
      const line = all[index];
      const mark = line === undefined ? null : lineMark(text.slice(line.start, line.end));
      return (mark === null ? undefined : authors.get(mark)) ?? notCommitted;
    },
  };
}
