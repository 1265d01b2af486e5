/** Phi-3 and Phi-4: Llama with one linear for q, k and v and one for gate and up, a window where set, rotary heads in part. */
import { Malformed, optional, record, text } from "../../schema/schema";
import type { Positions } from "../decoder-config";
import {
  activation,
  type Family,
  llamaModules,
  llamaSizes,
  type Options,
  refuseFlags,
  refuseLayerTypes,
  rms,
  type Sizes,
  sameWindow,
  slidingWindow,
  tied,
} from "./common";
import { rotaryPositions } from "./rotation";

export const phi3: Family = {
  read(from, family) {
    refuseLayerTypes(from);
    refuseFlags(from, ["attention_bias", "mlp_bias"]);
    const sizes = llamaSizes(from);
    return {
      completes: true,
      family,
      ...sizes,
      norm: rms(from, { epsilon: 1e-5 }),
      positions: positions(from, sizes),
      attentionScale: sizes.headDim ** -0.5,
      windows: sameWindow(sizes.layers, slidingWindow(from, null)),
      activation: activation(from, "hidden_act", "silu"),
      embeddingScale: 1,
      residualScale: 1,
      logitScale: 1,
      tieWordEmbeddings: tied(from, false),
      modules: {
        ...llamaModules({ qkv: false, output: false, mlp: false }),
        qkv: { kind: "fused", path: "self_attn.qkv_proj", bias: false },
        mlp: { kind: "gated-fused", gateUp: "mlp.gate_up_proj", down: "mlp.down_proj", bias: false },
      },
      gguf: { architecture: "phi3", neighbours: false },
    };
  },
};

/** What its files call "su" and "yarn" is LongRoPE too, whose frequencies change with the length of a text. */
function positions(from: Options, sizes: Sizes): Positions {
  for (const name of ["rope_parameters", "rope_scaling"]) {
    const options = optional(from, name, record) ?? {};
    const type = optional(options, "rope_type", text) ?? optional(options, "type", text) ?? "default";
    if (type !== "default")
      throw new Malformed(`${name} is of type "${type.slice(0, 100)}", and for this family only default is supported`);
  }
  return rotaryPositions(from, sizes, { share: 1 });
}
