import assert from "node:assert/strict";
import { test } from "node:test";
import type { ShowAdapterResult } from "../../engine/protocol/adapters";
import { formerText, settingsAgain } from "../../extension/adapters/again-texts";
import { checkSettings } from "../../extension/editor/settings-rules";
import { summary } from "./samples";

const shown: ShowAdapterResult = {
  ...{ adapter: "/a", rank: 8, alpha: 24, rslora: true, dora: false, dropout: 0.1 },
  ...{ rankPattern: { v_proj: 4 }, alphaPattern: {}, targets: ["q_proj", "v_proj"] },
  ...{ tensors: 4, trainable: 100, bytes: 400, seqLen: 256, batch: 4 },
};
const { settings } = checkSettings(
  (key) => ({ "training.rank": 32, "training.epochs": 5, "training.learningRate": 0.002, base: "/b" })[key],
);

test("trained again: what the adapter is, and the project's settings for the rest", () => {
  const again = settingsAgain(settings, shown);
  assert.deepEqual(again.training, {
    ...{ epochs: 5, lr: 0.002, rank: 8, alpha: 24, rslora: true, dora: false, dropout: 0.1 },
    ...{ rankPattern: { v_proj: 4 }, alphaPattern: {}, targets: "q_proj,v_proj", seqLen: 256, batch: 4 },
  });
  assert.equal(again.base, "/b");
});

test("targets of single layers, and patterns of them, are left to the settings", () => {
  for (const targets of ["all.*proj", ["model.layers.0.self_attn.q_proj"], ["q_proj", "layers.1.mlp.up_proj"], []])
    assert.equal(settingsAgain(settings, { ...shown, targets }).training.targets, undefined);
  const { training } = settingsAgain(settings, { ...shown, targets: ["attn.c_proj", "c_fc"] });
  assert.equal(training.targets, "attn.c_proj,c_fc");
  const { seqLen: _, batch: __, ...imported } = shown;
  assert.equal("seqLen" in settingsAgain(settings, imported).training, false);
});

test("why it cannot be used is said with the model's name and hash", () => {
  const adapter = summary({ base: "attune-base", baseHash: "0123456789abcdef", formerBase: true });
  assert.match(formerText(adapter), /^harbour v3 was made for a former embedded model \(attune-base 01234567\), which/);
});
