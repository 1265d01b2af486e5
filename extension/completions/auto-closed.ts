/**
 * The editor closes brackets and quotes by itself: whoever types `(` has `()` with the cursor between. What a completion
 * had to say behind the bracket is still right, up to the place where it closes the bracket itself.
 */

/** What an editor puts behind the cursor at a keystroke: closers, on a line of their own after Enter between brackets. */
const closing = /^\s*([)\]}"'`])[)\]}"'`]{0,2}$/;
/** Longer is never looked at: an indentation and three closers. */
export const longestClosing = 80;

const closerOf: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };
const quotes = "\"'`";

/** The part of `rest` that goes in front of `added`, which the editor has put behind the cursor; null: they do not agree. */
export function upToClosing(rest: string, added: string): string | null {
  const closer = closing.exec(added)?.[1];
  if (closer === undefined) return null;
  const end = quotes.includes(closer) ? rest.indexOf(closer) : firstUnmatched(rest, closer);
  if (end < 0) return null;
  const kept = rest.slice(0, end);
  // Enter between brackets has put the closer on a line of its own already.
  return /^\s*\n/.test(added) ? kept.trimEnd() : kept;
}

/** Offset of the first bracket that closes none of the text's own, if it is `closer`; else -1. */
function firstUnmatched(text: string, closer: string): number {
  const open: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const own = closerOf[character];
    if (own !== undefined) open.push(own);
    else if (quotes.includes(character)) {
      const end = endOfString(text, at);
      if (end < 0) return -1;
      at = end;
    } else if (")]}".includes(character)) {
      const expected = open.pop();
      if (expected === undefined) return character === closer ? at : -1;
      if (expected !== character) return -1;
    }
  }
  return -1;
}

/** Offset of the quote that ends the string which begins at `start`; -1 when it is not in the text. */
function endOfString(text: string, start: number): number {
  const quote = text.charAt(start);
  for (let at = start + 1; at < text.length; at++) {
    if (text.charAt(at) === "\\") at++;
    else if (text.charAt(at) === quote) return at;
  }
  return -1;
}
