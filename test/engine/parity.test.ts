/**
 * Against Hugging Face transformers and PEFT in PyTorch, on the CPU: logits, loss, the gradient of every LoRA matrix, of
 * every weight in full fine-tuning, three AdamW steps, greedy generation through the KV cache. `npm run parity` measures
 * the same on WebGPU too and writes the errors into docs/parity.md.
 */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { describe, it } from "node:test";
import { fixturesFolder, openAnyFixture } from "../parity/fixture";
import { measurements, tolerance } from "../parity/measure";

for (const family of readdirSync(fixturesFolder)) {
  describe(`${family} agrees with PyTorch`, async () => {
    for (const measurement of measurements(await openAnyFixture(`${fixturesFolder}/${family}`), "cpu")) {
      it(measurement.name, async () => {
        const { checks } = await measurement.run();
        assert.deepEqual(new Set(checks.map(({ subject }) => subject)), new Set(measurement.subjects));
        const beyond = checks.filter(({ error }) => !(error <= tolerance));
        assert.deepEqual(beyond, [], `more than ${tolerance}`);
      });
    }
  });
}
