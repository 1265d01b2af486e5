/** Small models fall into loops: words, digits or lines that come again and again. */
import { indentation, isClosing, isTelling } from "./lines";

export interface Loop {
  /** What stands before it is kept. */
  readonly cut: number;
  /** Offset where it can be told. */
  readonly seen: number;
}

/** So often in a row nobody writes words, or what has no letters, such as zeros of a matrix. */
const [wordTimes, signTimes] = [4, 12];
/** Nor one letter or digit, such as an empty hash's, or a sign of which lines are drawn. */
const [characterTimes, lineTimes] = [48, 130];
/** Nor one digit behind others in the same number. */
const digitTimes = 6;
const doubleDigits = 17;
const longestUnit = 40;

/** The first loop within a line; `left` stands before the text on its line. */
export function firstLoop(text: string, left: string): Loop | null {
  const loops = [firstRepetition(text), firstDigits(text, left)].filter((loop) => loop !== null);
  return loops.sort((one, other) => one.seen - other.seen)[0] ?? null;
}

/** After the first time of what is repeated. */
function firstRepetition(text: string): Loop | null {
  if (!/([^\n]{1,40})\1{3}/.test(text)) return null;
  for (let seen = wordTimes; seen <= text.length; seen++) {
    const cut = repetitionAt(text, seen);
    if (cut !== null) return { cut: text.slice(0, cut).replace(/[\s,]+$/, "").length, seen };
  }
  return null;
}

function repetitionAt(text: string, seen: number): number | null {
  for (let size = 1; size <= longestUnit && wordTimes * size <= seen; size++) {
    const unit = text.slice(seen - size, seen);
    const times = timesOf(unit);
    if (times !== null && times * size <= seen && text.slice(seen - times * size, seen) === unit.repeat(times)) {
      return seen - (times - 1) * size;
    }
  }
  return null;
}

/** How often a unit must come to be a loop; null: never, as no more than white space. */
function timesOf(unit: string): number | null {
  if (unit.includes("\n") || /^\s+$/.test(unit) || /^(.)\1+$/.test(unit)) return null;
  if (/[a-z]{2}/i.test(unit) && unit.length >= 3) return wordTimes;
  if (/^[-=*#/~_.+<>]$/.test(unit)) return lineTimes;
  return /^\w$/.test(unit) ? characterTimes : signTimes;
}

/** A number whose digits repeat behind others is none that anybody means: all of it goes. */
function firstDigits(text: string, left: string): Loop | null {
  const begun = /(?<![\w.])[\d.]+$/.exec(left)?.[0] ?? "";
  const all = begun + text;
  for (const { 0: run, 1: digit = "", index } of all.matchAll(/([1-9])\1{4,}/g)) {
    const number = /(?<![\w.])[\d.]*$/.exec(all.slice(0, index))?.[0];
    const times = number === undefined ? null : timesOfDigit(digit, number);
    if (number === undefined || times === null || run.length < times) continue;
    const [cut, seen] = [index - number.length - begun.length, index + times - begun.length];
    if (seen > 0) return { cut: Math.max(0, cut), seen };
  }
  return null;
}

/** How often a digit must come behind those of its number; thirds and ninths have as many as a double holds. */
function timesOfDigit(digit: string, before: string): number | null {
  if (before === "") return characterTimes / 2;
  return before.endsWith(".") || "36".includes(digit) ? doubleDigits + 1 : digitTimes;
}

/** A line of so many characters is not written twice in a row by people. */
const longLine = 20;

/**
 * Where one to three lines come three times in a row, one long line twice, or some lines within themselves, how many lines stand before
 * the second time.
 */
export function repeatedLines(lines: readonly string[]): number | null {
  const [last, before] = [lines.at(-1)?.trim(), lines.at(-2)?.trim()];
  if (last !== undefined && last === before && last.length >= longLine && isTelling(last)) return lines.length - 1;
  for (let period = 1; period <= 3; period++) {
    const start = repeatedBy(lines, period, 3, (unit) => unit.some(isTelling));
    if (start !== null) return start + period;
  }
  // Nor does anybody call the same with the same first arguments within itself.
  for (let period = 2; period <= 4; period++) {
    const start = repeatedBy(lines, period, 2, (unit) => unit.some(isTelling));
    const [first = "", again = ""] = start === null ? [] : [lines[start], lines[start + period]];
    if (start !== null && indentation(again) > indentation(first)) return start + period;
  }
  // Closing brackets at the same depth are no more than a repetition either; with theirs people write few lines alike.
  const start = repeatedBy(lines, 1, 6, (unit) => unit.some((line) => line.trim() !== "" && !isClosing(line)));
  return start === null ? null : start + 1;
}

function repeatedBy(
  lines: readonly string[],
  period: number,
  times: number,
  counts: (unit: readonly string[]) => boolean,
): number | null {
  const start = lines.length - times * period;
  if (start < 0) return null;
  const unit = lines.slice(start, start + period).map((line) => line.trim());
  const same = lines.slice(start).every((line, index) => line.trim() === unit[index % period]);
  return same && counts(unit) ? start : null;
}
