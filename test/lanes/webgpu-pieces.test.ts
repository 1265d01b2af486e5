/**
 * Matrices above the binding limit on a GPU: their pieces run there, none on the CPU (sessions on a device forbid that), and
 * compute what the CPU computes with the whole matrix.
 */
import assert from "node:assert/strict";
import { it } from "node:test";
import { graphModel } from "../../engine/bases/base-weights";
import { openDecoder } from "../../engine/bases/folder";
import { readExamplesFile } from "../../engine/workspace/examples-file";
import { assertClose, logitsOf, stepOf } from "../support/computed";
import { lane } from "../support/lane";
import { missingSoftwareWebGpu, softwareWebGpuEnv } from "../support/webgpu";

lane("webgpu-pieces", missingSoftwareWebGpu(), () => {
  it("a table in pieces serves and trains on the device as it does whole on the CPU", async () => {
    Object.assign(process.env, softwareWebGpuEnv());
    const folder = "test/fixtures/parity/llama-untied";
    const base = await openDecoder(`${folder}/base`);
    const examples = await readExamplesFile(`${folder}/examples.jsonl`, base.config);
    const [whole, cut] = [graphModel(base), graphModel(base, "fp32", { limit: 4096 })];
    const tokens = examples[0]?.tokens ?? assert.fail();
    assertClose(await logitsOf(cut, tokens, "webgpu"), await logitsOf(whole, tokens, "cpu"), 1e-4);
    for (const method of ["lora", "full"] as const) {
      const expected = await stepOf(base, whole, examples, "cpu", { method });
      const found = await stepOf(base, cut, examples, "webgpu", { method });
      assert.ok(Math.abs(found.loss - expected.loss) < 1e-4 * expected.loss);
      assertClose(found.gradient, expected.gradient, 1e-4);
    }
  });
});
