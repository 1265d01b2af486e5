import assert from "node:assert/strict";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { type TestContext, test } from "node:test";
import { openBase } from "../../../engine/bases/folder";
import { isHashOf } from "../../../engine/protocol/identity";
import { olderTokenizerFiles } from "../../support/older-tokenizer";
import { tempFolder, tempHome } from "../../support/temp";

test("the former hash is the one that earlier versions computed of the same files", async (context) => {
  await tempHome(context);
  const { hash, formerHashes } = await openBase();
  assert.deepEqual(formerHashes, ["0757cb9043092dc59a1bed6141000ef34a31c74572260f216d9b11486b1bf37a"]);
  assert.ok(!formerHashes.includes(hash));
  // Without tokenizer settings nothing has changed.
  const plain = await openBase("test/fixtures/parity/qwen2/base");
  assert.equal(plain.hash, "de53a8d2125a0cb3d76ea8432986a3007b125985e4ebc2306e6bd8c2cb3318ea");
  assert.deepEqual(plain.formerHashes, []);
});

test("a recorded hash means a base by its hash or a former one, and no other", () => {
  const base = { hash: "a", formerHashes: ["b", "c"] };
  assert.deepEqual(
    ["a", "b", "c", "d", ""].map((hash) => isHashOf(hash, base)),
    [true, true, true, false, false],
  );
});

test("tokenizer settings are part of the hash; the chat template, the order and the layout of the file are not", async (context) => {
  const folder = await baseFolder(context);
  const hash = async () => (await openBase(folder)).hash;
  const settings: Record<string, unknown> = JSON.parse(
    await readFile(path.join(folder, "tokenizer_config.json"), "utf8"),
  );
  const write = (value: unknown, spaces?: number) =>
    writeFile(path.join(folder, "tokenizer_config.json"), JSON.stringify(value, null, spaces));
  const seen = new Set<string>([await hash()]);
  const { formerHashes } = await openBase(folder);

  for (const same of [
    { ...settings, chat_template: "{{ messages }}" },
    Object.fromEntries(Object.entries(settings).reverse()),
  ]) {
    await write(same, 4);
    seen.add(await hash());
  }
  assert.equal(seen.size, 1);
  const { eos_token: _, ...withoutEnd } = settings;
  for (const other of [
    { ...settings, fim_layout: "psm" },
    { ...settings, add_bos_token: true },
    withoutEnd,
    [settings],
    "no object",
  ]) {
    await write(other);
    seen.add(await hash());
    assert.deepEqual((await openBase(folder)).formerHashes, formerHashes);
  }
  await rm(path.join(folder, "tokenizer_config.json"));
  seen.add(await hash());
  assert.equal(seen.size, 7);
});

test("of a folder with the older files every file that decides its tokens counts; beside a tokenizer.json none does", async (context) => {
  const folder = await baseFolder(context);
  const read = async (name: string) => JSON.parse(await readFile(path.join(folder, name), "utf8"));
  const older = olderTokenizerFiles(await read("tokenizer.json"), await read("tokenizer_config.json"));
  const before = (await openBase(folder)).hash;
  const write = (name: string, content: unknown) =>
    writeFile(path.join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
  for (const [name, content] of Object.entries(older)) await write(name, content);
  assert.equal((await openBase(folder)).hash, before);
  await rm(path.join(folder, "tokenizer.json"));
  const seen = new Set([before, (await openBase(folder)).hash]);
  for (const [name, content] of Object.entries(older)) {
    await write(name, typeof content === "string" ? `${content}\n` : { ...content, more: 1 });
    seen.add((await openBase(folder)).hash);
    await write(name, content);
  }
  assert.equal(seen.size, 2 + Object.keys(older).length);
});

async function baseFolder(context: TestContext): Promise<string> {
  await tempHome(context);
  const folder = path.join(await tempFolder(context), "base");
  await cp("test/fixtures/attune-base-8m", folder, { recursive: true });
  return folder;
}
