/**
 * Writes the GGUF file of a base once more, with an adapter merged into it: every value of the header and every tensor that the
 * adapter does not touch byte for byte, the others merged as numbers and rounded to their type again. Some rows at most are
 * in memory at a time.
 */
import { open } from "node:fs/promises";
import type { LoraMatrix } from "../adapters/adapter";
import { mergedRows } from "../adapters/merged-weight";
import { type GgufPart, readParts, tensorPlace } from "../bases/gguf-files";
import { readWeightBytes, weightChunks } from "../bases/weight-files";
import { append } from "../disk/append";
import { AttuneError } from "../errors";
import { isFloatType } from "../formats/floats";
import { dequantise, isReadableType } from "../formats/gguf/dequantise";
import { encodeGgufHeader } from "../formats/gguf/encode";
import { aligned, type GgufTensorEntry } from "../formats/gguf/header";
import { isWritableType, quantise, type WritableType } from "../formats/gguf/quantise";
import { type GgmlType, ggmlTypes, tensorBytes } from "../formats/gguf/types";
import type { DecoderConfig, GgufForm } from "../model/decoder-config";
import { ggufPlace, toStored } from "../model/gguf-names";
import type { RoundedTensors } from "../protocol/adapters";
import { type ExchangeHooks, pause, throwIfStopped } from "./hooks";
import { demandFinite } from "./merged-model";

export interface GgufSource {
  /** Of the base; one of several is as good as another. */
  readonly file: string;
  readonly config: DecoderConfig;
  readonly form: GgufForm;
}

/**
 * Writes and syncs the new file `to`; `type`: of the tensors that the adapter changes, null for each its own, or Q8_0 for one
 * that cannot be rounded to. A model in several files becomes one. Returns what the changed tensors were and are. Throws E_MERGE
 * where a type cannot hold them, E_MODEL_FILE, E_INTERRUPTED.
 */
export async function writeGgufModel(
  source: GgufSource,
  matrices: readonly LoraMatrix[],
  to: string,
  type: WritableType | null,
  { signal, onEvent }: ExchangeHooks,
): Promise<readonly RoundedTensors[]> {
  const parts = await readParts(source.file);
  const planned = planOf(parts, source, matrices, type);
  const [first] = parts;
  if (first === undefined) throw new Error("a model has at least one file");
  const { alignment } = first.header;
  const { header, offsets } = encodeGgufHeader(await valuesOf(first), planned, alignment);
  const handle = await open(to, "wx");
  try {
    let at = await append(handle, header);
    const total = [...planned.values()].reduce((sum, { entry }) => sum + entry.end - entry.begin, 0);
    let done = 0;
    for (const [name, tensor] of planned) {
      // A file of zeros until it is written over: what lies between two tensors.
      at += await append(handle, new Uint8Array(header.byteLength + (offsets.get(name) ?? 0) - at));
      for await (const { bytes, read } of contentsOf(tensor)) {
        throwIfStopped(signal);
        at += await append(handle, bytes);
        done += read;
        onEvent({ event: "progress", message: "Merging and writing the tensors", done: done / total });
        await pause(signal);
      }
    }
    await append(handle, new Uint8Array(aligned(at, alignment) - at));
    await handle.sync();
  } finally {
    await handle.close();
  }
  return summary([...planned.values()].filter(({ matrix }) => matrix !== null));
}

/** A tensor of the new file. */
interface Planned {
  readonly name: string;
  readonly part: GgufPart;
  readonly entry: GgufTensorEntry;
  /** Of the new tensor. */
  readonly dtype: GgmlType;
  readonly shape: readonly number[];
  /** What changes it, with its rows as the file has them. */
  readonly matrix: LoraMatrix | null;
}

function planOf(
  parts: readonly GgufPart[],
  { config, form }: GgufSource,
  matrices: readonly LoraMatrix[],
  type: WritableType | null,
): ReadonlyMap<string, Planned> {
  const adapted = new Map(
    matrices.map((matrix) => {
      const { name, order } = ggufPlace(config, form, `${matrix.name}.weight`, matrix.out);
      const { b, magnitude, rank } = matrix;
      const m = magnitude === null ? null : toStored(magnitude, order, 1);
      return [name, { ...matrix, b: toStored(b, order, rank), magnitude: m }] as const;
    }),
  );
  const planned = new Map<string, Planned>();
  for (const part of parts) {
    for (const [name, entry] of part.header.tensors) {
      const matrix = adapted.get(name) ?? null;
      const dtype = matrix === null ? entry.dtype : typeFor(name, entry, type);
      planned.set(name, { name, part, entry, dtype, shape: entry.shape, matrix });
    }
  }
  const missing = [...adapted.keys()].find((name) => !planned.has(name));
  if (missing !== undefined) throw new Error(`${missing} is not in the file, and was when it was opened`);
  return planned;
}

/** Rows that are no whole blocks of the wanted type stay floats where they are. */
function typeFor(name: string, { dtype, shape }: GgufTensorEntry, wanted: WritableType | null): WritableType {
  const own = isWritableType(dtype) ? dtype : "Q8_0";
  const type = wanted ?? own;
  if (!Number.isNaN(tensorBytes(type, shape))) return type;
  if (isFloatType(own)) return own;
  const { block } = ggmlTypes[type];
  throw new AttuneError(
    "E_MERGE",
    `${name} has rows of ${shape.at(-1)} numbers, which are no whole blocks of ${block}, as ${type} has them.`,
    "Merge with --dtype q8_0.",
  );
}

/** The first file's values as they lie, but for those that say that it is one of several. */
async function valuesOf({ file, header }: GgufPart): Promise<readonly Uint8Array[]> {
  const end = Math.max(0, ...[...header.places.values()].map((place) => place.end));
  const bytes = await readWeightBytes({ name: "its header", file, offset: 0, bytes: end });
  return [...header.places]
    .filter(([key]) => !/^split\.(no|count|tensors\.count)$/.test(key))
    .map(([, place]) => bytes.subarray(place.begin, place.end));
}

/** Numbers that are merged and rounded at a time. */
const batch = 1 << 20;

/** A tensor's new bytes, and of how many old ones they were made. */
async function* contentsOf(tensor: Planned): AsyncGenerator<{ readonly bytes: Uint8Array; readonly read: number }> {
  const { name, part, entry, matrix } = tensor;
  const place = tensorPlace(part, name, entry);
  if (matrix === null) {
    for await (const bytes of weightChunks(place)) yield { bytes, read: bytes.byteLength };
    return;
  }
  const rowBytes = place.bytes / matrix.out;
  const rows = Math.max(1, Math.floor(batch / matrix.in));
  for (let begin = 0; begin < matrix.out; begin += rows) {
    const count = Math.min(rows, matrix.out - begin);
    const read = count * rowBytes;
    const old = await readWeightBytes({ ...place, offset: place.offset + begin * rowBytes, bytes: read });
    yield { bytes: merged(tensor, rowsOf(matrix, begin, count), old), read };
  }
}

/** The update of some rows alone. */
function rowsOf(matrix: LoraMatrix, begin: number, count: number): LoraMatrix {
  const { b, magnitude, rank } = matrix;
  return {
    ...matrix,
    out: count,
    b: b.subarray(begin * rank, (begin + count) * rank),
    magnitude: magnitude === null ? null : magnitude.subarray(begin, begin + count),
  };
}

/** Rows that the adapter leaves as they are keep their bytes, where their type stays. */
function merged({ name, entry, dtype }: Planned, matrix: LoraMatrix, old: Uint8Array): Uint8Array {
  if (!isReadableType(entry.dtype) || !isWritableType(dtype)) throw new Error(`${name} is of type ${entry.dtype}`);
  const { in: width, out } = matrix;
  const before = new Float32Array(width * out);
  dequantise(entry.dtype, old, before);
  const after = new Float32Array(before.length);
  const untouched: number[] = [];
  mergedRows(matrix, before, (row, sum, own) => {
    after.set(sum, row * width);
    if (sum.every((value, column) => value === own[column])) untouched.push(row);
  });
  const bytes = quantise(dtype, after);
  const rounded = new Float32Array(after.length);
  dequantise(dtype, bytes, rounded);
  demandFinite(rounded, name, dtype);
  const rowBytes = bytes.byteLength / out;
  if (dtype === entry.dtype) {
    for (const row of untouched) bytes.set(old.subarray(row * rowBytes, (row + 1) * rowBytes), row * rowBytes);
  }
  return bytes;
}

function summary(changed: readonly Planned[]): readonly RoundedTensors[] {
  const groups = new Map<string, { from: string; to: string; tensors: number; before: number; bytes: number }>();
  for (const { entry, dtype, shape } of changed) {
    const key = `${entry.dtype} ${dtype}`;
    const group = groups.get(key) ?? { from: entry.dtype, to: dtype, tensors: 0, before: 0, bytes: 0 };
    group.tensors++;
    group.before += entry.end - entry.begin;
    group.bytes += tensorBytes(dtype, shape);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.bytes - a.bytes);
}
