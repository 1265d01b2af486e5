/**
 * How a GGUF file scales its rotary frequencies → what a config.json says of it. Sources: llama.cpp's converter, which writes these
 * keys, and what its loader makes of them (src/llama-model.cpp, src/llama-context.cpp, ggml's rope_yarn).
 */
import type { RotaryScaling } from "../model/decoder-config";
import { yarnEnlargement } from "../model/families/rotation";
import { rotaryFrequencies } from "../model/rotary";
import type { Keys } from "./gguf-keys";

/** Where a file divides each frequency by its own number: Llama 3.1 to 3.3, and what was made of them. One for each, [values / 2]. */
export const factorsName = "rope_freqs.weight";

type Fields = Readonly<Record<string, unknown>>;

/** What a rotation is before it is scaled. */
interface Unscaled {
  readonly theta: number;
  /** How many of a head's values turn. */
  readonly values: number;
}

/**
 * `rope_scaling`, or nothing. `factors`: of the tensor of that name; null where there is none. Throws E_MODEL_FILE for numbers
 * that cannot be, E_MODEL_FAMILY for a scaling that is not computed here.
 */
export function ropeScaling(keys: Keys, unscaled: Unscaled, factors: Float32Array | null): Fields {
  const factor = keys.numberOr("rope.scaling.factor", null) ?? keys.numberOr("rope.scale_linear", null);
  // A factor alone is a linear one.
  const type = keys.textOr("rope.scaling.type", factor === null ? "none" : "linear");
  if (type === "longrope") throw keys.unsupported("rotary frequencies that change with a text's length (LongRoPE)");
  if (type !== "none" && type !== "linear" && type !== "yarn")
    throw keys.unsupported(`rotary frequencies scaled by "${type.slice(0, 100)}"`);
  // llama.cpp takes 0 for "not scaled".
  const divisor = type === "none" ? 1 : factor || 1;
  if (divisor < 0) throw keys.broken(`its rope.scaling.factor is ${divisor}`);
  if (factors !== null) {
    if (type === "yarn") throw keys.unsupported("rotary frequencies scaled twice, by YaRN and one by one");
    return factorScaling(keys, unscaled, factors, divisor);
  }
  if (divisor === 1 && type !== "yarn") return {};
  return { rope_scaling: { rope_type: type, factor: divisor, ...(type === "yarn" ? yarn(keys, divisor) : {}) } };
}

/**
 * As Llama 3's formula where its published numbers give these factors, so that a config.json made of it says what the model's own
 * does; else one by one.
 */
function factorScaling(keys: Keys, unscaled: Unscaled, factors: Float32Array, divisor: number): Fields {
  if (factors.length !== unscaled.values / 2)
    throw keys.broken(`${factorsName} holds ${factors.length} numbers for ${unscaled.values / 2} rotary frequencies`);
  const wrong = factors.find((factor) => !(factor > 0 && Number.isFinite(factor)));
  if (wrong !== undefined) throw keys.broken(`${factorsName} holds ${wrong}, which divides no frequency`);
  const all = Array.from(factors, (factor) => factor * divisor);
  if (all.every((factor) => factor === 1)) return {};
  const llama3 = {
    kind: "llama3",
    factor: Math.max(...all),
    lowFactor: 1,
    highFactor: 4,
    originalPositions: keys.countOr("rope.scaling.original_context_length", 8192),
  } as const;
  if (!gives(llama3, unscaled, all)) return { rope_scaling: { rope_type: "factors", factors: all } };
  return {
    rope_scaling: {
      rope_type: "llama3",
      factor: llama3.factor,
      low_freq_factor: llama3.lowFactor,
      high_freq_factor: llama3.highFactor,
      original_max_position_embeddings: llama3.originalPositions,
    },
  };
}

/** Whether the formula gives these factors, but for the rounding to float32 that they were stored with. */
function gives(scaling: RotaryScaling, unscaled: Unscaled, factors: readonly number[]): boolean {
  const plain = rotaryFrequencies({ ...unscaled, scaling: { kind: "none" } });
  const scaled = rotaryFrequencies({ ...unscaled, scaling });
  return factors.every((factor, index) => {
    const formula = (plain[index] ?? 0) / (scaled[index] ?? 0);
    return Math.abs(formula - factor) <= 1e-5 * factor;
  });
}

function yarn(keys: Keys, factor: number): Fields {
  const mixed = keys.numberOr("rope.scaling.yarn_ext_factor", 1);
  // Below 0 it is not set.
  if (mixed >= 0 && mixed !== 1) throw keys.unsupported(`a rope.scaling.yarn_ext_factor of ${mixed} instead of 1`);
  const usual = yarnEnlargement(factor, 1);
  const allDim = keys.numberOr("rope.scaling.yarn_log_multiplier", 0);
  const own = keys.numberOr("rope.scaling.yarn_attn_factor", 1);
  // The converter writes transformers' attention_factor there, the whole of it, and llama.cpp takes its own whatever stands there.
  if (own !== 1 && Math.abs(own - usual) > 1e-5)
    throw keys.unsupported(`a rope.scaling.yarn_attn_factor of ${own}, which programs read differently,`);
  const further = keys.numberOr("rope.scaling.attn_factor", 1);
  const magnitude = (usual / (allDim === 0 ? 1 : yarnEnlargement(factor, allDim))) * further;
  const original = keys.countOr("rope.scaling.original_context_length", undefined);
  return {
    ...(original && { original_max_position_embeddings: original }),
    ...(allDim === 0 && further === 1 ? {} : { attention_factor: magnitude }),
    beta_fast: keys.numberOr("rope.scaling.yarn_beta_fast", null),
    beta_slow: keys.numberOr("rope.scaling.yarn_beta_slow", null),
  };
}
