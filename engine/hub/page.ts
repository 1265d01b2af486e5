/** What a download would fetch, from where, and under which licence: asked before anything is written. */
import { storedModelFolder } from "../bases/folder";
import { readRecord } from "../bases/list";
import { home } from "../disk/home";
import { freeBytesOf } from "../disk/space";
import { parseJson } from "../formats/json";
import { parseConfig } from "../model/config";
import type { ModelConfig } from "../model/model-config";
import { totalParameters } from "../model/parameters";
import type { DownloadRequest, ModelPageResult } from "../protocol/models";
import { Malformed } from "../schema/schema";
import { offline, unsuitable } from "./errors";
import { readSmallFile } from "./file";
import { fileUrl, readModelPage } from "./listing";
import { checkId, checkRevision, chooseFiles, type ListedFile } from "./names";
import { type DownloadHooks, explained, openTransport } from "./transport";

/** What a page says, and what the model's config.json means. */
export interface DescribedModel {
  readonly page: ModelPageResult;
  readonly config: ModelConfig;
}

/** Throws E_HUB_ID, E_HUB_ACCESS, E_DOWNLOAD, E_INTERRUPTED, and for a model of an unknown family what `parseConfig` throws. */
export async function describeModel(request: DownloadRequest, hooks: DownloadHooks): Promise<DescribedModel> {
  const id = checkId(request.id);
  const revision = checkRevision(request.revision ?? "main");
  const transport = await openTransport(request, hooks);
  const { endpoint } = transport.settings;
  if (transport.settings.offline) throw offline(id);
  return explained(id, id, transport, async () => {
    const page = await readModelPage(id, revision, transport);
    const chosen = chooseFiles(id, page.files);
    const [config] = chosen;
    const parsed = configOf(await readSmallFile(fileUrl(endpoint, page, config), config, transport), id);
    const described: ModelPageResult = {
      id,
      host: endpoint.host,
      license: page.license,
      bytes: totalSize([...chosen, ...likelyShards(chosen, page.files)]),
      parameters: totalParameters(parsed),
      freeBytes: await (hooks.freeBytes ?? freeBytesOf)(home()),
      stored: (await readRecord(storedModelFolder(id)))?.commit === page.commit,
    };
    return { page: described, config: parsed };
  });
}

/** Throws E_DOWNLOAD, E_MODEL_CONFIG or E_MODEL_FAMILY. */
export function configOf(bytes: Uint8Array, id: string): ModelConfig {
  try {
    return parseConfig(parseJson(bytes), `config.json of ${id}`);
  } catch (error) {
    if (error instanceof Malformed) throw unsuitable(id, `its config.json is broken: ${error.message}`);
    throw error;
  }
}

/** In bytes. */
export function totalSize(files: readonly ListedFile[]): number {
  return files.reduce((sum, file) => sum + file.size, 0);
}

/** By their names, as the index that says it is not fetched yet. */
function likelyShards(chosen: readonly ListedFile[], listed: ReadonlyMap<string, ListedFile>): readonly ListedFile[] {
  if (chosen.some(({ name }) => name === "model.safetensors")) return [];
  return [...listed.values()].filter(({ name }) => /^model-\d+-of-\d+\.safetensors$/.test(name));
}
