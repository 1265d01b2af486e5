/**
 * A base that completes, before it is opened: what it is made of, in which sizes and types, so that its memory and speed can be told. Nothing is
 * hashed, converted or downloaded; a weight's place in its file is not known, only that there is one.
 */
import path from "node:path";
import { type BlockForm, blockBytes } from "../formats/blocks";
import { type FloatType, isFloatType } from "../formats/floats";
import { isQuantisedType } from "../formats/gguf/dequantise";
import { byteSize } from "../formats/safetensors";
import { elements } from "../graph/value";
import { parseDecoderConfig } from "../model/config";
import type { DecoderConfig } from "../model/decoder-config";
import { ggufPlace } from "../model/gguf-names";
import { expectedWeights } from "../model/weight-shapes";
import { readDecoderConfig } from "./folder";
import { packedForm, readGguf } from "./gguf-base";
import { roundedBits, roundedForm } from "./rounded";
import { locateModel } from "./shards";
import { floatTypeOf, type StoredWeight } from "./weight-files";

export interface Outline {
  readonly config: DecoderConfig;
  readonly weights: ReadonlyMap<string, StoredWeight>;
  /** The weights' files lie there, in name. */
  readonly folder: string;
}

/** How a weight is stored: as floats, or in blocks. */
type Form = FloatType | BlockForm;

/** A model of this config whose weights are all floats of one type. */
export function outlineOf(config: DecoderConfig, type: FloatType): Outline {
  return outlined(config, () => type);
}

/** Of a model's folder: its config.json, and the type of its weights by the headers of their files. Throws as `openBase` does. */
export async function folderOutline(folder: string): Promise<Outline> {
  const config = await readDecoderConfig(path.join(folder, "config.json"));
  const { weights } = await locateModel(folder);
  const [first] = weights.values();
  return outlineOf(config, first?.dtype ?? "F32");
}

/** Of a GGUF file, by its header. Throws as `openBase` does. */
export async function ggufOutline(file: string): Promise<Outline> {
  const { header, config: json } = await readGguf(file);
  const config = parseDecoderConfig(json, file);
  return outlined(config, (name, [rows = 0]) => {
    const type =
      config.gguf === null ? undefined : header.tensors.get(ggufPlace(config, config.gguf, name, rows).name)?.dtype;
    if (type === undefined || !isQuantisedType(type)) return type !== undefined && isFloatType(type) ? type : "F32";
    return packedForm(type);
  });
}

/** The same base with its weights rounded in blocks, as `roundedWeights` makes them. */
export function roundedOutline({ config, weights }: Outline, bits: 4 | 8): Outline {
  return outlined(config, (name, shape) => {
    const rounded = roundedBits(config, name, shape, bits);
    if (rounded !== null) return roundedForm(rounded);
    const weight = weights.get(name);
    return weight === undefined ? "F32" : floatTypeOf(weight);
  });
}

const folder = path.resolve("/");

function outlined(config: DecoderConfig, formOf: (name: string, shape: readonly number[]) => Form): Outline {
  const weights = new Map<string, StoredWeight>();
  let end = 0;
  const range = (bytes: number) => {
    end += bytes;
    return { offset: end - bytes, bytes };
  };
  for (const [name, shape] of expectedWeights(config)) {
    const form = formOf(name, shape);
    const place = { name, file: path.join(folder, "weights") };
    const [rows, width] = shape;
    if (typeof form === "string" || rows === undefined || width === undefined) {
      const dtype = typeof form === "string" ? form : "F32";
      weights.set(name, { ...place, dtype, shape, ...range(byteSize(dtype, shape)) });
      continue;
    }
    const { bits, block, zero, offsets } = form;
    const { codes, scales } = blockBytes(form, elements(shape));
    weights.set(name, {
      ...{ ...place, shape: [rows, width], bits, block, zero, codes: range(codes), scales: range(scales) },
      offsets: offsets ? range(scales) : null,
    });
  }
  return { config, weights, folder };
}
