/**
 * The GGUF file format, versions 2 and 3, little-endian: a header of typed values and tensor descriptions, then the
 * tensors' bytes. Source: the format's description in the ggml repository. Pure: bytes in, values out. A model has
 * gigabytes and its header some megabytes, so the header is read from a file's first bytes alone.
 */
import type { FileUse } from "../safetensors";
import { brokenGguf, shown } from "./broken";
import { type Cursor, createCursor, NeedsMore } from "./cursor";
import { type GgmlType, ggmlType, ggmlTypes, tensorBytes, typeName } from "./types";
import { type GgufMetadata, type GgufValue, minValueBytes, readValue } from "./values";

export interface GgufTensorEntry {
  readonly dtype: GgmlType;
  /** Row-major, the slowest axis first, as everywhere in Attune; the file lists sizes the other way round. */
  readonly shape: readonly number[];
  /** Byte range within the data, which starts at the header's `dataStart`. */
  readonly begin: number;
  readonly end: number;
}

export interface GgufHeader {
  readonly metadata: GgufMetadata;
  /** Where in the file each key lies with its value, in their order: whoever writes a file anew can keep these bytes. */
  readonly places: ReadonlyMap<string, { readonly begin: number; readonly end: number }>;
  /** In the file's order. */
  readonly tensors: ReadonlyMap<string, GgufTensorEntry>;
  /** Bytes: every tensor begins at a multiple, counted from `dataStart`, which is one too. */
  readonly alignment: number;
  /** Offset of the first data byte in the file; in a file without data it may lie behind the end. */
  readonly dataStart: number;
}

export type GgufHeaderResult =
  | { readonly kind: "header"; readonly header: GgufHeader }
  /** The header goes on: at least so many bytes from the file's start are needed, never more than the file has. */
  | { readonly kind: "more"; readonly atLeast: number };

export const magic = new TextEncoder().encode("GGUF");
export const defaultAlignment = 32;

/** GGML's own limit. */
const maxAxes = 4;
/** A name's length, the number of axes, one size, a type and an offset. */
const minTensorBytes = 32;
/** Of values and of tensors: a hundred times what models have, so that a small file cannot become a large map. */
const maxEntries = 1 << 17;

/** Whether a file begins as a GGUF file does. */
export function isGguf(start: Uint8Array): boolean {
  return start.byteLength >= magic.byteLength && beginsAs(start);
}

/**
 * Reads and checks a header: every length, count, type and range before it is used, and byte ranges that fit shapes, file
 * and each other. `bytes` are the file's first ones, as many as were read; where they do not suffice, the answer says how
 * many are needed at least. Whoever then reads at least twice as many as before spends no more than twice the time on the
 * whole. Arrays of texts keep `bytes` in memory. Throws `use.code`.
 */
export function parseGgufHeader(bytes: Uint8Array, fileSize: number, use: FileUse): GgufHeaderResult {
  const start = bytes.subarray(0, fileSize);
  if (fileSize < magic.byteLength || !beginsAs(start)) throw brokenGguf(use, "it does not begin with GGUF");
  try {
    return { kind: "header", header: readHeader(createCursor(start, fileSize, use), fileSize, use) };
  } catch (error) {
    if (error instanceof NeedsMore) return { kind: "more", atLeast: error.atLeast };
    throw error;
  }
}

function readHeader(cursor: Cursor, fileSize: number, use: FileUse): GgufHeader {
  cursor.take(magic.byteLength, "its first bytes");
  const version = cursor.uint32("its version");
  if (version !== 2 && version !== 3) {
    throw brokenGguf(use, `it is of version ${version}, and only 2 and 3 are supported`);
  }
  const tensorCount = entries(cursor, "its number of tensors", minTensorBytes, use);
  const valueCount = entries(cursor, "its number of values", minValueBytes, use);
  const metadata = new Map<string, GgufValue>();
  const places = new Map<string, { begin: number; end: number }>();
  for (let index = 0; index < valueCount; index++) {
    const begin = cursor.at();
    const key = cursor.text("a key");
    if (metadata.has(key)) throw brokenGguf(use, `it names ${shown(key)} twice`);
    metadata.set(key, readValue(cursor, `the value of ${shown(key)}`, use));
    places.set(key, { begin, end: cursor.at() });
  }
  const alignment = alignmentOf(metadata, use);
  const tensors = new Map<string, GgufTensorEntry>();
  for (let index = 0; index < tensorCount; index++) {
    const name = cursor.text("a tensor's name");
    if (tensors.has(name)) throw brokenGguf(use, `it names the tensor ${shown(name)} twice`);
    tensors.set(name, readEntry(cursor, `the tensor ${shown(name)}`, alignment, use));
  }
  const dataStart = aligned(cursor.at(), alignment);
  checkRanges(tensors, fileSize - dataStart, use);
  return { metadata, places, tensors, alignment, dataStart };
}

function entries(cursor: Cursor, what: string, itemBytes: number, use: FileUse): number {
  const count = cursor.count(what, itemBytes);
  if (count > maxEntries) throw brokenGguf(use, `${what} is ${count}, and more than ${maxEntries} are not supported`);
  return count;
}

function alignmentOf(metadata: GgufMetadata, use: FileUse): number {
  const item = metadata.get("general.alignment");
  if (item === undefined) return defaultAlignment;
  const value = item.type === "uint32" ? item.value : 0;
  if (value < 8 || value > 1 << 16 || (value & (value - 1)) !== 0) {
    throw brokenGguf(use, "its general.alignment is not a power of two between 8 and 65536");
  }
  return value;
}

function readEntry(cursor: Cursor, what: string, alignment: number, use: FileUse): GgufTensorEntry {
  const axes = cursor.uint32(what);
  if (axes < 1 || axes > maxAxes) throw brokenGguf(use, `${what} has ${axes} axes, and 1 to ${maxAxes} are possible`);
  const shape = Array.from({ length: axes }, () => cursor.size(`a size of ${what}`)).reverse();
  const id = cursor.uint32(what);
  const begin = cursor.size(`the offset of ${what}`);
  const dtype = ggmlType(id);
  if (dtype === null) throw brokenGguf(use, `${what} is ${typeName(id)}, which is not supported`);
  const { block } = ggmlTypes[dtype];
  const row = shape.at(-1) ?? 0;
  if (row % block !== 0) {
    throw brokenGguf(use, `${what} is ${dtype} with rows of ${row}, which are not whole blocks of ${block}`);
  }
  const end = begin + tensorBytes(dtype, shape);
  if (!Number.isSafeInteger(end)) throw brokenGguf(use, `${what} is larger than any file`);
  if (begin % alignment !== 0) throw brokenGguf(use, `${what} does not begin at a multiple of ${alignment} bytes`);
  return { dtype, shape, begin, end };
}

function checkRanges(tensors: ReadonlyMap<string, GgufTensorEntry>, dataBytes: number, use: FileUse): void {
  const sorted = [...tensors].sort(([, a], [, b]) => a.begin - b.begin || a.end - b.end);
  let covered = 0;
  for (const [name, { begin, end }] of sorted) {
    if (begin < covered) throw brokenGguf(use, `the tensor ${shown(name)} overlaps another one`);
    covered = end;
    if (covered > dataBytes) {
      throw brokenGguf(use, `the tensor ${shown(name)} ends beyond the file's ${Math.max(0, dataBytes)} bytes of data`);
    }
  }
}

/** Whether the bytes agree with the magic number as far as both go. */
function beginsAs(start: Uint8Array): boolean {
  return magic.every((byte, index) => index >= start.byteLength || start[index] === byte);
}

/** The next multiple of a power of two. */
export function aligned(offset: number, alignment: number): number {
  return Math.ceil(offset / alignment) * alignment;
}
