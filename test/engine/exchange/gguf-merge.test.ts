/** Adapters merged into the GGUF file that their base is, and beside it; and everything for which such a merge is refused. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { type FileHandle, mkdir, open, readdir } from "node:fs/promises";
import path from "node:path";
import { describe, it, type TestContext } from "node:test";
import { adaptedLinear } from "../../../engine/adapters/adapted-linear";
import { type LoraMatrix, readAdapter, writeAdapter } from "../../../engine/adapters/adapter";
import { trainedMark } from "../../../engine/adapters/report";
import { graphModel } from "../../../engine/bases/base-weights";
import { type DecoderBase, openDecoder } from "../../../engine/bases/folder";
import { sha256 } from "../../../engine/bases/hash";
import { repackedFolder } from "../../../engine/bases/packed-cache";
import { argmax, openSequence } from "../../../engine/decode/sequence";
import { AttuneError, type ErrorCode } from "../../../engine/errors";
import { codeTexts } from "../../../engine/exchange/code-nats";
import { exportAdapter } from "../../../engine/exchange/export";
import { type GgufMergeRequest, mergeIntoGguf, mostRise } from "../../../engine/exchange/gguf-merge";
import { writeGgufModel } from "../../../engine/exchange/gguf-model";
import type { ExchangeHooks } from "../../../engine/exchange/hooks";
import { importAdapter } from "../../../engine/exchange/import";
import { adapterLines, modelLines } from "../../../engine/exchange/shell-lines";
import { toFloat32 } from "../../../engine/formats/floats";
import { encodeGguf, type GgufTensorData } from "../../../engine/formats/gguf/encode";
import type { GgufHeader } from "../../../engine/formats/gguf/header";
import { isWritableType, quantise, type WritableType } from "../../../engine/formats/gguf/quantise";
import { isGgmlType } from "../../../engine/formats/gguf/types";
import { decodeGguf } from "../../../engine/formats/gguf/whole";
import { ggufPlace } from "../../../engine/model/gguf-names";
import { denseLinear } from "../../../engine/model/linear-factory";
import { type ExchangeEvent, ggufTypeWords } from "../../../engine/protocol/adapters";
import { createRandom } from "../../../engine/random";
import { loadTokenizer } from "../../../engine/text/tokenizer";
import { someAdapter, someReport } from "../../support/adapters";
import { wholeHeader } from "../../support/gguf";
import { ggufAndFolder } from "../../support/gguf-model";
import { setVariable, tempFolder, tempHome } from "../../support/temp";

const quiet: ExchangeHooks = { signal: new AbortController().signal, onEvent: () => undefined };
const prompt = [3, 200, 17, 5, 540, 9, 9, 31];
const use = { code: "E_MODEL_FILE", path: "x.gguf" } as const;

/** Not all of a fixture's matrices have rows of whole blocks: those stay floats, as in many real files. */
const inBlocks = ({ shape }: GgufTensorData): boolean => shape.length === 2 && (shape[1] ?? 1) % 32 === 0;

/** The matrices that can lie in blocks, as this type. */
const inType =
  (type: WritableType) =>
  (_: string, tensor: GgufTensorData): GgufTensorData => {
    const numbers = tensor.data instanceof Float32Array ? tensor.data : assert.fail("floats");
    if (!inBlocks(tensor)) return tensor;
    return { ...tensor, dtype: type, data: quantise(type, numbers) };
  };

/** A GGUF base of a fixture's shapes, and an adapter for it of a size that changes what it says. */
async function made(
  context: TestContext,
  family: string,
  change?: Parameters<typeof ggufAndFolder>[2],
  { size = 0.05, dora = false } = {},
) {
  await tempHome(context);
  const folder = await tempFolder(context);
  const { file, model } = await ggufAndFolder(family, folder, change);
  const base = await openDecoder(file);
  const { config, matrices } = someAdapter(base, { dora });
  const scaled = matrices.map((matrix): LoraMatrix => {
    const magnitude = matrix.magnitude?.map((value) => value / 2) ?? null;
    return { ...matrix, b: matrix.b.map((value) => size * value), magnitude };
  });
  const dir = path.join(folder, "adapter");
  await writeAdapter(dir, { config, matrices: scaled }, base, someReport(base));
  const merge = async (out: string, more: Partial<GgufMergeRequest> = {}, hooks = quiet) =>
    mergeIntoGguf(base, await readAdapter(dir, base), { out, threads: 1, tokens: prompt, ...more }, hooks);
  return { folder, file, model, base, dir, matrices: scaled, merge, out: path.join(folder, "out", "merged.gguf") };
}

async function logitsOf(base: DecoderBase, matrices: readonly LoraMatrix[] | null, tokens: readonly number[] = prompt) {
  const model = graphModel(base);
  const beside = { strength: 1, merged: false };
  const linear = matrices === null ? denseLinear(model.weights) : adaptedLinear(model.weights, matrices, beside);
  const sequence = await openSequence(model, linear, { device: "cpu", threads: 1, capacity: 64 });
  const { logits } = await sequence.extendTo(tokens);
  await sequence.release();
  return logits;
}

function distance(found: Float32Array, expected: Float32Array): number {
  const largest = Math.max(...expected.map((value, index) => Math.abs(value - (found[index] ?? Number.NaN))));
  return largest / (Math.max(...expected) - Math.min(...expected));
}

function tensorsOf(file: string) {
  const bytes = new Uint8Array(readFileSync(file));
  const header = wholeHeader(bytes, use);
  const data = new Map(
    [...header.tensors].map(([name, { begin, end }]) => [
      name,
      Buffer.from(bytes.subarray(header.dataStart + begin, header.dataStart + end)),
    ]),
  );
  return { bytes, header, data };
}

/** The bytes of all values, as they lie one after the other. */
function valueBytes(bytes: Uint8Array, { places }: GgufHeader): Buffer {
  const all = [...places.values()];
  return Buffer.from(bytes.subarray(all[0]?.begin, all.at(-1)?.end));
}

const older = ["llama", "llama-linear-biases", "qwen2", "qwen3", "gemma", "granite", "starcoder2"];
describe("over a GGUF base of floats", () => {
  for (const family of [...older, "smollm3", "stablelm", "phi3", "olmo2", "gemma3", "yarn"]) {
    it(`${family}: the merged file computes what base and adapter do, and the adapter's file says the same`, async (context) => {
      const { file, base, dir, matrices, merge, out } = await made(context, family);
      const { types, rise } = await merge(out);
      const expected = await logitsOf(base, matrices);
      assert.ok(distance(await logitsOf(await openDecoder(out), null), expected) < 1e-5);
      assert.ok(distance(await logitsOf(base, null), expected) > 1e-2, "the adapter does nothing");
      assert.ok(Math.abs(rise) < 1e-5);
      assert.deepEqual(
        types.map(({ from, to, tensors }) => [from, to, tensors]),
        [["F32", "F32", matrices.length]],
      );

      const [old, now] = [tensorsOf(file), tensorsOf(out)];
      assert.deepEqual(valueBytes(now.bytes, now.header), valueBytes(old.bytes, old.header));
      assert.deepEqual([...now.data.keys()], [...old.data.keys()]);
      // llama.cpp adds alpha / rank · BA to the tensors of the base's file by name, rows as they lie there.
      const gguf = path.join(path.dirname(out), "adapter.gguf");
      await exportAdapter({ adapter: dir, format: "gguf", out: gguf, base: file }, quiet);
      const adapter = decodeGguf(new Uint8Array(readFileSync(gguf)), { code: "E_ADAPTER", path: gguf });
      const text = (key: string) => adapter.metadata.get(key);
      assert.deepEqual(text("general.architecture"), old.header.metadata.get("general.architecture"));
      const alpha = text("adapter.lora.alpha");
      assert.ok(alpha?.type === "float32");
      const changed = new Set([...adapter.tensors.keys()].map((name) => name.replace(/\.lora_[ab]$/, "")));
      assert.equal(2 * changed.size, adapter.tensors.size);
      for (const [name, before] of old.data) {
        if (!changed.has(name)) {
          assert.deepEqual(now.data.get(name), before, name);
          continue;
        }
        const [a, b] = [adapter.tensors.get(`${name}.lora_a`), adapter.tensors.get(`${name}.lora_b`)];
        assert.ok(a && b);
        const sum = added(
          toFloat32(before, "F32"),
          { a: a.data, b: b.data, shape: [b.shape[0] ?? 0, a.shape[1] ?? 0] },
          alpha.value,
        );
        const found = toFloat32(now.data.get(name) ?? new Uint8Array(), "F32");
        assert.ok(
          sum.every((value, index) => Math.abs(value - (found[index] ?? Number.NaN)) < 1e-5),
          name,
        );
      }
    });
  }

  it("DoRA too, whose magnitudes go with their rows", async (context) => {
    const { base, matrices, merge, out } = await made(context, "llama", undefined, { dora: true });
    await merge(out);
    assert.ok(distance(await logitsOf(await openDecoder(out), null), await logitsOf(base, matrices)) < 1e-5);
  });
});

/** W + alpha / rank · BA, all row-major. */
function added(
  weight: Float32Array,
  { a, b, shape: [rows, width] }: { a: Uint8Array; b: Uint8Array; shape: readonly [number, number] },
  alpha: number,
): Float32Array {
  const [first, second] = [toFloat32(a, "F32"), toFloat32(b, "F32")];
  const rank = first.length / width;
  return weight.map((value, index) => {
    const [row, column] = [Math.floor(index / width), index % width];
    assert.ok(row < rows);
    let sum = 0;
    for (let r = 0; r < rank; r++) sum += (second[row * rank + r] ?? 0) * (first[r * width + column] ?? 0);
    return value + (alpha / rank) * sum;
  });
}

/** Bytes of MXFP4, to which Attune does not round: exponents near 2⁻³, random codes. */
function fourBitFloats(_: string, tensor: GgufTensorData): GgufTensorData {
  if (!inBlocks(tensor)) return tensor;
  const random = createRandom(3, "bytes");
  const count = tensor.shape.reduce((product, size) => product * size, 1);
  const data = Uint8Array.from({ length: (count / 32) * 17 }, (__, at) => (at % 17 === 0 ? 122 : random.below(256)));
  return { ...tensor, dtype: "MXFP4", data };
}

describe("over a quantised base", () => {
  const check = (name: string, change: Parameters<typeof ggufAndFolder>[2], from: string, to: WritableType) => {
    it(name, async (context) => {
      const { file, base, matrices, folder } = await made(context, "llama", change);
      const form = base.config.gguf;
      assert.ok(form);
      const write = async (type: WritableType | null, place: string) => ({
        types: await writeGgufModel({ file, config: base.config, form }, matrices, place, type, quiet),
        ...tensorsOf(place),
      });
      const exact = await write("F32", path.join(folder, "exact.gguf"));
      const own = await write(null, path.join(folder, "own.gguf"));
      const old = tensorsOf(file);
      const changed = new Set(matrices.map((matrix) => ggufPlace(base.config, form, `${matrix.name}.weight`, 1).name));
      let [tensors, before, bytes] = [0, 0, 0];
      for (const [tensor, { dtype, shape }] of own.header.tensors) {
        const entry = old.header.tensors.get(tensor);
        const [data, numbers] = [own.data.get(tensor), exact.data.get(tensor)];
        assert.ok(entry && data && numbers);
        assert.deepEqual(shape, entry.shape);
        const type = entry.dtype === from ? to : "F32";
        assert.equal(dtype, changed.has(tensor) ? type : entry.dtype, tensor);
        if (!changed.has(tensor)) assert.deepEqual(data, old.data.get(tensor), tensor);
        else assert.deepEqual(new Uint8Array(data), quantise(type, toFloat32(numbers, "F32")), tensor);
        if (changed.has(tensor) && entry.dtype === from)
          [tensors, before, bytes] = [tensors + 1, before + entry.end - entry.begin, bytes + data.byteLength];
      }
      assert.ok(tensors > 8);
      assert.deepEqual(
        own.types.filter((group) => group.from === from),
        [{ from, to, tensors, before, bytes }],
      );
      assert.deepEqual(valueBytes(own.bytes, own.header), valueBytes(old.bytes, old.header));
    });
  };
  for (const type of ["Q8_0", "Q5_0", "Q4_1", "IQ4_NL", "F16", "BF16"] as const)
    check(`the changed tensors stay ${type}, of the merged numbers`, inType(type), type, type);
  check("of a type that nothing is rounded to here, they become Q8_0", fourBitFloats, "MXFP4", "Q8_0");

  it("an adapter that changes nothing gives the base's own bytes", async (context) => {
    const { file, base, merge, out } = await made(context, "qwen2", inType("Q4_1"), { size: 0 });
    assert.equal((await merge(out)).rise, 0);
    assert.ok(readFileSync(out).equals(readFileSync(file)));
    // What the base is kept as in the cache is not the merged file's to throw away.
    assert.ok(statSync(base.folder).isDirectory());
  });

  it("rows that an adapter leaves alone keep their bytes", async (context) => {
    const { file, folder, base, matrices } = await made(context, "qwen2", inType("Q4_0"));
    const form = base.config.gguf;
    const matrix = matrices.find(({ name }) => name.endsWith("0.self_attn.o_proj"));
    assert.ok(form && matrix);
    const one = { ...matrix, b: matrix.b.map((value, index) => (index < matrix.rank ? value : 0)) };
    const place = path.join(folder, "one.gguf");
    await writeGgufModel({ file, config: base.config, form }, [one], place, null, quiet);
    const name = "blk.0.attn_output.weight";
    const [old, now] = [tensorsOf(file).data.get(name), tensorsOf(place).data.get(name)];
    assert.ok(old && now);
    const row = old.byteLength / matrix.out;
    assert.deepEqual(now.subarray(row), old.subarray(row));
    assert.notDeepEqual(now.subarray(0, row), old.subarray(0, row));
  });
});

it("a model in two files becomes one that says nothing of parts, with its own alignment", async (context) => {
  const { folder, file, base, matrices } = await made(context, "llama");
  const { metadata, tensors } = decodeGguf(new Uint8Array(readFileSync(file)), use);
  const form = base.config.gguf;
  assert.ok(form);
  const names = [1, 2].map((part) => path.join(folder, `parts-0000${part}-of-00002.gguf`));
  const wide = [...metadata, ["general.alignment", { type: "uint32", value: 128 }]] as const;
  for (const [index, name] of names.entries()) {
    const split = [
      ["split.no", { type: "uint16", value: index }],
      ["split.count", { type: "uint16", value: 2 }],
      ["split.tensors.count", { type: "int32", value: tensors.size }],
    ] as const;
    const own = [...tensors].filter((_, at) => at < 3 === (index === 0));
    writeFileSync(name, encodeGguf(new Map(index === 0 ? [...wide, ...split] : split), new Map(own)));
  }
  const place = path.join(folder, "whole.gguf");
  await writeGgufModel({ file: names[1] ?? "", config: base.config, form }, matrices, place, null, quiet);
  const whole = tensorsOf(place);
  assert.deepEqual(
    [...whole.header.metadata.keys()],
    wide.map(([key]) => key),
  );
  assert.deepEqual([...whole.header.tensors.keys()], [...tensors.keys()]);
  assert.equal(whole.header.alignment, 128);
  const direct = await logitsOf(base, matrices);
  assert.ok(distance(await logitsOf(await openDecoder(place), null), direct) < 1e-5);
});

/** What base and adapter write behind the prompt: what they expect most, and whoever lost the adapter does not. */
async function ownText(base: DecoderBase, matrices: readonly LoraMatrix[]): Promise<number[]> {
  const tokens = [...prompt];
  while (tokens.length < 24) tokens.push(argmax(await logitsOf(base, matrices, tokens)));
  return tokens;
}

describe("a merge is refused and leaves nothing behind", () => {
  it("when code becomes dearer, and the wider type that it names is taken", async (context) => {
    const { base, matrices, merge, out } = await made(context, "llama", inType("Q4_0"), { size: 0.3 });
    const tokens = await ownText(base, matrices);
    const cached = readdirSync(repackedFolder("gguf"));
    await refuses(
      merge(out, { tokens }),
      "E_MERGE",
      /to Q4_0 makes code cost \d.* % more nats/,
      /Merge with the type Q8_0 \(--dtype q8_0\)/,
    );
    assert.deepEqual(readdirSync(path.dirname(out)), []);
    assert.deepEqual(readdirSync(repackedFolder("gguf")), cached);
    const proof = await merge(out, { tokens, dtype: "q8_0" });
    assert.ok(proof.kept !== null && proof.kept > 0.99);
    assert.ok(proof.rise <= mostRise && proof.natsPerToken.adapter < proof.natsPerToken.base, JSON.stringify(proof));
    assert.equal(proof.tokens, tokens.length - 1);
    assert.deepEqual(readdirSync(repackedFolder("gguf")), cached);
  });
  it("when rounding erases an adapter that the measured code has no use for", async (context) => {
    // Far smaller than a step of the type; so small that nats alone do not tell.
    const { merge, out } = await made(context, "llama", inType("Q4_0"), { size: 1e-4 });
    await refuses(
      merge(out),
      "E_MERGE",
      /to Q4_0 erases the adapter: .* has a cosine of \S+ with the true one/,
      /q8_0/,
    );
    assert.deepEqual(readdirSync(path.dirname(out)), []);
  });
  it("when a merged weight is beyond its type", async (context) => {
    const { merge, out } = await made(context, "qwen2", undefined, { size: 1e6 });
    await refuses(merge(out, { dtype: "f16" }), "E_MERGE", /numbers that F16 cannot hold/);
    assert.deepEqual(readdirSync(path.dirname(out)), []);
  });
  it("in a type whose blocks the rows do not fill", async (context) => {
    const { merge, out } = await made(context, "qwen2", inType("Q8_0"));
    await refuses(merge(out, { dtype: "q4_k" }), "E_MERGE", /no whole blocks of 256, as Q4_K/, /--dtype q8_0/);
  });
  it("in int8, which no GGUF file has", async (context) => {
    const { merge, out } = await made(context, "qwen2");
    await refuses(merge(out, { dtype: "int8" }), "E_PRECISION", /no type int8/);
  });
  it("over the base itself, and another file is replaced", async (context) => {
    const { file, dir, merge, out } = await made(context, "qwen2");
    await refuses(merge(file), "E_OUTPUT", /is the base itself/);
    const request = { adapter: dir, format: "gguf", base: file, out: file } as const;
    await refuses(exportAdapter(request, quiet), "E_OUTPUT", /is the base itself/);
    await mkdir(path.dirname(out));
    writeFileSync(out, "older");
    await merge(out);
    assert.equal(readFileSync(out).subarray(0, 4).toString(), "GGUF");
  });
  it("over a base that is a folder", async (context) => {
    await tempHome(context);
    const base = await openDecoder("test/fixtures/parity/qwen2/base");
    const adapter = await readAdapter("test/fixtures/parity/qwen2/adapter", base);
    const out = path.join(await tempFolder(context), "x.gguf");
    await refuses(mergeIntoGguf(base, adapter, { out }, quiet), "E_MERGE", /is a model folder/, /convert_hf_to_gguf/);
  });
  for (const share of [0, 0.3, 0.6, 0.95]) {
    it(`when it is stopped at ${100 * share} %`, async (context) => {
      const { merge, out } = await made(context, "qwen2");
      const cached = readdirSync(repackedFolder("gguf"));
      const controller = new AbortController();
      const onEvent = ({ done }: ExchangeEvent) => done >= share && controller.abort();
      await refuses(merge(out, {}, { signal: controller.signal, onEvent }), "E_INTERRUPTED", /Stopped/);
      assert.deepEqual(readdirSync(path.dirname(path.dirname(out))).includes("merged.gguf"), false);
      assert.deepEqual(await namesIn(path.dirname(out)), []);
      assert.deepEqual(readdirSync(repackedFolder("gguf")), cached);
    });
  }
  it("when the disk is full", async (context) => {
    const { folder, merge, out } = await made(context, "qwen2");
    const handle = await open(path.join(folder, "probe"), "w");
    const methods: FileHandle = Object.getPrototypeOf(handle);
    await handle.close();
    const full = Object.assign(new Error("ENOSPC: no space left on device, write"), {
      code: "ENOSPC",
      syscall: "write",
    });
    context.mock.method(methods, "write", () => Promise.reject(full));
    await refuses(merge(out), "E_OUTPUT", /merged\.gguf cannot be written: the disk is full/);
    assert.deepEqual(await namesIn(path.dirname(out)), []);
  });
});

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

async function refuses(act: Promise<unknown>, code: ErrorCode, says: RegExp, hints = /./): Promise<void> {
  await assert.rejects(act, (error: unknown) => {
    assert.ok(error instanceof AttuneError, String(error));
    assert.equal(error.code, code, error.message);
    assert.match(error.message, says);
    assert.match(error.hint, hints);
    return true;
  });
}

describe("an export over a GGUF base", () => {
  it("tells how llama.cpp and Ollama take it", async (context) => {
    const { file, dir, folder, base, matrices } = await made(context, "llama");
    const request = { adapter: dir, base: file, threads: 1 };
    const adapter = path.join(folder, "a.gguf");
    const { commands } = await exportAdapter({ ...request, format: "gguf", out: adapter }, quiet);
    assert.deepEqual(commands, adapterLines(file, adapter));
    const returned = path.join(folder, "returned");
    await importAdapter({ from: adapter, base: file, out: returned }, quiet);
    for (const [index, { name, b }] of (await readAdapter(returned, base)).matrices.entries()) {
      assert.equal(name, matrices[index]?.name);
      assert.ok(
        b.every((value, at) => Math.abs(value - (matrices[index]?.b[at] ?? Number.NaN)) < 1e-6),
        name,
      );
    }
    const out = path.join(folder, "Mine v2.gguf");
    const events: number[] = [];
    const hooks = { ...quiet, onEvent: ({ done }: ExchangeEvent) => events.push(done) };
    const result = await exportAdapter({ ...request, format: "merged-gguf", out }, hooks);
    assert.deepEqual(result.commands, modelLines("model.gguf", out));
    assert.equal(result.bytes, statSync(out).size);
    // The sample that Attune brings along.
    assert.ok((result.ggufProof?.tokens ?? 0) > 500, JSON.stringify(result));
    assert.deepEqual([events[0], events.at(-1)], [0, 1]);
    assert.deepEqual(
      events,
      events.toSorted((a, b) => a - b),
    );
  });

  it("finds a base of another tool's store by the name that the adapter gives", async (context) => {
    const { file, dir, base, out } = await made(context, "qwen2");
    const store = await tempFolder(context);
    const digest = sha256(readFileSync(file));
    const manifest = path.join(store, "manifests/registry.ollama.ai/library/tiny/1b");
    await mkdir(path.dirname(manifest), { recursive: true });
    await mkdir(path.join(store, "blobs"));
    const layer = { mediaType: "application/vnd.ollama.image.model", digest: `sha256:${digest}` };
    writeFileSync(manifest, JSON.stringify({ layers: [layer] }));
    writeFileSync(path.join(store, "blobs", `sha256-${digest}`), readFileSync(file));
    setVariable(context, "OLLAMA_MODELS", store);
    const adapter = await readAdapter(dir, base);
    const named = path.join(path.dirname(dir), "named");
    await writeAdapter(named, adapter, base, someReport(base, { baseId: "ollama:tiny:1b" }));
    const result = await exportAdapter({ adapter: named, format: "gguf", out }, quiet);
    assert.equal(result.base, "ollama:tiny:1b");
    assert.match(result.commands?.[0] ?? "", /-m \S+sha256-[0-9a-f]{64} --lora \S+merged\.gguf$/);
  });

  it("takes weight types and a workspace only where they mean something", async (context) => {
    const { file, dir, folder } = await made(context, "qwen2");
    const request = { adapter: dir, base: file, out: path.join(folder, "x") } as const;
    await refuses(exportAdapter({ ...request, format: "gguf", dtype: "q8_0" }, quiet), "E_USAGE", /weight type/);
    await refuses(exportAdapter({ ...request, format: "merged", workspace: folder }, quiet), "E_USAGE", /workspace/);
    await refuses(exportAdapter({ ...request, format: "merged", dtype: "q8_0" }, quiet), "E_PRECISION", /not q8_0/);
  });
});

it("every word for a type of a merged file is one that Attune rounds to", () => {
  for (const word of ggufTypeWords) {
    const name = word.toUpperCase();
    assert.ok(isGgmlType(name) && isWritableType(name), word);
  }
});

it("code of a project is taken from files that the adapter was not trained on, if there are any", async (context) => {
  const { base, folder } = await made(context, "qwen2");
  const project = path.join(folder, "project");
  await mkdir(project);
  const files = {
    "a.ts": "export const first = (a: number) => a + 1;\n",
    "b.py": "def second(b):\n    return b * 2\n",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(project, name), text.repeat(2));
  const { signal } = quiet;
  const texts = async (trainedOn: readonly string[]) => {
    const tokenizer = await loadTokenizer(base.folder, base.config.vocabSize);
    const found = await codeTexts(base, { tokens: undefined, workspace: project, trainedOn }, signal);
    return found.map((tokens) => tokenizer.decode(tokens));
  };
  const all = Object.values(files).map((text) => text.repeat(2));
  assert.deepEqual(await texts([]), all);
  assert.deepEqual(await texts([trainedMark("a.ts")]), all.slice(1));
  assert.deepEqual(await texts(Object.keys(files).map(trainedMark)), all);
  await refuses(
    codeTexts(base, { tokens: [1], workspace: undefined, trainedOn: [] }, signal),
    "E_WORKSPACE_EMPTY",
    /two/,
  );
});
