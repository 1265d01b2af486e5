/** Greedy decoding with a model that is a table: the token after each number is written down. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type GenerateOptions, generate } from "../../../engine/decode/generate";
import { argmax, type ServedSequence } from "../../../engine/decode/sequence";

const vocabulary = 10;

/** After token t comes t + 1; after 9 comes 0. */
function counting(capacity: number) {
  const asked: number[][] = [];
  let held: readonly number[] = [];
  const sequence: ServedSequence = {
    capacity,
    extendTo: async (tokens) => {
      asked.push([...tokens]);
      let reused = 0;
      while (reused < Math.min(held.length, tokens.length - 1) && held[reused] === tokens[reused]) reused++;
      held = [...tokens];
      const logits = new Float32Array(vocabulary);
      logits[((tokens.at(-1) ?? 0) + 1) % vocabulary] = 5;
      return { logits, reused };
    },
    placement: () => null,
    release: async () => {},
  };
  return { sequence, asked };
}

const free: GenerateOptions = { maxTokens: 4, endTokens: new Set() };

describe("generating", () => {
  const check = (
    name: string,
    {
      prompt = [1, 2],
      capacity = 20,
      options,
    }: { prompt?: number[]; capacity?: number; options: Partial<GenerateOptions> },
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

  test("looks between tokens whether to go on, before anything is decided", async () => {
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

  test("one token has no time per token", async () => {
    const { perTokenMs } = await generate(counting(20).sequence, [1], { ...free, maxTokens: 1 });
    assert.equal(perTokenMs, 0);
  });
});

test("of equal logits the first is taken", () => {
  assert.equal(argmax(Float32Array.of(1, 3, 3, 2)), 1);
  assert.equal(argmax(Float32Array.of(-5, -4, -6)), 1);
});
