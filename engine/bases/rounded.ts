/**
 * A base's weights rounded in blocks, once on the user's machine, and kept in the cache under the base's hash, so that they can
 * be mapped as they are multiplied.
 */
import path from "node:path";
import { roundInBlocks } from "../formats/blocks";
import type { DecoderConfig } from "../model/decoder-config";
import type { BaseModel } from "./folder";
import type { PackedForm } from "./gguf-base";
import { type PackedNumbers, type PackedWeight, packedVersion, writePacked } from "./packed";
import { madeOnce, repackedFolder } from "./packed-cache";
import { demandWeights } from "./packed-check";
import { isBlocks, readWeight, readWeightBytes, type StoredWeight } from "./weight-files";

/** Numbers that share a scale. */
const roundedBlock = 32;

/**
 * Linears in `bits`, the embedding and the head in 8; norms, biases and what does not fit blocks as they are. Reads them from the
 * cache, or makes them: `onProgress` is told the share that is done. Throws E_MODEL_FILE as reading does, and E_OUTPUT where the
 * cache cannot be written.
 */
export async function roundedWeights(
  base: BaseModel,
  bits: 4 | 8,
  onProgress: (share: number) => void = () => undefined,
): Promise<ReadonlyMap<string, StoredWeight>> {
  const folder = path.join(repackedFolder("rounded"), `${base.hash}-${bits}-v${packedVersion}`);
  const weights = await madeOnce(folder, (stage) =>
    writePacked(stage, `${base.id} in ${bits} bits`, rounded(base, bits, onProgress)),
  );
  demandWeights(weights, new Map([...base.weights].map(([name, { shape }]) => [name, shape])), folder);
  return weights;
}

async function* rounded(
  base: BaseModel,
  bits: 4 | 8,
  onProgress: (share: number) => void,
): AsyncGenerator<PackedWeight> {
  const total = [...base.weights.values()].reduce((sum, { shape }) => sum + sizeOf(shape), 0);
  let done = 0;
  for (const [name, weight] of base.weights) {
    const { shape } = weight;
    yield { name, shape, numbers: await numbersOf(weight, roundedBits(base.config, name, shape, bits)) };
    done += sizeOf(shape);
    onProgress(done / total);
  }
}

async function numbersOf(weight: StoredWeight, bits: 4 | 8 | null): Promise<PackedNumbers> {
  if (bits !== null) return { kind: "blocks", blocks: roundInBlocks(await readWeight(weight), bits, roundedBlock) };
  if (isBlocks(weight)) throw new Error(`${weight.name} is in blocks already`);
  return { kind: "floats", dtype: weight.dtype, bytes: await readWeightBytes(weight) };
}

/** The form that a matrix gets when it is rounded to so many bits. */
export function roundedForm(bits: 4 | 8): PackedForm {
  const { zero, offsets } = roundInBlocks(new Float32Array(roundedBlock), bits, roundedBlock);
  return { bits, block: roundedBlock, zero, offsets: offsets !== null };
}

/** Whether a matrix of `shape` is rounded in blocks where linears get `bits`, and to how many; null: it stays as it is. */
export function roundedBits(
  { modules, positions }: DecoderConfig,
  name: string,
  shape: readonly number[],
  bits: 4 | 8,
): 4 | 8 | null {
  const [, width] = shape;
  const { embedding, head, fanInFanOut } = modules;
  if (shape.length !== 2 || width === undefined || width % roundedBlock !== 0) return null;
  if (name === `${embedding}.weight` || name === `${head}.weight`) return 8;
  if (fanInFanOut || (positions.kind === "learned" && name === `${positions.module}.weight`)) return null;
  return bits;
}

function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, length) => product * length, 1);
}
