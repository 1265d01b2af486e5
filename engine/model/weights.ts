/** Which weights a decoder needs, where they lie on disk, and reading one of them. */
import { open, realpath } from "node:fs/promises";
import { AttuneError } from "../errors";
import { type FloatType, isFloatType, toFloat32 } from "../formats/floats";
import { type FileUse, headerBytes, lengthBytes, parseHeader, type SafetensorsHeader } from "../formats/safetensors";
import type { DecoderConfig } from "./config";
import { linearShapes } from "./linears";

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

/** Name → shape of every weight that the decoder reads, in forward order. Linears are [out, in]. */
export function expectedWeights(config: DecoderConfig): Map<string, readonly number[]> {
  const { hiddenSize, vocabSize } = config;
  const weights = new Map<string, readonly number[]>([["model.embed_tokens.weight", [vocabSize, hiddenSize]]]);
  for (const linear of linearShapes(config)) {
    // The attention's first linear and the MLP's first each follow a norm.
    const norm = { q_proj: "input_layernorm", gate_proj: "post_attention_layernorm" }[linear.suffix];
    if (norm !== undefined) weights.set(`model.layers.${linear.layer}.${norm}.weight`, [hiddenSize]);
    weights.set(`${linear.name}.weight`, [linear.out, linear.in]);
    if (config.qkvBias && ["q_proj", "k_proj", "v_proj"].includes(linear.suffix)) {
      weights.set(`${linear.name}.bias`, [linear.out]);
    }
  }
  weights.set("model.norm.weight", [hiddenSize]);
  if (!config.tieWordEmbeddings) weights.set("lm_head.weight", [vocabSize, hiddenSize]);
  return weights;
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

/** Where the tensors of one file lie. Tensors that are not floats of a supported type are left out. Throws E_MODEL_FILE. */
export async function locateWeights(path: string): Promise<Map<string, WeightLocation>> {
  const use: FileUse = { code: "E_MODEL_FILE", path };
  const { dataStart, tensors } = await readSafetensorsHeader(use);
  const file = await realpath(path);
  const locations = new Map<string, WeightLocation>();
  for (const [name, { dtype, shape, begin, end }] of tensors) {
    if (!isFloatType(dtype)) continue;
    locations.set(name, { name, dtype, shape, file, offset: dataStart + begin, bytes: end - begin });
  }
  return locations;
}

/** One weight's values, row-major. Throws E_MODEL_FILE when the file is gone or shorter than its header said. */
export async function readWeight(location: WeightLocation): Promise<Float32Array> {
  const handle = await openFile({ code: "E_MODEL_FILE", path: location.file });
  try {
    const bytes = new Uint8Array(location.bytes);
    // One read returns at most 2 GiB.
    for (let done = 0; done < bytes.byteLength; ) {
      const { bytesRead } = await handle.read(
        bytes,
        done,
        Math.min(bytes.byteLength - done, 1 << 30),
        location.offset + done,
      );
      if (bytesRead === 0) throw truncated(location, done);
      done += bytesRead;
    }
    return toFloat32(bytes, location.dtype);
  } finally {
    await handle.close();
  }
}

async function openFile(use: FileUse): ReturnType<typeof open> {
  try {
    return await open(use.path, "r");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new AttuneError(
      use.code,
      `${use.path} cannot be opened: ${reason}.`,
      "Check that the file is there and readable.",
    );
  }
}

function truncated(location: WeightLocation, done: number): AttuneError {
  return new AttuneError(
    "E_MODEL_FILE",
    `${location.file} ends within ${location.name}: expected ${location.bytes} bytes, found ${done}.`,
    "Copy or download the model again; the file was cut while it was in use.",
  );
}
