/** Folders with `vocab.json` and `merges.txt` and no `tokenizer.json`. */
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { type CodeTokenizer, loadTokenizer } from "../../../engine/text/tokenizer";
import { olderTokenizerFiles } from "../../support/older-tokenizer";

const families = "test/fixtures/tokenizer/families";
const read = async (path: string) => JSON.parse(await readFile(path, "utf8"));
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "attune-vocabulary-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Writes what a family's `tokenizer.json` says into the older files; `files` instead of them. */
async function load(family: string, files: Record<string, unknown> = {}): Promise<CodeTokenizer> {
  const [tokenizer, settings] = await Promise.all(
    ["tokenizer", "tokenizer_config"].map((name) => read(`${families}/${family}/${name}.json`)),
  );
  const all: Record<string, unknown> = { ...olderTokenizerFiles(tokenizer, settings), ...files };
  for (const [name, content] of Object.entries(all)) {
    if (content === null) continue;
    const text = typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content);
    await writeFile(join(folder, name), text);
  }
  return loadTokenizer(folder, 1024);
}

for (const family of ["gpt2", "qwen2"]) {
  test(`${family}'s older files give what its tokenizer.json gives`, async () => {
    const [tokenizer, original] = [await load(family), await loadTokenizer(`${families}/${family}`, 1024)];
    const texts: Record<string, string> = await read("test/fixtures/tokenizer/texts.json");
    const { cases } = await read(`${families}/${family}/encodings.json`);
    for (const { name, ids, decoded } of cases) {
      assert.deepEqual(tokenizer.encode(texts[name] ?? assert.fail(name)), ids, name);
      assert.equal(tokenizer.decode(ids), decoded, name);
    }
    for (const key of ["fim", "startOfText", "endOfText", "endTokens", "vocabSize", "droppedBytes"] as const) {
      assert.deepEqual(tokenizer[key], original[key], key);
    }
  });
}

test("the configuration's own list of added tokens counts before the files of them", async () => {
  const config = {
    eos_token: "<|endoftext|>",
    added_tokens_decoder: {
      600: { content: "<|endoftext|>", special: true },
      601: { content: "      ", special: false, normalized: false },
    },
  };
  const tokenizer = await load("gpt2", { "tokenizer_config.json": config, "added_tokens.json": { ignored: 3 } });
  assert.deepEqual(tokenizer.encode("      "), [601]);
  assert.equal(tokenizer.endOfText, 600);
});

test("without any of the files beside them, GPT-2's end of text is looked for in the vocabulary", async () => {
  const { model } = await read(`${families}/gpt2/tokenizer.json`);
  const bare = { "tokenizer_config.json": null, "special_tokens_map.json": null, "added_tokens.json": null };
  const tokenizer = await load("gpt2", { ...bare, "vocab.json": { ...model.vocab, "<|endoftext|>": 600 } });
  assert.equal(tokenizer.endOfText, 600);
  assert.equal(tokenizer.startOfText, null);
  assert.equal(tokenizer.encode("<|endoftext|>").includes(600), false);
});

test("what is missing, damaged or of an unknown class is refused by name", async () => {
  const refused = (message: RegExp, files: Record<string, unknown>) =>
    assert.rejects(load("gpt2", files), { code: "E_TOKENIZER", message });
  await refused(/tokenizer_config\.json says "tokenizer_class" "RobertaTokenizer".*only GPT2Tokenizer/, {
    "tokenizer_config.json": { tokenizer_class: "RobertaTokenizer" },
  });
  await refused(/vocab\.json is not valid JSON/, { "vocab.json": '{"a": ' });
  await refused(/vocab\.json is not a JSON object/, { "vocab.json": "[]" });
  await refused(/merges\.txt has no merge of two tokens in line 2/, { "merges.txt": "#version: 0.2\nabc\n" });
  await refused(/vocab\.json merges \["zz","qq"\], of which/, { "merges.txt": "zz qq\r\n" });
  await refused(/merges\.txt is not UTF-8/, { "merges.txt": Uint8Array.of(0xff, 0x20, 0xfe) });
  await refused(/"ByteLevel" with add_prefix_space/, { "tokenizer_config.json": { add_prefix_space: true } });
  await refused(/damaged entry in "added_tokens"/, { "added_tokens.json": { "<|x|>": "y" } });
  await rm(join(folder, "merges.txt"));
  await refused(/merges\.txt is missing/, { "merges.txt": null });
  await rm(join(folder, "vocab.json"));
  await refused(/tokenizer\.json is missing/, { "vocab.json": null });
});
