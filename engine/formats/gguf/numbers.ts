/**
 * The number types of GGUF's values: their number in a file, size, reading and writing. Little-endian, as the format is.
 * Pure.
 */

export type NumberArray =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float32Array
  | Float64Array;

export interface NumberRecord {
  /** The type's number in a file. */
  readonly id: number;
  readonly bytes: number;
  /** A number; of 64-bit integers the nearest one, which is safe where it is exact. */
  get(view: DataView, at: number): number;
  put(view: DataView, at: number, value: number): void;
  /** Elements out of a buffer of their own; of 64-bit integers the nearest numbers. */
  array(buffer: ArrayBuffer): NumberArray;
}

export const numberTypes = {
  uint8: {
    id: 0,
    bytes: 1,
    get: (view, at) => view.getUint8(at),
    put: (view, at, value) => view.setUint8(at, value),
    array: (buffer) => new Uint8Array(buffer),
  },
  int8: {
    id: 1,
    bytes: 1,
    get: (view, at) => view.getInt8(at),
    put: (view, at, value) => view.setInt8(at, value),
    array: (buffer) => new Int8Array(buffer),
  },
  uint16: {
    id: 2,
    bytes: 2,
    get: (view, at) => view.getUint16(at, true),
    put: (view, at, value) => view.setUint16(at, value, true),
    array: (buffer) => new Uint16Array(buffer),
  },
  int16: {
    id: 3,
    bytes: 2,
    get: (view, at) => view.getInt16(at, true),
    put: (view, at, value) => view.setInt16(at, value, true),
    array: (buffer) => new Int16Array(buffer),
  },
  uint32: {
    id: 4,
    bytes: 4,
    get: (view, at) => view.getUint32(at, true),
    put: (view, at, value) => view.setUint32(at, value, true),
    array: (buffer) => new Uint32Array(buffer),
  },
  int32: {
    id: 5,
    bytes: 4,
    get: (view, at) => view.getInt32(at, true),
    put: (view, at, value) => view.setInt32(at, value, true),
    array: (buffer) => new Int32Array(buffer),
  },
  float32: {
    id: 6,
    bytes: 4,
    get: (view, at) => view.getFloat32(at, true),
    put: (view, at, value) => view.setFloat32(at, value, true),
    array: (buffer) => new Float32Array(buffer),
  },
  uint64: {
    id: 10,
    bytes: 8,
    get: uint64,
    put: (view, at, value) => view.setBigUint64(at, BigInt(value), true),
    array: (buffer) => wide(buffer, uint64),
  },
  int64: {
    id: 11,
    bytes: 8,
    get: int64,
    put: (view, at, value) => view.setBigInt64(at, BigInt(value), true),
    array: (buffer) => wide(buffer, int64),
  },
  float64: {
    id: 12,
    bytes: 8,
    get: (view, at) => view.getFloat64(at, true),
    put: (view, at, value) => view.setFloat64(at, value, true),
    array: (buffer) => new Float64Array(buffer),
  },
} as const satisfies Readonly<Record<string, NumberRecord>>;

export type NumberType = keyof typeof numberTypes;

/** Whether a word is the name of a type of numbers. */
export function isNumberType(name: string): name is NumberType {
  return Object.hasOwn(numberTypes, name);
}

/** Whether a number may be another than the file's integer. */
export function isWide(type: NumberType): boolean {
  return type === "uint64" || type === "int64";
}

function uint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function int64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getInt32(at + 4, true) * 2 ** 32;
}

function wide(buffer: ArrayBuffer, get: NumberRecord["get"]): Float64Array {
  const view = new DataView(buffer);
  const result = new Float64Array(buffer.byteLength / 8);
  for (let index = 0; index < result.length; index++) result[index] = get(view, 8 * index);
  return result;
}
