/** Files of float tensors, as adapters are: read whole, and written. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { AttuneError } from "../../../../engine/errors";
import { toFloat32 } from "../../../../engine/formats/floats";
import { encodeGguf } from "../../../../engine/formats/gguf/encode";
import { decodeGguf } from "../../../../engine/formats/gguf/whole";
import { acceptsOrRefuses, damaged, fuzzRuns } from "../../../support/foreign";
import { ggufFile, ggufTensor } from "../../../support/gguf";

const use = { code: "E_ADAPTER", path: "x.gguf" } as const;
/** Written by llama.cpp's own converter. */
const foreign = new Uint8Array(readFileSync("test/fixtures/gguf/qwen2.gguf"));

test("a file of llama.cpp's converter is read", () => {
  const { metadata, tensors } = decodeGguf(foreign, use);
  assert.deepEqual(metadata.get("general.type"), { type: "string", value: "adapter" });
  assert.deepEqual(metadata.get("adapter.lora.alpha"), { type: "float32", value: 6 });
  assert.deepEqual(tensors.get("blk.0.ffn_down.weight.lora_a")?.shape, [2, 48]);
  assert.deepEqual(tensors.get("blk.0.ffn_down.weight.lora_b")?.shape, [64, 2]);
});

test("tensors that are written are read back", () => {
  const tensors = new Map([
    ["odd", { dtype: "F32", shape: [3], data: new Float32Array([1, 2, 3]) }],
    ["cube", { dtype: "F32", shape: [1, 2, 2], data: new Float32Array([4, 5, 6, 7]) }],
    ["half", { dtype: "F16", shape: [1, 1], data: new Uint16Array([0x3c00]) }],
  ] as const);
  for (const alignment of [32, 8, 128]) {
    const metadata = new Map([["general.alignment", { type: "uint32", value: alignment }]] as const);
    const back = decodeGguf(encodeGguf(metadata, tensors), use);
    const read = [...back.tensors].map(([name, { shape, dtype, data }]) => [name, shape, [...toFloat32(data, dtype)]]);
    assert.deepEqual(read, [
      ["odd", [3], [1, 2, 3]],
      ["cube", [1, 2, 2], [4, 5, 6, 7]],
      ["half", [1, 1], [1]],
    ]);
  }
});

test("data that do not fill their shape are not written", () => {
  const write = (shape: readonly number[], dtype: "F32" | "Q4_0", bytes: number) =>
    encodeGguf(new Map(), new Map([["t", { dtype, shape, data: new Uint8Array(bytes) }]]));
  assert.throws(() => write([3], "F32", 8), /t: 8 bytes do not fill F32 \[3\]/);
  assert.throws(() => write([2, 16], "Q4_0", 18), /do not fill Q4_0/);
  assert.equal(write([2, 32], "Q4_0", 36).byteLength % 32, 0);
});

test("a tensor that is quantised is refused by its type's name", () => {
  const bytes = ggufFile([3, 1n, 0n, ...ggufTensor("t", 8, 0n, 32n)], 64);
  const message = /^x\.gguf is not .*"t" is Q8_0, and only F32, F16 and BF16/;
  assert.throws(() => decodeGguf(bytes, use), { code: "E_ADAPTER", message });
});

test("a file that is cut anywhere is refused", () => {
  for (let end = 0; end < foreign.byteLength - 32; end += end < 2000 ? 1 : 97) {
    assert.throws(() => decodeGguf(foreign.subarray(0, end), use), AttuneError);
  }
});

test("damaged files are read or refused, whatever is in them", () => {
  fc.assert(
    fc.property(damaged(foreign), (bytes) => acceptsOrRefuses(() => decodeGguf(bytes, use))),
    { numRuns: fuzzRuns },
  );
});
