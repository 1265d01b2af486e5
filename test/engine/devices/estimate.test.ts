import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { completionSeconds, trainingSeconds } from "../../../engine/devices/estimate";
import { parseDecoderConfig } from "../../../engine/model/config";
import { linearShapes } from "../../../engine/model/linear-shapes";
import { invented, inventedSpeeds } from "../../support/speeds";

const config = parseDecoderConfig(
  {
    ...{ model_type: "llama", hidden_size: 64, intermediate_size: 128, num_hidden_layers: 2 },
    ...{ num_attention_heads: 4, num_key_value_heads: 2, vocab_size: 256, max_position_embeddings: 64 },
  },
  "a test's config",
);
const linears = linearShapes(config).reduce((sum, linear) => sum + linear.in * linear.out, 0);
const head = 64 * 256;
const close = (found: number | null, expected: number) =>
  assert.ok(Math.abs((found ?? Number.NaN) / expected - 1) < 1e-9, `${found}, not ${expected}`);

describe("times of a base in one form of its weights", () => {
  const all = { linears: "floats", head: "floats" } as const;

  test("a completion reads all weights for each token, and a prompt's head once", () => {
    const token = 0.4e-9 * (linears + head) + 2 * 1e-5;
    close(completionSeconds(config, all, inventedSpeeds), 30 * token + (200 / 32) * 4e-9 * linears);
    const rounded = { linears: "blocks4", head: "blocks8" } as const;
    const quantised = 30 * (0.2e-9 * linears + 0.1e-9 * head + 2e-5) + (200 / 32) * 4e-9 * linears;
    close(completionSeconds(config, rounded, inventedSpeeds), quantised);
  });

  test("training goes forward and back; codes become numbers once, and integers by rows cost what they cost", () => {
    close(trainingSeconds(config, all, inventedSpeeds, 64), 2 * 2 * 4e-9 * (linears + head));
    const blocks = { linears: "blocks8", head: "blocks8" } as const;
    const unpacking = (1e-3 * (linears + head)) / 768 ** 2;
    close(trainingSeconds(config, blocks, inventedSpeeds, 64), 2 * (4e-9 + 4e-9) * (linears + head) + unpacking);
    const rows8 = { ...inventedSpeeds, forms: { ...inventedSpeeds.forms, rows8: invented(0.1, 1, 0.5e-3) } };
    const rows = { linears: "rows8", head: "rows8" } as const;
    close(trainingSeconds(config, rows, rows8, 64), 2 * (1e-9 + 0.5 * 4e-9) * (linears + head));
  });

  test("between measured sizes times lie between, below the smallest they are its, above the largest they grow", () => {
    const rungs = [
      { width: 100, one: 1, many: 1 },
      { width: 1000, one: 4, many: 1 },
    ];
    const speeds = { ...inventedSpeeds, forms: { floats: { rungs, gradient: 1 } }, layer: 1e-12 };
    const one = (size: number) => {
      // All in the head: a base without layers.
      const alone = { ...config, layers: 0, hiddenSize: size, vocabSize: 1 };
      return (completionSeconds(alone, all, speeds) ?? Number.NaN) / 30;
    };
    close(one(10), 1);
    close(one(1e4), 1);
    close(one(1e5), 2);
    close(one(1e6), 4);
    close(one(2e6), 8);
  });

  test("a form that this CPU does not compute has no time", () => {
    assert.equal(completionSeconds(config, { linears: "rows8", head: "rows8" }, inventedSpeeds), null);
    assert.equal(trainingSeconds(config, { linears: "blocks8", head: "rows8" }, inventedSpeeds, 8), null);
  });
});
