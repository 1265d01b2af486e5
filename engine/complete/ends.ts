/** Where a completion ends, line by line: the first rule that knows an end gives it. */
import { type Scan, type ScanState, scan } from "../syntax/scan";
import type { Extent } from "./extent";
import { cursorLine, indentation, isBlank, isClosing, lineAbove, linesBelow } from "./lines";
import { repeatedLines } from "./loops";
import type { Place } from "./position";

/** Offset in the text where it ends. */
type End = number;

/** One line of the text, and what the text has opened and closed before and after it. */
interface Line {
  readonly index: number;
  readonly text: string;
  readonly blank: boolean;
  /** The line break behind it is written. */
  readonly whole: boolean;
  /** Offset of the end of the line before, and of its own. */
  readonly before: End;
  readonly end: End;
  readonly open: Balance;
  readonly balance: Balance;
}

/** What a text has done to the brackets so far. */
interface Balance {
  readonly state: ScanState;
  /** Its own brackets that are still open. */
  readonly own: number;
  /** Closers of brackets that were open at the cursor, or of none. */
  readonly closed: number;
}

interface State {
  readonly place: Place;
  readonly extent: Extent;
  readonly lines: readonly Line[];
  /** Index of the first line that holds something. */
  readonly first: number;
  /** Indentation of what is being written. */
  readonly depth: number;
  /** A deeper line stands before this one, or the cursor's line is the head. */
  readonly deeper: boolean;
}

type Rule = (line: Line, state: State) => End | null;

const longestBlock = 12;
const mostBlankLines = 3;

/** Where a text ends, as an offset in it, by the first rule that says so; null while it may go on. */
export function firstEnd(text: string, extent: Extent, place: Place): End | null {
  const newline = text.indexOf("\n");
  const firstLine = newline < 0 ? text : text.slice(0, newline);
  if (place.codeFollows || (inLineComment(place) && !isBlank(firstLine))) return newline < 0 ? null : newline;
  const lines = readLines(text, place);
  const first = lines.findIndex((line) => !line.blank);
  const blank = first < 0 ? lines.length - 1 : first;
  // A blank line ends a thought that had begun on the cursor's line.
  if (blank >= (place.fresh ? mostBlankLines : 2)) return 0;
  if (first < 0) return null;
  return endOfLines({ place, extent, lines, first, depth: depthOf(lines[first]?.text ?? "", first, place) });
}

function endOfLines(start: Omit<State, "deeper">): End | null {
  let deeper = !start.place.begun;
  for (const line of start.lines) {
    const state = { ...start, deeper };
    const rules = line.blank ? rulesOfBlankLines : rulesOfLines;
    for (const rule of Object.values(rules)) {
      const end = rule(line, state);
      if (end !== null) return end;
    }
    if (isNext(line, state) && indentation(line.text) > start.depth) deeper = true;
  }
  return null;
}

function depthOf(head: string, first: number, { left, fresh, around }: Place): number {
  const aligned = !fresh || (first === 0 && isTooDeep(head, around.before));
  return indentation(aligned ? left : (first === 0 ? left : "") + head);
}

function inLineComment({ start }: Place): boolean {
  return start.region?.kind === "comment" && start.region.close === null;
}

function readLines(text: string, place: Place): Line[] {
  const lines = text.split("\n");
  const source = place.left + text;
  const result: Line[] = [];
  let at = 0;
  let balance: Balance = { state: place.start, own: 0, closed: 0 };
  for (const [index, line] of lines.entries()) {
    const end = at + line.length;
    const whole = index < lines.length - 1;
    const from = place.left.length + at;
    const read = scan({ source, from, to: from + line.length + (whole ? 1 : 0) }, balance.state, place.lexis);
    const open = balance;
    balance = after(balance, read, place.start);
    result.push({ index, text: line, blank: isBlank(line), whole, before: Math.max(0, at - 1), end, open, balance });
    at = end + 1;
  }
  return result;
}

function after(balance: Balance, read: Scan, start: ScanState): Balance {
  const own = read.stack.filter((opener) => opener.part > start.part).length;
  const closed = read.closers.filter(({ closes }) => closes === null || closes.part <= start.part).length;
  return { state: read, own, closed: balance.closed + closed };
}

/** A line behind the one that the text began with. */
function isNext({ index, open }: Line, { first, place }: State): boolean {
  const outside = open.state.region === null || open.state.region === place.start.region;
  return outside && (index > first || (index > 0 && !place.fresh));
}

const rulesOfBlankLines: Readonly<Record<string, Rule>> = {
  /** One blank line may stand within brackets or a string; any other ends what was written. */
  blankLine({ index, whole, before, open }, { first, lines, place }) {
    if (!whole || index <= first) return null;
    const inString = open.state.region !== place.start.region;
    const inside = (open.own > 0 || inString) && lines[index - 1]?.blank !== true;
    return inside ? null : before;
  },
  /** A block that is longer than anybody reads at once. */
  longest: tooLong,
};

const rulesOfLines: Readonly<Record<string, Rule>> = {
  /** The closing line that stands below already, or one that closes more than what was begun. */
  closingLine(line, state) {
    if (!isNext(line, state) || !isClosing(line.text) || line.open.own > 0) return null;
    if (indentation(line.text) > state.depth) return null;
    if (isClosedBelow(line, state.place)) return line.before;
    if (!/^\s*[)\]}]/.test(line.text)) return line.whole ? line.end : null;
    return line.whole && indentation(line.text) < state.depth ? line.end : null;
  },
  /** Less indentation than what was begun. */
  dedent(line, state) {
    if (!isNext(line, state) || isClosing(line.text)) return null;
    return indentation(line.text) < state.depth ? line.before : null;
  },
  /** The next construct of the same depth, behind a block. */
  sibling(line, state) {
    const { first, extent, depth, deeper } = state;
    if (!isNext(line, state) || !deeper || isClosing(line.text) || indentation(line.text) > depth) return null;
    if ((line.index === first && extent === "line") || goesOn.test(line.text)) return null;
    // A brace on a line of its own belongs to the line above.
    if (/^\s*\{/.test(line.text)) return null;
    // The word at the end of a text may not be all of it.
    return !line.whole && /^\s*\w*$/.test(line.text) ? null : line.before;
  },
  /** What belongs to the line stands below it already, deeper than it is. */
  headOfBelow(line, { place, first }) {
    const { left, right, begun, around } = place;
    if (!line.whole || line.index > 0 || first > 0 || begun || !isBlank(right)) return null;
    const [below] = linesBelow(around.after, 1);
    return below !== undefined && indentation(below) > indentation(left) ? line.end : null;
  },
  /** More is closed than the cursor's line has open. */
  closesMore({ whole, end, balance }, state) {
    return whole && balance.closed > waiting(state) ? end : null;
  },
  /** All brackets are closed, and nothing says that the statement goes on. */
  balanced({ index, text, whole, end, balance }, state) {
    const { place, first } = state;
    if (!whole || missing(balance, state) > 0 || endsByIndentation(state) || goesOnBelow(text)) return null;
    if (index === 0 && !place.begun && isHead(place.left + text, place)) return null;
    if (balance.state.region !== null && balance.state.region !== place.start.region) return null;
    return !place.begun || (index > first && isClosing(text)) ? end : null;
  },
  /** Lines that come again. */
  repeated({ index, whole }, { place, lines, first }) {
    if (!whole) return null;
    // The cursor's line counts as it stands then.
    const texts = lines.slice(first, index + 1).map(({ text }, row) => (first + row === 0 ? place.left + text : text));
    const kept = repeatedLines(texts);
    return kept === null ? null : (lines[first + kept - 1]?.end ?? null);
  },
  longest: tooLong,
};

function tooLong({ index, whole, end }: Line, { first }: State): End | null {
  return whole && index - first + 1 >= longestBlock ? end : null;
}

/** Brackets of the cursor's line that the text has to close before it can be complete. */
function waiting({ place, extent }: State): number {
  if (place.fresh) return 0;
  const { lineOpen, closedBehind } = place;
  return extent === "block" ? lineOpen.length : lineOpen.filter((opener) => !closedBehind.has(opener)).length;
}

/** Brackets that are still to be closed; behind a closer, those that the file closes itself are none. */
function missing({ own, closed, state }: Balance, { place, extent }: State): number {
  if (place.fresh) return own;
  const open = place.lineOpen.filter((opener) => state.stack.includes(opener));
  const byFile = extent === "line" || closed > 0;
  return own + open.filter((opener) => !(byFile && place.closedBehind.has(opener))).length;
}

/** A head with its body below ends by indentation alone, as in Python. */
function endsByIndentation({ place, first }: State): boolean {
  return !place.fresh && first > 0 && /(:|\b(do|then|else))\s*$/.test(place.left);
}

/** Words that continue a statement at its own depth. */
const goesOn = /^\s*(else|elif|elsif|elseif|except|finally|catch|rescue|ensure)\b/i;

/** Lines that are not complete although all their brackets are closed. */
function goesOnBelow(line: string): boolean {
  return /(:|=>|->|[=&|?\\]|[^+]\+|\b(and|or|do|then|else))\s*$/.test(line);
}

/** Whether a line needs a block below: a condition, or what ends with a word. */
function isHead(line: string, { lexis }: Place): boolean {
  if (/^\s*(\}?\s*else\s+)?(if|for|foreach|while|switch|catch|using|lock)\b.*\)\s*$/.test(line)) return !lexis.indented;
  return (
    lexis.blockEnds.includes("end") &&
    /^\s*(def|class|module|if|unless|while|until|case|begin|for)\b(?!.*\bend\s*$)/.test(line)
  );
}

/** Whether a closing line of this depth stands below already, before anything else of that depth. */
function isClosedBelow({ text }: Line, { around, right }: Place): boolean {
  const indent = indentation(text);
  const first = closerOf(text);
  if (right.trim() !== "" && right.trim().startsWith(first ?? " ")) return true;
  const below = linesBelow(around.after, 400).find((item) => indentation(item) <= indent);
  return below !== undefined && indentation(below) === indent && closerOf(below) === first;
}

/** The tag, word or bracket that a line begins with. */
function closerOf(line: string): string | undefined {
  return /^\s*(<\/[\w.]*|\w+|.)/.exec(line)?.[1];
}

/**
 * Whether the first line that was written on a fresh line is indented more than it can be: the line above allows no
 * deeper line than the cursor's, and the text does not go on with the statement above.
 */
export function isTooDeep(written: string, before: string): boolean {
  const { left } = cursorLine({ before, after: "" });
  if (left === "" || indentation(written) === 0) return false;
  const above = lineAbove(before);
  if (above === null) return true;
  const deeper = /([{([:,=+\-*/&|?\\]|\b(do|then|else))\s*$/.test(above) ? 1 : 0;
  return indentation(left) >= indentation(above) + deeper && !/^\s*[.?:&|+*/)\]}-]/.test(written);
}
