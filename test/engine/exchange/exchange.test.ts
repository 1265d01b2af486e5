/** Adapters out of and into Attune: PEFT folders, GGUF files, the store. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cp, mkdir } from "node:fs/promises";
import path from "node:path";
import { it, type TestContext } from "node:test";
import { type LoraMatrix, readAdapter, readReport, writeAdapter } from "../../../engine/adapters/adapter";
import { listAdapters } from "../../../engine/adapters/store";
import { openBase } from "../../../engine/bases/folder";
import { AttuneError, type ErrorCode } from "../../../engine/errors";
import { exportAdapter } from "../../../engine/exchange/export";
import type { ExchangeHooks } from "../../../engine/exchange/hooks";
import { importAdapter } from "../../../engine/exchange/import";
import { showAdapter } from "../../../engine/exchange/show";
import { verifyAdapter } from "../../../engine/exchange/verify";
import { decode, encode } from "../../../engine/formats/safetensors";
import { someAdapter, someReport } from "../../support/adapters";
import { tempFolder, tempHome } from "../../support/temp";

const base = "test/fixtures/parity/qwen2/base";
const foreign = "test/fixtures/parity/qwen2/adapter";
const hooks: ExchangeHooks = { signal: new AbortController().signal, onEvent: () => undefined };
const aborted: ExchangeHooks = { signal: AbortSignal.abort(), onEvent: () => undefined };

/** An adapter as training leaves it, with its report. */
async function trained(context: TestContext): Promise<string> {
  const dir = path.join(await tempFolder(context), "trained");
  const model = await openBase(base);
  await writeAdapter(dir, someAdapter(model), model, someReport(model));
  return dir;
}

async function matricesOf(dir: string): Promise<readonly LoraMatrix[]> {
  return (await readAdapter(dir, await openBase(base))).matrices;
}

it("export to PEFT is PEFT's two files and nothing of ours", async (context) => {
  await tempHome(context);
  const adapter = await trained(context);
  const out = path.join(path.dirname(adapter), "peft");
  const result = await exportAdapter({ adapter, format: "peft", out, base }, hooks);
  assert.deepEqual(readdirSync(out).sort(), ["adapter_config.json", "adapter_model.safetensors"]);
  assert.deepEqual(await matricesOf(out), await matricesOf(adapter));
  const size = readdirSync(out).reduce((sum, name) => sum + readFileSync(path.join(out, name)).byteLength, 0);
  assert.deepEqual(result, { format: "peft", path: out, bytes: size, base: "base" });
});

it("keys of PEFT's own adapter are the keys that we export", async (context) => {
  await tempHome(context);
  const out = path.join(await tempFolder(context), "peft");
  await exportAdapter({ adapter: foreign, format: "peft", out, base }, hooks);
  const keys = (dir: string) => {
    const file = path.join(dir, "adapter_model.safetensors");
    return [...decode(readFileSync(file), { code: "E_ADAPTER", path: file }).tensors.keys()].sort();
  };
  assert.deepEqual(keys(out), keys(foreign));
});

it("export to GGUF and import are inverse, through the store", async (context) => {
  await tempHome(context);
  const adapter = await trained(context);
  const folder = path.dirname(adapter);
  const out = path.join(folder, "mine.gguf");
  await exportAdapter({ adapter, format: "gguf", out, base }, hooks);
  const imported = await importAdapter({ from: out, base, workspace: folder }, hooks);
  assert.equal(imported.format, "gguf");
  assert.deepEqual(await matricesOf(imported.adapter), await matricesOf(adapter));
  const { summary } = imported;
  assert.deepEqual(
    [summary.name, summary.workspace, summary.steps, summary.difference],
    ["mine (imported)", folder, 0, null],
  );
  assert.deepEqual(await listAdapters(), [summary]);
});

it("an import of ours keeps its report, for the project that it is imported into", async (context) => {
  await tempHome(context);
  const adapter = await trained(context);
  const workspace = path.dirname(adapter);
  const { adapter: dir, format } = await importAdapter({ from: adapter, base, workspace }, hooks);
  assert.equal(format, "peft");
  const [before, after] = [await readReport(adapter), await readReport(dir)];
  assert.deepEqual(after, { ...before, name: "project v1 (imported)", workspace });
  // A second import is another version, never the same folder.
  assert.notEqual((await importAdapter({ from: adapter, base, workspace }, hooks)).adapter, dir);
});

it("an import of PEFT's goes where --out says, and verifies there", async (context) => {
  await tempHome(context);
  const out = path.join(await tempFolder(context), "in");
  await importAdapter({ from: foreign, base, out }, hooks);
  assert.deepEqual(await matricesOf(out), await matricesOf(foreign));
  const result = await verifyAdapter({ adapter: out, base, tokens: [1, 2, 3, 4], threads: 1 }, hooks);
  assert.deepEqual([result.baseNamed, result.matrices, result.rank, result.alpha], [true, 6, 2, 6]);
  assert.deepEqual(result.targets, ["down_proj", "q_proj", "v_proj"]);
  const { maxAbsolute, maxRelative, positions, sameTop } = result.difference;
  assert.deepEqual([positions, sameTop], [4, 4]);
  assert.ok(maxAbsolute > 0 && maxAbsolute < 1e-4 && maxRelative < 1e-5, `${maxAbsolute}`);
  assert.ok(result.effect.maxAbsolute > 0.1);
  assert.equal((await verifyAdapter({ adapter: foreign, base, tokens: [1], threads: 1 }, hooks)).baseNamed, false);
});

it("verifies what int8 serves: an adapter that keeps its effect, and one that rounding erases", async (context) => {
  await tempHome(context);
  const opened = await openBase(base);
  const folder = await tempFolder(context);
  const verify = async (strength: number) => {
    const { config, matrices } = someAdapter(opened, { seed: 5 });
    const scaled = matrices.map((matrix) => ({ ...matrix, b: matrix.b.map((value) => value * strength) }));
    const adapter = path.join(folder, String(strength));
    await writeAdapter(adapter, { config, matrices: scaled }, opened, null);
    return verifyAdapter({ adapter, base, precision: "int8", tokens: [1, 2, 3, 4, 5, 6], threads: 1 }, hooks);
  };
  const { precision, difference, kept } = await verify(0.1);
  assert.equal(precision, "int8");
  assert.ok(kept !== null && kept > 0.9 && kept < 1, `${kept}`);
  assert.ok(difference.maxRelative > 1e-4, "fp32 was measured in int8's place");
  // Beside weights in blocks an adapter is not rounded with them, but its effect is lost in the rounding of what it changes.
  await assert.rejects(verify(1e-6), { code: "E_MERGE", message: /Rounding to int8 erases .*cosine/ });
});

it("show tells what the files say, with a report or without", async (context) => {
  const ours = await showAdapter(await trained(context));
  assert.deepEqual([ours.name, ours.base, ours.steps, ours.rank, ours.alpha], ["project v1", "base", 2, 2, 4]);
  const { baseHash, createdAt, ...theirs } = await showAdapter(foreign);
  assert.deepEqual([baseHash, createdAt, theirs.name], [undefined, undefined, undefined]);
  assert.deepEqual([theirs.rank, theirs.alpha, theirs.tensors, theirs.dora], [2, 6, 12, false]);
  const variant = await showAdapter("test/fixtures/parity/qwen2-dora-patterns/adapter");
  assert.deepEqual([variant.tensors, variant.dora, variant.rankPattern], [18, true, { v_proj: 2 }]);
});

it("without a named base the report's is taken, and a base that is not known is named", async (context) => {
  await tempHome(context);
  const adapter = await trained(context);
  const out = path.join(path.dirname(adapter), "peft");
  await assert.rejects(
    exportAdapter({ adapter, format: "peft", out }, hooks),
    refusal("E_MODEL_MISSING", /was trained on base, which is not among the models/),
  );
  const store = await tempHome(context);
  await cp(base, path.join(store, "models", "base"), { recursive: true });
  await exportAdapter({ adapter, format: "peft", out }, hooks);
});

/** The fixture as if PEFT had written another base's name into it. */
async function statedFor(context: TestContext, baseName: string, change: object = {}): Promise<string> {
  const dir = path.join(await tempFolder(context), "stated");
  await cp(foreign, dir, { recursive: true });
  const file = path.join(dir, "adapter_config.json");
  const config = { ...JSON.parse(readFileSync(file, "utf8")), base_model_name_or_path: baseName, ...change };
  writeFileSync(file, JSON.stringify(config));
  return dir;
}

it("an adapter from elsewhere goes to the base that it names, or says which one it needs", async (context) => {
  const store = await tempHome(context);
  const from = await statedFor(context, "Someone/Tiny-Qwen2");
  const out = path.join(path.dirname(from), "out");
  await assert.rejects(importAdapter({ from, out }, hooks), (error) => {
    assert.ok(error instanceof AttuneError && error.code === "E_MODEL_MISSING");
    assert.match(error.message, /was made for Someone\/Tiny-Qwen2, which is not among the models/);
    assert.match(
      error.hint,
      /Give that model's folder or GGUF file with --base, .*attune models download Someone\/Tiny-Qwen2/,
    );
    return true;
  });
  // Given by hand, names and sizes must fit; that it states another name is told.
  const given = await importAdapter({ from, base, out: `${out}1` }, hooks);
  assert.equal(given.madeFor, "Someone/Tiny-Qwen2");
  const verified = await verifyAdapter({ adapter: from, base, tokens: [1], threads: 1 }, hooks);
  assert.deepEqual([verified.baseNamed, verified.madeFor], [false, "Someone/Tiny-Qwen2"]);
  const same = await importAdapter({ from: await statedFor(context, "/home/x/base"), base, out: `${out}2` }, hooks);
  assert.equal(same.madeFor, undefined);

  await cp(base, path.join(store, "models", "Someone--Tiny-Qwen2"), { recursive: true });
  const found = await importAdapter({ from, out: `${out}3` }, hooks);
  assert.deepEqual([found.summary.base, found.madeFor], ["Someone/Tiny-Qwen2", undefined]);
});

it("a name in a foreign file is never followed as a path", async (context) => {
  await tempHome(context);
  for (const name of [path.resolve(base), `./${base}`, "../base", "\\\\host\\share"]) {
    const from = await statedFor(context, name);
    const out = path.join(path.dirname(from), "out");
    await assert.rejects(importAdapter({ from, out }, hooks), refusal("E_MODEL_MISSING", /was made for/));
  }
});

it("an adapter of another base says so, by its name or by the sizes of its tensors", async (context) => {
  await tempHome(context);
  const out = path.join(await tempFolder(context), "out");
  const other = "test/fixtures/parity/llama-untied/base";
  const embedded = "attune-base";
  const cases: readonly (readonly [string, string, RegExp])[] = [
    [await statedFor(context, "A/b"), embedded, /stated was made for A\/b, not for attune-base\./],
    [
      await statedFor(context, "A/b"),
      other,
      /and this model needs \[.*\]\. It was made for A\/b\. Its tensors are for 2 layers of width 64, and base has 2 of width 32\.$/,
    ],
    [foreign, embedded, /Its tensors are for 2 layers of width 64, and attune-base has 5 of width 320\.$/],
  ];
  for (const [from, to, says] of cases)
    await assert.rejects(importAdapter({ from, base: to, out }, hooks), refusal("E_ADAPTER_BASE", says));
  // The head is no linear of the layers, whatever the base.
  const head = await statedFor(context, "base", { target_modules: ["q_proj", "v_proj", "down_proj", "lm_head"] });
  await assert.rejects(
    importAdapter({ from: head, base, out }, hooks),
    refusal("E_ADAPTER", /lm_head among its target_modules is not supported/),
  );
});

it("what does not fit is refused by name, and nothing is written", async (context) => {
  await tempHome(context);
  const adapter = await trained(context);
  const folder = path.dirname(adapter);
  const other = "test/fixtures/parity/llama-untied/base";
  const out = path.join(folder, "out");
  const bad = path.join(folder, "bad");
  await cp(foreign, bad, { recursive: true });
  const file = path.join(bad, "adapter_model.safetensors");
  const { tensors } = decode(new Uint8Array(readFileSync(file)), { code: "E_ADAPTER", path: file });
  const [[name, first] = []] = [...tensors];
  assert.ok(name !== undefined && first !== undefined);
  writeFileSync(file, encode(new Map([...tensors].filter(([key]) => key !== name))));
  const text = path.join(folder, "notes.txt");
  writeFileSync(text, "no adapter");
  const cases: readonly (readonly [() => Promise<unknown>, ErrorCode, RegExp])[] = [
    [
      () => exportAdapter({ adapter, format: "gguf", out, base: other }, hooks),
      "E_ADAPTER_BASE",
      /was trained on base/,
    ],
    [() => importAdapter({ from: adapter, out, base: other }, hooks), "E_ADAPTER_BASE", /was trained on base/],
    [() => importAdapter({ from: foreign, out, base: other }, hooks), "E_ADAPTER_BASE", /needs \[/],
    [
      () => importAdapter({ from: bad, out, base }, hooks),
      "E_ADAPTER",
      /lacks tensors that its targets name: .*lora_A/,
    ],
    [() => verifyAdapter({ adapter: bad, base, tokens: [1] }, hooks), "E_ADAPTER", /lacks tensors/],
    [() => importAdapter({ from: text, out, base }, hooks), "E_ADAPTER", /neither a GGUF file nor a folder/],
    [() => importAdapter({ from: path.join(folder, "none"), out, base }, hooks), "E_ADAPTER", /no such file or folder/],
    [
      () => importAdapter({ from: "test/fixtures/gguf/llama.gguf", out, base }, hooks),
      "E_ADAPTER",
      /architecture is llama, not qwen2/,
    ],
    [() => importAdapter({ from: foreign, base }, hooks), "E_USAGE", /neither workspace nor out/],
    [() => importAdapter({ from: foreign, base, out }, aborted), "E_INTERRUPTED", /Stopped/],
    [() => exportAdapter({ adapter, base, format: "peft", out }, aborted), "E_INTERRUPTED", /Stopped/],
    [
      () => exportAdapter({ adapter, base, format: "gguf", out, dtype: "f16" }, hooks),
      "E_USAGE",
      /merged and merged-gguf only/,
    ],
  ];
  for (const [attempt, code, says] of cases) await assert.rejects(attempt(), refusal(code, says));
  assert.ok(!readdirSync(folder).includes("out"));
});

it("an import never changes what is there", async (context) => {
  await tempHome(context);
  const out = path.join(await tempFolder(context), "mine");
  await mkdir(out);
  await assert.rejects(importAdapter({ from: foreign, base, out }, hooks), refusal("E_OUTPUT", /is there already/));
  assert.deepEqual(readdirSync(out), []);
});

function refusal(code: ErrorCode, says: RegExp) {
  return (error: unknown) => {
    assert.ok(error instanceof AttuneError, String(error));
    assert.equal(error.code, code, error.message);
    assert.match(error.message, says);
    return true;
  };
}
