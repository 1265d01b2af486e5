/** What a hub says: pure parsers, and whole downloads from a server that lies. */
import assert from "node:assert/strict";
import { readdir, rm } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { createServer } from "node:http";
import path from "node:path";
import { storedModelFolder } from "../../../engine/bases/folder";
import { AttuneError } from "../../../engine/errors";
import { downloadModel } from "../../../engine/hub/download";
import { hubUrl, nextPage, parseFiles, parseInfo } from "../../../engine/hub/listing";
import { checkId, checkRevision, chooseFiles, chooseShards } from "../../../engine/hub/names";
import { describeModel } from "../../../engine/hub/page";
import { hubSettings, mayCarryToken } from "../../../engine/hub/settings";
import { proxyFor, retryAfter } from "../../../engine/network/reach";
import { Malformed } from "../../../engine/schema/schema";
import { commit, type Ending, entry, id, listen, tinyModel } from "../../engine/hub/fake-hub";
import { damagedBytes } from "../bytes";
import type { Entrance } from "../entrance";
import { damagedJson } from "../json";
import type { Random } from "../random";

const strangeParts = [
  "..",
  ".",
  "/",
  "\\",
  "%2f",
  "%00",
  "\u0000",
  "--",
  ":",
  "?",
  "#",
  " ",
  "@",
  "é",
  "\ud800",
  "~",
  "\n",
  "CON",
  "a".repeat(97),
  "$(x)",
  "`x`",
  "<b>",
];

function strangeName(random: Random, valid: string): string {
  let name = valid;
  for (let index = 1 + random.below(3); index > 0; index--) {
    const at = random.below(name.length + 1);
    name = name.slice(0, at) + random.pick([...strangeParts, "a", "-", "_"]) + name.slice(at + random.below(3));
  }
  return name;
}

export async function hubEntrances(temp: string, ending: Ending): Promise<readonly Entrance[]> {
  const files = await tinyModel();
  const tree = [...files].map(([name, bytes]) => entry(name, bytes));
  const info = { sha: commit, cardData: { license: "other", license_name: "x" } };
  const lies = await lyingHub(files, tree, info, ending);
  const models = path.join(temp, "models");

  return [
    {
      name: "listing",
      weight: 30,
      run(random) {
        try {
          const page = parseInfo(JSON.parse(damagedJson(random, info)));
          assert.match(page.commit, /^[0-9a-f]{40}$/);
          const listed = parseFiles(JSON.parse(damagedJson(random, tree)));
          for (const { name, size } of chooseFiles(id, listed)) {
            assert(/^[\w.-]+$/.test(name) && Number.isSafeInteger(size) && size >= 0);
          }
        } catch (error) {
          // The caller makes the user's error of both.
          throw error instanceof Malformed || error instanceof SyntaxError
            ? new AttuneError("E_DOWNLOAD", error.message, "-")
            : error;
        }
      },
    },
    {
      name: "model ids and revisions",
      weight: 30,
      run(random) {
        const name = checkId(strangeName(random, "Qwen/Qwen2.5-Coder-0.5B"));
        assert.equal(path.dirname(storedModelFolder(name)), path.resolve(models));
        assert.equal(hubUrl(new URL("https://hub/x"), `/${name}`).href, `https://hub/x/${name}`);
        const revision = checkRevision(strangeName(random, "v1.0-rc_2"));
        assert.equal(hubUrl(new URL("https://hub"), `/${revision}`).href, `https://hub/${revision}`);
      },
    },
    {
      name: "shard names",
      weight: 20,
      run(random) {
        const name = strangeName(random, "model-00001-of-00002.safetensors");
        const hash = { algorithm: "sha256", hex: "" } as const;
        for (const shard of chooseShards(id, [name], new Map([[name, { name, size: 1, hash }]]))) {
          assert.equal(path.dirname(path.resolve(temp, shard.name)), path.resolve(temp));
        }
      },
    },
    {
      name: "headers",
      weight: 20,
      run(random) {
        const current = new URL(`http://hub/api/models/${id}/tree/${commit}`);
        const link = strangeName(random, `<http://hub/api/models/${id}/tree/${commit}?cursor=x>; rel="next"`);
        try {
          const next = nextPage(random.chance(0.9) ? link : [link, link], current);
          if (next !== null) assert.deepEqual([next.origin, next.pathname], [current.origin, current.pathname]);
        } catch (error) {
          if (!(error instanceof Malformed)) throw error;
        }
        const wait = retryAfter(strangeName(random, random.pick(["120", "Wed, 21 Oct 2026 07:28:00 GMT"])), 0);
        assert(wait === null || (Number.isFinite(wait) && wait >= 0));
      },
    },
    {
      name: "environment",
      weight: 10,
      async run(random) {
        const env = {
          HTTPS_PROXY: strangeName(random, "http://user:pass@proxy:3128"),
          NO_PROXY: strangeName(random, ".example.org,hub.example:443,*"),
        };
        const proxy = proxyFor(new URL("https://hub.example/x"), env);
        assert(proxy === null || ["http:", "https:"].includes(proxy.protocol));
        const settings = await hubSettings({
          HF_ENDPOINT: strangeName(random, "https://hub.example/mirror"),
          HF_TOKEN: strangeName(random, "hf_abc"),
          HF_HOME: temp,
        });
        const other = new URL(`https://${random.pick(["hub.example.org", "127.0.0.1", "hub.example:444"])}`);
        if (other.origin !== settings.endpoint.origin) assert(!mayCarryToken(other, settings));
      },
    },
    {
      name: "whole download",
      weight: 2,
      async run(random) {
        lies.random = random;
        const hooks = {
          signal: new AbortController().signal,
          onEvent: () => {},
          env: { HF_ENDPOINT: lies.url, HF_HOME: temp },
          wait: async () => {},
          limits: { idleMs: 2000, minimumBytes: 1 },
        };
        try {
          if (random.chance(0.5)) await describeModel({ id }, hooks);
          else await downloadModel({ id }, hooks);
        } finally {
          lies.random = null;
          // Whatever was told: nothing half is in the store, and nothing lies beside it.
          for (const name of await readdir(models).catch(() => []))
            assert(["owner--tiny-coder", "a--b"].includes(name));
          await rm(path.join(models, "owner--tiny-coder"), { recursive: true, force: true });
          await rm(path.join(temp, "downloads"), { recursive: true, force: true });
        }
      },
    },
  ];
}

/** One of the answers of each download is damaged: status, headers, length, bytes, or the connection breaks. */
async function lyingHub(
  files: ReadonlyMap<string, Uint8Array>,
  tree: readonly Record<string, unknown>[],
  info: unknown,
  ending: Ending,
) {
  const lies: { url: string; random: Random | null } = { url: "", random: null };
  const server = createServer((request, response) => {
    const url = request.url ?? "";
    const { random } = lies;
    const lying = random?.chance(0.3) ? random : null;
    const name = /\/resolve\/[0-9a-f]+\/([\w.-]+)$/.exec(url)?.[1] ?? "";
    if (url.includes("/revision/")) return answer(response, text(lying, info), lying, lies.url);
    if (url.includes("/tree/")) return answer(response, text(lying, tree), lying, lies.url);
    return answer(response, files.get(name) ?? new Uint8Array(), lying, lies.url);
  });
  const port = await listen(server, ending);
  lies.url = `http://127.0.0.1:${port}`;
  return lies;
}

function text(random: Random | null, value: unknown): Uint8Array {
  return new TextEncoder().encode(random?.chance(0.5) ? damagedJson(random, value) : JSON.stringify(value));
}

function answer(response: ServerResponse, whole: Uint8Array, random: Random | null, origin: string): void {
  if (random === null) {
    response.writeHead(200, { etag: '"x"' }).end(whole);
    return;
  }
  const bytes = random.chance(0.4) ? damagedBytes(random, whole, 1000) : whole;
  const headers: Record<string, string> = {};
  const lie = (name: string, values: readonly string[]) => {
    if (random.chance(0.2)) headers[name] = random.pick(values);
  };
  lie("etag", ['"x"', 'W/"x"', "x", '"'.repeat(500)]);
  lie("content-range", ["bytes 0-0/1", "bytes 5-", "bytes 0-18446744073709551615/*", "x"]);
  lie("link", [`<${origin}/api>; rel="next"`, '<file:///etc/passwd>; rel="next"', "<>; rel=next", "<".repeat(2000)]);
  lie("location", ["/", "file:///etc/passwd", "http://[", "//", "data:,x", `${origin}/elsewhere`]);
  lie("retry-after", ["-1", "1e9", "0", "x", "99999999999"]);
  lie("content-encoding", ["gzip", "br"]);
  lie("x-error-code", ["GatedRepo", "x"]);
  const status = random.chance(0.5)
    ? 200
    : random.pick([206, 301, 302, 304, 307, 400, 401, 403, 404, 408, 416, 418, 429, 500, 503]);
  if (random.chance(0.2)) headers["content-length"] = String(random.pick([0, 1, bytes.byteLength + 1, 2 ** 53]));
  response.writeHead(status, headers);
  if (random.chance(0.3)) {
    response.write(bytes.subarray(0, random.below(bytes.byteLength + 1)), () => response.destroy());
  } else response.end(bytes, () => response.destroy());
}
