/** StableLM and Stable Code: Llama with LayerNorm, rotary positions in a quarter of each head, biases on q, k and v where set. */
import { flag, optional } from "../../schema/schema";
import {
  activation,
  type Family,
  llamaModules,
  llamaSizes,
  positive,
  refuseFlag,
  refuseFlags,
  refuseLayerTypes,
  sameWindow,
  tied,
} from "./common";
import { rotaryPositions } from "./rotation";

export const stableLm: Family = {
  computes: ["use_parallel_residual", "qk_layernorm"],
  read(from, family) {
    refuseLayerTypes(from);
    refuseFlags(from, ["attention_bias", "mlp_bias"]);
    refuseFlag(from, "use_parallel_residual", "layers whose MLP takes what their attention gave");
    refuseFlag(from, "qk_layernorm", "queries and keys without a norm for each head");
    const sizes = llamaSizes(from);
    return {
      completes: true,
      family,
      ...sizes,
      norm: { kind: "layer", epsilon: optional(from, "layer_norm_eps", positive) ?? 1e-5, bias: true },
      positions: rotaryPositions(from, sizes, { share: 0.25 }),
      attentionScale: sizes.headDim ** -0.5,
      windows: sameWindow(sizes.layers, null),
      activation: activation(from, "hidden_act", "silu"),
      embeddingScale: 1,
      residualScale: 1,
      logitScale: 1,
      tieWordEmbeddings: tied(from, false),
      modules: llamaModules({ qkv: optional(from, "use_qkv_bias", flag) ?? false, output: false, mlp: false }),
      gguf: { architecture: "stablelm", neighbours: false },
    };
  },
};
