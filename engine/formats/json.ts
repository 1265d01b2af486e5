/**
 * JSON from outside, turned into typed values. A `Decoder` checks one value and says where in the document it failed; it
 * throws nothing but `Malformed`, which the caller turns into the user's error.
 */

/** A value that is not what its place demands. `message` reads as the end of a sentence: `config.rank is not a whole number`. */
export class Malformed extends Error {}

/** Returns the checked value or throws `Malformed`; `place` is the value's path in the document, for the message. */
export type Decoder<T> = (value: unknown, place: string) => T;

/** No file that Attune reads comes near it; beyond some thousands, walking a value overflows the stack. */
const maxDepth = 200;

/**
 * UTF-8 bytes → JSON value. Throws `Malformed` for bytes that are not UTF-8, for text that is not JSON, and for values nested
 * so deeply that walking them would overflow the stack.
 */
export function parseJson(bytes: Uint8Array): unknown {
  if (isDeep(bytes)) throw new Malformed(`it is nested more than ${maxDepth} levels deep`);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Malformed("it is not UTF-8 text");
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Malformed(`it is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Brackets outside of texts, by their ASCII codes; in JSON a backslash stands in texts only. */
function isDeep(bytes: Uint8Array): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 0x22) inText = !inText;
    else if (byte === 0x5c) at++;
    else if (!inText && (byte === 0x5b || byte === 0x7b) && ++depth > maxDepth) return true;
    else if (!inText && (byte === 0x5d || byte === 0x7d)) depth--;
  }
  return false;
}

export const text: Decoder<string> = (value, place) => {
  if (typeof value !== "string") throw new Malformed(`${place} is not a text`);
  return value;
};

export const flag: Decoder<boolean> = (value, place) => {
  if (typeof value !== "boolean") throw new Malformed(`${place} is not true or false`);
  return value;
};

export const number: Decoder<number> = (value, place) => {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new Malformed(`${place} is not a number`);
  return value;
};

/** JSON has no NaN: `JSON.stringify` writes a measured value that is not finite as null, and it is read back as NaN. */
export const measured: Decoder<number> = (value, place) => (value === null ? Number.NaN : number(value, place));

/** A whole number within [low, high]. */
export function integer(low: number, high: number): Decoder<number> {
  return (value, place) => {
    if (typeof value !== "number" || !Number.isSafeInteger(value))
      throw new Malformed(`${place} is not a whole number`);
    if (value < low || value > high) throw new Malformed(`${place} is ${value}, not within ${low} to ${high}`);
    return value;
  };
}

export function nullable<T>(decode: Decoder<T>): Decoder<T | null> {
  return (value, place) => (value === null ? null : decode(value, place));
}

export function oneOf<const T extends string | number>(words: readonly T[]): Decoder<T> {
  return (value, place) => {
    const word = words.find((item) => item === value);
    if (word === undefined) throw new Malformed(`${place} is not one of ${words.join(", ")}`);
    return word;
  };
}

export function list<T>(decode: Decoder<T>): Decoder<T[]> {
  return (value, place) => {
    if (!Array.isArray(value)) throw new Malformed(`${place} is not a list`);
    return value.map((item: unknown, index) => decode(item, `${place}[${index}]`));
  };
}

/** An object used as a table: any key, values of one type. Keys such as `__proto__` stay plain data. */
export function table<T>(decode: Decoder<T>): Decoder<Record<string, T>> {
  return (value, place) =>
    Object.fromEntries(
      Object.entries(record(value, place)).map(([key, item]) => [key, decode(item, `${place}.${key}`)]),
    );
}

/** An object with these fields. Fields it does not know are dropped, so that a newer writer may add some. */
export function object<R extends object, O extends object = Record<never, never>>(
  required: { readonly [K in keyof R]: Decoder<R[K]> },
  optional?: { readonly [K in keyof O]: Decoder<O[K]> },
): Decoder<R & Partial<O>> {
  return (value, place) => {
    const from = record(value, place);
    const to: Record<string, unknown> = {};
    const prefix = place === "" ? "" : `${place}.`;
    for (const [key, decode] of decoders(required)) {
      if (!Object.hasOwn(from, key)) throw new Malformed(`${prefix}${key} is missing`);
      to[key] = decode(from[key], prefix + key);
    }
    for (const [key, decode] of decoders(optional ?? {})) {
      if (Object.hasOwn(from, key)) to[key] = decode(from[key], prefix + key);
    }
    // Every key of R was decoded by its own decoder above, and those of O where present.
    return to as R & Partial<O>;
  };
}

/** Any JSON object; neither a list nor null. */
export const record: Decoder<Record<string, unknown>> = (value, place) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Malformed(place === "" ? "it is not a JSON object" : `${place} is not an object`);
  }
  return value as Record<string, unknown>;
};

/** A field that must be there. */
export function field<T>(from: Readonly<Record<string, unknown>>, name: string, decode: Decoder<T>): T {
  if (!Object.hasOwn(from, name)) throw new Malformed(`${name} is missing`);
  return decode(from[name], name);
}

/** A field of a settings file, in which null and absent mean the same: the default. */
export function optional<T>(from: Readonly<Record<string, unknown>>, name: string, decode: Decoder<T>): T | null {
  return Object.hasOwn(from, name) ? nullable(decode)(from[name], name) : null;
}

function decoders(fields: object): [string, Decoder<unknown>][] {
  return Object.entries(fields);
}
