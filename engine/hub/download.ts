/**
 * A model from a hub into the store. The files gather in `$ATTUNE_HOME/downloads/`, and a folder appears among the models only
 * when every hash is right and the model opens. An interrupted download goes on where it stopped.
 */
import { mkdir, open, readdir, readFile, rename, rm, statfs, writeFile } from "node:fs/promises";
import path from "node:path";
import { home, modelsFolder } from "../disk/home";
import { cachedModelFolder } from "../disk/hub-cache";
import { AttuneError } from "../errors";
import { Malformed, parseJson, record, table, text } from "../formats/json";
import { parseConfig } from "../model/config";
import { openBase, storedModelFolder } from "../model/folder";
import type { DownloadEvent, DownloadRequest, ModelPageResult, ModelResult } from "../protocol";
import { loadTokenizer } from "../text/tokenizer";
import { failed, noSpace, offline, stopped, unsuitable } from "./errors";
import { downloadFile, sizeOf } from "./file";
import { ConnectionFailure, type Limits, Refused, usualLimits } from "./http";
import { hubUrl, type ModelPage, readModelPage } from "./listing";
import { checkId, checkRevision, chooseFiles, chooseShards, indexName, type ListedFile } from "./names";
import { type Transport, waiting } from "./retry";
import { hubSettings } from "./settings";

export interface DownloadHooks {
  readonly signal: AbortSignal;
  onEvent(event: DownloadEvent): void;
  /** For tests; absent: the environment of the process, earnest limits and real waits. */
  readonly env?: NodeJS.ProcessEnv;
  readonly limits?: Limits;
  wait?(milliseconds: number): Promise<void>;
  freeBytes?(folder: string): Promise<number>;
}

/** Left free on the disk, for what else is written meanwhile. */
const reserve = 64e6;

/**
 * Throws E_HUB_ID, E_HUB_ACCESS, E_DOWNLOAD, E_DISK_SPACE, E_INTERRUPTED, E_OUTPUT, and what `openBase` throws for a model
 * that this version cannot use; that is found from config.json, before the weights are fetched.
 */
export async function downloadModel(request: DownloadRequest, hooks: DownloadHooks): Promise<ModelResult> {
  const id = checkId(request.id);
  const revision = checkRevision(request.revision ?? "main");
  const { signal, onEvent, freeBytes = freeBytesOf } = hooks;
  const transport = await transportOf(hooks);
  if (transport.settings.offline) {
    const cached = await cachedModelFolder(id, request.revision, hooks.env);
    if (cached === null) throw offline(id);
    return verified(id, cached, "cache");
  }
  const { host } = transport.settings.endpoint;
  try {
    const page = await readModelPage(id, revision, transport);
    const target = storedModelFolder(id);
    if ((await storedCommit(target)) === page.commit) return await verified(id, target, "store");
    const staging = path.join(home(), "downloads", `${path.basename(target)}@${page.commit}`);
    await mkdir(staging, { recursive: true });
    const unlock = await lock(staging, id);
    try {
      await gather(page, staging, transport, onEvent, freeBytes);
      const base = await openBase(staging);
      await loadTokenizer(staging, base.config.vocabSize);
      await writeFile(
        path.join(staging, recordName),
        `${JSON.stringify({ id, commit: page.commit, host }, null, 2)}\n`,
      );
    } finally {
      await unlock();
    }
    await install(staging, target);
    return await verified(id, target, "download");
  } catch (error) {
    if (signal.aborted) throw stopped(id);
    if (error instanceof Refused || error instanceof ConnectionFailure) throw failed(id, error.message);
    if (error instanceof Error && "code" in error && error.code === "ENOSPC") {
      throw noSpace(home(), reserve, await freeBytes(home()));
    }
    throw error;
  }
}

/** What a download would fetch, and from where; nothing is written. Throws as `downloadModel`. */
export async function describeModel(request: DownloadRequest, hooks: DownloadHooks): Promise<ModelPageResult> {
  const id = checkId(request.id);
  const transport = await transportOf(hooks);
  if (transport.settings.offline) throw offline(id);
  try {
    const page = await readModelPage(id, checkRevision(request.revision ?? "main"), transport);
    const whole = [...page.files.values()].filter(({ name }) => /^model(-\d+-of-\d+)?\.safetensors$/.test(name));
    const single = whole.find(({ name }) => name === "model.safetensors");
    const weights = single === undefined ? whole : [single];
    const bytes = [...chooseFiles(id, page.files).filter(({ name }) => name !== "model.safetensors"), ...weights];
    await mkdir(home(), { recursive: true });
    return {
      id,
      host: transport.settings.endpoint.host,
      license: page.license,
      bytes: total(bytes),
      freeBytes: await (hooks.freeBytes ?? freeBytesOf)(home()),
      stored: (await storedCommit(storedModelFolder(id))) === page.commit,
    };
  } catch (error) {
    if (hooks.signal.aborted) throw stopped(id);
    if (error instanceof Refused || error instanceof ConnectionFailure) throw failed(id, error.message);
    throw error;
  }
}

/** Removes a model from the store, and whatever an interrupted download of it left. Throws E_HUB_ID or E_MODEL_MISSING. */
export async function removeModel(id: string): Promise<{ readonly removed: string }> {
  const folder = storedModelFolder(checkId(id));
  const downloads = path.join(home(), "downloads");
  const partial = (await readdir(downloads).catch(() => [])).filter((name) =>
    name.startsWith(`${path.basename(folder)}@`),
  );
  const stored = (await readdir(folder).catch(() => null)) !== null;
  if (!stored && partial.length === 0) {
    throw new AttuneError("E_MODEL_MISSING", `There is no model ${id} in the store.`, "See attune models list.");
  }
  for (const name of partial) await rm(path.join(downloads, name), { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
  return { removed: folder };
}

async function transportOf({
  env = process.env,
  limits = usualLimits,
  signal,
  wait,
}: DownloadHooks): Promise<Transport> {
  return { settings: await hubSettings(env), limits, signal, wait: wait ?? waiting(signal) };
}

async function gather(
  page: ModelPage,
  staging: string,
  transport: Transport,
  onEvent: (event: DownloadEvent) => void,
  freeBytes: (folder: string) => Promise<number>,
): Promise<void> {
  const { id } = page;
  const first = chooseFiles(id, page.files);
  const small = first.filter(({ name }) => name !== "model.safetensors");
  let plan = first;
  const fetch = async (files: readonly ListedFile[]) => {
    await checkSpace(staging, plan, freeBytes);
    for (const file of files) {
      await downloadOne(page, file, staging, transport, plan, onEvent);
      if (file.name === "config.json") checkConfig(await readFile(path.join(staging, file.name)), id);
    }
  };
  await fetch(small);
  if (page.files.has("model.safetensors")) {
    await fetch(first.filter(({ name }) => name === "model.safetensors"));
  } else {
    const shards = chooseShards(id, await shardNames(path.join(staging, indexName), id), page.files);
    plan = [...small, ...shards];
    await fetch(shards);
  }
}

async function downloadOne(
  page: ModelPage,
  file: ListedFile,
  staging: string,
  transport: Transport,
  plan: readonly ListedFile[],
  onEvent: (event: DownloadEvent) => void,
): Promise<void> {
  const totalBytes = total(plan);
  const before = total(plan.slice(0, plan.indexOf(file)));
  const grain = Math.max(1e6, totalBytes / 200);
  let told = Number.NEGATIVE_INFINITY;
  const url = hubUrl(
    transport.settings.endpoint,
    `/${page.id}/resolve/${page.commit}/${encodeURIComponent(file.name)}`,
  );
  try {
    await downloadFile(url, path.join(staging, file.name), file, transport, (bytes) => {
      // Not every chunk: a terminal or an editor would have nothing else to do.
      if (Math.abs(bytes - told) < grain && bytes < file.size) return;
      told = bytes;
      onEvent({ event: "download", id: page.id, file: file.name, doneBytes: before + bytes, totalBytes });
    });
  } catch (error) {
    if (error instanceof Refused || error instanceof ConnectionFailure) {
      throw transport.signal.aborted ? stopped(page.id) : failed(`${file.name} of ${page.id}`, error.message);
    }
    throw error;
  }
}

async function checkSpace(
  staging: string,
  plan: readonly ListedFile[],
  freeBytes: (folder: string) => Promise<number>,
): Promise<void> {
  let needed = reserve;
  for (const file of plan) needed += Math.max(0, file.size - (await sizeOf(path.join(staging, file.name))));
  const free = await freeBytes(staging);
  if (free < needed) throw noSpace(staging, needed, free);
}

function checkConfig(bytes: Uint8Array, id: string): void {
  try {
    parseConfig(parseJson(bytes), `config.json of ${id}`);
  } catch (error) {
    if (error instanceof Malformed) throw unsuitable(id, `its config.json is broken: ${error.message}`);
    throw error;
  }
}

async function shardNames(index: string, id: string): Promise<readonly string[]> {
  try {
    return Object.values(table(text)(record(parseJson(await readFile(index)), "")["weight_map"], "weight_map"));
  } catch (error) {
    if (error instanceof Malformed) throw unsuitable(id, `its index is broken: ${error.message}`);
    throw error;
  }
}

/** Beside the model's files: where they are from. */
const recordName = "attune-model.json";

async function storedCommit(folder: string): Promise<string | null> {
  try {
    return text(record(parseJson(await readFile(path.join(folder, recordName))), "")["commit"], "commit");
  } catch {
    // Not there, or put there by hand: nothing is known about it, and a download replaces it.
    return null;
  }
}

async function verified(id: string, folder: string, source: ModelResult["source"]): Promise<ModelResult> {
  const { hash, total: parameters } = await openBase(folder);
  return { id, path: folder, hash, parameters, source };
}

/** An older revision is moved aside first, as a folder cannot be renamed over another. */
async function install(staging: string, target: string): Promise<void> {
  await mkdir(modelsFolder(), { recursive: true });
  const old = `${staging}.replaced`;
  await rm(old, { recursive: true, force: true });
  await rename(target, old).catch((error: unknown) => {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  });
  await rename(staging, target);
  await rm(old, { recursive: true, force: true });
}

/** One process per download; a lock whose process is dead counts for nothing. */
async function lock(staging: string, id: string): Promise<() => Promise<void>> {
  const file = path.join(staging, ".lock");
  for (let tries = 0; ; tries++) {
    try {
      const handle = await open(file, "wx");
      await handle.writeFile(String(process.pid));
      await handle.close();
      return () => rm(file, { force: true });
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
      const pid = Number(await readFile(file, "utf8").catch(() => ""));
      if (tries > 0 || (pid > 0 && isRunning(pid))) throw failed(id, "another download of it is under way");
      await rm(file, { force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function total(files: readonly ListedFile[]): number {
  return files.reduce((sum, file) => sum + file.size, 0);
}

async function freeBytesOf(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
