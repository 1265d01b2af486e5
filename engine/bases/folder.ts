/** A base model's folder on disk: found, checked, hashed. Nothing of it is converted or copied. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { isFile, isFolder } from "../disk/files";
import { findGguf } from "../disk/gguf-stores";
import { modelsFolder } from "../disk/home";
import { cachedModelFolder } from "../disk/hub-cache";
import { installedFile } from "../disk/installed";
import { AttuneError } from "../errors";
import { parseJson } from "../formats/json";
import { encoderRefused, parseConfig, parseDecoderConfig, wrongConfig } from "../model/config";
import type { DecoderConfig } from "../model/decoder-config";
import type { ModelConfig } from "../model/model-config";
import { totalParameters } from "../model/parameters";
import { expectedWeights } from "../model/weight-shapes";
import type { Identity } from "../protocol/identity";
import { Malformed } from "../schema/schema";
import { type GgufFolder, ggufFolder } from "./gguf-base";
import { isGgufFile } from "./gguf-files";
import { identityOf } from "./identity";
import { demandWeights } from "./packed-check";
import { brokenModel, type LocatedWeights, locateModel, unreadable } from "./shards";
import { type StoredWeight, sameValues, type WeightLocation } from "./weight-files";

export type { WeightLocation } from "./weight-files";

export interface BaseModel<C extends ModelConfig = ModelConfig> extends Identity {
  /** The model's name: in the store, of the embedded model, or of its folder. */
  readonly id: string;
  /** Absolute; of a GGUF file the folder in the cache that stands for it. */
  readonly folder: string;
  /** Where the user has it: that folder, or the GGUF file. */
  readonly origin: string;
  /** As the weights have it: see `asStored`. */
  readonly config: C;
  /** Exactly the weights that the model reads, in forward order. */
  readonly weights: ReadonlyMap<string, StoredWeight>;
  /** The model's parameters, tied weights once. */
  readonly total: number;
}

/** A base that completes. */
export type DecoderBase = BaseModel<DecoderConfig>;

export const embeddedId = "attune-base";

/**
 * Opens a base model by its id or folder; the embedded one when neither is given. Every weight that config.json demands is
 * checked to be there with its shape. Throws E_MODEL_MISSING, E_MODEL_FILE, E_MODEL_CONFIG or E_MODEL_FAMILY.
 */
export async function openBase(idOrFolder?: string): Promise<BaseModel> {
  return opened(await findModel(idOrFolder), parseConfig);
}

/**
 * The same for what only a model that completes can do: completing itself, learning from a workspace, verdicts. This is the one
 * place that asks; an encoder is refused by its config.json, before any weight is looked at. Throws E_MODEL_ENCODER besides.
 */
export async function openDecoder(idOrFolder?: string): Promise<DecoderBase> {
  return opened(await findModel(idOrFolder), parseDecoderConfig);
}

/** The same of a base that is open already. Throws E_MODEL_ENCODER. */
export function demandDecoder(base: BaseModel): DecoderBase {
  const { config } = base;
  if (!config.completes) throw encoderRefused(base.id, config.family);
  return { ...base, config };
}

async function opened<C extends ModelConfig>(
  found: FoundFolder | FoundFile,
  parse: (json: unknown, where: string) => C,
): Promise<BaseModel<C>> {
  const { id, folder } = found;
  if ("origin" in found) {
    const { origin, hash, weights } = found;
    const config = await configIn(path.join(folder, "config.json"), parse);
    demandWeights(weights, expectedWeights(config), folder);
    return { id, folder, origin, config, weights, hash, formerHashes: [], total: totalParameters(config) };
  }
  const described = await configIn(path.join(folder, "config.json"), parse);
  const located = await locateModel(folder);
  demandHead(described, located, folder);
  const config = await asStored(described, located, folder);
  const weights = new Map<string, WeightLocation>();
  for (const [name, shape] of expectedWeights(config))
    weights.set(name, checkWeight(find(located.weights, name, config), name, shape, located, folder));
  refuseUnknown(located.weights, weights, config, folder);
  const identity = await identityOf(folder, located.hashed);
  return { id, folder, origin: folder, config, weights, ...identity, total: totalParameters(config) };
}

/** Throws E_MODEL_CONFIG where an encoder's file has another form of head than its config.json says. */
function demandHead(config: ModelConfig, { weights }: LocatedWeights, folder: string): void {
  if (config.completes || config.head.other === null) return;
  const { dense, other } = config.head;
  if (weights.has(`${dense}.weight`) || !weights.has(`${other.dense}.weight`)) return;
  throw wrongConfig(
    path.join(folder, "config.json"),
    `the weights hold the head ${other.dense}, not ${dense}`,
    other.hint,
  );
}

/**
 * A head beside an embedding that config.json ties it to is the head where the two differ, which transformers decides so from 5
 * on (`tie_weights`; 4 threw the head away without a word). Throws E_MODEL_FILE for a head of another shape, and E_MODEL_CONFIG for
 * an encoder's that differs.
 */
async function asStored<C extends ModelConfig>(config: C, located: LocatedWeights, folder: string): Promise<C> {
  const { vocabSize, hiddenSize } = config;
  const { head, embedding } = config.modules;
  const untied = { modules: config.modules, tieWordEmbeddings: false };
  const differs = async (own: string, shared: string, shape: readonly number[]): Promise<boolean> => {
    const [one, other] = [located.weights.get(own), find(located.weights, shared, untied)];
    if (one === undefined || other === undefined) return false;
    checkWeight(one, own, shape, located, folder);
    checkWeight(other, shared, shape, located, folder);
    return !(await sameValues(one, other));
  };
  if (!config.tieWordEmbeddings) return config;
  const matrix = await differs(`${head}.weight`, `${embedding}.weight`, [vocabSize, hiddenSize]);
  if (!config.completes) {
    if (!matrix && !(await differs(`${head}.bias`, config.head.bias, [vocabSize]))) return config;
    throw wrongConfig(
      path.join(folder, "config.json"),
      `the weights hold a ${head} of its own, beside the embedding's`,
    );
  }
  return matrix ? { ...config, tieWordEmbeddings: false } : config;
}

/**
 * Checkpoints of the bare decoder (GPT-2's own) leave out the name of the part that holds it: `transformer.`, `model.`. Where
 * head and embedding are one, either name will do.
 */
function find(
  located: ReadonlyMap<string, WeightLocation>,
  name: string,
  {
    modules,
    tieWordEmbeddings,
  }: { readonly modules: Pick<ModelConfig["modules"], "embedding" | "head">; readonly tieWordEmbeddings: boolean },
): WeightLocation | undefined {
  const other = tieWordEmbeddings && name === `${modules.embedding}.weight` ? `${modules.head}.weight` : null;
  const found = [name, bareName(name), other].flatMap((key) => (key === null ? [] : (located.get(key) ?? [])))[0];
  return found && { ...found, name };
}

/** null: it is part of the bare decoder's name already, as that of the head is. */
function bareName(name: string): string | null {
  const rest = name.slice(name.indexOf(".") + 1);
  return rest.includes(".") ? rest : null;
}

/**
 * A weight that the model does not read computes something that it leaves out (attention sinks, a bias that config.json
 * does not mention), so it is refused by its name. GPT-2's masks, stored rotary frequencies and a head that is the embedding
 * once more compute nothing; an encoder's pooler is for other tasks than predicting tokens.
 */
function refuseUnknown(
  located: ReadonlyMap<string, WeightLocation>,
  weights: ReadonlyMap<string, WeightLocation>,
  config: ModelConfig,
  folder: string,
): void {
  const bare = new Set([...weights.keys()].map(bareName));
  const head = config.tieWordEmbeddings ? `${config.modules.head}.weight` : null;
  const unknown = [...located.keys()].find(
    (name) =>
      !weights.has(name) &&
      !bare.has(name) &&
      name !== head &&
      !(config.completes ? [] : [`${config.modules.head}.bias`, ...config.modules.unread]).some((start) =>
        name.startsWith(start),
      ) &&
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

/** Whether a text can be a model's id, `owner/name` or `name`, and is no other path. */
export function isModelId(name: string): boolean {
  return /^[\w-][\w.-]*(\/[\w-][\w.-]*)?$/.test(name);
}

/** The folder of a model by its id, folder or GGUF file. Throws E_MODEL_MISSING. */
export async function modelFolder(idOrFolder?: string): Promise<string> {
  return (await findModel(idOrFolder)).folder;
}

interface FoundFolder {
  readonly id: string;
  readonly folder: string;
}

/** A GGUF file, by the folder that stands for it. */
interface FoundFile extends GgufFolder {
  readonly id: string;
  /** Where the file is. */
  readonly origin: string;
}

async function findModel(idOrFolder: string | undefined): Promise<FoundFolder | FoundFile> {
  if (idOrFolder === undefined || idOrFolder === embeddedId) {
    const folder = await embeddedFolder();
    if (folder === null) throw missingModel(embeddedId, "The embedded model is not where Attune was installed");
    return { id: embeddedId, folder };
  }
  const stored = isModelId(idOrFolder) ? storedModelFolder(idOrFolder) : null;
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
async function findGgufModel(idOrFile: string): Promise<FoundFile | null> {
  const file = path.resolve(idOrFile);
  if (await isGgufFile(file)) return { id: path.basename(file), origin: file, ...(await ggufFolder(file)) };
  const found = await findGguf(idOrFile);
  return found === null ? null : { id: idOrFile, origin: found, ...(await ggufFolder(found)) };
}

/** The bundle lies in a folder beside `models/` (dist/), the tests' bundles lie deeper: look upwards. */
export async function embeddedFolder(): Promise<string | null> {
  const config = await installedFile("models", embeddedId, "config.json");
  return config === null ? null : path.dirname(config);
}

/** Throws E_MODEL_FILE, E_MODEL_CONFIG or E_MODEL_FAMILY. */
export async function readConfig(file: string): Promise<ModelConfig> {
  return configIn(file, parseConfig);
}

/** The same of a model that is to complete. Throws E_MODEL_ENCODER besides. */
export async function readDecoderConfig(file: string): Promise<DecoderConfig> {
  return configIn(file, parseDecoderConfig);
}

async function configIn<C>(file: string, parse: (json: unknown, where: string) => C): Promise<C> {
  let json: unknown;
  try {
    json = parseJson(await readFile(file));
  } catch (error) {
    if (error instanceof Malformed) throw wrongConfig(file, error.message);
    throw unreadable(file, error);
  }
  return parse(json, file);
}

function checkWeight(
  location: WeightLocation | undefined,
  name: string,
  shape: readonly number[],
  { unmapped }: LocatedWeights,
  folder: string,
): WeightLocation {
  const file = unmapped.get(name);
  if (location === undefined && file !== undefined)
    throw brokenModel(folder, `its index does not name the weight ${name}, which lies in ${file}`);
  if (location === undefined) throw brokenModel(folder, `the weight ${name} is missing or is not F32, F16 or BF16`);
  if (location.shape.length !== shape.length || location.shape.some((size, axis) => size !== shape[axis])) {
    throw brokenModel(
      folder,
      `${name} is [${location.shape.join(", ")}], but config.json demands [${shape.join(", ")}]`,
    );
  }
  return location;
}

function missingModel(id: string, problem: string): AttuneError {
  const hint =
    id === embeddedId
      ? "Install Attune again."
      : "Give a folder that holds config.json, a tokenizer.json (or vocab.json and merges.txt) and model.safetensors, or a name that `attune models list` shows.";
  return new AttuneError("E_MODEL_MISSING", `${problem}.`, hint);
}
