/** Adapters as mlx-lm writes them: the same update in another layout, with a scale that no rank divides. */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { it, type TestContext } from "node:test";
import { type LoraMatrix, readAdapter } from "../../../engine/adapters/adapter";
import { openDecoder } from "../../../engine/bases/folder";
import { AttuneError, type ErrorCode } from "../../../engine/errors";
import { importAdapter } from "../../../engine/exchange/import";
import { decodeMlxAdapter, parseMlxConfig } from "../../../engine/exchange/mlx-adapter";
import { encode, type Tensor } from "../../../engine/formats/safetensors";
import { parseDecoderConfig } from "../../../engine/model/config";
import { tempFolder, tempHome } from "../../support/temp";

const parity = "test/fixtures/parity";
const base = `${parity}/qwen2/base`;
const hooks = { signal: new AbortController().signal, onEvent: () => undefined };
const qwen2 = parseDecoderConfig(JSON.parse(readFileSync(`${base}/config.json`, "utf8")), "qwen2");

/** As `mlx_lm.lora` writes it, without what has nothing to do with the adapter. */
const written = {
  fine_tune_type: "lora",
  lora_parameters: { rank: 2, dropout: 0.25, scale: 3.5 },
  model: "base",
  num_layers: 16,
};

const floats = (shape: readonly number[], data: Float32Array): Tensor => ({ dtype: "F32", shape, data });

/** PEFT's matrices in mlx-lm's layout, written down element by element. */
function asMlx(matrices: readonly LoraMatrix[]): Map<string, Tensor> {
  const turned = (values: Float32Array, rows: number, columns: number): Float32Array =>
    Float32Array.from({ length: values.length }, (_, at) => values[(at % rows) * columns + Math.floor(at / rows)] ?? 0);
  return new Map(
    matrices.flatMap(({ name, rank, in: from, out, a, b, magnitude }): [string, Tensor][] => [
      [`${name}.lora_a`, floats([from, rank], turned(a, rank, from))],
      [`${name}.lora_b`, floats([rank, out], turned(b, out, rank))],
      ...(magnitude === null ? [] : ([[`${name}.m`, floats([out], magnitude)]] satisfies [string, Tensor][])),
    ]),
  );
}

async function folderOf(context: TestContext, config: object, tensors: ReadonlyMap<string, Tensor>): Promise<string> {
  const dir = path.join(await tempFolder(context), "mlx");
  mkdirSync(dir);
  writeFileSync(path.join(dir, "adapter_config.json"), JSON.stringify(config));
  writeFileSync(path.join(dir, "adapters.safetensors"), encode(tensors));
  return dir;
}

for (const family of ["qwen2", "llama-dora"]) {
  it(`is imported with PEFT's orientation and the scale that it states: ${family}`, async (context) => {
    await tempHome(context);
    const model = await openDecoder(`${parity}/${family}/base`);
    const peft = await readAdapter(`${parity}/${family}/adapter`, model);
    const [first] = peft.matrices;
    assert.ok(first !== undefined && first.in !== first.rank);
    const { rank } = first;
    const { dora } = peft.config;
    const config = {
      ...written,
      fine_tune_type: dora ? "dora" : "lora",
      lora_parameters: { rank, dropout: 0.25, scale: 3.5 },
    };
    const from = await folderOf(context, config, asMlx(peft.matrices));
    const out = path.join(path.dirname(from), "out");
    const result = await importAdapter({ from, base: model.folder, out }, hooks);
    assert.deepEqual([result.format, result.madeFor, result.summary.rank], ["mlx", undefined, rank]);
    const read = await readAdapter(out, model);
    assert.deepEqual([read.config.alpha, read.config.dropout, read.config.dora], [3.5 * rank, 0.25, dora]);
    assert.deepEqual(
      read.matrices,
      peft.matrices.map((matrix) => ({ ...matrix, rank, scale: 3.5 })),
    );
  });
}

it("x·A·B by hand: A is [in, r], B [r, out]", () => {
  const name = "model.layers.1.self_attn.k_proj";
  const [a, b] = [new Float32Array(64 * 2), new Float32Array(2 * 32)];
  // Input 3 goes to 5 in the first of two ranks; that rank goes to output 7 with 11.
  a[3 * 2 + 0] = 5;
  b[0 * 32 + 7] = 11;
  const tensors = decoded(
    new Map([
      [`${name}.lora_a`, floats([64, 2], a)],
      [`${name}.lora_b`, floats([2, 32], b)],
    ]),
  );
  const config = parseMlxConfig(Buffer.from(JSON.stringify(written)), "c");
  const { matrices } = decodeMlxAdapter(config, tensors, qwen2, "x");
  const [matrix, ...rest] = matrices;
  assert.ok(matrix !== undefined && rest.length === 0);
  assert.deepEqual([matrix.name, matrix.scale, matrix.a[0 * 64 + 3], matrix.b[7 * 2 + 0]], [name, 3.5, 5, 11]);
  assert.deepEqual(
    [matrix.a, matrix.b].map((values) => values.filter((value) => value !== 0).length),
    [1, 1],
  );
});

it("what its config leaves out or says otherwise", () => {
  const parse = (change: object) => parseMlxConfig(Buffer.from(JSON.stringify({ ...written, ...change })), "c");
  assert.deepEqual(parse({}), { rank: 2, scale: 3.5, dropout: 0.25, dora: false, keys: null, layers: 16 });
  const keys = ["self_attn.q_proj"];
  assert.deepEqual(parse({ num_layers: -1, lora_parameters: { rank: 1, scale: 20, keys } }), {
    ...{ rank: 1, scale: 20, dropout: 0, dora: false },
    ...{ keys, layers: null },
  });
  assert.equal(parse({ num_layers: null, lora_layers: 4, use_dora: true }).dora, true);
  // With num_layers it was written by a version to which alpha means nothing.
  assert.equal(parse({ lora_parameters: { rank: 8, alpha: 16, scale: 10 } }).scale, 10);
  const refused: readonly (readonly [object, RegExp])[] = [
    [{ fine_tune_type: "full", lora_parameters: null }, /fine_tune_type is "full"/],
    [{ lora_parameters: { scale: 1 } }, /rank is missing/],
    [{ lora_parameters: { rank: 8, alpha: 16 } }, /scale is missing/],
    [{ lora_parameters: { rank: 8, scale: 0 } }, /scale is 0/],
    [{ lora_parameters: { rank: 8, scale: 1, dropout: 1 } }, /dropout is 1/],
    [
      { num_layers: null, lora_layers: 4, lora_parameters: { rank: 8, alpha: 16, scale: 10 } },
      /alpha is 16 and there is no num_layers/,
    ],
    [{ num_layers: 1.5 }, /num_layers is 1\.5/],
  ];
  for (const [change, says] of refused) assert.throws(() => parse(change), refusal("E_ADAPTER", says));
});

it("what does not fit is refused by name", async (context) => {
  await tempHome(context);
  const model = await openDecoder(base);
  const { matrices } = await readAdapter(`${parity}/qwen2/adapter`, model);
  const good = asMlx(matrices);
  const name = "model.layers.0.self_attn.q_proj";
  const changed = (change: (tensors: Map<string, Tensor>) => unknown) => {
    const tensors = new Map(good);
    change(tensors);
    return tensors;
  };
  const cases: readonly (readonly [object, ReadonlyMap<string, Tensor>, ErrorCode, RegExp])[] = [
    [
      { num_layers: 1 },
      good,
      "E_ADAPTER",
      /"model\.layers\.0\..*none of the linears .* that its adapter_config\.json names/,
    ],
    [
      { lora_parameters: { ...written.lora_parameters, keys: ["self_attn.q_proj"] } },
      good,
      "E_ADAPTER",
      /none of the linears/,
    ],
    [
      {},
      changed((tensors) => tensors.delete(`${name}.lora_b`)),
      "E_ADAPTER",
      /lacks model\.layers\.0\.self_attn\.q_proj\.lora_b/,
    ],
    [
      {},
      changed((tensors) => tensors.set("lm_head.lora_a", floats([64, 2], new Float32Array(128)))),
      "E_ADAPTER",
      /it holds "lm_head\.lora_a"/,
    ],
    [
      {},
      changed((tensors) => tensors.set(`${name}.lora_a`, floats([2, 64], new Float32Array(128)))),
      "E_ADAPTER_BASE",
      /q_proj\.lora_a is \[2, 64\], and this model needs \[64, 2\]/,
    ],
    [
      {},
      changed((tensors) => tensors.set(`${name}.lora_a`, floats([64, 2], new Float32Array(128).fill(Number.NaN)))),
      "E_ADAPTER",
      /not finite/,
    ],
    [{}, new Map(), "E_ADAPTER", /holds no matrices/],
  ];
  for (const [change, tensors, code, says] of cases) {
    const from = await folderOf(context, { ...written, ...change }, tensors);
    const out = path.join(path.dirname(from), "out");
    await assert.rejects(importAdapter({ from, base, out }, hooks), refusal(code, says));
  }
  const other = await folderOf(context, { ...written, model: "mlx-community/Other-4bit" }, good);
  const out = path.join(path.dirname(other), "out");
  await assert.rejects(
    importAdapter({ from: other, out }, hooks),
    refusal("E_MODEL_MISSING", /made for mlx-community\/Other-4bit/),
  );
  await assert.rejects(
    importAdapter({ from: other, base: "attune-base", out }, hooks),
    refusal("E_ADAPTER_BASE", /made for mlx-community\/Other-4bit, not for attune-base/),
  );
  // Where an adapter of ours is wanted it says what to do.
  await assert.rejects(
    readAdapter(other, model),
    refusal("E_ADAPTER", /adapter of mlx-lm, which `attune adapter import`/),
  );
});

/** As they are read from a file. */
function decoded(tensors: ReadonlyMap<string, Tensor>): Map<string, Tensor & { readonly data: Uint8Array }> {
  return new Map(
    [...tensors].map(([name, tensor]) => {
      const { buffer, byteOffset, byteLength } = tensor.data;
      return [name, { ...tensor, data: new Uint8Array(buffer, byteOffset, byteLength) }];
    }),
  );
}

function refusal(code: ErrorCode, says: RegExp) {
  return (error: unknown) => {
    assert.ok(error instanceof AttuneError, String(error));
    assert.equal(error.code, code, error.message);
    assert.match(error.message, says);
    return true;
  };
}
