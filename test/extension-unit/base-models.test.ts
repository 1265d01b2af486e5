import assert from "node:assert/strict";
import { test } from "node:test";
import type { ModelEntry } from "../../engine/protocol/models";
import {
  baseChanged,
  confirmation,
  entryText,
  fitOf,
  originText,
  parametersText,
  suggestedModels,
  suggestionText,
} from "../../extension/base/models";
import { networkSettings } from "../../extension/base/network";

const roomy = { free: 10e9, total: 16e9 };
const entry: ModelEntry = {
  id: "a/b",
  path: "/m/b",
  embedded: false,
  bytes: 1e9,
  source: "store",
  parameters: 500e6,
  license: "mit",
};

test("a model fits up to nine tenths of the free memory, and is too large beyond three quarters of all", () => {
  const check = (parameters: number, free: number, expected: string) =>
    assert.equal(fitOf(parameters, { free, total: 8e9 }), expected);
  check(650e6, 4e9, "fits");
  check(651e6, 4e9, "tight");
  check(1250e6, 4e9, "tight");
  check(1251e6, 8e9, "tooLarge");
});

test("a line about a model names parameters, size, licence and fit, as far as they are known", () => {
  const check = (change: Partial<ModelEntry>, expected: string) =>
    assert.equal(entryText({ ...entry, ...change }, roomy), expected);
  check({}, "500 M parameters · 1.0 GB · mit · memory: 3.0 of 10 GB free");
  check({ license: null, parameters: 2e9 }, "2.0 B parameters · 1.0 GB · memory: 9.0 of 10 GB free");
  check({ license: null, parameters: 2.1e9 }, "2.1 B parameters · 1.0 GB · memory: 9.4 GB, only 10 GB free now");
  check({ parameters: 4e9 }, "4.0 B parameters · 1.0 GB · mit · memory: 17 GB, too much here");
  check({ source: "embedded", embedded: true }, "500 M parameters · 1.0 GB · mit");
  check({ parameters: null, license: null }, "of a family that this version does not know · 1.0 GB");
  assert.equal(originText({ ...entry, source: "cache" }), "in Hugging Face's cache");
  assert.equal(originText(entry), null);
});

test("the question names size, host, licence, free disk and memory", () => {
  const page = {
    id: "a/b",
    host: "hub.example",
    license: "mit",
    bytes: 1e9,
    parameters: 500e6,
    freeBytes: 5e9,
    stored: false,
  };
  const { question, detail } = confirmation(page, { free: 2e9, total: 16e9 });
  assert.equal(question, "Download a/b from hub.example?");
  assert.deepEqual(detail.split("\n"), [
    "500 M parameters, licence: mit",
    "Download: 1.0 GB of 5.0 GB free on the disk",
    "To train, memory: 3.0 GB, only 2.0 GB free now",
    "Nothing of your workspace is sent.",
  ]);
  assert.match(confirmation({ ...page, license: null }, roomy).detail, /licence: not named on the model's page$/m);
});

test("parameters are told in millions and billions", () => {
  assert.equal(parametersText(494e6), "494 M parameters");
  assert.equal(parametersText(1.35e9), "1.4 B parameters");
  assert.equal(parametersText(49_472), "49472 parameters");
});

test("suggested ids are ids, each once, and each has a line", () => {
  for (const model of suggestedModels) {
    assert.match(model.id, /^[\w.-]+\/[\w.-]+$/);
    assert.match(suggestionText(model, roomy), / parameters · .*B · .* · memory: /);
  }
  assert.equal(new Set(suggestedModels.map(({ id }) => id)).size, suggestedModels.length);
});

test("a new base says which adapters it switched off", () => {
  const chosen = { ...entry, hash: "h", formerHashes: [] };
  assert.equal(baseChanged(chosen, []), "the base is now a/b.");
  assert.match(baseChanged(chosen, ["x v1", "y v2"]), /Switched off, .*: x v1, y v2\.$/);
});

test("the editor's network settings, as far as they say something", () => {
  const check = (settings: Record<string, unknown>, expected: object) =>
    assert.deepEqual(
      networkSettings((key) => settings[key]),
      expected,
    );
  check({ proxy: "", proxySupport: "override", proxyStrictSSL: true, noProxy: [] }, {});
  check({ proxy: " http://p:1 ", noProxy: ["a", 5, ""] }, { proxy: "http://p:1", noProxy: ["a"] });
  check({ proxySupport: "off", proxy: "http://p:1", proxyStrictSSL: false }, { proxy: null, verifyTls: false });
  check({ proxy: 5, noProxy: "a", proxyStrictSSL: null }, {});
});
