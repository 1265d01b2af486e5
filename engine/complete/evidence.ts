/** What tells whether a completion's first line is right: how sure the model was of it, and where it stands. */
import type { Evidence, PlaceKind } from "../protocol/complete";
import { cursorLine, isBlank, type Surroundings } from "./lines";

export interface Writing {
  readonly tokens: readonly number[];
  readonly logProbs: readonly number[];
  /** The first token that writes something new. */
  readonly from: number;
  /** What the first tokens write at the cursor. */
  written(tokens: readonly number[]): string;
}

/** `text`: what is shown of what was written; null where nothing is. */
export function evidenceOf(
  text: string,
  around: Surroundings,
  { tokens, logProbs, from, written }: Writing,
): Evidence | null {
  const line = text.trimStart().split("\n", 1)[0]?.trimEnd() ?? "";
  if (line === "") return null;
  let to = from;
  while (to < tokens.length && !written(tokens.slice(0, to)).trimStart().includes(line)) to++;
  const own = logProbs.slice(from, Math.max(to, from + 1));
  return {
    tokens: own.length,
    logProb: own.reduce((sum, value) => sum + value, 0),
    least: Math.min(...own),
    first: own[0] ?? 0,
    end: logProbs[to] ?? 0,
    characters: line.length,
    place: placeKind(cursorLine(around).left),
    rest: !isBlank(cursorLine(around).right),
  };
}

function placeKind(left: string): PlaceKind {
  if (isBlank(left)) return "fresh";
  if (/[\p{L}\p{N}_$]$/u.test(left)) return "word";
  if (/\s$/.test(left)) return "space";
  return /[([{]$/.test(left) ? "open" : "sign";
}
