/**
 * Takes away what would stand in the file twice: editors close brackets and quotes as they are opened, and a model may
 * write on into the lines that follow anyway. Every function returns a beginning of its text.
 */
import { leadingClosers, type Scan, scanBrackets } from "./brackets";
import { cursorLine, isBlank, isTelling, lineAbove, linesBelow, type Surroundings } from "./lines";

/** The rest of a string ends where the quote behind the cursor ends it. */
export function withoutQuote(text: string, around: Surroundings): string {
  const { left, right } = cursorLine(around);
  const { quote } = scanBrackets(left);
  if (quote === null || !right.startsWith(quote)) return text;
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at) === "\\") at++;
    else if (text.charAt(at) === quote) return text.slice(0, at);
  }
  return text;
}

/**
 * Cuts before the first closing bracket that the file has already. Brackets behind the cursor close what stands open before
 * it, those that the text closes itself excepted and those that it opens included.
 */
export function withoutClosers(text: string, around: Surroundings): string {
  const { left, right } = cursorLine(around);
  const start = scanBrackets(left);
  const { open, surplus } = scanBrackets(text, start);
  const closers = closersBehind(text, surplus, right, around.after);
  const opened = Math.max(start.open.length, closers.length);
  const twice = Math.min(closers.length - (opened - surplus.length + open.length), closers.length, surplus.length);
  const cut = twice > 0 ? surplus.slice(-twice) : [];
  const [first] = cut;
  const same = cut.every((closer, index) => closer.bracket === closers[index]);
  return first !== undefined && same ? text.slice(0, first.at) : text;
}

/** On the cursor's line or, where nothing is left on it, round and square ones at the beginning of the next line. */
function closersBehind(text: string, surplus: Scan["surplus"], right: string, after: string): string[] {
  if (!isBlank(right)) return leadingClosers(right);
  const [below] = linesBelow(after, 1);
  const [first] = surplus;
  if (below === undefined || first === undefined) return [];
  // A bracket on a line of its own is compared as a line, with its indentation.
  const ownLine = isBlank(text.slice(text.lastIndexOf("\n", first.at) + 1, first.at)) && text.includes("\n");
  return ownLine ? [] : (/^\s*[)\]]*/.exec(below)?.[0] ?? "").trim().split("");
}

/** The rest of the line is not written again, nor the punctuation that it begins with. */
export function withoutRestOfLine(text: string, around: Surroundings): string {
  const { left, right } = cursorLine(around);
  const rest = right.trim();
  if (rest === "") return text;
  const at = text.lastIndexOf(rest);
  const repeats = at >= 0 && /^[\s)\]}>"'`;,]*$/.test(text.slice(at + rest.length));
  if (repeats && (!/^\w$/.test(rest) || !/\w/.test(text.charAt(at - 1))) && isSafeCut(left, text.slice(0, at), rest)) {
    return text.slice(0, at);
  }
  for (let length = Math.min(rest.length, text.length) - 1; length > 0; length--) {
    const overlap = rest.slice(0, length);
    const start = text.length - length;
    if (!text.endsWith(overlap)) continue;
    const words = /\w\w/.test(overlap) && !/\w/.test(text.charAt(start - 1)) && !/\w/.test(rest.charAt(length));
    if (words || /^[)\]}>"'`;,]+$/.test(overlap))
      return isSafeCut(left, text.slice(0, start), overlap) ? text.slice(0, start) : text;
  }
  return text;
}

/** Whether what stays needs nothing of what goes: neither a bracket for one that it opens, nor the end of a string. */
function isSafeCut(left: string, stays: string, goes: string): boolean {
  const start = scanBrackets(left);
  const { open, quote } = scanBrackets(stays, start);
  if (quote !== null && start.quote === null) return false;
  return !/[)\]}]/.test(goes) || open.length <= scanBrackets(goes).open.length;
}

/** Brackets far above are closed long since; a file is not read from its beginning for each completion. */
const scannedCharacters = 20_000;

/** Whether the text closes a bracket that nothing has opened: then it is no code that belongs here. */
export function closesNothing(text: string, { before }: Surroundings): boolean {
  const { left } = cursorLine({ before, after: "" });
  const { surplus } = scanBrackets(text, scanBrackets(left));
  if (surplus.length === 0 || before.length > scannedCharacters) return false;
  const { open } = scanBrackets(before);
  const count = (brackets: readonly string[], bracket: string) => brackets.filter((item) => item === bracket).length;
  const closed = surplus.map((closer) => closer.bracket);
  return ["()", "[]", "{}"].some((pair) => count(closed, pair.charAt(1)) > count(open, pair.charAt(0)));
}

const comparedLines = 40;

/** Ends before the lines that come next in the file, or that were there just above the cursor. */
export function withoutKnownLines(text: string, around: Surroundings): string {
  const { left, right } = cursorLine(around);
  const lines = text.split("\n");
  const known = linesBelow(around.after, comparedLines);
  const whole = (index: number): string => ((index === 0 ? left : "") + (lines[index] ?? "")).trimEnd();
  const above = isBlank(left) ? lineAbove(around.before) : null;
  const written = lines.findIndex((line) => !isBlank(line));
  if (above !== null && above.trim().length >= 8 && whole(written).trim() === above.trim()) return "";
  for (const index of lines.keys()) {
    // A line that was begun before the cursor can only be a repetition where nothing else stands on it.
    if (isBlank(whole(index)) || (index === 0 && (!isBlank(left) || !isBlank(right)))) continue;
    const rest = lines.flatMap((_, later) => (later >= index && !isBlank(whole(later)) ? [whole(later)] : []));
    const [next] = known;
    const head = lines.slice(0, index).join("\n");
    if (next === undefined) return text;
    const telling = isTelling(next) && whole(index).trim() === next.trim();
    const all = rest.every((line, at) => line === known[at]) && scanBrackets(head).open.length === 0;
    if (telling || all) return head;
  }
  return text;
}
