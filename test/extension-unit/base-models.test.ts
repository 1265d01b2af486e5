import assert from "node:assert/strict";
import { test } from "node:test";
import { confirmation, fits, fitText, parametersText, suggestedModels } from "../../extension/base-models";

test("the question names size, host, licence, free disk and memory", () => {
  const page = { id: "a/b", host: "hub.example", license: "mit", bytes: 1e9, freeBytes: 5e9, stored: false };
  const { question, detail } = confirmation(page, 16e9);
  assert.equal(question, "Download 1.0 GB from hub.example for a/b?");
  assert.equal(detail, "Licence: mit.\n5.0 GB of disk are free.\nTraining needs about 3.0 GB of memory.");
  assert.match(
    confirmation({ ...page, license: null }, 2e9).detail,
    /not named on .*too large for this machine's 2\.0 GB/s,
  );
});

test("a model fits up to three quarters of the memory", () => {
  assert.equal(fits(500e6, 4e9), true);
  assert.equal(fits(501e6, 4e9), false);
  assert.match(fitText(3e9, 8e9), /^needs about 13\.0 GB of memory: too large/);
});

test("parameters are told in millions and billions", () => {
  assert.equal(parametersText(494e6), "494 M parameters");
  assert.equal(parametersText(1.35e9), "1.4 B parameters");
});

test("suggested ids are ids, each once", () => {
  for (const { id } of suggestedModels) assert.match(id, /^[\w.-]+\/[\w.-]+$/);
  assert.equal(new Set(suggestedModels.map(({ id }) => id)).size, suggestedModels.length);
});
