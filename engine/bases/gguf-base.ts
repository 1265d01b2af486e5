/**
 * A GGUF file as a base. What its metadata say becomes the config.json and tokenizer.json of a folder in the cache, its tensors the
 * packed weights beside them, in blocks as they lie in the file: once, under the file's hash. After that the folder is
 * opened as any base is.
 */
import path from "node:path";
import { writeFileAtomically } from "../disk/files";
import { type BlockForm, type Blocks, formOf } from "../formats/blocks";
import { toFloat32 } from "../formats/floats";
import { brokenGguf } from "../formats/gguf/broken";
import {
  isQuantisedType,
  isReadableType,
  type QuantisedType,
  unpackBlocks,
  unreadable,
} from "../formats/gguf/dequantise";
import type { GgufHeader, GgufTensorEntry } from "../formats/gguf/header";
import { ggmlTypes } from "../formats/gguf/types";
import type { FileUse } from "../formats/safetensors";
import { parseDecoderConfig } from "../model/config";
import type { DecoderConfig, GgufForm } from "../model/decoder-config";
import { type GgufPlace, ggufPlace, toHuggingFace } from "../model/gguf-names";
import { expectedWeights } from "../model/weight-shapes";
import { ggufTokenizer, type GgufMetadata as TokenizerMetadata } from "../text/gguf-tokenizer";
import { ggufConfig, readsFactors } from "./gguf-config";
import { type GgufPart, readParts, tensorPlace } from "./gguf-files";
import { factorsName } from "./gguf-rope";
import { hashFile, hashFiles } from "./hash";
import { type PackedNumbers, type PackedWeight, packedVersion, writePacked } from "./packed";
import { madeOnce, repackedFolder } from "./packed-cache";
import { readWeightBytes, type StoredWeight } from "./weight-files";

/** The folder that stands for a GGUF file. */
export interface GgufFolder {
  /** Absolute. */
  readonly folder: string;
  /** SHA-256, hex, of the file's bytes, or of those of all its parts. */
  readonly hash: string;
  /** As they were packed, by their Hugging Face names. */
  readonly weights: ReadonlyMap<string, StoredWeight>;
}

/**
 * Finds it, or makes it where it is not there. Throws E_MODEL_FILE for a file that is damaged or of types that are not read,
 * E_MODEL_FAMILY and E_MODEL_CONFIG as a folder's config.json does, and E_TOKENIZER.
 */
export async function ggufFolder(file: string): Promise<GgufFolder> {
  const parts = await readParts(file);
  const hash = await hashOf(parts, file);
  const folder = path.join(repackedFolder("gguf"), `${hash}-v${packedVersion}`);
  const weights = await madeOnce(folder, (stage) => fillFolder(stage, parts, { code: "E_MODEL_FILE", path: file }));
  return { folder, hash, weights };
}

async function hashOf(parts: readonly GgufPart[], file: string): Promise<string> {
  const names = parts.map((part) => path.basename(part.file));
  const hash = names.length > 1 ? await hashFiles(path.dirname(file), names) : await hashFile(file);
  const use: FileUse = { code: "E_MODEL_FILE", path: file };
  if (hash === null) throw brokenGguf(use, "it was removed while it was read");
  // Ollama calls a blob by its digest.
  const [, promised = hash] = /^sha256-([0-9a-f]{64})$/.exec(path.basename(file)) ?? [];
  if (promised !== hash)
    throw brokenGguf(use, `its bytes are not those that its name promises: their SHA-256 is ${hash}`);
  return hash;
}

/** The header of a model's file or files, and the config.json that it stands for. Throws as `ggufFolder`, but E_TOKENIZER. */
export async function readGguf(file: string): Promise<{ readonly header: GgufHeader; readonly config: unknown }> {
  const use: FileUse = { code: "E_MODEL_FILE", path: file };
  const parts = await readParts(file);
  const header = wholeHeader(parts);
  return { header, config: await configOf(parts, header, use) };
}

async function configOf(parts: readonly GgufPart[], header: GgufHeader, use: FileUse) {
  const factors = readsFactors(header, use) ? await floatsOf(parts, factorsName, use) : null;
  return ggufConfig(header, vocabSizeOf(header, use), factors, use);
}

/** The form that tensors of a type get when they are packed. */
export function packedForm(type: QuantisedType): BlockForm {
  return formOf(ourBlocks(type, new Uint8Array(ggmlTypes[type].bytes)));
}

async function fillFolder(stage: string, parts: readonly GgufPart[], use: FileUse): Promise<void> {
  const header = wholeHeader(parts);
  const { tokenizer, config: settings } = ggufTokenizer(use.path, textMetadata(header));
  const config = await configOf(parts, header, use);
  const files = { "config.json": config, "tokenizer.json": tokenizer, "tokenizer_config.json": settings };
  for (const [name, value] of Object.entries(files))
    await writeFileAtomically(path.join(stage, name), Buffer.from(`${JSON.stringify(value, null, 1)}\n`));
  const others = readsFactors(header, use) ? [factorsName] : [];
  await writePacked(
    stage,
    path.basename(use.path),
    packedWeights(parts, parseDecoderConfig(config, use.path), others, use),
  );
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

/** Every weight that the decoder reads, by its Hugging Face name. `others`: tensors that went into the configuration. */
async function* packedWeights(
  parts: readonly GgufPart[],
  config: DecoderConfig,
  others: readonly string[],
  use: FileUse,
): AsyncGenerator<PackedWeight> {
  const form = demandForm(config, use);
  const left = new Set(parts.flatMap(({ header }) => [...header.tensors.keys()]));
  for (const name of others) left.delete(name);
  for (const [name, shape] of expectedWeights(config)) {
    const place = ggufPlace(config, form, name, shape[0] ?? 0);
    left.delete(place.name);
    yield { name, shape, numbers: await numbersAt(parts, place, shape, use) };
  }
  const [unknown] = left;
  if (unknown !== undefined)
    throw brokenGguf(use, `it holds ${unknown.slice(0, 100)}, which a model of type ${config.family} does not have`);
}

function demandForm(config: DecoderConfig, use: FileUse): GgufForm {
  if (config.gguf !== null) return config.gguf;
  throw brokenGguf(use, `models of type ${config.family} have no GGUF form that Attune knows`);
}

/** Where a tensor is. Throws E_MODEL_FILE where no part has it. */
function located(parts: readonly GgufPart[], name: string, use: FileUse): { part: GgufPart; entry: GgufTensorEntry } {
  const part = parts.find(({ header }) => header.tensors.has(name));
  const entry = part?.header.tensors.get(name);
  if (part === undefined || entry === undefined) throw brokenGguf(use, `the tensor ${name} is missing`);
  return { part, entry };
}

/** The numbers of a tensor that is no matrix. */
async function floatsOf(parts: readonly GgufPart[], name: string, use: FileUse): Promise<Float32Array> {
  const { part, entry } = located(parts, name, use);
  const { dtype, shape } = entry;
  if (!isReadableType(dtype) || isQuantisedType(dtype) || shape.length !== 1)
    throw brokenGguf(use, `${name} is no list of floats`);
  return toFloat32(await readWeightBytes(tensorPlace(part, name, entry)), dtype);
}

async function numbersAt(
  parts: readonly GgufPart[],
  { name, order, added }: GgufPlace,
  shape: readonly number[],
  use: FileUse,
): Promise<PackedNumbers> {
  const { part, entry } = located(parts, name, use);
  if (entry.shape.join() !== shape.join())
    throw brokenGguf(use, `${name} is [${entry.shape.join(", ")}], but its metadata demand [${shape.join(", ")}]`);
  const { dtype } = entry;
  if (!isReadableType(dtype)) throw unreadable(use, name, dtype);
  const bytes = await readWeightBytes(tensorPlace(part, name, entry));
  const rows = shape[0] ?? 1;
  if (isQuantisedType(dtype)) {
    if (shape.length !== 2) throw brokenGguf(use, `${name} is quantised, but no matrix`);
    return { kind: "blocks", blocks: inOrder(ourBlocks(dtype, bytes), order, rows) };
  }
  if (added === 0) return { kind: "floats", dtype, bytes: toHuggingFace(bytes, order, bytes.length / rows) };
  const values = toFloat32(bytes, dtype).map((value) => value - added);
  return { kind: "floats", dtype: "F32", bytes: new Uint8Array(values.buffer) };
}

/**
 * Blocks as `unpackBlocks` gives them, but of 4 or 8 bits: codes of fewer are moved so that their middle becomes that of 4 or 8,
 * and those around a zero so that it lies there. What they stand for stays the same to the bit.
 */
function ourBlocks(type: QuantisedType, bytes: Uint8Array): Blocks {
  const { bits, block, zero, codes, scales, offsets } = unpackBlocks(type, bytes);
  const wide = bits > 4 ? 8 : 4;
  const shift = 2 ** (wide - 1) - (zero ?? 2 ** (bits - 1));
  const moved = shift === 0 ? codes : codes.map((code) => code + shift);
  return {
    bits: wide,
    block,
    zero: (zero ?? 0) + shift,
    codes: moved,
    scales,
    offsets: zero === null ? offsets : null,
  };
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
