/** The keys of a person who types some lines, and the time between them. */
import type { Random } from "../../engine/random";

export interface Key {
  /** A character, or the indentation that an editor would have put there. */
  readonly text: string;
  /** Place in the lines, of the line and behind the key. */
  readonly line: number;
  readonly column: number;
  /** From the key before to this one. */
  readonly gapMs: number;
  /** Whether the person stops behind it and looks at what is offered. */
  readonly stops: boolean;
}

/** Median and spread of the gaps in a word (Dhakal et al. 2018, 136 million keystrokes: 239 ms a key with errors and pauses). */
const [medianMs, spread] = [150, 0.35];
/** People stop where a word or a phrase ends, and before they begin a line. */
const [stopsInLine, stopsAtLine] = [0.12, 0.5];
const mostStops = 6;

export function keysOf(lines: readonly string[], random: Random): readonly Key[] {
  const keys: Key[] = [];
  let stops = 0;
  const stop = (share: number) => {
    const stopping = random.next() < share && stops < mostStops;
    if (stopping) stops += 1;
    return stopping;
  };
  for (const [line, text] of lines.entries()) {
    if (line > 0) keys.push({ text: "\n", line, column: 0, gapMs: gap(random) * 1.3, stops: false });
    const indentation = /^\s*/.exec(text)?.[0] ?? "";
    if (text.trim() === "") continue;
    const before = { text: indentation, line, column: indentation.length, gapMs: 30, stops: stop(stopsAtLine) };
    if (indentation !== "" || before.stops) keys.push(before);
    for (let column = indentation.length; column < text.length; column++) {
      const character = text.charAt(column);
      const ends = /[\s(.,=[{:]/.test(character) && column + 1 < text.length;
      const gapMs = gap(random) * (/\w/.test(character) ? 1 : 1.3);
      keys.push({ text: character, line, column: column + 1, gapMs, stops: ends && stop(stopsInLine) });
    }
  }
  return keys;
}

/** Log-normal, as gaps between keys are. */
function gap(random: Random): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
  return medianMs * Math.exp(spread * normal);
}
