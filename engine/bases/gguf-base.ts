/**
 * A GGUF file as a base. What its metadata say becomes the config.json and tokenizer.json of a folder in the cache, its tensors the
 * packed weights beside them, in blocks as they lie in the file: once, under the file's hash. After that the folder is
 * opened as any base is.
 */
import { open } from "node:fs/promises";
import path from "node:path";
import { writeFileAtomically } from "../disk/files";
import { cacheFolder } from "../disk/home";
import { AttuneError } from "../errors";
import type { Blocks } from "../formats/blocks";
import { toFloat32 } from "../formats/floats";
import { brokenGguf } from "../formats/gguf/broken";
import {
  isQuantisedType,
  isReadableType,
  type QuantisedType,
  unpackBlocks,
  unreadable,
} from "../formats/gguf/dequantise";
import { type GgufHeader, type GgufTensorEntry, isGguf, parseGgufHeader } from "../formats/gguf/header";
import { shardNames, shardOf } from "../formats/gguf/shards";
import type { FileUse } from "../formats/safetensors";
import { parseConfig } from "../model/config";
import type { DecoderConfig, GgufForm } from "../model/decoder-config";
import { type GgufPlace, ggufPlace, toHuggingFace } from "../model/gguf-names";
import { expectedWeights } from "../model/weight-shapes";
import { ggufTokenizer, type GgufMetadata as TokenizerMetadata } from "../text/gguf-tokenizer";
import { reasonOf } from "../words/system";
import { ggufConfig } from "./gguf-config";
import { hashFile, hashFiles } from "./hash";
import { madeOnce, type PackedNumbers, type PackedWeight, packedVersion, writePacked } from "./packed";
import { readWeightBytes } from "./weight-files";

/** The folder that stands for a GGUF file, made where it is not there. */
export interface GgufFolder {
  /** Absolute. */
  readonly folder: string;
  /** SHA-256, hex, of the file's bytes, or of those of all its parts. */
  readonly hash: string;
}

/** Where `ggufFolder` keeps what it makes. */
export function ggufCache(): string {
  return path.join(cacheFolder(), "gguf");
}

/**
 * Throws E_MODEL_FILE for a file that is damaged or of types that are not read, E_MODEL_FAMILY and E_MODEL_CONFIG as a folder's
 * config.json does, and E_TOKENIZER.
 */
export async function ggufFolder(file: string): Promise<GgufFolder> {
  const parts = await readParts(file);
  const hash = await hashOf(parts, file);
  const folder = path.join(ggufCache(), `${hash}-v${packedVersion}`);
  await madeOnce(folder, (stage) => fillFolder(stage, parts, { code: "E_MODEL_FILE", path: file }));
  return { folder, hash };
}

async function hashOf(parts: readonly GgufPart[], file: string): Promise<string> {
  const names = parts.map((part) => path.basename(part.file));
  const hash = names.length > 1 ? await hashFiles(path.dirname(file), names) : await hashFile(file);
  if (hash === null) throw brokenGguf({ code: "E_MODEL_FILE", path: file }, "it was removed while it was read");
  return hash;
}

async function fillFolder(stage: string, parts: readonly GgufPart[], use: FileUse): Promise<void> {
  const header = wholeHeader(parts);
  const { tokenizer, config: settings } = ggufTokenizer(use.path, textMetadata(header));
  const config = ggufConfig(header, vocabSizeOf(header, use), use);
  const files = { "config.json": config, "tokenizer.json": tokenizer, "tokenizer_config.json": settings };
  for (const [name, value] of Object.entries(files))
    await writeFileAtomically(path.join(stage, name), Buffer.from(`${JSON.stringify(value, null, 1)}\n`));
  await writePacked(stage, packedWeights(parts, parseConfig(config, use.path), use));
}

/** The metadata as the tokenizer asks for them. */
function textMetadata({ metadata }: GgufHeader): TokenizerMetadata {
  const array = (key: string) => {
    const item = metadata.get(key);
    return item?.type === "array" ? item : undefined;
  };
  return {
    text: (key) => {
      const item = metadata.get(key);
      return item?.type === "string" ? item.value : undefined;
    },
    number: (key) => {
      const item = metadata.get(key);
      return item !== undefined && "value" in item && typeof item.value === "number" ? item.value : undefined;
    },
    flag: (key) => {
      const item = metadata.get(key);
      return item?.type === "bool" ? item.value : undefined;
    },
    texts: (key) => {
      const item = array(key);
      return item?.of === "string" ? [...item.values] : undefined;
    },
    numbers: (key) => {
      const item = array(key);
      return item === undefined || item.of === "string" ? undefined : item.values;
    },
  };
}

/** Whether a file is there and begins as a GGUF file does. */
export async function isGgufFile(file: string): Promise<boolean> {
  const handle = await open(file, "r").catch(() => null);
  if (handle === null) return false;
  try {
    const start = new Uint8Array(4);
    const { bytesRead } = await handle.read(start, 0, start.length, 0);
    return isGguf(start.subarray(0, bytesRead));
  } catch {
    // A folder opens, but cannot be read.
    return false;
  } finally {
    await handle.close();
  }
}

/** One file of a model, and what it begins with. */
export interface GgufPart {
  readonly file: string;
  readonly header: GgufHeader;
}

/** All files of a model, which any of them names, in order. Throws E_MODEL_FILE. */
export async function readParts(file: string): Promise<readonly GgufPart[]> {
  const header = await readHeader(file);
  const use: FileUse = { code: "E_MODEL_FILE", path: file };
  const shard = shardOf(header.metadata, use);
  if (shard === null) return [{ file, header }];
  const names = shardNames(path.basename(file));
  if (names === null || names.length !== shard.count)
    throw brokenGguf(use, `it is one of ${shard.count} files, but its name does not say which`);
  const parts: GgufPart[] = [];
  for (const name of names) {
    const place = path.join(path.dirname(file), name);
    parts.push({ file: place, header: name === path.basename(file) ? header : await readHeader(place) });
  }
  return parts;
}

/** Reads as much of a file as its header takes. Throws E_MODEL_FILE. */
export async function readHeader(file: string): Promise<GgufHeader> {
  const use: FileUse = { code: "E_MODEL_FILE", path: file };
  const handle = await open(file, "r").catch((error: unknown) => {
    const why = reasonOf(error, file);
    throw new AttuneError("E_MODEL_FILE", `${file} cannot be opened: ${why}.`, "Check that the file is there.");
  });
  try {
    const { size } = await handle.stat();
    for (let wanted = Math.min(size, 1 << 20); ; ) {
      const bytes = new Uint8Array(wanted);
      const { bytesRead } = await handle.read(bytes, 0, wanted, 0);
      const result = parseGgufHeader(bytes.subarray(0, bytesRead), size, use);
      if (result.kind === "header") return result.header;
      if (bytesRead < wanted) throw brokenGguf(use, "it became shorter while it was read");
      wanted = Math.min(size, Math.max(result.atLeast, 2 * wanted));
    }
  } finally {
    await handle.close();
  }
}

/** The first file's values with the tensors of all. */
function wholeHeader(parts: readonly GgufPart[]): GgufHeader {
  const [first] = parts;
  if (first === undefined) throw new Error("a model has at least one file");
  return { ...first.header, tensors: new Map(parts.flatMap(({ header }) => [...header.tensors])) };
}

/** As many as there are tokens: an embedding of more rows has no use for them, one of fewer is refused by its shape. */
function vocabSizeOf({ metadata, tensors }: GgufHeader, use: FileUse): number {
  const rows = tensors.get("token_embd.weight")?.shape[0];
  if (rows !== undefined) return rows;
  const tokens = metadata.get("tokenizer.ggml.tokens");
  if (tokens?.type !== "array") throw brokenGguf(use, "it has no vocabulary (tokenizer.ggml.tokens)");
  return tokens.values.length;
}

/** Every weight that the decoder reads, by its Hugging Face name. */
async function* packedWeights(
  parts: readonly GgufPart[],
  config: DecoderConfig,
  use: FileUse,
): AsyncGenerator<PackedWeight> {
  const form = formOf(config, use);
  const left = new Set(parts.flatMap(({ header }) => [...header.tensors.keys()]));
  for (const [name, shape] of expectedWeights(config)) {
    const place = ggufPlace(config, form, name, shape[0] ?? 0);
    left.delete(place.name);
    yield { name, shape, numbers: await numbersAt(parts, place, shape, use) };
  }
  const [unknown] = left;
  if (unknown !== undefined)
    throw brokenGguf(use, `it holds ${unknown.slice(0, 100)}, which a model of type ${config.family} does not have`);
}

function formOf(config: DecoderConfig, use: FileUse): GgufForm {
  if (config.gguf !== null) return config.gguf;
  throw brokenGguf(use, `models of type ${config.family} have no GGUF form that Attune knows`);
}

async function numbersAt(
  parts: readonly GgufPart[],
  { name, order, added }: GgufPlace,
  shape: readonly number[],
  use: FileUse,
): Promise<PackedNumbers> {
  const part = parts.find(({ header }) => header.tensors.has(name));
  const entry = part?.header.tensors.get(name);
  if (part === undefined || entry === undefined) throw brokenGguf(use, `the tensor ${name} is missing`);
  if (entry.shape.join() !== shape.join())
    throw brokenGguf(use, `${name} is [${entry.shape.join(", ")}], but its metadata demand [${shape.join(", ")}]`);
  const { dtype } = entry;
  if (!isReadableType(dtype)) throw unreadable(use, name, dtype);
  const bytes = await bytesOf(part, name, entry);
  const rows = shape[0] ?? 1;
  if (isQuantisedType(dtype)) {
    if (shape.length !== 2) throw brokenGguf(use, `${name} is quantised, but no matrix`);
    return { kind: "blocks", blocks: inOrder(ourBlocks(dtype, bytes), order, rows) };
  }
  if (added === 0) return { kind: "floats", dtype, bytes: toHuggingFace(bytes, order, bytes.length / rows) };
  const values = toFloat32(bytes, dtype).map((value) => value - added);
  return { kind: "floats", dtype: "F32", bytes: new Uint8Array(values.buffer) };
}

function bytesOf({ file, header }: GgufPart, name: string, { begin, end }: GgufTensorEntry): Promise<Uint8Array> {
  return readWeightBytes({ name, file, offset: header.dataStart + begin, bytes: end - begin });
}

/**
 * Blocks of codes with an offset, or around a zero: as `unpackBlocks` gives them, but of 4 or 8 bits, and a zero in the middle of
 * the codes. What they stand for stays the same to the bit.
 */
function ourBlocks(type: QuantisedType, bytes: Uint8Array): Blocks {
  const { bits, block, zero, codes, scales, offsets } = unpackBlocks(type, bytes);
  const wide = bits > 4 ? 8 : 4;
  if (zero === null) return { bits: wide, block, zero: 0, codes, scales, offsets };
  const middle = 2 ** (wide - 1);
  const moved = zero === middle ? codes : codes.map((code) => code - zero + middle);
  return { bits: wide, block, zero: middle, codes: moved, scales, offsets: null };
}

function inOrder(blocks: Blocks, order: Int32Array | null, rows: number): Blocks {
  if (order === null) return blocks;
  const { codes, scales, offsets } = blocks;
  return {
    ...blocks,
    codes: toHuggingFace(codes, order, codes.length / rows),
    scales: toHuggingFace(scales, order, scales.length / rows),
    offsets: offsets === null ? null : toHuggingFace(offsets, order, offsets.length / rows),
  };
}
