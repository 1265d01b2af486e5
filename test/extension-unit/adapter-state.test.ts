import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type ProjectAdapter, parseProjectAdapters, withoutAdapter } from "../../extension/adapters/state";
import { languageState } from "../../extension/completions/known-languages";
import { completesAnywhere, completionModel } from "../../extension/completions/model";
import { checkSettings } from "../../extension/editor/settings-rules";
import { summary } from "./samples";

const adapters = {
  "file:///a": { summary: summary({ dir: "/s/1" }), enabled: true },
  "file:///b": {
    summary: summary({ dir: "/s/2", difference: null, better: null, workspace: null, formerBase: true }),
    enabled: false,
  },
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
    show: "balanced",
    context: "auto",
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

describe("by itself a language is completed that the base has learnt, or the project's adapter was better in", () => {
  const check = (languageId: string, values: Record<string, unknown>, of: ProjectAdapter | null, expected: string) =>
    test(`${languageId} ${JSON.stringify(values)} ${JSON.stringify(of?.summary.betterIn ?? null)}`, () => {
      assert.equal(languageState(settings(values), languageId, of), expected);
      assert.equal(completionModel(settings(values), languageId, of) !== null, expected === "on");
    });
  check("typescript", {}, null, "on");
  check("python", {}, null, "on");
  check("go", {}, null, "unknown");
  check("go", { "completions.languages": { go: true } }, null, "on");
  check("go", { "completions.languages": { "*": false } }, null, "off");
  check("go", { "completions.languages": { go: false } }, choice(true, { betterIn: ["go"] }), "off");
  check("go", {}, choice(true, { betterIn: ["go", "yaml"] }), "on");
  check("go", {}, choice(false, { betterIn: ["go"] }), "unknown");
  // Of another base nothing is known, and much may be expected.
  check("go", { base: "Qwen/Qwen2.5-Coder-0.5B" }, null, "on");
  check("markdown", { "completions.languages": { markdown: false } }, null, "off");
});
