/** Which files hold a model's weights, and which weight is taken from which file. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { isFile } from "../disk/files";
import { AttuneError } from "../errors";
import { parseJson } from "../formats/json";
import { Malformed, object, table, text } from "../schema/schema";
import { reasonOf } from "../words/system";
import { locateIn, readSafetensorsHeader, type WeightLocation } from "./weight-files";

const wholeName = "model.safetensors";
const indexName = "model.safetensors.index.json";

/** A model's weights by name, whether its decoder reads them or not. */
export interface LocatedWeights {
  readonly weights: ReadonlyMap<string, WeightLocation>;
  /** Weights that lie in a shard and that the index does not name, with their file: they are not used. */
  readonly unmapped: ReadonlyMap<string, string>;
  /** The files that decide what the weights are: those that hold them, and an index that leaves some of them out. */
  readonly hashed: readonly string[];
}

/** The names of a model's weight files: one, or the shards that its index lists. Throws E_MODEL_FILE. */
export async function weightFiles(folder: string): Promise<string[]> {
  const index = await readIndex(folder);
  return index === null ? [wholeName] : shardsOf(index);
}

/**
 * Where a model's weights lie. One file goes before an index beside it, as transformers has it. An index decides about each
 * weight: it is read from the shard that the index names, whatever other shards hold under its name, and what it does not name
 * is not used. Throws E_MODEL_FILE, naming a weight that its shard lacks, a shard that is missing, or what is broken.
 */
export async function locateModel(folder: string): Promise<LocatedWeights> {
  const index = await readIndex(folder);
  return index === null ? locateWhole(folder) : locateShards(folder, index);
}

async function locateWhole(folder: string): Promise<LocatedWeights> {
  const place = path.join(folder, wholeName);
  const header = await readSafetensorsHeader({ code: "E_MODEL_FILE", path: place });
  return { weights: await locateIn(place, header), unmapped: new Map(), hashed: [wholeName] };
}

async function locateShards(folder: string, index: ReadonlyMap<string, string>): Promise<LocatedWeights> {
  const weights = new Map<string, WeightLocation>();
  const unmapped = new Map<string, string>();
  const files = shardsOf(index);
  let whole = true;
  for (const file of files) {
    const place = path.join(folder, file);
    const header = await readSafetensorsHeader({ code: "E_MODEL_FILE", path: place });
    demandPromised(folder, file, index, header.tensors);
    for (const [name, location] of await locateIn(place, header))
      if (index.get(name) === file) weights.set(name, location);
    const names = [...header.tensors.keys()];
    whole &&= names.every((name) => index.get(name) === file);
    for (const name of names.filter((item) => !index.has(item))) unmapped.set(name, file);
  }
  return { weights, unmapped, hashed: whole ? files : [...files, indexName] };
}

/** Every weight that the index says is in a shard must be there. */
function demandPromised(
  folder: string,
  file: string,
  index: ReadonlyMap<string, string>,
  held: { has(name: string): boolean },
): void {
  for (const [name, shard] of index) {
    if (shard !== file || held.has(name)) continue;
    const problem = `${name.slice(0, 200)} is not in ${file}, where it says it is`;
    throw brokenModel(path.join(folder, indexName), problem);
  }
}

/** Weight → the file that holds it; null: one file holds all. */
async function readIndex(folder: string): Promise<ReadonlyMap<string, string> | null> {
  if (await isFile(path.join(folder, wholeName))) return null;
  const file = path.join(folder, indexName);
  if (!(await isFile(file))) throw brokenModel(folder, `it has neither ${wholeName} nor ${indexName}`);
  let index: ReadonlyMap<string, string>;
  try {
    index = new Map(Object.entries(indexSchema.read(parseJson(await readFile(file)), "").weight_map));
  } catch (error) {
    if (error instanceof Malformed) throw brokenModel(file, error.message);
    throw unreadable(file, error);
  }
  for (const shard of shardsOf(index)) {
    // An index is foreign: a shard is a file beside it, never a path to elsewhere.
    if (!/^[\w-][\w.-]*\.safetensors$/.test(shard))
      throw brokenModel(file, `${JSON.stringify(shard.slice(0, 200))} is not a file name`);
    if (!(await isFile(path.join(folder, shard)))) throw brokenModel(folder, `the shard ${shard} is missing`);
  }
  return index;
}

const indexSchema = object<{ weight_map: Record<string, string> }>({ weight_map: table(text) });

function shardsOf(index: ReadonlyMap<string, string>): string[] {
  return [...new Set(index.values())].sort();
}

/** E_MODEL_FILE; `problem` ends the sentence. */
export function brokenModel(place: string, problem: string): AttuneError {
  return new AttuneError(
    "E_MODEL_FILE",
    `${place} is not a complete model: ${problem}.`,
    "Copy or download the model again.",
  );
}

/** E_MODEL_FILE for a file that the system does not give. */
export function unreadable(file: string, error: unknown): AttuneError {
  return brokenModel(file, reasonOf(error, file));
}
