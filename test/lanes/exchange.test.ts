/**
 * Adapters and merged models between Attune, Hugging Face's PEFT and transformers, and llama.cpp, with the real programs on the
 * other side: what they load of ours computes what ours computes, what we load of theirs computes what theirs does, and no
 * tensor is left over on either side.
 */
import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import path from "node:path";
import { it } from "node:test";
import { adaptedLinear } from "../../engine/adapters/adapted-linear";
import { readAdapter, writeAdapter } from "../../engine/adapters/adapter";
import { graphModel } from "../../engine/bases/base-weights";
import { openDecoder } from "../../engine/bases/folder";
import { argmax, openSequence } from "../../engine/decode/sequence";
import { exportAdapter } from "../../engine/exchange/export";
import type { ExchangeHooks } from "../../engine/exchange/hooks";
import { importAdapter } from "../../engine/exchange/import";
import { decodeGguf } from "../../engine/formats/gguf/whole";
import { train } from "../../engine/train/run";
import { decoderFixtures } from "../parity/fixture";
import { someAdapter } from "../support/adapters";
import { contentOf } from "../support/gguf";
import { grownModel } from "../support/gguf-model";
import { optionalLane } from "../support/lane";
import { type Generation, generate, linesOf, llamaBundle, missingLlamaCpp, run } from "../support/llama-cpp";
import { tempFolder, tempHome } from "../support/temp";

const parity = "test/fixtures/parity";
const families = decoderFixtures();
const hooks: ExchangeHooks = { signal: new AbortController().signal, onEvent: () => undefined };
const seed = Number(process.env["ATTUNE_SEED"] ?? 1 + Math.floor(Math.random() * 1_000_000));

const python = process.env["ATTUNE_PYTHON"];
const pythonHow =
  "set ATTUNE_PYTHON to a Python with torch, transformers and peft (pip install torch transformers peft)";
const missingPython = python !== undefined && existsSync(python) ? null : pythonHow;
const missingLlama = missingPython ?? missingLlamaCpp;

optionalLane("exchange-peft", missingPython, () => {
  it("PEFT loads our adapters, transformers our merged models, and we PEFT's: the same keys, the same logits", async (context) => {
    await tempHome(context);
    context.diagnostic(`ATTUNE_SEED=${seed} makes the same numbers again`);
    const folder = await tempFolder(context);
    const at = (family: string, name: string) => path.join(folder, `${family}-${name}`);
    pythonJobs(families.map((family) => ({ make: `${parity}/${family}/base`, out: at(family, "theirs"), seed })));
    const jobs = [];
    for (const family of families) {
      const base = `${parity}/${family}/base`;
      const model = await openDecoder(base);
      const own = someAdapter(model, { seed, rslora: family === "gemma", rank: 3 });
      const small = own.matrices.map((matrix) => ({ ...matrix, b: matrix.b.map((value) => 0.1 * value) }));
      await writeAdapter(at(family, "own"), { ...own, matrices: small }, model, null);
      await exportAdapter({ adapter: at(family, "own"), format: "peft", out: at(family, "ours"), base }, hooks);
      await exportAdapter({ adapter: at(family, "theirs"), format: "peft", out: at(family, "returned"), base }, hooks);
      const merged = { format: "merged", dtype: "f32", tokens: [1, 2, 3] } as const;
      await exportAdapter({ adapter: at(family, "ours"), out: at(family, "merged"), base, ...merged }, hooks);
      const prompts = promptsFor(family);
      for (const name of ["ours", "theirs", "returned"]) jobs.push({ load: base, adapter: at(family, name), prompts });
      jobs.push({ load: at(family, "merged"), adapter: null, prompts }, { load: base, adapter: null, prompts });
    }
    const answers = pythonJobs(jobs).values();
    let largest = 0;
    for (const family of families) {
      const [ours, theirs, returned, merged, alone] = [
        next(answers),
        next(answers),
        next(answers),
        next(answers),
        next(answers),
      ];
      for (const answer of [ours, theirs, returned, merged, alone]) assert.deepEqual(answer.problems, [], family);
      assert.deepEqual(returned.keys, theirs.keys);
      assert.deepEqual(merged.keys, alone.keys);
      assert.deepEqual(returned.logits, theirs.logits);
      const base = `${parity}/${family}/base`;
      const expected: readonly (readonly [Answer, string, string | null])[] = [
        [ours, base, at(family, "ours")],
        [theirs, base, at(family, "theirs")],
        [merged, at(family, "merged"), null],
        [alone, base, null],
      ];
      for (const [answer, model, adapter] of expected) {
        const logits = await logitsOf(model, adapter, promptsFor(family));
        for (const [index, values] of answer.logits.entries())
          largest = Math.max(largest, distance(logits[index] ?? [], values));
      }
      assert.ok(distance(ours.logits[0] ?? [], alone.logits[0] ?? []) > 1e-2, `${family}: the adapter does nothing`);
      assert.ok(distance(merged.logits[0] ?? [], ours.logits[0] ?? []) < 1e-4);
    }
    context.diagnostic(
      `${families.length} families, largest relative difference of logits ${largest.toExponential(1)}`,
    );
    assert.ok(largest < 1e-4, String(largest));
  });
});

optionalLane("exchange-llama.cpp", missingLlama, () => {
  it("llama.cpp generates with our GGUF adapters what we generate, and reads and writes the same tensors", async (context) => {
    await tempHome(context);
    const folder = await tempFolder(context);
    const at = (family: string, name: string) => path.join(folder, `${family}-${name}`);
    const sources = llamaSources(folder);
    const conversions: (readonly string[])[] = [];
    const dora = families.filter((family) => configOf(family).use_dora);
    // One matrix of theirs is two of llama.cpp's.
    const joined = ["gpt-refact", "granite-hybrid"];
    // Which of their layers see a window, or do not turn, no file of llama.cpp's can say as these have it; nor a tied head of OLMo 2.
    const unsayable = ["gemma3", "olmo2", "smollm3"];
    const plain = families.filter((family) => ![...dora, ...joined, ...unsayable].includes(family));
    for (const family of [...dora, ...joined]) {
      const [adapter, base] = [`${parity}/${family}/adapter`, `${parity}/${family}/base`];
      const out = at(family, "ours.gguf");
      const says = dora.includes(family) ? /use_dora/ : /have no GGUF form/;
      await assert.rejects(exportAdapter({ adapter, format: "gguf", out, base }, hooks), says);
    }
    for (const family of plain) {
      await withoutWindow(`${parity}/${family}/base`, at(family, "base"));
      conversions.push(["base", at(family, "base"), at(family, "base.gguf")]);
      conversions.push(["lora", `${parity}/${family}/adapter`, at(family, "theirs.gguf"), at(family, "base"), "f32"]);
    }
    convert(sources, conversions);
    const jobs: Generation[] = [];
    const expected: number[][][] = [];
    for (const family of plain) {
      const [base, adapter] = [at(family, "base"), `${parity}/${family}/adapter`];
      await exportAdapter({ adapter, format: "gguf", out: at(family, "ours.gguf"), base }, hooks);
      // GPT-2's matrices come out of llama.cpp's converter the wrong way round; it cannot load them itself.
      if (family !== "gpt2") assert.deepEqual(namesIn(at(family, "ours.gguf")), namesIn(at(family, "theirs.gguf")));
      await importAdapter({ from: at(family, "ours.gguf"), base, out: at(family, "returned") }, hooks);
      for (const [dir, strength] of [
        [adapter, 1],
        [at(family, "returned"), 0.5],
        [null, 1],
      ] as const) {
        const { prompts, tokens } = await clearGenerations(base, dir, strength);
        expected.push(tokens);
        const file = dir === null ? null : at(family, "ours.gguf");
        jobs.push({ model: at(family, "base.gguf"), adapter: file, scale: strength, prompts, count: generated });
      }
      // Its converter ignores rsLoRA and alpha patterns: what counts is that both read the same from its file.
      if (family === "gpt2") continue;
      await importAdapter({ from: at(family, "theirs.gguf"), base, out: at(family, "imported") }, hooks);
      const { prompts, tokens } = await clearGenerations(base, at(family, "imported"), 1);
      expected.push(tokens);
      jobs.push({
        model: at(family, "base.gguf"),
        adapter: at(family, "theirs.gguf"),
        scale: 1,
        prompts,
        count: generated,
      });
    }
    assert.deepEqual(tokensOf(jobs), expected);
    const tokens = expected.flat(2).length;
    context.diagnostic(`${plain.length} families, ${jobs.length} runs, ${tokens} greedy tokens alike`);
  });

  it("what its converter makes of each family is a base that computes what the folder does", async (context) => {
    await tempHome(context);
    const folder = await tempFolder(context);
    const at = (family: string) => path.join(folder, `${family}-base.gguf`);
    const models = new Map<string, string>();
    for (const family of families.filter((name) => !configOf(name).use_dora)) {
      const { model } = await grownModel(family, path.join(folder, family));
      const plain = path.join(folder, family, "plain");
      await withoutWindow(model, plain);
      models.set(family, plain);
    }
    convert(
      llamaSources(folder),
      [...models].map(([family, model]) => ["base", model, at(family)]),
    );
    const prompts = [[3, 200, 17, 5, 540, 9, 9, 31]];
    let largest = 0;
    const contents: Record<string, unknown> = {};
    for (const [family, model] of models) {
      contents[family] = contentOf(readFileSync(at(family)));
      if (family === "gpt-refact") continue;
      const [theirs = []] = await logitsOf(at(family), null, prompts);
      const [ours = []] = await logitsOf(model, null, prompts);
      // Of Gemma 3 the converter drops the rows that fill up the vocabulary.
      assert.ok(theirs.length <= ours.length && theirs.length >= 605, family);
      largest = Math.max(largest, distance(theirs, ours.slice(0, theirs.length)));
      assert.ok(largest < 1e-6, `${family}: ${largest}`);
    }
    // To llama.cpp its norms are others than in its folder, so that llama.cpp itself is what its file is compared with.
    const { prompts: starts, tokens } = await clearGenerations(at("gpt-refact"), null, 1);
    const job = { model: at("gpt-refact"), adapter: null, scale: 1, prompts: starts, count: generated };
    assert.deepEqual(generate([job]), [tokens]);
    // What the tests compare the files with that they make themselves.
    const known = "test/fixtures/gguf/converted.json";
    if (process.env["ATTUNE_REGENERATE"] === "1") writeFileSync(known, `${JSON.stringify(contents, null, 1)}\n`);
    assert.deepEqual(JSON.parse(JSON.stringify(contents)), JSON.parse(readFileSync(known, "utf8")));
    const alike = `${models.size} families, largest relative difference of logits ${largest.toExponential(1)}`;
    context.diagnostic(`${alike}; ${tokens.flat().length} greedy tokens of Refact's as llama.cpp's`);
  });

  it("llama.cpp generates with an adapter of the embedded model what we generate", async (context) => {
    await tempHome(context);
    const folder = await tempFolder(context);
    const file = (name: string) => path.join(folder, name);
    const base = await openDecoder();
    const draw = random(seed);
    const lines = Array.from({ length: 8 }, () => {
      const tokens = Array.from({ length: 24 }, () => 1 + Math.floor(draw() * 8000));
      return JSON.stringify({ tokens, mask: tokens.map((_, index) => Math.min(1, index)) });
    });
    writeFileSync(file("examples.jsonl"), `${lines.join("\n")}\n`);
    const request = {
      examples: file("examples.jsonl"),
      out: file("adapter"),
      steps: 4,
      batch: 4,
      verdict: false,
      device: "cpu",
    } as const;
    await train(request, { signal: hooks.signal, onEvent: () => undefined, log: () => undefined });
    await exportAdapter({ adapter: file("adapter"), format: "gguf", out: file("ours.gguf") }, hooks);
    convert(llamaSources(folder), [["base", base.folder, file("base.gguf")]]);
    const jobs: Generation[] = [];
    const expected: number[][][] = [];
    for (const adapter of [file("adapter"), null]) {
      const { prompts, tokens } = await clearGenerations(base.folder, adapter, 1);
      expected.push(tokens);
      const gguf = adapter === null ? null : file("ours.gguf");
      jobs.push({ model: file("base.gguf"), adapter: gguf, scale: 1, prompts, count: generated });
    }
    assert.deepEqual(tokensOf(jobs), expected);
    context.diagnostic(`${base.id}: ${expected.flat(2).length} greedy tokens alike`);
  });
});

/** Tokens of each generation; so few that no context is full. */
const generated = 16;

interface Answer {
  readonly logits: number[][];
  readonly keys: string[];
  readonly problems: string[];
}

function configOf(family: string): { readonly use_dora: boolean } {
  return JSON.parse(readFileSync(`${parity}/${family}/adapter/adapter_config.json`, "utf8"));
}

function promptsFor(family: string): number[][] {
  return JSON.parse(readFileSync(`${parity}/${family}/reference.json`, "utf8")).prompts;
}

function next(answers: Iterator<Answer>): Answer {
  const { value, done } = answers.next();
  assert.ok(!done);
  return value;
}

function pythonJobs(jobs: readonly object[]): Answer[] {
  return linesOf(run(python ?? "", ["test/fixtures/peft/exchange.py"], JSON.stringify(jobs)));
}

function convert(sources: string, jobs: readonly (readonly string[])[]): void {
  run(python ?? "", ["test/fixtures/gguf/convert.py", sources], JSON.stringify(jobs));
}

function tokensOf(jobs: readonly Generation[]): number[][][] {
  return generate(jobs).map(({ tokens }) => tokens);
}

/** The sources that node-llama-cpp brings along for building: its own release, converters included. */
function llamaSources(folder: string): string {
  const sources = path.join(folder, "llama.cpp");
  run("git", ["clone", "--quiet", llamaBundle, sources], "");
  return sources;
}

function namesIn(file: string): string[] {
  return [...decodeGguf(readFileSync(file), { code: "E_ADAPTER", path: file }).tensors.keys()].sort();
}

/** llama.cpp ignores the windows of most families, so that both sides compute without. */
async function withoutWindow(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true });
  const file = path.join(to, "config.json");
  const config = JSON.parse(readFileSync(file, "utf8"));
  if (config.sliding_window == null || ["gemma3_text", "phi3"].includes(config.model_type)) return;
  const full = config.layer_types?.map(() => "full_attention");
  const changed = { ...config, sliding_window: null, ...(full && { layer_types: full, use_sliding_window: false }) };
  writeFileSync(file, JSON.stringify(changed));
}

async function open(folder: string, adapter: string | null, strength = 1) {
  const base = await openDecoder(folder);
  const model = graphModel(base);
  const matrices = adapter === null ? [] : (await readAdapter(adapter, base)).matrices;
  const linear = adaptedLinear(model.weights, matrices, { strength, merged: false });
  return { base, sequence: await openSequence(model, linear, { device: "cpu", threads: 1, capacity: 64 }) };
}

async function logitsOf(folder: string, adapter: string | null, prompts: readonly number[][]): Promise<number[][]> {
  const { sequence } = await open(folder, adapter);
  const all: number[][] = [];
  for (const prompt of prompts) all.push([...(await sequence.extendTo(prompt)).logits]);
  await sequence.release();
  return all;
}

/** Three prompts and our greedy tokens after each. No choice was close: rounding would decide, and agreement prove nothing. */
async function clearGenerations(folder: string, adapter: string | null, strength: number) {
  const { base, sequence } = await open(folder, adapter, strength);
  const draw = random(seed);
  const prompts: number[][] = [];
  const tokens: number[][] = [];
  for (let tries = 0; prompts.length < 3; tries++) {
    assert.ok(tries < 200, `${folder}: no clear generation`);
    const prompt = Array.from({ length: 6 }, () => 1 + Math.floor(draw() * (base.config.vocabSize - 1)));
    const all = [...prompt];
    let clear = true;
    while (clear && all.length < prompt.length + generated) {
      const { logits } = await sequence.extendTo(all);
      const best = argmax(logits);
      const second = Math.max(...logits.filter((_, token) => token !== best));
      clear = (logits[best] ?? 0) - second > 0.01;
      all.push(best);
    }
    if (!clear) continue;
    prompts.push(prompt);
    tokens.push(all.slice(prompt.length));
  }
  await sequence.release();
  return { prompts, tokens };
}

/** The largest difference as a share of the largest number. */
function distance(actual: readonly number[], expected: readonly number[]): number {
  assert.equal(actual.length, expected.length);
  const differences = expected.map((value, index) => Math.abs(value - (actual[index] ?? Number.NaN)));
  assert.ok(differences.every(Number.isFinite));
  return Math.max(...differences) / Math.max(...expected.map(Math.abs));
}

/** Mulberry32: numbers from 0 to 1 that a seed repeats. */
function random(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
