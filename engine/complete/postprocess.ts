/**
 * From what a model writes to what an editor shows: where to stop, and what to take away. Pure functions of text, the
 * same for the editor and the command line.
 */
import type { StopReason } from "../protocol";

/** The text around the cursor. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** `line`: at most the rest of this line. `block`: lines that belong together. */
export type Extent = "line" | "block";

/**
 * A block where a block begins or a fresh line is written inside one; a line everywhere else, above all where text follows
 * on the same line.
 */
export function extentAt({ before, after }: Surroundings): Extent {
  const left = lineBefore(before);
  const right = lineAfter(after);
  if (/[^\s)\]}>"'`;,]/.test(right)) return "line";
  if (left.trim() === "") return indentation(left) > 0 ? "block" : "line";
  return /[{([:]\s*$|=>\s*$/.test(left) ? "block" : "line";
}

/** Whether the text so far is complete; asked after every token. */
export function stopReason(text: string, extent: Extent, around: Surroundings): StopReason | null {
  if (extent === "line") return /\S[^\n]*\n/.test(text) ? "line" : null;
  return blockEnd(text, around) === null ? null : "block";
}

/** The text to show; empty when nothing useful is left. */
export function postprocess(text: string, extent: Extent, around: Surroundings): string {
  const end = extent === "line" ? lineEnd(text) : (blockEnd(text, around) ?? text.length);
  const cut = withoutRepeatedLines(withoutSuffix(text.slice(0, end).trimEnd(), around.after), around.after);
  return cut.trim() === "" ? "" : cut;
}

/** End of the first line with something in it. */
function lineEnd(text: string): number {
  const start = text.search(/\S/);
  const end = start < 0 ? -1 : text.indexOf("\n", start);
  return end < 0 ? text.length : end;
}

const longestBlock = 12;

/**
 * Where the block ends that the text goes on with: before a line that is indented less, or not more where the block was
 * just opened; a closing line of that depth still belongs to a block that was opened here. null while it may go on.
 */
function blockEnd(text: string, { before, after }: Surroundings): number | null {
  const left = lineBefore(before);
  const opened = left.trim() !== "";
  const depth = indentation(left);
  let place = 0;
  const lines = text.split("\n");
  for (const [index, line] of lines.entries()) {
    const next = place + line.length + 1;
    const whole = index < lines.length - 1;
    if (index > 0 && line.trim() !== "" && whole) {
      const indent = indentation(line);
      if (indent < depth || (opened && indent === depth)) {
        const closes = opened && indent === depth && /^\s*[)\]}]/.test(line) && !startsWithLine(after, line);
        return closes ? place + line.length : Math.max(0, place - 1);
      }
    }
    // A blank line ends a thought, but not before anything was written.
    if (index > 0 && whole && line.trim() === "" && text.slice(0, place).trim() !== "") return Math.max(0, place - 1);
    if (index >= longestBlock) return Math.max(0, place - 1);
    place = next;
  }
  return null;
}

/** Editors close brackets and quotes as they are opened: what already stands behind the cursor is not written again. */
function withoutSuffix(text: string, after: string): string {
  const right = lineAfter(after).trimEnd();
  const limit = Math.min(right.length, text.length);
  for (let length = limit; length > 0; length--) {
    const repeated = right.slice(0, length);
    if (text.endsWith(repeated) && (length === right.length || /^[)\]}>"'`;,]+$/.test(repeated))) {
      if (balance(text) > 0 && /^[)\]}]/.test(repeated)) return text;
      return text.slice(0, text.length - length);
    }
  }
  return text;
}

/** Drops last lines that the file goes on with anyway. */
function withoutRepeatedLines(text: string, after: string): string {
  const following = after
    .split("\n")
    .slice(1)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const [first] = following;
  const lines = text.split("\n");
  if (first === undefined || first.length < 2) return text;
  const at = lines.findIndex((line, index) => index > 0 && line.trim() === first);
  if (at > 0) return lines.slice(0, at).join("\n").trimEnd();
  return lines.length === 1 && text.trim() === first && lineAfter(after).trim() === "" ? "" : text;
}

/** Opened minus closed brackets of a text. */
function balance(text: string): number {
  let depth = 0;
  for (const character of text) {
    if ("([{".includes(character)) depth++;
    if (")]}".includes(character)) depth--;
  }
  return depth;
}

function startsWithLine(after: string, line: string): boolean {
  const next = after
    .split("\n")
    .slice(1)
    .find((item) => item.trim() !== "");
  return next !== undefined && next.trimEnd() === line.trimEnd();
}

function lineBefore(before: string): string {
  return before.slice(before.lastIndexOf("\n") + 1);
}

function lineAfter(after: string): string {
  const end = after.indexOf("\n");
  return (end < 0 ? after : after.slice(0, end)).replace(/\r$/, "");
}

/** Columns of leading white space; a tab counts as four. */
function indentation(line: string): number {
  const space = /^\s*/.exec(line)?.[0] ?? "";
  return [...space].reduce((sum, character) => sum + (character === "\t" ? 4 : 1), 0);
}
