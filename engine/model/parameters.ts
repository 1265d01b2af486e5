/** How many parameters a model has and how many of them LoRA trains. Pure. */
import type { MatrixCount, ParamsResult } from "../protocol";
import { type DecoderConfig, parseConfig } from "./config";
import { chooseTargets, type LinearShape, linearShapes } from "./linears";
import { expectedWeights } from "./weights";

/**
 * What LoRA of this rank trains on `targets` (`all-linear`, or suffixes separated by commas): r · (in + out) parameters for
 * each adapted matrix, as in the paper (arXiv 2106.09685, section 4.2). `total` is the base's own count.
 * Throws E_TARGETS.
 */
export function countParameters(
  linears: readonly LinearShape[],
  targets: string,
  rank: number,
  total: number,
): ParamsResult {
  const perMatrix = chooseTargets(linears, targets).map((linear): MatrixCount => {
    return { name: linear.name, shape: [linear.out, linear.in], rank, trainable: loraParameters(linear, rank) };
  });
  const trainable = perMatrix.reduce((sum, matrix) => sum + matrix.trainable, 0);
  return { trainable, total, percent: (100 * trainable) / total, perMatrix };
}

/** The same from a model's parsed config.json alone, before any weight is there. Throws what `parseConfig` throws. */
export function countFromConfig(json: unknown, where: string, targets: string, rank: number): ParamsResult {
  const config = parseConfig(json, where);
  return countParameters(linearShapes(config), targets, rank, totalParameters(config));
}

/** Parameters of A [r, in] and B [out, r] together. */
export function loraParameters(linear: { readonly in: number; readonly out: number }, rank: number): number {
  return rank * (linear.in + linear.out);
}

/** The model's own parameters. A head that is tied to the embedding counts once. */
export function totalParameters(config: DecoderConfig): number {
  let total = 0;
  for (const shape of expectedWeights(config).values()) total += shape.reduce((product, size) => product * size, 1);
  return total;
}
