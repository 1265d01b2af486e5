/** Whole GGUF files in memory whose tensors are floats: LoRA adapters. Pure: bytes in, values out. */
import type { FloatType } from "../floats";
import type { FileUse, Tensor } from "../safetensors";
import { brokenGguf, shown } from "./broken";
import { parseGgufHeader } from "./header";
import { isFloatTensor } from "./types";
import type { GgufMetadata } from "./values";

export interface GgufTensor extends Tensor {
  readonly dtype: FloatType;
  readonly data: Uint8Array;
}

export interface GgufFile {
  readonly metadata: GgufMetadata;
  /** Shapes are row-major. */
  readonly tensors: ReadonlyMap<string, GgufTensor>;
}

/**
 * A whole file → its values and tensors; the data are views into `bytes`. Throws `use.code`, also for a tensor whose
 * elements are not floats.
 */
export function decodeGguf(bytes: Uint8Array, use: FileUse): GgufFile {
  const result = parseGgufHeader(bytes, bytes.byteLength, use);
  if (result.kind === "more") throw new Error("a whole file needs no more bytes");
  const { metadata, tensors, dataStart } = result.header;
  const whole = [...tensors].map(([name, entry]) => {
    if (!isFloatTensor(entry)) {
      throw brokenGguf(
        use,
        `the tensor ${shown(name)} is ${entry.dtype}, and only F32, F16 and BF16 are supported here`,
      );
    }
    const { dtype, shape, begin, end } = entry;
    return [name, { dtype, shape, data: bytes.subarray(dataStart + begin, dataStart + end) }] as const;
  });
  return { metadata, tensors: new Map(whole) };
}
