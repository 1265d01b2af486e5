/**
 * A base's weights rounded in blocks, once on the user's machine, and kept in the cache under the base's hash, so that they can
 * be mapped as they are multiplied.
 */
import path from "node:path";
import { isFolder } from "../disk/files";
import { type BlockForm, type Blocks, blockBytes, formOf, joinBlocks, roundInBlocks } from "../formats/blocks";
import { elements } from "../graph/value";
import type { ModelConfig } from "../model/model-config";
import type { BaseModel } from "./folder";
import { type PackedNumbers, type PackedWeight, packedVersion, writePacked } from "./packed";
import { madeOnce, repackedFolder } from "./packed-cache";
import { demandWeights } from "./packed-check";
import { isBlocks, readWeight, readWeightBytes, type StoredWeight } from "./weight-files";

/** Numbers that share a scale. */
const roundedBlock = 32;

/**
 * Linears in `bits`, but what decides more than its size says in 8: the embedding, the head, what attention takes from values and
 * gives on; norms, biases and what does not fit blocks as they are. Reads them from the cache, or makes them: `onProgress` is
 * told the share that is done, and may wait or throw. Throws E_MODEL_FILE as reading does, and E_OUTPUT where the cache cannot be
 * written.
 */
export async function roundedWeights(
  base: BaseModel,
  bits: 4 | 8,
  onProgress: (share: number) => void | Promise<void> = () => undefined,
): Promise<ReadonlyMap<string, StoredWeight>> {
  const folder = folderOf(base, bits);
  const weights = await madeOnce(folder, (stage) =>
    writePacked(stage, `${base.id} in ${bits} bits`, rounded(base, bits, onProgress)),
  );
  demandWeights(weights, new Map([...base.weights].map(([name, { shape }]) => [name, shape])), folder);
  return weights;
}

/** Whether the cache has them already. */
export async function isRounded(base: Pick<BaseModel, "hash">, bits: 4 | 8): Promise<boolean> {
  return isFolder(folderOf(base, bits));
}

/** Bytes of the weights when they are rounded; null: as they are, but each number a float of 32 bits, as they are computed. */
export function bytesInMemory({ config, weights }: Pick<BaseModel, "config" | "weights">, bits: 4 | 8 | null): number {
  return [...weights.values()].reduce((sum, { name, shape }) => {
    const its = bits === null ? null : roundedBits(config, name, shape, bits);
    if (its === null) return sum + 4 * elements(shape);
    const form = roundedForm(its);
    const { codes, scales } = blockBytes(form, elements(shape));
    return sum + codes + (form.offsets ? 2 : 1) * scales;
  }, 0);
}

function folderOf(base: Pick<BaseModel, "hash">, bits: 4 | 8): string {
  return path.join(repackedFolder("rounded"), `${base.hash}-${bits}-v${packedVersion}`);
}

async function* rounded(
  base: BaseModel,
  bits: 4 | 8,
  onProgress: (share: number) => void | Promise<void>,
): AsyncGenerator<PackedWeight> {
  const total = [...base.weights.values()].reduce((sum, { shape }) => sum + elements(shape), 0);
  let done = 0;
  for (const [name, weight] of base.weights) {
    const { shape } = weight;
    const its = roundedBits(base.config, name, shape, bits);
    const numbers =
      its === null
        ? await floatsOf(weight)
        : await blocksOf(weight, its, async (share) => onProgress((done + share * elements(shape)) / total));
    yield { name, shape, numbers };
    done += elements(shape);
    await onProgress(done / total);
  }
}

async function floatsOf(weight: StoredWeight): Promise<PackedNumbers> {
  if (isBlocks(weight)) throw new Error(`${weight.name} is in blocks already`);
  return { kind: "floats", dtype: weight.dtype, bytes: await readWeightBytes(weight) };
}

/** Numbers that are rounded before `onProgress` is told: some tens of milliseconds, for others wait for the same thread. */
const atOnce = 1 << 19;

async function blocksOf(
  weight: StoredWeight,
  bits: 4 | 8,
  onProgress: (share: number) => Promise<void>,
): Promise<PackedNumbers> {
  const values = await readWeight(weight);
  const parts: Blocks[] = [];
  for (let at = 0; at < values.length; at += atOnce) {
    parts.push(roundInBlocks(values.subarray(at, at + atOnce), bits, roundedBlock));
    await onProgress(Math.min(1, (at + atOnce) / values.length));
  }
  return { kind: "blocks", blocks: joinBlocks(parts) };
}

/** The form that a matrix gets when it is rounded to so many bits. */
export function roundedForm(bits: 4 | 8): BlockForm {
  return formOf(roundInBlocks(new Float32Array(roundedBlock), bits, roundedBlock));
}

/** Whether a matrix of `shape` is rounded in blocks where linears get `bits`, and to how many; null: it stays as it is. */
export function roundedBits(config: ModelConfig, name: string, shape: readonly number[], bits: 4 | 8): 4 | 8 | null {
  const [, width] = shape;
  if (!config.completes) return null;
  const { modules, positions } = config;
  const { embedding, head, fanInFanOut, qkv, output } = modules;
  if (shape.length !== 2 || width === undefined || width % roundedBlock !== 0) return null;
  if (name === `${embedding}.weight` || name === `${head}.weight`) return 8;
  if (fanInFanOut || (positions.kind === "learned" && name === `${positions.module}.weight`)) return null;
  const sensitive = qkv.kind === "separate" ? [output.path, qkv.value] : [output.path];
  return sensitive.some((module) => name.endsWith(`.${module}.weight`)) ? 8 : bits;
}
