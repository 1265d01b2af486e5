/** Reads brackets without a grammar: what a text opens and closes, and where comments and strings stand. */
import type { Lexis, Region } from "./lexis";

export interface Opener {
  /** `(`, `[`, `{`, or what opens code within a string, such as `${`. */
  readonly bracket: string;
  /** Which text it stands in, counted by the scans that led here. */
  readonly part: number;
  readonly at: number;
  /** White space that its line begins with. */
  readonly indent: string;
  /** The string that its code stands in. */
  readonly within: Region | null;
}

export interface Closer {
  readonly bracket: string;
  readonly at: number;
  /** What it closes; null for a closer that nothing has opened. */
  readonly closes: Opener | null;
}

/** Where a scan ends, and the next one may go on. */
export interface ScanState {
  readonly part: number;
  /** Open brackets, outermost first. */
  readonly stack: readonly Opener[];
  readonly region: Region | null;
}

export interface Scan extends ScanState {
  /** Closers of brackets that were open before this text, and of none. */
  readonly closers: readonly Closer[];
  /** Closers without openers, openers that another bracket's closer skipped, strings that their line's end broke. */
  readonly faults: number;
}

export const fileBegin: ScanState = { part: 0, stack: [], region: null };

const openerOf: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };
const closerOf: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** What closes an opener; the last character of `${` is what counts. */
export function closerFor(opener: Opener): string {
  return closerOf[opener.bracket.slice(-1)] ?? "";
}

export interface Piece {
  /** The text to read, with as much around it as tells what a quote or a slash means: at least its whole first line. */
  readonly source: string;
  readonly from: number;
  readonly to: number;
}

/** A scan at work. */
interface Reading {
  readonly lexis: Lexis;
  readonly source: string;
  readonly to: number;
  readonly part: number;
  at: number;
  region: Region | null;
  readonly stack: Opener[];
  readonly closers: Closer[];
  faults: number;
}

/** Reads a piece on from where another scan ended; offsets count from the beginning of its source. */
export function scan(piece: Piece, start: ScanState, lexis: Lexis): Scan {
  const part = start.part + 1;
  const reading: Reading = {
    lexis,
    source: piece.source,
    to: piece.to,
    part,
    at: piece.from,
    region: start.region,
    stack: [...start.stack],
    closers: [],
    faults: 0,
  };
  while (reading.at < reading.to) {
    if (reading.region === null) readCode(reading);
    else readRegion(reading, reading.region);
  }
  const { stack, region, closers, faults } = reading;
  return { part, stack, region, closers, faults };
}

/** Up to and with the next bracket or region's beginning. */
function readCode(reading: Reading): void {
  const token = nextMatch(codeTokens(reading.lexis), reading);
  if (token === null) return;
  const at = reading.at;
  if (token in closerOf) {
    openBracket(reading, token, null);
    reading.at = at + 1;
  } else if (token in openerOf) {
    closeBracket(reading, token);
    reading.at = at + 1;
  } else {
    const region = reading.lexis.regions.find(
      (one) => reading.source.startsWith(one.open, at) && (one.begins?.(reading.source, at) ?? true),
    );
    reading.region = region ?? null;
    reading.at = at + (region?.open.length ?? token.length);
  }
}

/** Up to and with the region's end or the code within it. */
function readRegion(reading: Reading, region: Region): void {
  const token = nextMatch(regionTokens(region), reading);
  if (token === null) return;
  const ends = token === region.close || token === "\n";
  if (token === region.hole) openBracket(reading, token, region);
  if (ends || token === region.hole) reading.region = null;
  if (token === "\n" && region.close !== null && token !== region.close) reading.faults++;
  reading.at += token.length;
}

/** Moves to the next token and gives it, or to the end of the piece. */
function nextMatch(tokens: RegExp, reading: Reading): string | null {
  tokens.lastIndex = reading.at;
  const found = tokens.exec(reading.source);
  reading.at = Math.min(found?.index ?? reading.to, reading.to);
  return found === null || found.index >= reading.to ? null : found[0];
}

function openBracket(reading: Reading, bracket: string, within: Region | null): void {
  const { source, at, part } = reading;
  const line = source.lastIndexOf("\n", at - 1) + 1;
  const indent = /^[^\S\r\n]*/.exec(source.slice(line, at))?.[0] ?? "";
  reading.stack.push({ bracket, part, at, indent, within });
}

function closeBracket(reading: Reading, bracket: string): void {
  const { stack, closers, lexis, part, at } = reading;
  const opener = openerOf[bracket] ?? "";
  const depth = stack.findLastIndex((item) => item.bracket.endsWith(opener));
  const closes = stack[depth];
  if (closes === undefined) {
    if (bracket === ")" && lexis.loneParenthesis) return;
    reading.faults++;
    closers.push({ bracket, at, closes: null });
    return;
  }
  reading.faults += stack.length - 1 - depth;
  stack.length = depth;
  reading.region = closes.within;
  if (closes.part !== part) closers.push({ bracket, at, closes });
}

const compiled = new WeakMap<Lexis | Region, RegExp>();

function codeTokens(lexis: Lexis): RegExp {
  return compile(lexis, [...lexis.regions.map(({ open }) => open), ..."()[]{}"], lexis.escapes);
}

function regionTokens(region: Region): RegExp {
  const { close, hole, escapes, multiline } = region;
  const ends = [close, hole, multiline ? null : "\n"].filter((token) => token !== null);
  return compile(region, close === null ? ["\n"] : ends, escapes);
}

function compile(key: Lexis | Region, tokens: readonly string[], escapes: string | null): RegExp {
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const quote = (token: string): string => token.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  const escaped = escapes === null ? [] : [`${quote(escapes)}[^]?`];
  const longestFirst = [...new Set(tokens)].sort((one, other) => other.length - one.length).map(quote);
  const made = new RegExp([...escaped, ...longestFirst].join("|"), "g");
  compiled.set(key, made);
  return made;
}
