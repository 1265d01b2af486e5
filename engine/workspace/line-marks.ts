/**
 * What a file was when it was trained on, in little room: a mark for each of its lines. It tells which lines came since, with git and
 * without it, and whatever was not committed counts too.
 */
import { hash32 } from "../random";
import type { Span } from "./spans";

/** Lines by their marks. Two different lines have one mark with a probability of 2⁻²⁴. */
export type LineMarks = ReadonlySet<number>;

const markBytes = 3;
const markMask = 0xffffff;

/** Of a line that says something; null for others: a lone bracket is in every file. White space around it does not count. */
export function lineMark(line: string): number | null {
  return /[\p{L}\p{N}]/u.test(line) ? hash32(line.trim()) & markMask : null;
}

/** Of a text's lines that say something. */
export function lineMarks(text: string): Set<number> {
  const marks = new Set<number>();
  for (const line of text.split("\n")) {
    const mark = lineMark(line);
    if (mark !== null) marks.add(mark);
  }
  return marks;
}

/** As a text for a file: base64 of three bytes each, ascending. */
export function encodeMarks(marks: LineMarks): string {
  const sorted = [...marks].sort((a, b) => a - b);
  const bytes = Buffer.alloc(markBytes * sorted.length);
  for (const [index, mark] of sorted.entries()) bytes.writeUIntBE(mark, markBytes * index, markBytes);
  return bytes.toString("base64");
}

/** The other way. Whatever the text is, its whole groups of three bytes are marks. */
export function decodeMarks(encoded: string): Set<number> {
  const bytes = Buffer.from(encoded, "base64");
  const marks = new Set<number>();
  for (let at = 0; at + markBytes <= bytes.length; at += markBytes) marks.add(bytes.readUIntBE(at, markBytes));
  return marks;
}

/** Runs of lines that are not known, by UTF-16 units, and how many lines they are; lines that say nothing go along between them. */
export function newLines(text: string, known: LineMarks): { readonly runs: readonly Span[]; readonly lines: number } {
  const runs: Span[] = [];
  let [at, lines]: [number, number] = [0, 0];
  let follows = false;
  for (const line of text.split("\n")) {
    const mark = lineMark(line);
    if (mark !== null && !known.has(mark)) {
      const start = follows ? (runs.pop()?.start ?? at) : at;
      runs.push({ start, end: at + line.trimEnd().length });
      lines++;
    }
    if (mark !== null) follows = !known.has(mark);
    at += line.length + 1;
  }
  return { runs, lines };
}

/** The share of a text's marks that are among the known ones; 0 for a text without any. */
export function shareKnown(marks: LineMarks, known: LineMarks): number {
  let found = 0;
  for (const mark of marks) if (known.has(mark)) found++;
  return marks.size === 0 ? 0 : found / marks.size;
}
