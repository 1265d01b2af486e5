import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { AttuneError } from "../../../engine/errors";
import { toFloat32 } from "../../../engine/formats/floats";
import { decodeGguf, encodeGguf, isGguf } from "../../../engine/formats/gguf";
import { acceptsOrRefuses, damaged, fuzzRuns } from "../../support/foreign";

const use = { code: "E_ADAPTER", path: "x.gguf" } as const;
/** Written by llama.cpp's own converter. */
const foreign = new Uint8Array(readFileSync("test/fixtures/gguf/qwen2.gguf"));

test("a file of llama.cpp's converter is read", () => {
  const { metadata, tensors } = decodeGguf(foreign, use);
  assert.deepEqual(metadata.get("general.type"), { type: "string", value: "adapter" });
  assert.deepEqual(metadata.get("adapter.lora.alpha"), { type: "float32", value: 6 });
  assert.deepEqual(tensors.get("blk.0.ffn_down.weight.lora_a")?.shape, [2, 48]);
  assert.deepEqual(tensors.get("blk.0.ffn_down.weight.lora_b")?.shape, [64, 2]);
  assert.ok(isGguf(foreign) && !isGguf(foreign.subarray(0, 3)) && !isGguf(Buffer.from("GGUX")));
});

test("what is written is read back", () => {
  const metadata = new Map([
    ["a.text", { type: "string", value: "größer" }],
    ["a.count", { type: "uint32", value: 4_000_000_000 }],
    ["a.number", { type: "float32", value: -0.5 }],
  ] as const);
  const tensors = new Map([
    ["odd", { dtype: "F32", shape: [3], data: new Float32Array([1, 2, 3]) }],
    ["cube", { dtype: "F32", shape: [1, 2, 2], data: new Float32Array([4, 5, 6, 7]) }],
    ["half", { dtype: "F16", shape: [1, 1], data: new Uint16Array([0x3c00]) }],
  ] as const);
  const back = decodeGguf(encodeGguf(metadata, tensors), use);
  assert.deepEqual(back.metadata, metadata);
  const read = [...back.tensors].map(([name, { shape, dtype, data }]) => [name, shape, [...toFloat32(data, dtype)]]);
  assert.deepEqual(read, [
    ["odd", [3], [1, 2, 3]],
    ["cube", [1, 2, 2], [4, 5, 6, 7]],
    ["half", [1, 1], [1]],
  ]);
});

/** A file's header field by field, so that one of them can be wrong. */
function file(parts: readonly (string | number | bigint | Uint8Array)[], dataBytes = 0): Uint8Array {
  const bytes = parts.map((part) => {
    if (part instanceof Uint8Array) return part;
    const buffer = Buffer.alloc(typeof part === "number" ? 4 : 8);
    if (typeof part === "number") buffer.writeUInt32LE(part);
    else if (typeof part === "bigint") buffer.writeBigUInt64LE(part);
    else {
      buffer.writeBigUInt64LE(BigInt(Buffer.byteLength(part)));
      return Buffer.concat([buffer, Buffer.from(part)]);
    }
    return buffer;
  });
  const header = Buffer.concat([Buffer.from("GGUF"), ...bytes]);
  return new Uint8Array(Buffer.concat([header, Buffer.alloc(((32 - (header.byteLength % 32)) % 32) + dataBytes)]));
}

const F32 = 0;
const tensor = (name: string, type: number, offset: bigint, ...sizes: bigint[]) => [
  name,
  sizes.length,
  ...sizes,
  type,
  offset,
];
const huge = 2n ** 64n - 1n;

const refused: readonly { readonly name: string; readonly bytes: Uint8Array; readonly says: RegExp }[] = [
  { name: "an empty file", bytes: new Uint8Array(0), says: /does not begin with GGUF/ },
  { name: "another kind of file", bytes: new TextEncoder().encode("GGJT and more"), says: /does not begin with GGUF/ },
  { name: "an old version", bytes: file([1, 0n, 0n]), says: /version 1/ },
  { name: "the other byte order", bytes: file([3 << 24, 0n, 0n]), says: /version 50331648/ },
  { name: "no counts", bytes: foreign.subarray(0, 10), says: /ends within its number of tensors/ },
  {
    name: "more tensors than bytes",
    bytes: file([3, 1n << 40n, 0n]),
    says: /number of tensors is 1099511627776, more/,
  },
  { name: "the most tensors", bytes: file([3, huge, 0n]), says: /more than the file can hold/ },
  { name: "the most values", bytes: file([3, 0n, huge]), says: /number of values is \d+, more/ },
  { name: "a key as long as can be", bytes: file([3, 0n, 1n, huge], 64), says: /length of a key is \d+, more/ },
  {
    name: "a key that is no UTF-8",
    bytes: file([3, 0n, 1n, 1n, new Uint8Array([0xff, 0]), 4, 1]),
    says: /a key is not UTF-8/,
  },
  { name: "a key twice", bytes: file([3, 0n, 2n, "a", 4, 1, "a", 4, 1]), says: /names "a" twice/ },
  { name: "an unknown type of value", bytes: file([3, 0n, 1n, "a", 13, 0n]), says: /"a" is of the unknown type 13/ },
  { name: "an array of arrays", bytes: file([3, 0n, 1n, "a", 9, 9, 1n, 0n]), says: /array of the unknown type 9/ },
  {
    name: "an array beyond the file",
    bytes: file([3, 0n, 1n, "a", 9, 4, huge]),
    says: /length of the value of "a" is/,
  },
  {
    name: "texts beyond the file",
    bytes: file([3, 0n, 1n, "a", 9, 8, 1n << 33n]),
    says: /more than the file can hold/,
  },
  { name: "an odd alignment", bytes: file([3, 0n, 1n, "general.alignment", 4, 48]), says: /not a power of two/ },
  { name: "an alignment that is a text", bytes: file([3, 0n, 1n, "general.alignment", 8, "32"]), says: /power of two/ },
  { name: "a tensor without axes", bytes: file([3, 1n, 0n, ...tensor("t", F32, 0n), 0n]), says: /has 0 axes/ },
  {
    name: "a tensor of five axes",
    bytes: file([3, 1n, 0n, ...tensor("t", F32, 0n, 1n, 1n, 1n, 1n, 1n)]),
    says: /5 axes/,
  },
  { name: "sizes beyond numbers", bytes: file([3, 1n, 0n, ...tensor("t", F32, 0n, huge)]), says: /no file can hold/ },
  {
    name: "a product beyond numbers",
    bytes: file([3, 1n, 0n, ...tensor("t", F32, 0n, 1n << 40n, 1n << 40n)]),
    says: /larger/,
  },
  {
    name: "a quantised tensor",
    bytes: file([3, 1n, 0n, ...tensor("t", 8, 0n, 32n)], 64),
    says: /"t" is Q8_0, and only F32/,
  },
  {
    name: "a tensor of an unknown type",
    bytes: file([3, 1n, 0n, ...tensor("t", 99, 0n, 32n)], 64),
    says: /ggml's type 99/,
  },
  { name: "a crooked offset", bytes: file([3, 1n, 0n, ...tensor("t", F32, 4n, 4n)], 64), says: /multiple of 32 bytes/ },
  {
    name: "data beyond the file",
    bytes: file([3, 1n, 0n, ...tensor("t", F32, 32n, 9n)], 64),
    says: /ends beyond the file's 64/,
  },
  {
    name: "two tensors in one place",
    bytes: file([3, 2n, 0n, ...tensor("t", F32, 0n, 9n), ...tensor("u", F32, 32n, 1n)], 64),
    says: /"u" overlaps/,
  },
  {
    name: "a tensor twice",
    bytes: file([3, 2n, 0n, ...tensor("t", F32, 0n, 1n), ...tensor("t", F32, 32n, 1n)], 64),
    says: /"t" twice/,
  },
];

for (const { name, bytes, says } of refused) {
  test(`${name} is refused by name`, () => {
    assert.throws(
      () => decodeGguf(bytes, use),
      (error) =>
        error instanceof AttuneError &&
        error.code === "E_ADAPTER" &&
        /^x\.gguf is not/.test(error.message) &&
        says.test(error.message),
    );
  });
}

test("other values and arrays are passed over", () => {
  const values = ["a", 9, 8, 2n, "x", "yz", "b", 9, 10, 1n, 7n, "c", 7, new Uint8Array([1]), "d", 12, 5n, "e", 4, 9];
  const { metadata } = decodeGguf(file([3, 0n, 5n, ...values]), use);
  assert.deepEqual([...metadata.keys()], ["a", "b", "c", "d", "e"]);
  assert.deepEqual(metadata.get("e"), { type: "uint32", value: 9 });
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
