/** Tokenizers from GGUF metadata give the ids that the Rust tokenizers give with the tokenizer.json they were made from. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { AttuneError } from "../../../engine/errors";
import { type CodeTokenizer, loadTokenizer, openGgufTokenizer } from "../../../engine/text/tokenizer";
import { type GgufValues, ggufValues, metadataFrom } from "../../support/gguf-tokenizer";

const families = "test/fixtures/tokenizer/families";
const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));
const texts: Record<string, string> = read("test/fixtures/tokenizer/texts.json");

/** llama.cpp's names of how the families' tokenizers split text; null: SentencePiece's. */
const splittings: Readonly<Record<string, string | null>> = {
  "code-llama": null,
  "deepseek-coder": "deepseek-coder",
  gemma: null,
  gpt2: "gpt-2",
  llama3: "llama-bpe",
  qwen2: "qwen2",
  starcoder2: "starcoder",
};

function valuesOf(family: string): Record<string, unknown> {
  const [json, config] = ["tokenizer.json", "tokenizer_config.json"].map((name) =>
    read(`${families}/${family}/${name}`),
  );
  return ggufValues(json, config, splittings[family] ?? null);
}

function open(values: GgufValues, rows = 1024): CodeTokenizer {
  return openGgufTokenizer("model.gguf", metadataFrom(values), rows);
}

for (const family of Object.keys(splittings)) {
  test(`${family}'s metadata give what its tokenizer.json gives`, async () => {
    const original = await loadTokenizer(`${families}/${family}`, 1024);
    const tokenizer = open(valuesOf(family));
    const cases: { name: string; ids: number[]; decoded: string; start?: number[] }[] = read(
      `${families}/${family}/encodings.json`,
    ).cases;
    assert.ok(cases.length >= 150);
    for (const { name, ids, decoded, start } of cases) {
      const text = texts[name] ?? assert.fail(name);
      assert.deepEqual(tokenizer.encode(text), ids, name);
      assert.deepEqual(tokenizer.encode(text, "start"), start ?? ids, `${name}, at the start`);
      assert.equal(tokenizer.decode(ids), decoded, name);
    }
    for (const key of ["fim", "startOfText", "endOfText", "endTokens", "vocabSize", "droppedBytes"] as const) {
      assert.deepEqual(tokenizer[key], original[key], key);
    }
    for (let id = 0; id < original.vocabSize; id++) assert.equal(tokenizer.bytes.of(id), original.bytes.of(id));
  });
}

describe("each way to split text", () => {
  const digests: Record<string, string> = read("test/fixtures/tokenizer/splittings/digests.json");
  const model = "test/fixtures/attune-base-8m";
  const values = ggufValues(read(`${model}/tokenizer.json`), read(`${model}/tokenizer_config.json`), "qwen2");

  test("has its expectation here", () => {
    assert.throws(() => open({ ...values, "tokenizer.ggml.pre": "?" }, 8192), {
      message: new RegExp(`supported are ${Object.keys(digests).join(", ")}\\.$`),
    });
  });
  for (const [name, digest] of Object.entries(digests)) {
    test(`${name}: the ids of the Rust tokenizers`, () => {
      const tokenizer = open({ ...values, "tokenizer.ggml.pre": name, "tokenizer.ggml.add_bos_token": false }, 8192);
      const ids = Object.values(texts).map((text) => tokenizer.encode(text));
      assert.equal(createHash("sha256").update(JSON.stringify(ids)).digest("hex"), digest);
    });
  }
});

test("a SentencePiece model gives what SentencePiece itself gives", () => {
  const tokenizer = open(read("test/fixtures/tokenizer/sentencepiece/gguf.json"));
  const cases: { name: string; ids: number[]; start: number[]; decoded: string }[] = read(
    "test/fixtures/tokenizer/sentencepiece/encodings.json",
  );
  assert.ok(cases.length >= 150);
  for (const { name, ids, start, decoded } of cases) {
    const text = texts[name] ?? assert.fail(name);
    assert.deepEqual(tokenizer.encode(text), ids, name);
    assert.deepEqual(tokenizer.encode(text, "start"), start, `${name}, at the start`);
    assert.equal(tokenizer.decode(ids), decoded, name);
  }
});

/** <unk>, <s>, </s>, the bytes, and from id 259 on the given pieces. */
function smallSentencePiece(pieces: readonly (readonly [text: string, score: number, type?: number])[]): GgufValues {
  const bytes = Array.from({ length: 256 }, (_, byte) => `<0x${byte.toString(16).toUpperCase().padStart(2, "0")}>`);
  return {
    "tokenizer.ggml.model": "llama",
    "tokenizer.ggml.tokens": ["<unk>", "<s>", "</s>", ...bytes, ...pieces.map(([text]) => text)],
    "tokenizer.ggml.scores": [0, 0, 0, ...bytes.map(() => 0), ...pieces.map(([, score]) => score)],
    "tokenizer.ggml.token_type": [2, 3, 3, ...bytes.map(() => 6), ...pieces.map(([, , type]) => type ?? 1)],
  };
}

describe("SentencePiece's pieces", () => {
  const letters = [
    ["▁", -9],
    ["a", -9],
    ["b", -9],
    ["c", -9],
  ] as const;
  const encode = (ab: number, bc: number, text = "abc") =>
    open(smallSentencePiece([...letters, ["ab", ab], ["bc", bc]])).encode(text);

  test("are put together by their scores", () => {
    assert.deepEqual(encode(-2, -1), [260, 264]);
    assert.deepEqual(encode(-1, -2), [263, 262]);
    // The letter is not among them: it is written in bytes.
    assert.deepEqual(encode(-1, -2, "abé"), [263, 3 + 0xc3, 3 + 0xa9]);
  });

  test("are put together by their ids where all scores are the same", () => {
    assert.deepEqual(open(smallSentencePiece([...letters, ["ab", -9], ["bc", -9]])).encode("abc"), [263, 262]);
  });

  test("have defaults where the metadata say nothing: <s>, </s>, and a space in front", () => {
    const values = smallSentencePiece(letters);
    const tokenizer = open(values);
    assert.deepEqual([tokenizer.startOfText, tokenizer.endOfText], [1, 2]);
    assert.deepEqual(tokenizer.encode("a b", "start"), [259, 260, 259, 261]);
    assert.deepEqual(tokenizer.encode("a b"), [260, 259, 261]);
    const without = open({
      ...values,
      "tokenizer.ggml.add_space_prefix": false,
      "tokenizer.ggml.add_bos_token": false,
    });
    assert.deepEqual(without.encode("a b", "start"), [260, 259, 261]);
    assert.equal(without.startOfText, null);
  });

  test("never make a control token of text", () => {
    const controls = [
      ["s>", -1],
      ["<", -9],
      ["s", -9],
      [">", -9],
    ] as const;
    const tokenizer = open(smallSentencePiece([...letters, ...controls]));
    assert.equal(tokenizer.decode(tokenizer.encode("<s>")), "<s>");
    assert.ok(tokenizer.encode("<s>").every((id) => !tokenizer.endTokens.has(id)));
  });

  test("with probabilities as scores are Unigram's, and refused", () => {
    refused(/Unigram, which is not supported/, smallSentencePiece([...letters, ["ab", -3.25]]));
  });

  test("that would take too long are refused", () => {
    refused(/too long to be put together/, smallSentencePiece([...letters, ["a".repeat(30_000), -1]]));
  });
});

describe("a byte-level tokenizer's metadata", () => {
  const values = valuesOf("starcoder2");
  const tokens = values["tokenizer.ggml.tokens"] as readonly string[];
  const types = values["tokenizer.ggml.token_type"] as readonly number[];
  const merges = values["tokenizer.ggml.merges"] as readonly string[];

  /** With the fill-in-the-middle tokens under names of nobody. */
  function renamed(keys: GgufValues): GgufValues {
    const rename = (text: string) => text.replace(/^<fim_(.*)>$/, "<|my_$1|>");
    return { ...values, "tokenizer.ggml.tokens": tokens.map(rename), ...keys };
  }
  const idOf = (name: string) => tokens.indexOf(name);
  const [prefix, middle, suffix, pad] = ["prefix", "middle", "suffix", "pad"].map((name) => idOf(`<fim_${name}>`));
  const ids = (names: readonly [string, string, string]): GgufValues =>
    Object.fromEntries(names.map((name, at) => [`tokenizer.ggml.${name}_token_id`, [prefix, suffix, middle][at]]));
  const end = idOf("<|endoftext|>");

  test("names fill-in-the-middle tokens by id, in new keys and in old ones", () => {
    assert.equal(open(renamed({})).fim, null);
    const expected = { prefix, suffix, middle, end, pad: end, layout: "psm" };
    assert.deepEqual(open(renamed(ids(["fim_pre", "fim_suf", "fim_mid"]))).fim, expected);
    assert.deepEqual(open(renamed(ids(["prefix", "suffix", "middle"]))).fim, expected);
    const withPad = { ...ids(["fim_pre", "fim_suf", "fim_mid"]), "tokenizer.ggml.fim_pad_token_id": pad };
    assert.deepEqual(open(renamed(withPad)).fim, { ...expected, pad });
    assert.equal(open(renamed({ "tokenizer.ggml.fim_pre_token_id": prefix })).fim, null);
    // Known names keep what the table knows of them.
    assert.deepEqual(open({ ...values, ...ids(["fim_pre", "fim_suf", "fim_mid"]) }).fim, { ...expected, pad });
  });

  test("that names unused tokens for fill-in-the-middle, as every Gemma's does, names none", () => {
    const unused = tokens.map((text) => text.replace(/^<fim_(.*)>$/, "<unused_$1>"));
    const named = { "tokenizer.ggml.tokens": unused, ...ids(["fim_pre", "fim_suf", "fim_mid"]) };
    assert.equal(open({ ...values, ...named }).fim, null);
  });

  test("names tokens that end a text whatever their type", () => {
    const normal = types.map((type, id) => (id === end ? 1 : type));
    const tokenizer = open({
      ...values,
      "tokenizer.ggml.token_type": normal,
      "tokenizer.ggml.eot_token_id": idOf("<fim_pad>"),
    });
    assert.equal(tokenizer.endOfText, end);
    assert.ok(tokenizer.endTokens.has(idOf("<fim_pad>")));
  });

  test("begins texts where it says so, or its kind does", () => {
    assert.equal(open(values).startOfText, null);
    const start = { "tokenizer.ggml.bos_token_id": end };
    assert.equal(open({ ...values, ...start }).startOfText, null);
    assert.equal(open({ ...values, ...start, "tokenizer.ggml.add_bos_token": true }).startOfText, end);
    const llama3 = { ...valuesOf("llama3"), "tokenizer.ggml.add_bos_token": undefined };
    assert.equal(open(llama3).startOfText, llama3["tokenizer.ggml.bos_token_id" as keyof typeof llama3]);
  });

  test("matches what a user defined in text", () => {
    const [at] = [tokens.indexOf("[PAD605]")];
    const defined = {
      "tokenizer.ggml.tokens": tokens.map((text, id) => (id === at ? "      " : text)),
      "tokenizer.ggml.token_type": types.map((type, id) => (id === at ? 4 : type)),
    };
    const tokenizer = open({ ...values, ...defined });
    assert.deepEqual(tokenizer.encode("      "), [at]);
    assert.equal(tokenizer.decode(tokenizer.encode("x      y")), "x      y");
  });

  test("is refused by name where it is damaged", () => {
    const key = (name: string, value: unknown) => ({ ...values, [`tokenizer.ggml.${name}`]: value });
    refused(/does not say its kind/, key("model", undefined));
    for (const kind of ["bert", "t5", "rwkv", "no_vocab"]) {
      refused(new RegExp(`of kind "${kind}"; only byte-level BPE \\("gpt2"\\)`), key("model", kind));
    }
    refused(/does not say its kind/, key("model", 3));
    refused(/does not say how it splits text/, key("pre", undefined));
    refused(/splits text as "new-one".*supported are default, gpt-2.*qwen2/, key("pre", "new-one"));
    refused(/no "tokenizer\.ggml\.tokens"/, key("tokens", undefined));
    refused(/no "tokenizer\.ggml\.tokens"/, key("tokens", [1, 2]));
    refused(/no "tokenizer\.ggml\.tokens"/, key("tokens", []));
    refused(/no merges/, key("merges", undefined));
    refused(/no merges/, key("merges", []));
    refused(/the merge "ab", which is not two tokens/, key("merges", [...merges, "ab"]));
    refused(/the merge "a b c"/, key("merges", [...merges, "a b c"]));
    refused(/merges \["zz","qq"\], of which its vocabulary lacks/, key("merges", [...merges, "zz qq"]));
    refused(/\d+ types for \d+ tokens/, key("token_type", types.slice(1)));
    refused(/no types/, key("token_type", undefined));
    refused(/the unknown type 7/, key("token_type", [7, ...types.slice(1)]));
    refused(/the token "a" twice \(ids \d+ and \d+\)/, key("tokens", [...tokens.slice(0, -1), "a"]));
    refused(/"eos_token_id" is 100000/, key("eos_token_id", 100_000));
    refused(/"fim_pre_token_id" is 1\.5/, key("fim_pre_token_id", 1.5));
    refused(/"eos_token_id" is -1/, key("eos_token_id", -1));
    refused(/begins texts with a token that it does not name/, {
      ...key("add_bos_token", true),
      "tokenizer.ggml.bos_token_id": undefined,
    });
    refused(/puts ".*" together from text, a token that steers/, key("eos_token_id", tokens.indexOf("re")));
    refused(/the byte A is missing/, {
      ...values,
      "tokenizer.ggml.tokens": tokens.map((text) => (text === "A" ? "" : text)),
      "tokenizer.ggml.merges": merges.filter((merge) => !merge.includes("A")),
    });
    refused(/\d+ token ids, but the model has 200/, values, 200);
  });
});

function refused(message: RegExp, values: GgufValues, rows = 1024): void {
  assert.throws(
    () => open(values, rows),
    (error) => {
      assert.ok(error instanceof AttuneError);
      assert.equal(error.code, "E_TOKENIZER");
      assert.match(error.message, message);
      assert.match(error.message, /model\.gguf/);
      assert.notEqual(error.hint, "");
      return true;
    },
  );
}
