/**
 * Adapters over GGUF bases with the real llama.cpp on the other side: beside the very file that they were tuned on, and merged into it.
 */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import path from "node:path";
import { it } from "node:test";
import { adaptedLinear } from "../../engine/adapters/adapted-linear";
import { readAdapter, writeAdapter } from "../../engine/adapters/adapter";
import { graphModel } from "../../engine/bases/base-weights";
import { openDecoder } from "../../engine/bases/folder";
import { argmax, openSequence } from "../../engine/decode/sequence";
import { exportAdapter } from "../../engine/exchange/export";
import type { ExchangeHooks } from "../../engine/exchange/hooks";
import { codeSample } from "../../engine/text/code-sample";
import { loadTokenizer } from "../../engine/text/tokenizer";
import { train } from "../../engine/train/run";
import { someAdapter } from "../support/adapters";
import { ggufAndFolder } from "../support/gguf-model";
import { optionalLane } from "../support/lane";
import { type Generated, generate, missingLlamaCpp } from "../support/llama-cpp";
import { tempFolder, tempHome } from "../support/temp";

const hooks: ExchangeHooks = { signal: new AbortController().signal, onEvent: () => undefined };
const real = process.env["ATTUNE_GGUF"] ?? ".cache/models/smollm2.gguf";
const missingReal = existsSync(real) ? null : "run npm run lanes:models, or set ATTUNE_GGUF to a GGUF file";

/** So far may a logit be from another for the choice between them to be rounding's. */
const nearTie = 0.1;

/** A generation of somebody else's beside our own logits along it. */
interface Agreement {
  /** Tokens that are also our first choice, until one is not. */
  readonly alike: number;
  /** Where they part, by how much the first choice is better than the second, by us or by them; null where they do not. */
  readonly margin: number | null;
}

async function agreements(
  model: string,
  adapter: string | null,
  prompts: readonly number[][],
  generated: Generated | undefined,
): Promise<Agreement[]> {
  const base = await openDecoder(model);
  const graph = graphModel(base);
  const matrices = adapter === null ? [] : (await readAdapter(adapter, base)).matrices;
  const linear = adaptedLinear(graph.weights, matrices, { strength: 1, merged: false });
  const sequence = await openSequence(graph, linear, { device: "cpu", threads: 2, capacity: 256 });
  const found: Agreement[] = [];
  for (const [index, prompt] of prompts.entries()) {
    const theirs = generated?.tokens[index] ?? [];
    let [alike, margin]: [number, number | null] = [0, null];
    for (const token of theirs) {
      const { logits } = await sequence.extendTo([...prompt, ...theirs.slice(0, alike)]);
      const best = argmax(logits);
      if (best !== token) {
        const second = Math.max(...logits.filter((_, other) => other !== best));
        const own = (logits[best] ?? 0) - second;
        margin = Math.min(own, generated?.margins[index]?.[alike] ?? Number.NaN);
        break;
      }
      alike++;
    }
    found.push({ alike, margin });
  }
  await sequence.release();
  return found;
}

optionalLane("exchange-llama.cpp", missingLlamaCpp, () => {
  it("llama.cpp computes with adapters over GGUF files of every family what we do, beside the file and merged into it", async (context) => {
    await tempHome(context);
    const folder = await tempFolder(context);
    const jobs = [];
    const ours: { model: string; adapter: string | null }[] = [];
    // Of the other families the fixtures have windows, or a tied head, where llama.cpp has none.
    for (const family of ["llama", "llama-linear-biases", "qwen2", "qwen3", "gemma", "granite", "smollm3"]) {
      const at = (name: string) => path.join(folder, family, name);
      // In floats: where a base is quantised, llama.cpp rounds what it multiplies too, which is much in so small a model.
      const { file } = await ggufAndFolder(family, at("base"), undefined, "float32");
      const base = await openDecoder(file);
      const { config, matrices } = someAdapter(base, { rank: 3 });
      await writeAdapter(
        at("adapter"),
        { config, matrices: matrices.map((matrix) => ({ ...matrix, b: matrix.b.map((value) => 0.2 * value) })) },
        base,
        null,
      );
      const request = { adapter: at("adapter"), base: file };
      await exportAdapter({ ...request, format: "gguf", out: at("adapter.gguf") }, hooks);
      await exportAdapter(
        { ...request, format: "merged-gguf", out: at("merged.gguf"), dtype: "f32", tokens: [1, 2, 3] },
        hooks,
      );
      const prompts = [3, 4, 5].map((seed) =>
        Array.from({ length: 6 }, (_, index) => (seed * 97 + index * 31) % base.config.vocabSize),
      );
      const job = { scale: 1, prompts, count: 12 };
      jobs.push(
        { ...job, model: file, adapter: at("adapter.gguf") },
        { ...job, model: at("merged.gguf"), adapter: null },
      );
      ours.push({ model: file, adapter: at("adapter") }, { model: at("merged.gguf"), adapter: null });
    }
    const theirs = generate(jobs);
    const total = theirs.flatMap(({ tokens }) => tokens.flat()).length;
    let alike = 0;
    for (const [index, { model, adapter }] of ours.entries()) {
      const found = await agreements(model, adapter, jobs[index]?.prompts ?? [], theirs[index]);
      for (const { margin } of found)
        assert.ok(margin === null || margin < nearTie, `${model} ${adapter}: ${JSON.stringify(found)}`);
      alike += found.reduce((sum, { alike: tokens }) => sum + tokens, 0);
    }
    context.diagnostic(`${ours.length} models, ${alike} of ${total} greedy tokens alike up to a near tie`);
    assert.ok(alike > 0.8 * total, String(alike));
  });

  it("llama.cpp generates with a real GGUF base and an adapter trained over it what we do", {
    skip: missingReal ?? false,
  }, async (context) => {
    await tempHome(context);
    const folder = await tempFolder(context);
    const at = (name: string) => path.join(folder, name);
    const file = path.resolve(real);
    const settings = { base: file, steps: 8, batch: 1, seqLen: 128, lr: 2e-3, verdict: false, device: "cpu" } as const;
    const quiet = { signal: hooks.signal, onEvent: () => undefined, log: () => undefined };
    await train({ workspace: "test/fixtures/sample-workspace", out: at("adapter"), ...settings }, quiet);
    const request = { adapter: at("adapter"), base: file };
    await exportAdapter({ ...request, format: "gguf", out: at("adapter.gguf") }, hooks);
    const merged = await exportAdapter(
      { ...request, format: "merged-gguf", out: at("merged.gguf"), dtype: "q8_0" },
      hooks,
    );
    context.diagnostic(JSON.stringify(merged.ggufProof));
    const base = await openDecoder(file);
    const tokenizer = await loadTokenizer(base.folder, base.config.vocabSize);
    const prompts = codeSample.map((text) => tokenizer.encode(text, "start").slice(0, 64));
    const job = { scale: 1, prompts, count: 48, context: 256 };
    const [beside, whole] = generate([
      { ...job, model: file, adapter: at("adapter.gguf") },
      { ...job, model: at("merged.gguf"), adapter: null },
    ]);
    for (const [name, found] of [
      ["beside", await agreements(file, at("adapter"), prompts, beside)],
      ["merged", await agreements(at("merged.gguf"), null, prompts, whole)],
    ] as const) {
      context.diagnostic(
        `${name}: ${found.map(({ alike, margin }) => `${alike}${margin === null ? "" : ` (${margin.toFixed(3)})`}`).join(", ")}`,
      );
      for (const { margin } of found)
        assert.ok(margin === null || margin < nearTie, `${name}: ${JSON.stringify(found)}`);
    }
  });
});
