/**
 * From what a model writes to what an editor shows: where to stop, and what to take away. Pure functions of text, the
 * same for the editor and the command line. The result is to be inserted at the cursor; nothing behind the cursor goes.
 */
import type { StopReason } from "../protocol/complete";
import { isTooDeep } from "./ends";
import { completionEnd, type Extent } from "./extent";
import { withoutKnownLines } from "./known-lines";
import { indentation, isBlank, leadingSpace, lineAbove, type Surroundings } from "./lines";
import { type Place, placeAt } from "./position";
import { withoutClosers, withoutDoubledWord, withoutQuote, withoutRestOfLine } from "./rest-of-line";
import { soundPart } from "./sound";

/** Whether the text so far is complete; asked after every token. */
export function stopReason(text: string, extent: Extent, around: Surroundings): StopReason | null {
  return completionEnd(withoutReturns(text), extent, around) === null ? null : extent;
}

/** One repair may uncover the next; nearly all of them only take away, so this ends soon. */
const mostRounds = 6;

/** The text to show; empty when nothing useful is left. It depends on nothing behind the text's end. */
export function postprocess(text: string, extent: Extent, around: Surroundings): string {
  const place = placeAt(around);
  let shown = withoutReturns(text);
  for (let round = 0; round < mostRounds; round++) {
    const before = shown;
    shown = soundPart(fitted(before, extent, place), place, (part) => withRightEnd(part, place));
    if (shown === before) return shown;
  }
  return "";
}

/**
 * Up to where a text breaks off: at bytes that are no character, or at its end when no more tokens were allowed (`stop`). Then it is
 * without the line that it breaks off in, where others stand before it.
 */
export function withoutBrokenEnd(text: string, stop: StopReason): string {
  const [whole = ""] = text.split("\uFFFD", 1);
  if (whole === text && stop !== "maxTokens" && stop !== "context") return text;
  const lines = whole.split("\n");
  const head = lines.slice(0, -1);
  return (head.every(isBlank) ? lines : head).join("\n");
}

/** Ended, begun where the cursor stands, and without what would stand in the file twice. */
function fitted(text: string, extent: Extent, place: Place): string {
  const written = text.slice(0, completionEnd(text, extent, place.around) ?? text.length);
  const placed = place.fresh ? atIndentation(written, place) : behindSpace(written, place);
  const steps = [withoutQuote, withoutClosers, withoutRestOfLine, withoutDoubledWord, withoutKnownLines];
  return steps.reduce((rest, step) => step(rest, place), placed);
}

/**
 * On a fresh line the cursor may stand at an indentation that the model does not know of, so that it indents once more,
 * or it may leave blank lines first. Here the first line begins where the editor has put the cursor.
 */
function atIndentation(text: string, { left, around: { before } }: Place): string {
  const all = text.split("\n");
  const first = all.findIndex((line) => !isBlank(line));
  const [head, ...below] = all.slice(Math.max(0, first));
  if (head === undefined || first < 0) return "";
  // After blank lines the model has written the whole indentation itself.
  const own = first > 0 && head.startsWith(left) ? head.slice(left.length) : head;
  if (!isTooDeep(own, before)) return [own, ...below].join("\n");
  const extra = leadingSpace(own);
  const deep = indentation(left) + indentation(extra);
  const shifted = below.every((line) => isBlank(line) || (line.startsWith(extra) && indentation(line) >= deep));
  return [own.trimStart(), ...(shifted ? below.map((line) => line.slice(extra.length)) : below)].join("\n");
}

/** The space before the cursor is not written again, unless it leads to a comment, which may have two. */
function behindSpace(text: string, { left, start }: Place): string {
  const twice = /\S $/.test(left) && /^ [^\s#/]/.test(text) && start.region?.kind !== "string";
  return twice ? text.slice(1) : text;
}

/**
 * White space at the end only where it parts the text from what follows: one space before code on the same line, and a
 * line break before the brackets that close a block, as if the model had put them on a line of their own.
 */
function withRightEnd(text: string, { left, right, fresh, codeFollows, around }: Place): string {
  const shown = text.trimEnd();
  if (codeFollows) return /^\S/.test(right) && shown.length < text.length ? `${shown} ` : shown;
  if (!/^[)\]}]/.test(right)) return shown;
  const head = fresh ? lineAbove(around.before) : /^\s*\n/.test(text) ? left : null;
  return head !== null && /[{([]\s*$/.test(head) ? `${shown}\n${leadingSpace(head)}` : shown;
}

function withoutReturns(text: string): string {
  return text.replaceAll("\r", "");
}
