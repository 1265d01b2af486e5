/** How far a completion goes: where what the model writes is complete, told from its lines, indentation and brackets. */
import { firstEnd } from "./ends";
import type { Surroundings } from "./lines";
import { firstLoop } from "./loops";
import { type Place, placeAt } from "./position";

/** `line`: the rest of this line, with the block that it opens. `block`: lines that belong together. */
export type Extent = "line" | "block";

/**
 * A block where the line opens one, or where nothing but the beginning of a word stands on it yet; otherwise a line. Where code
 * follows on the same line, it is that line alone.
 */
export function extentAt(around: Surroundings): Extent {
  const place = placeAt(around);
  if (place.codeFollows) return "line";
  return place.begun ? "block" : behindCode(place);
}

/**
 * Offset in `text` where the completion ends, or null while it may go on. What stands behind the end makes no difference
 * to it: asked after every token, the first answer is the answer for any longer text.
 */
export function completionEnd(text: string, asked: Extent, around: Surroundings): number | null {
  const here = placeAt(around);
  // A word that the text does not go on with is a whole one, and what it stands for has begun.
  const isWhole = here.begun && !here.fresh && /^[^\p{L}\p{N}_$]/u.test(text);
  const place = isWhole ? { ...here, begun: false } : here;
  const extent = isWhole ? behindCode(here) : asked;
  const loop = firstLoop(text, place.left);
  return loop === null
    ? firstEnd(text, extent, place)
    : (firstEnd(text.slice(0, loop.seen), extent, place) ?? loop.cut);
}

function behindCode(place: Place): Extent {
  return place.start.region === null && opensBlock(place.left) ? "block" : "line";
}

/** The line ends where a block begins. */
function opensBlock(left: string): boolean {
  return /([{([:]|=>|->|\b(do|then|else))\s*$/.test(left);
}
