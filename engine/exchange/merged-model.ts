/** Writes base and adapter as one ordinary Hugging Face model folder. One weight at most is in memory at a time. */
import { copyFile, open, readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { LoraMatrix } from "../adapters/adapter";
import { mergedRows, storedIndex } from "../adapters/merged-weight";
import type { DecoderBase } from "../bases/folder";
import { floatTypeOf, isBlocks, readWeight, type StoredWeight, weightChunks } from "../bases/weight-files";
import { append } from "../disk/append";
import { AttuneError } from "../errors";
import { type FloatType, fromFloat32, toFloat32 } from "../formats/floats";
import { parseJson } from "../formats/json";
import { byteSize, encodeHeader } from "../formats/safetensors";
import { parseConfig } from "../model/config";
import { record } from "../schema/schema";
import { type ExchangeHooks, pause, throwIfStopped } from "./hooks";

export interface MergeOptions {
  /** null: each weight keeps its type. */
  readonly dtype: FloatType | null;
  /** A file holds about this much at most; a larger weight has a file of its own. */
  readonly shardBytes: number;
}

/** How much of the adapter is left once the merged weights have been rounded to their type. */
export interface Rounding {
  /** Of the weights that the adapter changes, the share that differ from the base's in the same type. */
  readonly changed: number;
  /** Between the written change and the exact one; null where the adapter changes nothing. */
  readonly cosine: number | null;
}

/**
 * Fills `folder` with config.json, the tokenizer's files and the weights, rounded to their type. Throws E_MERGE when a merged
 * weight is beyond its type's range, E_INTERRUPTED, and E_MODEL_FILE for a base that cannot be read.
 */
export async function writeMergedModel(
  base: DecoderBase,
  matrices: readonly LoraMatrix[],
  folder: string,
  { dtype, shardBytes }: MergeOptions,
  { signal, onEvent }: ExchangeHooks,
): Promise<Rounding> {
  const adapted = new Map(matrices.map((matrix) => [`${matrix.name}.weight`, matrix]));
  const planned = [...base.weights].map(([name, location]): Planned => {
    return { name, location, dtype: dtype ?? floatTypeOf(location), matrix: adapted.get(name) ?? null };
  });
  const shards = shardsOf(planned, shardBytes);
  const sizeOf = ({ location }: Planned): number => byteSize(floatTypeOf(location), location.shape);
  const total = planned.reduce((sum, weight) => sum + sizeOf(weight), 0);
  const sums = { exact: 0, written: 0, product: 0, meant: 0, changed: 0 };
  let done = 0;
  for (const { file, weights } of shards) {
    const byName = new Map(weights.map((weight) => [weight.name, weight]));
    const shapes = weights.map(
      (weight) => [weight.name, { dtype: weight.dtype, shape: weight.location.shape }] as const,
    );
    const { header, order } = encodeHeader(new Map(shapes), { format: "pt" });
    const handle = await open(path.join(folder, file), "wx");
    try {
      await append(handle, header);
      for (const name of order) {
        const weight = byName.get(name);
        if (weight === undefined) throw new Error(`no weight ${name}`);
        for await (const bytes of encoded(weight, sums)) {
          throwIfStopped(signal);
          await append(handle, bytes);
        }
        done += sizeOf(weight);
        onEvent({ event: "progress", message: "Merging and writing the weights", done: done / total });
        await pause(signal);
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
  if (shards.length > 1) await writeIndex(folder, shards);
  await copyOtherFiles(base, folder, dtype);
  const { exact, written, product, meant, changed } = sums;
  return {
    changed: meant === 0 ? 0 : changed / meant,
    cosine: exact === 0 ? null : written === 0 ? 0 : product / Math.sqrt(exact * written),
  };
}

interface Planned {
  readonly name: string;
  readonly location: StoredWeight;
  readonly dtype: FloatType;
  readonly matrix: LoraMatrix | null;
}

interface Shard {
  readonly file: string;
  readonly weights: readonly Planned[];
}

/** Sums over all adapted weights: of the exact change's and the written change's squares, and of their products; and counts. */
interface Sums {
  exact: number;
  written: number;
  product: number;
  meant: number;
  changed: number;
}

function shardsOf(planned: readonly Planned[], shardBytes: number): Shard[] {
  const groups: Planned[][] = [[]];
  let filled = 0;
  for (const weight of planned) {
    const size = byteSize(weight.dtype, weight.location.shape);
    if (filled > 0 && filled + size > shardBytes) {
      groups.push([]);
      filled = 0;
    }
    groups.at(-1)?.push(weight);
    filled += size;
  }
  const five = (value: number): string => String(value).padStart(5, "0");
  return groups.map((weights, index) => {
    const file =
      groups.length === 1 ? "model.safetensors" : `model-${five(index + 1)}-of-${five(groups.length)}.safetensors`;
    return { file, weights };
  });
}

async function* encoded({ location, dtype, matrix }: Planned, sums: Sums): AsyncGenerator<Uint8Array> {
  if (matrix !== null) {
    yield fromFloat32(merged(matrix, await readWeight(location), dtype, sums), dtype);
    return;
  }
  if (isBlocks(location)) {
    yield fromFloat32(inRange(await readWeight(location), location.name, dtype), dtype);
    return;
  }
  for await (const chunk of weightChunks(location)) {
    if (dtype === location.dtype) yield chunk;
    else yield fromFloat32(inRange(toFloat32(chunk, location.dtype), location.name, dtype), dtype);
  }
}

/** The merged weight in the base's layout, already rounded, so that encoding it is exact. */
function merged(matrix: LoraMatrix, base: Float32Array, dtype: FloatType, sums: Sums): Float32Array {
  const result = new Float32Array(base.length);
  mergedRows(matrix, base, (feature, row, before) => {
    const rounded = rounding(row, dtype);
    // What the base alone would be in this type: only what goes beyond its own rounding is the adapter's.
    const unchanged = rounding(before, dtype);
    for (let column = 0; column < rounded.length; column++) {
      const value = rounded[column] ?? 0;
      result[storedIndex(matrix, feature, column)] = value;
      const exact = (row[column] ?? 0) - (before[column] ?? 0);
      const written = value - (unchanged[column] ?? 0);
      if (exact === 0) continue;
      sums.exact += exact * exact;
      sums.written += written * written;
      sums.product += exact * written;
      sums.meant++;
      if (written !== 0) sums.changed++;
    }
  });
  return inRange(result, matrix.name, dtype);
}

function rounding(values: Float64Array, dtype: FloatType): Float32Array {
  const floats = new Float32Array(values);
  return dtype === "F32" ? floats : toFloat32(fromFloat32(floats, dtype), dtype);
}

function inRange(values: Float32Array, name: string, dtype: FloatType): Float32Array {
  demandFinite(dtype === "F32" ? values : toFloat32(fromFloat32(values, dtype), dtype), name, dtype);
  return values;
}

/** `rounded`: what a type makes of a weight's numbers. Throws E_MERGE where one of them is beyond its range. */
export function demandFinite(rounded: Float32Array, name: string, dtype: string): void {
  if (rounded.every(Number.isFinite)) return;
  throw new AttuneError(
    "E_MERGE",
    `${name} has numbers that ${dtype} cannot hold.`,
    "Merge with --dtype bf16 or --dtype f32, which reach further.",
  );
}

async function writeIndex(folder: string, shards: readonly Shard[]): Promise<void> {
  const weights = shards.flatMap((shard) => shard.weights.map((weight) => ({ ...weight, file: shard.file })));
  const total = weights.reduce((sum, { dtype, location }) => sum + byteSize(dtype, location.shape), 0);
  const sorted = weights.map(({ name, file }) => [name, file]).sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
  const index = { metadata: { total_size: total }, weight_map: Object.fromEntries(sorted) };
  await writeFile(path.join(folder, "model.safetensors.index.json"), `${JSON.stringify(index, null, 2)}\n`);
}

/** What a model's folder holds besides its weights: whatever tools read to run it, and its licence. */
const companions =
  /^(config|generation_config|tokenizer|tokenizer_config|special_tokens_map|added_tokens|vocab|chat_template)\.json$|^(merges\.txt|vocab\.txt|tokenizer\.model|chat_template\.jinja|NOTICE|LICEN[CS]E(\.\w+)?)$/i;

async function copyOtherFiles(
  { folder: from, config }: DecoderBase,
  to: string,
  dtype: FloatType | null,
): Promise<void> {
  for (const name of await readdir(from)) {
    if (!companions.test(name) || !(await stat(path.join(from, name))).isFile()) continue;
    if (name !== "config.json") {
      await copyFile(path.join(from, name), path.join(to, name));
      continue;
    }
    const bytes = await readFile(path.join(from, name));
    const written = parseConfig(parseJson(bytes), path.join(from, name));
    // A head of its own beside a config that ties it is thrown away by transformers 4, and by others.
    const untied = written.tieWordEmbeddings && !config.tieWordEmbeddings;
    const text = dtype === null && !untied ? bytes : withChanges(bytes, dtype, untied);
    await writeFile(path.join(to, name), text);
  }
}

const typeNames: Readonly<Record<FloatType, string>> = { F32: "float32", F16: "float16", BF16: "bfloat16" };

/** In the spelling that the file has: `torch_dtype` up to transformers 4, `dtype` from 5. */
function withChanges(config: Uint8Array, dtype: FloatType | null, untied: boolean): string {
  const fields = record.read(parseJson(config), "");
  const spelling = Object.hasOwn(fields, "torch_dtype") && !Object.hasOwn(fields, "dtype") ? "torch_dtype" : "dtype";
  const type = dtype === null ? {} : { [spelling]: typeNames[dtype] };
  return `${JSON.stringify({ ...fields, ...type, ...(untied ? { tie_word_embeddings: false } : {}) }, null, 2)}\n`;
}
