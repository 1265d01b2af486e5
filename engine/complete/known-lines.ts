/** Ends a text before the lines that stand in the file already: those that come next, and the one just above. */
import { indentation, isBlank, isClosing, isTelling, lineAbove, linesBelow } from "./lines";
import type { Place } from "./position";

const comparedLines = 40;
/** A shorter line may well come twice. */
const longAbove = 8;

/**
 * A line that is alike is no repetition yet: a decorator, or the head of a block with another body, begins something of its
 * own. Only a whole statement that stands below goes, and all that follows it.
 */
export function withoutKnownLines(text: string, place: Place): string {
  const lines = text.split("\n");
  if (repeatsAbove(lines, place)) return "";
  const known = linesBelow(place.around.after, comparedLines);
  for (const index of lines.keys()) {
    const whole = written(lines, index, place);
    // A line that was begun before the cursor can only be a repetition where nothing else stands on it.
    if (whole.length === 0 || (index === 0 && !(place.fresh && isBlank(place.right)))) continue;
    if (standsBelow(whole, known)) return lines.slice(0, index).join("\n");
  }
  return text;
}

/** The lines from an index on that hold something, the cursor's indentation included; none where that line is blank. */
function written(lines: readonly string[], index: number, { left, fresh }: Place): string[] {
  const all = lines.map((line, at) => (at === 0 && fresh ? left + line : line).trimEnd());
  return isBlank(all[index] ?? "") ? [] : all.slice(index).filter((line) => !isBlank(line));
}

function standsBelow(lines: readonly string[], known: readonly string[]): boolean {
  if (lines.every((line, at) => line === known[at])) return true;
  const [first = ""] = lines;
  if (!isTelling(first) || isClosing(first) || isElement(first) || known[0]?.trim() !== first.trim()) return false;
  const [ours, theirs] = [statement(lines), statement(known)];
  return ours.length === theirs.length && ours.every((line, at) => line.trim() === theirs[at]?.trim());
}

/** The first line with what belongs to it: decorated lines, deeper ones, and the line that closes them. */
function statement(lines: readonly string[]): readonly string[] {
  const depth = indentation(lines[0] ?? "");
  const head = lines.findIndex((line) => !isPrefix(line));
  if (head < 0) return lines;
  const next = lines.findIndex((line, at) => at > head && indentation(line) <= depth);
  if (next < 0) return lines;
  return lines.slice(0, next + (isClosing(lines[next] ?? "") && next > head + 1 ? 1 : 0));
}

/** A line that says something of the one below it: a decorator, an attribute, a comment; C's `#include` says all of itself. */
function isPrefix(line: string): boolean {
  return /^\s*(@[\w.]+(\(.*\))?|#\[.*\]|\[\w.*\]|\/\/.*|#(?!(include|define|if|endif|else|pragma)\b).*|\/\*.*|\*.*)$/.test(
    line,
  );
}

/** A row of a table, an argument: people write such lines alike, but not two properties of one name. */
function isElement(line: string): boolean {
  return /,\s*$/.test(line) && !/^\s*["']?[\w-]+["']?\s*[:=]/.test(line);
}

/** The first line is the one just above once more. */
function repeatsAbove(lines: readonly string[], { fresh, left, around }: Place): boolean {
  if (!fresh) return false;
  const above = lineAbove(around.before);
  const first = lines.findIndex((line) => !isBlank(line));
  const line = ((first === 0 ? left : "") + (lines[first] ?? "")).trimEnd();
  if (above === null || line.trim() !== above.trim() || line.trim().length < longAbove) return false;
  return !isClosing(line) && !isElement(line) && (indentation(line) === indentation(above) || isPrefix(line));
}
