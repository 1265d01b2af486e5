/** Qwen3: each head's query and key pass an RMSNorm before they are rotated; heads of 128 where the file does not say. */
import { flag, optional } from "../../schema/schema";
import { activation, type Family, llamaModules, llamaSizes, qwenWindows, rms, tied } from "./common";
import { rotaryPositions } from "./rotation";

export const qwen3: Family = {
  read(from, family) {
    const sizes = llamaSizes(from, 128, 32_768);
    const attentionBias = optional(from, "attention_bias", flag) ?? false;
    return {
      completes: true,
      family,
      ...sizes,
      norm: rms(from),
      positions: rotaryPositions(from, sizes),
      attentionScale: sizes.headDim ** -0.5,
      windows: qwenWindows(from, sizes.layers),
      activation: activation(from, "hidden_act", "silu"),
      embeddingScale: 1,
      residualScale: 1,
      logitScale: 1,
      tieWordEmbeddings: tied(from, false),
      modules: {
        ...llamaModules({ qkv: attentionBias, output: attentionBias, mlp: false }),
        queryKeyNorm: { query: "self_attn.q_norm", key: "self_attn.k_norm", over: "head" },
      },
      gguf: { architecture: "qwen3", neighbours: false },
    };
  },
};
