/** Prompts as the makers' cards write them, from small vocabularies that have their tokens: of a folder and of a GGUF file. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, type TestContext, test } from "node:test";
import { buildFim } from "../../../engine/text/fim";
import { type CodeTokenizer, loadTokenizer, openGgufTokenizer } from "../../../engine/text/tokenizer";
import { type GgufValues, ggufValues, metadataFrom } from "../../support/gguf-tokenizer";
import { tempFolder } from "../../support/temp";

const small = JSON.parse(readFileSync("test/fixtures/tokenizer/families/gpt2/tokenizer.json", "utf8"));

/** A byte-level vocabulary with these control tokens behind it; the first one ends texts. */
function vocabularyOf(names: readonly string[]) {
  const first = 1 + Math.max(...Object.values<number>(small.model.vocab));
  const added = names.map((content, index) => ({ id: first + index, content, special: true }));
  return { json: { ...small, added_tokens: added }, ids: new Map(added.map(({ content, id }) => [content, id])) };
}

async function ofFolder(context: TestContext, json: object, config: object): Promise<CodeTokenizer> {
  const folder = await tempFolder(context);
  await writeFile(path.join(folder, "tokenizer.json"), JSON.stringify(json));
  await writeFile(path.join(folder, "tokenizer_config.json"), JSON.stringify(config));
  return loadTokenizer(folder, 1024);
}

function ofGguf(json: object, config: object, keys: GgufValues = {}): CodeTokenizer {
  return openGgufTokenizer("m.gguf", metadataFrom({ ...ggufValues(json, config, "gpt-2"), ...keys }), 1024);
}

/** The prompt for a hole between "P" and "S", filled by "M", with the names of control tokens. */
function shownBy(tokenizer: CodeTokenizer, ids: ReadonlyMap<string, number>): string {
  const names = new Map([...ids].map(([name, id]) => [id, name]));
  const [prefix, suffix, middle] = ["P", "S", "M"].map((text) => tokenizer.encode(text));
  assert.ok(prefix && suffix && middle);
  const { tokens } = buildFim(tokenizer, { prefix, suffix, middle }, { maxTokens: 64, reserve: 8, lossOn: "middle" });
  return tokens.map((id) => names.get(id) ?? tokenizer.decode([id])).join("");
}

const starCoder = [
  "<fim_prefix>",
  "<fim_middle>",
  "<fim_suffix>",
  "<fim_pad>",
  "<filename>",
  "<gh_stars>",
  "<reponame>",
];
const qwen = ["<|fim_prefix|>", "<|fim_middle|>", "<|fim_suffix|>", "<|fim_pad|>"];
const makers: readonly { maker: string; end?: string; names: readonly string[]; writes: string }[] = [
  {
    maker: "Qwen2.5-Coder",
    names: [...qwen, "<|repo_name|>", "<|file_sep|>", "<|im_start|>", "<|im_end|>"],
    writes: "<|fim_prefix|>P<|fim_suffix|>S<|fim_middle|>M<|endoftext|>",
  },
  {
    maker: "Granite 4",
    end: "<|end_of_text|>",
    names: [...qwen, "<|start_of_role|>", "<|end_of_role|>", "<|tool_call|>", "<|filename|>", "<|reponame|>"],
    writes: "<|fim_prefix|>P<|fim_suffix|>S<|fim_middle|>M<|end_of_text|>",
  },
  {
    maker: "CodeGemma",
    end: "<eos>",
    names: [...qwen.slice(0, 3), "<|file_separator|>", "<start_of_turn>", "<end_of_turn>"],
    writes: "<|fim_prefix|>P<|fim_suffix|>S<|fim_middle|>M<|file_separator|>",
  },
  {
    maker: "Mellum",
    names: [...starCoder, "<system>", "</system>", "<assistant>", "</assistant>", "<user>", "</user>", "<think>"],
    writes: "<fim_suffix>S<fim_prefix>P<fim_middle>M<|endoftext|>",
  },
  { maker: "StarCoder", names: starCoder, writes: "<fim_prefix>P<fim_suffix>S<fim_middle>M<|endoftext|>" },
  {
    maker: "StarCoder2",
    names: [...starCoder.slice(0, 4), "<repo_name>", "<file_sep>", "<pr>"],
    writes: "<fim_prefix>P<fim_suffix>S<fim_middle>M<|endoftext|>",
  },
  {
    maker: "Granite 3",
    end: "<|end_of_text|>",
    names: [...starCoder, "<|start_of_role|>", "<|end_of_role|>"],
    writes: "<fim_prefix>P<fim_suffix>S<fim_middle>M<|end_of_text|>",
  },
  {
    maker: "Stable Code",
    names: ["<fim_prefix>", "<fim_middle>", "<fim_suffix>", "<fim_pad>", "<filename>", "<gh_stars>", "<|im_start|>"],
    writes: "<fim_prefix>P<fim_suffix>S<fim_middle>M<|endoftext|>",
  },
  {
    maker: "SantaCoder",
    names: ["<fim-prefix>", "<fim-middle>", "<fim-suffix>", "<fim-pad>"],
    writes: "<fim-prefix>P<fim-suffix>S<fim-middle>M<|endoftext|>",
  },
  {
    maker: "Code Llama",
    end: "</s>",
    names: ["▁<PRE>", "▁<MID>", "▁<SUF>", "▁<EOT>"],
    writes: "▁<PRE>P▁<SUF>S▁<MID>M▁<EOT>",
  },
  {
    maker: "DeepSeek-Coder",
    end: "<｜end▁of▁sentence｜>",
    names: ["<｜fim▁hole｜>", "<｜fim▁begin｜>", "<｜fim▁end｜>", "<|EOT|>"],
    writes: "<｜fim▁begin｜>P<｜fim▁hole｜>S<｜fim▁end｜>M<｜end▁of▁sentence｜>",
  },
  {
    maker: "Seed-Coder",
    end: "<[end▁of▁sentence]>",
    names: ["<[fim-prefix]>", "<[fim-suffix]>", "<[fim-middle]>"],
    writes: "<[fim-suffix]>S<[fim-prefix]>P<[fim-middle]>M<[end▁of▁sentence]>",
  },
  {
    maker: "Codestral",
    end: "</s>",
    names: ["[INST]", "[/INST]", "[PREFIX]", "[MIDDLE]", "[SUFFIX]"],
    writes: "[SUFFIX]S[PREFIX]PM</s>",
  },
];

const keysFor = (ids: ReadonlyMap<string, number>, parts: Readonly<Record<string, string>>): GgufValues =>
  Object.fromEntries(Object.entries(parts).map(([key, name]) => [`tokenizer.ggml.${key}_token_id`, ids.get(name)]));

describe("each maker's prompt", () => {
  for (const { maker, end = "<|endoftext|>", names, writes } of makers) {
    test(maker, async (context) => {
      const { json, ids } = vocabularyOf([end, ...names]);
      const config = { eos_token: end };
      assert.equal(shownBy(await ofFolder(context, json, config), ids), writes);
      assert.equal(shownBy(ofGguf(json, config), ids), writes);
      // Codestral has no marker of the middle, and a file names all three or none.
      if (maker === "Codestral") return;
      const markerOf = (part: string): string =>
        new RegExp(`(▁?<[^<>]*>)${part}`).exec(writes)?.[1] ?? assert.fail(`${part} of ${writes}`);
      // As its converter names them, in the keys of now and of before.
      for (const [pre, suf, mid] of [
        ["fim_pre", "fim_suf", "fim_mid"],
        ["prefix", "suffix", "middle"],
      ] as const) {
        const keys = keysFor(ids, { [pre]: markerOf("P"), [suf]: markerOf("S"), [mid]: markerOf("M") });
        assert.equal(shownBy(ofGguf(json, config, keys), ids), writes);
      }
    });
  }
});

describe("a GGUF file whose metadata and vocabulary disagree", () => {
  const { json, ids } = vocabularyOf(["<|endoftext|>", ...starCoder, "<a>", "<b>", "<c>"]);
  const config = { eos_token: "<|endoftext|>" };
  const check = (name: string, parts: Readonly<Record<string, string>>, writes: string): void => {
    test(name, () => assert.equal(shownBy(ofGguf(json, config, keysFor(ids, parts)), ids), writes));
  };
  const usual = "<fim_prefix>P<fim_suffix>S<fim_middle>M<|endoftext|>";
  check(
    "on what each of one maker's tokens is for: the names say it",
    {
      fim_pre: "<fim_suffix>",
      fim_suf: "<fim_prefix>",
      fim_mid: "<fim_middle>",
    },
    usual,
  );
  check(
    "on which tokens they are: the metadata say it",
    { fim_pre: "<a>", fim_suf: "<b>", fim_mid: "<c>" },
    "<a>P<b>S<c>M<|endoftext|>",
  );
  check("where the metadata name some: the vocabulary says it", { fim_pre: "<a>", fim_mid: "<c>" }, usual);
  check(
    "with itself: the newer keys say it",
    {
      ...{ prefix: "<c>", suffix: "<b>", middle: "<a>" },
      ...{ fim_pre: "<a>", fim_suf: "<b>", fim_mid: "<c>" },
    },
    "<a>P<b>S<c>M<|endoftext|>",
  );
});

test("a folder's own names go before the table's, and must be there", async (context) => {
  const { json, ids } = vocabularyOf(["<|endoftext|>", ...starCoder, "<a>", "<b>", "<c>"]);
  const config = { eos_token: "<|endoftext|>", fim_layout: "suffixFirst" };
  const own = { ...config, fim_tokens: { prefix: "<a>", suffix: "<b>", middle: "<c>" } };
  assert.equal(shownBy(await ofFolder(context, json, own), ids), "<b>S<a>P<c>M<|endoftext|>");
  const missing = { ...config, fim_tokens: { prefix: "<a>", suffix: "<b>", middle: "<d>" } };
  await assert.rejects(ofFolder(context, json, missing), { code: "E_TOKENIZER", message: /lacks .* token "<d>"/ });
});
