/** The models on this computer that can be a base, and what people want to know of each before they choose. */
import { open, readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { isFile } from "../disk/files";
import { findGgufFiles } from "../disk/gguf-stores";
import { modelsFolder } from "../disk/home";
import { cachedModelFolder, cachedModelIds } from "../disk/hub-cache";
import { parseJson } from "../formats/json";
import { elements } from "../graph/value";
import { totalParameters } from "../model/parameters";
import type { CheckedModel, GgufTool, ModelEntry } from "../protocol/models";
import { nullable, object, text } from "../schema/schema";
import { loadTokenizer } from "../text/tokenizer";
import { type BaseModel, embeddedFolder, embeddedId, openDecoder, readConfig, storedModelFolder } from "./folder";
import { ggufArchitectures } from "./gguf-config";
import { readHeader } from "./gguf-files";
import { tokenizerFilesIn } from "./identity";
import { weightFiles } from "./shards";

/** Beside the files of a downloaded model: where they are from. */
export const recordName = "attune-model.json";

export interface ModelRecord {
  readonly id: string;
  readonly commit: string;
  readonly host: string;
  readonly license: string | null;
}

const recordSchema = object<Omit<ModelRecord, "license">, Pick<ModelRecord, "license">>(
  { id: text, commit: text, host: text },
  { license: nullable(text) },
);

/** null: not there, put there by hand, or damaged; then nothing is known about the model's origin. */
export async function readRecord(folder: string): Promise<ModelRecord | null> {
  try {
    return { license: null, ...recordSchema.read(parseJson(await readFile(path.join(folder, recordName))), "") };
  } catch {
    return null;
  }
}

/**
 * The embedded model, those in the store, and of Hugging Face's cache those that are whole and of a known family: it may
 * hold anything. A model of the store is listed whatever its state, so that it can be removed.
 */
export async function listModels(): Promise<ModelEntry[]> {
  const embedded = await embeddedFolder();
  const entries = embedded === null ? [] : [await describe(embeddedId, embedded, "embedded")];
  for (const name of await folderNames(modelsFolder())) {
    const id = name.replace("--", "/");
    if (await isFile(path.join(storedModelFolder(id), "config.json")))
      entries.push(await describe(id, storedModelFolder(id), "store"));
  }
  const here = new Set(entries.map(({ id }) => id));
  const others = [...(await cachedModels(here)), ...(await ggufModels())];
  return [...entries, ...others.filter(({ parameters, bytes }) => parameters !== null && bytes > 0)];
}

/** Of Hugging Face's cache, without those that are listed already. */
async function cachedModels(here: ReadonlySet<string>): Promise<ModelEntry[]> {
  const entries: ModelEntry[] = [];
  for (const id of await cachedModelIds()) {
    const folder = here.has(id) ? null : await cachedModelFolder(id);
    if (folder === null || (await tokenizerFilesIn(folder)) === null) continue;
    entries.push(await describe(id, folder, "cache"));
  }
  return entries;
}

async function ggufModels(): Promise<ModelEntry[]> {
  const entries: ModelEntry[] = [];
  for (const { id, tool, file } of await findGgufFiles()) entries.push(await describeGguf(id, file, tool));
  return entries;
}

/** Opens a model by its id or folder, tokenizer and weights, and says what it is. Throws as `openBase`, or E_TOKENIZER. */
export async function checkModel(idOrFolder: string): Promise<CheckedModel> {
  const base = await openDecoder(idOrFolder);
  await loadTokenizer(base.folder, base.config.vocabSize);
  const entry = (await listModels()).find((known) => known.path === base.origin) ?? (await describeOwn(base));
  return { ...entry, parameters: base.total, hash: base.hash, formerHashes: base.formerHashes };
}

/** A model that is on none of the lists. */
function describeOwn({ id, folder, origin }: BaseModel): Promise<ModelEntry> {
  return origin === folder ? describe(id, folder, "folder") : describeGguf(id, origin, "gguf");
}

/** By its header alone; a file of an architecture that is not supported has no parameters. */
async function describeGguf(id: string, file: string, source: GgufTool): Promise<ModelEntry> {
  const { size } = await stat(file);
  const { parameters, license } = await readHeader(file).then(
    ({ metadata, tensors }) => {
      const metadataText = (key: string): string | null => {
        const item = metadata.get(key);
        return item?.type === "string" ? item.value : null;
      };
      const known = ggufArchitectures.includes(metadataText("general.architecture") ?? "");
      const count = [...tensors.values()].reduce((sum, { shape }) => sum + elements(shape), 0);
      return { parameters: known ? count : null, license: shownLicense(metadataText("general.license")) };
    },
    () => ({ parameters: null, license: null }),
  );
  return { id, path: file, embedded: false, bytes: size, source, parameters, license };
}

async function describe(id: string, folder: string, source: ModelEntry["source"]): Promise<ModelEntry> {
  // Whatever is wrong with it is told when somebody opens it.
  const parameters = await readConfig(path.join(folder, "config.json")).then(totalParameters, () => null);
  const files = await weightFiles(folder).catch(() => []);
  let bytes = 0;
  for (const file of files) bytes += (await stat(path.join(folder, file))).size;
  const license = (await readRecord(folder))?.license ?? (await licenseOfCard(path.join(folder, "README.md")));
  return { id, path: folder, embedded: source === "embedded", bytes, source, parameters, license };
}

/** `license` in the head of a model card, YAML between two lines of dashes. Only shown: an odd one counts as none. */
async function licenseOfCard(file: string): Promise<string | null> {
  const head = new Uint8Array(16_384);
  const handle = await open(file).catch(() => null);
  if (handle === null) return null;
  try {
    await handle.read(head, 0, head.length, 0);
  } finally {
    await handle.close();
  }
  const [, yaml = ""] = /^---\r?\n(.*?)\r?\n---/s.exec(new TextDecoder().decode(head)) ?? [];
  const value = (key: string): string | null =>
    new RegExp(`^${key}:[ \\t]*["']?([\\w .+-]{1,60}?)["']?[ \\t]*\\r?$`, "m").exec(yaml)?.[1] ?? null;
  const license = value("license");
  return license === "other" ? (value("license_name") ?? license) : license;
}

/** It is shown to people and nothing else: an odd one counts as none. */
function shownLicense(license: string | null): string | null {
  return license !== null && /^[\w .+-]{1,60}$/.test(license) ? license : null;
}

/** What is written or deleted just now begins with a dot. */
async function folderNames(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).filter((name) => !name.startsWith(".")).sort();
}
