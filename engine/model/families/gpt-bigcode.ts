/** GPT-BigCode (SantaCoder, StarCoder): GPT-2 with one key/value head for all queries and weights stored [out, in]. */
import { flag, Malformed, optional } from "../../schema/schema";
import { activation, type Family, gptAttentionScale, gptModules, gptSizes, positive, sameWindow, tied } from "./common";

export const gptBigCode: Family = {
  read(from, family) {
    // Without it, each head's query, key and value lie side by side in c_attn: another layout.
    if (!(optional(from, "multi_query", flag) ?? true))
      throw new Malformed("multi_query is false, which is not supported");
    const sizes = gptSizes(from, 1);
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
      modules: gptModules(false),
      gguf: { architecture: "starcoder", neighbours: false },
    };
  },
};
