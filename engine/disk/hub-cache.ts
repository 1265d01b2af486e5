/**
 * The cache that Hugging Face's own tools fill: `$HF_HOME/hub/models--owner--name/`, with `refs/<branch>` naming a commit
 * and `snapshots/<commit>/` holding links to the files. Models in it are used in place. Nothing is ever written there.
 */
import { readdir, readFile, stat } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";

/** The folder of Hugging Face's tools, by the variables that they read: `HF_HOME`, then `XDG_CACHE_HOME`, then the default. */
export function hubHome(env: NodeJS.ProcessEnv): string {
  return env["HF_HOME"] || path.join(env["XDG_CACHE_HOME"] || path.join(homedir(), ".cache"), "huggingface");
}

/** Whether `HF_HUB_OFFLINE` forbids the network, in the words that Hugging Face's tools know. */
export function isOffline(env: NodeJS.ProcessEnv): boolean {
  return /^(1|on|yes|true)$/i.test(env["HF_HUB_OFFLINE"] ?? "");
}

/**
 * `id` is `owner/name` or, of old models, `name`, and free of anything else that means something in a path. Returns null
 * when the cache has no snapshot of this branch or commit with a config.json.
 */
export async function cachedModelFolder(
  id: string,
  revision = "main",
  env: NodeJS.ProcessEnv = process.env,
  /** What a snapshot must hold to count; null: nothing. */
  holding: string | null = "config.json",
): Promise<string | null> {
  const model = path.join(hubCache(env), `models--${id.replace("/", "--")}`);
  const commit = isCommit(revision) ? revision : await readReference(path.join(model, "refs", revision));
  if (commit === null) return null;
  const folder = path.join(model, "snapshots", commit);
  const found = await stat(holding === null ? folder : path.join(folder, holding)).catch(() => null);
  return (holding === null ? found?.isDirectory() : found?.isFile()) ? folder : null;
}

/** The models of the cache, whatever they are and however much of them is there, by id. */
export async function cachedModelIds(env: NodeJS.ProcessEnv = process.env): Promise<readonly string[]> {
  const names = await readdir(hubCache(env)).catch(() => []);
  return names.flatMap((name) => /^models--(\w[\w.-]*)$/.exec(name)?.[1]?.replace("--", "/") ?? []).sort();
}

/** Whether this is a full commit hash, which never changes its meaning, and not a branch or a tag. */
export function isCommit(revision: string): boolean {
  return /^[0-9a-f]{40}$/.test(revision);
}

/** The folder of the cache itself. */
export function hubCache(env: NodeJS.ProcessEnv): string {
  return env["HF_HUB_CACHE"] || path.join(hubHome(env), "hub");
}

/** A reference is foreign: only a commit may become part of a path. */
async function readReference(file: string): Promise<string | null> {
  const text = (await readFile(file, "utf8").catch(() => "")).trim();
  return isCommit(text) ? text : null;
}
