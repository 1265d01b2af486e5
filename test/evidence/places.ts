/** Places in the code that came after the cut: what a developer wrote next, and the commit in which it was written. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ContextOf } from "../../engine/context/prompt-context";
import { createRandom, type Random, shuffled } from "../../engine/random";
import type { CodeTokenizer } from "../../engine/text/tokenizer";
import { type HeldOutSpan, heldOutKinds, heldOutSpan } from "../../engine/workspace/examples";
import { lineMarks } from "../../engine/workspace/line-marks";
import type { ReviewedFile } from "../../engine/workspace/read-file";
import { drawSpan, findLines, type Lines, lineOf, type Span, type SpanKind } from "../../engine/workspace/spans";
import { authorship, codeFiles } from "./history";

export interface NewPlace extends HeldOutSpan {
  readonly kind: SpanKind;
  /** That wrote it, hex. */
  readonly commit: string;
}

interface Candidate {
  readonly file: ReviewedFile;
  readonly span: Span;
  readonly kind: SpanKind;
  readonly commit: string;
}

export interface PlacesOptions {
  /** The checkout of what stood at the cut. */
  readonly before: string;
  readonly cut: string;
  /** The checkout of today, and its review. */
  readonly after: string;
  readonly files: readonly ReviewedFile[];
  readonly seqLen: number;
  readonly count: number;
  /** Places that are drawn behind those; absent: none. */
  readonly more?: number | undefined;
  readonly contextOf: ContextOf;
}

/** Each in the order of the files, so that prompts that begin alike follow one another. */
export interface NewPlaces {
  readonly places: readonly NewPlace[];
  readonly more: readonly NewPlace[];
}

/**
 * Commits by turns, so that a large one does not decide alone; kinds as in a verdict. A line counts as new where no file at the cut
 * had it, under whatever path: what was only moved, indented or copied is not measured, and of two equal new lines only the first.
 */
export function newPlaces(tokenizer: CodeTokenizer, options: PlacesOptions): NewPlaces {
  const random = createRandom("evidence");
  const known = new Set(codeFiles(options.before).flatMap((file) => [...lineMarks(textOf(options.before, file))]));
  const byCommit = new Map<string, Candidate[]>();
  // In the languages that the cut counts: a style sheet is code too, but nobody chose these projects for theirs.
  const measured = new Set(codeFiles(options.after));
  for (const file of options.files.filter(({ used, path }) => used && measured.has(path))) {
    for (const candidate of candidatesIn(file, known, random, options)) {
      byCommit.set(candidate.commit, [...(byCommit.get(candidate.commit) ?? []), candidate]);
    }
  }
  const turns = shuffled(
    [...byCommit.values()].map((candidates) => shuffled(candidates, random)),
    random,
  );
  const { count, more = 0 } = options;
  const places: NewPlace[] = [];
  while (places.length < count + more && turns.some((candidates) => candidates.length > 0)) {
    for (const candidates of turns) {
      if (places.length < count + more) places.push(...nextOf(candidates, tokenizer, options));
    }
  }
  return { places: inFileOrder(places.slice(0, count)), more: inFileOrder(places.slice(count)) };
}

function inFileOrder(places: readonly NewPlace[]): NewPlace[] {
  return places.toSorted((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.prefixText.length - b.prefixText.length,
  );
}

function textOf(folder: string, file: string): string {
  return readFileSync(join(folder, file), "utf8");
}

function candidatesIn(
  file: ReviewedFile,
  known: Set<number>,
  random: Random,
  { after, cut }: PlacesOptions,
): Candidate[] {
  const lines = findLines(file.text);
  const markAt = (index: number): number | undefined => {
    const line = lines.all[index];
    return line === undefined ? undefined : [...lineMarks(file.text.slice(line.start, line.end))][0];
  };
  const fresh = new Set<number>();
  for (const index of lines.filled) {
    const mark = markAt(index);
    if (mark === undefined || known.has(mark)) continue;
    known.add(mark);
    fresh.add(index);
  }
  if (fresh.size === 0) return [];
  const commits = authorship(after, cut, file.path);
  const drawn: Lines = { ...lines, filled: [...fresh] };
  const candidates = new Map<number, Candidate>();
  for (let attempt = 0; attempt < 2 * fresh.size; attempt++) {
    const kind = heldOutKinds[attempt % heldOutKinds.length] ?? "lineEnd";
    const span = drawSpan(drawn, kind, random, { maxLines: 1, maxBlockLines: 3, fromLineBefore: false });
    if (span === null || candidates.has(span.start)) continue;
    if (!/[\p{L}\p{N}]/u.test(file.text.slice(span.start, span.end))) continue;
    const [first, last] = [lineOf(file.text, span.start) - 1, lineOf(file.text, span.end) - 1];
    const commit = commits[first] ?? null;
    // A lone bracket may stand in every file; a line that says something must be new, and of the same hand.
    const telling = lines.filled.filter((index) => index >= first && index <= last && markAt(index) !== undefined);
    if (commit === null || !telling.every((index) => fresh.has(index) && commits[index] === commit)) continue;
    candidates.set(span.start, { file, span, kind, commit });
  }
  return [...candidates.values()];
}

/** The next one of a commit that is short enough; it leaves the list, and so do those before it. */
function nextOf(candidates: Candidate[], tokenizer: CodeTokenizer, options: PlacesOptions): NewPlace[] {
  for (let one = candidates.shift(); one !== undefined; one = candidates.shift()) {
    const asked = heldOutSpan(one.file, one.span, tokenizer, options);
    if (asked !== null) return [{ ...asked, kind: one.kind, commit: one.commit }];
  }
  return [];
}
