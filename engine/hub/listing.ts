/** What a hub says about a model, by the two addresses of its documented API. Everything it says is checked here. */
import { parseJson } from "../formats/json";
import { Refused } from "../network/failures";
import { readBody } from "../network/http";
import {
  anything,
  integer,
  list,
  Malformed,
  object,
  optional,
  record,
  type Schema,
  schema,
  text,
} from "../schema/schema";
import { failed, noSuchModel } from "./errors";
import { get } from "./get";
import type { ListedFile } from "./names";
import { persist, refuseOthers, type Transport } from "./retry";

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
/** The hub lists a thousand files a page; no base model comes near this. */
const maximumPages = 50;

/** Throws E_DOWNLOAD, E_HUB_ACCESS, `Refused` or `ConnectionFailure`. */
export async function readModelPage(id: string, revision: string, transport: Transport): Promise<ModelPage> {
  const { endpoint } = transport.settings;
  const read = (url: URL): Promise<{ readonly json: unknown; readonly next: URL | null }> =>
    persist(transport, async () => {
      const answer = await get(url, transport.settings, transport);
      refuseOthers(answer, transport.settings);
      if (answer.status !== 200) answer.body.destroy();
      if (answer.status === 404) throw noSuchModel(id, revision, endpoint.host);
      if (answer.status !== 200) throw new Refused(`${endpoint.host} answers with status ${answer.status}`);
      return { json: parseJson(await readBody(answer, answerLimit)), next: nextPage(answer.headers["link"], url) };
    });
  try {
    const info = parseInfo((await read(hubUrl(endpoint, `/api/models/${id}/revision/${revision}`))).json);
    const entries: unknown[] = [];
    let url: URL | null = hubUrl(endpoint, `/api/models/${id}/tree/${info.commit}`);
    for (let pages = 0; url !== null; pages++) {
      if (pages === maximumPages) throw new Malformed(`its listing has more than ${maximumPages} pages`);
      const page = await read(url);
      entries.push(...list(anything).read(page.json, "tree"));
      url = page.next;
    }
    return { id, ...info, files: parseFiles(entries) };
  } catch (error) {
    if (error instanceof Malformed)
      throw failed(id, `${endpoint.host} answers with something that is no model: ${error.message}`);
    throw error;
  }
}

/** `Link: <URL>; rel="next"` (RFC 8288), as the hub pages its listings; the next page is of the same listing, or refused. */
export function nextPage(header: string | readonly string[] | undefined, current: URL): URL | null {
  const target = [header ?? ""]
    .flat()
    .join(", ")
    .split(/,\s*(?=<)/)
    .flatMap((link) => /^<([^>]*)>\s*;.*\brel="?next"?/.exec(link)?.[1] ?? []);
  const [next] = target;
  if (next === undefined) return null;
  const url = URL.canParse(next, current.href) ? new URL(next, current) : null;
  if (url === null || url.origin !== current.origin || url.pathname !== current.pathname) {
    throw new Malformed("its listing goes on at another address");
  }
  return url;
}

/** `path` consists of checked names only. */
export function hubUrl(endpoint: URL, path: string): URL {
  const url = new URL(endpoint);
  url.pathname = `${endpoint.pathname.replace(/\/+$/, "")}${path}`;
  return url;
}

/** Where the file of this very commit is fetched from. */
export function fileUrl(endpoint: URL, { id, commit }: ModelPage, { name }: ListedFile): URL {
  return hubUrl(endpoint, `/${id}/resolve/${commit}/${encodeURIComponent(name)}`);
}

/** Throws `Malformed`. */
export function parseInfo(json: unknown): { readonly commit: string; readonly license: string | null } {
  const info = record.read(json, "");
  const commit = hex(40).read(info["sha"], "sha");
  const card = optional(info, "cardData", record) ?? {};
  const license = shownLicense(card["license"]);
  // "other" has its name beside it.
  return { commit, license: license === "other" ? (shownLicense(card["license_name"]) ?? license) : license };
}

/** It is shown to people and nothing else: an odd one counts as none. */
function shownLicense(value: unknown): string | null {
  return typeof value === "string" && /^[\w .+-]{1,60}$/.test(value) ? value : null;
}

/** The entries of all pages of a listing → its files. Throws `Malformed`. */
export function parseFiles(json: unknown): ReadonlyMap<string, ListedFile> {
  const files = new Map<string, ListedFile>();
  for (const [index, entry] of list(record).read(json, "tree").entries()) {
    const place = `tree[${index}]`;
    if (entry["type"] !== "file") continue;
    const name = text.read(entry["path"], `${place}.path`);
    if (files.has(name)) throw new Malformed(`${place} repeats a file`);
    const size = integer(0, Number.MAX_SAFE_INTEGER).read(entry["size"], `${place}.size`);
    if (entry["lfs"] === undefined || entry["lfs"] === null) {
      files.set(name, { name, size, hash: { algorithm: "gitBlob", hex: hex(40).read(entry["oid"], `${place}.oid`) } });
      continue;
    }
    const large = largeSchema.read(entry["lfs"], `${place}.lfs`);
    if (large.size !== size) throw new Malformed(`${place} has two sizes`);
    files.set(name, { name, size, hash: { algorithm: "sha256", hex: large.oid } });
  }
  return files;
}

function hex(digits: number): Schema<string> {
  return schema(`${digits} hexadecimal digits`, text.json, (value) =>
    typeof value === "string" && value.length === digits && /^[0-9a-f]+$/.test(value) ? value : undefined,
  );
}

const largeSchema = object<{ oid: string; size: number }>({
  oid: hex(64),
  size: integer(0, Number.MAX_SAFE_INTEGER),
});
