/** Granite 4's sizes without experts and Mamba layers: Granite with one linear for gate and up, and rotary positions or none. */
import { field, integer, list, Malformed, optional, text } from "../../schema/schema";
import { dimension, type Family, type Options, refuseFlags } from "./common";
import { granite } from "./granite";

export const graniteHybrid: Family = {
  computes: granite.computes ?? [],
  read(from, family) {
    refuseFlags(from, ["mlp_bias"]);
    refuseOtherParts(from);
    const width = field(from, "shared_intermediate_size", dimension);
    const config = granite.read({ ...from, intermediate_size: width, layer_types: null }, family);
    const turns = optional(from, "position_embedding_type", text) === "rope";
    return {
      ...config,
      positions: turns
        ? config.positions
        : { kind: "rotary", layers: Array.from({ length: config.layers }, () => null) },
      modules: {
        ...config.modules,
        mlp: {
          kind: "gated-fused",
          gateUp: "shared_mlp.input_linear",
          down: "shared_mlp.output_linear",
          bias: false,
        },
      },
      // llama.cpp has gate and up apart: what is trained of both at once has no place of its own there.
      gguf: null,
    };
  },
};

/** Without a word the file means experts, and layers of Mamba. Throws `Malformed`. */
function refuseOtherParts(from: Options): void {
  const experts = field(from, "num_local_experts", integer(0));
  if (experts > 0) throw new Malformed(`num_local_experts is ${experts}, and only 0 is supported: one MLP for all`);
  const types = field(from, "layer_types", list(text));
  const layers = field(from, "num_hidden_layers", integer(1));
  if (types.length !== layers) throw new Malformed(`layer_types has ${types.length} entries for ${layers} layers`);
  const other = types.find((type) => type !== "attention" && type !== "full_attention");
  if (other !== undefined)
    throw new Malformed(`layer_types holds "${other.slice(0, 100)}", and only "attention" is supported`);
}
