/**
 * Against Hugging Face transformers and PEFT in PyTorch: logits, loss, the gradient of every LoRA matrix, of every weight
 * in full fine-tuning, three AdamW steps, greedy generation through the KV cache. The references and the script that
 * made them lie in test/fixtures.
 */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { loraScale, readAdapter } from "../../engine/adapters/adapter";
import { adaptedLinear } from "../../engine/adapters/linear";
import { argmax, openSequence, type ServedSequence } from "../../engine/decode/sequence";
import { toFloat32 } from "../../engine/formats/floats";
import { decode } from "../../engine/formats/safetensors";
import { type GraphModel, graphModel } from "../../engine/model/base-weights";
import { type BaseModel, openBase } from "../../engine/model/folder";
import { denseLinear, type LinearFactory } from "../../engine/model/linear";
import { loraA, type Tuning, trainableLayout } from "../../engine/step/graphs";
import { pack, unpack } from "../../engine/step/layout";
import { openStepper, type Stepper } from "../../engine/step/stepper";
import { readExamplesFile } from "../../engine/workspace/examples-file";
import { oneRowEach, packRows, type Row } from "../../engine/workspace/packing";

const root = "test/fixtures/parity";

interface Reference {
  readonly prompts: readonly number[][];
  readonly baseLogits: readonly number[][];
  readonly tunedLogits: readonly number[][];
  readonly loss: number;
  readonly gradNorm: number;
  readonly fullLoss: number;
  readonly adamw: { lr: number; beta1: number; beta2: number; eps: number; weightDecay: number; clip: number };
  readonly steps: readonly { loss: number; gradNorm: number }[];
  readonly generation: readonly { prompt: number[]; tokens: number[] }[];
}

for (const family of readdirSync(root)) {
  describe(`${family} agrees with PyTorch`, async () => {
    const folder = `${root}/${family}`;
    const reference: Reference = JSON.parse(readFileSync(`${folder}/reference.json`, "utf8"));
    const base = await openBase(`${folder}/base`);
    const adapter = await readAdapter(`${folder}/adapter`, base);
    const model = graphModel(base);
    const examples = await readExamplesFile(`${folder}/examples.jsonl`, base.config.vocabSize);
    const { lr, clip, eps, weightDecay, beta1, beta2 } = reference.adamw;
    const adamW = { beta1, beta2, epsilon: eps, weightDecay, maxNorm: clip };
    const lora: Tuning = {
      method: "lora",
      targets: adapter.matrices,
      rank: adapter.config.rank,
      scale: loraScale(adapter.config),
      dropout: 0,
    };
    const loraTheta = (name: string): Float32Array => {
      const matrix = adapter.matrices.find((item) => name.startsWith(`${item.name}.`));
      assert.ok(matrix);
      return name === loraA(matrix.name) ? matrix.a : matrix.b;
    };
    const stepper = (tuning: Tuning, theta: (name: string) => ArrayLike<number>, batch: number, length: number) => {
      const layout = trainableLayout(model, tuning);
      const zero = () => layout.buckets.map((size) => new Float32Array(size));
      const state = { theta: pack(layout, theta), m: zero(), v: zero() };
      return openStepper(model, tuning, state, {
        device: "cpu",
        threads: 1,
        rows: { batch, length },
        adamW,
        seed: 1,
        pause: async () => {},
      });
    };

    // The same batch in three layouts: alone in rows of one micro-step each, together, and packed into one row.
    const layouts: readonly { name: string; batch: number; rows: readonly Row[] }[] = [
      { name: "a micro-step for each row", batch: 1, rows: oneRowEach(examples, 16, 0) },
      { name: "one micro-step of two rows", batch: 2, rows: oneRowEach(examples, 16, 0) },
      { name: "both packed into one row", batch: 1, rows: packRows(examples, 24, 0) },
    ];
    for (const layout of layouts) {
      it(`loss and LoRA gradients, ${layout.name}`, async () => {
        const run = await stepper(lora, loraTheta, layout.batch, layout.rows[0]?.tokens.length ?? 0);
        const { loss, gradNorm } = await run.accumulate(layout.rows, 1);
        close(loss, reference.loss, 1e-5, "loss");
        close(gradNorm, reference.gradNorm, 1e-4, "gradient norm");
        compareTensors(await gradientsOf(run), tensorsOf(`${folder}/gradients.safetensors`), 1e-4);
        await run.dispose();
      });
    }

    it("three AdamW steps", async () => {
      const run = await stepper(lora, loraTheta, 2, 16);
      const rows = oneRowEach(examples, 16, 0);
      for (const [index, expected] of reference.steps.entries()) {
        const { loss, gradNorm } = await run.accumulate(rows, index + 1);
        close(loss, expected.loss, 1e-4, `loss of step ${index + 1}`);
        close(gradNorm, expected.gradNorm, 1e-3, `gradient norm of step ${index + 1}`);
        await run.update(index + 1, lr, gradNorm);
      }
      const after = unpack(run.layout, [...(await run.state()).theta]);
      compareTensors(after, tensorsOf(`${folder}/after3.safetensors`), 1e-4);
      await run.dispose();
    });

    if (existsSync(`${folder}/full-gradients.safetensors`))
      it("full fine-tuning: the gradient of every weight", async () => {
        const run = await stepper({ method: "full" }, (name) => readWeight(base, name), 2, 16);
        const { loss } = await run.accumulate(oneRowEach(examples, 16, 0), 1);
        close(loss, reference.fullLoss, 1e-5, "loss");
        compareTensors(await gradientsOf(run), tensorsOf(`${folder}/full-gradients.safetensors`), 1e-4);
        await run.dispose();
      });

    const applied = (merged: boolean): LinearFactory =>
      adaptedLinear(model.weights, adapter.matrices, { strength: 1, merged });
    const variants: readonly [string, LinearFactory, readonly number[][]][] = [
      ["base", denseLinear(model.weights), reference.baseLogits],
      ["unmerged adapter", applied(false), reference.tunedLogits],
      ["merged adapter", applied(true), reference.tunedLogits],
    ];
    for (const [name, linear, expected] of variants) {
      it(`logits, ${name}`, async () => {
        for (const [index, prompt] of reference.prompts.entries()) {
          const sequence = await open(model, linear);
          const { logits } = await sequence.extendTo(prompt);
          compare(logits, expected[index] ?? [], 1e-4, `prompt ${index}`);
          await sequence.release();
        }
      });
    }

    it("greedy generation, with the KV cache kept and without", async () => {
      const sequence = await open(model, applied(true));
      for (const { prompt, tokens } of reference.generation) {
        assert.deepEqual(await greedy(sequence, prompt, tokens.length), tokens);
        // The same prompt cut in the middle and prolonged again reuses the positions before the cut.
        const cut = await sequence.extendTo([...prompt.slice(0, 4), 3]);
        assert.equal(cut.reused, 4);
        const prolonged = await sequence.extendTo(prompt);
        assert.equal(prolonged.reused, 4);
        const fresh = await open(model, applied(true));
        compare(prolonged.logits.slice(), [...(await fresh.extendTo(prompt)).logits], 1e-4, "chunked prefill");
        await fresh.release();
      }
      await sequence.release();
    });
  });
}

const open = (model: GraphModel, linear: LinearFactory): Promise<ServedSequence> =>
  openSequence(model, linear, { device: "cpu", threads: 1, capacity: 48 });

async function greedy(sequence: ServedSequence, prompt: readonly number[], count: number): Promise<number[]> {
  const tokens = [...prompt];
  while (tokens.length < prompt.length + count) tokens.push(argmax((await sequence.extendTo(tokens)).logits));
  return tokens.slice(prompt.length);
}

async function gradientsOf(run: Stepper): Promise<ReadonlyMap<string, Float32Array>> {
  return unpack(run.layout, await run.gradient());
}

/** Tensors by our names: without PEFT's prefix. */
function tensorsOf(path: string): ReadonlyMap<string, Float32Array> {
  const { tensors } = decode(readFileSync(path), { code: "E_FILE", path });
  return new Map(
    [...tensors].map(([name, { data }]) => [name.replace(/^base_model\.model\./, ""), toFloat32(data, "F32")]),
  );
}

function readWeight(base: BaseModel, name: string): Float32Array {
  const location = base.weights.get(name);
  assert.ok(location);
  const bytes = readFileSync(location.file).subarray(location.offset, location.offset + location.bytes);
  return toFloat32(bytes, location.dtype);
}

function compareTensors(
  actual: ReadonlyMap<string, Float32Array>,
  expected: ReadonlyMap<string, Float32Array>,
  tolerance: number,
): void {
  assert.deepEqual([...actual.keys()].sort(), [...expected.keys()].sort());
  for (const [name, values] of expected) compare(actual.get(name) ?? [], [...values], tolerance, name);
}

/** Largest difference relative to the largest magnitude. */
function compare(actual: ArrayLike<number>, expected: readonly number[], tolerance: number, what: string): void {
  assert.equal(actual.length, expected.length, what);
  const magnitude = Math.max(...expected.map(Math.abs));
  const worst = Math.max(...expected.map((value, index) => Math.abs(value - (actual[index] ?? Number.NaN))));
  assert.ok(worst <= tolerance * magnitude, `${what}: off by ${worst} of ${magnitude}`);
}

function close(actual: number, expected: number, tolerance: number, what: string): void {
  assert.ok(Math.abs(actual - expected) <= tolerance * Math.abs(expected), `${what}: ${actual}, expected ${expected}`);
}
