/** How far a completion goes: where what the model writes is complete, told from its lines, indentation and brackets. */
import { leadingClosers, scanBrackets } from "./brackets";
import { cursorLine, indentation, isBlank, isTelling, lineAbove, linesBelow, type Surroundings } from "./lines";

/** `line`: the rest of this line, with the block that it opens. `block`: lines that belong together. */
export type Extent = "line" | "block";

/**
 * A block where the line opens one or nothing stands on it yet; otherwise a line. Where code follows on the same line, it
 * is that line alone.
 */
export function extentAt(around: Surroundings): Extent {
  const { left, right } = cursorLine(around);
  if (codeFollows(right)) return "line";
  if (isBlank(left)) return "block";
  const { quote, comment } = scanBrackets(left);
  return quote === null && !comment && opensBlock(left) ? "block" : "line";
}

/** Something that no completion may move away from the cursor: more than closing brackets and the like. */
export function codeFollows(right: string): boolean {
  return /[^\s)\]}>"'`;,]/.test(right);
}

const longestBlock = 12;
const mostBlankLines = 3;

/**
 * Offset in `text` where the completion ends, or null while it may go on. What stands behind the end makes no difference
 * to it: asked after every token, the first answer is the answer for any longer text.
 */
export function completionEnd(text: string, extent: Extent, around: Surroundings): number | null {
  const loop = firstLoop(text);
  return loop === null
    ? linesEnd(text, extent, around)
    : (linesEnd(text.slice(0, loop.seen), extent, around) ?? loop.cut);
}

/** Where words in a line come four times in a row for the first time: after their first time, and where that is seen. */
function firstLoop(text: string): { readonly cut: number; readonly seen: number } | null {
  if (!/(.{3,40})\1{3}/.test(text)) return null;
  for (let seen = 12; seen <= text.length; seen++) {
    for (let size = 3; size <= 40 && 4 * size <= seen; size++) {
      const unit = text.slice(seen - size, seen);
      if (/[a-z]{2}/i.test(unit) && !unit.includes("\n") && text.slice(seen - 4 * size, seen) === unit.repeat(4)) {
        return { cut: seen - 3 * size, seen };
      }
    }
  }
  return null;
}

function linesEnd(text: string, extent: Extent, around: Surroundings): number | null {
  const { left, right } = cursorLine(around);
  const start = scanBrackets(left);
  const newline = text.indexOf("\n");
  if (codeFollows(right) || (start.comment && !isBlank(newline < 0 ? text : text.slice(0, newline)))) {
    return newline < 0 ? null : newline;
  }
  const fresh = isBlank(left);
  const lines = text.split("\n");
  const first = lines.findIndex((line) => !isBlank(line));
  // A blank line ends a thought that had begun on the cursor's line.
  if (!fresh && (first > 1 || (first < 0 && lines.length > 2))) return 0;
  if (first >= mostBlankLines || (lines.length - 1 >= mostBlankLines && first < 0)) return 0;
  if (first < 0) return null;

  const head = lines[first] ?? "";
  const aligned = !fresh || (first === 0 && isTooDeep(head, around.before));
  const depth = indentation(aligned ? left : (first === 0 ? left : "") + head);
  const behind = leadingClosers(right).length;
  const open = fresh ? 0 : start.open.length;
  // Brackets of the cursor's line that the text has to close before it can be complete.
  const waiting = extent === "block" ? open : Math.max(0, open - behind);
  // A head with its body below ends by indentation alone, as in Python.
  const byIndentation = !fresh && first > 0 && /(:|\b(do|then|else))\s*$/.test(left);
  let deeper = !fresh;
  let at = 0;
  for (const [index, line] of lines.entries()) {
    const end = at + line.length;
    const whole = index < lines.length - 1;
    const before = Math.max(0, at - 1);
    const own = scanBrackets(text.slice(0, at), start);
    if (isBlank(line)) {
      const inside = own.open.length > 0 && !isBlank(lines[index - 1] ?? "");
      if (whole && index > first && !inside) return before;
    } else {
      const next = index > first || (index > 0 && !fresh);
      if (next) {
        const indent = indentation(line);
        if (indent > depth) deeper = true;
        else if (/^\s*[)\]}]/.test(line)) {
          if (own.open.length === 0) {
            if (closedBelow(around.after, line)) return before;
            if (whole && indent < depth) return end;
          }
        } else if (indent < depth) return before;
        else if (deeper && !(index === first && extent === "line") && !goesOn.test(line)) {
          // The word at the end of a text may not be all of it.
          return !whole && /^\s*\w*$/.test(line) ? null : before;
        }
      }
      if (whole) {
        const written = scanBrackets(text.slice(0, end), start);
        const closed = written.surplus.length;
        if (closed > waiting) return end;
        const missing = written.open.length + waiting - closed;
        const balanced = missing <= (closed > 0 ? behind : 0);
        const closes = index > first && /^\s*[)\]}]/.test(line);
        if (balanced && !byIndentation && !goesOnBelow(line) && (!fresh || closes)) return end;
        const repeated = repetition(lines.slice(first, index + 1));
        if (repeated !== null) return lines.slice(0, first + repeated).join("\n").length;
      }
    }
    if (whole && index - first + 1 >= longestBlock) return end;
    at = end + 1;
  }
  return null;
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

/** Words that continue a statement at its own depth. */
const goesOn = /^\s*(else|elif|elsif|except|finally|catch|rescue|ensure)\b/;

/** Lines that are not complete although all their brackets are closed. */
function goesOnBelow(line: string): boolean {
  return /(:|=>|->|[=&|?\\]|[^+]\+|\b(and|or|do|then|else))\s*$/.test(line);
}

/** Whether a closing line of this depth stands below already, before anything else of that depth. */
function closedBelow(after: string, line: string): boolean {
  const indent = indentation(line);
  const below = linesBelow(after, 400).find((item) => indentation(item) <= indent);
  return below !== undefined && indentation(below) === indent && below.trim().charAt(0) === line.trim().charAt(0);
}

/** A line of so many characters is not written twice in a row by people. */
const longLine = 20;

/**
 * Small models fall into loops: where one to three lines come three times in a row, or one long line twice, how many lines
 * stand before the second time.
 */
function repetition(lines: readonly string[]): number | null {
  const [last, before] = [lines.at(-1)?.trim(), lines.at(-2)?.trim()];
  if (last !== undefined && last === before && last.length >= longLine && isTelling(last)) return lines.length - 1;
  for (let period = 1; period <= 3; period++) {
    const start = lines.length - 3 * period;
    if (start < 0) continue;
    const [one, two, three] = [0, 1, 2].map((turn) =>
      lines
        .slice(start + turn * period, start + (turn + 1) * period)
        .map((line) => line.trim())
        .join("\n"),
    );
    if (one === two && two === three && isTelling(one ?? "")) return start + period;
  }
  return null;
}

/** The line ends where a block begins. */
function opensBlock(left: string): boolean {
  return /([{([:]|=>|->|\b(do|then|else))\s*$/.test(left);
}
