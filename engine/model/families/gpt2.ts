/** GPT-2: learned positions, LayerNorm, q, k and v in one matrix, weights stored [in, out]. */

import { flag, optional } from "../../schema/schema";
import {
  activation,
  type Family,
  gptAttentionScale,
  gptModules,
  gptSizes,
  positive,
  refuseFlags,
  sameWindow,
  tied,
} from "./common";

export const gpt2: Family = {
  read(from, family) {
    refuseFlags(from, ["scale_attn_by_inverse_layer_idx"]);
    const sizes = gptSizes(from, null);
    return {
      completes: true,
      family,
      ...sizes,
      norm: { kind: "layer", epsilon: optional(from, "layer_norm_epsilon", positive) ?? 1e-5, bias: true },
      positions: { kind: "learned", module: "transformer.wpe" },
      attentionScale: gptAttentionScale(from, sizes.headDim),
      windows: sameWindow(sizes.layers, null),
      activation: activation(from, "activation_function", "gelu-tanh"),
      embeddingScale: 1,
      residualScale: 1,
      logitScale: 1,
      tieWordEmbeddings: tied(from, true),
      // A key of ours, for what was read from a GGUF file.
      modules: gptModules(optional(from, "fan_in_fan_out", flag) ?? true),
      gguf: { architecture: "gpt2", neighbours: false },
    };
  },
};
