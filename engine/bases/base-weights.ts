/** The base's weights as values of a graph, read in place from its safetensors files. */
import { basename, dirname } from "node:path";
import { AttuneError } from "../errors";
import { cast } from "../graph/ops/arithmetic";
import { type DType, elements, type Value, weight } from "../graph/value";
import type { GraphModel } from "../model/graph-model";
import type { Weights } from "../model/linear-factory";
import { joined, largestBinding, pieceRows } from "../model/pieces";
import type { Precision } from "../protocol/words";
import type { BaseModel } from "./folder";
import type { WeightLocation } from "./weight-files";

const dtypes: Readonly<Record<WeightLocation["dtype"], DType>> = {
  F32: "float32",
  F16: "float16",
  BF16: "bfloat16",
};

/**
 * The base as graphs read it. `precision`: in which its frozen weights are multiplied; `limit`: bytes that a device binds at
 * once. Reads nothing yet. Throws E_MODEL_FILE where the weights' files lie in several folders.
 */
export function graphModel(base: BaseModel, precision: Precision = "fp32", limit = largestBinding): GraphModel {
  return { config: base.config, weights: baseWeights(base, limit), folder: weightsFolder(base), precision, limit };
}

/** Each weight as one float32 value, however often it is asked for: a tied head shares the embedding. */
function baseWeights(base: BaseModel, limit: number): Weights {
  const values = new Map<string, Value>();
  return (name) => {
    const known = values.get(name);
    if (known !== undefined) return known;
    const location = base.weights.get(name);
    if (location === undefined) return null;
    const value = inPlace(name, location, limit);
    values.set(name, value);
    return value;
  };
}

function inPlace(name: string, { dtype, shape, file, offset, bytes }: WeightLocation, limit: number): Value {
  const [rows, width] = shape;
  const floatBytes = Float32Array.BYTES_PER_ELEMENT * elements(shape);
  const at = (part: string, partShape: readonly number[], partOffset: number, partBytes: number): Value => {
    const place = { file: basename(file), offset: partOffset, bytes: partBytes };
    return cast(weight(`base.${name}${part}`, dtypes[dtype], partShape, place), "float32");
  };
  if (floatBytes <= limit || rows === undefined || width === undefined || shape.length !== 2) {
    return at("", shape, offset, bytes);
  }
  const rowBytes = bytes / rows;
  return joined(
    pieceRows(rows, width, limit).map(({ begin, count }, index) =>
      at(`[${index}]`, [count, width], offset + begin * rowBytes, count * rowBytes),
    ),
  );
}

/** The one folder that holds all weight files, which is what the runtime takes. */
function weightsFolder(base: BaseModel): string {
  const folders = new Set([...base.weights.values()].map((location) => dirname(location.file)));
  const [folder] = folders;
  if (folder === undefined || folders.size !== 1) {
    throw new AttuneError(
      "E_MODEL_FILE",
      `The weight files of ${base.folder} lie in ${folders.size} different folders.`,
      "Copy the model into one folder and choose that folder as the base.",
    );
  }
  return folder;
}
