import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import { AttuneError, isRecord } from "../../../engine/errors";
import { namesMiddle } from "../../../engine/text/fim-names";
import { type CodeTokenizer, loadTokenizer } from "../../../engine/text/tokenizer";

const model = "test/fixtures/attune-base-8m";
const vocabSize = 8192;

interface Case {
  readonly name: string;
  readonly text: string;
  readonly ids: readonly number[];
  readonly decoded: string;
}

describe("the embedded model's tokenizer", () => {
  let tokenizer: CodeTokenizer;
  let cases: readonly Case[];
  before(async () => {
    tokenizer = await loadTokenizer(model, vocabSize);
    cases = JSON.parse(await readFile("test/fixtures/tokenizer/encodings.json", "utf8"));
  });

  test("encodes and decodes as the Rust tokenizer does", () => {
    assert.ok(cases.length > 100);
    for (const { name, text, ids, decoded } of cases) {
      assert.deepEqual(tokenizer.encode(text), ids, name);
      assert.equal(tokenizer.decode(ids), decoded, name);
    }
  });

  test("does the same again from its cache", () => {
    for (const { name, text, ids } of [...cases, ...cases]) assert.deepEqual(tokenizer.encode(text), ids, name);
  });

  test("decode(encode(text)) is the NFC of the text", () => {
    const wellFormed = fc.string({ unit: "grapheme", maxLength: 60 }).filter((text) => !/\p{Surrogate}/u.test(text));
    fc.assert(fc.property(wellFormed, (text) => tokenizer.decode(tokenizer.encode(text)) === text.normalize("NFC")));
  });

  test("finds its control tokens by name", () => {
    assert.deepEqual(tokenizer.fim, { prefix: 8186, suffix: 8188, middle: 8187, end: 8185, pad: 8189, layout: "psm" });
    assert.equal(tokenizer.endOfText, 8185);
    assert.deepEqual([...tokenizer.endTokens].sort(), [8185, 8186, 8187, 8188, 8189, 8190, 8191]);
    assert.equal(tokenizer.vocabSize, 8192);
  });

  test("never makes control tokens from text, and never shows them", () => {
    const text = "a<|fim_middle|>b<|endoftext|>";
    const ids = tokenizer.encode(text);
    assert.equal(ids.filter((id) => tokenizer.endTokens.has(id)).length, 0);
    assert.equal(tokenizer.decode(ids), text);
    assert.equal(tokenizer.decode([8186, ...tokenizer.encode("x"), 8187, 8185]), "x");
    assert.equal(tokenizer.decode([8185]), "");
    assert.equal(tokenizer.decode([]), "");
  });
});

describe("other tokenizers", () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "attune-tokenizer-"));
    await cp(join(model, "tokenizer_config.json"), join(folder, "tokenizer_config.json"));
  });
  after(() => rm(folder, { recursive: true }));

  /** Loads the embedded tokenizer after a change. */
  async function load(change: (json: Record<string, unknown>) => void, rows = vocabSize): Promise<CodeTokenizer> {
    const json: unknown = JSON.parse(await readFile(join(model, "tokenizer.json"), "utf8"));
    assert.ok(isRecord(json));
    change(json);
    await writeFile(join(folder, "tokenizer.json"), JSON.stringify(json));
    return loadTokenizer(folder, rows);
  }
  function addedTokens(...names: readonly (string | { content: string; special: boolean; normalized?: boolean })[]) {
    return (json: Record<string, unknown>) => {
      json["added_tokens"] = ["<|endoftext|>", ...names].map((token, index) => ({
        id: 8185 + index,
        ...(typeof token === "string" ? { content: token, special: true } : token),
      }));
    };
  }

  test("fill-in-the-middle tokens in each family's spelling", async () => {
    const check = async (names: readonly string[], expected: object | null) =>
      assert.deepEqual((await load(addedTokens(...names))).fim, expected && { layout: "psm", ...expected });
    await check(["<fim_prefix>", "<fim_middle>", "<fim_suffix>", "<fim_pad>"], {
      prefix: 8186,
      middle: 8187,
      suffix: 8188,
      pad: 8189,
      end: 8185,
    });
    await check(["▁<PRE>", "▁<MID>", "▁<SUF>", "▁<EOT>"], {
      prefix: 8186,
      middle: 8187,
      suffix: 8188,
      pad: 8185,
      end: 8189,
    });
    await check(["<｜fim▁begin｜>", "<｜fim▁hole｜>", "<｜fim▁end｜>"], {
      prefix: 8186,
      suffix: 8187,
      middle: 8188,
      pad: 8185,
      end: 8185,
    });
    await check(["<fim-prefix>", "<fim-middle>", "<fim-suffix>", "<fim-pad>"], {
      prefix: 8186,
      middle: 8187,
      suffix: 8188,
      pad: 8189,
      end: 8185,
    });
    await check(["<|fim_prefix|>", "<|fim_middle|>", "<|fim_suffix|>", "<|file_separator|>"], {
      prefix: 8186,
      middle: 8187,
      suffix: 8188,
      pad: 8185,
      end: 8189,
    });
    await check(["<[fim-prefix]>", "<[fim-suffix]>", "<[fim-middle]>"], {
      prefix: 8186,
      suffix: 8187,
      middle: 8188,
      pad: 8185,
      end: 8185,
      layout: "suffixFirst",
    });
    await check(["[PREFIX]", "[MIDDLE]", "[SUFFIX]"], {
      prefix: 8186,
      suffix: 8188,
      middle: null,
      pad: 8185,
      end: 8185,
      layout: "suffixFirst",
    });
    await check([], null);
    await check(["<|fim_prefix|>", "<|fim_suffix|>"], null);
  });

  test("the layout that the base was trained on", async () => {
    const path = join(folder, "tokenizer_config.json");
    const config: unknown = JSON.parse(await readFile(path, "utf8"));
    assert.ok(isRecord(config));
    const layout = async (value: unknown) => {
      await writeFile(path, JSON.stringify({ ...config, fim_layout: value }));
      return (await load(() => {})).fim?.layout;
    };
    try {
      assert.equal(await layout(undefined), "psm");
      assert.equal(await layout("spm"), "spm");
      await assert.rejects(layout("mps"), { code: "E_TOKENIZER", message: /"fim_layout" "mps"/ });
    } finally {
      await writeFile(path, JSON.stringify(config));
    }
  });

  test("bytes that the vocabulary lacks are dropped, as the Rust library does, and counted", async () => {
    // Control characters and bytes that UTF-8 hardly has: SmolLM2's vocabulary lacks 21 of them. "\u0101" is byte 1.
    const lacking = (names: readonly string[], unknown: string | null) => (json: Record<string, unknown>) => {
      const part = json["model"];
      assert.ok(isRecord(part) && isRecord(part["vocab"]) && Array.isArray(part["merges"]));
      for (const name of names) delete part["vocab"][name];
      const merges: readonly unknown[] = part["merges"];
      part["merges"] = merges.filter((merge) => !names.some((name) => JSON.stringify(merge).includes(name)));
      part["unk_token"] = unknown;
    };
    const byteOne = "\u0101";
    const tokenizer = await load(lacking([byteOne], null));
    assert.equal(tokenizer.droppedBytes, 1);
    // What stood on both sides of it are neighbours, and merge.
    assert.deepEqual(tokenizer.encode("a =\u0001=\u0001 b"), tokenizer.encode("a == b"));
    assert.equal(tokenizer.decode(tokenizer.encode("a\u0001b")), "ab");
    assert.equal((await load(() => {})).droppedBytes, 0);
  });

  test("added tokens that stand for text are matched in text, markers are not", async () => {
    const tokenizer = await load(
      addedTokens(
        { content: "      ", special: false },
        { content: "ü", special: false, normalized: true },
        { content: "<|fim_prefix|>", special: false },
        { content: "</a>", special: false },
        { content: "<s>", special: false },
      ),
    );
    assert.deepEqual(tokenizer.encode("      "), [8186]);
    // The u and its diaeresis become ü by normalisation, and only then the added token is there.
    assert.deepEqual(tokenizer.encode("u\u0308"), [8187]);
    assert.equal(tokenizer.encode("<|fim_prefix|>").includes(8188), false);
    // Gemma 3 holds tags of HTML whole; a document's beginning is no tag.
    assert.deepEqual(tokenizer.encode("</a>"), [8189]);
    assert.equal(tokenizer.encode("<s>").includes(8190), false);
    assert.equal(tokenizer.decode(tokenizer.encode("a      ü b")), "a      ü b");
  });

  test("a piece of any length is encoded in parts, and decodes to itself", async () => {
    const tokenizer = await load(() => {});
    for (const piece of ["-", "a", "é", "汉", " "]) {
      const text = `x${piece.repeat(300_000)}y`;
      // As a whole it takes ten seconds and more.
      assert.equal(tokenizer.decode(tokenizer.encode(text)), text);
    }
    // Short ones are merged as a whole.
    const dashes = tokenizer.encode("-".repeat(2000)).length;
    assert.ok(dashes <= tokenizer.encode("-".repeat(500)).length * 4);
  });

  test("the end of text is the well-known one, else the configured one", async () => {
    assert.equal((await load(addedTokens("<|im_end|>"))).endOfText, 8185);
    await assert.rejects(
      load((json) => {
        json["added_tokens"] = [];
      }),
      { code: "E_TOKENIZER", message: /no end-of-text token/ },
    );
  });

  test("a vocabulary as large as that of large models", async () => {
    const size = 200_000;
    const tokenizer = await load((json) => {
      assert.ok(isRecord(json["model"]) && isRecord(json["model"]["vocab"]));
      for (let id = vocabSize; id < size; id++) json["model"]["vocab"][`unused ${id}`] = id;
    }, size);
    assert.equal(tokenizer.vocabSize, size);
    assert.equal(tokenizer.decode(tokenizer.encode("const x = 1;")), "const x = 1;");
  });

  test("control tokens beyond the model's rows are as if they were not there", async () => {
    const names = ["<|fim_prefix|>", "<|fim_suffix|>", "<|fim_middle|>", "<|im_start|>", "<|im_end|>"];
    // The ids 8186 to 8190, behind the end of text.
    const change = addedTokens(...names);
    const whole = await load(change);
    const cut = await load(change, 8189);
    assert.deepEqual([whole.vocabSize, cut.vocabSize], [8191, 8189]);
    assert.deepEqual(cut.fim, whole.fim);
    assert.deepEqual(
      [...whole.endTokens].filter((id) => id < 8189),
      [...cut.endTokens],
    );
    for (const text of ["const x = 1;", "<|im_end|>", "def f(a):\n    return a"])
      assert.deepEqual(cut.encode(text), whole.encode(text));
    // Without the markers it completes from left to right.
    assert.equal((await load(change, 8187)).fim, null);

    await assert.rejects(load(change, 8185), { code: "E_TOKENIZER", message: /has no end-of-text token/ });
    await assert.rejects(load(addedTokens({ content: "    ", special: false }), 8186), {
      code: "E_TOKENIZER",
      message: /8187 token ids, but the model has 8186: they do not match, and " {4}" is beyond the end/,
    });
    await assert.rejects(
      load((json) => {
        change(json);
        const model = json["model"];
        assert.ok(isRecord(model) && isRecord(model["vocab"]) && Array.isArray(model["merges"]));
        Object.assign(model["vocab"], { "<|im_end|>": 8190, "<|im_": 8191, "end|>": 8192 });
        model["merges"] = [...model["merges"], ["<|im_", "end|>"]];
      }, 8189),
      { code: "E_TOKENIZER", message: /they do not match, and "[^"]*" is beyond the end/ },
    );
  });

  test("what is damaged or does not fit is refused by name", async () => {
    const refused = async (message: RegExp, change: (json: Record<string, unknown>) => void, rows = vocabSize) =>
      assert.rejects(load(change, rows), (error) => {
        assert.ok(error instanceof AttuneError);
        assert.equal(error.code, "E_TOKENIZER");
        assert.match(error.message, message);
        assert.match(error.message, /tokenizer\.json/);
        assert.notEqual(error.hint, "");
        return true;
      });
    const inModel = (change: (part: Record<string, unknown>) => void) => (json: Record<string, unknown>) => {
      assert.ok(isRecord(json["model"]));
      change(json["model"]);
    };
    const nothing = () => {};
    await refused(/8192 token ids, but the model has 8000: they do not match, and "/, nothing, 8000);
    await refused(/8192 token ids, but the model has 151936/, nothing, 151936);
    await refused(
      /is of kind "Unigram"/,
      inModel((part) => {
        part["type"] = "Unigram";
      }),
    );
    await refused(
      /no vocabulary/,
      inModel((part) => {
        part["vocab"] = 3;
      }),
    );
    await refused(
      /empty vocabulary/,
      inModel((part) => {
        part["vocab"] = {};
      }),
    );
    await refused(
      /bad id/,
      inModel((part) => {
        part["vocab"] = { a: -1 };
      }),
    );
    await refused(
      /one id to several/,
      inModel((part) => {
        part["vocab"] = { a: 1, b: 1 };
      }),
    );
    await refused(
      /merges .* lacks/,
      inModel((part) => {
        part["merges"] = [["zzz", "qqq"]];
      }),
    );
    await refused(
      /cannot encode ordinary text: the byte A is missing/,
      inModel((part) => {
        part["merges"] = [];
        assert.ok(isRecord(part["vocab"]));
        delete part["vocab"]["A"];
      }),
    );
    await refused(/damaged entry in "added_tokens"/, (json) => {
      json["added_tokens"] = [{ id: "x", content: "y" }];
    });
    await refused(/damaged "normalizer"/, (json) => {
      json["normalizer"] = "NFC";
    });
    await refused(/cannot be used/, (json) => {
      const split = { type: "Split", pattern: { Regex: "(" }, behavior: "Isolated", invert: false };
      json["pre_tokenizer"] = { type: "Sequence", pretokenizers: [split, json["pre_tokenizer"]] };
    });
    // What the library computes otherwise than the Rust tokenizers, or was never compared, is refused by its name.
    const part = (key: string, value: unknown) => (json: Record<string, unknown>) => {
      json[key] = value;
    };
    await refused(/normalizer "Lowercase"/, part("normalizer", { type: "Lowercase" }));
    await refused(
      /normalizer "Precompiled"/,
      part("normalizer", { type: "Sequence", normalizers: [{ type: "Precompiled" }] }),
    );
    await refused(/pre_tokenizer "Whitespace"/, part("pre_tokenizer", { type: "Whitespace" }));
    await refused(
      /pre_tokenizer "Metaspace" that splits/,
      part("pre_tokenizer", { type: "Metaspace", replacement: "▁" }),
    );
    await refused(
      /"ByteLevel" with add_prefix_space/,
      part("pre_tokenizer", { type: "ByteLevel", add_prefix_space: true }),
    );
    await refused(
      /"Split" of behavior "MergedWithNext"/,
      part("pre_tokenizer", { type: "Split", pattern: { Regex: "a" }, behavior: "MergedWithNext", invert: false }),
    );
    await refused(/decoder "WordPiece"/, part("decoder", { type: "WordPiece" }));
    await refused(
      /dropout/,
      inModel((model) => {
        model["dropout"] = 0.1;
      }),
    );
    await refused(/it has no bytes/, part("pre_tokenizer", null));
    await refused(/the byte <0x00> is missing/, (json) => {
      json["pre_tokenizer"] = null;
      assert.ok(isRecord(json["model"]));
      json["model"]["byte_fallback"] = true;
    });
    await refused(/lacks its own start-of-text token "<s>"/, (json) => {
      json["post_processor"] = {
        type: "TemplateProcessing",
        single: [{ SpecialToken: { id: "<s>" } }, { Sequence: { id: "A" } }],
      };
    });
    await refused(/added token "x" with single_word/, (json) => {
      json["added_tokens"] = [{ id: 8190, content: "x", special: false, rstrip: true }];
    });

    await writeFile(join(folder, "tokenizer.json"), '{"model": {"vocab');
    await assert.rejects(loadTokenizer(folder, vocabSize), { code: "E_TOKENIZER", message: /not valid JSON/ });
    await rm(join(folder, "tokenizer.json"));
    await assert.rejects(loadTokenizer(folder, vocabSize), { code: "E_TOKENIZER", message: /is missing/ });
  });
});

test("whether a tokenizer's file names the tokens for filling in the middle, as it lies on the disk", async () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const tokens = (...names: readonly string[]) =>
    bytes(JSON.stringify({ added_tokens: names.map((content) => ({ content })) }));
  assert.ok(namesMiddle(await readFile("test/fixtures/attune-base-8m/tokenizer.json")));
  assert.ok(namesMiddle(tokens("<fim_prefix>", "<fim_suffix>", "<fim_middle>")));
  assert.ok(namesMiddle(tokens("<｜fim▁begin｜>", "<｜fim▁hole｜>", "<｜fim▁end｜>")));
  // Codestral's middle has no marker.
  assert.ok(namesMiddle(tokens("[PREFIX]", "[SUFFIX]")));
  assert.ok(!namesMiddle(tokens("<fim_prefix>", "<fim_suffix>")));
  assert.ok(!namesMiddle(tokens("<|endoftext|>")));
  assert.ok(!namesMiddle(new Uint8Array()));
});
