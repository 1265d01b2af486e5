/** How many parameters a model has and how many of them LoRA trains. Pure. */
import { type LoraVariant, usualSettings } from "../formats/peft";
import type { ParamsResult } from "../protocol/params";
import type { MatrixCount } from "../protocol/words";
import { linearShapes } from "./linear-shapes";
import { chooseLoraTargets, type LoraSizes, type LoraTarget, loraParameters } from "./lora";
import type { ModelConfig } from "./model-config";
import { expectedWeights } from "./weight-shapes";

/**
 * What LoRA trains on these targets: r · (in + out) parameters for each adapted matrix, as in the paper (arXiv 2106.09685,
 * section 4.2), and what the variant adds. `total` is the base's own count.
 */
export function countParameters(targets: readonly LoraTarget[], variant: LoraVariant, total: number): ParamsResult {
  const perMatrix = targets.map((target): MatrixCount => {
    const { name, in: inSize, out, rank } = target;
    return { name, shape: [out, inSize], rank, trainable: loraParameters(target, variant) };
  });
  const trainable = perMatrix.reduce((sum, matrix) => sum + matrix.trainable, 0);
  return { trainable, total, percent: (100 * trainable) / total, perMatrix };
}

/** What a user asks `params` about. */
export interface CountRequest extends LoraVariant, Pick<LoraSizes, "rank" | "rankPattern"> {
  /** `all-linear`, or suffixes separated by commas. */
  readonly targets: string;
}

/** The same for a model that need not have any weights yet. Throws E_TARGETS. */
export function countForConfig(config: ModelConfig, request: CountRequest): ParamsResult {
  // Scales do not count.
  const sizes = { ...usualSettings, alpha: 1, rank: request.rank, rankPattern: request.rankPattern };
  const chosen = chooseLoraTargets(linearShapes(config), request.targets, sizes);
  return countParameters(chosen, request, totalParameters(config));
}

/** The model's own parameters. A head that is tied to the embedding counts once. */
export function totalParameters(config: ModelConfig): number {
  let total = 0;
  for (const shape of expectedWeights(config).values()) total += shape.reduce((product, size) => product * size, 1);
  return total;
}
