/** An adapter as a factory of linears: merged into the base's weights, or beside them. */
import { floats } from "../graph/value";
import {
  denseLinear,
  type LinearFactory,
  type LoraPair,
  type LoraPairs,
  loraLinear,
  mergedLinear,
  type Weights,
} from "../model/linear";
import type { LoraMatrix } from "./adapter";

export interface Application {
  /** Scales the adapter's effect; 1 is as trained, 0 is the base. */
  readonly strength: number;
  /** W₀ + s·BA in place of W₀: no time per token, but weights of its own. */
  readonly merged: boolean;
}

export function adaptedLinear(
  weights: Weights,
  matrices: readonly LoraMatrix[],
  { strength, merged }: Application,
): LinearFactory {
  const pairs = constantPairs(matrices, strength);
  return merged ? mergedLinear(weights, pairs) : loraLinear(denseLinear(weights), pairs);
}

function constantPairs(matrices: readonly LoraMatrix[], strength: number): LoraPairs {
  const byName = new Map(
    matrices.map((matrix): [string, LoraPair] => [
      matrix.name,
      {
        a: floats([matrix.rank, matrix.in], matrix.a),
        b: floats([matrix.out, matrix.rank], matrix.b),
        scale: matrix.scale * strength,
      },
    ]),
  );
  return (shape) => byName.get(shape.name);
}
