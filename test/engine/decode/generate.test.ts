/** Greedy decoding with a model that is a table: the token after each number is written down. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { graphModel } from "../../../engine/bases/base-weights";
import { openDecoder } from "../../../engine/bases/folder";
import { draftAfter } from "../../../engine/decode/draft";
import { type GenerateOptions, generate } from "../../../engine/decode/generate";
import { argmax, openSequence, type ServedSequence } from "../../../engine/decode/sequence";
import { denseLinear } from "../../../engine/model/linear-factory";
import type { Allowed, Opening } from "../../../engine/text/heal";
import { loadTokenizer } from "../../../engine/text/tokenizer";

const vocabulary = 10;

/** After token t comes t + 1; after 9 comes 0. */
function counting(capacity: number) {
  const asked: number[][] = [];
  let held: readonly number[] = [];
  const sequence: ServedSequence = {
    capacity,
    extendTo: async (tokens, wanted = 1) => {
      assert.ok(tokens.length <= capacity && wanted <= tokens.length);
      asked.push([...tokens]);
      let reused = 0;
      while (reused < Math.min(held.length, tokens.length - wanted) && held[reused] === tokens[reused]) reused++;
      held = [...tokens];
      const logits = new Float32Array(wanted * vocabulary);
      for (const [row, token] of tokens.slice(-wanted).entries())
        logits[row * vocabulary + ((token + 1) % vocabulary)] = 5;
      return { logits, reused };
    },
    placement: () => null,
    release: async () => {},
  };
  return { sequence, asked };
}

const free: GenerateOptions = { maxTokens: 4, endTokens: new Set() };

interface Case {
  readonly prompt?: number[];
  readonly capacity?: number;
  readonly options: Partial<GenerateOptions>;
}

describe("generating", () => {
  const check = (
    name: string,
    { prompt = [1, 2], capacity = 20, options }: Case,
    expected: { tokens: number[]; stop: string; runs: number },
  ): void => {
    test(name, async () => {
      const { sequence, asked } = counting(capacity);
      const { tokens, stop } = await generate(sequence, prompt, { ...free, ...options });
      assert.deepEqual({ tokens, stop, runs: asked.length }, expected);
      // Each run extends the one before by just the token that was chosen.
      for (const [index, run] of asked.entries()) assert.deepEqual(run, [...prompt, ...tokens.slice(0, index)]);
    });
  };
  check(
    "goes around tokens that are to be avoided at their place, and only there",
    // After 2 all tokens but 3 are equally likely: the first that is left is taken.
    { options: { avoid: { at: 0, tokens: [3, 0] }, draft: false } },
    { tokens: [1, 2, 3, 4], stop: "maxTokens", runs: 4 },
  );
  check("stops at the number of tokens", { options: {} }, { tokens: [3, 4, 5, 6], stop: "maxTokens", runs: 4 });
  check("one token needs one run", { options: { maxTokens: 1 } }, { tokens: [3], stop: "maxTokens", runs: 1 });
  check(
    "stops at an end token, which is not text",
    { options: { endTokens: new Set([5]) } },
    { tokens: [3, 4], stop: "end", runs: 3 },
  );
  check(
    "an end token at once gives nothing",
    { options: { endTokens: new Set([3]) } },
    { tokens: [], stop: "end", runs: 1 },
  );
  check(
    "stops by the rule, the token that fulfilled it included",
    { options: { stopAfter: (tokens) => (tokens.includes(4) ? "line" : null) } },
    { tokens: [3, 4], stop: "line", runs: 2 },
  );
  check("stops where the context ends", { capacity: 4, options: {} }, { tokens: [3, 4], stop: "context", runs: 2 });

  /** Held to writing 7 and then 0 or 1 again, of which 0 writes something new as well. */
  const opening = (): Opening => ({
    next: (tokens) => [only(7), only(0, 1), { kind: "except" as const, ids: new Set([2]) }][tokens.length] ?? null,
    rewritten: (tokens) => (tokens.length < 2 ? null : tokens[1] === 1 ? 2 : 1),
  });
  const only = (...ids: number[]): Allowed => ({ kind: "only", ids });
  const held = (
    name: string,
    options: Partial<GenerateOptions>,
    expected: { tokens: number[]; stop: string; rewritten: number; runs: number[][] },
  ): void => {
    test(name, async () => {
      const { sequence, asked } = counting(20);
      const { tokens, stop, rewritten } = await generate(sequence, [4, 6], { ...free, ...options });
      assert.deepEqual({ tokens, stop, rewritten, runs: asked.map((run) => run.slice(2)) }, expected);
    });
  };
  held(
    "is held to an opening, whose tokens are guessed first and not counted",
    { opening: opening(), guess: [7, 1], maxTokens: 3 },
    // After 7 the table says 8: of 0 and 1, equally unlikely, the first. After 0 comes 1, then 2.
    {
      tokens: [7, 0, 1, 2],
      stop: "maxTokens",
      rewritten: 1,
      runs: [
        [7, 1],
        [7, 0],
        [7, 0, 1],
      ],
    },
  );
  held(
    "one that writes nothing new leaves all tokens",
    {
      guess: [7, 1],
      opening: { ...opening(), next: (tokens) => [only(7), only(1)][tokens.length] ?? null },
      maxTokens: 2,
    },
    {
      tokens: [7, 1, 2, 3],
      stop: "maxTokens",
      rewritten: 2,
      runs: [
        [7, 1],
        [7, 1, 2],
      ],
    },
  );
  held(
    "never takes what the opening excludes behind it",
    {
      opening: {
        ...opening(),
        next: (tokens) => [only(7), only(1), { kind: "except" as const, ids: new Set([2]) }][tokens.length] ?? null,
      },
      maxTokens: 1,
    },
    { tokens: [7, 1, 0], stop: "maxTokens", rewritten: 2, runs: [[], [7], [7, 1]] },
  );
  held(
    "ends where the vocabulary has no token that could go on",
    { opening: { ...opening(), next: () => only() } },
    { tokens: [], stop: "end", rewritten: 0, runs: [[]] },
  );
  held(
    "asks no rule before the opening is written",
    {
      guess: [7, 1],
      opening: { ...opening(), next: (tokens) => [only(7), only(1)][tokens.length] ?? null },
      stopAfter: (tokens) => (tokens.length < 2 ? assert.fail("too early") : "line"),
    },
    { tokens: [7, 1], stop: "line", rewritten: 2, runs: [[7, 1]] },
  );

  test("looks between runs whether to go on, before anything is decided", async () => {
    const { sequence, asked } = counting(20);
    let looks = 0;
    const checkpoint = async (): Promise<void> => {
      if (++looks === 3) throw new Error("cancelled");
    };
    await assert.rejects(generate(sequence, [1, 2], { ...free, checkpoint }), /cancelled/);
    assert.equal(asked.length, 3);
  });

  test("says how much of the prompt was known", async () => {
    const { sequence } = counting(20);
    assert.equal((await generate(sequence, [1, 2, 3], free)).reused, 0);
    assert.equal((await generate(sequence, [1, 2, 3], free)).reused, 2);
    assert.equal((await generate(sequence, [1, 7, 3], free)).reused, 1);
  });

  /** `runs`: the tokens of each run behind the prompt, those that were guessed included. */
  const guesses = (
    name: string,
    { prompt = [1, 2], capacity = 40, options }: Case,
    expected: { tokens: number[]; stop: string; runs: number[][] },
  ): void => {
    test(name, async () => {
      const { sequence, asked } = counting(capacity);
      const { tokens, stop } = await generate(sequence, prompt, { ...free, ...options });
      const runs = asked.map((run) => run.slice(prompt.length));
      assert.deepEqual({ tokens, stop, runs }, expected);
      for (const run of asked) assert.deepEqual(run.slice(0, prompt.length), prompt);
    });
  };
  const counted = [1, 2, 3, 4, 5, 6, 7, 1, 2];
  guesses(
    "what the prompt had before is guessed and taken in one run, and a token behind it",
    { prompt: counted, options: { maxTokens: 6 } },
    {
      tokens: [3, 4, 5, 6, 7, 8],
      stop: "maxTokens",
      runs: [
        [3, 4, 5, 6],
        [3, 4, 5, 6, 7],
      ],
    },
  );
  guesses(
    "a wrong guess is thrown away with all behind it",
    { prompt: [1, 2, 3, 9, 9, 1, 2], options: { maxTokens: 3 } },
    {
      tokens: [3, 4, 5],
      stop: "maxTokens",
      runs: [
        [3, 9],
        [3, 4],
      ],
    },
  );
  guesses(
    "guesses no more than may be written",
    { prompt: counted, options: { maxTokens: 3 } },
    { tokens: [3, 4, 5], stop: "maxTokens", runs: [[3, 4]] },
  );
  guesses(
    "guesses no more than the context holds",
    { prompt: counted, capacity: counted.length + 3, options: { maxTokens: 9 } },
    { tokens: [3, 4, 5], stop: "context", runs: [[3, 4]] },
  );
  guesses(
    "an end token among the guesses ends it",
    { prompt: counted, options: { endTokens: new Set([5]) } },
    { tokens: [3, 4], stop: "end", runs: [[3, 4, 5]] },
  );
  guesses(
    "guesses nothing where it shall not",
    { prompt: counted, options: { maxTokens: 2, draft: false } },
    { tokens: [3, 4], stop: "maxTokens", runs: [[], [3]] },
  );
  guesses(
    "the rule is asked after each guess",
    { prompt: counted, options: { stopAfter: (tokens) => (tokens.at(-1) === 4 ? "line" : null) } },
    { tokens: [3, 4], stop: "line", runs: [[3, 4, 5]] },
  );

  test("one token has no time per token", async () => {
    const { perTokenMs } = await generate(counting(20).sequence, [1], { ...free, maxTokens: 1 });
    assert.equal(perTokenMs, 0);
  });
});

describe("guessing", () => {
  const check = (tokens: number[], most: number, expected: number[]): void => {
    test(`${most} behind ${tokens.join(" ")}`, () => assert.deepEqual(draftAfter(tokens, most), expected));
  };
  check([], 4, []);
  check([1], 4, []);
  check([1, 2, 3, 4], 4, []);
  check([7, 3, 1, 4, 8, 3], 9, [1, 4]); // two for one token
  check([7, 6, 3, 1, 4, 8, 6, 3], 9, [1, 4, 8, 6]);
  check([1, 2, 5, 6, 1, 2], 4, [5, 6, 1, 2]);
  check([1, 2, 5, 6, 1, 2], 1, [5]);
  check([1, 2, 5, 6, 1, 2], 0, []);
  check([1, 2, 5, 1, 2, 6, 1, 2], 2, [6, 1]); // the last place
  check([9, 1, 2, 5, 8, 1, 2, 6, 9, 1, 2], 2, [5, 8]); // but a longer end before that
  check([4, 4, 4], 4, [4]);
});

test("with the embedded model the guesses change nothing", async () => {
  const base = await openDecoder();
  const model = graphModel(base, "fp32");
  const tokenizer = await loadTokenizer(base.folder, base.config.vocabSize);
  const sequence = await openSequence(model, denseLinear(model.weights), { device: "cpu", threads: 1, capacity: 256 });
  const code = [
    "export function area(width: number, height: number): number {\n  return width * height;\n}\n\nexport function volume(",
    "def load(path):\n    with open(path) as file:\n        return json.load(file)\n\n\ndef save(path, data):\n    with",
  ];
  for (const text of code) {
    const prompt = tokenizer.encode(text, "start");
    let runs = 0;
    const options = { maxTokens: 32, endTokens: tokenizer.endTokens, checkpoint: () => void runs++ };
    const { tokens } = await generate(sequence, prompt, options);
    const expected: number[] = [];
    while (expected.length < tokens.length) {
      expected.push(argmax((await sequence.extendTo([...prompt, ...expected])).logits));
    }
    assert.deepEqual(tokens, expected);
    assert.ok(tokens.length > 8 && runs < tokens.length, `${runs} runs for ${tokens.length} tokens`);
  }
  await sequence.release();
});

test("a long prompt is computed in blocks between which it can be cancelled, and the blocks that are done are kept", async () => {
  const base = await openDecoder("test/fixtures/attune-base-8m");
  const model = graphModel(base);
  const open = () => openSequence(model, denseLinear(model.weights), { device: "cpu", threads: 1, capacity: 1024 });
  const [whole, blocks] = [await open(), await open()];
  const prompt = Array.from({ length: 700 }, (_, index) => 10 + ((index * 37) % 4000));
  const expected = await whole.extendTo(prompt);
  let calls = 0;
  const cancel = () => {
    calls += 1;
    if (calls === 2) throw new Error("cancelled");
  };
  await assert.rejects(blocks.extendTo(prompt, 1, cancel), /cancelled/);
  const { logits, reused } = await blocks.extendTo(prompt, 1, () => void calls++);
  assert.deepEqual({ calls, reused }, { calls: 2, reused: 512 });
  assert.equal(argmax(logits), argmax(expected.logits));
  const furthest = logits.reduce((most, value, at) => Math.max(most, Math.abs(value - (expected.logits[at] ?? 0))), 0);
  assert.ok(furthest < 1e-3, `${furthest}`);
  await Promise.all([whole.release(), blocks.release()]);
});

test("of equal logits the first is taken", () => {
  assert.equal(argmax(Float32Array.of(1, 3, 3, 2)), 1);
  assert.equal(argmax(Float32Array.of(-5, -4, -6)), 1);
});
