/** That weights read from the cache are whole and those of their model: a disk that was full or failed may have left anything. */
import { AttuneError } from "../errors";
import { blockBytes } from "../formats/blocks";
import { byteSize } from "../formats/safetensors";
import { isBlocks, type Range, type StoredWeight } from "./weight-files";

/**
 * That each range of a weight takes as many bytes as its shape says, and lies in a file of `fileBytes`. Throws an Error that ends
 * the sentence "…: NAME …".
 */
export function demandWhole(weight: StoredWeight, fileBytes: number): void {
  for (const [{ offset, bytes }, wanted] of rangesOf(weight)) {
    if (bytes !== wanted) throw new Error(`${weight.name} has ${bytes} bytes where its shape takes ${wanted}`);
    if (offset + bytes > fileBytes) throw new Error(`${weight.name} lies beyond the end`);
  }
}

/** The ranges of a weight, and how many bytes they should have; NaN for a shape that no weight has. */
function rangesOf(weight: StoredWeight): readonly (readonly [Range, number])[] {
  if (!isBlocks(weight)) return [[weight, byteSize(weight.dtype, weight.shape)]];
  const { shape, codes, scales, offsets } = weight;
  const bytes = blockBytes(weight, byteSize("I8", shape));
  return [
    [codes, bytes.codes],
    [scales, bytes.scales],
    ...(offsets === null ? [] : ([[offsets, bytes.scales]] as const)),
  ];
}

/** That a folder of the cache holds a model's weights, in their shapes, and no others. Throws E_MODEL_FILE, naming one that is not so. */
export function demandWeights(
  weights: ReadonlyMap<string, StoredWeight>,
  expected: ReadonlyMap<string, readonly number[]>,
  folder: string,
): void {
  for (const name of new Set([...expected.keys(), ...weights.keys()])) {
    const [found, shape] = [weights.get(name)?.shape, expected.get(name)];
    if (found !== undefined && shape !== undefined && found.join() === shape.join()) continue;
    const problem =
      found === undefined
        ? `${name} is missing`
        : shape === undefined
          ? `the model has no ${name}`
          : `${name} is [${found.join(", ")}] instead of [${shape.join(", ")}]`;
    throw brokenCache(folder, problem);
  }
}

/** E_MODEL_FILE; `problem` ends the sentence, and may hold a damaged name of any length. */
export function brokenCache(folder: string, problem: string): AttuneError {
  return new AttuneError(
    "E_MODEL_FILE",
    `The weights in ${folder} cannot be read: ${problem.slice(0, 500)}.`,
    "Delete the folder: it is made again from the model when it is needed.",
  );
}
