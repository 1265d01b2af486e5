import assert from "node:assert/strict";
import { test } from "node:test";
import { type ExportResult, exchangeFormats } from "../../engine/protocol/adapters";
import {
  exportArguments,
  exportBase,
  exportedText,
  exportName,
  exportWorkspace,
  formatsFor,
  formatTexts,
  importArgument,
  importedText,
  isFileFormat,
} from "../../extension/adapters/exchange-texts";
import { summary } from "./samples";

test("every format can be picked", () => {
  assert.deepEqual(
    formatTexts.map(({ format }) => format),
    exchangeFormats,
  );
});

test("only a GGUF base can be merged as GGUF", () => {
  const check = (base: string, offered: boolean) =>
    assert.equal(
      formatsFor(summary({ base })).some(({ format }) => format === "merged-gguf"),
      offered,
      base,
    );
  for (const base of ["SmolLM2.Q4_1.gguf", "ollama:qwen2.5-coder:0.5b", "lmstudio:a/b/c", "llama.cpp:x", "hf:a/b/c"])
    check(base, true);
  for (const base of ["attune-base", "Qwen/Qwen2.5-Coder-0.5B", "my-gguf"]) check(base, false);
  assert.deepEqual(
    exchangeFormats.map((format) => isFileFormat(format)),
    [false, true, false, true],
  );
});

test("a merged GGUF is measured on the adapter's project where that is the open folder", () => {
  const own = summary({ workspace: "/projects/mine" });
  assert.deepEqual(exportWorkspace(own, "merged-gguf", "/projects/mine"), { workspace: "/projects/mine" });
  for (const [format, folder] of [
    ["merged-gguf", "/projects/other"],
    ["merged-gguf", undefined],
    ["merged", "/projects/mine"],
  ] as const)
    assert.deepEqual(exportWorkspace(own, format, folder), {});
});

test("a suggested name is safe and tells the format", () => {
  const check = (name: string, format: (typeof exchangeFormats)[number], expected: string) =>
    assert.equal(exportName(summary({ name }), format), expected);
  check("my project v3", "gguf", "my-project-v3.gguf");
  check("my project v3", "merged", "my-project-v3-merged");
  check("my project v3", "merged-gguf", "my-project-v3-merged.gguf");
  check("../x (imported)", "peft", "x-imported-peft");
  check("数据", "gguf", "adapter.gguf");
});

test("the setting's base is passed on only where it is the adapter's", () => {
  const check = (base: string, setting: string | undefined, expected: object) =>
    assert.deepEqual(exportBase(summary({ base }), setting), expected);
  check("some-base", undefined, {});
  check("some-base", "other", {});
  check("owner/name", "owner/name", { base: "owner/name" });
  check("some-base", "/models/some-base", { base: "/models/some-base" });
});

test("what was measured of a merged model is told", () => {
  const result: ExportResult = { format: "peft", path: "/out/mine", bytes: 16e6, base: "some-base" };
  assert.equal(exportedText(result), "exported to mine (16.0 MB).");
  assert.match(exportedText({ ...result, format: "gguf" }), /llama\.vscode applies it at half strength\.$/);
  const difference = { maxAbsolute: 0.0216, maxRelative: 0.00135, positions: 32, sameTop: 31 };
  const proof = { dtype: "BF16", difference, bound: 0.05, effect: difference, changed: 1, cosine: 1, leastCosine: 0.9 };
  assert.equal(
    exportedText({ ...result, format: "merged", proof }),
    "exported to mine (16.0 MB). In BF16 its logits are at most 0.022 (0.14 % of their range) away from those of base and adapter, " +
      "with the same first choice at 31 of 32 places.",
  );
});

test("what a merged GGUF costs is told", () => {
  const types = [{ from: "Q4_1", to: "Q8_0", tensors: 210, before: 66e6, bytes: 112e6 }];
  const natsPerToken = { base: 1.5, adapter: 1.25, file: 1.2525 };
  const ggufProof = { types, natsPerToken, tokens: 2000, rise: 0.002, bound: 0.01, kept: 0.98, leastKept: 0.7 };
  const result = { format: "merged-gguf", path: "/out/x.gguf", bytes: 98e6, base: "b.gguf" } as const;
  assert.equal(
    exportedText({ ...result, ggufProof }),
    "exported to x.gguf (98.0 MB). Rounded to Q8_0, a token of code costs it 1.252 nats; base and adapter 1.250 (+0.20 %), " +
      "the base alone 1.500.",
  );
  assert.match(exportedText({ ...result, ggufProof: { ...ggufProof, rise: -0.002 } }), /\(−0\.20 %\)/);
});

test("an import is told with its rank and base", () => {
  const imported = summary({ name: "x (imported)", base: "b", rank: 4 });
  assert.equal(
    importedText({ adapter: "/a", format: "gguf", summary: imported }),
    "x (imported), a GGUF adapter of rank 4 for b, is in the store.",
  );
  assert.equal(
    importedText({ adapter: "/a", format: "mlx", madeFor: "A/c", summary: imported }),
    "x (imported), an mlx-lm adapter of rank 4 for b, is in the store. It fits, but says that it was made for A/c.",
  );
});

test("a script's arguments are taken whole or not at all", () => {
  const good = { adapter: "/a", format: "gguf", out: "/b" };
  assert.deepEqual(exportArguments({ ...good, more: 1 }), good);
  assert.deepEqual(exportArguments({ ...good, dtype: "q8_0" }), { ...good, dtype: "q8_0" });
  assert.equal(exportArguments({ ...good, dtype: "q9" }), null);
  for (const bad of [null, "x", {}, { ...good, format: "zip" }, { ...good, out: "relative" }, { ...good, adapter: 1 }])
    assert.equal(exportArguments(bad), null);
  assert.equal(importArgument({ from: "/a" }), "/a");
  for (const bad of [undefined, { from: "a" }, { from: 1 }, []]) assert.equal(importArgument(bad), null);
});
