/**
 * A base's weights rounded in blocks, made once on the user's machine and kept in the cache under the base's hash, so that
 * they can be mapped as they are multiplied. All weights lie in one file, those too that stay what they were.
 */
import { open, readFile } from "node:fs/promises";
import path from "node:path";
import { buildFolder } from "../disk/files";
import { cacheFolder } from "../disk/home";
import { AttuneError } from "../errors";
import { packCodes, roundInBlocks } from "../formats/blocks";
import { isFloatType } from "../formats/floats";
import { parseJson } from "../formats/json";
import { integer, list, nullable, object, oneOf, schema, table, text } from "../schema/schema";
import { reasonOf } from "../words/system";
import type { BaseModel } from "./folder";
import {
  type BlockLocation,
  type Range,
  readWeight,
  type StoredWeight,
  type WeightLocation,
  weightChunks,
} from "./weight-files";

/** Counts up when the file's form or the rounding changes: older ones are not read any more. */
const version = 2;
const weightsName = "weights.bin";
const indexName = "index.json";
/** What ONNX Runtime asks of data that it maps. */
const alignment = 4096;
/** Numbers that share a scale. */
const block = 32;

/** Where `roundedWeights` keeps what it makes. */
export function roundedFolder(): string {
  return path.join(cacheFolder(), "rounded");
}

/**
 * Linears in `bits`, the embedding and the head in 8; norms, biases and what does not fit blocks as they are. Reads them from the
 * cache, or makes them: `onProgress` is told the share that is done. Throws E_MODEL_FILE as reading does, and E_OUTPUT where the
 * cache cannot be written.
 */
export async function roundedWeights(
  base: BaseModel,
  bits: 4 | 8,
  onProgress: (share: number) => void = () => undefined,
): Promise<ReadonlyMap<string, StoredWeight>> {
  const folder = path.join(roundedFolder(), `${base.hash}-${bits}-v${version}`);
  const known = await readIndex(folder);
  if (known !== null) return known;
  try {
    await buildFolder(folder, (stage) => write(stage, base, bits, onProgress));
  } catch (error) {
    // Another process may have been quicker.
    const theirs = await readIndex(folder);
    if (theirs !== null) return theirs;
    throw error;
  }
  const made = await readIndex(folder);
  if (made === null) throw unreadable(folder, "it is gone again");
  return made;
}

/** Whether a matrix is multiplied in blocks, and of how many bits. */
function bitsOf(base: BaseModel, name: string, shape: readonly number[], bits: 4 | 8): 4 | 8 | null {
  const [, width] = shape;
  const { embedding, head, fanInFanOut } = base.config.modules;
  if (shape.length !== 2 || width === undefined || width % block !== 0) return null;
  if (name === `${embedding}.weight` || name === `${head}.weight`) return 8;
  const { positions } = base.config;
  if (fanInFanOut || (positions.kind === "learned" && name === `${positions.module}.weight`)) return null;
  return bits;
}

async function write(stage: string, base: BaseModel, bits: 4 | 8, onProgress: (share: number) => void): Promise<void> {
  const handle = await open(path.join(stage, weightsName), "wx");
  const index: Record<string, Entry> = {};
  let at = 0;
  const append = async (bytes: Uint8Array): Promise<Range> => {
    const range = { offset: at, bytes: bytes.byteLength };
    await handle.write(bytes, 0, bytes.byteLength, at);
    at = Math.ceil((at + bytes.byteLength) / alignment) * alignment;
    return range;
  };
  try {
    const total = [...base.weights.values()].reduce((sum, { shape }) => sum + sizeOf(shape), 0);
    let done = 0;
    for (const [name, weight] of base.weights) {
      const { shape } = weight;
      const chosen = bitsOf(base, name, shape, bits);
      index[name] = chosen === null ? await writePlain(weight, append) : await writeBlocks(weight, chosen, append);
      done += sizeOf(shape);
      onProgress(done / total);
    }
    // The last range is mapped up to its end, and no further.
    await handle.truncate(Math.max(at, alignment));
    await handle.sync();
  } finally {
    await handle.close();
  }
  const file = await open(path.join(stage, indexName), "wx");
  try {
    await file.writeFile(`${JSON.stringify({ version, weights: index })}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

type Append = (bytes: Uint8Array) => Promise<Range>;

async function writePlain(weight: WeightLocation, append: Append): Promise<Entry> {
  const { dtype, shape, bytes } = weight;
  const whole = new Uint8Array(bytes);
  let filled = 0;
  for await (const chunk of weightChunks(weight)) {
    whole.set(chunk, filled);
    filled += chunk.byteLength;
  }
  return { shape: [...shape], dtype, data: await append(whole) };
}

async function writeBlocks(weight: WeightLocation, bits: 4 | 8, append: Append): Promise<Entry> {
  const rounded = roundInBlocks(await readWeight(weight), bits, block);
  const bytesOf = ({ buffer, byteOffset, byteLength }: Float32Array) => new Uint8Array(buffer, byteOffset, byteLength);
  return {
    shape: [...weight.shape],
    ...{ bits, block, zero: rounded.zero },
    codes: await append(packCodes(rounded.codes, bits)),
    scales: await append(bytesOf(rounded.scales)),
    offsets: rounded.offsets === null ? null : await append(bytesOf(rounded.offsets)),
  };
}

type PlainEntry = { readonly shape: number[]; readonly dtype: string; readonly data: Range };
type BlockEntry = { readonly shape: number[] } & Pick<
  BlockLocation,
  "bits" | "block" | "zero" | "codes" | "scales" | "offsets"
>;
type Entry = PlainEntry | BlockEntry;

const whole = integer(0, Number.MAX_SAFE_INTEGER);
const rangeSchema = object<Range>({ offset: whole, bytes: whole });
const plainSchema = object<PlainEntry>({ shape: list(whole), dtype: text, data: rangeSchema });
const blockSchema = object<BlockEntry>({
  ...{ shape: list(whole), bits: oneOf([4, 8]), block: integer(16, 256), zero: integer(0, 128) },
  ...{ codes: rangeSchema, scales: rangeSchema, offsets: nullable(rangeSchema) },
});
const entrySchema = schema<Entry>("a weight", {}, (value, place) =>
  typeof value === "object" && value !== null && "bits" in value
    ? blockSchema.read(value, place)
    : plainSchema.read(value, place),
);
const indexSchema = object<{ version: number; weights: Record<string, Entry> }>({
  version: oneOf([version]),
  weights: table(entrySchema),
});

/** Null: not there. What is there was written whole, but a damaged one is made anew by whoever deletes it. */
async function readIndex(folder: string): Promise<ReadonlyMap<string, StoredWeight> | null> {
  const json = await readFile(path.join(folder, indexName)).catch(() => null);
  if (json === null) return null;
  const file = path.join(folder, weightsName);
  try {
    const { weights } = indexSchema.read(parseJson(json), "");
    return new Map(Object.entries(weights).map(([name, entry]) => [name, located(name, entry, file)]));
  } catch (error) {
    throw unreadable(folder, reasonOf(error));
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

function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}

function unreadable(folder: string, why: string): AttuneError {
  return new AttuneError(
    "E_MODEL_FILE",
    `The rounded weights in ${folder} cannot be read: ${why}.`,
    "Delete the folder.",
  );
}
