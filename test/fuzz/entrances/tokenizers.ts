/** Tokenizers from other places than a `tokenizer.json`: a GGUF file's metadata, `vocab.json` and `merges.txt`. */
import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { isRecord } from "../../../engine/errors";
import { type CodeTokenizer, loadTokenizer, openGgufTokenizer } from "../../../engine/text/tokenizer";
import { ggufValues, metadataFrom } from "../../support/gguf-tokenizer";
import { damagedBytes } from "../bytes";
import type { Entrance } from "../entrance";
import { damagedJson, damagedValue } from "../json";
import type { Random } from "../random";

const fixtures = path.resolve("test/fixtures/tokenizer");
const splittings = { gpt2: "gpt-2", qwen2: "qwen2", "deepseek-coder": "deepseek-coder", "code-llama": null } as const;

/** Works in `temp`. */
export async function tokenizerEntrances(temp: string): Promise<readonly Entrance[]> {
  const read = async (file: string): Promise<unknown> => JSON.parse(await readFile(path.join(fixtures, file), "utf8"));
  const made = Object.entries(splittings).map(async ([family, pre]) => {
    const [json, config] = ["tokenizer.json", "tokenizer_config.json"].map((name) =>
      read(`families/${family}/${name}`),
    );
    return ggufValues(await json, await config, pre);
  });
  const metadata = [...(await Promise.all(made)), await read("sentencepiece/gguf.json")];
  const gpt2 = await read("families/gpt2/tokenizer.json");
  assert.ok(isRecord(gpt2) && isRecord(gpt2["model"]) && Array.isArray(gpt2["model"]["merges"]));
  const merges = gpt2["model"]["merges"].map((merge) => (Array.isArray(merge) ? merge.join(" ") : String(merge)));
  const end = "<|endoftext|>";
  const files: Readonly<Record<string, unknown>> = {
    "vocab.json": gpt2["model"]["vocab"],
    "merges.txt": `#version: 0.2\n${merges.join("\n")}\n`,
    "added_tokens.json": { [end]: 700, "<extra>": 701 },
    "special_tokens_map.json": { eos_token: { content: end, lstrip: false }, additional_special_tokens: ["<extra>"] },
    "tokenizer_config.json": {
      tokenizer_class: "GPT2Tokenizer",
      add_bos_token: false,
      fim_layout: "psm",
      fim_tokens: { prefix: "<extra>", suffix: "<extra>", middle: "<extra>", end },
    },
  };
  const folder = path.join(temp, "vocabulary");
  await mkdir(folder);
  return [
    {
      name: "tokenizer in GGUF metadata",
      weight: 5,
      run(random) {
        const values = damagedValue(random, random.pick(metadata));
        tryTexts(openGgufTokenizer("model.gguf", metadataFrom(isRecord(values) ? values : {}), 1024));
      },
    },
    {
      name: "vocab.json and merges.txt",
      weight: 3,
      async run(random) {
        const names = Object.keys(files);
        const damagedName = random.pick(names);
        for (const name of names) {
          const content = files[name];
          await writeFile(path.join(folder, name), name === damagedName ? damaged(random, content) : written(content));
        }
        tryTexts(await loadTokenizer(folder, 1024));
      },
    },
  ];
}

function written(content: unknown): string {
  return typeof content === "string" ? content : JSON.stringify(content);
}

function damaged(random: Random, content: unknown): string | Uint8Array {
  const bytes = new TextEncoder().encode(written(content));
  if (typeof content === "string" || random.chance(0.2)) return damagedBytes(random, bytes);
  return damagedJson(random, content);
}

function tryTexts(tokenizer: CodeTokenizer): void {
  for (const text of [
    "a".repeat(3000),
    `${" ".repeat(2000)}b`,
    "",
    "const a = [1, 2];\n\n\tdéjà",
    "\ud800 <|endoftext|>",
  ]) {
    for (const place of ["start", "inside"] as const) {
      const ids = tokenizer.encode(text, place);
      assert(ids.every((id) => Number.isSafeInteger(id) && id >= 0 && id < tokenizer.vocabSize));
      tokenizer.decode(ids);
    }
  }
  tokenizer.bytes.beginningWith("a");
}
