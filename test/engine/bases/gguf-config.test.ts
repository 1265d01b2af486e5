/** The metadata of GGUF files → what config.json says, and what is refused. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ggufConfig } from "../../../engine/bases/gguf-config";
import { AttuneError } from "../../../engine/errors";
import type { GgufHeader } from "../../../engine/formats/gguf/header";
import type { GgufValue } from "../../../engine/formats/gguf/values";
import { parseDecoderConfig } from "../../../engine/model/config";
import type { DecoderConfig, RotaryScaling } from "../../../engine/model/decoder-config";

type Plain = string | number | boolean | readonly number[];

/** Of Llama 3.2 1B, but for its size. */
const llama: Readonly<Record<string, Plain>> = {
  embedding_length: 256,
  feed_forward_length: 512,
  block_count: 2,
  context_length: 131_072,
  "attention.head_count": 4,
  "attention.head_count_kv": 2,
  "attention.layer_norm_rms_epsilon": 1e-5,
  "rope.freq_base": 500_000,
  "rope.dimension_count": 64,
};

function itemOf(value: Plain): GgufValue {
  if (typeof value === "string") return { type: "string", value };
  if (typeof value === "boolean") return { type: "bool", value };
  if (typeof value !== "number") return { type: "array", of: "int32", values: Int32Array.from(value) };
  return { type: Number.isInteger(value) ? "uint32" : "float64", value };
}

interface Given {
  readonly architecture?: string;
  /** By the end of their keys; undefined takes one away. */
  readonly keys?: Readonly<Record<string, Plain | undefined>>;
  readonly tensors?: readonly string[];
  readonly factors?: readonly number[];
}

function fieldsOf({ architecture = "llama", keys = {}, tensors = [], factors }: Given) {
  const given = Object.entries({ ...llama, ...keys }).flatMap(([key, value]): [string, GgufValue][] =>
    value === undefined ? [] : [[`${architecture}.${key}`, itemOf(value)]],
  );
  const entry = { dtype: "F32", shape: [1], begin: 0, end: 4 } as const;
  const header: GgufHeader = {
    metadata: new Map([["general.architecture", itemOf(architecture)], ...given]),
    tensors: new Map(tensors.map((name) => [name, entry])),
    places: new Map(),
    alignment: 32,
    dataStart: 0,
  };
  const use = { code: "E_MODEL_FILE", path: "a.gguf" } as const;
  return ggufConfig(header, 300, factors === undefined ? null : Float32Array.from(factors), use);
}

const configOf = (given: Given): DecoderConfig => parseDecoderConfig(fieldsOf(given), "a.gguf");

function scalingOf(given: Given): RotaryScaling {
  const { positions } = configOf(given);
  assert.ok(positions.kind === "rotary");
  return positions.layers[0]?.scaling ?? assert.fail("no rotation");
}

/** The converter's own way to them, by wavelengths: factor 32, 1 and 4 of 8192 positions, θ 500,000, heads of 64. */
const llama32 = Array.from({ length: 32 }, (_, index) => {
  const length = 2 * Math.PI * 500_000 ** (index / 32);
  if (length < 8192 / 4) return 1;
  if (length > 8192) return 32;
  const smooth = (8192 / length - 1) / 3;
  return 1 / ((1 - smooth) / 32 + smooth);
});
const unlike = llama32.map((factor, index) => factor + index / 100);

describe("rotary scaling", () => {
  const check = (name: string, given: Given, expected: RotaryScaling): void => {
    test(name, () => assert.deepEqual(scalingOf(given), expected));
  };
  const none = { kind: "none" } as const;
  const yarnKeys = {
    "rope.scaling.type": "yarn",
    "rope.scaling.factor": 4,
    "rope.scaling.original_context_length": 32_768,
  };
  const usual = 0.1 * Math.log(4) + 1;
  const yarn = (change: Partial<Extract<RotaryScaling, { kind: "yarn" }>> = {}): RotaryScaling => ({
    ...{ kind: "yarn", factor: 4, fastTurns: 32, slowTurns: 1, originalPositions: 32_768, truncate: true },
    ...{ magnitude: usual, ...change },
  });
  check("none", {}, none);
  check("of type none, whatever the factor", { keys: { "rope.scaling.type": "none", "rope.scaling.factor": 4 } }, none);
  check("linear", { keys: { "rope.scaling.type": "linear", "rope.scaling.factor": 4 } }, { kind: "linear", factor: 4 });
  check("a factor alone is linear", { keys: { "rope.scaling.factor": 2 } }, { kind: "linear", factor: 2 });
  check("the older key", { keys: { "rope.scale_linear": 2 } }, { kind: "linear", factor: 2 });
  check("a factor of 0 or 1 scales nothing", { keys: { "rope.scaling.factor": 0 } }, none);
  check(
    "Llama 3's factors are its formula",
    { factors: llama32 },
    { kind: "llama3", factor: 32, lowFactor: 1, highFactor: 4, originalPositions: 8192 },
  );
  check(
    "other factors are themselves, as float32 has them",
    { factors: unlike },
    { kind: "factors", factors: unlike.map(Math.fround) },
  );
  check(
    "both at once",
    { factors: unlike, keys: { "rope.scaling.factor": 2 } },
    { kind: "factors", factors: unlike.map((factor) => 2 * Math.fround(factor)) },
  );
  check("factors of 1", { factors: llama32.map(() => 1) }, none);
  check("Granite reads factors too", { architecture: "granite", factors: llama32.map(() => 1) }, none);
  check("YaRN", { keys: yarnKeys }, yarn());
  check(
    "YaRN's own numbers",
    { keys: { ...yarnKeys, "rope.scaling.yarn_beta_fast": 16, "rope.scaling.yarn_beta_slow": 2 } },
    yarn({ fastTurns: 16, slowTurns: 2 }),
  );
  check(
    "YaRN of the whole context where the file names no shorter one",
    { keys: { ...yarnKeys, "rope.scaling.original_context_length": undefined } },
    yarn({ originalPositions: 131_072 }),
  );
  check(
    "YaRN that enlarges nothing (Mistral's files)",
    { keys: { ...yarnKeys, "rope.scaling.yarn_log_multiplier": 1 } },
    yarn({ magnitude: 1 }),
  );
  check(
    "YaRN that enlarges further",
    { keys: { ...yarnKeys, "rope.scaling.attn_factor": 1.5 } },
    yarn({ magnitude: 1.5 * usual }),
  );
  check(
    "transformers' attention_factor, where it is the usual one",
    { keys: { ...yarnKeys, "rope.scaling.yarn_attn_factor": Math.fround(usual) } },
    yarn(),
  );
});

describe("architectures", () => {
  test("GPT-2's sizes, and matrices as everybody else stores them", () => {
    const keys = { "attention.layer_norm_epsilon": 1e-6, context_length: 1024 };
    const config = configOf({ architecture: "gpt2", keys });
    assert.deepEqual([config.hiddenSize, config.intermediateSize, config.maxPositions], [256, 512, 1024]);
    assert.deepEqual(config.norm, { kind: "layer", epsilon: 1e-6, bias: true });
    assert.deepEqual([config.family, config.modules.fanInFanOut, config.tieWordEmbeddings], ["gpt2", false, true]);
  });
  test("StarCoder has one key for all queries, and a head of its own where it stores one", () => {
    const keys = { "attention.layer_norm_epsilon": 1e-5, "attention.head_count_kv": 1, context_length: 1024 };
    const config = configOf({ architecture: "starcoder", keys, tensors: ["output.weight"] });
    assert.deepEqual([config.family, config.kvHeads, config.tieWordEmbeddings], ["gpt_bigcode", 1, false]);
  });
  test("what a file lists for each layer is one number where all are the same", () => {
    const keys = { "attention.head_count_kv": [2, 2], feed_forward_length: [512, 512], logit_scale: 8 };
    for (const architecture of ["granite", "granitehybrid"]) {
      const config = configOf({ architecture, keys });
      assert.deepEqual([config.family, config.kvHeads, config.intermediateSize], ["granite", 2, 512]);
      assert.equal(config.logitScale, 1 / 8);
    }
  });
});

describe("refused", () => {
  const check = (says: RegExp, given: Given, code = "E_MODEL_FAMILY"): void => {
    test(String(says), () => {
      assert.throws(
        () => configOf(given),
        (error) => {
          assert.ok(error instanceof AttuneError);
          assert.equal(error.code, code);
          assert.match(error.message, says);
          assert.match(error.message, /^a\.gguf /);
          if (code === "E_MODEL_FAMILY") assert.match(error.hint, /Attune runs, for example, /);
          return true;
        },
      );
    });
  };
  const damaged = "E_MODEL_FILE";
  const yarn = { "rope.scaling.type": "yarn", "rope.scaling.factor": 4 };
  check(/architecture "mamba"/, { architecture: "mamba" });
  check(/"llama" with experts in its layers/, { keys: { expert_count: 8 } });
  check(/"granitehybrid" with Mamba layers/, { architecture: "granitehybrid", tensors: ["blk.1.ssm_in.weight"] });
  check(/"granite" with no rotary positions/, { architecture: "granite", keys: { "rope.scaling.finetuned": false } });
  check(/another attention\.head_count_kv in some layers/, { keys: { "attention.head_count_kv": [2, 0] } });
  check(/"olmo2" with windows/, { architecture: "olmo2", keys: { "attention.sliding_window": 4096 } });
  check(/keys of its own for each head/, {
    architecture: "starcoder",
    keys: { "attention.layer_norm_epsilon": 1e-5, "attention.head_count_kv": 4 },
  });
  check(/\(LongRoPE\)/, { architecture: "phi3", tensors: ["rope_factors_long.weight"] });
  check(/\(LongRoPE\)/, { architecture: "phi3", keys: { "rope.scaling.type": "longrope" } });
  check(/scaled by "dynamic"/, { keys: { "rope.scaling.type": "dynamic" } });
  check(/keys are of 64 and values of 32/, { keys: { "attention.value_length": 32 } });
  check(/yarn_ext_factor of 0 /, { keys: { ...yarn, "rope.scaling.yarn_ext_factor": 0 } });
  check(/yarn_attn_factor of 2,/, { keys: { ...yarn, "rope.scaling.yarn_attn_factor": 2 } });
  check(/scaled twice/, { keys: yarn, factors: llama32 });
  check(/31 numbers for 32 rotary frequencies/, { factors: llama32.slice(1) }, damaged);
  check(/rope_freqs\.weight holds 0, /, { factors: llama32.map(() => 0) }, damaged);
  check(/rope_freqs\.weight holds NaN, /, { factors: llama32.map(() => Number.NaN) }, damaged);
  check(/factor is -4/, { keys: { "rope.scaling.factor": -4 } }, damaged);
  check(/block_count is missing/, { keys: { block_count: undefined } }, damaged);
  check(
    /head_count" is an array of int32|head_count holds no integers/,
    { keys: { "attention.head_count": [-1, -1] } },
    damaged,
  );
  check(/feed_forward_length holds no integers/, { keys: { feed_forward_length: [] } }, damaged);
  check(/"llama\.block_count" is "2"/, { keys: { block_count: "2" } }, damaged);
  check(/num_hidden_layers is 100000/, { keys: { block_count: 100_000 } }, "E_MODEL_CONFIG");
});
