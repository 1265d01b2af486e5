/**
 * Weights in the form in which they are multiplied, in one file that can be mapped: `weights.bin`, and `index.json`, which says
 * where each of them lies. Made on the user's machine, so that nothing of it is foreign but what a damaged disk makes of it.
 */
import { type FileHandle, open, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { append } from "../disk/append";
import { type Blocks, packCodes } from "../formats/blocks";
import { type FloatType, isFloatType } from "../formats/floats";
import { aligned } from "../formats/gguf/header";
import { parseJson } from "../formats/json";
import { integer, list, nullable, object, oneOf, schema, table, text } from "../schema/schema";
import { reasonOf } from "../words/system";
import { brokenCache, demandWhole } from "./packed-check";
import type { BlockLocation, Range, StoredWeight } from "./weight-files";

/** Counts up when the form changes: what was written in an earlier one is not read any more. */
export const packedVersion = 3;
const weightsName = "weights.bin";
const indexName = "index.json";
/** What is mapped begins where a page of memory does. */
const alignment = 4096;

/** A weight's numbers: as they are, or in blocks. */
export type PackedNumbers =
  | { readonly kind: "floats"; readonly dtype: FloatType; readonly bytes: Uint8Array }
  | { readonly kind: "blocks"; readonly blocks: Blocks };

export interface PackedWeight {
  readonly name: string;
  readonly shape: readonly number[];
  readonly numbers: PackedNumbers;
}

/** Writes the weights as they come, one in memory at a time, into a folder that is being made. `of`: what they are, for people. */
export async function writePacked(stage: string, of: string, weights: AsyncIterable<PackedWeight>): Promise<void> {
  const index: Record<string, Entry> = {};
  await withNewFile(path.join(stage, weightsName), async (file) => {
    let at = 0;
    const put = async (bytes: Uint8Array): Promise<Range> => {
      const range = { offset: at, bytes: bytes.byteLength };
      at += await append(file, bytes);
      at += await append(file, new Uint8Array(aligned(at, alignment) - at));
      return range;
    };
    for await (const { name, shape, numbers } of weights) index[name] = await entryOf([...shape], numbers, put);
    await file.truncate(Math.max(at, alignment));
  });
  await withNewFile(path.join(stage, indexName), (file) =>
    file.writeFile(`${JSON.stringify({ version: packedVersion, of, weights: index })}\n`),
  );
}

async function withNewFile(name: string, fill: (file: FileHandle) => Promise<void>): Promise<void> {
  const file = await open(name, "wx");
  try {
    await fill(file);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function entryOf(
  shape: number[],
  numbers: PackedNumbers,
  put: (bytes: Uint8Array) => Promise<Range>,
): Promise<Entry> {
  if (numbers.kind === "floats") return { shape, dtype: numbers.dtype, data: await put(numbers.bytes) };
  const { bits, block, zero, codes, scales, offsets } = numbers.blocks;
  const bytesOf = ({ buffer, byteOffset, byteLength }: Float32Array) => new Uint8Array(buffer, byteOffset, byteLength);
  return {
    ...{ shape, bits, block, zero },
    codes: await put(packCodes(codes, bits)),
    scales: await put(bytesOf(scales)),
    offsets: offsets === null ? null : await put(bytesOf(offsets)),
  };
}

type FloatEntry = { readonly shape: number[]; readonly dtype: string; readonly data: Range };
type BlockEntry = { readonly shape: number[] } & Omit<BlockLocation, "name" | "shape" | "file">;
type Entry = FloatEntry | BlockEntry;

const size = integer(0, Number.MAX_SAFE_INTEGER);
const rangeSchema = object<Range>({ offset: size, bytes: size });
const floatSchema = object<FloatEntry>({ shape: list(size), dtype: text, data: rangeSchema });
const blockSchema = object<BlockEntry>({
  ...{ shape: list(size), bits: oneOf([4, 8]), block: integer(16, 256), zero: integer(0, 128) },
  ...{ codes: rangeSchema, scales: rangeSchema, offsets: nullable(rangeSchema) },
});
const entrySchema = schema<Entry>("a weight", {}, (value, place) =>
  typeof value === "object" && value !== null && "bits" in value
    ? blockSchema.read(value, place)
    : floatSchema.read(value, place),
);
const indexSchema = object<{ version: number; weights: Record<string, Entry> }>({
  version: oneOf([packedVersion]),
  weights: table(entrySchema),
});
const labelSchema = object<{ of: string }>({ of: text });

/** What a folder's weights are, for people; null where it does not say. */
export async function packedLabel(folder: string): Promise<string | null> {
  try {
    return labelSchema.read(parseJson(await readFile(path.join(folder, indexName))), "").of;
  } catch {
    return null;
  }
}

/** The weights of a folder, in the order in which they were written; null where there are none. Throws E_MODEL_FILE. */
export async function readPacked(folder: string): Promise<ReadonlyMap<string, StoredWeight> | null> {
  const json = await readFile(path.join(folder, indexName)).catch(() => null);
  if (json === null) return null;
  const file = path.join(folder, weightsName);
  try {
    const { weights } = indexSchema.read(parseJson(json), "");
    const found = new Map(Object.entries(weights).map(([name, entry]) => [name, located(name, entry, file)]));
    const { size: fileBytes } = await stat(file);
    for (const weight of found.values()) demandWhole(weight, fileBytes);
    return found;
  } catch (error) {
    throw brokenCache(folder, reasonOf(error));
  }
}

function located(name: string, entry: Entry, file: string): StoredWeight {
  if ("dtype" in entry) {
    const { dtype, shape, data } = entry;
    if (!isFloatType(dtype)) throw new Error(`${name} is of type ${dtype}`);
    return { name, dtype, shape, file, ...data };
  }
  const [rows, width, ...more] = entry.shape;
  if (rows === undefined || width === undefined || more.length > 0) throw new Error(`${name} is no matrix`);
  return { ...entry, name, shape: [rows, width], file };
}
