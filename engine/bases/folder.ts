/** A base model's folder on disk: found, checked, hashed. Nothing of it is converted or copied. */
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { findGguf } from "../disk/gguf-stores";
import { modelsFolder } from "../disk/home";
import { cachedModelFolder } from "../disk/hub-cache";
import { AttuneError } from "../errors";
import { parseJson } from "../formats/json";
import { parseConfig, wrongConfig } from "../model/config";
import type { DecoderConfig } from "../model/decoder-config";
import { totalParameters } from "../model/parameters";
import { expectedWeights } from "../model/weight-shapes";
import { Malformed, object, table, text } from "../schema/schema";
import { reasonOf } from "../words/system";
import { ggufFolder, isGgufFile } from "./gguf-base";
import { hashFiles } from "./hash";
import { readPacked } from "./packed";
import { locateWeights, type StoredWeight, type WeightLocation } from "./weight-files";

export type { WeightLocation } from "./weight-files";

export interface BaseModel {
  /** The model's name: in the store, of the embedded model, or of its folder. */
  readonly id: string;
  /** Absolute; of a GGUF file the folder in the cache that stands for it. */
  readonly folder: string;
  /** Where the user has it: that folder, or the GGUF file. */
  readonly origin: string;
  readonly config: DecoderConfig;
  /** Exactly the weights that the decoder reads, in forward order. */
  readonly weights: ReadonlyMap<string, StoredWeight>;
  /** SHA-256, hex, over config.json, tokenizer.json and all weight files: equal exactly when the models are. */
  readonly hash: string;
  /** The model's parameters, tied weights once. */
  readonly total: number;
}

export const embeddedId = "attune-base";

/**
 * Opens a base model by its id or folder; the embedded one when neither is given. Every weight that config.json demands is
 * checked to be there with its shape. Throws E_MODEL_MISSING, E_MODEL_FILE, E_MODEL_CONFIG or E_MODEL_FAMILY.
 */
export async function openBase(idOrFolder?: string): Promise<BaseModel> {
  const { id, folder, hash: known, origin = folder } = await findModel(idOrFolder);
  const config = await readConfig(path.join(folder, "config.json"));
  const packed = known === undefined ? null : await readPacked(folder);
  if (known !== undefined && packed !== null)
    return { id, folder, origin, config, weights: packed, hash: known, total: totalParameters(config) };
  const files = await weightFiles(folder);
  const located = new Map<string, WeightLocation>();
  for (const file of files) {
    for (const [name, location] of await locateWeights(path.join(folder, file))) located.set(name, location);
  }
  const weights = new Map<string, WeightLocation>();
  for (const [name, shape] of expectedWeights(config))
    weights.set(name, checkWeight(find(located, name), name, shape, folder));
  refuseUnknown(located, weights, config, folder);
  const hash = await hashFiles(folder, ["config.json", "tokenizer.json", ...files]);
  return { id, folder, origin, config, weights, hash, total: totalParameters(config) };
}

/** Checkpoints of the bare decoder (GPT-2's own) leave out the name of the part that holds it: `transformer.`, `model.`. */
function find(located: ReadonlyMap<string, WeightLocation>, name: string): WeightLocation | undefined {
  const bare = located.get(name.slice(name.indexOf(".") + 1));
  return located.get(name) ?? (bare && { ...bare, name });
}

/**
 * A weight that the decoder does not read computes something that it leaves out (attention sinks, a bias that config.json
 * does not mention), so it is refused by its name. GPT-2's masks, stored rotary frequencies and a tied head compute nothing.
 */
function refuseUnknown(
  located: ReadonlyMap<string, WeightLocation>,
  weights: ReadonlyMap<string, WeightLocation>,
  config: DecoderConfig,
  folder: string,
): void {
  const bare = new Set([...weights.keys()].map((name) => name.slice(name.indexOf(".") + 1)));
  const head = config.tieWordEmbeddings ? `${config.modules.head}.weight` : null;
  const unknown = [...located.keys()].find(
    (name) =>
      !weights.has(name) &&
      !bare.has(name) &&
      name !== head &&
      !/(^|\.)(rotary_emb\.inv_freq|attn\.(masked_)?bias)$/.test(name),
  );
  if (unknown !== undefined) {
    throw wrongConfig(
      path.join(folder, "config.json"),
      `the weights hold ${unknown.slice(0, 200)}, which a model of type "${config.family}" with these settings does not have`,
    );
  }
}

/** A model's id in the store, for example `Qwen/Qwen2.5-Coder-0.5B`, → its folder there. */
export function storedModelFolder(id: string): string {
  return path.join(modelsFolder(), id.replace("/", "--"));
}

interface Found {
  readonly id: string;
  readonly folder: string;
  /** Of a GGUF file, for which the folder stands, and where it is. */
  readonly hash?: string;
  readonly origin?: string;
}

async function findModel(idOrFolder: string | undefined): Promise<Found> {
  if (idOrFolder === undefined || idOrFolder === embeddedId) {
    const folder = await embeddedFolder();
    if (folder === null) throw missingModel(embeddedId, "The embedded model is not where Attune was installed");
    return { id: embeddedId, folder };
  }
  const stored = /^[\w-][\w.-]*(\/[\w-][\w.-]*)?$/.test(idOrFolder) ? storedModelFolder(idOrFolder) : null;
  if (stored !== null && (await isFile(path.join(stored, "config.json")))) return { id: idOrFolder, folder: stored };
  const gguf = await findGgufModel(idOrFolder);
  if (gguf !== null) return gguf;
  const folder = path.resolve(idOrFolder);
  // What other tools downloaded is used in place; a folder of the user's own goes before it.
  const cached = stored !== null && !(await isFolder(folder)) ? await cachedModelFolder(idOrFolder) : null;
  if (cached !== null) return { id: idOrFolder, folder: cached };
  if (!(await isFolder(folder))) throw missingModel(idOrFolder, `There is no model "${idOrFolder.slice(0, 300)}"`);
  if (!(await isFile(path.join(folder, "config.json")))) {
    throw missingModel(idOrFolder, `${folder} is not a model folder: it has no config.json`);
  }
  return { id: path.basename(folder), folder };
}

/** A file that is named by its path, or by the id that another tool's store gives it. */
async function findGgufModel(idOrFile: string): Promise<Found | null> {
  const file = path.resolve(idOrFile);
  if (await isGgufFile(file)) return { id: path.basename(file), origin: file, ...(await ggufFolder(file)) };
  const found = await findGguf(idOrFile);
  return found === null ? null : { id: idOrFile, origin: found, ...(await ggufFolder(found)) };
}

/** The bundle lies in a folder beside `models/` (dist/), the tests' bundles lie deeper: look upwards. */
export async function embeddedFolder(): Promise<string | null> {
  for (let folder = __dirname; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, "models", embeddedId);
    if (await isFile(path.join(candidate, "config.json"))) return candidate;
    if (folder === path.dirname(folder)) return null;
  }
}

/** Throws E_MODEL_FILE, E_MODEL_CONFIG or E_MODEL_FAMILY. */
export async function readConfig(file: string): Promise<DecoderConfig> {
  let json: unknown;
  try {
    json = parseJson(await readFile(file));
  } catch (error) {
    if (error instanceof Malformed) throw wrongConfig(file, error.message);
    throw unreadable(file, error);
  }
  return parseConfig(json, file);
}

/** The names of a model's weight files: one, or the shards that its index lists. Throws E_MODEL_FILE. */
export async function weightFiles(folder: string): Promise<string[]> {
  if (await isFile(path.join(folder, "model.safetensors"))) return ["model.safetensors"];
  const indexFile = path.join(folder, "model.safetensors.index.json");
  if (!(await isFile(indexFile))) {
    throw brokenModel(folder, "it has neither model.safetensors nor model.safetensors.index.json");
  }
  let shards: string[];
  try {
    shards = Object.values(indexSchema.read(parseJson(await readFile(indexFile)), "").weight_map);
  } catch (error) {
    if (error instanceof Malformed) throw brokenModel(indexFile, error.message);
    throw unreadable(indexFile, error);
  }
  const files = [...new Set(shards)].sort();
  for (const file of files) {
    // An index is foreign: a shard is a file beside it, never a path to elsewhere.
    if (!/^[\w-][\w.-]*\.safetensors$/.test(file))
      throw brokenModel(indexFile, `${JSON.stringify(file.slice(0, 200))} is not a file name`);
    if (!(await isFile(path.join(folder, file)))) throw brokenModel(folder, `the shard ${file} is missing`);
  }
  return files;
}

const indexSchema = object<{ weight_map: Record<string, string> }>({ weight_map: table(text) });

function checkWeight(
  location: WeightLocation | undefined,
  name: string,
  shape: readonly number[],
  folder: string,
): WeightLocation {
  if (location === undefined) throw brokenModel(folder, `the weight ${name} is missing or is not F32, F16 or BF16`);
  if (location.shape.length !== shape.length || location.shape.some((size, axis) => size !== shape[axis])) {
    throw brokenModel(
      folder,
      `${name} is [${location.shape.join(", ")}], but config.json demands [${shape.join(", ")}]`,
    );
  }
  return location;
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

async function isFolder(folder: string): Promise<boolean> {
  return stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function missingModel(id: string, problem: string): AttuneError {
  const hint =
    id === embeddedId
      ? "Install Attune again."
      : "Give a folder that holds config.json, tokenizer.json and model.safetensors, or a name that `attune models list` shows.";
  return new AttuneError("E_MODEL_MISSING", `${problem}.`, hint);
}

function brokenModel(place: string, problem: string): AttuneError {
  return new AttuneError(
    "E_MODEL_FILE",
    `${place} is not a complete model: ${problem}.`,
    "Copy or download the model again.",
  );
}

function unreadable(file: string, error: unknown): AttuneError {
  return brokenModel(file, reasonOf(error, file));
}
