/** What is told of a base before it is opened, held to what opening it gives. */
import assert from "node:assert/strict";
import path from "node:path";
import { describe, test } from "node:test";
import { openBase } from "../../../engine/bases/folder";
import { folderOutline, ggufOutline, type Outline, roundedOutline } from "../../../engine/bases/outline";
import { roundedWeights } from "../../../engine/bases/rounded";
import { isBlocks, type StoredWeight } from "../../../engine/bases/weight-files";
import { ggufAndFolder } from "../../support/gguf-model";
import { tempFolder, tempHome } from "../../support/temp";

/** All of a weight but its place. */
function formOf(weight: StoredWeight): object {
  const { name, shape } = weight;
  if (!isBlocks(weight)) return { name, shape, dtype: weight.dtype, bytes: weight.bytes };
  const { bits, block, zero, codes, scales, offsets } = weight;
  return { name, shape, bits, block, zero, codes: codes.bytes, scales: scales.bytes, offsets: offsets?.bytes ?? null };
}

function same({ weights }: Pick<Outline, "weights">, opened: ReadonlyMap<string, StoredWeight>): void {
  assert.deepEqual([...weights.values()].map(formOf), [...opened.values()].map(formOf));
}

test("a folder's: config and types of its weights", async () => {
  const folder = path.resolve("test/fixtures/attune-base-8m");
  const [outline, base] = [await folderOutline(folder), await openBase(folder)];
  assert.deepEqual(outline.config, base.config);
  same(outline, base.weights);
});

for (const bits of [4, 8] as const) {
  test(`rounded to ${bits} bits, as rounding makes them`, async (context) => {
    await tempHome(context);
    const folder = path.resolve("test/fixtures/attune-base-8m");
    same(roundedOutline(await folderOutline(folder), bits), await roundedWeights(await openBase(folder), bits));
  });
}

describe("a GGUF file's, by its header", () => {
  for (const dtype of ["F32", "Q8_0", "Q4_0", "Q4_1", "Q5_1"] as const) {
    test(dtype, async (context) => {
      await tempHome(context);
      const bytes = { F32: 128, Q8_0: 34, Q4_0: 18, Q4_1: 20, Q5_1: 24 }[dtype];
      // Matrices of zeros, but as many bytes as there must be.
      const { file } = await ggufAndFolder("llama", await tempFolder(context), (_, tensor) => {
        const { shape } = tensor;
        if (shape.length !== 2 || dtype === "F32" || (shape[1] ?? 0) % 32 !== 0) return tensor;
        const count = shape.reduce((product, length) => product * length, 1);
        return { dtype, shape, data: new Uint8Array((count / 32) * bytes) };
      });
      const [outline, base] = [await ggufOutline(file), await openBase(file)];
      assert.deepEqual(outline.config, base.config);
      same(outline, base.weights);
      const blocks = [...outline.weights.values()].filter(isBlocks).length;
      assert.equal(blocks > 0, dtype !== "F32");
    });
  }
});

test("what is no model is refused as it is when it is opened", async (context) => {
  const folder = await tempFolder(context);
  await assert.rejects(folderOutline(folder), { code: "E_MODEL_FILE" });
  await assert.rejects(ggufOutline(path.join(folder, "nothing.gguf")), { code: "E_MODEL_FILE" });
});
