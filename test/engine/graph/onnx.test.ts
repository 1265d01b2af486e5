/** What is written is read back by an independent reader and by ONNX Runtime itself. */
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import fc from "fast-check";
import { ProtobufWriter } from "../../../engine/formats/protobuf";
import { serialise } from "../../../engine/graph/onnx";
import { silu } from "../../../engine/graph/ops/activations";
import { add, cast, exp, mul, neg } from "../../../engine/graph/ops/arithmetic";
import { rotary } from "../../../engine/graph/ops/attention";
import {
  concat,
  gather,
  reshape,
  scatterAdd,
  split,
  stopGradient,
  transpose,
} from "../../../engine/graph/ops/movement";
import { rmsNorm } from "../../../engine/graph/ops/normalisation";
import { gemm, matmul } from "../../../engine/graph/ops/products";
import { reduceSum } from "../../../engine/graph/ops/reductions";
import { constant, type DType, floats, input, onnxTypes, scalar, weight } from "../../../engine/graph/value";
import { openSession } from "../../../engine/runtime/session";
import { float32, floatData } from "../../../engine/runtime/tensor";
import { type Field, messages, numbers, readFields, texts } from "../../support/protobuf";
import { tempFolder } from "../../support/temp";

const cpu = { device: "cpu", threads: 1 } as const;

describe("the protobuf writer", () => {
  const int = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
  const field = fc.integer({ min: 1, max: 2 ** 20 });
  const item = fc.oneof(
    fc.record({ kind: fc.constant("int" as const), number: field, value: int }),
    fc.record({ kind: fc.constant("float" as const), number: field, value: fc.float() }),
    fc.record({ kind: fc.constant("bytes" as const), number: field, value: fc.uint8Array({ maxLength: 300 }) }),
    fc.record({ kind: fc.constant("string" as const), number: field, value: fc.string({ unit: "grapheme" }) }),
  );
  const write = (
    writer: ProtobufWriter,
    items: readonly (typeof item extends fc.Arbitrary<infer T> ? T : never)[],
  ): void => {
    for (const entry of items) {
      if (entry.kind === "int") writer.int(entry.number, entry.value);
      else if (entry.kind === "float") writer.float(entry.number, entry.value);
      else if (entry.kind === "bytes") writer.bytes(entry.number, entry.value);
      else writer.string(entry.number, entry.value);
    }
  };
  const expected = (items: readonly { number: number; value: bigint | number | Uint8Array | string }[]): Field[] =>
    items.map(({ number, value }) => ({
      number,
      value: typeof value === "string" ? new TextEncoder().encode(value) : value,
    }));
  const plain = (fields: readonly Field[]) =>
    fields.map(({ number, value }) => [number, value instanceof Uint8Array ? [...value] : value]);

  test("is understood by an independent reader", () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 12 }), (items) => {
        const writer = new ProtobufWriter();
        write(writer, items);
        assert.deepEqual(plain(readFields(writer.finish())), plain(expected(items)));
      }),
    );
  });

  test("nests messages", () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 6 }), fc.array(item, { maxLength: 6 }), (outer, inner) => {
        const writer = new ProtobufWriter();
        write(writer, outer);
        writer.message(7, (middle) => middle.int(1, 5).message(2, (deep) => write(deep, inner)));
        const [middle] = messages(readFields(writer.finish()).slice(outer.length), 7);
        const [deep] = messages(middle ?? [], 2);
        assert.deepEqual(numbers(middle ?? [], 1), [5]);
        assert.deepEqual(plain(deep ?? []), plain(expected(inner)));
      }),
    );
  });
});

describe("a model's file", () => {
  const graphOf = (bytes: Uint8Array): Field[] => messages(readFields(bytes), 7)[0] ?? [];

  test("names its version, its operator sets, nodes, inputs, outputs and constants", () => {
    const x = input("x", "float32", [2, 3]);
    const y = gemm(x, floats([3, 4], new Float32Array(12)), { alpha: 0.5 });
    const { bytes, inputs, outputs, nodes } = serialise({ y: silu(y), sum: reduceSum(y, [0]) });
    assert.deepEqual([inputs, outputs, nodes], [["x"], ["y", "sum"], 3]);
    const model = readFields(bytes);
    assert.deepEqual(numbers(model, 1), [10]);
    const sets = messages(model, 8).map((set) => [texts(set, 1)[0], numbers(set, 2)[0]]);
    assert.deepEqual(sets, [
      ["", 20],
      ["com.microsoft", 1],
    ]);
    const graph = graphOf(bytes);
    const written = messages(graph, 1).map((node) => ({ op: texts(node, 4)[0], domain: texts(node, 7)[0] ?? "" }));
    assert.deepEqual(written, [
      { op: "Gemm", domain: "" },
      { op: "QuickGelu", domain: "com.microsoft" },
      { op: "ReduceSum", domain: "" },
    ]);
    const [product] = messages(graph, 1);
    const attributes = messages(product ?? [], 5).map((attribute) => [
      texts(attribute, 1)[0],
      numbers(attribute, 2)[0] ?? numbers(attribute, 3)[0],
    ]);
    assert.deepEqual(attributes, [
      ["transA", 0],
      ["transB", 0],
      ["alpha", 0.5],
      ["beta", 1],
    ]);
    assert.equal(messages(graph, 5).length, 2);
    assert.deepEqual(
      messages(graph, 11).map((info) => texts(info, 1)[0]),
      ["x"],
    );
    assert.deepEqual(
      messages(graph, 12).map((info) => texts(info, 1)[0]),
      ["y", "sum"],
    );
  });

  test("writes sizes that are known only later by name", () => {
    const x = input("x", "float32", ["length", 4]);
    const [info] = messages(graphOf(serialise({ y: neg(x) }).bytes), 11);
    const [type] = messages(info ?? [], 2);
    const [tensor] = messages(type ?? [], 1);
    const [shape] = messages(tensor ?? [], 2);
    const dims = messages(shape ?? [], 1).map((dim) => texts(dim, 2)[0] ?? numbers(dim, 1)[0]);
    assert.deepEqual(dims, ["length", 4]);
  });

  test("leaves out what nothing needs, and reads a shared value once", () => {
    const x = input("x", "float32", [4]);
    exp(x);
    const twice = exp(x);
    assert.equal(serialise({ y: add(twice, twice) }).nodes, 2);
  });

  test("refuses two different inputs of one name", () => {
    const y = concat([input("x", "float32", [2]), input("x", "float32", [3])], 0);
    assert.throws(() => serialise({ y }), /two different values are named x/);
  });

  test("two outputs of one value, an output that is an input, and one behind a stopped gradient", async () => {
    const x = input("x", "float32", [2]);
    const y = neg(x);
    const session = await openSession(serialise({ a: y, b: y, same: x, stopped: stopGradient(y) }), cpu);
    const results = await session.run({ x: float32(Float32Array.of(1, 2), [2]) });
    for (const [name, values] of [
      ["a", [-1, -2]],
      ["b", [-1, -2]],
      ["same", [1, 2]],
      ["stopped", [-1, -2]],
    ] as const) {
      assert.deepEqual([...floatData(results[name])], values, name);
    }
    await session.release();
  });
});

describe("every type of number", () => {
  const half = (values: readonly number[]): Uint16Array =>
    // 1, 2 and −3 are the same few bits in any format: sign, exponent, one bit of mantissa.
    Uint16Array.from(values, (value) => ({ 1: 0x3c00, 2: 0x4000, [-3]: 0xc200 })[value] ?? 0);
  // The upper half of a float32's bits.
  const bfloat = (values: readonly number[]): Uint16Array =>
    Uint16Array.from(new Uint32Array(Float32Array.from(values).buffer), (bits) => bits >>> 16);
  const signed = [1, 2, -3];
  const data: Readonly<Record<DType, { bytes: ArrayBufferView; values: readonly number[] }>> = {
    float32: { bytes: Float32Array.from(signed), values: signed },
    float16: { bytes: half(signed), values: signed },
    bfloat16: { bytes: bfloat(signed), values: signed },
    int32: { bytes: Int32Array.from(signed), values: signed },
    int64: { bytes: BigInt64Array.of(1n, 2n, -3n), values: signed },
    int8: { bytes: Int8Array.from(signed), values: signed },
    uint8: { bytes: Uint8Array.of(1, 2, 253), values: [1, 2, 253] },
    uint4: { bytes: Uint8Array.of(0x21, 0x0d), values: [1, 2, 13] },
    bool: { bytes: Uint8Array.of(1, 0, 1), values: [1, 0, 1] },
  };
  for (const dtype of Object.keys(onnxTypes) as DType[]) {
    const { bytes, values } = data[dtype];

    test(`${dtype} as a constant`, async () => {
      // An input beside it, so that the runtime cannot fold everything away before it runs.
      const x = input("x", "float32", [3]);
      const y = add(x, cast(constant(dtype, [3], bytes), "float32"));
      const session = await openSession(serialise({ y }), cpu);
      const results = await session.run({ x: float32(new Float32Array(3), [3]) });
      assert.deepEqual([...floatData(results["y"])], values);
      await session.release();
    });

    test(`${dtype} in a file, at an offset`, async (context) => {
      const folder = await tempFolder(context);
      const size = bytes.byteLength;
      for (const offset of [0, 8, 4096, 5003]) {
        const raw = Buffer.from(bytes.buffer, bytes.byteOffset, size);
        await writeFile(
          path.join(folder, "weights.bin"),
          Buffer.concat([Buffer.alloc(offset, 0x7f), raw, Buffer.alloc(9, 0x7f)]),
        );
        const stored = weight("w", dtype, [3], { file: "weights.bin", offset, bytes: size });
        const graph = serialise({ y: add(input("x", "float32", [3]), cast(stored, "float32")) });
        const session = await openSession(graph, { ...cpu, folder });
        const results = await session.run({ x: float32(new Float32Array(3), [3]) });
        assert.deepEqual([...floatData(results["y"])], values, `offset ${offset}`);
        await session.release();
      }
    });
  }
});

describe("shapes are known at once, and wrong ones are named", () => {
  const value = (...shape: (number | string)[]) => input("v", "float32", shape);
  const shapes: readonly [string, { readonly shape: readonly (number | string)[] }, readonly (number | string)[]][] = [
    ["broadcasting from the right", add(value(2, 1, 4), value(3, 1)), [2, 3, 4]],
    ["a scalar", mul(value(2, 3), scalar(2)), [2, 3]],
    ["a named size", add(value("n", 4), value(4)), ["n", 4]],
    ["a named size against 1", add(value(1, 4), value("n", 1)), ["n", 4]],
    ["a reduction keeps its axis", reduceSum(value(2, 3, 4), [-1, 0]), [1, 3, 1]],
    ["gemm", gemm(value(2, 3), value(4, 3), { transB: true }), [2, 4]],
    ["gemm, both transposed", gemm(value(3, 2), value(4, 3), { transA: true, transB: true }), [2, 4]],
    ["matmul with a batch", matmul(value(5, 2, 3), value(5, 3, 4)), [5, 2, 4]],
    ["matmul, one matrix for a batch", matmul(value(5, 2, 3), value(3, 4)), [5, 2, 4]],
    ["transpose", transpose(value(2, 3, 4), [2, 0, 1]), [4, 2, 3]],
    ["concat", concat([value(2, 3), value(5, 3)], 0), [7, 3]],
    ["gather", gather(value(9, 4), input("i", "int32", [2, 3])), [2, 3, 4]],
    ["reshape to a named size", reshape(value("n", 4), [1, "n", 2, 2]), [1, "n", 2, 2]],
  ];
  for (const [name, { shape }, expected] of shapes) test(name, () => assert.deepEqual(shape, expected));

  test("split", () => {
    assert.deepEqual(
      split(value(7, 2), [3, 4], 0).map((part) => part.shape),
      [
        [3, 2],
        [4, 2],
      ],
    );
  });

  const wrong: readonly [string, () => unknown, RegExp][] = [
    ["broadcast", () => add(value(2, 3), value(2, 4)), /\[2, 3\] with \[2, 4\]/],
    ["broadcast of a named size", () => add(value("n"), value("m")), /\[n\] with \[m\]/],
    ["types", () => add(value(2), input("i", "int32", [2])), /float32 with int32/],
    ["gemm", () => gemm(value(2, 3), value(4, 5)), /gemm inner size: expected \[3\], got \[4\]/],
    ["gemm, transposed", () => gemm(value(2, 3), value(3, 5), { transA: true }), /expected \[2\], got \[3\]/],
    ["gemm's C", () => gemm(value(2, 3), value(3, 5), { c: value(2, 4) }), /gemm C: expected \[2, 5\], got \[2, 4\]/],
    ["gemm's bias", () => gemm(value(2, 3), value(3, 5), { c: value(4) }), /gemm C: expected \[5\], got \[4\]/],
    ["gemm of three dimensions", () => gemm(value(1, 2, 3), value(3, 5)), /two-dimensional/],
    ["matmul", () => matmul(value(2, 3), value(4, 5)), /matmul inner size: expected \[3\], got \[4\]/],
    ["matmul's batch", () => matmul(value(2, 2, 3), value(3, 3, 5)), /matmul batch: expected \[2\], got \[3\]/],
    ["reshape", () => reshape(value(2, 3), [4, 2]), /\[2, 3\] into \[4, 2\]/],
    ["reshape with two named sizes", () => reshape(value("n", 4), ["n", "m"]), /more than one symbolic size/],
    ["transpose", () => transpose(value(2, 3), [0]), /1 axes for \[2, 3\]/],
    ["concat", () => concat([value(2, 3), value(2, 4)], 0), /concat: expected \[4, 3\], got \[4, 4\]/],
    ["split", () => split(value(7, 2), [3, 3], 0), /3\+3 of \[7, 2\]/],
    ["an axis", () => reduceSum(value(2, 3), [2]), /axis 2 is outside \[2, 3\]/],
    ["rmsNorm's weight", () => rmsNorm(value(2, 3), value(2), 1e-5), /rmsNorm weight: expected \[3\], got \[2\]/],
    [
      "rotary's positions",
      () => rotary(value(1, 2, 3, 4), input("p", "int64", [1, 2]), value(8, 2), value(8, 2)),
      /rotary positions: expected \[1, 3\], got \[1, 2\]/,
    ],
    [
      "scatterAdd",
      () => scatterAdd(value(9, 4), input("i", "int32", [3]), value(3, 5)),
      /scatterAdd: expected \[3, 4\], got \[3, 5\]/,
    ],
  ];
  for (const [name, build, pattern] of wrong) test(`refuses a wrong ${name}`, () => assert.throws(build, pattern));
});
