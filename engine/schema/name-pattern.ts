/** Patterns of PEFT for names of modules: the keys of `rank_pattern` and `alpha_pattern`, and `target_modules`. Pure. */
import { isRecord } from "../errors";
import { ends, newBudget } from "./pattern";
import { parsePattern } from "./pattern-parser";
import { Malformed, type Schema, schema, table } from "./schema";

/** Key → number. The order counts: the first key that matches a name decides. */
export type NamePattern = Readonly<Record<string, number>>;

/**
 * The key that decides about a name, undefined where none matches. PEFT's rule (`get_pattern_key`): a key matches the whole
 * name, or all of it after one of its dots. Throws `Malformed` for a key that cannot be read; the function it returns does
 * when matching takes too long, which no honest pattern comes near.
 */
export function patternLookup(pattern: NamePattern): (name: string) => string | undefined {
  const keys = Object.keys(pattern).map((key) => ({ key, expression: parsePattern(key, false) }));
  const budget = newBudget();
  return (name) => {
    const starts = new Set([0]);
    for (let at = 0; at < name.length; at++) if (name[at] === ".") starts.add(at + 1);
    return keys.find(({ expression }) => ends(expression, starts, name, budget).has(name.length))?.key;
  };
}

/**
 * Whether Python's `re.fullmatch` finds the pattern in a name, which is how PEFT reads a text for `target_modules`
 * (`match_target_against_key`). Throws `Malformed` as `patternLookup` does.
 */
export function wholeMatcher(pattern: string): (name: string) => boolean {
  const expression = parsePattern(pattern, true);
  const budget = newBudget();
  return (name) => ends(expression, new Set([0]), name, budget).has(name.length);
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
