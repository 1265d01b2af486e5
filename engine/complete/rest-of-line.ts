/**
 * Takes away what would stand on the cursor's line twice: editors close brackets and quotes as they are opened, and a model
 * may write again what stands behind the cursor. Every function returns a beginning of its text.
 */
import { leadingClosers } from "./lines";
import { faultsAtEnd, lastLine, type Place, scanBehind, scanText } from "./position";
import { faultsOf, leastFaults } from "./sound";

/** The rest of a string ends where the quote behind the cursor ends it. */
export function withoutQuote(text: string, { start, right }: Place): string {
  const { region } = start;
  if (region === null || region.close === null || region.kind !== "string" || !right.startsWith(region.close))
    return text;
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at) === region.escapes) at++;
    else if (text.startsWith(region.close, at)) return text.slice(0, at);
  }
  return text;
}

/** Ends before the closing bracket that the file has already: behind the cursor, or below. */
export function withoutClosers(text: string, place: Place): string {
  const { closers } = scanText(place, text);
  const closing =
    leadingClosers(place.right).length > 0 ||
    closers.some(({ closes }) => closes !== null && place.closedBehind.has(closes));
  if (!closing || faultsOf(text, place) <= leastFaults(place)) return text;
  const cuts = closers.map(({ at }) => text.slice(0, at - place.left.length)).reverse();
  return cuts.find((cut) => faultsOf(cut, place) <= leastFaults(place)) ?? text;
}

/** The rest of the line is not written again, nor the punctuation that it begins with. */
export function withoutRestOfLine(text: string, place: Place): string {
  const rest = place.right.trim();
  if (rest === "" || text === "") return text;
  return withoutWholeRest(text, rest, place) ?? withoutBeginning(text, rest, place);
}

/** Null where the text does not write all that follows. */
function withoutWholeRest(text: string, rest: string, place: Place): string | null {
  const at = text.lastIndexOf(rest);
  const repeats = at >= 0 && /^[\s)\]}>"'`;,]*$/.test(text.slice(at + rest.length));
  const oneLetterOfAWord = /^\w$/.test(rest) && /\w/.test(text.charAt(at - 1));
  return repeats && !oneLetterOfAWord && isSafeCut(text, at, place) ? text.slice(0, at) : null;
}

/** The longest end of the text that the rest of the line begins with: whole words, or closing punctuation. */
function withoutBeginning(text: string, rest: string, place: Place): string {
  for (let length = Math.min(rest.length, text.length) - 1; length > 0; length--) {
    const overlap = rest.slice(0, length);
    const start = text.length - length;
    if (!text.endsWith(overlap)) continue;
    const words = /\w\w/.test(overlap) && !/\w/.test(text.charAt(start - 1)) && !/\w/.test(rest.charAt(length));
    if (words || /^[)\]}>"'`;,]+$/.test(overlap)) return isSafeCut(text, start, place) ? text.slice(0, start) : text;
  }
  return text;
}

/** Whether what stays needs nothing of what goes: neither a bracket for one that it opens, nor the end of a string. */
function isSafeCut(text: string, at: number, place: Place): boolean {
  const stays = text.slice(0, at);
  const cut = scanText(place, stays);
  if (cut.region?.kind === "string" && place.start.region === null) return false;
  const opens = cut.stack.some(({ part }) => part > place.start.part);
  return !opens || faultsAtEnd(scanBehind(place, lastLine(place.left + stays), cut)) <= faultsOf(text, place);
}

/**
 * A word at the end of the text would run into the word behind the cursor: it goes when it is the beginning of that word,
 * and so does a text that writes the word behind the cursor once more and goes on differently.
 */
export function withoutDoubledWord(text: string, { left, right }: Place): string {
  const word = /^\w{2,}/.exec(right)?.[0];
  if (word === undefined || text === "" || /\w$/.test(left)) return text;
  const again = new RegExp(`^${word}(?!\\w)`).test(text);
  if (again && !/[,([{=+\-*/&|?:<>!.]\s*$/.test(text)) return "";
  return text.replace(/\w+$/, "");
}
