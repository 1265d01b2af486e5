import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import { graphModel } from "../../../engine/bases/base-weights";
import { openDecoder } from "../../../engine/bases/folder";
import { repackedFolder } from "../../../engine/bases/packed-cache";
import { isBlocks, readWeight } from "../../../engine/bases/weight-files";
import { openSequence } from "../../../engine/decode/sequence";
import { AttuneError } from "../../../engine/errors";
import { dequantise } from "../../../engine/formats/gguf/dequantise";
import { encodeGguf, type GgufTensorData } from "../../../engine/formats/gguf/encode";
import { decodeGguf } from "../../../engine/formats/gguf/whole";
import type { DecoderConfig } from "../../../engine/model/decoder-config";
import { denseLinear } from "../../../engine/model/linear-factory";
import { rotaryFrequencies } from "../../../engine/model/rotary";
import type { Precision } from "../../../engine/protocol/words";
import { loadTokenizer } from "../../../engine/text/tokenizer";
import { contentOf } from "../../support/gguf";
import { ggufAndFolder } from "../../support/gguf-model";
import { tempFolder, tempHome } from "../../support/temp";

async function logitsOf(place: string, precision: Precision = "fp32"): Promise<number[]> {
  const base = await openDecoder(place);
  const model = graphModel(base, precision);
  const linear = denseLinear(model.weights, model.precision);
  const tokens = [3, 200, 17, 5, 540, 9, 9, 31];
  const sequence = await openSequence(model, linear, { device: "cpu", threads: 1, capacity: tokens.length });
  const values = [...(await sequence.extendTo(tokens)).logits];
  await sequence.release();
  return values;
}

function distance(found: readonly number[], expected: readonly number[]): number {
  assert.equal(found.length, expected.length);
  const largest = Math.max(...expected.map((value, index) => Math.abs(value - (found[index] ?? Number.NaN))));
  return largest / (Math.max(...expected) - Math.min(...expected));
}

const families = [
  ...[
    "llama",
    "llama-linear-biases",
    "qwen2",
    "qwen3",
    "gemma",
    "granite",
    "starcoder2",
    "smollm3",
    "stablelm",
    "phi3",
  ],
  ...["olmo2", "gemma3", "yarn", "llama3", "gpt2", "gpt-bigcode", "gpt-refact"],
];

/** Without what a GGUF file says in other words: matrices the other way round, frequencies divided one by one. */
function alike({ modules, positions, ...config }: DecoderConfig): object {
  const rotations = positions.kind === "rotary" ? positions.layers : [];
  const frequencies = rotations.map((turns) => turns && rotaryFrequencies(turns).map(Math.fround));
  return { ...config, modules: { ...modules, fanInFanOut: false }, frequencies };
}

describe("a GGUF file computes what the folder it was made of does", () => {
  for (const family of families) {
    test(family, async (context) => {
      await tempHome(context);
      const { model, file } = await ggufAndFolder(family, await tempFolder(context));
      const [gguf, folder] = [await openDecoder(file), await openDecoder(model)];
      assert.deepEqual(alike(gguf.config), alike(folder.config));
      const apart = distance(await logitsOf(file), await logitsOf(model));
      assert.ok(apart < 1e-6, `${apart} of the range apart`);
      const text = "function add(a: number) {\n  return a + 1;\n}\n";
      const ids = async (base: typeof gguf) =>
        (await loadTokenizer(base.folder, base.config.vocabSize)).encode(text, "start");
      assert.deepEqual(await ids(gguf), await ids(folder));
    });
  }
});

test("the files that these tests make are as llama.cpp's converter makes them", async (context) => {
  await tempHome(context);
  const converted: Readonly<Record<string, ReturnType<typeof contentOf>>> = JSON.parse(
    await readFile("test/fixtures/gguf/converted.json", "utf8"),
  );
  for (const family of families) {
    const { file } = await ggufAndFolder(family, path.join(await tempFolder(context), family));
    const { values, tensors } = contentOf(await readFile(file));
    const theirs = converted[family] ?? assert.fail(family);
    // Of Gemma 3 it drops the rows that only fill up the vocabulary.
    const embedding = family === "gemma3" ? "605,32" : tensors["token_embd.weight"];
    assert.deepEqual({ ...tensors, "token_embd.weight": embedding }, theirs.tensors, family);
    const shared = Object.keys(values).filter((key) => Object.hasOwn(theirs.values, key));
    for (const key of shared) assert.deepEqual(values[key], theirs.values[key], `${family}: ${key}`);
    const missing = Object.keys(theirs.values).filter((key) => !shared.includes(key));
    const told = /\.(rope\.dimension_count|vocab_size|use_parallel_residual|rope\.scaling\.original_context_length)$/;
    assert.deepEqual(
      missing.filter((key) => !told.test(key)),
      [],
      family,
    );
  }
});

/** Q8_0 as ggml's reference rounds to it: per 32 numbers a float16 scale and signed bytes. */
function eightBits(tensor: GgufTensorData): GgufTensorData {
  const numbers = tensor.data instanceof Float32Array ? tensor.data : assert.fail("floats");
  const data = new Uint8Array((numbers.length / 32) * 34);
  const view = new DataView(data.buffer);
  for (let block = 0; block < numbers.length / 32; block++) {
    const run = numbers.subarray(32 * block, 32 * block + 32);
    // A power of two is exact in float16: exponent alone.
    const exponent = Math.ceil(Math.log2(Math.max(...run.map(Math.abs), 2 ** -10) / 127));
    view.setUint16(34 * block, (exponent + 15) << 10, true);
    for (const [at, value] of run.entries()) view.setInt8(34 * block + 2 + at, Math.round(value / 2 ** exponent));
  }
  return { ...tensor, dtype: "Q8_0", data };
}

test("quantised matrices stay quantised, rows in Hugging Face's order, and fp32 is what they stand for", async (context) => {
  await tempHome(context);
  const kept = new Map<string, GgufTensorData>();
  const { model, file } = await ggufAndFolder("llama", await tempFolder(context), (name, tensor) => {
    const quantised = tensor.shape.length === 2 && (tensor.shape[1] ?? 1) % 32 === 0 ? eightBits(tensor) : tensor;
    kept.set(name, quantised);
    return quantised;
  });
  const base = await openDecoder(file);
  const matrices = [...base.weights.values()].filter(isBlocks);
  assert.ok(matrices.length > 8 && matrices.every(({ bits, block }) => bits === 8 && block === 32));
  const stored = kept.get("blk.0.attn_output.weight");
  assert.ok(stored);
  const numbers = new Float32Array(64 * 64);
  dequantise("Q8_0", new Uint8Array(stored.data.buffer), numbers);
  const weight = base.weights.get("model.layers.0.self_attn.o_proj.weight");
  assert.ok(weight);
  assert.deepEqual(await readWeight(weight), numbers);
  const exact = await logitsOf(file);
  assert.ok(distance(exact, await logitsOf(model)) < 0.05);
  const asItLies = distance(await logitsOf(file, "int8"), exact);
  assert.ok(asItLies > 0 && asItLies < 0.05, `${asItLies}`);
});

test("what was made of a file is used again, and made anew where it was deleted", async (context) => {
  await tempHome(context);
  const { file } = await ggufAndFolder("qwen2", await tempFolder(context));
  const [first, again] = [await openDecoder(file), await openDecoder(file)];
  assert.deepEqual([again.folder, again.hash], [first.folder, first.hash]);
  assert.deepEqual([first.origin, first.id], [path.resolve(file), "model.gguf"]);
  await rm(repackedFolder("gguf"), { recursive: true });
  assert.equal((await openDecoder(file)).hash, first.hash);
});

/** The file in two, as gguf-split writes it: each part its own tensors, the first all values. */
async function inTwo(file: string): Promise<readonly [string, string]> {
  const { metadata, tensors } = decodeGguf(await readFile(file), { code: "E_MODEL_FILE", path: file });
  const all = [...tensors];
  const partOf = async (index: number, values: typeof metadata, held: typeof all): Promise<string> => {
    const place = path.join(path.dirname(file), `parts-0000${index + 1}-of-00002.gguf`);
    const split = new Map([
      ...values,
      ["split.no", { type: "uint16", value: index }],
      ["split.count", { type: "uint16", value: 2 }],
      ["split.tensors.count", { type: "int32", value: all.length }],
    ] as const);
    await writeFile(place, encodeGguf(split, new Map(held)));
    return place;
  };
  return [await partOf(0, metadata, all.slice(0, 3)), await partOf(1, new Map(), all.slice(3))];
}

test("a model in two files is what it is in one, by any of their names, and another when either changes", async (context) => {
  await tempHome(context);
  // Llama 3's, whose rotary factors lie in the second file.
  const { file } = await ggufAndFolder("llama3", await tempFolder(context));
  const [one, two] = await inTwo(file);
  assert.deepEqual(await logitsOf(one), await logitsOf(file));
  const { hash } = await openDecoder(one);
  assert.match(hash, /^[0-9a-f]{64}$/);
  assert.equal((await openDecoder(two)).hash, hash);
  const changed = await readFile(two);
  changed.writeUInt8((changed.at(-40) ?? 0) ^ 1, changed.length - 40);
  await writeFile(two, changed);
  assert.notEqual((await openDecoder(one)).hash, hash);
});

test("a blob of Ollama's is what its name promises, or refused", async (context) => {
  await tempHome(context);
  const { file } = await ggufAndFolder("qwen2", await tempFolder(context));
  const bytes = await readFile(file);
  const digest = createHash("sha256").update(bytes).digest("hex");
  const blob = (name: string): string => path.join(path.dirname(file), `sha256-${name}`);
  await writeFile(blob(digest), bytes);
  assert.equal((await openDecoder(blob(digest))).hash, digest);
  await writeFile(blob("a".repeat(64)), bytes);
  await assert.rejects(openDecoder(blob("a".repeat(64))), {
    code: "E_MODEL_FILE",
    message: new RegExp(`SHA-256 is ${digest}`),
  });
});

describe("what a disk has damaged in the cache is refused by name", () => {
  interface Index {
    weights: Record<string, { shape: number[]; data: { offset: number; bytes: number } }>;
  }
  const norm = "model.norm.weight";
  const change = (of: (index: Index) => void) => (name: string, bytes: Buffer) => {
    if (name !== "index.json") return bytes;
    const index: Index = JSON.parse(bytes.toString());
    of(index);
    return Buffer.from(JSON.stringify(index));
  };
  const entryOf = (index: Index) => index.weights[norm] ?? assert.fail(norm);
  const check = (says: RegExp, damage: (name: string, bytes: Buffer) => Buffer): void => {
    test(String(says), async (context) => {
      await tempHome(context);
      const { file } = await ggufAndFolder("llama", await tempFolder(context));
      const { folder } = await openDecoder(file);
      for (const name of ["index.json", "weights.bin"]) {
        const place = path.join(folder, name);
        await writeFile(place, damage(name, await readFile(place)));
      }
      await assert.rejects(openDecoder(file), { code: "E_MODEL_FILE", message: says, hint: /^Delete the folder/ });
      await rm(folder, { recursive: true });
      await openDecoder(file);
    });
  };
  check(/lies beyond the end/, (name, bytes) => (name === "weights.bin" ? bytes.subarray(0, 5000) : bytes));
  check(
    /model\.norm\.weight is missing/,
    change((index) => delete index.weights[norm]),
  );
  check(
    /^The weights in .{1,300} cannot be read: weights\.a{492}\.$/,
    change((index) => Object.assign(index.weights, { ["a".repeat(5000)]: { shape: [] } })),
  );
  check(
    /the model has no x/,
    change((index) => Object.assign(index.weights, { x: entryOf(index) })),
  );
  check(
    /model\.norm\.weight has 256 bytes where its shape takes 252/,
    change((index) => entryOf(index).shape.splice(0, 1, 63)),
  );
  check(
    /model\.norm\.weight is \[32\] instead of \[64\]/,
    change((index) => Object.assign(entryOf(index), { shape: [32], data: { offset: 0, bytes: 128 } })),
  );
  check(
    /model\.norm\.weight lies beyond the end/,
    change((index) => Object.assign(entryOf(index).data, { offset: 2 ** 50 })),
  );
  check(
    /model\.norm\.weight has 9007199254740991 bytes/,
    change((index) => Object.assign(entryOf(index).data, { bytes: 2 ** 53 - 1 })),
  );
});

describe("a file that cannot be a base is refused by name, and leaves nothing", () => {
  const check = (name: string, says: RegExp, damage: (bytes: Uint8Array) => Uint8Array): void => {
    test(name, async (context) => {
      await tempHome(context);
      const { file } = await ggufAndFolder("llama", await tempFolder(context));
      await writeFile(file, damage(await readFile(file)));
      await assert.rejects(openDecoder(file), (error: unknown) => {
        assert.ok(error instanceof AttuneError, String(error));
        assert.match(error.message, says);
        return true;
      });
      assert.deepEqual(await readdir(repackedFolder("gguf")).catch(() => []), []);
    });
  };
  /** The first tensor's type becomes that of a kind that nobody has: it stands behind the name and two sizes. */
  const withType = (bytes: Uint8Array): Uint8Array => {
    const at = Buffer.from(bytes).indexOf("token_embd.weight") + "token_embd.weight".length + 4 + 16;
    const changed = Uint8Array.from(bytes);
    changed[at] = 15;
    return changed;
  };
  const replaced = (from: string, to: string) => (bytes: Uint8Array) =>
    Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll(from, to), "latin1");
  check("cut", /is not a valid GGUF file/, (bytes) => bytes.subarray(0, bytes.length - 100));
  check("another architecture", /architecture "mamba"/, replaced("llama", "mamba"));
  check(
    "a missing key",
    /attention\.head_count is missing/,
    replaced("llama.attention.head_count", "llama.attention.haed_count"),
  );
  check(
    "a missing tensor",
    /blk\.0\.attn_q\.weight is missing/,
    replaced("blk.0.attn_q.weight", "blk.0.attn_u.weight"),
  );
  check("a type that is not read", /token_embd\.weight|Q8_K/, withType);
});
