/** What stands for a secret in the planted grammars: values as issuers and password managers make them, and templates around them. */
import type { Random } from "../../../engine/random";

export const lower = "abcdefghijklmnopqrstuvwxyz";
export const upper = lower.toUpperCase();
export const digits = "0123456789";
export const alnum = lower + upper + digits;

export const pick = (random: Random, from: string, count: number): string =>
  Array.from({ length: count }, () => from[random.below(from.length)]).join("");

/** As a password manager makes them: letters of both kinds and three digits at least, in any order. */
export function password(random: Random, length = 10 + random.below(10)): string {
  for (;;) {
    const value = pick(random, alnum, length);
    if (/[a-z]/.test(value) && /[A-Z]/.test(value) && (value.match(/\d/g) ?? []).length >= 3 && !/^\d/.test(value))
      return value;
  }
}

/** With marks that neither quotes nor shells mind. */
export function marked(random: Random): string {
  const value = password(random);
  const at = 2 + random.below(value.length - 4);
  return `${value.slice(0, at)}${pick(random, "!#%*+-.@^_~?", 1 + random.below(2))}${value.slice(at)}`;
}

export const hex = (random: Random, length: number): string => pick(random, "0123456789abcdef", length);
export const base64 = (text: string): string => Buffer.from(text).toString("base64");
export const uuid = (random: Random): string => [8, 4, 4, 4, 12].map((length) => hex(random, length)).join("-");

/** `§` is where the value stands. */
export type Grammar = (random: Random) => readonly [template: string, value: string];

export const of =
  (template: string, value: (random: Random) => string = password): Grammar =>
  (random) => [template, value(random)];

/** Templates of one kind that take turns. */
export const any =
  (templates: readonly string[], value: (random: Random) => string = password): Grammar =>
  (random) => [templates[random.below(templates.length)] ?? "", value(random)];

export const token =
  (begin: string, from: string, length: number): ((random: Random) => string) =>
  (random) =>
    begin + pick(random, from, length);

/** Where a token stands whose form alone tells it. */
export const inCode = [
  'const client = connect("§");',
  "client = Client('§')",
  "TOKEN=§",
  "# key: §",
  '  "value": "§",',
];
