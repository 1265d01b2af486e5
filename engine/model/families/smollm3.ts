/** SmolLM3: Llama whose every fourth layer, or those that the file names, does not turn queries and keys (NoPE). */
import { integer, list, Malformed, optional } from "../../schema/schema";
import type { DecoderConfig, Positions } from "../decoder-config";
import { type Family, maxLayers, type Options, refuseFlag, tied } from "./common";
import { llama } from "./llama";
import { rotation } from "./rotation";

export const smollm3: Family = {
  computes: ["no_rope_layers"],
  read(from, family) {
    refuseFlag(from, "use_sliding_window", "layers that see all before them");
    // Without that flag a window that the file names is not used.
    const config = llama.read({ ...from, sliding_window: null }, family);
    return {
      ...config,
      positions: positions(from, config),
      tieWordEmbeddings: tied(from, true),
      gguf: { architecture: "smollm3", neighbours: true },
    };
  },
};

/** `no_rope_layers` holds 1 where a layer is rotary, for all its name; without it `no_rope_layer_interval` counts. */
function positions(from: Options, config: DecoderConfig): Positions {
  const { layers } = config;
  const interval = optional(from, "no_rope_layer_interval", integer(1, maxLayers)) ?? 4;
  const given = optional(from, "no_rope_layers", list(integer(0, 1)));
  if (given !== null && given.length < layers)
    throw new Malformed(`no_rope_layers has ${given.length} entries for ${layers} layers`);
  const same = rotation(from, config, { theta: 2_000_000 });
  const turns = (layer: number): boolean => (given === null ? (layer + 1) % interval !== 0 : given[layer] === 1);
  return { kind: "rotary", layers: Array.from({ length: layers }, (_, layer) => (turns(layer) ? same : null)) };
}
