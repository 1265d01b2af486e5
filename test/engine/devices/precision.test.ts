/** int8: when it is chosen, when it is refused, and how little it changes what the embedded model computes. */
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import { graphModel } from "../../../engine/bases/base-weights";
import { openBase } from "../../../engine/bases/folder";
import { openSequence } from "../../../engine/decode/sequence";
import { choosePrecision, multipliesExactly, type PrecisionNeed } from "../../../engine/devices/precision";
import { decode } from "../../../engine/formats/safetensors";
import { denseLinear } from "../../../engine/model/linear-factory";
import type { PrecisionWord } from "../../../engine/protocol/words";
import { loadTokenizer } from "../../../engine/text/tokenizer";
import { gradients } from "../../../engine/train/example-gradients";
import { skipWithoutInt8 } from "../../support/int8";
import { tempFolder, tempHome } from "../../support/temp";

describe("the choice of the precision", () => {
  const usual: PrecisionNeed = { device: "cpu", parameters: 8e6, blocks: true, stored: null, rounding: "whenQuicker" };

  test("auto is fp32, except for completions on an exact CPU", async () => {
    const quick = (await multipliesExactly()) ? "int8" : "fp32";
    const check = async (word: PrecisionWord | undefined, need: PrecisionNeed, expected: string) =>
      assert.equal((await choosePrecision(word, need)).precision, expected);
    await check(undefined, usual, quick);
    await check("auto", { ...usual, parameters: 5e8 }, quick);
    await check("auto", { ...usual, parameters: 1e5 }, "fp32");
    await check("auto", { ...usual, rounding: "whenAsked" }, "fp32");
    await check("auto", { ...usual, rounding: "never" }, "fp32");
    await check("auto", { ...usual, device: "webgpu" }, "fp32");
    await check("fp32", usual, "fp32");
  });

  test("weights lie in blocks where the runtime does not multiply integers exactly, and in int4 always", async () => {
    const exact = await multipliesExactly();
    assert.deepEqual(await choosePrecision("int8", usual), { precision: "int8", blocks: exact ? null : 8 });
    assert.deepEqual(await choosePrecision("int4", usual), { precision: "int4", blocks: 4 });
    assert.deepEqual(await choosePrecision("fp32", usual), { precision: "fp32", blocks: null });
  });

  test("integers are refused by name where they cannot be had", async () => {
    for (const word of ["int8", "int4"] as const) {
      const refused = (need: PrecisionNeed, message: RegExp) =>
        assert.rejects(choosePrecision(word, need), { code: "E_PRECISION", message });
      await refused({ ...usual, device: "webgpu" }, /webgpu computes in fp32 only/);
      await refused({ ...usual, rounding: "never" }, /Full fine-tuning changes every weight/);
      if (word === "int4" || !(await multipliesExactly()))
        await refused({ ...usual, blocks: false }, /stores its matrices so that int\d cannot read them/);
    }
  });
});

/** The embedded model on real code, in both precisions. */
async function text(): Promise<{ base: Awaited<ReturnType<typeof openBase>>; tokens: number[] }> {
  const base = await openBase(undefined);
  const tokenizer = await loadTokenizer(base.folder, base.config.vocabSize);
  return { base, tokens: tokenizer.encode(await readFile("engine/graph/value.ts", "utf8")).slice(0, 256) };
}

test("int8 and int4 keep the loss and the gradient's direction", async (context) => {
  await tempHome(context);
  const { tokens } = await text();
  const folder = await tempFolder(context);
  const examples = path.join(folder, "examples.jsonl");
  await writeFile(examples, `${JSON.stringify({ tokens, mask: tokens.map((_, index) => Number(index > 0)) })}\n`);
  const measure = async (precision: "fp32" | "int8" | "int4") => {
    const out = path.join(folder, `${precision}.safetensors`);
    const { loss } = await gradients({ examples, out, precision, device: "cpu", seed: 1 });
    const { tensors } = decode(await readFile(out), { code: "E_ADAPTER", path: out });
    return {
      loss,
      gradient: [...tensors].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, { data }]) => floats(data)),
    };
  };
  const exact = await measure("fp32");
  // Only the forward pass rounds coarsely; with gradients in 127 steps the cosine was 0.81, and LoRA diverged.
  for (const [precision, near, alike] of [
    ["int8", 0.01, 0.98],
    ["int4", 0.1, 0.9],
  ] as const) {
    const rounded = await measure(precision);
    assert.notEqual(rounded.loss, exact.loss, `${precision} was not computed in integers`);
    assert.ok(Math.abs(rounded.loss - exact.loss) < near, `loss ${exact.loss}, in ${precision} ${rounded.loss}`);
    const found = cosine(exact.gradient, rounded.gradient);
    assert.ok(found > alike, `${precision}: cosine ${found}`);
  }
});

test("in int8 a prompt that grew token by token gives what the whole prompt gives, close to fp32", async (context) => {
  if (await skipWithoutInt8(context)) return;
  const { base, tokens } = await text();
  const logits = async (precision: "fp32" | "int8", lengths: readonly number[]) => {
    const model = graphModel(base, precision);
    const linear = denseLinear(model.weights, precision);
    const sequence = await openSequence(model, linear, { device: "cpu", threads: 1, capacity: tokens.length });
    let last = new Float32Array();
    for (const length of lengths) last = Float32Array.from((await sequence.extendTo(tokens.slice(0, length))).logits);
    await sequence.release();
    return [...last];
  };
  const growing = tokens.map((_, index) => index + 1).slice(199);
  const [whole, grown, exact] = [
    await logits("int8", [tokens.length]),
    await logits("int8", growing),
    await logits("fp32", [tokens.length]),
  ];
  const range = Math.max(...exact) - Math.min(...exact);
  const largest = (a: readonly number[], b: readonly number[]) =>
    Math.max(...a.map((value, index) => Math.abs(value - (b[index] ?? Number.NaN)))) / range;
  // Attention sums in another order, and a value on the edge of two integers may then fall on the other side.
  assert.ok(largest(whole, grown) < 0.03, `grown ${largest(whole, grown)}`);
  assert.ok(largest(whole, exact) < 0.06, `against fp32 ${largest(whole, exact)}`);
  assert.ok(largest(whole, exact) > 0);
});

function floats(data: Uint8Array): number[] {
  // A copy of its own: a Buffer's slice would still be the whole file.
  return [...new Float32Array(Uint8Array.from(data).buffer)];
}

function cosine(a: readonly number[], b: readonly number[]): number {
  const dot = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, v, i) => sum + v * (y[i] ?? Number.NaN), 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}
