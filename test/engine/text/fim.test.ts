import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { buildFim, buildPlain, buildPrompt, type FimOptions, type PromptContext } from "../../../engine/text/fim";
import type { CodeTokenizer } from "../../../engine/text/tokenizer";

const [PREFIX, SUFFIX, MIDDLE, END, PAD] = [1001, 1002, 1003, 1000, 1004];
const withFim: CodeTokenizer = {
  encode: () => assert.fail("the builder works on ids"),
  decode: () => assert.fail("the builder works on ids"),
  bytes: {
    of: () => assert.fail("the builder works on ids"),
    beginningWith: () => assert.fail("the builder works on ids"),
    blankLines: () => assert.fail("the builder works on ids"),
  },
  droppedBytes: 0,
  vocabSize: 1005,
  fim: { prefix: PREFIX, suffix: SUFFIX, middle: MIDDLE, end: END, pad: PAD, layout: "psm" },
  startOfText: null,
  repository: null,
  endOfText: END,
  endTokens: new Set([END]),
  controlNames: new Map(),
};
const suffixFirst: CodeTokenizer = {
  ...withFim,
  fim: { prefix: PREFIX, suffix: SUFFIX, middle: MIDDLE, end: END, pad: PAD, layout: "spm" },
};
const suffixMarked: CodeTokenizer = {
  ...withFim,
  fim: { prefix: PREFIX, suffix: SUFFIX, middle: MIDDLE, end: END, pad: PAD, layout: "suffixFirst" },
};
/** As Codestral has it. */
const middleUnmarked: CodeTokenizer = {
  ...withFim,
  fim: { prefix: PREFIX, suffix: SUFFIX, middle: null, end: END, pad: PAD, layout: "suffixFirst" },
};
const withoutFim: CodeTokenizer = { ...withFim, fim: null };
const BOS = 999;
const started = (tokenizer: CodeTokenizer): CodeTokenizer => ({ ...tokenizer, startOfText: BOS });

/** `count` ids from `first`, so that places can be told apart. */
const ids = (count: number, first: number) => Array.from({ length: count }, (_, index) => first + index);

describe("buildFim", () => {
  const base: FimOptions = { maxTokens: 32, reserve: 4, lossOn: "middle" };

  test("lays out prefix, suffix, middle and end", () => {
    const check = (
      options: FimOptions,
      mask: readonly number[],
      tokenizer: CodeTokenizer,
      tokens: readonly number[],
    ) => {
      const built = buildFim(tokenizer, { prefix: [1, 2], suffix: [3], middle: [4, 5] }, options);
      assert.deepEqual(built, { tokens, mask });
    };
    const psm = [PREFIX, 1, 2, SUFFIX, 3, MIDDLE, 4, 5, END];
    check(base, [0, 0, 0, 0, 0, 0, 1, 1, 1], withFim, psm);
    check({ ...base, lossOn: "all" }, [0, 1, 1, 0, 1, 0, 1, 1, 1], withFim, psm);
    check({ ...base, lossOn: "none" }, [0, 0, 0, 0, 0, 0, 0, 0, 0], withFim, psm);
    const spm = [PREFIX, SUFFIX, 3, MIDDLE, 1, 2, 4, 5, END];
    check(base, [0, 0, 0, 0, 0, 0, 1, 1, 1], suffixFirst, spm);
    check({ ...base, lossOn: "all" }, [0, 0, 1, 0, 1, 1, 1, 1, 1], suffixFirst, spm);
    check({ ...base, lossOn: "all" }, [0, 0, 1, 1, 0, 1, 0, 1, 1, 1], started(withFim), [BOS, ...psm]);
    const marked = [SUFFIX, 3, PREFIX, 1, 2, MIDDLE, 4, 5, END];
    check({ ...base, lossOn: "all" }, [0, 1, 0, 1, 1, 0, 1, 1, 1], suffixMarked, marked);
    check(base, [0, 0, 0, 0, 0, 1, 1, 1], middleUnmarked, [SUFFIX, 3, PREFIX, 1, 2, 4, 5, END]);
    check({ ...base, lossOn: "all" }, [0, 0, 0, 1, 0, 1, 1, 1, 1, 1], started(suffixFirst), [BOS, ...spm]);
    check({ ...base, lossOn: "all" }, [0, 1, 1, 1, 1], started(withoutFim), [BOS, 1, 2, 4, 5]);
    check(base, [0, 0, 1, 1], withoutFim, [1, 2, 4, 5]);
    check({ ...base, lossOn: "all" }, [0, 1, 1, 1], withoutFim, [1, 2, 4, 5]);
  });

  test("an empty document still gives a prompt", () => {
    assert.deepEqual(buildFim(withFim, { prefix: [], suffix: [] }, base).tokens, [PREFIX, SUFFIX, MIDDLE]);
    assert.deepEqual(buildFim(withoutFim, { prefix: [], suffix: [] }, base).tokens, [END]);
    assert.deepEqual(buildFim(started(withoutFim), { prefix: [], suffix: [] }, base).tokens, [BOS]);
    assert.deepEqual(buildPrompt(withoutFim, [], 8), [END]);
    assert.deepEqual(buildPrompt(started(withoutFim), [], 8), [BOS]);
  });

  test("code of other files stands where its base expects it, and bears no loss", () => {
    const parts = { prefix: [1, 2], suffix: [3], middle: [4] };
    const all = { ...base, lossOn: "all" } as const;
    const check = (
      tokenizer: CodeTokenizer,
      place: PromptContext["place"],
      tokens: readonly number[],
      mask: readonly number[],
    ) =>
      assert.deepEqual(buildFim(tokenizer, { ...parts, context: { tokens: [11, 12], place } }, all), { tokens, mask });
    check(withFim, "prefix", [PREFIX, 11, 12, 1, 2, SUFFIX, 3, MIDDLE, 4, END], [0, 0, 0, 1, 1, 0, 1, 0, 1, 1]);
    check(withFim, "front", [11, 12, PREFIX, 1, 2, SUFFIX, 3, MIDDLE, 4, END], [0, 0, 0, 1, 1, 0, 1, 0, 1, 1]);
    check(suffixFirst, "prefix", [PREFIX, SUFFIX, 3, MIDDLE, 11, 12, 1, 2, 4, END], [0, 0, 1, 0, 0, 0, 1, 1, 1, 1]);
    check(suffixFirst, "front", [11, 12, PREFIX, SUFFIX, 3, MIDDLE, 1, 2, 4, END], [0, 0, 0, 0, 1, 0, 1, 1, 1, 1]);
    check(started(withoutFim), "front", [BOS, 11, 12, 1, 2, 4], [0, 0, 0, 1, 1, 1]);
    const alone = { context: { tokens: [11], place: "front" }, prefix: [], suffix: [] } as const;
    assert.deepEqual(buildFim(withoutFim, alone, base).tokens, [11]);
  });

  test("code of other files takes its room from the text far from the cursor, and at most half of it", () => {
    const options: FimOptions = { maxTokens: 512, reserve: 64, lossOn: "none" };
    const parts = { prefix: ids(1000, 9000), suffix: ids(400, 5000) };
    const withContext = (length: number): readonly number[] =>
      buildFim(withFim, { ...parts, context: { tokens: ids(length, 20_000), place: "front" } }, options).tokens;
    // Room 512 - 3 - 64 = 445.
    const tokens = withContext(200);
    assert.ok(tokens.length <= 512 - 64);
    assert.deepEqual(tokens.slice(0, 201), [...ids(200, 20_000), PREFIX]);
    assert.equal(tokens[tokens.indexOf(SUFFIX) - 1], 9999);
    assert.equal(withContext(222)[0], 20_000);
    assert.deepEqual(withContext(223), buildFim(withFim, parts, options).tokens);
  });

  test("cuts the prefix's beginning in blocks of 64 and the suffix's end", () => {
    // Room 512 - 3 - 64 = 445, suffix at most 111, so 334 for the prefix: 1000 - 334 = 666, up to a block 704.
    const { tokens } = buildFim(
      withFim,
      { prefix: ids(1000, 9000), suffix: ids(400, 5000) },
      { maxTokens: 512, reserve: 64, lossOn: "none" },
    );
    const prefix = ids(1000, 9000).slice(704);
    assert.deepEqual(tokens, [PREFIX, ...prefix, SUFFIX, ...ids(445 - 296, 5000), MIDDLE]);
  });

  test("a short document is not cut, and a reserve above half the window is not honoured", () => {
    const parts = { prefix: ids(10, 0), suffix: ids(5, 100) };
    const { tokens } = buildFim(withFim, parts, { maxTokens: 40, reserve: 1000, lossOn: "none" });
    assert.deepEqual(tokens, [PREFIX, ...ids(10, 0), SUFFIX, ...ids(5, 100), MIDDLE]);
  });

  test("the start of text stays in front of what is cut", () => {
    const parts = { prefix: ids(1000, 9000), suffix: ids(400, 5000) };
    const options: FimOptions = { maxTokens: 512, reserve: 64, lossOn: "none" };
    for (const tokenizer of [withFim, suffixFirst, withoutFim]) {
      const { tokens } = buildFim(started(tokenizer), parts, options);
      assert.equal(tokens[0], BOS);
      assert.ok(tokens.length <= 512 - 64);
      // One token less of room, and nothing else.
      assert.deepEqual(tokens.slice(1), buildFim(tokenizer, parts, { ...options, maxTokens: 511 }).tokens);
    }
    assert.deepEqual(buildPrompt(started(withoutFim), ids(9, 10), 4), [BOS, 16, 17, 18]);
    assert.deepEqual(buildPlain(started(withoutFim), [1, 2], true), { tokens: [BOS, 1, 2, END], mask: [0, 1, 1, 1] });
  });

  test("a middle that does not fit is a defect of the caller", () => {
    assert.throws(() => buildFim(withFim, { prefix: [], suffix: [], middle: ids(30, 0) }, base), RangeError);
  });

  test("while the prefix grows, the prompt's beginning stays for at least 64 tokens at a time", () => {
    const options: FimOptions = { maxTokens: 256, reserve: 32, lossOn: "none" };
    let jumps = 0;
    let last = -1;
    for (let length = 1; length <= 990; length++) {
      const { tokens } = buildFim(withFim, { prefix: ids(length, 0), suffix: ids(90, 5000) }, options);
      const first = tokens[1] ?? assert.fail("no prefix");
      assert.equal(first % 64, 0, "the cut is a whole block from the document's start");
      if (first !== last) jumps++;
      last = first;
      // What precedes the suffix is one unbroken run that ends at the cursor.
      assert.equal(tokens[tokens.indexOf(SUFFIX) - 1], length - 1);
    }
    assert.ok(jumps <= 1 + 990 / 64, `the beginning moved ${jumps} times`);
  });

  test("with the suffix first, a token that is typed is one token behind the last prompt, 63 times in 64", () => {
    for (const suffix of [40, 90, 1000]) {
      const options: FimOptions = { maxTokens: 256, reserve: 32, lossOn: "none" };
      const prompt = (length: number) =>
        buildFim(suffixFirst, { prefix: ids(length, 0), suffix: ids(suffix, 5000) }, options).tokens;
      let kept = 0;
      for (let length = 1; length <= 990; length++) {
        const [before, after] = [prompt(length - 1), prompt(length)];
        assert.equal(after.at(-1), length - 1, "the prompt ends at the cursor");
        assert.ok(after.length <= options.maxTokens - options.reserve);
        if (after.length === before.length + 1 && before.every((token, index) => token === after[index])) kept++;
      }
      assert.ok(kept >= 990 - 2 * Math.ceil(990 / 64), `with ${suffix} tokens behind the cursor only ${kept} of 990`);
    }
  });

  const parts = fc.record({ prefix: fc.nat(700), suffix: fc.nat(300), middle: fc.integer({ min: 1, max: 60 }) });
  for (const tokenizer of [withFim, suffixFirst, withoutFim, started(withFim), started(withoutFim)]) {
    test(`the sequence begins with the prompt and fits (${tokenizer.fim?.layout ?? "left to right"}${tokenizer.fim?.middle === null ? ", unmarked" : ""}${tokenizer.startOfText === null ? "" : ", start of text"})`, () => {
      fc.assert(
        fc.property(parts, fc.integer({ min: 128, max: 600 }), ({ prefix, suffix, middle }, maxTokens) => {
          const given = { prefix: ids(prefix, 0), suffix: ids(suffix, 2000), middle: ids(middle, 4000) };
          const options: FimOptions = { maxTokens, reserve: 64, lossOn: "middle" };
          const sequence = buildFim(tokenizer, given, options);
          const prompt = buildFim(tokenizer, { prefix: given.prefix, suffix: given.suffix }, options);
          assert.deepEqual(sequence.tokens.slice(0, prompt.tokens.length), prompt.tokens);
          const rest = tokenizer.fim === null ? given.middle : [...given.middle, END];
          assert.deepEqual(sequence.tokens.slice(prompt.tokens.length), rest);
          assert.equal(sequence.mask.length, sequence.tokens.length);
          assert.equal(
            sequence.mask.reduce<number>((sum, bit) => sum + bit, 0),
            rest.length,
          );
          assert.ok(sequence.tokens.length <= maxTokens);
          assert.ok(prompt.tokens.length + 64 <= maxTokens);
        }),
      );
    });
  }
});
