"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// test/engine/hub/cache.test.ts
var import_strict2 = __toESM(require("node:assert/strict"));
var import_promises17 = require("node:fs/promises");
var import_node_path14 = __toESM(require("node:path"));
var import_node_test = require("node:test");

// engine/hub/download.ts
var import_promises13 = require("node:fs/promises");
var import_node_path11 = __toESM(require("node:path"));

// engine/disk/hub-cache.ts
var import_promises = require("node:fs/promises");
var import_node_os = require("node:os");
var import_node_path = __toESM(require("node:path"));
function hubHome(env) {
  return env["HF_HOME"] || import_node_path.default.join(env["XDG_CACHE_HOME"] || import_node_path.default.join((0, import_node_os.homedir)(), ".cache"), "huggingface");
}
function isOffline(env) {
  return /^(1|on|yes|true)$/i.test(env["HF_HUB_OFFLINE"] ?? "");
}
async function cachedModelFolder(id2, revision = "main", env = process.env) {
  const model = import_node_path.default.join(cacheOf(env), `models--${id2.replace("/", "--")}`);
  const commit2 = isCommit(revision) ? revision : await readReference(import_node_path.default.join(model, "refs", revision));
  if (commit2 === null) return null;
  const folder = import_node_path.default.join(model, "snapshots", commit2);
  return (await (0, import_promises.stat)(import_node_path.default.join(folder, "config.json")).catch(() => null))?.isFile() ? folder : null;
}
async function cachedModelIds(env = process.env) {
  const names = await (0, import_promises.readdir)(cacheOf(env)).catch(() => []);
  return names.flatMap((name) => /^models--(\w[\w.-]*)$/.exec(name)?.[1]?.replace("--", "/") ?? []).sort();
}
function isCommit(revision) {
  return /^[0-9a-f]{40}$/.test(revision);
}
function cacheOf(env) {
  return env["HF_HUB_CACHE"] || import_node_path.default.join(hubHome(env), "hub");
}
async function readReference(file) {
  const text2 = (await (0, import_promises.readFile)(file, "utf8").catch(() => "")).trim();
  return isCommit(text2) ? text2 : null;
}

// engine/formats/json.ts
var Malformed = class extends Error {
};
function parseJson(bytes) {
  let text2;
  try {
    text2 = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Malformed("it is not UTF-8 text");
  }
  try {
    return JSON.parse(text2);
  } catch (error) {
    throw new Malformed(`it is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
var text = (value, place) => {
  if (typeof value !== "string") throw new Malformed(`${place} is not a text`);
  return value;
};
var flag = (value, place) => {
  if (typeof value !== "boolean") throw new Malformed(`${place} is not true or false`);
  return value;
};
var number = (value, place) => {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new Malformed(`${place} is not a number`);
  return value;
};
function integer(low, high) {
  return (value, place) => {
    if (typeof value !== "number" || !Number.isSafeInteger(value))
      throw new Malformed(`${place} is not a whole number`);
    if (value < low || value > high) throw new Malformed(`${place} is ${value}, not within ${low} to ${high}`);
    return value;
  };
}
function nullable(decode) {
  return (value, place) => value === null ? null : decode(value, place);
}
function list(decode) {
  return (value, place) => {
    if (!Array.isArray(value)) throw new Malformed(`${place} is not a list`);
    return value.map((item, index) => decode(item, `${place}[${index}]`));
  };
}
function table(decode) {
  return (value, place) => Object.fromEntries(
    Object.entries(record(value, place)).map(([key, item]) => [key, decode(item, `${place}.${key}`)])
  );
}
function object(required, optional2) {
  return (value, place) => {
    const from = record(value, place);
    const to = {};
    const prefix = place === "" ? "" : `${place}.`;
    for (const [key, decode] of decoders(required)) {
      if (!Object.hasOwn(from, key)) throw new Malformed(`${prefix}${key} is missing`);
      to[key] = decode(from[key], prefix + key);
    }
    for (const [key, decode] of decoders(optional2 ?? {})) {
      if (Object.hasOwn(from, key)) to[key] = decode(from[key], prefix + key);
    }
    return to;
  };
}
var record = (value, place) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Malformed(place === "" ? "it is not a JSON object" : `${place} is not an object`);
  }
  return value;
};
function field(from, name, decode) {
  if (!Object.hasOwn(from, name)) throw new Malformed(`${name} is missing`);
  return decode(from[name], name);
}
function optional(from, name, decode) {
  return Object.hasOwn(from, name) ? nullable(decode)(from[name], name) : null;
}
function decoders(fields) {
  return Object.entries(fields);
}

// engine/model/folder.ts
var import_promises5 = require("node:fs/promises");
var import_node_path5 = __toESM(require("node:path"));

// engine/disk/home.ts
var import_node_os2 = require("node:os");
var import_node_path2 = __toESM(require("node:path"));
function home() {
  const chosen = process.env["ATTUNE_HOME"];
  return chosen ? import_node_path2.default.resolve(chosen) : import_node_path2.default.join((0, import_node_os2.homedir)(), ".attune");
}
function modelsFolder() {
  return import_node_path2.default.join(home(), "models");
}
function cacheFolder() {
  return import_node_path2.default.join(home(), "cache");
}

// engine/errors.ts
var AttuneError = class extends Error {
  constructor(code, message, hint, data) {
    super(message);
    this.code = code;
    this.hint = hint;
    this.data = data;
    this.name = "AttuneError";
  }
  code;
  hint;
  data;
};
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// engine/model/families/common.ts
var maxDimension = 1 << 20;
var maxLayers = 1e3;
var dimension = integer(1, maxDimension);
var positive = (value, place) => {
  const result = number(value, place);
  if (result <= 0) throw new Malformed(`${place} is ${result}, not a positive number`);
  return result;
};
function refuseUnsupported(from) {
  if (optional(from, "quantization_config", record) !== null) {
    throw new Malformed("quantization_config is set, and only F32, F16 and BF16 weights are supported");
  }
  for (const name of ["num_experts", "num_local_experts"]) {
    if ((optional(from, name, number) ?? 0) > 1) throw new Malformed(`${name} is set: experts are not supported`);
  }
  refuseFlags(from, ["alibi", "add_cross_attention", "is_encoder_decoder", "use_bidirectional_attention"]);
  for (const name of ["attn_logit_softcapping", "final_logit_softcapping"]) {
    if (optional(from, name, number) !== null) throw new Malformed(`${name} is set, which is not supported`);
  }
  const rotary = optional(from, "partial_rotary_factor", number) ?? 1;
  if (rotary !== 1) throw new Malformed(`partial_rotary_factor is ${rotary}, and only 1 is supported`);
}
function refuseFlags(from, names) {
  for (const name of names)
    if (optional(from, name, flag)) throw new Malformed(`${name} is true, which is not supported`);
}
function refuseLayerTypes(from) {
  const unlike = optional(from, "layer_types", list(text))?.find((type) => type !== "full_attention");
  if (unlike !== void 0)
    throw new Malformed(`layer_types holds "${unlike}", and only "full_attention" is supported`);
}
function llamaSizes(from, defaultHeadDim) {
  const hiddenSize = field(from, "hidden_size", dimension);
  const heads = field(from, "num_attention_heads", dimension);
  const kvHeads = optional(from, "num_key_value_heads", dimension) ?? heads;
  if (heads % kvHeads !== 0)
    throw new Malformed(`num_key_value_heads (${kvHeads}) does not divide num_attention_heads (${heads})`);
  const headDim = optional(from, "head_dim", dimension) ?? defaultHeadDim ?? hiddenSize / heads;
  if (!Number.isInteger(headDim))
    throw new Malformed(`num_attention_heads (${heads}) does not divide hidden_size (${hiddenSize})`);
  if (headDim % 16 !== 0) throw new Malformed(`head_dim is ${headDim}, and only multiples of 16 are supported`);
  if (heads * headDim > maxDimension)
    throw new Malformed(`num_attention_heads \xB7 head_dim is ${heads * headDim}, more than ${maxDimension}`);
  return {
    hiddenSize,
    intermediateSize: field(from, "intermediate_size", dimension),
    layers: field(from, "num_hidden_layers", integer(1, maxLayers)),
    heads,
    kvHeads,
    headDim,
    vocabSize: field(from, "vocab_size", dimension),
    maxPositions: field(from, "max_position_embeddings", integer(1, 2 ** 31 - 1))
  };
}
function gptSizes(from, sharedHeads) {
  const hiddenSize = field(from, "n_embd", dimension);
  const heads = field(from, "n_head", dimension);
  if (hiddenSize % heads !== 0) throw new Malformed(`n_head (${heads}) does not divide n_embd (${hiddenSize})`);
  return {
    hiddenSize,
    intermediateSize: optional(from, "n_inner", dimension) ?? 4 * hiddenSize,
    layers: field(from, "n_layer", integer(1, maxLayers)),
    heads,
    kvHeads: sharedHeads ?? heads,
    headDim: hiddenSize / heads,
    vocabSize: field(from, "vocab_size", dimension),
    maxPositions: field(from, "n_positions", dimension)
  };
}
function gptAttentionScale(from, headDim) {
  return optional(from, "scale_attn_weights", flag) ?? true ? headDim ** -0.5 : 1;
}
var activations = /* @__PURE__ */ new Map([
  ["silu", "silu"],
  ["swish", "silu"],
  ["gelu", "gelu"],
  ["gelu_new", "gelu-tanh"],
  ["gelu_fast", "gelu-tanh"],
  ["gelu_pytorch_tanh", "gelu-tanh"]
]);
function activation(from, name, byDefault) {
  const word = optional(from, name, text);
  if (word === null) return byDefault;
  const known = activations.get(word);
  if (known !== void 0) return known;
  throw new Malformed(
    `${name} is "${word.slice(0, 100)}", and only ${[...activations.keys()].join(", ")} are supported`
  );
}
function rotaryPositions(from) {
  const newer = optional(from, "rope_parameters", record) ?? {};
  const older = optional(from, "rope_scaling", record) ?? {};
  const scalings = [rotaryScaling(newer, "rope_parameters"), rotaryScaling(older, "rope_scaling")];
  return {
    kind: "rotary",
    theta: optional(newer, "rope_theta", positive) ?? optional(from, "rope_theta", positive) ?? 1e4,
    scaling: scalings.find(({ kind }) => kind !== "none") ?? { kind: "none" }
  };
}
function rotaryScaling(options, name) {
  const rotary = optional(options, "partial_rotary_factor", number) ?? 1;
  if (rotary !== 1) throw new Malformed(`partial_rotary_factor is ${rotary}, and only 1 is supported`);
  const type = optional(options, "rope_type", text) ?? optional(options, "type", text) ?? "default";
  const option = (key) => {
    if (!Object.hasOwn(options, key)) throw new Malformed(`${name}.${key} is missing`);
    return positive(options[key], `${name}.${key}`);
  };
  switch (type) {
    case "default":
      return { kind: "none" };
    case "linear":
      return { kind: "linear", factor: option("factor") };
    case "llama3": {
      const [lowFactor, highFactor] = [option("low_freq_factor"), option("high_freq_factor")];
      if (lowFactor >= highFactor) throw new Malformed(`${name}.low_freq_factor is not below high_freq_factor`);
      const originalPositions = option("original_max_position_embeddings");
      return { kind: "llama3", factor: option("factor"), lowFactor, highFactor, originalPositions };
    }
    default:
      throw new Malformed(
        `${name} is of type "${type.slice(0, 100)}", and only default, linear and llama3 are supported`
      );
  }
}
function sameWindow(layers, window) {
  return Array.from({ length: layers }, () => window);
}
function slidingWindow(from, byDefault) {
  return Object.hasOwn(from, "sliding_window") ? optional(from, "sliding_window", integer(1, 2 ** 31 - 1)) : byDefault;
}
function qwenWindows(from, layers) {
  const used = optional(from, "use_sliding_window", flag) ?? false;
  const window = used ? slidingWindow(from, 4096) : null;
  const types = optional(from, "layer_types", list(text));
  if (types === null) {
    const firstWith = optional(from, "max_window_layers", integer(0, maxLayers)) ?? 28;
    return Array.from({ length: layers }, (_, layer) => layer >= firstWith ? window : null);
  }
  if (types.length !== layers) throw new Malformed(`layer_types has ${types.length} entries for ${layers} layers`);
  return types.map((type) => {
    if (type === "full_attention") return null;
    if (type !== "sliding_attention")
      throw new Malformed(`layer_types holds "${type.slice(0, 100)}", which is not supported`);
    if (window === null) throw new Malformed(`layer_types holds "${type}", but no sliding window is set`);
    return window;
  });
}
function llamaModules(biases) {
  return {
    embedding: "model.embed_tokens",
    layers: "model.layers",
    attentionNorm: "input_layernorm",
    qkv: {
      kind: "separate",
      query: "self_attn.q_proj",
      key: "self_attn.k_proj",
      value: "self_attn.v_proj",
      bias: biases.qkv
    },
    queryKeyNorm: null,
    output: { path: "self_attn.o_proj", bias: biases.output },
    mlpNorm: "post_attention_layernorm",
    mlp: { kind: "gated", gate: "mlp.gate_proj", up: "mlp.up_proj", down: "mlp.down_proj", bias: biases.mlp },
    finalNorm: "model.norm",
    head: "lm_head",
    fanInFanOut: false
  };
}
function gptModules(fanInFanOut) {
  return {
    embedding: "transformer.wte",
    layers: "transformer.h",
    attentionNorm: "ln_1",
    qkv: { kind: "fused", path: "attn.c_attn", bias: true },
    queryKeyNorm: null,
    output: { path: "attn.c_proj", bias: true },
    mlpNorm: "ln_2",
    mlp: { kind: "plain", up: "mlp.c_fc", down: "mlp.c_proj", bias: true },
    finalNorm: "transformer.ln_f",
    head: "lm_head",
    fanInFanOut
  };
}
function tied(from, byDefault) {
  return optional(from, "tie_word_embeddings", flag) ?? byDefault;
}
function rms(from, offset = 0) {
  return { kind: "rms", epsilon: optional(from, "rms_norm_eps", positive) ?? 1e-6, offset };
}

// engine/model/families/gemma.ts
var gemma = (from, family) => {
  refuseLayerTypes(from);
  refuseFlags(from, ["mlp_bias"]);
  const sizes = llamaSizes(from, 256);
  const attentionBias = optional(from, "attention_bias", flag) ?? false;
  const chosen = activation(
    from,
    optional(from, "hidden_activation", text) !== null ? "hidden_activation" : "hidden_act",
    "gelu-tanh"
  );
  return {
    family,
    ...sizes,
    norm: rms(from, 1),
    positions: rotaryPositions(from),
    attentionScale: sizes.headDim ** -0.5,
    windows: sameWindow(sizes.layers, null),
    // The first files say "gelu" and mean its tanh form; transformers reads them so too.
    activation: chosen === "gelu" ? "gelu-tanh" : chosen,
    embeddingScale: Math.sqrt(sizes.hiddenSize),
    tieWordEmbeddings: tied(from, true),
    modules: llamaModules({ qkv: attentionBias, output: attentionBias, mlp: false })
  };
};

// engine/model/families/gpt-bigcode.ts
var gptBigCode = (from, family) => {
  if (!(optional(from, "multi_query", flag) ?? true))
    throw new Malformed("multi_query is false, which is not supported");
  const sizes = gptSizes(from, 1);
  return {
    family,
    ...sizes,
    norm: { kind: "layer", epsilon: optional(from, "layer_norm_epsilon", positive) ?? 1e-5 },
    positions: { kind: "learned", module: "transformer.wpe" },
    attentionScale: gptAttentionScale(from, sizes.headDim),
    windows: sameWindow(sizes.layers, null),
    activation: activation(from, "activation_function", "gelu-tanh"),
    embeddingScale: 1,
    tieWordEmbeddings: tied(from, true),
    modules: gptModules(false)
  };
};

// engine/model/families/gpt2.ts
var gpt2 = (from, family) => {
  refuseFlags(from, ["scale_attn_by_inverse_layer_idx"]);
  const sizes = gptSizes(from, null);
  return {
    family,
    ...sizes,
    norm: { kind: "layer", epsilon: optional(from, "layer_norm_epsilon", positive) ?? 1e-5 },
    positions: { kind: "learned", module: "transformer.wpe" },
    attentionScale: gptAttentionScale(from, sizes.headDim),
    windows: sameWindow(sizes.layers, null),
    activation: activation(from, "activation_function", "gelu-tanh"),
    embeddingScale: 1,
    tieWordEmbeddings: tied(from, true),
    modules: gptModules(true)
  };
};

// engine/model/families/llama.ts
var llama = (from, family) => {
  refuseLayerTypes(from);
  if (optional(from, "sliding_window", number) !== null)
    throw new Malformed("sliding_window is set, which this family does not have");
  const sizes = llamaSizes(from);
  const attentionBias = optional(from, "attention_bias", flag) ?? false;
  return {
    family,
    ...sizes,
    norm: rms(from),
    positions: rotaryPositions(from),
    attentionScale: sizes.headDim ** -0.5,
    windows: sameWindow(sizes.layers, null),
    activation: activation(from, "hidden_act", "silu"),
    embeddingScale: 1,
    tieWordEmbeddings: tied(from, false),
    modules: llamaModules({
      qkv: attentionBias,
      output: attentionBias,
      mlp: optional(from, "mlp_bias", flag) ?? false
    })
  };
};

// engine/model/families/mistral.ts
var mistral = (from, family) => {
  refuseLayerTypes(from);
  refuseFlags(from, ["attention_bias", "mlp_bias"]);
  const sizes = llamaSizes(from);
  return {
    family,
    ...sizes,
    norm: rms(from),
    positions: rotaryPositions(from),
    attentionScale: sizes.headDim ** -0.5,
    windows: sameWindow(sizes.layers, slidingWindow(from, 4096)),
    activation: activation(from, "hidden_act", "silu"),
    embeddingScale: 1,
    tieWordEmbeddings: tied(from, false),
    modules: llamaModules({ qkv: false, output: false, mlp: false })
  };
};

// engine/model/families/qwen2.ts
var qwen2 = (from, family) => {
  refuseFlags(from, ["attention_bias", "mlp_bias"]);
  const sizes = llamaSizes(from);
  return {
    family,
    ...sizes,
    norm: rms(from),
    positions: rotaryPositions(from),
    attentionScale: sizes.headDim ** -0.5,
    windows: qwenWindows(from, sizes.layers),
    activation: activation(from, "hidden_act", "silu"),
    embeddingScale: 1,
    tieWordEmbeddings: tied(from, false),
    modules: llamaModules({ qkv: true, output: false, mlp: false })
  };
};

// engine/model/families/qwen3.ts
var qwen3 = (from, family) => {
  refuseFlags(from, ["mlp_bias"]);
  const sizes = llamaSizes(from, 128);
  const attentionBias = optional(from, "attention_bias", flag) ?? false;
  return {
    family,
    ...sizes,
    norm: rms(from),
    positions: rotaryPositions(from),
    attentionScale: sizes.headDim ** -0.5,
    windows: qwenWindows(from, sizes.layers),
    activation: activation(from, "hidden_act", "silu"),
    embeddingScale: 1,
    tieWordEmbeddings: tied(from, false),
    modules: {
      ...llamaModules({ qkv: attentionBias, output: attentionBias, mlp: false }),
      queryKeyNorm: { query: "self_attn.q_norm", key: "self_attn.k_norm" }
    }
  };
};

// engine/model/families/starcoder2.ts
var starcoder2 = (from, family) => {
  refuseLayerTypes(from);
  const sizes = llamaSizes(from);
  const bias = optional(from, "use_bias", flag) ?? true;
  return {
    family,
    ...sizes,
    norm: { kind: "layer", epsilon: optional(from, "norm_epsilon", positive) ?? 1e-5 },
    positions: rotaryPositions(from),
    attentionScale: sizes.headDim ** -0.5,
    windows: sameWindow(sizes.layers, slidingWindow(from, null)),
    activation: activation(from, "hidden_act", "gelu-tanh"),
    embeddingScale: 1,
    tieWordEmbeddings: tied(from, true),
    modules: {
      ...llamaModules({ qkv: bias, output: bias, mlp: bias }),
      mlp: { kind: "plain", up: "mlp.c_fc", down: "mlp.c_proj", bias }
    }
  };
};

// engine/model/config.ts
var families = /* @__PURE__ */ new Map([
  ["gemma", gemma],
  ["gpt2", gpt2],
  ["gpt_bigcode", gptBigCode],
  ["llama", llama],
  ["mistral", mistral],
  ["qwen2", qwen2],
  ["qwen3", qwen3],
  ["starcoder2", starcoder2]
]);
var modelTypes = [...families.keys()];
function parseConfig(json, where) {
  try {
    const from = record(json, "");
    const type = field(from, "model_type", text);
    const parse = families.get(type);
    if (parse === void 0) throw unknownFamily(type, where);
    refuseUnsupported(from);
    return parse(from, type);
  } catch (error) {
    if (error instanceof Malformed) throw wrongConfig(where, error.message);
    throw error;
  }
}
function wrongConfig(where, problem) {
  return new AttuneError(
    "E_MODEL_CONFIG",
    `${where} does not describe a model that Attune can run: ${problem}.`,
    "Choose another base model, or copy or download this one again if the file was changed."
  );
}
function unknownFamily(type, where) {
  return new AttuneError(
    "E_MODEL_FAMILY",
    `${where} is a model of type "${type.slice(0, 100)}", which Attune cannot run.`,
    `Choose a base model of one of these types: ${modelTypes.join(", ")}.`
  );
}

// engine/model/hash.ts
var import_node_crypto2 = require("node:crypto");
var import_node_fs = require("node:fs");
var import_promises3 = require("node:fs/promises");
var import_node_path4 = __toESM(require("node:path"));

// engine/disk/files.ts
var import_node_crypto = require("node:crypto");
var import_promises2 = require("node:fs/promises");
var import_node_path3 = __toESM(require("node:path"));
var stagePrefix = ".attune-stage-";
var active = /* @__PURE__ */ new Set();
async function writeFileAtomically(file, bytes) {
  const folder = import_node_path3.default.dirname(file);
  await asOutput(file, async () => {
    await (0, import_promises2.mkdir)(folder, { recursive: true });
    await removeLeftovers(folder);
    await staging(folder, async (stage) => {
      await writeSynced(stage, bytes);
      await (0, import_promises2.rename)(stage, file);
      await syncFolder(folder);
    });
  });
}
async function staging(folder, write) {
  const name = `${stagePrefix}${process.pid}-${(0, import_node_crypto.randomBytes)(6).toString("hex")}`;
  active.add(name);
  try {
    await write(import_node_path3.default.join(folder, name));
  } finally {
    await (0, import_promises2.rm)(import_node_path3.default.join(folder, name), { recursive: true, force: true });
    active.delete(name);
  }
}
async function removeLeftovers(folder) {
  for (const name of await namesIn(folder)) {
    if (!name.startsWith(stagePrefix) || active.has(name)) continue;
    const pid = Number.parseInt(name.slice(stagePrefix.length), 10);
    if (pid === process.pid || !isRunning(pid)) await (0, import_promises2.rm)(import_node_path3.default.join(folder, name), { recursive: true, force: true });
  }
}
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, "EPERM");
  }
}
async function writeSynced(file, bytes) {
  const handle2 = await (0, import_promises2.open)(file, "wx");
  try {
    await handle2.writeFile(bytes);
    await handle2.sync();
  } finally {
    await handle2.close();
  }
}
async function syncFolder(folder) {
  if (process.platform === "win32") return;
  const handle2 = await (0, import_promises2.open)(folder, "r");
  try {
    await handle2.sync();
  } finally {
    await handle2.close();
  }
}
async function namesIn(folder) {
  try {
    return await (0, import_promises2.readdir)(folder);
  } catch (error) {
    if (hasCode(error, "ENOENT") || hasCode(error, "ENOTDIR")) return [];
    throw error;
  }
}
function hasCode(error, code) {
  return error instanceof Error && "code" in error && error.code === code;
}
async function asOutput(target, write) {
  try {
    await write();
  } catch (error) {
    if (error instanceof AttuneError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new AttuneError(
      "E_OUTPUT",
      `${target} cannot be written: ${reason}.`,
      "Choose a folder that you may write to, on a disk with enough space."
    );
  }
}

// engine/model/hash.ts
async function hashFiles(folder, names) {
  const lines = [];
  for (const name of [...new Set(names)].sort()) {
    const hash = await hashFile(import_node_path4.default.join(folder, name));
    if (hash !== null) lines.push(`${name} ${hash}
`);
  }
  return sha256(Buffer.from(lines.join("")));
}
function sha256(bytes) {
  return (0, import_node_crypto2.createHash)("sha256").update(bytes).digest("hex");
}
async function hashFile(file) {
  const real = await (0, import_promises3.realpath)(file).catch(() => null);
  if (real === null) return null;
  const { size, mtimeMs, ctimeMs } = await (0, import_promises3.stat)(real);
  const state = { path: real, size, mtimeMs, ctimeMs };
  const cached = import_node_path4.default.join(cacheFolder(), "hashes", `${sha256(Buffer.from(real)).slice(0, 32)}.json`);
  const known = await readEntry(cached);
  if (known !== null && Object.entries(state).every(([key, value]) => known[key] === value)) {
    return known.sha256;
  }
  const hash = await streamHash(real);
  const entry2 = { ...state, sha256: hash };
  await writeFileAtomically(cached, Buffer.from(JSON.stringify(entry2))).catch(() => void 0);
  return hash;
}
var decodeEntry = object({ path: text, size: number, mtimeMs: number, ctimeMs: number, sha256: text });
async function readEntry(file) {
  try {
    return decodeEntry(parseJson(await (0, import_promises3.readFile)(file)), "");
  } catch {
    return null;
  }
}
async function streamHash(file) {
  const hash = (0, import_node_crypto2.createHash)("sha256");
  try {
    for await (const chunk of (0, import_node_fs.createReadStream)(file, { highWaterMark: 1 << 20 })) hash.update(chunk);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new AttuneError(
      "E_MODEL_FILE",
      `${file} cannot be read: ${reason}.`,
      "Check that the disk works and copy the model again."
    );
  }
  return hash.digest("hex");
}

// engine/model/linears.ts
function layerLinears(config) {
  const { hiddenSize, intermediateSize, heads, kvHeads, headDim, modules } = config;
  const [queryWidth, keyWidth] = [heads * headDim, kvHeads * headDim];
  const { qkv, output, mlp } = modules;
  const from = (path14, out, bias) => ({ path: path14, in: hiddenSize, out, bias });
  const attention = qkv.kind === "fused" ? [from(qkv.path, queryWidth + 2 * keyWidth, qkv.bias)] : [from(qkv.query, queryWidth, qkv.bias), from(qkv.key, keyWidth, qkv.bias), from(qkv.value, keyWidth, qkv.bias)];
  attention.push({ path: output.path, in: queryWidth, out: hiddenSize, bias: output.bias });
  const inner = mlp.kind === "gated" ? [mlp.gate, mlp.up] : [mlp.up];
  return {
    attention,
    mlp: [
      ...inner.map((path14) => from(path14, intermediateSize, mlp.bias)),
      { path: mlp.down, in: intermediateSize, out: hiddenSize, bias: mlp.bias }
    ]
  };
}

// engine/model/weights.ts
var import_promises4 = require("node:fs/promises");

// engine/formats/floats.ts
var floatTypes = ["F32", "F16", "BF16"];
function isFloatType(dtype) {
  return floatTypes.some((item) => item === dtype);
}

// engine/formats/safetensors.ts
var elementBytes = {
  F64: 8,
  F32: 4,
  F16: 2,
  BF16: 2,
  I64: 8,
  I32: 4,
  I16: 2,
  I8: 1,
  U64: 8,
  U32: 4,
  U16: 2,
  U8: 1,
  BOOL: 1,
  F8_E4M3: 1,
  F8_E5M2: 1
};
var lengthBytes = 8;
var maxHeaderBytes = 1e8;
function headerBytes(start, fileSize, use) {
  if (start.byteLength < lengthBytes || fileSize < lengthBytes) {
    throw broken(use, `it has ${Math.min(start.byteLength, fileSize)} bytes, a safetensors file has at least 8`);
  }
  const length = new DataView(start.buffer, start.byteOffset, lengthBytes).getBigUint64(0, true);
  if (length > BigInt(maxHeaderBytes))
    throw broken(use, `its header claims ${length} bytes, more than ${maxHeaderBytes}`);
  const end = lengthBytes + Number(length);
  if (end > fileSize) throw broken(use, `its header ends at byte ${end}, but the file has ${fileSize} bytes`);
  return Number(length);
}
function parseHeader(bytes, fileSize, use = { code: "E_MODEL_FILE", path: "the safetensors file" }) {
  const length = headerBytes(bytes, fileSize, use);
  const dataStart = lengthBytes + length;
  if (dataStart > bytes.byteLength) throw broken(use, `only ${bytes.byteLength} bytes of its header could be read`);
  const headerText = bytes.subarray(lengthBytes, dataStart);
  const json = headerJson(headerText, use);
  const tensors = /* @__PURE__ */ new Map();
  let metadata = /* @__PURE__ */ new Map();
  let dataEnd = 0;
  for (const [name, value] of Object.entries(json)) {
    if (name === "__metadata__") {
      metadata = parseMetadata(value, use);
      continue;
    }
    const entry2 = parseEntry(name, value, use);
    tensors.set(name, entry2);
    dataEnd = Math.max(dataEnd, entry2.end);
  }
  if (dataStart + dataEnd > fileSize) {
    throw broken(use, `its tensors need ${dataStart + dataEnd} bytes, but the file has ${fileSize} bytes`);
  }
  checkNoOverlap(tensors, use);
  return { dataStart, tensors, metadata };
}
function encode(tensors, metadata = {}) {
  const sorted = [...tensors].sort(
    ([nameA, a], [nameB, b]) => elementBytes[b.dtype] - elementBytes[a.dtype] || (nameA < nameB ? -1 : 1)
  );
  const header = /* @__PURE__ */ Object.create(null);
  if (Object.keys(metadata).length > 0) header["__metadata__"] = metadata;
  let offset = 0;
  for (const [name, { dtype, shape, data }] of sorted) {
    if (name === "__metadata__") throw new Error("__metadata__ is not a tensor's name");
    if (data.byteLength !== byteSize(dtype, shape)) {
      throw new Error(`${name}: ${data.byteLength} bytes do not fill ${dtype} [${shape.join(", ")}]`);
    }
    header[name] = { dtype, shape, data_offsets: [offset, offset + data.byteLength] };
    offset += data.byteLength;
  }
  const json = new TextEncoder().encode(JSON.stringify(header));
  const padded = Math.ceil(json.byteLength / 8) * 8;
  const file = new Uint8Array(lengthBytes + padded + offset);
  new DataView(file.buffer).setBigUint64(0, BigInt(padded), true);
  file.set(json, lengthBytes);
  file.fill(32, lengthBytes + json.byteLength, lengthBytes + padded);
  let at = lengthBytes + padded;
  for (const [, { data }] of sorted) {
    file.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), at);
    at += data.byteLength;
  }
  return file;
}
function byteSize(dtype, shape) {
  let size = elementBytes[dtype];
  for (const dimension2 of shape) {
    size *= dimension2;
    if (!Number.isSafeInteger(size)) return Number.NaN;
  }
  return size;
}
function headerJson(bytes, use) {
  let json;
  try {
    json = parseJson(bytes);
  } catch (error) {
    throw broken(use, `its header cannot be read: ${error instanceof Malformed ? error.message : String(error)}`);
  }
  if (!isRecord(json)) throw broken(use, "its header is not a JSON object");
  const duplicate = duplicateKey(new TextDecoder().decode(bytes));
  if (duplicate !== null) throw broken(use, `its header names ${JSON.stringify(duplicate)} twice`);
  return json;
}
function duplicateKey(json) {
  const seen = /* @__PURE__ */ new Set();
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    const character = json[at];
    if (character === "{" || character === "[") depth++;
    else if (character === "}" || character === "]") depth--;
    else if (character === '"') {
      const start = at;
      for (at++; json[at] !== '"'; at++) if (json[at] === "\\") at++;
      if (depth !== 1 || !/^\s*:/.test(json.slice(at + 1, at + 20))) continue;
      const key = JSON.parse(json.slice(start, at + 1));
      if (typeof key !== "string") continue;
      if (seen.has(key)) return key;
      seen.add(key);
    }
  }
  return null;
}
function parseMetadata(value, use) {
  if (!isRecord(value)) throw broken(use, "its __metadata__ is not an object");
  const metadata = /* @__PURE__ */ new Map();
  for (const [key, item] of Object.entries(value)) {
    if (typeof item !== "string") throw broken(use, `its __metadata__ entry ${JSON.stringify(key)} is not a text`);
    metadata.set(key, item);
  }
  return metadata;
}
function parseEntry(name, value, use) {
  const wrong = (problem) => broken(use, `tensor ${JSON.stringify(shorten(name))} ${problem}`);
  if (!isRecord(value)) throw wrong("is not described by an object");
  const { dtype, shape, data_offsets: offsets } = value;
  if (typeof dtype !== "string" || !isDtype(dtype)) throw wrong("has an unknown type");
  if (!isSizes(shape)) throw wrong("has no valid shape");
  if (!isSizes(offsets)) throw wrong("has no valid data_offsets");
  const [begin, end] = offsets;
  if (begin === void 0 || end === void 0 || offsets.length !== 2 || begin > end) {
    throw wrong("has no valid data_offsets");
  }
  const size = byteSize(dtype, shape);
  if (end - begin !== size) {
    throw wrong(`has ${end - begin} bytes, but ${dtype} [${shape.slice(0, 8).join(", ")}] needs ${size}`);
  }
  return { dtype, shape, begin, end };
}
function checkNoOverlap(tensors, use) {
  const sorted = [...tensors].sort(([, a], [, b]) => a.begin - b.begin || a.end - b.end);
  let covered = 0;
  for (const [name, { begin, end }] of sorted) {
    if (begin < covered) throw broken(use, `tensor ${JSON.stringify(shorten(name))} overlaps another one`);
    covered = end;
  }
}
function isDtype(text2) {
  return Object.hasOwn(elementBytes, text2);
}
function isSizes(value) {
  return Array.isArray(value) && value.length <= 64 && value.every((item) => Number.isSafeInteger(item) && item >= 0);
}
function shorten(name) {
  return name.length > 200 ? `${name.slice(0, 200)}\u2026` : name;
}
var hints = {
  E_MODEL_FILE: "Copy or download the model again; the file is damaged or was not copied completely.",
  E_ADAPTER: "Use another version of the adapter, or train it again.",
  E_CHECKPOINT: "Resume from an older checkpoint, or start the training again.",
  E_FILE: "Create the file again; it is damaged or was not copied completely."
};
function broken(use, problem) {
  return new AttuneError(use.code, `${use.path} is not a valid safetensors file: ${problem}.`, hints[use.code]);
}

// engine/model/weights.ts
function expectedWeights(config) {
  const { hiddenSize, vocabSize, modules, positions } = config;
  const weights2 = /* @__PURE__ */ new Map();
  const norm = (name, size) => {
    weights2.set(`${name}.weight`, [size]);
    if (config.norm.kind === "layer") weights2.set(`${name}.bias`, [size]);
  };
  const linear = (layer, { path: path14, in: from, out, bias }) => {
    weights2.set(`${layer}.${path14}.weight`, modules.fanInFanOut ? [from, out] : [out, from]);
    if (bias) weights2.set(`${layer}.${path14}.bias`, [out]);
  };
  weights2.set(`${modules.embedding}.weight`, [vocabSize, hiddenSize]);
  if (positions.kind === "learned") weights2.set(`${positions.module}.weight`, [config.maxPositions, hiddenSize]);
  const { attention, mlp } = layerLinears(config);
  for (let index = 0; index < config.layers; index++) {
    const layer = `${modules.layers}.${index}`;
    norm(`${layer}.${modules.attentionNorm}`, hiddenSize);
    for (const item of attention) linear(layer, item);
    if (modules.queryKeyNorm !== null) {
      norm(`${layer}.${modules.queryKeyNorm.query}`, config.headDim);
      norm(`${layer}.${modules.queryKeyNorm.key}`, config.headDim);
    }
    norm(`${layer}.${modules.mlpNorm}`, hiddenSize);
    for (const item of mlp) linear(layer, item);
  }
  norm(modules.finalNorm, hiddenSize);
  if (!config.tieWordEmbeddings) weights2.set(`${modules.head}.weight`, [vocabSize, hiddenSize]);
  return weights2;
}
async function readSafetensorsHeader(use) {
  const handle2 = await openFile(use);
  try {
    const { size } = await handle2.stat();
    const start = new Uint8Array(Math.min(size, lengthBytes));
    await handle2.read(start, 0, start.byteLength, 0);
    const whole = new Uint8Array(lengthBytes + headerBytes(start, size, use));
    const { bytesRead } = await handle2.read(whole, 0, whole.byteLength, 0);
    return parseHeader(whole.subarray(0, bytesRead), size, use);
  } finally {
    await handle2.close();
  }
}
async function locateWeights(path14) {
  const use = { code: "E_MODEL_FILE", path: path14 };
  const { dataStart, tensors } = await readSafetensorsHeader(use);
  const file = await (0, import_promises4.realpath)(path14);
  const locations = /* @__PURE__ */ new Map();
  for (const [name, { dtype, shape, begin, end }] of tensors) {
    if (!isFloatType(dtype)) continue;
    locations.set(name, { name, dtype, shape, file, offset: dataStart + begin, bytes: end - begin });
  }
  return locations;
}
async function openFile(use) {
  try {
    return await (0, import_promises4.open)(use.path, "r");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new AttuneError(
      use.code,
      `${use.path} cannot be opened: ${reason}.`,
      "Check that the file is there and readable."
    );
  }
}

// engine/model/parameters.ts
function totalParameters(config) {
  let total = 0;
  for (const shape of expectedWeights(config).values()) total += shape.reduce((product, size) => product * size, 1);
  return total;
}

// engine/model/folder.ts
var embeddedId = "attune-base-8m";
async function openBase(idOrFolder) {
  const { id: id2, folder } = await findModel(idOrFolder);
  const config = await readConfig(import_node_path5.default.join(folder, "config.json"));
  const files = await weightFiles(folder);
  const located = /* @__PURE__ */ new Map();
  for (const file of files) {
    for (const [name, location] of await locateWeights(import_node_path5.default.join(folder, file))) located.set(name, location);
  }
  const weights2 = /* @__PURE__ */ new Map();
  for (const [name, shape] of expectedWeights(config))
    weights2.set(name, checkWeight(find(located, name), name, shape, folder));
  const hash = await hashFiles(folder, ["config.json", "tokenizer.json", ...files]);
  return { id: id2, folder, config, weights: weights2, hash, total: totalParameters(config) };
}
function find(located, name) {
  const bare = located.get(name.slice(name.indexOf(".") + 1));
  return located.get(name) ?? (bare && { ...bare, name });
}
function storedModelFolder(id2) {
  return import_node_path5.default.join(modelsFolder(), id2.replace("/", "--"));
}
async function findModel(idOrFolder) {
  if (idOrFolder === void 0 || idOrFolder === embeddedId) {
    const folder2 = await embeddedFolder();
    if (folder2 === null) throw missingModel(embeddedId, "The embedded model is not where Attune was installed");
    return { id: embeddedId, folder: folder2 };
  }
  const stored = /^[\w-][\w.-]*(\/[\w-][\w.-]*)?$/.test(idOrFolder) ? storedModelFolder(idOrFolder) : null;
  if (stored !== null && await isFile(import_node_path5.default.join(stored, "config.json"))) return { id: idOrFolder, folder: stored };
  const folder = import_node_path5.default.resolve(idOrFolder);
  const cached = stored !== null && !await isFolder(folder) ? await cachedModelFolder(idOrFolder) : null;
  if (cached !== null) return { id: idOrFolder, folder: cached };
  if (!await isFolder(folder)) throw missingModel(idOrFolder, `There is no model "${idOrFolder.slice(0, 300)}"`);
  if (!await isFile(import_node_path5.default.join(folder, "config.json"))) {
    throw missingModel(idOrFolder, `${folder} is not a model folder: it has no config.json`);
  }
  return { id: import_node_path5.default.basename(folder), folder };
}
async function embeddedFolder() {
  for (let folder = __dirname; ; folder = import_node_path5.default.dirname(folder)) {
    const candidate = import_node_path5.default.join(folder, "models", embeddedId);
    if (await isFile(import_node_path5.default.join(candidate, "config.json"))) return candidate;
    if (folder === import_node_path5.default.dirname(folder)) return null;
  }
}
async function readConfig(file) {
  let json;
  try {
    json = parseJson(await (0, import_promises5.readFile)(file));
  } catch (error) {
    if (error instanceof Malformed) throw wrongConfig(file, error.message);
    throw unreadable(file, error);
  }
  return parseConfig(json, file);
}
async function weightFiles(folder) {
  if (await isFile(import_node_path5.default.join(folder, "model.safetensors"))) return ["model.safetensors"];
  const indexFile = import_node_path5.default.join(folder, "model.safetensors.index.json");
  if (!await isFile(indexFile)) {
    throw brokenModel(folder, "it has neither model.safetensors nor model.safetensors.index.json");
  }
  let shards;
  try {
    shards = Object.values(decodeIndex(parseJson(await (0, import_promises5.readFile)(indexFile)), "").weight_map);
  } catch (error) {
    if (error instanceof Malformed) throw brokenModel(indexFile, error.message);
    throw unreadable(indexFile, error);
  }
  const files = [...new Set(shards)].sort();
  for (const file of files) {
    if (!/^[\w-][\w.-]*\.safetensors$/.test(file))
      throw brokenModel(indexFile, `${JSON.stringify(file.slice(0, 200))} is not a file name`);
    if (!await isFile(import_node_path5.default.join(folder, file))) throw brokenModel(folder, `the shard ${file} is missing`);
  }
  return files;
}
var decodeIndex = object({ weight_map: table(text) });
function checkWeight(location, name, shape, folder) {
  if (location === void 0) throw brokenModel(folder, `the weight ${name} is missing or is not F32, F16 or BF16`);
  if (location.shape.length !== shape.length || location.shape.some((size, axis) => size !== shape[axis])) {
    throw brokenModel(
      folder,
      `${name} is [${location.shape.join(", ")}], but config.json demands [${shape.join(", ")}]`
    );
  }
  return location;
}
async function isFile(file) {
  return (0, import_promises5.stat)(file).then(
    (found) => found.isFile(),
    () => false
  );
}
async function isFolder(folder) {
  return (0, import_promises5.stat)(folder).then(
    (found) => found.isDirectory(),
    () => false
  );
}
function missingModel(id2, problem) {
  const hint = id2 === embeddedId ? "Install Attune again." : "Give a folder that holds config.json, tokenizer.json and model.safetensors, or a name that `attune models list` shows.";
  return new AttuneError("E_MODEL_MISSING", `${problem}.`, hint);
}
function brokenModel(place, problem) {
  return new AttuneError(
    "E_MODEL_FILE",
    `${place} is not a complete model: ${problem}.`,
    "Copy or download the model again."
  );
}
function unreadable(file, error) {
  return brokenModel(file, error instanceof Error ? error.message : String(error));
}

// engine/model/list.ts
var import_promises7 = require("node:fs/promises");
var import_node_path7 = __toESM(require("node:path"));

// node_modules/@huggingface/tokenizers/dist/tokenizers.mjs
var DictionarySplitter = class {
  /**
   * @param dictionary The dictionary of words to use for splitting.
   */
  constructor(dictionary) {
    this.trie = this._build_trie(dictionary);
  }
  /**
   * Builds a trie from the given dictionary.
   * @param dictionary The dictionary of words to build the trie from.
   * @returns The root node of the trie.
   * @private
   */
  _build_trie(dictionary) {
    const trie = /* @__PURE__ */ Object.create(null);
    for (const word of dictionary) {
      let node = trie;
      for (let i = 0; i < word.length; ++i) {
        const char = word[i];
        node = node[char] ??= /* @__PURE__ */ Object.create(null);
      }
      node.end = word;
    }
    return trie;
  }
  /**
   * Splits the input text into tokens based on the dictionary.
   * @param text The input text to split.
   * @returns An array of tokens.
   */
  split(text2) {
    const result = [];
    const n = text2.length;
    let start = 0;
    let i = 0;
    while (i < n) {
      let node = this.trie;
      let match = null;
      let j = i;
      while (j < n && (node = node[text2[j]])) {
        if (node.end) {
          match = node.end;
        }
        ++j;
      }
      if (match) {
        if (i > start) {
          result.push(text2.slice(start, i));
        }
        result.push(match);
        i += match.length;
        start = i;
      } else {
        ++i;
      }
    }
    if (start < n) {
      result.push(text2.slice(start));
    }
    return result;
  }
};
var DictionarySplitter_default = DictionarySplitter;
var AddedToken = class {
  /**
   * Creates a new instance of AddedToken.
   * @param config Added token configuration object.
   */
  constructor(config) {
    this.content = config.content;
    this.id = config.id;
    this.single_word = config.single_word ?? false;
    this.lstrip = config.lstrip ?? false;
    this.rstrip = config.rstrip ?? false;
    this.special = config.special ?? false;
    this.normalized = config.normalized ?? !this.special;
  }
};
var AddedToken_default = AddedToken;
var compile_unicode_regexp = (source, flags) => {
  try {
    return new RegExp(source, flags);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const property_names = /* @__PURE__ */ new Map();
    const rewritten = source.replace(
      /(\\[pP])\{([^}=]+)\}/g,
      (text2, p, n, offset) => {
        let preceding_backslashes = 0;
        for (let i = offset - 1; i >= 0 && source[i] === "\\"; --i) {
          ++preceding_backslashes;
        }
        if (preceding_backslashes % 2 === 1) return text2;
        let property_name = property_names.get(n);
        if (property_name === void 0) {
          try {
            new RegExp(`\\p{${n}}`, "u");
            property_name = n;
          } catch {
            property_name = `Script=${n}`;
          }
          property_names.set(n, property_name);
        }
        return `${p}{${property_name}}`;
      }
    );
    if (rewritten === source) throw error;
    try {
      return new RegExp(rewritten, flags);
    } catch {
      throw error;
    }
  }
};
var clean_up_tokenization = (text2) => text2.replace(/ \./g, ".").replace(/ \?/g, "?").replace(/ \!/g, "!").replace(/ ,/g, ",").replace(/ \' /g, "'").replace(/ n't/g, "n't").replace(/ 'm/g, "'m").replace(/ 's/g, "'s").replace(/ 've/g, "'ve").replace(/ 're/g, "'re");
var create_pattern = (pattern, invert = true) => {
  if (pattern.Regex !== void 0) {
    const regex = rewrite_oniguruma_to_js(
      normalize_bloom_split_char_class(pattern.Regex)
    );
    return compile_unicode_regexp(regex, "gu");
  } else if (pattern.String !== void 0) {
    const escaped = escape_reg_exp(pattern.String);
    return new RegExp(invert ? escaped : `(${escaped})`, "gu");
  } else {
    console.warn("Unknown pattern type:", pattern);
    return null;
  }
};
var UNICODE_WORD_CHARS_IN_CLASS = "\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}";
var UNICODE_WORD_CHARS = `${UNICODE_WORD_CHARS_IN_CLASS}\\u00B2\\u00B3\\u00B9\\u00BC-\\u00BE`;
var UNICODE_WORD_CLASS = `[${UNICODE_WORD_CHARS}]`;
var UNICODE_NON_WORD_CLASS = `[^${UNICODE_WORD_CHARS}]`;
var UNICODE_WORD_BOUNDARY = `(?:(?<!${UNICODE_WORD_CLASS})(?=${UNICODE_WORD_CLASS})|(?<=${UNICODE_WORD_CLASS})(?!${UNICODE_WORD_CLASS}))`;
var UNICODE_NON_WORD_BOUNDARY = `(?:(?<!${UNICODE_WORD_CLASS})(?!${UNICODE_WORD_CLASS})|(?<=${UNICODE_WORD_CLASS})(?=${UNICODE_WORD_CLASS}))`;
var LINE_START_ANCHOR = "(?:(?<![\\s\\S])|(?<=\\n))";
var LINE_END_ANCHOR = "(?:(?=\\n)|(?![\\s\\S]))";
var HEX_DIGIT_CHARS = "0-9A-Fa-f";
var ESCAPE_REWRITES = /* @__PURE__ */ new Map([
  ["A", "(?<![\\s\\S])"],
  ["z", "(?![\\s\\S])"],
  ["Z", "(?=\\n?(?![\\s\\S]))"],
  // \Z permits a single optional final \n (not \r\n)
  ["h", `[${HEX_DIGIT_CHARS}]`],
  ["H", `[^${HEX_DIGIT_CHARS}]`],
  ["w", UNICODE_WORD_CLASS],
  ["W", UNICODE_NON_WORD_CLASS],
  ["d", "\\p{Nd}"],
  ["D", "\\P{Nd}"],
  ["s", "\\p{White_Space}"],
  // JS \s wrongly adds U+FEFF and misses \x85
  ["S", "\\P{White_Space}"],
  ["b", UNICODE_WORD_BOUNDARY],
  ["B", UNICODE_NON_WORD_BOUNDARY],
  ["a", "\\x07"],
  ["e", "\\x1B"]
]);
var CLASS_ESCAPE_REWRITES = /* @__PURE__ */ new Map([
  ["h", HEX_DIGIT_CHARS],
  ["w", UNICODE_WORD_CHARS_IN_CLASS],
  ["d", "\\p{Nd}"],
  ["D", "\\P{Nd}"],
  ["s", "\\p{White_Space}"],
  ["S", "\\P{White_Space}"],
  ["a", "\\x07"],
  ["e", "\\x1B"]
]);
var CLASS_COMPLEMENT_ALTERNATIVES = /* @__PURE__ */ new Map([
  ["W", `[^${UNICODE_WORD_CHARS_IN_CLASS}]`],
  ["H", `[^${HEX_DIGIT_CHARS}]`]
]);
var RAW_WHITESPACE_ESCAPES = /* @__PURE__ */ new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["	", "\\t"],
  ["\f", "\\f"],
  ["\v", "\\v"]
]);
var POSIX_CLASS_FRAGMENTS = /* @__PURE__ */ new Map([
  ["alpha", "\\p{Alphabetic}"],
  ["alnum", "\\p{Alphabetic}\\p{Nd}"],
  ["digit", "\\p{Nd}"],
  ["lower", "\\p{Lowercase}"],
  ["upper", "\\p{Uppercase}"],
  ["space", "\\p{White_Space}"],
  ["blank", "\\t\\p{Zs}"],
  ["punct", "\\p{P}\\p{S}"],
  ["cntrl", "\\p{Cc}"],
  ["word", UNICODE_WORD_CHARS_IN_CLASS],
  ["xdigit", HEX_DIGIT_CHARS]
]);
var JS_SYNTAX_CHARS = "^$\\.*+?()[]{}|/";
var GROUP_PREFIX_RE = /^\(\?(?:<[=!]|<[A-Za-z_][A-Za-z0-9_]*>|[:=!>])/;
var BRACED_ESCAPE_RE = /^\\([pPxu])\{([^}]*)\}/;
var QUANTIFIER_BRACE_RE = /^\{(\d+(?:,\d*)?|,\d+)\}/;
var POSIX_BRACKET_RE = new RegExp("^\\[:(\\^?)(\\p{Alphabetic}+):\\]", "u");
var EMPTY_NEGATED_POSIX_BRACKET_RE = /^\[:\^:\]/;
var UNSUPPORTED_POSIX_BRACKET_RE = /^\[(?:\.[^\]]*\.\]|=[^\]]*=\])/;
var FIXED_WIDTH_ESCAPE_RE = /^(?:\\x[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|\\c[A-Za-z])/;
var is_ascii_letter = (char) => char >= "A" && char <= "Z" || char >= "a" && char <= "z";
var character_at = (text2, index) => String.fromCodePoint(text2.codePointAt(index));
var get_ascii_folded_hex_atom = (hex2) => {
  if (!/^[0-9A-Fa-f]{1,8}$/.test(hex2)) return null;
  const code_point = Number.parseInt(hex2, 16);
  if (code_point > 127) return null;
  const letter = String.fromCharCode(code_point);
  return is_ascii_letter(letter) ? `[${letter.toLowerCase()}${letter.toUpperCase()}]` : null;
};
var normalize_bloom_split_char_class = (regex) => regex.replace(/\[\^\(\\s\|\[([^\]]+)\]\)\]/g, "[^()|\\s$1]");
var ANY_CODE_POINT = "[\\s\\S]";
var MAX_CHARACTER_CLASS_NESTING_DEPTH = 256;
var create_character_class_operand = () => ({
  fragment: "",
  alternatives: [],
  tail: null,
  contains_complex_set: false
});
var throw_character_class_range_error = (index) => {
  throw new SyntaxError(
    `Unsupported range with a set-valued character-class operand at index ${index}`
  );
};
var add_character_class_atom = (operand, atom, index, contains_complex_set = true) => {
  if (operand.tail === "range") throw_character_class_range_error(index);
  operand.alternatives.push(atom);
  operand.tail = "set";
  operand.contains_complex_set = operand.contains_complex_set || contains_complex_set;
};
var append_character_class_fragment = (operand, fragment, set_valued = false, index = -1) => {
  if (set_valued && operand.tail === "range") {
    throw_character_class_range_error(index);
  }
  if (operand.tail === "range") {
    operand.fragment += fragment;
    operand.tail = "complete_range";
    return;
  }
  operand.fragment += fragment;
  operand.tail = set_valued ? "set" : "scalar";
  operand.contains_complex_set = operand.contains_complex_set || set_valued;
};
var rewrite_character_class_escape = (regex, index, operand) => {
  const braced = BRACED_ESCAPE_RE.exec(regex.slice(index));
  if (braced) {
    const [text2, kind, body] = braced;
    if (kind === "P" && body === "Word") {
      add_character_class_atom(
        operand,
        `[^${UNICODE_WORD_CHARS_IN_CLASS}]`,
        index
      );
    } else {
      const replacement2 = kind === "x" ? `\\u{${body}}` : kind === "p" && body === "Word" ? UNICODE_WORD_CHARS_IN_CLASS : text2;
      append_character_class_fragment(
        operand,
        replacement2,
        kind === "p" || kind === "P",
        index
      );
    }
    return index + text2.length;
  }
  const fixed_width = FIXED_WIDTH_ESCAPE_RE.exec(regex.slice(index));
  if (fixed_width) {
    append_character_class_fragment(operand, fixed_width[0]);
    return index + fixed_width[0].length;
  }
  if (index + 1 >= regex.length) {
    throw new SyntaxError(
      `Unterminated escape in character class at index ${index}`
    );
  }
  const next = character_at(regex, index + 1);
  const next_end = index + 1 + next.length;
  const raw_whitespace = RAW_WHITESPACE_ESCAPES.get(next);
  if (raw_whitespace !== void 0) {
    append_character_class_fragment(operand, raw_whitespace);
    return next_end;
  }
  const complement = CLASS_COMPLEMENT_ALTERNATIVES.get(next);
  if (complement !== void 0) {
    add_character_class_atom(operand, complement, index);
    return next_end;
  }
  const rewrite = CLASS_ESCAPE_REWRITES.get(next);
  let replacement;
  let set_valued = false;
  if (rewrite !== void 0) {
    replacement = rewrite;
    set_valued = next !== "a" && next !== "e";
  } else if (/[A-Za-z0-9]/.test(next)) {
    replacement = `\\${next}`;
  } else if (JS_SYNTAX_CHARS.includes(next) || next === "-") {
    replacement = `\\${next}`;
  } else {
    replacement = next;
  }
  append_character_class_fragment(operand, replacement, set_valued, index);
  return next_end;
};
var compile_character_set_union = (pieces) => {
  if (pieces.length === 1) return pieces[0];
  return `(?:(?=(?:${pieces.join("|")}))${ANY_CODE_POINT})`;
};
var compile_character_class_operand = (operand) => {
  const pieces = operand.fragment.length === 0 ? operand.alternatives : [`[${operand.fragment}]`, ...operand.alternatives];
  return compile_character_set_union(pieces);
};
var get_ascii_fold_additions = (positive_atom) => {
  const membership = compile_unicode_regexp(`^(?:${positive_atom})$`, "u");
  let additions = "";
  for (let offset = 0; offset < 26; ++offset) {
    const upper = String.fromCharCode(65 + offset);
    const lower = String.fromCharCode(97 + offset);
    const has_upper = membership.test(upper);
    const has_lower = membership.test(lower);
    if (has_upper !== has_lower) additions += has_upper ? lower : upper;
  }
  return additions;
};
var parse_character_class = (regex, start, ascii_fold, apply_ascii_fold = true, nesting_depth = 1) => {
  if (nesting_depth > MAX_CHARACTER_CLASS_NESTING_DEPTH) {
    throw new SyntaxError(
      `Maximum character-class nesting depth of ${MAX_CHARACTER_CLASS_NESTING_DEPTH} exceeded at index ${start}`
    );
  }
  let i = start + 1;
  const negated = regex[i] === "^";
  if (negated) ++i;
  const first_content_index = i;
  const operands = [create_character_class_operand()];
  let operand = operands[0];
  let contains_nested_negated_complex_set = false;
  while (i < regex.length) {
    const char = character_at(regex, i);
    if (char === "\\") {
      i = rewrite_character_class_escape(regex, i, operand);
      continue;
    }
    if (char === "]") {
      if (i === first_content_index) {
        append_character_class_fragment(operand, "\\]");
        ++i;
        continue;
      }
      if (operand.tail === null) {
        if (operands.length > 1) {
          throw new SyntaxError(
            `Malformed character-class intersection with an empty operand at index ${i}`
          );
        }
        throw new SyntaxError(`Empty character class at index ${start}`);
      }
      const contains_complex_set = operands.some(
        (candidate) => candidate.contains_complex_set
      );
      if (negated && operands.length > 1 && contains_nested_negated_complex_set) {
        throw new SyntaxError(
          `Unsupported outer-negated character-class intersection with a nested negated class containing a Unicode property, POSIX class, or shorthand at index ${start}`
        );
      }
      const first_atom = compile_character_class_operand(operands[0]);
      let positive_atom = first_atom;
      if (operands.length > 1) {
        let lookaheads = "";
        for (let j = 1; j < operands.length; ++j) {
          lookaheads += `(?=${compile_character_class_operand(operands[j])})`;
        }
        positive_atom = `(?:${lookaheads}${first_atom})`;
      }
      const is_direct_class = operands.length === 1 && operand.alternatives.length === 0;
      let direct_fragment = operand.fragment;
      if (ascii_fold && apply_ascii_fold) {
        const additions = get_ascii_fold_additions(positive_atom);
        if (additions.length > 0) {
          if (is_direct_class) {
            direct_fragment += additions;
            positive_atom = `[${direct_fragment}]`;
          } else {
            positive_atom = compile_character_set_union([
              positive_atom,
              `[${additions}]`
            ]);
          }
        }
      }
      const atom = negated ? is_direct_class ? `[^${direct_fragment}]` : `(?:(?!${positive_atom})${ANY_CODE_POINT})` : positive_atom;
      return {
        atom,
        end: i + 1,
        negated,
        contains_complex_set,
        contains_nested_negated_complex_set
      };
    }
    if (regex.startsWith("&&", i)) {
      if (operand.tail === null) {
        throw new SyntaxError(
          `Malformed character-class intersection with an empty operand at index ${i}`
        );
      }
      operand = create_character_class_operand();
      operands.push(operand);
      i += 2;
      continue;
    }
    if (char === "[") {
      const suffix = regex.slice(i);
      if (EMPTY_NEGATED_POSIX_BRACKET_RE.test(suffix)) {
        throw new SyntaxError(
          `Malformed empty negated POSIX character class at index ${i}`
        );
      }
      const posix = POSIX_BRACKET_RE.exec(suffix);
      if (posix) {
        const [, posix_negated, name] = posix;
        const fragment = POSIX_CLASS_FRAGMENTS.get(name);
        if (fragment === void 0) {
          throw new SyntaxError(
            `Unsupported POSIX character class "${name}" at index ${i}`
          );
        }
        if (ascii_fold && posix_negated && (name === "lower" || name === "upper")) {
          throw new SyntaxError(
            `Unsupported negated POSIX ${name} class inside an inline case-insensitive group`
          );
        }
        if (posix_negated) {
          add_character_class_atom(operand, `[^${fragment}]`, i);
        } else {
          append_character_class_fragment(operand, fragment, true, i);
        }
        i += posix[0].length;
        continue;
      }
      if (UNSUPPORTED_POSIX_BRACKET_RE.test(suffix)) {
        throw new SyntaxError(
          `Unsupported POSIX collating or equivalence bracket expression at index ${i}`
        );
      }
      const nested = parse_character_class(
        regex,
        i,
        ascii_fold,
        false,
        nesting_depth + 1
      );
      add_character_class_atom(
        operand,
        nested.atom,
        i,
        nested.contains_complex_set
      );
      contains_nested_negated_complex_set ||= nested.contains_nested_negated_complex_set || nested.negated && nested.contains_complex_set;
      i = nested.end;
      continue;
    }
    if (char === "-") {
      const is_terminal_literal = regex[i + 1] === "]" || regex.startsWith("&&", i + 1);
      if (operand.tail === "set" && !is_terminal_literal) {
        throw_character_class_range_error(i);
      }
      if (operand.tail === null || operand.tail === "range" || operand.tail === "complete_range" || is_terminal_literal) {
        append_character_class_fragment(operand, "\\-");
      } else {
        operand.fragment += "-";
        operand.tail = "range";
      }
      ++i;
      continue;
    }
    append_character_class_fragment(
      operand,
      char === "^" && operand.fragment.length === 0 ? "\\^" : char
    );
    i += char.length;
  }
  throw new SyntaxError(
    `${operands.length > 1 ? "Unterminated character-class intersection" : "Unterminated character class"} at index ${start}`
  );
};
var rewrite_oniguruma_to_js = (regex) => {
  let out = "";
  let atom_start = -1;
  let last_was_quantifier = false;
  let ascii_fold = false;
  const group_states = [];
  const emit_atom = (text2) => {
    atom_start = out.length;
    out += text2;
    last_was_quantifier = false;
  };
  for (let i = 0; i < regex.length; ) {
    const char = character_at(regex, i);
    if (char === "\\") {
      const braced = BRACED_ESCAPE_RE.exec(regex.slice(i));
      if (braced) {
        const [text2, kind, body] = braced;
        let replacement2 = text2;
        if (kind === "x") {
          const code_point_escape = `\\u{${body}}`;
          replacement2 = ascii_fold ? get_ascii_folded_hex_atom(body) ?? code_point_escape : code_point_escape;
        } else if (body === "Word") {
          replacement2 = kind === "p" ? UNICODE_WORD_CLASS : UNICODE_NON_WORD_CLASS;
        }
        emit_atom(replacement2);
        i += text2.length;
        continue;
      }
      const fixed_width = FIXED_WIDTH_ESCAPE_RE.exec(regex.slice(i));
      if (fixed_width) {
        const text2 = fixed_width[0];
        const replacement2 = ascii_fold && text2[1] !== "c" ? get_ascii_folded_hex_atom(text2.slice(2)) ?? text2 : text2;
        emit_atom(replacement2);
        i += text2.length;
        continue;
      }
      if (i + 1 >= regex.length) {
        out += char;
        break;
      }
      const next = character_at(regex, i + 1);
      i += 1 + next.length;
      if (next === "G") {
        continue;
      }
      const raw_whitespace = RAW_WHITESPACE_ESCAPES.get(next);
      if (raw_whitespace !== void 0) {
        emit_atom(raw_whitespace);
        continue;
      }
      const rewrite = ESCAPE_REWRITES.get(next);
      let replacement;
      if (rewrite !== void 0) {
        replacement = rewrite;
      } else if (/[A-Za-z0-9]/.test(next)) {
        replacement = `\\${next}`;
      } else if (JS_SYNTAX_CHARS.includes(next)) {
        replacement = `\\${next}`;
      } else {
        replacement = next;
      }
      emit_atom(replacement);
      continue;
    }
    switch (char) {
      case "[": {
        const parsed = parse_character_class(regex, i, ascii_fold);
        emit_atom(parsed.atom);
        i = parsed.end;
        continue;
      }
      case "]":
        emit_atom("\\]");
        ++i;
        continue;
      case ".":
        emit_atom("[^\\n]");
        ++i;
        continue;
      case "^":
        emit_atom(LINE_START_ANCHOR);
        ++i;
        continue;
      case "$":
        emit_atom(LINE_END_ANCHOR);
        ++i;
        continue;
      case "(": {
        const inline_case_insensitive = regex.startsWith("(?i:", i);
        const source_prefix = inline_case_insensitive ? "(?i:" : GROUP_PREFIX_RE.exec(regex.slice(i))?.[0] ?? "(";
        const output_prefix = inline_case_insensitive ? "(?:" : source_prefix === "(?>" ? "(?:" : source_prefix;
        group_states.push([out.length, ascii_fold]);
        if (inline_case_insensitive) ascii_fold = true;
        out += output_prefix;
        last_was_quantifier = false;
        i += source_prefix.length;
        continue;
      }
      case ")":
        out += char;
        [atom_start, ascii_fold] = group_states.pop() ?? [-1, false];
        last_was_quantifier = false;
        ++i;
        continue;
      case "|":
        out += char;
        atom_start = -1;
        last_was_quantifier = false;
        ++i;
        continue;
      case "{": {
        const quant = QUANTIFIER_BRACE_RE.exec(regex.slice(i));
        if (!quant || atom_start < 0) {
          emit_atom("\\{");
          ++i;
          continue;
        }
        const body = quant[1].startsWith(",") ? `0${quant[1]}` : quant[1];
        i += quant[0].length;
        const following = regex[i];
        if (following === "+" || following === "*") {
          out = `${out.slice(0, atom_start)}(?:${out.slice(atom_start)}{${body}})${following}`;
          ++i;
        } else {
          out += `{${body}}`;
        }
        last_was_quantifier = true;
        continue;
      }
      case "}":
        emit_atom("\\}");
        ++i;
        continue;
      case "+":
        if (last_was_quantifier) {
          ++i;
          continue;
        }
        out += char;
        last_was_quantifier = true;
        ++i;
        continue;
      case "*":
      case "?":
        out += char;
        last_was_quantifier = true;
        ++i;
        continue;
      default:
        emit_atom(
          ascii_fold && is_ascii_letter(char) ? `[${char.toLowerCase()}${char.toUpperCase()}]` : char
        );
        i += char.length;
        continue;
    }
  }
  return out;
};
var escape_reg_exp = (string) => string.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
var fuse_unk = (arr, tokens_to_ids, unk_token_id) => {
  const fused = [];
  let i = 0;
  while (i < arr.length) {
    fused.push(arr[i]);
    const token_id = tokens_to_ids.get(arr[i]) ?? unk_token_id;
    if (token_id !== unk_token_id) {
      ++i;
      continue;
    }
    while (++i < arr.length && (tokens_to_ids.get(arr[i]) ?? unk_token_id) === unk_token_id) {
      if (tokens_to_ids.get(fused.at(-1)) !== unk_token_id) {
        fused[fused.length - 1] += arr[i];
      }
    }
  }
  return fused;
};
var is_chinese_char = (cp) => cp >= 19968 && cp <= 40959 || cp >= 13312 && cp <= 19903 || cp >= 131072 && cp <= 173791 || cp >= 173824 && cp <= 177983 || cp >= 177984 && cp <= 178207 || cp >= 178208 && cp <= 183983 || cp >= 63744 && cp <= 64255 || cp >= 194560 && cp <= 195103;
var is_integral_number = (x) => Number.isInteger(x) || typeof x === "bigint";
var len = (s) => {
  let length = 0;
  for (const c of s) ++length;
  return length;
};
var lowercase_and_remove_accents = (text2) => remove_accents(text2.toLowerCase());
var merge_arrays = (...arrs) => Array.prototype.concat.apply([], arrs);
var object_to_map = (obj) => new Map(Object.entries(obj));
var regex_split = (text2, regex) => {
  const result = [];
  let prev = 0;
  for (const match of text2.matchAll(regex)) {
    const full_match = match[0];
    if (prev < match.index) {
      result.push(text2.slice(prev, match.index));
    }
    if (full_match.length > 0) {
      result.push(full_match);
    }
    prev = match.index + full_match.length;
  }
  if (prev < text2.length) {
    result.push(text2.slice(prev));
  }
  return result;
};
var remove_accents = (text2) => text2.replace(new RegExp("\\p{M}", "gu"), "");
var validate_object = (obj, name, required_keys = []) => {
  if (!obj || Array.isArray(obj) || typeof obj !== "object") {
    return `${name} must be a valid object`;
  }
  for (const key of required_keys) {
    if (!(key in obj)) {
      return `${name} must contain a "${key}" property`;
    }
  }
  return null;
};
var whitespace_split = (text2) => text2.match(/\S+/g) || [];
var Callable = class {
  /**
   * Creates a new instance of the Callable class.
   */
  constructor() {
    const closure = function(...args) {
      return closure._call(...args);
    };
    return Object.setPrototypeOf(closure, new.target.prototype);
  }
};
var Callable_default = Callable;
var Normalizer = class extends Callable_default {
  /**
   * @param config The configuration object for the normalizer.
   */
  constructor(config) {
    super();
    this.config = config;
  }
  /**
   * Alias for {@link Normalizer#normalize}.
   * @param text The text to normalize.
   * @returns The normalized text.
   */
  _call(text2) {
    return this.normalize(text2);
  }
};
var Normalizer_default = Normalizer;
var BertNormalizer = class extends Normalizer_default {
  /**
   * Adds whitespace around any CJK (Chinese, Japanese, or Korean) character in the input text.
   *
   * @param text The input text to tokenize.
   * @returns The tokenized text with whitespace added around CJK characters.
   */
  tokenize_chinese_chars(text2) {
    const output = [];
    for (let i = 0; i < text2.length; ++i) {
      const char = text2[i];
      const cp = char.charCodeAt(0);
      if (is_chinese_char(cp)) {
        output.push(" ");
        output.push(char);
        output.push(" ");
      } else {
        output.push(char);
      }
    }
    return output.join("");
  }
  /**
   * Strips accents from the given text.
   * @param text The text to strip accents from.
   * @returns The text with accents removed.
   */
  strip_accents(text2) {
    return text2.normalize("NFD").replace(new RegExp("\\p{Mn}", "gu"), "");
  }
  /**
   * Checks whether `char` is a control character.
   * @param char The character to check.
   * @returns Whether `char` is a control character.
   */
  is_control(char) {
    switch (char) {
      case "	":
      case "\n":
      case "\r":
        return false;
      default:
        return new RegExp("^\\p{Cc}|\\p{Cf}|\\p{Co}|\\p{Cs}$", "u").test(char);
    }
  }
  /**
   * Performs invalid character removal and whitespace cleanup on text.
   * @param text The text to clean.
   * @returns The cleaned text.
   */
  clean_text(text2) {
    const output = [];
    for (const char of text2) {
      const cp = char.charCodeAt(0);
      if (cp === 0 || cp === 65533 || this.is_control(char)) {
        continue;
      }
      if (/^\s$/.test(char)) {
        output.push(" ");
      } else {
        output.push(char);
      }
    }
    return output.join("");
  }
  /**
   * Normalizes the given text based on the configuration.
   * @param text The text to normalize.
   * @returns The normalized text.
   */
  normalize(text2) {
    if (this.config.clean_text) {
      text2 = this.clean_text(text2);
    }
    if (this.config.handle_chinese_chars) {
      text2 = this.tokenize_chinese_chars(text2);
    }
    if (this.config.lowercase) {
      text2 = text2.toLowerCase();
      if (this.config.strip_accents !== false) {
        text2 = this.strip_accents(text2);
      }
    } else if (this.config.strip_accents) {
      text2 = this.strip_accents(text2);
    }
    return text2;
  }
};
var BertNormalizer_default = BertNormalizer;
var Precompiled = class extends Normalizer_default {
  /**
   * Create a new instance of Precompiled normalizer.
   * @param config The configuration object.
   */
  constructor(config) {
    super(config);
    this.charsmap = config.precompiled_charsmap ?? null;
  }
  /**
   * Normalizes the given text by applying the precompiled charsmap.
   * @param text The text to normalize.
   * @returns The normalized text.
   */
  normalize(text2) {
    text2 = text2.replace(
      /[\u0001-\u0008\u000B\u000E-\u001F\u007F\u008F\u009F]/gm,
      ""
    );
    text2 = text2.replace(
      /[\u0009\u000A\u000C\u000D\u00A0\u1680\u2000-\u200F\u2028\u2029\u202F\u205F\u2581\u3000\uFEFF\uFFFD]/gm,
      " "
    );
    if (text2.includes("\uFF5E")) {
      const parts = text2.split("\uFF5E");
      text2 = parts.map((part) => part.normalize("NFKC")).join("\uFF5E");
    } else {
      text2 = text2.normalize("NFKC");
    }
    return text2;
  }
};
var Precompiled_default = Precompiled;
var Sequence = class extends Normalizer_default {
  /**
   * Create a new instance of NormalizerSequence.
   * @param config The configuration object.
   */
  constructor(config) {
    super(config);
    this.normalizers = (config.normalizers ?? []).map(
      (x) => create_normalizer_default(x)
    );
  }
  /**
   * Apply a sequence of Normalizers to the input text.
   * @param text The text to normalize.
   * @returns The normalized text.
   */
  normalize(text2) {
    return this.normalizers.reduce((t, normalizer) => {
      return normalizer ? normalizer.normalize(t) : t;
    }, text2);
  }
};
var Sequence_default = Sequence;
var Replace = class extends Normalizer_default {
  /**
   * @param config The configuration object for the normalizer.
   */
  constructor(config) {
    super(config);
    this.pattern = create_pattern(this.config.pattern ?? {});
  }
  /**
   * Normalize the input text by replacing the pattern with the content.
   * @param text The input text to be normalized.
   * @returns The normalized text after replacing the pattern with the content.
   */
  normalize(text2) {
    return this.pattern === null ? text2 : text2.replaceAll(this.pattern, this.config.content ?? "");
  }
};
var Replace_default = Replace;
var UnicodeNormalizer = class extends Normalizer_default {
  constructor() {
    super(...arguments);
    this.form = "NFC";
  }
  /**
   * Normalize the input text by applying Unicode normalization.
   * @param text The input text to be normalized.
   * @returns The normalized text.
   */
  normalize(text2) {
    text2 = text2.normalize(this.form);
    return text2;
  }
};
var UnicodeNormalizer_default = UnicodeNormalizer;
var NFC = class extends UnicodeNormalizer_default {
  constructor() {
    super(...arguments);
    this.form = "NFC";
  }
};
var NFC_default = NFC;
var NFD = class extends UnicodeNormalizer_default {
  constructor() {
    super(...arguments);
    this.form = "NFD";
  }
};
var NFD_default = NFD;
var NFKC = class extends UnicodeNormalizer_default {
  constructor() {
    super(...arguments);
    this.form = "NFKC";
  }
};
var NFKC_default = NFKC;
var NFKD = class extends UnicodeNormalizer_default {
  constructor() {
    super(...arguments);
    this.form = "NFKD";
  }
};
var NFKD_default = NFKD;
var Strip = class extends Normalizer_default {
  /**
   * Strip leading and/or trailing whitespace from the input text.
   * @param text The input text.
   * @returns The normalized text.
   */
  normalize(text2) {
    if (this.config.strip_left && this.config.strip_right) {
      text2 = text2.trim();
    } else {
      if (this.config.strip_left) {
        text2 = text2.trimStart();
      }
      if (this.config.strip_right) {
        text2 = text2.trimEnd();
      }
    }
    return text2;
  }
};
var Strip_default = Strip;
var StripAccents = class extends Normalizer_default {
  /**
   * Remove all accents from the text.
   * @param text The input text.
   * @returns The normalized text without accents.
   */
  normalize(text2) {
    return remove_accents(text2);
  }
};
var StripAccents_default = StripAccents;
var Lowercase = class extends Normalizer_default {
  /**
   * Lowercases the input string.
   * @param {string} text The text to normalize.
   * @returns {string} The normalized text.
   */
  normalize(text2) {
    return text2.toLowerCase();
  }
};
var Lowercase_default = Lowercase;
var Prepend = class extends Normalizer_default {
  /**
   * Prepends the input string.
   * @param text The text to normalize.
   * @returns The normalized text.
   */
  normalize(text2) {
    text2 = this.config.prepend + text2;
    return text2;
  }
};
var Prepend_default = Prepend;
function create_normalizer(config) {
  if (config === null) return null;
  switch (config.type) {
    case "BertNormalizer":
      return new BertNormalizer_default(config);
    case "Precompiled":
      return new Precompiled_default(config);
    case "Sequence":
      return new Sequence_default(config);
    case "Replace":
      return new Replace_default(config);
    case "NFC":
      return new NFC_default(config);
    case "NFD":
      return new NFD_default(config);
    case "NFKC":
      return new NFKC_default(config);
    case "NFKD":
      return new NFKD_default(config);
    case "Strip":
      return new Strip_default(config);
    case "StripAccents":
      return new StripAccents_default(config);
    case "Lowercase":
      return new Lowercase_default(config);
    case "Prepend":
      return new Prepend_default(config);
    default:
      throw new Error(`Unknown Normalizer type: ${config.type}`);
  }
}
var create_normalizer_default = create_normalizer;
var PreTokenizer = class extends Callable_default {
  /**
   * Tokenizes the given text into pre-tokens.
   * @param text The text or array of texts to pre-tokenize.
   * @param options Additional options for the pre-tokenization logic.
   * @returns An array of pre-tokens.
   */
  pre_tokenize(text2, options) {
    return (Array.isArray(text2) ? text2.map((x) => this.pre_tokenize_text(x, options)) : this.pre_tokenize_text(text2, options)).flat();
  }
  /**
   * Alias for {@link PreTokenizer#pre_tokenize}.
   * @param text The text or array of texts to pre-tokenize.
   * @param options Additional options for the pre-tokenization logic.
   * @returns An array of pre-tokens.
   */
  _call(text2, options) {
    return this.pre_tokenize(text2, options);
  }
};
var PreTokenizer_default = PreTokenizer;
var BYTES_TO_UNICODE = (() => {
  const bs = [
    ...Array.from(
      { length: "~".charCodeAt(0) - "!".charCodeAt(0) + 1 },
      (_, i) => i + "!".charCodeAt(0)
    ),
    ...Array.from(
      { length: "\xAC".charCodeAt(0) - "\xA1".charCodeAt(0) + 1 },
      (_, i) => i + "\xA1".charCodeAt(0)
    ),
    ...Array.from(
      { length: "\xFF".charCodeAt(0) - "\xAE".charCodeAt(0) + 1 },
      (_, i) => i + "\xAE".charCodeAt(0)
    )
  ];
  const cs = bs.slice();
  let n = 0;
  for (let b = 0; b < 256; ++b) {
    if (!bs.includes(b)) {
      bs.push(b);
      cs.push(256 + n);
      n += 1;
    }
  }
  const ccs = cs.map((n2) => String.fromCharCode(n2));
  return Object.fromEntries(bs.map((b, i) => [b, ccs[i]]));
})();
var reverse_dictionary = (data) => Object.fromEntries(Object.entries(data).map(([key, value]) => [value, key]));
var UNICODE_TO_BYTES = reverse_dictionary(BYTES_TO_UNICODE);
var PUNCTUATION_REGEX = "\\p{P}\\u0021-\\u002F\\u003A-\\u0040\\u005B-\\u0060\\u007B-\\u007E";
var ByteLevel = class extends PreTokenizer_default {
  /**
   * Creates a new instance of the `ByteLevelPreTokenizer` class.
   * @param config The configuration object.
   */
  constructor(config) {
    super();
    this.config = config;
    this.add_prefix_space = this.config.add_prefix_space ?? false;
    this.trim_offsets = this.config.trim_offsets ?? false;
    this.use_regex = this.config.use_regex ?? true;
    this.pattern = new RegExp("'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+", "gu");
    this.byte_encoder = BYTES_TO_UNICODE;
    this.text_encoder = new TextEncoder();
  }
  /**
   * Tokenizes a single piece of text using byte-level tokenization.
   * @param text The text to tokenize.
   * @param options Additional options for the pre-tokenization logic.
   * @returns An array of tokens.
   */
  pre_tokenize_text(text2, options) {
    if (this.add_prefix_space && !text2.startsWith(" ")) {
      text2 = " " + text2;
    }
    const tokens = this.use_regex ? text2.match(this.pattern) || [] : [text2];
    return tokens.map(
      (token) => Array.from(
        this.text_encoder.encode(token),
        (byte) => this.byte_encoder[byte]
      ).join("")
    );
  }
};
var ByteLevel_default = ByteLevel;
var Whitespace = class extends PreTokenizer_default {
  /**
   * Pre-tokenizes the input text by splitting it on word boundaries.
   * @param text The text to be pre-tokenized.
   * @param options Additional options for the pre-tokenization logic.
   * @returns An array of tokens produced by splitting the input text on whitespace.
   */
  pre_tokenize_text(text2, options) {
    return text2.match(/\w+|[^\w\s]+/g) || [];
  }
};
var Whitespace_default = Whitespace;
var Metaspace = class extends PreTokenizer_default {
  /**
   * @param config The configuration object for the MetaspacePreTokenizer.
   */
  constructor(config) {
    super();
    this.replacement = config.replacement ?? "\u2581";
    this.str_rep = config.str_rep || this.replacement;
    this.prepend_scheme = config.prepend_scheme ?? "always";
  }
  /**
   * This method takes a string, replaces spaces with the replacement character,
   * adds a prefix space if requested, and returns a new list of tokens.
   * @param text The text to pre-tokenize.
   * @param options The options for the pre-tokenization.
   * @returns A new list of pre-tokenized tokens.
   */
  pre_tokenize_text(text2, options) {
    const { section_index = void 0 } = options ?? {};
    let normalized = text2.replaceAll(" ", this.str_rep);
    if (
      // We add a prefix space if:
      //  (1) The normalized token does not already start with the replacement character.
      !normalized.startsWith(this.replacement) && // and (2) either:
      //  (a) prepend_scheme is 'always'
      //  (b) prepend_scheme is 'first' and this is the first section
      (this.prepend_scheme === "always" || this.prepend_scheme === "first" && section_index === 0)
    ) {
      normalized = this.str_rep + normalized;
    }
    return [normalized];
  }
};
var Metaspace_default = Metaspace;
var Split = class extends PreTokenizer_default {
  /**
   * @param config The configuration options for the pre-tokenizer.
   */
  constructor(config) {
    super();
    this.config = config;
    this.pattern = create_pattern(
      this.config.pattern ?? {},
      this.config.invert ?? true
    );
  }
  /**
   * Tokenizes text by splitting it using the given pattern.
   * @param text The text to tokenize.
   * @returns An array of tokens.
   */
  pre_tokenize_text(text2) {
    if (this.pattern === null) {
      return [];
    }
    if (this.config.invert) {
      return (text2.match(this.pattern) || []).filter((x) => x);
    } else if (this.config.behavior?.toLowerCase() === "removed") {
      return text2.split(this.pattern).filter((x) => x);
    } else {
      return regex_split(text2, this.pattern);
    }
  }
};
var Split_default = Split;
var Punctuation = class extends PreTokenizer_default {
  /**
   * @param config The configuration options for the pre-tokenizer.
   */
  constructor(config) {
    super();
    this.config = config;
    this.pattern = new RegExp(
      `[^${PUNCTUATION_REGEX}]+|[${PUNCTUATION_REGEX}]+`,
      "gu"
    );
  }
  /**
   * Tokenizes text by splitting it using the given pattern.
   * @param text The text to tokenize.
   * @returns An array of tokens.
   */
  pre_tokenize_text(text2) {
    return text2.match(this.pattern) || [];
  }
};
var Punctuation_default = Punctuation;
var Digits = class extends PreTokenizer_default {
  /**
   * @param config The configuration options for the pre-tokenizer.
   */
  constructor(config) {
    super();
    this.config = config;
    const digit_pattern = `[^\\d]+|\\d${this.config.individual_digits ? "" : "+"}`;
    this.pattern = new RegExp(digit_pattern, "gu");
  }
  /**
   * Tokenizes text by splitting it using the given pattern.
   * @param text The text to tokenize.
   * @returns An array of tokens.
   */
  pre_tokenize_text(text2) {
    return text2.match(this.pattern) || [];
  }
};
var Digits_default = Digits;
var BertPreTokenizer = class extends PreTokenizer_default {
  /**
   * A PreTokenizer that splits text into wordpieces using a basic tokenization scheme
   * similar to that used in the original implementation of BERT.
   */
  constructor() {
    super();
    this.pattern = new RegExp(
      `[^\\s${PUNCTUATION_REGEX}]+|[${PUNCTUATION_REGEX}]`,
      "gu"
    );
  }
  /**
   * Tokenizes a single text using the BERT pre-tokenization scheme.
   *
   * @param text The text to tokenize.
   * @param options Additional options for the pre-tokenization logic.
   * @returns An array of tokens.
   */
  pre_tokenize_text(text2, options) {
    return text2.trim().match(this.pattern) || [];
  }
};
var BertPreTokenizer_default = BertPreTokenizer;
var Replace2 = class extends PreTokenizer_default {
  /**
   * @param config The configuration options for the pre-tokenizer.
   */
  constructor(config) {
    super();
    this.config = config;
    this.pattern = create_pattern(this.config.pattern ?? {});
    this.content = this.config.content ?? "";
  }
  /**
   * Pre-tokenizes the input text by replacing certain characters.
   * @param text The text to be pre-tokenized.
   * @returns An array of tokens produced by replacing certain characters.
   */
  pre_tokenize_text(text2) {
    if (this.pattern === null) {
      return [text2];
    }
    return [text2.replaceAll(this.pattern, this.config.content ?? "")];
  }
};
var Replace_default2 = Replace2;
var Sequence2 = class extends PreTokenizer_default {
  /**
   * Creates an instance of PreTokenizerSequence.
   * @param config The configuration object for the pre-tokenizer sequence.
   */
  constructor(config) {
    super();
    this.tokenizers = (config.pretokenizers ?? []).map(
      (x) => create_pre_tokenizer_default(x)
    );
  }
  /**
   * Applies each pre-tokenizer in the sequence to the input text in turn.
   * @param text The text to pre-tokenize.
   * @param options Additional options for the pre-tokenization logic.
   * @returns The pre-tokenized text.
   */
  pre_tokenize_text(text2, options) {
    return this.tokenizers.reduce(
      (pre_tokenized_text, tokenizer) => {
        return tokenizer ? tokenizer.pre_tokenize(pre_tokenized_text, options) : pre_tokenized_text;
      },
      [text2]
    );
  }
};
var Sequence_default2 = Sequence2;
var WhitespaceSplit = class extends PreTokenizer_default {
  /**
   * Pre-tokenizes the input text by splitting it on whitespace characters.
   * @param text The text to be pre-tokenized.
   * @returns An array of tokens produced by splitting the input text on whitespace.
   */
  pre_tokenize_text(text2) {
    return whitespace_split(text2);
  }
};
var WhitespaceSplit_default = WhitespaceSplit;
var FixedLength = class extends PreTokenizer_default {
  /**
   * @param config The configuration options for the pre-tokenizer.
   */
  constructor(config) {
    super();
    this.config = config;
    this._length = config.length;
  }
  /**
   * Pre-tokenizes the input text by splitting it into fixed-length tokens.
   * @param text The text to be pre-tokenized.
   * @returns An array of tokens produced by splitting the input text into fixed-length tokens.
   */
  pre_tokenize_text(text2) {
    const tokens = [];
    for (let i = 0; i < text2.length; i += this._length) {
      tokens.push(text2.slice(i, i + this._length));
    }
    return tokens;
  }
};
var FixedLength_default = FixedLength;
function create_pre_tokenizer(config) {
  if (config === null) return null;
  switch (config.type) {
    case "BertPreTokenizer":
      return new BertPreTokenizer_default();
    case "Sequence":
      return new Sequence_default2(config);
    case "Whitespace":
      return new Whitespace_default();
    case "WhitespaceSplit":
      return new WhitespaceSplit_default();
    case "Metaspace":
      return new Metaspace_default(config);
    case "ByteLevel":
      return new ByteLevel_default(config);
    case "Split":
      return new Split_default(config);
    case "Punctuation":
      return new Punctuation_default(config);
    case "Digits":
      return new Digits_default(config);
    case "Replace":
      return new Replace_default2(config);
    case "FixedLength":
      return new FixedLength_default(config);
    default:
      throw new Error(`Unknown PreTokenizer type: ${config.type}`);
  }
}
var create_pre_tokenizer_default = create_pre_tokenizer;
var TokenizerModel = class extends Callable_default {
  /**
   * Creates a new instance of TokenizerModel.
   * @param config The configuration object for the TokenizerModel.
   */
  constructor(config) {
    super();
    this.config = config;
    this.vocab = [];
    this.tokens_to_ids = /* @__PURE__ */ new Map();
    this.unk_token_id = void 0;
    this.unk_token = void 0;
    this.end_of_word_suffix = void 0;
    this.fuse_unk = this.config.fuse_unk ?? false;
  }
  /**
   * Internal function to call the TokenizerModel instance.
   * @param tokens The tokens to encode.
   * @returns The encoded tokens.
   */
  _call(tokens) {
    let result = this.encode(tokens);
    if (this.fuse_unk) {
      result = fuse_unk(result, this.tokens_to_ids, this.unk_token_id);
    }
    return result;
  }
};
var TokenizerModel_default = TokenizerModel;
var WordPieceTokenizer = class extends TokenizerModel_default {
  /**
   * @param config The configuration object.
   */
  constructor(config) {
    super(config);
    this.max_input_chars_per_word = 100;
    this.tokens_to_ids = object_to_map(config.vocab);
    this.unk_token_id = this.tokens_to_ids.get(config.unk_token);
    this.unk_token = config.unk_token;
    this.max_input_chars_per_word = config.max_input_chars_per_word ?? 100;
    this.vocab = new Array(this.tokens_to_ids.size);
    for (const [key, value] of this.tokens_to_ids) {
      this.vocab[value] = key;
    }
  }
  /**
   * Encodes an array of tokens using WordPiece encoding.
   * @param tokens The tokens to encode.
   * @returns An array of encoded tokens.
   */
  encode(tokens) {
    const output_tokens = [];
    for (const token of tokens) {
      const chars = [...token];
      if (chars.length > this.max_input_chars_per_word) {
        output_tokens.push(this.unk_token);
        continue;
      }
      let is_unknown = false;
      let start = 0;
      const sub_tokens = [];
      while (start < chars.length) {
        let end = chars.length;
        let current_substring = null;
        while (start < end) {
          let substr = chars.slice(start, end).join("");
          if (start > 0) {
            substr = this.config.continuing_subword_prefix + substr;
          }
          if (this.tokens_to_ids.has(substr)) {
            current_substring = substr;
            break;
          }
          --end;
        }
        if (current_substring === null) {
          is_unknown = true;
          break;
        }
        sub_tokens.push(current_substring);
        start = end;
      }
      if (is_unknown) {
        output_tokens.push(this.unk_token);
      } else {
        output_tokens.push(...sub_tokens);
      }
    }
    return output_tokens;
  }
};
var WordPiece_default = WordPieceTokenizer;
var CharTrieNode = class _CharTrieNode {
  /**
   * Create a new CharTrieNode.
   * @param is_leaf Whether the node is a leaf node or not.
   * @param children A map containing the node's children, where the key is a character and the value is a `CharTrieNode`.
   */
  constructor(is_leaf, children) {
    this.is_leaf = is_leaf;
    this.children = children;
  }
  /**
   * Returns a new `CharTrieNode` instance with default values.
   * @returns A new `CharTrieNode` instance with `is_leaf` set to `false` and an empty `children` map.
   */
  static default() {
    return new _CharTrieNode(false, /* @__PURE__ */ new Map());
  }
};
var CharTrie = class {
  constructor() {
    this.root = CharTrieNode.default();
  }
  /**
   * Adds one or more `texts` to the trie.
   * @param texts The strings to add to the trie.
   */
  extend(texts) {
    for (const text2 of texts) {
      this.push(text2);
    }
  }
  /**
   * Adds text to the trie.
   * @param text The string to add to the trie.
   */
  push(text2) {
    let node = this.root;
    for (const ch of text2) {
      let child = node.children.get(ch);
      if (child === void 0) {
        child = CharTrieNode.default();
        node.children.set(ch, child);
      }
      node = child;
    }
    node.is_leaf = true;
  }
  /**
   * Searches the trie for stored strings that match `chars` starting at `start`.
   * @param chars The input characters to search.
   * @param start The index to start searching from.
   * @yields Each stored string that is a prefix of `chars` starting at `start`.
   */
  *common_prefix_search(chars, start = 0) {
    let node = this.root;
    if (node === void 0) return;
    let prefix = "";
    for (let i = start; i < chars.length; ++i) {
      const ch = chars[i];
      prefix += ch;
      node = node.children.get(ch);
      if (node === void 0) return;
      if (node.is_leaf) {
        yield prefix;
      }
    }
  }
};
var CharTrie_default = CharTrie;
var TokenLatticeNode = class _TokenLatticeNode {
  /**
   * Represents a node in a token lattice for a given sentence.
   * @param token_id The ID of the token associated with this node.
   * @param node_id The ID of this node.
   * @param pos The starting position of the token in the sentence.
   * @param length The length of the token.
   * @param score The score associated with the token.
   */
  constructor(token_id, node_id, pos, length, score) {
    this.token_id = token_id;
    this.node_id = node_id;
    this.pos = pos;
    this.length = length;
    this.score = score;
    this.prev = null;
    this.backtrace_score = 0;
  }
  /**
   * Returns a clone of this node.
   * @returns A clone of this node.
   */
  clone() {
    const n = new _TokenLatticeNode(
      this.token_id,
      this.node_id,
      this.pos,
      this.length,
      this.score
    );
    n.prev = this.prev;
    n.backtrace_score = this.backtrace_score;
    return n;
  }
};
var TokenLattice = class {
  /**
   * Creates a new TokenLattice instance.
   *
   * @param sentence The input sentence to be tokenized.
   * @param bos_token_id The beginning-of-sequence token ID.
   * @param eos_token_id The end-of-sequence token ID.
   */
  constructor(sentence, bos_token_id, eos_token_id) {
    this.chars = Array.from(sentence);
    this.len = this.chars.length;
    this.bos_token_id = bos_token_id;
    this.eos_token_id = eos_token_id;
    this.nodes = [];
    this.begin_nodes = Array.from(
      { length: this.len + 1 },
      () => []
    );
    this.end_nodes = Array.from({ length: this.len + 1 }, () => []);
    const bos = new TokenLatticeNode(this.bos_token_id ?? 0, 0, 0, 0, 0);
    const eos = new TokenLatticeNode(
      this.eos_token_id ?? 0,
      1,
      this.len,
      0,
      0
    );
    this.nodes.push(bos.clone());
    this.nodes.push(eos.clone());
    this.begin_nodes[this.len].push(eos);
    this.end_nodes[0].push(bos);
  }
  /**
   * Inserts a new token node into the token lattice.
   *
   * @param pos The starting position of the token.
   * @param length The length of the token.
   * @param score The score of the token.
   * @param token_id The token ID of the token.
   */
  insert(pos, length, score, token_id) {
    const node_id = this.nodes.length;
    const node = new TokenLatticeNode(token_id, node_id, pos, length, score);
    this.begin_nodes[pos].push(node);
    this.end_nodes[pos + length].push(node);
    this.nodes.push(node);
  }
  /**
   * Implements the Viterbi algorithm to compute the most likely sequence of tokens.
   *
   * @returns The most likely sequence of tokens.
   */
  viterbi() {
    const len2 = this.len;
    let pos = 0;
    while (pos <= len2) {
      if (this.begin_nodes[pos].length == 0) {
        return [];
      }
      for (let rnode of this.begin_nodes[pos]) {
        rnode.prev = null;
        let best_score = 0;
        let best_node = null;
        for (let lnode of this.end_nodes[pos]) {
          const score = lnode.backtrace_score + rnode.score;
          if (best_node === null || score > best_score) {
            best_node = lnode.clone();
            best_score = score;
          }
        }
        if (best_node !== null) {
          rnode.prev = best_node;
          rnode.backtrace_score = best_score;
        } else {
          return [];
        }
      }
      ++pos;
    }
    const results = [];
    const root = this.begin_nodes[len2][0];
    const prev = root.prev;
    if (prev === null) {
      return [];
    }
    let node = prev.clone();
    while (node.prev !== null) {
      results.push(node.clone());
      const n = node.clone();
      node = n.prev.clone();
    }
    results.reverse();
    return results;
  }
  /**
   * Get the text piece for a given node.
   * @param node The node to get the piece for.
   * @returns The array of nodes representing the most likely sequence of tokens.
   */
  piece(node) {
    return this.chars.slice(node.pos, node.pos + node.length).join("");
  }
  /**
   * @returns The most likely sequence of tokens.
   */
  tokens() {
    const nodes = this.viterbi();
    return nodes.map((x) => this.piece(x));
  }
  /**
   * @returns The most likely sequence of token ids.
   */
  token_ids() {
    const nodes = this.viterbi();
    return nodes.map((x) => x.token_id);
  }
};
var TokenLattice_default = TokenLattice;
function min(arr) {
  if (arr.length === 0) throw new Error("Array must not be empty");
  let min_value = arr[0];
  let index_of_min = 0;
  for (let i = 1; i < arr.length; ++i) {
    if (arr[i] < min_value) {
      min_value = arr[i];
      index_of_min = i;
    }
  }
  return [min_value, index_of_min];
}
var Unigram = class extends TokenizerModel_default {
  /**
   * Create a new Unigram tokenizer model.
   * @param config The configuration object for the Unigram model.
   * @param eos_token
   */
  constructor(config, eos_token) {
    super(config);
    const vocab_size = config.vocab.length;
    this.vocab = new Array(vocab_size);
    this.scores = new Array(vocab_size);
    for (let i = 0; i < vocab_size; ++i) {
      [this.vocab[i], this.scores[i]] = config.vocab[i];
    }
    this.unk_token_id = config.unk_id;
    this.unk_token = this.vocab[config.unk_id];
    this.tokens_to_ids = new Map(this.vocab.map((x, i) => [x, i]));
    this.bos_token = " ";
    this.bos_token_id = this.tokens_to_ids.get(this.bos_token);
    this.eos_token = eos_token;
    this.eos_token_id = this.tokens_to_ids.get(this.eos_token);
    this.unk_token = this.vocab[this.unk_token_id];
    this.min_score = min(this.scores)[0];
    this.unk_score = this.min_score - 10;
    this.scores[this.unk_token_id] = this.unk_score;
    this.trie = new CharTrie_default();
    this.trie.extend(this.vocab);
    this.fuse_unk = true;
  }
  /**
   * Populates lattice nodes.
   * @param lattice The token lattice to populate with nodes.
   */
  populate_nodes(lattice) {
    const chars = lattice.chars;
    const mblen = 1;
    let begin_pos = 0;
    while (begin_pos < chars.length) {
      let has_single_node = false;
      const prefixed_tokens = this.trie.common_prefix_search(chars, begin_pos);
      for (const token of prefixed_tokens) {
        const token_id = this.tokens_to_ids.get(token);
        const token_score = this.scores[token_id];
        const n = len(token);
        lattice.insert(begin_pos, n, token_score, token_id);
        if (!has_single_node && n === mblen) {
          has_single_node = true;
        }
      }
      if (!has_single_node) {
        lattice.insert(begin_pos, mblen, this.unk_score, this.unk_token_id);
      }
      begin_pos += mblen;
    }
  }
  /**
   * Encodes an array of tokens into an array of subtokens using the unigram model.
   *
   * @param normalized The normalized string.
   * @returns An array of subtokens obtained by encoding the input tokens using the unigram model.
   */
  tokenize(normalized) {
    const lattice = new TokenLattice_default(
      normalized,
      this.bos_token_id,
      this.eos_token_id
    );
    this.populate_nodes(lattice);
    return lattice.tokens();
  }
  /**
   * Encodes an array of tokens using Unigram encoding.
   * @param tokens The tokens to encode.
   * @returns An array of encoded tokens.
   */
  encode(tokens) {
    const to_return = [];
    for (const token of tokens) {
      const tokenized = this.tokenize(token);
      to_return.push(...tokenized);
    }
    return to_return;
  }
};
var Unigram_default = Unigram;
var PriorityQueue = class {
  /**
   * Create a new PriorityQueue.
   * @param comparator Comparator function to determine priority. Defaults to a MaxHeap.
   * @param max_size Maximum size of the queue. Defaults to Infinity.
   */
  constructor(comparator = (a, b) => a > b, max_size = Infinity) {
    this._heap = [];
    this._comparator = comparator;
    this._max_size = max_size;
  }
  /**
   * The size of the queue
   */
  get size() {
    return this._heap.length;
  }
  /**
   * Check if the queue is empty.
   * @returns `true` if the queue is empty, `false` otherwise.
   */
  is_empty() {
    return this.size === 0;
  }
  /**
   * Return the element with the highest priority in the queue.
   * @returns The highest priority element in the queue.
   */
  peek() {
    return this._heap[0];
  }
  /**
   * Add one or more elements to the queue.
   * @param values The values to push into the queue.
   * @returns The new size of the queue.
   */
  push(...values) {
    return this.extend(values);
  }
  /**
   * Add multiple elements to the queue.
   * @param values The values to push into the queue.
   * @returns The new size of the queue.
   */
  extend(values) {
    for (const value of values) {
      if (this.size < this._max_size) {
        this._heap.push(value);
        this._sift_up();
      } else {
        const smallest = this._smallest();
        if (this._comparator(value, this._heap[smallest])) {
          this._heap[smallest] = value;
          this._sift_up_from(smallest);
        }
      }
    }
    return this.size;
  }
  /**
   * Remove and return the element with the highest priority in the queue.
   * @returns The element with the highest priority in the queue.
   */
  pop() {
    const popped_value = this.peek();
    const bottom = this.size - 1;
    if (bottom > 0) {
      this._swap(0, bottom);
    }
    this._heap.pop();
    this._sift_down();
    return popped_value;
  }
  /**
   * Replace the element with the highest priority in the queue with a new value.
   * @param value The new value.
   * @returns The replaced value.
   */
  replace(value) {
    const replaced_value = this.peek();
    this._heap[0] = value;
    this._sift_down();
    return replaced_value;
  }
  /**
   * Compute the index for the parent of the node at index `i`.
   * @param i The index of the node to get the parent of.
   * @returns The index of the parent node.
   * @private
   */
  _parent(i) {
    return (i + 1 >>> 1) - 1;
  }
  /**
   * Compute the index for the left child of the node at index `i`.
   * @param i The index of the node to get the left child of.
   * @returns The index of the left child.
   * @private
   */
  _left(i) {
    return (i << 1) + 1;
  }
  /**
   * Compute the index for the right child of the node at index `i`.
   * @param i The index of the node to get the right child of.
   * @returns The index of the right child.
   * @private
   */
  _right(i) {
    return i + 1 << 1;
  }
  /**
   * Check if the element at index `i` is greater than the element at index `j`.
   * @param i The index of the first element to compare.
   * @param j The index of the second element to compare.
   * @returns `true` if the element at index `i` is greater than the element at index `j`, `false` otherwise.
   * @private
   */
  _greater(i, j) {
    return this._comparator(this._heap[i], this._heap[j]);
  }
  /**
   * Swap the elements at indices `i` and `j`.
   * @param i The index of the first element to swap.
   * @param j The index of the second element to swap.
   * @private
   */
  _swap(i, j) {
    const temp = this._heap[i];
    this._heap[i] = this._heap[j];
    this._heap[j] = temp;
  }
  /**
   * Maintain the heap property by updating positions in the heap,
   * starting at the last element and moving up the heap.
   * @private
   */
  _sift_up() {
    this._sift_up_from(this.size - 1);
  }
  /**
   * Helper function to sift up from a given node.
   * @param node The index of the node to start sifting up from.
   */
  _sift_up_from(node) {
    while (node > 0 && this._greater(node, this._parent(node))) {
      this._swap(node, this._parent(node));
      node = this._parent(node);
    }
  }
  /**
   * Maintain the heap property by updating positions in the heap,
   * starting at the first element and moving down the heap.
   * @private
   */
  _sift_down() {
    let node = 0;
    while (this._left(node) < this.size && this._greater(this._left(node), node) || this._right(node) < this.size && this._greater(this._right(node), node)) {
      const max_child = this._right(node) < this.size && this._greater(this._right(node), this._left(node)) ? this._right(node) : this._left(node);
      this._swap(node, max_child);
      node = max_child;
    }
  }
  /**
   * Get the index of the smallest element in the heap. Since we use an array-based heap,
   * the index can be computed without needing to traverse the heap.
   * @private
   */
  _smallest() {
    return 2 ** Math.floor(Math.log2(this.size)) - 1;
  }
};
var PriorityQueue_default = PriorityQueue;
var LRUCache = class {
  /**
   * Creates an LRUCache instance.
   * @param capacity The maximum number of items the cache can hold.
   */
  constructor(capacity) {
    this.capacity = capacity;
    this.cache = /* @__PURE__ */ new Map();
  }
  /**
   * Retrieves the value associated with the given key and marks the key as recently used.
   * @param key The key to retrieve.
   * @returns The value associated with the key, or undefined if the key does not exist.
   */
  get(key) {
    if (!this.cache.has(key)) return void 0;
    const value = this.cache.get(key);
    this.cache.delete(key);
    this.cache.set(key, value);
    return value;
  }
  /**
   * Inserts or updates the key-value pair in the cache.
   * If the key already exists, it is updated and marked as recently used.
   * If the cache exceeds its capacity, the least recently used item is evicted.
   * @param key The key to add or update.
   * @param value The value to associate with the key.
   */
  put(key, value) {
    if (this.cache.has(key)) {
      this.cache.delete(key);
    }
    this.cache.set(key, value);
    if (this.cache.size > this.capacity) {
      this.cache.delete(this.cache.keys().next().value);
    }
  }
  /**
   * Clears the cache.
   */
  clear() {
    this.cache.clear();
  }
};
var LRUCache_default = LRUCache;
var BPE = class extends TokenizerModel_default {
  /**
   * Create a BPE instance.
   * @param config The configuration object for BPE.
   */
  constructor(config) {
    super(config);
    this.tokens_to_ids = object_to_map(config.vocab);
    this.unk_token_id = this.tokens_to_ids.get(config.unk_token);
    this.unk_token = config.unk_token;
    this.vocab = new Array(this.tokens_to_ids.size);
    for (const [key, value] of this.tokens_to_ids) {
      this.vocab[value] = key;
    }
    const use_new_merge_format = Array.isArray(config.merges[0]);
    this.merges = use_new_merge_format ? config.merges : config.merges.map(
      (x) => x.split(" ", 2)
    );
    this.bpe_ranks = new Map(this.merges.map((x, i) => [JSON.stringify(x), i]));
    this.end_of_word_suffix = config.end_of_word_suffix;
    this.continuing_subword_suffix = config.continuing_subword_suffix ?? null;
    this.byte_fallback = this.config.byte_fallback ?? false;
    if (this.byte_fallback) {
      this.text_encoder = new TextEncoder();
    }
    this.ignore_merges = this.config.ignore_merges ?? false;
    this.max_length_to_cache = 256;
    this.cache_capacity = 1e4;
    this.cache = new LRUCache_default(this.cache_capacity);
  }
  /**
   * Clears the cache.
   */
  clear_cache() {
    this.cache.clear();
  }
  /**
   * Apply Byte-Pair-Encoding (BPE) to a given token. Efficient heap-based priority
   * queue implementation adapted from https://github.com/belladoreai/llama-tokenizer-js.
   * @param token The token to encode.
   * @returns The BPE encoded tokens.
   */
  bpe(token) {
    if (token.length === 0) {
      return [];
    }
    const cached = this.cache.get(token);
    if (cached !== void 0) {
      return cached;
    }
    const word = Array.from(token);
    if (this.end_of_word_suffix) {
      word[word.length - 1] += this.end_of_word_suffix;
    }
    let result = [];
    if (word.length > 1) {
      const queue = new PriorityQueue_default((a, b) => a.score < b.score);
      let starting_node = {
        token: word[0],
        bias: 0,
        prev: null,
        next: null
      };
      let previous_node = starting_node;
      for (let i = 1; i < word.length; ++i) {
        const current_node = {
          bias: i / word.length,
          // Add fractional component to break ties
          token: word[i],
          prev: previous_node,
          next: null
        };
        previous_node.next = current_node;
        this.add_node(queue, previous_node);
        previous_node = current_node;
      }
      while (!queue.is_empty()) {
        const node = queue.pop();
        if (node.deleted || !node.next || node.next.deleted) continue;
        node.deleted = true;
        node.next.deleted = true;
        if (node.prev) {
          const new_previous_node = { ...node.prev };
          node.prev.deleted = true;
          node.prev = new_previous_node;
          if (new_previous_node.prev) {
            new_previous_node.prev.next = new_previous_node;
          } else {
            starting_node = new_previous_node;
          }
        }
        const merged = {
          token: node.token + node.next.token,
          bias: node.bias,
          prev: node.prev,
          next: node.next.next
        };
        if (merged.prev) {
          merged.prev.next = merged;
          this.add_node(queue, merged.prev);
        } else {
          starting_node = merged;
        }
        if (merged.next) {
          merged.next.prev = merged;
          this.add_node(queue, merged);
        }
      }
      for (let current_node = starting_node; current_node !== null; current_node = current_node.next) {
        result.push(current_node.token);
      }
    } else {
      result = word;
    }
    if (this.continuing_subword_suffix) {
      for (let i = 0; i < result.length - 1; ++i) {
        result[i] += this.continuing_subword_suffix;
      }
    }
    if (token.length < this.max_length_to_cache) {
      this.cache.put(token, result);
    }
    return result;
  }
  /**
   * Helper function to add a node to the priority queue.
   * @param queue
   * @param node
   */
  add_node(queue, node) {
    const rank = this.bpe_ranks.get(
      JSON.stringify([node.token, node.next.token])
    );
    if (rank !== void 0) {
      node.score = rank + node.bias;
      queue.push(node);
    }
  }
  /**
   * Encodes the input sequence of tokens using the BPE algorithm and returns the resulting subword tokens.
   * @param tokens The input sequence of tokens to encode.
   * @returns The resulting subword tokens after applying the BPE algorithm to the input sequence of tokens.
   */
  encode(tokens) {
    const output_tokens = [];
    for (const token of tokens) {
      if (this.ignore_merges && this.tokens_to_ids.has(token)) {
        output_tokens.push(token);
        continue;
      }
      const bpe_token_list = this.bpe(token);
      for (const t of bpe_token_list) {
        if (this.tokens_to_ids.has(t)) {
          output_tokens.push(t);
        } else if (this.byte_fallback) {
          const byte_tokens = Array.from(this.text_encoder.encode(t)).map(
            (x) => `<0x${x.toString(16).toUpperCase().padStart(2, "0")}>`
          );
          if (byte_tokens.every((x) => this.tokens_to_ids.has(x))) {
            output_tokens.push(...byte_tokens);
          } else if (this.unk_token != null) {
            output_tokens.push(this.unk_token);
          }
        } else if (this.unk_token != null) {
          output_tokens.push(this.unk_token);
        }
      }
    }
    return output_tokens;
  }
};
var BPE_default = BPE;
var Legacy = class extends TokenizerModel_default {
  /**
   * Create a Legacy tokenizer model instance.
   * @param config The configuration object for Legacy tokenizer model.
   * @param more_config Additional configuration object for the Legacy tokenizer model.
   */
  constructor(config, more_config) {
    super(config);
    const vocab = config.vocab;
    this.tokens_to_ids = object_to_map(
      more_config.target_lang ? vocab[more_config.target_lang] : vocab
    );
    this.bos_token = more_config.bos_token;
    this.bos_token_id = this.tokens_to_ids.get(this.bos_token);
    this.eos_token = more_config.eos_token;
    this.eos_token_id = this.tokens_to_ids.get(this.eos_token);
    this.pad_token = more_config.pad_token;
    this.pad_token_id = this.tokens_to_ids.get(this.pad_token);
    this.unk_token = more_config.unk_token;
    this.unk_token_id = this.tokens_to_ids.get(this.unk_token);
    this.vocab = new Array(this.tokens_to_ids.size);
    for (const [key, value] of this.tokens_to_ids) {
      this.vocab[value] = key;
    }
  }
  encode(tokens) {
    return tokens;
  }
};
var Legacy_default = Legacy;
function create_tokenizer_model(model_config, config) {
  switch (model_config.type) {
    case "WordPiece":
      return new WordPiece_default(model_config);
    case "Unigram":
      return new Unigram_default(model_config, config.eos_token);
    case "BPE":
      return new BPE_default(model_config);
    default:
      if (model_config.vocab) {
        if (Array.isArray(model_config.vocab)) {
          return new Unigram_default(model_config, config.eos_token);
        } else if (Object.hasOwn(model_config, "continuing_subword_prefix") && Object.hasOwn(model_config, "unk_token")) {
          if (Object.hasOwn(model_config, "merges")) {
            return new BPE_default(model_config);
          } else {
            return new WordPiece_default(model_config);
          }
        } else {
          return new Legacy_default(model_config, {
            target_lang: config.target_lang,
            bos_token: config.bos_token,
            eos_token: config.eos_token,
            pad_token: config.pad_token,
            unk_token: config.unk_token
          });
        }
      }
      throw new Error(
        `Unknown TokenizerModel type: ${model_config?.type}`
      );
  }
}
var create_tokenizer_model_default = create_tokenizer_model;
var PostProcessor = class extends Callable_default {
  /**
   * @param config The configuration for the post-processor.
   */
  constructor(config) {
    super();
    this.config = config;
  }
  /**
   * Alias for {@link PostProcessor#post_process}.
   * @param tokens The text or array of texts to post-process.
   * @param args Additional arguments required by the post-processing logic.
   * @returns The post-processed tokens.
   */
  _call(tokens, ...args) {
    return this.post_process(tokens, ...args);
  }
};
var PostProcessor_default = PostProcessor;
var TemplateProcessing = class extends PostProcessor_default {
  /**
   * Replaces special tokens in the template with actual tokens.
   * @param tokens The list of tokens for the first sequence.
   * @param tokens_pair The list of tokens for the second sequence (optional).
   * @param add_special_tokens Whether to add the special tokens to the beginning and end of the input.
   * @returns An object containing the list of tokens with the special tokens replaced with actual tokens.
   */
  post_process(tokens, tokens_pair = null, add_special_tokens = true) {
    const type = tokens_pair === null ? this.config.single : this.config.pair;
    let processed_tokens = [];
    let types = [];
    for (const item of type) {
      if ("SpecialToken" in item) {
        if (add_special_tokens) {
          processed_tokens.push(item.SpecialToken.id);
          types.push(item.SpecialToken.type_id);
        }
      } else if ("Sequence" in item) {
        if (item.Sequence.id === "A") {
          processed_tokens = merge_arrays(processed_tokens, tokens);
          types = merge_arrays(
            types,
            new Array(tokens.length).fill(item.Sequence.type_id)
          );
        } else if (item.Sequence.id === "B") {
          processed_tokens = merge_arrays(processed_tokens, tokens_pair);
          types = merge_arrays(
            types,
            new Array(tokens_pair.length).fill(item.Sequence.type_id)
          );
        }
      }
    }
    return { tokens: processed_tokens, token_type_ids: types };
  }
};
var TemplateProcessing_default = TemplateProcessing;
var ByteLevel2 = class extends PostProcessor_default {
  /**
   * Post process the given tokens.
   * @param tokens The list of tokens for the first sequence.
   * @param tokens_pair The list of tokens for the second sequence (optional).
   * @returns An object containing the post-processed tokens.
   */
  post_process(tokens, tokens_pair = null) {
    return { tokens, tokens_pair };
  }
};
var ByteLevel_default2 = ByteLevel2;
var BertProcessing = class extends PostProcessor_default {
  /**
   * @param config The configuration for the post-processor.
   * @param config.cls The special tokens to add to the beginning of the input.
   * @param config.sep The special tokens to add to the end of the input.
   */
  constructor(config) {
    super(config);
    this.sep = config.sep;
    this.cls = config.cls;
  }
  /**
   * Adds the special tokens to the beginning and end of the input.
   * @param tokens The input tokens.
   * @param tokens_pair An optional second set of input tokens.
   * @param add_special_tokens Whether to add the special tokens to the beginning and end of the input.
   * @returns The post-processed tokens with the special tokens added to the beginning and end.
   */
  post_process(tokens, tokens_pair = null, add_special_tokens = true) {
    if (add_special_tokens) {
      tokens = merge_arrays([this.cls[0]], tokens, [this.sep[0]]);
    }
    let token_type_ids = new Array(tokens.length).fill(0);
    if (tokens_pair) {
      const middle = [];
      const after = add_special_tokens ? [this.sep[0]] : [];
      tokens = merge_arrays(tokens, middle, tokens_pair, after);
      token_type_ids = merge_arrays(
        token_type_ids,
        new Array(tokens_pair.length + middle.length + after.length).fill(1)
      );
    }
    return { tokens, token_type_ids };
  }
};
var BertProcessing_default = BertProcessing;
var RobertaProcessing = class extends PostProcessor_default {
  /**
   * @param config The configuration for the post-processor.
   * @param config.cls The special tokens to add to the beginning of the input.
   * @param config.sep The special tokens to add to the end of the input.
   */
  constructor(config) {
    super(config);
    this.sep = config.sep;
    this.cls = config.cls;
  }
  /**
   * Adds the special tokens to the beginning and end of the input.
   * @param tokens The input tokens.
   * @param tokens_pair An optional second set of input tokens.
   * @param add_special_tokens Whether to add the special tokens to the beginning and end of the input.
   * @returns The post-processed tokens with the special tokens added to the beginning and end.
   */
  post_process(tokens, tokens_pair, add_special_tokens = true) {
    if (add_special_tokens) {
      tokens = merge_arrays([this.cls[0]], tokens, [this.sep[0]]);
    }
    let token_type_ids = new Array(tokens.length).fill(0);
    if (tokens_pair) {
      const middle = add_special_tokens ? [this.sep[0]] : [];
      const after = add_special_tokens ? [this.sep[0]] : [];
      tokens = merge_arrays(tokens, middle, tokens_pair, after);
      token_type_ids = merge_arrays(
        token_type_ids,
        new Array(tokens_pair.length + middle.length + after.length).fill(1)
      );
    }
    return { tokens, token_type_ids };
  }
};
var RobertaProcessing_default = RobertaProcessing;
var Sequence3 = class extends PostProcessor_default {
  /**
   * Creates a new instance of Sequence post-processor.
   * @param config The configuration object.
   */
  constructor(config) {
    super(config);
    this.processors = (config.processors ?? []).map((x) => create_post_processor_default(x));
  }
  /**
   * Post process the given tokens.
   * @param tokens The list of tokens for the first sequence.
   * @param tokens_pair The list of tokens for the second sequence (optional).
   * @param add_special_tokens Whether to add the special tokens to the beginning and end of the input.
   * @returns An object containing the post-processed tokens.
   */
  post_process(tokens, tokens_pair = null, add_special_tokens = true) {
    let processed_tokens = { tokens, tokens_pair };
    for (const processor of this.processors) {
      processed_tokens = processor.post_process(
        processed_tokens.tokens,
        processed_tokens.tokens_pair,
        add_special_tokens
      );
    }
    return processed_tokens;
  }
};
var Sequence_default3 = Sequence3;
function create_post_processor(config) {
  if (config === null) return null;
  switch (config.type) {
    case "TemplateProcessing":
      return new TemplateProcessing_default(config);
    case "ByteLevel":
      return new ByteLevel_default2(config);
    case "BertProcessing":
      return new BertProcessing_default(config);
    case "RobertaProcessing":
      return new RobertaProcessing_default(config);
    case "Sequence":
      return new Sequence_default3(config);
    default:
      throw new Error(`Unknown PostProcessor type: ${config.type}`);
  }
}
var create_post_processor_default = create_post_processor;
var Decoder = class extends Callable_default {
  /**
   * Creates an instance of `Decoder`.
   * @param config The configuration object.
   **/
  constructor(config) {
    super();
    this.config = config;
    this.added_tokens = [];
    this.end_of_word_suffix = null;
    this.trim_offsets = "trim_offsets" in config ? config.trim_offsets : false;
  }
  /**
   * Calls the `decode` method.
   *
   * @param tokens The list of tokens.
   * @returns The decoded string.
   */
  _call(tokens) {
    return this.decode(tokens);
  }
  /**
   * Decodes a list of tokens.
   * @param tokens The list of tokens.
   * @returns The decoded string.
   */
  decode(tokens) {
    return this.decode_chain(tokens).join("");
  }
};
var Decoder_default = Decoder;
var ByteLevel3 = class extends Decoder_default {
  /**
   * Create a `ByteLevelDecoder` object.
   */
  constructor(config) {
    super(config);
    this.byte_decoder = UNICODE_TO_BYTES;
    this.text_decoder = new TextDecoder("utf-8", {
      fatal: false,
      // eslint-disable-next-line @typescript-eslint/naming-convention
      ignoreBOM: true
    });
    this.end_of_word_suffix = null;
  }
  /**
   * Convert an array of tokens to string by decoding each byte.
   * @param tokens Array of tokens to be decoded.
   * @returns The decoded string.
   */
  convert_tokens_to_string(tokens) {
    const text2 = tokens.join("");
    const byte_array = new Uint8Array(
      [...text2].map((c) => this.byte_decoder[c])
    );
    return this.text_decoder.decode(byte_array);
  }
  decode_chain(tokens) {
    const sub_texts = [];
    let current_sub_text = [];
    for (const token of tokens) {
      if (this.added_tokens.find((x) => x.content === token) !== void 0) {
        if (current_sub_text.length > 0) {
          sub_texts.push(this.convert_tokens_to_string(current_sub_text));
          current_sub_text = [];
        }
        sub_texts.push(token);
      } else {
        current_sub_text.push(token);
      }
    }
    if (current_sub_text.length > 0) {
      sub_texts.push(this.convert_tokens_to_string(current_sub_text));
    }
    return sub_texts;
  }
};
var ByteLevel_default3 = ByteLevel3;
var WordPiece = class extends Decoder_default {
  /**
   * Creates a new instance of WordPieceDecoder.
   * @param config The configuration object.
   */
  constructor(config) {
    super(config);
    this.cleanup = config.cleanup;
  }
  decode_chain(tokens) {
    return tokens.map((token, i) => {
      if (i !== 0) {
        const prefix = this.config.prefix;
        if (prefix && token.startsWith(prefix)) {
          token = token.replace(prefix, "");
        } else {
          token = " " + token;
        }
      }
      if (this.cleanup) {
        token = clean_up_tokenization(token);
      }
      return token;
    });
  }
};
var WordPiece_default2 = WordPiece;
var Metaspace2 = class extends Decoder_default {
  /**
   * Constructs a new MetaspaceDecoder object.
   * @param config The configuration object for the MetaspaceDecoder.
   */
  constructor(config) {
    super(config);
    this.replacement = config.replacement ?? "\u2581";
  }
  decode_chain(tokens) {
    const result = [];
    for (let i = 0; i < tokens.length; ++i) {
      let normalized = tokens[i].replaceAll(this.replacement, " ");
      if (i == 0 && normalized.startsWith(" ")) {
        normalized = normalized.substring(1);
      }
      result.push(normalized);
    }
    return result;
  }
};
var Metaspace_default2 = Metaspace2;
var BPE2 = class extends Decoder_default {
  constructor(config) {
    super(config);
    this.suffix = config.suffix ?? "";
  }
  decode_chain(tokens) {
    return tokens.map((token, i) => {
      return token.replaceAll(this.suffix, i === tokens.length - 1 ? "" : " ");
    });
  }
};
var BPE_default2 = BPE2;
var CTC = class extends Decoder_default {
  constructor(config) {
    super(config);
    this.pad_token = config.pad_token ?? "";
    this.word_delimiter_token = config.word_delimiter_token ?? "";
    this.cleanup = config.cleanup;
  }
  /**
   * Converts a connectionist-temporal-classification (CTC) output tokens into a single string.
   * @param tokens Array of tokens to be decoded.
   * @returns The decoded string.
   */
  convert_tokens_to_string(tokens) {
    if (tokens.length === 0) return "";
    const grouped_tokens = [tokens[0]];
    for (let i = 1; i < tokens.length; ++i) {
      if (tokens[i] !== grouped_tokens.at(-1)) {
        grouped_tokens.push(tokens[i]);
      }
    }
    const filtered_tokens = grouped_tokens.filter(
      (token) => token !== this.pad_token
    );
    let text2 = filtered_tokens.join("");
    if (this.cleanup) {
      text2 = clean_up_tokenization(text2).replaceAll(this.word_delimiter_token, " ").trim();
    }
    return text2;
  }
  decode_chain(tokens) {
    return [this.convert_tokens_to_string(tokens)];
  }
};
var CTC_default = CTC;
var Sequence4 = class extends Decoder_default {
  /**
   * Creates a new instance of DecoderSequence.
   * @param config The configuration object.
   */
  constructor(config) {
    super(config);
    this.decoders = (config.decoders ?? []).map((x) => create_decoder_default(x));
  }
  decode_chain(tokens) {
    return this.decoders.reduce((toks, decoder) => {
      return decoder.decode_chain(toks);
    }, tokens);
  }
};
var Sequence_default4 = Sequence4;
var Replace3 = class extends Decoder_default {
  /**
   * @param config The configuration object for the decoder.
   */
  constructor(config) {
    super(config);
    this.pattern = create_pattern(this.config.pattern);
  }
  decode_chain(tokens) {
    const content = this.config.content ?? "";
    const pattern = this.pattern;
    return pattern === null ? tokens : tokens.map((token) => token.replaceAll(pattern, content));
  }
};
var Replace_default3 = Replace3;
var Fuse = class extends Decoder_default {
  decode_chain(tokens) {
    return [tokens.join("")];
  }
};
var Fuse_default = Fuse;
var Strip2 = class extends Decoder_default {
  constructor(config) {
    super(config);
    this.content = config.content ?? "";
    this.start = config.start ?? 0;
    this.stop = config.stop ?? 0;
  }
  decode_chain(tokens) {
    return tokens.map((token) => {
      let start_cut = 0;
      for (let i = 0; i < this.start; ++i) {
        if (token[i] === this.content) {
          start_cut = i + 1;
          continue;
        } else {
          break;
        }
      }
      let stop_cut = token.length;
      for (let i = 0; i < this.stop; ++i) {
        const index = token.length - i - 1;
        if (token[index] === this.content) {
          stop_cut = index;
          continue;
        } else {
          break;
        }
      }
      return token.slice(start_cut, stop_cut);
    });
  }
};
var Strip_default2 = Strip2;
var ByteFallback = class extends Decoder_default {
  constructor(config) {
    super(config);
    this.text_decoder = new TextDecoder();
  }
  decode_chain(tokens) {
    const new_tokens = [];
    let previous_byte_tokens = [];
    for (const token of tokens) {
      let bytes = null;
      if (token.length === 6 && token.startsWith("<0x") && token.endsWith(">")) {
        const byte = parseInt(token.slice(3, 5), 16);
        if (!isNaN(byte)) {
          bytes = byte;
        }
      }
      if (bytes !== null) {
        previous_byte_tokens.push(bytes);
      } else {
        if (previous_byte_tokens.length > 0) {
          const string = this.text_decoder.decode(
            Uint8Array.from(previous_byte_tokens)
          );
          new_tokens.push(string);
          previous_byte_tokens = [];
        }
        new_tokens.push(token);
      }
    }
    if (previous_byte_tokens.length > 0) {
      const string = this.text_decoder.decode(
        Uint8Array.from(previous_byte_tokens)
      );
      new_tokens.push(string);
      previous_byte_tokens = [];
    }
    return new_tokens;
  }
};
var ByteFallback_default = ByteFallback;
function create_decoder(config) {
  if (config === null) return null;
  switch (config.type) {
    case "ByteLevel":
      return new ByteLevel_default3(config);
    case "WordPiece":
      return new WordPiece_default2(config);
    case "Metaspace":
      return new Metaspace_default2(config);
    case "BPEDecoder":
      return new BPE_default2(config);
    case "CTC":
      return new CTC_default(config);
    case "Sequence":
      return new Sequence_default4(config);
    case "Replace":
      return new Replace_default3(config);
    case "Fuse":
      return new Fuse_default(config);
    case "Strip":
      return new Strip_default2(config);
    case "ByteFallback":
      return new ByteFallback_default(config);
    default:
      throw new Error(`Unknown Decoder type: ${config.type}`);
  }
}
var create_decoder_default = create_decoder;
var Tokenizer = class {
  constructor(tokenizer, config) {
    const tokenizer_error = validate_object(tokenizer, "Tokenizer", [
      "model",
      "decoder",
      "post_processor",
      "pre_tokenizer",
      "normalizer"
    ]);
    if (tokenizer_error) {
      throw new Error(tokenizer_error);
    }
    const config_error = validate_object(config, "Config");
    if (config_error) {
      throw new Error(config_error);
    }
    this.tokenizer = tokenizer;
    this.config = config;
    this.normalizer = create_normalizer_default(this.tokenizer.normalizer);
    this.pre_tokenizer = create_pre_tokenizer_default(this.tokenizer.pre_tokenizer);
    this.model = create_tokenizer_model_default(this.tokenizer.model, this.config);
    this.post_processor = create_post_processor_default(this.tokenizer.post_processor);
    this.decoder = create_decoder_default(this.tokenizer.decoder);
    this.special_tokens = [];
    this.all_special_ids = [];
    this.added_tokens = [];
    const unnormalized_contents = [];
    const normalized_contents = [];
    this.added_tokens_map = /* @__PURE__ */ new Map();
    for (const added_token of this.tokenizer.added_tokens) {
      const token = new AddedToken_default(added_token);
      this.added_tokens.push(token);
      this.model.tokens_to_ids.set(token.content, token.id);
      this.model.vocab[token.id] = token.content;
      if (token.special) {
        this.special_tokens.push(token.content);
        this.all_special_ids.push(token.id);
      }
      this.added_tokens_map.set(token.content, token);
      if (token.normalized && this.normalizer !== null) {
        const normalized_content = this.normalizer(token.content);
        normalized_contents.push(normalized_content);
        this.added_tokens_map.set(normalized_content, token);
      } else {
        unnormalized_contents.push(token.content);
      }
    }
    (this.config.additional_special_tokens ?? []).forEach((token) => {
      if (!this.special_tokens.includes(token)) this.special_tokens.push(token);
    });
    if (this.decoder) {
      this.decoder.added_tokens = this.added_tokens;
      this.decoder.end_of_word_suffix = this.model.end_of_word_suffix;
    }
    this.splitter_unnormalized = new DictionarySplitter_default(unnormalized_contents);
    this.splitter_normalized = new DictionarySplitter_default(normalized_contents);
    this.remove_space = this.config.remove_space;
    this.clean_up_tokenization_spaces = this.config.clean_up_tokenization_spaces ?? true;
    this.do_lowercase_and_remove_accent = this.config.do_lowercase_and_remove_accent ?? false;
  }
  // Implementation
  encode(text2, {
    text_pair = null,
    add_special_tokens = true,
    return_token_type_ids = null
  } = {}) {
    const { tokens, token_type_ids } = this.tokenize_helper(text2, {
      text_pair,
      add_special_tokens
    });
    const input_ids = tokens.map(
      (t) => this.added_tokens_map.get(t)?.id ?? this.model.tokens_to_ids.get(t) ?? this.model.unk_token_id
    );
    const result = {
      ids: input_ids,
      tokens,
      attention_mask: new Array(input_ids.length).fill(1)
    };
    if (return_token_type_ids && token_type_ids) {
      result.token_type_ids = token_type_ids;
    }
    return result;
  }
  decode(token_ids, options = {}) {
    if (!Array.isArray(token_ids) || token_ids.length === 0 || !is_integral_number(token_ids[0])) {
      throw Error("token_ids must be a non-empty array of integers.");
    }
    let tokens = token_ids.map(
      (i) => this.model.vocab[Number(i)] ?? this.model.unk_token
    );
    if (options.skip_special_tokens) {
      tokens = tokens.filter((x) => !this.special_tokens.includes(x));
    }
    let decoded = this.decoder ? this.decoder(tokens) : tokens.join(" ");
    if (this.decoder && this.decoder.end_of_word_suffix) {
      decoded = decoded.replaceAll(this.decoder.end_of_word_suffix, " ");
      if (options.skip_special_tokens) {
        decoded = decoded.trim();
      }
    }
    if (options.clean_up_tokenization_spaces ?? this.clean_up_tokenization_spaces) {
      decoded = clean_up_tokenization(decoded);
    }
    return decoded;
  }
  /**
   * Converts a string into a sequence of tokens.
   * @param text The sequence to be encoded.
   * @param options An optional object containing the following properties:
   * @returns The list of tokens.
   */
  tokenize(text2, { text_pair = null, add_special_tokens = false } = {}) {
    return this.tokenize_helper(text2, { text_pair, add_special_tokens }).tokens;
  }
  encode_text(text2) {
    if (text2 === null) {
      return null;
    }
    const sections = this.splitter_unnormalized.split(text2);
    sections.forEach((section, i) => {
      const added_token = this.added_tokens_map.get(section);
      if (added_token) {
        if (added_token.lstrip && i > 0) {
          sections[i - 1] = sections[i - 1].trimEnd();
        }
        if (added_token.rstrip && i < sections.length - 1) {
          sections[i + 1] = sections[i + 1].trimStart();
        }
      }
    });
    return sections.flatMap((processed_text, section_index) => {
      if (processed_text.length === 0) {
        return [];
      }
      if (this.added_tokens_map.has(processed_text)) {
        return [processed_text];
      }
      if (this.remove_space === true) {
        processed_text = processed_text.trim().split(/\s+/).join(" ");
      }
      if (this.do_lowercase_and_remove_accent) {
        processed_text = lowercase_and_remove_accents(processed_text);
      }
      if (this.normalizer !== null) {
        processed_text = this.normalizer(processed_text);
      }
      if (processed_text.length === 0) {
        return [];
      }
      const subsections = this.splitter_normalized.split(processed_text);
      subsections.forEach((subsection, j) => {
        const added_token = this.added_tokens_map.get(subsection);
        if (added_token) {
          if (added_token.lstrip && j > 0) {
            subsections[j - 1] = subsections[j - 1].trimEnd();
          }
          if (added_token.rstrip && j < subsections.length - 1) {
            subsections[j + 1] = subsections[j + 1].trimStart();
          }
        }
      });
      return subsections.flatMap((subsection) => {
        if (subsection.length === 0) {
          return [];
        }
        if (this.added_tokens_map.has(subsection)) {
          return [subsection];
        }
        const section_tokens = this.pre_tokenizer !== null ? this.pre_tokenizer(subsection, {
          section_index
        }) : [subsection];
        return this.model(section_tokens);
      });
    });
  }
  tokenize_helper(text2, { text_pair = null, add_special_tokens = true }) {
    const tokens1 = this.encode_text(text2);
    const tokens2 = this.encode_text(text_pair || null);
    return this.post_processor ? this.post_processor(tokens1, tokens2, add_special_tokens) : { tokens: merge_arrays(tokens1 ?? [], tokens2 ?? []) };
  }
  /**
   * Converts a token string to its corresponding token ID.
   * @param token The token string to convert.
   * @returns The token ID, or undefined if the token is not in the vocabulary.
   */
  token_to_id(token) {
    return this.model.tokens_to_ids.get(token);
  }
  /**
   * Converts a token ID to its corresponding token string.
   * @param id The token ID to convert.
   * @returns The token string, or undefined if the ID is not in the vocabulary.
   */
  id_to_token(id2) {
    return this.model.vocab[id2];
  }
  /**
   * Returns a mapping of token IDs to AddedToken objects for all added tokens.
   * @returns A Map where keys are token IDs and values are AddedToken objects.
   */
  get_added_tokens_decoder() {
    const decoder = /* @__PURE__ */ new Map();
    for (const token of this.added_tokens) {
      decoder.set(token.id, token);
    }
    return decoder;
  }
  /**
   * Get the underlying vocabulary
   * @param with_added_tokens Whether to include the added tokens
   * @returns The vocabulary
   */
  get_vocab(with_added_tokens = true) {
    const vocab = /* @__PURE__ */ new Map();
    for (let i = 0; i < this.model.vocab.length; ++i) {
      const token = this.model.vocab[i];
      if (with_added_tokens || !this.added_tokens_map.has(token)) {
        vocab.set(token, i);
      }
    }
    return vocab;
  }
};
var Tokenizer_default = Tokenizer;

// engine/text/tokenizer-errors.ts
function tokenizerError(path14, problem) {
  return new AttuneError(
    "E_TOKENIZER",
    `The tokenizer ${path14} ${problem}.`,
    "Get the model's folder again from where it came from, with the tokenizer.json that belongs to its weights."
  );
}

// engine/text/tokenizer-files.ts
var import_promises6 = require("node:fs/promises");
var import_node_path6 = require("node:path");
async function readTokenizerFiles(folder) {
  const path14 = (0, import_node_path6.join)(folder, "tokenizer.json");
  const tokenizer = await readJson(path14);
  if (tokenizer === null) throw tokenizerError(path14, "is missing");
  for (const key of ["normalizer", "pre_tokenizer", "post_processor", "decoder"]) {
    const part = tokenizer[key] ?? null;
    if (part !== null && !isRecord(part)) throw tokenizerError(path14, `has a damaged "${key}"`);
    tokenizer[key] = part;
  }
  const added = readAddedTokens(path14, tokenizer["added_tokens"]);
  const vocabulary = readModel(path14, tokenizer["model"], usesBytes(tokenizer));
  const ids = [...vocabulary.values(), ...added.map((token) => token.id)];
  const maxId = ids.reduce((largest, id2) => Math.max(largest, id2), 0);
  const configPath = (0, import_node_path6.join)(folder, "tokenizer_config.json");
  const config = await readJson(configPath) ?? {};
  const endOfText = config["eos_token"];
  const name = isRecord(endOfText) ? endOfText["content"] : endOfText;
  return { path: path14, tokenizer, config, added, endOfTextName: typeof name === "string" ? name : null, maxId };
}
async function readJson(path14) {
  let text2;
  try {
    text2 = await (0, import_promises6.readFile)(path14, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw tokenizerError(path14, `cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  let json;
  try {
    json = JSON.parse(text2);
  } catch {
    throw tokenizerError(path14, "is not valid JSON: it is damaged or was cut off");
  }
  if (!isRecord(json)) throw tokenizerError(path14, "is not a JSON object");
  return json;
}
function readAddedTokens(path14, value) {
  if (value === void 0 || value === null) return [];
  if (!Array.isArray(value)) throw tokenizerError(path14, 'has a damaged "added_tokens"');
  return value.map((item) => {
    if (!isRecord(item) || !isId(item["id"]) || typeof item["content"] !== "string" || item["content"] === "") {
      throw tokenizerError(path14, 'has a damaged entry in "added_tokens"');
    }
    const special = item["special"] === true;
    const normalized = typeof item["normalized"] === "boolean" ? item["normalized"] : !special;
    return { id: item["id"], content: item["content"], special, normalized };
  });
}
function readModel(path14, model, bytes) {
  if (!isRecord(model)) throw tokenizerError(path14, 'has no "model"');
  const kind = model["type"] ?? "BPE";
  if (kind !== "BPE") {
    throw tokenizerError(path14, `is of kind ${JSON.stringify(kind)}; only byte-pair encoding ("BPE") is supported`);
  }
  const vocab = model["vocab"];
  const merges = model["merges"];
  if (!isRecord(vocab) || !Array.isArray(merges)) throw tokenizerError(path14, "has no vocabulary or no merges");
  const ids = /* @__PURE__ */ new Map();
  for (const [token, id2] of Object.entries(vocab)) {
    if (!isId(id2)) throw tokenizerError(path14, `has a bad id for ${JSON.stringify(token)}`);
    ids.set(token, id2);
  }
  if (ids.size === 0) throw tokenizerError(path14, "has an empty vocabulary");
  if (new Set(ids.values()).size !== ids.size) throw tokenizerError(path14, "gives one id to several tokens");
  for (const merge of merges) {
    const pair = typeof merge === "string" ? merge.split(" ") : merge;
    if (!Array.isArray(pair) || pair.length !== 2 || !ids.has(pair.join(""))) {
      throw tokenizerError(path14, `merges ${JSON.stringify(merge)} into a token that its vocabulary lacks`);
    }
  }
  const missing = bytes ? byteLetters().find((letter) => !ids.has(letter)) : void 0;
  if (missing !== void 0) throw tokenizerError(path14, `cannot encode every text: the byte ${missing} is missing`);
  return ids;
}
function isId(value) {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 2 ** 31;
}
function usesBytes(tokenizer) {
  return JSON.stringify(tokenizer["pre_tokenizer"])?.includes('"type":"ByteLevel"') ?? false;
}
function byteLetters() {
  const visible = (byte) => byte >= 33 && byte <= 126 || byte >= 161 && byte <= 255 && byte !== 173;
  let hidden = 0;
  return Array.from({ length: 256 }, (_, byte) => String.fromCharCode(visible(byte) ? byte : 256 + hidden++));
}

// engine/text/tokenizer.ts
async function loadTokenizer(folder, modelVocabSize) {
  const files = await readTokenizerFiles(folder);
  const vocabSize = 1 + files.maxId;
  checkFit(files.path, vocabSize, modelVocabSize);
  let inner;
  try {
    inner = new Tokenizer_default(files.tokenizer, files.config);
  } catch (error) {
    throw tokenizerError(files.path, `cannot be used: ${error instanceof Error ? error.message : String(error)}`);
  }
  const control = files.added.filter((token) => !isTextToken(token));
  const byName = new Map(control.map((token) => [token.content, token.id]));
  const endOfText = findEndOfText(byName, files.endOfTextName);
  if (endOfText === void 0) {
    throw tokenizerError(files.path, `has no end-of-text token (looked for ${endOfTextNames.join(", ")})`);
  }
  const controlIds = new Set(control.map((token) => token.id));
  return {
    encode: createEncoder(inner, files.path, files.added.filter(isTextToken)),
    decode: (ids) => {
      const text2 = ids.filter((id2) => !controlIds.has(id2));
      return text2.length === 0 ? "" : inner.decode(text2, { clean_up_tokenization_spaces: false });
    },
    vocabSize,
    fim: findFim(byName, endOfText),
    endOfText,
    endTokens: /* @__PURE__ */ new Set([endOfText, ...controlIds])
  };
}
var largestPadding = 1024;
function checkFit(path14, vocabSize, modelVocabSize) {
  const gap = modelVocabSize - vocabSize;
  if (gap < 0 || gap > largestPadding && vocabSize < 0.9 * modelVocabSize) {
    throw tokenizerError(path14, `has ${vocabSize} token ids, but the model has ${modelVocabSize}: they do not match`);
  }
}
function isTextToken(token) {
  return !token.special && !/^[▁\s]*(<.*>|\[.*\])\s*$/su.test(token.content);
}
var endOfTextNames = ["<|endoftext|>", "<\uFF5Cend\u2581of\u2581sentence\uFF5C>", "<|end_of_text|>", "</s>"];
function findEndOfText(byName, configured) {
  for (const name of configured === null ? endOfTextNames : [...endOfTextNames, configured]) {
    const id2 = byName.get(name);
    if (id2 !== void 0) return id2;
  }
  return void 0;
}
var fimNames = [
  {
    prefix: "<|fim_prefix|>",
    suffix: "<|fim_suffix|>",
    middle: "<|fim_middle|>",
    end: "<|file_separator|>",
    pad: "<|fim_pad|>"
  },
  { prefix: "<fim-prefix>", suffix: "<fim-suffix>", middle: "<fim-middle>", pad: "<fim-pad>" },
  { prefix: "<fim_prefix>", suffix: "<fim_suffix>", middle: "<fim_middle>", pad: "<fim_pad>" },
  { prefix: "\u2581<PRE>", suffix: "\u2581<SUF>", middle: "\u2581<MID>", end: "\u2581<EOT>" },
  { prefix: "<PRE>", suffix: "<SUF>", middle: "<MID>", end: "<EOT>" },
  { prefix: "<\uFF5Cfim\u2581begin\uFF5C>", suffix: "<\uFF5Cfim\u2581hole\uFF5C>", middle: "<\uFF5Cfim\u2581end\uFF5C>" }
];
function findFim(byName, endOfText) {
  const find2 = (name) => name === void 0 ? void 0 : byName.get(name);
  for (const names of fimNames) {
    const [prefix, suffix, middle] = [find2(names.prefix), find2(names.suffix), find2(names.middle)];
    if (prefix === void 0 || suffix === void 0 || middle === void 0) continue;
    return { prefix, suffix, middle, end: find2(names.end) ?? endOfText, pad: find2(names.pad) ?? endOfText };
  }
  return null;
}
var cacheLimit = 1e5;
var longestCachedPiece = 64;
function createEncoder(inner, path14, texts) {
  const { model, normalizer, pre_tokenizer: splitter } = inner;
  if (model === null) throw tokenizerError(path14, "has no model");
  const steps = splitter instanceof Sequence_default2 ? splitter.tokenizers : [splitter];
  const first = steps.slice(0, -1);
  const last = steps.at(-1) ?? null;
  const cache = /* @__PURE__ */ new Map();
  const encodePiece = (piece) => {
    const known = cache.get(piece);
    if (known !== void 0) return known;
    const ids = model._call(last === null ? [piece] : last.pre_tokenize(piece)).map((token) => {
      const id2 = model.tokens_to_ids.get(token);
      if (id2 === void 0) throw tokenizerError(path14, `has no id for its own token ${JSON.stringify(token)}`);
      return id2;
    });
    if (piece.length <= longestCachedPiece) {
      if (cache.size >= cacheLimit) cache.clear();
      cache.set(piece, ids);
    }
    return ids;
  };
  const encodeOrdinary = (text2, into) => {
    let pieces = [text2];
    for (const step of first) if (step !== null) pieces = step.pre_tokenize(pieces);
    for (const piece of pieces) for (const id2 of encodePiece(piece)) into.push(id2);
  };
  const beforeNormalising = matcher(texts.filter((token) => !token.normalized));
  const afterNormalising = matcher(texts.filter((token) => token.normalized));
  return (text2) => {
    const ids = [];
    for (const part of beforeNormalising(text2)) {
      if (typeof part === "number") {
        ids.push(part);
        continue;
      }
      for (const piece of afterNormalising(normalizer === null ? part : normalizer.normalize(part))) {
        if (typeof piece === "number") ids.push(piece);
        else encodeOrdinary(piece, ids);
      }
    }
    return ids;
  };
}
function matcher(tokens) {
  if (tokens.length === 0) return (text2) => text2 === "" ? [] : [text2];
  const ids = new Map(tokens.map((token) => [token.content, token.id]));
  const longestFirst = [...ids.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(${longestFirst.map((text2) => text2.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`);
  return (text2) => text2.split(pattern).filter((part) => part !== "").map((part) => ids.get(part) ?? part);
}

// engine/model/list.ts
var recordName = "attune-model.json";
var decodeRecord = object(
  { id: text, commit: text, host: text },
  { license: nullable(text) }
);
async function readRecord(folder) {
  try {
    return { license: null, ...decodeRecord(parseJson(await (0, import_promises7.readFile)(import_node_path7.default.join(folder, recordName))), "") };
  } catch {
    return null;
  }
}
async function listModels() {
  const embedded = await embeddedFolder();
  const entries = embedded === null ? [] : [await describe(embeddedId, embedded, "embedded")];
  for (const name of await folderNames(modelsFolder())) {
    const id2 = name.replace("--", "/");
    if (await isFile2(import_node_path7.default.join(storedModelFolder(id2), "config.json")))
      entries.push(await describe(id2, storedModelFolder(id2), "store"));
  }
  const here = new Set(entries.map(({ id: id2 }) => id2));
  for (const id2 of await cachedModelIds()) {
    const folder = here.has(id2) ? null : await cachedModelFolder(id2);
    if (folder === null || !await isFile2(import_node_path7.default.join(folder, "tokenizer.json"))) continue;
    const entry2 = await describe(id2, folder, "cache");
    if (entry2.parameters !== null && entry2.bytes > 0) entries.push(entry2);
  }
  return entries;
}
async function checkModel(idOrFolder) {
  const base = await openBase(idOrFolder);
  await loadTokenizer(base.folder, base.config.vocabSize);
  const known = (await listModels()).find((entry2) => entry2.path === base.folder);
  return { ...known ?? await describe(base.id, base.folder, "folder"), hash: base.hash };
}
async function describe(id2, folder, source) {
  const parameters = await readConfig(import_node_path7.default.join(folder, "config.json")).then(totalParameters, () => null);
  const files = await weightFiles(folder).catch(() => []);
  let bytes = 0;
  for (const file of files) bytes += (await (0, import_promises7.stat)(import_node_path7.default.join(folder, file))).size;
  const license = (await readRecord(folder))?.license ?? await licenseOfCard(import_node_path7.default.join(folder, "README.md"));
  return { id: id2, path: folder, embedded: source === "embedded", bytes, source, parameters, license };
}
async function licenseOfCard(file) {
  const head = new Uint8Array(16384);
  const handle2 = await (0, import_promises7.open)(file).catch(() => null);
  if (handle2 === null) return null;
  try {
    await handle2.read(head, 0, head.length, 0);
  } finally {
    await handle2.close();
  }
  const [, yaml = ""] = /^---\r?\n(.*?)\r?\n---/s.exec(new TextDecoder().decode(head)) ?? [];
  const value = (key) => new RegExp(`^${key}:[ \\t]*["']?([\\w .+-]{1,60}?)["']?[ \\t]*\\r?$`, "m").exec(yaml)?.[1] ?? null;
  const license = value("license");
  return license === "other" ? value("license_name") ?? license : license;
}
async function folderNames(folder) {
  return (await (0, import_promises7.readdir)(folder).catch(() => [])).sort();
}
async function isFile2(file) {
  return (0, import_promises7.stat)(file).then(
    (found) => found.isFile(),
    () => false
  );
}

// engine/hub/errors.ts
function wrongId(id2, problem) {
  return new AttuneError(
    "E_HUB_ID",
    `${quoted(id2)} ${problem}.`,
    "Give an id as the model's page shows it, for example Qwen/Qwen2.5-Coder-0.5B."
  );
}
function noAccess(id2, host, token, gated) {
  const withToken = token === "sent" ? " with your token" : "";
  const message = gated ? `${host} asks for a consent before it gives ${id2}${token === "none" ? "" : ", which your token does not have"}.` : `${host} does not give ${id2}${withToken}: the model is private, or it does not exist.`;
  const hints2 = {
    none: gated ? "Accept the terms on the model's page, and set HF_TOKEN to a token of that account." : "Check the id; for a private model set HF_TOKEN to a token that may read it.",
    sent: gated ? "Accept the terms on the model's page with the account that the token belongs to." : "Check the id, and that the token's account may read the model.",
    withheld: "Your token was not sent, as the connection is not secure: use https and verified certificates."
  };
  return new AttuneError("E_HUB_ACCESS", message, hints2[token]);
}
function noSuchModel(id2, revision, host) {
  return new AttuneError(
    "E_DOWNLOAD",
    `${host} knows no model ${id2} with the revision ${revision}.`,
    "Check the id on the model's page; a private model needs HF_TOKEN."
  );
}
function failed(what, problem, hint) {
  return new AttuneError(
    "E_DOWNLOAD",
    `${what} was not downloaded: ${problem}.`,
    hint ?? "Check the connection and start the download again: it goes on where it stopped."
  );
}
function unwritable(problem) {
  return new AttuneError(
    "E_OUTPUT",
    `The model cannot be written: ${problem}.`,
    "Allow writing to the folder, or set ATTUNE_HOME to another one."
  );
}
function unsuitable(id2, problem) {
  return new AttuneError(
    "E_DOWNLOAD",
    `${id2} cannot be used: ${problem}.`,
    "Choose a model whose page shows config.json, tokenizer.json and safetensors weights."
  );
}
function offline(id2) {
  return new AttuneError(
    "E_DOWNLOAD",
    `${id2} is not on this computer, and HF_HUB_OFFLINE forbids downloads.`,
    "Remove HF_HUB_OFFLINE, or give the folder of a model."
  );
}
function tooSmall(folder, needed, free) {
  return noSpace(`${folder} has ${megabytes(free)} MB free, and the download needs ${megabytes(needed)} MB`, {
    needed,
    free
  });
}
function noSpace(problem, data) {
  return new AttuneError(
    "E_DISK_SPACE",
    `${problem}.`,
    "Free some space, or set ATTUNE_HOME to a folder on a larger disk.",
    data
  );
}
function stopped(id2) {
  return new AttuneError(
    "E_INTERRUPTED",
    `The download of ${id2} was stopped.`,
    "Start it again: it goes on where it stopped."
  );
}
function quoted(text2) {
  return JSON.stringify(text2.slice(0, 200));
}
function megabytes(bytes) {
  return Math.ceil(bytes / 1e6);
}

// engine/hub/file.ts
var import_node_crypto3 = require("node:crypto");
var import_node_fs2 = require("node:fs");
var import_promises10 = require("node:fs/promises");

// engine/hub/http.ts
var import_node_http = __toESM(require("node:http"));
var import_node_https = __toESM(require("node:https"));
var import_node_net = require("node:net");
var import_node_tls2 = __toESM(require("node:tls"));

// engine/hub/settings.ts
var import_promises8 = require("node:fs/promises");
var import_node_path8 = __toESM(require("node:path"));
var import_node_tls = __toESM(require("node:tls"));
async function hubSettings(env, network = {}) {
  const endpoint = address(env["HF_ENDPOINT"] || "https://huggingface.co", "HF_ENDPOINT");
  return {
    endpoint,
    token: await readToken(env),
    offline: isOffline(env),
    verifyTls: network.verifyTls ?? true,
    trusted: endpoint.protocol === "https:" ? trustedCertificates() : null,
    proxyFor: (url) => proxyFor(url, env, network)
  };
}
function mayCarryToken(url, { endpoint, verifyTls, proxyFor: proxy }) {
  if (url.origin !== endpoint.origin) return false;
  return url.protocol === "https:" ? verifyTls : isLoopback(url.hostname) && proxy(url) === null;
}
function tokenState(settings) {
  if (settings.token === null) return "none";
  return mayCarryToken(settings.endpoint, settings) ? "sent" : "withheld";
}
async function readToken(env) {
  const file = env["HF_TOKEN_PATH"] || import_node_path8.default.join(hubHome(env), "token");
  const token = (env["HF_TOKEN"] || await (0, import_promises8.readFile)(file, "utf8").catch(() => "")).trim();
  if (token === "") return null;
  if (!/^[\x21-\x7e]{1,1000}$/.test(token)) {
    throw new AttuneError("E_USAGE", "HF_TOKEN is not a token: it holds spaces or other characters.", "Copy it again.");
  }
  return token;
}
function proxyFor(url, env, network = {}) {
  if (network.proxy === null) return null;
  const name = url.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY";
  const proxy = network.proxy ?? (env[name.toLowerCase()] || env[name]);
  if (!proxy) return null;
  const exceptions = network.noProxy ?? (env["no_proxy"] || env["NO_PROXY"] || "").split(/[\s,]+/);
  if (exceptions.some((item) => item !== "" && matches(url, item.toLowerCase()))) return null;
  return address(proxy.includes("://") ? proxy : `http://${proxy}`, network.proxy === void 0 ? name : "The proxy");
}
function matches(url, exception) {
  if (exception === "*") return true;
  const [, host = "", port] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(exception) ?? [];
  const actual = url.port || (url.protocol === "https:" ? "443" : "80");
  if (host === "" || port !== void 0 && port !== actual) return false;
  return url.hostname === host || url.hostname.endsWith(`.${host}`);
}
function isLoopback(host) {
  return host === "localhost" || host === "[::1]" || /^127(\.\d+){3}$/.test(host);
}
function trustedCertificates() {
  const read = "getCACertificates" in import_node_tls.default ? import_node_tls.default.getCACertificates : null;
  if (typeof read !== "function") return null;
  return [...read("default"), ...read("system")];
}
function address(value, name) {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !["http:", "https:"].includes(url.protocol)) {
    throw new AttuneError("E_USAGE", `${name} is not an http or https address.`, `Correct or remove it.`);
  }
  return url;
}

// engine/hub/http.ts
var ConnectionFailure = class extends Error {
};
var Refused = class extends Error {
  constructor(message, hint) {
    super(message);
    this.hint = hint;
  }
  hint;
};
var usualLimits = { idleMs: 3e4, minimumBytes: 1024 };
var maximumRedirects = 5;
async function get(start, settings, options) {
  let url = start;
  for (let redirects = 0; redirects <= maximumRedirects; redirects++) {
    const answer = await getOnce(url, settings, options);
    const { location } = answer.headers;
    if (![301, 302, 303, 307, 308].includes(answer.status) || location === void 0) return answer;
    answer.body.destroy();
    url = redirectTarget(location, url);
  }
  throw new Refused(`${start.host} redirects in a circle`);
}
async function readBody(answer, limit) {
  const chunks = [];
  let length = 0;
  try {
    for await (const chunk of answer.body) {
      length += chunk.length;
      if (length > limit) throw new Refused(`the answer is longer than ${limit} bytes`);
      chunks.push(chunk);
    }
  } catch (error) {
    throw asFailure(error);
  }
  return Buffer.concat(chunks);
}
function asFailure(error) {
  if (error instanceof ConnectionFailure || error instanceof Refused) return error;
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (/^(UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|CERT_|ERR_TLS_CERT_)/.test(code)) {
    return new Refused(
      `its certificate is not trusted: ${message}`,
      "Set NODE_EXTRA_CA_CERTS to the file of your organisation's certificate."
    );
  }
  return new ConnectionFailure(message);
}
function redirectTarget(location, from) {
  const url = URL.canParse(location, from.href) ? new URL(location, from) : null;
  if (url === null || !["http:", "https:"].includes(url.protocol)) {
    throw new Refused(`${from.host} redirects to something that is no web address`);
  }
  if (from.protocol === "https:" && url.protocol === "http:") {
    throw new Refused(`${from.host} redirects to the unencrypted ${url.host}`);
  }
  url.username = "";
  url.password = "";
  return url;
}
async function getOnce(url, settings, { headers, signal, limits }) {
  const all = {
    "accept-encoding": "identity",
    "user-agent": "attune",
    ...headers,
    ...settings.token !== null && mayCarryToken(url, settings) && { authorization: `Bearer ${settings.token}` }
  };
  const proxy = settings.proxyFor(url);
  const trust = { rejectUnauthorized: settings.verifyTls, ...settings.trusted && { ca: [...settings.trusted] } };
  const common = { signal, agent: false, ...trust };
  const socket = proxy !== null && url.protocol === "https:" ? await tunnel(proxy, url, common, limits) : null;
  return new Promise((resolve, reject) => {
    const request = (() => {
      if (url.protocol === "https:") {
        const host = url.hostname.replace(/^\[|\]$/g, "");
        const inTunnel = () => import_node_tls2.default.connect({ ...trust, ...socket && { socket }, host, servername: (0, import_node_net.isIP)(host) ? "" : host });
        return import_node_https.default.request(url, { ...common, headers: all, ...socket && { createConnection: inTunnel } });
      }
      if (proxy === null) return import_node_http.default.request(url, { ...common, headers: all });
      return clientOf(proxy).request(proxy, {
        ...common,
        path: url.href,
        headers: { ...all, host: url.host, ...proxyAuthorization(proxy) }
      });
    })();
    const guard = guardSilence(limits, () => request.destroy(new ConnectionFailure(`${url.host} went silent`)));
    request.on("error", (error) => {
      guard.end();
      reject(asFailure(error));
    });
    request.on("response", (body) => {
      guard.heard(limits.minimumBytes);
      body.on("data", (chunk) => guard.heard(chunk.length));
      body.pause();
      body.on("close", guard.end);
      resolve({ url, status: body.statusCode ?? 0, headers: body.headers, body });
    });
    request.end();
  });
}
function tunnel(proxy, url, common, limits) {
  const target = `${url.hostname}:${url.port || 443}`;
  return new Promise((resolve, reject) => {
    const request = clientOf(proxy).request(proxy, {
      ...common,
      method: "CONNECT",
      path: target,
      headers: { host: target, ...proxyAuthorization(proxy) }
    });
    const guard = guardSilence(limits, () => request.destroy(new ConnectionFailure("the proxy went silent")));
    request.on("error", (error) => {
      guard.end();
      reject(new ConnectionFailure(`the proxy ${proxy.host} cannot be reached: ${error.message}`));
    });
    const refuse = (status) => {
      const problem = `the proxy ${proxy.host} answers with status ${status}`;
      reject(status === 407 ? new Refused(problem, proxyHint) : new ConnectionFailure(problem));
    };
    request.on("response", (answer) => {
      guard.end();
      answer.destroy();
      refuse(answer.statusCode);
    });
    request.on("connect", (answer, socket) => {
      guard.end();
      if (answer.statusCode === 200) return resolve(socket);
      socket.destroy();
      refuse(answer.statusCode);
    });
    request.end();
  });
}
var proxyHint = "Give the proxy's user and password in its address: http://USER:PASSWORD@HOST:PORT.";
function clientOf(url) {
  return url.protocol === "https:" ? import_node_https.default : import_node_http.default;
}
function proxyAuthorization({ username, password }) {
  if (username === "") return {};
  const plain = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { "proxy-authorization": `Basic ${Buffer.from(plain).toString("base64")}` };
}
function guardSilence({ idleMs, minimumBytes }, onSilence) {
  let heard = 0;
  const timer = setInterval(() => {
    if (heard < minimumBytes) onSilence();
    heard = 0;
  }, idleMs);
  return {
    heard: (bytes) => {
      heard += bytes;
    },
    end: () => clearInterval(timer)
  };
}

// engine/hub/retry.ts
var import_promises9 = require("node:timers/promises");
function waiting(signal) {
  return async (milliseconds) => {
    await (0, import_promises9.setTimeout)(milliseconds, void 0, { signal });
  };
}
var Busy = class extends ConnectionFailure {
  constructor(message, milliseconds) {
    super(message);
    this.milliseconds = milliseconds;
  }
  milliseconds;
};
var maximumFailures = 5;
var maximumTries = 200;
var longestWait = 3e5;
async function persist({ wait, signal }, attempt, progress = () => 0) {
  let failures = 0;
  let reached = progress();
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof ConnectionFailure) || signal.aborted || tries === maximumTries) throw error;
      failures = progress() > reached ? 1 : failures + 1;
      reached = Math.max(reached, progress());
      if (failures === maximumFailures) throw error;
      const asked = error instanceof Busy ? error.milliseconds : null;
      if (asked !== null && asked > longestWait) {
        throw new Refused(`the server asks to wait for ${Math.ceil(asked / 6e4)} minutes`);
      }
      await wait(asked ?? 500 * 2 ** (failures - 1));
    }
  }
}
var NoAccess = class extends Refused {
  constructor(message, gated) {
    super(message);
    this.gated = gated;
  }
  gated;
};
function refuseOthers({ url, status, headers, body }, { endpoint }) {
  const later = status === 408 || status === 429 || status >= 500;
  const forbidden = status === 401 || status === 403;
  if (!later && !forbidden) return;
  body.destroy();
  const problem = `${url.host} answers with status ${status}`;
  if (later) throw new Busy(problem, retryAfter(headers["retry-after"], Date.now()));
  if (url.origin !== endpoint.origin) throw new ConnectionFailure(problem);
  throw new NoAccess(problem, headers["x-error-code"] === "GatedRepo");
}
function retryAfter(value, now) {
  if (value === void 0) return null;
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1e3;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

// engine/hub/file.ts
async function downloadFile(url, path14, file, transport, onBytes) {
  for (let chances = 2; ; chances--) {
    let most = await sizeOf(path14);
    let inOnePiece = true;
    await persist(
      transport,
      async () => {
        if (await sizeOf(path14) > 0) inOnePiece = false;
        await fetchRest(url, path14, file, transport, (bytes) => {
          most = Math.max(most, bytes);
          onBytes(bytes);
        });
      },
      () => most
    );
    if (await hashOf(path14, file) === file.hash.hex) break;
    await (0, import_promises10.rm)(path14, { force: true });
    await (0, import_promises10.rm)(etagFile(path14), { force: true });
    if (inOnePiece || chances === 1) throw new Refused("its bytes are not those that its hash promises");
    onBytes(0);
  }
  await (0, import_promises10.rm)(etagFile(path14), { force: true });
}
async function sizeOf(path14) {
  return (await (0, import_promises10.stat)(path14).catch(() => null))?.size ?? 0;
}
async function fetchRest(url, path14, file, transport, onBytes) {
  let offset = await sizeOf(path14);
  if (offset > file.size) offset = 0;
  if (offset === file.size && offset > 0) return onBytes(offset);
  const etag = await (0, import_promises10.readFile)(etagFile(path14), "utf8").catch(() => "");
  const headers = offset > 0 ? { range: `bytes=${offset}-`, ...etag !== "" && { "if-range": etag } } : {};
  const answer = await get(url, transport.settings, { ...transport, headers });
  refuseOthers(answer, transport.settings);
  const start = await startOf(answer, offset, file, url, path14);
  const tag = answer.headers.etag ?? "";
  await (0, import_promises10.writeFile)(etagFile(path14), /^"[\x21\x23-\x7e]{1,200}"$/.test(tag) ? tag : "");
  const handle2 = await (0, import_promises10.open)(path14, start === 0 ? "w" : "r+");
  try {
    await writeBody(answer.body, handle2, start, file.size, onBytes);
    await handle2.sync();
  } finally {
    answer.body.destroy();
    await handle2.close();
  }
}
async function startOf(answer, offset, file, url, path14) {
  const { status, headers, body } = answer;
  const refuse = (error) => {
    body.destroy();
    throw error;
  };
  const start = status === 206 ? offset : 0;
  if (status === 416 && offset > 0) {
    await (0, import_promises10.rm)(path14, { force: true });
    return refuse(new ConnectionFailure(`${url.host} refuses to continue`));
  }
  if (status !== 200 && status !== 206) return refuse(new Refused(`${url.host} answers with status ${status}`));
  if (status === 206 && headers["content-range"] !== `bytes ${offset}-${file.size - 1}/${file.size}`) {
    await (0, import_promises10.rm)(path14, { force: true });
    return refuse(new ConnectionFailure(`${url.host} sends another part than was asked for`));
  }
  const length = headers["content-length"];
  if (length !== void 0 && Number(length) !== file.size - start) {
    return refuse(new Refused(`the listing says ${file.size} bytes, but ${url.host} sends ${Number(length) + start}`));
  }
  return start;
}
async function writeBody(body, handle2, start, size, onBytes) {
  let position = start;
  try {
    for await (const chunk of body) {
      if (position + chunk.length > size) throw new Refused(`more than the ${size} bytes of the listing arrive`);
      for (let written = 0; written < chunk.length; ) {
        const { bytesWritten } = await handle2.write(chunk, written, chunk.length - written, position + written);
        written += bytesWritten;
      }
      position += chunk.length;
      onBytes(position);
    }
  } catch (error) {
    if (error instanceof Refused || error instanceof Error && "syscall" in error && error.syscall === "write") {
      throw error;
    }
    throw asFailure(error);
  }
  if (position < size) throw new ConnectionFailure(`only ${position} of ${size} bytes arrived`);
}
async function readSmallFile(url, file, transport) {
  const bytes = await persist(transport, async () => {
    const answer = await get(url, transport.settings, transport);
    refuseOthers(answer, transport.settings);
    if (answer.status !== 200) {
      answer.body.destroy();
      throw new Refused(`${url.host} answers with status ${answer.status}`);
    }
    return readBody(answer, file.size);
  });
  if (hashState(file).update(bytes).digest("hex") !== file.hash.hex) {
    throw new Refused("its bytes are not those that its hash promises");
  }
  return bytes;
}
async function hashOf(path14, file) {
  const state = hashState(file);
  if (file.size > 0) for await (const chunk of (0, import_node_fs2.createReadStream)(path14)) state.update(chunk);
  return state.digest("hex");
}
function hashState({ hash, size }) {
  return hash.algorithm === "sha256" ? (0, import_node_crypto3.createHash)("sha256") : (0, import_node_crypto3.createHash)("sha1").update(`blob ${size}\0`);
}
function etagFile(path14) {
  return `${path14}.etag`;
}

// engine/hub/listing.ts
var answerLimit = 16e6;
var maximumPages = 50;
async function readModelPage(id2, revision, transport) {
  const { endpoint } = transport.settings;
  const read = (url) => persist(transport, async () => {
    const answer = await get(url, transport.settings, transport);
    refuseOthers(answer, transport.settings);
    if (answer.status !== 200) answer.body.destroy();
    if (answer.status === 404) throw noSuchModel(id2, revision, endpoint.host);
    if (answer.status !== 200) throw new Refused(`${endpoint.host} answers with status ${answer.status}`);
    return { json: parseJson(await readBody(answer, answerLimit)), next: nextPage(answer.headers["link"], url) };
  });
  try {
    const info = readInfo((await read(hubUrl(endpoint, `/api/models/${id2}/revision/${revision}`))).json);
    const entries = [];
    let url = hubUrl(endpoint, `/api/models/${id2}/tree/${info.commit}`);
    for (let pages = 0; url !== null; pages++) {
      if (pages === maximumPages) throw new Malformed(`its listing has more than ${maximumPages} pages`);
      const page = await read(url);
      entries.push(...list((item) => item)(page.json, "tree"));
      url = page.next;
    }
    return { id: id2, ...info, files: readFiles(entries) };
  } catch (error) {
    if (error instanceof Malformed)
      throw failed(id2, `${endpoint.host} answers with something that is no model: ${error.message}`);
    throw error;
  }
}
function nextPage(header, current) {
  const target = [header ?? ""].flat().join(", ").split(/,\s*(?=<)/).flatMap((link) => /^<([^>]*)>\s*;.*\brel="?next"?/.exec(link)?.[1] ?? []);
  const [next] = target;
  if (next === void 0) return null;
  const url = URL.canParse(next, current.href) ? new URL(next, current) : null;
  if (url === null || url.origin !== current.origin || url.pathname !== current.pathname) {
    throw new Malformed("its listing goes on at another address");
  }
  return url;
}
function hubUrl(endpoint, path14) {
  const url = new URL(endpoint);
  url.pathname = `${endpoint.pathname.replace(/\/+$/, "")}${path14}`;
  return url;
}
function fileUrl(endpoint, { id: id2, commit: commit2 }, { name }) {
  return hubUrl(endpoint, `/${id2}/resolve/${commit2}/${encodeURIComponent(name)}`);
}
function readInfo(json) {
  const info = record(json, "");
  const commit2 = hex(40)(info["sha"], "sha");
  const card = optional(info, "cardData", record) ?? {};
  const license = shownLicense(card["license"]);
  return { commit: commit2, license: license === "other" ? shownLicense(card["license_name"]) ?? license : license };
}
function shownLicense(value) {
  return typeof value === "string" && /^[\w .+-]{1,60}$/.test(value) ? value : null;
}
function readFiles(json) {
  const files = /* @__PURE__ */ new Map();
  for (const [index, entry2] of list(record)(json, "tree").entries()) {
    const place = `tree[${index}]`;
    if (entry2["type"] !== "file") continue;
    const name = text(entry2["path"], `${place}.path`);
    if (files.has(name)) throw new Malformed(`${place} repeats a file`);
    const size = integer(0, Number.MAX_SAFE_INTEGER)(entry2["size"], `${place}.size`);
    if (entry2["lfs"] === void 0 || entry2["lfs"] === null) {
      files.set(name, { name, size, hash: { algorithm: "gitBlob", hex: hex(40)(entry2["oid"], `${place}.oid`) } });
      continue;
    }
    const large = decodeLarge(entry2["lfs"], `${place}.lfs`);
    if (large.size !== size) throw new Malformed(`${place} has two sizes`);
    files.set(name, { name, size, hash: { algorithm: "sha256", hex: large.oid } });
  }
  return files;
}
function hex(digits) {
  return (value, place) => {
    if (typeof value !== "string" || value.length !== digits || !/^[0-9a-f]+$/.test(value)) {
      throw new Malformed(`${place} is not ${digits} hexadecimal digits`);
    }
    return value;
  };
}
var decodeLarge = object({
  oid: hex(64),
  size: integer(0, Number.MAX_SAFE_INTEGER)
});

// engine/hub/names.ts
function checkId(id2) {
  if (!/^\w[\w.-]{0,95}\/\w[\w.-]{0,95}$/.test(id2)) throw wrongId(id2, "is not a model's id");
  if (/--|\.\.|[.-]$|[.-]\//.test(id2)) throw wrongId(id2, "is not a model's id");
  return id2;
}
function checkRevision(revision) {
  if (!/^[A-Za-z0-9][\w.-]{0,199}$/.test(revision) || revision.includes("..")) {
    throw wrongId(revision, "is not the name of a branch, tag or commit");
  }
  return revision;
}
var optionalNames = [
  "tokenizer_config.json",
  "special_tokens_map.json",
  "generation_config.json",
  "added_tokens.json",
  "LICENSE",
  "LICENSE.txt",
  "LICENSE.md",
  "README.md"
];
var indexName = "model.safetensors.index.json";
var smallLimit = 1e8;
function chooseFiles(id2, listed) {
  const [config, tokenizer] = [listed.get("config.json"), listed.get("tokenizer.json")];
  if (config === void 0) throw unsuitable(id2, "it has no config.json");
  if (tokenizer === void 0) throw unsuitable(id2, "it has no tokenizer.json");
  const whole = listed.get("model.safetensors");
  const index = listed.get(indexName);
  const weights2 = whole ?? index;
  if (weights2 === void 0) throw unsuitable(id2, "it has no weights in the safetensors format");
  const small = [config, tokenizer, ...optionalNames.flatMap((name) => listed.get(name) ?? [])];
  for (const file of weights2 === index ? [...small, index] : small) {
    if (file.size > smallLimit) throw unsuitable(id2, `${file.name} is ${file.size} bytes`);
  }
  return [config, ...small.slice(1), weights2];
}
function chooseShards(id2, names, listed) {
  return [...new Set(names)].sort().map((name) => {
    if (!/^[A-Za-z0-9][\w.-]{0,199}\.safetensors$/.test(name)) {
      throw unsuitable(id2, `its index names the shard ${quoted(name)}, which is not a plain file name`);
    }
    const file = listed.get(name);
    if (file === void 0) throw unsuitable(id2, `its index names the shard ${name}, which is not there`);
    return file;
  });
}

// engine/hub/page.ts
var import_promises11 = require("node:fs/promises");
var import_node_path9 = __toESM(require("node:path"));

// engine/hub/transport.ts
async function openTransport({ network }, { env = process.env, limits = usualLimits, signal, wait }) {
  return { settings: await hubSettings(env, network), limits, signal, wait: wait ?? waiting(signal) };
}
async function explained(what, id2, transport, work) {
  try {
    return await work();
  } catch (error) {
    if (transport.signal.aborted) throw stopped(id2);
    const { settings } = transport;
    if (error instanceof NoAccess) throw noAccess(id2, settings.endpoint.host, tokenState(settings), error.gated);
    if (error instanceof Refused) throw failed(what, error.message, error.hint);
    if (error instanceof ConnectionFailure) throw failed(what, error.message);
    if (error instanceof AttuneError || !(error instanceof Error) || !("syscall" in error)) throw error;
    throw "code" in error && error.code === "ENOSPC" ? noSpace(error.message) : unwritable(error.message);
  }
}

// engine/hub/page.ts
async function describeModel(request, hooks) {
  const id2 = checkId(request.id);
  const revision = checkRevision(request.revision ?? "main");
  const transport = await openTransport(request, hooks);
  const { endpoint } = transport.settings;
  if (transport.settings.offline) throw offline(id2);
  return explained(id2, id2, transport, async () => {
    const page = await readModelPage(id2, revision, transport);
    const chosen = chooseFiles(id2, page.files);
    const [config] = chosen;
    const bytes = await readSmallFile(fileUrl(endpoint, page, config), config, transport);
    return {
      id: id2,
      host: endpoint.host,
      license: page.license,
      bytes: totalSize([...chosen, ...likelyShards(chosen, page.files)]),
      parameters: totalParameters(configOf(bytes, id2)),
      freeBytes: await (hooks.freeBytes ?? freeBytesOf)(home()),
      stored: (await readRecord(storedModelFolder(id2)))?.commit === page.commit
    };
  });
}
function configOf(bytes, id2) {
  try {
    return parseConfig(parseJson(bytes), `config.json of ${id2}`);
  } catch (error) {
    if (error instanceof Malformed) throw unsuitable(id2, `its config.json is broken: ${error.message}`);
    throw error;
  }
}
function totalSize(files) {
  return files.reduce((sum, file) => sum + file.size, 0);
}
async function freeBytesOf(folder) {
  const found = await (0, import_promises11.statfs)(folder).catch(() => null);
  if (found === null) return freeBytesOf(import_node_path9.default.dirname(folder));
  return found.bavail * found.bsize;
}
function likelyShards(chosen, listed) {
  if (chosen.some(({ name }) => name === "model.safetensors")) return [];
  return [...listed.values()].filter(({ name }) => /^model-\d+-of-\d+\.safetensors$/.test(name));
}

// engine/hub/staging.ts
var import_promises12 = require("node:fs/promises");
var import_node_path10 = __toESM(require("node:path"));
async function staged(id2, commit2, work) {
  const target = storedModelFolder(id2);
  const staging2 = import_node_path10.default.join(home(), "downloads", `${import_node_path10.default.basename(target)}@${commit2}`);
  await (0, import_promises12.mkdir)(staging2, { recursive: true });
  const unlock = await lock(staging2, id2);
  let result;
  try {
    result = await work(staging2);
  } finally {
    await unlock();
  }
  await install(staging2, target);
  return { folder: target, result };
}
async function install(staging2, target) {
  await (0, import_promises12.mkdir)(modelsFolder(), { recursive: true });
  const old = `${staging2}.replaced`;
  await (0, import_promises12.rm)(old, { recursive: true, force: true });
  await (0, import_promises12.rename)(target, old).catch((error) => {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  });
  await (0, import_promises12.rename)(staging2, target);
  await (0, import_promises12.rm)(old, { recursive: true, force: true });
}
async function lock(staging2, id2) {
  const file = import_node_path10.default.join(staging2, ".lock");
  for (let tries = 0; ; tries++) {
    try {
      const handle2 = await (0, import_promises12.open)(file, "wx");
      await handle2.writeFile(String(process.pid));
      await handle2.close();
      return () => (0, import_promises12.rm)(file, { force: true });
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
      const pid = Number(await (0, import_promises12.readFile)(file, "utf8").catch(() => ""));
      if (tries > 0 || pid > 0 && isRunning2(pid)) {
        throw failed(id2, "another download of it is under way", `Wait for it, or delete ${file} if there is none.`);
      }
      await (0, import_promises12.rm)(file, { force: true });
    }
  }
}
function isRunning2(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

// engine/hub/download.ts
var reserve = 64e6;
async function downloadModel(request, hooks) {
  const id2 = checkId(request.id);
  const revision = checkRevision(request.revision ?? "main");
  const transport = await openTransport(request, hooks);
  const cached = await cachedModelFolder(id2, revision, hooks.env);
  if (transport.settings.offline) return withoutNetwork(id2, request.revision, cached);
  return explained(id2, id2, transport, async () => {
    const page = await readModelPage(id2, revision, transport);
    const stored = storedModelFolder(id2);
    if ((await readRecord(stored))?.commit === page.commit) return opened(id2, stored, "store");
    if (cached !== null && import_node_path11.default.basename(cached) === page.commit) {
      const whole = await opened(id2, cached, "cache").catch(() => null);
      if (whole !== null) return whole;
    }
    const { folder, result } = await staged(id2, page.commit, async (staging2) => {
      await gather(page, staging2, transport, hooks);
      const found = await opened(id2, staging2, "download");
      const { host } = transport.settings.endpoint;
      const origin = { id: id2, commit: page.commit, host, license: page.license };
      await (0, import_promises13.writeFile)(import_node_path11.default.join(staging2, recordName), `${JSON.stringify(origin, null, 2)}
`);
      return found;
    });
    return { ...result, path: folder };
  });
}
async function withoutNetwork(id2, revision, cached) {
  const stored = storedModelFolder(id2);
  const commit2 = (await readRecord(stored))?.commit;
  const fits = revision === void 0 || revision === commit2;
  if (fits && await sizeOf(import_node_path11.default.join(stored, "config.json")) > 0) return opened(id2, stored, "store");
  if (cached === null) throw offline(id2);
  return opened(id2, cached, "cache");
}
async function opened(id2, folder, source) {
  const { hash, config, total: parameters } = await openBase(folder);
  await loadTokenizer(folder, config.vocabSize);
  return { id: id2, path: folder, hash, parameters, source };
}
async function gather(page, staging2, transport, hooks) {
  const { id: id2 } = page;
  const first = chooseFiles(id2, page.files);
  const small = first.filter(({ name }) => name !== "model.safetensors");
  let plan = first;
  const fetch = async (files) => {
    await checkSpace(staging2, plan, hooks.freeBytes ?? freeBytesOf);
    for (const file of files) {
      await fetchOne(page, file, staging2, transport, plan, hooks.onEvent);
      if (file.name === "config.json") configOf(await (0, import_promises13.readFile)(import_node_path11.default.join(staging2, file.name)), id2);
    }
  };
  await fetch(small);
  if (page.files.has("model.safetensors")) {
    await fetch(first.filter(({ name }) => name === "model.safetensors"));
  } else {
    const shards = chooseShards(id2, await shardNames(import_node_path11.default.join(staging2, indexName), id2), page.files);
    plan = [...small, ...shards];
    await fetch(shards);
  }
}
async function fetchOne(page, file, staging2, transport, plan, onEvent) {
  const totalBytes = totalSize(plan);
  const before = totalSize(plan.slice(0, plan.indexOf(file)));
  const grain = Math.max(1e6, totalBytes / 200);
  let told = Number.NEGATIVE_INFINITY;
  const tell = (bytes) => {
    if (Math.abs(bytes - told) < grain && bytes < file.size) return;
    told = bytes;
    onEvent({ event: "download", id: page.id, file: file.name, doneBytes: before + bytes, totalBytes });
  };
  const url = fileUrl(transport.settings.endpoint, page, file);
  await explained(
    `${file.name} of ${page.id}`,
    page.id,
    transport,
    () => downloadFile(url, import_node_path11.default.join(staging2, file.name), file, transport, tell)
  );
}
async function checkSpace(staging2, plan, freeBytes) {
  let needed = reserve;
  for (const file of plan) needed += Math.max(0, file.size - await sizeOf(import_node_path11.default.join(staging2, file.name)));
  const free = await freeBytes(staging2);
  if (free < needed) throw tooSmall(staging2, needed, free);
}
async function shardNames(index, id2) {
  try {
    return Object.values(table(text)(record(parseJson(await (0, import_promises13.readFile)(index)), "")["weight_map"], "weight_map"));
  } catch (error) {
    if (error instanceof Malformed) throw unsuitable(id2, `its index is broken: ${error.message}`);
    throw error;
  }
}

// test/engine/hub/fake-hub.ts
var import_node_crypto4 = require("node:crypto");
var import_promises14 = require("node:fs/promises");
var import_node_http2 = require("node:http");
var commit = "0123456789abcdef0123456789abcdef01234567";
var id = "owner/tiny-coder";
async function tinyModel() {
  const source = "models/attune-base-8m";
  const json = {
    ...JSON.parse(await (0, import_promises14.readFile)(`${source}/config.json`, "utf8")),
    hidden_size: 32,
    intermediate_size: 16,
    head_dim: 16,
    num_attention_heads: 2,
    num_key_value_heads: 1,
    num_hidden_layers: 1
  };
  const tensors = [...expectedWeights(parseConfig(json, "config.json"))].map(([name, shape]) => {
    const data = new Uint8Array(2 * shape.reduce((product, size) => product * size, 1)).map(
      (_, index) => index * 7 & 63
    );
    return [name, { dtype: "F16", shape, data }];
  });
  return /* @__PURE__ */ new Map([
    ["config.json", new TextEncoder().encode(JSON.stringify(json))],
    ["tokenizer.json", await (0, import_promises14.readFile)(`${source}/tokenizer.json`)],
    ["model.safetensors", encode(new Map(tensors))],
    ["pytorch_model.bin", new Uint8Array(10)]
  ]);
}
async function fakeHub(context) {
  const files = await tinyModel();
  const hub = {
    url: "",
    files,
    tree: () => [...files].map(([name, bytes]) => entry(name, bytes)),
    listing: null,
    info: { sha: commit, cardData: { license: "apache-2.0" } },
    pageSize: 1e3,
    nextPage: null,
    onWritten: () => {
    },
    replies: /* @__PURE__ */ new Map(),
    seen: []
  };
  const server = (0, import_node_http2.createServer)((request, response) => handle(hub, request, response));
  const port = await listen(server, context);
  return Object.assign(hub, { url: `http://127.0.0.1:${port}` });
}
function handle(hub, request, response) {
  const url = request.url ?? "";
  const name = decodeURIComponent(/\/resolve\/[0-9a-f]+\/(.+)$/.exec(url)?.[1] ?? "");
  const special = hub.replies.get(url.includes("/api/") ? "api" : name)?.shift();
  const { range, authorization } = request.headers;
  hub.seen.push({ url, range, ifRange: request.headers["if-range"], authorization });
  const bytes = hub.files.get(name);
  if (special !== void 0) special(request, response);
  else if (url.includes("/revision/")) response.end(JSON.stringify(hub.info));
  else if (url.includes("/tree/")) listPage(hub, url, response);
  else if (bytes === void 0) response.writeHead(404).end();
  else serve(bytes)(request, response);
}
function listPage(hub, url, response) {
  const all = hub.listing ?? hub.tree();
  const start = Number(new URL(url, hub.url).searchParams.get("cursor") ?? 0);
  const end = start + hub.pageSize;
  const next = hub.nextPage ?? `<${hub.url}${url.split("?")[0]}?cursor=${end}>; rel="next"`;
  response.writeHead(200, end < all.length ? { link: next } : {}).end(JSON.stringify(all.slice(start, end)));
}
async function listen(server, context) {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return server.address().port;
}
function serve(bytes, etag = '"one"') {
  return (request, response) => {
    const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? "")?.[1] ?? Number.NaN);
    const changed = (request.headers["if-range"] ?? etag) !== etag;
    if (Number.isNaN(start) || changed)
      return response.writeHead(200, { etag, "content-length": bytes.length }).end(bytes);
    const range = `bytes ${start}-${bytes.length - 1}/${bytes.length}`;
    return response.writeHead(206, { etag, "content-range": range, "content-length": bytes.length - start }).end(bytes.subarray(start));
  };
}
function entry(name, bytes) {
  const blob = (0, import_node_crypto4.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
  const plain = { type: "file", path: name, size: bytes.length, oid: blob };
  if (!name.endsWith(".safetensors")) return plain;
  return {
    ...plain,
    lfs: { oid: (0, import_node_crypto4.createHash)("sha256").update(bytes).digest("hex"), size: bytes.length, pointerSize: 134 }
  };
}

// test/engine/hub/given.ts
var import_strict = __toESM(require("node:assert/strict"));
var import_promises16 = require("node:fs/promises");
var import_node_path13 = __toESM(require("node:path"));

// test/support/temp.ts
var import_promises15 = require("node:fs/promises");
var import_node_os3 = require("node:os");
var import_node_path12 = __toESM(require("node:path"));
async function tempFolder(context) {
  const folder = await (0, import_promises15.realpath)(await (0, import_promises15.mkdtemp)(import_node_path12.default.join((0, import_node_os3.tmpdir)(), "attune-test-")));
  context.after(() => (0, import_promises15.rm)(folder, { recursive: true, force: true }));
  return folder;
}
async function tempHome(context, folder) {
  const home2 = folder ?? await tempFolder(context);
  setVariable(context, "ATTUNE_HOME", home2);
  setVariable(context, "HF_HOME", import_node_path12.default.join(home2, "hf"));
  return home2;
}
function setVariable(context, name, value) {
  const before = process.env[name];
  process.env[name] = value;
  context.after(() => {
    if (before === void 0) delete process.env[name];
    else process.env[name] = before;
  });
}

// test/engine/hub/given.ts
var weights = "model.safetensors";
async function given(context, env = {}) {
  const home2 = await tempHome(context);
  const hub = await fakeHub(context);
  const waits = [];
  const events = [];
  const bytes = hub.files.get(weights);
  (0, import_strict.default)(bytes !== void 0);
  const hooks = {
    signal: new AbortController().signal,
    onEvent: (event) => {
      events.push(event);
      if (event.file === weights) hub.onWritten();
    },
    env: { HF_ENDPOINT: hub.url, HF_HOME: import_node_path13.default.join(home2, "hf"), ...env },
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    }
  };
  return { hub, home: home2, waits, events, hooks, bytes };
}
async function rejectsWith(code, pattern, work, hint = /./) {
  await import_strict.default.rejects(work, (error) => {
    (0, import_strict.default)(error instanceof AttuneError, String(error));
    import_strict.default.equal(error.code, code, error.message);
    import_strict.default.match(error.message, pattern);
    import_strict.default.match(error.hint, hint);
    import_strict.default.doesNotMatch(JSON.stringify({ ...error, message: error.message }), /hf_|p w/, "a secret is in the message");
    return true;
  });
}
async function storeIsEmpty(home2) {
  import_strict.default.deepEqual(await (0, import_promises16.readdir)(import_node_path13.default.join(home2, "models")).catch(() => []), []);
}

// test/engine/hub/cache.test.ts
async function fillCache(home2, name = "owner--tiny-coder", leaveOut = []) {
  const model = import_node_path14.default.join(home2, "hf", "hub", `models--${name}`);
  const snapshot = import_node_path14.default.join(model, "snapshots", commit);
  for (const folder of [import_node_path14.default.join(model, "refs"), import_node_path14.default.join(model, "blobs"), snapshot]) {
    await (0, import_promises17.mkdir)(folder, { recursive: true });
  }
  for (const [file, bytes] of await tinyModel()) {
    if (leaveOut.includes(file)) continue;
    await (0, import_promises17.writeFile)(import_node_path14.default.join(model, "blobs", `blob-${file}`), bytes);
    await (0, import_promises17.symlink)(`../../blobs/blob-${file}`, import_node_path14.default.join(snapshot, file));
  }
  await (0, import_promises17.writeFile)(import_node_path14.default.join(model, "refs", "main"), commit);
  return snapshot;
}
(0, import_node_test.test)("an existing cache is used in place through its links, and offline means offline", async (context) => {
  const { home: home2, hub, hooks } = await given(context, { HF_HUB_OFFLINE: "1" });
  await rejectsWith("E_DOWNLOAD", /HF_HUB_OFFLINE/, downloadModel({ id }, hooks));
  await rejectsWith("E_DOWNLOAD", /HF_HUB_OFFLINE/, describeModel({ id }, hooks));
  const snapshot = await fillCache(home2);
  const main = import_node_path14.default.join(snapshot, "..", "..", "refs", "main");
  await (0, import_promises17.writeFile)(main, "../../../elsewhere");
  await rejectsWith("E_DOWNLOAD", /HF_HUB_OFFLINE/, downloadModel({ id }, hooks));
  await (0, import_promises17.writeFile)(main, commit);
  const result = await downloadModel({ id }, hooks);
  import_strict2.default.deepEqual([result.source, result.path], ["cache", snapshot]);
  import_strict2.default.equal((await downloadModel({ id, revision: commit }, hooks)).source, "cache");
  await rejectsWith("E_DOWNLOAD", /HF_HUB_OFFLINE/, downloadModel({ id, revision: "v1" }, hooks));
  import_strict2.default.equal(hub.seen.length, 0);
  await storeIsEmpty(home2);
  import_strict2.default.equal((await openBase(id)).folder, snapshot);
});
(0, import_node_test.test)("offline, the store serves what it holds", async (context) => {
  const { hooks, hub } = await given(context);
  const { path: stored } = await downloadModel({ id }, hooks);
  const requests = hub.seen.length;
  const offline2 = { ...hooks, env: { ...hooks.env, HF_HUB_OFFLINE: "1" } };
  const result = await downloadModel({ id }, offline2);
  import_strict2.default.deepEqual([result.source, result.path], ["store", stored]);
  import_strict2.default.equal((await downloadModel({ id, revision: commit }, offline2)).source, "store");
  await rejectsWith("E_DOWNLOAD", /HF_HUB_OFFLINE/, downloadModel({ id, revision: "v1" }, offline2));
  import_strict2.default.equal(hub.seen.length, requests);
});
(0, import_node_test.test)("what the cache holds whole is not downloaded again; half a snapshot is left to its owner", async (context) => {
  const { home: home2, hooks, hub } = await given(context);
  const snapshot = await fillCache(home2);
  import_strict2.default.equal((await downloadModel({ id }, hooks)).source, "cache");
  (0, import_strict2.default)(!hub.seen.some(({ url }) => url.includes("/resolve/")));
  await (0, import_promises17.rm)(import_node_path14.default.join(snapshot, "tokenizer.json"));
  const before = await (0, import_promises17.readdir)(snapshot);
  import_strict2.default.equal((await downloadModel({ id }, hooks)).source, "download");
  import_strict2.default.deepEqual(await (0, import_promises17.readdir)(snapshot), before);
});
(0, import_node_test.test)("the list holds the cache's models that can be a base, with their licence", async (context) => {
  const { home: home2 } = await given(context);
  const snapshot = await fillCache(home2);
  await (0, import_promises17.writeFile)(
    import_node_path14.default.join(snapshot, "README.md"),
    "---\r\ntags: [a]\r\nlicense: other\r\nlicense_name: 'my-own'\r\n---\r\n"
  );
  await fillCache(home2, "old-name");
  await fillCache(home2, "no--weights", ["model.safetensors"]);
  await fillCache(home2, "no--tokenizer", ["tokenizer.json"]);
  const strange = await fillCache(home2, "other--family");
  await (0, import_promises17.rm)(import_node_path14.default.join(strange, "config.json"));
  await (0, import_promises17.writeFile)(import_node_path14.default.join(strange, "config.json"), '{"model_type": "whisper"}');
  await (0, import_promises17.mkdir)(import_node_path14.default.join(home2, "hf", "hub", "models--..--up"), { recursive: true });
  await (0, import_promises17.writeFile)(import_node_path14.default.join(home2, "hf", "hub", "version.txt"), "1");
  const [, ...found] = await listModels();
  import_strict2.default.deepEqual(
    found.map(({ id: name, source, license, embedded }) => ({ name, source, license, embedded })),
    [
      { name: "old-name", source: "cache", license: null, embedded: false },
      { name: id, source: "cache", license: "my-own", embedded: false }
    ]
  );
  import_strict2.default.deepEqual(found[1]?.path, snapshot);
  const checked = await checkModel(id);
  import_strict2.default.deepEqual(checked, { ...found[1], hash: (await openBase(id)).hash });
  import_strict2.default.equal((await checkModel("models/attune-base-8m")).source, "embedded");
  await rejectsWith(
    "E_TOKENIZER",
    /is missing/,
    checkModel(import_node_path14.default.join(home2, "hf/hub/models--no--tokenizer/snapshots", commit))
  );
});
(0, import_node_test.test)("a model of the store hides the cache's of the same name, and keeps the licence of its page", async (context) => {
  const { home: home2, hooks } = await given(context);
  await fillCache(home2, "owner--tiny-coder", ["tokenizer.json"]);
  await downloadModel({ id }, hooks);
  const found = (await listModels()).filter((entry2) => entry2.id === id);
  import_strict2.default.deepEqual(
    found.map(({ source, license }) => [source, license]),
    [["store", "apache-2.0"]]
  );
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vdGVzdC9lbmdpbmUvaHViL2NhY2hlLnRlc3QudHMiLCAiLi4vZW5naW5lL2h1Yi9kb3dubG9hZC50cyIsICIuLi9lbmdpbmUvZGlzay9odWItY2FjaGUudHMiLCAiLi4vZW5naW5lL2Zvcm1hdHMvanNvbi50cyIsICIuLi9lbmdpbmUvbW9kZWwvZm9sZGVyLnRzIiwgIi4uL2VuZ2luZS9kaXNrL2hvbWUudHMiLCAiLi4vZW5naW5lL2Vycm9ycy50cyIsICIuLi9lbmdpbmUvbW9kZWwvZmFtaWxpZXMvY29tbW9uLnRzIiwgIi4uL2VuZ2luZS9tb2RlbC9mYW1pbGllcy9nZW1tYS50cyIsICIuLi9lbmdpbmUvbW9kZWwvZmFtaWxpZXMvZ3B0LWJpZ2NvZGUudHMiLCAiLi4vZW5naW5lL21vZGVsL2ZhbWlsaWVzL2dwdDIudHMiLCAiLi4vZW5naW5lL21vZGVsL2ZhbWlsaWVzL2xsYW1hLnRzIiwgIi4uL2VuZ2luZS9tb2RlbC9mYW1pbGllcy9taXN0cmFsLnRzIiwgIi4uL2VuZ2luZS9tb2RlbC9mYW1pbGllcy9xd2VuMi50cyIsICIuLi9lbmdpbmUvbW9kZWwvZmFtaWxpZXMvcXdlbjMudHMiLCAiLi4vZW5naW5lL21vZGVsL2ZhbWlsaWVzL3N0YXJjb2RlcjIudHMiLCAiLi4vZW5naW5lL21vZGVsL2NvbmZpZy50cyIsICIuLi9lbmdpbmUvbW9kZWwvaGFzaC50cyIsICIuLi9lbmdpbmUvZGlzay9maWxlcy50cyIsICIuLi9lbmdpbmUvbW9kZWwvbGluZWFycy50cyIsICIuLi9lbmdpbmUvbW9kZWwvd2VpZ2h0cy50cyIsICIuLi9lbmdpbmUvZm9ybWF0cy9mbG9hdHMudHMiLCAiLi4vZW5naW5lL2Zvcm1hdHMvc2FmZXRlbnNvcnMudHMiLCAiLi4vZW5naW5lL21vZGVsL3BhcmFtZXRlcnMudHMiLCAiLi4vZW5naW5lL21vZGVsL2xpc3QudHMiLCAiLi4vbm9kZV9tb2R1bGVzL0BodWdnaW5nZmFjZS90b2tlbml6ZXJzL2Rpc3QvdG9rZW5pemVycy5tanMiLCAiLi4vZW5naW5lL3RleHQvdG9rZW5pemVyLWVycm9ycy50cyIsICIuLi9lbmdpbmUvdGV4dC90b2tlbml6ZXItZmlsZXMudHMiLCAiLi4vZW5naW5lL3RleHQvdG9rZW5pemVyLnRzIiwgIi4uL2VuZ2luZS9odWIvZXJyb3JzLnRzIiwgIi4uL2VuZ2luZS9odWIvZmlsZS50cyIsICIuLi9lbmdpbmUvaHViL2h0dHAudHMiLCAiLi4vZW5naW5lL2h1Yi9zZXR0aW5ncy50cyIsICIuLi9lbmdpbmUvaHViL3JldHJ5LnRzIiwgIi4uL2VuZ2luZS9odWIvbGlzdGluZy50cyIsICIuLi9lbmdpbmUvaHViL25hbWVzLnRzIiwgIi4uL2VuZ2luZS9odWIvcGFnZS50cyIsICIuLi9lbmdpbmUvaHViL3RyYW5zcG9ydC50cyIsICIuLi9lbmdpbmUvaHViL3N0YWdpbmcudHMiLCAiLi4vdGVzdC9lbmdpbmUvaHViL2Zha2UtaHViLnRzIiwgIi4uL3Rlc3QvZW5naW5lL2h1Yi9naXZlbi50cyIsICIuLi90ZXN0L3N1cHBvcnQvdGVtcC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLyoqIE1vZGVscyB0aGF0IEh1Z2dpbmcgRmFjZSdzIG93biB0b29scyBoYXZlIGRvd25sb2FkZWQsIGFuZCBsaWZlIHdpdGhvdXQgYSBuZXR3b3JrLiAqL1xuaW1wb3J0IGFzc2VydCBmcm9tIFwibm9kZTphc3NlcnQvc3RyaWN0XCI7XG5pbXBvcnQgeyBta2RpciwgcmVhZGRpciwgcm0sIHN5bWxpbmssIHdyaXRlRmlsZSB9IGZyb20gXCJub2RlOmZzL3Byb21pc2VzXCI7XG5pbXBvcnQgcGF0aCBmcm9tIFwibm9kZTpwYXRoXCI7XG5pbXBvcnQgeyB0ZXN0IH0gZnJvbSBcIm5vZGU6dGVzdFwiO1xuaW1wb3J0IHsgZG93bmxvYWRNb2RlbCB9IGZyb20gXCIuLi8uLi8uLi9lbmdpbmUvaHViL2Rvd25sb2FkXCI7XG5pbXBvcnQgeyBkZXNjcmliZU1vZGVsIH0gZnJvbSBcIi4uLy4uLy4uL2VuZ2luZS9odWIvcGFnZVwiO1xuaW1wb3J0IHsgb3BlbkJhc2UgfSBmcm9tIFwiLi4vLi4vLi4vZW5naW5lL21vZGVsL2ZvbGRlclwiO1xuaW1wb3J0IHsgY2hlY2tNb2RlbCwgbGlzdE1vZGVscyB9IGZyb20gXCIuLi8uLi8uLi9lbmdpbmUvbW9kZWwvbGlzdFwiO1xuaW1wb3J0IHsgY29tbWl0LCBpZCwgdGlueU1vZGVsIH0gZnJvbSBcIi4vZmFrZS1odWJcIjtcbmltcG9ydCB7IGdpdmVuLCByZWplY3RzV2l0aCwgc3RvcmVJc0VtcHR5IH0gZnJvbSBcIi4vZ2l2ZW5cIjtcblxuLyoqIEFzIHRob3NlIHRvb2xzIGxheSBpdCBvdXQ6IGxpbmtzIGZyb20gYSBzbmFwc2hvdCB0byBibG9icy4gUmV0dXJucyB0aGUgc25hcHNob3QuICovXG5hc3luYyBmdW5jdGlvbiBmaWxsQ2FjaGUoaG9tZTogc3RyaW5nLCBuYW1lID0gXCJvd25lci0tdGlueS1jb2RlclwiLCBsZWF2ZU91dDogcmVhZG9ubHkgc3RyaW5nW10gPSBbXSk6IFByb21pc2U8c3RyaW5nPiB7XG4gIGNvbnN0IG1vZGVsID0gcGF0aC5qb2luKGhvbWUsIFwiaGZcIiwgXCJodWJcIiwgYG1vZGVscy0tJHtuYW1lfWApO1xuICBjb25zdCBzbmFwc2hvdCA9IHBhdGguam9pbihtb2RlbCwgXCJzbmFwc2hvdHNcIiwgY29tbWl0KTtcbiAgZm9yIChjb25zdCBmb2xkZXIgb2YgW3BhdGguam9pbihtb2RlbCwgXCJyZWZzXCIpLCBwYXRoLmpvaW4obW9kZWwsIFwiYmxvYnNcIiksIHNuYXBzaG90XSkge1xuICAgIGF3YWl0IG1rZGlyKGZvbGRlciwgeyByZWN1cnNpdmU6IHRydWUgfSk7XG4gIH1cbiAgZm9yIChjb25zdCBbZmlsZSwgYnl0ZXNdIG9mIGF3YWl0IHRpbnlNb2RlbCgpKSB7XG4gICAgaWYgKGxlYXZlT3V0LmluY2x1ZGVzKGZpbGUpKSBjb250aW51ZTtcbiAgICBhd2FpdCB3cml0ZUZpbGUocGF0aC5qb2luKG1vZGVsLCBcImJsb2JzXCIsIGBibG9iLSR7ZmlsZX1gKSwgYnl0ZXMpO1xuICAgIGF3YWl0IHN5bWxpbmsoYC4uLy4uL2Jsb2JzL2Jsb2ItJHtmaWxlfWAsIHBhdGguam9pbihzbmFwc2hvdCwgZmlsZSkpO1xuICB9XG4gIGF3YWl0IHdyaXRlRmlsZShwYXRoLmpvaW4obW9kZWwsIFwicmVmc1wiLCBcIm1haW5cIiksIGNvbW1pdCk7XG4gIHJldHVybiBzbmFwc2hvdDtcbn1cblxudGVzdChcImFuIGV4aXN0aW5nIGNhY2hlIGlzIHVzZWQgaW4gcGxhY2UgdGhyb3VnaCBpdHMgbGlua3MsIGFuZCBvZmZsaW5lIG1lYW5zIG9mZmxpbmVcIiwgYXN5bmMgKGNvbnRleHQpID0+IHtcbiAgY29uc3QgeyBob21lLCBodWIsIGhvb2tzIH0gPSBhd2FpdCBnaXZlbihjb250ZXh0LCB7IEhGX0hVQl9PRkZMSU5FOiBcIjFcIiB9KTtcbiAgYXdhaXQgcmVqZWN0c1dpdGgoXCJFX0RPV05MT0FEXCIsIC9IRl9IVUJfT0ZGTElORS8sIGRvd25sb2FkTW9kZWwoeyBpZCB9LCBob29rcykpO1xuICBhd2FpdCByZWplY3RzV2l0aChcIkVfRE9XTkxPQURcIiwgL0hGX0hVQl9PRkZMSU5FLywgZGVzY3JpYmVNb2RlbCh7IGlkIH0sIGhvb2tzKSk7XG4gIGNvbnN0IHNuYXBzaG90ID0gYXdhaXQgZmlsbENhY2hlKGhvbWUpO1xuICBjb25zdCBtYWluID0gcGF0aC5qb2luKHNuYXBzaG90LCBcIi4uXCIsIFwiLi5cIiwgXCJyZWZzXCIsIFwibWFpblwiKTtcbiAgYXdhaXQgd3JpdGVGaWxlKG1haW4sIFwiLi4vLi4vLi4vZWxzZXdoZXJlXCIpO1xuICBhd2FpdCByZWplY3RzV2l0aChcIkVfRE9XTkxPQURcIiwgL0hGX0hVQl9PRkZMSU5FLywgZG93bmxvYWRNb2RlbCh7IGlkIH0sIGhvb2tzKSk7XG4gIGF3YWl0IHdyaXRlRmlsZShtYWluLCBjb21taXQpO1xuICBjb25zdCByZXN1bHQgPSBhd2FpdCBkb3dubG9hZE1vZGVsKHsgaWQgfSwgaG9va3MpO1xuICBhc3NlcnQuZGVlcEVxdWFsKFtyZXN1bHQuc291cmNlLCByZXN1bHQucGF0aF0sIFtcImNhY2hlXCIsIHNuYXBzaG90XSk7XG4gIGFzc2VydC5lcXVhbCgoYXdhaXQgZG93bmxvYWRNb2RlbCh7IGlkLCByZXZpc2lvbjogY29tbWl0IH0sIGhvb2tzKSkuc291cmNlLCBcImNhY2hlXCIpO1xuICBhd2FpdCByZWplY3RzV2l0aChcIkVfRE9XTkxPQURcIiwgL0hGX0hVQl9PRkZMSU5FLywgZG93bmxvYWRNb2RlbCh7IGlkLCByZXZpc2lvbjogXCJ2MVwiIH0sIGhvb2tzKSk7XG4gIGFzc2VydC5lcXVhbChodWIuc2Vlbi5sZW5ndGgsIDApO1xuICBhd2FpdCBzdG9yZUlzRW1wdHkoaG9tZSk7XG4gIGFzc2VydC5lcXVhbCgoYXdhaXQgb3BlbkJhc2UoaWQpKS5mb2xkZXIsIHNuYXBzaG90KTtcbn0pO1xuXG50ZXN0KFwib2ZmbGluZSwgdGhlIHN0b3JlIHNlcnZlcyB3aGF0IGl0IGhvbGRzXCIsIGFzeW5jIChjb250ZXh0KSA9PiB7XG4gIGNvbnN0IHsgaG9va3MsIGh1YiB9ID0gYXdhaXQgZ2l2ZW4oY29udGV4dCk7XG4gIGNvbnN0IHsgcGF0aDogc3RvcmVkIH0gPSBhd2FpdCBkb3dubG9hZE1vZGVsKHsgaWQgfSwgaG9va3MpO1xuICBjb25zdCByZXF1ZXN0cyA9IGh1Yi5zZWVuLmxlbmd0aDtcbiAgY29uc3Qgb2ZmbGluZSA9IHsgLi4uaG9va3MsIGVudjogeyAuLi5ob29rcy5lbnYsIEhGX0hVQl9PRkZMSU5FOiBcIjFcIiB9IH07XG4gIGNvbnN0IHJlc3VsdCA9IGF3YWl0IGRvd25sb2FkTW9kZWwoeyBpZCB9LCBvZmZsaW5lKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChbcmVzdWx0LnNvdXJjZSwgcmVzdWx0LnBhdGhdLCBbXCJzdG9yZVwiLCBzdG9yZWRdKTtcbiAgYXNzZXJ0LmVxdWFsKChhd2FpdCBkb3dubG9hZE1vZGVsKHsgaWQsIHJldmlzaW9uOiBjb21taXQgfSwgb2ZmbGluZSkpLnNvdXJjZSwgXCJzdG9yZVwiKTtcbiAgYXdhaXQgcmVqZWN0c1dpdGgoXCJFX0RPV05MT0FEXCIsIC9IRl9IVUJfT0ZGTElORS8sIGRvd25sb2FkTW9kZWwoeyBpZCwgcmV2aXNpb246IFwidjFcIiB9LCBvZmZsaW5lKSk7XG4gIGFzc2VydC5lcXVhbChodWIuc2Vlbi5sZW5ndGgsIHJlcXVlc3RzKTtcbn0pO1xuXG50ZXN0KFwid2hhdCB0aGUgY2FjaGUgaG9sZHMgd2hvbGUgaXMgbm90IGRvd25sb2FkZWQgYWdhaW47IGhhbGYgYSBzbmFwc2hvdCBpcyBsZWZ0IHRvIGl0cyBvd25lclwiLCBhc3luYyAoY29udGV4dCkgPT4ge1xuICBjb25zdCB7IGhvbWUsIGhvb2tzLCBodWIgfSA9IGF3YWl0IGdpdmVuKGNvbnRleHQpO1xuICBjb25zdCBzbmFwc2hvdCA9IGF3YWl0IGZpbGxDYWNoZShob21lKTtcbiAgYXNzZXJ0LmVxdWFsKChhd2FpdCBkb3dubG9hZE1vZGVsKHsgaWQgfSwgaG9va3MpKS5zb3VyY2UsIFwiY2FjaGVcIik7XG4gIGFzc2VydCghaHViLnNlZW4uc29tZSgoeyB1cmwgfSkgPT4gdXJsLmluY2x1ZGVzKFwiL3Jlc29sdmUvXCIpKSk7XG4gIGF3YWl0IHJtKHBhdGguam9pbihzbmFwc2hvdCwgXCJ0b2tlbml6ZXIuanNvblwiKSk7XG4gIGNvbnN0IGJlZm9yZSA9IGF3YWl0IHJlYWRkaXIoc25hcHNob3QpO1xuICBhc3NlcnQuZXF1YWwoKGF3YWl0IGRvd25sb2FkTW9kZWwoeyBpZCB9LCBob29rcykpLnNvdXJjZSwgXCJkb3dubG9hZFwiKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChhd2FpdCByZWFkZGlyKHNuYXBzaG90KSwgYmVmb3JlKTtcbn0pO1xuXG50ZXN0KFwidGhlIGxpc3QgaG9sZHMgdGhlIGNhY2hlJ3MgbW9kZWxzIHRoYXQgY2FuIGJlIGEgYmFzZSwgd2l0aCB0aGVpciBsaWNlbmNlXCIsIGFzeW5jIChjb250ZXh0KSA9PiB7XG4gIGNvbnN0IHsgaG9tZSB9ID0gYXdhaXQgZ2l2ZW4oY29udGV4dCk7XG4gIGNvbnN0IHNuYXBzaG90ID0gYXdhaXQgZmlsbENhY2hlKGhvbWUpO1xuICBhd2FpdCB3cml0ZUZpbGUoXG4gICAgcGF0aC5qb2luKHNuYXBzaG90LCBcIlJFQURNRS5tZFwiKSxcbiAgICBcIi0tLVxcclxcbnRhZ3M6IFthXVxcclxcbmxpY2Vuc2U6IG90aGVyXFxyXFxubGljZW5zZV9uYW1lOiAnbXktb3duJ1xcclxcbi0tLVxcclxcblwiLFxuICApO1xuICBhd2FpdCBmaWxsQ2FjaGUoaG9tZSwgXCJvbGQtbmFtZVwiKTtcbiAgYXdhaXQgZmlsbENhY2hlKGhvbWUsIFwibm8tLXdlaWdodHNcIiwgW1wibW9kZWwuc2FmZXRlbnNvcnNcIl0pO1xuICBhd2FpdCBmaWxsQ2FjaGUoaG9tZSwgXCJuby0tdG9rZW5pemVyXCIsIFtcInRva2VuaXplci5qc29uXCJdKTtcbiAgY29uc3Qgc3RyYW5nZSA9IGF3YWl0IGZpbGxDYWNoZShob21lLCBcIm90aGVyLS1mYW1pbHlcIik7XG4gIGF3YWl0IHJtKHBhdGguam9pbihzdHJhbmdlLCBcImNvbmZpZy5qc29uXCIpKTtcbiAgYXdhaXQgd3JpdGVGaWxlKHBhdGguam9pbihzdHJhbmdlLCBcImNvbmZpZy5qc29uXCIpLCAne1wibW9kZWxfdHlwZVwiOiBcIndoaXNwZXJcIn0nKTtcbiAgYXdhaXQgbWtkaXIocGF0aC5qb2luKGhvbWUsIFwiaGZcIiwgXCJodWJcIiwgXCJtb2RlbHMtLS4uLS11cFwiKSwgeyByZWN1cnNpdmU6IHRydWUgfSk7XG4gIGF3YWl0IHdyaXRlRmlsZShwYXRoLmpvaW4oaG9tZSwgXCJoZlwiLCBcImh1YlwiLCBcInZlcnNpb24udHh0XCIpLCBcIjFcIik7XG4gIGNvbnN0IFssIC4uLmZvdW5kXSA9IGF3YWl0IGxpc3RNb2RlbHMoKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChcbiAgICBmb3VuZC5tYXAoKHsgaWQ6IG5hbWUsIHNvdXJjZSwgbGljZW5zZSwgZW1iZWRkZWQgfSkgPT4gKHsgbmFtZSwgc291cmNlLCBsaWNlbnNlLCBlbWJlZGRlZCB9KSksXG4gICAgW1xuICAgICAgeyBuYW1lOiBcIm9sZC1uYW1lXCIsIHNvdXJjZTogXCJjYWNoZVwiLCBsaWNlbnNlOiBudWxsLCBlbWJlZGRlZDogZmFsc2UgfSxcbiAgICAgIHsgbmFtZTogaWQsIHNvdXJjZTogXCJjYWNoZVwiLCBsaWNlbnNlOiBcIm15LW93blwiLCBlbWJlZGRlZDogZmFsc2UgfSxcbiAgICBdLFxuICApO1xuICBhc3NlcnQuZGVlcEVxdWFsKGZvdW5kWzFdPy5wYXRoLCBzbmFwc2hvdCk7XG4gIGNvbnN0IGNoZWNrZWQgPSBhd2FpdCBjaGVja01vZGVsKGlkKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChjaGVja2VkLCB7IC4uLmZvdW5kWzFdLCBoYXNoOiAoYXdhaXQgb3BlbkJhc2UoaWQpKS5oYXNoIH0pO1xuICBhc3NlcnQuZXF1YWwoKGF3YWl0IGNoZWNrTW9kZWwoXCJtb2RlbHMvYXR0dW5lLWJhc2UtOG1cIikpLnNvdXJjZSwgXCJlbWJlZGRlZFwiKTtcbiAgYXdhaXQgcmVqZWN0c1dpdGgoXG4gICAgXCJFX1RPS0VOSVpFUlwiLFxuICAgIC9pcyBtaXNzaW5nLyxcbiAgICBjaGVja01vZGVsKHBhdGguam9pbihob21lLCBcImhmL2h1Yi9tb2RlbHMtLW5vLS10b2tlbml6ZXIvc25hcHNob3RzXCIsIGNvbW1pdCkpLFxuICApO1xufSk7XG5cbnRlc3QoXCJhIG1vZGVsIG9mIHRoZSBzdG9yZSBoaWRlcyB0aGUgY2FjaGUncyBvZiB0aGUgc2FtZSBuYW1lLCBhbmQga2VlcHMgdGhlIGxpY2VuY2Ugb2YgaXRzIHBhZ2VcIiwgYXN5bmMgKGNvbnRleHQpID0+IHtcbiAgY29uc3QgeyBob21lLCBob29rcyB9ID0gYXdhaXQgZ2l2ZW4oY29udGV4dCk7XG4gIGF3YWl0IGZpbGxDYWNoZShob21lLCBcIm93bmVyLS10aW55LWNvZGVyXCIsIFtcInRva2VuaXplci5qc29uXCJdKTtcbiAgYXdhaXQgZG93bmxvYWRNb2RlbCh7IGlkIH0sIGhvb2tzKTtcbiAgY29uc3QgZm91bmQgPSAoYXdhaXQgbGlzdE1vZGVscygpKS5maWx0ZXIoKGVudHJ5KSA9PiBlbnRyeS5pZCA9PT0gaWQpO1xuICBhc3NlcnQuZGVlcEVxdWFsKFxuICAgIGZvdW5kLm1hcCgoeyBzb3VyY2UsIGxpY2Vuc2UgfSkgPT4gW3NvdXJjZSwgbGljZW5zZV0pLFxuICAgIFtbXCJzdG9yZVwiLCBcImFwYWNoZS0yLjBcIl1dLFxuICApO1xufSk7XG4iLCAiLyoqXG4gKiBBIG1vZGVsIGZyb20gYSBodWIgaW50byB0aGUgc3RvcmUuIFRoZSBmaWxlcyBnYXRoZXIgaW4gYSBmb2xkZXIgb2YgdGhlaXIgb3duLCBhbmQgYSBmb2xkZXIgYXBwZWFycyBhbW9uZyB0aGUgbW9kZWxzIG9ubHlcbiAqIHdoZW4gZXZlcnkgaGFzaCBpcyByaWdodCBhbmQgdGhlIG1vZGVsIG9wZW5zLiBBbiBpbnRlcnJ1cHRlZCBkb3dubG9hZCBnb2VzIG9uIHdoZXJlIGl0IHN0b3BwZWQuXG4gKi9cbmltcG9ydCB7IHJlYWRGaWxlLCB3cml0ZUZpbGUgfSBmcm9tIFwibm9kZTpmcy9wcm9taXNlc1wiO1xuaW1wb3J0IHBhdGggZnJvbSBcIm5vZGU6cGF0aFwiO1xuaW1wb3J0IHsgY2FjaGVkTW9kZWxGb2xkZXIgfSBmcm9tIFwiLi4vZGlzay9odWItY2FjaGVcIjtcbmltcG9ydCB7IE1hbGZvcm1lZCwgcGFyc2VKc29uLCByZWNvcmQsIHRhYmxlLCB0ZXh0IH0gZnJvbSBcIi4uL2Zvcm1hdHMvanNvblwiO1xuaW1wb3J0IHsgb3BlbkJhc2UsIHN0b3JlZE1vZGVsRm9sZGVyIH0gZnJvbSBcIi4uL21vZGVsL2ZvbGRlclwiO1xuaW1wb3J0IHsgdHlwZSBNb2RlbFJlY29yZCwgcmVhZFJlY29yZCwgcmVjb3JkTmFtZSB9IGZyb20gXCIuLi9tb2RlbC9saXN0XCI7XG5pbXBvcnQgdHlwZSB7IERvd25sb2FkRXZlbnQsIERvd25sb2FkUmVxdWVzdCwgTW9kZWxSZXN1bHQgfSBmcm9tIFwiLi4vcHJvdG9jb2xcIjtcbmltcG9ydCB7IGxvYWRUb2tlbml6ZXIgfSBmcm9tIFwiLi4vdGV4dC90b2tlbml6ZXJcIjtcbmltcG9ydCB7IG9mZmxpbmUsIHRvb1NtYWxsLCB1bnN1aXRhYmxlIH0gZnJvbSBcIi4vZXJyb3JzXCI7XG5pbXBvcnQgeyBkb3dubG9hZEZpbGUsIHNpemVPZiB9IGZyb20gXCIuL2ZpbGVcIjtcbmltcG9ydCB7IGZpbGVVcmwsIHR5cGUgTW9kZWxQYWdlLCByZWFkTW9kZWxQYWdlIH0gZnJvbSBcIi4vbGlzdGluZ1wiO1xuaW1wb3J0IHsgY2hlY2tJZCwgY2hlY2tSZXZpc2lvbiwgY2hvb3NlRmlsZXMsIGNob29zZVNoYXJkcywgaW5kZXhOYW1lLCB0eXBlIExpc3RlZEZpbGUgfSBmcm9tIFwiLi9uYW1lc1wiO1xuaW1wb3J0IHsgY29uZmlnT2YsIGZyZWVCeXRlc09mLCB0b3RhbFNpemUgfSBmcm9tIFwiLi9wYWdlXCI7XG5pbXBvcnQgdHlwZSB7IFRyYW5zcG9ydCB9IGZyb20gXCIuL3JldHJ5XCI7XG5pbXBvcnQgeyBzdGFnZWQgfSBmcm9tIFwiLi9zdGFnaW5nXCI7XG5pbXBvcnQgeyB0eXBlIERvd25sb2FkSG9va3MsIGV4cGxhaW5lZCwgb3BlblRyYW5zcG9ydCB9IGZyb20gXCIuL3RyYW5zcG9ydFwiO1xuXG4vKiogTGVmdCBmcmVlIG9uIHRoZSBkaXNrLCBmb3Igd2hhdCBlbHNlIGlzIHdyaXR0ZW4gbWVhbndoaWxlLiAqL1xuY29uc3QgcmVzZXJ2ZSA9IDY0ZTY7XG5cbi8qKlxuICogVGhyb3dzIEVfSFVCX0lELCBFX0hVQl9BQ0NFU1MsIEVfRE9XTkxPQUQsIEVfRElTS19TUEFDRSwgRV9JTlRFUlJVUFRFRCwgRV9PVVRQVVQsIGFuZCB3aGF0IGBvcGVuQmFzZWAgdGhyb3dzIGZvciBhIG1vZGVsXG4gKiB0aGF0IHRoaXMgdmVyc2lvbiBjYW5ub3QgdXNlOyB0aGF0IGlzIGZvdW5kIGZyb20gY29uZmlnLmpzb24sIGJlZm9yZSB0aGUgd2VpZ2h0cyBhcmUgZmV0Y2hlZC5cbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGRvd25sb2FkTW9kZWwocmVxdWVzdDogRG93bmxvYWRSZXF1ZXN0LCBob29rczogRG93bmxvYWRIb29rcyk6IFByb21pc2U8TW9kZWxSZXN1bHQ+IHtcbiAgY29uc3QgaWQgPSBjaGVja0lkKHJlcXVlc3QuaWQpO1xuICBjb25zdCByZXZpc2lvbiA9IGNoZWNrUmV2aXNpb24ocmVxdWVzdC5yZXZpc2lvbiA/PyBcIm1haW5cIik7XG4gIGNvbnN0IHRyYW5zcG9ydCA9IGF3YWl0IG9wZW5UcmFuc3BvcnQocmVxdWVzdCwgaG9va3MpO1xuICBjb25zdCBjYWNoZWQgPSBhd2FpdCBjYWNoZWRNb2RlbEZvbGRlcihpZCwgcmV2aXNpb24sIGhvb2tzLmVudik7XG4gIGlmICh0cmFuc3BvcnQuc2V0dGluZ3Mub2ZmbGluZSkgcmV0dXJuIHdpdGhvdXROZXR3b3JrKGlkLCByZXF1ZXN0LnJldmlzaW9uLCBjYWNoZWQpO1xuICByZXR1cm4gZXhwbGFpbmVkKGlkLCBpZCwgdHJhbnNwb3J0LCBhc3luYyAoKSA9PiB7XG4gICAgY29uc3QgcGFnZSA9IGF3YWl0IHJlYWRNb2RlbFBhZ2UoaWQsIHJldmlzaW9uLCB0cmFuc3BvcnQpO1xuICAgIGNvbnN0IHN0b3JlZCA9IHN0b3JlZE1vZGVsRm9sZGVyKGlkKTtcbiAgICBpZiAoKGF3YWl0IHJlYWRSZWNvcmQoc3RvcmVkKSk/LmNvbW1pdCA9PT0gcGFnZS5jb21taXQpIHJldHVybiBvcGVuZWQoaWQsIHN0b3JlZCwgXCJzdG9yZVwiKTtcbiAgICAvLyBUaGUgc2FtZSBmaWxlcyBvbmNlIG1vcmUgd291bGQgb25seSBmaWxsIHRoZSBkaXNrOyBhIHNuYXBzaG90IHRoYXQgaXMgbm90IHdob2xlIGlzIGxlZnQgdG8gaXRzIG93bmVyLlxuICAgIGlmIChjYWNoZWQgIT09IG51bGwgJiYgcGF0aC5iYXNlbmFtZShjYWNoZWQpID09PSBwYWdlLmNvbW1pdCkge1xuICAgICAgY29uc3Qgd2hvbGUgPSBhd2FpdCBvcGVuZWQoaWQsIGNhY2hlZCwgXCJjYWNoZVwiKS5jYXRjaCgoKSA9PiBudWxsKTtcbiAgICAgIGlmICh3aG9sZSAhPT0gbnVsbCkgcmV0dXJuIHdob2xlO1xuICAgIH1cbiAgICBjb25zdCB7IGZvbGRlciwgcmVzdWx0IH0gPSBhd2FpdCBzdGFnZWQoaWQsIHBhZ2UuY29tbWl0LCBhc3luYyAoc3RhZ2luZykgPT4ge1xuICAgICAgYXdhaXQgZ2F0aGVyKHBhZ2UsIHN0YWdpbmcsIHRyYW5zcG9ydCwgaG9va3MpO1xuICAgICAgY29uc3QgZm91bmQgPSBhd2FpdCBvcGVuZWQoaWQsIHN0YWdpbmcsIFwiZG93bmxvYWRcIik7XG4gICAgICBjb25zdCB7IGhvc3QgfSA9IHRyYW5zcG9ydC5zZXR0aW5ncy5lbmRwb2ludDtcbiAgICAgIGNvbnN0IG9yaWdpbjogTW9kZWxSZWNvcmQgPSB7IGlkLCBjb21taXQ6IHBhZ2UuY29tbWl0LCBob3N0LCBsaWNlbnNlOiBwYWdlLmxpY2Vuc2UgfTtcbiAgICAgIGF3YWl0IHdyaXRlRmlsZShwYXRoLmpvaW4oc3RhZ2luZywgcmVjb3JkTmFtZSksIGAke0pTT04uc3RyaW5naWZ5KG9yaWdpbiwgbnVsbCwgMil9XFxuYCk7XG4gICAgICByZXR1cm4gZm91bmQ7XG4gICAgfSk7XG4gICAgcmV0dXJuIHsgLi4ucmVzdWx0LCBwYXRoOiBmb2xkZXIgfTtcbiAgfSk7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIHdpdGhvdXROZXR3b3JrKGlkOiBzdHJpbmcsIHJldmlzaW9uOiBzdHJpbmcgfCB1bmRlZmluZWQsIGNhY2hlZDogc3RyaW5nIHwgbnVsbCk6IFByb21pc2U8TW9kZWxSZXN1bHQ+IHtcbiAgY29uc3Qgc3RvcmVkID0gc3RvcmVkTW9kZWxGb2xkZXIoaWQpO1xuICAvLyBXaGF0IHRoZSBzdG9yZSBob2xkcyBvZiBhbm90aGVyIHJldmlzaW9uIGlzIG5vdCB3aGF0IHdhcyBhc2tlZCBmb3IuXG4gIGNvbnN0IGNvbW1pdCA9IChhd2FpdCByZWFkUmVjb3JkKHN0b3JlZCkpPy5jb21taXQ7XG4gIGNvbnN0IGZpdHMgPSByZXZpc2lvbiA9PT0gdW5kZWZpbmVkIHx8IHJldmlzaW9uID09PSBjb21taXQ7XG4gIGlmIChmaXRzICYmIChhd2FpdCBzaXplT2YocGF0aC5qb2luKHN0b3JlZCwgXCJjb25maWcuanNvblwiKSkpID4gMCkgcmV0dXJuIG9wZW5lZChpZCwgc3RvcmVkLCBcInN0b3JlXCIpO1xuICBpZiAoY2FjaGVkID09PSBudWxsKSB0aHJvdyBvZmZsaW5lKGlkKTtcbiAgcmV0dXJuIG9wZW5lZChpZCwgY2FjaGVkLCBcImNhY2hlXCIpO1xufVxuXG5hc3luYyBmdW5jdGlvbiBvcGVuZWQoaWQ6IHN0cmluZywgZm9sZGVyOiBzdHJpbmcsIHNvdXJjZTogTW9kZWxSZXN1bHRbXCJzb3VyY2VcIl0pOiBQcm9taXNlPE1vZGVsUmVzdWx0PiB7XG4gIGNvbnN0IHsgaGFzaCwgY29uZmlnLCB0b3RhbDogcGFyYW1ldGVycyB9ID0gYXdhaXQgb3BlbkJhc2UoZm9sZGVyKTtcbiAgYXdhaXQgbG9hZFRva2VuaXplcihmb2xkZXIsIGNvbmZpZy52b2NhYlNpemUpO1xuICByZXR1cm4geyBpZCwgcGF0aDogZm9sZGVyLCBoYXNoLCBwYXJhbWV0ZXJzLCBzb3VyY2UgfTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gZ2F0aGVyKHBhZ2U6IE1vZGVsUGFnZSwgc3RhZ2luZzogc3RyaW5nLCB0cmFuc3BvcnQ6IFRyYW5zcG9ydCwgaG9va3M6IERvd25sb2FkSG9va3MpOiBQcm9taXNlPHZvaWQ+IHtcbiAgY29uc3QgeyBpZCB9ID0gcGFnZTtcbiAgY29uc3QgZmlyc3QgPSBjaG9vc2VGaWxlcyhpZCwgcGFnZS5maWxlcyk7XG4gIGNvbnN0IHNtYWxsID0gZmlyc3QuZmlsdGVyKCh7IG5hbWUgfSkgPT4gbmFtZSAhPT0gXCJtb2RlbC5zYWZldGVuc29yc1wiKTtcbiAgbGV0IHBsYW46IHJlYWRvbmx5IExpc3RlZEZpbGVbXSA9IGZpcnN0O1xuICBjb25zdCBmZXRjaCA9IGFzeW5jIChmaWxlczogcmVhZG9ubHkgTGlzdGVkRmlsZVtdKSA9PiB7XG4gICAgYXdhaXQgY2hlY2tTcGFjZShzdGFnaW5nLCBwbGFuLCBob29rcy5mcmVlQnl0ZXMgPz8gZnJlZUJ5dGVzT2YpO1xuICAgIGZvciAoY29uc3QgZmlsZSBvZiBmaWxlcykge1xuICAgICAgYXdhaXQgZmV0Y2hPbmUocGFnZSwgZmlsZSwgc3RhZ2luZywgdHJhbnNwb3J0LCBwbGFuLCBob29rcy5vbkV2ZW50KTtcbiAgICAgIGlmIChmaWxlLm5hbWUgPT09IFwiY29uZmlnLmpzb25cIikgY29uZmlnT2YoYXdhaXQgcmVhZEZpbGUocGF0aC5qb2luKHN0YWdpbmcsIGZpbGUubmFtZSkpLCBpZCk7XG4gICAgfVxuICB9O1xuICBhd2FpdCBmZXRjaChzbWFsbCk7XG4gIGlmIChwYWdlLmZpbGVzLmhhcyhcIm1vZGVsLnNhZmV0ZW5zb3JzXCIpKSB7XG4gICAgYXdhaXQgZmV0Y2goZmlyc3QuZmlsdGVyKCh7IG5hbWUgfSkgPT4gbmFtZSA9PT0gXCJtb2RlbC5zYWZldGVuc29yc1wiKSk7XG4gIH0gZWxzZSB7XG4gICAgY29uc3Qgc2hhcmRzID0gY2hvb3NlU2hhcmRzKGlkLCBhd2FpdCBzaGFyZE5hbWVzKHBhdGguam9pbihzdGFnaW5nLCBpbmRleE5hbWUpLCBpZCksIHBhZ2UuZmlsZXMpO1xuICAgIHBsYW4gPSBbLi4uc21hbGwsIC4uLnNoYXJkc107XG4gICAgYXdhaXQgZmV0Y2goc2hhcmRzKTtcbiAgfVxufVxuXG5hc3luYyBmdW5jdGlvbiBmZXRjaE9uZShcbiAgcGFnZTogTW9kZWxQYWdlLFxuICBmaWxlOiBMaXN0ZWRGaWxlLFxuICBzdGFnaW5nOiBzdHJpbmcsXG4gIHRyYW5zcG9ydDogVHJhbnNwb3J0LFxuICBwbGFuOiByZWFkb25seSBMaXN0ZWRGaWxlW10sXG4gIG9uRXZlbnQ6IChldmVudDogRG93bmxvYWRFdmVudCkgPT4gdm9pZCxcbik6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCB0b3RhbEJ5dGVzID0gdG90YWxTaXplKHBsYW4pO1xuICBjb25zdCBiZWZvcmUgPSB0b3RhbFNpemUocGxhbi5zbGljZSgwLCBwbGFuLmluZGV4T2YoZmlsZSkpKTtcbiAgY29uc3QgZ3JhaW4gPSBNYXRoLm1heCgxZTYsIHRvdGFsQnl0ZXMgLyAyMDApO1xuICBsZXQgdG9sZCA9IE51bWJlci5ORUdBVElWRV9JTkZJTklUWTtcbiAgY29uc3QgdGVsbCA9IChieXRlczogbnVtYmVyKSA9PiB7XG4gICAgLy8gTm90IGV2ZXJ5IGNodW5rOiBhIHRlcm1pbmFsIG9yIGFuIGVkaXRvciB3b3VsZCBoYXZlIG5vdGhpbmcgZWxzZSB0byBkby5cbiAgICBpZiAoTWF0aC5hYnMoYnl0ZXMgLSB0b2xkKSA8IGdyYWluICYmIGJ5dGVzIDwgZmlsZS5zaXplKSByZXR1cm47XG4gICAgdG9sZCA9IGJ5dGVzO1xuICAgIG9uRXZlbnQoeyBldmVudDogXCJkb3dubG9hZFwiLCBpZDogcGFnZS5pZCwgZmlsZTogZmlsZS5uYW1lLCBkb25lQnl0ZXM6IGJlZm9yZSArIGJ5dGVzLCB0b3RhbEJ5dGVzIH0pO1xuICB9O1xuICBjb25zdCB1cmwgPSBmaWxlVXJsKHRyYW5zcG9ydC5zZXR0aW5ncy5lbmRwb2ludCwgcGFnZSwgZmlsZSk7XG4gIGF3YWl0IGV4cGxhaW5lZChgJHtmaWxlLm5hbWV9IG9mICR7cGFnZS5pZH1gLCBwYWdlLmlkLCB0cmFuc3BvcnQsICgpID0+XG4gICAgZG93bmxvYWRGaWxlKHVybCwgcGF0aC5qb2luKHN0YWdpbmcsIGZpbGUubmFtZSksIGZpbGUsIHRyYW5zcG9ydCwgdGVsbCksXG4gICk7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGNoZWNrU3BhY2UoXG4gIHN0YWdpbmc6IHN0cmluZyxcbiAgcGxhbjogcmVhZG9ubHkgTGlzdGVkRmlsZVtdLFxuICBmcmVlQnl0ZXM6IChmb2xkZXI6IHN0cmluZykgPT4gUHJvbWlzZTxudW1iZXI+LFxuKTogUHJvbWlzZTx2b2lkPiB7XG4gIGxldCBuZWVkZWQgPSByZXNlcnZlO1xuICBmb3IgKGNvbnN0IGZpbGUgb2YgcGxhbikgbmVlZGVkICs9IE1hdGgubWF4KDAsIGZpbGUuc2l6ZSAtIChhd2FpdCBzaXplT2YocGF0aC5qb2luKHN0YWdpbmcsIGZpbGUubmFtZSkpKSk7XG4gIGNvbnN0IGZyZWUgPSBhd2FpdCBmcmVlQnl0ZXMoc3RhZ2luZyk7XG4gIGlmIChmcmVlIDwgbmVlZGVkKSB0aHJvdyB0b29TbWFsbChzdGFnaW5nLCBuZWVkZWQsIGZyZWUpO1xufVxuXG5hc3luYyBmdW5jdGlvbiBzaGFyZE5hbWVzKGluZGV4OiBzdHJpbmcsIGlkOiBzdHJpbmcpOiBQcm9taXNlPHJlYWRvbmx5IHN0cmluZ1tdPiB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIE9iamVjdC52YWx1ZXModGFibGUodGV4dCkocmVjb3JkKHBhcnNlSnNvbihhd2FpdCByZWFkRmlsZShpbmRleCkpLCBcIlwiKVtcIndlaWdodF9tYXBcIl0sIFwid2VpZ2h0X21hcFwiKSk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgaWYgKGVycm9yIGluc3RhbmNlb2YgTWFsZm9ybWVkKSB0aHJvdyB1bnN1aXRhYmxlKGlkLCBgaXRzIGluZGV4IGlzIGJyb2tlbjogJHtlcnJvci5tZXNzYWdlfWApO1xuICAgIHRocm93IGVycm9yO1xuICB9XG59XG4iLCAiLyoqXG4gKiBUaGUgY2FjaGUgdGhhdCBIdWdnaW5nIEZhY2UncyBvd24gdG9vbHMgZmlsbDogYCRIRl9IT01FL2h1Yi9tb2RlbHMtLW93bmVyLS1uYW1lL2AsIHdpdGggYHJlZnMvPGJyYW5jaD5gIG5hbWluZyBhIGNvbW1pdFxuICogYW5kIGBzbmFwc2hvdHMvPGNvbW1pdD4vYCBob2xkaW5nIGxpbmtzIHRvIHRoZSBmaWxlcy4gTW9kZWxzIGluIGl0IGFyZSB1c2VkIGluIHBsYWNlLiBOb3RoaW5nIGlzIGV2ZXIgd3JpdHRlbiB0aGVyZS5cbiAqL1xuaW1wb3J0IHsgcmVhZGRpciwgcmVhZEZpbGUsIHN0YXQgfSBmcm9tIFwibm9kZTpmcy9wcm9taXNlc1wiO1xuaW1wb3J0IHsgaG9tZWRpciB9IGZyb20gXCJub2RlOm9zXCI7XG5pbXBvcnQgcGF0aCBmcm9tIFwibm9kZTpwYXRoXCI7XG5cbmV4cG9ydCBmdW5jdGlvbiBodWJIb21lKGVudjogTm9kZUpTLlByb2Nlc3NFbnYpOiBzdHJpbmcge1xuICByZXR1cm4gZW52W1wiSEZfSE9NRVwiXSB8fCBwYXRoLmpvaW4oZW52W1wiWERHX0NBQ0hFX0hPTUVcIl0gfHwgcGF0aC5qb2luKGhvbWVkaXIoKSwgXCIuY2FjaGVcIiksIFwiaHVnZ2luZ2ZhY2VcIik7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBpc09mZmxpbmUoZW52OiBOb2RlSlMuUHJvY2Vzc0Vudik6IGJvb2xlYW4ge1xuICByZXR1cm4gL14oMXxvbnx5ZXN8dHJ1ZSkkL2kudGVzdChlbnZbXCJIRl9IVUJfT0ZGTElORVwiXSA/PyBcIlwiKTtcbn1cblxuLyoqXG4gKiBgaWRgIGlzIGBvd25lci9uYW1lYCBvciwgb2Ygb2xkIG1vZGVscywgYG5hbWVgLCBhbmQgZnJlZSBvZiBhbnl0aGluZyBlbHNlIHRoYXQgbWVhbnMgc29tZXRoaW5nIGluIGEgcGF0aC4gUmV0dXJucyBudWxsXG4gKiB3aGVuIHRoZSBjYWNoZSBoYXMgbm8gc25hcHNob3Qgb2YgdGhpcyBicmFuY2ggb3IgY29tbWl0IHdpdGggYSBjb25maWcuanNvbi5cbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGNhY2hlZE1vZGVsRm9sZGVyKFxuICBpZDogc3RyaW5nLFxuICByZXZpc2lvbiA9IFwibWFpblwiLFxuICBlbnY6IE5vZGVKUy5Qcm9jZXNzRW52ID0gcHJvY2Vzcy5lbnYsXG4pOiBQcm9taXNlPHN0cmluZyB8IG51bGw+IHtcbiAgY29uc3QgbW9kZWwgPSBwYXRoLmpvaW4oY2FjaGVPZihlbnYpLCBgbW9kZWxzLS0ke2lkLnJlcGxhY2UoXCIvXCIsIFwiLS1cIil9YCk7XG4gIGNvbnN0IGNvbW1pdCA9IGlzQ29tbWl0KHJldmlzaW9uKSA/IHJldmlzaW9uIDogYXdhaXQgcmVhZFJlZmVyZW5jZShwYXRoLmpvaW4obW9kZWwsIFwicmVmc1wiLCByZXZpc2lvbikpO1xuICBpZiAoY29tbWl0ID09PSBudWxsKSByZXR1cm4gbnVsbDtcbiAgY29uc3QgZm9sZGVyID0gcGF0aC5qb2luKG1vZGVsLCBcInNuYXBzaG90c1wiLCBjb21taXQpO1xuICByZXR1cm4gKGF3YWl0IHN0YXQocGF0aC5qb2luKGZvbGRlciwgXCJjb25maWcuanNvblwiKSkuY2F0Y2goKCkgPT4gbnVsbCkpPy5pc0ZpbGUoKSA/IGZvbGRlciA6IG51bGw7XG59XG5cbi8qKiBUaGUgbW9kZWxzIG9mIHRoZSBjYWNoZSwgd2hhdGV2ZXIgdGhleSBhcmUgYW5kIGhvd2V2ZXIgbXVjaCBvZiB0aGVtIGlzIHRoZXJlLCBieSBpZC4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBjYWNoZWRNb2RlbElkcyhlbnY6IE5vZGVKUy5Qcm9jZXNzRW52ID0gcHJvY2Vzcy5lbnYpOiBQcm9taXNlPHJlYWRvbmx5IHN0cmluZ1tdPiB7XG4gIGNvbnN0IG5hbWVzID0gYXdhaXQgcmVhZGRpcihjYWNoZU9mKGVudikpLmNhdGNoKCgpID0+IFtdKTtcbiAgcmV0dXJuIG5hbWVzLmZsYXRNYXAoKG5hbWUpID0+IC9ebW9kZWxzLS0oXFx3W1xcdy4tXSopJC8uZXhlYyhuYW1lKT8uWzFdPy5yZXBsYWNlKFwiLS1cIiwgXCIvXCIpID8/IFtdKS5zb3J0KCk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBpc0NvbW1pdChyZXZpc2lvbjogc3RyaW5nKTogYm9vbGVhbiB7XG4gIHJldHVybiAvXlswLTlhLWZdezQwfSQvLnRlc3QocmV2aXNpb24pO1xufVxuXG5mdW5jdGlvbiBjYWNoZU9mKGVudjogTm9kZUpTLlByb2Nlc3NFbnYpOiBzdHJpbmcge1xuICByZXR1cm4gZW52W1wiSEZfSFVCX0NBQ0hFXCJdIHx8IHBhdGguam9pbihodWJIb21lKGVudiksIFwiaHViXCIpO1xufVxuXG4vKiogQSByZWZlcmVuY2UgaXMgZm9yZWlnbjogb25seSBhIGNvbW1pdCBtYXkgYmVjb21lIHBhcnQgb2YgYSBwYXRoLiAqL1xuYXN5bmMgZnVuY3Rpb24gcmVhZFJlZmVyZW5jZShmaWxlOiBzdHJpbmcpOiBQcm9taXNlPHN0cmluZyB8IG51bGw+IHtcbiAgY29uc3QgdGV4dCA9IChhd2FpdCByZWFkRmlsZShmaWxlLCBcInV0ZjhcIikuY2F0Y2goKCkgPT4gXCJcIikpLnRyaW0oKTtcbiAgcmV0dXJuIGlzQ29tbWl0KHRleHQpID8gdGV4dCA6IG51bGw7XG59XG4iLCAiLyoqXG4gKiBKU09OIGZyb20gb3V0c2lkZSwgdHVybmVkIGludG8gdHlwZWQgdmFsdWVzLiBBIGBEZWNvZGVyYCBjaGVja3Mgb25lIHZhbHVlIGFuZCBzYXlzIHdoZXJlIGluIHRoZSBkb2N1bWVudCBpdCBmYWlsZWQ7IGl0XG4gKiB0aHJvd3Mgbm90aGluZyBidXQgYE1hbGZvcm1lZGAsIHdoaWNoIHRoZSBjYWxsZXIgdHVybnMgaW50byB0aGUgdXNlcidzIGVycm9yLlxuICovXG5cbi8qKiBBIHZhbHVlIHRoYXQgaXMgbm90IHdoYXQgaXRzIHBsYWNlIGRlbWFuZHMuIGBtZXNzYWdlYCByZWFkcyBhcyB0aGUgZW5kIG9mIGEgc2VudGVuY2U6IGBjb25maWcucmFuayBpcyBub3QgYSB3aG9sZSBudW1iZXJgLiAqL1xuZXhwb3J0IGNsYXNzIE1hbGZvcm1lZCBleHRlbmRzIEVycm9yIHt9XG5cbi8qKiBSZXR1cm5zIHRoZSBjaGVja2VkIHZhbHVlIG9yIHRocm93cyBgTWFsZm9ybWVkYDsgYHBsYWNlYCBpcyB0aGUgdmFsdWUncyBwYXRoIGluIHRoZSBkb2N1bWVudCwgZm9yIHRoZSBtZXNzYWdlLiAqL1xuZXhwb3J0IHR5cGUgRGVjb2RlcjxUPiA9ICh2YWx1ZTogdW5rbm93biwgcGxhY2U6IHN0cmluZykgPT4gVDtcblxuLyoqIFVURi04IGJ5dGVzIFx1MjE5MiBKU09OIHZhbHVlLiBUaHJvd3MgYE1hbGZvcm1lZGAgZm9yIGJ5dGVzIHRoYXQgYXJlIG5vdCBVVEYtOCBhbmQgZm9yIHRleHQgdGhhdCBpcyBub3QgSlNPTi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwYXJzZUpzb24oYnl0ZXM6IFVpbnQ4QXJyYXkpOiB1bmtub3duIHtcbiAgbGV0IHRleHQ6IHN0cmluZztcbiAgdHJ5IHtcbiAgICB0ZXh0ID0gbmV3IFRleHREZWNvZGVyKFwidXRmLThcIiwgeyBmYXRhbDogdHJ1ZSB9KS5kZWNvZGUoYnl0ZXMpO1xuICB9IGNhdGNoIHtcbiAgICB0aHJvdyBuZXcgTWFsZm9ybWVkKFwiaXQgaXMgbm90IFVURi04IHRleHRcIik7XG4gIH1cbiAgdHJ5IHtcbiAgICByZXR1cm4gSlNPTi5wYXJzZSh0ZXh0KTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICB0aHJvdyBuZXcgTWFsZm9ybWVkKGBpdCBpcyBub3QgSlNPTjogJHtlcnJvciBpbnN0YW5jZW9mIEVycm9yID8gZXJyb3IubWVzc2FnZSA6IFN0cmluZyhlcnJvcil9YCk7XG4gIH1cbn1cblxuZXhwb3J0IGNvbnN0IHRleHQ6IERlY29kZXI8c3RyaW5nPiA9ICh2YWx1ZSwgcGxhY2UpID0+IHtcbiAgaWYgKHR5cGVvZiB2YWx1ZSAhPT0gXCJzdHJpbmdcIikgdGhyb3cgbmV3IE1hbGZvcm1lZChgJHtwbGFjZX0gaXMgbm90IGEgdGV4dGApO1xuICByZXR1cm4gdmFsdWU7XG59O1xuXG5leHBvcnQgY29uc3QgZmxhZzogRGVjb2Rlcjxib29sZWFuPiA9ICh2YWx1ZSwgcGxhY2UpID0+IHtcbiAgaWYgKHR5cGVvZiB2YWx1ZSAhPT0gXCJib29sZWFuXCIpIHRocm93IG5ldyBNYWxmb3JtZWQoYCR7cGxhY2V9IGlzIG5vdCB0cnVlIG9yIGZhbHNlYCk7XG4gIHJldHVybiB2YWx1ZTtcbn07XG5cbmV4cG9ydCBjb25zdCBudW1iZXI6IERlY29kZXI8bnVtYmVyPiA9ICh2YWx1ZSwgcGxhY2UpID0+IHtcbiAgaWYgKHR5cGVvZiB2YWx1ZSAhPT0gXCJudW1iZXJcIiB8fCAhTnVtYmVyLmlzRmluaXRlKHZhbHVlKSkgdGhyb3cgbmV3IE1hbGZvcm1lZChgJHtwbGFjZX0gaXMgbm90IGEgbnVtYmVyYCk7XG4gIHJldHVybiB2YWx1ZTtcbn07XG5cbi8qKiBKU09OIGhhcyBubyBOYU46IGBKU09OLnN0cmluZ2lmeWAgd3JpdGVzIGEgbWVhc3VyZWQgdmFsdWUgdGhhdCBpcyBub3QgZmluaXRlIGFzIG51bGwsIGFuZCBpdCBpcyByZWFkIGJhY2sgYXMgTmFOLiAqL1xuZXhwb3J0IGNvbnN0IG1lYXN1cmVkOiBEZWNvZGVyPG51bWJlcj4gPSAodmFsdWUsIHBsYWNlKSA9PiAodmFsdWUgPT09IG51bGwgPyBOdW1iZXIuTmFOIDogbnVtYmVyKHZhbHVlLCBwbGFjZSkpO1xuXG4vKiogQSB3aG9sZSBudW1iZXIgd2l0aGluIFtsb3csIGhpZ2hdLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGludGVnZXIobG93OiBudW1iZXIsIGhpZ2g6IG51bWJlcik6IERlY29kZXI8bnVtYmVyPiB7XG4gIHJldHVybiAodmFsdWUsIHBsYWNlKSA9PiB7XG4gICAgaWYgKHR5cGVvZiB2YWx1ZSAhPT0gXCJudW1iZXJcIiB8fCAhTnVtYmVyLmlzU2FmZUludGVnZXIodmFsdWUpKVxuICAgICAgdGhyb3cgbmV3IE1hbGZvcm1lZChgJHtwbGFjZX0gaXMgbm90IGEgd2hvbGUgbnVtYmVyYCk7XG4gICAgaWYgKHZhbHVlIDwgbG93IHx8IHZhbHVlID4gaGlnaCkgdGhyb3cgbmV3IE1hbGZvcm1lZChgJHtwbGFjZX0gaXMgJHt2YWx1ZX0sIG5vdCB3aXRoaW4gJHtsb3d9IHRvICR7aGlnaH1gKTtcbiAgICByZXR1cm4gdmFsdWU7XG4gIH07XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBudWxsYWJsZTxUPihkZWNvZGU6IERlY29kZXI8VD4pOiBEZWNvZGVyPFQgfCBudWxsPiB7XG4gIHJldHVybiAodmFsdWUsIHBsYWNlKSA9PiAodmFsdWUgPT09IG51bGwgPyBudWxsIDogZGVjb2RlKHZhbHVlLCBwbGFjZSkpO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gb25lT2Y8Y29uc3QgVCBleHRlbmRzIHN0cmluZyB8IG51bWJlcj4od29yZHM6IHJlYWRvbmx5IFRbXSk6IERlY29kZXI8VD4ge1xuICByZXR1cm4gKHZhbHVlLCBwbGFjZSkgPT4ge1xuICAgIGNvbnN0IHdvcmQgPSB3b3Jkcy5maW5kKChpdGVtKSA9PiBpdGVtID09PSB2YWx1ZSk7XG4gICAgaWYgKHdvcmQgPT09IHVuZGVmaW5lZCkgdGhyb3cgbmV3IE1hbGZvcm1lZChgJHtwbGFjZX0gaXMgbm90IG9uZSBvZiAke3dvcmRzLmpvaW4oXCIsIFwiKX1gKTtcbiAgICByZXR1cm4gd29yZDtcbiAgfTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGxpc3Q8VD4oZGVjb2RlOiBEZWNvZGVyPFQ+KTogRGVjb2RlcjxUW10+IHtcbiAgcmV0dXJuICh2YWx1ZSwgcGxhY2UpID0+IHtcbiAgICBpZiAoIUFycmF5LmlzQXJyYXkodmFsdWUpKSB0aHJvdyBuZXcgTWFsZm9ybWVkKGAke3BsYWNlfSBpcyBub3QgYSBsaXN0YCk7XG4gICAgcmV0dXJuIHZhbHVlLm1hcCgoaXRlbTogdW5rbm93biwgaW5kZXgpID0+IGRlY29kZShpdGVtLCBgJHtwbGFjZX1bJHtpbmRleH1dYCkpO1xuICB9O1xufVxuXG4vKiogQW4gb2JqZWN0IHVzZWQgYXMgYSB0YWJsZTogYW55IGtleSwgdmFsdWVzIG9mIG9uZSB0eXBlLiBLZXlzIHN1Y2ggYXMgYF9fcHJvdG9fX2Agc3RheSBwbGFpbiBkYXRhLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRhYmxlPFQ+KGRlY29kZTogRGVjb2RlcjxUPik6IERlY29kZXI8UmVjb3JkPHN0cmluZywgVD4+IHtcbiAgcmV0dXJuICh2YWx1ZSwgcGxhY2UpID0+XG4gICAgT2JqZWN0LmZyb21FbnRyaWVzKFxuICAgICAgT2JqZWN0LmVudHJpZXMocmVjb3JkKHZhbHVlLCBwbGFjZSkpLm1hcCgoW2tleSwgaXRlbV0pID0+IFtrZXksIGRlY29kZShpdGVtLCBgJHtwbGFjZX0uJHtrZXl9YCldKSxcbiAgICApO1xufVxuXG4vKiogQW4gb2JqZWN0IHdpdGggdGhlc2UgZmllbGRzLiBGaWVsZHMgaXQgZG9lcyBub3Qga25vdyBhcmUgZHJvcHBlZCwgc28gdGhhdCBhIG5ld2VyIHdyaXRlciBtYXkgYWRkIHNvbWUuICovXG5leHBvcnQgZnVuY3Rpb24gb2JqZWN0PFIgZXh0ZW5kcyBvYmplY3QsIE8gZXh0ZW5kcyBvYmplY3QgPSBSZWNvcmQ8bmV2ZXIsIG5ldmVyPj4oXG4gIHJlcXVpcmVkOiB7IHJlYWRvbmx5IFtLIGluIGtleW9mIFJdOiBEZWNvZGVyPFJbS10+IH0sXG4gIG9wdGlvbmFsPzogeyByZWFkb25seSBbSyBpbiBrZXlvZiBPXTogRGVjb2RlcjxPW0tdPiB9LFxuKTogRGVjb2RlcjxSICYgUGFydGlhbDxPPj4ge1xuICByZXR1cm4gKHZhbHVlLCBwbGFjZSkgPT4ge1xuICAgIGNvbnN0IGZyb20gPSByZWNvcmQodmFsdWUsIHBsYWNlKTtcbiAgICBjb25zdCB0bzogUmVjb3JkPHN0cmluZywgdW5rbm93bj4gPSB7fTtcbiAgICBjb25zdCBwcmVmaXggPSBwbGFjZSA9PT0gXCJcIiA/IFwiXCIgOiBgJHtwbGFjZX0uYDtcbiAgICBmb3IgKGNvbnN0IFtrZXksIGRlY29kZV0gb2YgZGVjb2RlcnMocmVxdWlyZWQpKSB7XG4gICAgICBpZiAoIU9iamVjdC5oYXNPd24oZnJvbSwga2V5KSkgdGhyb3cgbmV3IE1hbGZvcm1lZChgJHtwcmVmaXh9JHtrZXl9IGlzIG1pc3NpbmdgKTtcbiAgICAgIHRvW2tleV0gPSBkZWNvZGUoZnJvbVtrZXldLCBwcmVmaXggKyBrZXkpO1xuICAgIH1cbiAgICBmb3IgKGNvbnN0IFtrZXksIGRlY29kZV0gb2YgZGVjb2RlcnMob3B0aW9uYWwgPz8ge30pKSB7XG4gICAgICBpZiAoT2JqZWN0Lmhhc093bihmcm9tLCBrZXkpKSB0b1trZXldID0gZGVjb2RlKGZyb21ba2V5XSwgcHJlZml4ICsga2V5KTtcbiAgICB9XG4gICAgLy8gRXZlcnkga2V5IG9mIFIgd2FzIGRlY29kZWQgYnkgaXRzIG93biBkZWNvZGVyIGFib3ZlLCBhbmQgdGhvc2Ugb2YgTyB3aGVyZSBwcmVzZW50LlxuICAgIHJldHVybiB0byBhcyBSICYgUGFydGlhbDxPPjtcbiAgfTtcbn1cblxuLyoqIEFueSBKU09OIG9iamVjdDsgbmVpdGhlciBhIGxpc3Qgbm9yIG51bGwuICovXG5leHBvcnQgY29uc3QgcmVjb3JkOiBEZWNvZGVyPFJlY29yZDxzdHJpbmcsIHVua25vd24+PiA9ICh2YWx1ZSwgcGxhY2UpID0+IHtcbiAgaWYgKHR5cGVvZiB2YWx1ZSAhPT0gXCJvYmplY3RcIiB8fCB2YWx1ZSA9PT0gbnVsbCB8fCBBcnJheS5pc0FycmF5KHZhbHVlKSkge1xuICAgIHRocm93IG5ldyBNYWxmb3JtZWQocGxhY2UgPT09IFwiXCIgPyBcIml0IGlzIG5vdCBhIEpTT04gb2JqZWN0XCIgOiBgJHtwbGFjZX0gaXMgbm90IGFuIG9iamVjdGApO1xuICB9XG4gIHJldHVybiB2YWx1ZSBhcyBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPjtcbn07XG5cbi8qKiBBIGZpZWxkIHRoYXQgbXVzdCBiZSB0aGVyZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaWVsZDxUPihmcm9tOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCB1bmtub3duPj4sIG5hbWU6IHN0cmluZywgZGVjb2RlOiBEZWNvZGVyPFQ+KTogVCB7XG4gIGlmICghT2JqZWN0Lmhhc093bihmcm9tLCBuYW1lKSkgdGhyb3cgbmV3IE1hbGZvcm1lZChgJHtuYW1lfSBpcyBtaXNzaW5nYCk7XG4gIHJldHVybiBkZWNvZGUoZnJvbVtuYW1lXSwgbmFtZSk7XG59XG5cbi8qKiBBIGZpZWxkIG9mIGEgc2V0dGluZ3MgZmlsZSwgaW4gd2hpY2ggbnVsbCBhbmQgYWJzZW50IG1lYW4gdGhlIHNhbWU6IHRoZSBkZWZhdWx0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG9wdGlvbmFsPFQ+KGZyb206IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHVua25vd24+PiwgbmFtZTogc3RyaW5nLCBkZWNvZGU6IERlY29kZXI8VD4pOiBUIHwgbnVsbCB7XG4gIHJldHVybiBPYmplY3QuaGFzT3duKGZyb20sIG5hbWUpID8gbnVsbGFibGUoZGVjb2RlKShmcm9tW25hbWVdLCBuYW1lKSA6IG51bGw7XG59XG5cbmZ1bmN0aW9uIGRlY29kZXJzKGZpZWxkczogb2JqZWN0KTogW3N0cmluZywgRGVjb2Rlcjx1bmtub3duPl1bXSB7XG4gIHJldHVybiBPYmplY3QuZW50cmllcyhmaWVsZHMpO1xufVxuIiwgIi8qKiBBIGJhc2UgbW9kZWwncyBmb2xkZXIgb24gZGlzazogZm91bmQsIGNoZWNrZWQsIGhhc2hlZC4gTm90aGluZyBvZiBpdCBpcyBjb252ZXJ0ZWQgb3IgY29waWVkLiAqL1xuaW1wb3J0IHsgcmVhZEZpbGUsIHN0YXQgfSBmcm9tIFwibm9kZTpmcy9wcm9taXNlc1wiO1xuaW1wb3J0IHBhdGggZnJvbSBcIm5vZGU6cGF0aFwiO1xuaW1wb3J0IHsgbW9kZWxzRm9sZGVyIH0gZnJvbSBcIi4uL2Rpc2svaG9tZVwiO1xuaW1wb3J0IHsgY2FjaGVkTW9kZWxGb2xkZXIgfSBmcm9tIFwiLi4vZGlzay9odWItY2FjaGVcIjtcbmltcG9ydCB7IEF0dHVuZUVycm9yIH0gZnJvbSBcIi4uL2Vycm9yc1wiO1xuaW1wb3J0IHsgTWFsZm9ybWVkLCBvYmplY3QsIHBhcnNlSnNvbiwgdGFibGUsIHRleHQgfSBmcm9tIFwiLi4vZm9ybWF0cy9qc29uXCI7XG5pbXBvcnQgeyB0eXBlIERlY29kZXJDb25maWcsIHBhcnNlQ29uZmlnLCB3cm9uZ0NvbmZpZyB9IGZyb20gXCIuL2NvbmZpZ1wiO1xuaW1wb3J0IHsgaGFzaEZpbGVzIH0gZnJvbSBcIi4vaGFzaFwiO1xuaW1wb3J0IHsgdG90YWxQYXJhbWV0ZXJzIH0gZnJvbSBcIi4vcGFyYW1ldGVyc1wiO1xuaW1wb3J0IHsgZXhwZWN0ZWRXZWlnaHRzLCBsb2NhdGVXZWlnaHRzLCB0eXBlIFdlaWdodExvY2F0aW9uIH0gZnJvbSBcIi4vd2VpZ2h0c1wiO1xuXG5leHBvcnQgdHlwZSB7IFdlaWdodExvY2F0aW9uIH0gZnJvbSBcIi4vd2VpZ2h0c1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIEJhc2VNb2RlbCB7XG4gIC8qKiBUaGUgbW9kZWwncyBuYW1lOiBpbiB0aGUgc3RvcmUsIG9mIHRoZSBlbWJlZGRlZCBtb2RlbCwgb3Igb2YgaXRzIGZvbGRlci4gKi9cbiAgcmVhZG9ubHkgaWQ6IHN0cmluZztcbiAgLyoqIEFic29sdXRlLiAqL1xuICByZWFkb25seSBmb2xkZXI6IHN0cmluZztcbiAgcmVhZG9ubHkgY29uZmlnOiBEZWNvZGVyQ29uZmlnO1xuICAvKiogRXhhY3RseSB0aGUgd2VpZ2h0cyB0aGF0IHRoZSBkZWNvZGVyIHJlYWRzLCBpbiBmb3J3YXJkIG9yZGVyLiAqL1xuICByZWFkb25seSB3ZWlnaHRzOiBSZWFkb25seU1hcDxzdHJpbmcsIFdlaWdodExvY2F0aW9uPjtcbiAgLyoqIFNIQS0yNTYsIGhleCwgb3ZlciBjb25maWcuanNvbiwgdG9rZW5pemVyLmpzb24gYW5kIGFsbCB3ZWlnaHQgZmlsZXM6IGVxdWFsIGV4YWN0bHkgd2hlbiB0aGUgbW9kZWxzIGFyZS4gKi9cbiAgcmVhZG9ubHkgaGFzaDogc3RyaW5nO1xuICAvKiogVGhlIG1vZGVsJ3MgcGFyYW1ldGVycywgdGllZCB3ZWlnaHRzIG9uY2UuICovXG4gIHJlYWRvbmx5IHRvdGFsOiBudW1iZXI7XG59XG5cbmV4cG9ydCBjb25zdCBlbWJlZGRlZElkID0gXCJhdHR1bmUtYmFzZS04bVwiO1xuXG4vKipcbiAqIE9wZW5zIGEgYmFzZSBtb2RlbCBieSBpdHMgaWQgb3IgZm9sZGVyOyB0aGUgZW1iZWRkZWQgb25lIHdoZW4gbmVpdGhlciBpcyBnaXZlbi4gRXZlcnkgd2VpZ2h0IHRoYXQgY29uZmlnLmpzb24gZGVtYW5kcyBpc1xuICogY2hlY2tlZCB0byBiZSB0aGVyZSB3aXRoIGl0cyBzaGFwZS4gVGhyb3dzIEVfTU9ERUxfTUlTU0lORywgRV9NT0RFTF9GSUxFLCBFX01PREVMX0NPTkZJRyBvciBFX01PREVMX0ZBTUlMWS5cbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIG9wZW5CYXNlKGlkT3JGb2xkZXI/OiBzdHJpbmcpOiBQcm9taXNlPEJhc2VNb2RlbD4ge1xuICBjb25zdCB7IGlkLCBmb2xkZXIgfSA9IGF3YWl0IGZpbmRNb2RlbChpZE9yRm9sZGVyKTtcbiAgY29uc3QgY29uZmlnID0gYXdhaXQgcmVhZENvbmZpZyhwYXRoLmpvaW4oZm9sZGVyLCBcImNvbmZpZy5qc29uXCIpKTtcbiAgY29uc3QgZmlsZXMgPSBhd2FpdCB3ZWlnaHRGaWxlcyhmb2xkZXIpO1xuICBjb25zdCBsb2NhdGVkID0gbmV3IE1hcDxzdHJpbmcsIFdlaWdodExvY2F0aW9uPigpO1xuICBmb3IgKGNvbnN0IGZpbGUgb2YgZmlsZXMpIHtcbiAgICBmb3IgKGNvbnN0IFtuYW1lLCBsb2NhdGlvbl0gb2YgYXdhaXQgbG9jYXRlV2VpZ2h0cyhwYXRoLmpvaW4oZm9sZGVyLCBmaWxlKSkpIGxvY2F0ZWQuc2V0KG5hbWUsIGxvY2F0aW9uKTtcbiAgfVxuICBjb25zdCB3ZWlnaHRzID0gbmV3IE1hcDxzdHJpbmcsIFdlaWdodExvY2F0aW9uPigpO1xuICBmb3IgKGNvbnN0IFtuYW1lLCBzaGFwZV0gb2YgZXhwZWN0ZWRXZWlnaHRzKGNvbmZpZykpXG4gICAgd2VpZ2h0cy5zZXQobmFtZSwgY2hlY2tXZWlnaHQoZmluZChsb2NhdGVkLCBuYW1lKSwgbmFtZSwgc2hhcGUsIGZvbGRlcikpO1xuICBjb25zdCBoYXNoID0gYXdhaXQgaGFzaEZpbGVzKGZvbGRlciwgW1wiY29uZmlnLmpzb25cIiwgXCJ0b2tlbml6ZXIuanNvblwiLCAuLi5maWxlc10pO1xuICByZXR1cm4geyBpZCwgZm9sZGVyLCBjb25maWcsIHdlaWdodHMsIGhhc2gsIHRvdGFsOiB0b3RhbFBhcmFtZXRlcnMoY29uZmlnKSB9O1xufVxuXG4vKiogQ2hlY2twb2ludHMgb2YgdGhlIGJhcmUgZGVjb2RlciAoR1BULTIncyBvd24pIGxlYXZlIG91dCB0aGUgbmFtZSBvZiB0aGUgcGFydCB0aGF0IGhvbGRzIGl0OiBgdHJhbnNmb3JtZXIuYCwgYG1vZGVsLmAuICovXG5mdW5jdGlvbiBmaW5kKGxvY2F0ZWQ6IFJlYWRvbmx5TWFwPHN0cmluZywgV2VpZ2h0TG9jYXRpb24+LCBuYW1lOiBzdHJpbmcpOiBXZWlnaHRMb2NhdGlvbiB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IGJhcmUgPSBsb2NhdGVkLmdldChuYW1lLnNsaWNlKG5hbWUuaW5kZXhPZihcIi5cIikgKyAxKSk7XG4gIHJldHVybiBsb2NhdGVkLmdldChuYW1lKSA/PyAoYmFyZSAmJiB7IC4uLmJhcmUsIG5hbWUgfSk7XG59XG5cbi8qKiBBIG1vZGVsJ3MgaWQgaW4gdGhlIHN0b3JlLCBmb3IgZXhhbXBsZSBgUXdlbi9Rd2VuMi41LUNvZGVyLTAuNUJgLCBcdTIxOTIgaXRzIGZvbGRlciB0aGVyZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzdG9yZWRNb2RlbEZvbGRlcihpZDogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIHBhdGguam9pbihtb2RlbHNGb2xkZXIoKSwgaWQucmVwbGFjZShcIi9cIiwgXCItLVwiKSk7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGZpbmRNb2RlbChpZE9yRm9sZGVyOiBzdHJpbmcgfCB1bmRlZmluZWQpOiBQcm9taXNlPHsgcmVhZG9ubHkgaWQ6IHN0cmluZzsgcmVhZG9ubHkgZm9sZGVyOiBzdHJpbmcgfT4ge1xuICBpZiAoaWRPckZvbGRlciA9PT0gdW5kZWZpbmVkIHx8IGlkT3JGb2xkZXIgPT09IGVtYmVkZGVkSWQpIHtcbiAgICBjb25zdCBmb2xkZXIgPSBhd2FpdCBlbWJlZGRlZEZvbGRlcigpO1xuICAgIGlmIChmb2xkZXIgPT09IG51bGwpIHRocm93IG1pc3NpbmdNb2RlbChlbWJlZGRlZElkLCBcIlRoZSBlbWJlZGRlZCBtb2RlbCBpcyBub3Qgd2hlcmUgQXR0dW5lIHdhcyBpbnN0YWxsZWRcIik7XG4gICAgcmV0dXJuIHsgaWQ6IGVtYmVkZGVkSWQsIGZvbGRlciB9O1xuICB9XG4gIGNvbnN0IHN0b3JlZCA9IC9eW1xcdy1dW1xcdy4tXSooXFwvW1xcdy1dW1xcdy4tXSopPyQvLnRlc3QoaWRPckZvbGRlcikgPyBzdG9yZWRNb2RlbEZvbGRlcihpZE9yRm9sZGVyKSA6IG51bGw7XG4gIGlmIChzdG9yZWQgIT09IG51bGwgJiYgKGF3YWl0IGlzRmlsZShwYXRoLmpvaW4oc3RvcmVkLCBcImNvbmZpZy5qc29uXCIpKSkpIHJldHVybiB7IGlkOiBpZE9yRm9sZGVyLCBmb2xkZXI6IHN0b3JlZCB9O1xuICBjb25zdCBmb2xkZXIgPSBwYXRoLnJlc29sdmUoaWRPckZvbGRlcik7XG4gIC8vIFdoYXQgb3RoZXIgdG9vbHMgZG93bmxvYWRlZCBpcyB1c2VkIGluIHBsYWNlOyBhIGZvbGRlciBvZiB0aGUgdXNlcidzIG93biBnb2VzIGJlZm9yZSBpdC5cbiAgY29uc3QgY2FjaGVkID0gc3RvcmVkICE9PSBudWxsICYmICEoYXdhaXQgaXNGb2xkZXIoZm9sZGVyKSkgPyBhd2FpdCBjYWNoZWRNb2RlbEZvbGRlcihpZE9yRm9sZGVyKSA6IG51bGw7XG4gIGlmIChjYWNoZWQgIT09IG51bGwpIHJldHVybiB7IGlkOiBpZE9yRm9sZGVyLCBmb2xkZXI6IGNhY2hlZCB9O1xuICBpZiAoIShhd2FpdCBpc0ZvbGRlcihmb2xkZXIpKSkgdGhyb3cgbWlzc2luZ01vZGVsKGlkT3JGb2xkZXIsIGBUaGVyZSBpcyBubyBtb2RlbCBcIiR7aWRPckZvbGRlci5zbGljZSgwLCAzMDApfVwiYCk7XG4gIGlmICghKGF3YWl0IGlzRmlsZShwYXRoLmpvaW4oZm9sZGVyLCBcImNvbmZpZy5qc29uXCIpKSkpIHtcbiAgICB0aHJvdyBtaXNzaW5nTW9kZWwoaWRPckZvbGRlciwgYCR7Zm9sZGVyfSBpcyBub3QgYSBtb2RlbCBmb2xkZXI6IGl0IGhhcyBubyBjb25maWcuanNvbmApO1xuICB9XG4gIHJldHVybiB7IGlkOiBwYXRoLmJhc2VuYW1lKGZvbGRlciksIGZvbGRlciB9O1xufVxuXG4vKiogVGhlIGJ1bmRsZSBsaWVzIGluIGEgZm9sZGVyIGJlc2lkZSBgbW9kZWxzL2AgKGRpc3QvKSwgdGhlIHRlc3RzJyBidW5kbGVzIGxpZSBkZWVwZXI6IGxvb2sgdXB3YXJkcy4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBlbWJlZGRlZEZvbGRlcigpOiBQcm9taXNlPHN0cmluZyB8IG51bGw+IHtcbiAgZm9yIChsZXQgZm9sZGVyID0gX19kaXJuYW1lOyA7IGZvbGRlciA9IHBhdGguZGlybmFtZShmb2xkZXIpKSB7XG4gICAgY29uc3QgY2FuZGlkYXRlID0gcGF0aC5qb2luKGZvbGRlciwgXCJtb2RlbHNcIiwgZW1iZWRkZWRJZCk7XG4gICAgaWYgKGF3YWl0IGlzRmlsZShwYXRoLmpvaW4oY2FuZGlkYXRlLCBcImNvbmZpZy5qc29uXCIpKSkgcmV0dXJuIGNhbmRpZGF0ZTtcbiAgICBpZiAoZm9sZGVyID09PSBwYXRoLmRpcm5hbWUoZm9sZGVyKSkgcmV0dXJuIG51bGw7XG4gIH1cbn1cblxuLyoqIFRocm93cyBFX01PREVMX0ZJTEUsIEVfTU9ERUxfQ09ORklHIG9yIEVfTU9ERUxfRkFNSUxZLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJlYWRDb25maWcoZmlsZTogc3RyaW5nKTogUHJvbWlzZTxEZWNvZGVyQ29uZmlnPiB7XG4gIGxldCBqc29uOiB1bmtub3duO1xuICB0cnkge1xuICAgIGpzb24gPSBwYXJzZUpzb24oYXdhaXQgcmVhZEZpbGUoZmlsZSkpO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIGlmIChlcnJvciBpbnN0YW5jZW9mIE1hbGZvcm1lZCkgdGhyb3cgd3JvbmdDb25maWcoZmlsZSwgZXJyb3IubWVzc2FnZSk7XG4gICAgdGhyb3cgdW5yZWFkYWJsZShmaWxlLCBlcnJvcik7XG4gIH1cbiAgcmV0dXJuIHBhcnNlQ29uZmlnKGpzb24sIGZpbGUpO1xufVxuXG4vKiogVGhlIG5hbWVzIG9mIGEgbW9kZWwncyB3ZWlnaHQgZmlsZXM6IG9uZSwgb3IgdGhlIHNoYXJkcyB0aGF0IGl0cyBpbmRleCBsaXN0cy4gVGhyb3dzIEVfTU9ERUxfRklMRS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiB3ZWlnaHRGaWxlcyhmb2xkZXI6IHN0cmluZyk6IFByb21pc2U8c3RyaW5nW10+IHtcbiAgaWYgKGF3YWl0IGlzRmlsZShwYXRoLmpvaW4oZm9sZGVyLCBcIm1vZGVsLnNhZmV0ZW5zb3JzXCIpKSkgcmV0dXJuIFtcIm1vZGVsLnNhZmV0ZW5zb3JzXCJdO1xuICBjb25zdCBpbmRleEZpbGUgPSBwYXRoLmpvaW4oZm9sZGVyLCBcIm1vZGVsLnNhZmV0ZW5zb3JzLmluZGV4Lmpzb25cIik7XG4gIGlmICghKGF3YWl0IGlzRmlsZShpbmRleEZpbGUpKSkge1xuICAgIHRocm93IGJyb2tlbk1vZGVsKGZvbGRlciwgXCJpdCBoYXMgbmVpdGhlciBtb2RlbC5zYWZldGVuc29ycyBub3IgbW9kZWwuc2FmZXRlbnNvcnMuaW5kZXguanNvblwiKTtcbiAgfVxuICBsZXQgc2hhcmRzOiBzdHJpbmdbXTtcbiAgdHJ5IHtcbiAgICBzaGFyZHMgPSBPYmplY3QudmFsdWVzKGRlY29kZUluZGV4KHBhcnNlSnNvbihhd2FpdCByZWFkRmlsZShpbmRleEZpbGUpKSwgXCJcIikud2VpZ2h0X21hcCk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgaWYgKGVycm9yIGluc3RhbmNlb2YgTWFsZm9ybWVkKSB0aHJvdyBicm9rZW5Nb2RlbChpbmRleEZpbGUsIGVycm9yLm1lc3NhZ2UpO1xuICAgIHRocm93IHVucmVhZGFibGUoaW5kZXhGaWxlLCBlcnJvcik7XG4gIH1cbiAgY29uc3QgZmlsZXMgPSBbLi4ubmV3IFNldChzaGFyZHMpXS5zb3J0KCk7XG4gIGZvciAoY29uc3QgZmlsZSBvZiBmaWxlcykge1xuICAgIC8vIEFuIGluZGV4IGlzIGZvcmVpZ246IGEgc2hhcmQgaXMgYSBmaWxlIGJlc2lkZSBpdCwgbmV2ZXIgYSBwYXRoIHRvIGVsc2V3aGVyZS5cbiAgICBpZiAoIS9eW1xcdy1dW1xcdy4tXSpcXC5zYWZldGVuc29ycyQvLnRlc3QoZmlsZSkpXG4gICAgICB0aHJvdyBicm9rZW5Nb2RlbChpbmRleEZpbGUsIGAke0pTT04uc3RyaW5naWZ5KGZpbGUuc2xpY2UoMCwgMjAwKSl9IGlzIG5vdCBhIGZpbGUgbmFtZWApO1xuICAgIGlmICghKGF3YWl0IGlzRmlsZShwYXRoLmpvaW4oZm9sZGVyLCBmaWxlKSkpKSB0aHJvdyBicm9rZW5Nb2RlbChmb2xkZXIsIGB0aGUgc2hhcmQgJHtmaWxlfSBpcyBtaXNzaW5nYCk7XG4gIH1cbiAgcmV0dXJuIGZpbGVzO1xufVxuXG5jb25zdCBkZWNvZGVJbmRleCA9IG9iamVjdDx7IHdlaWdodF9tYXA6IFJlY29yZDxzdHJpbmcsIHN0cmluZz4gfT4oeyB3ZWlnaHRfbWFwOiB0YWJsZSh0ZXh0KSB9KTtcblxuZnVuY3Rpb24gY2hlY2tXZWlnaHQoXG4gIGxvY2F0aW9uOiBXZWlnaHRMb2NhdGlvbiB8IHVuZGVmaW5lZCxcbiAgbmFtZTogc3RyaW5nLFxuICBzaGFwZTogcmVhZG9ubHkgbnVtYmVyW10sXG4gIGZvbGRlcjogc3RyaW5nLFxuKTogV2VpZ2h0TG9jYXRpb24ge1xuICBpZiAobG9jYXRpb24gPT09IHVuZGVmaW5lZCkgdGhyb3cgYnJva2VuTW9kZWwoZm9sZGVyLCBgdGhlIHdlaWdodCAke25hbWV9IGlzIG1pc3Npbmcgb3IgaXMgbm90IEYzMiwgRjE2IG9yIEJGMTZgKTtcbiAgaWYgKGxvY2F0aW9uLnNoYXBlLmxlbmd0aCAhPT0gc2hhcGUubGVuZ3RoIHx8IGxvY2F0aW9uLnNoYXBlLnNvbWUoKHNpemUsIGF4aXMpID0+IHNpemUgIT09IHNoYXBlW2F4aXNdKSkge1xuICAgIHRocm93IGJyb2tlbk1vZGVsKFxuICAgICAgZm9sZGVyLFxuICAgICAgYCR7bmFtZX0gaXMgWyR7bG9jYXRpb24uc2hhcGUuam9pbihcIiwgXCIpfV0sIGJ1dCBjb25maWcuanNvbiBkZW1hbmRzIFske3NoYXBlLmpvaW4oXCIsIFwiKX1dYCxcbiAgICApO1xuICB9XG4gIHJldHVybiBsb2NhdGlvbjtcbn1cblxuYXN5bmMgZnVuY3Rpb24gaXNGaWxlKGZpbGU6IHN0cmluZyk6IFByb21pc2U8Ym9vbGVhbj4ge1xuICByZXR1cm4gc3RhdChmaWxlKS50aGVuKFxuICAgIChmb3VuZCkgPT4gZm91bmQuaXNGaWxlKCksXG4gICAgKCkgPT4gZmFsc2UsXG4gICk7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGlzRm9sZGVyKGZvbGRlcjogc3RyaW5nKTogUHJvbWlzZTxib29sZWFuPiB7XG4gIHJldHVybiBzdGF0KGZvbGRlcikudGhlbihcbiAgICAoZm91bmQpID0+IGZvdW5kLmlzRGlyZWN0b3J5KCksXG4gICAgKCkgPT4gZmFsc2UsXG4gICk7XG59XG5cbmZ1bmN0aW9uIG1pc3NpbmdNb2RlbChpZDogc3RyaW5nLCBwcm9ibGVtOiBzdHJpbmcpOiBBdHR1bmVFcnJvciB7XG4gIGNvbnN0IGhpbnQgPVxuICAgIGlkID09PSBlbWJlZGRlZElkXG4gICAgICA/IFwiSW5zdGFsbCBBdHR1bmUgYWdhaW4uXCJcbiAgICAgIDogXCJHaXZlIGEgZm9sZGVyIHRoYXQgaG9sZHMgY29uZmlnLmpzb24sIHRva2VuaXplci5qc29uIGFuZCBtb2RlbC5zYWZldGVuc29ycywgb3IgYSBuYW1lIHRoYXQgYGF0dHVuZSBtb2RlbHMgbGlzdGAgc2hvd3MuXCI7XG4gIHJldHVybiBuZXcgQXR0dW5lRXJyb3IoXCJFX01PREVMX01JU1NJTkdcIiwgYCR7cHJvYmxlbX0uYCwgaGludCk7XG59XG5cbmZ1bmN0aW9uIGJyb2tlbk1vZGVsKHBsYWNlOiBzdHJpbmcsIHByb2JsZW06IHN0cmluZyk6IEF0dHVuZUVycm9yIHtcbiAgcmV0dXJuIG5ldyBBdHR1bmVFcnJvcihcbiAgICBcIkVfTU9ERUxfRklMRVwiLFxuICAgIGAke3BsYWNlfSBpcyBub3QgYSBjb21wbGV0ZSBtb2RlbDogJHtwcm9ibGVtfS5gLFxuICAgIFwiQ29weSBvciBkb3dubG9hZCB0aGUgbW9kZWwgYWdhaW4uXCIsXG4gICk7XG59XG5cbmZ1bmN0aW9uIHVucmVhZGFibGUoZmlsZTogc3RyaW5nLCBlcnJvcjogdW5rbm93bik6IEF0dHVuZUVycm9yIHtcbiAgcmV0dXJuIGJyb2tlbk1vZGVsKGZpbGUsIGVycm9yIGluc3RhbmNlb2YgRXJyb3IgPyBlcnJvci5tZXNzYWdlIDogU3RyaW5nKGVycm9yKSk7XG59XG4iLCAiLyoqIFdoZXJlIEF0dHVuZSBrZWVwcyB3aGF0IGl0IG1ha2VzOiBvbmUgc3RvcmUgZm9yIHRoZSBlZGl0b3IgYW5kIHRoZSBjb21tYW5kIGxpbmUuICovXG5pbXBvcnQgeyBob21lZGlyIH0gZnJvbSBcIm5vZGU6b3NcIjtcbmltcG9ydCBwYXRoIGZyb20gXCJub2RlOnBhdGhcIjtcblxuLyoqIGAkQVRUVU5FX0hPTUVgLCBvciBgLmF0dHVuZWAgaW4gdGhlIHVzZXIncyBob21lIGZvbGRlci4gSXQgbmVlZCBub3QgZXhpc3QgeWV0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGhvbWUoKTogc3RyaW5nIHtcbiAgY29uc3QgY2hvc2VuID0gcHJvY2Vzcy5lbnZbXCJBVFRVTkVfSE9NRVwiXTtcbiAgcmV0dXJuIGNob3NlbiA/IHBhdGgucmVzb2x2ZShjaG9zZW4pIDogcGF0aC5qb2luKGhvbWVkaXIoKSwgXCIuYXR0dW5lXCIpO1xufVxuXG4vKiogTW9kZWxzIHRoYXQgdGhlIHVzZXIgZG93bmxvYWRlZCwgYSBmb2xkZXIgZWFjaC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtb2RlbHNGb2xkZXIoKTogc3RyaW5nIHtcbiAgcmV0dXJuIHBhdGguam9pbihob21lKCksIFwibW9kZWxzXCIpO1xufVxuXG4vKiogV2hhdCBjYW4gYmUgY29tcHV0ZWQgYWdhaW4gYXQgYW55IHRpbWUuICovXG5leHBvcnQgZnVuY3Rpb24gY2FjaGVGb2xkZXIoKTogc3RyaW5nIHtcbiAgcmV0dXJuIHBhdGguam9pbihob21lKCksIFwiY2FjaGVcIik7XG59XG4iLCAiLyoqXG4gKiBFdmVyeSBlcnJvciB0aGF0IGEgdXNlciBjYW4gbWVldCwgYnkgY29kZS4gT25lIGZhY3RvcnkgcGVyIGVycm9yLCBzbyB0aGF0IGl0cyB3b3JkaW5nIGFuZCBpdHMgbmV4dCBzdGVwIHN0YW5kIGluIG9uZVxuICogcGxhY2UuIEEgcGxhaW4gYEVycm9yYCB0aGF0IHJlYWNoZXMgdGhlIHRvcCBpcyBhIGRlZmVjdCBvZiBvdXJzIGFuZCBpcyByZXBvcnRlZCBhcyBgRV9JTlRFUk5BTGAuXG4gKi9cbmV4cG9ydCBjbGFzcyBBdHR1bmVFcnJvciBleHRlbmRzIEVycm9yIHtcbiAgY29uc3RydWN0b3IoXG4gICAgcmVhZG9ubHkgY29kZTogRXJyb3JDb2RlLFxuICAgIG1lc3NhZ2U6IHN0cmluZyxcbiAgICAvKiogV2hhdCB0aGUgdXNlciBjYW4gZG8gbm93OiBvbmUgc2VudGVuY2UuICovXG4gICAgcmVhZG9ubHkgaGludDogc3RyaW5nLFxuICAgIC8qKiBQbGFpbiBkYXRhIGZvciBtYWNoaW5lcywgZm9yIGV4YW1wbGUgdGhlIHBhdGhzIG9mIGNoZWNrcG9pbnRzIHRoYXQgc3Vydml2ZS4gKi9cbiAgICByZWFkb25seSBkYXRhPzogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgdW5rbm93bj4+LFxuICApIHtcbiAgICBzdXBlcihtZXNzYWdlKTtcbiAgICB0aGlzLm5hbWUgPSBcIkF0dHVuZUVycm9yXCI7XG4gIH1cbn1cblxuZXhwb3J0IGNvbnN0IGVycm9yQ29kZXMgPSBbXG4gIFwiRV9JTlRFUk5BTFwiLFxuICBcIkVfVVNBR0VcIixcbiAgXCJFX0hPU1RcIixcbiAgXCJFX01PREVMX01JU1NJTkdcIixcbiAgXCJFX01PREVMX0ZJTEVcIixcbiAgXCJFX01PREVMX0NPTkZJR1wiLFxuICBcIkVfTU9ERUxfRkFNSUxZXCIsXG4gIFwiRV9UT0tFTklaRVJcIixcbiAgXCJFX1RBUkdFVFNcIixcbiAgXCJFX1dPUktTUEFDRV9NSVNTSU5HXCIsXG4gIFwiRV9XT1JLU1BBQ0VfRU1QVFlcIixcbiAgXCJFX0VYQU1QTEVTXCIsXG4gIFwiRV9PVVRQVVRcIixcbiAgXCJFX0RFVklDRVwiLFxuICBcIkVfREVWSUNFX1dST05HXCIsXG4gIFwiRV9QUkVDSVNJT05cIixcbiAgXCJFX0FEQVBURVJcIixcbiAgXCJFX0FEQVBURVJfQkFTRVwiLFxuICBcIkVfQ0hFQ0tQT0lOVFwiLFxuICBcIkVfRElWRVJHRURcIixcbiAgXCJFX0lOVEVSUlVQVEVEXCIsXG4gIFwiRV9GSUxFXCIsXG4gIFwiRV9IVUJfSURcIixcbiAgXCJFX0hVQl9BQ0NFU1NcIixcbiAgXCJFX0RPV05MT0FEXCIsXG4gIFwiRV9ESVNLX1NQQUNFXCIsXG4gIFwiRV9FTkdJTkVfQ1JBU0hFRFwiLFxuXSBhcyBjb25zdDtcblxuZXhwb3J0IHR5cGUgRXJyb3JDb2RlID0gKHR5cGVvZiBlcnJvckNvZGVzKVtudW1iZXJdO1xuXG4vKiogQW4gZXJyb3IgYXMgcGxhaW4gZGF0YSwgYXMgaXQgY3Jvc3NlcyBhIHByb2Nlc3MgYm91bmRhcnkgb3IgaXMgcHJpbnRlZCBhcyBKU09OLiAqL1xuZXhwb3J0IGludGVyZmFjZSBFcnJvckRhdGEge1xuICByZWFkb25seSBjb2RlOiBFcnJvckNvZGU7XG4gIHJlYWRvbmx5IG1lc3NhZ2U6IHN0cmluZztcbiAgcmVhZG9ubHkgaGludDogc3RyaW5nO1xuICByZWFkb25seSBkYXRhPzogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgdW5rbm93bj4+O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gdG9FcnJvckRhdGEoZXJyb3I6IHVua25vd24pOiBFcnJvckRhdGEge1xuICBpZiAoZXJyb3IgaW5zdGFuY2VvZiBBdHR1bmVFcnJvcikge1xuICAgIGNvbnN0IHsgY29kZSwgbWVzc2FnZSwgaGludCwgZGF0YSB9ID0gZXJyb3I7XG4gICAgcmV0dXJuIGRhdGEgPT09IHVuZGVmaW5lZCA/IHsgY29kZSwgbWVzc2FnZSwgaGludCB9IDogeyBjb2RlLCBtZXNzYWdlLCBoaW50LCBkYXRhIH07XG4gIH1cbiAgY29uc3QgbWVzc2FnZSA9IGVycm9yIGluc3RhbmNlb2YgRXJyb3IgPyAoZXJyb3Iuc3RhY2sgPz8gZXJyb3IubWVzc2FnZSkgOiBTdHJpbmcoZXJyb3IpO1xuICByZXR1cm4geyBjb2RlOiBcIkVfSU5URVJOQUxcIiwgbWVzc2FnZSwgaGludDogXCJUaGlzIGlzIGEgZGVmZWN0IGluIEF0dHVuZS4gUGxlYXNlIHJlcG9ydCBpdCB3aXRoIHRoZSBsb2cuXCIgfTtcbn1cblxuLyoqIFRoZSBvdGhlciB3YXk6IGFuIGVycm9yIHRoYXQgY2FtZSBvdmVyIGEgcHJvY2VzcyBib3VuZGFyeS4gQW55dGhpbmcgdGhhdCBpcyBub3Qgb3VycyBiZWNvbWVzIGBFX0lOVEVSTkFMYC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmcm9tRXJyb3JEYXRhKGRhdGE6IHVua25vd24pOiBBdHR1bmVFcnJvciB7XG4gIGlmICh0eXBlb2YgZGF0YSA9PT0gXCJvYmplY3RcIiAmJiBkYXRhICE9PSBudWxsICYmIFwiY29kZVwiIGluIGRhdGEgJiYgXCJtZXNzYWdlXCIgaW4gZGF0YSAmJiBcImhpbnRcIiBpbiBkYXRhKSB7XG4gICAgY29uc3QgeyBjb2RlLCBtZXNzYWdlLCBoaW50IH0gPSBkYXRhO1xuICAgIGNvbnN0IGtub3duID0gZXJyb3JDb2Rlcy5maW5kKChpdGVtKSA9PiBpdGVtID09PSBjb2RlKTtcbiAgICBpZiAoa25vd24gIT09IHVuZGVmaW5lZCAmJiB0eXBlb2YgbWVzc2FnZSA9PT0gXCJzdHJpbmdcIiAmJiB0eXBlb2YgaGludCA9PT0gXCJzdHJpbmdcIikge1xuICAgICAgcmV0dXJuIG5ldyBBdHR1bmVFcnJvcihrbm93biwgbWVzc2FnZSwgaGludCwgXCJkYXRhXCIgaW4gZGF0YSAmJiBpc1JlY29yZChkYXRhLmRhdGEpID8gZGF0YS5kYXRhIDogdW5kZWZpbmVkKTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIG5ldyBBdHR1bmVFcnJvcihcIkVfSU5URVJOQUxcIiwgU3RyaW5nKGRhdGEpLCBcIlRoaXMgaXMgYSBkZWZlY3QgaW4gQXR0dW5lLiBQbGVhc2UgcmVwb3J0IGl0IHdpdGggdGhlIGxvZy5cIik7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBpc1JlY29yZCh2YWx1ZTogdW5rbm93bik6IHZhbHVlIGlzIFJlY29yZDxzdHJpbmcsIHVua25vd24+IHtcbiAgcmV0dXJuIHR5cGVvZiB2YWx1ZSA9PT0gXCJvYmplY3RcIiAmJiB2YWx1ZSAhPT0gbnVsbCAmJiAhQXJyYXkuaXNBcnJheSh2YWx1ZSk7XG59XG5cbi8qKiBGb3IgdGhlIGRlZmF1bHQgYnJhbmNoIG9mIGEgc3dpdGNoIG92ZXIgYSB1bmlvbjogdGhlIGNvbXBpbGVyIHByb3ZlcyB0aGF0IGl0IGNhbm5vdCBiZSByZWFjaGVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFzc2VydE5ldmVyKHZhbHVlOiBuZXZlcik6IG5ldmVyIHtcbiAgdGhyb3cgbmV3IEVycm9yKGB1bmV4cGVjdGVkIHZhbHVlOiAke0pTT04uc3RyaW5naWZ5KHZhbHVlKX1gKTtcbn1cbiIsICIvKiogV2hhdCB0aGUgZmFtaWxpZXMnIGZpbGVzIGhhdmUgaW4gY29tbW9uOiB0aGUgc3BlbGxpbmcgb2Ygb3B0aW9ucywgdGhlaXIgZGVmYXVsdHMsIGFuZCB0aGUgbmFtZXMgb2YgbW9kdWxlcy4gKi9cbmltcG9ydCB7XG4gIHR5cGUgRGVjb2RlcixcbiAgZmllbGQsXG4gIGZsYWcsXG4gIGludGVnZXIsXG4gIGxpc3QsXG4gIE1hbGZvcm1lZCxcbiAgbnVtYmVyLFxuICBvcHRpb25hbCxcbiAgcmVjb3JkLFxuICB0ZXh0LFxufSBmcm9tIFwiLi4vLi4vZm9ybWF0cy9qc29uXCI7XG5pbXBvcnQgdHlwZSB7IEFjdGl2YXRpb24sIERlY29kZXJDb25maWcsIE1vZHVsZXMsIFBvc2l0aW9ucywgUm90YXJ5U2NhbGluZyB9IGZyb20gXCIuLi9jb25maWdcIjtcblxuZXhwb3J0IHR5cGUgT3B0aW9ucyA9IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHVua25vd24+PjtcbmV4cG9ydCB0eXBlIEZhbWlseVBhcnNlciA9IChmcm9tOiBPcHRpb25zLCB0eXBlOiBzdHJpbmcpID0+IERlY29kZXJDb25maWc7XG5cbi8qKiBCb3VuZHMgZXZlcnkgZGltZW5zaW9uLCBzbyB0aGF0IHByb2R1Y3RzIG9mIGRpbWVuc2lvbnMgc3RheSBleGFjdCBhbmQgYSBmb3JnZWQgY29uZmlnIGNhbm5vdCBhc2sgZm9yIGdpZ2FieXRlcyBvZiBuYW1lcy4gKi9cbmNvbnN0IG1heERpbWVuc2lvbiA9IDEgPDwgMjA7XG5jb25zdCBtYXhMYXllcnMgPSAxMDAwO1xuZXhwb3J0IGNvbnN0IGRpbWVuc2lvbiA9IGludGVnZXIoMSwgbWF4RGltZW5zaW9uKTtcblxuZXhwb3J0IGNvbnN0IHBvc2l0aXZlOiBEZWNvZGVyPG51bWJlcj4gPSAodmFsdWUsIHBsYWNlKSA9PiB7XG4gIGNvbnN0IHJlc3VsdCA9IG51bWJlcih2YWx1ZSwgcGxhY2UpO1xuICBpZiAocmVzdWx0IDw9IDApIHRocm93IG5ldyBNYWxmb3JtZWQoYCR7cGxhY2V9IGlzICR7cmVzdWx0fSwgbm90IGEgcG9zaXRpdmUgbnVtYmVyYCk7XG4gIHJldHVybiByZXN1bHQ7XG59O1xuXG4vKiogU2V0dGluZ3MgdGhhdCB3b3VsZCBjaGFuZ2UgdGhlIHJlc3VsdCBvZiBhbnkgZmFtaWx5IGFuZCBhcmUgbm90IGJ1aWx0OiByZWZ1c2VkIGJ5IHRoZWlyIG5hbWUgcmF0aGVyIHRoYW4gaWdub3JlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWZ1c2VVbnN1cHBvcnRlZChmcm9tOiBPcHRpb25zKTogdm9pZCB7XG4gIGlmIChvcHRpb25hbChmcm9tLCBcInF1YW50aXphdGlvbl9jb25maWdcIiwgcmVjb3JkKSAhPT0gbnVsbCkge1xuICAgIHRocm93IG5ldyBNYWxmb3JtZWQoXCJxdWFudGl6YXRpb25fY29uZmlnIGlzIHNldCwgYW5kIG9ubHkgRjMyLCBGMTYgYW5kIEJGMTYgd2VpZ2h0cyBhcmUgc3VwcG9ydGVkXCIpO1xuICB9XG4gIGZvciAoY29uc3QgbmFtZSBvZiBbXCJudW1fZXhwZXJ0c1wiLCBcIm51bV9sb2NhbF9leHBlcnRzXCJdKSB7XG4gICAgaWYgKChvcHRpb25hbChmcm9tLCBuYW1lLCBudW1iZXIpID8/IDApID4gMSkgdGhyb3cgbmV3IE1hbGZvcm1lZChgJHtuYW1lfSBpcyBzZXQ6IGV4cGVydHMgYXJlIG5vdCBzdXBwb3J0ZWRgKTtcbiAgfVxuICByZWZ1c2VGbGFncyhmcm9tLCBbXCJhbGliaVwiLCBcImFkZF9jcm9zc19hdHRlbnRpb25cIiwgXCJpc19lbmNvZGVyX2RlY29kZXJcIiwgXCJ1c2VfYmlkaXJlY3Rpb25hbF9hdHRlbnRpb25cIl0pO1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgW1wiYXR0bl9sb2dpdF9zb2Z0Y2FwcGluZ1wiLCBcImZpbmFsX2xvZ2l0X3NvZnRjYXBwaW5nXCJdKSB7XG4gICAgaWYgKG9wdGlvbmFsKGZyb20sIG5hbWUsIG51bWJlcikgIT09IG51bGwpIHRocm93IG5ldyBNYWxmb3JtZWQoYCR7bmFtZX0gaXMgc2V0LCB3aGljaCBpcyBub3Qgc3VwcG9ydGVkYCk7XG4gIH1cbiAgY29uc3Qgcm90YXJ5ID0gb3B0aW9uYWwoZnJvbSwgXCJwYXJ0aWFsX3JvdGFyeV9mYWN0b3JcIiwgbnVtYmVyKSA/PyAxO1xuICBpZiAocm90YXJ5ICE9PSAxKSB0aHJvdyBuZXcgTWFsZm9ybWVkKGBwYXJ0aWFsX3JvdGFyeV9mYWN0b3IgaXMgJHtyb3Rhcnl9LCBhbmQgb25seSAxIGlzIHN1cHBvcnRlZGApO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcmVmdXNlRmxhZ3MoZnJvbTogT3B0aW9ucywgbmFtZXM6IHJlYWRvbmx5IHN0cmluZ1tdKTogdm9pZCB7XG4gIGZvciAoY29uc3QgbmFtZSBvZiBuYW1lcylcbiAgICBpZiAob3B0aW9uYWwoZnJvbSwgbmFtZSwgZmxhZykpIHRocm93IG5ldyBNYWxmb3JtZWQoYCR7bmFtZX0gaXMgdHJ1ZSwgd2hpY2ggaXMgbm90IHN1cHBvcnRlZGApO1xufVxuXG4vKiogRm9yIGZhbWlsaWVzIHRoYXQgaGF2ZSBubyBjaG9pY2Ugb2YgYXR0ZW50aW9uIGJ5IGxheWVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlZnVzZUxheWVyVHlwZXMoZnJvbTogT3B0aW9ucyk6IHZvaWQge1xuICBjb25zdCB1bmxpa2UgPSBvcHRpb25hbChmcm9tLCBcImxheWVyX3R5cGVzXCIsIGxpc3QodGV4dCkpPy5maW5kKCh0eXBlKSA9PiB0eXBlICE9PSBcImZ1bGxfYXR0ZW50aW9uXCIpO1xuICBpZiAodW5saWtlICE9PSB1bmRlZmluZWQpXG4gICAgdGhyb3cgbmV3IE1hbGZvcm1lZChgbGF5ZXJfdHlwZXMgaG9sZHMgXCIke3VubGlrZX1cIiwgYW5kIG9ubHkgXCJmdWxsX2F0dGVudGlvblwiIGlzIHN1cHBvcnRlZGApO1xufVxuXG50eXBlIFNpemVzID0gUGljazxcbiAgRGVjb2RlckNvbmZpZyxcbiAgXCJoaWRkZW5TaXplXCIgfCBcImludGVybWVkaWF0ZVNpemVcIiB8IFwibGF5ZXJzXCIgfCBcImhlYWRzXCIgfCBcImt2SGVhZHNcIiB8IFwiaGVhZERpbVwiIHwgXCJ2b2NhYlNpemVcIiB8IFwibWF4UG9zaXRpb25zXCJcbj47XG5cbi8qKiBUaGUgc2l6ZXMgYXMgTGxhbWEgYW5kIGl0cyBraW4gc3BlbGwgdGhlbS4gYGRlZmF1bHRIZWFkRGltYCB3aGVyZSB0aGUgZmFtaWx5IGhhcyBvbmUgdGhhdCBpcyBub3QgaGlkZGVuX3NpemUgLyBoZWFkcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsbGFtYVNpemVzKGZyb206IE9wdGlvbnMsIGRlZmF1bHRIZWFkRGltPzogbnVtYmVyKTogU2l6ZXMge1xuICBjb25zdCBoaWRkZW5TaXplID0gZmllbGQoZnJvbSwgXCJoaWRkZW5fc2l6ZVwiLCBkaW1lbnNpb24pO1xuICBjb25zdCBoZWFkcyA9IGZpZWxkKGZyb20sIFwibnVtX2F0dGVudGlvbl9oZWFkc1wiLCBkaW1lbnNpb24pO1xuICBjb25zdCBrdkhlYWRzID0gb3B0aW9uYWwoZnJvbSwgXCJudW1fa2V5X3ZhbHVlX2hlYWRzXCIsIGRpbWVuc2lvbikgPz8gaGVhZHM7XG4gIGlmIChoZWFkcyAlIGt2SGVhZHMgIT09IDApXG4gICAgdGhyb3cgbmV3IE1hbGZvcm1lZChgbnVtX2tleV92YWx1ZV9oZWFkcyAoJHtrdkhlYWRzfSkgZG9lcyBub3QgZGl2aWRlIG51bV9hdHRlbnRpb25faGVhZHMgKCR7aGVhZHN9KWApO1xuICBjb25zdCBoZWFkRGltID0gb3B0aW9uYWwoZnJvbSwgXCJoZWFkX2RpbVwiLCBkaW1lbnNpb24pID8/IGRlZmF1bHRIZWFkRGltID8/IGhpZGRlblNpemUgLyBoZWFkcztcbiAgaWYgKCFOdW1iZXIuaXNJbnRlZ2VyKGhlYWREaW0pKVxuICAgIHRocm93IG5ldyBNYWxmb3JtZWQoYG51bV9hdHRlbnRpb25faGVhZHMgKCR7aGVhZHN9KSBkb2VzIG5vdCBkaXZpZGUgaGlkZGVuX3NpemUgKCR7aGlkZGVuU2l6ZX0pYCk7XG4gIC8vIE9OTlggUnVudGltZSdzIGF0dGVudGlvbiByb3RhdGVzIGhlYWRzIG9mIHRoZXNlIHNpemVzIG9ubHkuXG4gIGlmIChoZWFkRGltICUgMTYgIT09IDApIHRocm93IG5ldyBNYWxmb3JtZWQoYGhlYWRfZGltIGlzICR7aGVhZERpbX0sIGFuZCBvbmx5IG11bHRpcGxlcyBvZiAxNiBhcmUgc3VwcG9ydGVkYCk7XG4gIGlmIChoZWFkcyAqIGhlYWREaW0gPiBtYXhEaW1lbnNpb24pXG4gICAgdGhyb3cgbmV3IE1hbGZvcm1lZChgbnVtX2F0dGVudGlvbl9oZWFkcyBcdTAwQjcgaGVhZF9kaW0gaXMgJHtoZWFkcyAqIGhlYWREaW19LCBtb3JlIHRoYW4gJHttYXhEaW1lbnNpb259YCk7XG4gIHJldHVybiB7XG4gICAgaGlkZGVuU2l6ZSxcbiAgICBpbnRlcm1lZGlhdGVTaXplOiBmaWVsZChmcm9tLCBcImludGVybWVkaWF0ZV9zaXplXCIsIGRpbWVuc2lvbiksXG4gICAgbGF5ZXJzOiBmaWVsZChmcm9tLCBcIm51bV9oaWRkZW5fbGF5ZXJzXCIsIGludGVnZXIoMSwgbWF4TGF5ZXJzKSksXG4gICAgaGVhZHMsXG4gICAga3ZIZWFkcyxcbiAgICBoZWFkRGltLFxuICAgIHZvY2FiU2l6ZTogZmllbGQoZnJvbSwgXCJ2b2NhYl9zaXplXCIsIGRpbWVuc2lvbiksXG4gICAgbWF4UG9zaXRpb25zOiBmaWVsZChmcm9tLCBcIm1heF9wb3NpdGlvbl9lbWJlZGRpbmdzXCIsIGludGVnZXIoMSwgMiAqKiAzMSAtIDEpKSxcbiAgfTtcbn1cblxuLyoqIFRoZSBzaXplcyBhcyBHUFQtMiBhbmQgaXRzIGtpbiBzcGVsbCB0aGVtOyBgc2hhcmVkSGVhZHNgIG51bGw6IGFzIG1hbnkga2V5L3ZhbHVlIGhlYWRzIGFzIGhlYWRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGdwdFNpemVzKGZyb206IE9wdGlvbnMsIHNoYXJlZEhlYWRzOiBudW1iZXIgfCBudWxsKTogU2l6ZXMge1xuICBjb25zdCBoaWRkZW5TaXplID0gZmllbGQoZnJvbSwgXCJuX2VtYmRcIiwgZGltZW5zaW9uKTtcbiAgY29uc3QgaGVhZHMgPSBmaWVsZChmcm9tLCBcIm5faGVhZFwiLCBkaW1lbnNpb24pO1xuICBpZiAoaGlkZGVuU2l6ZSAlIGhlYWRzICE9PSAwKSB0aHJvdyBuZXcgTWFsZm9ybWVkKGBuX2hlYWQgKCR7aGVhZHN9KSBkb2VzIG5vdCBkaXZpZGUgbl9lbWJkICgke2hpZGRlblNpemV9KWApO1xuICByZXR1cm4ge1xuICAgIGhpZGRlblNpemUsXG4gICAgaW50ZXJtZWRpYXRlU2l6ZTogb3B0aW9uYWwoZnJvbSwgXCJuX2lubmVyXCIsIGRpbWVuc2lvbikgPz8gNCAqIGhpZGRlblNpemUsXG4gICAgbGF5ZXJzOiBmaWVsZChmcm9tLCBcIm5fbGF5ZXJcIiwgaW50ZWdlcigxLCBtYXhMYXllcnMpKSxcbiAgICBoZWFkcyxcbiAgICBrdkhlYWRzOiBzaGFyZWRIZWFkcyA/PyBoZWFkcyxcbiAgICBoZWFkRGltOiBoaWRkZW5TaXplIC8gaGVhZHMsXG4gICAgdm9jYWJTaXplOiBmaWVsZChmcm9tLCBcInZvY2FiX3NpemVcIiwgZGltZW5zaW9uKSxcbiAgICBtYXhQb3NpdGlvbnM6IGZpZWxkKGZyb20sIFwibl9wb3NpdGlvbnNcIiwgZGltZW5zaW9uKSxcbiAgfTtcbn1cblxuLyoqIFRoZSB1c3VhbCAxL1x1MjIxQWhlYWREaW0sIG9yIDEgd2hlcmUgdGhlIGZpbGUgc3dpdGNoZXMgaXQgb2ZmLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGdwdEF0dGVudGlvblNjYWxlKGZyb206IE9wdGlvbnMsIGhlYWREaW06IG51bWJlcik6IG51bWJlciB7XG4gIHJldHVybiAob3B0aW9uYWwoZnJvbSwgXCJzY2FsZV9hdHRuX3dlaWdodHNcIiwgZmxhZykgPz8gdHJ1ZSkgPyBoZWFkRGltICoqIC0wLjUgOiAxO1xufVxuXG4vKiogVGhlIHdvcmRzIG9mIHRyYW5zZm9ybWVycycgYWN0aXZhdGlvbnMucHkuICovXG5jb25zdCBhY3RpdmF0aW9uczogUmVhZG9ubHlNYXA8c3RyaW5nLCBBY3RpdmF0aW9uPiA9IG5ldyBNYXAoW1xuICBbXCJzaWx1XCIsIFwic2lsdVwiXSxcbiAgW1wic3dpc2hcIiwgXCJzaWx1XCJdLFxuICBbXCJnZWx1XCIsIFwiZ2VsdVwiXSxcbiAgW1wiZ2VsdV9uZXdcIiwgXCJnZWx1LXRhbmhcIl0sXG4gIFtcImdlbHVfZmFzdFwiLCBcImdlbHUtdGFuaFwiXSxcbiAgW1wiZ2VsdV9weXRvcmNoX3RhbmhcIiwgXCJnZWx1LXRhbmhcIl0sXG5dKTtcblxuZXhwb3J0IGZ1bmN0aW9uIGFjdGl2YXRpb24oZnJvbTogT3B0aW9ucywgbmFtZTogc3RyaW5nLCBieURlZmF1bHQ6IEFjdGl2YXRpb24pOiBBY3RpdmF0aW9uIHtcbiAgY29uc3Qgd29yZCA9IG9wdGlvbmFsKGZyb20sIG5hbWUsIHRleHQpO1xuICBpZiAod29yZCA9PT0gbnVsbCkgcmV0dXJuIGJ5RGVmYXVsdDtcbiAgY29uc3Qga25vd24gPSBhY3RpdmF0aW9ucy5nZXQod29yZCk7XG4gIGlmIChrbm93biAhPT0gdW5kZWZpbmVkKSByZXR1cm4ga25vd247XG4gIHRocm93IG5ldyBNYWxmb3JtZWQoXG4gICAgYCR7bmFtZX0gaXMgXCIke3dvcmQuc2xpY2UoMCwgMTAwKX1cIiwgYW5kIG9ubHkgJHtbLi4uYWN0aXZhdGlvbnMua2V5cygpXS5qb2luKFwiLCBcIil9IGFyZSBzdXBwb3J0ZWRgLFxuICApO1xufVxuXG4vKiogVGhlIG5ld2VyIHNwZWxsaW5nIChgcm9wZV9wYXJhbWV0ZXJzYCwgdHJhbnNmb3JtZXJzIDUpIHdpbnMgb3ZlciB0aGUgb2xkZXIgb25lOyBib3RoIGZpbGVzJyBkZWZhdWx0IGlzIDEwLDAwMC4gKi9cbmV4cG9ydCBmdW5jdGlvbiByb3RhcnlQb3NpdGlvbnMoZnJvbTogT3B0aW9ucyk6IFBvc2l0aW9ucyB7XG4gIGNvbnN0IG5ld2VyID0gb3B0aW9uYWwoZnJvbSwgXCJyb3BlX3BhcmFtZXRlcnNcIiwgcmVjb3JkKSA/PyB7fTtcbiAgY29uc3Qgb2xkZXIgPSBvcHRpb25hbChmcm9tLCBcInJvcGVfc2NhbGluZ1wiLCByZWNvcmQpID8/IHt9O1xuICBjb25zdCBzY2FsaW5ncyA9IFtyb3RhcnlTY2FsaW5nKG5ld2VyLCBcInJvcGVfcGFyYW1ldGVyc1wiKSwgcm90YXJ5U2NhbGluZyhvbGRlciwgXCJyb3BlX3NjYWxpbmdcIildO1xuICByZXR1cm4ge1xuICAgIGtpbmQ6IFwicm90YXJ5XCIsXG4gICAgdGhldGE6IG9wdGlvbmFsKG5ld2VyLCBcInJvcGVfdGhldGFcIiwgcG9zaXRpdmUpID8/IG9wdGlvbmFsKGZyb20sIFwicm9wZV90aGV0YVwiLCBwb3NpdGl2ZSkgPz8gMTBfMDAwLFxuICAgIHNjYWxpbmc6IHNjYWxpbmdzLmZpbmQoKHsga2luZCB9KSA9PiBraW5kICE9PSBcIm5vbmVcIikgPz8geyBraW5kOiBcIm5vbmVcIiB9LFxuICB9O1xufVxuXG5mdW5jdGlvbiByb3RhcnlTY2FsaW5nKG9wdGlvbnM6IE9wdGlvbnMsIG5hbWU6IHN0cmluZyk6IFJvdGFyeVNjYWxpbmcge1xuICBjb25zdCByb3RhcnkgPSBvcHRpb25hbChvcHRpb25zLCBcInBhcnRpYWxfcm90YXJ5X2ZhY3RvclwiLCBudW1iZXIpID8/IDE7XG4gIGlmIChyb3RhcnkgIT09IDEpIHRocm93IG5ldyBNYWxmb3JtZWQoYHBhcnRpYWxfcm90YXJ5X2ZhY3RvciBpcyAke3JvdGFyeX0sIGFuZCBvbmx5IDEgaXMgc3VwcG9ydGVkYCk7XG4gIGNvbnN0IHR5cGUgPSBvcHRpb25hbChvcHRpb25zLCBcInJvcGVfdHlwZVwiLCB0ZXh0KSA/PyBvcHRpb25hbChvcHRpb25zLCBcInR5cGVcIiwgdGV4dCkgPz8gXCJkZWZhdWx0XCI7XG4gIGNvbnN0IG9wdGlvbiA9IChrZXk6IHN0cmluZyk6IG51bWJlciA9PiB7XG4gICAgaWYgKCFPYmplY3QuaGFzT3duKG9wdGlvbnMsIGtleSkpIHRocm93IG5ldyBNYWxmb3JtZWQoYCR7bmFtZX0uJHtrZXl9IGlzIG1pc3NpbmdgKTtcbiAgICByZXR1cm4gcG9zaXRpdmUob3B0aW9uc1trZXldLCBgJHtuYW1lfS4ke2tleX1gKTtcbiAgfTtcbiAgc3dpdGNoICh0eXBlKSB7XG4gICAgY2FzZSBcImRlZmF1bHRcIjpcbiAgICAgIHJldHVybiB7IGtpbmQ6IFwibm9uZVwiIH07XG4gICAgY2FzZSBcImxpbmVhclwiOlxuICAgICAgcmV0dXJuIHsga2luZDogXCJsaW5lYXJcIiwgZmFjdG9yOiBvcHRpb24oXCJmYWN0b3JcIikgfTtcbiAgICBjYXNlIFwibGxhbWEzXCI6IHtcbiAgICAgIGNvbnN0IFtsb3dGYWN0b3IsIGhpZ2hGYWN0b3JdID0gW29wdGlvbihcImxvd19mcmVxX2ZhY3RvclwiKSwgb3B0aW9uKFwiaGlnaF9mcmVxX2ZhY3RvclwiKV07XG4gICAgICBpZiAobG93RmFjdG9yID49IGhpZ2hGYWN0b3IpIHRocm93IG5ldyBNYWxmb3JtZWQoYCR7bmFtZX0ubG93X2ZyZXFfZmFjdG9yIGlzIG5vdCBiZWxvdyBoaWdoX2ZyZXFfZmFjdG9yYCk7XG4gICAgICBjb25zdCBvcmlnaW5hbFBvc2l0aW9ucyA9IG9wdGlvbihcIm9yaWdpbmFsX21heF9wb3NpdGlvbl9lbWJlZGRpbmdzXCIpO1xuICAgICAgcmV0dXJuIHsga2luZDogXCJsbGFtYTNcIiwgZmFjdG9yOiBvcHRpb24oXCJmYWN0b3JcIiksIGxvd0ZhY3RvciwgaGlnaEZhY3Rvciwgb3JpZ2luYWxQb3NpdGlvbnMgfTtcbiAgICB9XG4gICAgZGVmYXVsdDpcbiAgICAgIHRocm93IG5ldyBNYWxmb3JtZWQoXG4gICAgICAgIGAke25hbWV9IGlzIG9mIHR5cGUgXCIke3R5cGUuc2xpY2UoMCwgMTAwKX1cIiwgYW5kIG9ubHkgZGVmYXVsdCwgbGluZWFyIGFuZCBsbGFtYTMgYXJlIHN1cHBvcnRlZGAsXG4gICAgICApO1xuICB9XG59XG5cbi8qKiBUaGUgc2FtZSB3aW5kb3cgaW4gZXZlcnkgbGF5ZXIuICovXG5leHBvcnQgZnVuY3Rpb24gc2FtZVdpbmRvdyhsYXllcnM6IG51bWJlciwgd2luZG93OiBudW1iZXIgfCBudWxsKTogKG51bWJlciB8IG51bGwpW10ge1xuICByZXR1cm4gQXJyYXkuZnJvbSh7IGxlbmd0aDogbGF5ZXJzIH0sICgpID0+IHdpbmRvdyk7XG59XG5cbi8qKiBgc2xpZGluZ193aW5kb3dgLCBvciBgYnlEZWZhdWx0YCB3aGVyZSB0aGUgZmlsZSBkb2VzIG5vdCBoYXZlIGl0OyBudWxsIGluIHRoZSBmaWxlIG1lYW5zIG5vbmUuICovXG5leHBvcnQgZnVuY3Rpb24gc2xpZGluZ1dpbmRvdyhmcm9tOiBPcHRpb25zLCBieURlZmF1bHQ6IG51bWJlciB8IG51bGwpOiBudW1iZXIgfCBudWxsIHtcbiAgcmV0dXJuIE9iamVjdC5oYXNPd24oZnJvbSwgXCJzbGlkaW5nX3dpbmRvd1wiKSA/IG9wdGlvbmFsKGZyb20sIFwic2xpZGluZ193aW5kb3dcIiwgaW50ZWdlcigxLCAyICoqIDMxIC0gMSkpIDogYnlEZWZhdWx0O1xufVxuXG4vKiogUXdlbidzIHdpbmRvd3M6IG9mZiB1bmxlc3MgYHVzZV9zbGlkaW5nX3dpbmRvd2A7IHRoZW4gYnkgYGxheWVyX3R5cGVzYCwgZWxzZSBmcm9tIGxheWVyIGBtYXhfd2luZG93X2xheWVyc2Agb24uICovXG5leHBvcnQgZnVuY3Rpb24gcXdlbldpbmRvd3MoZnJvbTogT3B0aW9ucywgbGF5ZXJzOiBudW1iZXIpOiAobnVtYmVyIHwgbnVsbClbXSB7XG4gIGNvbnN0IHVzZWQgPSBvcHRpb25hbChmcm9tLCBcInVzZV9zbGlkaW5nX3dpbmRvd1wiLCBmbGFnKSA/PyBmYWxzZTtcbiAgY29uc3Qgd2luZG93ID0gdXNlZCA/IHNsaWRpbmdXaW5kb3coZnJvbSwgNDA5NikgOiBudWxsO1xuICBjb25zdCB0eXBlcyA9IG9wdGlvbmFsKGZyb20sIFwibGF5ZXJfdHlwZXNcIiwgbGlzdCh0ZXh0KSk7XG4gIGlmICh0eXBlcyA9PT0gbnVsbCkge1xuICAgIGNvbnN0IGZpcnN0V2l0aCA9IG9wdGlvbmFsKGZyb20sIFwibWF4X3dpbmRvd19sYXllcnNcIiwgaW50ZWdlcigwLCBtYXhMYXllcnMpKSA/PyAyODtcbiAgICByZXR1cm4gQXJyYXkuZnJvbSh7IGxlbmd0aDogbGF5ZXJzIH0sIChfLCBsYXllcikgPT4gKGxheWVyID49IGZpcnN0V2l0aCA/IHdpbmRvdyA6IG51bGwpKTtcbiAgfVxuICBpZiAodHlwZXMubGVuZ3RoICE9PSBsYXllcnMpIHRocm93IG5ldyBNYWxmb3JtZWQoYGxheWVyX3R5cGVzIGhhcyAke3R5cGVzLmxlbmd0aH0gZW50cmllcyBmb3IgJHtsYXllcnN9IGxheWVyc2ApO1xuICByZXR1cm4gdHlwZXMubWFwKCh0eXBlKSA9PiB7XG4gICAgaWYgKHR5cGUgPT09IFwiZnVsbF9hdHRlbnRpb25cIikgcmV0dXJuIG51bGw7XG4gICAgaWYgKHR5cGUgIT09IFwic2xpZGluZ19hdHRlbnRpb25cIilcbiAgICAgIHRocm93IG5ldyBNYWxmb3JtZWQoYGxheWVyX3R5cGVzIGhvbGRzIFwiJHt0eXBlLnNsaWNlKDAsIDEwMCl9XCIsIHdoaWNoIGlzIG5vdCBzdXBwb3J0ZWRgKTtcbiAgICBpZiAod2luZG93ID09PSBudWxsKSB0aHJvdyBuZXcgTWFsZm9ybWVkKGBsYXllcl90eXBlcyBob2xkcyBcIiR7dHlwZX1cIiwgYnV0IG5vIHNsaWRpbmcgd2luZG93IGlzIHNldGApO1xuICAgIHJldHVybiB3aW5kb3c7XG4gIH0pO1xufVxuXG4vKiogTGxhbWEncyBuYW1lcywgd2hpY2ggbW9zdCBsYXRlciBmYW1pbGllcyBrZXB0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxsYW1hTW9kdWxlcyhiaWFzZXM6IHsgcWt2OiBib29sZWFuOyBvdXRwdXQ6IGJvb2xlYW47IG1scDogYm9vbGVhbiB9KTogTW9kdWxlcyB7XG4gIHJldHVybiB7XG4gICAgZW1iZWRkaW5nOiBcIm1vZGVsLmVtYmVkX3Rva2Vuc1wiLFxuICAgIGxheWVyczogXCJtb2RlbC5sYXllcnNcIixcbiAgICBhdHRlbnRpb25Ob3JtOiBcImlucHV0X2xheWVybm9ybVwiLFxuICAgIHFrdjoge1xuICAgICAga2luZDogXCJzZXBhcmF0ZVwiLFxuICAgICAgcXVlcnk6IFwic2VsZl9hdHRuLnFfcHJvalwiLFxuICAgICAga2V5OiBcInNlbGZfYXR0bi5rX3Byb2pcIixcbiAgICAgIHZhbHVlOiBcInNlbGZfYXR0bi52X3Byb2pcIixcbiAgICAgIGJpYXM6IGJpYXNlcy5xa3YsXG4gICAgfSxcbiAgICBxdWVyeUtleU5vcm06IG51bGwsXG4gICAgb3V0cHV0OiB7IHBhdGg6IFwic2VsZl9hdHRuLm9fcHJvalwiLCBiaWFzOiBiaWFzZXMub3V0cHV0IH0sXG4gICAgbWxwTm9ybTogXCJwb3N0X2F0dGVudGlvbl9sYXllcm5vcm1cIixcbiAgICBtbHA6IHsga2luZDogXCJnYXRlZFwiLCBnYXRlOiBcIm1scC5nYXRlX3Byb2pcIiwgdXA6IFwibWxwLnVwX3Byb2pcIiwgZG93bjogXCJtbHAuZG93bl9wcm9qXCIsIGJpYXM6IGJpYXNlcy5tbHAgfSxcbiAgICBmaW5hbE5vcm06IFwibW9kZWwubm9ybVwiLFxuICAgIGhlYWQ6IFwibG1faGVhZFwiLFxuICAgIGZhbkluRmFuT3V0OiBmYWxzZSxcbiAgfTtcbn1cblxuLyoqIEdQVC0yJ3MgbmFtZXMuICovXG5leHBvcnQgZnVuY3Rpb24gZ3B0TW9kdWxlcyhmYW5JbkZhbk91dDogYm9vbGVhbik6IE1vZHVsZXMge1xuICByZXR1cm4ge1xuICAgIGVtYmVkZGluZzogXCJ0cmFuc2Zvcm1lci53dGVcIixcbiAgICBsYXllcnM6IFwidHJhbnNmb3JtZXIuaFwiLFxuICAgIGF0dGVudGlvbk5vcm06IFwibG5fMVwiLFxuICAgIHFrdjogeyBraW5kOiBcImZ1c2VkXCIsIHBhdGg6IFwiYXR0bi5jX2F0dG5cIiwgYmlhczogdHJ1ZSB9LFxuICAgIHF1ZXJ5S2V5Tm9ybTogbnVsbCxcbiAgICBvdXRwdXQ6IHsgcGF0aDogXCJhdHRuLmNfcHJvalwiLCBiaWFzOiB0cnVlIH0sXG4gICAgbWxwTm9ybTogXCJsbl8yXCIsXG4gICAgbWxwOiB7IGtpbmQ6IFwicGxhaW5cIiwgdXA6IFwibWxwLmNfZmNcIiwgZG93bjogXCJtbHAuY19wcm9qXCIsIGJpYXM6IHRydWUgfSxcbiAgICBmaW5hbE5vcm06IFwidHJhbnNmb3JtZXIubG5fZlwiLFxuICAgIGhlYWQ6IFwibG1faGVhZFwiLFxuICAgIGZhbkluRmFuT3V0LFxuICB9O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gdGllZChmcm9tOiBPcHRpb25zLCBieURlZmF1bHQ6IGJvb2xlYW4pOiBib29sZWFuIHtcbiAgcmV0dXJuIG9wdGlvbmFsKGZyb20sIFwidGllX3dvcmRfZW1iZWRkaW5nc1wiLCBmbGFnKSA/PyBieURlZmF1bHQ7XG59XG5cbi8qKiBMbGFtYSdzIG5vcm0uICovXG5leHBvcnQgZnVuY3Rpb24gcm1zKGZyb206IE9wdGlvbnMsIG9mZnNldDogMCB8IDEgPSAwKTogRGVjb2RlckNvbmZpZ1tcIm5vcm1cIl0ge1xuICByZXR1cm4geyBraW5kOiBcInJtc1wiLCBlcHNpbG9uOiBvcHRpb25hbChmcm9tLCBcInJtc19ub3JtX2Vwc1wiLCBwb3NpdGl2ZSkgPz8gMWUtNiwgb2Zmc2V0IH07XG59XG4iLCAiLyoqIEdlbW1hIGFuZCBDb2RlR2VtbWE6IHNjYWxlZCBlbWJlZGRpbmdzLCBub3JtcyBieSAxICsgd2VpZ2h0LCBoZWFkcyBvZiAyNTYsIGEgZ2F0ZSBvZiBHRUxVLiAqL1xuaW1wb3J0IHsgZmxhZywgb3B0aW9uYWwsIHRleHQgfSBmcm9tIFwiLi4vLi4vZm9ybWF0cy9qc29uXCI7XG5pbXBvcnQge1xuICBhY3RpdmF0aW9uLFxuICB0eXBlIEZhbWlseVBhcnNlcixcbiAgbGxhbWFNb2R1bGVzLFxuICBsbGFtYVNpemVzLFxuICByZWZ1c2VGbGFncyxcbiAgcmVmdXNlTGF5ZXJUeXBlcyxcbiAgcm1zLFxuICByb3RhcnlQb3NpdGlvbnMsXG4gIHNhbWVXaW5kb3csXG4gIHRpZWQsXG59IGZyb20gXCIuL2NvbW1vblwiO1xuXG5leHBvcnQgY29uc3QgZ2VtbWE6IEZhbWlseVBhcnNlciA9IChmcm9tLCBmYW1pbHkpID0+IHtcbiAgcmVmdXNlTGF5ZXJUeXBlcyhmcm9tKTtcbiAgcmVmdXNlRmxhZ3MoZnJvbSwgW1wibWxwX2JpYXNcIl0pO1xuICBjb25zdCBzaXplcyA9IGxsYW1hU2l6ZXMoZnJvbSwgMjU2KTtcbiAgY29uc3QgYXR0ZW50aW9uQmlhcyA9IG9wdGlvbmFsKGZyb20sIFwiYXR0ZW50aW9uX2JpYXNcIiwgZmxhZykgPz8gZmFsc2U7XG4gIGNvbnN0IGNob3NlbiA9IGFjdGl2YXRpb24oXG4gICAgZnJvbSxcbiAgICBvcHRpb25hbChmcm9tLCBcImhpZGRlbl9hY3RpdmF0aW9uXCIsIHRleHQpICE9PSBudWxsID8gXCJoaWRkZW5fYWN0aXZhdGlvblwiIDogXCJoaWRkZW5fYWN0XCIsXG4gICAgXCJnZWx1LXRhbmhcIixcbiAgKTtcbiAgcmV0dXJuIHtcbiAgICBmYW1pbHksXG4gICAgLi4uc2l6ZXMsXG4gICAgbm9ybTogcm1zKGZyb20sIDEpLFxuICAgIHBvc2l0aW9uczogcm90YXJ5UG9zaXRpb25zKGZyb20pLFxuICAgIGF0dGVudGlvblNjYWxlOiBzaXplcy5oZWFkRGltICoqIC0wLjUsXG4gICAgd2luZG93czogc2FtZVdpbmRvdyhzaXplcy5sYXllcnMsIG51bGwpLFxuICAgIC8vIFRoZSBmaXJzdCBmaWxlcyBzYXkgXCJnZWx1XCIgYW5kIG1lYW4gaXRzIHRhbmggZm9ybTsgdHJhbnNmb3JtZXJzIHJlYWRzIHRoZW0gc28gdG9vLlxuICAgIGFjdGl2YXRpb246IGNob3NlbiA9PT0gXCJnZWx1XCIgPyBcImdlbHUtdGFuaFwiIDogY2hvc2VuLFxuICAgIGVtYmVkZGluZ1NjYWxlOiBNYXRoLnNxcnQoc2l6ZXMuaGlkZGVuU2l6ZSksXG4gICAgdGllV29yZEVtYmVkZGluZ3M6IHRpZWQoZnJvbSwgdHJ1ZSksXG4gICAgbW9kdWxlczogbGxhbWFNb2R1bGVzKHsgcWt2OiBhdHRlbnRpb25CaWFzLCBvdXRwdXQ6IGF0dGVudGlvbkJpYXMsIG1scDogZmFsc2UgfSksXG4gIH07XG59O1xuIiwgIi8qKiBHUFQtQmlnQ29kZSAoU2FudGFDb2RlciwgU3RhckNvZGVyKTogR1BULTIgd2l0aCBvbmUga2V5L3ZhbHVlIGhlYWQgZm9yIGFsbCBxdWVyaWVzIGFuZCB3ZWlnaHRzIHN0b3JlZCBbb3V0LCBpbl0uICovXG5pbXBvcnQgeyBmbGFnLCBNYWxmb3JtZWQsIG9wdGlvbmFsIH0gZnJvbSBcIi4uLy4uL2Zvcm1hdHMvanNvblwiO1xuaW1wb3J0IHtcbiAgYWN0aXZhdGlvbixcbiAgdHlwZSBGYW1pbHlQYXJzZXIsXG4gIGdwdEF0dGVudGlvblNjYWxlLFxuICBncHRNb2R1bGVzLFxuICBncHRTaXplcyxcbiAgcG9zaXRpdmUsXG4gIHNhbWVXaW5kb3csXG4gIHRpZWQsXG59IGZyb20gXCIuL2NvbW1vblwiO1xuXG5leHBvcnQgY29uc3QgZ3B0QmlnQ29kZTogRmFtaWx5UGFyc2VyID0gKGZyb20sIGZhbWlseSkgPT4ge1xuICAvLyBXaXRob3V0IGl0LCBlYWNoIGhlYWQncyBxdWVyeSwga2V5IGFuZCB2YWx1ZSBsaWUgc2lkZSBieSBzaWRlIGluIGNfYXR0bjogYW5vdGhlciBsYXlvdXQuXG4gIGlmICghKG9wdGlvbmFsKGZyb20sIFwibXVsdGlfcXVlcnlcIiwgZmxhZykgPz8gdHJ1ZSkpXG4gICAgdGhyb3cgbmV3IE1hbGZvcm1lZChcIm11bHRpX3F1ZXJ5IGlzIGZhbHNlLCB3aGljaCBpcyBub3Qgc3VwcG9ydGVkXCIpO1xuICBjb25zdCBzaXplcyA9IGdwdFNpemVzKGZyb20sIDEpO1xuICByZXR1cm4ge1xuICAgIGZhbWlseSxcbiAgICAuLi5zaXplcyxcbiAgICBub3JtOiB7IGtpbmQ6IFwibGF5ZXJcIiwgZXBzaWxvbjogb3B0aW9uYWwoZnJvbSwgXCJsYXllcl9ub3JtX2Vwc2lsb25cIiwgcG9zaXRpdmUpID8/IDFlLTUgfSxcbiAgICBwb3NpdGlvbnM6IHsga2luZDogXCJsZWFybmVkXCIsIG1vZHVsZTogXCJ0cmFuc2Zvcm1lci53cGVcIiB9LFxuICAgIGF0dGVudGlvblNjYWxlOiBncHRBdHRlbnRpb25TY2FsZShmcm9tLCBzaXplcy5oZWFkRGltKSxcbiAgICB3aW5kb3dzOiBzYW1lV2luZG93KHNpemVzLmxheWVycywgbnVsbCksXG4gICAgYWN0aXZhdGlvbjogYWN0aXZhdGlvbihmcm9tLCBcImFjdGl2YXRpb25fZnVuY3Rpb25cIiwgXCJnZWx1LXRhbmhcIiksXG4gICAgZW1iZWRkaW5nU2NhbGU6IDEsXG4gICAgdGllV29yZEVtYmVkZGluZ3M6IHRpZWQoZnJvbSwgdHJ1ZSksXG4gICAgbW9kdWxlczogZ3B0TW9kdWxlcyhmYWxzZSksXG4gIH07XG59O1xuIiwgIi8qKiBHUFQtMjogbGVhcm5lZCBwb3NpdGlvbnMsIExheWVyTm9ybSwgcSwgayBhbmQgdiBpbiBvbmUgbWF0cml4LCB3ZWlnaHRzIHN0b3JlZCBbaW4sIG91dF0uICovXG5cbmltcG9ydCB7IG9wdGlvbmFsIH0gZnJvbSBcIi4uLy4uL2Zvcm1hdHMvanNvblwiO1xuaW1wb3J0IHtcbiAgYWN0aXZhdGlvbixcbiAgdHlwZSBGYW1pbHlQYXJzZXIsXG4gIGdwdEF0dGVudGlvblNjYWxlLFxuICBncHRNb2R1bGVzLFxuICBncHRTaXplcyxcbiAgcG9zaXRpdmUsXG4gIHJlZnVzZUZsYWdzLFxuICBzYW1lV2luZG93LFxuICB0aWVkLFxufSBmcm9tIFwiLi9jb21tb25cIjtcblxuZXhwb3J0IGNvbnN0IGdwdDI6IEZhbWlseVBhcnNlciA9IChmcm9tLCBmYW1pbHkpID0+IHtcbiAgcmVmdXNlRmxhZ3MoZnJvbSwgW1wic2NhbGVfYXR0bl9ieV9pbnZlcnNlX2xheWVyX2lkeFwiXSk7XG4gIGNvbnN0IHNpemVzID0gZ3B0U2l6ZXMoZnJvbSwgbnVsbCk7XG4gIHJldHVybiB7XG4gICAgZmFtaWx5LFxuICAgIC4uLnNpemVzLFxuICAgIG5vcm06IHsga2luZDogXCJsYXllclwiLCBlcHNpbG9uOiBvcHRpb25hbChmcm9tLCBcImxheWVyX25vcm1fZXBzaWxvblwiLCBwb3NpdGl2ZSkgPz8gMWUtNSB9LFxuICAgIHBvc2l0aW9uczogeyBraW5kOiBcImxlYXJuZWRcIiwgbW9kdWxlOiBcInRyYW5zZm9ybWVyLndwZVwiIH0sXG4gICAgYXR0ZW50aW9uU2NhbGU6IGdwdEF0dGVudGlvblNjYWxlKGZyb20sIHNpemVzLmhlYWREaW0pLFxuICAgIHdpbmRvd3M6IHNhbWVXaW5kb3coc2l6ZXMubGF5ZXJzLCBudWxsKSxcbiAgICBhY3RpdmF0aW9uOiBhY3RpdmF0aW9uKGZyb20sIFwiYWN0aXZhdGlvbl9mdW5jdGlvblwiLCBcImdlbHUtdGFuaFwiKSxcbiAgICBlbWJlZGRpbmdTY2FsZTogMSxcbiAgICB0aWVXb3JkRW1iZWRkaW5nczogdGllZChmcm9tLCB0cnVlKSxcbiAgICBtb2R1bGVzOiBncHRNb2R1bGVzKHRydWUpLFxuICB9O1xufTtcbiIsICIvKiogTGxhbWEsIGFuZCB3aGF0IHdhcyBwdWJsaXNoZWQgYXMgb25lOiBDb2RlIExsYW1hLCBTbW9sTE0yLCBEZWVwU2Vlay1Db2RlciwgR3Jhbml0ZSdzIGZpcnN0IGNvZGUgbW9kZWxzLiAqL1xuaW1wb3J0IHsgZmxhZywgTWFsZm9ybWVkLCBudW1iZXIsIG9wdGlvbmFsIH0gZnJvbSBcIi4uLy4uL2Zvcm1hdHMvanNvblwiO1xuaW1wb3J0IHtcbiAgYWN0aXZhdGlvbixcbiAgdHlwZSBGYW1pbHlQYXJzZXIsXG4gIGxsYW1hTW9kdWxlcyxcbiAgbGxhbWFTaXplcyxcbiAgcmVmdXNlTGF5ZXJUeXBlcyxcbiAgcm1zLFxuICByb3RhcnlQb3NpdGlvbnMsXG4gIHNhbWVXaW5kb3csXG4gIHRpZWQsXG59IGZyb20gXCIuL2NvbW1vblwiO1xuXG5leHBvcnQgY29uc3QgbGxhbWE6IEZhbWlseVBhcnNlciA9IChmcm9tLCBmYW1pbHkpID0+IHtcbiAgcmVmdXNlTGF5ZXJUeXBlcyhmcm9tKTtcbiAgaWYgKG9wdGlvbmFsKGZyb20sIFwic2xpZGluZ193aW5kb3dcIiwgbnVtYmVyKSAhPT0gbnVsbClcbiAgICB0aHJvdyBuZXcgTWFsZm9ybWVkKFwic2xpZGluZ193aW5kb3cgaXMgc2V0LCB3aGljaCB0aGlzIGZhbWlseSBkb2VzIG5vdCBoYXZlXCIpO1xuICBjb25zdCBzaXplcyA9IGxsYW1hU2l6ZXMoZnJvbSk7XG4gIGNvbnN0IGF0dGVudGlvbkJpYXMgPSBvcHRpb25hbChmcm9tLCBcImF0dGVudGlvbl9iaWFzXCIsIGZsYWcpID8/IGZhbHNlO1xuICByZXR1cm4ge1xuICAgIGZhbWlseSxcbiAgICAuLi5zaXplcyxcbiAgICBub3JtOiBybXMoZnJvbSksXG4gICAgcG9zaXRpb25zOiByb3RhcnlQb3NpdGlvbnMoZnJvbSksXG4gICAgYXR0ZW50aW9uU2NhbGU6IHNpemVzLmhlYWREaW0gKiogLTAuNSxcbiAgICB3aW5kb3dzOiBzYW1lV2luZG93KHNpemVzLmxheWVycywgbnVsbCksXG4gICAgYWN0aXZhdGlvbjogYWN0aXZhdGlvbihmcm9tLCBcImhpZGRlbl9hY3RcIiwgXCJzaWx1XCIpLFxuICAgIGVtYmVkZGluZ1NjYWxlOiAxLFxuICAgIHRpZVdvcmRFbWJlZGRpbmdzOiB0aWVkKGZyb20sIGZhbHNlKSxcbiAgICBtb2R1bGVzOiBsbGFtYU1vZHVsZXMoe1xuICAgICAgcWt2OiBhdHRlbnRpb25CaWFzLFxuICAgICAgb3V0cHV0OiBhdHRlbnRpb25CaWFzLFxuICAgICAgbWxwOiBvcHRpb25hbChmcm9tLCBcIm1scF9iaWFzXCIsIGZsYWcpID8/IGZhbHNlLFxuICAgIH0pLFxuICB9O1xufTtcbiIsICIvKiogTWlzdHJhbDogTGxhbWEgd2l0aCBhIHNsaWRpbmcgd2luZG93LCB3aGljaCBpcyA0MDk2IHdoZXJlIHRoZSBmaWxlIGRvZXMgbm90IHNheS4gKi9cbmltcG9ydCB7XG4gIGFjdGl2YXRpb24sXG4gIHR5cGUgRmFtaWx5UGFyc2VyLFxuICBsbGFtYU1vZHVsZXMsXG4gIGxsYW1hU2l6ZXMsXG4gIHJlZnVzZUZsYWdzLFxuICByZWZ1c2VMYXllclR5cGVzLFxuICBybXMsXG4gIHJvdGFyeVBvc2l0aW9ucyxcbiAgc2FtZVdpbmRvdyxcbiAgc2xpZGluZ1dpbmRvdyxcbiAgdGllZCxcbn0gZnJvbSBcIi4vY29tbW9uXCI7XG5cbmV4cG9ydCBjb25zdCBtaXN0cmFsOiBGYW1pbHlQYXJzZXIgPSAoZnJvbSwgZmFtaWx5KSA9PiB7XG4gIHJlZnVzZUxheWVyVHlwZXMoZnJvbSk7XG4gIHJlZnVzZUZsYWdzKGZyb20sIFtcImF0dGVudGlvbl9iaWFzXCIsIFwibWxwX2JpYXNcIl0pO1xuICBjb25zdCBzaXplcyA9IGxsYW1hU2l6ZXMoZnJvbSk7XG4gIHJldHVybiB7XG4gICAgZmFtaWx5LFxuICAgIC4uLnNpemVzLFxuICAgIG5vcm06IHJtcyhmcm9tKSxcbiAgICBwb3NpdGlvbnM6IHJvdGFyeVBvc2l0aW9ucyhmcm9tKSxcbiAgICBhdHRlbnRpb25TY2FsZTogc2l6ZXMuaGVhZERpbSAqKiAtMC41LFxuICAgIHdpbmRvd3M6IHNhbWVXaW5kb3coc2l6ZXMubGF5ZXJzLCBzbGlkaW5nV2luZG93KGZyb20sIDQwOTYpKSxcbiAgICBhY3RpdmF0aW9uOiBhY3RpdmF0aW9uKGZyb20sIFwiaGlkZGVuX2FjdFwiLCBcInNpbHVcIiksXG4gICAgZW1iZWRkaW5nU2NhbGU6IDEsXG4gICAgdGllV29yZEVtYmVkZGluZ3M6IHRpZWQoZnJvbSwgZmFsc2UpLFxuICAgIG1vZHVsZXM6IGxsYW1hTW9kdWxlcyh7IHFrdjogZmFsc2UsIG91dHB1dDogZmFsc2UsIG1scDogZmFsc2UgfSksXG4gIH07XG59O1xuIiwgIi8qKiBRd2VuMiBhbmQgUXdlbjIuNS1Db2RlcjogTGxhbWEgd2l0aCBiaWFzZXMgb24gcSwgayBhbmQgdiwgYWx3YXlzLCBhbmQgd2luZG93cyBpbiBzb21lIGxheWVycyB3aGVyZSBzd2l0Y2hlZCBvbi4gKi9cbmltcG9ydCB7XG4gIGFjdGl2YXRpb24sXG4gIHR5cGUgRmFtaWx5UGFyc2VyLFxuICBsbGFtYU1vZHVsZXMsXG4gIGxsYW1hU2l6ZXMsXG4gIHF3ZW5XaW5kb3dzLFxuICByZWZ1c2VGbGFncyxcbiAgcm1zLFxuICByb3RhcnlQb3NpdGlvbnMsXG4gIHRpZWQsXG59IGZyb20gXCIuL2NvbW1vblwiO1xuXG5leHBvcnQgY29uc3QgcXdlbjI6IEZhbWlseVBhcnNlciA9IChmcm9tLCBmYW1pbHkpID0+IHtcbiAgcmVmdXNlRmxhZ3MoZnJvbSwgW1wiYXR0ZW50aW9uX2JpYXNcIiwgXCJtbHBfYmlhc1wiXSk7XG4gIGNvbnN0IHNpemVzID0gbGxhbWFTaXplcyhmcm9tKTtcbiAgcmV0dXJuIHtcbiAgICBmYW1pbHksXG4gICAgLi4uc2l6ZXMsXG4gICAgbm9ybTogcm1zKGZyb20pLFxuICAgIHBvc2l0aW9uczogcm90YXJ5UG9zaXRpb25zKGZyb20pLFxuICAgIGF0dGVudGlvblNjYWxlOiBzaXplcy5oZWFkRGltICoqIC0wLjUsXG4gICAgd2luZG93czogcXdlbldpbmRvd3MoZnJvbSwgc2l6ZXMubGF5ZXJzKSxcbiAgICBhY3RpdmF0aW9uOiBhY3RpdmF0aW9uKGZyb20sIFwiaGlkZGVuX2FjdFwiLCBcInNpbHVcIiksXG4gICAgZW1iZWRkaW5nU2NhbGU6IDEsXG4gICAgdGllV29yZEVtYmVkZGluZ3M6IHRpZWQoZnJvbSwgZmFsc2UpLFxuICAgIG1vZHVsZXM6IGxsYW1hTW9kdWxlcyh7IHFrdjogdHJ1ZSwgb3V0cHV0OiBmYWxzZSwgbWxwOiBmYWxzZSB9KSxcbiAgfTtcbn07XG4iLCAiLyoqIFF3ZW4zOiBlYWNoIGhlYWQncyBxdWVyeSBhbmQga2V5IHBhc3MgYW4gUk1TTm9ybSBiZWZvcmUgdGhleSBhcmUgcm90YXRlZDsgaGVhZHMgb2YgMTI4IHdoZXJlIHRoZSBmaWxlIGRvZXMgbm90IHNheS4gKi9cbmltcG9ydCB7IGZsYWcsIG9wdGlvbmFsIH0gZnJvbSBcIi4uLy4uL2Zvcm1hdHMvanNvblwiO1xuaW1wb3J0IHtcbiAgYWN0aXZhdGlvbixcbiAgdHlwZSBGYW1pbHlQYXJzZXIsXG4gIGxsYW1hTW9kdWxlcyxcbiAgbGxhbWFTaXplcyxcbiAgcXdlbldpbmRvd3MsXG4gIHJlZnVzZUZsYWdzLFxuICBybXMsXG4gIHJvdGFyeVBvc2l0aW9ucyxcbiAgdGllZCxcbn0gZnJvbSBcIi4vY29tbW9uXCI7XG5cbmV4cG9ydCBjb25zdCBxd2VuMzogRmFtaWx5UGFyc2VyID0gKGZyb20sIGZhbWlseSkgPT4ge1xuICByZWZ1c2VGbGFncyhmcm9tLCBbXCJtbHBfYmlhc1wiXSk7XG4gIGNvbnN0IHNpemVzID0gbGxhbWFTaXplcyhmcm9tLCAxMjgpO1xuICBjb25zdCBhdHRlbnRpb25CaWFzID0gb3B0aW9uYWwoZnJvbSwgXCJhdHRlbnRpb25fYmlhc1wiLCBmbGFnKSA/PyBmYWxzZTtcbiAgcmV0dXJuIHtcbiAgICBmYW1pbHksXG4gICAgLi4uc2l6ZXMsXG4gICAgbm9ybTogcm1zKGZyb20pLFxuICAgIHBvc2l0aW9uczogcm90YXJ5UG9zaXRpb25zKGZyb20pLFxuICAgIGF0dGVudGlvblNjYWxlOiBzaXplcy5oZWFkRGltICoqIC0wLjUsXG4gICAgd2luZG93czogcXdlbldpbmRvd3MoZnJvbSwgc2l6ZXMubGF5ZXJzKSxcbiAgICBhY3RpdmF0aW9uOiBhY3RpdmF0aW9uKGZyb20sIFwiaGlkZGVuX2FjdFwiLCBcInNpbHVcIiksXG4gICAgZW1iZWRkaW5nU2NhbGU6IDEsXG4gICAgdGllV29yZEVtYmVkZGluZ3M6IHRpZWQoZnJvbSwgZmFsc2UpLFxuICAgIG1vZHVsZXM6IHtcbiAgICAgIC4uLmxsYW1hTW9kdWxlcyh7IHFrdjogYXR0ZW50aW9uQmlhcywgb3V0cHV0OiBhdHRlbnRpb25CaWFzLCBtbHA6IGZhbHNlIH0pLFxuICAgICAgcXVlcnlLZXlOb3JtOiB7IHF1ZXJ5OiBcInNlbGZfYXR0bi5xX25vcm1cIiwga2V5OiBcInNlbGZfYXR0bi5rX25vcm1cIiB9LFxuICAgIH0sXG4gIH07XG59O1xuIiwgIi8qKiBTdGFyQ29kZXIyOiBMYXllck5vcm0sIGJpYXNlcyBldmVyeXdoZXJlLCBhIHBsYWluIE1MUCB3aXRoIEdFTFUsIHJvdGFyeSBwb3NpdGlvbnMsIGEgc2xpZGluZyB3aW5kb3cgd2hlcmUgc2V0LiAqL1xuaW1wb3J0IHsgZmxhZywgb3B0aW9uYWwgfSBmcm9tIFwiLi4vLi4vZm9ybWF0cy9qc29uXCI7XG5pbXBvcnQge1xuICBhY3RpdmF0aW9uLFxuICB0eXBlIEZhbWlseVBhcnNlcixcbiAgbGxhbWFNb2R1bGVzLFxuICBsbGFtYVNpemVzLFxuICBwb3NpdGl2ZSxcbiAgcmVmdXNlTGF5ZXJUeXBlcyxcbiAgcm90YXJ5UG9zaXRpb25zLFxuICBzYW1lV2luZG93LFxuICBzbGlkaW5nV2luZG93LFxuICB0aWVkLFxufSBmcm9tIFwiLi9jb21tb25cIjtcblxuZXhwb3J0IGNvbnN0IHN0YXJjb2RlcjI6IEZhbWlseVBhcnNlciA9IChmcm9tLCBmYW1pbHkpID0+IHtcbiAgcmVmdXNlTGF5ZXJUeXBlcyhmcm9tKTtcbiAgY29uc3Qgc2l6ZXMgPSBsbGFtYVNpemVzKGZyb20pO1xuICBjb25zdCBiaWFzID0gb3B0aW9uYWwoZnJvbSwgXCJ1c2VfYmlhc1wiLCBmbGFnKSA/PyB0cnVlO1xuICByZXR1cm4ge1xuICAgIGZhbWlseSxcbiAgICAuLi5zaXplcyxcbiAgICBub3JtOiB7IGtpbmQ6IFwibGF5ZXJcIiwgZXBzaWxvbjogb3B0aW9uYWwoZnJvbSwgXCJub3JtX2Vwc2lsb25cIiwgcG9zaXRpdmUpID8/IDFlLTUgfSxcbiAgICBwb3NpdGlvbnM6IHJvdGFyeVBvc2l0aW9ucyhmcm9tKSxcbiAgICBhdHRlbnRpb25TY2FsZTogc2l6ZXMuaGVhZERpbSAqKiAtMC41LFxuICAgIHdpbmRvd3M6IHNhbWVXaW5kb3coc2l6ZXMubGF5ZXJzLCBzbGlkaW5nV2luZG93KGZyb20sIG51bGwpKSxcbiAgICBhY3RpdmF0aW9uOiBhY3RpdmF0aW9uKGZyb20sIFwiaGlkZGVuX2FjdFwiLCBcImdlbHUtdGFuaFwiKSxcbiAgICBlbWJlZGRpbmdTY2FsZTogMSxcbiAgICB0aWVXb3JkRW1iZWRkaW5nczogdGllZChmcm9tLCB0cnVlKSxcbiAgICBtb2R1bGVzOiB7XG4gICAgICAuLi5sbGFtYU1vZHVsZXMoeyBxa3Y6IGJpYXMsIG91dHB1dDogYmlhcywgbWxwOiBiaWFzIH0pLFxuICAgICAgbWxwOiB7IGtpbmQ6IFwicGxhaW5cIiwgdXA6IFwibWxwLmNfZmNcIiwgZG93bjogXCJtbHAuY19wcm9qXCIsIGJpYXMgfSxcbiAgICB9LFxuICB9O1xufTtcbiIsICIvKipcbiAqIGBjb25maWcuanNvbmAgb2YgYSBIdWdnaW5nIEZhY2UgbW9kZWwgXHUyMTkyIGEgY2hlY2tlZCBkZXNjcmlwdGlvbiBvZiBpdHMgZGVjb2RlciBieSBmZWF0dXJlcywgc28gdGhhdCBub3RoaW5nIGFmdGVyIHRoaXNcbiAqIGFza3MgZm9yIGEgZmFtaWx5J3MgbmFtZS4gV2hhdCBlYWNoIGZhbWlseSdzIGZpbGUgc2F5cyBsaWVzIGluIGBmYW1pbGllcy9gLiBQdXJlLlxuICovXG5pbXBvcnQgeyBBdHR1bmVFcnJvciB9IGZyb20gXCIuLi9lcnJvcnNcIjtcbmltcG9ydCB7IGZpZWxkLCBNYWxmb3JtZWQsIHJlY29yZCwgdGV4dCB9IGZyb20gXCIuLi9mb3JtYXRzL2pzb25cIjtcbmltcG9ydCB7IHR5cGUgRmFtaWx5UGFyc2VyLCByZWZ1c2VVbnN1cHBvcnRlZCB9IGZyb20gXCIuL2ZhbWlsaWVzL2NvbW1vblwiO1xuaW1wb3J0IHsgZ2VtbWEgfSBmcm9tIFwiLi9mYW1pbGllcy9nZW1tYVwiO1xuaW1wb3J0IHsgZ3B0QmlnQ29kZSB9IGZyb20gXCIuL2ZhbWlsaWVzL2dwdC1iaWdjb2RlXCI7XG5pbXBvcnQgeyBncHQyIH0gZnJvbSBcIi4vZmFtaWxpZXMvZ3B0MlwiO1xuaW1wb3J0IHsgbGxhbWEgfSBmcm9tIFwiLi9mYW1pbGllcy9sbGFtYVwiO1xuaW1wb3J0IHsgbWlzdHJhbCB9IGZyb20gXCIuL2ZhbWlsaWVzL21pc3RyYWxcIjtcbmltcG9ydCB7IHF3ZW4yIH0gZnJvbSBcIi4vZmFtaWxpZXMvcXdlbjJcIjtcbmltcG9ydCB7IHF3ZW4zIH0gZnJvbSBcIi4vZmFtaWxpZXMvcXdlbjNcIjtcbmltcG9ydCB7IHN0YXJjb2RlcjIgfSBmcm9tIFwiLi9mYW1pbGllcy9zdGFyY29kZXIyXCI7XG5cbi8qKiBCeSBgbW9kZWxfdHlwZWAuIEEgZmFtaWx5IGlzIG9uZSBmaWxlIGFuZCBvbmUgbGluZSBoZXJlLiAqL1xuY29uc3QgZmFtaWxpZXM6IFJlYWRvbmx5TWFwPHN0cmluZywgRmFtaWx5UGFyc2VyPiA9IG5ldyBNYXAoW1xuICBbXCJnZW1tYVwiLCBnZW1tYV0sXG4gIFtcImdwdDJcIiwgZ3B0Ml0sXG4gIFtcImdwdF9iaWdjb2RlXCIsIGdwdEJpZ0NvZGVdLFxuICBbXCJsbGFtYVwiLCBsbGFtYV0sXG4gIFtcIm1pc3RyYWxcIiwgbWlzdHJhbF0sXG4gIFtcInF3ZW4yXCIsIHF3ZW4yXSxcbiAgW1wicXdlbjNcIiwgcXdlbjNdLFxuICBbXCJzdGFyY29kZXIyXCIsIHN0YXJjb2RlcjJdLFxuXSk7XG5cbmV4cG9ydCBjb25zdCBtb2RlbFR5cGVzOiByZWFkb25seSBzdHJpbmdbXSA9IFsuLi5mYW1pbGllcy5rZXlzKCldO1xuXG4vKiogQSBwcmUtbm9ybSBkZWNvZGVyOiBlYWNoIGxheWVyIGFkZHMgaXRzIGF0dGVudGlvbidzIG91dHB1dCwgdGhlbiBpdHMgTUxQJ3MsIHRvIHRoZSBoaWRkZW4gc3RhdGUuICovXG5leHBvcnQgaW50ZXJmYWNlIERlY29kZXJDb25maWcge1xuICAvKiogVGhlIGZpbGUncyBgbW9kZWxfdHlwZWA7IGZvciBtZXNzYWdlcyBvbmx5LiAqL1xuICByZWFkb25seSBmYW1pbHk6IHN0cmluZztcbiAgcmVhZG9ubHkgaGlkZGVuU2l6ZTogbnVtYmVyO1xuICByZWFkb25seSBpbnRlcm1lZGlhdGVTaXplOiBudW1iZXI7XG4gIHJlYWRvbmx5IGxheWVyczogbnVtYmVyO1xuICByZWFkb25seSBoZWFkczogbnVtYmVyO1xuICAvKiogRGl2aWRlcyBgaGVhZHNgOyBlYWNoIGtleS92YWx1ZSBoZWFkIHNlcnZlcyBoZWFkcyAvIGt2SGVhZHMgcXVlcnkgaGVhZHMuICovXG4gIHJlYWRvbmx5IGt2SGVhZHM6IG51bWJlcjtcbiAgLyoqIGhlYWRzIFx1MDBCNyBoZWFkRGltIG5lZWQgbm90IGJlIGBoaWRkZW5TaXplYC4gQSBtdWx0aXBsZSBvZiAxNiB3aGVyZSBwb3NpdGlvbnMgYXJlIHJvdGFyeS4gKi9cbiAgcmVhZG9ubHkgaGVhZERpbTogbnVtYmVyO1xuICByZWFkb25seSB2b2NhYlNpemU6IG51bWJlcjtcbiAgcmVhZG9ubHkgbWF4UG9zaXRpb25zOiBudW1iZXI7XG4gIHJlYWRvbmx5IG5vcm06IE5vcm07XG4gIHJlYWRvbmx5IHBvc2l0aW9uczogUG9zaXRpb25zO1xuICAvKiogU2NvcmVzIGFyZSBtdWx0aXBsaWVkIGJ5IHRoaXMgYmVmb3JlIHRoZSBzb2Z0bWF4LiAqL1xuICByZWFkb25seSBhdHRlbnRpb25TY2FsZTogbnVtYmVyO1xuICAvKiogT2YgZWFjaCBsYXllcjogaG93IG1hbnkgcG9zaXRpb25zIGEgdG9rZW4gc2VlcywgaXRzZWxmIGluY2x1ZGVkOyBudWxsIGZvciBhbGwgYmVmb3JlIGl0LiAqL1xuICByZWFkb25seSB3aW5kb3dzOiByZWFkb25seSAobnVtYmVyIHwgbnVsbClbXTtcbiAgcmVhZG9ubHkgYWN0aXZhdGlvbjogQWN0aXZhdGlvbjtcbiAgLyoqIEVtYmVkZGluZ3MgYXJlIG11bHRpcGxpZWQgYnkgdGhpczsgdGhlIGhlYWQgaXMgbm90LiAqL1xuICByZWFkb25seSBlbWJlZGRpbmdTY2FsZTogbnVtYmVyO1xuICAvKiogVGhlIGhlYWQgaXMgdGhlIGVtYmVkZGluZydzIHRyYW5zcG9zZSBhbmQgaGFzIG5vIHdlaWdodHMgb2YgaXRzIG93bi4gKi9cbiAgcmVhZG9ubHkgdGllV29yZEVtYmVkZGluZ3M6IGJvb2xlYW47XG4gIHJlYWRvbmx5IG1vZHVsZXM6IE1vZHVsZXM7XG59XG5cbmV4cG9ydCB0eXBlIEFjdGl2YXRpb24gPSBcInNpbHVcIiB8IFwiZ2VsdVwiIHwgXCJnZWx1LXRhbmhcIjtcblxuZXhwb3J0IHR5cGUgTm9ybSA9XG4gIC8qKiBSTVNOb3JtOyBpdHMgZmFjdG9yIGlzIHdlaWdodCArIGBvZmZzZXRgLiAqL1xuICB8IHsgcmVhZG9ubHkga2luZDogXCJybXNcIjsgcmVhZG9ubHkgZXBzaWxvbjogbnVtYmVyOyByZWFkb25seSBvZmZzZXQ6IDAgfCAxIH1cbiAgLyoqIExheWVyTm9ybSB3aXRoIHdlaWdodCBhbmQgYmlhcy4gKi9cbiAgfCB7IHJlYWRvbmx5IGtpbmQ6IFwibGF5ZXJcIjsgcmVhZG9ubHkgZXBzaWxvbjogbnVtYmVyIH07XG5cbmV4cG9ydCB0eXBlIFBvc2l0aW9ucyA9XG4gIHwgeyByZWFkb25seSBraW5kOiBcInJvdGFyeVwiOyByZWFkb25seSB0aGV0YTogbnVtYmVyOyByZWFkb25seSBzY2FsaW5nOiBSb3RhcnlTY2FsaW5nIH1cbiAgLyoqIEFuIGVtYmVkZGluZyBvZiBpdHMgb3duLCBbbWF4UG9zaXRpb25zLCBoaWRkZW5TaXplXSwgYWRkZWQgdG8gdGhlIHRva2VucycuICovXG4gIHwgeyByZWFkb25seSBraW5kOiBcImxlYXJuZWRcIjsgcmVhZG9ubHkgbW9kdWxlOiBzdHJpbmcgfTtcblxuZXhwb3J0IHR5cGUgUm90YXJ5U2NhbGluZyA9XG4gIHwgeyByZWFkb25seSBraW5kOiBcIm5vbmVcIiB9XG4gIC8qKiBFdmVyeSBmcmVxdWVuY3kgZGl2aWRlZCBieSBgZmFjdG9yYC4gKi9cbiAgfCB7IHJlYWRvbmx5IGtpbmQ6IFwibGluZWFyXCI7IHJlYWRvbmx5IGZhY3RvcjogbnVtYmVyIH1cbiAgLyoqIExsYW1hIDM6IGxvdyBmcmVxdWVuY2llcyBkaXZpZGVkIGJ5IGBmYWN0b3JgLCBoaWdoIG9uZXMga2VwdCwgYSByYW1wIGJldHdlZW4uICovXG4gIHwge1xuICAgICAgcmVhZG9ubHkga2luZDogXCJsbGFtYTNcIjtcbiAgICAgIHJlYWRvbmx5IGZhY3RvcjogbnVtYmVyO1xuICAgICAgcmVhZG9ubHkgbG93RmFjdG9yOiBudW1iZXI7XG4gICAgICByZWFkb25seSBoaWdoRmFjdG9yOiBudW1iZXI7XG4gICAgICByZWFkb25seSBvcmlnaW5hbFBvc2l0aW9uczogbnVtYmVyO1xuICAgIH07XG5cbi8qKiBIb3cgdGhlIG1vZHVsZXMgYXJlIGNhbGxlZDsgdGhvc2Ugb2YgYSBsYXllciBhcmUgcmVsYXRpdmUgdG8gYGxheWVycy57aW5kZXh9YC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTW9kdWxlcyB7XG4gIHJlYWRvbmx5IGVtYmVkZGluZzogc3RyaW5nO1xuICByZWFkb25seSBsYXllcnM6IHN0cmluZztcbiAgcmVhZG9ubHkgYXR0ZW50aW9uTm9ybTogc3RyaW5nO1xuICByZWFkb25seSBxa3Y6XG4gICAgfCB7XG4gICAgICAgIHJlYWRvbmx5IGtpbmQ6IFwic2VwYXJhdGVcIjtcbiAgICAgICAgcmVhZG9ubHkgcXVlcnk6IHN0cmluZztcbiAgICAgICAgcmVhZG9ubHkga2V5OiBzdHJpbmc7XG4gICAgICAgIHJlYWRvbmx5IHZhbHVlOiBzdHJpbmc7XG4gICAgICAgIHJlYWRvbmx5IGJpYXM6IGJvb2xlYW47XG4gICAgICB9XG4gICAgLyoqIE9uZSBsaW5lYXIgd2hvc2Ugb3V0cHV0IGlzIHF1ZXJ5LCBrZXkgYW5kIHZhbHVlIGluIHRoYXQgb3JkZXIuICovXG4gICAgfCB7IHJlYWRvbmx5IGtpbmQ6IFwiZnVzZWRcIjsgcmVhZG9ubHkgcGF0aDogc3RyaW5nOyByZWFkb25seSBiaWFzOiBib29sZWFuIH07XG4gIC8qKiBSTVNOb3JtIG9mIGVhY2ggaGVhZCdzIHF1ZXJ5IGFuZCBrZXkgYmVmb3JlIHRoZXkgYXJlIHJvdGF0ZWQ7IG51bGw6IG5vbmUuICovXG4gIHJlYWRvbmx5IHF1ZXJ5S2V5Tm9ybTogeyByZWFkb25seSBxdWVyeTogc3RyaW5nOyByZWFkb25seSBrZXk6IHN0cmluZyB9IHwgbnVsbDtcbiAgcmVhZG9ubHkgb3V0cHV0OiB7IHJlYWRvbmx5IHBhdGg6IHN0cmluZzsgcmVhZG9ubHkgYmlhczogYm9vbGVhbiB9O1xuICByZWFkb25seSBtbHBOb3JtOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG1scDogLyoqIGRvd24oYWN0aXZhdGlvbihnYXRlKHgpKSBcdTAwQjcgdXAoeCkpICovXG4gICAgfCB7XG4gICAgICAgIHJlYWRvbmx5IGtpbmQ6IFwiZ2F0ZWRcIjtcbiAgICAgICAgcmVhZG9ubHkgZ2F0ZTogc3RyaW5nO1xuICAgICAgICByZWFkb25seSB1cDogc3RyaW5nO1xuICAgICAgICByZWFkb25seSBkb3duOiBzdHJpbmc7XG4gICAgICAgIHJlYWRvbmx5IGJpYXM6IGJvb2xlYW47XG4gICAgICB9XG4gICAgLyoqIGRvd24oYWN0aXZhdGlvbih1cCh4KSkpICovXG4gICAgfCB7IHJlYWRvbmx5IGtpbmQ6IFwicGxhaW5cIjsgcmVhZG9ubHkgdXA6IHN0cmluZzsgcmVhZG9ubHkgZG93bjogc3RyaW5nOyByZWFkb25seSBiaWFzOiBib29sZWFuIH07XG4gIHJlYWRvbmx5IGZpbmFsTm9ybTogc3RyaW5nO1xuICByZWFkb25seSBoZWFkOiBzdHJpbmc7XG4gIC8qKiBUaGUgbGluZWFycycgd2VpZ2h0cyBhcmUgc3RvcmVkIFtpbiwgb3V0XSAoR1BULTIncyBDb252MUQpIGluc3RlYWQgb2YgW291dCwgaW5dLiAqL1xuICByZWFkb25seSBmYW5JbkZhbk91dDogYm9vbGVhbjtcbn1cblxuLyoqXG4gKiBDaGVja3MgYSBwYXJzZWQgY29uZmlnLmpzb24uIGB3aGVyZWAgbmFtZXMgaXQgaW4gbWVzc2FnZXMuIFRocm93cyBFX01PREVMX0ZBTUlMWSBmb3IgYSBtb2RlbCB0eXBlIHRoYXQgaXMgbm90IHN1cHBvcnRlZFxuICogYW5kIEVfTU9ERUxfQ09ORklHLCBuYW1pbmcgdGhlIGZpZWxkLCBmb3IgYSB2YWx1ZSB0aGF0IGlzIG1pc3NpbmcsIHdyb25nIG9yIG5vdCBzdXBwb3J0ZWQuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwYXJzZUNvbmZpZyhqc29uOiB1bmtub3duLCB3aGVyZTogc3RyaW5nKTogRGVjb2RlckNvbmZpZyB7XG4gIHRyeSB7XG4gICAgY29uc3QgZnJvbSA9IHJlY29yZChqc29uLCBcIlwiKTtcbiAgICBjb25zdCB0eXBlID0gZmllbGQoZnJvbSwgXCJtb2RlbF90eXBlXCIsIHRleHQpO1xuICAgIGNvbnN0IHBhcnNlID0gZmFtaWxpZXMuZ2V0KHR5cGUpO1xuICAgIGlmIChwYXJzZSA9PT0gdW5kZWZpbmVkKSB0aHJvdyB1bmtub3duRmFtaWx5KHR5cGUsIHdoZXJlKTtcbiAgICByZWZ1c2VVbnN1cHBvcnRlZChmcm9tKTtcbiAgICByZXR1cm4gcGFyc2UoZnJvbSwgdHlwZSk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgaWYgKGVycm9yIGluc3RhbmNlb2YgTWFsZm9ybWVkKSB0aHJvdyB3cm9uZ0NvbmZpZyh3aGVyZSwgZXJyb3IubWVzc2FnZSk7XG4gICAgdGhyb3cgZXJyb3I7XG4gIH1cbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHdyb25nQ29uZmlnKHdoZXJlOiBzdHJpbmcsIHByb2JsZW06IHN0cmluZyk6IEF0dHVuZUVycm9yIHtcbiAgcmV0dXJuIG5ldyBBdHR1bmVFcnJvcihcbiAgICBcIkVfTU9ERUxfQ09ORklHXCIsXG4gICAgYCR7d2hlcmV9IGRvZXMgbm90IGRlc2NyaWJlIGEgbW9kZWwgdGhhdCBBdHR1bmUgY2FuIHJ1bjogJHtwcm9ibGVtfS5gLFxuICAgIFwiQ2hvb3NlIGFub3RoZXIgYmFzZSBtb2RlbCwgb3IgY29weSBvciBkb3dubG9hZCB0aGlzIG9uZSBhZ2FpbiBpZiB0aGUgZmlsZSB3YXMgY2hhbmdlZC5cIixcbiAgKTtcbn1cblxuZnVuY3Rpb24gdW5rbm93bkZhbWlseSh0eXBlOiBzdHJpbmcsIHdoZXJlOiBzdHJpbmcpOiBBdHR1bmVFcnJvciB7XG4gIHJldHVybiBuZXcgQXR0dW5lRXJyb3IoXG4gICAgXCJFX01PREVMX0ZBTUlMWVwiLFxuICAgIGAke3doZXJlfSBpcyBhIG1vZGVsIG9mIHR5cGUgXCIke3R5cGUuc2xpY2UoMCwgMTAwKX1cIiwgd2hpY2ggQXR0dW5lIGNhbm5vdCBydW4uYCxcbiAgICBgQ2hvb3NlIGEgYmFzZSBtb2RlbCBvZiBvbmUgb2YgdGhlc2UgdHlwZXM6ICR7bW9kZWxUeXBlcy5qb2luKFwiLCBcIil9LmAsXG4gICk7XG59XG4iLCAiLyoqIEhhc2hlcyBvZiBmaWxlcywgcmVtZW1iZXJlZCBhcyBsb25nIGFzIHRoZSBmaWxlcyBkbyBub3QgY2hhbmdlOiBhIGJhc2Ugb2YgZ2lnYWJ5dGVzIGlzIHJlYWQgb25jZSwgbm90IGF0IGV2ZXJ5IHN0YXJ0LiAqL1xuaW1wb3J0IHsgY3JlYXRlSGFzaCB9IGZyb20gXCJub2RlOmNyeXB0b1wiO1xuaW1wb3J0IHsgY3JlYXRlUmVhZFN0cmVhbSB9IGZyb20gXCJub2RlOmZzXCI7XG5pbXBvcnQgeyByZWFkRmlsZSwgcmVhbHBhdGgsIHN0YXQgfSBmcm9tIFwibm9kZTpmcy9wcm9taXNlc1wiO1xuaW1wb3J0IHBhdGggZnJvbSBcIm5vZGU6cGF0aFwiO1xuaW1wb3J0IHsgd3JpdGVGaWxlQXRvbWljYWxseSB9IGZyb20gXCIuLi9kaXNrL2ZpbGVzXCI7XG5pbXBvcnQgeyBjYWNoZUZvbGRlciB9IGZyb20gXCIuLi9kaXNrL2hvbWVcIjtcbmltcG9ydCB7IEF0dHVuZUVycm9yIH0gZnJvbSBcIi4uL2Vycm9yc1wiO1xuaW1wb3J0IHsgbnVtYmVyLCBvYmplY3QsIHBhcnNlSnNvbiwgdGV4dCB9IGZyb20gXCIuLi9mb3JtYXRzL2pzb25cIjtcblxuLyoqXG4gKiBTSEEtMjU2LCBoZXgsIG92ZXIgdGhlIG5hbWVkIGZpbGVzIG9mIGEgZm9sZGVyOiBvZiBvbmUgbGluZSBgbmFtZSBzaGEyNTZgIGVhY2gsIHNvcnRlZC4gQSBuYW1lIHRoYXQgaXMgbm90IHRoZXJlIGlzIGxlZnRcbiAqIG91dC4gVGhyb3dzIEVfTU9ERUxfRklMRSB3aGVuIGEgZmlsZSBjYW5ub3QgYmUgcmVhZC5cbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGhhc2hGaWxlcyhmb2xkZXI6IHN0cmluZywgbmFtZXM6IHJlYWRvbmx5IHN0cmluZ1tdKTogUHJvbWlzZTxzdHJpbmc+IHtcbiAgY29uc3QgbGluZXM6IHN0cmluZ1tdID0gW107XG4gIGZvciAoY29uc3QgbmFtZSBvZiBbLi4ubmV3IFNldChuYW1lcyldLnNvcnQoKSkge1xuICAgIGNvbnN0IGhhc2ggPSBhd2FpdCBoYXNoRmlsZShwYXRoLmpvaW4oZm9sZGVyLCBuYW1lKSk7XG4gICAgaWYgKGhhc2ggIT09IG51bGwpIGxpbmVzLnB1c2goYCR7bmFtZX0gJHtoYXNofVxcbmApO1xuICB9XG4gIHJldHVybiBzaGEyNTYoQnVmZmVyLmZyb20obGluZXMuam9pbihcIlwiKSkpO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gc2hhMjU2KGJ5dGVzOiBVaW50OEFycmF5KTogc3RyaW5nIHtcbiAgcmV0dXJuIGNyZWF0ZUhhc2goXCJzaGEyNTZcIikudXBkYXRlKGJ5dGVzKS5kaWdlc3QoXCJoZXhcIik7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGhhc2hGaWxlKGZpbGU6IHN0cmluZyk6IFByb21pc2U8c3RyaW5nIHwgbnVsbD4ge1xuICBjb25zdCByZWFsID0gYXdhaXQgcmVhbHBhdGgoZmlsZSkuY2F0Y2goKCkgPT4gbnVsbCk7XG4gIGlmIChyZWFsID09PSBudWxsKSByZXR1cm4gbnVsbDtcbiAgY29uc3QgeyBzaXplLCBtdGltZU1zLCBjdGltZU1zIH0gPSBhd2FpdCBzdGF0KHJlYWwpO1xuICBjb25zdCBzdGF0ZSA9IHsgcGF0aDogcmVhbCwgc2l6ZSwgbXRpbWVNcywgY3RpbWVNcyB9O1xuICAvLyBPbmUgc21hbGwgZmlsZSBhbiBlbnRyeSwgc28gdGhhdCB0d28gcHJvY2Vzc2VzIG5ldmVyIG92ZXJ3cml0ZSBlYWNoIG90aGVyJ3MuXG4gIGNvbnN0IGNhY2hlZCA9IHBhdGguam9pbihjYWNoZUZvbGRlcigpLCBcImhhc2hlc1wiLCBgJHtzaGEyNTYoQnVmZmVyLmZyb20ocmVhbCkpLnNsaWNlKDAsIDMyKX0uanNvbmApO1xuICBjb25zdCBrbm93biA9IGF3YWl0IHJlYWRFbnRyeShjYWNoZWQpO1xuICBpZiAoa25vd24gIT09IG51bGwgJiYgT2JqZWN0LmVudHJpZXMoc3RhdGUpLmV2ZXJ5KChba2V5LCB2YWx1ZV0pID0+IGtub3duW2tleSBhcyBrZXlvZiB0eXBlb2Ygc3RhdGVdID09PSB2YWx1ZSkpIHtcbiAgICByZXR1cm4ga25vd24uc2hhMjU2O1xuICB9XG4gIGNvbnN0IGhhc2ggPSBhd2FpdCBzdHJlYW1IYXNoKHJlYWwpO1xuICBjb25zdCBlbnRyeTogRW50cnkgPSB7IC4uLnN0YXRlLCBzaGEyNTY6IGhhc2ggfTtcbiAgLy8gT25seSBhIGNhY2hlOiB3aGVyZSBpdCBjYW5ub3QgYmUgd3JpdHRlbiwgdGhlIG5leHQgc3RhcnQgY29tcHV0ZXMgdGhlIGhhc2ggYWdhaW4uXG4gIGF3YWl0IHdyaXRlRmlsZUF0b21pY2FsbHkoY2FjaGVkLCBCdWZmZXIuZnJvbShKU09OLnN0cmluZ2lmeShlbnRyeSkpKS5jYXRjaCgoKSA9PiB1bmRlZmluZWQpO1xuICByZXR1cm4gaGFzaDtcbn1cblxuaW50ZXJmYWNlIEVudHJ5IHtcbiAgcmVhZG9ubHkgcGF0aDogc3RyaW5nO1xuICByZWFkb25seSBzaXplOiBudW1iZXI7XG4gIHJlYWRvbmx5IG10aW1lTXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgY3RpbWVNczogbnVtYmVyO1xuICByZWFkb25seSBzaGEyNTY6IHN0cmluZztcbn1cblxuY29uc3QgZGVjb2RlRW50cnkgPSBvYmplY3Q8RW50cnk+KHsgcGF0aDogdGV4dCwgc2l6ZTogbnVtYmVyLCBtdGltZU1zOiBudW1iZXIsIGN0aW1lTXM6IG51bWJlciwgc2hhMjU2OiB0ZXh0IH0pO1xuXG4vKiogV2hhdGV2ZXIgaXMgd3Jvbmcgd2l0aCBhIGNhY2hlIGVudHJ5LCB0aGUgaGFzaCBpcyBjb21wdXRlZCBhZ2Fpbi4gKi9cbmFzeW5jIGZ1bmN0aW9uIHJlYWRFbnRyeShmaWxlOiBzdHJpbmcpOiBQcm9taXNlPEVudHJ5IHwgbnVsbD4ge1xuICB0cnkge1xuICAgIHJldHVybiBkZWNvZGVFbnRyeShwYXJzZUpzb24oYXdhaXQgcmVhZEZpbGUoZmlsZSkpLCBcIlwiKTtcbiAgfSBjYXRjaCB7XG4gICAgcmV0dXJuIG51bGw7XG4gIH1cbn1cblxuYXN5bmMgZnVuY3Rpb24gc3RyZWFtSGFzaChmaWxlOiBzdHJpbmcpOiBQcm9taXNlPHN0cmluZz4ge1xuICBjb25zdCBoYXNoID0gY3JlYXRlSGFzaChcInNoYTI1NlwiKTtcbiAgdHJ5IHtcbiAgICBmb3IgYXdhaXQgKGNvbnN0IGNodW5rIG9mIGNyZWF0ZVJlYWRTdHJlYW0oZmlsZSwgeyBoaWdoV2F0ZXJNYXJrOiAxIDw8IDIwIH0pKSBoYXNoLnVwZGF0ZShjaHVuayk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgY29uc3QgcmVhc29uID0gZXJyb3IgaW5zdGFuY2VvZiBFcnJvciA/IGVycm9yLm1lc3NhZ2UgOiBTdHJpbmcoZXJyb3IpO1xuICAgIHRocm93IG5ldyBBdHR1bmVFcnJvcihcbiAgICAgIFwiRV9NT0RFTF9GSUxFXCIsXG4gICAgICBgJHtmaWxlfSBjYW5ub3QgYmUgcmVhZDogJHtyZWFzb259LmAsXG4gICAgICBcIkNoZWNrIHRoYXQgdGhlIGRpc2sgd29ya3MgYW5kIGNvcHkgdGhlIG1vZGVsIGFnYWluLlwiLFxuICAgICk7XG4gIH1cbiAgcmV0dXJuIGhhc2guZGlnZXN0KFwiaGV4XCIpO1xufVxuIiwgIi8qKlxuICogV3JpdGluZyBzbyB0aGF0IGEgcHJvY2VzcyBraWxsZWQgYXQgYW55IGluc3RhbnQgbGVhdmVzIGVpdGhlciB3aGF0IHdhcyB0aGVyZSBiZWZvcmUgb3IgdGhlIHdob2xlIG9mIHRoZSBuZXcuXG4gKlxuICogQSBmaWxlIGlzIHdyaXR0ZW4gYXNpZGUsIHN5bmNlZCBhbmQgcmVuYW1lZC4gQSBmb2xkZXIgdGhhdCBkb2VzIG5vdCBleGlzdCB5ZXQgaXMgd3JpdHRlbiBhc2lkZSBhcyBhIHdob2xlIGFuZCByZW5hbWVkLiBBXG4gKiBmb2xkZXIgdGhhdCBleGlzdHMgbWF5IGJlIHNvbWVvbmUncyB3b3JraW5nIGRpcmVjdG9yeSBhbmQgbWF5IGhvbGQgb3RoZXIgZmlsZXMsIHNvIGl0IHN0YXlzOiB0aGUgbmV3IGZpbGVzIGFyZSB3cml0dGVuXG4gKiBpbnRvIGEgc3RhZ2luZyBmb2xkZXIgaW5zaWRlIGl0LCBhbmQgcmVuYW1pbmcgdGhhdCB0byBhIGNvbW1pdCBmb2xkZXIgaXMgdGhlIGluc3RhbnQgYXQgd2hpY2ggdGhlIG5ldyBiZWNvbWVzIHZhbGlkLlxuICogV2hvZXZlciBjb21lcyBuZXh0LCB0aGUgd3JpdGVyIG9yIGFmdGVyIGl0cyBkZWF0aCBhbnkgcmVhZGVyLCBtb3ZlcyB0aGUgY29tbWl0dGVkIGZpbGVzIHRvIHRoZWlyIHBsYWNlcyAoYHNldHRsZUZvbGRlcmApLlxuICovXG5pbXBvcnQgeyByYW5kb21CeXRlcyB9IGZyb20gXCJub2RlOmNyeXB0b1wiO1xuaW1wb3J0IHsgbWtkaXIsIG9wZW4sIHJlYWRkaXIsIHJlYWRGaWxlLCByZW5hbWUsIHJtLCBybWRpciwgc3RhdCB9IGZyb20gXCJub2RlOmZzL3Byb21pc2VzXCI7XG5pbXBvcnQgcGF0aCBmcm9tIFwibm9kZTpwYXRoXCI7XG5pbXBvcnQgeyBBdHR1bmVFcnJvciB9IGZyb20gXCIuLi9lcnJvcnNcIjtcbmltcG9ydCB7IHR5cGUgRGVjb2RlciwgbGlzdCwgTWFsZm9ybWVkLCB0ZXh0IH0gZnJvbSBcIi4uL2Zvcm1hdHMvanNvblwiO1xuXG4vKiogV2hhdCBhIHdyaXRlciBsZWF2ZXMgd2hlbiBpdCBpcyBraWxsZWQgYmVmb3JlIGl0cyBmaWxlcyBhcmUgdmFsaWQ7IHRoZSBwcm9jZXNzIGlkIHRlbGxzIHdoZXRoZXIgaXQgc3RpbGwgcnVucy4gKi9cbmNvbnN0IHN0YWdlUHJlZml4ID0gXCIuYXR0dW5lLXN0YWdlLVwiO1xuLyoqIFdoYXQgaXQgbGVhdmVzIHdoZW4gdGhleSBhcmUgdmFsaWQsIGJ1dCBub3QgeWV0IGluIHRoZWlyIHBsYWNlcy4gT25lIG5hbWUgZm9yIGFsbDogdHdvIGNvbW1pdHMgbmV2ZXIgbWl4LiAqL1xuY29uc3QgY29tbWl0Rm9sZGVyID0gXCIuYXR0dW5lLWNvbW1pdFwiO1xuLyoqIEluIGEgY29tbWl0IGZvbGRlcjogYSBKU09OIGxpc3Qgb2YgdGhlIG5hbWVzIHRoYXQgdGhlIG5ldyBzdGF0ZSBubyBsb25nZXIgaGFzLiAqL1xuY29uc3QgcmVtb3ZhbHNGaWxlID0gXCIucmVtb3ZhbHNcIjtcblxuLyoqIFdoYXQgdGhpcyBwcm9jZXNzIGlzIHdyaXRpbmcgbm93OyBldmVyeXRoaW5nIGVsc2Ugd2l0aCBpdHMgcHJvY2VzcyBpZCB3YXMgbGVmdCBieSBhIGRlYWQgcHJvY2VzcyB0aGF0IGhhZCB0aGUgc2FtZSBpZC4gKi9cbmNvbnN0IGFjdGl2ZSA9IG5ldyBTZXQ8c3RyaW5nPigpO1xuXG4vKiogV3JpdGVzIG9uZSBmaWxlIHdob2xlIG9yIG5vdCBhdCBhbGwsIGNyZWF0aW5nIGl0cyBmb2xkZXIuIFRocm93cyBFX09VVFBVVC4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiB3cml0ZUZpbGVBdG9taWNhbGx5KGZpbGU6IHN0cmluZywgYnl0ZXM6IFVpbnQ4QXJyYXkpOiBQcm9taXNlPHZvaWQ+IHtcbiAgY29uc3QgZm9sZGVyID0gcGF0aC5kaXJuYW1lKGZpbGUpO1xuICBhd2FpdCBhc091dHB1dChmaWxlLCBhc3luYyAoKSA9PiB7XG4gICAgYXdhaXQgbWtkaXIoZm9sZGVyLCB7IHJlY3Vyc2l2ZTogdHJ1ZSB9KTtcbiAgICBhd2FpdCByZW1vdmVMZWZ0b3ZlcnMoZm9sZGVyKTtcbiAgICBhd2FpdCBzdGFnaW5nKGZvbGRlciwgYXN5bmMgKHN0YWdlKSA9PiB7XG4gICAgICBhd2FpdCB3cml0ZVN5bmNlZChzdGFnZSwgYnl0ZXMpO1xuICAgICAgYXdhaXQgcmVuYW1lKHN0YWdlLCBmaWxlKTtcbiAgICAgIGF3YWl0IHN5bmNGb2xkZXIoZm9sZGVyKTtcbiAgICB9KTtcbiAgfSk7XG59XG5cbi8qKlxuICogV3JpdGVzIGBmaWxlc2AgKHBsYWluIG5hbWVzIFx1MjE5MiBjb250ZW50cykgaW50byBgZGlyYCwgYWxsIG9yIG5vbmUsIGNyZWF0aW5nIGl0LiBGaWxlcyB0aGF0IGBkaXJgIGhvbGRzIHVuZGVyIG90aGVyIG5hbWVzXG4gKiBzdGF5LCBleGNlcHQgdGhvc2UgbmFtZWQgaW4gYHJlbW92ZWAuIFRocm93cyBFX09VVFBVVC5cbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHdyaXRlRm9sZGVyQXRvbWljYWxseShcbiAgZGlyOiBzdHJpbmcsXG4gIGZpbGVzOiBSZWFkb25seU1hcDxzdHJpbmcsIFVpbnQ4QXJyYXk+LFxuICByZW1vdmU6IHJlYWRvbmx5IHN0cmluZ1tdID0gW10sXG4pOiBQcm9taXNlPHZvaWQ+IHtcbiAgZm9yIChjb25zdCBuYW1lIG9mIFsuLi5maWxlcy5rZXlzKCksIC4uLnJlbW92ZV0pIHBsYWluTmFtZShuYW1lLCBuYW1lKTtcbiAgYXdhaXQgYXNPdXRwdXQoZGlyLCBhc3luYyAoKSA9PiB7XG4gICAgY29uc3QgcGFyZW50ID0gcGF0aC5kaXJuYW1lKHBhdGgucmVzb2x2ZShkaXIpKTtcbiAgICBhd2FpdCBta2RpcihwYXJlbnQsIHsgcmVjdXJzaXZlOiB0cnVlIH0pO1xuICAgIGF3YWl0IHJlbW92ZUxlZnRvdmVycyhwYXJlbnQpO1xuICAgIGlmICghKGF3YWl0IGV4aXN0cyhkaXIpKSkge1xuICAgICAgYXdhaXQgc3RhZ2luZyhwYXJlbnQsIGFzeW5jIChzdGFnZSkgPT4ge1xuICAgICAgICBhd2FpdCBmaWxsRm9sZGVyKHN0YWdlLCBmaWxlcyk7XG4gICAgICAgIGF3YWl0IHJlbmFtZShzdGFnZSwgZGlyKTtcbiAgICAgICAgYXdhaXQgc3luY0ZvbGRlcihwYXJlbnQpO1xuICAgICAgfSk7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIGF3YWl0IHNldHRsZUZvbGRlcihkaXIpO1xuICAgIGF3YWl0IHJlbW92ZUxlZnRvdmVycyhkaXIpO1xuICAgIGF3YWl0IHN0YWdpbmcoZGlyLCBhc3luYyAoc3RhZ2UpID0+IHtcbiAgICAgIGF3YWl0IGZpbGxGb2xkZXIoc3RhZ2UsIG5ldyBNYXAoWy4uLmZpbGVzLCBbcmVtb3ZhbHNGaWxlLCBuZXcgVGV4dEVuY29kZXIoKS5lbmNvZGUoSlNPTi5zdHJpbmdpZnkocmVtb3ZlKSldXSkpO1xuICAgICAgYXdhaXQgY29tbWl0KHN0YWdlLCBkaXIpO1xuICAgIH0pO1xuICAgIGF3YWl0IHNldHRsZUZvbGRlcihkaXIpO1xuICB9KTtcbn1cblxuLyoqXG4gKiBGaW5pc2hlcyB3aGF0IGEga2lsbGVkIHdyaXRlciBoYWQgY29tbWl0dGVkIGluIGBkaXJgLiBDYWxsIGl0IGJlZm9yZSByZWFkaW5nIGEgZm9sZGVyIHRoYXQgYHdyaXRlRm9sZGVyQXRvbWljYWxseWAgbWF5XG4gKiBoYXZlIHJlcGxhY2VkLiBTZXZlcmFsIHByb2Nlc3NlcyBtYXkgZG8gaXQgYXQgb25jZS4gRG9lcyBub3RoaW5nIHdoZXJlIHRoZXJlIGlzIG5vdGhpbmcgdG8gZmluaXNoLiBUaHJvd3MgRV9PVVRQVVQuXG4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBzZXR0bGVGb2xkZXIoZGlyOiBzdHJpbmcpOiBQcm9taXNlPHZvaWQ+IHtcbiAgdHJ5IHtcbiAgICBhd2FpdCBtb3ZlQ29tbWl0dGVkKGRpcik7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgY29uc3QgcmVhc29uID0gZXJyb3IgaW5zdGFuY2VvZiBFcnJvciA/IGVycm9yLm1lc3NhZ2UgOiBTdHJpbmcoZXJyb3IpO1xuICAgIHRocm93IG5ldyBBdHR1bmVFcnJvcihcbiAgICAgIFwiRV9PVVRQVVRcIixcbiAgICAgIGAke2Rpcn0gaG9sZHMgYW4gdW5maW5pc2hlZCB3cml0ZSB0aGF0IGNhbm5vdCBiZSBmaW5pc2hlZDogJHtyZWFzb259LmAsXG4gICAgICBgQWxsb3cgd3JpdGluZyB0byB0aGUgZm9sZGVyLCBvciBkZWxldGUgJHtjb21taXRGb2xkZXJ9IGluIGl0LmAsXG4gICAgKTtcbiAgfVxufVxuXG4vKipcbiAqIFByb3ZlcywgYmVmb3JlIGhvdXJzIG9mIHRyYWluaW5nLCB0aGF0IGBkaXJgIGNhbiBiZSB3cml0dGVuLCBhbmQgbGVhdmVzIG5vdGhpbmcgYmVoaW5kLiBgZGlyYCBuZWVkIG5vdCBleGlzdC5cbiAqIFRocm93cyBFX09VVFBVVC5cbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGNoZWNrV3JpdGFibGUoZGlyOiBzdHJpbmcpOiBQcm9taXNlPHZvaWQ+IHtcbiAgYXdhaXQgYXNPdXRwdXQoZGlyLCBhc3luYyAoKSA9PiB7XG4gICAgbGV0IGV4aXN0aW5nID0gcGF0aC5yZXNvbHZlKGRpcik7XG4gICAgd2hpbGUgKCEoYXdhaXQgZXhpc3RzKGV4aXN0aW5nKSkpIGV4aXN0aW5nID0gcGF0aC5kaXJuYW1lKGV4aXN0aW5nKTtcbiAgICBpZiAoIShhd2FpdCBzdGF0KGV4aXN0aW5nKSkuaXNEaXJlY3RvcnkoKSkgdGhyb3cgbmV3IEVycm9yKGAke2V4aXN0aW5nfSBpcyBhIGZpbGUsIG5vdCBhIGZvbGRlcmApO1xuICAgIC8vIEEgZm9sZGVyIGNhbiBiZSBtYWRlIHdoZXJlIGEgZmlsZSBjYW4sIGFuZCBzb21lIGZpbGUgc3lzdGVtcyByZWZ1c2UgZWl0aGVyIGF0IHRoZSBmaXJzdCB3cml0ZSBvbmx5LlxuICAgIGF3YWl0IHN0YWdpbmcoZXhpc3RpbmcsIGFzeW5jIChzdGFnZSkgPT4ge1xuICAgICAgYXdhaXQgbWtkaXIoc3RhZ2UpO1xuICAgICAgYXdhaXQgd3JpdGVTeW5jZWQocGF0aC5qb2luKHN0YWdlLCBcInByb2JlXCIpLCBuZXcgVWludDhBcnJheSgxKSk7XG4gICAgfSk7XG4gIH0pO1xufVxuXG4vKiogUnVucyBgd3JpdGVgIHdpdGggYSBwYXRoIGluc2lkZSBgZm9sZGVyYCB0aGF0IG5vYm9keSBlbHNlIHVzZXMsIGFuZCByZW1vdmVzIHdoYXRldmVyIGlzIGxlZnQgdGhlcmUgYWZ0ZXJ3YXJkcy4gKi9cbmFzeW5jIGZ1bmN0aW9uIHN0YWdpbmcoZm9sZGVyOiBzdHJpbmcsIHdyaXRlOiAoc3RhZ2U6IHN0cmluZykgPT4gUHJvbWlzZTx2b2lkPik6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCBuYW1lID0gYCR7c3RhZ2VQcmVmaXh9JHtwcm9jZXNzLnBpZH0tJHtyYW5kb21CeXRlcyg2KS50b1N0cmluZyhcImhleFwiKX1gO1xuICBhY3RpdmUuYWRkKG5hbWUpO1xuICB0cnkge1xuICAgIGF3YWl0IHdyaXRlKHBhdGguam9pbihmb2xkZXIsIG5hbWUpKTtcbiAgfSBmaW5hbGx5IHtcbiAgICBhd2FpdCBybShwYXRoLmpvaW4oZm9sZGVyLCBuYW1lKSwgeyByZWN1cnNpdmU6IHRydWUsIGZvcmNlOiB0cnVlIH0pO1xuICAgIGFjdGl2ZS5kZWxldGUobmFtZSk7XG4gIH1cbn1cblxuLyoqIFJlbW92ZXMgc3RhZ2luZyBmaWxlcyBhbmQgZm9sZGVycyB3aG9zZSB3cml0ZXJzIGFyZSBkZWFkLiAqL1xuYXN5bmMgZnVuY3Rpb24gcmVtb3ZlTGVmdG92ZXJzKGZvbGRlcjogc3RyaW5nKTogUHJvbWlzZTx2b2lkPiB7XG4gIGZvciAoY29uc3QgbmFtZSBvZiBhd2FpdCBuYW1lc0luKGZvbGRlcikpIHtcbiAgICBpZiAoIW5hbWUuc3RhcnRzV2l0aChzdGFnZVByZWZpeCkgfHwgYWN0aXZlLmhhcyhuYW1lKSkgY29udGludWU7XG4gICAgY29uc3QgcGlkID0gTnVtYmVyLnBhcnNlSW50KG5hbWUuc2xpY2Uoc3RhZ2VQcmVmaXgubGVuZ3RoKSwgMTApO1xuICAgIGlmIChwaWQgPT09IHByb2Nlc3MucGlkIHx8ICFpc1J1bm5pbmcocGlkKSkgYXdhaXQgcm0ocGF0aC5qb2luKGZvbGRlciwgbmFtZSksIHsgcmVjdXJzaXZlOiB0cnVlLCBmb3JjZTogdHJ1ZSB9KTtcbiAgfVxufVxuXG5mdW5jdGlvbiBpc1J1bm5pbmcocGlkOiBudW1iZXIpOiBib29sZWFuIHtcbiAgdHJ5IHtcbiAgICBwcm9jZXNzLmtpbGwocGlkLCAwKTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAvLyBFUEVSTTogaXQgcnVucywgYXMgc29tZWJvZHkgZWxzZS5cbiAgICByZXR1cm4gaGFzQ29kZShlcnJvciwgXCJFUEVSTVwiKTtcbiAgfVxufVxuXG5hc3luYyBmdW5jdGlvbiBtb3ZlQ29tbWl0dGVkKGRpcjogc3RyaW5nKTogUHJvbWlzZTx2b2lkPiB7XG4gIGNvbnN0IGZvbGRlciA9IHBhdGguam9pbihkaXIsIGNvbW1pdEZvbGRlcik7XG4gIGlmICgoYXdhaXQgc3RhdChmb2xkZXIpLmNhdGNoKCgpID0+IG51bGwpKSA9PT0gbnVsbCkgcmV0dXJuO1xuICBjb25zdCBuYW1lcyA9IGF3YWl0IG5hbWVzSW4oZm9sZGVyKTtcbiAgaWYgKG5hbWVzLmluY2x1ZGVzKHJlbW92YWxzRmlsZSkpIHtcbiAgICBmb3IgKGNvbnN0IG5hbWUgb2YgYXdhaXQgcmVhZFJlbW92YWxzKHBhdGguam9pbihmb2xkZXIsIHJlbW92YWxzRmlsZSkpKVxuICAgICAgYXdhaXQgcm0ocGF0aC5qb2luKGRpciwgbmFtZSksIHsgZm9yY2U6IHRydWUgfSk7XG4gIH1cbiAgLy8gRXZlcnkgc3RlcCBtYXkgaGF2ZSBiZWVuIGRvbmUgYWxyZWFkeSwgYnkgYSB3cml0ZXIgdGhhdCB3YXMga2lsbGVkIG9yIGJ5IGFub3RoZXIgcmVhZGVyIGp1c3Qgbm93LlxuICBmb3IgKGNvbnN0IG5hbWUgb2YgbmFtZXMpIHtcbiAgICBpZiAobmFtZSAhPT0gcmVtb3ZhbHNGaWxlKSBhd2FpdCB1bmxlc3NHb25lKHJlbmFtZShwYXRoLmpvaW4oZm9sZGVyLCBuYW1lKSwgcGF0aC5qb2luKGRpciwgbmFtZSkpKTtcbiAgfVxuICBhd2FpdCBzeW5jRm9sZGVyKGRpcik7XG4gIGF3YWl0IHJtKHBhdGguam9pbihmb2xkZXIsIHJlbW92YWxzRmlsZSksIHsgZm9yY2U6IHRydWUgfSk7XG4gIGF3YWl0IHVubGVzc0dvbmUocm1kaXIoZm9sZGVyKSk7XG59XG5cbi8qKiBNYWtlcyBhIGZpbGxlZCBzdGFnaW5nIGZvbGRlciB2YWxpZC4gV2hlcmUgYW5vdGhlciB3cml0ZXIgd2FzIGZhc3RlciwgaXRzIGZpbGVzIGFyZSBtb3ZlZCB0byB0aGVpciBwbGFjZXMgZmlyc3QuICovXG5hc3luYyBmdW5jdGlvbiBjb21taXQoc3RhZ2U6IHN0cmluZywgZGlyOiBzdHJpbmcpOiBQcm9taXNlPHZvaWQ+IHtcbiAgZm9yIChsZXQgdHJpZXMgPSAwOyA7IHRyaWVzKyspIHtcbiAgICB0cnkge1xuICAgICAgYXdhaXQgcmVuYW1lKHN0YWdlLCBwYXRoLmpvaW4oZGlyLCBjb21taXRGb2xkZXIpKTtcbiAgICAgIGF3YWl0IHN5bmNGb2xkZXIoZGlyKTtcbiAgICAgIHJldHVybjtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgLy8gV2luZG93cyBzYXlzIEVQRVJNIHdoZXJlIG90aGVycyBzYXkgdGhhdCB0aGUgZm9sZGVyIGlzIG5vdCBlbXB0eS5cbiAgICAgIGNvbnN0IHRha2VuID0gW1wiRU5PVEVNUFRZXCIsIFwiRUVYSVNUXCIsIFwiRVBFUk1cIl0uc29tZSgoY29kZSkgPT4gaGFzQ29kZShlcnJvciwgY29kZSkpO1xuICAgICAgaWYgKCF0YWtlbiB8fCB0cmllcyA9PT0gMTAwKSB0aHJvdyBlcnJvcjtcbiAgICAgIGF3YWl0IHNldHRsZUZvbGRlcihkaXIpO1xuICAgIH1cbiAgfVxufVxuXG5hc3luYyBmdW5jdGlvbiByZWFkUmVtb3ZhbHMoZmlsZTogc3RyaW5nKTogUHJvbWlzZTxzdHJpbmdbXT4ge1xuICBjb25zdCBqc29uID0gYXdhaXQgdW5sZXNzR29uZShyZWFkRmlsZShmaWxlLCBcInV0ZjhcIikpO1xuICByZXR1cm4gbGlzdChwbGFpbk5hbWUpKEpTT04ucGFyc2UoanNvbiA/PyBcIltdXCIpLCByZW1vdmFsc0ZpbGUpO1xufVxuXG4vKiogRGVjb2RlcyB0aGUgbmFtZSBvZiBhIGZpbGUgYmVzaWRlIG90aGVycywgbmV2ZXIgYSBwYXRoIHRvIGVsc2V3aGVyZSBhbmQgbmV2ZXIgb25lIG9mIHRoZSBuYW1lcyBhYm92ZS4gKi9cbmNvbnN0IHBsYWluTmFtZTogRGVjb2RlcjxzdHJpbmc+ID0gKHZhbHVlLCBwbGFjZSkgPT4ge1xuICBjb25zdCBuYW1lID0gdGV4dCh2YWx1ZSwgcGxhY2UpO1xuICBpZiAobmFtZSA9PT0gXCJcIiB8fCBuYW1lLnN0YXJ0c1dpdGgoXCIuXCIpIHx8IG5hbWUgIT09IHBhdGguYmFzZW5hbWUobmFtZSkpXG4gICAgdGhyb3cgbmV3IE1hbGZvcm1lZChgJHtwbGFjZX0gaXMgbm90IGEgcGxhaW4gZmlsZSBuYW1lYCk7XG4gIHJldHVybiBuYW1lO1xufTtcblxuYXN5bmMgZnVuY3Rpb24gZmlsbEZvbGRlcihmb2xkZXI6IHN0cmluZywgZmlsZXM6IFJlYWRvbmx5TWFwPHN0cmluZywgVWludDhBcnJheT4pOiBQcm9taXNlPHZvaWQ+IHtcbiAgYXdhaXQgbWtkaXIoZm9sZGVyKTtcbiAgZm9yIChjb25zdCBbbmFtZSwgYnl0ZXNdIG9mIGZpbGVzKSBhd2FpdCB3cml0ZVN5bmNlZChwYXRoLmpvaW4oZm9sZGVyLCBuYW1lKSwgYnl0ZXMpO1xuICBhd2FpdCBzeW5jRm9sZGVyKGZvbGRlcik7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIHdyaXRlU3luY2VkKGZpbGU6IHN0cmluZywgYnl0ZXM6IFVpbnQ4QXJyYXkpOiBQcm9taXNlPHZvaWQ+IHtcbiAgY29uc3QgaGFuZGxlID0gYXdhaXQgb3BlbihmaWxlLCBcInd4XCIpO1xuICB0cnkge1xuICAgIGF3YWl0IGhhbmRsZS53cml0ZUZpbGUoYnl0ZXMpO1xuICAgIGF3YWl0IGhhbmRsZS5zeW5jKCk7XG4gIH0gZmluYWxseSB7XG4gICAgYXdhaXQgaGFuZGxlLmNsb3NlKCk7XG4gIH1cbn1cblxuLyoqIE1ha2VzIGEgcmVuYW1lIGxhc3QgdGhyb3VnaCBhIHBvd2VyIGN1dC4gV2luZG93cyBjYW5ub3Qgb3BlbiBmb2xkZXJzLCBhbmQgaXRzIGZpbGUgc3lzdGVtcyBsb2cgcmVuYW1lcyB0aGVtc2VsdmVzLiAqL1xuYXN5bmMgZnVuY3Rpb24gc3luY0ZvbGRlcihmb2xkZXI6IHN0cmluZyk6IFByb21pc2U8dm9pZD4ge1xuICBpZiAocHJvY2Vzcy5wbGF0Zm9ybSA9PT0gXCJ3aW4zMlwiKSByZXR1cm47XG4gIGNvbnN0IGhhbmRsZSA9IGF3YWl0IG9wZW4oZm9sZGVyLCBcInJcIik7XG4gIHRyeSB7XG4gICAgYXdhaXQgaGFuZGxlLnN5bmMoKTtcbiAgfSBmaW5hbGx5IHtcbiAgICBhd2FpdCBoYW5kbGUuY2xvc2UoKTtcbiAgfVxufVxuXG5hc3luYyBmdW5jdGlvbiBuYW1lc0luKGZvbGRlcjogc3RyaW5nKTogUHJvbWlzZTxzdHJpbmdbXT4ge1xuICB0cnkge1xuICAgIHJldHVybiBhd2FpdCByZWFkZGlyKGZvbGRlcik7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgaWYgKGhhc0NvZGUoZXJyb3IsIFwiRU5PRU5UXCIpIHx8IGhhc0NvZGUoZXJyb3IsIFwiRU5PVERJUlwiKSkgcmV0dXJuIFtdO1xuICAgIHRocm93IGVycm9yO1xuICB9XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGV4aXN0cyhmaWxlOiBzdHJpbmcpOiBQcm9taXNlPGJvb2xlYW4+IHtcbiAgdHJ5IHtcbiAgICBhd2FpdCBzdGF0KGZpbGUpO1xuICAgIHJldHVybiB0cnVlO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIGlmIChoYXNDb2RlKGVycm9yLCBcIkVOT0VOVFwiKSB8fCBoYXNDb2RlKGVycm9yLCBcIkVOT1RESVJcIikpIHJldHVybiBmYWxzZTtcbiAgICB0aHJvdyBlcnJvcjtcbiAgfVxufVxuXG5hc3luYyBmdW5jdGlvbiB1bmxlc3NHb25lPFQ+KHN0ZXA6IFByb21pc2U8VD4pOiBQcm9taXNlPFQgfCB1bmRlZmluZWQ+IHtcbiAgdHJ5IHtcbiAgICByZXR1cm4gYXdhaXQgc3RlcDtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBpZiAoaGFzQ29kZShlcnJvciwgXCJFTk9FTlRcIikgfHwgaGFzQ29kZShlcnJvciwgXCJFTk9URU1QVFlcIikpIHJldHVybiB1bmRlZmluZWQ7XG4gICAgdGhyb3cgZXJyb3I7XG4gIH1cbn1cblxuZnVuY3Rpb24gaGFzQ29kZShlcnJvcjogdW5rbm93biwgY29kZTogc3RyaW5nKTogYm9vbGVhbiB7XG4gIHJldHVybiBlcnJvciBpbnN0YW5jZW9mIEVycm9yICYmIFwiY29kZVwiIGluIGVycm9yICYmIGVycm9yLmNvZGUgPT09IGNvZGU7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGFzT3V0cHV0KHRhcmdldDogc3RyaW5nLCB3cml0ZTogKCkgPT4gUHJvbWlzZTx2b2lkPik6IFByb21pc2U8dm9pZD4ge1xuICB0cnkge1xuICAgIGF3YWl0IHdyaXRlKCk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgaWYgKGVycm9yIGluc3RhbmNlb2YgQXR0dW5lRXJyb3IpIHRocm93IGVycm9yO1xuICAgIGNvbnN0IHJlYXNvbiA9IGVycm9yIGluc3RhbmNlb2YgRXJyb3IgPyBlcnJvci5tZXNzYWdlIDogU3RyaW5nKGVycm9yKTtcbiAgICB0aHJvdyBuZXcgQXR0dW5lRXJyb3IoXG4gICAgICBcIkVfT1VUUFVUXCIsXG4gICAgICBgJHt0YXJnZXR9IGNhbm5vdCBiZSB3cml0dGVuOiAke3JlYXNvbn0uYCxcbiAgICAgIFwiQ2hvb3NlIGEgZm9sZGVyIHRoYXQgeW91IG1heSB3cml0ZSB0bywgb24gYSBkaXNrIHdpdGggZW5vdWdoIHNwYWNlLlwiLFxuICAgICk7XG4gIH1cbn1cbiIsICIvKiogVGhlIGxpbmVhcnMgb2YgYSBkZWNvZGVyIGJ5IG5hbWUgYW5kIHNpemU6IHdoYXQgTG9SQSBjYW4gYmUgcHV0IG9uLiBQdXJlLiAqL1xuaW1wb3J0IHsgQXR0dW5lRXJyb3IgfSBmcm9tIFwiLi4vZXJyb3JzXCI7XG5pbXBvcnQgdHlwZSB7IERlY29kZXJDb25maWcgfSBmcm9tIFwiLi9jb25maWdcIjtcblxuLyoqIE9uZSBsaW5lYXIgZnJvbSBgaW5gIHRvIGBvdXRgIGZlYXR1cmVzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBMaW5lYXJTaGFwZSB7XG4gIC8qKiBUaGUgbW9kdWxlJ3MgSHVnZ2luZyBGYWNlIG5hbWUsIGZvciBleGFtcGxlIGBtb2RlbC5sYXllcnMuMC5zZWxmX2F0dG4ucV9wcm9qYC4gKi9cbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBsYXllcjogbnVtYmVyO1xuICAvKiogVGhlIG5hbWUncyBsYXN0IHBhcnQsIGZvciBleGFtcGxlIGBxX3Byb2pgLiAqL1xuICByZWFkb25seSBzdWZmaXg6IHN0cmluZztcbiAgcmVhZG9ubHkgaW46IG51bWJlcjtcbiAgcmVhZG9ubHkgb3V0OiBudW1iZXI7XG4gIC8qKiBUaGUgd2VpZ2h0IGlzIHN0b3JlZCBbaW4sIG91dF0gKEdQVC0yJ3MgQ29udjFEKSBpbnN0ZWFkIG9mIFtvdXQsIGluXTsgUEVGVCBjYWxscyBpdCBieSB0aGlzIG5hbWUgdG9vLiAqL1xuICByZWFkb25seSBmYW5JbkZhbk91dDogYm9vbGVhbjtcbn1cblxuLyoqIE9uZSBsaW5lYXIgb2YgYSBsYXllci4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTGF5ZXJMaW5lYXIge1xuICAvKiogUmVsYXRpdmUgdG8gdGhlIGxheWVyLCBmb3IgZXhhbXBsZSBgc2VsZl9hdHRuLnFfcHJvamAuICovXG4gIHJlYWRvbmx5IHBhdGg6IHN0cmluZztcbiAgcmVhZG9ubHkgaW46IG51bWJlcjtcbiAgcmVhZG9ubHkgb3V0OiBudW1iZXI7XG4gIHJlYWRvbmx5IGJpYXM6IGJvb2xlYW47XG59XG5cbi8qKiBUaGUgbGluZWFycyBvZiBlYWNoIGxheWVyIGluIHRoZSBvcmRlciBvZiB0aGUgZm9yd2FyZCBwYXNzOiB0aG9zZSBvZiB0aGUgYXR0ZW50aW9uLCB0aG9zZSBvZiB0aGUgTUxQLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxheWVyTGluZWFycyhjb25maWc6IERlY29kZXJDb25maWcpOiB7IGF0dGVudGlvbjogTGF5ZXJMaW5lYXJbXTsgbWxwOiBMYXllckxpbmVhcltdIH0ge1xuICBjb25zdCB7IGhpZGRlblNpemUsIGludGVybWVkaWF0ZVNpemUsIGhlYWRzLCBrdkhlYWRzLCBoZWFkRGltLCBtb2R1bGVzIH0gPSBjb25maWc7XG4gIGNvbnN0IFtxdWVyeVdpZHRoLCBrZXlXaWR0aF0gPSBbaGVhZHMgKiBoZWFkRGltLCBrdkhlYWRzICogaGVhZERpbV07XG4gIGNvbnN0IHsgcWt2LCBvdXRwdXQsIG1scCB9ID0gbW9kdWxlcztcbiAgY29uc3QgZnJvbSA9IChwYXRoOiBzdHJpbmcsIG91dDogbnVtYmVyLCBiaWFzOiBib29sZWFuKTogTGF5ZXJMaW5lYXIgPT4gKHsgcGF0aCwgaW46IGhpZGRlblNpemUsIG91dCwgYmlhcyB9KTtcbiAgY29uc3QgYXR0ZW50aW9uID1cbiAgICBxa3Yua2luZCA9PT0gXCJmdXNlZFwiXG4gICAgICA/IFtmcm9tKHFrdi5wYXRoLCBxdWVyeVdpZHRoICsgMiAqIGtleVdpZHRoLCBxa3YuYmlhcyldXG4gICAgICA6IFtmcm9tKHFrdi5xdWVyeSwgcXVlcnlXaWR0aCwgcWt2LmJpYXMpLCBmcm9tKHFrdi5rZXksIGtleVdpZHRoLCBxa3YuYmlhcyksIGZyb20ocWt2LnZhbHVlLCBrZXlXaWR0aCwgcWt2LmJpYXMpXTtcbiAgYXR0ZW50aW9uLnB1c2goeyBwYXRoOiBvdXRwdXQucGF0aCwgaW46IHF1ZXJ5V2lkdGgsIG91dDogaGlkZGVuU2l6ZSwgYmlhczogb3V0cHV0LmJpYXMgfSk7XG4gIGNvbnN0IGlubmVyID0gbWxwLmtpbmQgPT09IFwiZ2F0ZWRcIiA/IFttbHAuZ2F0ZSwgbWxwLnVwXSA6IFttbHAudXBdO1xuICByZXR1cm4ge1xuICAgIGF0dGVudGlvbixcbiAgICBtbHA6IFtcbiAgICAgIC4uLmlubmVyLm1hcCgocGF0aCkgPT4gZnJvbShwYXRoLCBpbnRlcm1lZGlhdGVTaXplLCBtbHAuYmlhcykpLFxuICAgICAgeyBwYXRoOiBtbHAuZG93biwgaW46IGludGVybWVkaWF0ZVNpemUsIG91dDogaGlkZGVuU2l6ZSwgYmlhczogbWxwLmJpYXMgfSxcbiAgICBdLFxuICB9O1xufVxuXG4vKiogRXZlcnkgbGluZWFyIG9mIGV2ZXJ5IGxheWVyLCBpbiB0aGUgb3JkZXIgb2YgdGhlIGZvcndhcmQgcGFzcy4gVGhlIGhlYWQgaXMgbm90IGFtb25nIHRoZW0uICovXG5leHBvcnQgZnVuY3Rpb24gbGluZWFyU2hhcGVzKGNvbmZpZzogRGVjb2RlckNvbmZpZyk6IExpbmVhclNoYXBlW10ge1xuICBjb25zdCB7IGF0dGVudGlvbiwgbWxwIH0gPSBsYXllckxpbmVhcnMoY29uZmlnKTtcbiAgcmV0dXJuIEFycmF5LmZyb20oeyBsZW5ndGg6IGNvbmZpZy5sYXllcnMgfSwgKF8sIGxheWVyKSA9PlxuICAgIFsuLi5hdHRlbnRpb24sIC4uLm1scF0ubWFwKChsaW5lYXIpID0+ICh7XG4gICAgICBuYW1lOiBgJHtjb25maWcubW9kdWxlcy5sYXllcnN9LiR7bGF5ZXJ9LiR7bGluZWFyLnBhdGh9YCxcbiAgICAgIGxheWVyLFxuICAgICAgc3VmZml4OiBsaW5lYXIucGF0aC5zbGljZShsaW5lYXIucGF0aC5sYXN0SW5kZXhPZihcIi5cIikgKyAxKSxcbiAgICAgIGluOiBsaW5lYXIuaW4sXG4gICAgICBvdXQ6IGxpbmVhci5vdXQsXG4gICAgICBmYW5JbkZhbk91dDogY29uZmlnLm1vZHVsZXMuZmFuSW5GYW5PdXQsXG4gICAgfSkpLFxuICApLmZsYXQoKTtcbn1cblxuLyoqXG4gKiBUaGUgbGluZWFycyB0aGF0IGB0YXJnZXRzYCBuYW1lczogYGFsbC1saW5lYXJgLCBvciBzdWZmaXhlcyBzZXBhcmF0ZWQgYnkgY29tbWFzLiBLZWVwcyB0aGUgb3JkZXIgb2YgYGxpbmVhcnNgLlxuICogVGhyb3dzIEVfVEFSR0VUUyB3aGVuIGEgc3VmZml4IGlzIG5vdCBhbW9uZyB0aGVtIG9yIHdoZW4gbm90aGluZyBpcyBuYW1lZC5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNob29zZVRhcmdldHMobGluZWFyczogcmVhZG9ubHkgTGluZWFyU2hhcGVbXSwgdGFyZ2V0czogc3RyaW5nKTogTGluZWFyU2hhcGVbXSB7XG4gIGlmICh0YXJnZXRzLnRyaW0oKSA9PT0gXCJhbGwtbGluZWFyXCIpIHJldHVybiBbLi4ubGluZWFyc107XG4gIGNvbnN0IHdhbnRlZCA9IG5ldyBTZXQoXG4gICAgdGFyZ2V0c1xuICAgICAgLnNwbGl0KFwiLFwiKVxuICAgICAgLm1hcCgoaXRlbSkgPT4gaXRlbS50cmltKCkpXG4gICAgICAuZmlsdGVyKChpdGVtKSA9PiBpdGVtICE9PSBcIlwiKSxcbiAgKTtcbiAgY29uc3Qga25vd24gPSBzdWZmaXhlcyhsaW5lYXJzKTtcbiAgY29uc3QgdW5rbm93biA9IFsuLi53YW50ZWRdLmZpbHRlcigoaXRlbSkgPT4gIWtub3duLmluY2x1ZGVzKGl0ZW0pKTtcbiAgaWYgKHdhbnRlZC5zaXplID09PSAwKSB0aHJvdyB3cm9uZ1RhcmdldHMoXCJObyB0YXJnZXRzIGFyZSBuYW1lZC5cIiwga25vd24pO1xuICBpZiAodW5rbm93bi5sZW5ndGggPiAwKVxuICAgIHRocm93IHdyb25nVGFyZ2V0cyhgVGhlIG1vZGVsIGhhcyBubyBsaW5lYXIgbmFtZWQgJHt1bmtub3duLmpvaW4oXCIsIFwiKS5zbGljZSgwLCAzMDApfS5gLCBrbm93bik7XG4gIHJldHVybiBsaW5lYXJzLmZpbHRlcigoeyBzdWZmaXggfSkgPT4gd2FudGVkLmhhcyhzdWZmaXgpKTtcbn1cblxuLyoqIFRoZSBzdWZmaXhlcyBvZiB0aGVzZSBsaW5lYXJzLCBlYWNoIG9uY2UsIHNvcnRlZDogaG93IFBFRlQgbmFtZXMgdGFyZ2V0cy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzdWZmaXhlcyhsaW5lYXJzOiByZWFkb25seSBMaW5lYXJTaGFwZVtdKTogc3RyaW5nW10ge1xuICByZXR1cm4gWy4uLm5ldyBTZXQobGluZWFycy5tYXAoKHsgc3VmZml4IH0pID0+IHN1ZmZpeCkpXS5zb3J0KCk7XG59XG5cbmZ1bmN0aW9uIHdyb25nVGFyZ2V0cyhtZXNzYWdlOiBzdHJpbmcsIGtub3duOiByZWFkb25seSBzdHJpbmdbXSk6IEF0dHVuZUVycm9yIHtcbiAgcmV0dXJuIG5ldyBBdHR1bmVFcnJvcihcbiAgICBcIkVfVEFSR0VUU1wiLFxuICAgIG1lc3NhZ2UsXG4gICAgYFVzZSBhbGwtbGluZWFyLCBvciBzb21lIG9mIHRoZXNlLCBzZXBhcmF0ZWQgYnkgY29tbWFzOiAke2tub3duLmpvaW4oXCIsIFwiKX0uYCxcbiAgKTtcbn1cbiIsICIvKiogV2hpY2ggd2VpZ2h0cyBhIGRlY29kZXIgbmVlZHMsIHdoZXJlIHRoZXkgbGllIG9uIGRpc2ssIGFuZCByZWFkaW5nIG9uZSBvZiB0aGVtLiAqL1xuaW1wb3J0IHsgb3BlbiwgcmVhbHBhdGggfSBmcm9tIFwibm9kZTpmcy9wcm9taXNlc1wiO1xuaW1wb3J0IHsgQXR0dW5lRXJyb3IgfSBmcm9tIFwiLi4vZXJyb3JzXCI7XG5pbXBvcnQgeyB0eXBlIEZsb2F0VHlwZSwgaXNGbG9hdFR5cGUsIHRvRmxvYXQzMiB9IGZyb20gXCIuLi9mb3JtYXRzL2Zsb2F0c1wiO1xuaW1wb3J0IHsgdHlwZSBGaWxlVXNlLCBoZWFkZXJCeXRlcywgbGVuZ3RoQnl0ZXMsIHBhcnNlSGVhZGVyLCB0eXBlIFNhZmV0ZW5zb3JzSGVhZGVyIH0gZnJvbSBcIi4uL2Zvcm1hdHMvc2FmZXRlbnNvcnNcIjtcbmltcG9ydCB0eXBlIHsgRGVjb2RlckNvbmZpZyB9IGZyb20gXCIuL2NvbmZpZ1wiO1xuaW1wb3J0IHsgdHlwZSBMYXllckxpbmVhciwgbGF5ZXJMaW5lYXJzIH0gZnJvbSBcIi4vbGluZWFyc1wiO1xuXG4vKiogQSB3ZWlnaHQgaW5zaWRlIGEgc2FmZXRlbnNvcnMgZmlsZSwgcmVhZHkgdG8gYmUgbWFwcGVkIGFzIE9OTlggZXh0ZXJuYWwgZGF0YSBvciByZWFkLiAqL1xuZXhwb3J0IGludGVyZmFjZSBXZWlnaHRMb2NhdGlvbiB7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgZHR5cGU6IEZsb2F0VHlwZTtcbiAgcmVhZG9ubHkgc2hhcGU6IHJlYWRvbmx5IG51bWJlcltdO1xuICAvKiogQWJzb2x1dGUgYW5kIGZyZWUgb2Ygc3ltYm9saWMgbGlua3M6IE9OTlggUnVudGltZSByZWZ1c2VzIGEgbGluayB0aGF0IGxlYXZlcyB0aGUgbW9kZWwncyBmb2xkZXIuICovXG4gIHJlYWRvbmx5IGZpbGU6IHN0cmluZztcbiAgcmVhZG9ubHkgb2Zmc2V0OiBudW1iZXI7XG4gIHJlYWRvbmx5IGJ5dGVzOiBudW1iZXI7XG59XG5cbi8qKiBOYW1lIFx1MjE5MiBzaGFwZSBvZiBldmVyeSB3ZWlnaHQgdGhhdCB0aGUgZGVjb2RlciByZWFkcywgaW4gZm9yd2FyZCBvcmRlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBleHBlY3RlZFdlaWdodHMoY29uZmlnOiBEZWNvZGVyQ29uZmlnKTogTWFwPHN0cmluZywgcmVhZG9ubHkgbnVtYmVyW10+IHtcbiAgY29uc3QgeyBoaWRkZW5TaXplLCB2b2NhYlNpemUsIG1vZHVsZXMsIHBvc2l0aW9ucyB9ID0gY29uZmlnO1xuICBjb25zdCB3ZWlnaHRzID0gbmV3IE1hcDxzdHJpbmcsIHJlYWRvbmx5IG51bWJlcltdPigpO1xuICBjb25zdCBub3JtID0gKG5hbWU6IHN0cmluZywgc2l6ZTogbnVtYmVyKTogdm9pZCA9PiB7XG4gICAgd2VpZ2h0cy5zZXQoYCR7bmFtZX0ud2VpZ2h0YCwgW3NpemVdKTtcbiAgICBpZiAoY29uZmlnLm5vcm0ua2luZCA9PT0gXCJsYXllclwiKSB3ZWlnaHRzLnNldChgJHtuYW1lfS5iaWFzYCwgW3NpemVdKTtcbiAgfTtcbiAgY29uc3QgbGluZWFyID0gKGxheWVyOiBzdHJpbmcsIHsgcGF0aCwgaW46IGZyb20sIG91dCwgYmlhcyB9OiBMYXllckxpbmVhcik6IHZvaWQgPT4ge1xuICAgIHdlaWdodHMuc2V0KGAke2xheWVyfS4ke3BhdGh9LndlaWdodGAsIG1vZHVsZXMuZmFuSW5GYW5PdXQgPyBbZnJvbSwgb3V0XSA6IFtvdXQsIGZyb21dKTtcbiAgICBpZiAoYmlhcykgd2VpZ2h0cy5zZXQoYCR7bGF5ZXJ9LiR7cGF0aH0uYmlhc2AsIFtvdXRdKTtcbiAgfTtcbiAgd2VpZ2h0cy5zZXQoYCR7bW9kdWxlcy5lbWJlZGRpbmd9LndlaWdodGAsIFt2b2NhYlNpemUsIGhpZGRlblNpemVdKTtcbiAgaWYgKHBvc2l0aW9ucy5raW5kID09PSBcImxlYXJuZWRcIikgd2VpZ2h0cy5zZXQoYCR7cG9zaXRpb25zLm1vZHVsZX0ud2VpZ2h0YCwgW2NvbmZpZy5tYXhQb3NpdGlvbnMsIGhpZGRlblNpemVdKTtcbiAgY29uc3QgeyBhdHRlbnRpb24sIG1scCB9ID0gbGF5ZXJMaW5lYXJzKGNvbmZpZyk7XG4gIGZvciAobGV0IGluZGV4ID0gMDsgaW5kZXggPCBjb25maWcubGF5ZXJzOyBpbmRleCsrKSB7XG4gICAgY29uc3QgbGF5ZXIgPSBgJHttb2R1bGVzLmxheWVyc30uJHtpbmRleH1gO1xuICAgIG5vcm0oYCR7bGF5ZXJ9LiR7bW9kdWxlcy5hdHRlbnRpb25Ob3JtfWAsIGhpZGRlblNpemUpO1xuICAgIGZvciAoY29uc3QgaXRlbSBvZiBhdHRlbnRpb24pIGxpbmVhcihsYXllciwgaXRlbSk7XG4gICAgaWYgKG1vZHVsZXMucXVlcnlLZXlOb3JtICE9PSBudWxsKSB7XG4gICAgICBub3JtKGAke2xheWVyfS4ke21vZHVsZXMucXVlcnlLZXlOb3JtLnF1ZXJ5fWAsIGNvbmZpZy5oZWFkRGltKTtcbiAgICAgIG5vcm0oYCR7bGF5ZXJ9LiR7bW9kdWxlcy5xdWVyeUtleU5vcm0ua2V5fWAsIGNvbmZpZy5oZWFkRGltKTtcbiAgICB9XG4gICAgbm9ybShgJHtsYXllcn0uJHttb2R1bGVzLm1scE5vcm19YCwgaGlkZGVuU2l6ZSk7XG4gICAgZm9yIChjb25zdCBpdGVtIG9mIG1scCkgbGluZWFyKGxheWVyLCBpdGVtKTtcbiAgfVxuICBub3JtKG1vZHVsZXMuZmluYWxOb3JtLCBoaWRkZW5TaXplKTtcbiAgaWYgKCFjb25maWcudGllV29yZEVtYmVkZGluZ3MpIHdlaWdodHMuc2V0KGAke21vZHVsZXMuaGVhZH0ud2VpZ2h0YCwgW3ZvY2FiU2l6ZSwgaGlkZGVuU2l6ZV0pO1xuICByZXR1cm4gd2VpZ2h0cztcbn1cblxuLyoqIFJlYWRzIGFuZCBjaGVja3MgdGhlIGhlYWRlciBvZiBhIHNhZmV0ZW5zb3JzIGZpbGUsIG5vdCBpdHMgZGF0YS4gVGhyb3dzIGB1c2UuY29kZWAuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gcmVhZFNhZmV0ZW5zb3JzSGVhZGVyKHVzZTogRmlsZVVzZSk6IFByb21pc2U8U2FmZXRlbnNvcnNIZWFkZXI+IHtcbiAgY29uc3QgaGFuZGxlID0gYXdhaXQgb3BlbkZpbGUodXNlKTtcbiAgdHJ5IHtcbiAgICBjb25zdCB7IHNpemUgfSA9IGF3YWl0IGhhbmRsZS5zdGF0KCk7XG4gICAgY29uc3Qgc3RhcnQgPSBuZXcgVWludDhBcnJheShNYXRoLm1pbihzaXplLCBsZW5ndGhCeXRlcykpO1xuICAgIGF3YWl0IGhhbmRsZS5yZWFkKHN0YXJ0LCAwLCBzdGFydC5ieXRlTGVuZ3RoLCAwKTtcbiAgICBjb25zdCB3aG9sZSA9IG5ldyBVaW50OEFycmF5KGxlbmd0aEJ5dGVzICsgaGVhZGVyQnl0ZXMoc3RhcnQsIHNpemUsIHVzZSkpO1xuICAgIGNvbnN0IHsgYnl0ZXNSZWFkIH0gPSBhd2FpdCBoYW5kbGUucmVhZCh3aG9sZSwgMCwgd2hvbGUuYnl0ZUxlbmd0aCwgMCk7XG4gICAgcmV0dXJuIHBhcnNlSGVhZGVyKHdob2xlLnN1YmFycmF5KDAsIGJ5dGVzUmVhZCksIHNpemUsIHVzZSk7XG4gIH0gZmluYWxseSB7XG4gICAgYXdhaXQgaGFuZGxlLmNsb3NlKCk7XG4gIH1cbn1cblxuLyoqIFdoZXJlIHRoZSB0ZW5zb3JzIG9mIG9uZSBmaWxlIGxpZS4gVGVuc29ycyB0aGF0IGFyZSBub3QgZmxvYXRzIG9mIGEgc3VwcG9ydGVkIHR5cGUgYXJlIGxlZnQgb3V0LiBUaHJvd3MgRV9NT0RFTF9GSUxFLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGxvY2F0ZVdlaWdodHMocGF0aDogc3RyaW5nKTogUHJvbWlzZTxNYXA8c3RyaW5nLCBXZWlnaHRMb2NhdGlvbj4+IHtcbiAgY29uc3QgdXNlOiBGaWxlVXNlID0geyBjb2RlOiBcIkVfTU9ERUxfRklMRVwiLCBwYXRoIH07XG4gIGNvbnN0IHsgZGF0YVN0YXJ0LCB0ZW5zb3JzIH0gPSBhd2FpdCByZWFkU2FmZXRlbnNvcnNIZWFkZXIodXNlKTtcbiAgY29uc3QgZmlsZSA9IGF3YWl0IHJlYWxwYXRoKHBhdGgpO1xuICBjb25zdCBsb2NhdGlvbnMgPSBuZXcgTWFwPHN0cmluZywgV2VpZ2h0TG9jYXRpb24+KCk7XG4gIGZvciAoY29uc3QgW25hbWUsIHsgZHR5cGUsIHNoYXBlLCBiZWdpbiwgZW5kIH1dIG9mIHRlbnNvcnMpIHtcbiAgICBpZiAoIWlzRmxvYXRUeXBlKGR0eXBlKSkgY29udGludWU7XG4gICAgbG9jYXRpb25zLnNldChuYW1lLCB7IG5hbWUsIGR0eXBlLCBzaGFwZSwgZmlsZSwgb2Zmc2V0OiBkYXRhU3RhcnQgKyBiZWdpbiwgYnl0ZXM6IGVuZCAtIGJlZ2luIH0pO1xuICB9XG4gIHJldHVybiBsb2NhdGlvbnM7XG59XG5cbi8qKiBPbmUgd2VpZ2h0J3MgdmFsdWVzLCByb3ctbWFqb3IuIFRocm93cyBFX01PREVMX0ZJTEUgd2hlbiB0aGUgZmlsZSBpcyBnb25lIG9yIHNob3J0ZXIgdGhhbiBpdHMgaGVhZGVyIHNhaWQuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gcmVhZFdlaWdodChsb2NhdGlvbjogV2VpZ2h0TG9jYXRpb24pOiBQcm9taXNlPEZsb2F0MzJBcnJheT4ge1xuICBjb25zdCBoYW5kbGUgPSBhd2FpdCBvcGVuRmlsZSh7IGNvZGU6IFwiRV9NT0RFTF9GSUxFXCIsIHBhdGg6IGxvY2F0aW9uLmZpbGUgfSk7XG4gIHRyeSB7XG4gICAgY29uc3QgYnl0ZXMgPSBuZXcgVWludDhBcnJheShsb2NhdGlvbi5ieXRlcyk7XG4gICAgLy8gT25lIHJlYWQgcmV0dXJucyBhdCBtb3N0IDIgR2lCLlxuICAgIGZvciAobGV0IGRvbmUgPSAwOyBkb25lIDwgYnl0ZXMuYnl0ZUxlbmd0aDsgKSB7XG4gICAgICBjb25zdCB7IGJ5dGVzUmVhZCB9ID0gYXdhaXQgaGFuZGxlLnJlYWQoXG4gICAgICAgIGJ5dGVzLFxuICAgICAgICBkb25lLFxuICAgICAgICBNYXRoLm1pbihieXRlcy5ieXRlTGVuZ3RoIC0gZG9uZSwgMSA8PCAzMCksXG4gICAgICAgIGxvY2F0aW9uLm9mZnNldCArIGRvbmUsXG4gICAgICApO1xuICAgICAgaWYgKGJ5dGVzUmVhZCA9PT0gMCkgdGhyb3cgdHJ1bmNhdGVkKGxvY2F0aW9uLCBkb25lKTtcbiAgICAgIGRvbmUgKz0gYnl0ZXNSZWFkO1xuICAgIH1cbiAgICByZXR1cm4gdG9GbG9hdDMyKGJ5dGVzLCBsb2NhdGlvbi5kdHlwZSk7XG4gIH0gZmluYWxseSB7XG4gICAgYXdhaXQgaGFuZGxlLmNsb3NlKCk7XG4gIH1cbn1cblxuYXN5bmMgZnVuY3Rpb24gb3BlbkZpbGUodXNlOiBGaWxlVXNlKTogUmV0dXJuVHlwZTx0eXBlb2Ygb3Blbj4ge1xuICB0cnkge1xuICAgIHJldHVybiBhd2FpdCBvcGVuKHVzZS5wYXRoLCBcInJcIik7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgY29uc3QgcmVhc29uID0gZXJyb3IgaW5zdGFuY2VvZiBFcnJvciA/IGVycm9yLm1lc3NhZ2UgOiBTdHJpbmcoZXJyb3IpO1xuICAgIHRocm93IG5ldyBBdHR1bmVFcnJvcihcbiAgICAgIHVzZS5jb2RlLFxuICAgICAgYCR7dXNlLnBhdGh9IGNhbm5vdCBiZSBvcGVuZWQ6ICR7cmVhc29ufS5gLFxuICAgICAgXCJDaGVjayB0aGF0IHRoZSBmaWxlIGlzIHRoZXJlIGFuZCByZWFkYWJsZS5cIixcbiAgICApO1xuICB9XG59XG5cbmZ1bmN0aW9uIHRydW5jYXRlZChsb2NhdGlvbjogV2VpZ2h0TG9jYXRpb24sIGRvbmU6IG51bWJlcik6IEF0dHVuZUVycm9yIHtcbiAgcmV0dXJuIG5ldyBBdHR1bmVFcnJvcihcbiAgICBcIkVfTU9ERUxfRklMRVwiLFxuICAgIGAke2xvY2F0aW9uLmZpbGV9IGVuZHMgd2l0aGluICR7bG9jYXRpb24ubmFtZX06IGV4cGVjdGVkICR7bG9jYXRpb24uYnl0ZXN9IGJ5dGVzLCBmb3VuZCAke2RvbmV9LmAsXG4gICAgXCJDb3B5IG9yIGRvd25sb2FkIHRoZSBtb2RlbCBhZ2FpbjsgdGhlIGZpbGUgd2FzIGN1dCB3aGlsZSBpdCB3YXMgaW4gdXNlLlwiLFxuICApO1xufVxuIiwgIi8qKiBUaGUgbnVtYmVyIGZvcm1hdHMgb2Ygd2VpZ2h0cyBvbiBkaXNrLCBhcyBudW1iZXJzIG9uZSBjYW4gY29tcHV0ZSB3aXRoLiAqL1xuXG5leHBvcnQgY29uc3QgZmxvYXRUeXBlcyA9IFtcIkYzMlwiLCBcIkYxNlwiLCBcIkJGMTZcIl0gYXMgY29uc3Q7XG5leHBvcnQgdHlwZSBGbG9hdFR5cGUgPSAodHlwZW9mIGZsb2F0VHlwZXMpW251bWJlcl07XG5cbmV4cG9ydCBmdW5jdGlvbiBpc0Zsb2F0VHlwZShkdHlwZTogc3RyaW5nKTogZHR5cGUgaXMgRmxvYXRUeXBlIHtcbiAgcmV0dXJuIGZsb2F0VHlwZXMuc29tZSgoaXRlbSkgPT4gaXRlbSA9PT0gZHR5cGUpO1xufVxuXG4vKiogTGl0dGxlLWVuZGlhbiBieXRlcyBvZiBhIHRlbnNvciBcdTIxOTIgaXRzIGVsZW1lbnRzLCBhbHdheXMgYSBjb3B5LiBFeGFjdDogZXZlcnkgRjE2IGFuZCBCRjE2IHZhbHVlIGlzIGFuIEYzMiB2YWx1ZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0b0Zsb2F0MzIoYnl0ZXM6IFVpbnQ4QXJyYXksIGR0eXBlOiBGbG9hdFR5cGUpOiBGbG9hdDMyQXJyYXkge1xuICBpZiAoZHR5cGUgPT09IFwiRjMyXCIpIHJldHVybiBuZXcgRmxvYXQzMkFycmF5KGFsaWduZWQoYnl0ZXMpKTtcbiAgY29uc3QgaGFsdmVzID0gbmV3IFVpbnQxNkFycmF5KGFsaWduZWQoYnl0ZXMpKTtcbiAgLy8gQkYxNiBpcyB0aGUgdXBwZXIgaGFsZiBvZiBhbiBGMzIuXG4gIGlmIChkdHlwZSA9PT0gXCJCRjE2XCIpIHJldHVybiBuZXcgRmxvYXQzMkFycmF5KFVpbnQzMkFycmF5LmZyb20oaGFsdmVzLCAoYml0cykgPT4gYml0cyA8PCAxNikuYnVmZmVyKTtcbiAgcmV0dXJuIEZsb2F0MzJBcnJheS5mcm9tKGhhbHZlcywgZmxvYXQxNik7XG59XG5cbi8qKiBUaGUgdmFsdWUgb2YgYW4gSUVFRSA3NTQgYmluYXJ5MTYgYnkgaXRzIGJpdHM6IHNpZ24gMSwgZXhwb25lbnQgNSAoYmlhcyAxNSksIGZyYWN0aW9uIDEwLiAqL1xuZnVuY3Rpb24gZmxvYXQxNihiaXRzOiBudW1iZXIpOiBudW1iZXIge1xuICBjb25zdCBzaWduID0gYml0cyAmIDB4ODAwMCA/IC0xIDogMTtcbiAgY29uc3QgZXhwb25lbnQgPSAoYml0cyA+PiAxMCkgJiAweDFmO1xuICBjb25zdCBmcmFjdGlvbiA9IGJpdHMgJiAweDNmZjtcbiAgaWYgKGV4cG9uZW50ID09PSAweDFmKSByZXR1cm4gZnJhY3Rpb24gPT09IDAgPyBzaWduICogTnVtYmVyLlBPU0lUSVZFX0lORklOSVRZIDogTnVtYmVyLk5hTjtcbiAgaWYgKGV4cG9uZW50ID09PSAwKSByZXR1cm4gc2lnbiAqIGZyYWN0aW9uICogMiAqKiAtMjQ7XG4gIHJldHVybiBzaWduICogKDEgKyBmcmFjdGlvbiAvIDEwMjQpICogMiAqKiAoZXhwb25lbnQgLSAxNSk7XG59XG5cbi8qKiBBIGNvcHkgdGhhdCBzdGFydHMgYXQgYSBidWZmZXIncyBiZWdpbm5pbmc6IHR5cGVkIGFycmF5cyBvZiB3aWRlIGVsZW1lbnRzIG5lZWQgYWxpZ25lZCBvZmZzZXRzLiAqL1xuZnVuY3Rpb24gYWxpZ25lZChieXRlczogVWludDhBcnJheSk6IEFycmF5QnVmZmVyIHtcbiAgY29uc3QgY29weSA9IG5ldyBBcnJheUJ1ZmZlcihieXRlcy5ieXRlTGVuZ3RoKTtcbiAgbmV3IFVpbnQ4QXJyYXkoY29weSkuc2V0KGJ5dGVzKTtcbiAgcmV0dXJuIGNvcHk7XG59XG4iLCAiLyoqXG4gKiBUaGUgc2FmZXRlbnNvcnMgZmlsZSBmb3JtYXQ6IHU2NCBsaXR0bGUtZW5kaWFuIGhlYWRlciBsZW5ndGgsIGEgSlNPTiBoZWFkZXIgcGFkZGVkIHdpdGggc3BhY2VzLCB0aGVuIHRoZSB0ZW5zb3JzJyBieXRlcy5cbiAqIFNvdXJjZTogdGhlIGZvcm1hdCdzIGRlc2NyaXB0aW9uIGluIHRoZSBzYWZldGVuc29ycyByZXBvc2l0b3J5LiBQdXJlOiBieXRlcyBpbiwgdmFsdWVzIG91dC5cbiAqL1xuaW1wb3J0IHsgQXR0dW5lRXJyb3IsIHR5cGUgRXJyb3JDb2RlLCBpc1JlY29yZCB9IGZyb20gXCIuLi9lcnJvcnNcIjtcbmltcG9ydCB7IE1hbGZvcm1lZCwgcGFyc2VKc29uIH0gZnJvbSBcIi4vanNvblwiO1xuXG4vKiogQnl0ZXMgb2Ygb25lIGVsZW1lbnQsIGJ5IHRoZSBmb3JtYXQncyBuYW1lIG9mIHRoZSB0eXBlLiAqL1xuY29uc3QgZWxlbWVudEJ5dGVzID0ge1xuICBGNjQ6IDgsXG4gIEYzMjogNCxcbiAgRjE2OiAyLFxuICBCRjE2OiAyLFxuICBJNjQ6IDgsXG4gIEkzMjogNCxcbiAgSTE2OiAyLFxuICBJODogMSxcbiAgVTY0OiA4LFxuICBVMzI6IDQsXG4gIFUxNjogMixcbiAgVTg6IDEsXG4gIEJPT0w6IDEsXG4gIEY4X0U0TTM6IDEsXG4gIEY4X0U1TTI6IDEsXG59IGFzIGNvbnN0O1xuXG5leHBvcnQgdHlwZSBEdHlwZSA9IGtleW9mIHR5cGVvZiBlbGVtZW50Qnl0ZXM7XG5cbmV4cG9ydCBpbnRlcmZhY2UgVGVuc29yRW50cnkge1xuICByZWFkb25seSBkdHlwZTogRHR5cGU7XG4gIHJlYWRvbmx5IHNoYXBlOiByZWFkb25seSBudW1iZXJbXTtcbiAgLyoqIEJ5dGUgcmFuZ2Ugd2l0aGluIHRoZSBkYXRhLCB3aGljaCBzdGFydHMgYXQgdGhlIGhlYWRlcidzIGBkYXRhU3RhcnRgLiAqL1xuICByZWFkb25seSBiZWdpbjogbnVtYmVyO1xuICByZWFkb25seSBlbmQ6IG51bWJlcjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBTYWZldGVuc29yc0hlYWRlciB7XG4gIC8qKiBPZmZzZXQgb2YgdGhlIGZpcnN0IGRhdGEgYnl0ZSBpbiB0aGUgZmlsZS4gKi9cbiAgcmVhZG9ubHkgZGF0YVN0YXJ0OiBudW1iZXI7XG4gIHJlYWRvbmx5IHRlbnNvcnM6IFJlYWRvbmx5TWFwPHN0cmluZywgVGVuc29yRW50cnk+O1xuICByZWFkb25seSBtZXRhZGF0YTogUmVhZG9ubHlNYXA8c3RyaW5nLCBzdHJpbmc+O1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFRlbnNvciB7XG4gIHJlYWRvbmx5IGR0eXBlOiBEdHlwZTtcbiAgcmVhZG9ubHkgc2hhcGU6IHJlYWRvbmx5IG51bWJlcltdO1xuICAvKiogTGl0dGxlLWVuZGlhbiwgcm93LW1ham9yLiAqL1xuICByZWFkb25seSBkYXRhOiBBcnJheUJ1ZmZlclZpZXc7XG59XG5cbi8qKiBXaGljaCBlcnJvciBhIGJyb2tlbiBmaWxlIGJlY29tZXM6IGl0IGRlcGVuZHMgb24gd2hhdCB0aGUgZmlsZSB3YXMgZm9yLiAqL1xuZXhwb3J0IGludGVyZmFjZSBGaWxlVXNlIHtcbiAgcmVhZG9ubHkgY29kZTogRXh0cmFjdDxFcnJvckNvZGUsIFwiRV9NT0RFTF9GSUxFXCIgfCBcIkVfQURBUFRFUlwiIHwgXCJFX0NIRUNLUE9JTlRcIiB8IFwiRV9GSUxFXCI+O1xuICByZWFkb25seSBwYXRoOiBzdHJpbmc7XG59XG5cbi8qKiBCeXRlcyB0aGF0IG11c3QgYmUgcmVhZCBiZWZvcmUgdGhlIGhlYWRlcidzIG93biBsZW5ndGggaXMga25vd24uICovXG5leHBvcnQgY29uc3QgbGVuZ3RoQnl0ZXMgPSA4O1xuXG4vKiogVGhlIHJlZmVyZW5jZSBpbXBsZW1lbnRhdGlvbiByZWZ1c2VzIGxvbmdlciBoZWFkZXJzOyBzbyBhIGZvcmdlZCBsZW5ndGggY2Fubm90IG1ha2UgdXMgYWxsb2NhdGUgZ2lnYWJ5dGVzLiAqL1xuY29uc3QgbWF4SGVhZGVyQnl0ZXMgPSAxMDBfMDAwXzAwMDtcblxuLyoqXG4gKiBSZWFkcyB0aGUgaGVhZGVyJ3MgbGVuZ3RoIGZyb20gYSBmaWxlJ3MgZmlyc3QgOCBieXRlcyBhbmQgY2hlY2tzIGl0IGFnYWluc3QgdGhlIGZpbGUncyBzaXplLlxuICogVGhyb3dzIGB1c2UuY29kZWAgd2hlbiB0aGUgZmlsZSBjYW5ub3QgaG9sZCBzdWNoIGEgaGVhZGVyLlxuICovXG5leHBvcnQgZnVuY3Rpb24gaGVhZGVyQnl0ZXMoc3RhcnQ6IFVpbnQ4QXJyYXksIGZpbGVTaXplOiBudW1iZXIsIHVzZTogRmlsZVVzZSk6IG51bWJlciB7XG4gIGlmIChzdGFydC5ieXRlTGVuZ3RoIDwgbGVuZ3RoQnl0ZXMgfHwgZmlsZVNpemUgPCBsZW5ndGhCeXRlcykge1xuICAgIHRocm93IGJyb2tlbih1c2UsIGBpdCBoYXMgJHtNYXRoLm1pbihzdGFydC5ieXRlTGVuZ3RoLCBmaWxlU2l6ZSl9IGJ5dGVzLCBhIHNhZmV0ZW5zb3JzIGZpbGUgaGFzIGF0IGxlYXN0IDhgKTtcbiAgfVxuICBjb25zdCBsZW5ndGggPSBuZXcgRGF0YVZpZXcoc3RhcnQuYnVmZmVyLCBzdGFydC5ieXRlT2Zmc2V0LCBsZW5ndGhCeXRlcykuZ2V0QmlnVWludDY0KDAsIHRydWUpO1xuICBpZiAobGVuZ3RoID4gQmlnSW50KG1heEhlYWRlckJ5dGVzKSlcbiAgICB0aHJvdyBicm9rZW4odXNlLCBgaXRzIGhlYWRlciBjbGFpbXMgJHtsZW5ndGh9IGJ5dGVzLCBtb3JlIHRoYW4gJHttYXhIZWFkZXJCeXRlc31gKTtcbiAgY29uc3QgZW5kID0gbGVuZ3RoQnl0ZXMgKyBOdW1iZXIobGVuZ3RoKTtcbiAgaWYgKGVuZCA+IGZpbGVTaXplKSB0aHJvdyBicm9rZW4odXNlLCBgaXRzIGhlYWRlciBlbmRzIGF0IGJ5dGUgJHtlbmR9LCBidXQgdGhlIGZpbGUgaGFzICR7ZmlsZVNpemV9IGJ5dGVzYCk7XG4gIHJldHVybiBOdW1iZXIobGVuZ3RoKTtcbn1cblxuLyoqXG4gKiBQYXJzZXMgYW5kIGNoZWNrcyBhIGhlYWRlcjoga25vd24gdHlwZXMsIGJ5dGUgcmFuZ2VzIHRoYXQgZml0IHNoYXBlLCBmaWxlIGFuZCBlYWNoIG90aGVyLiBgYnl0ZXNgIHN0YXJ0cyBhdCB0aGUgZmlsZSdzXG4gKiBzdGFydCBhbmQgaG9sZHMgYXQgbGVhc3QgdGhlIHdob2xlIGhlYWRlcjsgYGZpbGVTaXplYCBpcyB0aGUgZmlsZSdzLiBUaHJvd3MgYHVzZS5jb2RlYC5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBhcnNlSGVhZGVyKFxuICBieXRlczogVWludDhBcnJheSxcbiAgZmlsZVNpemU6IG51bWJlcixcbiAgdXNlOiBGaWxlVXNlID0geyBjb2RlOiBcIkVfTU9ERUxfRklMRVwiLCBwYXRoOiBcInRoZSBzYWZldGVuc29ycyBmaWxlXCIgfSxcbik6IFNhZmV0ZW5zb3JzSGVhZGVyIHtcbiAgY29uc3QgbGVuZ3RoID0gaGVhZGVyQnl0ZXMoYnl0ZXMsIGZpbGVTaXplLCB1c2UpO1xuICBjb25zdCBkYXRhU3RhcnQgPSBsZW5ndGhCeXRlcyArIGxlbmd0aDtcbiAgaWYgKGRhdGFTdGFydCA+IGJ5dGVzLmJ5dGVMZW5ndGgpIHRocm93IGJyb2tlbih1c2UsIGBvbmx5ICR7Ynl0ZXMuYnl0ZUxlbmd0aH0gYnl0ZXMgb2YgaXRzIGhlYWRlciBjb3VsZCBiZSByZWFkYCk7XG4gIGNvbnN0IGhlYWRlclRleHQgPSBieXRlcy5zdWJhcnJheShsZW5ndGhCeXRlcywgZGF0YVN0YXJ0KTtcbiAgY29uc3QganNvbiA9IGhlYWRlckpzb24oaGVhZGVyVGV4dCwgdXNlKTtcbiAgY29uc3QgdGVuc29ycyA9IG5ldyBNYXA8c3RyaW5nLCBUZW5zb3JFbnRyeT4oKTtcbiAgbGV0IG1ldGFkYXRhOiBSZWFkb25seU1hcDxzdHJpbmcsIHN0cmluZz4gPSBuZXcgTWFwKCk7XG4gIGxldCBkYXRhRW5kID0gMDtcbiAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIE9iamVjdC5lbnRyaWVzKGpzb24pKSB7XG4gICAgaWYgKG5hbWUgPT09IFwiX19tZXRhZGF0YV9fXCIpIHtcbiAgICAgIG1ldGFkYXRhID0gcGFyc2VNZXRhZGF0YSh2YWx1ZSwgdXNlKTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBjb25zdCBlbnRyeSA9IHBhcnNlRW50cnkobmFtZSwgdmFsdWUsIHVzZSk7XG4gICAgdGVuc29ycy5zZXQobmFtZSwgZW50cnkpO1xuICAgIGRhdGFFbmQgPSBNYXRoLm1heChkYXRhRW5kLCBlbnRyeS5lbmQpO1xuICB9XG4gIGlmIChkYXRhU3RhcnQgKyBkYXRhRW5kID4gZmlsZVNpemUpIHtcbiAgICB0aHJvdyBicm9rZW4odXNlLCBgaXRzIHRlbnNvcnMgbmVlZCAke2RhdGFTdGFydCArIGRhdGFFbmR9IGJ5dGVzLCBidXQgdGhlIGZpbGUgaGFzICR7ZmlsZVNpemV9IGJ5dGVzYCk7XG4gIH1cbiAgY2hlY2tOb092ZXJsYXAodGVuc29ycywgdXNlKTtcbiAgcmV0dXJuIHsgZGF0YVN0YXJ0LCB0ZW5zb3JzLCBtZXRhZGF0YSB9O1xufVxuXG4vKiogQSB3aG9sZSBmaWxlIGluIG1lbW9yeSBcdTIxOTIgaXRzIHRlbnNvcnM7IHRoZSBkYXRhIGFyZSB2aWV3cyBpbnRvIGBieXRlc2AsIG5vdCBjb3BpZXMuIFRocm93cyBgdXNlLmNvZGVgLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRlY29kZShcbiAgYnl0ZXM6IFVpbnQ4QXJyYXksXG4gIHVzZTogRmlsZVVzZSxcbik6IHtcbiAgcmVhZG9ubHkgdGVuc29yczogUmVhZG9ubHlNYXA8c3RyaW5nLCBUZW5zb3IgJiB7IHJlYWRvbmx5IGRhdGE6IFVpbnQ4QXJyYXkgfT47XG4gIHJlYWRvbmx5IG1ldGFkYXRhOiBSZWFkb25seU1hcDxzdHJpbmcsIHN0cmluZz47XG59IHtcbiAgY29uc3QgeyBkYXRhU3RhcnQsIHRlbnNvcnMsIG1ldGFkYXRhIH0gPSBwYXJzZUhlYWRlcihieXRlcywgYnl0ZXMuYnl0ZUxlbmd0aCwgdXNlKTtcbiAgY29uc3Qgd2l0aERhdGEgPSBbLi4udGVuc29yc10ubWFwKChbbmFtZSwgeyBkdHlwZSwgc2hhcGUsIGJlZ2luLCBlbmQgfV0pID0+IHtcbiAgICByZXR1cm4gW25hbWUsIHsgZHR5cGUsIHNoYXBlLCBkYXRhOiBieXRlcy5zdWJhcnJheShkYXRhU3RhcnQgKyBiZWdpbiwgZGF0YVN0YXJ0ICsgZW5kKSB9XSBhcyBjb25zdDtcbiAgfSk7XG4gIHJldHVybiB7IHRlbnNvcnM6IG5ldyBNYXAod2l0aERhdGEpLCBtZXRhZGF0YSB9O1xufVxuXG4vKipcbiAqIFRlbnNvcnMgXHUyMTkyIHRoZSBieXRlcyBvZiBhIGZpbGUuIEFzIGluIHRoZSByZWZlcmVuY2UgaW1wbGVtZW50YXRpb24sIHdpZGVyIHR5cGVzIGNvbWUgZmlyc3QgYW5kIG5hbWVzIGFyZSBzb3J0ZWQgd2l0aGluIGFcbiAqIHR5cGUsIHNvIHRoYXQgZXZlcnkgdGVuc29yIGlzIGFsaWduZWQgYW5kIHRoZSBzYW1lIHRlbnNvcnMgYWx3YXlzIGdpdmUgdGhlIHNhbWUgYnl0ZXMuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBlbmNvZGUoXG4gIHRlbnNvcnM6IFJlYWRvbmx5TWFwPHN0cmluZywgVGVuc29yPixcbiAgbWV0YWRhdGE6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHN0cmluZz4+ID0ge30sXG4pOiBVaW50OEFycmF5IHtcbiAgY29uc3Qgc29ydGVkID0gWy4uLnRlbnNvcnNdLnNvcnQoXG4gICAgKFtuYW1lQSwgYV0sIFtuYW1lQiwgYl0pID0+IGVsZW1lbnRCeXRlc1tiLmR0eXBlXSAtIGVsZW1lbnRCeXRlc1thLmR0eXBlXSB8fCAobmFtZUEgPCBuYW1lQiA/IC0xIDogMSksXG4gICk7XG4gIGNvbnN0IGhlYWRlcjogUmVjb3JkPHN0cmluZywgdW5rbm93bj4gPSBPYmplY3QuY3JlYXRlKG51bGwpO1xuICBpZiAoT2JqZWN0LmtleXMobWV0YWRhdGEpLmxlbmd0aCA+IDApIGhlYWRlcltcIl9fbWV0YWRhdGFfX1wiXSA9IG1ldGFkYXRhO1xuICBsZXQgb2Zmc2V0ID0gMDtcbiAgZm9yIChjb25zdCBbbmFtZSwgeyBkdHlwZSwgc2hhcGUsIGRhdGEgfV0gb2Ygc29ydGVkKSB7XG4gICAgaWYgKG5hbWUgPT09IFwiX19tZXRhZGF0YV9fXCIpIHRocm93IG5ldyBFcnJvcihcIl9fbWV0YWRhdGFfXyBpcyBub3QgYSB0ZW5zb3IncyBuYW1lXCIpO1xuICAgIGlmIChkYXRhLmJ5dGVMZW5ndGggIT09IGJ5dGVTaXplKGR0eXBlLCBzaGFwZSkpIHtcbiAgICAgIHRocm93IG5ldyBFcnJvcihgJHtuYW1lfTogJHtkYXRhLmJ5dGVMZW5ndGh9IGJ5dGVzIGRvIG5vdCBmaWxsICR7ZHR5cGV9IFske3NoYXBlLmpvaW4oXCIsIFwiKX1dYCk7XG4gICAgfVxuICAgIGhlYWRlcltuYW1lXSA9IHsgZHR5cGUsIHNoYXBlLCBkYXRhX29mZnNldHM6IFtvZmZzZXQsIG9mZnNldCArIGRhdGEuYnl0ZUxlbmd0aF0gfTtcbiAgICBvZmZzZXQgKz0gZGF0YS5ieXRlTGVuZ3RoO1xuICB9XG4gIGNvbnN0IGpzb24gPSBuZXcgVGV4dEVuY29kZXIoKS5lbmNvZGUoSlNPTi5zdHJpbmdpZnkoaGVhZGVyKSk7XG4gIGNvbnN0IHBhZGRlZCA9IE1hdGguY2VpbChqc29uLmJ5dGVMZW5ndGggLyA4KSAqIDg7XG4gIGNvbnN0IGZpbGUgPSBuZXcgVWludDhBcnJheShsZW5ndGhCeXRlcyArIHBhZGRlZCArIG9mZnNldCk7XG4gIG5ldyBEYXRhVmlldyhmaWxlLmJ1ZmZlcikuc2V0QmlnVWludDY0KDAsIEJpZ0ludChwYWRkZWQpLCB0cnVlKTtcbiAgZmlsZS5zZXQoanNvbiwgbGVuZ3RoQnl0ZXMpO1xuICBmaWxlLmZpbGwoMHgyMCwgbGVuZ3RoQnl0ZXMgKyBqc29uLmJ5dGVMZW5ndGgsIGxlbmd0aEJ5dGVzICsgcGFkZGVkKTtcbiAgbGV0IGF0ID0gbGVuZ3RoQnl0ZXMgKyBwYWRkZWQ7XG4gIGZvciAoY29uc3QgWywgeyBkYXRhIH1dIG9mIHNvcnRlZCkge1xuICAgIGZpbGUuc2V0KG5ldyBVaW50OEFycmF5KGRhdGEuYnVmZmVyLCBkYXRhLmJ5dGVPZmZzZXQsIGRhdGEuYnl0ZUxlbmd0aCksIGF0KTtcbiAgICBhdCArPSBkYXRhLmJ5dGVMZW5ndGg7XG4gIH1cbiAgcmV0dXJuIGZpbGU7XG59XG5cbi8qKiBCeXRlcyB0aGF0IGEgdGVuc29yIG9mIHRoaXMgdHlwZSBhbmQgc2hhcGUgdGFrZXM7IE5hTiB3aGVuIHRoYXQgaXMgYmV5b25kIGV4YWN0IGludGVnZXJzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGJ5dGVTaXplKGR0eXBlOiBEdHlwZSwgc2hhcGU6IHJlYWRvbmx5IG51bWJlcltdKTogbnVtYmVyIHtcbiAgbGV0IHNpemU6IG51bWJlciA9IGVsZW1lbnRCeXRlc1tkdHlwZV07XG4gIC8vIEEgemVybyBhbnl3aGVyZSBtYWtlcyB0aGUgcHJvZHVjdCB6ZXJvLCBzbyBpdCBpcyBvbmx5IHRydXN0ZWQgd2hlbiBldmVyeSBwYXJ0aWFsIHByb2R1Y3Qgd2FzIGV4YWN0LlxuICBmb3IgKGNvbnN0IGRpbWVuc2lvbiBvZiBzaGFwZSkge1xuICAgIHNpemUgKj0gZGltZW5zaW9uO1xuICAgIGlmICghTnVtYmVyLmlzU2FmZUludGVnZXIoc2l6ZSkpIHJldHVybiBOdW1iZXIuTmFOO1xuICB9XG4gIHJldHVybiBzaXplO1xufVxuXG5mdW5jdGlvbiBoZWFkZXJKc29uKGJ5dGVzOiBVaW50OEFycmF5LCB1c2U6IEZpbGVVc2UpOiBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPiB7XG4gIGxldCBqc29uOiB1bmtub3duO1xuICB0cnkge1xuICAgIGpzb24gPSBwYXJzZUpzb24oYnl0ZXMpO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIHRocm93IGJyb2tlbih1c2UsIGBpdHMgaGVhZGVyIGNhbm5vdCBiZSByZWFkOiAke2Vycm9yIGluc3RhbmNlb2YgTWFsZm9ybWVkID8gZXJyb3IubWVzc2FnZSA6IFN0cmluZyhlcnJvcil9YCk7XG4gIH1cbiAgaWYgKCFpc1JlY29yZChqc29uKSkgdGhyb3cgYnJva2VuKHVzZSwgXCJpdHMgaGVhZGVyIGlzIG5vdCBhIEpTT04gb2JqZWN0XCIpO1xuICBjb25zdCBkdXBsaWNhdGUgPSBkdXBsaWNhdGVLZXkobmV3IFRleHREZWNvZGVyKCkuZGVjb2RlKGJ5dGVzKSk7XG4gIGlmIChkdXBsaWNhdGUgIT09IG51bGwpIHRocm93IGJyb2tlbih1c2UsIGBpdHMgaGVhZGVyIG5hbWVzICR7SlNPTi5zdHJpbmdpZnkoZHVwbGljYXRlKX0gdHdpY2VgKTtcbiAgcmV0dXJuIGpzb247XG59XG5cbi8qKlxuICogVGhlIGZpcnN0IGtleSB0aGF0IGEgdmFsaWQgSlNPTiBvYmplY3QncyB0ZXh0IGhvbGRzIHR3aWNlLCBvciBudWxsLiBgSlNPTi5wYXJzZWAga2VlcHMgdGhlIGxhc3Qgb2YgdHdvIGVxdWFsIGtleXMsIHNvXG4gKiB0d28gcmVhZGVycyBjb3VsZCBzZWUgdHdvIGRpZmZlcmVudCB0ZW5zb3JzIHVuZGVyIG9uZSBuYW1lLlxuICovXG5mdW5jdGlvbiBkdXBsaWNhdGVLZXkoanNvbjogc3RyaW5nKTogc3RyaW5nIHwgbnVsbCB7XG4gIGNvbnN0IHNlZW4gPSBuZXcgU2V0PHN0cmluZz4oKTtcbiAgbGV0IGRlcHRoID0gMDtcbiAgZm9yIChsZXQgYXQgPSAwOyBhdCA8IGpzb24ubGVuZ3RoOyBhdCsrKSB7XG4gICAgY29uc3QgY2hhcmFjdGVyID0ganNvblthdF07XG4gICAgaWYgKGNoYXJhY3RlciA9PT0gXCJ7XCIgfHwgY2hhcmFjdGVyID09PSBcIltcIikgZGVwdGgrKztcbiAgICBlbHNlIGlmIChjaGFyYWN0ZXIgPT09IFwifVwiIHx8IGNoYXJhY3RlciA9PT0gXCJdXCIpIGRlcHRoLS07XG4gICAgZWxzZSBpZiAoY2hhcmFjdGVyID09PSAnXCInKSB7XG4gICAgICBjb25zdCBzdGFydCA9IGF0O1xuICAgICAgZm9yIChhdCsrOyBqc29uW2F0XSAhPT0gJ1wiJzsgYXQrKykgaWYgKGpzb25bYXRdID09PSBcIlxcXFxcIikgYXQrKztcbiAgICAgIGlmIChkZXB0aCAhPT0gMSB8fCAhL15cXHMqOi8udGVzdChqc29uLnNsaWNlKGF0ICsgMSwgYXQgKyAyMCkpKSBjb250aW51ZTtcbiAgICAgIGNvbnN0IGtleTogdW5rbm93biA9IEpTT04ucGFyc2UoanNvbi5zbGljZShzdGFydCwgYXQgKyAxKSk7XG4gICAgICBpZiAodHlwZW9mIGtleSAhPT0gXCJzdHJpbmdcIikgY29udGludWU7XG4gICAgICBpZiAoc2Vlbi5oYXMoa2V5KSkgcmV0dXJuIGtleTtcbiAgICAgIHNlZW4uYWRkKGtleSk7XG4gICAgfVxuICB9XG4gIHJldHVybiBudWxsO1xufVxuXG5mdW5jdGlvbiBwYXJzZU1ldGFkYXRhKHZhbHVlOiB1bmtub3duLCB1c2U6IEZpbGVVc2UpOiBSZWFkb25seU1hcDxzdHJpbmcsIHN0cmluZz4ge1xuICBpZiAoIWlzUmVjb3JkKHZhbHVlKSkgdGhyb3cgYnJva2VuKHVzZSwgXCJpdHMgX19tZXRhZGF0YV9fIGlzIG5vdCBhbiBvYmplY3RcIik7XG4gIGNvbnN0IG1ldGFkYXRhID0gbmV3IE1hcDxzdHJpbmcsIHN0cmluZz4oKTtcbiAgZm9yIChjb25zdCBba2V5LCBpdGVtXSBvZiBPYmplY3QuZW50cmllcyh2YWx1ZSkpIHtcbiAgICBpZiAodHlwZW9mIGl0ZW0gIT09IFwic3RyaW5nXCIpIHRocm93IGJyb2tlbih1c2UsIGBpdHMgX19tZXRhZGF0YV9fIGVudHJ5ICR7SlNPTi5zdHJpbmdpZnkoa2V5KX0gaXMgbm90IGEgdGV4dGApO1xuICAgIG1ldGFkYXRhLnNldChrZXksIGl0ZW0pO1xuICB9XG4gIHJldHVybiBtZXRhZGF0YTtcbn1cblxuZnVuY3Rpb24gcGFyc2VFbnRyeShuYW1lOiBzdHJpbmcsIHZhbHVlOiB1bmtub3duLCB1c2U6IEZpbGVVc2UpOiBUZW5zb3JFbnRyeSB7XG4gIGNvbnN0IHdyb25nID0gKHByb2JsZW06IHN0cmluZykgPT4gYnJva2VuKHVzZSwgYHRlbnNvciAke0pTT04uc3RyaW5naWZ5KHNob3J0ZW4obmFtZSkpfSAke3Byb2JsZW19YCk7XG4gIGlmICghaXNSZWNvcmQodmFsdWUpKSB0aHJvdyB3cm9uZyhcImlzIG5vdCBkZXNjcmliZWQgYnkgYW4gb2JqZWN0XCIpO1xuICBjb25zdCB7IGR0eXBlLCBzaGFwZSwgZGF0YV9vZmZzZXRzOiBvZmZzZXRzIH0gPSB2YWx1ZTtcbiAgaWYgKHR5cGVvZiBkdHlwZSAhPT0gXCJzdHJpbmdcIiB8fCAhaXNEdHlwZShkdHlwZSkpIHRocm93IHdyb25nKFwiaGFzIGFuIHVua25vd24gdHlwZVwiKTtcbiAgaWYgKCFpc1NpemVzKHNoYXBlKSkgdGhyb3cgd3JvbmcoXCJoYXMgbm8gdmFsaWQgc2hhcGVcIik7XG4gIGlmICghaXNTaXplcyhvZmZzZXRzKSkgdGhyb3cgd3JvbmcoXCJoYXMgbm8gdmFsaWQgZGF0YV9vZmZzZXRzXCIpO1xuICBjb25zdCBbYmVnaW4sIGVuZF0gPSBvZmZzZXRzO1xuICBpZiAoYmVnaW4gPT09IHVuZGVmaW5lZCB8fCBlbmQgPT09IHVuZGVmaW5lZCB8fCBvZmZzZXRzLmxlbmd0aCAhPT0gMiB8fCBiZWdpbiA+IGVuZCkge1xuICAgIHRocm93IHdyb25nKFwiaGFzIG5vIHZhbGlkIGRhdGFfb2Zmc2V0c1wiKTtcbiAgfVxuICBjb25zdCBzaXplID0gYnl0ZVNpemUoZHR5cGUsIHNoYXBlKTtcbiAgaWYgKGVuZCAtIGJlZ2luICE9PSBzaXplKSB7XG4gICAgdGhyb3cgd3JvbmcoYGhhcyAke2VuZCAtIGJlZ2lufSBieXRlcywgYnV0ICR7ZHR5cGV9IFske3NoYXBlLnNsaWNlKDAsIDgpLmpvaW4oXCIsIFwiKX1dIG5lZWRzICR7c2l6ZX1gKTtcbiAgfVxuICByZXR1cm4geyBkdHlwZSwgc2hhcGUsIGJlZ2luLCBlbmQgfTtcbn1cblxuZnVuY3Rpb24gY2hlY2tOb092ZXJsYXAodGVuc29yczogUmVhZG9ubHlNYXA8c3RyaW5nLCBUZW5zb3JFbnRyeT4sIHVzZTogRmlsZVVzZSk6IHZvaWQge1xuICBjb25zdCBzb3J0ZWQgPSBbLi4udGVuc29yc10uc29ydCgoWywgYV0sIFssIGJdKSA9PiBhLmJlZ2luIC0gYi5iZWdpbiB8fCBhLmVuZCAtIGIuZW5kKTtcbiAgbGV0IGNvdmVyZWQgPSAwO1xuICBmb3IgKGNvbnN0IFtuYW1lLCB7IGJlZ2luLCBlbmQgfV0gb2Ygc29ydGVkKSB7XG4gICAgaWYgKGJlZ2luIDwgY292ZXJlZCkgdGhyb3cgYnJva2VuKHVzZSwgYHRlbnNvciAke0pTT04uc3RyaW5naWZ5KHNob3J0ZW4obmFtZSkpfSBvdmVybGFwcyBhbm90aGVyIG9uZWApO1xuICAgIGNvdmVyZWQgPSBlbmQ7XG4gIH1cbn1cblxuZnVuY3Rpb24gaXNEdHlwZSh0ZXh0OiBzdHJpbmcpOiB0ZXh0IGlzIER0eXBlIHtcbiAgcmV0dXJuIE9iamVjdC5oYXNPd24oZWxlbWVudEJ5dGVzLCB0ZXh0KTtcbn1cblxuZnVuY3Rpb24gaXNTaXplcyh2YWx1ZTogdW5rbm93bik6IHZhbHVlIGlzIG51bWJlcltdIHtcbiAgcmV0dXJuIEFycmF5LmlzQXJyYXkodmFsdWUpICYmIHZhbHVlLmxlbmd0aCA8PSA2NCAmJiB2YWx1ZS5ldmVyeSgoaXRlbSkgPT4gTnVtYmVyLmlzU2FmZUludGVnZXIoaXRlbSkgJiYgaXRlbSA+PSAwKTtcbn1cblxuZnVuY3Rpb24gc2hvcnRlbihuYW1lOiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gbmFtZS5sZW5ndGggPiAyMDAgPyBgJHtuYW1lLnNsaWNlKDAsIDIwMCl9XHUyMDI2YCA6IG5hbWU7XG59XG5cbmNvbnN0IGhpbnRzOiBSZWNvcmQ8RmlsZVVzZVtcImNvZGVcIl0sIHN0cmluZz4gPSB7XG4gIEVfTU9ERUxfRklMRTogXCJDb3B5IG9yIGRvd25sb2FkIHRoZSBtb2RlbCBhZ2FpbjsgdGhlIGZpbGUgaXMgZGFtYWdlZCBvciB3YXMgbm90IGNvcGllZCBjb21wbGV0ZWx5LlwiLFxuICBFX0FEQVBURVI6IFwiVXNlIGFub3RoZXIgdmVyc2lvbiBvZiB0aGUgYWRhcHRlciwgb3IgdHJhaW4gaXQgYWdhaW4uXCIsXG4gIEVfQ0hFQ0tQT0lOVDogXCJSZXN1bWUgZnJvbSBhbiBvbGRlciBjaGVja3BvaW50LCBvciBzdGFydCB0aGUgdHJhaW5pbmcgYWdhaW4uXCIsXG4gIEVfRklMRTogXCJDcmVhdGUgdGhlIGZpbGUgYWdhaW47IGl0IGlzIGRhbWFnZWQgb3Igd2FzIG5vdCBjb3BpZWQgY29tcGxldGVseS5cIixcbn07XG5cbmZ1bmN0aW9uIGJyb2tlbih1c2U6IEZpbGVVc2UsIHByb2JsZW06IHN0cmluZyk6IEF0dHVuZUVycm9yIHtcbiAgcmV0dXJuIG5ldyBBdHR1bmVFcnJvcih1c2UuY29kZSwgYCR7dXNlLnBhdGh9IGlzIG5vdCBhIHZhbGlkIHNhZmV0ZW5zb3JzIGZpbGU6ICR7cHJvYmxlbX0uYCwgaGludHNbdXNlLmNvZGVdKTtcbn1cbiIsICIvKiogSG93IG1hbnkgcGFyYW1ldGVycyBhIG1vZGVsIGhhcyBhbmQgaG93IG1hbnkgb2YgdGhlbSBMb1JBIHRyYWlucy4gUHVyZS4gKi9cbmltcG9ydCB0eXBlIHsgTWF0cml4Q291bnQsIFBhcmFtc1Jlc3VsdCB9IGZyb20gXCIuLi9wcm90b2NvbFwiO1xuaW1wb3J0IHsgdHlwZSBEZWNvZGVyQ29uZmlnLCBwYXJzZUNvbmZpZyB9IGZyb20gXCIuL2NvbmZpZ1wiO1xuaW1wb3J0IHsgY2hvb3NlVGFyZ2V0cywgdHlwZSBMaW5lYXJTaGFwZSwgbGluZWFyU2hhcGVzIH0gZnJvbSBcIi4vbGluZWFyc1wiO1xuaW1wb3J0IHsgZXhwZWN0ZWRXZWlnaHRzIH0gZnJvbSBcIi4vd2VpZ2h0c1wiO1xuXG4vKipcbiAqIFdoYXQgTG9SQSBvZiB0aGlzIHJhbmsgdHJhaW5zIG9uIGB0YXJnZXRzYCAoYGFsbC1saW5lYXJgLCBvciBzdWZmaXhlcyBzZXBhcmF0ZWQgYnkgY29tbWFzKTogciBcdTAwQjcgKGluICsgb3V0KSBwYXJhbWV0ZXJzIGZvclxuICogZWFjaCBhZGFwdGVkIG1hdHJpeCwgYXMgaW4gdGhlIHBhcGVyIChhclhpdiAyMTA2LjA5Njg1LCBzZWN0aW9uIDQuMikuIGB0b3RhbGAgaXMgdGhlIGJhc2UncyBvd24gY291bnQuXG4gKiBUaHJvd3MgRV9UQVJHRVRTLlxuICovXG5leHBvcnQgZnVuY3Rpb24gY291bnRQYXJhbWV0ZXJzKFxuICBsaW5lYXJzOiByZWFkb25seSBMaW5lYXJTaGFwZVtdLFxuICB0YXJnZXRzOiBzdHJpbmcsXG4gIHJhbms6IG51bWJlcixcbiAgdG90YWw6IG51bWJlcixcbik6IFBhcmFtc1Jlc3VsdCB7XG4gIGNvbnN0IHBlck1hdHJpeCA9IGNob29zZVRhcmdldHMobGluZWFycywgdGFyZ2V0cykubWFwKChsaW5lYXIpOiBNYXRyaXhDb3VudCA9PiB7XG4gICAgcmV0dXJuIHsgbmFtZTogbGluZWFyLm5hbWUsIHNoYXBlOiBbbGluZWFyLm91dCwgbGluZWFyLmluXSwgcmFuaywgdHJhaW5hYmxlOiBsb3JhUGFyYW1ldGVycyhsaW5lYXIsIHJhbmspIH07XG4gIH0pO1xuICBjb25zdCB0cmFpbmFibGUgPSBwZXJNYXRyaXgucmVkdWNlKChzdW0sIG1hdHJpeCkgPT4gc3VtICsgbWF0cml4LnRyYWluYWJsZSwgMCk7XG4gIHJldHVybiB7IHRyYWluYWJsZSwgdG90YWwsIHBlcmNlbnQ6ICgxMDAgKiB0cmFpbmFibGUpIC8gdG90YWwsIHBlck1hdHJpeCB9O1xufVxuXG4vKiogVGhlIHNhbWUgZnJvbSBhIG1vZGVsJ3MgcGFyc2VkIGNvbmZpZy5qc29uIGFsb25lLCBiZWZvcmUgYW55IHdlaWdodCBpcyB0aGVyZS4gVGhyb3dzIHdoYXQgYHBhcnNlQ29uZmlnYCB0aHJvd3MuICovXG5leHBvcnQgZnVuY3Rpb24gY291bnRGcm9tQ29uZmlnKGpzb246IHVua25vd24sIHdoZXJlOiBzdHJpbmcsIHRhcmdldHM6IHN0cmluZywgcmFuazogbnVtYmVyKTogUGFyYW1zUmVzdWx0IHtcbiAgY29uc3QgY29uZmlnID0gcGFyc2VDb25maWcoanNvbiwgd2hlcmUpO1xuICByZXR1cm4gY291bnRQYXJhbWV0ZXJzKGxpbmVhclNoYXBlcyhjb25maWcpLCB0YXJnZXRzLCByYW5rLCB0b3RhbFBhcmFtZXRlcnMoY29uZmlnKSk7XG59XG5cbi8qKiBQYXJhbWV0ZXJzIG9mIEEgW3IsIGluXSBhbmQgQiBbb3V0LCByXSB0b2dldGhlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsb3JhUGFyYW1ldGVycyhsaW5lYXI6IHsgcmVhZG9ubHkgaW46IG51bWJlcjsgcmVhZG9ubHkgb3V0OiBudW1iZXIgfSwgcmFuazogbnVtYmVyKTogbnVtYmVyIHtcbiAgcmV0dXJuIHJhbmsgKiAobGluZWFyLmluICsgbGluZWFyLm91dCk7XG59XG5cbi8qKiBUaGUgbW9kZWwncyBvd24gcGFyYW1ldGVycy4gQSBoZWFkIHRoYXQgaXMgdGllZCB0byB0aGUgZW1iZWRkaW5nIGNvdW50cyBvbmNlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRvdGFsUGFyYW1ldGVycyhjb25maWc6IERlY29kZXJDb25maWcpOiBudW1iZXIge1xuICBsZXQgdG90YWwgPSAwO1xuICBmb3IgKGNvbnN0IHNoYXBlIG9mIGV4cGVjdGVkV2VpZ2h0cyhjb25maWcpLnZhbHVlcygpKSB0b3RhbCArPSBzaGFwZS5yZWR1Y2UoKHByb2R1Y3QsIHNpemUpID0+IHByb2R1Y3QgKiBzaXplLCAxKTtcbiAgcmV0dXJuIHRvdGFsO1xufVxuIiwgIi8qKiBUaGUgbW9kZWxzIG9uIHRoaXMgY29tcHV0ZXIgdGhhdCBjYW4gYmUgYSBiYXNlLCBhbmQgd2hhdCBwZW9wbGUgd2FudCB0byBrbm93IG9mIGVhY2ggYmVmb3JlIHRoZXkgY2hvb3NlLiAqL1xuaW1wb3J0IHsgb3BlbiwgcmVhZGRpciwgcmVhZEZpbGUsIHN0YXQgfSBmcm9tIFwibm9kZTpmcy9wcm9taXNlc1wiO1xuaW1wb3J0IHBhdGggZnJvbSBcIm5vZGU6cGF0aFwiO1xuaW1wb3J0IHsgbW9kZWxzRm9sZGVyIH0gZnJvbSBcIi4uL2Rpc2svaG9tZVwiO1xuaW1wb3J0IHsgY2FjaGVkTW9kZWxGb2xkZXIsIGNhY2hlZE1vZGVsSWRzIH0gZnJvbSBcIi4uL2Rpc2svaHViLWNhY2hlXCI7XG5pbXBvcnQgeyBudWxsYWJsZSwgb2JqZWN0LCBwYXJzZUpzb24sIHRleHQgfSBmcm9tIFwiLi4vZm9ybWF0cy9qc29uXCI7XG5pbXBvcnQgdHlwZSB7IENoZWNrZWRNb2RlbCwgTW9kZWxFbnRyeSB9IGZyb20gXCIuLi9wcm90b2NvbFwiO1xuaW1wb3J0IHsgbG9hZFRva2VuaXplciB9IGZyb20gXCIuLi90ZXh0L3Rva2VuaXplclwiO1xuaW1wb3J0IHsgZW1iZWRkZWRGb2xkZXIsIGVtYmVkZGVkSWQsIG9wZW5CYXNlLCByZWFkQ29uZmlnLCBzdG9yZWRNb2RlbEZvbGRlciwgd2VpZ2h0RmlsZXMgfSBmcm9tIFwiLi9mb2xkZXJcIjtcbmltcG9ydCB7IHRvdGFsUGFyYW1ldGVycyB9IGZyb20gXCIuL3BhcmFtZXRlcnNcIjtcblxuLyoqIEJlc2lkZSB0aGUgZmlsZXMgb2YgYSBkb3dubG9hZGVkIG1vZGVsOiB3aGVyZSB0aGV5IGFyZSBmcm9tLiAqL1xuZXhwb3J0IGNvbnN0IHJlY29yZE5hbWUgPSBcImF0dHVuZS1tb2RlbC5qc29uXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgTW9kZWxSZWNvcmQge1xuICByZWFkb25seSBpZDogc3RyaW5nO1xuICByZWFkb25seSBjb21taXQ6IHN0cmluZztcbiAgcmVhZG9ubHkgaG9zdDogc3RyaW5nO1xuICByZWFkb25seSBsaWNlbnNlOiBzdHJpbmcgfCBudWxsO1xufVxuXG5jb25zdCBkZWNvZGVSZWNvcmQgPSBvYmplY3Q8T21pdDxNb2RlbFJlY29yZCwgXCJsaWNlbnNlXCI+LCBQaWNrPE1vZGVsUmVjb3JkLCBcImxpY2Vuc2VcIj4+KFxuICB7IGlkOiB0ZXh0LCBjb21taXQ6IHRleHQsIGhvc3Q6IHRleHQgfSxcbiAgeyBsaWNlbnNlOiBudWxsYWJsZSh0ZXh0KSB9LFxuKTtcblxuLyoqIG51bGw6IG5vdCB0aGVyZSwgcHV0IHRoZXJlIGJ5IGhhbmQsIG9yIGRhbWFnZWQ7IHRoZW4gbm90aGluZyBpcyBrbm93biBhYm91dCB0aGUgbW9kZWwncyBvcmlnaW4uICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gcmVhZFJlY29yZChmb2xkZXI6IHN0cmluZyk6IFByb21pc2U8TW9kZWxSZWNvcmQgfCBudWxsPiB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIHsgbGljZW5zZTogbnVsbCwgLi4uZGVjb2RlUmVjb3JkKHBhcnNlSnNvbihhd2FpdCByZWFkRmlsZShwYXRoLmpvaW4oZm9sZGVyLCByZWNvcmROYW1lKSkpLCBcIlwiKSB9O1xuICB9IGNhdGNoIHtcbiAgICByZXR1cm4gbnVsbDtcbiAgfVxufVxuXG4vKipcbiAqIFRoZSBlbWJlZGRlZCBtb2RlbCwgdGhvc2UgaW4gdGhlIHN0b3JlLCBhbmQgb2YgSHVnZ2luZyBGYWNlJ3MgY2FjaGUgdGhvc2UgdGhhdCBhcmUgd2hvbGUgYW5kIG9mIGEga25vd24gZmFtaWx5OiBpdCBtYXlcbiAqIGhvbGQgYW55dGhpbmcuIEEgbW9kZWwgb2YgdGhlIHN0b3JlIGlzIGxpc3RlZCB3aGF0ZXZlciBpdHMgc3RhdGUsIHNvIHRoYXQgaXQgY2FuIGJlIHJlbW92ZWQuXG4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBsaXN0TW9kZWxzKCk6IFByb21pc2U8TW9kZWxFbnRyeVtdPiB7XG4gIGNvbnN0IGVtYmVkZGVkID0gYXdhaXQgZW1iZWRkZWRGb2xkZXIoKTtcbiAgY29uc3QgZW50cmllcyA9IGVtYmVkZGVkID09PSBudWxsID8gW10gOiBbYXdhaXQgZGVzY3JpYmUoZW1iZWRkZWRJZCwgZW1iZWRkZWQsIFwiZW1iZWRkZWRcIildO1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgYXdhaXQgZm9sZGVyTmFtZXMobW9kZWxzRm9sZGVyKCkpKSB7XG4gICAgY29uc3QgaWQgPSBuYW1lLnJlcGxhY2UoXCItLVwiLCBcIi9cIik7XG4gICAgaWYgKGF3YWl0IGlzRmlsZShwYXRoLmpvaW4oc3RvcmVkTW9kZWxGb2xkZXIoaWQpLCBcImNvbmZpZy5qc29uXCIpKSlcbiAgICAgIGVudHJpZXMucHVzaChhd2FpdCBkZXNjcmliZShpZCwgc3RvcmVkTW9kZWxGb2xkZXIoaWQpLCBcInN0b3JlXCIpKTtcbiAgfVxuICBjb25zdCBoZXJlID0gbmV3IFNldChlbnRyaWVzLm1hcCgoeyBpZCB9KSA9PiBpZCkpO1xuICBmb3IgKGNvbnN0IGlkIG9mIGF3YWl0IGNhY2hlZE1vZGVsSWRzKCkpIHtcbiAgICBjb25zdCBmb2xkZXIgPSBoZXJlLmhhcyhpZCkgPyBudWxsIDogYXdhaXQgY2FjaGVkTW9kZWxGb2xkZXIoaWQpO1xuICAgIGlmIChmb2xkZXIgPT09IG51bGwgfHwgIShhd2FpdCBpc0ZpbGUocGF0aC5qb2luKGZvbGRlciwgXCJ0b2tlbml6ZXIuanNvblwiKSkpKSBjb250aW51ZTtcbiAgICBjb25zdCBlbnRyeSA9IGF3YWl0IGRlc2NyaWJlKGlkLCBmb2xkZXIsIFwiY2FjaGVcIik7XG4gICAgaWYgKGVudHJ5LnBhcmFtZXRlcnMgIT09IG51bGwgJiYgZW50cnkuYnl0ZXMgPiAwKSBlbnRyaWVzLnB1c2goZW50cnkpO1xuICB9XG4gIHJldHVybiBlbnRyaWVzO1xufVxuXG4vKiogT3BlbnMgYSBtb2RlbCBieSBpdHMgaWQgb3IgZm9sZGVyLCB0b2tlbml6ZXIgYW5kIHdlaWdodHMsIGFuZCBzYXlzIHdoYXQgaXQgaXMuIFRocm93cyBhcyBgb3BlbkJhc2VgLCBvciBFX1RPS0VOSVpFUi4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBjaGVja01vZGVsKGlkT3JGb2xkZXI6IHN0cmluZyk6IFByb21pc2U8Q2hlY2tlZE1vZGVsPiB7XG4gIGNvbnN0IGJhc2UgPSBhd2FpdCBvcGVuQmFzZShpZE9yRm9sZGVyKTtcbiAgYXdhaXQgbG9hZFRva2VuaXplcihiYXNlLmZvbGRlciwgYmFzZS5jb25maWcudm9jYWJTaXplKTtcbiAgY29uc3Qga25vd24gPSAoYXdhaXQgbGlzdE1vZGVscygpKS5maW5kKChlbnRyeSkgPT4gZW50cnkucGF0aCA9PT0gYmFzZS5mb2xkZXIpO1xuICByZXR1cm4geyAuLi4oa25vd24gPz8gKGF3YWl0IGRlc2NyaWJlKGJhc2UuaWQsIGJhc2UuZm9sZGVyLCBcImZvbGRlclwiKSkpLCBoYXNoOiBiYXNlLmhhc2ggfTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gZGVzY3JpYmUoaWQ6IHN0cmluZywgZm9sZGVyOiBzdHJpbmcsIHNvdXJjZTogTW9kZWxFbnRyeVtcInNvdXJjZVwiXSk6IFByb21pc2U8TW9kZWxFbnRyeT4ge1xuICAvLyBXaGF0ZXZlciBpcyB3cm9uZyB3aXRoIGl0IGlzIHRvbGQgd2hlbiBzb21lYm9keSBvcGVucyBpdC5cbiAgY29uc3QgcGFyYW1ldGVycyA9IGF3YWl0IHJlYWRDb25maWcocGF0aC5qb2luKGZvbGRlciwgXCJjb25maWcuanNvblwiKSkudGhlbih0b3RhbFBhcmFtZXRlcnMsICgpID0+IG51bGwpO1xuICBjb25zdCBmaWxlcyA9IGF3YWl0IHdlaWdodEZpbGVzKGZvbGRlcikuY2F0Y2goKCkgPT4gW10pO1xuICBsZXQgYnl0ZXMgPSAwO1xuICBmb3IgKGNvbnN0IGZpbGUgb2YgZmlsZXMpIGJ5dGVzICs9IChhd2FpdCBzdGF0KHBhdGguam9pbihmb2xkZXIsIGZpbGUpKSkuc2l6ZTtcbiAgY29uc3QgbGljZW5zZSA9IChhd2FpdCByZWFkUmVjb3JkKGZvbGRlcikpPy5saWNlbnNlID8/IChhd2FpdCBsaWNlbnNlT2ZDYXJkKHBhdGguam9pbihmb2xkZXIsIFwiUkVBRE1FLm1kXCIpKSk7XG4gIHJldHVybiB7IGlkLCBwYXRoOiBmb2xkZXIsIGVtYmVkZGVkOiBzb3VyY2UgPT09IFwiZW1iZWRkZWRcIiwgYnl0ZXMsIHNvdXJjZSwgcGFyYW1ldGVycywgbGljZW5zZSB9O1xufVxuXG4vKiogYGxpY2Vuc2VgIGluIHRoZSBoZWFkIG9mIGEgbW9kZWwgY2FyZCwgWUFNTCBiZXR3ZWVuIHR3byBsaW5lcyBvZiBkYXNoZXMuIE9ubHkgc2hvd246IGFuIG9kZCBvbmUgY291bnRzIGFzIG5vbmUuICovXG5hc3luYyBmdW5jdGlvbiBsaWNlbnNlT2ZDYXJkKGZpbGU6IHN0cmluZyk6IFByb21pc2U8c3RyaW5nIHwgbnVsbD4ge1xuICBjb25zdCBoZWFkID0gbmV3IFVpbnQ4QXJyYXkoMTZfMzg0KTtcbiAgY29uc3QgaGFuZGxlID0gYXdhaXQgb3BlbihmaWxlKS5jYXRjaCgoKSA9PiBudWxsKTtcbiAgaWYgKGhhbmRsZSA9PT0gbnVsbCkgcmV0dXJuIG51bGw7XG4gIHRyeSB7XG4gICAgYXdhaXQgaGFuZGxlLnJlYWQoaGVhZCwgMCwgaGVhZC5sZW5ndGgsIDApO1xuICB9IGZpbmFsbHkge1xuICAgIGF3YWl0IGhhbmRsZS5jbG9zZSgpO1xuICB9XG4gIGNvbnN0IFssIHlhbWwgPSBcIlwiXSA9IC9eLS0tXFxyP1xcbiguKj8pXFxyP1xcbi0tLS9zLmV4ZWMobmV3IFRleHREZWNvZGVyKCkuZGVjb2RlKGhlYWQpKSA/PyBbXTtcbiAgY29uc3QgdmFsdWUgPSAoa2V5OiBzdHJpbmcpOiBzdHJpbmcgfCBudWxsID0+XG4gICAgbmV3IFJlZ0V4cChgXiR7a2V5fTpbIFxcXFx0XSpbXCInXT8oW1xcXFx3IC4rLV17MSw2MH0/KVtcIiddP1sgXFxcXHRdKlxcXFxyPyRgLCBcIm1cIikuZXhlYyh5YW1sKT8uWzFdID8/IG51bGw7XG4gIGNvbnN0IGxpY2Vuc2UgPSB2YWx1ZShcImxpY2Vuc2VcIik7XG4gIHJldHVybiBsaWNlbnNlID09PSBcIm90aGVyXCIgPyAodmFsdWUoXCJsaWNlbnNlX25hbWVcIikgPz8gbGljZW5zZSkgOiBsaWNlbnNlO1xufVxuXG5hc3luYyBmdW5jdGlvbiBmb2xkZXJOYW1lcyhmb2xkZXI6IHN0cmluZyk6IFByb21pc2U8c3RyaW5nW10+IHtcbiAgcmV0dXJuIChhd2FpdCByZWFkZGlyKGZvbGRlcikuY2F0Y2goKCkgPT4gW10pKS5zb3J0KCk7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGlzRmlsZShmaWxlOiBzdHJpbmcpOiBQcm9taXNlPGJvb2xlYW4+IHtcbiAgcmV0dXJuIHN0YXQoZmlsZSkudGhlbihcbiAgICAoZm91bmQpID0+IGZvdW5kLmlzRmlsZSgpLFxuICAgICgpID0+IGZhbHNlLFxuICApO1xufVxuIiwgIi8vIHNyYy91dGlscy9kYXRhLXN0cnVjdHVyZXMvRGljdGlvbmFyeVNwbGl0dGVyLnRzXG52YXIgRGljdGlvbmFyeVNwbGl0dGVyID0gY2xhc3Mge1xuICAvKipcbiAgICogQHBhcmFtIGRpY3Rpb25hcnkgVGhlIGRpY3Rpb25hcnkgb2Ygd29yZHMgdG8gdXNlIGZvciBzcGxpdHRpbmcuXG4gICAqL1xuICBjb25zdHJ1Y3RvcihkaWN0aW9uYXJ5KSB7XG4gICAgdGhpcy50cmllID0gdGhpcy5fYnVpbGRfdHJpZShkaWN0aW9uYXJ5KTtcbiAgfVxuICAvKipcbiAgICogQnVpbGRzIGEgdHJpZSBmcm9tIHRoZSBnaXZlbiBkaWN0aW9uYXJ5LlxuICAgKiBAcGFyYW0gZGljdGlvbmFyeSBUaGUgZGljdGlvbmFyeSBvZiB3b3JkcyB0byBidWlsZCB0aGUgdHJpZSBmcm9tLlxuICAgKiBAcmV0dXJucyBUaGUgcm9vdCBub2RlIG9mIHRoZSB0cmllLlxuICAgKiBAcHJpdmF0ZVxuICAgKi9cbiAgX2J1aWxkX3RyaWUoZGljdGlvbmFyeSkge1xuICAgIGNvbnN0IHRyaWUgPSAvKiBAX19QVVJFX18gKi8gT2JqZWN0LmNyZWF0ZShudWxsKTtcbiAgICBmb3IgKGNvbnN0IHdvcmQgb2YgZGljdGlvbmFyeSkge1xuICAgICAgbGV0IG5vZGUgPSB0cmllO1xuICAgICAgZm9yIChsZXQgaSA9IDA7IGkgPCB3b3JkLmxlbmd0aDsgKytpKSB7XG4gICAgICAgIGNvbnN0IGNoYXIgPSB3b3JkW2ldO1xuICAgICAgICBub2RlID0gbm9kZVtjaGFyXSA/Pz0gLyogQF9fUFVSRV9fICovIE9iamVjdC5jcmVhdGUobnVsbCk7XG4gICAgICB9XG4gICAgICBub2RlLmVuZCA9IHdvcmQ7XG4gICAgfVxuICAgIHJldHVybiB0cmllO1xuICB9XG4gIC8qKlxuICAgKiBTcGxpdHMgdGhlIGlucHV0IHRleHQgaW50byB0b2tlbnMgYmFzZWQgb24gdGhlIGRpY3Rpb25hcnkuXG4gICAqIEBwYXJhbSB0ZXh0IFRoZSBpbnB1dCB0ZXh0IHRvIHNwbGl0LlxuICAgKiBAcmV0dXJucyBBbiBhcnJheSBvZiB0b2tlbnMuXG4gICAqL1xuICBzcGxpdCh0ZXh0KSB7XG4gICAgY29uc3QgcmVzdWx0ID0gW107XG4gICAgY29uc3QgbiA9IHRleHQubGVuZ3RoO1xuICAgIGxldCBzdGFydCA9IDA7XG4gICAgbGV0IGkgPSAwO1xuICAgIHdoaWxlIChpIDwgbikge1xuICAgICAgbGV0IG5vZGUgPSB0aGlzLnRyaWU7XG4gICAgICBsZXQgbWF0Y2ggPSBudWxsO1xuICAgICAgbGV0IGogPSBpO1xuICAgICAgd2hpbGUgKGogPCBuICYmIChub2RlID0gbm9kZVt0ZXh0W2pdXSkpIHtcbiAgICAgICAgaWYgKG5vZGUuZW5kKSB7XG4gICAgICAgICAgbWF0Y2ggPSBub2RlLmVuZDtcbiAgICAgICAgfVxuICAgICAgICArK2o7XG4gICAgICB9XG4gICAgICBpZiAobWF0Y2gpIHtcbiAgICAgICAgaWYgKGkgPiBzdGFydCkge1xuICAgICAgICAgIHJlc3VsdC5wdXNoKHRleHQuc2xpY2Uoc3RhcnQsIGkpKTtcbiAgICAgICAgfVxuICAgICAgICByZXN1bHQucHVzaChtYXRjaCk7XG4gICAgICAgIGkgKz0gbWF0Y2gubGVuZ3RoO1xuICAgICAgICBzdGFydCA9IGk7XG4gICAgICB9IGVsc2Uge1xuICAgICAgICArK2k7XG4gICAgICB9XG4gICAgfVxuICAgIGlmIChzdGFydCA8IG4pIHtcbiAgICAgIHJlc3VsdC5wdXNoKHRleHQuc2xpY2Uoc3RhcnQpKTtcbiAgICB9XG4gICAgcmV0dXJuIHJlc3VsdDtcbiAgfVxufTtcbnZhciBEaWN0aW9uYXJ5U3BsaXR0ZXJfZGVmYXVsdCA9IERpY3Rpb25hcnlTcGxpdHRlcjtcblxuLy8gc3JjL2NvcmUvQWRkZWRUb2tlbi50c1xudmFyIEFkZGVkVG9rZW4gPSBjbGFzcyB7XG4gIC8qKlxuICAgKiBDcmVhdGVzIGEgbmV3IGluc3RhbmNlIG9mIEFkZGVkVG9rZW4uXG4gICAqIEBwYXJhbSBjb25maWcgQWRkZWQgdG9rZW4gY29uZmlndXJhdGlvbiBvYmplY3QuXG4gICAqL1xuICBjb25zdHJ1Y3Rvcihjb25maWcpIHtcbiAgICB0aGlzLmNvbnRlbnQgPSBjb25maWcuY29udGVudDtcbiAgICB0aGlzLmlkID0gY29uZmlnLmlkO1xuICAgIHRoaXMuc2luZ2xlX3dvcmQgPSBjb25maWcuc2luZ2xlX3dvcmQgPz8gZmFsc2U7XG4gICAgdGhpcy5sc3RyaXAgPSBjb25maWcubHN0cmlwID8/IGZhbHNlO1xuICAgIHRoaXMucnN0cmlwID0gY29uZmlnLnJzdHJpcCA/PyBmYWxzZTtcbiAgICB0aGlzLnNwZWNpYWwgPSBjb25maWcuc3BlY2lhbCA/PyBmYWxzZTtcbiAgICB0aGlzLm5vcm1hbGl6ZWQgPSBjb25maWcubm9ybWFsaXplZCA/PyAhdGhpcy5zcGVjaWFsO1xuICB9XG59O1xudmFyIEFkZGVkVG9rZW5fZGVmYXVsdCA9IEFkZGVkVG9rZW47XG5cbi8vIHNyYy91dGlscy9jb3JlLnRzXG52YXIgY29tcGlsZV91bmljb2RlX3JlZ2V4cCA9IChzb3VyY2UsIGZsYWdzKSA9PiB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIG5ldyBSZWdFeHAoc291cmNlLCBmbGFncyk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgaWYgKCEoZXJyb3IgaW5zdGFuY2VvZiBTeW50YXhFcnJvcikpIHRocm93IGVycm9yO1xuICAgIGNvbnN0IHByb3BlcnR5X25hbWVzID0gLyogQF9fUFVSRV9fICovIG5ldyBNYXAoKTtcbiAgICBjb25zdCByZXdyaXR0ZW4gPSBzb3VyY2UucmVwbGFjZShcbiAgICAgIC8oXFxcXFtwUF0pXFx7KFtefT1dKylcXH0vZyxcbiAgICAgICh0ZXh0LCBwLCBuLCBvZmZzZXQpID0+IHtcbiAgICAgICAgbGV0IHByZWNlZGluZ19iYWNrc2xhc2hlcyA9IDA7XG4gICAgICAgIGZvciAobGV0IGkgPSBvZmZzZXQgLSAxOyBpID49IDAgJiYgc291cmNlW2ldID09PSBcIlxcXFxcIjsgLS1pKSB7XG4gICAgICAgICAgKytwcmVjZWRpbmdfYmFja3NsYXNoZXM7XG4gICAgICAgIH1cbiAgICAgICAgaWYgKHByZWNlZGluZ19iYWNrc2xhc2hlcyAlIDIgPT09IDEpIHJldHVybiB0ZXh0O1xuICAgICAgICBsZXQgcHJvcGVydHlfbmFtZSA9IHByb3BlcnR5X25hbWVzLmdldChuKTtcbiAgICAgICAgaWYgKHByb3BlcnR5X25hbWUgPT09IHZvaWQgMCkge1xuICAgICAgICAgIHRyeSB7XG4gICAgICAgICAgICBuZXcgUmVnRXhwKGBcXFxccHske259fWAsIFwidVwiKTtcbiAgICAgICAgICAgIHByb3BlcnR5X25hbWUgPSBuO1xuICAgICAgICAgIH0gY2F0Y2gge1xuICAgICAgICAgICAgcHJvcGVydHlfbmFtZSA9IGBTY3JpcHQ9JHtufWA7XG4gICAgICAgICAgfVxuICAgICAgICAgIHByb3BlcnR5X25hbWVzLnNldChuLCBwcm9wZXJ0eV9uYW1lKTtcbiAgICAgICAgfVxuICAgICAgICByZXR1cm4gYCR7cH17JHtwcm9wZXJ0eV9uYW1lfX1gO1xuICAgICAgfVxuICAgICk7XG4gICAgaWYgKHJld3JpdHRlbiA9PT0gc291cmNlKSB0aHJvdyBlcnJvcjtcbiAgICB0cnkge1xuICAgICAgcmV0dXJuIG5ldyBSZWdFeHAocmV3cml0dGVuLCBmbGFncyk7XG4gICAgfSBjYXRjaCB7XG4gICAgICB0aHJvdyBlcnJvcjtcbiAgICB9XG4gIH1cbn07XG52YXIgY2xlYW5fdXBfdG9rZW5pemF0aW9uID0gKHRleHQpID0+IHRleHQucmVwbGFjZSgvIFxcLi9nLCBcIi5cIikucmVwbGFjZSgvIFxcPy9nLCBcIj9cIikucmVwbGFjZSgvIFxcIS9nLCBcIiFcIikucmVwbGFjZSgvICwvZywgXCIsXCIpLnJlcGxhY2UoLyBcXCcgL2csIFwiJ1wiKS5yZXBsYWNlKC8gbid0L2csIFwibid0XCIpLnJlcGxhY2UoLyAnbS9nLCBcIidtXCIpLnJlcGxhY2UoLyAncy9nLCBcIidzXCIpLnJlcGxhY2UoLyAndmUvZywgXCIndmVcIikucmVwbGFjZSgvICdyZS9nLCBcIidyZVwiKTtcbnZhciBjcmVhdGVfcGF0dGVybiA9IChwYXR0ZXJuLCBpbnZlcnQgPSB0cnVlKSA9PiB7XG4gIGlmIChwYXR0ZXJuLlJlZ2V4ICE9PSB2b2lkIDApIHtcbiAgICBjb25zdCByZWdleCA9IHJld3JpdGVfb25pZ3VydW1hX3RvX2pzKFxuICAgICAgbm9ybWFsaXplX2Jsb29tX3NwbGl0X2NoYXJfY2xhc3MocGF0dGVybi5SZWdleClcbiAgICApO1xuICAgIHJldHVybiBjb21waWxlX3VuaWNvZGVfcmVnZXhwKHJlZ2V4LCBcImd1XCIpO1xuICB9IGVsc2UgaWYgKHBhdHRlcm4uU3RyaW5nICE9PSB2b2lkIDApIHtcbiAgICBjb25zdCBlc2NhcGVkID0gZXNjYXBlX3JlZ19leHAocGF0dGVybi5TdHJpbmcpO1xuICAgIHJldHVybiBuZXcgUmVnRXhwKGludmVydCA/IGVzY2FwZWQgOiBgKCR7ZXNjYXBlZH0pYCwgXCJndVwiKTtcbiAgfSBlbHNlIHtcbiAgICBjb25zb2xlLndhcm4oXCJVbmtub3duIHBhdHRlcm4gdHlwZTpcIiwgcGF0dGVybik7XG4gICAgcmV0dXJuIG51bGw7XG4gIH1cbn07XG52YXIgVU5JQ09ERV9XT1JEX0NIQVJTX0lOX0NMQVNTID0gXCJcXFxccHtBbHBoYWJldGljfVxcXFxwe019XFxcXHB7TmR9XFxcXHB7UGN9XCI7XG52YXIgVU5JQ09ERV9XT1JEX0NIQVJTID0gYCR7VU5JQ09ERV9XT1JEX0NIQVJTX0lOX0NMQVNTfVxcXFx1MDBCMlxcXFx1MDBCM1xcXFx1MDBCOVxcXFx1MDBCQy1cXFxcdTAwQkVgO1xudmFyIFVOSUNPREVfV09SRF9DTEFTUyA9IGBbJHtVTklDT0RFX1dPUkRfQ0hBUlN9XWA7XG52YXIgVU5JQ09ERV9OT05fV09SRF9DTEFTUyA9IGBbXiR7VU5JQ09ERV9XT1JEX0NIQVJTfV1gO1xudmFyIFVOSUNPREVfV09SRF9CT1VOREFSWSA9IGAoPzooPzwhJHtVTklDT0RFX1dPUkRfQ0xBU1N9KSg/PSR7VU5JQ09ERV9XT1JEX0NMQVNTfSl8KD88PSR7VU5JQ09ERV9XT1JEX0NMQVNTfSkoPyEke1VOSUNPREVfV09SRF9DTEFTU30pKWA7XG52YXIgVU5JQ09ERV9OT05fV09SRF9CT1VOREFSWSA9IGAoPzooPzwhJHtVTklDT0RFX1dPUkRfQ0xBU1N9KSg/ISR7VU5JQ09ERV9XT1JEX0NMQVNTfSl8KD88PSR7VU5JQ09ERV9XT1JEX0NMQVNTfSkoPz0ke1VOSUNPREVfV09SRF9DTEFTU30pKWA7XG52YXIgTElORV9TVEFSVF9BTkNIT1IgPSBcIig/Oig/PCFbXFxcXHNcXFxcU10pfCg/PD1cXFxcbikpXCI7XG52YXIgTElORV9FTkRfQU5DSE9SID0gXCIoPzooPz1cXFxcbil8KD8hW1xcXFxzXFxcXFNdKSlcIjtcbnZhciBIRVhfRElHSVRfQ0hBUlMgPSBcIjAtOUEtRmEtZlwiO1xudmFyIEVTQ0FQRV9SRVdSSVRFUyA9IC8qIEBfX1BVUkVfXyAqLyBuZXcgTWFwKFtcbiAgW1wiQVwiLCBcIig/PCFbXFxcXHNcXFxcU10pXCJdLFxuICBbXCJ6XCIsIFwiKD8hW1xcXFxzXFxcXFNdKVwiXSxcbiAgW1wiWlwiLCBcIig/PVxcXFxuPyg/IVtcXFxcc1xcXFxTXSkpXCJdLFxuICAvLyBcXFogcGVybWl0cyBhIHNpbmdsZSBvcHRpb25hbCBmaW5hbCBcXG4gKG5vdCBcXHJcXG4pXG4gIFtcImhcIiwgYFske0hFWF9ESUdJVF9DSEFSU31dYF0sXG4gIFtcIkhcIiwgYFteJHtIRVhfRElHSVRfQ0hBUlN9XWBdLFxuICBbXCJ3XCIsIFVOSUNPREVfV09SRF9DTEFTU10sXG4gIFtcIldcIiwgVU5JQ09ERV9OT05fV09SRF9DTEFTU10sXG4gIFtcImRcIiwgXCJcXFxccHtOZH1cIl0sXG4gIFtcIkRcIiwgXCJcXFxcUHtOZH1cIl0sXG4gIFtcInNcIiwgXCJcXFxccHtXaGl0ZV9TcGFjZX1cIl0sXG4gIC8vIEpTIFxccyB3cm9uZ2x5IGFkZHMgVStGRUZGIGFuZCBtaXNzZXMgXFx4ODVcbiAgW1wiU1wiLCBcIlxcXFxQe1doaXRlX1NwYWNlfVwiXSxcbiAgW1wiYlwiLCBVTklDT0RFX1dPUkRfQk9VTkRBUlldLFxuICBbXCJCXCIsIFVOSUNPREVfTk9OX1dPUkRfQk9VTkRBUlldLFxuICBbXCJhXCIsIFwiXFxcXHgwN1wiXSxcbiAgW1wiZVwiLCBcIlxcXFx4MUJcIl1cbl0pO1xudmFyIENMQVNTX0VTQ0FQRV9SRVdSSVRFUyA9IC8qIEBfX1BVUkVfXyAqLyBuZXcgTWFwKFtcbiAgW1wiaFwiLCBIRVhfRElHSVRfQ0hBUlNdLFxuICBbXCJ3XCIsIFVOSUNPREVfV09SRF9DSEFSU19JTl9DTEFTU10sXG4gIFtcImRcIiwgXCJcXFxccHtOZH1cIl0sXG4gIFtcIkRcIiwgXCJcXFxcUHtOZH1cIl0sXG4gIFtcInNcIiwgXCJcXFxccHtXaGl0ZV9TcGFjZX1cIl0sXG4gIFtcIlNcIiwgXCJcXFxcUHtXaGl0ZV9TcGFjZX1cIl0sXG4gIFtcImFcIiwgXCJcXFxceDA3XCJdLFxuICBbXCJlXCIsIFwiXFxcXHgxQlwiXVxuXSk7XG52YXIgQ0xBU1NfQ09NUExFTUVOVF9BTFRFUk5BVElWRVMgPSAvKiBAX19QVVJFX18gKi8gbmV3IE1hcChbXG4gIFtcIldcIiwgYFteJHtVTklDT0RFX1dPUkRfQ0hBUlNfSU5fQ0xBU1N9XWBdLFxuICBbXCJIXCIsIGBbXiR7SEVYX0RJR0lUX0NIQVJTfV1gXVxuXSk7XG52YXIgUkFXX1dISVRFU1BBQ0VfRVNDQVBFUyA9IC8qIEBfX1BVUkVfXyAqLyBuZXcgTWFwKFtcbiAgW1wiXFxuXCIsIFwiXFxcXG5cIl0sXG4gIFtcIlxcclwiLCBcIlxcXFxyXCJdLFxuICBbXCJcdFwiLCBcIlxcXFx0XCJdLFxuICBbXCJcXGZcIiwgXCJcXFxcZlwiXSxcbiAgW1wiXFx2XCIsIFwiXFxcXHZcIl1cbl0pO1xudmFyIFBPU0lYX0NMQVNTX0ZSQUdNRU5UUyA9IC8qIEBfX1BVUkVfXyAqLyBuZXcgTWFwKFtcbiAgW1wiYWxwaGFcIiwgXCJcXFxccHtBbHBoYWJldGljfVwiXSxcbiAgW1wiYWxudW1cIiwgXCJcXFxccHtBbHBoYWJldGljfVxcXFxwe05kfVwiXSxcbiAgW1wiZGlnaXRcIiwgXCJcXFxccHtOZH1cIl0sXG4gIFtcImxvd2VyXCIsIFwiXFxcXHB7TG93ZXJjYXNlfVwiXSxcbiAgW1widXBwZXJcIiwgXCJcXFxccHtVcHBlcmNhc2V9XCJdLFxuICBbXCJzcGFjZVwiLCBcIlxcXFxwe1doaXRlX1NwYWNlfVwiXSxcbiAgW1wiYmxhbmtcIiwgXCJcXFxcdFxcXFxwe1pzfVwiXSxcbiAgW1wicHVuY3RcIiwgXCJcXFxccHtQfVxcXFxwe1N9XCJdLFxuICBbXCJjbnRybFwiLCBcIlxcXFxwe0NjfVwiXSxcbiAgW1wid29yZFwiLCBVTklDT0RFX1dPUkRfQ0hBUlNfSU5fQ0xBU1NdLFxuICBbXCJ4ZGlnaXRcIiwgSEVYX0RJR0lUX0NIQVJTXVxuXSk7XG52YXIgSlNfU1lOVEFYX0NIQVJTID0gXCJeJFxcXFwuKis/KClbXXt9fC9cIjtcbnZhciBHUk9VUF9QUkVGSVhfUkUgPSAvXlxcKFxcPyg/OjxbPSFdfDxbQS1aYS16X11bQS1aYS16MC05X10qPnxbOj0hPl0pLztcbnZhciBCUkFDRURfRVNDQVBFX1JFID0gL15cXFxcKFtwUHh1XSlcXHsoW159XSopXFx9LztcbnZhciBRVUFOVElGSUVSX0JSQUNFX1JFID0gL15cXHsoXFxkKyg/OixcXGQqKT98LFxcZCspXFx9LztcbnZhciBQT1NJWF9CUkFDS0VUX1JFID0gL15cXFs6KFxcXj8pKFxccHtBbHBoYWJldGljfSspOlxcXS91O1xudmFyIEVNUFRZX05FR0FURURfUE9TSVhfQlJBQ0tFVF9SRSA9IC9eXFxbOlxcXjpcXF0vO1xudmFyIFVOU1VQUE9SVEVEX1BPU0lYX0JSQUNLRVRfUkUgPSAvXlxcWyg/OlxcLlteXFxdXSpcXC5cXF18PVteXFxdXSo9XFxdKS87XG52YXIgRklYRURfV0lEVEhfRVNDQVBFX1JFID0gL14oPzpcXFxceFswLTlBLUZhLWZdezJ9fFxcXFx1WzAtOUEtRmEtZl17NH18XFxcXGNbQS1aYS16XSkvO1xudmFyIGlzX2FzY2lpX2xldHRlciA9IChjaGFyKSA9PiBjaGFyID49IFwiQVwiICYmIGNoYXIgPD0gXCJaXCIgfHwgY2hhciA+PSBcImFcIiAmJiBjaGFyIDw9IFwielwiO1xudmFyIGNoYXJhY3Rlcl9hdCA9ICh0ZXh0LCBpbmRleCkgPT4gU3RyaW5nLmZyb21Db2RlUG9pbnQodGV4dC5jb2RlUG9pbnRBdChpbmRleCkpO1xudmFyIGdldF9hc2NpaV9mb2xkZWRfaGV4X2F0b20gPSAoaGV4KSA9PiB7XG4gIGlmICghL15bMC05QS1GYS1mXXsxLDh9JC8udGVzdChoZXgpKSByZXR1cm4gbnVsbDtcbiAgY29uc3QgY29kZV9wb2ludCA9IE51bWJlci5wYXJzZUludChoZXgsIDE2KTtcbiAgaWYgKGNvZGVfcG9pbnQgPiAxMjcpIHJldHVybiBudWxsO1xuICBjb25zdCBsZXR0ZXIgPSBTdHJpbmcuZnJvbUNoYXJDb2RlKGNvZGVfcG9pbnQpO1xuICByZXR1cm4gaXNfYXNjaWlfbGV0dGVyKGxldHRlcikgPyBgWyR7bGV0dGVyLnRvTG93ZXJDYXNlKCl9JHtsZXR0ZXIudG9VcHBlckNhc2UoKX1dYCA6IG51bGw7XG59O1xudmFyIG5vcm1hbGl6ZV9ibG9vbV9zcGxpdF9jaGFyX2NsYXNzID0gKHJlZ2V4KSA9PiByZWdleC5yZXBsYWNlKC9cXFtcXF5cXChcXFxcc1xcfFxcWyhbXlxcXV0rKVxcXVxcKVxcXS9nLCBcIlteKCl8XFxcXHMkMV1cIik7XG52YXIgQU5ZX0NPREVfUE9JTlQgPSBcIltcXFxcc1xcXFxTXVwiO1xudmFyIE1BWF9DSEFSQUNURVJfQ0xBU1NfTkVTVElOR19ERVBUSCA9IDI1NjtcbnZhciBjcmVhdGVfY2hhcmFjdGVyX2NsYXNzX29wZXJhbmQgPSAoKSA9PiAoe1xuICBmcmFnbWVudDogXCJcIixcbiAgYWx0ZXJuYXRpdmVzOiBbXSxcbiAgdGFpbDogbnVsbCxcbiAgY29udGFpbnNfY29tcGxleF9zZXQ6IGZhbHNlXG59KTtcbnZhciB0aHJvd19jaGFyYWN0ZXJfY2xhc3NfcmFuZ2VfZXJyb3IgPSAoaW5kZXgpID0+IHtcbiAgdGhyb3cgbmV3IFN5bnRheEVycm9yKFxuICAgIGBVbnN1cHBvcnRlZCByYW5nZSB3aXRoIGEgc2V0LXZhbHVlZCBjaGFyYWN0ZXItY2xhc3Mgb3BlcmFuZCBhdCBpbmRleCAke2luZGV4fWBcbiAgKTtcbn07XG52YXIgYWRkX2NoYXJhY3Rlcl9jbGFzc19hdG9tID0gKG9wZXJhbmQsIGF0b20sIGluZGV4LCBjb250YWluc19jb21wbGV4X3NldCA9IHRydWUpID0+IHtcbiAgaWYgKG9wZXJhbmQudGFpbCA9PT0gXCJyYW5nZVwiKSB0aHJvd19jaGFyYWN0ZXJfY2xhc3NfcmFuZ2VfZXJyb3IoaW5kZXgpO1xuICBvcGVyYW5kLmFsdGVybmF0aXZlcy5wdXNoKGF0b20pO1xuICBvcGVyYW5kLnRhaWwgPSBcInNldFwiO1xuICBvcGVyYW5kLmNvbnRhaW5zX2NvbXBsZXhfc2V0ID0gb3BlcmFuZC5jb250YWluc19jb21wbGV4X3NldCB8fCBjb250YWluc19jb21wbGV4X3NldDtcbn07XG52YXIgYXBwZW5kX2NoYXJhY3Rlcl9jbGFzc19mcmFnbWVudCA9IChvcGVyYW5kLCBmcmFnbWVudCwgc2V0X3ZhbHVlZCA9IGZhbHNlLCBpbmRleCA9IC0xKSA9PiB7XG4gIGlmIChzZXRfdmFsdWVkICYmIG9wZXJhbmQudGFpbCA9PT0gXCJyYW5nZVwiKSB7XG4gICAgdGhyb3dfY2hhcmFjdGVyX2NsYXNzX3JhbmdlX2Vycm9yKGluZGV4KTtcbiAgfVxuICBpZiAob3BlcmFuZC50YWlsID09PSBcInJhbmdlXCIpIHtcbiAgICBvcGVyYW5kLmZyYWdtZW50ICs9IGZyYWdtZW50O1xuICAgIG9wZXJhbmQudGFpbCA9IFwiY29tcGxldGVfcmFuZ2VcIjtcbiAgICByZXR1cm47XG4gIH1cbiAgb3BlcmFuZC5mcmFnbWVudCArPSBmcmFnbWVudDtcbiAgb3BlcmFuZC50YWlsID0gc2V0X3ZhbHVlZCA/IFwic2V0XCIgOiBcInNjYWxhclwiO1xuICBvcGVyYW5kLmNvbnRhaW5zX2NvbXBsZXhfc2V0ID0gb3BlcmFuZC5jb250YWluc19jb21wbGV4X3NldCB8fCBzZXRfdmFsdWVkO1xufTtcbnZhciByZXdyaXRlX2NoYXJhY3Rlcl9jbGFzc19lc2NhcGUgPSAocmVnZXgsIGluZGV4LCBvcGVyYW5kKSA9PiB7XG4gIGNvbnN0IGJyYWNlZCA9IEJSQUNFRF9FU0NBUEVfUkUuZXhlYyhyZWdleC5zbGljZShpbmRleCkpO1xuICBpZiAoYnJhY2VkKSB7XG4gICAgY29uc3QgW3RleHQsIGtpbmQsIGJvZHldID0gYnJhY2VkO1xuICAgIGlmIChraW5kID09PSBcIlBcIiAmJiBib2R5ID09PSBcIldvcmRcIikge1xuICAgICAgYWRkX2NoYXJhY3Rlcl9jbGFzc19hdG9tKFxuICAgICAgICBvcGVyYW5kLFxuICAgICAgICBgW14ke1VOSUNPREVfV09SRF9DSEFSU19JTl9DTEFTU31dYCxcbiAgICAgICAgaW5kZXhcbiAgICAgICk7XG4gICAgfSBlbHNlIHtcbiAgICAgIGNvbnN0IHJlcGxhY2VtZW50MiA9IGtpbmQgPT09IFwieFwiID8gYFxcXFx1eyR7Ym9keX19YCA6IGtpbmQgPT09IFwicFwiICYmIGJvZHkgPT09IFwiV29yZFwiID8gVU5JQ09ERV9XT1JEX0NIQVJTX0lOX0NMQVNTIDogdGV4dDtcbiAgICAgIGFwcGVuZF9jaGFyYWN0ZXJfY2xhc3NfZnJhZ21lbnQoXG4gICAgICAgIG9wZXJhbmQsXG4gICAgICAgIHJlcGxhY2VtZW50MixcbiAgICAgICAga2luZCA9PT0gXCJwXCIgfHwga2luZCA9PT0gXCJQXCIsXG4gICAgICAgIGluZGV4XG4gICAgICApO1xuICAgIH1cbiAgICByZXR1cm4gaW5kZXggKyB0ZXh0Lmxlbmd0aDtcbiAgfVxuICBjb25zdCBmaXhlZF93aWR0aCA9IEZJWEVEX1dJRFRIX0VTQ0FQRV9SRS5leGVjKHJlZ2V4LnNsaWNlKGluZGV4KSk7XG4gIGlmIChmaXhlZF93aWR0aCkge1xuICAgIGFwcGVuZF9jaGFyYWN0ZXJfY2xhc3NfZnJhZ21lbnQob3BlcmFuZCwgZml4ZWRfd2lkdGhbMF0pO1xuICAgIHJldHVybiBpbmRleCArIGZpeGVkX3dpZHRoWzBdLmxlbmd0aDtcbiAgfVxuICBpZiAoaW5kZXggKyAxID49IHJlZ2V4Lmxlbmd0aCkge1xuICAgIHRocm93IG5ldyBTeW50YXhFcnJvcihcbiAgICAgIGBVbnRlcm1pbmF0ZWQgZXNjYXBlIGluIGNoYXJhY3RlciBjbGFzcyBhdCBpbmRleCAke2luZGV4fWBcbiAgICApO1xuICB9XG4gIGNvbnN0IG5leHQgPSBjaGFyYWN0ZXJfYXQocmVnZXgsIGluZGV4ICsgMSk7XG4gIGNvbnN0IG5leHRfZW5kID0gaW5kZXggKyAxICsgbmV4dC5sZW5ndGg7XG4gIGNvbnN0IHJhd193aGl0ZXNwYWNlID0gUkFXX1dISVRFU1BBQ0VfRVNDQVBFUy5nZXQobmV4dCk7XG4gIGlmIChyYXdfd2hpdGVzcGFjZSAhPT0gdm9pZCAwKSB7XG4gICAgYXBwZW5kX2NoYXJhY3Rlcl9jbGFzc19mcmFnbWVudChvcGVyYW5kLCByYXdfd2hpdGVzcGFjZSk7XG4gICAgcmV0dXJuIG5leHRfZW5kO1xuICB9XG4gIGNvbnN0IGNvbXBsZW1lbnQgPSBDTEFTU19DT01QTEVNRU5UX0FMVEVSTkFUSVZFUy5nZXQobmV4dCk7XG4gIGlmIChjb21wbGVtZW50ICE9PSB2b2lkIDApIHtcbiAgICBhZGRfY2hhcmFjdGVyX2NsYXNzX2F0b20ob3BlcmFuZCwgY29tcGxlbWVudCwgaW5kZXgpO1xuICAgIHJldHVybiBuZXh0X2VuZDtcbiAgfVxuICBjb25zdCByZXdyaXRlID0gQ0xBU1NfRVNDQVBFX1JFV1JJVEVTLmdldChuZXh0KTtcbiAgbGV0IHJlcGxhY2VtZW50O1xuICBsZXQgc2V0X3ZhbHVlZCA9IGZhbHNlO1xuICBpZiAocmV3cml0ZSAhPT0gdm9pZCAwKSB7XG4gICAgcmVwbGFjZW1lbnQgPSByZXdyaXRlO1xuICAgIHNldF92YWx1ZWQgPSBuZXh0ICE9PSBcImFcIiAmJiBuZXh0ICE9PSBcImVcIjtcbiAgfSBlbHNlIGlmICgvW0EtWmEtejAtOV0vLnRlc3QobmV4dCkpIHtcbiAgICByZXBsYWNlbWVudCA9IGBcXFxcJHtuZXh0fWA7XG4gIH0gZWxzZSBpZiAoSlNfU1lOVEFYX0NIQVJTLmluY2x1ZGVzKG5leHQpIHx8IG5leHQgPT09IFwiLVwiKSB7XG4gICAgcmVwbGFjZW1lbnQgPSBgXFxcXCR7bmV4dH1gO1xuICB9IGVsc2Uge1xuICAgIHJlcGxhY2VtZW50ID0gbmV4dDtcbiAgfVxuICBhcHBlbmRfY2hhcmFjdGVyX2NsYXNzX2ZyYWdtZW50KG9wZXJhbmQsIHJlcGxhY2VtZW50LCBzZXRfdmFsdWVkLCBpbmRleCk7XG4gIHJldHVybiBuZXh0X2VuZDtcbn07XG52YXIgY29tcGlsZV9jaGFyYWN0ZXJfc2V0X3VuaW9uID0gKHBpZWNlcykgPT4ge1xuICBpZiAocGllY2VzLmxlbmd0aCA9PT0gMSkgcmV0dXJuIHBpZWNlc1swXTtcbiAgcmV0dXJuIGAoPzooPz0oPzoke3BpZWNlcy5qb2luKFwifFwiKX0pKSR7QU5ZX0NPREVfUE9JTlR9KWA7XG59O1xudmFyIGNvbXBpbGVfY2hhcmFjdGVyX2NsYXNzX29wZXJhbmQgPSAob3BlcmFuZCkgPT4ge1xuICBjb25zdCBwaWVjZXMgPSBvcGVyYW5kLmZyYWdtZW50Lmxlbmd0aCA9PT0gMCA/IG9wZXJhbmQuYWx0ZXJuYXRpdmVzIDogW2BbJHtvcGVyYW5kLmZyYWdtZW50fV1gLCAuLi5vcGVyYW5kLmFsdGVybmF0aXZlc107XG4gIHJldHVybiBjb21waWxlX2NoYXJhY3Rlcl9zZXRfdW5pb24ocGllY2VzKTtcbn07XG52YXIgZ2V0X2FzY2lpX2ZvbGRfYWRkaXRpb25zID0gKHBvc2l0aXZlX2F0b20pID0+IHtcbiAgY29uc3QgbWVtYmVyc2hpcCA9IGNvbXBpbGVfdW5pY29kZV9yZWdleHAoYF4oPzoke3Bvc2l0aXZlX2F0b219KSRgLCBcInVcIik7XG4gIGxldCBhZGRpdGlvbnMgPSBcIlwiO1xuICBmb3IgKGxldCBvZmZzZXQgPSAwOyBvZmZzZXQgPCAyNjsgKytvZmZzZXQpIHtcbiAgICBjb25zdCB1cHBlciA9IFN0cmluZy5mcm9tQ2hhckNvZGUoNjUgKyBvZmZzZXQpO1xuICAgIGNvbnN0IGxvd2VyID0gU3RyaW5nLmZyb21DaGFyQ29kZSg5NyArIG9mZnNldCk7XG4gICAgY29uc3QgaGFzX3VwcGVyID0gbWVtYmVyc2hpcC50ZXN0KHVwcGVyKTtcbiAgICBjb25zdCBoYXNfbG93ZXIgPSBtZW1iZXJzaGlwLnRlc3QobG93ZXIpO1xuICAgIGlmIChoYXNfdXBwZXIgIT09IGhhc19sb3dlcikgYWRkaXRpb25zICs9IGhhc191cHBlciA/IGxvd2VyIDogdXBwZXI7XG4gIH1cbiAgcmV0dXJuIGFkZGl0aW9ucztcbn07XG52YXIgcGFyc2VfY2hhcmFjdGVyX2NsYXNzID0gKHJlZ2V4LCBzdGFydCwgYXNjaWlfZm9sZCwgYXBwbHlfYXNjaWlfZm9sZCA9IHRydWUsIG5lc3RpbmdfZGVwdGggPSAxKSA9PiB7XG4gIGlmIChuZXN0aW5nX2RlcHRoID4gTUFYX0NIQVJBQ1RFUl9DTEFTU19ORVNUSU5HX0RFUFRIKSB7XG4gICAgdGhyb3cgbmV3IFN5bnRheEVycm9yKFxuICAgICAgYE1heGltdW0gY2hhcmFjdGVyLWNsYXNzIG5lc3RpbmcgZGVwdGggb2YgJHtNQVhfQ0hBUkFDVEVSX0NMQVNTX05FU1RJTkdfREVQVEh9IGV4Y2VlZGVkIGF0IGluZGV4ICR7c3RhcnR9YFxuICAgICk7XG4gIH1cbiAgbGV0IGkgPSBzdGFydCArIDE7XG4gIGNvbnN0IG5lZ2F0ZWQgPSByZWdleFtpXSA9PT0gXCJeXCI7XG4gIGlmIChuZWdhdGVkKSArK2k7XG4gIGNvbnN0IGZpcnN0X2NvbnRlbnRfaW5kZXggPSBpO1xuICBjb25zdCBvcGVyYW5kcyA9IFtjcmVhdGVfY2hhcmFjdGVyX2NsYXNzX29wZXJhbmQoKV07XG4gIGxldCBvcGVyYW5kID0gb3BlcmFuZHNbMF07XG4gIGxldCBjb250YWluc19uZXN0ZWRfbmVnYXRlZF9jb21wbGV4X3NldCA9IGZhbHNlO1xuICB3aGlsZSAoaSA8IHJlZ2V4Lmxlbmd0aCkge1xuICAgIGNvbnN0IGNoYXIgPSBjaGFyYWN0ZXJfYXQocmVnZXgsIGkpO1xuICAgIGlmIChjaGFyID09PSBcIlxcXFxcIikge1xuICAgICAgaSA9IHJld3JpdGVfY2hhcmFjdGVyX2NsYXNzX2VzY2FwZShyZWdleCwgaSwgb3BlcmFuZCk7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgaWYgKGNoYXIgPT09IFwiXVwiKSB7XG4gICAgICBpZiAoaSA9PT0gZmlyc3RfY29udGVudF9pbmRleCkge1xuICAgICAgICBhcHBlbmRfY2hhcmFjdGVyX2NsYXNzX2ZyYWdtZW50KG9wZXJhbmQsIFwiXFxcXF1cIik7XG4gICAgICAgICsraTtcbiAgICAgICAgY29udGludWU7XG4gICAgICB9XG4gICAgICBpZiAob3BlcmFuZC50YWlsID09PSBudWxsKSB7XG4gICAgICAgIGlmIChvcGVyYW5kcy5sZW5ndGggPiAxKSB7XG4gICAgICAgICAgdGhyb3cgbmV3IFN5bnRheEVycm9yKFxuICAgICAgICAgICAgYE1hbGZvcm1lZCBjaGFyYWN0ZXItY2xhc3MgaW50ZXJzZWN0aW9uIHdpdGggYW4gZW1wdHkgb3BlcmFuZCBhdCBpbmRleCAke2l9YFxuICAgICAgICAgICk7XG4gICAgICAgIH1cbiAgICAgICAgdGhyb3cgbmV3IFN5bnRheEVycm9yKGBFbXB0eSBjaGFyYWN0ZXIgY2xhc3MgYXQgaW5kZXggJHtzdGFydH1gKTtcbiAgICAgIH1cbiAgICAgIGNvbnN0IGNvbnRhaW5zX2NvbXBsZXhfc2V0ID0gb3BlcmFuZHMuc29tZShcbiAgICAgICAgKGNhbmRpZGF0ZSkgPT4gY2FuZGlkYXRlLmNvbnRhaW5zX2NvbXBsZXhfc2V0XG4gICAgICApO1xuICAgICAgaWYgKG5lZ2F0ZWQgJiYgb3BlcmFuZHMubGVuZ3RoID4gMSAmJiBjb250YWluc19uZXN0ZWRfbmVnYXRlZF9jb21wbGV4X3NldCkge1xuICAgICAgICB0aHJvdyBuZXcgU3ludGF4RXJyb3IoXG4gICAgICAgICAgYFVuc3VwcG9ydGVkIG91dGVyLW5lZ2F0ZWQgY2hhcmFjdGVyLWNsYXNzIGludGVyc2VjdGlvbiB3aXRoIGEgbmVzdGVkIG5lZ2F0ZWQgY2xhc3MgY29udGFpbmluZyBhIFVuaWNvZGUgcHJvcGVydHksIFBPU0lYIGNsYXNzLCBvciBzaG9ydGhhbmQgYXQgaW5kZXggJHtzdGFydH1gXG4gICAgICAgICk7XG4gICAgICB9XG4gICAgICBjb25zdCBmaXJzdF9hdG9tID0gY29tcGlsZV9jaGFyYWN0ZXJfY2xhc3Nfb3BlcmFuZChvcGVyYW5kc1swXSk7XG4gICAgICBsZXQgcG9zaXRpdmVfYXRvbSA9IGZpcnN0X2F0b207XG4gICAgICBpZiAob3BlcmFuZHMubGVuZ3RoID4gMSkge1xuICAgICAgICBsZXQgbG9va2FoZWFkcyA9IFwiXCI7XG4gICAgICAgIGZvciAobGV0IGogPSAxOyBqIDwgb3BlcmFuZHMubGVuZ3RoOyArK2opIHtcbiAgICAgICAgICBsb29rYWhlYWRzICs9IGAoPz0ke2NvbXBpbGVfY2hhcmFjdGVyX2NsYXNzX29wZXJhbmQob3BlcmFuZHNbal0pfSlgO1xuICAgICAgICB9XG4gICAgICAgIHBvc2l0aXZlX2F0b20gPSBgKD86JHtsb29rYWhlYWRzfSR7Zmlyc3RfYXRvbX0pYDtcbiAgICAgIH1cbiAgICAgIGNvbnN0IGlzX2RpcmVjdF9jbGFzcyA9IG9wZXJhbmRzLmxlbmd0aCA9PT0gMSAmJiBvcGVyYW5kLmFsdGVybmF0aXZlcy5sZW5ndGggPT09IDA7XG4gICAgICBsZXQgZGlyZWN0X2ZyYWdtZW50ID0gb3BlcmFuZC5mcmFnbWVudDtcbiAgICAgIGlmIChhc2NpaV9mb2xkICYmIGFwcGx5X2FzY2lpX2ZvbGQpIHtcbiAgICAgICAgY29uc3QgYWRkaXRpb25zID0gZ2V0X2FzY2lpX2ZvbGRfYWRkaXRpb25zKHBvc2l0aXZlX2F0b20pO1xuICAgICAgICBpZiAoYWRkaXRpb25zLmxlbmd0aCA+IDApIHtcbiAgICAgICAgICBpZiAoaXNfZGlyZWN0X2NsYXNzKSB7XG4gICAgICAgICAgICBkaXJlY3RfZnJhZ21lbnQgKz0gYWRkaXRpb25zO1xuICAgICAgICAgICAgcG9zaXRpdmVfYXRvbSA9IGBbJHtkaXJlY3RfZnJhZ21lbnR9XWA7XG4gICAgICAgICAgfSBlbHNlIHtcbiAgICAgICAgICAgIHBvc2l0aXZlX2F0b20gPSBjb21waWxlX2NoYXJhY3Rlcl9zZXRfdW5pb24oW1xuICAgICAgICAgICAgICBwb3NpdGl2ZV9hdG9tLFxuICAgICAgICAgICAgICBgWyR7YWRkaXRpb25zfV1gXG4gICAgICAgICAgICBdKTtcbiAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgIH1cbiAgICAgIGNvbnN0IGF0b20gPSBuZWdhdGVkID8gaXNfZGlyZWN0X2NsYXNzID8gYFteJHtkaXJlY3RfZnJhZ21lbnR9XWAgOiBgKD86KD8hJHtwb3NpdGl2ZV9hdG9tfSkke0FOWV9DT0RFX1BPSU5UfSlgIDogcG9zaXRpdmVfYXRvbTtcbiAgICAgIHJldHVybiB7XG4gICAgICAgIGF0b20sXG4gICAgICAgIGVuZDogaSArIDEsXG4gICAgICAgIG5lZ2F0ZWQsXG4gICAgICAgIGNvbnRhaW5zX2NvbXBsZXhfc2V0LFxuICAgICAgICBjb250YWluc19uZXN0ZWRfbmVnYXRlZF9jb21wbGV4X3NldFxuICAgICAgfTtcbiAgICB9XG4gICAgaWYgKHJlZ2V4LnN0YXJ0c1dpdGgoXCImJlwiLCBpKSkge1xuICAgICAgaWYgKG9wZXJhbmQudGFpbCA9PT0gbnVsbCkge1xuICAgICAgICB0aHJvdyBuZXcgU3ludGF4RXJyb3IoXG4gICAgICAgICAgYE1hbGZvcm1lZCBjaGFyYWN0ZXItY2xhc3MgaW50ZXJzZWN0aW9uIHdpdGggYW4gZW1wdHkgb3BlcmFuZCBhdCBpbmRleCAke2l9YFxuICAgICAgICApO1xuICAgICAgfVxuICAgICAgb3BlcmFuZCA9IGNyZWF0ZV9jaGFyYWN0ZXJfY2xhc3Nfb3BlcmFuZCgpO1xuICAgICAgb3BlcmFuZHMucHVzaChvcGVyYW5kKTtcbiAgICAgIGkgKz0gMjtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBpZiAoY2hhciA9PT0gXCJbXCIpIHtcbiAgICAgIGNvbnN0IHN1ZmZpeCA9IHJlZ2V4LnNsaWNlKGkpO1xuICAgICAgaWYgKEVNUFRZX05FR0FURURfUE9TSVhfQlJBQ0tFVF9SRS50ZXN0KHN1ZmZpeCkpIHtcbiAgICAgICAgdGhyb3cgbmV3IFN5bnRheEVycm9yKFxuICAgICAgICAgIGBNYWxmb3JtZWQgZW1wdHkgbmVnYXRlZCBQT1NJWCBjaGFyYWN0ZXIgY2xhc3MgYXQgaW5kZXggJHtpfWBcbiAgICAgICAgKTtcbiAgICAgIH1cbiAgICAgIGNvbnN0IHBvc2l4ID0gUE9TSVhfQlJBQ0tFVF9SRS5leGVjKHN1ZmZpeCk7XG4gICAgICBpZiAocG9zaXgpIHtcbiAgICAgICAgY29uc3QgWywgcG9zaXhfbmVnYXRlZCwgbmFtZV0gPSBwb3NpeDtcbiAgICAgICAgY29uc3QgZnJhZ21lbnQgPSBQT1NJWF9DTEFTU19GUkFHTUVOVFMuZ2V0KG5hbWUpO1xuICAgICAgICBpZiAoZnJhZ21lbnQgPT09IHZvaWQgMCkge1xuICAgICAgICAgIHRocm93IG5ldyBTeW50YXhFcnJvcihcbiAgICAgICAgICAgIGBVbnN1cHBvcnRlZCBQT1NJWCBjaGFyYWN0ZXIgY2xhc3MgXCIke25hbWV9XCIgYXQgaW5kZXggJHtpfWBcbiAgICAgICAgICApO1xuICAgICAgICB9XG4gICAgICAgIGlmIChhc2NpaV9mb2xkICYmIHBvc2l4X25lZ2F0ZWQgJiYgKG5hbWUgPT09IFwibG93ZXJcIiB8fCBuYW1lID09PSBcInVwcGVyXCIpKSB7XG4gICAgICAgICAgdGhyb3cgbmV3IFN5bnRheEVycm9yKFxuICAgICAgICAgICAgYFVuc3VwcG9ydGVkIG5lZ2F0ZWQgUE9TSVggJHtuYW1lfSBjbGFzcyBpbnNpZGUgYW4gaW5saW5lIGNhc2UtaW5zZW5zaXRpdmUgZ3JvdXBgXG4gICAgICAgICAgKTtcbiAgICAgICAgfVxuICAgICAgICBpZiAocG9zaXhfbmVnYXRlZCkge1xuICAgICAgICAgIGFkZF9jaGFyYWN0ZXJfY2xhc3NfYXRvbShvcGVyYW5kLCBgW14ke2ZyYWdtZW50fV1gLCBpKTtcbiAgICAgICAgfSBlbHNlIHtcbiAgICAgICAgICBhcHBlbmRfY2hhcmFjdGVyX2NsYXNzX2ZyYWdtZW50KG9wZXJhbmQsIGZyYWdtZW50LCB0cnVlLCBpKTtcbiAgICAgICAgfVxuICAgICAgICBpICs9IHBvc2l4WzBdLmxlbmd0aDtcbiAgICAgICAgY29udGludWU7XG4gICAgICB9XG4gICAgICBpZiAoVU5TVVBQT1JURURfUE9TSVhfQlJBQ0tFVF9SRS50ZXN0KHN1ZmZpeCkpIHtcbiAgICAgICAgdGhyb3cgbmV3IFN5bnRheEVycm9yKFxuICAgICAgICAgIGBVbnN1cHBvcnRlZCBQT1NJWCBjb2xsYXRpbmcgb3IgZXF1aXZhbGVuY2UgYnJhY2tldCBleHByZXNzaW9uIGF0IGluZGV4ICR7aX1gXG4gICAgICAgICk7XG4gICAgICB9XG4gICAgICBjb25zdCBuZXN0ZWQgPSBwYXJzZV9jaGFyYWN0ZXJfY2xhc3MoXG4gICAgICAgIHJlZ2V4LFxuICAgICAgICBpLFxuICAgICAgICBhc2NpaV9mb2xkLFxuICAgICAgICBmYWxzZSxcbiAgICAgICAgbmVzdGluZ19kZXB0aCArIDFcbiAgICAgICk7XG4gICAgICBhZGRfY2hhcmFjdGVyX2NsYXNzX2F0b20oXG4gICAgICAgIG9wZXJhbmQsXG4gICAgICAgIG5lc3RlZC5hdG9tLFxuICAgICAgICBpLFxuICAgICAgICBuZXN0ZWQuY29udGFpbnNfY29tcGxleF9zZXRcbiAgICAgICk7XG4gICAgICBjb250YWluc19uZXN0ZWRfbmVnYXRlZF9jb21wbGV4X3NldCB8fD0gbmVzdGVkLmNvbnRhaW5zX25lc3RlZF9uZWdhdGVkX2NvbXBsZXhfc2V0IHx8IG5lc3RlZC5uZWdhdGVkICYmIG5lc3RlZC5jb250YWluc19jb21wbGV4X3NldDtcbiAgICAgIGkgPSBuZXN0ZWQuZW5kO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGlmIChjaGFyID09PSBcIi1cIikge1xuICAgICAgY29uc3QgaXNfdGVybWluYWxfbGl0ZXJhbCA9IHJlZ2V4W2kgKyAxXSA9PT0gXCJdXCIgfHwgcmVnZXguc3RhcnRzV2l0aChcIiYmXCIsIGkgKyAxKTtcbiAgICAgIGlmIChvcGVyYW5kLnRhaWwgPT09IFwic2V0XCIgJiYgIWlzX3Rlcm1pbmFsX2xpdGVyYWwpIHtcbiAgICAgICAgdGhyb3dfY2hhcmFjdGVyX2NsYXNzX3JhbmdlX2Vycm9yKGkpO1xuICAgICAgfVxuICAgICAgaWYgKG9wZXJhbmQudGFpbCA9PT0gbnVsbCB8fCBvcGVyYW5kLnRhaWwgPT09IFwicmFuZ2VcIiB8fCBvcGVyYW5kLnRhaWwgPT09IFwiY29tcGxldGVfcmFuZ2VcIiB8fCBpc190ZXJtaW5hbF9saXRlcmFsKSB7XG4gICAgICAgIGFwcGVuZF9jaGFyYWN0ZXJfY2xhc3NfZnJhZ21lbnQob3BlcmFuZCwgXCJcXFxcLVwiKTtcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIG9wZXJhbmQuZnJhZ21lbnQgKz0gXCItXCI7XG4gICAgICAgIG9wZXJhbmQudGFpbCA9IFwicmFuZ2VcIjtcbiAgICAgIH1cbiAgICAgICsraTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBhcHBlbmRfY2hhcmFjdGVyX2NsYXNzX2ZyYWdtZW50KFxuICAgICAgb3BlcmFuZCxcbiAgICAgIGNoYXIgPT09IFwiXlwiICYmIG9wZXJhbmQuZnJhZ21lbnQubGVuZ3RoID09PSAwID8gXCJcXFxcXlwiIDogY2hhclxuICAgICk7XG4gICAgaSArPSBjaGFyLmxlbmd0aDtcbiAgfVxuICB0aHJvdyBuZXcgU3ludGF4RXJyb3IoXG4gICAgYCR7b3BlcmFuZHMubGVuZ3RoID4gMSA/IFwiVW50ZXJtaW5hdGVkIGNoYXJhY3Rlci1jbGFzcyBpbnRlcnNlY3Rpb25cIiA6IFwiVW50ZXJtaW5hdGVkIGNoYXJhY3RlciBjbGFzc1wifSBhdCBpbmRleCAke3N0YXJ0fWBcbiAgKTtcbn07XG52YXIgcmV3cml0ZV9vbmlndXJ1bWFfdG9fanMgPSAocmVnZXgpID0+IHtcbiAgbGV0IG91dCA9IFwiXCI7XG4gIGxldCBhdG9tX3N0YXJ0ID0gLTE7XG4gIGxldCBsYXN0X3dhc19xdWFudGlmaWVyID0gZmFsc2U7XG4gIGxldCBhc2NpaV9mb2xkID0gZmFsc2U7XG4gIGNvbnN0IGdyb3VwX3N0YXRlcyA9IFtdO1xuICBjb25zdCBlbWl0X2F0b20gPSAodGV4dCkgPT4ge1xuICAgIGF0b21fc3RhcnQgPSBvdXQubGVuZ3RoO1xuICAgIG91dCArPSB0ZXh0O1xuICAgIGxhc3Rfd2FzX3F1YW50aWZpZXIgPSBmYWxzZTtcbiAgfTtcbiAgZm9yIChsZXQgaSA9IDA7IGkgPCByZWdleC5sZW5ndGg7ICkge1xuICAgIGNvbnN0IGNoYXIgPSBjaGFyYWN0ZXJfYXQocmVnZXgsIGkpO1xuICAgIGlmIChjaGFyID09PSBcIlxcXFxcIikge1xuICAgICAgY29uc3QgYnJhY2VkID0gQlJBQ0VEX0VTQ0FQRV9SRS5leGVjKHJlZ2V4LnNsaWNlKGkpKTtcbiAgICAgIGlmIChicmFjZWQpIHtcbiAgICAgICAgY29uc3QgW3RleHQsIGtpbmQsIGJvZHldID0gYnJhY2VkO1xuICAgICAgICBsZXQgcmVwbGFjZW1lbnQyID0gdGV4dDtcbiAgICAgICAgaWYgKGtpbmQgPT09IFwieFwiKSB7XG4gICAgICAgICAgY29uc3QgY29kZV9wb2ludF9lc2NhcGUgPSBgXFxcXHV7JHtib2R5fX1gO1xuICAgICAgICAgIHJlcGxhY2VtZW50MiA9IGFzY2lpX2ZvbGQgPyBnZXRfYXNjaWlfZm9sZGVkX2hleF9hdG9tKGJvZHkpID8/IGNvZGVfcG9pbnRfZXNjYXBlIDogY29kZV9wb2ludF9lc2NhcGU7XG4gICAgICAgIH0gZWxzZSBpZiAoYm9keSA9PT0gXCJXb3JkXCIpIHtcbiAgICAgICAgICByZXBsYWNlbWVudDIgPSBraW5kID09PSBcInBcIiA/IFVOSUNPREVfV09SRF9DTEFTUyA6IFVOSUNPREVfTk9OX1dPUkRfQ0xBU1M7XG4gICAgICAgIH1cbiAgICAgICAgZW1pdF9hdG9tKHJlcGxhY2VtZW50Mik7XG4gICAgICAgIGkgKz0gdGV4dC5sZW5ndGg7XG4gICAgICAgIGNvbnRpbnVlO1xuICAgICAgfVxuICAgICAgY29uc3QgZml4ZWRfd2lkdGggPSBGSVhFRF9XSURUSF9FU0NBUEVfUkUuZXhlYyhyZWdleC5zbGljZShpKSk7XG4gICAgICBpZiAoZml4ZWRfd2lkdGgpIHtcbiAgICAgICAgY29uc3QgdGV4dCA9IGZpeGVkX3dpZHRoWzBdO1xuICAgICAgICBjb25zdCByZXBsYWNlbWVudDIgPSBhc2NpaV9mb2xkICYmIHRleHRbMV0gIT09IFwiY1wiID8gZ2V0X2FzY2lpX2ZvbGRlZF9oZXhfYXRvbSh0ZXh0LnNsaWNlKDIpKSA/PyB0ZXh0IDogdGV4dDtcbiAgICAgICAgZW1pdF9hdG9tKHJlcGxhY2VtZW50Mik7XG4gICAgICAgIGkgKz0gdGV4dC5sZW5ndGg7XG4gICAgICAgIGNvbnRpbnVlO1xuICAgICAgfVxuICAgICAgaWYgKGkgKyAxID49IHJlZ2V4Lmxlbmd0aCkge1xuICAgICAgICBvdXQgKz0gY2hhcjtcbiAgICAgICAgYnJlYWs7XG4gICAgICB9XG4gICAgICBjb25zdCBuZXh0ID0gY2hhcmFjdGVyX2F0KHJlZ2V4LCBpICsgMSk7XG4gICAgICBpICs9IDEgKyBuZXh0Lmxlbmd0aDtcbiAgICAgIGlmIChuZXh0ID09PSBcIkdcIikge1xuICAgICAgICBjb250aW51ZTtcbiAgICAgIH1cbiAgICAgIGNvbnN0IHJhd193aGl0ZXNwYWNlID0gUkFXX1dISVRFU1BBQ0VfRVNDQVBFUy5nZXQobmV4dCk7XG4gICAgICBpZiAocmF3X3doaXRlc3BhY2UgIT09IHZvaWQgMCkge1xuICAgICAgICBlbWl0X2F0b20ocmF3X3doaXRlc3BhY2UpO1xuICAgICAgICBjb250aW51ZTtcbiAgICAgIH1cbiAgICAgIGNvbnN0IHJld3JpdGUgPSBFU0NBUEVfUkVXUklURVMuZ2V0KG5leHQpO1xuICAgICAgbGV0IHJlcGxhY2VtZW50O1xuICAgICAgaWYgKHJld3JpdGUgIT09IHZvaWQgMCkge1xuICAgICAgICByZXBsYWNlbWVudCA9IHJld3JpdGU7XG4gICAgICB9IGVsc2UgaWYgKC9bQS1aYS16MC05XS8udGVzdChuZXh0KSkge1xuICAgICAgICByZXBsYWNlbWVudCA9IGBcXFxcJHtuZXh0fWA7XG4gICAgICB9IGVsc2UgaWYgKEpTX1NZTlRBWF9DSEFSUy5pbmNsdWRlcyhuZXh0KSkge1xuICAgICAgICByZXBsYWNlbWVudCA9IGBcXFxcJHtuZXh0fWA7XG4gICAgICB9IGVsc2Uge1xuICAgICAgICByZXBsYWNlbWVudCA9IG5leHQ7XG4gICAgICB9XG4gICAgICBlbWl0X2F0b20ocmVwbGFjZW1lbnQpO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIHN3aXRjaCAoY2hhcikge1xuICAgICAgY2FzZSBcIltcIjoge1xuICAgICAgICBjb25zdCBwYXJzZWQgPSBwYXJzZV9jaGFyYWN0ZXJfY2xhc3MocmVnZXgsIGksIGFzY2lpX2ZvbGQpO1xuICAgICAgICBlbWl0X2F0b20ocGFyc2VkLmF0b20pO1xuICAgICAgICBpID0gcGFyc2VkLmVuZDtcbiAgICAgICAgY29udGludWU7XG4gICAgICB9XG4gICAgICBjYXNlIFwiXVwiOlxuICAgICAgICBlbWl0X2F0b20oXCJcXFxcXVwiKTtcbiAgICAgICAgKytpO1xuICAgICAgICBjb250aW51ZTtcbiAgICAgIGNhc2UgXCIuXCI6XG4gICAgICAgIGVtaXRfYXRvbShcIlteXFxcXG5dXCIpO1xuICAgICAgICArK2k7XG4gICAgICAgIGNvbnRpbnVlO1xuICAgICAgY2FzZSBcIl5cIjpcbiAgICAgICAgZW1pdF9hdG9tKExJTkVfU1RBUlRfQU5DSE9SKTtcbiAgICAgICAgKytpO1xuICAgICAgICBjb250aW51ZTtcbiAgICAgIGNhc2UgXCIkXCI6XG4gICAgICAgIGVtaXRfYXRvbShMSU5FX0VORF9BTkNIT1IpO1xuICAgICAgICArK2k7XG4gICAgICAgIGNvbnRpbnVlO1xuICAgICAgY2FzZSBcIihcIjoge1xuICAgICAgICBjb25zdCBpbmxpbmVfY2FzZV9pbnNlbnNpdGl2ZSA9IHJlZ2V4LnN0YXJ0c1dpdGgoXCIoP2k6XCIsIGkpO1xuICAgICAgICBjb25zdCBzb3VyY2VfcHJlZml4ID0gaW5saW5lX2Nhc2VfaW5zZW5zaXRpdmUgPyBcIig/aTpcIiA6IEdST1VQX1BSRUZJWF9SRS5leGVjKHJlZ2V4LnNsaWNlKGkpKT8uWzBdID8/IFwiKFwiO1xuICAgICAgICBjb25zdCBvdXRwdXRfcHJlZml4ID0gaW5saW5lX2Nhc2VfaW5zZW5zaXRpdmUgPyBcIig/OlwiIDogc291cmNlX3ByZWZpeCA9PT0gXCIoPz5cIiA/IFwiKD86XCIgOiBzb3VyY2VfcHJlZml4O1xuICAgICAgICBncm91cF9zdGF0ZXMucHVzaChbb3V0Lmxlbmd0aCwgYXNjaWlfZm9sZF0pO1xuICAgICAgICBpZiAoaW5saW5lX2Nhc2VfaW5zZW5zaXRpdmUpIGFzY2lpX2ZvbGQgPSB0cnVlO1xuICAgICAgICBvdXQgKz0gb3V0cHV0X3ByZWZpeDtcbiAgICAgICAgbGFzdF93YXNfcXVhbnRpZmllciA9IGZhbHNlO1xuICAgICAgICBpICs9IHNvdXJjZV9wcmVmaXgubGVuZ3RoO1xuICAgICAgICBjb250aW51ZTtcbiAgICAgIH1cbiAgICAgIGNhc2UgXCIpXCI6XG4gICAgICAgIG91dCArPSBjaGFyO1xuICAgICAgICBbYXRvbV9zdGFydCwgYXNjaWlfZm9sZF0gPSBncm91cF9zdGF0ZXMucG9wKCkgPz8gWy0xLCBmYWxzZV07XG4gICAgICAgIGxhc3Rfd2FzX3F1YW50aWZpZXIgPSBmYWxzZTtcbiAgICAgICAgKytpO1xuICAgICAgICBjb250aW51ZTtcbiAgICAgIGNhc2UgXCJ8XCI6XG4gICAgICAgIG91dCArPSBjaGFyO1xuICAgICAgICBhdG9tX3N0YXJ0ID0gLTE7XG4gICAgICAgIGxhc3Rfd2FzX3F1YW50aWZpZXIgPSBmYWxzZTtcbiAgICAgICAgKytpO1xuICAgICAgICBjb250aW51ZTtcbiAgICAgIGNhc2UgXCJ7XCI6IHtcbiAgICAgICAgY29uc3QgcXVhbnQgPSBRVUFOVElGSUVSX0JSQUNFX1JFLmV4ZWMocmVnZXguc2xpY2UoaSkpO1xuICAgICAgICBpZiAoIXF1YW50IHx8IGF0b21fc3RhcnQgPCAwKSB7XG4gICAgICAgICAgZW1pdF9hdG9tKFwiXFxcXHtcIik7XG4gICAgICAgICAgKytpO1xuICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICB9XG4gICAgICAgIGNvbnN0IGJvZHkgPSBxdWFudFsxXS5zdGFydHNXaXRoKFwiLFwiKSA/IGAwJHtxdWFudFsxXX1gIDogcXVhbnRbMV07XG4gICAgICAgIGkgKz0gcXVhbnRbMF0ubGVuZ3RoO1xuICAgICAgICBjb25zdCBmb2xsb3dpbmcgPSByZWdleFtpXTtcbiAgICAgICAgaWYgKGZvbGxvd2luZyA9PT0gXCIrXCIgfHwgZm9sbG93aW5nID09PSBcIipcIikge1xuICAgICAgICAgIG91dCA9IGAke291dC5zbGljZSgwLCBhdG9tX3N0YXJ0KX0oPzoke291dC5zbGljZShhdG9tX3N0YXJ0KX17JHtib2R5fX0pJHtmb2xsb3dpbmd9YDtcbiAgICAgICAgICArK2k7XG4gICAgICAgIH0gZWxzZSB7XG4gICAgICAgICAgb3V0ICs9IGB7JHtib2R5fX1gO1xuICAgICAgICB9XG4gICAgICAgIGxhc3Rfd2FzX3F1YW50aWZpZXIgPSB0cnVlO1xuICAgICAgICBjb250aW51ZTtcbiAgICAgIH1cbiAgICAgIGNhc2UgXCJ9XCI6XG4gICAgICAgIGVtaXRfYXRvbShcIlxcXFx9XCIpO1xuICAgICAgICArK2k7XG4gICAgICAgIGNvbnRpbnVlO1xuICAgICAgY2FzZSBcIitcIjpcbiAgICAgICAgaWYgKGxhc3Rfd2FzX3F1YW50aWZpZXIpIHtcbiAgICAgICAgICArK2k7XG4gICAgICAgICAgY29udGludWU7XG4gICAgICAgIH1cbiAgICAgICAgb3V0ICs9IGNoYXI7XG4gICAgICAgIGxhc3Rfd2FzX3F1YW50aWZpZXIgPSB0cnVlO1xuICAgICAgICArK2k7XG4gICAgICAgIGNvbnRpbnVlO1xuICAgICAgY2FzZSBcIipcIjpcbiAgICAgIGNhc2UgXCI/XCI6XG4gICAgICAgIG91dCArPSBjaGFyO1xuICAgICAgICBsYXN0X3dhc19xdWFudGlmaWVyID0gdHJ1ZTtcbiAgICAgICAgKytpO1xuICAgICAgICBjb250aW51ZTtcbiAgICAgIGRlZmF1bHQ6XG4gICAgICAgIGVtaXRfYXRvbShcbiAgICAgICAgICBhc2NpaV9mb2xkICYmIGlzX2FzY2lpX2xldHRlcihjaGFyKSA/IGBbJHtjaGFyLnRvTG93ZXJDYXNlKCl9JHtjaGFyLnRvVXBwZXJDYXNlKCl9XWAgOiBjaGFyXG4gICAgICAgICk7XG4gICAgICAgIGkgKz0gY2hhci5sZW5ndGg7XG4gICAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgfVxuICByZXR1cm4gb3V0O1xufTtcbnZhciBlc2NhcGVfcmVnX2V4cCA9IChzdHJpbmcpID0+IHN0cmluZy5yZXBsYWNlKC9bLiorP14ke30oKXxbXFxdXFxcXF0vZywgXCJcXFxcJCZcIik7XG52YXIgZnVzZV91bmsgPSAoYXJyLCB0b2tlbnNfdG9faWRzLCB1bmtfdG9rZW5faWQpID0+IHtcbiAgY29uc3QgZnVzZWQgPSBbXTtcbiAgbGV0IGkgPSAwO1xuICB3aGlsZSAoaSA8IGFyci5sZW5ndGgpIHtcbiAgICBmdXNlZC5wdXNoKGFycltpXSk7XG4gICAgY29uc3QgdG9rZW5faWQgPSB0b2tlbnNfdG9faWRzLmdldChhcnJbaV0pID8/IHVua190b2tlbl9pZDtcbiAgICBpZiAodG9rZW5faWQgIT09IHVua190b2tlbl9pZCkge1xuICAgICAgKytpO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIHdoaWxlICgrK2kgPCBhcnIubGVuZ3RoICYmICh0b2tlbnNfdG9faWRzLmdldChhcnJbaV0pID8/IHVua190b2tlbl9pZCkgPT09IHVua190b2tlbl9pZCkge1xuICAgICAgaWYgKHRva2Vuc190b19pZHMuZ2V0KGZ1c2VkLmF0KC0xKSkgIT09IHVua190b2tlbl9pZCkge1xuICAgICAgICBmdXNlZFtmdXNlZC5sZW5ndGggLSAxXSArPSBhcnJbaV07XG4gICAgICB9XG4gICAgfVxuICB9XG4gIHJldHVybiBmdXNlZDtcbn07XG52YXIgaXNfY2hpbmVzZV9jaGFyID0gKGNwKSA9PiBjcCA+PSAxOTk2OCAmJiBjcCA8PSA0MDk1OSB8fCBjcCA+PSAxMzMxMiAmJiBjcCA8PSAxOTkwMyB8fCBjcCA+PSAxMzEwNzIgJiYgY3AgPD0gMTczNzkxIHx8IGNwID49IDE3MzgyNCAmJiBjcCA8PSAxNzc5ODMgfHwgY3AgPj0gMTc3OTg0ICYmIGNwIDw9IDE3ODIwNyB8fCBjcCA+PSAxNzgyMDggJiYgY3AgPD0gMTgzOTgzIHx8IGNwID49IDYzNzQ0ICYmIGNwIDw9IDY0MjU1IHx8IGNwID49IDE5NDU2MCAmJiBjcCA8PSAxOTUxMDM7XG52YXIgaXNfaW50ZWdyYWxfbnVtYmVyID0gKHgpID0+IE51bWJlci5pc0ludGVnZXIoeCkgfHwgdHlwZW9mIHggPT09IFwiYmlnaW50XCI7XG52YXIgbGVuID0gKHMpID0+IHtcbiAgbGV0IGxlbmd0aCA9IDA7XG4gIGZvciAoY29uc3QgYyBvZiBzKSArK2xlbmd0aDtcbiAgcmV0dXJuIGxlbmd0aDtcbn07XG52YXIgbG93ZXJjYXNlX2FuZF9yZW1vdmVfYWNjZW50cyA9ICh0ZXh0KSA9PiByZW1vdmVfYWNjZW50cyh0ZXh0LnRvTG93ZXJDYXNlKCkpO1xudmFyIG1lcmdlX2FycmF5cyA9ICguLi5hcnJzKSA9PiBBcnJheS5wcm90b3R5cGUuY29uY2F0LmFwcGx5KFtdLCBhcnJzKTtcbnZhciBvYmplY3RfdG9fbWFwID0gKG9iaikgPT4gbmV3IE1hcChPYmplY3QuZW50cmllcyhvYmopKTtcbnZhciByZWdleF9zcGxpdCA9ICh0ZXh0LCByZWdleCkgPT4ge1xuICBjb25zdCByZXN1bHQgPSBbXTtcbiAgbGV0IHByZXYgPSAwO1xuICBmb3IgKGNvbnN0IG1hdGNoIG9mIHRleHQubWF0Y2hBbGwocmVnZXgpKSB7XG4gICAgY29uc3QgZnVsbF9tYXRjaCA9IG1hdGNoWzBdO1xuICAgIGlmIChwcmV2IDwgbWF0Y2guaW5kZXgpIHtcbiAgICAgIHJlc3VsdC5wdXNoKHRleHQuc2xpY2UocHJldiwgbWF0Y2guaW5kZXgpKTtcbiAgICB9XG4gICAgaWYgKGZ1bGxfbWF0Y2gubGVuZ3RoID4gMCkge1xuICAgICAgcmVzdWx0LnB1c2goZnVsbF9tYXRjaCk7XG4gICAgfVxuICAgIHByZXYgPSBtYXRjaC5pbmRleCArIGZ1bGxfbWF0Y2gubGVuZ3RoO1xuICB9XG4gIGlmIChwcmV2IDwgdGV4dC5sZW5ndGgpIHtcbiAgICByZXN1bHQucHVzaCh0ZXh0LnNsaWNlKHByZXYpKTtcbiAgfVxuICByZXR1cm4gcmVzdWx0O1xufTtcbnZhciByZW1vdmVfYWNjZW50cyA9ICh0ZXh0KSA9PiB0ZXh0LnJlcGxhY2UoL1xccHtNfS9ndSwgXCJcIik7XG52YXIgdmFsaWRhdGVfb2JqZWN0ID0gKG9iaiwgbmFtZSwgcmVxdWlyZWRfa2V5cyA9IFtdKSA9PiB7XG4gIGlmICghb2JqIHx8IEFycmF5LmlzQXJyYXkob2JqKSB8fCB0eXBlb2Ygb2JqICE9PSBcIm9iamVjdFwiKSB7XG4gICAgcmV0dXJuIGAke25hbWV9IG11c3QgYmUgYSB2YWxpZCBvYmplY3RgO1xuICB9XG4gIGZvciAoY29uc3Qga2V5IG9mIHJlcXVpcmVkX2tleXMpIHtcbiAgICBpZiAoIShrZXkgaW4gb2JqKSkge1xuICAgICAgcmV0dXJuIGAke25hbWV9IG11c3QgY29udGFpbiBhIFwiJHtrZXl9XCIgcHJvcGVydHlgO1xuICAgIH1cbiAgfVxuICByZXR1cm4gbnVsbDtcbn07XG52YXIgd2hpdGVzcGFjZV9zcGxpdCA9ICh0ZXh0KSA9PiB0ZXh0Lm1hdGNoKC9cXFMrL2cpIHx8IFtdO1xuXG4vLyBzcmMvdXRpbHMvQ2FsbGFibGUudHNcbnZhciBDYWxsYWJsZSA9IGNsYXNzIHtcbiAgLyoqXG4gICAqIENyZWF0ZXMgYSBuZXcgaW5zdGFuY2Ugb2YgdGhlIENhbGxhYmxlIGNsYXNzLlxuICAgKi9cbiAgY29uc3RydWN0b3IoKSB7XG4gICAgY29uc3QgY2xvc3VyZSA9IGZ1bmN0aW9uKC4uLmFyZ3MpIHtcbiAgICAgIHJldHVybiBjbG9zdXJlLl9jYWxsKC4uLmFyZ3MpO1xuICAgIH07XG4gICAgcmV0dXJuIE9iamVjdC5zZXRQcm90b3R5cGVPZihjbG9zdXJlLCBuZXcudGFyZ2V0LnByb3RvdHlwZSk7XG4gIH1cbn07XG52YXIgQ2FsbGFibGVfZGVmYXVsdCA9IENhbGxhYmxlO1xuXG4vLyBzcmMvY29yZS9Ob3JtYWxpemVyLnRzXG52YXIgTm9ybWFsaXplciA9IGNsYXNzIGV4dGVuZHMgQ2FsbGFibGVfZGVmYXVsdCB7XG4gIC8qKlxuICAgKiBAcGFyYW0gY29uZmlnIFRoZSBjb25maWd1cmF0aW9uIG9iamVjdCBmb3IgdGhlIG5vcm1hbGl6ZXIuXG4gICAqL1xuICBjb25zdHJ1Y3Rvcihjb25maWcpIHtcbiAgICBzdXBlcigpO1xuICAgIHRoaXMuY29uZmlnID0gY29uZmlnO1xuICB9XG4gIC8qKlxuICAgKiBBbGlhcyBmb3Ige0BsaW5rIE5vcm1hbGl6ZXIjbm9ybWFsaXplfS5cbiAgICogQHBhcmFtIHRleHQgVGhlIHRleHQgdG8gbm9ybWFsaXplLlxuICAgKiBAcmV0dXJucyBUaGUgbm9ybWFsaXplZCB0ZXh0LlxuICAgKi9cbiAgX2NhbGwodGV4dCkge1xuICAgIHJldHVybiB0aGlzLm5vcm1hbGl6ZSh0ZXh0KTtcbiAgfVxufTtcbnZhciBOb3JtYWxpemVyX2RlZmF1bHQgPSBOb3JtYWxpemVyO1xuXG4vLyBzcmMvY29yZS9ub3JtYWxpemVyL0JlcnROb3JtYWxpemVyLnRzXG52YXIgQmVydE5vcm1hbGl6ZXIgPSBjbGFzcyBleHRlbmRzIE5vcm1hbGl6ZXJfZGVmYXVsdCB7XG4gIC8qKlxuICAgKiBBZGRzIHdoaXRlc3BhY2UgYXJvdW5kIGFueSBDSksgKENoaW5lc2UsIEphcGFuZXNlLCBvciBLb3JlYW4pIGNoYXJhY3RlciBpbiB0aGUgaW5wdXQgdGV4dC5cbiAgICpcbiAgICogQHBhcmFtIHRleHQgVGhlIGlucHV0IHRleHQgdG8gdG9rZW5pemUuXG4gICAqIEByZXR1cm5zIFRoZSB0b2tlbml6ZWQgdGV4dCB3aXRoIHdoaXRlc3BhY2UgYWRkZWQgYXJvdW5kIENKSyBjaGFyYWN0ZXJzLlxuICAgKi9cbiAgdG9rZW5pemVfY2hpbmVzZV9jaGFycyh0ZXh0KSB7XG4gICAgY29uc3Qgb3V0cHV0ID0gW107XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCB0ZXh0Lmxlbmd0aDsgKytpKSB7XG4gICAgICBjb25zdCBjaGFyID0gdGV4dFtpXTtcbiAgICAgIGNvbnN0IGNwID0gY2hhci5jaGFyQ29kZUF0KDApO1xuICAgICAgaWYgKGlzX2NoaW5lc2VfY2hhcihjcCkpIHtcbiAgICAgICAgb3V0cHV0LnB1c2goXCIgXCIpO1xuICAgICAgICBvdXRwdXQucHVzaChjaGFyKTtcbiAgICAgICAgb3V0cHV0LnB1c2goXCIgXCIpO1xuICAgICAgfSBlbHNlIHtcbiAgICAgICAgb3V0cHV0LnB1c2goY2hhcik7XG4gICAgICB9XG4gICAgfVxuICAgIHJldHVybiBvdXRwdXQuam9pbihcIlwiKTtcbiAgfVxuICAvKipcbiAgICogU3RyaXBzIGFjY2VudHMgZnJvbSB0aGUgZ2l2ZW4gdGV4dC5cbiAgICogQHBhcmFtIHRleHQgVGhlIHRleHQgdG8gc3RyaXAgYWNjZW50cyBmcm9tLlxuICAgKiBAcmV0dXJucyBUaGUgdGV4dCB3aXRoIGFjY2VudHMgcmVtb3ZlZC5cbiAgICovXG4gIHN0cmlwX2FjY2VudHModGV4dCkge1xuICAgIHJldHVybiB0ZXh0Lm5vcm1hbGl6ZShcIk5GRFwiKS5yZXBsYWNlKC9cXHB7TW59L2d1LCBcIlwiKTtcbiAgfVxuICAvKipcbiAgICogQ2hlY2tzIHdoZXRoZXIgYGNoYXJgIGlzIGEgY29udHJvbCBjaGFyYWN0ZXIuXG4gICAqIEBwYXJhbSBjaGFyIFRoZSBjaGFyYWN0ZXIgdG8gY2hlY2suXG4gICAqIEByZXR1cm5zIFdoZXRoZXIgYGNoYXJgIGlzIGEgY29udHJvbCBjaGFyYWN0ZXIuXG4gICAqL1xuICBpc19jb250cm9sKGNoYXIpIHtcbiAgICBzd2l0Y2ggKGNoYXIpIHtcbiAgICAgIGNhc2UgXCJcdFwiOlxuICAgICAgY2FzZSBcIlxcblwiOlxuICAgICAgY2FzZSBcIlxcclwiOlxuICAgICAgICByZXR1cm4gZmFsc2U7XG4gICAgICBkZWZhdWx0OlxuICAgICAgICByZXR1cm4gL15cXHB7Q2N9fFxccHtDZn18XFxwe0NvfXxcXHB7Q3N9JC91LnRlc3QoY2hhcik7XG4gICAgfVxuICB9XG4gIC8qKlxuICAgKiBQZXJmb3JtcyBpbnZhbGlkIGNoYXJhY3RlciByZW1vdmFsIGFuZCB3aGl0ZXNwYWNlIGNsZWFudXAgb24gdGV4dC5cbiAgICogQHBhcmFtIHRleHQgVGhlIHRleHQgdG8gY2xlYW4uXG4gICAqIEByZXR1cm5zIFRoZSBjbGVhbmVkIHRleHQuXG4gICAqL1xuICBjbGVhbl90ZXh0KHRleHQpIHtcbiAgICBjb25zdCBvdXRwdXQgPSBbXTtcbiAgICBmb3IgKGNvbnN0IGNoYXIgb2YgdGV4dCkge1xuICAgICAgY29uc3QgY3AgPSBjaGFyLmNoYXJDb2RlQXQoMCk7XG4gICAgICBpZiAoY3AgPT09IDAgfHwgY3AgPT09IDY1NTMzIHx8IHRoaXMuaXNfY29udHJvbChjaGFyKSkge1xuICAgICAgICBjb250aW51ZTtcbiAgICAgIH1cbiAgICAgIGlmICgvXlxccyQvLnRlc3QoY2hhcikpIHtcbiAgICAgICAgb3V0cHV0LnB1c2goXCIgXCIpO1xuICAgICAgfSBlbHNlIHtcbiAgICAgICAgb3V0cHV0LnB1c2goY2hhcik7XG4gICAgICB9XG4gICAgfVxuICAgIHJldHVybiBvdXRwdXQuam9pbihcIlwiKTtcbiAgfVxuICAvKipcbiAgICogTm9ybWFsaXplcyB0aGUgZ2l2ZW4gdGV4dCBiYXNlZCBvbiB0aGUgY29uZmlndXJhdGlvbi5cbiAgICogQHBhcmFtIHRleHQgVGhlIHRleHQgdG8gbm9ybWFsaXplLlxuICAgKiBAcmV0dXJucyBUaGUgbm9ybWFsaXplZCB0ZXh0LlxuICAgKi9cbiAgbm9ybWFsaXplKHRleHQpIHtcbiAgICBpZiAodGhpcy5jb25maWcuY2xlYW5fdGV4dCkge1xuICAgICAgdGV4dCA9IHRoaXMuY2xlYW5fdGV4dCh0ZXh0KTtcbiAgICB9XG4gICAgaWYgKHRoaXMuY29uZmlnLmhhbmRsZV9jaGluZXNlX2NoYXJzKSB7XG4gICAgICB0ZXh0ID0gdGhpcy50b2tlbml6ZV9jaGluZXNlX2NoYXJzKHRleHQpO1xuICAgIH1cbiAgICBpZiAodGhpcy5jb25maWcubG93ZXJjYXNlKSB7XG4gICAgICB0ZXh0ID0gdGV4dC50b0xvd2VyQ2FzZSgpO1xuICAgICAgaWYgKHRoaXMuY29uZmlnLnN0cmlwX2FjY2VudHMgIT09IGZhbHNlKSB7XG4gICAgICAgIHRleHQgPSB0aGlzLnN0cmlwX2FjY2VudHModGV4dCk7XG4gICAgICB9XG4gICAgfSBlbHNlIGlmICh0aGlzLmNvbmZpZy5zdHJpcF9hY2NlbnRzKSB7XG4gICAgICB0ZXh0ID0gdGhpcy5zdHJpcF9hY2NlbnRzKHRleHQpO1xuICAgIH1cbiAgICByZXR1cm4gdGV4dDtcbiAgfVxufTtcbnZhciBCZXJ0Tm9ybWFsaXplcl9kZWZhdWx0ID0gQmVydE5vcm1hbGl6ZXI7XG5cbi8vIHNyYy9jb3JlL25vcm1hbGl6ZXIvUHJlY29tcGlsZWQudHNcbnZhciBQcmVjb21waWxlZCA9IGNsYXNzIGV4dGVuZHMgTm9ybWFsaXplcl9kZWZhdWx0IHtcbiAgLyoqXG4gICAqIENyZWF0ZSBhIG5ldyBpbnN0YW5jZSBvZiBQcmVjb21waWxlZCBub3JtYWxpemVyLlxuICAgKiBAcGFyYW0gY29uZmlnIFRoZSBjb25maWd1cmF0aW9uIG9iamVjdC5cbiAgICovXG4gIGNvbnN0cnVjdG9yKGNvbmZpZykge1xuICAgIHN1cGVyKGNvbmZpZyk7XG4gICAgdGhpcy5jaGFyc21hcCA9IGNvbmZpZy5wcmVjb21waWxlZF9jaGFyc21hcCA/PyBudWxsO1xuICB9XG4gIC8qKlxuICAgKiBOb3JtYWxpemVzIHRoZSBnaXZlbiB0ZXh0IGJ5IGFwcGx5aW5nIHRoZSBwcmVjb21waWxlZCBjaGFyc21hcC5cbiAgICogQHBhcmFtIHRleHQgVGhlIHRleHQgdG8gbm9ybWFsaXplLlxuICAgKiBAcmV0dXJucyBUaGUgbm9ybWFsaXplZCB0ZXh0LlxuICAgKi9cbiAgbm9ybWFsaXplKHRleHQpIHtcbiAgICB0ZXh0ID0gdGV4dC5yZXBsYWNlKFxuICAgICAgL1tcXHUwMDAxLVxcdTAwMDhcXHUwMDBCXFx1MDAwRS1cXHUwMDFGXFx1MDA3RlxcdTAwOEZcXHUwMDlGXS9nbSxcbiAgICAgIFwiXCJcbiAgICApO1xuICAgIHRleHQgPSB0ZXh0LnJlcGxhY2UoXG4gICAgICAvW1xcdTAwMDlcXHUwMDBBXFx1MDAwQ1xcdTAwMERcXHUwMEEwXFx1MTY4MFxcdTIwMDAtXFx1MjAwRlxcdTIwMjhcXHUyMDI5XFx1MjAyRlxcdTIwNUZcXHUyNTgxXFx1MzAwMFxcdUZFRkZcXHVGRkZEXS9nbSxcbiAgICAgIFwiIFwiXG4gICAgKTtcbiAgICBpZiAodGV4dC5pbmNsdWRlcyhcIlxcdUZGNUVcIikpIHtcbiAgICAgIGNvbnN0IHBhcnRzID0gdGV4dC5zcGxpdChcIlxcdUZGNUVcIik7XG4gICAgICB0ZXh0ID0gcGFydHMubWFwKChwYXJ0KSA9PiBwYXJ0Lm5vcm1hbGl6ZShcIk5GS0NcIikpLmpvaW4oXCJcXHVGRjVFXCIpO1xuICAgIH0gZWxzZSB7XG4gICAgICB0ZXh0ID0gdGV4dC5ub3JtYWxpemUoXCJORktDXCIpO1xuICAgIH1cbiAgICByZXR1cm4gdGV4dDtcbiAgfVxufTtcbnZhciBQcmVjb21waWxlZF9kZWZhdWx0ID0gUHJlY29tcGlsZWQ7XG5cbi8vIHNyYy9jb3JlL25vcm1hbGl6ZXIvU2VxdWVuY2UudHNcbnZhciBTZXF1ZW5jZSA9IGNsYXNzIGV4dGVuZHMgTm9ybWFsaXplcl9kZWZhdWx0IHtcbiAgLyoqXG4gICAqIENyZWF0ZSBhIG5ldyBpbnN0YW5jZSBvZiBOb3JtYWxpemVyU2VxdWVuY2UuXG4gICAqIEBwYXJhbSBjb25maWcgVGhlIGNvbmZpZ3VyYXRpb24gb2JqZWN0LlxuICAgKi9cbiAgY29uc3RydWN0b3IoY29uZmlnKSB7XG4gICAgc3VwZXIoY29uZmlnKTtcbiAgICB0aGlzLm5vcm1hbGl6ZXJzID0gKGNvbmZpZy5ub3JtYWxpemVycyA/PyBbXSkubWFwKFxuICAgICAgKHgpID0+IGNyZWF0ZV9ub3JtYWxpemVyX2RlZmF1bHQoeClcbiAgICApO1xuICB9XG4gIC8qKlxuICAgKiBBcHBseSBhIHNlcXVlbmNlIG9mIE5vcm1hbGl6ZXJzIHRvIHRoZSBpbnB1dCB0ZXh0LlxuICAgKiBAcGFyYW0gdGV4dCBUaGUgdGV4dCB0byBub3JtYWxpemUuXG4gICAqIEByZXR1cm5zIFRoZSBub3JtYWxpemVkIHRleHQuXG4gICAqL1xuICBub3JtYWxpemUodGV4dCkge1xuICAgIHJldHVybiB0aGlzLm5vcm1hbGl6ZXJzLnJlZHVjZSgodCwgbm9ybWFsaXplcikgPT4ge1xuICAgICAgcmV0dXJuIG5vcm1hbGl6ZXIgPyBub3JtYWxpemVyLm5vcm1hbGl6ZSh0KSA6IHQ7XG4gICAgfSwgdGV4dCk7XG4gIH1cbn07XG52YXIgU2VxdWVuY2VfZGVmYXVsdCA9IFNlcXVlbmNlO1xuXG4vLyBzcmMvY29yZS9ub3JtYWxpemVyL1JlcGxhY2UudHNcbnZhciBSZXBsYWNlID0gY2xhc3MgZXh0ZW5kcyBOb3JtYWxpemVyX2RlZmF1bHQge1xuICAvKipcbiAgICogQHBhcmFtIGNvbmZpZyBUaGUgY29uZmlndXJhdGlvbiBvYmplY3QgZm9yIHRoZSBub3JtYWxpemVyLlxuICAgKi9cbiAgY29uc3RydWN0b3IoY29uZmlnKSB7XG4gICAgc3VwZXIoY29uZmlnKTtcbiAgICB0aGlzLnBhdHRlcm4gPSBjcmVhdGVfcGF0dGVybih0aGlzLmNvbmZpZy5wYXR0ZXJuID8/IHt9KTtcbiAgfVxuICAvKipcbiAgICogTm9ybWFsaXplIHRoZSBpbnB1dCB0ZXh0IGJ5IHJlcGxhY2luZyB0aGUgcGF0dGVybiB3aXRoIHRoZSBjb250ZW50LlxuICAgKiBAcGFyYW0gdGV4dCBUaGUgaW5wdXQgdGV4dCB0byBiZSBub3JtYWxpemVkLlxuICAgKiBAcmV0dXJucyBUaGUgbm9ybWFsaXplZCB0ZXh0IGFmdGVyIHJlcGxhY2luZyB0aGUgcGF0dGVybiB3aXRoIHRoZSBjb250ZW50LlxuICAgKi9cbiAgbm9ybWFsaXplKHRleHQpIHtcbiAgICByZXR1cm4gdGhpcy5wYXR0ZXJuID09PSBudWxsID8gdGV4dCA6IHRleHQucmVwbGFjZUFsbCh0aGlzLnBhdHRlcm4sIHRoaXMuY29uZmlnLmNvbnRlbnQgPz8gXCJcIik7XG4gIH1cbn07XG52YXIgUmVwbGFjZV9kZWZhdWx0ID0gUmVwbGFjZTtcblxuLy8gc3JjL2NvcmUvbm9ybWFsaXplci9Vbmljb2RlTm9ybWFsaXplci50c1xudmFyIFVuaWNvZGVOb3JtYWxpemVyID0gY2xhc3MgZXh0ZW5kcyBOb3JtYWxpemVyX2RlZmF1bHQge1xuICBjb25zdHJ1Y3RvcigpIHtcbiAgICBzdXBlciguLi5hcmd1bWVudHMpO1xuICAgIC8qKlxuICAgICAqIFRoZSBVbmljb2RlIG5vcm1hbGl6YXRpb24gZm9ybSB0byBhcHBseS5cbiAgICAgKiBTaG91bGQgYmUgb25lIG9mOiAnTkZDJywgJ05GRCcsICdORktDJywgb3IgJ05GS0QnLlxuICAgICAqL1xuICAgIHRoaXMuZm9ybSA9IFwiTkZDXCI7XG4gIH1cbiAgLyoqXG4gICAqIE5vcm1hbGl6ZSB0aGUgaW5wdXQgdGV4dCBieSBhcHBseWluZyBVbmljb2RlIG5vcm1hbGl6YXRpb24uXG4gICAqIEBwYXJhbSB0ZXh0IFRoZSBpbnB1dCB0ZXh0IHRvIGJlIG5vcm1hbGl6ZWQuXG4gICAqIEByZXR1cm5zIFRoZSBub3JtYWxpemVkIHRleHQuXG4gICAqL1xuICBub3JtYWxpemUodGV4dCkge1xuICAgIHRleHQgPSB0ZXh0Lm5vcm1hbGl6ZSh0aGlzLmZvcm0pO1xuICAgIHJldHVybiB0ZXh0O1xuICB9XG59O1xudmFyIFVuaWNvZGVOb3JtYWxpemVyX2RlZmF1bHQgPSBVbmljb2RlTm9ybWFsaXplcjtcblxuLy8gc3JjL2NvcmUvbm9ybWFsaXplci9ORkMudHNcbnZhciBORkMgPSBjbGFzcyBleHRlbmRzIFVuaWNvZGVOb3JtYWxpemVyX2RlZmF1bHQge1xuICBjb25zdHJ1Y3RvcigpIHtcbiAgICBzdXBlciguLi5hcmd1bWVudHMpO1xuICAgIHRoaXMuZm9ybSA9IFwiTkZDXCI7XG4gIH1cbn07XG52YXIgTkZDX2RlZmF1bHQgPSBORkM7XG5cbi8vIHNyYy9jb3JlL25vcm1hbGl6ZXIvTkZELnRzXG52YXIgTkZEID0gY2xhc3MgZXh0ZW5kcyBVbmljb2RlTm9ybWFsaXplcl9kZWZhdWx0IHtcbiAgY29uc3RydWN0b3IoKSB7XG4gICAgc3VwZXIoLi4uYXJndW1lbnRzKTtcbiAgICB0aGlzLmZvcm0gPSBcIk5GRFwiO1xuICB9XG59O1xudmFyIE5GRF9kZWZhdWx0ID0gTkZEO1xuXG4vLyBzcmMvY29yZS9ub3JtYWxpemVyL05GS0MudHNcbnZhciBORktDID0gY2xhc3MgZXh0ZW5kcyBVbmljb2RlTm9ybWFsaXplcl9kZWZhdWx0IHtcbiAgY29uc3RydWN0b3IoKSB7XG4gICAgc3VwZXIoLi4uYXJndW1lbnRzKTtcbiAgICB0aGlzLmZvcm0gPSBcIk5GS0NcIjtcbiAgfVxufTtcbnZhciBORktDX2RlZmF1bHQgPSBORktDO1xuXG4vLyBzcmMvY29yZS9ub3JtYWxpemVyL05GS0QudHNcbnZhciBORktEID0gY2xhc3MgZXh0ZW5kcyBVbmljb2RlTm9ybWFsaXplcl9kZWZhdWx0IHtcbiAgY29uc3RydWN0b3IoKSB7XG4gICAgc3VwZXIoLi4uYXJndW1lbnRzKTtcbiAgICB0aGlzLmZvcm0gPSBcIk5GS0RcIjtcbiAgfVxufTtcbnZhciBORktEX2RlZmF1bHQgPSBORktEO1xuXG4vLyBzcmMvY29yZS9ub3JtYWxpemVyL1N0cmlwLnRzXG52YXIgU3RyaXAgPSBjbGFzcyBleHRlbmRzIE5vcm1hbGl6ZXJfZGVmYXVsdCB7XG4gIC8qKlxuICAgKiBTdHJpcCBsZWFkaW5nIGFuZC9vciB0cmFpbGluZyB3aGl0ZXNwYWNlIGZyb20gdGhlIGlucHV0IHRleHQuXG4gICAqIEBwYXJhbSB0ZXh0IFRoZSBpbnB1dCB0ZXh0LlxuICAgKiBAcmV0dXJucyBUaGUgbm9ybWFsaXplZCB0ZXh0LlxuICAgKi9cbiAgbm9ybWFsaXplKHRleHQpIHtcbiAgICBpZiAodGhpcy5jb25maWcuc3RyaXBfbGVmdCAmJiB0aGlzLmNvbmZpZy5zdHJpcF9yaWdodCkge1xuICAgICAgdGV4dCA9IHRleHQudHJpbSgpO1xuICAgIH0gZWxzZSB7XG4gICAgICBpZiAodGhpcy5jb25maWcuc3RyaXBfbGVmdCkge1xuICAgICAgICB0ZXh0ID0gdGV4dC50cmltU3RhcnQoKTtcbiAgICAgIH1cbiAgICAgIGlmICh0aGlzLmNvbmZpZy5zdHJpcF9yaWdodCkge1xuICAgICAgICB0ZXh0ID0gdGV4dC50cmltRW5kKCk7XG4gICAgICB9XG4gICAgfVxuICAgIHJldHVybiB0ZXh0O1xuICB9XG59O1xudmFyIFN0cmlwX2RlZmF1bHQgPSBTdHJpcDtcblxuLy8gc3JjL2NvcmUvbm9ybWFsaXplci9TdHJpcEFjY2VudHMudHNcbnZhciBTdHJpcEFjY2VudHMgPSBjbGFzcyBleHRlbmRzIE5vcm1hbGl6ZXJfZGVmYXVsdCB7XG4gIC8qKlxuICAgKiBSZW1vdmUgYWxsIGFjY2VudHMgZnJvbSB0aGUgdGV4dC5cbiAgICogQHBhcmFtIHRleHQgVGhlIGlucHV0IHRleHQuXG4gICAqIEByZXR1cm5zIFRoZSBub3JtYWxpemVkIHRleHQgd2l0aG91dCBhY2NlbnRzLlxuICAgKi9cbiAgbm9ybWFsaXplKHRleHQpIHtcbiAgICByZXR1cm4gcmVtb3ZlX2FjY2VudHModGV4dCk7XG4gIH1cbn07XG52YXIgU3RyaXBBY2NlbnRzX2RlZmF1bHQgPSBTdHJpcEFjY2VudHM7XG5cbi8vIHNyYy9jb3JlL25vcm1hbGl6ZXIvTG93ZXJjYXNlLnRzXG52YXIgTG93ZXJjYXNlID0gY2xhc3MgZXh0ZW5kcyBOb3JtYWxpemVyX2RlZmF1bHQge1xuICAvKipcbiAgICogTG93ZXJjYXNlcyB0aGUgaW5wdXQgc3RyaW5nLlxuICAgKiBAcGFyYW0ge3N0cmluZ30gdGV4dCBUaGUgdGV4dCB0byBub3JtYWxpemUuXG4gICAqIEByZXR1cm5zIHtzdHJpbmd9IFRoZSBub3JtYWxpemVkIHRleHQuXG4gICAqL1xuICBub3JtYWxpemUodGV4dCkge1xuICAgIHJldHVybiB0ZXh0LnRvTG93ZXJDYXNlKCk7XG4gIH1cbn07XG52YXIgTG93ZXJjYXNlX2RlZmF1bHQgPSBMb3dlcmNhc2U7XG5cbi8vIHNyYy9jb3JlL25vcm1hbGl6ZXIvUHJlcGVuZC50c1xudmFyIFByZXBlbmQgPSBjbGFzcyBleHRlbmRzIE5vcm1hbGl6ZXJfZGVmYXVsdCB7XG4gIC8qKlxuICAgKiBQcmVwZW5kcyB0aGUgaW5wdXQgc3RyaW5nLlxuICAgKiBAcGFyYW0gdGV4dCBUaGUgdGV4dCB0byBub3JtYWxpemUuXG4gICAqIEByZXR1cm5zIFRoZSBub3JtYWxpemVkIHRleHQuXG4gICAqL1xuICBub3JtYWxpemUodGV4dCkge1xuICAgIHRleHQgPSB0aGlzLmNvbmZpZy5wcmVwZW5kICsgdGV4dDtcbiAgICByZXR1cm4gdGV4dDtcbiAgfVxufTtcbnZhciBQcmVwZW5kX2RlZmF1bHQgPSBQcmVwZW5kO1xuXG4vLyBzcmMvY29yZS9ub3JtYWxpemVyL2NyZWF0ZV9ub3JtYWxpemVyLnRzXG5mdW5jdGlvbiBjcmVhdGVfbm9ybWFsaXplcihjb25maWcpIHtcbiAgaWYgKGNvbmZpZyA9PT0gbnVsbCkgcmV0dXJuIG51bGw7XG4gIHN3aXRjaCAoY29uZmlnLnR5cGUpIHtcbiAgICBjYXNlIFwiQmVydE5vcm1hbGl6ZXJcIjpcbiAgICAgIHJldHVybiBuZXcgQmVydE5vcm1hbGl6ZXJfZGVmYXVsdChjb25maWcpO1xuICAgIGNhc2UgXCJQcmVjb21waWxlZFwiOlxuICAgICAgcmV0dXJuIG5ldyBQcmVjb21waWxlZF9kZWZhdWx0KGNvbmZpZyk7XG4gICAgY2FzZSBcIlNlcXVlbmNlXCI6XG4gICAgICByZXR1cm4gbmV3IFNlcXVlbmNlX2RlZmF1bHQoY29uZmlnKTtcbiAgICBjYXNlIFwiUmVwbGFjZVwiOlxuICAgICAgcmV0dXJuIG5ldyBSZXBsYWNlX2RlZmF1bHQoY29uZmlnKTtcbiAgICBjYXNlIFwiTkZDXCI6XG4gICAgICByZXR1cm4gbmV3IE5GQ19kZWZhdWx0KGNvbmZpZyk7XG4gICAgY2FzZSBcIk5GRFwiOlxuICAgICAgcmV0dXJuIG5ldyBORkRfZGVmYXVsdChjb25maWcpO1xuICAgIGNhc2UgXCJORktDXCI6XG4gICAgICByZXR1cm4gbmV3IE5GS0NfZGVmYXVsdChjb25maWcpO1xuICAgIGNhc2UgXCJORktEXCI6XG4gICAgICByZXR1cm4gbmV3IE5GS0RfZGVmYXVsdChjb25maWcpO1xuICAgIGNhc2UgXCJTdHJpcFwiOlxuICAgICAgcmV0dXJuIG5ldyBTdHJpcF9kZWZhdWx0KGNvbmZpZyk7XG4gICAgY2FzZSBcIlN0cmlwQWNjZW50c1wiOlxuICAgICAgcmV0dXJuIG5ldyBTdHJpcEFjY2VudHNfZGVmYXVsdChjb25maWcpO1xuICAgIGNhc2UgXCJMb3dlcmNhc2VcIjpcbiAgICAgIHJldHVybiBuZXcgTG93ZXJjYXNlX2RlZmF1bHQoY29uZmlnKTtcbiAgICBjYXNlIFwiUHJlcGVuZFwiOlxuICAgICAgcmV0dXJuIG5ldyBQcmVwZW5kX2RlZmF1bHQoY29uZmlnKTtcbiAgICBkZWZhdWx0OlxuICAgICAgdGhyb3cgbmV3IEVycm9yKGBVbmtub3duIE5vcm1hbGl6ZXIgdHlwZTogJHtjb25maWcudHlwZX1gKTtcbiAgfVxufVxudmFyIGNyZWF0ZV9ub3JtYWxpemVyX2RlZmF1bHQgPSBjcmVhdGVfbm9ybWFsaXplcjtcblxuLy8gc3JjL2NvcmUvUHJlVG9rZW5pemVyLnRzXG52YXIgUHJlVG9rZW5pemVyID0gY2xhc3MgZXh0ZW5kcyBDYWxsYWJsZV9kZWZhdWx0IHtcbiAgLyoqXG4gICAqIFRva2VuaXplcyB0aGUgZ2l2ZW4gdGV4dCBpbnRvIHByZS10b2tlbnMuXG4gICAqIEBwYXJhbSB0ZXh0IFRoZSB0ZXh0IG9yIGFycmF5IG9mIHRleHRzIHRvIHByZS10b2tlbml6ZS5cbiAgICogQHBhcmFtIG9wdGlvbnMgQWRkaXRpb25hbCBvcHRpb25zIGZvciB0aGUgcHJlLXRva2VuaXphdGlvbiBsb2dpYy5cbiAgICogQHJldHVybnMgQW4gYXJyYXkgb2YgcHJlLXRva2Vucy5cbiAgICovXG4gIHByZV90b2tlbml6ZSh0ZXh0LCBvcHRpb25zKSB7XG4gICAgcmV0dXJuIChBcnJheS5pc0FycmF5KHRleHQpID8gdGV4dC5tYXAoKHgpID0+IHRoaXMucHJlX3Rva2VuaXplX3RleHQoeCwgb3B0aW9ucykpIDogdGhpcy5wcmVfdG9rZW5pemVfdGV4dCh0ZXh0LCBvcHRpb25zKSkuZmxhdCgpO1xuICB9XG4gIC8qKlxuICAgKiBBbGlhcyBmb3Ige0BsaW5rIFByZVRva2VuaXplciNwcmVfdG9rZW5pemV9LlxuICAgKiBAcGFyYW0gdGV4dCBUaGUgdGV4dCBvciBhcnJheSBvZiB0ZXh0cyB0byBwcmUtdG9rZW5pemUuXG4gICAqIEBwYXJhbSBvcHRpb25zIEFkZGl0aW9uYWwgb3B0aW9ucyBmb3IgdGhlIHByZS10b2tlbml6YXRpb24gbG9naWMuXG4gICAqIEByZXR1cm5zIEFuIGFycmF5IG9mIHByZS10b2tlbnMuXG4gICAqL1xuICBfY2FsbCh0ZXh0LCBvcHRpb25zKSB7XG4gICAgcmV0dXJuIHRoaXMucHJlX3Rva2VuaXplKHRleHQsIG9wdGlvbnMpO1xuICB9XG59O1xudmFyIFByZVRva2VuaXplcl9kZWZhdWx0ID0gUHJlVG9rZW5pemVyO1xuXG4vLyBzcmMvc3RhdGljL2NvbnN0YW50cy50c1xudmFyIEJZVEVTX1RPX1VOSUNPREUgPSAoKCkgPT4ge1xuICBjb25zdCBicyA9IFtcbiAgICAuLi5BcnJheS5mcm9tKFxuICAgICAgeyBsZW5ndGg6IFwiflwiLmNoYXJDb2RlQXQoMCkgLSBcIiFcIi5jaGFyQ29kZUF0KDApICsgMSB9LFxuICAgICAgKF8sIGkpID0+IGkgKyBcIiFcIi5jaGFyQ29kZUF0KDApXG4gICAgKSxcbiAgICAuLi5BcnJheS5mcm9tKFxuICAgICAgeyBsZW5ndGg6IFwiXFx4QUNcIi5jaGFyQ29kZUF0KDApIC0gXCJcXHhBMVwiLmNoYXJDb2RlQXQoMCkgKyAxIH0sXG4gICAgICAoXywgaSkgPT4gaSArIFwiXFx4QTFcIi5jaGFyQ29kZUF0KDApXG4gICAgKSxcbiAgICAuLi5BcnJheS5mcm9tKFxuICAgICAgeyBsZW5ndGg6IFwiXFx4RkZcIi5jaGFyQ29kZUF0KDApIC0gXCJcXHhBRVwiLmNoYXJDb2RlQXQoMCkgKyAxIH0sXG4gICAgICAoXywgaSkgPT4gaSArIFwiXFx4QUVcIi5jaGFyQ29kZUF0KDApXG4gICAgKVxuICBdO1xuICBjb25zdCBjcyA9IGJzLnNsaWNlKCk7XG4gIGxldCBuID0gMDtcbiAgZm9yIChsZXQgYiA9IDA7IGIgPCAyNTY7ICsrYikge1xuICAgIGlmICghYnMuaW5jbHVkZXMoYikpIHtcbiAgICAgIGJzLnB1c2goYik7XG4gICAgICBjcy5wdXNoKDI1NiArIG4pO1xuICAgICAgbiArPSAxO1xuICAgIH1cbiAgfVxuICBjb25zdCBjY3MgPSBjcy5tYXAoKG4yKSA9PiBTdHJpbmcuZnJvbUNoYXJDb2RlKG4yKSk7XG4gIHJldHVybiBPYmplY3QuZnJvbUVudHJpZXMoYnMubWFwKChiLCBpKSA9PiBbYiwgY2NzW2ldXSkpO1xufSkoKTtcbnZhciByZXZlcnNlX2RpY3Rpb25hcnkgPSAoZGF0YSkgPT4gT2JqZWN0LmZyb21FbnRyaWVzKE9iamVjdC5lbnRyaWVzKGRhdGEpLm1hcCgoW2tleSwgdmFsdWVdKSA9PiBbdmFsdWUsIGtleV0pKTtcbnZhciBVTklDT0RFX1RPX0JZVEVTID0gcmV2ZXJzZV9kaWN0aW9uYXJ5KEJZVEVTX1RPX1VOSUNPREUpO1xudmFyIFBVTkNUVUFUSU9OX1JFR0VYID0gXCJcXFxccHtQfVxcXFx1MDAyMS1cXFxcdTAwMkZcXFxcdTAwM0EtXFxcXHUwMDQwXFxcXHUwMDVCLVxcXFx1MDA2MFxcXFx1MDA3Qi1cXFxcdTAwN0VcIjtcblxuLy8gc3JjL2NvcmUvcHJlVG9rZW5pemVyL0J5dGVMZXZlbC50c1xudmFyIEJ5dGVMZXZlbCA9IGNsYXNzIGV4dGVuZHMgUHJlVG9rZW5pemVyX2RlZmF1bHQge1xuICAvKipcbiAgICogQ3JlYXRlcyBhIG5ldyBpbnN0YW5jZSBvZiB0aGUgYEJ5dGVMZXZlbFByZVRva2VuaXplcmAgY2xhc3MuXG4gICAqIEBwYXJhbSBjb25maWcgVGhlIGNvbmZpZ3VyYXRpb24gb2JqZWN0LlxuICAgKi9cbiAgY29uc3RydWN0b3IoY29uZmlnKSB7XG4gICAgc3VwZXIoKTtcbiAgICB0aGlzLmNvbmZpZyA9IGNvbmZpZztcbiAgICB0aGlzLmFkZF9wcmVmaXhfc3BhY2UgPSB0aGlzLmNvbmZpZy5hZGRfcHJlZml4X3NwYWNlID8/IGZhbHNlO1xuICAgIHRoaXMudHJpbV9vZmZzZXRzID0gdGhpcy5jb25maWcudHJpbV9vZmZzZXRzID8/IGZhbHNlO1xuICAgIHRoaXMudXNlX3JlZ2V4ID0gdGhpcy5jb25maWcudXNlX3JlZ2V4ID8/IHRydWU7XG4gICAgdGhpcy5wYXR0ZXJuID0gLydzfCd0fCdyZXwndmV8J218J2xsfCdkfCA/XFxwe0x9K3wgP1xccHtOfSt8ID9bXlxcc1xccHtMfVxccHtOfV0rfFxccysoPyFcXFMpfFxccysvZ3U7XG4gICAgdGhpcy5ieXRlX2VuY29kZXIgPSBCWVRFU19UT19VTklDT0RFO1xuICAgIHRoaXMudGV4dF9lbmNvZGVyID0gbmV3IFRleHRFbmNvZGVyKCk7XG4gIH1cbiAgLyoqXG4gICAqIFRva2VuaXplcyBhIHNpbmdsZSBwaWVjZSBvZiB0ZXh0IHVzaW5nIGJ5dGUtbGV2ZWwgdG9rZW5pemF0aW9uLlxuICAgKiBAcGFyYW0gdGV4dCBUaGUgdGV4dCB0byB0b2tlbml6ZS5cbiAgICogQHBhcmFtIG9wdGlvbnMgQWRkaXRpb25hbCBvcHRpb25zIGZvciB0aGUgcHJlLXRva2VuaXphdGlvbiBsb2dpYy5cbiAgICogQHJldHVybnMgQW4gYXJyYXkgb2YgdG9rZW5zLlxuICAgKi9cbiAgcHJlX3Rva2VuaXplX3RleHQodGV4dCwgb3B0aW9ucykge1xuICAgIGlmICh0aGlzLmFkZF9wcmVmaXhfc3BhY2UgJiYgIXRleHQuc3RhcnRzV2l0aChcIiBcIikpIHtcbiAgICAgIHRleHQgPSBcIiBcIiArIHRleHQ7XG4gICAgfVxuICAgIGNvbnN0IHRva2VucyA9IHRoaXMudXNlX3JlZ2V4ID8gdGV4dC5tYXRjaCh0aGlzLnBhdHRlcm4pIHx8IFtdIDogW3RleHRdO1xuICAgIHJldHVybiB0b2tlbnMubWFwKFxuICAgICAgKHRva2VuKSA9PiBBcnJheS5mcm9tKFxuICAgICAgICB0aGlzLnRleHRfZW5jb2Rlci5lbmNvZGUodG9rZW4pLFxuICAgICAgICAoYnl0ZSkgPT4gdGhpcy5ieXRlX2VuY29kZXJbYnl0ZV1cbiAgICAgICkuam9pbihcIlwiKVxuICAgICk7XG4gIH1cbn07XG52YXIgQnl0ZUxldmVsX2RlZmF1bHQgPSBCeXRlTGV2ZWw7XG5cbi8vIHNyYy9jb3JlL3ByZVRva2VuaXplci9XaGl0ZXNwYWNlLnRzXG52YXIgV2hpdGVzcGFjZSA9IGNsYXNzIGV4dGVuZHMgUHJlVG9rZW5pemVyX2RlZmF1bHQge1xuICAvKipcbiAgICogUHJlLXRva2VuaXplcyB0aGUgaW5wdXQgdGV4dCBieSBzcGxpdHRpbmcgaXQgb24gd29yZCBib3VuZGFyaWVzLlxuICAgKiBAcGFyYW0gdGV4dCBUaGUgdGV4dCB0byBiZSBwcmUtdG9rZW5pemVkLlxuICAgKiBAcGFyYW0gb3B0aW9ucyBBZGRpdGlvbmFsIG9wdGlvbnMgZm9yIHRoZSBwcmUtdG9rZW5pemF0aW9uIGxvZ2ljLlxuICAgKiBAcmV0dXJucyBBbiBhcnJheSBvZiB0b2tlbnMgcHJvZHVjZWQgYnkgc3BsaXR0aW5nIHRoZSBpbnB1dCB0ZXh0IG9uIHdoaXRlc3BhY2UuXG4gICAqL1xuICBwcmVfdG9rZW5pemVfdGV4dCh0ZXh0LCBvcHRpb25zKSB7XG4gICAgcmV0dXJuIHRleHQubWF0Y2goL1xcdyt8W15cXHdcXHNdKy9nKSB8fCBbXTtcbiAgfVxufTtcbnZhciBXaGl0ZXNwYWNlX2RlZmF1bHQgPSBXaGl0ZXNwYWNlO1xuXG4vLyBzcmMvY29yZS9wcmVUb2tlbml6ZXIvTWV0YXNwYWNlLnRzXG52YXIgTWV0YXNwYWNlID0gY2xhc3MgZXh0ZW5kcyBQcmVUb2tlbml6ZXJfZGVmYXVsdCB7XG4gIC8qKlxuICAgKiBAcGFyYW0gY29uZmlnIFRoZSBjb25maWd1cmF0aW9uIG9iamVjdCBmb3IgdGhlIE1ldGFzcGFjZVByZVRva2VuaXplci5cbiAgICovXG4gIGNvbnN0cnVjdG9yKGNvbmZpZykge1xuICAgIHN1cGVyKCk7XG4gICAgdGhpcy5yZXBsYWNlbWVudCA9IGNvbmZpZy5yZXBsYWNlbWVudCA/PyBcIlxcdTI1ODFcIjtcbiAgICB0aGlzLnN0cl9yZXAgPSBjb25maWcuc3RyX3JlcCB8fCB0aGlzLnJlcGxhY2VtZW50O1xuICAgIHRoaXMucHJlcGVuZF9zY2hlbWUgPSBjb25maWcucHJlcGVuZF9zY2hlbWUgPz8gXCJhbHdheXNcIjtcbiAgfVxuICAvKipcbiAgICogVGhpcyBtZXRob2QgdGFrZXMgYSBzdHJpbmcsIHJlcGxhY2VzIHNwYWNlcyB3aXRoIHRoZSByZXBsYWNlbWVudCBjaGFyYWN0ZXIsXG4gICAqIGFkZHMgYSBwcmVmaXggc3BhY2UgaWYgcmVxdWVzdGVkLCBhbmQgcmV0dXJucyBhIG5ldyBsaXN0IG9mIHRva2Vucy5cbiAgICogQHBhcmFtIHRleHQgVGhlIHRleHQgdG8gcHJlLXRva2VuaXplLlxuICAgKiBAcGFyYW0gb3B0aW9ucyBUaGUgb3B0aW9ucyBmb3IgdGhlIHByZS10b2tlbml6YXRpb24uXG4gICAqIEByZXR1cm5zIEEgbmV3IGxpc3Qgb2YgcHJlLXRva2VuaXplZCB0b2tlbnMuXG4gICAqL1xuICBwcmVfdG9rZW5pemVfdGV4dCh0ZXh0LCBvcHRpb25zKSB7XG4gICAgY29uc3QgeyBzZWN0aW9uX2luZGV4ID0gdm9pZCAwIH0gPSBvcHRpb25zID8/IHt9O1xuICAgIGxldCBub3JtYWxpemVkID0gdGV4dC5yZXBsYWNlQWxsKFwiIFwiLCB0aGlzLnN0cl9yZXApO1xuICAgIGlmIChcbiAgICAgIC8vIFdlIGFkZCBhIHByZWZpeCBzcGFjZSBpZjpcbiAgICAgIC8vICAoMSkgVGhlIG5vcm1hbGl6ZWQgdG9rZW4gZG9lcyBub3QgYWxyZWFkeSBzdGFydCB3aXRoIHRoZSByZXBsYWNlbWVudCBjaGFyYWN0ZXIuXG4gICAgICAhbm9ybWFsaXplZC5zdGFydHNXaXRoKHRoaXMucmVwbGFjZW1lbnQpICYmIC8vIGFuZCAoMikgZWl0aGVyOlxuICAgICAgLy8gIChhKSBwcmVwZW5kX3NjaGVtZSBpcyAnYWx3YXlzJ1xuICAgICAgLy8gIChiKSBwcmVwZW5kX3NjaGVtZSBpcyAnZmlyc3QnIGFuZCB0aGlzIGlzIHRoZSBmaXJzdCBzZWN0aW9uXG4gICAgICAodGhpcy5wcmVwZW5kX3NjaGVtZSA9PT0gXCJhbHdheXNcIiB8fCB0aGlzLnByZXBlbmRfc2NoZW1lID09PSBcImZpcnN0XCIgJiYgc2VjdGlvbl9pbmRleCA9PT0gMClcbiAgICApIHtcbiAgICAgIG5vcm1hbGl6ZWQgPSB0aGlzLnN0cl9yZXAgKyBub3JtYWxpemVkO1xuICAgIH1cbiAgICByZXR1cm4gW25vcm1hbGl6ZWRdO1xuICB9XG59O1xudmFyIE1ldGFzcGFjZV9kZWZhdWx0ID0gTWV0YXNwYWNlO1xuXG4vLyBzcmMvY29yZS9wcmVUb2tlbml6ZXIvU3BsaXQudHNcbnZhciBTcGxpdCA9IGNsYXNzIGV4dGVuZHMgUHJlVG9rZW5pemVyX2RlZmF1bHQge1xuICAvKipcbiAgICogQHBhcmFtIGNvbmZpZyBUaGUgY29uZmlndXJhdGlvbiBvcHRpb25zIGZvciB0aGUgcHJlLXRva2VuaXplci5cbiAgICovXG4gIGNvbnN0cnVjdG9yKGNvbmZpZykge1xuICAgIHN1cGVyKCk7XG4gICAgdGhpcy5jb25maWcgPSBjb25maWc7XG4gICAgdGhpcy5wYXR0ZXJuID0gY3JlYXRlX3BhdHRlcm4oXG4gICAgICB0aGlzLmNvbmZpZy5wYXR0ZXJuID8/IHt9LFxuICAgICAgdGhpcy5jb25maWcuaW52ZXJ0ID8/IHRydWVcbiAgICApO1xuICB9XG4gIC8qKlxuICAgKiBUb2tlbml6ZXMgdGV4dCBieSBzcGxpdHRpbmcgaXQgdXNpbmcgdGhlIGdpdmVuIHBhdHRlcm4uXG4gICAqIEBwYXJhbSB0ZXh0IFRoZSB0ZXh0IHRvIHRva2VuaXplLlxuICAgKiBAcmV0dXJucyBBbiBhcnJheSBvZiB0b2tlbnMuXG4gICAqL1xuICBwcmVfdG9rZW5pemVfdGV4dCh0ZXh0KSB7XG4gICAgaWYgKHRoaXMucGF0dGVybiA9PT0gbnVsbCkge1xuICAgICAgcmV0dXJuIFtdO1xuICAgIH1cbiAgICBpZiAodGhpcy5jb25maWcuaW52ZXJ0KSB7XG4gICAgICByZXR1cm4gKHRleHQubWF0Y2godGhpcy5wYXR0ZXJuKSB8fCBbXSkuZmlsdGVyKCh4KSA9PiB4KTtcbiAgICB9IGVsc2UgaWYgKHRoaXMuY29uZmlnLmJlaGF2aW9yPy50b0xvd2VyQ2FzZSgpID09PSBcInJlbW92ZWRcIikge1xuICAgICAgcmV0dXJuIHRleHQuc3BsaXQodGhpcy5wYXR0ZXJuKS5maWx0ZXIoKHgpID0+IHgpO1xuICAgIH0gZWxzZSB7XG4gICAgICByZXR1cm4gcmVnZXhfc3BsaXQodGV4dCwgdGhpcy5wYXR0ZXJuKTtcbiAgICB9XG4gIH1cbn07XG52YXIgU3BsaXRfZGVmYXVsdCA9IFNwbGl0O1xuXG4vLyBzcmMvY29yZS9wcmVUb2tlbml6ZXIvUHVuY3R1YXRpb24udHNcbnZhciBQdW5jdHVhdGlvbiA9IGNsYXNzIGV4dGVuZHMgUHJlVG9rZW5pemVyX2RlZmF1bHQge1xuICAvKipcbiAgICogQHBhcmFtIGNvbmZpZyBUaGUgY29uZmlndXJhdGlvbiBvcHRpb25zIGZvciB0aGUgcHJlLXRva2VuaXplci5cbiAgICovXG4gIGNvbnN0cnVjdG9yKGNvbmZpZykge1xuICAgIHN1cGVyKCk7XG4gICAgdGhpcy5jb25maWcgPSBjb25maWc7XG4gICAgdGhpcy5wYXR0ZXJuID0gbmV3IFJlZ0V4cChcbiAgICAgIGBbXiR7UFVOQ1RVQVRJT05fUkVHRVh9XSt8WyR7UFVOQ1RVQVRJT05fUkVHRVh9XStgLFxuICAgICAgXCJndVwiXG4gICAgKTtcbiAgfVxuICAvKipcbiAgICogVG9rZW5pemVzIHRleHQgYnkgc3BsaXR0aW5nIGl0IHVzaW5nIHRoZSBnaXZlbiBwYXR0ZXJuLlxuICAgKiBAcGFyYW0gdGV4dCBUaGUgdGV4dCB0byB0b2tlbml6ZS5cbiAgICogQHJldHVybnMgQW4gYXJyYXkgb2YgdG9rZW5zLlxuICAgKi9cbiAgcHJlX3Rva2VuaXplX3RleHQodGV4dCkge1xuICAgIHJldHVybiB0ZXh0Lm1hdGNoKHRoaXMucGF0dGVybikgfHwgW107XG4gIH1cbn07XG52YXIgUHVuY3R1YXRpb25fZGVmYXVsdCA9IFB1bmN0dWF0aW9uO1xuXG4vLyBzcmMvY29yZS9wcmVUb2tlbml6ZXIvRGlnaXRzLnRzXG52YXIgRGlnaXRzID0gY2xhc3MgZXh0ZW5kcyBQcmVUb2tlbml6ZXJfZGVmYXVsdCB7XG4gIC8qKlxuICAgKiBAcGFyYW0gY29uZmlnIFRoZSBjb25maWd1cmF0aW9uIG9wdGlvbnMgZm9yIHRoZSBwcmUtdG9rZW5pemVyLlxuICAgKi9cbiAgY29uc3RydWN0b3IoY29uZmlnKSB7XG4gICAgc3VwZXIoKTtcbiAgICB0aGlzLmNvbmZpZyA9IGNvbmZpZztcbiAgICBjb25zdCBkaWdpdF9wYXR0ZXJuID0gYFteXFxcXGRdK3xcXFxcZCR7dGhpcy5jb25maWcuaW5kaXZpZHVhbF9kaWdpdHMgPyBcIlwiIDogXCIrXCJ9YDtcbiAgICB0aGlzLnBhdHRlcm4gPSBuZXcgUmVnRXhwKGRpZ2l0X3BhdHRlcm4sIFwiZ3VcIik7XG4gIH1cbiAgLyoqXG4gICAqIFRva2VuaXplcyB0ZXh0IGJ5IHNwbGl0dGluZyBpdCB1c2luZyB0aGUgZ2l2ZW4gcGF0dGVybi5cbiAgICogQHBhcmFtIHRleHQgVGhlIHRleHQgdG8gdG9rZW5pemUuXG4gICAqIEByZXR1cm5zIEFuIGFycmF5IG9mIHRva2Vucy5cbiAgICovXG4gIHByZV90b2tlbml6ZV90ZXh0KHRleHQpIHtcbiAgICByZXR1cm4gdGV4dC5tYXRjaCh0aGlzLnBhdHRlcm4pIHx8IFtdO1xuICB9XG59O1xudmFyIERpZ2l0c19kZWZhdWx0ID0gRGlnaXRzO1xuXG4vLyBzcmMvY29yZS9wcmVUb2tlbml6ZXIvQmVydFByZVRva2VuaXplci50c1xudmFyIEJlcnRQcmVUb2tlbml6ZXIgPSBjbGFzcyBleHRlbmRzIFByZVRva2VuaXplcl9kZWZhdWx0IHtcbiAgLyoqXG4gICAqIEEgUHJlVG9rZW5pemVyIHRoYXQgc3BsaXRzIHRleHQgaW50byB3b3JkcGllY2VzIHVzaW5nIGEgYmFzaWMgdG9rZW5pemF0aW9uIHNjaGVtZVxuICAgKiBzaW1pbGFyIHRvIHRoYXQgdXNlZCBpbiB0aGUgb3JpZ2luYWwgaW1wbGVtZW50YXRpb24gb2YgQkVSVC5cbiAgICovXG4gIGNvbnN0cnVjdG9yKCkge1xuICAgIHN1cGVyKCk7XG4gICAgdGhpcy5wYXR0ZXJuID0gbmV3IFJlZ0V4cChcbiAgICAgIGBbXlxcXFxzJHtQVU5DVFVBVElPTl9SRUdFWH1dK3xbJHtQVU5DVFVBVElPTl9SRUdFWH1dYCxcbiAgICAgIFwiZ3VcIlxuICAgICk7XG4gIH1cbiAgLyoqXG4gICAqIFRva2VuaXplcyBhIHNpbmdsZSB0ZXh0IHVzaW5nIHRoZSBCRVJUIHByZS10b2tlbml6YXRpb24gc2NoZW1lLlxuICAgKlxuICAgKiBAcGFyYW0gdGV4dCBUaGUgdGV4dCB0byB0b2tlbml6ZS5cbiAgICogQHBhcmFtIG9wdGlvbnMgQWRkaXRpb25hbCBvcHRpb25zIGZvciB0aGUgcHJlLXRva2VuaXphdGlvbiBsb2dpYy5cbiAgICogQHJldHVybnMgQW4gYXJyYXkgb2YgdG9rZW5zLlxuICAgKi9cbiAgcHJlX3Rva2VuaXplX3RleHQodGV4dCwgb3B0aW9ucykge1xuICAgIHJldHVybiB0ZXh0LnRyaW0oKS5tYXRjaCh0aGlzLnBhdHRlcm4pIHx8IFtdO1xuICB9XG59O1xudmFyIEJlcnRQcmVUb2tlbml6ZXJfZGVmYXVsdCA9IEJlcnRQcmVUb2tlbml6ZXI7XG5cbi8vIHNyYy9jb3JlL3ByZVRva2VuaXplci9SZXBsYWNlLnRzXG52YXIgUmVwbGFjZTIgPSBjbGFzcyBleHRlbmRzIFByZVRva2VuaXplcl9kZWZhdWx0IHtcbiAgLyoqXG4gICAqIEBwYXJhbSBjb25maWcgVGhlIGNvbmZpZ3VyYXRpb24gb3B0aW9ucyBmb3IgdGhlIHByZS10b2tlbml6ZXIuXG4gICAqL1xuICBjb25zdHJ1Y3Rvcihjb25maWcpIHtcbiAgICBzdXBlcigpO1xuICAgIHRoaXMuY29uZmlnID0gY29uZmlnO1xuICAgIHRoaXMucGF0dGVybiA9IGNyZWF0ZV9wYXR0ZXJuKHRoaXMuY29uZmlnLnBhdHRlcm4gPz8ge30pO1xuICAgIHRoaXMuY29udGVudCA9IHRoaXMuY29uZmlnLmNvbnRlbnQgPz8gXCJcIjtcbiAgfVxuICAvKipcbiAgICogUHJlLXRva2VuaXplcyB0aGUgaW5wdXQgdGV4dCBieSByZXBsYWNpbmcgY2VydGFpbiBjaGFyYWN0ZXJzLlxuICAgKiBAcGFyYW0gdGV4dCBUaGUgdGV4dCB0byBiZSBwcmUtdG9rZW5pemVkLlxuICAgKiBAcmV0dXJucyBBbiBhcnJheSBvZiB0b2tlbnMgcHJvZHVjZWQgYnkgcmVwbGFjaW5nIGNlcnRhaW4gY2hhcmFjdGVycy5cbiAgICovXG4gIHByZV90b2tlbml6ZV90ZXh0KHRleHQpIHtcbiAgICBpZiAodGhpcy5wYXR0ZXJuID09PSBudWxsKSB7XG4gICAgICByZXR1cm4gW3RleHRdO1xuICAgIH1cbiAgICByZXR1cm4gW3RleHQucmVwbGFjZUFsbCh0aGlzLnBhdHRlcm4sIHRoaXMuY29uZmlnLmNvbnRlbnQgPz8gXCJcIildO1xuICB9XG59O1xudmFyIFJlcGxhY2VfZGVmYXVsdDIgPSBSZXBsYWNlMjtcblxuLy8gc3JjL2NvcmUvcHJlVG9rZW5pemVyL1NlcXVlbmNlLnRzXG52YXIgU2VxdWVuY2UyID0gY2xhc3MgZXh0ZW5kcyBQcmVUb2tlbml6ZXJfZGVmYXVsdCB7XG4gIC8qKlxuICAgKiBDcmVhdGVzIGFuIGluc3RhbmNlIG9mIFByZVRva2VuaXplclNlcXVlbmNlLlxuICAgKiBAcGFyYW0gY29uZmlnIFRoZSBjb25maWd1cmF0aW9uIG9iamVjdCBmb3IgdGhlIHByZS10b2tlbml6ZXIgc2VxdWVuY2UuXG4gICAqL1xuICBjb25zdHJ1Y3Rvcihjb25maWcpIHtcbiAgICBzdXBlcigpO1xuICAgIHRoaXMudG9rZW5pemVycyA9IChjb25maWcucHJldG9rZW5pemVycyA/PyBbXSkubWFwKFxuICAgICAgKHgpID0+IGNyZWF0ZV9wcmVfdG9rZW5pemVyX2RlZmF1bHQoeClcbiAgICApO1xuICB9XG4gIC8qKlxuICAgKiBBcHBsaWVzIGVhY2ggcHJlLXRva2VuaXplciBpbiB0aGUgc2VxdWVuY2UgdG8gdGhlIGlucHV0IHRleHQgaW4gdHVybi5cbiAgICogQHBhcmFtIHRleHQgVGhlIHRleHQgdG8gcHJlLXRva2VuaXplLlxuICAgKiBAcGFyYW0gb3B0aW9ucyBBZGRpdGlvbmFsIG9wdGlvbnMgZm9yIHRoZSBwcmUtdG9rZW5pemF0aW9uIGxvZ2ljLlxuICAgKiBAcmV0dXJucyBUaGUgcHJlLXRva2VuaXplZCB0ZXh0LlxuICAgKi9cbiAgcHJlX3Rva2VuaXplX3RleHQodGV4dCwgb3B0aW9ucykge1xuICAgIHJldHVybiB0aGlzLnRva2VuaXplcnMucmVkdWNlKFxuICAgICAgKHByZV90b2tlbml6ZWRfdGV4dCwgdG9rZW5pemVyKSA9PiB7XG4gICAgICAgIHJldHVybiB0b2tlbml6ZXIgPyB0b2tlbml6ZXIucHJlX3Rva2VuaXplKHByZV90b2tlbml6ZWRfdGV4dCwgb3B0aW9ucykgOiBwcmVfdG9rZW5pemVkX3RleHQ7XG4gICAgICB9LFxuICAgICAgW3RleHRdXG4gICAgKTtcbiAgfVxufTtcbnZhciBTZXF1ZW5jZV9kZWZhdWx0MiA9IFNlcXVlbmNlMjtcblxuLy8gc3JjL2NvcmUvcHJlVG9rZW5pemVyL1doaXRlc3BhY2VTcGxpdC50c1xudmFyIFdoaXRlc3BhY2VTcGxpdCA9IGNsYXNzIGV4dGVuZHMgUHJlVG9rZW5pemVyX2RlZmF1bHQge1xuICAvKipcbiAgICogUHJlLXRva2VuaXplcyB0aGUgaW5wdXQgdGV4dCBieSBzcGxpdHRpbmcgaXQgb24gd2hpdGVzcGFjZSBjaGFyYWN0ZXJzLlxuICAgKiBAcGFyYW0gdGV4dCBUaGUgdGV4dCB0byBiZSBwcmUtdG9rZW5pemVkLlxuICAgKiBAcmV0dXJucyBBbiBhcnJheSBvZiB0b2tlbnMgcHJvZHVjZWQgYnkgc3BsaXR0aW5nIHRoZSBpbnB1dCB0ZXh0IG9uIHdoaXRlc3BhY2UuXG4gICAqL1xuICBwcmVfdG9rZW5pemVfdGV4dCh0ZXh0KSB7XG4gICAgcmV0dXJuIHdoaXRlc3BhY2Vfc3BsaXQodGV4dCk7XG4gIH1cbn07XG52YXIgV2hpdGVzcGFjZVNwbGl0X2RlZmF1bHQgPSBXaGl0ZXNwYWNlU3BsaXQ7XG5cbi8vIHNyYy9jb3JlL3ByZVRva2VuaXplci9GaXhlZExlbmd0aC50c1xudmFyIEZpeGVkTGVuZ3RoID0gY2xhc3MgZXh0ZW5kcyBQcmVUb2tlbml6ZXJfZGVmYXVsdCB7XG4gIC8qKlxuICAgKiBAcGFyYW0gY29uZmlnIFRoZSBjb25maWd1cmF0aW9uIG9wdGlvbnMgZm9yIHRoZSBwcmUtdG9rZW5pemVyLlxuICAgKi9cbiAgY29uc3RydWN0b3IoY29uZmlnKSB7XG4gICAgc3VwZXIoKTtcbiAgICB0aGlzLmNvbmZpZyA9IGNvbmZpZztcbiAgICB0aGlzLl9sZW5ndGggPSBjb25maWcubGVuZ3RoO1xuICB9XG4gIC8qKlxuICAgKiBQcmUtdG9rZW5pemVzIHRoZSBpbnB1dCB0ZXh0IGJ5IHNwbGl0dGluZyBpdCBpbnRvIGZpeGVkLWxlbmd0aCB0b2tlbnMuXG4gICAqIEBwYXJhbSB0ZXh0IFRoZSB0ZXh0IHRvIGJlIHByZS10b2tlbml6ZWQuXG4gICAqIEByZXR1cm5zIEFuIGFycmF5IG9mIHRva2VucyBwcm9kdWNlZCBieSBzcGxpdHRpbmcgdGhlIGlucHV0IHRleHQgaW50byBmaXhlZC1sZW5ndGggdG9rZW5zLlxuICAgKi9cbiAgcHJlX3Rva2VuaXplX3RleHQodGV4dCkge1xuICAgIGNvbnN0IHRva2VucyA9IFtdO1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgdGV4dC5sZW5ndGg7IGkgKz0gdGhpcy5fbGVuZ3RoKSB7XG4gICAgICB0b2tlbnMucHVzaCh0ZXh0LnNsaWNlKGksIGkgKyB0aGlzLl9sZW5ndGgpKTtcbiAgICB9XG4gICAgcmV0dXJuIHRva2VucztcbiAgfVxufTtcbnZhciBGaXhlZExlbmd0aF9kZWZhdWx0ID0gRml4ZWRMZW5ndGg7XG5cbi8vIHNyYy9jb3JlL3ByZVRva2VuaXplci9jcmVhdGVfcHJlX3Rva2VuaXplci50c1xuZnVuY3Rpb24gY3JlYXRlX3ByZV90b2tlbml6ZXIoY29uZmlnKSB7XG4gIGlmIChjb25maWcgPT09IG51bGwpIHJldHVybiBudWxsO1xuICBzd2l0Y2ggKGNvbmZpZy50eXBlKSB7XG4gICAgY2FzZSBcIkJlcnRQcmVUb2tlbml6ZXJcIjpcbiAgICAgIHJldHVybiBuZXcgQmVydFByZVRva2VuaXplcl9kZWZhdWx0KCk7XG4gICAgY2FzZSBcIlNlcXVlbmNlXCI6XG4gICAgICByZXR1cm4gbmV3IFNlcXVlbmNlX2RlZmF1bHQyKGNvbmZpZyk7XG4gICAgY2FzZSBcIldoaXRlc3BhY2VcIjpcbiAgICAgIHJldHVybiBuZXcgV2hpdGVzcGFjZV9kZWZhdWx0KCk7XG4gICAgY2FzZSBcIldoaXRlc3BhY2VTcGxpdFwiOlxuICAgICAgcmV0dXJuIG5ldyBXaGl0ZXNwYWNlU3BsaXRfZGVmYXVsdCgpO1xuICAgIGNhc2UgXCJNZXRhc3BhY2VcIjpcbiAgICAgIHJldHVybiBuZXcgTWV0YXNwYWNlX2RlZmF1bHQoY29uZmlnKTtcbiAgICBjYXNlIFwiQnl0ZUxldmVsXCI6XG4gICAgICByZXR1cm4gbmV3IEJ5dGVMZXZlbF9kZWZhdWx0KGNvbmZpZyk7XG4gICAgY2FzZSBcIlNwbGl0XCI6XG4gICAgICByZXR1cm4gbmV3IFNwbGl0X2RlZmF1bHQoY29uZmlnKTtcbiAgICBjYXNlIFwiUHVuY3R1YXRpb25cIjpcbiAgICAgIHJldHVybiBuZXcgUHVuY3R1YXRpb25fZGVmYXVsdChjb25maWcpO1xuICAgIGNhc2UgXCJEaWdpdHNcIjpcbiAgICAgIHJldHVybiBuZXcgRGlnaXRzX2RlZmF1bHQoY29uZmlnKTtcbiAgICBjYXNlIFwiUmVwbGFjZVwiOlxuICAgICAgcmV0dXJuIG5ldyBSZXBsYWNlX2RlZmF1bHQyKGNvbmZpZyk7XG4gICAgY2FzZSBcIkZpeGVkTGVuZ3RoXCI6XG4gICAgICByZXR1cm4gbmV3IEZpeGVkTGVuZ3RoX2RlZmF1bHQoY29uZmlnKTtcbiAgICBkZWZhdWx0OlxuICAgICAgdGhyb3cgbmV3IEVycm9yKGBVbmtub3duIFByZVRva2VuaXplciB0eXBlOiAke2NvbmZpZy50eXBlfWApO1xuICB9XG59XG52YXIgY3JlYXRlX3ByZV90b2tlbml6ZXJfZGVmYXVsdCA9IGNyZWF0ZV9wcmVfdG9rZW5pemVyO1xuXG4vLyBzcmMvY29yZS9Ub2tlbml6ZXJNb2RlbC50c1xudmFyIFRva2VuaXplck1vZGVsID0gY2xhc3MgZXh0ZW5kcyBDYWxsYWJsZV9kZWZhdWx0IHtcbiAgLyoqXG4gICAqIENyZWF0ZXMgYSBuZXcgaW5zdGFuY2Ugb2YgVG9rZW5pemVyTW9kZWwuXG4gICAqIEBwYXJhbSBjb25maWcgVGhlIGNvbmZpZ3VyYXRpb24gb2JqZWN0IGZvciB0aGUgVG9rZW5pemVyTW9kZWwuXG4gICAqL1xuICBjb25zdHJ1Y3Rvcihjb25maWcpIHtcbiAgICBzdXBlcigpO1xuICAgIHRoaXMuY29uZmlnID0gY29uZmlnO1xuICAgIHRoaXMudm9jYWIgPSBbXTtcbiAgICB0aGlzLnRva2Vuc190b19pZHMgPSAvKiBAX19QVVJFX18gKi8gbmV3IE1hcCgpO1xuICAgIHRoaXMudW5rX3Rva2VuX2lkID0gdm9pZCAwO1xuICAgIHRoaXMudW5rX3Rva2VuID0gdm9pZCAwO1xuICAgIHRoaXMuZW5kX29mX3dvcmRfc3VmZml4ID0gdm9pZCAwO1xuICAgIHRoaXMuZnVzZV91bmsgPSB0aGlzLmNvbmZpZy5mdXNlX3VuayA/PyBmYWxzZTtcbiAgfVxuICAvKipcbiAgICogSW50ZXJuYWwgZnVuY3Rpb24gdG8gY2FsbCB0aGUgVG9rZW5pemVyTW9kZWwgaW5zdGFuY2UuXG4gICAqIEBwYXJhbSB0b2tlbnMgVGhlIHRva2VucyB0byBlbmNvZGUuXG4gICAqIEByZXR1cm5zIFRoZSBlbmNvZGVkIHRva2Vucy5cbiAgICovXG4gIF9jYWxsKHRva2Vucykge1xuICAgIGxldCByZXN1bHQgPSB0aGlzLmVuY29kZSh0b2tlbnMpO1xuICAgIGlmICh0aGlzLmZ1c2VfdW5rKSB7XG4gICAgICByZXN1bHQgPSBmdXNlX3VuayhyZXN1bHQsIHRoaXMudG9rZW5zX3RvX2lkcywgdGhpcy51bmtfdG9rZW5faWQpO1xuICAgIH1cbiAgICByZXR1cm4gcmVzdWx0O1xuICB9XG59O1xudmFyIFRva2VuaXplck1vZGVsX2RlZmF1bHQgPSBUb2tlbml6ZXJNb2RlbDtcblxuLy8gc3JjL2NvcmUvdG9rZW5pemVyTW9kZWxJbXBsZW1lbnRhdGlvbnMvV29yZFBpZWNlLnRzXG52YXIgV29yZFBpZWNlVG9rZW5pemVyID0gY2xhc3MgZXh0ZW5kcyBUb2tlbml6ZXJNb2RlbF9kZWZhdWx0IHtcbiAgLyoqXG4gICAqIEBwYXJhbSBjb25maWcgVGhlIGNvbmZpZ3VyYXRpb24gb2JqZWN0LlxuICAgKi9cbiAgY29uc3RydWN0b3IoY29uZmlnKSB7XG4gICAgc3VwZXIoY29uZmlnKTtcbiAgICAvKiogVGhlIG1heGltdW0gbnVtYmVyIG9mIGNoYXJhY3RlcnMgcGVyIHdvcmQuICovXG4gICAgdGhpcy5tYXhfaW5wdXRfY2hhcnNfcGVyX3dvcmQgPSAxMDA7XG4gICAgdGhpcy50b2tlbnNfdG9faWRzID0gb2JqZWN0X3RvX21hcChjb25maWcudm9jYWIpO1xuICAgIHRoaXMudW5rX3Rva2VuX2lkID0gdGhpcy50b2tlbnNfdG9faWRzLmdldChjb25maWcudW5rX3Rva2VuKTtcbiAgICB0aGlzLnVua190b2tlbiA9IGNvbmZpZy51bmtfdG9rZW47XG4gICAgdGhpcy5tYXhfaW5wdXRfY2hhcnNfcGVyX3dvcmQgPSBjb25maWcubWF4X2lucHV0X2NoYXJzX3Blcl93b3JkID8/IDEwMDtcbiAgICB0aGlzLnZvY2FiID0gbmV3IEFycmF5KHRoaXMudG9rZW5zX3RvX2lkcy5zaXplKTtcbiAgICBmb3IgKGNvbnN0IFtrZXksIHZhbHVlXSBvZiB0aGlzLnRva2Vuc190b19pZHMpIHtcbiAgICAgIHRoaXMudm9jYWJbdmFsdWVdID0ga2V5O1xuICAgIH1cbiAgfVxuICAvKipcbiAgICogRW5jb2RlcyBhbiBhcnJheSBvZiB0b2tlbnMgdXNpbmcgV29yZFBpZWNlIGVuY29kaW5nLlxuICAgKiBAcGFyYW0gdG9rZW5zIFRoZSB0b2tlbnMgdG8gZW5jb2RlLlxuICAgKiBAcmV0dXJucyBBbiBhcnJheSBvZiBlbmNvZGVkIHRva2Vucy5cbiAgICovXG4gIGVuY29kZSh0b2tlbnMpIHtcbiAgICBjb25zdCBvdXRwdXRfdG9rZW5zID0gW107XG4gICAgZm9yIChjb25zdCB0b2tlbiBvZiB0b2tlbnMpIHtcbiAgICAgIGNvbnN0IGNoYXJzID0gWy4uLnRva2VuXTtcbiAgICAgIGlmIChjaGFycy5sZW5ndGggPiB0aGlzLm1heF9pbnB1dF9jaGFyc19wZXJfd29yZCkge1xuICAgICAgICBvdXRwdXRfdG9rZW5zLnB1c2godGhpcy51bmtfdG9rZW4pO1xuICAgICAgICBjb250aW51ZTtcbiAgICAgIH1cbiAgICAgIGxldCBpc191bmtub3duID0gZmFsc2U7XG4gICAgICBsZXQgc3RhcnQgPSAwO1xuICAgICAgY29uc3Qgc3ViX3Rva2VucyA9IFtdO1xuICAgICAgd2hpbGUgKHN0YXJ0IDwgY2hhcnMubGVuZ3RoKSB7XG4gICAgICAgIGxldCBlbmQgPSBjaGFycy5sZW5ndGg7XG4gICAgICAgIGxldCBjdXJyZW50X3N1YnN0cmluZyA9IG51bGw7XG4gICAgICAgIHdoaWxlIChzdGFydCA8IGVuZCkge1xuICAgICAgICAgIGxldCBzdWJzdHIgPSBjaGFycy5zbGljZShzdGFydCwgZW5kKS5qb2luKFwiXCIpO1xuICAgICAgICAgIGlmIChzdGFydCA+IDApIHtcbiAgICAgICAgICAgIHN1YnN0ciA9IHRoaXMuY29uZmlnLmNvbnRpbnVpbmdfc3Vid29yZF9wcmVmaXggKyBzdWJzdHI7XG4gICAgICAgICAgfVxuICAgICAgICAgIGlmICh0aGlzLnRva2Vuc190b19pZHMuaGFzKHN1YnN0cikpIHtcbiAgICAgICAgICAgIGN1cnJlbnRfc3Vic3RyaW5nID0gc3Vic3RyO1xuICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgfVxuICAgICAgICAgIC0tZW5kO1xuICAgICAgICB9XG4gICAgICAgIGlmIChjdXJyZW50X3N1YnN0cmluZyA9PT0gbnVsbCkge1xuICAgICAgICAgIGlzX3Vua25vd24gPSB0cnVlO1xuICAgICAgICAgIGJyZWFrO1xuICAgICAgICB9XG4gICAgICAgIHN1Yl90b2tlbnMucHVzaChjdXJyZW50X3N1YnN0cmluZyk7XG4gICAgICAgIHN0YXJ0ID0gZW5kO1xuICAgICAgfVxuICAgICAgaWYgKGlzX3Vua25vd24pIHtcbiAgICAgICAgb3V0cHV0X3Rva2Vucy5wdXNoKHRoaXMudW5rX3Rva2VuKTtcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIG91dHB1dF90b2tlbnMucHVzaCguLi5zdWJfdG9rZW5zKTtcbiAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIG91dHB1dF90b2tlbnM7XG4gIH1cbn07XG52YXIgV29yZFBpZWNlX2RlZmF1bHQgPSBXb3JkUGllY2VUb2tlbml6ZXI7XG5cbi8vIHNyYy91dGlscy9kYXRhLXN0cnVjdHVyZXMvQ2hhclRyaWUudHNcbnZhciBDaGFyVHJpZU5vZGUgPSBjbGFzcyBfQ2hhclRyaWVOb2RlIHtcbiAgLyoqXG4gICAqIENyZWF0ZSBhIG5ldyBDaGFyVHJpZU5vZGUuXG4gICAqIEBwYXJhbSBpc19sZWFmIFdoZXRoZXIgdGhlIG5vZGUgaXMgYSBsZWFmIG5vZGUgb3Igbm90LlxuICAgKiBAcGFyYW0gY2hpbGRyZW4gQSBtYXAgY29udGFpbmluZyB0aGUgbm9kZSdzIGNoaWxkcmVuLCB3aGVyZSB0aGUga2V5IGlzIGEgY2hhcmFjdGVyIGFuZCB0aGUgdmFsdWUgaXMgYSBgQ2hhclRyaWVOb2RlYC5cbiAgICovXG4gIGNvbnN0cnVjdG9yKGlzX2xlYWYsIGNoaWxkcmVuKSB7XG4gICAgdGhpcy5pc19sZWFmID0gaXNfbGVhZjtcbiAgICB0aGlzLmNoaWxkcmVuID0gY2hpbGRyZW47XG4gIH1cbiAgLyoqXG4gICAqIFJldHVybnMgYSBuZXcgYENoYXJUcmllTm9kZWAgaW5zdGFuY2Ugd2l0aCBkZWZhdWx0IHZhbHVlcy5cbiAgICogQHJldHVybnMgQSBuZXcgYENoYXJUcmllTm9kZWAgaW5zdGFuY2Ugd2l0aCBgaXNfbGVhZmAgc2V0IHRvIGBmYWxzZWAgYW5kIGFuIGVtcHR5IGBjaGlsZHJlbmAgbWFwLlxuICAgKi9cbiAgc3RhdGljIGRlZmF1bHQoKSB7XG4gICAgcmV0dXJuIG5ldyBfQ2hhclRyaWVOb2RlKGZhbHNlLCAvKiBAX19QVVJFX18gKi8gbmV3IE1hcCgpKTtcbiAgfVxufTtcbnZhciBDaGFyVHJpZSA9IGNsYXNzIHtcbiAgY29uc3RydWN0b3IoKSB7XG4gICAgdGhpcy5yb290ID0gQ2hhclRyaWVOb2RlLmRlZmF1bHQoKTtcbiAgfVxuICAvKipcbiAgICogQWRkcyBvbmUgb3IgbW9yZSBgdGV4dHNgIHRvIHRoZSB0cmllLlxuICAgKiBAcGFyYW0gdGV4dHMgVGhlIHN0cmluZ3MgdG8gYWRkIHRvIHRoZSB0cmllLlxuICAgKi9cbiAgZXh0ZW5kKHRleHRzKSB7XG4gICAgZm9yIChjb25zdCB0ZXh0IG9mIHRleHRzKSB7XG4gICAgICB0aGlzLnB1c2godGV4dCk7XG4gICAgfVxuICB9XG4gIC8qKlxuICAgKiBBZGRzIHRleHQgdG8gdGhlIHRyaWUuXG4gICAqIEBwYXJhbSB0ZXh0IFRoZSBzdHJpbmcgdG8gYWRkIHRvIHRoZSB0cmllLlxuICAgKi9cbiAgcHVzaCh0ZXh0KSB7XG4gICAgbGV0IG5vZGUgPSB0aGlzLnJvb3Q7XG4gICAgZm9yIChjb25zdCBjaCBvZiB0ZXh0KSB7XG4gICAgICBsZXQgY2hpbGQgPSBub2RlLmNoaWxkcmVuLmdldChjaCk7XG4gICAgICBpZiAoY2hpbGQgPT09IHZvaWQgMCkge1xuICAgICAgICBjaGlsZCA9IENoYXJUcmllTm9kZS5kZWZhdWx0KCk7XG4gICAgICAgIG5vZGUuY2hpbGRyZW4uc2V0KGNoLCBjaGlsZCk7XG4gICAgICB9XG4gICAgICBub2RlID0gY2hpbGQ7XG4gICAgfVxuICAgIG5vZGUuaXNfbGVhZiA9IHRydWU7XG4gIH1cbiAgLyoqXG4gICAqIFNlYXJjaGVzIHRoZSB0cmllIGZvciBzdG9yZWQgc3RyaW5ncyB0aGF0IG1hdGNoIGBjaGFyc2Agc3RhcnRpbmcgYXQgYHN0YXJ0YC5cbiAgICogQHBhcmFtIGNoYXJzIFRoZSBpbnB1dCBjaGFyYWN0ZXJzIHRvIHNlYXJjaC5cbiAgICogQHBhcmFtIHN0YXJ0IFRoZSBpbmRleCB0byBzdGFydCBzZWFyY2hpbmcgZnJvbS5cbiAgICogQHlpZWxkcyBFYWNoIHN0b3JlZCBzdHJpbmcgdGhhdCBpcyBhIHByZWZpeCBvZiBgY2hhcnNgIHN0YXJ0aW5nIGF0IGBzdGFydGAuXG4gICAqL1xuICAqY29tbW9uX3ByZWZpeF9zZWFyY2goY2hhcnMsIHN0YXJ0ID0gMCkge1xuICAgIGxldCBub2RlID0gdGhpcy5yb290O1xuICAgIGlmIChub2RlID09PSB2b2lkIDApIHJldHVybjtcbiAgICBsZXQgcHJlZml4ID0gXCJcIjtcbiAgICBmb3IgKGxldCBpID0gc3RhcnQ7IGkgPCBjaGFycy5sZW5ndGg7ICsraSkge1xuICAgICAgY29uc3QgY2ggPSBjaGFyc1tpXTtcbiAgICAgIHByZWZpeCArPSBjaDtcbiAgICAgIG5vZGUgPSBub2RlLmNoaWxkcmVuLmdldChjaCk7XG4gICAgICBpZiAobm9kZSA9PT0gdm9pZCAwKSByZXR1cm47XG4gICAgICBpZiAobm9kZS5pc19sZWFmKSB7XG4gICAgICAgIHlpZWxkIHByZWZpeDtcbiAgICAgIH1cbiAgICB9XG4gIH1cbn07XG52YXIgQ2hhclRyaWVfZGVmYXVsdCA9IENoYXJUcmllO1xuXG4vLyBzcmMvdXRpbHMvZGF0YS1zdHJ1Y3R1cmVzL1Rva2VuTGF0dGljZS50c1xudmFyIFRva2VuTGF0dGljZU5vZGUgPSBjbGFzcyBfVG9rZW5MYXR0aWNlTm9kZSB7XG4gIC8qKlxuICAgKiBSZXByZXNlbnRzIGEgbm9kZSBpbiBhIHRva2VuIGxhdHRpY2UgZm9yIGEgZ2l2ZW4gc2VudGVuY2UuXG4gICAqIEBwYXJhbSB0b2tlbl9pZCBUaGUgSUQgb2YgdGhlIHRva2VuIGFzc29jaWF0ZWQgd2l0aCB0aGlzIG5vZGUuXG4gICAqIEBwYXJhbSBub2RlX2lkIFRoZSBJRCBvZiB0aGlzIG5vZGUuXG4gICAqIEBwYXJhbSBwb3MgVGhlIHN0YXJ0aW5nIHBvc2l0aW9uIG9mIHRoZSB0b2tlbiBpbiB0aGUgc2VudGVuY2UuXG4gICAqIEBwYXJhbSBsZW5ndGggVGhlIGxlbmd0aCBvZiB0aGUgdG9rZW4uXG4gICAqIEBwYXJhbSBzY29yZSBUaGUgc2NvcmUgYXNzb2NpYXRlZCB3aXRoIHRoZSB0b2tlbi5cbiAgICovXG4gIGNvbnN0cnVjdG9yKHRva2VuX2lkLCBub2RlX2lkLCBwb3MsIGxlbmd0aCwgc2NvcmUpIHtcbiAgICB0aGlzLnRva2VuX2lkID0gdG9rZW5faWQ7XG4gICAgdGhpcy5ub2RlX2lkID0gbm9kZV9pZDtcbiAgICB0aGlzLnBvcyA9IHBvcztcbiAgICB0aGlzLmxlbmd0aCA9IGxlbmd0aDtcbiAgICB0aGlzLnNjb3JlID0gc2NvcmU7XG4gICAgdGhpcy5wcmV2ID0gbnVsbDtcbiAgICB0aGlzLmJhY2t0cmFjZV9zY29yZSA9IDA7XG4gIH1cbiAgLyoqXG4gICAqIFJldHVybnMgYSBjbG9uZSBvZiB0aGlzIG5vZGUuXG4gICAqIEByZXR1cm5zIEEgY2xvbmUgb2YgdGhpcyBub2RlLlxuICAgKi9cbiAgY2xvbmUoKSB7XG4gICAgY29uc3QgbiA9IG5ldyBfVG9rZW5MYXR0aWNlTm9kZShcbiAgICAgIHRoaXMudG9rZW5faWQsXG4gICAgICB0aGlzLm5vZGVfaWQsXG4gICAgICB0aGlzLnBvcyxcbiAgICAgIHRoaXMubGVuZ3RoLFxuICAgICAgdGhpcy5zY29yZVxuICAgICk7XG4gICAgbi5wcmV2ID0gdGhpcy5wcmV2O1xuICAgIG4uYmFja3RyYWNlX3Njb3JlID0gdGhpcy5iYWNrdHJhY2Vfc2NvcmU7XG4gICAgcmV0dXJuIG47XG4gIH1cbn07XG52YXIgVG9rZW5MYXR0aWNlID0gY2xhc3Mge1xuICAvKipcbiAgICogQ3JlYXRlcyBhIG5ldyBUb2tlbkxhdHRpY2UgaW5zdGFuY2UuXG4gICAqXG4gICAqIEBwYXJhbSBzZW50ZW5jZSBUaGUgaW5wdXQgc2VudGVuY2UgdG8gYmUgdG9rZW5pemVkLlxuICAgKiBAcGFyYW0gYm9zX3Rva2VuX2lkIFRoZSBiZWdpbm5pbmctb2Ytc2VxdWVuY2UgdG9rZW4gSUQuXG4gICAqIEBwYXJhbSBlb3NfdG9rZW5faWQgVGhlIGVuZC1vZi1zZXF1ZW5jZSB0b2tlbiBJRC5cbiAgICovXG4gIGNvbnN0cnVjdG9yKHNlbnRlbmNlLCBib3NfdG9rZW5faWQsIGVvc190b2tlbl9pZCkge1xuICAgIHRoaXMuY2hhcnMgPSBBcnJheS5mcm9tKHNlbnRlbmNlKTtcbiAgICB0aGlzLmxlbiA9IHRoaXMuY2hhcnMubGVuZ3RoO1xuICAgIHRoaXMuYm9zX3Rva2VuX2lkID0gYm9zX3Rva2VuX2lkO1xuICAgIHRoaXMuZW9zX3Rva2VuX2lkID0gZW9zX3Rva2VuX2lkO1xuICAgIHRoaXMubm9kZXMgPSBbXTtcbiAgICB0aGlzLmJlZ2luX25vZGVzID0gQXJyYXkuZnJvbShcbiAgICAgIHsgbGVuZ3RoOiB0aGlzLmxlbiArIDEgfSxcbiAgICAgICgpID0+IFtdXG4gICAgKTtcbiAgICB0aGlzLmVuZF9ub2RlcyA9IEFycmF5LmZyb20oeyBsZW5ndGg6IHRoaXMubGVuICsgMSB9LCAoKSA9PiBbXSk7XG4gICAgY29uc3QgYm9zID0gbmV3IFRva2VuTGF0dGljZU5vZGUodGhpcy5ib3NfdG9rZW5faWQgPz8gMCwgMCwgMCwgMCwgMCk7XG4gICAgY29uc3QgZW9zID0gbmV3IFRva2VuTGF0dGljZU5vZGUoXG4gICAgICB0aGlzLmVvc190b2tlbl9pZCA/PyAwLFxuICAgICAgMSxcbiAgICAgIHRoaXMubGVuLFxuICAgICAgMCxcbiAgICAgIDBcbiAgICApO1xuICAgIHRoaXMubm9kZXMucHVzaChib3MuY2xvbmUoKSk7XG4gICAgdGhpcy5ub2Rlcy5wdXNoKGVvcy5jbG9uZSgpKTtcbiAgICB0aGlzLmJlZ2luX25vZGVzW3RoaXMubGVuXS5wdXNoKGVvcyk7XG4gICAgdGhpcy5lbmRfbm9kZXNbMF0ucHVzaChib3MpO1xuICB9XG4gIC8qKlxuICAgKiBJbnNlcnRzIGEgbmV3IHRva2VuIG5vZGUgaW50byB0aGUgdG9rZW4gbGF0dGljZS5cbiAgICpcbiAgICogQHBhcmFtIHBvcyBUaGUgc3RhcnRpbmcgcG9zaXRpb24gb2YgdGhlIHRva2VuLlxuICAgKiBAcGFyYW0gbGVuZ3RoIFRoZSBsZW5ndGggb2YgdGhlIHRva2VuLlxuICAgKiBAcGFyYW0gc2NvcmUgVGhlIHNjb3JlIG9mIHRoZSB0b2tlbi5cbiAgICogQHBhcmFtIHRva2VuX2lkIFRoZSB0b2tlbiBJRCBvZiB0aGUgdG9rZW4uXG4gICAqL1xuICBpbnNlcnQocG9zLCBsZW5ndGgsIHNjb3JlLCB0b2tlbl9pZCkge1xuICAgIGNvbnN0IG5vZGVfaWQgPSB0aGlzLm5vZGVzLmxlbmd0aDtcbiAgICBjb25zdCBub2RlID0gbmV3IFRva2VuTGF0dGljZU5vZGUodG9rZW5faWQsIG5vZGVfaWQsIHBvcywgbGVuZ3RoLCBzY29yZSk7XG4gICAgdGhpcy5iZWdpbl9ub2Rlc1twb3NdLnB1c2gobm9kZSk7XG4gICAgdGhpcy5lbmRfbm9kZXNbcG9zICsgbGVuZ3RoXS5wdXNoKG5vZGUpO1xuICAgIHRoaXMubm9kZXMucHVzaChub2RlKTtcbiAgfVxuICAvKipcbiAgICogSW1wbGVtZW50cyB0aGUgVml0ZXJiaSBhbGdvcml0aG0gdG8gY29tcHV0ZSB0aGUgbW9zdCBsaWtlbHkgc2VxdWVuY2Ugb2YgdG9rZW5zLlxuICAgKlxuICAgKiBAcmV0dXJucyBUaGUgbW9zdCBsaWtlbHkgc2VxdWVuY2Ugb2YgdG9rZW5zLlxuICAgKi9cbiAgdml0ZXJiaSgpIHtcbiAgICBjb25zdCBsZW4yID0gdGhpcy5sZW47XG4gICAgbGV0IHBvcyA9IDA7XG4gICAgd2hpbGUgKHBvcyA8PSBsZW4yKSB7XG4gICAgICBpZiAodGhpcy5iZWdpbl9ub2Rlc1twb3NdLmxlbmd0aCA9PSAwKSB7XG4gICAgICAgIHJldHVybiBbXTtcbiAgICAgIH1cbiAgICAgIGZvciAobGV0IHJub2RlIG9mIHRoaXMuYmVnaW5fbm9kZXNbcG9zXSkge1xuICAgICAgICBybm9kZS5wcmV2ID0gbnVsbDtcbiAgICAgICAgbGV0IGJlc3Rfc2NvcmUgPSAwO1xuICAgICAgICBsZXQgYmVzdF9ub2RlID0gbnVsbDtcbiAgICAgICAgZm9yIChsZXQgbG5vZGUgb2YgdGhpcy5lbmRfbm9kZXNbcG9zXSkge1xuICAgICAgICAgIGNvbnN0IHNjb3JlID0gbG5vZGUuYmFja3RyYWNlX3Njb3JlICsgcm5vZGUuc2NvcmU7XG4gICAgICAgICAgaWYgKGJlc3Rfbm9kZSA9PT0gbnVsbCB8fCBzY29yZSA+IGJlc3Rfc2NvcmUpIHtcbiAgICAgICAgICAgIGJlc3Rfbm9kZSA9IGxub2RlLmNsb25lKCk7XG4gICAgICAgICAgICBiZXN0X3Njb3JlID0gc2NvcmU7XG4gICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIGlmIChiZXN0X25vZGUgIT09IG51bGwpIHtcbiAgICAgICAgICBybm9kZS5wcmV2ID0gYmVzdF9ub2RlO1xuICAgICAgICAgIHJub2RlLmJhY2t0cmFjZV9zY29yZSA9IGJlc3Rfc2NvcmU7XG4gICAgICAgIH0gZWxzZSB7XG4gICAgICAgICAgcmV0dXJuIFtdO1xuICAgICAgICB9XG4gICAgICB9XG4gICAgICArK3BvcztcbiAgICB9XG4gICAgY29uc3QgcmVzdWx0cyA9IFtdO1xuICAgIGNvbnN0IHJvb3QgPSB0aGlzLmJlZ2luX25vZGVzW2xlbjJdWzBdO1xuICAgIGNvbnN0IHByZXYgPSByb290LnByZXY7XG4gICAgaWYgKHByZXYgPT09IG51bGwpIHtcbiAgICAgIHJldHVybiBbXTtcbiAgICB9XG4gICAgbGV0IG5vZGUgPSBwcmV2LmNsb25lKCk7XG4gICAgd2hpbGUgKG5vZGUucHJldiAhPT0gbnVsbCkge1xuICAgICAgcmVzdWx0cy5wdXNoKG5vZGUuY2xvbmUoKSk7XG4gICAgICBjb25zdCBuID0gbm9kZS5jbG9uZSgpO1xuICAgICAgbm9kZSA9IG4ucHJldi5jbG9uZSgpO1xuICAgIH1cbiAgICByZXN1bHRzLnJldmVyc2UoKTtcbiAgICByZXR1cm4gcmVzdWx0cztcbiAgfVxuICAvKipcbiAgICogR2V0IHRoZSB0ZXh0IHBpZWNlIGZvciBhIGdpdmVuIG5vZGUuXG4gICAqIEBwYXJhbSBub2RlIFRoZSBub2RlIHRvIGdldCB0aGUgcGllY2UgZm9yLlxuICAgKiBAcmV0dXJucyBUaGUgYXJyYXkgb2Ygbm9kZXMgcmVwcmVzZW50aW5nIHRoZSBtb3N0IGxpa2VseSBzZXF1ZW5jZSBvZiB0b2tlbnMuXG4gICAqL1xuICBwaWVjZShub2RlKSB7XG4gICAgcmV0dXJuIHRoaXMuY2hhcnMuc2xpY2Uobm9kZS5wb3MsIG5vZGUucG9zICsgbm9kZS5sZW5ndGgpLmpvaW4oXCJcIik7XG4gIH1cbiAgLyoqXG4gICAqIEByZXR1cm5zIFRoZSBtb3N0IGxpa2VseSBzZXF1ZW5jZSBvZiB0b2tlbnMuXG4gICAqL1xuICB0b2tlbnMoKSB7XG4gICAgY29uc3Qgbm9kZXMgPSB0aGlzLnZpdGVyYmkoKTtcbiAgICByZXR1cm4gbm9kZXMubWFwKCh4KSA9PiB0aGlzLnBpZWNlKHgpKTtcbiAgfVxuICAvKipcbiAgICogQHJldHVybnMgVGhlIG1vc3QgbGlrZWx5IHNlcXVlbmNlIG9mIHRva2VuIGlkcy5cbiAgICovXG4gIHRva2VuX2lkcygpIHtcbiAgICBjb25zdCBub2RlcyA9IHRoaXMudml0ZXJiaSgpO1xuICAgIHJldHVybiBub2Rlcy5tYXAoKHgpID0+IHgudG9rZW5faWQpO1xuICB9XG59O1xudmFyIFRva2VuTGF0dGljZV9kZWZhdWx0ID0gVG9rZW5MYXR0aWNlO1xuXG4vLyBzcmMvdXRpbHMvbWF0aHMudHNcbmZ1bmN0aW9uIG1pbihhcnIpIHtcbiAgaWYgKGFyci5sZW5ndGggPT09IDApIHRocm93IG5ldyBFcnJvcihcIkFycmF5IG11c3Qgbm90IGJlIGVtcHR5XCIpO1xuICBsZXQgbWluX3ZhbHVlID0gYXJyWzBdO1xuICBsZXQgaW5kZXhfb2ZfbWluID0gMDtcbiAgZm9yIChsZXQgaSA9IDE7IGkgPCBhcnIubGVuZ3RoOyArK2kpIHtcbiAgICBpZiAoYXJyW2ldIDwgbWluX3ZhbHVlKSB7XG4gICAgICBtaW5fdmFsdWUgPSBhcnJbaV07XG4gICAgICBpbmRleF9vZl9taW4gPSBpO1xuICAgIH1cbiAgfVxuICByZXR1cm4gW21pbl92YWx1ZSwgaW5kZXhfb2ZfbWluXTtcbn1cblxuLy8gc3JjL2NvcmUvdG9rZW5pemVyTW9kZWxJbXBsZW1lbnRhdGlvbnMvVW5pZ3JhbS50c1xudmFyIFVuaWdyYW0gPSBjbGFzcyBleHRlbmRzIFRva2VuaXplck1vZGVsX2RlZmF1bHQge1xuICAvKipcbiAgICogQ3JlYXRlIGEgbmV3IFVuaWdyYW0gdG9rZW5pemVyIG1vZGVsLlxuICAgKiBAcGFyYW0gY29uZmlnIFRoZSBjb25maWd1cmF0aW9uIG9iamVjdCBmb3IgdGhlIFVuaWdyYW0gbW9kZWwuXG4gICAqIEBwYXJhbSBlb3NfdG9rZW5cbiAgICovXG4gIGNvbnN0cnVjdG9yKGNvbmZpZywgZW9zX3Rva2VuKSB7XG4gICAgc3VwZXIoY29uZmlnKTtcbiAgICBjb25zdCB2b2NhYl9zaXplID0gY29uZmlnLnZvY2FiLmxlbmd0aDtcbiAgICB0aGlzLnZvY2FiID0gbmV3IEFycmF5KHZvY2FiX3NpemUpO1xuICAgIHRoaXMuc2NvcmVzID0gbmV3IEFycmF5KHZvY2FiX3NpemUpO1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgdm9jYWJfc2l6ZTsgKytpKSB7XG4gICAgICBbdGhpcy52b2NhYltpXSwgdGhpcy5zY29yZXNbaV1dID0gY29uZmlnLnZvY2FiW2ldO1xuICAgIH1cbiAgICB0aGlzLnVua190b2tlbl9pZCA9IGNvbmZpZy51bmtfaWQ7XG4gICAgdGhpcy51bmtfdG9rZW4gPSB0aGlzLnZvY2FiW2NvbmZpZy51bmtfaWRdO1xuICAgIHRoaXMudG9rZW5zX3RvX2lkcyA9IG5ldyBNYXAodGhpcy52b2NhYi5tYXAoKHgsIGkpID0+IFt4LCBpXSkpO1xuICAgIHRoaXMuYm9zX3Rva2VuID0gXCIgXCI7XG4gICAgdGhpcy5ib3NfdG9rZW5faWQgPSB0aGlzLnRva2Vuc190b19pZHMuZ2V0KHRoaXMuYm9zX3Rva2VuKTtcbiAgICB0aGlzLmVvc190b2tlbiA9IGVvc190b2tlbjtcbiAgICB0aGlzLmVvc190b2tlbl9pZCA9IHRoaXMudG9rZW5zX3RvX2lkcy5nZXQodGhpcy5lb3NfdG9rZW4pO1xuICAgIHRoaXMudW5rX3Rva2VuID0gdGhpcy52b2NhYlt0aGlzLnVua190b2tlbl9pZF07XG4gICAgdGhpcy5taW5fc2NvcmUgPSBtaW4odGhpcy5zY29yZXMpWzBdO1xuICAgIHRoaXMudW5rX3Njb3JlID0gdGhpcy5taW5fc2NvcmUgLSAxMDtcbiAgICB0aGlzLnNjb3Jlc1t0aGlzLnVua190b2tlbl9pZF0gPSB0aGlzLnVua19zY29yZTtcbiAgICB0aGlzLnRyaWUgPSBuZXcgQ2hhclRyaWVfZGVmYXVsdCgpO1xuICAgIHRoaXMudHJpZS5leHRlbmQodGhpcy52b2NhYik7XG4gICAgdGhpcy5mdXNlX3VuayA9IHRydWU7XG4gIH1cbiAgLyoqXG4gICAqIFBvcHVsYXRlcyBsYXR0aWNlIG5vZGVzLlxuICAgKiBAcGFyYW0gbGF0dGljZSBUaGUgdG9rZW4gbGF0dGljZSB0byBwb3B1bGF0ZSB3aXRoIG5vZGVzLlxuICAgKi9cbiAgcG9wdWxhdGVfbm9kZXMobGF0dGljZSkge1xuICAgIGNvbnN0IGNoYXJzID0gbGF0dGljZS5jaGFycztcbiAgICBjb25zdCBtYmxlbiA9IDE7XG4gICAgbGV0IGJlZ2luX3BvcyA9IDA7XG4gICAgd2hpbGUgKGJlZ2luX3BvcyA8IGNoYXJzLmxlbmd0aCkge1xuICAgICAgbGV0IGhhc19zaW5nbGVfbm9kZSA9IGZhbHNlO1xuICAgICAgY29uc3QgcHJlZml4ZWRfdG9rZW5zID0gdGhpcy50cmllLmNvbW1vbl9wcmVmaXhfc2VhcmNoKGNoYXJzLCBiZWdpbl9wb3MpO1xuICAgICAgZm9yIChjb25zdCB0b2tlbiBvZiBwcmVmaXhlZF90b2tlbnMpIHtcbiAgICAgICAgY29uc3QgdG9rZW5faWQgPSB0aGlzLnRva2Vuc190b19pZHMuZ2V0KHRva2VuKTtcbiAgICAgICAgY29uc3QgdG9rZW5fc2NvcmUgPSB0aGlzLnNjb3Jlc1t0b2tlbl9pZF07XG4gICAgICAgIGNvbnN0IG4gPSBsZW4odG9rZW4pO1xuICAgICAgICBsYXR0aWNlLmluc2VydChiZWdpbl9wb3MsIG4sIHRva2VuX3Njb3JlLCB0b2tlbl9pZCk7XG4gICAgICAgIGlmICghaGFzX3NpbmdsZV9ub2RlICYmIG4gPT09IG1ibGVuKSB7XG4gICAgICAgICAgaGFzX3NpbmdsZV9ub2RlID0gdHJ1ZTtcbiAgICAgICAgfVxuICAgICAgfVxuICAgICAgaWYgKCFoYXNfc2luZ2xlX25vZGUpIHtcbiAgICAgICAgbGF0dGljZS5pbnNlcnQoYmVnaW5fcG9zLCBtYmxlbiwgdGhpcy51bmtfc2NvcmUsIHRoaXMudW5rX3Rva2VuX2lkKTtcbiAgICAgIH1cbiAgICAgIGJlZ2luX3BvcyArPSBtYmxlbjtcbiAgICB9XG4gIH1cbiAgLyoqXG4gICAqIEVuY29kZXMgYW4gYXJyYXkgb2YgdG9rZW5zIGludG8gYW4gYXJyYXkgb2Ygc3VidG9rZW5zIHVzaW5nIHRoZSB1bmlncmFtIG1vZGVsLlxuICAgKlxuICAgKiBAcGFyYW0gbm9ybWFsaXplZCBUaGUgbm9ybWFsaXplZCBzdHJpbmcuXG4gICAqIEByZXR1cm5zIEFuIGFycmF5IG9mIHN1YnRva2VucyBvYnRhaW5lZCBieSBlbmNvZGluZyB0aGUgaW5wdXQgdG9rZW5zIHVzaW5nIHRoZSB1bmlncmFtIG1vZGVsLlxuICAgKi9cbiAgdG9rZW5pemUobm9ybWFsaXplZCkge1xuICAgIGNvbnN0IGxhdHRpY2UgPSBuZXcgVG9rZW5MYXR0aWNlX2RlZmF1bHQoXG4gICAgICBub3JtYWxpemVkLFxuICAgICAgdGhpcy5ib3NfdG9rZW5faWQsXG4gICAgICB0aGlzLmVvc190b2tlbl9pZFxuICAgICk7XG4gICAgdGhpcy5wb3B1bGF0ZV9ub2RlcyhsYXR0aWNlKTtcbiAgICByZXR1cm4gbGF0dGljZS50b2tlbnMoKTtcbiAgfVxuICAvKipcbiAgICogRW5jb2RlcyBhbiBhcnJheSBvZiB0b2tlbnMgdXNpbmcgVW5pZ3JhbSBlbmNvZGluZy5cbiAgICogQHBhcmFtIHRva2VucyBUaGUgdG9rZW5zIHRvIGVuY29kZS5cbiAgICogQHJldHVybnMgQW4gYXJyYXkgb2YgZW5jb2RlZCB0b2tlbnMuXG4gICAqL1xuICBlbmNvZGUodG9rZW5zKSB7XG4gICAgY29uc3QgdG9fcmV0dXJuID0gW107XG4gICAgZm9yIChjb25zdCB0b2tlbiBvZiB0b2tlbnMpIHtcbiAgICAgIGNvbnN0IHRva2VuaXplZCA9IHRoaXMudG9rZW5pemUodG9rZW4pO1xuICAgICAgdG9fcmV0dXJuLnB1c2goLi4udG9rZW5pemVkKTtcbiAgICB9XG4gICAgcmV0dXJuIHRvX3JldHVybjtcbiAgfVxufTtcbnZhciBVbmlncmFtX2RlZmF1bHQgPSBVbmlncmFtO1xuXG4vLyBzcmMvdXRpbHMvZGF0YS1zdHJ1Y3R1cmVzL1ByaW9yaXR5UXVldWUudHNcbnZhciBQcmlvcml0eVF1ZXVlID0gY2xhc3Mge1xuICAvKipcbiAgICogQ3JlYXRlIGEgbmV3IFByaW9yaXR5UXVldWUuXG4gICAqIEBwYXJhbSBjb21wYXJhdG9yIENvbXBhcmF0b3IgZnVuY3Rpb24gdG8gZGV0ZXJtaW5lIHByaW9yaXR5LiBEZWZhdWx0cyB0byBhIE1heEhlYXAuXG4gICAqIEBwYXJhbSBtYXhfc2l6ZSBNYXhpbXVtIHNpemUgb2YgdGhlIHF1ZXVlLiBEZWZhdWx0cyB0byBJbmZpbml0eS5cbiAgICovXG4gIGNvbnN0cnVjdG9yKGNvbXBhcmF0b3IgPSAoYSwgYikgPT4gYSA+IGIsIG1heF9zaXplID0gSW5maW5pdHkpIHtcbiAgICB0aGlzLl9oZWFwID0gW107XG4gICAgdGhpcy5fY29tcGFyYXRvciA9IGNvbXBhcmF0b3I7XG4gICAgdGhpcy5fbWF4X3NpemUgPSBtYXhfc2l6ZTtcbiAgfVxuICAvKipcbiAgICogVGhlIHNpemUgb2YgdGhlIHF1ZXVlXG4gICAqL1xuICBnZXQgc2l6ZSgpIHtcbiAgICByZXR1cm4gdGhpcy5faGVhcC5sZW5ndGg7XG4gIH1cbiAgLyoqXG4gICAqIENoZWNrIGlmIHRoZSBxdWV1ZSBpcyBlbXB0eS5cbiAgICogQHJldHVybnMgYHRydWVgIGlmIHRoZSBxdWV1ZSBpcyBlbXB0eSwgYGZhbHNlYCBvdGhlcndpc2UuXG4gICAqL1xuICBpc19lbXB0eSgpIHtcbiAgICByZXR1cm4gdGhpcy5zaXplID09PSAwO1xuICB9XG4gIC8qKlxuICAgKiBSZXR1cm4gdGhlIGVsZW1lbnQgd2l0aCB0aGUgaGlnaGVzdCBwcmlvcml0eSBpbiB0aGUgcXVldWUuXG4gICAqIEByZXR1cm5zIFRoZSBoaWdoZXN0IHByaW9yaXR5IGVsZW1lbnQgaW4gdGhlIHF1ZXVlLlxuICAgKi9cbiAgcGVlaygpIHtcbiAgICByZXR1cm4gdGhpcy5faGVhcFswXTtcbiAgfVxuICAvKipcbiAgICogQWRkIG9uZSBvciBtb3JlIGVsZW1lbnRzIHRvIHRoZSBxdWV1ZS5cbiAgICogQHBhcmFtIHZhbHVlcyBUaGUgdmFsdWVzIHRvIHB1c2ggaW50byB0aGUgcXVldWUuXG4gICAqIEByZXR1cm5zIFRoZSBuZXcgc2l6ZSBvZiB0aGUgcXVldWUuXG4gICAqL1xuICBwdXNoKC4uLnZhbHVlcykge1xuICAgIHJldHVybiB0aGlzLmV4dGVuZCh2YWx1ZXMpO1xuICB9XG4gIC8qKlxuICAgKiBBZGQgbXVsdGlwbGUgZWxlbWVudHMgdG8gdGhlIHF1ZXVlLlxuICAgKiBAcGFyYW0gdmFsdWVzIFRoZSB2YWx1ZXMgdG8gcHVzaCBpbnRvIHRoZSBxdWV1ZS5cbiAgICogQHJldHVybnMgVGhlIG5ldyBzaXplIG9mIHRoZSBxdWV1ZS5cbiAgICovXG4gIGV4dGVuZCh2YWx1ZXMpIHtcbiAgICBmb3IgKGNvbnN0IHZhbHVlIG9mIHZhbHVlcykge1xuICAgICAgaWYgKHRoaXMuc2l6ZSA8IHRoaXMuX21heF9zaXplKSB7XG4gICAgICAgIHRoaXMuX2hlYXAucHVzaCh2YWx1ZSk7XG4gICAgICAgIHRoaXMuX3NpZnRfdXAoKTtcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIGNvbnN0IHNtYWxsZXN0ID0gdGhpcy5fc21hbGxlc3QoKTtcbiAgICAgICAgaWYgKHRoaXMuX2NvbXBhcmF0b3IodmFsdWUsIHRoaXMuX2hlYXBbc21hbGxlc3RdKSkge1xuICAgICAgICAgIHRoaXMuX2hlYXBbc21hbGxlc3RdID0gdmFsdWU7XG4gICAgICAgICAgdGhpcy5fc2lmdF91cF9mcm9tKHNtYWxsZXN0KTtcbiAgICAgICAgfVxuICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4gdGhpcy5zaXplO1xuICB9XG4gIC8qKlxuICAgKiBSZW1vdmUgYW5kIHJldHVybiB0aGUgZWxlbWVudCB3aXRoIHRoZSBoaWdoZXN0IHByaW9yaXR5IGluIHRoZSBxdWV1ZS5cbiAgICogQHJldHVybnMgVGhlIGVsZW1lbnQgd2l0aCB0aGUgaGlnaGVzdCBwcmlvcml0eSBpbiB0aGUgcXVldWUuXG4gICAqL1xuICBwb3AoKSB7XG4gICAgY29uc3QgcG9wcGVkX3ZhbHVlID0gdGhpcy5wZWVrKCk7XG4gICAgY29uc3QgYm90dG9tID0gdGhpcy5zaXplIC0gMTtcbiAgICBpZiAoYm90dG9tID4gMCkge1xuICAgICAgdGhpcy5fc3dhcCgwLCBib3R0b20pO1xuICAgIH1cbiAgICB0aGlzLl9oZWFwLnBvcCgpO1xuICAgIHRoaXMuX3NpZnRfZG93bigpO1xuICAgIHJldHVybiBwb3BwZWRfdmFsdWU7XG4gIH1cbiAgLyoqXG4gICAqIFJlcGxhY2UgdGhlIGVsZW1lbnQgd2l0aCB0aGUgaGlnaGVzdCBwcmlvcml0eSBpbiB0aGUgcXVldWUgd2l0aCBhIG5ldyB2YWx1ZS5cbiAgICogQHBhcmFtIHZhbHVlIFRoZSBuZXcgdmFsdWUuXG4gICAqIEByZXR1cm5zIFRoZSByZXBsYWNlZCB2YWx1ZS5cbiAgICovXG4gIHJlcGxhY2UodmFsdWUpIHtcbiAgICBjb25zdCByZXBsYWNlZF92YWx1ZSA9IHRoaXMucGVlaygpO1xuICAgIHRoaXMuX2hlYXBbMF0gPSB2YWx1ZTtcbiAgICB0aGlzLl9zaWZ0X2Rvd24oKTtcbiAgICByZXR1cm4gcmVwbGFjZWRfdmFsdWU7XG4gIH1cbiAgLyoqXG4gICAqIENvbXB1dGUgdGhlIGluZGV4IGZvciB0aGUgcGFyZW50IG9mIHRoZSBub2RlIGF0IGluZGV4IGBpYC5cbiAgICogQHBhcmFtIGkgVGhlIGluZGV4IG9mIHRoZSBub2RlIHRvIGdldCB0aGUgcGFyZW50IG9mLlxuICAgKiBAcmV0dXJucyBUaGUgaW5kZXggb2YgdGhlIHBhcmVudCBub2RlLlxuICAgKiBAcHJpdmF0ZVxuICAgKi9cbiAgX3BhcmVudChpKSB7XG4gICAgcmV0dXJuIChpICsgMSA+Pj4gMSkgLSAxO1xuICB9XG4gIC8qKlxuICAgKiBDb21wdXRlIHRoZSBpbmRleCBmb3IgdGhlIGxlZnQgY2hpbGQgb2YgdGhlIG5vZGUgYXQgaW5kZXggYGlgLlxuICAgKiBAcGFyYW0gaSBUaGUgaW5kZXggb2YgdGhlIG5vZGUgdG8gZ2V0IHRoZSBsZWZ0IGNoaWxkIG9mLlxuICAgKiBAcmV0dXJucyBUaGUgaW5kZXggb2YgdGhlIGxlZnQgY2hpbGQuXG4gICAqIEBwcml2YXRlXG4gICAqL1xuICBfbGVmdChpKSB7XG4gICAgcmV0dXJuIChpIDw8IDEpICsgMTtcbiAgfVxuICAvKipcbiAgICogQ29tcHV0ZSB0aGUgaW5kZXggZm9yIHRoZSByaWdodCBjaGlsZCBvZiB0aGUgbm9kZSBhdCBpbmRleCBgaWAuXG4gICAqIEBwYXJhbSBpIFRoZSBpbmRleCBvZiB0aGUgbm9kZSB0byBnZXQgdGhlIHJpZ2h0IGNoaWxkIG9mLlxuICAgKiBAcmV0dXJucyBUaGUgaW5kZXggb2YgdGhlIHJpZ2h0IGNoaWxkLlxuICAgKiBAcHJpdmF0ZVxuICAgKi9cbiAgX3JpZ2h0KGkpIHtcbiAgICByZXR1cm4gaSArIDEgPDwgMTtcbiAgfVxuICAvKipcbiAgICogQ2hlY2sgaWYgdGhlIGVsZW1lbnQgYXQgaW5kZXggYGlgIGlzIGdyZWF0ZXIgdGhhbiB0aGUgZWxlbWVudCBhdCBpbmRleCBgamAuXG4gICAqIEBwYXJhbSBpIFRoZSBpbmRleCBvZiB0aGUgZmlyc3QgZWxlbWVudCB0byBjb21wYXJlLlxuICAgKiBAcGFyYW0gaiBUaGUgaW5kZXggb2YgdGhlIHNlY29uZCBlbGVtZW50IHRvIGNvbXBhcmUuXG4gICAqIEByZXR1cm5zIGB0cnVlYCBpZiB0aGUgZWxlbWVudCBhdCBpbmRleCBgaWAgaXMgZ3JlYXRlciB0aGFuIHRoZSBlbGVtZW50IGF0IGluZGV4IGBqYCwgYGZhbHNlYCBvdGhlcndpc2UuXG4gICAqIEBwcml2YXRlXG4gICAqL1xuICBfZ3JlYXRlcihpLCBqKSB7XG4gICAgcmV0dXJuIHRoaXMuX2NvbXBhcmF0b3IodGhpcy5faGVhcFtpXSwgdGhpcy5faGVhcFtqXSk7XG4gIH1cbiAgLyoqXG4gICAqIFN3YXAgdGhlIGVsZW1lbnRzIGF0IGluZGljZXMgYGlgIGFuZCBgamAuXG4gICAqIEBwYXJhbSBpIFRoZSBpbmRleCBvZiB0aGUgZmlyc3QgZWxlbWVudCB0byBzd2FwLlxuICAgKiBAcGFyYW0gaiBUaGUgaW5kZXggb2YgdGhlIHNlY29uZCBlbGVtZW50IHRvIHN3YXAuXG4gICAqIEBwcml2YXRlXG4gICAqL1xuICBfc3dhcChpLCBqKSB7XG4gICAgY29uc3QgdGVtcCA9IHRoaXMuX2hlYXBbaV07XG4gICAgdGhpcy5faGVhcFtpXSA9IHRoaXMuX2hlYXBbal07XG4gICAgdGhpcy5faGVhcFtqXSA9IHRlbXA7XG4gIH1cbiAgLyoqXG4gICAqIE1haW50YWluIHRoZSBoZWFwIHByb3BlcnR5IGJ5IHVwZGF0aW5nIHBvc2l0aW9ucyBpbiB0aGUgaGVhcCxcbiAgICogc3RhcnRpbmcgYXQgdGhlIGxhc3QgZWxlbWVudCBhbmQgbW92aW5nIHVwIHRoZSBoZWFwLlxuICAgKiBAcHJpdmF0ZVxuICAgKi9cbiAgX3NpZnRfdXAoKSB7XG4gICAgdGhpcy5fc2lmdF91cF9mcm9tKHRoaXMuc2l6ZSAtIDEpO1xuICB9XG4gIC8qKlxuICAgKiBIZWxwZXIgZnVuY3Rpb24gdG8gc2lmdCB1cCBmcm9tIGEgZ2l2ZW4gbm9kZS5cbiAgICogQHBhcmFtIG5vZGUgVGhlIGluZGV4IG9mIHRoZSBub2RlIHRvIHN0YXJ0IHNpZnRpbmcgdXAgZnJvbS5cbiAgICovXG4gIF9zaWZ0X3VwX2Zyb20obm9kZSkge1xuICAgIHdoaWxlIChub2RlID4gMCAmJiB0aGlzLl9ncmVhdGVyKG5vZGUsIHRoaXMuX3BhcmVudChub2RlKSkpIHtcbiAgICAgIHRoaXMuX3N3YXAobm9kZSwgdGhpcy5fcGFyZW50KG5vZGUpKTtcbiAgICAgIG5vZGUgPSB0aGlzLl9wYXJlbnQobm9kZSk7XG4gICAgfVxuICB9XG4gIC8qKlxuICAgKiBNYWludGFpbiB0aGUgaGVhcCBwcm9wZXJ0eSBieSB1cGRhdGluZyBwb3NpdGlvbnMgaW4gdGhlIGhlYXAsXG4gICAqIHN0YXJ0aW5nIGF0IHRoZSBmaXJzdCBlbGVtZW50IGFuZCBtb3ZpbmcgZG93biB0aGUgaGVhcC5cbiAgICogQHByaXZhdGVcbiAgICovXG4gIF9zaWZ0X2Rvd24oKSB7XG4gICAgbGV0IG5vZGUgPSAwO1xuICAgIHdoaWxlICh0aGlzLl9sZWZ0KG5vZGUpIDwgdGhpcy5zaXplICYmIHRoaXMuX2dyZWF0ZXIodGhpcy5fbGVmdChub2RlKSwgbm9kZSkgfHwgdGhpcy5fcmlnaHQobm9kZSkgPCB0aGlzLnNpemUgJiYgdGhpcy5fZ3JlYXRlcih0aGlzLl9yaWdodChub2RlKSwgbm9kZSkpIHtcbiAgICAgIGNvbnN0IG1heF9jaGlsZCA9IHRoaXMuX3JpZ2h0KG5vZGUpIDwgdGhpcy5zaXplICYmIHRoaXMuX2dyZWF0ZXIodGhpcy5fcmlnaHQobm9kZSksIHRoaXMuX2xlZnQobm9kZSkpID8gdGhpcy5fcmlnaHQobm9kZSkgOiB0aGlzLl9sZWZ0KG5vZGUpO1xuICAgICAgdGhpcy5fc3dhcChub2RlLCBtYXhfY2hpbGQpO1xuICAgICAgbm9kZSA9IG1heF9jaGlsZDtcbiAgICB9XG4gIH1cbiAgLyoqXG4gICAqIEdldCB0aGUgaW5kZXggb2YgdGhlIHNtYWxsZXN0IGVsZW1lbnQgaW4gdGhlIGhlYXAuIFNpbmNlIHdlIHVzZSBhbiBhcnJheS1iYXNlZCBoZWFwLFxuICAgKiB0aGUgaW5kZXggY2FuIGJlIGNvbXB1dGVkIHdpdGhvdXQgbmVlZGluZyB0byB0cmF2ZXJzZSB0aGUgaGVhcC5cbiAgICogQHByaXZhdGVcbiAgICovXG4gIF9zbWFsbGVzdCgpIHtcbiAgICByZXR1cm4gMiAqKiBNYXRoLmZsb29yKE1hdGgubG9nMih0aGlzLnNpemUpKSAtIDE7XG4gIH1cbn07XG52YXIgUHJpb3JpdHlRdWV1ZV9kZWZhdWx0ID0gUHJpb3JpdHlRdWV1ZTtcblxuLy8gc3JjL3V0aWxzL2RhdGEtc3RydWN0dXJlcy9MUlVDYWNoZS50c1xudmFyIExSVUNhY2hlID0gY2xhc3Mge1xuICAvKipcbiAgICogQ3JlYXRlcyBhbiBMUlVDYWNoZSBpbnN0YW5jZS5cbiAgICogQHBhcmFtIGNhcGFjaXR5IFRoZSBtYXhpbXVtIG51bWJlciBvZiBpdGVtcyB0aGUgY2FjaGUgY2FuIGhvbGQuXG4gICAqL1xuICBjb25zdHJ1Y3RvcihjYXBhY2l0eSkge1xuICAgIHRoaXMuY2FwYWNpdHkgPSBjYXBhY2l0eTtcbiAgICB0aGlzLmNhY2hlID0gLyogQF9fUFVSRV9fICovIG5ldyBNYXAoKTtcbiAgfVxuICAvKipcbiAgICogUmV0cmlldmVzIHRoZSB2YWx1ZSBhc3NvY2lhdGVkIHdpdGggdGhlIGdpdmVuIGtleSBhbmQgbWFya3MgdGhlIGtleSBhcyByZWNlbnRseSB1c2VkLlxuICAgKiBAcGFyYW0ga2V5IFRoZSBrZXkgdG8gcmV0cmlldmUuXG4gICAqIEByZXR1cm5zIFRoZSB2YWx1ZSBhc3NvY2lhdGVkIHdpdGggdGhlIGtleSwgb3IgdW5kZWZpbmVkIGlmIHRoZSBrZXkgZG9lcyBub3QgZXhpc3QuXG4gICAqL1xuICBnZXQoa2V5KSB7XG4gICAgaWYgKCF0aGlzLmNhY2hlLmhhcyhrZXkpKSByZXR1cm4gdm9pZCAwO1xuICAgIGNvbnN0IHZhbHVlID0gdGhpcy5jYWNoZS5nZXQoa2V5KTtcbiAgICB0aGlzLmNhY2hlLmRlbGV0ZShrZXkpO1xuICAgIHRoaXMuY2FjaGUuc2V0KGtleSwgdmFsdWUpO1xuICAgIHJldHVybiB2YWx1ZTtcbiAgfVxuICAvKipcbiAgICogSW5zZXJ0cyBvciB1cGRhdGVzIHRoZSBrZXktdmFsdWUgcGFpciBpbiB0aGUgY2FjaGUuXG4gICAqIElmIHRoZSBrZXkgYWxyZWFkeSBleGlzdHMsIGl0IGlzIHVwZGF0ZWQgYW5kIG1hcmtlZCBhcyByZWNlbnRseSB1c2VkLlxuICAgKiBJZiB0aGUgY2FjaGUgZXhjZWVkcyBpdHMgY2FwYWNpdHksIHRoZSBsZWFzdCByZWNlbnRseSB1c2VkIGl0ZW0gaXMgZXZpY3RlZC5cbiAgICogQHBhcmFtIGtleSBUaGUga2V5IHRvIGFkZCBvciB1cGRhdGUuXG4gICAqIEBwYXJhbSB2YWx1ZSBUaGUgdmFsdWUgdG8gYXNzb2NpYXRlIHdpdGggdGhlIGtleS5cbiAgICovXG4gIHB1dChrZXksIHZhbHVlKSB7XG4gICAgaWYgKHRoaXMuY2FjaGUuaGFzKGtleSkpIHtcbiAgICAgIHRoaXMuY2FjaGUuZGVsZXRlKGtleSk7XG4gICAgfVxuICAgIHRoaXMuY2FjaGUuc2V0KGtleSwgdmFsdWUpO1xuICAgIGlmICh0aGlzLmNhY2hlLnNpemUgPiB0aGlzLmNhcGFjaXR5KSB7XG4gICAgICB0aGlzLmNhY2hlLmRlbGV0ZSh0aGlzLmNhY2hlLmtleXMoKS5uZXh0KCkudmFsdWUpO1xuICAgIH1cbiAgfVxuICAvKipcbiAgICogQ2xlYXJzIHRoZSBjYWNoZS5cbiAgICovXG4gIGNsZWFyKCkge1xuICAgIHRoaXMuY2FjaGUuY2xlYXIoKTtcbiAgfVxufTtcbnZhciBMUlVDYWNoZV9kZWZhdWx0ID0gTFJVQ2FjaGU7XG5cbi8vIHNyYy9jb3JlL3Rva2VuaXplck1vZGVsSW1wbGVtZW50YXRpb25zL0JQRS50c1xudmFyIEJQRSA9IGNsYXNzIGV4dGVuZHMgVG9rZW5pemVyTW9kZWxfZGVmYXVsdCB7XG4gIC8qKlxuICAgKiBDcmVhdGUgYSBCUEUgaW5zdGFuY2UuXG4gICAqIEBwYXJhbSBjb25maWcgVGhlIGNvbmZpZ3VyYXRpb24gb2JqZWN0IGZvciBCUEUuXG4gICAqL1xuICBjb25zdHJ1Y3Rvcihjb25maWcpIHtcbiAgICBzdXBlcihjb25maWcpO1xuICAgIHRoaXMudG9rZW5zX3RvX2lkcyA9IG9iamVjdF90b19tYXAoY29uZmlnLnZvY2FiKTtcbiAgICB0aGlzLnVua190b2tlbl9pZCA9IHRoaXMudG9rZW5zX3RvX2lkcy5nZXQoY29uZmlnLnVua190b2tlbik7XG4gICAgdGhpcy51bmtfdG9rZW4gPSBjb25maWcudW5rX3Rva2VuO1xuICAgIHRoaXMudm9jYWIgPSBuZXcgQXJyYXkodGhpcy50b2tlbnNfdG9faWRzLnNpemUpO1xuICAgIGZvciAoY29uc3QgW2tleSwgdmFsdWVdIG9mIHRoaXMudG9rZW5zX3RvX2lkcykge1xuICAgICAgdGhpcy52b2NhYlt2YWx1ZV0gPSBrZXk7XG4gICAgfVxuICAgIGNvbnN0IHVzZV9uZXdfbWVyZ2VfZm9ybWF0ID0gQXJyYXkuaXNBcnJheShjb25maWcubWVyZ2VzWzBdKTtcbiAgICB0aGlzLm1lcmdlcyA9IHVzZV9uZXdfbWVyZ2VfZm9ybWF0ID8gY29uZmlnLm1lcmdlcyA6IGNvbmZpZy5tZXJnZXMubWFwKFxuICAgICAgKHgpID0+IHguc3BsaXQoXCIgXCIsIDIpXG4gICAgKTtcbiAgICB0aGlzLmJwZV9yYW5rcyA9IG5ldyBNYXAodGhpcy5tZXJnZXMubWFwKCh4LCBpKSA9PiBbSlNPTi5zdHJpbmdpZnkoeCksIGldKSk7XG4gICAgdGhpcy5lbmRfb2Zfd29yZF9zdWZmaXggPSBjb25maWcuZW5kX29mX3dvcmRfc3VmZml4O1xuICAgIHRoaXMuY29udGludWluZ19zdWJ3b3JkX3N1ZmZpeCA9IGNvbmZpZy5jb250aW51aW5nX3N1YndvcmRfc3VmZml4ID8/IG51bGw7XG4gICAgdGhpcy5ieXRlX2ZhbGxiYWNrID0gdGhpcy5jb25maWcuYnl0ZV9mYWxsYmFjayA/PyBmYWxzZTtcbiAgICBpZiAodGhpcy5ieXRlX2ZhbGxiYWNrKSB7XG4gICAgICB0aGlzLnRleHRfZW5jb2RlciA9IG5ldyBUZXh0RW5jb2RlcigpO1xuICAgIH1cbiAgICB0aGlzLmlnbm9yZV9tZXJnZXMgPSB0aGlzLmNvbmZpZy5pZ25vcmVfbWVyZ2VzID8/IGZhbHNlO1xuICAgIHRoaXMubWF4X2xlbmd0aF90b19jYWNoZSA9IDI1NjtcbiAgICB0aGlzLmNhY2hlX2NhcGFjaXR5ID0gMWU0O1xuICAgIHRoaXMuY2FjaGUgPSBuZXcgTFJVQ2FjaGVfZGVmYXVsdCh0aGlzLmNhY2hlX2NhcGFjaXR5KTtcbiAgfVxuICAvKipcbiAgICogQ2xlYXJzIHRoZSBjYWNoZS5cbiAgICovXG4gIGNsZWFyX2NhY2hlKCkge1xuICAgIHRoaXMuY2FjaGUuY2xlYXIoKTtcbiAgfVxuICAvKipcbiAgICogQXBwbHkgQnl0ZS1QYWlyLUVuY29kaW5nIChCUEUpIHRvIGEgZ2l2ZW4gdG9rZW4uIEVmZmljaWVudCBoZWFwLWJhc2VkIHByaW9yaXR5XG4gICAqIHF1ZXVlIGltcGxlbWVudGF0aW9uIGFkYXB0ZWQgZnJvbSBodHRwczovL2dpdGh1Yi5jb20vYmVsbGFkb3JlYWkvbGxhbWEtdG9rZW5pemVyLWpzLlxuICAgKiBAcGFyYW0gdG9rZW4gVGhlIHRva2VuIHRvIGVuY29kZS5cbiAgICogQHJldHVybnMgVGhlIEJQRSBlbmNvZGVkIHRva2Vucy5cbiAgICovXG4gIGJwZSh0b2tlbikge1xuICAgIGlmICh0b2tlbi5sZW5ndGggPT09IDApIHtcbiAgICAgIHJldHVybiBbXTtcbiAgICB9XG4gICAgY29uc3QgY2FjaGVkID0gdGhpcy5jYWNoZS5nZXQodG9rZW4pO1xuICAgIGlmIChjYWNoZWQgIT09IHZvaWQgMCkge1xuICAgICAgcmV0dXJuIGNhY2hlZDtcbiAgICB9XG4gICAgY29uc3Qgd29yZCA9IEFycmF5LmZyb20odG9rZW4pO1xuICAgIGlmICh0aGlzLmVuZF9vZl93b3JkX3N1ZmZpeCkge1xuICAgICAgd29yZFt3b3JkLmxlbmd0aCAtIDFdICs9IHRoaXMuZW5kX29mX3dvcmRfc3VmZml4O1xuICAgIH1cbiAgICBsZXQgcmVzdWx0ID0gW107XG4gICAgaWYgKHdvcmQubGVuZ3RoID4gMSkge1xuICAgICAgY29uc3QgcXVldWUgPSBuZXcgUHJpb3JpdHlRdWV1ZV9kZWZhdWx0KChhLCBiKSA9PiBhLnNjb3JlIDwgYi5zY29yZSk7XG4gICAgICBsZXQgc3RhcnRpbmdfbm9kZSA9IHtcbiAgICAgICAgdG9rZW46IHdvcmRbMF0sXG4gICAgICAgIGJpYXM6IDAsXG4gICAgICAgIHByZXY6IG51bGwsXG4gICAgICAgIG5leHQ6IG51bGxcbiAgICAgIH07XG4gICAgICBsZXQgcHJldmlvdXNfbm9kZSA9IHN0YXJ0aW5nX25vZGU7XG4gICAgICBmb3IgKGxldCBpID0gMTsgaSA8IHdvcmQubGVuZ3RoOyArK2kpIHtcbiAgICAgICAgY29uc3QgY3VycmVudF9ub2RlID0ge1xuICAgICAgICAgIGJpYXM6IGkgLyB3b3JkLmxlbmd0aCxcbiAgICAgICAgICAvLyBBZGQgZnJhY3Rpb25hbCBjb21wb25lbnQgdG8gYnJlYWsgdGllc1xuICAgICAgICAgIHRva2VuOiB3b3JkW2ldLFxuICAgICAgICAgIHByZXY6IHByZXZpb3VzX25vZGUsXG4gICAgICAgICAgbmV4dDogbnVsbFxuICAgICAgICB9O1xuICAgICAgICBwcmV2aW91c19ub2RlLm5leHQgPSBjdXJyZW50X25vZGU7XG4gICAgICAgIHRoaXMuYWRkX25vZGUocXVldWUsIHByZXZpb3VzX25vZGUpO1xuICAgICAgICBwcmV2aW91c19ub2RlID0gY3VycmVudF9ub2RlO1xuICAgICAgfVxuICAgICAgd2hpbGUgKCFxdWV1ZS5pc19lbXB0eSgpKSB7XG4gICAgICAgIGNvbnN0IG5vZGUgPSBxdWV1ZS5wb3AoKTtcbiAgICAgICAgaWYgKG5vZGUuZGVsZXRlZCB8fCAhbm9kZS5uZXh0IHx8IG5vZGUubmV4dC5kZWxldGVkKSBjb250aW51ZTtcbiAgICAgICAgbm9kZS5kZWxldGVkID0gdHJ1ZTtcbiAgICAgICAgbm9kZS5uZXh0LmRlbGV0ZWQgPSB0cnVlO1xuICAgICAgICBpZiAobm9kZS5wcmV2KSB7XG4gICAgICAgICAgY29uc3QgbmV3X3ByZXZpb3VzX25vZGUgPSB7IC4uLm5vZGUucHJldiB9O1xuICAgICAgICAgIG5vZGUucHJldi5kZWxldGVkID0gdHJ1ZTtcbiAgICAgICAgICBub2RlLnByZXYgPSBuZXdfcHJldmlvdXNfbm9kZTtcbiAgICAgICAgICBpZiAobmV3X3ByZXZpb3VzX25vZGUucHJldikge1xuICAgICAgICAgICAgbmV3X3ByZXZpb3VzX25vZGUucHJldi5uZXh0ID0gbmV3X3ByZXZpb3VzX25vZGU7XG4gICAgICAgICAgfSBlbHNlIHtcbiAgICAgICAgICAgIHN0YXJ0aW5nX25vZGUgPSBuZXdfcHJldmlvdXNfbm9kZTtcbiAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgICAgY29uc3QgbWVyZ2VkID0ge1xuICAgICAgICAgIHRva2VuOiBub2RlLnRva2VuICsgbm9kZS5uZXh0LnRva2VuLFxuICAgICAgICAgIGJpYXM6IG5vZGUuYmlhcyxcbiAgICAgICAgICBwcmV2OiBub2RlLnByZXYsXG4gICAgICAgICAgbmV4dDogbm9kZS5uZXh0Lm5leHRcbiAgICAgICAgfTtcbiAgICAgICAgaWYgKG1lcmdlZC5wcmV2KSB7XG4gICAgICAgICAgbWVyZ2VkLnByZXYubmV4dCA9IG1lcmdlZDtcbiAgICAgICAgICB0aGlzLmFkZF9ub2RlKHF1ZXVlLCBtZXJnZWQucHJldik7XG4gICAgICAgIH0gZWxzZSB7XG4gICAgICAgICAgc3RhcnRpbmdfbm9kZSA9IG1lcmdlZDtcbiAgICAgICAgfVxuICAgICAgICBpZiAobWVyZ2VkLm5leHQpIHtcbiAgICAgICAgICBtZXJnZWQubmV4dC5wcmV2ID0gbWVyZ2VkO1xuICAgICAgICAgIHRoaXMuYWRkX25vZGUocXVldWUsIG1lcmdlZCk7XG4gICAgICAgIH1cbiAgICAgIH1cbiAgICAgIGZvciAobGV0IGN1cnJlbnRfbm9kZSA9IHN0YXJ0aW5nX25vZGU7IGN1cnJlbnRfbm9kZSAhPT0gbnVsbDsgY3VycmVudF9ub2RlID0gY3VycmVudF9ub2RlLm5leHQpIHtcbiAgICAgICAgcmVzdWx0LnB1c2goY3VycmVudF9ub2RlLnRva2VuKTtcbiAgICAgIH1cbiAgICB9IGVsc2Uge1xuICAgICAgcmVzdWx0ID0gd29yZDtcbiAgICB9XG4gICAgaWYgKHRoaXMuY29udGludWluZ19zdWJ3b3JkX3N1ZmZpeCkge1xuICAgICAgZm9yIChsZXQgaSA9IDA7IGkgPCByZXN1bHQubGVuZ3RoIC0gMTsgKytpKSB7XG4gICAgICAgIHJlc3VsdFtpXSArPSB0aGlzLmNvbnRpbnVpbmdfc3Vid29yZF9zdWZmaXg7XG4gICAgICB9XG4gICAgfVxuICAgIGlmICh0b2tlbi5sZW5ndGggPCB0aGlzLm1heF9sZW5ndGhfdG9fY2FjaGUpIHtcbiAgICAgIHRoaXMuY2FjaGUucHV0KHRva2VuLCByZXN1bHQpO1xuICAgIH1cbiAgICByZXR1cm4gcmVzdWx0O1xuICB9XG4gIC8qKlxuICAgKiBIZWxwZXIgZnVuY3Rpb24gdG8gYWRkIGEgbm9kZSB0byB0aGUgcHJpb3JpdHkgcXVldWUuXG4gICAqIEBwYXJhbSBxdWV1ZVxuICAgKiBAcGFyYW0gbm9kZVxuICAgKi9cbiAgYWRkX25vZGUocXVldWUsIG5vZGUpIHtcbiAgICBjb25zdCByYW5rID0gdGhpcy5icGVfcmFua3MuZ2V0KFxuICAgICAgSlNPTi5zdHJpbmdpZnkoW25vZGUudG9rZW4sIG5vZGUubmV4dC50b2tlbl0pXG4gICAgKTtcbiAgICBpZiAocmFuayAhPT0gdm9pZCAwKSB7XG4gICAgICBub2RlLnNjb3JlID0gcmFuayArIG5vZGUuYmlhcztcbiAgICAgIHF1ZXVlLnB1c2gobm9kZSk7XG4gICAgfVxuICB9XG4gIC8qKlxuICAgKiBFbmNvZGVzIHRoZSBpbnB1dCBzZXF1ZW5jZSBvZiB0b2tlbnMgdXNpbmcgdGhlIEJQRSBhbGdvcml0aG0gYW5kIHJldHVybnMgdGhlIHJlc3VsdGluZyBzdWJ3b3JkIHRva2Vucy5cbiAgICogQHBhcmFtIHRva2VucyBUaGUgaW5wdXQgc2VxdWVuY2Ugb2YgdG9rZW5zIHRvIGVuY29kZS5cbiAgICogQHJldHVybnMgVGhlIHJlc3VsdGluZyBzdWJ3b3JkIHRva2VucyBhZnRlciBhcHBseWluZyB0aGUgQlBFIGFsZ29yaXRobSB0byB0aGUgaW5wdXQgc2VxdWVuY2Ugb2YgdG9rZW5zLlxuICAgKi9cbiAgZW5jb2RlKHRva2Vucykge1xuICAgIGNvbnN0IG91dHB1dF90b2tlbnMgPSBbXTtcbiAgICBmb3IgKGNvbnN0IHRva2VuIG9mIHRva2Vucykge1xuICAgICAgaWYgKHRoaXMuaWdub3JlX21lcmdlcyAmJiB0aGlzLnRva2Vuc190b19pZHMuaGFzKHRva2VuKSkge1xuICAgICAgICBvdXRwdXRfdG9rZW5zLnB1c2godG9rZW4pO1xuICAgICAgICBjb250aW51ZTtcbiAgICAgIH1cbiAgICAgIGNvbnN0IGJwZV90b2tlbl9saXN0ID0gdGhpcy5icGUodG9rZW4pO1xuICAgICAgZm9yIChjb25zdCB0IG9mIGJwZV90b2tlbl9saXN0KSB7XG4gICAgICAgIGlmICh0aGlzLnRva2Vuc190b19pZHMuaGFzKHQpKSB7XG4gICAgICAgICAgb3V0cHV0X3Rva2Vucy5wdXNoKHQpO1xuICAgICAgICB9IGVsc2UgaWYgKHRoaXMuYnl0ZV9mYWxsYmFjaykge1xuICAgICAgICAgIGNvbnN0IGJ5dGVfdG9rZW5zID0gQXJyYXkuZnJvbSh0aGlzLnRleHRfZW5jb2Rlci5lbmNvZGUodCkpLm1hcChcbiAgICAgICAgICAgICh4KSA9PiBgPDB4JHt4LnRvU3RyaW5nKDE2KS50b1VwcGVyQ2FzZSgpLnBhZFN0YXJ0KDIsIFwiMFwiKX0+YFxuICAgICAgICAgICk7XG4gICAgICAgICAgaWYgKGJ5dGVfdG9rZW5zLmV2ZXJ5KCh4KSA9PiB0aGlzLnRva2Vuc190b19pZHMuaGFzKHgpKSkge1xuICAgICAgICAgICAgb3V0cHV0X3Rva2Vucy5wdXNoKC4uLmJ5dGVfdG9rZW5zKTtcbiAgICAgICAgICB9IGVsc2UgaWYgKHRoaXMudW5rX3Rva2VuICE9IG51bGwpIHtcbiAgICAgICAgICAgIG91dHB1dF90b2tlbnMucHVzaCh0aGlzLnVua190b2tlbik7XG4gICAgICAgICAgfVxuICAgICAgICB9IGVsc2UgaWYgKHRoaXMudW5rX3Rva2VuICE9IG51bGwpIHtcbiAgICAgICAgICBvdXRwdXRfdG9rZW5zLnB1c2godGhpcy51bmtfdG9rZW4pO1xuICAgICAgICB9XG4gICAgICB9XG4gICAgfVxuICAgIHJldHVybiBvdXRwdXRfdG9rZW5zO1xuICB9XG59O1xudmFyIEJQRV9kZWZhdWx0ID0gQlBFO1xuXG4vLyBzcmMvY29yZS90b2tlbml6ZXJNb2RlbEltcGxlbWVudGF0aW9ucy9MZWdhY3kudHNcbnZhciBMZWdhY3kgPSBjbGFzcyBleHRlbmRzIFRva2VuaXplck1vZGVsX2RlZmF1bHQge1xuICAvKipcbiAgICogQ3JlYXRlIGEgTGVnYWN5IHRva2VuaXplciBtb2RlbCBpbnN0YW5jZS5cbiAgICogQHBhcmFtIGNvbmZpZyBUaGUgY29uZmlndXJhdGlvbiBvYmplY3QgZm9yIExlZ2FjeSB0b2tlbml6ZXIgbW9kZWwuXG4gICAqIEBwYXJhbSBtb3JlX2NvbmZpZyBBZGRpdGlvbmFsIGNvbmZpZ3VyYXRpb24gb2JqZWN0IGZvciB0aGUgTGVnYWN5IHRva2VuaXplciBtb2RlbC5cbiAgICovXG4gIGNvbnN0cnVjdG9yKGNvbmZpZywgbW9yZV9jb25maWcpIHtcbiAgICBzdXBlcihjb25maWcpO1xuICAgIGNvbnN0IHZvY2FiID0gY29uZmlnLnZvY2FiO1xuICAgIHRoaXMudG9rZW5zX3RvX2lkcyA9IG9iamVjdF90b19tYXAoXG4gICAgICBtb3JlX2NvbmZpZy50YXJnZXRfbGFuZyA/IHZvY2FiW21vcmVfY29uZmlnLnRhcmdldF9sYW5nXSA6IHZvY2FiXG4gICAgKTtcbiAgICB0aGlzLmJvc190b2tlbiA9IG1vcmVfY29uZmlnLmJvc190b2tlbjtcbiAgICB0aGlzLmJvc190b2tlbl9pZCA9IHRoaXMudG9rZW5zX3RvX2lkcy5nZXQodGhpcy5ib3NfdG9rZW4pO1xuICAgIHRoaXMuZW9zX3Rva2VuID0gbW9yZV9jb25maWcuZW9zX3Rva2VuO1xuICAgIHRoaXMuZW9zX3Rva2VuX2lkID0gdGhpcy50b2tlbnNfdG9faWRzLmdldCh0aGlzLmVvc190b2tlbik7XG4gICAgdGhpcy5wYWRfdG9rZW4gPSBtb3JlX2NvbmZpZy5wYWRfdG9rZW47XG4gICAgdGhpcy5wYWRfdG9rZW5faWQgPSB0aGlzLnRva2Vuc190b19pZHMuZ2V0KHRoaXMucGFkX3Rva2VuKTtcbiAgICB0aGlzLnVua190b2tlbiA9IG1vcmVfY29uZmlnLnVua190b2tlbjtcbiAgICB0aGlzLnVua190b2tlbl9pZCA9IHRoaXMudG9rZW5zX3RvX2lkcy5nZXQodGhpcy51bmtfdG9rZW4pO1xuICAgIHRoaXMudm9jYWIgPSBuZXcgQXJyYXkodGhpcy50b2tlbnNfdG9faWRzLnNpemUpO1xuICAgIGZvciAoY29uc3QgW2tleSwgdmFsdWVdIG9mIHRoaXMudG9rZW5zX3RvX2lkcykge1xuICAgICAgdGhpcy52b2NhYlt2YWx1ZV0gPSBrZXk7XG4gICAgfVxuICB9XG4gIGVuY29kZSh0b2tlbnMpIHtcbiAgICByZXR1cm4gdG9rZW5zO1xuICB9XG59O1xudmFyIExlZ2FjeV9kZWZhdWx0ID0gTGVnYWN5O1xuXG4vLyBzcmMvY29yZS90b2tlbml6ZXJNb2RlbEltcGxlbWVudGF0aW9ucy9jcmVhdGVfdG9rZW5pemVyX21vZGVsLnRzXG5mdW5jdGlvbiBjcmVhdGVfdG9rZW5pemVyX21vZGVsKG1vZGVsX2NvbmZpZywgY29uZmlnKSB7XG4gIHN3aXRjaCAobW9kZWxfY29uZmlnLnR5cGUpIHtcbiAgICBjYXNlIFwiV29yZFBpZWNlXCI6XG4gICAgICByZXR1cm4gbmV3IFdvcmRQaWVjZV9kZWZhdWx0KG1vZGVsX2NvbmZpZyk7XG4gICAgY2FzZSBcIlVuaWdyYW1cIjpcbiAgICAgIHJldHVybiBuZXcgVW5pZ3JhbV9kZWZhdWx0KG1vZGVsX2NvbmZpZywgY29uZmlnLmVvc190b2tlbik7XG4gICAgY2FzZSBcIkJQRVwiOlxuICAgICAgcmV0dXJuIG5ldyBCUEVfZGVmYXVsdChtb2RlbF9jb25maWcpO1xuICAgIGRlZmF1bHQ6XG4gICAgICBpZiAobW9kZWxfY29uZmlnLnZvY2FiKSB7XG4gICAgICAgIGlmIChBcnJheS5pc0FycmF5KG1vZGVsX2NvbmZpZy52b2NhYikpIHtcbiAgICAgICAgICByZXR1cm4gbmV3IFVuaWdyYW1fZGVmYXVsdChtb2RlbF9jb25maWcsIGNvbmZpZy5lb3NfdG9rZW4pO1xuICAgICAgICB9IGVsc2UgaWYgKE9iamVjdC5oYXNPd24obW9kZWxfY29uZmlnLCBcImNvbnRpbnVpbmdfc3Vid29yZF9wcmVmaXhcIikgJiYgT2JqZWN0Lmhhc093bihtb2RlbF9jb25maWcsIFwidW5rX3Rva2VuXCIpKSB7XG4gICAgICAgICAgaWYgKE9iamVjdC5oYXNPd24obW9kZWxfY29uZmlnLCBcIm1lcmdlc1wiKSkge1xuICAgICAgICAgICAgcmV0dXJuIG5ldyBCUEVfZGVmYXVsdChtb2RlbF9jb25maWcpO1xuICAgICAgICAgIH0gZWxzZSB7XG4gICAgICAgICAgICByZXR1cm4gbmV3IFdvcmRQaWVjZV9kZWZhdWx0KG1vZGVsX2NvbmZpZyk7XG4gICAgICAgICAgfVxuICAgICAgICB9IGVsc2Uge1xuICAgICAgICAgIHJldHVybiBuZXcgTGVnYWN5X2RlZmF1bHQobW9kZWxfY29uZmlnLCB7XG4gICAgICAgICAgICB0YXJnZXRfbGFuZzogY29uZmlnLnRhcmdldF9sYW5nLFxuICAgICAgICAgICAgYm9zX3Rva2VuOiBjb25maWcuYm9zX3Rva2VuLFxuICAgICAgICAgICAgZW9zX3Rva2VuOiBjb25maWcuZW9zX3Rva2VuLFxuICAgICAgICAgICAgcGFkX3Rva2VuOiBjb25maWcucGFkX3Rva2VuLFxuICAgICAgICAgICAgdW5rX3Rva2VuOiBjb25maWcudW5rX3Rva2VuXG4gICAgICAgICAgfSk7XG4gICAgICAgIH1cbiAgICAgIH1cbiAgICAgIHRocm93IG5ldyBFcnJvcihcbiAgICAgICAgYFVua25vd24gVG9rZW5pemVyTW9kZWwgdHlwZTogJHttb2RlbF9jb25maWc/LnR5cGV9YFxuICAgICAgKTtcbiAgfVxufVxudmFyIGNyZWF0ZV90b2tlbml6ZXJfbW9kZWxfZGVmYXVsdCA9IGNyZWF0ZV90b2tlbml6ZXJfbW9kZWw7XG5cbi8vIHNyYy9jb3JlL1Bvc3RQcm9jZXNzb3IudHNcbnZhciBQb3N0UHJvY2Vzc29yID0gY2xhc3MgZXh0ZW5kcyBDYWxsYWJsZV9kZWZhdWx0IHtcbiAgLyoqXG4gICAqIEBwYXJhbSBjb25maWcgVGhlIGNvbmZpZ3VyYXRpb24gZm9yIHRoZSBwb3N0LXByb2Nlc3Nvci5cbiAgICovXG4gIGNvbnN0cnVjdG9yKGNvbmZpZykge1xuICAgIHN1cGVyKCk7XG4gICAgdGhpcy5jb25maWcgPSBjb25maWc7XG4gIH1cbiAgLyoqXG4gICAqIEFsaWFzIGZvciB7QGxpbmsgUG9zdFByb2Nlc3NvciNwb3N0X3Byb2Nlc3N9LlxuICAgKiBAcGFyYW0gdG9rZW5zIFRoZSB0ZXh0IG9yIGFycmF5IG9mIHRleHRzIHRvIHBvc3QtcHJvY2Vzcy5cbiAgICogQHBhcmFtIGFyZ3MgQWRkaXRpb25hbCBhcmd1bWVudHMgcmVxdWlyZWQgYnkgdGhlIHBvc3QtcHJvY2Vzc2luZyBsb2dpYy5cbiAgICogQHJldHVybnMgVGhlIHBvc3QtcHJvY2Vzc2VkIHRva2Vucy5cbiAgICovXG4gIF9jYWxsKHRva2VucywgLi4uYXJncykge1xuICAgIHJldHVybiB0aGlzLnBvc3RfcHJvY2Vzcyh0b2tlbnMsIC4uLmFyZ3MpO1xuICB9XG59O1xudmFyIFBvc3RQcm9jZXNzb3JfZGVmYXVsdCA9IFBvc3RQcm9jZXNzb3I7XG5cbi8vIHNyYy9jb3JlL3Bvc3RQcm9jZXNzb3IvVGVtcGxhdGVQcm9jZXNzaW5nLnRzXG52YXIgVGVtcGxhdGVQcm9jZXNzaW5nID0gY2xhc3MgZXh0ZW5kcyBQb3N0UHJvY2Vzc29yX2RlZmF1bHQge1xuICAvKipcbiAgICogUmVwbGFjZXMgc3BlY2lhbCB0b2tlbnMgaW4gdGhlIHRlbXBsYXRlIHdpdGggYWN0dWFsIHRva2Vucy5cbiAgICogQHBhcmFtIHRva2VucyBUaGUgbGlzdCBvZiB0b2tlbnMgZm9yIHRoZSBmaXJzdCBzZXF1ZW5jZS5cbiAgICogQHBhcmFtIHRva2Vuc19wYWlyIFRoZSBsaXN0IG9mIHRva2VucyBmb3IgdGhlIHNlY29uZCBzZXF1ZW5jZSAob3B0aW9uYWwpLlxuICAgKiBAcGFyYW0gYWRkX3NwZWNpYWxfdG9rZW5zIFdoZXRoZXIgdG8gYWRkIHRoZSBzcGVjaWFsIHRva2VucyB0byB0aGUgYmVnaW5uaW5nIGFuZCBlbmQgb2YgdGhlIGlucHV0LlxuICAgKiBAcmV0dXJucyBBbiBvYmplY3QgY29udGFpbmluZyB0aGUgbGlzdCBvZiB0b2tlbnMgd2l0aCB0aGUgc3BlY2lhbCB0b2tlbnMgcmVwbGFjZWQgd2l0aCBhY3R1YWwgdG9rZW5zLlxuICAgKi9cbiAgcG9zdF9wcm9jZXNzKHRva2VucywgdG9rZW5zX3BhaXIgPSBudWxsLCBhZGRfc3BlY2lhbF90b2tlbnMgPSB0cnVlKSB7XG4gICAgY29uc3QgdHlwZSA9IHRva2Vuc19wYWlyID09PSBudWxsID8gdGhpcy5jb25maWcuc2luZ2xlIDogdGhpcy5jb25maWcucGFpcjtcbiAgICBsZXQgcHJvY2Vzc2VkX3Rva2VucyA9IFtdO1xuICAgIGxldCB0eXBlcyA9IFtdO1xuICAgIGZvciAoY29uc3QgaXRlbSBvZiB0eXBlKSB7XG4gICAgICBpZiAoXCJTcGVjaWFsVG9rZW5cIiBpbiBpdGVtKSB7XG4gICAgICAgIGlmIChhZGRfc3BlY2lhbF90b2tlbnMpIHtcbiAgICAgICAgICBwcm9jZXNzZWRfdG9rZW5zLnB1c2goaXRlbS5TcGVjaWFsVG9rZW4uaWQpO1xuICAgICAgICAgIHR5cGVzLnB1c2goaXRlbS5TcGVjaWFsVG9rZW4udHlwZV9pZCk7XG4gICAgICAgIH1cbiAgICAgIH0gZWxzZSBpZiAoXCJTZXF1ZW5jZVwiIGluIGl0ZW0pIHtcbiAgICAgICAgaWYgKGl0ZW0uU2VxdWVuY2UuaWQgPT09IFwiQVwiKSB7XG4gICAgICAgICAgcHJvY2Vzc2VkX3Rva2VucyA9IG1lcmdlX2FycmF5cyhwcm9jZXNzZWRfdG9rZW5zLCB0b2tlbnMpO1xuICAgICAgICAgIHR5cGVzID0gbWVyZ2VfYXJyYXlzKFxuICAgICAgICAgICAgdHlwZXMsXG4gICAgICAgICAgICBuZXcgQXJyYXkodG9rZW5zLmxlbmd0aCkuZmlsbChpdGVtLlNlcXVlbmNlLnR5cGVfaWQpXG4gICAgICAgICAgKTtcbiAgICAgICAgfSBlbHNlIGlmIChpdGVtLlNlcXVlbmNlLmlkID09PSBcIkJcIikge1xuICAgICAgICAgIHByb2Nlc3NlZF90b2tlbnMgPSBtZXJnZV9hcnJheXMocHJvY2Vzc2VkX3Rva2VucywgdG9rZW5zX3BhaXIpO1xuICAgICAgICAgIHR5cGVzID0gbWVyZ2VfYXJyYXlzKFxuICAgICAgICAgICAgdHlwZXMsXG4gICAgICAgICAgICBuZXcgQXJyYXkodG9rZW5zX3BhaXIubGVuZ3RoKS5maWxsKGl0ZW0uU2VxdWVuY2UudHlwZV9pZClcbiAgICAgICAgICApO1xuICAgICAgICB9XG4gICAgICB9XG4gICAgfVxuICAgIHJldHVybiB7IHRva2VuczogcHJvY2Vzc2VkX3Rva2VucywgdG9rZW5fdHlwZV9pZHM6IHR5cGVzIH07XG4gIH1cbn07XG52YXIgVGVtcGxhdGVQcm9jZXNzaW5nX2RlZmF1bHQgPSBUZW1wbGF0ZVByb2Nlc3Npbmc7XG5cbi8vIHNyYy9jb3JlL3Bvc3RQcm9jZXNzb3IvQnl0ZUxldmVsLnRzXG52YXIgQnl0ZUxldmVsMiA9IGNsYXNzIGV4dGVuZHMgUG9zdFByb2Nlc3Nvcl9kZWZhdWx0IHtcbiAgLyoqXG4gICAqIFBvc3QgcHJvY2VzcyB0aGUgZ2l2ZW4gdG9rZW5zLlxuICAgKiBAcGFyYW0gdG9rZW5zIFRoZSBsaXN0IG9mIHRva2VucyBmb3IgdGhlIGZpcnN0IHNlcXVlbmNlLlxuICAgKiBAcGFyYW0gdG9rZW5zX3BhaXIgVGhlIGxpc3Qgb2YgdG9rZW5zIGZvciB0aGUgc2Vjb25kIHNlcXVlbmNlIChvcHRpb25hbCkuXG4gICAqIEByZXR1cm5zIEFuIG9iamVjdCBjb250YWluaW5nIHRoZSBwb3N0LXByb2Nlc3NlZCB0b2tlbnMuXG4gICAqL1xuICBwb3N0X3Byb2Nlc3ModG9rZW5zLCB0b2tlbnNfcGFpciA9IG51bGwpIHtcbiAgICByZXR1cm4geyB0b2tlbnMsIHRva2Vuc19wYWlyIH07XG4gIH1cbn07XG52YXIgQnl0ZUxldmVsX2RlZmF1bHQyID0gQnl0ZUxldmVsMjtcblxuLy8gc3JjL2NvcmUvcG9zdFByb2Nlc3Nvci9CZXJ0UHJvY2Vzc2luZy50c1xudmFyIEJlcnRQcm9jZXNzaW5nID0gY2xhc3MgZXh0ZW5kcyBQb3N0UHJvY2Vzc29yX2RlZmF1bHQge1xuICAvKipcbiAgICogQHBhcmFtIGNvbmZpZyBUaGUgY29uZmlndXJhdGlvbiBmb3IgdGhlIHBvc3QtcHJvY2Vzc29yLlxuICAgKiBAcGFyYW0gY29uZmlnLmNscyBUaGUgc3BlY2lhbCB0b2tlbnMgdG8gYWRkIHRvIHRoZSBiZWdpbm5pbmcgb2YgdGhlIGlucHV0LlxuICAgKiBAcGFyYW0gY29uZmlnLnNlcCBUaGUgc3BlY2lhbCB0b2tlbnMgdG8gYWRkIHRvIHRoZSBlbmQgb2YgdGhlIGlucHV0LlxuICAgKi9cbiAgY29uc3RydWN0b3IoY29uZmlnKSB7XG4gICAgc3VwZXIoY29uZmlnKTtcbiAgICB0aGlzLnNlcCA9IGNvbmZpZy5zZXA7XG4gICAgdGhpcy5jbHMgPSBjb25maWcuY2xzO1xuICB9XG4gIC8qKlxuICAgKiBBZGRzIHRoZSBzcGVjaWFsIHRva2VucyB0byB0aGUgYmVnaW5uaW5nIGFuZCBlbmQgb2YgdGhlIGlucHV0LlxuICAgKiBAcGFyYW0gdG9rZW5zIFRoZSBpbnB1dCB0b2tlbnMuXG4gICAqIEBwYXJhbSB0b2tlbnNfcGFpciBBbiBvcHRpb25hbCBzZWNvbmQgc2V0IG9mIGlucHV0IHRva2Vucy5cbiAgICogQHBhcmFtIGFkZF9zcGVjaWFsX3Rva2VucyBXaGV0aGVyIHRvIGFkZCB0aGUgc3BlY2lhbCB0b2tlbnMgdG8gdGhlIGJlZ2lubmluZyBhbmQgZW5kIG9mIHRoZSBpbnB1dC5cbiAgICogQHJldHVybnMgVGhlIHBvc3QtcHJvY2Vzc2VkIHRva2VucyB3aXRoIHRoZSBzcGVjaWFsIHRva2VucyBhZGRlZCB0byB0aGUgYmVnaW5uaW5nIGFuZCBlbmQuXG4gICAqL1xuICBwb3N0X3Byb2Nlc3ModG9rZW5zLCB0b2tlbnNfcGFpciA9IG51bGwsIGFkZF9zcGVjaWFsX3Rva2VucyA9IHRydWUpIHtcbiAgICBpZiAoYWRkX3NwZWNpYWxfdG9rZW5zKSB7XG4gICAgICB0b2tlbnMgPSBtZXJnZV9hcnJheXMoW3RoaXMuY2xzWzBdXSwgdG9rZW5zLCBbdGhpcy5zZXBbMF1dKTtcbiAgICB9XG4gICAgbGV0IHRva2VuX3R5cGVfaWRzID0gbmV3IEFycmF5KHRva2Vucy5sZW5ndGgpLmZpbGwoMCk7XG4gICAgaWYgKHRva2Vuc19wYWlyKSB7XG4gICAgICBjb25zdCBtaWRkbGUgPSBbXTtcbiAgICAgIGNvbnN0IGFmdGVyID0gYWRkX3NwZWNpYWxfdG9rZW5zID8gW3RoaXMuc2VwWzBdXSA6IFtdO1xuICAgICAgdG9rZW5zID0gbWVyZ2VfYXJyYXlzKHRva2VucywgbWlkZGxlLCB0b2tlbnNfcGFpciwgYWZ0ZXIpO1xuICAgICAgdG9rZW5fdHlwZV9pZHMgPSBtZXJnZV9hcnJheXMoXG4gICAgICAgIHRva2VuX3R5cGVfaWRzLFxuICAgICAgICBuZXcgQXJyYXkodG9rZW5zX3BhaXIubGVuZ3RoICsgbWlkZGxlLmxlbmd0aCArIGFmdGVyLmxlbmd0aCkuZmlsbCgxKVxuICAgICAgKTtcbiAgICB9XG4gICAgcmV0dXJuIHsgdG9rZW5zLCB0b2tlbl90eXBlX2lkcyB9O1xuICB9XG59O1xudmFyIEJlcnRQcm9jZXNzaW5nX2RlZmF1bHQgPSBCZXJ0UHJvY2Vzc2luZztcblxuLy8gc3JjL2NvcmUvcG9zdFByb2Nlc3Nvci9Sb2JlcnRhUHJvY2Vzc2luZy50c1xudmFyIFJvYmVydGFQcm9jZXNzaW5nID0gY2xhc3MgZXh0ZW5kcyBQb3N0UHJvY2Vzc29yX2RlZmF1bHQge1xuICAvKipcbiAgICogQHBhcmFtIGNvbmZpZyBUaGUgY29uZmlndXJhdGlvbiBmb3IgdGhlIHBvc3QtcHJvY2Vzc29yLlxuICAgKiBAcGFyYW0gY29uZmlnLmNscyBUaGUgc3BlY2lhbCB0b2tlbnMgdG8gYWRkIHRvIHRoZSBiZWdpbm5pbmcgb2YgdGhlIGlucHV0LlxuICAgKiBAcGFyYW0gY29uZmlnLnNlcCBUaGUgc3BlY2lhbCB0b2tlbnMgdG8gYWRkIHRvIHRoZSBlbmQgb2YgdGhlIGlucHV0LlxuICAgKi9cbiAgY29uc3RydWN0b3IoY29uZmlnKSB7XG4gICAgc3VwZXIoY29uZmlnKTtcbiAgICB0aGlzLnNlcCA9IGNvbmZpZy5zZXA7XG4gICAgdGhpcy5jbHMgPSBjb25maWcuY2xzO1xuICB9XG4gIC8qKlxuICAgKiBBZGRzIHRoZSBzcGVjaWFsIHRva2VucyB0byB0aGUgYmVnaW5uaW5nIGFuZCBlbmQgb2YgdGhlIGlucHV0LlxuICAgKiBAcGFyYW0gdG9rZW5zIFRoZSBpbnB1dCB0b2tlbnMuXG4gICAqIEBwYXJhbSB0b2tlbnNfcGFpciBBbiBvcHRpb25hbCBzZWNvbmQgc2V0IG9mIGlucHV0IHRva2Vucy5cbiAgICogQHBhcmFtIGFkZF9zcGVjaWFsX3Rva2VucyBXaGV0aGVyIHRvIGFkZCB0aGUgc3BlY2lhbCB0b2tlbnMgdG8gdGhlIGJlZ2lubmluZyBhbmQgZW5kIG9mIHRoZSBpbnB1dC5cbiAgICogQHJldHVybnMgVGhlIHBvc3QtcHJvY2Vzc2VkIHRva2VucyB3aXRoIHRoZSBzcGVjaWFsIHRva2VucyBhZGRlZCB0byB0aGUgYmVnaW5uaW5nIGFuZCBlbmQuXG4gICAqL1xuICBwb3N0X3Byb2Nlc3ModG9rZW5zLCB0b2tlbnNfcGFpciwgYWRkX3NwZWNpYWxfdG9rZW5zID0gdHJ1ZSkge1xuICAgIGlmIChhZGRfc3BlY2lhbF90b2tlbnMpIHtcbiAgICAgIHRva2VucyA9IG1lcmdlX2FycmF5cyhbdGhpcy5jbHNbMF1dLCB0b2tlbnMsIFt0aGlzLnNlcFswXV0pO1xuICAgIH1cbiAgICBsZXQgdG9rZW5fdHlwZV9pZHMgPSBuZXcgQXJyYXkodG9rZW5zLmxlbmd0aCkuZmlsbCgwKTtcbiAgICBpZiAodG9rZW5zX3BhaXIpIHtcbiAgICAgIGNvbnN0IG1pZGRsZSA9IGFkZF9zcGVjaWFsX3Rva2VucyA/IFt0aGlzLnNlcFswXV0gOiBbXTtcbiAgICAgIGNvbnN0IGFmdGVyID0gYWRkX3NwZWNpYWxfdG9rZW5zID8gW3RoaXMuc2VwWzBdXSA6IFtdO1xuICAgICAgdG9rZW5zID0gbWVyZ2VfYXJyYXlzKHRva2VucywgbWlkZGxlLCB0b2tlbnNfcGFpciwgYWZ0ZXIpO1xuICAgICAgdG9rZW5fdHlwZV9pZHMgPSBtZXJnZV9hcnJheXMoXG4gICAgICAgIHRva2VuX3R5cGVfaWRzLFxuICAgICAgICBuZXcgQXJyYXkodG9rZW5zX3BhaXIubGVuZ3RoICsgbWlkZGxlLmxlbmd0aCArIGFmdGVyLmxlbmd0aCkuZmlsbCgxKVxuICAgICAgKTtcbiAgICB9XG4gICAgcmV0dXJuIHsgdG9rZW5zLCB0b2tlbl90eXBlX2lkcyB9O1xuICB9XG59O1xudmFyIFJvYmVydGFQcm9jZXNzaW5nX2RlZmF1bHQgPSBSb2JlcnRhUHJvY2Vzc2luZztcblxuLy8gc3JjL2NvcmUvcG9zdFByb2Nlc3Nvci9TZXF1ZW5jZS50c1xudmFyIFNlcXVlbmNlMyA9IGNsYXNzIGV4dGVuZHMgUG9zdFByb2Nlc3Nvcl9kZWZhdWx0IHtcbiAgLyoqXG4gICAqIENyZWF0ZXMgYSBuZXcgaW5zdGFuY2Ugb2YgU2VxdWVuY2UgcG9zdC1wcm9jZXNzb3IuXG4gICAqIEBwYXJhbSBjb25maWcgVGhlIGNvbmZpZ3VyYXRpb24gb2JqZWN0LlxuICAgKi9cbiAgY29uc3RydWN0b3IoY29uZmlnKSB7XG4gICAgc3VwZXIoY29uZmlnKTtcbiAgICB0aGlzLnByb2Nlc3NvcnMgPSAoY29uZmlnLnByb2Nlc3NvcnMgPz8gW10pLm1hcCgoeCkgPT4gY3JlYXRlX3Bvc3RfcHJvY2Vzc29yX2RlZmF1bHQoeCkpO1xuICB9XG4gIC8qKlxuICAgKiBQb3N0IHByb2Nlc3MgdGhlIGdpdmVuIHRva2Vucy5cbiAgICogQHBhcmFtIHRva2VucyBUaGUgbGlzdCBvZiB0b2tlbnMgZm9yIHRoZSBmaXJzdCBzZXF1ZW5jZS5cbiAgICogQHBhcmFtIHRva2Vuc19wYWlyIFRoZSBsaXN0IG9mIHRva2VucyBmb3IgdGhlIHNlY29uZCBzZXF1ZW5jZSAob3B0aW9uYWwpLlxuICAgKiBAcGFyYW0gYWRkX3NwZWNpYWxfdG9rZW5zIFdoZXRoZXIgdG8gYWRkIHRoZSBzcGVjaWFsIHRva2VucyB0byB0aGUgYmVnaW5uaW5nIGFuZCBlbmQgb2YgdGhlIGlucHV0LlxuICAgKiBAcmV0dXJucyBBbiBvYmplY3QgY29udGFpbmluZyB0aGUgcG9zdC1wcm9jZXNzZWQgdG9rZW5zLlxuICAgKi9cbiAgcG9zdF9wcm9jZXNzKHRva2VucywgdG9rZW5zX3BhaXIgPSBudWxsLCBhZGRfc3BlY2lhbF90b2tlbnMgPSB0cnVlKSB7XG4gICAgbGV0IHByb2Nlc3NlZF90b2tlbnMgPSB7IHRva2VucywgdG9rZW5zX3BhaXIgfTtcbiAgICBmb3IgKGNvbnN0IHByb2Nlc3NvciBvZiB0aGlzLnByb2Nlc3NvcnMpIHtcbiAgICAgIHByb2Nlc3NlZF90b2tlbnMgPSBwcm9jZXNzb3IucG9zdF9wcm9jZXNzKFxuICAgICAgICBwcm9jZXNzZWRfdG9rZW5zLnRva2VucyxcbiAgICAgICAgcHJvY2Vzc2VkX3Rva2Vucy50b2tlbnNfcGFpcixcbiAgICAgICAgYWRkX3NwZWNpYWxfdG9rZW5zXG4gICAgICApO1xuICAgIH1cbiAgICByZXR1cm4gcHJvY2Vzc2VkX3Rva2VucztcbiAgfVxufTtcbnZhciBTZXF1ZW5jZV9kZWZhdWx0MyA9IFNlcXVlbmNlMztcblxuLy8gc3JjL2NvcmUvcG9zdFByb2Nlc3Nvci9jcmVhdGVfcG9zdF9wcm9jZXNzb3IudHNcbmZ1bmN0aW9uIGNyZWF0ZV9wb3N0X3Byb2Nlc3Nvcihjb25maWcpIHtcbiAgaWYgKGNvbmZpZyA9PT0gbnVsbCkgcmV0dXJuIG51bGw7XG4gIHN3aXRjaCAoY29uZmlnLnR5cGUpIHtcbiAgICBjYXNlIFwiVGVtcGxhdGVQcm9jZXNzaW5nXCI6XG4gICAgICByZXR1cm4gbmV3IFRlbXBsYXRlUHJvY2Vzc2luZ19kZWZhdWx0KGNvbmZpZyk7XG4gICAgY2FzZSBcIkJ5dGVMZXZlbFwiOlxuICAgICAgcmV0dXJuIG5ldyBCeXRlTGV2ZWxfZGVmYXVsdDIoY29uZmlnKTtcbiAgICBjYXNlIFwiQmVydFByb2Nlc3NpbmdcIjpcbiAgICAgIHJldHVybiBuZXcgQmVydFByb2Nlc3NpbmdfZGVmYXVsdChjb25maWcpO1xuICAgIGNhc2UgXCJSb2JlcnRhUHJvY2Vzc2luZ1wiOlxuICAgICAgcmV0dXJuIG5ldyBSb2JlcnRhUHJvY2Vzc2luZ19kZWZhdWx0KGNvbmZpZyk7XG4gICAgY2FzZSBcIlNlcXVlbmNlXCI6XG4gICAgICByZXR1cm4gbmV3IFNlcXVlbmNlX2RlZmF1bHQzKGNvbmZpZyk7XG4gICAgZGVmYXVsdDpcbiAgICAgIHRocm93IG5ldyBFcnJvcihgVW5rbm93biBQb3N0UHJvY2Vzc29yIHR5cGU6ICR7Y29uZmlnLnR5cGV9YCk7XG4gIH1cbn1cbnZhciBjcmVhdGVfcG9zdF9wcm9jZXNzb3JfZGVmYXVsdCA9IGNyZWF0ZV9wb3N0X3Byb2Nlc3NvcjtcblxuLy8gc3JjL2NvcmUvRGVjb2Rlci50c1xudmFyIERlY29kZXIgPSBjbGFzcyBleHRlbmRzIENhbGxhYmxlX2RlZmF1bHQge1xuICAvKipcbiAgICogQ3JlYXRlcyBhbiBpbnN0YW5jZSBvZiBgRGVjb2RlcmAuXG4gICAqIEBwYXJhbSBjb25maWcgVGhlIGNvbmZpZ3VyYXRpb24gb2JqZWN0LlxuICAgKiovXG4gIGNvbnN0cnVjdG9yKGNvbmZpZykge1xuICAgIHN1cGVyKCk7XG4gICAgdGhpcy5jb25maWcgPSBjb25maWc7XG4gICAgdGhpcy5hZGRlZF90b2tlbnMgPSBbXTtcbiAgICB0aGlzLmVuZF9vZl93b3JkX3N1ZmZpeCA9IG51bGw7XG4gICAgdGhpcy50cmltX29mZnNldHMgPSBcInRyaW1fb2Zmc2V0c1wiIGluIGNvbmZpZyA/IGNvbmZpZy50cmltX29mZnNldHMgOiBmYWxzZTtcbiAgfVxuICAvKipcbiAgICogQ2FsbHMgdGhlIGBkZWNvZGVgIG1ldGhvZC5cbiAgICpcbiAgICogQHBhcmFtIHRva2VucyBUaGUgbGlzdCBvZiB0b2tlbnMuXG4gICAqIEByZXR1cm5zIFRoZSBkZWNvZGVkIHN0cmluZy5cbiAgICovXG4gIF9jYWxsKHRva2Vucykge1xuICAgIHJldHVybiB0aGlzLmRlY29kZSh0b2tlbnMpO1xuICB9XG4gIC8qKlxuICAgKiBEZWNvZGVzIGEgbGlzdCBvZiB0b2tlbnMuXG4gICAqIEBwYXJhbSB0b2tlbnMgVGhlIGxpc3Qgb2YgdG9rZW5zLlxuICAgKiBAcmV0dXJucyBUaGUgZGVjb2RlZCBzdHJpbmcuXG4gICAqL1xuICBkZWNvZGUodG9rZW5zKSB7XG4gICAgcmV0dXJuIHRoaXMuZGVjb2RlX2NoYWluKHRva2Vucykuam9pbihcIlwiKTtcbiAgfVxufTtcbnZhciBEZWNvZGVyX2RlZmF1bHQgPSBEZWNvZGVyO1xuXG4vLyBzcmMvY29yZS9kZWNvZGVyL0J5dGVMZXZlbC50c1xudmFyIEJ5dGVMZXZlbDMgPSBjbGFzcyBleHRlbmRzIERlY29kZXJfZGVmYXVsdCB7XG4gIC8qKlxuICAgKiBDcmVhdGUgYSBgQnl0ZUxldmVsRGVjb2RlcmAgb2JqZWN0LlxuICAgKi9cbiAgY29uc3RydWN0b3IoY29uZmlnKSB7XG4gICAgc3VwZXIoY29uZmlnKTtcbiAgICB0aGlzLmJ5dGVfZGVjb2RlciA9IFVOSUNPREVfVE9fQllURVM7XG4gICAgdGhpcy50ZXh0X2RlY29kZXIgPSBuZXcgVGV4dERlY29kZXIoXCJ1dGYtOFwiLCB7XG4gICAgICBmYXRhbDogZmFsc2UsXG4gICAgICAvLyBlc2xpbnQtZGlzYWJsZS1uZXh0LWxpbmUgQHR5cGVzY3JpcHQtZXNsaW50L25hbWluZy1jb252ZW50aW9uXG4gICAgICBpZ25vcmVCT006IHRydWVcbiAgICB9KTtcbiAgICB0aGlzLmVuZF9vZl93b3JkX3N1ZmZpeCA9IG51bGw7XG4gIH1cbiAgLyoqXG4gICAqIENvbnZlcnQgYW4gYXJyYXkgb2YgdG9rZW5zIHRvIHN0cmluZyBieSBkZWNvZGluZyBlYWNoIGJ5dGUuXG4gICAqIEBwYXJhbSB0b2tlbnMgQXJyYXkgb2YgdG9rZW5zIHRvIGJlIGRlY29kZWQuXG4gICAqIEByZXR1cm5zIFRoZSBkZWNvZGVkIHN0cmluZy5cbiAgICovXG4gIGNvbnZlcnRfdG9rZW5zX3RvX3N0cmluZyh0b2tlbnMpIHtcbiAgICBjb25zdCB0ZXh0ID0gdG9rZW5zLmpvaW4oXCJcIik7XG4gICAgY29uc3QgYnl0ZV9hcnJheSA9IG5ldyBVaW50OEFycmF5KFxuICAgICAgWy4uLnRleHRdLm1hcCgoYykgPT4gdGhpcy5ieXRlX2RlY29kZXJbY10pXG4gICAgKTtcbiAgICByZXR1cm4gdGhpcy50ZXh0X2RlY29kZXIuZGVjb2RlKGJ5dGVfYXJyYXkpO1xuICB9XG4gIGRlY29kZV9jaGFpbih0b2tlbnMpIHtcbiAgICBjb25zdCBzdWJfdGV4dHMgPSBbXTtcbiAgICBsZXQgY3VycmVudF9zdWJfdGV4dCA9IFtdO1xuICAgIGZvciAoY29uc3QgdG9rZW4gb2YgdG9rZW5zKSB7XG4gICAgICBpZiAodGhpcy5hZGRlZF90b2tlbnMuZmluZCgoeCkgPT4geC5jb250ZW50ID09PSB0b2tlbikgIT09IHZvaWQgMCkge1xuICAgICAgICBpZiAoY3VycmVudF9zdWJfdGV4dC5sZW5ndGggPiAwKSB7XG4gICAgICAgICAgc3ViX3RleHRzLnB1c2godGhpcy5jb252ZXJ0X3Rva2Vuc190b19zdHJpbmcoY3VycmVudF9zdWJfdGV4dCkpO1xuICAgICAgICAgIGN1cnJlbnRfc3ViX3RleHQgPSBbXTtcbiAgICAgICAgfVxuICAgICAgICBzdWJfdGV4dHMucHVzaCh0b2tlbik7XG4gICAgICB9IGVsc2Uge1xuICAgICAgICBjdXJyZW50X3N1Yl90ZXh0LnB1c2godG9rZW4pO1xuICAgICAgfVxuICAgIH1cbiAgICBpZiAoY3VycmVudF9zdWJfdGV4dC5sZW5ndGggPiAwKSB7XG4gICAgICBzdWJfdGV4dHMucHVzaCh0aGlzLmNvbnZlcnRfdG9rZW5zX3RvX3N0cmluZyhjdXJyZW50X3N1Yl90ZXh0KSk7XG4gICAgfVxuICAgIHJldHVybiBzdWJfdGV4dHM7XG4gIH1cbn07XG52YXIgQnl0ZUxldmVsX2RlZmF1bHQzID0gQnl0ZUxldmVsMztcblxuLy8gc3JjL2NvcmUvZGVjb2Rlci9Xb3JkUGllY2UudHNcbnZhciBXb3JkUGllY2UgPSBjbGFzcyBleHRlbmRzIERlY29kZXJfZGVmYXVsdCB7XG4gIC8qKlxuICAgKiBDcmVhdGVzIGEgbmV3IGluc3RhbmNlIG9mIFdvcmRQaWVjZURlY29kZXIuXG4gICAqIEBwYXJhbSBjb25maWcgVGhlIGNvbmZpZ3VyYXRpb24gb2JqZWN0LlxuICAgKi9cbiAgY29uc3RydWN0b3IoY29uZmlnKSB7XG4gICAgc3VwZXIoY29uZmlnKTtcbiAgICB0aGlzLmNsZWFudXAgPSBjb25maWcuY2xlYW51cDtcbiAgfVxuICBkZWNvZGVfY2hhaW4odG9rZW5zKSB7XG4gICAgcmV0dXJuIHRva2Vucy5tYXAoKHRva2VuLCBpKSA9PiB7XG4gICAgICBpZiAoaSAhPT0gMCkge1xuICAgICAgICBjb25zdCBwcmVmaXggPSB0aGlzLmNvbmZpZy5wcmVmaXg7XG4gICAgICAgIGlmIChwcmVmaXggJiYgdG9rZW4uc3RhcnRzV2l0aChwcmVmaXgpKSB7XG4gICAgICAgICAgdG9rZW4gPSB0b2tlbi5yZXBsYWNlKHByZWZpeCwgXCJcIik7XG4gICAgICAgIH0gZWxzZSB7XG4gICAgICAgICAgdG9rZW4gPSBcIiBcIiArIHRva2VuO1xuICAgICAgICB9XG4gICAgICB9XG4gICAgICBpZiAodGhpcy5jbGVhbnVwKSB7XG4gICAgICAgIHRva2VuID0gY2xlYW5fdXBfdG9rZW5pemF0aW9uKHRva2VuKTtcbiAgICAgIH1cbiAgICAgIHJldHVybiB0b2tlbjtcbiAgICB9KTtcbiAgfVxufTtcbnZhciBXb3JkUGllY2VfZGVmYXVsdDIgPSBXb3JkUGllY2U7XG5cbi8vIHNyYy9jb3JlL2RlY29kZXIvTWV0YXNwYWNlLnRzXG52YXIgTWV0YXNwYWNlMiA9IGNsYXNzIGV4dGVuZHMgRGVjb2Rlcl9kZWZhdWx0IHtcbiAgLyoqXG4gICAqIENvbnN0cnVjdHMgYSBuZXcgTWV0YXNwYWNlRGVjb2RlciBvYmplY3QuXG4gICAqIEBwYXJhbSBjb25maWcgVGhlIGNvbmZpZ3VyYXRpb24gb2JqZWN0IGZvciB0aGUgTWV0YXNwYWNlRGVjb2Rlci5cbiAgICovXG4gIGNvbnN0cnVjdG9yKGNvbmZpZykge1xuICAgIHN1cGVyKGNvbmZpZyk7XG4gICAgdGhpcy5yZXBsYWNlbWVudCA9IGNvbmZpZy5yZXBsYWNlbWVudCA/PyBcIlxcdTI1ODFcIjtcbiAgfVxuICBkZWNvZGVfY2hhaW4odG9rZW5zKSB7XG4gICAgY29uc3QgcmVzdWx0ID0gW107XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCB0b2tlbnMubGVuZ3RoOyArK2kpIHtcbiAgICAgIGxldCBub3JtYWxpemVkID0gdG9rZW5zW2ldLnJlcGxhY2VBbGwodGhpcy5yZXBsYWNlbWVudCwgXCIgXCIpO1xuICAgICAgaWYgKGkgPT0gMCAmJiBub3JtYWxpemVkLnN0YXJ0c1dpdGgoXCIgXCIpKSB7XG4gICAgICAgIG5vcm1hbGl6ZWQgPSBub3JtYWxpemVkLnN1YnN0cmluZygxKTtcbiAgICAgIH1cbiAgICAgIHJlc3VsdC5wdXNoKG5vcm1hbGl6ZWQpO1xuICAgIH1cbiAgICByZXR1cm4gcmVzdWx0O1xuICB9XG59O1xudmFyIE1ldGFzcGFjZV9kZWZhdWx0MiA9IE1ldGFzcGFjZTI7XG5cbi8vIHNyYy9jb3JlL2RlY29kZXIvQlBFLnRzXG52YXIgQlBFMiA9IGNsYXNzIGV4dGVuZHMgRGVjb2Rlcl9kZWZhdWx0IHtcbiAgY29uc3RydWN0b3IoY29uZmlnKSB7XG4gICAgc3VwZXIoY29uZmlnKTtcbiAgICB0aGlzLnN1ZmZpeCA9IGNvbmZpZy5zdWZmaXggPz8gXCJcIjtcbiAgfVxuICBkZWNvZGVfY2hhaW4odG9rZW5zKSB7XG4gICAgcmV0dXJuIHRva2Vucy5tYXAoKHRva2VuLCBpKSA9PiB7XG4gICAgICByZXR1cm4gdG9rZW4ucmVwbGFjZUFsbCh0aGlzLnN1ZmZpeCwgaSA9PT0gdG9rZW5zLmxlbmd0aCAtIDEgPyBcIlwiIDogXCIgXCIpO1xuICAgIH0pO1xuICB9XG59O1xudmFyIEJQRV9kZWZhdWx0MiA9IEJQRTI7XG5cbi8vIHNyYy9jb3JlL2RlY29kZXIvQ1RDLnRzXG52YXIgQ1RDID0gY2xhc3MgZXh0ZW5kcyBEZWNvZGVyX2RlZmF1bHQge1xuICBjb25zdHJ1Y3Rvcihjb25maWcpIHtcbiAgICBzdXBlcihjb25maWcpO1xuICAgIHRoaXMucGFkX3Rva2VuID0gY29uZmlnLnBhZF90b2tlbiA/PyBcIlwiO1xuICAgIHRoaXMud29yZF9kZWxpbWl0ZXJfdG9rZW4gPSBjb25maWcud29yZF9kZWxpbWl0ZXJfdG9rZW4gPz8gXCJcIjtcbiAgICB0aGlzLmNsZWFudXAgPSBjb25maWcuY2xlYW51cDtcbiAgfVxuICAvKipcbiAgICogQ29udmVydHMgYSBjb25uZWN0aW9uaXN0LXRlbXBvcmFsLWNsYXNzaWZpY2F0aW9uIChDVEMpIG91dHB1dCB0b2tlbnMgaW50byBhIHNpbmdsZSBzdHJpbmcuXG4gICAqIEBwYXJhbSB0b2tlbnMgQXJyYXkgb2YgdG9rZW5zIHRvIGJlIGRlY29kZWQuXG4gICAqIEByZXR1cm5zIFRoZSBkZWNvZGVkIHN0cmluZy5cbiAgICovXG4gIGNvbnZlcnRfdG9rZW5zX3RvX3N0cmluZyh0b2tlbnMpIHtcbiAgICBpZiAodG9rZW5zLmxlbmd0aCA9PT0gMCkgcmV0dXJuIFwiXCI7XG4gICAgY29uc3QgZ3JvdXBlZF90b2tlbnMgPSBbdG9rZW5zWzBdXTtcbiAgICBmb3IgKGxldCBpID0gMTsgaSA8IHRva2Vucy5sZW5ndGg7ICsraSkge1xuICAgICAgaWYgKHRva2Vuc1tpXSAhPT0gZ3JvdXBlZF90b2tlbnMuYXQoLTEpKSB7XG4gICAgICAgIGdyb3VwZWRfdG9rZW5zLnB1c2godG9rZW5zW2ldKTtcbiAgICAgIH1cbiAgICB9XG4gICAgY29uc3QgZmlsdGVyZWRfdG9rZW5zID0gZ3JvdXBlZF90b2tlbnMuZmlsdGVyKFxuICAgICAgKHRva2VuKSA9PiB0b2tlbiAhPT0gdGhpcy5wYWRfdG9rZW5cbiAgICApO1xuICAgIGxldCB0ZXh0ID0gZmlsdGVyZWRfdG9rZW5zLmpvaW4oXCJcIik7XG4gICAgaWYgKHRoaXMuY2xlYW51cCkge1xuICAgICAgdGV4dCA9IGNsZWFuX3VwX3Rva2VuaXphdGlvbih0ZXh0KS5yZXBsYWNlQWxsKHRoaXMud29yZF9kZWxpbWl0ZXJfdG9rZW4sIFwiIFwiKS50cmltKCk7XG4gICAgfVxuICAgIHJldHVybiB0ZXh0O1xuICB9XG4gIGRlY29kZV9jaGFpbih0b2tlbnMpIHtcbiAgICByZXR1cm4gW3RoaXMuY29udmVydF90b2tlbnNfdG9fc3RyaW5nKHRva2VucyldO1xuICB9XG59O1xudmFyIENUQ19kZWZhdWx0ID0gQ1RDO1xuXG4vLyBzcmMvY29yZS9kZWNvZGVyL1NlcXVlbmNlLnRzXG52YXIgU2VxdWVuY2U0ID0gY2xhc3MgZXh0ZW5kcyBEZWNvZGVyX2RlZmF1bHQge1xuICAvKipcbiAgICogQ3JlYXRlcyBhIG5ldyBpbnN0YW5jZSBvZiBEZWNvZGVyU2VxdWVuY2UuXG4gICAqIEBwYXJhbSBjb25maWcgVGhlIGNvbmZpZ3VyYXRpb24gb2JqZWN0LlxuICAgKi9cbiAgY29uc3RydWN0b3IoY29uZmlnKSB7XG4gICAgc3VwZXIoY29uZmlnKTtcbiAgICB0aGlzLmRlY29kZXJzID0gKGNvbmZpZy5kZWNvZGVycyA/PyBbXSkubWFwKCh4KSA9PiBjcmVhdGVfZGVjb2Rlcl9kZWZhdWx0KHgpKTtcbiAgfVxuICBkZWNvZGVfY2hhaW4odG9rZW5zKSB7XG4gICAgcmV0dXJuIHRoaXMuZGVjb2RlcnMucmVkdWNlKCh0b2tzLCBkZWNvZGVyKSA9PiB7XG4gICAgICByZXR1cm4gZGVjb2Rlci5kZWNvZGVfY2hhaW4odG9rcyk7XG4gICAgfSwgdG9rZW5zKTtcbiAgfVxufTtcbnZhciBTZXF1ZW5jZV9kZWZhdWx0NCA9IFNlcXVlbmNlNDtcblxuLy8gc3JjL2NvcmUvZGVjb2Rlci9SZXBsYWNlLnRzXG52YXIgUmVwbGFjZTMgPSBjbGFzcyBleHRlbmRzIERlY29kZXJfZGVmYXVsdCB7XG4gIC8qKlxuICAgKiBAcGFyYW0gY29uZmlnIFRoZSBjb25maWd1cmF0aW9uIG9iamVjdCBmb3IgdGhlIGRlY29kZXIuXG4gICAqL1xuICBjb25zdHJ1Y3Rvcihjb25maWcpIHtcbiAgICBzdXBlcihjb25maWcpO1xuICAgIHRoaXMucGF0dGVybiA9IGNyZWF0ZV9wYXR0ZXJuKHRoaXMuY29uZmlnLnBhdHRlcm4pO1xuICB9XG4gIGRlY29kZV9jaGFpbih0b2tlbnMpIHtcbiAgICBjb25zdCBjb250ZW50ID0gdGhpcy5jb25maWcuY29udGVudCA/PyBcIlwiO1xuICAgIGNvbnN0IHBhdHRlcm4gPSB0aGlzLnBhdHRlcm47XG4gICAgcmV0dXJuIHBhdHRlcm4gPT09IG51bGwgPyB0b2tlbnMgOiB0b2tlbnMubWFwKCh0b2tlbikgPT4gdG9rZW4ucmVwbGFjZUFsbChwYXR0ZXJuLCBjb250ZW50KSk7XG4gIH1cbn07XG52YXIgUmVwbGFjZV9kZWZhdWx0MyA9IFJlcGxhY2UzO1xuXG4vLyBzcmMvY29yZS9kZWNvZGVyL0Z1c2UudHNcbnZhciBGdXNlID0gY2xhc3MgZXh0ZW5kcyBEZWNvZGVyX2RlZmF1bHQge1xuICBkZWNvZGVfY2hhaW4odG9rZW5zKSB7XG4gICAgcmV0dXJuIFt0b2tlbnMuam9pbihcIlwiKV07XG4gIH1cbn07XG52YXIgRnVzZV9kZWZhdWx0ID0gRnVzZTtcblxuLy8gc3JjL2NvcmUvZGVjb2Rlci9TdHJpcC50c1xudmFyIFN0cmlwMiA9IGNsYXNzIGV4dGVuZHMgRGVjb2Rlcl9kZWZhdWx0IHtcbiAgY29uc3RydWN0b3IoY29uZmlnKSB7XG4gICAgc3VwZXIoY29uZmlnKTtcbiAgICB0aGlzLmNvbnRlbnQgPSBjb25maWcuY29udGVudCA/PyBcIlwiO1xuICAgIHRoaXMuc3RhcnQgPSBjb25maWcuc3RhcnQgPz8gMDtcbiAgICB0aGlzLnN0b3AgPSBjb25maWcuc3RvcCA/PyAwO1xuICB9XG4gIGRlY29kZV9jaGFpbih0b2tlbnMpIHtcbiAgICByZXR1cm4gdG9rZW5zLm1hcCgodG9rZW4pID0+IHtcbiAgICAgIGxldCBzdGFydF9jdXQgPSAwO1xuICAgICAgZm9yIChsZXQgaSA9IDA7IGkgPCB0aGlzLnN0YXJ0OyArK2kpIHtcbiAgICAgICAgaWYgKHRva2VuW2ldID09PSB0aGlzLmNvbnRlbnQpIHtcbiAgICAgICAgICBzdGFydF9jdXQgPSBpICsgMTtcbiAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgfSBlbHNlIHtcbiAgICAgICAgICBicmVhaztcbiAgICAgICAgfVxuICAgICAgfVxuICAgICAgbGV0IHN0b3BfY3V0ID0gdG9rZW4ubGVuZ3RoO1xuICAgICAgZm9yIChsZXQgaSA9IDA7IGkgPCB0aGlzLnN0b3A7ICsraSkge1xuICAgICAgICBjb25zdCBpbmRleCA9IHRva2VuLmxlbmd0aCAtIGkgLSAxO1xuICAgICAgICBpZiAodG9rZW5baW5kZXhdID09PSB0aGlzLmNvbnRlbnQpIHtcbiAgICAgICAgICBzdG9wX2N1dCA9IGluZGV4O1xuICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICB9IGVsc2Uge1xuICAgICAgICAgIGJyZWFrO1xuICAgICAgICB9XG4gICAgICB9XG4gICAgICByZXR1cm4gdG9rZW4uc2xpY2Uoc3RhcnRfY3V0LCBzdG9wX2N1dCk7XG4gICAgfSk7XG4gIH1cbn07XG52YXIgU3RyaXBfZGVmYXVsdDIgPSBTdHJpcDI7XG5cbi8vIHNyYy9jb3JlL2RlY29kZXIvQnl0ZUZhbGxiYWNrLnRzXG52YXIgQnl0ZUZhbGxiYWNrID0gY2xhc3MgZXh0ZW5kcyBEZWNvZGVyX2RlZmF1bHQge1xuICBjb25zdHJ1Y3Rvcihjb25maWcpIHtcbiAgICBzdXBlcihjb25maWcpO1xuICAgIHRoaXMudGV4dF9kZWNvZGVyID0gbmV3IFRleHREZWNvZGVyKCk7XG4gIH1cbiAgZGVjb2RlX2NoYWluKHRva2Vucykge1xuICAgIGNvbnN0IG5ld190b2tlbnMgPSBbXTtcbiAgICBsZXQgcHJldmlvdXNfYnl0ZV90b2tlbnMgPSBbXTtcbiAgICBmb3IgKGNvbnN0IHRva2VuIG9mIHRva2Vucykge1xuICAgICAgbGV0IGJ5dGVzID0gbnVsbDtcbiAgICAgIGlmICh0b2tlbi5sZW5ndGggPT09IDYgJiYgdG9rZW4uc3RhcnRzV2l0aChcIjwweFwiKSAmJiB0b2tlbi5lbmRzV2l0aChcIj5cIikpIHtcbiAgICAgICAgY29uc3QgYnl0ZSA9IHBhcnNlSW50KHRva2VuLnNsaWNlKDMsIDUpLCAxNik7XG4gICAgICAgIGlmICghaXNOYU4oYnl0ZSkpIHtcbiAgICAgICAgICBieXRlcyA9IGJ5dGU7XG4gICAgICAgIH1cbiAgICAgIH1cbiAgICAgIGlmIChieXRlcyAhPT0gbnVsbCkge1xuICAgICAgICBwcmV2aW91c19ieXRlX3Rva2Vucy5wdXNoKGJ5dGVzKTtcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIGlmIChwcmV2aW91c19ieXRlX3Rva2Vucy5sZW5ndGggPiAwKSB7XG4gICAgICAgICAgY29uc3Qgc3RyaW5nID0gdGhpcy50ZXh0X2RlY29kZXIuZGVjb2RlKFxuICAgICAgICAgICAgVWludDhBcnJheS5mcm9tKHByZXZpb3VzX2J5dGVfdG9rZW5zKVxuICAgICAgICAgICk7XG4gICAgICAgICAgbmV3X3Rva2Vucy5wdXNoKHN0cmluZyk7XG4gICAgICAgICAgcHJldmlvdXNfYnl0ZV90b2tlbnMgPSBbXTtcbiAgICAgICAgfVxuICAgICAgICBuZXdfdG9rZW5zLnB1c2godG9rZW4pO1xuICAgICAgfVxuICAgIH1cbiAgICBpZiAocHJldmlvdXNfYnl0ZV90b2tlbnMubGVuZ3RoID4gMCkge1xuICAgICAgY29uc3Qgc3RyaW5nID0gdGhpcy50ZXh0X2RlY29kZXIuZGVjb2RlKFxuICAgICAgICBVaW50OEFycmF5LmZyb20ocHJldmlvdXNfYnl0ZV90b2tlbnMpXG4gICAgICApO1xuICAgICAgbmV3X3Rva2Vucy5wdXNoKHN0cmluZyk7XG4gICAgICBwcmV2aW91c19ieXRlX3Rva2VucyA9IFtdO1xuICAgIH1cbiAgICByZXR1cm4gbmV3X3Rva2VucztcbiAgfVxufTtcbnZhciBCeXRlRmFsbGJhY2tfZGVmYXVsdCA9IEJ5dGVGYWxsYmFjaztcblxuLy8gc3JjL2NvcmUvZGVjb2Rlci9jcmVhdGVfZGVjb2Rlci50c1xuZnVuY3Rpb24gY3JlYXRlX2RlY29kZXIoY29uZmlnKSB7XG4gIGlmIChjb25maWcgPT09IG51bGwpIHJldHVybiBudWxsO1xuICBzd2l0Y2ggKGNvbmZpZy50eXBlKSB7XG4gICAgY2FzZSBcIkJ5dGVMZXZlbFwiOlxuICAgICAgcmV0dXJuIG5ldyBCeXRlTGV2ZWxfZGVmYXVsdDMoY29uZmlnKTtcbiAgICBjYXNlIFwiV29yZFBpZWNlXCI6XG4gICAgICByZXR1cm4gbmV3IFdvcmRQaWVjZV9kZWZhdWx0Mihjb25maWcpO1xuICAgIGNhc2UgXCJNZXRhc3BhY2VcIjpcbiAgICAgIHJldHVybiBuZXcgTWV0YXNwYWNlX2RlZmF1bHQyKGNvbmZpZyk7XG4gICAgY2FzZSBcIkJQRURlY29kZXJcIjpcbiAgICAgIHJldHVybiBuZXcgQlBFX2RlZmF1bHQyKGNvbmZpZyk7XG4gICAgY2FzZSBcIkNUQ1wiOlxuICAgICAgcmV0dXJuIG5ldyBDVENfZGVmYXVsdChjb25maWcpO1xuICAgIGNhc2UgXCJTZXF1ZW5jZVwiOlxuICAgICAgcmV0dXJuIG5ldyBTZXF1ZW5jZV9kZWZhdWx0NChjb25maWcpO1xuICAgIGNhc2UgXCJSZXBsYWNlXCI6XG4gICAgICByZXR1cm4gbmV3IFJlcGxhY2VfZGVmYXVsdDMoY29uZmlnKTtcbiAgICBjYXNlIFwiRnVzZVwiOlxuICAgICAgcmV0dXJuIG5ldyBGdXNlX2RlZmF1bHQoY29uZmlnKTtcbiAgICBjYXNlIFwiU3RyaXBcIjpcbiAgICAgIHJldHVybiBuZXcgU3RyaXBfZGVmYXVsdDIoY29uZmlnKTtcbiAgICBjYXNlIFwiQnl0ZUZhbGxiYWNrXCI6XG4gICAgICByZXR1cm4gbmV3IEJ5dGVGYWxsYmFja19kZWZhdWx0KGNvbmZpZyk7XG4gICAgZGVmYXVsdDpcbiAgICAgIHRocm93IG5ldyBFcnJvcihgVW5rbm93biBEZWNvZGVyIHR5cGU6ICR7Y29uZmlnLnR5cGV9YCk7XG4gIH1cbn1cbnZhciBjcmVhdGVfZGVjb2Rlcl9kZWZhdWx0ID0gY3JlYXRlX2RlY29kZXI7XG5cbi8vIHNyYy9jb3JlL1Rva2VuaXplci50c1xudmFyIFRva2VuaXplciA9IGNsYXNzIHtcbiAgY29uc3RydWN0b3IodG9rZW5pemVyLCBjb25maWcpIHtcbiAgICBjb25zdCB0b2tlbml6ZXJfZXJyb3IgPSB2YWxpZGF0ZV9vYmplY3QodG9rZW5pemVyLCBcIlRva2VuaXplclwiLCBbXG4gICAgICBcIm1vZGVsXCIsXG4gICAgICBcImRlY29kZXJcIixcbiAgICAgIFwicG9zdF9wcm9jZXNzb3JcIixcbiAgICAgIFwicHJlX3Rva2VuaXplclwiLFxuICAgICAgXCJub3JtYWxpemVyXCJcbiAgICBdKTtcbiAgICBpZiAodG9rZW5pemVyX2Vycm9yKSB7XG4gICAgICB0aHJvdyBuZXcgRXJyb3IodG9rZW5pemVyX2Vycm9yKTtcbiAgICB9XG4gICAgY29uc3QgY29uZmlnX2Vycm9yID0gdmFsaWRhdGVfb2JqZWN0KGNvbmZpZywgXCJDb25maWdcIik7XG4gICAgaWYgKGNvbmZpZ19lcnJvcikge1xuICAgICAgdGhyb3cgbmV3IEVycm9yKGNvbmZpZ19lcnJvcik7XG4gICAgfVxuICAgIHRoaXMudG9rZW5pemVyID0gdG9rZW5pemVyO1xuICAgIHRoaXMuY29uZmlnID0gY29uZmlnO1xuICAgIHRoaXMubm9ybWFsaXplciA9IGNyZWF0ZV9ub3JtYWxpemVyX2RlZmF1bHQodGhpcy50b2tlbml6ZXIubm9ybWFsaXplcik7XG4gICAgdGhpcy5wcmVfdG9rZW5pemVyID0gY3JlYXRlX3ByZV90b2tlbml6ZXJfZGVmYXVsdCh0aGlzLnRva2VuaXplci5wcmVfdG9rZW5pemVyKTtcbiAgICB0aGlzLm1vZGVsID0gY3JlYXRlX3Rva2VuaXplcl9tb2RlbF9kZWZhdWx0KHRoaXMudG9rZW5pemVyLm1vZGVsLCB0aGlzLmNvbmZpZyk7XG4gICAgdGhpcy5wb3N0X3Byb2Nlc3NvciA9IGNyZWF0ZV9wb3N0X3Byb2Nlc3Nvcl9kZWZhdWx0KHRoaXMudG9rZW5pemVyLnBvc3RfcHJvY2Vzc29yKTtcbiAgICB0aGlzLmRlY29kZXIgPSBjcmVhdGVfZGVjb2Rlcl9kZWZhdWx0KHRoaXMudG9rZW5pemVyLmRlY29kZXIpO1xuICAgIHRoaXMuc3BlY2lhbF90b2tlbnMgPSBbXTtcbiAgICB0aGlzLmFsbF9zcGVjaWFsX2lkcyA9IFtdO1xuICAgIHRoaXMuYWRkZWRfdG9rZW5zID0gW107XG4gICAgY29uc3QgdW5ub3JtYWxpemVkX2NvbnRlbnRzID0gW107XG4gICAgY29uc3Qgbm9ybWFsaXplZF9jb250ZW50cyA9IFtdO1xuICAgIHRoaXMuYWRkZWRfdG9rZW5zX21hcCA9IC8qIEBfX1BVUkVfXyAqLyBuZXcgTWFwKCk7XG4gICAgZm9yIChjb25zdCBhZGRlZF90b2tlbiBvZiB0aGlzLnRva2VuaXplci5hZGRlZF90b2tlbnMpIHtcbiAgICAgIGNvbnN0IHRva2VuID0gbmV3IEFkZGVkVG9rZW5fZGVmYXVsdChhZGRlZF90b2tlbik7XG4gICAgICB0aGlzLmFkZGVkX3Rva2Vucy5wdXNoKHRva2VuKTtcbiAgICAgIHRoaXMubW9kZWwudG9rZW5zX3RvX2lkcy5zZXQodG9rZW4uY29udGVudCwgdG9rZW4uaWQpO1xuICAgICAgdGhpcy5tb2RlbC52b2NhYlt0b2tlbi5pZF0gPSB0b2tlbi5jb250ZW50O1xuICAgICAgaWYgKHRva2VuLnNwZWNpYWwpIHtcbiAgICAgICAgdGhpcy5zcGVjaWFsX3Rva2Vucy5wdXNoKHRva2VuLmNvbnRlbnQpO1xuICAgICAgICB0aGlzLmFsbF9zcGVjaWFsX2lkcy5wdXNoKHRva2VuLmlkKTtcbiAgICAgIH1cbiAgICAgIHRoaXMuYWRkZWRfdG9rZW5zX21hcC5zZXQodG9rZW4uY29udGVudCwgdG9rZW4pO1xuICAgICAgaWYgKHRva2VuLm5vcm1hbGl6ZWQgJiYgdGhpcy5ub3JtYWxpemVyICE9PSBudWxsKSB7XG4gICAgICAgIGNvbnN0IG5vcm1hbGl6ZWRfY29udGVudCA9IHRoaXMubm9ybWFsaXplcih0b2tlbi5jb250ZW50KTtcbiAgICAgICAgbm9ybWFsaXplZF9jb250ZW50cy5wdXNoKG5vcm1hbGl6ZWRfY29udGVudCk7XG4gICAgICAgIHRoaXMuYWRkZWRfdG9rZW5zX21hcC5zZXQobm9ybWFsaXplZF9jb250ZW50LCB0b2tlbik7XG4gICAgICB9IGVsc2Uge1xuICAgICAgICB1bm5vcm1hbGl6ZWRfY29udGVudHMucHVzaCh0b2tlbi5jb250ZW50KTtcbiAgICAgIH1cbiAgICB9XG4gICAgKHRoaXMuY29uZmlnLmFkZGl0aW9uYWxfc3BlY2lhbF90b2tlbnMgPz8gW10pLmZvckVhY2goKHRva2VuKSA9PiB7XG4gICAgICBpZiAoIXRoaXMuc3BlY2lhbF90b2tlbnMuaW5jbHVkZXModG9rZW4pKSB0aGlzLnNwZWNpYWxfdG9rZW5zLnB1c2godG9rZW4pO1xuICAgIH0pO1xuICAgIGlmICh0aGlzLmRlY29kZXIpIHtcbiAgICAgIHRoaXMuZGVjb2Rlci5hZGRlZF90b2tlbnMgPSB0aGlzLmFkZGVkX3Rva2VucztcbiAgICAgIHRoaXMuZGVjb2Rlci5lbmRfb2Zfd29yZF9zdWZmaXggPSB0aGlzLm1vZGVsLmVuZF9vZl93b3JkX3N1ZmZpeDtcbiAgICB9XG4gICAgdGhpcy5zcGxpdHRlcl91bm5vcm1hbGl6ZWQgPSBuZXcgRGljdGlvbmFyeVNwbGl0dGVyX2RlZmF1bHQodW5ub3JtYWxpemVkX2NvbnRlbnRzKTtcbiAgICB0aGlzLnNwbGl0dGVyX25vcm1hbGl6ZWQgPSBuZXcgRGljdGlvbmFyeVNwbGl0dGVyX2RlZmF1bHQobm9ybWFsaXplZF9jb250ZW50cyk7XG4gICAgdGhpcy5yZW1vdmVfc3BhY2UgPSB0aGlzLmNvbmZpZy5yZW1vdmVfc3BhY2U7XG4gICAgdGhpcy5jbGVhbl91cF90b2tlbml6YXRpb25fc3BhY2VzID0gdGhpcy5jb25maWcuY2xlYW5fdXBfdG9rZW5pemF0aW9uX3NwYWNlcyA/PyB0cnVlO1xuICAgIHRoaXMuZG9fbG93ZXJjYXNlX2FuZF9yZW1vdmVfYWNjZW50ID0gdGhpcy5jb25maWcuZG9fbG93ZXJjYXNlX2FuZF9yZW1vdmVfYWNjZW50ID8/IGZhbHNlO1xuICB9XG4gIC8vIEltcGxlbWVudGF0aW9uXG4gIGVuY29kZSh0ZXh0LCB7XG4gICAgdGV4dF9wYWlyID0gbnVsbCxcbiAgICBhZGRfc3BlY2lhbF90b2tlbnMgPSB0cnVlLFxuICAgIHJldHVybl90b2tlbl90eXBlX2lkcyA9IG51bGxcbiAgfSA9IHt9KSB7XG4gICAgY29uc3QgeyB0b2tlbnMsIHRva2VuX3R5cGVfaWRzIH0gPSB0aGlzLnRva2VuaXplX2hlbHBlcih0ZXh0LCB7XG4gICAgICB0ZXh0X3BhaXIsXG4gICAgICBhZGRfc3BlY2lhbF90b2tlbnNcbiAgICB9KTtcbiAgICBjb25zdCBpbnB1dF9pZHMgPSB0b2tlbnMubWFwKFxuICAgICAgKHQpID0+IHRoaXMuYWRkZWRfdG9rZW5zX21hcC5nZXQodCk/LmlkID8/IHRoaXMubW9kZWwudG9rZW5zX3RvX2lkcy5nZXQodCkgPz8gdGhpcy5tb2RlbC51bmtfdG9rZW5faWRcbiAgICApO1xuICAgIGNvbnN0IHJlc3VsdCA9IHtcbiAgICAgIGlkczogaW5wdXRfaWRzLFxuICAgICAgdG9rZW5zLFxuICAgICAgYXR0ZW50aW9uX21hc2s6IG5ldyBBcnJheShpbnB1dF9pZHMubGVuZ3RoKS5maWxsKDEpXG4gICAgfTtcbiAgICBpZiAocmV0dXJuX3Rva2VuX3R5cGVfaWRzICYmIHRva2VuX3R5cGVfaWRzKSB7XG4gICAgICByZXN1bHQudG9rZW5fdHlwZV9pZHMgPSB0b2tlbl90eXBlX2lkcztcbiAgICB9XG4gICAgcmV0dXJuIHJlc3VsdDtcbiAgfVxuICBkZWNvZGUodG9rZW5faWRzLCBvcHRpb25zID0ge30pIHtcbiAgICBpZiAoIUFycmF5LmlzQXJyYXkodG9rZW5faWRzKSB8fCB0b2tlbl9pZHMubGVuZ3RoID09PSAwIHx8ICFpc19pbnRlZ3JhbF9udW1iZXIodG9rZW5faWRzWzBdKSkge1xuICAgICAgdGhyb3cgRXJyb3IoXCJ0b2tlbl9pZHMgbXVzdCBiZSBhIG5vbi1lbXB0eSBhcnJheSBvZiBpbnRlZ2Vycy5cIik7XG4gICAgfVxuICAgIGxldCB0b2tlbnMgPSB0b2tlbl9pZHMubWFwKFxuICAgICAgKGkpID0+IHRoaXMubW9kZWwudm9jYWJbTnVtYmVyKGkpXSA/PyB0aGlzLm1vZGVsLnVua190b2tlblxuICAgICk7XG4gICAgaWYgKG9wdGlvbnMuc2tpcF9zcGVjaWFsX3Rva2Vucykge1xuICAgICAgdG9rZW5zID0gdG9rZW5zLmZpbHRlcigoeCkgPT4gIXRoaXMuc3BlY2lhbF90b2tlbnMuaW5jbHVkZXMoeCkpO1xuICAgIH1cbiAgICBsZXQgZGVjb2RlZCA9IHRoaXMuZGVjb2RlciA/IHRoaXMuZGVjb2Rlcih0b2tlbnMpIDogdG9rZW5zLmpvaW4oXCIgXCIpO1xuICAgIGlmICh0aGlzLmRlY29kZXIgJiYgdGhpcy5kZWNvZGVyLmVuZF9vZl93b3JkX3N1ZmZpeCkge1xuICAgICAgZGVjb2RlZCA9IGRlY29kZWQucmVwbGFjZUFsbCh0aGlzLmRlY29kZXIuZW5kX29mX3dvcmRfc3VmZml4LCBcIiBcIik7XG4gICAgICBpZiAob3B0aW9ucy5za2lwX3NwZWNpYWxfdG9rZW5zKSB7XG4gICAgICAgIGRlY29kZWQgPSBkZWNvZGVkLnRyaW0oKTtcbiAgICAgIH1cbiAgICB9XG4gICAgaWYgKG9wdGlvbnMuY2xlYW5fdXBfdG9rZW5pemF0aW9uX3NwYWNlcyA/PyB0aGlzLmNsZWFuX3VwX3Rva2VuaXphdGlvbl9zcGFjZXMpIHtcbiAgICAgIGRlY29kZWQgPSBjbGVhbl91cF90b2tlbml6YXRpb24oZGVjb2RlZCk7XG4gICAgfVxuICAgIHJldHVybiBkZWNvZGVkO1xuICB9XG4gIC8qKlxuICAgKiBDb252ZXJ0cyBhIHN0cmluZyBpbnRvIGEgc2VxdWVuY2Ugb2YgdG9rZW5zLlxuICAgKiBAcGFyYW0gdGV4dCBUaGUgc2VxdWVuY2UgdG8gYmUgZW5jb2RlZC5cbiAgICogQHBhcmFtIG9wdGlvbnMgQW4gb3B0aW9uYWwgb2JqZWN0IGNvbnRhaW5pbmcgdGhlIGZvbGxvd2luZyBwcm9wZXJ0aWVzOlxuICAgKiBAcmV0dXJucyBUaGUgbGlzdCBvZiB0b2tlbnMuXG4gICAqL1xuICB0b2tlbml6ZSh0ZXh0LCB7IHRleHRfcGFpciA9IG51bGwsIGFkZF9zcGVjaWFsX3Rva2VucyA9IGZhbHNlIH0gPSB7fSkge1xuICAgIHJldHVybiB0aGlzLnRva2VuaXplX2hlbHBlcih0ZXh0LCB7IHRleHRfcGFpciwgYWRkX3NwZWNpYWxfdG9rZW5zIH0pLnRva2VucztcbiAgfVxuICBlbmNvZGVfdGV4dCh0ZXh0KSB7XG4gICAgaWYgKHRleHQgPT09IG51bGwpIHtcbiAgICAgIHJldHVybiBudWxsO1xuICAgIH1cbiAgICBjb25zdCBzZWN0aW9ucyA9IHRoaXMuc3BsaXR0ZXJfdW5ub3JtYWxpemVkLnNwbGl0KHRleHQpO1xuICAgIHNlY3Rpb25zLmZvckVhY2goKHNlY3Rpb24sIGkpID0+IHtcbiAgICAgIGNvbnN0IGFkZGVkX3Rva2VuID0gdGhpcy5hZGRlZF90b2tlbnNfbWFwLmdldChzZWN0aW9uKTtcbiAgICAgIGlmIChhZGRlZF90b2tlbikge1xuICAgICAgICBpZiAoYWRkZWRfdG9rZW4ubHN0cmlwICYmIGkgPiAwKSB7XG4gICAgICAgICAgc2VjdGlvbnNbaSAtIDFdID0gc2VjdGlvbnNbaSAtIDFdLnRyaW1FbmQoKTtcbiAgICAgICAgfVxuICAgICAgICBpZiAoYWRkZWRfdG9rZW4ucnN0cmlwICYmIGkgPCBzZWN0aW9ucy5sZW5ndGggLSAxKSB7XG4gICAgICAgICAgc2VjdGlvbnNbaSArIDFdID0gc2VjdGlvbnNbaSArIDFdLnRyaW1TdGFydCgpO1xuICAgICAgICB9XG4gICAgICB9XG4gICAgfSk7XG4gICAgcmV0dXJuIHNlY3Rpb25zLmZsYXRNYXAoKHByb2Nlc3NlZF90ZXh0LCBzZWN0aW9uX2luZGV4KSA9PiB7XG4gICAgICBpZiAocHJvY2Vzc2VkX3RleHQubGVuZ3RoID09PSAwKSB7XG4gICAgICAgIHJldHVybiBbXTtcbiAgICAgIH1cbiAgICAgIGlmICh0aGlzLmFkZGVkX3Rva2Vuc19tYXAuaGFzKHByb2Nlc3NlZF90ZXh0KSkge1xuICAgICAgICByZXR1cm4gW3Byb2Nlc3NlZF90ZXh0XTtcbiAgICAgIH1cbiAgICAgIGlmICh0aGlzLnJlbW92ZV9zcGFjZSA9PT0gdHJ1ZSkge1xuICAgICAgICBwcm9jZXNzZWRfdGV4dCA9IHByb2Nlc3NlZF90ZXh0LnRyaW0oKS5zcGxpdCgvXFxzKy8pLmpvaW4oXCIgXCIpO1xuICAgICAgfVxuICAgICAgaWYgKHRoaXMuZG9fbG93ZXJjYXNlX2FuZF9yZW1vdmVfYWNjZW50KSB7XG4gICAgICAgIHByb2Nlc3NlZF90ZXh0ID0gbG93ZXJjYXNlX2FuZF9yZW1vdmVfYWNjZW50cyhwcm9jZXNzZWRfdGV4dCk7XG4gICAgICB9XG4gICAgICBpZiAodGhpcy5ub3JtYWxpemVyICE9PSBudWxsKSB7XG4gICAgICAgIHByb2Nlc3NlZF90ZXh0ID0gdGhpcy5ub3JtYWxpemVyKHByb2Nlc3NlZF90ZXh0KTtcbiAgICAgIH1cbiAgICAgIGlmIChwcm9jZXNzZWRfdGV4dC5sZW5ndGggPT09IDApIHtcbiAgICAgICAgcmV0dXJuIFtdO1xuICAgICAgfVxuICAgICAgY29uc3Qgc3Vic2VjdGlvbnMgPSB0aGlzLnNwbGl0dGVyX25vcm1hbGl6ZWQuc3BsaXQocHJvY2Vzc2VkX3RleHQpO1xuICAgICAgc3Vic2VjdGlvbnMuZm9yRWFjaCgoc3Vic2VjdGlvbiwgaikgPT4ge1xuICAgICAgICBjb25zdCBhZGRlZF90b2tlbiA9IHRoaXMuYWRkZWRfdG9rZW5zX21hcC5nZXQoc3Vic2VjdGlvbik7XG4gICAgICAgIGlmIChhZGRlZF90b2tlbikge1xuICAgICAgICAgIGlmIChhZGRlZF90b2tlbi5sc3RyaXAgJiYgaiA+IDApIHtcbiAgICAgICAgICAgIHN1YnNlY3Rpb25zW2ogLSAxXSA9IHN1YnNlY3Rpb25zW2ogLSAxXS50cmltRW5kKCk7XG4gICAgICAgICAgfVxuICAgICAgICAgIGlmIChhZGRlZF90b2tlbi5yc3RyaXAgJiYgaiA8IHN1YnNlY3Rpb25zLmxlbmd0aCAtIDEpIHtcbiAgICAgICAgICAgIHN1YnNlY3Rpb25zW2ogKyAxXSA9IHN1YnNlY3Rpb25zW2ogKyAxXS50cmltU3RhcnQoKTtcbiAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgIH0pO1xuICAgICAgcmV0dXJuIHN1YnNlY3Rpb25zLmZsYXRNYXAoKHN1YnNlY3Rpb24pID0+IHtcbiAgICAgICAgaWYgKHN1YnNlY3Rpb24ubGVuZ3RoID09PSAwKSB7XG4gICAgICAgICAgcmV0dXJuIFtdO1xuICAgICAgICB9XG4gICAgICAgIGlmICh0aGlzLmFkZGVkX3Rva2Vuc19tYXAuaGFzKHN1YnNlY3Rpb24pKSB7XG4gICAgICAgICAgcmV0dXJuIFtzdWJzZWN0aW9uXTtcbiAgICAgICAgfVxuICAgICAgICBjb25zdCBzZWN0aW9uX3Rva2VucyA9IHRoaXMucHJlX3Rva2VuaXplciAhPT0gbnVsbCA/IHRoaXMucHJlX3Rva2VuaXplcihzdWJzZWN0aW9uLCB7XG4gICAgICAgICAgc2VjdGlvbl9pbmRleFxuICAgICAgICB9KSA6IFtzdWJzZWN0aW9uXTtcbiAgICAgICAgcmV0dXJuIHRoaXMubW9kZWwoc2VjdGlvbl90b2tlbnMpO1xuICAgICAgfSk7XG4gICAgfSk7XG4gIH1cbiAgdG9rZW5pemVfaGVscGVyKHRleHQsIHsgdGV4dF9wYWlyID0gbnVsbCwgYWRkX3NwZWNpYWxfdG9rZW5zID0gdHJ1ZSB9KSB7XG4gICAgY29uc3QgdG9rZW5zMSA9IHRoaXMuZW5jb2RlX3RleHQodGV4dCk7XG4gICAgY29uc3QgdG9rZW5zMiA9IHRoaXMuZW5jb2RlX3RleHQodGV4dF9wYWlyIHx8IG51bGwpO1xuICAgIHJldHVybiB0aGlzLnBvc3RfcHJvY2Vzc29yID8gdGhpcy5wb3N0X3Byb2Nlc3Nvcih0b2tlbnMxLCB0b2tlbnMyLCBhZGRfc3BlY2lhbF90b2tlbnMpIDogeyB0b2tlbnM6IG1lcmdlX2FycmF5cyh0b2tlbnMxID8/IFtdLCB0b2tlbnMyID8/IFtdKSB9O1xuICB9XG4gIC8qKlxuICAgKiBDb252ZXJ0cyBhIHRva2VuIHN0cmluZyB0byBpdHMgY29ycmVzcG9uZGluZyB0b2tlbiBJRC5cbiAgICogQHBhcmFtIHRva2VuIFRoZSB0b2tlbiBzdHJpbmcgdG8gY29udmVydC5cbiAgICogQHJldHVybnMgVGhlIHRva2VuIElELCBvciB1bmRlZmluZWQgaWYgdGhlIHRva2VuIGlzIG5vdCBpbiB0aGUgdm9jYWJ1bGFyeS5cbiAgICovXG4gIHRva2VuX3RvX2lkKHRva2VuKSB7XG4gICAgcmV0dXJuIHRoaXMubW9kZWwudG9rZW5zX3RvX2lkcy5nZXQodG9rZW4pO1xuICB9XG4gIC8qKlxuICAgKiBDb252ZXJ0cyBhIHRva2VuIElEIHRvIGl0cyBjb3JyZXNwb25kaW5nIHRva2VuIHN0cmluZy5cbiAgICogQHBhcmFtIGlkIFRoZSB0b2tlbiBJRCB0byBjb252ZXJ0LlxuICAgKiBAcmV0dXJucyBUaGUgdG9rZW4gc3RyaW5nLCBvciB1bmRlZmluZWQgaWYgdGhlIElEIGlzIG5vdCBpbiB0aGUgdm9jYWJ1bGFyeS5cbiAgICovXG4gIGlkX3RvX3Rva2VuKGlkKSB7XG4gICAgcmV0dXJuIHRoaXMubW9kZWwudm9jYWJbaWRdO1xuICB9XG4gIC8qKlxuICAgKiBSZXR1cm5zIGEgbWFwcGluZyBvZiB0b2tlbiBJRHMgdG8gQWRkZWRUb2tlbiBvYmplY3RzIGZvciBhbGwgYWRkZWQgdG9rZW5zLlxuICAgKiBAcmV0dXJucyBBIE1hcCB3aGVyZSBrZXlzIGFyZSB0b2tlbiBJRHMgYW5kIHZhbHVlcyBhcmUgQWRkZWRUb2tlbiBvYmplY3RzLlxuICAgKi9cbiAgZ2V0X2FkZGVkX3Rva2Vuc19kZWNvZGVyKCkge1xuICAgIGNvbnN0IGRlY29kZXIgPSAvKiBAX19QVVJFX18gKi8gbmV3IE1hcCgpO1xuICAgIGZvciAoY29uc3QgdG9rZW4gb2YgdGhpcy5hZGRlZF90b2tlbnMpIHtcbiAgICAgIGRlY29kZXIuc2V0KHRva2VuLmlkLCB0b2tlbik7XG4gICAgfVxuICAgIHJldHVybiBkZWNvZGVyO1xuICB9XG4gIC8qKlxuICAgKiBHZXQgdGhlIHVuZGVybHlpbmcgdm9jYWJ1bGFyeVxuICAgKiBAcGFyYW0gd2l0aF9hZGRlZF90b2tlbnMgV2hldGhlciB0byBpbmNsdWRlIHRoZSBhZGRlZCB0b2tlbnNcbiAgICogQHJldHVybnMgVGhlIHZvY2FidWxhcnlcbiAgICovXG4gIGdldF92b2NhYih3aXRoX2FkZGVkX3Rva2VucyA9IHRydWUpIHtcbiAgICBjb25zdCB2b2NhYiA9IC8qIEBfX1BVUkVfXyAqLyBuZXcgTWFwKCk7XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCB0aGlzLm1vZGVsLnZvY2FiLmxlbmd0aDsgKytpKSB7XG4gICAgICBjb25zdCB0b2tlbiA9IHRoaXMubW9kZWwudm9jYWJbaV07XG4gICAgICBpZiAod2l0aF9hZGRlZF90b2tlbnMgfHwgIXRoaXMuYWRkZWRfdG9rZW5zX21hcC5oYXModG9rZW4pKSB7XG4gICAgICAgIHZvY2FiLnNldCh0b2tlbiwgaSk7XG4gICAgICB9XG4gICAgfVxuICAgIHJldHVybiB2b2NhYjtcbiAgfVxufTtcbnZhciBUb2tlbml6ZXJfZGVmYXVsdCA9IFRva2VuaXplcjtcbmV4cG9ydCB7XG4gIEFkZGVkVG9rZW5fZGVmYXVsdCBhcyBBZGRlZFRva2VuLFxuICBCUEVfZGVmYXVsdCBhcyBCUEUsXG4gIEJQRV9kZWZhdWx0MiBhcyBCUEVEZWNvZGVyLFxuICBCZXJ0Tm9ybWFsaXplcl9kZWZhdWx0IGFzIEJlcnROb3JtYWxpemVyLFxuICBCZXJ0UHJlVG9rZW5pemVyX2RlZmF1bHQgYXMgQmVydFByZVRva2VuaXplcixcbiAgQmVydFByb2Nlc3NpbmdfZGVmYXVsdCBhcyBCZXJ0UHJvY2Vzc2luZ1Bvc3RQcm9jZXNzb3IsXG4gIEJ5dGVGYWxsYmFja19kZWZhdWx0IGFzIEJ5dGVGYWxsYmFja0RlY29kZXIsXG4gIEJ5dGVMZXZlbF9kZWZhdWx0MyBhcyBCeXRlTGV2ZWxEZWNvZGVyLFxuICBCeXRlTGV2ZWxfZGVmYXVsdDIgYXMgQnl0ZUxldmVsUG9zdFByb2Nlc3NvcixcbiAgQnl0ZUxldmVsX2RlZmF1bHQgYXMgQnl0ZUxldmVsUHJlVG9rZW5pemVyLFxuICBDVENfZGVmYXVsdCBhcyBDVENEZWNvZGVyLFxuICBEZWNvZGVyX2RlZmF1bHQgYXMgRGVjb2RlcixcbiAgRGlnaXRzX2RlZmF1bHQgYXMgRGlnaXRzUHJlVG9rZW5pemVyLFxuICBGaXhlZExlbmd0aF9kZWZhdWx0IGFzIEZpeGVkTGVuZ3RoUHJlVG9rZW5pemVyLFxuICBGdXNlX2RlZmF1bHQgYXMgRnVzZURlY29kZXIsXG4gIExvd2VyY2FzZV9kZWZhdWx0IGFzIExvd2VyY2FzZU5vcm1hbGl6ZXIsXG4gIE1ldGFzcGFjZV9kZWZhdWx0MiBhcyBNZXRhc3BhY2VEZWNvZGVyLFxuICBNZXRhc3BhY2VfZGVmYXVsdCBhcyBNZXRhc3BhY2VQcmVUb2tlbml6ZXIsXG4gIFRva2VuaXplck1vZGVsX2RlZmF1bHQgYXMgTW9kZWwsXG4gIE5GQ19kZWZhdWx0IGFzIE5GQ05vcm1hbGl6ZXIsXG4gIE5GRF9kZWZhdWx0IGFzIE5GRE5vcm1hbGl6ZXIsXG4gIE5GS0NfZGVmYXVsdCBhcyBORktDTm9ybWFsaXplcixcbiAgTkZLRF9kZWZhdWx0IGFzIE5GS0ROb3JtYWxpemVyLFxuICBOb3JtYWxpemVyX2RlZmF1bHQgYXMgTm9ybWFsaXplcixcbiAgUG9zdFByb2Nlc3Nvcl9kZWZhdWx0IGFzIFBvc3RQcm9jZXNzb3IsXG4gIFByZVRva2VuaXplcl9kZWZhdWx0IGFzIFByZVRva2VuaXplcixcbiAgUHJlY29tcGlsZWRfZGVmYXVsdCBhcyBQcmVjb21waWxlZE5vcm1hbGl6ZXIsXG4gIFByZXBlbmRfZGVmYXVsdCBhcyBQcmVwZW5kTm9ybWFsaXplcixcbiAgUHVuY3R1YXRpb25fZGVmYXVsdCBhcyBQdW5jdHVhdGlvblByZVRva2VuaXplcixcbiAgUmVwbGFjZV9kZWZhdWx0MyBhcyBSZXBsYWNlRGVjb2RlcixcbiAgUmVwbGFjZV9kZWZhdWx0IGFzIFJlcGxhY2VOb3JtYWxpemVyLFxuICBSZXBsYWNlX2RlZmF1bHQyIGFzIFJlcGxhY2VQcmVUb2tlbml6ZXIsXG4gIFJvYmVydGFQcm9jZXNzaW5nX2RlZmF1bHQgYXMgUm9iZXJ0YVByb2Nlc3NpbmdQb3N0UHJvY2Vzc29yLFxuICBTZXF1ZW5jZV9kZWZhdWx0NCBhcyBTZXF1ZW5jZURlY29kZXIsXG4gIFNlcXVlbmNlX2RlZmF1bHQgYXMgU2VxdWVuY2VOb3JtYWxpemVyLFxuICBTZXF1ZW5jZV9kZWZhdWx0MyBhcyBTZXF1ZW5jZVBvc3RQcm9jZXNzb3IsXG4gIFNlcXVlbmNlX2RlZmF1bHQyIGFzIFNlcXVlbmNlUHJlVG9rZW5pemVyLFxuICBTcGxpdF9kZWZhdWx0IGFzIFNwbGl0UHJlVG9rZW5pemVyLFxuICBTdHJpcEFjY2VudHNfZGVmYXVsdCBhcyBTdHJpcEFjY2VudHNOb3JtYWxpemVyLFxuICBTdHJpcF9kZWZhdWx0MiBhcyBTdHJpcERlY29kZXIsXG4gIFN0cmlwX2RlZmF1bHQgYXMgU3RyaXBOb3JtYWxpemVyLFxuICBUZW1wbGF0ZVByb2Nlc3NpbmdfZGVmYXVsdCBhcyBUZW1wbGF0ZVByb2Nlc3NpbmdQb3N0UHJvY2Vzc29yLFxuICBUb2tlbml6ZXJfZGVmYXVsdCBhcyBUb2tlbml6ZXIsXG4gIFVuaWdyYW1fZGVmYXVsdCBhcyBVbmlncmFtLFxuICBXaGl0ZXNwYWNlX2RlZmF1bHQgYXMgV2hpdGVzcGFjZVByZVRva2VuaXplcixcbiAgV2hpdGVzcGFjZVNwbGl0X2RlZmF1bHQgYXMgV2hpdGVzcGFjZVNwbGl0UHJlVG9rZW5pemVyLFxuICBXb3JkUGllY2VfZGVmYXVsdCBhcyBXb3JkUGllY2UsXG4gIFdvcmRQaWVjZV9kZWZhdWx0MiBhcyBXb3JkUGllY2VEZWNvZGVyXG59O1xuIiwgImltcG9ydCB7IEF0dHVuZUVycm9yIH0gZnJvbSBcIi4uL2Vycm9yc1wiO1xuXG4vKiogQHBhcmFtIHByb2JsZW0gY29udGludWVzIFwiVGhlIHRva2VuaXplciBQQVRIIFx1MjAyNlwiLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRva2VuaXplckVycm9yKHBhdGg6IHN0cmluZywgcHJvYmxlbTogc3RyaW5nKTogQXR0dW5lRXJyb3Ige1xuICByZXR1cm4gbmV3IEF0dHVuZUVycm9yKFxuICAgIFwiRV9UT0tFTklaRVJcIixcbiAgICBgVGhlIHRva2VuaXplciAke3BhdGh9ICR7cHJvYmxlbX0uYCxcbiAgICBcIkdldCB0aGUgbW9kZWwncyBmb2xkZXIgYWdhaW4gZnJvbSB3aGVyZSBpdCBjYW1lIGZyb20sIHdpdGggdGhlIHRva2VuaXplci5qc29uIHRoYXQgYmVsb25ncyB0byBpdHMgd2VpZ2h0cy5cIixcbiAgKTtcbn1cbiIsICIvKiogYHRva2VuaXplci5qc29uYCBhbmQgYHRva2VuaXplcl9jb25maWcuanNvbmA6IGZvcmVpZ24gYnl0ZXMgXHUyMTkyIGNoZWNrZWQgdmFsdWVzLiAqL1xuaW1wb3J0IHsgcmVhZEZpbGUgfSBmcm9tIFwibm9kZTpmcy9wcm9taXNlc1wiO1xuaW1wb3J0IHsgam9pbiB9IGZyb20gXCJub2RlOnBhdGhcIjtcbmltcG9ydCB7IGlzUmVjb3JkIH0gZnJvbSBcIi4uL2Vycm9yc1wiO1xuaW1wb3J0IHsgdG9rZW5pemVyRXJyb3IgfSBmcm9tIFwiLi90b2tlbml6ZXItZXJyb3JzXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgQWRkZWRUb2tlbiB7XG4gIHJlYWRvbmx5IGlkOiBudW1iZXI7XG4gIHJlYWRvbmx5IGNvbnRlbnQ6IHN0cmluZztcbiAgcmVhZG9ubHkgc3BlY2lhbDogYm9vbGVhbjtcbiAgLyoqIE1hdGNoZWQgaW4gdGhlIG5vcm1hbGlzZWQgdGV4dCByYXRoZXIgdGhhbiBpbiB0aGUgdGV4dCBhcyBpdCBpcy4gKi9cbiAgcmVhZG9ubHkgbm9ybWFsaXplZDogYm9vbGVhbjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBUb2tlbml6ZXJGaWxlcyB7XG4gIC8qKiBPZiBgdG9rZW5pemVyLmpzb25gLCBmb3IgbWVzc2FnZXMuICovXG4gIHJlYWRvbmx5IHBhdGg6IHN0cmluZztcbiAgcmVhZG9ubHkgdG9rZW5pemVyOiBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPjtcbiAgcmVhZG9ubHkgY29uZmlnOiBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPjtcbiAgcmVhZG9ubHkgYWRkZWQ6IHJlYWRvbmx5IEFkZGVkVG9rZW5bXTtcbiAgLyoqIGBlb3NfdG9rZW5gIG9mIHRoZSBjb25maWd1cmF0aW9uLiAqL1xuICByZWFkb25seSBlbmRPZlRleHROYW1lOiBzdHJpbmcgfCBudWxsO1xuICByZWFkb25seSBtYXhJZDogbnVtYmVyO1xufVxuXG4vKiogQHRocm93cyBFX1RPS0VOSVpFUiBuYW1lcyB0aGUgZmlsZSBhbmQgd2hhdCBpcyB3cm9uZyB3aXRoIGl0LiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJlYWRUb2tlbml6ZXJGaWxlcyhmb2xkZXI6IHN0cmluZyk6IFByb21pc2U8VG9rZW5pemVyRmlsZXM+IHtcbiAgY29uc3QgcGF0aCA9IGpvaW4oZm9sZGVyLCBcInRva2VuaXplci5qc29uXCIpO1xuICBjb25zdCB0b2tlbml6ZXIgPSBhd2FpdCByZWFkSnNvbihwYXRoKTtcbiAgaWYgKHRva2VuaXplciA9PT0gbnVsbCkgdGhyb3cgdG9rZW5pemVyRXJyb3IocGF0aCwgXCJpcyBtaXNzaW5nXCIpO1xuICAvLyBUaGUgbGlicmFyeSBhc2tzIGZvciB0aGVzZSB0byBleGlzdDsgbnVsbCBtZWFucyBcIm5vbmVcIi5cbiAgZm9yIChjb25zdCBrZXkgb2YgW1wibm9ybWFsaXplclwiLCBcInByZV90b2tlbml6ZXJcIiwgXCJwb3N0X3Byb2Nlc3NvclwiLCBcImRlY29kZXJcIl0pIHtcbiAgICBjb25zdCBwYXJ0ID0gdG9rZW5pemVyW2tleV0gPz8gbnVsbDtcbiAgICBpZiAocGFydCAhPT0gbnVsbCAmJiAhaXNSZWNvcmQocGFydCkpIHRocm93IHRva2VuaXplckVycm9yKHBhdGgsIGBoYXMgYSBkYW1hZ2VkIFwiJHtrZXl9XCJgKTtcbiAgICB0b2tlbml6ZXJba2V5XSA9IHBhcnQ7XG4gIH1cbiAgY29uc3QgYWRkZWQgPSByZWFkQWRkZWRUb2tlbnMocGF0aCwgdG9rZW5pemVyW1wiYWRkZWRfdG9rZW5zXCJdKTtcbiAgY29uc3Qgdm9jYWJ1bGFyeSA9IHJlYWRNb2RlbChwYXRoLCB0b2tlbml6ZXJbXCJtb2RlbFwiXSwgdXNlc0J5dGVzKHRva2VuaXplcikpO1xuICAvLyBOb3QgYE1hdGgubWF4KC4uLmlkcylgOiBhIGxhcmdlIHZvY2FidWxhcnkgaGFzIG1vcmUgaWRzIHRoYW4gYSBjYWxsIG1heSBoYXZlIGFyZ3VtZW50cy5cbiAgY29uc3QgaWRzID0gWy4uLnZvY2FidWxhcnkudmFsdWVzKCksIC4uLmFkZGVkLm1hcCgodG9rZW4pID0+IHRva2VuLmlkKV07XG4gIGNvbnN0IG1heElkID0gaWRzLnJlZHVjZSgobGFyZ2VzdCwgaWQpID0+IE1hdGgubWF4KGxhcmdlc3QsIGlkKSwgMCk7XG5cbiAgY29uc3QgY29uZmlnUGF0aCA9IGpvaW4oZm9sZGVyLCBcInRva2VuaXplcl9jb25maWcuanNvblwiKTtcbiAgY29uc3QgY29uZmlnID0gKGF3YWl0IHJlYWRKc29uKGNvbmZpZ1BhdGgpKSA/PyB7fTtcbiAgY29uc3QgZW5kT2ZUZXh0ID0gY29uZmlnW1wiZW9zX3Rva2VuXCJdO1xuICBjb25zdCBuYW1lID0gaXNSZWNvcmQoZW5kT2ZUZXh0KSA/IGVuZE9mVGV4dFtcImNvbnRlbnRcIl0gOiBlbmRPZlRleHQ7XG4gIHJldHVybiB7IHBhdGgsIHRva2VuaXplciwgY29uZmlnLCBhZGRlZCwgZW5kT2ZUZXh0TmFtZTogdHlwZW9mIG5hbWUgPT09IFwic3RyaW5nXCIgPyBuYW1lIDogbnVsbCwgbWF4SWQgfTtcbn1cblxuLyoqIG51bGw6IHRoZXJlIGlzIG5vIHN1Y2ggZmlsZS4gKi9cbmFzeW5jIGZ1bmN0aW9uIHJlYWRKc29uKHBhdGg6IHN0cmluZyk6IFByb21pc2U8UmVjb3JkPHN0cmluZywgdW5rbm93bj4gfCBudWxsPiB7XG4gIGxldCB0ZXh0OiBzdHJpbmc7XG4gIHRyeSB7XG4gICAgdGV4dCA9IGF3YWl0IHJlYWRGaWxlKHBhdGgsIFwidXRmOFwiKTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBpZiAoZXJyb3IgaW5zdGFuY2VvZiBFcnJvciAmJiBcImNvZGVcIiBpbiBlcnJvciAmJiBlcnJvci5jb2RlID09PSBcIkVOT0VOVFwiKSByZXR1cm4gbnVsbDtcbiAgICB0aHJvdyB0b2tlbml6ZXJFcnJvcihwYXRoLCBgY2Fubm90IGJlIHJlYWQ6ICR7ZXJyb3IgaW5zdGFuY2VvZiBFcnJvciA/IGVycm9yLm1lc3NhZ2UgOiBTdHJpbmcoZXJyb3IpfWApO1xuICB9XG4gIGxldCBqc29uOiB1bmtub3duO1xuICB0cnkge1xuICAgIGpzb24gPSBKU09OLnBhcnNlKHRleHQpO1xuICB9IGNhdGNoIHtcbiAgICB0aHJvdyB0b2tlbml6ZXJFcnJvcihwYXRoLCBcImlzIG5vdCB2YWxpZCBKU09OOiBpdCBpcyBkYW1hZ2VkIG9yIHdhcyBjdXQgb2ZmXCIpO1xuICB9XG4gIGlmICghaXNSZWNvcmQoanNvbikpIHRocm93IHRva2VuaXplckVycm9yKHBhdGgsIFwiaXMgbm90IGEgSlNPTiBvYmplY3RcIik7XG4gIHJldHVybiBqc29uO1xufVxuXG5mdW5jdGlvbiByZWFkQWRkZWRUb2tlbnMocGF0aDogc3RyaW5nLCB2YWx1ZTogdW5rbm93bik6IEFkZGVkVG9rZW5bXSB7XG4gIGlmICh2YWx1ZSA9PT0gdW5kZWZpbmVkIHx8IHZhbHVlID09PSBudWxsKSByZXR1cm4gW107XG4gIGlmICghQXJyYXkuaXNBcnJheSh2YWx1ZSkpIHRocm93IHRva2VuaXplckVycm9yKHBhdGgsICdoYXMgYSBkYW1hZ2VkIFwiYWRkZWRfdG9rZW5zXCInKTtcbiAgcmV0dXJuIHZhbHVlLm1hcCgoaXRlbTogdW5rbm93bikgPT4ge1xuICAgIGlmICghaXNSZWNvcmQoaXRlbSkgfHwgIWlzSWQoaXRlbVtcImlkXCJdKSB8fCB0eXBlb2YgaXRlbVtcImNvbnRlbnRcIl0gIT09IFwic3RyaW5nXCIgfHwgaXRlbVtcImNvbnRlbnRcIl0gPT09IFwiXCIpIHtcbiAgICAgIHRocm93IHRva2VuaXplckVycm9yKHBhdGgsICdoYXMgYSBkYW1hZ2VkIGVudHJ5IGluIFwiYWRkZWRfdG9rZW5zXCInKTtcbiAgICB9XG4gICAgY29uc3Qgc3BlY2lhbCA9IGl0ZW1bXCJzcGVjaWFsXCJdID09PSB0cnVlO1xuICAgIGNvbnN0IG5vcm1hbGl6ZWQgPSB0eXBlb2YgaXRlbVtcIm5vcm1hbGl6ZWRcIl0gPT09IFwiYm9vbGVhblwiID8gaXRlbVtcIm5vcm1hbGl6ZWRcIl0gOiAhc3BlY2lhbDtcbiAgICByZXR1cm4geyBpZDogaXRlbVtcImlkXCJdLCBjb250ZW50OiBpdGVtW1wiY29udGVudFwiXSwgc3BlY2lhbCwgbm9ybWFsaXplZCB9O1xuICB9KTtcbn1cblxuLyoqIFJldHVybnMgdGhlIHZvY2FidWxhcnksIHByb3ZlZCB0byBiZSB3aG9sZTogZXZlcnkgbWVyZ2UgaGFzIGFuIGlkLCBhbmQgc28gaGFzIGV2ZXJ5IGJ5dGUgd2hlcmUgYnl0ZXMgYXJlIHRoZSBhbHBoYWJldC4gKi9cbmZ1bmN0aW9uIHJlYWRNb2RlbChwYXRoOiBzdHJpbmcsIG1vZGVsOiB1bmtub3duLCBieXRlczogYm9vbGVhbik6IE1hcDxzdHJpbmcsIG51bWJlcj4ge1xuICBpZiAoIWlzUmVjb3JkKG1vZGVsKSkgdGhyb3cgdG9rZW5pemVyRXJyb3IocGF0aCwgJ2hhcyBubyBcIm1vZGVsXCInKTtcbiAgY29uc3Qga2luZCA9IG1vZGVsW1widHlwZVwiXSA/PyBcIkJQRVwiO1xuICBpZiAoa2luZCAhPT0gXCJCUEVcIikge1xuICAgIHRocm93IHRva2VuaXplckVycm9yKHBhdGgsIGBpcyBvZiBraW5kICR7SlNPTi5zdHJpbmdpZnkoa2luZCl9OyBvbmx5IGJ5dGUtcGFpciBlbmNvZGluZyAoXCJCUEVcIikgaXMgc3VwcG9ydGVkYCk7XG4gIH1cbiAgY29uc3Qgdm9jYWIgPSBtb2RlbFtcInZvY2FiXCJdO1xuICBjb25zdCBtZXJnZXMgPSBtb2RlbFtcIm1lcmdlc1wiXTtcbiAgaWYgKCFpc1JlY29yZCh2b2NhYikgfHwgIUFycmF5LmlzQXJyYXkobWVyZ2VzKSkgdGhyb3cgdG9rZW5pemVyRXJyb3IocGF0aCwgXCJoYXMgbm8gdm9jYWJ1bGFyeSBvciBubyBtZXJnZXNcIik7XG4gIGNvbnN0IGlkcyA9IG5ldyBNYXA8c3RyaW5nLCBudW1iZXI+KCk7XG4gIGZvciAoY29uc3QgW3Rva2VuLCBpZF0gb2YgT2JqZWN0LmVudHJpZXModm9jYWIpKSB7XG4gICAgaWYgKCFpc0lkKGlkKSkgdGhyb3cgdG9rZW5pemVyRXJyb3IocGF0aCwgYGhhcyBhIGJhZCBpZCBmb3IgJHtKU09OLnN0cmluZ2lmeSh0b2tlbil9YCk7XG4gICAgaWRzLnNldCh0b2tlbiwgaWQpO1xuICB9XG4gIGlmIChpZHMuc2l6ZSA9PT0gMCkgdGhyb3cgdG9rZW5pemVyRXJyb3IocGF0aCwgXCJoYXMgYW4gZW1wdHkgdm9jYWJ1bGFyeVwiKTtcbiAgaWYgKG5ldyBTZXQoaWRzLnZhbHVlcygpKS5zaXplICE9PSBpZHMuc2l6ZSkgdGhyb3cgdG9rZW5pemVyRXJyb3IocGF0aCwgXCJnaXZlcyBvbmUgaWQgdG8gc2V2ZXJhbCB0b2tlbnNcIik7XG4gIGZvciAoY29uc3QgbWVyZ2Ugb2YgbWVyZ2VzIGFzIHJlYWRvbmx5IHVua25vd25bXSkge1xuICAgIGNvbnN0IHBhaXIgPSB0eXBlb2YgbWVyZ2UgPT09IFwic3RyaW5nXCIgPyBtZXJnZS5zcGxpdChcIiBcIikgOiBtZXJnZTtcbiAgICBpZiAoIUFycmF5LmlzQXJyYXkocGFpcikgfHwgcGFpci5sZW5ndGggIT09IDIgfHwgIWlkcy5oYXMocGFpci5qb2luKFwiXCIpKSkge1xuICAgICAgdGhyb3cgdG9rZW5pemVyRXJyb3IocGF0aCwgYG1lcmdlcyAke0pTT04uc3RyaW5naWZ5KG1lcmdlKX0gaW50byBhIHRva2VuIHRoYXQgaXRzIHZvY2FidWxhcnkgbGFja3NgKTtcbiAgICB9XG4gIH1cbiAgY29uc3QgbWlzc2luZyA9IGJ5dGVzID8gYnl0ZUxldHRlcnMoKS5maW5kKChsZXR0ZXIpID0+ICFpZHMuaGFzKGxldHRlcikpIDogdW5kZWZpbmVkO1xuICBpZiAobWlzc2luZyAhPT0gdW5kZWZpbmVkKSB0aHJvdyB0b2tlbml6ZXJFcnJvcihwYXRoLCBgY2Fubm90IGVuY29kZSBldmVyeSB0ZXh0OiB0aGUgYnl0ZSAke21pc3Npbmd9IGlzIG1pc3NpbmdgKTtcbiAgcmV0dXJuIGlkcztcbn1cblxuZnVuY3Rpb24gaXNJZCh2YWx1ZTogdW5rbm93bik6IHZhbHVlIGlzIG51bWJlciB7XG4gIHJldHVybiB0eXBlb2YgdmFsdWUgPT09IFwibnVtYmVyXCIgJiYgTnVtYmVyLmlzSW50ZWdlcih2YWx1ZSkgJiYgdmFsdWUgPj0gMCAmJiB2YWx1ZSA8IDIgKiogMzE7XG59XG5cbmZ1bmN0aW9uIHVzZXNCeXRlcyh0b2tlbml6ZXI6IFJlY29yZDxzdHJpbmcsIHVua25vd24+KTogYm9vbGVhbiB7XG4gIHJldHVybiBKU09OLnN0cmluZ2lmeSh0b2tlbml6ZXJbXCJwcmVfdG9rZW5pemVyXCJdKT8uaW5jbHVkZXMoJ1widHlwZVwiOlwiQnl0ZUxldmVsXCInKSA/PyBmYWxzZTtcbn1cblxuLyoqIEdQVC0yJ3MgYWxwaGFiZXQ6IGEgdmlzaWJsZSBjaGFyYWN0ZXIgZm9yIGVhY2ggb2YgdGhlIDI1NiBieXRlcyAoYGJ5dGVzX3RvX3VuaWNvZGVgIG9mIG9wZW5haS9ncHQtMidzIGVuY29kZXIucHkpLiAqL1xuZnVuY3Rpb24gYnl0ZUxldHRlcnMoKTogc3RyaW5nW10ge1xuICBjb25zdCB2aXNpYmxlID0gKGJ5dGU6IG51bWJlcikgPT4gKGJ5dGUgPj0gMzMgJiYgYnl0ZSA8PSAxMjYpIHx8IChieXRlID49IDE2MSAmJiBieXRlIDw9IDI1NSAmJiBieXRlICE9PSAxNzMpO1xuICBsZXQgaGlkZGVuID0gMDtcbiAgcmV0dXJuIEFycmF5LmZyb20oeyBsZW5ndGg6IDI1NiB9LCAoXywgYnl0ZSkgPT4gU3RyaW5nLmZyb21DaGFyQ29kZSh2aXNpYmxlKGJ5dGUpID8gYnl0ZSA6IDI1NiArIGhpZGRlbisrKSk7XG59XG4iLCAiLyoqXG4gKiBUZXh0IFx1MjFDNCB0b2tlbiBpZHMsIGFzIGB0b2tlbml6ZXIuanNvbmAgc2F5cy4gSXQga25vd3Mgbm90aGluZyBvZiBwcm9tcHRzOiB0aG9zZSBhcmUgYnVpbHQgaW4gYGZpbS50c2AuXG4gKlxuICogVGV4dCBpcyBhbHdheXMgb3JkaW5hcnkgdGV4dCBoZXJlLiBBIGZpbGUgdGhhdCBob2xkcyB0aGUgY2hhcmFjdGVycyBgPHxmaW1fbWlkZGxlfD5gIGdldHMgdGhlIGlkcyBvZiB0aG9zZSBjaGFyYWN0ZXJzLFxuICogbmV2ZXIgdGhlIGNvbnRyb2wgdG9rZW4sIHNvIG5vYm9keSdzIHNvdXJjZSBjb2RlIGNhbiBzdGVlciBhIHByb21wdDsgY29udHJvbCB0b2tlbnMgYXJlIG9ubHkgZXZlciBhZGRlZCBieSBpZC5cbiAqL1xuaW1wb3J0IHsgU2VxdWVuY2VQcmVUb2tlbml6ZXIsIFRva2VuaXplciB9IGZyb20gXCJAaHVnZ2luZ2ZhY2UvdG9rZW5pemVyc1wiO1xuaW1wb3J0IHsgdG9rZW5pemVyRXJyb3IgfSBmcm9tIFwiLi90b2tlbml6ZXItZXJyb3JzXCI7XG5pbXBvcnQgeyB0eXBlIEFkZGVkVG9rZW4sIHJlYWRUb2tlbml6ZXJGaWxlcyB9IGZyb20gXCIuL3Rva2VuaXplci1maWxlc1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIEZpbVRva2VucyB7XG4gIHJlYWRvbmx5IHByZWZpeDogbnVtYmVyO1xuICByZWFkb25seSBzdWZmaXg6IG51bWJlcjtcbiAgcmVhZG9ubHkgbWlkZGxlOiBudW1iZXI7XG4gIC8qKiBFbmRzIGEgbWlkZGxlLiAqL1xuICByZWFkb25seSBlbmQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgcGFkOiBudW1iZXI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgQ29kZVRva2VuaXplciB7XG4gIC8qKlxuICAgKiBObyBzcGVjaWFsIHRva2VuIGlzIGFkZGVkLiBgZGVjb2RlKGVuY29kZSh0ZXh0KSlgIGlzIHRoZSB0ZXh0IHVuZGVyIHRoZSB0b2tlbml6ZXIncyBvd24gbm9ybWFsaXNhdGlvbiAoTkZDIGZvciB0aGVcbiAgICogbW9kZWxzIGtub3duIHRvZGF5KSwgc28gd2hvZXZlciBuZWVkcyB0aGUgZXhhY3QgY2hhcmFjdGVycyBrZWVwcyB0aGUgdGV4dC5cbiAgICovXG4gIGVuY29kZSh0ZXh0OiBzdHJpbmcpOiBudW1iZXJbXTtcbiAgLyoqIENvbnRyb2wgdG9rZW5zIGFyZSBza2lwcGVkLiBCeXRlcyB0aGF0IGRvIG5vdCBmb3JtIGEgd2hvbGUgY2hhcmFjdGVyIHlldCBiZWNvbWUgVStGRkZELiAqL1xuICBkZWNvZGUoaWRzOiByZWFkb25seSBudW1iZXJbXSk6IHN0cmluZztcbiAgLyoqIFRoZSBsYXJnZXN0IGlkIGFuZCBvbmUuICovXG4gIHJlYWRvbmx5IHZvY2FiU2l6ZTogbnVtYmVyO1xuICAvKiogbnVsbDogdGhpcyBiYXNlIGhhcyBubyBmaWxsLWluLXRoZS1taWRkbGUgdG9rZW5zLiAqL1xuICByZWFkb25seSBmaW06IEZpbVRva2VucyB8IG51bGw7XG4gIC8qKiBTZXBhcmF0ZXMgZG9jdW1lbnRzIGFuZCBlbmRzIGEgdGV4dC4gKi9cbiAgcmVhZG9ubHkgZW5kT2ZUZXh0OiBudW1iZXI7XG4gIC8qKiBBbnkgb2YgdGhlc2UgZW5kcyBhIGdlbmVyYXRpb246IGVuZCBvZiB0ZXh0LCBmaWxsLWluLXRoZS1taWRkbGUgbWFya2VycywgcGFkZGluZywgZmlsZSBzZXBhcmF0b3JzLiAqL1xuICByZWFkb25seSBlbmRUb2tlbnM6IFJlYWRvbmx5U2V0PG51bWJlcj47XG59XG5cbi8qKlxuICogUmVhZHMgYHRva2VuaXplci5qc29uYCAoYW5kIGB0b2tlbml6ZXJfY29uZmlnLmpzb25gIHdoZXJlIHRoZXJlIGlzIG9uZSkgZnJvbSBhIG1vZGVsJ3MgZm9sZGVyLlxuICpcbiAqIEBwYXJhbSBtb2RlbFZvY2FiU2l6ZSByb3dzIG9mIHRoZSBtb2RlbCdzIGVtYmVkZGluZzsgYSB0b2tlbml6ZXIgd2l0aCBpZHMgYmV5b25kIGl0IGNhbm5vdCBiZWxvbmcgdG8gdGhlIG1vZGVsLlxuICogQHRocm93cyBFX1RPS0VOSVpFUiB3aGVuIGEgZmlsZSBpcyBtaXNzaW5nLCBkYW1hZ2VkLCBvZiBhbiB1bmtub3duIGtpbmQsIG9yIGRvZXMgbm90IGZpdCB0aGUgbW9kZWwuXG4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBsb2FkVG9rZW5pemVyKGZvbGRlcjogc3RyaW5nLCBtb2RlbFZvY2FiU2l6ZTogbnVtYmVyKTogUHJvbWlzZTxDb2RlVG9rZW5pemVyPiB7XG4gIGNvbnN0IGZpbGVzID0gYXdhaXQgcmVhZFRva2VuaXplckZpbGVzKGZvbGRlcik7XG4gIGNvbnN0IHZvY2FiU2l6ZSA9IDEgKyBmaWxlcy5tYXhJZDtcbiAgY2hlY2tGaXQoZmlsZXMucGF0aCwgdm9jYWJTaXplLCBtb2RlbFZvY2FiU2l6ZSk7XG4gIGxldCBpbm5lcjogVG9rZW5pemVyO1xuICB0cnkge1xuICAgIGlubmVyID0gbmV3IFRva2VuaXplcihmaWxlcy50b2tlbml6ZXIsIGZpbGVzLmNvbmZpZyk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgdGhyb3cgdG9rZW5pemVyRXJyb3IoZmlsZXMucGF0aCwgYGNhbm5vdCBiZSB1c2VkOiAke2Vycm9yIGluc3RhbmNlb2YgRXJyb3IgPyBlcnJvci5tZXNzYWdlIDogU3RyaW5nKGVycm9yKX1gKTtcbiAgfVxuICBjb25zdCBjb250cm9sID0gZmlsZXMuYWRkZWQuZmlsdGVyKCh0b2tlbikgPT4gIWlzVGV4dFRva2VuKHRva2VuKSk7XG4gIGNvbnN0IGJ5TmFtZSA9IG5ldyBNYXAoY29udHJvbC5tYXAoKHRva2VuKSA9PiBbdG9rZW4uY29udGVudCwgdG9rZW4uaWRdKSk7XG4gIGNvbnN0IGVuZE9mVGV4dCA9IGZpbmRFbmRPZlRleHQoYnlOYW1lLCBmaWxlcy5lbmRPZlRleHROYW1lKTtcbiAgaWYgKGVuZE9mVGV4dCA9PT0gdW5kZWZpbmVkKSB7XG4gICAgdGhyb3cgdG9rZW5pemVyRXJyb3IoZmlsZXMucGF0aCwgYGhhcyBubyBlbmQtb2YtdGV4dCB0b2tlbiAobG9va2VkIGZvciAke2VuZE9mVGV4dE5hbWVzLmpvaW4oXCIsIFwiKX0pYCk7XG4gIH1cbiAgY29uc3QgY29udHJvbElkcyA9IG5ldyBTZXQoY29udHJvbC5tYXAoKHRva2VuKSA9PiB0b2tlbi5pZCkpO1xuICByZXR1cm4ge1xuICAgIGVuY29kZTogY3JlYXRlRW5jb2Rlcihpbm5lciwgZmlsZXMucGF0aCwgZmlsZXMuYWRkZWQuZmlsdGVyKGlzVGV4dFRva2VuKSksXG4gICAgZGVjb2RlOiAoaWRzKSA9PiB7XG4gICAgICBjb25zdCB0ZXh0ID0gaWRzLmZpbHRlcigoaWQpID0+ICFjb250cm9sSWRzLmhhcyhpZCkpO1xuICAgICAgcmV0dXJuIHRleHQubGVuZ3RoID09PSAwID8gXCJcIiA6IGlubmVyLmRlY29kZSh0ZXh0LCB7IGNsZWFuX3VwX3Rva2VuaXphdGlvbl9zcGFjZXM6IGZhbHNlIH0pO1xuICAgIH0sXG4gICAgdm9jYWJTaXplLFxuICAgIGZpbTogZmluZEZpbShieU5hbWUsIGVuZE9mVGV4dCksXG4gICAgZW5kT2ZUZXh0LFxuICAgIGVuZFRva2VuczogbmV3IFNldChbZW5kT2ZUZXh0LCAuLi5jb250cm9sSWRzXSksXG4gIH07XG59XG5cbi8qKiBFbWJlZGRpbmdzIGFyZSBvZnRlbiBwYWRkZWQgdXAgdG8gYSByb3VuZCBudW1iZXI7IGEgZ2FwIHRoaXMgbGFyZ2UgaXMgYW5vdGhlciBtb2RlbCdzIHRva2VuaXplci4gKi9cbmNvbnN0IGxhcmdlc3RQYWRkaW5nID0gMTAyNDtcblxuZnVuY3Rpb24gY2hlY2tGaXQocGF0aDogc3RyaW5nLCB2b2NhYlNpemU6IG51bWJlciwgbW9kZWxWb2NhYlNpemU6IG51bWJlcik6IHZvaWQge1xuICBjb25zdCBnYXAgPSBtb2RlbFZvY2FiU2l6ZSAtIHZvY2FiU2l6ZTtcbiAgaWYgKGdhcCA8IDAgfHwgKGdhcCA+IGxhcmdlc3RQYWRkaW5nICYmIHZvY2FiU2l6ZSA8IDAuOSAqIG1vZGVsVm9jYWJTaXplKSkge1xuICAgIHRocm93IHRva2VuaXplckVycm9yKHBhdGgsIGBoYXMgJHt2b2NhYlNpemV9IHRva2VuIGlkcywgYnV0IHRoZSBtb2RlbCBoYXMgJHttb2RlbFZvY2FiU2l6ZX06IHRoZXkgZG8gbm90IG1hdGNoYCk7XG4gIH1cbn1cblxuLyoqXG4gKiBBbiBhZGRlZCB0b2tlbiB0aGF0IHN0YW5kcyBmb3IgdGV4dCwgc3VjaCBhcyB0aGUgcnVucyBvZiBzcGFjZXMgb2Ygb2xkZXIgY29kZSBtb2RlbHMgb3IgRGVlcFNlZWsncyBhY2NlbnRlZCBsZXR0ZXJzLFxuICogaXMgcGFydCBvZiB0aGUgdm9jYWJ1bGFyeSBhbmQgaXMgbWF0Y2hlZCBpbiB0ZXh0LiBPbmUgdGhhdCBpcyBzcGVjaWFsIG9yIGxvb2tzIGxpa2UgYDxtYXJrZXI+YCBzdGVlcnMgdGhlIG1vZGVsLlxuICovXG5mdW5jdGlvbiBpc1RleHRUb2tlbih0b2tlbjogQWRkZWRUb2tlbik6IGJvb2xlYW4ge1xuICByZXR1cm4gIXRva2VuLnNwZWNpYWwgJiYgIS9eW1x1MjU4MVxcc10qKDwuKj58XFxbLipcXF0pXFxzKiQvc3UudGVzdCh0b2tlbi5jb250ZW50KTtcbn1cblxuY29uc3QgZW5kT2ZUZXh0TmFtZXMgPSBbXCI8fGVuZG9mdGV4dHw+XCIsIFwiPFx1RkY1Q2VuZFx1MjU4MW9mXHUyNTgxc2VudGVuY2VcdUZGNUM+XCIsIFwiPHxlbmRfb2ZfdGV4dHw+XCIsIFwiPC9zPlwiXSBhcyBjb25zdDtcblxuLyoqXG4gKiBUaGUgd2VsbC1rbm93biBuYW1lcyBjb21lIGJlZm9yZSB0aGUgY29uZmlndXJlZCBvbmU6IGNoYXQgdmFyaWFudHMgY29uZmlndXJlIHRoZSBlbmQgb2YgYSBjaGF0IHR1cm4sIHdoaWxlIHRoZVxuICogZG9jdW1lbnRzIHRoYXQgYSBiYXNlIHdhcyB0cmFpbmVkIG9uIGFyZSBzZXBhcmF0ZWQgYnkgdGhlIGVuZCBvZiB0ZXh0LlxuICovXG5mdW5jdGlvbiBmaW5kRW5kT2ZUZXh0KGJ5TmFtZTogUmVhZG9ubHlNYXA8c3RyaW5nLCBudW1iZXI+LCBjb25maWd1cmVkOiBzdHJpbmcgfCBudWxsKTogbnVtYmVyIHwgdW5kZWZpbmVkIHtcbiAgZm9yIChjb25zdCBuYW1lIG9mIGNvbmZpZ3VyZWQgPT09IG51bGwgPyBlbmRPZlRleHROYW1lcyA6IFsuLi5lbmRPZlRleHROYW1lcywgY29uZmlndXJlZF0pIHtcbiAgICBjb25zdCBpZCA9IGJ5TmFtZS5nZXQobmFtZSk7XG4gICAgaWYgKGlkICE9PSB1bmRlZmluZWQpIHJldHVybiBpZDtcbiAgfVxuICByZXR1cm4gdW5kZWZpbmVkO1xufVxuXG5pbnRlcmZhY2UgRmltTmFtZXMge1xuICByZWFkb25seSBwcmVmaXg6IHN0cmluZztcbiAgcmVhZG9ubHkgc3VmZml4OiBzdHJpbmc7XG4gIHJlYWRvbmx5IG1pZGRsZTogc3RyaW5nO1xuICAvKiogQWJzZW50IGluIHRoZSB2b2NhYnVsYXJ5OiB0aGUgZW5kIG9mIHRleHQgZW5kcyBhIG1pZGRsZS4gKi9cbiAgcmVhZG9ubHkgZW5kPzogc3RyaW5nO1xuICByZWFkb25seSBwYWQ/OiBzdHJpbmc7XG59XG5cbi8qKlxuICogUXdlbjIuNS1Db2Rlciwgb3VycywgYW5kIENvZGVHZW1tYSAod2hpY2ggYWxvbmUgaGFzIHRoZSBzZXBhcmF0b3IsIGFuZCBlbmRzIGEgbWlkZGxlIHdpdGggaXQ6IGl0cyBcInByb21wdCBzdHJ1Y3R1cmVcIlxuICogcGFnZSk7IFN0YXJDb2RlciwgR3Jhbml0ZTsgU2FudGFDb2Rlciwgd2hvc2UgY2FyZCB3YXJucyBvZiB0aGUgaHlwaGVuczsgQ29kZUxsYW1hOyBEZWVwU2Vlay1Db2Rlci4gRnJvbSBlYWNoIG1vZGVsJ3MgY2FyZC5cbiAqL1xuY29uc3QgZmltTmFtZXM6IHJlYWRvbmx5IEZpbU5hbWVzW10gPSBbXG4gIHtcbiAgICBwcmVmaXg6IFwiPHxmaW1fcHJlZml4fD5cIixcbiAgICBzdWZmaXg6IFwiPHxmaW1fc3VmZml4fD5cIixcbiAgICBtaWRkbGU6IFwiPHxmaW1fbWlkZGxlfD5cIixcbiAgICBlbmQ6IFwiPHxmaWxlX3NlcGFyYXRvcnw+XCIsXG4gICAgcGFkOiBcIjx8ZmltX3BhZHw+XCIsXG4gIH0sXG4gIHsgcHJlZml4OiBcIjxmaW0tcHJlZml4PlwiLCBzdWZmaXg6IFwiPGZpbS1zdWZmaXg+XCIsIG1pZGRsZTogXCI8ZmltLW1pZGRsZT5cIiwgcGFkOiBcIjxmaW0tcGFkPlwiIH0sXG4gIHsgcHJlZml4OiBcIjxmaW1fcHJlZml4PlwiLCBzdWZmaXg6IFwiPGZpbV9zdWZmaXg+XCIsIG1pZGRsZTogXCI8ZmltX21pZGRsZT5cIiwgcGFkOiBcIjxmaW1fcGFkPlwiIH0sXG4gIHsgcHJlZml4OiBcIlx1MjU4MTxQUkU+XCIsIHN1ZmZpeDogXCJcdTI1ODE8U1VGPlwiLCBtaWRkbGU6IFwiXHUyNTgxPE1JRD5cIiwgZW5kOiBcIlx1MjU4MTxFT1Q+XCIgfSxcbiAgeyBwcmVmaXg6IFwiPFBSRT5cIiwgc3VmZml4OiBcIjxTVUY+XCIsIG1pZGRsZTogXCI8TUlEPlwiLCBlbmQ6IFwiPEVPVD5cIiB9LFxuICB7IHByZWZpeDogXCI8XHVGRjVDZmltXHUyNTgxYmVnaW5cdUZGNUM+XCIsIHN1ZmZpeDogXCI8XHVGRjVDZmltXHUyNTgxaG9sZVx1RkY1Qz5cIiwgbWlkZGxlOiBcIjxcdUZGNUNmaW1cdTI1ODFlbmRcdUZGNUM+XCIgfSxcbl07XG5cbmZ1bmN0aW9uIGZpbmRGaW0oYnlOYW1lOiBSZWFkb25seU1hcDxzdHJpbmcsIG51bWJlcj4sIGVuZE9mVGV4dDogbnVtYmVyKTogRmltVG9rZW5zIHwgbnVsbCB7XG4gIGNvbnN0IGZpbmQgPSAobmFtZTogc3RyaW5nIHwgdW5kZWZpbmVkKTogbnVtYmVyIHwgdW5kZWZpbmVkID0+IChuYW1lID09PSB1bmRlZmluZWQgPyB1bmRlZmluZWQgOiBieU5hbWUuZ2V0KG5hbWUpKTtcbiAgZm9yIChjb25zdCBuYW1lcyBvZiBmaW1OYW1lcykge1xuICAgIGNvbnN0IFtwcmVmaXgsIHN1ZmZpeCwgbWlkZGxlXSA9IFtmaW5kKG5hbWVzLnByZWZpeCksIGZpbmQobmFtZXMuc3VmZml4KSwgZmluZChuYW1lcy5taWRkbGUpXTtcbiAgICBpZiAocHJlZml4ID09PSB1bmRlZmluZWQgfHwgc3VmZml4ID09PSB1bmRlZmluZWQgfHwgbWlkZGxlID09PSB1bmRlZmluZWQpIGNvbnRpbnVlO1xuICAgIHJldHVybiB7IHByZWZpeCwgc3VmZml4LCBtaWRkbGUsIGVuZDogZmluZChuYW1lcy5lbmQpID8/IGVuZE9mVGV4dCwgcGFkOiBmaW5kKG5hbWVzLnBhZCkgPz8gZW5kT2ZUZXh0IH07XG4gIH1cbiAgcmV0dXJuIG51bGw7XG59XG5cbi8qKiBQaWVjZXMgb2YgdGV4dCB3aG9zZSBpZHMgYXJlIHJlbWVtYmVyZWQ7IGNvZGUgcmVwZWF0cyBpdHMgd29yZHMsIHNvIHRoaXMgbWFrZXMgZW5jb2RpbmcgYWJvdXQgZml2ZSB0aW1lcyBmYXN0ZXIuICovXG5jb25zdCBjYWNoZUxpbWl0ID0gMTAwXzAwMDtcbmNvbnN0IGxvbmdlc3RDYWNoZWRQaWVjZSA9IDY0O1xuXG5mdW5jdGlvbiBjcmVhdGVFbmNvZGVyKGlubmVyOiBUb2tlbml6ZXIsIHBhdGg6IHN0cmluZywgdGV4dHM6IHJlYWRvbmx5IEFkZGVkVG9rZW5bXSk6ICh0ZXh0OiBzdHJpbmcpID0+IG51bWJlcltdIHtcbiAgY29uc3QgeyBtb2RlbCwgbm9ybWFsaXplciwgcHJlX3Rva2VuaXplcjogc3BsaXR0ZXIgfSA9IGlubmVyO1xuICBpZiAobW9kZWwgPT09IG51bGwpIHRocm93IHRva2VuaXplckVycm9yKHBhdGgsIFwiaGFzIG5vIG1vZGVsXCIpO1xuICAvLyBUaGUgc3RlcHMgb2YgYSBzZXF1ZW5jZSB3b3JrIHBpZWNlIGJ5IHBpZWNlLCBzbyB0aGUgcGllY2VzIGJlZm9yZSB0aGUgbGFzdCBzdGVwIGRlY2lkZSB0aGUgaWRzIGFuZCBhcmUgdGhlIGNhY2hlJ3Mga2V5cy5cbiAgY29uc3Qgc3RlcHMgPSBzcGxpdHRlciBpbnN0YW5jZW9mIFNlcXVlbmNlUHJlVG9rZW5pemVyID8gc3BsaXR0ZXIudG9rZW5pemVycyA6IFtzcGxpdHRlcl07XG4gIGNvbnN0IGZpcnN0ID0gc3RlcHMuc2xpY2UoMCwgLTEpO1xuICBjb25zdCBsYXN0ID0gc3RlcHMuYXQoLTEpID8/IG51bGw7XG4gIGNvbnN0IGNhY2hlID0gbmV3IE1hcDxzdHJpbmcsIHJlYWRvbmx5IG51bWJlcltdPigpO1xuXG4gIGNvbnN0IGVuY29kZVBpZWNlID0gKHBpZWNlOiBzdHJpbmcpOiByZWFkb25seSBudW1iZXJbXSA9PiB7XG4gICAgY29uc3Qga25vd24gPSBjYWNoZS5nZXQocGllY2UpO1xuICAgIGlmIChrbm93biAhPT0gdW5kZWZpbmVkKSByZXR1cm4ga25vd247XG4gICAgY29uc3QgaWRzID0gbW9kZWwuX2NhbGwobGFzdCA9PT0gbnVsbCA/IFtwaWVjZV0gOiBsYXN0LnByZV90b2tlbml6ZShwaWVjZSkpLm1hcCgodG9rZW4pID0+IHtcbiAgICAgIGNvbnN0IGlkID0gbW9kZWwudG9rZW5zX3RvX2lkcy5nZXQodG9rZW4pO1xuICAgICAgaWYgKGlkID09PSB1bmRlZmluZWQpIHRocm93IHRva2VuaXplckVycm9yKHBhdGgsIGBoYXMgbm8gaWQgZm9yIGl0cyBvd24gdG9rZW4gJHtKU09OLnN0cmluZ2lmeSh0b2tlbil9YCk7XG4gICAgICByZXR1cm4gaWQ7XG4gICAgfSk7XG4gICAgaWYgKHBpZWNlLmxlbmd0aCA8PSBsb25nZXN0Q2FjaGVkUGllY2UpIHtcbiAgICAgIGlmIChjYWNoZS5zaXplID49IGNhY2hlTGltaXQpIGNhY2hlLmNsZWFyKCk7XG4gICAgICBjYWNoZS5zZXQocGllY2UsIGlkcyk7XG4gICAgfVxuICAgIHJldHVybiBpZHM7XG4gIH07XG4gIGNvbnN0IGVuY29kZU9yZGluYXJ5ID0gKHRleHQ6IHN0cmluZywgaW50bzogbnVtYmVyW10pOiB2b2lkID0+IHtcbiAgICBsZXQgcGllY2VzID0gW3RleHRdO1xuICAgIGZvciAoY29uc3Qgc3RlcCBvZiBmaXJzdCkgaWYgKHN0ZXAgIT09IG51bGwpIHBpZWNlcyA9IHN0ZXAucHJlX3Rva2VuaXplKHBpZWNlcyk7XG4gICAgZm9yIChjb25zdCBwaWVjZSBvZiBwaWVjZXMpIGZvciAoY29uc3QgaWQgb2YgZW5jb2RlUGllY2UocGllY2UpKSBpbnRvLnB1c2goaWQpO1xuICB9O1xuICBjb25zdCBiZWZvcmVOb3JtYWxpc2luZyA9IG1hdGNoZXIodGV4dHMuZmlsdGVyKCh0b2tlbikgPT4gIXRva2VuLm5vcm1hbGl6ZWQpKTtcbiAgY29uc3QgYWZ0ZXJOb3JtYWxpc2luZyA9IG1hdGNoZXIodGV4dHMuZmlsdGVyKCh0b2tlbikgPT4gdG9rZW4ubm9ybWFsaXplZCkpO1xuXG4gIHJldHVybiAodGV4dCkgPT4ge1xuICAgIGNvbnN0IGlkczogbnVtYmVyW10gPSBbXTtcbiAgICBmb3IgKGNvbnN0IHBhcnQgb2YgYmVmb3JlTm9ybWFsaXNpbmcodGV4dCkpIHtcbiAgICAgIGlmICh0eXBlb2YgcGFydCA9PT0gXCJudW1iZXJcIikge1xuICAgICAgICBpZHMucHVzaChwYXJ0KTtcbiAgICAgICAgY29udGludWU7XG4gICAgICB9XG4gICAgICBmb3IgKGNvbnN0IHBpZWNlIG9mIGFmdGVyTm9ybWFsaXNpbmcobm9ybWFsaXplciA9PT0gbnVsbCA/IHBhcnQgOiBub3JtYWxpemVyLm5vcm1hbGl6ZShwYXJ0KSkpIHtcbiAgICAgICAgaWYgKHR5cGVvZiBwaWVjZSA9PT0gXCJudW1iZXJcIikgaWRzLnB1c2gocGllY2UpO1xuICAgICAgICBlbHNlIGVuY29kZU9yZGluYXJ5KHBpZWNlLCBpZHMpO1xuICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4gaWRzO1xuICB9O1xufVxuXG4vKiogQ3V0cyBhIHRleHQgYXQgdGhlIGdpdmVuIGFkZGVkIHRva2VucywgdGhlIGxvbmdlc3QgZmlyc3QsIGludG8gaWRzIGFuZCB0aGUgbm9uLWVtcHR5IHRleHRzIGJldHdlZW4gdGhlbS4gKi9cbmZ1bmN0aW9uIG1hdGNoZXIodG9rZW5zOiByZWFkb25seSBBZGRlZFRva2VuW10pOiAodGV4dDogc3RyaW5nKSA9PiByZWFkb25seSAoc3RyaW5nIHwgbnVtYmVyKVtdIHtcbiAgaWYgKHRva2Vucy5sZW5ndGggPT09IDApIHJldHVybiAodGV4dCkgPT4gKHRleHQgPT09IFwiXCIgPyBbXSA6IFt0ZXh0XSk7XG4gIGNvbnN0IGlkcyA9IG5ldyBNYXAodG9rZW5zLm1hcCgodG9rZW4pID0+IFt0b2tlbi5jb250ZW50LCB0b2tlbi5pZF0pKTtcbiAgY29uc3QgbG9uZ2VzdEZpcnN0ID0gWy4uLmlkcy5rZXlzKCldLnNvcnQoKGEsIGIpID0+IGIubGVuZ3RoIC0gYS5sZW5ndGgpO1xuICBjb25zdCBwYXR0ZXJuID0gbmV3IFJlZ0V4cChgKCR7bG9uZ2VzdEZpcnN0Lm1hcCgodGV4dCkgPT4gdGV4dC5yZXBsYWNlKC9bLiorP14ke30oKXxbXFxdXFxcXF0vZywgXCJcXFxcJCZcIikpLmpvaW4oXCJ8XCIpfSlgKTtcbiAgcmV0dXJuICh0ZXh0KSA9PlxuICAgIHRleHRcbiAgICAgIC5zcGxpdChwYXR0ZXJuKVxuICAgICAgLmZpbHRlcigocGFydCkgPT4gcGFydCAhPT0gXCJcIilcbiAgICAgIC5tYXAoKHBhcnQpID0+IGlkcy5nZXQocGFydCkgPz8gcGFydCk7XG59XG4iLCAiLyoqIFdoYXQgY2FuIGdvIHdyb25nIGJldHdlZW4gdGhlIHVzZXIncyB3aXNoIGZvciBhIG1vZGVsIGFuZCBpdHMgZm9sZGVyLiBObyBtZXNzYWdlIGV2ZXIgaG9sZHMgYSB0b2tlbiBvciBhIHNpZ25lZCBhZGRyZXNzLiAqL1xuaW1wb3J0IHsgQXR0dW5lRXJyb3IgfSBmcm9tIFwiLi4vZXJyb3JzXCI7XG5cbmV4cG9ydCBmdW5jdGlvbiB3cm9uZ0lkKGlkOiBzdHJpbmcsIHByb2JsZW06IHN0cmluZyk6IEF0dHVuZUVycm9yIHtcbiAgcmV0dXJuIG5ldyBBdHR1bmVFcnJvcihcbiAgICBcIkVfSFVCX0lEXCIsXG4gICAgYCR7cXVvdGVkKGlkKX0gJHtwcm9ibGVtfS5gLFxuICAgIFwiR2l2ZSBhbiBpZCBhcyB0aGUgbW9kZWwncyBwYWdlIHNob3dzIGl0LCBmb3IgZXhhbXBsZSBRd2VuL1F3ZW4yLjUtQ29kZXItMC41Qi5cIixcbiAgKTtcbn1cblxuLyoqIGB0b2tlbmA6IHdoZXRoZXIgdGhlIGh1YiBzYXcgb25lLiBBIGh1YiBhbnN3ZXJzIHRoZSBzYW1lIGZvciBhIHByaXZhdGUgbW9kZWwgYW5kIGZvciBub25lIGF0IGFsbC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBub0FjY2VzcyhpZDogc3RyaW5nLCBob3N0OiBzdHJpbmcsIHRva2VuOiBcIm5vbmVcIiB8IFwic2VudFwiIHwgXCJ3aXRoaGVsZFwiLCBnYXRlZDogYm9vbGVhbik6IEF0dHVuZUVycm9yIHtcbiAgY29uc3Qgd2l0aFRva2VuID0gdG9rZW4gPT09IFwic2VudFwiID8gXCIgd2l0aCB5b3VyIHRva2VuXCIgOiBcIlwiO1xuICBjb25zdCBtZXNzYWdlID0gZ2F0ZWRcbiAgICA/IGAke2hvc3R9IGFza3MgZm9yIGEgY29uc2VudCBiZWZvcmUgaXQgZ2l2ZXMgJHtpZH0ke3Rva2VuID09PSBcIm5vbmVcIiA/IFwiXCIgOiBcIiwgd2hpY2ggeW91ciB0b2tlbiBkb2VzIG5vdCBoYXZlXCJ9LmBcbiAgICA6IGAke2hvc3R9IGRvZXMgbm90IGdpdmUgJHtpZH0ke3dpdGhUb2tlbn06IHRoZSBtb2RlbCBpcyBwcml2YXRlLCBvciBpdCBkb2VzIG5vdCBleGlzdC5gO1xuICBjb25zdCBoaW50cyA9IHtcbiAgICBub25lOiBnYXRlZFxuICAgICAgPyBcIkFjY2VwdCB0aGUgdGVybXMgb24gdGhlIG1vZGVsJ3MgcGFnZSwgYW5kIHNldCBIRl9UT0tFTiB0byBhIHRva2VuIG9mIHRoYXQgYWNjb3VudC5cIlxuICAgICAgOiBcIkNoZWNrIHRoZSBpZDsgZm9yIGEgcHJpdmF0ZSBtb2RlbCBzZXQgSEZfVE9LRU4gdG8gYSB0b2tlbiB0aGF0IG1heSByZWFkIGl0LlwiLFxuICAgIHNlbnQ6IGdhdGVkXG4gICAgICA/IFwiQWNjZXB0IHRoZSB0ZXJtcyBvbiB0aGUgbW9kZWwncyBwYWdlIHdpdGggdGhlIGFjY291bnQgdGhhdCB0aGUgdG9rZW4gYmVsb25ncyB0by5cIlxuICAgICAgOiBcIkNoZWNrIHRoZSBpZCwgYW5kIHRoYXQgdGhlIHRva2VuJ3MgYWNjb3VudCBtYXkgcmVhZCB0aGUgbW9kZWwuXCIsXG4gICAgd2l0aGhlbGQ6IFwiWW91ciB0b2tlbiB3YXMgbm90IHNlbnQsIGFzIHRoZSBjb25uZWN0aW9uIGlzIG5vdCBzZWN1cmU6IHVzZSBodHRwcyBhbmQgdmVyaWZpZWQgY2VydGlmaWNhdGVzLlwiLFxuICB9O1xuICByZXR1cm4gbmV3IEF0dHVuZUVycm9yKFwiRV9IVUJfQUNDRVNTXCIsIG1lc3NhZ2UsIGhpbnRzW3Rva2VuXSk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBub1N1Y2hNb2RlbChpZDogc3RyaW5nLCByZXZpc2lvbjogc3RyaW5nLCBob3N0OiBzdHJpbmcpOiBBdHR1bmVFcnJvciB7XG4gIHJldHVybiBuZXcgQXR0dW5lRXJyb3IoXG4gICAgXCJFX0RPV05MT0FEXCIsXG4gICAgYCR7aG9zdH0ga25vd3Mgbm8gbW9kZWwgJHtpZH0gd2l0aCB0aGUgcmV2aXNpb24gJHtyZXZpc2lvbn0uYCxcbiAgICBcIkNoZWNrIHRoZSBpZCBvbiB0aGUgbW9kZWwncyBwYWdlOyBhIHByaXZhdGUgbW9kZWwgbmVlZHMgSEZfVE9LRU4uXCIsXG4gICk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBmYWlsZWQod2hhdDogc3RyaW5nLCBwcm9ibGVtOiBzdHJpbmcsIGhpbnQ/OiBzdHJpbmcpOiBBdHR1bmVFcnJvciB7XG4gIHJldHVybiBuZXcgQXR0dW5lRXJyb3IoXG4gICAgXCJFX0RPV05MT0FEXCIsXG4gICAgYCR7d2hhdH0gd2FzIG5vdCBkb3dubG9hZGVkOiAke3Byb2JsZW19LmAsXG4gICAgaGludCA/PyBcIkNoZWNrIHRoZSBjb25uZWN0aW9uIGFuZCBzdGFydCB0aGUgZG93bmxvYWQgYWdhaW46IGl0IGdvZXMgb24gd2hlcmUgaXQgc3RvcHBlZC5cIixcbiAgKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHVud3JpdGFibGUocHJvYmxlbTogc3RyaW5nKTogQXR0dW5lRXJyb3Ige1xuICByZXR1cm4gbmV3IEF0dHVuZUVycm9yKFxuICAgIFwiRV9PVVRQVVRcIixcbiAgICBgVGhlIG1vZGVsIGNhbm5vdCBiZSB3cml0dGVuOiAke3Byb2JsZW19LmAsXG4gICAgXCJBbGxvdyB3cml0aW5nIHRvIHRoZSBmb2xkZXIsIG9yIHNldCBBVFRVTkVfSE9NRSB0byBhbm90aGVyIG9uZS5cIixcbiAgKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHVuc3VpdGFibGUoaWQ6IHN0cmluZywgcHJvYmxlbTogc3RyaW5nKTogQXR0dW5lRXJyb3Ige1xuICByZXR1cm4gbmV3IEF0dHVuZUVycm9yKFxuICAgIFwiRV9ET1dOTE9BRFwiLFxuICAgIGAke2lkfSBjYW5ub3QgYmUgdXNlZDogJHtwcm9ibGVtfS5gLFxuICAgIFwiQ2hvb3NlIGEgbW9kZWwgd2hvc2UgcGFnZSBzaG93cyBjb25maWcuanNvbiwgdG9rZW5pemVyLmpzb24gYW5kIHNhZmV0ZW5zb3JzIHdlaWdodHMuXCIsXG4gICk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBvZmZsaW5lKGlkOiBzdHJpbmcpOiBBdHR1bmVFcnJvciB7XG4gIHJldHVybiBuZXcgQXR0dW5lRXJyb3IoXG4gICAgXCJFX0RPV05MT0FEXCIsXG4gICAgYCR7aWR9IGlzIG5vdCBvbiB0aGlzIGNvbXB1dGVyLCBhbmQgSEZfSFVCX09GRkxJTkUgZm9yYmlkcyBkb3dubG9hZHMuYCxcbiAgICBcIlJlbW92ZSBIRl9IVUJfT0ZGTElORSwgb3IgZ2l2ZSB0aGUgZm9sZGVyIG9mIGEgbW9kZWwuXCIsXG4gICk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiB0b29TbWFsbChmb2xkZXI6IHN0cmluZywgbmVlZGVkOiBudW1iZXIsIGZyZWU6IG51bWJlcik6IEF0dHVuZUVycm9yIHtcbiAgcmV0dXJuIG5vU3BhY2UoYCR7Zm9sZGVyfSBoYXMgJHttZWdhYnl0ZXMoZnJlZSl9IE1CIGZyZWUsIGFuZCB0aGUgZG93bmxvYWQgbmVlZHMgJHttZWdhYnl0ZXMobmVlZGVkKX0gTUJgLCB7XG4gICAgbmVlZGVkLFxuICAgIGZyZWUsXG4gIH0pO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gbm9TcGFjZShwcm9ibGVtOiBzdHJpbmcsIGRhdGE/OiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCB1bmtub3duPj4pOiBBdHR1bmVFcnJvciB7XG4gIHJldHVybiBuZXcgQXR0dW5lRXJyb3IoXG4gICAgXCJFX0RJU0tfU1BBQ0VcIixcbiAgICBgJHtwcm9ibGVtfS5gLFxuICAgIFwiRnJlZSBzb21lIHNwYWNlLCBvciBzZXQgQVRUVU5FX0hPTUUgdG8gYSBmb2xkZXIgb24gYSBsYXJnZXIgZGlzay5cIixcbiAgICBkYXRhLFxuICApO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gc3RvcHBlZChpZDogc3RyaW5nKTogQXR0dW5lRXJyb3Ige1xuICByZXR1cm4gbmV3IEF0dHVuZUVycm9yKFxuICAgIFwiRV9JTlRFUlJVUFRFRFwiLFxuICAgIGBUaGUgZG93bmxvYWQgb2YgJHtpZH0gd2FzIHN0b3BwZWQuYCxcbiAgICBcIlN0YXJ0IGl0IGFnYWluOiBpdCBnb2VzIG9uIHdoZXJlIGl0IHN0b3BwZWQuXCIsXG4gICk7XG59XG5cbi8qKiBGb3JlaWduIHRleHQgYXMgaXQgbWF5IGJlIHNob3duOiBzaG9ydCwgYW5kIHdpdGhvdXQgY29udHJvbCBjaGFyYWN0ZXJzIHRoYXQgd291bGQgZHJpdmUgYSB0ZXJtaW5hbC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBxdW90ZWQodGV4dDogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIEpTT04uc3RyaW5naWZ5KHRleHQuc2xpY2UoMCwgMjAwKSk7XG59XG5cbmZ1bmN0aW9uIG1lZ2FieXRlcyhieXRlczogbnVtYmVyKTogbnVtYmVyIHtcbiAgcmV0dXJuIE1hdGguY2VpbChieXRlcyAvIDFlNik7XG59XG4iLCAiLyoqIE9uZSBmaWxlIGZyb20gdGhlIGh1YiB0byBkaXNrOiByZXN1bWVkIHdoZXJlIGl0IHN0b3BwZWQsIGFuZCBjaGVja2VkIGFnYWluc3QgdGhlIGhhc2ggdGhhdCB0aGUgbGlzdGluZyBnYXZlLiAqL1xuaW1wb3J0IHsgY3JlYXRlSGFzaCwgdHlwZSBIYXNoIH0gZnJvbSBcIm5vZGU6Y3J5cHRvXCI7XG5pbXBvcnQgeyBjcmVhdGVSZWFkU3RyZWFtIH0gZnJvbSBcIm5vZGU6ZnNcIjtcbmltcG9ydCB7IHR5cGUgRmlsZUhhbmRsZSwgb3BlbiwgcmVhZEZpbGUsIHJtLCBzdGF0LCB3cml0ZUZpbGUgfSBmcm9tIFwibm9kZTpmcy9wcm9taXNlc1wiO1xuaW1wb3J0IHR5cGUgeyBJbmNvbWluZ01lc3NhZ2UgfSBmcm9tIFwibm9kZTpodHRwXCI7XG5pbXBvcnQgeyB0eXBlIEFuc3dlciwgYXNGYWlsdXJlLCBDb25uZWN0aW9uRmFpbHVyZSwgZ2V0LCBSZWZ1c2VkLCByZWFkQm9keSB9IGZyb20gXCIuL2h0dHBcIjtcbmltcG9ydCB0eXBlIHsgTGlzdGVkRmlsZSB9IGZyb20gXCIuL25hbWVzXCI7XG5pbXBvcnQgeyBwZXJzaXN0LCByZWZ1c2VPdGhlcnMsIHR5cGUgVHJhbnNwb3J0IH0gZnJvbSBcIi4vcmV0cnlcIjtcblxuLyoqXG4gKiBEb3dubG9hZHMgYHVybGAgdG8gYHBhdGhgLiBXaGF0IGFuIGVhcmxpZXIgdHJ5IGxlZnQgdGhlcmUgaXMgY29udGludWVkOyBiZXNpZGUgaXQgYDxwYXRoPi5ldGFnYCBrZWVwcyB0aGUgc2VydmVyJ3MgbmFtZSBmb3JcbiAqIHRoYXQgY29udGVudC4gYG9uQnl0ZXNgIGdldHMgdGhlIGZpbGUncyBieXRlcyBvbiBkaXNrLiBUaHJvd3MgYFJlZnVzZWRgIG9yIGBDb25uZWN0aW9uRmFpbHVyZWA7IHRoZW4gdGhlIHBhcnRpYWwgZmlsZSBzdGF5cyxcbiAqIHVubGVzcyBpdHMgYnl0ZXMgYXJlIHdyb25nLlxuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gZG93bmxvYWRGaWxlKFxuICB1cmw6IFVSTCxcbiAgcGF0aDogc3RyaW5nLFxuICBmaWxlOiBMaXN0ZWRGaWxlLFxuICB0cmFuc3BvcnQ6IFRyYW5zcG9ydCxcbiAgb25CeXRlczogKGJ5dGVzOiBudW1iZXIpID0+IHZvaWQsXG4pOiBQcm9taXNlPHZvaWQ+IHtcbiAgZm9yIChsZXQgY2hhbmNlcyA9IDI7IDsgY2hhbmNlcy0tKSB7XG4gICAgbGV0IG1vc3QgPSBhd2FpdCBzaXplT2YocGF0aCk7XG4gICAgbGV0IGluT25lUGllY2UgPSB0cnVlO1xuICAgIGF3YWl0IHBlcnNpc3QoXG4gICAgICB0cmFuc3BvcnQsXG4gICAgICBhc3luYyAoKSA9PiB7XG4gICAgICAgIGlmICgoYXdhaXQgc2l6ZU9mKHBhdGgpKSA+IDApIGluT25lUGllY2UgPSBmYWxzZTtcbiAgICAgICAgYXdhaXQgZmV0Y2hSZXN0KHVybCwgcGF0aCwgZmlsZSwgdHJhbnNwb3J0LCAoYnl0ZXMpID0+IHtcbiAgICAgICAgICBtb3N0ID0gTWF0aC5tYXgobW9zdCwgYnl0ZXMpO1xuICAgICAgICAgIG9uQnl0ZXMoYnl0ZXMpO1xuICAgICAgICB9KTtcbiAgICAgIH0sXG4gICAgICAoKSA9PiBtb3N0LFxuICAgICk7XG4gICAgaWYgKChhd2FpdCBoYXNoT2YocGF0aCwgZmlsZSkpID09PSBmaWxlLmhhc2guaGV4KSBicmVhaztcbiAgICBhd2FpdCBybShwYXRoLCB7IGZvcmNlOiB0cnVlIH0pO1xuICAgIGF3YWl0IHJtKGV0YWdGaWxlKHBhdGgpLCB7IGZvcmNlOiB0cnVlIH0pO1xuICAgIC8vIFBpZWNlcyBtYXkgYmUgb2YgZGlmZmVyZW50IGNvbnRlbnRzOiB0aGUgd2hvbGUgZmlsZSBnZXRzIG9uZSBjaGFuY2UuIFdyb25nIGJ5dGVzIGluIG9uZSBwaWVjZSBkbyBub3QuXG4gICAgaWYgKGluT25lUGllY2UgfHwgY2hhbmNlcyA9PT0gMSkgdGhyb3cgbmV3IFJlZnVzZWQoXCJpdHMgYnl0ZXMgYXJlIG5vdCB0aG9zZSB0aGF0IGl0cyBoYXNoIHByb21pc2VzXCIpO1xuICAgIG9uQnl0ZXMoMCk7XG4gIH1cbiAgYXdhaXQgcm0oZXRhZ0ZpbGUocGF0aCksIHsgZm9yY2U6IHRydWUgfSk7XG59XG5cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBzaXplT2YocGF0aDogc3RyaW5nKTogUHJvbWlzZTxudW1iZXI+IHtcbiAgcmV0dXJuIChhd2FpdCBzdGF0KHBhdGgpLmNhdGNoKCgpID0+IG51bGwpKT8uc2l6ZSA/PyAwO1xufVxuXG5hc3luYyBmdW5jdGlvbiBmZXRjaFJlc3QoXG4gIHVybDogVVJMLFxuICBwYXRoOiBzdHJpbmcsXG4gIGZpbGU6IExpc3RlZEZpbGUsXG4gIHRyYW5zcG9ydDogVHJhbnNwb3J0LFxuICBvbkJ5dGVzOiAoYnl0ZXM6IG51bWJlcikgPT4gdm9pZCxcbik6IFByb21pc2U8dm9pZD4ge1xuICBsZXQgb2Zmc2V0ID0gYXdhaXQgc2l6ZU9mKHBhdGgpO1xuICBpZiAob2Zmc2V0ID4gZmlsZS5zaXplKSBvZmZzZXQgPSAwO1xuICBpZiAob2Zmc2V0ID09PSBmaWxlLnNpemUgJiYgb2Zmc2V0ID4gMCkgcmV0dXJuIG9uQnl0ZXMob2Zmc2V0KTtcbiAgY29uc3QgZXRhZyA9IGF3YWl0IHJlYWRGaWxlKGV0YWdGaWxlKHBhdGgpLCBcInV0ZjhcIikuY2F0Y2goKCkgPT4gXCJcIik7XG4gIGNvbnN0IGhlYWRlcnMgPSBvZmZzZXQgPiAwID8geyByYW5nZTogYGJ5dGVzPSR7b2Zmc2V0fS1gLCAuLi4oZXRhZyAhPT0gXCJcIiAmJiB7IFwiaWYtcmFuZ2VcIjogZXRhZyB9KSB9IDoge307XG4gIGNvbnN0IGFuc3dlciA9IGF3YWl0IGdldCh1cmwsIHRyYW5zcG9ydC5zZXR0aW5ncywgeyAuLi50cmFuc3BvcnQsIGhlYWRlcnMgfSk7XG4gIHJlZnVzZU90aGVycyhhbnN3ZXIsIHRyYW5zcG9ydC5zZXR0aW5ncyk7XG4gIGNvbnN0IHN0YXJ0ID0gYXdhaXQgc3RhcnRPZihhbnN3ZXIsIG9mZnNldCwgZmlsZSwgdXJsLCBwYXRoKTtcbiAgY29uc3QgdGFnID0gYW5zd2VyLmhlYWRlcnMuZXRhZyA/PyBcIlwiO1xuICAvLyBBIHdlYWsgdGFnIGRvZXMgbm90IHByb21pc2UgdGhlIHNhbWUgYnl0ZXMsIHNvIGl0IGNhbm5vdCBndWFyZCBhIGNvbnRpbnVhdGlvbi5cbiAgYXdhaXQgd3JpdGVGaWxlKGV0YWdGaWxlKHBhdGgpLCAvXlwiW1xceDIxXFx4MjMtXFx4N2VdezEsMjAwfVwiJC8udGVzdCh0YWcpID8gdGFnIDogXCJcIik7XG4gIGNvbnN0IGhhbmRsZSA9IGF3YWl0IG9wZW4ocGF0aCwgc3RhcnQgPT09IDAgPyBcIndcIiA6IFwicitcIik7XG4gIHRyeSB7XG4gICAgYXdhaXQgd3JpdGVCb2R5KGFuc3dlci5ib2R5LCBoYW5kbGUsIHN0YXJ0LCBmaWxlLnNpemUsIG9uQnl0ZXMpO1xuICAgIGF3YWl0IGhhbmRsZS5zeW5jKCk7XG4gIH0gZmluYWxseSB7XG4gICAgYW5zd2VyLmJvZHkuZGVzdHJveSgpO1xuICAgIGF3YWl0IGhhbmRsZS5jbG9zZSgpO1xuICB9XG59XG5cbi8qKiBXaGVyZSB0aGUgYnl0ZXMgb2YgdGhlIGFuc3dlciBiZWxvbmc6IGF0IGBvZmZzZXRgLCBvciBhdCAwIHdoZW4gdGhlIHNlcnZlciBzZW5kcyB0aGUgd2hvbGUuICovXG5hc3luYyBmdW5jdGlvbiBzdGFydE9mKGFuc3dlcjogQW5zd2VyLCBvZmZzZXQ6IG51bWJlciwgZmlsZTogTGlzdGVkRmlsZSwgdXJsOiBVUkwsIHBhdGg6IHN0cmluZyk6IFByb21pc2U8bnVtYmVyPiB7XG4gIGNvbnN0IHsgc3RhdHVzLCBoZWFkZXJzLCBib2R5IH0gPSBhbnN3ZXI7XG4gIGNvbnN0IHJlZnVzZSA9IChlcnJvcjogRXJyb3IpOiBuZXZlciA9PiB7XG4gICAgYm9keS5kZXN0cm95KCk7XG4gICAgdGhyb3cgZXJyb3I7XG4gIH07XG4gIGNvbnN0IHN0YXJ0ID0gc3RhdHVzID09PSAyMDYgPyBvZmZzZXQgOiAwO1xuICBpZiAoc3RhdHVzID09PSA0MTYgJiYgb2Zmc2V0ID4gMCkge1xuICAgIGF3YWl0IHJtKHBhdGgsIHsgZm9yY2U6IHRydWUgfSk7XG4gICAgcmV0dXJuIHJlZnVzZShuZXcgQ29ubmVjdGlvbkZhaWx1cmUoYCR7dXJsLmhvc3R9IHJlZnVzZXMgdG8gY29udGludWVgKSk7XG4gIH1cbiAgaWYgKHN0YXR1cyAhPT0gMjAwICYmIHN0YXR1cyAhPT0gMjA2KSByZXR1cm4gcmVmdXNlKG5ldyBSZWZ1c2VkKGAke3VybC5ob3N0fSBhbnN3ZXJzIHdpdGggc3RhdHVzICR7c3RhdHVzfWApKTtcbiAgaWYgKHN0YXR1cyA9PT0gMjA2ICYmIGhlYWRlcnNbXCJjb250ZW50LXJhbmdlXCJdICE9PSBgYnl0ZXMgJHtvZmZzZXR9LSR7ZmlsZS5zaXplIC0gMX0vJHtmaWxlLnNpemV9YCkge1xuICAgIGF3YWl0IHJtKHBhdGgsIHsgZm9yY2U6IHRydWUgfSk7XG4gICAgcmV0dXJuIHJlZnVzZShuZXcgQ29ubmVjdGlvbkZhaWx1cmUoYCR7dXJsLmhvc3R9IHNlbmRzIGFub3RoZXIgcGFydCB0aGFuIHdhcyBhc2tlZCBmb3JgKSk7XG4gIH1cbiAgY29uc3QgbGVuZ3RoID0gaGVhZGVyc1tcImNvbnRlbnQtbGVuZ3RoXCJdO1xuICBpZiAobGVuZ3RoICE9PSB1bmRlZmluZWQgJiYgTnVtYmVyKGxlbmd0aCkgIT09IGZpbGUuc2l6ZSAtIHN0YXJ0KSB7XG4gICAgcmV0dXJuIHJlZnVzZShuZXcgUmVmdXNlZChgdGhlIGxpc3Rpbmcgc2F5cyAke2ZpbGUuc2l6ZX0gYnl0ZXMsIGJ1dCAke3VybC5ob3N0fSBzZW5kcyAke051bWJlcihsZW5ndGgpICsgc3RhcnR9YCkpO1xuICB9XG4gIHJldHVybiBzdGFydDtcbn1cblxuYXN5bmMgZnVuY3Rpb24gd3JpdGVCb2R5KFxuICBib2R5OiBJbmNvbWluZ01lc3NhZ2UsXG4gIGhhbmRsZTogRmlsZUhhbmRsZSxcbiAgc3RhcnQ6IG51bWJlcixcbiAgc2l6ZTogbnVtYmVyLFxuICBvbkJ5dGVzOiAoYnl0ZXM6IG51bWJlcikgPT4gdm9pZCxcbik6IFByb21pc2U8dm9pZD4ge1xuICBsZXQgcG9zaXRpb24gPSBzdGFydDtcbiAgdHJ5IHtcbiAgICBmb3IgYXdhaXQgKGNvbnN0IGNodW5rIG9mIGJvZHkgYXMgQXN5bmNJdGVyYWJsZTxCdWZmZXI+KSB7XG4gICAgICBpZiAocG9zaXRpb24gKyBjaHVuay5sZW5ndGggPiBzaXplKSB0aHJvdyBuZXcgUmVmdXNlZChgbW9yZSB0aGFuIHRoZSAke3NpemV9IGJ5dGVzIG9mIHRoZSBsaXN0aW5nIGFycml2ZWApO1xuICAgICAgZm9yIChsZXQgd3JpdHRlbiA9IDA7IHdyaXR0ZW4gPCBjaHVuay5sZW5ndGg7ICkge1xuICAgICAgICBjb25zdCB7IGJ5dGVzV3JpdHRlbiB9ID0gYXdhaXQgaGFuZGxlLndyaXRlKGNodW5rLCB3cml0dGVuLCBjaHVuay5sZW5ndGggLSB3cml0dGVuLCBwb3NpdGlvbiArIHdyaXR0ZW4pO1xuICAgICAgICB3cml0dGVuICs9IGJ5dGVzV3JpdHRlbjtcbiAgICAgIH1cbiAgICAgIHBvc2l0aW9uICs9IGNodW5rLmxlbmd0aDtcbiAgICAgIG9uQnl0ZXMocG9zaXRpb24pO1xuICAgIH1cbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAvLyBBIGZ1bGwgZGlzayBpcyBubyBmYXVsdCBvZiB0aGUgbmV0d29yazogdHJ5aW5nIGFnYWluIHdvdWxkIG5vdCBoZWxwLlxuICAgIGlmIChlcnJvciBpbnN0YW5jZW9mIFJlZnVzZWQgfHwgKGVycm9yIGluc3RhbmNlb2YgRXJyb3IgJiYgXCJzeXNjYWxsXCIgaW4gZXJyb3IgJiYgZXJyb3Iuc3lzY2FsbCA9PT0gXCJ3cml0ZVwiKSkge1xuICAgICAgdGhyb3cgZXJyb3I7XG4gICAgfVxuICAgIHRocm93IGFzRmFpbHVyZShlcnJvcik7XG4gIH1cbiAgaWYgKHBvc2l0aW9uIDwgc2l6ZSkgdGhyb3cgbmV3IENvbm5lY3Rpb25GYWlsdXJlKGBvbmx5ICR7cG9zaXRpb259IG9mICR7c2l6ZX0gYnl0ZXMgYXJyaXZlZGApO1xufVxuXG4vKiogQSBzbWFsbCBmaWxlIGludG8gbWVtb3J5LCBjaGVja2VkIGxpa2UgYW55IG90aGVyLiBUaHJvd3MgYXMgYGRvd25sb2FkRmlsZWAuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gcmVhZFNtYWxsRmlsZSh1cmw6IFVSTCwgZmlsZTogTGlzdGVkRmlsZSwgdHJhbnNwb3J0OiBUcmFuc3BvcnQpOiBQcm9taXNlPFVpbnQ4QXJyYXk+IHtcbiAgY29uc3QgYnl0ZXMgPSBhd2FpdCBwZXJzaXN0KHRyYW5zcG9ydCwgYXN5bmMgKCkgPT4ge1xuICAgIGNvbnN0IGFuc3dlciA9IGF3YWl0IGdldCh1cmwsIHRyYW5zcG9ydC5zZXR0aW5ncywgdHJhbnNwb3J0KTtcbiAgICByZWZ1c2VPdGhlcnMoYW5zd2VyLCB0cmFuc3BvcnQuc2V0dGluZ3MpO1xuICAgIGlmIChhbnN3ZXIuc3RhdHVzICE9PSAyMDApIHtcbiAgICAgIGFuc3dlci5ib2R5LmRlc3Ryb3koKTtcbiAgICAgIHRocm93IG5ldyBSZWZ1c2VkKGAke3VybC5ob3N0fSBhbnN3ZXJzIHdpdGggc3RhdHVzICR7YW5zd2VyLnN0YXR1c31gKTtcbiAgICB9XG4gICAgcmV0dXJuIHJlYWRCb2R5KGFuc3dlciwgZmlsZS5zaXplKTtcbiAgfSk7XG4gIGlmIChoYXNoU3RhdGUoZmlsZSkudXBkYXRlKGJ5dGVzKS5kaWdlc3QoXCJoZXhcIikgIT09IGZpbGUuaGFzaC5oZXgpIHtcbiAgICB0aHJvdyBuZXcgUmVmdXNlZChcIml0cyBieXRlcyBhcmUgbm90IHRob3NlIHRoYXQgaXRzIGhhc2ggcHJvbWlzZXNcIik7XG4gIH1cbiAgcmV0dXJuIGJ5dGVzO1xufVxuXG5hc3luYyBmdW5jdGlvbiBoYXNoT2YocGF0aDogc3RyaW5nLCBmaWxlOiBMaXN0ZWRGaWxlKTogUHJvbWlzZTxzdHJpbmc+IHtcbiAgY29uc3Qgc3RhdGUgPSBoYXNoU3RhdGUoZmlsZSk7XG4gIGlmIChmaWxlLnNpemUgPiAwKSBmb3IgYXdhaXQgKGNvbnN0IGNodW5rIG9mIGNyZWF0ZVJlYWRTdHJlYW0ocGF0aCkpIHN0YXRlLnVwZGF0ZShjaHVuayBhcyBCdWZmZXIpO1xuICByZXR1cm4gc3RhdGUuZGlnZXN0KFwiaGV4XCIpO1xufVxuXG5mdW5jdGlvbiBoYXNoU3RhdGUoeyBoYXNoLCBzaXplIH06IExpc3RlZEZpbGUpOiBIYXNoIHtcbiAgcmV0dXJuIGhhc2guYWxnb3JpdGhtID09PSBcInNoYTI1NlwiID8gY3JlYXRlSGFzaChcInNoYTI1NlwiKSA6IGNyZWF0ZUhhc2goXCJzaGExXCIpLnVwZGF0ZShgYmxvYiAke3NpemV9XFwwYCk7XG59XG5cbmZ1bmN0aW9uIGV0YWdGaWxlKHBhdGg6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiBgJHtwYXRofS5ldGFnYDtcbn1cbiIsICIvKipcbiAqIEdFVCBvdmVyIGh0dHAgYW5kIGh0dHBzLCB3aXRoIHdoYXQgYSBkb3dubG9hZCBmcm9tIGEgZm9yZWlnbiBob3N0IG5lZWRzOiBhIHByb3h5LCByZWRpcmVjdHMgdGhhdCBsb3NlIHRoZSB0b2tlbiwgYSBsaW1pdFxuICogb24gc2lsZW5jZSwgYW5kIGJvZGllcyBhcyBzdHJlYW1zLlxuICpcbiAqIE9uIG5vZGU6aHR0cCByYXRoZXIgdGhhbiBhIGxpYnJhcnk6IE5vZGUgMjAncyBvd24gZmV0Y2gga25vd3Mgbm8gcHJveHksIHVuZGljaSB3b3VsZCBhZGQgaGFsZiBhIG1lZ2FieXRlIHRvIHRoZSBidW5kbGUsXG4gKiBhbmQgQGh1Z2dpbmdmYWNlL2h1YiBuZWl0aGVyIHJlc3VtZXMgbm9yIHZlcmlmaWVzLCBzbyB0aGF0IG9ubHkgdHdvIGRvY3VtZW50ZWQgYWRkcmVzc2VzIG9mIGl0cyBBUEkgd291bGQgYmUgdXNlZC5cbiAqL1xuaW1wb3J0IGh0dHAgZnJvbSBcIm5vZGU6aHR0cFwiO1xuaW1wb3J0IGh0dHBzIGZyb20gXCJub2RlOmh0dHBzXCI7XG5pbXBvcnQgeyBpc0lQLCB0eXBlIFNvY2tldCB9IGZyb20gXCJub2RlOm5ldFwiO1xuaW1wb3J0IHRscyBmcm9tIFwibm9kZTp0bHNcIjtcbmltcG9ydCB7IHR5cGUgSHViU2V0dGluZ3MsIG1heUNhcnJ5VG9rZW4gfSBmcm9tIFwiLi9zZXR0aW5nc1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIEFuc3dlciB7XG4gIC8qKiBXaGVyZSB0aGUgYW5zd2VyIGNhbWUgZnJvbSwgYWZ0ZXIgcmVkaXJlY3RzLiAqL1xuICByZWFkb25seSB1cmw6IFVSTDtcbiAgcmVhZG9ubHkgc3RhdHVzOiBudW1iZXI7XG4gIHJlYWRvbmx5IGhlYWRlcnM6IGh0dHAuSW5jb21pbmdIdHRwSGVhZGVycztcbiAgLyoqIEVuZHMgd2l0aCBhbiBlcnJvciB3aGVuIHRoZSBjb25uZWN0aW9uIGJyZWFrcyBvciBpcyBzaWxlbnQgZm9yIHRvbyBsb25nLiBNdXN0IGJlIHJlYWQgb3IgZGVzdHJveWVkLiAqL1xuICByZWFkb25seSBib2R5OiBodHRwLkluY29taW5nTWVzc2FnZTtcbn1cblxuLyoqIEEgZmFpbHVyZSB0aGF0IGFub3RoZXIgdHJ5IG1heSBjdXJlOyBpdHMgbWVzc2FnZSBpcyBmaXQgZm9yIHVzZXJzLiAqL1xuZXhwb3J0IGNsYXNzIENvbm5lY3Rpb25GYWlsdXJlIGV4dGVuZHMgRXJyb3Ige31cblxuLyoqIFdoYXQgYW5vdGhlciB0cnkgd291bGQgbm90IGN1cmU7IGBoaW50YCBpcyB3aGF0IHdvdWxkLiAqL1xuZXhwb3J0IGNsYXNzIFJlZnVzZWQgZXh0ZW5kcyBFcnJvciB7XG4gIGNvbnN0cnVjdG9yKFxuICAgIG1lc3NhZ2U6IHN0cmluZyxcbiAgICByZWFkb25seSBoaW50Pzogc3RyaW5nLFxuICApIHtcbiAgICBzdXBlcihtZXNzYWdlKTtcbiAgfVxufVxuXG5leHBvcnQgaW50ZXJmYWNlIExpbWl0cyB7XG4gIC8qKiBGZXdlciB0aGFuIGBtaW5pbXVtQnl0ZXNgIGluIHNvIG1hbnkgbWlsbGlzZWNvbmRzIGNvdW50IGFzIHNpbGVuY2UuICovXG4gIHJlYWRvbmx5IGlkbGVNczogbnVtYmVyO1xuICByZWFkb25seSBtaW5pbXVtQnl0ZXM6IG51bWJlcjtcbn1cblxuZXhwb3J0IGNvbnN0IHVzdWFsTGltaXRzOiBMaW1pdHMgPSB7IGlkbGVNczogMzBfMDAwLCBtaW5pbXVtQnl0ZXM6IDEwMjQgfTtcbmNvbnN0IG1heGltdW1SZWRpcmVjdHMgPSA1O1xuXG4vKiogVGhyb3dzIGBDb25uZWN0aW9uRmFpbHVyZWAgb3IgYFJlZnVzZWRgOyBhbnkgc3RhdHVzIHRoYXQgaXMgbm8gcmVkaXJlY3QgaXMgYW4gYW5zd2VyLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGdldChcbiAgc3RhcnQ6IFVSTCxcbiAgc2V0dGluZ3M6IEh1YlNldHRpbmdzLFxuICBvcHRpb25zOiB7IHJlYWRvbmx5IGhlYWRlcnM/OiBodHRwLk91dGdvaW5nSHR0cEhlYWRlcnM7IHJlYWRvbmx5IHNpZ25hbDogQWJvcnRTaWduYWw7IHJlYWRvbmx5IGxpbWl0czogTGltaXRzIH0sXG4pOiBQcm9taXNlPEFuc3dlcj4ge1xuICBsZXQgdXJsID0gc3RhcnQ7XG4gIGZvciAobGV0IHJlZGlyZWN0cyA9IDA7IHJlZGlyZWN0cyA8PSBtYXhpbXVtUmVkaXJlY3RzOyByZWRpcmVjdHMrKykge1xuICAgIGNvbnN0IGFuc3dlciA9IGF3YWl0IGdldE9uY2UodXJsLCBzZXR0aW5ncywgb3B0aW9ucyk7XG4gICAgY29uc3QgeyBsb2NhdGlvbiB9ID0gYW5zd2VyLmhlYWRlcnM7XG4gICAgaWYgKCFbMzAxLCAzMDIsIDMwMywgMzA3LCAzMDhdLmluY2x1ZGVzKGFuc3dlci5zdGF0dXMpIHx8IGxvY2F0aW9uID09PSB1bmRlZmluZWQpIHJldHVybiBhbnN3ZXI7XG4gICAgYW5zd2VyLmJvZHkuZGVzdHJveSgpO1xuICAgIHVybCA9IHJlZGlyZWN0VGFyZ2V0KGxvY2F0aW9uLCB1cmwpO1xuICB9XG4gIHRocm93IG5ldyBSZWZ1c2VkKGAke3N0YXJ0Lmhvc3R9IHJlZGlyZWN0cyBpbiBhIGNpcmNsZWApO1xufVxuXG4vKiogVGhlIHdob2xlIG9mIGEgSlNPTiBhbnN3ZXIsIGF0IG1vc3QgYGxpbWl0YCBieXRlcy4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZWFkQm9keShhbnN3ZXI6IEFuc3dlciwgbGltaXQ6IG51bWJlcik6IFByb21pc2U8VWludDhBcnJheT4ge1xuICBjb25zdCBjaHVua3M6IEJ1ZmZlcltdID0gW107XG4gIGxldCBsZW5ndGggPSAwO1xuICB0cnkge1xuICAgIGZvciBhd2FpdCAoY29uc3QgY2h1bmsgb2YgYW5zd2VyLmJvZHkgYXMgQXN5bmNJdGVyYWJsZTxCdWZmZXI+KSB7XG4gICAgICBsZW5ndGggKz0gY2h1bmsubGVuZ3RoO1xuICAgICAgaWYgKGxlbmd0aCA+IGxpbWl0KSB0aHJvdyBuZXcgUmVmdXNlZChgdGhlIGFuc3dlciBpcyBsb25nZXIgdGhhbiAke2xpbWl0fSBieXRlc2ApO1xuICAgICAgY2h1bmtzLnB1c2goY2h1bmspO1xuICAgIH1cbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICB0aHJvdyBhc0ZhaWx1cmUoZXJyb3IpO1xuICB9XG4gIHJldHVybiBCdWZmZXIuY29uY2F0KGNodW5rcyk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBhc0ZhaWx1cmUoZXJyb3I6IHVua25vd24pOiBDb25uZWN0aW9uRmFpbHVyZSB8IFJlZnVzZWQge1xuICBpZiAoZXJyb3IgaW5zdGFuY2VvZiBDb25uZWN0aW9uRmFpbHVyZSB8fCBlcnJvciBpbnN0YW5jZW9mIFJlZnVzZWQpIHJldHVybiBlcnJvcjtcbiAgY29uc3QgbWVzc2FnZSA9IGVycm9yIGluc3RhbmNlb2YgRXJyb3IgPyBlcnJvci5tZXNzYWdlIDogU3RyaW5nKGVycm9yKTtcbiAgY29uc3QgY29kZSA9IGVycm9yIGluc3RhbmNlb2YgRXJyb3IgJiYgXCJjb2RlXCIgaW4gZXJyb3IgPyBTdHJpbmcoZXJyb3IuY29kZSkgOiBcIlwiO1xuICBpZiAoL14oVU5BQkxFX1RPX3xTRUxGX1NJR05FRF98REVQVEhfWkVST198Q0VSVF98RVJSX1RMU19DRVJUXykvLnRlc3QoY29kZSkpIHtcbiAgICByZXR1cm4gbmV3IFJlZnVzZWQoXG4gICAgICBgaXRzIGNlcnRpZmljYXRlIGlzIG5vdCB0cnVzdGVkOiAke21lc3NhZ2V9YCxcbiAgICAgIFwiU2V0IE5PREVfRVhUUkFfQ0FfQ0VSVFMgdG8gdGhlIGZpbGUgb2YgeW91ciBvcmdhbmlzYXRpb24ncyBjZXJ0aWZpY2F0ZS5cIixcbiAgICApO1xuICB9XG4gIHJldHVybiBuZXcgQ29ubmVjdGlvbkZhaWx1cmUobWVzc2FnZSk7XG59XG5cbmZ1bmN0aW9uIHJlZGlyZWN0VGFyZ2V0KGxvY2F0aW9uOiBzdHJpbmcsIGZyb206IFVSTCk6IFVSTCB7XG4gIGNvbnN0IHVybCA9IFVSTC5jYW5QYXJzZShsb2NhdGlvbiwgZnJvbS5ocmVmKSA/IG5ldyBVUkwobG9jYXRpb24sIGZyb20pIDogbnVsbDtcbiAgaWYgKHVybCA9PT0gbnVsbCB8fCAhW1wiaHR0cDpcIiwgXCJodHRwczpcIl0uaW5jbHVkZXModXJsLnByb3RvY29sKSkge1xuICAgIHRocm93IG5ldyBSZWZ1c2VkKGAke2Zyb20uaG9zdH0gcmVkaXJlY3RzIHRvIHNvbWV0aGluZyB0aGF0IGlzIG5vIHdlYiBhZGRyZXNzYCk7XG4gIH1cbiAgaWYgKGZyb20ucHJvdG9jb2wgPT09IFwiaHR0cHM6XCIgJiYgdXJsLnByb3RvY29sID09PSBcImh0dHA6XCIpIHtcbiAgICB0aHJvdyBuZXcgUmVmdXNlZChgJHtmcm9tLmhvc3R9IHJlZGlyZWN0cyB0byB0aGUgdW5lbmNyeXB0ZWQgJHt1cmwuaG9zdH1gKTtcbiAgfVxuICB1cmwudXNlcm5hbWUgPSBcIlwiO1xuICB1cmwucGFzc3dvcmQgPSBcIlwiO1xuICByZXR1cm4gdXJsO1xufVxuXG5hc3luYyBmdW5jdGlvbiBnZXRPbmNlKFxuICB1cmw6IFVSTCxcbiAgc2V0dGluZ3M6IEh1YlNldHRpbmdzLFxuICB7IGhlYWRlcnMsIHNpZ25hbCwgbGltaXRzIH06IFBhcmFtZXRlcnM8dHlwZW9mIGdldD5bMl0sXG4pOiBQcm9taXNlPEFuc3dlcj4ge1xuICBjb25zdCBhbGw6IGh0dHAuT3V0Z29pbmdIdHRwSGVhZGVycyA9IHtcbiAgICBcImFjY2VwdC1lbmNvZGluZ1wiOiBcImlkZW50aXR5XCIsXG4gICAgXCJ1c2VyLWFnZW50XCI6IFwiYXR0dW5lXCIsXG4gICAgLi4uaGVhZGVycyxcbiAgICAuLi4oc2V0dGluZ3MudG9rZW4gIT09IG51bGwgJiYgbWF5Q2FycnlUb2tlbih1cmwsIHNldHRpbmdzKSAmJiB7IGF1dGhvcml6YXRpb246IGBCZWFyZXIgJHtzZXR0aW5ncy50b2tlbn1gIH0pLFxuICB9O1xuICBjb25zdCBwcm94eSA9IHNldHRpbmdzLnByb3h5Rm9yKHVybCk7XG4gIGNvbnN0IHRydXN0ID0geyByZWplY3RVbmF1dGhvcml6ZWQ6IHNldHRpbmdzLnZlcmlmeVRscywgLi4uKHNldHRpbmdzLnRydXN0ZWQgJiYgeyBjYTogWy4uLnNldHRpbmdzLnRydXN0ZWRdIH0pIH07XG4gIGNvbnN0IGNvbW1vbiA9IHsgc2lnbmFsLCBhZ2VudDogZmFsc2UsIC4uLnRydXN0IH07XG4gIGNvbnN0IHNvY2tldCA9IHByb3h5ICE9PSBudWxsICYmIHVybC5wcm90b2NvbCA9PT0gXCJodHRwczpcIiA/IGF3YWl0IHR1bm5lbChwcm94eSwgdXJsLCBjb21tb24sIGxpbWl0cykgOiBudWxsO1xuICByZXR1cm4gbmV3IFByb21pc2U8QW5zd2VyPigocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgY29uc3QgcmVxdWVzdCA9ICgoKSA9PiB7XG4gICAgICBpZiAodXJsLnByb3RvY29sID09PSBcImh0dHBzOlwiKSB7XG4gICAgICAgIGNvbnN0IGhvc3QgPSB1cmwuaG9zdG5hbWUucmVwbGFjZSgvXlxcW3xcXF0kL2csIFwiXCIpO1xuICAgICAgICBjb25zdCBpblR1bm5lbCA9ICgpID0+XG4gICAgICAgICAgdGxzLmNvbm5lY3QoeyAuLi50cnVzdCwgLi4uKHNvY2tldCAmJiB7IHNvY2tldCB9KSwgaG9zdCwgc2VydmVybmFtZTogaXNJUChob3N0KSA/IFwiXCIgOiBob3N0IH0pO1xuICAgICAgICByZXR1cm4gaHR0cHMucmVxdWVzdCh1cmwsIHsgLi4uY29tbW9uLCBoZWFkZXJzOiBhbGwsIC4uLihzb2NrZXQgJiYgeyBjcmVhdGVDb25uZWN0aW9uOiBpblR1bm5lbCB9KSB9KTtcbiAgICAgIH1cbiAgICAgIGlmIChwcm94eSA9PT0gbnVsbCkgcmV0dXJuIGh0dHAucmVxdWVzdCh1cmwsIHsgLi4uY29tbW9uLCBoZWFkZXJzOiBhbGwgfSk7XG4gICAgICByZXR1cm4gY2xpZW50T2YocHJveHkpLnJlcXVlc3QocHJveHksIHtcbiAgICAgICAgLi4uY29tbW9uLFxuICAgICAgICBwYXRoOiB1cmwuaHJlZixcbiAgICAgICAgaGVhZGVyczogeyAuLi5hbGwsIGhvc3Q6IHVybC5ob3N0LCAuLi5wcm94eUF1dGhvcml6YXRpb24ocHJveHkpIH0sXG4gICAgICB9KTtcbiAgICB9KSgpO1xuICAgIGNvbnN0IGd1YXJkID0gZ3VhcmRTaWxlbmNlKGxpbWl0cywgKCkgPT4gcmVxdWVzdC5kZXN0cm95KG5ldyBDb25uZWN0aW9uRmFpbHVyZShgJHt1cmwuaG9zdH0gd2VudCBzaWxlbnRgKSkpO1xuICAgIHJlcXVlc3Qub24oXCJlcnJvclwiLCAoZXJyb3IpID0+IHtcbiAgICAgIGd1YXJkLmVuZCgpO1xuICAgICAgcmVqZWN0KGFzRmFpbHVyZShlcnJvcikpO1xuICAgIH0pO1xuICAgIHJlcXVlc3Qub24oXCJyZXNwb25zZVwiLCAoYm9keSkgPT4ge1xuICAgICAgZ3VhcmQuaGVhcmQobGltaXRzLm1pbmltdW1CeXRlcyk7XG4gICAgICBib2R5Lm9uKFwiZGF0YVwiLCAoY2h1bms6IEJ1ZmZlcikgPT4gZ3VhcmQuaGVhcmQoY2h1bmsubGVuZ3RoKSk7XG4gICAgICAvLyBBIGxpc3RlbmVyIGZvciBkYXRhIHN0YXJ0cyB0aGUgZmxvdyBiZWZvcmUgYW55b25lIHJlYWRzOiB0aGUgcmVhZGVyIHN0YXJ0cyBpdC5cbiAgICAgIGJvZHkucGF1c2UoKTtcbiAgICAgIGJvZHkub24oXCJjbG9zZVwiLCBndWFyZC5lbmQpO1xuICAgICAgcmVzb2x2ZSh7IHVybCwgc3RhdHVzOiBib2R5LnN0YXR1c0NvZGUgPz8gMCwgaGVhZGVyczogYm9keS5oZWFkZXJzLCBib2R5IH0pO1xuICAgIH0pO1xuICAgIHJlcXVlc3QuZW5kKCk7XG4gIH0pO1xufVxuXG4vKiogQSBjb25uZWN0aW9uIHRocm91Z2ggdGhlIHByb3h5IHRvIHRoZSBob3N0IG9mIGB1cmxgLiAqL1xuZnVuY3Rpb24gdHVubmVsKHByb3h5OiBVUkwsIHVybDogVVJMLCBjb21tb246IGh0dHBzLlJlcXVlc3RPcHRpb25zLCBsaW1pdHM6IExpbWl0cyk6IFByb21pc2U8U29ja2V0PiB7XG4gIGNvbnN0IHRhcmdldCA9IGAke3VybC5ob3N0bmFtZX06JHt1cmwucG9ydCB8fCA0NDN9YDtcbiAgcmV0dXJuIG5ldyBQcm9taXNlKChyZXNvbHZlLCByZWplY3QpID0+IHtcbiAgICBjb25zdCByZXF1ZXN0ID0gY2xpZW50T2YocHJveHkpLnJlcXVlc3QocHJveHksIHtcbiAgICAgIC4uLmNvbW1vbixcbiAgICAgIG1ldGhvZDogXCJDT05ORUNUXCIsXG4gICAgICBwYXRoOiB0YXJnZXQsXG4gICAgICBoZWFkZXJzOiB7IGhvc3Q6IHRhcmdldCwgLi4ucHJveHlBdXRob3JpemF0aW9uKHByb3h5KSB9LFxuICAgIH0pO1xuICAgIGNvbnN0IGd1YXJkID0gZ3VhcmRTaWxlbmNlKGxpbWl0cywgKCkgPT4gcmVxdWVzdC5kZXN0cm95KG5ldyBDb25uZWN0aW9uRmFpbHVyZShcInRoZSBwcm94eSB3ZW50IHNpbGVudFwiKSkpO1xuICAgIHJlcXVlc3Qub24oXCJlcnJvclwiLCAoZXJyb3IpID0+IHtcbiAgICAgIGd1YXJkLmVuZCgpO1xuICAgICAgcmVqZWN0KG5ldyBDb25uZWN0aW9uRmFpbHVyZShgdGhlIHByb3h5ICR7cHJveHkuaG9zdH0gY2Fubm90IGJlIHJlYWNoZWQ6ICR7ZXJyb3IubWVzc2FnZX1gKSk7XG4gICAgfSk7XG4gICAgY29uc3QgcmVmdXNlID0gKHN0YXR1czogbnVtYmVyIHwgdW5kZWZpbmVkKSA9PiB7XG4gICAgICBjb25zdCBwcm9ibGVtID0gYHRoZSBwcm94eSAke3Byb3h5Lmhvc3R9IGFuc3dlcnMgd2l0aCBzdGF0dXMgJHtzdGF0dXN9YDtcbiAgICAgIHJlamVjdChzdGF0dXMgPT09IDQwNyA/IG5ldyBSZWZ1c2VkKHByb2JsZW0sIHByb3h5SGludCkgOiBuZXcgQ29ubmVjdGlvbkZhaWx1cmUocHJvYmxlbSkpO1xuICAgIH07XG4gICAgcmVxdWVzdC5vbihcInJlc3BvbnNlXCIsIChhbnN3ZXIpID0+IHtcbiAgICAgIGd1YXJkLmVuZCgpO1xuICAgICAgYW5zd2VyLmRlc3Ryb3koKTtcbiAgICAgIHJlZnVzZShhbnN3ZXIuc3RhdHVzQ29kZSk7XG4gICAgfSk7XG4gICAgcmVxdWVzdC5vbihcImNvbm5lY3RcIiwgKGFuc3dlciwgc29ja2V0KSA9PiB7XG4gICAgICBndWFyZC5lbmQoKTtcbiAgICAgIGlmIChhbnN3ZXIuc3RhdHVzQ29kZSA9PT0gMjAwKSByZXR1cm4gcmVzb2x2ZShzb2NrZXQpO1xuICAgICAgc29ja2V0LmRlc3Ryb3koKTtcbiAgICAgIHJlZnVzZShhbnN3ZXIuc3RhdHVzQ29kZSk7XG4gICAgfSk7XG4gICAgcmVxdWVzdC5lbmQoKTtcbiAgfSk7XG59XG5cbmNvbnN0IHByb3h5SGludCA9IFwiR2l2ZSB0aGUgcHJveHkncyB1c2VyIGFuZCBwYXNzd29yZCBpbiBpdHMgYWRkcmVzczogaHR0cDovL1VTRVI6UEFTU1dPUkRASE9TVDpQT1JULlwiO1xuXG5mdW5jdGlvbiBjbGllbnRPZih1cmw6IFVSTCk6IHR5cGVvZiBodHRwIHwgdHlwZW9mIGh0dHBzIHtcbiAgcmV0dXJuIHVybC5wcm90b2NvbCA9PT0gXCJodHRwczpcIiA/IGh0dHBzIDogaHR0cDtcbn1cblxuZnVuY3Rpb24gcHJveHlBdXRob3JpemF0aW9uKHsgdXNlcm5hbWUsIHBhc3N3b3JkIH06IFVSTCk6IGh0dHAuT3V0Z29pbmdIdHRwSGVhZGVycyB7XG4gIGlmICh1c2VybmFtZSA9PT0gXCJcIikgcmV0dXJuIHt9O1xuICBjb25zdCBwbGFpbiA9IGAke2RlY29kZVVSSUNvbXBvbmVudCh1c2VybmFtZSl9OiR7ZGVjb2RlVVJJQ29tcG9uZW50KHBhc3N3b3JkKX1gO1xuICByZXR1cm4geyBcInByb3h5LWF1dGhvcml6YXRpb25cIjogYEJhc2ljICR7QnVmZmVyLmZyb20ocGxhaW4pLnRvU3RyaW5nKFwiYmFzZTY0XCIpfWAgfTtcbn1cblxuLyoqIENvdW50cyBieXRlcyBpbiB3aW5kb3dzIG9mIHRpbWUsIHNvIHRoYXQgYSBieXRlIG5vdyBhbmQgdGhlbiBkb2VzIG5vdCBwYXNzIGZvciBhIGRvd25sb2FkLiAqL1xuZnVuY3Rpb24gZ3VhcmRTaWxlbmNlKHsgaWRsZU1zLCBtaW5pbXVtQnl0ZXMgfTogTGltaXRzLCBvblNpbGVuY2U6ICgpID0+IHZvaWQpIHtcbiAgbGV0IGhlYXJkID0gMDtcbiAgY29uc3QgdGltZXIgPSBzZXRJbnRlcnZhbCgoKSA9PiB7XG4gICAgaWYgKGhlYXJkIDwgbWluaW11bUJ5dGVzKSBvblNpbGVuY2UoKTtcbiAgICBoZWFyZCA9IDA7XG4gIH0sIGlkbGVNcyk7XG4gIHJldHVybiB7XG4gICAgaGVhcmQ6IChieXRlczogbnVtYmVyKSA9PiB7XG4gICAgICBoZWFyZCArPSBieXRlcztcbiAgICB9LFxuICAgIGVuZDogKCkgPT4gY2xlYXJJbnRlcnZhbCh0aW1lciksXG4gIH07XG59XG4iLCAiLyoqXG4gKiBXaGF0IGRlY2lkZXMgaG93IGEgaHViIGlzIHJlYWNoZWQ6IHRoZSBlbnZpcm9ubWVudCwgd2l0aCB0aGUgbmFtZXMgdGhhdCBIdWdnaW5nIEZhY2UncyB0b29scyB1c2UsIGFuZCB3aGF0IGFuIGVkaXRvciBrbm93c1xuICogb2YgaXRzIG5ldHdvcmsuIFJlYWQgb25jZSBwZXIgZG93bmxvYWQuXG4gKi9cbmltcG9ydCB7IHJlYWRGaWxlIH0gZnJvbSBcIm5vZGU6ZnMvcHJvbWlzZXNcIjtcbmltcG9ydCBwYXRoIGZyb20gXCJub2RlOnBhdGhcIjtcbmltcG9ydCB0bHMgZnJvbSBcIm5vZGU6dGxzXCI7XG5pbXBvcnQgeyBodWJIb21lLCBpc09mZmxpbmUgfSBmcm9tIFwiLi4vZGlzay9odWItY2FjaGVcIjtcbmltcG9ydCB7IEF0dHVuZUVycm9yIH0gZnJvbSBcIi4uL2Vycm9yc1wiO1xuaW1wb3J0IHR5cGUgeyBOZXR3b3JrU2V0dGluZ3MgfSBmcm9tIFwiLi4vcHJvdG9jb2xcIjtcblxuZXhwb3J0IGludGVyZmFjZSBIdWJTZXR0aW5ncyB7XG4gIHJlYWRvbmx5IGVuZHBvaW50OiBVUkw7XG4gIC8qKiBTZW50IHRvIGBlbmRwb2ludGAncyBvcmlnaW4gb25seSwgYW5kIG5ldmVyIG92ZXIgYSBjb25uZWN0aW9uIHRoYXQgb3RoZXJzIGNvdWxkIHJlYWQuICovXG4gIHJlYWRvbmx5IHRva2VuOiBzdHJpbmcgfCBudWxsO1xuICByZWFkb25seSBvZmZsaW5lOiBib29sZWFuO1xuICByZWFkb25seSB2ZXJpZnlUbHM6IGJvb2xlYW47XG4gIC8qKiBDZXJ0aWZpY2F0ZXMgdG8gdHJ1c3QsIFBFTTsgbnVsbDogdGhvc2UgdGhhdCBjYW1lIHdpdGggTm9kZS4gKi9cbiAgcmVhZG9ubHkgdHJ1c3RlZDogcmVhZG9ubHkgc3RyaW5nW10gfCBudWxsO1xuICBwcm94eUZvcih1cmw6IFVSTCk6IFVSTCB8IG51bGw7XG59XG5cbi8qKiBUaHJvd3MgRV9VU0FHRSBmb3IgYW4gYWRkcmVzcyBvciBhIHRva2VuIHRoYXQgbm8gcmVxdWVzdCBjb3VsZCBjYXJyeS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBodWJTZXR0aW5ncyhlbnY6IE5vZGVKUy5Qcm9jZXNzRW52LCBuZXR3b3JrOiBOZXR3b3JrU2V0dGluZ3MgPSB7fSk6IFByb21pc2U8SHViU2V0dGluZ3M+IHtcbiAgY29uc3QgZW5kcG9pbnQgPSBhZGRyZXNzKGVudltcIkhGX0VORFBPSU5UXCJdIHx8IFwiaHR0cHM6Ly9odWdnaW5nZmFjZS5jb1wiLCBcIkhGX0VORFBPSU5UXCIpO1xuICByZXR1cm4ge1xuICAgIGVuZHBvaW50LFxuICAgIHRva2VuOiBhd2FpdCByZWFkVG9rZW4oZW52KSxcbiAgICBvZmZsaW5lOiBpc09mZmxpbmUoZW52KSxcbiAgICB2ZXJpZnlUbHM6IG5ldHdvcmsudmVyaWZ5VGxzID8/IHRydWUsXG4gICAgdHJ1c3RlZDogZW5kcG9pbnQucHJvdG9jb2wgPT09IFwiaHR0cHM6XCIgPyB0cnVzdGVkQ2VydGlmaWNhdGVzKCkgOiBudWxsLFxuICAgIHByb3h5Rm9yOiAodXJsKSA9PiBwcm94eUZvcih1cmwsIGVudiwgbmV0d29yayksXG4gIH07XG59XG5cbi8qKiBBIGNvbm5lY3Rpb24gd2hvc2Ugb3RoZXIgZW5kIG5vYm9keSBwcm92ZWQgaXMgYXMgZ29vZCBhcyBvcGVuOyB3aGF0IHN0YXlzIG9uIHRoaXMgY29tcHV0ZXIgbWF5IGJlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1heUNhcnJ5VG9rZW4odXJsOiBVUkwsIHsgZW5kcG9pbnQsIHZlcmlmeVRscywgcHJveHlGb3I6IHByb3h5IH06IEh1YlNldHRpbmdzKTogYm9vbGVhbiB7XG4gIGlmICh1cmwub3JpZ2luICE9PSBlbmRwb2ludC5vcmlnaW4pIHJldHVybiBmYWxzZTtcbiAgcmV0dXJuIHVybC5wcm90b2NvbCA9PT0gXCJodHRwczpcIiA/IHZlcmlmeVRscyA6IGlzTG9vcGJhY2sodXJsLmhvc3RuYW1lKSAmJiBwcm94eSh1cmwpID09PSBudWxsO1xufVxuXG4vKiogRm9yIG1lc3NhZ2VzOiB3aGV0aGVyIHRoZSBodWIgc2F3IGEgdG9rZW4uICovXG5leHBvcnQgZnVuY3Rpb24gdG9rZW5TdGF0ZShzZXR0aW5nczogSHViU2V0dGluZ3MpOiBcIm5vbmVcIiB8IFwic2VudFwiIHwgXCJ3aXRoaGVsZFwiIHtcbiAgaWYgKHNldHRpbmdzLnRva2VuID09PSBudWxsKSByZXR1cm4gXCJub25lXCI7XG4gIHJldHVybiBtYXlDYXJyeVRva2VuKHNldHRpbmdzLmVuZHBvaW50LCBzZXR0aW5ncykgPyBcInNlbnRcIiA6IFwid2l0aGhlbGRcIjtcbn1cblxuYXN5bmMgZnVuY3Rpb24gcmVhZFRva2VuKGVudjogTm9kZUpTLlByb2Nlc3NFbnYpOiBQcm9taXNlPHN0cmluZyB8IG51bGw+IHtcbiAgY29uc3QgZmlsZSA9IGVudltcIkhGX1RPS0VOX1BBVEhcIl0gfHwgcGF0aC5qb2luKGh1YkhvbWUoZW52KSwgXCJ0b2tlblwiKTtcbiAgY29uc3QgdG9rZW4gPSAoZW52W1wiSEZfVE9LRU5cIl0gfHwgKGF3YWl0IHJlYWRGaWxlKGZpbGUsIFwidXRmOFwiKS5jYXRjaCgoKSA9PiBcIlwiKSkpLnRyaW0oKTtcbiAgaWYgKHRva2VuID09PSBcIlwiKSByZXR1cm4gbnVsbDtcbiAgaWYgKCEvXltcXHgyMS1cXHg3ZV17MSwxMDAwfSQvLnRlc3QodG9rZW4pKSB7XG4gICAgdGhyb3cgbmV3IEF0dHVuZUVycm9yKFwiRV9VU0FHRVwiLCBcIkhGX1RPS0VOIGlzIG5vdCBhIHRva2VuOiBpdCBob2xkcyBzcGFjZXMgb3Igb3RoZXIgY2hhcmFjdGVycy5cIiwgXCJDb3B5IGl0IGFnYWluLlwiKTtcbiAgfVxuICByZXR1cm4gdG9rZW47XG59XG5cbi8qKlxuICogVGhlIHByb3h5IHRoYXQgYW4gZWRpdG9yIHdhcyB0b2xkIHRvIHVzZSwgb3IgYEhUVFBTX1BST1hZYCBvciBgSFRUUF9QUk9YWWAgYnkgdGhlIGFkZHJlc3MncyBzY2hlbWUsIGluIGVpdGhlciBjYXNlOyBudWxsXG4gKiB3aGVyZSBhbiBleGNlcHRpb24gbmFtZXMgdGhlIGhvc3QuIEEgYHByb3h5YCBvZiBudWxsIG1lYW5zIHRoYXQgbm9uZSBpcyB3YW50ZWQsIHdoYXRldmVyIHRoZSBlbnZpcm9ubWVudCBzYXlzLlxuICovXG5leHBvcnQgZnVuY3Rpb24gcHJveHlGb3IodXJsOiBVUkwsIGVudjogTm9kZUpTLlByb2Nlc3NFbnYsIG5ldHdvcms6IE5ldHdvcmtTZXR0aW5ncyA9IHt9KTogVVJMIHwgbnVsbCB7XG4gIGlmIChuZXR3b3JrLnByb3h5ID09PSBudWxsKSByZXR1cm4gbnVsbDtcbiAgY29uc3QgbmFtZSA9IHVybC5wcm90b2NvbCA9PT0gXCJodHRwczpcIiA/IFwiSFRUUFNfUFJPWFlcIiA6IFwiSFRUUF9QUk9YWVwiO1xuICBjb25zdCBwcm94eSA9IG5ldHdvcmsucHJveHkgPz8gKGVudltuYW1lLnRvTG93ZXJDYXNlKCldIHx8IGVudltuYW1lXSk7XG4gIGlmICghcHJveHkpIHJldHVybiBudWxsO1xuICBjb25zdCBleGNlcHRpb25zID0gbmV0d29yay5ub1Byb3h5ID8/IChlbnZbXCJub19wcm94eVwiXSB8fCBlbnZbXCJOT19QUk9YWVwiXSB8fCBcIlwiKS5zcGxpdCgvW1xccyxdKy8pO1xuICBpZiAoZXhjZXB0aW9ucy5zb21lKChpdGVtKSA9PiBpdGVtICE9PSBcIlwiICYmIG1hdGNoZXModXJsLCBpdGVtLnRvTG93ZXJDYXNlKCkpKSkgcmV0dXJuIG51bGw7XG4gIHJldHVybiBhZGRyZXNzKHByb3h5LmluY2x1ZGVzKFwiOi8vXCIpID8gcHJveHkgOiBgaHR0cDovLyR7cHJveHl9YCwgbmV0d29yay5wcm94eSA9PT0gdW5kZWZpbmVkID8gbmFtZSA6IFwiVGhlIHByb3h5XCIpO1xufVxuXG5mdW5jdGlvbiBtYXRjaGVzKHVybDogVVJMLCBleGNlcHRpb246IHN0cmluZyk6IGJvb2xlYW4ge1xuICBpZiAoZXhjZXB0aW9uID09PSBcIipcIikgcmV0dXJuIHRydWU7XG4gIGNvbnN0IFssIGhvc3QgPSBcIlwiLCBwb3J0XSA9IC9eXFwqP1xcLj8oLio/KSg/OjooXFxkKykpPyQvLmV4ZWMoZXhjZXB0aW9uKSA/PyBbXTtcbiAgY29uc3QgYWN0dWFsID0gdXJsLnBvcnQgfHwgKHVybC5wcm90b2NvbCA9PT0gXCJodHRwczpcIiA/IFwiNDQzXCIgOiBcIjgwXCIpO1xuICBpZiAoaG9zdCA9PT0gXCJcIiB8fCAocG9ydCAhPT0gdW5kZWZpbmVkICYmIHBvcnQgIT09IGFjdHVhbCkpIHJldHVybiBmYWxzZTtcbiAgcmV0dXJuIHVybC5ob3N0bmFtZSA9PT0gaG9zdCB8fCB1cmwuaG9zdG5hbWUuZW5kc1dpdGgoYC4ke2hvc3R9YCk7XG59XG5cbmZ1bmN0aW9uIGlzTG9vcGJhY2soaG9zdDogc3RyaW5nKTogYm9vbGVhbiB7XG4gIHJldHVybiBob3N0ID09PSBcImxvY2FsaG9zdFwiIHx8IGhvc3QgPT09IFwiWzo6MV1cIiB8fCAvXjEyNyhcXC5cXGQrKXszfSQvLnRlc3QoaG9zdCk7XG59XG5cbi8qKiBOb2RlIGNhbiByZWFkIHRoZSBzeXN0ZW0ncyBjZXJ0aWZpY2F0ZXMgZnJvbSAyMi4xNSBvbjogYW4gb3JnYW5pc2F0aW9uJ3MgcHJveHkgaGFzIGl0cyBvd24gYW1vbmcgdGhlbS4gKi9cbmZ1bmN0aW9uIHRydXN0ZWRDZXJ0aWZpY2F0ZXMoKTogcmVhZG9ubHkgc3RyaW5nW10gfCBudWxsIHtcbiAgY29uc3QgcmVhZDogdW5rbm93biA9IFwiZ2V0Q0FDZXJ0aWZpY2F0ZXNcIiBpbiB0bHMgPyB0bHMuZ2V0Q0FDZXJ0aWZpY2F0ZXMgOiBudWxsO1xuICBpZiAodHlwZW9mIHJlYWQgIT09IFwiZnVuY3Rpb25cIikgcmV0dXJuIG51bGw7XG4gIHJldHVybiBbLi4uKHJlYWQoXCJkZWZhdWx0XCIpIGFzIHN0cmluZ1tdKSwgLi4uKHJlYWQoXCJzeXN0ZW1cIikgYXMgc3RyaW5nW10pXTtcbn1cblxuLyoqIEEgcHJveHkncyBhZGRyZXNzIG1heSBob2xkIGEgcGFzc3dvcmQsIHNvIHRoZSBtZXNzYWdlIG5hbWVzIHRoZSB2YXJpYWJsZSBhbmQgbmV2ZXIgaXRzIHZhbHVlLiAqL1xuZnVuY3Rpb24gYWRkcmVzcyh2YWx1ZTogc3RyaW5nLCBuYW1lOiBzdHJpbmcpOiBVUkwge1xuICBjb25zdCB1cmwgPSBVUkwuY2FuUGFyc2UodmFsdWUpID8gbmV3IFVSTCh2YWx1ZSkgOiBudWxsO1xuICBpZiAodXJsID09PSBudWxsIHx8ICFbXCJodHRwOlwiLCBcImh0dHBzOlwiXS5pbmNsdWRlcyh1cmwucHJvdG9jb2wpKSB7XG4gICAgdGhyb3cgbmV3IEF0dHVuZUVycm9yKFwiRV9VU0FHRVwiLCBgJHtuYW1lfSBpcyBub3QgYW4gaHR0cCBvciBodHRwcyBhZGRyZXNzLmAsIGBDb3JyZWN0IG9yIHJlbW92ZSBpdC5gKTtcbiAgfVxuICByZXR1cm4gdXJsO1xufVxuIiwgIi8qKiBUcmllcyBhZ2FpbiB3aGF0IGEgbmV0d29yayBtYXkgY3VyZSwgYW5kIHdhaXRzIGFzIGxvbmcgYXMgYSBzZXJ2ZXIgYXNrcyBmb3IuICovXG5pbXBvcnQgeyBzZXRUaW1lb3V0IGFzIHNsZWVwIH0gZnJvbSBcIm5vZGU6dGltZXJzL3Byb21pc2VzXCI7XG5pbXBvcnQgeyB0eXBlIEFuc3dlciwgQ29ubmVjdGlvbkZhaWx1cmUsIHR5cGUgTGltaXRzLCBSZWZ1c2VkIH0gZnJvbSBcIi4vaHR0cFwiO1xuaW1wb3J0IHR5cGUgeyBIdWJTZXR0aW5ncyB9IGZyb20gXCIuL3NldHRpbmdzXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgVHJhbnNwb3J0IHtcbiAgcmVhZG9ubHkgc2V0dGluZ3M6IEh1YlNldHRpbmdzO1xuICByZWFkb25seSBsaW1pdHM6IExpbWl0cztcbiAgcmVhZG9ubHkgc2lnbmFsOiBBYm9ydFNpZ25hbDtcbiAgLyoqIFdhaXRzIHNvIG1hbnkgbWlsbGlzZWNvbmRzOyByZWplY3RzIHdoZW4gdGhlIHNpZ25hbCBpcyBhYm9ydGVkLiAqL1xuICB3YWl0KG1pbGxpc2Vjb25kczogbnVtYmVyKTogUHJvbWlzZTx2b2lkPjtcbn1cblxuLyoqIEFzIGBUcmFuc3BvcnQud2FpdGAgaW4gZWFybmVzdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3YWl0aW5nKHNpZ25hbDogQWJvcnRTaWduYWwpOiBUcmFuc3BvcnRbXCJ3YWl0XCJdIHtcbiAgcmV0dXJuIGFzeW5jIChtaWxsaXNlY29uZHMpID0+IHtcbiAgICBhd2FpdCBzbGVlcChtaWxsaXNlY29uZHMsIHVuZGVmaW5lZCwgeyBzaWduYWwgfSk7XG4gIH07XG59XG5cbi8qKiBBIHNlcnZlciB0aGF0IGlzIGJ1c3k7IGBtaWxsaXNlY29uZHNgIGlzIHdoYXQgaXQgYXNrcyBmb3IsIGlmIGl0IGRvZXMuICovXG5leHBvcnQgY2xhc3MgQnVzeSBleHRlbmRzIENvbm5lY3Rpb25GYWlsdXJlIHtcbiAgY29uc3RydWN0b3IoXG4gICAgbWVzc2FnZTogc3RyaW5nLFxuICAgIHJlYWRvbmx5IG1pbGxpc2Vjb25kczogbnVtYmVyIHwgbnVsbCxcbiAgKSB7XG4gICAgc3VwZXIobWVzc2FnZSk7XG4gIH1cbn1cblxuLyoqIEluIGEgcm93IGFuZCB3aXRob3V0IGEgYnl0ZSBvZiBwcm9ncmVzcy4gKi9cbmNvbnN0IG1heGltdW1GYWlsdXJlcyA9IDU7XG4vKiogSW4gYWxsOiBhIHNlcnZlciB0aGF0IGdpdmVzIGEgYnl0ZSBhbmQgYnJlYWtzIG9mZiBtdXN0IGVuZCB0b28uICovXG5jb25zdCBtYXhpbXVtVHJpZXMgPSAyMDA7XG5jb25zdCBsb25nZXN0V2FpdCA9IDMwMF8wMDA7XG5cbi8qKlxuICogUnVucyBgYXR0ZW1wdGAgdW50aWwgaXQgc3VjY2VlZHMuIGBwcm9ncmVzcygpYCB0ZWxscyBob3cgZmFyIGl0IGNhbWU6IGZhaWx1cmVzIGFmdGVyIHByb2dyZXNzIGRvIG5vdCBjb3VudCBhcyBpbiBhIHJvdy5cbiAqIFRocm93cyB0aGUgbGFzdCBgQ29ubmVjdGlvbkZhaWx1cmVgLCBvciBhdCBvbmNlIGFueXRoaW5nIGVsc2UuXG4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBwZXJzaXN0PFQ+KFxuICB7IHdhaXQsIHNpZ25hbCB9OiBUcmFuc3BvcnQsXG4gIGF0dGVtcHQ6ICgpID0+IFByb21pc2U8VD4sXG4gIHByb2dyZXNzOiAoKSA9PiBudW1iZXIgPSAoKSA9PiAwLFxuKTogUHJvbWlzZTxUPiB7XG4gIGxldCBmYWlsdXJlcyA9IDA7XG4gIGxldCByZWFjaGVkID0gcHJvZ3Jlc3MoKTtcbiAgZm9yIChsZXQgdHJpZXMgPSAxOyA7IHRyaWVzKyspIHtcbiAgICB0cnkge1xuICAgICAgcmV0dXJuIGF3YWl0IGF0dGVtcHQoKTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgaWYgKCEoZXJyb3IgaW5zdGFuY2VvZiBDb25uZWN0aW9uRmFpbHVyZSkgfHwgc2lnbmFsLmFib3J0ZWQgfHwgdHJpZXMgPT09IG1heGltdW1UcmllcykgdGhyb3cgZXJyb3I7XG4gICAgICBmYWlsdXJlcyA9IHByb2dyZXNzKCkgPiByZWFjaGVkID8gMSA6IGZhaWx1cmVzICsgMTtcbiAgICAgIHJlYWNoZWQgPSBNYXRoLm1heChyZWFjaGVkLCBwcm9ncmVzcygpKTtcbiAgICAgIGlmIChmYWlsdXJlcyA9PT0gbWF4aW11bUZhaWx1cmVzKSB0aHJvdyBlcnJvcjtcbiAgICAgIGNvbnN0IGFza2VkID0gZXJyb3IgaW5zdGFuY2VvZiBCdXN5ID8gZXJyb3IubWlsbGlzZWNvbmRzIDogbnVsbDtcbiAgICAgIGlmIChhc2tlZCAhPT0gbnVsbCAmJiBhc2tlZCA+IGxvbmdlc3RXYWl0KSB7XG4gICAgICAgIHRocm93IG5ldyBSZWZ1c2VkKGB0aGUgc2VydmVyIGFza3MgdG8gd2FpdCBmb3IgJHtNYXRoLmNlaWwoYXNrZWQgLyA2MF8wMDApfSBtaW51dGVzYCk7XG4gICAgICB9XG4gICAgICBhd2FpdCB3YWl0KGFza2VkID8/IDUwMCAqIDIgKiogKGZhaWx1cmVzIC0gMSkpO1xuICAgIH1cbiAgfVxufVxuXG4vKiogVGhlIGh1YiBrbm93cyB0aGUgbW9kZWwsIG9yIHdpbGwgbm90IHNheSwgYW5kIGRvZXMgbm90IGdpdmUgaXQgdG8gdGhpcyB1c2VyLiAqL1xuZXhwb3J0IGNsYXNzIE5vQWNjZXNzIGV4dGVuZHMgUmVmdXNlZCB7XG4gIGNvbnN0cnVjdG9yKFxuICAgIG1lc3NhZ2U6IHN0cmluZyxcbiAgICAvKiogVGhlIG1vZGVsJ3MgcGFnZSBhc2tzIGZvciBhIGNvbnNlbnQgZmlyc3QuICovXG4gICAgcmVhZG9ubHkgZ2F0ZWQ6IGJvb2xlYW4sXG4gICkge1xuICAgIHN1cGVyKG1lc3NhZ2UpO1xuICB9XG59XG5cbi8qKiBUaHJvd3MgYEJ1c3lgIGZvciB0aGUgc3RhdHVzZXMgdGhhdCBtZWFuIFwibGF0ZXJcIiwgYW5kIGBOb0FjY2Vzc2AgZm9yIHRob3NlIHRoYXQgbWVhbiBcIm5vdCB5b3VcIi4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWZ1c2VPdGhlcnMoeyB1cmwsIHN0YXR1cywgaGVhZGVycywgYm9keSB9OiBBbnN3ZXIsIHsgZW5kcG9pbnQgfTogSHViU2V0dGluZ3MpOiB2b2lkIHtcbiAgY29uc3QgbGF0ZXIgPSBzdGF0dXMgPT09IDQwOCB8fCBzdGF0dXMgPT09IDQyOSB8fCBzdGF0dXMgPj0gNTAwO1xuICBjb25zdCBmb3JiaWRkZW4gPSBzdGF0dXMgPT09IDQwMSB8fCBzdGF0dXMgPT09IDQwMztcbiAgaWYgKCFsYXRlciAmJiAhZm9yYmlkZGVuKSByZXR1cm47XG4gIGJvZHkuZGVzdHJveSgpO1xuICBjb25zdCBwcm9ibGVtID0gYCR7dXJsLmhvc3R9IGFuc3dlcnMgd2l0aCBzdGF0dXMgJHtzdGF0dXN9YDtcbiAgaWYgKGxhdGVyKSB0aHJvdyBuZXcgQnVzeShwcm9ibGVtLCByZXRyeUFmdGVyKGhlYWRlcnNbXCJyZXRyeS1hZnRlclwiXSwgRGF0ZS5ub3coKSkpO1xuICAvLyBXaGVyZSBmaWxlcyBsaWUgZWxzZXdoZXJlLCB0aGUgaHViJ3MgcmVkaXJlY3QgaG9sZHMgYSBzaWduYXR1cmUgdGhhdCBlbmRzIGFmdGVyIGEgd2hpbGU7IHRoZSBodWIgZ2l2ZXMgYSBuZXcgb25lLlxuICBpZiAodXJsLm9yaWdpbiAhPT0gZW5kcG9pbnQub3JpZ2luKSB0aHJvdyBuZXcgQ29ubmVjdGlvbkZhaWx1cmUocHJvYmxlbSk7XG4gIHRocm93IG5ldyBOb0FjY2Vzcyhwcm9ibGVtLCBoZWFkZXJzW1wieC1lcnJvci1jb2RlXCJdID09PSBcIkdhdGVkUmVwb1wiKTtcbn1cblxuLyoqIFNlY29uZHMsIG9yIGEgZGF0ZSBvZiBIVFRQLCBcdTIxOTIgbWlsbGlzZWNvbmRzIGZyb20gYG5vd2A7IG51bGwgZm9yIGFueXRoaW5nIGVsc2UuICovXG5leHBvcnQgZnVuY3Rpb24gcmV0cnlBZnRlcih2YWx1ZTogc3RyaW5nIHwgdW5kZWZpbmVkLCBub3c6IG51bWJlcik6IG51bWJlciB8IG51bGwge1xuICBpZiAodmFsdWUgPT09IHVuZGVmaW5lZCkgcmV0dXJuIG51bGw7XG4gIGlmICgvXlxcZHsxLDl9JC8udGVzdCh2YWx1ZSkpIHJldHVybiBOdW1iZXIodmFsdWUpICogMTAwMDtcbiAgY29uc3QgZGF0ZSA9IERhdGUucGFyc2UodmFsdWUpO1xuICByZXR1cm4gTnVtYmVyLmlzTmFOKGRhdGUpID8gbnVsbCA6IE1hdGgubWF4KDAsIGRhdGUgLSBub3cpO1xufVxuIiwgIi8qKiBXaGF0IGEgaHViIHNheXMgYWJvdXQgYSBtb2RlbCwgYnkgdGhlIHR3byBhZGRyZXNzZXMgb2YgaXRzIGRvY3VtZW50ZWQgQVBJLiBFdmVyeXRoaW5nIGl0IHNheXMgaXMgY2hlY2tlZCBoZXJlLiAqL1xuaW1wb3J0IHsgaW50ZWdlciwgbGlzdCwgTWFsZm9ybWVkLCBvYmplY3QsIG9wdGlvbmFsLCBwYXJzZUpzb24sIHJlY29yZCwgdGV4dCB9IGZyb20gXCIuLi9mb3JtYXRzL2pzb25cIjtcbmltcG9ydCB7IGZhaWxlZCwgbm9TdWNoTW9kZWwgfSBmcm9tIFwiLi9lcnJvcnNcIjtcbmltcG9ydCB7IGdldCwgUmVmdXNlZCwgcmVhZEJvZHkgfSBmcm9tIFwiLi9odHRwXCI7XG5pbXBvcnQgdHlwZSB7IExpc3RlZEZpbGUgfSBmcm9tIFwiLi9uYW1lc1wiO1xuaW1wb3J0IHsgcGVyc2lzdCwgcmVmdXNlT3RoZXJzLCB0eXBlIFRyYW5zcG9ydCB9IGZyb20gXCIuL3JldHJ5XCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgTW9kZWxQYWdlIHtcbiAgcmVhZG9ubHkgaWQ6IHN0cmluZztcbiAgLyoqIFRoZSBjb21taXQgdGhhdCBhIGJyYW5jaCBvciB0YWcgbWVhbnMgbm93OiBhbGwgZmlsZXMgYXJlIHRha2VuIGZyb20gaXQuICovXG4gIHJlYWRvbmx5IGNvbW1pdDogc3RyaW5nO1xuICAvKiogQXMgdGhlIG1vZGVsJ3MgcGFnZSBuYW1lcyBpdDsgbnVsbCB3aGVuIGl0IG5hbWVzIG5vbmUuICovXG4gIHJlYWRvbmx5IGxpY2Vuc2U6IHN0cmluZyB8IG51bGw7XG4gIC8qKiBUaGUgZmlsZXMgYXQgdGhlIHRvcCBvZiB0aGUgcmVwb3NpdG9yeSwgYnkgbmFtZS4gKi9cbiAgcmVhZG9ubHkgZmlsZXM6IFJlYWRvbmx5TWFwPHN0cmluZywgTGlzdGVkRmlsZT47XG59XG5cbmNvbnN0IGFuc3dlckxpbWl0ID0gMTZlNjtcbi8qKiBUaGUgaHViIGxpc3RzIGEgdGhvdXNhbmQgZmlsZXMgYSBwYWdlOyBubyBiYXNlIG1vZGVsIGNvbWVzIG5lYXIgdGhpcy4gKi9cbmNvbnN0IG1heGltdW1QYWdlcyA9IDUwO1xuXG4vKiogVGhyb3dzIEVfRE9XTkxPQUQsIEVfSFVCX0FDQ0VTUywgYFJlZnVzZWRgIG9yIGBDb25uZWN0aW9uRmFpbHVyZWAuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gcmVhZE1vZGVsUGFnZShpZDogc3RyaW5nLCByZXZpc2lvbjogc3RyaW5nLCB0cmFuc3BvcnQ6IFRyYW5zcG9ydCk6IFByb21pc2U8TW9kZWxQYWdlPiB7XG4gIGNvbnN0IHsgZW5kcG9pbnQgfSA9IHRyYW5zcG9ydC5zZXR0aW5ncztcbiAgY29uc3QgcmVhZCA9ICh1cmw6IFVSTCk6IFByb21pc2U8eyByZWFkb25seSBqc29uOiB1bmtub3duOyByZWFkb25seSBuZXh0OiBVUkwgfCBudWxsIH0+ID0+XG4gICAgcGVyc2lzdCh0cmFuc3BvcnQsIGFzeW5jICgpID0+IHtcbiAgICAgIGNvbnN0IGFuc3dlciA9IGF3YWl0IGdldCh1cmwsIHRyYW5zcG9ydC5zZXR0aW5ncywgdHJhbnNwb3J0KTtcbiAgICAgIHJlZnVzZU90aGVycyhhbnN3ZXIsIHRyYW5zcG9ydC5zZXR0aW5ncyk7XG4gICAgICBpZiAoYW5zd2VyLnN0YXR1cyAhPT0gMjAwKSBhbnN3ZXIuYm9keS5kZXN0cm95KCk7XG4gICAgICBpZiAoYW5zd2VyLnN0YXR1cyA9PT0gNDA0KSB0aHJvdyBub1N1Y2hNb2RlbChpZCwgcmV2aXNpb24sIGVuZHBvaW50Lmhvc3QpO1xuICAgICAgaWYgKGFuc3dlci5zdGF0dXMgIT09IDIwMCkgdGhyb3cgbmV3IFJlZnVzZWQoYCR7ZW5kcG9pbnQuaG9zdH0gYW5zd2VycyB3aXRoIHN0YXR1cyAke2Fuc3dlci5zdGF0dXN9YCk7XG4gICAgICByZXR1cm4geyBqc29uOiBwYXJzZUpzb24oYXdhaXQgcmVhZEJvZHkoYW5zd2VyLCBhbnN3ZXJMaW1pdCkpLCBuZXh0OiBuZXh0UGFnZShhbnN3ZXIuaGVhZGVyc1tcImxpbmtcIl0sIHVybCkgfTtcbiAgICB9KTtcbiAgdHJ5IHtcbiAgICBjb25zdCBpbmZvID0gcmVhZEluZm8oKGF3YWl0IHJlYWQoaHViVXJsKGVuZHBvaW50LCBgL2FwaS9tb2RlbHMvJHtpZH0vcmV2aXNpb24vJHtyZXZpc2lvbn1gKSkpLmpzb24pO1xuICAgIGNvbnN0IGVudHJpZXM6IHVua25vd25bXSA9IFtdO1xuICAgIGxldCB1cmw6IFVSTCB8IG51bGwgPSBodWJVcmwoZW5kcG9pbnQsIGAvYXBpL21vZGVscy8ke2lkfS90cmVlLyR7aW5mby5jb21taXR9YCk7XG4gICAgZm9yIChsZXQgcGFnZXMgPSAwOyB1cmwgIT09IG51bGw7IHBhZ2VzKyspIHtcbiAgICAgIGlmIChwYWdlcyA9PT0gbWF4aW11bVBhZ2VzKSB0aHJvdyBuZXcgTWFsZm9ybWVkKGBpdHMgbGlzdGluZyBoYXMgbW9yZSB0aGFuICR7bWF4aW11bVBhZ2VzfSBwYWdlc2ApO1xuICAgICAgY29uc3QgcGFnZSA9IGF3YWl0IHJlYWQodXJsKTtcbiAgICAgIGVudHJpZXMucHVzaCguLi5saXN0KChpdGVtKSA9PiBpdGVtKShwYWdlLmpzb24sIFwidHJlZVwiKSk7XG4gICAgICB1cmwgPSBwYWdlLm5leHQ7XG4gICAgfVxuICAgIHJldHVybiB7IGlkLCAuLi5pbmZvLCBmaWxlczogcmVhZEZpbGVzKGVudHJpZXMpIH07XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgaWYgKGVycm9yIGluc3RhbmNlb2YgTWFsZm9ybWVkKVxuICAgICAgdGhyb3cgZmFpbGVkKGlkLCBgJHtlbmRwb2ludC5ob3N0fSBhbnN3ZXJzIHdpdGggc29tZXRoaW5nIHRoYXQgaXMgbm8gbW9kZWw6ICR7ZXJyb3IubWVzc2FnZX1gKTtcbiAgICB0aHJvdyBlcnJvcjtcbiAgfVxufVxuXG4vKiogYExpbms6IDxVUkw+OyByZWw9XCJuZXh0XCJgIChSRkMgODI4OCksIGFzIHRoZSBodWIgcGFnZXMgaXRzIGxpc3RpbmdzOyB0aGUgbmV4dCBwYWdlIGlzIG9mIHRoZSBzYW1lIGxpc3RpbmcsIG9yIHJlZnVzZWQuICovXG5leHBvcnQgZnVuY3Rpb24gbmV4dFBhZ2UoaGVhZGVyOiBzdHJpbmcgfCByZWFkb25seSBzdHJpbmdbXSB8IHVuZGVmaW5lZCwgY3VycmVudDogVVJMKTogVVJMIHwgbnVsbCB7XG4gIGNvbnN0IHRhcmdldCA9IFtoZWFkZXIgPz8gXCJcIl1cbiAgICAuZmxhdCgpXG4gICAgLmpvaW4oXCIsIFwiKVxuICAgIC5zcGxpdCgvLFxccyooPz08KS8pXG4gICAgLmZsYXRNYXAoKGxpbmspID0+IC9ePChbXj5dKik+XFxzKjsuKlxcYnJlbD1cIj9uZXh0XCI/Ly5leGVjKGxpbmspPy5bMV0gPz8gW10pO1xuICBjb25zdCBbbmV4dF0gPSB0YXJnZXQ7XG4gIGlmIChuZXh0ID09PSB1bmRlZmluZWQpIHJldHVybiBudWxsO1xuICBjb25zdCB1cmwgPSBVUkwuY2FuUGFyc2UobmV4dCwgY3VycmVudC5ocmVmKSA/IG5ldyBVUkwobmV4dCwgY3VycmVudCkgOiBudWxsO1xuICBpZiAodXJsID09PSBudWxsIHx8IHVybC5vcmlnaW4gIT09IGN1cnJlbnQub3JpZ2luIHx8IHVybC5wYXRobmFtZSAhPT0gY3VycmVudC5wYXRobmFtZSkge1xuICAgIHRocm93IG5ldyBNYWxmb3JtZWQoXCJpdHMgbGlzdGluZyBnb2VzIG9uIGF0IGFub3RoZXIgYWRkcmVzc1wiKTtcbiAgfVxuICByZXR1cm4gdXJsO1xufVxuXG4vKiogYHBhdGhgIGNvbnNpc3RzIG9mIGNoZWNrZWQgbmFtZXMgb25seS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBodWJVcmwoZW5kcG9pbnQ6IFVSTCwgcGF0aDogc3RyaW5nKTogVVJMIHtcbiAgY29uc3QgdXJsID0gbmV3IFVSTChlbmRwb2ludCk7XG4gIHVybC5wYXRobmFtZSA9IGAke2VuZHBvaW50LnBhdGhuYW1lLnJlcGxhY2UoL1xcLyskLywgXCJcIil9JHtwYXRofWA7XG4gIHJldHVybiB1cmw7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBmaWxlVXJsKGVuZHBvaW50OiBVUkwsIHsgaWQsIGNvbW1pdCB9OiBNb2RlbFBhZ2UsIHsgbmFtZSB9OiBMaXN0ZWRGaWxlKTogVVJMIHtcbiAgcmV0dXJuIGh1YlVybChlbmRwb2ludCwgYC8ke2lkfS9yZXNvbHZlLyR7Y29tbWl0fS8ke2VuY29kZVVSSUNvbXBvbmVudChuYW1lKX1gKTtcbn1cblxuZnVuY3Rpb24gcmVhZEluZm8oanNvbjogdW5rbm93bik6IHsgcmVhZG9ubHkgY29tbWl0OiBzdHJpbmc7IHJlYWRvbmx5IGxpY2Vuc2U6IHN0cmluZyB8IG51bGwgfSB7XG4gIGNvbnN0IGluZm8gPSByZWNvcmQoanNvbiwgXCJcIik7XG4gIGNvbnN0IGNvbW1pdCA9IGhleCg0MCkoaW5mb1tcInNoYVwiXSwgXCJzaGFcIik7XG4gIGNvbnN0IGNhcmQgPSBvcHRpb25hbChpbmZvLCBcImNhcmREYXRhXCIsIHJlY29yZCkgPz8ge307XG4gIGNvbnN0IGxpY2Vuc2UgPSBzaG93bkxpY2Vuc2UoY2FyZFtcImxpY2Vuc2VcIl0pO1xuICAvLyBcIm90aGVyXCIgaGFzIGl0cyBuYW1lIGJlc2lkZSBpdC5cbiAgcmV0dXJuIHsgY29tbWl0LCBsaWNlbnNlOiBsaWNlbnNlID09PSBcIm90aGVyXCIgPyAoc2hvd25MaWNlbnNlKGNhcmRbXCJsaWNlbnNlX25hbWVcIl0pID8/IGxpY2Vuc2UpIDogbGljZW5zZSB9O1xufVxuXG4vKiogSXQgaXMgc2hvd24gdG8gcGVvcGxlIGFuZCBub3RoaW5nIGVsc2U6IGFuIG9kZCBvbmUgY291bnRzIGFzIG5vbmUuICovXG5mdW5jdGlvbiBzaG93bkxpY2Vuc2UodmFsdWU6IHVua25vd24pOiBzdHJpbmcgfCBudWxsIHtcbiAgcmV0dXJuIHR5cGVvZiB2YWx1ZSA9PT0gXCJzdHJpbmdcIiAmJiAvXltcXHcgListXXsxLDYwfSQvLnRlc3QodmFsdWUpID8gdmFsdWUgOiBudWxsO1xufVxuXG5mdW5jdGlvbiByZWFkRmlsZXMoanNvbjogdW5rbm93bik6IFJlYWRvbmx5TWFwPHN0cmluZywgTGlzdGVkRmlsZT4ge1xuICBjb25zdCBmaWxlcyA9IG5ldyBNYXA8c3RyaW5nLCBMaXN0ZWRGaWxlPigpO1xuICBmb3IgKGNvbnN0IFtpbmRleCwgZW50cnldIG9mIGxpc3QocmVjb3JkKShqc29uLCBcInRyZWVcIikuZW50cmllcygpKSB7XG4gICAgY29uc3QgcGxhY2UgPSBgdHJlZVske2luZGV4fV1gO1xuICAgIGlmIChlbnRyeVtcInR5cGVcIl0gIT09IFwiZmlsZVwiKSBjb250aW51ZTtcbiAgICBjb25zdCBuYW1lID0gdGV4dChlbnRyeVtcInBhdGhcIl0sIGAke3BsYWNlfS5wYXRoYCk7XG4gICAgaWYgKGZpbGVzLmhhcyhuYW1lKSkgdGhyb3cgbmV3IE1hbGZvcm1lZChgJHtwbGFjZX0gcmVwZWF0cyBhIGZpbGVgKTtcbiAgICBjb25zdCBzaXplID0gaW50ZWdlcigwLCBOdW1iZXIuTUFYX1NBRkVfSU5URUdFUikoZW50cnlbXCJzaXplXCJdLCBgJHtwbGFjZX0uc2l6ZWApO1xuICAgIGlmIChlbnRyeVtcImxmc1wiXSA9PT0gdW5kZWZpbmVkIHx8IGVudHJ5W1wibGZzXCJdID09PSBudWxsKSB7XG4gICAgICBmaWxlcy5zZXQobmFtZSwgeyBuYW1lLCBzaXplLCBoYXNoOiB7IGFsZ29yaXRobTogXCJnaXRCbG9iXCIsIGhleDogaGV4KDQwKShlbnRyeVtcIm9pZFwiXSwgYCR7cGxhY2V9Lm9pZGApIH0gfSk7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgY29uc3QgbGFyZ2UgPSBkZWNvZGVMYXJnZShlbnRyeVtcImxmc1wiXSwgYCR7cGxhY2V9Lmxmc2ApO1xuICAgIGlmIChsYXJnZS5zaXplICE9PSBzaXplKSB0aHJvdyBuZXcgTWFsZm9ybWVkKGAke3BsYWNlfSBoYXMgdHdvIHNpemVzYCk7XG4gICAgZmlsZXMuc2V0KG5hbWUsIHsgbmFtZSwgc2l6ZSwgaGFzaDogeyBhbGdvcml0aG06IFwic2hhMjU2XCIsIGhleDogbGFyZ2Uub2lkIH0gfSk7XG4gIH1cbiAgcmV0dXJuIGZpbGVzO1xufVxuXG5mdW5jdGlvbiBoZXgoZGlnaXRzOiBudW1iZXIpIHtcbiAgcmV0dXJuICh2YWx1ZTogdW5rbm93biwgcGxhY2U6IHN0cmluZyk6IHN0cmluZyA9PiB7XG4gICAgaWYgKHR5cGVvZiB2YWx1ZSAhPT0gXCJzdHJpbmdcIiB8fCB2YWx1ZS5sZW5ndGggIT09IGRpZ2l0cyB8fCAhL15bMC05YS1mXSskLy50ZXN0KHZhbHVlKSkge1xuICAgICAgdGhyb3cgbmV3IE1hbGZvcm1lZChgJHtwbGFjZX0gaXMgbm90ICR7ZGlnaXRzfSBoZXhhZGVjaW1hbCBkaWdpdHNgKTtcbiAgICB9XG4gICAgcmV0dXJuIHZhbHVlO1xuICB9O1xufVxuXG5jb25zdCBkZWNvZGVMYXJnZSA9IG9iamVjdDx7IG9pZDogc3RyaW5nOyBzaXplOiBudW1iZXIgfT4oe1xuICBvaWQ6IGhleCg2NCksXG4gIHNpemU6IGludGVnZXIoMCwgTnVtYmVyLk1BWF9TQUZFX0lOVEVHRVIpLFxufSk7XG4iLCAiLyoqIE5hbWVzIHRoYXQgY29tZSBmcm9tIHRoZSB1c2VyIG9yIHRoZSBodWIsIGNoZWNrZWQgYmVmb3JlIHRoZXkgYmVjb21lIHBhcnQgb2YgYW4gYWRkcmVzcyBvciBhIHBhdGguICovXG5pbXBvcnQgeyBxdW90ZWQsIHVuc3VpdGFibGUsIHdyb25nSWQgfSBmcm9tIFwiLi9lcnJvcnNcIjtcblxuZXhwb3J0IGludGVyZmFjZSBMaXN0ZWRGaWxlIHtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICAvKiogSW4gYnl0ZXMuICovXG4gIHJlYWRvbmx5IHNpemU6IG51bWJlcjtcbiAgLyoqIE9mIGxhcmdlIGZpbGVzIHRoZSBjb250ZW50J3MgU0hBLTI1Njsgb2Ygc21hbGwgb25lcyBnaXQncyBTSEEtMSBvZiBgYmxvYiA8c2l6ZT5cXDBgIGFuZCB0aGUgY29udGVudC4gKi9cbiAgcmVhZG9ubHkgaGFzaDogeyByZWFkb25seSBhbGdvcml0aG06IFwic2hhMjU2XCIgfCBcImdpdEJsb2JcIjsgcmVhZG9ubHkgaGV4OiBzdHJpbmcgfTtcbn1cblxuLyoqIGBvd25lci9uYW1lYCBhcyB0aGUgaHViIGFsbG93cyBpdDogbmVpdGhlciBgLS1gLCB3aGljaCB3b3VsZCBtYWtlIG5hbWVzIGluIHRoZSBzdG9yZSBjbGFzaCwgbm9yIGRvdHMgdGhhdCBjbGltYi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaGVja0lkKGlkOiBzdHJpbmcpOiBzdHJpbmcge1xuICBpZiAoIS9eXFx3W1xcdy4tXXswLDk1fVxcL1xcd1tcXHcuLV17MCw5NX0kLy50ZXN0KGlkKSkgdGhyb3cgd3JvbmdJZChpZCwgXCJpcyBub3QgYSBtb2RlbCdzIGlkXCIpO1xuICBpZiAoLy0tfFxcLlxcLnxbLi1dJHxbLi1dXFwvLy50ZXN0KGlkKSkgdGhyb3cgd3JvbmdJZChpZCwgXCJpcyBub3QgYSBtb2RlbCdzIGlkXCIpO1xuICByZXR1cm4gaWQ7XG59XG5cbi8qKiBBIGJyYW5jaCwgdGFnIG9yIGNvbW1pdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaGVja1JldmlzaW9uKHJldmlzaW9uOiBzdHJpbmcpOiBzdHJpbmcge1xuICBpZiAoIS9eW0EtWmEtejAtOV1bXFx3Li1dezAsMTk5fSQvLnRlc3QocmV2aXNpb24pIHx8IHJldmlzaW9uLmluY2x1ZGVzKFwiLi5cIikpIHtcbiAgICB0aHJvdyB3cm9uZ0lkKHJldmlzaW9uLCBcImlzIG5vdCB0aGUgbmFtZSBvZiBhIGJyYW5jaCwgdGFnIG9yIGNvbW1pdFwiKTtcbiAgfVxuICByZXR1cm4gcmV2aXNpb247XG59XG5cbmNvbnN0IG9wdGlvbmFsTmFtZXMgPSBbXG4gIFwidG9rZW5pemVyX2NvbmZpZy5qc29uXCIsXG4gIFwic3BlY2lhbF90b2tlbnNfbWFwLmpzb25cIixcbiAgXCJnZW5lcmF0aW9uX2NvbmZpZy5qc29uXCIsXG4gIFwiYWRkZWRfdG9rZW5zLmpzb25cIixcbiAgXCJMSUNFTlNFXCIsXG4gIFwiTElDRU5TRS50eHRcIixcbiAgXCJMSUNFTlNFLm1kXCIsXG4gIFwiUkVBRE1FLm1kXCIsXG5dIGFzIGNvbnN0O1xuXG5leHBvcnQgY29uc3QgaW5kZXhOYW1lID0gXCJtb2RlbC5zYWZldGVuc29ycy5pbmRleC5qc29uXCI7XG5cbi8qKiBObyBzbWFsbCBmaWxlIG9mIGEgcmVhbCBtb2RlbCBjb21lcyBuZWFyIGl0ICh0b2tlbml6ZXIuanNvbiBvZiAyNTZrIHRva2VuczogMzUgTUIpLCBhbmQgYWxsIGFyZSByZWFkIGludG8gbWVtb3J5LiAqL1xuY29uc3Qgc21hbGxMaW1pdCA9IDEwMGU2O1xuXG4vKipcbiAqIFdoYXQgYSBiYXNlIG5lZWRzIG9mIGEgbW9kZWwncyBmaWxlcyBiZXNpZGVzIHRoZSBzaGFyZHMgdGhhdCBhbiBpbmRleCBuYW1lcywgY29uZmlnLmpzb24gZmlyc3Q6IGV2ZXJ5dGhpbmcgZWxzZSBpbiB0aGVcbiAqIHJlcG9zaXRvcnkgaXMgbGVmdCB0aGVyZS4gVGhlIG5hbWVzIGFyZSBjb21wYXJlZCB3aXRoIGtub3duIG9uZXMsIHNvIHRoYXQgbm8gZm9yZWlnbiBuYW1lIHJlYWNoZXMgdGhlIGRpc2suIFRocm93c1xuICogRV9ET1dOTE9BRC5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNob29zZUZpbGVzKFxuICBpZDogc3RyaW5nLFxuICBsaXN0ZWQ6IFJlYWRvbmx5TWFwPHN0cmluZywgTGlzdGVkRmlsZT4sXG4pOiByZWFkb25seSBbTGlzdGVkRmlsZSwgLi4uTGlzdGVkRmlsZVtdXSB7XG4gIGNvbnN0IFtjb25maWcsIHRva2VuaXplcl0gPSBbbGlzdGVkLmdldChcImNvbmZpZy5qc29uXCIpLCBsaXN0ZWQuZ2V0KFwidG9rZW5pemVyLmpzb25cIildO1xuICBpZiAoY29uZmlnID09PSB1bmRlZmluZWQpIHRocm93IHVuc3VpdGFibGUoaWQsIFwiaXQgaGFzIG5vIGNvbmZpZy5qc29uXCIpO1xuICBpZiAodG9rZW5pemVyID09PSB1bmRlZmluZWQpIHRocm93IHVuc3VpdGFibGUoaWQsIFwiaXQgaGFzIG5vIHRva2VuaXplci5qc29uXCIpO1xuICBjb25zdCB3aG9sZSA9IGxpc3RlZC5nZXQoXCJtb2RlbC5zYWZldGVuc29yc1wiKTtcbiAgY29uc3QgaW5kZXggPSBsaXN0ZWQuZ2V0KGluZGV4TmFtZSk7XG4gIGNvbnN0IHdlaWdodHMgPSB3aG9sZSA/PyBpbmRleDtcbiAgaWYgKHdlaWdodHMgPT09IHVuZGVmaW5lZCkgdGhyb3cgdW5zdWl0YWJsZShpZCwgXCJpdCBoYXMgbm8gd2VpZ2h0cyBpbiB0aGUgc2FmZXRlbnNvcnMgZm9ybWF0XCIpO1xuICBjb25zdCBzbWFsbCA9IFtjb25maWcsIHRva2VuaXplciwgLi4ub3B0aW9uYWxOYW1lcy5mbGF0TWFwKChuYW1lKSA9PiBsaXN0ZWQuZ2V0KG5hbWUpID8/IFtdKV07XG4gIGZvciAoY29uc3QgZmlsZSBvZiB3ZWlnaHRzID09PSBpbmRleCA/IFsuLi5zbWFsbCwgaW5kZXhdIDogc21hbGwpIHtcbiAgICBpZiAoZmlsZS5zaXplID4gc21hbGxMaW1pdCkgdGhyb3cgdW5zdWl0YWJsZShpZCwgYCR7ZmlsZS5uYW1lfSBpcyAke2ZpbGUuc2l6ZX0gYnl0ZXNgKTtcbiAgfVxuICByZXR1cm4gW2NvbmZpZywgLi4uc21hbGwuc2xpY2UoMSksIHdlaWdodHNdO1xufVxuXG4vKiogVGhlIHNoYXJkcyB0aGF0IGFuIGluZGV4IG5hbWVzLCBlYWNoIG9uY2UuIEFuIGluZGV4IGlzIGZvcmVpZ246IGEgc2hhcmQgaXMgYSBmaWxlIGJlc2lkZSBpdC4gVGhyb3dzIEVfRE9XTkxPQUQuICovXG5leHBvcnQgZnVuY3Rpb24gY2hvb3NlU2hhcmRzKFxuICBpZDogc3RyaW5nLFxuICBuYW1lczogcmVhZG9ubHkgc3RyaW5nW10sXG4gIGxpc3RlZDogUmVhZG9ubHlNYXA8c3RyaW5nLCBMaXN0ZWRGaWxlPixcbik6IHJlYWRvbmx5IExpc3RlZEZpbGVbXSB7XG4gIHJldHVybiBbLi4ubmV3IFNldChuYW1lcyldLnNvcnQoKS5tYXAoKG5hbWUpID0+IHtcbiAgICBpZiAoIS9eW0EtWmEtejAtOV1bXFx3Li1dezAsMTk5fVxcLnNhZmV0ZW5zb3JzJC8udGVzdChuYW1lKSkge1xuICAgICAgdGhyb3cgdW5zdWl0YWJsZShpZCwgYGl0cyBpbmRleCBuYW1lcyB0aGUgc2hhcmQgJHtxdW90ZWQobmFtZSl9LCB3aGljaCBpcyBub3QgYSBwbGFpbiBmaWxlIG5hbWVgKTtcbiAgICB9XG4gICAgY29uc3QgZmlsZSA9IGxpc3RlZC5nZXQobmFtZSk7XG4gICAgaWYgKGZpbGUgPT09IHVuZGVmaW5lZCkgdGhyb3cgdW5zdWl0YWJsZShpZCwgYGl0cyBpbmRleCBuYW1lcyB0aGUgc2hhcmQgJHtuYW1lfSwgd2hpY2ggaXMgbm90IHRoZXJlYCk7XG4gICAgcmV0dXJuIGZpbGU7XG4gIH0pO1xufVxuIiwgIi8qKiBXaGF0IGEgZG93bmxvYWQgd291bGQgZmV0Y2gsIGZyb20gd2hlcmUsIGFuZCB1bmRlciB3aGljaCBsaWNlbmNlOiBhc2tlZCBiZWZvcmUgYW55dGhpbmcgaXMgd3JpdHRlbi4gKi9cbmltcG9ydCB7IHN0YXRmcyB9IGZyb20gXCJub2RlOmZzL3Byb21pc2VzXCI7XG5pbXBvcnQgcGF0aCBmcm9tIFwibm9kZTpwYXRoXCI7XG5pbXBvcnQgeyBob21lIH0gZnJvbSBcIi4uL2Rpc2svaG9tZVwiO1xuaW1wb3J0IHsgTWFsZm9ybWVkLCBwYXJzZUpzb24gfSBmcm9tIFwiLi4vZm9ybWF0cy9qc29uXCI7XG5pbXBvcnQgeyB0eXBlIERlY29kZXJDb25maWcsIHBhcnNlQ29uZmlnIH0gZnJvbSBcIi4uL21vZGVsL2NvbmZpZ1wiO1xuaW1wb3J0IHsgc3RvcmVkTW9kZWxGb2xkZXIgfSBmcm9tIFwiLi4vbW9kZWwvZm9sZGVyXCI7XG5pbXBvcnQgeyByZWFkUmVjb3JkIH0gZnJvbSBcIi4uL21vZGVsL2xpc3RcIjtcbmltcG9ydCB7IHRvdGFsUGFyYW1ldGVycyB9IGZyb20gXCIuLi9tb2RlbC9wYXJhbWV0ZXJzXCI7XG5pbXBvcnQgdHlwZSB7IERvd25sb2FkUmVxdWVzdCwgTW9kZWxQYWdlUmVzdWx0IH0gZnJvbSBcIi4uL3Byb3RvY29sXCI7XG5pbXBvcnQgeyBvZmZsaW5lLCB1bnN1aXRhYmxlIH0gZnJvbSBcIi4vZXJyb3JzXCI7XG5pbXBvcnQgeyByZWFkU21hbGxGaWxlIH0gZnJvbSBcIi4vZmlsZVwiO1xuaW1wb3J0IHsgZmlsZVVybCwgcmVhZE1vZGVsUGFnZSB9IGZyb20gXCIuL2xpc3RpbmdcIjtcbmltcG9ydCB7IGNoZWNrSWQsIGNoZWNrUmV2aXNpb24sIGNob29zZUZpbGVzLCB0eXBlIExpc3RlZEZpbGUgfSBmcm9tIFwiLi9uYW1lc1wiO1xuaW1wb3J0IHsgdHlwZSBEb3dubG9hZEhvb2tzLCBleHBsYWluZWQsIG9wZW5UcmFuc3BvcnQgfSBmcm9tIFwiLi90cmFuc3BvcnRcIjtcblxuLyoqIFRocm93cyBFX0hVQl9JRCwgRV9IVUJfQUNDRVNTLCBFX0RPV05MT0FELCBFX0lOVEVSUlVQVEVELCBhbmQgZm9yIGEgbW9kZWwgb2YgYW4gdW5rbm93biBmYW1pbHkgd2hhdCBgcGFyc2VDb25maWdgIHRocm93cy4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBkZXNjcmliZU1vZGVsKHJlcXVlc3Q6IERvd25sb2FkUmVxdWVzdCwgaG9va3M6IERvd25sb2FkSG9va3MpOiBQcm9taXNlPE1vZGVsUGFnZVJlc3VsdD4ge1xuICBjb25zdCBpZCA9IGNoZWNrSWQocmVxdWVzdC5pZCk7XG4gIGNvbnN0IHJldmlzaW9uID0gY2hlY2tSZXZpc2lvbihyZXF1ZXN0LnJldmlzaW9uID8/IFwibWFpblwiKTtcbiAgY29uc3QgdHJhbnNwb3J0ID0gYXdhaXQgb3BlblRyYW5zcG9ydChyZXF1ZXN0LCBob29rcyk7XG4gIGNvbnN0IHsgZW5kcG9pbnQgfSA9IHRyYW5zcG9ydC5zZXR0aW5ncztcbiAgaWYgKHRyYW5zcG9ydC5zZXR0aW5ncy5vZmZsaW5lKSB0aHJvdyBvZmZsaW5lKGlkKTtcbiAgcmV0dXJuIGV4cGxhaW5lZChpZCwgaWQsIHRyYW5zcG9ydCwgYXN5bmMgKCkgPT4ge1xuICAgIGNvbnN0IHBhZ2UgPSBhd2FpdCByZWFkTW9kZWxQYWdlKGlkLCByZXZpc2lvbiwgdHJhbnNwb3J0KTtcbiAgICBjb25zdCBjaG9zZW4gPSBjaG9vc2VGaWxlcyhpZCwgcGFnZS5maWxlcyk7XG4gICAgY29uc3QgW2NvbmZpZ10gPSBjaG9zZW47XG4gICAgY29uc3QgYnl0ZXMgPSBhd2FpdCByZWFkU21hbGxGaWxlKGZpbGVVcmwoZW5kcG9pbnQsIHBhZ2UsIGNvbmZpZyksIGNvbmZpZywgdHJhbnNwb3J0KTtcbiAgICByZXR1cm4ge1xuICAgICAgaWQsXG4gICAgICBob3N0OiBlbmRwb2ludC5ob3N0LFxuICAgICAgbGljZW5zZTogcGFnZS5saWNlbnNlLFxuICAgICAgYnl0ZXM6IHRvdGFsU2l6ZShbLi4uY2hvc2VuLCAuLi5saWtlbHlTaGFyZHMoY2hvc2VuLCBwYWdlLmZpbGVzKV0pLFxuICAgICAgcGFyYW1ldGVyczogdG90YWxQYXJhbWV0ZXJzKGNvbmZpZ09mKGJ5dGVzLCBpZCkpLFxuICAgICAgZnJlZUJ5dGVzOiBhd2FpdCAoaG9va3MuZnJlZUJ5dGVzID8/IGZyZWVCeXRlc09mKShob21lKCkpLFxuICAgICAgc3RvcmVkOiAoYXdhaXQgcmVhZFJlY29yZChzdG9yZWRNb2RlbEZvbGRlcihpZCkpKT8uY29tbWl0ID09PSBwYWdlLmNvbW1pdCxcbiAgICB9O1xuICB9KTtcbn1cblxuLyoqIFRocm93cyBFX0RPV05MT0FELCBFX01PREVMX0NPTkZJRyBvciBFX01PREVMX0ZBTUlMWS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb25maWdPZihieXRlczogVWludDhBcnJheSwgaWQ6IHN0cmluZyk6IERlY29kZXJDb25maWcge1xuICB0cnkge1xuICAgIHJldHVybiBwYXJzZUNvbmZpZyhwYXJzZUpzb24oYnl0ZXMpLCBgY29uZmlnLmpzb24gb2YgJHtpZH1gKTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBpZiAoZXJyb3IgaW5zdGFuY2VvZiBNYWxmb3JtZWQpIHRocm93IHVuc3VpdGFibGUoaWQsIGBpdHMgY29uZmlnLmpzb24gaXMgYnJva2VuOiAke2Vycm9yLm1lc3NhZ2V9YCk7XG4gICAgdGhyb3cgZXJyb3I7XG4gIH1cbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHRvdGFsU2l6ZShmaWxlczogcmVhZG9ubHkgTGlzdGVkRmlsZVtdKTogbnVtYmVyIHtcbiAgcmV0dXJuIGZpbGVzLnJlZHVjZSgoc3VtLCBmaWxlKSA9PiBzdW0gKyBmaWxlLnNpemUsIDApO1xufVxuXG4vKiogT2YgdGhlIGRpc2sgdGhhdCB0aGUgZm9sZGVyIGlzIG9uLCBvciB3aWxsIGJlLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGZyZWVCeXRlc09mKGZvbGRlcjogc3RyaW5nKTogUHJvbWlzZTxudW1iZXI+IHtcbiAgY29uc3QgZm91bmQgPSBhd2FpdCBzdGF0ZnMoZm9sZGVyKS5jYXRjaCgoKSA9PiBudWxsKTtcbiAgaWYgKGZvdW5kID09PSBudWxsKSByZXR1cm4gZnJlZUJ5dGVzT2YocGF0aC5kaXJuYW1lKGZvbGRlcikpO1xuICByZXR1cm4gZm91bmQuYmF2YWlsICogZm91bmQuYnNpemU7XG59XG5cbi8qKiBCeSB0aGVpciBuYW1lcywgYXMgdGhlIGluZGV4IHRoYXQgc2F5cyBpdCBpcyBub3QgZmV0Y2hlZCB5ZXQuICovXG5mdW5jdGlvbiBsaWtlbHlTaGFyZHMoY2hvc2VuOiByZWFkb25seSBMaXN0ZWRGaWxlW10sIGxpc3RlZDogUmVhZG9ubHlNYXA8c3RyaW5nLCBMaXN0ZWRGaWxlPik6IHJlYWRvbmx5IExpc3RlZEZpbGVbXSB7XG4gIGlmIChjaG9zZW4uc29tZSgoeyBuYW1lIH0pID0+IG5hbWUgPT09IFwibW9kZWwuc2FmZXRlbnNvcnNcIikpIHJldHVybiBbXTtcbiAgcmV0dXJuIFsuLi5saXN0ZWQudmFsdWVzKCldLmZpbHRlcigoeyBuYW1lIH0pID0+IC9ebW9kZWwtXFxkKy1vZi1cXGQrXFwuc2FmZXRlbnNvcnMkLy50ZXN0KG5hbWUpKTtcbn1cbiIsICIvKiogV2hhdCBldmVyeSByZXF1ZXN0IHRvIGEgaHViIGdvZXMgdGhyb3VnaCwgYW5kIHdoYXQgaXRzIGZhaWx1cmVzIG1lYW4gdG8gYSB1c2VyLiAqL1xuaW1wb3J0IHsgQXR0dW5lRXJyb3IgfSBmcm9tIFwiLi4vZXJyb3JzXCI7XG5pbXBvcnQgdHlwZSB7IERvd25sb2FkRXZlbnQsIERvd25sb2FkUmVxdWVzdCB9IGZyb20gXCIuLi9wcm90b2NvbFwiO1xuaW1wb3J0IHsgZmFpbGVkLCBub0FjY2Vzcywgbm9TcGFjZSwgc3RvcHBlZCwgdW53cml0YWJsZSB9IGZyb20gXCIuL2Vycm9yc1wiO1xuaW1wb3J0IHsgQ29ubmVjdGlvbkZhaWx1cmUsIHR5cGUgTGltaXRzLCBSZWZ1c2VkLCB1c3VhbExpbWl0cyB9IGZyb20gXCIuL2h0dHBcIjtcbmltcG9ydCB7IE5vQWNjZXNzLCB0eXBlIFRyYW5zcG9ydCwgd2FpdGluZyB9IGZyb20gXCIuL3JldHJ5XCI7XG5pbXBvcnQgeyBodWJTZXR0aW5ncywgdG9rZW5TdGF0ZSB9IGZyb20gXCIuL3NldHRpbmdzXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgRG93bmxvYWRIb29rcyB7XG4gIHJlYWRvbmx5IHNpZ25hbDogQWJvcnRTaWduYWw7XG4gIG9uRXZlbnQoZXZlbnQ6IERvd25sb2FkRXZlbnQpOiB2b2lkO1xuICAvKiogRm9yIHRlc3RzOyBhYnNlbnQ6IHRoZSBlbnZpcm9ubWVudCBvZiB0aGUgcHJvY2VzcywgZWFybmVzdCBsaW1pdHMgYW5kIHJlYWwgd2FpdHMuICovXG4gIHJlYWRvbmx5IGVudj86IE5vZGVKUy5Qcm9jZXNzRW52O1xuICByZWFkb25seSBsaW1pdHM/OiBMaW1pdHM7XG4gIHdhaXQ/KG1pbGxpc2Vjb25kczogbnVtYmVyKTogUHJvbWlzZTx2b2lkPjtcbiAgZnJlZUJ5dGVzPyhmb2xkZXI6IHN0cmluZyk6IFByb21pc2U8bnVtYmVyPjtcbn1cblxuLyoqIFRocm93cyBFX1VTQUdFLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIG9wZW5UcmFuc3BvcnQoXG4gIHsgbmV0d29yayB9OiBEb3dubG9hZFJlcXVlc3QsXG4gIHsgZW52ID0gcHJvY2Vzcy5lbnYsIGxpbWl0cyA9IHVzdWFsTGltaXRzLCBzaWduYWwsIHdhaXQgfTogRG93bmxvYWRIb29rcyxcbik6IFByb21pc2U8VHJhbnNwb3J0PiB7XG4gIHJldHVybiB7IHNldHRpbmdzOiBhd2FpdCBodWJTZXR0aW5ncyhlbnYsIG5ldHdvcmspLCBsaW1pdHMsIHNpZ25hbCwgd2FpdDogd2FpdCA/PyB3YWl0aW5nKHNpZ25hbCkgfTtcbn1cblxuLyoqIFJ1bnMgd2hhdCByZWFkcyBmcm9tIHRoZSBodWIgb3Igd3JpdGVzIHRvIHRoZSBkaXNrLiBUaHJvd3MgYEF0dHVuZUVycm9yYCBvbmx5OiBFX0hVQl9BQ0NFU1MsIEVfRE9XTkxPQUQsIEVfSU5URVJSVVBURUQsIFx1MjAyNiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGV4cGxhaW5lZDxUPih3aGF0OiBzdHJpbmcsIGlkOiBzdHJpbmcsIHRyYW5zcG9ydDogVHJhbnNwb3J0LCB3b3JrOiAoKSA9PiBQcm9taXNlPFQ+KTogUHJvbWlzZTxUPiB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIGF3YWl0IHdvcmsoKTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBpZiAodHJhbnNwb3J0LnNpZ25hbC5hYm9ydGVkKSB0aHJvdyBzdG9wcGVkKGlkKTtcbiAgICBjb25zdCB7IHNldHRpbmdzIH0gPSB0cmFuc3BvcnQ7XG4gICAgaWYgKGVycm9yIGluc3RhbmNlb2YgTm9BY2Nlc3MpIHRocm93IG5vQWNjZXNzKGlkLCBzZXR0aW5ncy5lbmRwb2ludC5ob3N0LCB0b2tlblN0YXRlKHNldHRpbmdzKSwgZXJyb3IuZ2F0ZWQpO1xuICAgIGlmIChlcnJvciBpbnN0YW5jZW9mIFJlZnVzZWQpIHRocm93IGZhaWxlZCh3aGF0LCBlcnJvci5tZXNzYWdlLCBlcnJvci5oaW50KTtcbiAgICBpZiAoZXJyb3IgaW5zdGFuY2VvZiBDb25uZWN0aW9uRmFpbHVyZSkgdGhyb3cgZmFpbGVkKHdoYXQsIGVycm9yLm1lc3NhZ2UpO1xuICAgIGlmIChlcnJvciBpbnN0YW5jZW9mIEF0dHVuZUVycm9yIHx8ICEoZXJyb3IgaW5zdGFuY2VvZiBFcnJvcikgfHwgIShcInN5c2NhbGxcIiBpbiBlcnJvcikpIHRocm93IGVycm9yO1xuICAgIHRocm93IFwiY29kZVwiIGluIGVycm9yICYmIGVycm9yLmNvZGUgPT09IFwiRU5PU1BDXCIgPyBub1NwYWNlKGVycm9yLm1lc3NhZ2UpIDogdW53cml0YWJsZShlcnJvci5tZXNzYWdlKTtcbiAgfVxufVxuIiwgIi8qKlxuICogV2hlcmUgYSBkb3dubG9hZCBnYXRoZXJzOiBgJEFUVFVORV9IT01FL2Rvd25sb2Fkcy88b3duZXItLW5hbWU+QDxjb21taXQ+L2AuIEl0IGJlY29tZXMgYSBtb2RlbCBieSBvbmUgcmVuYW1lLCBzbyB0aGF0IG5vXG4gKiBoYWxmIG1vZGVsIGlzIGV2ZXIgaW4gdGhlIHN0b3JlLlxuICovXG5pbXBvcnQgeyBta2Rpciwgb3BlbiwgcmVhZGRpciwgcmVhZEZpbGUsIHJlbmFtZSwgcm0gfSBmcm9tIFwibm9kZTpmcy9wcm9taXNlc1wiO1xuaW1wb3J0IHBhdGggZnJvbSBcIm5vZGU6cGF0aFwiO1xuaW1wb3J0IHsgaG9tZSwgbW9kZWxzRm9sZGVyIH0gZnJvbSBcIi4uL2Rpc2svaG9tZVwiO1xuaW1wb3J0IHsgQXR0dW5lRXJyb3IgfSBmcm9tIFwiLi4vZXJyb3JzXCI7XG5pbXBvcnQgeyBzdG9yZWRNb2RlbEZvbGRlciB9IGZyb20gXCIuLi9tb2RlbC9mb2xkZXJcIjtcbmltcG9ydCB7IGZhaWxlZCB9IGZyb20gXCIuL2Vycm9yc1wiO1xuaW1wb3J0IHsgY2hlY2tJZCB9IGZyb20gXCIuL25hbWVzXCI7XG5cbi8qKiBSdW5zIGB3b3JrYCB3aXRoIHRoZSBmb2xkZXIgb2YgdGhpcyBkb3dubG9hZCwgd2hpY2ggbm8gb3RoZXIgcHJvY2VzcyB1c2VzIG1lYW53aGlsZSwgYW5kIGluc3RhbGxzIGl0IGFzIHRoZSBtb2RlbC4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBzdGFnZWQ8VD4oXG4gIGlkOiBzdHJpbmcsXG4gIGNvbW1pdDogc3RyaW5nLFxuICB3b3JrOiAoc3RhZ2luZzogc3RyaW5nKSA9PiBQcm9taXNlPFQ+LFxuKTogUHJvbWlzZTx7IHJlYWRvbmx5IGZvbGRlcjogc3RyaW5nOyByZWFkb25seSByZXN1bHQ6IFQgfT4ge1xuICBjb25zdCB0YXJnZXQgPSBzdG9yZWRNb2RlbEZvbGRlcihpZCk7XG4gIGNvbnN0IHN0YWdpbmcgPSBwYXRoLmpvaW4oaG9tZSgpLCBcImRvd25sb2Fkc1wiLCBgJHtwYXRoLmJhc2VuYW1lKHRhcmdldCl9QCR7Y29tbWl0fWApO1xuICBhd2FpdCBta2RpcihzdGFnaW5nLCB7IHJlY3Vyc2l2ZTogdHJ1ZSB9KTtcbiAgY29uc3QgdW5sb2NrID0gYXdhaXQgbG9jayhzdGFnaW5nLCBpZCk7XG4gIGxldCByZXN1bHQ6IFQ7XG4gIHRyeSB7XG4gICAgcmVzdWx0ID0gYXdhaXQgd29yayhzdGFnaW5nKTtcbiAgfSBmaW5hbGx5IHtcbiAgICBhd2FpdCB1bmxvY2soKTtcbiAgfVxuICBhd2FpdCBpbnN0YWxsKHN0YWdpbmcsIHRhcmdldCk7XG4gIHJldHVybiB7IGZvbGRlcjogdGFyZ2V0LCByZXN1bHQgfTtcbn1cblxuLyoqIFJlbW92ZXMgYSBtb2RlbCBmcm9tIHRoZSBzdG9yZSwgYW5kIHdoYXRldmVyIGFuIGludGVycnVwdGVkIGRvd25sb2FkIG9mIGl0IGxlZnQuIFRocm93cyBFX0hVQl9JRCBvciBFX01PREVMX01JU1NJTkcuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gcmVtb3ZlTW9kZWwoaWQ6IHN0cmluZyk6IFByb21pc2U8eyByZWFkb25seSByZW1vdmVkOiBzdHJpbmcgfT4ge1xuICBjb25zdCBmb2xkZXIgPSBzdG9yZWRNb2RlbEZvbGRlcihjaGVja0lkKGlkKSk7XG4gIGNvbnN0IGRvd25sb2FkcyA9IHBhdGguam9pbihob21lKCksIFwiZG93bmxvYWRzXCIpO1xuICBjb25zdCBwYXJ0aWFsID0gKGF3YWl0IHJlYWRkaXIoZG93bmxvYWRzKS5jYXRjaCgoKSA9PiBbXSkpLmZpbHRlcigobmFtZSkgPT5cbiAgICBuYW1lLnN0YXJ0c1dpdGgoYCR7cGF0aC5iYXNlbmFtZShmb2xkZXIpfUBgKSxcbiAgKTtcbiAgY29uc3Qgc3RvcmVkID0gKGF3YWl0IHJlYWRkaXIoZm9sZGVyKS5jYXRjaCgoKSA9PiBudWxsKSkgIT09IG51bGw7XG4gIGlmICghc3RvcmVkICYmIHBhcnRpYWwubGVuZ3RoID09PSAwKSB7XG4gICAgdGhyb3cgbmV3IEF0dHVuZUVycm9yKFxuICAgICAgXCJFX01PREVMX01JU1NJTkdcIixcbiAgICAgIGBUaGVyZSBpcyBubyBtb2RlbCAke2lkfSBpbiB0aGUgc3RvcmUuYCxcbiAgICAgIFwiU2VlIGF0dHVuZSBtb2RlbHMgbGlzdDsgd2hhdCBvdGhlciB0b29scyBrZWVwIGluIHRoZWlyIGNhY2hlIGlzIHRoZWlycyB0byByZW1vdmUuXCIsXG4gICAgKTtcbiAgfVxuICBmb3IgKGNvbnN0IG5hbWUgb2YgcGFydGlhbCkgYXdhaXQgcm0ocGF0aC5qb2luKGRvd25sb2FkcywgbmFtZSksIHsgcmVjdXJzaXZlOiB0cnVlLCBmb3JjZTogdHJ1ZSB9KTtcbiAgYXdhaXQgcm0oZm9sZGVyLCB7IHJlY3Vyc2l2ZTogdHJ1ZSwgZm9yY2U6IHRydWUgfSk7XG4gIHJldHVybiB7IHJlbW92ZWQ6IGZvbGRlciB9O1xufVxuXG4vKiogQW4gb2xkZXIgcmV2aXNpb24gaXMgbW92ZWQgYXNpZGUgZmlyc3QsIGFzIGEgZm9sZGVyIGNhbm5vdCBiZSByZW5hbWVkIG92ZXIgYW5vdGhlci4gKi9cbmFzeW5jIGZ1bmN0aW9uIGluc3RhbGwoc3RhZ2luZzogc3RyaW5nLCB0YXJnZXQ6IHN0cmluZyk6IFByb21pc2U8dm9pZD4ge1xuICBhd2FpdCBta2Rpcihtb2RlbHNGb2xkZXIoKSwgeyByZWN1cnNpdmU6IHRydWUgfSk7XG4gIGNvbnN0IG9sZCA9IGAke3N0YWdpbmd9LnJlcGxhY2VkYDtcbiAgYXdhaXQgcm0ob2xkLCB7IHJlY3Vyc2l2ZTogdHJ1ZSwgZm9yY2U6IHRydWUgfSk7XG4gIGF3YWl0IHJlbmFtZSh0YXJnZXQsIG9sZCkuY2F0Y2goKGVycm9yOiB1bmtub3duKSA9PiB7XG4gICAgaWYgKCEoZXJyb3IgaW5zdGFuY2VvZiBFcnJvciAmJiBcImNvZGVcIiBpbiBlcnJvciAmJiBlcnJvci5jb2RlID09PSBcIkVOT0VOVFwiKSkgdGhyb3cgZXJyb3I7XG4gIH0pO1xuICBhd2FpdCByZW5hbWUoc3RhZ2luZywgdGFyZ2V0KTtcbiAgYXdhaXQgcm0ob2xkLCB7IHJlY3Vyc2l2ZTogdHJ1ZSwgZm9yY2U6IHRydWUgfSk7XG59XG5cbi8qKiBPbmUgcHJvY2VzcyBwZXIgZG93bmxvYWQ7IGEgbG9jayB3aG9zZSBwcm9jZXNzIGlzIGRlYWQgY291bnRzIGZvciBub3RoaW5nLiAqL1xuYXN5bmMgZnVuY3Rpb24gbG9jayhzdGFnaW5nOiBzdHJpbmcsIGlkOiBzdHJpbmcpOiBQcm9taXNlPCgpID0+IFByb21pc2U8dm9pZD4+IHtcbiAgY29uc3QgZmlsZSA9IHBhdGguam9pbihzdGFnaW5nLCBcIi5sb2NrXCIpO1xuICBmb3IgKGxldCB0cmllcyA9IDA7IDsgdHJpZXMrKykge1xuICAgIHRyeSB7XG4gICAgICBjb25zdCBoYW5kbGUgPSBhd2FpdCBvcGVuKGZpbGUsIFwid3hcIik7XG4gICAgICBhd2FpdCBoYW5kbGUud3JpdGVGaWxlKFN0cmluZyhwcm9jZXNzLnBpZCkpO1xuICAgICAgYXdhaXQgaGFuZGxlLmNsb3NlKCk7XG4gICAgICByZXR1cm4gKCkgPT4gcm0oZmlsZSwgeyBmb3JjZTogdHJ1ZSB9KTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgaWYgKCEoZXJyb3IgaW5zdGFuY2VvZiBFcnJvciAmJiBcImNvZGVcIiBpbiBlcnJvciAmJiBlcnJvci5jb2RlID09PSBcIkVFWElTVFwiKSkgdGhyb3cgZXJyb3I7XG4gICAgICBjb25zdCBwaWQgPSBOdW1iZXIoYXdhaXQgcmVhZEZpbGUoZmlsZSwgXCJ1dGY4XCIpLmNhdGNoKCgpID0+IFwiXCIpKTtcbiAgICAgIGlmICh0cmllcyA+IDAgfHwgKHBpZCA+IDAgJiYgaXNSdW5uaW5nKHBpZCkpKSB7XG4gICAgICAgIHRocm93IGZhaWxlZChpZCwgXCJhbm90aGVyIGRvd25sb2FkIG9mIGl0IGlzIHVuZGVyIHdheVwiLCBgV2FpdCBmb3IgaXQsIG9yIGRlbGV0ZSAke2ZpbGV9IGlmIHRoZXJlIGlzIG5vbmUuYCk7XG4gICAgICB9XG4gICAgICBhd2FpdCBybShmaWxlLCB7IGZvcmNlOiB0cnVlIH0pO1xuICAgIH1cbiAgfVxufVxuXG5mdW5jdGlvbiBpc1J1bm5pbmcocGlkOiBudW1iZXIpOiBib29sZWFuIHtcbiAgdHJ5IHtcbiAgICBwcm9jZXNzLmtpbGwocGlkLCAwKTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAvLyBFUEVSTTogaXQgcnVucywgYXMgc29tZWJvZHkgZWxzZS5cbiAgICByZXR1cm4gZXJyb3IgaW5zdGFuY2VvZiBFcnJvciAmJiBcImNvZGVcIiBpbiBlcnJvciAmJiBlcnJvci5jb2RlID09PSBcIkVQRVJNXCI7XG4gIH1cbn1cbiIsICIvKiogQSBodWIgb24gMTI3LjAuMC4xIHdpdGggb25lIHNtYWxsIG1vZGVsLCB3aG9zZSBhbnN3ZXJzIGEgdGVzdCByZXBsYWNlcyBvbmUgYnkgb25lLiAqL1xuaW1wb3J0IHsgY3JlYXRlSGFzaCB9IGZyb20gXCJub2RlOmNyeXB0b1wiO1xuaW1wb3J0IHsgcmVhZEZpbGUgfSBmcm9tIFwibm9kZTpmcy9wcm9taXNlc1wiO1xuaW1wb3J0IHsgY3JlYXRlU2VydmVyLCB0eXBlIEluY29taW5nTWVzc2FnZSwgdHlwZSBTZXJ2ZXJSZXNwb25zZSB9IGZyb20gXCJub2RlOmh0dHBcIjtcbmltcG9ydCB0eXBlIHsgQWRkcmVzc0luZm8gfSBmcm9tIFwibm9kZTpuZXRcIjtcbmltcG9ydCB0eXBlIHsgVGVzdENvbnRleHQgfSBmcm9tIFwibm9kZTp0ZXN0XCI7XG5pbXBvcnQgeyBlbmNvZGUgfSBmcm9tIFwiLi4vLi4vLi4vZW5naW5lL2Zvcm1hdHMvc2FmZXRlbnNvcnNcIjtcbmltcG9ydCB7IHBhcnNlQ29uZmlnIH0gZnJvbSBcIi4uLy4uLy4uL2VuZ2luZS9tb2RlbC9jb25maWdcIjtcbmltcG9ydCB7IGV4cGVjdGVkV2VpZ2h0cyB9IGZyb20gXCIuLi8uLi8uLi9lbmdpbmUvbW9kZWwvd2VpZ2h0c1wiO1xuXG5leHBvcnQgY29uc3QgY29tbWl0ID0gXCIwMTIzNDU2Nzg5YWJjZGVmMDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3XCI7XG5leHBvcnQgY29uc3QgaWQgPSBcIm93bmVyL3RpbnktY29kZXJcIjtcblxuZXhwb3J0IHR5cGUgUmVwbHkgPSAocmVxdWVzdDogSW5jb21pbmdNZXNzYWdlLCByZXNwb25zZTogU2VydmVyUmVzcG9uc2UpID0+IHZvaWQ7XG5cbmV4cG9ydCBpbnRlcmZhY2UgRmFrZUh1YiB7XG4gIHJlYWRvbmx5IHVybDogc3RyaW5nO1xuICByZWFkb25seSBmaWxlczogTWFwPHN0cmluZywgVWludDhBcnJheT47XG4gIC8qKiBUaGUgbGlzdGluZyBhcyB0aGUgaHViIHRlbGxzIGl0OyBjaGFuZ2UgaXQgdG8gbGllLiAqL1xuICB0cmVlKCk6IFJlY29yZDxzdHJpbmcsIHVua25vd24+W107XG4gIGxpc3Rpbmc6IFJlY29yZDxzdHJpbmcsIHVua25vd24+W10gfCBudWxsO1xuICBpbmZvOiBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPjtcbiAgLyoqIEZpbGVzIG9uIG9uZSBwYWdlIG9mIHRoZSBsaXN0aW5nLiAqL1xuICBwYWdlU2l6ZTogbnVtYmVyO1xuICAvKiogV2hhdCB0aGUgYExpbmtgIGhlYWRlciBzYXlzIGluc3RlYWQgb2YgdGhlIHRydXRoLiAqL1xuICBuZXh0UGFnZTogc3RyaW5nIHwgbnVsbDtcbiAgLyoqIFRvIGJlIGNhbGxlZCBieSB0aGUgdGVzdCB3aGVuIHRoZSBjbGllbnQgdGVsbHMgb2Ygd2VpZ2h0cyB0aGF0IGl0IGhhcyB3cml0dGVuLiAqL1xuICBvbldyaXR0ZW46ICgpID0+IHZvaWQ7XG4gIC8qKiBGb3IgdGhlIG5leHQgcmVxdWVzdHMgb2YgYSBmaWxlLCBieSBpdHMgbmFtZSBvciBgYXBpYDogdGFrZW4gb25lIGFmdGVyIHRoZSBvdGhlciwgdGhlbiB0aGUgaHViIGFuc3dlcnMgcmlnaHRseS4gKi9cbiAgcmVhZG9ubHkgcmVwbGllczogTWFwPHN0cmluZywgUmVwbHlbXT47XG4gIC8qKiBgUmFuZ2VgLCBgSWYtUmFuZ2VgIGFuZCBgQXV0aG9yaXphdGlvbmAgb2YgZXZlcnkgcmVxdWVzdCBmb3IgYSBmaWxlLiAqL1xuICByZWFkb25seSBzZWVuOiB7IHVybDogc3RyaW5nOyByYW5nZTogc3RyaW5nIHwgdW5kZWZpbmVkOyBpZlJhbmdlOiB1bmtub3duOyBhdXRob3JpemF0aW9uOiBzdHJpbmcgfCB1bmRlZmluZWQgfVtdO1xufVxuXG4vKiogQSBtb2RlbCB3aXRoIHRoZSBlbWJlZGRlZCBtb2RlbCdzIHRva2VuaXplciBhbmQgb25lIG5hcnJvdyBsYXllci4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiB0aW55TW9kZWwoKTogUHJvbWlzZTxNYXA8c3RyaW5nLCBVaW50OEFycmF5Pj4ge1xuICBjb25zdCBzb3VyY2UgPSBcIm1vZGVscy9hdHR1bmUtYmFzZS04bVwiO1xuICBjb25zdCBqc29uID0ge1xuICAgIC4uLkpTT04ucGFyc2UoYXdhaXQgcmVhZEZpbGUoYCR7c291cmNlfS9jb25maWcuanNvbmAsIFwidXRmOFwiKSksXG4gICAgaGlkZGVuX3NpemU6IDMyLFxuICAgIGludGVybWVkaWF0ZV9zaXplOiAxNixcbiAgICBoZWFkX2RpbTogMTYsXG4gICAgbnVtX2F0dGVudGlvbl9oZWFkczogMixcbiAgICBudW1fa2V5X3ZhbHVlX2hlYWRzOiAxLFxuICAgIG51bV9oaWRkZW5fbGF5ZXJzOiAxLFxuICB9O1xuICBjb25zdCB0ZW5zb3JzID0gWy4uLmV4cGVjdGVkV2VpZ2h0cyhwYXJzZUNvbmZpZyhqc29uLCBcImNvbmZpZy5qc29uXCIpKV0ubWFwKChbbmFtZSwgc2hhcGVdKSA9PiB7XG4gICAgY29uc3QgZGF0YSA9IG5ldyBVaW50OEFycmF5KDIgKiBzaGFwZS5yZWR1Y2UoKHByb2R1Y3QsIHNpemUpID0+IHByb2R1Y3QgKiBzaXplLCAxKSkubWFwKFxuICAgICAgKF8sIGluZGV4KSA9PiAoaW5kZXggKiA3KSAmIDYzLFxuICAgICk7XG4gICAgcmV0dXJuIFtuYW1lLCB7IGR0eXBlOiBcIkYxNlwiIGFzIGNvbnN0LCBzaGFwZSwgZGF0YSB9XSBhcyBjb25zdDtcbiAgfSk7XG4gIHJldHVybiBuZXcgTWFwKFtcbiAgICBbXCJjb25maWcuanNvblwiLCBuZXcgVGV4dEVuY29kZXIoKS5lbmNvZGUoSlNPTi5zdHJpbmdpZnkoanNvbikpXSxcbiAgICBbXCJ0b2tlbml6ZXIuanNvblwiLCBhd2FpdCByZWFkRmlsZShgJHtzb3VyY2V9L3Rva2VuaXplci5qc29uYCldLFxuICAgIFtcIm1vZGVsLnNhZmV0ZW5zb3JzXCIsIGVuY29kZShuZXcgTWFwKHRlbnNvcnMpKV0sXG4gICAgW1wicHl0b3JjaF9tb2RlbC5iaW5cIiwgbmV3IFVpbnQ4QXJyYXkoMTApXSxcbiAgXSk7XG59XG5cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBmYWtlSHViKGNvbnRleHQ6IFRlc3RDb250ZXh0KTogUHJvbWlzZTxGYWtlSHViPiB7XG4gIGNvbnN0IGZpbGVzID0gYXdhaXQgdGlueU1vZGVsKCk7XG4gIGNvbnN0IGh1YjogRmFrZUh1YiA9IHtcbiAgICB1cmw6IFwiXCIsXG4gICAgZmlsZXMsXG4gICAgdHJlZTogKCkgPT4gWy4uLmZpbGVzXS5tYXAoKFtuYW1lLCBieXRlc10pID0+IGVudHJ5KG5hbWUsIGJ5dGVzKSksXG4gICAgbGlzdGluZzogbnVsbCxcbiAgICBpbmZvOiB7IHNoYTogY29tbWl0LCBjYXJkRGF0YTogeyBsaWNlbnNlOiBcImFwYWNoZS0yLjBcIiB9IH0sXG4gICAgcGFnZVNpemU6IDEwMDAsXG4gICAgbmV4dFBhZ2U6IG51bGwsXG4gICAgb25Xcml0dGVuOiAoKSA9PiB7fSxcbiAgICByZXBsaWVzOiBuZXcgTWFwKCksXG4gICAgc2VlbjogW10sXG4gIH07XG4gIGNvbnN0IHNlcnZlciA9IGNyZWF0ZVNlcnZlcigocmVxdWVzdCwgcmVzcG9uc2UpID0+IGhhbmRsZShodWIsIHJlcXVlc3QsIHJlc3BvbnNlKSk7XG4gIGNvbnN0IHBvcnQgPSBhd2FpdCBsaXN0ZW4oc2VydmVyLCBjb250ZXh0KTtcbiAgcmV0dXJuIE9iamVjdC5hc3NpZ24oaHViLCB7IHVybDogYGh0dHA6Ly8xMjcuMC4wLjE6JHtwb3J0fWAgfSk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBoYW5kbGUoaHViOiBGYWtlSHViLCByZXF1ZXN0OiBJbmNvbWluZ01lc3NhZ2UsIHJlc3BvbnNlOiBTZXJ2ZXJSZXNwb25zZSk6IHZvaWQge1xuICBjb25zdCB1cmwgPSByZXF1ZXN0LnVybCA/PyBcIlwiO1xuICBjb25zdCBuYW1lID0gZGVjb2RlVVJJQ29tcG9uZW50KC9cXC9yZXNvbHZlXFwvWzAtOWEtZl0rXFwvKC4rKSQvLmV4ZWModXJsKT8uWzFdID8/IFwiXCIpO1xuICBjb25zdCBzcGVjaWFsID0gaHViLnJlcGxpZXMuZ2V0KHVybC5pbmNsdWRlcyhcIi9hcGkvXCIpID8gXCJhcGlcIiA6IG5hbWUpPy5zaGlmdCgpO1xuICBjb25zdCB7IHJhbmdlLCBhdXRob3JpemF0aW9uIH0gPSByZXF1ZXN0LmhlYWRlcnM7XG4gIGh1Yi5zZWVuLnB1c2goeyB1cmwsIHJhbmdlLCBpZlJhbmdlOiByZXF1ZXN0LmhlYWRlcnNbXCJpZi1yYW5nZVwiXSwgYXV0aG9yaXphdGlvbiB9KTtcbiAgY29uc3QgYnl0ZXMgPSBodWIuZmlsZXMuZ2V0KG5hbWUpO1xuICBpZiAoc3BlY2lhbCAhPT0gdW5kZWZpbmVkKSBzcGVjaWFsKHJlcXVlc3QsIHJlc3BvbnNlKTtcbiAgZWxzZSBpZiAodXJsLmluY2x1ZGVzKFwiL3JldmlzaW9uL1wiKSkgcmVzcG9uc2UuZW5kKEpTT04uc3RyaW5naWZ5KGh1Yi5pbmZvKSk7XG4gIGVsc2UgaWYgKHVybC5pbmNsdWRlcyhcIi90cmVlL1wiKSkgbGlzdFBhZ2UoaHViLCB1cmwsIHJlc3BvbnNlKTtcbiAgZWxzZSBpZiAoYnl0ZXMgPT09IHVuZGVmaW5lZCkgcmVzcG9uc2Uud3JpdGVIZWFkKDQwNCkuZW5kKCk7XG4gIGVsc2Ugc2VydmUoYnl0ZXMpKHJlcXVlc3QsIHJlc3BvbnNlKTtcbn1cblxuZnVuY3Rpb24gbGlzdFBhZ2UoaHViOiBGYWtlSHViLCB1cmw6IHN0cmluZywgcmVzcG9uc2U6IFNlcnZlclJlc3BvbnNlKTogdm9pZCB7XG4gIGNvbnN0IGFsbCA9IGh1Yi5saXN0aW5nID8/IGh1Yi50cmVlKCk7XG4gIGNvbnN0IHN0YXJ0ID0gTnVtYmVyKG5ldyBVUkwodXJsLCBodWIudXJsKS5zZWFyY2hQYXJhbXMuZ2V0KFwiY3Vyc29yXCIpID8/IDApO1xuICBjb25zdCBlbmQgPSBzdGFydCArIGh1Yi5wYWdlU2l6ZTtcbiAgY29uc3QgbmV4dCA9IGh1Yi5uZXh0UGFnZSA/PyBgPCR7aHViLnVybH0ke3VybC5zcGxpdChcIj9cIilbMF19P2N1cnNvcj0ke2VuZH0+OyByZWw9XCJuZXh0XCJgO1xuICByZXNwb25zZS53cml0ZUhlYWQoMjAwLCBlbmQgPCBhbGwubGVuZ3RoID8geyBsaW5rOiBuZXh0IH0gOiB7fSkuZW5kKEpTT04uc3RyaW5naWZ5KGFsbC5zbGljZShzdGFydCwgZW5kKSkpO1xufVxuXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gbGlzdGVuKHNlcnZlcjogUmV0dXJuVHlwZTx0eXBlb2YgY3JlYXRlU2VydmVyPiwgY29udGV4dDogVGVzdENvbnRleHQpOiBQcm9taXNlPG51bWJlcj4ge1xuICBhd2FpdCBuZXcgUHJvbWlzZTx2b2lkPigocmVzb2x2ZSkgPT4gc2VydmVyLmxpc3RlbigwLCBcIjEyNy4wLjAuMVwiLCByZXNvbHZlKSk7XG4gIGNvbnRleHQuYWZ0ZXIoKCkgPT4ge1xuICAgIHNlcnZlci5jbG9zZUFsbENvbm5lY3Rpb25zKCk7XG4gICAgc2VydmVyLmNsb3NlKCk7XG4gIH0pO1xuICByZXR1cm4gKHNlcnZlci5hZGRyZXNzKCkgYXMgQWRkcmVzc0luZm8pLnBvcnQ7XG59XG5cbi8qKiBBcyBhIGdvb2Qgc2VydmVyIGRvZXMgaXQ6IHJhbmdlcywgYW5kIHRoZSB3aG9sZSB3aGVuIHRoZSB0YWcgaGFzIGNoYW5nZWQuICovXG5leHBvcnQgZnVuY3Rpb24gc2VydmUoYnl0ZXM6IFVpbnQ4QXJyYXksIGV0YWcgPSAnXCJvbmVcIicpOiBSZXBseSB7XG4gIHJldHVybiAocmVxdWVzdCwgcmVzcG9uc2UpID0+IHtcbiAgICBjb25zdCBzdGFydCA9IE51bWJlcigvXmJ5dGVzPShcXGQrKS0kLy5leGVjKHJlcXVlc3QuaGVhZGVycy5yYW5nZSA/PyBcIlwiKT8uWzFdID8/IE51bWJlci5OYU4pO1xuICAgIGNvbnN0IGNoYW5nZWQgPSAocmVxdWVzdC5oZWFkZXJzW1wiaWYtcmFuZ2VcIl0gPz8gZXRhZykgIT09IGV0YWc7XG4gICAgaWYgKE51bWJlci5pc05hTihzdGFydCkgfHwgY2hhbmdlZClcbiAgICAgIHJldHVybiByZXNwb25zZS53cml0ZUhlYWQoMjAwLCB7IGV0YWcsIFwiY29udGVudC1sZW5ndGhcIjogYnl0ZXMubGVuZ3RoIH0pLmVuZChieXRlcyk7XG4gICAgY29uc3QgcmFuZ2UgPSBgYnl0ZXMgJHtzdGFydH0tJHtieXRlcy5sZW5ndGggLSAxfS8ke2J5dGVzLmxlbmd0aH1gO1xuICAgIHJldHVybiByZXNwb25zZVxuICAgICAgLndyaXRlSGVhZCgyMDYsIHsgZXRhZywgXCJjb250ZW50LXJhbmdlXCI6IHJhbmdlLCBcImNvbnRlbnQtbGVuZ3RoXCI6IGJ5dGVzLmxlbmd0aCAtIHN0YXJ0IH0pXG4gICAgICAuZW5kKGJ5dGVzLnN1YmFycmF5KHN0YXJ0KSk7XG4gIH07XG59XG5cbi8qKiBBbm5vdW5jZXMgdGhlIHdob2xlLCBzZW5kcyBvbmx5IGB1cFRvYCBieXRlcywgYW5kIGJyZWFrcyB0aGUgY29ubmVjdGlvbiBvbmNlIHRoZSBjbGllbnQgaGFzIHdyaXR0ZW4gdGhlbS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBicmVha09mZihodWI6IEZha2VIdWIsIGJ5dGVzOiBVaW50OEFycmF5LCB1cFRvOiBudW1iZXIpOiBSZXBseSB7XG4gIHJldHVybiAoX3JlcXVlc3QsIHJlc3BvbnNlKSA9PiB7XG4gICAgaHViLm9uV3JpdHRlbiA9ICgpID0+IHJlc3BvbnNlLmRlc3Ryb3koKTtcbiAgICByZXNwb25zZS53cml0ZUhlYWQoMjAwLCB7IGV0YWc6ICdcIm9uZVwiJywgXCJjb250ZW50LWxlbmd0aFwiOiBieXRlcy5sZW5ndGggfSk7XG4gICAgcmVzcG9uc2Uud3JpdGUoYnl0ZXMuc3ViYXJyYXkoMCwgdXBUbykpO1xuICB9O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gc3RhdHVzKGNvZGU6IG51bWJlciwgaGVhZGVyczogUmVjb3JkPHN0cmluZywgc3RyaW5nPiA9IHt9KTogUmVwbHkge1xuICByZXR1cm4gKF9yZXF1ZXN0LCByZXNwb25zZSkgPT4gcmVzcG9uc2Uud3JpdGVIZWFkKGNvZGUsIGhlYWRlcnMpLmVuZChcIm5vXCIpO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gZW50cnkobmFtZTogc3RyaW5nLCBieXRlczogVWludDhBcnJheSk6IFJlY29yZDxzdHJpbmcsIHVua25vd24+IHtcbiAgY29uc3QgYmxvYiA9IGNyZWF0ZUhhc2goXCJzaGExXCIpLnVwZGF0ZShgYmxvYiAke2J5dGVzLmxlbmd0aH1cXDBgKS51cGRhdGUoYnl0ZXMpLmRpZ2VzdChcImhleFwiKTtcbiAgY29uc3QgcGxhaW4gPSB7IHR5cGU6IFwiZmlsZVwiLCBwYXRoOiBuYW1lLCBzaXplOiBieXRlcy5sZW5ndGgsIG9pZDogYmxvYiB9O1xuICBpZiAoIW5hbWUuZW5kc1dpdGgoXCIuc2FmZXRlbnNvcnNcIikpIHJldHVybiBwbGFpbjtcbiAgcmV0dXJuIHtcbiAgICAuLi5wbGFpbixcbiAgICBsZnM6IHsgb2lkOiBjcmVhdGVIYXNoKFwic2hhMjU2XCIpLnVwZGF0ZShieXRlcykuZGlnZXN0KFwiaGV4XCIpLCBzaXplOiBieXRlcy5sZW5ndGgsIHBvaW50ZXJTaXplOiAxMzQgfSxcbiAgfTtcbn1cbiIsICIvKiogQSBzdG9yZSBvZiBpdHMgb3duLCBhIGZha2UgaHViLCBhbmQgaG9va3MgdGhhdCB3YWl0IGZvciBub3RoaW5nLiAqL1xuaW1wb3J0IGFzc2VydCBmcm9tIFwibm9kZTphc3NlcnQvc3RyaWN0XCI7XG5pbXBvcnQgeyByZWFkZGlyIH0gZnJvbSBcIm5vZGU6ZnMvcHJvbWlzZXNcIjtcbmltcG9ydCBwYXRoIGZyb20gXCJub2RlOnBhdGhcIjtcbmltcG9ydCB0eXBlIHsgVGVzdENvbnRleHQgfSBmcm9tIFwibm9kZTp0ZXN0XCI7XG5pbXBvcnQgeyBBdHR1bmVFcnJvciwgdHlwZSBFcnJvckNvZGUgfSBmcm9tIFwiLi4vLi4vLi4vZW5naW5lL2Vycm9yc1wiO1xuaW1wb3J0IHR5cGUgeyBEb3dubG9hZEhvb2tzIH0gZnJvbSBcIi4uLy4uLy4uL2VuZ2luZS9odWIvdHJhbnNwb3J0XCI7XG5pbXBvcnQgdHlwZSB7IERvd25sb2FkRXZlbnQgfSBmcm9tIFwiLi4vLi4vLi4vZW5naW5lL3Byb3RvY29sXCI7XG5pbXBvcnQgeyB0ZW1wSG9tZSB9IGZyb20gXCIuLi8uLi9zdXBwb3J0L3RlbXBcIjtcbmltcG9ydCB7IHR5cGUgRmFrZUh1YiwgZmFrZUh1YiB9IGZyb20gXCIuL2Zha2UtaHViXCI7XG5cbmV4cG9ydCBjb25zdCB3ZWlnaHRzID0gXCJtb2RlbC5zYWZldGVuc29yc1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIEdpdmVuIHtcbiAgcmVhZG9ubHkgaHViOiBGYWtlSHViO1xuICByZWFkb25seSBob21lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHdhaXRzOiBudW1iZXJbXTtcbiAgcmVhZG9ubHkgZXZlbnRzOiBEb3dubG9hZEV2ZW50W107XG4gIHJlYWRvbmx5IGhvb2tzOiBEb3dubG9hZEhvb2tzO1xuICAvKiogVGhlIHdlaWdodHMnIGJ5dGVzLiAqL1xuICByZWFkb25seSBieXRlczogVWludDhBcnJheTtcbn1cblxuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGdpdmVuKGNvbnRleHQ6IFRlc3RDb250ZXh0LCBlbnY6IE5vZGVKUy5Qcm9jZXNzRW52ID0ge30pOiBQcm9taXNlPEdpdmVuPiB7XG4gIGNvbnN0IGhvbWUgPSBhd2FpdCB0ZW1wSG9tZShjb250ZXh0KTtcbiAgY29uc3QgaHViID0gYXdhaXQgZmFrZUh1Yihjb250ZXh0KTtcbiAgY29uc3Qgd2FpdHM6IG51bWJlcltdID0gW107XG4gIGNvbnN0IGV2ZW50czogRG93bmxvYWRFdmVudFtdID0gW107XG4gIGNvbnN0IGJ5dGVzID0gaHViLmZpbGVzLmdldCh3ZWlnaHRzKTtcbiAgYXNzZXJ0KGJ5dGVzICE9PSB1bmRlZmluZWQpO1xuICBjb25zdCBob29rczogRG93bmxvYWRIb29rcyA9IHtcbiAgICBzaWduYWw6IG5ldyBBYm9ydENvbnRyb2xsZXIoKS5zaWduYWwsXG4gICAgb25FdmVudDogKGV2ZW50KSA9PiB7XG4gICAgICBldmVudHMucHVzaChldmVudCk7XG4gICAgICBpZiAoZXZlbnQuZmlsZSA9PT0gd2VpZ2h0cykgaHViLm9uV3JpdHRlbigpO1xuICAgIH0sXG4gICAgZW52OiB7IEhGX0VORFBPSU5UOiBodWIudXJsLCBIRl9IT01FOiBwYXRoLmpvaW4oaG9tZSwgXCJoZlwiKSwgLi4uZW52IH0sXG4gICAgd2FpdDogYXN5bmMgKG1pbGxpc2Vjb25kcykgPT4ge1xuICAgICAgd2FpdHMucHVzaChtaWxsaXNlY29uZHMpO1xuICAgIH0sXG4gIH07XG4gIHJldHVybiB7IGh1YiwgaG9tZSwgd2FpdHMsIGV2ZW50cywgaG9va3MsIGJ5dGVzIH07XG59XG5cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZWplY3RzV2l0aChcbiAgY29kZTogRXJyb3JDb2RlLFxuICBwYXR0ZXJuOiBSZWdFeHAsXG4gIHdvcms6IFByb21pc2U8dW5rbm93bj4sXG4gIGhpbnQ6IFJlZ0V4cCA9IC8uLyxcbik6IFByb21pc2U8dm9pZD4ge1xuICBhd2FpdCBhc3NlcnQucmVqZWN0cyh3b3JrLCAoZXJyb3IpID0+IHtcbiAgICBhc3NlcnQoZXJyb3IgaW5zdGFuY2VvZiBBdHR1bmVFcnJvciwgU3RyaW5nKGVycm9yKSk7XG4gICAgYXNzZXJ0LmVxdWFsKGVycm9yLmNvZGUsIGNvZGUsIGVycm9yLm1lc3NhZ2UpO1xuICAgIGFzc2VydC5tYXRjaChlcnJvci5tZXNzYWdlLCBwYXR0ZXJuKTtcbiAgICBhc3NlcnQubWF0Y2goZXJyb3IuaGludCwgaGludCk7XG4gICAgYXNzZXJ0LmRvZXNOb3RNYXRjaChKU09OLnN0cmluZ2lmeSh7IC4uLmVycm9yLCBtZXNzYWdlOiBlcnJvci5tZXNzYWdlIH0pLCAvaGZffHAgdy8sIFwiYSBzZWNyZXQgaXMgaW4gdGhlIG1lc3NhZ2VcIik7XG4gICAgcmV0dXJuIHRydWU7XG4gIH0pO1xufVxuXG4vKiogTm90aGluZyB0aGF0IGxvb2tzIGxpa2UgYSBtb2RlbCBtYXkgYmUgaW4gdGhlIHN0b3JlIGFmdGVyIGEgZmFpbHVyZS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBzdG9yZUlzRW1wdHkoaG9tZTogc3RyaW5nKTogUHJvbWlzZTx2b2lkPiB7XG4gIGFzc2VydC5kZWVwRXF1YWwoYXdhaXQgcmVhZGRpcihwYXRoLmpvaW4oaG9tZSwgXCJtb2RlbHNcIikpLmNhdGNoKCgpID0+IFtdKSwgW10pO1xufVxuIiwgImltcG9ydCB7IG1rZHRlbXAsIHJlYWxwYXRoLCBybSB9IGZyb20gXCJub2RlOmZzL3Byb21pc2VzXCI7XG5pbXBvcnQgeyB0bXBkaXIgfSBmcm9tIFwibm9kZTpvc1wiO1xuaW1wb3J0IHBhdGggZnJvbSBcIm5vZGU6cGF0aFwiO1xuaW1wb3J0IHR5cGUgeyBUZXN0Q29udGV4dCB9IGZyb20gXCJub2RlOnRlc3RcIjtcblxuLyoqIEEgbmV3IGZvbGRlciwgYnkgaXRzIHJlYWwgcGF0aCwgdGhhdCBpcyByZW1vdmVkIHdoZW4gdGhlIHRlc3QgZW5kcy4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiB0ZW1wRm9sZGVyKGNvbnRleHQ6IFRlc3RDb250ZXh0KTogUHJvbWlzZTxzdHJpbmc+IHtcbiAgY29uc3QgZm9sZGVyID0gYXdhaXQgcmVhbHBhdGgoYXdhaXQgbWtkdGVtcChwYXRoLmpvaW4odG1wZGlyKCksIFwiYXR0dW5lLXRlc3QtXCIpKSk7XG4gIGNvbnRleHQuYWZ0ZXIoKCkgPT4gcm0oZm9sZGVyLCB7IHJlY3Vyc2l2ZTogdHJ1ZSwgZm9yY2U6IHRydWUgfSkpO1xuICByZXR1cm4gZm9sZGVyO1xufVxuXG4vKipcbiAqIFBvaW50cyBgQVRUVU5FX0hPTUVgIHRvIGEgbmV3IGZvbGRlciwgb3IgdG8gYGZvbGRlcmAsIHVudGlsIHRoZSB0ZXN0IGVuZHMsIGFuZCBgSEZfSE9NRWAgaW50byBpdDogd2hhdCB0aGlzIGNvbXB1dGVyJ3MgdXNlclxuICogaGFzIGRvd25sb2FkZWQgaXMgbm90aGluZyB0byBhIHRlc3QuXG4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiB0ZW1wSG9tZShjb250ZXh0OiBUZXN0Q29udGV4dCwgZm9sZGVyPzogc3RyaW5nKTogUHJvbWlzZTxzdHJpbmc+IHtcbiAgY29uc3QgaG9tZSA9IGZvbGRlciA/PyAoYXdhaXQgdGVtcEZvbGRlcihjb250ZXh0KSk7XG4gIHNldFZhcmlhYmxlKGNvbnRleHQsIFwiQVRUVU5FX0hPTUVcIiwgaG9tZSk7XG4gIHNldFZhcmlhYmxlKGNvbnRleHQsIFwiSEZfSE9NRVwiLCBwYXRoLmpvaW4oaG9tZSwgXCJoZlwiKSk7XG4gIHJldHVybiBob21lO1xufVxuXG5mdW5jdGlvbiBzZXRWYXJpYWJsZShjb250ZXh0OiBUZXN0Q29udGV4dCwgbmFtZTogc3RyaW5nLCB2YWx1ZTogc3RyaW5nKTogdm9pZCB7XG4gIGNvbnN0IGJlZm9yZSA9IHByb2Nlc3MuZW52W25hbWVdO1xuICBwcm9jZXNzLmVudltuYW1lXSA9IHZhbHVlO1xuICBjb250ZXh0LmFmdGVyKCgpID0+IHtcbiAgICBpZiAoYmVmb3JlID09PSB1bmRlZmluZWQpIGRlbGV0ZSBwcm9jZXNzLmVudltuYW1lXTtcbiAgICBlbHNlIHByb2Nlc3MuZW52W25hbWVdID0gYmVmb3JlO1xuICB9KTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFDQSxJQUFBQSxpQkFBbUI7QUFDbkIsSUFBQUMsb0JBQXVEO0FBQ3ZELElBQUFDLHFCQUFpQjtBQUNqQix1QkFBcUI7OztBQ0FyQixJQUFBQyxvQkFBb0M7QUFDcEMsSUFBQUMscUJBQWlCOzs7QUNEakIsc0JBQXdDO0FBQ3hDLHFCQUF3QjtBQUN4Qix1QkFBaUI7QUFFVixTQUFTLFFBQVEsS0FBZ0M7QUFDdEQsU0FBTyxJQUFJLFNBQVMsS0FBSyxpQkFBQUMsUUFBSyxLQUFLLElBQUksZ0JBQWdCLEtBQUssaUJBQUFBLFFBQUssU0FBSyx3QkFBUSxHQUFHLFFBQVEsR0FBRyxhQUFhO0FBQzNHO0FBRU8sU0FBUyxVQUFVLEtBQWlDO0FBQ3pELFNBQU8scUJBQXFCLEtBQUssSUFBSSxnQkFBZ0IsS0FBSyxFQUFFO0FBQzlEO0FBTUEsZUFBc0Isa0JBQ3BCQyxLQUNBLFdBQVcsUUFDWCxNQUF5QixRQUFRLEtBQ1Q7QUFDeEIsUUFBTSxRQUFRLGlCQUFBRCxRQUFLLEtBQUssUUFBUSxHQUFHLEdBQUcsV0FBV0MsSUFBRyxRQUFRLEtBQUssSUFBSSxDQUFDLEVBQUU7QUFDeEUsUUFBTUMsVUFBUyxTQUFTLFFBQVEsSUFBSSxXQUFXLE1BQU0sY0FBYyxpQkFBQUYsUUFBSyxLQUFLLE9BQU8sUUFBUSxRQUFRLENBQUM7QUFDckcsTUFBSUUsWUFBVyxLQUFNLFFBQU87QUFDNUIsUUFBTSxTQUFTLGlCQUFBRixRQUFLLEtBQUssT0FBTyxhQUFhRSxPQUFNO0FBQ25ELFVBQVEsVUFBTSxzQkFBSyxpQkFBQUYsUUFBSyxLQUFLLFFBQVEsYUFBYSxDQUFDLEVBQUUsTUFBTSxNQUFNLElBQUksSUFBSSxPQUFPLElBQUksU0FBUztBQUMvRjtBQUdBLGVBQXNCLGVBQWUsTUFBeUIsUUFBUSxLQUFpQztBQUNyRyxRQUFNLFFBQVEsVUFBTSx5QkFBUSxRQUFRLEdBQUcsQ0FBQyxFQUFFLE1BQU0sTUFBTSxDQUFDLENBQUM7QUFDeEQsU0FBTyxNQUFNLFFBQVEsQ0FBQyxTQUFTLHdCQUF3QixLQUFLLElBQUksSUFBSSxDQUFDLEdBQUcsUUFBUSxNQUFNLEdBQUcsS0FBSyxDQUFDLENBQUMsRUFBRSxLQUFLO0FBQ3pHO0FBRU8sU0FBUyxTQUFTLFVBQTJCO0FBQ2xELFNBQU8saUJBQWlCLEtBQUssUUFBUTtBQUN2QztBQUVBLFNBQVMsUUFBUSxLQUFnQztBQUMvQyxTQUFPLElBQUksY0FBYyxLQUFLLGlCQUFBQSxRQUFLLEtBQUssUUFBUSxHQUFHLEdBQUcsS0FBSztBQUM3RDtBQUdBLGVBQWUsY0FBYyxNQUFzQztBQUNqRSxRQUFNRyxTQUFRLFVBQU0sMEJBQVMsTUFBTSxNQUFNLEVBQUUsTUFBTSxNQUFNLEVBQUUsR0FBRyxLQUFLO0FBQ2pFLFNBQU8sU0FBU0EsS0FBSSxJQUFJQSxRQUFPO0FBQ2pDOzs7QUM1Q08sSUFBTSxZQUFOLGNBQXdCLE1BQU07QUFBQztBQU0vQixTQUFTLFVBQVUsT0FBNEI7QUFDcEQsTUFBSUM7QUFDSixNQUFJO0FBQ0YsSUFBQUEsUUFBTyxJQUFJLFlBQVksU0FBUyxFQUFFLE9BQU8sS0FBSyxDQUFDLEVBQUUsT0FBTyxLQUFLO0FBQUEsRUFDL0QsUUFBUTtBQUNOLFVBQU0sSUFBSSxVQUFVLHNCQUFzQjtBQUFBLEVBQzVDO0FBQ0EsTUFBSTtBQUNGLFdBQU8sS0FBSyxNQUFNQSxLQUFJO0FBQUEsRUFDeEIsU0FBUyxPQUFPO0FBQ2QsVUFBTSxJQUFJLFVBQVUsbUJBQW1CLGlCQUFpQixRQUFRLE1BQU0sVUFBVSxPQUFPLEtBQUssQ0FBQyxFQUFFO0FBQUEsRUFDakc7QUFDRjtBQUVPLElBQU0sT0FBd0IsQ0FBQyxPQUFPLFVBQVU7QUFDckQsTUFBSSxPQUFPLFVBQVUsU0FBVSxPQUFNLElBQUksVUFBVSxHQUFHLEtBQUssZ0JBQWdCO0FBQzNFLFNBQU87QUFDVDtBQUVPLElBQU0sT0FBeUIsQ0FBQyxPQUFPLFVBQVU7QUFDdEQsTUFBSSxPQUFPLFVBQVUsVUFBVyxPQUFNLElBQUksVUFBVSxHQUFHLEtBQUssdUJBQXVCO0FBQ25GLFNBQU87QUFDVDtBQUVPLElBQU0sU0FBMEIsQ0FBQyxPQUFPLFVBQVU7QUFDdkQsTUFBSSxPQUFPLFVBQVUsWUFBWSxDQUFDLE9BQU8sU0FBUyxLQUFLLEVBQUcsT0FBTSxJQUFJLFVBQVUsR0FBRyxLQUFLLGtCQUFrQjtBQUN4RyxTQUFPO0FBQ1Q7QUFNTyxTQUFTLFFBQVEsS0FBYSxNQUErQjtBQUNsRSxTQUFPLENBQUMsT0FBTyxVQUFVO0FBQ3ZCLFFBQUksT0FBTyxVQUFVLFlBQVksQ0FBQyxPQUFPLGNBQWMsS0FBSztBQUMxRCxZQUFNLElBQUksVUFBVSxHQUFHLEtBQUssd0JBQXdCO0FBQ3RELFFBQUksUUFBUSxPQUFPLFFBQVEsS0FBTSxPQUFNLElBQUksVUFBVSxHQUFHLEtBQUssT0FBTyxLQUFLLGdCQUFnQixHQUFHLE9BQU8sSUFBSSxFQUFFO0FBQ3pHLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFFTyxTQUFTLFNBQVksUUFBdUM7QUFDakUsU0FBTyxDQUFDLE9BQU8sVUFBVyxVQUFVLE9BQU8sT0FBTyxPQUFPLE9BQU8sS0FBSztBQUN2RTtBQVVPLFNBQVMsS0FBUSxRQUFrQztBQUN4RCxTQUFPLENBQUMsT0FBTyxVQUFVO0FBQ3ZCLFFBQUksQ0FBQyxNQUFNLFFBQVEsS0FBSyxFQUFHLE9BQU0sSUFBSSxVQUFVLEdBQUcsS0FBSyxnQkFBZ0I7QUFDdkUsV0FBTyxNQUFNLElBQUksQ0FBQyxNQUFlLFVBQVUsT0FBTyxNQUFNLEdBQUcsS0FBSyxJQUFJLEtBQUssR0FBRyxDQUFDO0FBQUEsRUFDL0U7QUFDRjtBQUdPLFNBQVMsTUFBUyxRQUFnRDtBQUN2RSxTQUFPLENBQUMsT0FBTyxVQUNiLE9BQU87QUFBQSxJQUNMLE9BQU8sUUFBUSxPQUFPLE9BQU8sS0FBSyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUMsS0FBSyxJQUFJLE1BQU0sQ0FBQyxLQUFLLE9BQU8sTUFBTSxHQUFHLEtBQUssSUFBSSxHQUFHLEVBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDbEc7QUFDSjtBQUdPLFNBQVMsT0FDZCxVQUNBQyxXQUN5QjtBQUN6QixTQUFPLENBQUMsT0FBTyxVQUFVO0FBQ3ZCLFVBQU0sT0FBTyxPQUFPLE9BQU8sS0FBSztBQUNoQyxVQUFNLEtBQThCLENBQUM7QUFDckMsVUFBTSxTQUFTLFVBQVUsS0FBSyxLQUFLLEdBQUcsS0FBSztBQUMzQyxlQUFXLENBQUMsS0FBSyxNQUFNLEtBQUssU0FBUyxRQUFRLEdBQUc7QUFDOUMsVUFBSSxDQUFDLE9BQU8sT0FBTyxNQUFNLEdBQUcsRUFBRyxPQUFNLElBQUksVUFBVSxHQUFHLE1BQU0sR0FBRyxHQUFHLGFBQWE7QUFDL0UsU0FBRyxHQUFHLElBQUksT0FBTyxLQUFLLEdBQUcsR0FBRyxTQUFTLEdBQUc7QUFBQSxJQUMxQztBQUNBLGVBQVcsQ0FBQyxLQUFLLE1BQU0sS0FBSyxTQUFTQSxhQUFZLENBQUMsQ0FBQyxHQUFHO0FBQ3BELFVBQUksT0FBTyxPQUFPLE1BQU0sR0FBRyxFQUFHLElBQUcsR0FBRyxJQUFJLE9BQU8sS0FBSyxHQUFHLEdBQUcsU0FBUyxHQUFHO0FBQUEsSUFDeEU7QUFFQSxXQUFPO0FBQUEsRUFDVDtBQUNGO0FBR08sSUFBTSxTQUEyQyxDQUFDLE9BQU8sVUFBVTtBQUN4RSxNQUFJLE9BQU8sVUFBVSxZQUFZLFVBQVUsUUFBUSxNQUFNLFFBQVEsS0FBSyxHQUFHO0FBQ3ZFLFVBQU0sSUFBSSxVQUFVLFVBQVUsS0FBSyw0QkFBNEIsR0FBRyxLQUFLLG1CQUFtQjtBQUFBLEVBQzVGO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxNQUFTLE1BQXlDLE1BQWMsUUFBdUI7QUFDckcsTUFBSSxDQUFDLE9BQU8sT0FBTyxNQUFNLElBQUksRUFBRyxPQUFNLElBQUksVUFBVSxHQUFHLElBQUksYUFBYTtBQUN4RSxTQUFPLE9BQU8sS0FBSyxJQUFJLEdBQUcsSUFBSTtBQUNoQztBQUdPLFNBQVMsU0FBWSxNQUF5QyxNQUFjLFFBQThCO0FBQy9HLFNBQU8sT0FBTyxPQUFPLE1BQU0sSUFBSSxJQUFJLFNBQVMsTUFBTSxFQUFFLEtBQUssSUFBSSxHQUFHLElBQUksSUFBSTtBQUMxRTtBQUVBLFNBQVMsU0FBUyxRQUE4QztBQUM5RCxTQUFPLE9BQU8sUUFBUSxNQUFNO0FBQzlCOzs7QUMxSEEsSUFBQUMsbUJBQStCO0FBQy9CLElBQUFDLG9CQUFpQjs7O0FDRGpCLElBQUFDLGtCQUF3QjtBQUN4QixJQUFBQyxvQkFBaUI7QUFHVixTQUFTLE9BQWU7QUFDN0IsUUFBTSxTQUFTLFFBQVEsSUFBSSxhQUFhO0FBQ3hDLFNBQU8sU0FBUyxrQkFBQUMsUUFBSyxRQUFRLE1BQU0sSUFBSSxrQkFBQUEsUUFBSyxTQUFLLHlCQUFRLEdBQUcsU0FBUztBQUN2RTtBQUdPLFNBQVMsZUFBdUI7QUFDckMsU0FBTyxrQkFBQUEsUUFBSyxLQUFLLEtBQUssR0FBRyxRQUFRO0FBQ25DO0FBR08sU0FBUyxjQUFzQjtBQUNwQyxTQUFPLGtCQUFBQSxRQUFLLEtBQUssS0FBSyxHQUFHLE9BQU87QUFDbEM7OztBQ2RPLElBQU0sY0FBTixjQUEwQixNQUFNO0FBQUEsRUFDckMsWUFDVyxNQUNULFNBRVMsTUFFQSxNQUNUO0FBQ0EsVUFBTSxPQUFPO0FBUEo7QUFHQTtBQUVBO0FBR1QsU0FBSyxPQUFPO0FBQUEsRUFDZDtBQUFBLEVBVFc7QUFBQSxFQUdBO0FBQUEsRUFFQTtBQUtiO0FBK0RPLFNBQVMsU0FBUyxPQUFrRDtBQUN6RSxTQUFPLE9BQU8sVUFBVSxZQUFZLFVBQVUsUUFBUSxDQUFDLE1BQU0sUUFBUSxLQUFLO0FBQzVFOzs7QUM5REEsSUFBTSxlQUFlLEtBQUs7QUFDMUIsSUFBTSxZQUFZO0FBQ1gsSUFBTSxZQUFZLFFBQVEsR0FBRyxZQUFZO0FBRXpDLElBQU0sV0FBNEIsQ0FBQyxPQUFPLFVBQVU7QUFDekQsUUFBTSxTQUFTLE9BQU8sT0FBTyxLQUFLO0FBQ2xDLE1BQUksVUFBVSxFQUFHLE9BQU0sSUFBSSxVQUFVLEdBQUcsS0FBSyxPQUFPLE1BQU0seUJBQXlCO0FBQ25GLFNBQU87QUFDVDtBQUdPLFNBQVMsa0JBQWtCLE1BQXFCO0FBQ3JELE1BQUksU0FBUyxNQUFNLHVCQUF1QixNQUFNLE1BQU0sTUFBTTtBQUMxRCxVQUFNLElBQUksVUFBVSw4RUFBOEU7QUFBQSxFQUNwRztBQUNBLGFBQVcsUUFBUSxDQUFDLGVBQWUsbUJBQW1CLEdBQUc7QUFDdkQsU0FBSyxTQUFTLE1BQU0sTUFBTSxNQUFNLEtBQUssS0FBSyxFQUFHLE9BQU0sSUFBSSxVQUFVLEdBQUcsSUFBSSxvQ0FBb0M7QUFBQSxFQUM5RztBQUNBLGNBQVksTUFBTSxDQUFDLFNBQVMsdUJBQXVCLHNCQUFzQiw2QkFBNkIsQ0FBQztBQUN2RyxhQUFXLFFBQVEsQ0FBQywwQkFBMEIseUJBQXlCLEdBQUc7QUFDeEUsUUFBSSxTQUFTLE1BQU0sTUFBTSxNQUFNLE1BQU0sS0FBTSxPQUFNLElBQUksVUFBVSxHQUFHLElBQUksaUNBQWlDO0FBQUEsRUFDekc7QUFDQSxRQUFNLFNBQVMsU0FBUyxNQUFNLHlCQUF5QixNQUFNLEtBQUs7QUFDbEUsTUFBSSxXQUFXLEVBQUcsT0FBTSxJQUFJLFVBQVUsNEJBQTRCLE1BQU0sMkJBQTJCO0FBQ3JHO0FBRU8sU0FBUyxZQUFZLE1BQWUsT0FBZ0M7QUFDekUsYUFBVyxRQUFRO0FBQ2pCLFFBQUksU0FBUyxNQUFNLE1BQU0sSUFBSSxFQUFHLE9BQU0sSUFBSSxVQUFVLEdBQUcsSUFBSSxrQ0FBa0M7QUFDakc7QUFHTyxTQUFTLGlCQUFpQixNQUFxQjtBQUNwRCxRQUFNLFNBQVMsU0FBUyxNQUFNLGVBQWUsS0FBSyxJQUFJLENBQUMsR0FBRyxLQUFLLENBQUMsU0FBUyxTQUFTLGdCQUFnQjtBQUNsRyxNQUFJLFdBQVc7QUFDYixVQUFNLElBQUksVUFBVSxzQkFBc0IsTUFBTSwyQ0FBMkM7QUFDL0Y7QUFRTyxTQUFTLFdBQVcsTUFBZSxnQkFBZ0M7QUFDeEUsUUFBTSxhQUFhLE1BQU0sTUFBTSxlQUFlLFNBQVM7QUFDdkQsUUFBTSxRQUFRLE1BQU0sTUFBTSx1QkFBdUIsU0FBUztBQUMxRCxRQUFNLFVBQVUsU0FBUyxNQUFNLHVCQUF1QixTQUFTLEtBQUs7QUFDcEUsTUFBSSxRQUFRLFlBQVk7QUFDdEIsVUFBTSxJQUFJLFVBQVUsd0JBQXdCLE9BQU8sMENBQTBDLEtBQUssR0FBRztBQUN2RyxRQUFNLFVBQVUsU0FBUyxNQUFNLFlBQVksU0FBUyxLQUFLLGtCQUFrQixhQUFhO0FBQ3hGLE1BQUksQ0FBQyxPQUFPLFVBQVUsT0FBTztBQUMzQixVQUFNLElBQUksVUFBVSx3QkFBd0IsS0FBSyxrQ0FBa0MsVUFBVSxHQUFHO0FBRWxHLE1BQUksVUFBVSxPQUFPLEVBQUcsT0FBTSxJQUFJLFVBQVUsZUFBZSxPQUFPLDBDQUEwQztBQUM1RyxNQUFJLFFBQVEsVUFBVTtBQUNwQixVQUFNLElBQUksVUFBVSx3Q0FBcUMsUUFBUSxPQUFPLGVBQWUsWUFBWSxFQUFFO0FBQ3ZHLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxrQkFBa0IsTUFBTSxNQUFNLHFCQUFxQixTQUFTO0FBQUEsSUFDNUQsUUFBUSxNQUFNLE1BQU0scUJBQXFCLFFBQVEsR0FBRyxTQUFTLENBQUM7QUFBQSxJQUM5RDtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQSxXQUFXLE1BQU0sTUFBTSxjQUFjLFNBQVM7QUFBQSxJQUM5QyxjQUFjLE1BQU0sTUFBTSwyQkFBMkIsUUFBUSxHQUFHLEtBQUssS0FBSyxDQUFDLENBQUM7QUFBQSxFQUM5RTtBQUNGO0FBR08sU0FBUyxTQUFTLE1BQWUsYUFBbUM7QUFDekUsUUFBTSxhQUFhLE1BQU0sTUFBTSxVQUFVLFNBQVM7QUFDbEQsUUFBTSxRQUFRLE1BQU0sTUFBTSxVQUFVLFNBQVM7QUFDN0MsTUFBSSxhQUFhLFVBQVUsRUFBRyxPQUFNLElBQUksVUFBVSxXQUFXLEtBQUssNkJBQTZCLFVBQVUsR0FBRztBQUM1RyxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0Esa0JBQWtCLFNBQVMsTUFBTSxXQUFXLFNBQVMsS0FBSyxJQUFJO0FBQUEsSUFDOUQsUUFBUSxNQUFNLE1BQU0sV0FBVyxRQUFRLEdBQUcsU0FBUyxDQUFDO0FBQUEsSUFDcEQ7QUFBQSxJQUNBLFNBQVMsZUFBZTtBQUFBLElBQ3hCLFNBQVMsYUFBYTtBQUFBLElBQ3RCLFdBQVcsTUFBTSxNQUFNLGNBQWMsU0FBUztBQUFBLElBQzlDLGNBQWMsTUFBTSxNQUFNLGVBQWUsU0FBUztBQUFBLEVBQ3BEO0FBQ0Y7QUFHTyxTQUFTLGtCQUFrQixNQUFlLFNBQXlCO0FBQ3hFLFNBQVEsU0FBUyxNQUFNLHNCQUFzQixJQUFJLEtBQUssT0FBUSxXQUFXLE9BQU87QUFDbEY7QUFHQSxJQUFNLGNBQStDLG9CQUFJLElBQUk7QUFBQSxFQUMzRCxDQUFDLFFBQVEsTUFBTTtBQUFBLEVBQ2YsQ0FBQyxTQUFTLE1BQU07QUFBQSxFQUNoQixDQUFDLFFBQVEsTUFBTTtBQUFBLEVBQ2YsQ0FBQyxZQUFZLFdBQVc7QUFBQSxFQUN4QixDQUFDLGFBQWEsV0FBVztBQUFBLEVBQ3pCLENBQUMscUJBQXFCLFdBQVc7QUFDbkMsQ0FBQztBQUVNLFNBQVMsV0FBVyxNQUFlLE1BQWMsV0FBbUM7QUFDekYsUUFBTSxPQUFPLFNBQVMsTUFBTSxNQUFNLElBQUk7QUFDdEMsTUFBSSxTQUFTLEtBQU0sUUFBTztBQUMxQixRQUFNLFFBQVEsWUFBWSxJQUFJLElBQUk7QUFDbEMsTUFBSSxVQUFVLE9BQVcsUUFBTztBQUNoQyxRQUFNLElBQUk7QUFBQSxJQUNSLEdBQUcsSUFBSSxRQUFRLEtBQUssTUFBTSxHQUFHLEdBQUcsQ0FBQyxlQUFlLENBQUMsR0FBRyxZQUFZLEtBQUssQ0FBQyxFQUFFLEtBQUssSUFBSSxDQUFDO0FBQUEsRUFDcEY7QUFDRjtBQUdPLFNBQVMsZ0JBQWdCLE1BQTBCO0FBQ3hELFFBQU0sUUFBUSxTQUFTLE1BQU0sbUJBQW1CLE1BQU0sS0FBSyxDQUFDO0FBQzVELFFBQU0sUUFBUSxTQUFTLE1BQU0sZ0JBQWdCLE1BQU0sS0FBSyxDQUFDO0FBQ3pELFFBQU0sV0FBVyxDQUFDLGNBQWMsT0FBTyxpQkFBaUIsR0FBRyxjQUFjLE9BQU8sY0FBYyxDQUFDO0FBQy9GLFNBQU87QUFBQSxJQUNMLE1BQU07QUFBQSxJQUNOLE9BQU8sU0FBUyxPQUFPLGNBQWMsUUFBUSxLQUFLLFNBQVMsTUFBTSxjQUFjLFFBQVEsS0FBSztBQUFBLElBQzVGLFNBQVMsU0FBUyxLQUFLLENBQUMsRUFBRSxLQUFLLE1BQU0sU0FBUyxNQUFNLEtBQUssRUFBRSxNQUFNLE9BQU87QUFBQSxFQUMxRTtBQUNGO0FBRUEsU0FBUyxjQUFjLFNBQWtCLE1BQTZCO0FBQ3BFLFFBQU0sU0FBUyxTQUFTLFNBQVMseUJBQXlCLE1BQU0sS0FBSztBQUNyRSxNQUFJLFdBQVcsRUFBRyxPQUFNLElBQUksVUFBVSw0QkFBNEIsTUFBTSwyQkFBMkI7QUFDbkcsUUFBTSxPQUFPLFNBQVMsU0FBUyxhQUFhLElBQUksS0FBSyxTQUFTLFNBQVMsUUFBUSxJQUFJLEtBQUs7QUFDeEYsUUFBTSxTQUFTLENBQUMsUUFBd0I7QUFDdEMsUUFBSSxDQUFDLE9BQU8sT0FBTyxTQUFTLEdBQUcsRUFBRyxPQUFNLElBQUksVUFBVSxHQUFHLElBQUksSUFBSSxHQUFHLGFBQWE7QUFDakYsV0FBTyxTQUFTLFFBQVEsR0FBRyxHQUFHLEdBQUcsSUFBSSxJQUFJLEdBQUcsRUFBRTtBQUFBLEVBQ2hEO0FBQ0EsVUFBUSxNQUFNO0FBQUEsSUFDWixLQUFLO0FBQ0gsYUFBTyxFQUFFLE1BQU0sT0FBTztBQUFBLElBQ3hCLEtBQUs7QUFDSCxhQUFPLEVBQUUsTUFBTSxVQUFVLFFBQVEsT0FBTyxRQUFRLEVBQUU7QUFBQSxJQUNwRCxLQUFLLFVBQVU7QUFDYixZQUFNLENBQUMsV0FBVyxVQUFVLElBQUksQ0FBQyxPQUFPLGlCQUFpQixHQUFHLE9BQU8sa0JBQWtCLENBQUM7QUFDdEYsVUFBSSxhQUFhLFdBQVksT0FBTSxJQUFJLFVBQVUsR0FBRyxJQUFJLGdEQUFnRDtBQUN4RyxZQUFNLG9CQUFvQixPQUFPLGtDQUFrQztBQUNuRSxhQUFPLEVBQUUsTUFBTSxVQUFVLFFBQVEsT0FBTyxRQUFRLEdBQUcsV0FBVyxZQUFZLGtCQUFrQjtBQUFBLElBQzlGO0FBQUEsSUFDQTtBQUNFLFlBQU0sSUFBSTtBQUFBLFFBQ1IsR0FBRyxJQUFJLGdCQUFnQixLQUFLLE1BQU0sR0FBRyxHQUFHLENBQUM7QUFBQSxNQUMzQztBQUFBLEVBQ0o7QUFDRjtBQUdPLFNBQVMsV0FBVyxRQUFnQixRQUEwQztBQUNuRixTQUFPLE1BQU0sS0FBSyxFQUFFLFFBQVEsT0FBTyxHQUFHLE1BQU0sTUFBTTtBQUNwRDtBQUdPLFNBQVMsY0FBYyxNQUFlLFdBQXlDO0FBQ3BGLFNBQU8sT0FBTyxPQUFPLE1BQU0sZ0JBQWdCLElBQUksU0FBUyxNQUFNLGtCQUFrQixRQUFRLEdBQUcsS0FBSyxLQUFLLENBQUMsQ0FBQyxJQUFJO0FBQzdHO0FBR08sU0FBUyxZQUFZLE1BQWUsUUFBbUM7QUFDNUUsUUFBTSxPQUFPLFNBQVMsTUFBTSxzQkFBc0IsSUFBSSxLQUFLO0FBQzNELFFBQU0sU0FBUyxPQUFPLGNBQWMsTUFBTSxJQUFJLElBQUk7QUFDbEQsUUFBTSxRQUFRLFNBQVMsTUFBTSxlQUFlLEtBQUssSUFBSSxDQUFDO0FBQ3RELE1BQUksVUFBVSxNQUFNO0FBQ2xCLFVBQU0sWUFBWSxTQUFTLE1BQU0scUJBQXFCLFFBQVEsR0FBRyxTQUFTLENBQUMsS0FBSztBQUNoRixXQUFPLE1BQU0sS0FBSyxFQUFFLFFBQVEsT0FBTyxHQUFHLENBQUMsR0FBRyxVQUFXLFNBQVMsWUFBWSxTQUFTLElBQUs7QUFBQSxFQUMxRjtBQUNBLE1BQUksTUFBTSxXQUFXLE9BQVEsT0FBTSxJQUFJLFVBQVUsbUJBQW1CLE1BQU0sTUFBTSxnQkFBZ0IsTUFBTSxTQUFTO0FBQy9HLFNBQU8sTUFBTSxJQUFJLENBQUMsU0FBUztBQUN6QixRQUFJLFNBQVMsaUJBQWtCLFFBQU87QUFDdEMsUUFBSSxTQUFTO0FBQ1gsWUFBTSxJQUFJLFVBQVUsc0JBQXNCLEtBQUssTUFBTSxHQUFHLEdBQUcsQ0FBQywyQkFBMkI7QUFDekYsUUFBSSxXQUFXLEtBQU0sT0FBTSxJQUFJLFVBQVUsc0JBQXNCLElBQUksaUNBQWlDO0FBQ3BHLFdBQU87QUFBQSxFQUNULENBQUM7QUFDSDtBQUdPLFNBQVMsYUFBYSxRQUFrRTtBQUM3RixTQUFPO0FBQUEsSUFDTCxXQUFXO0FBQUEsSUFDWCxRQUFRO0FBQUEsSUFDUixlQUFlO0FBQUEsSUFDZixLQUFLO0FBQUEsTUFDSCxNQUFNO0FBQUEsTUFDTixPQUFPO0FBQUEsTUFDUCxLQUFLO0FBQUEsTUFDTCxPQUFPO0FBQUEsTUFDUCxNQUFNLE9BQU87QUFBQSxJQUNmO0FBQUEsSUFDQSxjQUFjO0FBQUEsSUFDZCxRQUFRLEVBQUUsTUFBTSxvQkFBb0IsTUFBTSxPQUFPLE9BQU87QUFBQSxJQUN4RCxTQUFTO0FBQUEsSUFDVCxLQUFLLEVBQUUsTUFBTSxTQUFTLE1BQU0saUJBQWlCLElBQUksZUFBZSxNQUFNLGlCQUFpQixNQUFNLE9BQU8sSUFBSTtBQUFBLElBQ3hHLFdBQVc7QUFBQSxJQUNYLE1BQU07QUFBQSxJQUNOLGFBQWE7QUFBQSxFQUNmO0FBQ0Y7QUFHTyxTQUFTLFdBQVcsYUFBK0I7QUFDeEQsU0FBTztBQUFBLElBQ0wsV0FBVztBQUFBLElBQ1gsUUFBUTtBQUFBLElBQ1IsZUFBZTtBQUFBLElBQ2YsS0FBSyxFQUFFLE1BQU0sU0FBUyxNQUFNLGVBQWUsTUFBTSxLQUFLO0FBQUEsSUFDdEQsY0FBYztBQUFBLElBQ2QsUUFBUSxFQUFFLE1BQU0sZUFBZSxNQUFNLEtBQUs7QUFBQSxJQUMxQyxTQUFTO0FBQUEsSUFDVCxLQUFLLEVBQUUsTUFBTSxTQUFTLElBQUksWUFBWSxNQUFNLGNBQWMsTUFBTSxLQUFLO0FBQUEsSUFDckUsV0FBVztBQUFBLElBQ1gsTUFBTTtBQUFBLElBQ047QUFBQSxFQUNGO0FBQ0Y7QUFFTyxTQUFTLEtBQUssTUFBZSxXQUE2QjtBQUMvRCxTQUFPLFNBQVMsTUFBTSx1QkFBdUIsSUFBSSxLQUFLO0FBQ3hEO0FBR08sU0FBUyxJQUFJLE1BQWUsU0FBZ0IsR0FBMEI7QUFDM0UsU0FBTyxFQUFFLE1BQU0sT0FBTyxTQUFTLFNBQVMsTUFBTSxnQkFBZ0IsUUFBUSxLQUFLLE1BQU0sT0FBTztBQUMxRjs7O0FDck9PLElBQU0sUUFBc0IsQ0FBQyxNQUFNLFdBQVc7QUFDbkQsbUJBQWlCLElBQUk7QUFDckIsY0FBWSxNQUFNLENBQUMsVUFBVSxDQUFDO0FBQzlCLFFBQU0sUUFBUSxXQUFXLE1BQU0sR0FBRztBQUNsQyxRQUFNLGdCQUFnQixTQUFTLE1BQU0sa0JBQWtCLElBQUksS0FBSztBQUNoRSxRQUFNLFNBQVM7QUFBQSxJQUNiO0FBQUEsSUFDQSxTQUFTLE1BQU0scUJBQXFCLElBQUksTUFBTSxPQUFPLHNCQUFzQjtBQUFBLElBQzNFO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxHQUFHO0FBQUEsSUFDSCxNQUFNLElBQUksTUFBTSxDQUFDO0FBQUEsSUFDakIsV0FBVyxnQkFBZ0IsSUFBSTtBQUFBLElBQy9CLGdCQUFnQixNQUFNLFdBQVc7QUFBQSxJQUNqQyxTQUFTLFdBQVcsTUFBTSxRQUFRLElBQUk7QUFBQTtBQUFBLElBRXRDLFlBQVksV0FBVyxTQUFTLGNBQWM7QUFBQSxJQUM5QyxnQkFBZ0IsS0FBSyxLQUFLLE1BQU0sVUFBVTtBQUFBLElBQzFDLG1CQUFtQixLQUFLLE1BQU0sSUFBSTtBQUFBLElBQ2xDLFNBQVMsYUFBYSxFQUFFLEtBQUssZUFBZSxRQUFRLGVBQWUsS0FBSyxNQUFNLENBQUM7QUFBQSxFQUNqRjtBQUNGOzs7QUN6Qk8sSUFBTSxhQUEyQixDQUFDLE1BQU0sV0FBVztBQUV4RCxNQUFJLEVBQUUsU0FBUyxNQUFNLGVBQWUsSUFBSSxLQUFLO0FBQzNDLFVBQU0sSUFBSSxVQUFVLDhDQUE4QztBQUNwRSxRQUFNLFFBQVEsU0FBUyxNQUFNLENBQUM7QUFDOUIsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLEdBQUc7QUFBQSxJQUNILE1BQU0sRUFBRSxNQUFNLFNBQVMsU0FBUyxTQUFTLE1BQU0sc0JBQXNCLFFBQVEsS0FBSyxLQUFLO0FBQUEsSUFDdkYsV0FBVyxFQUFFLE1BQU0sV0FBVyxRQUFRLGtCQUFrQjtBQUFBLElBQ3hELGdCQUFnQixrQkFBa0IsTUFBTSxNQUFNLE9BQU87QUFBQSxJQUNyRCxTQUFTLFdBQVcsTUFBTSxRQUFRLElBQUk7QUFBQSxJQUN0QyxZQUFZLFdBQVcsTUFBTSx1QkFBdUIsV0FBVztBQUFBLElBQy9ELGdCQUFnQjtBQUFBLElBQ2hCLG1CQUFtQixLQUFLLE1BQU0sSUFBSTtBQUFBLElBQ2xDLFNBQVMsV0FBVyxLQUFLO0FBQUEsRUFDM0I7QUFDRjs7O0FDZk8sSUFBTSxPQUFxQixDQUFDLE1BQU0sV0FBVztBQUNsRCxjQUFZLE1BQU0sQ0FBQyxpQ0FBaUMsQ0FBQztBQUNyRCxRQUFNLFFBQVEsU0FBUyxNQUFNLElBQUk7QUFDakMsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLEdBQUc7QUFBQSxJQUNILE1BQU0sRUFBRSxNQUFNLFNBQVMsU0FBUyxTQUFTLE1BQU0sc0JBQXNCLFFBQVEsS0FBSyxLQUFLO0FBQUEsSUFDdkYsV0FBVyxFQUFFLE1BQU0sV0FBVyxRQUFRLGtCQUFrQjtBQUFBLElBQ3hELGdCQUFnQixrQkFBa0IsTUFBTSxNQUFNLE9BQU87QUFBQSxJQUNyRCxTQUFTLFdBQVcsTUFBTSxRQUFRLElBQUk7QUFBQSxJQUN0QyxZQUFZLFdBQVcsTUFBTSx1QkFBdUIsV0FBVztBQUFBLElBQy9ELGdCQUFnQjtBQUFBLElBQ2hCLG1CQUFtQixLQUFLLE1BQU0sSUFBSTtBQUFBLElBQ2xDLFNBQVMsV0FBVyxJQUFJO0FBQUEsRUFDMUI7QUFDRjs7O0FDaEJPLElBQU0sUUFBc0IsQ0FBQyxNQUFNLFdBQVc7QUFDbkQsbUJBQWlCLElBQUk7QUFDckIsTUFBSSxTQUFTLE1BQU0sa0JBQWtCLE1BQU0sTUFBTTtBQUMvQyxVQUFNLElBQUksVUFBVSx3REFBd0Q7QUFDOUUsUUFBTSxRQUFRLFdBQVcsSUFBSTtBQUM3QixRQUFNLGdCQUFnQixTQUFTLE1BQU0sa0JBQWtCLElBQUksS0FBSztBQUNoRSxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0EsR0FBRztBQUFBLElBQ0gsTUFBTSxJQUFJLElBQUk7QUFBQSxJQUNkLFdBQVcsZ0JBQWdCLElBQUk7QUFBQSxJQUMvQixnQkFBZ0IsTUFBTSxXQUFXO0FBQUEsSUFDakMsU0FBUyxXQUFXLE1BQU0sUUFBUSxJQUFJO0FBQUEsSUFDdEMsWUFBWSxXQUFXLE1BQU0sY0FBYyxNQUFNO0FBQUEsSUFDakQsZ0JBQWdCO0FBQUEsSUFDaEIsbUJBQW1CLEtBQUssTUFBTSxLQUFLO0FBQUEsSUFDbkMsU0FBUyxhQUFhO0FBQUEsTUFDcEIsS0FBSztBQUFBLE1BQ0wsUUFBUTtBQUFBLE1BQ1IsS0FBSyxTQUFTLE1BQU0sWUFBWSxJQUFJLEtBQUs7QUFBQSxJQUMzQyxDQUFDO0FBQUEsRUFDSDtBQUNGOzs7QUNyQk8sSUFBTSxVQUF3QixDQUFDLE1BQU0sV0FBVztBQUNyRCxtQkFBaUIsSUFBSTtBQUNyQixjQUFZLE1BQU0sQ0FBQyxrQkFBa0IsVUFBVSxDQUFDO0FBQ2hELFFBQU0sUUFBUSxXQUFXLElBQUk7QUFDN0IsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLEdBQUc7QUFBQSxJQUNILE1BQU0sSUFBSSxJQUFJO0FBQUEsSUFDZCxXQUFXLGdCQUFnQixJQUFJO0FBQUEsSUFDL0IsZ0JBQWdCLE1BQU0sV0FBVztBQUFBLElBQ2pDLFNBQVMsV0FBVyxNQUFNLFFBQVEsY0FBYyxNQUFNLElBQUksQ0FBQztBQUFBLElBQzNELFlBQVksV0FBVyxNQUFNLGNBQWMsTUFBTTtBQUFBLElBQ2pELGdCQUFnQjtBQUFBLElBQ2hCLG1CQUFtQixLQUFLLE1BQU0sS0FBSztBQUFBLElBQ25DLFNBQVMsYUFBYSxFQUFFLEtBQUssT0FBTyxRQUFRLE9BQU8sS0FBSyxNQUFNLENBQUM7QUFBQSxFQUNqRTtBQUNGOzs7QUNsQk8sSUFBTSxRQUFzQixDQUFDLE1BQU0sV0FBVztBQUNuRCxjQUFZLE1BQU0sQ0FBQyxrQkFBa0IsVUFBVSxDQUFDO0FBQ2hELFFBQU0sUUFBUSxXQUFXLElBQUk7QUFDN0IsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLEdBQUc7QUFBQSxJQUNILE1BQU0sSUFBSSxJQUFJO0FBQUEsSUFDZCxXQUFXLGdCQUFnQixJQUFJO0FBQUEsSUFDL0IsZ0JBQWdCLE1BQU0sV0FBVztBQUFBLElBQ2pDLFNBQVMsWUFBWSxNQUFNLE1BQU0sTUFBTTtBQUFBLElBQ3ZDLFlBQVksV0FBVyxNQUFNLGNBQWMsTUFBTTtBQUFBLElBQ2pELGdCQUFnQjtBQUFBLElBQ2hCLG1CQUFtQixLQUFLLE1BQU0sS0FBSztBQUFBLElBQ25DLFNBQVMsYUFBYSxFQUFFLEtBQUssTUFBTSxRQUFRLE9BQU8sS0FBSyxNQUFNLENBQUM7QUFBQSxFQUNoRTtBQUNGOzs7QUNkTyxJQUFNLFFBQXNCLENBQUMsTUFBTSxXQUFXO0FBQ25ELGNBQVksTUFBTSxDQUFDLFVBQVUsQ0FBQztBQUM5QixRQUFNLFFBQVEsV0FBVyxNQUFNLEdBQUc7QUFDbEMsUUFBTSxnQkFBZ0IsU0FBUyxNQUFNLGtCQUFrQixJQUFJLEtBQUs7QUFDaEUsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLEdBQUc7QUFBQSxJQUNILE1BQU0sSUFBSSxJQUFJO0FBQUEsSUFDZCxXQUFXLGdCQUFnQixJQUFJO0FBQUEsSUFDL0IsZ0JBQWdCLE1BQU0sV0FBVztBQUFBLElBQ2pDLFNBQVMsWUFBWSxNQUFNLE1BQU0sTUFBTTtBQUFBLElBQ3ZDLFlBQVksV0FBVyxNQUFNLGNBQWMsTUFBTTtBQUFBLElBQ2pELGdCQUFnQjtBQUFBLElBQ2hCLG1CQUFtQixLQUFLLE1BQU0sS0FBSztBQUFBLElBQ25DLFNBQVM7QUFBQSxNQUNQLEdBQUcsYUFBYSxFQUFFLEtBQUssZUFBZSxRQUFRLGVBQWUsS0FBSyxNQUFNLENBQUM7QUFBQSxNQUN6RSxjQUFjLEVBQUUsT0FBTyxvQkFBb0IsS0FBSyxtQkFBbUI7QUFBQSxJQUNyRTtBQUFBLEVBQ0Y7QUFDRjs7O0FDbEJPLElBQU0sYUFBMkIsQ0FBQyxNQUFNLFdBQVc7QUFDeEQsbUJBQWlCLElBQUk7QUFDckIsUUFBTSxRQUFRLFdBQVcsSUFBSTtBQUM3QixRQUFNLE9BQU8sU0FBUyxNQUFNLFlBQVksSUFBSSxLQUFLO0FBQ2pELFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxHQUFHO0FBQUEsSUFDSCxNQUFNLEVBQUUsTUFBTSxTQUFTLFNBQVMsU0FBUyxNQUFNLGdCQUFnQixRQUFRLEtBQUssS0FBSztBQUFBLElBQ2pGLFdBQVcsZ0JBQWdCLElBQUk7QUFBQSxJQUMvQixnQkFBZ0IsTUFBTSxXQUFXO0FBQUEsSUFDakMsU0FBUyxXQUFXLE1BQU0sUUFBUSxjQUFjLE1BQU0sSUFBSSxDQUFDO0FBQUEsSUFDM0QsWUFBWSxXQUFXLE1BQU0sY0FBYyxXQUFXO0FBQUEsSUFDdEQsZ0JBQWdCO0FBQUEsSUFDaEIsbUJBQW1CLEtBQUssTUFBTSxJQUFJO0FBQUEsSUFDbEMsU0FBUztBQUFBLE1BQ1AsR0FBRyxhQUFhLEVBQUUsS0FBSyxNQUFNLFFBQVEsTUFBTSxLQUFLLEtBQUssQ0FBQztBQUFBLE1BQ3RELEtBQUssRUFBRSxNQUFNLFNBQVMsSUFBSSxZQUFZLE1BQU0sY0FBYyxLQUFLO0FBQUEsSUFDakU7QUFBQSxFQUNGO0FBQ0Y7OztBQ2pCQSxJQUFNLFdBQThDLG9CQUFJLElBQUk7QUFBQSxFQUMxRCxDQUFDLFNBQVMsS0FBSztBQUFBLEVBQ2YsQ0FBQyxRQUFRLElBQUk7QUFBQSxFQUNiLENBQUMsZUFBZSxVQUFVO0FBQUEsRUFDMUIsQ0FBQyxTQUFTLEtBQUs7QUFBQSxFQUNmLENBQUMsV0FBVyxPQUFPO0FBQUEsRUFDbkIsQ0FBQyxTQUFTLEtBQUs7QUFBQSxFQUNmLENBQUMsU0FBUyxLQUFLO0FBQUEsRUFDZixDQUFDLGNBQWMsVUFBVTtBQUMzQixDQUFDO0FBRU0sSUFBTSxhQUFnQyxDQUFDLEdBQUcsU0FBUyxLQUFLLENBQUM7QUErRnpELFNBQVMsWUFBWSxNQUFlLE9BQThCO0FBQ3ZFLE1BQUk7QUFDRixVQUFNLE9BQU8sT0FBTyxNQUFNLEVBQUU7QUFDNUIsVUFBTSxPQUFPLE1BQU0sTUFBTSxjQUFjLElBQUk7QUFDM0MsVUFBTSxRQUFRLFNBQVMsSUFBSSxJQUFJO0FBQy9CLFFBQUksVUFBVSxPQUFXLE9BQU0sY0FBYyxNQUFNLEtBQUs7QUFDeEQsc0JBQWtCLElBQUk7QUFDdEIsV0FBTyxNQUFNLE1BQU0sSUFBSTtBQUFBLEVBQ3pCLFNBQVMsT0FBTztBQUNkLFFBQUksaUJBQWlCLFVBQVcsT0FBTSxZQUFZLE9BQU8sTUFBTSxPQUFPO0FBQ3RFLFVBQU07QUFBQSxFQUNSO0FBQ0Y7QUFFTyxTQUFTLFlBQVksT0FBZSxTQUE4QjtBQUN2RSxTQUFPLElBQUk7QUFBQSxJQUNUO0FBQUEsSUFDQSxHQUFHLEtBQUssbURBQW1ELE9BQU87QUFBQSxJQUNsRTtBQUFBLEVBQ0Y7QUFDRjtBQUVBLFNBQVMsY0FBYyxNQUFjLE9BQTRCO0FBQy9ELFNBQU8sSUFBSTtBQUFBLElBQ1Q7QUFBQSxJQUNBLEdBQUcsS0FBSyx3QkFBd0IsS0FBSyxNQUFNLEdBQUcsR0FBRyxDQUFDO0FBQUEsSUFDbEQsOENBQThDLFdBQVcsS0FBSyxJQUFJLENBQUM7QUFBQSxFQUNyRTtBQUNGOzs7QUN0SkEsSUFBQUMsc0JBQTJCO0FBQzNCLHFCQUFpQztBQUNqQyxJQUFBQyxtQkFBeUM7QUFDekMsSUFBQUMsb0JBQWlCOzs7QUNJakIseUJBQTRCO0FBQzVCLElBQUFDLG1CQUF3RTtBQUN4RSxJQUFBQyxvQkFBaUI7QUFLakIsSUFBTSxjQUFjO0FBT3BCLElBQU0sU0FBUyxvQkFBSSxJQUFZO0FBRy9CLGVBQXNCLG9CQUFvQixNQUFjLE9BQWtDO0FBQ3hGLFFBQU0sU0FBUyxrQkFBQUMsUUFBSyxRQUFRLElBQUk7QUFDaEMsUUFBTSxTQUFTLE1BQU0sWUFBWTtBQUMvQixjQUFNLHdCQUFNLFFBQVEsRUFBRSxXQUFXLEtBQUssQ0FBQztBQUN2QyxVQUFNLGdCQUFnQixNQUFNO0FBQzVCLFVBQU0sUUFBUSxRQUFRLE9BQU8sVUFBVTtBQUNyQyxZQUFNLFlBQVksT0FBTyxLQUFLO0FBQzlCLGdCQUFNLHlCQUFPLE9BQU8sSUFBSTtBQUN4QixZQUFNLFdBQVcsTUFBTTtBQUFBLElBQ3pCLENBQUM7QUFBQSxFQUNILENBQUM7QUFDSDtBQXFFQSxlQUFlLFFBQVEsUUFBZ0IsT0FBd0Q7QUFDN0YsUUFBTSxPQUFPLEdBQUcsV0FBVyxHQUFHLFFBQVEsR0FBRyxRQUFJLGdDQUFZLENBQUMsRUFBRSxTQUFTLEtBQUssQ0FBQztBQUMzRSxTQUFPLElBQUksSUFBSTtBQUNmLE1BQUk7QUFDRixVQUFNLE1BQU0sa0JBQUFDLFFBQUssS0FBSyxRQUFRLElBQUksQ0FBQztBQUFBLEVBQ3JDLFVBQUU7QUFDQSxjQUFNLHFCQUFHLGtCQUFBQSxRQUFLLEtBQUssUUFBUSxJQUFJLEdBQUcsRUFBRSxXQUFXLE1BQU0sT0FBTyxLQUFLLENBQUM7QUFDbEUsV0FBTyxPQUFPLElBQUk7QUFBQSxFQUNwQjtBQUNGO0FBR0EsZUFBZSxnQkFBZ0IsUUFBK0I7QUFDNUQsYUFBVyxRQUFRLE1BQU0sUUFBUSxNQUFNLEdBQUc7QUFDeEMsUUFBSSxDQUFDLEtBQUssV0FBVyxXQUFXLEtBQUssT0FBTyxJQUFJLElBQUksRUFBRztBQUN2RCxVQUFNLE1BQU0sT0FBTyxTQUFTLEtBQUssTUFBTSxZQUFZLE1BQU0sR0FBRyxFQUFFO0FBQzlELFFBQUksUUFBUSxRQUFRLE9BQU8sQ0FBQyxVQUFVLEdBQUcsRUFBRyxXQUFNLHFCQUFHLGtCQUFBQSxRQUFLLEtBQUssUUFBUSxJQUFJLEdBQUcsRUFBRSxXQUFXLE1BQU0sT0FBTyxLQUFLLENBQUM7QUFBQSxFQUNoSDtBQUNGO0FBRUEsU0FBUyxVQUFVLEtBQXNCO0FBQ3ZDLE1BQUk7QUFDRixZQUFRLEtBQUssS0FBSyxDQUFDO0FBQ25CLFdBQU87QUFBQSxFQUNULFNBQVMsT0FBTztBQUVkLFdBQU8sUUFBUSxPQUFPLE9BQU87QUFBQSxFQUMvQjtBQUNGO0FBc0RBLGVBQWUsWUFBWSxNQUFjLE9BQWtDO0FBQ3pFLFFBQU1DLFVBQVMsVUFBTSx1QkFBSyxNQUFNLElBQUk7QUFDcEMsTUFBSTtBQUNGLFVBQU1BLFFBQU8sVUFBVSxLQUFLO0FBQzVCLFVBQU1BLFFBQU8sS0FBSztBQUFBLEVBQ3BCLFVBQUU7QUFDQSxVQUFNQSxRQUFPLE1BQU07QUFBQSxFQUNyQjtBQUNGO0FBR0EsZUFBZSxXQUFXLFFBQStCO0FBQ3ZELE1BQUksUUFBUSxhQUFhLFFBQVM7QUFDbEMsUUFBTUEsVUFBUyxVQUFNLHVCQUFLLFFBQVEsR0FBRztBQUNyQyxNQUFJO0FBQ0YsVUFBTUEsUUFBTyxLQUFLO0FBQUEsRUFDcEIsVUFBRTtBQUNBLFVBQU1BLFFBQU8sTUFBTTtBQUFBLEVBQ3JCO0FBQ0Y7QUFFQSxlQUFlLFFBQVEsUUFBbUM7QUFDeEQsTUFBSTtBQUNGLFdBQU8sVUFBTSwwQkFBUSxNQUFNO0FBQUEsRUFDN0IsU0FBUyxPQUFPO0FBQ2QsUUFBSSxRQUFRLE9BQU8sUUFBUSxLQUFLLFFBQVEsT0FBTyxTQUFTLEVBQUcsUUFBTyxDQUFDO0FBQ25FLFVBQU07QUFBQSxFQUNSO0FBQ0Y7QUFxQkEsU0FBUyxRQUFRLE9BQWdCLE1BQXVCO0FBQ3RELFNBQU8saUJBQWlCLFNBQVMsVUFBVSxTQUFTLE1BQU0sU0FBUztBQUNyRTtBQUVBLGVBQWUsU0FBUyxRQUFnQixPQUEyQztBQUNqRixNQUFJO0FBQ0YsVUFBTSxNQUFNO0FBQUEsRUFDZCxTQUFTLE9BQU87QUFDZCxRQUFJLGlCQUFpQixZQUFhLE9BQU07QUFDeEMsVUFBTSxTQUFTLGlCQUFpQixRQUFRLE1BQU0sVUFBVSxPQUFPLEtBQUs7QUFDcEUsVUFBTSxJQUFJO0FBQUEsTUFDUjtBQUFBLE1BQ0EsR0FBRyxNQUFNLHVCQUF1QixNQUFNO0FBQUEsTUFDdEM7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNGOzs7QUQ5T0EsZUFBc0IsVUFBVSxRQUFnQixPQUEyQztBQUN6RixRQUFNLFFBQWtCLENBQUM7QUFDekIsYUFBVyxRQUFRLENBQUMsR0FBRyxJQUFJLElBQUksS0FBSyxDQUFDLEVBQUUsS0FBSyxHQUFHO0FBQzdDLFVBQU0sT0FBTyxNQUFNLFNBQVMsa0JBQUFDLFFBQUssS0FBSyxRQUFRLElBQUksQ0FBQztBQUNuRCxRQUFJLFNBQVMsS0FBTSxPQUFNLEtBQUssR0FBRyxJQUFJLElBQUksSUFBSTtBQUFBLENBQUk7QUFBQSxFQUNuRDtBQUNBLFNBQU8sT0FBTyxPQUFPLEtBQUssTUFBTSxLQUFLLEVBQUUsQ0FBQyxDQUFDO0FBQzNDO0FBRU8sU0FBUyxPQUFPLE9BQTJCO0FBQ2hELGFBQU8sZ0NBQVcsUUFBUSxFQUFFLE9BQU8sS0FBSyxFQUFFLE9BQU8sS0FBSztBQUN4RDtBQUVBLGVBQWUsU0FBUyxNQUFzQztBQUM1RCxRQUFNLE9BQU8sVUFBTSwyQkFBUyxJQUFJLEVBQUUsTUFBTSxNQUFNLElBQUk7QUFDbEQsTUFBSSxTQUFTLEtBQU0sUUFBTztBQUMxQixRQUFNLEVBQUUsTUFBTSxTQUFTLFFBQVEsSUFBSSxVQUFNLHVCQUFLLElBQUk7QUFDbEQsUUFBTSxRQUFRLEVBQUUsTUFBTSxNQUFNLE1BQU0sU0FBUyxRQUFRO0FBRW5ELFFBQU0sU0FBUyxrQkFBQUEsUUFBSyxLQUFLLFlBQVksR0FBRyxVQUFVLEdBQUcsT0FBTyxPQUFPLEtBQUssSUFBSSxDQUFDLEVBQUUsTUFBTSxHQUFHLEVBQUUsQ0FBQyxPQUFPO0FBQ2xHLFFBQU0sUUFBUSxNQUFNLFVBQVUsTUFBTTtBQUNwQyxNQUFJLFVBQVUsUUFBUSxPQUFPLFFBQVEsS0FBSyxFQUFFLE1BQU0sQ0FBQyxDQUFDLEtBQUssS0FBSyxNQUFNLE1BQU0sR0FBeUIsTUFBTSxLQUFLLEdBQUc7QUFDL0csV0FBTyxNQUFNO0FBQUEsRUFDZjtBQUNBLFFBQU0sT0FBTyxNQUFNLFdBQVcsSUFBSTtBQUNsQyxRQUFNQyxTQUFlLEVBQUUsR0FBRyxPQUFPLFFBQVEsS0FBSztBQUU5QyxRQUFNLG9CQUFvQixRQUFRLE9BQU8sS0FBSyxLQUFLLFVBQVVBLE1BQUssQ0FBQyxDQUFDLEVBQUUsTUFBTSxNQUFNLE1BQVM7QUFDM0YsU0FBTztBQUNUO0FBVUEsSUFBTSxjQUFjLE9BQWMsRUFBRSxNQUFNLE1BQU0sTUFBTSxRQUFRLFNBQVMsUUFBUSxTQUFTLFFBQVEsUUFBUSxLQUFLLENBQUM7QUFHOUcsZUFBZSxVQUFVLE1BQXFDO0FBQzVELE1BQUk7QUFDRixXQUFPLFlBQVksVUFBVSxVQUFNLDJCQUFTLElBQUksQ0FBQyxHQUFHLEVBQUU7QUFBQSxFQUN4RCxRQUFRO0FBQ04sV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUVBLGVBQWUsV0FBVyxNQUErQjtBQUN2RCxRQUFNLFdBQU8sZ0NBQVcsUUFBUTtBQUNoQyxNQUFJO0FBQ0YscUJBQWlCLGFBQVMsaUNBQWlCLE1BQU0sRUFBRSxlQUFlLEtBQUssR0FBRyxDQUFDLEVBQUcsTUFBSyxPQUFPLEtBQUs7QUFBQSxFQUNqRyxTQUFTLE9BQU87QUFDZCxVQUFNLFNBQVMsaUJBQWlCLFFBQVEsTUFBTSxVQUFVLE9BQU8sS0FBSztBQUNwRSxVQUFNLElBQUk7QUFBQSxNQUNSO0FBQUEsTUFDQSxHQUFHLElBQUksb0JBQW9CLE1BQU07QUFBQSxNQUNqQztBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0EsU0FBTyxLQUFLLE9BQU8sS0FBSztBQUMxQjs7O0FFbERPLFNBQVMsYUFBYSxRQUF5RTtBQUNwRyxRQUFNLEVBQUUsWUFBWSxrQkFBa0IsT0FBTyxTQUFTLFNBQVMsUUFBUSxJQUFJO0FBQzNFLFFBQU0sQ0FBQyxZQUFZLFFBQVEsSUFBSSxDQUFDLFFBQVEsU0FBUyxVQUFVLE9BQU87QUFDbEUsUUFBTSxFQUFFLEtBQUssUUFBUSxJQUFJLElBQUk7QUFDN0IsUUFBTSxPQUFPLENBQUNDLFFBQWMsS0FBYSxVQUFnQyxFQUFFLE1BQUFBLFFBQU0sSUFBSSxZQUFZLEtBQUssS0FBSztBQUMzRyxRQUFNLFlBQ0osSUFBSSxTQUFTLFVBQ1QsQ0FBQyxLQUFLLElBQUksTUFBTSxhQUFhLElBQUksVUFBVSxJQUFJLElBQUksQ0FBQyxJQUNwRCxDQUFDLEtBQUssSUFBSSxPQUFPLFlBQVksSUFBSSxJQUFJLEdBQUcsS0FBSyxJQUFJLEtBQUssVUFBVSxJQUFJLElBQUksR0FBRyxLQUFLLElBQUksT0FBTyxVQUFVLElBQUksSUFBSSxDQUFDO0FBQ3BILFlBQVUsS0FBSyxFQUFFLE1BQU0sT0FBTyxNQUFNLElBQUksWUFBWSxLQUFLLFlBQVksTUFBTSxPQUFPLEtBQUssQ0FBQztBQUN4RixRQUFNLFFBQVEsSUFBSSxTQUFTLFVBQVUsQ0FBQyxJQUFJLE1BQU0sSUFBSSxFQUFFLElBQUksQ0FBQyxJQUFJLEVBQUU7QUFDakUsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLEtBQUs7QUFBQSxNQUNILEdBQUcsTUFBTSxJQUFJLENBQUNBLFdBQVMsS0FBS0EsUUFBTSxrQkFBa0IsSUFBSSxJQUFJLENBQUM7QUFBQSxNQUM3RCxFQUFFLE1BQU0sSUFBSSxNQUFNLElBQUksa0JBQWtCLEtBQUssWUFBWSxNQUFNLElBQUksS0FBSztBQUFBLElBQzFFO0FBQUEsRUFDRjtBQUNGOzs7QUM1Q0EsSUFBQUMsbUJBQStCOzs7QUNDeEIsSUFBTSxhQUFhLENBQUMsT0FBTyxPQUFPLE1BQU07QUFHeEMsU0FBUyxZQUFZLE9BQW1DO0FBQzdELFNBQU8sV0FBVyxLQUFLLENBQUMsU0FBUyxTQUFTLEtBQUs7QUFDakQ7OztBQ0NBLElBQU0sZUFBZTtBQUFBLEVBQ25CLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLE1BQU07QUFBQSxFQUNOLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLElBQUk7QUFBQSxFQUNKLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLElBQUk7QUFBQSxFQUNKLE1BQU07QUFBQSxFQUNOLFNBQVM7QUFBQSxFQUNULFNBQVM7QUFDWDtBQWlDTyxJQUFNLGNBQWM7QUFHM0IsSUFBTSxpQkFBaUI7QUFNaEIsU0FBUyxZQUFZLE9BQW1CLFVBQWtCLEtBQXNCO0FBQ3JGLE1BQUksTUFBTSxhQUFhLGVBQWUsV0FBVyxhQUFhO0FBQzVELFVBQU0sT0FBTyxLQUFLLFVBQVUsS0FBSyxJQUFJLE1BQU0sWUFBWSxRQUFRLENBQUMsMkNBQTJDO0FBQUEsRUFDN0c7QUFDQSxRQUFNLFNBQVMsSUFBSSxTQUFTLE1BQU0sUUFBUSxNQUFNLFlBQVksV0FBVyxFQUFFLGFBQWEsR0FBRyxJQUFJO0FBQzdGLE1BQUksU0FBUyxPQUFPLGNBQWM7QUFDaEMsVUFBTSxPQUFPLEtBQUsscUJBQXFCLE1BQU0scUJBQXFCLGNBQWMsRUFBRTtBQUNwRixRQUFNLE1BQU0sY0FBYyxPQUFPLE1BQU07QUFDdkMsTUFBSSxNQUFNLFNBQVUsT0FBTSxPQUFPLEtBQUssMkJBQTJCLEdBQUcsc0JBQXNCLFFBQVEsUUFBUTtBQUMxRyxTQUFPLE9BQU8sTUFBTTtBQUN0QjtBQU1PLFNBQVMsWUFDZCxPQUNBLFVBQ0EsTUFBZSxFQUFFLE1BQU0sZ0JBQWdCLE1BQU0sdUJBQXVCLEdBQ2pEO0FBQ25CLFFBQU0sU0FBUyxZQUFZLE9BQU8sVUFBVSxHQUFHO0FBQy9DLFFBQU0sWUFBWSxjQUFjO0FBQ2hDLE1BQUksWUFBWSxNQUFNLFdBQVksT0FBTSxPQUFPLEtBQUssUUFBUSxNQUFNLFVBQVUsb0NBQW9DO0FBQ2hILFFBQU0sYUFBYSxNQUFNLFNBQVMsYUFBYSxTQUFTO0FBQ3hELFFBQU0sT0FBTyxXQUFXLFlBQVksR0FBRztBQUN2QyxRQUFNLFVBQVUsb0JBQUksSUFBeUI7QUFDN0MsTUFBSSxXQUF3QyxvQkFBSSxJQUFJO0FBQ3BELE1BQUksVUFBVTtBQUNkLGFBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxPQUFPLFFBQVEsSUFBSSxHQUFHO0FBQ2hELFFBQUksU0FBUyxnQkFBZ0I7QUFDM0IsaUJBQVcsY0FBYyxPQUFPLEdBQUc7QUFDbkM7QUFBQSxJQUNGO0FBQ0EsVUFBTUMsU0FBUSxXQUFXLE1BQU0sT0FBTyxHQUFHO0FBQ3pDLFlBQVEsSUFBSSxNQUFNQSxNQUFLO0FBQ3ZCLGNBQVUsS0FBSyxJQUFJLFNBQVNBLE9BQU0sR0FBRztBQUFBLEVBQ3ZDO0FBQ0EsTUFBSSxZQUFZLFVBQVUsVUFBVTtBQUNsQyxVQUFNLE9BQU8sS0FBSyxvQkFBb0IsWUFBWSxPQUFPLDRCQUE0QixRQUFRLFFBQVE7QUFBQSxFQUN2RztBQUNBLGlCQUFlLFNBQVMsR0FBRztBQUMzQixTQUFPLEVBQUUsV0FBVyxTQUFTLFNBQVM7QUFDeEM7QUFxQk8sU0FBUyxPQUNkLFNBQ0EsV0FBNkMsQ0FBQyxHQUNsQztBQUNaLFFBQU0sU0FBUyxDQUFDLEdBQUcsT0FBTyxFQUFFO0FBQUEsSUFDMUIsQ0FBQyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsT0FBTyxDQUFDLE1BQU0sYUFBYSxFQUFFLEtBQUssSUFBSSxhQUFhLEVBQUUsS0FBSyxNQUFNLFFBQVEsUUFBUSxLQUFLO0FBQUEsRUFDckc7QUFDQSxRQUFNLFNBQWtDLHVCQUFPLE9BQU8sSUFBSTtBQUMxRCxNQUFJLE9BQU8sS0FBSyxRQUFRLEVBQUUsU0FBUyxFQUFHLFFBQU8sY0FBYyxJQUFJO0FBQy9ELE1BQUksU0FBUztBQUNiLGFBQVcsQ0FBQyxNQUFNLEVBQUUsT0FBTyxPQUFPLEtBQUssQ0FBQyxLQUFLLFFBQVE7QUFDbkQsUUFBSSxTQUFTLGVBQWdCLE9BQU0sSUFBSSxNQUFNLHFDQUFxQztBQUNsRixRQUFJLEtBQUssZUFBZSxTQUFTLE9BQU8sS0FBSyxHQUFHO0FBQzlDLFlBQU0sSUFBSSxNQUFNLEdBQUcsSUFBSSxLQUFLLEtBQUssVUFBVSxzQkFBc0IsS0FBSyxLQUFLLE1BQU0sS0FBSyxJQUFJLENBQUMsR0FBRztBQUFBLElBQ2hHO0FBQ0EsV0FBTyxJQUFJLElBQUksRUFBRSxPQUFPLE9BQU8sY0FBYyxDQUFDLFFBQVEsU0FBUyxLQUFLLFVBQVUsRUFBRTtBQUNoRixjQUFVLEtBQUs7QUFBQSxFQUNqQjtBQUNBLFFBQU0sT0FBTyxJQUFJLFlBQVksRUFBRSxPQUFPLEtBQUssVUFBVSxNQUFNLENBQUM7QUFDNUQsUUFBTSxTQUFTLEtBQUssS0FBSyxLQUFLLGFBQWEsQ0FBQyxJQUFJO0FBQ2hELFFBQU0sT0FBTyxJQUFJLFdBQVcsY0FBYyxTQUFTLE1BQU07QUFDekQsTUFBSSxTQUFTLEtBQUssTUFBTSxFQUFFLGFBQWEsR0FBRyxPQUFPLE1BQU0sR0FBRyxJQUFJO0FBQzlELE9BQUssSUFBSSxNQUFNLFdBQVc7QUFDMUIsT0FBSyxLQUFLLElBQU0sY0FBYyxLQUFLLFlBQVksY0FBYyxNQUFNO0FBQ25FLE1BQUksS0FBSyxjQUFjO0FBQ3ZCLGFBQVcsQ0FBQyxFQUFFLEVBQUUsS0FBSyxDQUFDLEtBQUssUUFBUTtBQUNqQyxTQUFLLElBQUksSUFBSSxXQUFXLEtBQUssUUFBUSxLQUFLLFlBQVksS0FBSyxVQUFVLEdBQUcsRUFBRTtBQUMxRSxVQUFNLEtBQUs7QUFBQSxFQUNiO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxTQUFTLE9BQWMsT0FBa0M7QUFDdkUsTUFBSSxPQUFlLGFBQWEsS0FBSztBQUVyQyxhQUFXQyxjQUFhLE9BQU87QUFDN0IsWUFBUUE7QUFDUixRQUFJLENBQUMsT0FBTyxjQUFjLElBQUksRUFBRyxRQUFPLE9BQU87QUFBQSxFQUNqRDtBQUNBLFNBQU87QUFDVDtBQUVBLFNBQVMsV0FBVyxPQUFtQixLQUF1QztBQUM1RSxNQUFJO0FBQ0osTUFBSTtBQUNGLFdBQU8sVUFBVSxLQUFLO0FBQUEsRUFDeEIsU0FBUyxPQUFPO0FBQ2QsVUFBTSxPQUFPLEtBQUssOEJBQThCLGlCQUFpQixZQUFZLE1BQU0sVUFBVSxPQUFPLEtBQUssQ0FBQyxFQUFFO0FBQUEsRUFDOUc7QUFDQSxNQUFJLENBQUMsU0FBUyxJQUFJLEVBQUcsT0FBTSxPQUFPLEtBQUssaUNBQWlDO0FBQ3hFLFFBQU0sWUFBWSxhQUFhLElBQUksWUFBWSxFQUFFLE9BQU8sS0FBSyxDQUFDO0FBQzlELE1BQUksY0FBYyxLQUFNLE9BQU0sT0FBTyxLQUFLLG9CQUFvQixLQUFLLFVBQVUsU0FBUyxDQUFDLFFBQVE7QUFDL0YsU0FBTztBQUNUO0FBTUEsU0FBUyxhQUFhLE1BQTZCO0FBQ2pELFFBQU0sT0FBTyxvQkFBSSxJQUFZO0FBQzdCLE1BQUksUUFBUTtBQUNaLFdBQVMsS0FBSyxHQUFHLEtBQUssS0FBSyxRQUFRLE1BQU07QUFDdkMsVUFBTSxZQUFZLEtBQUssRUFBRTtBQUN6QixRQUFJLGNBQWMsT0FBTyxjQUFjLElBQUs7QUFBQSxhQUNuQyxjQUFjLE9BQU8sY0FBYyxJQUFLO0FBQUEsYUFDeEMsY0FBYyxLQUFLO0FBQzFCLFlBQU0sUUFBUTtBQUNkLFdBQUssTUFBTSxLQUFLLEVBQUUsTUFBTSxLQUFLLEtBQU0sS0FBSSxLQUFLLEVBQUUsTUFBTSxLQUFNO0FBQzFELFVBQUksVUFBVSxLQUFLLENBQUMsUUFBUSxLQUFLLEtBQUssTUFBTSxLQUFLLEdBQUcsS0FBSyxFQUFFLENBQUMsRUFBRztBQUMvRCxZQUFNLE1BQWUsS0FBSyxNQUFNLEtBQUssTUFBTSxPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQ3pELFVBQUksT0FBTyxRQUFRLFNBQVU7QUFDN0IsVUFBSSxLQUFLLElBQUksR0FBRyxFQUFHLFFBQU87QUFDMUIsV0FBSyxJQUFJLEdBQUc7QUFBQSxJQUNkO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUVBLFNBQVMsY0FBYyxPQUFnQixLQUEyQztBQUNoRixNQUFJLENBQUMsU0FBUyxLQUFLLEVBQUcsT0FBTSxPQUFPLEtBQUssbUNBQW1DO0FBQzNFLFFBQU0sV0FBVyxvQkFBSSxJQUFvQjtBQUN6QyxhQUFXLENBQUMsS0FBSyxJQUFJLEtBQUssT0FBTyxRQUFRLEtBQUssR0FBRztBQUMvQyxRQUFJLE9BQU8sU0FBUyxTQUFVLE9BQU0sT0FBTyxLQUFLLDBCQUEwQixLQUFLLFVBQVUsR0FBRyxDQUFDLGdCQUFnQjtBQUM3RyxhQUFTLElBQUksS0FBSyxJQUFJO0FBQUEsRUFDeEI7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLFdBQVcsTUFBYyxPQUFnQixLQUEyQjtBQUMzRSxRQUFNLFFBQVEsQ0FBQyxZQUFvQixPQUFPLEtBQUssVUFBVSxLQUFLLFVBQVUsUUFBUSxJQUFJLENBQUMsQ0FBQyxJQUFJLE9BQU8sRUFBRTtBQUNuRyxNQUFJLENBQUMsU0FBUyxLQUFLLEVBQUcsT0FBTSxNQUFNLCtCQUErQjtBQUNqRSxRQUFNLEVBQUUsT0FBTyxPQUFPLGNBQWMsUUFBUSxJQUFJO0FBQ2hELE1BQUksT0FBTyxVQUFVLFlBQVksQ0FBQyxRQUFRLEtBQUssRUFBRyxPQUFNLE1BQU0scUJBQXFCO0FBQ25GLE1BQUksQ0FBQyxRQUFRLEtBQUssRUFBRyxPQUFNLE1BQU0sb0JBQW9CO0FBQ3JELE1BQUksQ0FBQyxRQUFRLE9BQU8sRUFBRyxPQUFNLE1BQU0sMkJBQTJCO0FBQzlELFFBQU0sQ0FBQyxPQUFPLEdBQUcsSUFBSTtBQUNyQixNQUFJLFVBQVUsVUFBYSxRQUFRLFVBQWEsUUFBUSxXQUFXLEtBQUssUUFBUSxLQUFLO0FBQ25GLFVBQU0sTUFBTSwyQkFBMkI7QUFBQSxFQUN6QztBQUNBLFFBQU0sT0FBTyxTQUFTLE9BQU8sS0FBSztBQUNsQyxNQUFJLE1BQU0sVUFBVSxNQUFNO0FBQ3hCLFVBQU0sTUFBTSxPQUFPLE1BQU0sS0FBSyxlQUFlLEtBQUssS0FBSyxNQUFNLE1BQU0sR0FBRyxDQUFDLEVBQUUsS0FBSyxJQUFJLENBQUMsV0FBVyxJQUFJLEVBQUU7QUFBQSxFQUN0RztBQUNBLFNBQU8sRUFBRSxPQUFPLE9BQU8sT0FBTyxJQUFJO0FBQ3BDO0FBRUEsU0FBUyxlQUFlLFNBQTJDLEtBQW9CO0FBQ3JGLFFBQU0sU0FBUyxDQUFDLEdBQUcsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDLEVBQUUsQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDLE1BQU0sRUFBRSxRQUFRLEVBQUUsU0FBUyxFQUFFLE1BQU0sRUFBRSxHQUFHO0FBQ3JGLE1BQUksVUFBVTtBQUNkLGFBQVcsQ0FBQyxNQUFNLEVBQUUsT0FBTyxJQUFJLENBQUMsS0FBSyxRQUFRO0FBQzNDLFFBQUksUUFBUSxRQUFTLE9BQU0sT0FBTyxLQUFLLFVBQVUsS0FBSyxVQUFVLFFBQVEsSUFBSSxDQUFDLENBQUMsdUJBQXVCO0FBQ3JHLGNBQVU7QUFBQSxFQUNaO0FBQ0Y7QUFFQSxTQUFTLFFBQVFDLE9BQTZCO0FBQzVDLFNBQU8sT0FBTyxPQUFPLGNBQWNBLEtBQUk7QUFDekM7QUFFQSxTQUFTLFFBQVEsT0FBbUM7QUFDbEQsU0FBTyxNQUFNLFFBQVEsS0FBSyxLQUFLLE1BQU0sVUFBVSxNQUFNLE1BQU0sTUFBTSxDQUFDLFNBQVMsT0FBTyxjQUFjLElBQUksS0FBSyxRQUFRLENBQUM7QUFDcEg7QUFFQSxTQUFTLFFBQVEsTUFBc0I7QUFDckMsU0FBTyxLQUFLLFNBQVMsTUFBTSxHQUFHLEtBQUssTUFBTSxHQUFHLEdBQUcsQ0FBQyxXQUFNO0FBQ3hEO0FBRUEsSUFBTSxRQUF5QztBQUFBLEVBQzdDLGNBQWM7QUFBQSxFQUNkLFdBQVc7QUFBQSxFQUNYLGNBQWM7QUFBQSxFQUNkLFFBQVE7QUFDVjtBQUVBLFNBQVMsT0FBTyxLQUFjLFNBQThCO0FBQzFELFNBQU8sSUFBSSxZQUFZLElBQUksTUFBTSxHQUFHLElBQUksSUFBSSxxQ0FBcUMsT0FBTyxLQUFLLE1BQU0sSUFBSSxJQUFJLENBQUM7QUFDOUc7OztBRnhQTyxTQUFTLGdCQUFnQixRQUF1RDtBQUNyRixRQUFNLEVBQUUsWUFBWSxXQUFXLFNBQVMsVUFBVSxJQUFJO0FBQ3RELFFBQU1DLFdBQVUsb0JBQUksSUFBK0I7QUFDbkQsUUFBTSxPQUFPLENBQUMsTUFBYyxTQUF1QjtBQUNqRCxJQUFBQSxTQUFRLElBQUksR0FBRyxJQUFJLFdBQVcsQ0FBQyxJQUFJLENBQUM7QUFDcEMsUUFBSSxPQUFPLEtBQUssU0FBUyxRQUFTLENBQUFBLFNBQVEsSUFBSSxHQUFHLElBQUksU0FBUyxDQUFDLElBQUksQ0FBQztBQUFBLEVBQ3RFO0FBQ0EsUUFBTSxTQUFTLENBQUMsT0FBZSxFQUFFLE1BQUFDLFFBQU0sSUFBSSxNQUFNLEtBQUssS0FBSyxNQUF5QjtBQUNsRixJQUFBRCxTQUFRLElBQUksR0FBRyxLQUFLLElBQUlDLE1BQUksV0FBVyxRQUFRLGNBQWMsQ0FBQyxNQUFNLEdBQUcsSUFBSSxDQUFDLEtBQUssSUFBSSxDQUFDO0FBQ3RGLFFBQUksS0FBTSxDQUFBRCxTQUFRLElBQUksR0FBRyxLQUFLLElBQUlDLE1BQUksU0FBUyxDQUFDLEdBQUcsQ0FBQztBQUFBLEVBQ3REO0FBQ0EsRUFBQUQsU0FBUSxJQUFJLEdBQUcsUUFBUSxTQUFTLFdBQVcsQ0FBQyxXQUFXLFVBQVUsQ0FBQztBQUNsRSxNQUFJLFVBQVUsU0FBUyxVQUFXLENBQUFBLFNBQVEsSUFBSSxHQUFHLFVBQVUsTUFBTSxXQUFXLENBQUMsT0FBTyxjQUFjLFVBQVUsQ0FBQztBQUM3RyxRQUFNLEVBQUUsV0FBVyxJQUFJLElBQUksYUFBYSxNQUFNO0FBQzlDLFdBQVMsUUFBUSxHQUFHLFFBQVEsT0FBTyxRQUFRLFNBQVM7QUFDbEQsVUFBTSxRQUFRLEdBQUcsUUFBUSxNQUFNLElBQUksS0FBSztBQUN4QyxTQUFLLEdBQUcsS0FBSyxJQUFJLFFBQVEsYUFBYSxJQUFJLFVBQVU7QUFDcEQsZUFBVyxRQUFRLFVBQVcsUUFBTyxPQUFPLElBQUk7QUFDaEQsUUFBSSxRQUFRLGlCQUFpQixNQUFNO0FBQ2pDLFdBQUssR0FBRyxLQUFLLElBQUksUUFBUSxhQUFhLEtBQUssSUFBSSxPQUFPLE9BQU87QUFDN0QsV0FBSyxHQUFHLEtBQUssSUFBSSxRQUFRLGFBQWEsR0FBRyxJQUFJLE9BQU8sT0FBTztBQUFBLElBQzdEO0FBQ0EsU0FBSyxHQUFHLEtBQUssSUFBSSxRQUFRLE9BQU8sSUFBSSxVQUFVO0FBQzlDLGVBQVcsUUFBUSxJQUFLLFFBQU8sT0FBTyxJQUFJO0FBQUEsRUFDNUM7QUFDQSxPQUFLLFFBQVEsV0FBVyxVQUFVO0FBQ2xDLE1BQUksQ0FBQyxPQUFPLGtCQUFtQixDQUFBQSxTQUFRLElBQUksR0FBRyxRQUFRLElBQUksV0FBVyxDQUFDLFdBQVcsVUFBVSxDQUFDO0FBQzVGLFNBQU9BO0FBQ1Q7QUFHQSxlQUFzQixzQkFBc0IsS0FBMEM7QUFDcEYsUUFBTUUsVUFBUyxNQUFNLFNBQVMsR0FBRztBQUNqQyxNQUFJO0FBQ0YsVUFBTSxFQUFFLEtBQUssSUFBSSxNQUFNQSxRQUFPLEtBQUs7QUFDbkMsVUFBTSxRQUFRLElBQUksV0FBVyxLQUFLLElBQUksTUFBTSxXQUFXLENBQUM7QUFDeEQsVUFBTUEsUUFBTyxLQUFLLE9BQU8sR0FBRyxNQUFNLFlBQVksQ0FBQztBQUMvQyxVQUFNLFFBQVEsSUFBSSxXQUFXLGNBQWMsWUFBWSxPQUFPLE1BQU0sR0FBRyxDQUFDO0FBQ3hFLFVBQU0sRUFBRSxVQUFVLElBQUksTUFBTUEsUUFBTyxLQUFLLE9BQU8sR0FBRyxNQUFNLFlBQVksQ0FBQztBQUNyRSxXQUFPLFlBQVksTUFBTSxTQUFTLEdBQUcsU0FBUyxHQUFHLE1BQU0sR0FBRztBQUFBLEVBQzVELFVBQUU7QUFDQSxVQUFNQSxRQUFPLE1BQU07QUFBQSxFQUNyQjtBQUNGO0FBR0EsZUFBc0IsY0FBY0QsUUFBb0Q7QUFDdEYsUUFBTSxNQUFlLEVBQUUsTUFBTSxnQkFBZ0IsTUFBQUEsT0FBSztBQUNsRCxRQUFNLEVBQUUsV0FBVyxRQUFRLElBQUksTUFBTSxzQkFBc0IsR0FBRztBQUM5RCxRQUFNLE9BQU8sVUFBTSwyQkFBU0EsTUFBSTtBQUNoQyxRQUFNLFlBQVksb0JBQUksSUFBNEI7QUFDbEQsYUFBVyxDQUFDLE1BQU0sRUFBRSxPQUFPLE9BQU8sT0FBTyxJQUFJLENBQUMsS0FBSyxTQUFTO0FBQzFELFFBQUksQ0FBQyxZQUFZLEtBQUssRUFBRztBQUN6QixjQUFVLElBQUksTUFBTSxFQUFFLE1BQU0sT0FBTyxPQUFPLE1BQU0sUUFBUSxZQUFZLE9BQU8sT0FBTyxNQUFNLE1BQU0sQ0FBQztBQUFBLEVBQ2pHO0FBQ0EsU0FBTztBQUNUO0FBd0JBLGVBQWUsU0FBUyxLQUF1QztBQUM3RCxNQUFJO0FBQ0YsV0FBTyxVQUFNLHVCQUFLLElBQUksTUFBTSxHQUFHO0FBQUEsRUFDakMsU0FBUyxPQUFPO0FBQ2QsVUFBTSxTQUFTLGlCQUFpQixRQUFRLE1BQU0sVUFBVSxPQUFPLEtBQUs7QUFDcEUsVUFBTSxJQUFJO0FBQUEsTUFDUixJQUFJO0FBQUEsTUFDSixHQUFHLElBQUksSUFBSSxzQkFBc0IsTUFBTTtBQUFBLE1BQ3ZDO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDRjs7O0FHM0VPLFNBQVMsZ0JBQWdCLFFBQStCO0FBQzdELE1BQUksUUFBUTtBQUNaLGFBQVcsU0FBUyxnQkFBZ0IsTUFBTSxFQUFFLE9BQU8sRUFBRyxVQUFTLE1BQU0sT0FBTyxDQUFDLFNBQVMsU0FBUyxVQUFVLE1BQU0sQ0FBQztBQUNoSCxTQUFPO0FBQ1Q7OztBbkJaTyxJQUFNLGFBQWE7QUFNMUIsZUFBc0IsU0FBUyxZQUF5QztBQUN0RSxRQUFNLEVBQUUsSUFBQUUsS0FBSSxPQUFPLElBQUksTUFBTSxVQUFVLFVBQVU7QUFDakQsUUFBTSxTQUFTLE1BQU0sV0FBVyxrQkFBQUMsUUFBSyxLQUFLLFFBQVEsYUFBYSxDQUFDO0FBQ2hFLFFBQU0sUUFBUSxNQUFNLFlBQVksTUFBTTtBQUN0QyxRQUFNLFVBQVUsb0JBQUksSUFBNEI7QUFDaEQsYUFBVyxRQUFRLE9BQU87QUFDeEIsZUFBVyxDQUFDLE1BQU0sUUFBUSxLQUFLLE1BQU0sY0FBYyxrQkFBQUEsUUFBSyxLQUFLLFFBQVEsSUFBSSxDQUFDLEVBQUcsU0FBUSxJQUFJLE1BQU0sUUFBUTtBQUFBLEVBQ3pHO0FBQ0EsUUFBTUMsV0FBVSxvQkFBSSxJQUE0QjtBQUNoRCxhQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssZ0JBQWdCLE1BQU07QUFDaEQsSUFBQUEsU0FBUSxJQUFJLE1BQU0sWUFBWSxLQUFLLFNBQVMsSUFBSSxHQUFHLE1BQU0sT0FBTyxNQUFNLENBQUM7QUFDekUsUUFBTSxPQUFPLE1BQU0sVUFBVSxRQUFRLENBQUMsZUFBZSxrQkFBa0IsR0FBRyxLQUFLLENBQUM7QUFDaEYsU0FBTyxFQUFFLElBQUFGLEtBQUksUUFBUSxRQUFRLFNBQUFFLFVBQVMsTUFBTSxPQUFPLGdCQUFnQixNQUFNLEVBQUU7QUFDN0U7QUFHQSxTQUFTLEtBQUssU0FBOEMsTUFBMEM7QUFDcEcsUUFBTSxPQUFPLFFBQVEsSUFBSSxLQUFLLE1BQU0sS0FBSyxRQUFRLEdBQUcsSUFBSSxDQUFDLENBQUM7QUFDMUQsU0FBTyxRQUFRLElBQUksSUFBSSxNQUFNLFFBQVEsRUFBRSxHQUFHLE1BQU0sS0FBSztBQUN2RDtBQUdPLFNBQVMsa0JBQWtCRixLQUFvQjtBQUNwRCxTQUFPLGtCQUFBQyxRQUFLLEtBQUssYUFBYSxHQUFHRCxJQUFHLFFBQVEsS0FBSyxJQUFJLENBQUM7QUFDeEQ7QUFFQSxlQUFlLFVBQVUsWUFBMkY7QUFDbEgsTUFBSSxlQUFlLFVBQWEsZUFBZSxZQUFZO0FBQ3pELFVBQU1HLFVBQVMsTUFBTSxlQUFlO0FBQ3BDLFFBQUlBLFlBQVcsS0FBTSxPQUFNLGFBQWEsWUFBWSxzREFBc0Q7QUFDMUcsV0FBTyxFQUFFLElBQUksWUFBWSxRQUFBQSxRQUFPO0FBQUEsRUFDbEM7QUFDQSxRQUFNLFNBQVMsa0NBQWtDLEtBQUssVUFBVSxJQUFJLGtCQUFrQixVQUFVLElBQUk7QUFDcEcsTUFBSSxXQUFXLFFBQVMsTUFBTSxPQUFPLGtCQUFBRixRQUFLLEtBQUssUUFBUSxhQUFhLENBQUMsRUFBSSxRQUFPLEVBQUUsSUFBSSxZQUFZLFFBQVEsT0FBTztBQUNqSCxRQUFNLFNBQVMsa0JBQUFBLFFBQUssUUFBUSxVQUFVO0FBRXRDLFFBQU0sU0FBUyxXQUFXLFFBQVEsQ0FBRSxNQUFNLFNBQVMsTUFBTSxJQUFLLE1BQU0sa0JBQWtCLFVBQVUsSUFBSTtBQUNwRyxNQUFJLFdBQVcsS0FBTSxRQUFPLEVBQUUsSUFBSSxZQUFZLFFBQVEsT0FBTztBQUM3RCxNQUFJLENBQUUsTUFBTSxTQUFTLE1BQU0sRUFBSSxPQUFNLGFBQWEsWUFBWSxzQkFBc0IsV0FBVyxNQUFNLEdBQUcsR0FBRyxDQUFDLEdBQUc7QUFDL0csTUFBSSxDQUFFLE1BQU0sT0FBTyxrQkFBQUEsUUFBSyxLQUFLLFFBQVEsYUFBYSxDQUFDLEdBQUk7QUFDckQsVUFBTSxhQUFhLFlBQVksR0FBRyxNQUFNLCtDQUErQztBQUFBLEVBQ3pGO0FBQ0EsU0FBTyxFQUFFLElBQUksa0JBQUFBLFFBQUssU0FBUyxNQUFNLEdBQUcsT0FBTztBQUM3QztBQUdBLGVBQXNCLGlCQUF5QztBQUM3RCxXQUFTLFNBQVMsYUFBYSxTQUFTLGtCQUFBQSxRQUFLLFFBQVEsTUFBTSxHQUFHO0FBQzVELFVBQU0sWUFBWSxrQkFBQUEsUUFBSyxLQUFLLFFBQVEsVUFBVSxVQUFVO0FBQ3hELFFBQUksTUFBTSxPQUFPLGtCQUFBQSxRQUFLLEtBQUssV0FBVyxhQUFhLENBQUMsRUFBRyxRQUFPO0FBQzlELFFBQUksV0FBVyxrQkFBQUEsUUFBSyxRQUFRLE1BQU0sRUFBRyxRQUFPO0FBQUEsRUFDOUM7QUFDRjtBQUdBLGVBQXNCLFdBQVcsTUFBc0M7QUFDckUsTUFBSTtBQUNKLE1BQUk7QUFDRixXQUFPLFVBQVUsVUFBTSwyQkFBUyxJQUFJLENBQUM7QUFBQSxFQUN2QyxTQUFTLE9BQU87QUFDZCxRQUFJLGlCQUFpQixVQUFXLE9BQU0sWUFBWSxNQUFNLE1BQU0sT0FBTztBQUNyRSxVQUFNLFdBQVcsTUFBTSxLQUFLO0FBQUEsRUFDOUI7QUFDQSxTQUFPLFlBQVksTUFBTSxJQUFJO0FBQy9CO0FBR0EsZUFBc0IsWUFBWSxRQUFtQztBQUNuRSxNQUFJLE1BQU0sT0FBTyxrQkFBQUEsUUFBSyxLQUFLLFFBQVEsbUJBQW1CLENBQUMsRUFBRyxRQUFPLENBQUMsbUJBQW1CO0FBQ3JGLFFBQU0sWUFBWSxrQkFBQUEsUUFBSyxLQUFLLFFBQVEsOEJBQThCO0FBQ2xFLE1BQUksQ0FBRSxNQUFNLE9BQU8sU0FBUyxHQUFJO0FBQzlCLFVBQU0sWUFBWSxRQUFRLG1FQUFtRTtBQUFBLEVBQy9GO0FBQ0EsTUFBSTtBQUNKLE1BQUk7QUFDRixhQUFTLE9BQU8sT0FBTyxZQUFZLFVBQVUsVUFBTSwyQkFBUyxTQUFTLENBQUMsR0FBRyxFQUFFLEVBQUUsVUFBVTtBQUFBLEVBQ3pGLFNBQVMsT0FBTztBQUNkLFFBQUksaUJBQWlCLFVBQVcsT0FBTSxZQUFZLFdBQVcsTUFBTSxPQUFPO0FBQzFFLFVBQU0sV0FBVyxXQUFXLEtBQUs7QUFBQSxFQUNuQztBQUNBLFFBQU0sUUFBUSxDQUFDLEdBQUcsSUFBSSxJQUFJLE1BQU0sQ0FBQyxFQUFFLEtBQUs7QUFDeEMsYUFBVyxRQUFRLE9BQU87QUFFeEIsUUFBSSxDQUFDLDhCQUE4QixLQUFLLElBQUk7QUFDMUMsWUFBTSxZQUFZLFdBQVcsR0FBRyxLQUFLLFVBQVUsS0FBSyxNQUFNLEdBQUcsR0FBRyxDQUFDLENBQUMscUJBQXFCO0FBQ3pGLFFBQUksQ0FBRSxNQUFNLE9BQU8sa0JBQUFBLFFBQUssS0FBSyxRQUFRLElBQUksQ0FBQyxFQUFJLE9BQU0sWUFBWSxRQUFRLGFBQWEsSUFBSSxhQUFhO0FBQUEsRUFDeEc7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxJQUFNLGNBQWMsT0FBK0MsRUFBRSxZQUFZLE1BQU0sSUFBSSxFQUFFLENBQUM7QUFFOUYsU0FBUyxZQUNQLFVBQ0EsTUFDQSxPQUNBLFFBQ2dCO0FBQ2hCLE1BQUksYUFBYSxPQUFXLE9BQU0sWUFBWSxRQUFRLGNBQWMsSUFBSSx3Q0FBd0M7QUFDaEgsTUFBSSxTQUFTLE1BQU0sV0FBVyxNQUFNLFVBQVUsU0FBUyxNQUFNLEtBQUssQ0FBQyxNQUFNLFNBQVMsU0FBUyxNQUFNLElBQUksQ0FBQyxHQUFHO0FBQ3ZHLFVBQU07QUFBQSxNQUNKO0FBQUEsTUFDQSxHQUFHLElBQUksUUFBUSxTQUFTLE1BQU0sS0FBSyxJQUFJLENBQUMsK0JBQStCLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFBQSxJQUN6RjtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxlQUFlLE9BQU8sTUFBZ0M7QUFDcEQsYUFBTyx1QkFBSyxJQUFJLEVBQUU7QUFBQSxJQUNoQixDQUFDLFVBQVUsTUFBTSxPQUFPO0FBQUEsSUFDeEIsTUFBTTtBQUFBLEVBQ1I7QUFDRjtBQUVBLGVBQWUsU0FBUyxRQUFrQztBQUN4RCxhQUFPLHVCQUFLLE1BQU0sRUFBRTtBQUFBLElBQ2xCLENBQUMsVUFBVSxNQUFNLFlBQVk7QUFBQSxJQUM3QixNQUFNO0FBQUEsRUFDUjtBQUNGO0FBRUEsU0FBUyxhQUFhRCxLQUFZLFNBQThCO0FBQzlELFFBQU0sT0FDSkEsUUFBTyxhQUNILDBCQUNBO0FBQ04sU0FBTyxJQUFJLFlBQVksbUJBQW1CLEdBQUcsT0FBTyxLQUFLLElBQUk7QUFDL0Q7QUFFQSxTQUFTLFlBQVksT0FBZSxTQUE4QjtBQUNoRSxTQUFPLElBQUk7QUFBQSxJQUNUO0FBQUEsSUFDQSxHQUFHLEtBQUssNkJBQTZCLE9BQU87QUFBQSxJQUM1QztBQUFBLEVBQ0Y7QUFDRjtBQUVBLFNBQVMsV0FBVyxNQUFjLE9BQTZCO0FBQzdELFNBQU8sWUFBWSxNQUFNLGlCQUFpQixRQUFRLE1BQU0sVUFBVSxPQUFPLEtBQUssQ0FBQztBQUNqRjs7O0FvQjdLQSxJQUFBSSxtQkFBOEM7QUFDOUMsSUFBQUMsb0JBQWlCOzs7QUNEakIsSUFBSSxxQkFBcUIsTUFBTTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSTdCLFlBQVksWUFBWTtBQUN0QixTQUFLLE9BQU8sS0FBSyxZQUFZLFVBQVU7QUFBQSxFQUN6QztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBT0EsWUFBWSxZQUFZO0FBQ3RCLFVBQU0sT0FBdUIsdUJBQU8sT0FBTyxJQUFJO0FBQy9DLGVBQVcsUUFBUSxZQUFZO0FBQzdCLFVBQUksT0FBTztBQUNYLGVBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxRQUFRLEVBQUUsR0FBRztBQUNwQyxjQUFNLE9BQU8sS0FBSyxDQUFDO0FBQ25CLGVBQU8sS0FBSyxJQUFJLE1BQXNCLHVCQUFPLE9BQU8sSUFBSTtBQUFBLE1BQzFEO0FBQ0EsV0FBSyxNQUFNO0FBQUEsSUFDYjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsTUFBTUMsT0FBTTtBQUNWLFVBQU0sU0FBUyxDQUFDO0FBQ2hCLFVBQU0sSUFBSUEsTUFBSztBQUNmLFFBQUksUUFBUTtBQUNaLFFBQUksSUFBSTtBQUNSLFdBQU8sSUFBSSxHQUFHO0FBQ1osVUFBSSxPQUFPLEtBQUs7QUFDaEIsVUFBSSxRQUFRO0FBQ1osVUFBSSxJQUFJO0FBQ1IsYUFBTyxJQUFJLE1BQU0sT0FBTyxLQUFLQSxNQUFLLENBQUMsQ0FBQyxJQUFJO0FBQ3RDLFlBQUksS0FBSyxLQUFLO0FBQ1osa0JBQVEsS0FBSztBQUFBLFFBQ2Y7QUFDQSxVQUFFO0FBQUEsTUFDSjtBQUNBLFVBQUksT0FBTztBQUNULFlBQUksSUFBSSxPQUFPO0FBQ2IsaUJBQU8sS0FBS0EsTUFBSyxNQUFNLE9BQU8sQ0FBQyxDQUFDO0FBQUEsUUFDbEM7QUFDQSxlQUFPLEtBQUssS0FBSztBQUNqQixhQUFLLE1BQU07QUFDWCxnQkFBUTtBQUFBLE1BQ1YsT0FBTztBQUNMLFVBQUU7QUFBQSxNQUNKO0FBQUEsSUFDRjtBQUNBLFFBQUksUUFBUSxHQUFHO0FBQ2IsYUFBTyxLQUFLQSxNQUFLLE1BQU0sS0FBSyxDQUFDO0FBQUEsSUFDL0I7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUNGO0FBQ0EsSUFBSSw2QkFBNkI7QUFHakMsSUFBSSxhQUFhLE1BQU07QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBS3JCLFlBQVksUUFBUTtBQUNsQixTQUFLLFVBQVUsT0FBTztBQUN0QixTQUFLLEtBQUssT0FBTztBQUNqQixTQUFLLGNBQWMsT0FBTyxlQUFlO0FBQ3pDLFNBQUssU0FBUyxPQUFPLFVBQVU7QUFDL0IsU0FBSyxTQUFTLE9BQU8sVUFBVTtBQUMvQixTQUFLLFVBQVUsT0FBTyxXQUFXO0FBQ2pDLFNBQUssYUFBYSxPQUFPLGNBQWMsQ0FBQyxLQUFLO0FBQUEsRUFDL0M7QUFDRjtBQUNBLElBQUkscUJBQXFCO0FBR3pCLElBQUkseUJBQXlCLENBQUMsUUFBUSxVQUFVO0FBQzlDLE1BQUk7QUFDRixXQUFPLElBQUksT0FBTyxRQUFRLEtBQUs7QUFBQSxFQUNqQyxTQUFTLE9BQU87QUFDZCxRQUFJLEVBQUUsaUJBQWlCLGFBQWMsT0FBTTtBQUMzQyxVQUFNLGlCQUFpQyxvQkFBSSxJQUFJO0FBQy9DLFVBQU0sWUFBWSxPQUFPO0FBQUEsTUFDdkI7QUFBQSxNQUNBLENBQUNBLE9BQU0sR0FBRyxHQUFHLFdBQVc7QUFDdEIsWUFBSSx3QkFBd0I7QUFDNUIsaUJBQVMsSUFBSSxTQUFTLEdBQUcsS0FBSyxLQUFLLE9BQU8sQ0FBQyxNQUFNLE1BQU0sRUFBRSxHQUFHO0FBQzFELFlBQUU7QUFBQSxRQUNKO0FBQ0EsWUFBSSx3QkFBd0IsTUFBTSxFQUFHLFFBQU9BO0FBQzVDLFlBQUksZ0JBQWdCLGVBQWUsSUFBSSxDQUFDO0FBQ3hDLFlBQUksa0JBQWtCLFFBQVE7QUFDNUIsY0FBSTtBQUNGLGdCQUFJLE9BQU8sT0FBTyxDQUFDLEtBQUssR0FBRztBQUMzQiw0QkFBZ0I7QUFBQSxVQUNsQixRQUFRO0FBQ04sNEJBQWdCLFVBQVUsQ0FBQztBQUFBLFVBQzdCO0FBQ0EseUJBQWUsSUFBSSxHQUFHLGFBQWE7QUFBQSxRQUNyQztBQUNBLGVBQU8sR0FBRyxDQUFDLElBQUksYUFBYTtBQUFBLE1BQzlCO0FBQUEsSUFDRjtBQUNBLFFBQUksY0FBYyxPQUFRLE9BQU07QUFDaEMsUUFBSTtBQUNGLGFBQU8sSUFBSSxPQUFPLFdBQVcsS0FBSztBQUFBLElBQ3BDLFFBQVE7QUFDTixZQUFNO0FBQUEsSUFDUjtBQUFBLEVBQ0Y7QUFDRjtBQUNBLElBQUksd0JBQXdCLENBQUNBLFVBQVNBLE1BQUssUUFBUSxRQUFRLEdBQUcsRUFBRSxRQUFRLFFBQVEsR0FBRyxFQUFFLFFBQVEsUUFBUSxHQUFHLEVBQUUsUUFBUSxPQUFPLEdBQUcsRUFBRSxRQUFRLFNBQVMsR0FBRyxFQUFFLFFBQVEsU0FBUyxLQUFLLEVBQUUsUUFBUSxRQUFRLElBQUksRUFBRSxRQUFRLFFBQVEsSUFBSSxFQUFFLFFBQVEsU0FBUyxLQUFLLEVBQUUsUUFBUSxTQUFTLEtBQUs7QUFDdFEsSUFBSSxpQkFBaUIsQ0FBQyxTQUFTLFNBQVMsU0FBUztBQUMvQyxNQUFJLFFBQVEsVUFBVSxRQUFRO0FBQzVCLFVBQU0sUUFBUTtBQUFBLE1BQ1osaUNBQWlDLFFBQVEsS0FBSztBQUFBLElBQ2hEO0FBQ0EsV0FBTyx1QkFBdUIsT0FBTyxJQUFJO0FBQUEsRUFDM0MsV0FBVyxRQUFRLFdBQVcsUUFBUTtBQUNwQyxVQUFNLFVBQVUsZUFBZSxRQUFRLE1BQU07QUFDN0MsV0FBTyxJQUFJLE9BQU8sU0FBUyxVQUFVLElBQUksT0FBTyxLQUFLLElBQUk7QUFBQSxFQUMzRCxPQUFPO0FBQ0wsWUFBUSxLQUFLLHlCQUF5QixPQUFPO0FBQzdDLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFDQSxJQUFJLDhCQUE4QjtBQUNsQyxJQUFJLHFCQUFxQixHQUFHLDJCQUEyQjtBQUN2RCxJQUFJLHFCQUFxQixJQUFJLGtCQUFrQjtBQUMvQyxJQUFJLHlCQUF5QixLQUFLLGtCQUFrQjtBQUNwRCxJQUFJLHdCQUF3QixVQUFVLGtCQUFrQixPQUFPLGtCQUFrQixTQUFTLGtCQUFrQixPQUFPLGtCQUFrQjtBQUNySSxJQUFJLDRCQUE0QixVQUFVLGtCQUFrQixPQUFPLGtCQUFrQixTQUFTLGtCQUFrQixPQUFPLGtCQUFrQjtBQUN6SSxJQUFJLG9CQUFvQjtBQUN4QixJQUFJLGtCQUFrQjtBQUN0QixJQUFJLGtCQUFrQjtBQUN0QixJQUFJLGtCQUFrQyxvQkFBSSxJQUFJO0FBQUEsRUFDNUMsQ0FBQyxLQUFLLGVBQWU7QUFBQSxFQUNyQixDQUFDLEtBQUssY0FBYztBQUFBLEVBQ3BCLENBQUMsS0FBSyxzQkFBc0I7QUFBQTtBQUFBLEVBRTVCLENBQUMsS0FBSyxJQUFJLGVBQWUsR0FBRztBQUFBLEVBQzVCLENBQUMsS0FBSyxLQUFLLGVBQWUsR0FBRztBQUFBLEVBQzdCLENBQUMsS0FBSyxrQkFBa0I7QUFBQSxFQUN4QixDQUFDLEtBQUssc0JBQXNCO0FBQUEsRUFDNUIsQ0FBQyxLQUFLLFNBQVM7QUFBQSxFQUNmLENBQUMsS0FBSyxTQUFTO0FBQUEsRUFDZixDQUFDLEtBQUssa0JBQWtCO0FBQUE7QUFBQSxFQUV4QixDQUFDLEtBQUssa0JBQWtCO0FBQUEsRUFDeEIsQ0FBQyxLQUFLLHFCQUFxQjtBQUFBLEVBQzNCLENBQUMsS0FBSyx5QkFBeUI7QUFBQSxFQUMvQixDQUFDLEtBQUssT0FBTztBQUFBLEVBQ2IsQ0FBQyxLQUFLLE9BQU87QUFDZixDQUFDO0FBQ0QsSUFBSSx3QkFBd0Msb0JBQUksSUFBSTtBQUFBLEVBQ2xELENBQUMsS0FBSyxlQUFlO0FBQUEsRUFDckIsQ0FBQyxLQUFLLDJCQUEyQjtBQUFBLEVBQ2pDLENBQUMsS0FBSyxTQUFTO0FBQUEsRUFDZixDQUFDLEtBQUssU0FBUztBQUFBLEVBQ2YsQ0FBQyxLQUFLLGtCQUFrQjtBQUFBLEVBQ3hCLENBQUMsS0FBSyxrQkFBa0I7QUFBQSxFQUN4QixDQUFDLEtBQUssT0FBTztBQUFBLEVBQ2IsQ0FBQyxLQUFLLE9BQU87QUFDZixDQUFDO0FBQ0QsSUFBSSxnQ0FBZ0Qsb0JBQUksSUFBSTtBQUFBLEVBQzFELENBQUMsS0FBSyxLQUFLLDJCQUEyQixHQUFHO0FBQUEsRUFDekMsQ0FBQyxLQUFLLEtBQUssZUFBZSxHQUFHO0FBQy9CLENBQUM7QUFDRCxJQUFJLHlCQUF5QyxvQkFBSSxJQUFJO0FBQUEsRUFDbkQsQ0FBQyxNQUFNLEtBQUs7QUFBQSxFQUNaLENBQUMsTUFBTSxLQUFLO0FBQUEsRUFDWixDQUFDLEtBQUssS0FBSztBQUFBLEVBQ1gsQ0FBQyxNQUFNLEtBQUs7QUFBQSxFQUNaLENBQUMsTUFBTSxLQUFLO0FBQ2QsQ0FBQztBQUNELElBQUksd0JBQXdDLG9CQUFJLElBQUk7QUFBQSxFQUNsRCxDQUFDLFNBQVMsaUJBQWlCO0FBQUEsRUFDM0IsQ0FBQyxTQUFTLHdCQUF3QjtBQUFBLEVBQ2xDLENBQUMsU0FBUyxTQUFTO0FBQUEsRUFDbkIsQ0FBQyxTQUFTLGdCQUFnQjtBQUFBLEVBQzFCLENBQUMsU0FBUyxnQkFBZ0I7QUFBQSxFQUMxQixDQUFDLFNBQVMsa0JBQWtCO0FBQUEsRUFDNUIsQ0FBQyxTQUFTLFlBQVk7QUFBQSxFQUN0QixDQUFDLFNBQVMsY0FBYztBQUFBLEVBQ3hCLENBQUMsU0FBUyxTQUFTO0FBQUEsRUFDbkIsQ0FBQyxRQUFRLDJCQUEyQjtBQUFBLEVBQ3BDLENBQUMsVUFBVSxlQUFlO0FBQzVCLENBQUM7QUFDRCxJQUFJLGtCQUFrQjtBQUN0QixJQUFJLGtCQUFrQjtBQUN0QixJQUFJLG1CQUFtQjtBQUN2QixJQUFJLHNCQUFzQjtBQUMxQixJQUFJLG1CQUFtQixXQUFDLHFDQUE4QixHQUFDO0FBQ3ZELElBQUksaUNBQWlDO0FBQ3JDLElBQUksK0JBQStCO0FBQ25DLElBQUksd0JBQXdCO0FBQzVCLElBQUksa0JBQWtCLENBQUMsU0FBUyxRQUFRLE9BQU8sUUFBUSxPQUFPLFFBQVEsT0FBTyxRQUFRO0FBQ3JGLElBQUksZUFBZSxDQUFDQSxPQUFNLFVBQVUsT0FBTyxjQUFjQSxNQUFLLFlBQVksS0FBSyxDQUFDO0FBQ2hGLElBQUksNEJBQTRCLENBQUNDLFNBQVE7QUFDdkMsTUFBSSxDQUFDLHFCQUFxQixLQUFLQSxJQUFHLEVBQUcsUUFBTztBQUM1QyxRQUFNLGFBQWEsT0FBTyxTQUFTQSxNQUFLLEVBQUU7QUFDMUMsTUFBSSxhQUFhLElBQUssUUFBTztBQUM3QixRQUFNLFNBQVMsT0FBTyxhQUFhLFVBQVU7QUFDN0MsU0FBTyxnQkFBZ0IsTUFBTSxJQUFJLElBQUksT0FBTyxZQUFZLENBQUMsR0FBRyxPQUFPLFlBQVksQ0FBQyxNQUFNO0FBQ3hGO0FBQ0EsSUFBSSxtQ0FBbUMsQ0FBQyxVQUFVLE1BQU0sUUFBUSxnQ0FBZ0MsYUFBYTtBQUM3RyxJQUFJLGlCQUFpQjtBQUNyQixJQUFJLG9DQUFvQztBQUN4QyxJQUFJLGlDQUFpQyxPQUFPO0FBQUEsRUFDMUMsVUFBVTtBQUFBLEVBQ1YsY0FBYyxDQUFDO0FBQUEsRUFDZixNQUFNO0FBQUEsRUFDTixzQkFBc0I7QUFDeEI7QUFDQSxJQUFJLG9DQUFvQyxDQUFDLFVBQVU7QUFDakQsUUFBTSxJQUFJO0FBQUEsSUFDUix3RUFBd0UsS0FBSztBQUFBLEVBQy9FO0FBQ0Y7QUFDQSxJQUFJLDJCQUEyQixDQUFDLFNBQVMsTUFBTSxPQUFPLHVCQUF1QixTQUFTO0FBQ3BGLE1BQUksUUFBUSxTQUFTLFFBQVMsbUNBQWtDLEtBQUs7QUFDckUsVUFBUSxhQUFhLEtBQUssSUFBSTtBQUM5QixVQUFRLE9BQU87QUFDZixVQUFRLHVCQUF1QixRQUFRLHdCQUF3QjtBQUNqRTtBQUNBLElBQUksa0NBQWtDLENBQUMsU0FBUyxVQUFVLGFBQWEsT0FBTyxRQUFRLE9BQU87QUFDM0YsTUFBSSxjQUFjLFFBQVEsU0FBUyxTQUFTO0FBQzFDLHNDQUFrQyxLQUFLO0FBQUEsRUFDekM7QUFDQSxNQUFJLFFBQVEsU0FBUyxTQUFTO0FBQzVCLFlBQVEsWUFBWTtBQUNwQixZQUFRLE9BQU87QUFDZjtBQUFBLEVBQ0Y7QUFDQSxVQUFRLFlBQVk7QUFDcEIsVUFBUSxPQUFPLGFBQWEsUUFBUTtBQUNwQyxVQUFRLHVCQUF1QixRQUFRLHdCQUF3QjtBQUNqRTtBQUNBLElBQUksaUNBQWlDLENBQUMsT0FBTyxPQUFPLFlBQVk7QUFDOUQsUUFBTSxTQUFTLGlCQUFpQixLQUFLLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFDdkQsTUFBSSxRQUFRO0FBQ1YsVUFBTSxDQUFDRCxPQUFNLE1BQU0sSUFBSSxJQUFJO0FBQzNCLFFBQUksU0FBUyxPQUFPLFNBQVMsUUFBUTtBQUNuQztBQUFBLFFBQ0U7QUFBQSxRQUNBLEtBQUssMkJBQTJCO0FBQUEsUUFDaEM7QUFBQSxNQUNGO0FBQUEsSUFDRixPQUFPO0FBQ0wsWUFBTSxlQUFlLFNBQVMsTUFBTSxPQUFPLElBQUksTUFBTSxTQUFTLE9BQU8sU0FBUyxTQUFTLDhCQUE4QkE7QUFDckg7QUFBQSxRQUNFO0FBQUEsUUFDQTtBQUFBLFFBQ0EsU0FBUyxPQUFPLFNBQVM7QUFBQSxRQUN6QjtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQ0EsV0FBTyxRQUFRQSxNQUFLO0FBQUEsRUFDdEI7QUFDQSxRQUFNLGNBQWMsc0JBQXNCLEtBQUssTUFBTSxNQUFNLEtBQUssQ0FBQztBQUNqRSxNQUFJLGFBQWE7QUFDZixvQ0FBZ0MsU0FBUyxZQUFZLENBQUMsQ0FBQztBQUN2RCxXQUFPLFFBQVEsWUFBWSxDQUFDLEVBQUU7QUFBQSxFQUNoQztBQUNBLE1BQUksUUFBUSxLQUFLLE1BQU0sUUFBUTtBQUM3QixVQUFNLElBQUk7QUFBQSxNQUNSLG1EQUFtRCxLQUFLO0FBQUEsSUFDMUQ7QUFBQSxFQUNGO0FBQ0EsUUFBTSxPQUFPLGFBQWEsT0FBTyxRQUFRLENBQUM7QUFDMUMsUUFBTSxXQUFXLFFBQVEsSUFBSSxLQUFLO0FBQ2xDLFFBQU0saUJBQWlCLHVCQUF1QixJQUFJLElBQUk7QUFDdEQsTUFBSSxtQkFBbUIsUUFBUTtBQUM3QixvQ0FBZ0MsU0FBUyxjQUFjO0FBQ3ZELFdBQU87QUFBQSxFQUNUO0FBQ0EsUUFBTSxhQUFhLDhCQUE4QixJQUFJLElBQUk7QUFDekQsTUFBSSxlQUFlLFFBQVE7QUFDekIsNkJBQXlCLFNBQVMsWUFBWSxLQUFLO0FBQ25ELFdBQU87QUFBQSxFQUNUO0FBQ0EsUUFBTSxVQUFVLHNCQUFzQixJQUFJLElBQUk7QUFDOUMsTUFBSTtBQUNKLE1BQUksYUFBYTtBQUNqQixNQUFJLFlBQVksUUFBUTtBQUN0QixrQkFBYztBQUNkLGlCQUFhLFNBQVMsT0FBTyxTQUFTO0FBQUEsRUFDeEMsV0FBVyxjQUFjLEtBQUssSUFBSSxHQUFHO0FBQ25DLGtCQUFjLEtBQUssSUFBSTtBQUFBLEVBQ3pCLFdBQVcsZ0JBQWdCLFNBQVMsSUFBSSxLQUFLLFNBQVMsS0FBSztBQUN6RCxrQkFBYyxLQUFLLElBQUk7QUFBQSxFQUN6QixPQUFPO0FBQ0wsa0JBQWM7QUFBQSxFQUNoQjtBQUNBLGtDQUFnQyxTQUFTLGFBQWEsWUFBWSxLQUFLO0FBQ3ZFLFNBQU87QUFDVDtBQUNBLElBQUksOEJBQThCLENBQUMsV0FBVztBQUM1QyxNQUFJLE9BQU8sV0FBVyxFQUFHLFFBQU8sT0FBTyxDQUFDO0FBQ3hDLFNBQU8sWUFBWSxPQUFPLEtBQUssR0FBRyxDQUFDLEtBQUssY0FBYztBQUN4RDtBQUNBLElBQUksa0NBQWtDLENBQUMsWUFBWTtBQUNqRCxRQUFNLFNBQVMsUUFBUSxTQUFTLFdBQVcsSUFBSSxRQUFRLGVBQWUsQ0FBQyxJQUFJLFFBQVEsUUFBUSxLQUFLLEdBQUcsUUFBUSxZQUFZO0FBQ3ZILFNBQU8sNEJBQTRCLE1BQU07QUFDM0M7QUFDQSxJQUFJLDJCQUEyQixDQUFDLGtCQUFrQjtBQUNoRCxRQUFNLGFBQWEsdUJBQXVCLE9BQU8sYUFBYSxNQUFNLEdBQUc7QUFDdkUsTUFBSSxZQUFZO0FBQ2hCLFdBQVMsU0FBUyxHQUFHLFNBQVMsSUFBSSxFQUFFLFFBQVE7QUFDMUMsVUFBTSxRQUFRLE9BQU8sYUFBYSxLQUFLLE1BQU07QUFDN0MsVUFBTSxRQUFRLE9BQU8sYUFBYSxLQUFLLE1BQU07QUFDN0MsVUFBTSxZQUFZLFdBQVcsS0FBSyxLQUFLO0FBQ3ZDLFVBQU0sWUFBWSxXQUFXLEtBQUssS0FBSztBQUN2QyxRQUFJLGNBQWMsVUFBVyxjQUFhLFlBQVksUUFBUTtBQUFBLEVBQ2hFO0FBQ0EsU0FBTztBQUNUO0FBQ0EsSUFBSSx3QkFBd0IsQ0FBQyxPQUFPLE9BQU8sWUFBWSxtQkFBbUIsTUFBTSxnQkFBZ0IsTUFBTTtBQUNwRyxNQUFJLGdCQUFnQixtQ0FBbUM7QUFDckQsVUFBTSxJQUFJO0FBQUEsTUFDUiw0Q0FBNEMsaUNBQWlDLHNCQUFzQixLQUFLO0FBQUEsSUFDMUc7QUFBQSxFQUNGO0FBQ0EsTUFBSSxJQUFJLFFBQVE7QUFDaEIsUUFBTSxVQUFVLE1BQU0sQ0FBQyxNQUFNO0FBQzdCLE1BQUksUUFBUyxHQUFFO0FBQ2YsUUFBTSxzQkFBc0I7QUFDNUIsUUFBTSxXQUFXLENBQUMsK0JBQStCLENBQUM7QUFDbEQsTUFBSSxVQUFVLFNBQVMsQ0FBQztBQUN4QixNQUFJLHNDQUFzQztBQUMxQyxTQUFPLElBQUksTUFBTSxRQUFRO0FBQ3ZCLFVBQU0sT0FBTyxhQUFhLE9BQU8sQ0FBQztBQUNsQyxRQUFJLFNBQVMsTUFBTTtBQUNqQixVQUFJLCtCQUErQixPQUFPLEdBQUcsT0FBTztBQUNwRDtBQUFBLElBQ0Y7QUFDQSxRQUFJLFNBQVMsS0FBSztBQUNoQixVQUFJLE1BQU0scUJBQXFCO0FBQzdCLHdDQUFnQyxTQUFTLEtBQUs7QUFDOUMsVUFBRTtBQUNGO0FBQUEsTUFDRjtBQUNBLFVBQUksUUFBUSxTQUFTLE1BQU07QUFDekIsWUFBSSxTQUFTLFNBQVMsR0FBRztBQUN2QixnQkFBTSxJQUFJO0FBQUEsWUFDUix5RUFBeUUsQ0FBQztBQUFBLFVBQzVFO0FBQUEsUUFDRjtBQUNBLGNBQU0sSUFBSSxZQUFZLGtDQUFrQyxLQUFLLEVBQUU7QUFBQSxNQUNqRTtBQUNBLFlBQU0sdUJBQXVCLFNBQVM7QUFBQSxRQUNwQyxDQUFDLGNBQWMsVUFBVTtBQUFBLE1BQzNCO0FBQ0EsVUFBSSxXQUFXLFNBQVMsU0FBUyxLQUFLLHFDQUFxQztBQUN6RSxjQUFNLElBQUk7QUFBQSxVQUNSLHdKQUF3SixLQUFLO0FBQUEsUUFDL0o7QUFBQSxNQUNGO0FBQ0EsWUFBTSxhQUFhLGdDQUFnQyxTQUFTLENBQUMsQ0FBQztBQUM5RCxVQUFJLGdCQUFnQjtBQUNwQixVQUFJLFNBQVMsU0FBUyxHQUFHO0FBQ3ZCLFlBQUksYUFBYTtBQUNqQixpQkFBUyxJQUFJLEdBQUcsSUFBSSxTQUFTLFFBQVEsRUFBRSxHQUFHO0FBQ3hDLHdCQUFjLE1BQU0sZ0NBQWdDLFNBQVMsQ0FBQyxDQUFDLENBQUM7QUFBQSxRQUNsRTtBQUNBLHdCQUFnQixNQUFNLFVBQVUsR0FBRyxVQUFVO0FBQUEsTUFDL0M7QUFDQSxZQUFNLGtCQUFrQixTQUFTLFdBQVcsS0FBSyxRQUFRLGFBQWEsV0FBVztBQUNqRixVQUFJLGtCQUFrQixRQUFRO0FBQzlCLFVBQUksY0FBYyxrQkFBa0I7QUFDbEMsY0FBTSxZQUFZLHlCQUF5QixhQUFhO0FBQ3hELFlBQUksVUFBVSxTQUFTLEdBQUc7QUFDeEIsY0FBSSxpQkFBaUI7QUFDbkIsK0JBQW1CO0FBQ25CLDRCQUFnQixJQUFJLGVBQWU7QUFBQSxVQUNyQyxPQUFPO0FBQ0wsNEJBQWdCLDRCQUE0QjtBQUFBLGNBQzFDO0FBQUEsY0FDQSxJQUFJLFNBQVM7QUFBQSxZQUNmLENBQUM7QUFBQSxVQUNIO0FBQUEsUUFDRjtBQUFBLE1BQ0Y7QUFDQSxZQUFNLE9BQU8sVUFBVSxrQkFBa0IsS0FBSyxlQUFlLE1BQU0sU0FBUyxhQUFhLElBQUksY0FBYyxNQUFNO0FBQ2pILGFBQU87QUFBQSxRQUNMO0FBQUEsUUFDQSxLQUFLLElBQUk7QUFBQSxRQUNUO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUNBLFFBQUksTUFBTSxXQUFXLE1BQU0sQ0FBQyxHQUFHO0FBQzdCLFVBQUksUUFBUSxTQUFTLE1BQU07QUFDekIsY0FBTSxJQUFJO0FBQUEsVUFDUix5RUFBeUUsQ0FBQztBQUFBLFFBQzVFO0FBQUEsTUFDRjtBQUNBLGdCQUFVLCtCQUErQjtBQUN6QyxlQUFTLEtBQUssT0FBTztBQUNyQixXQUFLO0FBQ0w7QUFBQSxJQUNGO0FBQ0EsUUFBSSxTQUFTLEtBQUs7QUFDaEIsWUFBTSxTQUFTLE1BQU0sTUFBTSxDQUFDO0FBQzVCLFVBQUksK0JBQStCLEtBQUssTUFBTSxHQUFHO0FBQy9DLGNBQU0sSUFBSTtBQUFBLFVBQ1IsMERBQTBELENBQUM7QUFBQSxRQUM3RDtBQUFBLE1BQ0Y7QUFDQSxZQUFNLFFBQVEsaUJBQWlCLEtBQUssTUFBTTtBQUMxQyxVQUFJLE9BQU87QUFDVCxjQUFNLENBQUMsRUFBRSxlQUFlLElBQUksSUFBSTtBQUNoQyxjQUFNLFdBQVcsc0JBQXNCLElBQUksSUFBSTtBQUMvQyxZQUFJLGFBQWEsUUFBUTtBQUN2QixnQkFBTSxJQUFJO0FBQUEsWUFDUixzQ0FBc0MsSUFBSSxjQUFjLENBQUM7QUFBQSxVQUMzRDtBQUFBLFFBQ0Y7QUFDQSxZQUFJLGNBQWMsa0JBQWtCLFNBQVMsV0FBVyxTQUFTLFVBQVU7QUFDekUsZ0JBQU0sSUFBSTtBQUFBLFlBQ1IsNkJBQTZCLElBQUk7QUFBQSxVQUNuQztBQUFBLFFBQ0Y7QUFDQSxZQUFJLGVBQWU7QUFDakIsbUNBQXlCLFNBQVMsS0FBSyxRQUFRLEtBQUssQ0FBQztBQUFBLFFBQ3ZELE9BQU87QUFDTCwwQ0FBZ0MsU0FBUyxVQUFVLE1BQU0sQ0FBQztBQUFBLFFBQzVEO0FBQ0EsYUFBSyxNQUFNLENBQUMsRUFBRTtBQUNkO0FBQUEsTUFDRjtBQUNBLFVBQUksNkJBQTZCLEtBQUssTUFBTSxHQUFHO0FBQzdDLGNBQU0sSUFBSTtBQUFBLFVBQ1IsMEVBQTBFLENBQUM7QUFBQSxRQUM3RTtBQUFBLE1BQ0Y7QUFDQSxZQUFNLFNBQVM7QUFBQSxRQUNiO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQSxnQkFBZ0I7QUFBQSxNQUNsQjtBQUNBO0FBQUEsUUFDRTtBQUFBLFFBQ0EsT0FBTztBQUFBLFFBQ1A7QUFBQSxRQUNBLE9BQU87QUFBQSxNQUNUO0FBQ0EsOENBQXdDLE9BQU8sdUNBQXVDLE9BQU8sV0FBVyxPQUFPO0FBQy9HLFVBQUksT0FBTztBQUNYO0FBQUEsSUFDRjtBQUNBLFFBQUksU0FBUyxLQUFLO0FBQ2hCLFlBQU0sc0JBQXNCLE1BQU0sSUFBSSxDQUFDLE1BQU0sT0FBTyxNQUFNLFdBQVcsTUFBTSxJQUFJLENBQUM7QUFDaEYsVUFBSSxRQUFRLFNBQVMsU0FBUyxDQUFDLHFCQUFxQjtBQUNsRCwwQ0FBa0MsQ0FBQztBQUFBLE1BQ3JDO0FBQ0EsVUFBSSxRQUFRLFNBQVMsUUFBUSxRQUFRLFNBQVMsV0FBVyxRQUFRLFNBQVMsb0JBQW9CLHFCQUFxQjtBQUNqSCx3Q0FBZ0MsU0FBUyxLQUFLO0FBQUEsTUFDaEQsT0FBTztBQUNMLGdCQUFRLFlBQVk7QUFDcEIsZ0JBQVEsT0FBTztBQUFBLE1BQ2pCO0FBQ0EsUUFBRTtBQUNGO0FBQUEsSUFDRjtBQUNBO0FBQUEsTUFDRTtBQUFBLE1BQ0EsU0FBUyxPQUFPLFFBQVEsU0FBUyxXQUFXLElBQUksUUFBUTtBQUFBLElBQzFEO0FBQ0EsU0FBSyxLQUFLO0FBQUEsRUFDWjtBQUNBLFFBQU0sSUFBSTtBQUFBLElBQ1IsR0FBRyxTQUFTLFNBQVMsSUFBSSw4Q0FBOEMsOEJBQThCLGFBQWEsS0FBSztBQUFBLEVBQ3pIO0FBQ0Y7QUFDQSxJQUFJLDBCQUEwQixDQUFDLFVBQVU7QUFDdkMsTUFBSSxNQUFNO0FBQ1YsTUFBSSxhQUFhO0FBQ2pCLE1BQUksc0JBQXNCO0FBQzFCLE1BQUksYUFBYTtBQUNqQixRQUFNLGVBQWUsQ0FBQztBQUN0QixRQUFNLFlBQVksQ0FBQ0EsVUFBUztBQUMxQixpQkFBYSxJQUFJO0FBQ2pCLFdBQU9BO0FBQ1AsMEJBQXNCO0FBQUEsRUFDeEI7QUFDQSxXQUFTLElBQUksR0FBRyxJQUFJLE1BQU0sVUFBVTtBQUNsQyxVQUFNLE9BQU8sYUFBYSxPQUFPLENBQUM7QUFDbEMsUUFBSSxTQUFTLE1BQU07QUFDakIsWUFBTSxTQUFTLGlCQUFpQixLQUFLLE1BQU0sTUFBTSxDQUFDLENBQUM7QUFDbkQsVUFBSSxRQUFRO0FBQ1YsY0FBTSxDQUFDQSxPQUFNLE1BQU0sSUFBSSxJQUFJO0FBQzNCLFlBQUksZUFBZUE7QUFDbkIsWUFBSSxTQUFTLEtBQUs7QUFDaEIsZ0JBQU0sb0JBQW9CLE9BQU8sSUFBSTtBQUNyQyx5QkFBZSxhQUFhLDBCQUEwQixJQUFJLEtBQUssb0JBQW9CO0FBQUEsUUFDckYsV0FBVyxTQUFTLFFBQVE7QUFDMUIseUJBQWUsU0FBUyxNQUFNLHFCQUFxQjtBQUFBLFFBQ3JEO0FBQ0Esa0JBQVUsWUFBWTtBQUN0QixhQUFLQSxNQUFLO0FBQ1Y7QUFBQSxNQUNGO0FBQ0EsWUFBTSxjQUFjLHNCQUFzQixLQUFLLE1BQU0sTUFBTSxDQUFDLENBQUM7QUFDN0QsVUFBSSxhQUFhO0FBQ2YsY0FBTUEsUUFBTyxZQUFZLENBQUM7QUFDMUIsY0FBTSxlQUFlLGNBQWNBLE1BQUssQ0FBQyxNQUFNLE1BQU0sMEJBQTBCQSxNQUFLLE1BQU0sQ0FBQyxDQUFDLEtBQUtBLFFBQU9BO0FBQ3hHLGtCQUFVLFlBQVk7QUFDdEIsYUFBS0EsTUFBSztBQUNWO0FBQUEsTUFDRjtBQUNBLFVBQUksSUFBSSxLQUFLLE1BQU0sUUFBUTtBQUN6QixlQUFPO0FBQ1A7QUFBQSxNQUNGO0FBQ0EsWUFBTSxPQUFPLGFBQWEsT0FBTyxJQUFJLENBQUM7QUFDdEMsV0FBSyxJQUFJLEtBQUs7QUFDZCxVQUFJLFNBQVMsS0FBSztBQUNoQjtBQUFBLE1BQ0Y7QUFDQSxZQUFNLGlCQUFpQix1QkFBdUIsSUFBSSxJQUFJO0FBQ3RELFVBQUksbUJBQW1CLFFBQVE7QUFDN0Isa0JBQVUsY0FBYztBQUN4QjtBQUFBLE1BQ0Y7QUFDQSxZQUFNLFVBQVUsZ0JBQWdCLElBQUksSUFBSTtBQUN4QyxVQUFJO0FBQ0osVUFBSSxZQUFZLFFBQVE7QUFDdEIsc0JBQWM7QUFBQSxNQUNoQixXQUFXLGNBQWMsS0FBSyxJQUFJLEdBQUc7QUFDbkMsc0JBQWMsS0FBSyxJQUFJO0FBQUEsTUFDekIsV0FBVyxnQkFBZ0IsU0FBUyxJQUFJLEdBQUc7QUFDekMsc0JBQWMsS0FBSyxJQUFJO0FBQUEsTUFDekIsT0FBTztBQUNMLHNCQUFjO0FBQUEsTUFDaEI7QUFDQSxnQkFBVSxXQUFXO0FBQ3JCO0FBQUEsSUFDRjtBQUNBLFlBQVEsTUFBTTtBQUFBLE1BQ1osS0FBSyxLQUFLO0FBQ1IsY0FBTSxTQUFTLHNCQUFzQixPQUFPLEdBQUcsVUFBVTtBQUN6RCxrQkFBVSxPQUFPLElBQUk7QUFDckIsWUFBSSxPQUFPO0FBQ1g7QUFBQSxNQUNGO0FBQUEsTUFDQSxLQUFLO0FBQ0gsa0JBQVUsS0FBSztBQUNmLFVBQUU7QUFDRjtBQUFBLE1BQ0YsS0FBSztBQUNILGtCQUFVLFFBQVE7QUFDbEIsVUFBRTtBQUNGO0FBQUEsTUFDRixLQUFLO0FBQ0gsa0JBQVUsaUJBQWlCO0FBQzNCLFVBQUU7QUFDRjtBQUFBLE1BQ0YsS0FBSztBQUNILGtCQUFVLGVBQWU7QUFDekIsVUFBRTtBQUNGO0FBQUEsTUFDRixLQUFLLEtBQUs7QUFDUixjQUFNLDBCQUEwQixNQUFNLFdBQVcsUUFBUSxDQUFDO0FBQzFELGNBQU0sZ0JBQWdCLDBCQUEwQixTQUFTLGdCQUFnQixLQUFLLE1BQU0sTUFBTSxDQUFDLENBQUMsSUFBSSxDQUFDLEtBQUs7QUFDdEcsY0FBTSxnQkFBZ0IsMEJBQTBCLFFBQVEsa0JBQWtCLFFBQVEsUUFBUTtBQUMxRixxQkFBYSxLQUFLLENBQUMsSUFBSSxRQUFRLFVBQVUsQ0FBQztBQUMxQyxZQUFJLHdCQUF5QixjQUFhO0FBQzFDLGVBQU87QUFDUCw4QkFBc0I7QUFDdEIsYUFBSyxjQUFjO0FBQ25CO0FBQUEsTUFDRjtBQUFBLE1BQ0EsS0FBSztBQUNILGVBQU87QUFDUCxTQUFDLFlBQVksVUFBVSxJQUFJLGFBQWEsSUFBSSxLQUFLLENBQUMsSUFBSSxLQUFLO0FBQzNELDhCQUFzQjtBQUN0QixVQUFFO0FBQ0Y7QUFBQSxNQUNGLEtBQUs7QUFDSCxlQUFPO0FBQ1AscUJBQWE7QUFDYiw4QkFBc0I7QUFDdEIsVUFBRTtBQUNGO0FBQUEsTUFDRixLQUFLLEtBQUs7QUFDUixjQUFNLFFBQVEsb0JBQW9CLEtBQUssTUFBTSxNQUFNLENBQUMsQ0FBQztBQUNyRCxZQUFJLENBQUMsU0FBUyxhQUFhLEdBQUc7QUFDNUIsb0JBQVUsS0FBSztBQUNmLFlBQUU7QUFDRjtBQUFBLFFBQ0Y7QUFDQSxjQUFNLE9BQU8sTUFBTSxDQUFDLEVBQUUsV0FBVyxHQUFHLElBQUksSUFBSSxNQUFNLENBQUMsQ0FBQyxLQUFLLE1BQU0sQ0FBQztBQUNoRSxhQUFLLE1BQU0sQ0FBQyxFQUFFO0FBQ2QsY0FBTSxZQUFZLE1BQU0sQ0FBQztBQUN6QixZQUFJLGNBQWMsT0FBTyxjQUFjLEtBQUs7QUFDMUMsZ0JBQU0sR0FBRyxJQUFJLE1BQU0sR0FBRyxVQUFVLENBQUMsTUFBTSxJQUFJLE1BQU0sVUFBVSxDQUFDLElBQUksSUFBSSxLQUFLLFNBQVM7QUFDbEYsWUFBRTtBQUFBLFFBQ0osT0FBTztBQUNMLGlCQUFPLElBQUksSUFBSTtBQUFBLFFBQ2pCO0FBQ0EsOEJBQXNCO0FBQ3RCO0FBQUEsTUFDRjtBQUFBLE1BQ0EsS0FBSztBQUNILGtCQUFVLEtBQUs7QUFDZixVQUFFO0FBQ0Y7QUFBQSxNQUNGLEtBQUs7QUFDSCxZQUFJLHFCQUFxQjtBQUN2QixZQUFFO0FBQ0Y7QUFBQSxRQUNGO0FBQ0EsZUFBTztBQUNQLDhCQUFzQjtBQUN0QixVQUFFO0FBQ0Y7QUFBQSxNQUNGLEtBQUs7QUFBQSxNQUNMLEtBQUs7QUFDSCxlQUFPO0FBQ1AsOEJBQXNCO0FBQ3RCLFVBQUU7QUFDRjtBQUFBLE1BQ0Y7QUFDRTtBQUFBLFVBQ0UsY0FBYyxnQkFBZ0IsSUFBSSxJQUFJLElBQUksS0FBSyxZQUFZLENBQUMsR0FBRyxLQUFLLFlBQVksQ0FBQyxNQUFNO0FBQUEsUUFDekY7QUFDQSxhQUFLLEtBQUs7QUFDVjtBQUFBLElBQ0o7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUO0FBQ0EsSUFBSSxpQkFBaUIsQ0FBQyxXQUFXLE9BQU8sUUFBUSx1QkFBdUIsTUFBTTtBQUM3RSxJQUFJLFdBQVcsQ0FBQyxLQUFLLGVBQWUsaUJBQWlCO0FBQ25ELFFBQU0sUUFBUSxDQUFDO0FBQ2YsTUFBSSxJQUFJO0FBQ1IsU0FBTyxJQUFJLElBQUksUUFBUTtBQUNyQixVQUFNLEtBQUssSUFBSSxDQUFDLENBQUM7QUFDakIsVUFBTSxXQUFXLGNBQWMsSUFBSSxJQUFJLENBQUMsQ0FBQyxLQUFLO0FBQzlDLFFBQUksYUFBYSxjQUFjO0FBQzdCLFFBQUU7QUFDRjtBQUFBLElBQ0Y7QUFDQSxXQUFPLEVBQUUsSUFBSSxJQUFJLFdBQVcsY0FBYyxJQUFJLElBQUksQ0FBQyxDQUFDLEtBQUssa0JBQWtCLGNBQWM7QUFDdkYsVUFBSSxjQUFjLElBQUksTUFBTSxHQUFHLEVBQUUsQ0FBQyxNQUFNLGNBQWM7QUFDcEQsY0FBTSxNQUFNLFNBQVMsQ0FBQyxLQUFLLElBQUksQ0FBQztBQUFBLE1BQ2xDO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7QUFDQSxJQUFJLGtCQUFrQixDQUFDLE9BQU8sTUFBTSxTQUFTLE1BQU0sU0FBUyxNQUFNLFNBQVMsTUFBTSxTQUFTLE1BQU0sVUFBVSxNQUFNLFVBQVUsTUFBTSxVQUFVLE1BQU0sVUFBVSxNQUFNLFVBQVUsTUFBTSxVQUFVLE1BQU0sVUFBVSxNQUFNLFVBQVUsTUFBTSxTQUFTLE1BQU0sU0FBUyxNQUFNLFVBQVUsTUFBTTtBQUM5USxJQUFJLHFCQUFxQixDQUFDLE1BQU0sT0FBTyxVQUFVLENBQUMsS0FBSyxPQUFPLE1BQU07QUFDcEUsSUFBSSxNQUFNLENBQUMsTUFBTTtBQUNmLE1BQUksU0FBUztBQUNiLGFBQVcsS0FBSyxFQUFHLEdBQUU7QUFDckIsU0FBTztBQUNUO0FBQ0EsSUFBSSwrQkFBK0IsQ0FBQ0EsVUFBUyxlQUFlQSxNQUFLLFlBQVksQ0FBQztBQUM5RSxJQUFJLGVBQWUsSUFBSSxTQUFTLE1BQU0sVUFBVSxPQUFPLE1BQU0sQ0FBQyxHQUFHLElBQUk7QUFDckUsSUFBSSxnQkFBZ0IsQ0FBQyxRQUFRLElBQUksSUFBSSxPQUFPLFFBQVEsR0FBRyxDQUFDO0FBQ3hELElBQUksY0FBYyxDQUFDQSxPQUFNLFVBQVU7QUFDakMsUUFBTSxTQUFTLENBQUM7QUFDaEIsTUFBSSxPQUFPO0FBQ1gsYUFBVyxTQUFTQSxNQUFLLFNBQVMsS0FBSyxHQUFHO0FBQ3hDLFVBQU0sYUFBYSxNQUFNLENBQUM7QUFDMUIsUUFBSSxPQUFPLE1BQU0sT0FBTztBQUN0QixhQUFPLEtBQUtBLE1BQUssTUFBTSxNQUFNLE1BQU0sS0FBSyxDQUFDO0FBQUEsSUFDM0M7QUFDQSxRQUFJLFdBQVcsU0FBUyxHQUFHO0FBQ3pCLGFBQU8sS0FBSyxVQUFVO0FBQUEsSUFDeEI7QUFDQSxXQUFPLE1BQU0sUUFBUSxXQUFXO0FBQUEsRUFDbEM7QUFDQSxNQUFJLE9BQU9BLE1BQUssUUFBUTtBQUN0QixXQUFPLEtBQUtBLE1BQUssTUFBTSxJQUFJLENBQUM7QUFBQSxFQUM5QjtBQUNBLFNBQU87QUFDVDtBQUNBLElBQUksaUJBQWlCLENBQUNBLFVBQVNBLE1BQUssUUFBUSxXQUFDLFVBQU0sSUFBRSxHQUFFLEVBQUU7QUFDekQsSUFBSSxrQkFBa0IsQ0FBQyxLQUFLLE1BQU0sZ0JBQWdCLENBQUMsTUFBTTtBQUN2RCxNQUFJLENBQUMsT0FBTyxNQUFNLFFBQVEsR0FBRyxLQUFLLE9BQU8sUUFBUSxVQUFVO0FBQ3pELFdBQU8sR0FBRyxJQUFJO0FBQUEsRUFDaEI7QUFDQSxhQUFXLE9BQU8sZUFBZTtBQUMvQixRQUFJLEVBQUUsT0FBTyxNQUFNO0FBQ2pCLGFBQU8sR0FBRyxJQUFJLG9CQUFvQixHQUFHO0FBQUEsSUFDdkM7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUO0FBQ0EsSUFBSSxtQkFBbUIsQ0FBQ0EsVUFBU0EsTUFBSyxNQUFNLE1BQU0sS0FBSyxDQUFDO0FBR3hELElBQUksV0FBVyxNQUFNO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJbkIsY0FBYztBQUNaLFVBQU0sVUFBVSxZQUFZLE1BQU07QUFDaEMsYUFBTyxRQUFRLE1BQU0sR0FBRyxJQUFJO0FBQUEsSUFDOUI7QUFDQSxXQUFPLE9BQU8sZUFBZSxTQUFTLFdBQVcsU0FBUztBQUFBLEVBQzVEO0FBQ0Y7QUFDQSxJQUFJLG1CQUFtQjtBQUd2QixJQUFJLGFBQWEsY0FBYyxpQkFBaUI7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUk5QyxZQUFZLFFBQVE7QUFDbEIsVUFBTTtBQUNOLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsTUFBTUEsT0FBTTtBQUNWLFdBQU8sS0FBSyxVQUFVQSxLQUFJO0FBQUEsRUFDNUI7QUFDRjtBQUNBLElBQUkscUJBQXFCO0FBR3pCLElBQUksaUJBQWlCLGNBQWMsbUJBQW1CO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPcEQsdUJBQXVCQSxPQUFNO0FBQzNCLFVBQU0sU0FBUyxDQUFDO0FBQ2hCLGFBQVMsSUFBSSxHQUFHLElBQUlBLE1BQUssUUFBUSxFQUFFLEdBQUc7QUFDcEMsWUFBTSxPQUFPQSxNQUFLLENBQUM7QUFDbkIsWUFBTSxLQUFLLEtBQUssV0FBVyxDQUFDO0FBQzVCLFVBQUksZ0JBQWdCLEVBQUUsR0FBRztBQUN2QixlQUFPLEtBQUssR0FBRztBQUNmLGVBQU8sS0FBSyxJQUFJO0FBQ2hCLGVBQU8sS0FBSyxHQUFHO0FBQUEsTUFDakIsT0FBTztBQUNMLGVBQU8sS0FBSyxJQUFJO0FBQUEsTUFDbEI7QUFBQSxJQUNGO0FBQ0EsV0FBTyxPQUFPLEtBQUssRUFBRTtBQUFBLEVBQ3ZCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsY0FBY0EsT0FBTTtBQUNsQixXQUFPQSxNQUFLLFVBQVUsS0FBSyxFQUFFLFFBQVEsV0FBQyxXQUFPLElBQUUsR0FBRSxFQUFFO0FBQUEsRUFDckQ7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxXQUFXLE1BQU07QUFDZixZQUFRLE1BQU07QUFBQSxNQUNaLEtBQUs7QUFBQSxNQUNMLEtBQUs7QUFBQSxNQUNMLEtBQUs7QUFDSCxlQUFPO0FBQUEsTUFDVDtBQUNFLGVBQU8sV0FBQyxxQ0FBOEIsR0FBQyxFQUFDLEtBQUssSUFBSTtBQUFBLElBQ3JEO0FBQUEsRUFDRjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLFdBQVdBLE9BQU07QUFDZixVQUFNLFNBQVMsQ0FBQztBQUNoQixlQUFXLFFBQVFBLE9BQU07QUFDdkIsWUFBTSxLQUFLLEtBQUssV0FBVyxDQUFDO0FBQzVCLFVBQUksT0FBTyxLQUFLLE9BQU8sU0FBUyxLQUFLLFdBQVcsSUFBSSxHQUFHO0FBQ3JEO0FBQUEsTUFDRjtBQUNBLFVBQUksT0FBTyxLQUFLLElBQUksR0FBRztBQUNyQixlQUFPLEtBQUssR0FBRztBQUFBLE1BQ2pCLE9BQU87QUFDTCxlQUFPLEtBQUssSUFBSTtBQUFBLE1BQ2xCO0FBQUEsSUFDRjtBQUNBLFdBQU8sT0FBTyxLQUFLLEVBQUU7QUFBQSxFQUN2QjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLFVBQVVBLE9BQU07QUFDZCxRQUFJLEtBQUssT0FBTyxZQUFZO0FBQzFCLE1BQUFBLFFBQU8sS0FBSyxXQUFXQSxLQUFJO0FBQUEsSUFDN0I7QUFDQSxRQUFJLEtBQUssT0FBTyxzQkFBc0I7QUFDcEMsTUFBQUEsUUFBTyxLQUFLLHVCQUF1QkEsS0FBSTtBQUFBLElBQ3pDO0FBQ0EsUUFBSSxLQUFLLE9BQU8sV0FBVztBQUN6QixNQUFBQSxRQUFPQSxNQUFLLFlBQVk7QUFDeEIsVUFBSSxLQUFLLE9BQU8sa0JBQWtCLE9BQU87QUFDdkMsUUFBQUEsUUFBTyxLQUFLLGNBQWNBLEtBQUk7QUFBQSxNQUNoQztBQUFBLElBQ0YsV0FBVyxLQUFLLE9BQU8sZUFBZTtBQUNwQyxNQUFBQSxRQUFPLEtBQUssY0FBY0EsS0FBSTtBQUFBLElBQ2hDO0FBQ0EsV0FBT0E7QUFBQSxFQUNUO0FBQ0Y7QUFDQSxJQUFJLHlCQUF5QjtBQUc3QixJQUFJLGNBQWMsY0FBYyxtQkFBbUI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBS2pELFlBQVksUUFBUTtBQUNsQixVQUFNLE1BQU07QUFDWixTQUFLLFdBQVcsT0FBTyx3QkFBd0I7QUFBQSxFQUNqRDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLFVBQVVBLE9BQU07QUFDZCxJQUFBQSxRQUFPQSxNQUFLO0FBQUEsTUFDVjtBQUFBLE1BQ0E7QUFBQSxJQUNGO0FBQ0EsSUFBQUEsUUFBT0EsTUFBSztBQUFBLE1BQ1Y7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUNBLFFBQUlBLE1BQUssU0FBUyxRQUFRLEdBQUc7QUFDM0IsWUFBTSxRQUFRQSxNQUFLLE1BQU0sUUFBUTtBQUNqQyxNQUFBQSxRQUFPLE1BQU0sSUFBSSxDQUFDLFNBQVMsS0FBSyxVQUFVLE1BQU0sQ0FBQyxFQUFFLEtBQUssUUFBUTtBQUFBLElBQ2xFLE9BQU87QUFDTCxNQUFBQSxRQUFPQSxNQUFLLFVBQVUsTUFBTTtBQUFBLElBQzlCO0FBQ0EsV0FBT0E7QUFBQSxFQUNUO0FBQ0Y7QUFDQSxJQUFJLHNCQUFzQjtBQUcxQixJQUFJLFdBQVcsY0FBYyxtQkFBbUI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSzlDLFlBQVksUUFBUTtBQUNsQixVQUFNLE1BQU07QUFDWixTQUFLLGVBQWUsT0FBTyxlQUFlLENBQUMsR0FBRztBQUFBLE1BQzVDLENBQUMsTUFBTSwwQkFBMEIsQ0FBQztBQUFBLElBQ3BDO0FBQUEsRUFDRjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLFVBQVVBLE9BQU07QUFDZCxXQUFPLEtBQUssWUFBWSxPQUFPLENBQUMsR0FBRyxlQUFlO0FBQ2hELGFBQU8sYUFBYSxXQUFXLFVBQVUsQ0FBQyxJQUFJO0FBQUEsSUFDaEQsR0FBR0EsS0FBSTtBQUFBLEVBQ1Q7QUFDRjtBQUNBLElBQUksbUJBQW1CO0FBR3ZCLElBQUksVUFBVSxjQUFjLG1CQUFtQjtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSTdDLFlBQVksUUFBUTtBQUNsQixVQUFNLE1BQU07QUFDWixTQUFLLFVBQVUsZUFBZSxLQUFLLE9BQU8sV0FBVyxDQUFDLENBQUM7QUFBQSxFQUN6RDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLFVBQVVBLE9BQU07QUFDZCxXQUFPLEtBQUssWUFBWSxPQUFPQSxRQUFPQSxNQUFLLFdBQVcsS0FBSyxTQUFTLEtBQUssT0FBTyxXQUFXLEVBQUU7QUFBQSxFQUMvRjtBQUNGO0FBQ0EsSUFBSSxrQkFBa0I7QUFHdEIsSUFBSSxvQkFBb0IsY0FBYyxtQkFBbUI7QUFBQSxFQUN2RCxjQUFjO0FBQ1osVUFBTSxHQUFHLFNBQVM7QUFLbEIsU0FBSyxPQUFPO0FBQUEsRUFDZDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLFVBQVVBLE9BQU07QUFDZCxJQUFBQSxRQUFPQSxNQUFLLFVBQVUsS0FBSyxJQUFJO0FBQy9CLFdBQU9BO0FBQUEsRUFDVDtBQUNGO0FBQ0EsSUFBSSw0QkFBNEI7QUFHaEMsSUFBSSxNQUFNLGNBQWMsMEJBQTBCO0FBQUEsRUFDaEQsY0FBYztBQUNaLFVBQU0sR0FBRyxTQUFTO0FBQ2xCLFNBQUssT0FBTztBQUFBLEVBQ2Q7QUFDRjtBQUNBLElBQUksY0FBYztBQUdsQixJQUFJLE1BQU0sY0FBYywwQkFBMEI7QUFBQSxFQUNoRCxjQUFjO0FBQ1osVUFBTSxHQUFHLFNBQVM7QUFDbEIsU0FBSyxPQUFPO0FBQUEsRUFDZDtBQUNGO0FBQ0EsSUFBSSxjQUFjO0FBR2xCLElBQUksT0FBTyxjQUFjLDBCQUEwQjtBQUFBLEVBQ2pELGNBQWM7QUFDWixVQUFNLEdBQUcsU0FBUztBQUNsQixTQUFLLE9BQU87QUFBQSxFQUNkO0FBQ0Y7QUFDQSxJQUFJLGVBQWU7QUFHbkIsSUFBSSxPQUFPLGNBQWMsMEJBQTBCO0FBQUEsRUFDakQsY0FBYztBQUNaLFVBQU0sR0FBRyxTQUFTO0FBQ2xCLFNBQUssT0FBTztBQUFBLEVBQ2Q7QUFDRjtBQUNBLElBQUksZUFBZTtBQUduQixJQUFJLFFBQVEsY0FBYyxtQkFBbUI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNM0MsVUFBVUEsT0FBTTtBQUNkLFFBQUksS0FBSyxPQUFPLGNBQWMsS0FBSyxPQUFPLGFBQWE7QUFDckQsTUFBQUEsUUFBT0EsTUFBSyxLQUFLO0FBQUEsSUFDbkIsT0FBTztBQUNMLFVBQUksS0FBSyxPQUFPLFlBQVk7QUFDMUIsUUFBQUEsUUFBT0EsTUFBSyxVQUFVO0FBQUEsTUFDeEI7QUFDQSxVQUFJLEtBQUssT0FBTyxhQUFhO0FBQzNCLFFBQUFBLFFBQU9BLE1BQUssUUFBUTtBQUFBLE1BQ3RCO0FBQUEsSUFDRjtBQUNBLFdBQU9BO0FBQUEsRUFDVDtBQUNGO0FBQ0EsSUFBSSxnQkFBZ0I7QUFHcEIsSUFBSSxlQUFlLGNBQWMsbUJBQW1CO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTWxELFVBQVVBLE9BQU07QUFDZCxXQUFPLGVBQWVBLEtBQUk7QUFBQSxFQUM1QjtBQUNGO0FBQ0EsSUFBSSx1QkFBdUI7QUFHM0IsSUFBSSxZQUFZLGNBQWMsbUJBQW1CO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTS9DLFVBQVVBLE9BQU07QUFDZCxXQUFPQSxNQUFLLFlBQVk7QUFBQSxFQUMxQjtBQUNGO0FBQ0EsSUFBSSxvQkFBb0I7QUFHeEIsSUFBSSxVQUFVLGNBQWMsbUJBQW1CO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTTdDLFVBQVVBLE9BQU07QUFDZCxJQUFBQSxRQUFPLEtBQUssT0FBTyxVQUFVQTtBQUM3QixXQUFPQTtBQUFBLEVBQ1Q7QUFDRjtBQUNBLElBQUksa0JBQWtCO0FBR3RCLFNBQVMsa0JBQWtCLFFBQVE7QUFDakMsTUFBSSxXQUFXLEtBQU0sUUFBTztBQUM1QixVQUFRLE9BQU8sTUFBTTtBQUFBLElBQ25CLEtBQUs7QUFDSCxhQUFPLElBQUksdUJBQXVCLE1BQU07QUFBQSxJQUMxQyxLQUFLO0FBQ0gsYUFBTyxJQUFJLG9CQUFvQixNQUFNO0FBQUEsSUFDdkMsS0FBSztBQUNILGFBQU8sSUFBSSxpQkFBaUIsTUFBTTtBQUFBLElBQ3BDLEtBQUs7QUFDSCxhQUFPLElBQUksZ0JBQWdCLE1BQU07QUFBQSxJQUNuQyxLQUFLO0FBQ0gsYUFBTyxJQUFJLFlBQVksTUFBTTtBQUFBLElBQy9CLEtBQUs7QUFDSCxhQUFPLElBQUksWUFBWSxNQUFNO0FBQUEsSUFDL0IsS0FBSztBQUNILGFBQU8sSUFBSSxhQUFhLE1BQU07QUFBQSxJQUNoQyxLQUFLO0FBQ0gsYUFBTyxJQUFJLGFBQWEsTUFBTTtBQUFBLElBQ2hDLEtBQUs7QUFDSCxhQUFPLElBQUksY0FBYyxNQUFNO0FBQUEsSUFDakMsS0FBSztBQUNILGFBQU8sSUFBSSxxQkFBcUIsTUFBTTtBQUFBLElBQ3hDLEtBQUs7QUFDSCxhQUFPLElBQUksa0JBQWtCLE1BQU07QUFBQSxJQUNyQyxLQUFLO0FBQ0gsYUFBTyxJQUFJLGdCQUFnQixNQUFNO0FBQUEsSUFDbkM7QUFDRSxZQUFNLElBQUksTUFBTSw0QkFBNEIsT0FBTyxJQUFJLEVBQUU7QUFBQSxFQUM3RDtBQUNGO0FBQ0EsSUFBSSw0QkFBNEI7QUFHaEMsSUFBSSxlQUFlLGNBQWMsaUJBQWlCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPaEQsYUFBYUEsT0FBTSxTQUFTO0FBQzFCLFlBQVEsTUFBTSxRQUFRQSxLQUFJLElBQUlBLE1BQUssSUFBSSxDQUFDLE1BQU0sS0FBSyxrQkFBa0IsR0FBRyxPQUFPLENBQUMsSUFBSSxLQUFLLGtCQUFrQkEsT0FBTSxPQUFPLEdBQUcsS0FBSztBQUFBLEVBQ2xJO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPQSxNQUFNQSxPQUFNLFNBQVM7QUFDbkIsV0FBTyxLQUFLLGFBQWFBLE9BQU0sT0FBTztBQUFBLEVBQ3hDO0FBQ0Y7QUFDQSxJQUFJLHVCQUF1QjtBQUczQixJQUFJLG9CQUFvQixNQUFNO0FBQzVCLFFBQU0sS0FBSztBQUFBLElBQ1QsR0FBRyxNQUFNO0FBQUEsTUFDUCxFQUFFLFFBQVEsSUFBSSxXQUFXLENBQUMsSUFBSSxJQUFJLFdBQVcsQ0FBQyxJQUFJLEVBQUU7QUFBQSxNQUNwRCxDQUFDLEdBQUcsTUFBTSxJQUFJLElBQUksV0FBVyxDQUFDO0FBQUEsSUFDaEM7QUFBQSxJQUNBLEdBQUcsTUFBTTtBQUFBLE1BQ1AsRUFBRSxRQUFRLE9BQU8sV0FBVyxDQUFDLElBQUksT0FBTyxXQUFXLENBQUMsSUFBSSxFQUFFO0FBQUEsTUFDMUQsQ0FBQyxHQUFHLE1BQU0sSUFBSSxPQUFPLFdBQVcsQ0FBQztBQUFBLElBQ25DO0FBQUEsSUFDQSxHQUFHLE1BQU07QUFBQSxNQUNQLEVBQUUsUUFBUSxPQUFPLFdBQVcsQ0FBQyxJQUFJLE9BQU8sV0FBVyxDQUFDLElBQUksRUFBRTtBQUFBLE1BQzFELENBQUMsR0FBRyxNQUFNLElBQUksT0FBTyxXQUFXLENBQUM7QUFBQSxJQUNuQztBQUFBLEVBQ0Y7QUFDQSxRQUFNLEtBQUssR0FBRyxNQUFNO0FBQ3BCLE1BQUksSUFBSTtBQUNSLFdBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxFQUFFLEdBQUc7QUFDNUIsUUFBSSxDQUFDLEdBQUcsU0FBUyxDQUFDLEdBQUc7QUFDbkIsU0FBRyxLQUFLLENBQUM7QUFDVCxTQUFHLEtBQUssTUFBTSxDQUFDO0FBQ2YsV0FBSztBQUFBLElBQ1A7QUFBQSxFQUNGO0FBQ0EsUUFBTSxNQUFNLEdBQUcsSUFBSSxDQUFDLE9BQU8sT0FBTyxhQUFhLEVBQUUsQ0FBQztBQUNsRCxTQUFPLE9BQU8sWUFBWSxHQUFHLElBQUksQ0FBQyxHQUFHLE1BQU0sQ0FBQyxHQUFHLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUN6RCxHQUFHO0FBQ0gsSUFBSSxxQkFBcUIsQ0FBQyxTQUFTLE9BQU8sWUFBWSxPQUFPLFFBQVEsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDLEtBQUssS0FBSyxNQUFNLENBQUMsT0FBTyxHQUFHLENBQUMsQ0FBQztBQUM5RyxJQUFJLG1CQUFtQixtQkFBbUIsZ0JBQWdCO0FBQzFELElBQUksb0JBQW9CO0FBR3hCLElBQUksWUFBWSxjQUFjLHFCQUFxQjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFLakQsWUFBWSxRQUFRO0FBQ2xCLFVBQU07QUFDTixTQUFLLFNBQVM7QUFDZCxTQUFLLG1CQUFtQixLQUFLLE9BQU8sb0JBQW9CO0FBQ3hELFNBQUssZUFBZSxLQUFLLE9BQU8sZ0JBQWdCO0FBQ2hELFNBQUssWUFBWSxLQUFLLE9BQU8sYUFBYTtBQUMxQyxTQUFLLFVBQVUsV0FBQyxzRkFBMkUsSUFBRTtBQUM3RixTQUFLLGVBQWU7QUFDcEIsU0FBSyxlQUFlLElBQUksWUFBWTtBQUFBLEVBQ3RDO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPQSxrQkFBa0JBLE9BQU0sU0FBUztBQUMvQixRQUFJLEtBQUssb0JBQW9CLENBQUNBLE1BQUssV0FBVyxHQUFHLEdBQUc7QUFDbEQsTUFBQUEsUUFBTyxNQUFNQTtBQUFBLElBQ2Y7QUFDQSxVQUFNLFNBQVMsS0FBSyxZQUFZQSxNQUFLLE1BQU0sS0FBSyxPQUFPLEtBQUssQ0FBQyxJQUFJLENBQUNBLEtBQUk7QUFDdEUsV0FBTyxPQUFPO0FBQUEsTUFDWixDQUFDLFVBQVUsTUFBTTtBQUFBLFFBQ2YsS0FBSyxhQUFhLE9BQU8sS0FBSztBQUFBLFFBQzlCLENBQUMsU0FBUyxLQUFLLGFBQWEsSUFBSTtBQUFBLE1BQ2xDLEVBQUUsS0FBSyxFQUFFO0FBQUEsSUFDWDtBQUFBLEVBQ0Y7QUFDRjtBQUNBLElBQUksb0JBQW9CO0FBR3hCLElBQUksYUFBYSxjQUFjLHFCQUFxQjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBT2xELGtCQUFrQkEsT0FBTSxTQUFTO0FBQy9CLFdBQU9BLE1BQUssTUFBTSxlQUFlLEtBQUssQ0FBQztBQUFBLEVBQ3pDO0FBQ0Y7QUFDQSxJQUFJLHFCQUFxQjtBQUd6QixJQUFJLFlBQVksY0FBYyxxQkFBcUI7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUlqRCxZQUFZLFFBQVE7QUFDbEIsVUFBTTtBQUNOLFNBQUssY0FBYyxPQUFPLGVBQWU7QUFDekMsU0FBSyxVQUFVLE9BQU8sV0FBVyxLQUFLO0FBQ3RDLFNBQUssaUJBQWlCLE9BQU8sa0JBQWtCO0FBQUEsRUFDakQ7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBUUEsa0JBQWtCQSxPQUFNLFNBQVM7QUFDL0IsVUFBTSxFQUFFLGdCQUFnQixPQUFPLElBQUksV0FBVyxDQUFDO0FBQy9DLFFBQUksYUFBYUEsTUFBSyxXQUFXLEtBQUssS0FBSyxPQUFPO0FBQ2xEO0FBQUE7QUFBQTtBQUFBLE1BR0UsQ0FBQyxXQUFXLFdBQVcsS0FBSyxXQUFXO0FBQUE7QUFBQTtBQUFBLE9BR3RDLEtBQUssbUJBQW1CLFlBQVksS0FBSyxtQkFBbUIsV0FBVyxrQkFBa0I7QUFBQSxNQUMxRjtBQUNBLG1CQUFhLEtBQUssVUFBVTtBQUFBLElBQzlCO0FBQ0EsV0FBTyxDQUFDLFVBQVU7QUFBQSxFQUNwQjtBQUNGO0FBQ0EsSUFBSSxvQkFBb0I7QUFHeEIsSUFBSSxRQUFRLGNBQWMscUJBQXFCO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJN0MsWUFBWSxRQUFRO0FBQ2xCLFVBQU07QUFDTixTQUFLLFNBQVM7QUFDZCxTQUFLLFVBQVU7QUFBQSxNQUNiLEtBQUssT0FBTyxXQUFXLENBQUM7QUFBQSxNQUN4QixLQUFLLE9BQU8sVUFBVTtBQUFBLElBQ3hCO0FBQUEsRUFDRjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLGtCQUFrQkEsT0FBTTtBQUN0QixRQUFJLEtBQUssWUFBWSxNQUFNO0FBQ3pCLGFBQU8sQ0FBQztBQUFBLElBQ1Y7QUFDQSxRQUFJLEtBQUssT0FBTyxRQUFRO0FBQ3RCLGNBQVFBLE1BQUssTUFBTSxLQUFLLE9BQU8sS0FBSyxDQUFDLEdBQUcsT0FBTyxDQUFDLE1BQU0sQ0FBQztBQUFBLElBQ3pELFdBQVcsS0FBSyxPQUFPLFVBQVUsWUFBWSxNQUFNLFdBQVc7QUFDNUQsYUFBT0EsTUFBSyxNQUFNLEtBQUssT0FBTyxFQUFFLE9BQU8sQ0FBQyxNQUFNLENBQUM7QUFBQSxJQUNqRCxPQUFPO0FBQ0wsYUFBTyxZQUFZQSxPQUFNLEtBQUssT0FBTztBQUFBLElBQ3ZDO0FBQUEsRUFDRjtBQUNGO0FBQ0EsSUFBSSxnQkFBZ0I7QUFHcEIsSUFBSSxjQUFjLGNBQWMscUJBQXFCO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJbkQsWUFBWSxRQUFRO0FBQ2xCLFVBQU07QUFDTixTQUFLLFNBQVM7QUFDZCxTQUFLLFVBQVUsSUFBSTtBQUFBLE1BQ2pCLEtBQUssaUJBQWlCLE9BQU8saUJBQWlCO0FBQUEsTUFDOUM7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLGtCQUFrQkEsT0FBTTtBQUN0QixXQUFPQSxNQUFLLE1BQU0sS0FBSyxPQUFPLEtBQUssQ0FBQztBQUFBLEVBQ3RDO0FBQ0Y7QUFDQSxJQUFJLHNCQUFzQjtBQUcxQixJQUFJLFNBQVMsY0FBYyxxQkFBcUI7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUk5QyxZQUFZLFFBQVE7QUFDbEIsVUFBTTtBQUNOLFNBQUssU0FBUztBQUNkLFVBQU0sZ0JBQWdCLGNBQWMsS0FBSyxPQUFPLG9CQUFvQixLQUFLLEdBQUc7QUFDNUUsU0FBSyxVQUFVLElBQUksT0FBTyxlQUFlLElBQUk7QUFBQSxFQUMvQztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLGtCQUFrQkEsT0FBTTtBQUN0QixXQUFPQSxNQUFLLE1BQU0sS0FBSyxPQUFPLEtBQUssQ0FBQztBQUFBLEVBQ3RDO0FBQ0Y7QUFDQSxJQUFJLGlCQUFpQjtBQUdyQixJQUFJLG1CQUFtQixjQUFjLHFCQUFxQjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFLeEQsY0FBYztBQUNaLFVBQU07QUFDTixTQUFLLFVBQVUsSUFBSTtBQUFBLE1BQ2pCLFFBQVEsaUJBQWlCLE9BQU8saUJBQWlCO0FBQUEsTUFDakQ7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFRQSxrQkFBa0JBLE9BQU0sU0FBUztBQUMvQixXQUFPQSxNQUFLLEtBQUssRUFBRSxNQUFNLEtBQUssT0FBTyxLQUFLLENBQUM7QUFBQSxFQUM3QztBQUNGO0FBQ0EsSUFBSSwyQkFBMkI7QUFHL0IsSUFBSSxXQUFXLGNBQWMscUJBQXFCO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJaEQsWUFBWSxRQUFRO0FBQ2xCLFVBQU07QUFDTixTQUFLLFNBQVM7QUFDZCxTQUFLLFVBQVUsZUFBZSxLQUFLLE9BQU8sV0FBVyxDQUFDLENBQUM7QUFDdkQsU0FBSyxVQUFVLEtBQUssT0FBTyxXQUFXO0FBQUEsRUFDeEM7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxrQkFBa0JBLE9BQU07QUFDdEIsUUFBSSxLQUFLLFlBQVksTUFBTTtBQUN6QixhQUFPLENBQUNBLEtBQUk7QUFBQSxJQUNkO0FBQ0EsV0FBTyxDQUFDQSxNQUFLLFdBQVcsS0FBSyxTQUFTLEtBQUssT0FBTyxXQUFXLEVBQUUsQ0FBQztBQUFBLEVBQ2xFO0FBQ0Y7QUFDQSxJQUFJLG1CQUFtQjtBQUd2QixJQUFJLFlBQVksY0FBYyxxQkFBcUI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBS2pELFlBQVksUUFBUTtBQUNsQixVQUFNO0FBQ04sU0FBSyxjQUFjLE9BQU8saUJBQWlCLENBQUMsR0FBRztBQUFBLE1BQzdDLENBQUMsTUFBTSw2QkFBNkIsQ0FBQztBQUFBLElBQ3ZDO0FBQUEsRUFDRjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBT0Esa0JBQWtCQSxPQUFNLFNBQVM7QUFDL0IsV0FBTyxLQUFLLFdBQVc7QUFBQSxNQUNyQixDQUFDLG9CQUFvQixjQUFjO0FBQ2pDLGVBQU8sWUFBWSxVQUFVLGFBQWEsb0JBQW9CLE9BQU8sSUFBSTtBQUFBLE1BQzNFO0FBQUEsTUFDQSxDQUFDQSxLQUFJO0FBQUEsSUFDUDtBQUFBLEVBQ0Y7QUFDRjtBQUNBLElBQUksb0JBQW9CO0FBR3hCLElBQUksa0JBQWtCLGNBQWMscUJBQXFCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTXZELGtCQUFrQkEsT0FBTTtBQUN0QixXQUFPLGlCQUFpQkEsS0FBSTtBQUFBLEVBQzlCO0FBQ0Y7QUFDQSxJQUFJLDBCQUEwQjtBQUc5QixJQUFJLGNBQWMsY0FBYyxxQkFBcUI7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUluRCxZQUFZLFFBQVE7QUFDbEIsVUFBTTtBQUNOLFNBQUssU0FBUztBQUNkLFNBQUssVUFBVSxPQUFPO0FBQUEsRUFDeEI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxrQkFBa0JBLE9BQU07QUFDdEIsVUFBTSxTQUFTLENBQUM7QUFDaEIsYUFBUyxJQUFJLEdBQUcsSUFBSUEsTUFBSyxRQUFRLEtBQUssS0FBSyxTQUFTO0FBQ2xELGFBQU8sS0FBS0EsTUFBSyxNQUFNLEdBQUcsSUFBSSxLQUFLLE9BQU8sQ0FBQztBQUFBLElBQzdDO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUNBLElBQUksc0JBQXNCO0FBRzFCLFNBQVMscUJBQXFCLFFBQVE7QUFDcEMsTUFBSSxXQUFXLEtBQU0sUUFBTztBQUM1QixVQUFRLE9BQU8sTUFBTTtBQUFBLElBQ25CLEtBQUs7QUFDSCxhQUFPLElBQUkseUJBQXlCO0FBQUEsSUFDdEMsS0FBSztBQUNILGFBQU8sSUFBSSxrQkFBa0IsTUFBTTtBQUFBLElBQ3JDLEtBQUs7QUFDSCxhQUFPLElBQUksbUJBQW1CO0FBQUEsSUFDaEMsS0FBSztBQUNILGFBQU8sSUFBSSx3QkFBd0I7QUFBQSxJQUNyQyxLQUFLO0FBQ0gsYUFBTyxJQUFJLGtCQUFrQixNQUFNO0FBQUEsSUFDckMsS0FBSztBQUNILGFBQU8sSUFBSSxrQkFBa0IsTUFBTTtBQUFBLElBQ3JDLEtBQUs7QUFDSCxhQUFPLElBQUksY0FBYyxNQUFNO0FBQUEsSUFDakMsS0FBSztBQUNILGFBQU8sSUFBSSxvQkFBb0IsTUFBTTtBQUFBLElBQ3ZDLEtBQUs7QUFDSCxhQUFPLElBQUksZUFBZSxNQUFNO0FBQUEsSUFDbEMsS0FBSztBQUNILGFBQU8sSUFBSSxpQkFBaUIsTUFBTTtBQUFBLElBQ3BDLEtBQUs7QUFDSCxhQUFPLElBQUksb0JBQW9CLE1BQU07QUFBQSxJQUN2QztBQUNFLFlBQU0sSUFBSSxNQUFNLDhCQUE4QixPQUFPLElBQUksRUFBRTtBQUFBLEVBQy9EO0FBQ0Y7QUFDQSxJQUFJLCtCQUErQjtBQUduQyxJQUFJLGlCQUFpQixjQUFjLGlCQUFpQjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFLbEQsWUFBWSxRQUFRO0FBQ2xCLFVBQU07QUFDTixTQUFLLFNBQVM7QUFDZCxTQUFLLFFBQVEsQ0FBQztBQUNkLFNBQUssZ0JBQWdDLG9CQUFJLElBQUk7QUFDN0MsU0FBSyxlQUFlO0FBQ3BCLFNBQUssWUFBWTtBQUNqQixTQUFLLHFCQUFxQjtBQUMxQixTQUFLLFdBQVcsS0FBSyxPQUFPLFlBQVk7QUFBQSxFQUMxQztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLE1BQU0sUUFBUTtBQUNaLFFBQUksU0FBUyxLQUFLLE9BQU8sTUFBTTtBQUMvQixRQUFJLEtBQUssVUFBVTtBQUNqQixlQUFTLFNBQVMsUUFBUSxLQUFLLGVBQWUsS0FBSyxZQUFZO0FBQUEsSUFDakU7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUNGO0FBQ0EsSUFBSSx5QkFBeUI7QUFHN0IsSUFBSSxxQkFBcUIsY0FBYyx1QkFBdUI7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUk1RCxZQUFZLFFBQVE7QUFDbEIsVUFBTSxNQUFNO0FBRVosU0FBSywyQkFBMkI7QUFDaEMsU0FBSyxnQkFBZ0IsY0FBYyxPQUFPLEtBQUs7QUFDL0MsU0FBSyxlQUFlLEtBQUssY0FBYyxJQUFJLE9BQU8sU0FBUztBQUMzRCxTQUFLLFlBQVksT0FBTztBQUN4QixTQUFLLDJCQUEyQixPQUFPLDRCQUE0QjtBQUNuRSxTQUFLLFFBQVEsSUFBSSxNQUFNLEtBQUssY0FBYyxJQUFJO0FBQzlDLGVBQVcsQ0FBQyxLQUFLLEtBQUssS0FBSyxLQUFLLGVBQWU7QUFDN0MsV0FBSyxNQUFNLEtBQUssSUFBSTtBQUFBLElBQ3RCO0FBQUEsRUFDRjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLE9BQU8sUUFBUTtBQUNiLFVBQU0sZ0JBQWdCLENBQUM7QUFDdkIsZUFBVyxTQUFTLFFBQVE7QUFDMUIsWUFBTSxRQUFRLENBQUMsR0FBRyxLQUFLO0FBQ3ZCLFVBQUksTUFBTSxTQUFTLEtBQUssMEJBQTBCO0FBQ2hELHNCQUFjLEtBQUssS0FBSyxTQUFTO0FBQ2pDO0FBQUEsTUFDRjtBQUNBLFVBQUksYUFBYTtBQUNqQixVQUFJLFFBQVE7QUFDWixZQUFNLGFBQWEsQ0FBQztBQUNwQixhQUFPLFFBQVEsTUFBTSxRQUFRO0FBQzNCLFlBQUksTUFBTSxNQUFNO0FBQ2hCLFlBQUksb0JBQW9CO0FBQ3hCLGVBQU8sUUFBUSxLQUFLO0FBQ2xCLGNBQUksU0FBUyxNQUFNLE1BQU0sT0FBTyxHQUFHLEVBQUUsS0FBSyxFQUFFO0FBQzVDLGNBQUksUUFBUSxHQUFHO0FBQ2IscUJBQVMsS0FBSyxPQUFPLDRCQUE0QjtBQUFBLFVBQ25EO0FBQ0EsY0FBSSxLQUFLLGNBQWMsSUFBSSxNQUFNLEdBQUc7QUFDbEMsZ0NBQW9CO0FBQ3BCO0FBQUEsVUFDRjtBQUNBLFlBQUU7QUFBQSxRQUNKO0FBQ0EsWUFBSSxzQkFBc0IsTUFBTTtBQUM5Qix1QkFBYTtBQUNiO0FBQUEsUUFDRjtBQUNBLG1CQUFXLEtBQUssaUJBQWlCO0FBQ2pDLGdCQUFRO0FBQUEsTUFDVjtBQUNBLFVBQUksWUFBWTtBQUNkLHNCQUFjLEtBQUssS0FBSyxTQUFTO0FBQUEsTUFDbkMsT0FBTztBQUNMLHNCQUFjLEtBQUssR0FBRyxVQUFVO0FBQUEsTUFDbEM7QUFBQSxJQUNGO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUNBLElBQUksb0JBQW9CO0FBR3hCLElBQUksZUFBZSxNQUFNLGNBQWM7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNckMsWUFBWSxTQUFTLFVBQVU7QUFDN0IsU0FBSyxVQUFVO0FBQ2YsU0FBSyxXQUFXO0FBQUEsRUFDbEI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBS0EsT0FBTyxVQUFVO0FBQ2YsV0FBTyxJQUFJLGNBQWMsT0FBdUIsb0JBQUksSUFBSSxDQUFDO0FBQUEsRUFDM0Q7QUFDRjtBQUNBLElBQUksV0FBVyxNQUFNO0FBQUEsRUFDbkIsY0FBYztBQUNaLFNBQUssT0FBTyxhQUFhLFFBQVE7QUFBQSxFQUNuQztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFLQSxPQUFPLE9BQU87QUFDWixlQUFXQSxTQUFRLE9BQU87QUFDeEIsV0FBSyxLQUFLQSxLQUFJO0FBQUEsSUFDaEI7QUFBQSxFQUNGO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUtBLEtBQUtBLE9BQU07QUFDVCxRQUFJLE9BQU8sS0FBSztBQUNoQixlQUFXLE1BQU1BLE9BQU07QUFDckIsVUFBSSxRQUFRLEtBQUssU0FBUyxJQUFJLEVBQUU7QUFDaEMsVUFBSSxVQUFVLFFBQVE7QUFDcEIsZ0JBQVEsYUFBYSxRQUFRO0FBQzdCLGFBQUssU0FBUyxJQUFJLElBQUksS0FBSztBQUFBLE1BQzdCO0FBQ0EsYUFBTztBQUFBLElBQ1Q7QUFDQSxTQUFLLFVBQVU7QUFBQSxFQUNqQjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBT0EsQ0FBQyxxQkFBcUIsT0FBTyxRQUFRLEdBQUc7QUFDdEMsUUFBSSxPQUFPLEtBQUs7QUFDaEIsUUFBSSxTQUFTLE9BQVE7QUFDckIsUUFBSSxTQUFTO0FBQ2IsYUFBUyxJQUFJLE9BQU8sSUFBSSxNQUFNLFFBQVEsRUFBRSxHQUFHO0FBQ3pDLFlBQU0sS0FBSyxNQUFNLENBQUM7QUFDbEIsZ0JBQVU7QUFDVixhQUFPLEtBQUssU0FBUyxJQUFJLEVBQUU7QUFDM0IsVUFBSSxTQUFTLE9BQVE7QUFDckIsVUFBSSxLQUFLLFNBQVM7QUFDaEIsY0FBTTtBQUFBLE1BQ1I7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNGO0FBQ0EsSUFBSSxtQkFBbUI7QUFHdkIsSUFBSSxtQkFBbUIsTUFBTSxrQkFBa0I7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFTN0MsWUFBWSxVQUFVLFNBQVMsS0FBSyxRQUFRLE9BQU87QUFDakQsU0FBSyxXQUFXO0FBQ2hCLFNBQUssVUFBVTtBQUNmLFNBQUssTUFBTTtBQUNYLFNBQUssU0FBUztBQUNkLFNBQUssUUFBUTtBQUNiLFNBQUssT0FBTztBQUNaLFNBQUssa0JBQWtCO0FBQUEsRUFDekI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBS0EsUUFBUTtBQUNOLFVBQU0sSUFBSSxJQUFJO0FBQUEsTUFDWixLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQUEsSUFDUDtBQUNBLE1BQUUsT0FBTyxLQUFLO0FBQ2QsTUFBRSxrQkFBa0IsS0FBSztBQUN6QixXQUFPO0FBQUEsRUFDVDtBQUNGO0FBQ0EsSUFBSSxlQUFlLE1BQU07QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBUXZCLFlBQVksVUFBVSxjQUFjLGNBQWM7QUFDaEQsU0FBSyxRQUFRLE1BQU0sS0FBSyxRQUFRO0FBQ2hDLFNBQUssTUFBTSxLQUFLLE1BQU07QUFDdEIsU0FBSyxlQUFlO0FBQ3BCLFNBQUssZUFBZTtBQUNwQixTQUFLLFFBQVEsQ0FBQztBQUNkLFNBQUssY0FBYyxNQUFNO0FBQUEsTUFDdkIsRUFBRSxRQUFRLEtBQUssTUFBTSxFQUFFO0FBQUEsTUFDdkIsTUFBTSxDQUFDO0FBQUEsSUFDVDtBQUNBLFNBQUssWUFBWSxNQUFNLEtBQUssRUFBRSxRQUFRLEtBQUssTUFBTSxFQUFFLEdBQUcsTUFBTSxDQUFDLENBQUM7QUFDOUQsVUFBTSxNQUFNLElBQUksaUJBQWlCLEtBQUssZ0JBQWdCLEdBQUcsR0FBRyxHQUFHLEdBQUcsQ0FBQztBQUNuRSxVQUFNLE1BQU0sSUFBSTtBQUFBLE1BQ2QsS0FBSyxnQkFBZ0I7QUFBQSxNQUNyQjtBQUFBLE1BQ0EsS0FBSztBQUFBLE1BQ0w7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUNBLFNBQUssTUFBTSxLQUFLLElBQUksTUFBTSxDQUFDO0FBQzNCLFNBQUssTUFBTSxLQUFLLElBQUksTUFBTSxDQUFDO0FBQzNCLFNBQUssWUFBWSxLQUFLLEdBQUcsRUFBRSxLQUFLLEdBQUc7QUFDbkMsU0FBSyxVQUFVLENBQUMsRUFBRSxLQUFLLEdBQUc7QUFBQSxFQUM1QjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVNBLE9BQU8sS0FBSyxRQUFRLE9BQU8sVUFBVTtBQUNuQyxVQUFNLFVBQVUsS0FBSyxNQUFNO0FBQzNCLFVBQU0sT0FBTyxJQUFJLGlCQUFpQixVQUFVLFNBQVMsS0FBSyxRQUFRLEtBQUs7QUFDdkUsU0FBSyxZQUFZLEdBQUcsRUFBRSxLQUFLLElBQUk7QUFDL0IsU0FBSyxVQUFVLE1BQU0sTUFBTSxFQUFFLEtBQUssSUFBSTtBQUN0QyxTQUFLLE1BQU0sS0FBSyxJQUFJO0FBQUEsRUFDdEI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxVQUFVO0FBQ1IsVUFBTSxPQUFPLEtBQUs7QUFDbEIsUUFBSSxNQUFNO0FBQ1YsV0FBTyxPQUFPLE1BQU07QUFDbEIsVUFBSSxLQUFLLFlBQVksR0FBRyxFQUFFLFVBQVUsR0FBRztBQUNyQyxlQUFPLENBQUM7QUFBQSxNQUNWO0FBQ0EsZUFBUyxTQUFTLEtBQUssWUFBWSxHQUFHLEdBQUc7QUFDdkMsY0FBTSxPQUFPO0FBQ2IsWUFBSSxhQUFhO0FBQ2pCLFlBQUksWUFBWTtBQUNoQixpQkFBUyxTQUFTLEtBQUssVUFBVSxHQUFHLEdBQUc7QUFDckMsZ0JBQU0sUUFBUSxNQUFNLGtCQUFrQixNQUFNO0FBQzVDLGNBQUksY0FBYyxRQUFRLFFBQVEsWUFBWTtBQUM1Qyx3QkFBWSxNQUFNLE1BQU07QUFDeEIseUJBQWE7QUFBQSxVQUNmO0FBQUEsUUFDRjtBQUNBLFlBQUksY0FBYyxNQUFNO0FBQ3RCLGdCQUFNLE9BQU87QUFDYixnQkFBTSxrQkFBa0I7QUFBQSxRQUMxQixPQUFPO0FBQ0wsaUJBQU8sQ0FBQztBQUFBLFFBQ1Y7QUFBQSxNQUNGO0FBQ0EsUUFBRTtBQUFBLElBQ0o7QUFDQSxVQUFNLFVBQVUsQ0FBQztBQUNqQixVQUFNLE9BQU8sS0FBSyxZQUFZLElBQUksRUFBRSxDQUFDO0FBQ3JDLFVBQU0sT0FBTyxLQUFLO0FBQ2xCLFFBQUksU0FBUyxNQUFNO0FBQ2pCLGFBQU8sQ0FBQztBQUFBLElBQ1Y7QUFDQSxRQUFJLE9BQU8sS0FBSyxNQUFNO0FBQ3RCLFdBQU8sS0FBSyxTQUFTLE1BQU07QUFDekIsY0FBUSxLQUFLLEtBQUssTUFBTSxDQUFDO0FBQ3pCLFlBQU0sSUFBSSxLQUFLLE1BQU07QUFDckIsYUFBTyxFQUFFLEtBQUssTUFBTTtBQUFBLElBQ3RCO0FBQ0EsWUFBUSxRQUFRO0FBQ2hCLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsTUFBTSxNQUFNO0FBQ1YsV0FBTyxLQUFLLE1BQU0sTUFBTSxLQUFLLEtBQUssS0FBSyxNQUFNLEtBQUssTUFBTSxFQUFFLEtBQUssRUFBRTtBQUFBLEVBQ25FO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJQSxTQUFTO0FBQ1AsVUFBTSxRQUFRLEtBQUssUUFBUTtBQUMzQixXQUFPLE1BQU0sSUFBSSxDQUFDLE1BQU0sS0FBSyxNQUFNLENBQUMsQ0FBQztBQUFBLEVBQ3ZDO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJQSxZQUFZO0FBQ1YsVUFBTSxRQUFRLEtBQUssUUFBUTtBQUMzQixXQUFPLE1BQU0sSUFBSSxDQUFDLE1BQU0sRUFBRSxRQUFRO0FBQUEsRUFDcEM7QUFDRjtBQUNBLElBQUksdUJBQXVCO0FBRzNCLFNBQVMsSUFBSSxLQUFLO0FBQ2hCLE1BQUksSUFBSSxXQUFXLEVBQUcsT0FBTSxJQUFJLE1BQU0seUJBQXlCO0FBQy9ELE1BQUksWUFBWSxJQUFJLENBQUM7QUFDckIsTUFBSSxlQUFlO0FBQ25CLFdBQVMsSUFBSSxHQUFHLElBQUksSUFBSSxRQUFRLEVBQUUsR0FBRztBQUNuQyxRQUFJLElBQUksQ0FBQyxJQUFJLFdBQVc7QUFDdEIsa0JBQVksSUFBSSxDQUFDO0FBQ2pCLHFCQUFlO0FBQUEsSUFDakI7QUFBQSxFQUNGO0FBQ0EsU0FBTyxDQUFDLFdBQVcsWUFBWTtBQUNqQztBQUdBLElBQUksVUFBVSxjQUFjLHVCQUF1QjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1qRCxZQUFZLFFBQVEsV0FBVztBQUM3QixVQUFNLE1BQU07QUFDWixVQUFNLGFBQWEsT0FBTyxNQUFNO0FBQ2hDLFNBQUssUUFBUSxJQUFJLE1BQU0sVUFBVTtBQUNqQyxTQUFLLFNBQVMsSUFBSSxNQUFNLFVBQVU7QUFDbEMsYUFBUyxJQUFJLEdBQUcsSUFBSSxZQUFZLEVBQUUsR0FBRztBQUNuQyxPQUFDLEtBQUssTUFBTSxDQUFDLEdBQUcsS0FBSyxPQUFPLENBQUMsQ0FBQyxJQUFJLE9BQU8sTUFBTSxDQUFDO0FBQUEsSUFDbEQ7QUFDQSxTQUFLLGVBQWUsT0FBTztBQUMzQixTQUFLLFlBQVksS0FBSyxNQUFNLE9BQU8sTUFBTTtBQUN6QyxTQUFLLGdCQUFnQixJQUFJLElBQUksS0FBSyxNQUFNLElBQUksQ0FBQyxHQUFHLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQzdELFNBQUssWUFBWTtBQUNqQixTQUFLLGVBQWUsS0FBSyxjQUFjLElBQUksS0FBSyxTQUFTO0FBQ3pELFNBQUssWUFBWTtBQUNqQixTQUFLLGVBQWUsS0FBSyxjQUFjLElBQUksS0FBSyxTQUFTO0FBQ3pELFNBQUssWUFBWSxLQUFLLE1BQU0sS0FBSyxZQUFZO0FBQzdDLFNBQUssWUFBWSxJQUFJLEtBQUssTUFBTSxFQUFFLENBQUM7QUFDbkMsU0FBSyxZQUFZLEtBQUssWUFBWTtBQUNsQyxTQUFLLE9BQU8sS0FBSyxZQUFZLElBQUksS0FBSztBQUN0QyxTQUFLLE9BQU8sSUFBSSxpQkFBaUI7QUFDakMsU0FBSyxLQUFLLE9BQU8sS0FBSyxLQUFLO0FBQzNCLFNBQUssV0FBVztBQUFBLEVBQ2xCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUtBLGVBQWUsU0FBUztBQUN0QixVQUFNLFFBQVEsUUFBUTtBQUN0QixVQUFNLFFBQVE7QUFDZCxRQUFJLFlBQVk7QUFDaEIsV0FBTyxZQUFZLE1BQU0sUUFBUTtBQUMvQixVQUFJLGtCQUFrQjtBQUN0QixZQUFNLGtCQUFrQixLQUFLLEtBQUsscUJBQXFCLE9BQU8sU0FBUztBQUN2RSxpQkFBVyxTQUFTLGlCQUFpQjtBQUNuQyxjQUFNLFdBQVcsS0FBSyxjQUFjLElBQUksS0FBSztBQUM3QyxjQUFNLGNBQWMsS0FBSyxPQUFPLFFBQVE7QUFDeEMsY0FBTSxJQUFJLElBQUksS0FBSztBQUNuQixnQkFBUSxPQUFPLFdBQVcsR0FBRyxhQUFhLFFBQVE7QUFDbEQsWUFBSSxDQUFDLG1CQUFtQixNQUFNLE9BQU87QUFDbkMsNEJBQWtCO0FBQUEsUUFDcEI7QUFBQSxNQUNGO0FBQ0EsVUFBSSxDQUFDLGlCQUFpQjtBQUNwQixnQkFBUSxPQUFPLFdBQVcsT0FBTyxLQUFLLFdBQVcsS0FBSyxZQUFZO0FBQUEsTUFDcEU7QUFDQSxtQkFBYTtBQUFBLElBQ2Y7QUFBQSxFQUNGO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPQSxTQUFTLFlBQVk7QUFDbkIsVUFBTSxVQUFVLElBQUk7QUFBQSxNQUNsQjtBQUFBLE1BQ0EsS0FBSztBQUFBLE1BQ0wsS0FBSztBQUFBLElBQ1A7QUFDQSxTQUFLLGVBQWUsT0FBTztBQUMzQixXQUFPLFFBQVEsT0FBTztBQUFBLEVBQ3hCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsT0FBTyxRQUFRO0FBQ2IsVUFBTSxZQUFZLENBQUM7QUFDbkIsZUFBVyxTQUFTLFFBQVE7QUFDMUIsWUFBTSxZQUFZLEtBQUssU0FBUyxLQUFLO0FBQ3JDLGdCQUFVLEtBQUssR0FBRyxTQUFTO0FBQUEsSUFDN0I7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUNGO0FBQ0EsSUFBSSxrQkFBa0I7QUFHdEIsSUFBSSxnQkFBZ0IsTUFBTTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU14QixZQUFZLGFBQWEsQ0FBQyxHQUFHLE1BQU0sSUFBSSxHQUFHLFdBQVcsVUFBVTtBQUM3RCxTQUFLLFFBQVEsQ0FBQztBQUNkLFNBQUssY0FBYztBQUNuQixTQUFLLFlBQVk7QUFBQSxFQUNuQjtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSUEsSUFBSSxPQUFPO0FBQ1QsV0FBTyxLQUFLLE1BQU07QUFBQSxFQUNwQjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFLQSxXQUFXO0FBQ1QsV0FBTyxLQUFLLFNBQVM7QUFBQSxFQUN2QjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFLQSxPQUFPO0FBQ0wsV0FBTyxLQUFLLE1BQU0sQ0FBQztBQUFBLEVBQ3JCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsUUFBUSxRQUFRO0FBQ2QsV0FBTyxLQUFLLE9BQU8sTUFBTTtBQUFBLEVBQzNCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsT0FBTyxRQUFRO0FBQ2IsZUFBVyxTQUFTLFFBQVE7QUFDMUIsVUFBSSxLQUFLLE9BQU8sS0FBSyxXQUFXO0FBQzlCLGFBQUssTUFBTSxLQUFLLEtBQUs7QUFDckIsYUFBSyxTQUFTO0FBQUEsTUFDaEIsT0FBTztBQUNMLGNBQU0sV0FBVyxLQUFLLFVBQVU7QUFDaEMsWUFBSSxLQUFLLFlBQVksT0FBTyxLQUFLLE1BQU0sUUFBUSxDQUFDLEdBQUc7QUFDakQsZUFBSyxNQUFNLFFBQVEsSUFBSTtBQUN2QixlQUFLLGNBQWMsUUFBUTtBQUFBLFFBQzdCO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFDQSxXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUtBLE1BQU07QUFDSixVQUFNLGVBQWUsS0FBSyxLQUFLO0FBQy9CLFVBQU0sU0FBUyxLQUFLLE9BQU87QUFDM0IsUUFBSSxTQUFTLEdBQUc7QUFDZCxXQUFLLE1BQU0sR0FBRyxNQUFNO0FBQUEsSUFDdEI7QUFDQSxTQUFLLE1BQU0sSUFBSTtBQUNmLFNBQUssV0FBVztBQUNoQixXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLFFBQVEsT0FBTztBQUNiLFVBQU0saUJBQWlCLEtBQUssS0FBSztBQUNqQyxTQUFLLE1BQU0sQ0FBQyxJQUFJO0FBQ2hCLFNBQUssV0FBVztBQUNoQixXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBT0EsUUFBUSxHQUFHO0FBQ1QsWUFBUSxJQUFJLE1BQU0sS0FBSztBQUFBLEVBQ3pCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPQSxNQUFNLEdBQUc7QUFDUCxZQUFRLEtBQUssS0FBSztBQUFBLEVBQ3BCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPQSxPQUFPLEdBQUc7QUFDUixXQUFPLElBQUksS0FBSztBQUFBLEVBQ2xCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVFBLFNBQVMsR0FBRyxHQUFHO0FBQ2IsV0FBTyxLQUFLLFlBQVksS0FBSyxNQUFNLENBQUMsR0FBRyxLQUFLLE1BQU0sQ0FBQyxDQUFDO0FBQUEsRUFDdEQ7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU9BLE1BQU0sR0FBRyxHQUFHO0FBQ1YsVUFBTSxPQUFPLEtBQUssTUFBTSxDQUFDO0FBQ3pCLFNBQUssTUFBTSxDQUFDLElBQUksS0FBSyxNQUFNLENBQUM7QUFDNUIsU0FBSyxNQUFNLENBQUMsSUFBSTtBQUFBLEVBQ2xCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsV0FBVztBQUNULFNBQUssY0FBYyxLQUFLLE9BQU8sQ0FBQztBQUFBLEVBQ2xDO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUtBLGNBQWMsTUFBTTtBQUNsQixXQUFPLE9BQU8sS0FBSyxLQUFLLFNBQVMsTUFBTSxLQUFLLFFBQVEsSUFBSSxDQUFDLEdBQUc7QUFDMUQsV0FBSyxNQUFNLE1BQU0sS0FBSyxRQUFRLElBQUksQ0FBQztBQUNuQyxhQUFPLEtBQUssUUFBUSxJQUFJO0FBQUEsSUFDMUI7QUFBQSxFQUNGO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsYUFBYTtBQUNYLFFBQUksT0FBTztBQUNYLFdBQU8sS0FBSyxNQUFNLElBQUksSUFBSSxLQUFLLFFBQVEsS0FBSyxTQUFTLEtBQUssTUFBTSxJQUFJLEdBQUcsSUFBSSxLQUFLLEtBQUssT0FBTyxJQUFJLElBQUksS0FBSyxRQUFRLEtBQUssU0FBUyxLQUFLLE9BQU8sSUFBSSxHQUFHLElBQUksR0FBRztBQUN2SixZQUFNLFlBQVksS0FBSyxPQUFPLElBQUksSUFBSSxLQUFLLFFBQVEsS0FBSyxTQUFTLEtBQUssT0FBTyxJQUFJLEdBQUcsS0FBSyxNQUFNLElBQUksQ0FBQyxJQUFJLEtBQUssT0FBTyxJQUFJLElBQUksS0FBSyxNQUFNLElBQUk7QUFDM0ksV0FBSyxNQUFNLE1BQU0sU0FBUztBQUMxQixhQUFPO0FBQUEsSUFDVDtBQUFBLEVBQ0Y7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxZQUFZO0FBQ1YsV0FBTyxLQUFLLEtBQUssTUFBTSxLQUFLLEtBQUssS0FBSyxJQUFJLENBQUMsSUFBSTtBQUFBLEVBQ2pEO0FBQ0Y7QUFDQSxJQUFJLHdCQUF3QjtBQUc1QixJQUFJLFdBQVcsTUFBTTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFLbkIsWUFBWSxVQUFVO0FBQ3BCLFNBQUssV0FBVztBQUNoQixTQUFLLFFBQXdCLG9CQUFJLElBQUk7QUFBQSxFQUN2QztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLElBQUksS0FBSztBQUNQLFFBQUksQ0FBQyxLQUFLLE1BQU0sSUFBSSxHQUFHLEVBQUcsUUFBTztBQUNqQyxVQUFNLFFBQVEsS0FBSyxNQUFNLElBQUksR0FBRztBQUNoQyxTQUFLLE1BQU0sT0FBTyxHQUFHO0FBQ3JCLFNBQUssTUFBTSxJQUFJLEtBQUssS0FBSztBQUN6QixXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFRQSxJQUFJLEtBQUssT0FBTztBQUNkLFFBQUksS0FBSyxNQUFNLElBQUksR0FBRyxHQUFHO0FBQ3ZCLFdBQUssTUFBTSxPQUFPLEdBQUc7QUFBQSxJQUN2QjtBQUNBLFNBQUssTUFBTSxJQUFJLEtBQUssS0FBSztBQUN6QixRQUFJLEtBQUssTUFBTSxPQUFPLEtBQUssVUFBVTtBQUNuQyxXQUFLLE1BQU0sT0FBTyxLQUFLLE1BQU0sS0FBSyxFQUFFLEtBQUssRUFBRSxLQUFLO0FBQUEsSUFDbEQ7QUFBQSxFQUNGO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJQSxRQUFRO0FBQ04sU0FBSyxNQUFNLE1BQU07QUFBQSxFQUNuQjtBQUNGO0FBQ0EsSUFBSSxtQkFBbUI7QUFHdkIsSUFBSSxNQUFNLGNBQWMsdUJBQXVCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUs3QyxZQUFZLFFBQVE7QUFDbEIsVUFBTSxNQUFNO0FBQ1osU0FBSyxnQkFBZ0IsY0FBYyxPQUFPLEtBQUs7QUFDL0MsU0FBSyxlQUFlLEtBQUssY0FBYyxJQUFJLE9BQU8sU0FBUztBQUMzRCxTQUFLLFlBQVksT0FBTztBQUN4QixTQUFLLFFBQVEsSUFBSSxNQUFNLEtBQUssY0FBYyxJQUFJO0FBQzlDLGVBQVcsQ0FBQyxLQUFLLEtBQUssS0FBSyxLQUFLLGVBQWU7QUFDN0MsV0FBSyxNQUFNLEtBQUssSUFBSTtBQUFBLElBQ3RCO0FBQ0EsVUFBTSx1QkFBdUIsTUFBTSxRQUFRLE9BQU8sT0FBTyxDQUFDLENBQUM7QUFDM0QsU0FBSyxTQUFTLHVCQUF1QixPQUFPLFNBQVMsT0FBTyxPQUFPO0FBQUEsTUFDakUsQ0FBQyxNQUFNLEVBQUUsTUFBTSxLQUFLLENBQUM7QUFBQSxJQUN2QjtBQUNBLFNBQUssWUFBWSxJQUFJLElBQUksS0FBSyxPQUFPLElBQUksQ0FBQyxHQUFHLE1BQU0sQ0FBQyxLQUFLLFVBQVUsQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQzFFLFNBQUsscUJBQXFCLE9BQU87QUFDakMsU0FBSyw0QkFBNEIsT0FBTyw2QkFBNkI7QUFDckUsU0FBSyxnQkFBZ0IsS0FBSyxPQUFPLGlCQUFpQjtBQUNsRCxRQUFJLEtBQUssZUFBZTtBQUN0QixXQUFLLGVBQWUsSUFBSSxZQUFZO0FBQUEsSUFDdEM7QUFDQSxTQUFLLGdCQUFnQixLQUFLLE9BQU8saUJBQWlCO0FBQ2xELFNBQUssc0JBQXNCO0FBQzNCLFNBQUssaUJBQWlCO0FBQ3RCLFNBQUssUUFBUSxJQUFJLGlCQUFpQixLQUFLLGNBQWM7QUFBQSxFQUN2RDtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSUEsY0FBYztBQUNaLFNBQUssTUFBTSxNQUFNO0FBQUEsRUFDbkI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU9BLElBQUksT0FBTztBQUNULFFBQUksTUFBTSxXQUFXLEdBQUc7QUFDdEIsYUFBTyxDQUFDO0FBQUEsSUFDVjtBQUNBLFVBQU0sU0FBUyxLQUFLLE1BQU0sSUFBSSxLQUFLO0FBQ25DLFFBQUksV0FBVyxRQUFRO0FBQ3JCLGFBQU87QUFBQSxJQUNUO0FBQ0EsVUFBTSxPQUFPLE1BQU0sS0FBSyxLQUFLO0FBQzdCLFFBQUksS0FBSyxvQkFBb0I7QUFDM0IsV0FBSyxLQUFLLFNBQVMsQ0FBQyxLQUFLLEtBQUs7QUFBQSxJQUNoQztBQUNBLFFBQUksU0FBUyxDQUFDO0FBQ2QsUUFBSSxLQUFLLFNBQVMsR0FBRztBQUNuQixZQUFNLFFBQVEsSUFBSSxzQkFBc0IsQ0FBQyxHQUFHLE1BQU0sRUFBRSxRQUFRLEVBQUUsS0FBSztBQUNuRSxVQUFJLGdCQUFnQjtBQUFBLFFBQ2xCLE9BQU8sS0FBSyxDQUFDO0FBQUEsUUFDYixNQUFNO0FBQUEsUUFDTixNQUFNO0FBQUEsUUFDTixNQUFNO0FBQUEsTUFDUjtBQUNBLFVBQUksZ0JBQWdCO0FBQ3BCLGVBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxRQUFRLEVBQUUsR0FBRztBQUNwQyxjQUFNLGVBQWU7QUFBQSxVQUNuQixNQUFNLElBQUksS0FBSztBQUFBO0FBQUEsVUFFZixPQUFPLEtBQUssQ0FBQztBQUFBLFVBQ2IsTUFBTTtBQUFBLFVBQ04sTUFBTTtBQUFBLFFBQ1I7QUFDQSxzQkFBYyxPQUFPO0FBQ3JCLGFBQUssU0FBUyxPQUFPLGFBQWE7QUFDbEMsd0JBQWdCO0FBQUEsTUFDbEI7QUFDQSxhQUFPLENBQUMsTUFBTSxTQUFTLEdBQUc7QUFDeEIsY0FBTSxPQUFPLE1BQU0sSUFBSTtBQUN2QixZQUFJLEtBQUssV0FBVyxDQUFDLEtBQUssUUFBUSxLQUFLLEtBQUssUUFBUztBQUNyRCxhQUFLLFVBQVU7QUFDZixhQUFLLEtBQUssVUFBVTtBQUNwQixZQUFJLEtBQUssTUFBTTtBQUNiLGdCQUFNLG9CQUFvQixFQUFFLEdBQUcsS0FBSyxLQUFLO0FBQ3pDLGVBQUssS0FBSyxVQUFVO0FBQ3BCLGVBQUssT0FBTztBQUNaLGNBQUksa0JBQWtCLE1BQU07QUFDMUIsOEJBQWtCLEtBQUssT0FBTztBQUFBLFVBQ2hDLE9BQU87QUFDTCw0QkFBZ0I7QUFBQSxVQUNsQjtBQUFBLFFBQ0Y7QUFDQSxjQUFNLFNBQVM7QUFBQSxVQUNiLE9BQU8sS0FBSyxRQUFRLEtBQUssS0FBSztBQUFBLFVBQzlCLE1BQU0sS0FBSztBQUFBLFVBQ1gsTUFBTSxLQUFLO0FBQUEsVUFDWCxNQUFNLEtBQUssS0FBSztBQUFBLFFBQ2xCO0FBQ0EsWUFBSSxPQUFPLE1BQU07QUFDZixpQkFBTyxLQUFLLE9BQU87QUFDbkIsZUFBSyxTQUFTLE9BQU8sT0FBTyxJQUFJO0FBQUEsUUFDbEMsT0FBTztBQUNMLDBCQUFnQjtBQUFBLFFBQ2xCO0FBQ0EsWUFBSSxPQUFPLE1BQU07QUFDZixpQkFBTyxLQUFLLE9BQU87QUFDbkIsZUFBSyxTQUFTLE9BQU8sTUFBTTtBQUFBLFFBQzdCO0FBQUEsTUFDRjtBQUNBLGVBQVMsZUFBZSxlQUFlLGlCQUFpQixNQUFNLGVBQWUsYUFBYSxNQUFNO0FBQzlGLGVBQU8sS0FBSyxhQUFhLEtBQUs7QUFBQSxNQUNoQztBQUFBLElBQ0YsT0FBTztBQUNMLGVBQVM7QUFBQSxJQUNYO0FBQ0EsUUFBSSxLQUFLLDJCQUEyQjtBQUNsQyxlQUFTLElBQUksR0FBRyxJQUFJLE9BQU8sU0FBUyxHQUFHLEVBQUUsR0FBRztBQUMxQyxlQUFPLENBQUMsS0FBSyxLQUFLO0FBQUEsTUFDcEI7QUFBQSxJQUNGO0FBQ0EsUUFBSSxNQUFNLFNBQVMsS0FBSyxxQkFBcUI7QUFDM0MsV0FBSyxNQUFNLElBQUksT0FBTyxNQUFNO0FBQUEsSUFDOUI7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLFNBQVMsT0FBTyxNQUFNO0FBQ3BCLFVBQU0sT0FBTyxLQUFLLFVBQVU7QUFBQSxNQUMxQixLQUFLLFVBQVUsQ0FBQyxLQUFLLE9BQU8sS0FBSyxLQUFLLEtBQUssQ0FBQztBQUFBLElBQzlDO0FBQ0EsUUFBSSxTQUFTLFFBQVE7QUFDbkIsV0FBSyxRQUFRLE9BQU8sS0FBSztBQUN6QixZQUFNLEtBQUssSUFBSTtBQUFBLElBQ2pCO0FBQUEsRUFDRjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLE9BQU8sUUFBUTtBQUNiLFVBQU0sZ0JBQWdCLENBQUM7QUFDdkIsZUFBVyxTQUFTLFFBQVE7QUFDMUIsVUFBSSxLQUFLLGlCQUFpQixLQUFLLGNBQWMsSUFBSSxLQUFLLEdBQUc7QUFDdkQsc0JBQWMsS0FBSyxLQUFLO0FBQ3hCO0FBQUEsTUFDRjtBQUNBLFlBQU0saUJBQWlCLEtBQUssSUFBSSxLQUFLO0FBQ3JDLGlCQUFXLEtBQUssZ0JBQWdCO0FBQzlCLFlBQUksS0FBSyxjQUFjLElBQUksQ0FBQyxHQUFHO0FBQzdCLHdCQUFjLEtBQUssQ0FBQztBQUFBLFFBQ3RCLFdBQVcsS0FBSyxlQUFlO0FBQzdCLGdCQUFNLGNBQWMsTUFBTSxLQUFLLEtBQUssYUFBYSxPQUFPLENBQUMsQ0FBQyxFQUFFO0FBQUEsWUFDMUQsQ0FBQyxNQUFNLE1BQU0sRUFBRSxTQUFTLEVBQUUsRUFBRSxZQUFZLEVBQUUsU0FBUyxHQUFHLEdBQUcsQ0FBQztBQUFBLFVBQzVEO0FBQ0EsY0FBSSxZQUFZLE1BQU0sQ0FBQyxNQUFNLEtBQUssY0FBYyxJQUFJLENBQUMsQ0FBQyxHQUFHO0FBQ3ZELDBCQUFjLEtBQUssR0FBRyxXQUFXO0FBQUEsVUFDbkMsV0FBVyxLQUFLLGFBQWEsTUFBTTtBQUNqQywwQkFBYyxLQUFLLEtBQUssU0FBUztBQUFBLFVBQ25DO0FBQUEsUUFDRixXQUFXLEtBQUssYUFBYSxNQUFNO0FBQ2pDLHdCQUFjLEtBQUssS0FBSyxTQUFTO0FBQUEsUUFDbkM7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFDQSxJQUFJLGNBQWM7QUFHbEIsSUFBSSxTQUFTLGNBQWMsdUJBQXVCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTWhELFlBQVksUUFBUSxhQUFhO0FBQy9CLFVBQU0sTUFBTTtBQUNaLFVBQU0sUUFBUSxPQUFPO0FBQ3JCLFNBQUssZ0JBQWdCO0FBQUEsTUFDbkIsWUFBWSxjQUFjLE1BQU0sWUFBWSxXQUFXLElBQUk7QUFBQSxJQUM3RDtBQUNBLFNBQUssWUFBWSxZQUFZO0FBQzdCLFNBQUssZUFBZSxLQUFLLGNBQWMsSUFBSSxLQUFLLFNBQVM7QUFDekQsU0FBSyxZQUFZLFlBQVk7QUFDN0IsU0FBSyxlQUFlLEtBQUssY0FBYyxJQUFJLEtBQUssU0FBUztBQUN6RCxTQUFLLFlBQVksWUFBWTtBQUM3QixTQUFLLGVBQWUsS0FBSyxjQUFjLElBQUksS0FBSyxTQUFTO0FBQ3pELFNBQUssWUFBWSxZQUFZO0FBQzdCLFNBQUssZUFBZSxLQUFLLGNBQWMsSUFBSSxLQUFLLFNBQVM7QUFDekQsU0FBSyxRQUFRLElBQUksTUFBTSxLQUFLLGNBQWMsSUFBSTtBQUM5QyxlQUFXLENBQUMsS0FBSyxLQUFLLEtBQUssS0FBSyxlQUFlO0FBQzdDLFdBQUssTUFBTSxLQUFLLElBQUk7QUFBQSxJQUN0QjtBQUFBLEVBQ0Y7QUFBQSxFQUNBLE9BQU8sUUFBUTtBQUNiLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFDQSxJQUFJLGlCQUFpQjtBQUdyQixTQUFTLHVCQUF1QixjQUFjLFFBQVE7QUFDcEQsVUFBUSxhQUFhLE1BQU07QUFBQSxJQUN6QixLQUFLO0FBQ0gsYUFBTyxJQUFJLGtCQUFrQixZQUFZO0FBQUEsSUFDM0MsS0FBSztBQUNILGFBQU8sSUFBSSxnQkFBZ0IsY0FBYyxPQUFPLFNBQVM7QUFBQSxJQUMzRCxLQUFLO0FBQ0gsYUFBTyxJQUFJLFlBQVksWUFBWTtBQUFBLElBQ3JDO0FBQ0UsVUFBSSxhQUFhLE9BQU87QUFDdEIsWUFBSSxNQUFNLFFBQVEsYUFBYSxLQUFLLEdBQUc7QUFDckMsaUJBQU8sSUFBSSxnQkFBZ0IsY0FBYyxPQUFPLFNBQVM7QUFBQSxRQUMzRCxXQUFXLE9BQU8sT0FBTyxjQUFjLDJCQUEyQixLQUFLLE9BQU8sT0FBTyxjQUFjLFdBQVcsR0FBRztBQUMvRyxjQUFJLE9BQU8sT0FBTyxjQUFjLFFBQVEsR0FBRztBQUN6QyxtQkFBTyxJQUFJLFlBQVksWUFBWTtBQUFBLFVBQ3JDLE9BQU87QUFDTCxtQkFBTyxJQUFJLGtCQUFrQixZQUFZO0FBQUEsVUFDM0M7QUFBQSxRQUNGLE9BQU87QUFDTCxpQkFBTyxJQUFJLGVBQWUsY0FBYztBQUFBLFlBQ3RDLGFBQWEsT0FBTztBQUFBLFlBQ3BCLFdBQVcsT0FBTztBQUFBLFlBQ2xCLFdBQVcsT0FBTztBQUFBLFlBQ2xCLFdBQVcsT0FBTztBQUFBLFlBQ2xCLFdBQVcsT0FBTztBQUFBLFVBQ3BCLENBQUM7QUFBQSxRQUNIO0FBQUEsTUFDRjtBQUNBLFlBQU0sSUFBSTtBQUFBLFFBQ1IsZ0NBQWdDLGNBQWMsSUFBSTtBQUFBLE1BQ3BEO0FBQUEsRUFDSjtBQUNGO0FBQ0EsSUFBSSxpQ0FBaUM7QUFHckMsSUFBSSxnQkFBZ0IsY0FBYyxpQkFBaUI7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUlqRCxZQUFZLFFBQVE7QUFDbEIsVUFBTTtBQUNOLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPQSxNQUFNLFdBQVcsTUFBTTtBQUNyQixXQUFPLEtBQUssYUFBYSxRQUFRLEdBQUcsSUFBSTtBQUFBLEVBQzFDO0FBQ0Y7QUFDQSxJQUFJLHdCQUF3QjtBQUc1QixJQUFJLHFCQUFxQixjQUFjLHNCQUFzQjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFRM0QsYUFBYSxRQUFRLGNBQWMsTUFBTSxxQkFBcUIsTUFBTTtBQUNsRSxVQUFNLE9BQU8sZ0JBQWdCLE9BQU8sS0FBSyxPQUFPLFNBQVMsS0FBSyxPQUFPO0FBQ3JFLFFBQUksbUJBQW1CLENBQUM7QUFDeEIsUUFBSSxRQUFRLENBQUM7QUFDYixlQUFXLFFBQVEsTUFBTTtBQUN2QixVQUFJLGtCQUFrQixNQUFNO0FBQzFCLFlBQUksb0JBQW9CO0FBQ3RCLDJCQUFpQixLQUFLLEtBQUssYUFBYSxFQUFFO0FBQzFDLGdCQUFNLEtBQUssS0FBSyxhQUFhLE9BQU87QUFBQSxRQUN0QztBQUFBLE1BQ0YsV0FBVyxjQUFjLE1BQU07QUFDN0IsWUFBSSxLQUFLLFNBQVMsT0FBTyxLQUFLO0FBQzVCLDZCQUFtQixhQUFhLGtCQUFrQixNQUFNO0FBQ3hELGtCQUFRO0FBQUEsWUFDTjtBQUFBLFlBQ0EsSUFBSSxNQUFNLE9BQU8sTUFBTSxFQUFFLEtBQUssS0FBSyxTQUFTLE9BQU87QUFBQSxVQUNyRDtBQUFBLFFBQ0YsV0FBVyxLQUFLLFNBQVMsT0FBTyxLQUFLO0FBQ25DLDZCQUFtQixhQUFhLGtCQUFrQixXQUFXO0FBQzdELGtCQUFRO0FBQUEsWUFDTjtBQUFBLFlBQ0EsSUFBSSxNQUFNLFlBQVksTUFBTSxFQUFFLEtBQUssS0FBSyxTQUFTLE9BQU87QUFBQSxVQUMxRDtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUNBLFdBQU8sRUFBRSxRQUFRLGtCQUFrQixnQkFBZ0IsTUFBTTtBQUFBLEVBQzNEO0FBQ0Y7QUFDQSxJQUFJLDZCQUE2QjtBQUdqQyxJQUFJLGFBQWEsY0FBYyxzQkFBc0I7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU9uRCxhQUFhLFFBQVEsY0FBYyxNQUFNO0FBQ3ZDLFdBQU8sRUFBRSxRQUFRLFlBQVk7QUFBQSxFQUMvQjtBQUNGO0FBQ0EsSUFBSSxxQkFBcUI7QUFHekIsSUFBSSxpQkFBaUIsY0FBYyxzQkFBc0I7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNdkQsWUFBWSxRQUFRO0FBQ2xCLFVBQU0sTUFBTTtBQUNaLFNBQUssTUFBTSxPQUFPO0FBQ2xCLFNBQUssTUFBTSxPQUFPO0FBQUEsRUFDcEI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBUUEsYUFBYSxRQUFRLGNBQWMsTUFBTSxxQkFBcUIsTUFBTTtBQUNsRSxRQUFJLG9CQUFvQjtBQUN0QixlQUFTLGFBQWEsQ0FBQyxLQUFLLElBQUksQ0FBQyxDQUFDLEdBQUcsUUFBUSxDQUFDLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQztBQUFBLElBQzVEO0FBQ0EsUUFBSSxpQkFBaUIsSUFBSSxNQUFNLE9BQU8sTUFBTSxFQUFFLEtBQUssQ0FBQztBQUNwRCxRQUFJLGFBQWE7QUFDZixZQUFNLFNBQVMsQ0FBQztBQUNoQixZQUFNLFFBQVEscUJBQXFCLENBQUMsS0FBSyxJQUFJLENBQUMsQ0FBQyxJQUFJLENBQUM7QUFDcEQsZUFBUyxhQUFhLFFBQVEsUUFBUSxhQUFhLEtBQUs7QUFDeEQsdUJBQWlCO0FBQUEsUUFDZjtBQUFBLFFBQ0EsSUFBSSxNQUFNLFlBQVksU0FBUyxPQUFPLFNBQVMsTUFBTSxNQUFNLEVBQUUsS0FBSyxDQUFDO0FBQUEsTUFDckU7QUFBQSxJQUNGO0FBQ0EsV0FBTyxFQUFFLFFBQVEsZUFBZTtBQUFBLEVBQ2xDO0FBQ0Y7QUFDQSxJQUFJLHlCQUF5QjtBQUc3QixJQUFJLG9CQUFvQixjQUFjLHNCQUFzQjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU0xRCxZQUFZLFFBQVE7QUFDbEIsVUFBTSxNQUFNO0FBQ1osU0FBSyxNQUFNLE9BQU87QUFDbEIsU0FBSyxNQUFNLE9BQU87QUFBQSxFQUNwQjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFRQSxhQUFhLFFBQVEsYUFBYSxxQkFBcUIsTUFBTTtBQUMzRCxRQUFJLG9CQUFvQjtBQUN0QixlQUFTLGFBQWEsQ0FBQyxLQUFLLElBQUksQ0FBQyxDQUFDLEdBQUcsUUFBUSxDQUFDLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQztBQUFBLElBQzVEO0FBQ0EsUUFBSSxpQkFBaUIsSUFBSSxNQUFNLE9BQU8sTUFBTSxFQUFFLEtBQUssQ0FBQztBQUNwRCxRQUFJLGFBQWE7QUFDZixZQUFNLFNBQVMscUJBQXFCLENBQUMsS0FBSyxJQUFJLENBQUMsQ0FBQyxJQUFJLENBQUM7QUFDckQsWUFBTSxRQUFRLHFCQUFxQixDQUFDLEtBQUssSUFBSSxDQUFDLENBQUMsSUFBSSxDQUFDO0FBQ3BELGVBQVMsYUFBYSxRQUFRLFFBQVEsYUFBYSxLQUFLO0FBQ3hELHVCQUFpQjtBQUFBLFFBQ2Y7QUFBQSxRQUNBLElBQUksTUFBTSxZQUFZLFNBQVMsT0FBTyxTQUFTLE1BQU0sTUFBTSxFQUFFLEtBQUssQ0FBQztBQUFBLE1BQ3JFO0FBQUEsSUFDRjtBQUNBLFdBQU8sRUFBRSxRQUFRLGVBQWU7QUFBQSxFQUNsQztBQUNGO0FBQ0EsSUFBSSw0QkFBNEI7QUFHaEMsSUFBSSxZQUFZLGNBQWMsc0JBQXNCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUtsRCxZQUFZLFFBQVE7QUFDbEIsVUFBTSxNQUFNO0FBQ1osU0FBSyxjQUFjLE9BQU8sY0FBYyxDQUFDLEdBQUcsSUFBSSxDQUFDLE1BQU0sOEJBQThCLENBQUMsQ0FBQztBQUFBLEVBQ3pGO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVFBLGFBQWEsUUFBUSxjQUFjLE1BQU0scUJBQXFCLE1BQU07QUFDbEUsUUFBSSxtQkFBbUIsRUFBRSxRQUFRLFlBQVk7QUFDN0MsZUFBVyxhQUFhLEtBQUssWUFBWTtBQUN2Qyx5QkFBbUIsVUFBVTtBQUFBLFFBQzNCLGlCQUFpQjtBQUFBLFFBQ2pCLGlCQUFpQjtBQUFBLFFBQ2pCO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUNGO0FBQ0EsSUFBSSxvQkFBb0I7QUFHeEIsU0FBUyxzQkFBc0IsUUFBUTtBQUNyQyxNQUFJLFdBQVcsS0FBTSxRQUFPO0FBQzVCLFVBQVEsT0FBTyxNQUFNO0FBQUEsSUFDbkIsS0FBSztBQUNILGFBQU8sSUFBSSwyQkFBMkIsTUFBTTtBQUFBLElBQzlDLEtBQUs7QUFDSCxhQUFPLElBQUksbUJBQW1CLE1BQU07QUFBQSxJQUN0QyxLQUFLO0FBQ0gsYUFBTyxJQUFJLHVCQUF1QixNQUFNO0FBQUEsSUFDMUMsS0FBSztBQUNILGFBQU8sSUFBSSwwQkFBMEIsTUFBTTtBQUFBLElBQzdDLEtBQUs7QUFDSCxhQUFPLElBQUksa0JBQWtCLE1BQU07QUFBQSxJQUNyQztBQUNFLFlBQU0sSUFBSSxNQUFNLCtCQUErQixPQUFPLElBQUksRUFBRTtBQUFBLEVBQ2hFO0FBQ0Y7QUFDQSxJQUFJLGdDQUFnQztBQUdwQyxJQUFJLFVBQVUsY0FBYyxpQkFBaUI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSzNDLFlBQVksUUFBUTtBQUNsQixVQUFNO0FBQ04sU0FBSyxTQUFTO0FBQ2QsU0FBSyxlQUFlLENBQUM7QUFDckIsU0FBSyxxQkFBcUI7QUFDMUIsU0FBSyxlQUFlLGtCQUFrQixTQUFTLE9BQU8sZUFBZTtBQUFBLEVBQ3ZFO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPQSxNQUFNLFFBQVE7QUFDWixXQUFPLEtBQUssT0FBTyxNQUFNO0FBQUEsRUFDM0I7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxPQUFPLFFBQVE7QUFDYixXQUFPLEtBQUssYUFBYSxNQUFNLEVBQUUsS0FBSyxFQUFFO0FBQUEsRUFDMUM7QUFDRjtBQUNBLElBQUksa0JBQWtCO0FBR3RCLElBQUksYUFBYSxjQUFjLGdCQUFnQjtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSTdDLFlBQVksUUFBUTtBQUNsQixVQUFNLE1BQU07QUFDWixTQUFLLGVBQWU7QUFDcEIsU0FBSyxlQUFlLElBQUksWUFBWSxTQUFTO0FBQUEsTUFDM0MsT0FBTztBQUFBO0FBQUEsTUFFUCxXQUFXO0FBQUEsSUFDYixDQUFDO0FBQ0QsU0FBSyxxQkFBcUI7QUFBQSxFQUM1QjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLHlCQUF5QixRQUFRO0FBQy9CLFVBQU1BLFFBQU8sT0FBTyxLQUFLLEVBQUU7QUFDM0IsVUFBTSxhQUFhLElBQUk7QUFBQSxNQUNyQixDQUFDLEdBQUdBLEtBQUksRUFBRSxJQUFJLENBQUMsTUFBTSxLQUFLLGFBQWEsQ0FBQyxDQUFDO0FBQUEsSUFDM0M7QUFDQSxXQUFPLEtBQUssYUFBYSxPQUFPLFVBQVU7QUFBQSxFQUM1QztBQUFBLEVBQ0EsYUFBYSxRQUFRO0FBQ25CLFVBQU0sWUFBWSxDQUFDO0FBQ25CLFFBQUksbUJBQW1CLENBQUM7QUFDeEIsZUFBVyxTQUFTLFFBQVE7QUFDMUIsVUFBSSxLQUFLLGFBQWEsS0FBSyxDQUFDLE1BQU0sRUFBRSxZQUFZLEtBQUssTUFBTSxRQUFRO0FBQ2pFLFlBQUksaUJBQWlCLFNBQVMsR0FBRztBQUMvQixvQkFBVSxLQUFLLEtBQUsseUJBQXlCLGdCQUFnQixDQUFDO0FBQzlELDZCQUFtQixDQUFDO0FBQUEsUUFDdEI7QUFDQSxrQkFBVSxLQUFLLEtBQUs7QUFBQSxNQUN0QixPQUFPO0FBQ0wseUJBQWlCLEtBQUssS0FBSztBQUFBLE1BQzdCO0FBQUEsSUFDRjtBQUNBLFFBQUksaUJBQWlCLFNBQVMsR0FBRztBQUMvQixnQkFBVSxLQUFLLEtBQUsseUJBQXlCLGdCQUFnQixDQUFDO0FBQUEsSUFDaEU7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUNGO0FBQ0EsSUFBSSxxQkFBcUI7QUFHekIsSUFBSSxZQUFZLGNBQWMsZ0JBQWdCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUs1QyxZQUFZLFFBQVE7QUFDbEIsVUFBTSxNQUFNO0FBQ1osU0FBSyxVQUFVLE9BQU87QUFBQSxFQUN4QjtBQUFBLEVBQ0EsYUFBYSxRQUFRO0FBQ25CLFdBQU8sT0FBTyxJQUFJLENBQUMsT0FBTyxNQUFNO0FBQzlCLFVBQUksTUFBTSxHQUFHO0FBQ1gsY0FBTSxTQUFTLEtBQUssT0FBTztBQUMzQixZQUFJLFVBQVUsTUFBTSxXQUFXLE1BQU0sR0FBRztBQUN0QyxrQkFBUSxNQUFNLFFBQVEsUUFBUSxFQUFFO0FBQUEsUUFDbEMsT0FBTztBQUNMLGtCQUFRLE1BQU07QUFBQSxRQUNoQjtBQUFBLE1BQ0Y7QUFDQSxVQUFJLEtBQUssU0FBUztBQUNoQixnQkFBUSxzQkFBc0IsS0FBSztBQUFBLE1BQ3JDO0FBQ0EsYUFBTztBQUFBLElBQ1QsQ0FBQztBQUFBLEVBQ0g7QUFDRjtBQUNBLElBQUkscUJBQXFCO0FBR3pCLElBQUksYUFBYSxjQUFjLGdCQUFnQjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFLN0MsWUFBWSxRQUFRO0FBQ2xCLFVBQU0sTUFBTTtBQUNaLFNBQUssY0FBYyxPQUFPLGVBQWU7QUFBQSxFQUMzQztBQUFBLEVBQ0EsYUFBYSxRQUFRO0FBQ25CLFVBQU0sU0FBUyxDQUFDO0FBQ2hCLGFBQVMsSUFBSSxHQUFHLElBQUksT0FBTyxRQUFRLEVBQUUsR0FBRztBQUN0QyxVQUFJLGFBQWEsT0FBTyxDQUFDLEVBQUUsV0FBVyxLQUFLLGFBQWEsR0FBRztBQUMzRCxVQUFJLEtBQUssS0FBSyxXQUFXLFdBQVcsR0FBRyxHQUFHO0FBQ3hDLHFCQUFhLFdBQVcsVUFBVSxDQUFDO0FBQUEsTUFDckM7QUFDQSxhQUFPLEtBQUssVUFBVTtBQUFBLElBQ3hCO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUNBLElBQUkscUJBQXFCO0FBR3pCLElBQUksT0FBTyxjQUFjLGdCQUFnQjtBQUFBLEVBQ3ZDLFlBQVksUUFBUTtBQUNsQixVQUFNLE1BQU07QUFDWixTQUFLLFNBQVMsT0FBTyxVQUFVO0FBQUEsRUFDakM7QUFBQSxFQUNBLGFBQWEsUUFBUTtBQUNuQixXQUFPLE9BQU8sSUFBSSxDQUFDLE9BQU8sTUFBTTtBQUM5QixhQUFPLE1BQU0sV0FBVyxLQUFLLFFBQVEsTUFBTSxPQUFPLFNBQVMsSUFBSSxLQUFLLEdBQUc7QUFBQSxJQUN6RSxDQUFDO0FBQUEsRUFDSDtBQUNGO0FBQ0EsSUFBSSxlQUFlO0FBR25CLElBQUksTUFBTSxjQUFjLGdCQUFnQjtBQUFBLEVBQ3RDLFlBQVksUUFBUTtBQUNsQixVQUFNLE1BQU07QUFDWixTQUFLLFlBQVksT0FBTyxhQUFhO0FBQ3JDLFNBQUssdUJBQXVCLE9BQU8sd0JBQXdCO0FBQzNELFNBQUssVUFBVSxPQUFPO0FBQUEsRUFDeEI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSx5QkFBeUIsUUFBUTtBQUMvQixRQUFJLE9BQU8sV0FBVyxFQUFHLFFBQU87QUFDaEMsVUFBTSxpQkFBaUIsQ0FBQyxPQUFPLENBQUMsQ0FBQztBQUNqQyxhQUFTLElBQUksR0FBRyxJQUFJLE9BQU8sUUFBUSxFQUFFLEdBQUc7QUFDdEMsVUFBSSxPQUFPLENBQUMsTUFBTSxlQUFlLEdBQUcsRUFBRSxHQUFHO0FBQ3ZDLHVCQUFlLEtBQUssT0FBTyxDQUFDLENBQUM7QUFBQSxNQUMvQjtBQUFBLElBQ0Y7QUFDQSxVQUFNLGtCQUFrQixlQUFlO0FBQUEsTUFDckMsQ0FBQyxVQUFVLFVBQVUsS0FBSztBQUFBLElBQzVCO0FBQ0EsUUFBSUEsUUFBTyxnQkFBZ0IsS0FBSyxFQUFFO0FBQ2xDLFFBQUksS0FBSyxTQUFTO0FBQ2hCLE1BQUFBLFFBQU8sc0JBQXNCQSxLQUFJLEVBQUUsV0FBVyxLQUFLLHNCQUFzQixHQUFHLEVBQUUsS0FBSztBQUFBLElBQ3JGO0FBQ0EsV0FBT0E7QUFBQSxFQUNUO0FBQUEsRUFDQSxhQUFhLFFBQVE7QUFDbkIsV0FBTyxDQUFDLEtBQUsseUJBQXlCLE1BQU0sQ0FBQztBQUFBLEVBQy9DO0FBQ0Y7QUFDQSxJQUFJLGNBQWM7QUFHbEIsSUFBSSxZQUFZLGNBQWMsZ0JBQWdCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUs1QyxZQUFZLFFBQVE7QUFDbEIsVUFBTSxNQUFNO0FBQ1osU0FBSyxZQUFZLE9BQU8sWUFBWSxDQUFDLEdBQUcsSUFBSSxDQUFDLE1BQU0sdUJBQXVCLENBQUMsQ0FBQztBQUFBLEVBQzlFO0FBQUEsRUFDQSxhQUFhLFFBQVE7QUFDbkIsV0FBTyxLQUFLLFNBQVMsT0FBTyxDQUFDLE1BQU0sWUFBWTtBQUM3QyxhQUFPLFFBQVEsYUFBYSxJQUFJO0FBQUEsSUFDbEMsR0FBRyxNQUFNO0FBQUEsRUFDWDtBQUNGO0FBQ0EsSUFBSSxvQkFBb0I7QUFHeEIsSUFBSSxXQUFXLGNBQWMsZ0JBQWdCO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJM0MsWUFBWSxRQUFRO0FBQ2xCLFVBQU0sTUFBTTtBQUNaLFNBQUssVUFBVSxlQUFlLEtBQUssT0FBTyxPQUFPO0FBQUEsRUFDbkQ7QUFBQSxFQUNBLGFBQWEsUUFBUTtBQUNuQixVQUFNLFVBQVUsS0FBSyxPQUFPLFdBQVc7QUFDdkMsVUFBTSxVQUFVLEtBQUs7QUFDckIsV0FBTyxZQUFZLE9BQU8sU0FBUyxPQUFPLElBQUksQ0FBQyxVQUFVLE1BQU0sV0FBVyxTQUFTLE9BQU8sQ0FBQztBQUFBLEVBQzdGO0FBQ0Y7QUFDQSxJQUFJLG1CQUFtQjtBQUd2QixJQUFJLE9BQU8sY0FBYyxnQkFBZ0I7QUFBQSxFQUN2QyxhQUFhLFFBQVE7QUFDbkIsV0FBTyxDQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7QUFBQSxFQUN6QjtBQUNGO0FBQ0EsSUFBSSxlQUFlO0FBR25CLElBQUksU0FBUyxjQUFjLGdCQUFnQjtBQUFBLEVBQ3pDLFlBQVksUUFBUTtBQUNsQixVQUFNLE1BQU07QUFDWixTQUFLLFVBQVUsT0FBTyxXQUFXO0FBQ2pDLFNBQUssUUFBUSxPQUFPLFNBQVM7QUFDN0IsU0FBSyxPQUFPLE9BQU8sUUFBUTtBQUFBLEVBQzdCO0FBQUEsRUFDQSxhQUFhLFFBQVE7QUFDbkIsV0FBTyxPQUFPLElBQUksQ0FBQyxVQUFVO0FBQzNCLFVBQUksWUFBWTtBQUNoQixlQUFTLElBQUksR0FBRyxJQUFJLEtBQUssT0FBTyxFQUFFLEdBQUc7QUFDbkMsWUFBSSxNQUFNLENBQUMsTUFBTSxLQUFLLFNBQVM7QUFDN0Isc0JBQVksSUFBSTtBQUNoQjtBQUFBLFFBQ0YsT0FBTztBQUNMO0FBQUEsUUFDRjtBQUFBLE1BQ0Y7QUFDQSxVQUFJLFdBQVcsTUFBTTtBQUNyQixlQUFTLElBQUksR0FBRyxJQUFJLEtBQUssTUFBTSxFQUFFLEdBQUc7QUFDbEMsY0FBTSxRQUFRLE1BQU0sU0FBUyxJQUFJO0FBQ2pDLFlBQUksTUFBTSxLQUFLLE1BQU0sS0FBSyxTQUFTO0FBQ2pDLHFCQUFXO0FBQ1g7QUFBQSxRQUNGLE9BQU87QUFDTDtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBQ0EsYUFBTyxNQUFNLE1BQU0sV0FBVyxRQUFRO0FBQUEsSUFDeEMsQ0FBQztBQUFBLEVBQ0g7QUFDRjtBQUNBLElBQUksaUJBQWlCO0FBR3JCLElBQUksZUFBZSxjQUFjLGdCQUFnQjtBQUFBLEVBQy9DLFlBQVksUUFBUTtBQUNsQixVQUFNLE1BQU07QUFDWixTQUFLLGVBQWUsSUFBSSxZQUFZO0FBQUEsRUFDdEM7QUFBQSxFQUNBLGFBQWEsUUFBUTtBQUNuQixVQUFNLGFBQWEsQ0FBQztBQUNwQixRQUFJLHVCQUF1QixDQUFDO0FBQzVCLGVBQVcsU0FBUyxRQUFRO0FBQzFCLFVBQUksUUFBUTtBQUNaLFVBQUksTUFBTSxXQUFXLEtBQUssTUFBTSxXQUFXLEtBQUssS0FBSyxNQUFNLFNBQVMsR0FBRyxHQUFHO0FBQ3hFLGNBQU0sT0FBTyxTQUFTLE1BQU0sTUFBTSxHQUFHLENBQUMsR0FBRyxFQUFFO0FBQzNDLFlBQUksQ0FBQyxNQUFNLElBQUksR0FBRztBQUNoQixrQkFBUTtBQUFBLFFBQ1Y7QUFBQSxNQUNGO0FBQ0EsVUFBSSxVQUFVLE1BQU07QUFDbEIsNkJBQXFCLEtBQUssS0FBSztBQUFBLE1BQ2pDLE9BQU87QUFDTCxZQUFJLHFCQUFxQixTQUFTLEdBQUc7QUFDbkMsZ0JBQU0sU0FBUyxLQUFLLGFBQWE7QUFBQSxZQUMvQixXQUFXLEtBQUssb0JBQW9CO0FBQUEsVUFDdEM7QUFDQSxxQkFBVyxLQUFLLE1BQU07QUFDdEIsaUNBQXVCLENBQUM7QUFBQSxRQUMxQjtBQUNBLG1CQUFXLEtBQUssS0FBSztBQUFBLE1BQ3ZCO0FBQUEsSUFDRjtBQUNBLFFBQUkscUJBQXFCLFNBQVMsR0FBRztBQUNuQyxZQUFNLFNBQVMsS0FBSyxhQUFhO0FBQUEsUUFDL0IsV0FBVyxLQUFLLG9CQUFvQjtBQUFBLE1BQ3RDO0FBQ0EsaUJBQVcsS0FBSyxNQUFNO0FBQ3RCLDZCQUF1QixDQUFDO0FBQUEsSUFDMUI7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUNGO0FBQ0EsSUFBSSx1QkFBdUI7QUFHM0IsU0FBUyxlQUFlLFFBQVE7QUFDOUIsTUFBSSxXQUFXLEtBQU0sUUFBTztBQUM1QixVQUFRLE9BQU8sTUFBTTtBQUFBLElBQ25CLEtBQUs7QUFDSCxhQUFPLElBQUksbUJBQW1CLE1BQU07QUFBQSxJQUN0QyxLQUFLO0FBQ0gsYUFBTyxJQUFJLG1CQUFtQixNQUFNO0FBQUEsSUFDdEMsS0FBSztBQUNILGFBQU8sSUFBSSxtQkFBbUIsTUFBTTtBQUFBLElBQ3RDLEtBQUs7QUFDSCxhQUFPLElBQUksYUFBYSxNQUFNO0FBQUEsSUFDaEMsS0FBSztBQUNILGFBQU8sSUFBSSxZQUFZLE1BQU07QUFBQSxJQUMvQixLQUFLO0FBQ0gsYUFBTyxJQUFJLGtCQUFrQixNQUFNO0FBQUEsSUFDckMsS0FBSztBQUNILGFBQU8sSUFBSSxpQkFBaUIsTUFBTTtBQUFBLElBQ3BDLEtBQUs7QUFDSCxhQUFPLElBQUksYUFBYSxNQUFNO0FBQUEsSUFDaEMsS0FBSztBQUNILGFBQU8sSUFBSSxlQUFlLE1BQU07QUFBQSxJQUNsQyxLQUFLO0FBQ0gsYUFBTyxJQUFJLHFCQUFxQixNQUFNO0FBQUEsSUFDeEM7QUFDRSxZQUFNLElBQUksTUFBTSx5QkFBeUIsT0FBTyxJQUFJLEVBQUU7QUFBQSxFQUMxRDtBQUNGO0FBQ0EsSUFBSSx5QkFBeUI7QUFHN0IsSUFBSSxZQUFZLE1BQU07QUFBQSxFQUNwQixZQUFZLFdBQVcsUUFBUTtBQUM3QixVQUFNLGtCQUFrQixnQkFBZ0IsV0FBVyxhQUFhO0FBQUEsTUFDOUQ7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsSUFDRixDQUFDO0FBQ0QsUUFBSSxpQkFBaUI7QUFDbkIsWUFBTSxJQUFJLE1BQU0sZUFBZTtBQUFBLElBQ2pDO0FBQ0EsVUFBTSxlQUFlLGdCQUFnQixRQUFRLFFBQVE7QUFDckQsUUFBSSxjQUFjO0FBQ2hCLFlBQU0sSUFBSSxNQUFNLFlBQVk7QUFBQSxJQUM5QjtBQUNBLFNBQUssWUFBWTtBQUNqQixTQUFLLFNBQVM7QUFDZCxTQUFLLGFBQWEsMEJBQTBCLEtBQUssVUFBVSxVQUFVO0FBQ3JFLFNBQUssZ0JBQWdCLDZCQUE2QixLQUFLLFVBQVUsYUFBYTtBQUM5RSxTQUFLLFFBQVEsK0JBQStCLEtBQUssVUFBVSxPQUFPLEtBQUssTUFBTTtBQUM3RSxTQUFLLGlCQUFpQiw4QkFBOEIsS0FBSyxVQUFVLGNBQWM7QUFDakYsU0FBSyxVQUFVLHVCQUF1QixLQUFLLFVBQVUsT0FBTztBQUM1RCxTQUFLLGlCQUFpQixDQUFDO0FBQ3ZCLFNBQUssa0JBQWtCLENBQUM7QUFDeEIsU0FBSyxlQUFlLENBQUM7QUFDckIsVUFBTSx3QkFBd0IsQ0FBQztBQUMvQixVQUFNLHNCQUFzQixDQUFDO0FBQzdCLFNBQUssbUJBQW1DLG9CQUFJLElBQUk7QUFDaEQsZUFBVyxlQUFlLEtBQUssVUFBVSxjQUFjO0FBQ3JELFlBQU0sUUFBUSxJQUFJLG1CQUFtQixXQUFXO0FBQ2hELFdBQUssYUFBYSxLQUFLLEtBQUs7QUFDNUIsV0FBSyxNQUFNLGNBQWMsSUFBSSxNQUFNLFNBQVMsTUFBTSxFQUFFO0FBQ3BELFdBQUssTUFBTSxNQUFNLE1BQU0sRUFBRSxJQUFJLE1BQU07QUFDbkMsVUFBSSxNQUFNLFNBQVM7QUFDakIsYUFBSyxlQUFlLEtBQUssTUFBTSxPQUFPO0FBQ3RDLGFBQUssZ0JBQWdCLEtBQUssTUFBTSxFQUFFO0FBQUEsTUFDcEM7QUFDQSxXQUFLLGlCQUFpQixJQUFJLE1BQU0sU0FBUyxLQUFLO0FBQzlDLFVBQUksTUFBTSxjQUFjLEtBQUssZUFBZSxNQUFNO0FBQ2hELGNBQU0scUJBQXFCLEtBQUssV0FBVyxNQUFNLE9BQU87QUFDeEQsNEJBQW9CLEtBQUssa0JBQWtCO0FBQzNDLGFBQUssaUJBQWlCLElBQUksb0JBQW9CLEtBQUs7QUFBQSxNQUNyRCxPQUFPO0FBQ0wsOEJBQXNCLEtBQUssTUFBTSxPQUFPO0FBQUEsTUFDMUM7QUFBQSxJQUNGO0FBQ0EsS0FBQyxLQUFLLE9BQU8sNkJBQTZCLENBQUMsR0FBRyxRQUFRLENBQUMsVUFBVTtBQUMvRCxVQUFJLENBQUMsS0FBSyxlQUFlLFNBQVMsS0FBSyxFQUFHLE1BQUssZUFBZSxLQUFLLEtBQUs7QUFBQSxJQUMxRSxDQUFDO0FBQ0QsUUFBSSxLQUFLLFNBQVM7QUFDaEIsV0FBSyxRQUFRLGVBQWUsS0FBSztBQUNqQyxXQUFLLFFBQVEscUJBQXFCLEtBQUssTUFBTTtBQUFBLElBQy9DO0FBQ0EsU0FBSyx3QkFBd0IsSUFBSSwyQkFBMkIscUJBQXFCO0FBQ2pGLFNBQUssc0JBQXNCLElBQUksMkJBQTJCLG1CQUFtQjtBQUM3RSxTQUFLLGVBQWUsS0FBSyxPQUFPO0FBQ2hDLFNBQUssK0JBQStCLEtBQUssT0FBTyxnQ0FBZ0M7QUFDaEYsU0FBSyxpQ0FBaUMsS0FBSyxPQUFPLGtDQUFrQztBQUFBLEVBQ3RGO0FBQUE7QUFBQSxFQUVBLE9BQU9BLE9BQU07QUFBQSxJQUNYLFlBQVk7QUFBQSxJQUNaLHFCQUFxQjtBQUFBLElBQ3JCLHdCQUF3QjtBQUFBLEVBQzFCLElBQUksQ0FBQyxHQUFHO0FBQ04sVUFBTSxFQUFFLFFBQVEsZUFBZSxJQUFJLEtBQUssZ0JBQWdCQSxPQUFNO0FBQUEsTUFDNUQ7QUFBQSxNQUNBO0FBQUEsSUFDRixDQUFDO0FBQ0QsVUFBTSxZQUFZLE9BQU87QUFBQSxNQUN2QixDQUFDLE1BQU0sS0FBSyxpQkFBaUIsSUFBSSxDQUFDLEdBQUcsTUFBTSxLQUFLLE1BQU0sY0FBYyxJQUFJLENBQUMsS0FBSyxLQUFLLE1BQU07QUFBQSxJQUMzRjtBQUNBLFVBQU0sU0FBUztBQUFBLE1BQ2IsS0FBSztBQUFBLE1BQ0w7QUFBQSxNQUNBLGdCQUFnQixJQUFJLE1BQU0sVUFBVSxNQUFNLEVBQUUsS0FBSyxDQUFDO0FBQUEsSUFDcEQ7QUFDQSxRQUFJLHlCQUF5QixnQkFBZ0I7QUFDM0MsYUFBTyxpQkFBaUI7QUFBQSxJQUMxQjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFDQSxPQUFPLFdBQVcsVUFBVSxDQUFDLEdBQUc7QUFDOUIsUUFBSSxDQUFDLE1BQU0sUUFBUSxTQUFTLEtBQUssVUFBVSxXQUFXLEtBQUssQ0FBQyxtQkFBbUIsVUFBVSxDQUFDLENBQUMsR0FBRztBQUM1RixZQUFNLE1BQU0sa0RBQWtEO0FBQUEsSUFDaEU7QUFDQSxRQUFJLFNBQVMsVUFBVTtBQUFBLE1BQ3JCLENBQUMsTUFBTSxLQUFLLE1BQU0sTUFBTSxPQUFPLENBQUMsQ0FBQyxLQUFLLEtBQUssTUFBTTtBQUFBLElBQ25EO0FBQ0EsUUFBSSxRQUFRLHFCQUFxQjtBQUMvQixlQUFTLE9BQU8sT0FBTyxDQUFDLE1BQU0sQ0FBQyxLQUFLLGVBQWUsU0FBUyxDQUFDLENBQUM7QUFBQSxJQUNoRTtBQUNBLFFBQUksVUFBVSxLQUFLLFVBQVUsS0FBSyxRQUFRLE1BQU0sSUFBSSxPQUFPLEtBQUssR0FBRztBQUNuRSxRQUFJLEtBQUssV0FBVyxLQUFLLFFBQVEsb0JBQW9CO0FBQ25ELGdCQUFVLFFBQVEsV0FBVyxLQUFLLFFBQVEsb0JBQW9CLEdBQUc7QUFDakUsVUFBSSxRQUFRLHFCQUFxQjtBQUMvQixrQkFBVSxRQUFRLEtBQUs7QUFBQSxNQUN6QjtBQUFBLElBQ0Y7QUFDQSxRQUFJLFFBQVEsZ0NBQWdDLEtBQUssOEJBQThCO0FBQzdFLGdCQUFVLHNCQUFzQixPQUFPO0FBQUEsSUFDekM7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBT0EsU0FBU0EsT0FBTSxFQUFFLFlBQVksTUFBTSxxQkFBcUIsTUFBTSxJQUFJLENBQUMsR0FBRztBQUNwRSxXQUFPLEtBQUssZ0JBQWdCQSxPQUFNLEVBQUUsV0FBVyxtQkFBbUIsQ0FBQyxFQUFFO0FBQUEsRUFDdkU7QUFBQSxFQUNBLFlBQVlBLE9BQU07QUFDaEIsUUFBSUEsVUFBUyxNQUFNO0FBQ2pCLGFBQU87QUFBQSxJQUNUO0FBQ0EsVUFBTSxXQUFXLEtBQUssc0JBQXNCLE1BQU1BLEtBQUk7QUFDdEQsYUFBUyxRQUFRLENBQUMsU0FBUyxNQUFNO0FBQy9CLFlBQU0sY0FBYyxLQUFLLGlCQUFpQixJQUFJLE9BQU87QUFDckQsVUFBSSxhQUFhO0FBQ2YsWUFBSSxZQUFZLFVBQVUsSUFBSSxHQUFHO0FBQy9CLG1CQUFTLElBQUksQ0FBQyxJQUFJLFNBQVMsSUFBSSxDQUFDLEVBQUUsUUFBUTtBQUFBLFFBQzVDO0FBQ0EsWUFBSSxZQUFZLFVBQVUsSUFBSSxTQUFTLFNBQVMsR0FBRztBQUNqRCxtQkFBUyxJQUFJLENBQUMsSUFBSSxTQUFTLElBQUksQ0FBQyxFQUFFLFVBQVU7QUFBQSxRQUM5QztBQUFBLE1BQ0Y7QUFBQSxJQUNGLENBQUM7QUFDRCxXQUFPLFNBQVMsUUFBUSxDQUFDLGdCQUFnQixrQkFBa0I7QUFDekQsVUFBSSxlQUFlLFdBQVcsR0FBRztBQUMvQixlQUFPLENBQUM7QUFBQSxNQUNWO0FBQ0EsVUFBSSxLQUFLLGlCQUFpQixJQUFJLGNBQWMsR0FBRztBQUM3QyxlQUFPLENBQUMsY0FBYztBQUFBLE1BQ3hCO0FBQ0EsVUFBSSxLQUFLLGlCQUFpQixNQUFNO0FBQzlCLHlCQUFpQixlQUFlLEtBQUssRUFBRSxNQUFNLEtBQUssRUFBRSxLQUFLLEdBQUc7QUFBQSxNQUM5RDtBQUNBLFVBQUksS0FBSyxnQ0FBZ0M7QUFDdkMseUJBQWlCLDZCQUE2QixjQUFjO0FBQUEsTUFDOUQ7QUFDQSxVQUFJLEtBQUssZUFBZSxNQUFNO0FBQzVCLHlCQUFpQixLQUFLLFdBQVcsY0FBYztBQUFBLE1BQ2pEO0FBQ0EsVUFBSSxlQUFlLFdBQVcsR0FBRztBQUMvQixlQUFPLENBQUM7QUFBQSxNQUNWO0FBQ0EsWUFBTSxjQUFjLEtBQUssb0JBQW9CLE1BQU0sY0FBYztBQUNqRSxrQkFBWSxRQUFRLENBQUMsWUFBWSxNQUFNO0FBQ3JDLGNBQU0sY0FBYyxLQUFLLGlCQUFpQixJQUFJLFVBQVU7QUFDeEQsWUFBSSxhQUFhO0FBQ2YsY0FBSSxZQUFZLFVBQVUsSUFBSSxHQUFHO0FBQy9CLHdCQUFZLElBQUksQ0FBQyxJQUFJLFlBQVksSUFBSSxDQUFDLEVBQUUsUUFBUTtBQUFBLFVBQ2xEO0FBQ0EsY0FBSSxZQUFZLFVBQVUsSUFBSSxZQUFZLFNBQVMsR0FBRztBQUNwRCx3QkFBWSxJQUFJLENBQUMsSUFBSSxZQUFZLElBQUksQ0FBQyxFQUFFLFVBQVU7QUFBQSxVQUNwRDtBQUFBLFFBQ0Y7QUFBQSxNQUNGLENBQUM7QUFDRCxhQUFPLFlBQVksUUFBUSxDQUFDLGVBQWU7QUFDekMsWUFBSSxXQUFXLFdBQVcsR0FBRztBQUMzQixpQkFBTyxDQUFDO0FBQUEsUUFDVjtBQUNBLFlBQUksS0FBSyxpQkFBaUIsSUFBSSxVQUFVLEdBQUc7QUFDekMsaUJBQU8sQ0FBQyxVQUFVO0FBQUEsUUFDcEI7QUFDQSxjQUFNLGlCQUFpQixLQUFLLGtCQUFrQixPQUFPLEtBQUssY0FBYyxZQUFZO0FBQUEsVUFDbEY7QUFBQSxRQUNGLENBQUMsSUFBSSxDQUFDLFVBQVU7QUFDaEIsZUFBTyxLQUFLLE1BQU0sY0FBYztBQUFBLE1BQ2xDLENBQUM7QUFBQSxJQUNILENBQUM7QUFBQSxFQUNIO0FBQUEsRUFDQSxnQkFBZ0JBLE9BQU0sRUFBRSxZQUFZLE1BQU0scUJBQXFCLEtBQUssR0FBRztBQUNyRSxVQUFNLFVBQVUsS0FBSyxZQUFZQSxLQUFJO0FBQ3JDLFVBQU0sVUFBVSxLQUFLLFlBQVksYUFBYSxJQUFJO0FBQ2xELFdBQU8sS0FBSyxpQkFBaUIsS0FBSyxlQUFlLFNBQVMsU0FBUyxrQkFBa0IsSUFBSSxFQUFFLFFBQVEsYUFBYSxXQUFXLENBQUMsR0FBRyxXQUFXLENBQUMsQ0FBQyxFQUFFO0FBQUEsRUFDaEo7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxZQUFZLE9BQU87QUFDakIsV0FBTyxLQUFLLE1BQU0sY0FBYyxJQUFJLEtBQUs7QUFBQSxFQUMzQztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLFlBQVlFLEtBQUk7QUFDZCxXQUFPLEtBQUssTUFBTSxNQUFNQSxHQUFFO0FBQUEsRUFDNUI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBS0EsMkJBQTJCO0FBQ3pCLFVBQU0sVUFBMEIsb0JBQUksSUFBSTtBQUN4QyxlQUFXLFNBQVMsS0FBSyxjQUFjO0FBQ3JDLGNBQVEsSUFBSSxNQUFNLElBQUksS0FBSztBQUFBLElBQzdCO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxVQUFVLG9CQUFvQixNQUFNO0FBQ2xDLFVBQU0sUUFBd0Isb0JBQUksSUFBSTtBQUN0QyxhQUFTLElBQUksR0FBRyxJQUFJLEtBQUssTUFBTSxNQUFNLFFBQVEsRUFBRSxHQUFHO0FBQ2hELFlBQU0sUUFBUSxLQUFLLE1BQU0sTUFBTSxDQUFDO0FBQ2hDLFVBQUkscUJBQXFCLENBQUMsS0FBSyxpQkFBaUIsSUFBSSxLQUFLLEdBQUc7QUFDMUQsY0FBTSxJQUFJLE9BQU8sQ0FBQztBQUFBLE1BQ3BCO0FBQUEsSUFDRjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFDQSxJQUFJLG9CQUFvQjs7O0FDMWdHakIsU0FBUyxlQUFlQyxRQUFjLFNBQThCO0FBQ3pFLFNBQU8sSUFBSTtBQUFBLElBQ1Q7QUFBQSxJQUNBLGlCQUFpQkEsTUFBSSxJQUFJLE9BQU87QUFBQSxJQUNoQztBQUFBLEVBQ0Y7QUFDRjs7O0FDUkEsSUFBQUMsbUJBQXlCO0FBQ3pCLElBQUFDLG9CQUFxQjtBQXdCckIsZUFBc0IsbUJBQW1CLFFBQXlDO0FBQ2hGLFFBQU1DLGFBQU8sd0JBQUssUUFBUSxnQkFBZ0I7QUFDMUMsUUFBTSxZQUFZLE1BQU0sU0FBU0EsTUFBSTtBQUNyQyxNQUFJLGNBQWMsS0FBTSxPQUFNLGVBQWVBLFFBQU0sWUFBWTtBQUUvRCxhQUFXLE9BQU8sQ0FBQyxjQUFjLGlCQUFpQixrQkFBa0IsU0FBUyxHQUFHO0FBQzlFLFVBQU0sT0FBTyxVQUFVLEdBQUcsS0FBSztBQUMvQixRQUFJLFNBQVMsUUFBUSxDQUFDLFNBQVMsSUFBSSxFQUFHLE9BQU0sZUFBZUEsUUFBTSxrQkFBa0IsR0FBRyxHQUFHO0FBQ3pGLGNBQVUsR0FBRyxJQUFJO0FBQUEsRUFDbkI7QUFDQSxRQUFNLFFBQVEsZ0JBQWdCQSxRQUFNLFVBQVUsY0FBYyxDQUFDO0FBQzdELFFBQU0sYUFBYSxVQUFVQSxRQUFNLFVBQVUsT0FBTyxHQUFHLFVBQVUsU0FBUyxDQUFDO0FBRTNFLFFBQU0sTUFBTSxDQUFDLEdBQUcsV0FBVyxPQUFPLEdBQUcsR0FBRyxNQUFNLElBQUksQ0FBQyxVQUFVLE1BQU0sRUFBRSxDQUFDO0FBQ3RFLFFBQU0sUUFBUSxJQUFJLE9BQU8sQ0FBQyxTQUFTQyxRQUFPLEtBQUssSUFBSSxTQUFTQSxHQUFFLEdBQUcsQ0FBQztBQUVsRSxRQUFNLGlCQUFhLHdCQUFLLFFBQVEsdUJBQXVCO0FBQ3ZELFFBQU0sU0FBVSxNQUFNLFNBQVMsVUFBVSxLQUFNLENBQUM7QUFDaEQsUUFBTSxZQUFZLE9BQU8sV0FBVztBQUNwQyxRQUFNLE9BQU8sU0FBUyxTQUFTLElBQUksVUFBVSxTQUFTLElBQUk7QUFDMUQsU0FBTyxFQUFFLE1BQUFELFFBQU0sV0FBVyxRQUFRLE9BQU8sZUFBZSxPQUFPLFNBQVMsV0FBVyxPQUFPLE1BQU0sTUFBTTtBQUN4RztBQUdBLGVBQWUsU0FBU0EsUUFBdUQ7QUFDN0UsTUFBSUU7QUFDSixNQUFJO0FBQ0YsSUFBQUEsUUFBTyxVQUFNLDJCQUFTRixRQUFNLE1BQU07QUFBQSxFQUNwQyxTQUFTLE9BQU87QUFDZCxRQUFJLGlCQUFpQixTQUFTLFVBQVUsU0FBUyxNQUFNLFNBQVMsU0FBVSxRQUFPO0FBQ2pGLFVBQU0sZUFBZUEsUUFBTSxtQkFBbUIsaUJBQWlCLFFBQVEsTUFBTSxVQUFVLE9BQU8sS0FBSyxDQUFDLEVBQUU7QUFBQSxFQUN4RztBQUNBLE1BQUk7QUFDSixNQUFJO0FBQ0YsV0FBTyxLQUFLLE1BQU1FLEtBQUk7QUFBQSxFQUN4QixRQUFRO0FBQ04sVUFBTSxlQUFlRixRQUFNLGlEQUFpRDtBQUFBLEVBQzlFO0FBQ0EsTUFBSSxDQUFDLFNBQVMsSUFBSSxFQUFHLE9BQU0sZUFBZUEsUUFBTSxzQkFBc0I7QUFDdEUsU0FBTztBQUNUO0FBRUEsU0FBUyxnQkFBZ0JBLFFBQWMsT0FBOEI7QUFDbkUsTUFBSSxVQUFVLFVBQWEsVUFBVSxLQUFNLFFBQU8sQ0FBQztBQUNuRCxNQUFJLENBQUMsTUFBTSxRQUFRLEtBQUssRUFBRyxPQUFNLGVBQWVBLFFBQU0sOEJBQThCO0FBQ3BGLFNBQU8sTUFBTSxJQUFJLENBQUMsU0FBa0I7QUFDbEMsUUFBSSxDQUFDLFNBQVMsSUFBSSxLQUFLLENBQUMsS0FBSyxLQUFLLElBQUksQ0FBQyxLQUFLLE9BQU8sS0FBSyxTQUFTLE1BQU0sWUFBWSxLQUFLLFNBQVMsTUFBTSxJQUFJO0FBQ3pHLFlBQU0sZUFBZUEsUUFBTSx1Q0FBdUM7QUFBQSxJQUNwRTtBQUNBLFVBQU0sVUFBVSxLQUFLLFNBQVMsTUFBTTtBQUNwQyxVQUFNLGFBQWEsT0FBTyxLQUFLLFlBQVksTUFBTSxZQUFZLEtBQUssWUFBWSxJQUFJLENBQUM7QUFDbkYsV0FBTyxFQUFFLElBQUksS0FBSyxJQUFJLEdBQUcsU0FBUyxLQUFLLFNBQVMsR0FBRyxTQUFTLFdBQVc7QUFBQSxFQUN6RSxDQUFDO0FBQ0g7QUFHQSxTQUFTLFVBQVVBLFFBQWMsT0FBZ0IsT0FBcUM7QUFDcEYsTUFBSSxDQUFDLFNBQVMsS0FBSyxFQUFHLE9BQU0sZUFBZUEsUUFBTSxnQkFBZ0I7QUFDakUsUUFBTSxPQUFPLE1BQU0sTUFBTSxLQUFLO0FBQzlCLE1BQUksU0FBUyxPQUFPO0FBQ2xCLFVBQU0sZUFBZUEsUUFBTSxjQUFjLEtBQUssVUFBVSxJQUFJLENBQUMsZ0RBQWdEO0FBQUEsRUFDL0c7QUFDQSxRQUFNLFFBQVEsTUFBTSxPQUFPO0FBQzNCLFFBQU0sU0FBUyxNQUFNLFFBQVE7QUFDN0IsTUFBSSxDQUFDLFNBQVMsS0FBSyxLQUFLLENBQUMsTUFBTSxRQUFRLE1BQU0sRUFBRyxPQUFNLGVBQWVBLFFBQU0sZ0NBQWdDO0FBQzNHLFFBQU0sTUFBTSxvQkFBSSxJQUFvQjtBQUNwQyxhQUFXLENBQUMsT0FBT0MsR0FBRSxLQUFLLE9BQU8sUUFBUSxLQUFLLEdBQUc7QUFDL0MsUUFBSSxDQUFDLEtBQUtBLEdBQUUsRUFBRyxPQUFNLGVBQWVELFFBQU0sb0JBQW9CLEtBQUssVUFBVSxLQUFLLENBQUMsRUFBRTtBQUNyRixRQUFJLElBQUksT0FBT0MsR0FBRTtBQUFBLEVBQ25CO0FBQ0EsTUFBSSxJQUFJLFNBQVMsRUFBRyxPQUFNLGVBQWVELFFBQU0seUJBQXlCO0FBQ3hFLE1BQUksSUFBSSxJQUFJLElBQUksT0FBTyxDQUFDLEVBQUUsU0FBUyxJQUFJLEtBQU0sT0FBTSxlQUFlQSxRQUFNLGdDQUFnQztBQUN4RyxhQUFXLFNBQVMsUUFBOEI7QUFDaEQsVUFBTSxPQUFPLE9BQU8sVUFBVSxXQUFXLE1BQU0sTUFBTSxHQUFHLElBQUk7QUFDNUQsUUFBSSxDQUFDLE1BQU0sUUFBUSxJQUFJLEtBQUssS0FBSyxXQUFXLEtBQUssQ0FBQyxJQUFJLElBQUksS0FBSyxLQUFLLEVBQUUsQ0FBQyxHQUFHO0FBQ3hFLFlBQU0sZUFBZUEsUUFBTSxVQUFVLEtBQUssVUFBVSxLQUFLLENBQUMseUNBQXlDO0FBQUEsSUFDckc7QUFBQSxFQUNGO0FBQ0EsUUFBTSxVQUFVLFFBQVEsWUFBWSxFQUFFLEtBQUssQ0FBQyxXQUFXLENBQUMsSUFBSSxJQUFJLE1BQU0sQ0FBQyxJQUFJO0FBQzNFLE1BQUksWUFBWSxPQUFXLE9BQU0sZUFBZUEsUUFBTSxzQ0FBc0MsT0FBTyxhQUFhO0FBQ2hILFNBQU87QUFDVDtBQUVBLFNBQVMsS0FBSyxPQUFpQztBQUM3QyxTQUFPLE9BQU8sVUFBVSxZQUFZLE9BQU8sVUFBVSxLQUFLLEtBQUssU0FBUyxLQUFLLFFBQVEsS0FBSztBQUM1RjtBQUVBLFNBQVMsVUFBVSxXQUE2QztBQUM5RCxTQUFPLEtBQUssVUFBVSxVQUFVLGVBQWUsQ0FBQyxHQUFHLFNBQVMsb0JBQW9CLEtBQUs7QUFDdkY7QUFHQSxTQUFTLGNBQXdCO0FBQy9CLFFBQU0sVUFBVSxDQUFDLFNBQWtCLFFBQVEsTUFBTSxRQUFRLE9BQVMsUUFBUSxPQUFPLFFBQVEsT0FBTyxTQUFTO0FBQ3pHLE1BQUksU0FBUztBQUNiLFNBQU8sTUFBTSxLQUFLLEVBQUUsUUFBUSxJQUFJLEdBQUcsQ0FBQyxHQUFHLFNBQVMsT0FBTyxhQUFhLFFBQVEsSUFBSSxJQUFJLE9BQU8sTUFBTSxRQUFRLENBQUM7QUFDNUc7OztBQy9FQSxlQUFzQixjQUFjLFFBQWdCLGdCQUFnRDtBQUNsRyxRQUFNLFFBQVEsTUFBTSxtQkFBbUIsTUFBTTtBQUM3QyxRQUFNLFlBQVksSUFBSSxNQUFNO0FBQzVCLFdBQVMsTUFBTSxNQUFNLFdBQVcsY0FBYztBQUM5QyxNQUFJO0FBQ0osTUFBSTtBQUNGLFlBQVEsSUFBSSxrQkFBVSxNQUFNLFdBQVcsTUFBTSxNQUFNO0FBQUEsRUFDckQsU0FBUyxPQUFPO0FBQ2QsVUFBTSxlQUFlLE1BQU0sTUFBTSxtQkFBbUIsaUJBQWlCLFFBQVEsTUFBTSxVQUFVLE9BQU8sS0FBSyxDQUFDLEVBQUU7QUFBQSxFQUM5RztBQUNBLFFBQU0sVUFBVSxNQUFNLE1BQU0sT0FBTyxDQUFDLFVBQVUsQ0FBQyxZQUFZLEtBQUssQ0FBQztBQUNqRSxRQUFNLFNBQVMsSUFBSSxJQUFJLFFBQVEsSUFBSSxDQUFDLFVBQVUsQ0FBQyxNQUFNLFNBQVMsTUFBTSxFQUFFLENBQUMsQ0FBQztBQUN4RSxRQUFNLFlBQVksY0FBYyxRQUFRLE1BQU0sYUFBYTtBQUMzRCxNQUFJLGNBQWMsUUFBVztBQUMzQixVQUFNLGVBQWUsTUFBTSxNQUFNLHdDQUF3QyxlQUFlLEtBQUssSUFBSSxDQUFDLEdBQUc7QUFBQSxFQUN2RztBQUNBLFFBQU0sYUFBYSxJQUFJLElBQUksUUFBUSxJQUFJLENBQUMsVUFBVSxNQUFNLEVBQUUsQ0FBQztBQUMzRCxTQUFPO0FBQUEsSUFDTCxRQUFRLGNBQWMsT0FBTyxNQUFNLE1BQU0sTUFBTSxNQUFNLE9BQU8sV0FBVyxDQUFDO0FBQUEsSUFDeEUsUUFBUSxDQUFDLFFBQVE7QUFDZixZQUFNRyxRQUFPLElBQUksT0FBTyxDQUFDQyxRQUFPLENBQUMsV0FBVyxJQUFJQSxHQUFFLENBQUM7QUFDbkQsYUFBT0QsTUFBSyxXQUFXLElBQUksS0FBSyxNQUFNLE9BQU9BLE9BQU0sRUFBRSw4QkFBOEIsTUFBTSxDQUFDO0FBQUEsSUFDNUY7QUFBQSxJQUNBO0FBQUEsSUFDQSxLQUFLLFFBQVEsUUFBUSxTQUFTO0FBQUEsSUFDOUI7QUFBQSxJQUNBLFdBQVcsb0JBQUksSUFBSSxDQUFDLFdBQVcsR0FBRyxVQUFVLENBQUM7QUFBQSxFQUMvQztBQUNGO0FBR0EsSUFBTSxpQkFBaUI7QUFFdkIsU0FBUyxTQUFTRSxRQUFjLFdBQW1CLGdCQUE4QjtBQUMvRSxRQUFNLE1BQU0saUJBQWlCO0FBQzdCLE1BQUksTUFBTSxLQUFNLE1BQU0sa0JBQWtCLFlBQVksTUFBTSxnQkFBaUI7QUFDekUsVUFBTSxlQUFlQSxRQUFNLE9BQU8sU0FBUyxpQ0FBaUMsY0FBYyxxQkFBcUI7QUFBQSxFQUNqSDtBQUNGO0FBTUEsU0FBUyxZQUFZLE9BQTRCO0FBQy9DLFNBQU8sQ0FBQyxNQUFNLFdBQVcsQ0FBQyw2QkFBNkIsS0FBSyxNQUFNLE9BQU87QUFDM0U7QUFFQSxJQUFNLGlCQUFpQixDQUFDLGlCQUFpQiwyQ0FBdUIsbUJBQW1CLE1BQU07QUFNekYsU0FBUyxjQUFjLFFBQXFDLFlBQStDO0FBQ3pHLGFBQVcsUUFBUSxlQUFlLE9BQU8saUJBQWlCLENBQUMsR0FBRyxnQkFBZ0IsVUFBVSxHQUFHO0FBQ3pGLFVBQU1ELE1BQUssT0FBTyxJQUFJLElBQUk7QUFDMUIsUUFBSUEsUUFBTyxPQUFXLFFBQU9BO0FBQUEsRUFDL0I7QUFDQSxTQUFPO0FBQ1Q7QUFlQSxJQUFNLFdBQWdDO0FBQUEsRUFDcEM7QUFBQSxJQUNFLFFBQVE7QUFBQSxJQUNSLFFBQVE7QUFBQSxJQUNSLFFBQVE7QUFBQSxJQUNSLEtBQUs7QUFBQSxJQUNMLEtBQUs7QUFBQSxFQUNQO0FBQUEsRUFDQSxFQUFFLFFBQVEsZ0JBQWdCLFFBQVEsZ0JBQWdCLFFBQVEsZ0JBQWdCLEtBQUssWUFBWTtBQUFBLEVBQzNGLEVBQUUsUUFBUSxnQkFBZ0IsUUFBUSxnQkFBZ0IsUUFBUSxnQkFBZ0IsS0FBSyxZQUFZO0FBQUEsRUFDM0YsRUFBRSxRQUFRLGVBQVUsUUFBUSxlQUFVLFFBQVEsZUFBVSxLQUFLLGNBQVM7QUFBQSxFQUN0RSxFQUFFLFFBQVEsU0FBUyxRQUFRLFNBQVMsUUFBUSxTQUFTLEtBQUssUUFBUTtBQUFBLEVBQ2xFLEVBQUUsUUFBUSxnQ0FBaUIsUUFBUSwrQkFBZ0IsUUFBUSw2QkFBYztBQUMzRTtBQUVBLFNBQVMsUUFBUSxRQUFxQyxXQUFxQztBQUN6RixRQUFNRSxRQUFPLENBQUMsU0FBa0QsU0FBUyxTQUFZLFNBQVksT0FBTyxJQUFJLElBQUk7QUFDaEgsYUFBVyxTQUFTLFVBQVU7QUFDNUIsVUFBTSxDQUFDLFFBQVEsUUFBUSxNQUFNLElBQUksQ0FBQ0EsTUFBSyxNQUFNLE1BQU0sR0FBR0EsTUFBSyxNQUFNLE1BQU0sR0FBR0EsTUFBSyxNQUFNLE1BQU0sQ0FBQztBQUM1RixRQUFJLFdBQVcsVUFBYSxXQUFXLFVBQWEsV0FBVyxPQUFXO0FBQzFFLFdBQU8sRUFBRSxRQUFRLFFBQVEsUUFBUSxLQUFLQSxNQUFLLE1BQU0sR0FBRyxLQUFLLFdBQVcsS0FBS0EsTUFBSyxNQUFNLEdBQUcsS0FBSyxVQUFVO0FBQUEsRUFDeEc7QUFDQSxTQUFPO0FBQ1Q7QUFHQSxJQUFNLGFBQWE7QUFDbkIsSUFBTSxxQkFBcUI7QUFFM0IsU0FBUyxjQUFjLE9BQWtCRCxRQUFjLE9BQTBEO0FBQy9HLFFBQU0sRUFBRSxPQUFPLFlBQVksZUFBZSxTQUFTLElBQUk7QUFDdkQsTUFBSSxVQUFVLEtBQU0sT0FBTSxlQUFlQSxRQUFNLGNBQWM7QUFFN0QsUUFBTSxRQUFRLG9CQUFvQixvQkFBdUIsU0FBUyxhQUFhLENBQUMsUUFBUTtBQUN4RixRQUFNLFFBQVEsTUFBTSxNQUFNLEdBQUcsRUFBRTtBQUMvQixRQUFNLE9BQU8sTUFBTSxHQUFHLEVBQUUsS0FBSztBQUM3QixRQUFNLFFBQVEsb0JBQUksSUFBK0I7QUFFakQsUUFBTSxjQUFjLENBQUMsVUFBcUM7QUFDeEQsVUFBTSxRQUFRLE1BQU0sSUFBSSxLQUFLO0FBQzdCLFFBQUksVUFBVSxPQUFXLFFBQU87QUFDaEMsVUFBTSxNQUFNLE1BQU0sTUFBTSxTQUFTLE9BQU8sQ0FBQyxLQUFLLElBQUksS0FBSyxhQUFhLEtBQUssQ0FBQyxFQUFFLElBQUksQ0FBQyxVQUFVO0FBQ3pGLFlBQU1ELE1BQUssTUFBTSxjQUFjLElBQUksS0FBSztBQUN4QyxVQUFJQSxRQUFPLE9BQVcsT0FBTSxlQUFlQyxRQUFNLCtCQUErQixLQUFLLFVBQVUsS0FBSyxDQUFDLEVBQUU7QUFDdkcsYUFBT0Q7QUFBQSxJQUNULENBQUM7QUFDRCxRQUFJLE1BQU0sVUFBVSxvQkFBb0I7QUFDdEMsVUFBSSxNQUFNLFFBQVEsV0FBWSxPQUFNLE1BQU07QUFDMUMsWUFBTSxJQUFJLE9BQU8sR0FBRztBQUFBLElBQ3RCO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFDQSxRQUFNLGlCQUFpQixDQUFDRCxPQUFjLFNBQXlCO0FBQzdELFFBQUksU0FBUyxDQUFDQSxLQUFJO0FBQ2xCLGVBQVcsUUFBUSxNQUFPLEtBQUksU0FBUyxLQUFNLFVBQVMsS0FBSyxhQUFhLE1BQU07QUFDOUUsZUFBVyxTQUFTLE9BQVEsWUFBV0MsT0FBTSxZQUFZLEtBQUssRUFBRyxNQUFLLEtBQUtBLEdBQUU7QUFBQSxFQUMvRTtBQUNBLFFBQU0sb0JBQW9CLFFBQVEsTUFBTSxPQUFPLENBQUMsVUFBVSxDQUFDLE1BQU0sVUFBVSxDQUFDO0FBQzVFLFFBQU0sbUJBQW1CLFFBQVEsTUFBTSxPQUFPLENBQUMsVUFBVSxNQUFNLFVBQVUsQ0FBQztBQUUxRSxTQUFPLENBQUNELFVBQVM7QUFDZixVQUFNLE1BQWdCLENBQUM7QUFDdkIsZUFBVyxRQUFRLGtCQUFrQkEsS0FBSSxHQUFHO0FBQzFDLFVBQUksT0FBTyxTQUFTLFVBQVU7QUFDNUIsWUFBSSxLQUFLLElBQUk7QUFDYjtBQUFBLE1BQ0Y7QUFDQSxpQkFBVyxTQUFTLGlCQUFpQixlQUFlLE9BQU8sT0FBTyxXQUFXLFVBQVUsSUFBSSxDQUFDLEdBQUc7QUFDN0YsWUFBSSxPQUFPLFVBQVUsU0FBVSxLQUFJLEtBQUssS0FBSztBQUFBLFlBQ3hDLGdCQUFlLE9BQU8sR0FBRztBQUFBLE1BQ2hDO0FBQUEsSUFDRjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFHQSxTQUFTLFFBQVEsUUFBK0U7QUFDOUYsTUFBSSxPQUFPLFdBQVcsRUFBRyxRQUFPLENBQUNBLFVBQVVBLFVBQVMsS0FBSyxDQUFDLElBQUksQ0FBQ0EsS0FBSTtBQUNuRSxRQUFNLE1BQU0sSUFBSSxJQUFJLE9BQU8sSUFBSSxDQUFDLFVBQVUsQ0FBQyxNQUFNLFNBQVMsTUFBTSxFQUFFLENBQUMsQ0FBQztBQUNwRSxRQUFNLGVBQWUsQ0FBQyxHQUFHLElBQUksS0FBSyxDQUFDLEVBQUUsS0FBSyxDQUFDLEdBQUcsTUFBTSxFQUFFLFNBQVMsRUFBRSxNQUFNO0FBQ3ZFLFFBQU0sVUFBVSxJQUFJLE9BQU8sSUFBSSxhQUFhLElBQUksQ0FBQ0EsVUFBU0EsTUFBSyxRQUFRLHVCQUF1QixNQUFNLENBQUMsRUFBRSxLQUFLLEdBQUcsQ0FBQyxHQUFHO0FBQ25ILFNBQU8sQ0FBQ0EsVUFDTkEsTUFDRyxNQUFNLE9BQU8sRUFDYixPQUFPLENBQUMsU0FBUyxTQUFTLEVBQUUsRUFDNUIsSUFBSSxDQUFDLFNBQVMsSUFBSSxJQUFJLElBQUksS0FBSyxJQUFJO0FBQzFDOzs7QUpqTU8sSUFBTSxhQUFhO0FBUzFCLElBQU0sZUFBZTtBQUFBLEVBQ25CLEVBQUUsSUFBSSxNQUFNLFFBQVEsTUFBTSxNQUFNLEtBQUs7QUFBQSxFQUNyQyxFQUFFLFNBQVMsU0FBUyxJQUFJLEVBQUU7QUFDNUI7QUFHQSxlQUFzQixXQUFXLFFBQTZDO0FBQzVFLE1BQUk7QUFDRixXQUFPLEVBQUUsU0FBUyxNQUFNLEdBQUcsYUFBYSxVQUFVLFVBQU0sMkJBQVMsa0JBQUFJLFFBQUssS0FBSyxRQUFRLFVBQVUsQ0FBQyxDQUFDLEdBQUcsRUFBRSxFQUFFO0FBQUEsRUFDeEcsUUFBUTtBQUNOLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFNQSxlQUFzQixhQUFvQztBQUN4RCxRQUFNLFdBQVcsTUFBTSxlQUFlO0FBQ3RDLFFBQU0sVUFBVSxhQUFhLE9BQU8sQ0FBQyxJQUFJLENBQUMsTUFBTSxTQUFTLFlBQVksVUFBVSxVQUFVLENBQUM7QUFDMUYsYUFBVyxRQUFRLE1BQU0sWUFBWSxhQUFhLENBQUMsR0FBRztBQUNwRCxVQUFNQyxNQUFLLEtBQUssUUFBUSxNQUFNLEdBQUc7QUFDakMsUUFBSSxNQUFNQyxRQUFPLGtCQUFBRixRQUFLLEtBQUssa0JBQWtCQyxHQUFFLEdBQUcsYUFBYSxDQUFDO0FBQzlELGNBQVEsS0FBSyxNQUFNLFNBQVNBLEtBQUksa0JBQWtCQSxHQUFFLEdBQUcsT0FBTyxDQUFDO0FBQUEsRUFDbkU7QUFDQSxRQUFNLE9BQU8sSUFBSSxJQUFJLFFBQVEsSUFBSSxDQUFDLEVBQUUsSUFBQUEsSUFBRyxNQUFNQSxHQUFFLENBQUM7QUFDaEQsYUFBV0EsT0FBTSxNQUFNLGVBQWUsR0FBRztBQUN2QyxVQUFNLFNBQVMsS0FBSyxJQUFJQSxHQUFFLElBQUksT0FBTyxNQUFNLGtCQUFrQkEsR0FBRTtBQUMvRCxRQUFJLFdBQVcsUUFBUSxDQUFFLE1BQU1DLFFBQU8sa0JBQUFGLFFBQUssS0FBSyxRQUFRLGdCQUFnQixDQUFDLEVBQUk7QUFDN0UsVUFBTUcsU0FBUSxNQUFNLFNBQVNGLEtBQUksUUFBUSxPQUFPO0FBQ2hELFFBQUlFLE9BQU0sZUFBZSxRQUFRQSxPQUFNLFFBQVEsRUFBRyxTQUFRLEtBQUtBLE1BQUs7QUFBQSxFQUN0RTtBQUNBLFNBQU87QUFDVDtBQUdBLGVBQXNCLFdBQVcsWUFBMkM7QUFDMUUsUUFBTSxPQUFPLE1BQU0sU0FBUyxVQUFVO0FBQ3RDLFFBQU0sY0FBYyxLQUFLLFFBQVEsS0FBSyxPQUFPLFNBQVM7QUFDdEQsUUFBTSxTQUFTLE1BQU0sV0FBVyxHQUFHLEtBQUssQ0FBQ0EsV0FBVUEsT0FBTSxTQUFTLEtBQUssTUFBTTtBQUM3RSxTQUFPLEVBQUUsR0FBSSxTQUFVLE1BQU0sU0FBUyxLQUFLLElBQUksS0FBSyxRQUFRLFFBQVEsR0FBSyxNQUFNLEtBQUssS0FBSztBQUMzRjtBQUVBLGVBQWUsU0FBU0YsS0FBWSxRQUFnQixRQUFtRDtBQUVyRyxRQUFNLGFBQWEsTUFBTSxXQUFXLGtCQUFBRCxRQUFLLEtBQUssUUFBUSxhQUFhLENBQUMsRUFBRSxLQUFLLGlCQUFpQixNQUFNLElBQUk7QUFDdEcsUUFBTSxRQUFRLE1BQU0sWUFBWSxNQUFNLEVBQUUsTUFBTSxNQUFNLENBQUMsQ0FBQztBQUN0RCxNQUFJLFFBQVE7QUFDWixhQUFXLFFBQVEsTUFBTyxXQUFVLFVBQU0sdUJBQUssa0JBQUFBLFFBQUssS0FBSyxRQUFRLElBQUksQ0FBQyxHQUFHO0FBQ3pFLFFBQU0sV0FBVyxNQUFNLFdBQVcsTUFBTSxJQUFJLFdBQVksTUFBTSxjQUFjLGtCQUFBQSxRQUFLLEtBQUssUUFBUSxXQUFXLENBQUM7QUFDMUcsU0FBTyxFQUFFLElBQUFDLEtBQUksTUFBTSxRQUFRLFVBQVUsV0FBVyxZQUFZLE9BQU8sUUFBUSxZQUFZLFFBQVE7QUFDakc7QUFHQSxlQUFlLGNBQWMsTUFBc0M7QUFDakUsUUFBTSxPQUFPLElBQUksV0FBVyxLQUFNO0FBQ2xDLFFBQU1HLFVBQVMsVUFBTSx1QkFBSyxJQUFJLEVBQUUsTUFBTSxNQUFNLElBQUk7QUFDaEQsTUFBSUEsWUFBVyxLQUFNLFFBQU87QUFDNUIsTUFBSTtBQUNGLFVBQU1BLFFBQU8sS0FBSyxNQUFNLEdBQUcsS0FBSyxRQUFRLENBQUM7QUFBQSxFQUMzQyxVQUFFO0FBQ0EsVUFBTUEsUUFBTyxNQUFNO0FBQUEsRUFDckI7QUFDQSxRQUFNLENBQUMsRUFBRSxPQUFPLEVBQUUsSUFBSSwwQkFBMEIsS0FBSyxJQUFJLFlBQVksRUFBRSxPQUFPLElBQUksQ0FBQyxLQUFLLENBQUM7QUFDekYsUUFBTSxRQUFRLENBQUMsUUFDYixJQUFJLE9BQU8sSUFBSSxHQUFHLG9EQUFvRCxHQUFHLEVBQUUsS0FBSyxJQUFJLElBQUksQ0FBQyxLQUFLO0FBQ2hHLFFBQU0sVUFBVSxNQUFNLFNBQVM7QUFDL0IsU0FBTyxZQUFZLFVBQVcsTUFBTSxjQUFjLEtBQUssVUFBVztBQUNwRTtBQUVBLGVBQWUsWUFBWSxRQUFtQztBQUM1RCxVQUFRLFVBQU0sMEJBQVEsTUFBTSxFQUFFLE1BQU0sTUFBTSxDQUFDLENBQUMsR0FBRyxLQUFLO0FBQ3REO0FBRUEsZUFBZUYsUUFBTyxNQUFnQztBQUNwRCxhQUFPLHVCQUFLLElBQUksRUFBRTtBQUFBLElBQ2hCLENBQUMsVUFBVSxNQUFNLE9BQU87QUFBQSxJQUN4QixNQUFNO0FBQUEsRUFDUjtBQUNGOzs7QUtsR08sU0FBUyxRQUFRRyxLQUFZLFNBQThCO0FBQ2hFLFNBQU8sSUFBSTtBQUFBLElBQ1Q7QUFBQSxJQUNBLEdBQUcsT0FBT0EsR0FBRSxDQUFDLElBQUksT0FBTztBQUFBLElBQ3hCO0FBQUEsRUFDRjtBQUNGO0FBR08sU0FBUyxTQUFTQSxLQUFZLE1BQWMsT0FBcUMsT0FBNkI7QUFDbkgsUUFBTSxZQUFZLFVBQVUsU0FBUyxxQkFBcUI7QUFDMUQsUUFBTSxVQUFVLFFBQ1osR0FBRyxJQUFJLHVDQUF1Q0EsR0FBRSxHQUFHLFVBQVUsU0FBUyxLQUFLLGtDQUFrQyxNQUM3RyxHQUFHLElBQUksa0JBQWtCQSxHQUFFLEdBQUcsU0FBUztBQUMzQyxRQUFNQyxTQUFRO0FBQUEsSUFDWixNQUFNLFFBQ0YsdUZBQ0E7QUFBQSxJQUNKLE1BQU0sUUFDRixxRkFDQTtBQUFBLElBQ0osVUFBVTtBQUFBLEVBQ1o7QUFDQSxTQUFPLElBQUksWUFBWSxnQkFBZ0IsU0FBU0EsT0FBTSxLQUFLLENBQUM7QUFDOUQ7QUFFTyxTQUFTLFlBQVlELEtBQVksVUFBa0IsTUFBMkI7QUFDbkYsU0FBTyxJQUFJO0FBQUEsSUFDVDtBQUFBLElBQ0EsR0FBRyxJQUFJLG1CQUFtQkEsR0FBRSxzQkFBc0IsUUFBUTtBQUFBLElBQzFEO0FBQUEsRUFDRjtBQUNGO0FBRU8sU0FBUyxPQUFPLE1BQWMsU0FBaUIsTUFBNEI7QUFDaEYsU0FBTyxJQUFJO0FBQUEsSUFDVDtBQUFBLElBQ0EsR0FBRyxJQUFJLHdCQUF3QixPQUFPO0FBQUEsSUFDdEMsUUFBUTtBQUFBLEVBQ1Y7QUFDRjtBQUVPLFNBQVMsV0FBVyxTQUE4QjtBQUN2RCxTQUFPLElBQUk7QUFBQSxJQUNUO0FBQUEsSUFDQSxnQ0FBZ0MsT0FBTztBQUFBLElBQ3ZDO0FBQUEsRUFDRjtBQUNGO0FBRU8sU0FBUyxXQUFXQSxLQUFZLFNBQThCO0FBQ25FLFNBQU8sSUFBSTtBQUFBLElBQ1Q7QUFBQSxJQUNBLEdBQUdBLEdBQUUsb0JBQW9CLE9BQU87QUFBQSxJQUNoQztBQUFBLEVBQ0Y7QUFDRjtBQUVPLFNBQVMsUUFBUUEsS0FBeUI7QUFDL0MsU0FBTyxJQUFJO0FBQUEsSUFDVDtBQUFBLElBQ0EsR0FBR0EsR0FBRTtBQUFBLElBQ0w7QUFBQSxFQUNGO0FBQ0Y7QUFFTyxTQUFTLFNBQVMsUUFBZ0IsUUFBZ0IsTUFBMkI7QUFDbEYsU0FBTyxRQUFRLEdBQUcsTUFBTSxRQUFRLFVBQVUsSUFBSSxDQUFDLG9DQUFvQyxVQUFVLE1BQU0sQ0FBQyxPQUFPO0FBQUEsSUFDekc7QUFBQSxJQUNBO0FBQUEsRUFDRixDQUFDO0FBQ0g7QUFFTyxTQUFTLFFBQVEsU0FBaUIsTUFBdUQ7QUFDOUYsU0FBTyxJQUFJO0FBQUEsSUFDVDtBQUFBLElBQ0EsR0FBRyxPQUFPO0FBQUEsSUFDVjtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQ0Y7QUFFTyxTQUFTLFFBQVFBLEtBQXlCO0FBQy9DLFNBQU8sSUFBSTtBQUFBLElBQ1Q7QUFBQSxJQUNBLG1CQUFtQkEsR0FBRTtBQUFBLElBQ3JCO0FBQUEsRUFDRjtBQUNGO0FBR08sU0FBUyxPQUFPRSxPQUFzQjtBQUMzQyxTQUFPLEtBQUssVUFBVUEsTUFBSyxNQUFNLEdBQUcsR0FBRyxDQUFDO0FBQzFDO0FBRUEsU0FBUyxVQUFVLE9BQXVCO0FBQ3hDLFNBQU8sS0FBSyxLQUFLLFFBQVEsR0FBRztBQUM5Qjs7O0FDbkdBLElBQUFDLHNCQUFzQztBQUN0QyxJQUFBQyxrQkFBaUM7QUFDakMsSUFBQUMsb0JBQXFFOzs7QUNJckUsdUJBQWlCO0FBQ2pCLHdCQUFrQjtBQUNsQixzQkFBa0M7QUFDbEMsSUFBQUMsbUJBQWdCOzs7QUNOaEIsSUFBQUMsbUJBQXlCO0FBQ3pCLElBQUFDLG9CQUFpQjtBQUNqQixzQkFBZ0I7QUFpQmhCLGVBQXNCLFlBQVksS0FBd0IsVUFBMkIsQ0FBQyxHQUF5QjtBQUM3RyxRQUFNLFdBQVcsUUFBUSxJQUFJLGFBQWEsS0FBSywwQkFBMEIsYUFBYTtBQUN0RixTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0EsT0FBTyxNQUFNLFVBQVUsR0FBRztBQUFBLElBQzFCLFNBQVMsVUFBVSxHQUFHO0FBQUEsSUFDdEIsV0FBVyxRQUFRLGFBQWE7QUFBQSxJQUNoQyxTQUFTLFNBQVMsYUFBYSxXQUFXLG9CQUFvQixJQUFJO0FBQUEsSUFDbEUsVUFBVSxDQUFDLFFBQVEsU0FBUyxLQUFLLEtBQUssT0FBTztBQUFBLEVBQy9DO0FBQ0Y7QUFHTyxTQUFTLGNBQWMsS0FBVSxFQUFFLFVBQVUsV0FBVyxVQUFVLE1BQU0sR0FBeUI7QUFDdEcsTUFBSSxJQUFJLFdBQVcsU0FBUyxPQUFRLFFBQU87QUFDM0MsU0FBTyxJQUFJLGFBQWEsV0FBVyxZQUFZLFdBQVcsSUFBSSxRQUFRLEtBQUssTUFBTSxHQUFHLE1BQU07QUFDNUY7QUFHTyxTQUFTLFdBQVcsVUFBcUQ7QUFDOUUsTUFBSSxTQUFTLFVBQVUsS0FBTSxRQUFPO0FBQ3BDLFNBQU8sY0FBYyxTQUFTLFVBQVUsUUFBUSxJQUFJLFNBQVM7QUFDL0Q7QUFFQSxlQUFlLFVBQVUsS0FBZ0Q7QUFDdkUsUUFBTSxPQUFPLElBQUksZUFBZSxLQUFLLGtCQUFBQyxRQUFLLEtBQUssUUFBUSxHQUFHLEdBQUcsT0FBTztBQUNwRSxRQUFNLFNBQVMsSUFBSSxVQUFVLEtBQU0sVUFBTSwyQkFBUyxNQUFNLE1BQU0sRUFBRSxNQUFNLE1BQU0sRUFBRSxHQUFJLEtBQUs7QUFDdkYsTUFBSSxVQUFVLEdBQUksUUFBTztBQUN6QixNQUFJLENBQUMsd0JBQXdCLEtBQUssS0FBSyxHQUFHO0FBQ3hDLFVBQU0sSUFBSSxZQUFZLFdBQVcsaUVBQWlFLGdCQUFnQjtBQUFBLEVBQ3BIO0FBQ0EsU0FBTztBQUNUO0FBTU8sU0FBUyxTQUFTLEtBQVUsS0FBd0IsVUFBMkIsQ0FBQyxHQUFlO0FBQ3BHLE1BQUksUUFBUSxVQUFVLEtBQU0sUUFBTztBQUNuQyxRQUFNLE9BQU8sSUFBSSxhQUFhLFdBQVcsZ0JBQWdCO0FBQ3pELFFBQU0sUUFBUSxRQUFRLFVBQVUsSUFBSSxLQUFLLFlBQVksQ0FBQyxLQUFLLElBQUksSUFBSTtBQUNuRSxNQUFJLENBQUMsTUFBTyxRQUFPO0FBQ25CLFFBQU0sYUFBYSxRQUFRLFlBQVksSUFBSSxVQUFVLEtBQUssSUFBSSxVQUFVLEtBQUssSUFBSSxNQUFNLFFBQVE7QUFDL0YsTUFBSSxXQUFXLEtBQUssQ0FBQyxTQUFTLFNBQVMsTUFBTSxRQUFRLEtBQUssS0FBSyxZQUFZLENBQUMsQ0FBQyxFQUFHLFFBQU87QUFDdkYsU0FBTyxRQUFRLE1BQU0sU0FBUyxLQUFLLElBQUksUUFBUSxVQUFVLEtBQUssSUFBSSxRQUFRLFVBQVUsU0FBWSxPQUFPLFdBQVc7QUFDcEg7QUFFQSxTQUFTLFFBQVEsS0FBVSxXQUE0QjtBQUNyRCxNQUFJLGNBQWMsSUFBSyxRQUFPO0FBQzlCLFFBQU0sQ0FBQyxFQUFFLE9BQU8sSUFBSSxJQUFJLElBQUksMkJBQTJCLEtBQUssU0FBUyxLQUFLLENBQUM7QUFDM0UsUUFBTSxTQUFTLElBQUksU0FBUyxJQUFJLGFBQWEsV0FBVyxRQUFRO0FBQ2hFLE1BQUksU0FBUyxNQUFPLFNBQVMsVUFBYSxTQUFTLE9BQVMsUUFBTztBQUNuRSxTQUFPLElBQUksYUFBYSxRQUFRLElBQUksU0FBUyxTQUFTLElBQUksSUFBSSxFQUFFO0FBQ2xFO0FBRUEsU0FBUyxXQUFXLE1BQXVCO0FBQ3pDLFNBQU8sU0FBUyxlQUFlLFNBQVMsV0FBVyxrQkFBa0IsS0FBSyxJQUFJO0FBQ2hGO0FBR0EsU0FBUyxzQkFBZ0Q7QUFDdkQsUUFBTSxPQUFnQix1QkFBdUIsZ0JBQUFDLFVBQU0sZ0JBQUFBLFFBQUksb0JBQW9CO0FBQzNFLE1BQUksT0FBTyxTQUFTLFdBQVksUUFBTztBQUN2QyxTQUFPLENBQUMsR0FBSSxLQUFLLFNBQVMsR0FBZ0IsR0FBSSxLQUFLLFFBQVEsQ0FBYztBQUMzRTtBQUdBLFNBQVMsUUFBUSxPQUFlLE1BQW1CO0FBQ2pELFFBQU0sTUFBTSxJQUFJLFNBQVMsS0FBSyxJQUFJLElBQUksSUFBSSxLQUFLLElBQUk7QUFDbkQsTUFBSSxRQUFRLFFBQVEsQ0FBQyxDQUFDLFNBQVMsUUFBUSxFQUFFLFNBQVMsSUFBSSxRQUFRLEdBQUc7QUFDL0QsVUFBTSxJQUFJLFlBQVksV0FBVyxHQUFHLElBQUkscUNBQXFDLHVCQUF1QjtBQUFBLEVBQ3RHO0FBQ0EsU0FBTztBQUNUOzs7QUQxRU8sSUFBTSxvQkFBTixjQUFnQyxNQUFNO0FBQUM7QUFHdkMsSUFBTSxVQUFOLGNBQXNCLE1BQU07QUFBQSxFQUNqQyxZQUNFLFNBQ1MsTUFDVDtBQUNBLFVBQU0sT0FBTztBQUZKO0FBQUEsRUFHWDtBQUFBLEVBSFc7QUFJYjtBQVFPLElBQU0sY0FBc0IsRUFBRSxRQUFRLEtBQVEsY0FBYyxLQUFLO0FBQ3hFLElBQU0sbUJBQW1CO0FBR3pCLGVBQXNCLElBQ3BCLE9BQ0EsVUFDQSxTQUNpQjtBQUNqQixNQUFJLE1BQU07QUFDVixXQUFTLFlBQVksR0FBRyxhQUFhLGtCQUFrQixhQUFhO0FBQ2xFLFVBQU0sU0FBUyxNQUFNLFFBQVEsS0FBSyxVQUFVLE9BQU87QUFDbkQsVUFBTSxFQUFFLFNBQVMsSUFBSSxPQUFPO0FBQzVCLFFBQUksQ0FBQyxDQUFDLEtBQUssS0FBSyxLQUFLLEtBQUssR0FBRyxFQUFFLFNBQVMsT0FBTyxNQUFNLEtBQUssYUFBYSxPQUFXLFFBQU87QUFDekYsV0FBTyxLQUFLLFFBQVE7QUFDcEIsVUFBTSxlQUFlLFVBQVUsR0FBRztBQUFBLEVBQ3BDO0FBQ0EsUUFBTSxJQUFJLFFBQVEsR0FBRyxNQUFNLElBQUksd0JBQXdCO0FBQ3pEO0FBR0EsZUFBc0IsU0FBUyxRQUFnQixPQUFvQztBQUNqRixRQUFNLFNBQW1CLENBQUM7QUFDMUIsTUFBSSxTQUFTO0FBQ2IsTUFBSTtBQUNGLHFCQUFpQixTQUFTLE9BQU8sTUFBK0I7QUFDOUQsZ0JBQVUsTUFBTTtBQUNoQixVQUFJLFNBQVMsTUFBTyxPQUFNLElBQUksUUFBUSw2QkFBNkIsS0FBSyxRQUFRO0FBQ2hGLGFBQU8sS0FBSyxLQUFLO0FBQUEsSUFDbkI7QUFBQSxFQUNGLFNBQVMsT0FBTztBQUNkLFVBQU0sVUFBVSxLQUFLO0FBQUEsRUFDdkI7QUFDQSxTQUFPLE9BQU8sT0FBTyxNQUFNO0FBQzdCO0FBRU8sU0FBUyxVQUFVLE9BQTZDO0FBQ3JFLE1BQUksaUJBQWlCLHFCQUFxQixpQkFBaUIsUUFBUyxRQUFPO0FBQzNFLFFBQU0sVUFBVSxpQkFBaUIsUUFBUSxNQUFNLFVBQVUsT0FBTyxLQUFLO0FBQ3JFLFFBQU0sT0FBTyxpQkFBaUIsU0FBUyxVQUFVLFFBQVEsT0FBTyxNQUFNLElBQUksSUFBSTtBQUM5RSxNQUFJLDZEQUE2RCxLQUFLLElBQUksR0FBRztBQUMzRSxXQUFPLElBQUk7QUFBQSxNQUNULG1DQUFtQyxPQUFPO0FBQUEsTUFDMUM7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNBLFNBQU8sSUFBSSxrQkFBa0IsT0FBTztBQUN0QztBQUVBLFNBQVMsZUFBZSxVQUFrQixNQUFnQjtBQUN4RCxRQUFNLE1BQU0sSUFBSSxTQUFTLFVBQVUsS0FBSyxJQUFJLElBQUksSUFBSSxJQUFJLFVBQVUsSUFBSSxJQUFJO0FBQzFFLE1BQUksUUFBUSxRQUFRLENBQUMsQ0FBQyxTQUFTLFFBQVEsRUFBRSxTQUFTLElBQUksUUFBUSxHQUFHO0FBQy9ELFVBQU0sSUFBSSxRQUFRLEdBQUcsS0FBSyxJQUFJLGdEQUFnRDtBQUFBLEVBQ2hGO0FBQ0EsTUFBSSxLQUFLLGFBQWEsWUFBWSxJQUFJLGFBQWEsU0FBUztBQUMxRCxVQUFNLElBQUksUUFBUSxHQUFHLEtBQUssSUFBSSxpQ0FBaUMsSUFBSSxJQUFJLEVBQUU7QUFBQSxFQUMzRTtBQUNBLE1BQUksV0FBVztBQUNmLE1BQUksV0FBVztBQUNmLFNBQU87QUFDVDtBQUVBLGVBQWUsUUFDYixLQUNBLFVBQ0EsRUFBRSxTQUFTLFFBQVEsT0FBTyxHQUNUO0FBQ2pCLFFBQU0sTUFBZ0M7QUFBQSxJQUNwQyxtQkFBbUI7QUFBQSxJQUNuQixjQUFjO0FBQUEsSUFDZCxHQUFHO0FBQUEsSUFDSCxHQUFJLFNBQVMsVUFBVSxRQUFRLGNBQWMsS0FBSyxRQUFRLEtBQUssRUFBRSxlQUFlLFVBQVUsU0FBUyxLQUFLLEdBQUc7QUFBQSxFQUM3RztBQUNBLFFBQU0sUUFBUSxTQUFTLFNBQVMsR0FBRztBQUNuQyxRQUFNLFFBQVEsRUFBRSxvQkFBb0IsU0FBUyxXQUFXLEdBQUksU0FBUyxXQUFXLEVBQUUsSUFBSSxDQUFDLEdBQUcsU0FBUyxPQUFPLEVBQUUsRUFBRztBQUMvRyxRQUFNLFNBQVMsRUFBRSxRQUFRLE9BQU8sT0FBTyxHQUFHLE1BQU07QUFDaEQsUUFBTSxTQUFTLFVBQVUsUUFBUSxJQUFJLGFBQWEsV0FBVyxNQUFNLE9BQU8sT0FBTyxLQUFLLFFBQVEsTUFBTSxJQUFJO0FBQ3hHLFNBQU8sSUFBSSxRQUFnQixDQUFDLFNBQVMsV0FBVztBQUM5QyxVQUFNLFdBQVcsTUFBTTtBQUNyQixVQUFJLElBQUksYUFBYSxVQUFVO0FBQzdCLGNBQU0sT0FBTyxJQUFJLFNBQVMsUUFBUSxZQUFZLEVBQUU7QUFDaEQsY0FBTSxXQUFXLE1BQ2YsaUJBQUFDLFFBQUksUUFBUSxFQUFFLEdBQUcsT0FBTyxHQUFJLFVBQVUsRUFBRSxPQUFPLEdBQUksTUFBTSxnQkFBWSxzQkFBSyxJQUFJLElBQUksS0FBSyxLQUFLLENBQUM7QUFDL0YsZUFBTyxrQkFBQUMsUUFBTSxRQUFRLEtBQUssRUFBRSxHQUFHLFFBQVEsU0FBUyxLQUFLLEdBQUksVUFBVSxFQUFFLGtCQUFrQixTQUFTLEVBQUcsQ0FBQztBQUFBLE1BQ3RHO0FBQ0EsVUFBSSxVQUFVLEtBQU0sUUFBTyxpQkFBQUMsUUFBSyxRQUFRLEtBQUssRUFBRSxHQUFHLFFBQVEsU0FBUyxJQUFJLENBQUM7QUFDeEUsYUFBTyxTQUFTLEtBQUssRUFBRSxRQUFRLE9BQU87QUFBQSxRQUNwQyxHQUFHO0FBQUEsUUFDSCxNQUFNLElBQUk7QUFBQSxRQUNWLFNBQVMsRUFBRSxHQUFHLEtBQUssTUFBTSxJQUFJLE1BQU0sR0FBRyxtQkFBbUIsS0FBSyxFQUFFO0FBQUEsTUFDbEUsQ0FBQztBQUFBLElBQ0gsR0FBRztBQUNILFVBQU0sUUFBUSxhQUFhLFFBQVEsTUFBTSxRQUFRLFFBQVEsSUFBSSxrQkFBa0IsR0FBRyxJQUFJLElBQUksY0FBYyxDQUFDLENBQUM7QUFDMUcsWUFBUSxHQUFHLFNBQVMsQ0FBQyxVQUFVO0FBQzdCLFlBQU0sSUFBSTtBQUNWLGFBQU8sVUFBVSxLQUFLLENBQUM7QUFBQSxJQUN6QixDQUFDO0FBQ0QsWUFBUSxHQUFHLFlBQVksQ0FBQyxTQUFTO0FBQy9CLFlBQU0sTUFBTSxPQUFPLFlBQVk7QUFDL0IsV0FBSyxHQUFHLFFBQVEsQ0FBQyxVQUFrQixNQUFNLE1BQU0sTUFBTSxNQUFNLENBQUM7QUFFNUQsV0FBSyxNQUFNO0FBQ1gsV0FBSyxHQUFHLFNBQVMsTUFBTSxHQUFHO0FBQzFCLGNBQVEsRUFBRSxLQUFLLFFBQVEsS0FBSyxjQUFjLEdBQUcsU0FBUyxLQUFLLFNBQVMsS0FBSyxDQUFDO0FBQUEsSUFDNUUsQ0FBQztBQUNELFlBQVEsSUFBSTtBQUFBLEVBQ2QsQ0FBQztBQUNIO0FBR0EsU0FBUyxPQUFPLE9BQVksS0FBVSxRQUE4QixRQUFpQztBQUNuRyxRQUFNLFNBQVMsR0FBRyxJQUFJLFFBQVEsSUFBSSxJQUFJLFFBQVEsR0FBRztBQUNqRCxTQUFPLElBQUksUUFBUSxDQUFDLFNBQVMsV0FBVztBQUN0QyxVQUFNLFVBQVUsU0FBUyxLQUFLLEVBQUUsUUFBUSxPQUFPO0FBQUEsTUFDN0MsR0FBRztBQUFBLE1BQ0gsUUFBUTtBQUFBLE1BQ1IsTUFBTTtBQUFBLE1BQ04sU0FBUyxFQUFFLE1BQU0sUUFBUSxHQUFHLG1CQUFtQixLQUFLLEVBQUU7QUFBQSxJQUN4RCxDQUFDO0FBQ0QsVUFBTSxRQUFRLGFBQWEsUUFBUSxNQUFNLFFBQVEsUUFBUSxJQUFJLGtCQUFrQix1QkFBdUIsQ0FBQyxDQUFDO0FBQ3hHLFlBQVEsR0FBRyxTQUFTLENBQUMsVUFBVTtBQUM3QixZQUFNLElBQUk7QUFDVixhQUFPLElBQUksa0JBQWtCLGFBQWEsTUFBTSxJQUFJLHVCQUF1QixNQUFNLE9BQU8sRUFBRSxDQUFDO0FBQUEsSUFDN0YsQ0FBQztBQUNELFVBQU0sU0FBUyxDQUFDLFdBQStCO0FBQzdDLFlBQU0sVUFBVSxhQUFhLE1BQU0sSUFBSSx3QkFBd0IsTUFBTTtBQUNyRSxhQUFPLFdBQVcsTUFBTSxJQUFJLFFBQVEsU0FBUyxTQUFTLElBQUksSUFBSSxrQkFBa0IsT0FBTyxDQUFDO0FBQUEsSUFDMUY7QUFDQSxZQUFRLEdBQUcsWUFBWSxDQUFDLFdBQVc7QUFDakMsWUFBTSxJQUFJO0FBQ1YsYUFBTyxRQUFRO0FBQ2YsYUFBTyxPQUFPLFVBQVU7QUFBQSxJQUMxQixDQUFDO0FBQ0QsWUFBUSxHQUFHLFdBQVcsQ0FBQyxRQUFRLFdBQVc7QUFDeEMsWUFBTSxJQUFJO0FBQ1YsVUFBSSxPQUFPLGVBQWUsSUFBSyxRQUFPLFFBQVEsTUFBTTtBQUNwRCxhQUFPLFFBQVE7QUFDZixhQUFPLE9BQU8sVUFBVTtBQUFBLElBQzFCLENBQUM7QUFDRCxZQUFRLElBQUk7QUFBQSxFQUNkLENBQUM7QUFDSDtBQUVBLElBQU0sWUFBWTtBQUVsQixTQUFTLFNBQVMsS0FBc0M7QUFDdEQsU0FBTyxJQUFJLGFBQWEsV0FBVyxrQkFBQUQsVUFBUSxpQkFBQUM7QUFDN0M7QUFFQSxTQUFTLG1CQUFtQixFQUFFLFVBQVUsU0FBUyxHQUFrQztBQUNqRixNQUFJLGFBQWEsR0FBSSxRQUFPLENBQUM7QUFDN0IsUUFBTSxRQUFRLEdBQUcsbUJBQW1CLFFBQVEsQ0FBQyxJQUFJLG1CQUFtQixRQUFRLENBQUM7QUFDN0UsU0FBTyxFQUFFLHVCQUF1QixTQUFTLE9BQU8sS0FBSyxLQUFLLEVBQUUsU0FBUyxRQUFRLENBQUMsR0FBRztBQUNuRjtBQUdBLFNBQVMsYUFBYSxFQUFFLFFBQVEsYUFBYSxHQUFXLFdBQXVCO0FBQzdFLE1BQUksUUFBUTtBQUNaLFFBQU0sUUFBUSxZQUFZLE1BQU07QUFDOUIsUUFBSSxRQUFRLGFBQWMsV0FBVTtBQUNwQyxZQUFRO0FBQUEsRUFDVixHQUFHLE1BQU07QUFDVCxTQUFPO0FBQUEsSUFDTCxPQUFPLENBQUMsVUFBa0I7QUFDeEIsZUFBUztBQUFBLElBQ1g7QUFBQSxJQUNBLEtBQUssTUFBTSxjQUFjLEtBQUs7QUFBQSxFQUNoQztBQUNGOzs7QUVoTkEsSUFBQUMsbUJBQW9DO0FBYTdCLFNBQVMsUUFBUSxRQUF3QztBQUM5RCxTQUFPLE9BQU8saUJBQWlCO0FBQzdCLGNBQU0saUJBQUFDLFlBQU0sY0FBYyxRQUFXLEVBQUUsT0FBTyxDQUFDO0FBQUEsRUFDakQ7QUFDRjtBQUdPLElBQU0sT0FBTixjQUFtQixrQkFBa0I7QUFBQSxFQUMxQyxZQUNFLFNBQ1MsY0FDVDtBQUNBLFVBQU0sT0FBTztBQUZKO0FBQUEsRUFHWDtBQUFBLEVBSFc7QUFJYjtBQUdBLElBQU0sa0JBQWtCO0FBRXhCLElBQU0sZUFBZTtBQUNyQixJQUFNLGNBQWM7QUFNcEIsZUFBc0IsUUFDcEIsRUFBRSxNQUFNLE9BQU8sR0FDZixTQUNBLFdBQXlCLE1BQU0sR0FDbkI7QUFDWixNQUFJLFdBQVc7QUFDZixNQUFJLFVBQVUsU0FBUztBQUN2QixXQUFTLFFBQVEsS0FBSyxTQUFTO0FBQzdCLFFBQUk7QUFDRixhQUFPLE1BQU0sUUFBUTtBQUFBLElBQ3ZCLFNBQVMsT0FBTztBQUNkLFVBQUksRUFBRSxpQkFBaUIsc0JBQXNCLE9BQU8sV0FBVyxVQUFVLGFBQWMsT0FBTTtBQUM3RixpQkFBVyxTQUFTLElBQUksVUFBVSxJQUFJLFdBQVc7QUFDakQsZ0JBQVUsS0FBSyxJQUFJLFNBQVMsU0FBUyxDQUFDO0FBQ3RDLFVBQUksYUFBYSxnQkFBaUIsT0FBTTtBQUN4QyxZQUFNLFFBQVEsaUJBQWlCLE9BQU8sTUFBTSxlQUFlO0FBQzNELFVBQUksVUFBVSxRQUFRLFFBQVEsYUFBYTtBQUN6QyxjQUFNLElBQUksUUFBUSwrQkFBK0IsS0FBSyxLQUFLLFFBQVEsR0FBTSxDQUFDLFVBQVU7QUFBQSxNQUN0RjtBQUNBLFlBQU0sS0FBSyxTQUFTLE1BQU0sTUFBTSxXQUFXLEVBQUU7QUFBQSxJQUMvQztBQUFBLEVBQ0Y7QUFDRjtBQUdPLElBQU0sV0FBTixjQUF1QixRQUFRO0FBQUEsRUFDcEMsWUFDRSxTQUVTLE9BQ1Q7QUFDQSxVQUFNLE9BQU87QUFGSjtBQUFBLEVBR1g7QUFBQSxFQUhXO0FBSWI7QUFHTyxTQUFTLGFBQWEsRUFBRSxLQUFLLFFBQVEsU0FBUyxLQUFLLEdBQVcsRUFBRSxTQUFTLEdBQXNCO0FBQ3BHLFFBQU0sUUFBUSxXQUFXLE9BQU8sV0FBVyxPQUFPLFVBQVU7QUFDNUQsUUFBTSxZQUFZLFdBQVcsT0FBTyxXQUFXO0FBQy9DLE1BQUksQ0FBQyxTQUFTLENBQUMsVUFBVztBQUMxQixPQUFLLFFBQVE7QUFDYixRQUFNLFVBQVUsR0FBRyxJQUFJLElBQUksd0JBQXdCLE1BQU07QUFDekQsTUFBSSxNQUFPLE9BQU0sSUFBSSxLQUFLLFNBQVMsV0FBVyxRQUFRLGFBQWEsR0FBRyxLQUFLLElBQUksQ0FBQyxDQUFDO0FBRWpGLE1BQUksSUFBSSxXQUFXLFNBQVMsT0FBUSxPQUFNLElBQUksa0JBQWtCLE9BQU87QUFDdkUsUUFBTSxJQUFJLFNBQVMsU0FBUyxRQUFRLGNBQWMsTUFBTSxXQUFXO0FBQ3JFO0FBR08sU0FBUyxXQUFXLE9BQTJCLEtBQTRCO0FBQ2hGLE1BQUksVUFBVSxPQUFXLFFBQU87QUFDaEMsTUFBSSxZQUFZLEtBQUssS0FBSyxFQUFHLFFBQU8sT0FBTyxLQUFLLElBQUk7QUFDcEQsUUFBTSxPQUFPLEtBQUssTUFBTSxLQUFLO0FBQzdCLFNBQU8sT0FBTyxNQUFNLElBQUksSUFBSSxPQUFPLEtBQUssSUFBSSxHQUFHLE9BQU8sR0FBRztBQUMzRDs7O0FIaEZBLGVBQXNCLGFBQ3BCLEtBQ0FDLFFBQ0EsTUFDQSxXQUNBLFNBQ2U7QUFDZixXQUFTLFVBQVUsS0FBSyxXQUFXO0FBQ2pDLFFBQUksT0FBTyxNQUFNLE9BQU9BLE1BQUk7QUFDNUIsUUFBSSxhQUFhO0FBQ2pCLFVBQU07QUFBQSxNQUNKO0FBQUEsTUFDQSxZQUFZO0FBQ1YsWUFBSyxNQUFNLE9BQU9BLE1BQUksSUFBSyxFQUFHLGNBQWE7QUFDM0MsY0FBTSxVQUFVLEtBQUtBLFFBQU0sTUFBTSxXQUFXLENBQUMsVUFBVTtBQUNyRCxpQkFBTyxLQUFLLElBQUksTUFBTSxLQUFLO0FBQzNCLGtCQUFRLEtBQUs7QUFBQSxRQUNmLENBQUM7QUFBQSxNQUNIO0FBQUEsTUFDQSxNQUFNO0FBQUEsSUFDUjtBQUNBLFFBQUssTUFBTSxPQUFPQSxRQUFNLElBQUksTUFBTyxLQUFLLEtBQUssSUFBSztBQUNsRCxjQUFNLHNCQUFHQSxRQUFNLEVBQUUsT0FBTyxLQUFLLENBQUM7QUFDOUIsY0FBTSxzQkFBRyxTQUFTQSxNQUFJLEdBQUcsRUFBRSxPQUFPLEtBQUssQ0FBQztBQUV4QyxRQUFJLGNBQWMsWUFBWSxFQUFHLE9BQU0sSUFBSSxRQUFRLGdEQUFnRDtBQUNuRyxZQUFRLENBQUM7QUFBQSxFQUNYO0FBQ0EsWUFBTSxzQkFBRyxTQUFTQSxNQUFJLEdBQUcsRUFBRSxPQUFPLEtBQUssQ0FBQztBQUMxQztBQUVBLGVBQXNCLE9BQU9BLFFBQStCO0FBQzFELFVBQVEsVUFBTSx3QkFBS0EsTUFBSSxFQUFFLE1BQU0sTUFBTSxJQUFJLElBQUksUUFBUTtBQUN2RDtBQUVBLGVBQWUsVUFDYixLQUNBQSxRQUNBLE1BQ0EsV0FDQSxTQUNlO0FBQ2YsTUFBSSxTQUFTLE1BQU0sT0FBT0EsTUFBSTtBQUM5QixNQUFJLFNBQVMsS0FBSyxLQUFNLFVBQVM7QUFDakMsTUFBSSxXQUFXLEtBQUssUUFBUSxTQUFTLEVBQUcsUUFBTyxRQUFRLE1BQU07QUFDN0QsUUFBTSxPQUFPLFVBQU0sNEJBQVMsU0FBU0EsTUFBSSxHQUFHLE1BQU0sRUFBRSxNQUFNLE1BQU0sRUFBRTtBQUNsRSxRQUFNLFVBQVUsU0FBUyxJQUFJLEVBQUUsT0FBTyxTQUFTLE1BQU0sS0FBSyxHQUFJLFNBQVMsTUFBTSxFQUFFLFlBQVksS0FBSyxFQUFHLElBQUksQ0FBQztBQUN4RyxRQUFNLFNBQVMsTUFBTSxJQUFJLEtBQUssVUFBVSxVQUFVLEVBQUUsR0FBRyxXQUFXLFFBQVEsQ0FBQztBQUMzRSxlQUFhLFFBQVEsVUFBVSxRQUFRO0FBQ3ZDLFFBQU0sUUFBUSxNQUFNLFFBQVEsUUFBUSxRQUFRLE1BQU0sS0FBS0EsTUFBSTtBQUMzRCxRQUFNLE1BQU0sT0FBTyxRQUFRLFFBQVE7QUFFbkMsWUFBTSw2QkFBVSxTQUFTQSxNQUFJLEdBQUcsNkJBQTZCLEtBQUssR0FBRyxJQUFJLE1BQU0sRUFBRTtBQUNqRixRQUFNQyxVQUFTLFVBQU0sd0JBQUtELFFBQU0sVUFBVSxJQUFJLE1BQU0sSUFBSTtBQUN4RCxNQUFJO0FBQ0YsVUFBTSxVQUFVLE9BQU8sTUFBTUMsU0FBUSxPQUFPLEtBQUssTUFBTSxPQUFPO0FBQzlELFVBQU1BLFFBQU8sS0FBSztBQUFBLEVBQ3BCLFVBQUU7QUFDQSxXQUFPLEtBQUssUUFBUTtBQUNwQixVQUFNQSxRQUFPLE1BQU07QUFBQSxFQUNyQjtBQUNGO0FBR0EsZUFBZSxRQUFRLFFBQWdCLFFBQWdCLE1BQWtCLEtBQVVELFFBQStCO0FBQ2hILFFBQU0sRUFBRSxRQUFRLFNBQVMsS0FBSyxJQUFJO0FBQ2xDLFFBQU0sU0FBUyxDQUFDLFVBQXdCO0FBQ3RDLFNBQUssUUFBUTtBQUNiLFVBQU07QUFBQSxFQUNSO0FBQ0EsUUFBTSxRQUFRLFdBQVcsTUFBTSxTQUFTO0FBQ3hDLE1BQUksV0FBVyxPQUFPLFNBQVMsR0FBRztBQUNoQyxjQUFNLHNCQUFHQSxRQUFNLEVBQUUsT0FBTyxLQUFLLENBQUM7QUFDOUIsV0FBTyxPQUFPLElBQUksa0JBQWtCLEdBQUcsSUFBSSxJQUFJLHNCQUFzQixDQUFDO0FBQUEsRUFDeEU7QUFDQSxNQUFJLFdBQVcsT0FBTyxXQUFXLElBQUssUUFBTyxPQUFPLElBQUksUUFBUSxHQUFHLElBQUksSUFBSSx3QkFBd0IsTUFBTSxFQUFFLENBQUM7QUFDNUcsTUFBSSxXQUFXLE9BQU8sUUFBUSxlQUFlLE1BQU0sU0FBUyxNQUFNLElBQUksS0FBSyxPQUFPLENBQUMsSUFBSSxLQUFLLElBQUksSUFBSTtBQUNsRyxjQUFNLHNCQUFHQSxRQUFNLEVBQUUsT0FBTyxLQUFLLENBQUM7QUFDOUIsV0FBTyxPQUFPLElBQUksa0JBQWtCLEdBQUcsSUFBSSxJQUFJLHdDQUF3QyxDQUFDO0FBQUEsRUFDMUY7QUFDQSxRQUFNLFNBQVMsUUFBUSxnQkFBZ0I7QUFDdkMsTUFBSSxXQUFXLFVBQWEsT0FBTyxNQUFNLE1BQU0sS0FBSyxPQUFPLE9BQU87QUFDaEUsV0FBTyxPQUFPLElBQUksUUFBUSxvQkFBb0IsS0FBSyxJQUFJLGVBQWUsSUFBSSxJQUFJLFVBQVUsT0FBTyxNQUFNLElBQUksS0FBSyxFQUFFLENBQUM7QUFBQSxFQUNuSDtBQUNBLFNBQU87QUFDVDtBQUVBLGVBQWUsVUFDYixNQUNBQyxTQUNBLE9BQ0EsTUFDQSxTQUNlO0FBQ2YsTUFBSSxXQUFXO0FBQ2YsTUFBSTtBQUNGLHFCQUFpQixTQUFTLE1BQStCO0FBQ3ZELFVBQUksV0FBVyxNQUFNLFNBQVMsS0FBTSxPQUFNLElBQUksUUFBUSxpQkFBaUIsSUFBSSw4QkFBOEI7QUFDekcsZUFBUyxVQUFVLEdBQUcsVUFBVSxNQUFNLFVBQVU7QUFDOUMsY0FBTSxFQUFFLGFBQWEsSUFBSSxNQUFNQSxRQUFPLE1BQU0sT0FBTyxTQUFTLE1BQU0sU0FBUyxTQUFTLFdBQVcsT0FBTztBQUN0RyxtQkFBVztBQUFBLE1BQ2I7QUFDQSxrQkFBWSxNQUFNO0FBQ2xCLGNBQVEsUUFBUTtBQUFBLElBQ2xCO0FBQUEsRUFDRixTQUFTLE9BQU87QUFFZCxRQUFJLGlCQUFpQixXQUFZLGlCQUFpQixTQUFTLGFBQWEsU0FBUyxNQUFNLFlBQVksU0FBVTtBQUMzRyxZQUFNO0FBQUEsSUFDUjtBQUNBLFVBQU0sVUFBVSxLQUFLO0FBQUEsRUFDdkI7QUFDQSxNQUFJLFdBQVcsS0FBTSxPQUFNLElBQUksa0JBQWtCLFFBQVEsUUFBUSxPQUFPLElBQUksZ0JBQWdCO0FBQzlGO0FBR0EsZUFBc0IsY0FBYyxLQUFVLE1BQWtCLFdBQTJDO0FBQ3pHLFFBQU0sUUFBUSxNQUFNLFFBQVEsV0FBVyxZQUFZO0FBQ2pELFVBQU0sU0FBUyxNQUFNLElBQUksS0FBSyxVQUFVLFVBQVUsU0FBUztBQUMzRCxpQkFBYSxRQUFRLFVBQVUsUUFBUTtBQUN2QyxRQUFJLE9BQU8sV0FBVyxLQUFLO0FBQ3pCLGFBQU8sS0FBSyxRQUFRO0FBQ3BCLFlBQU0sSUFBSSxRQUFRLEdBQUcsSUFBSSxJQUFJLHdCQUF3QixPQUFPLE1BQU0sRUFBRTtBQUFBLElBQ3RFO0FBQ0EsV0FBTyxTQUFTLFFBQVEsS0FBSyxJQUFJO0FBQUEsRUFDbkMsQ0FBQztBQUNELE1BQUksVUFBVSxJQUFJLEVBQUUsT0FBTyxLQUFLLEVBQUUsT0FBTyxLQUFLLE1BQU0sS0FBSyxLQUFLLEtBQUs7QUFDakUsVUFBTSxJQUFJLFFBQVEsZ0RBQWdEO0FBQUEsRUFDcEU7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxlQUFlLE9BQU9ELFFBQWMsTUFBbUM7QUFDckUsUUFBTSxRQUFRLFVBQVUsSUFBSTtBQUM1QixNQUFJLEtBQUssT0FBTyxFQUFHLGtCQUFpQixhQUFTLGtDQUFpQkEsTUFBSSxFQUFHLE9BQU0sT0FBTyxLQUFlO0FBQ2pHLFNBQU8sTUFBTSxPQUFPLEtBQUs7QUFDM0I7QUFFQSxTQUFTLFVBQVUsRUFBRSxNQUFNLEtBQUssR0FBcUI7QUFDbkQsU0FBTyxLQUFLLGNBQWMsZUFBVyxnQ0FBVyxRQUFRLFFBQUksZ0NBQVcsTUFBTSxFQUFFLE9BQU8sUUFBUSxJQUFJLElBQUk7QUFDeEc7QUFFQSxTQUFTLFNBQVNBLFFBQXNCO0FBQ3RDLFNBQU8sR0FBR0EsTUFBSTtBQUNoQjs7O0FJN0lBLElBQU0sY0FBYztBQUVwQixJQUFNLGVBQWU7QUFHckIsZUFBc0IsY0FBY0UsS0FBWSxVQUFrQixXQUEwQztBQUMxRyxRQUFNLEVBQUUsU0FBUyxJQUFJLFVBQVU7QUFDL0IsUUFBTSxPQUFPLENBQUMsUUFDWixRQUFRLFdBQVcsWUFBWTtBQUM3QixVQUFNLFNBQVMsTUFBTSxJQUFJLEtBQUssVUFBVSxVQUFVLFNBQVM7QUFDM0QsaUJBQWEsUUFBUSxVQUFVLFFBQVE7QUFDdkMsUUFBSSxPQUFPLFdBQVcsSUFBSyxRQUFPLEtBQUssUUFBUTtBQUMvQyxRQUFJLE9BQU8sV0FBVyxJQUFLLE9BQU0sWUFBWUEsS0FBSSxVQUFVLFNBQVMsSUFBSTtBQUN4RSxRQUFJLE9BQU8sV0FBVyxJQUFLLE9BQU0sSUFBSSxRQUFRLEdBQUcsU0FBUyxJQUFJLHdCQUF3QixPQUFPLE1BQU0sRUFBRTtBQUNwRyxXQUFPLEVBQUUsTUFBTSxVQUFVLE1BQU0sU0FBUyxRQUFRLFdBQVcsQ0FBQyxHQUFHLE1BQU0sU0FBUyxPQUFPLFFBQVEsTUFBTSxHQUFHLEdBQUcsRUFBRTtBQUFBLEVBQzdHLENBQUM7QUFDSCxNQUFJO0FBQ0YsVUFBTSxPQUFPLFVBQVUsTUFBTSxLQUFLLE9BQU8sVUFBVSxlQUFlQSxHQUFFLGFBQWEsUUFBUSxFQUFFLENBQUMsR0FBRyxJQUFJO0FBQ25HLFVBQU0sVUFBcUIsQ0FBQztBQUM1QixRQUFJLE1BQWtCLE9BQU8sVUFBVSxlQUFlQSxHQUFFLFNBQVMsS0FBSyxNQUFNLEVBQUU7QUFDOUUsYUFBUyxRQUFRLEdBQUcsUUFBUSxNQUFNLFNBQVM7QUFDekMsVUFBSSxVQUFVLGFBQWMsT0FBTSxJQUFJLFVBQVUsNkJBQTZCLFlBQVksUUFBUTtBQUNqRyxZQUFNLE9BQU8sTUFBTSxLQUFLLEdBQUc7QUFDM0IsY0FBUSxLQUFLLEdBQUcsS0FBSyxDQUFDLFNBQVMsSUFBSSxFQUFFLEtBQUssTUFBTSxNQUFNLENBQUM7QUFDdkQsWUFBTSxLQUFLO0FBQUEsSUFDYjtBQUNBLFdBQU8sRUFBRSxJQUFBQSxLQUFJLEdBQUcsTUFBTSxPQUFPLFVBQVUsT0FBTyxFQUFFO0FBQUEsRUFDbEQsU0FBUyxPQUFPO0FBQ2QsUUFBSSxpQkFBaUI7QUFDbkIsWUFBTSxPQUFPQSxLQUFJLEdBQUcsU0FBUyxJQUFJLDZDQUE2QyxNQUFNLE9BQU8sRUFBRTtBQUMvRixVQUFNO0FBQUEsRUFDUjtBQUNGO0FBR08sU0FBUyxTQUFTLFFBQWdELFNBQTBCO0FBQ2pHLFFBQU0sU0FBUyxDQUFDLFVBQVUsRUFBRSxFQUN6QixLQUFLLEVBQ0wsS0FBSyxJQUFJLEVBQ1QsTUFBTSxXQUFXLEVBQ2pCLFFBQVEsQ0FBQyxTQUFTLGlDQUFpQyxLQUFLLElBQUksSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFDO0FBQzNFLFFBQU0sQ0FBQyxJQUFJLElBQUk7QUFDZixNQUFJLFNBQVMsT0FBVyxRQUFPO0FBQy9CLFFBQU0sTUFBTSxJQUFJLFNBQVMsTUFBTSxRQUFRLElBQUksSUFBSSxJQUFJLElBQUksTUFBTSxPQUFPLElBQUk7QUFDeEUsTUFBSSxRQUFRLFFBQVEsSUFBSSxXQUFXLFFBQVEsVUFBVSxJQUFJLGFBQWEsUUFBUSxVQUFVO0FBQ3RGLFVBQU0sSUFBSSxVQUFVLHdDQUF3QztBQUFBLEVBQzlEO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxPQUFPLFVBQWVDLFFBQW1CO0FBQ3ZELFFBQU0sTUFBTSxJQUFJLElBQUksUUFBUTtBQUM1QixNQUFJLFdBQVcsR0FBRyxTQUFTLFNBQVMsUUFBUSxRQUFRLEVBQUUsQ0FBQyxHQUFHQSxNQUFJO0FBQzlELFNBQU87QUFDVDtBQUVPLFNBQVMsUUFBUSxVQUFlLEVBQUUsSUFBQUQsS0FBSSxRQUFBRSxRQUFPLEdBQWMsRUFBRSxLQUFLLEdBQW9CO0FBQzNGLFNBQU8sT0FBTyxVQUFVLElBQUlGLEdBQUUsWUFBWUUsT0FBTSxJQUFJLG1CQUFtQixJQUFJLENBQUMsRUFBRTtBQUNoRjtBQUVBLFNBQVMsU0FBUyxNQUE2RTtBQUM3RixRQUFNLE9BQU8sT0FBTyxNQUFNLEVBQUU7QUFDNUIsUUFBTUEsVUFBUyxJQUFJLEVBQUUsRUFBRSxLQUFLLEtBQUssR0FBRyxLQUFLO0FBQ3pDLFFBQU0sT0FBTyxTQUFTLE1BQU0sWUFBWSxNQUFNLEtBQUssQ0FBQztBQUNwRCxRQUFNLFVBQVUsYUFBYSxLQUFLLFNBQVMsQ0FBQztBQUU1QyxTQUFPLEVBQUUsUUFBQUEsU0FBUSxTQUFTLFlBQVksVUFBVyxhQUFhLEtBQUssY0FBYyxDQUFDLEtBQUssVUFBVyxRQUFRO0FBQzVHO0FBR0EsU0FBUyxhQUFhLE9BQStCO0FBQ25ELFNBQU8sT0FBTyxVQUFVLFlBQVksbUJBQW1CLEtBQUssS0FBSyxJQUFJLFFBQVE7QUFDL0U7QUFFQSxTQUFTLFVBQVUsTUFBZ0Q7QUFDakUsUUFBTSxRQUFRLG9CQUFJLElBQXdCO0FBQzFDLGFBQVcsQ0FBQyxPQUFPQyxNQUFLLEtBQUssS0FBSyxNQUFNLEVBQUUsTUFBTSxNQUFNLEVBQUUsUUFBUSxHQUFHO0FBQ2pFLFVBQU0sUUFBUSxRQUFRLEtBQUs7QUFDM0IsUUFBSUEsT0FBTSxNQUFNLE1BQU0sT0FBUTtBQUM5QixVQUFNLE9BQU8sS0FBS0EsT0FBTSxNQUFNLEdBQUcsR0FBRyxLQUFLLE9BQU87QUFDaEQsUUFBSSxNQUFNLElBQUksSUFBSSxFQUFHLE9BQU0sSUFBSSxVQUFVLEdBQUcsS0FBSyxpQkFBaUI7QUFDbEUsVUFBTSxPQUFPLFFBQVEsR0FBRyxPQUFPLGdCQUFnQixFQUFFQSxPQUFNLE1BQU0sR0FBRyxHQUFHLEtBQUssT0FBTztBQUMvRSxRQUFJQSxPQUFNLEtBQUssTUFBTSxVQUFhQSxPQUFNLEtBQUssTUFBTSxNQUFNO0FBQ3ZELFlBQU0sSUFBSSxNQUFNLEVBQUUsTUFBTSxNQUFNLE1BQU0sRUFBRSxXQUFXLFdBQVcsS0FBSyxJQUFJLEVBQUUsRUFBRUEsT0FBTSxLQUFLLEdBQUcsR0FBRyxLQUFLLE1BQU0sRUFBRSxFQUFFLENBQUM7QUFDMUc7QUFBQSxJQUNGO0FBQ0EsVUFBTSxRQUFRLFlBQVlBLE9BQU0sS0FBSyxHQUFHLEdBQUcsS0FBSyxNQUFNO0FBQ3RELFFBQUksTUFBTSxTQUFTLEtBQU0sT0FBTSxJQUFJLFVBQVUsR0FBRyxLQUFLLGdCQUFnQjtBQUNyRSxVQUFNLElBQUksTUFBTSxFQUFFLE1BQU0sTUFBTSxNQUFNLEVBQUUsV0FBVyxVQUFVLEtBQUssTUFBTSxJQUFJLEVBQUUsQ0FBQztBQUFBLEVBQy9FO0FBQ0EsU0FBTztBQUNUO0FBRUEsU0FBUyxJQUFJLFFBQWdCO0FBQzNCLFNBQU8sQ0FBQyxPQUFnQixVQUEwQjtBQUNoRCxRQUFJLE9BQU8sVUFBVSxZQUFZLE1BQU0sV0FBVyxVQUFVLENBQUMsY0FBYyxLQUFLLEtBQUssR0FBRztBQUN0RixZQUFNLElBQUksVUFBVSxHQUFHLEtBQUssV0FBVyxNQUFNLHFCQUFxQjtBQUFBLElBQ3BFO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUVBLElBQU0sY0FBYyxPQUFzQztBQUFBLEVBQ3hELEtBQUssSUFBSSxFQUFFO0FBQUEsRUFDWCxNQUFNLFFBQVEsR0FBRyxPQUFPLGdCQUFnQjtBQUMxQyxDQUFDOzs7QUMvR00sU0FBUyxRQUFRQyxLQUFvQjtBQUMxQyxNQUFJLENBQUMsbUNBQW1DLEtBQUtBLEdBQUUsRUFBRyxPQUFNLFFBQVFBLEtBQUkscUJBQXFCO0FBQ3pGLE1BQUksdUJBQXVCLEtBQUtBLEdBQUUsRUFBRyxPQUFNLFFBQVFBLEtBQUkscUJBQXFCO0FBQzVFLFNBQU9BO0FBQ1Q7QUFHTyxTQUFTLGNBQWMsVUFBMEI7QUFDdEQsTUFBSSxDQUFDLDZCQUE2QixLQUFLLFFBQVEsS0FBSyxTQUFTLFNBQVMsSUFBSSxHQUFHO0FBQzNFLFVBQU0sUUFBUSxVQUFVLDRDQUE0QztBQUFBLEVBQ3RFO0FBQ0EsU0FBTztBQUNUO0FBRUEsSUFBTSxnQkFBZ0I7QUFBQSxFQUNwQjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFDRjtBQUVPLElBQU0sWUFBWTtBQUd6QixJQUFNLGFBQWE7QUFPWixTQUFTLFlBQ2RBLEtBQ0EsUUFDd0M7QUFDeEMsUUFBTSxDQUFDLFFBQVEsU0FBUyxJQUFJLENBQUMsT0FBTyxJQUFJLGFBQWEsR0FBRyxPQUFPLElBQUksZ0JBQWdCLENBQUM7QUFDcEYsTUFBSSxXQUFXLE9BQVcsT0FBTSxXQUFXQSxLQUFJLHVCQUF1QjtBQUN0RSxNQUFJLGNBQWMsT0FBVyxPQUFNLFdBQVdBLEtBQUksMEJBQTBCO0FBQzVFLFFBQU0sUUFBUSxPQUFPLElBQUksbUJBQW1CO0FBQzVDLFFBQU0sUUFBUSxPQUFPLElBQUksU0FBUztBQUNsQyxRQUFNQyxXQUFVLFNBQVM7QUFDekIsTUFBSUEsYUFBWSxPQUFXLE9BQU0sV0FBV0QsS0FBSSw2Q0FBNkM7QUFDN0YsUUFBTSxRQUFRLENBQUMsUUFBUSxXQUFXLEdBQUcsY0FBYyxRQUFRLENBQUMsU0FBUyxPQUFPLElBQUksSUFBSSxLQUFLLENBQUMsQ0FBQyxDQUFDO0FBQzVGLGFBQVcsUUFBUUMsYUFBWSxRQUFRLENBQUMsR0FBRyxPQUFPLEtBQUssSUFBSSxPQUFPO0FBQ2hFLFFBQUksS0FBSyxPQUFPLFdBQVksT0FBTSxXQUFXRCxLQUFJLEdBQUcsS0FBSyxJQUFJLE9BQU8sS0FBSyxJQUFJLFFBQVE7QUFBQSxFQUN2RjtBQUNBLFNBQU8sQ0FBQyxRQUFRLEdBQUcsTUFBTSxNQUFNLENBQUMsR0FBR0MsUUFBTztBQUM1QztBQUdPLFNBQVMsYUFDZEQsS0FDQSxPQUNBLFFBQ3VCO0FBQ3ZCLFNBQU8sQ0FBQyxHQUFHLElBQUksSUFBSSxLQUFLLENBQUMsRUFBRSxLQUFLLEVBQUUsSUFBSSxDQUFDLFNBQVM7QUFDOUMsUUFBSSxDQUFDLDBDQUEwQyxLQUFLLElBQUksR0FBRztBQUN6RCxZQUFNLFdBQVdBLEtBQUksNkJBQTZCLE9BQU8sSUFBSSxDQUFDLGtDQUFrQztBQUFBLElBQ2xHO0FBQ0EsVUFBTSxPQUFPLE9BQU8sSUFBSSxJQUFJO0FBQzVCLFFBQUksU0FBUyxPQUFXLE9BQU0sV0FBV0EsS0FBSSw2QkFBNkIsSUFBSSxzQkFBc0I7QUFDcEcsV0FBTztBQUFBLEVBQ1QsQ0FBQztBQUNIOzs7QUM5RUEsSUFBQUUsb0JBQXVCO0FBQ3ZCLElBQUFDLG9CQUFpQjs7O0FDaUJqQixlQUFzQixjQUNwQixFQUFFLFFBQVEsR0FDVixFQUFFLE1BQU0sUUFBUSxLQUFLLFNBQVMsYUFBYSxRQUFRLEtBQUssR0FDcEM7QUFDcEIsU0FBTyxFQUFFLFVBQVUsTUFBTSxZQUFZLEtBQUssT0FBTyxHQUFHLFFBQVEsUUFBUSxNQUFNLFFBQVEsUUFBUSxNQUFNLEVBQUU7QUFDcEc7QUFHQSxlQUFzQixVQUFhLE1BQWNDLEtBQVksV0FBc0IsTUFBb0M7QUFDckgsTUFBSTtBQUNGLFdBQU8sTUFBTSxLQUFLO0FBQUEsRUFDcEIsU0FBUyxPQUFPO0FBQ2QsUUFBSSxVQUFVLE9BQU8sUUFBUyxPQUFNLFFBQVFBLEdBQUU7QUFDOUMsVUFBTSxFQUFFLFNBQVMsSUFBSTtBQUNyQixRQUFJLGlCQUFpQixTQUFVLE9BQU0sU0FBU0EsS0FBSSxTQUFTLFNBQVMsTUFBTSxXQUFXLFFBQVEsR0FBRyxNQUFNLEtBQUs7QUFDM0csUUFBSSxpQkFBaUIsUUFBUyxPQUFNLE9BQU8sTUFBTSxNQUFNLFNBQVMsTUFBTSxJQUFJO0FBQzFFLFFBQUksaUJBQWlCLGtCQUFtQixPQUFNLE9BQU8sTUFBTSxNQUFNLE9BQU87QUFDeEUsUUFBSSxpQkFBaUIsZUFBZSxFQUFFLGlCQUFpQixVQUFVLEVBQUUsYUFBYSxPQUFRLE9BQU07QUFDOUYsVUFBTSxVQUFVLFNBQVMsTUFBTSxTQUFTLFdBQVcsUUFBUSxNQUFNLE9BQU8sSUFBSSxXQUFXLE1BQU0sT0FBTztBQUFBLEVBQ3RHO0FBQ0Y7OztBRHRCQSxlQUFzQixjQUFjLFNBQTBCLE9BQWdEO0FBQzVHLFFBQU1DLE1BQUssUUFBUSxRQUFRLEVBQUU7QUFDN0IsUUFBTSxXQUFXLGNBQWMsUUFBUSxZQUFZLE1BQU07QUFDekQsUUFBTSxZQUFZLE1BQU0sY0FBYyxTQUFTLEtBQUs7QUFDcEQsUUFBTSxFQUFFLFNBQVMsSUFBSSxVQUFVO0FBQy9CLE1BQUksVUFBVSxTQUFTLFFBQVMsT0FBTSxRQUFRQSxHQUFFO0FBQ2hELFNBQU8sVUFBVUEsS0FBSUEsS0FBSSxXQUFXLFlBQVk7QUFDOUMsVUFBTSxPQUFPLE1BQU0sY0FBY0EsS0FBSSxVQUFVLFNBQVM7QUFDeEQsVUFBTSxTQUFTLFlBQVlBLEtBQUksS0FBSyxLQUFLO0FBQ3pDLFVBQU0sQ0FBQyxNQUFNLElBQUk7QUFDakIsVUFBTSxRQUFRLE1BQU0sY0FBYyxRQUFRLFVBQVUsTUFBTSxNQUFNLEdBQUcsUUFBUSxTQUFTO0FBQ3BGLFdBQU87QUFBQSxNQUNMLElBQUFBO0FBQUEsTUFDQSxNQUFNLFNBQVM7QUFBQSxNQUNmLFNBQVMsS0FBSztBQUFBLE1BQ2QsT0FBTyxVQUFVLENBQUMsR0FBRyxRQUFRLEdBQUcsYUFBYSxRQUFRLEtBQUssS0FBSyxDQUFDLENBQUM7QUFBQSxNQUNqRSxZQUFZLGdCQUFnQixTQUFTLE9BQU9BLEdBQUUsQ0FBQztBQUFBLE1BQy9DLFdBQVcsT0FBTyxNQUFNLGFBQWEsYUFBYSxLQUFLLENBQUM7QUFBQSxNQUN4RCxTQUFTLE1BQU0sV0FBVyxrQkFBa0JBLEdBQUUsQ0FBQyxJQUFJLFdBQVcsS0FBSztBQUFBLElBQ3JFO0FBQUEsRUFDRixDQUFDO0FBQ0g7QUFHTyxTQUFTLFNBQVMsT0FBbUJBLEtBQTJCO0FBQ3JFLE1BQUk7QUFDRixXQUFPLFlBQVksVUFBVSxLQUFLLEdBQUcsa0JBQWtCQSxHQUFFLEVBQUU7QUFBQSxFQUM3RCxTQUFTLE9BQU87QUFDZCxRQUFJLGlCQUFpQixVQUFXLE9BQU0sV0FBV0EsS0FBSSw4QkFBOEIsTUFBTSxPQUFPLEVBQUU7QUFDbEcsVUFBTTtBQUFBLEVBQ1I7QUFDRjtBQUVPLFNBQVMsVUFBVSxPQUFzQztBQUM5RCxTQUFPLE1BQU0sT0FBTyxDQUFDLEtBQUssU0FBUyxNQUFNLEtBQUssTUFBTSxDQUFDO0FBQ3ZEO0FBR0EsZUFBc0IsWUFBWSxRQUFpQztBQUNqRSxRQUFNLFFBQVEsVUFBTSwwQkFBTyxNQUFNLEVBQUUsTUFBTSxNQUFNLElBQUk7QUFDbkQsTUFBSSxVQUFVLEtBQU0sUUFBTyxZQUFZLGtCQUFBQyxRQUFLLFFBQVEsTUFBTSxDQUFDO0FBQzNELFNBQU8sTUFBTSxTQUFTLE1BQU07QUFDOUI7QUFHQSxTQUFTLGFBQWEsUUFBK0IsUUFBZ0U7QUFDbkgsTUFBSSxPQUFPLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTSxTQUFTLG1CQUFtQixFQUFHLFFBQU8sQ0FBQztBQUNyRSxTQUFPLENBQUMsR0FBRyxPQUFPLE9BQU8sQ0FBQyxFQUFFLE9BQU8sQ0FBQyxFQUFFLEtBQUssTUFBTSxrQ0FBa0MsS0FBSyxJQUFJLENBQUM7QUFDL0Y7OztBRTdEQSxJQUFBQyxvQkFBMkQ7QUFDM0QsSUFBQUMscUJBQWlCO0FBUWpCLGVBQXNCLE9BQ3BCQyxLQUNBQyxTQUNBLE1BQzBEO0FBQzFELFFBQU0sU0FBUyxrQkFBa0JELEdBQUU7QUFDbkMsUUFBTUUsV0FBVSxtQkFBQUMsUUFBSyxLQUFLLEtBQUssR0FBRyxhQUFhLEdBQUcsbUJBQUFBLFFBQUssU0FBUyxNQUFNLENBQUMsSUFBSUYsT0FBTSxFQUFFO0FBQ25GLFlBQU0seUJBQU1DLFVBQVMsRUFBRSxXQUFXLEtBQUssQ0FBQztBQUN4QyxRQUFNLFNBQVMsTUFBTSxLQUFLQSxVQUFTRixHQUFFO0FBQ3JDLE1BQUk7QUFDSixNQUFJO0FBQ0YsYUFBUyxNQUFNLEtBQUtFLFFBQU87QUFBQSxFQUM3QixVQUFFO0FBQ0EsVUFBTSxPQUFPO0FBQUEsRUFDZjtBQUNBLFFBQU0sUUFBUUEsVUFBUyxNQUFNO0FBQzdCLFNBQU8sRUFBRSxRQUFRLFFBQVEsT0FBTztBQUNsQztBQXVCQSxlQUFlLFFBQVFFLFVBQWlCLFFBQStCO0FBQ3JFLFlBQU0seUJBQU0sYUFBYSxHQUFHLEVBQUUsV0FBVyxLQUFLLENBQUM7QUFDL0MsUUFBTSxNQUFNLEdBQUdBLFFBQU87QUFDdEIsWUFBTSxzQkFBRyxLQUFLLEVBQUUsV0FBVyxNQUFNLE9BQU8sS0FBSyxDQUFDO0FBQzlDLFlBQU0sMEJBQU8sUUFBUSxHQUFHLEVBQUUsTUFBTSxDQUFDLFVBQW1CO0FBQ2xELFFBQUksRUFBRSxpQkFBaUIsU0FBUyxVQUFVLFNBQVMsTUFBTSxTQUFTLFVBQVcsT0FBTTtBQUFBLEVBQ3JGLENBQUM7QUFDRCxZQUFNLDBCQUFPQSxVQUFTLE1BQU07QUFDNUIsWUFBTSxzQkFBRyxLQUFLLEVBQUUsV0FBVyxNQUFNLE9BQU8sS0FBSyxDQUFDO0FBQ2hEO0FBR0EsZUFBZSxLQUFLQSxVQUFpQkMsS0FBMEM7QUFDN0UsUUFBTSxPQUFPLG1CQUFBQyxRQUFLLEtBQUtGLFVBQVMsT0FBTztBQUN2QyxXQUFTLFFBQVEsS0FBSyxTQUFTO0FBQzdCLFFBQUk7QUFDRixZQUFNRyxVQUFTLFVBQU0sd0JBQUssTUFBTSxJQUFJO0FBQ3BDLFlBQU1BLFFBQU8sVUFBVSxPQUFPLFFBQVEsR0FBRyxDQUFDO0FBQzFDLFlBQU1BLFFBQU8sTUFBTTtBQUNuQixhQUFPLFVBQU0sc0JBQUcsTUFBTSxFQUFFLE9BQU8sS0FBSyxDQUFDO0FBQUEsSUFDdkMsU0FBUyxPQUFPO0FBQ2QsVUFBSSxFQUFFLGlCQUFpQixTQUFTLFVBQVUsU0FBUyxNQUFNLFNBQVMsVUFBVyxPQUFNO0FBQ25GLFlBQU0sTUFBTSxPQUFPLFVBQU0sNEJBQVMsTUFBTSxNQUFNLEVBQUUsTUFBTSxNQUFNLEVBQUUsQ0FBQztBQUMvRCxVQUFJLFFBQVEsS0FBTSxNQUFNLEtBQUtDLFdBQVUsR0FBRyxHQUFJO0FBQzVDLGNBQU0sT0FBT0gsS0FBSSx1Q0FBdUMsMEJBQTBCLElBQUksb0JBQW9CO0FBQUEsTUFDNUc7QUFDQSxnQkFBTSxzQkFBRyxNQUFNLEVBQUUsT0FBTyxLQUFLLENBQUM7QUFBQSxJQUNoQztBQUFBLEVBQ0Y7QUFDRjtBQUVBLFNBQVNHLFdBQVUsS0FBc0I7QUFDdkMsTUFBSTtBQUNGLFlBQVEsS0FBSyxLQUFLLENBQUM7QUFDbkIsV0FBTztBQUFBLEVBQ1QsU0FBUyxPQUFPO0FBRWQsV0FBTyxpQkFBaUIsU0FBUyxVQUFVLFNBQVMsTUFBTSxTQUFTO0FBQUEsRUFDckU7QUFDRjs7O0FyQ3RFQSxJQUFNLFVBQVU7QUFNaEIsZUFBc0IsY0FBYyxTQUEwQixPQUE0QztBQUN4RyxRQUFNQyxNQUFLLFFBQVEsUUFBUSxFQUFFO0FBQzdCLFFBQU0sV0FBVyxjQUFjLFFBQVEsWUFBWSxNQUFNO0FBQ3pELFFBQU0sWUFBWSxNQUFNLGNBQWMsU0FBUyxLQUFLO0FBQ3BELFFBQU0sU0FBUyxNQUFNLGtCQUFrQkEsS0FBSSxVQUFVLE1BQU0sR0FBRztBQUM5RCxNQUFJLFVBQVUsU0FBUyxRQUFTLFFBQU8sZUFBZUEsS0FBSSxRQUFRLFVBQVUsTUFBTTtBQUNsRixTQUFPLFVBQVVBLEtBQUlBLEtBQUksV0FBVyxZQUFZO0FBQzlDLFVBQU0sT0FBTyxNQUFNLGNBQWNBLEtBQUksVUFBVSxTQUFTO0FBQ3hELFVBQU0sU0FBUyxrQkFBa0JBLEdBQUU7QUFDbkMsU0FBSyxNQUFNLFdBQVcsTUFBTSxJQUFJLFdBQVcsS0FBSyxPQUFRLFFBQU8sT0FBT0EsS0FBSSxRQUFRLE9BQU87QUFFekYsUUFBSSxXQUFXLFFBQVEsbUJBQUFDLFFBQUssU0FBUyxNQUFNLE1BQU0sS0FBSyxRQUFRO0FBQzVELFlBQU0sUUFBUSxNQUFNLE9BQU9ELEtBQUksUUFBUSxPQUFPLEVBQUUsTUFBTSxNQUFNLElBQUk7QUFDaEUsVUFBSSxVQUFVLEtBQU0sUUFBTztBQUFBLElBQzdCO0FBQ0EsVUFBTSxFQUFFLFFBQVEsT0FBTyxJQUFJLE1BQU0sT0FBT0EsS0FBSSxLQUFLLFFBQVEsT0FBT0UsYUFBWTtBQUMxRSxZQUFNLE9BQU8sTUFBTUEsVUFBUyxXQUFXLEtBQUs7QUFDNUMsWUFBTSxRQUFRLE1BQU0sT0FBT0YsS0FBSUUsVUFBUyxVQUFVO0FBQ2xELFlBQU0sRUFBRSxLQUFLLElBQUksVUFBVSxTQUFTO0FBQ3BDLFlBQU0sU0FBc0IsRUFBRSxJQUFBRixLQUFJLFFBQVEsS0FBSyxRQUFRLE1BQU0sU0FBUyxLQUFLLFFBQVE7QUFDbkYsZ0JBQU0sNkJBQVUsbUJBQUFDLFFBQUssS0FBS0MsVUFBUyxVQUFVLEdBQUcsR0FBRyxLQUFLLFVBQVUsUUFBUSxNQUFNLENBQUMsQ0FBQztBQUFBLENBQUk7QUFDdEYsYUFBTztBQUFBLElBQ1QsQ0FBQztBQUNELFdBQU8sRUFBRSxHQUFHLFFBQVEsTUFBTSxPQUFPO0FBQUEsRUFDbkMsQ0FBQztBQUNIO0FBRUEsZUFBZSxlQUFlRixLQUFZLFVBQThCLFFBQTZDO0FBQ25ILFFBQU0sU0FBUyxrQkFBa0JBLEdBQUU7QUFFbkMsUUFBTUcsV0FBVSxNQUFNLFdBQVcsTUFBTSxJQUFJO0FBQzNDLFFBQU0sT0FBTyxhQUFhLFVBQWEsYUFBYUE7QUFDcEQsTUFBSSxRQUFTLE1BQU0sT0FBTyxtQkFBQUYsUUFBSyxLQUFLLFFBQVEsYUFBYSxDQUFDLElBQUssRUFBRyxRQUFPLE9BQU9ELEtBQUksUUFBUSxPQUFPO0FBQ25HLE1BQUksV0FBVyxLQUFNLE9BQU0sUUFBUUEsR0FBRTtBQUNyQyxTQUFPLE9BQU9BLEtBQUksUUFBUSxPQUFPO0FBQ25DO0FBRUEsZUFBZSxPQUFPQSxLQUFZLFFBQWdCLFFBQXFEO0FBQ3JHLFFBQU0sRUFBRSxNQUFNLFFBQVEsT0FBTyxXQUFXLElBQUksTUFBTSxTQUFTLE1BQU07QUFDakUsUUFBTSxjQUFjLFFBQVEsT0FBTyxTQUFTO0FBQzVDLFNBQU8sRUFBRSxJQUFBQSxLQUFJLE1BQU0sUUFBUSxNQUFNLFlBQVksT0FBTztBQUN0RDtBQUVBLGVBQWUsT0FBTyxNQUFpQkUsVUFBaUIsV0FBc0IsT0FBcUM7QUFDakgsUUFBTSxFQUFFLElBQUFGLElBQUcsSUFBSTtBQUNmLFFBQU0sUUFBUSxZQUFZQSxLQUFJLEtBQUssS0FBSztBQUN4QyxRQUFNLFFBQVEsTUFBTSxPQUFPLENBQUMsRUFBRSxLQUFLLE1BQU0sU0FBUyxtQkFBbUI7QUFDckUsTUFBSSxPQUE4QjtBQUNsQyxRQUFNLFFBQVEsT0FBTyxVQUFpQztBQUNwRCxVQUFNLFdBQVdFLFVBQVMsTUFBTSxNQUFNLGFBQWEsV0FBVztBQUM5RCxlQUFXLFFBQVEsT0FBTztBQUN4QixZQUFNLFNBQVMsTUFBTSxNQUFNQSxVQUFTLFdBQVcsTUFBTSxNQUFNLE9BQU87QUFDbEUsVUFBSSxLQUFLLFNBQVMsY0FBZSxVQUFTLFVBQU0sNEJBQVMsbUJBQUFELFFBQUssS0FBS0MsVUFBUyxLQUFLLElBQUksQ0FBQyxHQUFHRixHQUFFO0FBQUEsSUFDN0Y7QUFBQSxFQUNGO0FBQ0EsUUFBTSxNQUFNLEtBQUs7QUFDakIsTUFBSSxLQUFLLE1BQU0sSUFBSSxtQkFBbUIsR0FBRztBQUN2QyxVQUFNLE1BQU0sTUFBTSxPQUFPLENBQUMsRUFBRSxLQUFLLE1BQU0sU0FBUyxtQkFBbUIsQ0FBQztBQUFBLEVBQ3RFLE9BQU87QUFDTCxVQUFNLFNBQVMsYUFBYUEsS0FBSSxNQUFNLFdBQVcsbUJBQUFDLFFBQUssS0FBS0MsVUFBUyxTQUFTLEdBQUdGLEdBQUUsR0FBRyxLQUFLLEtBQUs7QUFDL0YsV0FBTyxDQUFDLEdBQUcsT0FBTyxHQUFHLE1BQU07QUFDM0IsVUFBTSxNQUFNLE1BQU07QUFBQSxFQUNwQjtBQUNGO0FBRUEsZUFBZSxTQUNiLE1BQ0EsTUFDQUUsVUFDQSxXQUNBLE1BQ0EsU0FDZTtBQUNmLFFBQU0sYUFBYSxVQUFVLElBQUk7QUFDakMsUUFBTSxTQUFTLFVBQVUsS0FBSyxNQUFNLEdBQUcsS0FBSyxRQUFRLElBQUksQ0FBQyxDQUFDO0FBQzFELFFBQU0sUUFBUSxLQUFLLElBQUksS0FBSyxhQUFhLEdBQUc7QUFDNUMsTUFBSSxPQUFPLE9BQU87QUFDbEIsUUFBTSxPQUFPLENBQUMsVUFBa0I7QUFFOUIsUUFBSSxLQUFLLElBQUksUUFBUSxJQUFJLElBQUksU0FBUyxRQUFRLEtBQUssS0FBTTtBQUN6RCxXQUFPO0FBQ1AsWUFBUSxFQUFFLE9BQU8sWUFBWSxJQUFJLEtBQUssSUFBSSxNQUFNLEtBQUssTUFBTSxXQUFXLFNBQVMsT0FBTyxXQUFXLENBQUM7QUFBQSxFQUNwRztBQUNBLFFBQU0sTUFBTSxRQUFRLFVBQVUsU0FBUyxVQUFVLE1BQU0sSUFBSTtBQUMzRCxRQUFNO0FBQUEsSUFBVSxHQUFHLEtBQUssSUFBSSxPQUFPLEtBQUssRUFBRTtBQUFBLElBQUksS0FBSztBQUFBLElBQUk7QUFBQSxJQUFXLE1BQ2hFLGFBQWEsS0FBSyxtQkFBQUQsUUFBSyxLQUFLQyxVQUFTLEtBQUssSUFBSSxHQUFHLE1BQU0sV0FBVyxJQUFJO0FBQUEsRUFDeEU7QUFDRjtBQUVBLGVBQWUsV0FDYkEsVUFDQSxNQUNBLFdBQ2U7QUFDZixNQUFJLFNBQVM7QUFDYixhQUFXLFFBQVEsS0FBTSxXQUFVLEtBQUssSUFBSSxHQUFHLEtBQUssT0FBUSxNQUFNLE9BQU8sbUJBQUFELFFBQUssS0FBS0MsVUFBUyxLQUFLLElBQUksQ0FBQyxDQUFFO0FBQ3hHLFFBQU0sT0FBTyxNQUFNLFVBQVVBLFFBQU87QUFDcEMsTUFBSSxPQUFPLE9BQVEsT0FBTSxTQUFTQSxVQUFTLFFBQVEsSUFBSTtBQUN6RDtBQUVBLGVBQWUsV0FBVyxPQUFlRixLQUF3QztBQUMvRSxNQUFJO0FBQ0YsV0FBTyxPQUFPLE9BQU8sTUFBTSxJQUFJLEVBQUUsT0FBTyxVQUFVLFVBQU0sNEJBQVMsS0FBSyxDQUFDLEdBQUcsRUFBRSxFQUFFLFlBQVksR0FBRyxZQUFZLENBQUM7QUFBQSxFQUM1RyxTQUFTLE9BQU87QUFDZCxRQUFJLGlCQUFpQixVQUFXLE9BQU0sV0FBV0EsS0FBSSx3QkFBd0IsTUFBTSxPQUFPLEVBQUU7QUFDNUYsVUFBTTtBQUFBLEVBQ1I7QUFDRjs7O0FzQ3RJQSxJQUFBSSxzQkFBMkI7QUFDM0IsSUFBQUMsb0JBQXlCO0FBQ3pCLElBQUFDLG9CQUF3RTtBQU9qRSxJQUFNLFNBQVM7QUFDZixJQUFNLEtBQUs7QUF3QmxCLGVBQXNCLFlBQThDO0FBQ2xFLFFBQU0sU0FBUztBQUNmLFFBQU0sT0FBTztBQUFBLElBQ1gsR0FBRyxLQUFLLE1BQU0sVUFBTSw0QkFBUyxHQUFHLE1BQU0sZ0JBQWdCLE1BQU0sQ0FBQztBQUFBLElBQzdELGFBQWE7QUFBQSxJQUNiLG1CQUFtQjtBQUFBLElBQ25CLFVBQVU7QUFBQSxJQUNWLHFCQUFxQjtBQUFBLElBQ3JCLHFCQUFxQjtBQUFBLElBQ3JCLG1CQUFtQjtBQUFBLEVBQ3JCO0FBQ0EsUUFBTSxVQUFVLENBQUMsR0FBRyxnQkFBZ0IsWUFBWSxNQUFNLGFBQWEsQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUMsTUFBTSxLQUFLLE1BQU07QUFDNUYsVUFBTSxPQUFPLElBQUksV0FBVyxJQUFJLE1BQU0sT0FBTyxDQUFDLFNBQVMsU0FBUyxVQUFVLE1BQU0sQ0FBQyxDQUFDLEVBQUU7QUFBQSxNQUNsRixDQUFDLEdBQUcsVUFBVyxRQUFRLElBQUs7QUFBQSxJQUM5QjtBQUNBLFdBQU8sQ0FBQyxNQUFNLEVBQUUsT0FBTyxPQUFnQixPQUFPLEtBQUssQ0FBQztBQUFBLEVBQ3RELENBQUM7QUFDRCxTQUFPLG9CQUFJLElBQUk7QUFBQSxJQUNiLENBQUMsZUFBZSxJQUFJLFlBQVksRUFBRSxPQUFPLEtBQUssVUFBVSxJQUFJLENBQUMsQ0FBQztBQUFBLElBQzlELENBQUMsa0JBQWtCLFVBQU0sNEJBQVMsR0FBRyxNQUFNLGlCQUFpQixDQUFDO0FBQUEsSUFDN0QsQ0FBQyxxQkFBcUIsT0FBTyxJQUFJLElBQUksT0FBTyxDQUFDLENBQUM7QUFBQSxJQUM5QyxDQUFDLHFCQUFxQixJQUFJLFdBQVcsRUFBRSxDQUFDO0FBQUEsRUFDMUMsQ0FBQztBQUNIO0FBRUEsZUFBc0IsUUFBUSxTQUF3QztBQUNwRSxRQUFNLFFBQVEsTUFBTSxVQUFVO0FBQzlCLFFBQU0sTUFBZTtBQUFBLElBQ25CLEtBQUs7QUFBQSxJQUNMO0FBQUEsSUFDQSxNQUFNLE1BQU0sQ0FBQyxHQUFHLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQyxNQUFNLEtBQUssTUFBTSxNQUFNLE1BQU0sS0FBSyxDQUFDO0FBQUEsSUFDaEUsU0FBUztBQUFBLElBQ1QsTUFBTSxFQUFFLEtBQUssUUFBUSxVQUFVLEVBQUUsU0FBUyxhQUFhLEVBQUU7QUFBQSxJQUN6RCxVQUFVO0FBQUEsSUFDVixVQUFVO0FBQUEsSUFDVixXQUFXLE1BQU07QUFBQSxJQUFDO0FBQUEsSUFDbEIsU0FBUyxvQkFBSSxJQUFJO0FBQUEsSUFDakIsTUFBTSxDQUFDO0FBQUEsRUFDVDtBQUNBLFFBQU0sYUFBUyxnQ0FBYSxDQUFDLFNBQVMsYUFBYSxPQUFPLEtBQUssU0FBUyxRQUFRLENBQUM7QUFDakYsUUFBTSxPQUFPLE1BQU0sT0FBTyxRQUFRLE9BQU87QUFDekMsU0FBTyxPQUFPLE9BQU8sS0FBSyxFQUFFLEtBQUssb0JBQW9CLElBQUksR0FBRyxDQUFDO0FBQy9EO0FBRU8sU0FBUyxPQUFPLEtBQWMsU0FBMEIsVUFBZ0M7QUFDN0YsUUFBTSxNQUFNLFFBQVEsT0FBTztBQUMzQixRQUFNLE9BQU8sbUJBQW1CLDhCQUE4QixLQUFLLEdBQUcsSUFBSSxDQUFDLEtBQUssRUFBRTtBQUNsRixRQUFNLFVBQVUsSUFBSSxRQUFRLElBQUksSUFBSSxTQUFTLE9BQU8sSUFBSSxRQUFRLElBQUksR0FBRyxNQUFNO0FBQzdFLFFBQU0sRUFBRSxPQUFPLGNBQWMsSUFBSSxRQUFRO0FBQ3pDLE1BQUksS0FBSyxLQUFLLEVBQUUsS0FBSyxPQUFPLFNBQVMsUUFBUSxRQUFRLFVBQVUsR0FBRyxjQUFjLENBQUM7QUFDakYsUUFBTSxRQUFRLElBQUksTUFBTSxJQUFJLElBQUk7QUFDaEMsTUFBSSxZQUFZLE9BQVcsU0FBUSxTQUFTLFFBQVE7QUFBQSxXQUMzQyxJQUFJLFNBQVMsWUFBWSxFQUFHLFVBQVMsSUFBSSxLQUFLLFVBQVUsSUFBSSxJQUFJLENBQUM7QUFBQSxXQUNqRSxJQUFJLFNBQVMsUUFBUSxFQUFHLFVBQVMsS0FBSyxLQUFLLFFBQVE7QUFBQSxXQUNuRCxVQUFVLE9BQVcsVUFBUyxVQUFVLEdBQUcsRUFBRSxJQUFJO0FBQUEsTUFDckQsT0FBTSxLQUFLLEVBQUUsU0FBUyxRQUFRO0FBQ3JDO0FBRUEsU0FBUyxTQUFTLEtBQWMsS0FBYSxVQUFnQztBQUMzRSxRQUFNLE1BQU0sSUFBSSxXQUFXLElBQUksS0FBSztBQUNwQyxRQUFNLFFBQVEsT0FBTyxJQUFJLElBQUksS0FBSyxJQUFJLEdBQUcsRUFBRSxhQUFhLElBQUksUUFBUSxLQUFLLENBQUM7QUFDMUUsUUFBTSxNQUFNLFFBQVEsSUFBSTtBQUN4QixRQUFNLE9BQU8sSUFBSSxZQUFZLElBQUksSUFBSSxHQUFHLEdBQUcsSUFBSSxNQUFNLEdBQUcsRUFBRSxDQUFDLENBQUMsV0FBVyxHQUFHO0FBQzFFLFdBQVMsVUFBVSxLQUFLLE1BQU0sSUFBSSxTQUFTLEVBQUUsTUFBTSxLQUFLLElBQUksQ0FBQyxDQUFDLEVBQUUsSUFBSSxLQUFLLFVBQVUsSUFBSSxNQUFNLE9BQU8sR0FBRyxDQUFDLENBQUM7QUFDM0c7QUFFQSxlQUFzQixPQUFPLFFBQXlDLFNBQXVDO0FBQzNHLFFBQU0sSUFBSSxRQUFjLENBQUMsWUFBWSxPQUFPLE9BQU8sR0FBRyxhQUFhLE9BQU8sQ0FBQztBQUMzRSxVQUFRLE1BQU0sTUFBTTtBQUNsQixXQUFPLG9CQUFvQjtBQUMzQixXQUFPLE1BQU07QUFBQSxFQUNmLENBQUM7QUFDRCxTQUFRLE9BQU8sUUFBUSxFQUFrQjtBQUMzQztBQUdPLFNBQVMsTUFBTSxPQUFtQixPQUFPLFNBQWdCO0FBQzlELFNBQU8sQ0FBQyxTQUFTLGFBQWE7QUFDNUIsVUFBTSxRQUFRLE9BQU8saUJBQWlCLEtBQUssUUFBUSxRQUFRLFNBQVMsRUFBRSxJQUFJLENBQUMsS0FBSyxPQUFPLEdBQUc7QUFDMUYsVUFBTSxXQUFXLFFBQVEsUUFBUSxVQUFVLEtBQUssVUFBVTtBQUMxRCxRQUFJLE9BQU8sTUFBTSxLQUFLLEtBQUs7QUFDekIsYUFBTyxTQUFTLFVBQVUsS0FBSyxFQUFFLE1BQU0sa0JBQWtCLE1BQU0sT0FBTyxDQUFDLEVBQUUsSUFBSSxLQUFLO0FBQ3BGLFVBQU0sUUFBUSxTQUFTLEtBQUssSUFBSSxNQUFNLFNBQVMsQ0FBQyxJQUFJLE1BQU0sTUFBTTtBQUNoRSxXQUFPLFNBQ0osVUFBVSxLQUFLLEVBQUUsTUFBTSxpQkFBaUIsT0FBTyxrQkFBa0IsTUFBTSxTQUFTLE1BQU0sQ0FBQyxFQUN2RixJQUFJLE1BQU0sU0FBUyxLQUFLLENBQUM7QUFBQSxFQUM5QjtBQUNGO0FBZU8sU0FBUyxNQUFNLE1BQWMsT0FBNEM7QUFDOUUsUUFBTSxXQUFPLGdDQUFXLE1BQU0sRUFBRSxPQUFPLFFBQVEsTUFBTSxNQUFNLElBQUksRUFBRSxPQUFPLEtBQUssRUFBRSxPQUFPLEtBQUs7QUFDM0YsUUFBTSxRQUFRLEVBQUUsTUFBTSxRQUFRLE1BQU0sTUFBTSxNQUFNLE1BQU0sUUFBUSxLQUFLLEtBQUs7QUFDeEUsTUFBSSxDQUFDLEtBQUssU0FBUyxjQUFjLEVBQUcsUUFBTztBQUMzQyxTQUFPO0FBQUEsSUFDTCxHQUFHO0FBQUEsSUFDSCxLQUFLLEVBQUUsU0FBSyxnQ0FBVyxRQUFRLEVBQUUsT0FBTyxLQUFLLEVBQUUsT0FBTyxLQUFLLEdBQUcsTUFBTSxNQUFNLFFBQVEsYUFBYSxJQUFJO0FBQUEsRUFDckc7QUFDRjs7O0FDaEpBLG9CQUFtQjtBQUNuQixJQUFBQyxvQkFBd0I7QUFDeEIsSUFBQUMscUJBQWlCOzs7QUNIakIsSUFBQUMsb0JBQXNDO0FBQ3RDLElBQUFDLGtCQUF1QjtBQUN2QixJQUFBQyxxQkFBaUI7QUFJakIsZUFBc0IsV0FBVyxTQUF1QztBQUN0RSxRQUFNLFNBQVMsVUFBTSw0QkFBUyxVQUFNLDJCQUFRLG1CQUFBQyxRQUFLLFNBQUssd0JBQU8sR0FBRyxjQUFjLENBQUMsQ0FBQztBQUNoRixVQUFRLE1BQU0sVUFBTSxzQkFBRyxRQUFRLEVBQUUsV0FBVyxNQUFNLE9BQU8sS0FBSyxDQUFDLENBQUM7QUFDaEUsU0FBTztBQUNUO0FBTUEsZUFBc0IsU0FBUyxTQUFzQixRQUFrQztBQUNyRixRQUFNQyxRQUFPLFVBQVcsTUFBTSxXQUFXLE9BQU87QUFDaEQsY0FBWSxTQUFTLGVBQWVBLEtBQUk7QUFDeEMsY0FBWSxTQUFTLFdBQVcsbUJBQUFELFFBQUssS0FBS0MsT0FBTSxJQUFJLENBQUM7QUFDckQsU0FBT0E7QUFDVDtBQUVBLFNBQVMsWUFBWSxTQUFzQixNQUFjLE9BQXFCO0FBQzVFLFFBQU0sU0FBUyxRQUFRLElBQUksSUFBSTtBQUMvQixVQUFRLElBQUksSUFBSSxJQUFJO0FBQ3BCLFVBQVEsTUFBTSxNQUFNO0FBQ2xCLFFBQUksV0FBVyxPQUFXLFFBQU8sUUFBUSxJQUFJLElBQUk7QUFBQSxRQUM1QyxTQUFRLElBQUksSUFBSSxJQUFJO0FBQUEsRUFDM0IsQ0FBQztBQUNIOzs7QURuQk8sSUFBTSxVQUFVO0FBWXZCLGVBQXNCLE1BQU0sU0FBc0IsTUFBeUIsQ0FBQyxHQUFtQjtBQUM3RixRQUFNQyxRQUFPLE1BQU0sU0FBUyxPQUFPO0FBQ25DLFFBQU0sTUFBTSxNQUFNLFFBQVEsT0FBTztBQUNqQyxRQUFNLFFBQWtCLENBQUM7QUFDekIsUUFBTSxTQUEwQixDQUFDO0FBQ2pDLFFBQU0sUUFBUSxJQUFJLE1BQU0sSUFBSSxPQUFPO0FBQ25DLG9CQUFBQyxTQUFPLFVBQVUsTUFBUztBQUMxQixRQUFNLFFBQXVCO0FBQUEsSUFDM0IsUUFBUSxJQUFJLGdCQUFnQixFQUFFO0FBQUEsSUFDOUIsU0FBUyxDQUFDLFVBQVU7QUFDbEIsYUFBTyxLQUFLLEtBQUs7QUFDakIsVUFBSSxNQUFNLFNBQVMsUUFBUyxLQUFJLFVBQVU7QUFBQSxJQUM1QztBQUFBLElBQ0EsS0FBSyxFQUFFLGFBQWEsSUFBSSxLQUFLLFNBQVMsbUJBQUFDLFFBQUssS0FBS0YsT0FBTSxJQUFJLEdBQUcsR0FBRyxJQUFJO0FBQUEsSUFDcEUsTUFBTSxPQUFPLGlCQUFpQjtBQUM1QixZQUFNLEtBQUssWUFBWTtBQUFBLElBQ3pCO0FBQUEsRUFDRjtBQUNBLFNBQU8sRUFBRSxLQUFLLE1BQUFBLE9BQU0sT0FBTyxRQUFRLE9BQU8sTUFBTTtBQUNsRDtBQUVBLGVBQXNCLFlBQ3BCLE1BQ0EsU0FDQSxNQUNBLE9BQWUsS0FDQTtBQUNmLFFBQU0sY0FBQUMsUUFBTyxRQUFRLE1BQU0sQ0FBQyxVQUFVO0FBQ3BDLHNCQUFBQSxTQUFPLGlCQUFpQixhQUFhLE9BQU8sS0FBSyxDQUFDO0FBQ2xELGtCQUFBQSxRQUFPLE1BQU0sTUFBTSxNQUFNLE1BQU0sTUFBTSxPQUFPO0FBQzVDLGtCQUFBQSxRQUFPLE1BQU0sTUFBTSxTQUFTLE9BQU87QUFDbkMsa0JBQUFBLFFBQU8sTUFBTSxNQUFNLE1BQU0sSUFBSTtBQUM3QixrQkFBQUEsUUFBTyxhQUFhLEtBQUssVUFBVSxFQUFFLEdBQUcsT0FBTyxTQUFTLE1BQU0sUUFBUSxDQUFDLEdBQUcsV0FBVyw0QkFBNEI7QUFDakgsV0FBTztBQUFBLEVBQ1QsQ0FBQztBQUNIO0FBR0EsZUFBc0IsYUFBYUQsT0FBNkI7QUFDOUQsZ0JBQUFDLFFBQU8sVUFBVSxVQUFNLDJCQUFRLG1CQUFBQyxRQUFLLEtBQUtGLE9BQU0sUUFBUSxDQUFDLEVBQUUsTUFBTSxNQUFNLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUMvRTs7O0F4Q2xEQSxlQUFlLFVBQVVHLE9BQWMsT0FBTyxxQkFBcUIsV0FBOEIsQ0FBQyxHQUFvQjtBQUNwSCxRQUFNLFFBQVEsbUJBQUFDLFFBQUssS0FBS0QsT0FBTSxNQUFNLE9BQU8sV0FBVyxJQUFJLEVBQUU7QUFDNUQsUUFBTSxXQUFXLG1CQUFBQyxRQUFLLEtBQUssT0FBTyxhQUFhLE1BQU07QUFDckQsYUFBVyxVQUFVLENBQUMsbUJBQUFBLFFBQUssS0FBSyxPQUFPLE1BQU0sR0FBRyxtQkFBQUEsUUFBSyxLQUFLLE9BQU8sT0FBTyxHQUFHLFFBQVEsR0FBRztBQUNwRixjQUFNLHlCQUFNLFFBQVEsRUFBRSxXQUFXLEtBQUssQ0FBQztBQUFBLEVBQ3pDO0FBQ0EsYUFBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLE1BQU0sVUFBVSxHQUFHO0FBQzdDLFFBQUksU0FBUyxTQUFTLElBQUksRUFBRztBQUM3QixjQUFNLDZCQUFVLG1CQUFBQSxRQUFLLEtBQUssT0FBTyxTQUFTLFFBQVEsSUFBSSxFQUFFLEdBQUcsS0FBSztBQUNoRSxjQUFNLDJCQUFRLG9CQUFvQixJQUFJLElBQUksbUJBQUFBLFFBQUssS0FBSyxVQUFVLElBQUksQ0FBQztBQUFBLEVBQ3JFO0FBQ0EsWUFBTSw2QkFBVSxtQkFBQUEsUUFBSyxLQUFLLE9BQU8sUUFBUSxNQUFNLEdBQUcsTUFBTTtBQUN4RCxTQUFPO0FBQ1Q7QUFBQSxJQUVBLHVCQUFLLG1GQUFtRixPQUFPLFlBQVk7QUFDekcsUUFBTSxFQUFFLE1BQUFELE9BQU0sS0FBSyxNQUFNLElBQUksTUFBTSxNQUFNLFNBQVMsRUFBRSxnQkFBZ0IsSUFBSSxDQUFDO0FBQ3pFLFFBQU0sWUFBWSxjQUFjLGtCQUFrQixjQUFjLEVBQUUsR0FBRyxHQUFHLEtBQUssQ0FBQztBQUM5RSxRQUFNLFlBQVksY0FBYyxrQkFBa0IsY0FBYyxFQUFFLEdBQUcsR0FBRyxLQUFLLENBQUM7QUFDOUUsUUFBTSxXQUFXLE1BQU0sVUFBVUEsS0FBSTtBQUNyQyxRQUFNLE9BQU8sbUJBQUFDLFFBQUssS0FBSyxVQUFVLE1BQU0sTUFBTSxRQUFRLE1BQU07QUFDM0QsWUFBTSw2QkFBVSxNQUFNLG9CQUFvQjtBQUMxQyxRQUFNLFlBQVksY0FBYyxrQkFBa0IsY0FBYyxFQUFFLEdBQUcsR0FBRyxLQUFLLENBQUM7QUFDOUUsWUFBTSw2QkFBVSxNQUFNLE1BQU07QUFDNUIsUUFBTSxTQUFTLE1BQU0sY0FBYyxFQUFFLEdBQUcsR0FBRyxLQUFLO0FBQ2hELGlCQUFBQyxRQUFPLFVBQVUsQ0FBQyxPQUFPLFFBQVEsT0FBTyxJQUFJLEdBQUcsQ0FBQyxTQUFTLFFBQVEsQ0FBQztBQUNsRSxpQkFBQUEsUUFBTyxPQUFPLE1BQU0sY0FBYyxFQUFFLElBQUksVUFBVSxPQUFPLEdBQUcsS0FBSyxHQUFHLFFBQVEsT0FBTztBQUNuRixRQUFNLFlBQVksY0FBYyxrQkFBa0IsY0FBYyxFQUFFLElBQUksVUFBVSxLQUFLLEdBQUcsS0FBSyxDQUFDO0FBQzlGLGlCQUFBQSxRQUFPLE1BQU0sSUFBSSxLQUFLLFFBQVEsQ0FBQztBQUMvQixRQUFNLGFBQWFGLEtBQUk7QUFDdkIsaUJBQUFFLFFBQU8sT0FBTyxNQUFNLFNBQVMsRUFBRSxHQUFHLFFBQVEsUUFBUTtBQUNwRCxDQUFDO0FBQUEsSUFFRCx1QkFBSywyQ0FBMkMsT0FBTyxZQUFZO0FBQ2pFLFFBQU0sRUFBRSxPQUFPLElBQUksSUFBSSxNQUFNLE1BQU0sT0FBTztBQUMxQyxRQUFNLEVBQUUsTUFBTSxPQUFPLElBQUksTUFBTSxjQUFjLEVBQUUsR0FBRyxHQUFHLEtBQUs7QUFDMUQsUUFBTSxXQUFXLElBQUksS0FBSztBQUMxQixRQUFNQyxXQUFVLEVBQUUsR0FBRyxPQUFPLEtBQUssRUFBRSxHQUFHLE1BQU0sS0FBSyxnQkFBZ0IsSUFBSSxFQUFFO0FBQ3ZFLFFBQU0sU0FBUyxNQUFNLGNBQWMsRUFBRSxHQUFHLEdBQUdBLFFBQU87QUFDbEQsaUJBQUFELFFBQU8sVUFBVSxDQUFDLE9BQU8sUUFBUSxPQUFPLElBQUksR0FBRyxDQUFDLFNBQVMsTUFBTSxDQUFDO0FBQ2hFLGlCQUFBQSxRQUFPLE9BQU8sTUFBTSxjQUFjLEVBQUUsSUFBSSxVQUFVLE9BQU8sR0FBR0MsUUFBTyxHQUFHLFFBQVEsT0FBTztBQUNyRixRQUFNLFlBQVksY0FBYyxrQkFBa0IsY0FBYyxFQUFFLElBQUksVUFBVSxLQUFLLEdBQUdBLFFBQU8sQ0FBQztBQUNoRyxpQkFBQUQsUUFBTyxNQUFNLElBQUksS0FBSyxRQUFRLFFBQVE7QUFDeEMsQ0FBQztBQUFBLElBRUQsdUJBQUssNEZBQTRGLE9BQU8sWUFBWTtBQUNsSCxRQUFNLEVBQUUsTUFBQUYsT0FBTSxPQUFPLElBQUksSUFBSSxNQUFNLE1BQU0sT0FBTztBQUNoRCxRQUFNLFdBQVcsTUFBTSxVQUFVQSxLQUFJO0FBQ3JDLGlCQUFBRSxRQUFPLE9BQU8sTUFBTSxjQUFjLEVBQUUsR0FBRyxHQUFHLEtBQUssR0FBRyxRQUFRLE9BQU87QUFDakUscUJBQUFBLFNBQU8sQ0FBQyxJQUFJLEtBQUssS0FBSyxDQUFDLEVBQUUsSUFBSSxNQUFNLElBQUksU0FBUyxXQUFXLENBQUMsQ0FBQztBQUM3RCxZQUFNLHNCQUFHLG1CQUFBRCxRQUFLLEtBQUssVUFBVSxnQkFBZ0IsQ0FBQztBQUM5QyxRQUFNLFNBQVMsVUFBTSwyQkFBUSxRQUFRO0FBQ3JDLGlCQUFBQyxRQUFPLE9BQU8sTUFBTSxjQUFjLEVBQUUsR0FBRyxHQUFHLEtBQUssR0FBRyxRQUFRLFVBQVU7QUFDcEUsaUJBQUFBLFFBQU8sVUFBVSxVQUFNLDJCQUFRLFFBQVEsR0FBRyxNQUFNO0FBQ2xELENBQUM7QUFBQSxJQUVELHVCQUFLLDRFQUE0RSxPQUFPLFlBQVk7QUFDbEcsUUFBTSxFQUFFLE1BQUFGLE1BQUssSUFBSSxNQUFNLE1BQU0sT0FBTztBQUNwQyxRQUFNLFdBQVcsTUFBTSxVQUFVQSxLQUFJO0FBQ3JDLFlBQU07QUFBQSxJQUNKLG1CQUFBQyxRQUFLLEtBQUssVUFBVSxXQUFXO0FBQUEsSUFDL0I7QUFBQSxFQUNGO0FBQ0EsUUFBTSxVQUFVRCxPQUFNLFVBQVU7QUFDaEMsUUFBTSxVQUFVQSxPQUFNLGVBQWUsQ0FBQyxtQkFBbUIsQ0FBQztBQUMxRCxRQUFNLFVBQVVBLE9BQU0saUJBQWlCLENBQUMsZ0JBQWdCLENBQUM7QUFDekQsUUFBTSxVQUFVLE1BQU0sVUFBVUEsT0FBTSxlQUFlO0FBQ3JELFlBQU0sc0JBQUcsbUJBQUFDLFFBQUssS0FBSyxTQUFTLGFBQWEsQ0FBQztBQUMxQyxZQUFNLDZCQUFVLG1CQUFBQSxRQUFLLEtBQUssU0FBUyxhQUFhLEdBQUcsMkJBQTJCO0FBQzlFLFlBQU0seUJBQU0sbUJBQUFBLFFBQUssS0FBS0QsT0FBTSxNQUFNLE9BQU8sZ0JBQWdCLEdBQUcsRUFBRSxXQUFXLEtBQUssQ0FBQztBQUMvRSxZQUFNLDZCQUFVLG1CQUFBQyxRQUFLLEtBQUtELE9BQU0sTUFBTSxPQUFPLGFBQWEsR0FBRyxHQUFHO0FBQ2hFLFFBQU0sQ0FBQyxFQUFFLEdBQUcsS0FBSyxJQUFJLE1BQU0sV0FBVztBQUN0QyxpQkFBQUUsUUFBTztBQUFBLElBQ0wsTUFBTSxJQUFJLENBQUMsRUFBRSxJQUFJLE1BQU0sUUFBUSxTQUFTLFNBQVMsT0FBTyxFQUFFLE1BQU0sUUFBUSxTQUFTLFNBQVMsRUFBRTtBQUFBLElBQzVGO0FBQUEsTUFDRSxFQUFFLE1BQU0sWUFBWSxRQUFRLFNBQVMsU0FBUyxNQUFNLFVBQVUsTUFBTTtBQUFBLE1BQ3BFLEVBQUUsTUFBTSxJQUFJLFFBQVEsU0FBUyxTQUFTLFVBQVUsVUFBVSxNQUFNO0FBQUEsSUFDbEU7QUFBQSxFQUNGO0FBQ0EsaUJBQUFBLFFBQU8sVUFBVSxNQUFNLENBQUMsR0FBRyxNQUFNLFFBQVE7QUFDekMsUUFBTSxVQUFVLE1BQU0sV0FBVyxFQUFFO0FBQ25DLGlCQUFBQSxRQUFPLFVBQVUsU0FBUyxFQUFFLEdBQUcsTUFBTSxDQUFDLEdBQUcsT0FBTyxNQUFNLFNBQVMsRUFBRSxHQUFHLEtBQUssQ0FBQztBQUMxRSxpQkFBQUEsUUFBTyxPQUFPLE1BQU0sV0FBVyx1QkFBdUIsR0FBRyxRQUFRLFVBQVU7QUFDM0UsUUFBTTtBQUFBLElBQ0o7QUFBQSxJQUNBO0FBQUEsSUFDQSxXQUFXLG1CQUFBRCxRQUFLLEtBQUtELE9BQU0sMENBQTBDLE1BQU0sQ0FBQztBQUFBLEVBQzlFO0FBQ0YsQ0FBQztBQUFBLElBRUQsdUJBQUssOEZBQThGLE9BQU8sWUFBWTtBQUNwSCxRQUFNLEVBQUUsTUFBQUEsT0FBTSxNQUFNLElBQUksTUFBTSxNQUFNLE9BQU87QUFDM0MsUUFBTSxVQUFVQSxPQUFNLHFCQUFxQixDQUFDLGdCQUFnQixDQUFDO0FBQzdELFFBQU0sY0FBYyxFQUFFLEdBQUcsR0FBRyxLQUFLO0FBQ2pDLFFBQU0sU0FBUyxNQUFNLFdBQVcsR0FBRyxPQUFPLENBQUNJLFdBQVVBLE9BQU0sT0FBTyxFQUFFO0FBQ3BFLGlCQUFBRixRQUFPO0FBQUEsSUFDTCxNQUFNLElBQUksQ0FBQyxFQUFFLFFBQVEsUUFBUSxNQUFNLENBQUMsUUFBUSxPQUFPLENBQUM7QUFBQSxJQUNwRCxDQUFDLENBQUMsU0FBUyxZQUFZLENBQUM7QUFBQSxFQUMxQjtBQUNGLENBQUM7IiwKICAibmFtZXMiOiBbImltcG9ydF9zdHJpY3QiLCAiaW1wb3J0X3Byb21pc2VzIiwgImltcG9ydF9ub2RlX3BhdGgiLCAiaW1wb3J0X3Byb21pc2VzIiwgImltcG9ydF9ub2RlX3BhdGgiLCAicGF0aCIsICJpZCIsICJjb21taXQiLCAidGV4dCIsICJ0ZXh0IiwgIm9wdGlvbmFsIiwgImltcG9ydF9wcm9taXNlcyIsICJpbXBvcnRfbm9kZV9wYXRoIiwgImltcG9ydF9ub2RlX29zIiwgImltcG9ydF9ub2RlX3BhdGgiLCAicGF0aCIsICJpbXBvcnRfbm9kZV9jcnlwdG8iLCAiaW1wb3J0X3Byb21pc2VzIiwgImltcG9ydF9ub2RlX3BhdGgiLCAiaW1wb3J0X3Byb21pc2VzIiwgImltcG9ydF9ub2RlX3BhdGgiLCAicGF0aCIsICJwYXRoIiwgImhhbmRsZSIsICJwYXRoIiwgImVudHJ5IiwgInBhdGgiLCAiaW1wb3J0X3Byb21pc2VzIiwgImVudHJ5IiwgImRpbWVuc2lvbiIsICJ0ZXh0IiwgIndlaWdodHMiLCAicGF0aCIsICJoYW5kbGUiLCAiaWQiLCAicGF0aCIsICJ3ZWlnaHRzIiwgImZvbGRlciIsICJpbXBvcnRfcHJvbWlzZXMiLCAiaW1wb3J0X25vZGVfcGF0aCIsICJ0ZXh0IiwgImhleCIsICJpZCIsICJwYXRoIiwgImltcG9ydF9wcm9taXNlcyIsICJpbXBvcnRfbm9kZV9wYXRoIiwgInBhdGgiLCAiaWQiLCAidGV4dCIsICJ0ZXh0IiwgImlkIiwgInBhdGgiLCAiZmluZCIsICJwYXRoIiwgImlkIiwgImlzRmlsZSIsICJlbnRyeSIsICJoYW5kbGUiLCAiaWQiLCAiaGludHMiLCAidGV4dCIsICJpbXBvcnRfbm9kZV9jcnlwdG8iLCAiaW1wb3J0X25vZGVfZnMiLCAiaW1wb3J0X3Byb21pc2VzIiwgImltcG9ydF9ub2RlX3RscyIsICJpbXBvcnRfcHJvbWlzZXMiLCAiaW1wb3J0X25vZGVfcGF0aCIsICJwYXRoIiwgInRscyIsICJ0bHMiLCAiaHR0cHMiLCAiaHR0cCIsICJpbXBvcnRfcHJvbWlzZXMiLCAic2xlZXAiLCAicGF0aCIsICJoYW5kbGUiLCAiaWQiLCAicGF0aCIsICJjb21taXQiLCAiZW50cnkiLCAiaWQiLCAid2VpZ2h0cyIsICJpbXBvcnRfcHJvbWlzZXMiLCAiaW1wb3J0X25vZGVfcGF0aCIsICJpZCIsICJpZCIsICJwYXRoIiwgImltcG9ydF9wcm9taXNlcyIsICJpbXBvcnRfbm9kZV9wYXRoIiwgImlkIiwgImNvbW1pdCIsICJzdGFnaW5nIiwgInBhdGgiLCAic3RhZ2luZyIsICJpZCIsICJwYXRoIiwgImhhbmRsZSIsICJpc1J1bm5pbmciLCAiaWQiLCAicGF0aCIsICJzdGFnaW5nIiwgImNvbW1pdCIsICJpbXBvcnRfbm9kZV9jcnlwdG8iLCAiaW1wb3J0X3Byb21pc2VzIiwgImltcG9ydF9ub2RlX2h0dHAiLCAiaW1wb3J0X3Byb21pc2VzIiwgImltcG9ydF9ub2RlX3BhdGgiLCAiaW1wb3J0X3Byb21pc2VzIiwgImltcG9ydF9ub2RlX29zIiwgImltcG9ydF9ub2RlX3BhdGgiLCAicGF0aCIsICJob21lIiwgImhvbWUiLCAiYXNzZXJ0IiwgInBhdGgiLCAiaG9tZSIsICJwYXRoIiwgImFzc2VydCIsICJvZmZsaW5lIiwgImVudHJ5Il0KfQo=
