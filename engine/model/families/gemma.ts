/** Gemma and CodeGemma: scaled embeddings, norms by 1 + weight, heads of 256, a gate of GELU. */
import { flag, optional, text } from "../../schema/schema";
import { activation, type Family, llamaModules, llamaSizes, refuseLayerTypes, rms, sameWindow, tied } from "./common";
import { rotaryPositions } from "./rotation";

export const gemma: Family = {
  read(from, family) {
    refuseLayerTypes(from);
    const sizes = llamaSizes(from, 256, 8192);
    const attentionBias = optional(from, "attention_bias", flag) ?? false;
    const chosen = activation(
      from,
      optional(from, "hidden_activation", text) !== null ? "hidden_activation" : "hidden_act",
      "gelu-tanh",
    );
    return {
      completes: true,
      family,
      ...sizes,
      norm: rms(from, { offset: 1 }),
      positions: rotaryPositions(from, sizes),
      attentionScale: sizes.headDim ** -0.5,
      windows: sameWindow(sizes.layers, null),
      // The first files say "gelu" and mean its tanh form; transformers reads them so too.
      activation: chosen === "gelu" ? "gelu-tanh" : chosen,
      embeddingScale: Math.sqrt(sizes.hiddenSize),
      residualScale: 1,
      logitScale: 1,
      tieWordEmbeddings: tied(from, true),
      modules: llamaModules({ qkv: attentionBias, output: attentionBias, mlp: false }),
      gguf: { architecture: "gemma", neighbours: false },
    };
  },
};
