/**
 * Each kind of tokenizer that the families of models use against the Rust tokenizers, on code in fifteen languages, unusual
 * Unicode and white space; and the prompts of those with a start-of-text token against transformers.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { isRecord } from "../../../engine/errors";
import { buildFim, buildPlain, buildPrompt } from "../../../engine/text/fim";
import { loadTokenizer } from "../../../engine/text/tokenizer";

const root = "test/fixtures/tokenizer";
const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));
const texts: Record<string, string> = read(`${root}/texts.json`);
const textOf = (name: string): string => texts[name] ?? assert.fail(name);

interface Encodings {
  readonly cases: readonly {
    name: string;
    ids: number[];
    decoded: string;
    /** As a document's beginning, where that is not the same. */
    start?: number[];
  }[];
  readonly prompt: number[];
  readonly infilling?: number[];
}

const starts: Readonly<Record<string, string | null>> = {
  "code-llama": "<s>",
  "deepseek-coder": "<｜begin▁of▁sentence｜>",
  gemma: "<bos>",
  gpt2: null,
  llama3: "<|begin_of_text|>",
  mistral: "<s>",
  qwen2: null,
  starcoder2: null,
};
const withFim = ["code-llama", "deepseek-coder", "gemma", "qwen2", "starcoder2"];

test("every kind has its expectations here", () => {
  assert.deepEqual(readdirSync(`${root}/families`).sort(), Object.keys(starts).sort());
});

for (const [kind, startName] of Object.entries(starts)) {
  describe(`${kind}'s tokenizer`, async () => {
    const folder = `${root}/families/${kind}`;
    const encodings: Encodings = read(`${folder}/encodings.json`);
    const tokenizer = await loadTokenizer(folder, 705);

    test("encodes and decodes as the Rust tokenizer does", () => {
      assert.ok(encodings.cases.length === Object.keys(texts).length && encodings.cases.length >= 150);
      for (const { name, ids, decoded, start } of encodings.cases) {
        assert.deepEqual(tokenizer.encode(textOf(name)), ids, name);
        assert.deepEqual(tokenizer.encode(textOf(name), "start"), start ?? ids, `${name}, at the start`);
        assert.equal(tokenizer.decode(ids), decoded, name);
      }
    });

    test("does the same again from its cache", () => {
      for (const { name, ids, start } of [...encodings.cases, ...encodings.cases]) {
        assert.deepEqual(tokenizer.encode(textOf(name)), ids, name);
        assert.deepEqual(tokenizer.encode(textOf(name), "start"), start ?? ids, `${name}, at the start`);
      }
    });

    test("begins every sequence as transformers does", () => {
      const ids = tokenizer.encode(textOf("python"), "start");
      const named: unknown = read(`${folder}/tokenizer.json`).added_tokens.find(
        (token: unknown) => isRecord(token) && token["content"] === startName,
      );
      assert.equal(tokenizer.startOfText, isRecord(named) ? named["id"] : null);
      assert.deepEqual(buildPrompt(tokenizer, ids, 4096), encodings.prompt);
      assert.deepEqual(buildPlain(tokenizer, ids, false).tokens, encodings.prompt);
      assert.deepEqual(buildPlain(tokenizer, ids, true).tokens, [...encodings.prompt, tokenizer.endOfText]);
    });

    test("has fill-in-the-middle tokens where the family has", () => {
      assert.equal(tokenizer.fim !== null, withFim.includes(kind));
    });
  });
}

test("Code Llama's infilling prompt is that of its own tokenizer", async () => {
  const folder = `${root}/families/code-llama`;
  const tokenizer = await loadTokenizer(folder, 705);
  const { infilling }: Encodings = read(`${folder}/encodings.json`);
  const parts = { prefix: tokenizer.encode(textOf("go"), "start"), suffix: tokenizer.encode(textOf("python")) };
  assert.deepEqual(buildFim(tokenizer, parts, { maxTokens: 4096, reserve: 0, lossOn: "none" }).tokens, infilling);
});

/** A tokenizer whose decoder drops a space would eat the first one of a completion. */
test("a completion keeps its first space", async () => {
  for (const kind of Object.keys(starts)) {
    const tokenizer = await loadTokenizer(`${root}/families/${kind}`, 705);
    assert.equal(tokenizer.decode(tokenizer.encode(" return x")), " return x", kind);
    assert.equal(tokenizer.decode(tokenizer.encode("\ufeff  return x")), "\ufeff  return x", kind);
  }
});
