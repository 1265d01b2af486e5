/** What PyTorch computed with a small model: the folders of test/fixtures/parity, described in test/fixtures/peft/make.py. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type Adapter, readAdapter } from "../../engine/adapters/adapter";
import { graphModel } from "../../engine/bases/base-weights";
import { type BaseModel, openBase, openDecoder } from "../../engine/bases/folder";
import { inFloats } from "../../engine/bases/weight-files";
import { toFloat32 } from "../../engine/formats/floats";
import { decode } from "../../engine/formats/safetensors";
import { parseConfig } from "../../engine/model/config";
import type { DecoderConfig } from "../../engine/model/decoder-config";
import type { GraphModel } from "../../engine/model/graph-model";
import type { ModelConfig } from "../../engine/model/model-config";
import type { Sequence } from "../../engine/text/fim";
import { readExamplesFile } from "../../engine/workspace/examples-file";

export const fixturesFolder = "test/fixtures/parity";

export interface Reference {
  readonly versions: Readonly<Record<string, string>>;
  /** Logits are of their last place; with an encoder of every place, one after the other. */
  readonly prompts: readonly number[][];
  readonly baseLogits: readonly number[][];
  readonly tunedLogits: readonly number[][];
  readonly loss: number;
  readonly gradNorm: number;
  readonly fullLoss: number;
  readonly adamw: {
    lr: number;
    beta1: number;
    beta2: number;
    eps: number;
    weightDecay: number;
    clip: number;
    /** LoRA+'s; absent: 1. */
    ratio?: number;
  };
  readonly steps: readonly { loss: number; gradNorm: number }[];
  readonly generation: readonly { prompt: number[]; tokens: number[] }[];
  /** Of the LoRA variants: by linear, and after merging. */
  readonly ranks?: Readonly<Record<string, number>>;
  readonly scales?: Readonly<Record<string, number>>;
  readonly mergedLogits?: readonly number[][];
}

export type Tensors = ReadonlyMap<string, Float32Array>;

export interface Fixture<C extends ModelConfig = DecoderConfig> {
  readonly reference: Reference;
  readonly base: BaseModel<C>;
  readonly model: GraphModel<C>;
  readonly adapter: Adapter;
  readonly examples: readonly Sequence[];
  readonly gradients: Tensors;
  /** Adapter after three AdamW steps. */
  readonly after3: Tensors;
  /** null: the fixture is about an adapter alone. */
  readonly fullGradients: Tensors | null;
  /** DoRA's magnitudes before any step; null: the adapter has none. */
  readonly start: Tensors | null;
}

/** `place`: another base of the same weights, such as a GGUF file. */
export async function openFixture(folder: string, place = `${folder}/base`): Promise<Fixture> {
  return fixtureOf(folder, await openDecoder(place));
}

/** The same of an encoder too. */
export async function openAnyFixture(folder: string, place = `${folder}/base`): Promise<Fixture<ModelConfig>> {
  return fixtureOf(folder, await openBase(place));
}

/** The names of those whose models complete. */
export function decoderFixtures(): string[] {
  return readdirSync(fixturesFolder).filter((name) => {
    const file = `${fixturesFolder}/${name}/base/config.json`;
    return parseConfig(JSON.parse(readFileSync(file, "utf8")), file).completes;
  });
}

async function fixtureOf<C extends ModelConfig>(folder: string, base: BaseModel<C>): Promise<Fixture<C>> {
  const reference: Reference = JSON.parse(readFileSync(`${folder}/reference.json`, "utf8"));
  const optional = (name: string) => (existsSync(`${folder}/${name}`) ? tensorsOf(`${folder}/${name}`) : null);
  return {
    reference,
    base,
    model: graphModel(base),
    adapter: await readAdapter(`${folder}/adapter`, base),
    examples: await readExamplesFile(`${folder}/examples.jsonl`, base.config),
    gradients: tensorsOf(`${folder}/gradients.safetensors`),
    after3: tensorsOf(`${folder}/after3.safetensors`),
    fullGradients: optional("full-gradients.safetensors"),
    start: optional("start.safetensors"),
  };
}

/** Tensors by our names: without PEFT's prefix. */
function tensorsOf(path: string): Tensors {
  const { tensors } = decode(readFileSync(path), { code: "E_FILE", path });
  return new Map(
    [...tensors].map(([name, { data }]) => [name.replace(/^base_model\.model\./, ""), toFloat32(data, "F32")]),
  );
}

export function readWeight(base: BaseModel, name: string): Float32Array {
  const location = inFloats(base.weights.get(name));
  const bytes = readFileSync(location.file).subarray(location.offset, location.offset + location.bytes);
  return toFloat32(bytes, location.dtype);
}
