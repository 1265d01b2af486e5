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

// test/engine/hub/download.test.ts
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
    const refuse = (status2) => {
      const problem = `the proxy ${proxy.host} answers with status ${status2}`;
      reject(status2 === 407 ? new Refused(problem, proxyHint) : new ConnectionFailure(problem));
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
function refuseOthers({ url, status: status2, headers, body }, { endpoint }) {
  const later = status2 === 408 || status2 === 429 || status2 >= 500;
  const forbidden = status2 === 401 || status2 === 403;
  if (!later && !forbidden) return;
  body.destroy();
  const problem = `${url.host} answers with status ${status2}`;
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
  const { status: status2, headers, body } = answer;
  const refuse = (error) => {
    body.destroy();
    throw error;
  };
  const start = status2 === 206 ? offset : 0;
  if (status2 === 416 && offset > 0) {
    await (0, import_promises10.rm)(path14, { force: true });
    return refuse(new ConnectionFailure(`${url.host} refuses to continue`));
  }
  if (status2 !== 200 && status2 !== 206) return refuse(new Refused(`${url.host} answers with status ${status2}`));
  if (status2 === 206 && headers["content-range"] !== `bytes ${offset}-${file.size - 1}/${file.size}`) {
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
async function removeModel(id2) {
  const folder = storedModelFolder(checkId(id2));
  const downloads = import_node_path10.default.join(home(), "downloads");
  const partial = (await (0, import_promises12.readdir)(downloads).catch(() => [])).filter(
    (name) => name.startsWith(`${import_node_path10.default.basename(folder)}@`)
  );
  const stored = await (0, import_promises12.readdir)(folder).catch(() => null) !== null;
  if (!stored && partial.length === 0) {
    throw new AttuneError(
      "E_MODEL_MISSING",
      `There is no model ${id2} in the store.`,
      "See attune models list; what other tools keep in their cache is theirs to remove."
    );
  }
  for (const name of partial) await (0, import_promises12.rm)(import_node_path10.default.join(downloads, name), { recursive: true, force: true });
  await (0, import_promises12.rm)(folder, { recursive: true, force: true });
  return { removed: folder };
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
function breakOff(hub, bytes, upTo) {
  return (_request, response) => {
    hub.onWritten = () => response.destroy();
    response.writeHead(200, { etag: '"one"', "content-length": bytes.length });
    response.write(bytes.subarray(0, upTo));
  };
}
function status(code, headers = {}) {
  return (_request, response) => response.writeHead(code, headers).end("no");
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

// test/engine/hub/download.test.ts
(0, import_node_test.test)("a download opens as a base by its id, holds only what a base needs, and is not fetched twice", async (context) => {
  const { hub, home: home2, hooks, events } = await given(context);
  const result = await downloadModel({ id }, hooks);
  import_strict2.default.equal(result.source, "download");
  import_strict2.default.equal((await openBase(id)).hash, result.hash);
  import_strict2.default.deepEqual((await (0, import_promises17.readdir)(result.path)).sort(), [
    "attune-model.json",
    "config.json",
    weights,
    "tokenizer.json"
  ]);
  const last = events.at(-1);
  import_strict2.default.equal(last?.doneBytes, last?.totalBytes);
  const requests = hub.seen.filter(({ url }) => url.includes("/resolve/")).length;
  import_strict2.default.equal((await downloadModel({ id }, hooks)).source, "store");
  import_strict2.default.equal(hub.seen.filter(({ url }) => url.includes("/resolve/")).length, requests);
  import_strict2.default.deepEqual(await (0, import_promises17.readdir)(import_node_path14.default.join(home2, "downloads")), []);
  await removeModel(id);
  await storeIsEmpty(home2);
  await rejectsWith("E_MODEL_MISSING", /tiny-coder/, removeModel(id));
});
(0, import_node_test.test)("broken connections are continued with Range and If-Range", async (context) => {
  const { hub, hooks, bytes, waits } = await given(context);
  hub.replies.set(weights, [breakOff(hub, bytes, 1e3), (_request, response) => response.destroy()]);
  await downloadModel({ id }, hooks);
  const seen = hub.seen.filter(({ url }) => url.endsWith(weights));
  import_strict2.default.deepEqual(
    seen.map(({ range, ifRange }) => [range, ifRange]),
    [
      [void 0, void 0],
      ["bytes=1000-", '"one"'],
      ["bytes=1000-", '"one"']
    ]
  );
  import_strict2.default.equal(waits.length, 2);
});
for (const [name, second] of [
  [
    "a server that ignores Range",
    (bytes) => (_, response) => response.writeHead(200).end(bytes)
  ],
  ["content that got a new ETag", (bytes) => serve(bytes, '"two"')],
  ["a server that refuses the range", () => status(416)],
  ["another part than was asked for", () => status(206, { "content-range": "bytes 5-9/10" })],
  ["weights that come after a pause", () => status(429, { "retry-after": "7" })],
  ["a server in trouble", () => status(503)]
]) {
  (0, import_node_test.test)(`continuing with ${name} ends with the right bytes`, async (context) => {
    const { hub, hooks, bytes, waits } = await given(context);
    hub.replies.set(weights, [breakOff(hub, bytes, 5e3), second(bytes)]);
    const result = await downloadModel({ id }, hooks);
    import_strict2.default.equal(hub.seen.filter(({ range }) => range === "bytes=5000-").length > 0, true);
    import_strict2.default.deepEqual(new Uint8Array(await (0, import_promises17.readFile)(import_node_path14.default.join(result.path, weights))), new Uint8Array(bytes));
    if (name.includes("pause")) import_strict2.default.deepEqual(waits, [500, 7e3]);
  });
}
(0, import_node_test.test)("an abort keeps the partial file, and the next download goes on there", async (context) => {
  const { hub, home: home2, hooks, bytes } = await given(context);
  const controller = new AbortController();
  hub.replies.set(weights, [
    (_request, response) => {
      response.writeHead(200, { etag: '"one"', "content-length": bytes.length });
      response.write(bytes.subarray(0, 4e3));
    }
  ]);
  const onEvent = (event) => {
    if (event.file === weights) controller.abort();
  };
  await rejectsWith(
    "E_INTERRUPTED",
    /stopped/,
    downloadModel({ id }, { ...hooks, signal: controller.signal, onEvent })
  );
  await storeIsEmpty(home2);
  await downloadModel({ id }, hooks);
  import_strict2.default.equal(hub.seen.at(-1)?.range, "bytes=4000-");
});
(0, import_node_test.test)("a partial file with foreign bytes is thrown away once, and the whole is fetched", async (context) => {
  const { hub, home: home2, hooks, bytes } = await given(context);
  const staging2 = import_node_path14.default.join(home2, "downloads", `owner--tiny-coder@${commit}`);
  await (0, import_promises17.mkdir)(staging2, { recursive: true });
  await (0, import_promises17.writeFile)(import_node_path14.default.join(staging2, weights), new Uint8Array(3e3).fill(1));
  await downloadModel({ id }, hooks);
  import_strict2.default.deepEqual(
    hub.seen.filter(({ url }) => url.endsWith(weights)).map(({ range }) => range),
    ["bytes=3000-", void 0]
  );
  import_strict2.default.equal((await (0, import_promises17.readFile)(import_node_path14.default.join(home2, "models", "owner--tiny-coder", weights))).length, bytes.length);
});
for (const [name, spoil, pattern] of [
  [
    "wrong bytes of a large file",
    (hub, bytes) => hub.replies.set(weights, [serve(bytes.map((byte) => byte ^ 1))]),
    /model\.safetensors .*bytes are not those/
  ],
  [
    "wrong bytes of a small file",
    (hub) => hub.files.has("config.json") && hub.replies.set("config.json", [serve(new Uint8Array(hub.files.get("config.json")?.length ?? 0))]),
    /config\.json .*bytes are not those/
  ],
  [
    "a size that the server does not keep",
    (hub, bytes) => hub.replies.set(weights, [serve(bytes.subarray(1))]),
    /listing says/
  ],
  [
    "an endless body",
    (hub, bytes) => hub.replies.set(weights, [
      (_request, response) => {
        response.writeHead(200);
        const more = () => void (response.destroyed || response.write(Buffer.alloc(bytes.length), more));
        more();
      }
    ]),
    /more than the \d+ bytes/
  ],
  [
    "a listing without hashes",
    (hub) => {
      hub.listing = hub.tree().map(({ oid: _, ...rest }) => rest);
    },
    /oid/
  ],
  [
    "a listing with a negative size",
    (hub) => {
      hub.listing = hub.tree().map((item) => ({ ...item, size: -1 }));
    },
    /size/
  ],
  [
    "a listing with two sizes",
    (hub) => {
      hub.listing = hub.tree().map((item) => ({ ...item, size: 3 }));
    },
    /two sizes/
  ],
  [
    "a listing that repeats a file",
    (hub) => {
      hub.listing = [...hub.tree(), ...hub.tree()];
    },
    /repeats/
  ],
  [
    "a commit that is a path",
    (hub) => {
      hub.info = { sha: "../../../../etc" };
    },
    /sha/
  ],
  ["an answer that is no JSON", (hub) => hub.replies.set("api", [status(200)]), /no model/],
  [
    "redirects in a circle",
    (hub) => hub.replies.set(
      "config.json",
      Array.from({ length: 9 }, () => status(302, { location: "config.json" }))
    ),
    /circle/
  ],
  [
    "a redirect to a file of this computer",
    (hub) => hub.replies.set("config.json", [status(302, { location: "file:///etc/passwd" })]),
    /no web address/
  ],
  [
    "a listing that goes on at another host",
    (hub) => Object.assign(hub, { pageSize: 1, nextPage: '<http://localhost:1/api>; rel="next"' }),
    /another address/
  ],
  [
    "a listing that goes on with another model",
    (hub) => Object.assign(hub, { pageSize: 1, nextPage: '</api/models/a/b/tree/main>; rel="next"' }),
    /another address/
  ],
  [
    "a listing without an end",
    (hub) => Object.assign(hub, { pageSize: 1, nextPage: `</api/models/${id}/tree/${commit}?cursor=0>; rel="next"` }),
    /more than 50 pages/
  ],
  ["a model without safetensors", (hub) => hub.files.delete(weights), /safetensors/],
  ["a model without a tokenizer", (hub) => hub.files.delete("tokenizer.json"), /tokenizer\.json/],
  [
    "a hub that is always busy",
    (hub) => hub.replies.set(
      "api",
      Array.from({ length: 9 }, () => status(429))
    ),
    /429/
  ],
  [
    "a hub that asks to wait for a day",
    (hub) => hub.replies.set("api", [status(429, { "retry-after": "86400" })]),
    /1440 minutes/
  ],
  ["a model that is not there", (hub) => hub.replies.set("api", [status(404)]), /knows no model/]
]) {
  (0, import_node_test.test)(`${name}: E_DOWNLOAD, and nothing in the store`, async (context) => {
    const { hub, home: home2, hooks, bytes } = await given(context);
    spoil(hub, bytes);
    await rejectsWith("E_DOWNLOAD", pattern, downloadModel({ id }, hooks));
    await storeIsEmpty(home2);
  });
}
for (const [name, shard, pattern] of [
  ["climbs out of the folder", "../../evil.safetensors", /not a plain file name/],
  ["is absolute", "/tmp/evil.safetensors", /not a plain file name/],
  ["uses backslashes", "..\\evil.safetensors", /not a plain file name/],
  ["is missing", "model-00002-of-00002.safetensors", /not there/]
]) {
  (0, import_node_test.test)(`an index whose shard ${name} is refused`, async (context) => {
    const { hub, home: home2, hooks, bytes } = await given(context);
    hub.files.delete(weights);
    if (name !== "is missing") hub.files.set(shard, bytes);
    hub.files.set(
      "model.safetensors.index.json",
      new TextEncoder().encode(JSON.stringify({ weight_map: { a: shard } }))
    );
    await rejectsWith("E_DOWNLOAD", pattern, downloadModel({ id }, hooks));
    await storeIsEmpty(home2);
  });
}
(0, import_node_test.test)("a sharded model is downloaded by its index", async (context) => {
  const { hub, hooks, bytes } = await given(context);
  const shard = "model-00001-of-00001.safetensors";
  hub.files.delete(weights);
  hub.files.set(shard, bytes);
  hub.files.set("model.safetensors.index.json", new TextEncoder().encode(JSON.stringify({ weight_map: { a: shard } })));
  const result = await downloadModel({ id }, hooks);
  (0, import_strict2.default)((await (0, import_promises17.readdir)(result.path)).includes(shard));
});
(0, import_node_test.test)("an unknown family is refused by name before the weights are fetched", async (context) => {
  const { hub, hooks } = await given(context);
  hub.files.set("config.json", new TextEncoder().encode('{"model_type": "mamba"}'));
  await rejectsWith("E_MODEL_FAMILY", /mamba/, downloadModel({ id }, hooks));
  (0, import_strict2.default)(!hub.seen.some(({ url }) => url.endsWith(weights)));
});
(0, import_node_test.test)("weights of other shapes than config.json demands do not reach the store", async (context) => {
  const { hub, home: home2, hooks } = await given(context);
  const config = JSON.parse(new TextDecoder().decode(hub.files.get("config.json")));
  hub.files.set("config.json", new TextEncoder().encode(JSON.stringify({ ...config, intermediate_size: 48 })));
  await rejectsWith("E_MODEL_FILE", /config\.json demands/, downloadModel({ id }, hooks));
  await storeIsEmpty(home2);
});
for (const [name, trickle] of [
  ["silence", false],
  ["a byte now and then", true]
]) {
  (0, import_node_test.test)(`${name} ends the connection, and the download goes on`, async (context) => {
    const { hub, hooks, bytes } = await given(context);
    hub.replies.set(weights, [
      (_request, response) => {
        response.writeHead(200, { etag: '"one"', "content-length": bytes.length });
        response.write(bytes.subarray(0, 100));
        if (!trickle) return;
        let sent = 100;
        const timer = setInterval(() => response.write(bytes.subarray(sent, ++sent)), 20);
        response.on("close", () => clearInterval(timer));
      }
    ]);
    await downloadModel({ id }, { ...hooks, limits: { idleMs: 400, minimumBytes: 1024 } });
    import_strict2.default.match(hub.seen.at(-1)?.range ?? "", /^bytes=1\d\d-$/);
  });
}
(0, import_node_test.test)("a disk without space is told before the weights are fetched", async (context) => {
  const { hub, home: home2, hooks } = await given(context);
  await rejectsWith("E_DISK_SPACE", /MB free/, downloadModel({ id }, { ...hooks, freeBytes: async () => 64e6 }));
  (0, import_strict2.default)(!hub.seen.some(({ url }) => url.includes("/resolve/")));
  await storeIsEmpty(home2);
});
(0, import_node_test.test)("a listing of several pages is read to its end", async (context) => {
  const { hub, hooks } = await given(context);
  hub.pageSize = 1;
  import_strict2.default.equal((await downloadModel({ id }, hooks)).source, "download");
  import_strict2.default.equal(hub.seen.filter(({ url }) => url.includes("/tree/")).length, hub.files.size);
});
(0, import_node_test.test)("a folder that cannot be written is E_OUTPUT", async (context) => {
  const { home: home2, hooks } = await given(context);
  await (0, import_promises17.writeFile)(import_node_path14.default.join(home2, "downloads"), "a file where a folder should be");
  await rejectsWith("E_OUTPUT", /cannot be written/, downloadModel({ id }, hooks));
});
for (const [card, license] of [
  [{ license: "other", license_name: "deepseek" }, "deepseek"],
  [{ license: "other" }, "other"],
  [{ license: ["mit"] }, null],
  [{ license: "<b>mit</b>" }, null],
  [null, null]
]) {
  (0, import_node_test.test)(`a model card with ${JSON.stringify(card)} has the licence ${license}`, async (context) => {
    const { hooks, hub } = await given(context);
    hub.info = { sha: commit, cardData: card };
    import_strict2.default.equal((await describeModel({ id }, hooks)).license, license);
  });
}
(0, import_node_test.test)("a page is described without writing a model", async (context) => {
  const { home: home2, hooks, hub } = await given(context);
  const { bytes, license, host, stored, parameters } = await describeModel({ id }, hooks);
  const needed = ["config.json", "tokenizer.json", weights].map((name) => hub.files.get(name)?.length ?? 0);
  import_strict2.default.deepEqual(
    { bytes, license, host, stored },
    {
      bytes: needed.reduce((a, b) => a + b),
      license: "apache-2.0",
      host: new URL(hub.url).host,
      stored: false
    }
  );
  await storeIsEmpty(home2);
  import_strict2.default.equal((await downloadModel({ id }, hooks)).parameters, parameters);
  import_strict2.default.equal((await describeModel({ id }, hooks)).stored, true);
});
for (const bad of [
  "",
  "tiny",
  "../tiny",
  "a/../b",
  "a/b/c",
  "/etc/passwd",
  "a\\b",
  "owner/..",
  "a/b?x",
  "a/b#x",
  "a--b/c",
  "a/b%2f",
  "http://x/y"
]) {
  (0, import_node_test.test)(`${JSON.stringify(bad)} is no id`, async (context) => {
    const { hub, hooks } = await given(context);
    await rejectsWith("E_HUB_ID", /is not a model's id/, downloadModel({ id: bad }, hooks));
    await rejectsWith("E_HUB_ID", /is not a model's id/, removeModel(bad));
    import_strict2.default.equal(hub.seen.length, 0);
  });
}
(0, import_node_test.test)("a revision that is a path is refused", async (context) => {
  const { hooks } = await given(context);
  await rejectsWith("E_HUB_ID", /branch/, downloadModel({ id, revision: "../main" }, hooks));
});
(0, import_node_test.test)("two downloads of one model do not mix", async (context) => {
  const { home: home2, hooks } = await given(context);
  const staging2 = import_node_path14.default.join(home2, "downloads", `owner--tiny-coder@${commit}`);
  await (0, import_promises17.mkdir)(staging2, { recursive: true });
  await (0, import_promises17.writeFile)(import_node_path14.default.join(staging2, ".lock"), String(process.ppid));
  await rejectsWith("E_DOWNLOAD", /under way/, downloadModel({ id }, hooks));
  await (0, import_promises17.writeFile)(import_node_path14.default.join(staging2, ".lock"), "999999999");
  import_strict2.default.equal((await downloadModel({ id }, hooks)).source, "download");
});
(0, import_node_test.test)("a new revision takes the place of the old one", async (context) => {
  const { hub, hooks } = await given(context);
  const old = await downloadModel({ id }, hooks);
  hub.info = { sha: commit.replace("0", "f") };
  const bytes = Uint8Array.from(hub.files.get(weights) ?? []);
  bytes[bytes.length - 1] = 1;
  hub.files.set(weights, bytes);
  import_strict2.default.notDeepEqual(entry(weights, bytes)["lfs"], void 0);
  const next = await downloadModel({ id }, hooks);
  import_strict2.default.equal(next.path, old.path);
  import_strict2.default.notEqual(next.hash, old.hash);
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vdGVzdC9lbmdpbmUvaHViL2Rvd25sb2FkLnRlc3QudHMiLCAiLi4vZW5naW5lL2h1Yi9kb3dubG9hZC50cyIsICIuLi9lbmdpbmUvZGlzay9odWItY2FjaGUudHMiLCAiLi4vZW5naW5lL2Zvcm1hdHMvanNvbi50cyIsICIuLi9lbmdpbmUvbW9kZWwvZm9sZGVyLnRzIiwgIi4uL2VuZ2luZS9kaXNrL2hvbWUudHMiLCAiLi4vZW5naW5lL2Vycm9ycy50cyIsICIuLi9lbmdpbmUvbW9kZWwvZmFtaWxpZXMvY29tbW9uLnRzIiwgIi4uL2VuZ2luZS9tb2RlbC9mYW1pbGllcy9nZW1tYS50cyIsICIuLi9lbmdpbmUvbW9kZWwvZmFtaWxpZXMvZ3B0LWJpZ2NvZGUudHMiLCAiLi4vZW5naW5lL21vZGVsL2ZhbWlsaWVzL2dwdDIudHMiLCAiLi4vZW5naW5lL21vZGVsL2ZhbWlsaWVzL2xsYW1hLnRzIiwgIi4uL2VuZ2luZS9tb2RlbC9mYW1pbGllcy9taXN0cmFsLnRzIiwgIi4uL2VuZ2luZS9tb2RlbC9mYW1pbGllcy9xd2VuMi50cyIsICIuLi9lbmdpbmUvbW9kZWwvZmFtaWxpZXMvcXdlbjMudHMiLCAiLi4vZW5naW5lL21vZGVsL2ZhbWlsaWVzL3N0YXJjb2RlcjIudHMiLCAiLi4vZW5naW5lL21vZGVsL2NvbmZpZy50cyIsICIuLi9lbmdpbmUvbW9kZWwvaGFzaC50cyIsICIuLi9lbmdpbmUvZGlzay9maWxlcy50cyIsICIuLi9lbmdpbmUvbW9kZWwvbGluZWFycy50cyIsICIuLi9lbmdpbmUvbW9kZWwvd2VpZ2h0cy50cyIsICIuLi9lbmdpbmUvZm9ybWF0cy9mbG9hdHMudHMiLCAiLi4vZW5naW5lL2Zvcm1hdHMvc2FmZXRlbnNvcnMudHMiLCAiLi4vZW5naW5lL21vZGVsL3BhcmFtZXRlcnMudHMiLCAiLi4vZW5naW5lL21vZGVsL2xpc3QudHMiLCAiLi4vbm9kZV9tb2R1bGVzL0BodWdnaW5nZmFjZS90b2tlbml6ZXJzL2Rpc3QvdG9rZW5pemVycy5tanMiLCAiLi4vZW5naW5lL3RleHQvdG9rZW5pemVyLWVycm9ycy50cyIsICIuLi9lbmdpbmUvdGV4dC90b2tlbml6ZXItZmlsZXMudHMiLCAiLi4vZW5naW5lL3RleHQvdG9rZW5pemVyLnRzIiwgIi4uL2VuZ2luZS9odWIvZXJyb3JzLnRzIiwgIi4uL2VuZ2luZS9odWIvZmlsZS50cyIsICIuLi9lbmdpbmUvaHViL2h0dHAudHMiLCAiLi4vZW5naW5lL2h1Yi9zZXR0aW5ncy50cyIsICIuLi9lbmdpbmUvaHViL3JldHJ5LnRzIiwgIi4uL2VuZ2luZS9odWIvbGlzdGluZy50cyIsICIuLi9lbmdpbmUvaHViL25hbWVzLnRzIiwgIi4uL2VuZ2luZS9odWIvcGFnZS50cyIsICIuLi9lbmdpbmUvaHViL3RyYW5zcG9ydC50cyIsICIuLi9lbmdpbmUvaHViL3N0YWdpbmcudHMiLCAiLi4vdGVzdC9lbmdpbmUvaHViL2Zha2UtaHViLnRzIiwgIi4uL3Rlc3QvZW5naW5lL2h1Yi9naXZlbi50cyIsICIuLi90ZXN0L3N1cHBvcnQvdGVtcC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IGFzc2VydCBmcm9tIFwibm9kZTphc3NlcnQvc3RyaWN0XCI7XG5pbXBvcnQgeyBta2RpciwgcmVhZGRpciwgcmVhZEZpbGUsIHdyaXRlRmlsZSB9IGZyb20gXCJub2RlOmZzL3Byb21pc2VzXCI7XG5pbXBvcnQgcGF0aCBmcm9tIFwibm9kZTpwYXRoXCI7XG5pbXBvcnQgeyB0ZXN0IH0gZnJvbSBcIm5vZGU6dGVzdFwiO1xuaW1wb3J0IHsgZG93bmxvYWRNb2RlbCB9IGZyb20gXCIuLi8uLi8uLi9lbmdpbmUvaHViL2Rvd25sb2FkXCI7XG5pbXBvcnQgeyBkZXNjcmliZU1vZGVsIH0gZnJvbSBcIi4uLy4uLy4uL2VuZ2luZS9odWIvcGFnZVwiO1xuaW1wb3J0IHsgcmVtb3ZlTW9kZWwgfSBmcm9tIFwiLi4vLi4vLi4vZW5naW5lL2h1Yi9zdGFnaW5nXCI7XG5pbXBvcnQgeyBvcGVuQmFzZSB9IGZyb20gXCIuLi8uLi8uLi9lbmdpbmUvbW9kZWwvZm9sZGVyXCI7XG5pbXBvcnQgdHlwZSB7IERvd25sb2FkRXZlbnQgfSBmcm9tIFwiLi4vLi4vLi4vZW5naW5lL3Byb3RvY29sXCI7XG5pbXBvcnQgeyBicmVha09mZiwgY29tbWl0LCBlbnRyeSwgdHlwZSBGYWtlSHViLCBpZCwgc2VydmUsIHN0YXR1cyB9IGZyb20gXCIuL2Zha2UtaHViXCI7XG5pbXBvcnQgeyBnaXZlbiwgcmVqZWN0c1dpdGgsIHN0b3JlSXNFbXB0eSwgd2VpZ2h0cyB9IGZyb20gXCIuL2dpdmVuXCI7XG5cbnRlc3QoXCJhIGRvd25sb2FkIG9wZW5zIGFzIGEgYmFzZSBieSBpdHMgaWQsIGhvbGRzIG9ubHkgd2hhdCBhIGJhc2UgbmVlZHMsIGFuZCBpcyBub3QgZmV0Y2hlZCB0d2ljZVwiLCBhc3luYyAoY29udGV4dCkgPT4ge1xuICBjb25zdCB7IGh1YiwgaG9tZSwgaG9va3MsIGV2ZW50cyB9ID0gYXdhaXQgZ2l2ZW4oY29udGV4dCk7XG4gIGNvbnN0IHJlc3VsdCA9IGF3YWl0IGRvd25sb2FkTW9kZWwoeyBpZCB9LCBob29rcyk7XG4gIGFzc2VydC5lcXVhbChyZXN1bHQuc291cmNlLCBcImRvd25sb2FkXCIpO1xuICBhc3NlcnQuZXF1YWwoKGF3YWl0IG9wZW5CYXNlKGlkKSkuaGFzaCwgcmVzdWx0Lmhhc2gpO1xuICBhc3NlcnQuZGVlcEVxdWFsKChhd2FpdCByZWFkZGlyKHJlc3VsdC5wYXRoKSkuc29ydCgpLCBbXG4gICAgXCJhdHR1bmUtbW9kZWwuanNvblwiLFxuICAgIFwiY29uZmlnLmpzb25cIixcbiAgICB3ZWlnaHRzLFxuICAgIFwidG9rZW5pemVyLmpzb25cIixcbiAgXSk7XG4gIGNvbnN0IGxhc3QgPSBldmVudHMuYXQoLTEpO1xuICBhc3NlcnQuZXF1YWwobGFzdD8uZG9uZUJ5dGVzLCBsYXN0Py50b3RhbEJ5dGVzKTtcbiAgY29uc3QgcmVxdWVzdHMgPSBodWIuc2Vlbi5maWx0ZXIoKHsgdXJsIH0pID0+IHVybC5pbmNsdWRlcyhcIi9yZXNvbHZlL1wiKSkubGVuZ3RoO1xuICBhc3NlcnQuZXF1YWwoKGF3YWl0IGRvd25sb2FkTW9kZWwoeyBpZCB9LCBob29rcykpLnNvdXJjZSwgXCJzdG9yZVwiKTtcbiAgYXNzZXJ0LmVxdWFsKGh1Yi5zZWVuLmZpbHRlcigoeyB1cmwgfSkgPT4gdXJsLmluY2x1ZGVzKFwiL3Jlc29sdmUvXCIpKS5sZW5ndGgsIHJlcXVlc3RzKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChhd2FpdCByZWFkZGlyKHBhdGguam9pbihob21lLCBcImRvd25sb2Fkc1wiKSksIFtdKTtcbiAgYXdhaXQgcmVtb3ZlTW9kZWwoaWQpO1xuICBhd2FpdCBzdG9yZUlzRW1wdHkoaG9tZSk7XG4gIGF3YWl0IHJlamVjdHNXaXRoKFwiRV9NT0RFTF9NSVNTSU5HXCIsIC90aW55LWNvZGVyLywgcmVtb3ZlTW9kZWwoaWQpKTtcbn0pO1xuXG50ZXN0KFwiYnJva2VuIGNvbm5lY3Rpb25zIGFyZSBjb250aW51ZWQgd2l0aCBSYW5nZSBhbmQgSWYtUmFuZ2VcIiwgYXN5bmMgKGNvbnRleHQpID0+IHtcbiAgY29uc3QgeyBodWIsIGhvb2tzLCBieXRlcywgd2FpdHMgfSA9IGF3YWl0IGdpdmVuKGNvbnRleHQpO1xuICBodWIucmVwbGllcy5zZXQod2VpZ2h0cywgW2JyZWFrT2ZmKGh1YiwgYnl0ZXMsIDEwMDApLCAoX3JlcXVlc3QsIHJlc3BvbnNlKSA9PiByZXNwb25zZS5kZXN0cm95KCldKTtcbiAgYXdhaXQgZG93bmxvYWRNb2RlbCh7IGlkIH0sIGhvb2tzKTtcbiAgY29uc3Qgc2VlbiA9IGh1Yi5zZWVuLmZpbHRlcigoeyB1cmwgfSkgPT4gdXJsLmVuZHNXaXRoKHdlaWdodHMpKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChcbiAgICBzZWVuLm1hcCgoeyByYW5nZSwgaWZSYW5nZSB9KSA9PiBbcmFuZ2UsIGlmUmFuZ2VdKSxcbiAgICBbXG4gICAgICBbdW5kZWZpbmVkLCB1bmRlZmluZWRdLFxuICAgICAgW1wiYnl0ZXM9MTAwMC1cIiwgJ1wib25lXCInXSxcbiAgICAgIFtcImJ5dGVzPTEwMDAtXCIsICdcIm9uZVwiJ10sXG4gICAgXSxcbiAgKTtcbiAgYXNzZXJ0LmVxdWFsKHdhaXRzLmxlbmd0aCwgMik7XG59KTtcblxuZm9yIChjb25zdCBbbmFtZSwgc2Vjb25kXSBvZiBbXG4gIFtcbiAgICBcImEgc2VydmVyIHRoYXQgaWdub3JlcyBSYW5nZVwiLFxuICAgIChieXRlczogVWludDhBcnJheSkgPT4gKF86IHVua25vd24sIHJlc3BvbnNlOiBpbXBvcnQoXCJub2RlOmh0dHBcIikuU2VydmVyUmVzcG9uc2UpID0+XG4gICAgICByZXNwb25zZS53cml0ZUhlYWQoMjAwKS5lbmQoYnl0ZXMpLFxuICBdLFxuICBbXCJjb250ZW50IHRoYXQgZ290IGEgbmV3IEVUYWdcIiwgKGJ5dGVzOiBVaW50OEFycmF5KSA9PiBzZXJ2ZShieXRlcywgJ1widHdvXCInKV0sXG4gIFtcImEgc2VydmVyIHRoYXQgcmVmdXNlcyB0aGUgcmFuZ2VcIiwgKCkgPT4gc3RhdHVzKDQxNildLFxuICBbXCJhbm90aGVyIHBhcnQgdGhhbiB3YXMgYXNrZWQgZm9yXCIsICgpID0+IHN0YXR1cygyMDYsIHsgXCJjb250ZW50LXJhbmdlXCI6IFwiYnl0ZXMgNS05LzEwXCIgfSldLFxuICBbXCJ3ZWlnaHRzIHRoYXQgY29tZSBhZnRlciBhIHBhdXNlXCIsICgpID0+IHN0YXR1cyg0MjksIHsgXCJyZXRyeS1hZnRlclwiOiBcIjdcIiB9KV0sXG4gIFtcImEgc2VydmVyIGluIHRyb3VibGVcIiwgKCkgPT4gc3RhdHVzKDUwMyldLFxuXSBhcyBjb25zdCkge1xuICB0ZXN0KGBjb250aW51aW5nIHdpdGggJHtuYW1lfSBlbmRzIHdpdGggdGhlIHJpZ2h0IGJ5dGVzYCwgYXN5bmMgKGNvbnRleHQpID0+IHtcbiAgICBjb25zdCB7IGh1YiwgaG9va3MsIGJ5dGVzLCB3YWl0cyB9ID0gYXdhaXQgZ2l2ZW4oY29udGV4dCk7XG4gICAgaHViLnJlcGxpZXMuc2V0KHdlaWdodHMsIFticmVha09mZihodWIsIGJ5dGVzLCA1MDAwKSwgc2Vjb25kKGJ5dGVzKV0pO1xuICAgIGNvbnN0IHJlc3VsdCA9IGF3YWl0IGRvd25sb2FkTW9kZWwoeyBpZCB9LCBob29rcyk7XG4gICAgYXNzZXJ0LmVxdWFsKGh1Yi5zZWVuLmZpbHRlcigoeyByYW5nZSB9KSA9PiByYW5nZSA9PT0gXCJieXRlcz01MDAwLVwiKS5sZW5ndGggPiAwLCB0cnVlKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKG5ldyBVaW50OEFycmF5KGF3YWl0IHJlYWRGaWxlKHBhdGguam9pbihyZXN1bHQucGF0aCwgd2VpZ2h0cykpKSwgbmV3IFVpbnQ4QXJyYXkoYnl0ZXMpKTtcbiAgICBpZiAobmFtZS5pbmNsdWRlcyhcInBhdXNlXCIpKSBhc3NlcnQuZGVlcEVxdWFsKHdhaXRzLCBbNTAwLCA3MDAwXSk7XG4gIH0pO1xufVxuXG50ZXN0KFwiYW4gYWJvcnQga2VlcHMgdGhlIHBhcnRpYWwgZmlsZSwgYW5kIHRoZSBuZXh0IGRvd25sb2FkIGdvZXMgb24gdGhlcmVcIiwgYXN5bmMgKGNvbnRleHQpID0+IHtcbiAgY29uc3QgeyBodWIsIGhvbWUsIGhvb2tzLCBieXRlcyB9ID0gYXdhaXQgZ2l2ZW4oY29udGV4dCk7XG4gIGNvbnN0IGNvbnRyb2xsZXIgPSBuZXcgQWJvcnRDb250cm9sbGVyKCk7XG4gIGh1Yi5yZXBsaWVzLnNldCh3ZWlnaHRzLCBbXG4gICAgKF9yZXF1ZXN0LCByZXNwb25zZSkgPT4ge1xuICAgICAgcmVzcG9uc2Uud3JpdGVIZWFkKDIwMCwgeyBldGFnOiAnXCJvbmVcIicsIFwiY29udGVudC1sZW5ndGhcIjogYnl0ZXMubGVuZ3RoIH0pO1xuICAgICAgcmVzcG9uc2Uud3JpdGUoYnl0ZXMuc3ViYXJyYXkoMCwgNDAwMCkpO1xuICAgIH0sXG4gIF0pO1xuICBjb25zdCBvbkV2ZW50ID0gKGV2ZW50OiBEb3dubG9hZEV2ZW50KSA9PiB7XG4gICAgaWYgKGV2ZW50LmZpbGUgPT09IHdlaWdodHMpIGNvbnRyb2xsZXIuYWJvcnQoKTtcbiAgfTtcbiAgYXdhaXQgcmVqZWN0c1dpdGgoXG4gICAgXCJFX0lOVEVSUlVQVEVEXCIsXG4gICAgL3N0b3BwZWQvLFxuICAgIGRvd25sb2FkTW9kZWwoeyBpZCB9LCB7IC4uLmhvb2tzLCBzaWduYWw6IGNvbnRyb2xsZXIuc2lnbmFsLCBvbkV2ZW50IH0pLFxuICApO1xuICBhd2FpdCBzdG9yZUlzRW1wdHkoaG9tZSk7XG4gIGF3YWl0IGRvd25sb2FkTW9kZWwoeyBpZCB9LCBob29rcyk7XG4gIGFzc2VydC5lcXVhbChodWIuc2Vlbi5hdCgtMSk/LnJhbmdlLCBcImJ5dGVzPTQwMDAtXCIpO1xufSk7XG5cbnRlc3QoXCJhIHBhcnRpYWwgZmlsZSB3aXRoIGZvcmVpZ24gYnl0ZXMgaXMgdGhyb3duIGF3YXkgb25jZSwgYW5kIHRoZSB3aG9sZSBpcyBmZXRjaGVkXCIsIGFzeW5jIChjb250ZXh0KSA9PiB7XG4gIGNvbnN0IHsgaHViLCBob21lLCBob29rcywgYnl0ZXMgfSA9IGF3YWl0IGdpdmVuKGNvbnRleHQpO1xuICBjb25zdCBzdGFnaW5nID0gcGF0aC5qb2luKGhvbWUsIFwiZG93bmxvYWRzXCIsIGBvd25lci0tdGlueS1jb2RlckAke2NvbW1pdH1gKTtcbiAgYXdhaXQgbWtkaXIoc3RhZ2luZywgeyByZWN1cnNpdmU6IHRydWUgfSk7XG4gIGF3YWl0IHdyaXRlRmlsZShwYXRoLmpvaW4oc3RhZ2luZywgd2VpZ2h0cyksIG5ldyBVaW50OEFycmF5KDMwMDApLmZpbGwoMSkpO1xuICBhd2FpdCBkb3dubG9hZE1vZGVsKHsgaWQgfSwgaG9va3MpO1xuICBhc3NlcnQuZGVlcEVxdWFsKFxuICAgIGh1Yi5zZWVuLmZpbHRlcigoeyB1cmwgfSkgPT4gdXJsLmVuZHNXaXRoKHdlaWdodHMpKS5tYXAoKHsgcmFuZ2UgfSkgPT4gcmFuZ2UpLFxuICAgIFtcImJ5dGVzPTMwMDAtXCIsIHVuZGVmaW5lZF0sXG4gICk7XG4gIGFzc2VydC5lcXVhbCgoYXdhaXQgcmVhZEZpbGUocGF0aC5qb2luKGhvbWUsIFwibW9kZWxzXCIsIFwib3duZXItLXRpbnktY29kZXJcIiwgd2VpZ2h0cykpKS5sZW5ndGgsIGJ5dGVzLmxlbmd0aCk7XG59KTtcblxuZm9yIChjb25zdCBbbmFtZSwgc3BvaWwsIHBhdHRlcm5dIG9mIFtcbiAgW1xuICAgIFwid3JvbmcgYnl0ZXMgb2YgYSBsYXJnZSBmaWxlXCIsXG4gICAgKGh1YiwgYnl0ZXMpID0+IGh1Yi5yZXBsaWVzLnNldCh3ZWlnaHRzLCBbc2VydmUoYnl0ZXMubWFwKChieXRlKSA9PiBieXRlIF4gMSkpXSksXG4gICAgL21vZGVsXFwuc2FmZXRlbnNvcnMgLipieXRlcyBhcmUgbm90IHRob3NlLyxcbiAgXSxcbiAgW1xuICAgIFwid3JvbmcgYnl0ZXMgb2YgYSBzbWFsbCBmaWxlXCIsXG4gICAgKGh1YikgPT5cbiAgICAgIGh1Yi5maWxlcy5oYXMoXCJjb25maWcuanNvblwiKSAmJlxuICAgICAgaHViLnJlcGxpZXMuc2V0KFwiY29uZmlnLmpzb25cIiwgW3NlcnZlKG5ldyBVaW50OEFycmF5KGh1Yi5maWxlcy5nZXQoXCJjb25maWcuanNvblwiKT8ubGVuZ3RoID8/IDApKV0pLFxuICAgIC9jb25maWdcXC5qc29uIC4qYnl0ZXMgYXJlIG5vdCB0aG9zZS8sXG4gIF0sXG4gIFtcbiAgICBcImEgc2l6ZSB0aGF0IHRoZSBzZXJ2ZXIgZG9lcyBub3Qga2VlcFwiLFxuICAgIChodWIsIGJ5dGVzKSA9PiBodWIucmVwbGllcy5zZXQod2VpZ2h0cywgW3NlcnZlKGJ5dGVzLnN1YmFycmF5KDEpKV0pLFxuICAgIC9saXN0aW5nIHNheXMvLFxuICBdLFxuICBbXG4gICAgXCJhbiBlbmRsZXNzIGJvZHlcIixcbiAgICAoaHViLCBieXRlcykgPT5cbiAgICAgIGh1Yi5yZXBsaWVzLnNldCh3ZWlnaHRzLCBbXG4gICAgICAgIChfcmVxdWVzdCwgcmVzcG9uc2UpID0+IHtcbiAgICAgICAgICByZXNwb25zZS53cml0ZUhlYWQoMjAwKTtcbiAgICAgICAgICBjb25zdCBtb3JlID0gKCkgPT4gdm9pZCAocmVzcG9uc2UuZGVzdHJveWVkIHx8IHJlc3BvbnNlLndyaXRlKEJ1ZmZlci5hbGxvYyhieXRlcy5sZW5ndGgpLCBtb3JlKSk7XG4gICAgICAgICAgbW9yZSgpO1xuICAgICAgICB9LFxuICAgICAgXSksXG4gICAgL21vcmUgdGhhbiB0aGUgXFxkKyBieXRlcy8sXG4gIF0sXG4gIFtcbiAgICBcImEgbGlzdGluZyB3aXRob3V0IGhhc2hlc1wiLFxuICAgIChodWIpID0+IHtcbiAgICAgIGh1Yi5saXN0aW5nID0gaHViLnRyZWUoKS5tYXAoKHsgb2lkOiBfLCAuLi5yZXN0IH0pID0+IHJlc3QpO1xuICAgIH0sXG4gICAgL29pZC8sXG4gIF0sXG4gIFtcbiAgICBcImEgbGlzdGluZyB3aXRoIGEgbmVnYXRpdmUgc2l6ZVwiLFxuICAgIChodWIpID0+IHtcbiAgICAgIGh1Yi5saXN0aW5nID0gaHViLnRyZWUoKS5tYXAoKGl0ZW0pID0+ICh7IC4uLml0ZW0sIHNpemU6IC0xIH0pKTtcbiAgICB9LFxuICAgIC9zaXplLyxcbiAgXSxcbiAgW1xuICAgIFwiYSBsaXN0aW5nIHdpdGggdHdvIHNpemVzXCIsXG4gICAgKGh1YikgPT4ge1xuICAgICAgaHViLmxpc3RpbmcgPSBodWIudHJlZSgpLm1hcCgoaXRlbSkgPT4gKHsgLi4uaXRlbSwgc2l6ZTogMyB9KSk7XG4gICAgfSxcbiAgICAvdHdvIHNpemVzLyxcbiAgXSxcbiAgW1xuICAgIFwiYSBsaXN0aW5nIHRoYXQgcmVwZWF0cyBhIGZpbGVcIixcbiAgICAoaHViKSA9PiB7XG4gICAgICBodWIubGlzdGluZyA9IFsuLi5odWIudHJlZSgpLCAuLi5odWIudHJlZSgpXTtcbiAgICB9LFxuICAgIC9yZXBlYXRzLyxcbiAgXSxcbiAgW1xuICAgIFwiYSBjb21taXQgdGhhdCBpcyBhIHBhdGhcIixcbiAgICAoaHViKSA9PiB7XG4gICAgICBodWIuaW5mbyA9IHsgc2hhOiBcIi4uLy4uLy4uLy4uL2V0Y1wiIH07XG4gICAgfSxcbiAgICAvc2hhLyxcbiAgXSxcbiAgW1wiYW4gYW5zd2VyIHRoYXQgaXMgbm8gSlNPTlwiLCAoaHViKSA9PiBodWIucmVwbGllcy5zZXQoXCJhcGlcIiwgW3N0YXR1cygyMDApXSksIC9ubyBtb2RlbC9dLFxuICBbXG4gICAgXCJyZWRpcmVjdHMgaW4gYSBjaXJjbGVcIixcbiAgICAoaHViKSA9PlxuICAgICAgaHViLnJlcGxpZXMuc2V0KFxuICAgICAgICBcImNvbmZpZy5qc29uXCIsXG4gICAgICAgIEFycmF5LmZyb20oeyBsZW5ndGg6IDkgfSwgKCkgPT4gc3RhdHVzKDMwMiwgeyBsb2NhdGlvbjogXCJjb25maWcuanNvblwiIH0pKSxcbiAgICAgICksXG4gICAgL2NpcmNsZS8sXG4gIF0sXG4gIFtcbiAgICBcImEgcmVkaXJlY3QgdG8gYSBmaWxlIG9mIHRoaXMgY29tcHV0ZXJcIixcbiAgICAoaHViKSA9PiBodWIucmVwbGllcy5zZXQoXCJjb25maWcuanNvblwiLCBbc3RhdHVzKDMwMiwgeyBsb2NhdGlvbjogXCJmaWxlOi8vL2V0Yy9wYXNzd2RcIiB9KV0pLFxuICAgIC9ubyB3ZWIgYWRkcmVzcy8sXG4gIF0sXG4gIFtcbiAgICBcImEgbGlzdGluZyB0aGF0IGdvZXMgb24gYXQgYW5vdGhlciBob3N0XCIsXG4gICAgKGh1YikgPT4gT2JqZWN0LmFzc2lnbihodWIsIHsgcGFnZVNpemU6IDEsIG5leHRQYWdlOiAnPGh0dHA6Ly9sb2NhbGhvc3Q6MS9hcGk+OyByZWw9XCJuZXh0XCInIH0pLFxuICAgIC9hbm90aGVyIGFkZHJlc3MvLFxuICBdLFxuICBbXG4gICAgXCJhIGxpc3RpbmcgdGhhdCBnb2VzIG9uIHdpdGggYW5vdGhlciBtb2RlbFwiLFxuICAgIChodWIpID0+IE9iamVjdC5hc3NpZ24oaHViLCB7IHBhZ2VTaXplOiAxLCBuZXh0UGFnZTogJzwvYXBpL21vZGVscy9hL2IvdHJlZS9tYWluPjsgcmVsPVwibmV4dFwiJyB9KSxcbiAgICAvYW5vdGhlciBhZGRyZXNzLyxcbiAgXSxcbiAgW1xuICAgIFwiYSBsaXN0aW5nIHdpdGhvdXQgYW4gZW5kXCIsXG4gICAgKGh1YikgPT4gT2JqZWN0LmFzc2lnbihodWIsIHsgcGFnZVNpemU6IDEsIG5leHRQYWdlOiBgPC9hcGkvbW9kZWxzLyR7aWR9L3RyZWUvJHtjb21taXR9P2N1cnNvcj0wPjsgcmVsPVwibmV4dFwiYCB9KSxcbiAgICAvbW9yZSB0aGFuIDUwIHBhZ2VzLyxcbiAgXSxcbiAgW1wiYSBtb2RlbCB3aXRob3V0IHNhZmV0ZW5zb3JzXCIsIChodWIpID0+IGh1Yi5maWxlcy5kZWxldGUod2VpZ2h0cyksIC9zYWZldGVuc29ycy9dLFxuICBbXCJhIG1vZGVsIHdpdGhvdXQgYSB0b2tlbml6ZXJcIiwgKGh1YikgPT4gaHViLmZpbGVzLmRlbGV0ZShcInRva2VuaXplci5qc29uXCIpLCAvdG9rZW5pemVyXFwuanNvbi9dLFxuICBbXG4gICAgXCJhIGh1YiB0aGF0IGlzIGFsd2F5cyBidXN5XCIsXG4gICAgKGh1YikgPT5cbiAgICAgIGh1Yi5yZXBsaWVzLnNldChcbiAgICAgICAgXCJhcGlcIixcbiAgICAgICAgQXJyYXkuZnJvbSh7IGxlbmd0aDogOSB9LCAoKSA9PiBzdGF0dXMoNDI5KSksXG4gICAgICApLFxuICAgIC80MjkvLFxuICBdLFxuICBbXG4gICAgXCJhIGh1YiB0aGF0IGFza3MgdG8gd2FpdCBmb3IgYSBkYXlcIixcbiAgICAoaHViKSA9PiBodWIucmVwbGllcy5zZXQoXCJhcGlcIiwgW3N0YXR1cyg0MjksIHsgXCJyZXRyeS1hZnRlclwiOiBcIjg2NDAwXCIgfSldKSxcbiAgICAvMTQ0MCBtaW51dGVzLyxcbiAgXSxcbiAgW1wiYSBtb2RlbCB0aGF0IGlzIG5vdCB0aGVyZVwiLCAoaHViKSA9PiBodWIucmVwbGllcy5zZXQoXCJhcGlcIiwgW3N0YXR1cyg0MDQpXSksIC9rbm93cyBubyBtb2RlbC9dLFxuXSBzYXRpc2ZpZXMgW3N0cmluZywgKGh1YjogRmFrZUh1YiwgYnl0ZXM6IFVpbnQ4QXJyYXkpID0+IHVua25vd24sIFJlZ0V4cF1bXSkge1xuICB0ZXN0KGAke25hbWV9OiBFX0RPV05MT0FELCBhbmQgbm90aGluZyBpbiB0aGUgc3RvcmVgLCBhc3luYyAoY29udGV4dCkgPT4ge1xuICAgIGNvbnN0IHsgaHViLCBob21lLCBob29rcywgYnl0ZXMgfSA9IGF3YWl0IGdpdmVuKGNvbnRleHQpO1xuICAgIHNwb2lsKGh1YiwgYnl0ZXMpO1xuICAgIGF3YWl0IHJlamVjdHNXaXRoKFwiRV9ET1dOTE9BRFwiLCBwYXR0ZXJuLCBkb3dubG9hZE1vZGVsKHsgaWQgfSwgaG9va3MpKTtcbiAgICBhd2FpdCBzdG9yZUlzRW1wdHkoaG9tZSk7XG4gIH0pO1xufVxuXG5mb3IgKGNvbnN0IFtuYW1lLCBzaGFyZCwgcGF0dGVybl0gb2YgW1xuICBbXCJjbGltYnMgb3V0IG9mIHRoZSBmb2xkZXJcIiwgXCIuLi8uLi9ldmlsLnNhZmV0ZW5zb3JzXCIsIC9ub3QgYSBwbGFpbiBmaWxlIG5hbWUvXSxcbiAgW1wiaXMgYWJzb2x1dGVcIiwgXCIvdG1wL2V2aWwuc2FmZXRlbnNvcnNcIiwgL25vdCBhIHBsYWluIGZpbGUgbmFtZS9dLFxuICBbXCJ1c2VzIGJhY2tzbGFzaGVzXCIsIFwiLi5cXFxcZXZpbC5zYWZldGVuc29yc1wiLCAvbm90IGEgcGxhaW4gZmlsZSBuYW1lL10sXG4gIFtcImlzIG1pc3NpbmdcIiwgXCJtb2RlbC0wMDAwMi1vZi0wMDAwMi5zYWZldGVuc29yc1wiLCAvbm90IHRoZXJlL10sXG5dIGFzIGNvbnN0KSB7XG4gIHRlc3QoYGFuIGluZGV4IHdob3NlIHNoYXJkICR7bmFtZX0gaXMgcmVmdXNlZGAsIGFzeW5jIChjb250ZXh0KSA9PiB7XG4gICAgY29uc3QgeyBodWIsIGhvbWUsIGhvb2tzLCBieXRlcyB9ID0gYXdhaXQgZ2l2ZW4oY29udGV4dCk7XG4gICAgaHViLmZpbGVzLmRlbGV0ZSh3ZWlnaHRzKTtcbiAgICBpZiAobmFtZSAhPT0gXCJpcyBtaXNzaW5nXCIpIGh1Yi5maWxlcy5zZXQoc2hhcmQsIGJ5dGVzKTtcbiAgICBodWIuZmlsZXMuc2V0KFxuICAgICAgXCJtb2RlbC5zYWZldGVuc29ycy5pbmRleC5qc29uXCIsXG4gICAgICBuZXcgVGV4dEVuY29kZXIoKS5lbmNvZGUoSlNPTi5zdHJpbmdpZnkoeyB3ZWlnaHRfbWFwOiB7IGE6IHNoYXJkIH0gfSkpLFxuICAgICk7XG4gICAgYXdhaXQgcmVqZWN0c1dpdGgoXCJFX0RPV05MT0FEXCIsIHBhdHRlcm4sIGRvd25sb2FkTW9kZWwoeyBpZCB9LCBob29rcykpO1xuICAgIGF3YWl0IHN0b3JlSXNFbXB0eShob21lKTtcbiAgfSk7XG59XG5cbnRlc3QoXCJhIHNoYXJkZWQgbW9kZWwgaXMgZG93bmxvYWRlZCBieSBpdHMgaW5kZXhcIiwgYXN5bmMgKGNvbnRleHQpID0+IHtcbiAgY29uc3QgeyBodWIsIGhvb2tzLCBieXRlcyB9ID0gYXdhaXQgZ2l2ZW4oY29udGV4dCk7XG4gIGNvbnN0IHNoYXJkID0gXCJtb2RlbC0wMDAwMS1vZi0wMDAwMS5zYWZldGVuc29yc1wiO1xuICBodWIuZmlsZXMuZGVsZXRlKHdlaWdodHMpO1xuICBodWIuZmlsZXMuc2V0KHNoYXJkLCBieXRlcyk7XG4gIGh1Yi5maWxlcy5zZXQoXCJtb2RlbC5zYWZldGVuc29ycy5pbmRleC5qc29uXCIsIG5ldyBUZXh0RW5jb2RlcigpLmVuY29kZShKU09OLnN0cmluZ2lmeSh7IHdlaWdodF9tYXA6IHsgYTogc2hhcmQgfSB9KSkpO1xuICBjb25zdCByZXN1bHQgPSBhd2FpdCBkb3dubG9hZE1vZGVsKHsgaWQgfSwgaG9va3MpO1xuICBhc3NlcnQoKGF3YWl0IHJlYWRkaXIocmVzdWx0LnBhdGgpKS5pbmNsdWRlcyhzaGFyZCkpO1xufSk7XG5cbnRlc3QoXCJhbiB1bmtub3duIGZhbWlseSBpcyByZWZ1c2VkIGJ5IG5hbWUgYmVmb3JlIHRoZSB3ZWlnaHRzIGFyZSBmZXRjaGVkXCIsIGFzeW5jIChjb250ZXh0KSA9PiB7XG4gIGNvbnN0IHsgaHViLCBob29rcyB9ID0gYXdhaXQgZ2l2ZW4oY29udGV4dCk7XG4gIGh1Yi5maWxlcy5zZXQoXCJjb25maWcuanNvblwiLCBuZXcgVGV4dEVuY29kZXIoKS5lbmNvZGUoJ3tcIm1vZGVsX3R5cGVcIjogXCJtYW1iYVwifScpKTtcbiAgYXdhaXQgcmVqZWN0c1dpdGgoXCJFX01PREVMX0ZBTUlMWVwiLCAvbWFtYmEvLCBkb3dubG9hZE1vZGVsKHsgaWQgfSwgaG9va3MpKTtcbiAgYXNzZXJ0KCFodWIuc2Vlbi5zb21lKCh7IHVybCB9KSA9PiB1cmwuZW5kc1dpdGgod2VpZ2h0cykpKTtcbn0pO1xuXG50ZXN0KFwid2VpZ2h0cyBvZiBvdGhlciBzaGFwZXMgdGhhbiBjb25maWcuanNvbiBkZW1hbmRzIGRvIG5vdCByZWFjaCB0aGUgc3RvcmVcIiwgYXN5bmMgKGNvbnRleHQpID0+IHtcbiAgY29uc3QgeyBodWIsIGhvbWUsIGhvb2tzIH0gPSBhd2FpdCBnaXZlbihjb250ZXh0KTtcbiAgY29uc3QgY29uZmlnID0gSlNPTi5wYXJzZShuZXcgVGV4dERlY29kZXIoKS5kZWNvZGUoaHViLmZpbGVzLmdldChcImNvbmZpZy5qc29uXCIpKSk7XG4gIGh1Yi5maWxlcy5zZXQoXCJjb25maWcuanNvblwiLCBuZXcgVGV4dEVuY29kZXIoKS5lbmNvZGUoSlNPTi5zdHJpbmdpZnkoeyAuLi5jb25maWcsIGludGVybWVkaWF0ZV9zaXplOiA0OCB9KSkpO1xuICBhd2FpdCByZWplY3RzV2l0aChcIkVfTU9ERUxfRklMRVwiLCAvY29uZmlnXFwuanNvbiBkZW1hbmRzLywgZG93bmxvYWRNb2RlbCh7IGlkIH0sIGhvb2tzKSk7XG4gIGF3YWl0IHN0b3JlSXNFbXB0eShob21lKTtcbn0pO1xuXG5mb3IgKGNvbnN0IFtuYW1lLCB0cmlja2xlXSBvZiBbXG4gIFtcInNpbGVuY2VcIiwgZmFsc2VdLFxuICBbXCJhIGJ5dGUgbm93IGFuZCB0aGVuXCIsIHRydWVdLFxuXSBhcyBjb25zdCkge1xuICB0ZXN0KGAke25hbWV9IGVuZHMgdGhlIGNvbm5lY3Rpb24sIGFuZCB0aGUgZG93bmxvYWQgZ29lcyBvbmAsIGFzeW5jIChjb250ZXh0KSA9PiB7XG4gICAgY29uc3QgeyBodWIsIGhvb2tzLCBieXRlcyB9ID0gYXdhaXQgZ2l2ZW4oY29udGV4dCk7XG4gICAgaHViLnJlcGxpZXMuc2V0KHdlaWdodHMsIFtcbiAgICAgIChfcmVxdWVzdCwgcmVzcG9uc2UpID0+IHtcbiAgICAgICAgcmVzcG9uc2Uud3JpdGVIZWFkKDIwMCwgeyBldGFnOiAnXCJvbmVcIicsIFwiY29udGVudC1sZW5ndGhcIjogYnl0ZXMubGVuZ3RoIH0pO1xuICAgICAgICByZXNwb25zZS53cml0ZShieXRlcy5zdWJhcnJheSgwLCAxMDApKTtcbiAgICAgICAgaWYgKCF0cmlja2xlKSByZXR1cm47XG4gICAgICAgIGxldCBzZW50ID0gMTAwO1xuICAgICAgICBjb25zdCB0aW1lciA9IHNldEludGVydmFsKCgpID0+IHJlc3BvbnNlLndyaXRlKGJ5dGVzLnN1YmFycmF5KHNlbnQsICsrc2VudCkpLCAyMCk7XG4gICAgICAgIHJlc3BvbnNlLm9uKFwiY2xvc2VcIiwgKCkgPT4gY2xlYXJJbnRlcnZhbCh0aW1lcikpO1xuICAgICAgfSxcbiAgICBdKTtcbiAgICBhd2FpdCBkb3dubG9hZE1vZGVsKHsgaWQgfSwgeyAuLi5ob29rcywgbGltaXRzOiB7IGlkbGVNczogNDAwLCBtaW5pbXVtQnl0ZXM6IDEwMjQgfSB9KTtcbiAgICBhc3NlcnQubWF0Y2goaHViLnNlZW4uYXQoLTEpPy5yYW5nZSA/PyBcIlwiLCAvXmJ5dGVzPTFcXGRcXGQtJC8pO1xuICB9KTtcbn1cblxudGVzdChcImEgZGlzayB3aXRob3V0IHNwYWNlIGlzIHRvbGQgYmVmb3JlIHRoZSB3ZWlnaHRzIGFyZSBmZXRjaGVkXCIsIGFzeW5jIChjb250ZXh0KSA9PiB7XG4gIGNvbnN0IHsgaHViLCBob21lLCBob29rcyB9ID0gYXdhaXQgZ2l2ZW4oY29udGV4dCk7XG4gIGF3YWl0IHJlamVjdHNXaXRoKFwiRV9ESVNLX1NQQUNFXCIsIC9NQiBmcmVlLywgZG93bmxvYWRNb2RlbCh7IGlkIH0sIHsgLi4uaG9va3MsIGZyZWVCeXRlczogYXN5bmMgKCkgPT4gNjRlNiB9KSk7XG4gIGFzc2VydCghaHViLnNlZW4uc29tZSgoeyB1cmwgfSkgPT4gdXJsLmluY2x1ZGVzKFwiL3Jlc29sdmUvXCIpKSk7XG4gIGF3YWl0IHN0b3JlSXNFbXB0eShob21lKTtcbn0pO1xuXG50ZXN0KFwiYSBsaXN0aW5nIG9mIHNldmVyYWwgcGFnZXMgaXMgcmVhZCB0byBpdHMgZW5kXCIsIGFzeW5jIChjb250ZXh0KSA9PiB7XG4gIGNvbnN0IHsgaHViLCBob29rcyB9ID0gYXdhaXQgZ2l2ZW4oY29udGV4dCk7XG4gIGh1Yi5wYWdlU2l6ZSA9IDE7XG4gIGFzc2VydC5lcXVhbCgoYXdhaXQgZG93bmxvYWRNb2RlbCh7IGlkIH0sIGhvb2tzKSkuc291cmNlLCBcImRvd25sb2FkXCIpO1xuICBhc3NlcnQuZXF1YWwoaHViLnNlZW4uZmlsdGVyKCh7IHVybCB9KSA9PiB1cmwuaW5jbHVkZXMoXCIvdHJlZS9cIikpLmxlbmd0aCwgaHViLmZpbGVzLnNpemUpO1xufSk7XG5cbnRlc3QoXCJhIGZvbGRlciB0aGF0IGNhbm5vdCBiZSB3cml0dGVuIGlzIEVfT1VUUFVUXCIsIGFzeW5jIChjb250ZXh0KSA9PiB7XG4gIGNvbnN0IHsgaG9tZSwgaG9va3MgfSA9IGF3YWl0IGdpdmVuKGNvbnRleHQpO1xuICBhd2FpdCB3cml0ZUZpbGUocGF0aC5qb2luKGhvbWUsIFwiZG93bmxvYWRzXCIpLCBcImEgZmlsZSB3aGVyZSBhIGZvbGRlciBzaG91bGQgYmVcIik7XG4gIGF3YWl0IHJlamVjdHNXaXRoKFwiRV9PVVRQVVRcIiwgL2Nhbm5vdCBiZSB3cml0dGVuLywgZG93bmxvYWRNb2RlbCh7IGlkIH0sIGhvb2tzKSk7XG59KTtcblxuZm9yIChjb25zdCBbY2FyZCwgbGljZW5zZV0gb2YgW1xuICBbeyBsaWNlbnNlOiBcIm90aGVyXCIsIGxpY2Vuc2VfbmFtZTogXCJkZWVwc2Vla1wiIH0sIFwiZGVlcHNlZWtcIl0sXG4gIFt7IGxpY2Vuc2U6IFwib3RoZXJcIiB9LCBcIm90aGVyXCJdLFxuICBbeyBsaWNlbnNlOiBbXCJtaXRcIl0gfSwgbnVsbF0sXG4gIFt7IGxpY2Vuc2U6IFwiPGI+bWl0PC9iPlwiIH0sIG51bGxdLFxuICBbbnVsbCwgbnVsbF0sXG5dIGFzIGNvbnN0KSB7XG4gIHRlc3QoYGEgbW9kZWwgY2FyZCB3aXRoICR7SlNPTi5zdHJpbmdpZnkoY2FyZCl9IGhhcyB0aGUgbGljZW5jZSAke2xpY2Vuc2V9YCwgYXN5bmMgKGNvbnRleHQpID0+IHtcbiAgICBjb25zdCB7IGhvb2tzLCBodWIgfSA9IGF3YWl0IGdpdmVuKGNvbnRleHQpO1xuICAgIGh1Yi5pbmZvID0geyBzaGE6IGNvbW1pdCwgY2FyZERhdGE6IGNhcmQgfTtcbiAgICBhc3NlcnQuZXF1YWwoKGF3YWl0IGRlc2NyaWJlTW9kZWwoeyBpZCB9LCBob29rcykpLmxpY2Vuc2UsIGxpY2Vuc2UpO1xuICB9KTtcbn1cblxudGVzdChcImEgcGFnZSBpcyBkZXNjcmliZWQgd2l0aG91dCB3cml0aW5nIGEgbW9kZWxcIiwgYXN5bmMgKGNvbnRleHQpID0+IHtcbiAgY29uc3QgeyBob21lLCBob29rcywgaHViIH0gPSBhd2FpdCBnaXZlbihjb250ZXh0KTtcbiAgY29uc3QgeyBieXRlcywgbGljZW5zZSwgaG9zdCwgc3RvcmVkLCBwYXJhbWV0ZXJzIH0gPSBhd2FpdCBkZXNjcmliZU1vZGVsKHsgaWQgfSwgaG9va3MpO1xuICBjb25zdCBuZWVkZWQgPSBbXCJjb25maWcuanNvblwiLCBcInRva2VuaXplci5qc29uXCIsIHdlaWdodHNdLm1hcCgobmFtZSkgPT4gaHViLmZpbGVzLmdldChuYW1lKT8ubGVuZ3RoID8/IDApO1xuICBhc3NlcnQuZGVlcEVxdWFsKFxuICAgIHsgYnl0ZXMsIGxpY2Vuc2UsIGhvc3QsIHN0b3JlZCB9LFxuICAgIHtcbiAgICAgIGJ5dGVzOiBuZWVkZWQucmVkdWNlKChhLCBiKSA9PiBhICsgYiksXG4gICAgICBsaWNlbnNlOiBcImFwYWNoZS0yLjBcIixcbiAgICAgIGhvc3Q6IG5ldyBVUkwoaHViLnVybCkuaG9zdCxcbiAgICAgIHN0b3JlZDogZmFsc2UsXG4gICAgfSxcbiAgKTtcbiAgYXdhaXQgc3RvcmVJc0VtcHR5KGhvbWUpO1xuICBhc3NlcnQuZXF1YWwoKGF3YWl0IGRvd25sb2FkTW9kZWwoeyBpZCB9LCBob29rcykpLnBhcmFtZXRlcnMsIHBhcmFtZXRlcnMpO1xuICBhc3NlcnQuZXF1YWwoKGF3YWl0IGRlc2NyaWJlTW9kZWwoeyBpZCB9LCBob29rcykpLnN0b3JlZCwgdHJ1ZSk7XG59KTtcblxuZm9yIChjb25zdCBiYWQgb2YgW1xuICBcIlwiLFxuICBcInRpbnlcIixcbiAgXCIuLi90aW55XCIsXG4gIFwiYS8uLi9iXCIsXG4gIFwiYS9iL2NcIixcbiAgXCIvZXRjL3Bhc3N3ZFwiLFxuICBcImFcXFxcYlwiLFxuICBcIm93bmVyLy4uXCIsXG4gIFwiYS9iP3hcIixcbiAgXCJhL2IjeFwiLFxuICBcImEtLWIvY1wiLFxuICBcImEvYiUyZlwiLFxuICBcImh0dHA6Ly94L3lcIixcbl0pIHtcbiAgdGVzdChgJHtKU09OLnN0cmluZ2lmeShiYWQpfSBpcyBubyBpZGAsIGFzeW5jIChjb250ZXh0KSA9PiB7XG4gICAgY29uc3QgeyBodWIsIGhvb2tzIH0gPSBhd2FpdCBnaXZlbihjb250ZXh0KTtcbiAgICBhd2FpdCByZWplY3RzV2l0aChcIkVfSFVCX0lEXCIsIC9pcyBub3QgYSBtb2RlbCdzIGlkLywgZG93bmxvYWRNb2RlbCh7IGlkOiBiYWQgfSwgaG9va3MpKTtcbiAgICBhd2FpdCByZWplY3RzV2l0aChcIkVfSFVCX0lEXCIsIC9pcyBub3QgYSBtb2RlbCdzIGlkLywgcmVtb3ZlTW9kZWwoYmFkKSk7XG4gICAgYXNzZXJ0LmVxdWFsKGh1Yi5zZWVuLmxlbmd0aCwgMCk7XG4gIH0pO1xufVxuXG50ZXN0KFwiYSByZXZpc2lvbiB0aGF0IGlzIGEgcGF0aCBpcyByZWZ1c2VkXCIsIGFzeW5jIChjb250ZXh0KSA9PiB7XG4gIGNvbnN0IHsgaG9va3MgfSA9IGF3YWl0IGdpdmVuKGNvbnRleHQpO1xuICBhd2FpdCByZWplY3RzV2l0aChcIkVfSFVCX0lEXCIsIC9icmFuY2gvLCBkb3dubG9hZE1vZGVsKHsgaWQsIHJldmlzaW9uOiBcIi4uL21haW5cIiB9LCBob29rcykpO1xufSk7XG5cbnRlc3QoXCJ0d28gZG93bmxvYWRzIG9mIG9uZSBtb2RlbCBkbyBub3QgbWl4XCIsIGFzeW5jIChjb250ZXh0KSA9PiB7XG4gIGNvbnN0IHsgaG9tZSwgaG9va3MgfSA9IGF3YWl0IGdpdmVuKGNvbnRleHQpO1xuICBjb25zdCBzdGFnaW5nID0gcGF0aC5qb2luKGhvbWUsIFwiZG93bmxvYWRzXCIsIGBvd25lci0tdGlueS1jb2RlckAke2NvbW1pdH1gKTtcbiAgYXdhaXQgbWtkaXIoc3RhZ2luZywgeyByZWN1cnNpdmU6IHRydWUgfSk7XG4gIGF3YWl0IHdyaXRlRmlsZShwYXRoLmpvaW4oc3RhZ2luZywgXCIubG9ja1wiKSwgU3RyaW5nKHByb2Nlc3MucHBpZCkpO1xuICBhd2FpdCByZWplY3RzV2l0aChcIkVfRE9XTkxPQURcIiwgL3VuZGVyIHdheS8sIGRvd25sb2FkTW9kZWwoeyBpZCB9LCBob29rcykpO1xuICBhd2FpdCB3cml0ZUZpbGUocGF0aC5qb2luKHN0YWdpbmcsIFwiLmxvY2tcIiksIFwiOTk5OTk5OTk5XCIpO1xuICBhc3NlcnQuZXF1YWwoKGF3YWl0IGRvd25sb2FkTW9kZWwoeyBpZCB9LCBob29rcykpLnNvdXJjZSwgXCJkb3dubG9hZFwiKTtcbn0pO1xuXG50ZXN0KFwiYSBuZXcgcmV2aXNpb24gdGFrZXMgdGhlIHBsYWNlIG9mIHRoZSBvbGQgb25lXCIsIGFzeW5jIChjb250ZXh0KSA9PiB7XG4gIGNvbnN0IHsgaHViLCBob29rcyB9ID0gYXdhaXQgZ2l2ZW4oY29udGV4dCk7XG4gIGNvbnN0IG9sZCA9IGF3YWl0IGRvd25sb2FkTW9kZWwoeyBpZCB9LCBob29rcyk7XG4gIGh1Yi5pbmZvID0geyBzaGE6IGNvbW1pdC5yZXBsYWNlKFwiMFwiLCBcImZcIikgfTtcbiAgY29uc3QgYnl0ZXMgPSBVaW50OEFycmF5LmZyb20oaHViLmZpbGVzLmdldCh3ZWlnaHRzKSA/PyBbXSk7XG4gIGJ5dGVzW2J5dGVzLmxlbmd0aCAtIDFdID0gMTtcbiAgaHViLmZpbGVzLnNldCh3ZWlnaHRzLCBieXRlcyk7XG4gIGFzc2VydC5ub3REZWVwRXF1YWwoZW50cnkod2VpZ2h0cywgYnl0ZXMpW1wibGZzXCJdLCB1bmRlZmluZWQpO1xuICBjb25zdCBuZXh0ID0gYXdhaXQgZG93bmxvYWRNb2RlbCh7IGlkIH0sIGhvb2tzKTtcbiAgYXNzZXJ0LmVxdWFsKG5leHQucGF0aCwgb2xkLnBhdGgpO1xuICBhc3NlcnQubm90RXF1YWwobmV4dC5oYXNoLCBvbGQuaGFzaCk7XG59KTtcbiIsICIvKipcbiAqIEEgbW9kZWwgZnJvbSBhIGh1YiBpbnRvIHRoZSBzdG9yZS4gVGhlIGZpbGVzIGdhdGhlciBpbiBhIGZvbGRlciBvZiB0aGVpciBvd24sIGFuZCBhIGZvbGRlciBhcHBlYXJzIGFtb25nIHRoZSBtb2RlbHMgb25seVxuICogd2hlbiBldmVyeSBoYXNoIGlzIHJpZ2h0IGFuZCB0aGUgbW9kZWwgb3BlbnMuIEFuIGludGVycnVwdGVkIGRvd25sb2FkIGdvZXMgb24gd2hlcmUgaXQgc3RvcHBlZC5cbiAqL1xuaW1wb3J0IHsgcmVhZEZpbGUsIHdyaXRlRmlsZSB9IGZyb20gXCJub2RlOmZzL3Byb21pc2VzXCI7XG5pbXBvcnQgcGF0aCBmcm9tIFwibm9kZTpwYXRoXCI7XG5pbXBvcnQgeyBjYWNoZWRNb2RlbEZvbGRlciB9IGZyb20gXCIuLi9kaXNrL2h1Yi1jYWNoZVwiO1xuaW1wb3J0IHsgTWFsZm9ybWVkLCBwYXJzZUpzb24sIHJlY29yZCwgdGFibGUsIHRleHQgfSBmcm9tIFwiLi4vZm9ybWF0cy9qc29uXCI7XG5pbXBvcnQgeyBvcGVuQmFzZSwgc3RvcmVkTW9kZWxGb2xkZXIgfSBmcm9tIFwiLi4vbW9kZWwvZm9sZGVyXCI7XG5pbXBvcnQgeyB0eXBlIE1vZGVsUmVjb3JkLCByZWFkUmVjb3JkLCByZWNvcmROYW1lIH0gZnJvbSBcIi4uL21vZGVsL2xpc3RcIjtcbmltcG9ydCB0eXBlIHsgRG93bmxvYWRFdmVudCwgRG93bmxvYWRSZXF1ZXN0LCBNb2RlbFJlc3VsdCB9IGZyb20gXCIuLi9wcm90b2NvbFwiO1xuaW1wb3J0IHsgbG9hZFRva2VuaXplciB9IGZyb20gXCIuLi90ZXh0L3Rva2VuaXplclwiO1xuaW1wb3J0IHsgb2ZmbGluZSwgdG9vU21hbGwsIHVuc3VpdGFibGUgfSBmcm9tIFwiLi9lcnJvcnNcIjtcbmltcG9ydCB7IGRvd25sb2FkRmlsZSwgc2l6ZU9mIH0gZnJvbSBcIi4vZmlsZVwiO1xuaW1wb3J0IHsgZmlsZVVybCwgdHlwZSBNb2RlbFBhZ2UsIHJlYWRNb2RlbFBhZ2UgfSBmcm9tIFwiLi9saXN0aW5nXCI7XG5pbXBvcnQgeyBjaGVja0lkLCBjaGVja1JldmlzaW9uLCBjaG9vc2VGaWxlcywgY2hvb3NlU2hhcmRzLCBpbmRleE5hbWUsIHR5cGUgTGlzdGVkRmlsZSB9IGZyb20gXCIuL25hbWVzXCI7XG5pbXBvcnQgeyBjb25maWdPZiwgZnJlZUJ5dGVzT2YsIHRvdGFsU2l6ZSB9IGZyb20gXCIuL3BhZ2VcIjtcbmltcG9ydCB0eXBlIHsgVHJhbnNwb3J0IH0gZnJvbSBcIi4vcmV0cnlcIjtcbmltcG9ydCB7IHN0YWdlZCB9IGZyb20gXCIuL3N0YWdpbmdcIjtcbmltcG9ydCB7IHR5cGUgRG93bmxvYWRIb29rcywgZXhwbGFpbmVkLCBvcGVuVHJhbnNwb3J0IH0gZnJvbSBcIi4vdHJhbnNwb3J0XCI7XG5cbi8qKiBMZWZ0IGZyZWUgb24gdGhlIGRpc2ssIGZvciB3aGF0IGVsc2UgaXMgd3JpdHRlbiBtZWFud2hpbGUuICovXG5jb25zdCByZXNlcnZlID0gNjRlNjtcblxuLyoqXG4gKiBUaHJvd3MgRV9IVUJfSUQsIEVfSFVCX0FDQ0VTUywgRV9ET1dOTE9BRCwgRV9ESVNLX1NQQUNFLCBFX0lOVEVSUlVQVEVELCBFX09VVFBVVCwgYW5kIHdoYXQgYG9wZW5CYXNlYCB0aHJvd3MgZm9yIGEgbW9kZWxcbiAqIHRoYXQgdGhpcyB2ZXJzaW9uIGNhbm5vdCB1c2U7IHRoYXQgaXMgZm91bmQgZnJvbSBjb25maWcuanNvbiwgYmVmb3JlIHRoZSB3ZWlnaHRzIGFyZSBmZXRjaGVkLlxuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gZG93bmxvYWRNb2RlbChyZXF1ZXN0OiBEb3dubG9hZFJlcXVlc3QsIGhvb2tzOiBEb3dubG9hZEhvb2tzKTogUHJvbWlzZTxNb2RlbFJlc3VsdD4ge1xuICBjb25zdCBpZCA9IGNoZWNrSWQocmVxdWVzdC5pZCk7XG4gIGNvbnN0IHJldmlzaW9uID0gY2hlY2tSZXZpc2lvbihyZXF1ZXN0LnJldmlzaW9uID8/IFwibWFpblwiKTtcbiAgY29uc3QgdHJhbnNwb3J0ID0gYXdhaXQgb3BlblRyYW5zcG9ydChyZXF1ZXN0LCBob29rcyk7XG4gIGNvbnN0IGNhY2hlZCA9IGF3YWl0IGNhY2hlZE1vZGVsRm9sZGVyKGlkLCByZXZpc2lvbiwgaG9va3MuZW52KTtcbiAgaWYgKHRyYW5zcG9ydC5zZXR0aW5ncy5vZmZsaW5lKSByZXR1cm4gd2l0aG91dE5ldHdvcmsoaWQsIHJlcXVlc3QucmV2aXNpb24sIGNhY2hlZCk7XG4gIHJldHVybiBleHBsYWluZWQoaWQsIGlkLCB0cmFuc3BvcnQsIGFzeW5jICgpID0+IHtcbiAgICBjb25zdCBwYWdlID0gYXdhaXQgcmVhZE1vZGVsUGFnZShpZCwgcmV2aXNpb24sIHRyYW5zcG9ydCk7XG4gICAgY29uc3Qgc3RvcmVkID0gc3RvcmVkTW9kZWxGb2xkZXIoaWQpO1xuICAgIGlmICgoYXdhaXQgcmVhZFJlY29yZChzdG9yZWQpKT8uY29tbWl0ID09PSBwYWdlLmNvbW1pdCkgcmV0dXJuIG9wZW5lZChpZCwgc3RvcmVkLCBcInN0b3JlXCIpO1xuICAgIC8vIFRoZSBzYW1lIGZpbGVzIG9uY2UgbW9yZSB3b3VsZCBvbmx5IGZpbGwgdGhlIGRpc2s7IGEgc25hcHNob3QgdGhhdCBpcyBub3Qgd2hvbGUgaXMgbGVmdCB0byBpdHMgb3duZXIuXG4gICAgaWYgKGNhY2hlZCAhPT0gbnVsbCAmJiBwYXRoLmJhc2VuYW1lKGNhY2hlZCkgPT09IHBhZ2UuY29tbWl0KSB7XG4gICAgICBjb25zdCB3aG9sZSA9IGF3YWl0IG9wZW5lZChpZCwgY2FjaGVkLCBcImNhY2hlXCIpLmNhdGNoKCgpID0+IG51bGwpO1xuICAgICAgaWYgKHdob2xlICE9PSBudWxsKSByZXR1cm4gd2hvbGU7XG4gICAgfVxuICAgIGNvbnN0IHsgZm9sZGVyLCByZXN1bHQgfSA9IGF3YWl0IHN0YWdlZChpZCwgcGFnZS5jb21taXQsIGFzeW5jIChzdGFnaW5nKSA9PiB7XG4gICAgICBhd2FpdCBnYXRoZXIocGFnZSwgc3RhZ2luZywgdHJhbnNwb3J0LCBob29rcyk7XG4gICAgICBjb25zdCBmb3VuZCA9IGF3YWl0IG9wZW5lZChpZCwgc3RhZ2luZywgXCJkb3dubG9hZFwiKTtcbiAgICAgIGNvbnN0IHsgaG9zdCB9ID0gdHJhbnNwb3J0LnNldHRpbmdzLmVuZHBvaW50O1xuICAgICAgY29uc3Qgb3JpZ2luOiBNb2RlbFJlY29yZCA9IHsgaWQsIGNvbW1pdDogcGFnZS5jb21taXQsIGhvc3QsIGxpY2Vuc2U6IHBhZ2UubGljZW5zZSB9O1xuICAgICAgYXdhaXQgd3JpdGVGaWxlKHBhdGguam9pbihzdGFnaW5nLCByZWNvcmROYW1lKSwgYCR7SlNPTi5zdHJpbmdpZnkob3JpZ2luLCBudWxsLCAyKX1cXG5gKTtcbiAgICAgIHJldHVybiBmb3VuZDtcbiAgICB9KTtcbiAgICByZXR1cm4geyAuLi5yZXN1bHQsIHBhdGg6IGZvbGRlciB9O1xuICB9KTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gd2l0aG91dE5ldHdvcmsoaWQ6IHN0cmluZywgcmV2aXNpb246IHN0cmluZyB8IHVuZGVmaW5lZCwgY2FjaGVkOiBzdHJpbmcgfCBudWxsKTogUHJvbWlzZTxNb2RlbFJlc3VsdD4ge1xuICBjb25zdCBzdG9yZWQgPSBzdG9yZWRNb2RlbEZvbGRlcihpZCk7XG4gIC8vIFdoYXQgdGhlIHN0b3JlIGhvbGRzIG9mIGFub3RoZXIgcmV2aXNpb24gaXMgbm90IHdoYXQgd2FzIGFza2VkIGZvci5cbiAgY29uc3QgY29tbWl0ID0gKGF3YWl0IHJlYWRSZWNvcmQoc3RvcmVkKSk/LmNvbW1pdDtcbiAgY29uc3QgZml0cyA9IHJldmlzaW9uID09PSB1bmRlZmluZWQgfHwgcmV2aXNpb24gPT09IGNvbW1pdDtcbiAgaWYgKGZpdHMgJiYgKGF3YWl0IHNpemVPZihwYXRoLmpvaW4oc3RvcmVkLCBcImNvbmZpZy5qc29uXCIpKSkgPiAwKSByZXR1cm4gb3BlbmVkKGlkLCBzdG9yZWQsIFwic3RvcmVcIik7XG4gIGlmIChjYWNoZWQgPT09IG51bGwpIHRocm93IG9mZmxpbmUoaWQpO1xuICByZXR1cm4gb3BlbmVkKGlkLCBjYWNoZWQsIFwiY2FjaGVcIik7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIG9wZW5lZChpZDogc3RyaW5nLCBmb2xkZXI6IHN0cmluZywgc291cmNlOiBNb2RlbFJlc3VsdFtcInNvdXJjZVwiXSk6IFByb21pc2U8TW9kZWxSZXN1bHQ+IHtcbiAgY29uc3QgeyBoYXNoLCBjb25maWcsIHRvdGFsOiBwYXJhbWV0ZXJzIH0gPSBhd2FpdCBvcGVuQmFzZShmb2xkZXIpO1xuICBhd2FpdCBsb2FkVG9rZW5pemVyKGZvbGRlciwgY29uZmlnLnZvY2FiU2l6ZSk7XG4gIHJldHVybiB7IGlkLCBwYXRoOiBmb2xkZXIsIGhhc2gsIHBhcmFtZXRlcnMsIHNvdXJjZSB9O1xufVxuXG5hc3luYyBmdW5jdGlvbiBnYXRoZXIocGFnZTogTW9kZWxQYWdlLCBzdGFnaW5nOiBzdHJpbmcsIHRyYW5zcG9ydDogVHJhbnNwb3J0LCBob29rczogRG93bmxvYWRIb29rcyk6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCB7IGlkIH0gPSBwYWdlO1xuICBjb25zdCBmaXJzdCA9IGNob29zZUZpbGVzKGlkLCBwYWdlLmZpbGVzKTtcbiAgY29uc3Qgc21hbGwgPSBmaXJzdC5maWx0ZXIoKHsgbmFtZSB9KSA9PiBuYW1lICE9PSBcIm1vZGVsLnNhZmV0ZW5zb3JzXCIpO1xuICBsZXQgcGxhbjogcmVhZG9ubHkgTGlzdGVkRmlsZVtdID0gZmlyc3Q7XG4gIGNvbnN0IGZldGNoID0gYXN5bmMgKGZpbGVzOiByZWFkb25seSBMaXN0ZWRGaWxlW10pID0+IHtcbiAgICBhd2FpdCBjaGVja1NwYWNlKHN0YWdpbmcsIHBsYW4sIGhvb2tzLmZyZWVCeXRlcyA/PyBmcmVlQnl0ZXNPZik7XG4gICAgZm9yIChjb25zdCBmaWxlIG9mIGZpbGVzKSB7XG4gICAgICBhd2FpdCBmZXRjaE9uZShwYWdlLCBmaWxlLCBzdGFnaW5nLCB0cmFuc3BvcnQsIHBsYW4sIGhvb2tzLm9uRXZlbnQpO1xuICAgICAgaWYgKGZpbGUubmFtZSA9PT0gXCJjb25maWcuanNvblwiKSBjb25maWdPZihhd2FpdCByZWFkRmlsZShwYXRoLmpvaW4oc3RhZ2luZywgZmlsZS5uYW1lKSksIGlkKTtcbiAgICB9XG4gIH07XG4gIGF3YWl0IGZldGNoKHNtYWxsKTtcbiAgaWYgKHBhZ2UuZmlsZXMuaGFzKFwibW9kZWwuc2FmZXRlbnNvcnNcIikpIHtcbiAgICBhd2FpdCBmZXRjaChmaXJzdC5maWx0ZXIoKHsgbmFtZSB9KSA9PiBuYW1lID09PSBcIm1vZGVsLnNhZmV0ZW5zb3JzXCIpKTtcbiAgfSBlbHNlIHtcbiAgICBjb25zdCBzaGFyZHMgPSBjaG9vc2VTaGFyZHMoaWQsIGF3YWl0IHNoYXJkTmFtZXMocGF0aC5qb2luKHN0YWdpbmcsIGluZGV4TmFtZSksIGlkKSwgcGFnZS5maWxlcyk7XG4gICAgcGxhbiA9IFsuLi5zbWFsbCwgLi4uc2hhcmRzXTtcbiAgICBhd2FpdCBmZXRjaChzaGFyZHMpO1xuICB9XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGZldGNoT25lKFxuICBwYWdlOiBNb2RlbFBhZ2UsXG4gIGZpbGU6IExpc3RlZEZpbGUsXG4gIHN0YWdpbmc6IHN0cmluZyxcbiAgdHJhbnNwb3J0OiBUcmFuc3BvcnQsXG4gIHBsYW46IHJlYWRvbmx5IExpc3RlZEZpbGVbXSxcbiAgb25FdmVudDogKGV2ZW50OiBEb3dubG9hZEV2ZW50KSA9PiB2b2lkLFxuKTogUHJvbWlzZTx2b2lkPiB7XG4gIGNvbnN0IHRvdGFsQnl0ZXMgPSB0b3RhbFNpemUocGxhbik7XG4gIGNvbnN0IGJlZm9yZSA9IHRvdGFsU2l6ZShwbGFuLnNsaWNlKDAsIHBsYW4uaW5kZXhPZihmaWxlKSkpO1xuICBjb25zdCBncmFpbiA9IE1hdGgubWF4KDFlNiwgdG90YWxCeXRlcyAvIDIwMCk7XG4gIGxldCB0b2xkID0gTnVtYmVyLk5FR0FUSVZFX0lORklOSVRZO1xuICBjb25zdCB0ZWxsID0gKGJ5dGVzOiBudW1iZXIpID0+IHtcbiAgICAvLyBOb3QgZXZlcnkgY2h1bms6IGEgdGVybWluYWwgb3IgYW4gZWRpdG9yIHdvdWxkIGhhdmUgbm90aGluZyBlbHNlIHRvIGRvLlxuICAgIGlmIChNYXRoLmFicyhieXRlcyAtIHRvbGQpIDwgZ3JhaW4gJiYgYnl0ZXMgPCBmaWxlLnNpemUpIHJldHVybjtcbiAgICB0b2xkID0gYnl0ZXM7XG4gICAgb25FdmVudCh7IGV2ZW50OiBcImRvd25sb2FkXCIsIGlkOiBwYWdlLmlkLCBmaWxlOiBmaWxlLm5hbWUsIGRvbmVCeXRlczogYmVmb3JlICsgYnl0ZXMsIHRvdGFsQnl0ZXMgfSk7XG4gIH07XG4gIGNvbnN0IHVybCA9IGZpbGVVcmwodHJhbnNwb3J0LnNldHRpbmdzLmVuZHBvaW50LCBwYWdlLCBmaWxlKTtcbiAgYXdhaXQgZXhwbGFpbmVkKGAke2ZpbGUubmFtZX0gb2YgJHtwYWdlLmlkfWAsIHBhZ2UuaWQsIHRyYW5zcG9ydCwgKCkgPT5cbiAgICBkb3dubG9hZEZpbGUodXJsLCBwYXRoLmpvaW4oc3RhZ2luZywgZmlsZS5uYW1lKSwgZmlsZSwgdHJhbnNwb3J0LCB0ZWxsKSxcbiAgKTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gY2hlY2tTcGFjZShcbiAgc3RhZ2luZzogc3RyaW5nLFxuICBwbGFuOiByZWFkb25seSBMaXN0ZWRGaWxlW10sXG4gIGZyZWVCeXRlczogKGZvbGRlcjogc3RyaW5nKSA9PiBQcm9taXNlPG51bWJlcj4sXG4pOiBQcm9taXNlPHZvaWQ+IHtcbiAgbGV0IG5lZWRlZCA9IHJlc2VydmU7XG4gIGZvciAoY29uc3QgZmlsZSBvZiBwbGFuKSBuZWVkZWQgKz0gTWF0aC5tYXgoMCwgZmlsZS5zaXplIC0gKGF3YWl0IHNpemVPZihwYXRoLmpvaW4oc3RhZ2luZywgZmlsZS5uYW1lKSkpKTtcbiAgY29uc3QgZnJlZSA9IGF3YWl0IGZyZWVCeXRlcyhzdGFnaW5nKTtcbiAgaWYgKGZyZWUgPCBuZWVkZWQpIHRocm93IHRvb1NtYWxsKHN0YWdpbmcsIG5lZWRlZCwgZnJlZSk7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIHNoYXJkTmFtZXMoaW5kZXg6IHN0cmluZywgaWQ6IHN0cmluZyk6IFByb21pc2U8cmVhZG9ubHkgc3RyaW5nW10+IHtcbiAgdHJ5IHtcbiAgICByZXR1cm4gT2JqZWN0LnZhbHVlcyh0YWJsZSh0ZXh0KShyZWNvcmQocGFyc2VKc29uKGF3YWl0IHJlYWRGaWxlKGluZGV4KSksIFwiXCIpW1wid2VpZ2h0X21hcFwiXSwgXCJ3ZWlnaHRfbWFwXCIpKTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBpZiAoZXJyb3IgaW5zdGFuY2VvZiBNYWxmb3JtZWQpIHRocm93IHVuc3VpdGFibGUoaWQsIGBpdHMgaW5kZXggaXMgYnJva2VuOiAke2Vycm9yLm1lc3NhZ2V9YCk7XG4gICAgdGhyb3cgZXJyb3I7XG4gIH1cbn1cbiIsICIvKipcbiAqIFRoZSBjYWNoZSB0aGF0IEh1Z2dpbmcgRmFjZSdzIG93biB0b29scyBmaWxsOiBgJEhGX0hPTUUvaHViL21vZGVscy0tb3duZXItLW5hbWUvYCwgd2l0aCBgcmVmcy88YnJhbmNoPmAgbmFtaW5nIGEgY29tbWl0XG4gKiBhbmQgYHNuYXBzaG90cy88Y29tbWl0Pi9gIGhvbGRpbmcgbGlua3MgdG8gdGhlIGZpbGVzLiBNb2RlbHMgaW4gaXQgYXJlIHVzZWQgaW4gcGxhY2UuIE5vdGhpbmcgaXMgZXZlciB3cml0dGVuIHRoZXJlLlxuICovXG5pbXBvcnQgeyByZWFkZGlyLCByZWFkRmlsZSwgc3RhdCB9IGZyb20gXCJub2RlOmZzL3Byb21pc2VzXCI7XG5pbXBvcnQgeyBob21lZGlyIH0gZnJvbSBcIm5vZGU6b3NcIjtcbmltcG9ydCBwYXRoIGZyb20gXCJub2RlOnBhdGhcIjtcblxuZXhwb3J0IGZ1bmN0aW9uIGh1YkhvbWUoZW52OiBOb2RlSlMuUHJvY2Vzc0Vudik6IHN0cmluZyB7XG4gIHJldHVybiBlbnZbXCJIRl9IT01FXCJdIHx8IHBhdGguam9pbihlbnZbXCJYREdfQ0FDSEVfSE9NRVwiXSB8fCBwYXRoLmpvaW4oaG9tZWRpcigpLCBcIi5jYWNoZVwiKSwgXCJodWdnaW5nZmFjZVwiKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGlzT2ZmbGluZShlbnY6IE5vZGVKUy5Qcm9jZXNzRW52KTogYm9vbGVhbiB7XG4gIHJldHVybiAvXigxfG9ufHllc3x0cnVlKSQvaS50ZXN0KGVudltcIkhGX0hVQl9PRkZMSU5FXCJdID8/IFwiXCIpO1xufVxuXG4vKipcbiAqIGBpZGAgaXMgYG93bmVyL25hbWVgIG9yLCBvZiBvbGQgbW9kZWxzLCBgbmFtZWAsIGFuZCBmcmVlIG9mIGFueXRoaW5nIGVsc2UgdGhhdCBtZWFucyBzb21ldGhpbmcgaW4gYSBwYXRoLiBSZXR1cm5zIG51bGxcbiAqIHdoZW4gdGhlIGNhY2hlIGhhcyBubyBzbmFwc2hvdCBvZiB0aGlzIGJyYW5jaCBvciBjb21taXQgd2l0aCBhIGNvbmZpZy5qc29uLlxuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gY2FjaGVkTW9kZWxGb2xkZXIoXG4gIGlkOiBzdHJpbmcsXG4gIHJldmlzaW9uID0gXCJtYWluXCIsXG4gIGVudjogTm9kZUpTLlByb2Nlc3NFbnYgPSBwcm9jZXNzLmVudixcbik6IFByb21pc2U8c3RyaW5nIHwgbnVsbD4ge1xuICBjb25zdCBtb2RlbCA9IHBhdGguam9pbihjYWNoZU9mKGVudiksIGBtb2RlbHMtLSR7aWQucmVwbGFjZShcIi9cIiwgXCItLVwiKX1gKTtcbiAgY29uc3QgY29tbWl0ID0gaXNDb21taXQocmV2aXNpb24pID8gcmV2aXNpb24gOiBhd2FpdCByZWFkUmVmZXJlbmNlKHBhdGguam9pbihtb2RlbCwgXCJyZWZzXCIsIHJldmlzaW9uKSk7XG4gIGlmIChjb21taXQgPT09IG51bGwpIHJldHVybiBudWxsO1xuICBjb25zdCBmb2xkZXIgPSBwYXRoLmpvaW4obW9kZWwsIFwic25hcHNob3RzXCIsIGNvbW1pdCk7XG4gIHJldHVybiAoYXdhaXQgc3RhdChwYXRoLmpvaW4oZm9sZGVyLCBcImNvbmZpZy5qc29uXCIpKS5jYXRjaCgoKSA9PiBudWxsKSk/LmlzRmlsZSgpID8gZm9sZGVyIDogbnVsbDtcbn1cblxuLyoqIFRoZSBtb2RlbHMgb2YgdGhlIGNhY2hlLCB3aGF0ZXZlciB0aGV5IGFyZSBhbmQgaG93ZXZlciBtdWNoIG9mIHRoZW0gaXMgdGhlcmUsIGJ5IGlkLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGNhY2hlZE1vZGVsSWRzKGVudjogTm9kZUpTLlByb2Nlc3NFbnYgPSBwcm9jZXNzLmVudik6IFByb21pc2U8cmVhZG9ubHkgc3RyaW5nW10+IHtcbiAgY29uc3QgbmFtZXMgPSBhd2FpdCByZWFkZGlyKGNhY2hlT2YoZW52KSkuY2F0Y2goKCkgPT4gW10pO1xuICByZXR1cm4gbmFtZXMuZmxhdE1hcCgobmFtZSkgPT4gL15tb2RlbHMtLShcXHdbXFx3Li1dKikkLy5leGVjKG5hbWUpPy5bMV0/LnJlcGxhY2UoXCItLVwiLCBcIi9cIikgPz8gW10pLnNvcnQoKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGlzQ29tbWl0KHJldmlzaW9uOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgcmV0dXJuIC9eWzAtOWEtZl17NDB9JC8udGVzdChyZXZpc2lvbik7XG59XG5cbmZ1bmN0aW9uIGNhY2hlT2YoZW52OiBOb2RlSlMuUHJvY2Vzc0Vudik6IHN0cmluZyB7XG4gIHJldHVybiBlbnZbXCJIRl9IVUJfQ0FDSEVcIl0gfHwgcGF0aC5qb2luKGh1YkhvbWUoZW52KSwgXCJodWJcIik7XG59XG5cbi8qKiBBIHJlZmVyZW5jZSBpcyBmb3JlaWduOiBvbmx5IGEgY29tbWl0IG1heSBiZWNvbWUgcGFydCBvZiBhIHBhdGguICovXG5hc3luYyBmdW5jdGlvbiByZWFkUmVmZXJlbmNlKGZpbGU6IHN0cmluZyk6IFByb21pc2U8c3RyaW5nIHwgbnVsbD4ge1xuICBjb25zdCB0ZXh0ID0gKGF3YWl0IHJlYWRGaWxlKGZpbGUsIFwidXRmOFwiKS5jYXRjaCgoKSA9PiBcIlwiKSkudHJpbSgpO1xuICByZXR1cm4gaXNDb21taXQodGV4dCkgPyB0ZXh0IDogbnVsbDtcbn1cbiIsICIvKipcbiAqIEpTT04gZnJvbSBvdXRzaWRlLCB0dXJuZWQgaW50byB0eXBlZCB2YWx1ZXMuIEEgYERlY29kZXJgIGNoZWNrcyBvbmUgdmFsdWUgYW5kIHNheXMgd2hlcmUgaW4gdGhlIGRvY3VtZW50IGl0IGZhaWxlZDsgaXRcbiAqIHRocm93cyBub3RoaW5nIGJ1dCBgTWFsZm9ybWVkYCwgd2hpY2ggdGhlIGNhbGxlciB0dXJucyBpbnRvIHRoZSB1c2VyJ3MgZXJyb3IuXG4gKi9cblxuLyoqIEEgdmFsdWUgdGhhdCBpcyBub3Qgd2hhdCBpdHMgcGxhY2UgZGVtYW5kcy4gYG1lc3NhZ2VgIHJlYWRzIGFzIHRoZSBlbmQgb2YgYSBzZW50ZW5jZTogYGNvbmZpZy5yYW5rIGlzIG5vdCBhIHdob2xlIG51bWJlcmAuICovXG5leHBvcnQgY2xhc3MgTWFsZm9ybWVkIGV4dGVuZHMgRXJyb3Ige31cblxuLyoqIFJldHVybnMgdGhlIGNoZWNrZWQgdmFsdWUgb3IgdGhyb3dzIGBNYWxmb3JtZWRgOyBgcGxhY2VgIGlzIHRoZSB2YWx1ZSdzIHBhdGggaW4gdGhlIGRvY3VtZW50LCBmb3IgdGhlIG1lc3NhZ2UuICovXG5leHBvcnQgdHlwZSBEZWNvZGVyPFQ+ID0gKHZhbHVlOiB1bmtub3duLCBwbGFjZTogc3RyaW5nKSA9PiBUO1xuXG4vKiogVVRGLTggYnl0ZXMgXHUyMTkyIEpTT04gdmFsdWUuIFRocm93cyBgTWFsZm9ybWVkYCBmb3IgYnl0ZXMgdGhhdCBhcmUgbm90IFVURi04IGFuZCBmb3IgdGV4dCB0aGF0IGlzIG5vdCBKU09OLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBhcnNlSnNvbihieXRlczogVWludDhBcnJheSk6IHVua25vd24ge1xuICBsZXQgdGV4dDogc3RyaW5nO1xuICB0cnkge1xuICAgIHRleHQgPSBuZXcgVGV4dERlY29kZXIoXCJ1dGYtOFwiLCB7IGZhdGFsOiB0cnVlIH0pLmRlY29kZShieXRlcyk7XG4gIH0gY2F0Y2gge1xuICAgIHRocm93IG5ldyBNYWxmb3JtZWQoXCJpdCBpcyBub3QgVVRGLTggdGV4dFwiKTtcbiAgfVxuICB0cnkge1xuICAgIHJldHVybiBKU09OLnBhcnNlKHRleHQpO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIHRocm93IG5ldyBNYWxmb3JtZWQoYGl0IGlzIG5vdCBKU09OOiAke2Vycm9yIGluc3RhbmNlb2YgRXJyb3IgPyBlcnJvci5tZXNzYWdlIDogU3RyaW5nKGVycm9yKX1gKTtcbiAgfVxufVxuXG5leHBvcnQgY29uc3QgdGV4dDogRGVjb2RlcjxzdHJpbmc+ID0gKHZhbHVlLCBwbGFjZSkgPT4ge1xuICBpZiAodHlwZW9mIHZhbHVlICE9PSBcInN0cmluZ1wiKSB0aHJvdyBuZXcgTWFsZm9ybWVkKGAke3BsYWNlfSBpcyBub3QgYSB0ZXh0YCk7XG4gIHJldHVybiB2YWx1ZTtcbn07XG5cbmV4cG9ydCBjb25zdCBmbGFnOiBEZWNvZGVyPGJvb2xlYW4+ID0gKHZhbHVlLCBwbGFjZSkgPT4ge1xuICBpZiAodHlwZW9mIHZhbHVlICE9PSBcImJvb2xlYW5cIikgdGhyb3cgbmV3IE1hbGZvcm1lZChgJHtwbGFjZX0gaXMgbm90IHRydWUgb3IgZmFsc2VgKTtcbiAgcmV0dXJuIHZhbHVlO1xufTtcblxuZXhwb3J0IGNvbnN0IG51bWJlcjogRGVjb2RlcjxudW1iZXI+ID0gKHZhbHVlLCBwbGFjZSkgPT4ge1xuICBpZiAodHlwZW9mIHZhbHVlICE9PSBcIm51bWJlclwiIHx8ICFOdW1iZXIuaXNGaW5pdGUodmFsdWUpKSB0aHJvdyBuZXcgTWFsZm9ybWVkKGAke3BsYWNlfSBpcyBub3QgYSBudW1iZXJgKTtcbiAgcmV0dXJuIHZhbHVlO1xufTtcblxuLyoqIEpTT04gaGFzIG5vIE5hTjogYEpTT04uc3RyaW5naWZ5YCB3cml0ZXMgYSBtZWFzdXJlZCB2YWx1ZSB0aGF0IGlzIG5vdCBmaW5pdGUgYXMgbnVsbCwgYW5kIGl0IGlzIHJlYWQgYmFjayBhcyBOYU4uICovXG5leHBvcnQgY29uc3QgbWVhc3VyZWQ6IERlY29kZXI8bnVtYmVyPiA9ICh2YWx1ZSwgcGxhY2UpID0+ICh2YWx1ZSA9PT0gbnVsbCA/IE51bWJlci5OYU4gOiBudW1iZXIodmFsdWUsIHBsYWNlKSk7XG5cbi8qKiBBIHdob2xlIG51bWJlciB3aXRoaW4gW2xvdywgaGlnaF0uICovXG5leHBvcnQgZnVuY3Rpb24gaW50ZWdlcihsb3c6IG51bWJlciwgaGlnaDogbnVtYmVyKTogRGVjb2RlcjxudW1iZXI+IHtcbiAgcmV0dXJuICh2YWx1ZSwgcGxhY2UpID0+IHtcbiAgICBpZiAodHlwZW9mIHZhbHVlICE9PSBcIm51bWJlclwiIHx8ICFOdW1iZXIuaXNTYWZlSW50ZWdlcih2YWx1ZSkpXG4gICAgICB0aHJvdyBuZXcgTWFsZm9ybWVkKGAke3BsYWNlfSBpcyBub3QgYSB3aG9sZSBudW1iZXJgKTtcbiAgICBpZiAodmFsdWUgPCBsb3cgfHwgdmFsdWUgPiBoaWdoKSB0aHJvdyBuZXcgTWFsZm9ybWVkKGAke3BsYWNlfSBpcyAke3ZhbHVlfSwgbm90IHdpdGhpbiAke2xvd30gdG8gJHtoaWdofWApO1xuICAgIHJldHVybiB2YWx1ZTtcbiAgfTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIG51bGxhYmxlPFQ+KGRlY29kZTogRGVjb2RlcjxUPik6IERlY29kZXI8VCB8IG51bGw+IHtcbiAgcmV0dXJuICh2YWx1ZSwgcGxhY2UpID0+ICh2YWx1ZSA9PT0gbnVsbCA/IG51bGwgOiBkZWNvZGUodmFsdWUsIHBsYWNlKSk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBvbmVPZjxjb25zdCBUIGV4dGVuZHMgc3RyaW5nIHwgbnVtYmVyPih3b3JkczogcmVhZG9ubHkgVFtdKTogRGVjb2RlcjxUPiB7XG4gIHJldHVybiAodmFsdWUsIHBsYWNlKSA9PiB7XG4gICAgY29uc3Qgd29yZCA9IHdvcmRzLmZpbmQoKGl0ZW0pID0+IGl0ZW0gPT09IHZhbHVlKTtcbiAgICBpZiAod29yZCA9PT0gdW5kZWZpbmVkKSB0aHJvdyBuZXcgTWFsZm9ybWVkKGAke3BsYWNlfSBpcyBub3Qgb25lIG9mICR7d29yZHMuam9pbihcIiwgXCIpfWApO1xuICAgIHJldHVybiB3b3JkO1xuICB9O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gbGlzdDxUPihkZWNvZGU6IERlY29kZXI8VD4pOiBEZWNvZGVyPFRbXT4ge1xuICByZXR1cm4gKHZhbHVlLCBwbGFjZSkgPT4ge1xuICAgIGlmICghQXJyYXkuaXNBcnJheSh2YWx1ZSkpIHRocm93IG5ldyBNYWxmb3JtZWQoYCR7cGxhY2V9IGlzIG5vdCBhIGxpc3RgKTtcbiAgICByZXR1cm4gdmFsdWUubWFwKChpdGVtOiB1bmtub3duLCBpbmRleCkgPT4gZGVjb2RlKGl0ZW0sIGAke3BsYWNlfVske2luZGV4fV1gKSk7XG4gIH07XG59XG5cbi8qKiBBbiBvYmplY3QgdXNlZCBhcyBhIHRhYmxlOiBhbnkga2V5LCB2YWx1ZXMgb2Ygb25lIHR5cGUuIEtleXMgc3VjaCBhcyBgX19wcm90b19fYCBzdGF5IHBsYWluIGRhdGEuICovXG5leHBvcnQgZnVuY3Rpb24gdGFibGU8VD4oZGVjb2RlOiBEZWNvZGVyPFQ+KTogRGVjb2RlcjxSZWNvcmQ8c3RyaW5nLCBUPj4ge1xuICByZXR1cm4gKHZhbHVlLCBwbGFjZSkgPT5cbiAgICBPYmplY3QuZnJvbUVudHJpZXMoXG4gICAgICBPYmplY3QuZW50cmllcyhyZWNvcmQodmFsdWUsIHBsYWNlKSkubWFwKChba2V5LCBpdGVtXSkgPT4gW2tleSwgZGVjb2RlKGl0ZW0sIGAke3BsYWNlfS4ke2tleX1gKV0pLFxuICAgICk7XG59XG5cbi8qKiBBbiBvYmplY3Qgd2l0aCB0aGVzZSBmaWVsZHMuIEZpZWxkcyBpdCBkb2VzIG5vdCBrbm93IGFyZSBkcm9wcGVkLCBzbyB0aGF0IGEgbmV3ZXIgd3JpdGVyIG1heSBhZGQgc29tZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBvYmplY3Q8UiBleHRlbmRzIG9iamVjdCwgTyBleHRlbmRzIG9iamVjdCA9IFJlY29yZDxuZXZlciwgbmV2ZXI+PihcbiAgcmVxdWlyZWQ6IHsgcmVhZG9ubHkgW0sgaW4ga2V5b2YgUl06IERlY29kZXI8UltLXT4gfSxcbiAgb3B0aW9uYWw/OiB7IHJlYWRvbmx5IFtLIGluIGtleW9mIE9dOiBEZWNvZGVyPE9bS10+IH0sXG4pOiBEZWNvZGVyPFIgJiBQYXJ0aWFsPE8+PiB7XG4gIHJldHVybiAodmFsdWUsIHBsYWNlKSA9PiB7XG4gICAgY29uc3QgZnJvbSA9IHJlY29yZCh2YWx1ZSwgcGxhY2UpO1xuICAgIGNvbnN0IHRvOiBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPiA9IHt9O1xuICAgIGNvbnN0IHByZWZpeCA9IHBsYWNlID09PSBcIlwiID8gXCJcIiA6IGAke3BsYWNlfS5gO1xuICAgIGZvciAoY29uc3QgW2tleSwgZGVjb2RlXSBvZiBkZWNvZGVycyhyZXF1aXJlZCkpIHtcbiAgICAgIGlmICghT2JqZWN0Lmhhc093bihmcm9tLCBrZXkpKSB0aHJvdyBuZXcgTWFsZm9ybWVkKGAke3ByZWZpeH0ke2tleX0gaXMgbWlzc2luZ2ApO1xuICAgICAgdG9ba2V5XSA9IGRlY29kZShmcm9tW2tleV0sIHByZWZpeCArIGtleSk7XG4gICAgfVxuICAgIGZvciAoY29uc3QgW2tleSwgZGVjb2RlXSBvZiBkZWNvZGVycyhvcHRpb25hbCA/PyB7fSkpIHtcbiAgICAgIGlmIChPYmplY3QuaGFzT3duKGZyb20sIGtleSkpIHRvW2tleV0gPSBkZWNvZGUoZnJvbVtrZXldLCBwcmVmaXggKyBrZXkpO1xuICAgIH1cbiAgICAvLyBFdmVyeSBrZXkgb2YgUiB3YXMgZGVjb2RlZCBieSBpdHMgb3duIGRlY29kZXIgYWJvdmUsIGFuZCB0aG9zZSBvZiBPIHdoZXJlIHByZXNlbnQuXG4gICAgcmV0dXJuIHRvIGFzIFIgJiBQYXJ0aWFsPE8+O1xuICB9O1xufVxuXG4vKiogQW55IEpTT04gb2JqZWN0OyBuZWl0aGVyIGEgbGlzdCBub3IgbnVsbC4gKi9cbmV4cG9ydCBjb25zdCByZWNvcmQ6IERlY29kZXI8UmVjb3JkPHN0cmluZywgdW5rbm93bj4+ID0gKHZhbHVlLCBwbGFjZSkgPT4ge1xuICBpZiAodHlwZW9mIHZhbHVlICE9PSBcIm9iamVjdFwiIHx8IHZhbHVlID09PSBudWxsIHx8IEFycmF5LmlzQXJyYXkodmFsdWUpKSB7XG4gICAgdGhyb3cgbmV3IE1hbGZvcm1lZChwbGFjZSA9PT0gXCJcIiA/IFwiaXQgaXMgbm90IGEgSlNPTiBvYmplY3RcIiA6IGAke3BsYWNlfSBpcyBub3QgYW4gb2JqZWN0YCk7XG4gIH1cbiAgcmV0dXJuIHZhbHVlIGFzIFJlY29yZDxzdHJpbmcsIHVua25vd24+O1xufTtcblxuLyoqIEEgZmllbGQgdGhhdCBtdXN0IGJlIHRoZXJlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpZWxkPFQ+KGZyb206IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHVua25vd24+PiwgbmFtZTogc3RyaW5nLCBkZWNvZGU6IERlY29kZXI8VD4pOiBUIHtcbiAgaWYgKCFPYmplY3QuaGFzT3duKGZyb20sIG5hbWUpKSB0aHJvdyBuZXcgTWFsZm9ybWVkKGAke25hbWV9IGlzIG1pc3NpbmdgKTtcbiAgcmV0dXJuIGRlY29kZShmcm9tW25hbWVdLCBuYW1lKTtcbn1cblxuLyoqIEEgZmllbGQgb2YgYSBzZXR0aW5ncyBmaWxlLCBpbiB3aGljaCBudWxsIGFuZCBhYnNlbnQgbWVhbiB0aGUgc2FtZTogdGhlIGRlZmF1bHQuICovXG5leHBvcnQgZnVuY3Rpb24gb3B0aW9uYWw8VD4oZnJvbTogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgdW5rbm93bj4+LCBuYW1lOiBzdHJpbmcsIGRlY29kZTogRGVjb2RlcjxUPik6IFQgfCBudWxsIHtcbiAgcmV0dXJuIE9iamVjdC5oYXNPd24oZnJvbSwgbmFtZSkgPyBudWxsYWJsZShkZWNvZGUpKGZyb21bbmFtZV0sIG5hbWUpIDogbnVsbDtcbn1cblxuZnVuY3Rpb24gZGVjb2RlcnMoZmllbGRzOiBvYmplY3QpOiBbc3RyaW5nLCBEZWNvZGVyPHVua25vd24+XVtdIHtcbiAgcmV0dXJuIE9iamVjdC5lbnRyaWVzKGZpZWxkcyk7XG59XG4iLCAiLyoqIEEgYmFzZSBtb2RlbCdzIGZvbGRlciBvbiBkaXNrOiBmb3VuZCwgY2hlY2tlZCwgaGFzaGVkLiBOb3RoaW5nIG9mIGl0IGlzIGNvbnZlcnRlZCBvciBjb3BpZWQuICovXG5pbXBvcnQgeyByZWFkRmlsZSwgc3RhdCB9IGZyb20gXCJub2RlOmZzL3Byb21pc2VzXCI7XG5pbXBvcnQgcGF0aCBmcm9tIFwibm9kZTpwYXRoXCI7XG5pbXBvcnQgeyBtb2RlbHNGb2xkZXIgfSBmcm9tIFwiLi4vZGlzay9ob21lXCI7XG5pbXBvcnQgeyBjYWNoZWRNb2RlbEZvbGRlciB9IGZyb20gXCIuLi9kaXNrL2h1Yi1jYWNoZVwiO1xuaW1wb3J0IHsgQXR0dW5lRXJyb3IgfSBmcm9tIFwiLi4vZXJyb3JzXCI7XG5pbXBvcnQgeyBNYWxmb3JtZWQsIG9iamVjdCwgcGFyc2VKc29uLCB0YWJsZSwgdGV4dCB9IGZyb20gXCIuLi9mb3JtYXRzL2pzb25cIjtcbmltcG9ydCB7IHR5cGUgRGVjb2RlckNvbmZpZywgcGFyc2VDb25maWcsIHdyb25nQ29uZmlnIH0gZnJvbSBcIi4vY29uZmlnXCI7XG5pbXBvcnQgeyBoYXNoRmlsZXMgfSBmcm9tIFwiLi9oYXNoXCI7XG5pbXBvcnQgeyB0b3RhbFBhcmFtZXRlcnMgfSBmcm9tIFwiLi9wYXJhbWV0ZXJzXCI7XG5pbXBvcnQgeyBleHBlY3RlZFdlaWdodHMsIGxvY2F0ZVdlaWdodHMsIHR5cGUgV2VpZ2h0TG9jYXRpb24gfSBmcm9tIFwiLi93ZWlnaHRzXCI7XG5cbmV4cG9ydCB0eXBlIHsgV2VpZ2h0TG9jYXRpb24gfSBmcm9tIFwiLi93ZWlnaHRzXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgQmFzZU1vZGVsIHtcbiAgLyoqIFRoZSBtb2RlbCdzIG5hbWU6IGluIHRoZSBzdG9yZSwgb2YgdGhlIGVtYmVkZGVkIG1vZGVsLCBvciBvZiBpdHMgZm9sZGVyLiAqL1xuICByZWFkb25seSBpZDogc3RyaW5nO1xuICAvKiogQWJzb2x1dGUuICovXG4gIHJlYWRvbmx5IGZvbGRlcjogc3RyaW5nO1xuICByZWFkb25seSBjb25maWc6IERlY29kZXJDb25maWc7XG4gIC8qKiBFeGFjdGx5IHRoZSB3ZWlnaHRzIHRoYXQgdGhlIGRlY29kZXIgcmVhZHMsIGluIGZvcndhcmQgb3JkZXIuICovXG4gIHJlYWRvbmx5IHdlaWdodHM6IFJlYWRvbmx5TWFwPHN0cmluZywgV2VpZ2h0TG9jYXRpb24+O1xuICAvKiogU0hBLTI1NiwgaGV4LCBvdmVyIGNvbmZpZy5qc29uLCB0b2tlbml6ZXIuanNvbiBhbmQgYWxsIHdlaWdodCBmaWxlczogZXF1YWwgZXhhY3RseSB3aGVuIHRoZSBtb2RlbHMgYXJlLiAqL1xuICByZWFkb25seSBoYXNoOiBzdHJpbmc7XG4gIC8qKiBUaGUgbW9kZWwncyBwYXJhbWV0ZXJzLCB0aWVkIHdlaWdodHMgb25jZS4gKi9cbiAgcmVhZG9ubHkgdG90YWw6IG51bWJlcjtcbn1cblxuZXhwb3J0IGNvbnN0IGVtYmVkZGVkSWQgPSBcImF0dHVuZS1iYXNlLThtXCI7XG5cbi8qKlxuICogT3BlbnMgYSBiYXNlIG1vZGVsIGJ5IGl0cyBpZCBvciBmb2xkZXI7IHRoZSBlbWJlZGRlZCBvbmUgd2hlbiBuZWl0aGVyIGlzIGdpdmVuLiBFdmVyeSB3ZWlnaHQgdGhhdCBjb25maWcuanNvbiBkZW1hbmRzIGlzXG4gKiBjaGVja2VkIHRvIGJlIHRoZXJlIHdpdGggaXRzIHNoYXBlLiBUaHJvd3MgRV9NT0RFTF9NSVNTSU5HLCBFX01PREVMX0ZJTEUsIEVfTU9ERUxfQ09ORklHIG9yIEVfTU9ERUxfRkFNSUxZLlxuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gb3BlbkJhc2UoaWRPckZvbGRlcj86IHN0cmluZyk6IFByb21pc2U8QmFzZU1vZGVsPiB7XG4gIGNvbnN0IHsgaWQsIGZvbGRlciB9ID0gYXdhaXQgZmluZE1vZGVsKGlkT3JGb2xkZXIpO1xuICBjb25zdCBjb25maWcgPSBhd2FpdCByZWFkQ29uZmlnKHBhdGguam9pbihmb2xkZXIsIFwiY29uZmlnLmpzb25cIikpO1xuICBjb25zdCBmaWxlcyA9IGF3YWl0IHdlaWdodEZpbGVzKGZvbGRlcik7XG4gIGNvbnN0IGxvY2F0ZWQgPSBuZXcgTWFwPHN0cmluZywgV2VpZ2h0TG9jYXRpb24+KCk7XG4gIGZvciAoY29uc3QgZmlsZSBvZiBmaWxlcykge1xuICAgIGZvciAoY29uc3QgW25hbWUsIGxvY2F0aW9uXSBvZiBhd2FpdCBsb2NhdGVXZWlnaHRzKHBhdGguam9pbihmb2xkZXIsIGZpbGUpKSkgbG9jYXRlZC5zZXQobmFtZSwgbG9jYXRpb24pO1xuICB9XG4gIGNvbnN0IHdlaWdodHMgPSBuZXcgTWFwPHN0cmluZywgV2VpZ2h0TG9jYXRpb24+KCk7XG4gIGZvciAoY29uc3QgW25hbWUsIHNoYXBlXSBvZiBleHBlY3RlZFdlaWdodHMoY29uZmlnKSlcbiAgICB3ZWlnaHRzLnNldChuYW1lLCBjaGVja1dlaWdodChmaW5kKGxvY2F0ZWQsIG5hbWUpLCBuYW1lLCBzaGFwZSwgZm9sZGVyKSk7XG4gIGNvbnN0IGhhc2ggPSBhd2FpdCBoYXNoRmlsZXMoZm9sZGVyLCBbXCJjb25maWcuanNvblwiLCBcInRva2VuaXplci5qc29uXCIsIC4uLmZpbGVzXSk7XG4gIHJldHVybiB7IGlkLCBmb2xkZXIsIGNvbmZpZywgd2VpZ2h0cywgaGFzaCwgdG90YWw6IHRvdGFsUGFyYW1ldGVycyhjb25maWcpIH07XG59XG5cbi8qKiBDaGVja3BvaW50cyBvZiB0aGUgYmFyZSBkZWNvZGVyIChHUFQtMidzIG93bikgbGVhdmUgb3V0IHRoZSBuYW1lIG9mIHRoZSBwYXJ0IHRoYXQgaG9sZHMgaXQ6IGB0cmFuc2Zvcm1lci5gLCBgbW9kZWwuYC4gKi9cbmZ1bmN0aW9uIGZpbmQobG9jYXRlZDogUmVhZG9ubHlNYXA8c3RyaW5nLCBXZWlnaHRMb2NhdGlvbj4sIG5hbWU6IHN0cmluZyk6IFdlaWdodExvY2F0aW9uIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgYmFyZSA9IGxvY2F0ZWQuZ2V0KG5hbWUuc2xpY2UobmFtZS5pbmRleE9mKFwiLlwiKSArIDEpKTtcbiAgcmV0dXJuIGxvY2F0ZWQuZ2V0KG5hbWUpID8/IChiYXJlICYmIHsgLi4uYmFyZSwgbmFtZSB9KTtcbn1cblxuLyoqIEEgbW9kZWwncyBpZCBpbiB0aGUgc3RvcmUsIGZvciBleGFtcGxlIGBRd2VuL1F3ZW4yLjUtQ29kZXItMC41QmAsIFx1MjE5MiBpdHMgZm9sZGVyIHRoZXJlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHN0b3JlZE1vZGVsRm9sZGVyKGlkOiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gcGF0aC5qb2luKG1vZGVsc0ZvbGRlcigpLCBpZC5yZXBsYWNlKFwiL1wiLCBcIi0tXCIpKTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gZmluZE1vZGVsKGlkT3JGb2xkZXI6IHN0cmluZyB8IHVuZGVmaW5lZCk6IFByb21pc2U8eyByZWFkb25seSBpZDogc3RyaW5nOyByZWFkb25seSBmb2xkZXI6IHN0cmluZyB9PiB7XG4gIGlmIChpZE9yRm9sZGVyID09PSB1bmRlZmluZWQgfHwgaWRPckZvbGRlciA9PT0gZW1iZWRkZWRJZCkge1xuICAgIGNvbnN0IGZvbGRlciA9IGF3YWl0IGVtYmVkZGVkRm9sZGVyKCk7XG4gICAgaWYgKGZvbGRlciA9PT0gbnVsbCkgdGhyb3cgbWlzc2luZ01vZGVsKGVtYmVkZGVkSWQsIFwiVGhlIGVtYmVkZGVkIG1vZGVsIGlzIG5vdCB3aGVyZSBBdHR1bmUgd2FzIGluc3RhbGxlZFwiKTtcbiAgICByZXR1cm4geyBpZDogZW1iZWRkZWRJZCwgZm9sZGVyIH07XG4gIH1cbiAgY29uc3Qgc3RvcmVkID0gL15bXFx3LV1bXFx3Li1dKihcXC9bXFx3LV1bXFx3Li1dKik/JC8udGVzdChpZE9yRm9sZGVyKSA/IHN0b3JlZE1vZGVsRm9sZGVyKGlkT3JGb2xkZXIpIDogbnVsbDtcbiAgaWYgKHN0b3JlZCAhPT0gbnVsbCAmJiAoYXdhaXQgaXNGaWxlKHBhdGguam9pbihzdG9yZWQsIFwiY29uZmlnLmpzb25cIikpKSkgcmV0dXJuIHsgaWQ6IGlkT3JGb2xkZXIsIGZvbGRlcjogc3RvcmVkIH07XG4gIGNvbnN0IGZvbGRlciA9IHBhdGgucmVzb2x2ZShpZE9yRm9sZGVyKTtcbiAgLy8gV2hhdCBvdGhlciB0b29scyBkb3dubG9hZGVkIGlzIHVzZWQgaW4gcGxhY2U7IGEgZm9sZGVyIG9mIHRoZSB1c2VyJ3Mgb3duIGdvZXMgYmVmb3JlIGl0LlxuICBjb25zdCBjYWNoZWQgPSBzdG9yZWQgIT09IG51bGwgJiYgIShhd2FpdCBpc0ZvbGRlcihmb2xkZXIpKSA/IGF3YWl0IGNhY2hlZE1vZGVsRm9sZGVyKGlkT3JGb2xkZXIpIDogbnVsbDtcbiAgaWYgKGNhY2hlZCAhPT0gbnVsbCkgcmV0dXJuIHsgaWQ6IGlkT3JGb2xkZXIsIGZvbGRlcjogY2FjaGVkIH07XG4gIGlmICghKGF3YWl0IGlzRm9sZGVyKGZvbGRlcikpKSB0aHJvdyBtaXNzaW5nTW9kZWwoaWRPckZvbGRlciwgYFRoZXJlIGlzIG5vIG1vZGVsIFwiJHtpZE9yRm9sZGVyLnNsaWNlKDAsIDMwMCl9XCJgKTtcbiAgaWYgKCEoYXdhaXQgaXNGaWxlKHBhdGguam9pbihmb2xkZXIsIFwiY29uZmlnLmpzb25cIikpKSkge1xuICAgIHRocm93IG1pc3NpbmdNb2RlbChpZE9yRm9sZGVyLCBgJHtmb2xkZXJ9IGlzIG5vdCBhIG1vZGVsIGZvbGRlcjogaXQgaGFzIG5vIGNvbmZpZy5qc29uYCk7XG4gIH1cbiAgcmV0dXJuIHsgaWQ6IHBhdGguYmFzZW5hbWUoZm9sZGVyKSwgZm9sZGVyIH07XG59XG5cbi8qKiBUaGUgYnVuZGxlIGxpZXMgaW4gYSBmb2xkZXIgYmVzaWRlIGBtb2RlbHMvYCAoZGlzdC8pLCB0aGUgdGVzdHMnIGJ1bmRsZXMgbGllIGRlZXBlcjogbG9vayB1cHdhcmRzLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGVtYmVkZGVkRm9sZGVyKCk6IFByb21pc2U8c3RyaW5nIHwgbnVsbD4ge1xuICBmb3IgKGxldCBmb2xkZXIgPSBfX2Rpcm5hbWU7IDsgZm9sZGVyID0gcGF0aC5kaXJuYW1lKGZvbGRlcikpIHtcbiAgICBjb25zdCBjYW5kaWRhdGUgPSBwYXRoLmpvaW4oZm9sZGVyLCBcIm1vZGVsc1wiLCBlbWJlZGRlZElkKTtcbiAgICBpZiAoYXdhaXQgaXNGaWxlKHBhdGguam9pbihjYW5kaWRhdGUsIFwiY29uZmlnLmpzb25cIikpKSByZXR1cm4gY2FuZGlkYXRlO1xuICAgIGlmIChmb2xkZXIgPT09IHBhdGguZGlybmFtZShmb2xkZXIpKSByZXR1cm4gbnVsbDtcbiAgfVxufVxuXG4vKiogVGhyb3dzIEVfTU9ERUxfRklMRSwgRV9NT0RFTF9DT05GSUcgb3IgRV9NT0RFTF9GQU1JTFkuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gcmVhZENvbmZpZyhmaWxlOiBzdHJpbmcpOiBQcm9taXNlPERlY29kZXJDb25maWc+IHtcbiAgbGV0IGpzb246IHVua25vd247XG4gIHRyeSB7XG4gICAganNvbiA9IHBhcnNlSnNvbihhd2FpdCByZWFkRmlsZShmaWxlKSk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgaWYgKGVycm9yIGluc3RhbmNlb2YgTWFsZm9ybWVkKSB0aHJvdyB3cm9uZ0NvbmZpZyhmaWxlLCBlcnJvci5tZXNzYWdlKTtcbiAgICB0aHJvdyB1bnJlYWRhYmxlKGZpbGUsIGVycm9yKTtcbiAgfVxuICByZXR1cm4gcGFyc2VDb25maWcoanNvbiwgZmlsZSk7XG59XG5cbi8qKiBUaGUgbmFtZXMgb2YgYSBtb2RlbCdzIHdlaWdodCBmaWxlczogb25lLCBvciB0aGUgc2hhcmRzIHRoYXQgaXRzIGluZGV4IGxpc3RzLiBUaHJvd3MgRV9NT0RFTF9GSUxFLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHdlaWdodEZpbGVzKGZvbGRlcjogc3RyaW5nKTogUHJvbWlzZTxzdHJpbmdbXT4ge1xuICBpZiAoYXdhaXQgaXNGaWxlKHBhdGguam9pbihmb2xkZXIsIFwibW9kZWwuc2FmZXRlbnNvcnNcIikpKSByZXR1cm4gW1wibW9kZWwuc2FmZXRlbnNvcnNcIl07XG4gIGNvbnN0IGluZGV4RmlsZSA9IHBhdGguam9pbihmb2xkZXIsIFwibW9kZWwuc2FmZXRlbnNvcnMuaW5kZXguanNvblwiKTtcbiAgaWYgKCEoYXdhaXQgaXNGaWxlKGluZGV4RmlsZSkpKSB7XG4gICAgdGhyb3cgYnJva2VuTW9kZWwoZm9sZGVyLCBcIml0IGhhcyBuZWl0aGVyIG1vZGVsLnNhZmV0ZW5zb3JzIG5vciBtb2RlbC5zYWZldGVuc29ycy5pbmRleC5qc29uXCIpO1xuICB9XG4gIGxldCBzaGFyZHM6IHN0cmluZ1tdO1xuICB0cnkge1xuICAgIHNoYXJkcyA9IE9iamVjdC52YWx1ZXMoZGVjb2RlSW5kZXgocGFyc2VKc29uKGF3YWl0IHJlYWRGaWxlKGluZGV4RmlsZSkpLCBcIlwiKS53ZWlnaHRfbWFwKTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBpZiAoZXJyb3IgaW5zdGFuY2VvZiBNYWxmb3JtZWQpIHRocm93IGJyb2tlbk1vZGVsKGluZGV4RmlsZSwgZXJyb3IubWVzc2FnZSk7XG4gICAgdGhyb3cgdW5yZWFkYWJsZShpbmRleEZpbGUsIGVycm9yKTtcbiAgfVxuICBjb25zdCBmaWxlcyA9IFsuLi5uZXcgU2V0KHNoYXJkcyldLnNvcnQoKTtcbiAgZm9yIChjb25zdCBmaWxlIG9mIGZpbGVzKSB7XG4gICAgLy8gQW4gaW5kZXggaXMgZm9yZWlnbjogYSBzaGFyZCBpcyBhIGZpbGUgYmVzaWRlIGl0LCBuZXZlciBhIHBhdGggdG8gZWxzZXdoZXJlLlxuICAgIGlmICghL15bXFx3LV1bXFx3Li1dKlxcLnNhZmV0ZW5zb3JzJC8udGVzdChmaWxlKSlcbiAgICAgIHRocm93IGJyb2tlbk1vZGVsKGluZGV4RmlsZSwgYCR7SlNPTi5zdHJpbmdpZnkoZmlsZS5zbGljZSgwLCAyMDApKX0gaXMgbm90IGEgZmlsZSBuYW1lYCk7XG4gICAgaWYgKCEoYXdhaXQgaXNGaWxlKHBhdGguam9pbihmb2xkZXIsIGZpbGUpKSkpIHRocm93IGJyb2tlbk1vZGVsKGZvbGRlciwgYHRoZSBzaGFyZCAke2ZpbGV9IGlzIG1pc3NpbmdgKTtcbiAgfVxuICByZXR1cm4gZmlsZXM7XG59XG5cbmNvbnN0IGRlY29kZUluZGV4ID0gb2JqZWN0PHsgd2VpZ2h0X21hcDogUmVjb3JkPHN0cmluZywgc3RyaW5nPiB9Pih7IHdlaWdodF9tYXA6IHRhYmxlKHRleHQpIH0pO1xuXG5mdW5jdGlvbiBjaGVja1dlaWdodChcbiAgbG9jYXRpb246IFdlaWdodExvY2F0aW9uIHwgdW5kZWZpbmVkLFxuICBuYW1lOiBzdHJpbmcsXG4gIHNoYXBlOiByZWFkb25seSBudW1iZXJbXSxcbiAgZm9sZGVyOiBzdHJpbmcsXG4pOiBXZWlnaHRMb2NhdGlvbiB7XG4gIGlmIChsb2NhdGlvbiA9PT0gdW5kZWZpbmVkKSB0aHJvdyBicm9rZW5Nb2RlbChmb2xkZXIsIGB0aGUgd2VpZ2h0ICR7bmFtZX0gaXMgbWlzc2luZyBvciBpcyBub3QgRjMyLCBGMTYgb3IgQkYxNmApO1xuICBpZiAobG9jYXRpb24uc2hhcGUubGVuZ3RoICE9PSBzaGFwZS5sZW5ndGggfHwgbG9jYXRpb24uc2hhcGUuc29tZSgoc2l6ZSwgYXhpcykgPT4gc2l6ZSAhPT0gc2hhcGVbYXhpc10pKSB7XG4gICAgdGhyb3cgYnJva2VuTW9kZWwoXG4gICAgICBmb2xkZXIsXG4gICAgICBgJHtuYW1lfSBpcyBbJHtsb2NhdGlvbi5zaGFwZS5qb2luKFwiLCBcIil9XSwgYnV0IGNvbmZpZy5qc29uIGRlbWFuZHMgWyR7c2hhcGUuam9pbihcIiwgXCIpfV1gLFxuICAgICk7XG4gIH1cbiAgcmV0dXJuIGxvY2F0aW9uO1xufVxuXG5hc3luYyBmdW5jdGlvbiBpc0ZpbGUoZmlsZTogc3RyaW5nKTogUHJvbWlzZTxib29sZWFuPiB7XG4gIHJldHVybiBzdGF0KGZpbGUpLnRoZW4oXG4gICAgKGZvdW5kKSA9PiBmb3VuZC5pc0ZpbGUoKSxcbiAgICAoKSA9PiBmYWxzZSxcbiAgKTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gaXNGb2xkZXIoZm9sZGVyOiBzdHJpbmcpOiBQcm9taXNlPGJvb2xlYW4+IHtcbiAgcmV0dXJuIHN0YXQoZm9sZGVyKS50aGVuKFxuICAgIChmb3VuZCkgPT4gZm91bmQuaXNEaXJlY3RvcnkoKSxcbiAgICAoKSA9PiBmYWxzZSxcbiAgKTtcbn1cblxuZnVuY3Rpb24gbWlzc2luZ01vZGVsKGlkOiBzdHJpbmcsIHByb2JsZW06IHN0cmluZyk6IEF0dHVuZUVycm9yIHtcbiAgY29uc3QgaGludCA9XG4gICAgaWQgPT09IGVtYmVkZGVkSWRcbiAgICAgID8gXCJJbnN0YWxsIEF0dHVuZSBhZ2Fpbi5cIlxuICAgICAgOiBcIkdpdmUgYSBmb2xkZXIgdGhhdCBob2xkcyBjb25maWcuanNvbiwgdG9rZW5pemVyLmpzb24gYW5kIG1vZGVsLnNhZmV0ZW5zb3JzLCBvciBhIG5hbWUgdGhhdCBgYXR0dW5lIG1vZGVscyBsaXN0YCBzaG93cy5cIjtcbiAgcmV0dXJuIG5ldyBBdHR1bmVFcnJvcihcIkVfTU9ERUxfTUlTU0lOR1wiLCBgJHtwcm9ibGVtfS5gLCBoaW50KTtcbn1cblxuZnVuY3Rpb24gYnJva2VuTW9kZWwocGxhY2U6IHN0cmluZywgcHJvYmxlbTogc3RyaW5nKTogQXR0dW5lRXJyb3Ige1xuICByZXR1cm4gbmV3IEF0dHVuZUVycm9yKFxuICAgIFwiRV9NT0RFTF9GSUxFXCIsXG4gICAgYCR7cGxhY2V9IGlzIG5vdCBhIGNvbXBsZXRlIG1vZGVsOiAke3Byb2JsZW19LmAsXG4gICAgXCJDb3B5IG9yIGRvd25sb2FkIHRoZSBtb2RlbCBhZ2Fpbi5cIixcbiAgKTtcbn1cblxuZnVuY3Rpb24gdW5yZWFkYWJsZShmaWxlOiBzdHJpbmcsIGVycm9yOiB1bmtub3duKTogQXR0dW5lRXJyb3Ige1xuICByZXR1cm4gYnJva2VuTW9kZWwoZmlsZSwgZXJyb3IgaW5zdGFuY2VvZiBFcnJvciA/IGVycm9yLm1lc3NhZ2UgOiBTdHJpbmcoZXJyb3IpKTtcbn1cbiIsICIvKiogV2hlcmUgQXR0dW5lIGtlZXBzIHdoYXQgaXQgbWFrZXM6IG9uZSBzdG9yZSBmb3IgdGhlIGVkaXRvciBhbmQgdGhlIGNvbW1hbmQgbGluZS4gKi9cbmltcG9ydCB7IGhvbWVkaXIgfSBmcm9tIFwibm9kZTpvc1wiO1xuaW1wb3J0IHBhdGggZnJvbSBcIm5vZGU6cGF0aFwiO1xuXG4vKiogYCRBVFRVTkVfSE9NRWAsIG9yIGAuYXR0dW5lYCBpbiB0aGUgdXNlcidzIGhvbWUgZm9sZGVyLiBJdCBuZWVkIG5vdCBleGlzdCB5ZXQuICovXG5leHBvcnQgZnVuY3Rpb24gaG9tZSgpOiBzdHJpbmcge1xuICBjb25zdCBjaG9zZW4gPSBwcm9jZXNzLmVudltcIkFUVFVORV9IT01FXCJdO1xuICByZXR1cm4gY2hvc2VuID8gcGF0aC5yZXNvbHZlKGNob3NlbikgOiBwYXRoLmpvaW4oaG9tZWRpcigpLCBcIi5hdHR1bmVcIik7XG59XG5cbi8qKiBNb2RlbHMgdGhhdCB0aGUgdXNlciBkb3dubG9hZGVkLCBhIGZvbGRlciBlYWNoLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1vZGVsc0ZvbGRlcigpOiBzdHJpbmcge1xuICByZXR1cm4gcGF0aC5qb2luKGhvbWUoKSwgXCJtb2RlbHNcIik7XG59XG5cbi8qKiBXaGF0IGNhbiBiZSBjb21wdXRlZCBhZ2FpbiBhdCBhbnkgdGltZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjYWNoZUZvbGRlcigpOiBzdHJpbmcge1xuICByZXR1cm4gcGF0aC5qb2luKGhvbWUoKSwgXCJjYWNoZVwiKTtcbn1cbiIsICIvKipcbiAqIEV2ZXJ5IGVycm9yIHRoYXQgYSB1c2VyIGNhbiBtZWV0LCBieSBjb2RlLiBPbmUgZmFjdG9yeSBwZXIgZXJyb3IsIHNvIHRoYXQgaXRzIHdvcmRpbmcgYW5kIGl0cyBuZXh0IHN0ZXAgc3RhbmQgaW4gb25lXG4gKiBwbGFjZS4gQSBwbGFpbiBgRXJyb3JgIHRoYXQgcmVhY2hlcyB0aGUgdG9wIGlzIGEgZGVmZWN0IG9mIG91cnMgYW5kIGlzIHJlcG9ydGVkIGFzIGBFX0lOVEVSTkFMYC5cbiAqL1xuZXhwb3J0IGNsYXNzIEF0dHVuZUVycm9yIGV4dGVuZHMgRXJyb3Ige1xuICBjb25zdHJ1Y3RvcihcbiAgICByZWFkb25seSBjb2RlOiBFcnJvckNvZGUsXG4gICAgbWVzc2FnZTogc3RyaW5nLFxuICAgIC8qKiBXaGF0IHRoZSB1c2VyIGNhbiBkbyBub3c6IG9uZSBzZW50ZW5jZS4gKi9cbiAgICByZWFkb25seSBoaW50OiBzdHJpbmcsXG4gICAgLyoqIFBsYWluIGRhdGEgZm9yIG1hY2hpbmVzLCBmb3IgZXhhbXBsZSB0aGUgcGF0aHMgb2YgY2hlY2twb2ludHMgdGhhdCBzdXJ2aXZlLiAqL1xuICAgIHJlYWRvbmx5IGRhdGE/OiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCB1bmtub3duPj4sXG4gICkge1xuICAgIHN1cGVyKG1lc3NhZ2UpO1xuICAgIHRoaXMubmFtZSA9IFwiQXR0dW5lRXJyb3JcIjtcbiAgfVxufVxuXG5leHBvcnQgY29uc3QgZXJyb3JDb2RlcyA9IFtcbiAgXCJFX0lOVEVSTkFMXCIsXG4gIFwiRV9VU0FHRVwiLFxuICBcIkVfSE9TVFwiLFxuICBcIkVfTU9ERUxfTUlTU0lOR1wiLFxuICBcIkVfTU9ERUxfRklMRVwiLFxuICBcIkVfTU9ERUxfQ09ORklHXCIsXG4gIFwiRV9NT0RFTF9GQU1JTFlcIixcbiAgXCJFX1RPS0VOSVpFUlwiLFxuICBcIkVfVEFSR0VUU1wiLFxuICBcIkVfV09SS1NQQUNFX01JU1NJTkdcIixcbiAgXCJFX1dPUktTUEFDRV9FTVBUWVwiLFxuICBcIkVfRVhBTVBMRVNcIixcbiAgXCJFX09VVFBVVFwiLFxuICBcIkVfREVWSUNFXCIsXG4gIFwiRV9ERVZJQ0VfV1JPTkdcIixcbiAgXCJFX1BSRUNJU0lPTlwiLFxuICBcIkVfQURBUFRFUlwiLFxuICBcIkVfQURBUFRFUl9CQVNFXCIsXG4gIFwiRV9DSEVDS1BPSU5UXCIsXG4gIFwiRV9ESVZFUkdFRFwiLFxuICBcIkVfSU5URVJSVVBURURcIixcbiAgXCJFX0ZJTEVcIixcbiAgXCJFX0hVQl9JRFwiLFxuICBcIkVfSFVCX0FDQ0VTU1wiLFxuICBcIkVfRE9XTkxPQURcIixcbiAgXCJFX0RJU0tfU1BBQ0VcIixcbiAgXCJFX0VOR0lORV9DUkFTSEVEXCIsXG5dIGFzIGNvbnN0O1xuXG5leHBvcnQgdHlwZSBFcnJvckNvZGUgPSAodHlwZW9mIGVycm9yQ29kZXMpW251bWJlcl07XG5cbi8qKiBBbiBlcnJvciBhcyBwbGFpbiBkYXRhLCBhcyBpdCBjcm9zc2VzIGEgcHJvY2VzcyBib3VuZGFyeSBvciBpcyBwcmludGVkIGFzIEpTT04uICovXG5leHBvcnQgaW50ZXJmYWNlIEVycm9yRGF0YSB7XG4gIHJlYWRvbmx5IGNvZGU6IEVycm9yQ29kZTtcbiAgcmVhZG9ubHkgbWVzc2FnZTogc3RyaW5nO1xuICByZWFkb25seSBoaW50OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGRhdGE/OiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCB1bmtub3duPj47XG59XG5cbmV4cG9ydCBmdW5jdGlvbiB0b0Vycm9yRGF0YShlcnJvcjogdW5rbm93bik6IEVycm9yRGF0YSB7XG4gIGlmIChlcnJvciBpbnN0YW5jZW9mIEF0dHVuZUVycm9yKSB7XG4gICAgY29uc3QgeyBjb2RlLCBtZXNzYWdlLCBoaW50LCBkYXRhIH0gPSBlcnJvcjtcbiAgICByZXR1cm4gZGF0YSA9PT0gdW5kZWZpbmVkID8geyBjb2RlLCBtZXNzYWdlLCBoaW50IH0gOiB7IGNvZGUsIG1lc3NhZ2UsIGhpbnQsIGRhdGEgfTtcbiAgfVxuICBjb25zdCBtZXNzYWdlID0gZXJyb3IgaW5zdGFuY2VvZiBFcnJvciA/IChlcnJvci5zdGFjayA/PyBlcnJvci5tZXNzYWdlKSA6IFN0cmluZyhlcnJvcik7XG4gIHJldHVybiB7IGNvZGU6IFwiRV9JTlRFUk5BTFwiLCBtZXNzYWdlLCBoaW50OiBcIlRoaXMgaXMgYSBkZWZlY3QgaW4gQXR0dW5lLiBQbGVhc2UgcmVwb3J0IGl0IHdpdGggdGhlIGxvZy5cIiB9O1xufVxuXG4vKiogVGhlIG90aGVyIHdheTogYW4gZXJyb3IgdGhhdCBjYW1lIG92ZXIgYSBwcm9jZXNzIGJvdW5kYXJ5LiBBbnl0aGluZyB0aGF0IGlzIG5vdCBvdXJzIGJlY29tZXMgYEVfSU5URVJOQUxgLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZyb21FcnJvckRhdGEoZGF0YTogdW5rbm93bik6IEF0dHVuZUVycm9yIHtcbiAgaWYgKHR5cGVvZiBkYXRhID09PSBcIm9iamVjdFwiICYmIGRhdGEgIT09IG51bGwgJiYgXCJjb2RlXCIgaW4gZGF0YSAmJiBcIm1lc3NhZ2VcIiBpbiBkYXRhICYmIFwiaGludFwiIGluIGRhdGEpIHtcbiAgICBjb25zdCB7IGNvZGUsIG1lc3NhZ2UsIGhpbnQgfSA9IGRhdGE7XG4gICAgY29uc3Qga25vd24gPSBlcnJvckNvZGVzLmZpbmQoKGl0ZW0pID0+IGl0ZW0gPT09IGNvZGUpO1xuICAgIGlmIChrbm93biAhPT0gdW5kZWZpbmVkICYmIHR5cGVvZiBtZXNzYWdlID09PSBcInN0cmluZ1wiICYmIHR5cGVvZiBoaW50ID09PSBcInN0cmluZ1wiKSB7XG4gICAgICByZXR1cm4gbmV3IEF0dHVuZUVycm9yKGtub3duLCBtZXNzYWdlLCBoaW50LCBcImRhdGFcIiBpbiBkYXRhICYmIGlzUmVjb3JkKGRhdGEuZGF0YSkgPyBkYXRhLmRhdGEgOiB1bmRlZmluZWQpO1xuICAgIH1cbiAgfVxuICByZXR1cm4gbmV3IEF0dHVuZUVycm9yKFwiRV9JTlRFUk5BTFwiLCBTdHJpbmcoZGF0YSksIFwiVGhpcyBpcyBhIGRlZmVjdCBpbiBBdHR1bmUuIFBsZWFzZSByZXBvcnQgaXQgd2l0aCB0aGUgbG9nLlwiKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGlzUmVjb3JkKHZhbHVlOiB1bmtub3duKTogdmFsdWUgaXMgUmVjb3JkPHN0cmluZywgdW5rbm93bj4ge1xuICByZXR1cm4gdHlwZW9mIHZhbHVlID09PSBcIm9iamVjdFwiICYmIHZhbHVlICE9PSBudWxsICYmICFBcnJheS5pc0FycmF5KHZhbHVlKTtcbn1cblxuLyoqIEZvciB0aGUgZGVmYXVsdCBicmFuY2ggb2YgYSBzd2l0Y2ggb3ZlciBhIHVuaW9uOiB0aGUgY29tcGlsZXIgcHJvdmVzIHRoYXQgaXQgY2Fubm90IGJlIHJlYWNoZWQuICovXG5leHBvcnQgZnVuY3Rpb24gYXNzZXJ0TmV2ZXIodmFsdWU6IG5ldmVyKTogbmV2ZXIge1xuICB0aHJvdyBuZXcgRXJyb3IoYHVuZXhwZWN0ZWQgdmFsdWU6ICR7SlNPTi5zdHJpbmdpZnkodmFsdWUpfWApO1xufVxuIiwgIi8qKiBXaGF0IHRoZSBmYW1pbGllcycgZmlsZXMgaGF2ZSBpbiBjb21tb246IHRoZSBzcGVsbGluZyBvZiBvcHRpb25zLCB0aGVpciBkZWZhdWx0cywgYW5kIHRoZSBuYW1lcyBvZiBtb2R1bGVzLiAqL1xuaW1wb3J0IHtcbiAgdHlwZSBEZWNvZGVyLFxuICBmaWVsZCxcbiAgZmxhZyxcbiAgaW50ZWdlcixcbiAgbGlzdCxcbiAgTWFsZm9ybWVkLFxuICBudW1iZXIsXG4gIG9wdGlvbmFsLFxuICByZWNvcmQsXG4gIHRleHQsXG59IGZyb20gXCIuLi8uLi9mb3JtYXRzL2pzb25cIjtcbmltcG9ydCB0eXBlIHsgQWN0aXZhdGlvbiwgRGVjb2RlckNvbmZpZywgTW9kdWxlcywgUG9zaXRpb25zLCBSb3RhcnlTY2FsaW5nIH0gZnJvbSBcIi4uL2NvbmZpZ1wiO1xuXG5leHBvcnQgdHlwZSBPcHRpb25zID0gUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgdW5rbm93bj4+O1xuZXhwb3J0IHR5cGUgRmFtaWx5UGFyc2VyID0gKGZyb206IE9wdGlvbnMsIHR5cGU6IHN0cmluZykgPT4gRGVjb2RlckNvbmZpZztcblxuLyoqIEJvdW5kcyBldmVyeSBkaW1lbnNpb24sIHNvIHRoYXQgcHJvZHVjdHMgb2YgZGltZW5zaW9ucyBzdGF5IGV4YWN0IGFuZCBhIGZvcmdlZCBjb25maWcgY2Fubm90IGFzayBmb3IgZ2lnYWJ5dGVzIG9mIG5hbWVzLiAqL1xuY29uc3QgbWF4RGltZW5zaW9uID0gMSA8PCAyMDtcbmNvbnN0IG1heExheWVycyA9IDEwMDA7XG5leHBvcnQgY29uc3QgZGltZW5zaW9uID0gaW50ZWdlcigxLCBtYXhEaW1lbnNpb24pO1xuXG5leHBvcnQgY29uc3QgcG9zaXRpdmU6IERlY29kZXI8bnVtYmVyPiA9ICh2YWx1ZSwgcGxhY2UpID0+IHtcbiAgY29uc3QgcmVzdWx0ID0gbnVtYmVyKHZhbHVlLCBwbGFjZSk7XG4gIGlmIChyZXN1bHQgPD0gMCkgdGhyb3cgbmV3IE1hbGZvcm1lZChgJHtwbGFjZX0gaXMgJHtyZXN1bHR9LCBub3QgYSBwb3NpdGl2ZSBudW1iZXJgKTtcbiAgcmV0dXJuIHJlc3VsdDtcbn07XG5cbi8qKiBTZXR0aW5ncyB0aGF0IHdvdWxkIGNoYW5nZSB0aGUgcmVzdWx0IG9mIGFueSBmYW1pbHkgYW5kIGFyZSBub3QgYnVpbHQ6IHJlZnVzZWQgYnkgdGhlaXIgbmFtZSByYXRoZXIgdGhhbiBpZ25vcmVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlZnVzZVVuc3VwcG9ydGVkKGZyb206IE9wdGlvbnMpOiB2b2lkIHtcbiAgaWYgKG9wdGlvbmFsKGZyb20sIFwicXVhbnRpemF0aW9uX2NvbmZpZ1wiLCByZWNvcmQpICE9PSBudWxsKSB7XG4gICAgdGhyb3cgbmV3IE1hbGZvcm1lZChcInF1YW50aXphdGlvbl9jb25maWcgaXMgc2V0LCBhbmQgb25seSBGMzIsIEYxNiBhbmQgQkYxNiB3ZWlnaHRzIGFyZSBzdXBwb3J0ZWRcIik7XG4gIH1cbiAgZm9yIChjb25zdCBuYW1lIG9mIFtcIm51bV9leHBlcnRzXCIsIFwibnVtX2xvY2FsX2V4cGVydHNcIl0pIHtcbiAgICBpZiAoKG9wdGlvbmFsKGZyb20sIG5hbWUsIG51bWJlcikgPz8gMCkgPiAxKSB0aHJvdyBuZXcgTWFsZm9ybWVkKGAke25hbWV9IGlzIHNldDogZXhwZXJ0cyBhcmUgbm90IHN1cHBvcnRlZGApO1xuICB9XG4gIHJlZnVzZUZsYWdzKGZyb20sIFtcImFsaWJpXCIsIFwiYWRkX2Nyb3NzX2F0dGVudGlvblwiLCBcImlzX2VuY29kZXJfZGVjb2RlclwiLCBcInVzZV9iaWRpcmVjdGlvbmFsX2F0dGVudGlvblwiXSk7XG4gIGZvciAoY29uc3QgbmFtZSBvZiBbXCJhdHRuX2xvZ2l0X3NvZnRjYXBwaW5nXCIsIFwiZmluYWxfbG9naXRfc29mdGNhcHBpbmdcIl0pIHtcbiAgICBpZiAob3B0aW9uYWwoZnJvbSwgbmFtZSwgbnVtYmVyKSAhPT0gbnVsbCkgdGhyb3cgbmV3IE1hbGZvcm1lZChgJHtuYW1lfSBpcyBzZXQsIHdoaWNoIGlzIG5vdCBzdXBwb3J0ZWRgKTtcbiAgfVxuICBjb25zdCByb3RhcnkgPSBvcHRpb25hbChmcm9tLCBcInBhcnRpYWxfcm90YXJ5X2ZhY3RvclwiLCBudW1iZXIpID8/IDE7XG4gIGlmIChyb3RhcnkgIT09IDEpIHRocm93IG5ldyBNYWxmb3JtZWQoYHBhcnRpYWxfcm90YXJ5X2ZhY3RvciBpcyAke3JvdGFyeX0sIGFuZCBvbmx5IDEgaXMgc3VwcG9ydGVkYCk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiByZWZ1c2VGbGFncyhmcm9tOiBPcHRpb25zLCBuYW1lczogcmVhZG9ubHkgc3RyaW5nW10pOiB2b2lkIHtcbiAgZm9yIChjb25zdCBuYW1lIG9mIG5hbWVzKVxuICAgIGlmIChvcHRpb25hbChmcm9tLCBuYW1lLCBmbGFnKSkgdGhyb3cgbmV3IE1hbGZvcm1lZChgJHtuYW1lfSBpcyB0cnVlLCB3aGljaCBpcyBub3Qgc3VwcG9ydGVkYCk7XG59XG5cbi8qKiBGb3IgZmFtaWxpZXMgdGhhdCBoYXZlIG5vIGNob2ljZSBvZiBhdHRlbnRpb24gYnkgbGF5ZXIuICovXG5leHBvcnQgZnVuY3Rpb24gcmVmdXNlTGF5ZXJUeXBlcyhmcm9tOiBPcHRpb25zKTogdm9pZCB7XG4gIGNvbnN0IHVubGlrZSA9IG9wdGlvbmFsKGZyb20sIFwibGF5ZXJfdHlwZXNcIiwgbGlzdCh0ZXh0KSk/LmZpbmQoKHR5cGUpID0+IHR5cGUgIT09IFwiZnVsbF9hdHRlbnRpb25cIik7XG4gIGlmICh1bmxpa2UgIT09IHVuZGVmaW5lZClcbiAgICB0aHJvdyBuZXcgTWFsZm9ybWVkKGBsYXllcl90eXBlcyBob2xkcyBcIiR7dW5saWtlfVwiLCBhbmQgb25seSBcImZ1bGxfYXR0ZW50aW9uXCIgaXMgc3VwcG9ydGVkYCk7XG59XG5cbnR5cGUgU2l6ZXMgPSBQaWNrPFxuICBEZWNvZGVyQ29uZmlnLFxuICBcImhpZGRlblNpemVcIiB8IFwiaW50ZXJtZWRpYXRlU2l6ZVwiIHwgXCJsYXllcnNcIiB8IFwiaGVhZHNcIiB8IFwia3ZIZWFkc1wiIHwgXCJoZWFkRGltXCIgfCBcInZvY2FiU2l6ZVwiIHwgXCJtYXhQb3NpdGlvbnNcIlxuPjtcblxuLyoqIFRoZSBzaXplcyBhcyBMbGFtYSBhbmQgaXRzIGtpbiBzcGVsbCB0aGVtLiBgZGVmYXVsdEhlYWREaW1gIHdoZXJlIHRoZSBmYW1pbHkgaGFzIG9uZSB0aGF0IGlzIG5vdCBoaWRkZW5fc2l6ZSAvIGhlYWRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxsYW1hU2l6ZXMoZnJvbTogT3B0aW9ucywgZGVmYXVsdEhlYWREaW0/OiBudW1iZXIpOiBTaXplcyB7XG4gIGNvbnN0IGhpZGRlblNpemUgPSBmaWVsZChmcm9tLCBcImhpZGRlbl9zaXplXCIsIGRpbWVuc2lvbik7XG4gIGNvbnN0IGhlYWRzID0gZmllbGQoZnJvbSwgXCJudW1fYXR0ZW50aW9uX2hlYWRzXCIsIGRpbWVuc2lvbik7XG4gIGNvbnN0IGt2SGVhZHMgPSBvcHRpb25hbChmcm9tLCBcIm51bV9rZXlfdmFsdWVfaGVhZHNcIiwgZGltZW5zaW9uKSA/PyBoZWFkcztcbiAgaWYgKGhlYWRzICUga3ZIZWFkcyAhPT0gMClcbiAgICB0aHJvdyBuZXcgTWFsZm9ybWVkKGBudW1fa2V5X3ZhbHVlX2hlYWRzICgke2t2SGVhZHN9KSBkb2VzIG5vdCBkaXZpZGUgbnVtX2F0dGVudGlvbl9oZWFkcyAoJHtoZWFkc30pYCk7XG4gIGNvbnN0IGhlYWREaW0gPSBvcHRpb25hbChmcm9tLCBcImhlYWRfZGltXCIsIGRpbWVuc2lvbikgPz8gZGVmYXVsdEhlYWREaW0gPz8gaGlkZGVuU2l6ZSAvIGhlYWRzO1xuICBpZiAoIU51bWJlci5pc0ludGVnZXIoaGVhZERpbSkpXG4gICAgdGhyb3cgbmV3IE1hbGZvcm1lZChgbnVtX2F0dGVudGlvbl9oZWFkcyAoJHtoZWFkc30pIGRvZXMgbm90IGRpdmlkZSBoaWRkZW5fc2l6ZSAoJHtoaWRkZW5TaXplfSlgKTtcbiAgLy8gT05OWCBSdW50aW1lJ3MgYXR0ZW50aW9uIHJvdGF0ZXMgaGVhZHMgb2YgdGhlc2Ugc2l6ZXMgb25seS5cbiAgaWYgKGhlYWREaW0gJSAxNiAhPT0gMCkgdGhyb3cgbmV3IE1hbGZvcm1lZChgaGVhZF9kaW0gaXMgJHtoZWFkRGltfSwgYW5kIG9ubHkgbXVsdGlwbGVzIG9mIDE2IGFyZSBzdXBwb3J0ZWRgKTtcbiAgaWYgKGhlYWRzICogaGVhZERpbSA+IG1heERpbWVuc2lvbilcbiAgICB0aHJvdyBuZXcgTWFsZm9ybWVkKGBudW1fYXR0ZW50aW9uX2hlYWRzIFx1MDBCNyBoZWFkX2RpbSBpcyAke2hlYWRzICogaGVhZERpbX0sIG1vcmUgdGhhbiAke21heERpbWVuc2lvbn1gKTtcbiAgcmV0dXJuIHtcbiAgICBoaWRkZW5TaXplLFxuICAgIGludGVybWVkaWF0ZVNpemU6IGZpZWxkKGZyb20sIFwiaW50ZXJtZWRpYXRlX3NpemVcIiwgZGltZW5zaW9uKSxcbiAgICBsYXllcnM6IGZpZWxkKGZyb20sIFwibnVtX2hpZGRlbl9sYXllcnNcIiwgaW50ZWdlcigxLCBtYXhMYXllcnMpKSxcbiAgICBoZWFkcyxcbiAgICBrdkhlYWRzLFxuICAgIGhlYWREaW0sXG4gICAgdm9jYWJTaXplOiBmaWVsZChmcm9tLCBcInZvY2FiX3NpemVcIiwgZGltZW5zaW9uKSxcbiAgICBtYXhQb3NpdGlvbnM6IGZpZWxkKGZyb20sIFwibWF4X3Bvc2l0aW9uX2VtYmVkZGluZ3NcIiwgaW50ZWdlcigxLCAyICoqIDMxIC0gMSkpLFxuICB9O1xufVxuXG4vKiogVGhlIHNpemVzIGFzIEdQVC0yIGFuZCBpdHMga2luIHNwZWxsIHRoZW07IGBzaGFyZWRIZWFkc2AgbnVsbDogYXMgbWFueSBrZXkvdmFsdWUgaGVhZHMgYXMgaGVhZHMuICovXG5leHBvcnQgZnVuY3Rpb24gZ3B0U2l6ZXMoZnJvbTogT3B0aW9ucywgc2hhcmVkSGVhZHM6IG51bWJlciB8IG51bGwpOiBTaXplcyB7XG4gIGNvbnN0IGhpZGRlblNpemUgPSBmaWVsZChmcm9tLCBcIm5fZW1iZFwiLCBkaW1lbnNpb24pO1xuICBjb25zdCBoZWFkcyA9IGZpZWxkKGZyb20sIFwibl9oZWFkXCIsIGRpbWVuc2lvbik7XG4gIGlmIChoaWRkZW5TaXplICUgaGVhZHMgIT09IDApIHRocm93IG5ldyBNYWxmb3JtZWQoYG5faGVhZCAoJHtoZWFkc30pIGRvZXMgbm90IGRpdmlkZSBuX2VtYmQgKCR7aGlkZGVuU2l6ZX0pYCk7XG4gIHJldHVybiB7XG4gICAgaGlkZGVuU2l6ZSxcbiAgICBpbnRlcm1lZGlhdGVTaXplOiBvcHRpb25hbChmcm9tLCBcIm5faW5uZXJcIiwgZGltZW5zaW9uKSA/PyA0ICogaGlkZGVuU2l6ZSxcbiAgICBsYXllcnM6IGZpZWxkKGZyb20sIFwibl9sYXllclwiLCBpbnRlZ2VyKDEsIG1heExheWVycykpLFxuICAgIGhlYWRzLFxuICAgIGt2SGVhZHM6IHNoYXJlZEhlYWRzID8/IGhlYWRzLFxuICAgIGhlYWREaW06IGhpZGRlblNpemUgLyBoZWFkcyxcbiAgICB2b2NhYlNpemU6IGZpZWxkKGZyb20sIFwidm9jYWJfc2l6ZVwiLCBkaW1lbnNpb24pLFxuICAgIG1heFBvc2l0aW9uczogZmllbGQoZnJvbSwgXCJuX3Bvc2l0aW9uc1wiLCBkaW1lbnNpb24pLFxuICB9O1xufVxuXG4vKiogVGhlIHVzdWFsIDEvXHUyMjFBaGVhZERpbSwgb3IgMSB3aGVyZSB0aGUgZmlsZSBzd2l0Y2hlcyBpdCBvZmYuICovXG5leHBvcnQgZnVuY3Rpb24gZ3B0QXR0ZW50aW9uU2NhbGUoZnJvbTogT3B0aW9ucywgaGVhZERpbTogbnVtYmVyKTogbnVtYmVyIHtcbiAgcmV0dXJuIChvcHRpb25hbChmcm9tLCBcInNjYWxlX2F0dG5fd2VpZ2h0c1wiLCBmbGFnKSA/PyB0cnVlKSA/IGhlYWREaW0gKiogLTAuNSA6IDE7XG59XG5cbi8qKiBUaGUgd29yZHMgb2YgdHJhbnNmb3JtZXJzJyBhY3RpdmF0aW9ucy5weS4gKi9cbmNvbnN0IGFjdGl2YXRpb25zOiBSZWFkb25seU1hcDxzdHJpbmcsIEFjdGl2YXRpb24+ID0gbmV3IE1hcChbXG4gIFtcInNpbHVcIiwgXCJzaWx1XCJdLFxuICBbXCJzd2lzaFwiLCBcInNpbHVcIl0sXG4gIFtcImdlbHVcIiwgXCJnZWx1XCJdLFxuICBbXCJnZWx1X25ld1wiLCBcImdlbHUtdGFuaFwiXSxcbiAgW1wiZ2VsdV9mYXN0XCIsIFwiZ2VsdS10YW5oXCJdLFxuICBbXCJnZWx1X3B5dG9yY2hfdGFuaFwiLCBcImdlbHUtdGFuaFwiXSxcbl0pO1xuXG5leHBvcnQgZnVuY3Rpb24gYWN0aXZhdGlvbihmcm9tOiBPcHRpb25zLCBuYW1lOiBzdHJpbmcsIGJ5RGVmYXVsdDogQWN0aXZhdGlvbik6IEFjdGl2YXRpb24ge1xuICBjb25zdCB3b3JkID0gb3B0aW9uYWwoZnJvbSwgbmFtZSwgdGV4dCk7XG4gIGlmICh3b3JkID09PSBudWxsKSByZXR1cm4gYnlEZWZhdWx0O1xuICBjb25zdCBrbm93biA9IGFjdGl2YXRpb25zLmdldCh3b3JkKTtcbiAgaWYgKGtub3duICE9PSB1bmRlZmluZWQpIHJldHVybiBrbm93bjtcbiAgdGhyb3cgbmV3IE1hbGZvcm1lZChcbiAgICBgJHtuYW1lfSBpcyBcIiR7d29yZC5zbGljZSgwLCAxMDApfVwiLCBhbmQgb25seSAke1suLi5hY3RpdmF0aW9ucy5rZXlzKCldLmpvaW4oXCIsIFwiKX0gYXJlIHN1cHBvcnRlZGAsXG4gICk7XG59XG5cbi8qKiBUaGUgbmV3ZXIgc3BlbGxpbmcgKGByb3BlX3BhcmFtZXRlcnNgLCB0cmFuc2Zvcm1lcnMgNSkgd2lucyBvdmVyIHRoZSBvbGRlciBvbmU7IGJvdGggZmlsZXMnIGRlZmF1bHQgaXMgMTAsMDAwLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJvdGFyeVBvc2l0aW9ucyhmcm9tOiBPcHRpb25zKTogUG9zaXRpb25zIHtcbiAgY29uc3QgbmV3ZXIgPSBvcHRpb25hbChmcm9tLCBcInJvcGVfcGFyYW1ldGVyc1wiLCByZWNvcmQpID8/IHt9O1xuICBjb25zdCBvbGRlciA9IG9wdGlvbmFsKGZyb20sIFwicm9wZV9zY2FsaW5nXCIsIHJlY29yZCkgPz8ge307XG4gIGNvbnN0IHNjYWxpbmdzID0gW3JvdGFyeVNjYWxpbmcobmV3ZXIsIFwicm9wZV9wYXJhbWV0ZXJzXCIpLCByb3RhcnlTY2FsaW5nKG9sZGVyLCBcInJvcGVfc2NhbGluZ1wiKV07XG4gIHJldHVybiB7XG4gICAga2luZDogXCJyb3RhcnlcIixcbiAgICB0aGV0YTogb3B0aW9uYWwobmV3ZXIsIFwicm9wZV90aGV0YVwiLCBwb3NpdGl2ZSkgPz8gb3B0aW9uYWwoZnJvbSwgXCJyb3BlX3RoZXRhXCIsIHBvc2l0aXZlKSA/PyAxMF8wMDAsXG4gICAgc2NhbGluZzogc2NhbGluZ3MuZmluZCgoeyBraW5kIH0pID0+IGtpbmQgIT09IFwibm9uZVwiKSA/PyB7IGtpbmQ6IFwibm9uZVwiIH0sXG4gIH07XG59XG5cbmZ1bmN0aW9uIHJvdGFyeVNjYWxpbmcob3B0aW9uczogT3B0aW9ucywgbmFtZTogc3RyaW5nKTogUm90YXJ5U2NhbGluZyB7XG4gIGNvbnN0IHJvdGFyeSA9IG9wdGlvbmFsKG9wdGlvbnMsIFwicGFydGlhbF9yb3RhcnlfZmFjdG9yXCIsIG51bWJlcikgPz8gMTtcbiAgaWYgKHJvdGFyeSAhPT0gMSkgdGhyb3cgbmV3IE1hbGZvcm1lZChgcGFydGlhbF9yb3RhcnlfZmFjdG9yIGlzICR7cm90YXJ5fSwgYW5kIG9ubHkgMSBpcyBzdXBwb3J0ZWRgKTtcbiAgY29uc3QgdHlwZSA9IG9wdGlvbmFsKG9wdGlvbnMsIFwicm9wZV90eXBlXCIsIHRleHQpID8/IG9wdGlvbmFsKG9wdGlvbnMsIFwidHlwZVwiLCB0ZXh0KSA/PyBcImRlZmF1bHRcIjtcbiAgY29uc3Qgb3B0aW9uID0gKGtleTogc3RyaW5nKTogbnVtYmVyID0+IHtcbiAgICBpZiAoIU9iamVjdC5oYXNPd24ob3B0aW9ucywga2V5KSkgdGhyb3cgbmV3IE1hbGZvcm1lZChgJHtuYW1lfS4ke2tleX0gaXMgbWlzc2luZ2ApO1xuICAgIHJldHVybiBwb3NpdGl2ZShvcHRpb25zW2tleV0sIGAke25hbWV9LiR7a2V5fWApO1xuICB9O1xuICBzd2l0Y2ggKHR5cGUpIHtcbiAgICBjYXNlIFwiZGVmYXVsdFwiOlxuICAgICAgcmV0dXJuIHsga2luZDogXCJub25lXCIgfTtcbiAgICBjYXNlIFwibGluZWFyXCI6XG4gICAgICByZXR1cm4geyBraW5kOiBcImxpbmVhclwiLCBmYWN0b3I6IG9wdGlvbihcImZhY3RvclwiKSB9O1xuICAgIGNhc2UgXCJsbGFtYTNcIjoge1xuICAgICAgY29uc3QgW2xvd0ZhY3RvciwgaGlnaEZhY3Rvcl0gPSBbb3B0aW9uKFwibG93X2ZyZXFfZmFjdG9yXCIpLCBvcHRpb24oXCJoaWdoX2ZyZXFfZmFjdG9yXCIpXTtcbiAgICAgIGlmIChsb3dGYWN0b3IgPj0gaGlnaEZhY3RvcikgdGhyb3cgbmV3IE1hbGZvcm1lZChgJHtuYW1lfS5sb3dfZnJlcV9mYWN0b3IgaXMgbm90IGJlbG93IGhpZ2hfZnJlcV9mYWN0b3JgKTtcbiAgICAgIGNvbnN0IG9yaWdpbmFsUG9zaXRpb25zID0gb3B0aW9uKFwib3JpZ2luYWxfbWF4X3Bvc2l0aW9uX2VtYmVkZGluZ3NcIik7XG4gICAgICByZXR1cm4geyBraW5kOiBcImxsYW1hM1wiLCBmYWN0b3I6IG9wdGlvbihcImZhY3RvclwiKSwgbG93RmFjdG9yLCBoaWdoRmFjdG9yLCBvcmlnaW5hbFBvc2l0aW9ucyB9O1xuICAgIH1cbiAgICBkZWZhdWx0OlxuICAgICAgdGhyb3cgbmV3IE1hbGZvcm1lZChcbiAgICAgICAgYCR7bmFtZX0gaXMgb2YgdHlwZSBcIiR7dHlwZS5zbGljZSgwLCAxMDApfVwiLCBhbmQgb25seSBkZWZhdWx0LCBsaW5lYXIgYW5kIGxsYW1hMyBhcmUgc3VwcG9ydGVkYCxcbiAgICAgICk7XG4gIH1cbn1cblxuLyoqIFRoZSBzYW1lIHdpbmRvdyBpbiBldmVyeSBsYXllci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzYW1lV2luZG93KGxheWVyczogbnVtYmVyLCB3aW5kb3c6IG51bWJlciB8IG51bGwpOiAobnVtYmVyIHwgbnVsbClbXSB7XG4gIHJldHVybiBBcnJheS5mcm9tKHsgbGVuZ3RoOiBsYXllcnMgfSwgKCkgPT4gd2luZG93KTtcbn1cblxuLyoqIGBzbGlkaW5nX3dpbmRvd2AsIG9yIGBieURlZmF1bHRgIHdoZXJlIHRoZSBmaWxlIGRvZXMgbm90IGhhdmUgaXQ7IG51bGwgaW4gdGhlIGZpbGUgbWVhbnMgbm9uZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzbGlkaW5nV2luZG93KGZyb206IE9wdGlvbnMsIGJ5RGVmYXVsdDogbnVtYmVyIHwgbnVsbCk6IG51bWJlciB8IG51bGwge1xuICByZXR1cm4gT2JqZWN0Lmhhc093bihmcm9tLCBcInNsaWRpbmdfd2luZG93XCIpID8gb3B0aW9uYWwoZnJvbSwgXCJzbGlkaW5nX3dpbmRvd1wiLCBpbnRlZ2VyKDEsIDIgKiogMzEgLSAxKSkgOiBieURlZmF1bHQ7XG59XG5cbi8qKiBRd2VuJ3Mgd2luZG93czogb2ZmIHVubGVzcyBgdXNlX3NsaWRpbmdfd2luZG93YDsgdGhlbiBieSBgbGF5ZXJfdHlwZXNgLCBlbHNlIGZyb20gbGF5ZXIgYG1heF93aW5kb3dfbGF5ZXJzYCBvbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBxd2VuV2luZG93cyhmcm9tOiBPcHRpb25zLCBsYXllcnM6IG51bWJlcik6IChudW1iZXIgfCBudWxsKVtdIHtcbiAgY29uc3QgdXNlZCA9IG9wdGlvbmFsKGZyb20sIFwidXNlX3NsaWRpbmdfd2luZG93XCIsIGZsYWcpID8/IGZhbHNlO1xuICBjb25zdCB3aW5kb3cgPSB1c2VkID8gc2xpZGluZ1dpbmRvdyhmcm9tLCA0MDk2KSA6IG51bGw7XG4gIGNvbnN0IHR5cGVzID0gb3B0aW9uYWwoZnJvbSwgXCJsYXllcl90eXBlc1wiLCBsaXN0KHRleHQpKTtcbiAgaWYgKHR5cGVzID09PSBudWxsKSB7XG4gICAgY29uc3QgZmlyc3RXaXRoID0gb3B0aW9uYWwoZnJvbSwgXCJtYXhfd2luZG93X2xheWVyc1wiLCBpbnRlZ2VyKDAsIG1heExheWVycykpID8/IDI4O1xuICAgIHJldHVybiBBcnJheS5mcm9tKHsgbGVuZ3RoOiBsYXllcnMgfSwgKF8sIGxheWVyKSA9PiAobGF5ZXIgPj0gZmlyc3RXaXRoID8gd2luZG93IDogbnVsbCkpO1xuICB9XG4gIGlmICh0eXBlcy5sZW5ndGggIT09IGxheWVycykgdGhyb3cgbmV3IE1hbGZvcm1lZChgbGF5ZXJfdHlwZXMgaGFzICR7dHlwZXMubGVuZ3RofSBlbnRyaWVzIGZvciAke2xheWVyc30gbGF5ZXJzYCk7XG4gIHJldHVybiB0eXBlcy5tYXAoKHR5cGUpID0+IHtcbiAgICBpZiAodHlwZSA9PT0gXCJmdWxsX2F0dGVudGlvblwiKSByZXR1cm4gbnVsbDtcbiAgICBpZiAodHlwZSAhPT0gXCJzbGlkaW5nX2F0dGVudGlvblwiKVxuICAgICAgdGhyb3cgbmV3IE1hbGZvcm1lZChgbGF5ZXJfdHlwZXMgaG9sZHMgXCIke3R5cGUuc2xpY2UoMCwgMTAwKX1cIiwgd2hpY2ggaXMgbm90IHN1cHBvcnRlZGApO1xuICAgIGlmICh3aW5kb3cgPT09IG51bGwpIHRocm93IG5ldyBNYWxmb3JtZWQoYGxheWVyX3R5cGVzIGhvbGRzIFwiJHt0eXBlfVwiLCBidXQgbm8gc2xpZGluZyB3aW5kb3cgaXMgc2V0YCk7XG4gICAgcmV0dXJuIHdpbmRvdztcbiAgfSk7XG59XG5cbi8qKiBMbGFtYSdzIG5hbWVzLCB3aGljaCBtb3N0IGxhdGVyIGZhbWlsaWVzIGtlcHQuICovXG5leHBvcnQgZnVuY3Rpb24gbGxhbWFNb2R1bGVzKGJpYXNlczogeyBxa3Y6IGJvb2xlYW47IG91dHB1dDogYm9vbGVhbjsgbWxwOiBib29sZWFuIH0pOiBNb2R1bGVzIHtcbiAgcmV0dXJuIHtcbiAgICBlbWJlZGRpbmc6IFwibW9kZWwuZW1iZWRfdG9rZW5zXCIsXG4gICAgbGF5ZXJzOiBcIm1vZGVsLmxheWVyc1wiLFxuICAgIGF0dGVudGlvbk5vcm06IFwiaW5wdXRfbGF5ZXJub3JtXCIsXG4gICAgcWt2OiB7XG4gICAgICBraW5kOiBcInNlcGFyYXRlXCIsXG4gICAgICBxdWVyeTogXCJzZWxmX2F0dG4ucV9wcm9qXCIsXG4gICAgICBrZXk6IFwic2VsZl9hdHRuLmtfcHJvalwiLFxuICAgICAgdmFsdWU6IFwic2VsZl9hdHRuLnZfcHJvalwiLFxuICAgICAgYmlhczogYmlhc2VzLnFrdixcbiAgICB9LFxuICAgIHF1ZXJ5S2V5Tm9ybTogbnVsbCxcbiAgICBvdXRwdXQ6IHsgcGF0aDogXCJzZWxmX2F0dG4ub19wcm9qXCIsIGJpYXM6IGJpYXNlcy5vdXRwdXQgfSxcbiAgICBtbHBOb3JtOiBcInBvc3RfYXR0ZW50aW9uX2xheWVybm9ybVwiLFxuICAgIG1scDogeyBraW5kOiBcImdhdGVkXCIsIGdhdGU6IFwibWxwLmdhdGVfcHJvalwiLCB1cDogXCJtbHAudXBfcHJvalwiLCBkb3duOiBcIm1scC5kb3duX3Byb2pcIiwgYmlhczogYmlhc2VzLm1scCB9LFxuICAgIGZpbmFsTm9ybTogXCJtb2RlbC5ub3JtXCIsXG4gICAgaGVhZDogXCJsbV9oZWFkXCIsXG4gICAgZmFuSW5GYW5PdXQ6IGZhbHNlLFxuICB9O1xufVxuXG4vKiogR1BULTIncyBuYW1lcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBncHRNb2R1bGVzKGZhbkluRmFuT3V0OiBib29sZWFuKTogTW9kdWxlcyB7XG4gIHJldHVybiB7XG4gICAgZW1iZWRkaW5nOiBcInRyYW5zZm9ybWVyLnd0ZVwiLFxuICAgIGxheWVyczogXCJ0cmFuc2Zvcm1lci5oXCIsXG4gICAgYXR0ZW50aW9uTm9ybTogXCJsbl8xXCIsXG4gICAgcWt2OiB7IGtpbmQ6IFwiZnVzZWRcIiwgcGF0aDogXCJhdHRuLmNfYXR0blwiLCBiaWFzOiB0cnVlIH0sXG4gICAgcXVlcnlLZXlOb3JtOiBudWxsLFxuICAgIG91dHB1dDogeyBwYXRoOiBcImF0dG4uY19wcm9qXCIsIGJpYXM6IHRydWUgfSxcbiAgICBtbHBOb3JtOiBcImxuXzJcIixcbiAgICBtbHA6IHsga2luZDogXCJwbGFpblwiLCB1cDogXCJtbHAuY19mY1wiLCBkb3duOiBcIm1scC5jX3Byb2pcIiwgYmlhczogdHJ1ZSB9LFxuICAgIGZpbmFsTm9ybTogXCJ0cmFuc2Zvcm1lci5sbl9mXCIsXG4gICAgaGVhZDogXCJsbV9oZWFkXCIsXG4gICAgZmFuSW5GYW5PdXQsXG4gIH07XG59XG5cbmV4cG9ydCBmdW5jdGlvbiB0aWVkKGZyb206IE9wdGlvbnMsIGJ5RGVmYXVsdDogYm9vbGVhbik6IGJvb2xlYW4ge1xuICByZXR1cm4gb3B0aW9uYWwoZnJvbSwgXCJ0aWVfd29yZF9lbWJlZGRpbmdzXCIsIGZsYWcpID8/IGJ5RGVmYXVsdDtcbn1cblxuLyoqIExsYW1hJ3Mgbm9ybS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBybXMoZnJvbTogT3B0aW9ucywgb2Zmc2V0OiAwIHwgMSA9IDApOiBEZWNvZGVyQ29uZmlnW1wibm9ybVwiXSB7XG4gIHJldHVybiB7IGtpbmQ6IFwicm1zXCIsIGVwc2lsb246IG9wdGlvbmFsKGZyb20sIFwicm1zX25vcm1fZXBzXCIsIHBvc2l0aXZlKSA/PyAxZS02LCBvZmZzZXQgfTtcbn1cbiIsICIvKiogR2VtbWEgYW5kIENvZGVHZW1tYTogc2NhbGVkIGVtYmVkZGluZ3MsIG5vcm1zIGJ5IDEgKyB3ZWlnaHQsIGhlYWRzIG9mIDI1NiwgYSBnYXRlIG9mIEdFTFUuICovXG5pbXBvcnQgeyBmbGFnLCBvcHRpb25hbCwgdGV4dCB9IGZyb20gXCIuLi8uLi9mb3JtYXRzL2pzb25cIjtcbmltcG9ydCB7XG4gIGFjdGl2YXRpb24sXG4gIHR5cGUgRmFtaWx5UGFyc2VyLFxuICBsbGFtYU1vZHVsZXMsXG4gIGxsYW1hU2l6ZXMsXG4gIHJlZnVzZUZsYWdzLFxuICByZWZ1c2VMYXllclR5cGVzLFxuICBybXMsXG4gIHJvdGFyeVBvc2l0aW9ucyxcbiAgc2FtZVdpbmRvdyxcbiAgdGllZCxcbn0gZnJvbSBcIi4vY29tbW9uXCI7XG5cbmV4cG9ydCBjb25zdCBnZW1tYTogRmFtaWx5UGFyc2VyID0gKGZyb20sIGZhbWlseSkgPT4ge1xuICByZWZ1c2VMYXllclR5cGVzKGZyb20pO1xuICByZWZ1c2VGbGFncyhmcm9tLCBbXCJtbHBfYmlhc1wiXSk7XG4gIGNvbnN0IHNpemVzID0gbGxhbWFTaXplcyhmcm9tLCAyNTYpO1xuICBjb25zdCBhdHRlbnRpb25CaWFzID0gb3B0aW9uYWwoZnJvbSwgXCJhdHRlbnRpb25fYmlhc1wiLCBmbGFnKSA/PyBmYWxzZTtcbiAgY29uc3QgY2hvc2VuID0gYWN0aXZhdGlvbihcbiAgICBmcm9tLFxuICAgIG9wdGlvbmFsKGZyb20sIFwiaGlkZGVuX2FjdGl2YXRpb25cIiwgdGV4dCkgIT09IG51bGwgPyBcImhpZGRlbl9hY3RpdmF0aW9uXCIgOiBcImhpZGRlbl9hY3RcIixcbiAgICBcImdlbHUtdGFuaFwiLFxuICApO1xuICByZXR1cm4ge1xuICAgIGZhbWlseSxcbiAgICAuLi5zaXplcyxcbiAgICBub3JtOiBybXMoZnJvbSwgMSksXG4gICAgcG9zaXRpb25zOiByb3RhcnlQb3NpdGlvbnMoZnJvbSksXG4gICAgYXR0ZW50aW9uU2NhbGU6IHNpemVzLmhlYWREaW0gKiogLTAuNSxcbiAgICB3aW5kb3dzOiBzYW1lV2luZG93KHNpemVzLmxheWVycywgbnVsbCksXG4gICAgLy8gVGhlIGZpcnN0IGZpbGVzIHNheSBcImdlbHVcIiBhbmQgbWVhbiBpdHMgdGFuaCBmb3JtOyB0cmFuc2Zvcm1lcnMgcmVhZHMgdGhlbSBzbyB0b28uXG4gICAgYWN0aXZhdGlvbjogY2hvc2VuID09PSBcImdlbHVcIiA/IFwiZ2VsdS10YW5oXCIgOiBjaG9zZW4sXG4gICAgZW1iZWRkaW5nU2NhbGU6IE1hdGguc3FydChzaXplcy5oaWRkZW5TaXplKSxcbiAgICB0aWVXb3JkRW1iZWRkaW5nczogdGllZChmcm9tLCB0cnVlKSxcbiAgICBtb2R1bGVzOiBsbGFtYU1vZHVsZXMoeyBxa3Y6IGF0dGVudGlvbkJpYXMsIG91dHB1dDogYXR0ZW50aW9uQmlhcywgbWxwOiBmYWxzZSB9KSxcbiAgfTtcbn07XG4iLCAiLyoqIEdQVC1CaWdDb2RlIChTYW50YUNvZGVyLCBTdGFyQ29kZXIpOiBHUFQtMiB3aXRoIG9uZSBrZXkvdmFsdWUgaGVhZCBmb3IgYWxsIHF1ZXJpZXMgYW5kIHdlaWdodHMgc3RvcmVkIFtvdXQsIGluXS4gKi9cbmltcG9ydCB7IGZsYWcsIE1hbGZvcm1lZCwgb3B0aW9uYWwgfSBmcm9tIFwiLi4vLi4vZm9ybWF0cy9qc29uXCI7XG5pbXBvcnQge1xuICBhY3RpdmF0aW9uLFxuICB0eXBlIEZhbWlseVBhcnNlcixcbiAgZ3B0QXR0ZW50aW9uU2NhbGUsXG4gIGdwdE1vZHVsZXMsXG4gIGdwdFNpemVzLFxuICBwb3NpdGl2ZSxcbiAgc2FtZVdpbmRvdyxcbiAgdGllZCxcbn0gZnJvbSBcIi4vY29tbW9uXCI7XG5cbmV4cG9ydCBjb25zdCBncHRCaWdDb2RlOiBGYW1pbHlQYXJzZXIgPSAoZnJvbSwgZmFtaWx5KSA9PiB7XG4gIC8vIFdpdGhvdXQgaXQsIGVhY2ggaGVhZCdzIHF1ZXJ5LCBrZXkgYW5kIHZhbHVlIGxpZSBzaWRlIGJ5IHNpZGUgaW4gY19hdHRuOiBhbm90aGVyIGxheW91dC5cbiAgaWYgKCEob3B0aW9uYWwoZnJvbSwgXCJtdWx0aV9xdWVyeVwiLCBmbGFnKSA/PyB0cnVlKSlcbiAgICB0aHJvdyBuZXcgTWFsZm9ybWVkKFwibXVsdGlfcXVlcnkgaXMgZmFsc2UsIHdoaWNoIGlzIG5vdCBzdXBwb3J0ZWRcIik7XG4gIGNvbnN0IHNpemVzID0gZ3B0U2l6ZXMoZnJvbSwgMSk7XG4gIHJldHVybiB7XG4gICAgZmFtaWx5LFxuICAgIC4uLnNpemVzLFxuICAgIG5vcm06IHsga2luZDogXCJsYXllclwiLCBlcHNpbG9uOiBvcHRpb25hbChmcm9tLCBcImxheWVyX25vcm1fZXBzaWxvblwiLCBwb3NpdGl2ZSkgPz8gMWUtNSB9LFxuICAgIHBvc2l0aW9uczogeyBraW5kOiBcImxlYXJuZWRcIiwgbW9kdWxlOiBcInRyYW5zZm9ybWVyLndwZVwiIH0sXG4gICAgYXR0ZW50aW9uU2NhbGU6IGdwdEF0dGVudGlvblNjYWxlKGZyb20sIHNpemVzLmhlYWREaW0pLFxuICAgIHdpbmRvd3M6IHNhbWVXaW5kb3coc2l6ZXMubGF5ZXJzLCBudWxsKSxcbiAgICBhY3RpdmF0aW9uOiBhY3RpdmF0aW9uKGZyb20sIFwiYWN0aXZhdGlvbl9mdW5jdGlvblwiLCBcImdlbHUtdGFuaFwiKSxcbiAgICBlbWJlZGRpbmdTY2FsZTogMSxcbiAgICB0aWVXb3JkRW1iZWRkaW5nczogdGllZChmcm9tLCB0cnVlKSxcbiAgICBtb2R1bGVzOiBncHRNb2R1bGVzKGZhbHNlKSxcbiAgfTtcbn07XG4iLCAiLyoqIEdQVC0yOiBsZWFybmVkIHBvc2l0aW9ucywgTGF5ZXJOb3JtLCBxLCBrIGFuZCB2IGluIG9uZSBtYXRyaXgsIHdlaWdodHMgc3RvcmVkIFtpbiwgb3V0XS4gKi9cblxuaW1wb3J0IHsgb3B0aW9uYWwgfSBmcm9tIFwiLi4vLi4vZm9ybWF0cy9qc29uXCI7XG5pbXBvcnQge1xuICBhY3RpdmF0aW9uLFxuICB0eXBlIEZhbWlseVBhcnNlcixcbiAgZ3B0QXR0ZW50aW9uU2NhbGUsXG4gIGdwdE1vZHVsZXMsXG4gIGdwdFNpemVzLFxuICBwb3NpdGl2ZSxcbiAgcmVmdXNlRmxhZ3MsXG4gIHNhbWVXaW5kb3csXG4gIHRpZWQsXG59IGZyb20gXCIuL2NvbW1vblwiO1xuXG5leHBvcnQgY29uc3QgZ3B0MjogRmFtaWx5UGFyc2VyID0gKGZyb20sIGZhbWlseSkgPT4ge1xuICByZWZ1c2VGbGFncyhmcm9tLCBbXCJzY2FsZV9hdHRuX2J5X2ludmVyc2VfbGF5ZXJfaWR4XCJdKTtcbiAgY29uc3Qgc2l6ZXMgPSBncHRTaXplcyhmcm9tLCBudWxsKTtcbiAgcmV0dXJuIHtcbiAgICBmYW1pbHksXG4gICAgLi4uc2l6ZXMsXG4gICAgbm9ybTogeyBraW5kOiBcImxheWVyXCIsIGVwc2lsb246IG9wdGlvbmFsKGZyb20sIFwibGF5ZXJfbm9ybV9lcHNpbG9uXCIsIHBvc2l0aXZlKSA/PyAxZS01IH0sXG4gICAgcG9zaXRpb25zOiB7IGtpbmQ6IFwibGVhcm5lZFwiLCBtb2R1bGU6IFwidHJhbnNmb3JtZXIud3BlXCIgfSxcbiAgICBhdHRlbnRpb25TY2FsZTogZ3B0QXR0ZW50aW9uU2NhbGUoZnJvbSwgc2l6ZXMuaGVhZERpbSksXG4gICAgd2luZG93czogc2FtZVdpbmRvdyhzaXplcy5sYXllcnMsIG51bGwpLFxuICAgIGFjdGl2YXRpb246IGFjdGl2YXRpb24oZnJvbSwgXCJhY3RpdmF0aW9uX2Z1bmN0aW9uXCIsIFwiZ2VsdS10YW5oXCIpLFxuICAgIGVtYmVkZGluZ1NjYWxlOiAxLFxuICAgIHRpZVdvcmRFbWJlZGRpbmdzOiB0aWVkKGZyb20sIHRydWUpLFxuICAgIG1vZHVsZXM6IGdwdE1vZHVsZXModHJ1ZSksXG4gIH07XG59O1xuIiwgIi8qKiBMbGFtYSwgYW5kIHdoYXQgd2FzIHB1Ymxpc2hlZCBhcyBvbmU6IENvZGUgTGxhbWEsIFNtb2xMTTIsIERlZXBTZWVrLUNvZGVyLCBHcmFuaXRlJ3MgZmlyc3QgY29kZSBtb2RlbHMuICovXG5pbXBvcnQgeyBmbGFnLCBNYWxmb3JtZWQsIG51bWJlciwgb3B0aW9uYWwgfSBmcm9tIFwiLi4vLi4vZm9ybWF0cy9qc29uXCI7XG5pbXBvcnQge1xuICBhY3RpdmF0aW9uLFxuICB0eXBlIEZhbWlseVBhcnNlcixcbiAgbGxhbWFNb2R1bGVzLFxuICBsbGFtYVNpemVzLFxuICByZWZ1c2VMYXllclR5cGVzLFxuICBybXMsXG4gIHJvdGFyeVBvc2l0aW9ucyxcbiAgc2FtZVdpbmRvdyxcbiAgdGllZCxcbn0gZnJvbSBcIi4vY29tbW9uXCI7XG5cbmV4cG9ydCBjb25zdCBsbGFtYTogRmFtaWx5UGFyc2VyID0gKGZyb20sIGZhbWlseSkgPT4ge1xuICByZWZ1c2VMYXllclR5cGVzKGZyb20pO1xuICBpZiAob3B0aW9uYWwoZnJvbSwgXCJzbGlkaW5nX3dpbmRvd1wiLCBudW1iZXIpICE9PSBudWxsKVxuICAgIHRocm93IG5ldyBNYWxmb3JtZWQoXCJzbGlkaW5nX3dpbmRvdyBpcyBzZXQsIHdoaWNoIHRoaXMgZmFtaWx5IGRvZXMgbm90IGhhdmVcIik7XG4gIGNvbnN0IHNpemVzID0gbGxhbWFTaXplcyhmcm9tKTtcbiAgY29uc3QgYXR0ZW50aW9uQmlhcyA9IG9wdGlvbmFsKGZyb20sIFwiYXR0ZW50aW9uX2JpYXNcIiwgZmxhZykgPz8gZmFsc2U7XG4gIHJldHVybiB7XG4gICAgZmFtaWx5LFxuICAgIC4uLnNpemVzLFxuICAgIG5vcm06IHJtcyhmcm9tKSxcbiAgICBwb3NpdGlvbnM6IHJvdGFyeVBvc2l0aW9ucyhmcm9tKSxcbiAgICBhdHRlbnRpb25TY2FsZTogc2l6ZXMuaGVhZERpbSAqKiAtMC41LFxuICAgIHdpbmRvd3M6IHNhbWVXaW5kb3coc2l6ZXMubGF5ZXJzLCBudWxsKSxcbiAgICBhY3RpdmF0aW9uOiBhY3RpdmF0aW9uKGZyb20sIFwiaGlkZGVuX2FjdFwiLCBcInNpbHVcIiksXG4gICAgZW1iZWRkaW5nU2NhbGU6IDEsXG4gICAgdGllV29yZEVtYmVkZGluZ3M6IHRpZWQoZnJvbSwgZmFsc2UpLFxuICAgIG1vZHVsZXM6IGxsYW1hTW9kdWxlcyh7XG4gICAgICBxa3Y6IGF0dGVudGlvbkJpYXMsXG4gICAgICBvdXRwdXQ6IGF0dGVudGlvbkJpYXMsXG4gICAgICBtbHA6IG9wdGlvbmFsKGZyb20sIFwibWxwX2JpYXNcIiwgZmxhZykgPz8gZmFsc2UsXG4gICAgfSksXG4gIH07XG59O1xuIiwgIi8qKiBNaXN0cmFsOiBMbGFtYSB3aXRoIGEgc2xpZGluZyB3aW5kb3csIHdoaWNoIGlzIDQwOTYgd2hlcmUgdGhlIGZpbGUgZG9lcyBub3Qgc2F5LiAqL1xuaW1wb3J0IHtcbiAgYWN0aXZhdGlvbixcbiAgdHlwZSBGYW1pbHlQYXJzZXIsXG4gIGxsYW1hTW9kdWxlcyxcbiAgbGxhbWFTaXplcyxcbiAgcmVmdXNlRmxhZ3MsXG4gIHJlZnVzZUxheWVyVHlwZXMsXG4gIHJtcyxcbiAgcm90YXJ5UG9zaXRpb25zLFxuICBzYW1lV2luZG93LFxuICBzbGlkaW5nV2luZG93LFxuICB0aWVkLFxufSBmcm9tIFwiLi9jb21tb25cIjtcblxuZXhwb3J0IGNvbnN0IG1pc3RyYWw6IEZhbWlseVBhcnNlciA9IChmcm9tLCBmYW1pbHkpID0+IHtcbiAgcmVmdXNlTGF5ZXJUeXBlcyhmcm9tKTtcbiAgcmVmdXNlRmxhZ3MoZnJvbSwgW1wiYXR0ZW50aW9uX2JpYXNcIiwgXCJtbHBfYmlhc1wiXSk7XG4gIGNvbnN0IHNpemVzID0gbGxhbWFTaXplcyhmcm9tKTtcbiAgcmV0dXJuIHtcbiAgICBmYW1pbHksXG4gICAgLi4uc2l6ZXMsXG4gICAgbm9ybTogcm1zKGZyb20pLFxuICAgIHBvc2l0aW9uczogcm90YXJ5UG9zaXRpb25zKGZyb20pLFxuICAgIGF0dGVudGlvblNjYWxlOiBzaXplcy5oZWFkRGltICoqIC0wLjUsXG4gICAgd2luZG93czogc2FtZVdpbmRvdyhzaXplcy5sYXllcnMsIHNsaWRpbmdXaW5kb3coZnJvbSwgNDA5NikpLFxuICAgIGFjdGl2YXRpb246IGFjdGl2YXRpb24oZnJvbSwgXCJoaWRkZW5fYWN0XCIsIFwic2lsdVwiKSxcbiAgICBlbWJlZGRpbmdTY2FsZTogMSxcbiAgICB0aWVXb3JkRW1iZWRkaW5nczogdGllZChmcm9tLCBmYWxzZSksXG4gICAgbW9kdWxlczogbGxhbWFNb2R1bGVzKHsgcWt2OiBmYWxzZSwgb3V0cHV0OiBmYWxzZSwgbWxwOiBmYWxzZSB9KSxcbiAgfTtcbn07XG4iLCAiLyoqIFF3ZW4yIGFuZCBRd2VuMi41LUNvZGVyOiBMbGFtYSB3aXRoIGJpYXNlcyBvbiBxLCBrIGFuZCB2LCBhbHdheXMsIGFuZCB3aW5kb3dzIGluIHNvbWUgbGF5ZXJzIHdoZXJlIHN3aXRjaGVkIG9uLiAqL1xuaW1wb3J0IHtcbiAgYWN0aXZhdGlvbixcbiAgdHlwZSBGYW1pbHlQYXJzZXIsXG4gIGxsYW1hTW9kdWxlcyxcbiAgbGxhbWFTaXplcyxcbiAgcXdlbldpbmRvd3MsXG4gIHJlZnVzZUZsYWdzLFxuICBybXMsXG4gIHJvdGFyeVBvc2l0aW9ucyxcbiAgdGllZCxcbn0gZnJvbSBcIi4vY29tbW9uXCI7XG5cbmV4cG9ydCBjb25zdCBxd2VuMjogRmFtaWx5UGFyc2VyID0gKGZyb20sIGZhbWlseSkgPT4ge1xuICByZWZ1c2VGbGFncyhmcm9tLCBbXCJhdHRlbnRpb25fYmlhc1wiLCBcIm1scF9iaWFzXCJdKTtcbiAgY29uc3Qgc2l6ZXMgPSBsbGFtYVNpemVzKGZyb20pO1xuICByZXR1cm4ge1xuICAgIGZhbWlseSxcbiAgICAuLi5zaXplcyxcbiAgICBub3JtOiBybXMoZnJvbSksXG4gICAgcG9zaXRpb25zOiByb3RhcnlQb3NpdGlvbnMoZnJvbSksXG4gICAgYXR0ZW50aW9uU2NhbGU6IHNpemVzLmhlYWREaW0gKiogLTAuNSxcbiAgICB3aW5kb3dzOiBxd2VuV2luZG93cyhmcm9tLCBzaXplcy5sYXllcnMpLFxuICAgIGFjdGl2YXRpb246IGFjdGl2YXRpb24oZnJvbSwgXCJoaWRkZW5fYWN0XCIsIFwic2lsdVwiKSxcbiAgICBlbWJlZGRpbmdTY2FsZTogMSxcbiAgICB0aWVXb3JkRW1iZWRkaW5nczogdGllZChmcm9tLCBmYWxzZSksXG4gICAgbW9kdWxlczogbGxhbWFNb2R1bGVzKHsgcWt2OiB0cnVlLCBvdXRwdXQ6IGZhbHNlLCBtbHA6IGZhbHNlIH0pLFxuICB9O1xufTtcbiIsICIvKiogUXdlbjM6IGVhY2ggaGVhZCdzIHF1ZXJ5IGFuZCBrZXkgcGFzcyBhbiBSTVNOb3JtIGJlZm9yZSB0aGV5IGFyZSByb3RhdGVkOyBoZWFkcyBvZiAxMjggd2hlcmUgdGhlIGZpbGUgZG9lcyBub3Qgc2F5LiAqL1xuaW1wb3J0IHsgZmxhZywgb3B0aW9uYWwgfSBmcm9tIFwiLi4vLi4vZm9ybWF0cy9qc29uXCI7XG5pbXBvcnQge1xuICBhY3RpdmF0aW9uLFxuICB0eXBlIEZhbWlseVBhcnNlcixcbiAgbGxhbWFNb2R1bGVzLFxuICBsbGFtYVNpemVzLFxuICBxd2VuV2luZG93cyxcbiAgcmVmdXNlRmxhZ3MsXG4gIHJtcyxcbiAgcm90YXJ5UG9zaXRpb25zLFxuICB0aWVkLFxufSBmcm9tIFwiLi9jb21tb25cIjtcblxuZXhwb3J0IGNvbnN0IHF3ZW4zOiBGYW1pbHlQYXJzZXIgPSAoZnJvbSwgZmFtaWx5KSA9PiB7XG4gIHJlZnVzZUZsYWdzKGZyb20sIFtcIm1scF9iaWFzXCJdKTtcbiAgY29uc3Qgc2l6ZXMgPSBsbGFtYVNpemVzKGZyb20sIDEyOCk7XG4gIGNvbnN0IGF0dGVudGlvbkJpYXMgPSBvcHRpb25hbChmcm9tLCBcImF0dGVudGlvbl9iaWFzXCIsIGZsYWcpID8/IGZhbHNlO1xuICByZXR1cm4ge1xuICAgIGZhbWlseSxcbiAgICAuLi5zaXplcyxcbiAgICBub3JtOiBybXMoZnJvbSksXG4gICAgcG9zaXRpb25zOiByb3RhcnlQb3NpdGlvbnMoZnJvbSksXG4gICAgYXR0ZW50aW9uU2NhbGU6IHNpemVzLmhlYWREaW0gKiogLTAuNSxcbiAgICB3aW5kb3dzOiBxd2VuV2luZG93cyhmcm9tLCBzaXplcy5sYXllcnMpLFxuICAgIGFjdGl2YXRpb246IGFjdGl2YXRpb24oZnJvbSwgXCJoaWRkZW5fYWN0XCIsIFwic2lsdVwiKSxcbiAgICBlbWJlZGRpbmdTY2FsZTogMSxcbiAgICB0aWVXb3JkRW1iZWRkaW5nczogdGllZChmcm9tLCBmYWxzZSksXG4gICAgbW9kdWxlczoge1xuICAgICAgLi4ubGxhbWFNb2R1bGVzKHsgcWt2OiBhdHRlbnRpb25CaWFzLCBvdXRwdXQ6IGF0dGVudGlvbkJpYXMsIG1scDogZmFsc2UgfSksXG4gICAgICBxdWVyeUtleU5vcm06IHsgcXVlcnk6IFwic2VsZl9hdHRuLnFfbm9ybVwiLCBrZXk6IFwic2VsZl9hdHRuLmtfbm9ybVwiIH0sXG4gICAgfSxcbiAgfTtcbn07XG4iLCAiLyoqIFN0YXJDb2RlcjI6IExheWVyTm9ybSwgYmlhc2VzIGV2ZXJ5d2hlcmUsIGEgcGxhaW4gTUxQIHdpdGggR0VMVSwgcm90YXJ5IHBvc2l0aW9ucywgYSBzbGlkaW5nIHdpbmRvdyB3aGVyZSBzZXQuICovXG5pbXBvcnQgeyBmbGFnLCBvcHRpb25hbCB9IGZyb20gXCIuLi8uLi9mb3JtYXRzL2pzb25cIjtcbmltcG9ydCB7XG4gIGFjdGl2YXRpb24sXG4gIHR5cGUgRmFtaWx5UGFyc2VyLFxuICBsbGFtYU1vZHVsZXMsXG4gIGxsYW1hU2l6ZXMsXG4gIHBvc2l0aXZlLFxuICByZWZ1c2VMYXllclR5cGVzLFxuICByb3RhcnlQb3NpdGlvbnMsXG4gIHNhbWVXaW5kb3csXG4gIHNsaWRpbmdXaW5kb3csXG4gIHRpZWQsXG59IGZyb20gXCIuL2NvbW1vblwiO1xuXG5leHBvcnQgY29uc3Qgc3RhcmNvZGVyMjogRmFtaWx5UGFyc2VyID0gKGZyb20sIGZhbWlseSkgPT4ge1xuICByZWZ1c2VMYXllclR5cGVzKGZyb20pO1xuICBjb25zdCBzaXplcyA9IGxsYW1hU2l6ZXMoZnJvbSk7XG4gIGNvbnN0IGJpYXMgPSBvcHRpb25hbChmcm9tLCBcInVzZV9iaWFzXCIsIGZsYWcpID8/IHRydWU7XG4gIHJldHVybiB7XG4gICAgZmFtaWx5LFxuICAgIC4uLnNpemVzLFxuICAgIG5vcm06IHsga2luZDogXCJsYXllclwiLCBlcHNpbG9uOiBvcHRpb25hbChmcm9tLCBcIm5vcm1fZXBzaWxvblwiLCBwb3NpdGl2ZSkgPz8gMWUtNSB9LFxuICAgIHBvc2l0aW9uczogcm90YXJ5UG9zaXRpb25zKGZyb20pLFxuICAgIGF0dGVudGlvblNjYWxlOiBzaXplcy5oZWFkRGltICoqIC0wLjUsXG4gICAgd2luZG93czogc2FtZVdpbmRvdyhzaXplcy5sYXllcnMsIHNsaWRpbmdXaW5kb3coZnJvbSwgbnVsbCkpLFxuICAgIGFjdGl2YXRpb246IGFjdGl2YXRpb24oZnJvbSwgXCJoaWRkZW5fYWN0XCIsIFwiZ2VsdS10YW5oXCIpLFxuICAgIGVtYmVkZGluZ1NjYWxlOiAxLFxuICAgIHRpZVdvcmRFbWJlZGRpbmdzOiB0aWVkKGZyb20sIHRydWUpLFxuICAgIG1vZHVsZXM6IHtcbiAgICAgIC4uLmxsYW1hTW9kdWxlcyh7IHFrdjogYmlhcywgb3V0cHV0OiBiaWFzLCBtbHA6IGJpYXMgfSksXG4gICAgICBtbHA6IHsga2luZDogXCJwbGFpblwiLCB1cDogXCJtbHAuY19mY1wiLCBkb3duOiBcIm1scC5jX3Byb2pcIiwgYmlhcyB9LFxuICAgIH0sXG4gIH07XG59O1xuIiwgIi8qKlxuICogYGNvbmZpZy5qc29uYCBvZiBhIEh1Z2dpbmcgRmFjZSBtb2RlbCBcdTIxOTIgYSBjaGVja2VkIGRlc2NyaXB0aW9uIG9mIGl0cyBkZWNvZGVyIGJ5IGZlYXR1cmVzLCBzbyB0aGF0IG5vdGhpbmcgYWZ0ZXIgdGhpc1xuICogYXNrcyBmb3IgYSBmYW1pbHkncyBuYW1lLiBXaGF0IGVhY2ggZmFtaWx5J3MgZmlsZSBzYXlzIGxpZXMgaW4gYGZhbWlsaWVzL2AuIFB1cmUuXG4gKi9cbmltcG9ydCB7IEF0dHVuZUVycm9yIH0gZnJvbSBcIi4uL2Vycm9yc1wiO1xuaW1wb3J0IHsgZmllbGQsIE1hbGZvcm1lZCwgcmVjb3JkLCB0ZXh0IH0gZnJvbSBcIi4uL2Zvcm1hdHMvanNvblwiO1xuaW1wb3J0IHsgdHlwZSBGYW1pbHlQYXJzZXIsIHJlZnVzZVVuc3VwcG9ydGVkIH0gZnJvbSBcIi4vZmFtaWxpZXMvY29tbW9uXCI7XG5pbXBvcnQgeyBnZW1tYSB9IGZyb20gXCIuL2ZhbWlsaWVzL2dlbW1hXCI7XG5pbXBvcnQgeyBncHRCaWdDb2RlIH0gZnJvbSBcIi4vZmFtaWxpZXMvZ3B0LWJpZ2NvZGVcIjtcbmltcG9ydCB7IGdwdDIgfSBmcm9tIFwiLi9mYW1pbGllcy9ncHQyXCI7XG5pbXBvcnQgeyBsbGFtYSB9IGZyb20gXCIuL2ZhbWlsaWVzL2xsYW1hXCI7XG5pbXBvcnQgeyBtaXN0cmFsIH0gZnJvbSBcIi4vZmFtaWxpZXMvbWlzdHJhbFwiO1xuaW1wb3J0IHsgcXdlbjIgfSBmcm9tIFwiLi9mYW1pbGllcy9xd2VuMlwiO1xuaW1wb3J0IHsgcXdlbjMgfSBmcm9tIFwiLi9mYW1pbGllcy9xd2VuM1wiO1xuaW1wb3J0IHsgc3RhcmNvZGVyMiB9IGZyb20gXCIuL2ZhbWlsaWVzL3N0YXJjb2RlcjJcIjtcblxuLyoqIEJ5IGBtb2RlbF90eXBlYC4gQSBmYW1pbHkgaXMgb25lIGZpbGUgYW5kIG9uZSBsaW5lIGhlcmUuICovXG5jb25zdCBmYW1pbGllczogUmVhZG9ubHlNYXA8c3RyaW5nLCBGYW1pbHlQYXJzZXI+ID0gbmV3IE1hcChbXG4gIFtcImdlbW1hXCIsIGdlbW1hXSxcbiAgW1wiZ3B0MlwiLCBncHQyXSxcbiAgW1wiZ3B0X2JpZ2NvZGVcIiwgZ3B0QmlnQ29kZV0sXG4gIFtcImxsYW1hXCIsIGxsYW1hXSxcbiAgW1wibWlzdHJhbFwiLCBtaXN0cmFsXSxcbiAgW1wicXdlbjJcIiwgcXdlbjJdLFxuICBbXCJxd2VuM1wiLCBxd2VuM10sXG4gIFtcInN0YXJjb2RlcjJcIiwgc3RhcmNvZGVyMl0sXG5dKTtcblxuZXhwb3J0IGNvbnN0IG1vZGVsVHlwZXM6IHJlYWRvbmx5IHN0cmluZ1tdID0gWy4uLmZhbWlsaWVzLmtleXMoKV07XG5cbi8qKiBBIHByZS1ub3JtIGRlY29kZXI6IGVhY2ggbGF5ZXIgYWRkcyBpdHMgYXR0ZW50aW9uJ3Mgb3V0cHV0LCB0aGVuIGl0cyBNTFAncywgdG8gdGhlIGhpZGRlbiBzdGF0ZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRGVjb2RlckNvbmZpZyB7XG4gIC8qKiBUaGUgZmlsZSdzIGBtb2RlbF90eXBlYDsgZm9yIG1lc3NhZ2VzIG9ubHkuICovXG4gIHJlYWRvbmx5IGZhbWlseTogc3RyaW5nO1xuICByZWFkb25seSBoaWRkZW5TaXplOiBudW1iZXI7XG4gIHJlYWRvbmx5IGludGVybWVkaWF0ZVNpemU6IG51bWJlcjtcbiAgcmVhZG9ubHkgbGF5ZXJzOiBudW1iZXI7XG4gIHJlYWRvbmx5IGhlYWRzOiBudW1iZXI7XG4gIC8qKiBEaXZpZGVzIGBoZWFkc2A7IGVhY2gga2V5L3ZhbHVlIGhlYWQgc2VydmVzIGhlYWRzIC8ga3ZIZWFkcyBxdWVyeSBoZWFkcy4gKi9cbiAgcmVhZG9ubHkga3ZIZWFkczogbnVtYmVyO1xuICAvKiogaGVhZHMgXHUwMEI3IGhlYWREaW0gbmVlZCBub3QgYmUgYGhpZGRlblNpemVgLiBBIG11bHRpcGxlIG9mIDE2IHdoZXJlIHBvc2l0aW9ucyBhcmUgcm90YXJ5LiAqL1xuICByZWFkb25seSBoZWFkRGltOiBudW1iZXI7XG4gIHJlYWRvbmx5IHZvY2FiU2l6ZTogbnVtYmVyO1xuICByZWFkb25seSBtYXhQb3NpdGlvbnM6IG51bWJlcjtcbiAgcmVhZG9ubHkgbm9ybTogTm9ybTtcbiAgcmVhZG9ubHkgcG9zaXRpb25zOiBQb3NpdGlvbnM7XG4gIC8qKiBTY29yZXMgYXJlIG11bHRpcGxpZWQgYnkgdGhpcyBiZWZvcmUgdGhlIHNvZnRtYXguICovXG4gIHJlYWRvbmx5IGF0dGVudGlvblNjYWxlOiBudW1iZXI7XG4gIC8qKiBPZiBlYWNoIGxheWVyOiBob3cgbWFueSBwb3NpdGlvbnMgYSB0b2tlbiBzZWVzLCBpdHNlbGYgaW5jbHVkZWQ7IG51bGwgZm9yIGFsbCBiZWZvcmUgaXQuICovXG4gIHJlYWRvbmx5IHdpbmRvd3M6IHJlYWRvbmx5IChudW1iZXIgfCBudWxsKVtdO1xuICByZWFkb25seSBhY3RpdmF0aW9uOiBBY3RpdmF0aW9uO1xuICAvKiogRW1iZWRkaW5ncyBhcmUgbXVsdGlwbGllZCBieSB0aGlzOyB0aGUgaGVhZCBpcyBub3QuICovXG4gIHJlYWRvbmx5IGVtYmVkZGluZ1NjYWxlOiBudW1iZXI7XG4gIC8qKiBUaGUgaGVhZCBpcyB0aGUgZW1iZWRkaW5nJ3MgdHJhbnNwb3NlIGFuZCBoYXMgbm8gd2VpZ2h0cyBvZiBpdHMgb3duLiAqL1xuICByZWFkb25seSB0aWVXb3JkRW1iZWRkaW5nczogYm9vbGVhbjtcbiAgcmVhZG9ubHkgbW9kdWxlczogTW9kdWxlcztcbn1cblxuZXhwb3J0IHR5cGUgQWN0aXZhdGlvbiA9IFwic2lsdVwiIHwgXCJnZWx1XCIgfCBcImdlbHUtdGFuaFwiO1xuXG5leHBvcnQgdHlwZSBOb3JtID1cbiAgLyoqIFJNU05vcm07IGl0cyBmYWN0b3IgaXMgd2VpZ2h0ICsgYG9mZnNldGAuICovXG4gIHwgeyByZWFkb25seSBraW5kOiBcInJtc1wiOyByZWFkb25seSBlcHNpbG9uOiBudW1iZXI7IHJlYWRvbmx5IG9mZnNldDogMCB8IDEgfVxuICAvKiogTGF5ZXJOb3JtIHdpdGggd2VpZ2h0IGFuZCBiaWFzLiAqL1xuICB8IHsgcmVhZG9ubHkga2luZDogXCJsYXllclwiOyByZWFkb25seSBlcHNpbG9uOiBudW1iZXIgfTtcblxuZXhwb3J0IHR5cGUgUG9zaXRpb25zID1cbiAgfCB7IHJlYWRvbmx5IGtpbmQ6IFwicm90YXJ5XCI7IHJlYWRvbmx5IHRoZXRhOiBudW1iZXI7IHJlYWRvbmx5IHNjYWxpbmc6IFJvdGFyeVNjYWxpbmcgfVxuICAvKiogQW4gZW1iZWRkaW5nIG9mIGl0cyBvd24sIFttYXhQb3NpdGlvbnMsIGhpZGRlblNpemVdLCBhZGRlZCB0byB0aGUgdG9rZW5zJy4gKi9cbiAgfCB7IHJlYWRvbmx5IGtpbmQ6IFwibGVhcm5lZFwiOyByZWFkb25seSBtb2R1bGU6IHN0cmluZyB9O1xuXG5leHBvcnQgdHlwZSBSb3RhcnlTY2FsaW5nID1cbiAgfCB7IHJlYWRvbmx5IGtpbmQ6IFwibm9uZVwiIH1cbiAgLyoqIEV2ZXJ5IGZyZXF1ZW5jeSBkaXZpZGVkIGJ5IGBmYWN0b3JgLiAqL1xuICB8IHsgcmVhZG9ubHkga2luZDogXCJsaW5lYXJcIjsgcmVhZG9ubHkgZmFjdG9yOiBudW1iZXIgfVxuICAvKiogTGxhbWEgMzogbG93IGZyZXF1ZW5jaWVzIGRpdmlkZWQgYnkgYGZhY3RvcmAsIGhpZ2ggb25lcyBrZXB0LCBhIHJhbXAgYmV0d2Vlbi4gKi9cbiAgfCB7XG4gICAgICByZWFkb25seSBraW5kOiBcImxsYW1hM1wiO1xuICAgICAgcmVhZG9ubHkgZmFjdG9yOiBudW1iZXI7XG4gICAgICByZWFkb25seSBsb3dGYWN0b3I6IG51bWJlcjtcbiAgICAgIHJlYWRvbmx5IGhpZ2hGYWN0b3I6IG51bWJlcjtcbiAgICAgIHJlYWRvbmx5IG9yaWdpbmFsUG9zaXRpb25zOiBudW1iZXI7XG4gICAgfTtcblxuLyoqIEhvdyB0aGUgbW9kdWxlcyBhcmUgY2FsbGVkOyB0aG9zZSBvZiBhIGxheWVyIGFyZSByZWxhdGl2ZSB0byBgbGF5ZXJzLntpbmRleH1gLiAqL1xuZXhwb3J0IGludGVyZmFjZSBNb2R1bGVzIHtcbiAgcmVhZG9ubHkgZW1iZWRkaW5nOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGxheWVyczogc3RyaW5nO1xuICByZWFkb25seSBhdHRlbnRpb25Ob3JtOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHFrdjpcbiAgICB8IHtcbiAgICAgICAgcmVhZG9ubHkga2luZDogXCJzZXBhcmF0ZVwiO1xuICAgICAgICByZWFkb25seSBxdWVyeTogc3RyaW5nO1xuICAgICAgICByZWFkb25seSBrZXk6IHN0cmluZztcbiAgICAgICAgcmVhZG9ubHkgdmFsdWU6IHN0cmluZztcbiAgICAgICAgcmVhZG9ubHkgYmlhczogYm9vbGVhbjtcbiAgICAgIH1cbiAgICAvKiogT25lIGxpbmVhciB3aG9zZSBvdXRwdXQgaXMgcXVlcnksIGtleSBhbmQgdmFsdWUgaW4gdGhhdCBvcmRlci4gKi9cbiAgICB8IHsgcmVhZG9ubHkga2luZDogXCJmdXNlZFwiOyByZWFkb25seSBwYXRoOiBzdHJpbmc7IHJlYWRvbmx5IGJpYXM6IGJvb2xlYW4gfTtcbiAgLyoqIFJNU05vcm0gb2YgZWFjaCBoZWFkJ3MgcXVlcnkgYW5kIGtleSBiZWZvcmUgdGhleSBhcmUgcm90YXRlZDsgbnVsbDogbm9uZS4gKi9cbiAgcmVhZG9ubHkgcXVlcnlLZXlOb3JtOiB7IHJlYWRvbmx5IHF1ZXJ5OiBzdHJpbmc7IHJlYWRvbmx5IGtleTogc3RyaW5nIH0gfCBudWxsO1xuICByZWFkb25seSBvdXRwdXQ6IHsgcmVhZG9ubHkgcGF0aDogc3RyaW5nOyByZWFkb25seSBiaWFzOiBib29sZWFuIH07XG4gIHJlYWRvbmx5IG1scE5vcm06IHN0cmluZztcbiAgcmVhZG9ubHkgbWxwOiAvKiogZG93bihhY3RpdmF0aW9uKGdhdGUoeCkpIFx1MDBCNyB1cCh4KSkgKi9cbiAgICB8IHtcbiAgICAgICAgcmVhZG9ubHkga2luZDogXCJnYXRlZFwiO1xuICAgICAgICByZWFkb25seSBnYXRlOiBzdHJpbmc7XG4gICAgICAgIHJlYWRvbmx5IHVwOiBzdHJpbmc7XG4gICAgICAgIHJlYWRvbmx5IGRvd246IHN0cmluZztcbiAgICAgICAgcmVhZG9ubHkgYmlhczogYm9vbGVhbjtcbiAgICAgIH1cbiAgICAvKiogZG93bihhY3RpdmF0aW9uKHVwKHgpKSkgKi9cbiAgICB8IHsgcmVhZG9ubHkga2luZDogXCJwbGFpblwiOyByZWFkb25seSB1cDogc3RyaW5nOyByZWFkb25seSBkb3duOiBzdHJpbmc7IHJlYWRvbmx5IGJpYXM6IGJvb2xlYW4gfTtcbiAgcmVhZG9ubHkgZmluYWxOb3JtOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGhlYWQ6IHN0cmluZztcbiAgLyoqIFRoZSBsaW5lYXJzJyB3ZWlnaHRzIGFyZSBzdG9yZWQgW2luLCBvdXRdIChHUFQtMidzIENvbnYxRCkgaW5zdGVhZCBvZiBbb3V0LCBpbl0uICovXG4gIHJlYWRvbmx5IGZhbkluRmFuT3V0OiBib29sZWFuO1xufVxuXG4vKipcbiAqIENoZWNrcyBhIHBhcnNlZCBjb25maWcuanNvbi4gYHdoZXJlYCBuYW1lcyBpdCBpbiBtZXNzYWdlcy4gVGhyb3dzIEVfTU9ERUxfRkFNSUxZIGZvciBhIG1vZGVsIHR5cGUgdGhhdCBpcyBub3Qgc3VwcG9ydGVkXG4gKiBhbmQgRV9NT0RFTF9DT05GSUcsIG5hbWluZyB0aGUgZmllbGQsIGZvciBhIHZhbHVlIHRoYXQgaXMgbWlzc2luZywgd3Jvbmcgb3Igbm90IHN1cHBvcnRlZC5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBhcnNlQ29uZmlnKGpzb246IHVua25vd24sIHdoZXJlOiBzdHJpbmcpOiBEZWNvZGVyQ29uZmlnIHtcbiAgdHJ5IHtcbiAgICBjb25zdCBmcm9tID0gcmVjb3JkKGpzb24sIFwiXCIpO1xuICAgIGNvbnN0IHR5cGUgPSBmaWVsZChmcm9tLCBcIm1vZGVsX3R5cGVcIiwgdGV4dCk7XG4gICAgY29uc3QgcGFyc2UgPSBmYW1pbGllcy5nZXQodHlwZSk7XG4gICAgaWYgKHBhcnNlID09PSB1bmRlZmluZWQpIHRocm93IHVua25vd25GYW1pbHkodHlwZSwgd2hlcmUpO1xuICAgIHJlZnVzZVVuc3VwcG9ydGVkKGZyb20pO1xuICAgIHJldHVybiBwYXJzZShmcm9tLCB0eXBlKTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBpZiAoZXJyb3IgaW5zdGFuY2VvZiBNYWxmb3JtZWQpIHRocm93IHdyb25nQ29uZmlnKHdoZXJlLCBlcnJvci5tZXNzYWdlKTtcbiAgICB0aHJvdyBlcnJvcjtcbiAgfVxufVxuXG5leHBvcnQgZnVuY3Rpb24gd3JvbmdDb25maWcod2hlcmU6IHN0cmluZywgcHJvYmxlbTogc3RyaW5nKTogQXR0dW5lRXJyb3Ige1xuICByZXR1cm4gbmV3IEF0dHVuZUVycm9yKFxuICAgIFwiRV9NT0RFTF9DT05GSUdcIixcbiAgICBgJHt3aGVyZX0gZG9lcyBub3QgZGVzY3JpYmUgYSBtb2RlbCB0aGF0IEF0dHVuZSBjYW4gcnVuOiAke3Byb2JsZW19LmAsXG4gICAgXCJDaG9vc2UgYW5vdGhlciBiYXNlIG1vZGVsLCBvciBjb3B5IG9yIGRvd25sb2FkIHRoaXMgb25lIGFnYWluIGlmIHRoZSBmaWxlIHdhcyBjaGFuZ2VkLlwiLFxuICApO1xufVxuXG5mdW5jdGlvbiB1bmtub3duRmFtaWx5KHR5cGU6IHN0cmluZywgd2hlcmU6IHN0cmluZyk6IEF0dHVuZUVycm9yIHtcbiAgcmV0dXJuIG5ldyBBdHR1bmVFcnJvcihcbiAgICBcIkVfTU9ERUxfRkFNSUxZXCIsXG4gICAgYCR7d2hlcmV9IGlzIGEgbW9kZWwgb2YgdHlwZSBcIiR7dHlwZS5zbGljZSgwLCAxMDApfVwiLCB3aGljaCBBdHR1bmUgY2Fubm90IHJ1bi5gLFxuICAgIGBDaG9vc2UgYSBiYXNlIG1vZGVsIG9mIG9uZSBvZiB0aGVzZSB0eXBlczogJHttb2RlbFR5cGVzLmpvaW4oXCIsIFwiKX0uYCxcbiAgKTtcbn1cbiIsICIvKiogSGFzaGVzIG9mIGZpbGVzLCByZW1lbWJlcmVkIGFzIGxvbmcgYXMgdGhlIGZpbGVzIGRvIG5vdCBjaGFuZ2U6IGEgYmFzZSBvZiBnaWdhYnl0ZXMgaXMgcmVhZCBvbmNlLCBub3QgYXQgZXZlcnkgc3RhcnQuICovXG5pbXBvcnQgeyBjcmVhdGVIYXNoIH0gZnJvbSBcIm5vZGU6Y3J5cHRvXCI7XG5pbXBvcnQgeyBjcmVhdGVSZWFkU3RyZWFtIH0gZnJvbSBcIm5vZGU6ZnNcIjtcbmltcG9ydCB7IHJlYWRGaWxlLCByZWFscGF0aCwgc3RhdCB9IGZyb20gXCJub2RlOmZzL3Byb21pc2VzXCI7XG5pbXBvcnQgcGF0aCBmcm9tIFwibm9kZTpwYXRoXCI7XG5pbXBvcnQgeyB3cml0ZUZpbGVBdG9taWNhbGx5IH0gZnJvbSBcIi4uL2Rpc2svZmlsZXNcIjtcbmltcG9ydCB7IGNhY2hlRm9sZGVyIH0gZnJvbSBcIi4uL2Rpc2svaG9tZVwiO1xuaW1wb3J0IHsgQXR0dW5lRXJyb3IgfSBmcm9tIFwiLi4vZXJyb3JzXCI7XG5pbXBvcnQgeyBudW1iZXIsIG9iamVjdCwgcGFyc2VKc29uLCB0ZXh0IH0gZnJvbSBcIi4uL2Zvcm1hdHMvanNvblwiO1xuXG4vKipcbiAqIFNIQS0yNTYsIGhleCwgb3ZlciB0aGUgbmFtZWQgZmlsZXMgb2YgYSBmb2xkZXI6IG9mIG9uZSBsaW5lIGBuYW1lIHNoYTI1NmAgZWFjaCwgc29ydGVkLiBBIG5hbWUgdGhhdCBpcyBub3QgdGhlcmUgaXMgbGVmdFxuICogb3V0LiBUaHJvd3MgRV9NT0RFTF9GSUxFIHdoZW4gYSBmaWxlIGNhbm5vdCBiZSByZWFkLlxuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gaGFzaEZpbGVzKGZvbGRlcjogc3RyaW5nLCBuYW1lczogcmVhZG9ubHkgc3RyaW5nW10pOiBQcm9taXNlPHN0cmluZz4ge1xuICBjb25zdCBsaW5lczogc3RyaW5nW10gPSBbXTtcbiAgZm9yIChjb25zdCBuYW1lIG9mIFsuLi5uZXcgU2V0KG5hbWVzKV0uc29ydCgpKSB7XG4gICAgY29uc3QgaGFzaCA9IGF3YWl0IGhhc2hGaWxlKHBhdGguam9pbihmb2xkZXIsIG5hbWUpKTtcbiAgICBpZiAoaGFzaCAhPT0gbnVsbCkgbGluZXMucHVzaChgJHtuYW1lfSAke2hhc2h9XFxuYCk7XG4gIH1cbiAgcmV0dXJuIHNoYTI1NihCdWZmZXIuZnJvbShsaW5lcy5qb2luKFwiXCIpKSk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBzaGEyNTYoYnl0ZXM6IFVpbnQ4QXJyYXkpOiBzdHJpbmcge1xuICByZXR1cm4gY3JlYXRlSGFzaChcInNoYTI1NlwiKS51cGRhdGUoYnl0ZXMpLmRpZ2VzdChcImhleFwiKTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gaGFzaEZpbGUoZmlsZTogc3RyaW5nKTogUHJvbWlzZTxzdHJpbmcgfCBudWxsPiB7XG4gIGNvbnN0IHJlYWwgPSBhd2FpdCByZWFscGF0aChmaWxlKS5jYXRjaCgoKSA9PiBudWxsKTtcbiAgaWYgKHJlYWwgPT09IG51bGwpIHJldHVybiBudWxsO1xuICBjb25zdCB7IHNpemUsIG10aW1lTXMsIGN0aW1lTXMgfSA9IGF3YWl0IHN0YXQocmVhbCk7XG4gIGNvbnN0IHN0YXRlID0geyBwYXRoOiByZWFsLCBzaXplLCBtdGltZU1zLCBjdGltZU1zIH07XG4gIC8vIE9uZSBzbWFsbCBmaWxlIGFuIGVudHJ5LCBzbyB0aGF0IHR3byBwcm9jZXNzZXMgbmV2ZXIgb3ZlcndyaXRlIGVhY2ggb3RoZXIncy5cbiAgY29uc3QgY2FjaGVkID0gcGF0aC5qb2luKGNhY2hlRm9sZGVyKCksIFwiaGFzaGVzXCIsIGAke3NoYTI1NihCdWZmZXIuZnJvbShyZWFsKSkuc2xpY2UoMCwgMzIpfS5qc29uYCk7XG4gIGNvbnN0IGtub3duID0gYXdhaXQgcmVhZEVudHJ5KGNhY2hlZCk7XG4gIGlmIChrbm93biAhPT0gbnVsbCAmJiBPYmplY3QuZW50cmllcyhzdGF0ZSkuZXZlcnkoKFtrZXksIHZhbHVlXSkgPT4ga25vd25ba2V5IGFzIGtleW9mIHR5cGVvZiBzdGF0ZV0gPT09IHZhbHVlKSkge1xuICAgIHJldHVybiBrbm93bi5zaGEyNTY7XG4gIH1cbiAgY29uc3QgaGFzaCA9IGF3YWl0IHN0cmVhbUhhc2gocmVhbCk7XG4gIGNvbnN0IGVudHJ5OiBFbnRyeSA9IHsgLi4uc3RhdGUsIHNoYTI1NjogaGFzaCB9O1xuICAvLyBPbmx5IGEgY2FjaGU6IHdoZXJlIGl0IGNhbm5vdCBiZSB3cml0dGVuLCB0aGUgbmV4dCBzdGFydCBjb21wdXRlcyB0aGUgaGFzaCBhZ2Fpbi5cbiAgYXdhaXQgd3JpdGVGaWxlQXRvbWljYWxseShjYWNoZWQsIEJ1ZmZlci5mcm9tKEpTT04uc3RyaW5naWZ5KGVudHJ5KSkpLmNhdGNoKCgpID0+IHVuZGVmaW5lZCk7XG4gIHJldHVybiBoYXNoO1xufVxuXG5pbnRlcmZhY2UgRW50cnkge1xuICByZWFkb25seSBwYXRoOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHNpemU6IG51bWJlcjtcbiAgcmVhZG9ubHkgbXRpbWVNczogbnVtYmVyO1xuICByZWFkb25seSBjdGltZU1zOiBudW1iZXI7XG4gIHJlYWRvbmx5IHNoYTI1Njogc3RyaW5nO1xufVxuXG5jb25zdCBkZWNvZGVFbnRyeSA9IG9iamVjdDxFbnRyeT4oeyBwYXRoOiB0ZXh0LCBzaXplOiBudW1iZXIsIG10aW1lTXM6IG51bWJlciwgY3RpbWVNczogbnVtYmVyLCBzaGEyNTY6IHRleHQgfSk7XG5cbi8qKiBXaGF0ZXZlciBpcyB3cm9uZyB3aXRoIGEgY2FjaGUgZW50cnksIHRoZSBoYXNoIGlzIGNvbXB1dGVkIGFnYWluLiAqL1xuYXN5bmMgZnVuY3Rpb24gcmVhZEVudHJ5KGZpbGU6IHN0cmluZyk6IFByb21pc2U8RW50cnkgfCBudWxsPiB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIGRlY29kZUVudHJ5KHBhcnNlSnNvbihhd2FpdCByZWFkRmlsZShmaWxlKSksIFwiXCIpO1xuICB9IGNhdGNoIHtcbiAgICByZXR1cm4gbnVsbDtcbiAgfVxufVxuXG5hc3luYyBmdW5jdGlvbiBzdHJlYW1IYXNoKGZpbGU6IHN0cmluZyk6IFByb21pc2U8c3RyaW5nPiB7XG4gIGNvbnN0IGhhc2ggPSBjcmVhdGVIYXNoKFwic2hhMjU2XCIpO1xuICB0cnkge1xuICAgIGZvciBhd2FpdCAoY29uc3QgY2h1bmsgb2YgY3JlYXRlUmVhZFN0cmVhbShmaWxlLCB7IGhpZ2hXYXRlck1hcms6IDEgPDwgMjAgfSkpIGhhc2gudXBkYXRlKGNodW5rKTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBjb25zdCByZWFzb24gPSBlcnJvciBpbnN0YW5jZW9mIEVycm9yID8gZXJyb3IubWVzc2FnZSA6IFN0cmluZyhlcnJvcik7XG4gICAgdGhyb3cgbmV3IEF0dHVuZUVycm9yKFxuICAgICAgXCJFX01PREVMX0ZJTEVcIixcbiAgICAgIGAke2ZpbGV9IGNhbm5vdCBiZSByZWFkOiAke3JlYXNvbn0uYCxcbiAgICAgIFwiQ2hlY2sgdGhhdCB0aGUgZGlzayB3b3JrcyBhbmQgY29weSB0aGUgbW9kZWwgYWdhaW4uXCIsXG4gICAgKTtcbiAgfVxuICByZXR1cm4gaGFzaC5kaWdlc3QoXCJoZXhcIik7XG59XG4iLCAiLyoqXG4gKiBXcml0aW5nIHNvIHRoYXQgYSBwcm9jZXNzIGtpbGxlZCBhdCBhbnkgaW5zdGFudCBsZWF2ZXMgZWl0aGVyIHdoYXQgd2FzIHRoZXJlIGJlZm9yZSBvciB0aGUgd2hvbGUgb2YgdGhlIG5ldy5cbiAqXG4gKiBBIGZpbGUgaXMgd3JpdHRlbiBhc2lkZSwgc3luY2VkIGFuZCByZW5hbWVkLiBBIGZvbGRlciB0aGF0IGRvZXMgbm90IGV4aXN0IHlldCBpcyB3cml0dGVuIGFzaWRlIGFzIGEgd2hvbGUgYW5kIHJlbmFtZWQuIEFcbiAqIGZvbGRlciB0aGF0IGV4aXN0cyBtYXkgYmUgc29tZW9uZSdzIHdvcmtpbmcgZGlyZWN0b3J5IGFuZCBtYXkgaG9sZCBvdGhlciBmaWxlcywgc28gaXQgc3RheXM6IHRoZSBuZXcgZmlsZXMgYXJlIHdyaXR0ZW5cbiAqIGludG8gYSBzdGFnaW5nIGZvbGRlciBpbnNpZGUgaXQsIGFuZCByZW5hbWluZyB0aGF0IHRvIGEgY29tbWl0IGZvbGRlciBpcyB0aGUgaW5zdGFudCBhdCB3aGljaCB0aGUgbmV3IGJlY29tZXMgdmFsaWQuXG4gKiBXaG9ldmVyIGNvbWVzIG5leHQsIHRoZSB3cml0ZXIgb3IgYWZ0ZXIgaXRzIGRlYXRoIGFueSByZWFkZXIsIG1vdmVzIHRoZSBjb21taXR0ZWQgZmlsZXMgdG8gdGhlaXIgcGxhY2VzIChgc2V0dGxlRm9sZGVyYCkuXG4gKi9cbmltcG9ydCB7IHJhbmRvbUJ5dGVzIH0gZnJvbSBcIm5vZGU6Y3J5cHRvXCI7XG5pbXBvcnQgeyBta2Rpciwgb3BlbiwgcmVhZGRpciwgcmVhZEZpbGUsIHJlbmFtZSwgcm0sIHJtZGlyLCBzdGF0IH0gZnJvbSBcIm5vZGU6ZnMvcHJvbWlzZXNcIjtcbmltcG9ydCBwYXRoIGZyb20gXCJub2RlOnBhdGhcIjtcbmltcG9ydCB7IEF0dHVuZUVycm9yIH0gZnJvbSBcIi4uL2Vycm9yc1wiO1xuaW1wb3J0IHsgdHlwZSBEZWNvZGVyLCBsaXN0LCBNYWxmb3JtZWQsIHRleHQgfSBmcm9tIFwiLi4vZm9ybWF0cy9qc29uXCI7XG5cbi8qKiBXaGF0IGEgd3JpdGVyIGxlYXZlcyB3aGVuIGl0IGlzIGtpbGxlZCBiZWZvcmUgaXRzIGZpbGVzIGFyZSB2YWxpZDsgdGhlIHByb2Nlc3MgaWQgdGVsbHMgd2hldGhlciBpdCBzdGlsbCBydW5zLiAqL1xuY29uc3Qgc3RhZ2VQcmVmaXggPSBcIi5hdHR1bmUtc3RhZ2UtXCI7XG4vKiogV2hhdCBpdCBsZWF2ZXMgd2hlbiB0aGV5IGFyZSB2YWxpZCwgYnV0IG5vdCB5ZXQgaW4gdGhlaXIgcGxhY2VzLiBPbmUgbmFtZSBmb3IgYWxsOiB0d28gY29tbWl0cyBuZXZlciBtaXguICovXG5jb25zdCBjb21taXRGb2xkZXIgPSBcIi5hdHR1bmUtY29tbWl0XCI7XG4vKiogSW4gYSBjb21taXQgZm9sZGVyOiBhIEpTT04gbGlzdCBvZiB0aGUgbmFtZXMgdGhhdCB0aGUgbmV3IHN0YXRlIG5vIGxvbmdlciBoYXMuICovXG5jb25zdCByZW1vdmFsc0ZpbGUgPSBcIi5yZW1vdmFsc1wiO1xuXG4vKiogV2hhdCB0aGlzIHByb2Nlc3MgaXMgd3JpdGluZyBub3c7IGV2ZXJ5dGhpbmcgZWxzZSB3aXRoIGl0cyBwcm9jZXNzIGlkIHdhcyBsZWZ0IGJ5IGEgZGVhZCBwcm9jZXNzIHRoYXQgaGFkIHRoZSBzYW1lIGlkLiAqL1xuY29uc3QgYWN0aXZlID0gbmV3IFNldDxzdHJpbmc+KCk7XG5cbi8qKiBXcml0ZXMgb25lIGZpbGUgd2hvbGUgb3Igbm90IGF0IGFsbCwgY3JlYXRpbmcgaXRzIGZvbGRlci4gVGhyb3dzIEVfT1VUUFVULiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHdyaXRlRmlsZUF0b21pY2FsbHkoZmlsZTogc3RyaW5nLCBieXRlczogVWludDhBcnJheSk6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCBmb2xkZXIgPSBwYXRoLmRpcm5hbWUoZmlsZSk7XG4gIGF3YWl0IGFzT3V0cHV0KGZpbGUsIGFzeW5jICgpID0+IHtcbiAgICBhd2FpdCBta2Rpcihmb2xkZXIsIHsgcmVjdXJzaXZlOiB0cnVlIH0pO1xuICAgIGF3YWl0IHJlbW92ZUxlZnRvdmVycyhmb2xkZXIpO1xuICAgIGF3YWl0IHN0YWdpbmcoZm9sZGVyLCBhc3luYyAoc3RhZ2UpID0+IHtcbiAgICAgIGF3YWl0IHdyaXRlU3luY2VkKHN0YWdlLCBieXRlcyk7XG4gICAgICBhd2FpdCByZW5hbWUoc3RhZ2UsIGZpbGUpO1xuICAgICAgYXdhaXQgc3luY0ZvbGRlcihmb2xkZXIpO1xuICAgIH0pO1xuICB9KTtcbn1cblxuLyoqXG4gKiBXcml0ZXMgYGZpbGVzYCAocGxhaW4gbmFtZXMgXHUyMTkyIGNvbnRlbnRzKSBpbnRvIGBkaXJgLCBhbGwgb3Igbm9uZSwgY3JlYXRpbmcgaXQuIEZpbGVzIHRoYXQgYGRpcmAgaG9sZHMgdW5kZXIgb3RoZXIgbmFtZXNcbiAqIHN0YXksIGV4Y2VwdCB0aG9zZSBuYW1lZCBpbiBgcmVtb3ZlYC4gVGhyb3dzIEVfT1VUUFVULlxuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gd3JpdGVGb2xkZXJBdG9taWNhbGx5KFxuICBkaXI6IHN0cmluZyxcbiAgZmlsZXM6IFJlYWRvbmx5TWFwPHN0cmluZywgVWludDhBcnJheT4sXG4gIHJlbW92ZTogcmVhZG9ubHkgc3RyaW5nW10gPSBbXSxcbik6IFByb21pc2U8dm9pZD4ge1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgWy4uLmZpbGVzLmtleXMoKSwgLi4ucmVtb3ZlXSkgcGxhaW5OYW1lKG5hbWUsIG5hbWUpO1xuICBhd2FpdCBhc091dHB1dChkaXIsIGFzeW5jICgpID0+IHtcbiAgICBjb25zdCBwYXJlbnQgPSBwYXRoLmRpcm5hbWUocGF0aC5yZXNvbHZlKGRpcikpO1xuICAgIGF3YWl0IG1rZGlyKHBhcmVudCwgeyByZWN1cnNpdmU6IHRydWUgfSk7XG4gICAgYXdhaXQgcmVtb3ZlTGVmdG92ZXJzKHBhcmVudCk7XG4gICAgaWYgKCEoYXdhaXQgZXhpc3RzKGRpcikpKSB7XG4gICAgICBhd2FpdCBzdGFnaW5nKHBhcmVudCwgYXN5bmMgKHN0YWdlKSA9PiB7XG4gICAgICAgIGF3YWl0IGZpbGxGb2xkZXIoc3RhZ2UsIGZpbGVzKTtcbiAgICAgICAgYXdhaXQgcmVuYW1lKHN0YWdlLCBkaXIpO1xuICAgICAgICBhd2FpdCBzeW5jRm9sZGVyKHBhcmVudCk7XG4gICAgICB9KTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgYXdhaXQgc2V0dGxlRm9sZGVyKGRpcik7XG4gICAgYXdhaXQgcmVtb3ZlTGVmdG92ZXJzKGRpcik7XG4gICAgYXdhaXQgc3RhZ2luZyhkaXIsIGFzeW5jIChzdGFnZSkgPT4ge1xuICAgICAgYXdhaXQgZmlsbEZvbGRlcihzdGFnZSwgbmV3IE1hcChbLi4uZmlsZXMsIFtyZW1vdmFsc0ZpbGUsIG5ldyBUZXh0RW5jb2RlcigpLmVuY29kZShKU09OLnN0cmluZ2lmeShyZW1vdmUpKV1dKSk7XG4gICAgICBhd2FpdCBjb21taXQoc3RhZ2UsIGRpcik7XG4gICAgfSk7XG4gICAgYXdhaXQgc2V0dGxlRm9sZGVyKGRpcik7XG4gIH0pO1xufVxuXG4vKipcbiAqIEZpbmlzaGVzIHdoYXQgYSBraWxsZWQgd3JpdGVyIGhhZCBjb21taXR0ZWQgaW4gYGRpcmAuIENhbGwgaXQgYmVmb3JlIHJlYWRpbmcgYSBmb2xkZXIgdGhhdCBgd3JpdGVGb2xkZXJBdG9taWNhbGx5YCBtYXlcbiAqIGhhdmUgcmVwbGFjZWQuIFNldmVyYWwgcHJvY2Vzc2VzIG1heSBkbyBpdCBhdCBvbmNlLiBEb2VzIG5vdGhpbmcgd2hlcmUgdGhlcmUgaXMgbm90aGluZyB0byBmaW5pc2guIFRocm93cyBFX09VVFBVVC5cbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHNldHRsZUZvbGRlcihkaXI6IHN0cmluZyk6IFByb21pc2U8dm9pZD4ge1xuICB0cnkge1xuICAgIGF3YWl0IG1vdmVDb21taXR0ZWQoZGlyKTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBjb25zdCByZWFzb24gPSBlcnJvciBpbnN0YW5jZW9mIEVycm9yID8gZXJyb3IubWVzc2FnZSA6IFN0cmluZyhlcnJvcik7XG4gICAgdGhyb3cgbmV3IEF0dHVuZUVycm9yKFxuICAgICAgXCJFX09VVFBVVFwiLFxuICAgICAgYCR7ZGlyfSBob2xkcyBhbiB1bmZpbmlzaGVkIHdyaXRlIHRoYXQgY2Fubm90IGJlIGZpbmlzaGVkOiAke3JlYXNvbn0uYCxcbiAgICAgIGBBbGxvdyB3cml0aW5nIHRvIHRoZSBmb2xkZXIsIG9yIGRlbGV0ZSAke2NvbW1pdEZvbGRlcn0gaW4gaXQuYCxcbiAgICApO1xuICB9XG59XG5cbi8qKlxuICogUHJvdmVzLCBiZWZvcmUgaG91cnMgb2YgdHJhaW5pbmcsIHRoYXQgYGRpcmAgY2FuIGJlIHdyaXR0ZW4sIGFuZCBsZWF2ZXMgbm90aGluZyBiZWhpbmQuIGBkaXJgIG5lZWQgbm90IGV4aXN0LlxuICogVGhyb3dzIEVfT1VUUFVULlxuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gY2hlY2tXcml0YWJsZShkaXI6IHN0cmluZyk6IFByb21pc2U8dm9pZD4ge1xuICBhd2FpdCBhc091dHB1dChkaXIsIGFzeW5jICgpID0+IHtcbiAgICBsZXQgZXhpc3RpbmcgPSBwYXRoLnJlc29sdmUoZGlyKTtcbiAgICB3aGlsZSAoIShhd2FpdCBleGlzdHMoZXhpc3RpbmcpKSkgZXhpc3RpbmcgPSBwYXRoLmRpcm5hbWUoZXhpc3RpbmcpO1xuICAgIGlmICghKGF3YWl0IHN0YXQoZXhpc3RpbmcpKS5pc0RpcmVjdG9yeSgpKSB0aHJvdyBuZXcgRXJyb3IoYCR7ZXhpc3Rpbmd9IGlzIGEgZmlsZSwgbm90IGEgZm9sZGVyYCk7XG4gICAgLy8gQSBmb2xkZXIgY2FuIGJlIG1hZGUgd2hlcmUgYSBmaWxlIGNhbiwgYW5kIHNvbWUgZmlsZSBzeXN0ZW1zIHJlZnVzZSBlaXRoZXIgYXQgdGhlIGZpcnN0IHdyaXRlIG9ubHkuXG4gICAgYXdhaXQgc3RhZ2luZyhleGlzdGluZywgYXN5bmMgKHN0YWdlKSA9PiB7XG4gICAgICBhd2FpdCBta2RpcihzdGFnZSk7XG4gICAgICBhd2FpdCB3cml0ZVN5bmNlZChwYXRoLmpvaW4oc3RhZ2UsIFwicHJvYmVcIiksIG5ldyBVaW50OEFycmF5KDEpKTtcbiAgICB9KTtcbiAgfSk7XG59XG5cbi8qKiBSdW5zIGB3cml0ZWAgd2l0aCBhIHBhdGggaW5zaWRlIGBmb2xkZXJgIHRoYXQgbm9ib2R5IGVsc2UgdXNlcywgYW5kIHJlbW92ZXMgd2hhdGV2ZXIgaXMgbGVmdCB0aGVyZSBhZnRlcndhcmRzLiAqL1xuYXN5bmMgZnVuY3Rpb24gc3RhZ2luZyhmb2xkZXI6IHN0cmluZywgd3JpdGU6IChzdGFnZTogc3RyaW5nKSA9PiBQcm9taXNlPHZvaWQ+KTogUHJvbWlzZTx2b2lkPiB7XG4gIGNvbnN0IG5hbWUgPSBgJHtzdGFnZVByZWZpeH0ke3Byb2Nlc3MucGlkfS0ke3JhbmRvbUJ5dGVzKDYpLnRvU3RyaW5nKFwiaGV4XCIpfWA7XG4gIGFjdGl2ZS5hZGQobmFtZSk7XG4gIHRyeSB7XG4gICAgYXdhaXQgd3JpdGUocGF0aC5qb2luKGZvbGRlciwgbmFtZSkpO1xuICB9IGZpbmFsbHkge1xuICAgIGF3YWl0IHJtKHBhdGguam9pbihmb2xkZXIsIG5hbWUpLCB7IHJlY3Vyc2l2ZTogdHJ1ZSwgZm9yY2U6IHRydWUgfSk7XG4gICAgYWN0aXZlLmRlbGV0ZShuYW1lKTtcbiAgfVxufVxuXG4vKiogUmVtb3ZlcyBzdGFnaW5nIGZpbGVzIGFuZCBmb2xkZXJzIHdob3NlIHdyaXRlcnMgYXJlIGRlYWQuICovXG5hc3luYyBmdW5jdGlvbiByZW1vdmVMZWZ0b3ZlcnMoZm9sZGVyOiBzdHJpbmcpOiBQcm9taXNlPHZvaWQ+IHtcbiAgZm9yIChjb25zdCBuYW1lIG9mIGF3YWl0IG5hbWVzSW4oZm9sZGVyKSkge1xuICAgIGlmICghbmFtZS5zdGFydHNXaXRoKHN0YWdlUHJlZml4KSB8fCBhY3RpdmUuaGFzKG5hbWUpKSBjb250aW51ZTtcbiAgICBjb25zdCBwaWQgPSBOdW1iZXIucGFyc2VJbnQobmFtZS5zbGljZShzdGFnZVByZWZpeC5sZW5ndGgpLCAxMCk7XG4gICAgaWYgKHBpZCA9PT0gcHJvY2Vzcy5waWQgfHwgIWlzUnVubmluZyhwaWQpKSBhd2FpdCBybShwYXRoLmpvaW4oZm9sZGVyLCBuYW1lKSwgeyByZWN1cnNpdmU6IHRydWUsIGZvcmNlOiB0cnVlIH0pO1xuICB9XG59XG5cbmZ1bmN0aW9uIGlzUnVubmluZyhwaWQ6IG51bWJlcik6IGJvb2xlYW4ge1xuICB0cnkge1xuICAgIHByb2Nlc3Mua2lsbChwaWQsIDApO1xuICAgIHJldHVybiB0cnVlO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIC8vIEVQRVJNOiBpdCBydW5zLCBhcyBzb21lYm9keSBlbHNlLlxuICAgIHJldHVybiBoYXNDb2RlKGVycm9yLCBcIkVQRVJNXCIpO1xuICB9XG59XG5cbmFzeW5jIGZ1bmN0aW9uIG1vdmVDb21taXR0ZWQoZGlyOiBzdHJpbmcpOiBQcm9taXNlPHZvaWQ+IHtcbiAgY29uc3QgZm9sZGVyID0gcGF0aC5qb2luKGRpciwgY29tbWl0Rm9sZGVyKTtcbiAgaWYgKChhd2FpdCBzdGF0KGZvbGRlcikuY2F0Y2goKCkgPT4gbnVsbCkpID09PSBudWxsKSByZXR1cm47XG4gIGNvbnN0IG5hbWVzID0gYXdhaXQgbmFtZXNJbihmb2xkZXIpO1xuICBpZiAobmFtZXMuaW5jbHVkZXMocmVtb3ZhbHNGaWxlKSkge1xuICAgIGZvciAoY29uc3QgbmFtZSBvZiBhd2FpdCByZWFkUmVtb3ZhbHMocGF0aC5qb2luKGZvbGRlciwgcmVtb3ZhbHNGaWxlKSkpXG4gICAgICBhd2FpdCBybShwYXRoLmpvaW4oZGlyLCBuYW1lKSwgeyBmb3JjZTogdHJ1ZSB9KTtcbiAgfVxuICAvLyBFdmVyeSBzdGVwIG1heSBoYXZlIGJlZW4gZG9uZSBhbHJlYWR5LCBieSBhIHdyaXRlciB0aGF0IHdhcyBraWxsZWQgb3IgYnkgYW5vdGhlciByZWFkZXIganVzdCBub3cuXG4gIGZvciAoY29uc3QgbmFtZSBvZiBuYW1lcykge1xuICAgIGlmIChuYW1lICE9PSByZW1vdmFsc0ZpbGUpIGF3YWl0IHVubGVzc0dvbmUocmVuYW1lKHBhdGguam9pbihmb2xkZXIsIG5hbWUpLCBwYXRoLmpvaW4oZGlyLCBuYW1lKSkpO1xuICB9XG4gIGF3YWl0IHN5bmNGb2xkZXIoZGlyKTtcbiAgYXdhaXQgcm0ocGF0aC5qb2luKGZvbGRlciwgcmVtb3ZhbHNGaWxlKSwgeyBmb3JjZTogdHJ1ZSB9KTtcbiAgYXdhaXQgdW5sZXNzR29uZShybWRpcihmb2xkZXIpKTtcbn1cblxuLyoqIE1ha2VzIGEgZmlsbGVkIHN0YWdpbmcgZm9sZGVyIHZhbGlkLiBXaGVyZSBhbm90aGVyIHdyaXRlciB3YXMgZmFzdGVyLCBpdHMgZmlsZXMgYXJlIG1vdmVkIHRvIHRoZWlyIHBsYWNlcyBmaXJzdC4gKi9cbmFzeW5jIGZ1bmN0aW9uIGNvbW1pdChzdGFnZTogc3RyaW5nLCBkaXI6IHN0cmluZyk6IFByb21pc2U8dm9pZD4ge1xuICBmb3IgKGxldCB0cmllcyA9IDA7IDsgdHJpZXMrKykge1xuICAgIHRyeSB7XG4gICAgICBhd2FpdCByZW5hbWUoc3RhZ2UsIHBhdGguam9pbihkaXIsIGNvbW1pdEZvbGRlcikpO1xuICAgICAgYXdhaXQgc3luY0ZvbGRlcihkaXIpO1xuICAgICAgcmV0dXJuO1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICAvLyBXaW5kb3dzIHNheXMgRVBFUk0gd2hlcmUgb3RoZXJzIHNheSB0aGF0IHRoZSBmb2xkZXIgaXMgbm90IGVtcHR5LlxuICAgICAgY29uc3QgdGFrZW4gPSBbXCJFTk9URU1QVFlcIiwgXCJFRVhJU1RcIiwgXCJFUEVSTVwiXS5zb21lKChjb2RlKSA9PiBoYXNDb2RlKGVycm9yLCBjb2RlKSk7XG4gICAgICBpZiAoIXRha2VuIHx8IHRyaWVzID09PSAxMDApIHRocm93IGVycm9yO1xuICAgICAgYXdhaXQgc2V0dGxlRm9sZGVyKGRpcik7XG4gICAgfVxuICB9XG59XG5cbmFzeW5jIGZ1bmN0aW9uIHJlYWRSZW1vdmFscyhmaWxlOiBzdHJpbmcpOiBQcm9taXNlPHN0cmluZ1tdPiB7XG4gIGNvbnN0IGpzb24gPSBhd2FpdCB1bmxlc3NHb25lKHJlYWRGaWxlKGZpbGUsIFwidXRmOFwiKSk7XG4gIHJldHVybiBsaXN0KHBsYWluTmFtZSkoSlNPTi5wYXJzZShqc29uID8/IFwiW11cIiksIHJlbW92YWxzRmlsZSk7XG59XG5cbi8qKiBEZWNvZGVzIHRoZSBuYW1lIG9mIGEgZmlsZSBiZXNpZGUgb3RoZXJzLCBuZXZlciBhIHBhdGggdG8gZWxzZXdoZXJlIGFuZCBuZXZlciBvbmUgb2YgdGhlIG5hbWVzIGFib3ZlLiAqL1xuY29uc3QgcGxhaW5OYW1lOiBEZWNvZGVyPHN0cmluZz4gPSAodmFsdWUsIHBsYWNlKSA9PiB7XG4gIGNvbnN0IG5hbWUgPSB0ZXh0KHZhbHVlLCBwbGFjZSk7XG4gIGlmIChuYW1lID09PSBcIlwiIHx8IG5hbWUuc3RhcnRzV2l0aChcIi5cIikgfHwgbmFtZSAhPT0gcGF0aC5iYXNlbmFtZShuYW1lKSlcbiAgICB0aHJvdyBuZXcgTWFsZm9ybWVkKGAke3BsYWNlfSBpcyBub3QgYSBwbGFpbiBmaWxlIG5hbWVgKTtcbiAgcmV0dXJuIG5hbWU7XG59O1xuXG5hc3luYyBmdW5jdGlvbiBmaWxsRm9sZGVyKGZvbGRlcjogc3RyaW5nLCBmaWxlczogUmVhZG9ubHlNYXA8c3RyaW5nLCBVaW50OEFycmF5Pik6IFByb21pc2U8dm9pZD4ge1xuICBhd2FpdCBta2Rpcihmb2xkZXIpO1xuICBmb3IgKGNvbnN0IFtuYW1lLCBieXRlc10gb2YgZmlsZXMpIGF3YWl0IHdyaXRlU3luY2VkKHBhdGguam9pbihmb2xkZXIsIG5hbWUpLCBieXRlcyk7XG4gIGF3YWl0IHN5bmNGb2xkZXIoZm9sZGVyKTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gd3JpdGVTeW5jZWQoZmlsZTogc3RyaW5nLCBieXRlczogVWludDhBcnJheSk6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCBoYW5kbGUgPSBhd2FpdCBvcGVuKGZpbGUsIFwid3hcIik7XG4gIHRyeSB7XG4gICAgYXdhaXQgaGFuZGxlLndyaXRlRmlsZShieXRlcyk7XG4gICAgYXdhaXQgaGFuZGxlLnN5bmMoKTtcbiAgfSBmaW5hbGx5IHtcbiAgICBhd2FpdCBoYW5kbGUuY2xvc2UoKTtcbiAgfVxufVxuXG4vKiogTWFrZXMgYSByZW5hbWUgbGFzdCB0aHJvdWdoIGEgcG93ZXIgY3V0LiBXaW5kb3dzIGNhbm5vdCBvcGVuIGZvbGRlcnMsIGFuZCBpdHMgZmlsZSBzeXN0ZW1zIGxvZyByZW5hbWVzIHRoZW1zZWx2ZXMuICovXG5hc3luYyBmdW5jdGlvbiBzeW5jRm9sZGVyKGZvbGRlcjogc3RyaW5nKTogUHJvbWlzZTx2b2lkPiB7XG4gIGlmIChwcm9jZXNzLnBsYXRmb3JtID09PSBcIndpbjMyXCIpIHJldHVybjtcbiAgY29uc3QgaGFuZGxlID0gYXdhaXQgb3Blbihmb2xkZXIsIFwiclwiKTtcbiAgdHJ5IHtcbiAgICBhd2FpdCBoYW5kbGUuc3luYygpO1xuICB9IGZpbmFsbHkge1xuICAgIGF3YWl0IGhhbmRsZS5jbG9zZSgpO1xuICB9XG59XG5cbmFzeW5jIGZ1bmN0aW9uIG5hbWVzSW4oZm9sZGVyOiBzdHJpbmcpOiBQcm9taXNlPHN0cmluZ1tdPiB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIGF3YWl0IHJlYWRkaXIoZm9sZGVyKTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBpZiAoaGFzQ29kZShlcnJvciwgXCJFTk9FTlRcIikgfHwgaGFzQ29kZShlcnJvciwgXCJFTk9URElSXCIpKSByZXR1cm4gW107XG4gICAgdGhyb3cgZXJyb3I7XG4gIH1cbn1cblxuYXN5bmMgZnVuY3Rpb24gZXhpc3RzKGZpbGU6IHN0cmluZyk6IFByb21pc2U8Ym9vbGVhbj4ge1xuICB0cnkge1xuICAgIGF3YWl0IHN0YXQoZmlsZSk7XG4gICAgcmV0dXJuIHRydWU7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgaWYgKGhhc0NvZGUoZXJyb3IsIFwiRU5PRU5UXCIpIHx8IGhhc0NvZGUoZXJyb3IsIFwiRU5PVERJUlwiKSkgcmV0dXJuIGZhbHNlO1xuICAgIHRocm93IGVycm9yO1xuICB9XG59XG5cbmFzeW5jIGZ1bmN0aW9uIHVubGVzc0dvbmU8VD4oc3RlcDogUHJvbWlzZTxUPik6IFByb21pc2U8VCB8IHVuZGVmaW5lZD4ge1xuICB0cnkge1xuICAgIHJldHVybiBhd2FpdCBzdGVwO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIGlmIChoYXNDb2RlKGVycm9yLCBcIkVOT0VOVFwiKSB8fCBoYXNDb2RlKGVycm9yLCBcIkVOT1RFTVBUWVwiKSkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICB0aHJvdyBlcnJvcjtcbiAgfVxufVxuXG5mdW5jdGlvbiBoYXNDb2RlKGVycm9yOiB1bmtub3duLCBjb2RlOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgcmV0dXJuIGVycm9yIGluc3RhbmNlb2YgRXJyb3IgJiYgXCJjb2RlXCIgaW4gZXJyb3IgJiYgZXJyb3IuY29kZSA9PT0gY29kZTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gYXNPdXRwdXQodGFyZ2V0OiBzdHJpbmcsIHdyaXRlOiAoKSA9PiBQcm9taXNlPHZvaWQ+KTogUHJvbWlzZTx2b2lkPiB7XG4gIHRyeSB7XG4gICAgYXdhaXQgd3JpdGUoKTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBpZiAoZXJyb3IgaW5zdGFuY2VvZiBBdHR1bmVFcnJvcikgdGhyb3cgZXJyb3I7XG4gICAgY29uc3QgcmVhc29uID0gZXJyb3IgaW5zdGFuY2VvZiBFcnJvciA/IGVycm9yLm1lc3NhZ2UgOiBTdHJpbmcoZXJyb3IpO1xuICAgIHRocm93IG5ldyBBdHR1bmVFcnJvcihcbiAgICAgIFwiRV9PVVRQVVRcIixcbiAgICAgIGAke3RhcmdldH0gY2Fubm90IGJlIHdyaXR0ZW46ICR7cmVhc29ufS5gLFxuICAgICAgXCJDaG9vc2UgYSBmb2xkZXIgdGhhdCB5b3UgbWF5IHdyaXRlIHRvLCBvbiBhIGRpc2sgd2l0aCBlbm91Z2ggc3BhY2UuXCIsXG4gICAgKTtcbiAgfVxufVxuIiwgIi8qKiBUaGUgbGluZWFycyBvZiBhIGRlY29kZXIgYnkgbmFtZSBhbmQgc2l6ZTogd2hhdCBMb1JBIGNhbiBiZSBwdXQgb24uIFB1cmUuICovXG5pbXBvcnQgeyBBdHR1bmVFcnJvciB9IGZyb20gXCIuLi9lcnJvcnNcIjtcbmltcG9ydCB0eXBlIHsgRGVjb2RlckNvbmZpZyB9IGZyb20gXCIuL2NvbmZpZ1wiO1xuXG4vKiogT25lIGxpbmVhciBmcm9tIGBpbmAgdG8gYG91dGAgZmVhdHVyZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIExpbmVhclNoYXBlIHtcbiAgLyoqIFRoZSBtb2R1bGUncyBIdWdnaW5nIEZhY2UgbmFtZSwgZm9yIGV4YW1wbGUgYG1vZGVsLmxheWVycy4wLnNlbGZfYXR0bi5xX3Byb2pgLiAqL1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGxheWVyOiBudW1iZXI7XG4gIC8qKiBUaGUgbmFtZSdzIGxhc3QgcGFydCwgZm9yIGV4YW1wbGUgYHFfcHJvamAuICovXG4gIHJlYWRvbmx5IHN1ZmZpeDogc3RyaW5nO1xuICByZWFkb25seSBpbjogbnVtYmVyO1xuICByZWFkb25seSBvdXQ6IG51bWJlcjtcbiAgLyoqIFRoZSB3ZWlnaHQgaXMgc3RvcmVkIFtpbiwgb3V0XSAoR1BULTIncyBDb252MUQpIGluc3RlYWQgb2YgW291dCwgaW5dOyBQRUZUIGNhbGxzIGl0IGJ5IHRoaXMgbmFtZSB0b28uICovXG4gIHJlYWRvbmx5IGZhbkluRmFuT3V0OiBib29sZWFuO1xufVxuXG4vKiogT25lIGxpbmVhciBvZiBhIGxheWVyLiAqL1xuZXhwb3J0IGludGVyZmFjZSBMYXllckxpbmVhciB7XG4gIC8qKiBSZWxhdGl2ZSB0byB0aGUgbGF5ZXIsIGZvciBleGFtcGxlIGBzZWxmX2F0dG4ucV9wcm9qYC4gKi9cbiAgcmVhZG9ubHkgcGF0aDogc3RyaW5nO1xuICByZWFkb25seSBpbjogbnVtYmVyO1xuICByZWFkb25seSBvdXQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgYmlhczogYm9vbGVhbjtcbn1cblxuLyoqIFRoZSBsaW5lYXJzIG9mIGVhY2ggbGF5ZXIgaW4gdGhlIG9yZGVyIG9mIHRoZSBmb3J3YXJkIHBhc3M6IHRob3NlIG9mIHRoZSBhdHRlbnRpb24sIHRob3NlIG9mIHRoZSBNTFAuICovXG5leHBvcnQgZnVuY3Rpb24gbGF5ZXJMaW5lYXJzKGNvbmZpZzogRGVjb2RlckNvbmZpZyk6IHsgYXR0ZW50aW9uOiBMYXllckxpbmVhcltdOyBtbHA6IExheWVyTGluZWFyW10gfSB7XG4gIGNvbnN0IHsgaGlkZGVuU2l6ZSwgaW50ZXJtZWRpYXRlU2l6ZSwgaGVhZHMsIGt2SGVhZHMsIGhlYWREaW0sIG1vZHVsZXMgfSA9IGNvbmZpZztcbiAgY29uc3QgW3F1ZXJ5V2lkdGgsIGtleVdpZHRoXSA9IFtoZWFkcyAqIGhlYWREaW0sIGt2SGVhZHMgKiBoZWFkRGltXTtcbiAgY29uc3QgeyBxa3YsIG91dHB1dCwgbWxwIH0gPSBtb2R1bGVzO1xuICBjb25zdCBmcm9tID0gKHBhdGg6IHN0cmluZywgb3V0OiBudW1iZXIsIGJpYXM6IGJvb2xlYW4pOiBMYXllckxpbmVhciA9PiAoeyBwYXRoLCBpbjogaGlkZGVuU2l6ZSwgb3V0LCBiaWFzIH0pO1xuICBjb25zdCBhdHRlbnRpb24gPVxuICAgIHFrdi5raW5kID09PSBcImZ1c2VkXCJcbiAgICAgID8gW2Zyb20ocWt2LnBhdGgsIHF1ZXJ5V2lkdGggKyAyICoga2V5V2lkdGgsIHFrdi5iaWFzKV1cbiAgICAgIDogW2Zyb20ocWt2LnF1ZXJ5LCBxdWVyeVdpZHRoLCBxa3YuYmlhcyksIGZyb20ocWt2LmtleSwga2V5V2lkdGgsIHFrdi5iaWFzKSwgZnJvbShxa3YudmFsdWUsIGtleVdpZHRoLCBxa3YuYmlhcyldO1xuICBhdHRlbnRpb24ucHVzaCh7IHBhdGg6IG91dHB1dC5wYXRoLCBpbjogcXVlcnlXaWR0aCwgb3V0OiBoaWRkZW5TaXplLCBiaWFzOiBvdXRwdXQuYmlhcyB9KTtcbiAgY29uc3QgaW5uZXIgPSBtbHAua2luZCA9PT0gXCJnYXRlZFwiID8gW21scC5nYXRlLCBtbHAudXBdIDogW21scC51cF07XG4gIHJldHVybiB7XG4gICAgYXR0ZW50aW9uLFxuICAgIG1scDogW1xuICAgICAgLi4uaW5uZXIubWFwKChwYXRoKSA9PiBmcm9tKHBhdGgsIGludGVybWVkaWF0ZVNpemUsIG1scC5iaWFzKSksXG4gICAgICB7IHBhdGg6IG1scC5kb3duLCBpbjogaW50ZXJtZWRpYXRlU2l6ZSwgb3V0OiBoaWRkZW5TaXplLCBiaWFzOiBtbHAuYmlhcyB9LFxuICAgIF0sXG4gIH07XG59XG5cbi8qKiBFdmVyeSBsaW5lYXIgb2YgZXZlcnkgbGF5ZXIsIGluIHRoZSBvcmRlciBvZiB0aGUgZm9yd2FyZCBwYXNzLiBUaGUgaGVhZCBpcyBub3QgYW1vbmcgdGhlbS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsaW5lYXJTaGFwZXMoY29uZmlnOiBEZWNvZGVyQ29uZmlnKTogTGluZWFyU2hhcGVbXSB7XG4gIGNvbnN0IHsgYXR0ZW50aW9uLCBtbHAgfSA9IGxheWVyTGluZWFycyhjb25maWcpO1xuICByZXR1cm4gQXJyYXkuZnJvbSh7IGxlbmd0aDogY29uZmlnLmxheWVycyB9LCAoXywgbGF5ZXIpID0+XG4gICAgWy4uLmF0dGVudGlvbiwgLi4ubWxwXS5tYXAoKGxpbmVhcikgPT4gKHtcbiAgICAgIG5hbWU6IGAke2NvbmZpZy5tb2R1bGVzLmxheWVyc30uJHtsYXllcn0uJHtsaW5lYXIucGF0aH1gLFxuICAgICAgbGF5ZXIsXG4gICAgICBzdWZmaXg6IGxpbmVhci5wYXRoLnNsaWNlKGxpbmVhci5wYXRoLmxhc3RJbmRleE9mKFwiLlwiKSArIDEpLFxuICAgICAgaW46IGxpbmVhci5pbixcbiAgICAgIG91dDogbGluZWFyLm91dCxcbiAgICAgIGZhbkluRmFuT3V0OiBjb25maWcubW9kdWxlcy5mYW5JbkZhbk91dCxcbiAgICB9KSksXG4gICkuZmxhdCgpO1xufVxuXG4vKipcbiAqIFRoZSBsaW5lYXJzIHRoYXQgYHRhcmdldHNgIG5hbWVzOiBgYWxsLWxpbmVhcmAsIG9yIHN1ZmZpeGVzIHNlcGFyYXRlZCBieSBjb21tYXMuIEtlZXBzIHRoZSBvcmRlciBvZiBgbGluZWFyc2AuXG4gKiBUaHJvd3MgRV9UQVJHRVRTIHdoZW4gYSBzdWZmaXggaXMgbm90IGFtb25nIHRoZW0gb3Igd2hlbiBub3RoaW5nIGlzIG5hbWVkLlxuICovXG5leHBvcnQgZnVuY3Rpb24gY2hvb3NlVGFyZ2V0cyhsaW5lYXJzOiByZWFkb25seSBMaW5lYXJTaGFwZVtdLCB0YXJnZXRzOiBzdHJpbmcpOiBMaW5lYXJTaGFwZVtdIHtcbiAgaWYgKHRhcmdldHMudHJpbSgpID09PSBcImFsbC1saW5lYXJcIikgcmV0dXJuIFsuLi5saW5lYXJzXTtcbiAgY29uc3Qgd2FudGVkID0gbmV3IFNldChcbiAgICB0YXJnZXRzXG4gICAgICAuc3BsaXQoXCIsXCIpXG4gICAgICAubWFwKChpdGVtKSA9PiBpdGVtLnRyaW0oKSlcbiAgICAgIC5maWx0ZXIoKGl0ZW0pID0+IGl0ZW0gIT09IFwiXCIpLFxuICApO1xuICBjb25zdCBrbm93biA9IHN1ZmZpeGVzKGxpbmVhcnMpO1xuICBjb25zdCB1bmtub3duID0gWy4uLndhbnRlZF0uZmlsdGVyKChpdGVtKSA9PiAha25vd24uaW5jbHVkZXMoaXRlbSkpO1xuICBpZiAod2FudGVkLnNpemUgPT09IDApIHRocm93IHdyb25nVGFyZ2V0cyhcIk5vIHRhcmdldHMgYXJlIG5hbWVkLlwiLCBrbm93bik7XG4gIGlmICh1bmtub3duLmxlbmd0aCA+IDApXG4gICAgdGhyb3cgd3JvbmdUYXJnZXRzKGBUaGUgbW9kZWwgaGFzIG5vIGxpbmVhciBuYW1lZCAke3Vua25vd24uam9pbihcIiwgXCIpLnNsaWNlKDAsIDMwMCl9LmAsIGtub3duKTtcbiAgcmV0dXJuIGxpbmVhcnMuZmlsdGVyKCh7IHN1ZmZpeCB9KSA9PiB3YW50ZWQuaGFzKHN1ZmZpeCkpO1xufVxuXG4vKiogVGhlIHN1ZmZpeGVzIG9mIHRoZXNlIGxpbmVhcnMsIGVhY2ggb25jZSwgc29ydGVkOiBob3cgUEVGVCBuYW1lcyB0YXJnZXRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHN1ZmZpeGVzKGxpbmVhcnM6IHJlYWRvbmx5IExpbmVhclNoYXBlW10pOiBzdHJpbmdbXSB7XG4gIHJldHVybiBbLi4ubmV3IFNldChsaW5lYXJzLm1hcCgoeyBzdWZmaXggfSkgPT4gc3VmZml4KSldLnNvcnQoKTtcbn1cblxuZnVuY3Rpb24gd3JvbmdUYXJnZXRzKG1lc3NhZ2U6IHN0cmluZywga25vd246IHJlYWRvbmx5IHN0cmluZ1tdKTogQXR0dW5lRXJyb3Ige1xuICByZXR1cm4gbmV3IEF0dHVuZUVycm9yKFxuICAgIFwiRV9UQVJHRVRTXCIsXG4gICAgbWVzc2FnZSxcbiAgICBgVXNlIGFsbC1saW5lYXIsIG9yIHNvbWUgb2YgdGhlc2UsIHNlcGFyYXRlZCBieSBjb21tYXM6ICR7a25vd24uam9pbihcIiwgXCIpfS5gLFxuICApO1xufVxuIiwgIi8qKiBXaGljaCB3ZWlnaHRzIGEgZGVjb2RlciBuZWVkcywgd2hlcmUgdGhleSBsaWUgb24gZGlzaywgYW5kIHJlYWRpbmcgb25lIG9mIHRoZW0uICovXG5pbXBvcnQgeyBvcGVuLCByZWFscGF0aCB9IGZyb20gXCJub2RlOmZzL3Byb21pc2VzXCI7XG5pbXBvcnQgeyBBdHR1bmVFcnJvciB9IGZyb20gXCIuLi9lcnJvcnNcIjtcbmltcG9ydCB7IHR5cGUgRmxvYXRUeXBlLCBpc0Zsb2F0VHlwZSwgdG9GbG9hdDMyIH0gZnJvbSBcIi4uL2Zvcm1hdHMvZmxvYXRzXCI7XG5pbXBvcnQgeyB0eXBlIEZpbGVVc2UsIGhlYWRlckJ5dGVzLCBsZW5ndGhCeXRlcywgcGFyc2VIZWFkZXIsIHR5cGUgU2FmZXRlbnNvcnNIZWFkZXIgfSBmcm9tIFwiLi4vZm9ybWF0cy9zYWZldGVuc29yc1wiO1xuaW1wb3J0IHR5cGUgeyBEZWNvZGVyQ29uZmlnIH0gZnJvbSBcIi4vY29uZmlnXCI7XG5pbXBvcnQgeyB0eXBlIExheWVyTGluZWFyLCBsYXllckxpbmVhcnMgfSBmcm9tIFwiLi9saW5lYXJzXCI7XG5cbi8qKiBBIHdlaWdodCBpbnNpZGUgYSBzYWZldGVuc29ycyBmaWxlLCByZWFkeSB0byBiZSBtYXBwZWQgYXMgT05OWCBleHRlcm5hbCBkYXRhIG9yIHJlYWQuICovXG5leHBvcnQgaW50ZXJmYWNlIFdlaWdodExvY2F0aW9uIHtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBkdHlwZTogRmxvYXRUeXBlO1xuICByZWFkb25seSBzaGFwZTogcmVhZG9ubHkgbnVtYmVyW107XG4gIC8qKiBBYnNvbHV0ZSBhbmQgZnJlZSBvZiBzeW1ib2xpYyBsaW5rczogT05OWCBSdW50aW1lIHJlZnVzZXMgYSBsaW5rIHRoYXQgbGVhdmVzIHRoZSBtb2RlbCdzIGZvbGRlci4gKi9cbiAgcmVhZG9ubHkgZmlsZTogc3RyaW5nO1xuICByZWFkb25seSBvZmZzZXQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgYnl0ZXM6IG51bWJlcjtcbn1cblxuLyoqIE5hbWUgXHUyMTkyIHNoYXBlIG9mIGV2ZXJ5IHdlaWdodCB0aGF0IHRoZSBkZWNvZGVyIHJlYWRzLCBpbiBmb3J3YXJkIG9yZGVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGV4cGVjdGVkV2VpZ2h0cyhjb25maWc6IERlY29kZXJDb25maWcpOiBNYXA8c3RyaW5nLCByZWFkb25seSBudW1iZXJbXT4ge1xuICBjb25zdCB7IGhpZGRlblNpemUsIHZvY2FiU2l6ZSwgbW9kdWxlcywgcG9zaXRpb25zIH0gPSBjb25maWc7XG4gIGNvbnN0IHdlaWdodHMgPSBuZXcgTWFwPHN0cmluZywgcmVhZG9ubHkgbnVtYmVyW10+KCk7XG4gIGNvbnN0IG5vcm0gPSAobmFtZTogc3RyaW5nLCBzaXplOiBudW1iZXIpOiB2b2lkID0+IHtcbiAgICB3ZWlnaHRzLnNldChgJHtuYW1lfS53ZWlnaHRgLCBbc2l6ZV0pO1xuICAgIGlmIChjb25maWcubm9ybS5raW5kID09PSBcImxheWVyXCIpIHdlaWdodHMuc2V0KGAke25hbWV9LmJpYXNgLCBbc2l6ZV0pO1xuICB9O1xuICBjb25zdCBsaW5lYXIgPSAobGF5ZXI6IHN0cmluZywgeyBwYXRoLCBpbjogZnJvbSwgb3V0LCBiaWFzIH06IExheWVyTGluZWFyKTogdm9pZCA9PiB7XG4gICAgd2VpZ2h0cy5zZXQoYCR7bGF5ZXJ9LiR7cGF0aH0ud2VpZ2h0YCwgbW9kdWxlcy5mYW5JbkZhbk91dCA/IFtmcm9tLCBvdXRdIDogW291dCwgZnJvbV0pO1xuICAgIGlmIChiaWFzKSB3ZWlnaHRzLnNldChgJHtsYXllcn0uJHtwYXRofS5iaWFzYCwgW291dF0pO1xuICB9O1xuICB3ZWlnaHRzLnNldChgJHttb2R1bGVzLmVtYmVkZGluZ30ud2VpZ2h0YCwgW3ZvY2FiU2l6ZSwgaGlkZGVuU2l6ZV0pO1xuICBpZiAocG9zaXRpb25zLmtpbmQgPT09IFwibGVhcm5lZFwiKSB3ZWlnaHRzLnNldChgJHtwb3NpdGlvbnMubW9kdWxlfS53ZWlnaHRgLCBbY29uZmlnLm1heFBvc2l0aW9ucywgaGlkZGVuU2l6ZV0pO1xuICBjb25zdCB7IGF0dGVudGlvbiwgbWxwIH0gPSBsYXllckxpbmVhcnMoY29uZmlnKTtcbiAgZm9yIChsZXQgaW5kZXggPSAwOyBpbmRleCA8IGNvbmZpZy5sYXllcnM7IGluZGV4KyspIHtcbiAgICBjb25zdCBsYXllciA9IGAke21vZHVsZXMubGF5ZXJzfS4ke2luZGV4fWA7XG4gICAgbm9ybShgJHtsYXllcn0uJHttb2R1bGVzLmF0dGVudGlvbk5vcm19YCwgaGlkZGVuU2l6ZSk7XG4gICAgZm9yIChjb25zdCBpdGVtIG9mIGF0dGVudGlvbikgbGluZWFyKGxheWVyLCBpdGVtKTtcbiAgICBpZiAobW9kdWxlcy5xdWVyeUtleU5vcm0gIT09IG51bGwpIHtcbiAgICAgIG5vcm0oYCR7bGF5ZXJ9LiR7bW9kdWxlcy5xdWVyeUtleU5vcm0ucXVlcnl9YCwgY29uZmlnLmhlYWREaW0pO1xuICAgICAgbm9ybShgJHtsYXllcn0uJHttb2R1bGVzLnF1ZXJ5S2V5Tm9ybS5rZXl9YCwgY29uZmlnLmhlYWREaW0pO1xuICAgIH1cbiAgICBub3JtKGAke2xheWVyfS4ke21vZHVsZXMubWxwTm9ybX1gLCBoaWRkZW5TaXplKTtcbiAgICBmb3IgKGNvbnN0IGl0ZW0gb2YgbWxwKSBsaW5lYXIobGF5ZXIsIGl0ZW0pO1xuICB9XG4gIG5vcm0obW9kdWxlcy5maW5hbE5vcm0sIGhpZGRlblNpemUpO1xuICBpZiAoIWNvbmZpZy50aWVXb3JkRW1iZWRkaW5ncykgd2VpZ2h0cy5zZXQoYCR7bW9kdWxlcy5oZWFkfS53ZWlnaHRgLCBbdm9jYWJTaXplLCBoaWRkZW5TaXplXSk7XG4gIHJldHVybiB3ZWlnaHRzO1xufVxuXG4vKiogUmVhZHMgYW5kIGNoZWNrcyB0aGUgaGVhZGVyIG9mIGEgc2FmZXRlbnNvcnMgZmlsZSwgbm90IGl0cyBkYXRhLiBUaHJvd3MgYHVzZS5jb2RlYC4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZWFkU2FmZXRlbnNvcnNIZWFkZXIodXNlOiBGaWxlVXNlKTogUHJvbWlzZTxTYWZldGVuc29yc0hlYWRlcj4ge1xuICBjb25zdCBoYW5kbGUgPSBhd2FpdCBvcGVuRmlsZSh1c2UpO1xuICB0cnkge1xuICAgIGNvbnN0IHsgc2l6ZSB9ID0gYXdhaXQgaGFuZGxlLnN0YXQoKTtcbiAgICBjb25zdCBzdGFydCA9IG5ldyBVaW50OEFycmF5KE1hdGgubWluKHNpemUsIGxlbmd0aEJ5dGVzKSk7XG4gICAgYXdhaXQgaGFuZGxlLnJlYWQoc3RhcnQsIDAsIHN0YXJ0LmJ5dGVMZW5ndGgsIDApO1xuICAgIGNvbnN0IHdob2xlID0gbmV3IFVpbnQ4QXJyYXkobGVuZ3RoQnl0ZXMgKyBoZWFkZXJCeXRlcyhzdGFydCwgc2l6ZSwgdXNlKSk7XG4gICAgY29uc3QgeyBieXRlc1JlYWQgfSA9IGF3YWl0IGhhbmRsZS5yZWFkKHdob2xlLCAwLCB3aG9sZS5ieXRlTGVuZ3RoLCAwKTtcbiAgICByZXR1cm4gcGFyc2VIZWFkZXIod2hvbGUuc3ViYXJyYXkoMCwgYnl0ZXNSZWFkKSwgc2l6ZSwgdXNlKTtcbiAgfSBmaW5hbGx5IHtcbiAgICBhd2FpdCBoYW5kbGUuY2xvc2UoKTtcbiAgfVxufVxuXG4vKiogV2hlcmUgdGhlIHRlbnNvcnMgb2Ygb25lIGZpbGUgbGllLiBUZW5zb3JzIHRoYXQgYXJlIG5vdCBmbG9hdHMgb2YgYSBzdXBwb3J0ZWQgdHlwZSBhcmUgbGVmdCBvdXQuIFRocm93cyBFX01PREVMX0ZJTEUuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gbG9jYXRlV2VpZ2h0cyhwYXRoOiBzdHJpbmcpOiBQcm9taXNlPE1hcDxzdHJpbmcsIFdlaWdodExvY2F0aW9uPj4ge1xuICBjb25zdCB1c2U6IEZpbGVVc2UgPSB7IGNvZGU6IFwiRV9NT0RFTF9GSUxFXCIsIHBhdGggfTtcbiAgY29uc3QgeyBkYXRhU3RhcnQsIHRlbnNvcnMgfSA9IGF3YWl0IHJlYWRTYWZldGVuc29yc0hlYWRlcih1c2UpO1xuICBjb25zdCBmaWxlID0gYXdhaXQgcmVhbHBhdGgocGF0aCk7XG4gIGNvbnN0IGxvY2F0aW9ucyA9IG5ldyBNYXA8c3RyaW5nLCBXZWlnaHRMb2NhdGlvbj4oKTtcbiAgZm9yIChjb25zdCBbbmFtZSwgeyBkdHlwZSwgc2hhcGUsIGJlZ2luLCBlbmQgfV0gb2YgdGVuc29ycykge1xuICAgIGlmICghaXNGbG9hdFR5cGUoZHR5cGUpKSBjb250aW51ZTtcbiAgICBsb2NhdGlvbnMuc2V0KG5hbWUsIHsgbmFtZSwgZHR5cGUsIHNoYXBlLCBmaWxlLCBvZmZzZXQ6IGRhdGFTdGFydCArIGJlZ2luLCBieXRlczogZW5kIC0gYmVnaW4gfSk7XG4gIH1cbiAgcmV0dXJuIGxvY2F0aW9ucztcbn1cblxuLyoqIE9uZSB3ZWlnaHQncyB2YWx1ZXMsIHJvdy1tYWpvci4gVGhyb3dzIEVfTU9ERUxfRklMRSB3aGVuIHRoZSBmaWxlIGlzIGdvbmUgb3Igc2hvcnRlciB0aGFuIGl0cyBoZWFkZXIgc2FpZC4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZWFkV2VpZ2h0KGxvY2F0aW9uOiBXZWlnaHRMb2NhdGlvbik6IFByb21pc2U8RmxvYXQzMkFycmF5PiB7XG4gIGNvbnN0IGhhbmRsZSA9IGF3YWl0IG9wZW5GaWxlKHsgY29kZTogXCJFX01PREVMX0ZJTEVcIiwgcGF0aDogbG9jYXRpb24uZmlsZSB9KTtcbiAgdHJ5IHtcbiAgICBjb25zdCBieXRlcyA9IG5ldyBVaW50OEFycmF5KGxvY2F0aW9uLmJ5dGVzKTtcbiAgICAvLyBPbmUgcmVhZCByZXR1cm5zIGF0IG1vc3QgMiBHaUIuXG4gICAgZm9yIChsZXQgZG9uZSA9IDA7IGRvbmUgPCBieXRlcy5ieXRlTGVuZ3RoOyApIHtcbiAgICAgIGNvbnN0IHsgYnl0ZXNSZWFkIH0gPSBhd2FpdCBoYW5kbGUucmVhZChcbiAgICAgICAgYnl0ZXMsXG4gICAgICAgIGRvbmUsXG4gICAgICAgIE1hdGgubWluKGJ5dGVzLmJ5dGVMZW5ndGggLSBkb25lLCAxIDw8IDMwKSxcbiAgICAgICAgbG9jYXRpb24ub2Zmc2V0ICsgZG9uZSxcbiAgICAgICk7XG4gICAgICBpZiAoYnl0ZXNSZWFkID09PSAwKSB0aHJvdyB0cnVuY2F0ZWQobG9jYXRpb24sIGRvbmUpO1xuICAgICAgZG9uZSArPSBieXRlc1JlYWQ7XG4gICAgfVxuICAgIHJldHVybiB0b0Zsb2F0MzIoYnl0ZXMsIGxvY2F0aW9uLmR0eXBlKTtcbiAgfSBmaW5hbGx5IHtcbiAgICBhd2FpdCBoYW5kbGUuY2xvc2UoKTtcbiAgfVxufVxuXG5hc3luYyBmdW5jdGlvbiBvcGVuRmlsZSh1c2U6IEZpbGVVc2UpOiBSZXR1cm5UeXBlPHR5cGVvZiBvcGVuPiB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIGF3YWl0IG9wZW4odXNlLnBhdGgsIFwiclwiKTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBjb25zdCByZWFzb24gPSBlcnJvciBpbnN0YW5jZW9mIEVycm9yID8gZXJyb3IubWVzc2FnZSA6IFN0cmluZyhlcnJvcik7XG4gICAgdGhyb3cgbmV3IEF0dHVuZUVycm9yKFxuICAgICAgdXNlLmNvZGUsXG4gICAgICBgJHt1c2UucGF0aH0gY2Fubm90IGJlIG9wZW5lZDogJHtyZWFzb259LmAsXG4gICAgICBcIkNoZWNrIHRoYXQgdGhlIGZpbGUgaXMgdGhlcmUgYW5kIHJlYWRhYmxlLlwiLFxuICAgICk7XG4gIH1cbn1cblxuZnVuY3Rpb24gdHJ1bmNhdGVkKGxvY2F0aW9uOiBXZWlnaHRMb2NhdGlvbiwgZG9uZTogbnVtYmVyKTogQXR0dW5lRXJyb3Ige1xuICByZXR1cm4gbmV3IEF0dHVuZUVycm9yKFxuICAgIFwiRV9NT0RFTF9GSUxFXCIsXG4gICAgYCR7bG9jYXRpb24uZmlsZX0gZW5kcyB3aXRoaW4gJHtsb2NhdGlvbi5uYW1lfTogZXhwZWN0ZWQgJHtsb2NhdGlvbi5ieXRlc30gYnl0ZXMsIGZvdW5kICR7ZG9uZX0uYCxcbiAgICBcIkNvcHkgb3IgZG93bmxvYWQgdGhlIG1vZGVsIGFnYWluOyB0aGUgZmlsZSB3YXMgY3V0IHdoaWxlIGl0IHdhcyBpbiB1c2UuXCIsXG4gICk7XG59XG4iLCAiLyoqIFRoZSBudW1iZXIgZm9ybWF0cyBvZiB3ZWlnaHRzIG9uIGRpc2ssIGFzIG51bWJlcnMgb25lIGNhbiBjb21wdXRlIHdpdGguICovXG5cbmV4cG9ydCBjb25zdCBmbG9hdFR5cGVzID0gW1wiRjMyXCIsIFwiRjE2XCIsIFwiQkYxNlwiXSBhcyBjb25zdDtcbmV4cG9ydCB0eXBlIEZsb2F0VHlwZSA9ICh0eXBlb2YgZmxvYXRUeXBlcylbbnVtYmVyXTtcblxuZXhwb3J0IGZ1bmN0aW9uIGlzRmxvYXRUeXBlKGR0eXBlOiBzdHJpbmcpOiBkdHlwZSBpcyBGbG9hdFR5cGUge1xuICByZXR1cm4gZmxvYXRUeXBlcy5zb21lKChpdGVtKSA9PiBpdGVtID09PSBkdHlwZSk7XG59XG5cbi8qKiBMaXR0bGUtZW5kaWFuIGJ5dGVzIG9mIGEgdGVuc29yIFx1MjE5MiBpdHMgZWxlbWVudHMsIGFsd2F5cyBhIGNvcHkuIEV4YWN0OiBldmVyeSBGMTYgYW5kIEJGMTYgdmFsdWUgaXMgYW4gRjMyIHZhbHVlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRvRmxvYXQzMihieXRlczogVWludDhBcnJheSwgZHR5cGU6IEZsb2F0VHlwZSk6IEZsb2F0MzJBcnJheSB7XG4gIGlmIChkdHlwZSA9PT0gXCJGMzJcIikgcmV0dXJuIG5ldyBGbG9hdDMyQXJyYXkoYWxpZ25lZChieXRlcykpO1xuICBjb25zdCBoYWx2ZXMgPSBuZXcgVWludDE2QXJyYXkoYWxpZ25lZChieXRlcykpO1xuICAvLyBCRjE2IGlzIHRoZSB1cHBlciBoYWxmIG9mIGFuIEYzMi5cbiAgaWYgKGR0eXBlID09PSBcIkJGMTZcIikgcmV0dXJuIG5ldyBGbG9hdDMyQXJyYXkoVWludDMyQXJyYXkuZnJvbShoYWx2ZXMsIChiaXRzKSA9PiBiaXRzIDw8IDE2KS5idWZmZXIpO1xuICByZXR1cm4gRmxvYXQzMkFycmF5LmZyb20oaGFsdmVzLCBmbG9hdDE2KTtcbn1cblxuLyoqIFRoZSB2YWx1ZSBvZiBhbiBJRUVFIDc1NCBiaW5hcnkxNiBieSBpdHMgYml0czogc2lnbiAxLCBleHBvbmVudCA1IChiaWFzIDE1KSwgZnJhY3Rpb24gMTAuICovXG5mdW5jdGlvbiBmbG9hdDE2KGJpdHM6IG51bWJlcik6IG51bWJlciB7XG4gIGNvbnN0IHNpZ24gPSBiaXRzICYgMHg4MDAwID8gLTEgOiAxO1xuICBjb25zdCBleHBvbmVudCA9IChiaXRzID4+IDEwKSAmIDB4MWY7XG4gIGNvbnN0IGZyYWN0aW9uID0gYml0cyAmIDB4M2ZmO1xuICBpZiAoZXhwb25lbnQgPT09IDB4MWYpIHJldHVybiBmcmFjdGlvbiA9PT0gMCA/IHNpZ24gKiBOdW1iZXIuUE9TSVRJVkVfSU5GSU5JVFkgOiBOdW1iZXIuTmFOO1xuICBpZiAoZXhwb25lbnQgPT09IDApIHJldHVybiBzaWduICogZnJhY3Rpb24gKiAyICoqIC0yNDtcbiAgcmV0dXJuIHNpZ24gKiAoMSArIGZyYWN0aW9uIC8gMTAyNCkgKiAyICoqIChleHBvbmVudCAtIDE1KTtcbn1cblxuLyoqIEEgY29weSB0aGF0IHN0YXJ0cyBhdCBhIGJ1ZmZlcidzIGJlZ2lubmluZzogdHlwZWQgYXJyYXlzIG9mIHdpZGUgZWxlbWVudHMgbmVlZCBhbGlnbmVkIG9mZnNldHMuICovXG5mdW5jdGlvbiBhbGlnbmVkKGJ5dGVzOiBVaW50OEFycmF5KTogQXJyYXlCdWZmZXIge1xuICBjb25zdCBjb3B5ID0gbmV3IEFycmF5QnVmZmVyKGJ5dGVzLmJ5dGVMZW5ndGgpO1xuICBuZXcgVWludDhBcnJheShjb3B5KS5zZXQoYnl0ZXMpO1xuICByZXR1cm4gY29weTtcbn1cbiIsICIvKipcbiAqIFRoZSBzYWZldGVuc29ycyBmaWxlIGZvcm1hdDogdTY0IGxpdHRsZS1lbmRpYW4gaGVhZGVyIGxlbmd0aCwgYSBKU09OIGhlYWRlciBwYWRkZWQgd2l0aCBzcGFjZXMsIHRoZW4gdGhlIHRlbnNvcnMnIGJ5dGVzLlxuICogU291cmNlOiB0aGUgZm9ybWF0J3MgZGVzY3JpcHRpb24gaW4gdGhlIHNhZmV0ZW5zb3JzIHJlcG9zaXRvcnkuIFB1cmU6IGJ5dGVzIGluLCB2YWx1ZXMgb3V0LlxuICovXG5pbXBvcnQgeyBBdHR1bmVFcnJvciwgdHlwZSBFcnJvckNvZGUsIGlzUmVjb3JkIH0gZnJvbSBcIi4uL2Vycm9yc1wiO1xuaW1wb3J0IHsgTWFsZm9ybWVkLCBwYXJzZUpzb24gfSBmcm9tIFwiLi9qc29uXCI7XG5cbi8qKiBCeXRlcyBvZiBvbmUgZWxlbWVudCwgYnkgdGhlIGZvcm1hdCdzIG5hbWUgb2YgdGhlIHR5cGUuICovXG5jb25zdCBlbGVtZW50Qnl0ZXMgPSB7XG4gIEY2NDogOCxcbiAgRjMyOiA0LFxuICBGMTY6IDIsXG4gIEJGMTY6IDIsXG4gIEk2NDogOCxcbiAgSTMyOiA0LFxuICBJMTY6IDIsXG4gIEk4OiAxLFxuICBVNjQ6IDgsXG4gIFUzMjogNCxcbiAgVTE2OiAyLFxuICBVODogMSxcbiAgQk9PTDogMSxcbiAgRjhfRTRNMzogMSxcbiAgRjhfRTVNMjogMSxcbn0gYXMgY29uc3Q7XG5cbmV4cG9ydCB0eXBlIER0eXBlID0ga2V5b2YgdHlwZW9mIGVsZW1lbnRCeXRlcztcblxuZXhwb3J0IGludGVyZmFjZSBUZW5zb3JFbnRyeSB7XG4gIHJlYWRvbmx5IGR0eXBlOiBEdHlwZTtcbiAgcmVhZG9ubHkgc2hhcGU6IHJlYWRvbmx5IG51bWJlcltdO1xuICAvKiogQnl0ZSByYW5nZSB3aXRoaW4gdGhlIGRhdGEsIHdoaWNoIHN0YXJ0cyBhdCB0aGUgaGVhZGVyJ3MgYGRhdGFTdGFydGAuICovXG4gIHJlYWRvbmx5IGJlZ2luOiBudW1iZXI7XG4gIHJlYWRvbmx5IGVuZDogbnVtYmVyO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFNhZmV0ZW5zb3JzSGVhZGVyIHtcbiAgLyoqIE9mZnNldCBvZiB0aGUgZmlyc3QgZGF0YSBieXRlIGluIHRoZSBmaWxlLiAqL1xuICByZWFkb25seSBkYXRhU3RhcnQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgdGVuc29yczogUmVhZG9ubHlNYXA8c3RyaW5nLCBUZW5zb3JFbnRyeT47XG4gIHJlYWRvbmx5IG1ldGFkYXRhOiBSZWFkb25seU1hcDxzdHJpbmcsIHN0cmluZz47XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgVGVuc29yIHtcbiAgcmVhZG9ubHkgZHR5cGU6IER0eXBlO1xuICByZWFkb25seSBzaGFwZTogcmVhZG9ubHkgbnVtYmVyW107XG4gIC8qKiBMaXR0bGUtZW5kaWFuLCByb3ctbWFqb3IuICovXG4gIHJlYWRvbmx5IGRhdGE6IEFycmF5QnVmZmVyVmlldztcbn1cblxuLyoqIFdoaWNoIGVycm9yIGEgYnJva2VuIGZpbGUgYmVjb21lczogaXQgZGVwZW5kcyBvbiB3aGF0IHRoZSBmaWxlIHdhcyBmb3IuICovXG5leHBvcnQgaW50ZXJmYWNlIEZpbGVVc2Uge1xuICByZWFkb25seSBjb2RlOiBFeHRyYWN0PEVycm9yQ29kZSwgXCJFX01PREVMX0ZJTEVcIiB8IFwiRV9BREFQVEVSXCIgfCBcIkVfQ0hFQ0tQT0lOVFwiIHwgXCJFX0ZJTEVcIj47XG4gIHJlYWRvbmx5IHBhdGg6IHN0cmluZztcbn1cblxuLyoqIEJ5dGVzIHRoYXQgbXVzdCBiZSByZWFkIGJlZm9yZSB0aGUgaGVhZGVyJ3Mgb3duIGxlbmd0aCBpcyBrbm93bi4gKi9cbmV4cG9ydCBjb25zdCBsZW5ndGhCeXRlcyA9IDg7XG5cbi8qKiBUaGUgcmVmZXJlbmNlIGltcGxlbWVudGF0aW9uIHJlZnVzZXMgbG9uZ2VyIGhlYWRlcnM7IHNvIGEgZm9yZ2VkIGxlbmd0aCBjYW5ub3QgbWFrZSB1cyBhbGxvY2F0ZSBnaWdhYnl0ZXMuICovXG5jb25zdCBtYXhIZWFkZXJCeXRlcyA9IDEwMF8wMDBfMDAwO1xuXG4vKipcbiAqIFJlYWRzIHRoZSBoZWFkZXIncyBsZW5ndGggZnJvbSBhIGZpbGUncyBmaXJzdCA4IGJ5dGVzIGFuZCBjaGVja3MgaXQgYWdhaW5zdCB0aGUgZmlsZSdzIHNpemUuXG4gKiBUaHJvd3MgYHVzZS5jb2RlYCB3aGVuIHRoZSBmaWxlIGNhbm5vdCBob2xkIHN1Y2ggYSBoZWFkZXIuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBoZWFkZXJCeXRlcyhzdGFydDogVWludDhBcnJheSwgZmlsZVNpemU6IG51bWJlciwgdXNlOiBGaWxlVXNlKTogbnVtYmVyIHtcbiAgaWYgKHN0YXJ0LmJ5dGVMZW5ndGggPCBsZW5ndGhCeXRlcyB8fCBmaWxlU2l6ZSA8IGxlbmd0aEJ5dGVzKSB7XG4gICAgdGhyb3cgYnJva2VuKHVzZSwgYGl0IGhhcyAke01hdGgubWluKHN0YXJ0LmJ5dGVMZW5ndGgsIGZpbGVTaXplKX0gYnl0ZXMsIGEgc2FmZXRlbnNvcnMgZmlsZSBoYXMgYXQgbGVhc3QgOGApO1xuICB9XG4gIGNvbnN0IGxlbmd0aCA9IG5ldyBEYXRhVmlldyhzdGFydC5idWZmZXIsIHN0YXJ0LmJ5dGVPZmZzZXQsIGxlbmd0aEJ5dGVzKS5nZXRCaWdVaW50NjQoMCwgdHJ1ZSk7XG4gIGlmIChsZW5ndGggPiBCaWdJbnQobWF4SGVhZGVyQnl0ZXMpKVxuICAgIHRocm93IGJyb2tlbih1c2UsIGBpdHMgaGVhZGVyIGNsYWltcyAke2xlbmd0aH0gYnl0ZXMsIG1vcmUgdGhhbiAke21heEhlYWRlckJ5dGVzfWApO1xuICBjb25zdCBlbmQgPSBsZW5ndGhCeXRlcyArIE51bWJlcihsZW5ndGgpO1xuICBpZiAoZW5kID4gZmlsZVNpemUpIHRocm93IGJyb2tlbih1c2UsIGBpdHMgaGVhZGVyIGVuZHMgYXQgYnl0ZSAke2VuZH0sIGJ1dCB0aGUgZmlsZSBoYXMgJHtmaWxlU2l6ZX0gYnl0ZXNgKTtcbiAgcmV0dXJuIE51bWJlcihsZW5ndGgpO1xufVxuXG4vKipcbiAqIFBhcnNlcyBhbmQgY2hlY2tzIGEgaGVhZGVyOiBrbm93biB0eXBlcywgYnl0ZSByYW5nZXMgdGhhdCBmaXQgc2hhcGUsIGZpbGUgYW5kIGVhY2ggb3RoZXIuIGBieXRlc2Agc3RhcnRzIGF0IHRoZSBmaWxlJ3NcbiAqIHN0YXJ0IGFuZCBob2xkcyBhdCBsZWFzdCB0aGUgd2hvbGUgaGVhZGVyOyBgZmlsZVNpemVgIGlzIHRoZSBmaWxlJ3MuIFRocm93cyBgdXNlLmNvZGVgLlxuICovXG5leHBvcnQgZnVuY3Rpb24gcGFyc2VIZWFkZXIoXG4gIGJ5dGVzOiBVaW50OEFycmF5LFxuICBmaWxlU2l6ZTogbnVtYmVyLFxuICB1c2U6IEZpbGVVc2UgPSB7IGNvZGU6IFwiRV9NT0RFTF9GSUxFXCIsIHBhdGg6IFwidGhlIHNhZmV0ZW5zb3JzIGZpbGVcIiB9LFxuKTogU2FmZXRlbnNvcnNIZWFkZXIge1xuICBjb25zdCBsZW5ndGggPSBoZWFkZXJCeXRlcyhieXRlcywgZmlsZVNpemUsIHVzZSk7XG4gIGNvbnN0IGRhdGFTdGFydCA9IGxlbmd0aEJ5dGVzICsgbGVuZ3RoO1xuICBpZiAoZGF0YVN0YXJ0ID4gYnl0ZXMuYnl0ZUxlbmd0aCkgdGhyb3cgYnJva2VuKHVzZSwgYG9ubHkgJHtieXRlcy5ieXRlTGVuZ3RofSBieXRlcyBvZiBpdHMgaGVhZGVyIGNvdWxkIGJlIHJlYWRgKTtcbiAgY29uc3QgaGVhZGVyVGV4dCA9IGJ5dGVzLnN1YmFycmF5KGxlbmd0aEJ5dGVzLCBkYXRhU3RhcnQpO1xuICBjb25zdCBqc29uID0gaGVhZGVySnNvbihoZWFkZXJUZXh0LCB1c2UpO1xuICBjb25zdCB0ZW5zb3JzID0gbmV3IE1hcDxzdHJpbmcsIFRlbnNvckVudHJ5PigpO1xuICBsZXQgbWV0YWRhdGE6IFJlYWRvbmx5TWFwPHN0cmluZywgc3RyaW5nPiA9IG5ldyBNYXAoKTtcbiAgbGV0IGRhdGFFbmQgPSAwO1xuICBmb3IgKGNvbnN0IFtuYW1lLCB2YWx1ZV0gb2YgT2JqZWN0LmVudHJpZXMoanNvbikpIHtcbiAgICBpZiAobmFtZSA9PT0gXCJfX21ldGFkYXRhX19cIikge1xuICAgICAgbWV0YWRhdGEgPSBwYXJzZU1ldGFkYXRhKHZhbHVlLCB1c2UpO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGNvbnN0IGVudHJ5ID0gcGFyc2VFbnRyeShuYW1lLCB2YWx1ZSwgdXNlKTtcbiAgICB0ZW5zb3JzLnNldChuYW1lLCBlbnRyeSk7XG4gICAgZGF0YUVuZCA9IE1hdGgubWF4KGRhdGFFbmQsIGVudHJ5LmVuZCk7XG4gIH1cbiAgaWYgKGRhdGFTdGFydCArIGRhdGFFbmQgPiBmaWxlU2l6ZSkge1xuICAgIHRocm93IGJyb2tlbih1c2UsIGBpdHMgdGVuc29ycyBuZWVkICR7ZGF0YVN0YXJ0ICsgZGF0YUVuZH0gYnl0ZXMsIGJ1dCB0aGUgZmlsZSBoYXMgJHtmaWxlU2l6ZX0gYnl0ZXNgKTtcbiAgfVxuICBjaGVja05vT3ZlcmxhcCh0ZW5zb3JzLCB1c2UpO1xuICByZXR1cm4geyBkYXRhU3RhcnQsIHRlbnNvcnMsIG1ldGFkYXRhIH07XG59XG5cbi8qKiBBIHdob2xlIGZpbGUgaW4gbWVtb3J5IFx1MjE5MiBpdHMgdGVuc29yczsgdGhlIGRhdGEgYXJlIHZpZXdzIGludG8gYGJ5dGVzYCwgbm90IGNvcGllcy4gVGhyb3dzIGB1c2UuY29kZWAuICovXG5leHBvcnQgZnVuY3Rpb24gZGVjb2RlKFxuICBieXRlczogVWludDhBcnJheSxcbiAgdXNlOiBGaWxlVXNlLFxuKToge1xuICByZWFkb25seSB0ZW5zb3JzOiBSZWFkb25seU1hcDxzdHJpbmcsIFRlbnNvciAmIHsgcmVhZG9ubHkgZGF0YTogVWludDhBcnJheSB9PjtcbiAgcmVhZG9ubHkgbWV0YWRhdGE6IFJlYWRvbmx5TWFwPHN0cmluZywgc3RyaW5nPjtcbn0ge1xuICBjb25zdCB7IGRhdGFTdGFydCwgdGVuc29ycywgbWV0YWRhdGEgfSA9IHBhcnNlSGVhZGVyKGJ5dGVzLCBieXRlcy5ieXRlTGVuZ3RoLCB1c2UpO1xuICBjb25zdCB3aXRoRGF0YSA9IFsuLi50ZW5zb3JzXS5tYXAoKFtuYW1lLCB7IGR0eXBlLCBzaGFwZSwgYmVnaW4sIGVuZCB9XSkgPT4ge1xuICAgIHJldHVybiBbbmFtZSwgeyBkdHlwZSwgc2hhcGUsIGRhdGE6IGJ5dGVzLnN1YmFycmF5KGRhdGFTdGFydCArIGJlZ2luLCBkYXRhU3RhcnQgKyBlbmQpIH1dIGFzIGNvbnN0O1xuICB9KTtcbiAgcmV0dXJuIHsgdGVuc29yczogbmV3IE1hcCh3aXRoRGF0YSksIG1ldGFkYXRhIH07XG59XG5cbi8qKlxuICogVGVuc29ycyBcdTIxOTIgdGhlIGJ5dGVzIG9mIGEgZmlsZS4gQXMgaW4gdGhlIHJlZmVyZW5jZSBpbXBsZW1lbnRhdGlvbiwgd2lkZXIgdHlwZXMgY29tZSBmaXJzdCBhbmQgbmFtZXMgYXJlIHNvcnRlZCB3aXRoaW4gYVxuICogdHlwZSwgc28gdGhhdCBldmVyeSB0ZW5zb3IgaXMgYWxpZ25lZCBhbmQgdGhlIHNhbWUgdGVuc29ycyBhbHdheXMgZ2l2ZSB0aGUgc2FtZSBieXRlcy5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGVuY29kZShcbiAgdGVuc29yczogUmVhZG9ubHlNYXA8c3RyaW5nLCBUZW5zb3I+LFxuICBtZXRhZGF0YTogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgc3RyaW5nPj4gPSB7fSxcbik6IFVpbnQ4QXJyYXkge1xuICBjb25zdCBzb3J0ZWQgPSBbLi4udGVuc29yc10uc29ydChcbiAgICAoW25hbWVBLCBhXSwgW25hbWVCLCBiXSkgPT4gZWxlbWVudEJ5dGVzW2IuZHR5cGVdIC0gZWxlbWVudEJ5dGVzW2EuZHR5cGVdIHx8IChuYW1lQSA8IG5hbWVCID8gLTEgOiAxKSxcbiAgKTtcbiAgY29uc3QgaGVhZGVyOiBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPiA9IE9iamVjdC5jcmVhdGUobnVsbCk7XG4gIGlmIChPYmplY3Qua2V5cyhtZXRhZGF0YSkubGVuZ3RoID4gMCkgaGVhZGVyW1wiX19tZXRhZGF0YV9fXCJdID0gbWV0YWRhdGE7XG4gIGxldCBvZmZzZXQgPSAwO1xuICBmb3IgKGNvbnN0IFtuYW1lLCB7IGR0eXBlLCBzaGFwZSwgZGF0YSB9XSBvZiBzb3J0ZWQpIHtcbiAgICBpZiAobmFtZSA9PT0gXCJfX21ldGFkYXRhX19cIikgdGhyb3cgbmV3IEVycm9yKFwiX19tZXRhZGF0YV9fIGlzIG5vdCBhIHRlbnNvcidzIG5hbWVcIik7XG4gICAgaWYgKGRhdGEuYnl0ZUxlbmd0aCAhPT0gYnl0ZVNpemUoZHR5cGUsIHNoYXBlKSkge1xuICAgICAgdGhyb3cgbmV3IEVycm9yKGAke25hbWV9OiAke2RhdGEuYnl0ZUxlbmd0aH0gYnl0ZXMgZG8gbm90IGZpbGwgJHtkdHlwZX0gWyR7c2hhcGUuam9pbihcIiwgXCIpfV1gKTtcbiAgICB9XG4gICAgaGVhZGVyW25hbWVdID0geyBkdHlwZSwgc2hhcGUsIGRhdGFfb2Zmc2V0czogW29mZnNldCwgb2Zmc2V0ICsgZGF0YS5ieXRlTGVuZ3RoXSB9O1xuICAgIG9mZnNldCArPSBkYXRhLmJ5dGVMZW5ndGg7XG4gIH1cbiAgY29uc3QganNvbiA9IG5ldyBUZXh0RW5jb2RlcigpLmVuY29kZShKU09OLnN0cmluZ2lmeShoZWFkZXIpKTtcbiAgY29uc3QgcGFkZGVkID0gTWF0aC5jZWlsKGpzb24uYnl0ZUxlbmd0aCAvIDgpICogODtcbiAgY29uc3QgZmlsZSA9IG5ldyBVaW50OEFycmF5KGxlbmd0aEJ5dGVzICsgcGFkZGVkICsgb2Zmc2V0KTtcbiAgbmV3IERhdGFWaWV3KGZpbGUuYnVmZmVyKS5zZXRCaWdVaW50NjQoMCwgQmlnSW50KHBhZGRlZCksIHRydWUpO1xuICBmaWxlLnNldChqc29uLCBsZW5ndGhCeXRlcyk7XG4gIGZpbGUuZmlsbCgweDIwLCBsZW5ndGhCeXRlcyArIGpzb24uYnl0ZUxlbmd0aCwgbGVuZ3RoQnl0ZXMgKyBwYWRkZWQpO1xuICBsZXQgYXQgPSBsZW5ndGhCeXRlcyArIHBhZGRlZDtcbiAgZm9yIChjb25zdCBbLCB7IGRhdGEgfV0gb2Ygc29ydGVkKSB7XG4gICAgZmlsZS5zZXQobmV3IFVpbnQ4QXJyYXkoZGF0YS5idWZmZXIsIGRhdGEuYnl0ZU9mZnNldCwgZGF0YS5ieXRlTGVuZ3RoKSwgYXQpO1xuICAgIGF0ICs9IGRhdGEuYnl0ZUxlbmd0aDtcbiAgfVxuICByZXR1cm4gZmlsZTtcbn1cblxuLyoqIEJ5dGVzIHRoYXQgYSB0ZW5zb3Igb2YgdGhpcyB0eXBlIGFuZCBzaGFwZSB0YWtlczsgTmFOIHdoZW4gdGhhdCBpcyBiZXlvbmQgZXhhY3QgaW50ZWdlcnMuICovXG5leHBvcnQgZnVuY3Rpb24gYnl0ZVNpemUoZHR5cGU6IER0eXBlLCBzaGFwZTogcmVhZG9ubHkgbnVtYmVyW10pOiBudW1iZXIge1xuICBsZXQgc2l6ZTogbnVtYmVyID0gZWxlbWVudEJ5dGVzW2R0eXBlXTtcbiAgLy8gQSB6ZXJvIGFueXdoZXJlIG1ha2VzIHRoZSBwcm9kdWN0IHplcm8sIHNvIGl0IGlzIG9ubHkgdHJ1c3RlZCB3aGVuIGV2ZXJ5IHBhcnRpYWwgcHJvZHVjdCB3YXMgZXhhY3QuXG4gIGZvciAoY29uc3QgZGltZW5zaW9uIG9mIHNoYXBlKSB7XG4gICAgc2l6ZSAqPSBkaW1lbnNpb247XG4gICAgaWYgKCFOdW1iZXIuaXNTYWZlSW50ZWdlcihzaXplKSkgcmV0dXJuIE51bWJlci5OYU47XG4gIH1cbiAgcmV0dXJuIHNpemU7XG59XG5cbmZ1bmN0aW9uIGhlYWRlckpzb24oYnl0ZXM6IFVpbnQ4QXJyYXksIHVzZTogRmlsZVVzZSk6IFJlY29yZDxzdHJpbmcsIHVua25vd24+IHtcbiAgbGV0IGpzb246IHVua25vd247XG4gIHRyeSB7XG4gICAganNvbiA9IHBhcnNlSnNvbihieXRlcyk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgdGhyb3cgYnJva2VuKHVzZSwgYGl0cyBoZWFkZXIgY2Fubm90IGJlIHJlYWQ6ICR7ZXJyb3IgaW5zdGFuY2VvZiBNYWxmb3JtZWQgPyBlcnJvci5tZXNzYWdlIDogU3RyaW5nKGVycm9yKX1gKTtcbiAgfVxuICBpZiAoIWlzUmVjb3JkKGpzb24pKSB0aHJvdyBicm9rZW4odXNlLCBcIml0cyBoZWFkZXIgaXMgbm90IGEgSlNPTiBvYmplY3RcIik7XG4gIGNvbnN0IGR1cGxpY2F0ZSA9IGR1cGxpY2F0ZUtleShuZXcgVGV4dERlY29kZXIoKS5kZWNvZGUoYnl0ZXMpKTtcbiAgaWYgKGR1cGxpY2F0ZSAhPT0gbnVsbCkgdGhyb3cgYnJva2VuKHVzZSwgYGl0cyBoZWFkZXIgbmFtZXMgJHtKU09OLnN0cmluZ2lmeShkdXBsaWNhdGUpfSB0d2ljZWApO1xuICByZXR1cm4ganNvbjtcbn1cblxuLyoqXG4gKiBUaGUgZmlyc3Qga2V5IHRoYXQgYSB2YWxpZCBKU09OIG9iamVjdCdzIHRleHQgaG9sZHMgdHdpY2UsIG9yIG51bGwuIGBKU09OLnBhcnNlYCBrZWVwcyB0aGUgbGFzdCBvZiB0d28gZXF1YWwga2V5cywgc29cbiAqIHR3byByZWFkZXJzIGNvdWxkIHNlZSB0d28gZGlmZmVyZW50IHRlbnNvcnMgdW5kZXIgb25lIG5hbWUuXG4gKi9cbmZ1bmN0aW9uIGR1cGxpY2F0ZUtleShqc29uOiBzdHJpbmcpOiBzdHJpbmcgfCBudWxsIHtcbiAgY29uc3Qgc2VlbiA9IG5ldyBTZXQ8c3RyaW5nPigpO1xuICBsZXQgZGVwdGggPSAwO1xuICBmb3IgKGxldCBhdCA9IDA7IGF0IDwganNvbi5sZW5ndGg7IGF0KyspIHtcbiAgICBjb25zdCBjaGFyYWN0ZXIgPSBqc29uW2F0XTtcbiAgICBpZiAoY2hhcmFjdGVyID09PSBcIntcIiB8fCBjaGFyYWN0ZXIgPT09IFwiW1wiKSBkZXB0aCsrO1xuICAgIGVsc2UgaWYgKGNoYXJhY3RlciA9PT0gXCJ9XCIgfHwgY2hhcmFjdGVyID09PSBcIl1cIikgZGVwdGgtLTtcbiAgICBlbHNlIGlmIChjaGFyYWN0ZXIgPT09ICdcIicpIHtcbiAgICAgIGNvbnN0IHN0YXJ0ID0gYXQ7XG4gICAgICBmb3IgKGF0Kys7IGpzb25bYXRdICE9PSAnXCInOyBhdCsrKSBpZiAoanNvblthdF0gPT09IFwiXFxcXFwiKSBhdCsrO1xuICAgICAgaWYgKGRlcHRoICE9PSAxIHx8ICEvXlxccyo6Ly50ZXN0KGpzb24uc2xpY2UoYXQgKyAxLCBhdCArIDIwKSkpIGNvbnRpbnVlO1xuICAgICAgY29uc3Qga2V5OiB1bmtub3duID0gSlNPTi5wYXJzZShqc29uLnNsaWNlKHN0YXJ0LCBhdCArIDEpKTtcbiAgICAgIGlmICh0eXBlb2Yga2V5ICE9PSBcInN0cmluZ1wiKSBjb250aW51ZTtcbiAgICAgIGlmIChzZWVuLmhhcyhrZXkpKSByZXR1cm4ga2V5O1xuICAgICAgc2Vlbi5hZGQoa2V5KTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIG51bGw7XG59XG5cbmZ1bmN0aW9uIHBhcnNlTWV0YWRhdGEodmFsdWU6IHVua25vd24sIHVzZTogRmlsZVVzZSk6IFJlYWRvbmx5TWFwPHN0cmluZywgc3RyaW5nPiB7XG4gIGlmICghaXNSZWNvcmQodmFsdWUpKSB0aHJvdyBicm9rZW4odXNlLCBcIml0cyBfX21ldGFkYXRhX18gaXMgbm90IGFuIG9iamVjdFwiKTtcbiAgY29uc3QgbWV0YWRhdGEgPSBuZXcgTWFwPHN0cmluZywgc3RyaW5nPigpO1xuICBmb3IgKGNvbnN0IFtrZXksIGl0ZW1dIG9mIE9iamVjdC5lbnRyaWVzKHZhbHVlKSkge1xuICAgIGlmICh0eXBlb2YgaXRlbSAhPT0gXCJzdHJpbmdcIikgdGhyb3cgYnJva2VuKHVzZSwgYGl0cyBfX21ldGFkYXRhX18gZW50cnkgJHtKU09OLnN0cmluZ2lmeShrZXkpfSBpcyBub3QgYSB0ZXh0YCk7XG4gICAgbWV0YWRhdGEuc2V0KGtleSwgaXRlbSk7XG4gIH1cbiAgcmV0dXJuIG1ldGFkYXRhO1xufVxuXG5mdW5jdGlvbiBwYXJzZUVudHJ5KG5hbWU6IHN0cmluZywgdmFsdWU6IHVua25vd24sIHVzZTogRmlsZVVzZSk6IFRlbnNvckVudHJ5IHtcbiAgY29uc3Qgd3JvbmcgPSAocHJvYmxlbTogc3RyaW5nKSA9PiBicm9rZW4odXNlLCBgdGVuc29yICR7SlNPTi5zdHJpbmdpZnkoc2hvcnRlbihuYW1lKSl9ICR7cHJvYmxlbX1gKTtcbiAgaWYgKCFpc1JlY29yZCh2YWx1ZSkpIHRocm93IHdyb25nKFwiaXMgbm90IGRlc2NyaWJlZCBieSBhbiBvYmplY3RcIik7XG4gIGNvbnN0IHsgZHR5cGUsIHNoYXBlLCBkYXRhX29mZnNldHM6IG9mZnNldHMgfSA9IHZhbHVlO1xuICBpZiAodHlwZW9mIGR0eXBlICE9PSBcInN0cmluZ1wiIHx8ICFpc0R0eXBlKGR0eXBlKSkgdGhyb3cgd3JvbmcoXCJoYXMgYW4gdW5rbm93biB0eXBlXCIpO1xuICBpZiAoIWlzU2l6ZXMoc2hhcGUpKSB0aHJvdyB3cm9uZyhcImhhcyBubyB2YWxpZCBzaGFwZVwiKTtcbiAgaWYgKCFpc1NpemVzKG9mZnNldHMpKSB0aHJvdyB3cm9uZyhcImhhcyBubyB2YWxpZCBkYXRhX29mZnNldHNcIik7XG4gIGNvbnN0IFtiZWdpbiwgZW5kXSA9IG9mZnNldHM7XG4gIGlmIChiZWdpbiA9PT0gdW5kZWZpbmVkIHx8IGVuZCA9PT0gdW5kZWZpbmVkIHx8IG9mZnNldHMubGVuZ3RoICE9PSAyIHx8IGJlZ2luID4gZW5kKSB7XG4gICAgdGhyb3cgd3JvbmcoXCJoYXMgbm8gdmFsaWQgZGF0YV9vZmZzZXRzXCIpO1xuICB9XG4gIGNvbnN0IHNpemUgPSBieXRlU2l6ZShkdHlwZSwgc2hhcGUpO1xuICBpZiAoZW5kIC0gYmVnaW4gIT09IHNpemUpIHtcbiAgICB0aHJvdyB3cm9uZyhgaGFzICR7ZW5kIC0gYmVnaW59IGJ5dGVzLCBidXQgJHtkdHlwZX0gWyR7c2hhcGUuc2xpY2UoMCwgOCkuam9pbihcIiwgXCIpfV0gbmVlZHMgJHtzaXplfWApO1xuICB9XG4gIHJldHVybiB7IGR0eXBlLCBzaGFwZSwgYmVnaW4sIGVuZCB9O1xufVxuXG5mdW5jdGlvbiBjaGVja05vT3ZlcmxhcCh0ZW5zb3JzOiBSZWFkb25seU1hcDxzdHJpbmcsIFRlbnNvckVudHJ5PiwgdXNlOiBGaWxlVXNlKTogdm9pZCB7XG4gIGNvbnN0IHNvcnRlZCA9IFsuLi50ZW5zb3JzXS5zb3J0KChbLCBhXSwgWywgYl0pID0+IGEuYmVnaW4gLSBiLmJlZ2luIHx8IGEuZW5kIC0gYi5lbmQpO1xuICBsZXQgY292ZXJlZCA9IDA7XG4gIGZvciAoY29uc3QgW25hbWUsIHsgYmVnaW4sIGVuZCB9XSBvZiBzb3J0ZWQpIHtcbiAgICBpZiAoYmVnaW4gPCBjb3ZlcmVkKSB0aHJvdyBicm9rZW4odXNlLCBgdGVuc29yICR7SlNPTi5zdHJpbmdpZnkoc2hvcnRlbihuYW1lKSl9IG92ZXJsYXBzIGFub3RoZXIgb25lYCk7XG4gICAgY292ZXJlZCA9IGVuZDtcbiAgfVxufVxuXG5mdW5jdGlvbiBpc0R0eXBlKHRleHQ6IHN0cmluZyk6IHRleHQgaXMgRHR5cGUge1xuICByZXR1cm4gT2JqZWN0Lmhhc093bihlbGVtZW50Qnl0ZXMsIHRleHQpO1xufVxuXG5mdW5jdGlvbiBpc1NpemVzKHZhbHVlOiB1bmtub3duKTogdmFsdWUgaXMgbnVtYmVyW10ge1xuICByZXR1cm4gQXJyYXkuaXNBcnJheSh2YWx1ZSkgJiYgdmFsdWUubGVuZ3RoIDw9IDY0ICYmIHZhbHVlLmV2ZXJ5KChpdGVtKSA9PiBOdW1iZXIuaXNTYWZlSW50ZWdlcihpdGVtKSAmJiBpdGVtID49IDApO1xufVxuXG5mdW5jdGlvbiBzaG9ydGVuKG5hbWU6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiBuYW1lLmxlbmd0aCA+IDIwMCA/IGAke25hbWUuc2xpY2UoMCwgMjAwKX1cdTIwMjZgIDogbmFtZTtcbn1cblxuY29uc3QgaGludHM6IFJlY29yZDxGaWxlVXNlW1wiY29kZVwiXSwgc3RyaW5nPiA9IHtcbiAgRV9NT0RFTF9GSUxFOiBcIkNvcHkgb3IgZG93bmxvYWQgdGhlIG1vZGVsIGFnYWluOyB0aGUgZmlsZSBpcyBkYW1hZ2VkIG9yIHdhcyBub3QgY29waWVkIGNvbXBsZXRlbHkuXCIsXG4gIEVfQURBUFRFUjogXCJVc2UgYW5vdGhlciB2ZXJzaW9uIG9mIHRoZSBhZGFwdGVyLCBvciB0cmFpbiBpdCBhZ2Fpbi5cIixcbiAgRV9DSEVDS1BPSU5UOiBcIlJlc3VtZSBmcm9tIGFuIG9sZGVyIGNoZWNrcG9pbnQsIG9yIHN0YXJ0IHRoZSB0cmFpbmluZyBhZ2Fpbi5cIixcbiAgRV9GSUxFOiBcIkNyZWF0ZSB0aGUgZmlsZSBhZ2FpbjsgaXQgaXMgZGFtYWdlZCBvciB3YXMgbm90IGNvcGllZCBjb21wbGV0ZWx5LlwiLFxufTtcblxuZnVuY3Rpb24gYnJva2VuKHVzZTogRmlsZVVzZSwgcHJvYmxlbTogc3RyaW5nKTogQXR0dW5lRXJyb3Ige1xuICByZXR1cm4gbmV3IEF0dHVuZUVycm9yKHVzZS5jb2RlLCBgJHt1c2UucGF0aH0gaXMgbm90IGEgdmFsaWQgc2FmZXRlbnNvcnMgZmlsZTogJHtwcm9ibGVtfS5gLCBoaW50c1t1c2UuY29kZV0pO1xufVxuIiwgIi8qKiBIb3cgbWFueSBwYXJhbWV0ZXJzIGEgbW9kZWwgaGFzIGFuZCBob3cgbWFueSBvZiB0aGVtIExvUkEgdHJhaW5zLiBQdXJlLiAqL1xuaW1wb3J0IHR5cGUgeyBNYXRyaXhDb3VudCwgUGFyYW1zUmVzdWx0IH0gZnJvbSBcIi4uL3Byb3RvY29sXCI7XG5pbXBvcnQgeyB0eXBlIERlY29kZXJDb25maWcsIHBhcnNlQ29uZmlnIH0gZnJvbSBcIi4vY29uZmlnXCI7XG5pbXBvcnQgeyBjaG9vc2VUYXJnZXRzLCB0eXBlIExpbmVhclNoYXBlLCBsaW5lYXJTaGFwZXMgfSBmcm9tIFwiLi9saW5lYXJzXCI7XG5pbXBvcnQgeyBleHBlY3RlZFdlaWdodHMgfSBmcm9tIFwiLi93ZWlnaHRzXCI7XG5cbi8qKlxuICogV2hhdCBMb1JBIG9mIHRoaXMgcmFuayB0cmFpbnMgb24gYHRhcmdldHNgIChgYWxsLWxpbmVhcmAsIG9yIHN1ZmZpeGVzIHNlcGFyYXRlZCBieSBjb21tYXMpOiByIFx1MDBCNyAoaW4gKyBvdXQpIHBhcmFtZXRlcnMgZm9yXG4gKiBlYWNoIGFkYXB0ZWQgbWF0cml4LCBhcyBpbiB0aGUgcGFwZXIgKGFyWGl2IDIxMDYuMDk2ODUsIHNlY3Rpb24gNC4yKS4gYHRvdGFsYCBpcyB0aGUgYmFzZSdzIG93biBjb3VudC5cbiAqIFRocm93cyBFX1RBUkdFVFMuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb3VudFBhcmFtZXRlcnMoXG4gIGxpbmVhcnM6IHJlYWRvbmx5IExpbmVhclNoYXBlW10sXG4gIHRhcmdldHM6IHN0cmluZyxcbiAgcmFuazogbnVtYmVyLFxuICB0b3RhbDogbnVtYmVyLFxuKTogUGFyYW1zUmVzdWx0IHtcbiAgY29uc3QgcGVyTWF0cml4ID0gY2hvb3NlVGFyZ2V0cyhsaW5lYXJzLCB0YXJnZXRzKS5tYXAoKGxpbmVhcik6IE1hdHJpeENvdW50ID0+IHtcbiAgICByZXR1cm4geyBuYW1lOiBsaW5lYXIubmFtZSwgc2hhcGU6IFtsaW5lYXIub3V0LCBsaW5lYXIuaW5dLCByYW5rLCB0cmFpbmFibGU6IGxvcmFQYXJhbWV0ZXJzKGxpbmVhciwgcmFuaykgfTtcbiAgfSk7XG4gIGNvbnN0IHRyYWluYWJsZSA9IHBlck1hdHJpeC5yZWR1Y2UoKHN1bSwgbWF0cml4KSA9PiBzdW0gKyBtYXRyaXgudHJhaW5hYmxlLCAwKTtcbiAgcmV0dXJuIHsgdHJhaW5hYmxlLCB0b3RhbCwgcGVyY2VudDogKDEwMCAqIHRyYWluYWJsZSkgLyB0b3RhbCwgcGVyTWF0cml4IH07XG59XG5cbi8qKiBUaGUgc2FtZSBmcm9tIGEgbW9kZWwncyBwYXJzZWQgY29uZmlnLmpzb24gYWxvbmUsIGJlZm9yZSBhbnkgd2VpZ2h0IGlzIHRoZXJlLiBUaHJvd3Mgd2hhdCBgcGFyc2VDb25maWdgIHRocm93cy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb3VudEZyb21Db25maWcoanNvbjogdW5rbm93biwgd2hlcmU6IHN0cmluZywgdGFyZ2V0czogc3RyaW5nLCByYW5rOiBudW1iZXIpOiBQYXJhbXNSZXN1bHQge1xuICBjb25zdCBjb25maWcgPSBwYXJzZUNvbmZpZyhqc29uLCB3aGVyZSk7XG4gIHJldHVybiBjb3VudFBhcmFtZXRlcnMobGluZWFyU2hhcGVzKGNvbmZpZyksIHRhcmdldHMsIHJhbmssIHRvdGFsUGFyYW1ldGVycyhjb25maWcpKTtcbn1cblxuLyoqIFBhcmFtZXRlcnMgb2YgQSBbciwgaW5dIGFuZCBCIFtvdXQsIHJdIHRvZ2V0aGVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxvcmFQYXJhbWV0ZXJzKGxpbmVhcjogeyByZWFkb25seSBpbjogbnVtYmVyOyByZWFkb25seSBvdXQ6IG51bWJlciB9LCByYW5rOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gcmFuayAqIChsaW5lYXIuaW4gKyBsaW5lYXIub3V0KTtcbn1cblxuLyoqIFRoZSBtb2RlbCdzIG93biBwYXJhbWV0ZXJzLiBBIGhlYWQgdGhhdCBpcyB0aWVkIHRvIHRoZSBlbWJlZGRpbmcgY291bnRzIG9uY2UuICovXG5leHBvcnQgZnVuY3Rpb24gdG90YWxQYXJhbWV0ZXJzKGNvbmZpZzogRGVjb2RlckNvbmZpZyk6IG51bWJlciB7XG4gIGxldCB0b3RhbCA9IDA7XG4gIGZvciAoY29uc3Qgc2hhcGUgb2YgZXhwZWN0ZWRXZWlnaHRzKGNvbmZpZykudmFsdWVzKCkpIHRvdGFsICs9IHNoYXBlLnJlZHVjZSgocHJvZHVjdCwgc2l6ZSkgPT4gcHJvZHVjdCAqIHNpemUsIDEpO1xuICByZXR1cm4gdG90YWw7XG59XG4iLCAiLyoqIFRoZSBtb2RlbHMgb24gdGhpcyBjb21wdXRlciB0aGF0IGNhbiBiZSBhIGJhc2UsIGFuZCB3aGF0IHBlb3BsZSB3YW50IHRvIGtub3cgb2YgZWFjaCBiZWZvcmUgdGhleSBjaG9vc2UuICovXG5pbXBvcnQgeyBvcGVuLCByZWFkZGlyLCByZWFkRmlsZSwgc3RhdCB9IGZyb20gXCJub2RlOmZzL3Byb21pc2VzXCI7XG5pbXBvcnQgcGF0aCBmcm9tIFwibm9kZTpwYXRoXCI7XG5pbXBvcnQgeyBtb2RlbHNGb2xkZXIgfSBmcm9tIFwiLi4vZGlzay9ob21lXCI7XG5pbXBvcnQgeyBjYWNoZWRNb2RlbEZvbGRlciwgY2FjaGVkTW9kZWxJZHMgfSBmcm9tIFwiLi4vZGlzay9odWItY2FjaGVcIjtcbmltcG9ydCB7IG51bGxhYmxlLCBvYmplY3QsIHBhcnNlSnNvbiwgdGV4dCB9IGZyb20gXCIuLi9mb3JtYXRzL2pzb25cIjtcbmltcG9ydCB0eXBlIHsgQ2hlY2tlZE1vZGVsLCBNb2RlbEVudHJ5IH0gZnJvbSBcIi4uL3Byb3RvY29sXCI7XG5pbXBvcnQgeyBsb2FkVG9rZW5pemVyIH0gZnJvbSBcIi4uL3RleHQvdG9rZW5pemVyXCI7XG5pbXBvcnQgeyBlbWJlZGRlZEZvbGRlciwgZW1iZWRkZWRJZCwgb3BlbkJhc2UsIHJlYWRDb25maWcsIHN0b3JlZE1vZGVsRm9sZGVyLCB3ZWlnaHRGaWxlcyB9IGZyb20gXCIuL2ZvbGRlclwiO1xuaW1wb3J0IHsgdG90YWxQYXJhbWV0ZXJzIH0gZnJvbSBcIi4vcGFyYW1ldGVyc1wiO1xuXG4vKiogQmVzaWRlIHRoZSBmaWxlcyBvZiBhIGRvd25sb2FkZWQgbW9kZWw6IHdoZXJlIHRoZXkgYXJlIGZyb20uICovXG5leHBvcnQgY29uc3QgcmVjb3JkTmFtZSA9IFwiYXR0dW5lLW1vZGVsLmpzb25cIjtcblxuZXhwb3J0IGludGVyZmFjZSBNb2RlbFJlY29yZCB7XG4gIHJlYWRvbmx5IGlkOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNvbW1pdDogc3RyaW5nO1xuICByZWFkb25seSBob3N0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGxpY2Vuc2U6IHN0cmluZyB8IG51bGw7XG59XG5cbmNvbnN0IGRlY29kZVJlY29yZCA9IG9iamVjdDxPbWl0PE1vZGVsUmVjb3JkLCBcImxpY2Vuc2VcIj4sIFBpY2s8TW9kZWxSZWNvcmQsIFwibGljZW5zZVwiPj4oXG4gIHsgaWQ6IHRleHQsIGNvbW1pdDogdGV4dCwgaG9zdDogdGV4dCB9LFxuICB7IGxpY2Vuc2U6IG51bGxhYmxlKHRleHQpIH0sXG4pO1xuXG4vKiogbnVsbDogbm90IHRoZXJlLCBwdXQgdGhlcmUgYnkgaGFuZCwgb3IgZGFtYWdlZDsgdGhlbiBub3RoaW5nIGlzIGtub3duIGFib3V0IHRoZSBtb2RlbCdzIG9yaWdpbi4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZWFkUmVjb3JkKGZvbGRlcjogc3RyaW5nKTogUHJvbWlzZTxNb2RlbFJlY29yZCB8IG51bGw+IHtcbiAgdHJ5IHtcbiAgICByZXR1cm4geyBsaWNlbnNlOiBudWxsLCAuLi5kZWNvZGVSZWNvcmQocGFyc2VKc29uKGF3YWl0IHJlYWRGaWxlKHBhdGguam9pbihmb2xkZXIsIHJlY29yZE5hbWUpKSksIFwiXCIpIH07XG4gIH0gY2F0Y2gge1xuICAgIHJldHVybiBudWxsO1xuICB9XG59XG5cbi8qKlxuICogVGhlIGVtYmVkZGVkIG1vZGVsLCB0aG9zZSBpbiB0aGUgc3RvcmUsIGFuZCBvZiBIdWdnaW5nIEZhY2UncyBjYWNoZSB0aG9zZSB0aGF0IGFyZSB3aG9sZSBhbmQgb2YgYSBrbm93biBmYW1pbHk6IGl0IG1heVxuICogaG9sZCBhbnl0aGluZy4gQSBtb2RlbCBvZiB0aGUgc3RvcmUgaXMgbGlzdGVkIHdoYXRldmVyIGl0cyBzdGF0ZSwgc28gdGhhdCBpdCBjYW4gYmUgcmVtb3ZlZC5cbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGxpc3RNb2RlbHMoKTogUHJvbWlzZTxNb2RlbEVudHJ5W10+IHtcbiAgY29uc3QgZW1iZWRkZWQgPSBhd2FpdCBlbWJlZGRlZEZvbGRlcigpO1xuICBjb25zdCBlbnRyaWVzID0gZW1iZWRkZWQgPT09IG51bGwgPyBbXSA6IFthd2FpdCBkZXNjcmliZShlbWJlZGRlZElkLCBlbWJlZGRlZCwgXCJlbWJlZGRlZFwiKV07XG4gIGZvciAoY29uc3QgbmFtZSBvZiBhd2FpdCBmb2xkZXJOYW1lcyhtb2RlbHNGb2xkZXIoKSkpIHtcbiAgICBjb25zdCBpZCA9IG5hbWUucmVwbGFjZShcIi0tXCIsIFwiL1wiKTtcbiAgICBpZiAoYXdhaXQgaXNGaWxlKHBhdGguam9pbihzdG9yZWRNb2RlbEZvbGRlcihpZCksIFwiY29uZmlnLmpzb25cIikpKVxuICAgICAgZW50cmllcy5wdXNoKGF3YWl0IGRlc2NyaWJlKGlkLCBzdG9yZWRNb2RlbEZvbGRlcihpZCksIFwic3RvcmVcIikpO1xuICB9XG4gIGNvbnN0IGhlcmUgPSBuZXcgU2V0KGVudHJpZXMubWFwKCh7IGlkIH0pID0+IGlkKSk7XG4gIGZvciAoY29uc3QgaWQgb2YgYXdhaXQgY2FjaGVkTW9kZWxJZHMoKSkge1xuICAgIGNvbnN0IGZvbGRlciA9IGhlcmUuaGFzKGlkKSA/IG51bGwgOiBhd2FpdCBjYWNoZWRNb2RlbEZvbGRlcihpZCk7XG4gICAgaWYgKGZvbGRlciA9PT0gbnVsbCB8fCAhKGF3YWl0IGlzRmlsZShwYXRoLmpvaW4oZm9sZGVyLCBcInRva2VuaXplci5qc29uXCIpKSkpIGNvbnRpbnVlO1xuICAgIGNvbnN0IGVudHJ5ID0gYXdhaXQgZGVzY3JpYmUoaWQsIGZvbGRlciwgXCJjYWNoZVwiKTtcbiAgICBpZiAoZW50cnkucGFyYW1ldGVycyAhPT0gbnVsbCAmJiBlbnRyeS5ieXRlcyA+IDApIGVudHJpZXMucHVzaChlbnRyeSk7XG4gIH1cbiAgcmV0dXJuIGVudHJpZXM7XG59XG5cbi8qKiBPcGVucyBhIG1vZGVsIGJ5IGl0cyBpZCBvciBmb2xkZXIsIHRva2VuaXplciBhbmQgd2VpZ2h0cywgYW5kIHNheXMgd2hhdCBpdCBpcy4gVGhyb3dzIGFzIGBvcGVuQmFzZWAsIG9yIEVfVE9LRU5JWkVSLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGNoZWNrTW9kZWwoaWRPckZvbGRlcjogc3RyaW5nKTogUHJvbWlzZTxDaGVja2VkTW9kZWw+IHtcbiAgY29uc3QgYmFzZSA9IGF3YWl0IG9wZW5CYXNlKGlkT3JGb2xkZXIpO1xuICBhd2FpdCBsb2FkVG9rZW5pemVyKGJhc2UuZm9sZGVyLCBiYXNlLmNvbmZpZy52b2NhYlNpemUpO1xuICBjb25zdCBrbm93biA9IChhd2FpdCBsaXN0TW9kZWxzKCkpLmZpbmQoKGVudHJ5KSA9PiBlbnRyeS5wYXRoID09PSBiYXNlLmZvbGRlcik7XG4gIHJldHVybiB7IC4uLihrbm93biA/PyAoYXdhaXQgZGVzY3JpYmUoYmFzZS5pZCwgYmFzZS5mb2xkZXIsIFwiZm9sZGVyXCIpKSksIGhhc2g6IGJhc2UuaGFzaCB9O1xufVxuXG5hc3luYyBmdW5jdGlvbiBkZXNjcmliZShpZDogc3RyaW5nLCBmb2xkZXI6IHN0cmluZywgc291cmNlOiBNb2RlbEVudHJ5W1wic291cmNlXCJdKTogUHJvbWlzZTxNb2RlbEVudHJ5PiB7XG4gIC8vIFdoYXRldmVyIGlzIHdyb25nIHdpdGggaXQgaXMgdG9sZCB3aGVuIHNvbWVib2R5IG9wZW5zIGl0LlxuICBjb25zdCBwYXJhbWV0ZXJzID0gYXdhaXQgcmVhZENvbmZpZyhwYXRoLmpvaW4oZm9sZGVyLCBcImNvbmZpZy5qc29uXCIpKS50aGVuKHRvdGFsUGFyYW1ldGVycywgKCkgPT4gbnVsbCk7XG4gIGNvbnN0IGZpbGVzID0gYXdhaXQgd2VpZ2h0RmlsZXMoZm9sZGVyKS5jYXRjaCgoKSA9PiBbXSk7XG4gIGxldCBieXRlcyA9IDA7XG4gIGZvciAoY29uc3QgZmlsZSBvZiBmaWxlcykgYnl0ZXMgKz0gKGF3YWl0IHN0YXQocGF0aC5qb2luKGZvbGRlciwgZmlsZSkpKS5zaXplO1xuICBjb25zdCBsaWNlbnNlID0gKGF3YWl0IHJlYWRSZWNvcmQoZm9sZGVyKSk/LmxpY2Vuc2UgPz8gKGF3YWl0IGxpY2Vuc2VPZkNhcmQocGF0aC5qb2luKGZvbGRlciwgXCJSRUFETUUubWRcIikpKTtcbiAgcmV0dXJuIHsgaWQsIHBhdGg6IGZvbGRlciwgZW1iZWRkZWQ6IHNvdXJjZSA9PT0gXCJlbWJlZGRlZFwiLCBieXRlcywgc291cmNlLCBwYXJhbWV0ZXJzLCBsaWNlbnNlIH07XG59XG5cbi8qKiBgbGljZW5zZWAgaW4gdGhlIGhlYWQgb2YgYSBtb2RlbCBjYXJkLCBZQU1MIGJldHdlZW4gdHdvIGxpbmVzIG9mIGRhc2hlcy4gT25seSBzaG93bjogYW4gb2RkIG9uZSBjb3VudHMgYXMgbm9uZS4gKi9cbmFzeW5jIGZ1bmN0aW9uIGxpY2Vuc2VPZkNhcmQoZmlsZTogc3RyaW5nKTogUHJvbWlzZTxzdHJpbmcgfCBudWxsPiB7XG4gIGNvbnN0IGhlYWQgPSBuZXcgVWludDhBcnJheSgxNl8zODQpO1xuICBjb25zdCBoYW5kbGUgPSBhd2FpdCBvcGVuKGZpbGUpLmNhdGNoKCgpID0+IG51bGwpO1xuICBpZiAoaGFuZGxlID09PSBudWxsKSByZXR1cm4gbnVsbDtcbiAgdHJ5IHtcbiAgICBhd2FpdCBoYW5kbGUucmVhZChoZWFkLCAwLCBoZWFkLmxlbmd0aCwgMCk7XG4gIH0gZmluYWxseSB7XG4gICAgYXdhaXQgaGFuZGxlLmNsb3NlKCk7XG4gIH1cbiAgY29uc3QgWywgeWFtbCA9IFwiXCJdID0gL14tLS1cXHI/XFxuKC4qPylcXHI/XFxuLS0tL3MuZXhlYyhuZXcgVGV4dERlY29kZXIoKS5kZWNvZGUoaGVhZCkpID8/IFtdO1xuICBjb25zdCB2YWx1ZSA9IChrZXk6IHN0cmluZyk6IHN0cmluZyB8IG51bGwgPT5cbiAgICBuZXcgUmVnRXhwKGBeJHtrZXl9OlsgXFxcXHRdKltcIiddPyhbXFxcXHcgListXXsxLDYwfT8pW1wiJ10/WyBcXFxcdF0qXFxcXHI/JGAsIFwibVwiKS5leGVjKHlhbWwpPy5bMV0gPz8gbnVsbDtcbiAgY29uc3QgbGljZW5zZSA9IHZhbHVlKFwibGljZW5zZVwiKTtcbiAgcmV0dXJuIGxpY2Vuc2UgPT09IFwib3RoZXJcIiA/ICh2YWx1ZShcImxpY2Vuc2VfbmFtZVwiKSA/PyBsaWNlbnNlKSA6IGxpY2Vuc2U7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGZvbGRlck5hbWVzKGZvbGRlcjogc3RyaW5nKTogUHJvbWlzZTxzdHJpbmdbXT4ge1xuICByZXR1cm4gKGF3YWl0IHJlYWRkaXIoZm9sZGVyKS5jYXRjaCgoKSA9PiBbXSkpLnNvcnQoKTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gaXNGaWxlKGZpbGU6IHN0cmluZyk6IFByb21pc2U8Ym9vbGVhbj4ge1xuICByZXR1cm4gc3RhdChmaWxlKS50aGVuKFxuICAgIChmb3VuZCkgPT4gZm91bmQuaXNGaWxlKCksXG4gICAgKCkgPT4gZmFsc2UsXG4gICk7XG59XG4iLCAiLy8gc3JjL3V0aWxzL2RhdGEtc3RydWN0dXJlcy9EaWN0aW9uYXJ5U3BsaXR0ZXIudHNcbnZhciBEaWN0aW9uYXJ5U3BsaXR0ZXIgPSBjbGFzcyB7XG4gIC8qKlxuICAgKiBAcGFyYW0gZGljdGlvbmFyeSBUaGUgZGljdGlvbmFyeSBvZiB3b3JkcyB0byB1c2UgZm9yIHNwbGl0dGluZy5cbiAgICovXG4gIGNvbnN0cnVjdG9yKGRpY3Rpb25hcnkpIHtcbiAgICB0aGlzLnRyaWUgPSB0aGlzLl9idWlsZF90cmllKGRpY3Rpb25hcnkpO1xuICB9XG4gIC8qKlxuICAgKiBCdWlsZHMgYSB0cmllIGZyb20gdGhlIGdpdmVuIGRpY3Rpb25hcnkuXG4gICAqIEBwYXJhbSBkaWN0aW9uYXJ5IFRoZSBkaWN0aW9uYXJ5IG9mIHdvcmRzIHRvIGJ1aWxkIHRoZSB0cmllIGZyb20uXG4gICAqIEByZXR1cm5zIFRoZSByb290IG5vZGUgb2YgdGhlIHRyaWUuXG4gICAqIEBwcml2YXRlXG4gICAqL1xuICBfYnVpbGRfdHJpZShkaWN0aW9uYXJ5KSB7XG4gICAgY29uc3QgdHJpZSA9IC8qIEBfX1BVUkVfXyAqLyBPYmplY3QuY3JlYXRlKG51bGwpO1xuICAgIGZvciAoY29uc3Qgd29yZCBvZiBkaWN0aW9uYXJ5KSB7XG4gICAgICBsZXQgbm9kZSA9IHRyaWU7XG4gICAgICBmb3IgKGxldCBpID0gMDsgaSA8IHdvcmQubGVuZ3RoOyArK2kpIHtcbiAgICAgICAgY29uc3QgY2hhciA9IHdvcmRbaV07XG4gICAgICAgIG5vZGUgPSBub2RlW2NoYXJdID8/PSAvKiBAX19QVVJFX18gKi8gT2JqZWN0LmNyZWF0ZShudWxsKTtcbiAgICAgIH1cbiAgICAgIG5vZGUuZW5kID0gd29yZDtcbiAgICB9XG4gICAgcmV0dXJuIHRyaWU7XG4gIH1cbiAgLyoqXG4gICAqIFNwbGl0cyB0aGUgaW5wdXQgdGV4dCBpbnRvIHRva2VucyBiYXNlZCBvbiB0aGUgZGljdGlvbmFyeS5cbiAgICogQHBhcmFtIHRleHQgVGhlIGlucHV0IHRleHQgdG8gc3BsaXQuXG4gICAqIEByZXR1cm5zIEFuIGFycmF5IG9mIHRva2Vucy5cbiAgICovXG4gIHNwbGl0KHRleHQpIHtcbiAgICBjb25zdCByZXN1bHQgPSBbXTtcbiAgICBjb25zdCBuID0gdGV4dC5sZW5ndGg7XG4gICAgbGV0IHN0YXJ0ID0gMDtcbiAgICBsZXQgaSA9IDA7XG4gICAgd2hpbGUgKGkgPCBuKSB7XG4gICAgICBsZXQgbm9kZSA9IHRoaXMudHJpZTtcbiAgICAgIGxldCBtYXRjaCA9IG51bGw7XG4gICAgICBsZXQgaiA9IGk7XG4gICAgICB3aGlsZSAoaiA8IG4gJiYgKG5vZGUgPSBub2RlW3RleHRbal1dKSkge1xuICAgICAgICBpZiAobm9kZS5lbmQpIHtcbiAgICAgICAgICBtYXRjaCA9IG5vZGUuZW5kO1xuICAgICAgICB9XG4gICAgICAgICsrajtcbiAgICAgIH1cbiAgICAgIGlmIChtYXRjaCkge1xuICAgICAgICBpZiAoaSA+IHN0YXJ0KSB7XG4gICAgICAgICAgcmVzdWx0LnB1c2godGV4dC5zbGljZShzdGFydCwgaSkpO1xuICAgICAgICB9XG4gICAgICAgIHJlc3VsdC5wdXNoKG1hdGNoKTtcbiAgICAgICAgaSArPSBtYXRjaC5sZW5ndGg7XG4gICAgICAgIHN0YXJ0ID0gaTtcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgICsraTtcbiAgICAgIH1cbiAgICB9XG4gICAgaWYgKHN0YXJ0IDwgbikge1xuICAgICAgcmVzdWx0LnB1c2godGV4dC5zbGljZShzdGFydCkpO1xuICAgIH1cbiAgICByZXR1cm4gcmVzdWx0O1xuICB9XG59O1xudmFyIERpY3Rpb25hcnlTcGxpdHRlcl9kZWZhdWx0ID0gRGljdGlvbmFyeVNwbGl0dGVyO1xuXG4vLyBzcmMvY29yZS9BZGRlZFRva2VuLnRzXG52YXIgQWRkZWRUb2tlbiA9IGNsYXNzIHtcbiAgLyoqXG4gICAqIENyZWF0ZXMgYSBuZXcgaW5zdGFuY2Ugb2YgQWRkZWRUb2tlbi5cbiAgICogQHBhcmFtIGNvbmZpZyBBZGRlZCB0b2tlbiBjb25maWd1cmF0aW9uIG9iamVjdC5cbiAgICovXG4gIGNvbnN0cnVjdG9yKGNvbmZpZykge1xuICAgIHRoaXMuY29udGVudCA9IGNvbmZpZy5jb250ZW50O1xuICAgIHRoaXMuaWQgPSBjb25maWcuaWQ7XG4gICAgdGhpcy5zaW5nbGVfd29yZCA9IGNvbmZpZy5zaW5nbGVfd29yZCA/PyBmYWxzZTtcbiAgICB0aGlzLmxzdHJpcCA9IGNvbmZpZy5sc3RyaXAgPz8gZmFsc2U7XG4gICAgdGhpcy5yc3RyaXAgPSBjb25maWcucnN0cmlwID8/IGZhbHNlO1xuICAgIHRoaXMuc3BlY2lhbCA9IGNvbmZpZy5zcGVjaWFsID8/IGZhbHNlO1xuICAgIHRoaXMubm9ybWFsaXplZCA9IGNvbmZpZy5ub3JtYWxpemVkID8/ICF0aGlzLnNwZWNpYWw7XG4gIH1cbn07XG52YXIgQWRkZWRUb2tlbl9kZWZhdWx0ID0gQWRkZWRUb2tlbjtcblxuLy8gc3JjL3V0aWxzL2NvcmUudHNcbnZhciBjb21waWxlX3VuaWNvZGVfcmVnZXhwID0gKHNvdXJjZSwgZmxhZ3MpID0+IHtcbiAgdHJ5IHtcbiAgICByZXR1cm4gbmV3IFJlZ0V4cChzb3VyY2UsIGZsYWdzKTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBpZiAoIShlcnJvciBpbnN0YW5jZW9mIFN5bnRheEVycm9yKSkgdGhyb3cgZXJyb3I7XG4gICAgY29uc3QgcHJvcGVydHlfbmFtZXMgPSAvKiBAX19QVVJFX18gKi8gbmV3IE1hcCgpO1xuICAgIGNvbnN0IHJld3JpdHRlbiA9IHNvdXJjZS5yZXBsYWNlKFxuICAgICAgLyhcXFxcW3BQXSlcXHsoW159PV0rKVxcfS9nLFxuICAgICAgKHRleHQsIHAsIG4sIG9mZnNldCkgPT4ge1xuICAgICAgICBsZXQgcHJlY2VkaW5nX2JhY2tzbGFzaGVzID0gMDtcbiAgICAgICAgZm9yIChsZXQgaSA9IG9mZnNldCAtIDE7IGkgPj0gMCAmJiBzb3VyY2VbaV0gPT09IFwiXFxcXFwiOyAtLWkpIHtcbiAgICAgICAgICArK3ByZWNlZGluZ19iYWNrc2xhc2hlcztcbiAgICAgICAgfVxuICAgICAgICBpZiAocHJlY2VkaW5nX2JhY2tzbGFzaGVzICUgMiA9PT0gMSkgcmV0dXJuIHRleHQ7XG4gICAgICAgIGxldCBwcm9wZXJ0eV9uYW1lID0gcHJvcGVydHlfbmFtZXMuZ2V0KG4pO1xuICAgICAgICBpZiAocHJvcGVydHlfbmFtZSA9PT0gdm9pZCAwKSB7XG4gICAgICAgICAgdHJ5IHtcbiAgICAgICAgICAgIG5ldyBSZWdFeHAoYFxcXFxweyR7bn19YCwgXCJ1XCIpO1xuICAgICAgICAgICAgcHJvcGVydHlfbmFtZSA9IG47XG4gICAgICAgICAgfSBjYXRjaCB7XG4gICAgICAgICAgICBwcm9wZXJ0eV9uYW1lID0gYFNjcmlwdD0ke259YDtcbiAgICAgICAgICB9XG4gICAgICAgICAgcHJvcGVydHlfbmFtZXMuc2V0KG4sIHByb3BlcnR5X25hbWUpO1xuICAgICAgICB9XG4gICAgICAgIHJldHVybiBgJHtwfXske3Byb3BlcnR5X25hbWV9fWA7XG4gICAgICB9XG4gICAgKTtcbiAgICBpZiAocmV3cml0dGVuID09PSBzb3VyY2UpIHRocm93IGVycm9yO1xuICAgIHRyeSB7XG4gICAgICByZXR1cm4gbmV3IFJlZ0V4cChyZXdyaXR0ZW4sIGZsYWdzKTtcbiAgICB9IGNhdGNoIHtcbiAgICAgIHRocm93IGVycm9yO1xuICAgIH1cbiAgfVxufTtcbnZhciBjbGVhbl91cF90b2tlbml6YXRpb24gPSAodGV4dCkgPT4gdGV4dC5yZXBsYWNlKC8gXFwuL2csIFwiLlwiKS5yZXBsYWNlKC8gXFw/L2csIFwiP1wiKS5yZXBsYWNlKC8gXFwhL2csIFwiIVwiKS5yZXBsYWNlKC8gLC9nLCBcIixcIikucmVwbGFjZSgvIFxcJyAvZywgXCInXCIpLnJlcGxhY2UoLyBuJ3QvZywgXCJuJ3RcIikucmVwbGFjZSgvICdtL2csIFwiJ21cIikucmVwbGFjZSgvICdzL2csIFwiJ3NcIikucmVwbGFjZSgvICd2ZS9nLCBcIid2ZVwiKS5yZXBsYWNlKC8gJ3JlL2csIFwiJ3JlXCIpO1xudmFyIGNyZWF0ZV9wYXR0ZXJuID0gKHBhdHRlcm4sIGludmVydCA9IHRydWUpID0+IHtcbiAgaWYgKHBhdHRlcm4uUmVnZXggIT09IHZvaWQgMCkge1xuICAgIGNvbnN0IHJlZ2V4ID0gcmV3cml0ZV9vbmlndXJ1bWFfdG9fanMoXG4gICAgICBub3JtYWxpemVfYmxvb21fc3BsaXRfY2hhcl9jbGFzcyhwYXR0ZXJuLlJlZ2V4KVxuICAgICk7XG4gICAgcmV0dXJuIGNvbXBpbGVfdW5pY29kZV9yZWdleHAocmVnZXgsIFwiZ3VcIik7XG4gIH0gZWxzZSBpZiAocGF0dGVybi5TdHJpbmcgIT09IHZvaWQgMCkge1xuICAgIGNvbnN0IGVzY2FwZWQgPSBlc2NhcGVfcmVnX2V4cChwYXR0ZXJuLlN0cmluZyk7XG4gICAgcmV0dXJuIG5ldyBSZWdFeHAoaW52ZXJ0ID8gZXNjYXBlZCA6IGAoJHtlc2NhcGVkfSlgLCBcImd1XCIpO1xuICB9IGVsc2Uge1xuICAgIGNvbnNvbGUud2FybihcIlVua25vd24gcGF0dGVybiB0eXBlOlwiLCBwYXR0ZXJuKTtcbiAgICByZXR1cm4gbnVsbDtcbiAgfVxufTtcbnZhciBVTklDT0RFX1dPUkRfQ0hBUlNfSU5fQ0xBU1MgPSBcIlxcXFxwe0FscGhhYmV0aWN9XFxcXHB7TX1cXFxccHtOZH1cXFxccHtQY31cIjtcbnZhciBVTklDT0RFX1dPUkRfQ0hBUlMgPSBgJHtVTklDT0RFX1dPUkRfQ0hBUlNfSU5fQ0xBU1N9XFxcXHUwMEIyXFxcXHUwMEIzXFxcXHUwMEI5XFxcXHUwMEJDLVxcXFx1MDBCRWA7XG52YXIgVU5JQ09ERV9XT1JEX0NMQVNTID0gYFske1VOSUNPREVfV09SRF9DSEFSU31dYDtcbnZhciBVTklDT0RFX05PTl9XT1JEX0NMQVNTID0gYFteJHtVTklDT0RFX1dPUkRfQ0hBUlN9XWA7XG52YXIgVU5JQ09ERV9XT1JEX0JPVU5EQVJZID0gYCg/Oig/PCEke1VOSUNPREVfV09SRF9DTEFTU30pKD89JHtVTklDT0RFX1dPUkRfQ0xBU1N9KXwoPzw9JHtVTklDT0RFX1dPUkRfQ0xBU1N9KSg/ISR7VU5JQ09ERV9XT1JEX0NMQVNTfSkpYDtcbnZhciBVTklDT0RFX05PTl9XT1JEX0JPVU5EQVJZID0gYCg/Oig/PCEke1VOSUNPREVfV09SRF9DTEFTU30pKD8hJHtVTklDT0RFX1dPUkRfQ0xBU1N9KXwoPzw9JHtVTklDT0RFX1dPUkRfQ0xBU1N9KSg/PSR7VU5JQ09ERV9XT1JEX0NMQVNTfSkpYDtcbnZhciBMSU5FX1NUQVJUX0FOQ0hPUiA9IFwiKD86KD88IVtcXFxcc1xcXFxTXSl8KD88PVxcXFxuKSlcIjtcbnZhciBMSU5FX0VORF9BTkNIT1IgPSBcIig/Oig/PVxcXFxuKXwoPyFbXFxcXHNcXFxcU10pKVwiO1xudmFyIEhFWF9ESUdJVF9DSEFSUyA9IFwiMC05QS1GYS1mXCI7XG52YXIgRVNDQVBFX1JFV1JJVEVTID0gLyogQF9fUFVSRV9fICovIG5ldyBNYXAoW1xuICBbXCJBXCIsIFwiKD88IVtcXFxcc1xcXFxTXSlcIl0sXG4gIFtcInpcIiwgXCIoPyFbXFxcXHNcXFxcU10pXCJdLFxuICBbXCJaXCIsIFwiKD89XFxcXG4/KD8hW1xcXFxzXFxcXFNdKSlcIl0sXG4gIC8vIFxcWiBwZXJtaXRzIGEgc2luZ2xlIG9wdGlvbmFsIGZpbmFsIFxcbiAobm90IFxcclxcbilcbiAgW1wiaFwiLCBgWyR7SEVYX0RJR0lUX0NIQVJTfV1gXSxcbiAgW1wiSFwiLCBgW14ke0hFWF9ESUdJVF9DSEFSU31dYF0sXG4gIFtcIndcIiwgVU5JQ09ERV9XT1JEX0NMQVNTXSxcbiAgW1wiV1wiLCBVTklDT0RFX05PTl9XT1JEX0NMQVNTXSxcbiAgW1wiZFwiLCBcIlxcXFxwe05kfVwiXSxcbiAgW1wiRFwiLCBcIlxcXFxQe05kfVwiXSxcbiAgW1wic1wiLCBcIlxcXFxwe1doaXRlX1NwYWNlfVwiXSxcbiAgLy8gSlMgXFxzIHdyb25nbHkgYWRkcyBVK0ZFRkYgYW5kIG1pc3NlcyBcXHg4NVxuICBbXCJTXCIsIFwiXFxcXFB7V2hpdGVfU3BhY2V9XCJdLFxuICBbXCJiXCIsIFVOSUNPREVfV09SRF9CT1VOREFSWV0sXG4gIFtcIkJcIiwgVU5JQ09ERV9OT05fV09SRF9CT1VOREFSWV0sXG4gIFtcImFcIiwgXCJcXFxceDA3XCJdLFxuICBbXCJlXCIsIFwiXFxcXHgxQlwiXVxuXSk7XG52YXIgQ0xBU1NfRVNDQVBFX1JFV1JJVEVTID0gLyogQF9fUFVSRV9fICovIG5ldyBNYXAoW1xuICBbXCJoXCIsIEhFWF9ESUdJVF9DSEFSU10sXG4gIFtcIndcIiwgVU5JQ09ERV9XT1JEX0NIQVJTX0lOX0NMQVNTXSxcbiAgW1wiZFwiLCBcIlxcXFxwe05kfVwiXSxcbiAgW1wiRFwiLCBcIlxcXFxQe05kfVwiXSxcbiAgW1wic1wiLCBcIlxcXFxwe1doaXRlX1NwYWNlfVwiXSxcbiAgW1wiU1wiLCBcIlxcXFxQe1doaXRlX1NwYWNlfVwiXSxcbiAgW1wiYVwiLCBcIlxcXFx4MDdcIl0sXG4gIFtcImVcIiwgXCJcXFxceDFCXCJdXG5dKTtcbnZhciBDTEFTU19DT01QTEVNRU5UX0FMVEVSTkFUSVZFUyA9IC8qIEBfX1BVUkVfXyAqLyBuZXcgTWFwKFtcbiAgW1wiV1wiLCBgW14ke1VOSUNPREVfV09SRF9DSEFSU19JTl9DTEFTU31dYF0sXG4gIFtcIkhcIiwgYFteJHtIRVhfRElHSVRfQ0hBUlN9XWBdXG5dKTtcbnZhciBSQVdfV0hJVEVTUEFDRV9FU0NBUEVTID0gLyogQF9fUFVSRV9fICovIG5ldyBNYXAoW1xuICBbXCJcXG5cIiwgXCJcXFxcblwiXSxcbiAgW1wiXFxyXCIsIFwiXFxcXHJcIl0sXG4gIFtcIlx0XCIsIFwiXFxcXHRcIl0sXG4gIFtcIlxcZlwiLCBcIlxcXFxmXCJdLFxuICBbXCJcXHZcIiwgXCJcXFxcdlwiXVxuXSk7XG52YXIgUE9TSVhfQ0xBU1NfRlJBR01FTlRTID0gLyogQF9fUFVSRV9fICovIG5ldyBNYXAoW1xuICBbXCJhbHBoYVwiLCBcIlxcXFxwe0FscGhhYmV0aWN9XCJdLFxuICBbXCJhbG51bVwiLCBcIlxcXFxwe0FscGhhYmV0aWN9XFxcXHB7TmR9XCJdLFxuICBbXCJkaWdpdFwiLCBcIlxcXFxwe05kfVwiXSxcbiAgW1wibG93ZXJcIiwgXCJcXFxccHtMb3dlcmNhc2V9XCJdLFxuICBbXCJ1cHBlclwiLCBcIlxcXFxwe1VwcGVyY2FzZX1cIl0sXG4gIFtcInNwYWNlXCIsIFwiXFxcXHB7V2hpdGVfU3BhY2V9XCJdLFxuICBbXCJibGFua1wiLCBcIlxcXFx0XFxcXHB7WnN9XCJdLFxuICBbXCJwdW5jdFwiLCBcIlxcXFxwe1B9XFxcXHB7U31cIl0sXG4gIFtcImNudHJsXCIsIFwiXFxcXHB7Q2N9XCJdLFxuICBbXCJ3b3JkXCIsIFVOSUNPREVfV09SRF9DSEFSU19JTl9DTEFTU10sXG4gIFtcInhkaWdpdFwiLCBIRVhfRElHSVRfQ0hBUlNdXG5dKTtcbnZhciBKU19TWU5UQVhfQ0hBUlMgPSBcIl4kXFxcXC4qKz8oKVtde318L1wiO1xudmFyIEdST1VQX1BSRUZJWF9SRSA9IC9eXFwoXFw/KD86PFs9IV18PFtBLVphLXpfXVtBLVphLXowLTlfXSo+fFs6PSE+XSkvO1xudmFyIEJSQUNFRF9FU0NBUEVfUkUgPSAvXlxcXFwoW3BQeHVdKVxceyhbXn1dKilcXH0vO1xudmFyIFFVQU5USUZJRVJfQlJBQ0VfUkUgPSAvXlxceyhcXGQrKD86LFxcZCopP3wsXFxkKylcXH0vO1xudmFyIFBPU0lYX0JSQUNLRVRfUkUgPSAvXlxcWzooXFxePykoXFxwe0FscGhhYmV0aWN9Kyk6XFxdL3U7XG52YXIgRU1QVFlfTkVHQVRFRF9QT1NJWF9CUkFDS0VUX1JFID0gL15cXFs6XFxeOlxcXS87XG52YXIgVU5TVVBQT1JURURfUE9TSVhfQlJBQ0tFVF9SRSA9IC9eXFxbKD86XFwuW15cXF1dKlxcLlxcXXw9W15cXF1dKj1cXF0pLztcbnZhciBGSVhFRF9XSURUSF9FU0NBUEVfUkUgPSAvXig/OlxcXFx4WzAtOUEtRmEtZl17Mn18XFxcXHVbMC05QS1GYS1mXXs0fXxcXFxcY1tBLVphLXpdKS87XG52YXIgaXNfYXNjaWlfbGV0dGVyID0gKGNoYXIpID0+IGNoYXIgPj0gXCJBXCIgJiYgY2hhciA8PSBcIlpcIiB8fCBjaGFyID49IFwiYVwiICYmIGNoYXIgPD0gXCJ6XCI7XG52YXIgY2hhcmFjdGVyX2F0ID0gKHRleHQsIGluZGV4KSA9PiBTdHJpbmcuZnJvbUNvZGVQb2ludCh0ZXh0LmNvZGVQb2ludEF0KGluZGV4KSk7XG52YXIgZ2V0X2FzY2lpX2ZvbGRlZF9oZXhfYXRvbSA9IChoZXgpID0+IHtcbiAgaWYgKCEvXlswLTlBLUZhLWZdezEsOH0kLy50ZXN0KGhleCkpIHJldHVybiBudWxsO1xuICBjb25zdCBjb2RlX3BvaW50ID0gTnVtYmVyLnBhcnNlSW50KGhleCwgMTYpO1xuICBpZiAoY29kZV9wb2ludCA+IDEyNykgcmV0dXJuIG51bGw7XG4gIGNvbnN0IGxldHRlciA9IFN0cmluZy5mcm9tQ2hhckNvZGUoY29kZV9wb2ludCk7XG4gIHJldHVybiBpc19hc2NpaV9sZXR0ZXIobGV0dGVyKSA/IGBbJHtsZXR0ZXIudG9Mb3dlckNhc2UoKX0ke2xldHRlci50b1VwcGVyQ2FzZSgpfV1gIDogbnVsbDtcbn07XG52YXIgbm9ybWFsaXplX2Jsb29tX3NwbGl0X2NoYXJfY2xhc3MgPSAocmVnZXgpID0+IHJlZ2V4LnJlcGxhY2UoL1xcW1xcXlxcKFxcXFxzXFx8XFxbKFteXFxdXSspXFxdXFwpXFxdL2csIFwiW14oKXxcXFxccyQxXVwiKTtcbnZhciBBTllfQ09ERV9QT0lOVCA9IFwiW1xcXFxzXFxcXFNdXCI7XG52YXIgTUFYX0NIQVJBQ1RFUl9DTEFTU19ORVNUSU5HX0RFUFRIID0gMjU2O1xudmFyIGNyZWF0ZV9jaGFyYWN0ZXJfY2xhc3Nfb3BlcmFuZCA9ICgpID0+ICh7XG4gIGZyYWdtZW50OiBcIlwiLFxuICBhbHRlcm5hdGl2ZXM6IFtdLFxuICB0YWlsOiBudWxsLFxuICBjb250YWluc19jb21wbGV4X3NldDogZmFsc2Vcbn0pO1xudmFyIHRocm93X2NoYXJhY3Rlcl9jbGFzc19yYW5nZV9lcnJvciA9IChpbmRleCkgPT4ge1xuICB0aHJvdyBuZXcgU3ludGF4RXJyb3IoXG4gICAgYFVuc3VwcG9ydGVkIHJhbmdlIHdpdGggYSBzZXQtdmFsdWVkIGNoYXJhY3Rlci1jbGFzcyBvcGVyYW5kIGF0IGluZGV4ICR7aW5kZXh9YFxuICApO1xufTtcbnZhciBhZGRfY2hhcmFjdGVyX2NsYXNzX2F0b20gPSAob3BlcmFuZCwgYXRvbSwgaW5kZXgsIGNvbnRhaW5zX2NvbXBsZXhfc2V0ID0gdHJ1ZSkgPT4ge1xuICBpZiAob3BlcmFuZC50YWlsID09PSBcInJhbmdlXCIpIHRocm93X2NoYXJhY3Rlcl9jbGFzc19yYW5nZV9lcnJvcihpbmRleCk7XG4gIG9wZXJhbmQuYWx0ZXJuYXRpdmVzLnB1c2goYXRvbSk7XG4gIG9wZXJhbmQudGFpbCA9IFwic2V0XCI7XG4gIG9wZXJhbmQuY29udGFpbnNfY29tcGxleF9zZXQgPSBvcGVyYW5kLmNvbnRhaW5zX2NvbXBsZXhfc2V0IHx8IGNvbnRhaW5zX2NvbXBsZXhfc2V0O1xufTtcbnZhciBhcHBlbmRfY2hhcmFjdGVyX2NsYXNzX2ZyYWdtZW50ID0gKG9wZXJhbmQsIGZyYWdtZW50LCBzZXRfdmFsdWVkID0gZmFsc2UsIGluZGV4ID0gLTEpID0+IHtcbiAgaWYgKHNldF92YWx1ZWQgJiYgb3BlcmFuZC50YWlsID09PSBcInJhbmdlXCIpIHtcbiAgICB0aHJvd19jaGFyYWN0ZXJfY2xhc3NfcmFuZ2VfZXJyb3IoaW5kZXgpO1xuICB9XG4gIGlmIChvcGVyYW5kLnRhaWwgPT09IFwicmFuZ2VcIikge1xuICAgIG9wZXJhbmQuZnJhZ21lbnQgKz0gZnJhZ21lbnQ7XG4gICAgb3BlcmFuZC50YWlsID0gXCJjb21wbGV0ZV9yYW5nZVwiO1xuICAgIHJldHVybjtcbiAgfVxuICBvcGVyYW5kLmZyYWdtZW50ICs9IGZyYWdtZW50O1xuICBvcGVyYW5kLnRhaWwgPSBzZXRfdmFsdWVkID8gXCJzZXRcIiA6IFwic2NhbGFyXCI7XG4gIG9wZXJhbmQuY29udGFpbnNfY29tcGxleF9zZXQgPSBvcGVyYW5kLmNvbnRhaW5zX2NvbXBsZXhfc2V0IHx8IHNldF92YWx1ZWQ7XG59O1xudmFyIHJld3JpdGVfY2hhcmFjdGVyX2NsYXNzX2VzY2FwZSA9IChyZWdleCwgaW5kZXgsIG9wZXJhbmQpID0+IHtcbiAgY29uc3QgYnJhY2VkID0gQlJBQ0VEX0VTQ0FQRV9SRS5leGVjKHJlZ2V4LnNsaWNlKGluZGV4KSk7XG4gIGlmIChicmFjZWQpIHtcbiAgICBjb25zdCBbdGV4dCwga2luZCwgYm9keV0gPSBicmFjZWQ7XG4gICAgaWYgKGtpbmQgPT09IFwiUFwiICYmIGJvZHkgPT09IFwiV29yZFwiKSB7XG4gICAgICBhZGRfY2hhcmFjdGVyX2NsYXNzX2F0b20oXG4gICAgICAgIG9wZXJhbmQsXG4gICAgICAgIGBbXiR7VU5JQ09ERV9XT1JEX0NIQVJTX0lOX0NMQVNTfV1gLFxuICAgICAgICBpbmRleFxuICAgICAgKTtcbiAgICB9IGVsc2Uge1xuICAgICAgY29uc3QgcmVwbGFjZW1lbnQyID0ga2luZCA9PT0gXCJ4XCIgPyBgXFxcXHV7JHtib2R5fX1gIDoga2luZCA9PT0gXCJwXCIgJiYgYm9keSA9PT0gXCJXb3JkXCIgPyBVTklDT0RFX1dPUkRfQ0hBUlNfSU5fQ0xBU1MgOiB0ZXh0O1xuICAgICAgYXBwZW5kX2NoYXJhY3Rlcl9jbGFzc19mcmFnbWVudChcbiAgICAgICAgb3BlcmFuZCxcbiAgICAgICAgcmVwbGFjZW1lbnQyLFxuICAgICAgICBraW5kID09PSBcInBcIiB8fCBraW5kID09PSBcIlBcIixcbiAgICAgICAgaW5kZXhcbiAgICAgICk7XG4gICAgfVxuICAgIHJldHVybiBpbmRleCArIHRleHQubGVuZ3RoO1xuICB9XG4gIGNvbnN0IGZpeGVkX3dpZHRoID0gRklYRURfV0lEVEhfRVNDQVBFX1JFLmV4ZWMocmVnZXguc2xpY2UoaW5kZXgpKTtcbiAgaWYgKGZpeGVkX3dpZHRoKSB7XG4gICAgYXBwZW5kX2NoYXJhY3Rlcl9jbGFzc19mcmFnbWVudChvcGVyYW5kLCBmaXhlZF93aWR0aFswXSk7XG4gICAgcmV0dXJuIGluZGV4ICsgZml4ZWRfd2lkdGhbMF0ubGVuZ3RoO1xuICB9XG4gIGlmIChpbmRleCArIDEgPj0gcmVnZXgubGVuZ3RoKSB7XG4gICAgdGhyb3cgbmV3IFN5bnRheEVycm9yKFxuICAgICAgYFVudGVybWluYXRlZCBlc2NhcGUgaW4gY2hhcmFjdGVyIGNsYXNzIGF0IGluZGV4ICR7aW5kZXh9YFxuICAgICk7XG4gIH1cbiAgY29uc3QgbmV4dCA9IGNoYXJhY3Rlcl9hdChyZWdleCwgaW5kZXggKyAxKTtcbiAgY29uc3QgbmV4dF9lbmQgPSBpbmRleCArIDEgKyBuZXh0Lmxlbmd0aDtcbiAgY29uc3QgcmF3X3doaXRlc3BhY2UgPSBSQVdfV0hJVEVTUEFDRV9FU0NBUEVTLmdldChuZXh0KTtcbiAgaWYgKHJhd193aGl0ZXNwYWNlICE9PSB2b2lkIDApIHtcbiAgICBhcHBlbmRfY2hhcmFjdGVyX2NsYXNzX2ZyYWdtZW50KG9wZXJhbmQsIHJhd193aGl0ZXNwYWNlKTtcbiAgICByZXR1cm4gbmV4dF9lbmQ7XG4gIH1cbiAgY29uc3QgY29tcGxlbWVudCA9IENMQVNTX0NPTVBMRU1FTlRfQUxURVJOQVRJVkVTLmdldChuZXh0KTtcbiAgaWYgKGNvbXBsZW1lbnQgIT09IHZvaWQgMCkge1xuICAgIGFkZF9jaGFyYWN0ZXJfY2xhc3NfYXRvbShvcGVyYW5kLCBjb21wbGVtZW50LCBpbmRleCk7XG4gICAgcmV0dXJuIG5leHRfZW5kO1xuICB9XG4gIGNvbnN0IHJld3JpdGUgPSBDTEFTU19FU0NBUEVfUkVXUklURVMuZ2V0KG5leHQpO1xuICBsZXQgcmVwbGFjZW1lbnQ7XG4gIGxldCBzZXRfdmFsdWVkID0gZmFsc2U7XG4gIGlmIChyZXdyaXRlICE9PSB2b2lkIDApIHtcbiAgICByZXBsYWNlbWVudCA9IHJld3JpdGU7XG4gICAgc2V0X3ZhbHVlZCA9IG5leHQgIT09IFwiYVwiICYmIG5leHQgIT09IFwiZVwiO1xuICB9IGVsc2UgaWYgKC9bQS1aYS16MC05XS8udGVzdChuZXh0KSkge1xuICAgIHJlcGxhY2VtZW50ID0gYFxcXFwke25leHR9YDtcbiAgfSBlbHNlIGlmIChKU19TWU5UQVhfQ0hBUlMuaW5jbHVkZXMobmV4dCkgfHwgbmV4dCA9PT0gXCItXCIpIHtcbiAgICByZXBsYWNlbWVudCA9IGBcXFxcJHtuZXh0fWA7XG4gIH0gZWxzZSB7XG4gICAgcmVwbGFjZW1lbnQgPSBuZXh0O1xuICB9XG4gIGFwcGVuZF9jaGFyYWN0ZXJfY2xhc3NfZnJhZ21lbnQob3BlcmFuZCwgcmVwbGFjZW1lbnQsIHNldF92YWx1ZWQsIGluZGV4KTtcbiAgcmV0dXJuIG5leHRfZW5kO1xufTtcbnZhciBjb21waWxlX2NoYXJhY3Rlcl9zZXRfdW5pb24gPSAocGllY2VzKSA9PiB7XG4gIGlmIChwaWVjZXMubGVuZ3RoID09PSAxKSByZXR1cm4gcGllY2VzWzBdO1xuICByZXR1cm4gYCg/Oig/PSg/OiR7cGllY2VzLmpvaW4oXCJ8XCIpfSkpJHtBTllfQ09ERV9QT0lOVH0pYDtcbn07XG52YXIgY29tcGlsZV9jaGFyYWN0ZXJfY2xhc3Nfb3BlcmFuZCA9IChvcGVyYW5kKSA9PiB7XG4gIGNvbnN0IHBpZWNlcyA9IG9wZXJhbmQuZnJhZ21lbnQubGVuZ3RoID09PSAwID8gb3BlcmFuZC5hbHRlcm5hdGl2ZXMgOiBbYFske29wZXJhbmQuZnJhZ21lbnR9XWAsIC4uLm9wZXJhbmQuYWx0ZXJuYXRpdmVzXTtcbiAgcmV0dXJuIGNvbXBpbGVfY2hhcmFjdGVyX3NldF91bmlvbihwaWVjZXMpO1xufTtcbnZhciBnZXRfYXNjaWlfZm9sZF9hZGRpdGlvbnMgPSAocG9zaXRpdmVfYXRvbSkgPT4ge1xuICBjb25zdCBtZW1iZXJzaGlwID0gY29tcGlsZV91bmljb2RlX3JlZ2V4cChgXig/OiR7cG9zaXRpdmVfYXRvbX0pJGAsIFwidVwiKTtcbiAgbGV0IGFkZGl0aW9ucyA9IFwiXCI7XG4gIGZvciAobGV0IG9mZnNldCA9IDA7IG9mZnNldCA8IDI2OyArK29mZnNldCkge1xuICAgIGNvbnN0IHVwcGVyID0gU3RyaW5nLmZyb21DaGFyQ29kZSg2NSArIG9mZnNldCk7XG4gICAgY29uc3QgbG93ZXIgPSBTdHJpbmcuZnJvbUNoYXJDb2RlKDk3ICsgb2Zmc2V0KTtcbiAgICBjb25zdCBoYXNfdXBwZXIgPSBtZW1iZXJzaGlwLnRlc3QodXBwZXIpO1xuICAgIGNvbnN0IGhhc19sb3dlciA9IG1lbWJlcnNoaXAudGVzdChsb3dlcik7XG4gICAgaWYgKGhhc191cHBlciAhPT0gaGFzX2xvd2VyKSBhZGRpdGlvbnMgKz0gaGFzX3VwcGVyID8gbG93ZXIgOiB1cHBlcjtcbiAgfVxuICByZXR1cm4gYWRkaXRpb25zO1xufTtcbnZhciBwYXJzZV9jaGFyYWN0ZXJfY2xhc3MgPSAocmVnZXgsIHN0YXJ0LCBhc2NpaV9mb2xkLCBhcHBseV9hc2NpaV9mb2xkID0gdHJ1ZSwgbmVzdGluZ19kZXB0aCA9IDEpID0+IHtcbiAgaWYgKG5lc3RpbmdfZGVwdGggPiBNQVhfQ0hBUkFDVEVSX0NMQVNTX05FU1RJTkdfREVQVEgpIHtcbiAgICB0aHJvdyBuZXcgU3ludGF4RXJyb3IoXG4gICAgICBgTWF4aW11bSBjaGFyYWN0ZXItY2xhc3MgbmVzdGluZyBkZXB0aCBvZiAke01BWF9DSEFSQUNURVJfQ0xBU1NfTkVTVElOR19ERVBUSH0gZXhjZWVkZWQgYXQgaW5kZXggJHtzdGFydH1gXG4gICAgKTtcbiAgfVxuICBsZXQgaSA9IHN0YXJ0ICsgMTtcbiAgY29uc3QgbmVnYXRlZCA9IHJlZ2V4W2ldID09PSBcIl5cIjtcbiAgaWYgKG5lZ2F0ZWQpICsraTtcbiAgY29uc3QgZmlyc3RfY29udGVudF9pbmRleCA9IGk7XG4gIGNvbnN0IG9wZXJhbmRzID0gW2NyZWF0ZV9jaGFyYWN0ZXJfY2xhc3Nfb3BlcmFuZCgpXTtcbiAgbGV0IG9wZXJhbmQgPSBvcGVyYW5kc1swXTtcbiAgbGV0IGNvbnRhaW5zX25lc3RlZF9uZWdhdGVkX2NvbXBsZXhfc2V0ID0gZmFsc2U7XG4gIHdoaWxlIChpIDwgcmVnZXgubGVuZ3RoKSB7XG4gICAgY29uc3QgY2hhciA9IGNoYXJhY3Rlcl9hdChyZWdleCwgaSk7XG4gICAgaWYgKGNoYXIgPT09IFwiXFxcXFwiKSB7XG4gICAgICBpID0gcmV3cml0ZV9jaGFyYWN0ZXJfY2xhc3NfZXNjYXBlKHJlZ2V4LCBpLCBvcGVyYW5kKTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBpZiAoY2hhciA9PT0gXCJdXCIpIHtcbiAgICAgIGlmIChpID09PSBmaXJzdF9jb250ZW50X2luZGV4KSB7XG4gICAgICAgIGFwcGVuZF9jaGFyYWN0ZXJfY2xhc3NfZnJhZ21lbnQob3BlcmFuZCwgXCJcXFxcXVwiKTtcbiAgICAgICAgKytpO1xuICAgICAgICBjb250aW51ZTtcbiAgICAgIH1cbiAgICAgIGlmIChvcGVyYW5kLnRhaWwgPT09IG51bGwpIHtcbiAgICAgICAgaWYgKG9wZXJhbmRzLmxlbmd0aCA+IDEpIHtcbiAgICAgICAgICB0aHJvdyBuZXcgU3ludGF4RXJyb3IoXG4gICAgICAgICAgICBgTWFsZm9ybWVkIGNoYXJhY3Rlci1jbGFzcyBpbnRlcnNlY3Rpb24gd2l0aCBhbiBlbXB0eSBvcGVyYW5kIGF0IGluZGV4ICR7aX1gXG4gICAgICAgICAgKTtcbiAgICAgICAgfVxuICAgICAgICB0aHJvdyBuZXcgU3ludGF4RXJyb3IoYEVtcHR5IGNoYXJhY3RlciBjbGFzcyBhdCBpbmRleCAke3N0YXJ0fWApO1xuICAgICAgfVxuICAgICAgY29uc3QgY29udGFpbnNfY29tcGxleF9zZXQgPSBvcGVyYW5kcy5zb21lKFxuICAgICAgICAoY2FuZGlkYXRlKSA9PiBjYW5kaWRhdGUuY29udGFpbnNfY29tcGxleF9zZXRcbiAgICAgICk7XG4gICAgICBpZiAobmVnYXRlZCAmJiBvcGVyYW5kcy5sZW5ndGggPiAxICYmIGNvbnRhaW5zX25lc3RlZF9uZWdhdGVkX2NvbXBsZXhfc2V0KSB7XG4gICAgICAgIHRocm93IG5ldyBTeW50YXhFcnJvcihcbiAgICAgICAgICBgVW5zdXBwb3J0ZWQgb3V0ZXItbmVnYXRlZCBjaGFyYWN0ZXItY2xhc3MgaW50ZXJzZWN0aW9uIHdpdGggYSBuZXN0ZWQgbmVnYXRlZCBjbGFzcyBjb250YWluaW5nIGEgVW5pY29kZSBwcm9wZXJ0eSwgUE9TSVggY2xhc3MsIG9yIHNob3J0aGFuZCBhdCBpbmRleCAke3N0YXJ0fWBcbiAgICAgICAgKTtcbiAgICAgIH1cbiAgICAgIGNvbnN0IGZpcnN0X2F0b20gPSBjb21waWxlX2NoYXJhY3Rlcl9jbGFzc19vcGVyYW5kKG9wZXJhbmRzWzBdKTtcbiAgICAgIGxldCBwb3NpdGl2ZV9hdG9tID0gZmlyc3RfYXRvbTtcbiAgICAgIGlmIChvcGVyYW5kcy5sZW5ndGggPiAxKSB7XG4gICAgICAgIGxldCBsb29rYWhlYWRzID0gXCJcIjtcbiAgICAgICAgZm9yIChsZXQgaiA9IDE7IGogPCBvcGVyYW5kcy5sZW5ndGg7ICsraikge1xuICAgICAgICAgIGxvb2thaGVhZHMgKz0gYCg/PSR7Y29tcGlsZV9jaGFyYWN0ZXJfY2xhc3Nfb3BlcmFuZChvcGVyYW5kc1tqXSl9KWA7XG4gICAgICAgIH1cbiAgICAgICAgcG9zaXRpdmVfYXRvbSA9IGAoPzoke2xvb2thaGVhZHN9JHtmaXJzdF9hdG9tfSlgO1xuICAgICAgfVxuICAgICAgY29uc3QgaXNfZGlyZWN0X2NsYXNzID0gb3BlcmFuZHMubGVuZ3RoID09PSAxICYmIG9wZXJhbmQuYWx0ZXJuYXRpdmVzLmxlbmd0aCA9PT0gMDtcbiAgICAgIGxldCBkaXJlY3RfZnJhZ21lbnQgPSBvcGVyYW5kLmZyYWdtZW50O1xuICAgICAgaWYgKGFzY2lpX2ZvbGQgJiYgYXBwbHlfYXNjaWlfZm9sZCkge1xuICAgICAgICBjb25zdCBhZGRpdGlvbnMgPSBnZXRfYXNjaWlfZm9sZF9hZGRpdGlvbnMocG9zaXRpdmVfYXRvbSk7XG4gICAgICAgIGlmIChhZGRpdGlvbnMubGVuZ3RoID4gMCkge1xuICAgICAgICAgIGlmIChpc19kaXJlY3RfY2xhc3MpIHtcbiAgICAgICAgICAgIGRpcmVjdF9mcmFnbWVudCArPSBhZGRpdGlvbnM7XG4gICAgICAgICAgICBwb3NpdGl2ZV9hdG9tID0gYFske2RpcmVjdF9mcmFnbWVudH1dYDtcbiAgICAgICAgICB9IGVsc2Uge1xuICAgICAgICAgICAgcG9zaXRpdmVfYXRvbSA9IGNvbXBpbGVfY2hhcmFjdGVyX3NldF91bmlvbihbXG4gICAgICAgICAgICAgIHBvc2l0aXZlX2F0b20sXG4gICAgICAgICAgICAgIGBbJHthZGRpdGlvbnN9XWBcbiAgICAgICAgICAgIF0pO1xuICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgfVxuICAgICAgY29uc3QgYXRvbSA9IG5lZ2F0ZWQgPyBpc19kaXJlY3RfY2xhc3MgPyBgW14ke2RpcmVjdF9mcmFnbWVudH1dYCA6IGAoPzooPyEke3Bvc2l0aXZlX2F0b219KSR7QU5ZX0NPREVfUE9JTlR9KWAgOiBwb3NpdGl2ZV9hdG9tO1xuICAgICAgcmV0dXJuIHtcbiAgICAgICAgYXRvbSxcbiAgICAgICAgZW5kOiBpICsgMSxcbiAgICAgICAgbmVnYXRlZCxcbiAgICAgICAgY29udGFpbnNfY29tcGxleF9zZXQsXG4gICAgICAgIGNvbnRhaW5zX25lc3RlZF9uZWdhdGVkX2NvbXBsZXhfc2V0XG4gICAgICB9O1xuICAgIH1cbiAgICBpZiAocmVnZXguc3RhcnRzV2l0aChcIiYmXCIsIGkpKSB7XG4gICAgICBpZiAob3BlcmFuZC50YWlsID09PSBudWxsKSB7XG4gICAgICAgIHRocm93IG5ldyBTeW50YXhFcnJvcihcbiAgICAgICAgICBgTWFsZm9ybWVkIGNoYXJhY3Rlci1jbGFzcyBpbnRlcnNlY3Rpb24gd2l0aCBhbiBlbXB0eSBvcGVyYW5kIGF0IGluZGV4ICR7aX1gXG4gICAgICAgICk7XG4gICAgICB9XG4gICAgICBvcGVyYW5kID0gY3JlYXRlX2NoYXJhY3Rlcl9jbGFzc19vcGVyYW5kKCk7XG4gICAgICBvcGVyYW5kcy5wdXNoKG9wZXJhbmQpO1xuICAgICAgaSArPSAyO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGlmIChjaGFyID09PSBcIltcIikge1xuICAgICAgY29uc3Qgc3VmZml4ID0gcmVnZXguc2xpY2UoaSk7XG4gICAgICBpZiAoRU1QVFlfTkVHQVRFRF9QT1NJWF9CUkFDS0VUX1JFLnRlc3Qoc3VmZml4KSkge1xuICAgICAgICB0aHJvdyBuZXcgU3ludGF4RXJyb3IoXG4gICAgICAgICAgYE1hbGZvcm1lZCBlbXB0eSBuZWdhdGVkIFBPU0lYIGNoYXJhY3RlciBjbGFzcyBhdCBpbmRleCAke2l9YFxuICAgICAgICApO1xuICAgICAgfVxuICAgICAgY29uc3QgcG9zaXggPSBQT1NJWF9CUkFDS0VUX1JFLmV4ZWMoc3VmZml4KTtcbiAgICAgIGlmIChwb3NpeCkge1xuICAgICAgICBjb25zdCBbLCBwb3NpeF9uZWdhdGVkLCBuYW1lXSA9IHBvc2l4O1xuICAgICAgICBjb25zdCBmcmFnbWVudCA9IFBPU0lYX0NMQVNTX0ZSQUdNRU5UUy5nZXQobmFtZSk7XG4gICAgICAgIGlmIChmcmFnbWVudCA9PT0gdm9pZCAwKSB7XG4gICAgICAgICAgdGhyb3cgbmV3IFN5bnRheEVycm9yKFxuICAgICAgICAgICAgYFVuc3VwcG9ydGVkIFBPU0lYIGNoYXJhY3RlciBjbGFzcyBcIiR7bmFtZX1cIiBhdCBpbmRleCAke2l9YFxuICAgICAgICAgICk7XG4gICAgICAgIH1cbiAgICAgICAgaWYgKGFzY2lpX2ZvbGQgJiYgcG9zaXhfbmVnYXRlZCAmJiAobmFtZSA9PT0gXCJsb3dlclwiIHx8IG5hbWUgPT09IFwidXBwZXJcIikpIHtcbiAgICAgICAgICB0aHJvdyBuZXcgU3ludGF4RXJyb3IoXG4gICAgICAgICAgICBgVW5zdXBwb3J0ZWQgbmVnYXRlZCBQT1NJWCAke25hbWV9IGNsYXNzIGluc2lkZSBhbiBpbmxpbmUgY2FzZS1pbnNlbnNpdGl2ZSBncm91cGBcbiAgICAgICAgICApO1xuICAgICAgICB9XG4gICAgICAgIGlmIChwb3NpeF9uZWdhdGVkKSB7XG4gICAgICAgICAgYWRkX2NoYXJhY3Rlcl9jbGFzc19hdG9tKG9wZXJhbmQsIGBbXiR7ZnJhZ21lbnR9XWAsIGkpO1xuICAgICAgICB9IGVsc2Uge1xuICAgICAgICAgIGFwcGVuZF9jaGFyYWN0ZXJfY2xhc3NfZnJhZ21lbnQob3BlcmFuZCwgZnJhZ21lbnQsIHRydWUsIGkpO1xuICAgICAgICB9XG4gICAgICAgIGkgKz0gcG9zaXhbMF0ubGVuZ3RoO1xuICAgICAgICBjb250aW51ZTtcbiAgICAgIH1cbiAgICAgIGlmIChVTlNVUFBPUlRFRF9QT1NJWF9CUkFDS0VUX1JFLnRlc3Qoc3VmZml4KSkge1xuICAgICAgICB0aHJvdyBuZXcgU3ludGF4RXJyb3IoXG4gICAgICAgICAgYFVuc3VwcG9ydGVkIFBPU0lYIGNvbGxhdGluZyBvciBlcXVpdmFsZW5jZSBicmFja2V0IGV4cHJlc3Npb24gYXQgaW5kZXggJHtpfWBcbiAgICAgICAgKTtcbiAgICAgIH1cbiAgICAgIGNvbnN0IG5lc3RlZCA9IHBhcnNlX2NoYXJhY3Rlcl9jbGFzcyhcbiAgICAgICAgcmVnZXgsXG4gICAgICAgIGksXG4gICAgICAgIGFzY2lpX2ZvbGQsXG4gICAgICAgIGZhbHNlLFxuICAgICAgICBuZXN0aW5nX2RlcHRoICsgMVxuICAgICAgKTtcbiAgICAgIGFkZF9jaGFyYWN0ZXJfY2xhc3NfYXRvbShcbiAgICAgICAgb3BlcmFuZCxcbiAgICAgICAgbmVzdGVkLmF0b20sXG4gICAgICAgIGksXG4gICAgICAgIG5lc3RlZC5jb250YWluc19jb21wbGV4X3NldFxuICAgICAgKTtcbiAgICAgIGNvbnRhaW5zX25lc3RlZF9uZWdhdGVkX2NvbXBsZXhfc2V0IHx8PSBuZXN0ZWQuY29udGFpbnNfbmVzdGVkX25lZ2F0ZWRfY29tcGxleF9zZXQgfHwgbmVzdGVkLm5lZ2F0ZWQgJiYgbmVzdGVkLmNvbnRhaW5zX2NvbXBsZXhfc2V0O1xuICAgICAgaSA9IG5lc3RlZC5lbmQ7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgaWYgKGNoYXIgPT09IFwiLVwiKSB7XG4gICAgICBjb25zdCBpc190ZXJtaW5hbF9saXRlcmFsID0gcmVnZXhbaSArIDFdID09PSBcIl1cIiB8fCByZWdleC5zdGFydHNXaXRoKFwiJiZcIiwgaSArIDEpO1xuICAgICAgaWYgKG9wZXJhbmQudGFpbCA9PT0gXCJzZXRcIiAmJiAhaXNfdGVybWluYWxfbGl0ZXJhbCkge1xuICAgICAgICB0aHJvd19jaGFyYWN0ZXJfY2xhc3NfcmFuZ2VfZXJyb3IoaSk7XG4gICAgICB9XG4gICAgICBpZiAob3BlcmFuZC50YWlsID09PSBudWxsIHx8IG9wZXJhbmQudGFpbCA9PT0gXCJyYW5nZVwiIHx8IG9wZXJhbmQudGFpbCA9PT0gXCJjb21wbGV0ZV9yYW5nZVwiIHx8IGlzX3Rlcm1pbmFsX2xpdGVyYWwpIHtcbiAgICAgICAgYXBwZW5kX2NoYXJhY3Rlcl9jbGFzc19mcmFnbWVudChvcGVyYW5kLCBcIlxcXFwtXCIpO1xuICAgICAgfSBlbHNlIHtcbiAgICAgICAgb3BlcmFuZC5mcmFnbWVudCArPSBcIi1cIjtcbiAgICAgICAgb3BlcmFuZC50YWlsID0gXCJyYW5nZVwiO1xuICAgICAgfVxuICAgICAgKytpO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGFwcGVuZF9jaGFyYWN0ZXJfY2xhc3NfZnJhZ21lbnQoXG4gICAgICBvcGVyYW5kLFxuICAgICAgY2hhciA9PT0gXCJeXCIgJiYgb3BlcmFuZC5mcmFnbWVudC5sZW5ndGggPT09IDAgPyBcIlxcXFxeXCIgOiBjaGFyXG4gICAgKTtcbiAgICBpICs9IGNoYXIubGVuZ3RoO1xuICB9XG4gIHRocm93IG5ldyBTeW50YXhFcnJvcihcbiAgICBgJHtvcGVyYW5kcy5sZW5ndGggPiAxID8gXCJVbnRlcm1pbmF0ZWQgY2hhcmFjdGVyLWNsYXNzIGludGVyc2VjdGlvblwiIDogXCJVbnRlcm1pbmF0ZWQgY2hhcmFjdGVyIGNsYXNzXCJ9IGF0IGluZGV4ICR7c3RhcnR9YFxuICApO1xufTtcbnZhciByZXdyaXRlX29uaWd1cnVtYV90b19qcyA9IChyZWdleCkgPT4ge1xuICBsZXQgb3V0ID0gXCJcIjtcbiAgbGV0IGF0b21fc3RhcnQgPSAtMTtcbiAgbGV0IGxhc3Rfd2FzX3F1YW50aWZpZXIgPSBmYWxzZTtcbiAgbGV0IGFzY2lpX2ZvbGQgPSBmYWxzZTtcbiAgY29uc3QgZ3JvdXBfc3RhdGVzID0gW107XG4gIGNvbnN0IGVtaXRfYXRvbSA9ICh0ZXh0KSA9PiB7XG4gICAgYXRvbV9zdGFydCA9IG91dC5sZW5ndGg7XG4gICAgb3V0ICs9IHRleHQ7XG4gICAgbGFzdF93YXNfcXVhbnRpZmllciA9IGZhbHNlO1xuICB9O1xuICBmb3IgKGxldCBpID0gMDsgaSA8IHJlZ2V4Lmxlbmd0aDsgKSB7XG4gICAgY29uc3QgY2hhciA9IGNoYXJhY3Rlcl9hdChyZWdleCwgaSk7XG4gICAgaWYgKGNoYXIgPT09IFwiXFxcXFwiKSB7XG4gICAgICBjb25zdCBicmFjZWQgPSBCUkFDRURfRVNDQVBFX1JFLmV4ZWMocmVnZXguc2xpY2UoaSkpO1xuICAgICAgaWYgKGJyYWNlZCkge1xuICAgICAgICBjb25zdCBbdGV4dCwga2luZCwgYm9keV0gPSBicmFjZWQ7XG4gICAgICAgIGxldCByZXBsYWNlbWVudDIgPSB0ZXh0O1xuICAgICAgICBpZiAoa2luZCA9PT0gXCJ4XCIpIHtcbiAgICAgICAgICBjb25zdCBjb2RlX3BvaW50X2VzY2FwZSA9IGBcXFxcdXske2JvZHl9fWA7XG4gICAgICAgICAgcmVwbGFjZW1lbnQyID0gYXNjaWlfZm9sZCA/IGdldF9hc2NpaV9mb2xkZWRfaGV4X2F0b20oYm9keSkgPz8gY29kZV9wb2ludF9lc2NhcGUgOiBjb2RlX3BvaW50X2VzY2FwZTtcbiAgICAgICAgfSBlbHNlIGlmIChib2R5ID09PSBcIldvcmRcIikge1xuICAgICAgICAgIHJlcGxhY2VtZW50MiA9IGtpbmQgPT09IFwicFwiID8gVU5JQ09ERV9XT1JEX0NMQVNTIDogVU5JQ09ERV9OT05fV09SRF9DTEFTUztcbiAgICAgICAgfVxuICAgICAgICBlbWl0X2F0b20ocmVwbGFjZW1lbnQyKTtcbiAgICAgICAgaSArPSB0ZXh0Lmxlbmd0aDtcbiAgICAgICAgY29udGludWU7XG4gICAgICB9XG4gICAgICBjb25zdCBmaXhlZF93aWR0aCA9IEZJWEVEX1dJRFRIX0VTQ0FQRV9SRS5leGVjKHJlZ2V4LnNsaWNlKGkpKTtcbiAgICAgIGlmIChmaXhlZF93aWR0aCkge1xuICAgICAgICBjb25zdCB0ZXh0ID0gZml4ZWRfd2lkdGhbMF07XG4gICAgICAgIGNvbnN0IHJlcGxhY2VtZW50MiA9IGFzY2lpX2ZvbGQgJiYgdGV4dFsxXSAhPT0gXCJjXCIgPyBnZXRfYXNjaWlfZm9sZGVkX2hleF9hdG9tKHRleHQuc2xpY2UoMikpID8/IHRleHQgOiB0ZXh0O1xuICAgICAgICBlbWl0X2F0b20ocmVwbGFjZW1lbnQyKTtcbiAgICAgICAgaSArPSB0ZXh0Lmxlbmd0aDtcbiAgICAgICAgY29udGludWU7XG4gICAgICB9XG4gICAgICBpZiAoaSArIDEgPj0gcmVnZXgubGVuZ3RoKSB7XG4gICAgICAgIG91dCArPSBjaGFyO1xuICAgICAgICBicmVhaztcbiAgICAgIH1cbiAgICAgIGNvbnN0IG5leHQgPSBjaGFyYWN0ZXJfYXQocmVnZXgsIGkgKyAxKTtcbiAgICAgIGkgKz0gMSArIG5leHQubGVuZ3RoO1xuICAgICAgaWYgKG5leHQgPT09IFwiR1wiKSB7XG4gICAgICAgIGNvbnRpbnVlO1xuICAgICAgfVxuICAgICAgY29uc3QgcmF3X3doaXRlc3BhY2UgPSBSQVdfV0hJVEVTUEFDRV9FU0NBUEVTLmdldChuZXh0KTtcbiAgICAgIGlmIChyYXdfd2hpdGVzcGFjZSAhPT0gdm9pZCAwKSB7XG4gICAgICAgIGVtaXRfYXRvbShyYXdfd2hpdGVzcGFjZSk7XG4gICAgICAgIGNvbnRpbnVlO1xuICAgICAgfVxuICAgICAgY29uc3QgcmV3cml0ZSA9IEVTQ0FQRV9SRVdSSVRFUy5nZXQobmV4dCk7XG4gICAgICBsZXQgcmVwbGFjZW1lbnQ7XG4gICAgICBpZiAocmV3cml0ZSAhPT0gdm9pZCAwKSB7XG4gICAgICAgIHJlcGxhY2VtZW50ID0gcmV3cml0ZTtcbiAgICAgIH0gZWxzZSBpZiAoL1tBLVphLXowLTldLy50ZXN0KG5leHQpKSB7XG4gICAgICAgIHJlcGxhY2VtZW50ID0gYFxcXFwke25leHR9YDtcbiAgICAgIH0gZWxzZSBpZiAoSlNfU1lOVEFYX0NIQVJTLmluY2x1ZGVzKG5leHQpKSB7XG4gICAgICAgIHJlcGxhY2VtZW50ID0gYFxcXFwke25leHR9YDtcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIHJlcGxhY2VtZW50ID0gbmV4dDtcbiAgICAgIH1cbiAgICAgIGVtaXRfYXRvbShyZXBsYWNlbWVudCk7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgc3dpdGNoIChjaGFyKSB7XG4gICAgICBjYXNlIFwiW1wiOiB7XG4gICAgICAgIGNvbnN0IHBhcnNlZCA9IHBhcnNlX2NoYXJhY3Rlcl9jbGFzcyhyZWdleCwgaSwgYXNjaWlfZm9sZCk7XG4gICAgICAgIGVtaXRfYXRvbShwYXJzZWQuYXRvbSk7XG4gICAgICAgIGkgPSBwYXJzZWQuZW5kO1xuICAgICAgICBjb250aW51ZTtcbiAgICAgIH1cbiAgICAgIGNhc2UgXCJdXCI6XG4gICAgICAgIGVtaXRfYXRvbShcIlxcXFxdXCIpO1xuICAgICAgICArK2k7XG4gICAgICAgIGNvbnRpbnVlO1xuICAgICAgY2FzZSBcIi5cIjpcbiAgICAgICAgZW1pdF9hdG9tKFwiW15cXFxcbl1cIik7XG4gICAgICAgICsraTtcbiAgICAgICAgY29udGludWU7XG4gICAgICBjYXNlIFwiXlwiOlxuICAgICAgICBlbWl0X2F0b20oTElORV9TVEFSVF9BTkNIT1IpO1xuICAgICAgICArK2k7XG4gICAgICAgIGNvbnRpbnVlO1xuICAgICAgY2FzZSBcIiRcIjpcbiAgICAgICAgZW1pdF9hdG9tKExJTkVfRU5EX0FOQ0hPUik7XG4gICAgICAgICsraTtcbiAgICAgICAgY29udGludWU7XG4gICAgICBjYXNlIFwiKFwiOiB7XG4gICAgICAgIGNvbnN0IGlubGluZV9jYXNlX2luc2Vuc2l0aXZlID0gcmVnZXguc3RhcnRzV2l0aChcIig/aTpcIiwgaSk7XG4gICAgICAgIGNvbnN0IHNvdXJjZV9wcmVmaXggPSBpbmxpbmVfY2FzZV9pbnNlbnNpdGl2ZSA/IFwiKD9pOlwiIDogR1JPVVBfUFJFRklYX1JFLmV4ZWMocmVnZXguc2xpY2UoaSkpPy5bMF0gPz8gXCIoXCI7XG4gICAgICAgIGNvbnN0IG91dHB1dF9wcmVmaXggPSBpbmxpbmVfY2FzZV9pbnNlbnNpdGl2ZSA/IFwiKD86XCIgOiBzb3VyY2VfcHJlZml4ID09PSBcIig/PlwiID8gXCIoPzpcIiA6IHNvdXJjZV9wcmVmaXg7XG4gICAgICAgIGdyb3VwX3N0YXRlcy5wdXNoKFtvdXQubGVuZ3RoLCBhc2NpaV9mb2xkXSk7XG4gICAgICAgIGlmIChpbmxpbmVfY2FzZV9pbnNlbnNpdGl2ZSkgYXNjaWlfZm9sZCA9IHRydWU7XG4gICAgICAgIG91dCArPSBvdXRwdXRfcHJlZml4O1xuICAgICAgICBsYXN0X3dhc19xdWFudGlmaWVyID0gZmFsc2U7XG4gICAgICAgIGkgKz0gc291cmNlX3ByZWZpeC5sZW5ndGg7XG4gICAgICAgIGNvbnRpbnVlO1xuICAgICAgfVxuICAgICAgY2FzZSBcIilcIjpcbiAgICAgICAgb3V0ICs9IGNoYXI7XG4gICAgICAgIFthdG9tX3N0YXJ0LCBhc2NpaV9mb2xkXSA9IGdyb3VwX3N0YXRlcy5wb3AoKSA/PyBbLTEsIGZhbHNlXTtcbiAgICAgICAgbGFzdF93YXNfcXVhbnRpZmllciA9IGZhbHNlO1xuICAgICAgICArK2k7XG4gICAgICAgIGNvbnRpbnVlO1xuICAgICAgY2FzZSBcInxcIjpcbiAgICAgICAgb3V0ICs9IGNoYXI7XG4gICAgICAgIGF0b21fc3RhcnQgPSAtMTtcbiAgICAgICAgbGFzdF93YXNfcXVhbnRpZmllciA9IGZhbHNlO1xuICAgICAgICArK2k7XG4gICAgICAgIGNvbnRpbnVlO1xuICAgICAgY2FzZSBcIntcIjoge1xuICAgICAgICBjb25zdCBxdWFudCA9IFFVQU5USUZJRVJfQlJBQ0VfUkUuZXhlYyhyZWdleC5zbGljZShpKSk7XG4gICAgICAgIGlmICghcXVhbnQgfHwgYXRvbV9zdGFydCA8IDApIHtcbiAgICAgICAgICBlbWl0X2F0b20oXCJcXFxce1wiKTtcbiAgICAgICAgICArK2k7XG4gICAgICAgICAgY29udGludWU7XG4gICAgICAgIH1cbiAgICAgICAgY29uc3QgYm9keSA9IHF1YW50WzFdLnN0YXJ0c1dpdGgoXCIsXCIpID8gYDAke3F1YW50WzFdfWAgOiBxdWFudFsxXTtcbiAgICAgICAgaSArPSBxdWFudFswXS5sZW5ndGg7XG4gICAgICAgIGNvbnN0IGZvbGxvd2luZyA9IHJlZ2V4W2ldO1xuICAgICAgICBpZiAoZm9sbG93aW5nID09PSBcIitcIiB8fCBmb2xsb3dpbmcgPT09IFwiKlwiKSB7XG4gICAgICAgICAgb3V0ID0gYCR7b3V0LnNsaWNlKDAsIGF0b21fc3RhcnQpfSg/OiR7b3V0LnNsaWNlKGF0b21fc3RhcnQpfXske2JvZHl9fSkke2ZvbGxvd2luZ31gO1xuICAgICAgICAgICsraTtcbiAgICAgICAgfSBlbHNlIHtcbiAgICAgICAgICBvdXQgKz0gYHske2JvZHl9fWA7XG4gICAgICAgIH1cbiAgICAgICAgbGFzdF93YXNfcXVhbnRpZmllciA9IHRydWU7XG4gICAgICAgIGNvbnRpbnVlO1xuICAgICAgfVxuICAgICAgY2FzZSBcIn1cIjpcbiAgICAgICAgZW1pdF9hdG9tKFwiXFxcXH1cIik7XG4gICAgICAgICsraTtcbiAgICAgICAgY29udGludWU7XG4gICAgICBjYXNlIFwiK1wiOlxuICAgICAgICBpZiAobGFzdF93YXNfcXVhbnRpZmllcikge1xuICAgICAgICAgICsraTtcbiAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgfVxuICAgICAgICBvdXQgKz0gY2hhcjtcbiAgICAgICAgbGFzdF93YXNfcXVhbnRpZmllciA9IHRydWU7XG4gICAgICAgICsraTtcbiAgICAgICAgY29udGludWU7XG4gICAgICBjYXNlIFwiKlwiOlxuICAgICAgY2FzZSBcIj9cIjpcbiAgICAgICAgb3V0ICs9IGNoYXI7XG4gICAgICAgIGxhc3Rfd2FzX3F1YW50aWZpZXIgPSB0cnVlO1xuICAgICAgICArK2k7XG4gICAgICAgIGNvbnRpbnVlO1xuICAgICAgZGVmYXVsdDpcbiAgICAgICAgZW1pdF9hdG9tKFxuICAgICAgICAgIGFzY2lpX2ZvbGQgJiYgaXNfYXNjaWlfbGV0dGVyKGNoYXIpID8gYFske2NoYXIudG9Mb3dlckNhc2UoKX0ke2NoYXIudG9VcHBlckNhc2UoKX1dYCA6IGNoYXJcbiAgICAgICAgKTtcbiAgICAgICAgaSArPSBjaGFyLmxlbmd0aDtcbiAgICAgICAgY29udGludWU7XG4gICAgfVxuICB9XG4gIHJldHVybiBvdXQ7XG59O1xudmFyIGVzY2FwZV9yZWdfZXhwID0gKHN0cmluZykgPT4gc3RyaW5nLnJlcGxhY2UoL1suKis/XiR7fSgpfFtcXF1cXFxcXS9nLCBcIlxcXFwkJlwiKTtcbnZhciBmdXNlX3VuayA9IChhcnIsIHRva2Vuc190b19pZHMsIHVua190b2tlbl9pZCkgPT4ge1xuICBjb25zdCBmdXNlZCA9IFtdO1xuICBsZXQgaSA9IDA7XG4gIHdoaWxlIChpIDwgYXJyLmxlbmd0aCkge1xuICAgIGZ1c2VkLnB1c2goYXJyW2ldKTtcbiAgICBjb25zdCB0b2tlbl9pZCA9IHRva2Vuc190b19pZHMuZ2V0KGFycltpXSkgPz8gdW5rX3Rva2VuX2lkO1xuICAgIGlmICh0b2tlbl9pZCAhPT0gdW5rX3Rva2VuX2lkKSB7XG4gICAgICArK2k7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgd2hpbGUgKCsraSA8IGFyci5sZW5ndGggJiYgKHRva2Vuc190b19pZHMuZ2V0KGFycltpXSkgPz8gdW5rX3Rva2VuX2lkKSA9PT0gdW5rX3Rva2VuX2lkKSB7XG4gICAgICBpZiAodG9rZW5zX3RvX2lkcy5nZXQoZnVzZWQuYXQoLTEpKSAhPT0gdW5rX3Rva2VuX2lkKSB7XG4gICAgICAgIGZ1c2VkW2Z1c2VkLmxlbmd0aCAtIDFdICs9IGFycltpXTtcbiAgICAgIH1cbiAgICB9XG4gIH1cbiAgcmV0dXJuIGZ1c2VkO1xufTtcbnZhciBpc19jaGluZXNlX2NoYXIgPSAoY3ApID0+IGNwID49IDE5OTY4ICYmIGNwIDw9IDQwOTU5IHx8IGNwID49IDEzMzEyICYmIGNwIDw9IDE5OTAzIHx8IGNwID49IDEzMTA3MiAmJiBjcCA8PSAxNzM3OTEgfHwgY3AgPj0gMTczODI0ICYmIGNwIDw9IDE3Nzk4MyB8fCBjcCA+PSAxNzc5ODQgJiYgY3AgPD0gMTc4MjA3IHx8IGNwID49IDE3ODIwOCAmJiBjcCA8PSAxODM5ODMgfHwgY3AgPj0gNjM3NDQgJiYgY3AgPD0gNjQyNTUgfHwgY3AgPj0gMTk0NTYwICYmIGNwIDw9IDE5NTEwMztcbnZhciBpc19pbnRlZ3JhbF9udW1iZXIgPSAoeCkgPT4gTnVtYmVyLmlzSW50ZWdlcih4KSB8fCB0eXBlb2YgeCA9PT0gXCJiaWdpbnRcIjtcbnZhciBsZW4gPSAocykgPT4ge1xuICBsZXQgbGVuZ3RoID0gMDtcbiAgZm9yIChjb25zdCBjIG9mIHMpICsrbGVuZ3RoO1xuICByZXR1cm4gbGVuZ3RoO1xufTtcbnZhciBsb3dlcmNhc2VfYW5kX3JlbW92ZV9hY2NlbnRzID0gKHRleHQpID0+IHJlbW92ZV9hY2NlbnRzKHRleHQudG9Mb3dlckNhc2UoKSk7XG52YXIgbWVyZ2VfYXJyYXlzID0gKC4uLmFycnMpID0+IEFycmF5LnByb3RvdHlwZS5jb25jYXQuYXBwbHkoW10sIGFycnMpO1xudmFyIG9iamVjdF90b19tYXAgPSAob2JqKSA9PiBuZXcgTWFwKE9iamVjdC5lbnRyaWVzKG9iaikpO1xudmFyIHJlZ2V4X3NwbGl0ID0gKHRleHQsIHJlZ2V4KSA9PiB7XG4gIGNvbnN0IHJlc3VsdCA9IFtdO1xuICBsZXQgcHJldiA9IDA7XG4gIGZvciAoY29uc3QgbWF0Y2ggb2YgdGV4dC5tYXRjaEFsbChyZWdleCkpIHtcbiAgICBjb25zdCBmdWxsX21hdGNoID0gbWF0Y2hbMF07XG4gICAgaWYgKHByZXYgPCBtYXRjaC5pbmRleCkge1xuICAgICAgcmVzdWx0LnB1c2godGV4dC5zbGljZShwcmV2LCBtYXRjaC5pbmRleCkpO1xuICAgIH1cbiAgICBpZiAoZnVsbF9tYXRjaC5sZW5ndGggPiAwKSB7XG4gICAgICByZXN1bHQucHVzaChmdWxsX21hdGNoKTtcbiAgICB9XG4gICAgcHJldiA9IG1hdGNoLmluZGV4ICsgZnVsbF9tYXRjaC5sZW5ndGg7XG4gIH1cbiAgaWYgKHByZXYgPCB0ZXh0Lmxlbmd0aCkge1xuICAgIHJlc3VsdC5wdXNoKHRleHQuc2xpY2UocHJldikpO1xuICB9XG4gIHJldHVybiByZXN1bHQ7XG59O1xudmFyIHJlbW92ZV9hY2NlbnRzID0gKHRleHQpID0+IHRleHQucmVwbGFjZSgvXFxwe019L2d1LCBcIlwiKTtcbnZhciB2YWxpZGF0ZV9vYmplY3QgPSAob2JqLCBuYW1lLCByZXF1aXJlZF9rZXlzID0gW10pID0+IHtcbiAgaWYgKCFvYmogfHwgQXJyYXkuaXNBcnJheShvYmopIHx8IHR5cGVvZiBvYmogIT09IFwib2JqZWN0XCIpIHtcbiAgICByZXR1cm4gYCR7bmFtZX0gbXVzdCBiZSBhIHZhbGlkIG9iamVjdGA7XG4gIH1cbiAgZm9yIChjb25zdCBrZXkgb2YgcmVxdWlyZWRfa2V5cykge1xuICAgIGlmICghKGtleSBpbiBvYmopKSB7XG4gICAgICByZXR1cm4gYCR7bmFtZX0gbXVzdCBjb250YWluIGEgXCIke2tleX1cIiBwcm9wZXJ0eWA7XG4gICAgfVxuICB9XG4gIHJldHVybiBudWxsO1xufTtcbnZhciB3aGl0ZXNwYWNlX3NwbGl0ID0gKHRleHQpID0+IHRleHQubWF0Y2goL1xcUysvZykgfHwgW107XG5cbi8vIHNyYy91dGlscy9DYWxsYWJsZS50c1xudmFyIENhbGxhYmxlID0gY2xhc3Mge1xuICAvKipcbiAgICogQ3JlYXRlcyBhIG5ldyBpbnN0YW5jZSBvZiB0aGUgQ2FsbGFibGUgY2xhc3MuXG4gICAqL1xuICBjb25zdHJ1Y3RvcigpIHtcbiAgICBjb25zdCBjbG9zdXJlID0gZnVuY3Rpb24oLi4uYXJncykge1xuICAgICAgcmV0dXJuIGNsb3N1cmUuX2NhbGwoLi4uYXJncyk7XG4gICAgfTtcbiAgICByZXR1cm4gT2JqZWN0LnNldFByb3RvdHlwZU9mKGNsb3N1cmUsIG5ldy50YXJnZXQucHJvdG90eXBlKTtcbiAgfVxufTtcbnZhciBDYWxsYWJsZV9kZWZhdWx0ID0gQ2FsbGFibGU7XG5cbi8vIHNyYy9jb3JlL05vcm1hbGl6ZXIudHNcbnZhciBOb3JtYWxpemVyID0gY2xhc3MgZXh0ZW5kcyBDYWxsYWJsZV9kZWZhdWx0IHtcbiAgLyoqXG4gICAqIEBwYXJhbSBjb25maWcgVGhlIGNvbmZpZ3VyYXRpb24gb2JqZWN0IGZvciB0aGUgbm9ybWFsaXplci5cbiAgICovXG4gIGNvbnN0cnVjdG9yKGNvbmZpZykge1xuICAgIHN1cGVyKCk7XG4gICAgdGhpcy5jb25maWcgPSBjb25maWc7XG4gIH1cbiAgLyoqXG4gICAqIEFsaWFzIGZvciB7QGxpbmsgTm9ybWFsaXplciNub3JtYWxpemV9LlxuICAgKiBAcGFyYW0gdGV4dCBUaGUgdGV4dCB0byBub3JtYWxpemUuXG4gICAqIEByZXR1cm5zIFRoZSBub3JtYWxpemVkIHRleHQuXG4gICAqL1xuICBfY2FsbCh0ZXh0KSB7XG4gICAgcmV0dXJuIHRoaXMubm9ybWFsaXplKHRleHQpO1xuICB9XG59O1xudmFyIE5vcm1hbGl6ZXJfZGVmYXVsdCA9IE5vcm1hbGl6ZXI7XG5cbi8vIHNyYy9jb3JlL25vcm1hbGl6ZXIvQmVydE5vcm1hbGl6ZXIudHNcbnZhciBCZXJ0Tm9ybWFsaXplciA9IGNsYXNzIGV4dGVuZHMgTm9ybWFsaXplcl9kZWZhdWx0IHtcbiAgLyoqXG4gICAqIEFkZHMgd2hpdGVzcGFjZSBhcm91bmQgYW55IENKSyAoQ2hpbmVzZSwgSmFwYW5lc2UsIG9yIEtvcmVhbikgY2hhcmFjdGVyIGluIHRoZSBpbnB1dCB0ZXh0LlxuICAgKlxuICAgKiBAcGFyYW0gdGV4dCBUaGUgaW5wdXQgdGV4dCB0byB0b2tlbml6ZS5cbiAgICogQHJldHVybnMgVGhlIHRva2VuaXplZCB0ZXh0IHdpdGggd2hpdGVzcGFjZSBhZGRlZCBhcm91bmQgQ0pLIGNoYXJhY3RlcnMuXG4gICAqL1xuICB0b2tlbml6ZV9jaGluZXNlX2NoYXJzKHRleHQpIHtcbiAgICBjb25zdCBvdXRwdXQgPSBbXTtcbiAgICBmb3IgKGxldCBpID0gMDsgaSA8IHRleHQubGVuZ3RoOyArK2kpIHtcbiAgICAgIGNvbnN0IGNoYXIgPSB0ZXh0W2ldO1xuICAgICAgY29uc3QgY3AgPSBjaGFyLmNoYXJDb2RlQXQoMCk7XG4gICAgICBpZiAoaXNfY2hpbmVzZV9jaGFyKGNwKSkge1xuICAgICAgICBvdXRwdXQucHVzaChcIiBcIik7XG4gICAgICAgIG91dHB1dC5wdXNoKGNoYXIpO1xuICAgICAgICBvdXRwdXQucHVzaChcIiBcIik7XG4gICAgICB9IGVsc2Uge1xuICAgICAgICBvdXRwdXQucHVzaChjaGFyKTtcbiAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIG91dHB1dC5qb2luKFwiXCIpO1xuICB9XG4gIC8qKlxuICAgKiBTdHJpcHMgYWNjZW50cyBmcm9tIHRoZSBnaXZlbiB0ZXh0LlxuICAgKiBAcGFyYW0gdGV4dCBUaGUgdGV4dCB0byBzdHJpcCBhY2NlbnRzIGZyb20uXG4gICAqIEByZXR1cm5zIFRoZSB0ZXh0IHdpdGggYWNjZW50cyByZW1vdmVkLlxuICAgKi9cbiAgc3RyaXBfYWNjZW50cyh0ZXh0KSB7XG4gICAgcmV0dXJuIHRleHQubm9ybWFsaXplKFwiTkZEXCIpLnJlcGxhY2UoL1xccHtNbn0vZ3UsIFwiXCIpO1xuICB9XG4gIC8qKlxuICAgKiBDaGVja3Mgd2hldGhlciBgY2hhcmAgaXMgYSBjb250cm9sIGNoYXJhY3Rlci5cbiAgICogQHBhcmFtIGNoYXIgVGhlIGNoYXJhY3RlciB0byBjaGVjay5cbiAgICogQHJldHVybnMgV2hldGhlciBgY2hhcmAgaXMgYSBjb250cm9sIGNoYXJhY3Rlci5cbiAgICovXG4gIGlzX2NvbnRyb2woY2hhcikge1xuICAgIHN3aXRjaCAoY2hhcikge1xuICAgICAgY2FzZSBcIlx0XCI6XG4gICAgICBjYXNlIFwiXFxuXCI6XG4gICAgICBjYXNlIFwiXFxyXCI6XG4gICAgICAgIHJldHVybiBmYWxzZTtcbiAgICAgIGRlZmF1bHQ6XG4gICAgICAgIHJldHVybiAvXlxccHtDY318XFxwe0NmfXxcXHB7Q299fFxccHtDc30kL3UudGVzdChjaGFyKTtcbiAgICB9XG4gIH1cbiAgLyoqXG4gICAqIFBlcmZvcm1zIGludmFsaWQgY2hhcmFjdGVyIHJlbW92YWwgYW5kIHdoaXRlc3BhY2UgY2xlYW51cCBvbiB0ZXh0LlxuICAgKiBAcGFyYW0gdGV4dCBUaGUgdGV4dCB0byBjbGVhbi5cbiAgICogQHJldHVybnMgVGhlIGNsZWFuZWQgdGV4dC5cbiAgICovXG4gIGNsZWFuX3RleHQodGV4dCkge1xuICAgIGNvbnN0IG91dHB1dCA9IFtdO1xuICAgIGZvciAoY29uc3QgY2hhciBvZiB0ZXh0KSB7XG4gICAgICBjb25zdCBjcCA9IGNoYXIuY2hhckNvZGVBdCgwKTtcbiAgICAgIGlmIChjcCA9PT0gMCB8fCBjcCA9PT0gNjU1MzMgfHwgdGhpcy5pc19jb250cm9sKGNoYXIpKSB7XG4gICAgICAgIGNvbnRpbnVlO1xuICAgICAgfVxuICAgICAgaWYgKC9eXFxzJC8udGVzdChjaGFyKSkge1xuICAgICAgICBvdXRwdXQucHVzaChcIiBcIik7XG4gICAgICB9IGVsc2Uge1xuICAgICAgICBvdXRwdXQucHVzaChjaGFyKTtcbiAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIG91dHB1dC5qb2luKFwiXCIpO1xuICB9XG4gIC8qKlxuICAgKiBOb3JtYWxpemVzIHRoZSBnaXZlbiB0ZXh0IGJhc2VkIG9uIHRoZSBjb25maWd1cmF0aW9uLlxuICAgKiBAcGFyYW0gdGV4dCBUaGUgdGV4dCB0byBub3JtYWxpemUuXG4gICAqIEByZXR1cm5zIFRoZSBub3JtYWxpemVkIHRleHQuXG4gICAqL1xuICBub3JtYWxpemUodGV4dCkge1xuICAgIGlmICh0aGlzLmNvbmZpZy5jbGVhbl90ZXh0KSB7XG4gICAgICB0ZXh0ID0gdGhpcy5jbGVhbl90ZXh0KHRleHQpO1xuICAgIH1cbiAgICBpZiAodGhpcy5jb25maWcuaGFuZGxlX2NoaW5lc2VfY2hhcnMpIHtcbiAgICAgIHRleHQgPSB0aGlzLnRva2VuaXplX2NoaW5lc2VfY2hhcnModGV4dCk7XG4gICAgfVxuICAgIGlmICh0aGlzLmNvbmZpZy5sb3dlcmNhc2UpIHtcbiAgICAgIHRleHQgPSB0ZXh0LnRvTG93ZXJDYXNlKCk7XG4gICAgICBpZiAodGhpcy5jb25maWcuc3RyaXBfYWNjZW50cyAhPT0gZmFsc2UpIHtcbiAgICAgICAgdGV4dCA9IHRoaXMuc3RyaXBfYWNjZW50cyh0ZXh0KTtcbiAgICAgIH1cbiAgICB9IGVsc2UgaWYgKHRoaXMuY29uZmlnLnN0cmlwX2FjY2VudHMpIHtcbiAgICAgIHRleHQgPSB0aGlzLnN0cmlwX2FjY2VudHModGV4dCk7XG4gICAgfVxuICAgIHJldHVybiB0ZXh0O1xuICB9XG59O1xudmFyIEJlcnROb3JtYWxpemVyX2RlZmF1bHQgPSBCZXJ0Tm9ybWFsaXplcjtcblxuLy8gc3JjL2NvcmUvbm9ybWFsaXplci9QcmVjb21waWxlZC50c1xudmFyIFByZWNvbXBpbGVkID0gY2xhc3MgZXh0ZW5kcyBOb3JtYWxpemVyX2RlZmF1bHQge1xuICAvKipcbiAgICogQ3JlYXRlIGEgbmV3IGluc3RhbmNlIG9mIFByZWNvbXBpbGVkIG5vcm1hbGl6ZXIuXG4gICAqIEBwYXJhbSBjb25maWcgVGhlIGNvbmZpZ3VyYXRpb24gb2JqZWN0LlxuICAgKi9cbiAgY29uc3RydWN0b3IoY29uZmlnKSB7XG4gICAgc3VwZXIoY29uZmlnKTtcbiAgICB0aGlzLmNoYXJzbWFwID0gY29uZmlnLnByZWNvbXBpbGVkX2NoYXJzbWFwID8/IG51bGw7XG4gIH1cbiAgLyoqXG4gICAqIE5vcm1hbGl6ZXMgdGhlIGdpdmVuIHRleHQgYnkgYXBwbHlpbmcgdGhlIHByZWNvbXBpbGVkIGNoYXJzbWFwLlxuICAgKiBAcGFyYW0gdGV4dCBUaGUgdGV4dCB0byBub3JtYWxpemUuXG4gICAqIEByZXR1cm5zIFRoZSBub3JtYWxpemVkIHRleHQuXG4gICAqL1xuICBub3JtYWxpemUodGV4dCkge1xuICAgIHRleHQgPSB0ZXh0LnJlcGxhY2UoXG4gICAgICAvW1xcdTAwMDEtXFx1MDAwOFxcdTAwMEJcXHUwMDBFLVxcdTAwMUZcXHUwMDdGXFx1MDA4RlxcdTAwOUZdL2dtLFxuICAgICAgXCJcIlxuICAgICk7XG4gICAgdGV4dCA9IHRleHQucmVwbGFjZShcbiAgICAgIC9bXFx1MDAwOVxcdTAwMEFcXHUwMDBDXFx1MDAwRFxcdTAwQTBcXHUxNjgwXFx1MjAwMC1cXHUyMDBGXFx1MjAyOFxcdTIwMjlcXHUyMDJGXFx1MjA1RlxcdTI1ODFcXHUzMDAwXFx1RkVGRlxcdUZGRkRdL2dtLFxuICAgICAgXCIgXCJcbiAgICApO1xuICAgIGlmICh0ZXh0LmluY2x1ZGVzKFwiXFx1RkY1RVwiKSkge1xuICAgICAgY29uc3QgcGFydHMgPSB0ZXh0LnNwbGl0KFwiXFx1RkY1RVwiKTtcbiAgICAgIHRleHQgPSBwYXJ0cy5tYXAoKHBhcnQpID0+IHBhcnQubm9ybWFsaXplKFwiTkZLQ1wiKSkuam9pbihcIlxcdUZGNUVcIik7XG4gICAgfSBlbHNlIHtcbiAgICAgIHRleHQgPSB0ZXh0Lm5vcm1hbGl6ZShcIk5GS0NcIik7XG4gICAgfVxuICAgIHJldHVybiB0ZXh0O1xuICB9XG59O1xudmFyIFByZWNvbXBpbGVkX2RlZmF1bHQgPSBQcmVjb21waWxlZDtcblxuLy8gc3JjL2NvcmUvbm9ybWFsaXplci9TZXF1ZW5jZS50c1xudmFyIFNlcXVlbmNlID0gY2xhc3MgZXh0ZW5kcyBOb3JtYWxpemVyX2RlZmF1bHQge1xuICAvKipcbiAgICogQ3JlYXRlIGEgbmV3IGluc3RhbmNlIG9mIE5vcm1hbGl6ZXJTZXF1ZW5jZS5cbiAgICogQHBhcmFtIGNvbmZpZyBUaGUgY29uZmlndXJhdGlvbiBvYmplY3QuXG4gICAqL1xuICBjb25zdHJ1Y3Rvcihjb25maWcpIHtcbiAgICBzdXBlcihjb25maWcpO1xuICAgIHRoaXMubm9ybWFsaXplcnMgPSAoY29uZmlnLm5vcm1hbGl6ZXJzID8/IFtdKS5tYXAoXG4gICAgICAoeCkgPT4gY3JlYXRlX25vcm1hbGl6ZXJfZGVmYXVsdCh4KVxuICAgICk7XG4gIH1cbiAgLyoqXG4gICAqIEFwcGx5IGEgc2VxdWVuY2Ugb2YgTm9ybWFsaXplcnMgdG8gdGhlIGlucHV0IHRleHQuXG4gICAqIEBwYXJhbSB0ZXh0IFRoZSB0ZXh0IHRvIG5vcm1hbGl6ZS5cbiAgICogQHJldHVybnMgVGhlIG5vcm1hbGl6ZWQgdGV4dC5cbiAgICovXG4gIG5vcm1hbGl6ZSh0ZXh0KSB7XG4gICAgcmV0dXJuIHRoaXMubm9ybWFsaXplcnMucmVkdWNlKCh0LCBub3JtYWxpemVyKSA9PiB7XG4gICAgICByZXR1cm4gbm9ybWFsaXplciA/IG5vcm1hbGl6ZXIubm9ybWFsaXplKHQpIDogdDtcbiAgICB9LCB0ZXh0KTtcbiAgfVxufTtcbnZhciBTZXF1ZW5jZV9kZWZhdWx0ID0gU2VxdWVuY2U7XG5cbi8vIHNyYy9jb3JlL25vcm1hbGl6ZXIvUmVwbGFjZS50c1xudmFyIFJlcGxhY2UgPSBjbGFzcyBleHRlbmRzIE5vcm1hbGl6ZXJfZGVmYXVsdCB7XG4gIC8qKlxuICAgKiBAcGFyYW0gY29uZmlnIFRoZSBjb25maWd1cmF0aW9uIG9iamVjdCBmb3IgdGhlIG5vcm1hbGl6ZXIuXG4gICAqL1xuICBjb25zdHJ1Y3Rvcihjb25maWcpIHtcbiAgICBzdXBlcihjb25maWcpO1xuICAgIHRoaXMucGF0dGVybiA9IGNyZWF0ZV9wYXR0ZXJuKHRoaXMuY29uZmlnLnBhdHRlcm4gPz8ge30pO1xuICB9XG4gIC8qKlxuICAgKiBOb3JtYWxpemUgdGhlIGlucHV0IHRleHQgYnkgcmVwbGFjaW5nIHRoZSBwYXR0ZXJuIHdpdGggdGhlIGNvbnRlbnQuXG4gICAqIEBwYXJhbSB0ZXh0IFRoZSBpbnB1dCB0ZXh0IHRvIGJlIG5vcm1hbGl6ZWQuXG4gICAqIEByZXR1cm5zIFRoZSBub3JtYWxpemVkIHRleHQgYWZ0ZXIgcmVwbGFjaW5nIHRoZSBwYXR0ZXJuIHdpdGggdGhlIGNvbnRlbnQuXG4gICAqL1xuICBub3JtYWxpemUodGV4dCkge1xuICAgIHJldHVybiB0aGlzLnBhdHRlcm4gPT09IG51bGwgPyB0ZXh0IDogdGV4dC5yZXBsYWNlQWxsKHRoaXMucGF0dGVybiwgdGhpcy5jb25maWcuY29udGVudCA/PyBcIlwiKTtcbiAgfVxufTtcbnZhciBSZXBsYWNlX2RlZmF1bHQgPSBSZXBsYWNlO1xuXG4vLyBzcmMvY29yZS9ub3JtYWxpemVyL1VuaWNvZGVOb3JtYWxpemVyLnRzXG52YXIgVW5pY29kZU5vcm1hbGl6ZXIgPSBjbGFzcyBleHRlbmRzIE5vcm1hbGl6ZXJfZGVmYXVsdCB7XG4gIGNvbnN0cnVjdG9yKCkge1xuICAgIHN1cGVyKC4uLmFyZ3VtZW50cyk7XG4gICAgLyoqXG4gICAgICogVGhlIFVuaWNvZGUgbm9ybWFsaXphdGlvbiBmb3JtIHRvIGFwcGx5LlxuICAgICAqIFNob3VsZCBiZSBvbmUgb2Y6ICdORkMnLCAnTkZEJywgJ05GS0MnLCBvciAnTkZLRCcuXG4gICAgICovXG4gICAgdGhpcy5mb3JtID0gXCJORkNcIjtcbiAgfVxuICAvKipcbiAgICogTm9ybWFsaXplIHRoZSBpbnB1dCB0ZXh0IGJ5IGFwcGx5aW5nIFVuaWNvZGUgbm9ybWFsaXphdGlvbi5cbiAgICogQHBhcmFtIHRleHQgVGhlIGlucHV0IHRleHQgdG8gYmUgbm9ybWFsaXplZC5cbiAgICogQHJldHVybnMgVGhlIG5vcm1hbGl6ZWQgdGV4dC5cbiAgICovXG4gIG5vcm1hbGl6ZSh0ZXh0KSB7XG4gICAgdGV4dCA9IHRleHQubm9ybWFsaXplKHRoaXMuZm9ybSk7XG4gICAgcmV0dXJuIHRleHQ7XG4gIH1cbn07XG52YXIgVW5pY29kZU5vcm1hbGl6ZXJfZGVmYXVsdCA9IFVuaWNvZGVOb3JtYWxpemVyO1xuXG4vLyBzcmMvY29yZS9ub3JtYWxpemVyL05GQy50c1xudmFyIE5GQyA9IGNsYXNzIGV4dGVuZHMgVW5pY29kZU5vcm1hbGl6ZXJfZGVmYXVsdCB7XG4gIGNvbnN0cnVjdG9yKCkge1xuICAgIHN1cGVyKC4uLmFyZ3VtZW50cyk7XG4gICAgdGhpcy5mb3JtID0gXCJORkNcIjtcbiAgfVxufTtcbnZhciBORkNfZGVmYXVsdCA9IE5GQztcblxuLy8gc3JjL2NvcmUvbm9ybWFsaXplci9ORkQudHNcbnZhciBORkQgPSBjbGFzcyBleHRlbmRzIFVuaWNvZGVOb3JtYWxpemVyX2RlZmF1bHQge1xuICBjb25zdHJ1Y3RvcigpIHtcbiAgICBzdXBlciguLi5hcmd1bWVudHMpO1xuICAgIHRoaXMuZm9ybSA9IFwiTkZEXCI7XG4gIH1cbn07XG52YXIgTkZEX2RlZmF1bHQgPSBORkQ7XG5cbi8vIHNyYy9jb3JlL25vcm1hbGl6ZXIvTkZLQy50c1xudmFyIE5GS0MgPSBjbGFzcyBleHRlbmRzIFVuaWNvZGVOb3JtYWxpemVyX2RlZmF1bHQge1xuICBjb25zdHJ1Y3RvcigpIHtcbiAgICBzdXBlciguLi5hcmd1bWVudHMpO1xuICAgIHRoaXMuZm9ybSA9IFwiTkZLQ1wiO1xuICB9XG59O1xudmFyIE5GS0NfZGVmYXVsdCA9IE5GS0M7XG5cbi8vIHNyYy9jb3JlL25vcm1hbGl6ZXIvTkZLRC50c1xudmFyIE5GS0QgPSBjbGFzcyBleHRlbmRzIFVuaWNvZGVOb3JtYWxpemVyX2RlZmF1bHQge1xuICBjb25zdHJ1Y3RvcigpIHtcbiAgICBzdXBlciguLi5hcmd1bWVudHMpO1xuICAgIHRoaXMuZm9ybSA9IFwiTkZLRFwiO1xuICB9XG59O1xudmFyIE5GS0RfZGVmYXVsdCA9IE5GS0Q7XG5cbi8vIHNyYy9jb3JlL25vcm1hbGl6ZXIvU3RyaXAudHNcbnZhciBTdHJpcCA9IGNsYXNzIGV4dGVuZHMgTm9ybWFsaXplcl9kZWZhdWx0IHtcbiAgLyoqXG4gICAqIFN0cmlwIGxlYWRpbmcgYW5kL29yIHRyYWlsaW5nIHdoaXRlc3BhY2UgZnJvbSB0aGUgaW5wdXQgdGV4dC5cbiAgICogQHBhcmFtIHRleHQgVGhlIGlucHV0IHRleHQuXG4gICAqIEByZXR1cm5zIFRoZSBub3JtYWxpemVkIHRleHQuXG4gICAqL1xuICBub3JtYWxpemUodGV4dCkge1xuICAgIGlmICh0aGlzLmNvbmZpZy5zdHJpcF9sZWZ0ICYmIHRoaXMuY29uZmlnLnN0cmlwX3JpZ2h0KSB7XG4gICAgICB0ZXh0ID0gdGV4dC50cmltKCk7XG4gICAgfSBlbHNlIHtcbiAgICAgIGlmICh0aGlzLmNvbmZpZy5zdHJpcF9sZWZ0KSB7XG4gICAgICAgIHRleHQgPSB0ZXh0LnRyaW1TdGFydCgpO1xuICAgICAgfVxuICAgICAgaWYgKHRoaXMuY29uZmlnLnN0cmlwX3JpZ2h0KSB7XG4gICAgICAgIHRleHQgPSB0ZXh0LnRyaW1FbmQoKTtcbiAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIHRleHQ7XG4gIH1cbn07XG52YXIgU3RyaXBfZGVmYXVsdCA9IFN0cmlwO1xuXG4vLyBzcmMvY29yZS9ub3JtYWxpemVyL1N0cmlwQWNjZW50cy50c1xudmFyIFN0cmlwQWNjZW50cyA9IGNsYXNzIGV4dGVuZHMgTm9ybWFsaXplcl9kZWZhdWx0IHtcbiAgLyoqXG4gICAqIFJlbW92ZSBhbGwgYWNjZW50cyBmcm9tIHRoZSB0ZXh0LlxuICAgKiBAcGFyYW0gdGV4dCBUaGUgaW5wdXQgdGV4dC5cbiAgICogQHJldHVybnMgVGhlIG5vcm1hbGl6ZWQgdGV4dCB3aXRob3V0IGFjY2VudHMuXG4gICAqL1xuICBub3JtYWxpemUodGV4dCkge1xuICAgIHJldHVybiByZW1vdmVfYWNjZW50cyh0ZXh0KTtcbiAgfVxufTtcbnZhciBTdHJpcEFjY2VudHNfZGVmYXVsdCA9IFN0cmlwQWNjZW50cztcblxuLy8gc3JjL2NvcmUvbm9ybWFsaXplci9Mb3dlcmNhc2UudHNcbnZhciBMb3dlcmNhc2UgPSBjbGFzcyBleHRlbmRzIE5vcm1hbGl6ZXJfZGVmYXVsdCB7XG4gIC8qKlxuICAgKiBMb3dlcmNhc2VzIHRoZSBpbnB1dCBzdHJpbmcuXG4gICAqIEBwYXJhbSB7c3RyaW5nfSB0ZXh0IFRoZSB0ZXh0IHRvIG5vcm1hbGl6ZS5cbiAgICogQHJldHVybnMge3N0cmluZ30gVGhlIG5vcm1hbGl6ZWQgdGV4dC5cbiAgICovXG4gIG5vcm1hbGl6ZSh0ZXh0KSB7XG4gICAgcmV0dXJuIHRleHQudG9Mb3dlckNhc2UoKTtcbiAgfVxufTtcbnZhciBMb3dlcmNhc2VfZGVmYXVsdCA9IExvd2VyY2FzZTtcblxuLy8gc3JjL2NvcmUvbm9ybWFsaXplci9QcmVwZW5kLnRzXG52YXIgUHJlcGVuZCA9IGNsYXNzIGV4dGVuZHMgTm9ybWFsaXplcl9kZWZhdWx0IHtcbiAgLyoqXG4gICAqIFByZXBlbmRzIHRoZSBpbnB1dCBzdHJpbmcuXG4gICAqIEBwYXJhbSB0ZXh0IFRoZSB0ZXh0IHRvIG5vcm1hbGl6ZS5cbiAgICogQHJldHVybnMgVGhlIG5vcm1hbGl6ZWQgdGV4dC5cbiAgICovXG4gIG5vcm1hbGl6ZSh0ZXh0KSB7XG4gICAgdGV4dCA9IHRoaXMuY29uZmlnLnByZXBlbmQgKyB0ZXh0O1xuICAgIHJldHVybiB0ZXh0O1xuICB9XG59O1xudmFyIFByZXBlbmRfZGVmYXVsdCA9IFByZXBlbmQ7XG5cbi8vIHNyYy9jb3JlL25vcm1hbGl6ZXIvY3JlYXRlX25vcm1hbGl6ZXIudHNcbmZ1bmN0aW9uIGNyZWF0ZV9ub3JtYWxpemVyKGNvbmZpZykge1xuICBpZiAoY29uZmlnID09PSBudWxsKSByZXR1cm4gbnVsbDtcbiAgc3dpdGNoIChjb25maWcudHlwZSkge1xuICAgIGNhc2UgXCJCZXJ0Tm9ybWFsaXplclwiOlxuICAgICAgcmV0dXJuIG5ldyBCZXJ0Tm9ybWFsaXplcl9kZWZhdWx0KGNvbmZpZyk7XG4gICAgY2FzZSBcIlByZWNvbXBpbGVkXCI6XG4gICAgICByZXR1cm4gbmV3IFByZWNvbXBpbGVkX2RlZmF1bHQoY29uZmlnKTtcbiAgICBjYXNlIFwiU2VxdWVuY2VcIjpcbiAgICAgIHJldHVybiBuZXcgU2VxdWVuY2VfZGVmYXVsdChjb25maWcpO1xuICAgIGNhc2UgXCJSZXBsYWNlXCI6XG4gICAgICByZXR1cm4gbmV3IFJlcGxhY2VfZGVmYXVsdChjb25maWcpO1xuICAgIGNhc2UgXCJORkNcIjpcbiAgICAgIHJldHVybiBuZXcgTkZDX2RlZmF1bHQoY29uZmlnKTtcbiAgICBjYXNlIFwiTkZEXCI6XG4gICAgICByZXR1cm4gbmV3IE5GRF9kZWZhdWx0KGNvbmZpZyk7XG4gICAgY2FzZSBcIk5GS0NcIjpcbiAgICAgIHJldHVybiBuZXcgTkZLQ19kZWZhdWx0KGNvbmZpZyk7XG4gICAgY2FzZSBcIk5GS0RcIjpcbiAgICAgIHJldHVybiBuZXcgTkZLRF9kZWZhdWx0KGNvbmZpZyk7XG4gICAgY2FzZSBcIlN0cmlwXCI6XG4gICAgICByZXR1cm4gbmV3IFN0cmlwX2RlZmF1bHQoY29uZmlnKTtcbiAgICBjYXNlIFwiU3RyaXBBY2NlbnRzXCI6XG4gICAgICByZXR1cm4gbmV3IFN0cmlwQWNjZW50c19kZWZhdWx0KGNvbmZpZyk7XG4gICAgY2FzZSBcIkxvd2VyY2FzZVwiOlxuICAgICAgcmV0dXJuIG5ldyBMb3dlcmNhc2VfZGVmYXVsdChjb25maWcpO1xuICAgIGNhc2UgXCJQcmVwZW5kXCI6XG4gICAgICByZXR1cm4gbmV3IFByZXBlbmRfZGVmYXVsdChjb25maWcpO1xuICAgIGRlZmF1bHQ6XG4gICAgICB0aHJvdyBuZXcgRXJyb3IoYFVua25vd24gTm9ybWFsaXplciB0eXBlOiAke2NvbmZpZy50eXBlfWApO1xuICB9XG59XG52YXIgY3JlYXRlX25vcm1hbGl6ZXJfZGVmYXVsdCA9IGNyZWF0ZV9ub3JtYWxpemVyO1xuXG4vLyBzcmMvY29yZS9QcmVUb2tlbml6ZXIudHNcbnZhciBQcmVUb2tlbml6ZXIgPSBjbGFzcyBleHRlbmRzIENhbGxhYmxlX2RlZmF1bHQge1xuICAvKipcbiAgICogVG9rZW5pemVzIHRoZSBnaXZlbiB0ZXh0IGludG8gcHJlLXRva2Vucy5cbiAgICogQHBhcmFtIHRleHQgVGhlIHRleHQgb3IgYXJyYXkgb2YgdGV4dHMgdG8gcHJlLXRva2VuaXplLlxuICAgKiBAcGFyYW0gb3B0aW9ucyBBZGRpdGlvbmFsIG9wdGlvbnMgZm9yIHRoZSBwcmUtdG9rZW5pemF0aW9uIGxvZ2ljLlxuICAgKiBAcmV0dXJucyBBbiBhcnJheSBvZiBwcmUtdG9rZW5zLlxuICAgKi9cbiAgcHJlX3Rva2VuaXplKHRleHQsIG9wdGlvbnMpIHtcbiAgICByZXR1cm4gKEFycmF5LmlzQXJyYXkodGV4dCkgPyB0ZXh0Lm1hcCgoeCkgPT4gdGhpcy5wcmVfdG9rZW5pemVfdGV4dCh4LCBvcHRpb25zKSkgOiB0aGlzLnByZV90b2tlbml6ZV90ZXh0KHRleHQsIG9wdGlvbnMpKS5mbGF0KCk7XG4gIH1cbiAgLyoqXG4gICAqIEFsaWFzIGZvciB7QGxpbmsgUHJlVG9rZW5pemVyI3ByZV90b2tlbml6ZX0uXG4gICAqIEBwYXJhbSB0ZXh0IFRoZSB0ZXh0IG9yIGFycmF5IG9mIHRleHRzIHRvIHByZS10b2tlbml6ZS5cbiAgICogQHBhcmFtIG9wdGlvbnMgQWRkaXRpb25hbCBvcHRpb25zIGZvciB0aGUgcHJlLXRva2VuaXphdGlvbiBsb2dpYy5cbiAgICogQHJldHVybnMgQW4gYXJyYXkgb2YgcHJlLXRva2Vucy5cbiAgICovXG4gIF9jYWxsKHRleHQsIG9wdGlvbnMpIHtcbiAgICByZXR1cm4gdGhpcy5wcmVfdG9rZW5pemUodGV4dCwgb3B0aW9ucyk7XG4gIH1cbn07XG52YXIgUHJlVG9rZW5pemVyX2RlZmF1bHQgPSBQcmVUb2tlbml6ZXI7XG5cbi8vIHNyYy9zdGF0aWMvY29uc3RhbnRzLnRzXG52YXIgQllURVNfVE9fVU5JQ09ERSA9ICgoKSA9PiB7XG4gIGNvbnN0IGJzID0gW1xuICAgIC4uLkFycmF5LmZyb20oXG4gICAgICB7IGxlbmd0aDogXCJ+XCIuY2hhckNvZGVBdCgwKSAtIFwiIVwiLmNoYXJDb2RlQXQoMCkgKyAxIH0sXG4gICAgICAoXywgaSkgPT4gaSArIFwiIVwiLmNoYXJDb2RlQXQoMClcbiAgICApLFxuICAgIC4uLkFycmF5LmZyb20oXG4gICAgICB7IGxlbmd0aDogXCJcXHhBQ1wiLmNoYXJDb2RlQXQoMCkgLSBcIlxceEExXCIuY2hhckNvZGVBdCgwKSArIDEgfSxcbiAgICAgIChfLCBpKSA9PiBpICsgXCJcXHhBMVwiLmNoYXJDb2RlQXQoMClcbiAgICApLFxuICAgIC4uLkFycmF5LmZyb20oXG4gICAgICB7IGxlbmd0aDogXCJcXHhGRlwiLmNoYXJDb2RlQXQoMCkgLSBcIlxceEFFXCIuY2hhckNvZGVBdCgwKSArIDEgfSxcbiAgICAgIChfLCBpKSA9PiBpICsgXCJcXHhBRVwiLmNoYXJDb2RlQXQoMClcbiAgICApXG4gIF07XG4gIGNvbnN0IGNzID0gYnMuc2xpY2UoKTtcbiAgbGV0IG4gPSAwO1xuICBmb3IgKGxldCBiID0gMDsgYiA8IDI1NjsgKytiKSB7XG4gICAgaWYgKCFicy5pbmNsdWRlcyhiKSkge1xuICAgICAgYnMucHVzaChiKTtcbiAgICAgIGNzLnB1c2goMjU2ICsgbik7XG4gICAgICBuICs9IDE7XG4gICAgfVxuICB9XG4gIGNvbnN0IGNjcyA9IGNzLm1hcCgobjIpID0+IFN0cmluZy5mcm9tQ2hhckNvZGUobjIpKTtcbiAgcmV0dXJuIE9iamVjdC5mcm9tRW50cmllcyhicy5tYXAoKGIsIGkpID0+IFtiLCBjY3NbaV1dKSk7XG59KSgpO1xudmFyIHJldmVyc2VfZGljdGlvbmFyeSA9IChkYXRhKSA9PiBPYmplY3QuZnJvbUVudHJpZXMoT2JqZWN0LmVudHJpZXMoZGF0YSkubWFwKChba2V5LCB2YWx1ZV0pID0+IFt2YWx1ZSwga2V5XSkpO1xudmFyIFVOSUNPREVfVE9fQllURVMgPSByZXZlcnNlX2RpY3Rpb25hcnkoQllURVNfVE9fVU5JQ09ERSk7XG52YXIgUFVOQ1RVQVRJT05fUkVHRVggPSBcIlxcXFxwe1B9XFxcXHUwMDIxLVxcXFx1MDAyRlxcXFx1MDAzQS1cXFxcdTAwNDBcXFxcdTAwNUItXFxcXHUwMDYwXFxcXHUwMDdCLVxcXFx1MDA3RVwiO1xuXG4vLyBzcmMvY29yZS9wcmVUb2tlbml6ZXIvQnl0ZUxldmVsLnRzXG52YXIgQnl0ZUxldmVsID0gY2xhc3MgZXh0ZW5kcyBQcmVUb2tlbml6ZXJfZGVmYXVsdCB7XG4gIC8qKlxuICAgKiBDcmVhdGVzIGEgbmV3IGluc3RhbmNlIG9mIHRoZSBgQnl0ZUxldmVsUHJlVG9rZW5pemVyYCBjbGFzcy5cbiAgICogQHBhcmFtIGNvbmZpZyBUaGUgY29uZmlndXJhdGlvbiBvYmplY3QuXG4gICAqL1xuICBjb25zdHJ1Y3Rvcihjb25maWcpIHtcbiAgICBzdXBlcigpO1xuICAgIHRoaXMuY29uZmlnID0gY29uZmlnO1xuICAgIHRoaXMuYWRkX3ByZWZpeF9zcGFjZSA9IHRoaXMuY29uZmlnLmFkZF9wcmVmaXhfc3BhY2UgPz8gZmFsc2U7XG4gICAgdGhpcy50cmltX29mZnNldHMgPSB0aGlzLmNvbmZpZy50cmltX29mZnNldHMgPz8gZmFsc2U7XG4gICAgdGhpcy51c2VfcmVnZXggPSB0aGlzLmNvbmZpZy51c2VfcmVnZXggPz8gdHJ1ZTtcbiAgICB0aGlzLnBhdHRlcm4gPSAvJ3N8J3R8J3JlfCd2ZXwnbXwnbGx8J2R8ID9cXHB7TH0rfCA/XFxwe059K3wgP1teXFxzXFxwe0x9XFxwe059XSt8XFxzKyg/IVxcUyl8XFxzKy9ndTtcbiAgICB0aGlzLmJ5dGVfZW5jb2RlciA9IEJZVEVTX1RPX1VOSUNPREU7XG4gICAgdGhpcy50ZXh0X2VuY29kZXIgPSBuZXcgVGV4dEVuY29kZXIoKTtcbiAgfVxuICAvKipcbiAgICogVG9rZW5pemVzIGEgc2luZ2xlIHBpZWNlIG9mIHRleHQgdXNpbmcgYnl0ZS1sZXZlbCB0b2tlbml6YXRpb24uXG4gICAqIEBwYXJhbSB0ZXh0IFRoZSB0ZXh0IHRvIHRva2VuaXplLlxuICAgKiBAcGFyYW0gb3B0aW9ucyBBZGRpdGlvbmFsIG9wdGlvbnMgZm9yIHRoZSBwcmUtdG9rZW5pemF0aW9uIGxvZ2ljLlxuICAgKiBAcmV0dXJucyBBbiBhcnJheSBvZiB0b2tlbnMuXG4gICAqL1xuICBwcmVfdG9rZW5pemVfdGV4dCh0ZXh0LCBvcHRpb25zKSB7XG4gICAgaWYgKHRoaXMuYWRkX3ByZWZpeF9zcGFjZSAmJiAhdGV4dC5zdGFydHNXaXRoKFwiIFwiKSkge1xuICAgICAgdGV4dCA9IFwiIFwiICsgdGV4dDtcbiAgICB9XG4gICAgY29uc3QgdG9rZW5zID0gdGhpcy51c2VfcmVnZXggPyB0ZXh0Lm1hdGNoKHRoaXMucGF0dGVybikgfHwgW10gOiBbdGV4dF07XG4gICAgcmV0dXJuIHRva2Vucy5tYXAoXG4gICAgICAodG9rZW4pID0+IEFycmF5LmZyb20oXG4gICAgICAgIHRoaXMudGV4dF9lbmNvZGVyLmVuY29kZSh0b2tlbiksXG4gICAgICAgIChieXRlKSA9PiB0aGlzLmJ5dGVfZW5jb2RlcltieXRlXVxuICAgICAgKS5qb2luKFwiXCIpXG4gICAgKTtcbiAgfVxufTtcbnZhciBCeXRlTGV2ZWxfZGVmYXVsdCA9IEJ5dGVMZXZlbDtcblxuLy8gc3JjL2NvcmUvcHJlVG9rZW5pemVyL1doaXRlc3BhY2UudHNcbnZhciBXaGl0ZXNwYWNlID0gY2xhc3MgZXh0ZW5kcyBQcmVUb2tlbml6ZXJfZGVmYXVsdCB7XG4gIC8qKlxuICAgKiBQcmUtdG9rZW5pemVzIHRoZSBpbnB1dCB0ZXh0IGJ5IHNwbGl0dGluZyBpdCBvbiB3b3JkIGJvdW5kYXJpZXMuXG4gICAqIEBwYXJhbSB0ZXh0IFRoZSB0ZXh0IHRvIGJlIHByZS10b2tlbml6ZWQuXG4gICAqIEBwYXJhbSBvcHRpb25zIEFkZGl0aW9uYWwgb3B0aW9ucyBmb3IgdGhlIHByZS10b2tlbml6YXRpb24gbG9naWMuXG4gICAqIEByZXR1cm5zIEFuIGFycmF5IG9mIHRva2VucyBwcm9kdWNlZCBieSBzcGxpdHRpbmcgdGhlIGlucHV0IHRleHQgb24gd2hpdGVzcGFjZS5cbiAgICovXG4gIHByZV90b2tlbml6ZV90ZXh0KHRleHQsIG9wdGlvbnMpIHtcbiAgICByZXR1cm4gdGV4dC5tYXRjaCgvXFx3K3xbXlxcd1xcc10rL2cpIHx8IFtdO1xuICB9XG59O1xudmFyIFdoaXRlc3BhY2VfZGVmYXVsdCA9IFdoaXRlc3BhY2U7XG5cbi8vIHNyYy9jb3JlL3ByZVRva2VuaXplci9NZXRhc3BhY2UudHNcbnZhciBNZXRhc3BhY2UgPSBjbGFzcyBleHRlbmRzIFByZVRva2VuaXplcl9kZWZhdWx0IHtcbiAgLyoqXG4gICAqIEBwYXJhbSBjb25maWcgVGhlIGNvbmZpZ3VyYXRpb24gb2JqZWN0IGZvciB0aGUgTWV0YXNwYWNlUHJlVG9rZW5pemVyLlxuICAgKi9cbiAgY29uc3RydWN0b3IoY29uZmlnKSB7XG4gICAgc3VwZXIoKTtcbiAgICB0aGlzLnJlcGxhY2VtZW50ID0gY29uZmlnLnJlcGxhY2VtZW50ID8/IFwiXFx1MjU4MVwiO1xuICAgIHRoaXMuc3RyX3JlcCA9IGNvbmZpZy5zdHJfcmVwIHx8IHRoaXMucmVwbGFjZW1lbnQ7XG4gICAgdGhpcy5wcmVwZW5kX3NjaGVtZSA9IGNvbmZpZy5wcmVwZW5kX3NjaGVtZSA/PyBcImFsd2F5c1wiO1xuICB9XG4gIC8qKlxuICAgKiBUaGlzIG1ldGhvZCB0YWtlcyBhIHN0cmluZywgcmVwbGFjZXMgc3BhY2VzIHdpdGggdGhlIHJlcGxhY2VtZW50IGNoYXJhY3RlcixcbiAgICogYWRkcyBhIHByZWZpeCBzcGFjZSBpZiByZXF1ZXN0ZWQsIGFuZCByZXR1cm5zIGEgbmV3IGxpc3Qgb2YgdG9rZW5zLlxuICAgKiBAcGFyYW0gdGV4dCBUaGUgdGV4dCB0byBwcmUtdG9rZW5pemUuXG4gICAqIEBwYXJhbSBvcHRpb25zIFRoZSBvcHRpb25zIGZvciB0aGUgcHJlLXRva2VuaXphdGlvbi5cbiAgICogQHJldHVybnMgQSBuZXcgbGlzdCBvZiBwcmUtdG9rZW5pemVkIHRva2Vucy5cbiAgICovXG4gIHByZV90b2tlbml6ZV90ZXh0KHRleHQsIG9wdGlvbnMpIHtcbiAgICBjb25zdCB7IHNlY3Rpb25faW5kZXggPSB2b2lkIDAgfSA9IG9wdGlvbnMgPz8ge307XG4gICAgbGV0IG5vcm1hbGl6ZWQgPSB0ZXh0LnJlcGxhY2VBbGwoXCIgXCIsIHRoaXMuc3RyX3JlcCk7XG4gICAgaWYgKFxuICAgICAgLy8gV2UgYWRkIGEgcHJlZml4IHNwYWNlIGlmOlxuICAgICAgLy8gICgxKSBUaGUgbm9ybWFsaXplZCB0b2tlbiBkb2VzIG5vdCBhbHJlYWR5IHN0YXJ0IHdpdGggdGhlIHJlcGxhY2VtZW50IGNoYXJhY3Rlci5cbiAgICAgICFub3JtYWxpemVkLnN0YXJ0c1dpdGgodGhpcy5yZXBsYWNlbWVudCkgJiYgLy8gYW5kICgyKSBlaXRoZXI6XG4gICAgICAvLyAgKGEpIHByZXBlbmRfc2NoZW1lIGlzICdhbHdheXMnXG4gICAgICAvLyAgKGIpIHByZXBlbmRfc2NoZW1lIGlzICdmaXJzdCcgYW5kIHRoaXMgaXMgdGhlIGZpcnN0IHNlY3Rpb25cbiAgICAgICh0aGlzLnByZXBlbmRfc2NoZW1lID09PSBcImFsd2F5c1wiIHx8IHRoaXMucHJlcGVuZF9zY2hlbWUgPT09IFwiZmlyc3RcIiAmJiBzZWN0aW9uX2luZGV4ID09PSAwKVxuICAgICkge1xuICAgICAgbm9ybWFsaXplZCA9IHRoaXMuc3RyX3JlcCArIG5vcm1hbGl6ZWQ7XG4gICAgfVxuICAgIHJldHVybiBbbm9ybWFsaXplZF07XG4gIH1cbn07XG52YXIgTWV0YXNwYWNlX2RlZmF1bHQgPSBNZXRhc3BhY2U7XG5cbi8vIHNyYy9jb3JlL3ByZVRva2VuaXplci9TcGxpdC50c1xudmFyIFNwbGl0ID0gY2xhc3MgZXh0ZW5kcyBQcmVUb2tlbml6ZXJfZGVmYXVsdCB7XG4gIC8qKlxuICAgKiBAcGFyYW0gY29uZmlnIFRoZSBjb25maWd1cmF0aW9uIG9wdGlvbnMgZm9yIHRoZSBwcmUtdG9rZW5pemVyLlxuICAgKi9cbiAgY29uc3RydWN0b3IoY29uZmlnKSB7XG4gICAgc3VwZXIoKTtcbiAgICB0aGlzLmNvbmZpZyA9IGNvbmZpZztcbiAgICB0aGlzLnBhdHRlcm4gPSBjcmVhdGVfcGF0dGVybihcbiAgICAgIHRoaXMuY29uZmlnLnBhdHRlcm4gPz8ge30sXG4gICAgICB0aGlzLmNvbmZpZy5pbnZlcnQgPz8gdHJ1ZVxuICAgICk7XG4gIH1cbiAgLyoqXG4gICAqIFRva2VuaXplcyB0ZXh0IGJ5IHNwbGl0dGluZyBpdCB1c2luZyB0aGUgZ2l2ZW4gcGF0dGVybi5cbiAgICogQHBhcmFtIHRleHQgVGhlIHRleHQgdG8gdG9rZW5pemUuXG4gICAqIEByZXR1cm5zIEFuIGFycmF5IG9mIHRva2Vucy5cbiAgICovXG4gIHByZV90b2tlbml6ZV90ZXh0KHRleHQpIHtcbiAgICBpZiAodGhpcy5wYXR0ZXJuID09PSBudWxsKSB7XG4gICAgICByZXR1cm4gW107XG4gICAgfVxuICAgIGlmICh0aGlzLmNvbmZpZy5pbnZlcnQpIHtcbiAgICAgIHJldHVybiAodGV4dC5tYXRjaCh0aGlzLnBhdHRlcm4pIHx8IFtdKS5maWx0ZXIoKHgpID0+IHgpO1xuICAgIH0gZWxzZSBpZiAodGhpcy5jb25maWcuYmVoYXZpb3I/LnRvTG93ZXJDYXNlKCkgPT09IFwicmVtb3ZlZFwiKSB7XG4gICAgICByZXR1cm4gdGV4dC5zcGxpdCh0aGlzLnBhdHRlcm4pLmZpbHRlcigoeCkgPT4geCk7XG4gICAgfSBlbHNlIHtcbiAgICAgIHJldHVybiByZWdleF9zcGxpdCh0ZXh0LCB0aGlzLnBhdHRlcm4pO1xuICAgIH1cbiAgfVxufTtcbnZhciBTcGxpdF9kZWZhdWx0ID0gU3BsaXQ7XG5cbi8vIHNyYy9jb3JlL3ByZVRva2VuaXplci9QdW5jdHVhdGlvbi50c1xudmFyIFB1bmN0dWF0aW9uID0gY2xhc3MgZXh0ZW5kcyBQcmVUb2tlbml6ZXJfZGVmYXVsdCB7XG4gIC8qKlxuICAgKiBAcGFyYW0gY29uZmlnIFRoZSBjb25maWd1cmF0aW9uIG9wdGlvbnMgZm9yIHRoZSBwcmUtdG9rZW5pemVyLlxuICAgKi9cbiAgY29uc3RydWN0b3IoY29uZmlnKSB7XG4gICAgc3VwZXIoKTtcbiAgICB0aGlzLmNvbmZpZyA9IGNvbmZpZztcbiAgICB0aGlzLnBhdHRlcm4gPSBuZXcgUmVnRXhwKFxuICAgICAgYFteJHtQVU5DVFVBVElPTl9SRUdFWH1dK3xbJHtQVU5DVFVBVElPTl9SRUdFWH1dK2AsXG4gICAgICBcImd1XCJcbiAgICApO1xuICB9XG4gIC8qKlxuICAgKiBUb2tlbml6ZXMgdGV4dCBieSBzcGxpdHRpbmcgaXQgdXNpbmcgdGhlIGdpdmVuIHBhdHRlcm4uXG4gICAqIEBwYXJhbSB0ZXh0IFRoZSB0ZXh0IHRvIHRva2VuaXplLlxuICAgKiBAcmV0dXJucyBBbiBhcnJheSBvZiB0b2tlbnMuXG4gICAqL1xuICBwcmVfdG9rZW5pemVfdGV4dCh0ZXh0KSB7XG4gICAgcmV0dXJuIHRleHQubWF0Y2godGhpcy5wYXR0ZXJuKSB8fCBbXTtcbiAgfVxufTtcbnZhciBQdW5jdHVhdGlvbl9kZWZhdWx0ID0gUHVuY3R1YXRpb247XG5cbi8vIHNyYy9jb3JlL3ByZVRva2VuaXplci9EaWdpdHMudHNcbnZhciBEaWdpdHMgPSBjbGFzcyBleHRlbmRzIFByZVRva2VuaXplcl9kZWZhdWx0IHtcbiAgLyoqXG4gICAqIEBwYXJhbSBjb25maWcgVGhlIGNvbmZpZ3VyYXRpb24gb3B0aW9ucyBmb3IgdGhlIHByZS10b2tlbml6ZXIuXG4gICAqL1xuICBjb25zdHJ1Y3Rvcihjb25maWcpIHtcbiAgICBzdXBlcigpO1xuICAgIHRoaXMuY29uZmlnID0gY29uZmlnO1xuICAgIGNvbnN0IGRpZ2l0X3BhdHRlcm4gPSBgW15cXFxcZF0rfFxcXFxkJHt0aGlzLmNvbmZpZy5pbmRpdmlkdWFsX2RpZ2l0cyA/IFwiXCIgOiBcIitcIn1gO1xuICAgIHRoaXMucGF0dGVybiA9IG5ldyBSZWdFeHAoZGlnaXRfcGF0dGVybiwgXCJndVwiKTtcbiAgfVxuICAvKipcbiAgICogVG9rZW5pemVzIHRleHQgYnkgc3BsaXR0aW5nIGl0IHVzaW5nIHRoZSBnaXZlbiBwYXR0ZXJuLlxuICAgKiBAcGFyYW0gdGV4dCBUaGUgdGV4dCB0byB0b2tlbml6ZS5cbiAgICogQHJldHVybnMgQW4gYXJyYXkgb2YgdG9rZW5zLlxuICAgKi9cbiAgcHJlX3Rva2VuaXplX3RleHQodGV4dCkge1xuICAgIHJldHVybiB0ZXh0Lm1hdGNoKHRoaXMucGF0dGVybikgfHwgW107XG4gIH1cbn07XG52YXIgRGlnaXRzX2RlZmF1bHQgPSBEaWdpdHM7XG5cbi8vIHNyYy9jb3JlL3ByZVRva2VuaXplci9CZXJ0UHJlVG9rZW5pemVyLnRzXG52YXIgQmVydFByZVRva2VuaXplciA9IGNsYXNzIGV4dGVuZHMgUHJlVG9rZW5pemVyX2RlZmF1bHQge1xuICAvKipcbiAgICogQSBQcmVUb2tlbml6ZXIgdGhhdCBzcGxpdHMgdGV4dCBpbnRvIHdvcmRwaWVjZXMgdXNpbmcgYSBiYXNpYyB0b2tlbml6YXRpb24gc2NoZW1lXG4gICAqIHNpbWlsYXIgdG8gdGhhdCB1c2VkIGluIHRoZSBvcmlnaW5hbCBpbXBsZW1lbnRhdGlvbiBvZiBCRVJULlxuICAgKi9cbiAgY29uc3RydWN0b3IoKSB7XG4gICAgc3VwZXIoKTtcbiAgICB0aGlzLnBhdHRlcm4gPSBuZXcgUmVnRXhwKFxuICAgICAgYFteXFxcXHMke1BVTkNUVUFUSU9OX1JFR0VYfV0rfFske1BVTkNUVUFUSU9OX1JFR0VYfV1gLFxuICAgICAgXCJndVwiXG4gICAgKTtcbiAgfVxuICAvKipcbiAgICogVG9rZW5pemVzIGEgc2luZ2xlIHRleHQgdXNpbmcgdGhlIEJFUlQgcHJlLXRva2VuaXphdGlvbiBzY2hlbWUuXG4gICAqXG4gICAqIEBwYXJhbSB0ZXh0IFRoZSB0ZXh0IHRvIHRva2VuaXplLlxuICAgKiBAcGFyYW0gb3B0aW9ucyBBZGRpdGlvbmFsIG9wdGlvbnMgZm9yIHRoZSBwcmUtdG9rZW5pemF0aW9uIGxvZ2ljLlxuICAgKiBAcmV0dXJucyBBbiBhcnJheSBvZiB0b2tlbnMuXG4gICAqL1xuICBwcmVfdG9rZW5pemVfdGV4dCh0ZXh0LCBvcHRpb25zKSB7XG4gICAgcmV0dXJuIHRleHQudHJpbSgpLm1hdGNoKHRoaXMucGF0dGVybikgfHwgW107XG4gIH1cbn07XG52YXIgQmVydFByZVRva2VuaXplcl9kZWZhdWx0ID0gQmVydFByZVRva2VuaXplcjtcblxuLy8gc3JjL2NvcmUvcHJlVG9rZW5pemVyL1JlcGxhY2UudHNcbnZhciBSZXBsYWNlMiA9IGNsYXNzIGV4dGVuZHMgUHJlVG9rZW5pemVyX2RlZmF1bHQge1xuICAvKipcbiAgICogQHBhcmFtIGNvbmZpZyBUaGUgY29uZmlndXJhdGlvbiBvcHRpb25zIGZvciB0aGUgcHJlLXRva2VuaXplci5cbiAgICovXG4gIGNvbnN0cnVjdG9yKGNvbmZpZykge1xuICAgIHN1cGVyKCk7XG4gICAgdGhpcy5jb25maWcgPSBjb25maWc7XG4gICAgdGhpcy5wYXR0ZXJuID0gY3JlYXRlX3BhdHRlcm4odGhpcy5jb25maWcucGF0dGVybiA/PyB7fSk7XG4gICAgdGhpcy5jb250ZW50ID0gdGhpcy5jb25maWcuY29udGVudCA/PyBcIlwiO1xuICB9XG4gIC8qKlxuICAgKiBQcmUtdG9rZW5pemVzIHRoZSBpbnB1dCB0ZXh0IGJ5IHJlcGxhY2luZyBjZXJ0YWluIGNoYXJhY3RlcnMuXG4gICAqIEBwYXJhbSB0ZXh0IFRoZSB0ZXh0IHRvIGJlIHByZS10b2tlbml6ZWQuXG4gICAqIEByZXR1cm5zIEFuIGFycmF5IG9mIHRva2VucyBwcm9kdWNlZCBieSByZXBsYWNpbmcgY2VydGFpbiBjaGFyYWN0ZXJzLlxuICAgKi9cbiAgcHJlX3Rva2VuaXplX3RleHQodGV4dCkge1xuICAgIGlmICh0aGlzLnBhdHRlcm4gPT09IG51bGwpIHtcbiAgICAgIHJldHVybiBbdGV4dF07XG4gICAgfVxuICAgIHJldHVybiBbdGV4dC5yZXBsYWNlQWxsKHRoaXMucGF0dGVybiwgdGhpcy5jb25maWcuY29udGVudCA/PyBcIlwiKV07XG4gIH1cbn07XG52YXIgUmVwbGFjZV9kZWZhdWx0MiA9IFJlcGxhY2UyO1xuXG4vLyBzcmMvY29yZS9wcmVUb2tlbml6ZXIvU2VxdWVuY2UudHNcbnZhciBTZXF1ZW5jZTIgPSBjbGFzcyBleHRlbmRzIFByZVRva2VuaXplcl9kZWZhdWx0IHtcbiAgLyoqXG4gICAqIENyZWF0ZXMgYW4gaW5zdGFuY2Ugb2YgUHJlVG9rZW5pemVyU2VxdWVuY2UuXG4gICAqIEBwYXJhbSBjb25maWcgVGhlIGNvbmZpZ3VyYXRpb24gb2JqZWN0IGZvciB0aGUgcHJlLXRva2VuaXplciBzZXF1ZW5jZS5cbiAgICovXG4gIGNvbnN0cnVjdG9yKGNvbmZpZykge1xuICAgIHN1cGVyKCk7XG4gICAgdGhpcy50b2tlbml6ZXJzID0gKGNvbmZpZy5wcmV0b2tlbml6ZXJzID8/IFtdKS5tYXAoXG4gICAgICAoeCkgPT4gY3JlYXRlX3ByZV90b2tlbml6ZXJfZGVmYXVsdCh4KVxuICAgICk7XG4gIH1cbiAgLyoqXG4gICAqIEFwcGxpZXMgZWFjaCBwcmUtdG9rZW5pemVyIGluIHRoZSBzZXF1ZW5jZSB0byB0aGUgaW5wdXQgdGV4dCBpbiB0dXJuLlxuICAgKiBAcGFyYW0gdGV4dCBUaGUgdGV4dCB0byBwcmUtdG9rZW5pemUuXG4gICAqIEBwYXJhbSBvcHRpb25zIEFkZGl0aW9uYWwgb3B0aW9ucyBmb3IgdGhlIHByZS10b2tlbml6YXRpb24gbG9naWMuXG4gICAqIEByZXR1cm5zIFRoZSBwcmUtdG9rZW5pemVkIHRleHQuXG4gICAqL1xuICBwcmVfdG9rZW5pemVfdGV4dCh0ZXh0LCBvcHRpb25zKSB7XG4gICAgcmV0dXJuIHRoaXMudG9rZW5pemVycy5yZWR1Y2UoXG4gICAgICAocHJlX3Rva2VuaXplZF90ZXh0LCB0b2tlbml6ZXIpID0+IHtcbiAgICAgICAgcmV0dXJuIHRva2VuaXplciA/IHRva2VuaXplci5wcmVfdG9rZW5pemUocHJlX3Rva2VuaXplZF90ZXh0LCBvcHRpb25zKSA6IHByZV90b2tlbml6ZWRfdGV4dDtcbiAgICAgIH0sXG4gICAgICBbdGV4dF1cbiAgICApO1xuICB9XG59O1xudmFyIFNlcXVlbmNlX2RlZmF1bHQyID0gU2VxdWVuY2UyO1xuXG4vLyBzcmMvY29yZS9wcmVUb2tlbml6ZXIvV2hpdGVzcGFjZVNwbGl0LnRzXG52YXIgV2hpdGVzcGFjZVNwbGl0ID0gY2xhc3MgZXh0ZW5kcyBQcmVUb2tlbml6ZXJfZGVmYXVsdCB7XG4gIC8qKlxuICAgKiBQcmUtdG9rZW5pemVzIHRoZSBpbnB1dCB0ZXh0IGJ5IHNwbGl0dGluZyBpdCBvbiB3aGl0ZXNwYWNlIGNoYXJhY3RlcnMuXG4gICAqIEBwYXJhbSB0ZXh0IFRoZSB0ZXh0IHRvIGJlIHByZS10b2tlbml6ZWQuXG4gICAqIEByZXR1cm5zIEFuIGFycmF5IG9mIHRva2VucyBwcm9kdWNlZCBieSBzcGxpdHRpbmcgdGhlIGlucHV0IHRleHQgb24gd2hpdGVzcGFjZS5cbiAgICovXG4gIHByZV90b2tlbml6ZV90ZXh0KHRleHQpIHtcbiAgICByZXR1cm4gd2hpdGVzcGFjZV9zcGxpdCh0ZXh0KTtcbiAgfVxufTtcbnZhciBXaGl0ZXNwYWNlU3BsaXRfZGVmYXVsdCA9IFdoaXRlc3BhY2VTcGxpdDtcblxuLy8gc3JjL2NvcmUvcHJlVG9rZW5pemVyL0ZpeGVkTGVuZ3RoLnRzXG52YXIgRml4ZWRMZW5ndGggPSBjbGFzcyBleHRlbmRzIFByZVRva2VuaXplcl9kZWZhdWx0IHtcbiAgLyoqXG4gICAqIEBwYXJhbSBjb25maWcgVGhlIGNvbmZpZ3VyYXRpb24gb3B0aW9ucyBmb3IgdGhlIHByZS10b2tlbml6ZXIuXG4gICAqL1xuICBjb25zdHJ1Y3Rvcihjb25maWcpIHtcbiAgICBzdXBlcigpO1xuICAgIHRoaXMuY29uZmlnID0gY29uZmlnO1xuICAgIHRoaXMuX2xlbmd0aCA9IGNvbmZpZy5sZW5ndGg7XG4gIH1cbiAgLyoqXG4gICAqIFByZS10b2tlbml6ZXMgdGhlIGlucHV0IHRleHQgYnkgc3BsaXR0aW5nIGl0IGludG8gZml4ZWQtbGVuZ3RoIHRva2Vucy5cbiAgICogQHBhcmFtIHRleHQgVGhlIHRleHQgdG8gYmUgcHJlLXRva2VuaXplZC5cbiAgICogQHJldHVybnMgQW4gYXJyYXkgb2YgdG9rZW5zIHByb2R1Y2VkIGJ5IHNwbGl0dGluZyB0aGUgaW5wdXQgdGV4dCBpbnRvIGZpeGVkLWxlbmd0aCB0b2tlbnMuXG4gICAqL1xuICBwcmVfdG9rZW5pemVfdGV4dCh0ZXh0KSB7XG4gICAgY29uc3QgdG9rZW5zID0gW107XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCB0ZXh0Lmxlbmd0aDsgaSArPSB0aGlzLl9sZW5ndGgpIHtcbiAgICAgIHRva2Vucy5wdXNoKHRleHQuc2xpY2UoaSwgaSArIHRoaXMuX2xlbmd0aCkpO1xuICAgIH1cbiAgICByZXR1cm4gdG9rZW5zO1xuICB9XG59O1xudmFyIEZpeGVkTGVuZ3RoX2RlZmF1bHQgPSBGaXhlZExlbmd0aDtcblxuLy8gc3JjL2NvcmUvcHJlVG9rZW5pemVyL2NyZWF0ZV9wcmVfdG9rZW5pemVyLnRzXG5mdW5jdGlvbiBjcmVhdGVfcHJlX3Rva2VuaXplcihjb25maWcpIHtcbiAgaWYgKGNvbmZpZyA9PT0gbnVsbCkgcmV0dXJuIG51bGw7XG4gIHN3aXRjaCAoY29uZmlnLnR5cGUpIHtcbiAgICBjYXNlIFwiQmVydFByZVRva2VuaXplclwiOlxuICAgICAgcmV0dXJuIG5ldyBCZXJ0UHJlVG9rZW5pemVyX2RlZmF1bHQoKTtcbiAgICBjYXNlIFwiU2VxdWVuY2VcIjpcbiAgICAgIHJldHVybiBuZXcgU2VxdWVuY2VfZGVmYXVsdDIoY29uZmlnKTtcbiAgICBjYXNlIFwiV2hpdGVzcGFjZVwiOlxuICAgICAgcmV0dXJuIG5ldyBXaGl0ZXNwYWNlX2RlZmF1bHQoKTtcbiAgICBjYXNlIFwiV2hpdGVzcGFjZVNwbGl0XCI6XG4gICAgICByZXR1cm4gbmV3IFdoaXRlc3BhY2VTcGxpdF9kZWZhdWx0KCk7XG4gICAgY2FzZSBcIk1ldGFzcGFjZVwiOlxuICAgICAgcmV0dXJuIG5ldyBNZXRhc3BhY2VfZGVmYXVsdChjb25maWcpO1xuICAgIGNhc2UgXCJCeXRlTGV2ZWxcIjpcbiAgICAgIHJldHVybiBuZXcgQnl0ZUxldmVsX2RlZmF1bHQoY29uZmlnKTtcbiAgICBjYXNlIFwiU3BsaXRcIjpcbiAgICAgIHJldHVybiBuZXcgU3BsaXRfZGVmYXVsdChjb25maWcpO1xuICAgIGNhc2UgXCJQdW5jdHVhdGlvblwiOlxuICAgICAgcmV0dXJuIG5ldyBQdW5jdHVhdGlvbl9kZWZhdWx0KGNvbmZpZyk7XG4gICAgY2FzZSBcIkRpZ2l0c1wiOlxuICAgICAgcmV0dXJuIG5ldyBEaWdpdHNfZGVmYXVsdChjb25maWcpO1xuICAgIGNhc2UgXCJSZXBsYWNlXCI6XG4gICAgICByZXR1cm4gbmV3IFJlcGxhY2VfZGVmYXVsdDIoY29uZmlnKTtcbiAgICBjYXNlIFwiRml4ZWRMZW5ndGhcIjpcbiAgICAgIHJldHVybiBuZXcgRml4ZWRMZW5ndGhfZGVmYXVsdChjb25maWcpO1xuICAgIGRlZmF1bHQ6XG4gICAgICB0aHJvdyBuZXcgRXJyb3IoYFVua25vd24gUHJlVG9rZW5pemVyIHR5cGU6ICR7Y29uZmlnLnR5cGV9YCk7XG4gIH1cbn1cbnZhciBjcmVhdGVfcHJlX3Rva2VuaXplcl9kZWZhdWx0ID0gY3JlYXRlX3ByZV90b2tlbml6ZXI7XG5cbi8vIHNyYy9jb3JlL1Rva2VuaXplck1vZGVsLnRzXG52YXIgVG9rZW5pemVyTW9kZWwgPSBjbGFzcyBleHRlbmRzIENhbGxhYmxlX2RlZmF1bHQge1xuICAvKipcbiAgICogQ3JlYXRlcyBhIG5ldyBpbnN0YW5jZSBvZiBUb2tlbml6ZXJNb2RlbC5cbiAgICogQHBhcmFtIGNvbmZpZyBUaGUgY29uZmlndXJhdGlvbiBvYmplY3QgZm9yIHRoZSBUb2tlbml6ZXJNb2RlbC5cbiAgICovXG4gIGNvbnN0cnVjdG9yKGNvbmZpZykge1xuICAgIHN1cGVyKCk7XG4gICAgdGhpcy5jb25maWcgPSBjb25maWc7XG4gICAgdGhpcy52b2NhYiA9IFtdO1xuICAgIHRoaXMudG9rZW5zX3RvX2lkcyA9IC8qIEBfX1BVUkVfXyAqLyBuZXcgTWFwKCk7XG4gICAgdGhpcy51bmtfdG9rZW5faWQgPSB2b2lkIDA7XG4gICAgdGhpcy51bmtfdG9rZW4gPSB2b2lkIDA7XG4gICAgdGhpcy5lbmRfb2Zfd29yZF9zdWZmaXggPSB2b2lkIDA7XG4gICAgdGhpcy5mdXNlX3VuayA9IHRoaXMuY29uZmlnLmZ1c2VfdW5rID8/IGZhbHNlO1xuICB9XG4gIC8qKlxuICAgKiBJbnRlcm5hbCBmdW5jdGlvbiB0byBjYWxsIHRoZSBUb2tlbml6ZXJNb2RlbCBpbnN0YW5jZS5cbiAgICogQHBhcmFtIHRva2VucyBUaGUgdG9rZW5zIHRvIGVuY29kZS5cbiAgICogQHJldHVybnMgVGhlIGVuY29kZWQgdG9rZW5zLlxuICAgKi9cbiAgX2NhbGwodG9rZW5zKSB7XG4gICAgbGV0IHJlc3VsdCA9IHRoaXMuZW5jb2RlKHRva2Vucyk7XG4gICAgaWYgKHRoaXMuZnVzZV91bmspIHtcbiAgICAgIHJlc3VsdCA9IGZ1c2VfdW5rKHJlc3VsdCwgdGhpcy50b2tlbnNfdG9faWRzLCB0aGlzLnVua190b2tlbl9pZCk7XG4gICAgfVxuICAgIHJldHVybiByZXN1bHQ7XG4gIH1cbn07XG52YXIgVG9rZW5pemVyTW9kZWxfZGVmYXVsdCA9IFRva2VuaXplck1vZGVsO1xuXG4vLyBzcmMvY29yZS90b2tlbml6ZXJNb2RlbEltcGxlbWVudGF0aW9ucy9Xb3JkUGllY2UudHNcbnZhciBXb3JkUGllY2VUb2tlbml6ZXIgPSBjbGFzcyBleHRlbmRzIFRva2VuaXplck1vZGVsX2RlZmF1bHQge1xuICAvKipcbiAgICogQHBhcmFtIGNvbmZpZyBUaGUgY29uZmlndXJhdGlvbiBvYmplY3QuXG4gICAqL1xuICBjb25zdHJ1Y3Rvcihjb25maWcpIHtcbiAgICBzdXBlcihjb25maWcpO1xuICAgIC8qKiBUaGUgbWF4aW11bSBudW1iZXIgb2YgY2hhcmFjdGVycyBwZXIgd29yZC4gKi9cbiAgICB0aGlzLm1heF9pbnB1dF9jaGFyc19wZXJfd29yZCA9IDEwMDtcbiAgICB0aGlzLnRva2Vuc190b19pZHMgPSBvYmplY3RfdG9fbWFwKGNvbmZpZy52b2NhYik7XG4gICAgdGhpcy51bmtfdG9rZW5faWQgPSB0aGlzLnRva2Vuc190b19pZHMuZ2V0KGNvbmZpZy51bmtfdG9rZW4pO1xuICAgIHRoaXMudW5rX3Rva2VuID0gY29uZmlnLnVua190b2tlbjtcbiAgICB0aGlzLm1heF9pbnB1dF9jaGFyc19wZXJfd29yZCA9IGNvbmZpZy5tYXhfaW5wdXRfY2hhcnNfcGVyX3dvcmQgPz8gMTAwO1xuICAgIHRoaXMudm9jYWIgPSBuZXcgQXJyYXkodGhpcy50b2tlbnNfdG9faWRzLnNpemUpO1xuICAgIGZvciAoY29uc3QgW2tleSwgdmFsdWVdIG9mIHRoaXMudG9rZW5zX3RvX2lkcykge1xuICAgICAgdGhpcy52b2NhYlt2YWx1ZV0gPSBrZXk7XG4gICAgfVxuICB9XG4gIC8qKlxuICAgKiBFbmNvZGVzIGFuIGFycmF5IG9mIHRva2VucyB1c2luZyBXb3JkUGllY2UgZW5jb2RpbmcuXG4gICAqIEBwYXJhbSB0b2tlbnMgVGhlIHRva2VucyB0byBlbmNvZGUuXG4gICAqIEByZXR1cm5zIEFuIGFycmF5IG9mIGVuY29kZWQgdG9rZW5zLlxuICAgKi9cbiAgZW5jb2RlKHRva2Vucykge1xuICAgIGNvbnN0IG91dHB1dF90b2tlbnMgPSBbXTtcbiAgICBmb3IgKGNvbnN0IHRva2VuIG9mIHRva2Vucykge1xuICAgICAgY29uc3QgY2hhcnMgPSBbLi4udG9rZW5dO1xuICAgICAgaWYgKGNoYXJzLmxlbmd0aCA+IHRoaXMubWF4X2lucHV0X2NoYXJzX3Blcl93b3JkKSB7XG4gICAgICAgIG91dHB1dF90b2tlbnMucHVzaCh0aGlzLnVua190b2tlbik7XG4gICAgICAgIGNvbnRpbnVlO1xuICAgICAgfVxuICAgICAgbGV0IGlzX3Vua25vd24gPSBmYWxzZTtcbiAgICAgIGxldCBzdGFydCA9IDA7XG4gICAgICBjb25zdCBzdWJfdG9rZW5zID0gW107XG4gICAgICB3aGlsZSAoc3RhcnQgPCBjaGFycy5sZW5ndGgpIHtcbiAgICAgICAgbGV0IGVuZCA9IGNoYXJzLmxlbmd0aDtcbiAgICAgICAgbGV0IGN1cnJlbnRfc3Vic3RyaW5nID0gbnVsbDtcbiAgICAgICAgd2hpbGUgKHN0YXJ0IDwgZW5kKSB7XG4gICAgICAgICAgbGV0IHN1YnN0ciA9IGNoYXJzLnNsaWNlKHN0YXJ0LCBlbmQpLmpvaW4oXCJcIik7XG4gICAgICAgICAgaWYgKHN0YXJ0ID4gMCkge1xuICAgICAgICAgICAgc3Vic3RyID0gdGhpcy5jb25maWcuY29udGludWluZ19zdWJ3b3JkX3ByZWZpeCArIHN1YnN0cjtcbiAgICAgICAgICB9XG4gICAgICAgICAgaWYgKHRoaXMudG9rZW5zX3RvX2lkcy5oYXMoc3Vic3RyKSkge1xuICAgICAgICAgICAgY3VycmVudF9zdWJzdHJpbmcgPSBzdWJzdHI7XG4gICAgICAgICAgICBicmVhaztcbiAgICAgICAgICB9XG4gICAgICAgICAgLS1lbmQ7XG4gICAgICAgIH1cbiAgICAgICAgaWYgKGN1cnJlbnRfc3Vic3RyaW5nID09PSBudWxsKSB7XG4gICAgICAgICAgaXNfdW5rbm93biA9IHRydWU7XG4gICAgICAgICAgYnJlYWs7XG4gICAgICAgIH1cbiAgICAgICAgc3ViX3Rva2Vucy5wdXNoKGN1cnJlbnRfc3Vic3RyaW5nKTtcbiAgICAgICAgc3RhcnQgPSBlbmQ7XG4gICAgICB9XG4gICAgICBpZiAoaXNfdW5rbm93bikge1xuICAgICAgICBvdXRwdXRfdG9rZW5zLnB1c2godGhpcy51bmtfdG9rZW4pO1xuICAgICAgfSBlbHNlIHtcbiAgICAgICAgb3V0cHV0X3Rva2Vucy5wdXNoKC4uLnN1Yl90b2tlbnMpO1xuICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4gb3V0cHV0X3Rva2VucztcbiAgfVxufTtcbnZhciBXb3JkUGllY2VfZGVmYXVsdCA9IFdvcmRQaWVjZVRva2VuaXplcjtcblxuLy8gc3JjL3V0aWxzL2RhdGEtc3RydWN0dXJlcy9DaGFyVHJpZS50c1xudmFyIENoYXJUcmllTm9kZSA9IGNsYXNzIF9DaGFyVHJpZU5vZGUge1xuICAvKipcbiAgICogQ3JlYXRlIGEgbmV3IENoYXJUcmllTm9kZS5cbiAgICogQHBhcmFtIGlzX2xlYWYgV2hldGhlciB0aGUgbm9kZSBpcyBhIGxlYWYgbm9kZSBvciBub3QuXG4gICAqIEBwYXJhbSBjaGlsZHJlbiBBIG1hcCBjb250YWluaW5nIHRoZSBub2RlJ3MgY2hpbGRyZW4sIHdoZXJlIHRoZSBrZXkgaXMgYSBjaGFyYWN0ZXIgYW5kIHRoZSB2YWx1ZSBpcyBhIGBDaGFyVHJpZU5vZGVgLlxuICAgKi9cbiAgY29uc3RydWN0b3IoaXNfbGVhZiwgY2hpbGRyZW4pIHtcbiAgICB0aGlzLmlzX2xlYWYgPSBpc19sZWFmO1xuICAgIHRoaXMuY2hpbGRyZW4gPSBjaGlsZHJlbjtcbiAgfVxuICAvKipcbiAgICogUmV0dXJucyBhIG5ldyBgQ2hhclRyaWVOb2RlYCBpbnN0YW5jZSB3aXRoIGRlZmF1bHQgdmFsdWVzLlxuICAgKiBAcmV0dXJucyBBIG5ldyBgQ2hhclRyaWVOb2RlYCBpbnN0YW5jZSB3aXRoIGBpc19sZWFmYCBzZXQgdG8gYGZhbHNlYCBhbmQgYW4gZW1wdHkgYGNoaWxkcmVuYCBtYXAuXG4gICAqL1xuICBzdGF0aWMgZGVmYXVsdCgpIHtcbiAgICByZXR1cm4gbmV3IF9DaGFyVHJpZU5vZGUoZmFsc2UsIC8qIEBfX1BVUkVfXyAqLyBuZXcgTWFwKCkpO1xuICB9XG59O1xudmFyIENoYXJUcmllID0gY2xhc3Mge1xuICBjb25zdHJ1Y3RvcigpIHtcbiAgICB0aGlzLnJvb3QgPSBDaGFyVHJpZU5vZGUuZGVmYXVsdCgpO1xuICB9XG4gIC8qKlxuICAgKiBBZGRzIG9uZSBvciBtb3JlIGB0ZXh0c2AgdG8gdGhlIHRyaWUuXG4gICAqIEBwYXJhbSB0ZXh0cyBUaGUgc3RyaW5ncyB0byBhZGQgdG8gdGhlIHRyaWUuXG4gICAqL1xuICBleHRlbmQodGV4dHMpIHtcbiAgICBmb3IgKGNvbnN0IHRleHQgb2YgdGV4dHMpIHtcbiAgICAgIHRoaXMucHVzaCh0ZXh0KTtcbiAgICB9XG4gIH1cbiAgLyoqXG4gICAqIEFkZHMgdGV4dCB0byB0aGUgdHJpZS5cbiAgICogQHBhcmFtIHRleHQgVGhlIHN0cmluZyB0byBhZGQgdG8gdGhlIHRyaWUuXG4gICAqL1xuICBwdXNoKHRleHQpIHtcbiAgICBsZXQgbm9kZSA9IHRoaXMucm9vdDtcbiAgICBmb3IgKGNvbnN0IGNoIG9mIHRleHQpIHtcbiAgICAgIGxldCBjaGlsZCA9IG5vZGUuY2hpbGRyZW4uZ2V0KGNoKTtcbiAgICAgIGlmIChjaGlsZCA9PT0gdm9pZCAwKSB7XG4gICAgICAgIGNoaWxkID0gQ2hhclRyaWVOb2RlLmRlZmF1bHQoKTtcbiAgICAgICAgbm9kZS5jaGlsZHJlbi5zZXQoY2gsIGNoaWxkKTtcbiAgICAgIH1cbiAgICAgIG5vZGUgPSBjaGlsZDtcbiAgICB9XG4gICAgbm9kZS5pc19sZWFmID0gdHJ1ZTtcbiAgfVxuICAvKipcbiAgICogU2VhcmNoZXMgdGhlIHRyaWUgZm9yIHN0b3JlZCBzdHJpbmdzIHRoYXQgbWF0Y2ggYGNoYXJzYCBzdGFydGluZyBhdCBgc3RhcnRgLlxuICAgKiBAcGFyYW0gY2hhcnMgVGhlIGlucHV0IGNoYXJhY3RlcnMgdG8gc2VhcmNoLlxuICAgKiBAcGFyYW0gc3RhcnQgVGhlIGluZGV4IHRvIHN0YXJ0IHNlYXJjaGluZyBmcm9tLlxuICAgKiBAeWllbGRzIEVhY2ggc3RvcmVkIHN0cmluZyB0aGF0IGlzIGEgcHJlZml4IG9mIGBjaGFyc2Agc3RhcnRpbmcgYXQgYHN0YXJ0YC5cbiAgICovXG4gICpjb21tb25fcHJlZml4X3NlYXJjaChjaGFycywgc3RhcnQgPSAwKSB7XG4gICAgbGV0IG5vZGUgPSB0aGlzLnJvb3Q7XG4gICAgaWYgKG5vZGUgPT09IHZvaWQgMCkgcmV0dXJuO1xuICAgIGxldCBwcmVmaXggPSBcIlwiO1xuICAgIGZvciAobGV0IGkgPSBzdGFydDsgaSA8IGNoYXJzLmxlbmd0aDsgKytpKSB7XG4gICAgICBjb25zdCBjaCA9IGNoYXJzW2ldO1xuICAgICAgcHJlZml4ICs9IGNoO1xuICAgICAgbm9kZSA9IG5vZGUuY2hpbGRyZW4uZ2V0KGNoKTtcbiAgICAgIGlmIChub2RlID09PSB2b2lkIDApIHJldHVybjtcbiAgICAgIGlmIChub2RlLmlzX2xlYWYpIHtcbiAgICAgICAgeWllbGQgcHJlZml4O1xuICAgICAgfVxuICAgIH1cbiAgfVxufTtcbnZhciBDaGFyVHJpZV9kZWZhdWx0ID0gQ2hhclRyaWU7XG5cbi8vIHNyYy91dGlscy9kYXRhLXN0cnVjdHVyZXMvVG9rZW5MYXR0aWNlLnRzXG52YXIgVG9rZW5MYXR0aWNlTm9kZSA9IGNsYXNzIF9Ub2tlbkxhdHRpY2VOb2RlIHtcbiAgLyoqXG4gICAqIFJlcHJlc2VudHMgYSBub2RlIGluIGEgdG9rZW4gbGF0dGljZSBmb3IgYSBnaXZlbiBzZW50ZW5jZS5cbiAgICogQHBhcmFtIHRva2VuX2lkIFRoZSBJRCBvZiB0aGUgdG9rZW4gYXNzb2NpYXRlZCB3aXRoIHRoaXMgbm9kZS5cbiAgICogQHBhcmFtIG5vZGVfaWQgVGhlIElEIG9mIHRoaXMgbm9kZS5cbiAgICogQHBhcmFtIHBvcyBUaGUgc3RhcnRpbmcgcG9zaXRpb24gb2YgdGhlIHRva2VuIGluIHRoZSBzZW50ZW5jZS5cbiAgICogQHBhcmFtIGxlbmd0aCBUaGUgbGVuZ3RoIG9mIHRoZSB0b2tlbi5cbiAgICogQHBhcmFtIHNjb3JlIFRoZSBzY29yZSBhc3NvY2lhdGVkIHdpdGggdGhlIHRva2VuLlxuICAgKi9cbiAgY29uc3RydWN0b3IodG9rZW5faWQsIG5vZGVfaWQsIHBvcywgbGVuZ3RoLCBzY29yZSkge1xuICAgIHRoaXMudG9rZW5faWQgPSB0b2tlbl9pZDtcbiAgICB0aGlzLm5vZGVfaWQgPSBub2RlX2lkO1xuICAgIHRoaXMucG9zID0gcG9zO1xuICAgIHRoaXMubGVuZ3RoID0gbGVuZ3RoO1xuICAgIHRoaXMuc2NvcmUgPSBzY29yZTtcbiAgICB0aGlzLnByZXYgPSBudWxsO1xuICAgIHRoaXMuYmFja3RyYWNlX3Njb3JlID0gMDtcbiAgfVxuICAvKipcbiAgICogUmV0dXJucyBhIGNsb25lIG9mIHRoaXMgbm9kZS5cbiAgICogQHJldHVybnMgQSBjbG9uZSBvZiB0aGlzIG5vZGUuXG4gICAqL1xuICBjbG9uZSgpIHtcbiAgICBjb25zdCBuID0gbmV3IF9Ub2tlbkxhdHRpY2VOb2RlKFxuICAgICAgdGhpcy50b2tlbl9pZCxcbiAgICAgIHRoaXMubm9kZV9pZCxcbiAgICAgIHRoaXMucG9zLFxuICAgICAgdGhpcy5sZW5ndGgsXG4gICAgICB0aGlzLnNjb3JlXG4gICAgKTtcbiAgICBuLnByZXYgPSB0aGlzLnByZXY7XG4gICAgbi5iYWNrdHJhY2Vfc2NvcmUgPSB0aGlzLmJhY2t0cmFjZV9zY29yZTtcbiAgICByZXR1cm4gbjtcbiAgfVxufTtcbnZhciBUb2tlbkxhdHRpY2UgPSBjbGFzcyB7XG4gIC8qKlxuICAgKiBDcmVhdGVzIGEgbmV3IFRva2VuTGF0dGljZSBpbnN0YW5jZS5cbiAgICpcbiAgICogQHBhcmFtIHNlbnRlbmNlIFRoZSBpbnB1dCBzZW50ZW5jZSB0byBiZSB0b2tlbml6ZWQuXG4gICAqIEBwYXJhbSBib3NfdG9rZW5faWQgVGhlIGJlZ2lubmluZy1vZi1zZXF1ZW5jZSB0b2tlbiBJRC5cbiAgICogQHBhcmFtIGVvc190b2tlbl9pZCBUaGUgZW5kLW9mLXNlcXVlbmNlIHRva2VuIElELlxuICAgKi9cbiAgY29uc3RydWN0b3Ioc2VudGVuY2UsIGJvc190b2tlbl9pZCwgZW9zX3Rva2VuX2lkKSB7XG4gICAgdGhpcy5jaGFycyA9IEFycmF5LmZyb20oc2VudGVuY2UpO1xuICAgIHRoaXMubGVuID0gdGhpcy5jaGFycy5sZW5ndGg7XG4gICAgdGhpcy5ib3NfdG9rZW5faWQgPSBib3NfdG9rZW5faWQ7XG4gICAgdGhpcy5lb3NfdG9rZW5faWQgPSBlb3NfdG9rZW5faWQ7XG4gICAgdGhpcy5ub2RlcyA9IFtdO1xuICAgIHRoaXMuYmVnaW5fbm9kZXMgPSBBcnJheS5mcm9tKFxuICAgICAgeyBsZW5ndGg6IHRoaXMubGVuICsgMSB9LFxuICAgICAgKCkgPT4gW11cbiAgICApO1xuICAgIHRoaXMuZW5kX25vZGVzID0gQXJyYXkuZnJvbSh7IGxlbmd0aDogdGhpcy5sZW4gKyAxIH0sICgpID0+IFtdKTtcbiAgICBjb25zdCBib3MgPSBuZXcgVG9rZW5MYXR0aWNlTm9kZSh0aGlzLmJvc190b2tlbl9pZCA/PyAwLCAwLCAwLCAwLCAwKTtcbiAgICBjb25zdCBlb3MgPSBuZXcgVG9rZW5MYXR0aWNlTm9kZShcbiAgICAgIHRoaXMuZW9zX3Rva2VuX2lkID8/IDAsXG4gICAgICAxLFxuICAgICAgdGhpcy5sZW4sXG4gICAgICAwLFxuICAgICAgMFxuICAgICk7XG4gICAgdGhpcy5ub2Rlcy5wdXNoKGJvcy5jbG9uZSgpKTtcbiAgICB0aGlzLm5vZGVzLnB1c2goZW9zLmNsb25lKCkpO1xuICAgIHRoaXMuYmVnaW5fbm9kZXNbdGhpcy5sZW5dLnB1c2goZW9zKTtcbiAgICB0aGlzLmVuZF9ub2Rlc1swXS5wdXNoKGJvcyk7XG4gIH1cbiAgLyoqXG4gICAqIEluc2VydHMgYSBuZXcgdG9rZW4gbm9kZSBpbnRvIHRoZSB0b2tlbiBsYXR0aWNlLlxuICAgKlxuICAgKiBAcGFyYW0gcG9zIFRoZSBzdGFydGluZyBwb3NpdGlvbiBvZiB0aGUgdG9rZW4uXG4gICAqIEBwYXJhbSBsZW5ndGggVGhlIGxlbmd0aCBvZiB0aGUgdG9rZW4uXG4gICAqIEBwYXJhbSBzY29yZSBUaGUgc2NvcmUgb2YgdGhlIHRva2VuLlxuICAgKiBAcGFyYW0gdG9rZW5faWQgVGhlIHRva2VuIElEIG9mIHRoZSB0b2tlbi5cbiAgICovXG4gIGluc2VydChwb3MsIGxlbmd0aCwgc2NvcmUsIHRva2VuX2lkKSB7XG4gICAgY29uc3Qgbm9kZV9pZCA9IHRoaXMubm9kZXMubGVuZ3RoO1xuICAgIGNvbnN0IG5vZGUgPSBuZXcgVG9rZW5MYXR0aWNlTm9kZSh0b2tlbl9pZCwgbm9kZV9pZCwgcG9zLCBsZW5ndGgsIHNjb3JlKTtcbiAgICB0aGlzLmJlZ2luX25vZGVzW3Bvc10ucHVzaChub2RlKTtcbiAgICB0aGlzLmVuZF9ub2Rlc1twb3MgKyBsZW5ndGhdLnB1c2gobm9kZSk7XG4gICAgdGhpcy5ub2Rlcy5wdXNoKG5vZGUpO1xuICB9XG4gIC8qKlxuICAgKiBJbXBsZW1lbnRzIHRoZSBWaXRlcmJpIGFsZ29yaXRobSB0byBjb21wdXRlIHRoZSBtb3N0IGxpa2VseSBzZXF1ZW5jZSBvZiB0b2tlbnMuXG4gICAqXG4gICAqIEByZXR1cm5zIFRoZSBtb3N0IGxpa2VseSBzZXF1ZW5jZSBvZiB0b2tlbnMuXG4gICAqL1xuICB2aXRlcmJpKCkge1xuICAgIGNvbnN0IGxlbjIgPSB0aGlzLmxlbjtcbiAgICBsZXQgcG9zID0gMDtcbiAgICB3aGlsZSAocG9zIDw9IGxlbjIpIHtcbiAgICAgIGlmICh0aGlzLmJlZ2luX25vZGVzW3Bvc10ubGVuZ3RoID09IDApIHtcbiAgICAgICAgcmV0dXJuIFtdO1xuICAgICAgfVxuICAgICAgZm9yIChsZXQgcm5vZGUgb2YgdGhpcy5iZWdpbl9ub2Rlc1twb3NdKSB7XG4gICAgICAgIHJub2RlLnByZXYgPSBudWxsO1xuICAgICAgICBsZXQgYmVzdF9zY29yZSA9IDA7XG4gICAgICAgIGxldCBiZXN0X25vZGUgPSBudWxsO1xuICAgICAgICBmb3IgKGxldCBsbm9kZSBvZiB0aGlzLmVuZF9ub2Rlc1twb3NdKSB7XG4gICAgICAgICAgY29uc3Qgc2NvcmUgPSBsbm9kZS5iYWNrdHJhY2Vfc2NvcmUgKyBybm9kZS5zY29yZTtcbiAgICAgICAgICBpZiAoYmVzdF9ub2RlID09PSBudWxsIHx8IHNjb3JlID4gYmVzdF9zY29yZSkge1xuICAgICAgICAgICAgYmVzdF9ub2RlID0gbG5vZGUuY2xvbmUoKTtcbiAgICAgICAgICAgIGJlc3Rfc2NvcmUgPSBzY29yZTtcbiAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgICAgaWYgKGJlc3Rfbm9kZSAhPT0gbnVsbCkge1xuICAgICAgICAgIHJub2RlLnByZXYgPSBiZXN0X25vZGU7XG4gICAgICAgICAgcm5vZGUuYmFja3RyYWNlX3Njb3JlID0gYmVzdF9zY29yZTtcbiAgICAgICAgfSBlbHNlIHtcbiAgICAgICAgICByZXR1cm4gW107XG4gICAgICAgIH1cbiAgICAgIH1cbiAgICAgICsrcG9zO1xuICAgIH1cbiAgICBjb25zdCByZXN1bHRzID0gW107XG4gICAgY29uc3Qgcm9vdCA9IHRoaXMuYmVnaW5fbm9kZXNbbGVuMl1bMF07XG4gICAgY29uc3QgcHJldiA9IHJvb3QucHJldjtcbiAgICBpZiAocHJldiA9PT0gbnVsbCkge1xuICAgICAgcmV0dXJuIFtdO1xuICAgIH1cbiAgICBsZXQgbm9kZSA9IHByZXYuY2xvbmUoKTtcbiAgICB3aGlsZSAobm9kZS5wcmV2ICE9PSBudWxsKSB7XG4gICAgICByZXN1bHRzLnB1c2gobm9kZS5jbG9uZSgpKTtcbiAgICAgIGNvbnN0IG4gPSBub2RlLmNsb25lKCk7XG4gICAgICBub2RlID0gbi5wcmV2LmNsb25lKCk7XG4gICAgfVxuICAgIHJlc3VsdHMucmV2ZXJzZSgpO1xuICAgIHJldHVybiByZXN1bHRzO1xuICB9XG4gIC8qKlxuICAgKiBHZXQgdGhlIHRleHQgcGllY2UgZm9yIGEgZ2l2ZW4gbm9kZS5cbiAgICogQHBhcmFtIG5vZGUgVGhlIG5vZGUgdG8gZ2V0IHRoZSBwaWVjZSBmb3IuXG4gICAqIEByZXR1cm5zIFRoZSBhcnJheSBvZiBub2RlcyByZXByZXNlbnRpbmcgdGhlIG1vc3QgbGlrZWx5IHNlcXVlbmNlIG9mIHRva2Vucy5cbiAgICovXG4gIHBpZWNlKG5vZGUpIHtcbiAgICByZXR1cm4gdGhpcy5jaGFycy5zbGljZShub2RlLnBvcywgbm9kZS5wb3MgKyBub2RlLmxlbmd0aCkuam9pbihcIlwiKTtcbiAgfVxuICAvKipcbiAgICogQHJldHVybnMgVGhlIG1vc3QgbGlrZWx5IHNlcXVlbmNlIG9mIHRva2Vucy5cbiAgICovXG4gIHRva2VucygpIHtcbiAgICBjb25zdCBub2RlcyA9IHRoaXMudml0ZXJiaSgpO1xuICAgIHJldHVybiBub2Rlcy5tYXAoKHgpID0+IHRoaXMucGllY2UoeCkpO1xuICB9XG4gIC8qKlxuICAgKiBAcmV0dXJucyBUaGUgbW9zdCBsaWtlbHkgc2VxdWVuY2Ugb2YgdG9rZW4gaWRzLlxuICAgKi9cbiAgdG9rZW5faWRzKCkge1xuICAgIGNvbnN0IG5vZGVzID0gdGhpcy52aXRlcmJpKCk7XG4gICAgcmV0dXJuIG5vZGVzLm1hcCgoeCkgPT4geC50b2tlbl9pZCk7XG4gIH1cbn07XG52YXIgVG9rZW5MYXR0aWNlX2RlZmF1bHQgPSBUb2tlbkxhdHRpY2U7XG5cbi8vIHNyYy91dGlscy9tYXRocy50c1xuZnVuY3Rpb24gbWluKGFycikge1xuICBpZiAoYXJyLmxlbmd0aCA9PT0gMCkgdGhyb3cgbmV3IEVycm9yKFwiQXJyYXkgbXVzdCBub3QgYmUgZW1wdHlcIik7XG4gIGxldCBtaW5fdmFsdWUgPSBhcnJbMF07XG4gIGxldCBpbmRleF9vZl9taW4gPSAwO1xuICBmb3IgKGxldCBpID0gMTsgaSA8IGFyci5sZW5ndGg7ICsraSkge1xuICAgIGlmIChhcnJbaV0gPCBtaW5fdmFsdWUpIHtcbiAgICAgIG1pbl92YWx1ZSA9IGFycltpXTtcbiAgICAgIGluZGV4X29mX21pbiA9IGk7XG4gICAgfVxuICB9XG4gIHJldHVybiBbbWluX3ZhbHVlLCBpbmRleF9vZl9taW5dO1xufVxuXG4vLyBzcmMvY29yZS90b2tlbml6ZXJNb2RlbEltcGxlbWVudGF0aW9ucy9VbmlncmFtLnRzXG52YXIgVW5pZ3JhbSA9IGNsYXNzIGV4dGVuZHMgVG9rZW5pemVyTW9kZWxfZGVmYXVsdCB7XG4gIC8qKlxuICAgKiBDcmVhdGUgYSBuZXcgVW5pZ3JhbSB0b2tlbml6ZXIgbW9kZWwuXG4gICAqIEBwYXJhbSBjb25maWcgVGhlIGNvbmZpZ3VyYXRpb24gb2JqZWN0IGZvciB0aGUgVW5pZ3JhbSBtb2RlbC5cbiAgICogQHBhcmFtIGVvc190b2tlblxuICAgKi9cbiAgY29uc3RydWN0b3IoY29uZmlnLCBlb3NfdG9rZW4pIHtcbiAgICBzdXBlcihjb25maWcpO1xuICAgIGNvbnN0IHZvY2FiX3NpemUgPSBjb25maWcudm9jYWIubGVuZ3RoO1xuICAgIHRoaXMudm9jYWIgPSBuZXcgQXJyYXkodm9jYWJfc2l6ZSk7XG4gICAgdGhpcy5zY29yZXMgPSBuZXcgQXJyYXkodm9jYWJfc2l6ZSk7XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCB2b2NhYl9zaXplOyArK2kpIHtcbiAgICAgIFt0aGlzLnZvY2FiW2ldLCB0aGlzLnNjb3Jlc1tpXV0gPSBjb25maWcudm9jYWJbaV07XG4gICAgfVxuICAgIHRoaXMudW5rX3Rva2VuX2lkID0gY29uZmlnLnVua19pZDtcbiAgICB0aGlzLnVua190b2tlbiA9IHRoaXMudm9jYWJbY29uZmlnLnVua19pZF07XG4gICAgdGhpcy50b2tlbnNfdG9faWRzID0gbmV3IE1hcCh0aGlzLnZvY2FiLm1hcCgoeCwgaSkgPT4gW3gsIGldKSk7XG4gICAgdGhpcy5ib3NfdG9rZW4gPSBcIiBcIjtcbiAgICB0aGlzLmJvc190b2tlbl9pZCA9IHRoaXMudG9rZW5zX3RvX2lkcy5nZXQodGhpcy5ib3NfdG9rZW4pO1xuICAgIHRoaXMuZW9zX3Rva2VuID0gZW9zX3Rva2VuO1xuICAgIHRoaXMuZW9zX3Rva2VuX2lkID0gdGhpcy50b2tlbnNfdG9faWRzLmdldCh0aGlzLmVvc190b2tlbik7XG4gICAgdGhpcy51bmtfdG9rZW4gPSB0aGlzLnZvY2FiW3RoaXMudW5rX3Rva2VuX2lkXTtcbiAgICB0aGlzLm1pbl9zY29yZSA9IG1pbih0aGlzLnNjb3JlcylbMF07XG4gICAgdGhpcy51bmtfc2NvcmUgPSB0aGlzLm1pbl9zY29yZSAtIDEwO1xuICAgIHRoaXMuc2NvcmVzW3RoaXMudW5rX3Rva2VuX2lkXSA9IHRoaXMudW5rX3Njb3JlO1xuICAgIHRoaXMudHJpZSA9IG5ldyBDaGFyVHJpZV9kZWZhdWx0KCk7XG4gICAgdGhpcy50cmllLmV4dGVuZCh0aGlzLnZvY2FiKTtcbiAgICB0aGlzLmZ1c2VfdW5rID0gdHJ1ZTtcbiAgfVxuICAvKipcbiAgICogUG9wdWxhdGVzIGxhdHRpY2Ugbm9kZXMuXG4gICAqIEBwYXJhbSBsYXR0aWNlIFRoZSB0b2tlbiBsYXR0aWNlIHRvIHBvcHVsYXRlIHdpdGggbm9kZXMuXG4gICAqL1xuICBwb3B1bGF0ZV9ub2RlcyhsYXR0aWNlKSB7XG4gICAgY29uc3QgY2hhcnMgPSBsYXR0aWNlLmNoYXJzO1xuICAgIGNvbnN0IG1ibGVuID0gMTtcbiAgICBsZXQgYmVnaW5fcG9zID0gMDtcbiAgICB3aGlsZSAoYmVnaW5fcG9zIDwgY2hhcnMubGVuZ3RoKSB7XG4gICAgICBsZXQgaGFzX3NpbmdsZV9ub2RlID0gZmFsc2U7XG4gICAgICBjb25zdCBwcmVmaXhlZF90b2tlbnMgPSB0aGlzLnRyaWUuY29tbW9uX3ByZWZpeF9zZWFyY2goY2hhcnMsIGJlZ2luX3Bvcyk7XG4gICAgICBmb3IgKGNvbnN0IHRva2VuIG9mIHByZWZpeGVkX3Rva2Vucykge1xuICAgICAgICBjb25zdCB0b2tlbl9pZCA9IHRoaXMudG9rZW5zX3RvX2lkcy5nZXQodG9rZW4pO1xuICAgICAgICBjb25zdCB0b2tlbl9zY29yZSA9IHRoaXMuc2NvcmVzW3Rva2VuX2lkXTtcbiAgICAgICAgY29uc3QgbiA9IGxlbih0b2tlbik7XG4gICAgICAgIGxhdHRpY2UuaW5zZXJ0KGJlZ2luX3BvcywgbiwgdG9rZW5fc2NvcmUsIHRva2VuX2lkKTtcbiAgICAgICAgaWYgKCFoYXNfc2luZ2xlX25vZGUgJiYgbiA9PT0gbWJsZW4pIHtcbiAgICAgICAgICBoYXNfc2luZ2xlX25vZGUgPSB0cnVlO1xuICAgICAgICB9XG4gICAgICB9XG4gICAgICBpZiAoIWhhc19zaW5nbGVfbm9kZSkge1xuICAgICAgICBsYXR0aWNlLmluc2VydChiZWdpbl9wb3MsIG1ibGVuLCB0aGlzLnVua19zY29yZSwgdGhpcy51bmtfdG9rZW5faWQpO1xuICAgICAgfVxuICAgICAgYmVnaW5fcG9zICs9IG1ibGVuO1xuICAgIH1cbiAgfVxuICAvKipcbiAgICogRW5jb2RlcyBhbiBhcnJheSBvZiB0b2tlbnMgaW50byBhbiBhcnJheSBvZiBzdWJ0b2tlbnMgdXNpbmcgdGhlIHVuaWdyYW0gbW9kZWwuXG4gICAqXG4gICAqIEBwYXJhbSBub3JtYWxpemVkIFRoZSBub3JtYWxpemVkIHN0cmluZy5cbiAgICogQHJldHVybnMgQW4gYXJyYXkgb2Ygc3VidG9rZW5zIG9idGFpbmVkIGJ5IGVuY29kaW5nIHRoZSBpbnB1dCB0b2tlbnMgdXNpbmcgdGhlIHVuaWdyYW0gbW9kZWwuXG4gICAqL1xuICB0b2tlbml6ZShub3JtYWxpemVkKSB7XG4gICAgY29uc3QgbGF0dGljZSA9IG5ldyBUb2tlbkxhdHRpY2VfZGVmYXVsdChcbiAgICAgIG5vcm1hbGl6ZWQsXG4gICAgICB0aGlzLmJvc190b2tlbl9pZCxcbiAgICAgIHRoaXMuZW9zX3Rva2VuX2lkXG4gICAgKTtcbiAgICB0aGlzLnBvcHVsYXRlX25vZGVzKGxhdHRpY2UpO1xuICAgIHJldHVybiBsYXR0aWNlLnRva2VucygpO1xuICB9XG4gIC8qKlxuICAgKiBFbmNvZGVzIGFuIGFycmF5IG9mIHRva2VucyB1c2luZyBVbmlncmFtIGVuY29kaW5nLlxuICAgKiBAcGFyYW0gdG9rZW5zIFRoZSB0b2tlbnMgdG8gZW5jb2RlLlxuICAgKiBAcmV0dXJucyBBbiBhcnJheSBvZiBlbmNvZGVkIHRva2Vucy5cbiAgICovXG4gIGVuY29kZSh0b2tlbnMpIHtcbiAgICBjb25zdCB0b19yZXR1cm4gPSBbXTtcbiAgICBmb3IgKGNvbnN0IHRva2VuIG9mIHRva2Vucykge1xuICAgICAgY29uc3QgdG9rZW5pemVkID0gdGhpcy50b2tlbml6ZSh0b2tlbik7XG4gICAgICB0b19yZXR1cm4ucHVzaCguLi50b2tlbml6ZWQpO1xuICAgIH1cbiAgICByZXR1cm4gdG9fcmV0dXJuO1xuICB9XG59O1xudmFyIFVuaWdyYW1fZGVmYXVsdCA9IFVuaWdyYW07XG5cbi8vIHNyYy91dGlscy9kYXRhLXN0cnVjdHVyZXMvUHJpb3JpdHlRdWV1ZS50c1xudmFyIFByaW9yaXR5UXVldWUgPSBjbGFzcyB7XG4gIC8qKlxuICAgKiBDcmVhdGUgYSBuZXcgUHJpb3JpdHlRdWV1ZS5cbiAgICogQHBhcmFtIGNvbXBhcmF0b3IgQ29tcGFyYXRvciBmdW5jdGlvbiB0byBkZXRlcm1pbmUgcHJpb3JpdHkuIERlZmF1bHRzIHRvIGEgTWF4SGVhcC5cbiAgICogQHBhcmFtIG1heF9zaXplIE1heGltdW0gc2l6ZSBvZiB0aGUgcXVldWUuIERlZmF1bHRzIHRvIEluZmluaXR5LlxuICAgKi9cbiAgY29uc3RydWN0b3IoY29tcGFyYXRvciA9IChhLCBiKSA9PiBhID4gYiwgbWF4X3NpemUgPSBJbmZpbml0eSkge1xuICAgIHRoaXMuX2hlYXAgPSBbXTtcbiAgICB0aGlzLl9jb21wYXJhdG9yID0gY29tcGFyYXRvcjtcbiAgICB0aGlzLl9tYXhfc2l6ZSA9IG1heF9zaXplO1xuICB9XG4gIC8qKlxuICAgKiBUaGUgc2l6ZSBvZiB0aGUgcXVldWVcbiAgICovXG4gIGdldCBzaXplKCkge1xuICAgIHJldHVybiB0aGlzLl9oZWFwLmxlbmd0aDtcbiAgfVxuICAvKipcbiAgICogQ2hlY2sgaWYgdGhlIHF1ZXVlIGlzIGVtcHR5LlxuICAgKiBAcmV0dXJucyBgdHJ1ZWAgaWYgdGhlIHF1ZXVlIGlzIGVtcHR5LCBgZmFsc2VgIG90aGVyd2lzZS5cbiAgICovXG4gIGlzX2VtcHR5KCkge1xuICAgIHJldHVybiB0aGlzLnNpemUgPT09IDA7XG4gIH1cbiAgLyoqXG4gICAqIFJldHVybiB0aGUgZWxlbWVudCB3aXRoIHRoZSBoaWdoZXN0IHByaW9yaXR5IGluIHRoZSBxdWV1ZS5cbiAgICogQHJldHVybnMgVGhlIGhpZ2hlc3QgcHJpb3JpdHkgZWxlbWVudCBpbiB0aGUgcXVldWUuXG4gICAqL1xuICBwZWVrKCkge1xuICAgIHJldHVybiB0aGlzLl9oZWFwWzBdO1xuICB9XG4gIC8qKlxuICAgKiBBZGQgb25lIG9yIG1vcmUgZWxlbWVudHMgdG8gdGhlIHF1ZXVlLlxuICAgKiBAcGFyYW0gdmFsdWVzIFRoZSB2YWx1ZXMgdG8gcHVzaCBpbnRvIHRoZSBxdWV1ZS5cbiAgICogQHJldHVybnMgVGhlIG5ldyBzaXplIG9mIHRoZSBxdWV1ZS5cbiAgICovXG4gIHB1c2goLi4udmFsdWVzKSB7XG4gICAgcmV0dXJuIHRoaXMuZXh0ZW5kKHZhbHVlcyk7XG4gIH1cbiAgLyoqXG4gICAqIEFkZCBtdWx0aXBsZSBlbGVtZW50cyB0byB0aGUgcXVldWUuXG4gICAqIEBwYXJhbSB2YWx1ZXMgVGhlIHZhbHVlcyB0byBwdXNoIGludG8gdGhlIHF1ZXVlLlxuICAgKiBAcmV0dXJucyBUaGUgbmV3IHNpemUgb2YgdGhlIHF1ZXVlLlxuICAgKi9cbiAgZXh0ZW5kKHZhbHVlcykge1xuICAgIGZvciAoY29uc3QgdmFsdWUgb2YgdmFsdWVzKSB7XG4gICAgICBpZiAodGhpcy5zaXplIDwgdGhpcy5fbWF4X3NpemUpIHtcbiAgICAgICAgdGhpcy5faGVhcC5wdXNoKHZhbHVlKTtcbiAgICAgICAgdGhpcy5fc2lmdF91cCgpO1xuICAgICAgfSBlbHNlIHtcbiAgICAgICAgY29uc3Qgc21hbGxlc3QgPSB0aGlzLl9zbWFsbGVzdCgpO1xuICAgICAgICBpZiAodGhpcy5fY29tcGFyYXRvcih2YWx1ZSwgdGhpcy5faGVhcFtzbWFsbGVzdF0pKSB7XG4gICAgICAgICAgdGhpcy5faGVhcFtzbWFsbGVzdF0gPSB2YWx1ZTtcbiAgICAgICAgICB0aGlzLl9zaWZ0X3VwX2Zyb20oc21hbGxlc3QpO1xuICAgICAgICB9XG4gICAgICB9XG4gICAgfVxuICAgIHJldHVybiB0aGlzLnNpemU7XG4gIH1cbiAgLyoqXG4gICAqIFJlbW92ZSBhbmQgcmV0dXJuIHRoZSBlbGVtZW50IHdpdGggdGhlIGhpZ2hlc3QgcHJpb3JpdHkgaW4gdGhlIHF1ZXVlLlxuICAgKiBAcmV0dXJucyBUaGUgZWxlbWVudCB3aXRoIHRoZSBoaWdoZXN0IHByaW9yaXR5IGluIHRoZSBxdWV1ZS5cbiAgICovXG4gIHBvcCgpIHtcbiAgICBjb25zdCBwb3BwZWRfdmFsdWUgPSB0aGlzLnBlZWsoKTtcbiAgICBjb25zdCBib3R0b20gPSB0aGlzLnNpemUgLSAxO1xuICAgIGlmIChib3R0b20gPiAwKSB7XG4gICAgICB0aGlzLl9zd2FwKDAsIGJvdHRvbSk7XG4gICAgfVxuICAgIHRoaXMuX2hlYXAucG9wKCk7XG4gICAgdGhpcy5fc2lmdF9kb3duKCk7XG4gICAgcmV0dXJuIHBvcHBlZF92YWx1ZTtcbiAgfVxuICAvKipcbiAgICogUmVwbGFjZSB0aGUgZWxlbWVudCB3aXRoIHRoZSBoaWdoZXN0IHByaW9yaXR5IGluIHRoZSBxdWV1ZSB3aXRoIGEgbmV3IHZhbHVlLlxuICAgKiBAcGFyYW0gdmFsdWUgVGhlIG5ldyB2YWx1ZS5cbiAgICogQHJldHVybnMgVGhlIHJlcGxhY2VkIHZhbHVlLlxuICAgKi9cbiAgcmVwbGFjZSh2YWx1ZSkge1xuICAgIGNvbnN0IHJlcGxhY2VkX3ZhbHVlID0gdGhpcy5wZWVrKCk7XG4gICAgdGhpcy5faGVhcFswXSA9IHZhbHVlO1xuICAgIHRoaXMuX3NpZnRfZG93bigpO1xuICAgIHJldHVybiByZXBsYWNlZF92YWx1ZTtcbiAgfVxuICAvKipcbiAgICogQ29tcHV0ZSB0aGUgaW5kZXggZm9yIHRoZSBwYXJlbnQgb2YgdGhlIG5vZGUgYXQgaW5kZXggYGlgLlxuICAgKiBAcGFyYW0gaSBUaGUgaW5kZXggb2YgdGhlIG5vZGUgdG8gZ2V0IHRoZSBwYXJlbnQgb2YuXG4gICAqIEByZXR1cm5zIFRoZSBpbmRleCBvZiB0aGUgcGFyZW50IG5vZGUuXG4gICAqIEBwcml2YXRlXG4gICAqL1xuICBfcGFyZW50KGkpIHtcbiAgICByZXR1cm4gKGkgKyAxID4+PiAxKSAtIDE7XG4gIH1cbiAgLyoqXG4gICAqIENvbXB1dGUgdGhlIGluZGV4IGZvciB0aGUgbGVmdCBjaGlsZCBvZiB0aGUgbm9kZSBhdCBpbmRleCBgaWAuXG4gICAqIEBwYXJhbSBpIFRoZSBpbmRleCBvZiB0aGUgbm9kZSB0byBnZXQgdGhlIGxlZnQgY2hpbGQgb2YuXG4gICAqIEByZXR1cm5zIFRoZSBpbmRleCBvZiB0aGUgbGVmdCBjaGlsZC5cbiAgICogQHByaXZhdGVcbiAgICovXG4gIF9sZWZ0KGkpIHtcbiAgICByZXR1cm4gKGkgPDwgMSkgKyAxO1xuICB9XG4gIC8qKlxuICAgKiBDb21wdXRlIHRoZSBpbmRleCBmb3IgdGhlIHJpZ2h0IGNoaWxkIG9mIHRoZSBub2RlIGF0IGluZGV4IGBpYC5cbiAgICogQHBhcmFtIGkgVGhlIGluZGV4IG9mIHRoZSBub2RlIHRvIGdldCB0aGUgcmlnaHQgY2hpbGQgb2YuXG4gICAqIEByZXR1cm5zIFRoZSBpbmRleCBvZiB0aGUgcmlnaHQgY2hpbGQuXG4gICAqIEBwcml2YXRlXG4gICAqL1xuICBfcmlnaHQoaSkge1xuICAgIHJldHVybiBpICsgMSA8PCAxO1xuICB9XG4gIC8qKlxuICAgKiBDaGVjayBpZiB0aGUgZWxlbWVudCBhdCBpbmRleCBgaWAgaXMgZ3JlYXRlciB0aGFuIHRoZSBlbGVtZW50IGF0IGluZGV4IGBqYC5cbiAgICogQHBhcmFtIGkgVGhlIGluZGV4IG9mIHRoZSBmaXJzdCBlbGVtZW50IHRvIGNvbXBhcmUuXG4gICAqIEBwYXJhbSBqIFRoZSBpbmRleCBvZiB0aGUgc2Vjb25kIGVsZW1lbnQgdG8gY29tcGFyZS5cbiAgICogQHJldHVybnMgYHRydWVgIGlmIHRoZSBlbGVtZW50IGF0IGluZGV4IGBpYCBpcyBncmVhdGVyIHRoYW4gdGhlIGVsZW1lbnQgYXQgaW5kZXggYGpgLCBgZmFsc2VgIG90aGVyd2lzZS5cbiAgICogQHByaXZhdGVcbiAgICovXG4gIF9ncmVhdGVyKGksIGopIHtcbiAgICByZXR1cm4gdGhpcy5fY29tcGFyYXRvcih0aGlzLl9oZWFwW2ldLCB0aGlzLl9oZWFwW2pdKTtcbiAgfVxuICAvKipcbiAgICogU3dhcCB0aGUgZWxlbWVudHMgYXQgaW5kaWNlcyBgaWAgYW5kIGBqYC5cbiAgICogQHBhcmFtIGkgVGhlIGluZGV4IG9mIHRoZSBmaXJzdCBlbGVtZW50IHRvIHN3YXAuXG4gICAqIEBwYXJhbSBqIFRoZSBpbmRleCBvZiB0aGUgc2Vjb25kIGVsZW1lbnQgdG8gc3dhcC5cbiAgICogQHByaXZhdGVcbiAgICovXG4gIF9zd2FwKGksIGopIHtcbiAgICBjb25zdCB0ZW1wID0gdGhpcy5faGVhcFtpXTtcbiAgICB0aGlzLl9oZWFwW2ldID0gdGhpcy5faGVhcFtqXTtcbiAgICB0aGlzLl9oZWFwW2pdID0gdGVtcDtcbiAgfVxuICAvKipcbiAgICogTWFpbnRhaW4gdGhlIGhlYXAgcHJvcGVydHkgYnkgdXBkYXRpbmcgcG9zaXRpb25zIGluIHRoZSBoZWFwLFxuICAgKiBzdGFydGluZyBhdCB0aGUgbGFzdCBlbGVtZW50IGFuZCBtb3ZpbmcgdXAgdGhlIGhlYXAuXG4gICAqIEBwcml2YXRlXG4gICAqL1xuICBfc2lmdF91cCgpIHtcbiAgICB0aGlzLl9zaWZ0X3VwX2Zyb20odGhpcy5zaXplIC0gMSk7XG4gIH1cbiAgLyoqXG4gICAqIEhlbHBlciBmdW5jdGlvbiB0byBzaWZ0IHVwIGZyb20gYSBnaXZlbiBub2RlLlxuICAgKiBAcGFyYW0gbm9kZSBUaGUgaW5kZXggb2YgdGhlIG5vZGUgdG8gc3RhcnQgc2lmdGluZyB1cCBmcm9tLlxuICAgKi9cbiAgX3NpZnRfdXBfZnJvbShub2RlKSB7XG4gICAgd2hpbGUgKG5vZGUgPiAwICYmIHRoaXMuX2dyZWF0ZXIobm9kZSwgdGhpcy5fcGFyZW50KG5vZGUpKSkge1xuICAgICAgdGhpcy5fc3dhcChub2RlLCB0aGlzLl9wYXJlbnQobm9kZSkpO1xuICAgICAgbm9kZSA9IHRoaXMuX3BhcmVudChub2RlKTtcbiAgICB9XG4gIH1cbiAgLyoqXG4gICAqIE1haW50YWluIHRoZSBoZWFwIHByb3BlcnR5IGJ5IHVwZGF0aW5nIHBvc2l0aW9ucyBpbiB0aGUgaGVhcCxcbiAgICogc3RhcnRpbmcgYXQgdGhlIGZpcnN0IGVsZW1lbnQgYW5kIG1vdmluZyBkb3duIHRoZSBoZWFwLlxuICAgKiBAcHJpdmF0ZVxuICAgKi9cbiAgX3NpZnRfZG93bigpIHtcbiAgICBsZXQgbm9kZSA9IDA7XG4gICAgd2hpbGUgKHRoaXMuX2xlZnQobm9kZSkgPCB0aGlzLnNpemUgJiYgdGhpcy5fZ3JlYXRlcih0aGlzLl9sZWZ0KG5vZGUpLCBub2RlKSB8fCB0aGlzLl9yaWdodChub2RlKSA8IHRoaXMuc2l6ZSAmJiB0aGlzLl9ncmVhdGVyKHRoaXMuX3JpZ2h0KG5vZGUpLCBub2RlKSkge1xuICAgICAgY29uc3QgbWF4X2NoaWxkID0gdGhpcy5fcmlnaHQobm9kZSkgPCB0aGlzLnNpemUgJiYgdGhpcy5fZ3JlYXRlcih0aGlzLl9yaWdodChub2RlKSwgdGhpcy5fbGVmdChub2RlKSkgPyB0aGlzLl9yaWdodChub2RlKSA6IHRoaXMuX2xlZnQobm9kZSk7XG4gICAgICB0aGlzLl9zd2FwKG5vZGUsIG1heF9jaGlsZCk7XG4gICAgICBub2RlID0gbWF4X2NoaWxkO1xuICAgIH1cbiAgfVxuICAvKipcbiAgICogR2V0IHRoZSBpbmRleCBvZiB0aGUgc21hbGxlc3QgZWxlbWVudCBpbiB0aGUgaGVhcC4gU2luY2Ugd2UgdXNlIGFuIGFycmF5LWJhc2VkIGhlYXAsXG4gICAqIHRoZSBpbmRleCBjYW4gYmUgY29tcHV0ZWQgd2l0aG91dCBuZWVkaW5nIHRvIHRyYXZlcnNlIHRoZSBoZWFwLlxuICAgKiBAcHJpdmF0ZVxuICAgKi9cbiAgX3NtYWxsZXN0KCkge1xuICAgIHJldHVybiAyICoqIE1hdGguZmxvb3IoTWF0aC5sb2cyKHRoaXMuc2l6ZSkpIC0gMTtcbiAgfVxufTtcbnZhciBQcmlvcml0eVF1ZXVlX2RlZmF1bHQgPSBQcmlvcml0eVF1ZXVlO1xuXG4vLyBzcmMvdXRpbHMvZGF0YS1zdHJ1Y3R1cmVzL0xSVUNhY2hlLnRzXG52YXIgTFJVQ2FjaGUgPSBjbGFzcyB7XG4gIC8qKlxuICAgKiBDcmVhdGVzIGFuIExSVUNhY2hlIGluc3RhbmNlLlxuICAgKiBAcGFyYW0gY2FwYWNpdHkgVGhlIG1heGltdW0gbnVtYmVyIG9mIGl0ZW1zIHRoZSBjYWNoZSBjYW4gaG9sZC5cbiAgICovXG4gIGNvbnN0cnVjdG9yKGNhcGFjaXR5KSB7XG4gICAgdGhpcy5jYXBhY2l0eSA9IGNhcGFjaXR5O1xuICAgIHRoaXMuY2FjaGUgPSAvKiBAX19QVVJFX18gKi8gbmV3IE1hcCgpO1xuICB9XG4gIC8qKlxuICAgKiBSZXRyaWV2ZXMgdGhlIHZhbHVlIGFzc29jaWF0ZWQgd2l0aCB0aGUgZ2l2ZW4ga2V5IGFuZCBtYXJrcyB0aGUga2V5IGFzIHJlY2VudGx5IHVzZWQuXG4gICAqIEBwYXJhbSBrZXkgVGhlIGtleSB0byByZXRyaWV2ZS5cbiAgICogQHJldHVybnMgVGhlIHZhbHVlIGFzc29jaWF0ZWQgd2l0aCB0aGUga2V5LCBvciB1bmRlZmluZWQgaWYgdGhlIGtleSBkb2VzIG5vdCBleGlzdC5cbiAgICovXG4gIGdldChrZXkpIHtcbiAgICBpZiAoIXRoaXMuY2FjaGUuaGFzKGtleSkpIHJldHVybiB2b2lkIDA7XG4gICAgY29uc3QgdmFsdWUgPSB0aGlzLmNhY2hlLmdldChrZXkpO1xuICAgIHRoaXMuY2FjaGUuZGVsZXRlKGtleSk7XG4gICAgdGhpcy5jYWNoZS5zZXQoa2V5LCB2YWx1ZSk7XG4gICAgcmV0dXJuIHZhbHVlO1xuICB9XG4gIC8qKlxuICAgKiBJbnNlcnRzIG9yIHVwZGF0ZXMgdGhlIGtleS12YWx1ZSBwYWlyIGluIHRoZSBjYWNoZS5cbiAgICogSWYgdGhlIGtleSBhbHJlYWR5IGV4aXN0cywgaXQgaXMgdXBkYXRlZCBhbmQgbWFya2VkIGFzIHJlY2VudGx5IHVzZWQuXG4gICAqIElmIHRoZSBjYWNoZSBleGNlZWRzIGl0cyBjYXBhY2l0eSwgdGhlIGxlYXN0IHJlY2VudGx5IHVzZWQgaXRlbSBpcyBldmljdGVkLlxuICAgKiBAcGFyYW0ga2V5IFRoZSBrZXkgdG8gYWRkIG9yIHVwZGF0ZS5cbiAgICogQHBhcmFtIHZhbHVlIFRoZSB2YWx1ZSB0byBhc3NvY2lhdGUgd2l0aCB0aGUga2V5LlxuICAgKi9cbiAgcHV0KGtleSwgdmFsdWUpIHtcbiAgICBpZiAodGhpcy5jYWNoZS5oYXMoa2V5KSkge1xuICAgICAgdGhpcy5jYWNoZS5kZWxldGUoa2V5KTtcbiAgICB9XG4gICAgdGhpcy5jYWNoZS5zZXQoa2V5LCB2YWx1ZSk7XG4gICAgaWYgKHRoaXMuY2FjaGUuc2l6ZSA+IHRoaXMuY2FwYWNpdHkpIHtcbiAgICAgIHRoaXMuY2FjaGUuZGVsZXRlKHRoaXMuY2FjaGUua2V5cygpLm5leHQoKS52YWx1ZSk7XG4gICAgfVxuICB9XG4gIC8qKlxuICAgKiBDbGVhcnMgdGhlIGNhY2hlLlxuICAgKi9cbiAgY2xlYXIoKSB7XG4gICAgdGhpcy5jYWNoZS5jbGVhcigpO1xuICB9XG59O1xudmFyIExSVUNhY2hlX2RlZmF1bHQgPSBMUlVDYWNoZTtcblxuLy8gc3JjL2NvcmUvdG9rZW5pemVyTW9kZWxJbXBsZW1lbnRhdGlvbnMvQlBFLnRzXG52YXIgQlBFID0gY2xhc3MgZXh0ZW5kcyBUb2tlbml6ZXJNb2RlbF9kZWZhdWx0IHtcbiAgLyoqXG4gICAqIENyZWF0ZSBhIEJQRSBpbnN0YW5jZS5cbiAgICogQHBhcmFtIGNvbmZpZyBUaGUgY29uZmlndXJhdGlvbiBvYmplY3QgZm9yIEJQRS5cbiAgICovXG4gIGNvbnN0cnVjdG9yKGNvbmZpZykge1xuICAgIHN1cGVyKGNvbmZpZyk7XG4gICAgdGhpcy50b2tlbnNfdG9faWRzID0gb2JqZWN0X3RvX21hcChjb25maWcudm9jYWIpO1xuICAgIHRoaXMudW5rX3Rva2VuX2lkID0gdGhpcy50b2tlbnNfdG9faWRzLmdldChjb25maWcudW5rX3Rva2VuKTtcbiAgICB0aGlzLnVua190b2tlbiA9IGNvbmZpZy51bmtfdG9rZW47XG4gICAgdGhpcy52b2NhYiA9IG5ldyBBcnJheSh0aGlzLnRva2Vuc190b19pZHMuc2l6ZSk7XG4gICAgZm9yIChjb25zdCBba2V5LCB2YWx1ZV0gb2YgdGhpcy50b2tlbnNfdG9faWRzKSB7XG4gICAgICB0aGlzLnZvY2FiW3ZhbHVlXSA9IGtleTtcbiAgICB9XG4gICAgY29uc3QgdXNlX25ld19tZXJnZV9mb3JtYXQgPSBBcnJheS5pc0FycmF5KGNvbmZpZy5tZXJnZXNbMF0pO1xuICAgIHRoaXMubWVyZ2VzID0gdXNlX25ld19tZXJnZV9mb3JtYXQgPyBjb25maWcubWVyZ2VzIDogY29uZmlnLm1lcmdlcy5tYXAoXG4gICAgICAoeCkgPT4geC5zcGxpdChcIiBcIiwgMilcbiAgICApO1xuICAgIHRoaXMuYnBlX3JhbmtzID0gbmV3IE1hcCh0aGlzLm1lcmdlcy5tYXAoKHgsIGkpID0+IFtKU09OLnN0cmluZ2lmeSh4KSwgaV0pKTtcbiAgICB0aGlzLmVuZF9vZl93b3JkX3N1ZmZpeCA9IGNvbmZpZy5lbmRfb2Zfd29yZF9zdWZmaXg7XG4gICAgdGhpcy5jb250aW51aW5nX3N1YndvcmRfc3VmZml4ID0gY29uZmlnLmNvbnRpbnVpbmdfc3Vid29yZF9zdWZmaXggPz8gbnVsbDtcbiAgICB0aGlzLmJ5dGVfZmFsbGJhY2sgPSB0aGlzLmNvbmZpZy5ieXRlX2ZhbGxiYWNrID8/IGZhbHNlO1xuICAgIGlmICh0aGlzLmJ5dGVfZmFsbGJhY2spIHtcbiAgICAgIHRoaXMudGV4dF9lbmNvZGVyID0gbmV3IFRleHRFbmNvZGVyKCk7XG4gICAgfVxuICAgIHRoaXMuaWdub3JlX21lcmdlcyA9IHRoaXMuY29uZmlnLmlnbm9yZV9tZXJnZXMgPz8gZmFsc2U7XG4gICAgdGhpcy5tYXhfbGVuZ3RoX3RvX2NhY2hlID0gMjU2O1xuICAgIHRoaXMuY2FjaGVfY2FwYWNpdHkgPSAxZTQ7XG4gICAgdGhpcy5jYWNoZSA9IG5ldyBMUlVDYWNoZV9kZWZhdWx0KHRoaXMuY2FjaGVfY2FwYWNpdHkpO1xuICB9XG4gIC8qKlxuICAgKiBDbGVhcnMgdGhlIGNhY2hlLlxuICAgKi9cbiAgY2xlYXJfY2FjaGUoKSB7XG4gICAgdGhpcy5jYWNoZS5jbGVhcigpO1xuICB9XG4gIC8qKlxuICAgKiBBcHBseSBCeXRlLVBhaXItRW5jb2RpbmcgKEJQRSkgdG8gYSBnaXZlbiB0b2tlbi4gRWZmaWNpZW50IGhlYXAtYmFzZWQgcHJpb3JpdHlcbiAgICogcXVldWUgaW1wbGVtZW50YXRpb24gYWRhcHRlZCBmcm9tIGh0dHBzOi8vZ2l0aHViLmNvbS9iZWxsYWRvcmVhaS9sbGFtYS10b2tlbml6ZXItanMuXG4gICAqIEBwYXJhbSB0b2tlbiBUaGUgdG9rZW4gdG8gZW5jb2RlLlxuICAgKiBAcmV0dXJucyBUaGUgQlBFIGVuY29kZWQgdG9rZW5zLlxuICAgKi9cbiAgYnBlKHRva2VuKSB7XG4gICAgaWYgKHRva2VuLmxlbmd0aCA9PT0gMCkge1xuICAgICAgcmV0dXJuIFtdO1xuICAgIH1cbiAgICBjb25zdCBjYWNoZWQgPSB0aGlzLmNhY2hlLmdldCh0b2tlbik7XG4gICAgaWYgKGNhY2hlZCAhPT0gdm9pZCAwKSB7XG4gICAgICByZXR1cm4gY2FjaGVkO1xuICAgIH1cbiAgICBjb25zdCB3b3JkID0gQXJyYXkuZnJvbSh0b2tlbik7XG4gICAgaWYgKHRoaXMuZW5kX29mX3dvcmRfc3VmZml4KSB7XG4gICAgICB3b3JkW3dvcmQubGVuZ3RoIC0gMV0gKz0gdGhpcy5lbmRfb2Zfd29yZF9zdWZmaXg7XG4gICAgfVxuICAgIGxldCByZXN1bHQgPSBbXTtcbiAgICBpZiAod29yZC5sZW5ndGggPiAxKSB7XG4gICAgICBjb25zdCBxdWV1ZSA9IG5ldyBQcmlvcml0eVF1ZXVlX2RlZmF1bHQoKGEsIGIpID0+IGEuc2NvcmUgPCBiLnNjb3JlKTtcbiAgICAgIGxldCBzdGFydGluZ19ub2RlID0ge1xuICAgICAgICB0b2tlbjogd29yZFswXSxcbiAgICAgICAgYmlhczogMCxcbiAgICAgICAgcHJldjogbnVsbCxcbiAgICAgICAgbmV4dDogbnVsbFxuICAgICAgfTtcbiAgICAgIGxldCBwcmV2aW91c19ub2RlID0gc3RhcnRpbmdfbm9kZTtcbiAgICAgIGZvciAobGV0IGkgPSAxOyBpIDwgd29yZC5sZW5ndGg7ICsraSkge1xuICAgICAgICBjb25zdCBjdXJyZW50X25vZGUgPSB7XG4gICAgICAgICAgYmlhczogaSAvIHdvcmQubGVuZ3RoLFxuICAgICAgICAgIC8vIEFkZCBmcmFjdGlvbmFsIGNvbXBvbmVudCB0byBicmVhayB0aWVzXG4gICAgICAgICAgdG9rZW46IHdvcmRbaV0sXG4gICAgICAgICAgcHJldjogcHJldmlvdXNfbm9kZSxcbiAgICAgICAgICBuZXh0OiBudWxsXG4gICAgICAgIH07XG4gICAgICAgIHByZXZpb3VzX25vZGUubmV4dCA9IGN1cnJlbnRfbm9kZTtcbiAgICAgICAgdGhpcy5hZGRfbm9kZShxdWV1ZSwgcHJldmlvdXNfbm9kZSk7XG4gICAgICAgIHByZXZpb3VzX25vZGUgPSBjdXJyZW50X25vZGU7XG4gICAgICB9XG4gICAgICB3aGlsZSAoIXF1ZXVlLmlzX2VtcHR5KCkpIHtcbiAgICAgICAgY29uc3Qgbm9kZSA9IHF1ZXVlLnBvcCgpO1xuICAgICAgICBpZiAobm9kZS5kZWxldGVkIHx8ICFub2RlLm5leHQgfHwgbm9kZS5uZXh0LmRlbGV0ZWQpIGNvbnRpbnVlO1xuICAgICAgICBub2RlLmRlbGV0ZWQgPSB0cnVlO1xuICAgICAgICBub2RlLm5leHQuZGVsZXRlZCA9IHRydWU7XG4gICAgICAgIGlmIChub2RlLnByZXYpIHtcbiAgICAgICAgICBjb25zdCBuZXdfcHJldmlvdXNfbm9kZSA9IHsgLi4ubm9kZS5wcmV2IH07XG4gICAgICAgICAgbm9kZS5wcmV2LmRlbGV0ZWQgPSB0cnVlO1xuICAgICAgICAgIG5vZGUucHJldiA9IG5ld19wcmV2aW91c19ub2RlO1xuICAgICAgICAgIGlmIChuZXdfcHJldmlvdXNfbm9kZS5wcmV2KSB7XG4gICAgICAgICAgICBuZXdfcHJldmlvdXNfbm9kZS5wcmV2Lm5leHQgPSBuZXdfcHJldmlvdXNfbm9kZTtcbiAgICAgICAgICB9IGVsc2Uge1xuICAgICAgICAgICAgc3RhcnRpbmdfbm9kZSA9IG5ld19wcmV2aW91c19ub2RlO1xuICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICBjb25zdCBtZXJnZWQgPSB7XG4gICAgICAgICAgdG9rZW46IG5vZGUudG9rZW4gKyBub2RlLm5leHQudG9rZW4sXG4gICAgICAgICAgYmlhczogbm9kZS5iaWFzLFxuICAgICAgICAgIHByZXY6IG5vZGUucHJldixcbiAgICAgICAgICBuZXh0OiBub2RlLm5leHQubmV4dFxuICAgICAgICB9O1xuICAgICAgICBpZiAobWVyZ2VkLnByZXYpIHtcbiAgICAgICAgICBtZXJnZWQucHJldi5uZXh0ID0gbWVyZ2VkO1xuICAgICAgICAgIHRoaXMuYWRkX25vZGUocXVldWUsIG1lcmdlZC5wcmV2KTtcbiAgICAgICAgfSBlbHNlIHtcbiAgICAgICAgICBzdGFydGluZ19ub2RlID0gbWVyZ2VkO1xuICAgICAgICB9XG4gICAgICAgIGlmIChtZXJnZWQubmV4dCkge1xuICAgICAgICAgIG1lcmdlZC5uZXh0LnByZXYgPSBtZXJnZWQ7XG4gICAgICAgICAgdGhpcy5hZGRfbm9kZShxdWV1ZSwgbWVyZ2VkKTtcbiAgICAgICAgfVxuICAgICAgfVxuICAgICAgZm9yIChsZXQgY3VycmVudF9ub2RlID0gc3RhcnRpbmdfbm9kZTsgY3VycmVudF9ub2RlICE9PSBudWxsOyBjdXJyZW50X25vZGUgPSBjdXJyZW50X25vZGUubmV4dCkge1xuICAgICAgICByZXN1bHQucHVzaChjdXJyZW50X25vZGUudG9rZW4pO1xuICAgICAgfVxuICAgIH0gZWxzZSB7XG4gICAgICByZXN1bHQgPSB3b3JkO1xuICAgIH1cbiAgICBpZiAodGhpcy5jb250aW51aW5nX3N1YndvcmRfc3VmZml4KSB7XG4gICAgICBmb3IgKGxldCBpID0gMDsgaSA8IHJlc3VsdC5sZW5ndGggLSAxOyArK2kpIHtcbiAgICAgICAgcmVzdWx0W2ldICs9IHRoaXMuY29udGludWluZ19zdWJ3b3JkX3N1ZmZpeDtcbiAgICAgIH1cbiAgICB9XG4gICAgaWYgKHRva2VuLmxlbmd0aCA8IHRoaXMubWF4X2xlbmd0aF90b19jYWNoZSkge1xuICAgICAgdGhpcy5jYWNoZS5wdXQodG9rZW4sIHJlc3VsdCk7XG4gICAgfVxuICAgIHJldHVybiByZXN1bHQ7XG4gIH1cbiAgLyoqXG4gICAqIEhlbHBlciBmdW5jdGlvbiB0byBhZGQgYSBub2RlIHRvIHRoZSBwcmlvcml0eSBxdWV1ZS5cbiAgICogQHBhcmFtIHF1ZXVlXG4gICAqIEBwYXJhbSBub2RlXG4gICAqL1xuICBhZGRfbm9kZShxdWV1ZSwgbm9kZSkge1xuICAgIGNvbnN0IHJhbmsgPSB0aGlzLmJwZV9yYW5rcy5nZXQoXG4gICAgICBKU09OLnN0cmluZ2lmeShbbm9kZS50b2tlbiwgbm9kZS5uZXh0LnRva2VuXSlcbiAgICApO1xuICAgIGlmIChyYW5rICE9PSB2b2lkIDApIHtcbiAgICAgIG5vZGUuc2NvcmUgPSByYW5rICsgbm9kZS5iaWFzO1xuICAgICAgcXVldWUucHVzaChub2RlKTtcbiAgICB9XG4gIH1cbiAgLyoqXG4gICAqIEVuY29kZXMgdGhlIGlucHV0IHNlcXVlbmNlIG9mIHRva2VucyB1c2luZyB0aGUgQlBFIGFsZ29yaXRobSBhbmQgcmV0dXJucyB0aGUgcmVzdWx0aW5nIHN1YndvcmQgdG9rZW5zLlxuICAgKiBAcGFyYW0gdG9rZW5zIFRoZSBpbnB1dCBzZXF1ZW5jZSBvZiB0b2tlbnMgdG8gZW5jb2RlLlxuICAgKiBAcmV0dXJucyBUaGUgcmVzdWx0aW5nIHN1YndvcmQgdG9rZW5zIGFmdGVyIGFwcGx5aW5nIHRoZSBCUEUgYWxnb3JpdGhtIHRvIHRoZSBpbnB1dCBzZXF1ZW5jZSBvZiB0b2tlbnMuXG4gICAqL1xuICBlbmNvZGUodG9rZW5zKSB7XG4gICAgY29uc3Qgb3V0cHV0X3Rva2VucyA9IFtdO1xuICAgIGZvciAoY29uc3QgdG9rZW4gb2YgdG9rZW5zKSB7XG4gICAgICBpZiAodGhpcy5pZ25vcmVfbWVyZ2VzICYmIHRoaXMudG9rZW5zX3RvX2lkcy5oYXModG9rZW4pKSB7XG4gICAgICAgIG91dHB1dF90b2tlbnMucHVzaCh0b2tlbik7XG4gICAgICAgIGNvbnRpbnVlO1xuICAgICAgfVxuICAgICAgY29uc3QgYnBlX3Rva2VuX2xpc3QgPSB0aGlzLmJwZSh0b2tlbik7XG4gICAgICBmb3IgKGNvbnN0IHQgb2YgYnBlX3Rva2VuX2xpc3QpIHtcbiAgICAgICAgaWYgKHRoaXMudG9rZW5zX3RvX2lkcy5oYXModCkpIHtcbiAgICAgICAgICBvdXRwdXRfdG9rZW5zLnB1c2godCk7XG4gICAgICAgIH0gZWxzZSBpZiAodGhpcy5ieXRlX2ZhbGxiYWNrKSB7XG4gICAgICAgICAgY29uc3QgYnl0ZV90b2tlbnMgPSBBcnJheS5mcm9tKHRoaXMudGV4dF9lbmNvZGVyLmVuY29kZSh0KSkubWFwKFxuICAgICAgICAgICAgKHgpID0+IGA8MHgke3gudG9TdHJpbmcoMTYpLnRvVXBwZXJDYXNlKCkucGFkU3RhcnQoMiwgXCIwXCIpfT5gXG4gICAgICAgICAgKTtcbiAgICAgICAgICBpZiAoYnl0ZV90b2tlbnMuZXZlcnkoKHgpID0+IHRoaXMudG9rZW5zX3RvX2lkcy5oYXMoeCkpKSB7XG4gICAgICAgICAgICBvdXRwdXRfdG9rZW5zLnB1c2goLi4uYnl0ZV90b2tlbnMpO1xuICAgICAgICAgIH0gZWxzZSBpZiAodGhpcy51bmtfdG9rZW4gIT0gbnVsbCkge1xuICAgICAgICAgICAgb3V0cHV0X3Rva2Vucy5wdXNoKHRoaXMudW5rX3Rva2VuKTtcbiAgICAgICAgICB9XG4gICAgICAgIH0gZWxzZSBpZiAodGhpcy51bmtfdG9rZW4gIT0gbnVsbCkge1xuICAgICAgICAgIG91dHB1dF90b2tlbnMucHVzaCh0aGlzLnVua190b2tlbik7XG4gICAgICAgIH1cbiAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIG91dHB1dF90b2tlbnM7XG4gIH1cbn07XG52YXIgQlBFX2RlZmF1bHQgPSBCUEU7XG5cbi8vIHNyYy9jb3JlL3Rva2VuaXplck1vZGVsSW1wbGVtZW50YXRpb25zL0xlZ2FjeS50c1xudmFyIExlZ2FjeSA9IGNsYXNzIGV4dGVuZHMgVG9rZW5pemVyTW9kZWxfZGVmYXVsdCB7XG4gIC8qKlxuICAgKiBDcmVhdGUgYSBMZWdhY3kgdG9rZW5pemVyIG1vZGVsIGluc3RhbmNlLlxuICAgKiBAcGFyYW0gY29uZmlnIFRoZSBjb25maWd1cmF0aW9uIG9iamVjdCBmb3IgTGVnYWN5IHRva2VuaXplciBtb2RlbC5cbiAgICogQHBhcmFtIG1vcmVfY29uZmlnIEFkZGl0aW9uYWwgY29uZmlndXJhdGlvbiBvYmplY3QgZm9yIHRoZSBMZWdhY3kgdG9rZW5pemVyIG1vZGVsLlxuICAgKi9cbiAgY29uc3RydWN0b3IoY29uZmlnLCBtb3JlX2NvbmZpZykge1xuICAgIHN1cGVyKGNvbmZpZyk7XG4gICAgY29uc3Qgdm9jYWIgPSBjb25maWcudm9jYWI7XG4gICAgdGhpcy50b2tlbnNfdG9faWRzID0gb2JqZWN0X3RvX21hcChcbiAgICAgIG1vcmVfY29uZmlnLnRhcmdldF9sYW5nID8gdm9jYWJbbW9yZV9jb25maWcudGFyZ2V0X2xhbmddIDogdm9jYWJcbiAgICApO1xuICAgIHRoaXMuYm9zX3Rva2VuID0gbW9yZV9jb25maWcuYm9zX3Rva2VuO1xuICAgIHRoaXMuYm9zX3Rva2VuX2lkID0gdGhpcy50b2tlbnNfdG9faWRzLmdldCh0aGlzLmJvc190b2tlbik7XG4gICAgdGhpcy5lb3NfdG9rZW4gPSBtb3JlX2NvbmZpZy5lb3NfdG9rZW47XG4gICAgdGhpcy5lb3NfdG9rZW5faWQgPSB0aGlzLnRva2Vuc190b19pZHMuZ2V0KHRoaXMuZW9zX3Rva2VuKTtcbiAgICB0aGlzLnBhZF90b2tlbiA9IG1vcmVfY29uZmlnLnBhZF90b2tlbjtcbiAgICB0aGlzLnBhZF90b2tlbl9pZCA9IHRoaXMudG9rZW5zX3RvX2lkcy5nZXQodGhpcy5wYWRfdG9rZW4pO1xuICAgIHRoaXMudW5rX3Rva2VuID0gbW9yZV9jb25maWcudW5rX3Rva2VuO1xuICAgIHRoaXMudW5rX3Rva2VuX2lkID0gdGhpcy50b2tlbnNfdG9faWRzLmdldCh0aGlzLnVua190b2tlbik7XG4gICAgdGhpcy52b2NhYiA9IG5ldyBBcnJheSh0aGlzLnRva2Vuc190b19pZHMuc2l6ZSk7XG4gICAgZm9yIChjb25zdCBba2V5LCB2YWx1ZV0gb2YgdGhpcy50b2tlbnNfdG9faWRzKSB7XG4gICAgICB0aGlzLnZvY2FiW3ZhbHVlXSA9IGtleTtcbiAgICB9XG4gIH1cbiAgZW5jb2RlKHRva2Vucykge1xuICAgIHJldHVybiB0b2tlbnM7XG4gIH1cbn07XG52YXIgTGVnYWN5X2RlZmF1bHQgPSBMZWdhY3k7XG5cbi8vIHNyYy9jb3JlL3Rva2VuaXplck1vZGVsSW1wbGVtZW50YXRpb25zL2NyZWF0ZV90b2tlbml6ZXJfbW9kZWwudHNcbmZ1bmN0aW9uIGNyZWF0ZV90b2tlbml6ZXJfbW9kZWwobW9kZWxfY29uZmlnLCBjb25maWcpIHtcbiAgc3dpdGNoIChtb2RlbF9jb25maWcudHlwZSkge1xuICAgIGNhc2UgXCJXb3JkUGllY2VcIjpcbiAgICAgIHJldHVybiBuZXcgV29yZFBpZWNlX2RlZmF1bHQobW9kZWxfY29uZmlnKTtcbiAgICBjYXNlIFwiVW5pZ3JhbVwiOlxuICAgICAgcmV0dXJuIG5ldyBVbmlncmFtX2RlZmF1bHQobW9kZWxfY29uZmlnLCBjb25maWcuZW9zX3Rva2VuKTtcbiAgICBjYXNlIFwiQlBFXCI6XG4gICAgICByZXR1cm4gbmV3IEJQRV9kZWZhdWx0KG1vZGVsX2NvbmZpZyk7XG4gICAgZGVmYXVsdDpcbiAgICAgIGlmIChtb2RlbF9jb25maWcudm9jYWIpIHtcbiAgICAgICAgaWYgKEFycmF5LmlzQXJyYXkobW9kZWxfY29uZmlnLnZvY2FiKSkge1xuICAgICAgICAgIHJldHVybiBuZXcgVW5pZ3JhbV9kZWZhdWx0KG1vZGVsX2NvbmZpZywgY29uZmlnLmVvc190b2tlbik7XG4gICAgICAgIH0gZWxzZSBpZiAoT2JqZWN0Lmhhc093bihtb2RlbF9jb25maWcsIFwiY29udGludWluZ19zdWJ3b3JkX3ByZWZpeFwiKSAmJiBPYmplY3QuaGFzT3duKG1vZGVsX2NvbmZpZywgXCJ1bmtfdG9rZW5cIikpIHtcbiAgICAgICAgICBpZiAoT2JqZWN0Lmhhc093bihtb2RlbF9jb25maWcsIFwibWVyZ2VzXCIpKSB7XG4gICAgICAgICAgICByZXR1cm4gbmV3IEJQRV9kZWZhdWx0KG1vZGVsX2NvbmZpZyk7XG4gICAgICAgICAgfSBlbHNlIHtcbiAgICAgICAgICAgIHJldHVybiBuZXcgV29yZFBpZWNlX2RlZmF1bHQobW9kZWxfY29uZmlnKTtcbiAgICAgICAgICB9XG4gICAgICAgIH0gZWxzZSB7XG4gICAgICAgICAgcmV0dXJuIG5ldyBMZWdhY3lfZGVmYXVsdChtb2RlbF9jb25maWcsIHtcbiAgICAgICAgICAgIHRhcmdldF9sYW5nOiBjb25maWcudGFyZ2V0X2xhbmcsXG4gICAgICAgICAgICBib3NfdG9rZW46IGNvbmZpZy5ib3NfdG9rZW4sXG4gICAgICAgICAgICBlb3NfdG9rZW46IGNvbmZpZy5lb3NfdG9rZW4sXG4gICAgICAgICAgICBwYWRfdG9rZW46IGNvbmZpZy5wYWRfdG9rZW4sXG4gICAgICAgICAgICB1bmtfdG9rZW46IGNvbmZpZy51bmtfdG9rZW5cbiAgICAgICAgICB9KTtcbiAgICAgICAgfVxuICAgICAgfVxuICAgICAgdGhyb3cgbmV3IEVycm9yKFxuICAgICAgICBgVW5rbm93biBUb2tlbml6ZXJNb2RlbCB0eXBlOiAke21vZGVsX2NvbmZpZz8udHlwZX1gXG4gICAgICApO1xuICB9XG59XG52YXIgY3JlYXRlX3Rva2VuaXplcl9tb2RlbF9kZWZhdWx0ID0gY3JlYXRlX3Rva2VuaXplcl9tb2RlbDtcblxuLy8gc3JjL2NvcmUvUG9zdFByb2Nlc3Nvci50c1xudmFyIFBvc3RQcm9jZXNzb3IgPSBjbGFzcyBleHRlbmRzIENhbGxhYmxlX2RlZmF1bHQge1xuICAvKipcbiAgICogQHBhcmFtIGNvbmZpZyBUaGUgY29uZmlndXJhdGlvbiBmb3IgdGhlIHBvc3QtcHJvY2Vzc29yLlxuICAgKi9cbiAgY29uc3RydWN0b3IoY29uZmlnKSB7XG4gICAgc3VwZXIoKTtcbiAgICB0aGlzLmNvbmZpZyA9IGNvbmZpZztcbiAgfVxuICAvKipcbiAgICogQWxpYXMgZm9yIHtAbGluayBQb3N0UHJvY2Vzc29yI3Bvc3RfcHJvY2Vzc30uXG4gICAqIEBwYXJhbSB0b2tlbnMgVGhlIHRleHQgb3IgYXJyYXkgb2YgdGV4dHMgdG8gcG9zdC1wcm9jZXNzLlxuICAgKiBAcGFyYW0gYXJncyBBZGRpdGlvbmFsIGFyZ3VtZW50cyByZXF1aXJlZCBieSB0aGUgcG9zdC1wcm9jZXNzaW5nIGxvZ2ljLlxuICAgKiBAcmV0dXJucyBUaGUgcG9zdC1wcm9jZXNzZWQgdG9rZW5zLlxuICAgKi9cbiAgX2NhbGwodG9rZW5zLCAuLi5hcmdzKSB7XG4gICAgcmV0dXJuIHRoaXMucG9zdF9wcm9jZXNzKHRva2VucywgLi4uYXJncyk7XG4gIH1cbn07XG52YXIgUG9zdFByb2Nlc3Nvcl9kZWZhdWx0ID0gUG9zdFByb2Nlc3NvcjtcblxuLy8gc3JjL2NvcmUvcG9zdFByb2Nlc3Nvci9UZW1wbGF0ZVByb2Nlc3NpbmcudHNcbnZhciBUZW1wbGF0ZVByb2Nlc3NpbmcgPSBjbGFzcyBleHRlbmRzIFBvc3RQcm9jZXNzb3JfZGVmYXVsdCB7XG4gIC8qKlxuICAgKiBSZXBsYWNlcyBzcGVjaWFsIHRva2VucyBpbiB0aGUgdGVtcGxhdGUgd2l0aCBhY3R1YWwgdG9rZW5zLlxuICAgKiBAcGFyYW0gdG9rZW5zIFRoZSBsaXN0IG9mIHRva2VucyBmb3IgdGhlIGZpcnN0IHNlcXVlbmNlLlxuICAgKiBAcGFyYW0gdG9rZW5zX3BhaXIgVGhlIGxpc3Qgb2YgdG9rZW5zIGZvciB0aGUgc2Vjb25kIHNlcXVlbmNlIChvcHRpb25hbCkuXG4gICAqIEBwYXJhbSBhZGRfc3BlY2lhbF90b2tlbnMgV2hldGhlciB0byBhZGQgdGhlIHNwZWNpYWwgdG9rZW5zIHRvIHRoZSBiZWdpbm5pbmcgYW5kIGVuZCBvZiB0aGUgaW5wdXQuXG4gICAqIEByZXR1cm5zIEFuIG9iamVjdCBjb250YWluaW5nIHRoZSBsaXN0IG9mIHRva2VucyB3aXRoIHRoZSBzcGVjaWFsIHRva2VucyByZXBsYWNlZCB3aXRoIGFjdHVhbCB0b2tlbnMuXG4gICAqL1xuICBwb3N0X3Byb2Nlc3ModG9rZW5zLCB0b2tlbnNfcGFpciA9IG51bGwsIGFkZF9zcGVjaWFsX3Rva2VucyA9IHRydWUpIHtcbiAgICBjb25zdCB0eXBlID0gdG9rZW5zX3BhaXIgPT09IG51bGwgPyB0aGlzLmNvbmZpZy5zaW5nbGUgOiB0aGlzLmNvbmZpZy5wYWlyO1xuICAgIGxldCBwcm9jZXNzZWRfdG9rZW5zID0gW107XG4gICAgbGV0IHR5cGVzID0gW107XG4gICAgZm9yIChjb25zdCBpdGVtIG9mIHR5cGUpIHtcbiAgICAgIGlmIChcIlNwZWNpYWxUb2tlblwiIGluIGl0ZW0pIHtcbiAgICAgICAgaWYgKGFkZF9zcGVjaWFsX3Rva2Vucykge1xuICAgICAgICAgIHByb2Nlc3NlZF90b2tlbnMucHVzaChpdGVtLlNwZWNpYWxUb2tlbi5pZCk7XG4gICAgICAgICAgdHlwZXMucHVzaChpdGVtLlNwZWNpYWxUb2tlbi50eXBlX2lkKTtcbiAgICAgICAgfVxuICAgICAgfSBlbHNlIGlmIChcIlNlcXVlbmNlXCIgaW4gaXRlbSkge1xuICAgICAgICBpZiAoaXRlbS5TZXF1ZW5jZS5pZCA9PT0gXCJBXCIpIHtcbiAgICAgICAgICBwcm9jZXNzZWRfdG9rZW5zID0gbWVyZ2VfYXJyYXlzKHByb2Nlc3NlZF90b2tlbnMsIHRva2Vucyk7XG4gICAgICAgICAgdHlwZXMgPSBtZXJnZV9hcnJheXMoXG4gICAgICAgICAgICB0eXBlcyxcbiAgICAgICAgICAgIG5ldyBBcnJheSh0b2tlbnMubGVuZ3RoKS5maWxsKGl0ZW0uU2VxdWVuY2UudHlwZV9pZClcbiAgICAgICAgICApO1xuICAgICAgICB9IGVsc2UgaWYgKGl0ZW0uU2VxdWVuY2UuaWQgPT09IFwiQlwiKSB7XG4gICAgICAgICAgcHJvY2Vzc2VkX3Rva2VucyA9IG1lcmdlX2FycmF5cyhwcm9jZXNzZWRfdG9rZW5zLCB0b2tlbnNfcGFpcik7XG4gICAgICAgICAgdHlwZXMgPSBtZXJnZV9hcnJheXMoXG4gICAgICAgICAgICB0eXBlcyxcbiAgICAgICAgICAgIG5ldyBBcnJheSh0b2tlbnNfcGFpci5sZW5ndGgpLmZpbGwoaXRlbS5TZXF1ZW5jZS50eXBlX2lkKVxuICAgICAgICAgICk7XG4gICAgICAgIH1cbiAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIHsgdG9rZW5zOiBwcm9jZXNzZWRfdG9rZW5zLCB0b2tlbl90eXBlX2lkczogdHlwZXMgfTtcbiAgfVxufTtcbnZhciBUZW1wbGF0ZVByb2Nlc3NpbmdfZGVmYXVsdCA9IFRlbXBsYXRlUHJvY2Vzc2luZztcblxuLy8gc3JjL2NvcmUvcG9zdFByb2Nlc3Nvci9CeXRlTGV2ZWwudHNcbnZhciBCeXRlTGV2ZWwyID0gY2xhc3MgZXh0ZW5kcyBQb3N0UHJvY2Vzc29yX2RlZmF1bHQge1xuICAvKipcbiAgICogUG9zdCBwcm9jZXNzIHRoZSBnaXZlbiB0b2tlbnMuXG4gICAqIEBwYXJhbSB0b2tlbnMgVGhlIGxpc3Qgb2YgdG9rZW5zIGZvciB0aGUgZmlyc3Qgc2VxdWVuY2UuXG4gICAqIEBwYXJhbSB0b2tlbnNfcGFpciBUaGUgbGlzdCBvZiB0b2tlbnMgZm9yIHRoZSBzZWNvbmQgc2VxdWVuY2UgKG9wdGlvbmFsKS5cbiAgICogQHJldHVybnMgQW4gb2JqZWN0IGNvbnRhaW5pbmcgdGhlIHBvc3QtcHJvY2Vzc2VkIHRva2Vucy5cbiAgICovXG4gIHBvc3RfcHJvY2Vzcyh0b2tlbnMsIHRva2Vuc19wYWlyID0gbnVsbCkge1xuICAgIHJldHVybiB7IHRva2VucywgdG9rZW5zX3BhaXIgfTtcbiAgfVxufTtcbnZhciBCeXRlTGV2ZWxfZGVmYXVsdDIgPSBCeXRlTGV2ZWwyO1xuXG4vLyBzcmMvY29yZS9wb3N0UHJvY2Vzc29yL0JlcnRQcm9jZXNzaW5nLnRzXG52YXIgQmVydFByb2Nlc3NpbmcgPSBjbGFzcyBleHRlbmRzIFBvc3RQcm9jZXNzb3JfZGVmYXVsdCB7XG4gIC8qKlxuICAgKiBAcGFyYW0gY29uZmlnIFRoZSBjb25maWd1cmF0aW9uIGZvciB0aGUgcG9zdC1wcm9jZXNzb3IuXG4gICAqIEBwYXJhbSBjb25maWcuY2xzIFRoZSBzcGVjaWFsIHRva2VucyB0byBhZGQgdG8gdGhlIGJlZ2lubmluZyBvZiB0aGUgaW5wdXQuXG4gICAqIEBwYXJhbSBjb25maWcuc2VwIFRoZSBzcGVjaWFsIHRva2VucyB0byBhZGQgdG8gdGhlIGVuZCBvZiB0aGUgaW5wdXQuXG4gICAqL1xuICBjb25zdHJ1Y3Rvcihjb25maWcpIHtcbiAgICBzdXBlcihjb25maWcpO1xuICAgIHRoaXMuc2VwID0gY29uZmlnLnNlcDtcbiAgICB0aGlzLmNscyA9IGNvbmZpZy5jbHM7XG4gIH1cbiAgLyoqXG4gICAqIEFkZHMgdGhlIHNwZWNpYWwgdG9rZW5zIHRvIHRoZSBiZWdpbm5pbmcgYW5kIGVuZCBvZiB0aGUgaW5wdXQuXG4gICAqIEBwYXJhbSB0b2tlbnMgVGhlIGlucHV0IHRva2Vucy5cbiAgICogQHBhcmFtIHRva2Vuc19wYWlyIEFuIG9wdGlvbmFsIHNlY29uZCBzZXQgb2YgaW5wdXQgdG9rZW5zLlxuICAgKiBAcGFyYW0gYWRkX3NwZWNpYWxfdG9rZW5zIFdoZXRoZXIgdG8gYWRkIHRoZSBzcGVjaWFsIHRva2VucyB0byB0aGUgYmVnaW5uaW5nIGFuZCBlbmQgb2YgdGhlIGlucHV0LlxuICAgKiBAcmV0dXJucyBUaGUgcG9zdC1wcm9jZXNzZWQgdG9rZW5zIHdpdGggdGhlIHNwZWNpYWwgdG9rZW5zIGFkZGVkIHRvIHRoZSBiZWdpbm5pbmcgYW5kIGVuZC5cbiAgICovXG4gIHBvc3RfcHJvY2Vzcyh0b2tlbnMsIHRva2Vuc19wYWlyID0gbnVsbCwgYWRkX3NwZWNpYWxfdG9rZW5zID0gdHJ1ZSkge1xuICAgIGlmIChhZGRfc3BlY2lhbF90b2tlbnMpIHtcbiAgICAgIHRva2VucyA9IG1lcmdlX2FycmF5cyhbdGhpcy5jbHNbMF1dLCB0b2tlbnMsIFt0aGlzLnNlcFswXV0pO1xuICAgIH1cbiAgICBsZXQgdG9rZW5fdHlwZV9pZHMgPSBuZXcgQXJyYXkodG9rZW5zLmxlbmd0aCkuZmlsbCgwKTtcbiAgICBpZiAodG9rZW5zX3BhaXIpIHtcbiAgICAgIGNvbnN0IG1pZGRsZSA9IFtdO1xuICAgICAgY29uc3QgYWZ0ZXIgPSBhZGRfc3BlY2lhbF90b2tlbnMgPyBbdGhpcy5zZXBbMF1dIDogW107XG4gICAgICB0b2tlbnMgPSBtZXJnZV9hcnJheXModG9rZW5zLCBtaWRkbGUsIHRva2Vuc19wYWlyLCBhZnRlcik7XG4gICAgICB0b2tlbl90eXBlX2lkcyA9IG1lcmdlX2FycmF5cyhcbiAgICAgICAgdG9rZW5fdHlwZV9pZHMsXG4gICAgICAgIG5ldyBBcnJheSh0b2tlbnNfcGFpci5sZW5ndGggKyBtaWRkbGUubGVuZ3RoICsgYWZ0ZXIubGVuZ3RoKS5maWxsKDEpXG4gICAgICApO1xuICAgIH1cbiAgICByZXR1cm4geyB0b2tlbnMsIHRva2VuX3R5cGVfaWRzIH07XG4gIH1cbn07XG52YXIgQmVydFByb2Nlc3NpbmdfZGVmYXVsdCA9IEJlcnRQcm9jZXNzaW5nO1xuXG4vLyBzcmMvY29yZS9wb3N0UHJvY2Vzc29yL1JvYmVydGFQcm9jZXNzaW5nLnRzXG52YXIgUm9iZXJ0YVByb2Nlc3NpbmcgPSBjbGFzcyBleHRlbmRzIFBvc3RQcm9jZXNzb3JfZGVmYXVsdCB7XG4gIC8qKlxuICAgKiBAcGFyYW0gY29uZmlnIFRoZSBjb25maWd1cmF0aW9uIGZvciB0aGUgcG9zdC1wcm9jZXNzb3IuXG4gICAqIEBwYXJhbSBjb25maWcuY2xzIFRoZSBzcGVjaWFsIHRva2VucyB0byBhZGQgdG8gdGhlIGJlZ2lubmluZyBvZiB0aGUgaW5wdXQuXG4gICAqIEBwYXJhbSBjb25maWcuc2VwIFRoZSBzcGVjaWFsIHRva2VucyB0byBhZGQgdG8gdGhlIGVuZCBvZiB0aGUgaW5wdXQuXG4gICAqL1xuICBjb25zdHJ1Y3Rvcihjb25maWcpIHtcbiAgICBzdXBlcihjb25maWcpO1xuICAgIHRoaXMuc2VwID0gY29uZmlnLnNlcDtcbiAgICB0aGlzLmNscyA9IGNvbmZpZy5jbHM7XG4gIH1cbiAgLyoqXG4gICAqIEFkZHMgdGhlIHNwZWNpYWwgdG9rZW5zIHRvIHRoZSBiZWdpbm5pbmcgYW5kIGVuZCBvZiB0aGUgaW5wdXQuXG4gICAqIEBwYXJhbSB0b2tlbnMgVGhlIGlucHV0IHRva2Vucy5cbiAgICogQHBhcmFtIHRva2Vuc19wYWlyIEFuIG9wdGlvbmFsIHNlY29uZCBzZXQgb2YgaW5wdXQgdG9rZW5zLlxuICAgKiBAcGFyYW0gYWRkX3NwZWNpYWxfdG9rZW5zIFdoZXRoZXIgdG8gYWRkIHRoZSBzcGVjaWFsIHRva2VucyB0byB0aGUgYmVnaW5uaW5nIGFuZCBlbmQgb2YgdGhlIGlucHV0LlxuICAgKiBAcmV0dXJucyBUaGUgcG9zdC1wcm9jZXNzZWQgdG9rZW5zIHdpdGggdGhlIHNwZWNpYWwgdG9rZW5zIGFkZGVkIHRvIHRoZSBiZWdpbm5pbmcgYW5kIGVuZC5cbiAgICovXG4gIHBvc3RfcHJvY2Vzcyh0b2tlbnMsIHRva2Vuc19wYWlyLCBhZGRfc3BlY2lhbF90b2tlbnMgPSB0cnVlKSB7XG4gICAgaWYgKGFkZF9zcGVjaWFsX3Rva2Vucykge1xuICAgICAgdG9rZW5zID0gbWVyZ2VfYXJyYXlzKFt0aGlzLmNsc1swXV0sIHRva2VucywgW3RoaXMuc2VwWzBdXSk7XG4gICAgfVxuICAgIGxldCB0b2tlbl90eXBlX2lkcyA9IG5ldyBBcnJheSh0b2tlbnMubGVuZ3RoKS5maWxsKDApO1xuICAgIGlmICh0b2tlbnNfcGFpcikge1xuICAgICAgY29uc3QgbWlkZGxlID0gYWRkX3NwZWNpYWxfdG9rZW5zID8gW3RoaXMuc2VwWzBdXSA6IFtdO1xuICAgICAgY29uc3QgYWZ0ZXIgPSBhZGRfc3BlY2lhbF90b2tlbnMgPyBbdGhpcy5zZXBbMF1dIDogW107XG4gICAgICB0b2tlbnMgPSBtZXJnZV9hcnJheXModG9rZW5zLCBtaWRkbGUsIHRva2Vuc19wYWlyLCBhZnRlcik7XG4gICAgICB0b2tlbl90eXBlX2lkcyA9IG1lcmdlX2FycmF5cyhcbiAgICAgICAgdG9rZW5fdHlwZV9pZHMsXG4gICAgICAgIG5ldyBBcnJheSh0b2tlbnNfcGFpci5sZW5ndGggKyBtaWRkbGUubGVuZ3RoICsgYWZ0ZXIubGVuZ3RoKS5maWxsKDEpXG4gICAgICApO1xuICAgIH1cbiAgICByZXR1cm4geyB0b2tlbnMsIHRva2VuX3R5cGVfaWRzIH07XG4gIH1cbn07XG52YXIgUm9iZXJ0YVByb2Nlc3NpbmdfZGVmYXVsdCA9IFJvYmVydGFQcm9jZXNzaW5nO1xuXG4vLyBzcmMvY29yZS9wb3N0UHJvY2Vzc29yL1NlcXVlbmNlLnRzXG52YXIgU2VxdWVuY2UzID0gY2xhc3MgZXh0ZW5kcyBQb3N0UHJvY2Vzc29yX2RlZmF1bHQge1xuICAvKipcbiAgICogQ3JlYXRlcyBhIG5ldyBpbnN0YW5jZSBvZiBTZXF1ZW5jZSBwb3N0LXByb2Nlc3Nvci5cbiAgICogQHBhcmFtIGNvbmZpZyBUaGUgY29uZmlndXJhdGlvbiBvYmplY3QuXG4gICAqL1xuICBjb25zdHJ1Y3Rvcihjb25maWcpIHtcbiAgICBzdXBlcihjb25maWcpO1xuICAgIHRoaXMucHJvY2Vzc29ycyA9IChjb25maWcucHJvY2Vzc29ycyA/PyBbXSkubWFwKCh4KSA9PiBjcmVhdGVfcG9zdF9wcm9jZXNzb3JfZGVmYXVsdCh4KSk7XG4gIH1cbiAgLyoqXG4gICAqIFBvc3QgcHJvY2VzcyB0aGUgZ2l2ZW4gdG9rZW5zLlxuICAgKiBAcGFyYW0gdG9rZW5zIFRoZSBsaXN0IG9mIHRva2VucyBmb3IgdGhlIGZpcnN0IHNlcXVlbmNlLlxuICAgKiBAcGFyYW0gdG9rZW5zX3BhaXIgVGhlIGxpc3Qgb2YgdG9rZW5zIGZvciB0aGUgc2Vjb25kIHNlcXVlbmNlIChvcHRpb25hbCkuXG4gICAqIEBwYXJhbSBhZGRfc3BlY2lhbF90b2tlbnMgV2hldGhlciB0byBhZGQgdGhlIHNwZWNpYWwgdG9rZW5zIHRvIHRoZSBiZWdpbm5pbmcgYW5kIGVuZCBvZiB0aGUgaW5wdXQuXG4gICAqIEByZXR1cm5zIEFuIG9iamVjdCBjb250YWluaW5nIHRoZSBwb3N0LXByb2Nlc3NlZCB0b2tlbnMuXG4gICAqL1xuICBwb3N0X3Byb2Nlc3ModG9rZW5zLCB0b2tlbnNfcGFpciA9IG51bGwsIGFkZF9zcGVjaWFsX3Rva2VucyA9IHRydWUpIHtcbiAgICBsZXQgcHJvY2Vzc2VkX3Rva2VucyA9IHsgdG9rZW5zLCB0b2tlbnNfcGFpciB9O1xuICAgIGZvciAoY29uc3QgcHJvY2Vzc29yIG9mIHRoaXMucHJvY2Vzc29ycykge1xuICAgICAgcHJvY2Vzc2VkX3Rva2VucyA9IHByb2Nlc3Nvci5wb3N0X3Byb2Nlc3MoXG4gICAgICAgIHByb2Nlc3NlZF90b2tlbnMudG9rZW5zLFxuICAgICAgICBwcm9jZXNzZWRfdG9rZW5zLnRva2Vuc19wYWlyLFxuICAgICAgICBhZGRfc3BlY2lhbF90b2tlbnNcbiAgICAgICk7XG4gICAgfVxuICAgIHJldHVybiBwcm9jZXNzZWRfdG9rZW5zO1xuICB9XG59O1xudmFyIFNlcXVlbmNlX2RlZmF1bHQzID0gU2VxdWVuY2UzO1xuXG4vLyBzcmMvY29yZS9wb3N0UHJvY2Vzc29yL2NyZWF0ZV9wb3N0X3Byb2Nlc3Nvci50c1xuZnVuY3Rpb24gY3JlYXRlX3Bvc3RfcHJvY2Vzc29yKGNvbmZpZykge1xuICBpZiAoY29uZmlnID09PSBudWxsKSByZXR1cm4gbnVsbDtcbiAgc3dpdGNoIChjb25maWcudHlwZSkge1xuICAgIGNhc2UgXCJUZW1wbGF0ZVByb2Nlc3NpbmdcIjpcbiAgICAgIHJldHVybiBuZXcgVGVtcGxhdGVQcm9jZXNzaW5nX2RlZmF1bHQoY29uZmlnKTtcbiAgICBjYXNlIFwiQnl0ZUxldmVsXCI6XG4gICAgICByZXR1cm4gbmV3IEJ5dGVMZXZlbF9kZWZhdWx0Mihjb25maWcpO1xuICAgIGNhc2UgXCJCZXJ0UHJvY2Vzc2luZ1wiOlxuICAgICAgcmV0dXJuIG5ldyBCZXJ0UHJvY2Vzc2luZ19kZWZhdWx0KGNvbmZpZyk7XG4gICAgY2FzZSBcIlJvYmVydGFQcm9jZXNzaW5nXCI6XG4gICAgICByZXR1cm4gbmV3IFJvYmVydGFQcm9jZXNzaW5nX2RlZmF1bHQoY29uZmlnKTtcbiAgICBjYXNlIFwiU2VxdWVuY2VcIjpcbiAgICAgIHJldHVybiBuZXcgU2VxdWVuY2VfZGVmYXVsdDMoY29uZmlnKTtcbiAgICBkZWZhdWx0OlxuICAgICAgdGhyb3cgbmV3IEVycm9yKGBVbmtub3duIFBvc3RQcm9jZXNzb3IgdHlwZTogJHtjb25maWcudHlwZX1gKTtcbiAgfVxufVxudmFyIGNyZWF0ZV9wb3N0X3Byb2Nlc3Nvcl9kZWZhdWx0ID0gY3JlYXRlX3Bvc3RfcHJvY2Vzc29yO1xuXG4vLyBzcmMvY29yZS9EZWNvZGVyLnRzXG52YXIgRGVjb2RlciA9IGNsYXNzIGV4dGVuZHMgQ2FsbGFibGVfZGVmYXVsdCB7XG4gIC8qKlxuICAgKiBDcmVhdGVzIGFuIGluc3RhbmNlIG9mIGBEZWNvZGVyYC5cbiAgICogQHBhcmFtIGNvbmZpZyBUaGUgY29uZmlndXJhdGlvbiBvYmplY3QuXG4gICAqKi9cbiAgY29uc3RydWN0b3IoY29uZmlnKSB7XG4gICAgc3VwZXIoKTtcbiAgICB0aGlzLmNvbmZpZyA9IGNvbmZpZztcbiAgICB0aGlzLmFkZGVkX3Rva2VucyA9IFtdO1xuICAgIHRoaXMuZW5kX29mX3dvcmRfc3VmZml4ID0gbnVsbDtcbiAgICB0aGlzLnRyaW1fb2Zmc2V0cyA9IFwidHJpbV9vZmZzZXRzXCIgaW4gY29uZmlnID8gY29uZmlnLnRyaW1fb2Zmc2V0cyA6IGZhbHNlO1xuICB9XG4gIC8qKlxuICAgKiBDYWxscyB0aGUgYGRlY29kZWAgbWV0aG9kLlxuICAgKlxuICAgKiBAcGFyYW0gdG9rZW5zIFRoZSBsaXN0IG9mIHRva2Vucy5cbiAgICogQHJldHVybnMgVGhlIGRlY29kZWQgc3RyaW5nLlxuICAgKi9cbiAgX2NhbGwodG9rZW5zKSB7XG4gICAgcmV0dXJuIHRoaXMuZGVjb2RlKHRva2Vucyk7XG4gIH1cbiAgLyoqXG4gICAqIERlY29kZXMgYSBsaXN0IG9mIHRva2Vucy5cbiAgICogQHBhcmFtIHRva2VucyBUaGUgbGlzdCBvZiB0b2tlbnMuXG4gICAqIEByZXR1cm5zIFRoZSBkZWNvZGVkIHN0cmluZy5cbiAgICovXG4gIGRlY29kZSh0b2tlbnMpIHtcbiAgICByZXR1cm4gdGhpcy5kZWNvZGVfY2hhaW4odG9rZW5zKS5qb2luKFwiXCIpO1xuICB9XG59O1xudmFyIERlY29kZXJfZGVmYXVsdCA9IERlY29kZXI7XG5cbi8vIHNyYy9jb3JlL2RlY29kZXIvQnl0ZUxldmVsLnRzXG52YXIgQnl0ZUxldmVsMyA9IGNsYXNzIGV4dGVuZHMgRGVjb2Rlcl9kZWZhdWx0IHtcbiAgLyoqXG4gICAqIENyZWF0ZSBhIGBCeXRlTGV2ZWxEZWNvZGVyYCBvYmplY3QuXG4gICAqL1xuICBjb25zdHJ1Y3Rvcihjb25maWcpIHtcbiAgICBzdXBlcihjb25maWcpO1xuICAgIHRoaXMuYnl0ZV9kZWNvZGVyID0gVU5JQ09ERV9UT19CWVRFUztcbiAgICB0aGlzLnRleHRfZGVjb2RlciA9IG5ldyBUZXh0RGVjb2RlcihcInV0Zi04XCIsIHtcbiAgICAgIGZhdGFsOiBmYWxzZSxcbiAgICAgIC8vIGVzbGludC1kaXNhYmxlLW5leHQtbGluZSBAdHlwZXNjcmlwdC1lc2xpbnQvbmFtaW5nLWNvbnZlbnRpb25cbiAgICAgIGlnbm9yZUJPTTogdHJ1ZVxuICAgIH0pO1xuICAgIHRoaXMuZW5kX29mX3dvcmRfc3VmZml4ID0gbnVsbDtcbiAgfVxuICAvKipcbiAgICogQ29udmVydCBhbiBhcnJheSBvZiB0b2tlbnMgdG8gc3RyaW5nIGJ5IGRlY29kaW5nIGVhY2ggYnl0ZS5cbiAgICogQHBhcmFtIHRva2VucyBBcnJheSBvZiB0b2tlbnMgdG8gYmUgZGVjb2RlZC5cbiAgICogQHJldHVybnMgVGhlIGRlY29kZWQgc3RyaW5nLlxuICAgKi9cbiAgY29udmVydF90b2tlbnNfdG9fc3RyaW5nKHRva2Vucykge1xuICAgIGNvbnN0IHRleHQgPSB0b2tlbnMuam9pbihcIlwiKTtcbiAgICBjb25zdCBieXRlX2FycmF5ID0gbmV3IFVpbnQ4QXJyYXkoXG4gICAgICBbLi4udGV4dF0ubWFwKChjKSA9PiB0aGlzLmJ5dGVfZGVjb2RlcltjXSlcbiAgICApO1xuICAgIHJldHVybiB0aGlzLnRleHRfZGVjb2Rlci5kZWNvZGUoYnl0ZV9hcnJheSk7XG4gIH1cbiAgZGVjb2RlX2NoYWluKHRva2Vucykge1xuICAgIGNvbnN0IHN1Yl90ZXh0cyA9IFtdO1xuICAgIGxldCBjdXJyZW50X3N1Yl90ZXh0ID0gW107XG4gICAgZm9yIChjb25zdCB0b2tlbiBvZiB0b2tlbnMpIHtcbiAgICAgIGlmICh0aGlzLmFkZGVkX3Rva2Vucy5maW5kKCh4KSA9PiB4LmNvbnRlbnQgPT09IHRva2VuKSAhPT0gdm9pZCAwKSB7XG4gICAgICAgIGlmIChjdXJyZW50X3N1Yl90ZXh0Lmxlbmd0aCA+IDApIHtcbiAgICAgICAgICBzdWJfdGV4dHMucHVzaCh0aGlzLmNvbnZlcnRfdG9rZW5zX3RvX3N0cmluZyhjdXJyZW50X3N1Yl90ZXh0KSk7XG4gICAgICAgICAgY3VycmVudF9zdWJfdGV4dCA9IFtdO1xuICAgICAgICB9XG4gICAgICAgIHN1Yl90ZXh0cy5wdXNoKHRva2VuKTtcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIGN1cnJlbnRfc3ViX3RleHQucHVzaCh0b2tlbik7XG4gICAgICB9XG4gICAgfVxuICAgIGlmIChjdXJyZW50X3N1Yl90ZXh0Lmxlbmd0aCA+IDApIHtcbiAgICAgIHN1Yl90ZXh0cy5wdXNoKHRoaXMuY29udmVydF90b2tlbnNfdG9fc3RyaW5nKGN1cnJlbnRfc3ViX3RleHQpKTtcbiAgICB9XG4gICAgcmV0dXJuIHN1Yl90ZXh0cztcbiAgfVxufTtcbnZhciBCeXRlTGV2ZWxfZGVmYXVsdDMgPSBCeXRlTGV2ZWwzO1xuXG4vLyBzcmMvY29yZS9kZWNvZGVyL1dvcmRQaWVjZS50c1xudmFyIFdvcmRQaWVjZSA9IGNsYXNzIGV4dGVuZHMgRGVjb2Rlcl9kZWZhdWx0IHtcbiAgLyoqXG4gICAqIENyZWF0ZXMgYSBuZXcgaW5zdGFuY2Ugb2YgV29yZFBpZWNlRGVjb2Rlci5cbiAgICogQHBhcmFtIGNvbmZpZyBUaGUgY29uZmlndXJhdGlvbiBvYmplY3QuXG4gICAqL1xuICBjb25zdHJ1Y3Rvcihjb25maWcpIHtcbiAgICBzdXBlcihjb25maWcpO1xuICAgIHRoaXMuY2xlYW51cCA9IGNvbmZpZy5jbGVhbnVwO1xuICB9XG4gIGRlY29kZV9jaGFpbih0b2tlbnMpIHtcbiAgICByZXR1cm4gdG9rZW5zLm1hcCgodG9rZW4sIGkpID0+IHtcbiAgICAgIGlmIChpICE9PSAwKSB7XG4gICAgICAgIGNvbnN0IHByZWZpeCA9IHRoaXMuY29uZmlnLnByZWZpeDtcbiAgICAgICAgaWYgKHByZWZpeCAmJiB0b2tlbi5zdGFydHNXaXRoKHByZWZpeCkpIHtcbiAgICAgICAgICB0b2tlbiA9IHRva2VuLnJlcGxhY2UocHJlZml4LCBcIlwiKTtcbiAgICAgICAgfSBlbHNlIHtcbiAgICAgICAgICB0b2tlbiA9IFwiIFwiICsgdG9rZW47XG4gICAgICAgIH1cbiAgICAgIH1cbiAgICAgIGlmICh0aGlzLmNsZWFudXApIHtcbiAgICAgICAgdG9rZW4gPSBjbGVhbl91cF90b2tlbml6YXRpb24odG9rZW4pO1xuICAgICAgfVxuICAgICAgcmV0dXJuIHRva2VuO1xuICAgIH0pO1xuICB9XG59O1xudmFyIFdvcmRQaWVjZV9kZWZhdWx0MiA9IFdvcmRQaWVjZTtcblxuLy8gc3JjL2NvcmUvZGVjb2Rlci9NZXRhc3BhY2UudHNcbnZhciBNZXRhc3BhY2UyID0gY2xhc3MgZXh0ZW5kcyBEZWNvZGVyX2RlZmF1bHQge1xuICAvKipcbiAgICogQ29uc3RydWN0cyBhIG5ldyBNZXRhc3BhY2VEZWNvZGVyIG9iamVjdC5cbiAgICogQHBhcmFtIGNvbmZpZyBUaGUgY29uZmlndXJhdGlvbiBvYmplY3QgZm9yIHRoZSBNZXRhc3BhY2VEZWNvZGVyLlxuICAgKi9cbiAgY29uc3RydWN0b3IoY29uZmlnKSB7XG4gICAgc3VwZXIoY29uZmlnKTtcbiAgICB0aGlzLnJlcGxhY2VtZW50ID0gY29uZmlnLnJlcGxhY2VtZW50ID8/IFwiXFx1MjU4MVwiO1xuICB9XG4gIGRlY29kZV9jaGFpbih0b2tlbnMpIHtcbiAgICBjb25zdCByZXN1bHQgPSBbXTtcbiAgICBmb3IgKGxldCBpID0gMDsgaSA8IHRva2Vucy5sZW5ndGg7ICsraSkge1xuICAgICAgbGV0IG5vcm1hbGl6ZWQgPSB0b2tlbnNbaV0ucmVwbGFjZUFsbCh0aGlzLnJlcGxhY2VtZW50LCBcIiBcIik7XG4gICAgICBpZiAoaSA9PSAwICYmIG5vcm1hbGl6ZWQuc3RhcnRzV2l0aChcIiBcIikpIHtcbiAgICAgICAgbm9ybWFsaXplZCA9IG5vcm1hbGl6ZWQuc3Vic3RyaW5nKDEpO1xuICAgICAgfVxuICAgICAgcmVzdWx0LnB1c2gobm9ybWFsaXplZCk7XG4gICAgfVxuICAgIHJldHVybiByZXN1bHQ7XG4gIH1cbn07XG52YXIgTWV0YXNwYWNlX2RlZmF1bHQyID0gTWV0YXNwYWNlMjtcblxuLy8gc3JjL2NvcmUvZGVjb2Rlci9CUEUudHNcbnZhciBCUEUyID0gY2xhc3MgZXh0ZW5kcyBEZWNvZGVyX2RlZmF1bHQge1xuICBjb25zdHJ1Y3Rvcihjb25maWcpIHtcbiAgICBzdXBlcihjb25maWcpO1xuICAgIHRoaXMuc3VmZml4ID0gY29uZmlnLnN1ZmZpeCA/PyBcIlwiO1xuICB9XG4gIGRlY29kZV9jaGFpbih0b2tlbnMpIHtcbiAgICByZXR1cm4gdG9rZW5zLm1hcCgodG9rZW4sIGkpID0+IHtcbiAgICAgIHJldHVybiB0b2tlbi5yZXBsYWNlQWxsKHRoaXMuc3VmZml4LCBpID09PSB0b2tlbnMubGVuZ3RoIC0gMSA/IFwiXCIgOiBcIiBcIik7XG4gICAgfSk7XG4gIH1cbn07XG52YXIgQlBFX2RlZmF1bHQyID0gQlBFMjtcblxuLy8gc3JjL2NvcmUvZGVjb2Rlci9DVEMudHNcbnZhciBDVEMgPSBjbGFzcyBleHRlbmRzIERlY29kZXJfZGVmYXVsdCB7XG4gIGNvbnN0cnVjdG9yKGNvbmZpZykge1xuICAgIHN1cGVyKGNvbmZpZyk7XG4gICAgdGhpcy5wYWRfdG9rZW4gPSBjb25maWcucGFkX3Rva2VuID8/IFwiXCI7XG4gICAgdGhpcy53b3JkX2RlbGltaXRlcl90b2tlbiA9IGNvbmZpZy53b3JkX2RlbGltaXRlcl90b2tlbiA/PyBcIlwiO1xuICAgIHRoaXMuY2xlYW51cCA9IGNvbmZpZy5jbGVhbnVwO1xuICB9XG4gIC8qKlxuICAgKiBDb252ZXJ0cyBhIGNvbm5lY3Rpb25pc3QtdGVtcG9yYWwtY2xhc3NpZmljYXRpb24gKENUQykgb3V0cHV0IHRva2VucyBpbnRvIGEgc2luZ2xlIHN0cmluZy5cbiAgICogQHBhcmFtIHRva2VucyBBcnJheSBvZiB0b2tlbnMgdG8gYmUgZGVjb2RlZC5cbiAgICogQHJldHVybnMgVGhlIGRlY29kZWQgc3RyaW5nLlxuICAgKi9cbiAgY29udmVydF90b2tlbnNfdG9fc3RyaW5nKHRva2Vucykge1xuICAgIGlmICh0b2tlbnMubGVuZ3RoID09PSAwKSByZXR1cm4gXCJcIjtcbiAgICBjb25zdCBncm91cGVkX3Rva2VucyA9IFt0b2tlbnNbMF1dO1xuICAgIGZvciAobGV0IGkgPSAxOyBpIDwgdG9rZW5zLmxlbmd0aDsgKytpKSB7XG4gICAgICBpZiAodG9rZW5zW2ldICE9PSBncm91cGVkX3Rva2Vucy5hdCgtMSkpIHtcbiAgICAgICAgZ3JvdXBlZF90b2tlbnMucHVzaCh0b2tlbnNbaV0pO1xuICAgICAgfVxuICAgIH1cbiAgICBjb25zdCBmaWx0ZXJlZF90b2tlbnMgPSBncm91cGVkX3Rva2Vucy5maWx0ZXIoXG4gICAgICAodG9rZW4pID0+IHRva2VuICE9PSB0aGlzLnBhZF90b2tlblxuICAgICk7XG4gICAgbGV0IHRleHQgPSBmaWx0ZXJlZF90b2tlbnMuam9pbihcIlwiKTtcbiAgICBpZiAodGhpcy5jbGVhbnVwKSB7XG4gICAgICB0ZXh0ID0gY2xlYW5fdXBfdG9rZW5pemF0aW9uKHRleHQpLnJlcGxhY2VBbGwodGhpcy53b3JkX2RlbGltaXRlcl90b2tlbiwgXCIgXCIpLnRyaW0oKTtcbiAgICB9XG4gICAgcmV0dXJuIHRleHQ7XG4gIH1cbiAgZGVjb2RlX2NoYWluKHRva2Vucykge1xuICAgIHJldHVybiBbdGhpcy5jb252ZXJ0X3Rva2Vuc190b19zdHJpbmcodG9rZW5zKV07XG4gIH1cbn07XG52YXIgQ1RDX2RlZmF1bHQgPSBDVEM7XG5cbi8vIHNyYy9jb3JlL2RlY29kZXIvU2VxdWVuY2UudHNcbnZhciBTZXF1ZW5jZTQgPSBjbGFzcyBleHRlbmRzIERlY29kZXJfZGVmYXVsdCB7XG4gIC8qKlxuICAgKiBDcmVhdGVzIGEgbmV3IGluc3RhbmNlIG9mIERlY29kZXJTZXF1ZW5jZS5cbiAgICogQHBhcmFtIGNvbmZpZyBUaGUgY29uZmlndXJhdGlvbiBvYmplY3QuXG4gICAqL1xuICBjb25zdHJ1Y3Rvcihjb25maWcpIHtcbiAgICBzdXBlcihjb25maWcpO1xuICAgIHRoaXMuZGVjb2RlcnMgPSAoY29uZmlnLmRlY29kZXJzID8/IFtdKS5tYXAoKHgpID0+IGNyZWF0ZV9kZWNvZGVyX2RlZmF1bHQoeCkpO1xuICB9XG4gIGRlY29kZV9jaGFpbih0b2tlbnMpIHtcbiAgICByZXR1cm4gdGhpcy5kZWNvZGVycy5yZWR1Y2UoKHRva3MsIGRlY29kZXIpID0+IHtcbiAgICAgIHJldHVybiBkZWNvZGVyLmRlY29kZV9jaGFpbih0b2tzKTtcbiAgICB9LCB0b2tlbnMpO1xuICB9XG59O1xudmFyIFNlcXVlbmNlX2RlZmF1bHQ0ID0gU2VxdWVuY2U0O1xuXG4vLyBzcmMvY29yZS9kZWNvZGVyL1JlcGxhY2UudHNcbnZhciBSZXBsYWNlMyA9IGNsYXNzIGV4dGVuZHMgRGVjb2Rlcl9kZWZhdWx0IHtcbiAgLyoqXG4gICAqIEBwYXJhbSBjb25maWcgVGhlIGNvbmZpZ3VyYXRpb24gb2JqZWN0IGZvciB0aGUgZGVjb2Rlci5cbiAgICovXG4gIGNvbnN0cnVjdG9yKGNvbmZpZykge1xuICAgIHN1cGVyKGNvbmZpZyk7XG4gICAgdGhpcy5wYXR0ZXJuID0gY3JlYXRlX3BhdHRlcm4odGhpcy5jb25maWcucGF0dGVybik7XG4gIH1cbiAgZGVjb2RlX2NoYWluKHRva2Vucykge1xuICAgIGNvbnN0IGNvbnRlbnQgPSB0aGlzLmNvbmZpZy5jb250ZW50ID8/IFwiXCI7XG4gICAgY29uc3QgcGF0dGVybiA9IHRoaXMucGF0dGVybjtcbiAgICByZXR1cm4gcGF0dGVybiA9PT0gbnVsbCA/IHRva2VucyA6IHRva2Vucy5tYXAoKHRva2VuKSA9PiB0b2tlbi5yZXBsYWNlQWxsKHBhdHRlcm4sIGNvbnRlbnQpKTtcbiAgfVxufTtcbnZhciBSZXBsYWNlX2RlZmF1bHQzID0gUmVwbGFjZTM7XG5cbi8vIHNyYy9jb3JlL2RlY29kZXIvRnVzZS50c1xudmFyIEZ1c2UgPSBjbGFzcyBleHRlbmRzIERlY29kZXJfZGVmYXVsdCB7XG4gIGRlY29kZV9jaGFpbih0b2tlbnMpIHtcbiAgICByZXR1cm4gW3Rva2Vucy5qb2luKFwiXCIpXTtcbiAgfVxufTtcbnZhciBGdXNlX2RlZmF1bHQgPSBGdXNlO1xuXG4vLyBzcmMvY29yZS9kZWNvZGVyL1N0cmlwLnRzXG52YXIgU3RyaXAyID0gY2xhc3MgZXh0ZW5kcyBEZWNvZGVyX2RlZmF1bHQge1xuICBjb25zdHJ1Y3Rvcihjb25maWcpIHtcbiAgICBzdXBlcihjb25maWcpO1xuICAgIHRoaXMuY29udGVudCA9IGNvbmZpZy5jb250ZW50ID8/IFwiXCI7XG4gICAgdGhpcy5zdGFydCA9IGNvbmZpZy5zdGFydCA/PyAwO1xuICAgIHRoaXMuc3RvcCA9IGNvbmZpZy5zdG9wID8/IDA7XG4gIH1cbiAgZGVjb2RlX2NoYWluKHRva2Vucykge1xuICAgIHJldHVybiB0b2tlbnMubWFwKCh0b2tlbikgPT4ge1xuICAgICAgbGV0IHN0YXJ0X2N1dCA9IDA7XG4gICAgICBmb3IgKGxldCBpID0gMDsgaSA8IHRoaXMuc3RhcnQ7ICsraSkge1xuICAgICAgICBpZiAodG9rZW5baV0gPT09IHRoaXMuY29udGVudCkge1xuICAgICAgICAgIHN0YXJ0X2N1dCA9IGkgKyAxO1xuICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICB9IGVsc2Uge1xuICAgICAgICAgIGJyZWFrO1xuICAgICAgICB9XG4gICAgICB9XG4gICAgICBsZXQgc3RvcF9jdXQgPSB0b2tlbi5sZW5ndGg7XG4gICAgICBmb3IgKGxldCBpID0gMDsgaSA8IHRoaXMuc3RvcDsgKytpKSB7XG4gICAgICAgIGNvbnN0IGluZGV4ID0gdG9rZW4ubGVuZ3RoIC0gaSAtIDE7XG4gICAgICAgIGlmICh0b2tlbltpbmRleF0gPT09IHRoaXMuY29udGVudCkge1xuICAgICAgICAgIHN0b3BfY3V0ID0gaW5kZXg7XG4gICAgICAgICAgY29udGludWU7XG4gICAgICAgIH0gZWxzZSB7XG4gICAgICAgICAgYnJlYWs7XG4gICAgICAgIH1cbiAgICAgIH1cbiAgICAgIHJldHVybiB0b2tlbi5zbGljZShzdGFydF9jdXQsIHN0b3BfY3V0KTtcbiAgICB9KTtcbiAgfVxufTtcbnZhciBTdHJpcF9kZWZhdWx0MiA9IFN0cmlwMjtcblxuLy8gc3JjL2NvcmUvZGVjb2Rlci9CeXRlRmFsbGJhY2sudHNcbnZhciBCeXRlRmFsbGJhY2sgPSBjbGFzcyBleHRlbmRzIERlY29kZXJfZGVmYXVsdCB7XG4gIGNvbnN0cnVjdG9yKGNvbmZpZykge1xuICAgIHN1cGVyKGNvbmZpZyk7XG4gICAgdGhpcy50ZXh0X2RlY29kZXIgPSBuZXcgVGV4dERlY29kZXIoKTtcbiAgfVxuICBkZWNvZGVfY2hhaW4odG9rZW5zKSB7XG4gICAgY29uc3QgbmV3X3Rva2VucyA9IFtdO1xuICAgIGxldCBwcmV2aW91c19ieXRlX3Rva2VucyA9IFtdO1xuICAgIGZvciAoY29uc3QgdG9rZW4gb2YgdG9rZW5zKSB7XG4gICAgICBsZXQgYnl0ZXMgPSBudWxsO1xuICAgICAgaWYgKHRva2VuLmxlbmd0aCA9PT0gNiAmJiB0b2tlbi5zdGFydHNXaXRoKFwiPDB4XCIpICYmIHRva2VuLmVuZHNXaXRoKFwiPlwiKSkge1xuICAgICAgICBjb25zdCBieXRlID0gcGFyc2VJbnQodG9rZW4uc2xpY2UoMywgNSksIDE2KTtcbiAgICAgICAgaWYgKCFpc05hTihieXRlKSkge1xuICAgICAgICAgIGJ5dGVzID0gYnl0ZTtcbiAgICAgICAgfVxuICAgICAgfVxuICAgICAgaWYgKGJ5dGVzICE9PSBudWxsKSB7XG4gICAgICAgIHByZXZpb3VzX2J5dGVfdG9rZW5zLnB1c2goYnl0ZXMpO1xuICAgICAgfSBlbHNlIHtcbiAgICAgICAgaWYgKHByZXZpb3VzX2J5dGVfdG9rZW5zLmxlbmd0aCA+IDApIHtcbiAgICAgICAgICBjb25zdCBzdHJpbmcgPSB0aGlzLnRleHRfZGVjb2Rlci5kZWNvZGUoXG4gICAgICAgICAgICBVaW50OEFycmF5LmZyb20ocHJldmlvdXNfYnl0ZV90b2tlbnMpXG4gICAgICAgICAgKTtcbiAgICAgICAgICBuZXdfdG9rZW5zLnB1c2goc3RyaW5nKTtcbiAgICAgICAgICBwcmV2aW91c19ieXRlX3Rva2VucyA9IFtdO1xuICAgICAgICB9XG4gICAgICAgIG5ld190b2tlbnMucHVzaCh0b2tlbik7XG4gICAgICB9XG4gICAgfVxuICAgIGlmIChwcmV2aW91c19ieXRlX3Rva2Vucy5sZW5ndGggPiAwKSB7XG4gICAgICBjb25zdCBzdHJpbmcgPSB0aGlzLnRleHRfZGVjb2Rlci5kZWNvZGUoXG4gICAgICAgIFVpbnQ4QXJyYXkuZnJvbShwcmV2aW91c19ieXRlX3Rva2VucylcbiAgICAgICk7XG4gICAgICBuZXdfdG9rZW5zLnB1c2goc3RyaW5nKTtcbiAgICAgIHByZXZpb3VzX2J5dGVfdG9rZW5zID0gW107XG4gICAgfVxuICAgIHJldHVybiBuZXdfdG9rZW5zO1xuICB9XG59O1xudmFyIEJ5dGVGYWxsYmFja19kZWZhdWx0ID0gQnl0ZUZhbGxiYWNrO1xuXG4vLyBzcmMvY29yZS9kZWNvZGVyL2NyZWF0ZV9kZWNvZGVyLnRzXG5mdW5jdGlvbiBjcmVhdGVfZGVjb2Rlcihjb25maWcpIHtcbiAgaWYgKGNvbmZpZyA9PT0gbnVsbCkgcmV0dXJuIG51bGw7XG4gIHN3aXRjaCAoY29uZmlnLnR5cGUpIHtcbiAgICBjYXNlIFwiQnl0ZUxldmVsXCI6XG4gICAgICByZXR1cm4gbmV3IEJ5dGVMZXZlbF9kZWZhdWx0Myhjb25maWcpO1xuICAgIGNhc2UgXCJXb3JkUGllY2VcIjpcbiAgICAgIHJldHVybiBuZXcgV29yZFBpZWNlX2RlZmF1bHQyKGNvbmZpZyk7XG4gICAgY2FzZSBcIk1ldGFzcGFjZVwiOlxuICAgICAgcmV0dXJuIG5ldyBNZXRhc3BhY2VfZGVmYXVsdDIoY29uZmlnKTtcbiAgICBjYXNlIFwiQlBFRGVjb2RlclwiOlxuICAgICAgcmV0dXJuIG5ldyBCUEVfZGVmYXVsdDIoY29uZmlnKTtcbiAgICBjYXNlIFwiQ1RDXCI6XG4gICAgICByZXR1cm4gbmV3IENUQ19kZWZhdWx0KGNvbmZpZyk7XG4gICAgY2FzZSBcIlNlcXVlbmNlXCI6XG4gICAgICByZXR1cm4gbmV3IFNlcXVlbmNlX2RlZmF1bHQ0KGNvbmZpZyk7XG4gICAgY2FzZSBcIlJlcGxhY2VcIjpcbiAgICAgIHJldHVybiBuZXcgUmVwbGFjZV9kZWZhdWx0Myhjb25maWcpO1xuICAgIGNhc2UgXCJGdXNlXCI6XG4gICAgICByZXR1cm4gbmV3IEZ1c2VfZGVmYXVsdChjb25maWcpO1xuICAgIGNhc2UgXCJTdHJpcFwiOlxuICAgICAgcmV0dXJuIG5ldyBTdHJpcF9kZWZhdWx0Mihjb25maWcpO1xuICAgIGNhc2UgXCJCeXRlRmFsbGJhY2tcIjpcbiAgICAgIHJldHVybiBuZXcgQnl0ZUZhbGxiYWNrX2RlZmF1bHQoY29uZmlnKTtcbiAgICBkZWZhdWx0OlxuICAgICAgdGhyb3cgbmV3IEVycm9yKGBVbmtub3duIERlY29kZXIgdHlwZTogJHtjb25maWcudHlwZX1gKTtcbiAgfVxufVxudmFyIGNyZWF0ZV9kZWNvZGVyX2RlZmF1bHQgPSBjcmVhdGVfZGVjb2RlcjtcblxuLy8gc3JjL2NvcmUvVG9rZW5pemVyLnRzXG52YXIgVG9rZW5pemVyID0gY2xhc3Mge1xuICBjb25zdHJ1Y3Rvcih0b2tlbml6ZXIsIGNvbmZpZykge1xuICAgIGNvbnN0IHRva2VuaXplcl9lcnJvciA9IHZhbGlkYXRlX29iamVjdCh0b2tlbml6ZXIsIFwiVG9rZW5pemVyXCIsIFtcbiAgICAgIFwibW9kZWxcIixcbiAgICAgIFwiZGVjb2RlclwiLFxuICAgICAgXCJwb3N0X3Byb2Nlc3NvclwiLFxuICAgICAgXCJwcmVfdG9rZW5pemVyXCIsXG4gICAgICBcIm5vcm1hbGl6ZXJcIlxuICAgIF0pO1xuICAgIGlmICh0b2tlbml6ZXJfZXJyb3IpIHtcbiAgICAgIHRocm93IG5ldyBFcnJvcih0b2tlbml6ZXJfZXJyb3IpO1xuICAgIH1cbiAgICBjb25zdCBjb25maWdfZXJyb3IgPSB2YWxpZGF0ZV9vYmplY3QoY29uZmlnLCBcIkNvbmZpZ1wiKTtcbiAgICBpZiAoY29uZmlnX2Vycm9yKSB7XG4gICAgICB0aHJvdyBuZXcgRXJyb3IoY29uZmlnX2Vycm9yKTtcbiAgICB9XG4gICAgdGhpcy50b2tlbml6ZXIgPSB0b2tlbml6ZXI7XG4gICAgdGhpcy5jb25maWcgPSBjb25maWc7XG4gICAgdGhpcy5ub3JtYWxpemVyID0gY3JlYXRlX25vcm1hbGl6ZXJfZGVmYXVsdCh0aGlzLnRva2VuaXplci5ub3JtYWxpemVyKTtcbiAgICB0aGlzLnByZV90b2tlbml6ZXIgPSBjcmVhdGVfcHJlX3Rva2VuaXplcl9kZWZhdWx0KHRoaXMudG9rZW5pemVyLnByZV90b2tlbml6ZXIpO1xuICAgIHRoaXMubW9kZWwgPSBjcmVhdGVfdG9rZW5pemVyX21vZGVsX2RlZmF1bHQodGhpcy50b2tlbml6ZXIubW9kZWwsIHRoaXMuY29uZmlnKTtcbiAgICB0aGlzLnBvc3RfcHJvY2Vzc29yID0gY3JlYXRlX3Bvc3RfcHJvY2Vzc29yX2RlZmF1bHQodGhpcy50b2tlbml6ZXIucG9zdF9wcm9jZXNzb3IpO1xuICAgIHRoaXMuZGVjb2RlciA9IGNyZWF0ZV9kZWNvZGVyX2RlZmF1bHQodGhpcy50b2tlbml6ZXIuZGVjb2Rlcik7XG4gICAgdGhpcy5zcGVjaWFsX3Rva2VucyA9IFtdO1xuICAgIHRoaXMuYWxsX3NwZWNpYWxfaWRzID0gW107XG4gICAgdGhpcy5hZGRlZF90b2tlbnMgPSBbXTtcbiAgICBjb25zdCB1bm5vcm1hbGl6ZWRfY29udGVudHMgPSBbXTtcbiAgICBjb25zdCBub3JtYWxpemVkX2NvbnRlbnRzID0gW107XG4gICAgdGhpcy5hZGRlZF90b2tlbnNfbWFwID0gLyogQF9fUFVSRV9fICovIG5ldyBNYXAoKTtcbiAgICBmb3IgKGNvbnN0IGFkZGVkX3Rva2VuIG9mIHRoaXMudG9rZW5pemVyLmFkZGVkX3Rva2Vucykge1xuICAgICAgY29uc3QgdG9rZW4gPSBuZXcgQWRkZWRUb2tlbl9kZWZhdWx0KGFkZGVkX3Rva2VuKTtcbiAgICAgIHRoaXMuYWRkZWRfdG9rZW5zLnB1c2godG9rZW4pO1xuICAgICAgdGhpcy5tb2RlbC50b2tlbnNfdG9faWRzLnNldCh0b2tlbi5jb250ZW50LCB0b2tlbi5pZCk7XG4gICAgICB0aGlzLm1vZGVsLnZvY2FiW3Rva2VuLmlkXSA9IHRva2VuLmNvbnRlbnQ7XG4gICAgICBpZiAodG9rZW4uc3BlY2lhbCkge1xuICAgICAgICB0aGlzLnNwZWNpYWxfdG9rZW5zLnB1c2godG9rZW4uY29udGVudCk7XG4gICAgICAgIHRoaXMuYWxsX3NwZWNpYWxfaWRzLnB1c2godG9rZW4uaWQpO1xuICAgICAgfVxuICAgICAgdGhpcy5hZGRlZF90b2tlbnNfbWFwLnNldCh0b2tlbi5jb250ZW50LCB0b2tlbik7XG4gICAgICBpZiAodG9rZW4ubm9ybWFsaXplZCAmJiB0aGlzLm5vcm1hbGl6ZXIgIT09IG51bGwpIHtcbiAgICAgICAgY29uc3Qgbm9ybWFsaXplZF9jb250ZW50ID0gdGhpcy5ub3JtYWxpemVyKHRva2VuLmNvbnRlbnQpO1xuICAgICAgICBub3JtYWxpemVkX2NvbnRlbnRzLnB1c2gobm9ybWFsaXplZF9jb250ZW50KTtcbiAgICAgICAgdGhpcy5hZGRlZF90b2tlbnNfbWFwLnNldChub3JtYWxpemVkX2NvbnRlbnQsIHRva2VuKTtcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIHVubm9ybWFsaXplZF9jb250ZW50cy5wdXNoKHRva2VuLmNvbnRlbnQpO1xuICAgICAgfVxuICAgIH1cbiAgICAodGhpcy5jb25maWcuYWRkaXRpb25hbF9zcGVjaWFsX3Rva2VucyA/PyBbXSkuZm9yRWFjaCgodG9rZW4pID0+IHtcbiAgICAgIGlmICghdGhpcy5zcGVjaWFsX3Rva2Vucy5pbmNsdWRlcyh0b2tlbikpIHRoaXMuc3BlY2lhbF90b2tlbnMucHVzaCh0b2tlbik7XG4gICAgfSk7XG4gICAgaWYgKHRoaXMuZGVjb2Rlcikge1xuICAgICAgdGhpcy5kZWNvZGVyLmFkZGVkX3Rva2VucyA9IHRoaXMuYWRkZWRfdG9rZW5zO1xuICAgICAgdGhpcy5kZWNvZGVyLmVuZF9vZl93b3JkX3N1ZmZpeCA9IHRoaXMubW9kZWwuZW5kX29mX3dvcmRfc3VmZml4O1xuICAgIH1cbiAgICB0aGlzLnNwbGl0dGVyX3Vubm9ybWFsaXplZCA9IG5ldyBEaWN0aW9uYXJ5U3BsaXR0ZXJfZGVmYXVsdCh1bm5vcm1hbGl6ZWRfY29udGVudHMpO1xuICAgIHRoaXMuc3BsaXR0ZXJfbm9ybWFsaXplZCA9IG5ldyBEaWN0aW9uYXJ5U3BsaXR0ZXJfZGVmYXVsdChub3JtYWxpemVkX2NvbnRlbnRzKTtcbiAgICB0aGlzLnJlbW92ZV9zcGFjZSA9IHRoaXMuY29uZmlnLnJlbW92ZV9zcGFjZTtcbiAgICB0aGlzLmNsZWFuX3VwX3Rva2VuaXphdGlvbl9zcGFjZXMgPSB0aGlzLmNvbmZpZy5jbGVhbl91cF90b2tlbml6YXRpb25fc3BhY2VzID8/IHRydWU7XG4gICAgdGhpcy5kb19sb3dlcmNhc2VfYW5kX3JlbW92ZV9hY2NlbnQgPSB0aGlzLmNvbmZpZy5kb19sb3dlcmNhc2VfYW5kX3JlbW92ZV9hY2NlbnQgPz8gZmFsc2U7XG4gIH1cbiAgLy8gSW1wbGVtZW50YXRpb25cbiAgZW5jb2RlKHRleHQsIHtcbiAgICB0ZXh0X3BhaXIgPSBudWxsLFxuICAgIGFkZF9zcGVjaWFsX3Rva2VucyA9IHRydWUsXG4gICAgcmV0dXJuX3Rva2VuX3R5cGVfaWRzID0gbnVsbFxuICB9ID0ge30pIHtcbiAgICBjb25zdCB7IHRva2VucywgdG9rZW5fdHlwZV9pZHMgfSA9IHRoaXMudG9rZW5pemVfaGVscGVyKHRleHQsIHtcbiAgICAgIHRleHRfcGFpcixcbiAgICAgIGFkZF9zcGVjaWFsX3Rva2Vuc1xuICAgIH0pO1xuICAgIGNvbnN0IGlucHV0X2lkcyA9IHRva2Vucy5tYXAoXG4gICAgICAodCkgPT4gdGhpcy5hZGRlZF90b2tlbnNfbWFwLmdldCh0KT8uaWQgPz8gdGhpcy5tb2RlbC50b2tlbnNfdG9faWRzLmdldCh0KSA/PyB0aGlzLm1vZGVsLnVua190b2tlbl9pZFxuICAgICk7XG4gICAgY29uc3QgcmVzdWx0ID0ge1xuICAgICAgaWRzOiBpbnB1dF9pZHMsXG4gICAgICB0b2tlbnMsXG4gICAgICBhdHRlbnRpb25fbWFzazogbmV3IEFycmF5KGlucHV0X2lkcy5sZW5ndGgpLmZpbGwoMSlcbiAgICB9O1xuICAgIGlmIChyZXR1cm5fdG9rZW5fdHlwZV9pZHMgJiYgdG9rZW5fdHlwZV9pZHMpIHtcbiAgICAgIHJlc3VsdC50b2tlbl90eXBlX2lkcyA9IHRva2VuX3R5cGVfaWRzO1xuICAgIH1cbiAgICByZXR1cm4gcmVzdWx0O1xuICB9XG4gIGRlY29kZSh0b2tlbl9pZHMsIG9wdGlvbnMgPSB7fSkge1xuICAgIGlmICghQXJyYXkuaXNBcnJheSh0b2tlbl9pZHMpIHx8IHRva2VuX2lkcy5sZW5ndGggPT09IDAgfHwgIWlzX2ludGVncmFsX251bWJlcih0b2tlbl9pZHNbMF0pKSB7XG4gICAgICB0aHJvdyBFcnJvcihcInRva2VuX2lkcyBtdXN0IGJlIGEgbm9uLWVtcHR5IGFycmF5IG9mIGludGVnZXJzLlwiKTtcbiAgICB9XG4gICAgbGV0IHRva2VucyA9IHRva2VuX2lkcy5tYXAoXG4gICAgICAoaSkgPT4gdGhpcy5tb2RlbC52b2NhYltOdW1iZXIoaSldID8/IHRoaXMubW9kZWwudW5rX3Rva2VuXG4gICAgKTtcbiAgICBpZiAob3B0aW9ucy5za2lwX3NwZWNpYWxfdG9rZW5zKSB7XG4gICAgICB0b2tlbnMgPSB0b2tlbnMuZmlsdGVyKCh4KSA9PiAhdGhpcy5zcGVjaWFsX3Rva2Vucy5pbmNsdWRlcyh4KSk7XG4gICAgfVxuICAgIGxldCBkZWNvZGVkID0gdGhpcy5kZWNvZGVyID8gdGhpcy5kZWNvZGVyKHRva2VucykgOiB0b2tlbnMuam9pbihcIiBcIik7XG4gICAgaWYgKHRoaXMuZGVjb2RlciAmJiB0aGlzLmRlY29kZXIuZW5kX29mX3dvcmRfc3VmZml4KSB7XG4gICAgICBkZWNvZGVkID0gZGVjb2RlZC5yZXBsYWNlQWxsKHRoaXMuZGVjb2Rlci5lbmRfb2Zfd29yZF9zdWZmaXgsIFwiIFwiKTtcbiAgICAgIGlmIChvcHRpb25zLnNraXBfc3BlY2lhbF90b2tlbnMpIHtcbiAgICAgICAgZGVjb2RlZCA9IGRlY29kZWQudHJpbSgpO1xuICAgICAgfVxuICAgIH1cbiAgICBpZiAob3B0aW9ucy5jbGVhbl91cF90b2tlbml6YXRpb25fc3BhY2VzID8/IHRoaXMuY2xlYW5fdXBfdG9rZW5pemF0aW9uX3NwYWNlcykge1xuICAgICAgZGVjb2RlZCA9IGNsZWFuX3VwX3Rva2VuaXphdGlvbihkZWNvZGVkKTtcbiAgICB9XG4gICAgcmV0dXJuIGRlY29kZWQ7XG4gIH1cbiAgLyoqXG4gICAqIENvbnZlcnRzIGEgc3RyaW5nIGludG8gYSBzZXF1ZW5jZSBvZiB0b2tlbnMuXG4gICAqIEBwYXJhbSB0ZXh0IFRoZSBzZXF1ZW5jZSB0byBiZSBlbmNvZGVkLlxuICAgKiBAcGFyYW0gb3B0aW9ucyBBbiBvcHRpb25hbCBvYmplY3QgY29udGFpbmluZyB0aGUgZm9sbG93aW5nIHByb3BlcnRpZXM6XG4gICAqIEByZXR1cm5zIFRoZSBsaXN0IG9mIHRva2Vucy5cbiAgICovXG4gIHRva2VuaXplKHRleHQsIHsgdGV4dF9wYWlyID0gbnVsbCwgYWRkX3NwZWNpYWxfdG9rZW5zID0gZmFsc2UgfSA9IHt9KSB7XG4gICAgcmV0dXJuIHRoaXMudG9rZW5pemVfaGVscGVyKHRleHQsIHsgdGV4dF9wYWlyLCBhZGRfc3BlY2lhbF90b2tlbnMgfSkudG9rZW5zO1xuICB9XG4gIGVuY29kZV90ZXh0KHRleHQpIHtcbiAgICBpZiAodGV4dCA9PT0gbnVsbCkge1xuICAgICAgcmV0dXJuIG51bGw7XG4gICAgfVxuICAgIGNvbnN0IHNlY3Rpb25zID0gdGhpcy5zcGxpdHRlcl91bm5vcm1hbGl6ZWQuc3BsaXQodGV4dCk7XG4gICAgc2VjdGlvbnMuZm9yRWFjaCgoc2VjdGlvbiwgaSkgPT4ge1xuICAgICAgY29uc3QgYWRkZWRfdG9rZW4gPSB0aGlzLmFkZGVkX3Rva2Vuc19tYXAuZ2V0KHNlY3Rpb24pO1xuICAgICAgaWYgKGFkZGVkX3Rva2VuKSB7XG4gICAgICAgIGlmIChhZGRlZF90b2tlbi5sc3RyaXAgJiYgaSA+IDApIHtcbiAgICAgICAgICBzZWN0aW9uc1tpIC0gMV0gPSBzZWN0aW9uc1tpIC0gMV0udHJpbUVuZCgpO1xuICAgICAgICB9XG4gICAgICAgIGlmIChhZGRlZF90b2tlbi5yc3RyaXAgJiYgaSA8IHNlY3Rpb25zLmxlbmd0aCAtIDEpIHtcbiAgICAgICAgICBzZWN0aW9uc1tpICsgMV0gPSBzZWN0aW9uc1tpICsgMV0udHJpbVN0YXJ0KCk7XG4gICAgICAgIH1cbiAgICAgIH1cbiAgICB9KTtcbiAgICByZXR1cm4gc2VjdGlvbnMuZmxhdE1hcCgocHJvY2Vzc2VkX3RleHQsIHNlY3Rpb25faW5kZXgpID0+IHtcbiAgICAgIGlmIChwcm9jZXNzZWRfdGV4dC5sZW5ndGggPT09IDApIHtcbiAgICAgICAgcmV0dXJuIFtdO1xuICAgICAgfVxuICAgICAgaWYgKHRoaXMuYWRkZWRfdG9rZW5zX21hcC5oYXMocHJvY2Vzc2VkX3RleHQpKSB7XG4gICAgICAgIHJldHVybiBbcHJvY2Vzc2VkX3RleHRdO1xuICAgICAgfVxuICAgICAgaWYgKHRoaXMucmVtb3ZlX3NwYWNlID09PSB0cnVlKSB7XG4gICAgICAgIHByb2Nlc3NlZF90ZXh0ID0gcHJvY2Vzc2VkX3RleHQudHJpbSgpLnNwbGl0KC9cXHMrLykuam9pbihcIiBcIik7XG4gICAgICB9XG4gICAgICBpZiAodGhpcy5kb19sb3dlcmNhc2VfYW5kX3JlbW92ZV9hY2NlbnQpIHtcbiAgICAgICAgcHJvY2Vzc2VkX3RleHQgPSBsb3dlcmNhc2VfYW5kX3JlbW92ZV9hY2NlbnRzKHByb2Nlc3NlZF90ZXh0KTtcbiAgICAgIH1cbiAgICAgIGlmICh0aGlzLm5vcm1hbGl6ZXIgIT09IG51bGwpIHtcbiAgICAgICAgcHJvY2Vzc2VkX3RleHQgPSB0aGlzLm5vcm1hbGl6ZXIocHJvY2Vzc2VkX3RleHQpO1xuICAgICAgfVxuICAgICAgaWYgKHByb2Nlc3NlZF90ZXh0Lmxlbmd0aCA9PT0gMCkge1xuICAgICAgICByZXR1cm4gW107XG4gICAgICB9XG4gICAgICBjb25zdCBzdWJzZWN0aW9ucyA9IHRoaXMuc3BsaXR0ZXJfbm9ybWFsaXplZC5zcGxpdChwcm9jZXNzZWRfdGV4dCk7XG4gICAgICBzdWJzZWN0aW9ucy5mb3JFYWNoKChzdWJzZWN0aW9uLCBqKSA9PiB7XG4gICAgICAgIGNvbnN0IGFkZGVkX3Rva2VuID0gdGhpcy5hZGRlZF90b2tlbnNfbWFwLmdldChzdWJzZWN0aW9uKTtcbiAgICAgICAgaWYgKGFkZGVkX3Rva2VuKSB7XG4gICAgICAgICAgaWYgKGFkZGVkX3Rva2VuLmxzdHJpcCAmJiBqID4gMCkge1xuICAgICAgICAgICAgc3Vic2VjdGlvbnNbaiAtIDFdID0gc3Vic2VjdGlvbnNbaiAtIDFdLnRyaW1FbmQoKTtcbiAgICAgICAgICB9XG4gICAgICAgICAgaWYgKGFkZGVkX3Rva2VuLnJzdHJpcCAmJiBqIDwgc3Vic2VjdGlvbnMubGVuZ3RoIC0gMSkge1xuICAgICAgICAgICAgc3Vic2VjdGlvbnNbaiArIDFdID0gc3Vic2VjdGlvbnNbaiArIDFdLnRyaW1TdGFydCgpO1xuICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgfSk7XG4gICAgICByZXR1cm4gc3Vic2VjdGlvbnMuZmxhdE1hcCgoc3Vic2VjdGlvbikgPT4ge1xuICAgICAgICBpZiAoc3Vic2VjdGlvbi5sZW5ndGggPT09IDApIHtcbiAgICAgICAgICByZXR1cm4gW107XG4gICAgICAgIH1cbiAgICAgICAgaWYgKHRoaXMuYWRkZWRfdG9rZW5zX21hcC5oYXMoc3Vic2VjdGlvbikpIHtcbiAgICAgICAgICByZXR1cm4gW3N1YnNlY3Rpb25dO1xuICAgICAgICB9XG4gICAgICAgIGNvbnN0IHNlY3Rpb25fdG9rZW5zID0gdGhpcy5wcmVfdG9rZW5pemVyICE9PSBudWxsID8gdGhpcy5wcmVfdG9rZW5pemVyKHN1YnNlY3Rpb24sIHtcbiAgICAgICAgICBzZWN0aW9uX2luZGV4XG4gICAgICAgIH0pIDogW3N1YnNlY3Rpb25dO1xuICAgICAgICByZXR1cm4gdGhpcy5tb2RlbChzZWN0aW9uX3Rva2Vucyk7XG4gICAgICB9KTtcbiAgICB9KTtcbiAgfVxuICB0b2tlbml6ZV9oZWxwZXIodGV4dCwgeyB0ZXh0X3BhaXIgPSBudWxsLCBhZGRfc3BlY2lhbF90b2tlbnMgPSB0cnVlIH0pIHtcbiAgICBjb25zdCB0b2tlbnMxID0gdGhpcy5lbmNvZGVfdGV4dCh0ZXh0KTtcbiAgICBjb25zdCB0b2tlbnMyID0gdGhpcy5lbmNvZGVfdGV4dCh0ZXh0X3BhaXIgfHwgbnVsbCk7XG4gICAgcmV0dXJuIHRoaXMucG9zdF9wcm9jZXNzb3IgPyB0aGlzLnBvc3RfcHJvY2Vzc29yKHRva2VuczEsIHRva2VuczIsIGFkZF9zcGVjaWFsX3Rva2VucykgOiB7IHRva2VuczogbWVyZ2VfYXJyYXlzKHRva2VuczEgPz8gW10sIHRva2VuczIgPz8gW10pIH07XG4gIH1cbiAgLyoqXG4gICAqIENvbnZlcnRzIGEgdG9rZW4gc3RyaW5nIHRvIGl0cyBjb3JyZXNwb25kaW5nIHRva2VuIElELlxuICAgKiBAcGFyYW0gdG9rZW4gVGhlIHRva2VuIHN0cmluZyB0byBjb252ZXJ0LlxuICAgKiBAcmV0dXJucyBUaGUgdG9rZW4gSUQsIG9yIHVuZGVmaW5lZCBpZiB0aGUgdG9rZW4gaXMgbm90IGluIHRoZSB2b2NhYnVsYXJ5LlxuICAgKi9cbiAgdG9rZW5fdG9faWQodG9rZW4pIHtcbiAgICByZXR1cm4gdGhpcy5tb2RlbC50b2tlbnNfdG9faWRzLmdldCh0b2tlbik7XG4gIH1cbiAgLyoqXG4gICAqIENvbnZlcnRzIGEgdG9rZW4gSUQgdG8gaXRzIGNvcnJlc3BvbmRpbmcgdG9rZW4gc3RyaW5nLlxuICAgKiBAcGFyYW0gaWQgVGhlIHRva2VuIElEIHRvIGNvbnZlcnQuXG4gICAqIEByZXR1cm5zIFRoZSB0b2tlbiBzdHJpbmcsIG9yIHVuZGVmaW5lZCBpZiB0aGUgSUQgaXMgbm90IGluIHRoZSB2b2NhYnVsYXJ5LlxuICAgKi9cbiAgaWRfdG9fdG9rZW4oaWQpIHtcbiAgICByZXR1cm4gdGhpcy5tb2RlbC52b2NhYltpZF07XG4gIH1cbiAgLyoqXG4gICAqIFJldHVybnMgYSBtYXBwaW5nIG9mIHRva2VuIElEcyB0byBBZGRlZFRva2VuIG9iamVjdHMgZm9yIGFsbCBhZGRlZCB0b2tlbnMuXG4gICAqIEByZXR1cm5zIEEgTWFwIHdoZXJlIGtleXMgYXJlIHRva2VuIElEcyBhbmQgdmFsdWVzIGFyZSBBZGRlZFRva2VuIG9iamVjdHMuXG4gICAqL1xuICBnZXRfYWRkZWRfdG9rZW5zX2RlY29kZXIoKSB7XG4gICAgY29uc3QgZGVjb2RlciA9IC8qIEBfX1BVUkVfXyAqLyBuZXcgTWFwKCk7XG4gICAgZm9yIChjb25zdCB0b2tlbiBvZiB0aGlzLmFkZGVkX3Rva2Vucykge1xuICAgICAgZGVjb2Rlci5zZXQodG9rZW4uaWQsIHRva2VuKTtcbiAgICB9XG4gICAgcmV0dXJuIGRlY29kZXI7XG4gIH1cbiAgLyoqXG4gICAqIEdldCB0aGUgdW5kZXJseWluZyB2b2NhYnVsYXJ5XG4gICAqIEBwYXJhbSB3aXRoX2FkZGVkX3Rva2VucyBXaGV0aGVyIHRvIGluY2x1ZGUgdGhlIGFkZGVkIHRva2Vuc1xuICAgKiBAcmV0dXJucyBUaGUgdm9jYWJ1bGFyeVxuICAgKi9cbiAgZ2V0X3ZvY2FiKHdpdGhfYWRkZWRfdG9rZW5zID0gdHJ1ZSkge1xuICAgIGNvbnN0IHZvY2FiID0gLyogQF9fUFVSRV9fICovIG5ldyBNYXAoKTtcbiAgICBmb3IgKGxldCBpID0gMDsgaSA8IHRoaXMubW9kZWwudm9jYWIubGVuZ3RoOyArK2kpIHtcbiAgICAgIGNvbnN0IHRva2VuID0gdGhpcy5tb2RlbC52b2NhYltpXTtcbiAgICAgIGlmICh3aXRoX2FkZGVkX3Rva2VucyB8fCAhdGhpcy5hZGRlZF90b2tlbnNfbWFwLmhhcyh0b2tlbikpIHtcbiAgICAgICAgdm9jYWIuc2V0KHRva2VuLCBpKTtcbiAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIHZvY2FiO1xuICB9XG59O1xudmFyIFRva2VuaXplcl9kZWZhdWx0ID0gVG9rZW5pemVyO1xuZXhwb3J0IHtcbiAgQWRkZWRUb2tlbl9kZWZhdWx0IGFzIEFkZGVkVG9rZW4sXG4gIEJQRV9kZWZhdWx0IGFzIEJQRSxcbiAgQlBFX2RlZmF1bHQyIGFzIEJQRURlY29kZXIsXG4gIEJlcnROb3JtYWxpemVyX2RlZmF1bHQgYXMgQmVydE5vcm1hbGl6ZXIsXG4gIEJlcnRQcmVUb2tlbml6ZXJfZGVmYXVsdCBhcyBCZXJ0UHJlVG9rZW5pemVyLFxuICBCZXJ0UHJvY2Vzc2luZ19kZWZhdWx0IGFzIEJlcnRQcm9jZXNzaW5nUG9zdFByb2Nlc3NvcixcbiAgQnl0ZUZhbGxiYWNrX2RlZmF1bHQgYXMgQnl0ZUZhbGxiYWNrRGVjb2RlcixcbiAgQnl0ZUxldmVsX2RlZmF1bHQzIGFzIEJ5dGVMZXZlbERlY29kZXIsXG4gIEJ5dGVMZXZlbF9kZWZhdWx0MiBhcyBCeXRlTGV2ZWxQb3N0UHJvY2Vzc29yLFxuICBCeXRlTGV2ZWxfZGVmYXVsdCBhcyBCeXRlTGV2ZWxQcmVUb2tlbml6ZXIsXG4gIENUQ19kZWZhdWx0IGFzIENUQ0RlY29kZXIsXG4gIERlY29kZXJfZGVmYXVsdCBhcyBEZWNvZGVyLFxuICBEaWdpdHNfZGVmYXVsdCBhcyBEaWdpdHNQcmVUb2tlbml6ZXIsXG4gIEZpeGVkTGVuZ3RoX2RlZmF1bHQgYXMgRml4ZWRMZW5ndGhQcmVUb2tlbml6ZXIsXG4gIEZ1c2VfZGVmYXVsdCBhcyBGdXNlRGVjb2RlcixcbiAgTG93ZXJjYXNlX2RlZmF1bHQgYXMgTG93ZXJjYXNlTm9ybWFsaXplcixcbiAgTWV0YXNwYWNlX2RlZmF1bHQyIGFzIE1ldGFzcGFjZURlY29kZXIsXG4gIE1ldGFzcGFjZV9kZWZhdWx0IGFzIE1ldGFzcGFjZVByZVRva2VuaXplcixcbiAgVG9rZW5pemVyTW9kZWxfZGVmYXVsdCBhcyBNb2RlbCxcbiAgTkZDX2RlZmF1bHQgYXMgTkZDTm9ybWFsaXplcixcbiAgTkZEX2RlZmF1bHQgYXMgTkZETm9ybWFsaXplcixcbiAgTkZLQ19kZWZhdWx0IGFzIE5GS0NOb3JtYWxpemVyLFxuICBORktEX2RlZmF1bHQgYXMgTkZLRE5vcm1hbGl6ZXIsXG4gIE5vcm1hbGl6ZXJfZGVmYXVsdCBhcyBOb3JtYWxpemVyLFxuICBQb3N0UHJvY2Vzc29yX2RlZmF1bHQgYXMgUG9zdFByb2Nlc3NvcixcbiAgUHJlVG9rZW5pemVyX2RlZmF1bHQgYXMgUHJlVG9rZW5pemVyLFxuICBQcmVjb21waWxlZF9kZWZhdWx0IGFzIFByZWNvbXBpbGVkTm9ybWFsaXplcixcbiAgUHJlcGVuZF9kZWZhdWx0IGFzIFByZXBlbmROb3JtYWxpemVyLFxuICBQdW5jdHVhdGlvbl9kZWZhdWx0IGFzIFB1bmN0dWF0aW9uUHJlVG9rZW5pemVyLFxuICBSZXBsYWNlX2RlZmF1bHQzIGFzIFJlcGxhY2VEZWNvZGVyLFxuICBSZXBsYWNlX2RlZmF1bHQgYXMgUmVwbGFjZU5vcm1hbGl6ZXIsXG4gIFJlcGxhY2VfZGVmYXVsdDIgYXMgUmVwbGFjZVByZVRva2VuaXplcixcbiAgUm9iZXJ0YVByb2Nlc3NpbmdfZGVmYXVsdCBhcyBSb2JlcnRhUHJvY2Vzc2luZ1Bvc3RQcm9jZXNzb3IsXG4gIFNlcXVlbmNlX2RlZmF1bHQ0IGFzIFNlcXVlbmNlRGVjb2RlcixcbiAgU2VxdWVuY2VfZGVmYXVsdCBhcyBTZXF1ZW5jZU5vcm1hbGl6ZXIsXG4gIFNlcXVlbmNlX2RlZmF1bHQzIGFzIFNlcXVlbmNlUG9zdFByb2Nlc3NvcixcbiAgU2VxdWVuY2VfZGVmYXVsdDIgYXMgU2VxdWVuY2VQcmVUb2tlbml6ZXIsXG4gIFNwbGl0X2RlZmF1bHQgYXMgU3BsaXRQcmVUb2tlbml6ZXIsXG4gIFN0cmlwQWNjZW50c19kZWZhdWx0IGFzIFN0cmlwQWNjZW50c05vcm1hbGl6ZXIsXG4gIFN0cmlwX2RlZmF1bHQyIGFzIFN0cmlwRGVjb2RlcixcbiAgU3RyaXBfZGVmYXVsdCBhcyBTdHJpcE5vcm1hbGl6ZXIsXG4gIFRlbXBsYXRlUHJvY2Vzc2luZ19kZWZhdWx0IGFzIFRlbXBsYXRlUHJvY2Vzc2luZ1Bvc3RQcm9jZXNzb3IsXG4gIFRva2VuaXplcl9kZWZhdWx0IGFzIFRva2VuaXplcixcbiAgVW5pZ3JhbV9kZWZhdWx0IGFzIFVuaWdyYW0sXG4gIFdoaXRlc3BhY2VfZGVmYXVsdCBhcyBXaGl0ZXNwYWNlUHJlVG9rZW5pemVyLFxuICBXaGl0ZXNwYWNlU3BsaXRfZGVmYXVsdCBhcyBXaGl0ZXNwYWNlU3BsaXRQcmVUb2tlbml6ZXIsXG4gIFdvcmRQaWVjZV9kZWZhdWx0IGFzIFdvcmRQaWVjZSxcbiAgV29yZFBpZWNlX2RlZmF1bHQyIGFzIFdvcmRQaWVjZURlY29kZXJcbn07XG4iLCAiaW1wb3J0IHsgQXR0dW5lRXJyb3IgfSBmcm9tIFwiLi4vZXJyb3JzXCI7XG5cbi8qKiBAcGFyYW0gcHJvYmxlbSBjb250aW51ZXMgXCJUaGUgdG9rZW5pemVyIFBBVEggXHUyMDI2XCIuICovXG5leHBvcnQgZnVuY3Rpb24gdG9rZW5pemVyRXJyb3IocGF0aDogc3RyaW5nLCBwcm9ibGVtOiBzdHJpbmcpOiBBdHR1bmVFcnJvciB7XG4gIHJldHVybiBuZXcgQXR0dW5lRXJyb3IoXG4gICAgXCJFX1RPS0VOSVpFUlwiLFxuICAgIGBUaGUgdG9rZW5pemVyICR7cGF0aH0gJHtwcm9ibGVtfS5gLFxuICAgIFwiR2V0IHRoZSBtb2RlbCdzIGZvbGRlciBhZ2FpbiBmcm9tIHdoZXJlIGl0IGNhbWUgZnJvbSwgd2l0aCB0aGUgdG9rZW5pemVyLmpzb24gdGhhdCBiZWxvbmdzIHRvIGl0cyB3ZWlnaHRzLlwiLFxuICApO1xufVxuIiwgIi8qKiBgdG9rZW5pemVyLmpzb25gIGFuZCBgdG9rZW5pemVyX2NvbmZpZy5qc29uYDogZm9yZWlnbiBieXRlcyBcdTIxOTIgY2hlY2tlZCB2YWx1ZXMuICovXG5pbXBvcnQgeyByZWFkRmlsZSB9IGZyb20gXCJub2RlOmZzL3Byb21pc2VzXCI7XG5pbXBvcnQgeyBqb2luIH0gZnJvbSBcIm5vZGU6cGF0aFwiO1xuaW1wb3J0IHsgaXNSZWNvcmQgfSBmcm9tIFwiLi4vZXJyb3JzXCI7XG5pbXBvcnQgeyB0b2tlbml6ZXJFcnJvciB9IGZyb20gXCIuL3Rva2VuaXplci1lcnJvcnNcIjtcblxuZXhwb3J0IGludGVyZmFjZSBBZGRlZFRva2VuIHtcbiAgcmVhZG9ubHkgaWQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgY29udGVudDogc3RyaW5nO1xuICByZWFkb25seSBzcGVjaWFsOiBib29sZWFuO1xuICAvKiogTWF0Y2hlZCBpbiB0aGUgbm9ybWFsaXNlZCB0ZXh0IHJhdGhlciB0aGFuIGluIHRoZSB0ZXh0IGFzIGl0IGlzLiAqL1xuICByZWFkb25seSBub3JtYWxpemVkOiBib29sZWFuO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFRva2VuaXplckZpbGVzIHtcbiAgLyoqIE9mIGB0b2tlbml6ZXIuanNvbmAsIGZvciBtZXNzYWdlcy4gKi9cbiAgcmVhZG9ubHkgcGF0aDogc3RyaW5nO1xuICByZWFkb25seSB0b2tlbml6ZXI6IFJlY29yZDxzdHJpbmcsIHVua25vd24+O1xuICByZWFkb25seSBjb25maWc6IFJlY29yZDxzdHJpbmcsIHVua25vd24+O1xuICByZWFkb25seSBhZGRlZDogcmVhZG9ubHkgQWRkZWRUb2tlbltdO1xuICAvKiogYGVvc190b2tlbmAgb2YgdGhlIGNvbmZpZ3VyYXRpb24uICovXG4gIHJlYWRvbmx5IGVuZE9mVGV4dE5hbWU6IHN0cmluZyB8IG51bGw7XG4gIHJlYWRvbmx5IG1heElkOiBudW1iZXI7XG59XG5cbi8qKiBAdGhyb3dzIEVfVE9LRU5JWkVSIG5hbWVzIHRoZSBmaWxlIGFuZCB3aGF0IGlzIHdyb25nIHdpdGggaXQuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gcmVhZFRva2VuaXplckZpbGVzKGZvbGRlcjogc3RyaW5nKTogUHJvbWlzZTxUb2tlbml6ZXJGaWxlcz4ge1xuICBjb25zdCBwYXRoID0gam9pbihmb2xkZXIsIFwidG9rZW5pemVyLmpzb25cIik7XG4gIGNvbnN0IHRva2VuaXplciA9IGF3YWl0IHJlYWRKc29uKHBhdGgpO1xuICBpZiAodG9rZW5pemVyID09PSBudWxsKSB0aHJvdyB0b2tlbml6ZXJFcnJvcihwYXRoLCBcImlzIG1pc3NpbmdcIik7XG4gIC8vIFRoZSBsaWJyYXJ5IGFza3MgZm9yIHRoZXNlIHRvIGV4aXN0OyBudWxsIG1lYW5zIFwibm9uZVwiLlxuICBmb3IgKGNvbnN0IGtleSBvZiBbXCJub3JtYWxpemVyXCIsIFwicHJlX3Rva2VuaXplclwiLCBcInBvc3RfcHJvY2Vzc29yXCIsIFwiZGVjb2RlclwiXSkge1xuICAgIGNvbnN0IHBhcnQgPSB0b2tlbml6ZXJba2V5XSA/PyBudWxsO1xuICAgIGlmIChwYXJ0ICE9PSBudWxsICYmICFpc1JlY29yZChwYXJ0KSkgdGhyb3cgdG9rZW5pemVyRXJyb3IocGF0aCwgYGhhcyBhIGRhbWFnZWQgXCIke2tleX1cImApO1xuICAgIHRva2VuaXplcltrZXldID0gcGFydDtcbiAgfVxuICBjb25zdCBhZGRlZCA9IHJlYWRBZGRlZFRva2VucyhwYXRoLCB0b2tlbml6ZXJbXCJhZGRlZF90b2tlbnNcIl0pO1xuICBjb25zdCB2b2NhYnVsYXJ5ID0gcmVhZE1vZGVsKHBhdGgsIHRva2VuaXplcltcIm1vZGVsXCJdLCB1c2VzQnl0ZXModG9rZW5pemVyKSk7XG4gIC8vIE5vdCBgTWF0aC5tYXgoLi4uaWRzKWA6IGEgbGFyZ2Ugdm9jYWJ1bGFyeSBoYXMgbW9yZSBpZHMgdGhhbiBhIGNhbGwgbWF5IGhhdmUgYXJndW1lbnRzLlxuICBjb25zdCBpZHMgPSBbLi4udm9jYWJ1bGFyeS52YWx1ZXMoKSwgLi4uYWRkZWQubWFwKCh0b2tlbikgPT4gdG9rZW4uaWQpXTtcbiAgY29uc3QgbWF4SWQgPSBpZHMucmVkdWNlKChsYXJnZXN0LCBpZCkgPT4gTWF0aC5tYXgobGFyZ2VzdCwgaWQpLCAwKTtcblxuICBjb25zdCBjb25maWdQYXRoID0gam9pbihmb2xkZXIsIFwidG9rZW5pemVyX2NvbmZpZy5qc29uXCIpO1xuICBjb25zdCBjb25maWcgPSAoYXdhaXQgcmVhZEpzb24oY29uZmlnUGF0aCkpID8/IHt9O1xuICBjb25zdCBlbmRPZlRleHQgPSBjb25maWdbXCJlb3NfdG9rZW5cIl07XG4gIGNvbnN0IG5hbWUgPSBpc1JlY29yZChlbmRPZlRleHQpID8gZW5kT2ZUZXh0W1wiY29udGVudFwiXSA6IGVuZE9mVGV4dDtcbiAgcmV0dXJuIHsgcGF0aCwgdG9rZW5pemVyLCBjb25maWcsIGFkZGVkLCBlbmRPZlRleHROYW1lOiB0eXBlb2YgbmFtZSA9PT0gXCJzdHJpbmdcIiA/IG5hbWUgOiBudWxsLCBtYXhJZCB9O1xufVxuXG4vKiogbnVsbDogdGhlcmUgaXMgbm8gc3VjaCBmaWxlLiAqL1xuYXN5bmMgZnVuY3Rpb24gcmVhZEpzb24ocGF0aDogc3RyaW5nKTogUHJvbWlzZTxSZWNvcmQ8c3RyaW5nLCB1bmtub3duPiB8IG51bGw+IHtcbiAgbGV0IHRleHQ6IHN0cmluZztcbiAgdHJ5IHtcbiAgICB0ZXh0ID0gYXdhaXQgcmVhZEZpbGUocGF0aCwgXCJ1dGY4XCIpO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIGlmIChlcnJvciBpbnN0YW5jZW9mIEVycm9yICYmIFwiY29kZVwiIGluIGVycm9yICYmIGVycm9yLmNvZGUgPT09IFwiRU5PRU5UXCIpIHJldHVybiBudWxsO1xuICAgIHRocm93IHRva2VuaXplckVycm9yKHBhdGgsIGBjYW5ub3QgYmUgcmVhZDogJHtlcnJvciBpbnN0YW5jZW9mIEVycm9yID8gZXJyb3IubWVzc2FnZSA6IFN0cmluZyhlcnJvcil9YCk7XG4gIH1cbiAgbGV0IGpzb246IHVua25vd247XG4gIHRyeSB7XG4gICAganNvbiA9IEpTT04ucGFyc2UodGV4dCk7XG4gIH0gY2F0Y2gge1xuICAgIHRocm93IHRva2VuaXplckVycm9yKHBhdGgsIFwiaXMgbm90IHZhbGlkIEpTT046IGl0IGlzIGRhbWFnZWQgb3Igd2FzIGN1dCBvZmZcIik7XG4gIH1cbiAgaWYgKCFpc1JlY29yZChqc29uKSkgdGhyb3cgdG9rZW5pemVyRXJyb3IocGF0aCwgXCJpcyBub3QgYSBKU09OIG9iamVjdFwiKTtcbiAgcmV0dXJuIGpzb247XG59XG5cbmZ1bmN0aW9uIHJlYWRBZGRlZFRva2VucyhwYXRoOiBzdHJpbmcsIHZhbHVlOiB1bmtub3duKTogQWRkZWRUb2tlbltdIHtcbiAgaWYgKHZhbHVlID09PSB1bmRlZmluZWQgfHwgdmFsdWUgPT09IG51bGwpIHJldHVybiBbXTtcbiAgaWYgKCFBcnJheS5pc0FycmF5KHZhbHVlKSkgdGhyb3cgdG9rZW5pemVyRXJyb3IocGF0aCwgJ2hhcyBhIGRhbWFnZWQgXCJhZGRlZF90b2tlbnNcIicpO1xuICByZXR1cm4gdmFsdWUubWFwKChpdGVtOiB1bmtub3duKSA9PiB7XG4gICAgaWYgKCFpc1JlY29yZChpdGVtKSB8fCAhaXNJZChpdGVtW1wiaWRcIl0pIHx8IHR5cGVvZiBpdGVtW1wiY29udGVudFwiXSAhPT0gXCJzdHJpbmdcIiB8fCBpdGVtW1wiY29udGVudFwiXSA9PT0gXCJcIikge1xuICAgICAgdGhyb3cgdG9rZW5pemVyRXJyb3IocGF0aCwgJ2hhcyBhIGRhbWFnZWQgZW50cnkgaW4gXCJhZGRlZF90b2tlbnNcIicpO1xuICAgIH1cbiAgICBjb25zdCBzcGVjaWFsID0gaXRlbVtcInNwZWNpYWxcIl0gPT09IHRydWU7XG4gICAgY29uc3Qgbm9ybWFsaXplZCA9IHR5cGVvZiBpdGVtW1wibm9ybWFsaXplZFwiXSA9PT0gXCJib29sZWFuXCIgPyBpdGVtW1wibm9ybWFsaXplZFwiXSA6ICFzcGVjaWFsO1xuICAgIHJldHVybiB7IGlkOiBpdGVtW1wiaWRcIl0sIGNvbnRlbnQ6IGl0ZW1bXCJjb250ZW50XCJdLCBzcGVjaWFsLCBub3JtYWxpemVkIH07XG4gIH0pO1xufVxuXG4vKiogUmV0dXJucyB0aGUgdm9jYWJ1bGFyeSwgcHJvdmVkIHRvIGJlIHdob2xlOiBldmVyeSBtZXJnZSBoYXMgYW4gaWQsIGFuZCBzbyBoYXMgZXZlcnkgYnl0ZSB3aGVyZSBieXRlcyBhcmUgdGhlIGFscGhhYmV0LiAqL1xuZnVuY3Rpb24gcmVhZE1vZGVsKHBhdGg6IHN0cmluZywgbW9kZWw6IHVua25vd24sIGJ5dGVzOiBib29sZWFuKTogTWFwPHN0cmluZywgbnVtYmVyPiB7XG4gIGlmICghaXNSZWNvcmQobW9kZWwpKSB0aHJvdyB0b2tlbml6ZXJFcnJvcihwYXRoLCAnaGFzIG5vIFwibW9kZWxcIicpO1xuICBjb25zdCBraW5kID0gbW9kZWxbXCJ0eXBlXCJdID8/IFwiQlBFXCI7XG4gIGlmIChraW5kICE9PSBcIkJQRVwiKSB7XG4gICAgdGhyb3cgdG9rZW5pemVyRXJyb3IocGF0aCwgYGlzIG9mIGtpbmQgJHtKU09OLnN0cmluZ2lmeShraW5kKX07IG9ubHkgYnl0ZS1wYWlyIGVuY29kaW5nIChcIkJQRVwiKSBpcyBzdXBwb3J0ZWRgKTtcbiAgfVxuICBjb25zdCB2b2NhYiA9IG1vZGVsW1widm9jYWJcIl07XG4gIGNvbnN0IG1lcmdlcyA9IG1vZGVsW1wibWVyZ2VzXCJdO1xuICBpZiAoIWlzUmVjb3JkKHZvY2FiKSB8fCAhQXJyYXkuaXNBcnJheShtZXJnZXMpKSB0aHJvdyB0b2tlbml6ZXJFcnJvcihwYXRoLCBcImhhcyBubyB2b2NhYnVsYXJ5IG9yIG5vIG1lcmdlc1wiKTtcbiAgY29uc3QgaWRzID0gbmV3IE1hcDxzdHJpbmcsIG51bWJlcj4oKTtcbiAgZm9yIChjb25zdCBbdG9rZW4sIGlkXSBvZiBPYmplY3QuZW50cmllcyh2b2NhYikpIHtcbiAgICBpZiAoIWlzSWQoaWQpKSB0aHJvdyB0b2tlbml6ZXJFcnJvcihwYXRoLCBgaGFzIGEgYmFkIGlkIGZvciAke0pTT04uc3RyaW5naWZ5KHRva2VuKX1gKTtcbiAgICBpZHMuc2V0KHRva2VuLCBpZCk7XG4gIH1cbiAgaWYgKGlkcy5zaXplID09PSAwKSB0aHJvdyB0b2tlbml6ZXJFcnJvcihwYXRoLCBcImhhcyBhbiBlbXB0eSB2b2NhYnVsYXJ5XCIpO1xuICBpZiAobmV3IFNldChpZHMudmFsdWVzKCkpLnNpemUgIT09IGlkcy5zaXplKSB0aHJvdyB0b2tlbml6ZXJFcnJvcihwYXRoLCBcImdpdmVzIG9uZSBpZCB0byBzZXZlcmFsIHRva2Vuc1wiKTtcbiAgZm9yIChjb25zdCBtZXJnZSBvZiBtZXJnZXMgYXMgcmVhZG9ubHkgdW5rbm93bltdKSB7XG4gICAgY29uc3QgcGFpciA9IHR5cGVvZiBtZXJnZSA9PT0gXCJzdHJpbmdcIiA/IG1lcmdlLnNwbGl0KFwiIFwiKSA6IG1lcmdlO1xuICAgIGlmICghQXJyYXkuaXNBcnJheShwYWlyKSB8fCBwYWlyLmxlbmd0aCAhPT0gMiB8fCAhaWRzLmhhcyhwYWlyLmpvaW4oXCJcIikpKSB7XG4gICAgICB0aHJvdyB0b2tlbml6ZXJFcnJvcihwYXRoLCBgbWVyZ2VzICR7SlNPTi5zdHJpbmdpZnkobWVyZ2UpfSBpbnRvIGEgdG9rZW4gdGhhdCBpdHMgdm9jYWJ1bGFyeSBsYWNrc2ApO1xuICAgIH1cbiAgfVxuICBjb25zdCBtaXNzaW5nID0gYnl0ZXMgPyBieXRlTGV0dGVycygpLmZpbmQoKGxldHRlcikgPT4gIWlkcy5oYXMobGV0dGVyKSkgOiB1bmRlZmluZWQ7XG4gIGlmIChtaXNzaW5nICE9PSB1bmRlZmluZWQpIHRocm93IHRva2VuaXplckVycm9yKHBhdGgsIGBjYW5ub3QgZW5jb2RlIGV2ZXJ5IHRleHQ6IHRoZSBieXRlICR7bWlzc2luZ30gaXMgbWlzc2luZ2ApO1xuICByZXR1cm4gaWRzO1xufVxuXG5mdW5jdGlvbiBpc0lkKHZhbHVlOiB1bmtub3duKTogdmFsdWUgaXMgbnVtYmVyIHtcbiAgcmV0dXJuIHR5cGVvZiB2YWx1ZSA9PT0gXCJudW1iZXJcIiAmJiBOdW1iZXIuaXNJbnRlZ2VyKHZhbHVlKSAmJiB2YWx1ZSA+PSAwICYmIHZhbHVlIDwgMiAqKiAzMTtcbn1cblxuZnVuY3Rpb24gdXNlc0J5dGVzKHRva2VuaXplcjogUmVjb3JkPHN0cmluZywgdW5rbm93bj4pOiBib29sZWFuIHtcbiAgcmV0dXJuIEpTT04uc3RyaW5naWZ5KHRva2VuaXplcltcInByZV90b2tlbml6ZXJcIl0pPy5pbmNsdWRlcygnXCJ0eXBlXCI6XCJCeXRlTGV2ZWxcIicpID8/IGZhbHNlO1xufVxuXG4vKiogR1BULTIncyBhbHBoYWJldDogYSB2aXNpYmxlIGNoYXJhY3RlciBmb3IgZWFjaCBvZiB0aGUgMjU2IGJ5dGVzIChgYnl0ZXNfdG9fdW5pY29kZWAgb2Ygb3BlbmFpL2dwdC0yJ3MgZW5jb2Rlci5weSkuICovXG5mdW5jdGlvbiBieXRlTGV0dGVycygpOiBzdHJpbmdbXSB7XG4gIGNvbnN0IHZpc2libGUgPSAoYnl0ZTogbnVtYmVyKSA9PiAoYnl0ZSA+PSAzMyAmJiBieXRlIDw9IDEyNikgfHwgKGJ5dGUgPj0gMTYxICYmIGJ5dGUgPD0gMjU1ICYmIGJ5dGUgIT09IDE3Myk7XG4gIGxldCBoaWRkZW4gPSAwO1xuICByZXR1cm4gQXJyYXkuZnJvbSh7IGxlbmd0aDogMjU2IH0sIChfLCBieXRlKSA9PiBTdHJpbmcuZnJvbUNoYXJDb2RlKHZpc2libGUoYnl0ZSkgPyBieXRlIDogMjU2ICsgaGlkZGVuKyspKTtcbn1cbiIsICIvKipcbiAqIFRleHQgXHUyMUM0IHRva2VuIGlkcywgYXMgYHRva2VuaXplci5qc29uYCBzYXlzLiBJdCBrbm93cyBub3RoaW5nIG9mIHByb21wdHM6IHRob3NlIGFyZSBidWlsdCBpbiBgZmltLnRzYC5cbiAqXG4gKiBUZXh0IGlzIGFsd2F5cyBvcmRpbmFyeSB0ZXh0IGhlcmUuIEEgZmlsZSB0aGF0IGhvbGRzIHRoZSBjaGFyYWN0ZXJzIGA8fGZpbV9taWRkbGV8PmAgZ2V0cyB0aGUgaWRzIG9mIHRob3NlIGNoYXJhY3RlcnMsXG4gKiBuZXZlciB0aGUgY29udHJvbCB0b2tlbiwgc28gbm9ib2R5J3Mgc291cmNlIGNvZGUgY2FuIHN0ZWVyIGEgcHJvbXB0OyBjb250cm9sIHRva2VucyBhcmUgb25seSBldmVyIGFkZGVkIGJ5IGlkLlxuICovXG5pbXBvcnQgeyBTZXF1ZW5jZVByZVRva2VuaXplciwgVG9rZW5pemVyIH0gZnJvbSBcIkBodWdnaW5nZmFjZS90b2tlbml6ZXJzXCI7XG5pbXBvcnQgeyB0b2tlbml6ZXJFcnJvciB9IGZyb20gXCIuL3Rva2VuaXplci1lcnJvcnNcIjtcbmltcG9ydCB7IHR5cGUgQWRkZWRUb2tlbiwgcmVhZFRva2VuaXplckZpbGVzIH0gZnJvbSBcIi4vdG9rZW5pemVyLWZpbGVzXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgRmltVG9rZW5zIHtcbiAgcmVhZG9ubHkgcHJlZml4OiBudW1iZXI7XG4gIHJlYWRvbmx5IHN1ZmZpeDogbnVtYmVyO1xuICByZWFkb25seSBtaWRkbGU6IG51bWJlcjtcbiAgLyoqIEVuZHMgYSBtaWRkbGUuICovXG4gIHJlYWRvbmx5IGVuZDogbnVtYmVyO1xuICByZWFkb25seSBwYWQ6IG51bWJlcjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBDb2RlVG9rZW5pemVyIHtcbiAgLyoqXG4gICAqIE5vIHNwZWNpYWwgdG9rZW4gaXMgYWRkZWQuIGBkZWNvZGUoZW5jb2RlKHRleHQpKWAgaXMgdGhlIHRleHQgdW5kZXIgdGhlIHRva2VuaXplcidzIG93biBub3JtYWxpc2F0aW9uIChORkMgZm9yIHRoZVxuICAgKiBtb2RlbHMga25vd24gdG9kYXkpLCBzbyB3aG9ldmVyIG5lZWRzIHRoZSBleGFjdCBjaGFyYWN0ZXJzIGtlZXBzIHRoZSB0ZXh0LlxuICAgKi9cbiAgZW5jb2RlKHRleHQ6IHN0cmluZyk6IG51bWJlcltdO1xuICAvKiogQ29udHJvbCB0b2tlbnMgYXJlIHNraXBwZWQuIEJ5dGVzIHRoYXQgZG8gbm90IGZvcm0gYSB3aG9sZSBjaGFyYWN0ZXIgeWV0IGJlY29tZSBVK0ZGRkQuICovXG4gIGRlY29kZShpZHM6IHJlYWRvbmx5IG51bWJlcltdKTogc3RyaW5nO1xuICAvKiogVGhlIGxhcmdlc3QgaWQgYW5kIG9uZS4gKi9cbiAgcmVhZG9ubHkgdm9jYWJTaXplOiBudW1iZXI7XG4gIC8qKiBudWxsOiB0aGlzIGJhc2UgaGFzIG5vIGZpbGwtaW4tdGhlLW1pZGRsZSB0b2tlbnMuICovXG4gIHJlYWRvbmx5IGZpbTogRmltVG9rZW5zIHwgbnVsbDtcbiAgLyoqIFNlcGFyYXRlcyBkb2N1bWVudHMgYW5kIGVuZHMgYSB0ZXh0LiAqL1xuICByZWFkb25seSBlbmRPZlRleHQ6IG51bWJlcjtcbiAgLyoqIEFueSBvZiB0aGVzZSBlbmRzIGEgZ2VuZXJhdGlvbjogZW5kIG9mIHRleHQsIGZpbGwtaW4tdGhlLW1pZGRsZSBtYXJrZXJzLCBwYWRkaW5nLCBmaWxlIHNlcGFyYXRvcnMuICovXG4gIHJlYWRvbmx5IGVuZFRva2VuczogUmVhZG9ubHlTZXQ8bnVtYmVyPjtcbn1cblxuLyoqXG4gKiBSZWFkcyBgdG9rZW5pemVyLmpzb25gIChhbmQgYHRva2VuaXplcl9jb25maWcuanNvbmAgd2hlcmUgdGhlcmUgaXMgb25lKSBmcm9tIGEgbW9kZWwncyBmb2xkZXIuXG4gKlxuICogQHBhcmFtIG1vZGVsVm9jYWJTaXplIHJvd3Mgb2YgdGhlIG1vZGVsJ3MgZW1iZWRkaW5nOyBhIHRva2VuaXplciB3aXRoIGlkcyBiZXlvbmQgaXQgY2Fubm90IGJlbG9uZyB0byB0aGUgbW9kZWwuXG4gKiBAdGhyb3dzIEVfVE9LRU5JWkVSIHdoZW4gYSBmaWxlIGlzIG1pc3NpbmcsIGRhbWFnZWQsIG9mIGFuIHVua25vd24ga2luZCwgb3IgZG9lcyBub3QgZml0IHRoZSBtb2RlbC5cbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGxvYWRUb2tlbml6ZXIoZm9sZGVyOiBzdHJpbmcsIG1vZGVsVm9jYWJTaXplOiBudW1iZXIpOiBQcm9taXNlPENvZGVUb2tlbml6ZXI+IHtcbiAgY29uc3QgZmlsZXMgPSBhd2FpdCByZWFkVG9rZW5pemVyRmlsZXMoZm9sZGVyKTtcbiAgY29uc3Qgdm9jYWJTaXplID0gMSArIGZpbGVzLm1heElkO1xuICBjaGVja0ZpdChmaWxlcy5wYXRoLCB2b2NhYlNpemUsIG1vZGVsVm9jYWJTaXplKTtcbiAgbGV0IGlubmVyOiBUb2tlbml6ZXI7XG4gIHRyeSB7XG4gICAgaW5uZXIgPSBuZXcgVG9rZW5pemVyKGZpbGVzLnRva2VuaXplciwgZmlsZXMuY29uZmlnKTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICB0aHJvdyB0b2tlbml6ZXJFcnJvcihmaWxlcy5wYXRoLCBgY2Fubm90IGJlIHVzZWQ6ICR7ZXJyb3IgaW5zdGFuY2VvZiBFcnJvciA/IGVycm9yLm1lc3NhZ2UgOiBTdHJpbmcoZXJyb3IpfWApO1xuICB9XG4gIGNvbnN0IGNvbnRyb2wgPSBmaWxlcy5hZGRlZC5maWx0ZXIoKHRva2VuKSA9PiAhaXNUZXh0VG9rZW4odG9rZW4pKTtcbiAgY29uc3QgYnlOYW1lID0gbmV3IE1hcChjb250cm9sLm1hcCgodG9rZW4pID0+IFt0b2tlbi5jb250ZW50LCB0b2tlbi5pZF0pKTtcbiAgY29uc3QgZW5kT2ZUZXh0ID0gZmluZEVuZE9mVGV4dChieU5hbWUsIGZpbGVzLmVuZE9mVGV4dE5hbWUpO1xuICBpZiAoZW5kT2ZUZXh0ID09PSB1bmRlZmluZWQpIHtcbiAgICB0aHJvdyB0b2tlbml6ZXJFcnJvcihmaWxlcy5wYXRoLCBgaGFzIG5vIGVuZC1vZi10ZXh0IHRva2VuIChsb29rZWQgZm9yICR7ZW5kT2ZUZXh0TmFtZXMuam9pbihcIiwgXCIpfSlgKTtcbiAgfVxuICBjb25zdCBjb250cm9sSWRzID0gbmV3IFNldChjb250cm9sLm1hcCgodG9rZW4pID0+IHRva2VuLmlkKSk7XG4gIHJldHVybiB7XG4gICAgZW5jb2RlOiBjcmVhdGVFbmNvZGVyKGlubmVyLCBmaWxlcy5wYXRoLCBmaWxlcy5hZGRlZC5maWx0ZXIoaXNUZXh0VG9rZW4pKSxcbiAgICBkZWNvZGU6IChpZHMpID0+IHtcbiAgICAgIGNvbnN0IHRleHQgPSBpZHMuZmlsdGVyKChpZCkgPT4gIWNvbnRyb2xJZHMuaGFzKGlkKSk7XG4gICAgICByZXR1cm4gdGV4dC5sZW5ndGggPT09IDAgPyBcIlwiIDogaW5uZXIuZGVjb2RlKHRleHQsIHsgY2xlYW5fdXBfdG9rZW5pemF0aW9uX3NwYWNlczogZmFsc2UgfSk7XG4gICAgfSxcbiAgICB2b2NhYlNpemUsXG4gICAgZmltOiBmaW5kRmltKGJ5TmFtZSwgZW5kT2ZUZXh0KSxcbiAgICBlbmRPZlRleHQsXG4gICAgZW5kVG9rZW5zOiBuZXcgU2V0KFtlbmRPZlRleHQsIC4uLmNvbnRyb2xJZHNdKSxcbiAgfTtcbn1cblxuLyoqIEVtYmVkZGluZ3MgYXJlIG9mdGVuIHBhZGRlZCB1cCB0byBhIHJvdW5kIG51bWJlcjsgYSBnYXAgdGhpcyBsYXJnZSBpcyBhbm90aGVyIG1vZGVsJ3MgdG9rZW5pemVyLiAqL1xuY29uc3QgbGFyZ2VzdFBhZGRpbmcgPSAxMDI0O1xuXG5mdW5jdGlvbiBjaGVja0ZpdChwYXRoOiBzdHJpbmcsIHZvY2FiU2l6ZTogbnVtYmVyLCBtb2RlbFZvY2FiU2l6ZTogbnVtYmVyKTogdm9pZCB7XG4gIGNvbnN0IGdhcCA9IG1vZGVsVm9jYWJTaXplIC0gdm9jYWJTaXplO1xuICBpZiAoZ2FwIDwgMCB8fCAoZ2FwID4gbGFyZ2VzdFBhZGRpbmcgJiYgdm9jYWJTaXplIDwgMC45ICogbW9kZWxWb2NhYlNpemUpKSB7XG4gICAgdGhyb3cgdG9rZW5pemVyRXJyb3IocGF0aCwgYGhhcyAke3ZvY2FiU2l6ZX0gdG9rZW4gaWRzLCBidXQgdGhlIG1vZGVsIGhhcyAke21vZGVsVm9jYWJTaXplfTogdGhleSBkbyBub3QgbWF0Y2hgKTtcbiAgfVxufVxuXG4vKipcbiAqIEFuIGFkZGVkIHRva2VuIHRoYXQgc3RhbmRzIGZvciB0ZXh0LCBzdWNoIGFzIHRoZSBydW5zIG9mIHNwYWNlcyBvZiBvbGRlciBjb2RlIG1vZGVscyBvciBEZWVwU2VlaydzIGFjY2VudGVkIGxldHRlcnMsXG4gKiBpcyBwYXJ0IG9mIHRoZSB2b2NhYnVsYXJ5IGFuZCBpcyBtYXRjaGVkIGluIHRleHQuIE9uZSB0aGF0IGlzIHNwZWNpYWwgb3IgbG9va3MgbGlrZSBgPG1hcmtlcj5gIHN0ZWVycyB0aGUgbW9kZWwuXG4gKi9cbmZ1bmN0aW9uIGlzVGV4dFRva2VuKHRva2VuOiBBZGRlZFRva2VuKTogYm9vbGVhbiB7XG4gIHJldHVybiAhdG9rZW4uc3BlY2lhbCAmJiAhL15bXHUyNTgxXFxzXSooPC4qPnxcXFsuKlxcXSlcXHMqJC9zdS50ZXN0KHRva2VuLmNvbnRlbnQpO1xufVxuXG5jb25zdCBlbmRPZlRleHROYW1lcyA9IFtcIjx8ZW5kb2Z0ZXh0fD5cIiwgXCI8XHVGRjVDZW5kXHUyNTgxb2ZcdTI1ODFzZW50ZW5jZVx1RkY1Qz5cIiwgXCI8fGVuZF9vZl90ZXh0fD5cIiwgXCI8L3M+XCJdIGFzIGNvbnN0O1xuXG4vKipcbiAqIFRoZSB3ZWxsLWtub3duIG5hbWVzIGNvbWUgYmVmb3JlIHRoZSBjb25maWd1cmVkIG9uZTogY2hhdCB2YXJpYW50cyBjb25maWd1cmUgdGhlIGVuZCBvZiBhIGNoYXQgdHVybiwgd2hpbGUgdGhlXG4gKiBkb2N1bWVudHMgdGhhdCBhIGJhc2Ugd2FzIHRyYWluZWQgb24gYXJlIHNlcGFyYXRlZCBieSB0aGUgZW5kIG9mIHRleHQuXG4gKi9cbmZ1bmN0aW9uIGZpbmRFbmRPZlRleHQoYnlOYW1lOiBSZWFkb25seU1hcDxzdHJpbmcsIG51bWJlcj4sIGNvbmZpZ3VyZWQ6IHN0cmluZyB8IG51bGwpOiBudW1iZXIgfCB1bmRlZmluZWQge1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgY29uZmlndXJlZCA9PT0gbnVsbCA/IGVuZE9mVGV4dE5hbWVzIDogWy4uLmVuZE9mVGV4dE5hbWVzLCBjb25maWd1cmVkXSkge1xuICAgIGNvbnN0IGlkID0gYnlOYW1lLmdldChuYW1lKTtcbiAgICBpZiAoaWQgIT09IHVuZGVmaW5lZCkgcmV0dXJuIGlkO1xuICB9XG4gIHJldHVybiB1bmRlZmluZWQ7XG59XG5cbmludGVyZmFjZSBGaW1OYW1lcyB7XG4gIHJlYWRvbmx5IHByZWZpeDogc3RyaW5nO1xuICByZWFkb25seSBzdWZmaXg6IHN0cmluZztcbiAgcmVhZG9ubHkgbWlkZGxlOiBzdHJpbmc7XG4gIC8qKiBBYnNlbnQgaW4gdGhlIHZvY2FidWxhcnk6IHRoZSBlbmQgb2YgdGV4dCBlbmRzIGEgbWlkZGxlLiAqL1xuICByZWFkb25seSBlbmQ/OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBhZD86IHN0cmluZztcbn1cblxuLyoqXG4gKiBRd2VuMi41LUNvZGVyLCBvdXJzLCBhbmQgQ29kZUdlbW1hICh3aGljaCBhbG9uZSBoYXMgdGhlIHNlcGFyYXRvciwgYW5kIGVuZHMgYSBtaWRkbGUgd2l0aCBpdDogaXRzIFwicHJvbXB0IHN0cnVjdHVyZVwiXG4gKiBwYWdlKTsgU3RhckNvZGVyLCBHcmFuaXRlOyBTYW50YUNvZGVyLCB3aG9zZSBjYXJkIHdhcm5zIG9mIHRoZSBoeXBoZW5zOyBDb2RlTGxhbWE7IERlZXBTZWVrLUNvZGVyLiBGcm9tIGVhY2ggbW9kZWwncyBjYXJkLlxuICovXG5jb25zdCBmaW1OYW1lczogcmVhZG9ubHkgRmltTmFtZXNbXSA9IFtcbiAge1xuICAgIHByZWZpeDogXCI8fGZpbV9wcmVmaXh8PlwiLFxuICAgIHN1ZmZpeDogXCI8fGZpbV9zdWZmaXh8PlwiLFxuICAgIG1pZGRsZTogXCI8fGZpbV9taWRkbGV8PlwiLFxuICAgIGVuZDogXCI8fGZpbGVfc2VwYXJhdG9yfD5cIixcbiAgICBwYWQ6IFwiPHxmaW1fcGFkfD5cIixcbiAgfSxcbiAgeyBwcmVmaXg6IFwiPGZpbS1wcmVmaXg+XCIsIHN1ZmZpeDogXCI8ZmltLXN1ZmZpeD5cIiwgbWlkZGxlOiBcIjxmaW0tbWlkZGxlPlwiLCBwYWQ6IFwiPGZpbS1wYWQ+XCIgfSxcbiAgeyBwcmVmaXg6IFwiPGZpbV9wcmVmaXg+XCIsIHN1ZmZpeDogXCI8ZmltX3N1ZmZpeD5cIiwgbWlkZGxlOiBcIjxmaW1fbWlkZGxlPlwiLCBwYWQ6IFwiPGZpbV9wYWQ+XCIgfSxcbiAgeyBwcmVmaXg6IFwiXHUyNTgxPFBSRT5cIiwgc3VmZml4OiBcIlx1MjU4MTxTVUY+XCIsIG1pZGRsZTogXCJcdTI1ODE8TUlEPlwiLCBlbmQ6IFwiXHUyNTgxPEVPVD5cIiB9LFxuICB7IHByZWZpeDogXCI8UFJFPlwiLCBzdWZmaXg6IFwiPFNVRj5cIiwgbWlkZGxlOiBcIjxNSUQ+XCIsIGVuZDogXCI8RU9UPlwiIH0sXG4gIHsgcHJlZml4OiBcIjxcdUZGNUNmaW1cdTI1ODFiZWdpblx1RkY1Qz5cIiwgc3VmZml4OiBcIjxcdUZGNUNmaW1cdTI1ODFob2xlXHVGRjVDPlwiLCBtaWRkbGU6IFwiPFx1RkY1Q2ZpbVx1MjU4MWVuZFx1RkY1Qz5cIiB9LFxuXTtcblxuZnVuY3Rpb24gZmluZEZpbShieU5hbWU6IFJlYWRvbmx5TWFwPHN0cmluZywgbnVtYmVyPiwgZW5kT2ZUZXh0OiBudW1iZXIpOiBGaW1Ub2tlbnMgfCBudWxsIHtcbiAgY29uc3QgZmluZCA9IChuYW1lOiBzdHJpbmcgfCB1bmRlZmluZWQpOiBudW1iZXIgfCB1bmRlZmluZWQgPT4gKG5hbWUgPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IGJ5TmFtZS5nZXQobmFtZSkpO1xuICBmb3IgKGNvbnN0IG5hbWVzIG9mIGZpbU5hbWVzKSB7XG4gICAgY29uc3QgW3ByZWZpeCwgc3VmZml4LCBtaWRkbGVdID0gW2ZpbmQobmFtZXMucHJlZml4KSwgZmluZChuYW1lcy5zdWZmaXgpLCBmaW5kKG5hbWVzLm1pZGRsZSldO1xuICAgIGlmIChwcmVmaXggPT09IHVuZGVmaW5lZCB8fCBzdWZmaXggPT09IHVuZGVmaW5lZCB8fCBtaWRkbGUgPT09IHVuZGVmaW5lZCkgY29udGludWU7XG4gICAgcmV0dXJuIHsgcHJlZml4LCBzdWZmaXgsIG1pZGRsZSwgZW5kOiBmaW5kKG5hbWVzLmVuZCkgPz8gZW5kT2ZUZXh0LCBwYWQ6IGZpbmQobmFtZXMucGFkKSA/PyBlbmRPZlRleHQgfTtcbiAgfVxuICByZXR1cm4gbnVsbDtcbn1cblxuLyoqIFBpZWNlcyBvZiB0ZXh0IHdob3NlIGlkcyBhcmUgcmVtZW1iZXJlZDsgY29kZSByZXBlYXRzIGl0cyB3b3Jkcywgc28gdGhpcyBtYWtlcyBlbmNvZGluZyBhYm91dCBmaXZlIHRpbWVzIGZhc3Rlci4gKi9cbmNvbnN0IGNhY2hlTGltaXQgPSAxMDBfMDAwO1xuY29uc3QgbG9uZ2VzdENhY2hlZFBpZWNlID0gNjQ7XG5cbmZ1bmN0aW9uIGNyZWF0ZUVuY29kZXIoaW5uZXI6IFRva2VuaXplciwgcGF0aDogc3RyaW5nLCB0ZXh0czogcmVhZG9ubHkgQWRkZWRUb2tlbltdKTogKHRleHQ6IHN0cmluZykgPT4gbnVtYmVyW10ge1xuICBjb25zdCB7IG1vZGVsLCBub3JtYWxpemVyLCBwcmVfdG9rZW5pemVyOiBzcGxpdHRlciB9ID0gaW5uZXI7XG4gIGlmIChtb2RlbCA9PT0gbnVsbCkgdGhyb3cgdG9rZW5pemVyRXJyb3IocGF0aCwgXCJoYXMgbm8gbW9kZWxcIik7XG4gIC8vIFRoZSBzdGVwcyBvZiBhIHNlcXVlbmNlIHdvcmsgcGllY2UgYnkgcGllY2UsIHNvIHRoZSBwaWVjZXMgYmVmb3JlIHRoZSBsYXN0IHN0ZXAgZGVjaWRlIHRoZSBpZHMgYW5kIGFyZSB0aGUgY2FjaGUncyBrZXlzLlxuICBjb25zdCBzdGVwcyA9IHNwbGl0dGVyIGluc3RhbmNlb2YgU2VxdWVuY2VQcmVUb2tlbml6ZXIgPyBzcGxpdHRlci50b2tlbml6ZXJzIDogW3NwbGl0dGVyXTtcbiAgY29uc3QgZmlyc3QgPSBzdGVwcy5zbGljZSgwLCAtMSk7XG4gIGNvbnN0IGxhc3QgPSBzdGVwcy5hdCgtMSkgPz8gbnVsbDtcbiAgY29uc3QgY2FjaGUgPSBuZXcgTWFwPHN0cmluZywgcmVhZG9ubHkgbnVtYmVyW10+KCk7XG5cbiAgY29uc3QgZW5jb2RlUGllY2UgPSAocGllY2U6IHN0cmluZyk6IHJlYWRvbmx5IG51bWJlcltdID0+IHtcbiAgICBjb25zdCBrbm93biA9IGNhY2hlLmdldChwaWVjZSk7XG4gICAgaWYgKGtub3duICE9PSB1bmRlZmluZWQpIHJldHVybiBrbm93bjtcbiAgICBjb25zdCBpZHMgPSBtb2RlbC5fY2FsbChsYXN0ID09PSBudWxsID8gW3BpZWNlXSA6IGxhc3QucHJlX3Rva2VuaXplKHBpZWNlKSkubWFwKCh0b2tlbikgPT4ge1xuICAgICAgY29uc3QgaWQgPSBtb2RlbC50b2tlbnNfdG9faWRzLmdldCh0b2tlbik7XG4gICAgICBpZiAoaWQgPT09IHVuZGVmaW5lZCkgdGhyb3cgdG9rZW5pemVyRXJyb3IocGF0aCwgYGhhcyBubyBpZCBmb3IgaXRzIG93biB0b2tlbiAke0pTT04uc3RyaW5naWZ5KHRva2VuKX1gKTtcbiAgICAgIHJldHVybiBpZDtcbiAgICB9KTtcbiAgICBpZiAocGllY2UubGVuZ3RoIDw9IGxvbmdlc3RDYWNoZWRQaWVjZSkge1xuICAgICAgaWYgKGNhY2hlLnNpemUgPj0gY2FjaGVMaW1pdCkgY2FjaGUuY2xlYXIoKTtcbiAgICAgIGNhY2hlLnNldChwaWVjZSwgaWRzKTtcbiAgICB9XG4gICAgcmV0dXJuIGlkcztcbiAgfTtcbiAgY29uc3QgZW5jb2RlT3JkaW5hcnkgPSAodGV4dDogc3RyaW5nLCBpbnRvOiBudW1iZXJbXSk6IHZvaWQgPT4ge1xuICAgIGxldCBwaWVjZXMgPSBbdGV4dF07XG4gICAgZm9yIChjb25zdCBzdGVwIG9mIGZpcnN0KSBpZiAoc3RlcCAhPT0gbnVsbCkgcGllY2VzID0gc3RlcC5wcmVfdG9rZW5pemUocGllY2VzKTtcbiAgICBmb3IgKGNvbnN0IHBpZWNlIG9mIHBpZWNlcykgZm9yIChjb25zdCBpZCBvZiBlbmNvZGVQaWVjZShwaWVjZSkpIGludG8ucHVzaChpZCk7XG4gIH07XG4gIGNvbnN0IGJlZm9yZU5vcm1hbGlzaW5nID0gbWF0Y2hlcih0ZXh0cy5maWx0ZXIoKHRva2VuKSA9PiAhdG9rZW4ubm9ybWFsaXplZCkpO1xuICBjb25zdCBhZnRlck5vcm1hbGlzaW5nID0gbWF0Y2hlcih0ZXh0cy5maWx0ZXIoKHRva2VuKSA9PiB0b2tlbi5ub3JtYWxpemVkKSk7XG5cbiAgcmV0dXJuICh0ZXh0KSA9PiB7XG4gICAgY29uc3QgaWRzOiBudW1iZXJbXSA9IFtdO1xuICAgIGZvciAoY29uc3QgcGFydCBvZiBiZWZvcmVOb3JtYWxpc2luZyh0ZXh0KSkge1xuICAgICAgaWYgKHR5cGVvZiBwYXJ0ID09PSBcIm51bWJlclwiKSB7XG4gICAgICAgIGlkcy5wdXNoKHBhcnQpO1xuICAgICAgICBjb250aW51ZTtcbiAgICAgIH1cbiAgICAgIGZvciAoY29uc3QgcGllY2Ugb2YgYWZ0ZXJOb3JtYWxpc2luZyhub3JtYWxpemVyID09PSBudWxsID8gcGFydCA6IG5vcm1hbGl6ZXIubm9ybWFsaXplKHBhcnQpKSkge1xuICAgICAgICBpZiAodHlwZW9mIHBpZWNlID09PSBcIm51bWJlclwiKSBpZHMucHVzaChwaWVjZSk7XG4gICAgICAgIGVsc2UgZW5jb2RlT3JkaW5hcnkocGllY2UsIGlkcyk7XG4gICAgICB9XG4gICAgfVxuICAgIHJldHVybiBpZHM7XG4gIH07XG59XG5cbi8qKiBDdXRzIGEgdGV4dCBhdCB0aGUgZ2l2ZW4gYWRkZWQgdG9rZW5zLCB0aGUgbG9uZ2VzdCBmaXJzdCwgaW50byBpZHMgYW5kIHRoZSBub24tZW1wdHkgdGV4dHMgYmV0d2VlbiB0aGVtLiAqL1xuZnVuY3Rpb24gbWF0Y2hlcih0b2tlbnM6IHJlYWRvbmx5IEFkZGVkVG9rZW5bXSk6ICh0ZXh0OiBzdHJpbmcpID0+IHJlYWRvbmx5IChzdHJpbmcgfCBudW1iZXIpW10ge1xuICBpZiAodG9rZW5zLmxlbmd0aCA9PT0gMCkgcmV0dXJuICh0ZXh0KSA9PiAodGV4dCA9PT0gXCJcIiA/IFtdIDogW3RleHRdKTtcbiAgY29uc3QgaWRzID0gbmV3IE1hcCh0b2tlbnMubWFwKCh0b2tlbikgPT4gW3Rva2VuLmNvbnRlbnQsIHRva2VuLmlkXSkpO1xuICBjb25zdCBsb25nZXN0Rmlyc3QgPSBbLi4uaWRzLmtleXMoKV0uc29ydCgoYSwgYikgPT4gYi5sZW5ndGggLSBhLmxlbmd0aCk7XG4gIGNvbnN0IHBhdHRlcm4gPSBuZXcgUmVnRXhwKGAoJHtsb25nZXN0Rmlyc3QubWFwKCh0ZXh0KSA9PiB0ZXh0LnJlcGxhY2UoL1suKis/XiR7fSgpfFtcXF1cXFxcXS9nLCBcIlxcXFwkJlwiKSkuam9pbihcInxcIil9KWApO1xuICByZXR1cm4gKHRleHQpID0+XG4gICAgdGV4dFxuICAgICAgLnNwbGl0KHBhdHRlcm4pXG4gICAgICAuZmlsdGVyKChwYXJ0KSA9PiBwYXJ0ICE9PSBcIlwiKVxuICAgICAgLm1hcCgocGFydCkgPT4gaWRzLmdldChwYXJ0KSA/PyBwYXJ0KTtcbn1cbiIsICIvKiogV2hhdCBjYW4gZ28gd3JvbmcgYmV0d2VlbiB0aGUgdXNlcidzIHdpc2ggZm9yIGEgbW9kZWwgYW5kIGl0cyBmb2xkZXIuIE5vIG1lc3NhZ2UgZXZlciBob2xkcyBhIHRva2VuIG9yIGEgc2lnbmVkIGFkZHJlc3MuICovXG5pbXBvcnQgeyBBdHR1bmVFcnJvciB9IGZyb20gXCIuLi9lcnJvcnNcIjtcblxuZXhwb3J0IGZ1bmN0aW9uIHdyb25nSWQoaWQ6IHN0cmluZywgcHJvYmxlbTogc3RyaW5nKTogQXR0dW5lRXJyb3Ige1xuICByZXR1cm4gbmV3IEF0dHVuZUVycm9yKFxuICAgIFwiRV9IVUJfSURcIixcbiAgICBgJHtxdW90ZWQoaWQpfSAke3Byb2JsZW19LmAsXG4gICAgXCJHaXZlIGFuIGlkIGFzIHRoZSBtb2RlbCdzIHBhZ2Ugc2hvd3MgaXQsIGZvciBleGFtcGxlIFF3ZW4vUXdlbjIuNS1Db2Rlci0wLjVCLlwiLFxuICApO1xufVxuXG4vKiogYHRva2VuYDogd2hldGhlciB0aGUgaHViIHNhdyBvbmUuIEEgaHViIGFuc3dlcnMgdGhlIHNhbWUgZm9yIGEgcHJpdmF0ZSBtb2RlbCBhbmQgZm9yIG5vbmUgYXQgYWxsLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG5vQWNjZXNzKGlkOiBzdHJpbmcsIGhvc3Q6IHN0cmluZywgdG9rZW46IFwibm9uZVwiIHwgXCJzZW50XCIgfCBcIndpdGhoZWxkXCIsIGdhdGVkOiBib29sZWFuKTogQXR0dW5lRXJyb3Ige1xuICBjb25zdCB3aXRoVG9rZW4gPSB0b2tlbiA9PT0gXCJzZW50XCIgPyBcIiB3aXRoIHlvdXIgdG9rZW5cIiA6IFwiXCI7XG4gIGNvbnN0IG1lc3NhZ2UgPSBnYXRlZFxuICAgID8gYCR7aG9zdH0gYXNrcyBmb3IgYSBjb25zZW50IGJlZm9yZSBpdCBnaXZlcyAke2lkfSR7dG9rZW4gPT09IFwibm9uZVwiID8gXCJcIiA6IFwiLCB3aGljaCB5b3VyIHRva2VuIGRvZXMgbm90IGhhdmVcIn0uYFxuICAgIDogYCR7aG9zdH0gZG9lcyBub3QgZ2l2ZSAke2lkfSR7d2l0aFRva2VufTogdGhlIG1vZGVsIGlzIHByaXZhdGUsIG9yIGl0IGRvZXMgbm90IGV4aXN0LmA7XG4gIGNvbnN0IGhpbnRzID0ge1xuICAgIG5vbmU6IGdhdGVkXG4gICAgICA/IFwiQWNjZXB0IHRoZSB0ZXJtcyBvbiB0aGUgbW9kZWwncyBwYWdlLCBhbmQgc2V0IEhGX1RPS0VOIHRvIGEgdG9rZW4gb2YgdGhhdCBhY2NvdW50LlwiXG4gICAgICA6IFwiQ2hlY2sgdGhlIGlkOyBmb3IgYSBwcml2YXRlIG1vZGVsIHNldCBIRl9UT0tFTiB0byBhIHRva2VuIHRoYXQgbWF5IHJlYWQgaXQuXCIsXG4gICAgc2VudDogZ2F0ZWRcbiAgICAgID8gXCJBY2NlcHQgdGhlIHRlcm1zIG9uIHRoZSBtb2RlbCdzIHBhZ2Ugd2l0aCB0aGUgYWNjb3VudCB0aGF0IHRoZSB0b2tlbiBiZWxvbmdzIHRvLlwiXG4gICAgICA6IFwiQ2hlY2sgdGhlIGlkLCBhbmQgdGhhdCB0aGUgdG9rZW4ncyBhY2NvdW50IG1heSByZWFkIHRoZSBtb2RlbC5cIixcbiAgICB3aXRoaGVsZDogXCJZb3VyIHRva2VuIHdhcyBub3Qgc2VudCwgYXMgdGhlIGNvbm5lY3Rpb24gaXMgbm90IHNlY3VyZTogdXNlIGh0dHBzIGFuZCB2ZXJpZmllZCBjZXJ0aWZpY2F0ZXMuXCIsXG4gIH07XG4gIHJldHVybiBuZXcgQXR0dW5lRXJyb3IoXCJFX0hVQl9BQ0NFU1NcIiwgbWVzc2FnZSwgaGludHNbdG9rZW5dKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIG5vU3VjaE1vZGVsKGlkOiBzdHJpbmcsIHJldmlzaW9uOiBzdHJpbmcsIGhvc3Q6IHN0cmluZyk6IEF0dHVuZUVycm9yIHtcbiAgcmV0dXJuIG5ldyBBdHR1bmVFcnJvcihcbiAgICBcIkVfRE9XTkxPQURcIixcbiAgICBgJHtob3N0fSBrbm93cyBubyBtb2RlbCAke2lkfSB3aXRoIHRoZSByZXZpc2lvbiAke3JldmlzaW9ufS5gLFxuICAgIFwiQ2hlY2sgdGhlIGlkIG9uIHRoZSBtb2RlbCdzIHBhZ2U7IGEgcHJpdmF0ZSBtb2RlbCBuZWVkcyBIRl9UT0tFTi5cIixcbiAgKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGZhaWxlZCh3aGF0OiBzdHJpbmcsIHByb2JsZW06IHN0cmluZywgaGludD86IHN0cmluZyk6IEF0dHVuZUVycm9yIHtcbiAgcmV0dXJuIG5ldyBBdHR1bmVFcnJvcihcbiAgICBcIkVfRE9XTkxPQURcIixcbiAgICBgJHt3aGF0fSB3YXMgbm90IGRvd25sb2FkZWQ6ICR7cHJvYmxlbX0uYCxcbiAgICBoaW50ID8/IFwiQ2hlY2sgdGhlIGNvbm5lY3Rpb24gYW5kIHN0YXJ0IHRoZSBkb3dubG9hZCBhZ2FpbjogaXQgZ29lcyBvbiB3aGVyZSBpdCBzdG9wcGVkLlwiLFxuICApO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gdW53cml0YWJsZShwcm9ibGVtOiBzdHJpbmcpOiBBdHR1bmVFcnJvciB7XG4gIHJldHVybiBuZXcgQXR0dW5lRXJyb3IoXG4gICAgXCJFX09VVFBVVFwiLFxuICAgIGBUaGUgbW9kZWwgY2Fubm90IGJlIHdyaXR0ZW46ICR7cHJvYmxlbX0uYCxcbiAgICBcIkFsbG93IHdyaXRpbmcgdG8gdGhlIGZvbGRlciwgb3Igc2V0IEFUVFVORV9IT01FIHRvIGFub3RoZXIgb25lLlwiLFxuICApO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gdW5zdWl0YWJsZShpZDogc3RyaW5nLCBwcm9ibGVtOiBzdHJpbmcpOiBBdHR1bmVFcnJvciB7XG4gIHJldHVybiBuZXcgQXR0dW5lRXJyb3IoXG4gICAgXCJFX0RPV05MT0FEXCIsXG4gICAgYCR7aWR9IGNhbm5vdCBiZSB1c2VkOiAke3Byb2JsZW19LmAsXG4gICAgXCJDaG9vc2UgYSBtb2RlbCB3aG9zZSBwYWdlIHNob3dzIGNvbmZpZy5qc29uLCB0b2tlbml6ZXIuanNvbiBhbmQgc2FmZXRlbnNvcnMgd2VpZ2h0cy5cIixcbiAgKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIG9mZmxpbmUoaWQ6IHN0cmluZyk6IEF0dHVuZUVycm9yIHtcbiAgcmV0dXJuIG5ldyBBdHR1bmVFcnJvcihcbiAgICBcIkVfRE9XTkxPQURcIixcbiAgICBgJHtpZH0gaXMgbm90IG9uIHRoaXMgY29tcHV0ZXIsIGFuZCBIRl9IVUJfT0ZGTElORSBmb3JiaWRzIGRvd25sb2Fkcy5gLFxuICAgIFwiUmVtb3ZlIEhGX0hVQl9PRkZMSU5FLCBvciBnaXZlIHRoZSBmb2xkZXIgb2YgYSBtb2RlbC5cIixcbiAgKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHRvb1NtYWxsKGZvbGRlcjogc3RyaW5nLCBuZWVkZWQ6IG51bWJlciwgZnJlZTogbnVtYmVyKTogQXR0dW5lRXJyb3Ige1xuICByZXR1cm4gbm9TcGFjZShgJHtmb2xkZXJ9IGhhcyAke21lZ2FieXRlcyhmcmVlKX0gTUIgZnJlZSwgYW5kIHRoZSBkb3dubG9hZCBuZWVkcyAke21lZ2FieXRlcyhuZWVkZWQpfSBNQmAsIHtcbiAgICBuZWVkZWQsXG4gICAgZnJlZSxcbiAgfSk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBub1NwYWNlKHByb2JsZW06IHN0cmluZywgZGF0YT86IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHVua25vd24+Pik6IEF0dHVuZUVycm9yIHtcbiAgcmV0dXJuIG5ldyBBdHR1bmVFcnJvcihcbiAgICBcIkVfRElTS19TUEFDRVwiLFxuICAgIGAke3Byb2JsZW19LmAsXG4gICAgXCJGcmVlIHNvbWUgc3BhY2UsIG9yIHNldCBBVFRVTkVfSE9NRSB0byBhIGZvbGRlciBvbiBhIGxhcmdlciBkaXNrLlwiLFxuICAgIGRhdGEsXG4gICk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBzdG9wcGVkKGlkOiBzdHJpbmcpOiBBdHR1bmVFcnJvciB7XG4gIHJldHVybiBuZXcgQXR0dW5lRXJyb3IoXG4gICAgXCJFX0lOVEVSUlVQVEVEXCIsXG4gICAgYFRoZSBkb3dubG9hZCBvZiAke2lkfSB3YXMgc3RvcHBlZC5gLFxuICAgIFwiU3RhcnQgaXQgYWdhaW46IGl0IGdvZXMgb24gd2hlcmUgaXQgc3RvcHBlZC5cIixcbiAgKTtcbn1cblxuLyoqIEZvcmVpZ24gdGV4dCBhcyBpdCBtYXkgYmUgc2hvd246IHNob3J0LCBhbmQgd2l0aG91dCBjb250cm9sIGNoYXJhY3RlcnMgdGhhdCB3b3VsZCBkcml2ZSBhIHRlcm1pbmFsLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHF1b3RlZCh0ZXh0OiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gSlNPTi5zdHJpbmdpZnkodGV4dC5zbGljZSgwLCAyMDApKTtcbn1cblxuZnVuY3Rpb24gbWVnYWJ5dGVzKGJ5dGVzOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gTWF0aC5jZWlsKGJ5dGVzIC8gMWU2KTtcbn1cbiIsICIvKiogT25lIGZpbGUgZnJvbSB0aGUgaHViIHRvIGRpc2s6IHJlc3VtZWQgd2hlcmUgaXQgc3RvcHBlZCwgYW5kIGNoZWNrZWQgYWdhaW5zdCB0aGUgaGFzaCB0aGF0IHRoZSBsaXN0aW5nIGdhdmUuICovXG5pbXBvcnQgeyBjcmVhdGVIYXNoLCB0eXBlIEhhc2ggfSBmcm9tIFwibm9kZTpjcnlwdG9cIjtcbmltcG9ydCB7IGNyZWF0ZVJlYWRTdHJlYW0gfSBmcm9tIFwibm9kZTpmc1wiO1xuaW1wb3J0IHsgdHlwZSBGaWxlSGFuZGxlLCBvcGVuLCByZWFkRmlsZSwgcm0sIHN0YXQsIHdyaXRlRmlsZSB9IGZyb20gXCJub2RlOmZzL3Byb21pc2VzXCI7XG5pbXBvcnQgdHlwZSB7IEluY29taW5nTWVzc2FnZSB9IGZyb20gXCJub2RlOmh0dHBcIjtcbmltcG9ydCB7IHR5cGUgQW5zd2VyLCBhc0ZhaWx1cmUsIENvbm5lY3Rpb25GYWlsdXJlLCBnZXQsIFJlZnVzZWQsIHJlYWRCb2R5IH0gZnJvbSBcIi4vaHR0cFwiO1xuaW1wb3J0IHR5cGUgeyBMaXN0ZWRGaWxlIH0gZnJvbSBcIi4vbmFtZXNcIjtcbmltcG9ydCB7IHBlcnNpc3QsIHJlZnVzZU90aGVycywgdHlwZSBUcmFuc3BvcnQgfSBmcm9tIFwiLi9yZXRyeVwiO1xuXG4vKipcbiAqIERvd25sb2FkcyBgdXJsYCB0byBgcGF0aGAuIFdoYXQgYW4gZWFybGllciB0cnkgbGVmdCB0aGVyZSBpcyBjb250aW51ZWQ7IGJlc2lkZSBpdCBgPHBhdGg+LmV0YWdgIGtlZXBzIHRoZSBzZXJ2ZXIncyBuYW1lIGZvclxuICogdGhhdCBjb250ZW50LiBgb25CeXRlc2AgZ2V0cyB0aGUgZmlsZSdzIGJ5dGVzIG9uIGRpc2suIFRocm93cyBgUmVmdXNlZGAgb3IgYENvbm5lY3Rpb25GYWlsdXJlYDsgdGhlbiB0aGUgcGFydGlhbCBmaWxlIHN0YXlzLFxuICogdW5sZXNzIGl0cyBieXRlcyBhcmUgd3JvbmcuXG4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBkb3dubG9hZEZpbGUoXG4gIHVybDogVVJMLFxuICBwYXRoOiBzdHJpbmcsXG4gIGZpbGU6IExpc3RlZEZpbGUsXG4gIHRyYW5zcG9ydDogVHJhbnNwb3J0LFxuICBvbkJ5dGVzOiAoYnl0ZXM6IG51bWJlcikgPT4gdm9pZCxcbik6IFByb21pc2U8dm9pZD4ge1xuICBmb3IgKGxldCBjaGFuY2VzID0gMjsgOyBjaGFuY2VzLS0pIHtcbiAgICBsZXQgbW9zdCA9IGF3YWl0IHNpemVPZihwYXRoKTtcbiAgICBsZXQgaW5PbmVQaWVjZSA9IHRydWU7XG4gICAgYXdhaXQgcGVyc2lzdChcbiAgICAgIHRyYW5zcG9ydCxcbiAgICAgIGFzeW5jICgpID0+IHtcbiAgICAgICAgaWYgKChhd2FpdCBzaXplT2YocGF0aCkpID4gMCkgaW5PbmVQaWVjZSA9IGZhbHNlO1xuICAgICAgICBhd2FpdCBmZXRjaFJlc3QodXJsLCBwYXRoLCBmaWxlLCB0cmFuc3BvcnQsIChieXRlcykgPT4ge1xuICAgICAgICAgIG1vc3QgPSBNYXRoLm1heChtb3N0LCBieXRlcyk7XG4gICAgICAgICAgb25CeXRlcyhieXRlcyk7XG4gICAgICAgIH0pO1xuICAgICAgfSxcbiAgICAgICgpID0+IG1vc3QsXG4gICAgKTtcbiAgICBpZiAoKGF3YWl0IGhhc2hPZihwYXRoLCBmaWxlKSkgPT09IGZpbGUuaGFzaC5oZXgpIGJyZWFrO1xuICAgIGF3YWl0IHJtKHBhdGgsIHsgZm9yY2U6IHRydWUgfSk7XG4gICAgYXdhaXQgcm0oZXRhZ0ZpbGUocGF0aCksIHsgZm9yY2U6IHRydWUgfSk7XG4gICAgLy8gUGllY2VzIG1heSBiZSBvZiBkaWZmZXJlbnQgY29udGVudHM6IHRoZSB3aG9sZSBmaWxlIGdldHMgb25lIGNoYW5jZS4gV3JvbmcgYnl0ZXMgaW4gb25lIHBpZWNlIGRvIG5vdC5cbiAgICBpZiAoaW5PbmVQaWVjZSB8fCBjaGFuY2VzID09PSAxKSB0aHJvdyBuZXcgUmVmdXNlZChcIml0cyBieXRlcyBhcmUgbm90IHRob3NlIHRoYXQgaXRzIGhhc2ggcHJvbWlzZXNcIik7XG4gICAgb25CeXRlcygwKTtcbiAgfVxuICBhd2FpdCBybShldGFnRmlsZShwYXRoKSwgeyBmb3JjZTogdHJ1ZSB9KTtcbn1cblxuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHNpemVPZihwYXRoOiBzdHJpbmcpOiBQcm9taXNlPG51bWJlcj4ge1xuICByZXR1cm4gKGF3YWl0IHN0YXQocGF0aCkuY2F0Y2goKCkgPT4gbnVsbCkpPy5zaXplID8/IDA7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGZldGNoUmVzdChcbiAgdXJsOiBVUkwsXG4gIHBhdGg6IHN0cmluZyxcbiAgZmlsZTogTGlzdGVkRmlsZSxcbiAgdHJhbnNwb3J0OiBUcmFuc3BvcnQsXG4gIG9uQnl0ZXM6IChieXRlczogbnVtYmVyKSA9PiB2b2lkLFxuKTogUHJvbWlzZTx2b2lkPiB7XG4gIGxldCBvZmZzZXQgPSBhd2FpdCBzaXplT2YocGF0aCk7XG4gIGlmIChvZmZzZXQgPiBmaWxlLnNpemUpIG9mZnNldCA9IDA7XG4gIGlmIChvZmZzZXQgPT09IGZpbGUuc2l6ZSAmJiBvZmZzZXQgPiAwKSByZXR1cm4gb25CeXRlcyhvZmZzZXQpO1xuICBjb25zdCBldGFnID0gYXdhaXQgcmVhZEZpbGUoZXRhZ0ZpbGUocGF0aCksIFwidXRmOFwiKS5jYXRjaCgoKSA9PiBcIlwiKTtcbiAgY29uc3QgaGVhZGVycyA9IG9mZnNldCA+IDAgPyB7IHJhbmdlOiBgYnl0ZXM9JHtvZmZzZXR9LWAsIC4uLihldGFnICE9PSBcIlwiICYmIHsgXCJpZi1yYW5nZVwiOiBldGFnIH0pIH0gOiB7fTtcbiAgY29uc3QgYW5zd2VyID0gYXdhaXQgZ2V0KHVybCwgdHJhbnNwb3J0LnNldHRpbmdzLCB7IC4uLnRyYW5zcG9ydCwgaGVhZGVycyB9KTtcbiAgcmVmdXNlT3RoZXJzKGFuc3dlciwgdHJhbnNwb3J0LnNldHRpbmdzKTtcbiAgY29uc3Qgc3RhcnQgPSBhd2FpdCBzdGFydE9mKGFuc3dlciwgb2Zmc2V0LCBmaWxlLCB1cmwsIHBhdGgpO1xuICBjb25zdCB0YWcgPSBhbnN3ZXIuaGVhZGVycy5ldGFnID8/IFwiXCI7XG4gIC8vIEEgd2VhayB0YWcgZG9lcyBub3QgcHJvbWlzZSB0aGUgc2FtZSBieXRlcywgc28gaXQgY2Fubm90IGd1YXJkIGEgY29udGludWF0aW9uLlxuICBhd2FpdCB3cml0ZUZpbGUoZXRhZ0ZpbGUocGF0aCksIC9eXCJbXFx4MjFcXHgyMy1cXHg3ZV17MSwyMDB9XCIkLy50ZXN0KHRhZykgPyB0YWcgOiBcIlwiKTtcbiAgY29uc3QgaGFuZGxlID0gYXdhaXQgb3BlbihwYXRoLCBzdGFydCA9PT0gMCA/IFwid1wiIDogXCJyK1wiKTtcbiAgdHJ5IHtcbiAgICBhd2FpdCB3cml0ZUJvZHkoYW5zd2VyLmJvZHksIGhhbmRsZSwgc3RhcnQsIGZpbGUuc2l6ZSwgb25CeXRlcyk7XG4gICAgYXdhaXQgaGFuZGxlLnN5bmMoKTtcbiAgfSBmaW5hbGx5IHtcbiAgICBhbnN3ZXIuYm9keS5kZXN0cm95KCk7XG4gICAgYXdhaXQgaGFuZGxlLmNsb3NlKCk7XG4gIH1cbn1cblxuLyoqIFdoZXJlIHRoZSBieXRlcyBvZiB0aGUgYW5zd2VyIGJlbG9uZzogYXQgYG9mZnNldGAsIG9yIGF0IDAgd2hlbiB0aGUgc2VydmVyIHNlbmRzIHRoZSB3aG9sZS4gKi9cbmFzeW5jIGZ1bmN0aW9uIHN0YXJ0T2YoYW5zd2VyOiBBbnN3ZXIsIG9mZnNldDogbnVtYmVyLCBmaWxlOiBMaXN0ZWRGaWxlLCB1cmw6IFVSTCwgcGF0aDogc3RyaW5nKTogUHJvbWlzZTxudW1iZXI+IHtcbiAgY29uc3QgeyBzdGF0dXMsIGhlYWRlcnMsIGJvZHkgfSA9IGFuc3dlcjtcbiAgY29uc3QgcmVmdXNlID0gKGVycm9yOiBFcnJvcik6IG5ldmVyID0+IHtcbiAgICBib2R5LmRlc3Ryb3koKTtcbiAgICB0aHJvdyBlcnJvcjtcbiAgfTtcbiAgY29uc3Qgc3RhcnQgPSBzdGF0dXMgPT09IDIwNiA/IG9mZnNldCA6IDA7XG4gIGlmIChzdGF0dXMgPT09IDQxNiAmJiBvZmZzZXQgPiAwKSB7XG4gICAgYXdhaXQgcm0ocGF0aCwgeyBmb3JjZTogdHJ1ZSB9KTtcbiAgICByZXR1cm4gcmVmdXNlKG5ldyBDb25uZWN0aW9uRmFpbHVyZShgJHt1cmwuaG9zdH0gcmVmdXNlcyB0byBjb250aW51ZWApKTtcbiAgfVxuICBpZiAoc3RhdHVzICE9PSAyMDAgJiYgc3RhdHVzICE9PSAyMDYpIHJldHVybiByZWZ1c2UobmV3IFJlZnVzZWQoYCR7dXJsLmhvc3R9IGFuc3dlcnMgd2l0aCBzdGF0dXMgJHtzdGF0dXN9YCkpO1xuICBpZiAoc3RhdHVzID09PSAyMDYgJiYgaGVhZGVyc1tcImNvbnRlbnQtcmFuZ2VcIl0gIT09IGBieXRlcyAke29mZnNldH0tJHtmaWxlLnNpemUgLSAxfS8ke2ZpbGUuc2l6ZX1gKSB7XG4gICAgYXdhaXQgcm0ocGF0aCwgeyBmb3JjZTogdHJ1ZSB9KTtcbiAgICByZXR1cm4gcmVmdXNlKG5ldyBDb25uZWN0aW9uRmFpbHVyZShgJHt1cmwuaG9zdH0gc2VuZHMgYW5vdGhlciBwYXJ0IHRoYW4gd2FzIGFza2VkIGZvcmApKTtcbiAgfVxuICBjb25zdCBsZW5ndGggPSBoZWFkZXJzW1wiY29udGVudC1sZW5ndGhcIl07XG4gIGlmIChsZW5ndGggIT09IHVuZGVmaW5lZCAmJiBOdW1iZXIobGVuZ3RoKSAhPT0gZmlsZS5zaXplIC0gc3RhcnQpIHtcbiAgICByZXR1cm4gcmVmdXNlKG5ldyBSZWZ1c2VkKGB0aGUgbGlzdGluZyBzYXlzICR7ZmlsZS5zaXplfSBieXRlcywgYnV0ICR7dXJsLmhvc3R9IHNlbmRzICR7TnVtYmVyKGxlbmd0aCkgKyBzdGFydH1gKSk7XG4gIH1cbiAgcmV0dXJuIHN0YXJ0O1xufVxuXG5hc3luYyBmdW5jdGlvbiB3cml0ZUJvZHkoXG4gIGJvZHk6IEluY29taW5nTWVzc2FnZSxcbiAgaGFuZGxlOiBGaWxlSGFuZGxlLFxuICBzdGFydDogbnVtYmVyLFxuICBzaXplOiBudW1iZXIsXG4gIG9uQnl0ZXM6IChieXRlczogbnVtYmVyKSA9PiB2b2lkLFxuKTogUHJvbWlzZTx2b2lkPiB7XG4gIGxldCBwb3NpdGlvbiA9IHN0YXJ0O1xuICB0cnkge1xuICAgIGZvciBhd2FpdCAoY29uc3QgY2h1bmsgb2YgYm9keSBhcyBBc3luY0l0ZXJhYmxlPEJ1ZmZlcj4pIHtcbiAgICAgIGlmIChwb3NpdGlvbiArIGNodW5rLmxlbmd0aCA+IHNpemUpIHRocm93IG5ldyBSZWZ1c2VkKGBtb3JlIHRoYW4gdGhlICR7c2l6ZX0gYnl0ZXMgb2YgdGhlIGxpc3RpbmcgYXJyaXZlYCk7XG4gICAgICBmb3IgKGxldCB3cml0dGVuID0gMDsgd3JpdHRlbiA8IGNodW5rLmxlbmd0aDsgKSB7XG4gICAgICAgIGNvbnN0IHsgYnl0ZXNXcml0dGVuIH0gPSBhd2FpdCBoYW5kbGUud3JpdGUoY2h1bmssIHdyaXR0ZW4sIGNodW5rLmxlbmd0aCAtIHdyaXR0ZW4sIHBvc2l0aW9uICsgd3JpdHRlbik7XG4gICAgICAgIHdyaXR0ZW4gKz0gYnl0ZXNXcml0dGVuO1xuICAgICAgfVxuICAgICAgcG9zaXRpb24gKz0gY2h1bmsubGVuZ3RoO1xuICAgICAgb25CeXRlcyhwb3NpdGlvbik7XG4gICAgfVxuICB9IGNhdGNoIChlcnJvcikge1xuICAgIC8vIEEgZnVsbCBkaXNrIGlzIG5vIGZhdWx0IG9mIHRoZSBuZXR3b3JrOiB0cnlpbmcgYWdhaW4gd291bGQgbm90IGhlbHAuXG4gICAgaWYgKGVycm9yIGluc3RhbmNlb2YgUmVmdXNlZCB8fCAoZXJyb3IgaW5zdGFuY2VvZiBFcnJvciAmJiBcInN5c2NhbGxcIiBpbiBlcnJvciAmJiBlcnJvci5zeXNjYWxsID09PSBcIndyaXRlXCIpKSB7XG4gICAgICB0aHJvdyBlcnJvcjtcbiAgICB9XG4gICAgdGhyb3cgYXNGYWlsdXJlKGVycm9yKTtcbiAgfVxuICBpZiAocG9zaXRpb24gPCBzaXplKSB0aHJvdyBuZXcgQ29ubmVjdGlvbkZhaWx1cmUoYG9ubHkgJHtwb3NpdGlvbn0gb2YgJHtzaXplfSBieXRlcyBhcnJpdmVkYCk7XG59XG5cbi8qKiBBIHNtYWxsIGZpbGUgaW50byBtZW1vcnksIGNoZWNrZWQgbGlrZSBhbnkgb3RoZXIuIFRocm93cyBhcyBgZG93bmxvYWRGaWxlYC4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZWFkU21hbGxGaWxlKHVybDogVVJMLCBmaWxlOiBMaXN0ZWRGaWxlLCB0cmFuc3BvcnQ6IFRyYW5zcG9ydCk6IFByb21pc2U8VWludDhBcnJheT4ge1xuICBjb25zdCBieXRlcyA9IGF3YWl0IHBlcnNpc3QodHJhbnNwb3J0LCBhc3luYyAoKSA9PiB7XG4gICAgY29uc3QgYW5zd2VyID0gYXdhaXQgZ2V0KHVybCwgdHJhbnNwb3J0LnNldHRpbmdzLCB0cmFuc3BvcnQpO1xuICAgIHJlZnVzZU90aGVycyhhbnN3ZXIsIHRyYW5zcG9ydC5zZXR0aW5ncyk7XG4gICAgaWYgKGFuc3dlci5zdGF0dXMgIT09IDIwMCkge1xuICAgICAgYW5zd2VyLmJvZHkuZGVzdHJveSgpO1xuICAgICAgdGhyb3cgbmV3IFJlZnVzZWQoYCR7dXJsLmhvc3R9IGFuc3dlcnMgd2l0aCBzdGF0dXMgJHthbnN3ZXIuc3RhdHVzfWApO1xuICAgIH1cbiAgICByZXR1cm4gcmVhZEJvZHkoYW5zd2VyLCBmaWxlLnNpemUpO1xuICB9KTtcbiAgaWYgKGhhc2hTdGF0ZShmaWxlKS51cGRhdGUoYnl0ZXMpLmRpZ2VzdChcImhleFwiKSAhPT0gZmlsZS5oYXNoLmhleCkge1xuICAgIHRocm93IG5ldyBSZWZ1c2VkKFwiaXRzIGJ5dGVzIGFyZSBub3QgdGhvc2UgdGhhdCBpdHMgaGFzaCBwcm9taXNlc1wiKTtcbiAgfVxuICByZXR1cm4gYnl0ZXM7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGhhc2hPZihwYXRoOiBzdHJpbmcsIGZpbGU6IExpc3RlZEZpbGUpOiBQcm9taXNlPHN0cmluZz4ge1xuICBjb25zdCBzdGF0ZSA9IGhhc2hTdGF0ZShmaWxlKTtcbiAgaWYgKGZpbGUuc2l6ZSA+IDApIGZvciBhd2FpdCAoY29uc3QgY2h1bmsgb2YgY3JlYXRlUmVhZFN0cmVhbShwYXRoKSkgc3RhdGUudXBkYXRlKGNodW5rIGFzIEJ1ZmZlcik7XG4gIHJldHVybiBzdGF0ZS5kaWdlc3QoXCJoZXhcIik7XG59XG5cbmZ1bmN0aW9uIGhhc2hTdGF0ZSh7IGhhc2gsIHNpemUgfTogTGlzdGVkRmlsZSk6IEhhc2gge1xuICByZXR1cm4gaGFzaC5hbGdvcml0aG0gPT09IFwic2hhMjU2XCIgPyBjcmVhdGVIYXNoKFwic2hhMjU2XCIpIDogY3JlYXRlSGFzaChcInNoYTFcIikudXBkYXRlKGBibG9iICR7c2l6ZX1cXDBgKTtcbn1cblxuZnVuY3Rpb24gZXRhZ0ZpbGUocGF0aDogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIGAke3BhdGh9LmV0YWdgO1xufVxuIiwgIi8qKlxuICogR0VUIG92ZXIgaHR0cCBhbmQgaHR0cHMsIHdpdGggd2hhdCBhIGRvd25sb2FkIGZyb20gYSBmb3JlaWduIGhvc3QgbmVlZHM6IGEgcHJveHksIHJlZGlyZWN0cyB0aGF0IGxvc2UgdGhlIHRva2VuLCBhIGxpbWl0XG4gKiBvbiBzaWxlbmNlLCBhbmQgYm9kaWVzIGFzIHN0cmVhbXMuXG4gKlxuICogT24gbm9kZTpodHRwIHJhdGhlciB0aGFuIGEgbGlicmFyeTogTm9kZSAyMCdzIG93biBmZXRjaCBrbm93cyBubyBwcm94eSwgdW5kaWNpIHdvdWxkIGFkZCBoYWxmIGEgbWVnYWJ5dGUgdG8gdGhlIGJ1bmRsZSxcbiAqIGFuZCBAaHVnZ2luZ2ZhY2UvaHViIG5laXRoZXIgcmVzdW1lcyBub3IgdmVyaWZpZXMsIHNvIHRoYXQgb25seSB0d28gZG9jdW1lbnRlZCBhZGRyZXNzZXMgb2YgaXRzIEFQSSB3b3VsZCBiZSB1c2VkLlxuICovXG5pbXBvcnQgaHR0cCBmcm9tIFwibm9kZTpodHRwXCI7XG5pbXBvcnQgaHR0cHMgZnJvbSBcIm5vZGU6aHR0cHNcIjtcbmltcG9ydCB7IGlzSVAsIHR5cGUgU29ja2V0IH0gZnJvbSBcIm5vZGU6bmV0XCI7XG5pbXBvcnQgdGxzIGZyb20gXCJub2RlOnRsc1wiO1xuaW1wb3J0IHsgdHlwZSBIdWJTZXR0aW5ncywgbWF5Q2FycnlUb2tlbiB9IGZyb20gXCIuL3NldHRpbmdzXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgQW5zd2VyIHtcbiAgLyoqIFdoZXJlIHRoZSBhbnN3ZXIgY2FtZSBmcm9tLCBhZnRlciByZWRpcmVjdHMuICovXG4gIHJlYWRvbmx5IHVybDogVVJMO1xuICByZWFkb25seSBzdGF0dXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgaGVhZGVyczogaHR0cC5JbmNvbWluZ0h0dHBIZWFkZXJzO1xuICAvKiogRW5kcyB3aXRoIGFuIGVycm9yIHdoZW4gdGhlIGNvbm5lY3Rpb24gYnJlYWtzIG9yIGlzIHNpbGVudCBmb3IgdG9vIGxvbmcuIE11c3QgYmUgcmVhZCBvciBkZXN0cm95ZWQuICovXG4gIHJlYWRvbmx5IGJvZHk6IGh0dHAuSW5jb21pbmdNZXNzYWdlO1xufVxuXG4vKiogQSBmYWlsdXJlIHRoYXQgYW5vdGhlciB0cnkgbWF5IGN1cmU7IGl0cyBtZXNzYWdlIGlzIGZpdCBmb3IgdXNlcnMuICovXG5leHBvcnQgY2xhc3MgQ29ubmVjdGlvbkZhaWx1cmUgZXh0ZW5kcyBFcnJvciB7fVxuXG4vKiogV2hhdCBhbm90aGVyIHRyeSB3b3VsZCBub3QgY3VyZTsgYGhpbnRgIGlzIHdoYXQgd291bGQuICovXG5leHBvcnQgY2xhc3MgUmVmdXNlZCBleHRlbmRzIEVycm9yIHtcbiAgY29uc3RydWN0b3IoXG4gICAgbWVzc2FnZTogc3RyaW5nLFxuICAgIHJlYWRvbmx5IGhpbnQ/OiBzdHJpbmcsXG4gICkge1xuICAgIHN1cGVyKG1lc3NhZ2UpO1xuICB9XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgTGltaXRzIHtcbiAgLyoqIEZld2VyIHRoYW4gYG1pbmltdW1CeXRlc2AgaW4gc28gbWFueSBtaWxsaXNlY29uZHMgY291bnQgYXMgc2lsZW5jZS4gKi9cbiAgcmVhZG9ubHkgaWRsZU1zOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1pbmltdW1CeXRlczogbnVtYmVyO1xufVxuXG5leHBvcnQgY29uc3QgdXN1YWxMaW1pdHM6IExpbWl0cyA9IHsgaWRsZU1zOiAzMF8wMDAsIG1pbmltdW1CeXRlczogMTAyNCB9O1xuY29uc3QgbWF4aW11bVJlZGlyZWN0cyA9IDU7XG5cbi8qKiBUaHJvd3MgYENvbm5lY3Rpb25GYWlsdXJlYCBvciBgUmVmdXNlZGA7IGFueSBzdGF0dXMgdGhhdCBpcyBubyByZWRpcmVjdCBpcyBhbiBhbnN3ZXIuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gZ2V0KFxuICBzdGFydDogVVJMLFxuICBzZXR0aW5nczogSHViU2V0dGluZ3MsXG4gIG9wdGlvbnM6IHsgcmVhZG9ubHkgaGVhZGVycz86IGh0dHAuT3V0Z29pbmdIdHRwSGVhZGVyczsgcmVhZG9ubHkgc2lnbmFsOiBBYm9ydFNpZ25hbDsgcmVhZG9ubHkgbGltaXRzOiBMaW1pdHMgfSxcbik6IFByb21pc2U8QW5zd2VyPiB7XG4gIGxldCB1cmwgPSBzdGFydDtcbiAgZm9yIChsZXQgcmVkaXJlY3RzID0gMDsgcmVkaXJlY3RzIDw9IG1heGltdW1SZWRpcmVjdHM7IHJlZGlyZWN0cysrKSB7XG4gICAgY29uc3QgYW5zd2VyID0gYXdhaXQgZ2V0T25jZSh1cmwsIHNldHRpbmdzLCBvcHRpb25zKTtcbiAgICBjb25zdCB7IGxvY2F0aW9uIH0gPSBhbnN3ZXIuaGVhZGVycztcbiAgICBpZiAoIVszMDEsIDMwMiwgMzAzLCAzMDcsIDMwOF0uaW5jbHVkZXMoYW5zd2VyLnN0YXR1cykgfHwgbG9jYXRpb24gPT09IHVuZGVmaW5lZCkgcmV0dXJuIGFuc3dlcjtcbiAgICBhbnN3ZXIuYm9keS5kZXN0cm95KCk7XG4gICAgdXJsID0gcmVkaXJlY3RUYXJnZXQobG9jYXRpb24sIHVybCk7XG4gIH1cbiAgdGhyb3cgbmV3IFJlZnVzZWQoYCR7c3RhcnQuaG9zdH0gcmVkaXJlY3RzIGluIGEgY2lyY2xlYCk7XG59XG5cbi8qKiBUaGUgd2hvbGUgb2YgYSBKU09OIGFuc3dlciwgYXQgbW9zdCBgbGltaXRgIGJ5dGVzLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJlYWRCb2R5KGFuc3dlcjogQW5zd2VyLCBsaW1pdDogbnVtYmVyKTogUHJvbWlzZTxVaW50OEFycmF5PiB7XG4gIGNvbnN0IGNodW5rczogQnVmZmVyW10gPSBbXTtcbiAgbGV0IGxlbmd0aCA9IDA7XG4gIHRyeSB7XG4gICAgZm9yIGF3YWl0IChjb25zdCBjaHVuayBvZiBhbnN3ZXIuYm9keSBhcyBBc3luY0l0ZXJhYmxlPEJ1ZmZlcj4pIHtcbiAgICAgIGxlbmd0aCArPSBjaHVuay5sZW5ndGg7XG4gICAgICBpZiAobGVuZ3RoID4gbGltaXQpIHRocm93IG5ldyBSZWZ1c2VkKGB0aGUgYW5zd2VyIGlzIGxvbmdlciB0aGFuICR7bGltaXR9IGJ5dGVzYCk7XG4gICAgICBjaHVua3MucHVzaChjaHVuayk7XG4gICAgfVxuICB9IGNhdGNoIChlcnJvcikge1xuICAgIHRocm93IGFzRmFpbHVyZShlcnJvcik7XG4gIH1cbiAgcmV0dXJuIEJ1ZmZlci5jb25jYXQoY2h1bmtzKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGFzRmFpbHVyZShlcnJvcjogdW5rbm93bik6IENvbm5lY3Rpb25GYWlsdXJlIHwgUmVmdXNlZCB7XG4gIGlmIChlcnJvciBpbnN0YW5jZW9mIENvbm5lY3Rpb25GYWlsdXJlIHx8IGVycm9yIGluc3RhbmNlb2YgUmVmdXNlZCkgcmV0dXJuIGVycm9yO1xuICBjb25zdCBtZXNzYWdlID0gZXJyb3IgaW5zdGFuY2VvZiBFcnJvciA/IGVycm9yLm1lc3NhZ2UgOiBTdHJpbmcoZXJyb3IpO1xuICBjb25zdCBjb2RlID0gZXJyb3IgaW5zdGFuY2VvZiBFcnJvciAmJiBcImNvZGVcIiBpbiBlcnJvciA/IFN0cmluZyhlcnJvci5jb2RlKSA6IFwiXCI7XG4gIGlmICgvXihVTkFCTEVfVE9ffFNFTEZfU0lHTkVEX3xERVBUSF9aRVJPX3xDRVJUX3xFUlJfVExTX0NFUlRfKS8udGVzdChjb2RlKSkge1xuICAgIHJldHVybiBuZXcgUmVmdXNlZChcbiAgICAgIGBpdHMgY2VydGlmaWNhdGUgaXMgbm90IHRydXN0ZWQ6ICR7bWVzc2FnZX1gLFxuICAgICAgXCJTZXQgTk9ERV9FWFRSQV9DQV9DRVJUUyB0byB0aGUgZmlsZSBvZiB5b3VyIG9yZ2FuaXNhdGlvbidzIGNlcnRpZmljYXRlLlwiLFxuICAgICk7XG4gIH1cbiAgcmV0dXJuIG5ldyBDb25uZWN0aW9uRmFpbHVyZShtZXNzYWdlKTtcbn1cblxuZnVuY3Rpb24gcmVkaXJlY3RUYXJnZXQobG9jYXRpb246IHN0cmluZywgZnJvbTogVVJMKTogVVJMIHtcbiAgY29uc3QgdXJsID0gVVJMLmNhblBhcnNlKGxvY2F0aW9uLCBmcm9tLmhyZWYpID8gbmV3IFVSTChsb2NhdGlvbiwgZnJvbSkgOiBudWxsO1xuICBpZiAodXJsID09PSBudWxsIHx8ICFbXCJodHRwOlwiLCBcImh0dHBzOlwiXS5pbmNsdWRlcyh1cmwucHJvdG9jb2wpKSB7XG4gICAgdGhyb3cgbmV3IFJlZnVzZWQoYCR7ZnJvbS5ob3N0fSByZWRpcmVjdHMgdG8gc29tZXRoaW5nIHRoYXQgaXMgbm8gd2ViIGFkZHJlc3NgKTtcbiAgfVxuICBpZiAoZnJvbS5wcm90b2NvbCA9PT0gXCJodHRwczpcIiAmJiB1cmwucHJvdG9jb2wgPT09IFwiaHR0cDpcIikge1xuICAgIHRocm93IG5ldyBSZWZ1c2VkKGAke2Zyb20uaG9zdH0gcmVkaXJlY3RzIHRvIHRoZSB1bmVuY3J5cHRlZCAke3VybC5ob3N0fWApO1xuICB9XG4gIHVybC51c2VybmFtZSA9IFwiXCI7XG4gIHVybC5wYXNzd29yZCA9IFwiXCI7XG4gIHJldHVybiB1cmw7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGdldE9uY2UoXG4gIHVybDogVVJMLFxuICBzZXR0aW5nczogSHViU2V0dGluZ3MsXG4gIHsgaGVhZGVycywgc2lnbmFsLCBsaW1pdHMgfTogUGFyYW1ldGVyczx0eXBlb2YgZ2V0PlsyXSxcbik6IFByb21pc2U8QW5zd2VyPiB7XG4gIGNvbnN0IGFsbDogaHR0cC5PdXRnb2luZ0h0dHBIZWFkZXJzID0ge1xuICAgIFwiYWNjZXB0LWVuY29kaW5nXCI6IFwiaWRlbnRpdHlcIixcbiAgICBcInVzZXItYWdlbnRcIjogXCJhdHR1bmVcIixcbiAgICAuLi5oZWFkZXJzLFxuICAgIC4uLihzZXR0aW5ncy50b2tlbiAhPT0gbnVsbCAmJiBtYXlDYXJyeVRva2VuKHVybCwgc2V0dGluZ3MpICYmIHsgYXV0aG9yaXphdGlvbjogYEJlYXJlciAke3NldHRpbmdzLnRva2VufWAgfSksXG4gIH07XG4gIGNvbnN0IHByb3h5ID0gc2V0dGluZ3MucHJveHlGb3IodXJsKTtcbiAgY29uc3QgdHJ1c3QgPSB7IHJlamVjdFVuYXV0aG9yaXplZDogc2V0dGluZ3MudmVyaWZ5VGxzLCAuLi4oc2V0dGluZ3MudHJ1c3RlZCAmJiB7IGNhOiBbLi4uc2V0dGluZ3MudHJ1c3RlZF0gfSkgfTtcbiAgY29uc3QgY29tbW9uID0geyBzaWduYWwsIGFnZW50OiBmYWxzZSwgLi4udHJ1c3QgfTtcbiAgY29uc3Qgc29ja2V0ID0gcHJveHkgIT09IG51bGwgJiYgdXJsLnByb3RvY29sID09PSBcImh0dHBzOlwiID8gYXdhaXQgdHVubmVsKHByb3h5LCB1cmwsIGNvbW1vbiwgbGltaXRzKSA6IG51bGw7XG4gIHJldHVybiBuZXcgUHJvbWlzZTxBbnN3ZXI+KChyZXNvbHZlLCByZWplY3QpID0+IHtcbiAgICBjb25zdCByZXF1ZXN0ID0gKCgpID0+IHtcbiAgICAgIGlmICh1cmwucHJvdG9jb2wgPT09IFwiaHR0cHM6XCIpIHtcbiAgICAgICAgY29uc3QgaG9zdCA9IHVybC5ob3N0bmFtZS5yZXBsYWNlKC9eXFxbfFxcXSQvZywgXCJcIik7XG4gICAgICAgIGNvbnN0IGluVHVubmVsID0gKCkgPT5cbiAgICAgICAgICB0bHMuY29ubmVjdCh7IC4uLnRydXN0LCAuLi4oc29ja2V0ICYmIHsgc29ja2V0IH0pLCBob3N0LCBzZXJ2ZXJuYW1lOiBpc0lQKGhvc3QpID8gXCJcIiA6IGhvc3QgfSk7XG4gICAgICAgIHJldHVybiBodHRwcy5yZXF1ZXN0KHVybCwgeyAuLi5jb21tb24sIGhlYWRlcnM6IGFsbCwgLi4uKHNvY2tldCAmJiB7IGNyZWF0ZUNvbm5lY3Rpb246IGluVHVubmVsIH0pIH0pO1xuICAgICAgfVxuICAgICAgaWYgKHByb3h5ID09PSBudWxsKSByZXR1cm4gaHR0cC5yZXF1ZXN0KHVybCwgeyAuLi5jb21tb24sIGhlYWRlcnM6IGFsbCB9KTtcbiAgICAgIHJldHVybiBjbGllbnRPZihwcm94eSkucmVxdWVzdChwcm94eSwge1xuICAgICAgICAuLi5jb21tb24sXG4gICAgICAgIHBhdGg6IHVybC5ocmVmLFxuICAgICAgICBoZWFkZXJzOiB7IC4uLmFsbCwgaG9zdDogdXJsLmhvc3QsIC4uLnByb3h5QXV0aG9yaXphdGlvbihwcm94eSkgfSxcbiAgICAgIH0pO1xuICAgIH0pKCk7XG4gICAgY29uc3QgZ3VhcmQgPSBndWFyZFNpbGVuY2UobGltaXRzLCAoKSA9PiByZXF1ZXN0LmRlc3Ryb3kobmV3IENvbm5lY3Rpb25GYWlsdXJlKGAke3VybC5ob3N0fSB3ZW50IHNpbGVudGApKSk7XG4gICAgcmVxdWVzdC5vbihcImVycm9yXCIsIChlcnJvcikgPT4ge1xuICAgICAgZ3VhcmQuZW5kKCk7XG4gICAgICByZWplY3QoYXNGYWlsdXJlKGVycm9yKSk7XG4gICAgfSk7XG4gICAgcmVxdWVzdC5vbihcInJlc3BvbnNlXCIsIChib2R5KSA9PiB7XG4gICAgICBndWFyZC5oZWFyZChsaW1pdHMubWluaW11bUJ5dGVzKTtcbiAgICAgIGJvZHkub24oXCJkYXRhXCIsIChjaHVuazogQnVmZmVyKSA9PiBndWFyZC5oZWFyZChjaHVuay5sZW5ndGgpKTtcbiAgICAgIC8vIEEgbGlzdGVuZXIgZm9yIGRhdGEgc3RhcnRzIHRoZSBmbG93IGJlZm9yZSBhbnlvbmUgcmVhZHM6IHRoZSByZWFkZXIgc3RhcnRzIGl0LlxuICAgICAgYm9keS5wYXVzZSgpO1xuICAgICAgYm9keS5vbihcImNsb3NlXCIsIGd1YXJkLmVuZCk7XG4gICAgICByZXNvbHZlKHsgdXJsLCBzdGF0dXM6IGJvZHkuc3RhdHVzQ29kZSA/PyAwLCBoZWFkZXJzOiBib2R5LmhlYWRlcnMsIGJvZHkgfSk7XG4gICAgfSk7XG4gICAgcmVxdWVzdC5lbmQoKTtcbiAgfSk7XG59XG5cbi8qKiBBIGNvbm5lY3Rpb24gdGhyb3VnaCB0aGUgcHJveHkgdG8gdGhlIGhvc3Qgb2YgYHVybGAuICovXG5mdW5jdGlvbiB0dW5uZWwocHJveHk6IFVSTCwgdXJsOiBVUkwsIGNvbW1vbjogaHR0cHMuUmVxdWVzdE9wdGlvbnMsIGxpbWl0czogTGltaXRzKTogUHJvbWlzZTxTb2NrZXQ+IHtcbiAgY29uc3QgdGFyZ2V0ID0gYCR7dXJsLmhvc3RuYW1lfToke3VybC5wb3J0IHx8IDQ0M31gO1xuICByZXR1cm4gbmV3IFByb21pc2UoKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgIGNvbnN0IHJlcXVlc3QgPSBjbGllbnRPZihwcm94eSkucmVxdWVzdChwcm94eSwge1xuICAgICAgLi4uY29tbW9uLFxuICAgICAgbWV0aG9kOiBcIkNPTk5FQ1RcIixcbiAgICAgIHBhdGg6IHRhcmdldCxcbiAgICAgIGhlYWRlcnM6IHsgaG9zdDogdGFyZ2V0LCAuLi5wcm94eUF1dGhvcml6YXRpb24ocHJveHkpIH0sXG4gICAgfSk7XG4gICAgY29uc3QgZ3VhcmQgPSBndWFyZFNpbGVuY2UobGltaXRzLCAoKSA9PiByZXF1ZXN0LmRlc3Ryb3kobmV3IENvbm5lY3Rpb25GYWlsdXJlKFwidGhlIHByb3h5IHdlbnQgc2lsZW50XCIpKSk7XG4gICAgcmVxdWVzdC5vbihcImVycm9yXCIsIChlcnJvcikgPT4ge1xuICAgICAgZ3VhcmQuZW5kKCk7XG4gICAgICByZWplY3QobmV3IENvbm5lY3Rpb25GYWlsdXJlKGB0aGUgcHJveHkgJHtwcm94eS5ob3N0fSBjYW5ub3QgYmUgcmVhY2hlZDogJHtlcnJvci5tZXNzYWdlfWApKTtcbiAgICB9KTtcbiAgICBjb25zdCByZWZ1c2UgPSAoc3RhdHVzOiBudW1iZXIgfCB1bmRlZmluZWQpID0+IHtcbiAgICAgIGNvbnN0IHByb2JsZW0gPSBgdGhlIHByb3h5ICR7cHJveHkuaG9zdH0gYW5zd2VycyB3aXRoIHN0YXR1cyAke3N0YXR1c31gO1xuICAgICAgcmVqZWN0KHN0YXR1cyA9PT0gNDA3ID8gbmV3IFJlZnVzZWQocHJvYmxlbSwgcHJveHlIaW50KSA6IG5ldyBDb25uZWN0aW9uRmFpbHVyZShwcm9ibGVtKSk7XG4gICAgfTtcbiAgICByZXF1ZXN0Lm9uKFwicmVzcG9uc2VcIiwgKGFuc3dlcikgPT4ge1xuICAgICAgZ3VhcmQuZW5kKCk7XG4gICAgICBhbnN3ZXIuZGVzdHJveSgpO1xuICAgICAgcmVmdXNlKGFuc3dlci5zdGF0dXNDb2RlKTtcbiAgICB9KTtcbiAgICByZXF1ZXN0Lm9uKFwiY29ubmVjdFwiLCAoYW5zd2VyLCBzb2NrZXQpID0+IHtcbiAgICAgIGd1YXJkLmVuZCgpO1xuICAgICAgaWYgKGFuc3dlci5zdGF0dXNDb2RlID09PSAyMDApIHJldHVybiByZXNvbHZlKHNvY2tldCk7XG4gICAgICBzb2NrZXQuZGVzdHJveSgpO1xuICAgICAgcmVmdXNlKGFuc3dlci5zdGF0dXNDb2RlKTtcbiAgICB9KTtcbiAgICByZXF1ZXN0LmVuZCgpO1xuICB9KTtcbn1cblxuY29uc3QgcHJveHlIaW50ID0gXCJHaXZlIHRoZSBwcm94eSdzIHVzZXIgYW5kIHBhc3N3b3JkIGluIGl0cyBhZGRyZXNzOiBodHRwOi8vVVNFUjpQQVNTV09SREBIT1NUOlBPUlQuXCI7XG5cbmZ1bmN0aW9uIGNsaWVudE9mKHVybDogVVJMKTogdHlwZW9mIGh0dHAgfCB0eXBlb2YgaHR0cHMge1xuICByZXR1cm4gdXJsLnByb3RvY29sID09PSBcImh0dHBzOlwiID8gaHR0cHMgOiBodHRwO1xufVxuXG5mdW5jdGlvbiBwcm94eUF1dGhvcml6YXRpb24oeyB1c2VybmFtZSwgcGFzc3dvcmQgfTogVVJMKTogaHR0cC5PdXRnb2luZ0h0dHBIZWFkZXJzIHtcbiAgaWYgKHVzZXJuYW1lID09PSBcIlwiKSByZXR1cm4ge307XG4gIGNvbnN0IHBsYWluID0gYCR7ZGVjb2RlVVJJQ29tcG9uZW50KHVzZXJuYW1lKX06JHtkZWNvZGVVUklDb21wb25lbnQocGFzc3dvcmQpfWA7XG4gIHJldHVybiB7IFwicHJveHktYXV0aG9yaXphdGlvblwiOiBgQmFzaWMgJHtCdWZmZXIuZnJvbShwbGFpbikudG9TdHJpbmcoXCJiYXNlNjRcIil9YCB9O1xufVxuXG4vKiogQ291bnRzIGJ5dGVzIGluIHdpbmRvd3Mgb2YgdGltZSwgc28gdGhhdCBhIGJ5dGUgbm93IGFuZCB0aGVuIGRvZXMgbm90IHBhc3MgZm9yIGEgZG93bmxvYWQuICovXG5mdW5jdGlvbiBndWFyZFNpbGVuY2UoeyBpZGxlTXMsIG1pbmltdW1CeXRlcyB9OiBMaW1pdHMsIG9uU2lsZW5jZTogKCkgPT4gdm9pZCkge1xuICBsZXQgaGVhcmQgPSAwO1xuICBjb25zdCB0aW1lciA9IHNldEludGVydmFsKCgpID0+IHtcbiAgICBpZiAoaGVhcmQgPCBtaW5pbXVtQnl0ZXMpIG9uU2lsZW5jZSgpO1xuICAgIGhlYXJkID0gMDtcbiAgfSwgaWRsZU1zKTtcbiAgcmV0dXJuIHtcbiAgICBoZWFyZDogKGJ5dGVzOiBudW1iZXIpID0+IHtcbiAgICAgIGhlYXJkICs9IGJ5dGVzO1xuICAgIH0sXG4gICAgZW5kOiAoKSA9PiBjbGVhckludGVydmFsKHRpbWVyKSxcbiAgfTtcbn1cbiIsICIvKipcbiAqIFdoYXQgZGVjaWRlcyBob3cgYSBodWIgaXMgcmVhY2hlZDogdGhlIGVudmlyb25tZW50LCB3aXRoIHRoZSBuYW1lcyB0aGF0IEh1Z2dpbmcgRmFjZSdzIHRvb2xzIHVzZSwgYW5kIHdoYXQgYW4gZWRpdG9yIGtub3dzXG4gKiBvZiBpdHMgbmV0d29yay4gUmVhZCBvbmNlIHBlciBkb3dubG9hZC5cbiAqL1xuaW1wb3J0IHsgcmVhZEZpbGUgfSBmcm9tIFwibm9kZTpmcy9wcm9taXNlc1wiO1xuaW1wb3J0IHBhdGggZnJvbSBcIm5vZGU6cGF0aFwiO1xuaW1wb3J0IHRscyBmcm9tIFwibm9kZTp0bHNcIjtcbmltcG9ydCB7IGh1YkhvbWUsIGlzT2ZmbGluZSB9IGZyb20gXCIuLi9kaXNrL2h1Yi1jYWNoZVwiO1xuaW1wb3J0IHsgQXR0dW5lRXJyb3IgfSBmcm9tIFwiLi4vZXJyb3JzXCI7XG5pbXBvcnQgdHlwZSB7IE5ldHdvcmtTZXR0aW5ncyB9IGZyb20gXCIuLi9wcm90b2NvbFwiO1xuXG5leHBvcnQgaW50ZXJmYWNlIEh1YlNldHRpbmdzIHtcbiAgcmVhZG9ubHkgZW5kcG9pbnQ6IFVSTDtcbiAgLyoqIFNlbnQgdG8gYGVuZHBvaW50YCdzIG9yaWdpbiBvbmx5LCBhbmQgbmV2ZXIgb3ZlciBhIGNvbm5lY3Rpb24gdGhhdCBvdGhlcnMgY291bGQgcmVhZC4gKi9cbiAgcmVhZG9ubHkgdG9rZW46IHN0cmluZyB8IG51bGw7XG4gIHJlYWRvbmx5IG9mZmxpbmU6IGJvb2xlYW47XG4gIHJlYWRvbmx5IHZlcmlmeVRsczogYm9vbGVhbjtcbiAgLyoqIENlcnRpZmljYXRlcyB0byB0cnVzdCwgUEVNOyBudWxsOiB0aG9zZSB0aGF0IGNhbWUgd2l0aCBOb2RlLiAqL1xuICByZWFkb25seSB0cnVzdGVkOiByZWFkb25seSBzdHJpbmdbXSB8IG51bGw7XG4gIHByb3h5Rm9yKHVybDogVVJMKTogVVJMIHwgbnVsbDtcbn1cblxuLyoqIFRocm93cyBFX1VTQUdFIGZvciBhbiBhZGRyZXNzIG9yIGEgdG9rZW4gdGhhdCBubyByZXF1ZXN0IGNvdWxkIGNhcnJ5LiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGh1YlNldHRpbmdzKGVudjogTm9kZUpTLlByb2Nlc3NFbnYsIG5ldHdvcms6IE5ldHdvcmtTZXR0aW5ncyA9IHt9KTogUHJvbWlzZTxIdWJTZXR0aW5ncz4ge1xuICBjb25zdCBlbmRwb2ludCA9IGFkZHJlc3MoZW52W1wiSEZfRU5EUE9JTlRcIl0gfHwgXCJodHRwczovL2h1Z2dpbmdmYWNlLmNvXCIsIFwiSEZfRU5EUE9JTlRcIik7XG4gIHJldHVybiB7XG4gICAgZW5kcG9pbnQsXG4gICAgdG9rZW46IGF3YWl0IHJlYWRUb2tlbihlbnYpLFxuICAgIG9mZmxpbmU6IGlzT2ZmbGluZShlbnYpLFxuICAgIHZlcmlmeVRsczogbmV0d29yay52ZXJpZnlUbHMgPz8gdHJ1ZSxcbiAgICB0cnVzdGVkOiBlbmRwb2ludC5wcm90b2NvbCA9PT0gXCJodHRwczpcIiA/IHRydXN0ZWRDZXJ0aWZpY2F0ZXMoKSA6IG51bGwsXG4gICAgcHJveHlGb3I6ICh1cmwpID0+IHByb3h5Rm9yKHVybCwgZW52LCBuZXR3b3JrKSxcbiAgfTtcbn1cblxuLyoqIEEgY29ubmVjdGlvbiB3aG9zZSBvdGhlciBlbmQgbm9ib2R5IHByb3ZlZCBpcyBhcyBnb29kIGFzIG9wZW47IHdoYXQgc3RheXMgb24gdGhpcyBjb21wdXRlciBtYXkgYmUuICovXG5leHBvcnQgZnVuY3Rpb24gbWF5Q2FycnlUb2tlbih1cmw6IFVSTCwgeyBlbmRwb2ludCwgdmVyaWZ5VGxzLCBwcm94eUZvcjogcHJveHkgfTogSHViU2V0dGluZ3MpOiBib29sZWFuIHtcbiAgaWYgKHVybC5vcmlnaW4gIT09IGVuZHBvaW50Lm9yaWdpbikgcmV0dXJuIGZhbHNlO1xuICByZXR1cm4gdXJsLnByb3RvY29sID09PSBcImh0dHBzOlwiID8gdmVyaWZ5VGxzIDogaXNMb29wYmFjayh1cmwuaG9zdG5hbWUpICYmIHByb3h5KHVybCkgPT09IG51bGw7XG59XG5cbi8qKiBGb3IgbWVzc2FnZXM6IHdoZXRoZXIgdGhlIGh1YiBzYXcgYSB0b2tlbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0b2tlblN0YXRlKHNldHRpbmdzOiBIdWJTZXR0aW5ncyk6IFwibm9uZVwiIHwgXCJzZW50XCIgfCBcIndpdGhoZWxkXCIge1xuICBpZiAoc2V0dGluZ3MudG9rZW4gPT09IG51bGwpIHJldHVybiBcIm5vbmVcIjtcbiAgcmV0dXJuIG1heUNhcnJ5VG9rZW4oc2V0dGluZ3MuZW5kcG9pbnQsIHNldHRpbmdzKSA/IFwic2VudFwiIDogXCJ3aXRoaGVsZFwiO1xufVxuXG5hc3luYyBmdW5jdGlvbiByZWFkVG9rZW4oZW52OiBOb2RlSlMuUHJvY2Vzc0Vudik6IFByb21pc2U8c3RyaW5nIHwgbnVsbD4ge1xuICBjb25zdCBmaWxlID0gZW52W1wiSEZfVE9LRU5fUEFUSFwiXSB8fCBwYXRoLmpvaW4oaHViSG9tZShlbnYpLCBcInRva2VuXCIpO1xuICBjb25zdCB0b2tlbiA9IChlbnZbXCJIRl9UT0tFTlwiXSB8fCAoYXdhaXQgcmVhZEZpbGUoZmlsZSwgXCJ1dGY4XCIpLmNhdGNoKCgpID0+IFwiXCIpKSkudHJpbSgpO1xuICBpZiAodG9rZW4gPT09IFwiXCIpIHJldHVybiBudWxsO1xuICBpZiAoIS9eW1xceDIxLVxceDdlXXsxLDEwMDB9JC8udGVzdCh0b2tlbikpIHtcbiAgICB0aHJvdyBuZXcgQXR0dW5lRXJyb3IoXCJFX1VTQUdFXCIsIFwiSEZfVE9LRU4gaXMgbm90IGEgdG9rZW46IGl0IGhvbGRzIHNwYWNlcyBvciBvdGhlciBjaGFyYWN0ZXJzLlwiLCBcIkNvcHkgaXQgYWdhaW4uXCIpO1xuICB9XG4gIHJldHVybiB0b2tlbjtcbn1cblxuLyoqXG4gKiBUaGUgcHJveHkgdGhhdCBhbiBlZGl0b3Igd2FzIHRvbGQgdG8gdXNlLCBvciBgSFRUUFNfUFJPWFlgIG9yIGBIVFRQX1BST1hZYCBieSB0aGUgYWRkcmVzcydzIHNjaGVtZSwgaW4gZWl0aGVyIGNhc2U7IG51bGxcbiAqIHdoZXJlIGFuIGV4Y2VwdGlvbiBuYW1lcyB0aGUgaG9zdC4gQSBgcHJveHlgIG9mIG51bGwgbWVhbnMgdGhhdCBub25lIGlzIHdhbnRlZCwgd2hhdGV2ZXIgdGhlIGVudmlyb25tZW50IHNheXMuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwcm94eUZvcih1cmw6IFVSTCwgZW52OiBOb2RlSlMuUHJvY2Vzc0VudiwgbmV0d29yazogTmV0d29ya1NldHRpbmdzID0ge30pOiBVUkwgfCBudWxsIHtcbiAgaWYgKG5ldHdvcmsucHJveHkgPT09IG51bGwpIHJldHVybiBudWxsO1xuICBjb25zdCBuYW1lID0gdXJsLnByb3RvY29sID09PSBcImh0dHBzOlwiID8gXCJIVFRQU19QUk9YWVwiIDogXCJIVFRQX1BST1hZXCI7XG4gIGNvbnN0IHByb3h5ID0gbmV0d29yay5wcm94eSA/PyAoZW52W25hbWUudG9Mb3dlckNhc2UoKV0gfHwgZW52W25hbWVdKTtcbiAgaWYgKCFwcm94eSkgcmV0dXJuIG51bGw7XG4gIGNvbnN0IGV4Y2VwdGlvbnMgPSBuZXR3b3JrLm5vUHJveHkgPz8gKGVudltcIm5vX3Byb3h5XCJdIHx8IGVudltcIk5PX1BST1hZXCJdIHx8IFwiXCIpLnNwbGl0KC9bXFxzLF0rLyk7XG4gIGlmIChleGNlcHRpb25zLnNvbWUoKGl0ZW0pID0+IGl0ZW0gIT09IFwiXCIgJiYgbWF0Y2hlcyh1cmwsIGl0ZW0udG9Mb3dlckNhc2UoKSkpKSByZXR1cm4gbnVsbDtcbiAgcmV0dXJuIGFkZHJlc3MocHJveHkuaW5jbHVkZXMoXCI6Ly9cIikgPyBwcm94eSA6IGBodHRwOi8vJHtwcm94eX1gLCBuZXR3b3JrLnByb3h5ID09PSB1bmRlZmluZWQgPyBuYW1lIDogXCJUaGUgcHJveHlcIik7XG59XG5cbmZ1bmN0aW9uIG1hdGNoZXModXJsOiBVUkwsIGV4Y2VwdGlvbjogc3RyaW5nKTogYm9vbGVhbiB7XG4gIGlmIChleGNlcHRpb24gPT09IFwiKlwiKSByZXR1cm4gdHJ1ZTtcbiAgY29uc3QgWywgaG9zdCA9IFwiXCIsIHBvcnRdID0gL15cXCo/XFwuPyguKj8pKD86OihcXGQrKSk/JC8uZXhlYyhleGNlcHRpb24pID8/IFtdO1xuICBjb25zdCBhY3R1YWwgPSB1cmwucG9ydCB8fCAodXJsLnByb3RvY29sID09PSBcImh0dHBzOlwiID8gXCI0NDNcIiA6IFwiODBcIik7XG4gIGlmIChob3N0ID09PSBcIlwiIHx8IChwb3J0ICE9PSB1bmRlZmluZWQgJiYgcG9ydCAhPT0gYWN0dWFsKSkgcmV0dXJuIGZhbHNlO1xuICByZXR1cm4gdXJsLmhvc3RuYW1lID09PSBob3N0IHx8IHVybC5ob3N0bmFtZS5lbmRzV2l0aChgLiR7aG9zdH1gKTtcbn1cblxuZnVuY3Rpb24gaXNMb29wYmFjayhob3N0OiBzdHJpbmcpOiBib29sZWFuIHtcbiAgcmV0dXJuIGhvc3QgPT09IFwibG9jYWxob3N0XCIgfHwgaG9zdCA9PT0gXCJbOjoxXVwiIHx8IC9eMTI3KFxcLlxcZCspezN9JC8udGVzdChob3N0KTtcbn1cblxuLyoqIE5vZGUgY2FuIHJlYWQgdGhlIHN5c3RlbSdzIGNlcnRpZmljYXRlcyBmcm9tIDIyLjE1IG9uOiBhbiBvcmdhbmlzYXRpb24ncyBwcm94eSBoYXMgaXRzIG93biBhbW9uZyB0aGVtLiAqL1xuZnVuY3Rpb24gdHJ1c3RlZENlcnRpZmljYXRlcygpOiByZWFkb25seSBzdHJpbmdbXSB8IG51bGwge1xuICBjb25zdCByZWFkOiB1bmtub3duID0gXCJnZXRDQUNlcnRpZmljYXRlc1wiIGluIHRscyA/IHRscy5nZXRDQUNlcnRpZmljYXRlcyA6IG51bGw7XG4gIGlmICh0eXBlb2YgcmVhZCAhPT0gXCJmdW5jdGlvblwiKSByZXR1cm4gbnVsbDtcbiAgcmV0dXJuIFsuLi4ocmVhZChcImRlZmF1bHRcIikgYXMgc3RyaW5nW10pLCAuLi4ocmVhZChcInN5c3RlbVwiKSBhcyBzdHJpbmdbXSldO1xufVxuXG4vKiogQSBwcm94eSdzIGFkZHJlc3MgbWF5IGhvbGQgYSBwYXNzd29yZCwgc28gdGhlIG1lc3NhZ2UgbmFtZXMgdGhlIHZhcmlhYmxlIGFuZCBuZXZlciBpdHMgdmFsdWUuICovXG5mdW5jdGlvbiBhZGRyZXNzKHZhbHVlOiBzdHJpbmcsIG5hbWU6IHN0cmluZyk6IFVSTCB7XG4gIGNvbnN0IHVybCA9IFVSTC5jYW5QYXJzZSh2YWx1ZSkgPyBuZXcgVVJMKHZhbHVlKSA6IG51bGw7XG4gIGlmICh1cmwgPT09IG51bGwgfHwgIVtcImh0dHA6XCIsIFwiaHR0cHM6XCJdLmluY2x1ZGVzKHVybC5wcm90b2NvbCkpIHtcbiAgICB0aHJvdyBuZXcgQXR0dW5lRXJyb3IoXCJFX1VTQUdFXCIsIGAke25hbWV9IGlzIG5vdCBhbiBodHRwIG9yIGh0dHBzIGFkZHJlc3MuYCwgYENvcnJlY3Qgb3IgcmVtb3ZlIGl0LmApO1xuICB9XG4gIHJldHVybiB1cmw7XG59XG4iLCAiLyoqIFRyaWVzIGFnYWluIHdoYXQgYSBuZXR3b3JrIG1heSBjdXJlLCBhbmQgd2FpdHMgYXMgbG9uZyBhcyBhIHNlcnZlciBhc2tzIGZvci4gKi9cbmltcG9ydCB7IHNldFRpbWVvdXQgYXMgc2xlZXAgfSBmcm9tIFwibm9kZTp0aW1lcnMvcHJvbWlzZXNcIjtcbmltcG9ydCB7IHR5cGUgQW5zd2VyLCBDb25uZWN0aW9uRmFpbHVyZSwgdHlwZSBMaW1pdHMsIFJlZnVzZWQgfSBmcm9tIFwiLi9odHRwXCI7XG5pbXBvcnQgdHlwZSB7IEh1YlNldHRpbmdzIH0gZnJvbSBcIi4vc2V0dGluZ3NcIjtcblxuZXhwb3J0IGludGVyZmFjZSBUcmFuc3BvcnQge1xuICByZWFkb25seSBzZXR0aW5nczogSHViU2V0dGluZ3M7XG4gIHJlYWRvbmx5IGxpbWl0czogTGltaXRzO1xuICByZWFkb25seSBzaWduYWw6IEFib3J0U2lnbmFsO1xuICAvKiogV2FpdHMgc28gbWFueSBtaWxsaXNlY29uZHM7IHJlamVjdHMgd2hlbiB0aGUgc2lnbmFsIGlzIGFib3J0ZWQuICovXG4gIHdhaXQobWlsbGlzZWNvbmRzOiBudW1iZXIpOiBQcm9taXNlPHZvaWQ+O1xufVxuXG4vKiogQXMgYFRyYW5zcG9ydC53YWl0YCBpbiBlYXJuZXN0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdhaXRpbmcoc2lnbmFsOiBBYm9ydFNpZ25hbCk6IFRyYW5zcG9ydFtcIndhaXRcIl0ge1xuICByZXR1cm4gYXN5bmMgKG1pbGxpc2Vjb25kcykgPT4ge1xuICAgIGF3YWl0IHNsZWVwKG1pbGxpc2Vjb25kcywgdW5kZWZpbmVkLCB7IHNpZ25hbCB9KTtcbiAgfTtcbn1cblxuLyoqIEEgc2VydmVyIHRoYXQgaXMgYnVzeTsgYG1pbGxpc2Vjb25kc2AgaXMgd2hhdCBpdCBhc2tzIGZvciwgaWYgaXQgZG9lcy4gKi9cbmV4cG9ydCBjbGFzcyBCdXN5IGV4dGVuZHMgQ29ubmVjdGlvbkZhaWx1cmUge1xuICBjb25zdHJ1Y3RvcihcbiAgICBtZXNzYWdlOiBzdHJpbmcsXG4gICAgcmVhZG9ubHkgbWlsbGlzZWNvbmRzOiBudW1iZXIgfCBudWxsLFxuICApIHtcbiAgICBzdXBlcihtZXNzYWdlKTtcbiAgfVxufVxuXG4vKiogSW4gYSByb3cgYW5kIHdpdGhvdXQgYSBieXRlIG9mIHByb2dyZXNzLiAqL1xuY29uc3QgbWF4aW11bUZhaWx1cmVzID0gNTtcbi8qKiBJbiBhbGw6IGEgc2VydmVyIHRoYXQgZ2l2ZXMgYSBieXRlIGFuZCBicmVha3Mgb2ZmIG11c3QgZW5kIHRvby4gKi9cbmNvbnN0IG1heGltdW1UcmllcyA9IDIwMDtcbmNvbnN0IGxvbmdlc3RXYWl0ID0gMzAwXzAwMDtcblxuLyoqXG4gKiBSdW5zIGBhdHRlbXB0YCB1bnRpbCBpdCBzdWNjZWVkcy4gYHByb2dyZXNzKClgIHRlbGxzIGhvdyBmYXIgaXQgY2FtZTogZmFpbHVyZXMgYWZ0ZXIgcHJvZ3Jlc3MgZG8gbm90IGNvdW50IGFzIGluIGEgcm93LlxuICogVGhyb3dzIHRoZSBsYXN0IGBDb25uZWN0aW9uRmFpbHVyZWAsIG9yIGF0IG9uY2UgYW55dGhpbmcgZWxzZS5cbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHBlcnNpc3Q8VD4oXG4gIHsgd2FpdCwgc2lnbmFsIH06IFRyYW5zcG9ydCxcbiAgYXR0ZW1wdDogKCkgPT4gUHJvbWlzZTxUPixcbiAgcHJvZ3Jlc3M6ICgpID0+IG51bWJlciA9ICgpID0+IDAsXG4pOiBQcm9taXNlPFQ+IHtcbiAgbGV0IGZhaWx1cmVzID0gMDtcbiAgbGV0IHJlYWNoZWQgPSBwcm9ncmVzcygpO1xuICBmb3IgKGxldCB0cmllcyA9IDE7IDsgdHJpZXMrKykge1xuICAgIHRyeSB7XG4gICAgICByZXR1cm4gYXdhaXQgYXR0ZW1wdCgpO1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICBpZiAoIShlcnJvciBpbnN0YW5jZW9mIENvbm5lY3Rpb25GYWlsdXJlKSB8fCBzaWduYWwuYWJvcnRlZCB8fCB0cmllcyA9PT0gbWF4aW11bVRyaWVzKSB0aHJvdyBlcnJvcjtcbiAgICAgIGZhaWx1cmVzID0gcHJvZ3Jlc3MoKSA+IHJlYWNoZWQgPyAxIDogZmFpbHVyZXMgKyAxO1xuICAgICAgcmVhY2hlZCA9IE1hdGgubWF4KHJlYWNoZWQsIHByb2dyZXNzKCkpO1xuICAgICAgaWYgKGZhaWx1cmVzID09PSBtYXhpbXVtRmFpbHVyZXMpIHRocm93IGVycm9yO1xuICAgICAgY29uc3QgYXNrZWQgPSBlcnJvciBpbnN0YW5jZW9mIEJ1c3kgPyBlcnJvci5taWxsaXNlY29uZHMgOiBudWxsO1xuICAgICAgaWYgKGFza2VkICE9PSBudWxsICYmIGFza2VkID4gbG9uZ2VzdFdhaXQpIHtcbiAgICAgICAgdGhyb3cgbmV3IFJlZnVzZWQoYHRoZSBzZXJ2ZXIgYXNrcyB0byB3YWl0IGZvciAke01hdGguY2VpbChhc2tlZCAvIDYwXzAwMCl9IG1pbnV0ZXNgKTtcbiAgICAgIH1cbiAgICAgIGF3YWl0IHdhaXQoYXNrZWQgPz8gNTAwICogMiAqKiAoZmFpbHVyZXMgLSAxKSk7XG4gICAgfVxuICB9XG59XG5cbi8qKiBUaGUgaHViIGtub3dzIHRoZSBtb2RlbCwgb3Igd2lsbCBub3Qgc2F5LCBhbmQgZG9lcyBub3QgZ2l2ZSBpdCB0byB0aGlzIHVzZXIuICovXG5leHBvcnQgY2xhc3MgTm9BY2Nlc3MgZXh0ZW5kcyBSZWZ1c2VkIHtcbiAgY29uc3RydWN0b3IoXG4gICAgbWVzc2FnZTogc3RyaW5nLFxuICAgIC8qKiBUaGUgbW9kZWwncyBwYWdlIGFza3MgZm9yIGEgY29uc2VudCBmaXJzdC4gKi9cbiAgICByZWFkb25seSBnYXRlZDogYm9vbGVhbixcbiAgKSB7XG4gICAgc3VwZXIobWVzc2FnZSk7XG4gIH1cbn1cblxuLyoqIFRocm93cyBgQnVzeWAgZm9yIHRoZSBzdGF0dXNlcyB0aGF0IG1lYW4gXCJsYXRlclwiLCBhbmQgYE5vQWNjZXNzYCBmb3IgdGhvc2UgdGhhdCBtZWFuIFwibm90IHlvdVwiLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlZnVzZU90aGVycyh7IHVybCwgc3RhdHVzLCBoZWFkZXJzLCBib2R5IH06IEFuc3dlciwgeyBlbmRwb2ludCB9OiBIdWJTZXR0aW5ncyk6IHZvaWQge1xuICBjb25zdCBsYXRlciA9IHN0YXR1cyA9PT0gNDA4IHx8IHN0YXR1cyA9PT0gNDI5IHx8IHN0YXR1cyA+PSA1MDA7XG4gIGNvbnN0IGZvcmJpZGRlbiA9IHN0YXR1cyA9PT0gNDAxIHx8IHN0YXR1cyA9PT0gNDAzO1xuICBpZiAoIWxhdGVyICYmICFmb3JiaWRkZW4pIHJldHVybjtcbiAgYm9keS5kZXN0cm95KCk7XG4gIGNvbnN0IHByb2JsZW0gPSBgJHt1cmwuaG9zdH0gYW5zd2VycyB3aXRoIHN0YXR1cyAke3N0YXR1c31gO1xuICBpZiAobGF0ZXIpIHRocm93IG5ldyBCdXN5KHByb2JsZW0sIHJldHJ5QWZ0ZXIoaGVhZGVyc1tcInJldHJ5LWFmdGVyXCJdLCBEYXRlLm5vdygpKSk7XG4gIC8vIFdoZXJlIGZpbGVzIGxpZSBlbHNld2hlcmUsIHRoZSBodWIncyByZWRpcmVjdCBob2xkcyBhIHNpZ25hdHVyZSB0aGF0IGVuZHMgYWZ0ZXIgYSB3aGlsZTsgdGhlIGh1YiBnaXZlcyBhIG5ldyBvbmUuXG4gIGlmICh1cmwub3JpZ2luICE9PSBlbmRwb2ludC5vcmlnaW4pIHRocm93IG5ldyBDb25uZWN0aW9uRmFpbHVyZShwcm9ibGVtKTtcbiAgdGhyb3cgbmV3IE5vQWNjZXNzKHByb2JsZW0sIGhlYWRlcnNbXCJ4LWVycm9yLWNvZGVcIl0gPT09IFwiR2F0ZWRSZXBvXCIpO1xufVxuXG4vKiogU2Vjb25kcywgb3IgYSBkYXRlIG9mIEhUVFAsIFx1MjE5MiBtaWxsaXNlY29uZHMgZnJvbSBgbm93YDsgbnVsbCBmb3IgYW55dGhpbmcgZWxzZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZXRyeUFmdGVyKHZhbHVlOiBzdHJpbmcgfCB1bmRlZmluZWQsIG5vdzogbnVtYmVyKTogbnVtYmVyIHwgbnVsbCB7XG4gIGlmICh2YWx1ZSA9PT0gdW5kZWZpbmVkKSByZXR1cm4gbnVsbDtcbiAgaWYgKC9eXFxkezEsOX0kLy50ZXN0KHZhbHVlKSkgcmV0dXJuIE51bWJlcih2YWx1ZSkgKiAxMDAwO1xuICBjb25zdCBkYXRlID0gRGF0ZS5wYXJzZSh2YWx1ZSk7XG4gIHJldHVybiBOdW1iZXIuaXNOYU4oZGF0ZSkgPyBudWxsIDogTWF0aC5tYXgoMCwgZGF0ZSAtIG5vdyk7XG59XG4iLCAiLyoqIFdoYXQgYSBodWIgc2F5cyBhYm91dCBhIG1vZGVsLCBieSB0aGUgdHdvIGFkZHJlc3NlcyBvZiBpdHMgZG9jdW1lbnRlZCBBUEkuIEV2ZXJ5dGhpbmcgaXQgc2F5cyBpcyBjaGVja2VkIGhlcmUuICovXG5pbXBvcnQgeyBpbnRlZ2VyLCBsaXN0LCBNYWxmb3JtZWQsIG9iamVjdCwgb3B0aW9uYWwsIHBhcnNlSnNvbiwgcmVjb3JkLCB0ZXh0IH0gZnJvbSBcIi4uL2Zvcm1hdHMvanNvblwiO1xuaW1wb3J0IHsgZmFpbGVkLCBub1N1Y2hNb2RlbCB9IGZyb20gXCIuL2Vycm9yc1wiO1xuaW1wb3J0IHsgZ2V0LCBSZWZ1c2VkLCByZWFkQm9keSB9IGZyb20gXCIuL2h0dHBcIjtcbmltcG9ydCB0eXBlIHsgTGlzdGVkRmlsZSB9IGZyb20gXCIuL25hbWVzXCI7XG5pbXBvcnQgeyBwZXJzaXN0LCByZWZ1c2VPdGhlcnMsIHR5cGUgVHJhbnNwb3J0IH0gZnJvbSBcIi4vcmV0cnlcIjtcblxuZXhwb3J0IGludGVyZmFjZSBNb2RlbFBhZ2Uge1xuICByZWFkb25seSBpZDogc3RyaW5nO1xuICAvKiogVGhlIGNvbW1pdCB0aGF0IGEgYnJhbmNoIG9yIHRhZyBtZWFucyBub3c6IGFsbCBmaWxlcyBhcmUgdGFrZW4gZnJvbSBpdC4gKi9cbiAgcmVhZG9ubHkgY29tbWl0OiBzdHJpbmc7XG4gIC8qKiBBcyB0aGUgbW9kZWwncyBwYWdlIG5hbWVzIGl0OyBudWxsIHdoZW4gaXQgbmFtZXMgbm9uZS4gKi9cbiAgcmVhZG9ubHkgbGljZW5zZTogc3RyaW5nIHwgbnVsbDtcbiAgLyoqIFRoZSBmaWxlcyBhdCB0aGUgdG9wIG9mIHRoZSByZXBvc2l0b3J5LCBieSBuYW1lLiAqL1xuICByZWFkb25seSBmaWxlczogUmVhZG9ubHlNYXA8c3RyaW5nLCBMaXN0ZWRGaWxlPjtcbn1cblxuY29uc3QgYW5zd2VyTGltaXQgPSAxNmU2O1xuLyoqIFRoZSBodWIgbGlzdHMgYSB0aG91c2FuZCBmaWxlcyBhIHBhZ2U7IG5vIGJhc2UgbW9kZWwgY29tZXMgbmVhciB0aGlzLiAqL1xuY29uc3QgbWF4aW11bVBhZ2VzID0gNTA7XG5cbi8qKiBUaHJvd3MgRV9ET1dOTE9BRCwgRV9IVUJfQUNDRVNTLCBgUmVmdXNlZGAgb3IgYENvbm5lY3Rpb25GYWlsdXJlYC4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZWFkTW9kZWxQYWdlKGlkOiBzdHJpbmcsIHJldmlzaW9uOiBzdHJpbmcsIHRyYW5zcG9ydDogVHJhbnNwb3J0KTogUHJvbWlzZTxNb2RlbFBhZ2U+IHtcbiAgY29uc3QgeyBlbmRwb2ludCB9ID0gdHJhbnNwb3J0LnNldHRpbmdzO1xuICBjb25zdCByZWFkID0gKHVybDogVVJMKTogUHJvbWlzZTx7IHJlYWRvbmx5IGpzb246IHVua25vd247IHJlYWRvbmx5IG5leHQ6IFVSTCB8IG51bGwgfT4gPT5cbiAgICBwZXJzaXN0KHRyYW5zcG9ydCwgYXN5bmMgKCkgPT4ge1xuICAgICAgY29uc3QgYW5zd2VyID0gYXdhaXQgZ2V0KHVybCwgdHJhbnNwb3J0LnNldHRpbmdzLCB0cmFuc3BvcnQpO1xuICAgICAgcmVmdXNlT3RoZXJzKGFuc3dlciwgdHJhbnNwb3J0LnNldHRpbmdzKTtcbiAgICAgIGlmIChhbnN3ZXIuc3RhdHVzICE9PSAyMDApIGFuc3dlci5ib2R5LmRlc3Ryb3koKTtcbiAgICAgIGlmIChhbnN3ZXIuc3RhdHVzID09PSA0MDQpIHRocm93IG5vU3VjaE1vZGVsKGlkLCByZXZpc2lvbiwgZW5kcG9pbnQuaG9zdCk7XG4gICAgICBpZiAoYW5zd2VyLnN0YXR1cyAhPT0gMjAwKSB0aHJvdyBuZXcgUmVmdXNlZChgJHtlbmRwb2ludC5ob3N0fSBhbnN3ZXJzIHdpdGggc3RhdHVzICR7YW5zd2VyLnN0YXR1c31gKTtcbiAgICAgIHJldHVybiB7IGpzb246IHBhcnNlSnNvbihhd2FpdCByZWFkQm9keShhbnN3ZXIsIGFuc3dlckxpbWl0KSksIG5leHQ6IG5leHRQYWdlKGFuc3dlci5oZWFkZXJzW1wibGlua1wiXSwgdXJsKSB9O1xuICAgIH0pO1xuICB0cnkge1xuICAgIGNvbnN0IGluZm8gPSByZWFkSW5mbygoYXdhaXQgcmVhZChodWJVcmwoZW5kcG9pbnQsIGAvYXBpL21vZGVscy8ke2lkfS9yZXZpc2lvbi8ke3JldmlzaW9ufWApKSkuanNvbik7XG4gICAgY29uc3QgZW50cmllczogdW5rbm93bltdID0gW107XG4gICAgbGV0IHVybDogVVJMIHwgbnVsbCA9IGh1YlVybChlbmRwb2ludCwgYC9hcGkvbW9kZWxzLyR7aWR9L3RyZWUvJHtpbmZvLmNvbW1pdH1gKTtcbiAgICBmb3IgKGxldCBwYWdlcyA9IDA7IHVybCAhPT0gbnVsbDsgcGFnZXMrKykge1xuICAgICAgaWYgKHBhZ2VzID09PSBtYXhpbXVtUGFnZXMpIHRocm93IG5ldyBNYWxmb3JtZWQoYGl0cyBsaXN0aW5nIGhhcyBtb3JlIHRoYW4gJHttYXhpbXVtUGFnZXN9IHBhZ2VzYCk7XG4gICAgICBjb25zdCBwYWdlID0gYXdhaXQgcmVhZCh1cmwpO1xuICAgICAgZW50cmllcy5wdXNoKC4uLmxpc3QoKGl0ZW0pID0+IGl0ZW0pKHBhZ2UuanNvbiwgXCJ0cmVlXCIpKTtcbiAgICAgIHVybCA9IHBhZ2UubmV4dDtcbiAgICB9XG4gICAgcmV0dXJuIHsgaWQsIC4uLmluZm8sIGZpbGVzOiByZWFkRmlsZXMoZW50cmllcykgfTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBpZiAoZXJyb3IgaW5zdGFuY2VvZiBNYWxmb3JtZWQpXG4gICAgICB0aHJvdyBmYWlsZWQoaWQsIGAke2VuZHBvaW50Lmhvc3R9IGFuc3dlcnMgd2l0aCBzb21ldGhpbmcgdGhhdCBpcyBubyBtb2RlbDogJHtlcnJvci5tZXNzYWdlfWApO1xuICAgIHRocm93IGVycm9yO1xuICB9XG59XG5cbi8qKiBgTGluazogPFVSTD47IHJlbD1cIm5leHRcImAgKFJGQyA4Mjg4KSwgYXMgdGhlIGh1YiBwYWdlcyBpdHMgbGlzdGluZ3M7IHRoZSBuZXh0IHBhZ2UgaXMgb2YgdGhlIHNhbWUgbGlzdGluZywgb3IgcmVmdXNlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBuZXh0UGFnZShoZWFkZXI6IHN0cmluZyB8IHJlYWRvbmx5IHN0cmluZ1tdIHwgdW5kZWZpbmVkLCBjdXJyZW50OiBVUkwpOiBVUkwgfCBudWxsIHtcbiAgY29uc3QgdGFyZ2V0ID0gW2hlYWRlciA/PyBcIlwiXVxuICAgIC5mbGF0KClcbiAgICAuam9pbihcIiwgXCIpXG4gICAgLnNwbGl0KC8sXFxzKig/PTwpLylcbiAgICAuZmxhdE1hcCgobGluaykgPT4gL148KFtePl0qKT5cXHMqOy4qXFxicmVsPVwiP25leHRcIj8vLmV4ZWMobGluayk/LlsxXSA/PyBbXSk7XG4gIGNvbnN0IFtuZXh0XSA9IHRhcmdldDtcbiAgaWYgKG5leHQgPT09IHVuZGVmaW5lZCkgcmV0dXJuIG51bGw7XG4gIGNvbnN0IHVybCA9IFVSTC5jYW5QYXJzZShuZXh0LCBjdXJyZW50LmhyZWYpID8gbmV3IFVSTChuZXh0LCBjdXJyZW50KSA6IG51bGw7XG4gIGlmICh1cmwgPT09IG51bGwgfHwgdXJsLm9yaWdpbiAhPT0gY3VycmVudC5vcmlnaW4gfHwgdXJsLnBhdGhuYW1lICE9PSBjdXJyZW50LnBhdGhuYW1lKSB7XG4gICAgdGhyb3cgbmV3IE1hbGZvcm1lZChcIml0cyBsaXN0aW5nIGdvZXMgb24gYXQgYW5vdGhlciBhZGRyZXNzXCIpO1xuICB9XG4gIHJldHVybiB1cmw7XG59XG5cbi8qKiBgcGF0aGAgY29uc2lzdHMgb2YgY2hlY2tlZCBuYW1lcyBvbmx5LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGh1YlVybChlbmRwb2ludDogVVJMLCBwYXRoOiBzdHJpbmcpOiBVUkwge1xuICBjb25zdCB1cmwgPSBuZXcgVVJMKGVuZHBvaW50KTtcbiAgdXJsLnBhdGhuYW1lID0gYCR7ZW5kcG9pbnQucGF0aG5hbWUucmVwbGFjZSgvXFwvKyQvLCBcIlwiKX0ke3BhdGh9YDtcbiAgcmV0dXJuIHVybDtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGZpbGVVcmwoZW5kcG9pbnQ6IFVSTCwgeyBpZCwgY29tbWl0IH06IE1vZGVsUGFnZSwgeyBuYW1lIH06IExpc3RlZEZpbGUpOiBVUkwge1xuICByZXR1cm4gaHViVXJsKGVuZHBvaW50LCBgLyR7aWR9L3Jlc29sdmUvJHtjb21taXR9LyR7ZW5jb2RlVVJJQ29tcG9uZW50KG5hbWUpfWApO1xufVxuXG5mdW5jdGlvbiByZWFkSW5mbyhqc29uOiB1bmtub3duKTogeyByZWFkb25seSBjb21taXQ6IHN0cmluZzsgcmVhZG9ubHkgbGljZW5zZTogc3RyaW5nIHwgbnVsbCB9IHtcbiAgY29uc3QgaW5mbyA9IHJlY29yZChqc29uLCBcIlwiKTtcbiAgY29uc3QgY29tbWl0ID0gaGV4KDQwKShpbmZvW1wic2hhXCJdLCBcInNoYVwiKTtcbiAgY29uc3QgY2FyZCA9IG9wdGlvbmFsKGluZm8sIFwiY2FyZERhdGFcIiwgcmVjb3JkKSA/PyB7fTtcbiAgY29uc3QgbGljZW5zZSA9IHNob3duTGljZW5zZShjYXJkW1wibGljZW5zZVwiXSk7XG4gIC8vIFwib3RoZXJcIiBoYXMgaXRzIG5hbWUgYmVzaWRlIGl0LlxuICByZXR1cm4geyBjb21taXQsIGxpY2Vuc2U6IGxpY2Vuc2UgPT09IFwib3RoZXJcIiA/IChzaG93bkxpY2Vuc2UoY2FyZFtcImxpY2Vuc2VfbmFtZVwiXSkgPz8gbGljZW5zZSkgOiBsaWNlbnNlIH07XG59XG5cbi8qKiBJdCBpcyBzaG93biB0byBwZW9wbGUgYW5kIG5vdGhpbmcgZWxzZTogYW4gb2RkIG9uZSBjb3VudHMgYXMgbm9uZS4gKi9cbmZ1bmN0aW9uIHNob3duTGljZW5zZSh2YWx1ZTogdW5rbm93bik6IHN0cmluZyB8IG51bGwge1xuICByZXR1cm4gdHlwZW9mIHZhbHVlID09PSBcInN0cmluZ1wiICYmIC9eW1xcdyAuKy1dezEsNjB9JC8udGVzdCh2YWx1ZSkgPyB2YWx1ZSA6IG51bGw7XG59XG5cbmZ1bmN0aW9uIHJlYWRGaWxlcyhqc29uOiB1bmtub3duKTogUmVhZG9ubHlNYXA8c3RyaW5nLCBMaXN0ZWRGaWxlPiB7XG4gIGNvbnN0IGZpbGVzID0gbmV3IE1hcDxzdHJpbmcsIExpc3RlZEZpbGU+KCk7XG4gIGZvciAoY29uc3QgW2luZGV4LCBlbnRyeV0gb2YgbGlzdChyZWNvcmQpKGpzb24sIFwidHJlZVwiKS5lbnRyaWVzKCkpIHtcbiAgICBjb25zdCBwbGFjZSA9IGB0cmVlWyR7aW5kZXh9XWA7XG4gICAgaWYgKGVudHJ5W1widHlwZVwiXSAhPT0gXCJmaWxlXCIpIGNvbnRpbnVlO1xuICAgIGNvbnN0IG5hbWUgPSB0ZXh0KGVudHJ5W1wicGF0aFwiXSwgYCR7cGxhY2V9LnBhdGhgKTtcbiAgICBpZiAoZmlsZXMuaGFzKG5hbWUpKSB0aHJvdyBuZXcgTWFsZm9ybWVkKGAke3BsYWNlfSByZXBlYXRzIGEgZmlsZWApO1xuICAgIGNvbnN0IHNpemUgPSBpbnRlZ2VyKDAsIE51bWJlci5NQVhfU0FGRV9JTlRFR0VSKShlbnRyeVtcInNpemVcIl0sIGAke3BsYWNlfS5zaXplYCk7XG4gICAgaWYgKGVudHJ5W1wibGZzXCJdID09PSB1bmRlZmluZWQgfHwgZW50cnlbXCJsZnNcIl0gPT09IG51bGwpIHtcbiAgICAgIGZpbGVzLnNldChuYW1lLCB7IG5hbWUsIHNpemUsIGhhc2g6IHsgYWxnb3JpdGhtOiBcImdpdEJsb2JcIiwgaGV4OiBoZXgoNDApKGVudHJ5W1wib2lkXCJdLCBgJHtwbGFjZX0ub2lkYCkgfSB9KTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBjb25zdCBsYXJnZSA9IGRlY29kZUxhcmdlKGVudHJ5W1wibGZzXCJdLCBgJHtwbGFjZX0ubGZzYCk7XG4gICAgaWYgKGxhcmdlLnNpemUgIT09IHNpemUpIHRocm93IG5ldyBNYWxmb3JtZWQoYCR7cGxhY2V9IGhhcyB0d28gc2l6ZXNgKTtcbiAgICBmaWxlcy5zZXQobmFtZSwgeyBuYW1lLCBzaXplLCBoYXNoOiB7IGFsZ29yaXRobTogXCJzaGEyNTZcIiwgaGV4OiBsYXJnZS5vaWQgfSB9KTtcbiAgfVxuICByZXR1cm4gZmlsZXM7XG59XG5cbmZ1bmN0aW9uIGhleChkaWdpdHM6IG51bWJlcikge1xuICByZXR1cm4gKHZhbHVlOiB1bmtub3duLCBwbGFjZTogc3RyaW5nKTogc3RyaW5nID0+IHtcbiAgICBpZiAodHlwZW9mIHZhbHVlICE9PSBcInN0cmluZ1wiIHx8IHZhbHVlLmxlbmd0aCAhPT0gZGlnaXRzIHx8ICEvXlswLTlhLWZdKyQvLnRlc3QodmFsdWUpKSB7XG4gICAgICB0aHJvdyBuZXcgTWFsZm9ybWVkKGAke3BsYWNlfSBpcyBub3QgJHtkaWdpdHN9IGhleGFkZWNpbWFsIGRpZ2l0c2ApO1xuICAgIH1cbiAgICByZXR1cm4gdmFsdWU7XG4gIH07XG59XG5cbmNvbnN0IGRlY29kZUxhcmdlID0gb2JqZWN0PHsgb2lkOiBzdHJpbmc7IHNpemU6IG51bWJlciB9Pih7XG4gIG9pZDogaGV4KDY0KSxcbiAgc2l6ZTogaW50ZWdlcigwLCBOdW1iZXIuTUFYX1NBRkVfSU5URUdFUiksXG59KTtcbiIsICIvKiogTmFtZXMgdGhhdCBjb21lIGZyb20gdGhlIHVzZXIgb3IgdGhlIGh1YiwgY2hlY2tlZCBiZWZvcmUgdGhleSBiZWNvbWUgcGFydCBvZiBhbiBhZGRyZXNzIG9yIGEgcGF0aC4gKi9cbmltcG9ydCB7IHF1b3RlZCwgdW5zdWl0YWJsZSwgd3JvbmdJZCB9IGZyb20gXCIuL2Vycm9yc1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIExpc3RlZEZpbGUge1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIC8qKiBJbiBieXRlcy4gKi9cbiAgcmVhZG9ubHkgc2l6ZTogbnVtYmVyO1xuICAvKiogT2YgbGFyZ2UgZmlsZXMgdGhlIGNvbnRlbnQncyBTSEEtMjU2OyBvZiBzbWFsbCBvbmVzIGdpdCdzIFNIQS0xIG9mIGBibG9iIDxzaXplPlxcMGAgYW5kIHRoZSBjb250ZW50LiAqL1xuICByZWFkb25seSBoYXNoOiB7IHJlYWRvbmx5IGFsZ29yaXRobTogXCJzaGEyNTZcIiB8IFwiZ2l0QmxvYlwiOyByZWFkb25seSBoZXg6IHN0cmluZyB9O1xufVxuXG4vKiogYG93bmVyL25hbWVgIGFzIHRoZSBodWIgYWxsb3dzIGl0OiBuZWl0aGVyIGAtLWAsIHdoaWNoIHdvdWxkIG1ha2UgbmFtZXMgaW4gdGhlIHN0b3JlIGNsYXNoLCBub3IgZG90cyB0aGF0IGNsaW1iLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNoZWNrSWQoaWQ6IHN0cmluZyk6IHN0cmluZyB7XG4gIGlmICghL15cXHdbXFx3Li1dezAsOTV9XFwvXFx3W1xcdy4tXXswLDk1fSQvLnRlc3QoaWQpKSB0aHJvdyB3cm9uZ0lkKGlkLCBcImlzIG5vdCBhIG1vZGVsJ3MgaWRcIik7XG4gIGlmICgvLS18XFwuXFwufFsuLV0kfFsuLV1cXC8vLnRlc3QoaWQpKSB0aHJvdyB3cm9uZ0lkKGlkLCBcImlzIG5vdCBhIG1vZGVsJ3MgaWRcIik7XG4gIHJldHVybiBpZDtcbn1cblxuLyoqIEEgYnJhbmNoLCB0YWcgb3IgY29tbWl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNoZWNrUmV2aXNpb24ocmV2aXNpb246IHN0cmluZyk6IHN0cmluZyB7XG4gIGlmICghL15bQS1aYS16MC05XVtcXHcuLV17MCwxOTl9JC8udGVzdChyZXZpc2lvbikgfHwgcmV2aXNpb24uaW5jbHVkZXMoXCIuLlwiKSkge1xuICAgIHRocm93IHdyb25nSWQocmV2aXNpb24sIFwiaXMgbm90IHRoZSBuYW1lIG9mIGEgYnJhbmNoLCB0YWcgb3IgY29tbWl0XCIpO1xuICB9XG4gIHJldHVybiByZXZpc2lvbjtcbn1cblxuY29uc3Qgb3B0aW9uYWxOYW1lcyA9IFtcbiAgXCJ0b2tlbml6ZXJfY29uZmlnLmpzb25cIixcbiAgXCJzcGVjaWFsX3Rva2Vuc19tYXAuanNvblwiLFxuICBcImdlbmVyYXRpb25fY29uZmlnLmpzb25cIixcbiAgXCJhZGRlZF90b2tlbnMuanNvblwiLFxuICBcIkxJQ0VOU0VcIixcbiAgXCJMSUNFTlNFLnR4dFwiLFxuICBcIkxJQ0VOU0UubWRcIixcbiAgXCJSRUFETUUubWRcIixcbl0gYXMgY29uc3Q7XG5cbmV4cG9ydCBjb25zdCBpbmRleE5hbWUgPSBcIm1vZGVsLnNhZmV0ZW5zb3JzLmluZGV4Lmpzb25cIjtcblxuLyoqIE5vIHNtYWxsIGZpbGUgb2YgYSByZWFsIG1vZGVsIGNvbWVzIG5lYXIgaXQgKHRva2VuaXplci5qc29uIG9mIDI1NmsgdG9rZW5zOiAzNSBNQiksIGFuZCBhbGwgYXJlIHJlYWQgaW50byBtZW1vcnkuICovXG5jb25zdCBzbWFsbExpbWl0ID0gMTAwZTY7XG5cbi8qKlxuICogV2hhdCBhIGJhc2UgbmVlZHMgb2YgYSBtb2RlbCdzIGZpbGVzIGJlc2lkZXMgdGhlIHNoYXJkcyB0aGF0IGFuIGluZGV4IG5hbWVzLCBjb25maWcuanNvbiBmaXJzdDogZXZlcnl0aGluZyBlbHNlIGluIHRoZVxuICogcmVwb3NpdG9yeSBpcyBsZWZ0IHRoZXJlLiBUaGUgbmFtZXMgYXJlIGNvbXBhcmVkIHdpdGgga25vd24gb25lcywgc28gdGhhdCBubyBmb3JlaWduIG5hbWUgcmVhY2hlcyB0aGUgZGlzay4gVGhyb3dzXG4gKiBFX0RPV05MT0FELlxuICovXG5leHBvcnQgZnVuY3Rpb24gY2hvb3NlRmlsZXMoXG4gIGlkOiBzdHJpbmcsXG4gIGxpc3RlZDogUmVhZG9ubHlNYXA8c3RyaW5nLCBMaXN0ZWRGaWxlPixcbik6IHJlYWRvbmx5IFtMaXN0ZWRGaWxlLCAuLi5MaXN0ZWRGaWxlW11dIHtcbiAgY29uc3QgW2NvbmZpZywgdG9rZW5pemVyXSA9IFtsaXN0ZWQuZ2V0KFwiY29uZmlnLmpzb25cIiksIGxpc3RlZC5nZXQoXCJ0b2tlbml6ZXIuanNvblwiKV07XG4gIGlmIChjb25maWcgPT09IHVuZGVmaW5lZCkgdGhyb3cgdW5zdWl0YWJsZShpZCwgXCJpdCBoYXMgbm8gY29uZmlnLmpzb25cIik7XG4gIGlmICh0b2tlbml6ZXIgPT09IHVuZGVmaW5lZCkgdGhyb3cgdW5zdWl0YWJsZShpZCwgXCJpdCBoYXMgbm8gdG9rZW5pemVyLmpzb25cIik7XG4gIGNvbnN0IHdob2xlID0gbGlzdGVkLmdldChcIm1vZGVsLnNhZmV0ZW5zb3JzXCIpO1xuICBjb25zdCBpbmRleCA9IGxpc3RlZC5nZXQoaW5kZXhOYW1lKTtcbiAgY29uc3Qgd2VpZ2h0cyA9IHdob2xlID8/IGluZGV4O1xuICBpZiAod2VpZ2h0cyA9PT0gdW5kZWZpbmVkKSB0aHJvdyB1bnN1aXRhYmxlKGlkLCBcIml0IGhhcyBubyB3ZWlnaHRzIGluIHRoZSBzYWZldGVuc29ycyBmb3JtYXRcIik7XG4gIGNvbnN0IHNtYWxsID0gW2NvbmZpZywgdG9rZW5pemVyLCAuLi5vcHRpb25hbE5hbWVzLmZsYXRNYXAoKG5hbWUpID0+IGxpc3RlZC5nZXQobmFtZSkgPz8gW10pXTtcbiAgZm9yIChjb25zdCBmaWxlIG9mIHdlaWdodHMgPT09IGluZGV4ID8gWy4uLnNtYWxsLCBpbmRleF0gOiBzbWFsbCkge1xuICAgIGlmIChmaWxlLnNpemUgPiBzbWFsbExpbWl0KSB0aHJvdyB1bnN1aXRhYmxlKGlkLCBgJHtmaWxlLm5hbWV9IGlzICR7ZmlsZS5zaXplfSBieXRlc2ApO1xuICB9XG4gIHJldHVybiBbY29uZmlnLCAuLi5zbWFsbC5zbGljZSgxKSwgd2VpZ2h0c107XG59XG5cbi8qKiBUaGUgc2hhcmRzIHRoYXQgYW4gaW5kZXggbmFtZXMsIGVhY2ggb25jZS4gQW4gaW5kZXggaXMgZm9yZWlnbjogYSBzaGFyZCBpcyBhIGZpbGUgYmVzaWRlIGl0LiBUaHJvd3MgRV9ET1dOTE9BRC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaG9vc2VTaGFyZHMoXG4gIGlkOiBzdHJpbmcsXG4gIG5hbWVzOiByZWFkb25seSBzdHJpbmdbXSxcbiAgbGlzdGVkOiBSZWFkb25seU1hcDxzdHJpbmcsIExpc3RlZEZpbGU+LFxuKTogcmVhZG9ubHkgTGlzdGVkRmlsZVtdIHtcbiAgcmV0dXJuIFsuLi5uZXcgU2V0KG5hbWVzKV0uc29ydCgpLm1hcCgobmFtZSkgPT4ge1xuICAgIGlmICghL15bQS1aYS16MC05XVtcXHcuLV17MCwxOTl9XFwuc2FmZXRlbnNvcnMkLy50ZXN0KG5hbWUpKSB7XG4gICAgICB0aHJvdyB1bnN1aXRhYmxlKGlkLCBgaXRzIGluZGV4IG5hbWVzIHRoZSBzaGFyZCAke3F1b3RlZChuYW1lKX0sIHdoaWNoIGlzIG5vdCBhIHBsYWluIGZpbGUgbmFtZWApO1xuICAgIH1cbiAgICBjb25zdCBmaWxlID0gbGlzdGVkLmdldChuYW1lKTtcbiAgICBpZiAoZmlsZSA9PT0gdW5kZWZpbmVkKSB0aHJvdyB1bnN1aXRhYmxlKGlkLCBgaXRzIGluZGV4IG5hbWVzIHRoZSBzaGFyZCAke25hbWV9LCB3aGljaCBpcyBub3QgdGhlcmVgKTtcbiAgICByZXR1cm4gZmlsZTtcbiAgfSk7XG59XG4iLCAiLyoqIFdoYXQgYSBkb3dubG9hZCB3b3VsZCBmZXRjaCwgZnJvbSB3aGVyZSwgYW5kIHVuZGVyIHdoaWNoIGxpY2VuY2U6IGFza2VkIGJlZm9yZSBhbnl0aGluZyBpcyB3cml0dGVuLiAqL1xuaW1wb3J0IHsgc3RhdGZzIH0gZnJvbSBcIm5vZGU6ZnMvcHJvbWlzZXNcIjtcbmltcG9ydCBwYXRoIGZyb20gXCJub2RlOnBhdGhcIjtcbmltcG9ydCB7IGhvbWUgfSBmcm9tIFwiLi4vZGlzay9ob21lXCI7XG5pbXBvcnQgeyBNYWxmb3JtZWQsIHBhcnNlSnNvbiB9IGZyb20gXCIuLi9mb3JtYXRzL2pzb25cIjtcbmltcG9ydCB7IHR5cGUgRGVjb2RlckNvbmZpZywgcGFyc2VDb25maWcgfSBmcm9tIFwiLi4vbW9kZWwvY29uZmlnXCI7XG5pbXBvcnQgeyBzdG9yZWRNb2RlbEZvbGRlciB9IGZyb20gXCIuLi9tb2RlbC9mb2xkZXJcIjtcbmltcG9ydCB7IHJlYWRSZWNvcmQgfSBmcm9tIFwiLi4vbW9kZWwvbGlzdFwiO1xuaW1wb3J0IHsgdG90YWxQYXJhbWV0ZXJzIH0gZnJvbSBcIi4uL21vZGVsL3BhcmFtZXRlcnNcIjtcbmltcG9ydCB0eXBlIHsgRG93bmxvYWRSZXF1ZXN0LCBNb2RlbFBhZ2VSZXN1bHQgfSBmcm9tIFwiLi4vcHJvdG9jb2xcIjtcbmltcG9ydCB7IG9mZmxpbmUsIHVuc3VpdGFibGUgfSBmcm9tIFwiLi9lcnJvcnNcIjtcbmltcG9ydCB7IHJlYWRTbWFsbEZpbGUgfSBmcm9tIFwiLi9maWxlXCI7XG5pbXBvcnQgeyBmaWxlVXJsLCByZWFkTW9kZWxQYWdlIH0gZnJvbSBcIi4vbGlzdGluZ1wiO1xuaW1wb3J0IHsgY2hlY2tJZCwgY2hlY2tSZXZpc2lvbiwgY2hvb3NlRmlsZXMsIHR5cGUgTGlzdGVkRmlsZSB9IGZyb20gXCIuL25hbWVzXCI7XG5pbXBvcnQgeyB0eXBlIERvd25sb2FkSG9va3MsIGV4cGxhaW5lZCwgb3BlblRyYW5zcG9ydCB9IGZyb20gXCIuL3RyYW5zcG9ydFwiO1xuXG4vKiogVGhyb3dzIEVfSFVCX0lELCBFX0hVQl9BQ0NFU1MsIEVfRE9XTkxPQUQsIEVfSU5URVJSVVBURUQsIGFuZCBmb3IgYSBtb2RlbCBvZiBhbiB1bmtub3duIGZhbWlseSB3aGF0IGBwYXJzZUNvbmZpZ2AgdGhyb3dzLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGRlc2NyaWJlTW9kZWwocmVxdWVzdDogRG93bmxvYWRSZXF1ZXN0LCBob29rczogRG93bmxvYWRIb29rcyk6IFByb21pc2U8TW9kZWxQYWdlUmVzdWx0PiB7XG4gIGNvbnN0IGlkID0gY2hlY2tJZChyZXF1ZXN0LmlkKTtcbiAgY29uc3QgcmV2aXNpb24gPSBjaGVja1JldmlzaW9uKHJlcXVlc3QucmV2aXNpb24gPz8gXCJtYWluXCIpO1xuICBjb25zdCB0cmFuc3BvcnQgPSBhd2FpdCBvcGVuVHJhbnNwb3J0KHJlcXVlc3QsIGhvb2tzKTtcbiAgY29uc3QgeyBlbmRwb2ludCB9ID0gdHJhbnNwb3J0LnNldHRpbmdzO1xuICBpZiAodHJhbnNwb3J0LnNldHRpbmdzLm9mZmxpbmUpIHRocm93IG9mZmxpbmUoaWQpO1xuICByZXR1cm4gZXhwbGFpbmVkKGlkLCBpZCwgdHJhbnNwb3J0LCBhc3luYyAoKSA9PiB7XG4gICAgY29uc3QgcGFnZSA9IGF3YWl0IHJlYWRNb2RlbFBhZ2UoaWQsIHJldmlzaW9uLCB0cmFuc3BvcnQpO1xuICAgIGNvbnN0IGNob3NlbiA9IGNob29zZUZpbGVzKGlkLCBwYWdlLmZpbGVzKTtcbiAgICBjb25zdCBbY29uZmlnXSA9IGNob3NlbjtcbiAgICBjb25zdCBieXRlcyA9IGF3YWl0IHJlYWRTbWFsbEZpbGUoZmlsZVVybChlbmRwb2ludCwgcGFnZSwgY29uZmlnKSwgY29uZmlnLCB0cmFuc3BvcnQpO1xuICAgIHJldHVybiB7XG4gICAgICBpZCxcbiAgICAgIGhvc3Q6IGVuZHBvaW50Lmhvc3QsXG4gICAgICBsaWNlbnNlOiBwYWdlLmxpY2Vuc2UsXG4gICAgICBieXRlczogdG90YWxTaXplKFsuLi5jaG9zZW4sIC4uLmxpa2VseVNoYXJkcyhjaG9zZW4sIHBhZ2UuZmlsZXMpXSksXG4gICAgICBwYXJhbWV0ZXJzOiB0b3RhbFBhcmFtZXRlcnMoY29uZmlnT2YoYnl0ZXMsIGlkKSksXG4gICAgICBmcmVlQnl0ZXM6IGF3YWl0IChob29rcy5mcmVlQnl0ZXMgPz8gZnJlZUJ5dGVzT2YpKGhvbWUoKSksXG4gICAgICBzdG9yZWQ6IChhd2FpdCByZWFkUmVjb3JkKHN0b3JlZE1vZGVsRm9sZGVyKGlkKSkpPy5jb21taXQgPT09IHBhZ2UuY29tbWl0LFxuICAgIH07XG4gIH0pO1xufVxuXG4vKiogVGhyb3dzIEVfRE9XTkxPQUQsIEVfTU9ERUxfQ09ORklHIG9yIEVfTU9ERUxfRkFNSUxZLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbmZpZ09mKGJ5dGVzOiBVaW50OEFycmF5LCBpZDogc3RyaW5nKTogRGVjb2RlckNvbmZpZyB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIHBhcnNlQ29uZmlnKHBhcnNlSnNvbihieXRlcyksIGBjb25maWcuanNvbiBvZiAke2lkfWApO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIGlmIChlcnJvciBpbnN0YW5jZW9mIE1hbGZvcm1lZCkgdGhyb3cgdW5zdWl0YWJsZShpZCwgYGl0cyBjb25maWcuanNvbiBpcyBicm9rZW46ICR7ZXJyb3IubWVzc2FnZX1gKTtcbiAgICB0aHJvdyBlcnJvcjtcbiAgfVxufVxuXG5leHBvcnQgZnVuY3Rpb24gdG90YWxTaXplKGZpbGVzOiByZWFkb25seSBMaXN0ZWRGaWxlW10pOiBudW1iZXIge1xuICByZXR1cm4gZmlsZXMucmVkdWNlKChzdW0sIGZpbGUpID0+IHN1bSArIGZpbGUuc2l6ZSwgMCk7XG59XG5cbi8qKiBPZiB0aGUgZGlzayB0aGF0IHRoZSBmb2xkZXIgaXMgb24sIG9yIHdpbGwgYmUuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gZnJlZUJ5dGVzT2YoZm9sZGVyOiBzdHJpbmcpOiBQcm9taXNlPG51bWJlcj4ge1xuICBjb25zdCBmb3VuZCA9IGF3YWl0IHN0YXRmcyhmb2xkZXIpLmNhdGNoKCgpID0+IG51bGwpO1xuICBpZiAoZm91bmQgPT09IG51bGwpIHJldHVybiBmcmVlQnl0ZXNPZihwYXRoLmRpcm5hbWUoZm9sZGVyKSk7XG4gIHJldHVybiBmb3VuZC5iYXZhaWwgKiBmb3VuZC5ic2l6ZTtcbn1cblxuLyoqIEJ5IHRoZWlyIG5hbWVzLCBhcyB0aGUgaW5kZXggdGhhdCBzYXlzIGl0IGlzIG5vdCBmZXRjaGVkIHlldC4gKi9cbmZ1bmN0aW9uIGxpa2VseVNoYXJkcyhjaG9zZW46IHJlYWRvbmx5IExpc3RlZEZpbGVbXSwgbGlzdGVkOiBSZWFkb25seU1hcDxzdHJpbmcsIExpc3RlZEZpbGU+KTogcmVhZG9ubHkgTGlzdGVkRmlsZVtdIHtcbiAgaWYgKGNob3Nlbi5zb21lKCh7IG5hbWUgfSkgPT4gbmFtZSA9PT0gXCJtb2RlbC5zYWZldGVuc29yc1wiKSkgcmV0dXJuIFtdO1xuICByZXR1cm4gWy4uLmxpc3RlZC52YWx1ZXMoKV0uZmlsdGVyKCh7IG5hbWUgfSkgPT4gL15tb2RlbC1cXGQrLW9mLVxcZCtcXC5zYWZldGVuc29ycyQvLnRlc3QobmFtZSkpO1xufVxuIiwgIi8qKiBXaGF0IGV2ZXJ5IHJlcXVlc3QgdG8gYSBodWIgZ29lcyB0aHJvdWdoLCBhbmQgd2hhdCBpdHMgZmFpbHVyZXMgbWVhbiB0byBhIHVzZXIuICovXG5pbXBvcnQgeyBBdHR1bmVFcnJvciB9IGZyb20gXCIuLi9lcnJvcnNcIjtcbmltcG9ydCB0eXBlIHsgRG93bmxvYWRFdmVudCwgRG93bmxvYWRSZXF1ZXN0IH0gZnJvbSBcIi4uL3Byb3RvY29sXCI7XG5pbXBvcnQgeyBmYWlsZWQsIG5vQWNjZXNzLCBub1NwYWNlLCBzdG9wcGVkLCB1bndyaXRhYmxlIH0gZnJvbSBcIi4vZXJyb3JzXCI7XG5pbXBvcnQgeyBDb25uZWN0aW9uRmFpbHVyZSwgdHlwZSBMaW1pdHMsIFJlZnVzZWQsIHVzdWFsTGltaXRzIH0gZnJvbSBcIi4vaHR0cFwiO1xuaW1wb3J0IHsgTm9BY2Nlc3MsIHR5cGUgVHJhbnNwb3J0LCB3YWl0aW5nIH0gZnJvbSBcIi4vcmV0cnlcIjtcbmltcG9ydCB7IGh1YlNldHRpbmdzLCB0b2tlblN0YXRlIH0gZnJvbSBcIi4vc2V0dGluZ3NcIjtcblxuZXhwb3J0IGludGVyZmFjZSBEb3dubG9hZEhvb2tzIHtcbiAgcmVhZG9ubHkgc2lnbmFsOiBBYm9ydFNpZ25hbDtcbiAgb25FdmVudChldmVudDogRG93bmxvYWRFdmVudCk6IHZvaWQ7XG4gIC8qKiBGb3IgdGVzdHM7IGFic2VudDogdGhlIGVudmlyb25tZW50IG9mIHRoZSBwcm9jZXNzLCBlYXJuZXN0IGxpbWl0cyBhbmQgcmVhbCB3YWl0cy4gKi9cbiAgcmVhZG9ubHkgZW52PzogTm9kZUpTLlByb2Nlc3NFbnY7XG4gIHJlYWRvbmx5IGxpbWl0cz86IExpbWl0cztcbiAgd2FpdD8obWlsbGlzZWNvbmRzOiBudW1iZXIpOiBQcm9taXNlPHZvaWQ+O1xuICBmcmVlQnl0ZXM/KGZvbGRlcjogc3RyaW5nKTogUHJvbWlzZTxudW1iZXI+O1xufVxuXG4vKiogVGhyb3dzIEVfVVNBR0UuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gb3BlblRyYW5zcG9ydChcbiAgeyBuZXR3b3JrIH06IERvd25sb2FkUmVxdWVzdCxcbiAgeyBlbnYgPSBwcm9jZXNzLmVudiwgbGltaXRzID0gdXN1YWxMaW1pdHMsIHNpZ25hbCwgd2FpdCB9OiBEb3dubG9hZEhvb2tzLFxuKTogUHJvbWlzZTxUcmFuc3BvcnQ+IHtcbiAgcmV0dXJuIHsgc2V0dGluZ3M6IGF3YWl0IGh1YlNldHRpbmdzKGVudiwgbmV0d29yayksIGxpbWl0cywgc2lnbmFsLCB3YWl0OiB3YWl0ID8/IHdhaXRpbmcoc2lnbmFsKSB9O1xufVxuXG4vKiogUnVucyB3aGF0IHJlYWRzIGZyb20gdGhlIGh1YiBvciB3cml0ZXMgdG8gdGhlIGRpc2suIFRocm93cyBgQXR0dW5lRXJyb3JgIG9ubHk6IEVfSFVCX0FDQ0VTUywgRV9ET1dOTE9BRCwgRV9JTlRFUlJVUFRFRCwgXHUyMDI2ICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gZXhwbGFpbmVkPFQ+KHdoYXQ6IHN0cmluZywgaWQ6IHN0cmluZywgdHJhbnNwb3J0OiBUcmFuc3BvcnQsIHdvcms6ICgpID0+IFByb21pc2U8VD4pOiBQcm9taXNlPFQ+IHtcbiAgdHJ5IHtcbiAgICByZXR1cm4gYXdhaXQgd29yaygpO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIGlmICh0cmFuc3BvcnQuc2lnbmFsLmFib3J0ZWQpIHRocm93IHN0b3BwZWQoaWQpO1xuICAgIGNvbnN0IHsgc2V0dGluZ3MgfSA9IHRyYW5zcG9ydDtcbiAgICBpZiAoZXJyb3IgaW5zdGFuY2VvZiBOb0FjY2VzcykgdGhyb3cgbm9BY2Nlc3MoaWQsIHNldHRpbmdzLmVuZHBvaW50Lmhvc3QsIHRva2VuU3RhdGUoc2V0dGluZ3MpLCBlcnJvci5nYXRlZCk7XG4gICAgaWYgKGVycm9yIGluc3RhbmNlb2YgUmVmdXNlZCkgdGhyb3cgZmFpbGVkKHdoYXQsIGVycm9yLm1lc3NhZ2UsIGVycm9yLmhpbnQpO1xuICAgIGlmIChlcnJvciBpbnN0YW5jZW9mIENvbm5lY3Rpb25GYWlsdXJlKSB0aHJvdyBmYWlsZWQod2hhdCwgZXJyb3IubWVzc2FnZSk7XG4gICAgaWYgKGVycm9yIGluc3RhbmNlb2YgQXR0dW5lRXJyb3IgfHwgIShlcnJvciBpbnN0YW5jZW9mIEVycm9yKSB8fCAhKFwic3lzY2FsbFwiIGluIGVycm9yKSkgdGhyb3cgZXJyb3I7XG4gICAgdGhyb3cgXCJjb2RlXCIgaW4gZXJyb3IgJiYgZXJyb3IuY29kZSA9PT0gXCJFTk9TUENcIiA/IG5vU3BhY2UoZXJyb3IubWVzc2FnZSkgOiB1bndyaXRhYmxlKGVycm9yLm1lc3NhZ2UpO1xuICB9XG59XG4iLCAiLyoqXG4gKiBXaGVyZSBhIGRvd25sb2FkIGdhdGhlcnM6IGAkQVRUVU5FX0hPTUUvZG93bmxvYWRzLzxvd25lci0tbmFtZT5APGNvbW1pdD4vYC4gSXQgYmVjb21lcyBhIG1vZGVsIGJ5IG9uZSByZW5hbWUsIHNvIHRoYXQgbm9cbiAqIGhhbGYgbW9kZWwgaXMgZXZlciBpbiB0aGUgc3RvcmUuXG4gKi9cbmltcG9ydCB7IG1rZGlyLCBvcGVuLCByZWFkZGlyLCByZWFkRmlsZSwgcmVuYW1lLCBybSB9IGZyb20gXCJub2RlOmZzL3Byb21pc2VzXCI7XG5pbXBvcnQgcGF0aCBmcm9tIFwibm9kZTpwYXRoXCI7XG5pbXBvcnQgeyBob21lLCBtb2RlbHNGb2xkZXIgfSBmcm9tIFwiLi4vZGlzay9ob21lXCI7XG5pbXBvcnQgeyBBdHR1bmVFcnJvciB9IGZyb20gXCIuLi9lcnJvcnNcIjtcbmltcG9ydCB7IHN0b3JlZE1vZGVsRm9sZGVyIH0gZnJvbSBcIi4uL21vZGVsL2ZvbGRlclwiO1xuaW1wb3J0IHsgZmFpbGVkIH0gZnJvbSBcIi4vZXJyb3JzXCI7XG5pbXBvcnQgeyBjaGVja0lkIH0gZnJvbSBcIi4vbmFtZXNcIjtcblxuLyoqIFJ1bnMgYHdvcmtgIHdpdGggdGhlIGZvbGRlciBvZiB0aGlzIGRvd25sb2FkLCB3aGljaCBubyBvdGhlciBwcm9jZXNzIHVzZXMgbWVhbndoaWxlLCBhbmQgaW5zdGFsbHMgaXQgYXMgdGhlIG1vZGVsLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHN0YWdlZDxUPihcbiAgaWQ6IHN0cmluZyxcbiAgY29tbWl0OiBzdHJpbmcsXG4gIHdvcms6IChzdGFnaW5nOiBzdHJpbmcpID0+IFByb21pc2U8VD4sXG4pOiBQcm9taXNlPHsgcmVhZG9ubHkgZm9sZGVyOiBzdHJpbmc7IHJlYWRvbmx5IHJlc3VsdDogVCB9PiB7XG4gIGNvbnN0IHRhcmdldCA9IHN0b3JlZE1vZGVsRm9sZGVyKGlkKTtcbiAgY29uc3Qgc3RhZ2luZyA9IHBhdGguam9pbihob21lKCksIFwiZG93bmxvYWRzXCIsIGAke3BhdGguYmFzZW5hbWUodGFyZ2V0KX1AJHtjb21taXR9YCk7XG4gIGF3YWl0IG1rZGlyKHN0YWdpbmcsIHsgcmVjdXJzaXZlOiB0cnVlIH0pO1xuICBjb25zdCB1bmxvY2sgPSBhd2FpdCBsb2NrKHN0YWdpbmcsIGlkKTtcbiAgbGV0IHJlc3VsdDogVDtcbiAgdHJ5IHtcbiAgICByZXN1bHQgPSBhd2FpdCB3b3JrKHN0YWdpbmcpO1xuICB9IGZpbmFsbHkge1xuICAgIGF3YWl0IHVubG9jaygpO1xuICB9XG4gIGF3YWl0IGluc3RhbGwoc3RhZ2luZywgdGFyZ2V0KTtcbiAgcmV0dXJuIHsgZm9sZGVyOiB0YXJnZXQsIHJlc3VsdCB9O1xufVxuXG4vKiogUmVtb3ZlcyBhIG1vZGVsIGZyb20gdGhlIHN0b3JlLCBhbmQgd2hhdGV2ZXIgYW4gaW50ZXJydXB0ZWQgZG93bmxvYWQgb2YgaXQgbGVmdC4gVGhyb3dzIEVfSFVCX0lEIG9yIEVfTU9ERUxfTUlTU0lORy4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZW1vdmVNb2RlbChpZDogc3RyaW5nKTogUHJvbWlzZTx7IHJlYWRvbmx5IHJlbW92ZWQ6IHN0cmluZyB9PiB7XG4gIGNvbnN0IGZvbGRlciA9IHN0b3JlZE1vZGVsRm9sZGVyKGNoZWNrSWQoaWQpKTtcbiAgY29uc3QgZG93bmxvYWRzID0gcGF0aC5qb2luKGhvbWUoKSwgXCJkb3dubG9hZHNcIik7XG4gIGNvbnN0IHBhcnRpYWwgPSAoYXdhaXQgcmVhZGRpcihkb3dubG9hZHMpLmNhdGNoKCgpID0+IFtdKSkuZmlsdGVyKChuYW1lKSA9PlxuICAgIG5hbWUuc3RhcnRzV2l0aChgJHtwYXRoLmJhc2VuYW1lKGZvbGRlcil9QGApLFxuICApO1xuICBjb25zdCBzdG9yZWQgPSAoYXdhaXQgcmVhZGRpcihmb2xkZXIpLmNhdGNoKCgpID0+IG51bGwpKSAhPT0gbnVsbDtcbiAgaWYgKCFzdG9yZWQgJiYgcGFydGlhbC5sZW5ndGggPT09IDApIHtcbiAgICB0aHJvdyBuZXcgQXR0dW5lRXJyb3IoXG4gICAgICBcIkVfTU9ERUxfTUlTU0lOR1wiLFxuICAgICAgYFRoZXJlIGlzIG5vIG1vZGVsICR7aWR9IGluIHRoZSBzdG9yZS5gLFxuICAgICAgXCJTZWUgYXR0dW5lIG1vZGVscyBsaXN0OyB3aGF0IG90aGVyIHRvb2xzIGtlZXAgaW4gdGhlaXIgY2FjaGUgaXMgdGhlaXJzIHRvIHJlbW92ZS5cIixcbiAgICApO1xuICB9XG4gIGZvciAoY29uc3QgbmFtZSBvZiBwYXJ0aWFsKSBhd2FpdCBybShwYXRoLmpvaW4oZG93bmxvYWRzLCBuYW1lKSwgeyByZWN1cnNpdmU6IHRydWUsIGZvcmNlOiB0cnVlIH0pO1xuICBhd2FpdCBybShmb2xkZXIsIHsgcmVjdXJzaXZlOiB0cnVlLCBmb3JjZTogdHJ1ZSB9KTtcbiAgcmV0dXJuIHsgcmVtb3ZlZDogZm9sZGVyIH07XG59XG5cbi8qKiBBbiBvbGRlciByZXZpc2lvbiBpcyBtb3ZlZCBhc2lkZSBmaXJzdCwgYXMgYSBmb2xkZXIgY2Fubm90IGJlIHJlbmFtZWQgb3ZlciBhbm90aGVyLiAqL1xuYXN5bmMgZnVuY3Rpb24gaW5zdGFsbChzdGFnaW5nOiBzdHJpbmcsIHRhcmdldDogc3RyaW5nKTogUHJvbWlzZTx2b2lkPiB7XG4gIGF3YWl0IG1rZGlyKG1vZGVsc0ZvbGRlcigpLCB7IHJlY3Vyc2l2ZTogdHJ1ZSB9KTtcbiAgY29uc3Qgb2xkID0gYCR7c3RhZ2luZ30ucmVwbGFjZWRgO1xuICBhd2FpdCBybShvbGQsIHsgcmVjdXJzaXZlOiB0cnVlLCBmb3JjZTogdHJ1ZSB9KTtcbiAgYXdhaXQgcmVuYW1lKHRhcmdldCwgb2xkKS5jYXRjaCgoZXJyb3I6IHVua25vd24pID0+IHtcbiAgICBpZiAoIShlcnJvciBpbnN0YW5jZW9mIEVycm9yICYmIFwiY29kZVwiIGluIGVycm9yICYmIGVycm9yLmNvZGUgPT09IFwiRU5PRU5UXCIpKSB0aHJvdyBlcnJvcjtcbiAgfSk7XG4gIGF3YWl0IHJlbmFtZShzdGFnaW5nLCB0YXJnZXQpO1xuICBhd2FpdCBybShvbGQsIHsgcmVjdXJzaXZlOiB0cnVlLCBmb3JjZTogdHJ1ZSB9KTtcbn1cblxuLyoqIE9uZSBwcm9jZXNzIHBlciBkb3dubG9hZDsgYSBsb2NrIHdob3NlIHByb2Nlc3MgaXMgZGVhZCBjb3VudHMgZm9yIG5vdGhpbmcuICovXG5hc3luYyBmdW5jdGlvbiBsb2NrKHN0YWdpbmc6IHN0cmluZywgaWQ6IHN0cmluZyk6IFByb21pc2U8KCkgPT4gUHJvbWlzZTx2b2lkPj4ge1xuICBjb25zdCBmaWxlID0gcGF0aC5qb2luKHN0YWdpbmcsIFwiLmxvY2tcIik7XG4gIGZvciAobGV0IHRyaWVzID0gMDsgOyB0cmllcysrKSB7XG4gICAgdHJ5IHtcbiAgICAgIGNvbnN0IGhhbmRsZSA9IGF3YWl0IG9wZW4oZmlsZSwgXCJ3eFwiKTtcbiAgICAgIGF3YWl0IGhhbmRsZS53cml0ZUZpbGUoU3RyaW5nKHByb2Nlc3MucGlkKSk7XG4gICAgICBhd2FpdCBoYW5kbGUuY2xvc2UoKTtcbiAgICAgIHJldHVybiAoKSA9PiBybShmaWxlLCB7IGZvcmNlOiB0cnVlIH0pO1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICBpZiAoIShlcnJvciBpbnN0YW5jZW9mIEVycm9yICYmIFwiY29kZVwiIGluIGVycm9yICYmIGVycm9yLmNvZGUgPT09IFwiRUVYSVNUXCIpKSB0aHJvdyBlcnJvcjtcbiAgICAgIGNvbnN0IHBpZCA9IE51bWJlcihhd2FpdCByZWFkRmlsZShmaWxlLCBcInV0ZjhcIikuY2F0Y2goKCkgPT4gXCJcIikpO1xuICAgICAgaWYgKHRyaWVzID4gMCB8fCAocGlkID4gMCAmJiBpc1J1bm5pbmcocGlkKSkpIHtcbiAgICAgICAgdGhyb3cgZmFpbGVkKGlkLCBcImFub3RoZXIgZG93bmxvYWQgb2YgaXQgaXMgdW5kZXIgd2F5XCIsIGBXYWl0IGZvciBpdCwgb3IgZGVsZXRlICR7ZmlsZX0gaWYgdGhlcmUgaXMgbm9uZS5gKTtcbiAgICAgIH1cbiAgICAgIGF3YWl0IHJtKGZpbGUsIHsgZm9yY2U6IHRydWUgfSk7XG4gICAgfVxuICB9XG59XG5cbmZ1bmN0aW9uIGlzUnVubmluZyhwaWQ6IG51bWJlcik6IGJvb2xlYW4ge1xuICB0cnkge1xuICAgIHByb2Nlc3Mua2lsbChwaWQsIDApO1xuICAgIHJldHVybiB0cnVlO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIC8vIEVQRVJNOiBpdCBydW5zLCBhcyBzb21lYm9keSBlbHNlLlxuICAgIHJldHVybiBlcnJvciBpbnN0YW5jZW9mIEVycm9yICYmIFwiY29kZVwiIGluIGVycm9yICYmIGVycm9yLmNvZGUgPT09IFwiRVBFUk1cIjtcbiAgfVxufVxuIiwgIi8qKiBBIGh1YiBvbiAxMjcuMC4wLjEgd2l0aCBvbmUgc21hbGwgbW9kZWwsIHdob3NlIGFuc3dlcnMgYSB0ZXN0IHJlcGxhY2VzIG9uZSBieSBvbmUuICovXG5pbXBvcnQgeyBjcmVhdGVIYXNoIH0gZnJvbSBcIm5vZGU6Y3J5cHRvXCI7XG5pbXBvcnQgeyByZWFkRmlsZSB9IGZyb20gXCJub2RlOmZzL3Byb21pc2VzXCI7XG5pbXBvcnQgeyBjcmVhdGVTZXJ2ZXIsIHR5cGUgSW5jb21pbmdNZXNzYWdlLCB0eXBlIFNlcnZlclJlc3BvbnNlIH0gZnJvbSBcIm5vZGU6aHR0cFwiO1xuaW1wb3J0IHR5cGUgeyBBZGRyZXNzSW5mbyB9IGZyb20gXCJub2RlOm5ldFwiO1xuaW1wb3J0IHR5cGUgeyBUZXN0Q29udGV4dCB9IGZyb20gXCJub2RlOnRlc3RcIjtcbmltcG9ydCB7IGVuY29kZSB9IGZyb20gXCIuLi8uLi8uLi9lbmdpbmUvZm9ybWF0cy9zYWZldGVuc29yc1wiO1xuaW1wb3J0IHsgcGFyc2VDb25maWcgfSBmcm9tIFwiLi4vLi4vLi4vZW5naW5lL21vZGVsL2NvbmZpZ1wiO1xuaW1wb3J0IHsgZXhwZWN0ZWRXZWlnaHRzIH0gZnJvbSBcIi4uLy4uLy4uL2VuZ2luZS9tb2RlbC93ZWlnaHRzXCI7XG5cbmV4cG9ydCBjb25zdCBjb21taXQgPSBcIjAxMjM0NTY3ODlhYmNkZWYwMTIzNDU2Nzg5YWJjZGVmMDEyMzQ1NjdcIjtcbmV4cG9ydCBjb25zdCBpZCA9IFwib3duZXIvdGlueS1jb2RlclwiO1xuXG5leHBvcnQgdHlwZSBSZXBseSA9IChyZXF1ZXN0OiBJbmNvbWluZ01lc3NhZ2UsIHJlc3BvbnNlOiBTZXJ2ZXJSZXNwb25zZSkgPT4gdm9pZDtcblxuZXhwb3J0IGludGVyZmFjZSBGYWtlSHViIHtcbiAgcmVhZG9ubHkgdXJsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGZpbGVzOiBNYXA8c3RyaW5nLCBVaW50OEFycmF5PjtcbiAgLyoqIFRoZSBsaXN0aW5nIGFzIHRoZSBodWIgdGVsbHMgaXQ7IGNoYW5nZSBpdCB0byBsaWUuICovXG4gIHRyZWUoKTogUmVjb3JkPHN0cmluZywgdW5rbm93bj5bXTtcbiAgbGlzdGluZzogUmVjb3JkPHN0cmluZywgdW5rbm93bj5bXSB8IG51bGw7XG4gIGluZm86IFJlY29yZDxzdHJpbmcsIHVua25vd24+O1xuICAvKiogRmlsZXMgb24gb25lIHBhZ2Ugb2YgdGhlIGxpc3RpbmcuICovXG4gIHBhZ2VTaXplOiBudW1iZXI7XG4gIC8qKiBXaGF0IHRoZSBgTGlua2AgaGVhZGVyIHNheXMgaW5zdGVhZCBvZiB0aGUgdHJ1dGguICovXG4gIG5leHRQYWdlOiBzdHJpbmcgfCBudWxsO1xuICAvKiogVG8gYmUgY2FsbGVkIGJ5IHRoZSB0ZXN0IHdoZW4gdGhlIGNsaWVudCB0ZWxscyBvZiB3ZWlnaHRzIHRoYXQgaXQgaGFzIHdyaXR0ZW4uICovXG4gIG9uV3JpdHRlbjogKCkgPT4gdm9pZDtcbiAgLyoqIEZvciB0aGUgbmV4dCByZXF1ZXN0cyBvZiBhIGZpbGUsIGJ5IGl0cyBuYW1lIG9yIGBhcGlgOiB0YWtlbiBvbmUgYWZ0ZXIgdGhlIG90aGVyLCB0aGVuIHRoZSBodWIgYW5zd2VycyByaWdodGx5LiAqL1xuICByZWFkb25seSByZXBsaWVzOiBNYXA8c3RyaW5nLCBSZXBseVtdPjtcbiAgLyoqIGBSYW5nZWAsIGBJZi1SYW5nZWAgYW5kIGBBdXRob3JpemF0aW9uYCBvZiBldmVyeSByZXF1ZXN0IGZvciBhIGZpbGUuICovXG4gIHJlYWRvbmx5IHNlZW46IHsgdXJsOiBzdHJpbmc7IHJhbmdlOiBzdHJpbmcgfCB1bmRlZmluZWQ7IGlmUmFuZ2U6IHVua25vd247IGF1dGhvcml6YXRpb246IHN0cmluZyB8IHVuZGVmaW5lZCB9W107XG59XG5cbi8qKiBBIG1vZGVsIHdpdGggdGhlIGVtYmVkZGVkIG1vZGVsJ3MgdG9rZW5pemVyIGFuZCBvbmUgbmFycm93IGxheWVyLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHRpbnlNb2RlbCgpOiBQcm9taXNlPE1hcDxzdHJpbmcsIFVpbnQ4QXJyYXk+PiB7XG4gIGNvbnN0IHNvdXJjZSA9IFwibW9kZWxzL2F0dHVuZS1iYXNlLThtXCI7XG4gIGNvbnN0IGpzb24gPSB7XG4gICAgLi4uSlNPTi5wYXJzZShhd2FpdCByZWFkRmlsZShgJHtzb3VyY2V9L2NvbmZpZy5qc29uYCwgXCJ1dGY4XCIpKSxcbiAgICBoaWRkZW5fc2l6ZTogMzIsXG4gICAgaW50ZXJtZWRpYXRlX3NpemU6IDE2LFxuICAgIGhlYWRfZGltOiAxNixcbiAgICBudW1fYXR0ZW50aW9uX2hlYWRzOiAyLFxuICAgIG51bV9rZXlfdmFsdWVfaGVhZHM6IDEsXG4gICAgbnVtX2hpZGRlbl9sYXllcnM6IDEsXG4gIH07XG4gIGNvbnN0IHRlbnNvcnMgPSBbLi4uZXhwZWN0ZWRXZWlnaHRzKHBhcnNlQ29uZmlnKGpzb24sIFwiY29uZmlnLmpzb25cIikpXS5tYXAoKFtuYW1lLCBzaGFwZV0pID0+IHtcbiAgICBjb25zdCBkYXRhID0gbmV3IFVpbnQ4QXJyYXkoMiAqIHNoYXBlLnJlZHVjZSgocHJvZHVjdCwgc2l6ZSkgPT4gcHJvZHVjdCAqIHNpemUsIDEpKS5tYXAoXG4gICAgICAoXywgaW5kZXgpID0+IChpbmRleCAqIDcpICYgNjMsXG4gICAgKTtcbiAgICByZXR1cm4gW25hbWUsIHsgZHR5cGU6IFwiRjE2XCIgYXMgY29uc3QsIHNoYXBlLCBkYXRhIH1dIGFzIGNvbnN0O1xuICB9KTtcbiAgcmV0dXJuIG5ldyBNYXAoW1xuICAgIFtcImNvbmZpZy5qc29uXCIsIG5ldyBUZXh0RW5jb2RlcigpLmVuY29kZShKU09OLnN0cmluZ2lmeShqc29uKSldLFxuICAgIFtcInRva2VuaXplci5qc29uXCIsIGF3YWl0IHJlYWRGaWxlKGAke3NvdXJjZX0vdG9rZW5pemVyLmpzb25gKV0sXG4gICAgW1wibW9kZWwuc2FmZXRlbnNvcnNcIiwgZW5jb2RlKG5ldyBNYXAodGVuc29ycykpXSxcbiAgICBbXCJweXRvcmNoX21vZGVsLmJpblwiLCBuZXcgVWludDhBcnJheSgxMCldLFxuICBdKTtcbn1cblxuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGZha2VIdWIoY29udGV4dDogVGVzdENvbnRleHQpOiBQcm9taXNlPEZha2VIdWI+IHtcbiAgY29uc3QgZmlsZXMgPSBhd2FpdCB0aW55TW9kZWwoKTtcbiAgY29uc3QgaHViOiBGYWtlSHViID0ge1xuICAgIHVybDogXCJcIixcbiAgICBmaWxlcyxcbiAgICB0cmVlOiAoKSA9PiBbLi4uZmlsZXNdLm1hcCgoW25hbWUsIGJ5dGVzXSkgPT4gZW50cnkobmFtZSwgYnl0ZXMpKSxcbiAgICBsaXN0aW5nOiBudWxsLFxuICAgIGluZm86IHsgc2hhOiBjb21taXQsIGNhcmREYXRhOiB7IGxpY2Vuc2U6IFwiYXBhY2hlLTIuMFwiIH0gfSxcbiAgICBwYWdlU2l6ZTogMTAwMCxcbiAgICBuZXh0UGFnZTogbnVsbCxcbiAgICBvbldyaXR0ZW46ICgpID0+IHt9LFxuICAgIHJlcGxpZXM6IG5ldyBNYXAoKSxcbiAgICBzZWVuOiBbXSxcbiAgfTtcbiAgY29uc3Qgc2VydmVyID0gY3JlYXRlU2VydmVyKChyZXF1ZXN0LCByZXNwb25zZSkgPT4gaGFuZGxlKGh1YiwgcmVxdWVzdCwgcmVzcG9uc2UpKTtcbiAgY29uc3QgcG9ydCA9IGF3YWl0IGxpc3RlbihzZXJ2ZXIsIGNvbnRleHQpO1xuICByZXR1cm4gT2JqZWN0LmFzc2lnbihodWIsIHsgdXJsOiBgaHR0cDovLzEyNy4wLjAuMToke3BvcnR9YCB9KTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGhhbmRsZShodWI6IEZha2VIdWIsIHJlcXVlc3Q6IEluY29taW5nTWVzc2FnZSwgcmVzcG9uc2U6IFNlcnZlclJlc3BvbnNlKTogdm9pZCB7XG4gIGNvbnN0IHVybCA9IHJlcXVlc3QudXJsID8/IFwiXCI7XG4gIGNvbnN0IG5hbWUgPSBkZWNvZGVVUklDb21wb25lbnQoL1xcL3Jlc29sdmVcXC9bMC05YS1mXStcXC8oLispJC8uZXhlYyh1cmwpPy5bMV0gPz8gXCJcIik7XG4gIGNvbnN0IHNwZWNpYWwgPSBodWIucmVwbGllcy5nZXQodXJsLmluY2x1ZGVzKFwiL2FwaS9cIikgPyBcImFwaVwiIDogbmFtZSk/LnNoaWZ0KCk7XG4gIGNvbnN0IHsgcmFuZ2UsIGF1dGhvcml6YXRpb24gfSA9IHJlcXVlc3QuaGVhZGVycztcbiAgaHViLnNlZW4ucHVzaCh7IHVybCwgcmFuZ2UsIGlmUmFuZ2U6IHJlcXVlc3QuaGVhZGVyc1tcImlmLXJhbmdlXCJdLCBhdXRob3JpemF0aW9uIH0pO1xuICBjb25zdCBieXRlcyA9IGh1Yi5maWxlcy5nZXQobmFtZSk7XG4gIGlmIChzcGVjaWFsICE9PSB1bmRlZmluZWQpIHNwZWNpYWwocmVxdWVzdCwgcmVzcG9uc2UpO1xuICBlbHNlIGlmICh1cmwuaW5jbHVkZXMoXCIvcmV2aXNpb24vXCIpKSByZXNwb25zZS5lbmQoSlNPTi5zdHJpbmdpZnkoaHViLmluZm8pKTtcbiAgZWxzZSBpZiAodXJsLmluY2x1ZGVzKFwiL3RyZWUvXCIpKSBsaXN0UGFnZShodWIsIHVybCwgcmVzcG9uc2UpO1xuICBlbHNlIGlmIChieXRlcyA9PT0gdW5kZWZpbmVkKSByZXNwb25zZS53cml0ZUhlYWQoNDA0KS5lbmQoKTtcbiAgZWxzZSBzZXJ2ZShieXRlcykocmVxdWVzdCwgcmVzcG9uc2UpO1xufVxuXG5mdW5jdGlvbiBsaXN0UGFnZShodWI6IEZha2VIdWIsIHVybDogc3RyaW5nLCByZXNwb25zZTogU2VydmVyUmVzcG9uc2UpOiB2b2lkIHtcbiAgY29uc3QgYWxsID0gaHViLmxpc3RpbmcgPz8gaHViLnRyZWUoKTtcbiAgY29uc3Qgc3RhcnQgPSBOdW1iZXIobmV3IFVSTCh1cmwsIGh1Yi51cmwpLnNlYXJjaFBhcmFtcy5nZXQoXCJjdXJzb3JcIikgPz8gMCk7XG4gIGNvbnN0IGVuZCA9IHN0YXJ0ICsgaHViLnBhZ2VTaXplO1xuICBjb25zdCBuZXh0ID0gaHViLm5leHRQYWdlID8/IGA8JHtodWIudXJsfSR7dXJsLnNwbGl0KFwiP1wiKVswXX0/Y3Vyc29yPSR7ZW5kfT47IHJlbD1cIm5leHRcImA7XG4gIHJlc3BvbnNlLndyaXRlSGVhZCgyMDAsIGVuZCA8IGFsbC5sZW5ndGggPyB7IGxpbms6IG5leHQgfSA6IHt9KS5lbmQoSlNPTi5zdHJpbmdpZnkoYWxsLnNsaWNlKHN0YXJ0LCBlbmQpKSk7XG59XG5cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBsaXN0ZW4oc2VydmVyOiBSZXR1cm5UeXBlPHR5cGVvZiBjcmVhdGVTZXJ2ZXI+LCBjb250ZXh0OiBUZXN0Q29udGV4dCk6IFByb21pc2U8bnVtYmVyPiB7XG4gIGF3YWl0IG5ldyBQcm9taXNlPHZvaWQ+KChyZXNvbHZlKSA9PiBzZXJ2ZXIubGlzdGVuKDAsIFwiMTI3LjAuMC4xXCIsIHJlc29sdmUpKTtcbiAgY29udGV4dC5hZnRlcigoKSA9PiB7XG4gICAgc2VydmVyLmNsb3NlQWxsQ29ubmVjdGlvbnMoKTtcbiAgICBzZXJ2ZXIuY2xvc2UoKTtcbiAgfSk7XG4gIHJldHVybiAoc2VydmVyLmFkZHJlc3MoKSBhcyBBZGRyZXNzSW5mbykucG9ydDtcbn1cblxuLyoqIEFzIGEgZ29vZCBzZXJ2ZXIgZG9lcyBpdDogcmFuZ2VzLCBhbmQgdGhlIHdob2xlIHdoZW4gdGhlIHRhZyBoYXMgY2hhbmdlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzZXJ2ZShieXRlczogVWludDhBcnJheSwgZXRhZyA9ICdcIm9uZVwiJyk6IFJlcGx5IHtcbiAgcmV0dXJuIChyZXF1ZXN0LCByZXNwb25zZSkgPT4ge1xuICAgIGNvbnN0IHN0YXJ0ID0gTnVtYmVyKC9eYnl0ZXM9KFxcZCspLSQvLmV4ZWMocmVxdWVzdC5oZWFkZXJzLnJhbmdlID8/IFwiXCIpPy5bMV0gPz8gTnVtYmVyLk5hTik7XG4gICAgY29uc3QgY2hhbmdlZCA9IChyZXF1ZXN0LmhlYWRlcnNbXCJpZi1yYW5nZVwiXSA/PyBldGFnKSAhPT0gZXRhZztcbiAgICBpZiAoTnVtYmVyLmlzTmFOKHN0YXJ0KSB8fCBjaGFuZ2VkKVxuICAgICAgcmV0dXJuIHJlc3BvbnNlLndyaXRlSGVhZCgyMDAsIHsgZXRhZywgXCJjb250ZW50LWxlbmd0aFwiOiBieXRlcy5sZW5ndGggfSkuZW5kKGJ5dGVzKTtcbiAgICBjb25zdCByYW5nZSA9IGBieXRlcyAke3N0YXJ0fS0ke2J5dGVzLmxlbmd0aCAtIDF9LyR7Ynl0ZXMubGVuZ3RofWA7XG4gICAgcmV0dXJuIHJlc3BvbnNlXG4gICAgICAud3JpdGVIZWFkKDIwNiwgeyBldGFnLCBcImNvbnRlbnQtcmFuZ2VcIjogcmFuZ2UsIFwiY29udGVudC1sZW5ndGhcIjogYnl0ZXMubGVuZ3RoIC0gc3RhcnQgfSlcbiAgICAgIC5lbmQoYnl0ZXMuc3ViYXJyYXkoc3RhcnQpKTtcbiAgfTtcbn1cblxuLyoqIEFubm91bmNlcyB0aGUgd2hvbGUsIHNlbmRzIG9ubHkgYHVwVG9gIGJ5dGVzLCBhbmQgYnJlYWtzIHRoZSBjb25uZWN0aW9uIG9uY2UgdGhlIGNsaWVudCBoYXMgd3JpdHRlbiB0aGVtLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGJyZWFrT2ZmKGh1YjogRmFrZUh1YiwgYnl0ZXM6IFVpbnQ4QXJyYXksIHVwVG86IG51bWJlcik6IFJlcGx5IHtcbiAgcmV0dXJuIChfcmVxdWVzdCwgcmVzcG9uc2UpID0+IHtcbiAgICBodWIub25Xcml0dGVuID0gKCkgPT4gcmVzcG9uc2UuZGVzdHJveSgpO1xuICAgIHJlc3BvbnNlLndyaXRlSGVhZCgyMDAsIHsgZXRhZzogJ1wib25lXCInLCBcImNvbnRlbnQtbGVuZ3RoXCI6IGJ5dGVzLmxlbmd0aCB9KTtcbiAgICByZXNwb25zZS53cml0ZShieXRlcy5zdWJhcnJheSgwLCB1cFRvKSk7XG4gIH07XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBzdGF0dXMoY29kZTogbnVtYmVyLCBoZWFkZXJzOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+ID0ge30pOiBSZXBseSB7XG4gIHJldHVybiAoX3JlcXVlc3QsIHJlc3BvbnNlKSA9PiByZXNwb25zZS53cml0ZUhlYWQoY29kZSwgaGVhZGVycykuZW5kKFwibm9cIik7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBlbnRyeShuYW1lOiBzdHJpbmcsIGJ5dGVzOiBVaW50OEFycmF5KTogUmVjb3JkPHN0cmluZywgdW5rbm93bj4ge1xuICBjb25zdCBibG9iID0gY3JlYXRlSGFzaChcInNoYTFcIikudXBkYXRlKGBibG9iICR7Ynl0ZXMubGVuZ3RofVxcMGApLnVwZGF0ZShieXRlcykuZGlnZXN0KFwiaGV4XCIpO1xuICBjb25zdCBwbGFpbiA9IHsgdHlwZTogXCJmaWxlXCIsIHBhdGg6IG5hbWUsIHNpemU6IGJ5dGVzLmxlbmd0aCwgb2lkOiBibG9iIH07XG4gIGlmICghbmFtZS5lbmRzV2l0aChcIi5zYWZldGVuc29yc1wiKSkgcmV0dXJuIHBsYWluO1xuICByZXR1cm4ge1xuICAgIC4uLnBsYWluLFxuICAgIGxmczogeyBvaWQ6IGNyZWF0ZUhhc2goXCJzaGEyNTZcIikudXBkYXRlKGJ5dGVzKS5kaWdlc3QoXCJoZXhcIiksIHNpemU6IGJ5dGVzLmxlbmd0aCwgcG9pbnRlclNpemU6IDEzNCB9LFxuICB9O1xufVxuIiwgIi8qKiBBIHN0b3JlIG9mIGl0cyBvd24sIGEgZmFrZSBodWIsIGFuZCBob29rcyB0aGF0IHdhaXQgZm9yIG5vdGhpbmcuICovXG5pbXBvcnQgYXNzZXJ0IGZyb20gXCJub2RlOmFzc2VydC9zdHJpY3RcIjtcbmltcG9ydCB7IHJlYWRkaXIgfSBmcm9tIFwibm9kZTpmcy9wcm9taXNlc1wiO1xuaW1wb3J0IHBhdGggZnJvbSBcIm5vZGU6cGF0aFwiO1xuaW1wb3J0IHR5cGUgeyBUZXN0Q29udGV4dCB9IGZyb20gXCJub2RlOnRlc3RcIjtcbmltcG9ydCB7IEF0dHVuZUVycm9yLCB0eXBlIEVycm9yQ29kZSB9IGZyb20gXCIuLi8uLi8uLi9lbmdpbmUvZXJyb3JzXCI7XG5pbXBvcnQgdHlwZSB7IERvd25sb2FkSG9va3MgfSBmcm9tIFwiLi4vLi4vLi4vZW5naW5lL2h1Yi90cmFuc3BvcnRcIjtcbmltcG9ydCB0eXBlIHsgRG93bmxvYWRFdmVudCB9IGZyb20gXCIuLi8uLi8uLi9lbmdpbmUvcHJvdG9jb2xcIjtcbmltcG9ydCB7IHRlbXBIb21lIH0gZnJvbSBcIi4uLy4uL3N1cHBvcnQvdGVtcFwiO1xuaW1wb3J0IHsgdHlwZSBGYWtlSHViLCBmYWtlSHViIH0gZnJvbSBcIi4vZmFrZS1odWJcIjtcblxuZXhwb3J0IGNvbnN0IHdlaWdodHMgPSBcIm1vZGVsLnNhZmV0ZW5zb3JzXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgR2l2ZW4ge1xuICByZWFkb25seSBodWI6IEZha2VIdWI7XG4gIHJlYWRvbmx5IGhvbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgd2FpdHM6IG51bWJlcltdO1xuICByZWFkb25seSBldmVudHM6IERvd25sb2FkRXZlbnRbXTtcbiAgcmVhZG9ubHkgaG9va3M6IERvd25sb2FkSG9va3M7XG4gIC8qKiBUaGUgd2VpZ2h0cycgYnl0ZXMuICovXG4gIHJlYWRvbmx5IGJ5dGVzOiBVaW50OEFycmF5O1xufVxuXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gZ2l2ZW4oY29udGV4dDogVGVzdENvbnRleHQsIGVudjogTm9kZUpTLlByb2Nlc3NFbnYgPSB7fSk6IFByb21pc2U8R2l2ZW4+IHtcbiAgY29uc3QgaG9tZSA9IGF3YWl0IHRlbXBIb21lKGNvbnRleHQpO1xuICBjb25zdCBodWIgPSBhd2FpdCBmYWtlSHViKGNvbnRleHQpO1xuICBjb25zdCB3YWl0czogbnVtYmVyW10gPSBbXTtcbiAgY29uc3QgZXZlbnRzOiBEb3dubG9hZEV2ZW50W10gPSBbXTtcbiAgY29uc3QgYnl0ZXMgPSBodWIuZmlsZXMuZ2V0KHdlaWdodHMpO1xuICBhc3NlcnQoYnl0ZXMgIT09IHVuZGVmaW5lZCk7XG4gIGNvbnN0IGhvb2tzOiBEb3dubG9hZEhvb2tzID0ge1xuICAgIHNpZ25hbDogbmV3IEFib3J0Q29udHJvbGxlcigpLnNpZ25hbCxcbiAgICBvbkV2ZW50OiAoZXZlbnQpID0+IHtcbiAgICAgIGV2ZW50cy5wdXNoKGV2ZW50KTtcbiAgICAgIGlmIChldmVudC5maWxlID09PSB3ZWlnaHRzKSBodWIub25Xcml0dGVuKCk7XG4gICAgfSxcbiAgICBlbnY6IHsgSEZfRU5EUE9JTlQ6IGh1Yi51cmwsIEhGX0hPTUU6IHBhdGguam9pbihob21lLCBcImhmXCIpLCAuLi5lbnYgfSxcbiAgICB3YWl0OiBhc3luYyAobWlsbGlzZWNvbmRzKSA9PiB7XG4gICAgICB3YWl0cy5wdXNoKG1pbGxpc2Vjb25kcyk7XG4gICAgfSxcbiAgfTtcbiAgcmV0dXJuIHsgaHViLCBob21lLCB3YWl0cywgZXZlbnRzLCBob29rcywgYnl0ZXMgfTtcbn1cblxuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJlamVjdHNXaXRoKFxuICBjb2RlOiBFcnJvckNvZGUsXG4gIHBhdHRlcm46IFJlZ0V4cCxcbiAgd29yazogUHJvbWlzZTx1bmtub3duPixcbiAgaGludDogUmVnRXhwID0gLy4vLFxuKTogUHJvbWlzZTx2b2lkPiB7XG4gIGF3YWl0IGFzc2VydC5yZWplY3RzKHdvcmssIChlcnJvcikgPT4ge1xuICAgIGFzc2VydChlcnJvciBpbnN0YW5jZW9mIEF0dHVuZUVycm9yLCBTdHJpbmcoZXJyb3IpKTtcbiAgICBhc3NlcnQuZXF1YWwoZXJyb3IuY29kZSwgY29kZSwgZXJyb3IubWVzc2FnZSk7XG4gICAgYXNzZXJ0Lm1hdGNoKGVycm9yLm1lc3NhZ2UsIHBhdHRlcm4pO1xuICAgIGFzc2VydC5tYXRjaChlcnJvci5oaW50LCBoaW50KTtcbiAgICBhc3NlcnQuZG9lc05vdE1hdGNoKEpTT04uc3RyaW5naWZ5KHsgLi4uZXJyb3IsIG1lc3NhZ2U6IGVycm9yLm1lc3NhZ2UgfSksIC9oZl98cCB3LywgXCJhIHNlY3JldCBpcyBpbiB0aGUgbWVzc2FnZVwiKTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfSk7XG59XG5cbi8qKiBOb3RoaW5nIHRoYXQgbG9va3MgbGlrZSBhIG1vZGVsIG1heSBiZSBpbiB0aGUgc3RvcmUgYWZ0ZXIgYSBmYWlsdXJlLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHN0b3JlSXNFbXB0eShob21lOiBzdHJpbmcpOiBQcm9taXNlPHZvaWQ+IHtcbiAgYXNzZXJ0LmRlZXBFcXVhbChhd2FpdCByZWFkZGlyKHBhdGguam9pbihob21lLCBcIm1vZGVsc1wiKSkuY2F0Y2goKCkgPT4gW10pLCBbXSk7XG59XG4iLCAiaW1wb3J0IHsgbWtkdGVtcCwgcmVhbHBhdGgsIHJtIH0gZnJvbSBcIm5vZGU6ZnMvcHJvbWlzZXNcIjtcbmltcG9ydCB7IHRtcGRpciB9IGZyb20gXCJub2RlOm9zXCI7XG5pbXBvcnQgcGF0aCBmcm9tIFwibm9kZTpwYXRoXCI7XG5pbXBvcnQgdHlwZSB7IFRlc3RDb250ZXh0IH0gZnJvbSBcIm5vZGU6dGVzdFwiO1xuXG4vKiogQSBuZXcgZm9sZGVyLCBieSBpdHMgcmVhbCBwYXRoLCB0aGF0IGlzIHJlbW92ZWQgd2hlbiB0aGUgdGVzdCBlbmRzLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHRlbXBGb2xkZXIoY29udGV4dDogVGVzdENvbnRleHQpOiBQcm9taXNlPHN0cmluZz4ge1xuICBjb25zdCBmb2xkZXIgPSBhd2FpdCByZWFscGF0aChhd2FpdCBta2R0ZW1wKHBhdGguam9pbih0bXBkaXIoKSwgXCJhdHR1bmUtdGVzdC1cIikpKTtcbiAgY29udGV4dC5hZnRlcigoKSA9PiBybShmb2xkZXIsIHsgcmVjdXJzaXZlOiB0cnVlLCBmb3JjZTogdHJ1ZSB9KSk7XG4gIHJldHVybiBmb2xkZXI7XG59XG5cbi8qKlxuICogUG9pbnRzIGBBVFRVTkVfSE9NRWAgdG8gYSBuZXcgZm9sZGVyLCBvciB0byBgZm9sZGVyYCwgdW50aWwgdGhlIHRlc3QgZW5kcywgYW5kIGBIRl9IT01FYCBpbnRvIGl0OiB3aGF0IHRoaXMgY29tcHV0ZXIncyB1c2VyXG4gKiBoYXMgZG93bmxvYWRlZCBpcyBub3RoaW5nIHRvIGEgdGVzdC5cbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHRlbXBIb21lKGNvbnRleHQ6IFRlc3RDb250ZXh0LCBmb2xkZXI/OiBzdHJpbmcpOiBQcm9taXNlPHN0cmluZz4ge1xuICBjb25zdCBob21lID0gZm9sZGVyID8/IChhd2FpdCB0ZW1wRm9sZGVyKGNvbnRleHQpKTtcbiAgc2V0VmFyaWFibGUoY29udGV4dCwgXCJBVFRVTkVfSE9NRVwiLCBob21lKTtcbiAgc2V0VmFyaWFibGUoY29udGV4dCwgXCJIRl9IT01FXCIsIHBhdGguam9pbihob21lLCBcImhmXCIpKTtcbiAgcmV0dXJuIGhvbWU7XG59XG5cbmZ1bmN0aW9uIHNldFZhcmlhYmxlKGNvbnRleHQ6IFRlc3RDb250ZXh0LCBuYW1lOiBzdHJpbmcsIHZhbHVlOiBzdHJpbmcpOiB2b2lkIHtcbiAgY29uc3QgYmVmb3JlID0gcHJvY2Vzcy5lbnZbbmFtZV07XG4gIHByb2Nlc3MuZW52W25hbWVdID0gdmFsdWU7XG4gIGNvbnRleHQuYWZ0ZXIoKCkgPT4ge1xuICAgIGlmIChiZWZvcmUgPT09IHVuZGVmaW5lZCkgZGVsZXRlIHByb2Nlc3MuZW52W25hbWVdO1xuICAgIGVsc2UgcHJvY2Vzcy5lbnZbbmFtZV0gPSBiZWZvcmU7XG4gIH0pO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBLElBQUFBLGlCQUFtQjtBQUNuQixJQUFBQyxvQkFBb0Q7QUFDcEQsSUFBQUMscUJBQWlCO0FBQ2pCLHVCQUFxQjs7O0FDQ3JCLElBQUFDLG9CQUFvQztBQUNwQyxJQUFBQyxxQkFBaUI7OztBQ0RqQixzQkFBd0M7QUFDeEMscUJBQXdCO0FBQ3hCLHVCQUFpQjtBQUVWLFNBQVMsUUFBUSxLQUFnQztBQUN0RCxTQUFPLElBQUksU0FBUyxLQUFLLGlCQUFBQyxRQUFLLEtBQUssSUFBSSxnQkFBZ0IsS0FBSyxpQkFBQUEsUUFBSyxTQUFLLHdCQUFRLEdBQUcsUUFBUSxHQUFHLGFBQWE7QUFDM0c7QUFFTyxTQUFTLFVBQVUsS0FBaUM7QUFDekQsU0FBTyxxQkFBcUIsS0FBSyxJQUFJLGdCQUFnQixLQUFLLEVBQUU7QUFDOUQ7QUFNQSxlQUFzQixrQkFDcEJDLEtBQ0EsV0FBVyxRQUNYLE1BQXlCLFFBQVEsS0FDVDtBQUN4QixRQUFNLFFBQVEsaUJBQUFELFFBQUssS0FBSyxRQUFRLEdBQUcsR0FBRyxXQUFXQyxJQUFHLFFBQVEsS0FBSyxJQUFJLENBQUMsRUFBRTtBQUN4RSxRQUFNQyxVQUFTLFNBQVMsUUFBUSxJQUFJLFdBQVcsTUFBTSxjQUFjLGlCQUFBRixRQUFLLEtBQUssT0FBTyxRQUFRLFFBQVEsQ0FBQztBQUNyRyxNQUFJRSxZQUFXLEtBQU0sUUFBTztBQUM1QixRQUFNLFNBQVMsaUJBQUFGLFFBQUssS0FBSyxPQUFPLGFBQWFFLE9BQU07QUFDbkQsVUFBUSxVQUFNLHNCQUFLLGlCQUFBRixRQUFLLEtBQUssUUFBUSxhQUFhLENBQUMsRUFBRSxNQUFNLE1BQU0sSUFBSSxJQUFJLE9BQU8sSUFBSSxTQUFTO0FBQy9GO0FBUU8sU0FBUyxTQUFTLFVBQTJCO0FBQ2xELFNBQU8saUJBQWlCLEtBQUssUUFBUTtBQUN2QztBQUVBLFNBQVMsUUFBUSxLQUFnQztBQUMvQyxTQUFPLElBQUksY0FBYyxLQUFLLGlCQUFBRyxRQUFLLEtBQUssUUFBUSxHQUFHLEdBQUcsS0FBSztBQUM3RDtBQUdBLGVBQWUsY0FBYyxNQUFzQztBQUNqRSxRQUFNQyxTQUFRLFVBQU0sMEJBQVMsTUFBTSxNQUFNLEVBQUUsTUFBTSxNQUFNLEVBQUUsR0FBRyxLQUFLO0FBQ2pFLFNBQU8sU0FBU0EsS0FBSSxJQUFJQSxRQUFPO0FBQ2pDOzs7QUM1Q08sSUFBTSxZQUFOLGNBQXdCLE1BQU07QUFBQztBQU0vQixTQUFTLFVBQVUsT0FBNEI7QUFDcEQsTUFBSUM7QUFDSixNQUFJO0FBQ0YsSUFBQUEsUUFBTyxJQUFJLFlBQVksU0FBUyxFQUFFLE9BQU8sS0FBSyxDQUFDLEVBQUUsT0FBTyxLQUFLO0FBQUEsRUFDL0QsUUFBUTtBQUNOLFVBQU0sSUFBSSxVQUFVLHNCQUFzQjtBQUFBLEVBQzVDO0FBQ0EsTUFBSTtBQUNGLFdBQU8sS0FBSyxNQUFNQSxLQUFJO0FBQUEsRUFDeEIsU0FBUyxPQUFPO0FBQ2QsVUFBTSxJQUFJLFVBQVUsbUJBQW1CLGlCQUFpQixRQUFRLE1BQU0sVUFBVSxPQUFPLEtBQUssQ0FBQyxFQUFFO0FBQUEsRUFDakc7QUFDRjtBQUVPLElBQU0sT0FBd0IsQ0FBQyxPQUFPLFVBQVU7QUFDckQsTUFBSSxPQUFPLFVBQVUsU0FBVSxPQUFNLElBQUksVUFBVSxHQUFHLEtBQUssZ0JBQWdCO0FBQzNFLFNBQU87QUFDVDtBQUVPLElBQU0sT0FBeUIsQ0FBQyxPQUFPLFVBQVU7QUFDdEQsTUFBSSxPQUFPLFVBQVUsVUFBVyxPQUFNLElBQUksVUFBVSxHQUFHLEtBQUssdUJBQXVCO0FBQ25GLFNBQU87QUFDVDtBQUVPLElBQU0sU0FBMEIsQ0FBQyxPQUFPLFVBQVU7QUFDdkQsTUFBSSxPQUFPLFVBQVUsWUFBWSxDQUFDLE9BQU8sU0FBUyxLQUFLLEVBQUcsT0FBTSxJQUFJLFVBQVUsR0FBRyxLQUFLLGtCQUFrQjtBQUN4RyxTQUFPO0FBQ1Q7QUFNTyxTQUFTLFFBQVEsS0FBYSxNQUErQjtBQUNsRSxTQUFPLENBQUMsT0FBTyxVQUFVO0FBQ3ZCLFFBQUksT0FBTyxVQUFVLFlBQVksQ0FBQyxPQUFPLGNBQWMsS0FBSztBQUMxRCxZQUFNLElBQUksVUFBVSxHQUFHLEtBQUssd0JBQXdCO0FBQ3RELFFBQUksUUFBUSxPQUFPLFFBQVEsS0FBTSxPQUFNLElBQUksVUFBVSxHQUFHLEtBQUssT0FBTyxLQUFLLGdCQUFnQixHQUFHLE9BQU8sSUFBSSxFQUFFO0FBQ3pHLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFFTyxTQUFTLFNBQVksUUFBdUM7QUFDakUsU0FBTyxDQUFDLE9BQU8sVUFBVyxVQUFVLE9BQU8sT0FBTyxPQUFPLE9BQU8sS0FBSztBQUN2RTtBQVVPLFNBQVMsS0FBUSxRQUFrQztBQUN4RCxTQUFPLENBQUMsT0FBTyxVQUFVO0FBQ3ZCLFFBQUksQ0FBQyxNQUFNLFFBQVEsS0FBSyxFQUFHLE9BQU0sSUFBSSxVQUFVLEdBQUcsS0FBSyxnQkFBZ0I7QUFDdkUsV0FBTyxNQUFNLElBQUksQ0FBQyxNQUFlLFVBQVUsT0FBTyxNQUFNLEdBQUcsS0FBSyxJQUFJLEtBQUssR0FBRyxDQUFDO0FBQUEsRUFDL0U7QUFDRjtBQUdPLFNBQVMsTUFBUyxRQUFnRDtBQUN2RSxTQUFPLENBQUMsT0FBTyxVQUNiLE9BQU87QUFBQSxJQUNMLE9BQU8sUUFBUSxPQUFPLE9BQU8sS0FBSyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUMsS0FBSyxJQUFJLE1BQU0sQ0FBQyxLQUFLLE9BQU8sTUFBTSxHQUFHLEtBQUssSUFBSSxHQUFHLEVBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDbEc7QUFDSjtBQUdPLFNBQVMsT0FDZCxVQUNBQyxXQUN5QjtBQUN6QixTQUFPLENBQUMsT0FBTyxVQUFVO0FBQ3ZCLFVBQU0sT0FBTyxPQUFPLE9BQU8sS0FBSztBQUNoQyxVQUFNLEtBQThCLENBQUM7QUFDckMsVUFBTSxTQUFTLFVBQVUsS0FBSyxLQUFLLEdBQUcsS0FBSztBQUMzQyxlQUFXLENBQUMsS0FBSyxNQUFNLEtBQUssU0FBUyxRQUFRLEdBQUc7QUFDOUMsVUFBSSxDQUFDLE9BQU8sT0FBTyxNQUFNLEdBQUcsRUFBRyxPQUFNLElBQUksVUFBVSxHQUFHLE1BQU0sR0FBRyxHQUFHLGFBQWE7QUFDL0UsU0FBRyxHQUFHLElBQUksT0FBTyxLQUFLLEdBQUcsR0FBRyxTQUFTLEdBQUc7QUFBQSxJQUMxQztBQUNBLGVBQVcsQ0FBQyxLQUFLLE1BQU0sS0FBSyxTQUFTQSxhQUFZLENBQUMsQ0FBQyxHQUFHO0FBQ3BELFVBQUksT0FBTyxPQUFPLE1BQU0sR0FBRyxFQUFHLElBQUcsR0FBRyxJQUFJLE9BQU8sS0FBSyxHQUFHLEdBQUcsU0FBUyxHQUFHO0FBQUEsSUFDeEU7QUFFQSxXQUFPO0FBQUEsRUFDVDtBQUNGO0FBR08sSUFBTSxTQUEyQyxDQUFDLE9BQU8sVUFBVTtBQUN4RSxNQUFJLE9BQU8sVUFBVSxZQUFZLFVBQVUsUUFBUSxNQUFNLFFBQVEsS0FBSyxHQUFHO0FBQ3ZFLFVBQU0sSUFBSSxVQUFVLFVBQVUsS0FBSyw0QkFBNEIsR0FBRyxLQUFLLG1CQUFtQjtBQUFBLEVBQzVGO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxNQUFTLE1BQXlDLE1BQWMsUUFBdUI7QUFDckcsTUFBSSxDQUFDLE9BQU8sT0FBTyxNQUFNLElBQUksRUFBRyxPQUFNLElBQUksVUFBVSxHQUFHLElBQUksYUFBYTtBQUN4RSxTQUFPLE9BQU8sS0FBSyxJQUFJLEdBQUcsSUFBSTtBQUNoQztBQUdPLFNBQVMsU0FBWSxNQUF5QyxNQUFjLFFBQThCO0FBQy9HLFNBQU8sT0FBTyxPQUFPLE1BQU0sSUFBSSxJQUFJLFNBQVMsTUFBTSxFQUFFLEtBQUssSUFBSSxHQUFHLElBQUksSUFBSTtBQUMxRTtBQUVBLFNBQVMsU0FBUyxRQUE4QztBQUM5RCxTQUFPLE9BQU8sUUFBUSxNQUFNO0FBQzlCOzs7QUMxSEEsSUFBQUMsbUJBQStCO0FBQy9CLElBQUFDLG9CQUFpQjs7O0FDRGpCLElBQUFDLGtCQUF3QjtBQUN4QixJQUFBQyxvQkFBaUI7QUFHVixTQUFTLE9BQWU7QUFDN0IsUUFBTSxTQUFTLFFBQVEsSUFBSSxhQUFhO0FBQ3hDLFNBQU8sU0FBUyxrQkFBQUMsUUFBSyxRQUFRLE1BQU0sSUFBSSxrQkFBQUEsUUFBSyxTQUFLLHlCQUFRLEdBQUcsU0FBUztBQUN2RTtBQUdPLFNBQVMsZUFBdUI7QUFDckMsU0FBTyxrQkFBQUEsUUFBSyxLQUFLLEtBQUssR0FBRyxRQUFRO0FBQ25DO0FBR08sU0FBUyxjQUFzQjtBQUNwQyxTQUFPLGtCQUFBQSxRQUFLLEtBQUssS0FBSyxHQUFHLE9BQU87QUFDbEM7OztBQ2RPLElBQU0sY0FBTixjQUEwQixNQUFNO0FBQUEsRUFDckMsWUFDVyxNQUNULFNBRVMsTUFFQSxNQUNUO0FBQ0EsVUFBTSxPQUFPO0FBUEo7QUFHQTtBQUVBO0FBR1QsU0FBSyxPQUFPO0FBQUEsRUFDZDtBQUFBLEVBVFc7QUFBQSxFQUdBO0FBQUEsRUFFQTtBQUtiO0FBK0RPLFNBQVMsU0FBUyxPQUFrRDtBQUN6RSxTQUFPLE9BQU8sVUFBVSxZQUFZLFVBQVUsUUFBUSxDQUFDLE1BQU0sUUFBUSxLQUFLO0FBQzVFOzs7QUM5REEsSUFBTSxlQUFlLEtBQUs7QUFDMUIsSUFBTSxZQUFZO0FBQ1gsSUFBTSxZQUFZLFFBQVEsR0FBRyxZQUFZO0FBRXpDLElBQU0sV0FBNEIsQ0FBQyxPQUFPLFVBQVU7QUFDekQsUUFBTSxTQUFTLE9BQU8sT0FBTyxLQUFLO0FBQ2xDLE1BQUksVUFBVSxFQUFHLE9BQU0sSUFBSSxVQUFVLEdBQUcsS0FBSyxPQUFPLE1BQU0seUJBQXlCO0FBQ25GLFNBQU87QUFDVDtBQUdPLFNBQVMsa0JBQWtCLE1BQXFCO0FBQ3JELE1BQUksU0FBUyxNQUFNLHVCQUF1QixNQUFNLE1BQU0sTUFBTTtBQUMxRCxVQUFNLElBQUksVUFBVSw4RUFBOEU7QUFBQSxFQUNwRztBQUNBLGFBQVcsUUFBUSxDQUFDLGVBQWUsbUJBQW1CLEdBQUc7QUFDdkQsU0FBSyxTQUFTLE1BQU0sTUFBTSxNQUFNLEtBQUssS0FBSyxFQUFHLE9BQU0sSUFBSSxVQUFVLEdBQUcsSUFBSSxvQ0FBb0M7QUFBQSxFQUM5RztBQUNBLGNBQVksTUFBTSxDQUFDLFNBQVMsdUJBQXVCLHNCQUFzQiw2QkFBNkIsQ0FBQztBQUN2RyxhQUFXLFFBQVEsQ0FBQywwQkFBMEIseUJBQXlCLEdBQUc7QUFDeEUsUUFBSSxTQUFTLE1BQU0sTUFBTSxNQUFNLE1BQU0sS0FBTSxPQUFNLElBQUksVUFBVSxHQUFHLElBQUksaUNBQWlDO0FBQUEsRUFDekc7QUFDQSxRQUFNLFNBQVMsU0FBUyxNQUFNLHlCQUF5QixNQUFNLEtBQUs7QUFDbEUsTUFBSSxXQUFXLEVBQUcsT0FBTSxJQUFJLFVBQVUsNEJBQTRCLE1BQU0sMkJBQTJCO0FBQ3JHO0FBRU8sU0FBUyxZQUFZLE1BQWUsT0FBZ0M7QUFDekUsYUFBVyxRQUFRO0FBQ2pCLFFBQUksU0FBUyxNQUFNLE1BQU0sSUFBSSxFQUFHLE9BQU0sSUFBSSxVQUFVLEdBQUcsSUFBSSxrQ0FBa0M7QUFDakc7QUFHTyxTQUFTLGlCQUFpQixNQUFxQjtBQUNwRCxRQUFNLFNBQVMsU0FBUyxNQUFNLGVBQWUsS0FBSyxJQUFJLENBQUMsR0FBRyxLQUFLLENBQUMsU0FBUyxTQUFTLGdCQUFnQjtBQUNsRyxNQUFJLFdBQVc7QUFDYixVQUFNLElBQUksVUFBVSxzQkFBc0IsTUFBTSwyQ0FBMkM7QUFDL0Y7QUFRTyxTQUFTLFdBQVcsTUFBZSxnQkFBZ0M7QUFDeEUsUUFBTSxhQUFhLE1BQU0sTUFBTSxlQUFlLFNBQVM7QUFDdkQsUUFBTSxRQUFRLE1BQU0sTUFBTSx1QkFBdUIsU0FBUztBQUMxRCxRQUFNLFVBQVUsU0FBUyxNQUFNLHVCQUF1QixTQUFTLEtBQUs7QUFDcEUsTUFBSSxRQUFRLFlBQVk7QUFDdEIsVUFBTSxJQUFJLFVBQVUsd0JBQXdCLE9BQU8sMENBQTBDLEtBQUssR0FBRztBQUN2RyxRQUFNLFVBQVUsU0FBUyxNQUFNLFlBQVksU0FBUyxLQUFLLGtCQUFrQixhQUFhO0FBQ3hGLE1BQUksQ0FBQyxPQUFPLFVBQVUsT0FBTztBQUMzQixVQUFNLElBQUksVUFBVSx3QkFBd0IsS0FBSyxrQ0FBa0MsVUFBVSxHQUFHO0FBRWxHLE1BQUksVUFBVSxPQUFPLEVBQUcsT0FBTSxJQUFJLFVBQVUsZUFBZSxPQUFPLDBDQUEwQztBQUM1RyxNQUFJLFFBQVEsVUFBVTtBQUNwQixVQUFNLElBQUksVUFBVSx3Q0FBcUMsUUFBUSxPQUFPLGVBQWUsWUFBWSxFQUFFO0FBQ3ZHLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxrQkFBa0IsTUFBTSxNQUFNLHFCQUFxQixTQUFTO0FBQUEsSUFDNUQsUUFBUSxNQUFNLE1BQU0scUJBQXFCLFFBQVEsR0FBRyxTQUFTLENBQUM7QUFBQSxJQUM5RDtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQSxXQUFXLE1BQU0sTUFBTSxjQUFjLFNBQVM7QUFBQSxJQUM5QyxjQUFjLE1BQU0sTUFBTSwyQkFBMkIsUUFBUSxHQUFHLEtBQUssS0FBSyxDQUFDLENBQUM7QUFBQSxFQUM5RTtBQUNGO0FBR08sU0FBUyxTQUFTLE1BQWUsYUFBbUM7QUFDekUsUUFBTSxhQUFhLE1BQU0sTUFBTSxVQUFVLFNBQVM7QUFDbEQsUUFBTSxRQUFRLE1BQU0sTUFBTSxVQUFVLFNBQVM7QUFDN0MsTUFBSSxhQUFhLFVBQVUsRUFBRyxPQUFNLElBQUksVUFBVSxXQUFXLEtBQUssNkJBQTZCLFVBQVUsR0FBRztBQUM1RyxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0Esa0JBQWtCLFNBQVMsTUFBTSxXQUFXLFNBQVMsS0FBSyxJQUFJO0FBQUEsSUFDOUQsUUFBUSxNQUFNLE1BQU0sV0FBVyxRQUFRLEdBQUcsU0FBUyxDQUFDO0FBQUEsSUFDcEQ7QUFBQSxJQUNBLFNBQVMsZUFBZTtBQUFBLElBQ3hCLFNBQVMsYUFBYTtBQUFBLElBQ3RCLFdBQVcsTUFBTSxNQUFNLGNBQWMsU0FBUztBQUFBLElBQzlDLGNBQWMsTUFBTSxNQUFNLGVBQWUsU0FBUztBQUFBLEVBQ3BEO0FBQ0Y7QUFHTyxTQUFTLGtCQUFrQixNQUFlLFNBQXlCO0FBQ3hFLFNBQVEsU0FBUyxNQUFNLHNCQUFzQixJQUFJLEtBQUssT0FBUSxXQUFXLE9BQU87QUFDbEY7QUFHQSxJQUFNLGNBQStDLG9CQUFJLElBQUk7QUFBQSxFQUMzRCxDQUFDLFFBQVEsTUFBTTtBQUFBLEVBQ2YsQ0FBQyxTQUFTLE1BQU07QUFBQSxFQUNoQixDQUFDLFFBQVEsTUFBTTtBQUFBLEVBQ2YsQ0FBQyxZQUFZLFdBQVc7QUFBQSxFQUN4QixDQUFDLGFBQWEsV0FBVztBQUFBLEVBQ3pCLENBQUMscUJBQXFCLFdBQVc7QUFDbkMsQ0FBQztBQUVNLFNBQVMsV0FBVyxNQUFlLE1BQWMsV0FBbUM7QUFDekYsUUFBTSxPQUFPLFNBQVMsTUFBTSxNQUFNLElBQUk7QUFDdEMsTUFBSSxTQUFTLEtBQU0sUUFBTztBQUMxQixRQUFNLFFBQVEsWUFBWSxJQUFJLElBQUk7QUFDbEMsTUFBSSxVQUFVLE9BQVcsUUFBTztBQUNoQyxRQUFNLElBQUk7QUFBQSxJQUNSLEdBQUcsSUFBSSxRQUFRLEtBQUssTUFBTSxHQUFHLEdBQUcsQ0FBQyxlQUFlLENBQUMsR0FBRyxZQUFZLEtBQUssQ0FBQyxFQUFFLEtBQUssSUFBSSxDQUFDO0FBQUEsRUFDcEY7QUFDRjtBQUdPLFNBQVMsZ0JBQWdCLE1BQTBCO0FBQ3hELFFBQU0sUUFBUSxTQUFTLE1BQU0sbUJBQW1CLE1BQU0sS0FBSyxDQUFDO0FBQzVELFFBQU0sUUFBUSxTQUFTLE1BQU0sZ0JBQWdCLE1BQU0sS0FBSyxDQUFDO0FBQ3pELFFBQU0sV0FBVyxDQUFDLGNBQWMsT0FBTyxpQkFBaUIsR0FBRyxjQUFjLE9BQU8sY0FBYyxDQUFDO0FBQy9GLFNBQU87QUFBQSxJQUNMLE1BQU07QUFBQSxJQUNOLE9BQU8sU0FBUyxPQUFPLGNBQWMsUUFBUSxLQUFLLFNBQVMsTUFBTSxjQUFjLFFBQVEsS0FBSztBQUFBLElBQzVGLFNBQVMsU0FBUyxLQUFLLENBQUMsRUFBRSxLQUFLLE1BQU0sU0FBUyxNQUFNLEtBQUssRUFBRSxNQUFNLE9BQU87QUFBQSxFQUMxRTtBQUNGO0FBRUEsU0FBUyxjQUFjLFNBQWtCLE1BQTZCO0FBQ3BFLFFBQU0sU0FBUyxTQUFTLFNBQVMseUJBQXlCLE1BQU0sS0FBSztBQUNyRSxNQUFJLFdBQVcsRUFBRyxPQUFNLElBQUksVUFBVSw0QkFBNEIsTUFBTSwyQkFBMkI7QUFDbkcsUUFBTSxPQUFPLFNBQVMsU0FBUyxhQUFhLElBQUksS0FBSyxTQUFTLFNBQVMsUUFBUSxJQUFJLEtBQUs7QUFDeEYsUUFBTSxTQUFTLENBQUMsUUFBd0I7QUFDdEMsUUFBSSxDQUFDLE9BQU8sT0FBTyxTQUFTLEdBQUcsRUFBRyxPQUFNLElBQUksVUFBVSxHQUFHLElBQUksSUFBSSxHQUFHLGFBQWE7QUFDakYsV0FBTyxTQUFTLFFBQVEsR0FBRyxHQUFHLEdBQUcsSUFBSSxJQUFJLEdBQUcsRUFBRTtBQUFBLEVBQ2hEO0FBQ0EsVUFBUSxNQUFNO0FBQUEsSUFDWixLQUFLO0FBQ0gsYUFBTyxFQUFFLE1BQU0sT0FBTztBQUFBLElBQ3hCLEtBQUs7QUFDSCxhQUFPLEVBQUUsTUFBTSxVQUFVLFFBQVEsT0FBTyxRQUFRLEVBQUU7QUFBQSxJQUNwRCxLQUFLLFVBQVU7QUFDYixZQUFNLENBQUMsV0FBVyxVQUFVLElBQUksQ0FBQyxPQUFPLGlCQUFpQixHQUFHLE9BQU8sa0JBQWtCLENBQUM7QUFDdEYsVUFBSSxhQUFhLFdBQVksT0FBTSxJQUFJLFVBQVUsR0FBRyxJQUFJLGdEQUFnRDtBQUN4RyxZQUFNLG9CQUFvQixPQUFPLGtDQUFrQztBQUNuRSxhQUFPLEVBQUUsTUFBTSxVQUFVLFFBQVEsT0FBTyxRQUFRLEdBQUcsV0FBVyxZQUFZLGtCQUFrQjtBQUFBLElBQzlGO0FBQUEsSUFDQTtBQUNFLFlBQU0sSUFBSTtBQUFBLFFBQ1IsR0FBRyxJQUFJLGdCQUFnQixLQUFLLE1BQU0sR0FBRyxHQUFHLENBQUM7QUFBQSxNQUMzQztBQUFBLEVBQ0o7QUFDRjtBQUdPLFNBQVMsV0FBVyxRQUFnQixRQUEwQztBQUNuRixTQUFPLE1BQU0sS0FBSyxFQUFFLFFBQVEsT0FBTyxHQUFHLE1BQU0sTUFBTTtBQUNwRDtBQUdPLFNBQVMsY0FBYyxNQUFlLFdBQXlDO0FBQ3BGLFNBQU8sT0FBTyxPQUFPLE1BQU0sZ0JBQWdCLElBQUksU0FBUyxNQUFNLGtCQUFrQixRQUFRLEdBQUcsS0FBSyxLQUFLLENBQUMsQ0FBQyxJQUFJO0FBQzdHO0FBR08sU0FBUyxZQUFZLE1BQWUsUUFBbUM7QUFDNUUsUUFBTSxPQUFPLFNBQVMsTUFBTSxzQkFBc0IsSUFBSSxLQUFLO0FBQzNELFFBQU0sU0FBUyxPQUFPLGNBQWMsTUFBTSxJQUFJLElBQUk7QUFDbEQsUUFBTSxRQUFRLFNBQVMsTUFBTSxlQUFlLEtBQUssSUFBSSxDQUFDO0FBQ3RELE1BQUksVUFBVSxNQUFNO0FBQ2xCLFVBQU0sWUFBWSxTQUFTLE1BQU0scUJBQXFCLFFBQVEsR0FBRyxTQUFTLENBQUMsS0FBSztBQUNoRixXQUFPLE1BQU0sS0FBSyxFQUFFLFFBQVEsT0FBTyxHQUFHLENBQUMsR0FBRyxVQUFXLFNBQVMsWUFBWSxTQUFTLElBQUs7QUFBQSxFQUMxRjtBQUNBLE1BQUksTUFBTSxXQUFXLE9BQVEsT0FBTSxJQUFJLFVBQVUsbUJBQW1CLE1BQU0sTUFBTSxnQkFBZ0IsTUFBTSxTQUFTO0FBQy9HLFNBQU8sTUFBTSxJQUFJLENBQUMsU0FBUztBQUN6QixRQUFJLFNBQVMsaUJBQWtCLFFBQU87QUFDdEMsUUFBSSxTQUFTO0FBQ1gsWUFBTSxJQUFJLFVBQVUsc0JBQXNCLEtBQUssTUFBTSxHQUFHLEdBQUcsQ0FBQywyQkFBMkI7QUFDekYsUUFBSSxXQUFXLEtBQU0sT0FBTSxJQUFJLFVBQVUsc0JBQXNCLElBQUksaUNBQWlDO0FBQ3BHLFdBQU87QUFBQSxFQUNULENBQUM7QUFDSDtBQUdPLFNBQVMsYUFBYSxRQUFrRTtBQUM3RixTQUFPO0FBQUEsSUFDTCxXQUFXO0FBQUEsSUFDWCxRQUFRO0FBQUEsSUFDUixlQUFlO0FBQUEsSUFDZixLQUFLO0FBQUEsTUFDSCxNQUFNO0FBQUEsTUFDTixPQUFPO0FBQUEsTUFDUCxLQUFLO0FBQUEsTUFDTCxPQUFPO0FBQUEsTUFDUCxNQUFNLE9BQU87QUFBQSxJQUNmO0FBQUEsSUFDQSxjQUFjO0FBQUEsSUFDZCxRQUFRLEVBQUUsTUFBTSxvQkFBb0IsTUFBTSxPQUFPLE9BQU87QUFBQSxJQUN4RCxTQUFTO0FBQUEsSUFDVCxLQUFLLEVBQUUsTUFBTSxTQUFTLE1BQU0saUJBQWlCLElBQUksZUFBZSxNQUFNLGlCQUFpQixNQUFNLE9BQU8sSUFBSTtBQUFBLElBQ3hHLFdBQVc7QUFBQSxJQUNYLE1BQU07QUFBQSxJQUNOLGFBQWE7QUFBQSxFQUNmO0FBQ0Y7QUFHTyxTQUFTLFdBQVcsYUFBK0I7QUFDeEQsU0FBTztBQUFBLElBQ0wsV0FBVztBQUFBLElBQ1gsUUFBUTtBQUFBLElBQ1IsZUFBZTtBQUFBLElBQ2YsS0FBSyxFQUFFLE1BQU0sU0FBUyxNQUFNLGVBQWUsTUFBTSxLQUFLO0FBQUEsSUFDdEQsY0FBYztBQUFBLElBQ2QsUUFBUSxFQUFFLE1BQU0sZUFBZSxNQUFNLEtBQUs7QUFBQSxJQUMxQyxTQUFTO0FBQUEsSUFDVCxLQUFLLEVBQUUsTUFBTSxTQUFTLElBQUksWUFBWSxNQUFNLGNBQWMsTUFBTSxLQUFLO0FBQUEsSUFDckUsV0FBVztBQUFBLElBQ1gsTUFBTTtBQUFBLElBQ047QUFBQSxFQUNGO0FBQ0Y7QUFFTyxTQUFTLEtBQUssTUFBZSxXQUE2QjtBQUMvRCxTQUFPLFNBQVMsTUFBTSx1QkFBdUIsSUFBSSxLQUFLO0FBQ3hEO0FBR08sU0FBUyxJQUFJLE1BQWUsU0FBZ0IsR0FBMEI7QUFDM0UsU0FBTyxFQUFFLE1BQU0sT0FBTyxTQUFTLFNBQVMsTUFBTSxnQkFBZ0IsUUFBUSxLQUFLLE1BQU0sT0FBTztBQUMxRjs7O0FDck9PLElBQU0sUUFBc0IsQ0FBQyxNQUFNLFdBQVc7QUFDbkQsbUJBQWlCLElBQUk7QUFDckIsY0FBWSxNQUFNLENBQUMsVUFBVSxDQUFDO0FBQzlCLFFBQU0sUUFBUSxXQUFXLE1BQU0sR0FBRztBQUNsQyxRQUFNLGdCQUFnQixTQUFTLE1BQU0sa0JBQWtCLElBQUksS0FBSztBQUNoRSxRQUFNLFNBQVM7QUFBQSxJQUNiO0FBQUEsSUFDQSxTQUFTLE1BQU0scUJBQXFCLElBQUksTUFBTSxPQUFPLHNCQUFzQjtBQUFBLElBQzNFO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxHQUFHO0FBQUEsSUFDSCxNQUFNLElBQUksTUFBTSxDQUFDO0FBQUEsSUFDakIsV0FBVyxnQkFBZ0IsSUFBSTtBQUFBLElBQy9CLGdCQUFnQixNQUFNLFdBQVc7QUFBQSxJQUNqQyxTQUFTLFdBQVcsTUFBTSxRQUFRLElBQUk7QUFBQTtBQUFBLElBRXRDLFlBQVksV0FBVyxTQUFTLGNBQWM7QUFBQSxJQUM5QyxnQkFBZ0IsS0FBSyxLQUFLLE1BQU0sVUFBVTtBQUFBLElBQzFDLG1CQUFtQixLQUFLLE1BQU0sSUFBSTtBQUFBLElBQ2xDLFNBQVMsYUFBYSxFQUFFLEtBQUssZUFBZSxRQUFRLGVBQWUsS0FBSyxNQUFNLENBQUM7QUFBQSxFQUNqRjtBQUNGOzs7QUN6Qk8sSUFBTSxhQUEyQixDQUFDLE1BQU0sV0FBVztBQUV4RCxNQUFJLEVBQUUsU0FBUyxNQUFNLGVBQWUsSUFBSSxLQUFLO0FBQzNDLFVBQU0sSUFBSSxVQUFVLDhDQUE4QztBQUNwRSxRQUFNLFFBQVEsU0FBUyxNQUFNLENBQUM7QUFDOUIsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLEdBQUc7QUFBQSxJQUNILE1BQU0sRUFBRSxNQUFNLFNBQVMsU0FBUyxTQUFTLE1BQU0sc0JBQXNCLFFBQVEsS0FBSyxLQUFLO0FBQUEsSUFDdkYsV0FBVyxFQUFFLE1BQU0sV0FBVyxRQUFRLGtCQUFrQjtBQUFBLElBQ3hELGdCQUFnQixrQkFBa0IsTUFBTSxNQUFNLE9BQU87QUFBQSxJQUNyRCxTQUFTLFdBQVcsTUFBTSxRQUFRLElBQUk7QUFBQSxJQUN0QyxZQUFZLFdBQVcsTUFBTSx1QkFBdUIsV0FBVztBQUFBLElBQy9ELGdCQUFnQjtBQUFBLElBQ2hCLG1CQUFtQixLQUFLLE1BQU0sSUFBSTtBQUFBLElBQ2xDLFNBQVMsV0FBVyxLQUFLO0FBQUEsRUFDM0I7QUFDRjs7O0FDZk8sSUFBTSxPQUFxQixDQUFDLE1BQU0sV0FBVztBQUNsRCxjQUFZLE1BQU0sQ0FBQyxpQ0FBaUMsQ0FBQztBQUNyRCxRQUFNLFFBQVEsU0FBUyxNQUFNLElBQUk7QUFDakMsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLEdBQUc7QUFBQSxJQUNILE1BQU0sRUFBRSxNQUFNLFNBQVMsU0FBUyxTQUFTLE1BQU0sc0JBQXNCLFFBQVEsS0FBSyxLQUFLO0FBQUEsSUFDdkYsV0FBVyxFQUFFLE1BQU0sV0FBVyxRQUFRLGtCQUFrQjtBQUFBLElBQ3hELGdCQUFnQixrQkFBa0IsTUFBTSxNQUFNLE9BQU87QUFBQSxJQUNyRCxTQUFTLFdBQVcsTUFBTSxRQUFRLElBQUk7QUFBQSxJQUN0QyxZQUFZLFdBQVcsTUFBTSx1QkFBdUIsV0FBVztBQUFBLElBQy9ELGdCQUFnQjtBQUFBLElBQ2hCLG1CQUFtQixLQUFLLE1BQU0sSUFBSTtBQUFBLElBQ2xDLFNBQVMsV0FBVyxJQUFJO0FBQUEsRUFDMUI7QUFDRjs7O0FDaEJPLElBQU0sUUFBc0IsQ0FBQyxNQUFNLFdBQVc7QUFDbkQsbUJBQWlCLElBQUk7QUFDckIsTUFBSSxTQUFTLE1BQU0sa0JBQWtCLE1BQU0sTUFBTTtBQUMvQyxVQUFNLElBQUksVUFBVSx3REFBd0Q7QUFDOUUsUUFBTSxRQUFRLFdBQVcsSUFBSTtBQUM3QixRQUFNLGdCQUFnQixTQUFTLE1BQU0sa0JBQWtCLElBQUksS0FBSztBQUNoRSxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0EsR0FBRztBQUFBLElBQ0gsTUFBTSxJQUFJLElBQUk7QUFBQSxJQUNkLFdBQVcsZ0JBQWdCLElBQUk7QUFBQSxJQUMvQixnQkFBZ0IsTUFBTSxXQUFXO0FBQUEsSUFDakMsU0FBUyxXQUFXLE1BQU0sUUFBUSxJQUFJO0FBQUEsSUFDdEMsWUFBWSxXQUFXLE1BQU0sY0FBYyxNQUFNO0FBQUEsSUFDakQsZ0JBQWdCO0FBQUEsSUFDaEIsbUJBQW1CLEtBQUssTUFBTSxLQUFLO0FBQUEsSUFDbkMsU0FBUyxhQUFhO0FBQUEsTUFDcEIsS0FBSztBQUFBLE1BQ0wsUUFBUTtBQUFBLE1BQ1IsS0FBSyxTQUFTLE1BQU0sWUFBWSxJQUFJLEtBQUs7QUFBQSxJQUMzQyxDQUFDO0FBQUEsRUFDSDtBQUNGOzs7QUNyQk8sSUFBTSxVQUF3QixDQUFDLE1BQU0sV0FBVztBQUNyRCxtQkFBaUIsSUFBSTtBQUNyQixjQUFZLE1BQU0sQ0FBQyxrQkFBa0IsVUFBVSxDQUFDO0FBQ2hELFFBQU0sUUFBUSxXQUFXLElBQUk7QUFDN0IsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLEdBQUc7QUFBQSxJQUNILE1BQU0sSUFBSSxJQUFJO0FBQUEsSUFDZCxXQUFXLGdCQUFnQixJQUFJO0FBQUEsSUFDL0IsZ0JBQWdCLE1BQU0sV0FBVztBQUFBLElBQ2pDLFNBQVMsV0FBVyxNQUFNLFFBQVEsY0FBYyxNQUFNLElBQUksQ0FBQztBQUFBLElBQzNELFlBQVksV0FBVyxNQUFNLGNBQWMsTUFBTTtBQUFBLElBQ2pELGdCQUFnQjtBQUFBLElBQ2hCLG1CQUFtQixLQUFLLE1BQU0sS0FBSztBQUFBLElBQ25DLFNBQVMsYUFBYSxFQUFFLEtBQUssT0FBTyxRQUFRLE9BQU8sS0FBSyxNQUFNLENBQUM7QUFBQSxFQUNqRTtBQUNGOzs7QUNsQk8sSUFBTSxRQUFzQixDQUFDLE1BQU0sV0FBVztBQUNuRCxjQUFZLE1BQU0sQ0FBQyxrQkFBa0IsVUFBVSxDQUFDO0FBQ2hELFFBQU0sUUFBUSxXQUFXLElBQUk7QUFDN0IsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLEdBQUc7QUFBQSxJQUNILE1BQU0sSUFBSSxJQUFJO0FBQUEsSUFDZCxXQUFXLGdCQUFnQixJQUFJO0FBQUEsSUFDL0IsZ0JBQWdCLE1BQU0sV0FBVztBQUFBLElBQ2pDLFNBQVMsWUFBWSxNQUFNLE1BQU0sTUFBTTtBQUFBLElBQ3ZDLFlBQVksV0FBVyxNQUFNLGNBQWMsTUFBTTtBQUFBLElBQ2pELGdCQUFnQjtBQUFBLElBQ2hCLG1CQUFtQixLQUFLLE1BQU0sS0FBSztBQUFBLElBQ25DLFNBQVMsYUFBYSxFQUFFLEtBQUssTUFBTSxRQUFRLE9BQU8sS0FBSyxNQUFNLENBQUM7QUFBQSxFQUNoRTtBQUNGOzs7QUNkTyxJQUFNLFFBQXNCLENBQUMsTUFBTSxXQUFXO0FBQ25ELGNBQVksTUFBTSxDQUFDLFVBQVUsQ0FBQztBQUM5QixRQUFNLFFBQVEsV0FBVyxNQUFNLEdBQUc7QUFDbEMsUUFBTSxnQkFBZ0IsU0FBUyxNQUFNLGtCQUFrQixJQUFJLEtBQUs7QUFDaEUsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLEdBQUc7QUFBQSxJQUNILE1BQU0sSUFBSSxJQUFJO0FBQUEsSUFDZCxXQUFXLGdCQUFnQixJQUFJO0FBQUEsSUFDL0IsZ0JBQWdCLE1BQU0sV0FBVztBQUFBLElBQ2pDLFNBQVMsWUFBWSxNQUFNLE1BQU0sTUFBTTtBQUFBLElBQ3ZDLFlBQVksV0FBVyxNQUFNLGNBQWMsTUFBTTtBQUFBLElBQ2pELGdCQUFnQjtBQUFBLElBQ2hCLG1CQUFtQixLQUFLLE1BQU0sS0FBSztBQUFBLElBQ25DLFNBQVM7QUFBQSxNQUNQLEdBQUcsYUFBYSxFQUFFLEtBQUssZUFBZSxRQUFRLGVBQWUsS0FBSyxNQUFNLENBQUM7QUFBQSxNQUN6RSxjQUFjLEVBQUUsT0FBTyxvQkFBb0IsS0FBSyxtQkFBbUI7QUFBQSxJQUNyRTtBQUFBLEVBQ0Y7QUFDRjs7O0FDbEJPLElBQU0sYUFBMkIsQ0FBQyxNQUFNLFdBQVc7QUFDeEQsbUJBQWlCLElBQUk7QUFDckIsUUFBTSxRQUFRLFdBQVcsSUFBSTtBQUM3QixRQUFNLE9BQU8sU0FBUyxNQUFNLFlBQVksSUFBSSxLQUFLO0FBQ2pELFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxHQUFHO0FBQUEsSUFDSCxNQUFNLEVBQUUsTUFBTSxTQUFTLFNBQVMsU0FBUyxNQUFNLGdCQUFnQixRQUFRLEtBQUssS0FBSztBQUFBLElBQ2pGLFdBQVcsZ0JBQWdCLElBQUk7QUFBQSxJQUMvQixnQkFBZ0IsTUFBTSxXQUFXO0FBQUEsSUFDakMsU0FBUyxXQUFXLE1BQU0sUUFBUSxjQUFjLE1BQU0sSUFBSSxDQUFDO0FBQUEsSUFDM0QsWUFBWSxXQUFXLE1BQU0sY0FBYyxXQUFXO0FBQUEsSUFDdEQsZ0JBQWdCO0FBQUEsSUFDaEIsbUJBQW1CLEtBQUssTUFBTSxJQUFJO0FBQUEsSUFDbEMsU0FBUztBQUFBLE1BQ1AsR0FBRyxhQUFhLEVBQUUsS0FBSyxNQUFNLFFBQVEsTUFBTSxLQUFLLEtBQUssQ0FBQztBQUFBLE1BQ3RELEtBQUssRUFBRSxNQUFNLFNBQVMsSUFBSSxZQUFZLE1BQU0sY0FBYyxLQUFLO0FBQUEsSUFDakU7QUFBQSxFQUNGO0FBQ0Y7OztBQ2pCQSxJQUFNLFdBQThDLG9CQUFJLElBQUk7QUFBQSxFQUMxRCxDQUFDLFNBQVMsS0FBSztBQUFBLEVBQ2YsQ0FBQyxRQUFRLElBQUk7QUFBQSxFQUNiLENBQUMsZUFBZSxVQUFVO0FBQUEsRUFDMUIsQ0FBQyxTQUFTLEtBQUs7QUFBQSxFQUNmLENBQUMsV0FBVyxPQUFPO0FBQUEsRUFDbkIsQ0FBQyxTQUFTLEtBQUs7QUFBQSxFQUNmLENBQUMsU0FBUyxLQUFLO0FBQUEsRUFDZixDQUFDLGNBQWMsVUFBVTtBQUMzQixDQUFDO0FBRU0sSUFBTSxhQUFnQyxDQUFDLEdBQUcsU0FBUyxLQUFLLENBQUM7QUErRnpELFNBQVMsWUFBWSxNQUFlLE9BQThCO0FBQ3ZFLE1BQUk7QUFDRixVQUFNLE9BQU8sT0FBTyxNQUFNLEVBQUU7QUFDNUIsVUFBTSxPQUFPLE1BQU0sTUFBTSxjQUFjLElBQUk7QUFDM0MsVUFBTSxRQUFRLFNBQVMsSUFBSSxJQUFJO0FBQy9CLFFBQUksVUFBVSxPQUFXLE9BQU0sY0FBYyxNQUFNLEtBQUs7QUFDeEQsc0JBQWtCLElBQUk7QUFDdEIsV0FBTyxNQUFNLE1BQU0sSUFBSTtBQUFBLEVBQ3pCLFNBQVMsT0FBTztBQUNkLFFBQUksaUJBQWlCLFVBQVcsT0FBTSxZQUFZLE9BQU8sTUFBTSxPQUFPO0FBQ3RFLFVBQU07QUFBQSxFQUNSO0FBQ0Y7QUFFTyxTQUFTLFlBQVksT0FBZSxTQUE4QjtBQUN2RSxTQUFPLElBQUk7QUFBQSxJQUNUO0FBQUEsSUFDQSxHQUFHLEtBQUssbURBQW1ELE9BQU87QUFBQSxJQUNsRTtBQUFBLEVBQ0Y7QUFDRjtBQUVBLFNBQVMsY0FBYyxNQUFjLE9BQTRCO0FBQy9ELFNBQU8sSUFBSTtBQUFBLElBQ1Q7QUFBQSxJQUNBLEdBQUcsS0FBSyx3QkFBd0IsS0FBSyxNQUFNLEdBQUcsR0FBRyxDQUFDO0FBQUEsSUFDbEQsOENBQThDLFdBQVcsS0FBSyxJQUFJLENBQUM7QUFBQSxFQUNyRTtBQUNGOzs7QUN0SkEsSUFBQUMsc0JBQTJCO0FBQzNCLHFCQUFpQztBQUNqQyxJQUFBQyxtQkFBeUM7QUFDekMsSUFBQUMsb0JBQWlCOzs7QUNJakIseUJBQTRCO0FBQzVCLElBQUFDLG1CQUF3RTtBQUN4RSxJQUFBQyxvQkFBaUI7QUFLakIsSUFBTSxjQUFjO0FBT3BCLElBQU0sU0FBUyxvQkFBSSxJQUFZO0FBRy9CLGVBQXNCLG9CQUFvQixNQUFjLE9BQWtDO0FBQ3hGLFFBQU0sU0FBUyxrQkFBQUMsUUFBSyxRQUFRLElBQUk7QUFDaEMsUUFBTSxTQUFTLE1BQU0sWUFBWTtBQUMvQixjQUFNLHdCQUFNLFFBQVEsRUFBRSxXQUFXLEtBQUssQ0FBQztBQUN2QyxVQUFNLGdCQUFnQixNQUFNO0FBQzVCLFVBQU0sUUFBUSxRQUFRLE9BQU8sVUFBVTtBQUNyQyxZQUFNLFlBQVksT0FBTyxLQUFLO0FBQzlCLGdCQUFNLHlCQUFPLE9BQU8sSUFBSTtBQUN4QixZQUFNLFdBQVcsTUFBTTtBQUFBLElBQ3pCLENBQUM7QUFBQSxFQUNILENBQUM7QUFDSDtBQXFFQSxlQUFlLFFBQVEsUUFBZ0IsT0FBd0Q7QUFDN0YsUUFBTSxPQUFPLEdBQUcsV0FBVyxHQUFHLFFBQVEsR0FBRyxRQUFJLGdDQUFZLENBQUMsRUFBRSxTQUFTLEtBQUssQ0FBQztBQUMzRSxTQUFPLElBQUksSUFBSTtBQUNmLE1BQUk7QUFDRixVQUFNLE1BQU0sa0JBQUFDLFFBQUssS0FBSyxRQUFRLElBQUksQ0FBQztBQUFBLEVBQ3JDLFVBQUU7QUFDQSxjQUFNLHFCQUFHLGtCQUFBQSxRQUFLLEtBQUssUUFBUSxJQUFJLEdBQUcsRUFBRSxXQUFXLE1BQU0sT0FBTyxLQUFLLENBQUM7QUFDbEUsV0FBTyxPQUFPLElBQUk7QUFBQSxFQUNwQjtBQUNGO0FBR0EsZUFBZSxnQkFBZ0IsUUFBK0I7QUFDNUQsYUFBVyxRQUFRLE1BQU0sUUFBUSxNQUFNLEdBQUc7QUFDeEMsUUFBSSxDQUFDLEtBQUssV0FBVyxXQUFXLEtBQUssT0FBTyxJQUFJLElBQUksRUFBRztBQUN2RCxVQUFNLE1BQU0sT0FBTyxTQUFTLEtBQUssTUFBTSxZQUFZLE1BQU0sR0FBRyxFQUFFO0FBQzlELFFBQUksUUFBUSxRQUFRLE9BQU8sQ0FBQyxVQUFVLEdBQUcsRUFBRyxXQUFNLHFCQUFHLGtCQUFBQSxRQUFLLEtBQUssUUFBUSxJQUFJLEdBQUcsRUFBRSxXQUFXLE1BQU0sT0FBTyxLQUFLLENBQUM7QUFBQSxFQUNoSDtBQUNGO0FBRUEsU0FBUyxVQUFVLEtBQXNCO0FBQ3ZDLE1BQUk7QUFDRixZQUFRLEtBQUssS0FBSyxDQUFDO0FBQ25CLFdBQU87QUFBQSxFQUNULFNBQVMsT0FBTztBQUVkLFdBQU8sUUFBUSxPQUFPLE9BQU87QUFBQSxFQUMvQjtBQUNGO0FBc0RBLGVBQWUsWUFBWSxNQUFjLE9BQWtDO0FBQ3pFLFFBQU1DLFVBQVMsVUFBTSx1QkFBSyxNQUFNLElBQUk7QUFDcEMsTUFBSTtBQUNGLFVBQU1BLFFBQU8sVUFBVSxLQUFLO0FBQzVCLFVBQU1BLFFBQU8sS0FBSztBQUFBLEVBQ3BCLFVBQUU7QUFDQSxVQUFNQSxRQUFPLE1BQU07QUFBQSxFQUNyQjtBQUNGO0FBR0EsZUFBZSxXQUFXLFFBQStCO0FBQ3ZELE1BQUksUUFBUSxhQUFhLFFBQVM7QUFDbEMsUUFBTUEsVUFBUyxVQUFNLHVCQUFLLFFBQVEsR0FBRztBQUNyQyxNQUFJO0FBQ0YsVUFBTUEsUUFBTyxLQUFLO0FBQUEsRUFDcEIsVUFBRTtBQUNBLFVBQU1BLFFBQU8sTUFBTTtBQUFBLEVBQ3JCO0FBQ0Y7QUFFQSxlQUFlLFFBQVEsUUFBbUM7QUFDeEQsTUFBSTtBQUNGLFdBQU8sVUFBTSwwQkFBUSxNQUFNO0FBQUEsRUFDN0IsU0FBUyxPQUFPO0FBQ2QsUUFBSSxRQUFRLE9BQU8sUUFBUSxLQUFLLFFBQVEsT0FBTyxTQUFTLEVBQUcsUUFBTyxDQUFDO0FBQ25FLFVBQU07QUFBQSxFQUNSO0FBQ0Y7QUFxQkEsU0FBUyxRQUFRLE9BQWdCLE1BQXVCO0FBQ3RELFNBQU8saUJBQWlCLFNBQVMsVUFBVSxTQUFTLE1BQU0sU0FBUztBQUNyRTtBQUVBLGVBQWUsU0FBUyxRQUFnQixPQUEyQztBQUNqRixNQUFJO0FBQ0YsVUFBTSxNQUFNO0FBQUEsRUFDZCxTQUFTLE9BQU87QUFDZCxRQUFJLGlCQUFpQixZQUFhLE9BQU07QUFDeEMsVUFBTSxTQUFTLGlCQUFpQixRQUFRLE1BQU0sVUFBVSxPQUFPLEtBQUs7QUFDcEUsVUFBTSxJQUFJO0FBQUEsTUFDUjtBQUFBLE1BQ0EsR0FBRyxNQUFNLHVCQUF1QixNQUFNO0FBQUEsTUFDdEM7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNGOzs7QUQ5T0EsZUFBc0IsVUFBVSxRQUFnQixPQUEyQztBQUN6RixRQUFNLFFBQWtCLENBQUM7QUFDekIsYUFBVyxRQUFRLENBQUMsR0FBRyxJQUFJLElBQUksS0FBSyxDQUFDLEVBQUUsS0FBSyxHQUFHO0FBQzdDLFVBQU0sT0FBTyxNQUFNLFNBQVMsa0JBQUFDLFFBQUssS0FBSyxRQUFRLElBQUksQ0FBQztBQUNuRCxRQUFJLFNBQVMsS0FBTSxPQUFNLEtBQUssR0FBRyxJQUFJLElBQUksSUFBSTtBQUFBLENBQUk7QUFBQSxFQUNuRDtBQUNBLFNBQU8sT0FBTyxPQUFPLEtBQUssTUFBTSxLQUFLLEVBQUUsQ0FBQyxDQUFDO0FBQzNDO0FBRU8sU0FBUyxPQUFPLE9BQTJCO0FBQ2hELGFBQU8sZ0NBQVcsUUFBUSxFQUFFLE9BQU8sS0FBSyxFQUFFLE9BQU8sS0FBSztBQUN4RDtBQUVBLGVBQWUsU0FBUyxNQUFzQztBQUM1RCxRQUFNLE9BQU8sVUFBTSwyQkFBUyxJQUFJLEVBQUUsTUFBTSxNQUFNLElBQUk7QUFDbEQsTUFBSSxTQUFTLEtBQU0sUUFBTztBQUMxQixRQUFNLEVBQUUsTUFBTSxTQUFTLFFBQVEsSUFBSSxVQUFNLHVCQUFLLElBQUk7QUFDbEQsUUFBTSxRQUFRLEVBQUUsTUFBTSxNQUFNLE1BQU0sU0FBUyxRQUFRO0FBRW5ELFFBQU0sU0FBUyxrQkFBQUEsUUFBSyxLQUFLLFlBQVksR0FBRyxVQUFVLEdBQUcsT0FBTyxPQUFPLEtBQUssSUFBSSxDQUFDLEVBQUUsTUFBTSxHQUFHLEVBQUUsQ0FBQyxPQUFPO0FBQ2xHLFFBQU0sUUFBUSxNQUFNLFVBQVUsTUFBTTtBQUNwQyxNQUFJLFVBQVUsUUFBUSxPQUFPLFFBQVEsS0FBSyxFQUFFLE1BQU0sQ0FBQyxDQUFDLEtBQUssS0FBSyxNQUFNLE1BQU0sR0FBeUIsTUFBTSxLQUFLLEdBQUc7QUFDL0csV0FBTyxNQUFNO0FBQUEsRUFDZjtBQUNBLFFBQU0sT0FBTyxNQUFNLFdBQVcsSUFBSTtBQUNsQyxRQUFNQyxTQUFlLEVBQUUsR0FBRyxPQUFPLFFBQVEsS0FBSztBQUU5QyxRQUFNLG9CQUFvQixRQUFRLE9BQU8sS0FBSyxLQUFLLFVBQVVBLE1BQUssQ0FBQyxDQUFDLEVBQUUsTUFBTSxNQUFNLE1BQVM7QUFDM0YsU0FBTztBQUNUO0FBVUEsSUFBTSxjQUFjLE9BQWMsRUFBRSxNQUFNLE1BQU0sTUFBTSxRQUFRLFNBQVMsUUFBUSxTQUFTLFFBQVEsUUFBUSxLQUFLLENBQUM7QUFHOUcsZUFBZSxVQUFVLE1BQXFDO0FBQzVELE1BQUk7QUFDRixXQUFPLFlBQVksVUFBVSxVQUFNLDJCQUFTLElBQUksQ0FBQyxHQUFHLEVBQUU7QUFBQSxFQUN4RCxRQUFRO0FBQ04sV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUVBLGVBQWUsV0FBVyxNQUErQjtBQUN2RCxRQUFNLFdBQU8sZ0NBQVcsUUFBUTtBQUNoQyxNQUFJO0FBQ0YscUJBQWlCLGFBQVMsaUNBQWlCLE1BQU0sRUFBRSxlQUFlLEtBQUssR0FBRyxDQUFDLEVBQUcsTUFBSyxPQUFPLEtBQUs7QUFBQSxFQUNqRyxTQUFTLE9BQU87QUFDZCxVQUFNLFNBQVMsaUJBQWlCLFFBQVEsTUFBTSxVQUFVLE9BQU8sS0FBSztBQUNwRSxVQUFNLElBQUk7QUFBQSxNQUNSO0FBQUEsTUFDQSxHQUFHLElBQUksb0JBQW9CLE1BQU07QUFBQSxNQUNqQztBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0EsU0FBTyxLQUFLLE9BQU8sS0FBSztBQUMxQjs7O0FFbERPLFNBQVMsYUFBYSxRQUF5RTtBQUNwRyxRQUFNLEVBQUUsWUFBWSxrQkFBa0IsT0FBTyxTQUFTLFNBQVMsUUFBUSxJQUFJO0FBQzNFLFFBQU0sQ0FBQyxZQUFZLFFBQVEsSUFBSSxDQUFDLFFBQVEsU0FBUyxVQUFVLE9BQU87QUFDbEUsUUFBTSxFQUFFLEtBQUssUUFBUSxJQUFJLElBQUk7QUFDN0IsUUFBTSxPQUFPLENBQUNDLFFBQWMsS0FBYSxVQUFnQyxFQUFFLE1BQUFBLFFBQU0sSUFBSSxZQUFZLEtBQUssS0FBSztBQUMzRyxRQUFNLFlBQ0osSUFBSSxTQUFTLFVBQ1QsQ0FBQyxLQUFLLElBQUksTUFBTSxhQUFhLElBQUksVUFBVSxJQUFJLElBQUksQ0FBQyxJQUNwRCxDQUFDLEtBQUssSUFBSSxPQUFPLFlBQVksSUFBSSxJQUFJLEdBQUcsS0FBSyxJQUFJLEtBQUssVUFBVSxJQUFJLElBQUksR0FBRyxLQUFLLElBQUksT0FBTyxVQUFVLElBQUksSUFBSSxDQUFDO0FBQ3BILFlBQVUsS0FBSyxFQUFFLE1BQU0sT0FBTyxNQUFNLElBQUksWUFBWSxLQUFLLFlBQVksTUFBTSxPQUFPLEtBQUssQ0FBQztBQUN4RixRQUFNLFFBQVEsSUFBSSxTQUFTLFVBQVUsQ0FBQyxJQUFJLE1BQU0sSUFBSSxFQUFFLElBQUksQ0FBQyxJQUFJLEVBQUU7QUFDakUsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLEtBQUs7QUFBQSxNQUNILEdBQUcsTUFBTSxJQUFJLENBQUNBLFdBQVMsS0FBS0EsUUFBTSxrQkFBa0IsSUFBSSxJQUFJLENBQUM7QUFBQSxNQUM3RCxFQUFFLE1BQU0sSUFBSSxNQUFNLElBQUksa0JBQWtCLEtBQUssWUFBWSxNQUFNLElBQUksS0FBSztBQUFBLElBQzFFO0FBQUEsRUFDRjtBQUNGOzs7QUM1Q0EsSUFBQUMsbUJBQStCOzs7QUNDeEIsSUFBTSxhQUFhLENBQUMsT0FBTyxPQUFPLE1BQU07QUFHeEMsU0FBUyxZQUFZLE9BQW1DO0FBQzdELFNBQU8sV0FBVyxLQUFLLENBQUMsU0FBUyxTQUFTLEtBQUs7QUFDakQ7OztBQ0NBLElBQU0sZUFBZTtBQUFBLEVBQ25CLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLE1BQU07QUFBQSxFQUNOLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLElBQUk7QUFBQSxFQUNKLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLElBQUk7QUFBQSxFQUNKLE1BQU07QUFBQSxFQUNOLFNBQVM7QUFBQSxFQUNULFNBQVM7QUFDWDtBQWlDTyxJQUFNLGNBQWM7QUFHM0IsSUFBTSxpQkFBaUI7QUFNaEIsU0FBUyxZQUFZLE9BQW1CLFVBQWtCLEtBQXNCO0FBQ3JGLE1BQUksTUFBTSxhQUFhLGVBQWUsV0FBVyxhQUFhO0FBQzVELFVBQU0sT0FBTyxLQUFLLFVBQVUsS0FBSyxJQUFJLE1BQU0sWUFBWSxRQUFRLENBQUMsMkNBQTJDO0FBQUEsRUFDN0c7QUFDQSxRQUFNLFNBQVMsSUFBSSxTQUFTLE1BQU0sUUFBUSxNQUFNLFlBQVksV0FBVyxFQUFFLGFBQWEsR0FBRyxJQUFJO0FBQzdGLE1BQUksU0FBUyxPQUFPLGNBQWM7QUFDaEMsVUFBTSxPQUFPLEtBQUsscUJBQXFCLE1BQU0scUJBQXFCLGNBQWMsRUFBRTtBQUNwRixRQUFNLE1BQU0sY0FBYyxPQUFPLE1BQU07QUFDdkMsTUFBSSxNQUFNLFNBQVUsT0FBTSxPQUFPLEtBQUssMkJBQTJCLEdBQUcsc0JBQXNCLFFBQVEsUUFBUTtBQUMxRyxTQUFPLE9BQU8sTUFBTTtBQUN0QjtBQU1PLFNBQVMsWUFDZCxPQUNBLFVBQ0EsTUFBZSxFQUFFLE1BQU0sZ0JBQWdCLE1BQU0sdUJBQXVCLEdBQ2pEO0FBQ25CLFFBQU0sU0FBUyxZQUFZLE9BQU8sVUFBVSxHQUFHO0FBQy9DLFFBQU0sWUFBWSxjQUFjO0FBQ2hDLE1BQUksWUFBWSxNQUFNLFdBQVksT0FBTSxPQUFPLEtBQUssUUFBUSxNQUFNLFVBQVUsb0NBQW9DO0FBQ2hILFFBQU0sYUFBYSxNQUFNLFNBQVMsYUFBYSxTQUFTO0FBQ3hELFFBQU0sT0FBTyxXQUFXLFlBQVksR0FBRztBQUN2QyxRQUFNLFVBQVUsb0JBQUksSUFBeUI7QUFDN0MsTUFBSSxXQUF3QyxvQkFBSSxJQUFJO0FBQ3BELE1BQUksVUFBVTtBQUNkLGFBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxPQUFPLFFBQVEsSUFBSSxHQUFHO0FBQ2hELFFBQUksU0FBUyxnQkFBZ0I7QUFDM0IsaUJBQVcsY0FBYyxPQUFPLEdBQUc7QUFDbkM7QUFBQSxJQUNGO0FBQ0EsVUFBTUMsU0FBUSxXQUFXLE1BQU0sT0FBTyxHQUFHO0FBQ3pDLFlBQVEsSUFBSSxNQUFNQSxNQUFLO0FBQ3ZCLGNBQVUsS0FBSyxJQUFJLFNBQVNBLE9BQU0sR0FBRztBQUFBLEVBQ3ZDO0FBQ0EsTUFBSSxZQUFZLFVBQVUsVUFBVTtBQUNsQyxVQUFNLE9BQU8sS0FBSyxvQkFBb0IsWUFBWSxPQUFPLDRCQUE0QixRQUFRLFFBQVE7QUFBQSxFQUN2RztBQUNBLGlCQUFlLFNBQVMsR0FBRztBQUMzQixTQUFPLEVBQUUsV0FBVyxTQUFTLFNBQVM7QUFDeEM7QUFxQk8sU0FBUyxPQUNkLFNBQ0EsV0FBNkMsQ0FBQyxHQUNsQztBQUNaLFFBQU0sU0FBUyxDQUFDLEdBQUcsT0FBTyxFQUFFO0FBQUEsSUFDMUIsQ0FBQyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsT0FBTyxDQUFDLE1BQU0sYUFBYSxFQUFFLEtBQUssSUFBSSxhQUFhLEVBQUUsS0FBSyxNQUFNLFFBQVEsUUFBUSxLQUFLO0FBQUEsRUFDckc7QUFDQSxRQUFNLFNBQWtDLHVCQUFPLE9BQU8sSUFBSTtBQUMxRCxNQUFJLE9BQU8sS0FBSyxRQUFRLEVBQUUsU0FBUyxFQUFHLFFBQU8sY0FBYyxJQUFJO0FBQy9ELE1BQUksU0FBUztBQUNiLGFBQVcsQ0FBQyxNQUFNLEVBQUUsT0FBTyxPQUFPLEtBQUssQ0FBQyxLQUFLLFFBQVE7QUFDbkQsUUFBSSxTQUFTLGVBQWdCLE9BQU0sSUFBSSxNQUFNLHFDQUFxQztBQUNsRixRQUFJLEtBQUssZUFBZSxTQUFTLE9BQU8sS0FBSyxHQUFHO0FBQzlDLFlBQU0sSUFBSSxNQUFNLEdBQUcsSUFBSSxLQUFLLEtBQUssVUFBVSxzQkFBc0IsS0FBSyxLQUFLLE1BQU0sS0FBSyxJQUFJLENBQUMsR0FBRztBQUFBLElBQ2hHO0FBQ0EsV0FBTyxJQUFJLElBQUksRUFBRSxPQUFPLE9BQU8sY0FBYyxDQUFDLFFBQVEsU0FBUyxLQUFLLFVBQVUsRUFBRTtBQUNoRixjQUFVLEtBQUs7QUFBQSxFQUNqQjtBQUNBLFFBQU0sT0FBTyxJQUFJLFlBQVksRUFBRSxPQUFPLEtBQUssVUFBVSxNQUFNLENBQUM7QUFDNUQsUUFBTSxTQUFTLEtBQUssS0FBSyxLQUFLLGFBQWEsQ0FBQyxJQUFJO0FBQ2hELFFBQU0sT0FBTyxJQUFJLFdBQVcsY0FBYyxTQUFTLE1BQU07QUFDekQsTUFBSSxTQUFTLEtBQUssTUFBTSxFQUFFLGFBQWEsR0FBRyxPQUFPLE1BQU0sR0FBRyxJQUFJO0FBQzlELE9BQUssSUFBSSxNQUFNLFdBQVc7QUFDMUIsT0FBSyxLQUFLLElBQU0sY0FBYyxLQUFLLFlBQVksY0FBYyxNQUFNO0FBQ25FLE1BQUksS0FBSyxjQUFjO0FBQ3ZCLGFBQVcsQ0FBQyxFQUFFLEVBQUUsS0FBSyxDQUFDLEtBQUssUUFBUTtBQUNqQyxTQUFLLElBQUksSUFBSSxXQUFXLEtBQUssUUFBUSxLQUFLLFlBQVksS0FBSyxVQUFVLEdBQUcsRUFBRTtBQUMxRSxVQUFNLEtBQUs7QUFBQSxFQUNiO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxTQUFTLE9BQWMsT0FBa0M7QUFDdkUsTUFBSSxPQUFlLGFBQWEsS0FBSztBQUVyQyxhQUFXQyxjQUFhLE9BQU87QUFDN0IsWUFBUUE7QUFDUixRQUFJLENBQUMsT0FBTyxjQUFjLElBQUksRUFBRyxRQUFPLE9BQU87QUFBQSxFQUNqRDtBQUNBLFNBQU87QUFDVDtBQUVBLFNBQVMsV0FBVyxPQUFtQixLQUF1QztBQUM1RSxNQUFJO0FBQ0osTUFBSTtBQUNGLFdBQU8sVUFBVSxLQUFLO0FBQUEsRUFDeEIsU0FBUyxPQUFPO0FBQ2QsVUFBTSxPQUFPLEtBQUssOEJBQThCLGlCQUFpQixZQUFZLE1BQU0sVUFBVSxPQUFPLEtBQUssQ0FBQyxFQUFFO0FBQUEsRUFDOUc7QUFDQSxNQUFJLENBQUMsU0FBUyxJQUFJLEVBQUcsT0FBTSxPQUFPLEtBQUssaUNBQWlDO0FBQ3hFLFFBQU0sWUFBWSxhQUFhLElBQUksWUFBWSxFQUFFLE9BQU8sS0FBSyxDQUFDO0FBQzlELE1BQUksY0FBYyxLQUFNLE9BQU0sT0FBTyxLQUFLLG9CQUFvQixLQUFLLFVBQVUsU0FBUyxDQUFDLFFBQVE7QUFDL0YsU0FBTztBQUNUO0FBTUEsU0FBUyxhQUFhLE1BQTZCO0FBQ2pELFFBQU0sT0FBTyxvQkFBSSxJQUFZO0FBQzdCLE1BQUksUUFBUTtBQUNaLFdBQVMsS0FBSyxHQUFHLEtBQUssS0FBSyxRQUFRLE1BQU07QUFDdkMsVUFBTSxZQUFZLEtBQUssRUFBRTtBQUN6QixRQUFJLGNBQWMsT0FBTyxjQUFjLElBQUs7QUFBQSxhQUNuQyxjQUFjLE9BQU8sY0FBYyxJQUFLO0FBQUEsYUFDeEMsY0FBYyxLQUFLO0FBQzFCLFlBQU0sUUFBUTtBQUNkLFdBQUssTUFBTSxLQUFLLEVBQUUsTUFBTSxLQUFLLEtBQU0sS0FBSSxLQUFLLEVBQUUsTUFBTSxLQUFNO0FBQzFELFVBQUksVUFBVSxLQUFLLENBQUMsUUFBUSxLQUFLLEtBQUssTUFBTSxLQUFLLEdBQUcsS0FBSyxFQUFFLENBQUMsRUFBRztBQUMvRCxZQUFNLE1BQWUsS0FBSyxNQUFNLEtBQUssTUFBTSxPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQ3pELFVBQUksT0FBTyxRQUFRLFNBQVU7QUFDN0IsVUFBSSxLQUFLLElBQUksR0FBRyxFQUFHLFFBQU87QUFDMUIsV0FBSyxJQUFJLEdBQUc7QUFBQSxJQUNkO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUVBLFNBQVMsY0FBYyxPQUFnQixLQUEyQztBQUNoRixNQUFJLENBQUMsU0FBUyxLQUFLLEVBQUcsT0FBTSxPQUFPLEtBQUssbUNBQW1DO0FBQzNFLFFBQU0sV0FBVyxvQkFBSSxJQUFvQjtBQUN6QyxhQUFXLENBQUMsS0FBSyxJQUFJLEtBQUssT0FBTyxRQUFRLEtBQUssR0FBRztBQUMvQyxRQUFJLE9BQU8sU0FBUyxTQUFVLE9BQU0sT0FBTyxLQUFLLDBCQUEwQixLQUFLLFVBQVUsR0FBRyxDQUFDLGdCQUFnQjtBQUM3RyxhQUFTLElBQUksS0FBSyxJQUFJO0FBQUEsRUFDeEI7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLFdBQVcsTUFBYyxPQUFnQixLQUEyQjtBQUMzRSxRQUFNLFFBQVEsQ0FBQyxZQUFvQixPQUFPLEtBQUssVUFBVSxLQUFLLFVBQVUsUUFBUSxJQUFJLENBQUMsQ0FBQyxJQUFJLE9BQU8sRUFBRTtBQUNuRyxNQUFJLENBQUMsU0FBUyxLQUFLLEVBQUcsT0FBTSxNQUFNLCtCQUErQjtBQUNqRSxRQUFNLEVBQUUsT0FBTyxPQUFPLGNBQWMsUUFBUSxJQUFJO0FBQ2hELE1BQUksT0FBTyxVQUFVLFlBQVksQ0FBQyxRQUFRLEtBQUssRUFBRyxPQUFNLE1BQU0scUJBQXFCO0FBQ25GLE1BQUksQ0FBQyxRQUFRLEtBQUssRUFBRyxPQUFNLE1BQU0sb0JBQW9CO0FBQ3JELE1BQUksQ0FBQyxRQUFRLE9BQU8sRUFBRyxPQUFNLE1BQU0sMkJBQTJCO0FBQzlELFFBQU0sQ0FBQyxPQUFPLEdBQUcsSUFBSTtBQUNyQixNQUFJLFVBQVUsVUFBYSxRQUFRLFVBQWEsUUFBUSxXQUFXLEtBQUssUUFBUSxLQUFLO0FBQ25GLFVBQU0sTUFBTSwyQkFBMkI7QUFBQSxFQUN6QztBQUNBLFFBQU0sT0FBTyxTQUFTLE9BQU8sS0FBSztBQUNsQyxNQUFJLE1BQU0sVUFBVSxNQUFNO0FBQ3hCLFVBQU0sTUFBTSxPQUFPLE1BQU0sS0FBSyxlQUFlLEtBQUssS0FBSyxNQUFNLE1BQU0sR0FBRyxDQUFDLEVBQUUsS0FBSyxJQUFJLENBQUMsV0FBVyxJQUFJLEVBQUU7QUFBQSxFQUN0RztBQUNBLFNBQU8sRUFBRSxPQUFPLE9BQU8sT0FBTyxJQUFJO0FBQ3BDO0FBRUEsU0FBUyxlQUFlLFNBQTJDLEtBQW9CO0FBQ3JGLFFBQU0sU0FBUyxDQUFDLEdBQUcsT0FBTyxFQUFFLEtBQUssQ0FBQyxDQUFDLEVBQUUsQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDLE1BQU0sRUFBRSxRQUFRLEVBQUUsU0FBUyxFQUFFLE1BQU0sRUFBRSxHQUFHO0FBQ3JGLE1BQUksVUFBVTtBQUNkLGFBQVcsQ0FBQyxNQUFNLEVBQUUsT0FBTyxJQUFJLENBQUMsS0FBSyxRQUFRO0FBQzNDLFFBQUksUUFBUSxRQUFTLE9BQU0sT0FBTyxLQUFLLFVBQVUsS0FBSyxVQUFVLFFBQVEsSUFBSSxDQUFDLENBQUMsdUJBQXVCO0FBQ3JHLGNBQVU7QUFBQSxFQUNaO0FBQ0Y7QUFFQSxTQUFTLFFBQVFDLE9BQTZCO0FBQzVDLFNBQU8sT0FBTyxPQUFPLGNBQWNBLEtBQUk7QUFDekM7QUFFQSxTQUFTLFFBQVEsT0FBbUM7QUFDbEQsU0FBTyxNQUFNLFFBQVEsS0FBSyxLQUFLLE1BQU0sVUFBVSxNQUFNLE1BQU0sTUFBTSxDQUFDLFNBQVMsT0FBTyxjQUFjLElBQUksS0FBSyxRQUFRLENBQUM7QUFDcEg7QUFFQSxTQUFTLFFBQVEsTUFBc0I7QUFDckMsU0FBTyxLQUFLLFNBQVMsTUFBTSxHQUFHLEtBQUssTUFBTSxHQUFHLEdBQUcsQ0FBQyxXQUFNO0FBQ3hEO0FBRUEsSUFBTSxRQUF5QztBQUFBLEVBQzdDLGNBQWM7QUFBQSxFQUNkLFdBQVc7QUFBQSxFQUNYLGNBQWM7QUFBQSxFQUNkLFFBQVE7QUFDVjtBQUVBLFNBQVMsT0FBTyxLQUFjLFNBQThCO0FBQzFELFNBQU8sSUFBSSxZQUFZLElBQUksTUFBTSxHQUFHLElBQUksSUFBSSxxQ0FBcUMsT0FBTyxLQUFLLE1BQU0sSUFBSSxJQUFJLENBQUM7QUFDOUc7OztBRnhQTyxTQUFTLGdCQUFnQixRQUF1RDtBQUNyRixRQUFNLEVBQUUsWUFBWSxXQUFXLFNBQVMsVUFBVSxJQUFJO0FBQ3RELFFBQU1DLFdBQVUsb0JBQUksSUFBK0I7QUFDbkQsUUFBTSxPQUFPLENBQUMsTUFBYyxTQUF1QjtBQUNqRCxJQUFBQSxTQUFRLElBQUksR0FBRyxJQUFJLFdBQVcsQ0FBQyxJQUFJLENBQUM7QUFDcEMsUUFBSSxPQUFPLEtBQUssU0FBUyxRQUFTLENBQUFBLFNBQVEsSUFBSSxHQUFHLElBQUksU0FBUyxDQUFDLElBQUksQ0FBQztBQUFBLEVBQ3RFO0FBQ0EsUUFBTSxTQUFTLENBQUMsT0FBZSxFQUFFLE1BQUFDLFFBQU0sSUFBSSxNQUFNLEtBQUssS0FBSyxNQUF5QjtBQUNsRixJQUFBRCxTQUFRLElBQUksR0FBRyxLQUFLLElBQUlDLE1BQUksV0FBVyxRQUFRLGNBQWMsQ0FBQyxNQUFNLEdBQUcsSUFBSSxDQUFDLEtBQUssSUFBSSxDQUFDO0FBQ3RGLFFBQUksS0FBTSxDQUFBRCxTQUFRLElBQUksR0FBRyxLQUFLLElBQUlDLE1BQUksU0FBUyxDQUFDLEdBQUcsQ0FBQztBQUFBLEVBQ3REO0FBQ0EsRUFBQUQsU0FBUSxJQUFJLEdBQUcsUUFBUSxTQUFTLFdBQVcsQ0FBQyxXQUFXLFVBQVUsQ0FBQztBQUNsRSxNQUFJLFVBQVUsU0FBUyxVQUFXLENBQUFBLFNBQVEsSUFBSSxHQUFHLFVBQVUsTUFBTSxXQUFXLENBQUMsT0FBTyxjQUFjLFVBQVUsQ0FBQztBQUM3RyxRQUFNLEVBQUUsV0FBVyxJQUFJLElBQUksYUFBYSxNQUFNO0FBQzlDLFdBQVMsUUFBUSxHQUFHLFFBQVEsT0FBTyxRQUFRLFNBQVM7QUFDbEQsVUFBTSxRQUFRLEdBQUcsUUFBUSxNQUFNLElBQUksS0FBSztBQUN4QyxTQUFLLEdBQUcsS0FBSyxJQUFJLFFBQVEsYUFBYSxJQUFJLFVBQVU7QUFDcEQsZUFBVyxRQUFRLFVBQVcsUUFBTyxPQUFPLElBQUk7QUFDaEQsUUFBSSxRQUFRLGlCQUFpQixNQUFNO0FBQ2pDLFdBQUssR0FBRyxLQUFLLElBQUksUUFBUSxhQUFhLEtBQUssSUFBSSxPQUFPLE9BQU87QUFDN0QsV0FBSyxHQUFHLEtBQUssSUFBSSxRQUFRLGFBQWEsR0FBRyxJQUFJLE9BQU8sT0FBTztBQUFBLElBQzdEO0FBQ0EsU0FBSyxHQUFHLEtBQUssSUFBSSxRQUFRLE9BQU8sSUFBSSxVQUFVO0FBQzlDLGVBQVcsUUFBUSxJQUFLLFFBQU8sT0FBTyxJQUFJO0FBQUEsRUFDNUM7QUFDQSxPQUFLLFFBQVEsV0FBVyxVQUFVO0FBQ2xDLE1BQUksQ0FBQyxPQUFPLGtCQUFtQixDQUFBQSxTQUFRLElBQUksR0FBRyxRQUFRLElBQUksV0FBVyxDQUFDLFdBQVcsVUFBVSxDQUFDO0FBQzVGLFNBQU9BO0FBQ1Q7QUFHQSxlQUFzQixzQkFBc0IsS0FBMEM7QUFDcEYsUUFBTUUsVUFBUyxNQUFNLFNBQVMsR0FBRztBQUNqQyxNQUFJO0FBQ0YsVUFBTSxFQUFFLEtBQUssSUFBSSxNQUFNQSxRQUFPLEtBQUs7QUFDbkMsVUFBTSxRQUFRLElBQUksV0FBVyxLQUFLLElBQUksTUFBTSxXQUFXLENBQUM7QUFDeEQsVUFBTUEsUUFBTyxLQUFLLE9BQU8sR0FBRyxNQUFNLFlBQVksQ0FBQztBQUMvQyxVQUFNLFFBQVEsSUFBSSxXQUFXLGNBQWMsWUFBWSxPQUFPLE1BQU0sR0FBRyxDQUFDO0FBQ3hFLFVBQU0sRUFBRSxVQUFVLElBQUksTUFBTUEsUUFBTyxLQUFLLE9BQU8sR0FBRyxNQUFNLFlBQVksQ0FBQztBQUNyRSxXQUFPLFlBQVksTUFBTSxTQUFTLEdBQUcsU0FBUyxHQUFHLE1BQU0sR0FBRztBQUFBLEVBQzVELFVBQUU7QUFDQSxVQUFNQSxRQUFPLE1BQU07QUFBQSxFQUNyQjtBQUNGO0FBR0EsZUFBc0IsY0FBY0QsUUFBb0Q7QUFDdEYsUUFBTSxNQUFlLEVBQUUsTUFBTSxnQkFBZ0IsTUFBQUEsT0FBSztBQUNsRCxRQUFNLEVBQUUsV0FBVyxRQUFRLElBQUksTUFBTSxzQkFBc0IsR0FBRztBQUM5RCxRQUFNLE9BQU8sVUFBTSwyQkFBU0EsTUFBSTtBQUNoQyxRQUFNLFlBQVksb0JBQUksSUFBNEI7QUFDbEQsYUFBVyxDQUFDLE1BQU0sRUFBRSxPQUFPLE9BQU8sT0FBTyxJQUFJLENBQUMsS0FBSyxTQUFTO0FBQzFELFFBQUksQ0FBQyxZQUFZLEtBQUssRUFBRztBQUN6QixjQUFVLElBQUksTUFBTSxFQUFFLE1BQU0sT0FBTyxPQUFPLE1BQU0sUUFBUSxZQUFZLE9BQU8sT0FBTyxNQUFNLE1BQU0sQ0FBQztBQUFBLEVBQ2pHO0FBQ0EsU0FBTztBQUNUO0FBd0JBLGVBQWUsU0FBUyxLQUF1QztBQUM3RCxNQUFJO0FBQ0YsV0FBTyxVQUFNLHVCQUFLLElBQUksTUFBTSxHQUFHO0FBQUEsRUFDakMsU0FBUyxPQUFPO0FBQ2QsVUFBTSxTQUFTLGlCQUFpQixRQUFRLE1BQU0sVUFBVSxPQUFPLEtBQUs7QUFDcEUsVUFBTSxJQUFJO0FBQUEsTUFDUixJQUFJO0FBQUEsTUFDSixHQUFHLElBQUksSUFBSSxzQkFBc0IsTUFBTTtBQUFBLE1BQ3ZDO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDRjs7O0FHM0VPLFNBQVMsZ0JBQWdCLFFBQStCO0FBQzdELE1BQUksUUFBUTtBQUNaLGFBQVcsU0FBUyxnQkFBZ0IsTUFBTSxFQUFFLE9BQU8sRUFBRyxVQUFTLE1BQU0sT0FBTyxDQUFDLFNBQVMsU0FBUyxVQUFVLE1BQU0sQ0FBQztBQUNoSCxTQUFPO0FBQ1Q7OztBbkJaTyxJQUFNLGFBQWE7QUFNMUIsZUFBc0IsU0FBUyxZQUF5QztBQUN0RSxRQUFNLEVBQUUsSUFBQUUsS0FBSSxPQUFPLElBQUksTUFBTSxVQUFVLFVBQVU7QUFDakQsUUFBTSxTQUFTLE1BQU0sV0FBVyxrQkFBQUMsUUFBSyxLQUFLLFFBQVEsYUFBYSxDQUFDO0FBQ2hFLFFBQU0sUUFBUSxNQUFNLFlBQVksTUFBTTtBQUN0QyxRQUFNLFVBQVUsb0JBQUksSUFBNEI7QUFDaEQsYUFBVyxRQUFRLE9BQU87QUFDeEIsZUFBVyxDQUFDLE1BQU0sUUFBUSxLQUFLLE1BQU0sY0FBYyxrQkFBQUEsUUFBSyxLQUFLLFFBQVEsSUFBSSxDQUFDLEVBQUcsU0FBUSxJQUFJLE1BQU0sUUFBUTtBQUFBLEVBQ3pHO0FBQ0EsUUFBTUMsV0FBVSxvQkFBSSxJQUE0QjtBQUNoRCxhQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssZ0JBQWdCLE1BQU07QUFDaEQsSUFBQUEsU0FBUSxJQUFJLE1BQU0sWUFBWSxLQUFLLFNBQVMsSUFBSSxHQUFHLE1BQU0sT0FBTyxNQUFNLENBQUM7QUFDekUsUUFBTSxPQUFPLE1BQU0sVUFBVSxRQUFRLENBQUMsZUFBZSxrQkFBa0IsR0FBRyxLQUFLLENBQUM7QUFDaEYsU0FBTyxFQUFFLElBQUFGLEtBQUksUUFBUSxRQUFRLFNBQUFFLFVBQVMsTUFBTSxPQUFPLGdCQUFnQixNQUFNLEVBQUU7QUFDN0U7QUFHQSxTQUFTLEtBQUssU0FBOEMsTUFBMEM7QUFDcEcsUUFBTSxPQUFPLFFBQVEsSUFBSSxLQUFLLE1BQU0sS0FBSyxRQUFRLEdBQUcsSUFBSSxDQUFDLENBQUM7QUFDMUQsU0FBTyxRQUFRLElBQUksSUFBSSxNQUFNLFFBQVEsRUFBRSxHQUFHLE1BQU0sS0FBSztBQUN2RDtBQUdPLFNBQVMsa0JBQWtCRixLQUFvQjtBQUNwRCxTQUFPLGtCQUFBQyxRQUFLLEtBQUssYUFBYSxHQUFHRCxJQUFHLFFBQVEsS0FBSyxJQUFJLENBQUM7QUFDeEQ7QUFFQSxlQUFlLFVBQVUsWUFBMkY7QUFDbEgsTUFBSSxlQUFlLFVBQWEsZUFBZSxZQUFZO0FBQ3pELFVBQU1HLFVBQVMsTUFBTSxlQUFlO0FBQ3BDLFFBQUlBLFlBQVcsS0FBTSxPQUFNLGFBQWEsWUFBWSxzREFBc0Q7QUFDMUcsV0FBTyxFQUFFLElBQUksWUFBWSxRQUFBQSxRQUFPO0FBQUEsRUFDbEM7QUFDQSxRQUFNLFNBQVMsa0NBQWtDLEtBQUssVUFBVSxJQUFJLGtCQUFrQixVQUFVLElBQUk7QUFDcEcsTUFBSSxXQUFXLFFBQVMsTUFBTSxPQUFPLGtCQUFBRixRQUFLLEtBQUssUUFBUSxhQUFhLENBQUMsRUFBSSxRQUFPLEVBQUUsSUFBSSxZQUFZLFFBQVEsT0FBTztBQUNqSCxRQUFNLFNBQVMsa0JBQUFBLFFBQUssUUFBUSxVQUFVO0FBRXRDLFFBQU0sU0FBUyxXQUFXLFFBQVEsQ0FBRSxNQUFNLFNBQVMsTUFBTSxJQUFLLE1BQU0sa0JBQWtCLFVBQVUsSUFBSTtBQUNwRyxNQUFJLFdBQVcsS0FBTSxRQUFPLEVBQUUsSUFBSSxZQUFZLFFBQVEsT0FBTztBQUM3RCxNQUFJLENBQUUsTUFBTSxTQUFTLE1BQU0sRUFBSSxPQUFNLGFBQWEsWUFBWSxzQkFBc0IsV0FBVyxNQUFNLEdBQUcsR0FBRyxDQUFDLEdBQUc7QUFDL0csTUFBSSxDQUFFLE1BQU0sT0FBTyxrQkFBQUEsUUFBSyxLQUFLLFFBQVEsYUFBYSxDQUFDLEdBQUk7QUFDckQsVUFBTSxhQUFhLFlBQVksR0FBRyxNQUFNLCtDQUErQztBQUFBLEVBQ3pGO0FBQ0EsU0FBTyxFQUFFLElBQUksa0JBQUFBLFFBQUssU0FBUyxNQUFNLEdBQUcsT0FBTztBQUM3QztBQUdBLGVBQXNCLGlCQUF5QztBQUM3RCxXQUFTLFNBQVMsYUFBYSxTQUFTLGtCQUFBQSxRQUFLLFFBQVEsTUFBTSxHQUFHO0FBQzVELFVBQU0sWUFBWSxrQkFBQUEsUUFBSyxLQUFLLFFBQVEsVUFBVSxVQUFVO0FBQ3hELFFBQUksTUFBTSxPQUFPLGtCQUFBQSxRQUFLLEtBQUssV0FBVyxhQUFhLENBQUMsRUFBRyxRQUFPO0FBQzlELFFBQUksV0FBVyxrQkFBQUEsUUFBSyxRQUFRLE1BQU0sRUFBRyxRQUFPO0FBQUEsRUFDOUM7QUFDRjtBQUdBLGVBQXNCLFdBQVcsTUFBc0M7QUFDckUsTUFBSTtBQUNKLE1BQUk7QUFDRixXQUFPLFVBQVUsVUFBTSwyQkFBUyxJQUFJLENBQUM7QUFBQSxFQUN2QyxTQUFTLE9BQU87QUFDZCxRQUFJLGlCQUFpQixVQUFXLE9BQU0sWUFBWSxNQUFNLE1BQU0sT0FBTztBQUNyRSxVQUFNLFdBQVcsTUFBTSxLQUFLO0FBQUEsRUFDOUI7QUFDQSxTQUFPLFlBQVksTUFBTSxJQUFJO0FBQy9CO0FBR0EsZUFBc0IsWUFBWSxRQUFtQztBQUNuRSxNQUFJLE1BQU0sT0FBTyxrQkFBQUEsUUFBSyxLQUFLLFFBQVEsbUJBQW1CLENBQUMsRUFBRyxRQUFPLENBQUMsbUJBQW1CO0FBQ3JGLFFBQU0sWUFBWSxrQkFBQUEsUUFBSyxLQUFLLFFBQVEsOEJBQThCO0FBQ2xFLE1BQUksQ0FBRSxNQUFNLE9BQU8sU0FBUyxHQUFJO0FBQzlCLFVBQU0sWUFBWSxRQUFRLG1FQUFtRTtBQUFBLEVBQy9GO0FBQ0EsTUFBSTtBQUNKLE1BQUk7QUFDRixhQUFTLE9BQU8sT0FBTyxZQUFZLFVBQVUsVUFBTSwyQkFBUyxTQUFTLENBQUMsR0FBRyxFQUFFLEVBQUUsVUFBVTtBQUFBLEVBQ3pGLFNBQVMsT0FBTztBQUNkLFFBQUksaUJBQWlCLFVBQVcsT0FBTSxZQUFZLFdBQVcsTUFBTSxPQUFPO0FBQzFFLFVBQU0sV0FBVyxXQUFXLEtBQUs7QUFBQSxFQUNuQztBQUNBLFFBQU0sUUFBUSxDQUFDLEdBQUcsSUFBSSxJQUFJLE1BQU0sQ0FBQyxFQUFFLEtBQUs7QUFDeEMsYUFBVyxRQUFRLE9BQU87QUFFeEIsUUFBSSxDQUFDLDhCQUE4QixLQUFLLElBQUk7QUFDMUMsWUFBTSxZQUFZLFdBQVcsR0FBRyxLQUFLLFVBQVUsS0FBSyxNQUFNLEdBQUcsR0FBRyxDQUFDLENBQUMscUJBQXFCO0FBQ3pGLFFBQUksQ0FBRSxNQUFNLE9BQU8sa0JBQUFBLFFBQUssS0FBSyxRQUFRLElBQUksQ0FBQyxFQUFJLE9BQU0sWUFBWSxRQUFRLGFBQWEsSUFBSSxhQUFhO0FBQUEsRUFDeEc7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxJQUFNLGNBQWMsT0FBK0MsRUFBRSxZQUFZLE1BQU0sSUFBSSxFQUFFLENBQUM7QUFFOUYsU0FBUyxZQUNQLFVBQ0EsTUFDQSxPQUNBLFFBQ2dCO0FBQ2hCLE1BQUksYUFBYSxPQUFXLE9BQU0sWUFBWSxRQUFRLGNBQWMsSUFBSSx3Q0FBd0M7QUFDaEgsTUFBSSxTQUFTLE1BQU0sV0FBVyxNQUFNLFVBQVUsU0FBUyxNQUFNLEtBQUssQ0FBQyxNQUFNLFNBQVMsU0FBUyxNQUFNLElBQUksQ0FBQyxHQUFHO0FBQ3ZHLFVBQU07QUFBQSxNQUNKO0FBQUEsTUFDQSxHQUFHLElBQUksUUFBUSxTQUFTLE1BQU0sS0FBSyxJQUFJLENBQUMsK0JBQStCLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFBQSxJQUN6RjtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxlQUFlLE9BQU8sTUFBZ0M7QUFDcEQsYUFBTyx1QkFBSyxJQUFJLEVBQUU7QUFBQSxJQUNoQixDQUFDLFVBQVUsTUFBTSxPQUFPO0FBQUEsSUFDeEIsTUFBTTtBQUFBLEVBQ1I7QUFDRjtBQUVBLGVBQWUsU0FBUyxRQUFrQztBQUN4RCxhQUFPLHVCQUFLLE1BQU0sRUFBRTtBQUFBLElBQ2xCLENBQUMsVUFBVSxNQUFNLFlBQVk7QUFBQSxJQUM3QixNQUFNO0FBQUEsRUFDUjtBQUNGO0FBRUEsU0FBUyxhQUFhRCxLQUFZLFNBQThCO0FBQzlELFFBQU0sT0FDSkEsUUFBTyxhQUNILDBCQUNBO0FBQ04sU0FBTyxJQUFJLFlBQVksbUJBQW1CLEdBQUcsT0FBTyxLQUFLLElBQUk7QUFDL0Q7QUFFQSxTQUFTLFlBQVksT0FBZSxTQUE4QjtBQUNoRSxTQUFPLElBQUk7QUFBQSxJQUNUO0FBQUEsSUFDQSxHQUFHLEtBQUssNkJBQTZCLE9BQU87QUFBQSxJQUM1QztBQUFBLEVBQ0Y7QUFDRjtBQUVBLFNBQVMsV0FBVyxNQUFjLE9BQTZCO0FBQzdELFNBQU8sWUFBWSxNQUFNLGlCQUFpQixRQUFRLE1BQU0sVUFBVSxPQUFPLEtBQUssQ0FBQztBQUNqRjs7O0FvQjdLQSxJQUFBSSxtQkFBOEM7QUFDOUMsSUFBQUMsb0JBQWlCOzs7QUNEakIsSUFBSSxxQkFBcUIsTUFBTTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSTdCLFlBQVksWUFBWTtBQUN0QixTQUFLLE9BQU8sS0FBSyxZQUFZLFVBQVU7QUFBQSxFQUN6QztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBT0EsWUFBWSxZQUFZO0FBQ3RCLFVBQU0sT0FBdUIsdUJBQU8sT0FBTyxJQUFJO0FBQy9DLGVBQVcsUUFBUSxZQUFZO0FBQzdCLFVBQUksT0FBTztBQUNYLGVBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxRQUFRLEVBQUUsR0FBRztBQUNwQyxjQUFNLE9BQU8sS0FBSyxDQUFDO0FBQ25CLGVBQU8sS0FBSyxJQUFJLE1BQXNCLHVCQUFPLE9BQU8sSUFBSTtBQUFBLE1BQzFEO0FBQ0EsV0FBSyxNQUFNO0FBQUEsSUFDYjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsTUFBTUMsT0FBTTtBQUNWLFVBQU0sU0FBUyxDQUFDO0FBQ2hCLFVBQU0sSUFBSUEsTUFBSztBQUNmLFFBQUksUUFBUTtBQUNaLFFBQUksSUFBSTtBQUNSLFdBQU8sSUFBSSxHQUFHO0FBQ1osVUFBSSxPQUFPLEtBQUs7QUFDaEIsVUFBSSxRQUFRO0FBQ1osVUFBSSxJQUFJO0FBQ1IsYUFBTyxJQUFJLE1BQU0sT0FBTyxLQUFLQSxNQUFLLENBQUMsQ0FBQyxJQUFJO0FBQ3RDLFlBQUksS0FBSyxLQUFLO0FBQ1osa0JBQVEsS0FBSztBQUFBLFFBQ2Y7QUFDQSxVQUFFO0FBQUEsTUFDSjtBQUNBLFVBQUksT0FBTztBQUNULFlBQUksSUFBSSxPQUFPO0FBQ2IsaUJBQU8sS0FBS0EsTUFBSyxNQUFNLE9BQU8sQ0FBQyxDQUFDO0FBQUEsUUFDbEM7QUFDQSxlQUFPLEtBQUssS0FBSztBQUNqQixhQUFLLE1BQU07QUFDWCxnQkFBUTtBQUFBLE1BQ1YsT0FBTztBQUNMLFVBQUU7QUFBQSxNQUNKO0FBQUEsSUFDRjtBQUNBLFFBQUksUUFBUSxHQUFHO0FBQ2IsYUFBTyxLQUFLQSxNQUFLLE1BQU0sS0FBSyxDQUFDO0FBQUEsSUFDL0I7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUNGO0FBQ0EsSUFBSSw2QkFBNkI7QUFHakMsSUFBSSxhQUFhLE1BQU07QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBS3JCLFlBQVksUUFBUTtBQUNsQixTQUFLLFVBQVUsT0FBTztBQUN0QixTQUFLLEtBQUssT0FBTztBQUNqQixTQUFLLGNBQWMsT0FBTyxlQUFlO0FBQ3pDLFNBQUssU0FBUyxPQUFPLFVBQVU7QUFDL0IsU0FBSyxTQUFTLE9BQU8sVUFBVTtBQUMvQixTQUFLLFVBQVUsT0FBTyxXQUFXO0FBQ2pDLFNBQUssYUFBYSxPQUFPLGNBQWMsQ0FBQyxLQUFLO0FBQUEsRUFDL0M7QUFDRjtBQUNBLElBQUkscUJBQXFCO0FBR3pCLElBQUkseUJBQXlCLENBQUMsUUFBUSxVQUFVO0FBQzlDLE1BQUk7QUFDRixXQUFPLElBQUksT0FBTyxRQUFRLEtBQUs7QUFBQSxFQUNqQyxTQUFTLE9BQU87QUFDZCxRQUFJLEVBQUUsaUJBQWlCLGFBQWMsT0FBTTtBQUMzQyxVQUFNLGlCQUFpQyxvQkFBSSxJQUFJO0FBQy9DLFVBQU0sWUFBWSxPQUFPO0FBQUEsTUFDdkI7QUFBQSxNQUNBLENBQUNBLE9BQU0sR0FBRyxHQUFHLFdBQVc7QUFDdEIsWUFBSSx3QkFBd0I7QUFDNUIsaUJBQVMsSUFBSSxTQUFTLEdBQUcsS0FBSyxLQUFLLE9BQU8sQ0FBQyxNQUFNLE1BQU0sRUFBRSxHQUFHO0FBQzFELFlBQUU7QUFBQSxRQUNKO0FBQ0EsWUFBSSx3QkFBd0IsTUFBTSxFQUFHLFFBQU9BO0FBQzVDLFlBQUksZ0JBQWdCLGVBQWUsSUFBSSxDQUFDO0FBQ3hDLFlBQUksa0JBQWtCLFFBQVE7QUFDNUIsY0FBSTtBQUNGLGdCQUFJLE9BQU8sT0FBTyxDQUFDLEtBQUssR0FBRztBQUMzQiw0QkFBZ0I7QUFBQSxVQUNsQixRQUFRO0FBQ04sNEJBQWdCLFVBQVUsQ0FBQztBQUFBLFVBQzdCO0FBQ0EseUJBQWUsSUFBSSxHQUFHLGFBQWE7QUFBQSxRQUNyQztBQUNBLGVBQU8sR0FBRyxDQUFDLElBQUksYUFBYTtBQUFBLE1BQzlCO0FBQUEsSUFDRjtBQUNBLFFBQUksY0FBYyxPQUFRLE9BQU07QUFDaEMsUUFBSTtBQUNGLGFBQU8sSUFBSSxPQUFPLFdBQVcsS0FBSztBQUFBLElBQ3BDLFFBQVE7QUFDTixZQUFNO0FBQUEsSUFDUjtBQUFBLEVBQ0Y7QUFDRjtBQUNBLElBQUksd0JBQXdCLENBQUNBLFVBQVNBLE1BQUssUUFBUSxRQUFRLEdBQUcsRUFBRSxRQUFRLFFBQVEsR0FBRyxFQUFFLFFBQVEsUUFBUSxHQUFHLEVBQUUsUUFBUSxPQUFPLEdBQUcsRUFBRSxRQUFRLFNBQVMsR0FBRyxFQUFFLFFBQVEsU0FBUyxLQUFLLEVBQUUsUUFBUSxRQUFRLElBQUksRUFBRSxRQUFRLFFBQVEsSUFBSSxFQUFFLFFBQVEsU0FBUyxLQUFLLEVBQUUsUUFBUSxTQUFTLEtBQUs7QUFDdFEsSUFBSSxpQkFBaUIsQ0FBQyxTQUFTLFNBQVMsU0FBUztBQUMvQyxNQUFJLFFBQVEsVUFBVSxRQUFRO0FBQzVCLFVBQU0sUUFBUTtBQUFBLE1BQ1osaUNBQWlDLFFBQVEsS0FBSztBQUFBLElBQ2hEO0FBQ0EsV0FBTyx1QkFBdUIsT0FBTyxJQUFJO0FBQUEsRUFDM0MsV0FBVyxRQUFRLFdBQVcsUUFBUTtBQUNwQyxVQUFNLFVBQVUsZUFBZSxRQUFRLE1BQU07QUFDN0MsV0FBTyxJQUFJLE9BQU8sU0FBUyxVQUFVLElBQUksT0FBTyxLQUFLLElBQUk7QUFBQSxFQUMzRCxPQUFPO0FBQ0wsWUFBUSxLQUFLLHlCQUF5QixPQUFPO0FBQzdDLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFDQSxJQUFJLDhCQUE4QjtBQUNsQyxJQUFJLHFCQUFxQixHQUFHLDJCQUEyQjtBQUN2RCxJQUFJLHFCQUFxQixJQUFJLGtCQUFrQjtBQUMvQyxJQUFJLHlCQUF5QixLQUFLLGtCQUFrQjtBQUNwRCxJQUFJLHdCQUF3QixVQUFVLGtCQUFrQixPQUFPLGtCQUFrQixTQUFTLGtCQUFrQixPQUFPLGtCQUFrQjtBQUNySSxJQUFJLDRCQUE0QixVQUFVLGtCQUFrQixPQUFPLGtCQUFrQixTQUFTLGtCQUFrQixPQUFPLGtCQUFrQjtBQUN6SSxJQUFJLG9CQUFvQjtBQUN4QixJQUFJLGtCQUFrQjtBQUN0QixJQUFJLGtCQUFrQjtBQUN0QixJQUFJLGtCQUFrQyxvQkFBSSxJQUFJO0FBQUEsRUFDNUMsQ0FBQyxLQUFLLGVBQWU7QUFBQSxFQUNyQixDQUFDLEtBQUssY0FBYztBQUFBLEVBQ3BCLENBQUMsS0FBSyxzQkFBc0I7QUFBQTtBQUFBLEVBRTVCLENBQUMsS0FBSyxJQUFJLGVBQWUsR0FBRztBQUFBLEVBQzVCLENBQUMsS0FBSyxLQUFLLGVBQWUsR0FBRztBQUFBLEVBQzdCLENBQUMsS0FBSyxrQkFBa0I7QUFBQSxFQUN4QixDQUFDLEtBQUssc0JBQXNCO0FBQUEsRUFDNUIsQ0FBQyxLQUFLLFNBQVM7QUFBQSxFQUNmLENBQUMsS0FBSyxTQUFTO0FBQUEsRUFDZixDQUFDLEtBQUssa0JBQWtCO0FBQUE7QUFBQSxFQUV4QixDQUFDLEtBQUssa0JBQWtCO0FBQUEsRUFDeEIsQ0FBQyxLQUFLLHFCQUFxQjtBQUFBLEVBQzNCLENBQUMsS0FBSyx5QkFBeUI7QUFBQSxFQUMvQixDQUFDLEtBQUssT0FBTztBQUFBLEVBQ2IsQ0FBQyxLQUFLLE9BQU87QUFDZixDQUFDO0FBQ0QsSUFBSSx3QkFBd0Msb0JBQUksSUFBSTtBQUFBLEVBQ2xELENBQUMsS0FBSyxlQUFlO0FBQUEsRUFDckIsQ0FBQyxLQUFLLDJCQUEyQjtBQUFBLEVBQ2pDLENBQUMsS0FBSyxTQUFTO0FBQUEsRUFDZixDQUFDLEtBQUssU0FBUztBQUFBLEVBQ2YsQ0FBQyxLQUFLLGtCQUFrQjtBQUFBLEVBQ3hCLENBQUMsS0FBSyxrQkFBa0I7QUFBQSxFQUN4QixDQUFDLEtBQUssT0FBTztBQUFBLEVBQ2IsQ0FBQyxLQUFLLE9BQU87QUFDZixDQUFDO0FBQ0QsSUFBSSxnQ0FBZ0Qsb0JBQUksSUFBSTtBQUFBLEVBQzFELENBQUMsS0FBSyxLQUFLLDJCQUEyQixHQUFHO0FBQUEsRUFDekMsQ0FBQyxLQUFLLEtBQUssZUFBZSxHQUFHO0FBQy9CLENBQUM7QUFDRCxJQUFJLHlCQUF5QyxvQkFBSSxJQUFJO0FBQUEsRUFDbkQsQ0FBQyxNQUFNLEtBQUs7QUFBQSxFQUNaLENBQUMsTUFBTSxLQUFLO0FBQUEsRUFDWixDQUFDLEtBQUssS0FBSztBQUFBLEVBQ1gsQ0FBQyxNQUFNLEtBQUs7QUFBQSxFQUNaLENBQUMsTUFBTSxLQUFLO0FBQ2QsQ0FBQztBQUNELElBQUksd0JBQXdDLG9CQUFJLElBQUk7QUFBQSxFQUNsRCxDQUFDLFNBQVMsaUJBQWlCO0FBQUEsRUFDM0IsQ0FBQyxTQUFTLHdCQUF3QjtBQUFBLEVBQ2xDLENBQUMsU0FBUyxTQUFTO0FBQUEsRUFDbkIsQ0FBQyxTQUFTLGdCQUFnQjtBQUFBLEVBQzFCLENBQUMsU0FBUyxnQkFBZ0I7QUFBQSxFQUMxQixDQUFDLFNBQVMsa0JBQWtCO0FBQUEsRUFDNUIsQ0FBQyxTQUFTLFlBQVk7QUFBQSxFQUN0QixDQUFDLFNBQVMsY0FBYztBQUFBLEVBQ3hCLENBQUMsU0FBUyxTQUFTO0FBQUEsRUFDbkIsQ0FBQyxRQUFRLDJCQUEyQjtBQUFBLEVBQ3BDLENBQUMsVUFBVSxlQUFlO0FBQzVCLENBQUM7QUFDRCxJQUFJLGtCQUFrQjtBQUN0QixJQUFJLGtCQUFrQjtBQUN0QixJQUFJLG1CQUFtQjtBQUN2QixJQUFJLHNCQUFzQjtBQUMxQixJQUFJLG1CQUFtQixXQUFDLHFDQUE4QixHQUFDO0FBQ3ZELElBQUksaUNBQWlDO0FBQ3JDLElBQUksK0JBQStCO0FBQ25DLElBQUksd0JBQXdCO0FBQzVCLElBQUksa0JBQWtCLENBQUMsU0FBUyxRQUFRLE9BQU8sUUFBUSxPQUFPLFFBQVEsT0FBTyxRQUFRO0FBQ3JGLElBQUksZUFBZSxDQUFDQSxPQUFNLFVBQVUsT0FBTyxjQUFjQSxNQUFLLFlBQVksS0FBSyxDQUFDO0FBQ2hGLElBQUksNEJBQTRCLENBQUNDLFNBQVE7QUFDdkMsTUFBSSxDQUFDLHFCQUFxQixLQUFLQSxJQUFHLEVBQUcsUUFBTztBQUM1QyxRQUFNLGFBQWEsT0FBTyxTQUFTQSxNQUFLLEVBQUU7QUFDMUMsTUFBSSxhQUFhLElBQUssUUFBTztBQUM3QixRQUFNLFNBQVMsT0FBTyxhQUFhLFVBQVU7QUFDN0MsU0FBTyxnQkFBZ0IsTUFBTSxJQUFJLElBQUksT0FBTyxZQUFZLENBQUMsR0FBRyxPQUFPLFlBQVksQ0FBQyxNQUFNO0FBQ3hGO0FBQ0EsSUFBSSxtQ0FBbUMsQ0FBQyxVQUFVLE1BQU0sUUFBUSxnQ0FBZ0MsYUFBYTtBQUM3RyxJQUFJLGlCQUFpQjtBQUNyQixJQUFJLG9DQUFvQztBQUN4QyxJQUFJLGlDQUFpQyxPQUFPO0FBQUEsRUFDMUMsVUFBVTtBQUFBLEVBQ1YsY0FBYyxDQUFDO0FBQUEsRUFDZixNQUFNO0FBQUEsRUFDTixzQkFBc0I7QUFDeEI7QUFDQSxJQUFJLG9DQUFvQyxDQUFDLFVBQVU7QUFDakQsUUFBTSxJQUFJO0FBQUEsSUFDUix3RUFBd0UsS0FBSztBQUFBLEVBQy9FO0FBQ0Y7QUFDQSxJQUFJLDJCQUEyQixDQUFDLFNBQVMsTUFBTSxPQUFPLHVCQUF1QixTQUFTO0FBQ3BGLE1BQUksUUFBUSxTQUFTLFFBQVMsbUNBQWtDLEtBQUs7QUFDckUsVUFBUSxhQUFhLEtBQUssSUFBSTtBQUM5QixVQUFRLE9BQU87QUFDZixVQUFRLHVCQUF1QixRQUFRLHdCQUF3QjtBQUNqRTtBQUNBLElBQUksa0NBQWtDLENBQUMsU0FBUyxVQUFVLGFBQWEsT0FBTyxRQUFRLE9BQU87QUFDM0YsTUFBSSxjQUFjLFFBQVEsU0FBUyxTQUFTO0FBQzFDLHNDQUFrQyxLQUFLO0FBQUEsRUFDekM7QUFDQSxNQUFJLFFBQVEsU0FBUyxTQUFTO0FBQzVCLFlBQVEsWUFBWTtBQUNwQixZQUFRLE9BQU87QUFDZjtBQUFBLEVBQ0Y7QUFDQSxVQUFRLFlBQVk7QUFDcEIsVUFBUSxPQUFPLGFBQWEsUUFBUTtBQUNwQyxVQUFRLHVCQUF1QixRQUFRLHdCQUF3QjtBQUNqRTtBQUNBLElBQUksaUNBQWlDLENBQUMsT0FBTyxPQUFPLFlBQVk7QUFDOUQsUUFBTSxTQUFTLGlCQUFpQixLQUFLLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFDdkQsTUFBSSxRQUFRO0FBQ1YsVUFBTSxDQUFDRCxPQUFNLE1BQU0sSUFBSSxJQUFJO0FBQzNCLFFBQUksU0FBUyxPQUFPLFNBQVMsUUFBUTtBQUNuQztBQUFBLFFBQ0U7QUFBQSxRQUNBLEtBQUssMkJBQTJCO0FBQUEsUUFDaEM7QUFBQSxNQUNGO0FBQUEsSUFDRixPQUFPO0FBQ0wsWUFBTSxlQUFlLFNBQVMsTUFBTSxPQUFPLElBQUksTUFBTSxTQUFTLE9BQU8sU0FBUyxTQUFTLDhCQUE4QkE7QUFDckg7QUFBQSxRQUNFO0FBQUEsUUFDQTtBQUFBLFFBQ0EsU0FBUyxPQUFPLFNBQVM7QUFBQSxRQUN6QjtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQ0EsV0FBTyxRQUFRQSxNQUFLO0FBQUEsRUFDdEI7QUFDQSxRQUFNLGNBQWMsc0JBQXNCLEtBQUssTUFBTSxNQUFNLEtBQUssQ0FBQztBQUNqRSxNQUFJLGFBQWE7QUFDZixvQ0FBZ0MsU0FBUyxZQUFZLENBQUMsQ0FBQztBQUN2RCxXQUFPLFFBQVEsWUFBWSxDQUFDLEVBQUU7QUFBQSxFQUNoQztBQUNBLE1BQUksUUFBUSxLQUFLLE1BQU0sUUFBUTtBQUM3QixVQUFNLElBQUk7QUFBQSxNQUNSLG1EQUFtRCxLQUFLO0FBQUEsSUFDMUQ7QUFBQSxFQUNGO0FBQ0EsUUFBTSxPQUFPLGFBQWEsT0FBTyxRQUFRLENBQUM7QUFDMUMsUUFBTSxXQUFXLFFBQVEsSUFBSSxLQUFLO0FBQ2xDLFFBQU0saUJBQWlCLHVCQUF1QixJQUFJLElBQUk7QUFDdEQsTUFBSSxtQkFBbUIsUUFBUTtBQUM3QixvQ0FBZ0MsU0FBUyxjQUFjO0FBQ3ZELFdBQU87QUFBQSxFQUNUO0FBQ0EsUUFBTSxhQUFhLDhCQUE4QixJQUFJLElBQUk7QUFDekQsTUFBSSxlQUFlLFFBQVE7QUFDekIsNkJBQXlCLFNBQVMsWUFBWSxLQUFLO0FBQ25ELFdBQU87QUFBQSxFQUNUO0FBQ0EsUUFBTSxVQUFVLHNCQUFzQixJQUFJLElBQUk7QUFDOUMsTUFBSTtBQUNKLE1BQUksYUFBYTtBQUNqQixNQUFJLFlBQVksUUFBUTtBQUN0QixrQkFBYztBQUNkLGlCQUFhLFNBQVMsT0FBTyxTQUFTO0FBQUEsRUFDeEMsV0FBVyxjQUFjLEtBQUssSUFBSSxHQUFHO0FBQ25DLGtCQUFjLEtBQUssSUFBSTtBQUFBLEVBQ3pCLFdBQVcsZ0JBQWdCLFNBQVMsSUFBSSxLQUFLLFNBQVMsS0FBSztBQUN6RCxrQkFBYyxLQUFLLElBQUk7QUFBQSxFQUN6QixPQUFPO0FBQ0wsa0JBQWM7QUFBQSxFQUNoQjtBQUNBLGtDQUFnQyxTQUFTLGFBQWEsWUFBWSxLQUFLO0FBQ3ZFLFNBQU87QUFDVDtBQUNBLElBQUksOEJBQThCLENBQUMsV0FBVztBQUM1QyxNQUFJLE9BQU8sV0FBVyxFQUFHLFFBQU8sT0FBTyxDQUFDO0FBQ3hDLFNBQU8sWUFBWSxPQUFPLEtBQUssR0FBRyxDQUFDLEtBQUssY0FBYztBQUN4RDtBQUNBLElBQUksa0NBQWtDLENBQUMsWUFBWTtBQUNqRCxRQUFNLFNBQVMsUUFBUSxTQUFTLFdBQVcsSUFBSSxRQUFRLGVBQWUsQ0FBQyxJQUFJLFFBQVEsUUFBUSxLQUFLLEdBQUcsUUFBUSxZQUFZO0FBQ3ZILFNBQU8sNEJBQTRCLE1BQU07QUFDM0M7QUFDQSxJQUFJLDJCQUEyQixDQUFDLGtCQUFrQjtBQUNoRCxRQUFNLGFBQWEsdUJBQXVCLE9BQU8sYUFBYSxNQUFNLEdBQUc7QUFDdkUsTUFBSSxZQUFZO0FBQ2hCLFdBQVMsU0FBUyxHQUFHLFNBQVMsSUFBSSxFQUFFLFFBQVE7QUFDMUMsVUFBTSxRQUFRLE9BQU8sYUFBYSxLQUFLLE1BQU07QUFDN0MsVUFBTSxRQUFRLE9BQU8sYUFBYSxLQUFLLE1BQU07QUFDN0MsVUFBTSxZQUFZLFdBQVcsS0FBSyxLQUFLO0FBQ3ZDLFVBQU0sWUFBWSxXQUFXLEtBQUssS0FBSztBQUN2QyxRQUFJLGNBQWMsVUFBVyxjQUFhLFlBQVksUUFBUTtBQUFBLEVBQ2hFO0FBQ0EsU0FBTztBQUNUO0FBQ0EsSUFBSSx3QkFBd0IsQ0FBQyxPQUFPLE9BQU8sWUFBWSxtQkFBbUIsTUFBTSxnQkFBZ0IsTUFBTTtBQUNwRyxNQUFJLGdCQUFnQixtQ0FBbUM7QUFDckQsVUFBTSxJQUFJO0FBQUEsTUFDUiw0Q0FBNEMsaUNBQWlDLHNCQUFzQixLQUFLO0FBQUEsSUFDMUc7QUFBQSxFQUNGO0FBQ0EsTUFBSSxJQUFJLFFBQVE7QUFDaEIsUUFBTSxVQUFVLE1BQU0sQ0FBQyxNQUFNO0FBQzdCLE1BQUksUUFBUyxHQUFFO0FBQ2YsUUFBTSxzQkFBc0I7QUFDNUIsUUFBTSxXQUFXLENBQUMsK0JBQStCLENBQUM7QUFDbEQsTUFBSSxVQUFVLFNBQVMsQ0FBQztBQUN4QixNQUFJLHNDQUFzQztBQUMxQyxTQUFPLElBQUksTUFBTSxRQUFRO0FBQ3ZCLFVBQU0sT0FBTyxhQUFhLE9BQU8sQ0FBQztBQUNsQyxRQUFJLFNBQVMsTUFBTTtBQUNqQixVQUFJLCtCQUErQixPQUFPLEdBQUcsT0FBTztBQUNwRDtBQUFBLElBQ0Y7QUFDQSxRQUFJLFNBQVMsS0FBSztBQUNoQixVQUFJLE1BQU0scUJBQXFCO0FBQzdCLHdDQUFnQyxTQUFTLEtBQUs7QUFDOUMsVUFBRTtBQUNGO0FBQUEsTUFDRjtBQUNBLFVBQUksUUFBUSxTQUFTLE1BQU07QUFDekIsWUFBSSxTQUFTLFNBQVMsR0FBRztBQUN2QixnQkFBTSxJQUFJO0FBQUEsWUFDUix5RUFBeUUsQ0FBQztBQUFBLFVBQzVFO0FBQUEsUUFDRjtBQUNBLGNBQU0sSUFBSSxZQUFZLGtDQUFrQyxLQUFLLEVBQUU7QUFBQSxNQUNqRTtBQUNBLFlBQU0sdUJBQXVCLFNBQVM7QUFBQSxRQUNwQyxDQUFDLGNBQWMsVUFBVTtBQUFBLE1BQzNCO0FBQ0EsVUFBSSxXQUFXLFNBQVMsU0FBUyxLQUFLLHFDQUFxQztBQUN6RSxjQUFNLElBQUk7QUFBQSxVQUNSLHdKQUF3SixLQUFLO0FBQUEsUUFDL0o7QUFBQSxNQUNGO0FBQ0EsWUFBTSxhQUFhLGdDQUFnQyxTQUFTLENBQUMsQ0FBQztBQUM5RCxVQUFJLGdCQUFnQjtBQUNwQixVQUFJLFNBQVMsU0FBUyxHQUFHO0FBQ3ZCLFlBQUksYUFBYTtBQUNqQixpQkFBUyxJQUFJLEdBQUcsSUFBSSxTQUFTLFFBQVEsRUFBRSxHQUFHO0FBQ3hDLHdCQUFjLE1BQU0sZ0NBQWdDLFNBQVMsQ0FBQyxDQUFDLENBQUM7QUFBQSxRQUNsRTtBQUNBLHdCQUFnQixNQUFNLFVBQVUsR0FBRyxVQUFVO0FBQUEsTUFDL0M7QUFDQSxZQUFNLGtCQUFrQixTQUFTLFdBQVcsS0FBSyxRQUFRLGFBQWEsV0FBVztBQUNqRixVQUFJLGtCQUFrQixRQUFRO0FBQzlCLFVBQUksY0FBYyxrQkFBa0I7QUFDbEMsY0FBTSxZQUFZLHlCQUF5QixhQUFhO0FBQ3hELFlBQUksVUFBVSxTQUFTLEdBQUc7QUFDeEIsY0FBSSxpQkFBaUI7QUFDbkIsK0JBQW1CO0FBQ25CLDRCQUFnQixJQUFJLGVBQWU7QUFBQSxVQUNyQyxPQUFPO0FBQ0wsNEJBQWdCLDRCQUE0QjtBQUFBLGNBQzFDO0FBQUEsY0FDQSxJQUFJLFNBQVM7QUFBQSxZQUNmLENBQUM7QUFBQSxVQUNIO0FBQUEsUUFDRjtBQUFBLE1BQ0Y7QUFDQSxZQUFNLE9BQU8sVUFBVSxrQkFBa0IsS0FBSyxlQUFlLE1BQU0sU0FBUyxhQUFhLElBQUksY0FBYyxNQUFNO0FBQ2pILGFBQU87QUFBQSxRQUNMO0FBQUEsUUFDQSxLQUFLLElBQUk7QUFBQSxRQUNUO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUNBLFFBQUksTUFBTSxXQUFXLE1BQU0sQ0FBQyxHQUFHO0FBQzdCLFVBQUksUUFBUSxTQUFTLE1BQU07QUFDekIsY0FBTSxJQUFJO0FBQUEsVUFDUix5RUFBeUUsQ0FBQztBQUFBLFFBQzVFO0FBQUEsTUFDRjtBQUNBLGdCQUFVLCtCQUErQjtBQUN6QyxlQUFTLEtBQUssT0FBTztBQUNyQixXQUFLO0FBQ0w7QUFBQSxJQUNGO0FBQ0EsUUFBSSxTQUFTLEtBQUs7QUFDaEIsWUFBTSxTQUFTLE1BQU0sTUFBTSxDQUFDO0FBQzVCLFVBQUksK0JBQStCLEtBQUssTUFBTSxHQUFHO0FBQy9DLGNBQU0sSUFBSTtBQUFBLFVBQ1IsMERBQTBELENBQUM7QUFBQSxRQUM3RDtBQUFBLE1BQ0Y7QUFDQSxZQUFNLFFBQVEsaUJBQWlCLEtBQUssTUFBTTtBQUMxQyxVQUFJLE9BQU87QUFDVCxjQUFNLENBQUMsRUFBRSxlQUFlLElBQUksSUFBSTtBQUNoQyxjQUFNLFdBQVcsc0JBQXNCLElBQUksSUFBSTtBQUMvQyxZQUFJLGFBQWEsUUFBUTtBQUN2QixnQkFBTSxJQUFJO0FBQUEsWUFDUixzQ0FBc0MsSUFBSSxjQUFjLENBQUM7QUFBQSxVQUMzRDtBQUFBLFFBQ0Y7QUFDQSxZQUFJLGNBQWMsa0JBQWtCLFNBQVMsV0FBVyxTQUFTLFVBQVU7QUFDekUsZ0JBQU0sSUFBSTtBQUFBLFlBQ1IsNkJBQTZCLElBQUk7QUFBQSxVQUNuQztBQUFBLFFBQ0Y7QUFDQSxZQUFJLGVBQWU7QUFDakIsbUNBQXlCLFNBQVMsS0FBSyxRQUFRLEtBQUssQ0FBQztBQUFBLFFBQ3ZELE9BQU87QUFDTCwwQ0FBZ0MsU0FBUyxVQUFVLE1BQU0sQ0FBQztBQUFBLFFBQzVEO0FBQ0EsYUFBSyxNQUFNLENBQUMsRUFBRTtBQUNkO0FBQUEsTUFDRjtBQUNBLFVBQUksNkJBQTZCLEtBQUssTUFBTSxHQUFHO0FBQzdDLGNBQU0sSUFBSTtBQUFBLFVBQ1IsMEVBQTBFLENBQUM7QUFBQSxRQUM3RTtBQUFBLE1BQ0Y7QUFDQSxZQUFNLFNBQVM7QUFBQSxRQUNiO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQSxnQkFBZ0I7QUFBQSxNQUNsQjtBQUNBO0FBQUEsUUFDRTtBQUFBLFFBQ0EsT0FBTztBQUFBLFFBQ1A7QUFBQSxRQUNBLE9BQU87QUFBQSxNQUNUO0FBQ0EsOENBQXdDLE9BQU8sdUNBQXVDLE9BQU8sV0FBVyxPQUFPO0FBQy9HLFVBQUksT0FBTztBQUNYO0FBQUEsSUFDRjtBQUNBLFFBQUksU0FBUyxLQUFLO0FBQ2hCLFlBQU0sc0JBQXNCLE1BQU0sSUFBSSxDQUFDLE1BQU0sT0FBTyxNQUFNLFdBQVcsTUFBTSxJQUFJLENBQUM7QUFDaEYsVUFBSSxRQUFRLFNBQVMsU0FBUyxDQUFDLHFCQUFxQjtBQUNsRCwwQ0FBa0MsQ0FBQztBQUFBLE1BQ3JDO0FBQ0EsVUFBSSxRQUFRLFNBQVMsUUFBUSxRQUFRLFNBQVMsV0FBVyxRQUFRLFNBQVMsb0JBQW9CLHFCQUFxQjtBQUNqSCx3Q0FBZ0MsU0FBUyxLQUFLO0FBQUEsTUFDaEQsT0FBTztBQUNMLGdCQUFRLFlBQVk7QUFDcEIsZ0JBQVEsT0FBTztBQUFBLE1BQ2pCO0FBQ0EsUUFBRTtBQUNGO0FBQUEsSUFDRjtBQUNBO0FBQUEsTUFDRTtBQUFBLE1BQ0EsU0FBUyxPQUFPLFFBQVEsU0FBUyxXQUFXLElBQUksUUFBUTtBQUFBLElBQzFEO0FBQ0EsU0FBSyxLQUFLO0FBQUEsRUFDWjtBQUNBLFFBQU0sSUFBSTtBQUFBLElBQ1IsR0FBRyxTQUFTLFNBQVMsSUFBSSw4Q0FBOEMsOEJBQThCLGFBQWEsS0FBSztBQUFBLEVBQ3pIO0FBQ0Y7QUFDQSxJQUFJLDBCQUEwQixDQUFDLFVBQVU7QUFDdkMsTUFBSSxNQUFNO0FBQ1YsTUFBSSxhQUFhO0FBQ2pCLE1BQUksc0JBQXNCO0FBQzFCLE1BQUksYUFBYTtBQUNqQixRQUFNLGVBQWUsQ0FBQztBQUN0QixRQUFNLFlBQVksQ0FBQ0EsVUFBUztBQUMxQixpQkFBYSxJQUFJO0FBQ2pCLFdBQU9BO0FBQ1AsMEJBQXNCO0FBQUEsRUFDeEI7QUFDQSxXQUFTLElBQUksR0FBRyxJQUFJLE1BQU0sVUFBVTtBQUNsQyxVQUFNLE9BQU8sYUFBYSxPQUFPLENBQUM7QUFDbEMsUUFBSSxTQUFTLE1BQU07QUFDakIsWUFBTSxTQUFTLGlCQUFpQixLQUFLLE1BQU0sTUFBTSxDQUFDLENBQUM7QUFDbkQsVUFBSSxRQUFRO0FBQ1YsY0FBTSxDQUFDQSxPQUFNLE1BQU0sSUFBSSxJQUFJO0FBQzNCLFlBQUksZUFBZUE7QUFDbkIsWUFBSSxTQUFTLEtBQUs7QUFDaEIsZ0JBQU0sb0JBQW9CLE9BQU8sSUFBSTtBQUNyQyx5QkFBZSxhQUFhLDBCQUEwQixJQUFJLEtBQUssb0JBQW9CO0FBQUEsUUFDckYsV0FBVyxTQUFTLFFBQVE7QUFDMUIseUJBQWUsU0FBUyxNQUFNLHFCQUFxQjtBQUFBLFFBQ3JEO0FBQ0Esa0JBQVUsWUFBWTtBQUN0QixhQUFLQSxNQUFLO0FBQ1Y7QUFBQSxNQUNGO0FBQ0EsWUFBTSxjQUFjLHNCQUFzQixLQUFLLE1BQU0sTUFBTSxDQUFDLENBQUM7QUFDN0QsVUFBSSxhQUFhO0FBQ2YsY0FBTUEsUUFBTyxZQUFZLENBQUM7QUFDMUIsY0FBTSxlQUFlLGNBQWNBLE1BQUssQ0FBQyxNQUFNLE1BQU0sMEJBQTBCQSxNQUFLLE1BQU0sQ0FBQyxDQUFDLEtBQUtBLFFBQU9BO0FBQ3hHLGtCQUFVLFlBQVk7QUFDdEIsYUFBS0EsTUFBSztBQUNWO0FBQUEsTUFDRjtBQUNBLFVBQUksSUFBSSxLQUFLLE1BQU0sUUFBUTtBQUN6QixlQUFPO0FBQ1A7QUFBQSxNQUNGO0FBQ0EsWUFBTSxPQUFPLGFBQWEsT0FBTyxJQUFJLENBQUM7QUFDdEMsV0FBSyxJQUFJLEtBQUs7QUFDZCxVQUFJLFNBQVMsS0FBSztBQUNoQjtBQUFBLE1BQ0Y7QUFDQSxZQUFNLGlCQUFpQix1QkFBdUIsSUFBSSxJQUFJO0FBQ3RELFVBQUksbUJBQW1CLFFBQVE7QUFDN0Isa0JBQVUsY0FBYztBQUN4QjtBQUFBLE1BQ0Y7QUFDQSxZQUFNLFVBQVUsZ0JBQWdCLElBQUksSUFBSTtBQUN4QyxVQUFJO0FBQ0osVUFBSSxZQUFZLFFBQVE7QUFDdEIsc0JBQWM7QUFBQSxNQUNoQixXQUFXLGNBQWMsS0FBSyxJQUFJLEdBQUc7QUFDbkMsc0JBQWMsS0FBSyxJQUFJO0FBQUEsTUFDekIsV0FBVyxnQkFBZ0IsU0FBUyxJQUFJLEdBQUc7QUFDekMsc0JBQWMsS0FBSyxJQUFJO0FBQUEsTUFDekIsT0FBTztBQUNMLHNCQUFjO0FBQUEsTUFDaEI7QUFDQSxnQkFBVSxXQUFXO0FBQ3JCO0FBQUEsSUFDRjtBQUNBLFlBQVEsTUFBTTtBQUFBLE1BQ1osS0FBSyxLQUFLO0FBQ1IsY0FBTSxTQUFTLHNCQUFzQixPQUFPLEdBQUcsVUFBVTtBQUN6RCxrQkFBVSxPQUFPLElBQUk7QUFDckIsWUFBSSxPQUFPO0FBQ1g7QUFBQSxNQUNGO0FBQUEsTUFDQSxLQUFLO0FBQ0gsa0JBQVUsS0FBSztBQUNmLFVBQUU7QUFDRjtBQUFBLE1BQ0YsS0FBSztBQUNILGtCQUFVLFFBQVE7QUFDbEIsVUFBRTtBQUNGO0FBQUEsTUFDRixLQUFLO0FBQ0gsa0JBQVUsaUJBQWlCO0FBQzNCLFVBQUU7QUFDRjtBQUFBLE1BQ0YsS0FBSztBQUNILGtCQUFVLGVBQWU7QUFDekIsVUFBRTtBQUNGO0FBQUEsTUFDRixLQUFLLEtBQUs7QUFDUixjQUFNLDBCQUEwQixNQUFNLFdBQVcsUUFBUSxDQUFDO0FBQzFELGNBQU0sZ0JBQWdCLDBCQUEwQixTQUFTLGdCQUFnQixLQUFLLE1BQU0sTUFBTSxDQUFDLENBQUMsSUFBSSxDQUFDLEtBQUs7QUFDdEcsY0FBTSxnQkFBZ0IsMEJBQTBCLFFBQVEsa0JBQWtCLFFBQVEsUUFBUTtBQUMxRixxQkFBYSxLQUFLLENBQUMsSUFBSSxRQUFRLFVBQVUsQ0FBQztBQUMxQyxZQUFJLHdCQUF5QixjQUFhO0FBQzFDLGVBQU87QUFDUCw4QkFBc0I7QUFDdEIsYUFBSyxjQUFjO0FBQ25CO0FBQUEsTUFDRjtBQUFBLE1BQ0EsS0FBSztBQUNILGVBQU87QUFDUCxTQUFDLFlBQVksVUFBVSxJQUFJLGFBQWEsSUFBSSxLQUFLLENBQUMsSUFBSSxLQUFLO0FBQzNELDhCQUFzQjtBQUN0QixVQUFFO0FBQ0Y7QUFBQSxNQUNGLEtBQUs7QUFDSCxlQUFPO0FBQ1AscUJBQWE7QUFDYiw4QkFBc0I7QUFDdEIsVUFBRTtBQUNGO0FBQUEsTUFDRixLQUFLLEtBQUs7QUFDUixjQUFNLFFBQVEsb0JBQW9CLEtBQUssTUFBTSxNQUFNLENBQUMsQ0FBQztBQUNyRCxZQUFJLENBQUMsU0FBUyxhQUFhLEdBQUc7QUFDNUIsb0JBQVUsS0FBSztBQUNmLFlBQUU7QUFDRjtBQUFBLFFBQ0Y7QUFDQSxjQUFNLE9BQU8sTUFBTSxDQUFDLEVBQUUsV0FBVyxHQUFHLElBQUksSUFBSSxNQUFNLENBQUMsQ0FBQyxLQUFLLE1BQU0sQ0FBQztBQUNoRSxhQUFLLE1BQU0sQ0FBQyxFQUFFO0FBQ2QsY0FBTSxZQUFZLE1BQU0sQ0FBQztBQUN6QixZQUFJLGNBQWMsT0FBTyxjQUFjLEtBQUs7QUFDMUMsZ0JBQU0sR0FBRyxJQUFJLE1BQU0sR0FBRyxVQUFVLENBQUMsTUFBTSxJQUFJLE1BQU0sVUFBVSxDQUFDLElBQUksSUFBSSxLQUFLLFNBQVM7QUFDbEYsWUFBRTtBQUFBLFFBQ0osT0FBTztBQUNMLGlCQUFPLElBQUksSUFBSTtBQUFBLFFBQ2pCO0FBQ0EsOEJBQXNCO0FBQ3RCO0FBQUEsTUFDRjtBQUFBLE1BQ0EsS0FBSztBQUNILGtCQUFVLEtBQUs7QUFDZixVQUFFO0FBQ0Y7QUFBQSxNQUNGLEtBQUs7QUFDSCxZQUFJLHFCQUFxQjtBQUN2QixZQUFFO0FBQ0Y7QUFBQSxRQUNGO0FBQ0EsZUFBTztBQUNQLDhCQUFzQjtBQUN0QixVQUFFO0FBQ0Y7QUFBQSxNQUNGLEtBQUs7QUFBQSxNQUNMLEtBQUs7QUFDSCxlQUFPO0FBQ1AsOEJBQXNCO0FBQ3RCLFVBQUU7QUFDRjtBQUFBLE1BQ0Y7QUFDRTtBQUFBLFVBQ0UsY0FBYyxnQkFBZ0IsSUFBSSxJQUFJLElBQUksS0FBSyxZQUFZLENBQUMsR0FBRyxLQUFLLFlBQVksQ0FBQyxNQUFNO0FBQUEsUUFDekY7QUFDQSxhQUFLLEtBQUs7QUFDVjtBQUFBLElBQ0o7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUO0FBQ0EsSUFBSSxpQkFBaUIsQ0FBQyxXQUFXLE9BQU8sUUFBUSx1QkFBdUIsTUFBTTtBQUM3RSxJQUFJLFdBQVcsQ0FBQyxLQUFLLGVBQWUsaUJBQWlCO0FBQ25ELFFBQU0sUUFBUSxDQUFDO0FBQ2YsTUFBSSxJQUFJO0FBQ1IsU0FBTyxJQUFJLElBQUksUUFBUTtBQUNyQixVQUFNLEtBQUssSUFBSSxDQUFDLENBQUM7QUFDakIsVUFBTSxXQUFXLGNBQWMsSUFBSSxJQUFJLENBQUMsQ0FBQyxLQUFLO0FBQzlDLFFBQUksYUFBYSxjQUFjO0FBQzdCLFFBQUU7QUFDRjtBQUFBLElBQ0Y7QUFDQSxXQUFPLEVBQUUsSUFBSSxJQUFJLFdBQVcsY0FBYyxJQUFJLElBQUksQ0FBQyxDQUFDLEtBQUssa0JBQWtCLGNBQWM7QUFDdkYsVUFBSSxjQUFjLElBQUksTUFBTSxHQUFHLEVBQUUsQ0FBQyxNQUFNLGNBQWM7QUFDcEQsY0FBTSxNQUFNLFNBQVMsQ0FBQyxLQUFLLElBQUksQ0FBQztBQUFBLE1BQ2xDO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7QUFDQSxJQUFJLGtCQUFrQixDQUFDLE9BQU8sTUFBTSxTQUFTLE1BQU0sU0FBUyxNQUFNLFNBQVMsTUFBTSxTQUFTLE1BQU0sVUFBVSxNQUFNLFVBQVUsTUFBTSxVQUFVLE1BQU0sVUFBVSxNQUFNLFVBQVUsTUFBTSxVQUFVLE1BQU0sVUFBVSxNQUFNLFVBQVUsTUFBTSxTQUFTLE1BQU0sU0FBUyxNQUFNLFVBQVUsTUFBTTtBQUM5USxJQUFJLHFCQUFxQixDQUFDLE1BQU0sT0FBTyxVQUFVLENBQUMsS0FBSyxPQUFPLE1BQU07QUFDcEUsSUFBSSxNQUFNLENBQUMsTUFBTTtBQUNmLE1BQUksU0FBUztBQUNiLGFBQVcsS0FBSyxFQUFHLEdBQUU7QUFDckIsU0FBTztBQUNUO0FBQ0EsSUFBSSwrQkFBK0IsQ0FBQ0EsVUFBUyxlQUFlQSxNQUFLLFlBQVksQ0FBQztBQUM5RSxJQUFJLGVBQWUsSUFBSSxTQUFTLE1BQU0sVUFBVSxPQUFPLE1BQU0sQ0FBQyxHQUFHLElBQUk7QUFDckUsSUFBSSxnQkFBZ0IsQ0FBQyxRQUFRLElBQUksSUFBSSxPQUFPLFFBQVEsR0FBRyxDQUFDO0FBQ3hELElBQUksY0FBYyxDQUFDQSxPQUFNLFVBQVU7QUFDakMsUUFBTSxTQUFTLENBQUM7QUFDaEIsTUFBSSxPQUFPO0FBQ1gsYUFBVyxTQUFTQSxNQUFLLFNBQVMsS0FBSyxHQUFHO0FBQ3hDLFVBQU0sYUFBYSxNQUFNLENBQUM7QUFDMUIsUUFBSSxPQUFPLE1BQU0sT0FBTztBQUN0QixhQUFPLEtBQUtBLE1BQUssTUFBTSxNQUFNLE1BQU0sS0FBSyxDQUFDO0FBQUEsSUFDM0M7QUFDQSxRQUFJLFdBQVcsU0FBUyxHQUFHO0FBQ3pCLGFBQU8sS0FBSyxVQUFVO0FBQUEsSUFDeEI7QUFDQSxXQUFPLE1BQU0sUUFBUSxXQUFXO0FBQUEsRUFDbEM7QUFDQSxNQUFJLE9BQU9BLE1BQUssUUFBUTtBQUN0QixXQUFPLEtBQUtBLE1BQUssTUFBTSxJQUFJLENBQUM7QUFBQSxFQUM5QjtBQUNBLFNBQU87QUFDVDtBQUNBLElBQUksaUJBQWlCLENBQUNBLFVBQVNBLE1BQUssUUFBUSxXQUFDLFVBQU0sSUFBRSxHQUFFLEVBQUU7QUFDekQsSUFBSSxrQkFBa0IsQ0FBQyxLQUFLLE1BQU0sZ0JBQWdCLENBQUMsTUFBTTtBQUN2RCxNQUFJLENBQUMsT0FBTyxNQUFNLFFBQVEsR0FBRyxLQUFLLE9BQU8sUUFBUSxVQUFVO0FBQ3pELFdBQU8sR0FBRyxJQUFJO0FBQUEsRUFDaEI7QUFDQSxhQUFXLE9BQU8sZUFBZTtBQUMvQixRQUFJLEVBQUUsT0FBTyxNQUFNO0FBQ2pCLGFBQU8sR0FBRyxJQUFJLG9CQUFvQixHQUFHO0FBQUEsSUFDdkM7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUO0FBQ0EsSUFBSSxtQkFBbUIsQ0FBQ0EsVUFBU0EsTUFBSyxNQUFNLE1BQU0sS0FBSyxDQUFDO0FBR3hELElBQUksV0FBVyxNQUFNO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJbkIsY0FBYztBQUNaLFVBQU0sVUFBVSxZQUFZLE1BQU07QUFDaEMsYUFBTyxRQUFRLE1BQU0sR0FBRyxJQUFJO0FBQUEsSUFDOUI7QUFDQSxXQUFPLE9BQU8sZUFBZSxTQUFTLFdBQVcsU0FBUztBQUFBLEVBQzVEO0FBQ0Y7QUFDQSxJQUFJLG1CQUFtQjtBQUd2QixJQUFJLGFBQWEsY0FBYyxpQkFBaUI7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUk5QyxZQUFZLFFBQVE7QUFDbEIsVUFBTTtBQUNOLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsTUFBTUEsT0FBTTtBQUNWLFdBQU8sS0FBSyxVQUFVQSxLQUFJO0FBQUEsRUFDNUI7QUFDRjtBQUNBLElBQUkscUJBQXFCO0FBR3pCLElBQUksaUJBQWlCLGNBQWMsbUJBQW1CO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPcEQsdUJBQXVCQSxPQUFNO0FBQzNCLFVBQU0sU0FBUyxDQUFDO0FBQ2hCLGFBQVMsSUFBSSxHQUFHLElBQUlBLE1BQUssUUFBUSxFQUFFLEdBQUc7QUFDcEMsWUFBTSxPQUFPQSxNQUFLLENBQUM7QUFDbkIsWUFBTSxLQUFLLEtBQUssV0FBVyxDQUFDO0FBQzVCLFVBQUksZ0JBQWdCLEVBQUUsR0FBRztBQUN2QixlQUFPLEtBQUssR0FBRztBQUNmLGVBQU8sS0FBSyxJQUFJO0FBQ2hCLGVBQU8sS0FBSyxHQUFHO0FBQUEsTUFDakIsT0FBTztBQUNMLGVBQU8sS0FBSyxJQUFJO0FBQUEsTUFDbEI7QUFBQSxJQUNGO0FBQ0EsV0FBTyxPQUFPLEtBQUssRUFBRTtBQUFBLEVBQ3ZCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsY0FBY0EsT0FBTTtBQUNsQixXQUFPQSxNQUFLLFVBQVUsS0FBSyxFQUFFLFFBQVEsV0FBQyxXQUFPLElBQUUsR0FBRSxFQUFFO0FBQUEsRUFDckQ7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxXQUFXLE1BQU07QUFDZixZQUFRLE1BQU07QUFBQSxNQUNaLEtBQUs7QUFBQSxNQUNMLEtBQUs7QUFBQSxNQUNMLEtBQUs7QUFDSCxlQUFPO0FBQUEsTUFDVDtBQUNFLGVBQU8sV0FBQyxxQ0FBOEIsR0FBQyxFQUFDLEtBQUssSUFBSTtBQUFBLElBQ3JEO0FBQUEsRUFDRjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLFdBQVdBLE9BQU07QUFDZixVQUFNLFNBQVMsQ0FBQztBQUNoQixlQUFXLFFBQVFBLE9BQU07QUFDdkIsWUFBTSxLQUFLLEtBQUssV0FBVyxDQUFDO0FBQzVCLFVBQUksT0FBTyxLQUFLLE9BQU8sU0FBUyxLQUFLLFdBQVcsSUFBSSxHQUFHO0FBQ3JEO0FBQUEsTUFDRjtBQUNBLFVBQUksT0FBTyxLQUFLLElBQUksR0FBRztBQUNyQixlQUFPLEtBQUssR0FBRztBQUFBLE1BQ2pCLE9BQU87QUFDTCxlQUFPLEtBQUssSUFBSTtBQUFBLE1BQ2xCO0FBQUEsSUFDRjtBQUNBLFdBQU8sT0FBTyxLQUFLLEVBQUU7QUFBQSxFQUN2QjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLFVBQVVBLE9BQU07QUFDZCxRQUFJLEtBQUssT0FBTyxZQUFZO0FBQzFCLE1BQUFBLFFBQU8sS0FBSyxXQUFXQSxLQUFJO0FBQUEsSUFDN0I7QUFDQSxRQUFJLEtBQUssT0FBTyxzQkFBc0I7QUFDcEMsTUFBQUEsUUFBTyxLQUFLLHVCQUF1QkEsS0FBSTtBQUFBLElBQ3pDO0FBQ0EsUUFBSSxLQUFLLE9BQU8sV0FBVztBQUN6QixNQUFBQSxRQUFPQSxNQUFLLFlBQVk7QUFDeEIsVUFBSSxLQUFLLE9BQU8sa0JBQWtCLE9BQU87QUFDdkMsUUFBQUEsUUFBTyxLQUFLLGNBQWNBLEtBQUk7QUFBQSxNQUNoQztBQUFBLElBQ0YsV0FBVyxLQUFLLE9BQU8sZUFBZTtBQUNwQyxNQUFBQSxRQUFPLEtBQUssY0FBY0EsS0FBSTtBQUFBLElBQ2hDO0FBQ0EsV0FBT0E7QUFBQSxFQUNUO0FBQ0Y7QUFDQSxJQUFJLHlCQUF5QjtBQUc3QixJQUFJLGNBQWMsY0FBYyxtQkFBbUI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBS2pELFlBQVksUUFBUTtBQUNsQixVQUFNLE1BQU07QUFDWixTQUFLLFdBQVcsT0FBTyx3QkFBd0I7QUFBQSxFQUNqRDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLFVBQVVBLE9BQU07QUFDZCxJQUFBQSxRQUFPQSxNQUFLO0FBQUEsTUFDVjtBQUFBLE1BQ0E7QUFBQSxJQUNGO0FBQ0EsSUFBQUEsUUFBT0EsTUFBSztBQUFBLE1BQ1Y7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUNBLFFBQUlBLE1BQUssU0FBUyxRQUFRLEdBQUc7QUFDM0IsWUFBTSxRQUFRQSxNQUFLLE1BQU0sUUFBUTtBQUNqQyxNQUFBQSxRQUFPLE1BQU0sSUFBSSxDQUFDLFNBQVMsS0FBSyxVQUFVLE1BQU0sQ0FBQyxFQUFFLEtBQUssUUFBUTtBQUFBLElBQ2xFLE9BQU87QUFDTCxNQUFBQSxRQUFPQSxNQUFLLFVBQVUsTUFBTTtBQUFBLElBQzlCO0FBQ0EsV0FBT0E7QUFBQSxFQUNUO0FBQ0Y7QUFDQSxJQUFJLHNCQUFzQjtBQUcxQixJQUFJLFdBQVcsY0FBYyxtQkFBbUI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSzlDLFlBQVksUUFBUTtBQUNsQixVQUFNLE1BQU07QUFDWixTQUFLLGVBQWUsT0FBTyxlQUFlLENBQUMsR0FBRztBQUFBLE1BQzVDLENBQUMsTUFBTSwwQkFBMEIsQ0FBQztBQUFBLElBQ3BDO0FBQUEsRUFDRjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLFVBQVVBLE9BQU07QUFDZCxXQUFPLEtBQUssWUFBWSxPQUFPLENBQUMsR0FBRyxlQUFlO0FBQ2hELGFBQU8sYUFBYSxXQUFXLFVBQVUsQ0FBQyxJQUFJO0FBQUEsSUFDaEQsR0FBR0EsS0FBSTtBQUFBLEVBQ1Q7QUFDRjtBQUNBLElBQUksbUJBQW1CO0FBR3ZCLElBQUksVUFBVSxjQUFjLG1CQUFtQjtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSTdDLFlBQVksUUFBUTtBQUNsQixVQUFNLE1BQU07QUFDWixTQUFLLFVBQVUsZUFBZSxLQUFLLE9BQU8sV0FBVyxDQUFDLENBQUM7QUFBQSxFQUN6RDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLFVBQVVBLE9BQU07QUFDZCxXQUFPLEtBQUssWUFBWSxPQUFPQSxRQUFPQSxNQUFLLFdBQVcsS0FBSyxTQUFTLEtBQUssT0FBTyxXQUFXLEVBQUU7QUFBQSxFQUMvRjtBQUNGO0FBQ0EsSUFBSSxrQkFBa0I7QUFHdEIsSUFBSSxvQkFBb0IsY0FBYyxtQkFBbUI7QUFBQSxFQUN2RCxjQUFjO0FBQ1osVUFBTSxHQUFHLFNBQVM7QUFLbEIsU0FBSyxPQUFPO0FBQUEsRUFDZDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLFVBQVVBLE9BQU07QUFDZCxJQUFBQSxRQUFPQSxNQUFLLFVBQVUsS0FBSyxJQUFJO0FBQy9CLFdBQU9BO0FBQUEsRUFDVDtBQUNGO0FBQ0EsSUFBSSw0QkFBNEI7QUFHaEMsSUFBSSxNQUFNLGNBQWMsMEJBQTBCO0FBQUEsRUFDaEQsY0FBYztBQUNaLFVBQU0sR0FBRyxTQUFTO0FBQ2xCLFNBQUssT0FBTztBQUFBLEVBQ2Q7QUFDRjtBQUNBLElBQUksY0FBYztBQUdsQixJQUFJLE1BQU0sY0FBYywwQkFBMEI7QUFBQSxFQUNoRCxjQUFjO0FBQ1osVUFBTSxHQUFHLFNBQVM7QUFDbEIsU0FBSyxPQUFPO0FBQUEsRUFDZDtBQUNGO0FBQ0EsSUFBSSxjQUFjO0FBR2xCLElBQUksT0FBTyxjQUFjLDBCQUEwQjtBQUFBLEVBQ2pELGNBQWM7QUFDWixVQUFNLEdBQUcsU0FBUztBQUNsQixTQUFLLE9BQU87QUFBQSxFQUNkO0FBQ0Y7QUFDQSxJQUFJLGVBQWU7QUFHbkIsSUFBSSxPQUFPLGNBQWMsMEJBQTBCO0FBQUEsRUFDakQsY0FBYztBQUNaLFVBQU0sR0FBRyxTQUFTO0FBQ2xCLFNBQUssT0FBTztBQUFBLEVBQ2Q7QUFDRjtBQUNBLElBQUksZUFBZTtBQUduQixJQUFJLFFBQVEsY0FBYyxtQkFBbUI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNM0MsVUFBVUEsT0FBTTtBQUNkLFFBQUksS0FBSyxPQUFPLGNBQWMsS0FBSyxPQUFPLGFBQWE7QUFDckQsTUFBQUEsUUFBT0EsTUFBSyxLQUFLO0FBQUEsSUFDbkIsT0FBTztBQUNMLFVBQUksS0FBSyxPQUFPLFlBQVk7QUFDMUIsUUFBQUEsUUFBT0EsTUFBSyxVQUFVO0FBQUEsTUFDeEI7QUFDQSxVQUFJLEtBQUssT0FBTyxhQUFhO0FBQzNCLFFBQUFBLFFBQU9BLE1BQUssUUFBUTtBQUFBLE1BQ3RCO0FBQUEsSUFDRjtBQUNBLFdBQU9BO0FBQUEsRUFDVDtBQUNGO0FBQ0EsSUFBSSxnQkFBZ0I7QUFHcEIsSUFBSSxlQUFlLGNBQWMsbUJBQW1CO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTWxELFVBQVVBLE9BQU07QUFDZCxXQUFPLGVBQWVBLEtBQUk7QUFBQSxFQUM1QjtBQUNGO0FBQ0EsSUFBSSx1QkFBdUI7QUFHM0IsSUFBSSxZQUFZLGNBQWMsbUJBQW1CO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTS9DLFVBQVVBLE9BQU07QUFDZCxXQUFPQSxNQUFLLFlBQVk7QUFBQSxFQUMxQjtBQUNGO0FBQ0EsSUFBSSxvQkFBb0I7QUFHeEIsSUFBSSxVQUFVLGNBQWMsbUJBQW1CO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTTdDLFVBQVVBLE9BQU07QUFDZCxJQUFBQSxRQUFPLEtBQUssT0FBTyxVQUFVQTtBQUM3QixXQUFPQTtBQUFBLEVBQ1Q7QUFDRjtBQUNBLElBQUksa0JBQWtCO0FBR3RCLFNBQVMsa0JBQWtCLFFBQVE7QUFDakMsTUFBSSxXQUFXLEtBQU0sUUFBTztBQUM1QixVQUFRLE9BQU8sTUFBTTtBQUFBLElBQ25CLEtBQUs7QUFDSCxhQUFPLElBQUksdUJBQXVCLE1BQU07QUFBQSxJQUMxQyxLQUFLO0FBQ0gsYUFBTyxJQUFJLG9CQUFvQixNQUFNO0FBQUEsSUFDdkMsS0FBSztBQUNILGFBQU8sSUFBSSxpQkFBaUIsTUFBTTtBQUFBLElBQ3BDLEtBQUs7QUFDSCxhQUFPLElBQUksZ0JBQWdCLE1BQU07QUFBQSxJQUNuQyxLQUFLO0FBQ0gsYUFBTyxJQUFJLFlBQVksTUFBTTtBQUFBLElBQy9CLEtBQUs7QUFDSCxhQUFPLElBQUksWUFBWSxNQUFNO0FBQUEsSUFDL0IsS0FBSztBQUNILGFBQU8sSUFBSSxhQUFhLE1BQU07QUFBQSxJQUNoQyxLQUFLO0FBQ0gsYUFBTyxJQUFJLGFBQWEsTUFBTTtBQUFBLElBQ2hDLEtBQUs7QUFDSCxhQUFPLElBQUksY0FBYyxNQUFNO0FBQUEsSUFDakMsS0FBSztBQUNILGFBQU8sSUFBSSxxQkFBcUIsTUFBTTtBQUFBLElBQ3hDLEtBQUs7QUFDSCxhQUFPLElBQUksa0JBQWtCLE1BQU07QUFBQSxJQUNyQyxLQUFLO0FBQ0gsYUFBTyxJQUFJLGdCQUFnQixNQUFNO0FBQUEsSUFDbkM7QUFDRSxZQUFNLElBQUksTUFBTSw0QkFBNEIsT0FBTyxJQUFJLEVBQUU7QUFBQSxFQUM3RDtBQUNGO0FBQ0EsSUFBSSw0QkFBNEI7QUFHaEMsSUFBSSxlQUFlLGNBQWMsaUJBQWlCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPaEQsYUFBYUEsT0FBTSxTQUFTO0FBQzFCLFlBQVEsTUFBTSxRQUFRQSxLQUFJLElBQUlBLE1BQUssSUFBSSxDQUFDLE1BQU0sS0FBSyxrQkFBa0IsR0FBRyxPQUFPLENBQUMsSUFBSSxLQUFLLGtCQUFrQkEsT0FBTSxPQUFPLEdBQUcsS0FBSztBQUFBLEVBQ2xJO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPQSxNQUFNQSxPQUFNLFNBQVM7QUFDbkIsV0FBTyxLQUFLLGFBQWFBLE9BQU0sT0FBTztBQUFBLEVBQ3hDO0FBQ0Y7QUFDQSxJQUFJLHVCQUF1QjtBQUczQixJQUFJLG9CQUFvQixNQUFNO0FBQzVCLFFBQU0sS0FBSztBQUFBLElBQ1QsR0FBRyxNQUFNO0FBQUEsTUFDUCxFQUFFLFFBQVEsSUFBSSxXQUFXLENBQUMsSUFBSSxJQUFJLFdBQVcsQ0FBQyxJQUFJLEVBQUU7QUFBQSxNQUNwRCxDQUFDLEdBQUcsTUFBTSxJQUFJLElBQUksV0FBVyxDQUFDO0FBQUEsSUFDaEM7QUFBQSxJQUNBLEdBQUcsTUFBTTtBQUFBLE1BQ1AsRUFBRSxRQUFRLE9BQU8sV0FBVyxDQUFDLElBQUksT0FBTyxXQUFXLENBQUMsSUFBSSxFQUFFO0FBQUEsTUFDMUQsQ0FBQyxHQUFHLE1BQU0sSUFBSSxPQUFPLFdBQVcsQ0FBQztBQUFBLElBQ25DO0FBQUEsSUFDQSxHQUFHLE1BQU07QUFBQSxNQUNQLEVBQUUsUUFBUSxPQUFPLFdBQVcsQ0FBQyxJQUFJLE9BQU8sV0FBVyxDQUFDLElBQUksRUFBRTtBQUFBLE1BQzFELENBQUMsR0FBRyxNQUFNLElBQUksT0FBTyxXQUFXLENBQUM7QUFBQSxJQUNuQztBQUFBLEVBQ0Y7QUFDQSxRQUFNLEtBQUssR0FBRyxNQUFNO0FBQ3BCLE1BQUksSUFBSTtBQUNSLFdBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxFQUFFLEdBQUc7QUFDNUIsUUFBSSxDQUFDLEdBQUcsU0FBUyxDQUFDLEdBQUc7QUFDbkIsU0FBRyxLQUFLLENBQUM7QUFDVCxTQUFHLEtBQUssTUFBTSxDQUFDO0FBQ2YsV0FBSztBQUFBLElBQ1A7QUFBQSxFQUNGO0FBQ0EsUUFBTSxNQUFNLEdBQUcsSUFBSSxDQUFDLE9BQU8sT0FBTyxhQUFhLEVBQUUsQ0FBQztBQUNsRCxTQUFPLE9BQU8sWUFBWSxHQUFHLElBQUksQ0FBQyxHQUFHLE1BQU0sQ0FBQyxHQUFHLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUN6RCxHQUFHO0FBQ0gsSUFBSSxxQkFBcUIsQ0FBQyxTQUFTLE9BQU8sWUFBWSxPQUFPLFFBQVEsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDLEtBQUssS0FBSyxNQUFNLENBQUMsT0FBTyxHQUFHLENBQUMsQ0FBQztBQUM5RyxJQUFJLG1CQUFtQixtQkFBbUIsZ0JBQWdCO0FBQzFELElBQUksb0JBQW9CO0FBR3hCLElBQUksWUFBWSxjQUFjLHFCQUFxQjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFLakQsWUFBWSxRQUFRO0FBQ2xCLFVBQU07QUFDTixTQUFLLFNBQVM7QUFDZCxTQUFLLG1CQUFtQixLQUFLLE9BQU8sb0JBQW9CO0FBQ3hELFNBQUssZUFBZSxLQUFLLE9BQU8sZ0JBQWdCO0FBQ2hELFNBQUssWUFBWSxLQUFLLE9BQU8sYUFBYTtBQUMxQyxTQUFLLFVBQVUsV0FBQyxzRkFBMkUsSUFBRTtBQUM3RixTQUFLLGVBQWU7QUFDcEIsU0FBSyxlQUFlLElBQUksWUFBWTtBQUFBLEVBQ3RDO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPQSxrQkFBa0JBLE9BQU0sU0FBUztBQUMvQixRQUFJLEtBQUssb0JBQW9CLENBQUNBLE1BQUssV0FBVyxHQUFHLEdBQUc7QUFDbEQsTUFBQUEsUUFBTyxNQUFNQTtBQUFBLElBQ2Y7QUFDQSxVQUFNLFNBQVMsS0FBSyxZQUFZQSxNQUFLLE1BQU0sS0FBSyxPQUFPLEtBQUssQ0FBQyxJQUFJLENBQUNBLEtBQUk7QUFDdEUsV0FBTyxPQUFPO0FBQUEsTUFDWixDQUFDLFVBQVUsTUFBTTtBQUFBLFFBQ2YsS0FBSyxhQUFhLE9BQU8sS0FBSztBQUFBLFFBQzlCLENBQUMsU0FBUyxLQUFLLGFBQWEsSUFBSTtBQUFBLE1BQ2xDLEVBQUUsS0FBSyxFQUFFO0FBQUEsSUFDWDtBQUFBLEVBQ0Y7QUFDRjtBQUNBLElBQUksb0JBQW9CO0FBR3hCLElBQUksYUFBYSxjQUFjLHFCQUFxQjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBT2xELGtCQUFrQkEsT0FBTSxTQUFTO0FBQy9CLFdBQU9BLE1BQUssTUFBTSxlQUFlLEtBQUssQ0FBQztBQUFBLEVBQ3pDO0FBQ0Y7QUFDQSxJQUFJLHFCQUFxQjtBQUd6QixJQUFJLFlBQVksY0FBYyxxQkFBcUI7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUlqRCxZQUFZLFFBQVE7QUFDbEIsVUFBTTtBQUNOLFNBQUssY0FBYyxPQUFPLGVBQWU7QUFDekMsU0FBSyxVQUFVLE9BQU8sV0FBVyxLQUFLO0FBQ3RDLFNBQUssaUJBQWlCLE9BQU8sa0JBQWtCO0FBQUEsRUFDakQ7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBUUEsa0JBQWtCQSxPQUFNLFNBQVM7QUFDL0IsVUFBTSxFQUFFLGdCQUFnQixPQUFPLElBQUksV0FBVyxDQUFDO0FBQy9DLFFBQUksYUFBYUEsTUFBSyxXQUFXLEtBQUssS0FBSyxPQUFPO0FBQ2xEO0FBQUE7QUFBQTtBQUFBLE1BR0UsQ0FBQyxXQUFXLFdBQVcsS0FBSyxXQUFXO0FBQUE7QUFBQTtBQUFBLE9BR3RDLEtBQUssbUJBQW1CLFlBQVksS0FBSyxtQkFBbUIsV0FBVyxrQkFBa0I7QUFBQSxNQUMxRjtBQUNBLG1CQUFhLEtBQUssVUFBVTtBQUFBLElBQzlCO0FBQ0EsV0FBTyxDQUFDLFVBQVU7QUFBQSxFQUNwQjtBQUNGO0FBQ0EsSUFBSSxvQkFBb0I7QUFHeEIsSUFBSSxRQUFRLGNBQWMscUJBQXFCO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJN0MsWUFBWSxRQUFRO0FBQ2xCLFVBQU07QUFDTixTQUFLLFNBQVM7QUFDZCxTQUFLLFVBQVU7QUFBQSxNQUNiLEtBQUssT0FBTyxXQUFXLENBQUM7QUFBQSxNQUN4QixLQUFLLE9BQU8sVUFBVTtBQUFBLElBQ3hCO0FBQUEsRUFDRjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLGtCQUFrQkEsT0FBTTtBQUN0QixRQUFJLEtBQUssWUFBWSxNQUFNO0FBQ3pCLGFBQU8sQ0FBQztBQUFBLElBQ1Y7QUFDQSxRQUFJLEtBQUssT0FBTyxRQUFRO0FBQ3RCLGNBQVFBLE1BQUssTUFBTSxLQUFLLE9BQU8sS0FBSyxDQUFDLEdBQUcsT0FBTyxDQUFDLE1BQU0sQ0FBQztBQUFBLElBQ3pELFdBQVcsS0FBSyxPQUFPLFVBQVUsWUFBWSxNQUFNLFdBQVc7QUFDNUQsYUFBT0EsTUFBSyxNQUFNLEtBQUssT0FBTyxFQUFFLE9BQU8sQ0FBQyxNQUFNLENBQUM7QUFBQSxJQUNqRCxPQUFPO0FBQ0wsYUFBTyxZQUFZQSxPQUFNLEtBQUssT0FBTztBQUFBLElBQ3ZDO0FBQUEsRUFDRjtBQUNGO0FBQ0EsSUFBSSxnQkFBZ0I7QUFHcEIsSUFBSSxjQUFjLGNBQWMscUJBQXFCO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJbkQsWUFBWSxRQUFRO0FBQ2xCLFVBQU07QUFDTixTQUFLLFNBQVM7QUFDZCxTQUFLLFVBQVUsSUFBSTtBQUFBLE1BQ2pCLEtBQUssaUJBQWlCLE9BQU8saUJBQWlCO0FBQUEsTUFDOUM7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLGtCQUFrQkEsT0FBTTtBQUN0QixXQUFPQSxNQUFLLE1BQU0sS0FBSyxPQUFPLEtBQUssQ0FBQztBQUFBLEVBQ3RDO0FBQ0Y7QUFDQSxJQUFJLHNCQUFzQjtBQUcxQixJQUFJLFNBQVMsY0FBYyxxQkFBcUI7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUk5QyxZQUFZLFFBQVE7QUFDbEIsVUFBTTtBQUNOLFNBQUssU0FBUztBQUNkLFVBQU0sZ0JBQWdCLGNBQWMsS0FBSyxPQUFPLG9CQUFvQixLQUFLLEdBQUc7QUFDNUUsU0FBSyxVQUFVLElBQUksT0FBTyxlQUFlLElBQUk7QUFBQSxFQUMvQztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLGtCQUFrQkEsT0FBTTtBQUN0QixXQUFPQSxNQUFLLE1BQU0sS0FBSyxPQUFPLEtBQUssQ0FBQztBQUFBLEVBQ3RDO0FBQ0Y7QUFDQSxJQUFJLGlCQUFpQjtBQUdyQixJQUFJLG1CQUFtQixjQUFjLHFCQUFxQjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFLeEQsY0FBYztBQUNaLFVBQU07QUFDTixTQUFLLFVBQVUsSUFBSTtBQUFBLE1BQ2pCLFFBQVEsaUJBQWlCLE9BQU8saUJBQWlCO0FBQUEsTUFDakQ7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFRQSxrQkFBa0JBLE9BQU0sU0FBUztBQUMvQixXQUFPQSxNQUFLLEtBQUssRUFBRSxNQUFNLEtBQUssT0FBTyxLQUFLLENBQUM7QUFBQSxFQUM3QztBQUNGO0FBQ0EsSUFBSSwyQkFBMkI7QUFHL0IsSUFBSSxXQUFXLGNBQWMscUJBQXFCO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJaEQsWUFBWSxRQUFRO0FBQ2xCLFVBQU07QUFDTixTQUFLLFNBQVM7QUFDZCxTQUFLLFVBQVUsZUFBZSxLQUFLLE9BQU8sV0FBVyxDQUFDLENBQUM7QUFDdkQsU0FBSyxVQUFVLEtBQUssT0FBTyxXQUFXO0FBQUEsRUFDeEM7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxrQkFBa0JBLE9BQU07QUFDdEIsUUFBSSxLQUFLLFlBQVksTUFBTTtBQUN6QixhQUFPLENBQUNBLEtBQUk7QUFBQSxJQUNkO0FBQ0EsV0FBTyxDQUFDQSxNQUFLLFdBQVcsS0FBSyxTQUFTLEtBQUssT0FBTyxXQUFXLEVBQUUsQ0FBQztBQUFBLEVBQ2xFO0FBQ0Y7QUFDQSxJQUFJLG1CQUFtQjtBQUd2QixJQUFJLFlBQVksY0FBYyxxQkFBcUI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBS2pELFlBQVksUUFBUTtBQUNsQixVQUFNO0FBQ04sU0FBSyxjQUFjLE9BQU8saUJBQWlCLENBQUMsR0FBRztBQUFBLE1BQzdDLENBQUMsTUFBTSw2QkFBNkIsQ0FBQztBQUFBLElBQ3ZDO0FBQUEsRUFDRjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBT0Esa0JBQWtCQSxPQUFNLFNBQVM7QUFDL0IsV0FBTyxLQUFLLFdBQVc7QUFBQSxNQUNyQixDQUFDLG9CQUFvQixjQUFjO0FBQ2pDLGVBQU8sWUFBWSxVQUFVLGFBQWEsb0JBQW9CLE9BQU8sSUFBSTtBQUFBLE1BQzNFO0FBQUEsTUFDQSxDQUFDQSxLQUFJO0FBQUEsSUFDUDtBQUFBLEVBQ0Y7QUFDRjtBQUNBLElBQUksb0JBQW9CO0FBR3hCLElBQUksa0JBQWtCLGNBQWMscUJBQXFCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTXZELGtCQUFrQkEsT0FBTTtBQUN0QixXQUFPLGlCQUFpQkEsS0FBSTtBQUFBLEVBQzlCO0FBQ0Y7QUFDQSxJQUFJLDBCQUEwQjtBQUc5QixJQUFJLGNBQWMsY0FBYyxxQkFBcUI7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUluRCxZQUFZLFFBQVE7QUFDbEIsVUFBTTtBQUNOLFNBQUssU0FBUztBQUNkLFNBQUssVUFBVSxPQUFPO0FBQUEsRUFDeEI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxrQkFBa0JBLE9BQU07QUFDdEIsVUFBTSxTQUFTLENBQUM7QUFDaEIsYUFBUyxJQUFJLEdBQUcsSUFBSUEsTUFBSyxRQUFRLEtBQUssS0FBSyxTQUFTO0FBQ2xELGFBQU8sS0FBS0EsTUFBSyxNQUFNLEdBQUcsSUFBSSxLQUFLLE9BQU8sQ0FBQztBQUFBLElBQzdDO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUNBLElBQUksc0JBQXNCO0FBRzFCLFNBQVMscUJBQXFCLFFBQVE7QUFDcEMsTUFBSSxXQUFXLEtBQU0sUUFBTztBQUM1QixVQUFRLE9BQU8sTUFBTTtBQUFBLElBQ25CLEtBQUs7QUFDSCxhQUFPLElBQUkseUJBQXlCO0FBQUEsSUFDdEMsS0FBSztBQUNILGFBQU8sSUFBSSxrQkFBa0IsTUFBTTtBQUFBLElBQ3JDLEtBQUs7QUFDSCxhQUFPLElBQUksbUJBQW1CO0FBQUEsSUFDaEMsS0FBSztBQUNILGFBQU8sSUFBSSx3QkFBd0I7QUFBQSxJQUNyQyxLQUFLO0FBQ0gsYUFBTyxJQUFJLGtCQUFrQixNQUFNO0FBQUEsSUFDckMsS0FBSztBQUNILGFBQU8sSUFBSSxrQkFBa0IsTUFBTTtBQUFBLElBQ3JDLEtBQUs7QUFDSCxhQUFPLElBQUksY0FBYyxNQUFNO0FBQUEsSUFDakMsS0FBSztBQUNILGFBQU8sSUFBSSxvQkFBb0IsTUFBTTtBQUFBLElBQ3ZDLEtBQUs7QUFDSCxhQUFPLElBQUksZUFBZSxNQUFNO0FBQUEsSUFDbEMsS0FBSztBQUNILGFBQU8sSUFBSSxpQkFBaUIsTUFBTTtBQUFBLElBQ3BDLEtBQUs7QUFDSCxhQUFPLElBQUksb0JBQW9CLE1BQU07QUFBQSxJQUN2QztBQUNFLFlBQU0sSUFBSSxNQUFNLDhCQUE4QixPQUFPLElBQUksRUFBRTtBQUFBLEVBQy9EO0FBQ0Y7QUFDQSxJQUFJLCtCQUErQjtBQUduQyxJQUFJLGlCQUFpQixjQUFjLGlCQUFpQjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFLbEQsWUFBWSxRQUFRO0FBQ2xCLFVBQU07QUFDTixTQUFLLFNBQVM7QUFDZCxTQUFLLFFBQVEsQ0FBQztBQUNkLFNBQUssZ0JBQWdDLG9CQUFJLElBQUk7QUFDN0MsU0FBSyxlQUFlO0FBQ3BCLFNBQUssWUFBWTtBQUNqQixTQUFLLHFCQUFxQjtBQUMxQixTQUFLLFdBQVcsS0FBSyxPQUFPLFlBQVk7QUFBQSxFQUMxQztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLE1BQU0sUUFBUTtBQUNaLFFBQUksU0FBUyxLQUFLLE9BQU8sTUFBTTtBQUMvQixRQUFJLEtBQUssVUFBVTtBQUNqQixlQUFTLFNBQVMsUUFBUSxLQUFLLGVBQWUsS0FBSyxZQUFZO0FBQUEsSUFDakU7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUNGO0FBQ0EsSUFBSSx5QkFBeUI7QUFHN0IsSUFBSSxxQkFBcUIsY0FBYyx1QkFBdUI7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUk1RCxZQUFZLFFBQVE7QUFDbEIsVUFBTSxNQUFNO0FBRVosU0FBSywyQkFBMkI7QUFDaEMsU0FBSyxnQkFBZ0IsY0FBYyxPQUFPLEtBQUs7QUFDL0MsU0FBSyxlQUFlLEtBQUssY0FBYyxJQUFJLE9BQU8sU0FBUztBQUMzRCxTQUFLLFlBQVksT0FBTztBQUN4QixTQUFLLDJCQUEyQixPQUFPLDRCQUE0QjtBQUNuRSxTQUFLLFFBQVEsSUFBSSxNQUFNLEtBQUssY0FBYyxJQUFJO0FBQzlDLGVBQVcsQ0FBQyxLQUFLLEtBQUssS0FBSyxLQUFLLGVBQWU7QUFDN0MsV0FBSyxNQUFNLEtBQUssSUFBSTtBQUFBLElBQ3RCO0FBQUEsRUFDRjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLE9BQU8sUUFBUTtBQUNiLFVBQU0sZ0JBQWdCLENBQUM7QUFDdkIsZUFBVyxTQUFTLFFBQVE7QUFDMUIsWUFBTSxRQUFRLENBQUMsR0FBRyxLQUFLO0FBQ3ZCLFVBQUksTUFBTSxTQUFTLEtBQUssMEJBQTBCO0FBQ2hELHNCQUFjLEtBQUssS0FBSyxTQUFTO0FBQ2pDO0FBQUEsTUFDRjtBQUNBLFVBQUksYUFBYTtBQUNqQixVQUFJLFFBQVE7QUFDWixZQUFNLGFBQWEsQ0FBQztBQUNwQixhQUFPLFFBQVEsTUFBTSxRQUFRO0FBQzNCLFlBQUksTUFBTSxNQUFNO0FBQ2hCLFlBQUksb0JBQW9CO0FBQ3hCLGVBQU8sUUFBUSxLQUFLO0FBQ2xCLGNBQUksU0FBUyxNQUFNLE1BQU0sT0FBTyxHQUFHLEVBQUUsS0FBSyxFQUFFO0FBQzVDLGNBQUksUUFBUSxHQUFHO0FBQ2IscUJBQVMsS0FBSyxPQUFPLDRCQUE0QjtBQUFBLFVBQ25EO0FBQ0EsY0FBSSxLQUFLLGNBQWMsSUFBSSxNQUFNLEdBQUc7QUFDbEMsZ0NBQW9CO0FBQ3BCO0FBQUEsVUFDRjtBQUNBLFlBQUU7QUFBQSxRQUNKO0FBQ0EsWUFBSSxzQkFBc0IsTUFBTTtBQUM5Qix1QkFBYTtBQUNiO0FBQUEsUUFDRjtBQUNBLG1CQUFXLEtBQUssaUJBQWlCO0FBQ2pDLGdCQUFRO0FBQUEsTUFDVjtBQUNBLFVBQUksWUFBWTtBQUNkLHNCQUFjLEtBQUssS0FBSyxTQUFTO0FBQUEsTUFDbkMsT0FBTztBQUNMLHNCQUFjLEtBQUssR0FBRyxVQUFVO0FBQUEsTUFDbEM7QUFBQSxJQUNGO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUNBLElBQUksb0JBQW9CO0FBR3hCLElBQUksZUFBZSxNQUFNLGNBQWM7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNckMsWUFBWSxTQUFTLFVBQVU7QUFDN0IsU0FBSyxVQUFVO0FBQ2YsU0FBSyxXQUFXO0FBQUEsRUFDbEI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBS0EsT0FBTyxVQUFVO0FBQ2YsV0FBTyxJQUFJLGNBQWMsT0FBdUIsb0JBQUksSUFBSSxDQUFDO0FBQUEsRUFDM0Q7QUFDRjtBQUNBLElBQUksV0FBVyxNQUFNO0FBQUEsRUFDbkIsY0FBYztBQUNaLFNBQUssT0FBTyxhQUFhLFFBQVE7QUFBQSxFQUNuQztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFLQSxPQUFPLE9BQU87QUFDWixlQUFXQSxTQUFRLE9BQU87QUFDeEIsV0FBSyxLQUFLQSxLQUFJO0FBQUEsSUFDaEI7QUFBQSxFQUNGO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUtBLEtBQUtBLE9BQU07QUFDVCxRQUFJLE9BQU8sS0FBSztBQUNoQixlQUFXLE1BQU1BLE9BQU07QUFDckIsVUFBSSxRQUFRLEtBQUssU0FBUyxJQUFJLEVBQUU7QUFDaEMsVUFBSSxVQUFVLFFBQVE7QUFDcEIsZ0JBQVEsYUFBYSxRQUFRO0FBQzdCLGFBQUssU0FBUyxJQUFJLElBQUksS0FBSztBQUFBLE1BQzdCO0FBQ0EsYUFBTztBQUFBLElBQ1Q7QUFDQSxTQUFLLFVBQVU7QUFBQSxFQUNqQjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBT0EsQ0FBQyxxQkFBcUIsT0FBTyxRQUFRLEdBQUc7QUFDdEMsUUFBSSxPQUFPLEtBQUs7QUFDaEIsUUFBSSxTQUFTLE9BQVE7QUFDckIsUUFBSSxTQUFTO0FBQ2IsYUFBUyxJQUFJLE9BQU8sSUFBSSxNQUFNLFFBQVEsRUFBRSxHQUFHO0FBQ3pDLFlBQU0sS0FBSyxNQUFNLENBQUM7QUFDbEIsZ0JBQVU7QUFDVixhQUFPLEtBQUssU0FBUyxJQUFJLEVBQUU7QUFDM0IsVUFBSSxTQUFTLE9BQVE7QUFDckIsVUFBSSxLQUFLLFNBQVM7QUFDaEIsY0FBTTtBQUFBLE1BQ1I7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNGO0FBQ0EsSUFBSSxtQkFBbUI7QUFHdkIsSUFBSSxtQkFBbUIsTUFBTSxrQkFBa0I7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFTN0MsWUFBWSxVQUFVLFNBQVMsS0FBSyxRQUFRLE9BQU87QUFDakQsU0FBSyxXQUFXO0FBQ2hCLFNBQUssVUFBVTtBQUNmLFNBQUssTUFBTTtBQUNYLFNBQUssU0FBUztBQUNkLFNBQUssUUFBUTtBQUNiLFNBQUssT0FBTztBQUNaLFNBQUssa0JBQWtCO0FBQUEsRUFDekI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBS0EsUUFBUTtBQUNOLFVBQU0sSUFBSSxJQUFJO0FBQUEsTUFDWixLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQUEsSUFDUDtBQUNBLE1BQUUsT0FBTyxLQUFLO0FBQ2QsTUFBRSxrQkFBa0IsS0FBSztBQUN6QixXQUFPO0FBQUEsRUFDVDtBQUNGO0FBQ0EsSUFBSSxlQUFlLE1BQU07QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBUXZCLFlBQVksVUFBVSxjQUFjLGNBQWM7QUFDaEQsU0FBSyxRQUFRLE1BQU0sS0FBSyxRQUFRO0FBQ2hDLFNBQUssTUFBTSxLQUFLLE1BQU07QUFDdEIsU0FBSyxlQUFlO0FBQ3BCLFNBQUssZUFBZTtBQUNwQixTQUFLLFFBQVEsQ0FBQztBQUNkLFNBQUssY0FBYyxNQUFNO0FBQUEsTUFDdkIsRUFBRSxRQUFRLEtBQUssTUFBTSxFQUFFO0FBQUEsTUFDdkIsTUFBTSxDQUFDO0FBQUEsSUFDVDtBQUNBLFNBQUssWUFBWSxNQUFNLEtBQUssRUFBRSxRQUFRLEtBQUssTUFBTSxFQUFFLEdBQUcsTUFBTSxDQUFDLENBQUM7QUFDOUQsVUFBTSxNQUFNLElBQUksaUJBQWlCLEtBQUssZ0JBQWdCLEdBQUcsR0FBRyxHQUFHLEdBQUcsQ0FBQztBQUNuRSxVQUFNLE1BQU0sSUFBSTtBQUFBLE1BQ2QsS0FBSyxnQkFBZ0I7QUFBQSxNQUNyQjtBQUFBLE1BQ0EsS0FBSztBQUFBLE1BQ0w7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUNBLFNBQUssTUFBTSxLQUFLLElBQUksTUFBTSxDQUFDO0FBQzNCLFNBQUssTUFBTSxLQUFLLElBQUksTUFBTSxDQUFDO0FBQzNCLFNBQUssWUFBWSxLQUFLLEdBQUcsRUFBRSxLQUFLLEdBQUc7QUFDbkMsU0FBSyxVQUFVLENBQUMsRUFBRSxLQUFLLEdBQUc7QUFBQSxFQUM1QjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVNBLE9BQU8sS0FBSyxRQUFRLE9BQU8sVUFBVTtBQUNuQyxVQUFNLFVBQVUsS0FBSyxNQUFNO0FBQzNCLFVBQU0sT0FBTyxJQUFJLGlCQUFpQixVQUFVLFNBQVMsS0FBSyxRQUFRLEtBQUs7QUFDdkUsU0FBSyxZQUFZLEdBQUcsRUFBRSxLQUFLLElBQUk7QUFDL0IsU0FBSyxVQUFVLE1BQU0sTUFBTSxFQUFFLEtBQUssSUFBSTtBQUN0QyxTQUFLLE1BQU0sS0FBSyxJQUFJO0FBQUEsRUFDdEI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxVQUFVO0FBQ1IsVUFBTSxPQUFPLEtBQUs7QUFDbEIsUUFBSSxNQUFNO0FBQ1YsV0FBTyxPQUFPLE1BQU07QUFDbEIsVUFBSSxLQUFLLFlBQVksR0FBRyxFQUFFLFVBQVUsR0FBRztBQUNyQyxlQUFPLENBQUM7QUFBQSxNQUNWO0FBQ0EsZUFBUyxTQUFTLEtBQUssWUFBWSxHQUFHLEdBQUc7QUFDdkMsY0FBTSxPQUFPO0FBQ2IsWUFBSSxhQUFhO0FBQ2pCLFlBQUksWUFBWTtBQUNoQixpQkFBUyxTQUFTLEtBQUssVUFBVSxHQUFHLEdBQUc7QUFDckMsZ0JBQU0sUUFBUSxNQUFNLGtCQUFrQixNQUFNO0FBQzVDLGNBQUksY0FBYyxRQUFRLFFBQVEsWUFBWTtBQUM1Qyx3QkFBWSxNQUFNLE1BQU07QUFDeEIseUJBQWE7QUFBQSxVQUNmO0FBQUEsUUFDRjtBQUNBLFlBQUksY0FBYyxNQUFNO0FBQ3RCLGdCQUFNLE9BQU87QUFDYixnQkFBTSxrQkFBa0I7QUFBQSxRQUMxQixPQUFPO0FBQ0wsaUJBQU8sQ0FBQztBQUFBLFFBQ1Y7QUFBQSxNQUNGO0FBQ0EsUUFBRTtBQUFBLElBQ0o7QUFDQSxVQUFNLFVBQVUsQ0FBQztBQUNqQixVQUFNLE9BQU8sS0FBSyxZQUFZLElBQUksRUFBRSxDQUFDO0FBQ3JDLFVBQU0sT0FBTyxLQUFLO0FBQ2xCLFFBQUksU0FBUyxNQUFNO0FBQ2pCLGFBQU8sQ0FBQztBQUFBLElBQ1Y7QUFDQSxRQUFJLE9BQU8sS0FBSyxNQUFNO0FBQ3RCLFdBQU8sS0FBSyxTQUFTLE1BQU07QUFDekIsY0FBUSxLQUFLLEtBQUssTUFBTSxDQUFDO0FBQ3pCLFlBQU0sSUFBSSxLQUFLLE1BQU07QUFDckIsYUFBTyxFQUFFLEtBQUssTUFBTTtBQUFBLElBQ3RCO0FBQ0EsWUFBUSxRQUFRO0FBQ2hCLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsTUFBTSxNQUFNO0FBQ1YsV0FBTyxLQUFLLE1BQU0sTUFBTSxLQUFLLEtBQUssS0FBSyxNQUFNLEtBQUssTUFBTSxFQUFFLEtBQUssRUFBRTtBQUFBLEVBQ25FO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJQSxTQUFTO0FBQ1AsVUFBTSxRQUFRLEtBQUssUUFBUTtBQUMzQixXQUFPLE1BQU0sSUFBSSxDQUFDLE1BQU0sS0FBSyxNQUFNLENBQUMsQ0FBQztBQUFBLEVBQ3ZDO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJQSxZQUFZO0FBQ1YsVUFBTSxRQUFRLEtBQUssUUFBUTtBQUMzQixXQUFPLE1BQU0sSUFBSSxDQUFDLE1BQU0sRUFBRSxRQUFRO0FBQUEsRUFDcEM7QUFDRjtBQUNBLElBQUksdUJBQXVCO0FBRzNCLFNBQVMsSUFBSSxLQUFLO0FBQ2hCLE1BQUksSUFBSSxXQUFXLEVBQUcsT0FBTSxJQUFJLE1BQU0seUJBQXlCO0FBQy9ELE1BQUksWUFBWSxJQUFJLENBQUM7QUFDckIsTUFBSSxlQUFlO0FBQ25CLFdBQVMsSUFBSSxHQUFHLElBQUksSUFBSSxRQUFRLEVBQUUsR0FBRztBQUNuQyxRQUFJLElBQUksQ0FBQyxJQUFJLFdBQVc7QUFDdEIsa0JBQVksSUFBSSxDQUFDO0FBQ2pCLHFCQUFlO0FBQUEsSUFDakI7QUFBQSxFQUNGO0FBQ0EsU0FBTyxDQUFDLFdBQVcsWUFBWTtBQUNqQztBQUdBLElBQUksVUFBVSxjQUFjLHVCQUF1QjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1qRCxZQUFZLFFBQVEsV0FBVztBQUM3QixVQUFNLE1BQU07QUFDWixVQUFNLGFBQWEsT0FBTyxNQUFNO0FBQ2hDLFNBQUssUUFBUSxJQUFJLE1BQU0sVUFBVTtBQUNqQyxTQUFLLFNBQVMsSUFBSSxNQUFNLFVBQVU7QUFDbEMsYUFBUyxJQUFJLEdBQUcsSUFBSSxZQUFZLEVBQUUsR0FBRztBQUNuQyxPQUFDLEtBQUssTUFBTSxDQUFDLEdBQUcsS0FBSyxPQUFPLENBQUMsQ0FBQyxJQUFJLE9BQU8sTUFBTSxDQUFDO0FBQUEsSUFDbEQ7QUFDQSxTQUFLLGVBQWUsT0FBTztBQUMzQixTQUFLLFlBQVksS0FBSyxNQUFNLE9BQU8sTUFBTTtBQUN6QyxTQUFLLGdCQUFnQixJQUFJLElBQUksS0FBSyxNQUFNLElBQUksQ0FBQyxHQUFHLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQzdELFNBQUssWUFBWTtBQUNqQixTQUFLLGVBQWUsS0FBSyxjQUFjLElBQUksS0FBSyxTQUFTO0FBQ3pELFNBQUssWUFBWTtBQUNqQixTQUFLLGVBQWUsS0FBSyxjQUFjLElBQUksS0FBSyxTQUFTO0FBQ3pELFNBQUssWUFBWSxLQUFLLE1BQU0sS0FBSyxZQUFZO0FBQzdDLFNBQUssWUFBWSxJQUFJLEtBQUssTUFBTSxFQUFFLENBQUM7QUFDbkMsU0FBSyxZQUFZLEtBQUssWUFBWTtBQUNsQyxTQUFLLE9BQU8sS0FBSyxZQUFZLElBQUksS0FBSztBQUN0QyxTQUFLLE9BQU8sSUFBSSxpQkFBaUI7QUFDakMsU0FBSyxLQUFLLE9BQU8sS0FBSyxLQUFLO0FBQzNCLFNBQUssV0FBVztBQUFBLEVBQ2xCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUtBLGVBQWUsU0FBUztBQUN0QixVQUFNLFFBQVEsUUFBUTtBQUN0QixVQUFNLFFBQVE7QUFDZCxRQUFJLFlBQVk7QUFDaEIsV0FBTyxZQUFZLE1BQU0sUUFBUTtBQUMvQixVQUFJLGtCQUFrQjtBQUN0QixZQUFNLGtCQUFrQixLQUFLLEtBQUsscUJBQXFCLE9BQU8sU0FBUztBQUN2RSxpQkFBVyxTQUFTLGlCQUFpQjtBQUNuQyxjQUFNLFdBQVcsS0FBSyxjQUFjLElBQUksS0FBSztBQUM3QyxjQUFNLGNBQWMsS0FBSyxPQUFPLFFBQVE7QUFDeEMsY0FBTSxJQUFJLElBQUksS0FBSztBQUNuQixnQkFBUSxPQUFPLFdBQVcsR0FBRyxhQUFhLFFBQVE7QUFDbEQsWUFBSSxDQUFDLG1CQUFtQixNQUFNLE9BQU87QUFDbkMsNEJBQWtCO0FBQUEsUUFDcEI7QUFBQSxNQUNGO0FBQ0EsVUFBSSxDQUFDLGlCQUFpQjtBQUNwQixnQkFBUSxPQUFPLFdBQVcsT0FBTyxLQUFLLFdBQVcsS0FBSyxZQUFZO0FBQUEsTUFDcEU7QUFDQSxtQkFBYTtBQUFBLElBQ2Y7QUFBQSxFQUNGO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPQSxTQUFTLFlBQVk7QUFDbkIsVUFBTSxVQUFVLElBQUk7QUFBQSxNQUNsQjtBQUFBLE1BQ0EsS0FBSztBQUFBLE1BQ0wsS0FBSztBQUFBLElBQ1A7QUFDQSxTQUFLLGVBQWUsT0FBTztBQUMzQixXQUFPLFFBQVEsT0FBTztBQUFBLEVBQ3hCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsT0FBTyxRQUFRO0FBQ2IsVUFBTSxZQUFZLENBQUM7QUFDbkIsZUFBVyxTQUFTLFFBQVE7QUFDMUIsWUFBTSxZQUFZLEtBQUssU0FBUyxLQUFLO0FBQ3JDLGdCQUFVLEtBQUssR0FBRyxTQUFTO0FBQUEsSUFDN0I7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUNGO0FBQ0EsSUFBSSxrQkFBa0I7QUFHdEIsSUFBSSxnQkFBZ0IsTUFBTTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU14QixZQUFZLGFBQWEsQ0FBQyxHQUFHLE1BQU0sSUFBSSxHQUFHLFdBQVcsVUFBVTtBQUM3RCxTQUFLLFFBQVEsQ0FBQztBQUNkLFNBQUssY0FBYztBQUNuQixTQUFLLFlBQVk7QUFBQSxFQUNuQjtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSUEsSUFBSSxPQUFPO0FBQ1QsV0FBTyxLQUFLLE1BQU07QUFBQSxFQUNwQjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFLQSxXQUFXO0FBQ1QsV0FBTyxLQUFLLFNBQVM7QUFBQSxFQUN2QjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFLQSxPQUFPO0FBQ0wsV0FBTyxLQUFLLE1BQU0sQ0FBQztBQUFBLEVBQ3JCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsUUFBUSxRQUFRO0FBQ2QsV0FBTyxLQUFLLE9BQU8sTUFBTTtBQUFBLEVBQzNCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsT0FBTyxRQUFRO0FBQ2IsZUFBVyxTQUFTLFFBQVE7QUFDMUIsVUFBSSxLQUFLLE9BQU8sS0FBSyxXQUFXO0FBQzlCLGFBQUssTUFBTSxLQUFLLEtBQUs7QUFDckIsYUFBSyxTQUFTO0FBQUEsTUFDaEIsT0FBTztBQUNMLGNBQU0sV0FBVyxLQUFLLFVBQVU7QUFDaEMsWUFBSSxLQUFLLFlBQVksT0FBTyxLQUFLLE1BQU0sUUFBUSxDQUFDLEdBQUc7QUFDakQsZUFBSyxNQUFNLFFBQVEsSUFBSTtBQUN2QixlQUFLLGNBQWMsUUFBUTtBQUFBLFFBQzdCO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFDQSxXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUtBLE1BQU07QUFDSixVQUFNLGVBQWUsS0FBSyxLQUFLO0FBQy9CLFVBQU0sU0FBUyxLQUFLLE9BQU87QUFDM0IsUUFBSSxTQUFTLEdBQUc7QUFDZCxXQUFLLE1BQU0sR0FBRyxNQUFNO0FBQUEsSUFDdEI7QUFDQSxTQUFLLE1BQU0sSUFBSTtBQUNmLFNBQUssV0FBVztBQUNoQixXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLFFBQVEsT0FBTztBQUNiLFVBQU0saUJBQWlCLEtBQUssS0FBSztBQUNqQyxTQUFLLE1BQU0sQ0FBQyxJQUFJO0FBQ2hCLFNBQUssV0FBVztBQUNoQixXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBT0EsUUFBUSxHQUFHO0FBQ1QsWUFBUSxJQUFJLE1BQU0sS0FBSztBQUFBLEVBQ3pCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPQSxNQUFNLEdBQUc7QUFDUCxZQUFRLEtBQUssS0FBSztBQUFBLEVBQ3BCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPQSxPQUFPLEdBQUc7QUFDUixXQUFPLElBQUksS0FBSztBQUFBLEVBQ2xCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVFBLFNBQVMsR0FBRyxHQUFHO0FBQ2IsV0FBTyxLQUFLLFlBQVksS0FBSyxNQUFNLENBQUMsR0FBRyxLQUFLLE1BQU0sQ0FBQyxDQUFDO0FBQUEsRUFDdEQ7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU9BLE1BQU0sR0FBRyxHQUFHO0FBQ1YsVUFBTSxPQUFPLEtBQUssTUFBTSxDQUFDO0FBQ3pCLFNBQUssTUFBTSxDQUFDLElBQUksS0FBSyxNQUFNLENBQUM7QUFDNUIsU0FBSyxNQUFNLENBQUMsSUFBSTtBQUFBLEVBQ2xCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsV0FBVztBQUNULFNBQUssY0FBYyxLQUFLLE9BQU8sQ0FBQztBQUFBLEVBQ2xDO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUtBLGNBQWMsTUFBTTtBQUNsQixXQUFPLE9BQU8sS0FBSyxLQUFLLFNBQVMsTUFBTSxLQUFLLFFBQVEsSUFBSSxDQUFDLEdBQUc7QUFDMUQsV0FBSyxNQUFNLE1BQU0sS0FBSyxRQUFRLElBQUksQ0FBQztBQUNuQyxhQUFPLEtBQUssUUFBUSxJQUFJO0FBQUEsSUFDMUI7QUFBQSxFQUNGO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsYUFBYTtBQUNYLFFBQUksT0FBTztBQUNYLFdBQU8sS0FBSyxNQUFNLElBQUksSUFBSSxLQUFLLFFBQVEsS0FBSyxTQUFTLEtBQUssTUFBTSxJQUFJLEdBQUcsSUFBSSxLQUFLLEtBQUssT0FBTyxJQUFJLElBQUksS0FBSyxRQUFRLEtBQUssU0FBUyxLQUFLLE9BQU8sSUFBSSxHQUFHLElBQUksR0FBRztBQUN2SixZQUFNLFlBQVksS0FBSyxPQUFPLElBQUksSUFBSSxLQUFLLFFBQVEsS0FBSyxTQUFTLEtBQUssT0FBTyxJQUFJLEdBQUcsS0FBSyxNQUFNLElBQUksQ0FBQyxJQUFJLEtBQUssT0FBTyxJQUFJLElBQUksS0FBSyxNQUFNLElBQUk7QUFDM0ksV0FBSyxNQUFNLE1BQU0sU0FBUztBQUMxQixhQUFPO0FBQUEsSUFDVDtBQUFBLEVBQ0Y7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxZQUFZO0FBQ1YsV0FBTyxLQUFLLEtBQUssTUFBTSxLQUFLLEtBQUssS0FBSyxJQUFJLENBQUMsSUFBSTtBQUFBLEVBQ2pEO0FBQ0Y7QUFDQSxJQUFJLHdCQUF3QjtBQUc1QixJQUFJLFdBQVcsTUFBTTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFLbkIsWUFBWSxVQUFVO0FBQ3BCLFNBQUssV0FBVztBQUNoQixTQUFLLFFBQXdCLG9CQUFJLElBQUk7QUFBQSxFQUN2QztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLElBQUksS0FBSztBQUNQLFFBQUksQ0FBQyxLQUFLLE1BQU0sSUFBSSxHQUFHLEVBQUcsUUFBTztBQUNqQyxVQUFNLFFBQVEsS0FBSyxNQUFNLElBQUksR0FBRztBQUNoQyxTQUFLLE1BQU0sT0FBTyxHQUFHO0FBQ3JCLFNBQUssTUFBTSxJQUFJLEtBQUssS0FBSztBQUN6QixXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFRQSxJQUFJLEtBQUssT0FBTztBQUNkLFFBQUksS0FBSyxNQUFNLElBQUksR0FBRyxHQUFHO0FBQ3ZCLFdBQUssTUFBTSxPQUFPLEdBQUc7QUFBQSxJQUN2QjtBQUNBLFNBQUssTUFBTSxJQUFJLEtBQUssS0FBSztBQUN6QixRQUFJLEtBQUssTUFBTSxPQUFPLEtBQUssVUFBVTtBQUNuQyxXQUFLLE1BQU0sT0FBTyxLQUFLLE1BQU0sS0FBSyxFQUFFLEtBQUssRUFBRSxLQUFLO0FBQUEsSUFDbEQ7QUFBQSxFQUNGO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJQSxRQUFRO0FBQ04sU0FBSyxNQUFNLE1BQU07QUFBQSxFQUNuQjtBQUNGO0FBQ0EsSUFBSSxtQkFBbUI7QUFHdkIsSUFBSSxNQUFNLGNBQWMsdUJBQXVCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUs3QyxZQUFZLFFBQVE7QUFDbEIsVUFBTSxNQUFNO0FBQ1osU0FBSyxnQkFBZ0IsY0FBYyxPQUFPLEtBQUs7QUFDL0MsU0FBSyxlQUFlLEtBQUssY0FBYyxJQUFJLE9BQU8sU0FBUztBQUMzRCxTQUFLLFlBQVksT0FBTztBQUN4QixTQUFLLFFBQVEsSUFBSSxNQUFNLEtBQUssY0FBYyxJQUFJO0FBQzlDLGVBQVcsQ0FBQyxLQUFLLEtBQUssS0FBSyxLQUFLLGVBQWU7QUFDN0MsV0FBSyxNQUFNLEtBQUssSUFBSTtBQUFBLElBQ3RCO0FBQ0EsVUFBTSx1QkFBdUIsTUFBTSxRQUFRLE9BQU8sT0FBTyxDQUFDLENBQUM7QUFDM0QsU0FBSyxTQUFTLHVCQUF1QixPQUFPLFNBQVMsT0FBTyxPQUFPO0FBQUEsTUFDakUsQ0FBQyxNQUFNLEVBQUUsTUFBTSxLQUFLLENBQUM7QUFBQSxJQUN2QjtBQUNBLFNBQUssWUFBWSxJQUFJLElBQUksS0FBSyxPQUFPLElBQUksQ0FBQyxHQUFHLE1BQU0sQ0FBQyxLQUFLLFVBQVUsQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQzFFLFNBQUsscUJBQXFCLE9BQU87QUFDakMsU0FBSyw0QkFBNEIsT0FBTyw2QkFBNkI7QUFDckUsU0FBSyxnQkFBZ0IsS0FBSyxPQUFPLGlCQUFpQjtBQUNsRCxRQUFJLEtBQUssZUFBZTtBQUN0QixXQUFLLGVBQWUsSUFBSSxZQUFZO0FBQUEsSUFDdEM7QUFDQSxTQUFLLGdCQUFnQixLQUFLLE9BQU8saUJBQWlCO0FBQ2xELFNBQUssc0JBQXNCO0FBQzNCLFNBQUssaUJBQWlCO0FBQ3RCLFNBQUssUUFBUSxJQUFJLGlCQUFpQixLQUFLLGNBQWM7QUFBQSxFQUN2RDtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSUEsY0FBYztBQUNaLFNBQUssTUFBTSxNQUFNO0FBQUEsRUFDbkI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU9BLElBQUksT0FBTztBQUNULFFBQUksTUFBTSxXQUFXLEdBQUc7QUFDdEIsYUFBTyxDQUFDO0FBQUEsSUFDVjtBQUNBLFVBQU0sU0FBUyxLQUFLLE1BQU0sSUFBSSxLQUFLO0FBQ25DLFFBQUksV0FBVyxRQUFRO0FBQ3JCLGFBQU87QUFBQSxJQUNUO0FBQ0EsVUFBTSxPQUFPLE1BQU0sS0FBSyxLQUFLO0FBQzdCLFFBQUksS0FBSyxvQkFBb0I7QUFDM0IsV0FBSyxLQUFLLFNBQVMsQ0FBQyxLQUFLLEtBQUs7QUFBQSxJQUNoQztBQUNBLFFBQUksU0FBUyxDQUFDO0FBQ2QsUUFBSSxLQUFLLFNBQVMsR0FBRztBQUNuQixZQUFNLFFBQVEsSUFBSSxzQkFBc0IsQ0FBQyxHQUFHLE1BQU0sRUFBRSxRQUFRLEVBQUUsS0FBSztBQUNuRSxVQUFJLGdCQUFnQjtBQUFBLFFBQ2xCLE9BQU8sS0FBSyxDQUFDO0FBQUEsUUFDYixNQUFNO0FBQUEsUUFDTixNQUFNO0FBQUEsUUFDTixNQUFNO0FBQUEsTUFDUjtBQUNBLFVBQUksZ0JBQWdCO0FBQ3BCLGVBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxRQUFRLEVBQUUsR0FBRztBQUNwQyxjQUFNLGVBQWU7QUFBQSxVQUNuQixNQUFNLElBQUksS0FBSztBQUFBO0FBQUEsVUFFZixPQUFPLEtBQUssQ0FBQztBQUFBLFVBQ2IsTUFBTTtBQUFBLFVBQ04sTUFBTTtBQUFBLFFBQ1I7QUFDQSxzQkFBYyxPQUFPO0FBQ3JCLGFBQUssU0FBUyxPQUFPLGFBQWE7QUFDbEMsd0JBQWdCO0FBQUEsTUFDbEI7QUFDQSxhQUFPLENBQUMsTUFBTSxTQUFTLEdBQUc7QUFDeEIsY0FBTSxPQUFPLE1BQU0sSUFBSTtBQUN2QixZQUFJLEtBQUssV0FBVyxDQUFDLEtBQUssUUFBUSxLQUFLLEtBQUssUUFBUztBQUNyRCxhQUFLLFVBQVU7QUFDZixhQUFLLEtBQUssVUFBVTtBQUNwQixZQUFJLEtBQUssTUFBTTtBQUNiLGdCQUFNLG9CQUFvQixFQUFFLEdBQUcsS0FBSyxLQUFLO0FBQ3pDLGVBQUssS0FBSyxVQUFVO0FBQ3BCLGVBQUssT0FBTztBQUNaLGNBQUksa0JBQWtCLE1BQU07QUFDMUIsOEJBQWtCLEtBQUssT0FBTztBQUFBLFVBQ2hDLE9BQU87QUFDTCw0QkFBZ0I7QUFBQSxVQUNsQjtBQUFBLFFBQ0Y7QUFDQSxjQUFNLFNBQVM7QUFBQSxVQUNiLE9BQU8sS0FBSyxRQUFRLEtBQUssS0FBSztBQUFBLFVBQzlCLE1BQU0sS0FBSztBQUFBLFVBQ1gsTUFBTSxLQUFLO0FBQUEsVUFDWCxNQUFNLEtBQUssS0FBSztBQUFBLFFBQ2xCO0FBQ0EsWUFBSSxPQUFPLE1BQU07QUFDZixpQkFBTyxLQUFLLE9BQU87QUFDbkIsZUFBSyxTQUFTLE9BQU8sT0FBTyxJQUFJO0FBQUEsUUFDbEMsT0FBTztBQUNMLDBCQUFnQjtBQUFBLFFBQ2xCO0FBQ0EsWUFBSSxPQUFPLE1BQU07QUFDZixpQkFBTyxLQUFLLE9BQU87QUFDbkIsZUFBSyxTQUFTLE9BQU8sTUFBTTtBQUFBLFFBQzdCO0FBQUEsTUFDRjtBQUNBLGVBQVMsZUFBZSxlQUFlLGlCQUFpQixNQUFNLGVBQWUsYUFBYSxNQUFNO0FBQzlGLGVBQU8sS0FBSyxhQUFhLEtBQUs7QUFBQSxNQUNoQztBQUFBLElBQ0YsT0FBTztBQUNMLGVBQVM7QUFBQSxJQUNYO0FBQ0EsUUFBSSxLQUFLLDJCQUEyQjtBQUNsQyxlQUFTLElBQUksR0FBRyxJQUFJLE9BQU8sU0FBUyxHQUFHLEVBQUUsR0FBRztBQUMxQyxlQUFPLENBQUMsS0FBSyxLQUFLO0FBQUEsTUFDcEI7QUFBQSxJQUNGO0FBQ0EsUUFBSSxNQUFNLFNBQVMsS0FBSyxxQkFBcUI7QUFDM0MsV0FBSyxNQUFNLElBQUksT0FBTyxNQUFNO0FBQUEsSUFDOUI7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLFNBQVMsT0FBTyxNQUFNO0FBQ3BCLFVBQU0sT0FBTyxLQUFLLFVBQVU7QUFBQSxNQUMxQixLQUFLLFVBQVUsQ0FBQyxLQUFLLE9BQU8sS0FBSyxLQUFLLEtBQUssQ0FBQztBQUFBLElBQzlDO0FBQ0EsUUFBSSxTQUFTLFFBQVE7QUFDbkIsV0FBSyxRQUFRLE9BQU8sS0FBSztBQUN6QixZQUFNLEtBQUssSUFBSTtBQUFBLElBQ2pCO0FBQUEsRUFDRjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLE9BQU8sUUFBUTtBQUNiLFVBQU0sZ0JBQWdCLENBQUM7QUFDdkIsZUFBVyxTQUFTLFFBQVE7QUFDMUIsVUFBSSxLQUFLLGlCQUFpQixLQUFLLGNBQWMsSUFBSSxLQUFLLEdBQUc7QUFDdkQsc0JBQWMsS0FBSyxLQUFLO0FBQ3hCO0FBQUEsTUFDRjtBQUNBLFlBQU0saUJBQWlCLEtBQUssSUFBSSxLQUFLO0FBQ3JDLGlCQUFXLEtBQUssZ0JBQWdCO0FBQzlCLFlBQUksS0FBSyxjQUFjLElBQUksQ0FBQyxHQUFHO0FBQzdCLHdCQUFjLEtBQUssQ0FBQztBQUFBLFFBQ3RCLFdBQVcsS0FBSyxlQUFlO0FBQzdCLGdCQUFNLGNBQWMsTUFBTSxLQUFLLEtBQUssYUFBYSxPQUFPLENBQUMsQ0FBQyxFQUFFO0FBQUEsWUFDMUQsQ0FBQyxNQUFNLE1BQU0sRUFBRSxTQUFTLEVBQUUsRUFBRSxZQUFZLEVBQUUsU0FBUyxHQUFHLEdBQUcsQ0FBQztBQUFBLFVBQzVEO0FBQ0EsY0FBSSxZQUFZLE1BQU0sQ0FBQyxNQUFNLEtBQUssY0FBYyxJQUFJLENBQUMsQ0FBQyxHQUFHO0FBQ3ZELDBCQUFjLEtBQUssR0FBRyxXQUFXO0FBQUEsVUFDbkMsV0FBVyxLQUFLLGFBQWEsTUFBTTtBQUNqQywwQkFBYyxLQUFLLEtBQUssU0FBUztBQUFBLFVBQ25DO0FBQUEsUUFDRixXQUFXLEtBQUssYUFBYSxNQUFNO0FBQ2pDLHdCQUFjLEtBQUssS0FBSyxTQUFTO0FBQUEsUUFDbkM7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFDQSxJQUFJLGNBQWM7QUFHbEIsSUFBSSxTQUFTLGNBQWMsdUJBQXVCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTWhELFlBQVksUUFBUSxhQUFhO0FBQy9CLFVBQU0sTUFBTTtBQUNaLFVBQU0sUUFBUSxPQUFPO0FBQ3JCLFNBQUssZ0JBQWdCO0FBQUEsTUFDbkIsWUFBWSxjQUFjLE1BQU0sWUFBWSxXQUFXLElBQUk7QUFBQSxJQUM3RDtBQUNBLFNBQUssWUFBWSxZQUFZO0FBQzdCLFNBQUssZUFBZSxLQUFLLGNBQWMsSUFBSSxLQUFLLFNBQVM7QUFDekQsU0FBSyxZQUFZLFlBQVk7QUFDN0IsU0FBSyxlQUFlLEtBQUssY0FBYyxJQUFJLEtBQUssU0FBUztBQUN6RCxTQUFLLFlBQVksWUFBWTtBQUM3QixTQUFLLGVBQWUsS0FBSyxjQUFjLElBQUksS0FBSyxTQUFTO0FBQ3pELFNBQUssWUFBWSxZQUFZO0FBQzdCLFNBQUssZUFBZSxLQUFLLGNBQWMsSUFBSSxLQUFLLFNBQVM7QUFDekQsU0FBSyxRQUFRLElBQUksTUFBTSxLQUFLLGNBQWMsSUFBSTtBQUM5QyxlQUFXLENBQUMsS0FBSyxLQUFLLEtBQUssS0FBSyxlQUFlO0FBQzdDLFdBQUssTUFBTSxLQUFLLElBQUk7QUFBQSxJQUN0QjtBQUFBLEVBQ0Y7QUFBQSxFQUNBLE9BQU8sUUFBUTtBQUNiLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFDQSxJQUFJLGlCQUFpQjtBQUdyQixTQUFTLHVCQUF1QixjQUFjLFFBQVE7QUFDcEQsVUFBUSxhQUFhLE1BQU07QUFBQSxJQUN6QixLQUFLO0FBQ0gsYUFBTyxJQUFJLGtCQUFrQixZQUFZO0FBQUEsSUFDM0MsS0FBSztBQUNILGFBQU8sSUFBSSxnQkFBZ0IsY0FBYyxPQUFPLFNBQVM7QUFBQSxJQUMzRCxLQUFLO0FBQ0gsYUFBTyxJQUFJLFlBQVksWUFBWTtBQUFBLElBQ3JDO0FBQ0UsVUFBSSxhQUFhLE9BQU87QUFDdEIsWUFBSSxNQUFNLFFBQVEsYUFBYSxLQUFLLEdBQUc7QUFDckMsaUJBQU8sSUFBSSxnQkFBZ0IsY0FBYyxPQUFPLFNBQVM7QUFBQSxRQUMzRCxXQUFXLE9BQU8sT0FBTyxjQUFjLDJCQUEyQixLQUFLLE9BQU8sT0FBTyxjQUFjLFdBQVcsR0FBRztBQUMvRyxjQUFJLE9BQU8sT0FBTyxjQUFjLFFBQVEsR0FBRztBQUN6QyxtQkFBTyxJQUFJLFlBQVksWUFBWTtBQUFBLFVBQ3JDLE9BQU87QUFDTCxtQkFBTyxJQUFJLGtCQUFrQixZQUFZO0FBQUEsVUFDM0M7QUFBQSxRQUNGLE9BQU87QUFDTCxpQkFBTyxJQUFJLGVBQWUsY0FBYztBQUFBLFlBQ3RDLGFBQWEsT0FBTztBQUFBLFlBQ3BCLFdBQVcsT0FBTztBQUFBLFlBQ2xCLFdBQVcsT0FBTztBQUFBLFlBQ2xCLFdBQVcsT0FBTztBQUFBLFlBQ2xCLFdBQVcsT0FBTztBQUFBLFVBQ3BCLENBQUM7QUFBQSxRQUNIO0FBQUEsTUFDRjtBQUNBLFlBQU0sSUFBSTtBQUFBLFFBQ1IsZ0NBQWdDLGNBQWMsSUFBSTtBQUFBLE1BQ3BEO0FBQUEsRUFDSjtBQUNGO0FBQ0EsSUFBSSxpQ0FBaUM7QUFHckMsSUFBSSxnQkFBZ0IsY0FBYyxpQkFBaUI7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUlqRCxZQUFZLFFBQVE7QUFDbEIsVUFBTTtBQUNOLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPQSxNQUFNLFdBQVcsTUFBTTtBQUNyQixXQUFPLEtBQUssYUFBYSxRQUFRLEdBQUcsSUFBSTtBQUFBLEVBQzFDO0FBQ0Y7QUFDQSxJQUFJLHdCQUF3QjtBQUc1QixJQUFJLHFCQUFxQixjQUFjLHNCQUFzQjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFRM0QsYUFBYSxRQUFRLGNBQWMsTUFBTSxxQkFBcUIsTUFBTTtBQUNsRSxVQUFNLE9BQU8sZ0JBQWdCLE9BQU8sS0FBSyxPQUFPLFNBQVMsS0FBSyxPQUFPO0FBQ3JFLFFBQUksbUJBQW1CLENBQUM7QUFDeEIsUUFBSSxRQUFRLENBQUM7QUFDYixlQUFXLFFBQVEsTUFBTTtBQUN2QixVQUFJLGtCQUFrQixNQUFNO0FBQzFCLFlBQUksb0JBQW9CO0FBQ3RCLDJCQUFpQixLQUFLLEtBQUssYUFBYSxFQUFFO0FBQzFDLGdCQUFNLEtBQUssS0FBSyxhQUFhLE9BQU87QUFBQSxRQUN0QztBQUFBLE1BQ0YsV0FBVyxjQUFjLE1BQU07QUFDN0IsWUFBSSxLQUFLLFNBQVMsT0FBTyxLQUFLO0FBQzVCLDZCQUFtQixhQUFhLGtCQUFrQixNQUFNO0FBQ3hELGtCQUFRO0FBQUEsWUFDTjtBQUFBLFlBQ0EsSUFBSSxNQUFNLE9BQU8sTUFBTSxFQUFFLEtBQUssS0FBSyxTQUFTLE9BQU87QUFBQSxVQUNyRDtBQUFBLFFBQ0YsV0FBVyxLQUFLLFNBQVMsT0FBTyxLQUFLO0FBQ25DLDZCQUFtQixhQUFhLGtCQUFrQixXQUFXO0FBQzdELGtCQUFRO0FBQUEsWUFDTjtBQUFBLFlBQ0EsSUFBSSxNQUFNLFlBQVksTUFBTSxFQUFFLEtBQUssS0FBSyxTQUFTLE9BQU87QUFBQSxVQUMxRDtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUNBLFdBQU8sRUFBRSxRQUFRLGtCQUFrQixnQkFBZ0IsTUFBTTtBQUFBLEVBQzNEO0FBQ0Y7QUFDQSxJQUFJLDZCQUE2QjtBQUdqQyxJQUFJLGFBQWEsY0FBYyxzQkFBc0I7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU9uRCxhQUFhLFFBQVEsY0FBYyxNQUFNO0FBQ3ZDLFdBQU8sRUFBRSxRQUFRLFlBQVk7QUFBQSxFQUMvQjtBQUNGO0FBQ0EsSUFBSSxxQkFBcUI7QUFHekIsSUFBSSxpQkFBaUIsY0FBYyxzQkFBc0I7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNdkQsWUFBWSxRQUFRO0FBQ2xCLFVBQU0sTUFBTTtBQUNaLFNBQUssTUFBTSxPQUFPO0FBQ2xCLFNBQUssTUFBTSxPQUFPO0FBQUEsRUFDcEI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBUUEsYUFBYSxRQUFRLGNBQWMsTUFBTSxxQkFBcUIsTUFBTTtBQUNsRSxRQUFJLG9CQUFvQjtBQUN0QixlQUFTLGFBQWEsQ0FBQyxLQUFLLElBQUksQ0FBQyxDQUFDLEdBQUcsUUFBUSxDQUFDLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQztBQUFBLElBQzVEO0FBQ0EsUUFBSSxpQkFBaUIsSUFBSSxNQUFNLE9BQU8sTUFBTSxFQUFFLEtBQUssQ0FBQztBQUNwRCxRQUFJLGFBQWE7QUFDZixZQUFNLFNBQVMsQ0FBQztBQUNoQixZQUFNLFFBQVEscUJBQXFCLENBQUMsS0FBSyxJQUFJLENBQUMsQ0FBQyxJQUFJLENBQUM7QUFDcEQsZUFBUyxhQUFhLFFBQVEsUUFBUSxhQUFhLEtBQUs7QUFDeEQsdUJBQWlCO0FBQUEsUUFDZjtBQUFBLFFBQ0EsSUFBSSxNQUFNLFlBQVksU0FBUyxPQUFPLFNBQVMsTUFBTSxNQUFNLEVBQUUsS0FBSyxDQUFDO0FBQUEsTUFDckU7QUFBQSxJQUNGO0FBQ0EsV0FBTyxFQUFFLFFBQVEsZUFBZTtBQUFBLEVBQ2xDO0FBQ0Y7QUFDQSxJQUFJLHlCQUF5QjtBQUc3QixJQUFJLG9CQUFvQixjQUFjLHNCQUFzQjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU0xRCxZQUFZLFFBQVE7QUFDbEIsVUFBTSxNQUFNO0FBQ1osU0FBSyxNQUFNLE9BQU87QUFDbEIsU0FBSyxNQUFNLE9BQU87QUFBQSxFQUNwQjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFRQSxhQUFhLFFBQVEsYUFBYSxxQkFBcUIsTUFBTTtBQUMzRCxRQUFJLG9CQUFvQjtBQUN0QixlQUFTLGFBQWEsQ0FBQyxLQUFLLElBQUksQ0FBQyxDQUFDLEdBQUcsUUFBUSxDQUFDLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQztBQUFBLElBQzVEO0FBQ0EsUUFBSSxpQkFBaUIsSUFBSSxNQUFNLE9BQU8sTUFBTSxFQUFFLEtBQUssQ0FBQztBQUNwRCxRQUFJLGFBQWE7QUFDZixZQUFNLFNBQVMscUJBQXFCLENBQUMsS0FBSyxJQUFJLENBQUMsQ0FBQyxJQUFJLENBQUM7QUFDckQsWUFBTSxRQUFRLHFCQUFxQixDQUFDLEtBQUssSUFBSSxDQUFDLENBQUMsSUFBSSxDQUFDO0FBQ3BELGVBQVMsYUFBYSxRQUFRLFFBQVEsYUFBYSxLQUFLO0FBQ3hELHVCQUFpQjtBQUFBLFFBQ2Y7QUFBQSxRQUNBLElBQUksTUFBTSxZQUFZLFNBQVMsT0FBTyxTQUFTLE1BQU0sTUFBTSxFQUFFLEtBQUssQ0FBQztBQUFBLE1BQ3JFO0FBQUEsSUFDRjtBQUNBLFdBQU8sRUFBRSxRQUFRLGVBQWU7QUFBQSxFQUNsQztBQUNGO0FBQ0EsSUFBSSw0QkFBNEI7QUFHaEMsSUFBSSxZQUFZLGNBQWMsc0JBQXNCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUtsRCxZQUFZLFFBQVE7QUFDbEIsVUFBTSxNQUFNO0FBQ1osU0FBSyxjQUFjLE9BQU8sY0FBYyxDQUFDLEdBQUcsSUFBSSxDQUFDLE1BQU0sOEJBQThCLENBQUMsQ0FBQztBQUFBLEVBQ3pGO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVFBLGFBQWEsUUFBUSxjQUFjLE1BQU0scUJBQXFCLE1BQU07QUFDbEUsUUFBSSxtQkFBbUIsRUFBRSxRQUFRLFlBQVk7QUFDN0MsZUFBVyxhQUFhLEtBQUssWUFBWTtBQUN2Qyx5QkFBbUIsVUFBVTtBQUFBLFFBQzNCLGlCQUFpQjtBQUFBLFFBQ2pCLGlCQUFpQjtBQUFBLFFBQ2pCO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUNGO0FBQ0EsSUFBSSxvQkFBb0I7QUFHeEIsU0FBUyxzQkFBc0IsUUFBUTtBQUNyQyxNQUFJLFdBQVcsS0FBTSxRQUFPO0FBQzVCLFVBQVEsT0FBTyxNQUFNO0FBQUEsSUFDbkIsS0FBSztBQUNILGFBQU8sSUFBSSwyQkFBMkIsTUFBTTtBQUFBLElBQzlDLEtBQUs7QUFDSCxhQUFPLElBQUksbUJBQW1CLE1BQU07QUFBQSxJQUN0QyxLQUFLO0FBQ0gsYUFBTyxJQUFJLHVCQUF1QixNQUFNO0FBQUEsSUFDMUMsS0FBSztBQUNILGFBQU8sSUFBSSwwQkFBMEIsTUFBTTtBQUFBLElBQzdDLEtBQUs7QUFDSCxhQUFPLElBQUksa0JBQWtCLE1BQU07QUFBQSxJQUNyQztBQUNFLFlBQU0sSUFBSSxNQUFNLCtCQUErQixPQUFPLElBQUksRUFBRTtBQUFBLEVBQ2hFO0FBQ0Y7QUFDQSxJQUFJLGdDQUFnQztBQUdwQyxJQUFJLFVBQVUsY0FBYyxpQkFBaUI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSzNDLFlBQVksUUFBUTtBQUNsQixVQUFNO0FBQ04sU0FBSyxTQUFTO0FBQ2QsU0FBSyxlQUFlLENBQUM7QUFDckIsU0FBSyxxQkFBcUI7QUFDMUIsU0FBSyxlQUFlLGtCQUFrQixTQUFTLE9BQU8sZUFBZTtBQUFBLEVBQ3ZFO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPQSxNQUFNLFFBQVE7QUFDWixXQUFPLEtBQUssT0FBTyxNQUFNO0FBQUEsRUFDM0I7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxPQUFPLFFBQVE7QUFDYixXQUFPLEtBQUssYUFBYSxNQUFNLEVBQUUsS0FBSyxFQUFFO0FBQUEsRUFDMUM7QUFDRjtBQUNBLElBQUksa0JBQWtCO0FBR3RCLElBQUksYUFBYSxjQUFjLGdCQUFnQjtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSTdDLFlBQVksUUFBUTtBQUNsQixVQUFNLE1BQU07QUFDWixTQUFLLGVBQWU7QUFDcEIsU0FBSyxlQUFlLElBQUksWUFBWSxTQUFTO0FBQUEsTUFDM0MsT0FBTztBQUFBO0FBQUEsTUFFUCxXQUFXO0FBQUEsSUFDYixDQUFDO0FBQ0QsU0FBSyxxQkFBcUI7QUFBQSxFQUM1QjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLHlCQUF5QixRQUFRO0FBQy9CLFVBQU1BLFFBQU8sT0FBTyxLQUFLLEVBQUU7QUFDM0IsVUFBTSxhQUFhLElBQUk7QUFBQSxNQUNyQixDQUFDLEdBQUdBLEtBQUksRUFBRSxJQUFJLENBQUMsTUFBTSxLQUFLLGFBQWEsQ0FBQyxDQUFDO0FBQUEsSUFDM0M7QUFDQSxXQUFPLEtBQUssYUFBYSxPQUFPLFVBQVU7QUFBQSxFQUM1QztBQUFBLEVBQ0EsYUFBYSxRQUFRO0FBQ25CLFVBQU0sWUFBWSxDQUFDO0FBQ25CLFFBQUksbUJBQW1CLENBQUM7QUFDeEIsZUFBVyxTQUFTLFFBQVE7QUFDMUIsVUFBSSxLQUFLLGFBQWEsS0FBSyxDQUFDLE1BQU0sRUFBRSxZQUFZLEtBQUssTUFBTSxRQUFRO0FBQ2pFLFlBQUksaUJBQWlCLFNBQVMsR0FBRztBQUMvQixvQkFBVSxLQUFLLEtBQUsseUJBQXlCLGdCQUFnQixDQUFDO0FBQzlELDZCQUFtQixDQUFDO0FBQUEsUUFDdEI7QUFDQSxrQkFBVSxLQUFLLEtBQUs7QUFBQSxNQUN0QixPQUFPO0FBQ0wseUJBQWlCLEtBQUssS0FBSztBQUFBLE1BQzdCO0FBQUEsSUFDRjtBQUNBLFFBQUksaUJBQWlCLFNBQVMsR0FBRztBQUMvQixnQkFBVSxLQUFLLEtBQUsseUJBQXlCLGdCQUFnQixDQUFDO0FBQUEsSUFDaEU7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUNGO0FBQ0EsSUFBSSxxQkFBcUI7QUFHekIsSUFBSSxZQUFZLGNBQWMsZ0JBQWdCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUs1QyxZQUFZLFFBQVE7QUFDbEIsVUFBTSxNQUFNO0FBQ1osU0FBSyxVQUFVLE9BQU87QUFBQSxFQUN4QjtBQUFBLEVBQ0EsYUFBYSxRQUFRO0FBQ25CLFdBQU8sT0FBTyxJQUFJLENBQUMsT0FBTyxNQUFNO0FBQzlCLFVBQUksTUFBTSxHQUFHO0FBQ1gsY0FBTSxTQUFTLEtBQUssT0FBTztBQUMzQixZQUFJLFVBQVUsTUFBTSxXQUFXLE1BQU0sR0FBRztBQUN0QyxrQkFBUSxNQUFNLFFBQVEsUUFBUSxFQUFFO0FBQUEsUUFDbEMsT0FBTztBQUNMLGtCQUFRLE1BQU07QUFBQSxRQUNoQjtBQUFBLE1BQ0Y7QUFDQSxVQUFJLEtBQUssU0FBUztBQUNoQixnQkFBUSxzQkFBc0IsS0FBSztBQUFBLE1BQ3JDO0FBQ0EsYUFBTztBQUFBLElBQ1QsQ0FBQztBQUFBLEVBQ0g7QUFDRjtBQUNBLElBQUkscUJBQXFCO0FBR3pCLElBQUksYUFBYSxjQUFjLGdCQUFnQjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFLN0MsWUFBWSxRQUFRO0FBQ2xCLFVBQU0sTUFBTTtBQUNaLFNBQUssY0FBYyxPQUFPLGVBQWU7QUFBQSxFQUMzQztBQUFBLEVBQ0EsYUFBYSxRQUFRO0FBQ25CLFVBQU0sU0FBUyxDQUFDO0FBQ2hCLGFBQVMsSUFBSSxHQUFHLElBQUksT0FBTyxRQUFRLEVBQUUsR0FBRztBQUN0QyxVQUFJLGFBQWEsT0FBTyxDQUFDLEVBQUUsV0FBVyxLQUFLLGFBQWEsR0FBRztBQUMzRCxVQUFJLEtBQUssS0FBSyxXQUFXLFdBQVcsR0FBRyxHQUFHO0FBQ3hDLHFCQUFhLFdBQVcsVUFBVSxDQUFDO0FBQUEsTUFDckM7QUFDQSxhQUFPLEtBQUssVUFBVTtBQUFBLElBQ3hCO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUNBLElBQUkscUJBQXFCO0FBR3pCLElBQUksT0FBTyxjQUFjLGdCQUFnQjtBQUFBLEVBQ3ZDLFlBQVksUUFBUTtBQUNsQixVQUFNLE1BQU07QUFDWixTQUFLLFNBQVMsT0FBTyxVQUFVO0FBQUEsRUFDakM7QUFBQSxFQUNBLGFBQWEsUUFBUTtBQUNuQixXQUFPLE9BQU8sSUFBSSxDQUFDLE9BQU8sTUFBTTtBQUM5QixhQUFPLE1BQU0sV0FBVyxLQUFLLFFBQVEsTUFBTSxPQUFPLFNBQVMsSUFBSSxLQUFLLEdBQUc7QUFBQSxJQUN6RSxDQUFDO0FBQUEsRUFDSDtBQUNGO0FBQ0EsSUFBSSxlQUFlO0FBR25CLElBQUksTUFBTSxjQUFjLGdCQUFnQjtBQUFBLEVBQ3RDLFlBQVksUUFBUTtBQUNsQixVQUFNLE1BQU07QUFDWixTQUFLLFlBQVksT0FBTyxhQUFhO0FBQ3JDLFNBQUssdUJBQXVCLE9BQU8sd0JBQXdCO0FBQzNELFNBQUssVUFBVSxPQUFPO0FBQUEsRUFDeEI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSx5QkFBeUIsUUFBUTtBQUMvQixRQUFJLE9BQU8sV0FBVyxFQUFHLFFBQU87QUFDaEMsVUFBTSxpQkFBaUIsQ0FBQyxPQUFPLENBQUMsQ0FBQztBQUNqQyxhQUFTLElBQUksR0FBRyxJQUFJLE9BQU8sUUFBUSxFQUFFLEdBQUc7QUFDdEMsVUFBSSxPQUFPLENBQUMsTUFBTSxlQUFlLEdBQUcsRUFBRSxHQUFHO0FBQ3ZDLHVCQUFlLEtBQUssT0FBTyxDQUFDLENBQUM7QUFBQSxNQUMvQjtBQUFBLElBQ0Y7QUFDQSxVQUFNLGtCQUFrQixlQUFlO0FBQUEsTUFDckMsQ0FBQyxVQUFVLFVBQVUsS0FBSztBQUFBLElBQzVCO0FBQ0EsUUFBSUEsUUFBTyxnQkFBZ0IsS0FBSyxFQUFFO0FBQ2xDLFFBQUksS0FBSyxTQUFTO0FBQ2hCLE1BQUFBLFFBQU8sc0JBQXNCQSxLQUFJLEVBQUUsV0FBVyxLQUFLLHNCQUFzQixHQUFHLEVBQUUsS0FBSztBQUFBLElBQ3JGO0FBQ0EsV0FBT0E7QUFBQSxFQUNUO0FBQUEsRUFDQSxhQUFhLFFBQVE7QUFDbkIsV0FBTyxDQUFDLEtBQUsseUJBQXlCLE1BQU0sQ0FBQztBQUFBLEVBQy9DO0FBQ0Y7QUFDQSxJQUFJLGNBQWM7QUFHbEIsSUFBSSxZQUFZLGNBQWMsZ0JBQWdCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUs1QyxZQUFZLFFBQVE7QUFDbEIsVUFBTSxNQUFNO0FBQ1osU0FBSyxZQUFZLE9BQU8sWUFBWSxDQUFDLEdBQUcsSUFBSSxDQUFDLE1BQU0sdUJBQXVCLENBQUMsQ0FBQztBQUFBLEVBQzlFO0FBQUEsRUFDQSxhQUFhLFFBQVE7QUFDbkIsV0FBTyxLQUFLLFNBQVMsT0FBTyxDQUFDLE1BQU0sWUFBWTtBQUM3QyxhQUFPLFFBQVEsYUFBYSxJQUFJO0FBQUEsSUFDbEMsR0FBRyxNQUFNO0FBQUEsRUFDWDtBQUNGO0FBQ0EsSUFBSSxvQkFBb0I7QUFHeEIsSUFBSSxXQUFXLGNBQWMsZ0JBQWdCO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJM0MsWUFBWSxRQUFRO0FBQ2xCLFVBQU0sTUFBTTtBQUNaLFNBQUssVUFBVSxlQUFlLEtBQUssT0FBTyxPQUFPO0FBQUEsRUFDbkQ7QUFBQSxFQUNBLGFBQWEsUUFBUTtBQUNuQixVQUFNLFVBQVUsS0FBSyxPQUFPLFdBQVc7QUFDdkMsVUFBTSxVQUFVLEtBQUs7QUFDckIsV0FBTyxZQUFZLE9BQU8sU0FBUyxPQUFPLElBQUksQ0FBQyxVQUFVLE1BQU0sV0FBVyxTQUFTLE9BQU8sQ0FBQztBQUFBLEVBQzdGO0FBQ0Y7QUFDQSxJQUFJLG1CQUFtQjtBQUd2QixJQUFJLE9BQU8sY0FBYyxnQkFBZ0I7QUFBQSxFQUN2QyxhQUFhLFFBQVE7QUFDbkIsV0FBTyxDQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7QUFBQSxFQUN6QjtBQUNGO0FBQ0EsSUFBSSxlQUFlO0FBR25CLElBQUksU0FBUyxjQUFjLGdCQUFnQjtBQUFBLEVBQ3pDLFlBQVksUUFBUTtBQUNsQixVQUFNLE1BQU07QUFDWixTQUFLLFVBQVUsT0FBTyxXQUFXO0FBQ2pDLFNBQUssUUFBUSxPQUFPLFNBQVM7QUFDN0IsU0FBSyxPQUFPLE9BQU8sUUFBUTtBQUFBLEVBQzdCO0FBQUEsRUFDQSxhQUFhLFFBQVE7QUFDbkIsV0FBTyxPQUFPLElBQUksQ0FBQyxVQUFVO0FBQzNCLFVBQUksWUFBWTtBQUNoQixlQUFTLElBQUksR0FBRyxJQUFJLEtBQUssT0FBTyxFQUFFLEdBQUc7QUFDbkMsWUFBSSxNQUFNLENBQUMsTUFBTSxLQUFLLFNBQVM7QUFDN0Isc0JBQVksSUFBSTtBQUNoQjtBQUFBLFFBQ0YsT0FBTztBQUNMO0FBQUEsUUFDRjtBQUFBLE1BQ0Y7QUFDQSxVQUFJLFdBQVcsTUFBTTtBQUNyQixlQUFTLElBQUksR0FBRyxJQUFJLEtBQUssTUFBTSxFQUFFLEdBQUc7QUFDbEMsY0FBTSxRQUFRLE1BQU0sU0FBUyxJQUFJO0FBQ2pDLFlBQUksTUFBTSxLQUFLLE1BQU0sS0FBSyxTQUFTO0FBQ2pDLHFCQUFXO0FBQ1g7QUFBQSxRQUNGLE9BQU87QUFDTDtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBQ0EsYUFBTyxNQUFNLE1BQU0sV0FBVyxRQUFRO0FBQUEsSUFDeEMsQ0FBQztBQUFBLEVBQ0g7QUFDRjtBQUNBLElBQUksaUJBQWlCO0FBR3JCLElBQUksZUFBZSxjQUFjLGdCQUFnQjtBQUFBLEVBQy9DLFlBQVksUUFBUTtBQUNsQixVQUFNLE1BQU07QUFDWixTQUFLLGVBQWUsSUFBSSxZQUFZO0FBQUEsRUFDdEM7QUFBQSxFQUNBLGFBQWEsUUFBUTtBQUNuQixVQUFNLGFBQWEsQ0FBQztBQUNwQixRQUFJLHVCQUF1QixDQUFDO0FBQzVCLGVBQVcsU0FBUyxRQUFRO0FBQzFCLFVBQUksUUFBUTtBQUNaLFVBQUksTUFBTSxXQUFXLEtBQUssTUFBTSxXQUFXLEtBQUssS0FBSyxNQUFNLFNBQVMsR0FBRyxHQUFHO0FBQ3hFLGNBQU0sT0FBTyxTQUFTLE1BQU0sTUFBTSxHQUFHLENBQUMsR0FBRyxFQUFFO0FBQzNDLFlBQUksQ0FBQyxNQUFNLElBQUksR0FBRztBQUNoQixrQkFBUTtBQUFBLFFBQ1Y7QUFBQSxNQUNGO0FBQ0EsVUFBSSxVQUFVLE1BQU07QUFDbEIsNkJBQXFCLEtBQUssS0FBSztBQUFBLE1BQ2pDLE9BQU87QUFDTCxZQUFJLHFCQUFxQixTQUFTLEdBQUc7QUFDbkMsZ0JBQU0sU0FBUyxLQUFLLGFBQWE7QUFBQSxZQUMvQixXQUFXLEtBQUssb0JBQW9CO0FBQUEsVUFDdEM7QUFDQSxxQkFBVyxLQUFLLE1BQU07QUFDdEIsaUNBQXVCLENBQUM7QUFBQSxRQUMxQjtBQUNBLG1CQUFXLEtBQUssS0FBSztBQUFBLE1BQ3ZCO0FBQUEsSUFDRjtBQUNBLFFBQUkscUJBQXFCLFNBQVMsR0FBRztBQUNuQyxZQUFNLFNBQVMsS0FBSyxhQUFhO0FBQUEsUUFDL0IsV0FBVyxLQUFLLG9CQUFvQjtBQUFBLE1BQ3RDO0FBQ0EsaUJBQVcsS0FBSyxNQUFNO0FBQ3RCLDZCQUF1QixDQUFDO0FBQUEsSUFDMUI7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUNGO0FBQ0EsSUFBSSx1QkFBdUI7QUFHM0IsU0FBUyxlQUFlLFFBQVE7QUFDOUIsTUFBSSxXQUFXLEtBQU0sUUFBTztBQUM1QixVQUFRLE9BQU8sTUFBTTtBQUFBLElBQ25CLEtBQUs7QUFDSCxhQUFPLElBQUksbUJBQW1CLE1BQU07QUFBQSxJQUN0QyxLQUFLO0FBQ0gsYUFBTyxJQUFJLG1CQUFtQixNQUFNO0FBQUEsSUFDdEMsS0FBSztBQUNILGFBQU8sSUFBSSxtQkFBbUIsTUFBTTtBQUFBLElBQ3RDLEtBQUs7QUFDSCxhQUFPLElBQUksYUFBYSxNQUFNO0FBQUEsSUFDaEMsS0FBSztBQUNILGFBQU8sSUFBSSxZQUFZLE1BQU07QUFBQSxJQUMvQixLQUFLO0FBQ0gsYUFBTyxJQUFJLGtCQUFrQixNQUFNO0FBQUEsSUFDckMsS0FBSztBQUNILGFBQU8sSUFBSSxpQkFBaUIsTUFBTTtBQUFBLElBQ3BDLEtBQUs7QUFDSCxhQUFPLElBQUksYUFBYSxNQUFNO0FBQUEsSUFDaEMsS0FBSztBQUNILGFBQU8sSUFBSSxlQUFlLE1BQU07QUFBQSxJQUNsQyxLQUFLO0FBQ0gsYUFBTyxJQUFJLHFCQUFxQixNQUFNO0FBQUEsSUFDeEM7QUFDRSxZQUFNLElBQUksTUFBTSx5QkFBeUIsT0FBTyxJQUFJLEVBQUU7QUFBQSxFQUMxRDtBQUNGO0FBQ0EsSUFBSSx5QkFBeUI7QUFHN0IsSUFBSSxZQUFZLE1BQU07QUFBQSxFQUNwQixZQUFZLFdBQVcsUUFBUTtBQUM3QixVQUFNLGtCQUFrQixnQkFBZ0IsV0FBVyxhQUFhO0FBQUEsTUFDOUQ7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsSUFDRixDQUFDO0FBQ0QsUUFBSSxpQkFBaUI7QUFDbkIsWUFBTSxJQUFJLE1BQU0sZUFBZTtBQUFBLElBQ2pDO0FBQ0EsVUFBTSxlQUFlLGdCQUFnQixRQUFRLFFBQVE7QUFDckQsUUFBSSxjQUFjO0FBQ2hCLFlBQU0sSUFBSSxNQUFNLFlBQVk7QUFBQSxJQUM5QjtBQUNBLFNBQUssWUFBWTtBQUNqQixTQUFLLFNBQVM7QUFDZCxTQUFLLGFBQWEsMEJBQTBCLEtBQUssVUFBVSxVQUFVO0FBQ3JFLFNBQUssZ0JBQWdCLDZCQUE2QixLQUFLLFVBQVUsYUFBYTtBQUM5RSxTQUFLLFFBQVEsK0JBQStCLEtBQUssVUFBVSxPQUFPLEtBQUssTUFBTTtBQUM3RSxTQUFLLGlCQUFpQiw4QkFBOEIsS0FBSyxVQUFVLGNBQWM7QUFDakYsU0FBSyxVQUFVLHVCQUF1QixLQUFLLFVBQVUsT0FBTztBQUM1RCxTQUFLLGlCQUFpQixDQUFDO0FBQ3ZCLFNBQUssa0JBQWtCLENBQUM7QUFDeEIsU0FBSyxlQUFlLENBQUM7QUFDckIsVUFBTSx3QkFBd0IsQ0FBQztBQUMvQixVQUFNLHNCQUFzQixDQUFDO0FBQzdCLFNBQUssbUJBQW1DLG9CQUFJLElBQUk7QUFDaEQsZUFBVyxlQUFlLEtBQUssVUFBVSxjQUFjO0FBQ3JELFlBQU0sUUFBUSxJQUFJLG1CQUFtQixXQUFXO0FBQ2hELFdBQUssYUFBYSxLQUFLLEtBQUs7QUFDNUIsV0FBSyxNQUFNLGNBQWMsSUFBSSxNQUFNLFNBQVMsTUFBTSxFQUFFO0FBQ3BELFdBQUssTUFBTSxNQUFNLE1BQU0sRUFBRSxJQUFJLE1BQU07QUFDbkMsVUFBSSxNQUFNLFNBQVM7QUFDakIsYUFBSyxlQUFlLEtBQUssTUFBTSxPQUFPO0FBQ3RDLGFBQUssZ0JBQWdCLEtBQUssTUFBTSxFQUFFO0FBQUEsTUFDcEM7QUFDQSxXQUFLLGlCQUFpQixJQUFJLE1BQU0sU0FBUyxLQUFLO0FBQzlDLFVBQUksTUFBTSxjQUFjLEtBQUssZUFBZSxNQUFNO0FBQ2hELGNBQU0scUJBQXFCLEtBQUssV0FBVyxNQUFNLE9BQU87QUFDeEQsNEJBQW9CLEtBQUssa0JBQWtCO0FBQzNDLGFBQUssaUJBQWlCLElBQUksb0JBQW9CLEtBQUs7QUFBQSxNQUNyRCxPQUFPO0FBQ0wsOEJBQXNCLEtBQUssTUFBTSxPQUFPO0FBQUEsTUFDMUM7QUFBQSxJQUNGO0FBQ0EsS0FBQyxLQUFLLE9BQU8sNkJBQTZCLENBQUMsR0FBRyxRQUFRLENBQUMsVUFBVTtBQUMvRCxVQUFJLENBQUMsS0FBSyxlQUFlLFNBQVMsS0FBSyxFQUFHLE1BQUssZUFBZSxLQUFLLEtBQUs7QUFBQSxJQUMxRSxDQUFDO0FBQ0QsUUFBSSxLQUFLLFNBQVM7QUFDaEIsV0FBSyxRQUFRLGVBQWUsS0FBSztBQUNqQyxXQUFLLFFBQVEscUJBQXFCLEtBQUssTUFBTTtBQUFBLElBQy9DO0FBQ0EsU0FBSyx3QkFBd0IsSUFBSSwyQkFBMkIscUJBQXFCO0FBQ2pGLFNBQUssc0JBQXNCLElBQUksMkJBQTJCLG1CQUFtQjtBQUM3RSxTQUFLLGVBQWUsS0FBSyxPQUFPO0FBQ2hDLFNBQUssK0JBQStCLEtBQUssT0FBTyxnQ0FBZ0M7QUFDaEYsU0FBSyxpQ0FBaUMsS0FBSyxPQUFPLGtDQUFrQztBQUFBLEVBQ3RGO0FBQUE7QUFBQSxFQUVBLE9BQU9BLE9BQU07QUFBQSxJQUNYLFlBQVk7QUFBQSxJQUNaLHFCQUFxQjtBQUFBLElBQ3JCLHdCQUF3QjtBQUFBLEVBQzFCLElBQUksQ0FBQyxHQUFHO0FBQ04sVUFBTSxFQUFFLFFBQVEsZUFBZSxJQUFJLEtBQUssZ0JBQWdCQSxPQUFNO0FBQUEsTUFDNUQ7QUFBQSxNQUNBO0FBQUEsSUFDRixDQUFDO0FBQ0QsVUFBTSxZQUFZLE9BQU87QUFBQSxNQUN2QixDQUFDLE1BQU0sS0FBSyxpQkFBaUIsSUFBSSxDQUFDLEdBQUcsTUFBTSxLQUFLLE1BQU0sY0FBYyxJQUFJLENBQUMsS0FBSyxLQUFLLE1BQU07QUFBQSxJQUMzRjtBQUNBLFVBQU0sU0FBUztBQUFBLE1BQ2IsS0FBSztBQUFBLE1BQ0w7QUFBQSxNQUNBLGdCQUFnQixJQUFJLE1BQU0sVUFBVSxNQUFNLEVBQUUsS0FBSyxDQUFDO0FBQUEsSUFDcEQ7QUFDQSxRQUFJLHlCQUF5QixnQkFBZ0I7QUFDM0MsYUFBTyxpQkFBaUI7QUFBQSxJQUMxQjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFDQSxPQUFPLFdBQVcsVUFBVSxDQUFDLEdBQUc7QUFDOUIsUUFBSSxDQUFDLE1BQU0sUUFBUSxTQUFTLEtBQUssVUFBVSxXQUFXLEtBQUssQ0FBQyxtQkFBbUIsVUFBVSxDQUFDLENBQUMsR0FBRztBQUM1RixZQUFNLE1BQU0sa0RBQWtEO0FBQUEsSUFDaEU7QUFDQSxRQUFJLFNBQVMsVUFBVTtBQUFBLE1BQ3JCLENBQUMsTUFBTSxLQUFLLE1BQU0sTUFBTSxPQUFPLENBQUMsQ0FBQyxLQUFLLEtBQUssTUFBTTtBQUFBLElBQ25EO0FBQ0EsUUFBSSxRQUFRLHFCQUFxQjtBQUMvQixlQUFTLE9BQU8sT0FBTyxDQUFDLE1BQU0sQ0FBQyxLQUFLLGVBQWUsU0FBUyxDQUFDLENBQUM7QUFBQSxJQUNoRTtBQUNBLFFBQUksVUFBVSxLQUFLLFVBQVUsS0FBSyxRQUFRLE1BQU0sSUFBSSxPQUFPLEtBQUssR0FBRztBQUNuRSxRQUFJLEtBQUssV0FBVyxLQUFLLFFBQVEsb0JBQW9CO0FBQ25ELGdCQUFVLFFBQVEsV0FBVyxLQUFLLFFBQVEsb0JBQW9CLEdBQUc7QUFDakUsVUFBSSxRQUFRLHFCQUFxQjtBQUMvQixrQkFBVSxRQUFRLEtBQUs7QUFBQSxNQUN6QjtBQUFBLElBQ0Y7QUFDQSxRQUFJLFFBQVEsZ0NBQWdDLEtBQUssOEJBQThCO0FBQzdFLGdCQUFVLHNCQUFzQixPQUFPO0FBQUEsSUFDekM7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBT0EsU0FBU0EsT0FBTSxFQUFFLFlBQVksTUFBTSxxQkFBcUIsTUFBTSxJQUFJLENBQUMsR0FBRztBQUNwRSxXQUFPLEtBQUssZ0JBQWdCQSxPQUFNLEVBQUUsV0FBVyxtQkFBbUIsQ0FBQyxFQUFFO0FBQUEsRUFDdkU7QUFBQSxFQUNBLFlBQVlBLE9BQU07QUFDaEIsUUFBSUEsVUFBUyxNQUFNO0FBQ2pCLGFBQU87QUFBQSxJQUNUO0FBQ0EsVUFBTSxXQUFXLEtBQUssc0JBQXNCLE1BQU1BLEtBQUk7QUFDdEQsYUFBUyxRQUFRLENBQUMsU0FBUyxNQUFNO0FBQy9CLFlBQU0sY0FBYyxLQUFLLGlCQUFpQixJQUFJLE9BQU87QUFDckQsVUFBSSxhQUFhO0FBQ2YsWUFBSSxZQUFZLFVBQVUsSUFBSSxHQUFHO0FBQy9CLG1CQUFTLElBQUksQ0FBQyxJQUFJLFNBQVMsSUFBSSxDQUFDLEVBQUUsUUFBUTtBQUFBLFFBQzVDO0FBQ0EsWUFBSSxZQUFZLFVBQVUsSUFBSSxTQUFTLFNBQVMsR0FBRztBQUNqRCxtQkFBUyxJQUFJLENBQUMsSUFBSSxTQUFTLElBQUksQ0FBQyxFQUFFLFVBQVU7QUFBQSxRQUM5QztBQUFBLE1BQ0Y7QUFBQSxJQUNGLENBQUM7QUFDRCxXQUFPLFNBQVMsUUFBUSxDQUFDLGdCQUFnQixrQkFBa0I7QUFDekQsVUFBSSxlQUFlLFdBQVcsR0FBRztBQUMvQixlQUFPLENBQUM7QUFBQSxNQUNWO0FBQ0EsVUFBSSxLQUFLLGlCQUFpQixJQUFJLGNBQWMsR0FBRztBQUM3QyxlQUFPLENBQUMsY0FBYztBQUFBLE1BQ3hCO0FBQ0EsVUFBSSxLQUFLLGlCQUFpQixNQUFNO0FBQzlCLHlCQUFpQixlQUFlLEtBQUssRUFBRSxNQUFNLEtBQUssRUFBRSxLQUFLLEdBQUc7QUFBQSxNQUM5RDtBQUNBLFVBQUksS0FBSyxnQ0FBZ0M7QUFDdkMseUJBQWlCLDZCQUE2QixjQUFjO0FBQUEsTUFDOUQ7QUFDQSxVQUFJLEtBQUssZUFBZSxNQUFNO0FBQzVCLHlCQUFpQixLQUFLLFdBQVcsY0FBYztBQUFBLE1BQ2pEO0FBQ0EsVUFBSSxlQUFlLFdBQVcsR0FBRztBQUMvQixlQUFPLENBQUM7QUFBQSxNQUNWO0FBQ0EsWUFBTSxjQUFjLEtBQUssb0JBQW9CLE1BQU0sY0FBYztBQUNqRSxrQkFBWSxRQUFRLENBQUMsWUFBWSxNQUFNO0FBQ3JDLGNBQU0sY0FBYyxLQUFLLGlCQUFpQixJQUFJLFVBQVU7QUFDeEQsWUFBSSxhQUFhO0FBQ2YsY0FBSSxZQUFZLFVBQVUsSUFBSSxHQUFHO0FBQy9CLHdCQUFZLElBQUksQ0FBQyxJQUFJLFlBQVksSUFBSSxDQUFDLEVBQUUsUUFBUTtBQUFBLFVBQ2xEO0FBQ0EsY0FBSSxZQUFZLFVBQVUsSUFBSSxZQUFZLFNBQVMsR0FBRztBQUNwRCx3QkFBWSxJQUFJLENBQUMsSUFBSSxZQUFZLElBQUksQ0FBQyxFQUFFLFVBQVU7QUFBQSxVQUNwRDtBQUFBLFFBQ0Y7QUFBQSxNQUNGLENBQUM7QUFDRCxhQUFPLFlBQVksUUFBUSxDQUFDLGVBQWU7QUFDekMsWUFBSSxXQUFXLFdBQVcsR0FBRztBQUMzQixpQkFBTyxDQUFDO0FBQUEsUUFDVjtBQUNBLFlBQUksS0FBSyxpQkFBaUIsSUFBSSxVQUFVLEdBQUc7QUFDekMsaUJBQU8sQ0FBQyxVQUFVO0FBQUEsUUFDcEI7QUFDQSxjQUFNLGlCQUFpQixLQUFLLGtCQUFrQixPQUFPLEtBQUssY0FBYyxZQUFZO0FBQUEsVUFDbEY7QUFBQSxRQUNGLENBQUMsSUFBSSxDQUFDLFVBQVU7QUFDaEIsZUFBTyxLQUFLLE1BQU0sY0FBYztBQUFBLE1BQ2xDLENBQUM7QUFBQSxJQUNILENBQUM7QUFBQSxFQUNIO0FBQUEsRUFDQSxnQkFBZ0JBLE9BQU0sRUFBRSxZQUFZLE1BQU0scUJBQXFCLEtBQUssR0FBRztBQUNyRSxVQUFNLFVBQVUsS0FBSyxZQUFZQSxLQUFJO0FBQ3JDLFVBQU0sVUFBVSxLQUFLLFlBQVksYUFBYSxJQUFJO0FBQ2xELFdBQU8sS0FBSyxpQkFBaUIsS0FBSyxlQUFlLFNBQVMsU0FBUyxrQkFBa0IsSUFBSSxFQUFFLFFBQVEsYUFBYSxXQUFXLENBQUMsR0FBRyxXQUFXLENBQUMsQ0FBQyxFQUFFO0FBQUEsRUFDaEo7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxZQUFZLE9BQU87QUFDakIsV0FBTyxLQUFLLE1BQU0sY0FBYyxJQUFJLEtBQUs7QUFBQSxFQUMzQztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLFlBQVlFLEtBQUk7QUFDZCxXQUFPLEtBQUssTUFBTSxNQUFNQSxHQUFFO0FBQUEsRUFDNUI7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBS0EsMkJBQTJCO0FBQ3pCLFVBQU0sVUFBMEIsb0JBQUksSUFBSTtBQUN4QyxlQUFXLFNBQVMsS0FBSyxjQUFjO0FBQ3JDLGNBQVEsSUFBSSxNQUFNLElBQUksS0FBSztBQUFBLElBQzdCO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxVQUFVLG9CQUFvQixNQUFNO0FBQ2xDLFVBQU0sUUFBd0Isb0JBQUksSUFBSTtBQUN0QyxhQUFTLElBQUksR0FBRyxJQUFJLEtBQUssTUFBTSxNQUFNLFFBQVEsRUFBRSxHQUFHO0FBQ2hELFlBQU0sUUFBUSxLQUFLLE1BQU0sTUFBTSxDQUFDO0FBQ2hDLFVBQUkscUJBQXFCLENBQUMsS0FBSyxpQkFBaUIsSUFBSSxLQUFLLEdBQUc7QUFDMUQsY0FBTSxJQUFJLE9BQU8sQ0FBQztBQUFBLE1BQ3BCO0FBQUEsSUFDRjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFDQSxJQUFJLG9CQUFvQjs7O0FDMWdHakIsU0FBUyxlQUFlQyxRQUFjLFNBQThCO0FBQ3pFLFNBQU8sSUFBSTtBQUFBLElBQ1Q7QUFBQSxJQUNBLGlCQUFpQkEsTUFBSSxJQUFJLE9BQU87QUFBQSxJQUNoQztBQUFBLEVBQ0Y7QUFDRjs7O0FDUkEsSUFBQUMsbUJBQXlCO0FBQ3pCLElBQUFDLG9CQUFxQjtBQXdCckIsZUFBc0IsbUJBQW1CLFFBQXlDO0FBQ2hGLFFBQU1DLGFBQU8sd0JBQUssUUFBUSxnQkFBZ0I7QUFDMUMsUUFBTSxZQUFZLE1BQU0sU0FBU0EsTUFBSTtBQUNyQyxNQUFJLGNBQWMsS0FBTSxPQUFNLGVBQWVBLFFBQU0sWUFBWTtBQUUvRCxhQUFXLE9BQU8sQ0FBQyxjQUFjLGlCQUFpQixrQkFBa0IsU0FBUyxHQUFHO0FBQzlFLFVBQU0sT0FBTyxVQUFVLEdBQUcsS0FBSztBQUMvQixRQUFJLFNBQVMsUUFBUSxDQUFDLFNBQVMsSUFBSSxFQUFHLE9BQU0sZUFBZUEsUUFBTSxrQkFBa0IsR0FBRyxHQUFHO0FBQ3pGLGNBQVUsR0FBRyxJQUFJO0FBQUEsRUFDbkI7QUFDQSxRQUFNLFFBQVEsZ0JBQWdCQSxRQUFNLFVBQVUsY0FBYyxDQUFDO0FBQzdELFFBQU0sYUFBYSxVQUFVQSxRQUFNLFVBQVUsT0FBTyxHQUFHLFVBQVUsU0FBUyxDQUFDO0FBRTNFLFFBQU0sTUFBTSxDQUFDLEdBQUcsV0FBVyxPQUFPLEdBQUcsR0FBRyxNQUFNLElBQUksQ0FBQyxVQUFVLE1BQU0sRUFBRSxDQUFDO0FBQ3RFLFFBQU0sUUFBUSxJQUFJLE9BQU8sQ0FBQyxTQUFTQyxRQUFPLEtBQUssSUFBSSxTQUFTQSxHQUFFLEdBQUcsQ0FBQztBQUVsRSxRQUFNLGlCQUFhLHdCQUFLLFFBQVEsdUJBQXVCO0FBQ3ZELFFBQU0sU0FBVSxNQUFNLFNBQVMsVUFBVSxLQUFNLENBQUM7QUFDaEQsUUFBTSxZQUFZLE9BQU8sV0FBVztBQUNwQyxRQUFNLE9BQU8sU0FBUyxTQUFTLElBQUksVUFBVSxTQUFTLElBQUk7QUFDMUQsU0FBTyxFQUFFLE1BQUFELFFBQU0sV0FBVyxRQUFRLE9BQU8sZUFBZSxPQUFPLFNBQVMsV0FBVyxPQUFPLE1BQU0sTUFBTTtBQUN4RztBQUdBLGVBQWUsU0FBU0EsUUFBdUQ7QUFDN0UsTUFBSUU7QUFDSixNQUFJO0FBQ0YsSUFBQUEsUUFBTyxVQUFNLDJCQUFTRixRQUFNLE1BQU07QUFBQSxFQUNwQyxTQUFTLE9BQU87QUFDZCxRQUFJLGlCQUFpQixTQUFTLFVBQVUsU0FBUyxNQUFNLFNBQVMsU0FBVSxRQUFPO0FBQ2pGLFVBQU0sZUFBZUEsUUFBTSxtQkFBbUIsaUJBQWlCLFFBQVEsTUFBTSxVQUFVLE9BQU8sS0FBSyxDQUFDLEVBQUU7QUFBQSxFQUN4RztBQUNBLE1BQUk7QUFDSixNQUFJO0FBQ0YsV0FBTyxLQUFLLE1BQU1FLEtBQUk7QUFBQSxFQUN4QixRQUFRO0FBQ04sVUFBTSxlQUFlRixRQUFNLGlEQUFpRDtBQUFBLEVBQzlFO0FBQ0EsTUFBSSxDQUFDLFNBQVMsSUFBSSxFQUFHLE9BQU0sZUFBZUEsUUFBTSxzQkFBc0I7QUFDdEUsU0FBTztBQUNUO0FBRUEsU0FBUyxnQkFBZ0JBLFFBQWMsT0FBOEI7QUFDbkUsTUFBSSxVQUFVLFVBQWEsVUFBVSxLQUFNLFFBQU8sQ0FBQztBQUNuRCxNQUFJLENBQUMsTUFBTSxRQUFRLEtBQUssRUFBRyxPQUFNLGVBQWVBLFFBQU0sOEJBQThCO0FBQ3BGLFNBQU8sTUFBTSxJQUFJLENBQUMsU0FBa0I7QUFDbEMsUUFBSSxDQUFDLFNBQVMsSUFBSSxLQUFLLENBQUMsS0FBSyxLQUFLLElBQUksQ0FBQyxLQUFLLE9BQU8sS0FBSyxTQUFTLE1BQU0sWUFBWSxLQUFLLFNBQVMsTUFBTSxJQUFJO0FBQ3pHLFlBQU0sZUFBZUEsUUFBTSx1Q0FBdUM7QUFBQSxJQUNwRTtBQUNBLFVBQU0sVUFBVSxLQUFLLFNBQVMsTUFBTTtBQUNwQyxVQUFNLGFBQWEsT0FBTyxLQUFLLFlBQVksTUFBTSxZQUFZLEtBQUssWUFBWSxJQUFJLENBQUM7QUFDbkYsV0FBTyxFQUFFLElBQUksS0FBSyxJQUFJLEdBQUcsU0FBUyxLQUFLLFNBQVMsR0FBRyxTQUFTLFdBQVc7QUFBQSxFQUN6RSxDQUFDO0FBQ0g7QUFHQSxTQUFTLFVBQVVBLFFBQWMsT0FBZ0IsT0FBcUM7QUFDcEYsTUFBSSxDQUFDLFNBQVMsS0FBSyxFQUFHLE9BQU0sZUFBZUEsUUFBTSxnQkFBZ0I7QUFDakUsUUFBTSxPQUFPLE1BQU0sTUFBTSxLQUFLO0FBQzlCLE1BQUksU0FBUyxPQUFPO0FBQ2xCLFVBQU0sZUFBZUEsUUFBTSxjQUFjLEtBQUssVUFBVSxJQUFJLENBQUMsZ0RBQWdEO0FBQUEsRUFDL0c7QUFDQSxRQUFNLFFBQVEsTUFBTSxPQUFPO0FBQzNCLFFBQU0sU0FBUyxNQUFNLFFBQVE7QUFDN0IsTUFBSSxDQUFDLFNBQVMsS0FBSyxLQUFLLENBQUMsTUFBTSxRQUFRLE1BQU0sRUFBRyxPQUFNLGVBQWVBLFFBQU0sZ0NBQWdDO0FBQzNHLFFBQU0sTUFBTSxvQkFBSSxJQUFvQjtBQUNwQyxhQUFXLENBQUMsT0FBT0MsR0FBRSxLQUFLLE9BQU8sUUFBUSxLQUFLLEdBQUc7QUFDL0MsUUFBSSxDQUFDLEtBQUtBLEdBQUUsRUFBRyxPQUFNLGVBQWVELFFBQU0sb0JBQW9CLEtBQUssVUFBVSxLQUFLLENBQUMsRUFBRTtBQUNyRixRQUFJLElBQUksT0FBT0MsR0FBRTtBQUFBLEVBQ25CO0FBQ0EsTUFBSSxJQUFJLFNBQVMsRUFBRyxPQUFNLGVBQWVELFFBQU0seUJBQXlCO0FBQ3hFLE1BQUksSUFBSSxJQUFJLElBQUksT0FBTyxDQUFDLEVBQUUsU0FBUyxJQUFJLEtBQU0sT0FBTSxlQUFlQSxRQUFNLGdDQUFnQztBQUN4RyxhQUFXLFNBQVMsUUFBOEI7QUFDaEQsVUFBTSxPQUFPLE9BQU8sVUFBVSxXQUFXLE1BQU0sTUFBTSxHQUFHLElBQUk7QUFDNUQsUUFBSSxDQUFDLE1BQU0sUUFBUSxJQUFJLEtBQUssS0FBSyxXQUFXLEtBQUssQ0FBQyxJQUFJLElBQUksS0FBSyxLQUFLLEVBQUUsQ0FBQyxHQUFHO0FBQ3hFLFlBQU0sZUFBZUEsUUFBTSxVQUFVLEtBQUssVUFBVSxLQUFLLENBQUMseUNBQXlDO0FBQUEsSUFDckc7QUFBQSxFQUNGO0FBQ0EsUUFBTSxVQUFVLFFBQVEsWUFBWSxFQUFFLEtBQUssQ0FBQyxXQUFXLENBQUMsSUFBSSxJQUFJLE1BQU0sQ0FBQyxJQUFJO0FBQzNFLE1BQUksWUFBWSxPQUFXLE9BQU0sZUFBZUEsUUFBTSxzQ0FBc0MsT0FBTyxhQUFhO0FBQ2hILFNBQU87QUFDVDtBQUVBLFNBQVMsS0FBSyxPQUFpQztBQUM3QyxTQUFPLE9BQU8sVUFBVSxZQUFZLE9BQU8sVUFBVSxLQUFLLEtBQUssU0FBUyxLQUFLLFFBQVEsS0FBSztBQUM1RjtBQUVBLFNBQVMsVUFBVSxXQUE2QztBQUM5RCxTQUFPLEtBQUssVUFBVSxVQUFVLGVBQWUsQ0FBQyxHQUFHLFNBQVMsb0JBQW9CLEtBQUs7QUFDdkY7QUFHQSxTQUFTLGNBQXdCO0FBQy9CLFFBQU0sVUFBVSxDQUFDLFNBQWtCLFFBQVEsTUFBTSxRQUFRLE9BQVMsUUFBUSxPQUFPLFFBQVEsT0FBTyxTQUFTO0FBQ3pHLE1BQUksU0FBUztBQUNiLFNBQU8sTUFBTSxLQUFLLEVBQUUsUUFBUSxJQUFJLEdBQUcsQ0FBQyxHQUFHLFNBQVMsT0FBTyxhQUFhLFFBQVEsSUFBSSxJQUFJLE9BQU8sTUFBTSxRQUFRLENBQUM7QUFDNUc7OztBQy9FQSxlQUFzQixjQUFjLFFBQWdCLGdCQUFnRDtBQUNsRyxRQUFNLFFBQVEsTUFBTSxtQkFBbUIsTUFBTTtBQUM3QyxRQUFNLFlBQVksSUFBSSxNQUFNO0FBQzVCLFdBQVMsTUFBTSxNQUFNLFdBQVcsY0FBYztBQUM5QyxNQUFJO0FBQ0osTUFBSTtBQUNGLFlBQVEsSUFBSSxrQkFBVSxNQUFNLFdBQVcsTUFBTSxNQUFNO0FBQUEsRUFDckQsU0FBUyxPQUFPO0FBQ2QsVUFBTSxlQUFlLE1BQU0sTUFBTSxtQkFBbUIsaUJBQWlCLFFBQVEsTUFBTSxVQUFVLE9BQU8sS0FBSyxDQUFDLEVBQUU7QUFBQSxFQUM5RztBQUNBLFFBQU0sVUFBVSxNQUFNLE1BQU0sT0FBTyxDQUFDLFVBQVUsQ0FBQyxZQUFZLEtBQUssQ0FBQztBQUNqRSxRQUFNLFNBQVMsSUFBSSxJQUFJLFFBQVEsSUFBSSxDQUFDLFVBQVUsQ0FBQyxNQUFNLFNBQVMsTUFBTSxFQUFFLENBQUMsQ0FBQztBQUN4RSxRQUFNLFlBQVksY0FBYyxRQUFRLE1BQU0sYUFBYTtBQUMzRCxNQUFJLGNBQWMsUUFBVztBQUMzQixVQUFNLGVBQWUsTUFBTSxNQUFNLHdDQUF3QyxlQUFlLEtBQUssSUFBSSxDQUFDLEdBQUc7QUFBQSxFQUN2RztBQUNBLFFBQU0sYUFBYSxJQUFJLElBQUksUUFBUSxJQUFJLENBQUMsVUFBVSxNQUFNLEVBQUUsQ0FBQztBQUMzRCxTQUFPO0FBQUEsSUFDTCxRQUFRLGNBQWMsT0FBTyxNQUFNLE1BQU0sTUFBTSxNQUFNLE9BQU8sV0FBVyxDQUFDO0FBQUEsSUFDeEUsUUFBUSxDQUFDLFFBQVE7QUFDZixZQUFNRyxRQUFPLElBQUksT0FBTyxDQUFDQyxRQUFPLENBQUMsV0FBVyxJQUFJQSxHQUFFLENBQUM7QUFDbkQsYUFBT0QsTUFBSyxXQUFXLElBQUksS0FBSyxNQUFNLE9BQU9BLE9BQU0sRUFBRSw4QkFBOEIsTUFBTSxDQUFDO0FBQUEsSUFDNUY7QUFBQSxJQUNBO0FBQUEsSUFDQSxLQUFLLFFBQVEsUUFBUSxTQUFTO0FBQUEsSUFDOUI7QUFBQSxJQUNBLFdBQVcsb0JBQUksSUFBSSxDQUFDLFdBQVcsR0FBRyxVQUFVLENBQUM7QUFBQSxFQUMvQztBQUNGO0FBR0EsSUFBTSxpQkFBaUI7QUFFdkIsU0FBUyxTQUFTRSxRQUFjLFdBQW1CLGdCQUE4QjtBQUMvRSxRQUFNLE1BQU0saUJBQWlCO0FBQzdCLE1BQUksTUFBTSxLQUFNLE1BQU0sa0JBQWtCLFlBQVksTUFBTSxnQkFBaUI7QUFDekUsVUFBTSxlQUFlQSxRQUFNLE9BQU8sU0FBUyxpQ0FBaUMsY0FBYyxxQkFBcUI7QUFBQSxFQUNqSDtBQUNGO0FBTUEsU0FBUyxZQUFZLE9BQTRCO0FBQy9DLFNBQU8sQ0FBQyxNQUFNLFdBQVcsQ0FBQyw2QkFBNkIsS0FBSyxNQUFNLE9BQU87QUFDM0U7QUFFQSxJQUFNLGlCQUFpQixDQUFDLGlCQUFpQiwyQ0FBdUIsbUJBQW1CLE1BQU07QUFNekYsU0FBUyxjQUFjLFFBQXFDLFlBQStDO0FBQ3pHLGFBQVcsUUFBUSxlQUFlLE9BQU8saUJBQWlCLENBQUMsR0FBRyxnQkFBZ0IsVUFBVSxHQUFHO0FBQ3pGLFVBQU1ELE1BQUssT0FBTyxJQUFJLElBQUk7QUFDMUIsUUFBSUEsUUFBTyxPQUFXLFFBQU9BO0FBQUEsRUFDL0I7QUFDQSxTQUFPO0FBQ1Q7QUFlQSxJQUFNLFdBQWdDO0FBQUEsRUFDcEM7QUFBQSxJQUNFLFFBQVE7QUFBQSxJQUNSLFFBQVE7QUFBQSxJQUNSLFFBQVE7QUFBQSxJQUNSLEtBQUs7QUFBQSxJQUNMLEtBQUs7QUFBQSxFQUNQO0FBQUEsRUFDQSxFQUFFLFFBQVEsZ0JBQWdCLFFBQVEsZ0JBQWdCLFFBQVEsZ0JBQWdCLEtBQUssWUFBWTtBQUFBLEVBQzNGLEVBQUUsUUFBUSxnQkFBZ0IsUUFBUSxnQkFBZ0IsUUFBUSxnQkFBZ0IsS0FBSyxZQUFZO0FBQUEsRUFDM0YsRUFBRSxRQUFRLGVBQVUsUUFBUSxlQUFVLFFBQVEsZUFBVSxLQUFLLGNBQVM7QUFBQSxFQUN0RSxFQUFFLFFBQVEsU0FBUyxRQUFRLFNBQVMsUUFBUSxTQUFTLEtBQUssUUFBUTtBQUFBLEVBQ2xFLEVBQUUsUUFBUSxnQ0FBaUIsUUFBUSwrQkFBZ0IsUUFBUSw2QkFBYztBQUMzRTtBQUVBLFNBQVMsUUFBUSxRQUFxQyxXQUFxQztBQUN6RixRQUFNRSxRQUFPLENBQUMsU0FBa0QsU0FBUyxTQUFZLFNBQVksT0FBTyxJQUFJLElBQUk7QUFDaEgsYUFBVyxTQUFTLFVBQVU7QUFDNUIsVUFBTSxDQUFDLFFBQVEsUUFBUSxNQUFNLElBQUksQ0FBQ0EsTUFBSyxNQUFNLE1BQU0sR0FBR0EsTUFBSyxNQUFNLE1BQU0sR0FBR0EsTUFBSyxNQUFNLE1BQU0sQ0FBQztBQUM1RixRQUFJLFdBQVcsVUFBYSxXQUFXLFVBQWEsV0FBVyxPQUFXO0FBQzFFLFdBQU8sRUFBRSxRQUFRLFFBQVEsUUFBUSxLQUFLQSxNQUFLLE1BQU0sR0FBRyxLQUFLLFdBQVcsS0FBS0EsTUFBSyxNQUFNLEdBQUcsS0FBSyxVQUFVO0FBQUEsRUFDeEc7QUFDQSxTQUFPO0FBQ1Q7QUFHQSxJQUFNLGFBQWE7QUFDbkIsSUFBTSxxQkFBcUI7QUFFM0IsU0FBUyxjQUFjLE9BQWtCRCxRQUFjLE9BQTBEO0FBQy9HLFFBQU0sRUFBRSxPQUFPLFlBQVksZUFBZSxTQUFTLElBQUk7QUFDdkQsTUFBSSxVQUFVLEtBQU0sT0FBTSxlQUFlQSxRQUFNLGNBQWM7QUFFN0QsUUFBTSxRQUFRLG9CQUFvQixvQkFBdUIsU0FBUyxhQUFhLENBQUMsUUFBUTtBQUN4RixRQUFNLFFBQVEsTUFBTSxNQUFNLEdBQUcsRUFBRTtBQUMvQixRQUFNLE9BQU8sTUFBTSxHQUFHLEVBQUUsS0FBSztBQUM3QixRQUFNLFFBQVEsb0JBQUksSUFBK0I7QUFFakQsUUFBTSxjQUFjLENBQUMsVUFBcUM7QUFDeEQsVUFBTSxRQUFRLE1BQU0sSUFBSSxLQUFLO0FBQzdCLFFBQUksVUFBVSxPQUFXLFFBQU87QUFDaEMsVUFBTSxNQUFNLE1BQU0sTUFBTSxTQUFTLE9BQU8sQ0FBQyxLQUFLLElBQUksS0FBSyxhQUFhLEtBQUssQ0FBQyxFQUFFLElBQUksQ0FBQyxVQUFVO0FBQ3pGLFlBQU1ELE1BQUssTUFBTSxjQUFjLElBQUksS0FBSztBQUN4QyxVQUFJQSxRQUFPLE9BQVcsT0FBTSxlQUFlQyxRQUFNLCtCQUErQixLQUFLLFVBQVUsS0FBSyxDQUFDLEVBQUU7QUFDdkcsYUFBT0Q7QUFBQSxJQUNULENBQUM7QUFDRCxRQUFJLE1BQU0sVUFBVSxvQkFBb0I7QUFDdEMsVUFBSSxNQUFNLFFBQVEsV0FBWSxPQUFNLE1BQU07QUFDMUMsWUFBTSxJQUFJLE9BQU8sR0FBRztBQUFBLElBQ3RCO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFDQSxRQUFNLGlCQUFpQixDQUFDRCxPQUFjLFNBQXlCO0FBQzdELFFBQUksU0FBUyxDQUFDQSxLQUFJO0FBQ2xCLGVBQVcsUUFBUSxNQUFPLEtBQUksU0FBUyxLQUFNLFVBQVMsS0FBSyxhQUFhLE1BQU07QUFDOUUsZUFBVyxTQUFTLE9BQVEsWUFBV0MsT0FBTSxZQUFZLEtBQUssRUFBRyxNQUFLLEtBQUtBLEdBQUU7QUFBQSxFQUMvRTtBQUNBLFFBQU0sb0JBQW9CLFFBQVEsTUFBTSxPQUFPLENBQUMsVUFBVSxDQUFDLE1BQU0sVUFBVSxDQUFDO0FBQzVFLFFBQU0sbUJBQW1CLFFBQVEsTUFBTSxPQUFPLENBQUMsVUFBVSxNQUFNLFVBQVUsQ0FBQztBQUUxRSxTQUFPLENBQUNELFVBQVM7QUFDZixVQUFNLE1BQWdCLENBQUM7QUFDdkIsZUFBVyxRQUFRLGtCQUFrQkEsS0FBSSxHQUFHO0FBQzFDLFVBQUksT0FBTyxTQUFTLFVBQVU7QUFDNUIsWUFBSSxLQUFLLElBQUk7QUFDYjtBQUFBLE1BQ0Y7QUFDQSxpQkFBVyxTQUFTLGlCQUFpQixlQUFlLE9BQU8sT0FBTyxXQUFXLFVBQVUsSUFBSSxDQUFDLEdBQUc7QUFDN0YsWUFBSSxPQUFPLFVBQVUsU0FBVSxLQUFJLEtBQUssS0FBSztBQUFBLFlBQ3hDLGdCQUFlLE9BQU8sR0FBRztBQUFBLE1BQ2hDO0FBQUEsSUFDRjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFHQSxTQUFTLFFBQVEsUUFBK0U7QUFDOUYsTUFBSSxPQUFPLFdBQVcsRUFBRyxRQUFPLENBQUNBLFVBQVVBLFVBQVMsS0FBSyxDQUFDLElBQUksQ0FBQ0EsS0FBSTtBQUNuRSxRQUFNLE1BQU0sSUFBSSxJQUFJLE9BQU8sSUFBSSxDQUFDLFVBQVUsQ0FBQyxNQUFNLFNBQVMsTUFBTSxFQUFFLENBQUMsQ0FBQztBQUNwRSxRQUFNLGVBQWUsQ0FBQyxHQUFHLElBQUksS0FBSyxDQUFDLEVBQUUsS0FBSyxDQUFDLEdBQUcsTUFBTSxFQUFFLFNBQVMsRUFBRSxNQUFNO0FBQ3ZFLFFBQU0sVUFBVSxJQUFJLE9BQU8sSUFBSSxhQUFhLElBQUksQ0FBQ0EsVUFBU0EsTUFBSyxRQUFRLHVCQUF1QixNQUFNLENBQUMsRUFBRSxLQUFLLEdBQUcsQ0FBQyxHQUFHO0FBQ25ILFNBQU8sQ0FBQ0EsVUFDTkEsTUFDRyxNQUFNLE9BQU8sRUFDYixPQUFPLENBQUMsU0FBUyxTQUFTLEVBQUUsRUFDNUIsSUFBSSxDQUFDLFNBQVMsSUFBSSxJQUFJLElBQUksS0FBSyxJQUFJO0FBQzFDOzs7QUpqTU8sSUFBTSxhQUFhO0FBUzFCLElBQU0sZUFBZTtBQUFBLEVBQ25CLEVBQUUsSUFBSSxNQUFNLFFBQVEsTUFBTSxNQUFNLEtBQUs7QUFBQSxFQUNyQyxFQUFFLFNBQVMsU0FBUyxJQUFJLEVBQUU7QUFDNUI7QUFHQSxlQUFzQixXQUFXLFFBQTZDO0FBQzVFLE1BQUk7QUFDRixXQUFPLEVBQUUsU0FBUyxNQUFNLEdBQUcsYUFBYSxVQUFVLFVBQU0sMkJBQVMsa0JBQUFJLFFBQUssS0FBSyxRQUFRLFVBQVUsQ0FBQyxDQUFDLEdBQUcsRUFBRSxFQUFFO0FBQUEsRUFDeEcsUUFBUTtBQUNOLFdBQU87QUFBQSxFQUNUO0FBQ0Y7OztBSzlCTyxTQUFTLFFBQVFDLEtBQVksU0FBOEI7QUFDaEUsU0FBTyxJQUFJO0FBQUEsSUFDVDtBQUFBLElBQ0EsR0FBRyxPQUFPQSxHQUFFLENBQUMsSUFBSSxPQUFPO0FBQUEsSUFDeEI7QUFBQSxFQUNGO0FBQ0Y7QUFHTyxTQUFTLFNBQVNBLEtBQVksTUFBYyxPQUFxQyxPQUE2QjtBQUNuSCxRQUFNLFlBQVksVUFBVSxTQUFTLHFCQUFxQjtBQUMxRCxRQUFNLFVBQVUsUUFDWixHQUFHLElBQUksdUNBQXVDQSxHQUFFLEdBQUcsVUFBVSxTQUFTLEtBQUssa0NBQWtDLE1BQzdHLEdBQUcsSUFBSSxrQkFBa0JBLEdBQUUsR0FBRyxTQUFTO0FBQzNDLFFBQU1DLFNBQVE7QUFBQSxJQUNaLE1BQU0sUUFDRix1RkFDQTtBQUFBLElBQ0osTUFBTSxRQUNGLHFGQUNBO0FBQUEsSUFDSixVQUFVO0FBQUEsRUFDWjtBQUNBLFNBQU8sSUFBSSxZQUFZLGdCQUFnQixTQUFTQSxPQUFNLEtBQUssQ0FBQztBQUM5RDtBQUVPLFNBQVMsWUFBWUQsS0FBWSxVQUFrQixNQUEyQjtBQUNuRixTQUFPLElBQUk7QUFBQSxJQUNUO0FBQUEsSUFDQSxHQUFHLElBQUksbUJBQW1CQSxHQUFFLHNCQUFzQixRQUFRO0FBQUEsSUFDMUQ7QUFBQSxFQUNGO0FBQ0Y7QUFFTyxTQUFTLE9BQU8sTUFBYyxTQUFpQixNQUE0QjtBQUNoRixTQUFPLElBQUk7QUFBQSxJQUNUO0FBQUEsSUFDQSxHQUFHLElBQUksd0JBQXdCLE9BQU87QUFBQSxJQUN0QyxRQUFRO0FBQUEsRUFDVjtBQUNGO0FBRU8sU0FBUyxXQUFXLFNBQThCO0FBQ3ZELFNBQU8sSUFBSTtBQUFBLElBQ1Q7QUFBQSxJQUNBLGdDQUFnQyxPQUFPO0FBQUEsSUFDdkM7QUFBQSxFQUNGO0FBQ0Y7QUFFTyxTQUFTLFdBQVdBLEtBQVksU0FBOEI7QUFDbkUsU0FBTyxJQUFJO0FBQUEsSUFDVDtBQUFBLElBQ0EsR0FBR0EsR0FBRSxvQkFBb0IsT0FBTztBQUFBLElBQ2hDO0FBQUEsRUFDRjtBQUNGO0FBRU8sU0FBUyxRQUFRQSxLQUF5QjtBQUMvQyxTQUFPLElBQUk7QUFBQSxJQUNUO0FBQUEsSUFDQSxHQUFHQSxHQUFFO0FBQUEsSUFDTDtBQUFBLEVBQ0Y7QUFDRjtBQUVPLFNBQVMsU0FBUyxRQUFnQixRQUFnQixNQUEyQjtBQUNsRixTQUFPLFFBQVEsR0FBRyxNQUFNLFFBQVEsVUFBVSxJQUFJLENBQUMsb0NBQW9DLFVBQVUsTUFBTSxDQUFDLE9BQU87QUFBQSxJQUN6RztBQUFBLElBQ0E7QUFBQSxFQUNGLENBQUM7QUFDSDtBQUVPLFNBQVMsUUFBUSxTQUFpQixNQUF1RDtBQUM5RixTQUFPLElBQUk7QUFBQSxJQUNUO0FBQUEsSUFDQSxHQUFHLE9BQU87QUFBQSxJQUNWO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFDRjtBQUVPLFNBQVMsUUFBUUEsS0FBeUI7QUFDL0MsU0FBTyxJQUFJO0FBQUEsSUFDVDtBQUFBLElBQ0EsbUJBQW1CQSxHQUFFO0FBQUEsSUFDckI7QUFBQSxFQUNGO0FBQ0Y7QUFHTyxTQUFTLE9BQU9FLE9BQXNCO0FBQzNDLFNBQU8sS0FBSyxVQUFVQSxNQUFLLE1BQU0sR0FBRyxHQUFHLENBQUM7QUFDMUM7QUFFQSxTQUFTLFVBQVUsT0FBdUI7QUFDeEMsU0FBTyxLQUFLLEtBQUssUUFBUSxHQUFHO0FBQzlCOzs7QUNuR0EsSUFBQUMsc0JBQXNDO0FBQ3RDLElBQUFDLGtCQUFpQztBQUNqQyxJQUFBQyxvQkFBcUU7OztBQ0lyRSx1QkFBaUI7QUFDakIsd0JBQWtCO0FBQ2xCLHNCQUFrQztBQUNsQyxJQUFBQyxtQkFBZ0I7OztBQ05oQixJQUFBQyxtQkFBeUI7QUFDekIsSUFBQUMsb0JBQWlCO0FBQ2pCLHNCQUFnQjtBQWlCaEIsZUFBc0IsWUFBWSxLQUF3QixVQUEyQixDQUFDLEdBQXlCO0FBQzdHLFFBQU0sV0FBVyxRQUFRLElBQUksYUFBYSxLQUFLLDBCQUEwQixhQUFhO0FBQ3RGLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxPQUFPLE1BQU0sVUFBVSxHQUFHO0FBQUEsSUFDMUIsU0FBUyxVQUFVLEdBQUc7QUFBQSxJQUN0QixXQUFXLFFBQVEsYUFBYTtBQUFBLElBQ2hDLFNBQVMsU0FBUyxhQUFhLFdBQVcsb0JBQW9CLElBQUk7QUFBQSxJQUNsRSxVQUFVLENBQUMsUUFBUSxTQUFTLEtBQUssS0FBSyxPQUFPO0FBQUEsRUFDL0M7QUFDRjtBQUdPLFNBQVMsY0FBYyxLQUFVLEVBQUUsVUFBVSxXQUFXLFVBQVUsTUFBTSxHQUF5QjtBQUN0RyxNQUFJLElBQUksV0FBVyxTQUFTLE9BQVEsUUFBTztBQUMzQyxTQUFPLElBQUksYUFBYSxXQUFXLFlBQVksV0FBVyxJQUFJLFFBQVEsS0FBSyxNQUFNLEdBQUcsTUFBTTtBQUM1RjtBQUdPLFNBQVMsV0FBVyxVQUFxRDtBQUM5RSxNQUFJLFNBQVMsVUFBVSxLQUFNLFFBQU87QUFDcEMsU0FBTyxjQUFjLFNBQVMsVUFBVSxRQUFRLElBQUksU0FBUztBQUMvRDtBQUVBLGVBQWUsVUFBVSxLQUFnRDtBQUN2RSxRQUFNLE9BQU8sSUFBSSxlQUFlLEtBQUssa0JBQUFDLFFBQUssS0FBSyxRQUFRLEdBQUcsR0FBRyxPQUFPO0FBQ3BFLFFBQU0sU0FBUyxJQUFJLFVBQVUsS0FBTSxVQUFNLDJCQUFTLE1BQU0sTUFBTSxFQUFFLE1BQU0sTUFBTSxFQUFFLEdBQUksS0FBSztBQUN2RixNQUFJLFVBQVUsR0FBSSxRQUFPO0FBQ3pCLE1BQUksQ0FBQyx3QkFBd0IsS0FBSyxLQUFLLEdBQUc7QUFDeEMsVUFBTSxJQUFJLFlBQVksV0FBVyxpRUFBaUUsZ0JBQWdCO0FBQUEsRUFDcEg7QUFDQSxTQUFPO0FBQ1Q7QUFNTyxTQUFTLFNBQVMsS0FBVSxLQUF3QixVQUEyQixDQUFDLEdBQWU7QUFDcEcsTUFBSSxRQUFRLFVBQVUsS0FBTSxRQUFPO0FBQ25DLFFBQU0sT0FBTyxJQUFJLGFBQWEsV0FBVyxnQkFBZ0I7QUFDekQsUUFBTSxRQUFRLFFBQVEsVUFBVSxJQUFJLEtBQUssWUFBWSxDQUFDLEtBQUssSUFBSSxJQUFJO0FBQ25FLE1BQUksQ0FBQyxNQUFPLFFBQU87QUFDbkIsUUFBTSxhQUFhLFFBQVEsWUFBWSxJQUFJLFVBQVUsS0FBSyxJQUFJLFVBQVUsS0FBSyxJQUFJLE1BQU0sUUFBUTtBQUMvRixNQUFJLFdBQVcsS0FBSyxDQUFDLFNBQVMsU0FBUyxNQUFNLFFBQVEsS0FBSyxLQUFLLFlBQVksQ0FBQyxDQUFDLEVBQUcsUUFBTztBQUN2RixTQUFPLFFBQVEsTUFBTSxTQUFTLEtBQUssSUFBSSxRQUFRLFVBQVUsS0FBSyxJQUFJLFFBQVEsVUFBVSxTQUFZLE9BQU8sV0FBVztBQUNwSDtBQUVBLFNBQVMsUUFBUSxLQUFVLFdBQTRCO0FBQ3JELE1BQUksY0FBYyxJQUFLLFFBQU87QUFDOUIsUUFBTSxDQUFDLEVBQUUsT0FBTyxJQUFJLElBQUksSUFBSSwyQkFBMkIsS0FBSyxTQUFTLEtBQUssQ0FBQztBQUMzRSxRQUFNLFNBQVMsSUFBSSxTQUFTLElBQUksYUFBYSxXQUFXLFFBQVE7QUFDaEUsTUFBSSxTQUFTLE1BQU8sU0FBUyxVQUFhLFNBQVMsT0FBUyxRQUFPO0FBQ25FLFNBQU8sSUFBSSxhQUFhLFFBQVEsSUFBSSxTQUFTLFNBQVMsSUFBSSxJQUFJLEVBQUU7QUFDbEU7QUFFQSxTQUFTLFdBQVcsTUFBdUI7QUFDekMsU0FBTyxTQUFTLGVBQWUsU0FBUyxXQUFXLGtCQUFrQixLQUFLLElBQUk7QUFDaEY7QUFHQSxTQUFTLHNCQUFnRDtBQUN2RCxRQUFNLE9BQWdCLHVCQUF1QixnQkFBQUMsVUFBTSxnQkFBQUEsUUFBSSxvQkFBb0I7QUFDM0UsTUFBSSxPQUFPLFNBQVMsV0FBWSxRQUFPO0FBQ3ZDLFNBQU8sQ0FBQyxHQUFJLEtBQUssU0FBUyxHQUFnQixHQUFJLEtBQUssUUFBUSxDQUFjO0FBQzNFO0FBR0EsU0FBUyxRQUFRLE9BQWUsTUFBbUI7QUFDakQsUUFBTSxNQUFNLElBQUksU0FBUyxLQUFLLElBQUksSUFBSSxJQUFJLEtBQUssSUFBSTtBQUNuRCxNQUFJLFFBQVEsUUFBUSxDQUFDLENBQUMsU0FBUyxRQUFRLEVBQUUsU0FBUyxJQUFJLFFBQVEsR0FBRztBQUMvRCxVQUFNLElBQUksWUFBWSxXQUFXLEdBQUcsSUFBSSxxQ0FBcUMsdUJBQXVCO0FBQUEsRUFDdEc7QUFDQSxTQUFPO0FBQ1Q7OztBRDFFTyxJQUFNLG9CQUFOLGNBQWdDLE1BQU07QUFBQztBQUd2QyxJQUFNLFVBQU4sY0FBc0IsTUFBTTtBQUFBLEVBQ2pDLFlBQ0UsU0FDUyxNQUNUO0FBQ0EsVUFBTSxPQUFPO0FBRko7QUFBQSxFQUdYO0FBQUEsRUFIVztBQUliO0FBUU8sSUFBTSxjQUFzQixFQUFFLFFBQVEsS0FBUSxjQUFjLEtBQUs7QUFDeEUsSUFBTSxtQkFBbUI7QUFHekIsZUFBc0IsSUFDcEIsT0FDQSxVQUNBLFNBQ2lCO0FBQ2pCLE1BQUksTUFBTTtBQUNWLFdBQVMsWUFBWSxHQUFHLGFBQWEsa0JBQWtCLGFBQWE7QUFDbEUsVUFBTSxTQUFTLE1BQU0sUUFBUSxLQUFLLFVBQVUsT0FBTztBQUNuRCxVQUFNLEVBQUUsU0FBUyxJQUFJLE9BQU87QUFDNUIsUUFBSSxDQUFDLENBQUMsS0FBSyxLQUFLLEtBQUssS0FBSyxHQUFHLEVBQUUsU0FBUyxPQUFPLE1BQU0sS0FBSyxhQUFhLE9BQVcsUUFBTztBQUN6RixXQUFPLEtBQUssUUFBUTtBQUNwQixVQUFNLGVBQWUsVUFBVSxHQUFHO0FBQUEsRUFDcEM7QUFDQSxRQUFNLElBQUksUUFBUSxHQUFHLE1BQU0sSUFBSSx3QkFBd0I7QUFDekQ7QUFHQSxlQUFzQixTQUFTLFFBQWdCLE9BQW9DO0FBQ2pGLFFBQU0sU0FBbUIsQ0FBQztBQUMxQixNQUFJLFNBQVM7QUFDYixNQUFJO0FBQ0YscUJBQWlCLFNBQVMsT0FBTyxNQUErQjtBQUM5RCxnQkFBVSxNQUFNO0FBQ2hCLFVBQUksU0FBUyxNQUFPLE9BQU0sSUFBSSxRQUFRLDZCQUE2QixLQUFLLFFBQVE7QUFDaEYsYUFBTyxLQUFLLEtBQUs7QUFBQSxJQUNuQjtBQUFBLEVBQ0YsU0FBUyxPQUFPO0FBQ2QsVUFBTSxVQUFVLEtBQUs7QUFBQSxFQUN2QjtBQUNBLFNBQU8sT0FBTyxPQUFPLE1BQU07QUFDN0I7QUFFTyxTQUFTLFVBQVUsT0FBNkM7QUFDckUsTUFBSSxpQkFBaUIscUJBQXFCLGlCQUFpQixRQUFTLFFBQU87QUFDM0UsUUFBTSxVQUFVLGlCQUFpQixRQUFRLE1BQU0sVUFBVSxPQUFPLEtBQUs7QUFDckUsUUFBTSxPQUFPLGlCQUFpQixTQUFTLFVBQVUsUUFBUSxPQUFPLE1BQU0sSUFBSSxJQUFJO0FBQzlFLE1BQUksNkRBQTZELEtBQUssSUFBSSxHQUFHO0FBQzNFLFdBQU8sSUFBSTtBQUFBLE1BQ1QsbUNBQW1DLE9BQU87QUFBQSxNQUMxQztBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0EsU0FBTyxJQUFJLGtCQUFrQixPQUFPO0FBQ3RDO0FBRUEsU0FBUyxlQUFlLFVBQWtCLE1BQWdCO0FBQ3hELFFBQU0sTUFBTSxJQUFJLFNBQVMsVUFBVSxLQUFLLElBQUksSUFBSSxJQUFJLElBQUksVUFBVSxJQUFJLElBQUk7QUFDMUUsTUFBSSxRQUFRLFFBQVEsQ0FBQyxDQUFDLFNBQVMsUUFBUSxFQUFFLFNBQVMsSUFBSSxRQUFRLEdBQUc7QUFDL0QsVUFBTSxJQUFJLFFBQVEsR0FBRyxLQUFLLElBQUksZ0RBQWdEO0FBQUEsRUFDaEY7QUFDQSxNQUFJLEtBQUssYUFBYSxZQUFZLElBQUksYUFBYSxTQUFTO0FBQzFELFVBQU0sSUFBSSxRQUFRLEdBQUcsS0FBSyxJQUFJLGlDQUFpQyxJQUFJLElBQUksRUFBRTtBQUFBLEVBQzNFO0FBQ0EsTUFBSSxXQUFXO0FBQ2YsTUFBSSxXQUFXO0FBQ2YsU0FBTztBQUNUO0FBRUEsZUFBZSxRQUNiLEtBQ0EsVUFDQSxFQUFFLFNBQVMsUUFBUSxPQUFPLEdBQ1Q7QUFDakIsUUFBTSxNQUFnQztBQUFBLElBQ3BDLG1CQUFtQjtBQUFBLElBQ25CLGNBQWM7QUFBQSxJQUNkLEdBQUc7QUFBQSxJQUNILEdBQUksU0FBUyxVQUFVLFFBQVEsY0FBYyxLQUFLLFFBQVEsS0FBSyxFQUFFLGVBQWUsVUFBVSxTQUFTLEtBQUssR0FBRztBQUFBLEVBQzdHO0FBQ0EsUUFBTSxRQUFRLFNBQVMsU0FBUyxHQUFHO0FBQ25DLFFBQU0sUUFBUSxFQUFFLG9CQUFvQixTQUFTLFdBQVcsR0FBSSxTQUFTLFdBQVcsRUFBRSxJQUFJLENBQUMsR0FBRyxTQUFTLE9BQU8sRUFBRSxFQUFHO0FBQy9HLFFBQU0sU0FBUyxFQUFFLFFBQVEsT0FBTyxPQUFPLEdBQUcsTUFBTTtBQUNoRCxRQUFNLFNBQVMsVUFBVSxRQUFRLElBQUksYUFBYSxXQUFXLE1BQU0sT0FBTyxPQUFPLEtBQUssUUFBUSxNQUFNLElBQUk7QUFDeEcsU0FBTyxJQUFJLFFBQWdCLENBQUMsU0FBUyxXQUFXO0FBQzlDLFVBQU0sV0FBVyxNQUFNO0FBQ3JCLFVBQUksSUFBSSxhQUFhLFVBQVU7QUFDN0IsY0FBTSxPQUFPLElBQUksU0FBUyxRQUFRLFlBQVksRUFBRTtBQUNoRCxjQUFNLFdBQVcsTUFDZixpQkFBQUMsUUFBSSxRQUFRLEVBQUUsR0FBRyxPQUFPLEdBQUksVUFBVSxFQUFFLE9BQU8sR0FBSSxNQUFNLGdCQUFZLHNCQUFLLElBQUksSUFBSSxLQUFLLEtBQUssQ0FBQztBQUMvRixlQUFPLGtCQUFBQyxRQUFNLFFBQVEsS0FBSyxFQUFFLEdBQUcsUUFBUSxTQUFTLEtBQUssR0FBSSxVQUFVLEVBQUUsa0JBQWtCLFNBQVMsRUFBRyxDQUFDO0FBQUEsTUFDdEc7QUFDQSxVQUFJLFVBQVUsS0FBTSxRQUFPLGlCQUFBQyxRQUFLLFFBQVEsS0FBSyxFQUFFLEdBQUcsUUFBUSxTQUFTLElBQUksQ0FBQztBQUN4RSxhQUFPLFNBQVMsS0FBSyxFQUFFLFFBQVEsT0FBTztBQUFBLFFBQ3BDLEdBQUc7QUFBQSxRQUNILE1BQU0sSUFBSTtBQUFBLFFBQ1YsU0FBUyxFQUFFLEdBQUcsS0FBSyxNQUFNLElBQUksTUFBTSxHQUFHLG1CQUFtQixLQUFLLEVBQUU7QUFBQSxNQUNsRSxDQUFDO0FBQUEsSUFDSCxHQUFHO0FBQ0gsVUFBTSxRQUFRLGFBQWEsUUFBUSxNQUFNLFFBQVEsUUFBUSxJQUFJLGtCQUFrQixHQUFHLElBQUksSUFBSSxjQUFjLENBQUMsQ0FBQztBQUMxRyxZQUFRLEdBQUcsU0FBUyxDQUFDLFVBQVU7QUFDN0IsWUFBTSxJQUFJO0FBQ1YsYUFBTyxVQUFVLEtBQUssQ0FBQztBQUFBLElBQ3pCLENBQUM7QUFDRCxZQUFRLEdBQUcsWUFBWSxDQUFDLFNBQVM7QUFDL0IsWUFBTSxNQUFNLE9BQU8sWUFBWTtBQUMvQixXQUFLLEdBQUcsUUFBUSxDQUFDLFVBQWtCLE1BQU0sTUFBTSxNQUFNLE1BQU0sQ0FBQztBQUU1RCxXQUFLLE1BQU07QUFDWCxXQUFLLEdBQUcsU0FBUyxNQUFNLEdBQUc7QUFDMUIsY0FBUSxFQUFFLEtBQUssUUFBUSxLQUFLLGNBQWMsR0FBRyxTQUFTLEtBQUssU0FBUyxLQUFLLENBQUM7QUFBQSxJQUM1RSxDQUFDO0FBQ0QsWUFBUSxJQUFJO0FBQUEsRUFDZCxDQUFDO0FBQ0g7QUFHQSxTQUFTLE9BQU8sT0FBWSxLQUFVLFFBQThCLFFBQWlDO0FBQ25HLFFBQU0sU0FBUyxHQUFHLElBQUksUUFBUSxJQUFJLElBQUksUUFBUSxHQUFHO0FBQ2pELFNBQU8sSUFBSSxRQUFRLENBQUMsU0FBUyxXQUFXO0FBQ3RDLFVBQU0sVUFBVSxTQUFTLEtBQUssRUFBRSxRQUFRLE9BQU87QUFBQSxNQUM3QyxHQUFHO0FBQUEsTUFDSCxRQUFRO0FBQUEsTUFDUixNQUFNO0FBQUEsTUFDTixTQUFTLEVBQUUsTUFBTSxRQUFRLEdBQUcsbUJBQW1CLEtBQUssRUFBRTtBQUFBLElBQ3hELENBQUM7QUFDRCxVQUFNLFFBQVEsYUFBYSxRQUFRLE1BQU0sUUFBUSxRQUFRLElBQUksa0JBQWtCLHVCQUF1QixDQUFDLENBQUM7QUFDeEcsWUFBUSxHQUFHLFNBQVMsQ0FBQyxVQUFVO0FBQzdCLFlBQU0sSUFBSTtBQUNWLGFBQU8sSUFBSSxrQkFBa0IsYUFBYSxNQUFNLElBQUksdUJBQXVCLE1BQU0sT0FBTyxFQUFFLENBQUM7QUFBQSxJQUM3RixDQUFDO0FBQ0QsVUFBTSxTQUFTLENBQUNDLFlBQStCO0FBQzdDLFlBQU0sVUFBVSxhQUFhLE1BQU0sSUFBSSx3QkFBd0JBLE9BQU07QUFDckUsYUFBT0EsWUFBVyxNQUFNLElBQUksUUFBUSxTQUFTLFNBQVMsSUFBSSxJQUFJLGtCQUFrQixPQUFPLENBQUM7QUFBQSxJQUMxRjtBQUNBLFlBQVEsR0FBRyxZQUFZLENBQUMsV0FBVztBQUNqQyxZQUFNLElBQUk7QUFDVixhQUFPLFFBQVE7QUFDZixhQUFPLE9BQU8sVUFBVTtBQUFBLElBQzFCLENBQUM7QUFDRCxZQUFRLEdBQUcsV0FBVyxDQUFDLFFBQVEsV0FBVztBQUN4QyxZQUFNLElBQUk7QUFDVixVQUFJLE9BQU8sZUFBZSxJQUFLLFFBQU8sUUFBUSxNQUFNO0FBQ3BELGFBQU8sUUFBUTtBQUNmLGFBQU8sT0FBTyxVQUFVO0FBQUEsSUFDMUIsQ0FBQztBQUNELFlBQVEsSUFBSTtBQUFBLEVBQ2QsQ0FBQztBQUNIO0FBRUEsSUFBTSxZQUFZO0FBRWxCLFNBQVMsU0FBUyxLQUFzQztBQUN0RCxTQUFPLElBQUksYUFBYSxXQUFXLGtCQUFBRixVQUFRLGlCQUFBQztBQUM3QztBQUVBLFNBQVMsbUJBQW1CLEVBQUUsVUFBVSxTQUFTLEdBQWtDO0FBQ2pGLE1BQUksYUFBYSxHQUFJLFFBQU8sQ0FBQztBQUM3QixRQUFNLFFBQVEsR0FBRyxtQkFBbUIsUUFBUSxDQUFDLElBQUksbUJBQW1CLFFBQVEsQ0FBQztBQUM3RSxTQUFPLEVBQUUsdUJBQXVCLFNBQVMsT0FBTyxLQUFLLEtBQUssRUFBRSxTQUFTLFFBQVEsQ0FBQyxHQUFHO0FBQ25GO0FBR0EsU0FBUyxhQUFhLEVBQUUsUUFBUSxhQUFhLEdBQVcsV0FBdUI7QUFDN0UsTUFBSSxRQUFRO0FBQ1osUUFBTSxRQUFRLFlBQVksTUFBTTtBQUM5QixRQUFJLFFBQVEsYUFBYyxXQUFVO0FBQ3BDLFlBQVE7QUFBQSxFQUNWLEdBQUcsTUFBTTtBQUNULFNBQU87QUFBQSxJQUNMLE9BQU8sQ0FBQyxVQUFrQjtBQUN4QixlQUFTO0FBQUEsSUFDWDtBQUFBLElBQ0EsS0FBSyxNQUFNLGNBQWMsS0FBSztBQUFBLEVBQ2hDO0FBQ0Y7OztBRWhOQSxJQUFBRSxtQkFBb0M7QUFhN0IsU0FBUyxRQUFRLFFBQXdDO0FBQzlELFNBQU8sT0FBTyxpQkFBaUI7QUFDN0IsY0FBTSxpQkFBQUMsWUFBTSxjQUFjLFFBQVcsRUFBRSxPQUFPLENBQUM7QUFBQSxFQUNqRDtBQUNGO0FBR08sSUFBTSxPQUFOLGNBQW1CLGtCQUFrQjtBQUFBLEVBQzFDLFlBQ0UsU0FDUyxjQUNUO0FBQ0EsVUFBTSxPQUFPO0FBRko7QUFBQSxFQUdYO0FBQUEsRUFIVztBQUliO0FBR0EsSUFBTSxrQkFBa0I7QUFFeEIsSUFBTSxlQUFlO0FBQ3JCLElBQU0sY0FBYztBQU1wQixlQUFzQixRQUNwQixFQUFFLE1BQU0sT0FBTyxHQUNmLFNBQ0EsV0FBeUIsTUFBTSxHQUNuQjtBQUNaLE1BQUksV0FBVztBQUNmLE1BQUksVUFBVSxTQUFTO0FBQ3ZCLFdBQVMsUUFBUSxLQUFLLFNBQVM7QUFDN0IsUUFBSTtBQUNGLGFBQU8sTUFBTSxRQUFRO0FBQUEsSUFDdkIsU0FBUyxPQUFPO0FBQ2QsVUFBSSxFQUFFLGlCQUFpQixzQkFBc0IsT0FBTyxXQUFXLFVBQVUsYUFBYyxPQUFNO0FBQzdGLGlCQUFXLFNBQVMsSUFBSSxVQUFVLElBQUksV0FBVztBQUNqRCxnQkFBVSxLQUFLLElBQUksU0FBUyxTQUFTLENBQUM7QUFDdEMsVUFBSSxhQUFhLGdCQUFpQixPQUFNO0FBQ3hDLFlBQU0sUUFBUSxpQkFBaUIsT0FBTyxNQUFNLGVBQWU7QUFDM0QsVUFBSSxVQUFVLFFBQVEsUUFBUSxhQUFhO0FBQ3pDLGNBQU0sSUFBSSxRQUFRLCtCQUErQixLQUFLLEtBQUssUUFBUSxHQUFNLENBQUMsVUFBVTtBQUFBLE1BQ3RGO0FBQ0EsWUFBTSxLQUFLLFNBQVMsTUFBTSxNQUFNLFdBQVcsRUFBRTtBQUFBLElBQy9DO0FBQUEsRUFDRjtBQUNGO0FBR08sSUFBTSxXQUFOLGNBQXVCLFFBQVE7QUFBQSxFQUNwQyxZQUNFLFNBRVMsT0FDVDtBQUNBLFVBQU0sT0FBTztBQUZKO0FBQUEsRUFHWDtBQUFBLEVBSFc7QUFJYjtBQUdPLFNBQVMsYUFBYSxFQUFFLEtBQUssUUFBQUMsU0FBUSxTQUFTLEtBQUssR0FBVyxFQUFFLFNBQVMsR0FBc0I7QUFDcEcsUUFBTSxRQUFRQSxZQUFXLE9BQU9BLFlBQVcsT0FBT0EsV0FBVTtBQUM1RCxRQUFNLFlBQVlBLFlBQVcsT0FBT0EsWUFBVztBQUMvQyxNQUFJLENBQUMsU0FBUyxDQUFDLFVBQVc7QUFDMUIsT0FBSyxRQUFRO0FBQ2IsUUFBTSxVQUFVLEdBQUcsSUFBSSxJQUFJLHdCQUF3QkEsT0FBTTtBQUN6RCxNQUFJLE1BQU8sT0FBTSxJQUFJLEtBQUssU0FBUyxXQUFXLFFBQVEsYUFBYSxHQUFHLEtBQUssSUFBSSxDQUFDLENBQUM7QUFFakYsTUFBSSxJQUFJLFdBQVcsU0FBUyxPQUFRLE9BQU0sSUFBSSxrQkFBa0IsT0FBTztBQUN2RSxRQUFNLElBQUksU0FBUyxTQUFTLFFBQVEsY0FBYyxNQUFNLFdBQVc7QUFDckU7QUFHTyxTQUFTLFdBQVcsT0FBMkIsS0FBNEI7QUFDaEYsTUFBSSxVQUFVLE9BQVcsUUFBTztBQUNoQyxNQUFJLFlBQVksS0FBSyxLQUFLLEVBQUcsUUFBTyxPQUFPLEtBQUssSUFBSTtBQUNwRCxRQUFNLE9BQU8sS0FBSyxNQUFNLEtBQUs7QUFDN0IsU0FBTyxPQUFPLE1BQU0sSUFBSSxJQUFJLE9BQU8sS0FBSyxJQUFJLEdBQUcsT0FBTyxHQUFHO0FBQzNEOzs7QUhoRkEsZUFBc0IsYUFDcEIsS0FDQUMsUUFDQSxNQUNBLFdBQ0EsU0FDZTtBQUNmLFdBQVMsVUFBVSxLQUFLLFdBQVc7QUFDakMsUUFBSSxPQUFPLE1BQU0sT0FBT0EsTUFBSTtBQUM1QixRQUFJLGFBQWE7QUFDakIsVUFBTTtBQUFBLE1BQ0o7QUFBQSxNQUNBLFlBQVk7QUFDVixZQUFLLE1BQU0sT0FBT0EsTUFBSSxJQUFLLEVBQUcsY0FBYTtBQUMzQyxjQUFNLFVBQVUsS0FBS0EsUUFBTSxNQUFNLFdBQVcsQ0FBQyxVQUFVO0FBQ3JELGlCQUFPLEtBQUssSUFBSSxNQUFNLEtBQUs7QUFDM0Isa0JBQVEsS0FBSztBQUFBLFFBQ2YsQ0FBQztBQUFBLE1BQ0g7QUFBQSxNQUNBLE1BQU07QUFBQSxJQUNSO0FBQ0EsUUFBSyxNQUFNLE9BQU9BLFFBQU0sSUFBSSxNQUFPLEtBQUssS0FBSyxJQUFLO0FBQ2xELGNBQU0sc0JBQUdBLFFBQU0sRUFBRSxPQUFPLEtBQUssQ0FBQztBQUM5QixjQUFNLHNCQUFHLFNBQVNBLE1BQUksR0FBRyxFQUFFLE9BQU8sS0FBSyxDQUFDO0FBRXhDLFFBQUksY0FBYyxZQUFZLEVBQUcsT0FBTSxJQUFJLFFBQVEsZ0RBQWdEO0FBQ25HLFlBQVEsQ0FBQztBQUFBLEVBQ1g7QUFDQSxZQUFNLHNCQUFHLFNBQVNBLE1BQUksR0FBRyxFQUFFLE9BQU8sS0FBSyxDQUFDO0FBQzFDO0FBRUEsZUFBc0IsT0FBT0EsUUFBK0I7QUFDMUQsVUFBUSxVQUFNLHdCQUFLQSxNQUFJLEVBQUUsTUFBTSxNQUFNLElBQUksSUFBSSxRQUFRO0FBQ3ZEO0FBRUEsZUFBZSxVQUNiLEtBQ0FBLFFBQ0EsTUFDQSxXQUNBLFNBQ2U7QUFDZixNQUFJLFNBQVMsTUFBTSxPQUFPQSxNQUFJO0FBQzlCLE1BQUksU0FBUyxLQUFLLEtBQU0sVUFBUztBQUNqQyxNQUFJLFdBQVcsS0FBSyxRQUFRLFNBQVMsRUFBRyxRQUFPLFFBQVEsTUFBTTtBQUM3RCxRQUFNLE9BQU8sVUFBTSw0QkFBUyxTQUFTQSxNQUFJLEdBQUcsTUFBTSxFQUFFLE1BQU0sTUFBTSxFQUFFO0FBQ2xFLFFBQU0sVUFBVSxTQUFTLElBQUksRUFBRSxPQUFPLFNBQVMsTUFBTSxLQUFLLEdBQUksU0FBUyxNQUFNLEVBQUUsWUFBWSxLQUFLLEVBQUcsSUFBSSxDQUFDO0FBQ3hHLFFBQU0sU0FBUyxNQUFNLElBQUksS0FBSyxVQUFVLFVBQVUsRUFBRSxHQUFHLFdBQVcsUUFBUSxDQUFDO0FBQzNFLGVBQWEsUUFBUSxVQUFVLFFBQVE7QUFDdkMsUUFBTSxRQUFRLE1BQU0sUUFBUSxRQUFRLFFBQVEsTUFBTSxLQUFLQSxNQUFJO0FBQzNELFFBQU0sTUFBTSxPQUFPLFFBQVEsUUFBUTtBQUVuQyxZQUFNLDZCQUFVLFNBQVNBLE1BQUksR0FBRyw2QkFBNkIsS0FBSyxHQUFHLElBQUksTUFBTSxFQUFFO0FBQ2pGLFFBQU1DLFVBQVMsVUFBTSx3QkFBS0QsUUFBTSxVQUFVLElBQUksTUFBTSxJQUFJO0FBQ3hELE1BQUk7QUFDRixVQUFNLFVBQVUsT0FBTyxNQUFNQyxTQUFRLE9BQU8sS0FBSyxNQUFNLE9BQU87QUFDOUQsVUFBTUEsUUFBTyxLQUFLO0FBQUEsRUFDcEIsVUFBRTtBQUNBLFdBQU8sS0FBSyxRQUFRO0FBQ3BCLFVBQU1BLFFBQU8sTUFBTTtBQUFBLEVBQ3JCO0FBQ0Y7QUFHQSxlQUFlLFFBQVEsUUFBZ0IsUUFBZ0IsTUFBa0IsS0FBVUQsUUFBK0I7QUFDaEgsUUFBTSxFQUFFLFFBQUFFLFNBQVEsU0FBUyxLQUFLLElBQUk7QUFDbEMsUUFBTSxTQUFTLENBQUMsVUFBd0I7QUFDdEMsU0FBSyxRQUFRO0FBQ2IsVUFBTTtBQUFBLEVBQ1I7QUFDQSxRQUFNLFFBQVFBLFlBQVcsTUFBTSxTQUFTO0FBQ3hDLE1BQUlBLFlBQVcsT0FBTyxTQUFTLEdBQUc7QUFDaEMsY0FBTSxzQkFBR0YsUUFBTSxFQUFFLE9BQU8sS0FBSyxDQUFDO0FBQzlCLFdBQU8sT0FBTyxJQUFJLGtCQUFrQixHQUFHLElBQUksSUFBSSxzQkFBc0IsQ0FBQztBQUFBLEVBQ3hFO0FBQ0EsTUFBSUUsWUFBVyxPQUFPQSxZQUFXLElBQUssUUFBTyxPQUFPLElBQUksUUFBUSxHQUFHLElBQUksSUFBSSx3QkFBd0JBLE9BQU0sRUFBRSxDQUFDO0FBQzVHLE1BQUlBLFlBQVcsT0FBTyxRQUFRLGVBQWUsTUFBTSxTQUFTLE1BQU0sSUFBSSxLQUFLLE9BQU8sQ0FBQyxJQUFJLEtBQUssSUFBSSxJQUFJO0FBQ2xHLGNBQU0sc0JBQUdGLFFBQU0sRUFBRSxPQUFPLEtBQUssQ0FBQztBQUM5QixXQUFPLE9BQU8sSUFBSSxrQkFBa0IsR0FBRyxJQUFJLElBQUksd0NBQXdDLENBQUM7QUFBQSxFQUMxRjtBQUNBLFFBQU0sU0FBUyxRQUFRLGdCQUFnQjtBQUN2QyxNQUFJLFdBQVcsVUFBYSxPQUFPLE1BQU0sTUFBTSxLQUFLLE9BQU8sT0FBTztBQUNoRSxXQUFPLE9BQU8sSUFBSSxRQUFRLG9CQUFvQixLQUFLLElBQUksZUFBZSxJQUFJLElBQUksVUFBVSxPQUFPLE1BQU0sSUFBSSxLQUFLLEVBQUUsQ0FBQztBQUFBLEVBQ25IO0FBQ0EsU0FBTztBQUNUO0FBRUEsZUFBZSxVQUNiLE1BQ0FDLFNBQ0EsT0FDQSxNQUNBLFNBQ2U7QUFDZixNQUFJLFdBQVc7QUFDZixNQUFJO0FBQ0YscUJBQWlCLFNBQVMsTUFBK0I7QUFDdkQsVUFBSSxXQUFXLE1BQU0sU0FBUyxLQUFNLE9BQU0sSUFBSSxRQUFRLGlCQUFpQixJQUFJLDhCQUE4QjtBQUN6RyxlQUFTLFVBQVUsR0FBRyxVQUFVLE1BQU0sVUFBVTtBQUM5QyxjQUFNLEVBQUUsYUFBYSxJQUFJLE1BQU1BLFFBQU8sTUFBTSxPQUFPLFNBQVMsTUFBTSxTQUFTLFNBQVMsV0FBVyxPQUFPO0FBQ3RHLG1CQUFXO0FBQUEsTUFDYjtBQUNBLGtCQUFZLE1BQU07QUFDbEIsY0FBUSxRQUFRO0FBQUEsSUFDbEI7QUFBQSxFQUNGLFNBQVMsT0FBTztBQUVkLFFBQUksaUJBQWlCLFdBQVksaUJBQWlCLFNBQVMsYUFBYSxTQUFTLE1BQU0sWUFBWSxTQUFVO0FBQzNHLFlBQU07QUFBQSxJQUNSO0FBQ0EsVUFBTSxVQUFVLEtBQUs7QUFBQSxFQUN2QjtBQUNBLE1BQUksV0FBVyxLQUFNLE9BQU0sSUFBSSxrQkFBa0IsUUFBUSxRQUFRLE9BQU8sSUFBSSxnQkFBZ0I7QUFDOUY7QUFHQSxlQUFzQixjQUFjLEtBQVUsTUFBa0IsV0FBMkM7QUFDekcsUUFBTSxRQUFRLE1BQU0sUUFBUSxXQUFXLFlBQVk7QUFDakQsVUFBTSxTQUFTLE1BQU0sSUFBSSxLQUFLLFVBQVUsVUFBVSxTQUFTO0FBQzNELGlCQUFhLFFBQVEsVUFBVSxRQUFRO0FBQ3ZDLFFBQUksT0FBTyxXQUFXLEtBQUs7QUFDekIsYUFBTyxLQUFLLFFBQVE7QUFDcEIsWUFBTSxJQUFJLFFBQVEsR0FBRyxJQUFJLElBQUksd0JBQXdCLE9BQU8sTUFBTSxFQUFFO0FBQUEsSUFDdEU7QUFDQSxXQUFPLFNBQVMsUUFBUSxLQUFLLElBQUk7QUFBQSxFQUNuQyxDQUFDO0FBQ0QsTUFBSSxVQUFVLElBQUksRUFBRSxPQUFPLEtBQUssRUFBRSxPQUFPLEtBQUssTUFBTSxLQUFLLEtBQUssS0FBSztBQUNqRSxVQUFNLElBQUksUUFBUSxnREFBZ0Q7QUFBQSxFQUNwRTtBQUNBLFNBQU87QUFDVDtBQUVBLGVBQWUsT0FBT0QsUUFBYyxNQUFtQztBQUNyRSxRQUFNLFFBQVEsVUFBVSxJQUFJO0FBQzVCLE1BQUksS0FBSyxPQUFPLEVBQUcsa0JBQWlCLGFBQVMsa0NBQWlCQSxNQUFJLEVBQUcsT0FBTSxPQUFPLEtBQWU7QUFDakcsU0FBTyxNQUFNLE9BQU8sS0FBSztBQUMzQjtBQUVBLFNBQVMsVUFBVSxFQUFFLE1BQU0sS0FBSyxHQUFxQjtBQUNuRCxTQUFPLEtBQUssY0FBYyxlQUFXLGdDQUFXLFFBQVEsUUFBSSxnQ0FBVyxNQUFNLEVBQUUsT0FBTyxRQUFRLElBQUksSUFBSTtBQUN4RztBQUVBLFNBQVMsU0FBU0EsUUFBc0I7QUFDdEMsU0FBTyxHQUFHQSxNQUFJO0FBQ2hCOzs7QUk3SUEsSUFBTSxjQUFjO0FBRXBCLElBQU0sZUFBZTtBQUdyQixlQUFzQixjQUFjRyxLQUFZLFVBQWtCLFdBQTBDO0FBQzFHLFFBQU0sRUFBRSxTQUFTLElBQUksVUFBVTtBQUMvQixRQUFNLE9BQU8sQ0FBQyxRQUNaLFFBQVEsV0FBVyxZQUFZO0FBQzdCLFVBQU0sU0FBUyxNQUFNLElBQUksS0FBSyxVQUFVLFVBQVUsU0FBUztBQUMzRCxpQkFBYSxRQUFRLFVBQVUsUUFBUTtBQUN2QyxRQUFJLE9BQU8sV0FBVyxJQUFLLFFBQU8sS0FBSyxRQUFRO0FBQy9DLFFBQUksT0FBTyxXQUFXLElBQUssT0FBTSxZQUFZQSxLQUFJLFVBQVUsU0FBUyxJQUFJO0FBQ3hFLFFBQUksT0FBTyxXQUFXLElBQUssT0FBTSxJQUFJLFFBQVEsR0FBRyxTQUFTLElBQUksd0JBQXdCLE9BQU8sTUFBTSxFQUFFO0FBQ3BHLFdBQU8sRUFBRSxNQUFNLFVBQVUsTUFBTSxTQUFTLFFBQVEsV0FBVyxDQUFDLEdBQUcsTUFBTSxTQUFTLE9BQU8sUUFBUSxNQUFNLEdBQUcsR0FBRyxFQUFFO0FBQUEsRUFDN0csQ0FBQztBQUNILE1BQUk7QUFDRixVQUFNLE9BQU8sVUFBVSxNQUFNLEtBQUssT0FBTyxVQUFVLGVBQWVBLEdBQUUsYUFBYSxRQUFRLEVBQUUsQ0FBQyxHQUFHLElBQUk7QUFDbkcsVUFBTSxVQUFxQixDQUFDO0FBQzVCLFFBQUksTUFBa0IsT0FBTyxVQUFVLGVBQWVBLEdBQUUsU0FBUyxLQUFLLE1BQU0sRUFBRTtBQUM5RSxhQUFTLFFBQVEsR0FBRyxRQUFRLE1BQU0sU0FBUztBQUN6QyxVQUFJLFVBQVUsYUFBYyxPQUFNLElBQUksVUFBVSw2QkFBNkIsWUFBWSxRQUFRO0FBQ2pHLFlBQU0sT0FBTyxNQUFNLEtBQUssR0FBRztBQUMzQixjQUFRLEtBQUssR0FBRyxLQUFLLENBQUMsU0FBUyxJQUFJLEVBQUUsS0FBSyxNQUFNLE1BQU0sQ0FBQztBQUN2RCxZQUFNLEtBQUs7QUFBQSxJQUNiO0FBQ0EsV0FBTyxFQUFFLElBQUFBLEtBQUksR0FBRyxNQUFNLE9BQU8sVUFBVSxPQUFPLEVBQUU7QUFBQSxFQUNsRCxTQUFTLE9BQU87QUFDZCxRQUFJLGlCQUFpQjtBQUNuQixZQUFNLE9BQU9BLEtBQUksR0FBRyxTQUFTLElBQUksNkNBQTZDLE1BQU0sT0FBTyxFQUFFO0FBQy9GLFVBQU07QUFBQSxFQUNSO0FBQ0Y7QUFHTyxTQUFTLFNBQVMsUUFBZ0QsU0FBMEI7QUFDakcsUUFBTSxTQUFTLENBQUMsVUFBVSxFQUFFLEVBQ3pCLEtBQUssRUFDTCxLQUFLLElBQUksRUFDVCxNQUFNLFdBQVcsRUFDakIsUUFBUSxDQUFDLFNBQVMsaUNBQWlDLEtBQUssSUFBSSxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUM7QUFDM0UsUUFBTSxDQUFDLElBQUksSUFBSTtBQUNmLE1BQUksU0FBUyxPQUFXLFFBQU87QUFDL0IsUUFBTSxNQUFNLElBQUksU0FBUyxNQUFNLFFBQVEsSUFBSSxJQUFJLElBQUksSUFBSSxNQUFNLE9BQU8sSUFBSTtBQUN4RSxNQUFJLFFBQVEsUUFBUSxJQUFJLFdBQVcsUUFBUSxVQUFVLElBQUksYUFBYSxRQUFRLFVBQVU7QUFDdEYsVUFBTSxJQUFJLFVBQVUsd0NBQXdDO0FBQUEsRUFDOUQ7QUFDQSxTQUFPO0FBQ1Q7QUFHTyxTQUFTLE9BQU8sVUFBZUMsUUFBbUI7QUFDdkQsUUFBTSxNQUFNLElBQUksSUFBSSxRQUFRO0FBQzVCLE1BQUksV0FBVyxHQUFHLFNBQVMsU0FBUyxRQUFRLFFBQVEsRUFBRSxDQUFDLEdBQUdBLE1BQUk7QUFDOUQsU0FBTztBQUNUO0FBRU8sU0FBUyxRQUFRLFVBQWUsRUFBRSxJQUFBRCxLQUFJLFFBQUFFLFFBQU8sR0FBYyxFQUFFLEtBQUssR0FBb0I7QUFDM0YsU0FBTyxPQUFPLFVBQVUsSUFBSUYsR0FBRSxZQUFZRSxPQUFNLElBQUksbUJBQW1CLElBQUksQ0FBQyxFQUFFO0FBQ2hGO0FBRUEsU0FBUyxTQUFTLE1BQTZFO0FBQzdGLFFBQU0sT0FBTyxPQUFPLE1BQU0sRUFBRTtBQUM1QixRQUFNQSxVQUFTLElBQUksRUFBRSxFQUFFLEtBQUssS0FBSyxHQUFHLEtBQUs7QUFDekMsUUFBTSxPQUFPLFNBQVMsTUFBTSxZQUFZLE1BQU0sS0FBSyxDQUFDO0FBQ3BELFFBQU0sVUFBVSxhQUFhLEtBQUssU0FBUyxDQUFDO0FBRTVDLFNBQU8sRUFBRSxRQUFBQSxTQUFRLFNBQVMsWUFBWSxVQUFXLGFBQWEsS0FBSyxjQUFjLENBQUMsS0FBSyxVQUFXLFFBQVE7QUFDNUc7QUFHQSxTQUFTLGFBQWEsT0FBK0I7QUFDbkQsU0FBTyxPQUFPLFVBQVUsWUFBWSxtQkFBbUIsS0FBSyxLQUFLLElBQUksUUFBUTtBQUMvRTtBQUVBLFNBQVMsVUFBVSxNQUFnRDtBQUNqRSxRQUFNLFFBQVEsb0JBQUksSUFBd0I7QUFDMUMsYUFBVyxDQUFDLE9BQU9DLE1BQUssS0FBSyxLQUFLLE1BQU0sRUFBRSxNQUFNLE1BQU0sRUFBRSxRQUFRLEdBQUc7QUFDakUsVUFBTSxRQUFRLFFBQVEsS0FBSztBQUMzQixRQUFJQSxPQUFNLE1BQU0sTUFBTSxPQUFRO0FBQzlCLFVBQU0sT0FBTyxLQUFLQSxPQUFNLE1BQU0sR0FBRyxHQUFHLEtBQUssT0FBTztBQUNoRCxRQUFJLE1BQU0sSUFBSSxJQUFJLEVBQUcsT0FBTSxJQUFJLFVBQVUsR0FBRyxLQUFLLGlCQUFpQjtBQUNsRSxVQUFNLE9BQU8sUUFBUSxHQUFHLE9BQU8sZ0JBQWdCLEVBQUVBLE9BQU0sTUFBTSxHQUFHLEdBQUcsS0FBSyxPQUFPO0FBQy9FLFFBQUlBLE9BQU0sS0FBSyxNQUFNLFVBQWFBLE9BQU0sS0FBSyxNQUFNLE1BQU07QUFDdkQsWUFBTSxJQUFJLE1BQU0sRUFBRSxNQUFNLE1BQU0sTUFBTSxFQUFFLFdBQVcsV0FBVyxLQUFLLElBQUksRUFBRSxFQUFFQSxPQUFNLEtBQUssR0FBRyxHQUFHLEtBQUssTUFBTSxFQUFFLEVBQUUsQ0FBQztBQUMxRztBQUFBLElBQ0Y7QUFDQSxVQUFNLFFBQVEsWUFBWUEsT0FBTSxLQUFLLEdBQUcsR0FBRyxLQUFLLE1BQU07QUFDdEQsUUFBSSxNQUFNLFNBQVMsS0FBTSxPQUFNLElBQUksVUFBVSxHQUFHLEtBQUssZ0JBQWdCO0FBQ3JFLFVBQU0sSUFBSSxNQUFNLEVBQUUsTUFBTSxNQUFNLE1BQU0sRUFBRSxXQUFXLFVBQVUsS0FBSyxNQUFNLElBQUksRUFBRSxDQUFDO0FBQUEsRUFDL0U7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLElBQUksUUFBZ0I7QUFDM0IsU0FBTyxDQUFDLE9BQWdCLFVBQTBCO0FBQ2hELFFBQUksT0FBTyxVQUFVLFlBQVksTUFBTSxXQUFXLFVBQVUsQ0FBQyxjQUFjLEtBQUssS0FBSyxHQUFHO0FBQ3RGLFlBQU0sSUFBSSxVQUFVLEdBQUcsS0FBSyxXQUFXLE1BQU0scUJBQXFCO0FBQUEsSUFDcEU7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUNGO0FBRUEsSUFBTSxjQUFjLE9BQXNDO0FBQUEsRUFDeEQsS0FBSyxJQUFJLEVBQUU7QUFBQSxFQUNYLE1BQU0sUUFBUSxHQUFHLE9BQU8sZ0JBQWdCO0FBQzFDLENBQUM7OztBQy9HTSxTQUFTLFFBQVFDLEtBQW9CO0FBQzFDLE1BQUksQ0FBQyxtQ0FBbUMsS0FBS0EsR0FBRSxFQUFHLE9BQU0sUUFBUUEsS0FBSSxxQkFBcUI7QUFDekYsTUFBSSx1QkFBdUIsS0FBS0EsR0FBRSxFQUFHLE9BQU0sUUFBUUEsS0FBSSxxQkFBcUI7QUFDNUUsU0FBT0E7QUFDVDtBQUdPLFNBQVMsY0FBYyxVQUEwQjtBQUN0RCxNQUFJLENBQUMsNkJBQTZCLEtBQUssUUFBUSxLQUFLLFNBQVMsU0FBUyxJQUFJLEdBQUc7QUFDM0UsVUFBTSxRQUFRLFVBQVUsNENBQTRDO0FBQUEsRUFDdEU7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxJQUFNLGdCQUFnQjtBQUFBLEVBQ3BCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNGO0FBRU8sSUFBTSxZQUFZO0FBR3pCLElBQU0sYUFBYTtBQU9aLFNBQVMsWUFDZEEsS0FDQSxRQUN3QztBQUN4QyxRQUFNLENBQUMsUUFBUSxTQUFTLElBQUksQ0FBQyxPQUFPLElBQUksYUFBYSxHQUFHLE9BQU8sSUFBSSxnQkFBZ0IsQ0FBQztBQUNwRixNQUFJLFdBQVcsT0FBVyxPQUFNLFdBQVdBLEtBQUksdUJBQXVCO0FBQ3RFLE1BQUksY0FBYyxPQUFXLE9BQU0sV0FBV0EsS0FBSSwwQkFBMEI7QUFDNUUsUUFBTSxRQUFRLE9BQU8sSUFBSSxtQkFBbUI7QUFDNUMsUUFBTSxRQUFRLE9BQU8sSUFBSSxTQUFTO0FBQ2xDLFFBQU1DLFdBQVUsU0FBUztBQUN6QixNQUFJQSxhQUFZLE9BQVcsT0FBTSxXQUFXRCxLQUFJLDZDQUE2QztBQUM3RixRQUFNLFFBQVEsQ0FBQyxRQUFRLFdBQVcsR0FBRyxjQUFjLFFBQVEsQ0FBQyxTQUFTLE9BQU8sSUFBSSxJQUFJLEtBQUssQ0FBQyxDQUFDLENBQUM7QUFDNUYsYUFBVyxRQUFRQyxhQUFZLFFBQVEsQ0FBQyxHQUFHLE9BQU8sS0FBSyxJQUFJLE9BQU87QUFDaEUsUUFBSSxLQUFLLE9BQU8sV0FBWSxPQUFNLFdBQVdELEtBQUksR0FBRyxLQUFLLElBQUksT0FBTyxLQUFLLElBQUksUUFBUTtBQUFBLEVBQ3ZGO0FBQ0EsU0FBTyxDQUFDLFFBQVEsR0FBRyxNQUFNLE1BQU0sQ0FBQyxHQUFHQyxRQUFPO0FBQzVDO0FBR08sU0FBUyxhQUNkRCxLQUNBLE9BQ0EsUUFDdUI7QUFDdkIsU0FBTyxDQUFDLEdBQUcsSUFBSSxJQUFJLEtBQUssQ0FBQyxFQUFFLEtBQUssRUFBRSxJQUFJLENBQUMsU0FBUztBQUM5QyxRQUFJLENBQUMsMENBQTBDLEtBQUssSUFBSSxHQUFHO0FBQ3pELFlBQU0sV0FBV0EsS0FBSSw2QkFBNkIsT0FBTyxJQUFJLENBQUMsa0NBQWtDO0FBQUEsSUFDbEc7QUFDQSxVQUFNLE9BQU8sT0FBTyxJQUFJLElBQUk7QUFDNUIsUUFBSSxTQUFTLE9BQVcsT0FBTSxXQUFXQSxLQUFJLDZCQUE2QixJQUFJLHNCQUFzQjtBQUNwRyxXQUFPO0FBQUEsRUFDVCxDQUFDO0FBQ0g7OztBQzlFQSxJQUFBRSxvQkFBdUI7QUFDdkIsSUFBQUMsb0JBQWlCOzs7QUNpQmpCLGVBQXNCLGNBQ3BCLEVBQUUsUUFBUSxHQUNWLEVBQUUsTUFBTSxRQUFRLEtBQUssU0FBUyxhQUFhLFFBQVEsS0FBSyxHQUNwQztBQUNwQixTQUFPLEVBQUUsVUFBVSxNQUFNLFlBQVksS0FBSyxPQUFPLEdBQUcsUUFBUSxRQUFRLE1BQU0sUUFBUSxRQUFRLE1BQU0sRUFBRTtBQUNwRztBQUdBLGVBQXNCLFVBQWEsTUFBY0MsS0FBWSxXQUFzQixNQUFvQztBQUNySCxNQUFJO0FBQ0YsV0FBTyxNQUFNLEtBQUs7QUFBQSxFQUNwQixTQUFTLE9BQU87QUFDZCxRQUFJLFVBQVUsT0FBTyxRQUFTLE9BQU0sUUFBUUEsR0FBRTtBQUM5QyxVQUFNLEVBQUUsU0FBUyxJQUFJO0FBQ3JCLFFBQUksaUJBQWlCLFNBQVUsT0FBTSxTQUFTQSxLQUFJLFNBQVMsU0FBUyxNQUFNLFdBQVcsUUFBUSxHQUFHLE1BQU0sS0FBSztBQUMzRyxRQUFJLGlCQUFpQixRQUFTLE9BQU0sT0FBTyxNQUFNLE1BQU0sU0FBUyxNQUFNLElBQUk7QUFDMUUsUUFBSSxpQkFBaUIsa0JBQW1CLE9BQU0sT0FBTyxNQUFNLE1BQU0sT0FBTztBQUN4RSxRQUFJLGlCQUFpQixlQUFlLEVBQUUsaUJBQWlCLFVBQVUsRUFBRSxhQUFhLE9BQVEsT0FBTTtBQUM5RixVQUFNLFVBQVUsU0FBUyxNQUFNLFNBQVMsV0FBVyxRQUFRLE1BQU0sT0FBTyxJQUFJLFdBQVcsTUFBTSxPQUFPO0FBQUEsRUFDdEc7QUFDRjs7O0FEdEJBLGVBQXNCLGNBQWMsU0FBMEIsT0FBZ0Q7QUFDNUcsUUFBTUMsTUFBSyxRQUFRLFFBQVEsRUFBRTtBQUM3QixRQUFNLFdBQVcsY0FBYyxRQUFRLFlBQVksTUFBTTtBQUN6RCxRQUFNLFlBQVksTUFBTSxjQUFjLFNBQVMsS0FBSztBQUNwRCxRQUFNLEVBQUUsU0FBUyxJQUFJLFVBQVU7QUFDL0IsTUFBSSxVQUFVLFNBQVMsUUFBUyxPQUFNLFFBQVFBLEdBQUU7QUFDaEQsU0FBTyxVQUFVQSxLQUFJQSxLQUFJLFdBQVcsWUFBWTtBQUM5QyxVQUFNLE9BQU8sTUFBTSxjQUFjQSxLQUFJLFVBQVUsU0FBUztBQUN4RCxVQUFNLFNBQVMsWUFBWUEsS0FBSSxLQUFLLEtBQUs7QUFDekMsVUFBTSxDQUFDLE1BQU0sSUFBSTtBQUNqQixVQUFNLFFBQVEsTUFBTSxjQUFjLFFBQVEsVUFBVSxNQUFNLE1BQU0sR0FBRyxRQUFRLFNBQVM7QUFDcEYsV0FBTztBQUFBLE1BQ0wsSUFBQUE7QUFBQSxNQUNBLE1BQU0sU0FBUztBQUFBLE1BQ2YsU0FBUyxLQUFLO0FBQUEsTUFDZCxPQUFPLFVBQVUsQ0FBQyxHQUFHLFFBQVEsR0FBRyxhQUFhLFFBQVEsS0FBSyxLQUFLLENBQUMsQ0FBQztBQUFBLE1BQ2pFLFlBQVksZ0JBQWdCLFNBQVMsT0FBT0EsR0FBRSxDQUFDO0FBQUEsTUFDL0MsV0FBVyxPQUFPLE1BQU0sYUFBYSxhQUFhLEtBQUssQ0FBQztBQUFBLE1BQ3hELFNBQVMsTUFBTSxXQUFXLGtCQUFrQkEsR0FBRSxDQUFDLElBQUksV0FBVyxLQUFLO0FBQUEsSUFDckU7QUFBQSxFQUNGLENBQUM7QUFDSDtBQUdPLFNBQVMsU0FBUyxPQUFtQkEsS0FBMkI7QUFDckUsTUFBSTtBQUNGLFdBQU8sWUFBWSxVQUFVLEtBQUssR0FBRyxrQkFBa0JBLEdBQUUsRUFBRTtBQUFBLEVBQzdELFNBQVMsT0FBTztBQUNkLFFBQUksaUJBQWlCLFVBQVcsT0FBTSxXQUFXQSxLQUFJLDhCQUE4QixNQUFNLE9BQU8sRUFBRTtBQUNsRyxVQUFNO0FBQUEsRUFDUjtBQUNGO0FBRU8sU0FBUyxVQUFVLE9BQXNDO0FBQzlELFNBQU8sTUFBTSxPQUFPLENBQUMsS0FBSyxTQUFTLE1BQU0sS0FBSyxNQUFNLENBQUM7QUFDdkQ7QUFHQSxlQUFzQixZQUFZLFFBQWlDO0FBQ2pFLFFBQU0sUUFBUSxVQUFNLDBCQUFPLE1BQU0sRUFBRSxNQUFNLE1BQU0sSUFBSTtBQUNuRCxNQUFJLFVBQVUsS0FBTSxRQUFPLFlBQVksa0JBQUFDLFFBQUssUUFBUSxNQUFNLENBQUM7QUFDM0QsU0FBTyxNQUFNLFNBQVMsTUFBTTtBQUM5QjtBQUdBLFNBQVMsYUFBYSxRQUErQixRQUFnRTtBQUNuSCxNQUFJLE9BQU8sS0FBSyxDQUFDLEVBQUUsS0FBSyxNQUFNLFNBQVMsbUJBQW1CLEVBQUcsUUFBTyxDQUFDO0FBQ3JFLFNBQU8sQ0FBQyxHQUFHLE9BQU8sT0FBTyxDQUFDLEVBQUUsT0FBTyxDQUFDLEVBQUUsS0FBSyxNQUFNLGtDQUFrQyxLQUFLLElBQUksQ0FBQztBQUMvRjs7O0FFN0RBLElBQUFDLG9CQUEyRDtBQUMzRCxJQUFBQyxxQkFBaUI7QUFRakIsZUFBc0IsT0FDcEJDLEtBQ0FDLFNBQ0EsTUFDMEQ7QUFDMUQsUUFBTSxTQUFTLGtCQUFrQkQsR0FBRTtBQUNuQyxRQUFNRSxXQUFVLG1CQUFBQyxRQUFLLEtBQUssS0FBSyxHQUFHLGFBQWEsR0FBRyxtQkFBQUEsUUFBSyxTQUFTLE1BQU0sQ0FBQyxJQUFJRixPQUFNLEVBQUU7QUFDbkYsWUFBTSx5QkFBTUMsVUFBUyxFQUFFLFdBQVcsS0FBSyxDQUFDO0FBQ3hDLFFBQU0sU0FBUyxNQUFNLEtBQUtBLFVBQVNGLEdBQUU7QUFDckMsTUFBSTtBQUNKLE1BQUk7QUFDRixhQUFTLE1BQU0sS0FBS0UsUUFBTztBQUFBLEVBQzdCLFVBQUU7QUFDQSxVQUFNLE9BQU87QUFBQSxFQUNmO0FBQ0EsUUFBTSxRQUFRQSxVQUFTLE1BQU07QUFDN0IsU0FBTyxFQUFFLFFBQVEsUUFBUSxPQUFPO0FBQ2xDO0FBR0EsZUFBc0IsWUFBWUYsS0FBbUQ7QUFDbkYsUUFBTSxTQUFTLGtCQUFrQixRQUFRQSxHQUFFLENBQUM7QUFDNUMsUUFBTSxZQUFZLG1CQUFBRyxRQUFLLEtBQUssS0FBSyxHQUFHLFdBQVc7QUFDL0MsUUFBTSxXQUFXLFVBQU0sMkJBQVEsU0FBUyxFQUFFLE1BQU0sTUFBTSxDQUFDLENBQUMsR0FBRztBQUFBLElBQU8sQ0FBQyxTQUNqRSxLQUFLLFdBQVcsR0FBRyxtQkFBQUEsUUFBSyxTQUFTLE1BQU0sQ0FBQyxHQUFHO0FBQUEsRUFDN0M7QUFDQSxRQUFNLFNBQVUsVUFBTSwyQkFBUSxNQUFNLEVBQUUsTUFBTSxNQUFNLElBQUksTUFBTztBQUM3RCxNQUFJLENBQUMsVUFBVSxRQUFRLFdBQVcsR0FBRztBQUNuQyxVQUFNLElBQUk7QUFBQSxNQUNSO0FBQUEsTUFDQSxxQkFBcUJILEdBQUU7QUFBQSxNQUN2QjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0EsYUFBVyxRQUFRLFFBQVMsV0FBTSxzQkFBRyxtQkFBQUcsUUFBSyxLQUFLLFdBQVcsSUFBSSxHQUFHLEVBQUUsV0FBVyxNQUFNLE9BQU8sS0FBSyxDQUFDO0FBQ2pHLFlBQU0sc0JBQUcsUUFBUSxFQUFFLFdBQVcsTUFBTSxPQUFPLEtBQUssQ0FBQztBQUNqRCxTQUFPLEVBQUUsU0FBUyxPQUFPO0FBQzNCO0FBR0EsZUFBZSxRQUFRRCxVQUFpQixRQUErQjtBQUNyRSxZQUFNLHlCQUFNLGFBQWEsR0FBRyxFQUFFLFdBQVcsS0FBSyxDQUFDO0FBQy9DLFFBQU0sTUFBTSxHQUFHQSxRQUFPO0FBQ3RCLFlBQU0sc0JBQUcsS0FBSyxFQUFFLFdBQVcsTUFBTSxPQUFPLEtBQUssQ0FBQztBQUM5QyxZQUFNLDBCQUFPLFFBQVEsR0FBRyxFQUFFLE1BQU0sQ0FBQyxVQUFtQjtBQUNsRCxRQUFJLEVBQUUsaUJBQWlCLFNBQVMsVUFBVSxTQUFTLE1BQU0sU0FBUyxVQUFXLE9BQU07QUFBQSxFQUNyRixDQUFDO0FBQ0QsWUFBTSwwQkFBT0EsVUFBUyxNQUFNO0FBQzVCLFlBQU0sc0JBQUcsS0FBSyxFQUFFLFdBQVcsTUFBTSxPQUFPLEtBQUssQ0FBQztBQUNoRDtBQUdBLGVBQWUsS0FBS0EsVUFBaUJGLEtBQTBDO0FBQzdFLFFBQU0sT0FBTyxtQkFBQUcsUUFBSyxLQUFLRCxVQUFTLE9BQU87QUFDdkMsV0FBUyxRQUFRLEtBQUssU0FBUztBQUM3QixRQUFJO0FBQ0YsWUFBTUUsVUFBUyxVQUFNLHdCQUFLLE1BQU0sSUFBSTtBQUNwQyxZQUFNQSxRQUFPLFVBQVUsT0FBTyxRQUFRLEdBQUcsQ0FBQztBQUMxQyxZQUFNQSxRQUFPLE1BQU07QUFDbkIsYUFBTyxVQUFNLHNCQUFHLE1BQU0sRUFBRSxPQUFPLEtBQUssQ0FBQztBQUFBLElBQ3ZDLFNBQVMsT0FBTztBQUNkLFVBQUksRUFBRSxpQkFBaUIsU0FBUyxVQUFVLFNBQVMsTUFBTSxTQUFTLFVBQVcsT0FBTTtBQUNuRixZQUFNLE1BQU0sT0FBTyxVQUFNLDRCQUFTLE1BQU0sTUFBTSxFQUFFLE1BQU0sTUFBTSxFQUFFLENBQUM7QUFDL0QsVUFBSSxRQUFRLEtBQU0sTUFBTSxLQUFLQyxXQUFVLEdBQUcsR0FBSTtBQUM1QyxjQUFNLE9BQU9MLEtBQUksdUNBQXVDLDBCQUEwQixJQUFJLG9CQUFvQjtBQUFBLE1BQzVHO0FBQ0EsZ0JBQU0sc0JBQUcsTUFBTSxFQUFFLE9BQU8sS0FBSyxDQUFDO0FBQUEsSUFDaEM7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxTQUFTSyxXQUFVLEtBQXNCO0FBQ3ZDLE1BQUk7QUFDRixZQUFRLEtBQUssS0FBSyxDQUFDO0FBQ25CLFdBQU87QUFBQSxFQUNULFNBQVMsT0FBTztBQUVkLFdBQU8saUJBQWlCLFNBQVMsVUFBVSxTQUFTLE1BQU0sU0FBUztBQUFBLEVBQ3JFO0FBQ0Y7OztBckN0RUEsSUFBTSxVQUFVO0FBTWhCLGVBQXNCLGNBQWMsU0FBMEIsT0FBNEM7QUFDeEcsUUFBTUMsTUFBSyxRQUFRLFFBQVEsRUFBRTtBQUM3QixRQUFNLFdBQVcsY0FBYyxRQUFRLFlBQVksTUFBTTtBQUN6RCxRQUFNLFlBQVksTUFBTSxjQUFjLFNBQVMsS0FBSztBQUNwRCxRQUFNLFNBQVMsTUFBTSxrQkFBa0JBLEtBQUksVUFBVSxNQUFNLEdBQUc7QUFDOUQsTUFBSSxVQUFVLFNBQVMsUUFBUyxRQUFPLGVBQWVBLEtBQUksUUFBUSxVQUFVLE1BQU07QUFDbEYsU0FBTyxVQUFVQSxLQUFJQSxLQUFJLFdBQVcsWUFBWTtBQUM5QyxVQUFNLE9BQU8sTUFBTSxjQUFjQSxLQUFJLFVBQVUsU0FBUztBQUN4RCxVQUFNLFNBQVMsa0JBQWtCQSxHQUFFO0FBQ25DLFNBQUssTUFBTSxXQUFXLE1BQU0sSUFBSSxXQUFXLEtBQUssT0FBUSxRQUFPLE9BQU9BLEtBQUksUUFBUSxPQUFPO0FBRXpGLFFBQUksV0FBVyxRQUFRLG1CQUFBQyxRQUFLLFNBQVMsTUFBTSxNQUFNLEtBQUssUUFBUTtBQUM1RCxZQUFNLFFBQVEsTUFBTSxPQUFPRCxLQUFJLFFBQVEsT0FBTyxFQUFFLE1BQU0sTUFBTSxJQUFJO0FBQ2hFLFVBQUksVUFBVSxLQUFNLFFBQU87QUFBQSxJQUM3QjtBQUNBLFVBQU0sRUFBRSxRQUFRLE9BQU8sSUFBSSxNQUFNLE9BQU9BLEtBQUksS0FBSyxRQUFRLE9BQU9FLGFBQVk7QUFDMUUsWUFBTSxPQUFPLE1BQU1BLFVBQVMsV0FBVyxLQUFLO0FBQzVDLFlBQU0sUUFBUSxNQUFNLE9BQU9GLEtBQUlFLFVBQVMsVUFBVTtBQUNsRCxZQUFNLEVBQUUsS0FBSyxJQUFJLFVBQVUsU0FBUztBQUNwQyxZQUFNLFNBQXNCLEVBQUUsSUFBQUYsS0FBSSxRQUFRLEtBQUssUUFBUSxNQUFNLFNBQVMsS0FBSyxRQUFRO0FBQ25GLGdCQUFNLDZCQUFVLG1CQUFBQyxRQUFLLEtBQUtDLFVBQVMsVUFBVSxHQUFHLEdBQUcsS0FBSyxVQUFVLFFBQVEsTUFBTSxDQUFDLENBQUM7QUFBQSxDQUFJO0FBQ3RGLGFBQU87QUFBQSxJQUNULENBQUM7QUFDRCxXQUFPLEVBQUUsR0FBRyxRQUFRLE1BQU0sT0FBTztBQUFBLEVBQ25DLENBQUM7QUFDSDtBQUVBLGVBQWUsZUFBZUYsS0FBWSxVQUE4QixRQUE2QztBQUNuSCxRQUFNLFNBQVMsa0JBQWtCQSxHQUFFO0FBRW5DLFFBQU1HLFdBQVUsTUFBTSxXQUFXLE1BQU0sSUFBSTtBQUMzQyxRQUFNLE9BQU8sYUFBYSxVQUFhLGFBQWFBO0FBQ3BELE1BQUksUUFBUyxNQUFNLE9BQU8sbUJBQUFGLFFBQUssS0FBSyxRQUFRLGFBQWEsQ0FBQyxJQUFLLEVBQUcsUUFBTyxPQUFPRCxLQUFJLFFBQVEsT0FBTztBQUNuRyxNQUFJLFdBQVcsS0FBTSxPQUFNLFFBQVFBLEdBQUU7QUFDckMsU0FBTyxPQUFPQSxLQUFJLFFBQVEsT0FBTztBQUNuQztBQUVBLGVBQWUsT0FBT0EsS0FBWSxRQUFnQixRQUFxRDtBQUNyRyxRQUFNLEVBQUUsTUFBTSxRQUFRLE9BQU8sV0FBVyxJQUFJLE1BQU0sU0FBUyxNQUFNO0FBQ2pFLFFBQU0sY0FBYyxRQUFRLE9BQU8sU0FBUztBQUM1QyxTQUFPLEVBQUUsSUFBQUEsS0FBSSxNQUFNLFFBQVEsTUFBTSxZQUFZLE9BQU87QUFDdEQ7QUFFQSxlQUFlLE9BQU8sTUFBaUJFLFVBQWlCLFdBQXNCLE9BQXFDO0FBQ2pILFFBQU0sRUFBRSxJQUFBRixJQUFHLElBQUk7QUFDZixRQUFNLFFBQVEsWUFBWUEsS0FBSSxLQUFLLEtBQUs7QUFDeEMsUUFBTSxRQUFRLE1BQU0sT0FBTyxDQUFDLEVBQUUsS0FBSyxNQUFNLFNBQVMsbUJBQW1CO0FBQ3JFLE1BQUksT0FBOEI7QUFDbEMsUUFBTSxRQUFRLE9BQU8sVUFBaUM7QUFDcEQsVUFBTSxXQUFXRSxVQUFTLE1BQU0sTUFBTSxhQUFhLFdBQVc7QUFDOUQsZUFBVyxRQUFRLE9BQU87QUFDeEIsWUFBTSxTQUFTLE1BQU0sTUFBTUEsVUFBUyxXQUFXLE1BQU0sTUFBTSxPQUFPO0FBQ2xFLFVBQUksS0FBSyxTQUFTLGNBQWUsVUFBUyxVQUFNLDRCQUFTLG1CQUFBRCxRQUFLLEtBQUtDLFVBQVMsS0FBSyxJQUFJLENBQUMsR0FBR0YsR0FBRTtBQUFBLElBQzdGO0FBQUEsRUFDRjtBQUNBLFFBQU0sTUFBTSxLQUFLO0FBQ2pCLE1BQUksS0FBSyxNQUFNLElBQUksbUJBQW1CLEdBQUc7QUFDdkMsVUFBTSxNQUFNLE1BQU0sT0FBTyxDQUFDLEVBQUUsS0FBSyxNQUFNLFNBQVMsbUJBQW1CLENBQUM7QUFBQSxFQUN0RSxPQUFPO0FBQ0wsVUFBTSxTQUFTLGFBQWFBLEtBQUksTUFBTSxXQUFXLG1CQUFBQyxRQUFLLEtBQUtDLFVBQVMsU0FBUyxHQUFHRixHQUFFLEdBQUcsS0FBSyxLQUFLO0FBQy9GLFdBQU8sQ0FBQyxHQUFHLE9BQU8sR0FBRyxNQUFNO0FBQzNCLFVBQU0sTUFBTSxNQUFNO0FBQUEsRUFDcEI7QUFDRjtBQUVBLGVBQWUsU0FDYixNQUNBLE1BQ0FFLFVBQ0EsV0FDQSxNQUNBLFNBQ2U7QUFDZixRQUFNLGFBQWEsVUFBVSxJQUFJO0FBQ2pDLFFBQU0sU0FBUyxVQUFVLEtBQUssTUFBTSxHQUFHLEtBQUssUUFBUSxJQUFJLENBQUMsQ0FBQztBQUMxRCxRQUFNLFFBQVEsS0FBSyxJQUFJLEtBQUssYUFBYSxHQUFHO0FBQzVDLE1BQUksT0FBTyxPQUFPO0FBQ2xCLFFBQU0sT0FBTyxDQUFDLFVBQWtCO0FBRTlCLFFBQUksS0FBSyxJQUFJLFFBQVEsSUFBSSxJQUFJLFNBQVMsUUFBUSxLQUFLLEtBQU07QUFDekQsV0FBTztBQUNQLFlBQVEsRUFBRSxPQUFPLFlBQVksSUFBSSxLQUFLLElBQUksTUFBTSxLQUFLLE1BQU0sV0FBVyxTQUFTLE9BQU8sV0FBVyxDQUFDO0FBQUEsRUFDcEc7QUFDQSxRQUFNLE1BQU0sUUFBUSxVQUFVLFNBQVMsVUFBVSxNQUFNLElBQUk7QUFDM0QsUUFBTTtBQUFBLElBQVUsR0FBRyxLQUFLLElBQUksT0FBTyxLQUFLLEVBQUU7QUFBQSxJQUFJLEtBQUs7QUFBQSxJQUFJO0FBQUEsSUFBVyxNQUNoRSxhQUFhLEtBQUssbUJBQUFELFFBQUssS0FBS0MsVUFBUyxLQUFLLElBQUksR0FBRyxNQUFNLFdBQVcsSUFBSTtBQUFBLEVBQ3hFO0FBQ0Y7QUFFQSxlQUFlLFdBQ2JBLFVBQ0EsTUFDQSxXQUNlO0FBQ2YsTUFBSSxTQUFTO0FBQ2IsYUFBVyxRQUFRLEtBQU0sV0FBVSxLQUFLLElBQUksR0FBRyxLQUFLLE9BQVEsTUFBTSxPQUFPLG1CQUFBRCxRQUFLLEtBQUtDLFVBQVMsS0FBSyxJQUFJLENBQUMsQ0FBRTtBQUN4RyxRQUFNLE9BQU8sTUFBTSxVQUFVQSxRQUFPO0FBQ3BDLE1BQUksT0FBTyxPQUFRLE9BQU0sU0FBU0EsVUFBUyxRQUFRLElBQUk7QUFDekQ7QUFFQSxlQUFlLFdBQVcsT0FBZUYsS0FBd0M7QUFDL0UsTUFBSTtBQUNGLFdBQU8sT0FBTyxPQUFPLE1BQU0sSUFBSSxFQUFFLE9BQU8sVUFBVSxVQUFNLDRCQUFTLEtBQUssQ0FBQyxHQUFHLEVBQUUsRUFBRSxZQUFZLEdBQUcsWUFBWSxDQUFDO0FBQUEsRUFDNUcsU0FBUyxPQUFPO0FBQ2QsUUFBSSxpQkFBaUIsVUFBVyxPQUFNLFdBQVdBLEtBQUksd0JBQXdCLE1BQU0sT0FBTyxFQUFFO0FBQzVGLFVBQU07QUFBQSxFQUNSO0FBQ0Y7OztBc0N0SUEsSUFBQUksc0JBQTJCO0FBQzNCLElBQUFDLG9CQUF5QjtBQUN6QixJQUFBQyxvQkFBd0U7QUFPakUsSUFBTSxTQUFTO0FBQ2YsSUFBTSxLQUFLO0FBd0JsQixlQUFzQixZQUE4QztBQUNsRSxRQUFNLFNBQVM7QUFDZixRQUFNLE9BQU87QUFBQSxJQUNYLEdBQUcsS0FBSyxNQUFNLFVBQU0sNEJBQVMsR0FBRyxNQUFNLGdCQUFnQixNQUFNLENBQUM7QUFBQSxJQUM3RCxhQUFhO0FBQUEsSUFDYixtQkFBbUI7QUFBQSxJQUNuQixVQUFVO0FBQUEsSUFDVixxQkFBcUI7QUFBQSxJQUNyQixxQkFBcUI7QUFBQSxJQUNyQixtQkFBbUI7QUFBQSxFQUNyQjtBQUNBLFFBQU0sVUFBVSxDQUFDLEdBQUcsZ0JBQWdCLFlBQVksTUFBTSxhQUFhLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLE1BQU0sS0FBSyxNQUFNO0FBQzVGLFVBQU0sT0FBTyxJQUFJLFdBQVcsSUFBSSxNQUFNLE9BQU8sQ0FBQyxTQUFTLFNBQVMsVUFBVSxNQUFNLENBQUMsQ0FBQyxFQUFFO0FBQUEsTUFDbEYsQ0FBQyxHQUFHLFVBQVcsUUFBUSxJQUFLO0FBQUEsSUFDOUI7QUFDQSxXQUFPLENBQUMsTUFBTSxFQUFFLE9BQU8sT0FBZ0IsT0FBTyxLQUFLLENBQUM7QUFBQSxFQUN0RCxDQUFDO0FBQ0QsU0FBTyxvQkFBSSxJQUFJO0FBQUEsSUFDYixDQUFDLGVBQWUsSUFBSSxZQUFZLEVBQUUsT0FBTyxLQUFLLFVBQVUsSUFBSSxDQUFDLENBQUM7QUFBQSxJQUM5RCxDQUFDLGtCQUFrQixVQUFNLDRCQUFTLEdBQUcsTUFBTSxpQkFBaUIsQ0FBQztBQUFBLElBQzdELENBQUMscUJBQXFCLE9BQU8sSUFBSSxJQUFJLE9BQU8sQ0FBQyxDQUFDO0FBQUEsSUFDOUMsQ0FBQyxxQkFBcUIsSUFBSSxXQUFXLEVBQUUsQ0FBQztBQUFBLEVBQzFDLENBQUM7QUFDSDtBQUVBLGVBQXNCLFFBQVEsU0FBd0M7QUFDcEUsUUFBTSxRQUFRLE1BQU0sVUFBVTtBQUM5QixRQUFNLE1BQWU7QUFBQSxJQUNuQixLQUFLO0FBQUEsSUFDTDtBQUFBLElBQ0EsTUFBTSxNQUFNLENBQUMsR0FBRyxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUMsTUFBTSxLQUFLLE1BQU0sTUFBTSxNQUFNLEtBQUssQ0FBQztBQUFBLElBQ2hFLFNBQVM7QUFBQSxJQUNULE1BQU0sRUFBRSxLQUFLLFFBQVEsVUFBVSxFQUFFLFNBQVMsYUFBYSxFQUFFO0FBQUEsSUFDekQsVUFBVTtBQUFBLElBQ1YsVUFBVTtBQUFBLElBQ1YsV0FBVyxNQUFNO0FBQUEsSUFBQztBQUFBLElBQ2xCLFNBQVMsb0JBQUksSUFBSTtBQUFBLElBQ2pCLE1BQU0sQ0FBQztBQUFBLEVBQ1Q7QUFDQSxRQUFNLGFBQVMsZ0NBQWEsQ0FBQyxTQUFTLGFBQWEsT0FBTyxLQUFLLFNBQVMsUUFBUSxDQUFDO0FBQ2pGLFFBQU0sT0FBTyxNQUFNLE9BQU8sUUFBUSxPQUFPO0FBQ3pDLFNBQU8sT0FBTyxPQUFPLEtBQUssRUFBRSxLQUFLLG9CQUFvQixJQUFJLEdBQUcsQ0FBQztBQUMvRDtBQUVPLFNBQVMsT0FBTyxLQUFjLFNBQTBCLFVBQWdDO0FBQzdGLFFBQU0sTUFBTSxRQUFRLE9BQU87QUFDM0IsUUFBTSxPQUFPLG1CQUFtQiw4QkFBOEIsS0FBSyxHQUFHLElBQUksQ0FBQyxLQUFLLEVBQUU7QUFDbEYsUUFBTSxVQUFVLElBQUksUUFBUSxJQUFJLElBQUksU0FBUyxPQUFPLElBQUksUUFBUSxJQUFJLEdBQUcsTUFBTTtBQUM3RSxRQUFNLEVBQUUsT0FBTyxjQUFjLElBQUksUUFBUTtBQUN6QyxNQUFJLEtBQUssS0FBSyxFQUFFLEtBQUssT0FBTyxTQUFTLFFBQVEsUUFBUSxVQUFVLEdBQUcsY0FBYyxDQUFDO0FBQ2pGLFFBQU0sUUFBUSxJQUFJLE1BQU0sSUFBSSxJQUFJO0FBQ2hDLE1BQUksWUFBWSxPQUFXLFNBQVEsU0FBUyxRQUFRO0FBQUEsV0FDM0MsSUFBSSxTQUFTLFlBQVksRUFBRyxVQUFTLElBQUksS0FBSyxVQUFVLElBQUksSUFBSSxDQUFDO0FBQUEsV0FDakUsSUFBSSxTQUFTLFFBQVEsRUFBRyxVQUFTLEtBQUssS0FBSyxRQUFRO0FBQUEsV0FDbkQsVUFBVSxPQUFXLFVBQVMsVUFBVSxHQUFHLEVBQUUsSUFBSTtBQUFBLE1BQ3JELE9BQU0sS0FBSyxFQUFFLFNBQVMsUUFBUTtBQUNyQztBQUVBLFNBQVMsU0FBUyxLQUFjLEtBQWEsVUFBZ0M7QUFDM0UsUUFBTSxNQUFNLElBQUksV0FBVyxJQUFJLEtBQUs7QUFDcEMsUUFBTSxRQUFRLE9BQU8sSUFBSSxJQUFJLEtBQUssSUFBSSxHQUFHLEVBQUUsYUFBYSxJQUFJLFFBQVEsS0FBSyxDQUFDO0FBQzFFLFFBQU0sTUFBTSxRQUFRLElBQUk7QUFDeEIsUUFBTSxPQUFPLElBQUksWUFBWSxJQUFJLElBQUksR0FBRyxHQUFHLElBQUksTUFBTSxHQUFHLEVBQUUsQ0FBQyxDQUFDLFdBQVcsR0FBRztBQUMxRSxXQUFTLFVBQVUsS0FBSyxNQUFNLElBQUksU0FBUyxFQUFFLE1BQU0sS0FBSyxJQUFJLENBQUMsQ0FBQyxFQUFFLElBQUksS0FBSyxVQUFVLElBQUksTUFBTSxPQUFPLEdBQUcsQ0FBQyxDQUFDO0FBQzNHO0FBRUEsZUFBc0IsT0FBTyxRQUF5QyxTQUF1QztBQUMzRyxRQUFNLElBQUksUUFBYyxDQUFDLFlBQVksT0FBTyxPQUFPLEdBQUcsYUFBYSxPQUFPLENBQUM7QUFDM0UsVUFBUSxNQUFNLE1BQU07QUFDbEIsV0FBTyxvQkFBb0I7QUFDM0IsV0FBTyxNQUFNO0FBQUEsRUFDZixDQUFDO0FBQ0QsU0FBUSxPQUFPLFFBQVEsRUFBa0I7QUFDM0M7QUFHTyxTQUFTLE1BQU0sT0FBbUIsT0FBTyxTQUFnQjtBQUM5RCxTQUFPLENBQUMsU0FBUyxhQUFhO0FBQzVCLFVBQU0sUUFBUSxPQUFPLGlCQUFpQixLQUFLLFFBQVEsUUFBUSxTQUFTLEVBQUUsSUFBSSxDQUFDLEtBQUssT0FBTyxHQUFHO0FBQzFGLFVBQU0sV0FBVyxRQUFRLFFBQVEsVUFBVSxLQUFLLFVBQVU7QUFDMUQsUUFBSSxPQUFPLE1BQU0sS0FBSyxLQUFLO0FBQ3pCLGFBQU8sU0FBUyxVQUFVLEtBQUssRUFBRSxNQUFNLGtCQUFrQixNQUFNLE9BQU8sQ0FBQyxFQUFFLElBQUksS0FBSztBQUNwRixVQUFNLFFBQVEsU0FBUyxLQUFLLElBQUksTUFBTSxTQUFTLENBQUMsSUFBSSxNQUFNLE1BQU07QUFDaEUsV0FBTyxTQUNKLFVBQVUsS0FBSyxFQUFFLE1BQU0saUJBQWlCLE9BQU8sa0JBQWtCLE1BQU0sU0FBUyxNQUFNLENBQUMsRUFDdkYsSUFBSSxNQUFNLFNBQVMsS0FBSyxDQUFDO0FBQUEsRUFDOUI7QUFDRjtBQUdPLFNBQVMsU0FBUyxLQUFjLE9BQW1CLE1BQXFCO0FBQzdFLFNBQU8sQ0FBQyxVQUFVLGFBQWE7QUFDN0IsUUFBSSxZQUFZLE1BQU0sU0FBUyxRQUFRO0FBQ3ZDLGFBQVMsVUFBVSxLQUFLLEVBQUUsTUFBTSxTQUFTLGtCQUFrQixNQUFNLE9BQU8sQ0FBQztBQUN6RSxhQUFTLE1BQU0sTUFBTSxTQUFTLEdBQUcsSUFBSSxDQUFDO0FBQUEsRUFDeEM7QUFDRjtBQUVPLFNBQVMsT0FBTyxNQUFjLFVBQWtDLENBQUMsR0FBVTtBQUNoRixTQUFPLENBQUMsVUFBVSxhQUFhLFNBQVMsVUFBVSxNQUFNLE9BQU8sRUFBRSxJQUFJLElBQUk7QUFDM0U7QUFFTyxTQUFTLE1BQU0sTUFBYyxPQUE0QztBQUM5RSxRQUFNLFdBQU8sZ0NBQVcsTUFBTSxFQUFFLE9BQU8sUUFBUSxNQUFNLE1BQU0sSUFBSSxFQUFFLE9BQU8sS0FBSyxFQUFFLE9BQU8sS0FBSztBQUMzRixRQUFNLFFBQVEsRUFBRSxNQUFNLFFBQVEsTUFBTSxNQUFNLE1BQU0sTUFBTSxRQUFRLEtBQUssS0FBSztBQUN4RSxNQUFJLENBQUMsS0FBSyxTQUFTLGNBQWMsRUFBRyxRQUFPO0FBQzNDLFNBQU87QUFBQSxJQUNMLEdBQUc7QUFBQSxJQUNILEtBQUssRUFBRSxTQUFLLGdDQUFXLFFBQVEsRUFBRSxPQUFPLEtBQUssRUFBRSxPQUFPLEtBQUssR0FBRyxNQUFNLE1BQU0sUUFBUSxhQUFhLElBQUk7QUFBQSxFQUNyRztBQUNGOzs7QUNoSkEsb0JBQW1CO0FBQ25CLElBQUFDLG9CQUF3QjtBQUN4QixJQUFBQyxxQkFBaUI7OztBQ0hqQixJQUFBQyxvQkFBc0M7QUFDdEMsSUFBQUMsa0JBQXVCO0FBQ3ZCLElBQUFDLHFCQUFpQjtBQUlqQixlQUFzQixXQUFXLFNBQXVDO0FBQ3RFLFFBQU0sU0FBUyxVQUFNLDRCQUFTLFVBQU0sMkJBQVEsbUJBQUFDLFFBQUssU0FBSyx3QkFBTyxHQUFHLGNBQWMsQ0FBQyxDQUFDO0FBQ2hGLFVBQVEsTUFBTSxVQUFNLHNCQUFHLFFBQVEsRUFBRSxXQUFXLE1BQU0sT0FBTyxLQUFLLENBQUMsQ0FBQztBQUNoRSxTQUFPO0FBQ1Q7QUFNQSxlQUFzQixTQUFTLFNBQXNCLFFBQWtDO0FBQ3JGLFFBQU1DLFFBQU8sVUFBVyxNQUFNLFdBQVcsT0FBTztBQUNoRCxjQUFZLFNBQVMsZUFBZUEsS0FBSTtBQUN4QyxjQUFZLFNBQVMsV0FBVyxtQkFBQUQsUUFBSyxLQUFLQyxPQUFNLElBQUksQ0FBQztBQUNyRCxTQUFPQTtBQUNUO0FBRUEsU0FBUyxZQUFZLFNBQXNCLE1BQWMsT0FBcUI7QUFDNUUsUUFBTSxTQUFTLFFBQVEsSUFBSSxJQUFJO0FBQy9CLFVBQVEsSUFBSSxJQUFJLElBQUk7QUFDcEIsVUFBUSxNQUFNLE1BQU07QUFDbEIsUUFBSSxXQUFXLE9BQVcsUUFBTyxRQUFRLElBQUksSUFBSTtBQUFBLFFBQzVDLFNBQVEsSUFBSSxJQUFJLElBQUk7QUFBQSxFQUMzQixDQUFDO0FBQ0g7OztBRG5CTyxJQUFNLFVBQVU7QUFZdkIsZUFBc0IsTUFBTSxTQUFzQixNQUF5QixDQUFDLEdBQW1CO0FBQzdGLFFBQU1DLFFBQU8sTUFBTSxTQUFTLE9BQU87QUFDbkMsUUFBTSxNQUFNLE1BQU0sUUFBUSxPQUFPO0FBQ2pDLFFBQU0sUUFBa0IsQ0FBQztBQUN6QixRQUFNLFNBQTBCLENBQUM7QUFDakMsUUFBTSxRQUFRLElBQUksTUFBTSxJQUFJLE9BQU87QUFDbkMsb0JBQUFDLFNBQU8sVUFBVSxNQUFTO0FBQzFCLFFBQU0sUUFBdUI7QUFBQSxJQUMzQixRQUFRLElBQUksZ0JBQWdCLEVBQUU7QUFBQSxJQUM5QixTQUFTLENBQUMsVUFBVTtBQUNsQixhQUFPLEtBQUssS0FBSztBQUNqQixVQUFJLE1BQU0sU0FBUyxRQUFTLEtBQUksVUFBVTtBQUFBLElBQzVDO0FBQUEsSUFDQSxLQUFLLEVBQUUsYUFBYSxJQUFJLEtBQUssU0FBUyxtQkFBQUMsUUFBSyxLQUFLRixPQUFNLElBQUksR0FBRyxHQUFHLElBQUk7QUFBQSxJQUNwRSxNQUFNLE9BQU8saUJBQWlCO0FBQzVCLFlBQU0sS0FBSyxZQUFZO0FBQUEsSUFDekI7QUFBQSxFQUNGO0FBQ0EsU0FBTyxFQUFFLEtBQUssTUFBQUEsT0FBTSxPQUFPLFFBQVEsT0FBTyxNQUFNO0FBQ2xEO0FBRUEsZUFBc0IsWUFDcEIsTUFDQSxTQUNBLE1BQ0EsT0FBZSxLQUNBO0FBQ2YsUUFBTSxjQUFBQyxRQUFPLFFBQVEsTUFBTSxDQUFDLFVBQVU7QUFDcEMsc0JBQUFBLFNBQU8saUJBQWlCLGFBQWEsT0FBTyxLQUFLLENBQUM7QUFDbEQsa0JBQUFBLFFBQU8sTUFBTSxNQUFNLE1BQU0sTUFBTSxNQUFNLE9BQU87QUFDNUMsa0JBQUFBLFFBQU8sTUFBTSxNQUFNLFNBQVMsT0FBTztBQUNuQyxrQkFBQUEsUUFBTyxNQUFNLE1BQU0sTUFBTSxJQUFJO0FBQzdCLGtCQUFBQSxRQUFPLGFBQWEsS0FBSyxVQUFVLEVBQUUsR0FBRyxPQUFPLFNBQVMsTUFBTSxRQUFRLENBQUMsR0FBRyxXQUFXLDRCQUE0QjtBQUNqSCxXQUFPO0FBQUEsRUFDVCxDQUFDO0FBQ0g7QUFHQSxlQUFzQixhQUFhRCxPQUE2QjtBQUM5RCxnQkFBQUMsUUFBTyxVQUFVLFVBQU0sMkJBQVEsbUJBQUFDLFFBQUssS0FBS0YsT0FBTSxRQUFRLENBQUMsRUFBRSxNQUFNLE1BQU0sQ0FBQyxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQy9FOzs7SXhDbkRBLHVCQUFLLGdHQUFnRyxPQUFPLFlBQVk7QUFDdEgsUUFBTSxFQUFFLEtBQUssTUFBQUcsT0FBTSxPQUFPLE9BQU8sSUFBSSxNQUFNLE1BQU0sT0FBTztBQUN4RCxRQUFNLFNBQVMsTUFBTSxjQUFjLEVBQUUsR0FBRyxHQUFHLEtBQUs7QUFDaEQsaUJBQUFDLFFBQU8sTUFBTSxPQUFPLFFBQVEsVUFBVTtBQUN0QyxpQkFBQUEsUUFBTyxPQUFPLE1BQU0sU0FBUyxFQUFFLEdBQUcsTUFBTSxPQUFPLElBQUk7QUFDbkQsaUJBQUFBLFFBQU8sV0FBVyxVQUFNLDJCQUFRLE9BQU8sSUFBSSxHQUFHLEtBQUssR0FBRztBQUFBLElBQ3BEO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsRUFDRixDQUFDO0FBQ0QsUUFBTSxPQUFPLE9BQU8sR0FBRyxFQUFFO0FBQ3pCLGlCQUFBQSxRQUFPLE1BQU0sTUFBTSxXQUFXLE1BQU0sVUFBVTtBQUM5QyxRQUFNLFdBQVcsSUFBSSxLQUFLLE9BQU8sQ0FBQyxFQUFFLElBQUksTUFBTSxJQUFJLFNBQVMsV0FBVyxDQUFDLEVBQUU7QUFDekUsaUJBQUFBLFFBQU8sT0FBTyxNQUFNLGNBQWMsRUFBRSxHQUFHLEdBQUcsS0FBSyxHQUFHLFFBQVEsT0FBTztBQUNqRSxpQkFBQUEsUUFBTyxNQUFNLElBQUksS0FBSyxPQUFPLENBQUMsRUFBRSxJQUFJLE1BQU0sSUFBSSxTQUFTLFdBQVcsQ0FBQyxFQUFFLFFBQVEsUUFBUTtBQUNyRixpQkFBQUEsUUFBTyxVQUFVLFVBQU0sMkJBQVEsbUJBQUFDLFFBQUssS0FBS0YsT0FBTSxXQUFXLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDaEUsUUFBTSxZQUFZLEVBQUU7QUFDcEIsUUFBTSxhQUFhQSxLQUFJO0FBQ3ZCLFFBQU0sWUFBWSxtQkFBbUIsY0FBYyxZQUFZLEVBQUUsQ0FBQztBQUNwRSxDQUFDO0FBQUEsSUFFRCx1QkFBSyw0REFBNEQsT0FBTyxZQUFZO0FBQ2xGLFFBQU0sRUFBRSxLQUFLLE9BQU8sT0FBTyxNQUFNLElBQUksTUFBTSxNQUFNLE9BQU87QUFDeEQsTUFBSSxRQUFRLElBQUksU0FBUyxDQUFDLFNBQVMsS0FBSyxPQUFPLEdBQUksR0FBRyxDQUFDLFVBQVUsYUFBYSxTQUFTLFFBQVEsQ0FBQyxDQUFDO0FBQ2pHLFFBQU0sY0FBYyxFQUFFLEdBQUcsR0FBRyxLQUFLO0FBQ2pDLFFBQU0sT0FBTyxJQUFJLEtBQUssT0FBTyxDQUFDLEVBQUUsSUFBSSxNQUFNLElBQUksU0FBUyxPQUFPLENBQUM7QUFDL0QsaUJBQUFDLFFBQU87QUFBQSxJQUNMLEtBQUssSUFBSSxDQUFDLEVBQUUsT0FBTyxRQUFRLE1BQU0sQ0FBQyxPQUFPLE9BQU8sQ0FBQztBQUFBLElBQ2pEO0FBQUEsTUFDRSxDQUFDLFFBQVcsTUFBUztBQUFBLE1BQ3JCLENBQUMsZUFBZSxPQUFPO0FBQUEsTUFDdkIsQ0FBQyxlQUFlLE9BQU87QUFBQSxJQUN6QjtBQUFBLEVBQ0Y7QUFDQSxpQkFBQUEsUUFBTyxNQUFNLE1BQU0sUUFBUSxDQUFDO0FBQzlCLENBQUM7QUFFRCxXQUFXLENBQUMsTUFBTSxNQUFNLEtBQUs7QUFBQSxFQUMzQjtBQUFBLElBQ0U7QUFBQSxJQUNBLENBQUMsVUFBc0IsQ0FBQyxHQUFZLGFBQ2xDLFNBQVMsVUFBVSxHQUFHLEVBQUUsSUFBSSxLQUFLO0FBQUEsRUFDckM7QUFBQSxFQUNBLENBQUMsK0JBQStCLENBQUMsVUFBc0IsTUFBTSxPQUFPLE9BQU8sQ0FBQztBQUFBLEVBQzVFLENBQUMsbUNBQW1DLE1BQU0sT0FBTyxHQUFHLENBQUM7QUFBQSxFQUNyRCxDQUFDLG1DQUFtQyxNQUFNLE9BQU8sS0FBSyxFQUFFLGlCQUFpQixlQUFlLENBQUMsQ0FBQztBQUFBLEVBQzFGLENBQUMsbUNBQW1DLE1BQU0sT0FBTyxLQUFLLEVBQUUsZUFBZSxJQUFJLENBQUMsQ0FBQztBQUFBLEVBQzdFLENBQUMsdUJBQXVCLE1BQU0sT0FBTyxHQUFHLENBQUM7QUFDM0MsR0FBWTtBQUNWLDZCQUFLLG1CQUFtQixJQUFJLDhCQUE4QixPQUFPLFlBQVk7QUFDM0UsVUFBTSxFQUFFLEtBQUssT0FBTyxPQUFPLE1BQU0sSUFBSSxNQUFNLE1BQU0sT0FBTztBQUN4RCxRQUFJLFFBQVEsSUFBSSxTQUFTLENBQUMsU0FBUyxLQUFLLE9BQU8sR0FBSSxHQUFHLE9BQU8sS0FBSyxDQUFDLENBQUM7QUFDcEUsVUFBTSxTQUFTLE1BQU0sY0FBYyxFQUFFLEdBQUcsR0FBRyxLQUFLO0FBQ2hELG1CQUFBQSxRQUFPLE1BQU0sSUFBSSxLQUFLLE9BQU8sQ0FBQyxFQUFFLE1BQU0sTUFBTSxVQUFVLGFBQWEsRUFBRSxTQUFTLEdBQUcsSUFBSTtBQUNyRixtQkFBQUEsUUFBTyxVQUFVLElBQUksV0FBVyxVQUFNLDRCQUFTLG1CQUFBQyxRQUFLLEtBQUssT0FBTyxNQUFNLE9BQU8sQ0FBQyxDQUFDLEdBQUcsSUFBSSxXQUFXLEtBQUssQ0FBQztBQUN2RyxRQUFJLEtBQUssU0FBUyxPQUFPLEVBQUcsZ0JBQUFELFFBQU8sVUFBVSxPQUFPLENBQUMsS0FBSyxHQUFJLENBQUM7QUFBQSxFQUNqRSxDQUFDO0FBQ0g7QUFBQSxJQUVBLHVCQUFLLHdFQUF3RSxPQUFPLFlBQVk7QUFDOUYsUUFBTSxFQUFFLEtBQUssTUFBQUQsT0FBTSxPQUFPLE1BQU0sSUFBSSxNQUFNLE1BQU0sT0FBTztBQUN2RCxRQUFNLGFBQWEsSUFBSSxnQkFBZ0I7QUFDdkMsTUFBSSxRQUFRLElBQUksU0FBUztBQUFBLElBQ3ZCLENBQUMsVUFBVSxhQUFhO0FBQ3RCLGVBQVMsVUFBVSxLQUFLLEVBQUUsTUFBTSxTQUFTLGtCQUFrQixNQUFNLE9BQU8sQ0FBQztBQUN6RSxlQUFTLE1BQU0sTUFBTSxTQUFTLEdBQUcsR0FBSSxDQUFDO0FBQUEsSUFDeEM7QUFBQSxFQUNGLENBQUM7QUFDRCxRQUFNLFVBQVUsQ0FBQyxVQUF5QjtBQUN4QyxRQUFJLE1BQU0sU0FBUyxRQUFTLFlBQVcsTUFBTTtBQUFBLEVBQy9DO0FBQ0EsUUFBTTtBQUFBLElBQ0o7QUFBQSxJQUNBO0FBQUEsSUFDQSxjQUFjLEVBQUUsR0FBRyxHQUFHLEVBQUUsR0FBRyxPQUFPLFFBQVEsV0FBVyxRQUFRLFFBQVEsQ0FBQztBQUFBLEVBQ3hFO0FBQ0EsUUFBTSxhQUFhQSxLQUFJO0FBQ3ZCLFFBQU0sY0FBYyxFQUFFLEdBQUcsR0FBRyxLQUFLO0FBQ2pDLGlCQUFBQyxRQUFPLE1BQU0sSUFBSSxLQUFLLEdBQUcsRUFBRSxHQUFHLE9BQU8sYUFBYTtBQUNwRCxDQUFDO0FBQUEsSUFFRCx1QkFBSyxtRkFBbUYsT0FBTyxZQUFZO0FBQ3pHLFFBQU0sRUFBRSxLQUFLLE1BQUFELE9BQU0sT0FBTyxNQUFNLElBQUksTUFBTSxNQUFNLE9BQU87QUFDdkQsUUFBTUcsV0FBVSxtQkFBQUQsUUFBSyxLQUFLRixPQUFNLGFBQWEscUJBQXFCLE1BQU0sRUFBRTtBQUMxRSxZQUFNLHlCQUFNRyxVQUFTLEVBQUUsV0FBVyxLQUFLLENBQUM7QUFDeEMsWUFBTSw2QkFBVSxtQkFBQUQsUUFBSyxLQUFLQyxVQUFTLE9BQU8sR0FBRyxJQUFJLFdBQVcsR0FBSSxFQUFFLEtBQUssQ0FBQyxDQUFDO0FBQ3pFLFFBQU0sY0FBYyxFQUFFLEdBQUcsR0FBRyxLQUFLO0FBQ2pDLGlCQUFBRixRQUFPO0FBQUEsSUFDTCxJQUFJLEtBQUssT0FBTyxDQUFDLEVBQUUsSUFBSSxNQUFNLElBQUksU0FBUyxPQUFPLENBQUMsRUFBRSxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sS0FBSztBQUFBLElBQzVFLENBQUMsZUFBZSxNQUFTO0FBQUEsRUFDM0I7QUFDQSxpQkFBQUEsUUFBTyxPQUFPLFVBQU0sNEJBQVMsbUJBQUFDLFFBQUssS0FBS0YsT0FBTSxVQUFVLHFCQUFxQixPQUFPLENBQUMsR0FBRyxRQUFRLE1BQU0sTUFBTTtBQUM3RyxDQUFDO0FBRUQsV0FBVyxDQUFDLE1BQU0sT0FBTyxPQUFPLEtBQUs7QUFBQSxFQUNuQztBQUFBLElBQ0U7QUFBQSxJQUNBLENBQUMsS0FBSyxVQUFVLElBQUksUUFBUSxJQUFJLFNBQVMsQ0FBQyxNQUFNLE1BQU0sSUFBSSxDQUFDLFNBQVMsT0FBTyxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQUEsSUFDL0U7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUFBLElBQ0U7QUFBQSxJQUNBLENBQUMsUUFDQyxJQUFJLE1BQU0sSUFBSSxhQUFhLEtBQzNCLElBQUksUUFBUSxJQUFJLGVBQWUsQ0FBQyxNQUFNLElBQUksV0FBVyxJQUFJLE1BQU0sSUFBSSxhQUFhLEdBQUcsVUFBVSxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQUEsSUFDbkc7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUFBLElBQ0U7QUFBQSxJQUNBLENBQUMsS0FBSyxVQUFVLElBQUksUUFBUSxJQUFJLFNBQVMsQ0FBQyxNQUFNLE1BQU0sU0FBUyxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQUEsSUFDbkU7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUFBLElBQ0U7QUFBQSxJQUNBLENBQUMsS0FBSyxVQUNKLElBQUksUUFBUSxJQUFJLFNBQVM7QUFBQSxNQUN2QixDQUFDLFVBQVUsYUFBYTtBQUN0QixpQkFBUyxVQUFVLEdBQUc7QUFDdEIsY0FBTSxPQUFPLE1BQU0sTUFBTSxTQUFTLGFBQWEsU0FBUyxNQUFNLE9BQU8sTUFBTSxNQUFNLE1BQU0sR0FBRyxJQUFJO0FBQzlGLGFBQUs7QUFBQSxNQUNQO0FBQUEsSUFDRixDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFBQSxFQUNBO0FBQUEsSUFDRTtBQUFBLElBQ0EsQ0FBQyxRQUFRO0FBQ1AsVUFBSSxVQUFVLElBQUksS0FBSyxFQUFFLElBQUksQ0FBQyxFQUFFLEtBQUssR0FBRyxHQUFHLEtBQUssTUFBTSxJQUFJO0FBQUEsSUFDNUQ7QUFBQSxJQUNBO0FBQUEsRUFDRjtBQUFBLEVBQ0E7QUFBQSxJQUNFO0FBQUEsSUFDQSxDQUFDLFFBQVE7QUFDUCxVQUFJLFVBQVUsSUFBSSxLQUFLLEVBQUUsSUFBSSxDQUFDLFVBQVUsRUFBRSxHQUFHLE1BQU0sTUFBTSxHQUFHLEVBQUU7QUFBQSxJQUNoRTtBQUFBLElBQ0E7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUFBLElBQ0U7QUFBQSxJQUNBLENBQUMsUUFBUTtBQUNQLFVBQUksVUFBVSxJQUFJLEtBQUssRUFBRSxJQUFJLENBQUMsVUFBVSxFQUFFLEdBQUcsTUFBTSxNQUFNLEVBQUUsRUFBRTtBQUFBLElBQy9EO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFBQSxFQUNBO0FBQUEsSUFDRTtBQUFBLElBQ0EsQ0FBQyxRQUFRO0FBQ1AsVUFBSSxVQUFVLENBQUMsR0FBRyxJQUFJLEtBQUssR0FBRyxHQUFHLElBQUksS0FBSyxDQUFDO0FBQUEsSUFDN0M7QUFBQSxJQUNBO0FBQUEsRUFDRjtBQUFBLEVBQ0E7QUFBQSxJQUNFO0FBQUEsSUFDQSxDQUFDLFFBQVE7QUFDUCxVQUFJLE9BQU8sRUFBRSxLQUFLLGtCQUFrQjtBQUFBLElBQ3RDO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFBQSxFQUNBLENBQUMsNkJBQTZCLENBQUMsUUFBUSxJQUFJLFFBQVEsSUFBSSxPQUFPLENBQUMsT0FBTyxHQUFHLENBQUMsQ0FBQyxHQUFHLFVBQVU7QUFBQSxFQUN4RjtBQUFBLElBQ0U7QUFBQSxJQUNBLENBQUMsUUFDQyxJQUFJLFFBQVE7QUFBQSxNQUNWO0FBQUEsTUFDQSxNQUFNLEtBQUssRUFBRSxRQUFRLEVBQUUsR0FBRyxNQUFNLE9BQU8sS0FBSyxFQUFFLFVBQVUsY0FBYyxDQUFDLENBQUM7QUFBQSxJQUMxRTtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUEsRUFDQTtBQUFBLElBQ0U7QUFBQSxJQUNBLENBQUMsUUFBUSxJQUFJLFFBQVEsSUFBSSxlQUFlLENBQUMsT0FBTyxLQUFLLEVBQUUsVUFBVSxxQkFBcUIsQ0FBQyxDQUFDLENBQUM7QUFBQSxJQUN6RjtBQUFBLEVBQ0Y7QUFBQSxFQUNBO0FBQUEsSUFDRTtBQUFBLElBQ0EsQ0FBQyxRQUFRLE9BQU8sT0FBTyxLQUFLLEVBQUUsVUFBVSxHQUFHLFVBQVUsdUNBQXVDLENBQUM7QUFBQSxJQUM3RjtBQUFBLEVBQ0Y7QUFBQSxFQUNBO0FBQUEsSUFDRTtBQUFBLElBQ0EsQ0FBQyxRQUFRLE9BQU8sT0FBTyxLQUFLLEVBQUUsVUFBVSxHQUFHLFVBQVUsMENBQTBDLENBQUM7QUFBQSxJQUNoRztBQUFBLEVBQ0Y7QUFBQSxFQUNBO0FBQUEsSUFDRTtBQUFBLElBQ0EsQ0FBQyxRQUFRLE9BQU8sT0FBTyxLQUFLLEVBQUUsVUFBVSxHQUFHLFVBQVUsZ0JBQWdCLEVBQUUsU0FBUyxNQUFNLHlCQUF5QixDQUFDO0FBQUEsSUFDaEg7QUFBQSxFQUNGO0FBQUEsRUFDQSxDQUFDLCtCQUErQixDQUFDLFFBQVEsSUFBSSxNQUFNLE9BQU8sT0FBTyxHQUFHLGFBQWE7QUFBQSxFQUNqRixDQUFDLCtCQUErQixDQUFDLFFBQVEsSUFBSSxNQUFNLE9BQU8sZ0JBQWdCLEdBQUcsaUJBQWlCO0FBQUEsRUFDOUY7QUFBQSxJQUNFO0FBQUEsSUFDQSxDQUFDLFFBQ0MsSUFBSSxRQUFRO0FBQUEsTUFDVjtBQUFBLE1BQ0EsTUFBTSxLQUFLLEVBQUUsUUFBUSxFQUFFLEdBQUcsTUFBTSxPQUFPLEdBQUcsQ0FBQztBQUFBLElBQzdDO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQSxFQUNBO0FBQUEsSUFDRTtBQUFBLElBQ0EsQ0FBQyxRQUFRLElBQUksUUFBUSxJQUFJLE9BQU8sQ0FBQyxPQUFPLEtBQUssRUFBRSxlQUFlLFFBQVEsQ0FBQyxDQUFDLENBQUM7QUFBQSxJQUN6RTtBQUFBLEVBQ0Y7QUFBQSxFQUNBLENBQUMsNkJBQTZCLENBQUMsUUFBUSxJQUFJLFFBQVEsSUFBSSxPQUFPLENBQUMsT0FBTyxHQUFHLENBQUMsQ0FBQyxHQUFHLGdCQUFnQjtBQUNoRyxHQUE4RTtBQUM1RSw2QkFBSyxHQUFHLElBQUksMENBQTBDLE9BQU8sWUFBWTtBQUN2RSxVQUFNLEVBQUUsS0FBSyxNQUFBQSxPQUFNLE9BQU8sTUFBTSxJQUFJLE1BQU0sTUFBTSxPQUFPO0FBQ3ZELFVBQU0sS0FBSyxLQUFLO0FBQ2hCLFVBQU0sWUFBWSxjQUFjLFNBQVMsY0FBYyxFQUFFLEdBQUcsR0FBRyxLQUFLLENBQUM7QUFDckUsVUFBTSxhQUFhQSxLQUFJO0FBQUEsRUFDekIsQ0FBQztBQUNIO0FBRUEsV0FBVyxDQUFDLE1BQU0sT0FBTyxPQUFPLEtBQUs7QUFBQSxFQUNuQyxDQUFDLDRCQUE0QiwwQkFBMEIsdUJBQXVCO0FBQUEsRUFDOUUsQ0FBQyxlQUFlLHlCQUF5Qix1QkFBdUI7QUFBQSxFQUNoRSxDQUFDLG9CQUFvQix3QkFBd0IsdUJBQXVCO0FBQUEsRUFDcEUsQ0FBQyxjQUFjLG9DQUFvQyxXQUFXO0FBQ2hFLEdBQVk7QUFDViw2QkFBSyx3QkFBd0IsSUFBSSxlQUFlLE9BQU8sWUFBWTtBQUNqRSxVQUFNLEVBQUUsS0FBSyxNQUFBQSxPQUFNLE9BQU8sTUFBTSxJQUFJLE1BQU0sTUFBTSxPQUFPO0FBQ3ZELFFBQUksTUFBTSxPQUFPLE9BQU87QUFDeEIsUUFBSSxTQUFTLGFBQWMsS0FBSSxNQUFNLElBQUksT0FBTyxLQUFLO0FBQ3JELFFBQUksTUFBTTtBQUFBLE1BQ1I7QUFBQSxNQUNBLElBQUksWUFBWSxFQUFFLE9BQU8sS0FBSyxVQUFVLEVBQUUsWUFBWSxFQUFFLEdBQUcsTUFBTSxFQUFFLENBQUMsQ0FBQztBQUFBLElBQ3ZFO0FBQ0EsVUFBTSxZQUFZLGNBQWMsU0FBUyxjQUFjLEVBQUUsR0FBRyxHQUFHLEtBQUssQ0FBQztBQUNyRSxVQUFNLGFBQWFBLEtBQUk7QUFBQSxFQUN6QixDQUFDO0FBQ0g7QUFBQSxJQUVBLHVCQUFLLDhDQUE4QyxPQUFPLFlBQVk7QUFDcEUsUUFBTSxFQUFFLEtBQUssT0FBTyxNQUFNLElBQUksTUFBTSxNQUFNLE9BQU87QUFDakQsUUFBTSxRQUFRO0FBQ2QsTUFBSSxNQUFNLE9BQU8sT0FBTztBQUN4QixNQUFJLE1BQU0sSUFBSSxPQUFPLEtBQUs7QUFDMUIsTUFBSSxNQUFNLElBQUksZ0NBQWdDLElBQUksWUFBWSxFQUFFLE9BQU8sS0FBSyxVQUFVLEVBQUUsWUFBWSxFQUFFLEdBQUcsTUFBTSxFQUFFLENBQUMsQ0FBQyxDQUFDO0FBQ3BILFFBQU0sU0FBUyxNQUFNLGNBQWMsRUFBRSxHQUFHLEdBQUcsS0FBSztBQUNoRCxxQkFBQUMsVUFBUSxVQUFNLDJCQUFRLE9BQU8sSUFBSSxHQUFHLFNBQVMsS0FBSyxDQUFDO0FBQ3JELENBQUM7QUFBQSxJQUVELHVCQUFLLHVFQUF1RSxPQUFPLFlBQVk7QUFDN0YsUUFBTSxFQUFFLEtBQUssTUFBTSxJQUFJLE1BQU0sTUFBTSxPQUFPO0FBQzFDLE1BQUksTUFBTSxJQUFJLGVBQWUsSUFBSSxZQUFZLEVBQUUsT0FBTyx5QkFBeUIsQ0FBQztBQUNoRixRQUFNLFlBQVksa0JBQWtCLFNBQVMsY0FBYyxFQUFFLEdBQUcsR0FBRyxLQUFLLENBQUM7QUFDekUscUJBQUFBLFNBQU8sQ0FBQyxJQUFJLEtBQUssS0FBSyxDQUFDLEVBQUUsSUFBSSxNQUFNLElBQUksU0FBUyxPQUFPLENBQUMsQ0FBQztBQUMzRCxDQUFDO0FBQUEsSUFFRCx1QkFBSywyRUFBMkUsT0FBTyxZQUFZO0FBQ2pHLFFBQU0sRUFBRSxLQUFLLE1BQUFELE9BQU0sTUFBTSxJQUFJLE1BQU0sTUFBTSxPQUFPO0FBQ2hELFFBQU0sU0FBUyxLQUFLLE1BQU0sSUFBSSxZQUFZLEVBQUUsT0FBTyxJQUFJLE1BQU0sSUFBSSxhQUFhLENBQUMsQ0FBQztBQUNoRixNQUFJLE1BQU0sSUFBSSxlQUFlLElBQUksWUFBWSxFQUFFLE9BQU8sS0FBSyxVQUFVLEVBQUUsR0FBRyxRQUFRLG1CQUFtQixHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQzNHLFFBQU0sWUFBWSxnQkFBZ0Isd0JBQXdCLGNBQWMsRUFBRSxHQUFHLEdBQUcsS0FBSyxDQUFDO0FBQ3RGLFFBQU0sYUFBYUEsS0FBSTtBQUN6QixDQUFDO0FBRUQsV0FBVyxDQUFDLE1BQU0sT0FBTyxLQUFLO0FBQUEsRUFDNUIsQ0FBQyxXQUFXLEtBQUs7QUFBQSxFQUNqQixDQUFDLHVCQUF1QixJQUFJO0FBQzlCLEdBQVk7QUFDViw2QkFBSyxHQUFHLElBQUksa0RBQWtELE9BQU8sWUFBWTtBQUMvRSxVQUFNLEVBQUUsS0FBSyxPQUFPLE1BQU0sSUFBSSxNQUFNLE1BQU0sT0FBTztBQUNqRCxRQUFJLFFBQVEsSUFBSSxTQUFTO0FBQUEsTUFDdkIsQ0FBQyxVQUFVLGFBQWE7QUFDdEIsaUJBQVMsVUFBVSxLQUFLLEVBQUUsTUFBTSxTQUFTLGtCQUFrQixNQUFNLE9BQU8sQ0FBQztBQUN6RSxpQkFBUyxNQUFNLE1BQU0sU0FBUyxHQUFHLEdBQUcsQ0FBQztBQUNyQyxZQUFJLENBQUMsUUFBUztBQUNkLFlBQUksT0FBTztBQUNYLGNBQU0sUUFBUSxZQUFZLE1BQU0sU0FBUyxNQUFNLE1BQU0sU0FBUyxNQUFNLEVBQUUsSUFBSSxDQUFDLEdBQUcsRUFBRTtBQUNoRixpQkFBUyxHQUFHLFNBQVMsTUFBTSxjQUFjLEtBQUssQ0FBQztBQUFBLE1BQ2pEO0FBQUEsSUFDRixDQUFDO0FBQ0QsVUFBTSxjQUFjLEVBQUUsR0FBRyxHQUFHLEVBQUUsR0FBRyxPQUFPLFFBQVEsRUFBRSxRQUFRLEtBQUssY0FBYyxLQUFLLEVBQUUsQ0FBQztBQUNyRixtQkFBQUMsUUFBTyxNQUFNLElBQUksS0FBSyxHQUFHLEVBQUUsR0FBRyxTQUFTLElBQUksZ0JBQWdCO0FBQUEsRUFDN0QsQ0FBQztBQUNIO0FBQUEsSUFFQSx1QkFBSywrREFBK0QsT0FBTyxZQUFZO0FBQ3JGLFFBQU0sRUFBRSxLQUFLLE1BQUFELE9BQU0sTUFBTSxJQUFJLE1BQU0sTUFBTSxPQUFPO0FBQ2hELFFBQU0sWUFBWSxnQkFBZ0IsV0FBVyxjQUFjLEVBQUUsR0FBRyxHQUFHLEVBQUUsR0FBRyxPQUFPLFdBQVcsWUFBWSxLQUFLLENBQUMsQ0FBQztBQUM3RyxxQkFBQUMsU0FBTyxDQUFDLElBQUksS0FBSyxLQUFLLENBQUMsRUFBRSxJQUFJLE1BQU0sSUFBSSxTQUFTLFdBQVcsQ0FBQyxDQUFDO0FBQzdELFFBQU0sYUFBYUQsS0FBSTtBQUN6QixDQUFDO0FBQUEsSUFFRCx1QkFBSyxpREFBaUQsT0FBTyxZQUFZO0FBQ3ZFLFFBQU0sRUFBRSxLQUFLLE1BQU0sSUFBSSxNQUFNLE1BQU0sT0FBTztBQUMxQyxNQUFJLFdBQVc7QUFDZixpQkFBQUMsUUFBTyxPQUFPLE1BQU0sY0FBYyxFQUFFLEdBQUcsR0FBRyxLQUFLLEdBQUcsUUFBUSxVQUFVO0FBQ3BFLGlCQUFBQSxRQUFPLE1BQU0sSUFBSSxLQUFLLE9BQU8sQ0FBQyxFQUFFLElBQUksTUFBTSxJQUFJLFNBQVMsUUFBUSxDQUFDLEVBQUUsUUFBUSxJQUFJLE1BQU0sSUFBSTtBQUMxRixDQUFDO0FBQUEsSUFFRCx1QkFBSywrQ0FBK0MsT0FBTyxZQUFZO0FBQ3JFLFFBQU0sRUFBRSxNQUFBRCxPQUFNLE1BQU0sSUFBSSxNQUFNLE1BQU0sT0FBTztBQUMzQyxZQUFNLDZCQUFVLG1CQUFBRSxRQUFLLEtBQUtGLE9BQU0sV0FBVyxHQUFHLGlDQUFpQztBQUMvRSxRQUFNLFlBQVksWUFBWSxxQkFBcUIsY0FBYyxFQUFFLEdBQUcsR0FBRyxLQUFLLENBQUM7QUFDakYsQ0FBQztBQUVELFdBQVcsQ0FBQyxNQUFNLE9BQU8sS0FBSztBQUFBLEVBQzVCLENBQUMsRUFBRSxTQUFTLFNBQVMsY0FBYyxXQUFXLEdBQUcsVUFBVTtBQUFBLEVBQzNELENBQUMsRUFBRSxTQUFTLFFBQVEsR0FBRyxPQUFPO0FBQUEsRUFDOUIsQ0FBQyxFQUFFLFNBQVMsQ0FBQyxLQUFLLEVBQUUsR0FBRyxJQUFJO0FBQUEsRUFDM0IsQ0FBQyxFQUFFLFNBQVMsYUFBYSxHQUFHLElBQUk7QUFBQSxFQUNoQyxDQUFDLE1BQU0sSUFBSTtBQUNiLEdBQVk7QUFDViw2QkFBSyxxQkFBcUIsS0FBSyxVQUFVLElBQUksQ0FBQyxvQkFBb0IsT0FBTyxJQUFJLE9BQU8sWUFBWTtBQUM5RixVQUFNLEVBQUUsT0FBTyxJQUFJLElBQUksTUFBTSxNQUFNLE9BQU87QUFDMUMsUUFBSSxPQUFPLEVBQUUsS0FBSyxRQUFRLFVBQVUsS0FBSztBQUN6QyxtQkFBQUMsUUFBTyxPQUFPLE1BQU0sY0FBYyxFQUFFLEdBQUcsR0FBRyxLQUFLLEdBQUcsU0FBUyxPQUFPO0FBQUEsRUFDcEUsQ0FBQztBQUNIO0FBQUEsSUFFQSx1QkFBSywrQ0FBK0MsT0FBTyxZQUFZO0FBQ3JFLFFBQU0sRUFBRSxNQUFBRCxPQUFNLE9BQU8sSUFBSSxJQUFJLE1BQU0sTUFBTSxPQUFPO0FBQ2hELFFBQU0sRUFBRSxPQUFPLFNBQVMsTUFBTSxRQUFRLFdBQVcsSUFBSSxNQUFNLGNBQWMsRUFBRSxHQUFHLEdBQUcsS0FBSztBQUN0RixRQUFNLFNBQVMsQ0FBQyxlQUFlLGtCQUFrQixPQUFPLEVBQUUsSUFBSSxDQUFDLFNBQVMsSUFBSSxNQUFNLElBQUksSUFBSSxHQUFHLFVBQVUsQ0FBQztBQUN4RyxpQkFBQUMsUUFBTztBQUFBLElBQ0wsRUFBRSxPQUFPLFNBQVMsTUFBTSxPQUFPO0FBQUEsSUFDL0I7QUFBQSxNQUNFLE9BQU8sT0FBTyxPQUFPLENBQUMsR0FBRyxNQUFNLElBQUksQ0FBQztBQUFBLE1BQ3BDLFNBQVM7QUFBQSxNQUNULE1BQU0sSUFBSSxJQUFJLElBQUksR0FBRyxFQUFFO0FBQUEsTUFDdkIsUUFBUTtBQUFBLElBQ1Y7QUFBQSxFQUNGO0FBQ0EsUUFBTSxhQUFhRCxLQUFJO0FBQ3ZCLGlCQUFBQyxRQUFPLE9BQU8sTUFBTSxjQUFjLEVBQUUsR0FBRyxHQUFHLEtBQUssR0FBRyxZQUFZLFVBQVU7QUFDeEUsaUJBQUFBLFFBQU8sT0FBTyxNQUFNLGNBQWMsRUFBRSxHQUFHLEdBQUcsS0FBSyxHQUFHLFFBQVEsSUFBSTtBQUNoRSxDQUFDO0FBRUQsV0FBVyxPQUFPO0FBQUEsRUFDaEI7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFDRixHQUFHO0FBQ0QsNkJBQUssR0FBRyxLQUFLLFVBQVUsR0FBRyxDQUFDLGFBQWEsT0FBTyxZQUFZO0FBQ3pELFVBQU0sRUFBRSxLQUFLLE1BQU0sSUFBSSxNQUFNLE1BQU0sT0FBTztBQUMxQyxVQUFNLFlBQVksWUFBWSx1QkFBdUIsY0FBYyxFQUFFLElBQUksSUFBSSxHQUFHLEtBQUssQ0FBQztBQUN0RixVQUFNLFlBQVksWUFBWSx1QkFBdUIsWUFBWSxHQUFHLENBQUM7QUFDckUsbUJBQUFBLFFBQU8sTUFBTSxJQUFJLEtBQUssUUFBUSxDQUFDO0FBQUEsRUFDakMsQ0FBQztBQUNIO0FBQUEsSUFFQSx1QkFBSyx3Q0FBd0MsT0FBTyxZQUFZO0FBQzlELFFBQU0sRUFBRSxNQUFNLElBQUksTUFBTSxNQUFNLE9BQU87QUFDckMsUUFBTSxZQUFZLFlBQVksVUFBVSxjQUFjLEVBQUUsSUFBSSxVQUFVLFVBQVUsR0FBRyxLQUFLLENBQUM7QUFDM0YsQ0FBQztBQUFBLElBRUQsdUJBQUsseUNBQXlDLE9BQU8sWUFBWTtBQUMvRCxRQUFNLEVBQUUsTUFBQUQsT0FBTSxNQUFNLElBQUksTUFBTSxNQUFNLE9BQU87QUFDM0MsUUFBTUcsV0FBVSxtQkFBQUQsUUFBSyxLQUFLRixPQUFNLGFBQWEscUJBQXFCLE1BQU0sRUFBRTtBQUMxRSxZQUFNLHlCQUFNRyxVQUFTLEVBQUUsV0FBVyxLQUFLLENBQUM7QUFDeEMsWUFBTSw2QkFBVSxtQkFBQUQsUUFBSyxLQUFLQyxVQUFTLE9BQU8sR0FBRyxPQUFPLFFBQVEsSUFBSSxDQUFDO0FBQ2pFLFFBQU0sWUFBWSxjQUFjLGFBQWEsY0FBYyxFQUFFLEdBQUcsR0FBRyxLQUFLLENBQUM7QUFDekUsWUFBTSw2QkFBVSxtQkFBQUQsUUFBSyxLQUFLQyxVQUFTLE9BQU8sR0FBRyxXQUFXO0FBQ3hELGlCQUFBRixRQUFPLE9BQU8sTUFBTSxjQUFjLEVBQUUsR0FBRyxHQUFHLEtBQUssR0FBRyxRQUFRLFVBQVU7QUFDdEUsQ0FBQztBQUFBLElBRUQsdUJBQUssaURBQWlELE9BQU8sWUFBWTtBQUN2RSxRQUFNLEVBQUUsS0FBSyxNQUFNLElBQUksTUFBTSxNQUFNLE9BQU87QUFDMUMsUUFBTSxNQUFNLE1BQU0sY0FBYyxFQUFFLEdBQUcsR0FBRyxLQUFLO0FBQzdDLE1BQUksT0FBTyxFQUFFLEtBQUssT0FBTyxRQUFRLEtBQUssR0FBRyxFQUFFO0FBQzNDLFFBQU0sUUFBUSxXQUFXLEtBQUssSUFBSSxNQUFNLElBQUksT0FBTyxLQUFLLENBQUMsQ0FBQztBQUMxRCxRQUFNLE1BQU0sU0FBUyxDQUFDLElBQUk7QUFDMUIsTUFBSSxNQUFNLElBQUksU0FBUyxLQUFLO0FBQzVCLGlCQUFBQSxRQUFPLGFBQWEsTUFBTSxTQUFTLEtBQUssRUFBRSxLQUFLLEdBQUcsTUFBUztBQUMzRCxRQUFNLE9BQU8sTUFBTSxjQUFjLEVBQUUsR0FBRyxHQUFHLEtBQUs7QUFDOUMsaUJBQUFBLFFBQU8sTUFBTSxLQUFLLE1BQU0sSUFBSSxJQUFJO0FBQ2hDLGlCQUFBQSxRQUFPLFNBQVMsS0FBSyxNQUFNLElBQUksSUFBSTtBQUNyQyxDQUFDOyIsCiAgIm5hbWVzIjogWyJpbXBvcnRfc3RyaWN0IiwgImltcG9ydF9wcm9taXNlcyIsICJpbXBvcnRfbm9kZV9wYXRoIiwgImltcG9ydF9wcm9taXNlcyIsICJpbXBvcnRfbm9kZV9wYXRoIiwgInBhdGgiLCAiaWQiLCAiY29tbWl0IiwgInBhdGgiLCAidGV4dCIsICJ0ZXh0IiwgIm9wdGlvbmFsIiwgImltcG9ydF9wcm9taXNlcyIsICJpbXBvcnRfbm9kZV9wYXRoIiwgImltcG9ydF9ub2RlX29zIiwgImltcG9ydF9ub2RlX3BhdGgiLCAicGF0aCIsICJpbXBvcnRfbm9kZV9jcnlwdG8iLCAiaW1wb3J0X3Byb21pc2VzIiwgImltcG9ydF9ub2RlX3BhdGgiLCAiaW1wb3J0X3Byb21pc2VzIiwgImltcG9ydF9ub2RlX3BhdGgiLCAicGF0aCIsICJwYXRoIiwgImhhbmRsZSIsICJwYXRoIiwgImVudHJ5IiwgInBhdGgiLCAiaW1wb3J0X3Byb21pc2VzIiwgImVudHJ5IiwgImRpbWVuc2lvbiIsICJ0ZXh0IiwgIndlaWdodHMiLCAicGF0aCIsICJoYW5kbGUiLCAiaWQiLCAicGF0aCIsICJ3ZWlnaHRzIiwgImZvbGRlciIsICJpbXBvcnRfcHJvbWlzZXMiLCAiaW1wb3J0X25vZGVfcGF0aCIsICJ0ZXh0IiwgImhleCIsICJpZCIsICJwYXRoIiwgImltcG9ydF9wcm9taXNlcyIsICJpbXBvcnRfbm9kZV9wYXRoIiwgInBhdGgiLCAiaWQiLCAidGV4dCIsICJ0ZXh0IiwgImlkIiwgInBhdGgiLCAiZmluZCIsICJwYXRoIiwgImlkIiwgImhpbnRzIiwgInRleHQiLCAiaW1wb3J0X25vZGVfY3J5cHRvIiwgImltcG9ydF9ub2RlX2ZzIiwgImltcG9ydF9wcm9taXNlcyIsICJpbXBvcnRfbm9kZV90bHMiLCAiaW1wb3J0X3Byb21pc2VzIiwgImltcG9ydF9ub2RlX3BhdGgiLCAicGF0aCIsICJ0bHMiLCAidGxzIiwgImh0dHBzIiwgImh0dHAiLCAic3RhdHVzIiwgImltcG9ydF9wcm9taXNlcyIsICJzbGVlcCIsICJzdGF0dXMiLCAicGF0aCIsICJoYW5kbGUiLCAic3RhdHVzIiwgImlkIiwgInBhdGgiLCAiY29tbWl0IiwgImVudHJ5IiwgImlkIiwgIndlaWdodHMiLCAiaW1wb3J0X3Byb21pc2VzIiwgImltcG9ydF9ub2RlX3BhdGgiLCAiaWQiLCAiaWQiLCAicGF0aCIsICJpbXBvcnRfcHJvbWlzZXMiLCAiaW1wb3J0X25vZGVfcGF0aCIsICJpZCIsICJjb21taXQiLCAic3RhZ2luZyIsICJwYXRoIiwgImhhbmRsZSIsICJpc1J1bm5pbmciLCAiaWQiLCAicGF0aCIsICJzdGFnaW5nIiwgImNvbW1pdCIsICJpbXBvcnRfbm9kZV9jcnlwdG8iLCAiaW1wb3J0X3Byb21pc2VzIiwgImltcG9ydF9ub2RlX2h0dHAiLCAiaW1wb3J0X3Byb21pc2VzIiwgImltcG9ydF9ub2RlX3BhdGgiLCAiaW1wb3J0X3Byb21pc2VzIiwgImltcG9ydF9ub2RlX29zIiwgImltcG9ydF9ub2RlX3BhdGgiLCAicGF0aCIsICJob21lIiwgImhvbWUiLCAiYXNzZXJ0IiwgInBhdGgiLCAiaG9tZSIsICJhc3NlcnQiLCAicGF0aCIsICJzdGFnaW5nIl0KfQo=
