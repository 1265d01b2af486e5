/** Values and tensors → the bytes of a GGUF file, version 3. Pure. */
import { aligned, defaultAlignment, magic } from "./header";
import { isWide, type NumberArray, type NumberType, numberTypes } from "./numbers";
import { type GgmlType, ggmlTypes, tensorBytes } from "./types";
import { type GgufMetadata, type GgufValue, otherTypes } from "./values";

export interface GgufTensorData {
  readonly dtype: GgmlType;
  /** Row-major, the slowest axis first. */
  readonly shape: readonly number[];
  /** Little-endian, as the type lays it out. */
  readonly data: ArrayBufferView;
}

/**
 * Both are written in their order, tensors at multiples of `general.alignment` where it is given and of 32 bytes otherwise.
 * Throws for data that do not fill their shape, and for a number that its type cannot hold.
 */
export function encodeGguf(metadata: GgufMetadata, tensors: ReadonlyMap<string, GgufTensorData>): Uint8Array {
  const given = metadata.get("general.alignment");
  const alignment = given?.type === "uint32" ? given.value : defaultAlignment;
  const header: Uint8Array[] = [magic, uint32(3), uint64(tensors.size), uint64(metadata.size)];
  for (const [key, item] of metadata) header.push(text(key), ...valueBytes(item));
  let dataBytes = 0;
  for (const [name, { dtype, shape, data }] of tensors) {
    if (data.byteLength !== tensorBytes(dtype, shape)) {
      throw new Error(`${name}: ${data.byteLength} bytes do not fill ${dtype} [${shape.join(", ")}]`);
    }
    header.push(text(name), uint32(shape.length), ...[...shape].reverse().map(uint64));
    header.push(uint32(ggmlTypes[dtype].id), uint64(dataBytes));
    dataBytes = aligned(dataBytes + data.byteLength, alignment);
  }
  const headerBytes = header.reduce((sum, part) => sum + part.byteLength, 0);
  const dataStart = aligned(headerBytes, alignment);
  const file = new Uint8Array(dataStart + dataBytes);
  let at = 0;
  for (const part of header) {
    file.set(part, at);
    at += part.byteLength;
  }
  at = dataStart;
  for (const { data } of tensors.values()) {
    file.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), at);
    at = aligned(at + data.byteLength, alignment);
  }
  return file;
}

/** A value's type and then the value. */
function valueBytes(item: GgufValue): Uint8Array[] {
  if (item.type === "string") return [uint32(otherTypes.string), text(item.value)];
  if (item.type === "bool") return [uint32(otherTypes.bool), new Uint8Array([Number(item.value)])];
  if (item.type !== "array") return [uint32(numberTypes[item.type].id), numbers(item.type, [item.value])];
  const start = uint32(otherTypes.array);
  const length = uint64(item.values.length);
  if (item.of === "string") return [start, uint32(otherTypes.string), length, ...[...item.values].map(text)];
  if (item.of === "bool") return [start, uint32(otherTypes.bool), length, numbers("uint8", item.values)];
  return [start, uint32(numberTypes[item.of].id), length, numbers(item.of, item.values)];
}

function numbers(type: NumberType, values: NumberArray | readonly number[]): Uint8Array {
  const { bytes, get, put } = numberTypes[type];
  const result = new Uint8Array(bytes * values.length);
  const view = new DataView(result.buffer);
  for (const [index, value] of values.entries()) {
    const at = bytes * index;
    // BigInt would throw in words of its own.
    if (!isWide(type) || Number.isSafeInteger(value)) put(view, at, value);
    // Floats are rounded; an integer that wrapped around would be another one.
    if (type !== "float32" && !Object.is(get(view, at), value)) throw new Error(`${value} is no ${type}`);
  }
  return result;
}

function text(value: string): Uint8Array {
  const encoded = new TextEncoder().encode(value);
  const bytes = new Uint8Array(8 + encoded.byteLength);
  bytes.set(uint64(encoded.byteLength));
  bytes.set(encoded, 8);
  return bytes;
}

function uint32(value: number): Uint8Array {
  return numbers("uint32", [value]);
}

function uint64(value: number): Uint8Array {
  return numbers("uint64", [value]);
}
