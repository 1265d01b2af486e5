/** What a hub says about a model, by the two addresses of its documented API. Everything it says is checked here. */
import { integer, list, Malformed, object, optional, parseJson, record, text } from "../formats/json";
import { failed, noAccess, noSuchModel } from "./errors";
import { get, Refused, readBody } from "./http";
import type { ListedFile } from "./names";
import { persist, refuseBusy, type Transport } from "./retry";

export interface ModelPage {
  readonly id: string;
  /** The commit that a branch or tag means now: all files are taken from it. */
  readonly commit: string;
  /** As the model's page names it; null when it names none. */
  readonly license: string | null;
  /** The files at the top of the repository, by name. */
  readonly files: ReadonlyMap<string, ListedFile>;
}

const answerLimit = 16e6;

/** Throws E_DOWNLOAD or E_HUB_ACCESS. */
export async function readModelPage(id: string, revision: string, transport: Transport): Promise<ModelPage> {
  const { host } = transport.settings.endpoint;
  const read = async (path: string) => {
    const url = hubUrl(transport.settings.endpoint, path);
    return persist(transport, async () => {
      const answer = await get(url, transport.settings, transport);
      refuseBusy(answer);
      if (answer.status !== 200) answer.body.destroy();
      if (answer.status === 401 || answer.status === 403) throw noAccess(id, host, transport.settings.token !== null);
      if (answer.status === 404) throw noSuchModel(id, revision, host);
      if (answer.status !== 200) throw new Refused(`${host} answers with status ${answer.status}`);
      return parseJson(await readBody(answer, answerLimit));
    });
  };
  try {
    const info = readInfo(await read(`/api/models/${id}/revision/${revision}`));
    return { id, ...info, files: readFiles(await read(`/api/models/${id}/tree/${info.commit}`)) };
  } catch (error) {
    if (error instanceof Malformed)
      throw failed(id, `${host} answers with something that is no model: ${error.message}`);
    throw error;
  }
}

/** `path` consists of checked names only. */
export function hubUrl(endpoint: URL, path: string): URL {
  const url = new URL(endpoint);
  url.pathname = `${endpoint.pathname.replace(/\/+$/, "")}${path}`;
  return url;
}

function readInfo(json: unknown): { readonly commit: string; readonly license: string | null } {
  const info = record(json, "");
  const commit = hex(40)(info["sha"], "sha");
  const card = optional(info, "cardData", record) ?? {};
  const license = card["license"];
  // It is shown to people and nothing else: an odd one counts as none.
  return { commit, license: typeof license === "string" && /^[\w .+-]{1,60}$/.test(license) ? license : null };
}

function readFiles(json: unknown): ReadonlyMap<string, ListedFile> {
  const files = new Map<string, ListedFile>();
  for (const [index, entry] of list(record)(json, "tree").entries()) {
    const place = `tree[${index}]`;
    if (entry["type"] !== "file") continue;
    const name = text(entry["path"], `${place}.path`);
    if (files.has(name)) throw new Malformed(`${place} repeats a file`);
    const size = integer(0, Number.MAX_SAFE_INTEGER)(entry["size"], `${place}.size`);
    if (entry["lfs"] === undefined || entry["lfs"] === null) {
      files.set(name, { name, size, hash: { algorithm: "gitBlob", hex: hex(40)(entry["oid"], `${place}.oid`) } });
      continue;
    }
    const large = decodeLarge(entry["lfs"], `${place}.lfs`);
    if (large.size !== size) throw new Malformed(`${place} has two sizes`);
    files.set(name, { name, size, hash: { algorithm: "sha256", hex: large.oid } });
  }
  return files;
}

function hex(digits: number) {
  return (value: unknown, place: string): string => {
    if (typeof value !== "string" || value.length !== digits || !/^[0-9a-f]+$/.test(value)) {
      throw new Malformed(`${place} is not ${digits} hexadecimal digits`);
    }
    return value;
  };
}

const decodeLarge = object<{ oid: string; size: number }>({
  oid: hex(64),
  size: integer(0, Number.MAX_SAFE_INTEGER),
});
