import assert from "node:assert/strict";
import { readdir, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { graphModel } from "../../../engine/bases/base-weights";
import { openDecoder } from "../../../engine/bases/folder";
import { packedVersion } from "../../../engine/bases/packed";
import { repackedFolder } from "../../../engine/bases/packed-cache";
import { roundedWeights } from "../../../engine/bases/rounded";
import { isBlocks } from "../../../engine/bases/weight-files";
import { openSequence } from "../../../engine/decode/sequence";
import { denseLinear } from "../../../engine/model/linear-factory";
import { tempHome } from "../../support/temp";

test("weights are rounded once, kept in one file, and found again", async (context) => {
  await tempHome(context);
  const base = await openDecoder(undefined);
  const shares: number[] = [];
  const first = await roundedWeights(base, 4, (share) => {
    shares.push(share);
  });
  assert.equal(shares.at(-1), 1);
  const second = await roundedWeights(base, 4, () => assert.fail("rounded again"));
  assert.deepEqual(second, first);
  assert.deepEqual([...first.keys()], [...base.weights.keys()]);
  assert.equal(new Set([...first.values()].map(({ file }) => file)).size, 1);
  const bits = [...first.values()].map((weight) => (isBlocks(weight) ? weight.bits : 32));
  // The embedding is the head too, and decides more than any linear: it has 8.
  assert.deepEqual([...new Set(bits)].sort(), [32, 4, 8].sort());
  const [{ file = "" } = {}] = [...first.values()];
  const exact = [...base.weights.values()].reduce((sum, { shape }) => sum + shape.reduce((a, b) => a * b, 4), 0);
  assert.ok((await stat(file)).size < 0.25 * exact);
});

test("what it computes is close to what the base computes, closer with 8 bits than with 4", async (context) => {
  await tempHome(context);
  const base = await openDecoder(undefined);
  const tokens = Array.from({ length: 40 }, (_, index) => (index * 37 + 5) % base.config.vocabSize);
  const logits = async (bits: 4 | 8 | null) => {
    const weights = bits === null ? base.weights : await roundedWeights(base, bits);
    const precision = bits === null ? "fp32" : bits === 4 ? "int4" : "int8";
    const model = graphModel(base, precision, { weights });
    const linear = denseLinear(model.weights, model.precision);
    const sequence = await openSequence(model, linear, { device: "cpu", threads: 1, capacity: tokens.length });
    const values = [...(await sequence.extendTo(tokens)).logits];
    await sequence.release();
    return values;
  };
  const exact = await logits(null);
  const range = Math.max(...exact) - Math.min(...exact);
  const largest = (found: readonly number[]) =>
    Math.max(...exact.map((value, index) => Math.abs(value - (found[index] ?? Number.NaN)))) / range;
  const [eight, four] = [largest(await logits(8)), largest(await logits(4))];
  assert.ok(eight > 0 && eight < 0.06, `8 bits: ${eight}`);
  assert.ok(four > eight && four < 0.4, `4 bits: ${four}`);
});

test("an index that is damaged names its folder, and a deleted folder is made anew", async (context) => {
  await tempHome(context);
  const base = await openDecoder(undefined);
  await roundedWeights(base, 8);
  const [name = ""] = await readdir(repackedFolder("rounded"));
  const index = path.join(repackedFolder("rounded"), name, "index.json");
  await writeFile(index, `{"version": ${packedVersion}, "weights": {"a": {"bits": 3}}}`);
  await assert.rejects(roundedWeights(base, 8), { code: "E_MODEL_FILE", message: new RegExp(name) });
  await rm(path.dirname(index), { recursive: true });
  assert.ok((await roundedWeights(base, 8)).size > 0);
});
