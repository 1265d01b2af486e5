/** Middles that a person writes in one go: drawn from what a file's grammar sees within a chunk. */
import { hash32, type Random } from "../random";
import { openSpanReader, type SyntaxKind, type SyntaxSpans } from "../syntax/spans";
import { type Chunk, splitPlace } from "./chunks";
import type { ReviewedFile } from "./read-file";
import { drawSpan, type Lines, pickKind, type Span, type SpanOptions } from "./spans";

export interface SyntaxPlaces {
  /** Null where lines decide: without a grammar, and beyond what is parsed. A file is parsed once, when it is first asked for. */
  of(file: string): SyntaxSpans | null;
}

/** Characters, a dozen seconds of parsing: more code than the longest run by default trains on. */
const mostParsed = 16e6;

/**
 * Loads the grammars of the files that are trained on; none is parsed yet. A grammar that cannot be loaded is told to `log`. Which
 * files of a very large workspace are left to lines depends on their paths alone, so that a resumed run draws the same.
 */
export async function openSyntaxPlaces(
  files: readonly ReviewedFile[],
  log: (message: string) => void,
): Promise<SyntaxPlaces> {
  const texts = textsToParse(files.filter(({ used, split }) => used && split === "train"));
  const reader = await openSpanReader(texts.keys(), log);
  const known = new Map<string, SyntaxSpans | null>();
  return {
    of(file) {
      const seen = known.get(file);
      if (seen !== undefined) return seen;
      const text = texts.get(file);
      const spans = text === undefined ? null : reader.read(file, text);
      known.set(file, spans);
      return spans;
    },
  };
}

function textsToParse(files: readonly ReviewedFile[]): Map<string, string> {
  const texts = new Map<string, string>();
  let total = 0;
  for (const { path, text } of files.toSorted((a, b) => hash32(a.path) - hash32(b.path))) {
    total += text.length;
    if (total > mostParsed) break;
    texts.set(path, text);
  }
  return texts;
}

export type SyntaxPlaceKind = SyntaxKind | "lineRest";

/** Shares of the kinds of middles: the rest of a line stays what is asked for most. */
const kindShares: readonly (readonly [SyntaxPlaceKind, number])[] = [
  ["lineRest", 0.3],
  ["statement", 0.2],
  ["expression", 0.2],
  ["arguments", 0.15],
  ["body", 0.15],
];

/** Shorter ones teach nothing. */
const shortest = 4;

/**
 * One random middle of a random kind within the chunk, in places of the chunk's text. It may begin inside what it completes, as
 * where a person has typed half of it, and always does where that has more lines than `maxBlockLines`. Null where the language
 * has no grammar, or where the chunk holds nothing of the kind that the grammar could read: then lines decide. Deterministic
 * in `random`.
 */
export function drawSyntaxSpan(
  chunk: Chunk,
  lines: Lines,
  syntax: SyntaxPlaces,
  random: Random,
  options: SpanOptions,
): Span | null {
  const spans = syntax.of(chunk.file);
  if (spans === null) return null;
  const kind = pickKind(kindShares, random);
  if (kind === "lineRest") return drawSpan(lines, "lineEnd", random, options);
  return drawNode(chunk, spans[kind], kind, random, options);
}

/** One node of a kind, or a part of one. `spans`: as in `SyntaxSpans`, in places of the file. */
function drawNode(
  { at, text }: Chunk,
  spans: Int32Array,
  kind: SyntaxKind,
  random: Random,
  { maxBlockLines }: SpanOptions,
): Span | null {
  const within: Span[] = [];
  for (let index = 0; index < spans.length; index += 2) {
    const [start, end] = [(spans[index] ?? 0) - at, (spans[index + 1] ?? 0) - at];
    if (start >= 0 && end <= text.length && end - start >= shortest) within.push({ start, end });
  }
  const node = within[random.below(within.length)];
  if (node === undefined) return null;
  const start = lastLines(text, node, maxBlockLines);
  const half = random.next() < 1 / 3;
  if (start > node.start || half) return halfOf(text, { start, end: node.end }, random);
  const ofLines = kind === "body" || kind === "statement";
  return { start: ofLines && random.next() < 1 / 2 ? lineBreakBefore(text, start) : start, end: node.end };
}

/** Where the last `count` lines of a span begin. */
function lastLines(text: string, { start, end }: Span, count: number): number {
  let from = end;
  for (let line = 0; line < count; line++) {
    from = text.lastIndexOf("\n", from - 1);
    if (from < start) return start;
  }
  return from + 1;
}

/** From a place inside to the end; null where only white space would be left. */
function halfOf(text: string, { start, end }: Span, random: Random): Span | null {
  const from = splitPlace(text, start + random.below(end - start));
  return text.slice(from, end).trim() === "" ? null : { start: from, end };
}

/** The end of the line before, where nothing but white space stands between: as written behind the Enter key. */
function lineBreakBefore(text: string, start: number): number {
  const before = text.slice(0, start).trimEnd();
  return text.slice(before.length, start).includes("\n") ? before.length : start;
}
