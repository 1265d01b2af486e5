/**
 * Models in several GGUF files: which part a file is, and what the others are called. Each part is a whole GGUF file with
 * the data of its own tensors; the first one holds the model's values. Source: llama.cpp's gguf-split and its loader. Pure.
 */
import type { FileUse } from "../safetensors";
import { brokenGguf } from "./broken";
import { integerAt } from "./metadata";
import type { GgufMetadata } from "./values";

export interface GgufShard {
  /** From 0. */
  readonly index: number;
  /** Files in all, at least 2. */
  readonly count: number;
  /** Tensors of all files together. */
  readonly tensors: number;
}

/** A file's number and the number of files are written with five digits. */
const shardName = /^(.+)-(\d{5})-of-(\d{5})\.gguf$/;

/** Which part of a model a file is; null for a whole one. Throws `use.code`. */
export function shardOf(metadata: GgufMetadata, use: FileUse): GgufShard | null {
  const count = integerAt(metadata, "split.count", use) ?? 0;
  // llama.cpp takes 0 and 1 for "not split" too.
  if (count <= 1) return null;
  const index = integerAt(metadata, "split.no", use);
  const tensors = integerAt(metadata, "split.tensors.count", use);
  if (index === null || index >= count) {
    throw brokenGguf(use, `its split.no is ${index ?? "missing"}, and its split.count is ${count}`);
  }
  if (tensors === null) throw brokenGguf(use, "its split.tensors.count is missing");
  return { index, count, tensors };
}

/**
 * The names of all parts of a model, in their order, by the name of any of them (without its folder):
 * `x-00002-of-00003.gguf` → three names. Null for a name that is not of this kind.
 */
export function shardNames(name: string): string[] | null {
  const [, start, number, total] = shardName.exec(name) ?? [];
  if (start === undefined || number === undefined || total === undefined) return null;
  const count = Number(total);
  if (Number(number) < 1 || Number(number) > count) return null;
  return Array.from({ length: count }, (_, index) => `${start}-${String(index + 1).padStart(5, "0")}-of-${total}.gguf`);
}
