/**
 * The keys of PEFT's `rank_pattern` and `alpha_pattern`: regular expressions for the end of a module's name. They come from
 * outside. A backtracking matcher may take exponential time for them, and JavaScript's dialect differs from Python's without
 * an error (`\Z` is a letter), so this one takes only what means the same in both, refuses the rest by name, and follows all
 * ways at once, as a set of places in the name (K. Thompson, "Regular expression search algorithm", 1968). Pure.
 */
import { isRecord } from "../errors";
import { Malformed, type Schema, schema, table } from "./schema";

/** Key → number. The order counts: the first key that matches a name decides. */
export type NamePattern = Readonly<Record<string, number>>;

/**
 * The key that decides about a name, undefined where none matches. PEFT's rule (`get_pattern_key`): a key matches the whole
 * name, or all of it after one of its dots. Throws `Malformed` for a key that cannot be read; the function it returns does
 * when matching takes too long, which no honest pattern comes near.
 */
export function patternLookup(pattern: NamePattern): (name: string) => string | undefined {
  const keys = Object.keys(pattern).map((key) => ({ key, expression: parseKey(key) }));
  const budget = { left: mostVisits };
  return (name) => {
    const starts = new Set([0]);
    for (let at = 0; at < name.length; at++) if (name[at] === ".") starts.add(at + 1);
    return keys.find(({ expression }) => ends(expression, starts, name, budget).has(name.length))?.key;
  };
}

/** A table from the ends of module names, or regular expressions for them, to numbers. */
export function namePattern(item: Schema<number>): Schema<NamePattern> {
  const numbers = table(item);
  return schema("an object of names and numbers", numbers.json, (value, place) => {
    if (!isRecord(value)) return undefined;
    const pattern = numbers.read(value, place);
    try {
      patternLookup(pattern);
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      const hint = "Use names such as q_proj or layers.0.mlp.up_proj.";
      throw new Malformed(`${place}: ${error.message}`, hint);
    }
    return pattern;
  });
}

const longestKey = 1000;
const mostVisits = 20_000_000;

type Expression =
  | { readonly kind: "one"; readonly accepts: (character: string) => boolean }
  | { readonly kind: "start" | "end" }
  | { readonly kind: "sequence" | "either"; readonly parts: readonly Expression[] }
  | { readonly kind: "star"; readonly part: Expression };

const nothing: Expression = { kind: "sequence", parts: [] };

/** The places in `name` where a match of `expression` may end that begins at one of `from`. */
function ends(
  expression: Expression,
  from: ReadonlySet<number>,
  name: string,
  budget: { left: number },
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
    case "star": {
      const reached = new Set(from);
      for (let fresh = from; fresh.size > 0; ) {
        fresh = new Set([...ends(expression.part, fresh, name, budget)].filter((at) => !reached.has(at)));
        for (const at of fresh) reached.add(at);
      }
      return reached;
    }
  }
}

/** Recursive descent: alternatives of sequences of repeated atoms. */
function parseKey(key: string): Expression {
  if (key.length > longestKey) throw new Malformed(`it has a pattern of more than ${longestKey} characters`);
  let at = 0;
  let depth = 0;
  const refuse = (what: string): Malformed =>
    new Malformed(`the pattern "${key.slice(0, 100)}" ${what}, which is not supported`);
  const take = (text: string): boolean => {
    const found = key.startsWith(text, at);
    if (found) at += text.length;
    return found;
  };

  function either(): Expression {
    const parts = [sequence()];
    while (take("|")) parts.push(sequence());
    return parts.length === 1 ? (parts[0] ?? nothing) : { kind: "either", parts };
  }

  function sequence(): Expression {
    const parts: Expression[] = [];
    while (at < key.length && key[at] !== "|" && key[at] !== ")") parts.push(repeated());
    return { kind: "sequence", parts };
  }

  function repeated(): Expression {
    if (take("^")) return { kind: "start" };
    if (take("$")) return { kind: "end" };
    const part = atom();
    const mark = key[at];
    if (mark === "{") throw refuse("counts repetitions");
    if (mark !== "*" && mark !== "+" && mark !== "?") return part;
    at++;
    // A lazy repetition matches the same names as a greedy one.
    take("?");
    if (/^[*+?{]/.test(key.slice(at))) throw refuse("repeats a repetition");
    if (mark === "?") return { kind: "either", parts: [part, nothing] };
    const star: Expression = { kind: "star", part };
    return mark === "*" ? star : { kind: "sequence", parts: [part, star] };
  }

  function atom(): Expression {
    const character = key[at++] ?? "";
    if (character === ".") return { kind: "one", accepts: () => true };
    if (character === "[") return { kind: "one", accepts: characterSet() };
    if (character === "\\") return { kind: "one", accepts: escaped() };
    if (character === "(") {
      if (key[at] === "?" && !take("?:")) throw refuse("uses (?");
      if (++depth > 50) throw refuse("is nested too deeply");
      const inside = either();
      if (!take(")")) throw refuse("has a bracket that is not closed");
      depth--;
      return inside;
    }
    if ("*+?{}]".includes(character)) throw refuse(`has ${character} where nothing can be repeated or closed`);
    return { kind: "one", accepts: (other) => other === character };
  }

  function escaped(): (character: string) => boolean {
    const character = key[at++] ?? "";
    if (character === "d") return (other) => /\d/.test(other);
    if (character === "w") return (other) => /\w/.test(other);
    if (!/^[!-/:-@[-`{-~]$/.test(character)) throw refuse(`uses \\${character}`);
    return (other) => other === character;
  }

  /** After `[`: single characters, ranges and `\d`, `\w`. */
  function characterSet(): (character: string) => boolean {
    const negated = take("^");
    const members: ((character: string) => boolean)[] = [];
    const ranges = (): boolean => key[at] === "-" && key[at + 1] !== "]";
    while (!take("]")) {
      const first = key[at++];
      if (first === undefined) throw refuse("has a bracket that is not closed");
      if (first === "[") throw refuse("has a [ within [ ]");
      if (first === "\\") {
        members.push(escaped());
        if (ranges()) throw refuse("has an unusual range");
      } else if (ranges()) {
        const last = key[at + 1] ?? "";
        if (!/^[A-Za-z0-9]$/.test(last) || !/^[A-Za-z0-9]$/.test(first) || last < first)
          throw refuse("has an unusual range");
        members.push((other) => first <= other && other <= last);
        at += 2;
      } else members.push((other) => other === first);
    }
    if (members.length === 0) throw refuse("has an empty [ ]");
    return (other) => members.some((accepts) => accepts(other)) !== negated;
  }

  const whole = either();
  if (at < key.length) throw refuse("closes a bracket that is not open");
  return whole;
}
