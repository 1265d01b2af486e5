/** Folders of models, adapters and runs on disk, with one of their files damaged. */
import assert from "node:assert/strict";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { readAdapter, writeAdapter } from "../../../engine/adapters/adapter";
import { encodeReport, parseReport } from "../../../engine/adapters/report";
import { summarize } from "../../../engine/adapters/store";
import { openDecoder } from "../../../engine/bases/folder";
import { listModels, readRecord } from "../../../engine/bases/list";
import { inFloats } from "../../../engine/bases/weight-files";
import { settleFolder } from "../../../engine/disk/files";
import { layoutOf } from "../../../engine/step/layout";
import { defaultAdamW } from "../../../engine/step/optimizer";
import { loadTokenizer } from "../../../engine/text/tokenizer";
import { findCheckpoint, readCheckpoint, writeCheckpoint } from "../../../engine/train/checkpoint";
import { readExamplesFile } from "../../../engine/workspace/examples-file";
import { someAdapter, someReport } from "../../support/adapters";
import { damagedBytes } from "../bytes";
import type { Entrance } from "../entrance";
import { damagedFile, withDamaged } from "../files";
import { damagedJson } from "../json";
import type { Random } from "../random";

const utf8 = new TextEncoder();
const parity = path.resolve("test/fixtures/parity");

/** Works in `temp`, which is also `ATTUNE_HOME` meanwhile. */
export async function folderEntrances(temp: string): Promise<readonly Entrance[]> {
  const modelFolder = path.join(temp, "model");
  const sharded = path.join(temp, "sharded");
  const adapterFolder = path.join(temp, "adapter");
  await cp(path.join(parity, "llama/base"), modelFolder, { recursive: true });
  await cp(path.join(parity, "llama-untied/base"), sharded, { recursive: true });
  const base = await openDecoder(modelFolder);
  const report = someReport(base);
  await writeAdapter(adapterFolder, someAdapter(base, { rank: 2, targets: "q_proj" }), base, report);
  const reportText = new TextDecoder().decode(encodeReport({ ...report, adapterHash: "0".repeat(64) }));
  const layout = layoutOf([{ name: "x.lora_A.weight", shape: [2, 3] }]);
  const buckets = [Float32Array.from({ length: 6 }, (_, index) => index)];
  const run = path.join(temp, "run");
  const recipe = {
    ...({ method: "lora", rank: 2, alpha: 4, targets: "all-linear", dropout: 0, rslora: false } as const),
    ...{ dora: false, loraPlusRatio: 1, rankPattern: {}, alphaPattern: {} },
    ...{
      seqLen: 16,
      batch: 2,
      lr: 1e-3,
      lrProbe: false,
      rates: null,
      patience: 3,
      seed: 1,
      context: 0,
      cut: null,
      adamW: defaultAdamW,
    },
  };
  const state = { theta: buckets, m: buckets, v: buckets };
  const { steps: history, evals } = report;
  const progress = { step: 3, steps: 9, cursor: { epoch: 0, row: 1 }, history, evals };
  const best = { step: 2, loss: 1, theta: buckets };
  const checkpoint = await writeCheckpoint(
    run,
    layout,
    { ...progress, recipe, baseHash: base.hash, precision: "fp32", seconds: 5, rateCuts: 0, state, best },
    new Map(),
  );
  const examples = path.join(temp, "examples.jsonl");
  const tokenizerFolder = path.join(temp, "tokenizer");
  await mkdir(tokenizerFolder);
  const tokenizers = await Promise.all(
    ["code-llama", "gpt2", "qwen2", "gemma"].map(async (family) => {
      const from = path.resolve("test/fixtures/tokenizer/families", family);
      return {
        "tokenizer.json": await readFile(path.join(from, "tokenizer.json")),
        "tokenizer_config.json": await readFile(path.join(from, "tokenizer_config.json")),
      };
    }),
  );
  const committed = path.join(temp, "committed");

  return [
    {
      name: "model folder",
      weight: 2,
      async run(random) {
        const name = random.pick(["config.json", "model.safetensors"]);
        const { weights } = await withDamaged(random, modelFolder, name, () => openDecoder(modelFolder));
        const whole = (await readFile(path.join(modelFolder, "model.safetensors"))).byteLength;
        // The damaged file may have been longer.
        for (const { offset, bytes } of [...weights.values()].map(inFloats))
          assert(offset >= 0 && offset + bytes <= whole + 256);
      },
    },
    {
      name: "shard index",
      weight: 2,
      async run(random) {
        const index = "model.safetensors.index.json";
        const { weights } = await withDamaged(random, sharded, index, () => openDecoder(sharded));
        for (const { file } of weights.values()) assert.equal(path.dirname(file), sharded);
      },
    },
    {
      name: "adapter folder",
      weight: 2,
      async run(random) {
        const name = random.pick(["adapter_config.json", "adapter_model.safetensors", "attune.json"]);
        const { matrices } = await withDamaged(random, adapterFolder, name, () => readAdapter(adapterFolder, base));
        for (const { a, b, rank, in: from, out } of matrices) {
          assert.deepEqual([a.length, b.length], [rank * from, rank * out]);
        }
      },
    },
    {
      name: "adapter in a list",
      weight: 1,
      run: (random) => withDamaged(random, adapterFolder, "attune.json", () => summarize(adapterFolder)),
    },
    {
      name: "attune.json",
      weight: 15,
      run(random) {
        const text = utf8.encode(damagedJson(random, JSON.parse(reportText)));
        const read = parseReport(random.chance(0.9) ? text : damagedBytes(random, text), "attune.json");
        assert.equal(read.format, 1);
      },
    },
    {
      name: "checkpoint",
      weight: 3,
      async run(random) {
        const name = random.pick(["training.json", "state.safetensors"]);
        const read = await withDamaged(random, checkpoint, name, async () => {
          const found = await findCheckpoint(run);
          assert.equal(found, checkpoint);
          return (await readCheckpoint(checkpoint, base, () => layout)).state();
        });
        assert.equal(read.theta[0]?.length, 6);
      },
    },
    {
      name: "tokenizer",
      weight: 3,
      async run(random) {
        const files = random.pick(tokenizers);
        const damagedName = random.pick(["tokenizer.json", "tokenizer.json", "tokenizer_config.json"] as const);
        for (const name of ["tokenizer.json", "tokenizer_config.json"] as const) {
          const bytes = name === damagedName ? damagedTokenizer(random, name, files[name]) : files[name];
          await writeFile(path.join(tokenizerFolder, name), bytes);
        }
        const tokenizer = await loadTokenizer(tokenizerFolder, 1024);
        for (const text of [
          "a".repeat(5000),
          `${"a".repeat(40)}!`,
          `${" ".repeat(3000)}b`,
          "",
          "const a = [1, 2];\n\n\tdéjà",
          "\ud800 <|endoftext|>",
        ]) {
          const ids = tokenizer.encode(text);
          assert(ids.every((id) => Number.isSafeInteger(id) && id >= 0 && id < tokenizer.vocabSize));
          tokenizer.decode(ids);
        }
      },
    },
    {
      name: "examples file",
      weight: 6,
      async run(random) {
        const lines = [
          { tokens: [1, 2, 3], mask: [0, 1, 1] },
          { tokens: [4, 5], mask: [1, 1] },
        ].map((line) => (random.chance(0.6) ? damagedJson(random, line) : JSON.stringify(line)));
        const text = utf8.encode(lines.join(random.pick(["\n", "\r\n", "\n\n", "\u2028"])));
        await writeFile(examples, random.chance(0.8) ? text : damagedBytes(random, text));
        for (const { tokens, mask } of await readExamplesFile(examples, { vocabSize: 100, completes: true })) {
          assert.equal(tokens.length, mask.length);
          assert(tokens.length >= 2 && tokens.every((token) => Number.isInteger(token) && token >= 0 && token < 100));
        }
      },
    },
    {
      name: "record and card of a stored model",
      weight: 1,
      async run(random) {
        const folder = path.join(temp, "models", "a--b");
        await mkdir(folder, { recursive: true });
        const record = { id: "a/b", commit: "0".repeat(40), host: "hub", license: "mit" };
        await writeFile(path.join(folder, "attune-model.json"), damagedJson(random, record));
        await writeFile(path.join(folder, "config.json"), damagedJson(random, { model_type: "llama" }));
        const card = utf8.encode("---\nlicense: other\nlicense_name: x\n---\n");
        await writeFile(path.join(folder, "README.md"), damagedBytes(random, card));
        await readRecord(folder);
        for (const { license } of await listModels()) assert(license === null || typeof license === "string");
      },
    },
    {
      name: "unfinished write",
      weight: 1,
      async run(random) {
        await rm(committed, { recursive: true, force: true });
        await mkdir(path.join(committed, ".attune-commit"), { recursive: true });
        const victim = path.join(temp, "victim");
        await writeFile(victim, "keep me");
        const removals = random.chance(0.5) ? ["a.json", "../victim"] : ["a.json", "b.json"];
        await writeFile(path.join(committed, ".attune-commit", ".removals"), damagedJson(random, removals));
        await writeFile(path.join(committed, ".attune-commit", "new.json"), "{}");
        await settleFolder(committed).finally(async () => assert.equal(await readFile(victim, "utf8"), "keep me"));
      },
    },
  ];
}

/** Often with another pattern to split at, which may be one that takes exponential time. */
function damagedTokenizer(random: Random, name: string, valid: Uint8Array): Uint8Array {
  if (name !== "tokenizer.json" || random.chance(0.6)) return damagedFile(random, name, valid);
  const json = JSON.parse(new TextDecoder().decode(valid));
  const pieces = [
    "(a+)+$",
    "a*",
    "(a|a)*",
    "\\s*",
    "[a-z]+",
    "(?:a?){30}",
    "(?<=a+)",
    "(",
    "]",
    "\\p{L}+",
    "$",
    "|",
    "{2,}",
    "a",
    "\\1",
    "+",
  ];
  const pattern = Array.from({ length: 1 + random.below(4) }, () => random.pick(pieces)).join("");
  const split = { type: "Split", pattern: { Regex: pattern }, behavior: "Isolated", invert: false };
  json["pre_tokenizer"] = { type: "Sequence", pretokenizers: [split, { type: "ByteLevel", use_regex: false }] };
  return utf8.encode(random.chance(0.5) ? JSON.stringify(json) : damagedJson(random, json));
}
