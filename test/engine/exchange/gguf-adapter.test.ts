/**
 * Against files that llama.cpp's own convert_lora_to_gguf.py made of PEFT's adapters (test/fixtures/gguf/convert.py): the same
 * names, shapes and bytes from us, and the same matrices back.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import fc from "fast-check";
import { type LoraMatrix, readAdapter } from "../../../engine/adapters/adapter";
import { type DecoderBase, openDecoder } from "../../../engine/bases/folder";
import { AttuneError, type ErrorCode } from "../../../engine/errors";
import { decodeGgufAdapter, encodeGgufAdapter } from "../../../engine/exchange/gguf-adapter";
import { fromFloat32, toFloat32 } from "../../../engine/formats/floats";
import { encodeGguf } from "../../../engine/formats/gguf/encode";
import type { GgufValue } from "../../../engine/formats/gguf/values";
import { decodeGguf, type GgufFile } from "../../../engine/formats/gguf/whole";
import { linearShapes } from "../../../engine/model/linear-shapes";
import { sizedTargets } from "../../../engine/model/lora";
import { someAdapter } from "../../support/adapters";
import { acceptsOrRefuses, damaged, fuzzRuns } from "../../support/foreign";
import { tempHome } from "../../support/temp";

const parity = "test/fixtures/parity";
const converted = (name: string) => new Uint8Array(readFileSync(`test/fixtures/gguf/${name}.gguf`));
const parse = (bytes: Uint8Array): GgufFile => decodeGguf(bytes, { code: "E_ADAPTER", path: "x" });

for (const family of ["gemma", "gpt-bigcode", "llama", "mistral", "qwen2", "qwen3", "starcoder2"]) {
  describe(`${family} as llama.cpp converts it`, async () => {
    const base = await openDecoder(`${parity}/${family}/base`);
    const { matrices, config } = await readAdapter(`${parity}/${family}/adapter`, base);

    it("is written alike: names, shapes, bytes, values", () => {
      const [ours, theirs] = [parse(encodeGgufAdapter(matrices, base.config, "x")), parse(converted(family))];
      assert.deepEqual([...ours.tensors.keys()].sort(), [...theirs.tensors.keys()].sort());
      for (const [name, { shape, dtype, data }] of theirs.tensors) {
        const tensor = ours.tensors.get(name);
        assert.deepEqual([tensor?.shape, tensor?.dtype], [shape, dtype]);
        assert.ok(Buffer.compare(tensor?.data ?? Buffer.of(), data) === 0, name);
      }
      for (const key of ["general.type", "general.architecture", "adapter.type", "adapter.lora.alpha"])
        assert.deepEqual(ours.metadata.get(key), theirs.metadata.get(key));
    });

    it("is read as the same adapter", () => {
      const read = decodeGgufAdapter(converted(family), base, "x");
      assert.deepEqual(read.matrices, matrices);
      assert.deepEqual(read.config, config);
    });
  });
}

it("16-bit tensors are read as the values that they hold", async () => {
  const base = await openDecoder(`${parity}/qwen2/base`);
  const { matrices } = await readAdapter(`${parity}/qwen2/adapter`, base);
  const half = (values: Float32Array) => toFloat32(fromFloat32(values, "F16"), "F16");
  const expected = matrices.map((matrix) => ({ ...matrix, a: half(matrix.a), b: half(matrix.b) }));
  assert.deepEqual(decodeGgufAdapter(converted("qwen2-f16"), base, "x").matrices, expected);
});

it("rsLoRA's scale becomes llama.cpp's alpha", async () => {
  const base = await openDecoder(`${parity}/llama-untied/base`);
  const { matrices } = await readAdapter(`${parity}/llama-untied/adapter`, base);
  const file = encodeGgufAdapter(matrices, base.config, "x");
  // alpha / rank as llama.cpp has it must be alpha / √rank: 8 / √8, of rank 8.
  assert.deepEqual(parse(file).metadata.get("adapter.lora.alpha"), {
    type: "float32",
    value: Math.fround(8 * Math.sqrt(8)),
  });
  assertSameChange(decodeGgufAdapter(file, base, "x").matrices, matrices, 1e-6);
});

it("a matrix that is scaled unlike the others has the difference folded into its B", async () => {
  const base = await openDecoder(`${parity}/qwen2/base`);
  const { matrices } = someAdapter(base);
  const [first, ...others] = matrices;
  assert.ok(first);
  const mixed = [{ ...first, scale: 3 * first.scale }, ...others];
  const read = decodeGgufAdapter(encodeGgufAdapter(mixed, base.config, "x"), base, "x").matrices;
  assertSameChange(read, mixed, 1e-6);
  assert.deepEqual(read.slice(1), others);
});

it("ranks and alphas by pattern go out and come back, the alphas within B", async () => {
  for (const family of ["llama-patterns", "qwen2-rslora-patterns"]) {
    const base = await openDecoder(`${parity}/${family}/base`);
    const { matrices } = await readAdapter(`${parity}/${family}/adapter`, base);
    const read = decodeGgufAdapter(encodeGgufAdapter(matrices, base.config, "x"), base, "x");
    assertSameChange(read.matrices, matrices, 1e-6);
    // What is read can be written as a PEFT folder: its config says each linear's rank and scale.
    const sized = sizedTargets(linearShapes(base.config), read.config);
    for (const [index, { rank, scale }] of sized.entries()) {
      assert.equal(rank, read.matrices[index]?.rank);
      assert.equal(scale, read.matrices[index]?.scale);
    }
  }
});

it("DoRA is refused by name", async () => {
  const base = await openDecoder(`${parity}/llama-dora/base`);
  const { matrices } = await readAdapter(`${parity}/llama-dora/adapter`, base);
  assert.throws(() => encodeGgufAdapter(matrices, base.config, "x"), { code: "E_ADAPTER", message: /use_dora/ });
});

const refused: readonly {
  readonly name: string;
  readonly change: Parameters<typeof changed>[1];
  readonly says: RegExp;
  readonly code?: ErrorCode;
}[] = [
  { name: "a model", change: { set: [["general.type", "model"]] }, says: /general\.type is model, not adapter/ },
  { name: "another kind of adapter", change: { set: [["adapter.type", "ia3"]] }, says: /adapter\.type is ia3/ },
  {
    name: "another architecture",
    change: { set: [["general.architecture", "llama"]] },
    says: /architecture is llama, not qwen2/,
  },
  { name: "no architecture", change: { drop: ["general.architecture"] }, says: /architecture is missing/ },
  { name: "half a pair", change: { drop: ["blk.0.attn_q.weight.lora_b"] }, says: /only one of blk\.0\.attn_q\.weight/ },
  { name: "no pair", change: { drop: [/^blk/] }, says: /holds no matrices/ },
  {
    name: "a head",
    change: { rename: ["blk.0.attn_q", "output"] },
    says: /changes "output\.weight\.lora_[ab]", which is no linear/,
  },
  {
    name: "a layer too many",
    change: { rename: ["blk.1.", "blk.2."] },
    code: "E_ADAPTER_BASE",
    says: /"blk\.2\..* no linear of this model.* Its tensors are for 3 layers of width 64, and base has 2 of width 64\.$/,
  },
  {
    name: "wrong sizes",
    change: { rename: ["blk.0.attn_q", "blk.0.attn_k"] },
    says: /attn_k\.weight\.lora_b is \[64, 2\], and this model needs \[32, 2\]/,
  },
  {
    name: "a number that is none",
    change: { poison: "blk.1.attn_v.weight.lora_a" },
    says: /attn_v\.weight\.lora_a holds a number that is not finite/,
  },
];

for (const { name, change, says, code = "E_ADAPTER" } of refused) {
  it(`${name} is refused by name`, async () => {
    const base = await openDecoder(`${parity}/qwen2/base`);
    assert.throws(
      () => decodeGgufAdapter(changed(converted("qwen2"), change), base, "x.gguf"),
      (error) => error instanceof AttuneError && error.code === code && says.test(error.message),
    );
  });
}

it("GPT-2's file of llama.cpp's converter, whose matrices are the wrong way round, is refused", async () => {
  const base = await openDecoder(`${parity}/gpt2/base`);
  const { matrices } = await readAdapter(`${parity}/gpt2/adapter`, base);
  const file = encodeGgufAdapter(matrices, base.config, "x");
  assert.deepEqual(decodeGgufAdapter(file, base, "x").matrices, matrices);
  const swapped = parse(file);
  const names = (name: string) => name.replace(/lora_(.)/, (_, which) => `lora_${which === "a" ? "b" : "a"}`);
  const tensors = new Map([...swapped.tensors].map(([name, tensor]) => [names(name), tensor]));
  assert.throws(() => decodeGgufAdapter(encodeGguf(swapped.metadata, tensors), base, "x"), /attn_qkv\.weight\.lora_/);
});

it("a file that was made for another base says so, by the name that it states and by its sizes", async (context) => {
  await tempHome(context);
  const [embedded, wide, narrow] = await Promise.all([
    openDecoder(),
    ...["qwen2", "llama-untied"].map((family) => openDecoder(`${parity}/${family}/base`)),
  ]);
  assert.ok(embedded && wide && narrow);
  const stating = (key: string, value: string) => {
    const { metadata, tensors } = parse(converted("qwen2"));
    return encodeGguf(new Map([...metadata, [`general.base_model.0.${key}`, { type: "string", value }]]), tensors);
  };
  const address = stating("repo_url", "https://huggingface.co/Qwen/Qwen2.5-Coder-0.5B");
  const cases: readonly (readonly [Uint8Array, DecoderBase, RegExp])[] = [
    [address, embedded, /x\.gguf was made for Qwen\/Qwen2\.5-Coder-0\.5B, not for attune-base\.$/],
    [stating("name", "Other Base 1"), embedded, /x\.gguf was made for Other-Base-1, not for attune-base\.$/],
    [
      address,
      { ...narrow, config: { ...wide.config, layers: 1 } },
      /It was made for Qwen\/Qwen2\.5-Coder-0\.5B\. Its tensors are for 2 layers/,
    ],
  ];
  for (const [file, base, says] of cases)
    assert.throws(
      () => decodeGgufAdapter(file, base, "x.gguf"),
      (error) => error instanceof AttuneError && error.code === "E_ADAPTER_BASE" && says.test(error.message),
    );
  // The same weights go by many names: where it fits, it is taken.
  assert.ok(decodeGgufAdapter(address, wide, "x.gguf").matrices.length > 0);
});

it("damaged files become adapters or refusals, whatever is in them", async () => {
  const base = await openDecoder(`${parity}/qwen2/base`);
  fc.assert(
    fc.property(damaged(converted("qwen2")), (bytes) =>
      acceptsOrRefuses(() => decodeGgufAdapter(bytes, base, "x.gguf")),
    ),
    { numRuns: fuzzRuns },
  );
});

interface Change {
  readonly set?: readonly (readonly [string, string])[];
  readonly drop?: readonly (string | RegExp)[];
  readonly rename?: readonly [string, string];
  readonly poison?: string;
}

function changed(bytes: Uint8Array, { set = [], drop = [], rename = ["", ""], poison }: Change): Uint8Array {
  const file = parse(bytes);
  const kept = (name: string) => !drop.some((item) => (typeof item === "string" ? item === name : item.test(name)));
  const texts = set.map(([key, value]) => [key, { type: "string", value }] as const);
  const metadata = new Map<string, GgufValue>([...file.metadata, ...texts]);
  const tensors = [...file.tensors].flatMap(([name, { shape, dtype, data }]) => {
    if (!kept(name)) return [];
    const values = toFloat32(data, dtype);
    if (name === poison) values[0] = Number.NaN;
    // A renamed pair takes the place of the one that has the name already.
    return [[name.replace(...rename), { dtype: "F32", shape, data: values }] as const];
  });
  return encodeGguf(new Map([...metadata].filter(([key]) => kept(key))), new Map(tensors));
}

/** The same scale · B · A for every linear, to a relative tolerance. */
function assertSameChange(actual: readonly LoraMatrix[], expected: readonly LoraMatrix[], tolerance: number): void {
  assert.deepEqual(
    actual.map(({ name }) => name),
    expected.map(({ name }) => name),
  );
  for (const [index, matrix] of expected.entries()) {
    const other = actual[index];
    assert.ok(other);
    assert.deepEqual(other.a, matrix.a);
    const scaled = ({ b, scale }: LoraMatrix) => [...b].map((value) => value * scale);
    const [ours, theirs] = [scaled(other), scaled(matrix)];
    for (const [at, value] of theirs.entries())
      assert.ok(
        Math.abs((ours[at] ?? Number.NaN) - value) <= tolerance * Math.max(...theirs.map(Math.abs)),
        matrix.name,
      );
  }
}
