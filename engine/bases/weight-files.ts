/** Where the weights of safetensors files lie on a disk, and reading one of them. */
import { open, realpath } from "node:fs/promises";
import { AttuneError } from "../errors";
import { type Blocks, numbersOf, unpackCodes } from "../formats/blocks";
import { type FloatType, isFloatType, toFloat32 } from "../formats/floats";
import {
  broken,
  byteSize,
  type FileUse,
  headerBytes,
  lengthBytes,
  parseHeader,
  type SafetensorsHeader,
} from "../formats/safetensors";
import { reasonOf } from "../words/system";

/** A weight inside a safetensors file, ready to be mapped as ONNX external data or read. */
export interface WeightLocation {
  readonly name: string;
  readonly dtype: FloatType;
  readonly shape: readonly number[];
  /** Absolute and free of symbolic links: ONNX Runtime refuses a link that leaves the model's folder. */
  readonly file: string;
  readonly offset: number;
  readonly bytes: number;
}

/** Bytes of a file. */
export interface Range {
  readonly offset: number;
  readonly bytes: number;
}

/** A matrix that lies quantised on the disk, as `graph/ops/blockwise.ts` multiplies it. */
export interface BlockLocation {
  readonly name: string;
  /** [out, in] */
  readonly shape: readonly [number, number];
  readonly bits: 4 | 8;
  readonly block: number;
  /** The code that stands for the offset alone. */
  readonly zero: number;
  /** As `WeightLocation.file`. */
  readonly file: string;
  readonly codes: Range;
  /** float32, as are the offsets, of which there need be none. */
  readonly scales: Range;
  readonly offsets: Range | null;
}

export type StoredWeight = WeightLocation | BlockLocation;

/** Whether a weight lies in blocks; otherwise in floats. */
export function isBlocks(weight: StoredWeight): weight is BlockLocation {
  return "bits" in weight;
}

/** Of a weight as it lies. */
export function storedBytes(weight: StoredWeight): number {
  return isBlocks(weight) ? weight.codes.bytes + weight.scales.bytes + (weight.offsets?.bytes ?? 0) : weight.bytes;
}

/** The type of a weight's floats; of one in blocks, that of the numbers they stand for. */
export function floatTypeOf(weight: StoredWeight): FloatType {
  return isBlocks(weight) ? "F32" : weight.dtype;
}

/** A weight that must lie in floats, as those of a safetensors file do. */
export function inFloats(weight: StoredWeight | undefined): WeightLocation {
  if (weight === undefined || isBlocks(weight)) throw new Error(`${weight?.name ?? "a weight"} does not lie in floats`);
  return weight;
}

/** Reads and checks the header of a safetensors file, not its data. Throws `use.code`. */
export async function readSafetensorsHeader(use: FileUse): Promise<SafetensorsHeader> {
  const handle = await openFile(use);
  try {
    const { size } = await handle.stat();
    const start = new Uint8Array(Math.min(size, lengthBytes));
    await handle.read(start, 0, start.byteLength, 0);
    const whole = new Uint8Array(lengthBytes + headerBytes(start, size, use));
    const { bytesRead } = await handle.read(whole, 0, whole.byteLength, 0);
    return parseHeader(whole.subarray(0, bytesRead), size, use);
  } finally {
    await handle.close();
  }
}

/** Where the tensors of one file lie. Tensors that are not floats of a supported type are left out. Throws `code`. */
export async function locateWeights(
  path: string,
  code: FileUse["code"] = "E_MODEL_FILE",
): Promise<Map<string, WeightLocation>> {
  return locateIn(path, await readSafetensorsHeader({ code, path }));
}

/** The same of a file whose header was read. */
export async function locateIn(
  path: string,
  { dataStart, tensors }: SafetensorsHeader,
): Promise<Map<string, WeightLocation>> {
  const file = await realpath(path);
  const locations = new Map<string, WeightLocation>();
  for (const [name, { dtype, shape, begin, end }] of tensors) {
    if (!isFloatType(dtype)) continue;
    locations.set(name, { name, dtype, shape, file, offset: dataStart + begin, bytes: end - begin });
  }
  return locations;
}

/** One weight's values, row-major. Throws `code` when the file is gone or shorter than its header said. */
export async function readWeight(weight: StoredWeight, code: FileUse["code"] = "E_MODEL_FILE"): Promise<Float32Array> {
  if (isBlocks(weight)) return numbersOf(await readBlocks(weight, code));
  return toFloat32(await readWeightBytes(weight, code), weight.dtype);
}

/** One weight's bytes as they lie. Throws what `readWeight` throws. */
export async function readWeightBytes(
  location: Pick<WeightLocation, "name" | "file" | "offset" | "bytes">,
  code: FileUse["code"] = "E_MODEL_FILE",
): Promise<Uint8Array> {
  const bytes = new Uint8Array(location.bytes);
  let done = 0;
  for await (const chunk of weightChunks(location, code)) {
    bytes.set(chunk, done);
    done += chunk.byteLength;
  }
  return bytes;
}

async function readBlocks(
  { name, file, bits, block, zero, ...ranges }: BlockLocation,
  code: FileUse["code"],
): Promise<Blocks> {
  const read = (range: Range) => readWeightBytes({ name, file, ...range }, code);
  const floats = async (range: Range) => new Float32Array((await read(range)).buffer);
  return {
    ...{ bits, block, zero },
    codes: unpackCodes(await read(ranges.codes), bits),
    scales: await floats(ranges.scales),
    offsets: ranges.offsets === null ? null : await floats(ranges.offsets),
  };
}

/** Whether two weights of one shape hold the same numbers, whatever their types. Throws what `readWeight` throws. */
export async function sameValues(one: WeightLocation, other: WeightLocation): Promise<boolean> {
  const others = weightChunks(other);
  try {
    for await (const chunk of weightChunks(one)) {
      const { value } = await others.next();
      if (value === undefined) return false;
      if (one.dtype === other.dtype && Buffer.compare(chunk, value) === 0) continue;
      const numbers = toFloat32(value, other.dtype);
      if (!toFloat32(chunk, one.dtype).every((number, index) => number === numbers[index])) return false;
    }
    return true;
  } finally {
    await others.return(undefined);
  }
}

/**
 * One weight's bytes piece by piece, each but the last of the same number of values: for weights that need not be in memory as
 * a whole. Throws what `readWeight` throws.
 */
export async function* weightChunks(
  location: Pick<WeightLocation, "name" | "file" | "offset" | "bytes"> & { readonly dtype?: FloatType },
  code: FileUse["code"] = "E_MODEL_FILE",
): AsyncGenerator<Uint8Array> {
  const use: FileUse = { code, path: location.file };
  const handle = await openFile(use);
  try {
    for (let done = 0; done < location.bytes; ) {
      const chunk = new Uint8Array(Math.min(location.bytes - done, byteSize(location.dtype ?? "F32", [chunkValues])));
      // A read may return less than it was asked for.
      for (let filled = 0; filled < chunk.byteLength; ) {
        const at = location.offset + done + filled;
        const { bytesRead } = await handle.read(chunk, filled, chunk.byteLength - filled, at);
        if (bytesRead === 0) throw truncated(use, location, done + filled);
        filled += bytesRead;
      }
      yield chunk;
      done += chunk.byteLength;
    }
  } finally {
    await handle.close();
  }
}

const chunkValues = 1 << 22;

async function openFile(use: FileUse): ReturnType<typeof open> {
  try {
    return await open(use.path, "r");
  } catch (error) {
    const reason = reasonOf(error, use.path);
    throw new AttuneError(
      use.code,
      `${use.path} cannot be opened: ${reason}.`,
      "Check that the file is there and readable.",
    );
  }
}

function truncated(use: FileUse, { name, bytes }: Pick<WeightLocation, "name" | "bytes">, done: number): AttuneError {
  return broken(use, `it ends within ${name}: expected ${bytes} bytes, found ${done}`);
}
