/** An adapter as a factory of linears: merged into the base's weights, or beside them. */
import { floats } from "../graph/value";
import {
  type LinearFactory,
  type LoraPair,
  type LoraPairs,
  loraLinear,
  mergedLinear,
  type Weights,
} from "../model/linear-factory";
import { mapParts } from "../model/lora";
import type { Multiplication } from "../model/pieces";
import type { LoraMatrix } from "./adapter";

export interface Application {
  /** How far from the base's weights (0) to the tuned ones (1), between them and beyond: W₀ + strength · (W − W₀). */
  readonly strength: number;
  /** W in place of W₀: no time per token, but weights of its own. */
  readonly merged: boolean;
  /** In which the weights are multiplied; a merged weight is rounded after the merge. Absent: fp32. */
  readonly precision?: Multiplication | undefined;
}

/**
 * The base's weights with the adapter on some of its linears, each [N, in] → [N, out]; a linear without a matrix stays as it
 * is.
 */
export function adaptedLinear(
  weights: Weights,
  matrices: readonly LoraMatrix[],
  { strength, merged, precision }: Application,
): LinearFactory {
  const pairs = constantPairs(matrices, strength);
  return merged ? mergedLinear(weights, pairs, precision) : loraLinear(weights, pairs, undefined, precision);
}

function constantPairs(matrices: readonly LoraMatrix[], strength: number): LoraPairs {
  const byName = new Map(
    matrices.map((matrix): [string, LoraPair] => [
      matrix.name,
      {
        ...mapParts(matrix, ({ shape }, data) => floats(shape, data)),
        scale: matrix.scale,
        strength,
      },
    ]),
  );
  return (shape) => byName.get(shape.name);
}
