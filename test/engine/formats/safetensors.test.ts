import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { AttuneError } from "../../../engine/errors";
import { isFloatType, toFloat32 } from "../../../engine/formats/floats";
import { decode, encode, encodeRuns, parseHeader, type Tensor } from "../../../engine/formats/safetensors";
import { acceptsOrRefuses, damaged, fuzzRuns } from "../../support/foreign";

/** A file with this header text and `dataBytes` zero bytes of data. */
function file(header: string, dataBytes: number, claimed?: bigint): Uint8Array {
  const json = Buffer.from(header);
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(claimed ?? BigInt(json.byteLength));
  return new Uint8Array(Buffer.concat([length, json, Buffer.alloc(dataBytes)]));
}

const entry = (begin: number, end: number, shape: unknown = [(end - begin) / 4], dtype: unknown = "F32") =>
  JSON.stringify({ dtype, shape, data_offsets: [begin, end] });

test("a header is read with its tensors and metadata", () => {
  const header = `{"__metadata__":{"format":"pt"},"b":${entry(4, 12, [1, 2])},"a":${entry(0, 4)}}   `;
  const { dataStart, tensors, metadata } = parseHeader(file(header, 12), 8 + header.length + 12);
  assert.equal(dataStart, 8 + header.length);
  assert.deepEqual(
    [...tensors],
    [
      ["b", { dtype: "F32", shape: [1, 2], begin: 4, end: 12 }],
      ["a", { dtype: "F32", shape: [1], begin: 0, end: 4 }],
    ],
  );
  assert.deepEqual([...metadata], [["format", "pt"]]);
});

test("names that mean something in JavaScript are plain names", () => {
  const { tensors } = parseHeader(file(`{"__proto__":${entry(0, 4)},"constructor":${entry(4, 8)}}`, 8), 1000);
  assert.deepEqual([...tensors.keys()], ["__proto__", "constructor"]);
  const names = new Map<string, Tensor>([["__proto__", { dtype: "F32", shape: [1], data: new Float32Array([5]) }]]);
  const back = decode(encode(names), { code: "E_ADAPTER", path: "x" }).tensors.get("__proto__");
  assert.deepEqual(back && toFloat32(back.data, "F32"), new Float32Array([5]));
});

test("a scalar, an empty tensor and holes between tensors are fine", () => {
  const header = `{"scalar":${entry(0, 4, [])},"none":${entry(4, 4, [0, 7])},"late":${entry(100, 104)}}`;
  assert.equal(parseHeader(file(header, 104), 8 + header.length + 104).tensors.size, 3);
});

const refused: readonly { readonly name: string; readonly bytes: Uint8Array; readonly says: RegExp }[] = [
  { name: "an empty file", bytes: new Uint8Array(0), says: /0 bytes/ },
  { name: "a file of five bytes", bytes: new Uint8Array(5), says: /5 bytes/ },
  { name: "a huge header", bytes: file("{}", 0, 100_000_001n), says: /100000001 bytes, more than/ },
  { name: "the hugest header", bytes: file("{}", 0, 2n ** 64n - 1n), says: /more than/ },
  { name: "a header beyond the file", bytes: file("{}", 0, 11n), says: /ends at byte 19, but the file has 10/ },
  { name: "a header that is no JSON", bytes: file("{]", 0), says: /not JSON/ },
  { name: "a header that is no UTF-8", bytes: file("{}", 0).fill(0xff, 8), says: /not UTF-8/ },
  { name: "a header that is a list", bytes: file("[]", 0), says: /not a JSON object/ },
  { name: "metadata that are no texts", bytes: file('{"__metadata__":{"a":1}}', 0), says: /"a" is not a text/ },
  { name: "an entry that is no object", bytes: file('{"a":1}', 0), says: /"a" is not described/ },
  { name: "an unknown type", bytes: file(`{"a":${entry(0, 4, [1], "F31")}}`, 4), says: /unknown type/ },
  { name: "a type from the prototype", bytes: file(`{"a":${entry(0, 4, [1], "toString")}}`, 4), says: /unknown type/ },
  { name: "a negative dimension", bytes: file(`{"a":${entry(0, 4, [-1])}}`, 4), says: /no valid shape/ },
  { name: "half a dimension", bytes: file(`{"a":${entry(0, 4, [0.5])}}`, 4), says: /no valid shape/ },
  { name: "a product beyond numbers", bytes: file(`{"a":${entry(0, 4, [2 ** 40, 2 ** 40])}}`, 4), says: /needs NaN/ },
  {
    name: "too few bytes for the shape",
    bytes: file(`{"a":${entry(0, 4, [2])}}`, 4),
    says: /has 4 bytes, but F32 \[2\] needs 8/,
  },
  { name: "an end before the begin", bytes: file(`{"a":${entry(4, 0, [1])}}`, 4), says: /data_offsets/ },
  { name: "one offset", bytes: file('{"a":{"dtype":"U8","shape":[],"data_offsets":[0]}}', 4), says: /data_offsets/ },
  { name: "a cut file", bytes: file(`{"a":${entry(0, 400)}}`, 399), says: /need 466 bytes, but the file has 465/ },
  {
    name: "two tensors on the same bytes",
    bytes: file(`{"a":${entry(0, 8)},"b":${entry(4, 12)}}`, 12),
    says: /overlaps/,
  },
  { name: "one name twice", bytes: file(`{"a":${entry(0, 4)},"a":${entry(4, 8)}}`, 8), says: /names "a" twice/ },
  {
    name: "one name in two spellings",
    bytes: file(`{"a":${entry(0, 4)},"\\u0061" :${entry(4, 8)}}`, 8),
    says: /"a" twice/,
  },
];

for (const { name, bytes, says } of refused) {
  test(`refused: ${name}`, () => {
    assert.throws(
      () => parseHeader(bytes, bytes.byteLength, { code: "E_ADAPTER", path: "some/file" }),
      (error) => {
        assert.ok(error instanceof AttuneError);
        assert.equal(error.code, "E_ADAPTER");
        assert.match(error.message, says);
        assert.match(error.message, /^some\/file /);
        return true;
      },
    );
  });
}

test("what is encoded is decoded again, bit by bit, and lies aligned", () => {
  const tensor = fc.oneof(
    fc.float32Array({ maxLength: 9 }).map((data): Tensor => ({ dtype: "F32", shape: [data.length], data })),
    fc.bigInt64Array({ maxLength: 3 }).map((data): Tensor => ({ dtype: "I64", shape: [data.length, 1], data })),
    fc.uint8Array({ maxLength: 5 }).map((data): Tensor => ({ dtype: "U8", shape: [1, data.length], data })),
    fc.uint16Array({ maxLength: 5 }).map((data): Tensor => ({ dtype: "BF16", shape: [data.length], data })),
  );
  const name = fc.string({ unit: "grapheme" }).filter((text) => text !== "__metadata__");
  const file = fc.uniqueArray(fc.tuple(name, tensor), { selector: ([key]) => key, maxLength: 8 });
  fc.assert(
    fc.property(file, (entries) => {
      const bytes = encode(new Map(entries), { format: "pt" });
      const halves = entries.map(([key, { dtype, shape, data }]) => {
        const whole = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
        const middle = data.byteLength >> 1;
        return [key, { dtype, shape, data: [whole.subarray(0, middle), whole.subarray(middle)] }] as const;
      });
      assert.deepEqual(Buffer.concat(encodeRuns(new Map(halves), { format: "pt" })), bytes);
      const { dataStart, tensors: layout } = parseHeader(bytes, bytes.byteLength);
      assert.equal(dataStart % 8, 0);
      const { tensors, metadata } = decode(bytes, { code: "E_CHECKPOINT", path: "memory" });
      assert.deepEqual([...metadata], [["format", "pt"]]);
      assert.equal(tensors.size, entries.length);
      for (const [key, { dtype, shape, data }] of entries) {
        const back = tensors.get(key);
        assert.ok(back);
        assert.deepEqual([back.dtype, back.shape], [dtype, shape]);
        assert.deepEqual([...back.data], [...new Uint8Array(data.buffer, data.byteOffset, data.byteLength)]);
        if (dtype === "I64") assert.equal((dataStart + (layout.get(key)?.begin ?? 1)) % 8, 0);
      }
    }),
    { numRuns: Math.min(fuzzRuns, 1000) },
  );
});

test("the same tensors give the same bytes in any order, and the bytes that the reference implementation writes", () => {
  const reference = readFileSync("test/fixtures/parity/qwen2/gradients.safetensors");
  const { tensors, metadata } = decode(reference, { code: "E_FILE", path: "reference" });
  const reversed = new Map([...tensors].reverse());
  assert.deepEqual(Buffer.from(encode(reversed, Object.fromEntries(metadata))), reference);
});

test("encoding refuses data that do not fill their shape", () => {
  const wrong: Tensor = { dtype: "F32", shape: [3], data: new Float32Array(2) };
  assert.throws(() => encode(new Map([["a", wrong]])), /8 bytes do not fill F32 \[3\]/);
});

test("half floats: every pattern of F16 and BF16 has its IEEE value", () => {
  const patterns = Uint16Array.from({ length: 0x10000 }, (_, bits) => bits);
  const bytes = new Uint8Array(patterns.buffer);
  const halves = toFloat32(bytes, "F16");
  const brains = toFloat32(bytes, "BF16");
  const view = new DataView(new ArrayBuffer(4));
  for (const bits of patterns) {
    view.setUint32(0, bits * 0x10000);
    assert.ok(Object.is(brains[bits], view.getFloat32(0)), `BF16 ${bits}`);
  }
  const known: readonly (readonly [number, number])[] = [
    [0x0000, 0],
    [0x8000, -0],
    [0x0001, 2 ** -24],
    [0x03ff, 1023 * 2 ** -24],
    [0x0400, 2 ** -14],
    [0x3555, 0.333251953125],
    [0x3c00, 1],
    [0xc000, -2],
    [0x7bff, 65504],
    [0x7c00, Number.POSITIVE_INFINITY],
    [0xfc00, Number.NEGATIVE_INFINITY],
    [0x7c01, Number.NaN],
  ];
  for (const [bits, value] of known) assert.ok(Object.is(halves[bits], value), `F16 ${bits.toString(16)}`);
  // Positive values grow with their pattern, and negative ones mirror them.
  for (let bits = 1; bits <= 0x7c00; bits++) {
    assert.ok((halves[bits] ?? 0) > (halves[bits - 1] ?? 0));
    assert.equal(halves[bits + 0x8000], -(halves[bits] ?? 0));
  }
  assert.ok(isFloatType("F16") && !isFloatType("I8"));
});

test("fuzz: a damaged file is read or refused, never anything else", () => {
  const valid = encode(
    new Map<string, Tensor>([
      ["model.a", { dtype: "F32", shape: [2, 3], data: new Float32Array(6) }],
      ["model.b", { dtype: "BF16", shape: [4], data: new Uint16Array(4) }],
    ]),
    { format: "pt" },
  );
  fc.assert(
    fc.property(damaged(valid), (bytes) => {
      acceptsOrRefuses(() => {
        for (const { data, dtype, shape } of decode(bytes, { code: "E_MODEL_FILE", path: "x" }).tensors.values()) {
          assert.ok(data.byteOffset + data.byteLength <= bytes.byteOffset + bytes.byteLength);
          if (isFloatType(dtype))
            assert.equal(
              toFloat32(data, dtype).length,
              shape.reduce((product, size) => product * size, 1),
            );
        }
      });
    }),
    { numRuns: fuzzRuns },
  );
});
