/**
 * From what a model writes to what an editor shows: where to stop, and what to take away. Pure functions of text, the
 * same for the editor and the command line. The result is to be inserted at the cursor; nothing behind the cursor goes.
 */
import type { StopReason } from "../protocol";
import { scanBrackets } from "./brackets";
import { codeFollows, completionEnd, type Extent, isTooDeep } from "./extent";
import { cursorLine, indentation, isBlank, leadingSpace, lineAbove, type Surroundings } from "./lines";
import { closesNothing, withoutClosers, withoutKnownLines, withoutQuote, withoutRestOfLine } from "./overlap";

/** Whether the text so far is complete; asked after every token. */
export function stopReason(text: string, extent: Extent, around: Surroundings): StopReason | null {
  return completionEnd(unixLines(text), extent, around) === null ? null : extent;
}

/** The text to show; empty when nothing useful is left. It depends on nothing behind the text's end. */
export function postprocess(text: string, extent: Extent, around: Surroundings): string {
  let shown = unixLines(text);
  // One repair may uncover the next; all but the last line break only take away, so this ends soon.
  for (let before: string | null = null; shown !== before; ) {
    before = shown;
    shown = once(shown, extent, around);
  }
  return shown;
}

/**
 * For a text that ended because no more tokens were allowed: without the line that it broke off in, where others stand
 * before it, and without the first bytes of a character.
 */
export function withoutBrokenEnd(text: string): string {
  const lines = text.replace(/\uFFFD+$/, "").split("\n");
  const head = lines.slice(0, -1);
  return (head.every(isBlank) ? lines : head).join("\n");
}

function once(text: string, extent: Extent, around: Surroundings): string {
  const { left } = cursorLine(around);
  const written = text.slice(0, completionEnd(text, extent, around) ?? text.length);
  const placed = isBlank(left) ? atIndentation(written, around) : behindSpace(written, left);
  const steps = [withoutQuote, withoutClosers, withoutRestOfLine, withoutKnownLines];
  const cut = steps.reduce((rest, step) => step(rest, around), placed);
  return isBlank(cut) || closesNothing(cut, around) ? "" : withRightEnd(cut, around);
}

/**
 * On a fresh line the cursor may stand at an indentation that the model does not know of, so that it indents once more,
 * or it may leave blank lines first. Here the first line begins where the editor has put the cursor.
 */
function atIndentation(text: string, { before }: Surroundings): string {
  const { left } = cursorLine({ before, after: "" });
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
function behindSpace(text: string, left: string): string {
  const twice = /\S $/.test(left) && /^ [^\s#/]/.test(text) && scanBrackets(left).quote === null;
  return twice ? text.slice(1) : text;
}

/**
 * White space at the end only where it parts the text from what follows: one space before code on the same line, and a
 * line break before the brackets that close a block, as if the model had put them on a line of their own.
 */
function withRightEnd(text: string, around: Surroundings): string {
  const { left, right } = cursorLine(around);
  const shown = text.trimEnd();
  if (codeFollows(right)) return /^\S/.test(right) && shown.length < text.length ? `${shown} ` : shown;
  if (!/^[)\]}]/.test(right)) return shown;
  const head = isBlank(left) ? lineAbove(around.before) : /^\s*\n/.test(text) ? left : null;
  return head !== null && /[{([]\s*$/.test(head) ? `${shown}\n${leadingSpace(head)}` : shown;
}

function unixLines(text: string): string {
  return text.replaceAll("\r", "");
}
