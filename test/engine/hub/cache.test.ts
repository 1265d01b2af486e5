/** Models that Hugging Face's own tools have downloaded, and life without a network. */
import assert from "node:assert/strict";
import { mkdir, readdir, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { openBase } from "../../../engine/bases/folder";
import { checkModel, listModels } from "../../../engine/bases/list";
import { downloadModel } from "../../../engine/hub/download";
import { describeModel } from "../../../engine/hub/page";
import { commit, id, olderTiny, tinyModel } from "./fake-hub";
import { given, rejectsWith, storeIsEmpty } from "./given";

/** As those tools lay it out: links from a snapshot to blobs. Returns the snapshot. */
async function fillCache(home: string, name = "owner--tiny-coder", leaveOut: readonly string[] = []): Promise<string> {
  const model = path.join(home, "hf", "hub", `models--${name}`);
  const snapshot = path.join(model, "snapshots", commit);
  for (const folder of [path.join(model, "refs"), path.join(model, "blobs"), snapshot]) {
    await mkdir(folder, { recursive: true });
  }
  for (const [file, bytes] of await tinyModel()) {
    if (leaveOut.includes(file)) continue;
    await writeFile(path.join(model, "blobs", `blob-${file}`), bytes);
    await symlink(`../../blobs/blob-${file}`, path.join(snapshot, file));
  }
  await writeFile(path.join(model, "refs", "main"), commit);
  return snapshot;
}

test("an existing cache is used in place through its links, and offline means offline", async (context) => {
  const { home, hub, hooks } = await given(context, { HF_HUB_OFFLINE: "1" });
  await rejectsWith("E_DOWNLOAD", /HF_HUB_OFFLINE/, downloadModel({ id }, hooks));
  await rejectsWith("E_DOWNLOAD", /HF_HUB_OFFLINE/, describeModel({ id }, hooks));
  const snapshot = await fillCache(home);
  const main = path.join(snapshot, "..", "..", "refs", "main");
  await writeFile(main, "../../../elsewhere");
  await rejectsWith("E_DOWNLOAD", /HF_HUB_OFFLINE/, downloadModel({ id }, hooks));
  await writeFile(main, commit);
  const result = await downloadModel({ id }, hooks);
  assert.deepEqual([result.source, result.path], ["cache", snapshot]);
  assert.equal((await downloadModel({ id, revision: commit }, hooks)).source, "cache");
  await rejectsWith("E_DOWNLOAD", /HF_HUB_OFFLINE/, downloadModel({ id, revision: "v1" }, hooks));
  assert.equal(hub.seen.length, 0);
  await storeIsEmpty(home);
  assert.equal((await openBase(id)).folder, snapshot);
});

test("offline, the store serves what it holds", async (context) => {
  const { hooks, hub } = await given(context);
  const { path: stored } = await downloadModel({ id }, hooks);
  const requests = hub.seen.length;
  const offline = { ...hooks, env: { ...hooks.env, HF_HUB_OFFLINE: "1" } };
  const result = await downloadModel({ id }, offline);
  assert.deepEqual([result.source, result.path], ["store", stored]);
  assert.equal((await downloadModel({ id, revision: commit }, offline)).source, "store");
  await rejectsWith("E_DOWNLOAD", /HF_HUB_OFFLINE/, downloadModel({ id, revision: "v1" }, offline));
  assert.equal(hub.seen.length, requests);
});

test("what the cache holds whole is not downloaded again; half a snapshot is left to its owner", async (context) => {
  const { home, hooks, hub } = await given(context);
  const snapshot = await fillCache(home);
  assert.equal((await downloadModel({ id }, hooks)).source, "cache");
  assert(!hub.seen.some(({ url }) => url.includes("/resolve/")));
  await rm(path.join(snapshot, "tokenizer.json"));
  const before = await readdir(snapshot);
  assert.equal((await downloadModel({ id }, hooks)).source, "download");
  assert.deepEqual(await readdir(snapshot), before);
});

test("the list holds the cache's models that can be a base, with their licence", async (context) => {
  const { home } = await given(context);
  const snapshot = await fillCache(home);
  await writeFile(
    path.join(snapshot, "README.md"),
    "---\r\ntags: [a]\r\nlicense: other\r\nlicense_name: 'my-own'\r\n---\r\n",
  );
  await fillCache(home, "old-name");
  await fillCache(home, "no--weights", ["model.safetensors"]);
  await fillCache(home, "no--tokenizer", ["tokenizer.json"]);
  const strange = await fillCache(home, "other--family");
  await rm(path.join(strange, "config.json"));
  await writeFile(path.join(strange, "config.json"), '{"model_type": "whisper"}');
  await mkdir(path.join(home, "hf", "hub", "models--..--up"), { recursive: true });
  await writeFile(path.join(home, "hf", "hub", "version.txt"), "1");
  const [, ...found] = await listModels();
  assert.deepEqual(
    found.map(({ id: name, source, license, embedded }) => ({ name, source, license, embedded })),
    [
      { name: "old-name", source: "cache", license: null, embedded: false },
      { name: id, source: "cache", license: "my-own", embedded: false },
    ],
  );
  assert.deepEqual(found[1]?.path, snapshot);
  const checked = await checkModel(id);
  const { hash, formerHashes } = await openBase(id);
  assert.deepEqual(checked, { ...found[1], hash, formerHashes });
  assert.equal((await checkModel("models/attune-base")).source, "embedded");
  await rejectsWith(
    "E_TOKENIZER",
    /is missing/,
    checkModel(path.join(home, "hf/hub/models--no--tokenizer/snapshots", commit)),
  );
});

test("a model of the cache with the older tokenizer files is listed, and opens", async (context) => {
  const { home } = await given(context);
  const snapshot = await fillCache(home, "owner--older", ["tokenizer.json"]);
  assert.equal((await listModels()).length, 1);
  for (const [name, bytes] of await olderTiny()) await writeFile(path.join(snapshot, name), bytes);
  assert.equal((await listModels())[1]?.id, "owner/older");
  assert.equal((await checkModel("owner/older")).source, "cache");
  await rm(path.join(snapshot, "merges.txt"));
  assert.equal((await listModels()).length, 1);
});

test("a model of the store hides the cache's of the same name, and keeps the licence of its page", async (context) => {
  const { home, hooks } = await given(context);
  await fillCache(home, "owner--tiny-coder", ["tokenizer.json"]);
  await downloadModel({ id }, hooks);
  const found = (await listModels()).filter((entry) => entry.id === id);
  assert.deepEqual(
    found.map(({ source, license }) => [source, license]),
    [["store", "apache-2.0"]],
  );
});
