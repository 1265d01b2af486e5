/**
 * A split by time: what stood at a commit is trained on, and what was written after it is measured, as it will be used. Neither the
 * newest code nor a line that was only moved, indented or copied straddles the two.
 */
import { AttuneError } from "../errors";
import type { CodeTokenizer } from "../text/tokenizer";
import { decodeText, hugeBytes } from "./content";
import { type Commit, type History, openHistory } from "./history";
import { kindOf } from "./kinds";
import { type LineMarks, lineMark, lineMarks } from "./line-marks";
import type { MeasuredFile } from "./measured";
import { asItWas, type ReviewedFile } from "./read-file";
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
  readonly signal?: AbortSignal | undefined;
}

/** Lines that are kept from the training: a tenth of the code, no more than a verdict can use, and no fewer than it needs. */
const [share, fewestLines, mostLines] = [0.1, 200, 1200];
/** Fewer commits would say what one afternoon was like. */
const fewestCommits = 8;
/** Where more of a project is new than that, its history says nothing about it: it was imported, or written anew. */
const mostNew = 0.3;
/** Commits that are looked at. */
const farthest = 1000;

/**
 * `files`: the review of today. null where there is no such history: no git, too few commits, too much or too little that is new since
 * any of them; with a commit that is given, only where it is not there.
 */
export async function splitByTime(
  folder: string,
  files: readonly ReviewedFile[],
  tokenizer: CodeTokenizer,
  { cut, notBefore = null, signal }: TimeSplitOptions,
): Promise<TimeSplit | null> {
  const history = await openHistory(folder, signal);
  if (history === null) return null;
  const used = files.filter((file) => file.used);
  const sides = (commit: string): Promise<Sides | null> => sidesAt(commit, history, used, tokenizer);
  if (cut !== "choose") return withAuthors(await sides(cut), history);
  const total = used.reduce((sum, file) => sum + (isCode(file) ? lineMarks(file.text).size : 0), 0);
  const commits = await history.commits(farthest);
  // Lines that a commit added may be gone, or have stood elsewhere before: where too few are left, the cut moves back.
  for (let wanted = wantedLines(total, notBefore !== null); wanted <= mostNew * total; wanted *= 2) {
    const commit = cutBehind(commits, wanted, notBefore);
    if (commit === null) return null;
    const split = await sides(commit);
    if (split === null || split.lines > mostNew * total) return null;
    if (split.lines >= wanted / 2 || commit === notBefore) return withAuthors(split, history);
  }
  return null;
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

/** An update learns what came since the version before, so that fewer lines can be kept from it. */
function wantedLines(total: number, updating: boolean): number {
  const wanted = Math.min(mostLines, Math.max(fewestLines, share * total));
  return updating ? wanted / 4 : wanted;
}

/** The newest commit with so much written after it; the one before which nothing may be cut where that comes first. */
function cutBehind(commits: readonly Commit[], wanted: number, notBefore: string | null): string | null {
  let [added, count] = [0, 0];
  for (const commit of commits) {
    if (commit.id === notBefore) return notBefore;
    if (added >= wanted && count >= fewestCommits) return commit.id;
    added += commit.added;
    if (commit.added > 0) count++;
  }
  return null;
}

/** A split before anybody asked who wrote what. */
interface Sides extends Omit<TimeSplit, "measured"> {
  readonly fresh: readonly { readonly file: ReviewedFile; readonly lines: ReadonlySet<number> }[];
}

async function sidesAt(
  commit: string,
  history: History,
  used: readonly ReviewedFile[],
  tokenizer: CodeTokenizer,
): Promise<Sides | null> {
  const then = await history.filesAt(commit, hugeBytes);
  if (then === null) return null;
  const known = new Set<number>();
  for (const [path, bytes] of then) {
    const text = isText(path) ? decodeText(bytes) : null;
    for (const mark of text === null ? [] : lineMarks(text)) known.add(mark);
  }
  const moved = await history.movedSince(commit);
  const trained = used.flatMap((file): ReviewedFile[] => {
    const bytes = then.get(moved.get(file.path) ?? file.path);
    const before = bytes === undefined ? null : asItWas(file, bytes);
    if (before === null) return [];
    if (before.text === file.text) return [{ ...file, split: "train" }];
    return [{ ...before, split: "train", tokens: tokenizer.encode(before.text, "start") }];
  });
  const fresh = used
    .filter(isCode)
    .map((file) => ({ file, lines: freshLines(file.text, known) }))
    .filter(({ lines }) => lines.size > 0);
  return { commit, trained, fresh, lines: fresh.reduce((sum, { lines }) => sum + lines.size, 0) };
}

/** Programs of git beside each other. */
const asksAtOnce = 4;

async function withAuthors(sides: Sides | null, history: History): Promise<TimeSplit | null> {
  if (sides === null) return null;
  const { fresh, ...split } = sides;
  const measured: MeasuredFile[] = [];
  for (let at = 0; at < fresh.length; at += asksAtOnce) {
    const some = fresh.slice(at, at + asksAtOnce).map(async ({ file, lines }) => {
      return measuredFile(file, lines, await history.authorsSince(split.commit, file.path));
    });
    measured.push(...(await Promise.all(some)));
  }
  return { ...split, measured };
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
