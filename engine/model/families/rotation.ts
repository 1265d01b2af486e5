/** How a `config.json` spells rotary positions and their scaling: `rope_theta`, `rope_scaling` and `rope_parameters`. */
import { field, flag, list, Malformed, number, numberFrom, optional, record, text } from "../../schema/schema";
import type { Positions, RotaryScaling, Rotation } from "../decoder-config";
import { rotaryFrequencies } from "../rotary";
import { type Options, positive, type Sizes } from "./common";

/** What a family takes where its file does not say. */
interface UsualRotation {
  readonly theta?: number;
  /** The share of a head's values that turns; absent: all, and the family has no choice. */
  readonly share?: number;
}

/** The same rotation in every layer. Throws `Malformed`. */
export function rotaryPositions(from: Options, sizes: Sizes, usual?: UsualRotation): Positions {
  const same = rotation(from, sizes, usual);
  return { kind: "rotary", layers: Array.from({ length: sizes.layers }, () => same) };
}

/** The newer spelling (`rope_parameters`, transformers 5) wins over the older one. Throws `Malformed`. */
export function rotation(from: Options, sizes: Sizes, { theta = 10_000, share }: UsualRotation = {}): Rotation {
  const newer = optional(from, "rope_parameters", record) ?? {};
  const older = optional(from, "rope_scaling", record) ?? {};
  // transformers takes what stands beside the parameters before what stands among them.
  const original = optional(from, "original_max_position_embeddings", positive);
  const context = { original, positions: sizes.maxPositions };
  const scalings = [rotaryScaling(newer, "rope_parameters", context), rotaryScaling(older, "rope_scaling", context)];
  const base = optional(newer, "rope_theta", positive) ?? optional(from, "rope_theta", positive) ?? theta;
  const scaling = scalings.find(({ kind }) => kind !== "none") ?? { kind: "none" };
  const written = [newer, older, from].map((place) => optional(place, "partial_rotary_factor", number));
  const values = turnedValues(
    sizes.headDim,
    written.find((value) => value !== null) ?? share ?? 1,
    share !== undefined,
  );
  if (scaling.kind === "factors" && scaling.factors.length !== values / 2)
    throw new Malformed(`${scaling.factors.length} factors are given for ${values / 2} rotary frequencies`);
  const made = { values, theta: base, scaling };
  if (!rotaryFrequencies(made).every(Number.isFinite))
    throw new Malformed(
      `rope_theta (${base}) and the scaling of type "${scaling.kind}" give frequencies that are not finite`,
    );
  return made;
}

/** As transformers rounds it. Halves of what turns stand against each other, so it must be even. */
function turnedValues(headDim: number, share: number, choice: boolean): number {
  if (!choice && share !== 1) throw new Malformed(`partial_rotary_factor is ${share}, and only 1 is supported`);
  const values = Math.trunc(headDim * share);
  if (values >= 2 && values <= headDim && values % 2 === 0) return values;
  throw new Malformed(
    `partial_rotary_factor is ${share}, and only shares of a head of ${headDim} that are an even number are supported`,
  );
}

function rotaryScaling(
  options: Options,
  name: string,
  { original, positions }: { original: number | null; positions: number },
): RotaryScaling {
  const type = optional(options, "rope_type", text) ?? optional(options, "type", text) ?? "default";
  const option = (key: string): number => {
    if (!Object.hasOwn(options, key)) throw new Malformed(`${name}.${key} is missing`);
    return positive.read(options[key], `${name}.${key}`);
  };
  switch (type) {
    case "default":
      return { kind: "none" };
    case "linear":
      return { kind: "linear", factor: option("factor") };
    case "factors":
      return { kind: "factors", factors: field(options, "factors", list(positive)) };
    case "llama3": {
      const [lowFactor, highFactor] = [option("low_freq_factor"), option("high_freq_factor")];
      if (lowFactor >= highFactor) throw new Malformed(`${name}.low_freq_factor is not below high_freq_factor`);
      const originalPositions = option("original_max_position_embeddings");
      return { kind: "llama3", factor: option("factor"), lowFactor, highFactor, originalPositions };
    }
    case "yarn": {
      const factor = option("factor");
      return {
        kind: "yarn",
        factor,
        fastTurns: optional(options, "beta_fast", positive) ?? 32,
        slowTurns: optional(options, "beta_slow", positive) ?? 1,
        originalPositions: original ?? optional(options, "original_max_position_embeddings", positive) ?? positions,
        truncate: optional(options, "truncate", flag) ?? true,
        magnitude: yarnMagnitude(options, factor),
      };
    }
    default:
      throw new Malformed(
        `${name} is of type "${type.slice(0, 100)}", and only default, linear, llama3 and yarn are supported`,
      );
  }
}

/** How much a scaling by `factor` enlarges queries and keys (YaRN, arXiv 2309.00071), as often as `multiplier` says. */
export function yarnEnlargement(factor: number, multiplier: number): number {
  return factor <= 1 ? 1 : 0.1 * multiplier * Math.log(factor) + 1;
}

/** `attention_factor`, or what transformers' `_compute_yarn_parameters` takes for it. */
function yarnMagnitude(options: Options, factor: number): number {
  const [mscale, allDim] = ["mscale", "mscale_all_dim"].map(
    (name) => optional(options, name, numberFrom(0, 1000)) ?? 0,
  );
  const usual =
    mscale && allDim ? yarnEnlargement(factor, mscale) / yarnEnlargement(factor, allDim) : yarnEnlargement(factor, 1);
  return optional(options, "attention_factor", positive) ?? usual;
}
