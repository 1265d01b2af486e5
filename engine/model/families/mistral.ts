/** Mistral: Llama without biases, whatever the file says of them, and a sliding window, 4096 where it does not say. */
import {
  activation,
  type Family,
  llamaModules,
  llamaSizes,
  refuseLayerTypes,
  rms,
  sameWindow,
  slidingWindow,
  tied,
} from "./common";
import { rotaryPositions } from "./rotation";

export const mistral: Family = {
  read(from, family) {
    refuseLayerTypes(from);
    const sizes = llamaSizes(from, undefined, 131_072);
    return {
      completes: true,
      family,
      ...sizes,
      norm: rms(from),
      positions: rotaryPositions(from, sizes),
      attentionScale: sizes.headDim ** -0.5,
      windows: sameWindow(sizes.layers, slidingWindow(from, 4096)),
      activation: activation(from, "hidden_act", "silu"),
      embeddingScale: 1,
      residualScale: 1,
      logitScale: 1,
      tieWordEmbeddings: tied(from, false),
      modules: llamaModules({ qkv: false, output: false, mlp: false }),
      // A Llama to llama.cpp.
      gguf: { architecture: "llama", neighbours: true },
    };
  },
};
