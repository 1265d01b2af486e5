/** Against what the gguf package's own dequantisation makes of the same bytes (test/fixtures/gguf/make.py). */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { toFloat32 } from "../../../../engine/formats/floats";
import {
  dequantise,
  isQuantisedType,
  isReadableType,
  readableTypes,
  unpackBlocks,
  unreadable,
} from "../../../../engine/formats/gguf/dequantise";
import { type GgmlType, ggmlTypes, isGgmlType, tensorBytes } from "../../../../engine/formats/gguf/types";
import { wholeHeader } from "../../../support/gguf";

const use = { code: "E_MODEL_FILE", path: "x.gguf" } as const;
const file = new Uint8Array(readFileSync("test/fixtures/gguf/blocks.gguf"));
const { tensors, dataStart } = wholeHeader(file, use);
const types = Object.keys(ggmlTypes).filter(isGgmlType);

function read(name: string) {
  const entry = tensors.get(name);
  assert.ok(entry, name);
  return { ...entry, data: file.subarray(dataStart + entry.begin, dataStart + entry.end) };
}

function expected(type: GgmlType): Float32Array {
  return toFloat32(read(`${type}.expected`).data, "F32");
}

/** NaNs have many bits, all of which mean the same. */
function bits(values: Float32Array): Uint32Array {
  const whole = new Uint32Array(values.slice().buffer);
  for (const [index, value] of values.entries()) if (Number.isNaN(value)) whole[index] = 0x7fc00000;
  return whole;
}

describe("each type that Attune reads", () => {
  it("is in the fixture, and has its case here", () => {
    assert.deepEqual(readableTypes.flatMap((type) => [type, `${type}.expected`]).sort(), [...tensors.keys()].sort());
  });

  for (const type of readableTypes) {
    it(`${type} is dequantised bit for bit`, () => {
      const { dtype, data, shape } = read(type);
      assert.equal(dtype, type);
      assert.deepEqual(shape, tensors.get(`${type}.expected`)?.shape);
      const out = new Float32Array(expected(type).length);
      dequantise(type, data, out);
      assert.deepEqual(bits(out), bits(expected(type)));
      assert.ok(out.some((value) => value !== 0 && Number.isFinite(value)));
    });
  }
});

describe("codes, scales and offsets", () => {
  for (const type of readableTypes.filter(isQuantisedType)) {
    it(`of ${type} give its elements`, () => {
      const { bits: width, block, zero, codes, scales, offsets } = unpackBlocks(type, read(type).data);
      const elements = expected(type);
      assert.deepEqual([codes.length, scales.length], [elements.length, elements.length / block]);
      assert.equal(offsets.length, scales.length);
      assert.ok(codes.every((code) => code < 2 ** width));
      assert.ok(codes.some((code) => code >= 2 ** (width - 1)));
      for (const [index, element] of elements.entries()) {
        const [scale, offset] = [scales[Math.floor(index / block)], offsets[Math.floor(index / block)]];
        assert.ok(scale !== undefined && offset !== undefined);
        if (zero !== null && Number.isFinite(scale) && Number.isFinite(offset)) assert.equal(offset + zero * scale, 0);
        // Exact but for the element's own rounding to float32; the sign of a zero has no meaning here.
        const value = Math.fround(scale * (codes[index] ?? 0) + offset);
        if (Number.isFinite(element) && Number.isFinite(offset)) assert.equal(value + 0, element + 0);
      }
    });
  }
});

it("more blocks than are unpacked at a time are their parts one after the other", () => {
  for (const type of readableTypes) {
    const { data, shape } = read(type);
    const elements = shape.reduce((product, size) => product * size, 1);
    const times = Math.ceil(9000 / elements);
    const [whole, part] = [new Float32Array(times * elements), new Float32Array(elements)];
    const repeated = new Uint8Array(times * data.byteLength);
    for (let index = 0; index < times; index++) repeated.set(data, index * data.byteLength);
    dequantise(type, repeated, whole);
    dequantise(type, data, part);
    for (let index = 0; index < times; index++) {
      assert.deepEqual(bits(whole.subarray(index * elements, (index + 1) * elements)), bits(part));
    }
  }
});

it("bytes that are not the blocks of the elements are a mistake of ours", () => {
  assert.throws(() => dequantise("Q4_0", new Uint8Array(18), new Float32Array(31)), /18 bytes are not 31 elements/);
  assert.throws(() => dequantise("Q4_0", new Uint8Array(17), new Float32Array(32)), /17 bytes are not 32 elements/);
  assert.throws(() => dequantise("F16", new Uint8Array(3), new Float32Array(1)), /3 bytes are not 1 elements of F16/);
  assert.throws(() => unpackBlocks("Q6_K", new Uint8Array(209)), /209 bytes are no whole blocks of Q6_K/);
});

it("other types are refused by their name", () => {
  const others = types.filter((type) => !isReadableType(type));
  assert.ok(others.includes("IQ2_XXS") && others.includes("I32") && others.includes("NVFP4"));
  const error = unreadable(use, "blk.0.x", "IQ2_XXS");
  assert.equal(error.code, "E_MODEL_FILE");
  assert.match(error.message, /^x\.gguf holds the tensor "blk\.0\.x" as IQ2_XXS, a type/);
});

it("sizes are exact, or not told", () => {
  assert.equal(tensorBytes("Q4_K", [3, 512]), 3 * 2 * 144);
  assert.equal(tensorBytes("F32", [0, 5]), 0);
  assert.ok(Number.isNaN(tensorBytes("Q4_K", [3, 100])));
  assert.ok(Number.isNaN(tensorBytes("F32", [2 ** 30, 2 ** 30])));
  assert.ok(Number.isNaN(tensorBytes("F32", [2 ** 30, 2 ** 30, 0])));
});
