/** What a run watches where nothing is held out. */
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { openBase } from "../../../engine/bases/folder";
import { prepareData } from "../../../engine/train/dataset";
import { tempFolder } from "../../support/temp";

test("eight rows of the training code, however many a step has", async (context) => {
  const workspace = await tempFolder(context);
  const code = Array.from({ length: 40 }, (_, index) => `export const value${index} = ${index} + ${index % 7};\n`);
  await writeFile(path.join(workspace, "only.ts"), code.join(""));
  const silent = { signal: new AbortController().signal, phase: () => undefined };
  for (const sizes of [{}, { batch: 1 }, { batch: 16 }]) {
    const request = { workspace, seqLen: 64, ...sizes };
    const { dataset } = await prepareData(request, await openBase("test/fixtures/attune-base-8m"), null, silent);
    assert.deepEqual([dataset.watched, dataset.evalRows.length], ["training", 8]);
  }
});
