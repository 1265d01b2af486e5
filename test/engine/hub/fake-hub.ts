/** A hub on 127.0.0.1 with one small model, whose answers a test replaces one by one. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { encode } from "../../../engine/formats/safetensors";
import { parseConfig } from "../../../engine/model/config";
import { expectedWeights } from "../../../engine/model/weight-shapes";
import { olderTokenizerFiles } from "../../support/older-tokenizer";

export const commit = "0123456789abcdef0123456789abcdef01234567";
export const id = "owner/tiny-coder";

export type Reply = (request: IncomingMessage, response: ServerResponse) => void;

export interface FakeHub {
  readonly url: string;
  readonly files: Map<string, Uint8Array>;
  /** The listing as the hub tells it; change it to lie. */
  tree(): Record<string, unknown>[];
  listing: Record<string, unknown>[] | null;
  info: Record<string, unknown>;
  /** Files on one page of the listing. */
  pageSize: number;
  /** What the `Link` header says instead of the truth. */
  nextPage: string | null;
  /** To be called by the test when the client tells of weights that it has written. */
  onWritten: () => void;
  /** For the next requests of a file, by its name or `api`: taken one after the other, then the hub answers rightly. */
  readonly replies: Map<string, Reply[]>;
  /** Every request, with the names of its headers and the values that matter. */
  readonly seen: {
    method: string | undefined;
    url: string;
    headers: readonly string[];
    range: string | undefined;
    ifRange: unknown;
    authorization: string | undefined;
  }[];
}

/** A model with the embedded model's tokenizer and one narrow layer. */
export async function tinyModel(): Promise<Map<string, Uint8Array>> {
  const source = "test/fixtures/attune-base-8m";
  const json = {
    ...JSON.parse(await readFile(`${source}/config.json`, "utf8")),
    hidden_size: 32,
    intermediate_size: 16,
    head_dim: 16,
    num_attention_heads: 2,
    num_key_value_heads: 1,
    num_hidden_layers: 1,
  };
  const tensors = [...expectedWeights(parseConfig(json, "config.json"))].map(([name, shape]) => {
    const data = new Uint8Array(2 * shape.reduce((product, size) => product * size, 1)).map(
      (_, index) => (index * 7) & 63,
    );
    return [name, { dtype: "F16" as const, shape, data }] as const;
  });
  return new Map([
    ["config.json", new TextEncoder().encode(JSON.stringify(json))],
    ["tokenizer.json", await readFile(`${source}/tokenizer.json`)],
    ["model.safetensors", encode(new Map(tensors))],
    ["pytorch_model.bin", new Uint8Array(10)],
  ]);
}

/** Where what a server holds is given back. */
export interface Ending {
  after(end: () => void): void;
}

/** The files that say what the tiny model's tokenizer.json says, without it. */
export async function olderTiny(): Promise<Map<string, Uint8Array>> {
  const tokenizer = JSON.parse(new TextDecoder().decode((await tinyModel()).get("tokenizer.json")));
  const files = olderTokenizerFiles(tokenizer, { tokenizer_class: "Qwen2Tokenizer" });
  const text = (content: object | string) => (typeof content === "string" ? content : JSON.stringify(content));
  return new Map(Object.entries(files).map(([name, content]) => [name, new TextEncoder().encode(text(content))]));
}

export async function fakeHub(context: Ending): Promise<FakeHub> {
  const files = await tinyModel();
  const hub: FakeHub = {
    url: "",
    files,
    tree: () => [...files].map(([name, bytes]) => entry(name, bytes)),
    listing: null,
    info: { sha: commit, cardData: { license: "apache-2.0" } },
    pageSize: 1000,
    nextPage: null,
    onWritten: () => {},
    replies: new Map(),
    seen: [],
  };
  const server = createServer((request, response) => handle(hub, request, response));
  const port = await listen(server, context);
  return Object.assign(hub, { url: `http://127.0.0.1:${port}` });
}

export function handle(hub: FakeHub, request: IncomingMessage, response: ServerResponse): void {
  const url = request.url ?? "";
  const name = decodeURIComponent(/\/resolve\/[0-9a-f]+\/(.+)$/.exec(url)?.[1] ?? "");
  const special = hub.replies.get(url.includes("/api/") ? "api" : name)?.shift();
  const { range, authorization } = request.headers;
  const { method } = request;
  const headers = Object.keys(request.headers);
  hub.seen.push({ method, url, headers, range, ifRange: request.headers["if-range"], authorization });
  const bytes = hub.files.get(name);
  if (special !== undefined) special(request, response);
  else if (url.includes("/revision/")) response.end(JSON.stringify(hub.info));
  else if (url.includes("/tree/")) listPage(hub, url, response);
  else if (bytes === undefined) response.writeHead(404).end();
  else serve(bytes)(request, response);
}

function listPage(hub: FakeHub, url: string, response: ServerResponse): void {
  const all = hub.listing ?? hub.tree();
  const start = Number(new URL(url, hub.url).searchParams.get("cursor") ?? 0);
  const end = start + hub.pageSize;
  const next = hub.nextPage ?? `<${hub.url}${url.split("?")[0]}?cursor=${end}>; rel="next"`;
  response.writeHead(200, end < all.length ? { link: next } : {}).end(JSON.stringify(all.slice(start, end)));
}

export async function listen(server: ReturnType<typeof createServer>, context: Ending): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** As a good server does it: ranges, and the whole when the tag has changed. */
export function serve(bytes: Uint8Array, etag = '"one"'): Reply {
  return (request, response) => {
    const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? "")?.[1] ?? Number.NaN);
    const changed = (request.headers["if-range"] ?? etag) !== etag;
    if (Number.isNaN(start) || changed)
      return response.writeHead(200, { etag, "content-length": bytes.length }).end(bytes);
    const range = `bytes ${start}-${bytes.length - 1}/${bytes.length}`;
    return response
      .writeHead(206, { etag, "content-range": range, "content-length": bytes.length - start })
      .end(bytes.subarray(start));
  };
}

/** Announces the whole, sends only `upTo` bytes, and breaks the connection once the client has written them. */
export function breakOff(hub: FakeHub, bytes: Uint8Array, upTo: number): Reply {
  return (_request, response) => {
    hub.onWritten = () => response.destroy();
    response.writeHead(200, { etag: '"one"', "content-length": bytes.length });
    response.write(bytes.subarray(0, upTo));
  };
}

export function status(code: number, headers: Record<string, string> = {}): Reply {
  return (_request, response) => response.writeHead(code, headers).end("no");
}

export function entry(name: string, bytes: Uint8Array): Record<string, unknown> {
  const blob = createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
  const plain = { type: "file", path: name, size: bytes.length, oid: blob };
  if (!name.endsWith(".safetensors")) return plain;
  return {
    ...plain,
    lfs: { oid: createHash("sha256").update(bytes).digest("hex"), size: bytes.length, pointerSize: 134 },
  };
}
