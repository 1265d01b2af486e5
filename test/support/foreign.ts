import assert from "node:assert/strict";
import fc from "fast-check";
import { AttuneError } from "../../engine/errors";

/** Runs of a property: a few thousand by default, more by hand (`ATTUNE_FUZZ_RUNS=1000000 npm test -- fuzz`). */
export const fuzzRuns = Number(process.env["ATTUNE_FUZZ_RUNS"] ?? 2000);

/** Runs `parse`; an AttuneError with a next step is a right answer, any other throw is a defect. */
export function acceptsOrRefuses(parse: () => unknown): void {
  try {
    parse();
  } catch (error) {
    assert.ok(error instanceof AttuneError, `threw ${error instanceof Error ? error.stack : String(error)}`);
    assert.ok(error.hint.length > 0);
  }
}

export async function resolvesOrRefuses(parse: () => Promise<unknown>): Promise<void> {
  try {
    await parse();
  } catch (error) {
    acceptsOrRefuses(() => {
      throw error;
    });
  }
}

/** Damaged copies of a valid file: flipped bits, cut ends, spliced parts, inserted text, or all of it foreign. */
export function damaged(valid: Uint8Array): fc.Arbitrary<Uint8Array> {
  const place = fc.nat(Math.max(0, valid.byteLength - 1));
  return fc.oneof(
    fc.array(fc.tuple(place, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 }).map((flips) => {
      // `slice` of a Buffer is the same memory: the damage would stay in the valid file and add up.
      const copy = Uint8Array.from(valid);
      for (const [at, mask] of flips) copy[at] = (copy[at] ?? 0) ^ mask;
      return copy;
    }),
    place.map((end) => valid.slice(0, end)),
    fc
      .tuple(place, place, place)
      .map(([at, from, to]) => joined(valid.slice(0, at), valid.slice(from, to), valid.slice(at))),
    fc
      .tuple(place, place, fc.constantFrom(...insertions))
      .map(([at, length, text]) => joined(valid.slice(0, at), Buffer.from(text), valid.slice(at + (length % 20)))),
    fc.uint8Array({ maxLength: 200 }),
  );
}

/** A valid JSON document with one value anywhere in it replaced by any other value, or removed. */
export function damagedJson(valid: unknown): fc.Arbitrary<unknown> {
  const paths = allPaths(valid);
  const replacement = fc.oneof(
    fc.constantFrom<unknown>(...values),
    fc.jsonValue(),
    fc.double(),
    fc.string(),
    fc.constant(removed),
  );
  return fc.tuple(fc.constantFrom(...paths), replacement).map(([path, value]) => replaceAt(valid, path, value));
}

const insertions = [
  "[".repeat(50_000),
  '{"a":'.repeat(20_000),
  "1e999",
  "-1",
  "9007199254740993",
  "\u0000",
  '"__proto__":{},',
  "null",
  "NaN",
];
const values = [
  0,
  -1,
  1.5,
  2 ** 31,
  2 ** 53,
  1e308,
  -1e308,
  null,
  true,
  false,
  "",
  "x",
  [],
  {},
  [[]],
  "(a+)+$",
  "\ud800",
];
const removed = Symbol("removed");

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

function allPaths(value: unknown): string[][] {
  if (typeof value !== "object" || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([key, item]) => allPaths(item).map((path) => [key, ...path]))];
}

function replaceAt(value: unknown, path: readonly string[], replacement: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== "object" || value === null)
    return replacement === removed ? null : replacement;
  const entries = Object.entries(value)
    .map(([name, item]) => [name, name === key ? replaceAt(item, rest, replacement) : item] as const)
    .filter(([name]) => !(rest.length === 0 && name === key && replacement === removed));
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}
