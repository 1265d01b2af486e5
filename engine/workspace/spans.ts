/** Where a person might complete, and what they would have written: spans of a text that become middles. */
import type { Random } from "../random";
import { splitPlace } from "./chunks";

export type SpanKind = "lineEnd" | "lines" | "block" | "anywhere";

/** [start, end) in UTF-16 units; never empty and never only white space. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Line {
  readonly start: number;
  /** After the indentation. */
  readonly content: number;
  /** Before trailing white space and the line break. */
  readonly end: number;
}

/** Cut once per text, because spans are drawn many times. */
export interface Lines {
  readonly text: string;
  readonly all: readonly Line[];
  /** Indices of lines with something in them. */
  readonly filled: readonly number[];
}

/** The lines of a text, by `\n`; a line break of Windows counts as trailing white space. */
export function findLines(text: string): Lines {
  const all: Line[] = [];
  let start = 0;
  for (const raw of text.split("\n")) {
    const content = raw.length - raw.trimStart().length;
    const end = raw.trimEnd().length;
    all.push({ start, content: start + Math.min(content, raw.length), end: start + Math.max(end, 0) });
    start += raw.length + 1;
  }
  const filled = all.flatMap((line, index) => (line.content < line.end ? [index] : []));
  return { text, all, filled };
}

/** 1-based line of a place in the text. */
export function lineOf(text: string, place: number): number {
  return text.slice(0, place).split("\n").length;
}

export interface SpanOptions {
  /** Most lines of a span of whole lines. */
  readonly maxLines: number;
  /** Most lines of the rest of a block. */
  readonly maxBlockLines: number;
  /** Whole lines may also be written from the end of the line before, starting with its line break. */
  readonly fromLineBefore: boolean;
}

/** One random span of a kind, or null where the text has no room for it. */
export function drawSpan(lines: Lines, kind: SpanKind, random: Random, options: SpanOptions): Span | null {
  if (lines.filled.length === 0) return null;
  switch (kind) {
    case "lineEnd":
      return usable(lines, lineEnd(lines, random));
    case "lines":
      return usable(lines, wholeLines(lines, random, options));
    case "block":
      return usable(lines, block(lines, random, options.maxBlockLines));
    case "anywhere":
      return usable(lines, anywhere(lines, random));
  }
}

/** From a column of a line to its end. A third starts right after the indentation, as on a fresh line. */
function lineEnd(lines: Lines, random: Random): Span | null {
  const line = pickLine(lines, random);
  if (line === null) return null;
  const start = random.next() < 1 / 3 ? line.content : column(lines, line, random);
  // Editors close brackets and quotes as they are opened, so a cursor often has them behind it already.
  const closers = /[)\]}>"'`;,]+$/.exec(lines.text.slice(start, line.end))?.[0].length ?? 0;
  const before = line.end - closers;
  return { start, end: before > start && random.next() < 1 / 4 ? before : line.end };
}

function wholeLines(lines: Lines, random: Random, { maxLines, fromLineBefore }: SpanOptions): Span | null {
  const first = lines.filled[random.below(lines.filled.length)] ?? 0;
  const last = Math.min(first + random.below(maxLines), lines.all.length - 1);
  const [from, before, to] = [lines.all[first], lines.all[first - 1], lastFilled(lines, first, last)];
  if (from === undefined || to === null) return null;
  const start = fromLineBefore && before !== undefined && random.next() < 1 / 2 ? before.end : from.content;
  return { start, end: to.end };
}

/** From a column to the end of the lines that are indented at least as far: the rest of a block. */
function block(lines: Lines, random: Random, maxLines: number): Span | null {
  const first = lines.filled[random.below(lines.filled.length)] ?? 0;
  const line = lines.all[first];
  if (line === undefined) return null;
  const indentation = line.content - line.start;
  let last = first;
  while (last + 1 < lines.all.length && last + 1 - first < maxLines) {
    const next = lines.all[last + 1];
    if (next === undefined || (next.content < next.end && next.content - next.start < indentation)) break;
    last++;
  }
  const to = lastFilled(lines, first, last);
  if (to === null || to === line) return null;
  return { start: random.next() < 1 / 2 ? line.content : column(lines, line, random), end: to.end };
}

/** Sixteen to 256 characters anywhere: what the other kinds never ask, such as the rest of a word and half the next line. */
function anywhere(lines: Lines, random: Random): Span | null {
  const length = 16 + random.below(241);
  if (lines.text.length <= length) return null;
  const start = splitPlace(lines.text, random.below(lines.text.length - length));
  return { start, end: splitPlace(lines.text, start + length) };
}

function pickLine(lines: Lines, random: Random): Line | null {
  return lines.all[lines.filled[random.below(lines.filled.length)] ?? 0] ?? null;
}

function column(lines: Lines, line: Line, random: Random): number {
  return Math.min(splitPlace(lines.text, line.content + random.below(line.end - line.content)), line.end);
}

function lastFilled(lines: Lines, first: number, last: number): Line | null {
  for (let index = last; index >= first; index--) {
    const line = lines.all[index];
    if (line !== undefined && line.content < line.end) return line;
  }
  return null;
}

function usable(lines: Lines, span: Span | null): Span | null {
  return span !== null && lines.text.slice(span.start, span.end).trim() !== "" ? span : null;
}

/** A kind by its share; the shares add up to 1. */
export function pickKind<Kind>(shares: readonly (readonly [Kind, number])[], random: Random): Kind {
  let point = random.next();
  for (const [kind, share] of shares) {
    point -= share;
    if (point < 0) return kind;
  }
  const [last] = shares.at(-1) ?? [];
  if (last === undefined) throw new Error("there is no kind to pick");
  return last;
}
