/** What must hold of a configuration that was taken, whatever it was read from. */
import assert from "node:assert/strict";
import type { DecoderConfig } from "../../engine/model/decoder-config";
import { allOf, chooseTargets, linearShapes } from "../../engine/model/linear-shapes";
import type { ModelConfig } from "../../engine/model/model-config";
import { totalParameters } from "../../engine/model/parameters";
import { rotaryFrequencies } from "../../engine/model/rotary";
import { expectedWeights } from "../../engine/model/weight-shapes";

/** All that is made of a configuration before any weight is read. */
export function checkConfig(config: ModelConfig): void {
  const { hiddenSize, intermediateSize, heads, headDim, layers, vocabSize } = config;
  for (const size of [hiddenSize, intermediateSize, heads, headDim, layers, vocabSize, config.maxPositions]) {
    assert(Number.isSafeInteger(size) && size >= 1);
  }
  if (config.completes) checkDecoder(config);
  else assert.equal(heads * headDim, hiddenSize);
  assert(Number.isFinite(config.attentionScale));
  const shapes = expectedWeights(config);
  for (const shape of shapes.values()) assert(shape.every((size) => Number.isSafeInteger(size) && size >= 1));
  assert(Number.isSafeInteger(totalParameters(config)));
  assert.equal(chooseTargets(linearShapes(config), "all-linear").length, allOf(linearShapes(config)).length);
}

function checkDecoder(config: DecoderConfig): void {
  const { heads, kvHeads, headDim, layers, windows } = config;
  assert(Number.isSafeInteger(kvHeads) && kvHeads >= 1 && heads % kvHeads === 0);
  assert.equal(windows.length, layers);
  assert(windows.every((window) => window === null || (Number.isSafeInteger(window) && window >= 1)));
  if (config.positions.kind === "rotary") {
    assert.equal(config.positions.layers.length, layers);
    for (const rotation of new Set(config.positions.layers)) {
      if (rotation === null) continue;
      assert(rotation.values >= 2 && rotation.values % 2 === 0 && rotation.values <= headDim);
      if (headDim <= 4096) assert(rotaryFrequencies(rotation).every(Number.isFinite));
    }
  }
  assert(Number.isFinite(config.embeddingScale));
}
