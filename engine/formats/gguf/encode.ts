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
  for (const [name, { dtype, shape, data }] of tensors) {
    if (data.byteLength !== tensorBytes(dtype, shape)) {
      throw new Error(`${name}: ${data.byteLength} bytes do not fill ${dtype} [${shape.join(", ")}]`);
    }
  }
  const values = [...metadata].map(([key, item]) => joined([text(key), ...valueBytes(item)]));
  const { header, offsets, dataBytes } = encodeGgufHeader(values, tensors, alignment);
  const file = new Uint8Array(header.byteLength + dataBytes);
  file.set(header);
  for (const [name, { data }] of tensors) {
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    file.set(bytes, header.byteLength + (offsets.get(name) ?? 0));
  }
  return file;
}

export interface EncodedHeader {
  /** Up to the first data byte. */
  readonly header: Uint8Array;
  /** Where each tensor's data begin, from the header's end. */
  readonly offsets: ReadonlyMap<string, number>;
  /** Of all tensors, each filled up to a multiple of the alignment. */
  readonly dataBytes: number;
}

/** A file without its data. `values`: each key with its value, as a file has them; `alignment`: what they say of it. */
export function encodeGgufHeader(
  values: readonly Uint8Array[],
  tensors: ReadonlyMap<string, Pick<GgufTensorData, "dtype" | "shape">>,
  alignment: number,
): EncodedHeader {
  const parts: Uint8Array[] = [magic, uint32(3), uint64(tensors.size), uint64(values.length), ...values];
  const offsets = new Map<string, number>();
  let dataBytes = 0;
  for (const [name, { dtype, shape }] of tensors) {
    parts.push(text(name), uint32(shape.length), ...[...shape].reverse().map(uint64));
    parts.push(uint32(ggmlTypes[dtype].id), uint64(dataBytes));
    offsets.set(name, dataBytes);
    dataBytes = aligned(dataBytes + tensorBytes(dtype, shape), alignment);
  }
  const bytes = joined(parts);
  const header = new Uint8Array(aligned(bytes.byteLength, alignment));
  header.set(bytes);
  return { header, offsets, dataBytes };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
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
