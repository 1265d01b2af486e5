/** GGUF models: headers, of which only the first bytes may be there, and the blocks of quantised tensors. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import {
  dequantise,
  isQuantisedType,
  isReadableType,
  readableTypes,
  unpackBlocks,
} from "../../../engine/formats/gguf/dequantise";
import { encodeGguf } from "../../../engine/formats/gguf/encode";
import { type GgufHeader, parseGgufHeader } from "../../../engine/formats/gguf/header";
import { flagAt, integerAt, numberAt, numbersAt, textAt, textsAt } from "../../../engine/formats/gguf/metadata";
import { shardNames, shardOf } from "../../../engine/formats/gguf/shards";
import { ggmlTypes, tensorBytes } from "../../../engine/formats/gguf/types";
import type { GgufValue } from "../../../engine/formats/gguf/values";
import { damagedBytes } from "../bytes";
import type { Entrance } from "../entrance";

const use = { code: "E_MODEL_FILE", path: "a file" } as const;

const model = encodeGguf(
  new Map<string, GgufValue>([
    ["general.architecture", { type: "string", value: "llama" }],
    ["general.alignment", { type: "uint32", value: 32 }],
    ["split.no", { type: "uint16", value: 1 }],
    ["split.count", { type: "uint16", value: 3 }],
    ["split.tensors.count", { type: "int32", value: 20 }],
    ["llama.block_count", { type: "uint64", value: 2 }],
    ["llama.epsilon", { type: "float64", value: 1e-5 }],
    ["add_bos", { type: "bool", value: true }],
    ["tokens", { type: "array", of: "string", values: ["a", "\ufeff", "größer", ""] }],
    ["scores", { type: "array", of: "float32", values: Float32Array.of(1, -2, 3, 0) }],
    ["types", { type: "array", of: "int64", values: Float64Array.of(1, -1) }],
    ["flags", { type: "array", of: "bool", values: Uint8Array.of(1, 0) }],
  ]),
  new Map(
    readableTypes.map((dtype) => {
      const shape = [2, ggmlTypes[dtype].block];
      return [`blk.${dtype}`, { dtype, shape, data: new Uint8Array(tensorBytes(dtype, shape)) }] as const;
    }),
  ),
);
const written = parseGgufHeader(model, model.byteLength, use);
assert(written.kind === "header");
const { dataStart: headBytes } = written.header;
/** Other people's writer. */
const foreign = readFileSync("test/fixtures/gguf/values.gguf");

/** All that a header is asked, each of which may refuse. */
const questions: readonly ((header: GgufHeader) => unknown)[] = [
  ({ metadata }) => textAt(metadata, "general.architecture", use),
  ({ metadata }) => integerAt(metadata, "llama.block_count", use),
  ({ metadata }) => numberAt(metadata, "llama.epsilon", use),
  ({ metadata }) => flagAt(metadata, "add_bos", use),
  ({ metadata }) => [...(textsAt(metadata, "tokens", use) ?? [])],
  ({ metadata }) => numbersAt(metadata, "scores", use)?.length,
  ({ metadata }) => {
    const shard = shardOf(metadata, use);
    assert(shard === null || (shard.index >= 0 && shard.index < shard.count));
  },
  ({ metadata }) => shardNames(`${textAt(metadata, "general.architecture", use)}-00001-of-00002.gguf`),
];

export const ggufEntrances: readonly Entrance[] = [
  {
    name: "GGUF header",
    weight: 40,
    run(random) {
      const bytes = random.chance(0.8) ? damagedBytes(random, model, headBytes) : damagedBytes(random, foreign);
      const fileSize = random.pick([bytes.byteLength, bytes.byteLength, bytes.byteLength + 5000, 2 ** 40]);
      const given = random.chance(0.8) ? bytes : bytes.subarray(0, random.below(bytes.byteLength + 1));
      const result = parseGgufHeader(given, fileSize, use);
      if (result.kind === "more") {
        assert(result.atLeast > given.byteLength && result.atLeast <= fileSize);
        return;
      }
      const { header } = result;
      for (const { dtype, shape, begin, end } of header.tensors.values()) {
        assert.equal(end - begin, tensorBytes(dtype, shape));
        assert(begin >= 0 && header.dataStart + end <= fileSize);
        const data = given.subarray(header.dataStart + begin, header.dataStart + end);
        if (data.byteLength === end - begin && isReadableType(dtype)) {
          dequantise(dtype, data, new Float32Array(shape.reduce((product, size) => product * size, 1)));
        }
      }
      random.pick(questions)(header);
    },
  },
  {
    name: "GGUF blocks",
    weight: 10,
    run(random) {
      const type = random.pick(readableTypes);
      const { block, bytes } = ggmlTypes[type];
      const blocks = random.below(4);
      const data = new Uint8Array(blocks * bytes).map(() => random.below(256));
      const out = new Float32Array(blocks * block);
      dequantise(type, data, out);
      if (!isQuantisedType(type)) return;
      const { bits, block: group, codes, scales, offsets } = unpackBlocks(type, data);
      assert.equal(codes.length, out.length);
      for (const [index, code] of codes.entries()) {
        assert(code < 2 ** bits);
        const element = out[index] ?? 0;
        const made = Math.fround(
          (scales[Math.floor(index / group)] ?? 0) * code + (offsets[Math.floor(index / group)] ?? 0),
        );
        assert(made === element || !Number.isFinite(element) || !Number.isFinite(made));
      }
    },
  },
];
