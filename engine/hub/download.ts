/**
 * A model from a hub into the store. The files gather in a folder of their own, and a folder appears among the models only
 * when every hash is right and the model opens. An interrupted download goes on where it stopped.
 */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { openBase, storedModelFolder } from "../bases/folder";
import { type ModelRecord, readRecord, recordName } from "../bases/list";
import { cachedModelFolder } from "../disk/hub-cache";
import { freeBytesOf } from "../disk/space";
import { parseJson } from "../formats/json";
import type { DownloadEvent, DownloadRequest, ModelResult } from "../protocol/models";
import { Malformed, record, table, text } from "../schema/schema";
import { loadTokenizer } from "../text/tokenizer";
import { offline, tooSmall, unsuitable } from "./errors";
import { downloadFile, sizeOf } from "./file";
import { fileUrl, type ModelPage, readModelPage } from "./listing";
import { checkId, checkRevision, chooseFiles, chooseShards, indexName, type ListedFile } from "./names";
import { configOf, totalSize } from "./page";
import type { Transport } from "./retry";
import { staged } from "./staging";
import { type DownloadHooks, explained, openTransport } from "./transport";

/** Left free on the disk, for what else is written meanwhile. */
const reserve = 64e6;

/**
 * Throws E_HUB_ID, E_HUB_ACCESS, E_DOWNLOAD, E_DISK_SPACE, E_INTERRUPTED, E_OUTPUT, and what `openBase` throws for a model
 * that this version cannot use; that is found from config.json, before the weights are fetched.
 */
export async function downloadModel(request: DownloadRequest, hooks: DownloadHooks): Promise<ModelResult> {
  const id = checkId(request.id);
  const revision = checkRevision(request.revision ?? "main");
  const transport = await openTransport(request, hooks);
  const cached = await cachedModelFolder(id, revision, hooks.env);
  if (transport.settings.offline) return withoutNetwork(id, request.revision, cached);
  return explained(id, id, transport, async () => {
    const page = await readModelPage(id, revision, transport);
    const stored = storedModelFolder(id);
    if ((await readRecord(stored))?.commit === page.commit) return opened(id, stored, "store");
    // The same files once more would only fill the disk; a snapshot that is not whole is left to its owner.
    if (cached !== null && path.basename(cached) === page.commit) {
      const whole = await opened(id, cached, "cache").catch(() => null);
      if (whole !== null) return whole;
    }
    const { folder, result } = await staged(id, page.commit, async (staging) => {
      await gather(page, staging, transport, hooks);
      const found = await opened(id, staging, "download");
      const { host } = transport.settings.endpoint;
      const origin: ModelRecord = { id, commit: page.commit, host, license: page.license };
      await writeFile(path.join(staging, recordName), `${JSON.stringify(origin, null, 2)}\n`);
      return found;
    });
    return { ...result, path: folder };
  });
}

async function withoutNetwork(id: string, revision: string | undefined, cached: string | null): Promise<ModelResult> {
  const stored = storedModelFolder(id);
  // What the store holds of another revision is not what was asked for.
  const commit = (await readRecord(stored))?.commit;
  const fits = revision === undefined || revision === commit;
  if (fits && (await sizeOf(path.join(stored, "config.json"))) > 0) return opened(id, stored, "store");
  if (cached === null) throw offline(id);
  return opened(id, cached, "cache");
}

async function opened(id: string, folder: string, source: ModelResult["source"]): Promise<ModelResult> {
  const { hash, config, total: parameters } = await openBase(folder);
  // An encoder is given token ids.
  if (config.completes) await loadTokenizer(folder, config.vocabSize);
  return { id, path: folder, hash, parameters, source };
}

async function gather(page: ModelPage, staging: string, transport: Transport, hooks: DownloadHooks): Promise<void> {
  const { id } = page;
  const first = chooseFiles(id, page.files);
  const small = first.filter(({ name }) => name !== "model.safetensors");
  let plan: readonly ListedFile[] = first;
  const fetchAll = async (files: readonly ListedFile[]) => {
    await checkSpace(staging, plan, hooks.freeBytes ?? freeBytesOf);
    for (const file of files) {
      await fetchOne(page, file, staging, transport, plan, hooks.onEvent);
      if (file.name === "config.json") configOf(await readFile(path.join(staging, file.name)), id);
    }
  };
  await fetchAll(small);
  if (page.files.has("model.safetensors")) {
    await fetchAll(first.filter(({ name }) => name === "model.safetensors"));
  } else {
    const shards = chooseShards(id, await shardNames(path.join(staging, indexName), id), page.files);
    plan = [...small, ...shards];
    await fetchAll(shards);
  }
}

async function fetchOne(
  page: ModelPage,
  file: ListedFile,
  staging: string,
  transport: Transport,
  plan: readonly ListedFile[],
  onEvent: (event: DownloadEvent) => void,
): Promise<void> {
  const totalBytes = totalSize(plan);
  const before = totalSize(plan.slice(0, plan.indexOf(file)));
  const grain = Math.max(1e6, totalBytes / 200);
  let told = Number.NEGATIVE_INFINITY;
  const tell = (bytes: number) => {
    // Not every chunk: a terminal or an editor would have nothing else to do.
    if (Math.abs(bytes - told) < grain && bytes < file.size) return;
    told = bytes;
    onEvent({ event: "download", id: page.id, file: file.name, doneBytes: before + bytes, totalBytes });
  };
  const url = fileUrl(transport.settings.endpoint, page, file);
  await explained(`${file.name} of ${page.id}`, page.id, transport, () =>
    downloadFile(url, path.join(staging, file.name), file, transport, tell),
  );
}

async function checkSpace(
  staging: string,
  plan: readonly ListedFile[],
  freeBytes: (folder: string) => Promise<number>,
): Promise<void> {
  let needed = reserve;
  for (const file of plan) needed += Math.max(0, file.size - (await sizeOf(path.join(staging, file.name))));
  const free = await freeBytes(staging);
  if (free < needed) throw tooSmall(staging, needed, free);
}

async function shardNames(index: string, id: string): Promise<readonly string[]> {
  try {
    return Object.values(
      table(text).read(record.read(parseJson(await readFile(index)), "")["weight_map"], "weight_map"),
    );
  } catch (error) {
    if (error instanceof Malformed) throw unsuitable(id, `its index is broken: ${error.message}`);
    throw error;
  }
}
