/**
 * The GGUF file format, version 3, little-endian: a header of typed values and tensor descriptions, then the tensors' bytes.
 * Source: the format's description in the ggml repository. Pure: bytes in, values out. Only tensors of floats are read, and
 * the contents of arrays are skipped: what Attune reads are LoRA adapters, which need neither.
 */
import { AttuneError } from "../errors";
import { type FloatType, isFloatType } from "./floats";
import { byteSize, type FileUse, type Tensor } from "./safetensors";

export type GgufValue =
  | { readonly type: "uint32" | "float32"; readonly value: number }
  | { readonly type: "string"; readonly value: string }
  /** Of a type that Attune does not need. */
  | { readonly type: "other" };

export interface GgufTensor extends Tensor {
  readonly dtype: FloatType;
  readonly data: Uint8Array;
}

export interface GgufFile {
  readonly metadata: ReadonlyMap<string, GgufValue>;
  /** Shapes are row-major, the slowest axis first, as everywhere in Attune; the file lists them the other way round. */
  readonly tensors: ReadonlyMap<string, GgufTensor>;
}

/** Whether a file begins as a GGUF file does. */
export function isGguf(start: Uint8Array): boolean {
  return start.byteLength >= 4 && [...magic].every((byte, index) => start[index] === byte);
}

/**
 * A whole file in memory → its values and tensors; the data are views into `bytes`. Every length, count, type and range is
 * checked before it is used. Throws `use.code`.
 */
export function decodeGguf(bytes: Uint8Array, use: FileUse): GgufFile {
  const cursor = createCursor(bytes, use);
  if (!isGguf(bytes)) throw broken(use, "it does not begin with GGUF");
  cursor.skip(4);
  const version = cursor.uint32("its version");
  if (version !== 2 && version !== 3) throw broken(use, `it is of version ${version}, and only 2 and 3 are supported`);
  const tensorCount = cursor.count("its number of tensors", minTensorBytes);
  const metadataCount = cursor.count("its number of values", minValueBytes);

  const metadata = new Map<string, GgufValue>();
  for (let index = 0; index < metadataCount; index++) {
    const key = cursor.text("a key");
    if (metadata.has(key)) throw broken(use, `it names ${shown(key)} twice`);
    metadata.set(key, readValue(cursor, cursor.uint32(`the type of ${shown(key)}`), key, use));
  }
  const alignment = alignmentOf(metadata, use);
  const entries = new Map<string, Entry>();
  for (let index = 0; index < tensorCount; index++) {
    const name = cursor.text("a tensor's name");
    if (entries.has(name)) throw broken(use, `it names the tensor ${shown(name)} twice`);
    entries.set(name, readEntry(cursor, name, alignment, use));
  }
  const dataStart = aligned(cursor.at(), alignment);
  checkRanges(entries, bytes.byteLength - dataStart, use);
  const tensors = [...entries].map(([name, { dtype, shape, offset, size }]) => {
    const data = bytes.subarray(dataStart + offset, dataStart + offset + size);
    return [name, { dtype, shape, data }] as const;
  });
  return { metadata, tensors: new Map(tensors) };
}

/** Values and tensors, in their order, → the bytes of a file. */
export function encodeGguf(
  metadata: ReadonlyMap<string, Exclude<GgufValue, { readonly type: "other" }>>,
  tensors: ReadonlyMap<string, Tensor & { readonly dtype: FloatType }>,
): Uint8Array {
  const header: Uint8Array[] = [magic, uint32(3), uint64(tensors.size), uint64(metadata.size)];
  for (const [key, item] of metadata) {
    header.push(text(key), uint32(valueTypes[item.type]));
    header.push(
      item.type === "string" ? text(item.value) : item.type === "uint32" ? uint32(item.value) : float32(item.value),
    );
  }
  let dataBytes = 0;
  for (const [name, { dtype, shape, data }] of tensors) {
    if (data.byteLength !== byteSize(dtype, shape)) {
      throw new Error(`${name}: ${data.byteLength} bytes do not fill ${dtype} [${shape.join(", ")}]`);
    }
    header.push(text(name), uint32(shape.length), ...[...shape].reverse().map(uint64));
    header.push(uint32(tensorTypes[dtype]), uint64(dataBytes));
    dataBytes = aligned(dataBytes + data.byteLength, defaultAlignment);
  }
  const dataStart = aligned(
    header.reduce((sum, part) => sum + part.byteLength, 0),
    defaultAlignment,
  );
  const file = new Uint8Array(dataStart + dataBytes);
  let at = 0;
  for (const part of header) {
    file.set(part, at);
    at += part.byteLength;
  }
  at = dataStart;
  for (const { data } of tensors.values()) {
    file.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), at);
    at = aligned(at + data.byteLength, defaultAlignment);
  }
  return file;
}

const magic = new TextEncoder().encode("GGUF");
const defaultAlignment = 32;
/** GGML's own limit is 4. */
const maxAxes = 4;
/** A key's length, a type and one byte; a name's length, the number of axes, a type and an offset. */
const minValueBytes = 13;
const minTensorBytes = 24;

const valueTypes = { uint32: 4, float32: 6, string: 8, array: 9 } as const;
/** Bytes of the fixed-size types by their number: u8, i8, u16, i16, u32, i32, f32, bool, u64, i64, f64. */
const fixedBytes: ReadonlyMap<number, number> = new Map([
  [0, 1],
  [1, 1],
  [2, 2],
  [3, 2],
  [4, 4],
  [5, 4],
  [6, 4],
  [7, 1],
  [10, 8],
  [11, 8],
  [12, 8],
]);

const tensorTypes: Readonly<Record<FloatType, number>> = { F32: 0, F16: 1, BF16: 30 };
/** ggml's names of the quantised types that a converter may choose, for the message that refuses them. */
const quantisedTypes: ReadonlyMap<number, string> = new Map([
  [2, "Q4_0"],
  [3, "Q4_1"],
  [6, "Q5_0"],
  [7, "Q5_1"],
  [8, "Q8_0"],
]);

interface Entry {
  readonly dtype: FloatType;
  readonly shape: readonly number[];
  /** From the start of the data. */
  readonly offset: number;
  readonly size: number;
}

type Cursor = ReturnType<typeof createCursor>;

/** Reads forwards and never past the end. */
function createCursor(bytes: Uint8Array, use: FileUse) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let position = 0;
  const take = (size: number, what: string): number => {
    if (size > bytes.byteLength - position) throw broken(use, `it ends within ${what}`);
    const start = position;
    position += size;
    return start;
  };
  /** How many items of at least `itemBytes` follow; more than the file can hold are refused before a loop begins. */
  const count = (what: string, itemBytes: number): number => {
    const value = view.getBigUint64(take(8, what), true);
    if (value > BigInt(Math.floor((bytes.byteLength - position) / itemBytes))) {
      throw broken(use, `${what} is ${value}, more than the file can hold`);
    }
    return Number(value);
  };
  return {
    at: () => position,
    skip: (size: number) => void take(size, "a value"),
    uint32: (what: string) => view.getUint32(take(4, what), true),
    float32: (what: string) => view.getFloat32(take(4, what), true),
    /** An unsigned integer of 64 bits that a number holds exactly. */
    size(what: string): number {
      const value = view.getBigUint64(take(8, what), true);
      if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw broken(use, `${what} is ${value}, which no file can hold`);
      return Number(value);
    },
    count,
    text(what: string): string {
      const length = count(`the length of ${what}`, 1);
      const start = take(length, what);
      try {
        return decoder.decode(bytes.subarray(start, start + length));
      } catch {
        throw broken(use, `${what} is not UTF-8`);
      }
    },
  };
}

function readValue(cursor: Cursor, type: number, key: string, use: FileUse): GgufValue {
  const what = `the value of ${shown(key)}`;
  switch (type) {
    case valueTypes.uint32:
      return { type: "uint32", value: cursor.uint32(what) };
    case valueTypes.float32:
      return { type: "float32", value: cursor.float32(what) };
    case valueTypes.string:
      return { type: "string", value: cursor.text(what) };
    case valueTypes.array:
      skipArray(cursor, what, use);
      return { type: "other" };
    default: {
      const size = fixedBytes.get(type);
      if (size === undefined) throw broken(use, `${what} is of the unknown type ${type}`);
      cursor.skip(size);
      return { type: "other" };
    }
  }
}

/** ggml's reader knows no arrays of arrays either. */
function skipArray(cursor: Cursor, what: string, use: FileUse): void {
  const type = cursor.uint32(what);
  if (type === valueTypes.string) {
    const length = cursor.count(`the length of ${what}`, 8);
    for (let index = 0; index < length; index++) cursor.text(what);
    return;
  }
  const size = fixedBytes.get(type);
  if (size === undefined) throw broken(use, `${what} is an array of the unknown type ${type}`);
  cursor.skip(size * cursor.count(`the length of ${what}`, size));
}

function alignmentOf(metadata: ReadonlyMap<string, GgufValue>, use: FileUse): number {
  const item = metadata.get("general.alignment");
  if (item === undefined) return defaultAlignment;
  const value = item.type === "uint32" ? item.value : 0;
  if (value < 8 || value > 1 << 16 || (value & (value - 1)) !== 0) {
    throw broken(use, "its general.alignment is not a power of two between 8 and 65536");
  }
  return value;
}

function readEntry(cursor: Cursor, name: string, alignment: number, use: FileUse): Entry {
  const what = `the tensor ${shown(name)}`;
  const axes = cursor.uint32(what);
  if (axes < 1 || axes > maxAxes) throw broken(use, `${what} has ${axes} axes, and 1 to ${maxAxes} are possible`);
  const shape = Array.from({ length: axes }, () => cursor.size(`a size of ${what}`)).reverse();
  const type = cursor.uint32(what);
  const offset = cursor.size(`the offset of ${what}`);
  const dtype = Object.keys(tensorTypes)
    .filter(isFloatType)
    .find((item) => tensorTypes[item] === type);
  if (dtype === undefined) {
    const named = quantisedTypes.get(type) ?? `of ggml's type ${type}`;
    throw broken(use, `${what} is ${named}, and only F32, F16 and BF16 are supported`);
  }
  const size = byteSize(dtype, shape);
  if (!Number.isSafeInteger(size)) throw broken(use, `${what} is larger than any file`);
  if (offset % alignment !== 0) throw broken(use, `${what} does not begin at a multiple of ${alignment} bytes`);
  return { dtype, shape, offset, size };
}

function checkRanges(entries: ReadonlyMap<string, Entry>, dataBytes: number, use: FileUse): void {
  const sorted = [...entries].sort(([, a], [, b]) => a.offset - b.offset || a.size - b.size);
  let covered = 0;
  for (const [name, { offset, size }] of sorted) {
    if (offset < covered) throw broken(use, `the tensor ${shown(name)} overlaps another one`);
    covered = offset + size;
    if (covered > dataBytes)
      throw broken(use, `the tensor ${shown(name)} ends beyond the file's ${dataBytes} bytes of data`);
  }
}

function aligned(offset: number, alignment: number): number {
  return Math.ceil(offset / alignment) * alignment;
}

function text(value: string): Uint8Array {
  const encoded = new TextEncoder().encode(value);
  const bytes = new Uint8Array(8 + encoded.byteLength);
  bytes.set(uint64(encoded.byteLength));
  bytes.set(encoded, 8);
  return bytes;
}

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

function uint64(value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value), true);
  return bytes;
}

function float32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setFloat32(0, value, true);
  return bytes;
}

function shown(name: string): string {
  return JSON.stringify(name.length > 100 ? `${name.slice(0, 100)}…` : name);
}

function broken(use: FileUse, problem: string): AttuneError {
  return new AttuneError(
    use.code,
    `${use.path} is not a valid GGUF file: ${problem}.`,
    "Make the file again, or use another one.",
  );
}
