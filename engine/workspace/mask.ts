/**
 * Prompts without secrets. What a model is asked with is the text around the cursor, and each secret in it is replaced by one word, so
 * that the code around stays sound and lines stay lines. Cut where a prompt is built: whoever asks, trains or measures, the model
 * meets the same. What comes back is fitted to the real text; a value that was never read cannot be written.
 */
import { detached } from "../text/detached";
import { namesNext, openLiteral } from "./assigned-secrets";
import { secretsIn } from "./secrets";
import { privateKeyKind, type SecretSpan } from "./token-shapes";

/** What stands in a secret's place: a word that no rule takes for a secret, sound in a string, behind `=` and in a URL. */
export const hiddenWord = "hidden";

/** The text with every secret's value replaced by `hiddenWord`, and every line of a private key too. No line break vanishes. */
export function maskSecrets(text: string): string {
  return masked(text.split("\n"), "").join("\n");
}

/**
 * The text on both sides of a cursor, masked as one text. On the cursor's line a secret may be half written: what stands before
 * the cursor is also read as if its string ended there. `lineAbove`: what stands in front of `before` in its file.
 */
export function maskAround(
  before: string,
  after: string,
  lineAbove = "",
): { readonly before: string; readonly after: string } {
  const [above, below] = [before.split("\n"), after.split("\n")];
  const [left, right] = [above.pop() ?? "", below.shift() ?? ""];
  const lines = masked([...above, left + right, ...below], lineAbove);
  const at = above.length;
  // A line within a key is hidden whole.
  const whole = lines[at] === hiddenWord && left + right !== hiddenWord;
  const spans = whole
    ? [{ start: 0, end: left.length + right.length, kind: "" }]
    : spansAtCursor(left, right, above.at(-1) ?? lineAbove);
  const sides = split(left, right, spans);
  return {
    before: [...lines.slice(0, at), sides.left].join("\n"),
    after: [sides.right, ...lines.slice(at + 1)].join("\n"),
  };
}

function masked(lines: readonly string[], lineAbove: string): string[] {
  let key = 0;
  return lines.map((line, index) => {
    const spans = spansOf(line, lines[index - 1] ?? lineAbove);
    if (spans.some(({ kind }) => kind === privateKeyKind)) key = longestKey;
    if (key > 0) {
      key = keyEnds(line) ? 0 : key - 1;
      return isKeyLine(line) ? withEnd(hiddenWord, line) : replaced(line, spans);
    }
    return look(line).isData ? withEnd(hiddenWord, line) : replaced(line, spans);
  });
}

/** Lines that a private key may have: RSA with 16,384 bits has 200. */
const longestKey = 256;

function keyEnds(line: string): boolean {
  return /-{4,5} ?END |^Private-MAC/.test(line);
}

/** The frame of a key, or its data, in quotation marks too, as programs have them. */
function isKeyLine(line: string): boolean {
  return /-{4,5} ?(?:BEGIN|END) |^\s*["'`]?[A-Za-z0-9+/=:\\-]{16,}["'`,;+\s)\\n]*$/.test(line);
}

/** A line of a key's body, whose frame may stand outside of what is read. */
function isBlockOfData(line: string): boolean {
  return /^\s*["'`]?(?=[^\s"'`]*\d)(?=[^\s"'`]*[A-Z])(?=[^\s"'`]*[a-z])[A-Za-z0-9+/]{60,80}={0,2}(?:\\n)?["'`]?[,;+\s]*$/.test(
    line,
  );
}

function withEnd(word: string, line: string): string {
  return line.endsWith("\r") ? `${word}\r` : word;
}

function spansAtCursor(left: string, right: string, above: string): readonly SecretSpan[] {
  const closed = ['"', "'", "`", ""].flatMap((mark) => spansOf(left + mark, above));
  const cut = closed.map((span) => ({ ...span, end: Math.min(span.end, left.length) }));
  const typed = openLiteral(left);
  return [...spansOf(left + right, above), ...cut, ...(typed === null ? [] : [typed])].filter(
    ({ start, end }) => end > start,
  );
}

/** Spans that touch both sides end at the cursor on one, and leave nothing of the value on the other. */
function split(left: string, right: string, spans: readonly SecretSpan[]): { left: string; right: string } {
  const size = left.length;
  const ofLeft = spans.filter(({ start }) => start < size).map((span) => ({ ...span, end: Math.min(span.end, size) }));
  const across = spans.filter(({ start, end }) => start < size && end > size).map(({ end }) => end - size);
  const rest = Math.max(0, ...across);
  const ofRight = spans
    .filter(({ start }) => start >= size)
    .map((span) => ({ ...span, start: Math.max(0, span.start - size - rest), end: span.end - size - rest }))
    .filter(({ start, end }) => end > start);
  return { left: replaced(left, ofLeft), right: replaced(right.slice(rest), ofRight) };
}

/** Overlapping spans become one. */
function replaced(line: string, spans: readonly SecretSpan[]): string {
  if (spans.length === 0) return line;
  let [result, at] = ["", 0];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= at) continue;
    result += start < at ? "" : line.slice(at, start) + hiddenWord;
    at = end;
  }
  return result + line.slice(at);
}

interface Known {
  readonly spans: readonly SecretSpan[];
  readonly isData: boolean;
  /** It names what stands on the next line. */
  readonly names: boolean;
}

/** By the line: while a person types, all but one of a prompt's lines are as they were. */
const known = new Map<string, Known>();
const mostKnown = 20_000;

function look(line: string): Known {
  const found = known.get(line);
  if (found !== undefined) return found;
  if (known.size >= mostKnown) known.clear();
  const now = { spans: secretsIn(line, ""), isData: isBlockOfData(line), names: namesNext(line.trimEnd()) };
  known.set(detached(line), now);
  return now;
}

function spansOf(line: string, above: string): readonly SecretSpan[] {
  return look(above).names ? secretsIn(line, above) : look(line).spans;
}
