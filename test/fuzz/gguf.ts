/**
 * GGUF files damaged where their structure is: counts and lengths that lie, values of other types, arrays of arrays, keys and tensors
 * twice or gone, sizes and offsets that overlap or lie outside. Written by hand, as the engine's own writer makes only sound ones.
 */

import { numberTypes } from "../../engine/formats/gguf/numbers";
import { type GgmlType, ggmlTypes } from "../../engine/formats/gguf/types";
import type { GgufMetadata, GgufValue } from "../../engine/formats/gguf/values";
import { ggufFile } from "../support/gguf";
import { strangeSizes } from "./bytes";
import type { Random } from "./random";

type Part = string | number | bigint | Uint8Array;

/** A sound file: what it is to hold. */
export interface SoundGguf {
  readonly metadata: GgufMetadata;
  readonly tensors: ReadonlyMap<
    string,
    { readonly dtype: GgmlType; readonly shape: readonly number[]; readonly data: Uint8Array }
  >;
}

interface RawValue {
  key: string;
  /** The type's number, and what follows it. */
  parts: Part[];
}

interface RawTensor {
  name: string;
  /** The fastest axis first. */
  sizes: bigint[];
  type: number;
  offset: bigint;
}

interface RawFile {
  version: number;
  values: RawValue[];
  tensors: RawTensor[];
  valueCount: bigint | null;
  tensorCount: bigint | null;
  data: Uint8Array;
}

/** A sound file with one to four damages of its structure; now and then with none. */
export function damagedGguf(random: Random, file: SoundGguf): Uint8Array {
  const raw = rawOf(file);
  const damages = random.chance(0.02) ? 0 : random.chance(0.5) ? 1 : 1 + random.below(4);
  for (let index = 0; index < damages; index++) damage(random, raw);
  return written(raw);
}

/** A sound file's bytes. */
export function soundBytes(file: SoundGguf): Uint8Array {
  return written(rawOf(file));
}

function damage(random: Random, raw: RawFile): void {
  const value = random.pick(raw.values);
  const tensor = raw.tensors.length > 0 ? random.pick(raw.tensors) : undefined;
  switch (random.below(14)) {
    case 0:
      value.parts = strangeValue(random);
      break;
    case 1:
      raw.values.splice(raw.values.indexOf(value), raw.values.length > 1 ? 1 : 0);
      break;
    case 2:
      raw.values.push({ key: value.key, parts: random.chance(0.5) ? value.parts : strangeValue(random) });
      break;
    case 3:
      value.key = random.pick(["", "general.architecture", "general.alignment", "__proto__", `${value.key}x`]);
      break;
    case 4:
      // Where a length or a count stands.
      value.parts = value.parts.map((part) => (typeof part === "bigint" ? random.pick(strangeSizes) : part));
      break;
    case 5:
      raw.values.push({ key: "general.alignment", parts: [4, random.pick([0, 1, 3, 8, 64, 2 ** 31, 2 ** 32 - 1])] });
      break;
    case 6:
      if (random.chance(0.5)) raw.valueCount = random.pick(strangeSizes);
      else raw.tensorCount = random.pick(strangeSizes);
      break;
    case 7:
      if (tensor !== undefined) raw.tensors.push({ ...tensor, offset: random.chance(0.5) ? tensor.offset : 0n });
      break;
    case 8:
      if (tensor !== undefined) raw.tensors.splice(raw.tensors.indexOf(tensor), 1);
      break;
    case 9:
      if (tensor !== undefined)
        tensor.name = random.pick(["", "output.weight", "rope_freqs.weight", `${tensor.name}x`]);
      break;
    case 10:
      if (tensor !== undefined) tensor.sizes = strangeShape(random, tensor.sizes);
      break;
    case 11:
      if (tensor !== undefined)
        tensor.offset = random.pick([0n, tensor.offset + 1n, tensor.offset - 32n, ...strangeSizes].map(unsigned));
      break;
    case 12:
      if (tensor !== undefined) tensor.type = random.below(45);
      break;
    default:
      if (random.chance(0.3)) raw.version = random.pick([0, 1, 2, 4, 2 ** 24 * 3, 2 ** 32 - 1]);
      else raw.data = raw.data.subarray(0, random.below(raw.data.byteLength + 1));
  }
}

const unsigned = (value: bigint): bigint => BigInt.asUintN(64, value);

/** A value of another type, or one that no value is. */
function strangeValue(random: Random): Part[] {
  const size = random.pick(strangeSizes);
  const few = BigInt(random.below(4));
  return random.pick<Part[]>([
    [8, "x"],
    [8, ""],
    [10, size],
    [4, random.pick([0, 1, 2 ** 31, 2 ** 32 - 1])],
    [6, new Uint8Array(Float32Array.of(random.pick([Number.NaN, Number.POSITIVE_INFINITY, -1, 1e30])).buffer)],
    [12, new Uint8Array(Float64Array.of(random.pick([Number.NaN, -0.5, 1e308])).buffer)],
    [7, Uint8Array.of(random.below(3))],
    [9, 4, 0n],
    [9, 8, few, ...Array.from({ length: Number(few) }, () => random.pick(["", "a", "\u0000"]))],
    [9, 4, few, ...Array.from({ length: Number(few) }, () => random.below(2 ** 32))],
    // An array of arrays, deeper than anybody reads.
    [9, ...Array.from({ length: 1 + random.below(500) }, (): Part[] => [9, 1n]).flat(), 4, few],
    [9, 8, size],
    [9, 4, size],
    [random.below(2 ** 32)],
    [],
  ]);
}

function strangeShape(random: Random, sizes: readonly bigint[]): bigint[] {
  return random.pick<bigint[]>([
    [],
    sizes.toReversed(),
    [...sizes, 1n],
    [...sizes, ...sizes, ...sizes],
    sizes.map(() => random.pick(strangeSizes)),
    sizes.map((size) => size + BigInt(random.below(3)) - 1n).map(unsigned),
    sizes.map((size) => (random.chance(0.5) ? size : size * 2n)),
    [2n ** 32n, 2n ** 32n],
  ]);
}

function rawOf({ metadata, tensors }: SoundGguf): RawFile {
  const pieces: Uint8Array[] = [];
  let at = 0;
  const raw = [...tensors].map(([name, { dtype, shape, data }]): RawTensor => {
    const offset = BigInt(at);
    const padded = new Uint8Array(Math.ceil(data.byteLength / 32) * 32);
    padded.set(data);
    pieces.push(padded);
    at += padded.byteLength;
    return { name, sizes: shape.map(BigInt).reverse(), type: ggmlTypes[dtype].id, offset };
  });
  const values = [...metadata].map(([key, item]) => ({ key, parts: partsOf(item) }));
  return { version: 3, values, tensors: raw, valueCount: null, tensorCount: null, data: Buffer.concat(pieces) };
}

function partsOf(item: GgufValue): Part[] {
  if (item.type === "string") return [8, item.value];
  if (item.type === "bool") return [7, Uint8Array.of(item.value ? 1 : 0)];
  if (item.type !== "array") return [numberTypes[item.type].id, numbersOf(item.type, [item.value])];
  const length = BigInt(item.values.length);
  if (item.of === "string") return [9, 8, length, ...item.values];
  if (item.of === "bool") return [9, 7, length, Uint8Array.from(item.values)];
  return [9, numberTypes[item.of].id, length, numbersOf(item.of, [...item.values])];
}

function numbersOf(type: keyof typeof numberTypes, values: readonly number[]): Uint8Array {
  const wide = type === "int64" || type === "uint64";
  const arrays = {
    ...{ uint8: Uint8Array, int8: Int8Array, uint16: Uint16Array, int16: Int16Array },
    ...{ uint32: Uint32Array, int32: Int32Array, float32: Float32Array, float64: Float64Array },
  };
  if (wide) return new Uint8Array(BigInt64Array.from(values.map(BigInt)).buffer);
  return new Uint8Array(new arrays[type](values).buffer);
}

function written({ version, values, tensors, valueCount, tensorCount, data }: RawFile): Uint8Array {
  const header = ggufFile([
    ...[version, tensorCount ?? BigInt(tensors.length), valueCount ?? BigInt(values.length)],
    ...values.flatMap(({ key, parts }) => [key, ...parts]),
    ...tensors.flatMap(({ name, sizes, type, offset }) => [name, sizes.length, ...sizes, type, offset]),
  ]);
  return Buffer.concat([header, data]);
}
