/** Files of models and adapters, as bytes in memory. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { encodeLearnt, type Learnt, parseLearnt } from "../../../engine/adapters/learnt";
import { decodeGgufAdapter, encodeGgufAdapter } from "../../../engine/exchange/gguf-adapter";
import { decodeMlxAdapter, parseMlxConfig } from "../../../engine/exchange/mlx-adapter";
import { isFloatType, toFloat32 } from "../../../engine/formats/floats";
import { encodeGguf } from "../../../engine/formats/gguf/encode";
import { decodeGguf } from "../../../engine/formats/gguf/whole";
import { parseJson } from "../../../engine/formats/json";
import { matchTargets, parseAdapterConfig } from "../../../engine/formats/peft";
import { byteSize, decode, encode, parseHeader, type Tensor } from "../../../engine/formats/safetensors";
import { dataHash, type JobResult, type Manifest, parseManifest, parseResult } from "../../../engine/job/manifest";
import { parseConfig, parseDecoderConfig, wrongConfig } from "../../../engine/model/config";
import { linearShapes } from "../../../engine/model/linear-shapes";
import { countForConfig } from "../../../engine/model/parameters";
import { decodeMarks, encodeMarks } from "../../../engine/workspace/line-marks";
import { damagedBytes, joined } from "../bytes";
import { checkConfig } from "../config";
import type { Entrance } from "../entrance";
import { damagedJson, strangeNumbers } from "../json";
import type { Random } from "../random";

const parity = "test/fixtures/parity";
const utf8 = new TextEncoder();
const use = { code: "E_ADAPTER", path: "a file" } as const;

function json(file: string): unknown {
  return JSON.parse(readFileSync(path.join(parity, file), "utf8"));
}

const small = encode(
  new Map([
    ["model.a", { dtype: "F32", shape: [2, 3], data: new Float32Array(6) }],
    ["model.b", { dtype: "BF16", shape: [4], data: new Uint16Array(4) }],
    ["model.c", { dtype: "I64", shape: [], data: new BigInt64Array(1) }],
  ]),
  { format: "pt" },
);
const adapterTensors = readFileSync(path.join(parity, "llama/adapter/adapter_model.safetensors"));

const shards = [{ name: "data/train-00000-of-00001.npy", rows: 8 }];
const jobFiles = { "data/train-00000-of-00001.npy": { bytes: 512, sha256: "ab".repeat(32) } };
const manifest: Manifest = {
  ...{ format: 1, kind: "attune training job", createdAt: "2026-01-01T00:00:00.000Z", workspace: "project" },
  base: { id: "owner/name", hash: "ab", files: { "config.json": "cd" } },
  recipe: {
    ...{ rank: 8, alpha: 16, dropout: 0, rslora: false, dora: false, rankPattern: {}, alphaPattern: { q_proj: 2 } },
    ...{ targets: "all-linear", loraPlusRatio: 1, seqLen: 64, context: 0, batch: 8, lr: 1e-3, seed: 1 },
    adamW: { beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0, maxNorm: 1 },
  },
  ...{ steps: 1, schedule: { peak: 1e-3, warmUp: 1, floor: 0.1 } },
  data: { hash: dataHash(shards, jobFiles), rows: 8, examples: 9, tokens: 400, shards, watched: null },
  ...{ include: [], exclude: ["x"], trainedOn: ["0a0b0c0d"], files: jobFiles },
};
const jobResult: JobResult = {
  ...{
    format: 1,
    job: "ab",
    finished: true,
    step: 2,
    steps: 2,
    workers: 2,
    device: "cpu",
    seconds: 1,
    adapterHash: "cd",
  },
  ...{ history: [[1, 2, 1e-3, 1, 0.5]], evals: [[2, 1.5]] },
};

/** A header with damaged JSON whose length fits or lies, and data that fit or not. */
function damagedSafetensors(random: Random, valid: Uint8Array): Uint8Array {
  const length = Number(new DataView(valid.buffer, valid.byteOffset).getBigUint64(0, true));
  if (random.chance(0.4)) return damagedBytes(random, valid, 8 + length);
  const header: unknown = parseJson(valid.subarray(8, 8 + length));
  const text = random.chance(0.5) ? damagedJson(random, header) : shifted(random, header);
  const bytes = utf8.encode(text + " ".repeat((8 - (text.length % 8)) % 8));
  const size = new Uint8Array(8);
  const claimed = random.chance(0.9) ? BigInt(bytes.byteLength) : BigInt(random.below(2 ** 31)) ** 2n;
  new DataView(size.buffer).setBigUint64(0, BigInt.asUintN(64, claimed), true);
  const data = valid.subarray(8 + length);
  return joined(size, bytes, random.chance(0.8) ? data : data.subarray(0, random.below(data.byteLength + 1)));
}

/** Offsets, shapes and types that are plausible and wrong. */
function shifted(random: Random, header: unknown): string {
  const number = () => (random.chance(0.7) ? String(random.below(64)) : random.pick(strangeNumbers));
  return JSON.stringify(header, (key, value: unknown) => {
    if (random.chance(0.6) || !Array.isArray(value)) {
      return key === "dtype" && random.chance(0.3)
        ? random.pick(["F64", "F16", "I8", "BOOL", "F4", "toString"])
        : value;
    }
    return key === "data_offsets" || key === "shape" ? value.map(() => `@${number()}@`) : value;
  }).replace(/"@([^@]*)@"/g, "$1");
}

function checkTensors(bytes: Uint8Array, valid: ReturnType<typeof decode>["tensors"]): void {
  let total = 0;
  for (const { data, dtype, shape } of valid.values()) {
    assert(data.byteOffset >= bytes.byteOffset);
    assert(data.byteOffset + data.byteLength <= bytes.byteOffset + bytes.byteLength);
    assert.equal(data.byteLength, byteSize(dtype, shape));
    total += data.byteLength;
    if (isFloatType(dtype)) toFloat32(data, dtype);
  }
  assert(total <= bytes.byteLength);
}

const families = [
  "gemma",
  "gemma3",
  "gpt-bigcode",
  "gpt-refact",
  "gpt2",
  "granite-hybrid",
  "llama",
  "llama-linear-biases",
  "llama3",
  "mistral",
  "olmo2",
  "phi3",
  "qwen2",
  "qwen2-window",
  "qwen3",
  "smollm3",
  "stablelm",
  "starcoder2",
  "yarn",
];
const configs = [
  ...families.map((family) => json(`${family}/base/config.json`)),
  ...["roberta", "deberta-v2", "deberta-v3"].map((family) => json(`${family}/base/config.json`)),
  { ...Object(json("llama/base/config.json")), quantization_config: {} },
  { ...Object(json("qwen2/base/config.json")), quantization_config: { bits: 4, quant_method: "gptq" } },
];

const llama = parseDecoderConfig(json("llama/base/config.json"), "config.json");
const adapterConfigs = families.map((family) => json(`${family}/adapter/adapter_config.json`));
const manyOptions = {
  peft_type: "LORA",
  task_type: "CAUSAL_LM",
  base_model_name_or_path: "a/b",
  r: 8,
  lora_alpha: 16,
  lora_dropout: 0.1,
  target_modules: ["q_proj", "model.layers.0.self_attn.v_proj"],
  bias: "none",
  rank_pattern: { "layers.0.self_attn.q_proj": 4 },
  alpha_pattern: { q_proj: 3 },
  modules_to_save: null,
  use_rslora: true,
  use_dora: false,
  layers_to_transform: null,
  init_lora_weights: true,
  exclude_modules: null,
};
const pattern = { ...manyOptions, target_modules: ".*\\.(q|v)_proj$", rank_pattern: {}, alpha_pattern: {} };

/** What patterns are made of, sound or not: some of what they make takes a backtracking matcher exponential time. */
const pieces = [
  ".*",
  "(",
  ")",
  "(?:",
  "(?=",
  "(?!",
  "(?i)",
  "(?i:",
  "(?P<a>",
  "|",
  "*",
  "+",
  "?",
  "{2}",
  "{,9}",
  "{3,}",
];
const morePieces = [
  "\\Z",
  "\\b",
  "\\d",
  "\\.",
  "[a-z]",
  "[^q",
  "]",
  "^",
  "$",
  "q_proj",
  "model",
  "layers",
  "_",
  "++",
  "\u{1f600}",
];

function somePattern(random: Random): string {
  const count = 1 + random.below(random.chance(0.9) ? 10 : 300);
  const text = Array.from({ length: count }, () => random.pick(random.chance(0.5) ? pieces : morePieces)).join("");
  return random.chance(0.5) ? text : `.*(?:${text}|_proj)`;
}

const mlxConfig = {
  fine_tune_type: "dora",
  lora_parameters: { rank: 2, dropout: 0.1, scale: 20, keys: ["self_attn.q_proj"], alpha: 16 },
  model: "a/b",
  num_layers: 2,
};
const mlxTensors = encode(
  new Map(
    linearShapes(llama)
      .filter(({ suffix }) => suffix === "q_proj")
      .flatMap(({ name, in: from, out }): [string, Tensor][] => [
        [`${name}.lora_a`, { dtype: "F32", shape: [from, 2], data: new Float32Array(2 * from) }],
        [`${name}.lora_b`, { dtype: "F32", shape: [2, out], data: new Float32Array(2 * out) }],
        [`${name}.m`, { dtype: "F32", shape: [out], data: new Float32Array(out) }],
      ]),
  ),
);

const gguf = encodeGguf(
  new Map([
    ["general.type", { type: "string", value: "adapter" }],
    ["general.alignment", { type: "uint32", value: 32 }],
    ["adapter.lora.alpha", { type: "float32", value: 8 }],
  ]),
  new Map([
    ["a", { dtype: "F32", shape: [2, 3], data: new Float32Array(6) }],
    ["b", { dtype: "F16", shape: [5], data: new Uint16Array(5) }],
  ]),
);
const ggufAdapter = encodeGgufAdapter(
  linearShapes(llama)
    .slice(0, 3)
    .map((linear) => {
      const [a, b] = [new Float32Array(2 * linear.in), new Float32Array(2 * linear.out)];
      return { ...linear, rank: 2, scale: 1, a, b, magnitude: null };
    }),
  llama,
  "x",
);

const learnt: Learnt = {
  ...{ format: 1, commit: "ab".repeat(20), former: encodeMarks(new Set([1, 2, 3])) },
  files: [{ path: "src/a.ts", split: "train", lines: encodeMarks(new Set([7, 1 << 20])) }],
};

export const formatEntrances: readonly Entrance[] = [
  {
    name: "attune-learnt.json of an adapter",
    weight: 6,
    run(random) {
      const text = new TextDecoder().decode(encodeLearnt(learnt));
      const damaged = random.chance(0.5) ? damagedBytes(random, utf8.encode(text)) : null;
      const { files } = parseLearnt(damaged ?? utf8.encode(damagedJson(random, learnt)), "attune-learnt.json");
      for (const { lines } of files) for (const mark of decodeMarks(lines)) assert(mark >= 0 && mark < 1 << 24);
    },
  },
  {
    name: "job.json of a training job",
    weight: 6,
    run: (random) => parseManifest(utf8.encode(damagedJson(random, manifest)), "job.json"),
  },
  {
    name: "result.json of a training job",
    weight: 6,
    run: (random) => parseResult(utf8.encode(damagedJson(random, jobResult)), "result.json"),
  },
  {
    name: "safetensors",
    weight: 30,
    run(random) {
      const bytes = damagedSafetensors(random, random.chance(0.8) ? small : adapterTensors);
      const { tensors } = decode(bytes, use);
      checkTensors(bytes, tensors);
    },
  },
  {
    name: "safetensors header of a larger file",
    weight: 10,
    run(random) {
      const bytes = damagedSafetensors(random, small);
      const fileSize = random.pick([0, 8, bytes.byteLength, bytes.byteLength + 100, 2 ** 40]);
      const { dataStart, tensors } = parseHeader(bytes, fileSize, use);
      for (const { begin, end } of tensors.values()) assert(begin <= end && dataStart + end <= fileSize);
    },
  },
  {
    name: "config.json",
    weight: 30,
    run(random) {
      const text = damagedJson(random, random.pick(configs));
      checkConfig(
        parseConfig(
          parsed(text, (problem) => wrongConfig("config.json", problem)),
          "config.json",
        ),
      );
    },
  },
  {
    name: "config.json for params",
    weight: 5,
    run(random) {
      const value = parsed(damagedJson(random, random.pick(configs)), (problem) => wrongConfig("config.json", problem));
      const targets = random.pick(["all-linear", "q_proj,v_proj", "", ",", "(a+)+$", "c_attn"]);
      const request = { rank: random.pick([1, 16, 2 ** 31 - 1]), rankPattern: {}, targets, dora: random.chance(0.5) };
      const { trainable, total } = countForConfig(parseConfig(value, "config.json"), request);
      assert(Number.isSafeInteger(trainable) && Number.isSafeInteger(total));
    },
  },
  {
    name: "adapter_config.json",
    weight: 30,
    run(random) {
      const valid = random.pick([...adapterConfigs, manyOptions, manyOptions, pattern]);
      const text = damagedJson(random, valid);
      const bytes = random.chance(0.9) ? utf8.encode(text) : damagedBytes(random, utf8.encode(text));
      const config = parseAdapterConfig(bytes, "adapter_config.json");
      assert(Number.isSafeInteger(config.rank) && config.rank >= 1 && Number.isFinite(config.alpha));
      const matched = matchTargets(config.targetModules, linearShapes(llama), "adapter_config.json");
      assert(matched.length > 0);
    },
  },
  {
    name: "pattern of target_modules",
    weight: 10,
    run(random) {
      const matched = matchTargets(somePattern(random), linearShapes(llama), "adapter_config.json", ["lm_head"]);
      assert(matched.length > 0);
    },
  },
  {
    name: "mlx-lm adapter",
    weight: 10,
    run(random) {
      const whole = random.chance(0.5);
      const text = whole ? JSON.stringify(mlxConfig) : damagedJson(random, mlxConfig);
      const config = parseMlxConfig(utf8.encode(text), "adapter_config.json");
      const bytes = whole ? damagedSafetensors(random, mlxTensors) : mlxTensors;
      const { tensors } = decode(bytes, use);
      const { matrices, config: made } = decodeMlxAdapter(config, tensors, llama, "adapters.safetensors");
      assert(Number.isFinite(made.alpha) && made.alpha > 0 && made.dropout >= 0 && made.dropout < 1);
      for (const { a, b, rank, in: from, out } of matrices)
        assert.deepEqual([a.length, b.length], [rank * from, rank * out]);
    },
  },
  {
    name: "GGUF",
    weight: 30,
    run(random) {
      const bytes = damagedBytes(random, gguf, 250);
      const { tensors } = decodeGguf(bytes, use);
      checkTensors(bytes, tensors);
    },
  },
  {
    name: "GGUF adapter",
    weight: 15,
    run(random) {
      const bytes = damagedBytes(random, ggufAdapter, 700);
      const { matrices, config } = decodeGgufAdapter(bytes, { id: "llama", config: llama }, "x.gguf");
      assert(Number.isFinite(config.alpha));
      for (const { a, b, rank, in: from, out, scale } of matrices) {
        assert.deepEqual([a.length, b.length], [rank * from, rank * out]);
        assert(Number.isFinite(scale));
      }
    },
  },
];

function parsed(text: string, refuse: (problem: string) => Error): unknown {
  try {
    return parseJson(utf8.encode(text));
  } catch (error) {
    throw error instanceof Error && error.constructor.name === "Malformed" ? refuse(error.message) : error;
  }
}
