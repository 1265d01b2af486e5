/** OLMo 2: Llama with its norms behind attention and MLP, and one of all heads of the query and of the key. */
import { flag, optional } from "../../schema/schema";
import {
  activation,
  type Family,
  llamaModules,
  llamaSizes,
  refuseFlags,
  refuseLayerTypes,
  rms,
  sameWindow,
  tied,
} from "./common";
import { rotaryPositions } from "./rotation";

export const olmo2: Family = {
  read(from, family) {
    refuseLayerTypes(from);
    refuseFlags(from, ["mlp_bias"]);
    const sizes = llamaSizes(from);
    const attentionBias = optional(from, "attention_bias", flag) ?? false;
    return {
      completes: true,
      family,
      ...sizes,
      norm: rms(from, { epsilon: 1e-5 }),
      positions: rotaryPositions(from, sizes),
      attentionScale: sizes.headDim ** -0.5,
      windows: sameWindow(sizes.layers, null),
      activation: activation(from, "hidden_act", "silu"),
      embeddingScale: 1,
      residualScale: 1,
      logitScale: 1,
      tieWordEmbeddings: tied(from, false),
      modules: {
        ...llamaModules({ qkv: attentionBias, output: attentionBias, mlp: false }),
        attentionNorms: { before: null, after: "post_attention_layernorm" },
        mlpNorms: { before: null, after: "post_feedforward_layernorm" },
        queryKeyNorm: { query: "self_attn.q_norm", key: "self_attn.k_norm", over: "projection" },
      },
      gguf: { architecture: "olmo2", neighbours: false },
    };
  },
};
