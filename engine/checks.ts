/**
 * Small checks that turn a foreign value into a typed one. The same checks guard the command line's options, the JSON
 * lines of `complete --stdin` and the parameters of every RPC request, so that all three refuse the same things with
 * the same words.
 */

import { AttuneError, isRecord, shown } from "./errors";
import { Malformed } from "./formats/json";
import { type NamePattern, patternLookup } from "./formats/name-pattern";

/** Returns the value with its type, or throws `E_USAGE` that names the place, the bad value and what is allowed. */
export type Check<T> = (value: unknown, where: string) => T;

export function badValue(where: string, value: unknown, allowed: string): AttuneError {
  return new AttuneError("E_USAGE", `${where}: ${shown(value)} is not ${allowed}`, `Give ${where} ${allowed}.`);
}

/** Text with at least one character: an empty path would otherwise silently mean the current folder. */
export const text: Check<string> = (value, where) => {
  if (typeof value !== "string" || value.trim() === "") throw badValue(where, value, "a non-empty text");
  return value;
};

/** Any text, the empty one too: the content of a file or a prompt. */
export const anyText: Check<string> = (value, where) => {
  if (typeof value !== "string") throw badValue(where, value, "a text");
  return value;
};

export const flag: Check<boolean> = (value, where) => {
  if (typeof value !== "boolean") throw badValue(where, value, "true or false");
  return value;
};

/** The engine keeps counts in 32-bit integers, so that is where counting ends. */
const largestCount = 2 ** 31 - 1;

export const count = numberWhere(
  "an integer of at least 1",
  (value) => Number.isInteger(value) && value >= 1 && value <= largestCount,
);
export const seed = numberWhere(
  "an integer from 0 to 4294967295",
  (value) => Number.isInteger(value) && value >= 0 && value < 2 ** 32,
);
export const tokenId = numberWhere(
  "an integer of at least 0",
  (value) => Number.isInteger(value) && value >= 0 && value <= largestCount,
);
export const positive = numberWhere("a number above 0", (value) => value > 0);
export const finite = numberWhere("a finite number", () => true);
export const share = numberWhere("a number from 0 up to, not including, 1", (value) => value >= 0 && value < 1);

/** Every number that comes in has to be finite, whatever else is asked of it. */
function numberWhere(allowed: string, accepts: (value: number) => boolean): Check<number> {
  return (value, where) => {
    if (typeof value !== "number" || !Number.isFinite(value) || !accepts(value)) throw badValue(where, value, allowed);
    return value;
  };
}

export function oneOf<W extends string>(words: readonly W[]): Check<W> {
  return (value, where) => {
    const word = words.find((item) => item === value);
    if (word === undefined) throw badValue(where, value, `one of ${words.join(", ")}`);
    return word;
  };
}

export function list<T>(item: Check<T>): Check<readonly T[]> {
  return (value, where) => {
    if (!Array.isArray(value) || value.length === 0) throw badValue(where, value, "a list with at least one entry");
    return value.map((entry, index) => item(entry, `${where}[${index}]`));
  };
}

/** A table from the ends of module names, or regular expressions for them, to numbers. */
export function namePattern(item: Check<number>): Check<NamePattern> {
  return (value, where) => {
    if (!isRecord(value)) throw badValue(where, value, "an object of names and numbers");
    const pattern = Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [key, item(entry, `${where}.${key}`)]),
    );
    try {
      patternLookup(pattern);
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      throw new AttuneError(
        "E_USAGE",
        `${where}: ${error.message}`,
        "Use names such as q_proj or layers.0.mlp.up_proj.",
      );
    }
    return pattern;
  };
}

/** A plain object that has no field but the known ones: a misspelled field would otherwise silently do nothing. */
export function object(value: unknown, where: string, known: readonly string[]): Record<string, unknown> {
  if (!isRecord(value)) throw badValue(where, value, "an object");
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown !== undefined) {
    throw new AttuneError(
      "E_USAGE",
      `${where}: unknown field "${unknown}"`,
      `Known fields are ${known.join(", ")}; remove or correct "${unknown}".`,
    );
  }
  return value;
}

/** `{key: checked value}`, or `{}` where the field is absent; to be spread into the typed request. */
export function optional<K extends string, T>(
  record: Record<string, unknown>,
  key: K,
  check: Check<T>,
): { readonly [P in K]?: T } {
  const value = record[key];
  // TypeScript widens a computed key to an index signature, hence the assertions.
  if (value === undefined) return {} as { readonly [P in K]?: T };
  return { [key]: check(value, key) } as { readonly [P in K]?: T };
}
