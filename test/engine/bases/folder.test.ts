import assert from "node:assert/strict";
import { cp, mkdir, readFile, rename, rm, symlink, truncate, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { type TestContext, test } from "node:test";
import fc from "fast-check";
import { embeddedId, openBase } from "../../../engine/bases/folder";
import { listModels } from "../../../engine/bases/list";
import { floatTypeOf, inFloats, readWeight } from "../../../engine/bases/weight-files";
import { AttuneError } from "../../../engine/errors";
import { toFloat32 } from "../../../engine/formats/floats";
import { decode, encode } from "../../../engine/formats/safetensors";
import { damaged, fuzzRuns, resolvesOrRefuses } from "../../support/foreign";
import { tempFolder, tempHome } from "../../support/temp";

const parity = path.resolve("test/fixtures/parity");

test("the embedded model opens without a name, by its id and by its folder", async (context) => {
  await tempHome(context);
  const base = await openBase();
  assert.equal(base.id, embeddedId);
  assert.equal(base.total, 9_465_280);
  assert.equal(base.weights.size, 5 * 9 + 2);
  assert.match(base.hash, /^[0-9a-f]{64}$/);
  for (const name of [embeddedId, "models/attune-base"]) assert.deepEqual(await openBase(name), base);
});

for (const family of ["llama", "llama-untied", "qwen2"]) {
  test(`weights are found where they lie, whatever their type and shards: ${family}`, async (context) => {
    await tempHome(context);
    const base = await openBase(path.join(parity, family, "base"));
    assert.equal(base.weights.has("lm_head.weight"), family === "llama-untied");
    assert.equal(base.weights.has("model.layers.1.self_attn.k_proj.bias"), family === "qwen2");
    for (const [name, location] of base.weights) {
      assert.ok(path.isAbsolute(location.file));
      const whole = decode(await readFile(location.file), { code: "E_FILE", path: location.file }).tensors.get(name);
      assert.ok(whole);
      assert.deepEqual(whole.shape, location.shape);
      assert.deepEqual(await readWeight(location), toFloat32(whole.data, inFloats(location).dtype));
    }
    const types = new Set([...base.weights.values()].map(floatTypeOf));
    assert.deepEqual([...types], [{ llama: "BF16", "llama-untied": "F16", qwen2: "F32" }[family]]);
    const files = new Set([...base.weights.values()].map(({ file }) => file));
    assert.equal(files.size, family === "llama-untied" ? 2 : 1);
  });
}

test("symbolic links out of the folder are followed to the real file, and the hash is the same", async (context) => {
  await tempHome(context);
  const folder = await copyOf(context, "qwen2");
  const blob = path.join(await tempFolder(context), "0123abcd");
  const straight = await openBase(folder);
  await rename(path.join(folder, "model.safetensors"), blob);
  await symlink(blob, path.join(folder, "model.safetensors"));
  const linked = await openBase(folder);
  assert.equal(linked.weights.get("model.norm.weight")?.file, blob);
  assert.equal(linked.hash, straight.hash);
});

test("the hash follows the contents, cached or not", async (context) => {
  await tempHome(context);
  const folder = await copyOf(context, "llama");
  const { hash } = await openBase(folder);
  assert.equal((await openBase(folder)).hash, hash);
  assert.equal((await openBase(path.join(parity, "llama", "base"))).hash, hash);
  const file = path.join(folder, "model.safetensors");
  const bytes = await readFile(file);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  await writeFile(file, bytes);
  const changed = (await openBase(folder)).hash;
  assert.notEqual(changed, hash);
  await writeFile(path.join(folder, "tokenizer.json"), "{}");
  const withTokenizer = (await openBase(folder)).hash;
  assert.notEqual(withTokenizer, changed);
  // An old time of change must not make an old hash come back.
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 2;
  await writeFile(file, bytes);
  await utimes(file, 1, 1);
  assert.notEqual((await openBase(folder)).hash, withTokenizer);
});

test("a home that cannot be written only costs the cache", async (context) => {
  const folder = await tempFolder(context);
  await writeFile(path.join(folder, "file"), "");
  await tempHome(context, path.join(folder, "file", "below"));
  assert.match((await openBase()).hash, /^[0-9a-f]{64}$/);
});

test("a tied head may be there or not, tensors that compute nothing are ignored", async (context) => {
  await tempHome(context);
  const folder = await copyOf(context, "qwen2");
  const plain = await openBase(folder);
  await changeTensors(folder, (tensors) => {
    tensors.set("lm_head.weight", { dtype: "F32", shape: [1], data: new Uint8Array(4) });
    tensors.set("model.layers.0.self_attn.rotary_emb.inv_freq", { dtype: "F32", shape: [1], data: new Uint8Array(4) });
    tensors.set("h.0.attn.masked_bias", { dtype: "F32", shape: [1], data: new Uint8Array(4) });
    tensors.set("transformer.h.0.attn.bias", { dtype: "F32", shape: [1], data: new Uint8Array(4) });
    tensors.set("model.steps", { dtype: "I64", shape: [1], data: new Uint8Array(8) });
  });
  const { weights, total } = await openBase(folder);
  assert.deepEqual([...weights.keys()], [...plain.weights.keys()]);
  assert.equal(total, plain.total);
});

for (const name of [
  "model.layers.0.self_attn.sinks",
  "model.layers.1.self_attn.o_proj.bias",
  "model.layers.0.self_attn.q_norm.weight",
  "model.layers.2.mlp.up_proj.weight",
  "lm_head.bias",
  "h.0.attn.c_attn.bias",
]) {
  test(`a weight that nothing reads is refused by its name: ${name}`, async (context) => {
    await tempHome(context);
    const folder = await copyOf(context, "qwen2");
    await changeTensors(folder, (tensors) => {
      tensors.set(name, { dtype: "F32", shape: [1], data: new Uint8Array(4) });
    });
    await assert.rejects(openBase(folder), (error) => {
      assert.ok(error instanceof AttuneError);
      assert.equal(error.code, "E_MODEL_CONFIG");
      assert.ok(error.message.includes(`the weights hold ${name}, which a model of type "qwen2"`), error.message);
      return true;
    });
  });
}

const refused: readonly {
  readonly name: string;
  readonly family: string;
  readonly break: (folder: string) => Promise<unknown>;
  readonly code: string;
  readonly says: RegExp;
}[] = [
  {
    name: "no config",
    family: "llama",
    break: (folder) => rm(path.join(folder, "config.json")),
    code: "E_MODEL_MISSING",
    says: /no config\.json/,
  },
  {
    name: "a config that is no JSON",
    family: "llama",
    break: (folder) => writeFile(path.join(folder, "config.json"), "{"),
    code: "E_MODEL_CONFIG",
    says: /not JSON/,
  },
  {
    name: "no weights",
    family: "llama",
    break: (folder) => rm(path.join(folder, "model.safetensors")),
    code: "E_MODEL_FILE",
    says: /neither model\.safetensors nor/,
  },
  {
    name: "truncated weights",
    family: "llama",
    break: (folder) => truncate(path.join(folder, "model.safetensors"), 50_000),
    code: "E_MODEL_FILE",
    says: /need 100984 bytes, but the file has 50000/,
  },
  {
    name: "weights cut in the header",
    family: "llama",
    break: (folder) => truncate(path.join(folder, "model.safetensors"), 100),
    code: "E_MODEL_FILE",
    says: /header ends at byte \d+, but the file has 100/,
  },
  {
    name: "empty weights",
    family: "llama",
    break: (folder) => truncate(path.join(folder, "model.safetensors"), 0),
    code: "E_MODEL_FILE",
    says: /0 bytes/,
  },
  {
    name: "a missing shard",
    family: "llama-untied",
    break: (folder) => rm(path.join(folder, "model-00002-of-00002.safetensors")),
    code: "E_MODEL_FILE",
    says: /shard model-00002-of-00002\.safetensors is missing/,
  },
  {
    name: "a truncated shard",
    family: "llama-untied",
    break: (folder) => truncate(path.join(folder, "model-00002-of-00002.safetensors"), 20_000),
    code: "E_MODEL_FILE",
    says: /but the file has 20000/,
  },
  {
    name: "a shard elsewhere",
    family: "llama-untied",
    break: (folder) => writeIndex(folder, "../base/x.safetensors"),
    code: "E_MODEL_FILE",
    says: /is not a file name/,
  },
  {
    name: "an absolute shard",
    family: "llama-untied",
    break: (folder) => writeIndex(folder, "/etc/passwd"),
    code: "E_MODEL_FILE",
    says: /is not a file name/,
  },
  {
    name: "an index without a map",
    family: "llama-untied",
    break: (folder) => writeFile(path.join(folder, "model.safetensors.index.json"), "{}"),
    code: "E_MODEL_FILE",
    says: /weight_map is missing/,
  },
  {
    name: "a missing weight",
    family: "qwen2",
    break: (folder) => changeTensors(folder, (tensors) => tensors.delete("model.layers.1.self_attn.v_proj.bias")),
    code: "E_MODEL_FILE",
    says: /model\.layers\.1\.self_attn\.v_proj\.bias is missing/,
  },
  {
    name: "a weight of another shape",
    family: "qwen2",
    break: (folder) =>
      changeTensors(folder, (tensors) =>
        tensors.set("model.norm.weight", { dtype: "F32", shape: [8, 8], data: new Uint8Array(256) }),
      ),
    code: "E_MODEL_FILE",
    says: /model\.norm\.weight is \[8, 8\], but config\.json demands \[64\]/,
  },
  {
    name: "a weight of another type",
    family: "qwen2",
    break: (folder) =>
      changeTensors(folder, (tensors) =>
        tensors.set("model.norm.weight", { dtype: "I8", shape: [64], data: new Uint8Array(64) }),
      ),
    code: "E_MODEL_FILE",
    says: /model\.norm\.weight is missing or is not F32/,
  },
];

for (const { name, family, break: damage, code, says } of refused) {
  test(`refused: ${name}`, async (context) => {
    await tempHome(context);
    const folder = await copyOf(context, family);
    await damage(folder);
    await assert.rejects(openBase(folder), { name: "AttuneError", code, message: says });
  });
}

test("a model that is nowhere is missing, whatever its name", async (context) => {
  await tempHome(context);
  for (const name of [
    "no-such-model",
    "Qwen/none",
    "../..",
    "/nowhere",
    "",
    "a\0b",
    "x".repeat(5000),
    "package.json",
  ]) {
    await assert.rejects(openBase(name), { code: "E_MODEL_MISSING" }, name);
  }
});

test("models in the store are listed and opened by their id", async (context) => {
  const home = await tempHome(context);
  await mkdir(path.join(home, "models", "half-a-download"), { recursive: true });
  await cp(path.join(parity, "llama", "base"), path.join(home, "models", "someone--tiny"), { recursive: true });
  const [embedded, tiny, ...rest] = await listModels();
  assert.equal(rest.length, 0);
  assert.ok(embedded && embedded.id === embeddedId && embedded.embedded && embedded.bytes === 18_935_688);
  assert.deepEqual(tiny, {
    id: "someone/tiny",
    path: path.join(home, "models", "someone--tiny"),
    embedded: false,
    bytes: 100_984,
    source: "store",
    parameters: 49_472,
    license: null,
  });
  assert.equal((await openBase("someone/tiny")).id, "someone/tiny");
});

test("fuzz: a folder with a damaged index or config opens or is refused", async (context) => {
  await tempHome(context);
  const folder = await copyOf(context, "llama-untied");
  for (const name of ["model.safetensors.index.json", "config.json"]) {
    const file = path.join(folder, name);
    const valid = await readFile(file);
    await fc.assert(
      fc.asyncProperty(damaged(valid), async (bytes) => {
        await writeFile(file, bytes);
        await resolvesOrRefuses(() => openBase(folder));
      }),
      { numRuns: Math.ceil(fuzzRuns / 20) },
    );
    await writeFile(file, valid);
  }
});

async function copyOf(context: TestContext, family: string): Promise<string> {
  const folder = path.join(await tempFolder(context), "base");
  await cp(path.join(parity, family, "base"), folder, { recursive: true });
  return folder;
}

type Tensors = Map<string, Parameters<typeof encode>[0] extends ReadonlyMap<string, infer T> ? T : never>;

async function changeTensors(folder: string, change: (tensors: Tensors) => unknown): Promise<void> {
  const file = path.join(folder, "model.safetensors");
  const tensors: Tensors = new Map(decode(await readFile(file), { code: "E_FILE", path: file }).tensors);
  change(tensors);
  await writeFile(file, encode(tensors));
}

async function writeIndex(folder: string, shard: string): Promise<void> {
  const index = { weight_map: { "model.norm.weight": shard } };
  await writeFile(path.join(folder, "model.safetensors.index.json"), JSON.stringify(index));
}
