/** What must hold of a configuration that was taken, whatever it was read from. */
import assert from "node:assert/strict";
import type { DecoderConfig } from "../../engine/model/decoder-config";
import { chooseTargets, linearShapes } from "../../engine/model/linear-shapes";
import { totalParameters } from "../../engine/model/parameters";
import { rotaryFrequencies } from "../../engine/model/rotary";
import { expectedWeights } from "../../engine/model/weight-shapes";

/** All that is made of a configuration before any weight is read. */
export function checkConfig(config: DecoderConfig): void {
  const { hiddenSize, intermediateSize, heads, kvHeads, headDim, layers, vocabSize, windows } = config;
  for (const size of [hiddenSize, intermediateSize, heads, kvHeads, headDim, layers, vocabSize, config.maxPositions]) {
    assert(Number.isSafeInteger(size) && size >= 1);
  }
  assert.equal(heads % kvHeads, 0);
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
  assert([config.attentionScale, config.embeddingScale].every((scale) => Number.isFinite(scale)));
  const shapes = expectedWeights(config);
  for (const shape of shapes.values()) assert(shape.every((size) => Number.isSafeInteger(size) && size >= 1));
  assert(Number.isSafeInteger(totalParameters(config)));
  assert.equal(chooseTargets(linearShapes(config), "all-linear").length, linearShapes(config).length);
}
