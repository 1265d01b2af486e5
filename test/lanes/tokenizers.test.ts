/**
 * Tokenizers of well-known models: read from GGUF metadata they give other people's code the same ids as from their
 * tokenizer.json. Development only, as they are other people's files of many megabytes.
 */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { isRecord } from "../../engine/errors";
import { ggufTokenizer } from "../../engine/text/gguf-tokenizer";
import { type CodeTokenizer, loadTokenizer, openGgufTokenizer } from "../../engine/text/tokenizer";
import { ggufValues, metadataFrom, rowsOf } from "../support/gguf-tokenizer";
import { optionalLane } from "../support/lane";

const folder = process.env["ATTUNE_TOKENIZERS"];
const missing =
  folder === undefined
    ? "set ATTUNE_TOKENIZERS to a folder of folders with tokenizer.json and tokenizer_config.json, each named as llama.cpp names its splitting (qwen2, llama-bpe, …) or llama; a gguf.json in one holds the metadata of a real GGUF file; and ATTUNE_SOURCES to a folder of code"
    : null;

optionalLane("tokenizers", missing, () => {
  assert.ok(folder !== undefined);
  const sources = readSources(process.env["ATTUNE_SOURCES"] ?? "test");
  for (const name of readdirSync(folder)) {
    test(name, async (t) => {
      const own = path.join(folder, name);
      const [json, config] = [read(path.join(own, "tokenizer.json")), read(path.join(own, "tokenizer_config.json"))];
      const rows = rowsOf(json);
      const original = await loadTokenizer(own, rows);
      const pre = name.startsWith("llama.") ? null : name.replace(/\..*$/, "");
      const values = ggufValues(json, config, pre);
      compare(t.diagnostic.bind(t), original, openGgufTokenizer("made.gguf", metadataFrom(values), rows), sources);
      if (pre === null)
        compareMerges(mergesOf(ggufTokenizer("made.gguf", metadataFrom(values)).tokenizer), mergesOf(json));
      const real = path.join(own, "gguf.json");
      if (!existsSync(real)) return;
      const metadata = metadataFrom(read(real));
      compare(t.diagnostic.bind(t), original, openGgufTokenizer("real.gguf", metadata, rows), sources);
    });
  }
});

/**
 * All of them, and the pieces in the same order. The order of the ways to one piece is the converter's of today: that of 2023,
 * which made Llama 2's file, had another, and it makes no difference but where two ways overlap.
 */
function compareMerges(ours: readonly string[], original: readonly string[]): void {
  const known = new Set(original);
  assert.equal(ours.length, original.length);
  assert.deepEqual(ours.filter((merge) => !known.has(merge)).slice(0, 5), []);
  const elsewhere = ours.findIndex((merge, index) => merge.replace(" ", "") !== original[index]?.replace(" ", ""));
  assert.deepEqual([ours[elsewhere], original[elsewhere]], [undefined, undefined]);
}

function compare(
  tell: (message: string) => void,
  original: CodeTokenizer,
  ours: CodeTokenizer,
  sources: ReadonlyMap<string, readonly string[]>,
): void {
  let tokens = 0;
  let files = 0;
  for (const [language, texts] of sources) {
    for (const text of texts) {
      for (const place of ["start", "inside"] as const) {
        const expected = original.encode(text, place);
        assert.deepEqual(ours.encode(text, place), expected, `${language}: ${text.slice(0, 60)}`);
        assert.equal(ours.decode(expected), original.decode(expected));
        tokens += expected.length;
      }
      files++;
    }
  }
  assert.deepEqual(ours.fim, original.fim);
  assert.equal(ours.startOfText, original.startOfText);
  assert.equal(ours.endOfText, original.endOfText);
  assert.equal(ours.droppedBytes, original.droppedBytes);
  for (let id = 0; id < original.vocabSize; id++)
    assert.equal(ours.bytes.of(id), original.bytes.of(id), `bytes of ${id}`);
  tell(`${files} files in ${sources.size} languages, ${tokens} tokens alike`);
}

/** Some files of each kind, and the texts of the fixtures, which are harder. */
function readSources(root: string): Map<string, string[]> {
  const sources = new Map<string, string[]>();
  for (const file of readdirSync(root, { recursive: true, encoding: "utf8" }).sort()) {
    const kind = /\.(ts|js|py|go|rs|cpp|cc|h|java|cs|rb|php|sh|zsh|c|json|md|html|css)$/.exec(file)?.[1];
    const texts = kind === undefined ? undefined : (sources.get(kind) ?? []);
    if (kind === undefined || texts === undefined || texts.length >= 12) continue;
    const text = readFileSync(path.join(root, file), "utf8");
    if (text.length < 60_000) sources.set(kind, [...texts, text]);
  }
  sources.set("fixtures", Object.values(read("test/fixtures/tokenizer/texts.json")).map(String));
  return sources;
}

function read(file: string): Record<string, unknown> {
  const json: unknown = JSON.parse(readFileSync(file, "utf8"));
  assert.ok(isRecord(json));
  return json;
}

function mergesOf(tokenizer: Record<string, unknown>): string[] {
  assert.ok(isRecord(tokenizer["model"]) && Array.isArray(tokenizer["model"]["merges"]));
  return tokenizer["model"]["merges"].map((merge) => (typeof merge === "string" ? merge : merge.join(" ")));
}
