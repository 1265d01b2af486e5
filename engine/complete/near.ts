/** The part of a document that a prompt can hold: whatever its size, no more of it is read for a completion. */
import type { Place } from "../text/encoder";
import type { Surroundings } from "./lines";

export interface NearText {
  /** The line above the first one, where the document has more of it: it may name the secret that stands below. */
  readonly above: string;
  readonly before: string;
  readonly after: string;
  /** Whether `before` begins where the document does. */
  readonly place: Place;
}

/** Characters for each token of the prompt: code has three or four, and what has more is not worth reading to its end. */
const perToken = 32;

/**
 * So much of both sides that `capacity` tokens are filled. Where the text before the cursor is cut moves in steps of a third of it or
 * more: while a person types it stays, and with it the prompt's beginning and the KV cache of the request before.
 */
export function nearText({ before, after }: Pick<Surroundings, "before" | "after">, capacity: number): NearText {
  const most = perToken * capacity;
  const step = Math.floor(most / 3);
  const beyond = before.length - most;
  const from = beyond <= 0 ? 0 : wholeLine(before, Math.ceil(beyond / step) * step, step);
  return {
    above: before.slice(before.lastIndexOf("\n", from - 2) + 1, Math.max(0, from - 1)),
    before: before.slice(from),
    after: after.length <= most ? after : after.slice(0, endOfLine(after, most, step)),
    place: from === 0 ? "start" : "inside",
  };
}

/** The first line that begins at `at` or within `most` characters behind; else the character there. */
function wholeLine(text: string, at: number, most: number): number {
  const end = text.indexOf("\n", at - 1);
  return end >= 0 && end + 1 <= at + most ? end + 1 : wholeCharacter(text, at);
}

/** The last end of a line before `at`, not more than `most` characters: half of a secret is none that a rule knows. */
function endOfLine(text: string, at: number, most: number): number {
  const end = text.lastIndexOf("\n", at);
  return end > at - most ? end : wholeCharacter(text, at);
}

/** `at`, or one behind where a character of two UTF-16 units would be cut. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
}
