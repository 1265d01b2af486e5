/**
 * Python's regular expressions over names of modules, as sets of places: a pattern comes from outside, a backtracking matcher
 * may take exponential time for it, so all ways are followed at once, as the set of places in the name that they have reached
 * (K. Thompson, "Regular expression search algorithm", 1968). What a pattern's text means says `pattern-parser.ts`. Pure.
 *
 * Names are of ASCII, without line breaks, as every family's are: so `.` is any character, and `$` the end.
 */
import { Malformed } from "./schema";

/** A pattern as a tree. */
export type Expression =
  | { readonly kind: "one"; readonly accepts: (character: string) => boolean }
  | { readonly kind: "start" | "end" }
  /** Between a character of words and something else, or (`inside`) anywhere but there. */
  | { readonly kind: "boundary"; readonly inside: boolean }
  | { readonly kind: "sequence" | "either"; readonly parts: readonly Expression[] }
  /** `most` null: as often as it goes. */
  | { readonly kind: "repeat"; readonly part: Expression; readonly least: number; readonly most: number | null }
  /** What follows begins with a match of `part`, or with none. */
  | { readonly kind: "ahead"; readonly part: Expression; readonly wanted: boolean };

/** How much may still be looked at. No honest pattern comes near its end. */
export interface Budget {
  left: number;
}

/** For all names of a model, about a second at the worst. */
export function newBudget(): Budget {
  return { left: 20_000_000 };
}

/** The places in `name` where a match may end that begins at one of `from`. Throws `Malformed` when the budget is spent. */
export function ends(
  expression: Expression,
  from: ReadonlySet<number>,
  name: string,
  budget: Budget,
): ReadonlySet<number> {
  budget.left -= 1 + from.size;
  if (budget.left < 0) throw new Malformed("its patterns take too long to match");
  switch (expression.kind) {
    case "one":
      return new Set(
        [...from].filter((at) => at < name.length && expression.accepts(name[at] ?? "")).map((at) => at + 1),
      );
    case "start":
      return new Set([...from].filter((at) => at === 0));
    case "end":
      return new Set([...from].filter((at) => at === name.length));
    case "boundary":
      return new Set([...from].filter((at) => (isWord(name[at - 1]) === isWord(name[at])) === expression.inside));
    case "sequence": {
      let places = from;
      for (const part of expression.parts) {
        if (places.size === 0) break;
        places = ends(part, places, name, budget);
      }
      return places;
    }
    case "either":
      return new Set(expression.parts.flatMap((part) => [...ends(part, from, name, budget)]));
    case "repeat":
      return repeated(expression, from, name, budget);
    case "ahead": {
      const { part, wanted } = expression;
      return new Set([...from].filter((at) => ends(part, new Set([at]), name, budget).size > 0 === wanted));
    }
  }
}

function repeated(
  { part, least, most }: Extract<Expression, { kind: "repeat" }>,
  from: ReadonlySet<number>,
  name: string,
  budget: Budget,
): ReadonlySet<number> {
  let places = from;
  for (let done = 0; done < least && places.size > 0; done++) places = ends(part, places, name, budget);
  const reached = new Set(places);
  // A place that was reached before has more repetitions left than one that is reached again.
  for (let fresh = places, done = least; fresh.size > 0 && (most === null || done < most); done++) {
    fresh = new Set([...ends(part, fresh, name, budget)].filter((at) => !reached.has(at)));
    for (const at of fresh) reached.add(at);
  }
  return reached;
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /\w/.test(character);
}
