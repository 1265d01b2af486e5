/** The slice of other people's code on which a verdict looks for what was forgotten. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { before, describe, test } from "node:test";
import { adaptedLinear } from "../../../engine/adapters/adapted-linear";
import { graphModel } from "../../../engine/bases/base-weights";
import { type DecoderBase, openDecoder } from "../../../engine/bases/folder";
import { openSequence } from "../../../engine/decode/sequence";
import { generalSpans } from "../../../engine/evaluation/general";
import { measureLoss } from "../../../engine/evaluation/measure";
import { type Candidate, judge } from "../../../engine/evaluation/verdict";
import { denseLinear } from "../../../engine/model/linear-factory";
import { type CodeTokenizer, loadTokenizer } from "../../../engine/text/tokenizer";
import { outcomeOf } from "../../../engine/words/verdict";
import type { HeldOutSpan } from "../../../engine/workspace/examples";
import { someAdapter } from "../../support/adapters";

interface SliceFile {
  readonly package: string;
  readonly licence: string;
  readonly path: string;
  readonly text: string;
}

let base: DecoderBase;
let tokenizer: CodeTokenizer;
let spans: readonly HeldOutSpan[];

before(async () => {
  base = await openDecoder("test/fixtures/attune-base-8m");
  tokenizer = await loadTokenizer(base.folder, base.config.vocabSize);
  spans = await generalSpans(tokenizer, 1024);
});

describe("the slice", () => {
  test("is under free licences, whose notices lie beside it, and of packages that no model was pretrained on", async () => {
    const folder = "models/general-code";
    const files: readonly SliceFile[] = JSON.parse(await readFile(path.join(folder, "code.json"), "utf8"));
    const notices = await readFile(path.join(folder, "README.md"), "utf8");
    const kept = (await readFile("scripts/pretrain/exclude.txt", "utf8")).split("\n");
    assert.equal(files.length, 24);
    for (const { package: name, licence } of files) {
      assert.match(licence, /^(MIT|BSD-[23]-Clause|Apache-2\.0)$/);
      assert.ok(notices.includes(`## ${name} (${licence})`), name);
      assert.ok(kept.includes(name.replace(/(==|(?<=.)@).*$/, "")), name);
    }
    const languages = files.map(({ path: file }) => path.extname(file));
    for (const language of [".ts", ".js", ".py"]) assert.equal(languages.filter((own) => own === language).length, 8);
  });

  test("has the same places whatever window a run has, one in each file, which fit into a small one", async () => {
    assert.equal(spans.length, 24);
    assert.equal(new Set(spans.map(({ group }) => group)).size, 24);
    assert.deepEqual(await generalSpans(tokenizer, 2048), spans);
    for (const { sequence, inContext } of spans) assert.ok(sequence.tokens.length <= 256 && inContext === null);
    for (const { sequence } of await generalSpans(tokenizer, 128)) assert.ok(sequence.tokens.length <= 128);
  });
});

describe("a verdict", () => {
  const machine = { device: "cpu", threads: 1 } as const;
  const options = { ...machine, seqLen: 256, seed: 1, since: null, checkpoint: async () => undefined };

  /** The base, and the base with an adapter that knows nothing: it is lucky at some places, and bad at most. */
  function candidates(): { readonly plain: Candidate; readonly tuned: Candidate } {
    const model = graphModel(base, "fp32");
    const matrices = someAdapter(base, { targets: "v_proj" }).matrices;
    return {
      plain: { model, linear: denseLinear(model.weights) },
      tuned: { model, linear: adaptedLinear(model.weights, matrices, { strength: 0.05, merged: true }) },
    };
  }

  async function lossesOf({ model, linear }: Candidate): Promise<number[]> {
    const sequence = await openSequence(model, linear, { ...machine, capacity: 256 });
    const losses: number[] = [];
    for (const span of spans) {
      const { nats, tokens } = await measureLoss(sequence, span, () => undefined);
      losses.push(nats / tokens);
    }
    await sequence.release();
    return losses;
  }

  test("tells both losses, and keeps off what gains in its project and forgets the rest", async () => {
    const { plain, tuned } = candidates();
    const [before, after] = [await lossesOf(plain), await lossesOf(tuned)];
    const order = [...spans.keys()].sort((a, b) => changeAt(a) - changeAt(b));
    function changeAt(index: number): number {
      return (after[index] ?? 0) / (before[index] ?? 1);
    }
    // Each place counts for itself.
    const at = (indices: readonly number[]): HeldOutSpan[] =>
      indices.flatMap((index) => spans.slice(index, index + 1)).map((span, index) => ({ ...span, group: `${index}` }));
    const [gained, lost] = [at(order.slice(0, 5)), at(order.slice(-5))];
    const progress: number[] = [];
    const onProgress = (done: number, total: number) => progress.push(done / total);
    const judged = (general: readonly HeldOutSpan[]) =>
      judge(gained, tokenizer, plain, tuned, { ...options, onProgress, general });
    const forgetting = await judged(lost);
    assert.equal(progress.length, 20);
    assert.equal(progress.at(-1), 1);
    assert.equal(forgetting.general?.spans, 5);
    assert.ok(
      Math.abs((forgetting.general?.difference.value ?? 0) - (forgetting.general.tuned - forgetting.general.base)) <
        1e-9,
    );
    assert.deepEqual(
      [forgetting.better, forgetting.use, outcomeOf({ ...forgetting, better: false })],
      [true, false, "forgets"],
    );
    const keeping = await judged(gained);
    assert.deepEqual([keeping.better, keeping.use], [true, true]);
    assert.equal((await judged([])).general, undefined);
  });
});
