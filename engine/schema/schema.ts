/**
 * What a foreign value must be, said once. A `Schema` checks a value, knows the words for what it takes, and what JSON Schema
 * calls it: requests, files, stored state, options of the command line and settings of the editor are all read by one. It
 * throws nothing but `Malformed`; whoever lets the bytes in turns that into the user's error.
 */
import { isRecord, shown } from "../errors";

/** A value that is not what its place demands. `message` reads as the end of a sentence: `rank is 0, not a whole number`. */
export class Malformed extends Error {
  constructor(
    message: string,
    /** What should be done about it, where that is more than to mend the value. */
    readonly hint?: string,
  ) {
    super(message);
  }
}

export interface Schema<T> {
  /** What it takes, as the end of a sentence: `a whole number from 1 to 1024`. */
  readonly expected: string;
  /** The same for machines, as `package.json` says it of a setting. */
  readonly json: JsonSchema;
  /** Returns the checked value or throws `Malformed`; `place` is the value's path in the document, for the message. */
  read(value: unknown, place: string): T;
}

/** The type of what a schema reads. */
export type Read<S> = S extends Schema<infer T> ? T : never;

/** As much of JSON Schema (https://json-schema.org) as our values need. */
export interface JsonSchema {
  readonly type?: "string" | "boolean" | "integer" | "number" | "object" | "array";
  readonly enum?: readonly (string | number)[];
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly exclusiveMaximum?: number;
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema;
}

/** A schema of its own kind: `take` returns undefined for a value that is not `expected`. */
export function schema<T>(
  expected: string,
  json: JsonSchema,
  take: (value: unknown, place: string) => T | undefined,
): Schema<T> {
  return {
    expected,
    json,
    read(value, place) {
      const taken = take(value, place);
      if (taken === undefined) throw notAsExpected(place, value, expected);
      return taken;
    },
  };
}

/** What a value of `inner` means: `make` may refuse it too. */
export function mapped<T, U>(inner: Schema<T>, make: (value: T, place: string) => U): Schema<U> {
  const { expected, json } = inner;
  return { expected, json, read: (value, place) => make(inner.read(value, place), place) };
}

/** The refusal of a value that is of another kind. `place` "" is the whole; then there is no hint to give. */
export function notAsExpected(place: string, value: unknown, expected: string): Malformed {
  return new Malformed(
    `${place === "" ? "it" : place} is ${shown(value)}, not ${expected}`,
    place === "" ? undefined : `Give ${place} ${expected}.`,
  );
}

/** Not looked at: whoever gets it does. */
export const anything: Schema<unknown> = { expected: "a value", json: {}, read: (value) => value };

/** Any text, the empty one too: the content of a file or a prompt. */
export const text = schema("a text", { type: "string" }, (value) => (typeof value === "string" ? value : undefined));

/** Text with at least one character that shows: an empty path would otherwise silently mean the current folder. */
export const filledText = schema("a non-empty text", { type: "string" }, (value) =>
  typeof value === "string" && value.trim() !== "" ? value : undefined,
);

export const flag = schema("true or false", { type: "boolean" }, (value) =>
  typeof value === "boolean" ? value : undefined,
);

/** Any finite number. */
export const number = schema("a number", { type: "number" }, (value) =>
  typeof value === "number" && Number.isFinite(value) ? value : undefined,
);

/** JSON has no NaN: `JSON.stringify` writes a measured value that is not finite as null, and it is read back as NaN. */
export const measured = schema("a number", { type: "number" }, (value) =>
  value === null ? Number.NaN : typeof value === "number" && Number.isFinite(value) ? value : undefined,
);

/** A number within [low, high]. */
export function numberFrom(low: number, high: number): Schema<number> {
  return bounded(`a number from ${low} to ${high}`, { type: "number", minimum: low, maximum: high });
}

/** A number above `low`, and not above `high`. */
export function numberAbove(low: number, high?: number): Schema<number> {
  const expected = `a number above ${low}${high === undefined ? "" : `, up to ${high}`}`;
  return bounded(expected, {
    type: "number",
    exclusiveMinimum: low,
    ...(high === undefined ? {} : { maximum: high }),
  });
}

/** A number from 0 up to, not including, 1. */
export const share = bounded("a number from 0 up to, not including, 1", {
  type: "number",
  minimum: 0,
  exclusiveMaximum: 1,
});

/** A whole number within [low, high]; without `high` as far as the engine's 32-bit integers count. */
export function integer(low: number, high?: number): Schema<number> {
  const range = high === undefined ? `of at least ${low}` : `from ${low} to ${high}`;
  const json: JsonSchema = { type: "integer", minimum: low, maximum: high ?? 2 ** 31 - 1 };
  return bounded(`a whole number ${range}`, json);
}

/** The bounds of `json` are the ones that count. */
function bounded(expected: string, json: JsonSchema): Schema<number> {
  const { minimum = -Infinity, exclusiveMinimum = -Infinity, maximum = Infinity, exclusiveMaximum = Infinity } = json;
  return schema(expected, json, (value) => {
    if (typeof value !== "number" || !Number.isFinite(value)) return undefined;
    if (json.type === "integer" && !Number.isSafeInteger(value)) return undefined;
    const within = value >= minimum && value <= maximum && value > exclusiveMinimum && value < exclusiveMaximum;
    return within ? value : undefined;
  });
}

/** Of things: files, steps, tokens. */
export const count = integer(1);

/** One of these words or numbers. */
export function oneOf<const T extends string | number>(words: readonly T[]): Schema<T> {
  return schema(`one of ${words.join(", ")}`, { type: "string", enum: words }, (value) =>
    words.find((item) => item === value),
  );
}

/** null, or what the other schema reads. */
export function nullable<T>(inner: Schema<T>): Schema<T | null> {
  return {
    expected: `${inner.expected}, or null`,
    json: inner.json,
    read: (value, place) => (value === null ? null : inner.read(value, place)),
  };
}

/** Of any length, none included. */
export function list<T>(item: Schema<T>): Schema<T[]> {
  return schema("a list", { type: "array", items: item.json }, (value, place) =>
    Array.isArray(value) ? value.map((entry: unknown, index) => item.read(entry, `${place}[${index}]`)) : undefined,
  );
}

/** A list that is not empty. */
export function filledList<T>(item: Schema<T>): Schema<readonly T[]> {
  const any = list(item);
  return schema("a list with at least one entry", any.json, (value, place) =>
    Array.isArray(value) && value.length > 0 ? any.read(value, place) : undefined,
  );
}

/** Any object; neither a list nor null. */
export const record = schema("an object", { type: "object" }, (value) => (isRecord(value) ? value : undefined));

/** An object used as a table: any key, values of one type. Keys such as `__proto__` stay plain data. */
export function table<T>(item: Schema<T>): Schema<Record<string, T>> {
  return schema("an object", { type: "object", additionalProperties: item.json }, (value, place) =>
    isRecord(value)
      ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, item.read(entry, `${place}.${key}`)]))
      : undefined,
  );
}

type Schemas<T extends object> = { readonly [K in keyof T]: Schema<T[K]> };

/** An object with these fields. Fields it does not know are dropped, so that a newer writer may add some. */
export function object<R extends object, O extends object = Record<never, never>>(
  required: Schemas<R>,
  more?: Schemas<O>,
): Schema<R & Partial<O>> {
  return schema("an object", { type: "object" }, (value, place) =>
    isRecord(value) ? (readFields(value, place, required, more ?? {}) as R & Partial<O>) : undefined,
  );
}

/** The same for what has only readers of today: a field that is not known is refused, as it would silently do nothing. */
export function strictObject<R extends object, O extends object = Record<never, never>>(
  required: Schemas<R>,
  more?: Schemas<O>,
): Schema<R & Partial<O>> {
  const known = [...Object.keys(required), ...Object.keys(more ?? {})];
  const open = object(required, more);
  return schema("an object", { type: "object" }, (value, place) => {
    if (!isRecord(value)) return undefined;
    const unknown = Object.keys(value).find((key) => !known.includes(key));
    if (unknown === undefined) return open.read(value, place);
    throw new Malformed(
      `unknown field "${place === "" ? "" : `${place}.`}${unknown}"`,
      known.length === 0
        ? `Remove "${unknown}".`
        : `Known fields are ${known.join(", ")}; remove or correct "${unknown}".`,
    );
  });
}

/** A field that is undefined is one that is not there: values come over wires that carry it. */
function readFields(from: Record<string, unknown>, place: string, required: object, more: object): object {
  const to: Record<string, unknown> = {};
  const prefix = place === "" ? "" : `${place}.`;
  const has = (key: string): boolean => Object.hasOwn(from, key) && from[key] !== undefined;
  for (const [key, its] of schemasOf(required)) {
    if (!has(key)) {
      throw new Malformed(`${prefix}${key} is missing`, `Give ${prefix}${key} ${its.expected}.`);
    }
    to[key] = its.read(from[key], prefix + key);
  }
  for (const [key, its] of schemasOf(more)) if (has(key)) to[key] = its.read(from[key], prefix + key);
  return to;
}

function schemasOf(fields: object): [string, Schema<unknown>][] {
  return Object.entries(fields);
}

/** A field that must be there. */
export function field<T>(from: Readonly<Record<string, unknown>>, name: string, inner: Schema<T>): T {
  if (!Object.hasOwn(from, name)) throw new Malformed(`${name} is missing`);
  return inner.read(from[name], name);
}

/** A field of a file of settings, in which null and absent mean the same: the default. */
export function optional<T>(from: Readonly<Record<string, unknown>>, name: string, inner: Schema<T>): T | null {
  return Object.hasOwn(from, name) ? nullable(inner).read(from[name], name) : null;
}
