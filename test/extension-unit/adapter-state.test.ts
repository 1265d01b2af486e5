import assert from "node:assert/strict";
import { test } from "node:test";
import { parseProjectAdapters, withoutAdapter } from "../../extension/adapter-state";
import { completesAnywhere, completionModel } from "../../extension/completions/model";
import { checkSettings } from "../../extension/settings-rules";
import { summary } from "./samples";

const adapters = {
  "file:///a": { summary: summary({ dir: "/s/1" }), enabled: true },
  "file:///b": { summary: summary({ dir: "/s/2", difference: null, better: null, workspace: null }), enabled: false },
};

test("what was stored comes back", () => {
  assert.deepEqual(parseProjectAdapters(structuredClone(adapters)), adapters);
});

test("what does not fit is left out", () => {
  const broken = {
    ...adapters,
    "file:///c": { enabled: true },
    "file:///d": { summary: { ...summary(), bytes: "4000" }, enabled: true },
    "file:///e": null,
  };
  assert.deepEqual(parseProjectAdapters(broken), adapters);
  for (const raw of [undefined, null, 3, "x", []]) assert.deepEqual(parseProjectAdapters(raw), {});
});

test("a deleted adapter is used nowhere", () => {
  assert.deepEqual(Object.keys(withoutAdapter(adapters, "/s/1")), ["file:///b"]);
});

const settings = (values: Record<string, unknown> = {}) => checkSettings((key) => values[key]).settings;
const choice = (enabled: boolean, more = {}) => ({ summary: summary(more), enabled });

test("an adapter that is on completes with its strength", () => {
  const model = completionModel(settings({ strength: 0.5 }), "typescript", choice(true));
  assert.deepEqual(model?.request, {
    device: "auto",
    precision: "auto",
    maxTokens: 64,
    adapter: summary().dir,
    strength: 0.5,
  });
});

test("an adapter that is off leaves the base alone", () => {
  const model = completionModel(settings(), "typescript", choice(false));
  assert.deepEqual([model?.adapter, model?.request.adapter], [null, undefined]);
});

function checkNone(name: string, values: Record<string, unknown>, enabled: boolean): void {
  test(`nothing completes: ${name}`, () => {
    assert.equal(completionModel(settings(values), "typescript", choice(enabled)), null);
  });
}

checkNone("switched off", { "completions.enabled": false }, true);
checkNone("another language", { "completions.languages": { typescript: false } }, true);
checkNone("no adapter is on, and the base alone is not wanted", { "completions.useBaseWithoutAdapter": false }, false);

test("an engine is wanted where anything completes", () => {
  const off = settings({ "completions.useBaseWithoutAdapter": false });
  assert.equal(completesAnywhere(settings(), []), true);
  assert.equal(completesAnywhere(off, [null, choice(false)]), false);
  assert.equal(completesAnywhere(off, [null, choice(true)]), true);
  assert.equal(completesAnywhere(settings({ "completions.enabled": false }), [choice(true)]), false);
});

test("no two models share a scope", () => {
  const scopes = [
    completionModel(settings(), "typescript", choice(false)),
    completionModel(settings(), "typescript", choice(true)),
    completionModel(settings(), "typescript", choice(true, { dir: "/s/other" })),
    completionModel(settings(), "typescript", choice(true, { createdAt: "2026-11-24T11:00:00.000Z" })),
    completionModel(settings(), "typescript", choice(true, { baseHash: "fedcba9876543210" })),
    completionModel(settings(), "typescript", choice(true, { adapterHash: "ff00" })),
    completionModel(settings({ strength: 0.5 }), "typescript", choice(true)),
    completionModel(settings({ base: "/models/other" }), "typescript", choice(false)),
    completionModel(settings({ device: "cpu" }), "typescript", choice(false)),
    completionModel(settings({ "completions.maxTokens": 32 }), "typescript", choice(false)),
  ].map((model) => model?.scope);
  assert.equal(new Set(scopes).size, scopes.length);
});
