/**
 * The safetensors file format: u64 little-endian header length, a JSON header padded with spaces, then the tensors' bytes.
 * Source: the format's description in the safetensors repository. Pure: bytes in, values out.
 */
import { AttuneError, type ErrorCode, isRecord } from "../errors";
import { Malformed } from "../schema/schema";
import { parseJson } from "./json";

/** Bytes of one element, by the format's name of the type. */
const elementBytes = {
  F64: 8,
  F32: 4,
  F16: 2,
  BF16: 2,
  I64: 8,
  I32: 4,
  I16: 2,
  I8: 1,
  U64: 8,
  U32: 4,
  U16: 2,
  U8: 1,
  BOOL: 1,
  F8_E4M3: 1,
  F8_E5M2: 1,
} as const;

export type Dtype = keyof typeof elementBytes;

export interface TensorEntry {
  readonly dtype: Dtype;
  readonly shape: readonly number[];
  /** Byte range within the data, which starts at the header's `dataStart`. */
  readonly begin: number;
  readonly end: number;
}

export interface SafetensorsHeader {
  /** Offset of the first data byte in the file. */
  readonly dataStart: number;
  readonly tensors: ReadonlyMap<string, TensorEntry>;
  readonly metadata: ReadonlyMap<string, string>;
}

export interface Tensor {
  readonly dtype: Dtype;
  readonly shape: readonly number[];
  /** Little-endian, row-major. */
  readonly data: ArrayBufferView;
}

/** Which error a broken file becomes: it depends on what the file was for. */
export interface FileUse {
  readonly code: Extract<ErrorCode, "E_MODEL_FILE" | "E_ADAPTER" | "E_CHECKPOINT" | "E_FILE">;
  readonly path: string;
}

/** Bytes that must be read before the header's own length is known. */
export const lengthBytes = 8;

/** The reference implementation refuses longer headers; so a forged length cannot make us allocate gigabytes. */
const maxHeaderBytes = 100_000_000;

/**
 * Reads the header's length from a file's first 8 bytes and checks it against the file's size.
 * Throws `use.code` when the file cannot hold such a header.
 */
export function headerBytes(start: Uint8Array, fileSize: number, use: FileUse): number {
  if (start.byteLength < lengthBytes || fileSize < lengthBytes) {
    throw broken(use, `it has ${Math.min(start.byteLength, fileSize)} bytes, a safetensors file has at least 8`);
  }
  const length = new DataView(start.buffer, start.byteOffset, lengthBytes).getBigUint64(0, true);
  if (length > BigInt(maxHeaderBytes))
    throw broken(use, `its header claims ${length} bytes, more than ${maxHeaderBytes}`);
  const end = lengthBytes + Number(length);
  if (end > fileSize) throw broken(use, `its header ends at byte ${end}, but the file has ${fileSize} bytes`);
  return Number(length);
}

/**
 * Parses and checks a header: known types, byte ranges that fit shape, file and each other. `bytes` starts at the file's
 * start and holds at least the whole header; `fileSize` is the file's. Throws `use.code`.
 */
export function parseHeader(
  bytes: Uint8Array,
  fileSize: number,
  use: FileUse = { code: "E_MODEL_FILE", path: "the safetensors file" },
): SafetensorsHeader {
  const length = headerBytes(bytes, fileSize, use);
  const dataStart = lengthBytes + length;
  if (dataStart > bytes.byteLength) throw broken(use, `only ${bytes.byteLength} bytes of its header could be read`);
  const headerText = bytes.subarray(lengthBytes, dataStart);
  const json = headerJson(headerText, use);
  const tensors = new Map<string, TensorEntry>();
  let metadata: ReadonlyMap<string, string> = new Map();
  let dataEnd = 0;
  for (const [name, value] of Object.entries(json)) {
    if (name === "__metadata__") {
      metadata = parseMetadata(value, use);
      continue;
    }
    const entry = parseEntry(name, value, use);
    tensors.set(name, entry);
    dataEnd = Math.max(dataEnd, entry.end);
  }
  if (dataStart + dataEnd > fileSize) {
    throw broken(use, `its tensors need ${dataStart + dataEnd} bytes, but the file has ${fileSize} bytes`);
  }
  checkNoOverlap(tensors, use);
  return { dataStart, tensors, metadata };
}

/** A whole file in memory → its tensors; the data are views into `bytes`, not copies. Throws `use.code`. */
export function decode(
  bytes: Uint8Array,
  use: FileUse,
): {
  readonly tensors: ReadonlyMap<string, Tensor & { readonly data: Uint8Array }>;
  readonly metadata: ReadonlyMap<string, string>;
} {
  const { dataStart, tensors, metadata } = parseHeader(bytes, bytes.byteLength, use);
  const withData = [...tensors].map(([name, { dtype, shape, begin, end }]) => {
    return [name, { dtype, shape, data: bytes.subarray(dataStart + begin, dataStart + end) }] as const;
  });
  return { tensors: new Map(withData), metadata };
}

/** A tensor to be written, whose data may lie in several runs that follow each other. */
export type TensorRuns = Omit<Tensor, "data"> & { readonly data: readonly ArrayBufferView[] };

/** Tensors → the bytes of a file. */
export function encode(
  tensors: ReadonlyMap<string, Tensor>,
  metadata: Readonly<Record<string, string>> = {},
): Uint8Array {
  const runs = new Map([...tensors].map(([name, tensor]) => [name, { ...tensor, data: [tensor.data] }]));
  return Buffer.concat(encodeRuns(runs, metadata));
}

/** The same in runs that follow each other: a header, then views of the tensors' own data. Nothing is copied. */
export function encodeRuns(
  tensors: ReadonlyMap<string, TensorRuns>,
  metadata: Readonly<Record<string, string>> = {},
): Uint8Array[] {
  const { header, order } = encodeHeader(tensors, metadata);
  const runs = order.flatMap((name) => {
    const tensor = tensors.get(name);
    if (tensor === undefined) throw new Error(`no tensor ${name}`);
    const { dtype, shape, data } = tensor;
    const bytes = data.reduce((sum, run) => sum + run.byteLength, 0);
    if (bytes !== byteSize(dtype, shape)) {
      throw new Error(`${name}: ${bytes} bytes do not fill ${dtype} [${shape.join(", ")}]`);
    }
    return data.map((run) => new Uint8Array(run.buffer, run.byteOffset, run.byteLength));
  });
  return [header, ...runs];
}

/**
 * The beginning of a file whose data are written behind it one after the other, in this order. As in the reference
 * implementation, wider types come first and names are sorted within a type, so that every tensor is aligned and the same
 * tensors always give the same bytes.
 */
export function encodeHeader(
  tensors: ReadonlyMap<string, Pick<Tensor, "dtype" | "shape">>,
  metadata: Readonly<Record<string, string>>,
): { readonly header: Uint8Array; readonly order: readonly string[]; readonly dataBytes: number } {
  const sorted = [...tensors].sort(
    ([nameA, a], [nameB, b]) => elementBytes[b.dtype] - elementBytes[a.dtype] || (nameA < nameB ? -1 : 1),
  );
  const entries: Record<string, unknown> = Object.create(null);
  if (Object.keys(metadata).length > 0) entries["__metadata__"] = metadata;
  let offset = 0;
  for (const [name, { dtype, shape }] of sorted) {
    if (name === "__metadata__") throw new Error("__metadata__ is not a tensor's name");
    const end = offset + byteSize(dtype, shape);
    entries[name] = { dtype, shape, data_offsets: [offset, end] };
    offset = end;
  }
  const json = new TextEncoder().encode(JSON.stringify(entries));
  const padded = Math.ceil(json.byteLength / 8) * 8;
  const header = new Uint8Array(lengthBytes + padded).fill(0x20);
  new DataView(header.buffer).setBigUint64(0, BigInt(padded), true);
  header.set(json, lengthBytes);
  return { header, order: sorted.map(([name]) => name), dataBytes: offset };
}

/** Bytes that a tensor of this type and shape takes; NaN when that is beyond exact integers. */
export function byteSize(dtype: Dtype, shape: readonly number[]): number {
  let size: number = elementBytes[dtype];
  // A zero anywhere makes the product zero, so it is only trusted when every partial product was exact.
  for (const dimension of shape) {
    size *= dimension;
    if (!Number.isSafeInteger(size)) return Number.NaN;
  }
  return size;
}

function headerJson(bytes: Uint8Array, use: FileUse): Record<string, unknown> {
  let json: unknown;
  try {
    json = parseJson(bytes);
  } catch (error) {
    throw broken(use, `its header cannot be read: ${error instanceof Malformed ? error.message : String(error)}`);
  }
  if (!isRecord(json)) throw broken(use, "its header is not a JSON object");
  const duplicate = duplicateKey(new TextDecoder().decode(bytes));
  if (duplicate !== null) throw broken(use, `its header names ${JSON.stringify(duplicate)} twice`);
  return json;
}

/**
 * The first key that a valid JSON object's text holds twice, or null. `JSON.parse` keeps the last of two equal keys, so
 * two readers could see two different tensors under one name.
 */
function duplicateKey(json: string): string | null {
  const seen = new Set<string>();
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    const character = json[at];
    if (character === "{" || character === "[") depth++;
    else if (character === "}" || character === "]") depth--;
    else if (character === '"') {
      const start = at;
      for (at++; json[at] !== '"'; at++) if (json[at] === "\\") at++;
      if (depth !== 1 || !/^\s*:/.test(json.slice(at + 1, at + 20))) continue;
      const key: unknown = JSON.parse(json.slice(start, at + 1));
      if (typeof key !== "string") continue;
      if (seen.has(key)) return key;
      seen.add(key);
    }
  }
  return null;
}

function parseMetadata(value: unknown, use: FileUse): ReadonlyMap<string, string> {
  if (!isRecord(value)) throw broken(use, "its __metadata__ is not an object");
  const metadata = new Map<string, string>();
  for (const [key, item] of Object.entries(value)) {
    if (typeof item !== "string") throw broken(use, `its __metadata__ entry ${JSON.stringify(key)} is not a text`);
    metadata.set(key, item);
  }
  return metadata;
}

function parseEntry(name: string, value: unknown, use: FileUse): TensorEntry {
  const wrong = (problem: string) => broken(use, `tensor ${JSON.stringify(shorten(name))} ${problem}`);
  if (!isRecord(value)) throw wrong("is not described by an object");
  const { dtype, shape, data_offsets: offsets } = value;
  if (typeof dtype !== "string" || !isDtype(dtype)) throw wrong("has an unknown type");
  if (!isSizes(shape)) throw wrong("has no valid shape");
  if (!isSizes(offsets)) throw wrong("has no valid data_offsets");
  const [begin, end] = offsets;
  if (begin === undefined || end === undefined || offsets.length !== 2 || begin > end) {
    throw wrong("has no valid data_offsets");
  }
  const size = byteSize(dtype, shape);
  if (end - begin !== size) {
    throw wrong(`has ${end - begin} bytes, but ${dtype} [${shape.slice(0, 8).join(", ")}] needs ${size}`);
  }
  return { dtype, shape, begin, end };
}

function checkNoOverlap(tensors: ReadonlyMap<string, TensorEntry>, use: FileUse): void {
  const sorted = [...tensors].sort(([, a], [, b]) => a.begin - b.begin || a.end - b.end);
  let covered = 0;
  for (const [name, { begin, end }] of sorted) {
    if (begin < covered) throw broken(use, `tensor ${JSON.stringify(shorten(name))} overlaps another one`);
    covered = end;
  }
}

function isDtype(text: string): text is Dtype {
  return Object.hasOwn(elementBytes, text);
}

function isSizes(value: unknown): value is number[] {
  return Array.isArray(value) && value.length <= 64 && value.every((item) => Number.isSafeInteger(item) && item >= 0);
}

function shorten(name: string): string {
  return name.length > 200 ? `${name.slice(0, 200)}…` : name;
}

/** The next step where a file is broken, whatever its format. */
export const fileHints: Readonly<Record<FileUse["code"], string>> = {
  E_MODEL_FILE: "Copy or download the model again; the file is damaged or was not copied completely.",
  E_ADAPTER: "Use another version of the adapter, or train it again.",
  E_CHECKPOINT: "Resume from an older checkpoint, or train from the first step.",
  E_FILE: "Create the file again; it is damaged or was not copied completely.",
};

/** What a file that is not what it was taken for becomes; `problem` continues "PATH is not a valid safetensors file:". */
export function broken(use: FileUse, problem: string): AttuneError {
  return new AttuneError(use.code, `${use.path} is not a valid safetensors file: ${problem}.`, fileHints[use.code]);
}
