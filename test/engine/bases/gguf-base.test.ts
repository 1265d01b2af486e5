import assert from "node:assert/strict";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import { graphModel } from "../../../engine/bases/base-weights";
import { openBase } from "../../../engine/bases/folder";
import { repackedFolder } from "../../../engine/bases/packed-cache";
import { isBlocks, readWeight } from "../../../engine/bases/weight-files";
import { openSequence } from "../../../engine/decode/sequence";
import { AttuneError } from "../../../engine/errors";
import { dequantise } from "../../../engine/formats/gguf/dequantise";
import { encodeGguf, type GgufTensorData } from "../../../engine/formats/gguf/encode";
import { decodeGguf } from "../../../engine/formats/gguf/whole";
import { denseLinear } from "../../../engine/model/linear-factory";
import type { Precision } from "../../../engine/protocol/words";
import { loadTokenizer } from "../../../engine/text/tokenizer";
import { ggufAndFolder } from "../../support/gguf-model";
import { tempFolder, tempHome } from "../../support/temp";

async function logitsOf(place: string, precision: Precision = "fp32"): Promise<number[]> {
  const base = await openBase(place);
  const model = graphModel(base, precision);
  const linear = denseLinear(model.weights, precision);
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

describe("a GGUF file computes what the folder it was made of does", () => {
  const older = ["llama", "llama-linear-biases", "qwen2", "qwen3", "gemma", "granite", "starcoder2"];
  for (const family of [...older, "smollm3", "stablelm", "phi3", "olmo2", "gemma3", "yarn"]) {
    test(family, async (context) => {
      await tempHome(context);
      const { model, file } = await ggufAndFolder(family, await tempFolder(context));
      const [gguf, folder] = [await openBase(file), await openBase(model)];
      assert.deepEqual(gguf.config, folder.config);
      const apart = distance(await logitsOf(file), await logitsOf(model));
      assert.ok(apart < 1e-6, `${apart} of the range apart`);
      const text = "function add(a: number) {\n  return a + 1;\n}\n";
      const ids = async (base: typeof gguf) =>
        (await loadTokenizer(base.folder, base.config.vocabSize)).encode(text, "start");
      assert.deepEqual(await ids(gguf), await ids(folder));
    });
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
  const base = await openBase(file);
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
  const [first, again] = [await openBase(file), await openBase(file)];
  assert.deepEqual([again.folder, again.hash], [first.folder, first.hash]);
  assert.deepEqual([first.origin, first.id], [path.resolve(file), "model.gguf"]);
  await rm(repackedFolder("gguf"), { recursive: true });
  assert.equal((await openBase(file)).hash, first.hash);
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
  const { file } = await ggufAndFolder("llama", await tempFolder(context));
  const [one, two] = await inTwo(file);
  assert.deepEqual(await logitsOf(one), await logitsOf(file));
  const { hash } = await openBase(one);
  assert.match(hash, /^[0-9a-f]{64}$/);
  assert.equal((await openBase(two)).hash, hash);
  const changed = await readFile(two);
  changed.writeUInt8((changed.at(-40) ?? 0) ^ 1, changed.length - 40);
  await writeFile(two, changed);
  assert.notEqual((await openBase(one)).hash, hash);
});

describe("a file that cannot be a base is refused by name, and leaves nothing", () => {
  const check = (name: string, says: RegExp, damage: (bytes: Uint8Array) => Uint8Array): void => {
    test(name, async (context) => {
      await tempHome(context);
      const { file } = await ggufAndFolder("llama", await tempFolder(context));
      await writeFile(file, damage(await readFile(file)));
      await assert.rejects(openBase(file), (error: unknown) => {
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
