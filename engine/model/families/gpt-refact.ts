/**
 * Refact: one key/value head for all queries, scores that fall with the distance (ALiBi), LayerNorm and linears without biases, a gate
 * of SiLU. Source: the modelling code beside its weights, and vLLM's; transformers itself does not have it. llama.cpp takes its
 * norms for RMSNorm, and its files say so.
 */
import { flag, Malformed, optional } from "../../schema/schema";
import type { Modules } from "../decoder-config";
import { dimension, type Family, gptModules, gptSizes, type Options, positive, rms, sameWindow, tied } from "./common";

export const gptRefact: Family = {
  read(from, family) {
    if (!(optional(from, "multi_query", flag) ?? true))
      throw new Malformed("multi_query is false, which is not supported");
    const sizes = gptSizes(from, 1);
    const epsilon = optional(from, "layer_norm_epsilon", positive) ?? 1e-5;
    // A key of ours, for what was read from a GGUF file.
    const gguf = optional(from, "from_gguf", flag) ?? false;
    return {
      completes: true,
      family,
      ...sizes,
      intermediateSize: gguf ? sizes.intermediateSize : gateWidth(from, sizes.hiddenSize),
      norm: gguf ? rms(from) : { kind: "layer", epsilon, bias: false },
      positions: { kind: "alibi" },
      attentionScale: sizes.headDim ** -0.5,
      windows: sameWindow(sizes.layers, null),
      activation: "silu",
      embeddingScale: 1,
      residualScale: 1,
      logitScale: 1,
      tieWordEmbeddings: tied(from, true),
      modules: gguf ? apart : modules,
      gguf: gguf ? { architecture: "refact", neighbours: false } : null,
    };
  },
};

/** Two thirds of what a plain MLP would have, up to the next multiple of 256. */
function gateWidth(from: Options, hiddenSize: number): number {
  const inner = optional(from, "n_inner", dimension) ?? 4 * hiddenSize;
  return 256 * Math.ceil(Math.trunc((2 * inner) / 3) / 256);
}

const modules: Modules = {
  ...gptModules(false),
  qkv: { kind: "pair", query: "attn.q", keyValue: "attn.kv", bias: false },
  output: { path: "attn.c_proj", bias: false },
  mlp: { kind: "gated-fused", gateUp: "mlp.gate_up_proj", down: "mlp.c_proj", bias: false },
  finalNorm: "ln_f",
};

/** As a GGUF file has them: each matrix by itself. */
const apart: Modules = {
  ...modules,
  qkv: { kind: "separate", query: "attn.q", key: "attn.k", value: "attn.v", bias: false },
  mlp: { kind: "gated", gate: "mlp.gate_proj", up: "mlp.up_proj", down: "mlp.c_proj", bias: false },
};
