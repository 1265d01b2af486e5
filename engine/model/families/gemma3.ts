/**
 * Gemma 3 without its part for images: Gemma with norms before and behind attention and MLP and of each head's query and
 * key, and with layers that see a window and turn by a θ of their own, all but every sixth or those that the file names.
 */
import { flag, integer, list, Malformed, optional, record, text } from "../../schema/schema";
import type { Positions } from "../decoder-config";
import {
  activation,
  type Family,
  llamaModules,
  llamaSizes,
  maxLayers,
  type Options,
  positive,
  refuseFlags,
  rms,
  type Sizes,
  slidingWindow,
  tied,
  windowsOf,
} from "./common";
import { rotation } from "./rotation";

export const gemma3: Family = {
  computes: ["query_pre_attn_scalar"],
  read(from, family) {
    refuseFlags(from, ["mlp_bias"]);
    const sizes = llamaSizes(from, 256);
    const attentionBias = optional(from, "attention_bias", flag) ?? false;
    const windows = windowsOf(layerTypes(from, sizes.layers), sizes.layers, slidingWindow(from, 4096));
    return {
      completes: true,
      family,
      ...sizes,
      norm: rms(from, { offset: 1 }),
      positions: positions(from, sizes, windows),
      attentionScale: (optional(from, "query_pre_attn_scalar", positive) ?? 256) ** -0.5,
      windows,
      activation: activation(from, "hidden_activation", "gelu-tanh"),
      embeddingScale: Math.sqrt(sizes.hiddenSize),
      residualScale: 1,
      logitScale: 1,
      tieWordEmbeddings: tied(from, true),
      modules: {
        ...llamaModules({ qkv: attentionBias, output: attentionBias, mlp: false }),
        attentionNorms: { before: "input_layernorm", after: "post_attention_layernorm" },
        mlpNorms: { before: "pre_feedforward_layernorm", after: "post_feedforward_layernorm" },
        queryKeyNorm: { query: "self_attn.q_norm", key: "self_attn.k_norm", over: "head" },
      },
      gguf: { architecture: "gemma3", neighbours: false },
    };
  },
};

function layerTypes(from: Options, layers: number): readonly string[] {
  const given = optional(from, "layer_types", list(text));
  if (given !== null) return given;
  const pattern = optional(from, "sliding_window_pattern", integer(1, maxLayers)) ?? 6;
  return Array.from({ length: layers }, (_, layer) =>
    (layer + 1) % pattern === 0 ? "full_attention" : "sliding_attention",
  );
}

/** transformers 5 writes the parameters of each type of layer; before it, scaling was that of the layers without a window. */
function positions(from: Options, sizes: Sizes, windows: readonly (number | null)[]): Positions {
  const newer = optional(from, "rope_parameters", record);
  const ofFull = newer === null ? from : { rope_parameters: parametersOf(newer, "full_attention") };
  const ofSliding =
    newer === null
      ? { rope_theta: optional(from, "rope_local_base_freq", positive) }
      : { rope_parameters: parametersOf(newer, "sliding_attention") };
  const full = rotation(ofFull, sizes, { theta: 1_000_000 });
  const sliding = rotation(ofSliding, sizes, { theta: 10_000 });
  return { kind: "rotary", layers: windows.map((window) => (window === null ? full : sliding)) };
}

function parametersOf(byType: Options, type: string): Options {
  const place = `rope_parameters.${type}`;
  if (!Object.hasOwn(byType, type)) throw new Malformed(`${place} is missing`);
  return record.read(byType[type], place);
}
