/** Llama, and what was published as one: Code Llama, SmolLM2, DeepSeek-Coder, Granite's first code models. */
import { flag, Malformed, number, optional } from "../../schema/schema";
import { activation, type Family, llamaModules, llamaSizes, refuseLayerTypes, rms, sameWindow, tied } from "./common";
import { rotaryPositions } from "./rotation";

export const llama: Family = {
  read(from, family) {
    refuseLayerTypes(from);
    if (optional(from, "sliding_window", number) !== null)
      throw new Malformed("sliding_window is set, which this family does not have");
    const sizes = llamaSizes(from, undefined, 2048);
    const attentionBias = optional(from, "attention_bias", flag) ?? false;
    return {
      completes: true,
      family,
      ...sizes,
      norm: rms(from),
      positions: rotaryPositions(from, sizes),
      attentionScale: sizes.headDim ** -0.5,
      windows: sameWindow(sizes.layers, null),
      activation: activation(from, "hidden_act", "silu"),
      embeddingScale: 1,
      residualScale: 1,
      logitScale: 1,
      tieWordEmbeddings: tied(from, false),
      modules: llamaModules({
        qkv: attentionBias,
        output: attentionBias,
        mlp: optional(from, "mlp_bias", flag) ?? false,
      }),
      gguf: { architecture: "llama", neighbours: true },
    };
  },
};
