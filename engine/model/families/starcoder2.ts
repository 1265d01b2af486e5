/** StarCoder2: LayerNorm, biases everywhere, a plain MLP with GELU, rotary positions, a sliding window where set. */
import { flag, optional } from "../../formats/json";
import {
  activation,
  type FamilyParser,
  llamaModules,
  llamaSizes,
  positive,
  refuseLayerTypes,
  rotaryPositions,
  sameWindow,
  slidingWindow,
  tied,
} from "./common";

export const starcoder2: FamilyParser = (from, family) => {
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
      mlp: { kind: "plain", up: "mlp.c_fc", down: "mlp.c_proj", bias },
    },
  };
};
