/**
 * Weights in blocks on a GPU: products, gradients through the codes and look-ups run there, none on the CPU (sessions on a
 * device forbid that), and compute what the CPU computes with the numbers that the blocks stand for.
 */
import assert from "node:assert/strict";
import { it } from "node:test";
import { graphModel } from "../../engine/bases/base-weights";
import { openDecoder } from "../../engine/bases/folder";
import { roundedWeights } from "../../engine/bases/rounded";
import { isBlocks } from "../../engine/bases/weight-files";
import { readExamplesFile } from "../../engine/workspace/examples-file";
import { assertClose, logitsOf, stepOf } from "../support/computed";
import { lane } from "../support/lane";
import { tempHome } from "../support/temp";
import { missingSoftwareWebGpu, softwareWebGpuEnv } from "../support/webgpu";

lane("webgpu-blocks", missingSoftwareWebGpu(), () => {
  for (const bits of [4, 8] as const) {
    it(`weights of ${bits} bits serve and train on the device as their numbers do on the CPU`, async (context) => {
      await tempHome(context);
      Object.assign(process.env, softwareWebGpuEnv());
      const folder = "test/fixtures/parity/llama-untied";
      const base = await openDecoder(`${folder}/base`);
      const examples = await readExamplesFile(`${folder}/examples.jsonl`, base.config);
      const weights = await roundedWeights(base, bits);
      assert.ok([...weights.values()].some((weight) => isBlocks(weight) && weight.bits === bits));
      const numbers = graphModel(base, "fp32", { weights });
      const tokens = examples[0]?.tokens ?? assert.fail();
      const [logits, step] = [await logitsOf(numbers, tokens, "cpu"), await stepOf(base, numbers, examples, "cpu")];
      // Whole, and in pieces as if the device could bind no more.
      for (const limit of bits === 4 ? [undefined, 4096] : [undefined]) {
        const asTheyLie = graphModel(base, bits === 4 ? "int4" : "int8", { device: "webgpu", limit, weights });
        assertClose(await logitsOf(asTheyLie, tokens, "webgpu"), logits, 1e-4);
        const found = await stepOf(base, asTheyLie, examples, "webgpu");
        assert.ok(Math.abs(found.loss - step.loss) < 1e-4 * step.loss);
        assertClose(found.gradient, step.gradient, 1e-4);
      }
    });
  }
});
