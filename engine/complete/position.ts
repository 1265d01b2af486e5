/** Where a completion stands in its file: computed once a request, and asked after every token. */
import { guessLexis } from "../syntax/languages";
import { type Lexis, lexes } from "../syntax/lexis";
import { type Closer, fileBegin, type Opener, type Scan, type ScanState, scan } from "../syntax/scan";
import { cursorLine, isBlank, type Surroundings } from "./lines";

export interface Place {
  readonly around: Surroundings;
  readonly lexis: Lexis;
  /** The cursor's line before and after the cursor. */
  readonly left: string;
  readonly right: string;
  /** Nothing stands before the cursor on its line. */
  readonly fresh: boolean;
  /** Or no more than a word that has been begun: what is written is as long as it was in front of it. */
  readonly begun: boolean;
  /** Something that no completion may move away from the cursor: more than closing brackets and the like. */
  readonly codeFollows: boolean;
  /** What is open at the cursor. */
  readonly start: ScanState;
  /** What the cursor's line opened and left open. */
  readonly lineOpen: readonly Opener[];
  /** What the file closes behind the cursor. */
  readonly closedBehind: ReadonlySet<Opener>;
  /** Faults of the brackets up to the cursor, from there on, and in the file as it is: those that stay open are such, too. */
  readonly faultsAbove: number;
  readonly faultsBehind: number;
  readonly faults: number;
  /** The same without the cursor's line: as sound as the rest of the file is. */
  readonly faultsOfRest: number;
}

const places = new WeakMap<Surroundings, Place>();

/** The same place for the same object. */
export function placeAt(around: Surroundings): Place {
  const known = places.get(around);
  if (known !== undefined) return known;
  const place = readPlace(around);
  places.set(around, place);
  return place;
}

function readPlace(around: Surroundings): Place {
  const { before, after, language } = around;
  const { left, right } = cursorLine(around);
  const lexis = language === undefined || language === null ? guessLexis(before, after) : lexes[language.lexis];
  const source = before + right;
  const lineAt = before.length - left.length;
  const above = scan({ source, from: 0, to: lineAt }, fileBegin, lexis);
  const start = scan({ source, from: lineAt, to: before.length }, above, lexis);
  const place = {
    around,
    lexis,
    left,
    right,
    fresh: isBlank(left),
    begun: isBlank(left) || (start.region === null && /^\s*[\p{L}_$][\p{L}\p{N}_$]*$/u.test(left)),
    codeFollows: codeFollows(right),
    start,
    lineOpen: start.stack.filter((opener) => opener.part === start.part),
  };
  const behind = scanBehind(place, left, start);
  const below = scan({ source: after, from: Math.max(0, after.indexOf("\n")), to: after.length }, above, lexis);
  return {
    ...place,
    closedBehind: closedBy(behind.closers, start.stack, left + after),
    faultsAbove: above.faults + start.faults,
    faultsBehind: behind.faults,
    faults: above.faults + start.faults + faultsAtEnd(behind),
    faultsOfRest: above.faults + faultsAtEnd(below),
  };
}

/** Whether the rest of the cursor's line holds more than closers, quotes, commas and semicolons. */
export function codeFollows(right: string): boolean {
  return /[^\s)\]}>"'`;,]/.test(right);
}

/** Reads on from the end of a text at the cursor, whose last line is given, to the end of the file. */
export function scanBehind({ around, lexis }: Pick<Place, "around" | "lexis">, line: string, end: ScanState): Scan {
  const source = line + around.after;
  return scan({ source, from: line.length, to: source.length }, end, lexis);
}

/** What is open at the end of a file is closed nowhere. */
export function faultsAtEnd({ faults, stack, region }: Scan): number {
  return faults + stack.length + (region !== null && region.close !== null ? 1 : 0);
}

/** The text at the cursor, read from there. */
export function scanText({ left, lexis, start }: Place, text: string): Scan {
  const source = left + text;
  return scan({ source, from: left.length, to: source.length }, start, lexis);
}

/**
 * Where fewer brackets are closed than are open, a closer that begins its line belongs to the line with its indentation:
 * `if (a) {` above a function's last brace has none of its own.
 */
function closedBy(closers: readonly Closer[], stack: readonly Opener[], source: string): ReadonlySet<Opener> {
  const all = closers.filter(({ closes }) => closes !== null);
  if (all.length >= stack.length) return new Set(stack);
  const open = [...stack];
  const closed = new Set<Opener>();
  for (const { at, closes } of all) {
    const indent = source.slice(source.lastIndexOf("\n", at - 1) + 1, at);
    const fits = (opener: Opener): boolean => opener.bracket === closes?.bracket;
    const aligned = isBlank(indent) ? open.findLastIndex((opener) => fits(opener) && opener.indent === indent) : -1;
    const index = aligned >= 0 ? aligned : open.findLastIndex(fits);
    const [opener] = open.splice(index).slice(0, 1);
    if (opener !== undefined) closed.add(opener);
  }
  return closed;
}

/** What stands behind the last line break, which may be nothing. */
export function lastLine(text: string): string {
  return text.slice(text.lastIndexOf("\n") + 1);
}
