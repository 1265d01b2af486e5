/** The base's weights as values of a graph, read in place from its safetensors files. */
import { basename, dirname } from "node:path";
import { AttuneError } from "../errors";
import { cast } from "../graph/ops";
import { type DType, type Value, weight } from "../graph/value";
import type { Precision } from "../protocol";
import type { DecoderConfig } from "./config";
import type { BaseModel } from "./folder";
import type { Weights } from "./linear";
import type { WeightLocation } from "./weights";

const dtypes: Readonly<Record<WeightLocation["dtype"], DType>> = {
  F32: "float32",
  F16: "float16",
  BF16: "bfloat16",
};

/** What the graph builders need of a base: nothing of its folder, its tokenizer or its hash. */
export interface GraphModel {
  readonly config: DecoderConfig;
  readonly weights: Weights;
  /** Folder of the weight files; absent when all weights lie in the graph. */
  readonly folder?: string;
  /** In which the frozen weights are multiplied; absent: fp32. */
  readonly precision?: Precision;
}

export function graphModel(base: BaseModel, precision: Precision = "fp32"): GraphModel {
  return { config: base.config, weights: baseWeights(base), folder: weightsFolder(base), precision };
}

/** Each weight as one float32 value, however often it is asked for: a tied head shares the embedding. */
function baseWeights(base: BaseModel): Weights {
  const values = new Map<string, Value>();
  return (name) => {
    const known = values.get(name);
    if (known !== undefined) return known;
    const location = base.weights.get(name);
    if (location === undefined) return null;
    const { dtype, shape, file, offset, bytes } = location;
    const stored = weight(`base.${name}`, dtypes[dtype], shape, { file: basename(file), offset, bytes });
    const value = cast(stored, "float32");
    values.set(name, value);
    return value;
  };
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
