import assert from "node:assert/strict";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { openBase } from "../../../engine/bases/folder";
import { decode } from "../../../engine/formats/safetensors";
import { downloadModel } from "../../../engine/hub/download";
import { describeModel } from "../../../engine/hub/page";
import { removeModel } from "../../../engine/hub/staging";
import { totalParameters } from "../../../engine/model/parameters";
import type { DownloadEvent } from "../../../engine/protocol/models";
import { loadTokenizer } from "../../../engine/text/tokenizer";
import { breakOff, commit, entry, type FakeHub, id, olderTiny, serve, status } from "./fake-hub";
import { given, rejectsWith, storeIsEmpty, weights } from "./given";

test("a download opens as a base by its id, holds only what a base needs, and is not fetched twice", async (context) => {
  const { hub, home, hooks, events } = await given(context);
  const result = await downloadModel({ id }, hooks);
  assert.equal(result.source, "download");
  assert.equal((await openBase(id)).hash, result.hash);
  assert.deepEqual((await readdir(result.path)).sort(), [
    "attune-model.json",
    "config.json",
    weights,
    "tokenizer.json",
  ]);
  const last = events.at(-1);
  assert.equal(last?.doneBytes, last?.totalBytes);
  const requests = hub.seen.filter(({ url }) => url.includes("/resolve/")).length;
  assert.equal((await downloadModel({ id }, hooks)).source, "store");
  assert.equal(hub.seen.filter(({ url }) => url.includes("/resolve/")).length, requests);
  assert.deepEqual(await readdir(path.join(home, "downloads")), []);
  await removeModel(id);
  await storeIsEmpty(home);
  await rejectsWith("E_MODEL_MISSING", /tiny-coder/, removeModel(id));
});

test("a model with the older tokenizer files is downloaded with all that decides its tokens", async (context) => {
  const { hub, hooks } = await given(context);
  const whole = await downloadModel({ id }, hooks);
  const tokens = (await loadTokenizer(whole.path, 8192)).encode("def f(x):\n    return x");
  await removeModel(id);
  hub.files.delete("tokenizer.json");
  for (const [name, bytes] of await olderTiny()) hub.files.set(name, bytes);
  const { path: folder } = await downloadModel({ id }, hooks);
  const names = ["added_tokens.json", "merges.txt", "special_tokens_map.json", "tokenizer_config.json", "vocab.json"];
  const found = await readdir(folder);
  assert.deepEqual(found.filter((name) => names.includes(name)).sort(), names);
  assert.deepEqual((await loadTokenizer(folder, 8192)).encode("def f(x):\n    return x"), tokens);
});

test("a vocab.json beside a tokenizer.json is left on the hub", async (context) => {
  const { hub, hooks } = await given(context);
  for (const [name, bytes] of await olderTiny()) hub.files.set(name, bytes);
  const { path: folder } = await downloadModel({ id }, hooks);
  const found = await readdir(folder);
  assert.deepEqual(
    found.filter((name) => /^(vocab|merges)/.test(name)),
    [],
  );
  assert.ok(found.includes("tokenizer.json"));
});

test("broken connections are continued with Range and If-Range", async (context) => {
  const { hub, hooks, bytes, waits } = await given(context);
  hub.replies.set(weights, [breakOff(hub, bytes, 1000), (_request, response) => response.destroy()]);
  await downloadModel({ id }, hooks);
  const seen = hub.seen.filter(({ url }) => url.endsWith(weights));
  assert.deepEqual(
    seen.map(({ range, ifRange }) => [range, ifRange]),
    [
      [undefined, undefined],
      ["bytes=1000-", '"one"'],
      ["bytes=1000-", '"one"'],
    ],
  );
  assert.equal(waits.length, 2);
});

for (const [name, second] of [
  [
    "a server that ignores Range",
    (bytes: Uint8Array) => (_: unknown, response: import("node:http").ServerResponse) =>
      response.writeHead(200).end(bytes),
  ],
  ["content that got a new ETag", (bytes: Uint8Array) => serve(bytes, '"two"')],
  ["a server that refuses the range", () => status(416)],
  ["another part than was asked for", () => status(206, { "content-range": "bytes 5-9/10" })],
  ["weights that come after a pause", () => status(429, { "retry-after": "7" })],
  ["a server in trouble", () => status(503)],
] as const) {
  test(`continuing with ${name} ends with the right bytes`, async (context) => {
    const { hub, hooks, bytes, waits } = await given(context);
    hub.replies.set(weights, [breakOff(hub, bytes, 5000), second(bytes)]);
    const result = await downloadModel({ id }, hooks);
    assert.equal(hub.seen.filter(({ range }) => range === "bytes=5000-").length > 0, true);
    assert.deepEqual(new Uint8Array(await readFile(path.join(result.path, weights))), new Uint8Array(bytes));
    if (name.includes("pause")) assert.deepEqual(waits, [500, 7000]);
  });
}

test("an abort keeps the partial file, and the next download goes on there", async (context) => {
  const { hub, home, hooks, bytes } = await given(context);
  const controller = new AbortController();
  hub.replies.set(weights, [
    (_request, response) => {
      response.writeHead(200, { etag: '"one"', "content-length": bytes.length });
      response.write(bytes.subarray(0, 4000));
    },
  ]);
  const onEvent = (event: DownloadEvent) => {
    if (event.file === weights) controller.abort();
  };
  await rejectsWith(
    "E_INTERRUPTED",
    /stopped/,
    downloadModel({ id }, { ...hooks, signal: controller.signal, onEvent }),
  );
  await storeIsEmpty(home);
  await downloadModel({ id }, hooks);
  assert.equal(hub.seen.at(-1)?.range, "bytes=4000-");
});

test("a partial file with foreign bytes is thrown away once, and the whole is fetched", async (context) => {
  const { hub, home, hooks, bytes } = await given(context);
  const staging = path.join(home, "downloads", `owner--tiny-coder@${commit}`);
  await mkdir(staging, { recursive: true });
  await writeFile(path.join(staging, weights), new Uint8Array(3000).fill(1));
  await downloadModel({ id }, hooks);
  assert.deepEqual(
    hub.seen.filter(({ url }) => url.endsWith(weights)).map(({ range }) => range),
    ["bytes=3000-", undefined],
  );
  assert.equal((await readFile(path.join(home, "models", "owner--tiny-coder", weights))).length, bytes.length);
});

for (const [name, spoil, pattern] of [
  [
    "wrong bytes of a large file",
    (hub, bytes) => hub.replies.set(weights, [serve(bytes.map((byte) => byte ^ 1))]),
    /model\.safetensors .*bytes are not those/,
  ],
  [
    "wrong bytes of a small file",
    (hub) =>
      hub.files.has("config.json") &&
      hub.replies.set("config.json", [serve(new Uint8Array(hub.files.get("config.json")?.length ?? 0))]),
    /config\.json .*bytes are not those/,
  ],
  [
    "a size that the server does not keep",
    (hub, bytes) => hub.replies.set(weights, [serve(bytes.subarray(1))]),
    /listing says/,
  ],
  [
    "an endless body",
    (hub, bytes) =>
      hub.replies.set(weights, [
        (_request, response) => {
          response.writeHead(200);
          const more = () => void (response.destroyed || response.write(Buffer.alloc(bytes.length), more));
          more();
        },
      ]),
    /more than the \d+ bytes/,
  ],
  [
    "a listing without hashes",
    (hub) => {
      hub.listing = hub.tree().map(({ oid: _, ...rest }) => rest);
    },
    /oid/,
  ],
  [
    "a listing with a negative size",
    (hub) => {
      hub.listing = hub.tree().map((item) => ({ ...item, size: -1 }));
    },
    /size/,
  ],
  [
    "a listing with two sizes",
    (hub) => {
      hub.listing = hub.tree().map((item) => ({ ...item, size: 3 }));
    },
    /two sizes/,
  ],
  [
    "a listing that repeats a file",
    (hub) => {
      hub.listing = [...hub.tree(), ...hub.tree()];
    },
    /repeats/,
  ],
  [
    "a commit that is a path",
    (hub) => {
      hub.info = { sha: "../../../../etc" };
    },
    /sha/,
  ],
  ["an answer that is no JSON", (hub) => hub.replies.set("api", [status(200)]), /no model/],
  [
    "redirects in a circle",
    (hub) =>
      hub.replies.set(
        "config.json",
        Array.from({ length: 9 }, () => status(302, { location: "config.json" })),
      ),
    /circle/,
  ],
  [
    "a redirect to a file of this computer",
    (hub) => hub.replies.set("config.json", [status(302, { location: "file:///etc/passwd" })]),
    /no web address/,
  ],
  [
    "a listing that goes on at another host",
    (hub) => Object.assign(hub, { pageSize: 1, nextPage: '<http://localhost:1/api>; rel="next"' }),
    /another address/,
  ],
  [
    "a listing that goes on with another model",
    (hub) => Object.assign(hub, { pageSize: 1, nextPage: '</api/models/a/b/tree/main>; rel="next"' }),
    /another address/,
  ],
  [
    "a listing without an end",
    (hub) => Object.assign(hub, { pageSize: 1, nextPage: `</api/models/${id}/tree/${commit}?cursor=0>; rel="next"` }),
    /more than 50 pages/,
  ],
  ["a model without safetensors", (hub) => hub.files.delete(weights), /safetensors/],
  ["a model without a tokenizer", (hub) => hub.files.delete("tokenizer.json"), /tokenizer\.json/],
  [
    "a vocabulary without its merges",
    async (hub) => {
      hub.files.delete("tokenizer.json");
      hub.files.set("vocab.json", (await olderTiny()).get("vocab.json") ?? new Uint8Array());
    },
    /neither tokenizer\.json nor vocab\.json with merges\.txt/,
  ],
  [
    "a hub that is always busy",
    (hub) =>
      hub.replies.set(
        "api",
        Array.from({ length: 9 }, () => status(429)),
      ),
    /429/,
  ],
  [
    "a hub that asks to wait for a day",
    (hub) => hub.replies.set("api", [status(429, { "retry-after": "86400" })]),
    /wait for 24 h/,
  ],
  ["a model that is not there", (hub) => hub.replies.set("api", [status(404)]), /knows no model/],
] satisfies [string, (hub: FakeHub, bytes: Uint8Array) => unknown, RegExp][]) {
  test(`${name}: E_DOWNLOAD, and nothing in the store`, async (context) => {
    const { hub, home, hooks, bytes } = await given(context);
    spoil(hub, bytes);
    await rejectsWith("E_DOWNLOAD", pattern, downloadModel({ id }, hooks));
    await storeIsEmpty(home);
  });
}

for (const [name, shard, pattern] of [
  ["climbs out of the folder", "../../evil.safetensors", /not a plain file name/],
  ["is absolute", "/tmp/evil.safetensors", /not a plain file name/],
  ["uses backslashes", "..\\evil.safetensors", /not a plain file name/],
  ["is missing", "model-00002-of-00002.safetensors", /not there/],
] as const) {
  test(`an index whose shard ${name} is refused`, async (context) => {
    const { hub, home, hooks, bytes } = await given(context);
    hub.files.delete(weights);
    if (name !== "is missing") hub.files.set(shard, bytes);
    hub.files.set(
      "model.safetensors.index.json",
      new TextEncoder().encode(JSON.stringify({ weight_map: { a: shard } })),
    );
    await rejectsWith("E_DOWNLOAD", pattern, downloadModel({ id }, hooks));
    await storeIsEmpty(home);
  });
}

test("a sharded model is downloaded by its index", async (context) => {
  const { hub, hooks, bytes } = await given(context);
  const shard = "model-00001-of-00001.safetensors";
  hub.files.delete(weights);
  hub.files.set(shard, bytes);
  const { tensors } = decode(bytes, { code: "E_FILE", path: shard });
  const index = { weight_map: Object.fromEntries([...tensors.keys()].map((name) => [name, shard])) };
  hub.files.set("model.safetensors.index.json", new TextEncoder().encode(JSON.stringify(index)));
  const result = await downloadModel({ id }, hooks);
  assert((await readdir(result.path)).includes(shard));
});

test("an unknown family is refused by name before the weights are fetched", async (context) => {
  const { hub, hooks } = await given(context);
  hub.files.set("config.json", new TextEncoder().encode('{"model_type": "mamba"}'));
  await rejectsWith("E_MODEL_FAMILY", /mamba/, downloadModel({ id }, hooks));
  assert(!hub.seen.some(({ url }) => url.endsWith(weights)));
});

test("weights of other shapes than config.json demands do not reach the store", async (context) => {
  const { hub, home, hooks } = await given(context);
  const config = JSON.parse(new TextDecoder().decode(hub.files.get("config.json")));
  hub.files.set("config.json", new TextEncoder().encode(JSON.stringify({ ...config, intermediate_size: 48 })));
  await rejectsWith("E_MODEL_FILE", /config\.json demands/, downloadModel({ id }, hooks));
  await storeIsEmpty(home);
});

for (const [name, trickle] of [
  ["silence", false],
  ["a byte now and then", true],
] as const) {
  test(`${name} ends the connection, and the download goes on`, async (context) => {
    const { hub, hooks, bytes } = await given(context);
    hub.replies.set(weights, [
      (_request, response) => {
        response.writeHead(200, { etag: '"one"', "content-length": bytes.length });
        response.write(bytes.subarray(0, 100));
        if (!trickle) return;
        let sent = 100;
        const timer = setInterval(() => response.write(bytes.subarray(sent, ++sent)), 20);
        response.on("close", () => clearInterval(timer));
      },
    ]);
    await downloadModel({ id }, { ...hooks, limits: { idleMs: 400, minimumBytes: 1024 } });
    assert.match(hub.seen.at(-1)?.range ?? "", /^bytes=1\d\d-$/);
  });
}

test("a disk without space is told before the weights are fetched", async (context) => {
  const { hub, home, hooks } = await given(context);
  await rejectsWith("E_DISK_SPACE", /MB free/, downloadModel({ id }, { ...hooks, freeBytes: async () => 64e6 }));
  assert(!hub.seen.some(({ url }) => url.includes("/resolve/")));
  await storeIsEmpty(home);
});

test("a listing of several pages is read to its end", async (context) => {
  const { hub, hooks } = await given(context);
  hub.pageSize = 1;
  assert.equal((await downloadModel({ id }, hooks)).source, "download");
  assert.equal(hub.seen.filter(({ url }) => url.includes("/tree/")).length, hub.files.size);
});

test("a folder that cannot be written is E_OUTPUT", async (context) => {
  const { home, hooks } = await given(context);
  await writeFile(path.join(home, "downloads"), "a file where a folder should be");
  await rejectsWith("E_OUTPUT", /cannot be written/, downloadModel({ id }, hooks));
});

for (const [card, license] of [
  [{ license: "other", license_name: "deepseek" }, "deepseek"],
  [{ license: "other" }, "other"],
  [{ license: ["mit"] }, null],
  [{ license: "<b>mit</b>" }, null],
  [null, null],
] as const) {
  test(`a model card with ${JSON.stringify(card)} has the licence ${license}`, async (context) => {
    const { hooks, hub } = await given(context);
    hub.info = { sha: commit, cardData: card };
    assert.equal((await describeModel({ id }, hooks)).page.license, license);
  });
}

test("a page is described without writing a model", async (context) => {
  const { home, hooks, hub } = await given(context);
  const { page, config } = await describeModel({ id }, hooks);
  const { bytes, license, host, stored, parameters } = page;
  assert.equal(parameters, totalParameters(config));
  const needed = ["config.json", "tokenizer.json", weights].map((name) => hub.files.get(name)?.length ?? 0);
  assert.deepEqual(
    { bytes, license, host, stored },
    {
      bytes: needed.reduce((a, b) => a + b),
      license: "apache-2.0",
      host: new URL(hub.url).host,
      stored: false,
    },
  );
  await storeIsEmpty(home);
  assert.equal((await downloadModel({ id }, hooks)).parameters, parameters);
  assert.equal((await describeModel({ id }, hooks)).page.stored, true);
});

for (const bad of [
  "",
  "tiny",
  "../tiny",
  "a/../b",
  "a/b/c",
  "/etc/passwd",
  "a\\b",
  "owner/..",
  "a/b?x",
  "a/b#x",
  "a--b/c",
  "a/b%2f",
  "http://x/y",
]) {
  test(`${JSON.stringify(bad)} is no id`, async (context) => {
    const { hub, hooks } = await given(context);
    await rejectsWith("E_HUB_ID", /is not a model's id/, downloadModel({ id: bad }, hooks));
    await rejectsWith("E_HUB_ID", /is not a model's id/, removeModel(bad));
    assert.equal(hub.seen.length, 0);
  });
}

test("a revision that is a path is refused", async (context) => {
  const { hooks } = await given(context);
  await rejectsWith("E_HUB_ID", /branch/, downloadModel({ id, revision: "../main" }, hooks));
});

test("two downloads of one model do not mix", async (context) => {
  const { home, hooks } = await given(context);
  const staging = path.join(home, "downloads", `owner--tiny-coder@${commit}`);
  await mkdir(staging, { recursive: true });
  await writeFile(path.join(staging, ".lock"), String(process.ppid));
  await rejectsWith("E_DOWNLOAD", /under way/, downloadModel({ id }, hooks));
  await writeFile(path.join(staging, ".lock"), "999999999");
  assert.equal((await downloadModel({ id }, hooks)).source, "download");
});

test("a new revision takes the place of the old one", async (context) => {
  const { hub, hooks } = await given(context);
  const old = await downloadModel({ id }, hooks);
  hub.info = { sha: commit.replace("0", "f") };
  const bytes = Uint8Array.from(hub.files.get(weights) ?? []);
  bytes[bytes.length - 1] = 1;
  hub.files.set(weights, bytes);
  assert.notDeepEqual(entry(weights, bytes)["lfs"], undefined);
  const next = await downloadModel({ id }, hooks);
  assert.equal(next.path, old.path);
  assert.notEqual(next.hash, old.hash);
});
