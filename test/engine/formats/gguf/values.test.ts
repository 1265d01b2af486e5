/** Values of every type: from the gguf package's writer, from ours, and by key. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { encodeGguf } from "../../../../engine/formats/gguf/encode";
import { flagAt, integerAt, numberAt, numbersAt, textAt, textsAt } from "../../../../engine/formats/gguf/metadata";
import type { NumberArray, NumberType } from "../../../../engine/formats/gguf/numbers";
import { shardNames, shardOf } from "../../../../engine/formats/gguf/shards";
import type { GgufMetadata, GgufValue } from "../../../../engine/formats/gguf/values";
import { fuzzRuns } from "../../../support/foreign";
import { ggufFile, plain, wholeHeader } from "../../../support/gguf";

const use = { code: "E_MODEL_FILE", path: "x.gguf" } as const;
const fixture = (name: string) => new Uint8Array(readFileSync(`test/fixtures/gguf/${name}.gguf`));
const most = Number.MAX_SAFE_INTEGER;

test("values of all types that the gguf package wrote are read", () => {
  const { metadata } = wholeHeader(fixture("values"), use);
  const integers = [
    ["uint8", 0, 255],
    ["int8", -128, 127],
    ["uint16", 0, 65535],
    ["int16", -32768, 32767],
    ["uint32", 0, 4294967295],
    ["int32", -2147483648, 2147483647],
    ["uint64", 0, most],
    ["int64", -most, most],
  ] as const;
  assert.deepEqual(plain(metadata), [
    ["general.architecture", ["string", "llama"]],
    ["general.alignment", ["uint32", 64]],
    ...integers.flatMap(([type, low, high]) => [
      [`x.${type}`, [type, high]],
      [`x.${type}.low`, [type, low]],
      [`x.${type}s`, [type, [low, 1, high]]],
    ]),
    ["x.float32", ["float32", Math.fround(-0.1)]],
    ["x.float32s", ["float32", [Math.fround(0.1), Number.NEGATIVE_INFINITY, -0]]],
    ["x.float64", ["float64", -0.1]],
    ["x.float64s", ["float64", [0.1, Number.NEGATIVE_INFINITY, -0]]],
    ["x.bool", ["bool", true]],
    ["x.bool.low", ["bool", false]],
    ["x.bools", ["bool", [1, 0, 1]]],
    ["x.string", ["string", "größer 😀"]],
    ["x.strings", ["string", ["", "a", "\ufeff", "\ufeffb", "größer", "😀", "a".repeat(300)]]],
  ]);
});

interface Case {
  readonly type: NumberType;
  readonly one: fc.Arbitrary<number>;
  readonly many: (values: readonly number[]) => NumberArray;
}
const integer = (min: number, max: number) => fc.integer({ min, max });
const cases: readonly Case[] = [
  { type: "uint8", one: integer(0, 255), many: (values) => Uint8Array.from(values) },
  { type: "int8", one: integer(-128, 127), many: (values) => Int8Array.from(values) },
  { type: "uint16", one: integer(0, 65535), many: (values) => Uint16Array.from(values) },
  { type: "int16", one: integer(-32768, 32767), many: (values) => Int16Array.from(values) },
  { type: "uint32", one: integer(0, 2 ** 32 - 1), many: (values) => Uint32Array.from(values) },
  { type: "int32", one: integer(-(2 ** 31), 2 ** 31 - 1), many: (values) => Int32Array.from(values) },
  { type: "float32", one: fc.float(), many: (values) => Float32Array.from(values) },
  { type: "uint64", one: integer(0, most), many: (values) => Float64Array.from(values) },
  { type: "int64", one: integer(-most, most), many: (values) => Float64Array.from(values) },
  { type: "float64", one: fc.double(), many: (values) => Float64Array.from(values) },
];
const anyValue: fc.Arbitrary<GgufValue> = fc.oneof(
  ...cases.flatMap(({ type, one, many }): fc.Arbitrary<GgufValue>[] => [
    one.map((value) => ({ type, value })),
    fc.array(one).map((values) => ({ type: "array", of: type, values: many(values) })),
  ]),
  fc.boolean().map((value) => ({ type: "bool", value }) as const),
  fc.array(integer(0, 1)).map((values) => ({ type: "array", of: "bool", values: Uint8Array.from(values) }) as const),
  fc.string().map((value) => ({ type: "string", value }) as const),
  fc.array(fc.string()).map((values) => ({ type: "array", of: "string", values }) as const),
);

test("what is written is read back, whatever the values", () => {
  const tensors = new Map([["t", { dtype: "F32", shape: [2], data: new Float32Array([1, 2]) }]] as const);
  fc.assert(
    fc.property(fc.dictionary(fc.string(), anyValue), (values) => {
      const metadata = new Map(Object.entries(values).filter(([key]) => key !== "general.alignment"));
      const bytes = encodeGguf(metadata, tensors);
      const header = wholeHeader(bytes, use);
      assert.deepEqual(plain(header.metadata), plain(metadata));
      for (const [key, item] of header.metadata) {
        // Elements are of the same kind of array, not only equal.
        const written = metadata.get(key);
        if (item.type !== "array" || item.of === "string" || written?.type !== "array") continue;
        assert.deepEqual(item.values, written.values);
      }
    }),
    { numRuns: Math.ceil(fuzzRuns / 4) },
  );
});

test("a number that its type cannot hold is not written", () => {
  const write = (type: NumberType, value: number) => encodeGguf(new Map([["a", { type, value }]]), new Map());
  for (const [type, value] of [
    ["uint8", 256],
    ["int8", -129],
    ["uint32", 1.5],
    ["uint64", -1],
    ["uint64", 2 ** 53],
    ["int64", 0.5],
  ] as const) {
    assert.throws(() => write(type, value), new RegExp(`${value} is no ${type}`));
  }
  assert.ok(write("float32", 0.1));
});

const texts = (bytes: Uint8Array) => textsAt(wholeHeader(bytes, use).metadata, "a", use);

test("a text of a vocabulary is refused when it is read, by its place", () => {
  const read = texts(ggufFile([3, 0n, 1n, "a", 9, 8, 3n, "x", 2n, new Uint8Array([0xc3, 0x28]), "z"]));
  assert.deepEqual([read?.length, read?.at(0), read?.at(2), read?.at(3)], [3, "x", "z", undefined]);
  const message = 'x.gguf is not a valid GGUF file: text 1 of the value of "a" is not UTF-8.';
  assert.throws(() => read?.at(1), { code: "E_MODEL_FILE", message });
  assert.throws(() => [...(read ?? [])], { code: "E_MODEL_FILE", message });
});

test("arrays may be empty", () => {
  assert.equal(texts(ggufFile([3, 0n, 1n, "a", 9, 8, 0n]))?.length, 0);
  const { metadata } = wholeHeader(ggufFile([3, 0n, 1n, "a", 9, 5, 0n]), use);
  assert.deepEqual(numbersAt(metadata, "a", use), new Int32Array(0));
});

const known: GgufMetadata = new Map<string, GgufValue>([
  ["text", { type: "string", value: "x" }],
  ["flag", { type: "bool", value: true }],
  ["size", { type: "uint64", value: 7 }],
  ["below", { type: "int32", value: -1 }],
  ["number", { type: "float32", value: 0.5 }],
  ["endless", { type: "float32", value: Number.POSITIVE_INFINITY }],
  ["numbers", { type: "array", of: "int8", values: Int8Array.of(1, 2) }],
  ["flags", { type: "array", of: "bool", values: Uint8Array.of(1) }],
  ["texts", { type: "array", of: "string", values: ["a"] }],
]);

test("values are looked up by key and kind", () => {
  assert.equal(textAt(known, "text", use), "x");
  assert.equal(flagAt(known, "flag", use), true);
  assert.equal(integerAt(known, "size", use), 7);
  assert.deepEqual([numberAt(known, "number", use), numberAt(known, "below", use)], [0.5, -1]);
  assert.deepEqual(numbersAt(known, "numbers", use), Int8Array.of(1, 2));
  assert.deepEqual(textsAt(known, "texts", use), ["a"]);
  for (const find of [textAt, flagAt, integerAt, numberAt, numbersAt, textsAt]) {
    assert.equal(find(known, "missing", use), null);
  }
});

const wrong: readonly (readonly [
  (metadata: GgufMetadata, key: string, file: typeof use) => unknown,
  string,
  string,
])[] = [
  [textAt, "flag", 'its "flag" is bool true, not a text'],
  [flagAt, "text", 'its "text" is "x", not a boolean'],
  [integerAt, "number", 'its "number" is float32 0.5, not an integer of 0 or more'],
  [integerAt, "below", 'its "below" is int32 -1, not an integer of 0 or more'],
  [integerAt, "flag", 'its "flag" is bool true, not an integer of 0 or more'],
  [integerAt, "texts", 'its "texts" is an array of string, not an integer of 0 or more'],
  [numberAt, "endless", 'its "endless" is float32 Infinity, not a finite number'],
  [numberAt, "numbers", 'its "numbers" is an array of int8, not a finite number'],
  [numbersAt, "texts", 'its "texts" is an array of string, not numbers'],
  [numbersAt, "flags", 'its "flags" is an array of bool, not numbers'],
  [textsAt, "text", 'its "text" is "x", not texts'],
  [textsAt, "numbers", 'its "numbers" is an array of int8, not texts'],
];

for (const [find, key, problem] of wrong) {
  test(`${problem}: refused`, () => {
    const message = `x.gguf is not a valid GGUF file: ${problem}.`;
    assert.throws(() => find(known, key, use), { code: "E_MODEL_FILE", message });
  });
}

test("a model in two files, as the gguf package splits it", () => {
  const [first, second] = ["split-00001-of-00002", "split-00002-of-00002"].map((name) =>
    wholeHeader(fixture(name), use),
  );
  assert.ok(first && second);
  assert.deepEqual(shardOf(first.metadata, use), { index: 0, count: 2, tensors: 2 });
  assert.deepEqual(shardOf(second.metadata, use), { index: 1, count: 2, tensors: 2 });
  assert.deepEqual([[...first.tensors.keys()], [...second.tensors.keys()]], [["a"], ["b"]]);
  assert.equal(textAt(first.metadata, "general.name", use), "two parts");
  assert.equal(shardOf(wholeHeader(fixture("values"), use).metadata, use), null);
});

test("a file that says wrong things of its part is refused", () => {
  const shard = (values: Readonly<Record<string, number>>) =>
    shardOf(new Map(Object.entries(values).map(([key, value]) => [key, { type: "uint16", value } as const])), use);
  assert.equal(shard({ "split.count": 1, "split.no": 0 }), null);
  assert.throws(() => shard({ "split.count": 2, "split.no": 2, "split.tensors.count": 1 }), /split.no is 2, and/);
  assert.throws(() => shard({ "split.count": 2, "split.tensors.count": 1 }), /split.no is missing/);
  assert.throws(() => shard({ "split.count": 2, "split.no": 0 }), /split.tensors.count is missing/);
});

test("the other files' names follow from one", () => {
  const names = ["m-q4-00001-of-00003.gguf", "m-q4-00002-of-00003.gguf", "m-q4-00003-of-00003.gguf"];
  for (const name of names) assert.deepEqual(shardNames(name), names);
  for (const name of ["m.gguf", "m-1-of-3.gguf", "m-00004-of-00003.gguf", "m-00000-of-00003.gguf", "m-00001-of-00003"])
    assert.equal(shardNames(name), null);
});
