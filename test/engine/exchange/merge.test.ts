/** Merged models against PEFT's own logits of base and adapter, and everything for which a merge must be refused. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cp, mkdir } from "node:fs/promises";
import path from "node:path";
import { describe, it, type TestContext } from "node:test";
import { readAdapter } from "../../../engine/adapters/adapter";
import { graphModel } from "../../../engine/bases/base-weights";
import { openDecoder } from "../../../engine/bases/folder";
import { inFloats } from "../../../engine/bases/weight-files";
import { openSequence } from "../../../engine/decode/sequence";
import { AttuneError, type ErrorCode } from "../../../engine/errors";
import type { ExchangeHooks } from "../../../engine/exchange/hooks";
import { type MergeRequest, mergeBounds, mergeModel } from "../../../engine/exchange/merge";
import { toFloat32 } from "../../../engine/formats/floats";
import { decode, encode, type Tensor } from "../../../engine/formats/safetensors";
import { denseLinear } from "../../../engine/model/linear-factory";
import type { ExchangeEvent } from "../../../engine/protocol/adapters";
import { decoderFixtures } from "../../parity/fixture";
import { ggufAndFolder } from "../../support/gguf-model";
import { tempFolder, tempHome } from "../../support/temp";

const parity = "test/fixtures/parity";
const quiet: ExchangeHooks = { signal: new AbortController().signal, onEvent: () => undefined };

/** The prompts and what PEFT computes after each, with the adapter beside the base. */
function referenceOf(family: string): { prompts: number[][]; tunedLogits: number[][] } {
  return JSON.parse(readFileSync(`${parity}/${family}/reference.json`, "utf8"));
}

async function merge(family: string, out: string, change: Partial<MergeRequest> = {}, scale = 1, hooks = quiet) {
  const base = await openDecoder(`${parity}/${family}/base`);
  const adapter = await readAdapter(`${parity}/${family}/adapter`, base);
  const matrices = adapter.matrices.map((matrix) => ({ ...matrix, b: matrix.b.map((value) => value * scale) }));
  const [, tokens = []] = referenceOf(family).prompts;
  return mergeModel(base, { ...adapter, matrices }, { out, tokens, threads: 1, ...change }, hooks);
}

async function logitsOf(folder: string, prompts: readonly number[][]): Promise<number[][]> {
  const model = graphModel(await openDecoder(folder));
  const all: number[][] = [];
  for (const prompt of prompts) {
    const sequence = await openSequence(model, denseLinear(model.weights), { device: "cpu", threads: 1, capacity: 64 });
    all.push([...(await sequence.extendTo(prompt)).logits]);
    await sequence.release();
  }
  return all;
}

for (const family of decoderFixtures()) {
  describe(`${family}, merged`, async () => {
    const { prompts, tunedLogits } = referenceOf(family);

    it("in F32 gives PEFT's logits", async (context) => {
      const out = path.join(await tempFolder(context), "merged");
      const proof = await merge(family, out, { dtype: "f32" });
      const { positions, sameTop, maxAbsolute, maxRelative } = proof.difference;
      assert.deepEqual([positions, sameTop, proof.dtype], [8, 8, "F32"]);
      assert.ok(maxRelative > 0 && maxRelative < 1e-5 && maxAbsolute < 1e-3, `${maxAbsolute} ${maxRelative}`);
      assert.ok(proof.cosine !== null && proof.cosine > 0.999999 && proof.changed > 0.99);
      assert.ok(proof.effect.maxRelative > 0.05);
      for (const [index, logits] of (await logitsOf(out, prompts)).entries())
        assertClose(logits, tunedLogits[index], 1e-4);
    });

    it("in the base's own type is measured, and within what the measurement says of PEFT's logits", async (context) => {
      const out = path.join(await tempFolder(context), "merged");
      const proof = await merge(family, out);
      const [base, merged] = [await openDecoder(`${parity}/${family}/base`), await openDecoder(out)];
      assert.deepEqual([...merged.weights.keys()], [...base.weights.keys()]);
      for (const [name, weight] of base.weights) {
        const written = inFloats(merged.weights.get(name));
        assert.deepEqual([written.dtype, written.shape], [inFloats(weight).dtype, weight.shape]);
      }
      assert.ok(proof.difference.maxRelative <= proof.bound && (proof.cosine ?? 0) > 0.999, JSON.stringify(proof));
      // What the proof measured at the end of the second prompt is what its own reference says.
      const [, logits = []] = await logitsOf(out, prompts);
      assertWithin(logits, tunedLogits[1], proof.difference.maxAbsolute * 1.01 + 1e-4);
    });
  });
}

it("BF16 and F16 keep less of each weight than F32, and the proof shows it", async (context) => {
  const folder = await tempFolder(context);
  const sizes: number[] = [];
  for (const dtype of ["f32", "f16", "bf16"] as const)
    sizes.push((await merge("qwen2", path.join(folder, dtype), { dtype })).difference.maxRelative);
  const [f32 = 0, f16 = 0, bf16 = 0] = sizes;
  assert.ok(100 * f32 < f16 && 2 * f16 < bf16 && bf16 < mergeBounds.BF16, sizes.join(" "));
});

it("large models lie in shards that the index names", async (context) => {
  const out = path.join(await tempFolder(context), "merged");
  await merge("qwen2", out, { shardBytes: 40_000 });
  const shards = readdirSync(out).filter((name) => name.endsWith(".safetensors"));
  assert.ok(
    shards.length > 2 && shards.includes(`model-00001-of-${String(shards.length).padStart(5, "0")}.safetensors`),
  );
  const index = JSON.parse(readFileSync(path.join(out, "model.safetensors.index.json"), "utf8"));
  assert.deepEqual([...new Set(Object.values(index.weight_map))].sort(), shards.sort());
  const whole = path.join(path.dirname(out), "whole");
  await merge("qwen2", whole);
  const { prompts } = referenceOf("qwen2");
  assert.deepEqual(await logitsOf(out, prompts), await logitsOf(whole, prompts));
});

it("config.json tells the new type in the spelling that it had", async (context) => {
  const folder = await tempFolder(context);
  await merge("llama", path.join(folder, "older"), { dtype: "f32" });
  await merge("qwen2", path.join(folder, "newer"), { dtype: "bf16" });
  const types = ["older", "newer"].map((name) => {
    const { torch_dtype: older, dtype: newer } = JSON.parse(
      readFileSync(path.join(folder, name, "config.json"), "utf8"),
    );
    return [older, newer];
  });
  assert.deepEqual(types, [
    ["float32", undefined],
    [undefined, "bfloat16"],
  ]);
});

it("a head of its own beside a config that ties it stays one, and config.json says so", async (context) => {
  const folder = await tempFolder(context);
  const base = path.join(folder, "base");
  await cp(`${parity}/qwen2/base`, base, { recursive: true });
  const file = path.join(base, "model.safetensors");
  const { tensors } = decode(new Uint8Array(readFileSync(file)), { code: "E_FILE", path: file });
  const embedding = tensors.get("model.embed_tokens.weight");
  assert.ok(embedding !== undefined && embedding.dtype === "F32");
  const values = toFloat32(embedding.data, "F32");
  const head = { ...embedding, data: values.map((value) => -value) };
  writeFileSync(file, encode(new Map<string, Tensor>([...tensors, ["lm_head.weight", head]])));
  const opened = await openDecoder(base);
  const adapter = await readAdapter(`${parity}/qwen2/adapter`, opened);
  const out = path.join(folder, "out");
  await mergeModel(opened, adapter, { out, tokens: [1, 2, 3], threads: 1 }, quiet);
  assert.equal(JSON.parse(readFileSync(path.join(out, "config.json"), "utf8")).tie_word_embeddings, false);
  // The negated head negates the logits of PEFT's reference.
  const { prompts, tunedLogits } = referenceOf("qwen2");
  for (const [index, logits] of (await logitsOf(out, prompts)).entries())
    assertClose(
      logits.map((logit) => -logit),
      tunedLogits[index],
      1e-4,
    );
});

it("the tokenizer's files and the licence come along, other files do not", async (context) => {
  const folder = await tempFolder(context);
  const base = path.join(folder, "base");
  await cp(`${parity}/qwen2/base`, base, { recursive: true });
  const along = ["LICENSE", "generation_config.json", "merges.txt", "tokenizer.json", "tokenizer_config.json"];
  for (const name of [...along, "notes.txt", "pytorch_model.bin"]) writeFileSync(path.join(base, name), "{}");
  const opened = await openDecoder(base);
  const adapter = await readAdapter(`${parity}/qwen2/adapter`, opened);
  await mergeModel(opened, adapter, { out: path.join(folder, "out"), tokens: [1, 2], threads: 1 }, quiet);
  assert.deepEqual(readdirSync(path.join(folder, "out")).sort(), [...along, "config.json", "model.safetensors"].sort());
});

describe("a merge is refused and leaves nothing behind", () => {
  it("when rounding erases the adapter, although the logits hardly differ", (context) =>
    refuses(context, "E_MERGE", /Rounding to BF16 erases .*: \d\.\d % of its weights change/, (out) =>
      merge("llama", out, {}, 1e-3),
    ));
  it("when the logits move too far", (context) =>
    refuses(context, "E_MERGE", /BF16 weights moves the logits by .* of their range, more than 0\.05/, (out) =>
      merge("llama-linear-biases", out, { dtype: "bf16" }, 300),
    ));
  it("when a merged weight is beyond its type", (context) =>
    refuses(context, "E_MERGE", /numbers that F16 cannot hold/, (out) => merge("qwen2", out, { dtype: "f16" }, 1e7)));
  it("in int8, by name", (context) =>
    refuses(context, "E_PRECISION", /does not write int8/, (out) => merge("qwen2", out, { dtype: "int8" })));
  it("for tokens that the base does not have", (context) =>
    refuses(context, "E_TOKENIZER", /tokens below 96 are needed/, (out) => merge("qwen2", out, { tokens: [96] })));
  for (const [family, says] of [
    ["gpt2", /model\.gguf was read from a GGUF file, and its matrices lie the other way round/],
    ["llama3", /model\.gguf was read from a GGUF file, and its rotary frequencies are scaled one by one/],
  ] as const) {
    it(`of a GGUF file that says what no folder can: ${family}`, async (context) => {
      await tempHome(context);
      const folder = await tempFolder(context);
      const base = await openDecoder((await ggufAndFolder(family, folder)).file);
      const adapter = await readAdapter(`${parity}/${family}/adapter`, base);
      const out = path.join(folder, "out");
      await assert.rejects(mergeModel(base, adapter, { out, threads: 1 }, quiet), hasCode("E_MERGE", says));
      assert.ok(!readdirSync(folder).includes("out"));
    });
  }
  it("into a folder that holds something", async (context) => {
    const out = path.join(await tempFolder(context), "full");
    await mkdir(out);
    writeFileSync(path.join(out, "mine.txt"), "mine");
    await assert.rejects(merge("qwen2", out), hasCode("E_OUTPUT", /there already and is not empty/));
    assert.deepEqual(readdirSync(path.dirname(out)), ["full"]);
    assert.deepEqual(readdirSync(out), ["mine.txt"]);
  });
  for (const share of [0, 0.3, 0.65, 0.8, 0.97]) {
    it(`when it is stopped at ${100 * share} %`, (context) =>
      refuses(context, "E_INTERRUPTED", /Stopped/, (out) => {
        const controller = new AbortController();
        const onEvent = ({ done }: ExchangeEvent) => done >= share && controller.abort();
        return merge("qwen2", out, {}, 1, { signal: controller.signal, onEvent });
      }));
  }
});

it("an empty folder is filled", async (context) => {
  const out = path.join(await tempFolder(context), "empty");
  await mkdir(out);
  await merge("qwen2", out);
  assert.ok(readdirSync(out).includes("model.safetensors"));
});

it("an adapter that changes nothing merges into the base itself", async (context) => {
  const out = path.join(await tempFolder(context), "merged");
  const { difference, effect, changed, cosine } = await merge("qwen2", out, {}, 0);
  assert.deepEqual([difference.maxAbsolute, effect.maxAbsolute, changed, cosine], [0, 0, 0, null]);
  const file = (folder: string) => readFileSync(path.join(folder, "model.safetensors"));
  assert.ok(file(out).equals(file(`${parity}/qwen2/base`)));
});

async function refuses(
  context: TestContext,
  code: ErrorCode,
  says: RegExp,
  act: (out: string) => Promise<unknown>,
): Promise<void> {
  const folder = await tempFolder(context);
  await assert.rejects(act(path.join(folder, "out")), hasCode(code, says));
  assert.deepEqual(readdirSync(folder), []);
}

function hasCode(code: ErrorCode, says: RegExp) {
  return (error: unknown) => {
    assert.ok(error instanceof AttuneError, String(error));
    assert.equal(error.code, code, error.message);
    assert.match(error.message, says);
    return true;
  };
}

function assertClose(actual: readonly number[], expected: readonly number[] | undefined, relative: number): void {
  assertWithin(actual, expected, relative * Math.max(...(expected ?? []).map(Math.abs)));
}

function assertWithin(actual: readonly number[], expected: readonly number[] | undefined, tolerance: number): void {
  assert.ok(expected);
  assert.equal(actual.length, expected.length);
  for (const [index, value] of expected.entries())
    assert.ok(Math.abs((actual[index] ?? Number.NaN) - value) <= tolerance, `${actual[index]} is not ${value}`);
}
