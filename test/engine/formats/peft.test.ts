import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { AttuneError } from "../../../engine/errors";
import {
  encodeAdapterConfig,
  matchTargets,
  type PeftConfig,
  parseAdapterConfig,
  peftKey,
} from "../../../engine/formats/peft";
import { decode } from "../../../engine/formats/safetensors";
import { parseDecoderConfig } from "../../../engine/model/config";
import { linearShapes } from "../../../engine/model/linear-shapes";
import { acceptsOrRefuses, damaged, damagedJson, fuzzRuns } from "../../support/foreign";

const parity = "test/fixtures/parity";
const linears = linearShapes(
  parseDecoderConfig(JSON.parse(readFileSync(`${parity}/qwen2/base/config.json`, "utf8")), "qwen2"),
);
const written = readFileSync(`${parity}/llama/adapter/adapter_config.json`);
const valid: Record<string, unknown> = JSON.parse(written.toString());

function parse(change: object): PeftConfig {
  return parseAdapterConfig(Buffer.from(JSON.stringify({ ...valid, ...change })), "a/adapter_config.json");
}

test("what PEFT wrote is read", () => {
  const { targetModules, ...rest } = parseAdapterConfig(written, "x");
  const neutral = { dropout: 0, rslora: false, dora: false, rankPattern: {}, alphaPattern: {}, baseName: null };
  assert.deepEqual(rest, { rank: 4, alpha: 8, ...neutral });
  assert.deepEqual([...targetModules].sort(), [
    "down_proj",
    "gate_proj",
    "k_proj",
    "o_proj",
    "q_proj",
    "up_proj",
    "v_proj",
  ]);
});

for (const family of ["llama", "llama-untied", "qwen2"]) {
  test(`PEFT's keys are ours, no more and no fewer: ${family}`, () => {
    const folder = `${parity}/${family}`;
    const model = linearShapes(
      parseDecoderConfig(JSON.parse(readFileSync(`${folder}/base/config.json`, "utf8")), family),
    );
    const config = parseAdapterConfig(readFileSync(`${folder}/adapter/adapter_config.json`), family);
    const file = readFileSync(`${folder}/adapter/adapter_model.safetensors`);
    const { tensors, metadata } = decode(file, { code: "E_ADAPTER", path: family });
    const ours = matchTargets(config.targetModules, model, family).flatMap(({ name, in: inSize, out }) => [
      [peftKey(`${name}.lora_A.weight`), [config.rank, inSize]] as const,
      [peftKey(`${name}.lora_B.weight`), [out, config.rank]] as const,
    ]);
    assert.deepEqual(new Map([...tensors].map(([key, { shape }]) => [key, shape])), new Map(ours));
    assert.equal(metadata.get("format"), "pt");
  });
}

test("our adapter_config.json has exactly these bytes", () => {
  const config = {
    rank: 16,
    alpha: 32,
    dropout: 0.05,
    rslora: true,
    dora: true,
    // Not sorted: the first match counts.
    rankPattern: { up_proj: 4, "layers.0.*": 8 },
    alphaPattern: {},
    targets: ["q_proj", "v_proj"],
  };
  const bytes = encodeAdapterConfig(config, ["v_proj", "q_proj"], "attune-base-8m", {
    fanInFanOut: false,
    completes: true,
  });
  const expected = `{
  "alpha_pattern": {},
  "base_model_name_or_path": "attune-base-8m",
  "bias": "none",
  "fan_in_fan_out": false,
  "inference_mode": true,
  "init_lora_weights": true,
  "lora_alpha": 32,
  "lora_dropout": 0.05,
  "modules_to_save": null,
  "peft_type": "LORA",
  "r": 16,
  "rank_pattern": {
    "up_proj": 4,
    "layers.0.*": 8
  },
  "revision": null,
  "target_modules": [
    "q_proj",
    "v_proj"
  ],
  "task_type": "CAUSAL_LM",
  "use_dora": true,
  "use_rslora": true
}
`;
  assert.equal(Buffer.from(bytes).toString(), expected);
  const { targetModules, baseName, ...rest } = parseAdapterConfig(bytes, "x");
  assert.deepEqual({ ...rest, targets: targetModules }, config);
  assert.deepEqual(Object.keys(rest.rankPattern), ["up_proj", "layers.0.*"]);
  assert.equal(baseName, "attune-base-8m");
});

test("neutral values and unknown fields are ignored", () => {
  const neutral = {
    some_field_of_tomorrow: { a: 1 },
    layers_pattern: "layers",
    runtime_config: { x: 1 },
    loftq_config: {},
    use_dora: null,
    rank_pattern: null,
  };
  assert.equal(parse(neutral).rank, 4);
  assert.equal(parse({ init_lora_weights: "gaussian" }).rank, 4);
  assert.equal(parse({ task_type: null, modules_to_save: [], bias: undefined, lora_dropout: undefined }).rank, 4);
});

const refused: readonly { readonly change: object; readonly says: RegExp }[] = [
  { change: { peft_type: "IA3" }, says: /peft_type is "IA3"/ },
  { change: { peft_type: undefined }, says: /peft_type is missing/ },
  { change: { task_type: "SEQ_CLS" }, says: /task_type is "SEQ_CLS"/ },
  { change: { r: 0 }, says: /r is 0, not a whole number/ },
  { change: { r: 2.5 }, says: /r is 2.5, not a whole number/ },
  { change: { r: undefined }, says: /r is missing/ },
  { change: { lora_alpha: 0 }, says: /lora_alpha is 0/ },
  { change: { lora_alpha: null }, says: /lora_alpha is null, not a number/ },
  { change: { lora_dropout: 1 }, says: /lora_dropout is 1/ },
  { change: { bias: "all" }, says: /bias is "all"/ },
  { change: { use_dora: 1 }, says: /use_dora is 1, not true or false/ },
  { change: { modules_to_save: ["lm_head"] }, says: /uses modules_to_save/ },
  { change: { layers_to_transform: [0] }, says: /uses layers_to_transform/ },
  { change: { layers_to_transform: 0 }, says: /uses layers_to_transform/ },
  { change: { rank_pattern: { q_proj: 0 } }, says: /rank_pattern\.q_proj is 0, not a whole number/ },
  { change: { rank_pattern: ["q_proj"] }, says: /rank_pattern is \["q_proj"\], not an object/ },
  { change: { rank_pattern: { "(q|v": 8 } }, says: /pattern "\(q\|v" has a bracket that is not closed/ },
  { change: { alpha_pattern: { q_proj: -1 } }, says: /alpha_pattern\.q_proj is -1/ },
  { change: { alpha_pattern: { "q_proj\\z": 8 } }, says: /uses \\z, which is not supported/ },
  { change: { alpha_pattern: { "(?i)q_proj": 8 } }, says: /uses \(\?i, which is not supported/ },
  { change: { peft_type: undefined, lora_parameters: {} }, says: /adapter of mlx-lm.*attune adapter import/ },
  { change: { lora_bias: true }, says: /uses lora_bias/ },
  { change: { exclude_modules: "k_proj" }, says: /uses exclude_modules/ },
  { change: { trainable_token_indices: [1] }, says: /uses trainable_token_indices/ },
  { change: { target_parameters: ["x"] }, says: /uses target_parameters/ },
  { change: { init_lora_weights: "pissa_niter_4" }, says: /init_lora_weights/ },
  { change: { target_modules: null }, says: /target_modules is null, not a list/ },
  { change: { target_modules: [1] }, says: /target_modules\[0\] is 1, not a text/ },
  { change: { target_modules: "a".repeat(1001) }, says: /more than 1000 characters/ },
  { change: { use_rslora: "yes" }, says: /use_rslora is "yes", not true or false/ },
];

for (const { change, says } of refused) {
  test(`refused: ${JSON.stringify(change, (_, value) => (value === undefined ? "absent" : value)).slice(0, 60)}`, () => {
    assert.throws(
      () => parse(change),
      (error) => {
        assert.ok(error instanceof AttuneError);
        assert.equal(error.code, "E_ADAPTER");
        assert.match(error.message, says);
        assert.match(error.message, /^a\/adapter_config\.json /);
        return true;
      },
    );
  });
}

test("refused: bytes that are no JSON object", () => {
  for (const text of ["", "{", "[]", "null", "\xff"]) {
    assert.throws(() => parseAdapterConfig(Buffer.from(text, "latin1"), "x"), { code: "E_ADAPTER" }, text);
  }
});

// Expected from PEFT's rule: equal to a name, or ending in "." and it; a text is matched against the whole name.
const matches: readonly { readonly targets: readonly string[] | string; readonly expected: readonly string[] }[] = [
  { targets: ["q_proj"], expected: ["0.self_attn.q_proj", "1.self_attn.q_proj"] },
  { targets: ["self_attn.q_proj", "none"], expected: ["0.self_attn.q_proj", "1.self_attn.q_proj"] },
  { targets: ["model.layers.1.mlp.up_proj"], expected: ["1.mlp.up_proj"] },
  { targets: ["0.mlp.up_proj", "1.self_attn.k_proj"], expected: ["0.mlp.up_proj", "1.self_attn.k_proj"] },
  {
    targets: ".*[qv]_proj",
    expected: ["0.self_attn.q_proj", "0.self_attn.v_proj", "1.self_attn.q_proj", "1.self_attn.v_proj"],
  },
  { targets: "model\\.layers\\.(0|7)\\.mlp\\.(up|down)_proj", expected: ["0.mlp.up_proj", "0.mlp.down_proj"] },
  { targets: "a|.*o_proj|b", expected: ["0.self_attn.o_proj", "1.self_attn.o_proj"] },
  // What JavaScript reads otherwise, or not at all: `\\Z` is a letter there, `(?P<` and `(?i)` are errors.
  { targets: ".*\\.q_proj\\Z", expected: ["0.self_attn.q_proj", "1.self_attn.q_proj"] },
  {
    targets: "(?P<l>model\\.layers\\.\\d+)\\.self_attn\\.q_proj",
    expected: ["0.self_attn.q_proj", "1.self_attn.q_proj"],
  },
  { targets: "(?i).*\\.Q_PROJ", expected: ["0.self_attn.q_proj", "1.self_attn.q_proj"] },
  { targets: "^(?!.*mlp).*layers\\.[1-9]\\d{,2}\\.(?i:.*K_proj)$", expected: ["1.self_attn.k_proj"] },
  // As a popular trainer writes it.
  {
    targets:
      "(?:.*?(?:vision|visual).*?(?:q_proj).*?)|(?:\\bmodel\\.layers\\.[\\d]{1,}\\.(?:self_attn|mlp)\\.(?:(?:v_proj)))",
    expected: ["0.self_attn.v_proj", "1.self_attn.v_proj"],
  },
];

for (const { targets, expected } of matches) {
  test(`targets ${JSON.stringify(targets)}`, () => {
    const matched = matchTargets(targets, linears, "x").map(({ name }) => name);
    assert.deepEqual(
      matched,
      expected.map((name) => `model.layers.${name}`),
    );
  });
}

test("all-linear is every linear", () => assert.deepEqual(matchTargets("all-linear", linears, "x"), linears));

const mismatches: readonly { readonly targets: readonly string[] | string; readonly says: RegExp }[] = [
  { targets: [], says: /match no linear/ },
  { targets: ["proj", "q_pro", "roj"], says: /match no linear/ },
  { targets: "q_proj", says: /match no linear/ },
  { targets: "(", says: /of its target_modules, the pattern "\(" has a bracket that is not closed/ },
  // A backtracking matcher would take hours.
  { targets: "(.*)*(.*)*(.*)*[^a-z]", says: /match no linear/ },
  { targets: `${"(.*".repeat(40)}${")*".repeat(40)}${"x".repeat(800)}`, says: /match no linear|take too long/ },
  { targets: "[[:alpha:]]*q_proj", says: /has a \[ within \[ \]/ },
  { targets: ".*+q_proj", says: /repeats possessively/ },
  { targets: "(?>.*)q_proj", says: /uses \(\?>/ },
  { targets: ".*(?i)q_proj", says: /uses \(\?i/ },
  { targets: "(?x).* q_proj", says: /uses \(\?x/ },
  { targets: "(?<l>.*)q_proj", says: /uses \(\?</ },
  { targets: ".*\\zq_proj", says: /uses \\z/ },
  { targets: ".*q_proj\n", says: /match no linear/ },
];

test("what PEFT would adapt beside the layers is refused by name, whichever way it is named", () => {
  for (const targets of [["q_proj", "lm_head"], ["model.embed_tokens"], ".*(q_proj|lm_head)", ".*"]) {
    assert.throws(() => matchTargets(targets, linears, "x", ["model.embed_tokens", "lm_head"]), {
      code: "E_ADAPTER",
      message: /^x cannot be used: (lm_head|model\.embed_tokens) among its target_modules is not supported/,
    });
  }
  const heads = ["model.embed_tokens", "lm_head"];
  assert.equal(matchTargets("All-Linear", linears, "x", heads).length, linears.length);
  assert.equal(matchTargets(["q_proj", "head"], linears, "x", heads).length, 2);
});

for (const { targets, says } of mismatches) {
  test(`targets that are refused: ${JSON.stringify(targets)}`, () => {
    assert.throws(
      () => matchTargets(targets, linears, "x"),
      (error) => {
        return error instanceof AttuneError && error.code === "E_ADAPTER" && says.test(error.message);
      },
    );
  });
}

test("fuzz: a damaged adapter_config.json is read or refused", () => {
  const read = (bytes: Uint8Array) =>
    acceptsOrRefuses(() => {
      const config = parseAdapterConfig(bytes, "x");
      assert.ok(config.rank >= 1 && config.alpha > 0 && config.dropout >= 0 && config.dropout < 1);
    });
  const patterns = readFileSync(`${parity}/llama-patterns/adapter/adapter_config.json`);
  for (const file of [written, patterns]) {
    fc.assert(fc.property(damaged(file), read), { numRuns: fuzzRuns });
    fc.assert(
      fc.property(damagedJson(JSON.parse(file.toString())), (json) => read(Buffer.from(JSON.stringify(json)))),
      { numRuns: fuzzRuns },
    );
  }
});

test("fuzz: any text is a pattern that matches linears or is refused", () => {
  const pattern = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(..."(a_.*+?)|[q]{9,}\\$^".split("")), maxLength: 40 }),
  );
  fc.assert(
    fc.property(pattern, (text) => acceptsOrRefuses(() => assert.ok(matchTargets(text, linears, "x").length > 0))),
    { numRuns: Math.ceil(fuzzRuns / 20) },
  );
});
