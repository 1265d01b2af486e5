/**
 * GGUF files that other tools have on this computer: Ollama's store, LM Studio's, llama.cpp's cache and Hugging Face's. They
 * are used in place; nothing is ever written there. What a store says is foreign: a name in it never leads out of it.
 */
import { readdir, readFile, stat } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { parseJson } from "../formats/json";
import { type GgufTool, storedGgufId } from "../protocol/models";
import { list, object, schema, text } from "../schema/schema";
import { isFile, isFolder } from "./files";
import { cachedModelFolder, cachedModelIds, hubCache } from "./hub-cache";

export interface FoundGguf {
  /** As `--base` takes it: `ollama:qwen2.5-coder:0.5b`, `lmstudio:owner/model/file`. */
  readonly id: string;
  readonly tool: GgufTool;
  /** Absolute; of a model in several files the first. */
  readonly file: string;
}

/** Every one of them, by tool and name. A store that is not there, or cannot be read, has none. */
export async function findGgufFiles(env: NodeJS.ProcessEnv = process.env): Promise<readonly FoundGguf[]> {
  const found = [
    ...(await ollamaModels(env)),
    ...(await lmStudioModels(env)),
    ...(await llamaCppModels(env)),
    ...(await hubModels(env)),
  ];
  const byId = new Map(found.toReversed().map((model) => [model.id, model]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The folders of other tools' stores that are there. */
export async function toolFolders(
  env: NodeJS.ProcessEnv = process.env,
): Promise<readonly { readonly tool: GgufTool; readonly path: string }[]> {
  const roots: readonly (readonly [GgufTool, readonly string[]])[] = [
    ["ollama", ollamaRoots(env)],
    ["lmstudio", await lmStudioRoots(env)],
    ["llama.cpp", llamaCppRoots(env)],
    ["hf", [hubCache(env)]],
  ];
  const found: { readonly tool: GgufTool; readonly path: string }[] = [];
  for (const [tool, places] of roots)
    for (const place of places) if (await isFolder(place)) found.push({ tool, path: place });
  return found;
}

/** The file of an id that `findGgufFiles` gives; null where no tool has it. */
export async function findGguf(id: string, env: NodeJS.ProcessEnv = process.env): Promise<string | null> {
  if (!storedGgufId.test(id)) return null;
  return (await findGgufFiles(env)).find((model) => model.id === id)?.file ?? null;
}

/** Deeper folders, and more entries than this, are nobody's models. */
const deepest = 4;
const mostEntries = 10_000;

// ------------------------------------------------------------------------------------------- Ollama

const digest = schema("a digest such as sha256:…", text.json, (value) =>
  typeof value === "string" && /^sha256:[0-9a-f]{64}$/.test(value) ? value : undefined,
);
const manifestSchema = object<{ layers: { mediaType: string; digest: string }[] }>({
  layers: list(object<{ mediaType: string; digest: string }>({ mediaType: text, digest })),
});
const weightsLayer = "application/vnd.ollama.image.model";

/** A manifest for each tag, `manifests/<host>/<owner>/<model>/<tag>`, names its blob. */
async function ollamaModels(env: NodeJS.ProcessEnv): Promise<FoundGguf[]> {
  const found: FoundGguf[] = [];
  for (const root of ollamaRoots(env)) {
    const manifests = path.join(root, "manifests");
    for (const name of await filesBelow(manifests)) {
      const [host, owner, model, tag, ...more] = name.split("/");
      if (host === undefined || owner === undefined || model === undefined || tag === undefined || more.length > 0)
        continue;
      const file = await blobOf(root, path.join(manifests, name));
      if (file === null) continue;
      const place = host === "registry.ollama.ai" ? "" : `${host}/`;
      found.push({
        id: `ollama:${place}${owner === "library" ? "" : `${owner}/`}${model}:${tag}`,
        tool: "ollama",
        file,
      });
    }
  }
  return found;
}

/** The user's, or those of the service that Ollama's installer makes on Linux. */
function ollamaRoots(env: NodeJS.ProcessEnv): readonly string[] {
  const chosen = env["OLLAMA_MODELS"];
  if (chosen) return [path.resolve(chosen)];
  const own = path.join(homedir(), ".ollama", "models");
  return process.platform === "linux" ? [own, "/usr/share/ollama/.ollama/models", "/var/lib/ollama/models"] : [own];
}

/** The weights that a manifest names; null where it names none, or they are not there. */
async function blobOf(root: string, manifest: string): Promise<string | null> {
  try {
    if ((await stat(manifest)).size > 1_000_000) return null;
    const { layers } = manifestSchema.read(parseJson(await readFile(manifest)), "");
    const weights = layers.find(({ mediaType }) => mediaType === weightsLayer);
    if (weights === undefined) return null;
    const blob = path.join(root, "blobs", weights.digest.replace(":", "-"));
    return (await isFile(blob)) ? blob : null;
  } catch {
    return null;
  }
}

// ------------------------------------------------------------------------------------------- files in folders

async function lmStudioModels(env: NodeJS.ProcessEnv): Promise<FoundGguf[]> {
  return modelsBelow("lmstudio", await lmStudioRoots(env));
}

async function lmStudioRoots(env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const pointer = await readFile(path.join(homedir(), ".lmstudio-home-pointer"), "utf8").catch(() => "");
  const homes = [env["LMSTUDIO_HOME"], pointer.trim(), path.join(homedir(), ".lmstudio")];
  const roots = homes
    .filter((home) => home !== undefined && home !== "")
    .map((home) => path.join(home ?? "", "models"));
  return [...new Set([...roots, path.join(homedir(), ".cache", "lm-studio", "models")])];
}

async function llamaCppModels(env: NodeJS.ProcessEnv): Promise<FoundGguf[]> {
  return modelsBelow("llama.cpp", llamaCppRoots(env));
}

function llamaCppRoots(env: NodeJS.ProcessEnv): readonly string[] {
  const caches: Partial<Record<NodeJS.Platform, string>> = {
    darwin: path.join(homedir(), "Library", "Caches"),
    win32: env["LOCALAPPDATA"] || path.join(homedir(), "AppData", "Local"),
  };
  const cache = caches[process.platform] ?? (env["XDG_CACHE_HOME"] || path.join(homedir(), ".cache"));
  return [env["LLAMA_CACHE"] || path.join(cache, "llama.cpp")];
}

async function hubModels(env: NodeJS.ProcessEnv): Promise<FoundGguf[]> {
  const found: FoundGguf[] = [];
  for (const id of await cachedModelIds(env)) {
    const folder = await cachedModelFolder(id, "main", env, null);
    if (folder === null) continue;
    for (const { id: file, ...model } of await modelsBelow("hf", [folder]))
      found.push({ ...model, id: file.replace("hf:", `hf:${id}/`) });
  }
  return found;
}

/** The GGUF files below some folders, named by their way there. Projectors of pictures are no models. */
async function modelsBelow(tool: GgufTool, roots: readonly string[]): Promise<FoundGguf[]> {
  const found: FoundGguf[] = [];
  for (const root of roots) {
    for (const name of await filesBelow(root)) {
      const base = path.posix.basename(name);
      if (!/\.gguf$/i.test(base) || /^mmproj/i.test(base)) continue;
      const [, part] = /-(\d{5})-of-\d{5}\.gguf$/i.exec(base) ?? [];
      if (part !== undefined && part !== "00001") continue;
      found.push({ id: `${tool}:${name.replace(/\.gguf$/i, "")}`, tool, file: path.join(root, name) });
    }
  }
  return found;
}

/** Paths of files relative to `root`, with `/`. */
async function filesBelow(root: string, depth = 0): Promise<string[]> {
  if (depth > deepest) return [];
  const entries = await readdir(root, { withFileTypes: true }).catch(() => []);
  const names: string[] = [];
  for (const entry of entries.slice(0, mostEntries)) {
    const place = path.join(root, entry.name);
    // A cache holds links to its blobs.
    const target = entry.isSymbolicLink() ? await stat(place).catch(() => null) : entry;
    if (target?.isFile()) names.push(entry.name);
    else if (entry.isDirectory())
      names.push(...(await filesBelow(place, depth + 1)).map((name) => `${entry.name}/${name}`));
  }
  return names.sort();
}
