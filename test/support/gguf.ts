/** GGUF files by hand, so that one field can be wrong, and what was read as plain values. */
import assert from "node:assert/strict";
import { type GgufHeader, parseGgufHeader } from "../../engine/formats/gguf/header";
import type { GgufMetadata } from "../../engine/formats/gguf/values";
import type { FileUse } from "../../engine/formats/safetensors";

/**
 * A file's header field by field behind its first four bytes, and `dataBytes` of zeros where the data begin. Numbers are
 * written as uint32, bigints as uint64, texts with their length, bytes as they are.
 */
export function ggufFile(parts: readonly (string | number | bigint | Uint8Array)[], dataBytes = 0): Uint8Array {
  const bytes = parts.map((part) => {
    if (part instanceof Uint8Array) return part;
    const buffer = Buffer.alloc(typeof part === "number" ? 4 : 8);
    if (typeof part === "number") buffer.writeUInt32LE(part);
    else if (typeof part === "bigint") buffer.writeBigUInt64LE(part);
    else {
      buffer.writeBigUInt64LE(BigInt(Buffer.byteLength(part)));
      return Buffer.concat([buffer, Buffer.from(part)]);
    }
    return buffer;
  });
  const header = Buffer.concat([Buffer.from("GGUF"), ...bytes]);
  return new Uint8Array(Buffer.concat([header, Buffer.alloc(((32 - (header.byteLength % 32)) % 32) + dataBytes)]));
}

/** A tensor's description; `sizes` in the file's order, the fastest axis first. */
export function ggufTensor(name: string, type: number, offset: bigint, ...sizes: readonly bigint[]) {
  return [name, sizes.length, ...sizes, type, offset];
}

/** The header of a file that is whole. */
export function wholeHeader(bytes: Uint8Array, use: FileUse): GgufHeader {
  const result = parseGgufHeader(bytes, bytes.byteLength, use);
  assert.ok(result.kind === "header");
  return result.header;
}

/** What a model's file says of it, but for its tokenizer and what is only told to people; and its tensors with their shapes. */
export function contentOf(bytes: Uint8Array): { values: Record<string, unknown>; tensors: Record<string, string> } {
  const { metadata, tensors } = wholeHeader(bytes, { code: "E_MODEL_FILE", path: "a file" });
  const told = /^(tokenizer\.|general\.(?!architecture))/;
  const values = plain(metadata).filter(([key]) => !told.test(key));
  return {
    // Floats as the format has them, of 32 bits.
    values: Object.fromEntries(
      values.map(([key, [, value]]) => [key, typeof value === "number" ? Math.fround(value) : value] as const).sort(),
    ),
    tensors: Object.fromEntries([...tensors].map(([name, { shape }]) => [name, shape.join()] as const).sort()),
  };
}

/** Values with the elements of arrays, which can be compared. */
export function plain(metadata: GgufMetadata): [string, readonly [string, unknown]][] {
  return [...metadata].map(([key, item]) => [
    key,
    item.type === "array" ? [item.of, [...item.values]] : [item.type, item.value],
  ]);
}
