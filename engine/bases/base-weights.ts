/** The base's weights as values of a graph, read in place from its safetensors files. */
import { basename, dirname } from "node:path";
import { AttuneError } from "../errors";
import { cast } from "../graph/ops/arithmetic";
import { blockMatrix } from "../graph/ops/blockwise";
import { type DType, elements, type Value, weight } from "../graph/value";
import type { GraphModel } from "../model/graph-model";
import type { Weights } from "../model/linear-factory";
import type { ModelConfig } from "../model/model-config";
import { joined, largestBinding, type Multiplication, pieceRows } from "../model/pieces";
import type { DeviceId, Precision } from "../protocol/words";
import type { BaseModel } from "./folder";
import { type BlockLocation, isBlocks, type Range, type StoredWeight, type WeightLocation } from "./weight-files";

const dtypes: Readonly<Record<WeightLocation["dtype"], DType>> = {
  F32: "float32",
  F16: "float16",
  BF16: "bfloat16",
};

/** How a base's graphs are made, besides the precision. */
export interface GraphOptions {
  /** Where they will run. Absent: on the CPU. */
  readonly device?: DeviceId;
  /** Bytes that a device binds at once. */
  readonly limit?: number | undefined;
  /** Others that stand for the base's, such as those that were rounded in blocks. */
  readonly weights?: ReadonlyMap<string, StoredWeight>;
}

/**
 * The base as graphs read it. `precision`: in which its frozen weights are multiplied. Reads nothing yet. Throws E_MODEL_FILE where the
 * weights' files lie in several folders.
 */
export function graphModel<C extends ModelConfig>(
  base: Pick<BaseModel<C>, "config" | "weights" | "folder">,
  precision: Precision = "fp32",
  { device = "cpu", limit = largestBinding, weights = base.weights }: GraphOptions = {},
): GraphModel<C> {
  const folder = weightsFolder(base, weights);
  const multiplication = multiplicationOf(precision, device, weights);
  return {
    config: base.config,
    weights: baseWeights(weights, limit),
    folder,
    precision: multiplication,
    queryBlock: device === "cpu" ? smallQueryBlock : largeQueryBlock,
    limit,
  };
}

/** Of a row of 512 tokens four blocks take 5/8 of the work of one; smaller ones gain little, and each takes nodes. */
const smallQueryBlock = 128;
/** A node is a dispatch on a GPU, which costs more there than the work it saves. */
const largeQueryBlock = 512;

/** How a device multiplies by these weights in a precision: rounds x only where that is quicker, and nothing that is in floats. */
function multiplicationOf(
  precision: Precision,
  device: DeviceId,
  weights: ReadonlyMap<string, StoredWeight>,
): Multiplication {
  if (precision === "fp32") return precision;
  if ([...weights.values()].some(isBlocks)) return device === "cpu" ? "blocks" : "exactBlocks";
  return precision === "int8" ? precision : "fp32";
}

/** Each weight as one float32 value, however often it is asked for: a tied head shares the embedding. */
function baseWeights(weights: ReadonlyMap<string, StoredWeight>, limit: number): Weights {
  const values = new Map<string, Value>();
  return (name) => {
    const known = values.get(name);
    if (known !== undefined) return known;
    const location = weights.get(name);
    if (location === undefined) return null;
    const value = isBlocks(location) ? inBlocks(name, location, limit) : inPlace(name, location, limit);
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

/** A quantised matrix, in pieces of rows where its float32 numbers would be more than a device binds at once. */
function inBlocks(name: string, { shape, bits, block, zero, ...place }: BlockLocation, limit: number): Value {
  const [rows, width] = shape;
  const blocks = width / block;
  const file = basename(place.file);
  const pieces = pieceRows(rows, width, limit).map(({ begin, count }, index) => {
    const at = (what: string, dtype: DType, itsShape: readonly number[], { offset, bytes }: Range): Value => {
      const rowBytes = bytes / rows;
      const part = { file, offset: offset + begin * rowBytes, bytes: count * rowBytes };
      return weight(`base.${name}[${index}].${what}`, dtype, itsShape, part);
    };
    return blockMatrix({
      ...{ bits, block, zero },
      bytes: at("bytes", "uint8", [count, blocks, (block * bits) / 8], place.codes),
      codes: at("codes", bits === 4 ? "uint4" : "uint8", [count * blocks, block], place.codes),
      scales: at("scales", "float32", [count, blocks], place.scales),
      offsets: place.offsets === null ? null : at("offsets", "float32", [count, blocks], place.offsets),
    });
  });
  return joined(pieces);
}

/** The one folder that holds all weight files, which is what the runtime takes. */
function weightsFolder(base: Pick<BaseModel, "folder">, weights: ReadonlyMap<string, StoredWeight>): string {
  const folders = new Set([...weights.values()].map((location) => dirname(location.file)));
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
