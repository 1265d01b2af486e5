/** StarCoder2: LayerNorm, biases everywhere, a plain MLP with GELU, rotary positions, a sliding window where set. */
import { flag, Malformed, optional, text } from "../../schema/schema";
import {
  activation,
  type Family,
  llamaModules,
  llamaSizes,
  positive,
  refuseLayerTypes,
  sameWindow,
  slidingWindow,
  tied,
} from "./common";
import { rotaryPositions } from "./rotation";

export const starcoder2: Family = {
  read(from, family) {
    refuseLayerTypes(from);
    for (const [name, known] of [
      ["norm_type", "layer_norm"],
      ["mlp_type", "default"],
    ] as const) {
      const word = optional(from, name, text) ?? known;
      if (word !== known) throw new Malformed(`${name} is "${word.slice(0, 100)}", and only "${known}" is supported`);
    }
    const sizes = llamaSizes(from, undefined, 4096);
    const bias = optional(from, "use_bias", flag) ?? true;
    return {
      completes: true,
      family,
      ...sizes,
      norm: { kind: "layer", epsilon: optional(from, "norm_epsilon", positive) ?? 1e-5, bias: true },
      positions: rotaryPositions(from, sizes),
      attentionScale: sizes.headDim ** -0.5,
      windows: sameWindow(sizes.layers, slidingWindow(from, null)),
      activation: activation(from, "hidden_act", "gelu-tanh"),
      embeddingScale: 1,
      residualScale: 1,
      logitScale: 1,
      tieWordEmbeddings: tied(from, true),
      modules: {
        ...llamaModules({ qkv: bias, output: bias, mlp: bias }),
        mlp: { kind: "plain", up: "mlp.c_fc", down: "mlp.c_proj", bias },
      },
      gguf: { architecture: "starcoder2", neighbours: false },
    };
  },
};
