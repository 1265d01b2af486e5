/** The typed values of a GGUF header. Source: the format's description in the ggml repository. Pure. */
import type { FileUse } from "../safetensors";
import { brokenGguf } from "./broken";
import type { Cursor } from "./cursor";
import { isNumberType, isWide, type NumberArray, type NumberType, numberTypes } from "./numbers";

/** Texts of an array, such as a vocabulary. Of a file that was read, each is decoded when it is asked for. */
export interface GgufTexts extends Iterable<string> {
  readonly length: number;
  /** The text at an index from 0. Throws the file's error when it is not UTF-8. */
  at(index: number): string | undefined;
}

export type GgufValue =
  | { readonly type: NumberType; readonly value: number }
  | { readonly type: "bool"; readonly value: boolean }
  | { readonly type: "string"; readonly value: string }
  /** Integers of 64 bits come as a Float64Array, and all of them exactly; booleans as 0 and 1. */
  | { readonly type: "array"; readonly of: NumberType | "bool"; readonly values: NumberArray }
  | { readonly type: "array"; readonly of: "string"; readonly values: GgufTexts };

export type GgufMetadata = ReadonlyMap<string, GgufValue>;

/** The numbers of the types that are not numbers. */
export const otherTypes = { bool: 7, string: 8, array: 9 } as const;

const numbersById: ReadonlyMap<number, NumberType> = new Map(
  Object.keys(numberTypes)
    .filter(isNumberType)
    .map((type) => [numberTypes[type].id, type]),
);

/** A key's length, a type and one byte: the least that a value takes with its key. */
export const minValueBytes = 13;

/** Reads the value of `what`, "the value of KEY". Throws `use.code`, or `NeedsMore`. */
export function readValue(cursor: Cursor, what: string, use: FileUse): GgufValue {
  const id = cursor.uint32(`the type of ${what}`);
  if (id === otherTypes.string) return { type: "string", value: cursor.text(what) };
  if (id === otherTypes.array) return readArray(cursor, what, use);
  if (id === otherTypes.bool) {
    const byte = cursor.view.getUint8(cursor.take(1, what));
    checkBooleans([byte], what, use);
    return { type: "bool", value: byte === 1 };
  }
  const type = numbersById.get(id);
  if (type === undefined) throw brokenGguf(use, `${what} is of the unknown type ${id}`);
  const { bytes, get } = numberTypes[type];
  const value = get(cursor.view, cursor.take(bytes, what));
  if (isWide(type)) checkExact([value], what, use);
  return { type, value };
}

function readArray(cursor: Cursor, what: string, use: FileUse): GgufValue {
  const id = cursor.uint32(`the type of ${what}`);
  if (id === otherTypes.string) return { type: "array", of: "string", values: readTexts(cursor, what, use) };
  // ggml's own reader knows none either.
  if (id === otherTypes.array) throw brokenGguf(use, `${what} is an array of arrays, which are not supported`);
  const of = id === otherTypes.bool ? "bool" : numbersById.get(id);
  if (of === undefined) throw brokenGguf(use, `${what} is an array of the unknown type ${id}`);
  const { bytes, array } = numberTypes[of === "bool" ? "uint8" : of];
  const length = cursor.count(`the length of ${what}`, bytes);
  const values = array(cursor.copy(length * bytes, what));
  if (of === "bool") checkBooleans(values, what, use);
  else if (isWide(of)) checkExact(values, what, use);
  return { type: "array", of, values };
}

/**
 * A vocabulary has hundreds of thousands of texts, and most readers of a header want none of them: only their places are
 * kept, and a view of the bytes.
 */
function readTexts(cursor: Cursor, what: string, use: FileUse): GgufTexts {
  const starts = cursor.texts(what);
  const length = starts.length - 1;
  const at = (index: number): string | undefined => {
    const [start, next] = [starts[index], starts[index + 1]];
    if (start === undefined || next === undefined) return undefined;
    const text = cursor.decode(start, next - 8);
    if (text === null) throw brokenGguf(use, `text ${index} of ${what} is not UTF-8`);
    return text;
  };
  return {
    length,
    at,
    *[Symbol.iterator]() {
      for (let index = 0; index < length; index++) yield at(index) ?? "";
    },
  };
}

function checkBooleans(values: ArrayLike<number>, what: string, use: FileUse): void {
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? 0;
    if (value > 1) throw brokenGguf(use, `${what} holds a boolean that is ${value}`);
  }
}

function checkExact(values: ArrayLike<number>, what: string, use: FileUse): void {
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? 0;
    if (!Number.isSafeInteger(value)) {
      throw brokenGguf(use, `${what} holds about ${value}, an integer beyond 2⁵³ that cannot be kept exactly`);
    }
  }
}
