/** Models measured as they are served: against the training step's own evaluation graph, and against greedy decoding. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { graphModel } from "../../../engine/bases/base-weights";
import { openDecoder } from "../../../engine/bases/folder";
import { generate } from "../../../engine/decode/generate";
import { openSequence, type ServedSequence } from "../../../engine/decode/sequence";
import { measureSpan, spanLosses, spanRows } from "../../../engine/evaluation/measure";
import { judge } from "../../../engine/evaluation/verdict";
import type { DecoderModel } from "../../../engine/model/graph-model";
import { denseLinear } from "../../../engine/model/linear-factory";
import type { Verdict } from "../../../engine/protocol/verdict";
import { adapterTuning } from "../../../engine/step/graphs";
import { modelSessions } from "../../../engine/step/model-sessions";
import { openingOf, writtenBehind } from "../../../engine/text/heal";
import { type CodeTokenizer, loadTokenizer } from "../../../engine/text/tokenizer";
import { type HeldOutSpan, heldOutSpans } from "../../../engine/workspace/examples";
import { heldOutFiles } from "../../../engine/workspace/measured";

const seqLen = 128;
const machine = { device: "cpu", threads: 1 } as const;
const checkpoint = async (): Promise<void> => {};

let model: DecoderModel;
let tokenizer: CodeTokenizer;
let spans: readonly HeldOutSpan[];
let sequence: ServedSequence;

before(async () => {
  const base = await openDecoder("test/fixtures/attune-base-8m");
  model = graphModel(base, "fp32");
  tokenizer = await loadTokenizer(base.folder, base.config.vocabSize);
  const files = await Promise.all(
    ["engine/errors.ts", "engine/text/fim.ts"].map(async (path) => {
      const text = await readFile(path, "utf8");
      const review = { used: true, reason: "code", split: "heldOut", secrets: [], duplicateOf: null } as const;
      return { ...review, path, text, tokens: tokenizer.encode(text) };
    }),
  );
  spans = heldOutSpans(heldOutFiles(files), tokenizer, { seed: 3, seqLen, maxSpans: 12 });
  sequence = await openSequence(model, denseLinear(model.weights), { ...machine, capacity: seqLen });
});
after(() => sequence.release());

describe("a span", () => {
  test("has the loss that the evaluation graph of the training step computes", async () => {
    const rows = spanRows(spans, seqLen, tokenizer.endOfText);
    const shape = { batch: 1, length: seqLen };
    const sessions = modelSessions(model, adapterTuning(null), { ...machine, rows: shape, pause: checkpoint });
    const evaluator = await sessions.evaluator();
    const expected = spanLosses(rows, await evaluator.losses(rows, {}));
    await sessions.release();
    for (const [index, span] of spans.entries()) {
      const { nats, tokens } = await measureSpan(sequence, tokenizer, span, span, checkpoint);
      assert.equal(tokens, expected[index]?.tokens);
      assert.ok(Math.abs(nats - (expected[index]?.nats ?? 0)) < 1e-3, `${nats}, ${expected[index]?.nats}`);
    }
  });

  test("is written as greedy decoding writes it, what was there being no more than a guess", async () => {
    for (const span of spans) {
      const { tokens } = await generate(sequence, span.prompt, {
        maxTokens: span.sequence.tokens.length - span.prompt.length + 4,
        endTokens: tokenizer.endTokens,
        opening: openingOf(tokenizer, span.healed),
        draft: false,
      });
      const { text } = await measureSpan(sequence, tokenizer, span, span, checkpoint);
      assert.equal(text, writtenBehind(tokenizer, span.healed, tokens));
    }
  });
});

describe("a verdict", () => {
  const candidate = () => ({ model, linear: denseLinear(model.weights) });
  const judged = async (
    some: readonly HeldOutSpan[],
    onInterim?: (verdict: Verdict) => void,
    since: string | null = null,
    read = tokenizer,
  ) => {
    const progress: number[] = [];
    const onProgress = (done: number, total: number) => progress.push(done / total);
    const options = { ...machine, seqLen, seed: 1, since, checkpoint, onProgress, onInterim };
    return { verdict: await judge(some, read, candidate(), candidate(), options), progress };
  };

  test("is the same with a result in between and without, which is told once, on evenly spread places", async () => {
    const many = Array.from({ length: 80 }, (_, index) => spans[index % 4]).filter((span) => span !== undefined);
    const distinct = many.map((span, index) => ({ ...span, file: `${index >> 3}.ts` }));
    const interim: Verdict[] = [];
    const together = await judged(distinct, (verdict) => interim.push(verdict));
    const apart = await judged(distinct);
    assert.deepEqual(together.verdict, apart.verdict);
    assert.deepEqual(
      interim.map(({ spans: places, files }) => [places, files]),
      [[40, 10]],
    );
    assert.deepEqual(interim[0]?.difference.value, 0);
    assert.equal(together.progress.length, 160);
    assert.equal(together.progress.at(-1), 1);
  });

  test("has none in between where that would be most of it", async () => {
    const interim: Verdict[] = [];
    const { verdict } = await judged(spans, (between) => interim.push(between));
    assert.deepEqual(interim, []);
    assert.equal(verdict.spans, spans.length);
    assert.equal(verdict.better, false, "a model is not better than itself");
  });

  test("by time tells the commit, and how many commits wrote the places", async () => {
    const some = spans.slice(0, 3).map((span, index) => ({ ...span, group: index < 2 ? "one" : "two" }));
    const { verdict } = await judged(some, undefined, "abc");
    assert.deepEqual(verdict.since, { commit: "abc", commits: 2 });
    assert.equal((await judged(some)).verdict.since, undefined);
  });

  test("has four arms where code of other files was found for a place", async () => {
    const some = spans.slice(0, 4).map((span, index): HeldOutSpan => {
      const front = tokenizer.encode(span.middleText).slice(0, 8);
      const { tokens, mask } = span.sequence;
      const sequenceBehind = { tokens: [...front, ...tokens], mask: [...front.map(() => 0 as const), ...mask] };
      return index === 0
        ? span
        : { ...span, inContext: { sequence: sequenceBehind, prompt: [...front, ...span.prompt] } };
    });
    const { verdict } = await judged(some);
    const { arms, differences = [] } = verdict;
    assert.deepEqual(arms?.base, verdict.base);
    assert.deepEqual(arms?.adapter, verdict.tuned);
    assert.notEqual(arms?.baseContext.natsPerByte, arms?.base.natsPerByte);
    assert.deepEqual(
      differences.map(({ from, to }) => `${from} → ${to}`),
      [
        "base → adapter",
        "baseContext → adapterContext",
        "base → baseContext",
        "adapter → adapterContext",
        "base → adapterContext",
      ],
    );
    // The same model twice: tuning changes nothing, what it was shown does.
    assert.equal(differences[1]?.loss.value, 0);
    const gain = (arms?.baseContext.natsPerToken ?? 0) - (arms?.base.natsPerToken ?? 0);
    assert.ok(Math.abs((differences[2]?.loss.value ?? 0) - gain) < 1e-9);
    assert.equal(verdict.use, false);
    // A base that was never taught the form of context is served without any, unless an adapter was.
    const pairOf = async (repository: CodeTokenizer["repository"]) =>
      (await judged(some, undefined, null, { ...tokenizer, repository })).verdict.served;
    assert.deepEqual(await pairOf(null), { from: "base", to: "adapterContext" });
    assert.deepEqual(await pairOf({ repository: null, file: 0 }), { from: "baseContext", to: "adapterContext" });
    const lines = (arms?.baseContext.lineExactMatch ?? 0) - (arms?.base.lineExactMatch ?? 0);
    assert.ok(Math.abs((differences[2]?.lines.value ?? 0) - lines) < 1e-9);
  });

  test("has two where there is none", async () => {
    const { verdict } = await judged(spans.slice(0, 4));
    assert.equal(verdict.arms, undefined);
    assert.deepEqual(
      verdict.differences?.map(({ from, to, loss }) => [from, to, loss]),
      [["base", "adapter", verdict.difference]],
    );
  });
});
