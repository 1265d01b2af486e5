/**
 * Values of a GGUF header by key. Each function gives null where the key is missing, and throws `use.code`, naming the key,
 * where it holds something of another kind. Writers do not agree on the width of an integer, so all widths are taken. Pure.
 */
import type { AttuneError } from "../../errors";
import type { FileUse } from "../safetensors";
import { brokenGguf, shown } from "./broken";
import type { NumberArray } from "./numbers";
import type { GgufMetadata, GgufTexts, GgufValue } from "./values";

/** The text of a key; null where the key is not there. Throws `use.code` for another kind of value. */
export function textAt(metadata: GgufMetadata, key: string, use: FileUse): string | null {
  const item = metadata.get(key);
  if (item === undefined) return null;
  if (item.type !== "string") throw wrong(key, item, "a text", use);
  return item.value;
}

/** The truth of a key; null where the key is not there. Throws `use.code` for another kind of value. */
export function flagAt(metadata: GgufMetadata, key: string, use: FileUse): boolean | null {
  const item = metadata.get(key);
  if (item === undefined) return null;
  if (item.type !== "bool") throw wrong(key, item, "a boolean", use);
  return item.value;
}

/** Integer or float, and finite. */
export function numberAt(metadata: GgufMetadata, key: string, use: FileUse): number | null {
  const item = metadata.get(key);
  if (item === undefined) return null;
  if (item.type === "array" || typeof item.value !== "number" || !Number.isFinite(item.value)) {
    throw wrong(key, item, "a finite number", use);
  }
  return item.value;
}

/** An integer of 0 or more: a size, a count or a token's id. */
export function integerAt(metadata: GgufMetadata, key: string, use: FileUse): number | null {
  const item = metadata.get(key);
  if (item === undefined) return null;
  const isFloat = item.type === "float32" || item.type === "float64";
  if (isFloat || item.type === "array" || typeof item.value !== "number" || item.value < 0) {
    throw wrong(key, item, "an integer of 0 or more", use);
  }
  return item.value;
}

/** The numbers of a key's array; null where the key is not there. Throws `use.code` for another kind of value. */
export function numbersAt(metadata: GgufMetadata, key: string, use: FileUse): NumberArray | null {
  const item = metadata.get(key);
  if (item === undefined) return null;
  if (item.type !== "array" || item.of === "string" || item.of === "bool") throw wrong(key, item, "numbers", use);
  return item.values;
}

/** A text that is not UTF-8 throws when it is read. */
export function textsAt(metadata: GgufMetadata, key: string, use: FileUse): GgufTexts | null {
  const item = metadata.get(key);
  if (item === undefined) return null;
  if (item.type !== "array" || item.of !== "string") throw wrong(key, item, "texts", use);
  return item.values;
}

function wrong(key: string, item: GgufValue, expected: string, use: FileUse): AttuneError {
  const found =
    item.type === "array"
      ? `an array of ${item.of}`
      : item.type === "string"
        ? shown(item.value)
        : `${item.type} ${item.value}`;
  return brokenGguf(use, `its ${shown(key)} is ${found}, not ${expected}`);
}
