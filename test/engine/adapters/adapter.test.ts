import assert from "node:assert/strict";
import { cp, mkdir, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import { type TestContext, test } from "node:test";
import fc from "fast-check";
import { type AdapterReport, readAdapter, writeAdapter } from "../../../engine/adapters/adapter";
import { parseReport } from "../../../engine/adapters/report";
import { type BaseModel, openBase } from "../../../engine/bases/folder";
import { decode, encode, type Tensor } from "../../../engine/formats/safetensors";
import { parseConfig } from "../../../engine/model/config";
import { loraScale } from "../../../engine/model/lora";
import { someAdapter, someReport } from "../../support/adapters";
import { acceptsOrRefuses, damaged, damagedJson, fuzzRuns, resolvesOrRefuses } from "../../support/foreign";
import { tempFolder, tempHome } from "../../support/temp";

const parity = path.resolve("test/fixtures/parity");

/** What make.py gave each family's adapter. */
const made = {
  llama: { rank: 4, alpha: 8, rslora: false, scale: 2, count: 14 },
  "llama-untied": { rank: 8, alpha: 8, rslora: true, scale: 8 / Math.sqrt(8), count: 14 },
  qwen2: { rank: 2, alpha: 6, rslora: false, scale: 3, count: 6 },
};

for (const [family, { rank, alpha, rslora, scale, count }] of Object.entries(made)) {
  test(`an adapter that PEFT wrote is read, and written again with the same tensors: ${family}`, async (context) => {
    await tempHome(context);
    const base = await openBase(path.join(parity, family, "base"));
    const from = path.join(parity, family, "adapter");
    const adapter = await readAdapter(from, base);
    assert.equal(adapter.report, null);
    assert.deepEqual([adapter.config.rank, adapter.config.alpha, adapter.config.rslora], [rank, alpha, rslora]);
    assert.equal(adapter.matrices.length, count);
    for (const { scale: actual, a, b, in: inSize, out } of adapter.matrices) {
      assert.equal(actual, scale);
      assert.deepEqual([a.length, b.length], [rank * inSize, out * rank]);
      assert.ok(b.some((value) => value !== 0));
    }
    const to = path.join(await tempFolder(context), "copy");
    const hash = await writeAdapter(to, adapter, base, null);
    assert.equal(hash, adapter.hash);
    const file = "adapter_model.safetensors";
    assert.deepEqual(await readFile(path.join(to, file)), await readFile(path.join(from, file)));
    assert.deepEqual(await readAdapter(to, base), { ...adapter, dir: to });
  });
}

test("the scale is α/r, or α/√r with rsLoRA", () => {
  assert.equal(loraScale({ rank: 16, alpha: 32, rslora: false }), 2);
  assert.equal(loraScale({ rank: 16, alpha: 32, rslora: true }), 8);
});

test("what is written is read: tensors, config and report", async (context) => {
  const { base, dir } = await prepare(context);
  const adapter = someAdapter(base, { targets: "v_proj,q_proj", rslora: true, rank: 3 });
  const report = someReport(base);
  const adapterHash = await writeAdapter(dir, adapter, base, report);
  assert.deepEqual(await readAdapter(dir, base), {
    dir,
    ...adapter,
    hash: adapterHash,
    report: { ...report, adapterHash },
  });
  assert.deepEqual((await readdir(dir)).sort(), ["adapter_config.json", "adapter_model.safetensors", "attune.json"]);
});

test("linears of some layers only are written by their full names, as PEFT needs them", async (context) => {
  const { base, dir } = await prepare(context);
  const { config, matrices } = someAdapter(base, { targets: "q_proj" });
  const [first] = matrices;
  assert.ok(first);
  await writeAdapter(dir, { config, matrices: [first] }, base, null);
  const written: unknown = JSON.parse(await readFile(path.join(dir, "adapter_config.json"), "utf8"));
  assert.ok(typeof written === "object" && written !== null && "target_modules" in written);
  assert.deepEqual(written.target_modules, ["model.layers.0.self_attn.q_proj"]);
  assert.deepEqual((await readAdapter(dir, base)).matrices, [first]);
});

test("writing again replaces all of the old adapter and nothing else", async (context) => {
  const { base, dir } = await prepare(context);
  await writeAdapter(dir, someAdapter(base, { seed: 1 }), base, someReport(base));
  await mkdir(path.join(dir, "checkpoints"));
  await writeFile(path.join(dir, "notes.txt"), "mine");
  const second = someAdapter(base, { seed: 2, targets: "o_proj" });
  await writeAdapter(dir, second, base, null);
  const read = await readAdapter(dir, base);
  assert.deepEqual(read.matrices, second.matrices);
  assert.equal(read.report, null);
  assert.deepEqual((await readdir(dir)).sort(), [
    "adapter_config.json",
    "adapter_model.safetensors",
    "checkpoints",
    "notes.txt",
  ]);
});

test("measured values that are not finite survive as NaN", async (context) => {
  const { base, dir } = await prepare(context);
  const report = someReport(base);
  const steps = report.steps.map((step) => ({ ...step, tokensPerSecond: Number.POSITIVE_INFINITY }));
  await writeAdapter(dir, someAdapter(base), base, { ...report, steps });
  assert.deepEqual(
    (await readAdapter(dir, base)).report?.steps.map(({ tokensPerSecond }) => tokensPerSecond),
    [Number.NaN, Number.NaN],
  );
});

test("F16 and BF16 tensors are read as their values", async (context) => {
  const { base, dir } = await prepare(context);
  const { config, matrices } = someAdapter(base, { targets: "q_proj" });
  await writeAdapter(dir, { config, matrices }, base, null);
  await changeTensors(dir, (tensors) => {
    for (const [key, { shape }] of tensors) {
      const data = new Uint16Array(shape.reduce((product, size) => product * size, 1)).fill(
        key.includes("lora_A") ? 0x3c00 : 0x4000,
      );
      tensors.set(key, { dtype: key.includes("lora_A") ? "F16" : "BF16", shape, data });
    }
  });
  for (const { a, b } of (await readAdapter(dir, base)).matrices) {
    assert.ok(a.every((value) => value === 1) && b.every((value) => value === 2));
  }
});

test("an adapter of another base is refused, and both are named", async (context) => {
  const { base, dir } = await prepare(context);
  await writeAdapter(dir, someAdapter(base), base, someReport(base));
  const other: BaseModel = { ...base, id: "other-model", hash: "f".repeat(64) };
  await assert.rejects(readAdapter(dir, other), {
    code: "E_ADAPTER_BASE",
    message: new RegExp(`trained on base \\(${base.hash.slice(0, 16)}\\), not on other-model \\(ffffffffffffffff\\)`),
  });
});

const key = "base_model.model.model.layers.0.self_attn.q_proj.lora_A.weight";
const refused: readonly {
  readonly name: string;
  readonly break: (dir: string) => Promise<unknown>;
  readonly says: RegExp;
}[] = [
  { name: "no folder", break: (dir) => rm(dir, { recursive: true }), says: /no such folder/ },
  {
    name: "a file in the folder's place",
    break: async (dir) => {
      await rm(dir, { recursive: true });
      await writeFile(dir, "");
    },
    says: /no adapter_config\.json/,
  },
  { name: "no config", break: (dir) => rm(path.join(dir, "adapter_config.json")), says: /no adapter_config\.json/ },
  {
    name: "no tensors",
    break: (dir) => rm(path.join(dir, "adapter_model.safetensors")),
    says: /no adapter_model\.safetensors/,
  },
  {
    name: "pickled tensors",
    break: async (dir) => {
      await rm(path.join(dir, "adapter_model.safetensors"));
      await writeFile(path.join(dir, "adapter_model.bin"), "");
    },
    says: /Python pickle/,
  },
  {
    name: "a folder for tensors",
    break: async (dir) => {
      await rm(path.join(dir, "adapter_model.safetensors"));
      await mkdir(path.join(dir, "adapter_model.safetensors"));
    },
    says: /not a file/,
  },
  {
    name: "cut tensors",
    break: (dir) => truncate(path.join(dir, "adapter_model.safetensors"), 3000),
    says: /but the file has 3000/,
  },
  {
    name: "a missing tensor",
    break: (dir) => changeTensors(dir, (tensors) => tensors.delete(key)),
    says: /lacks tensors that its targets name: base_model\S+layers\.0\S+q_proj\.lora_A/,
  },
  {
    name: "a tensor under a name that PEFT would pass over in silence",
    break: (dir) =>
      changeTensors(dir, (tensors) => {
        const tensor = tensors.get(key);
        if (tensor) tensors.set(key.replace("lora_A", "lora_A.default"), tensor);
      }),
    says: /holds tensors that its targets do not name: \S+lora_A\.default/,
  },
  {
    name: "a tensor of another shape",
    break: (dir) =>
      changeTensors(dir, (tensors) => tensors.set(key, { dtype: "F32", shape: [64, 2], data: new Float32Array(128) })),
    says: /is \[64, 2\], and this model needs \[2, 64\]/,
  },
  {
    name: "a tensor of another type",
    break: (dir) =>
      changeTensors(dir, (tensors) => tensors.set(key, { dtype: "I32", shape: [2, 64], data: new Int32Array(128) })),
    says: /is I32/,
  },
  {
    name: "a tensor with NaN",
    break: (dir) =>
      changeTensors(dir, (tensors) =>
        tensors.set(key, { dtype: "F32", shape: [2, 64], data: new Float32Array(128).fill(Number.NaN) }),
      ),
    says: /not finite/,
  },
];

for (const { name, break: damage, says } of refused) {
  test(`refused: ${name}`, async (context) => {
    const { base, dir } = await prepare(context);
    await writeAdapter(dir, someAdapter(base), base, null);
    await damage(dir);
    await assert.rejects(readAdapter(dir, base), { name: "AttuneError", code: "E_ADAPTER", message: says });
  });
}

test("refused: one flipped bit in the tensors, when our report is there to tell", async (context) => {
  const { base, dir } = await prepare(context);
  await writeAdapter(dir, someAdapter(base), base, someReport(base));
  const file = path.join(dir, "adapter_model.safetensors");
  const bytes = await readFile(file);
  bytes[bytes.length - 2] = (bytes.at(-2) ?? 0) ^ 1;
  await writeFile(file, bytes);
  await assert.rejects(readAdapter(dir, base), { code: "E_ADAPTER", message: /damaged/ });
});

test("refused: a report that is damaged or of another format", async (context) => {
  const { base, dir } = await prepare(context);
  await writeAdapter(dir, someAdapter(base), base, someReport(base));
  const file = path.join(dir, "attune.json");
  const text = await readFile(file, "utf8");
  for (const damage of [
    text.slice(0, 100),
    text.replace('"format": 1', '"format": 2'),
    text.replace('"loss"', '"lost"'),
    "[]",
  ]) {
    await writeFile(file, damage);
    await assert.rejects(readAdapter(dir, base), { code: "E_ADAPTER", message: /attune\.json cannot be used/ });
  }
});

test("fuzz: a damaged report is read or refused", () => {
  const report: AdapterReport = {
    ...someReport({
      id: "b",
      origin: "",
      folder: "/b",
      hash: "0".repeat(64),
      formerHashes: [],
      total: 9,
      weights: new Map(),
      config: tiny,
    }),
    adapterHash: "1",
  };
  const read = (bytes: Uint8Array) =>
    acceptsOrRefuses(() => parseReport(bytes, "attune.json").steps.map(({ loss }) => loss?.toFixed(3)));
  fc.assert(
    fc.property(damagedJson(report), (json) => read(Buffer.from(JSON.stringify(json)))),
    { numRuns: fuzzRuns },
  );
  fc.assert(fc.property(damaged(Buffer.from(JSON.stringify(report))), read), { numRuns: fuzzRuns });
});

test("fuzz: a folder with a damaged file is read or refused", async (context) => {
  const { base, dir } = await prepare(context);
  await cp(path.join(parity, "qwen2", "adapter"), dir, { recursive: true });
  for (const name of ["adapter_model.safetensors", "adapter_config.json"]) {
    const file = path.join(dir, name);
    const valid = await readFile(file);
    await fc.assert(
      fc.asyncProperty(damaged(valid), async (bytes) => {
        await writeFile(file, bytes);
        await resolvesOrRefuses(() => readAdapter(dir, base));
      }),
      { numRuns: Math.ceil(fuzzRuns / 20) },
    );
    await writeFile(file, valid);
  }
});

const tiny: BaseModel["config"] = parseConfig(
  {
    model_type: "llama",
    hidden_size: 8,
    intermediate_size: 8,
    num_hidden_layers: 1,
    num_attention_heads: 2,
    num_key_value_heads: 1,
    head_dim: 16,
    vocab_size: 8,
    max_position_embeddings: 8,
    tie_word_embeddings: true,
  },
  "tiny",
);

async function prepare(context: TestContext): Promise<{ readonly base: BaseModel; readonly dir: string }> {
  await tempHome(context);
  return {
    base: await openBase(path.join(parity, "qwen2", "base")),
    dir: path.join(await tempFolder(context), "adapter"),
  };
}

async function changeTensors(dir: string, change: (tensors: Map<string, Tensor>) => unknown): Promise<void> {
  const file = path.join(dir, "adapter_model.safetensors");
  const tensors = new Map<string, Tensor>(decode(await readFile(file), { code: "E_FILE", path: file }).tensors);
  change(tensors);
  await writeFile(file, encode(tensors, { format: "pt" }));
}
