/**
 * Qwen2 and Qwen2.5-Coder: Llama with biases on q, k and v and nowhere else, whatever the file says of them, and windows in
 * some layers where switched on.
 */
import { activation, type Family, llamaModules, llamaSizes, qwenWindows, rms, tied } from "./common";
import { rotaryPositions } from "./rotation";

export const qwen2: Family = {
  read(from, family) {
    const sizes = llamaSizes(from, undefined, 32_768);
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
      modules: llamaModules({ qkv: true, output: false, mlp: false }),
      gguf: { architecture: "qwen2", neighbours: false },
    };
  },
};
