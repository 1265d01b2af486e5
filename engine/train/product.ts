/** What a run leaves behind: a LoRA adapter in PEFT's format, or a fine-tuned model as an ordinary Hugging Face folder. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { type AdapterReport, adapterFiles, type LoraConfig, type LoraMatrix } from "../adapters/adapter";
import { encodeReport, reportFile } from "../adapters/report";
import type { BaseModel } from "../bases/folder";
import { sha256 } from "../bases/hash";
import { type Contents, isFile } from "../disk/files";
import { loraSettings } from "../formats/peft";
import { encodeRuns } from "../formats/safetensors";
import { suffixes } from "../model/linear-shapes";
import { type LoraTensor, loraParts } from "../model/lora";
import type { PlanEvent, TrainRequest } from "../protocol/train";
import type { LoraTuning } from "../step/graphs";
import { fileTensors, type Layout, unpack } from "../step/layout";
import { tokenizerFiles } from "../text/tokenizer-names";
import type { Job } from "./job";
import type { LoopState } from "./progress";
import type { Recipe } from "./recipe";

export interface Product {
  readonly files: ReadonlyMap<string, Contents>;
  /** SHA-256 of the weights, as the report names it. */
  readonly hash: string;
}

/** The files of the product, by name. Weights are views of `theta`. */
export async function productFiles(
  { base, tuning, layout }: Job,
  recipe: Recipe,
  theta: readonly Float32Array[],
  report: Omit<AdapterReport, "adapterHash">,
): Promise<Product> {
  if (tuning.method === "full") return modelFiles(base, layout, theta, report);
  const adapter = { config: loraConfig(recipe, tuning), matrices: loraMatrices(tuning, layout, theta) };
  return adapterFiles(adapter, base, report);
}

/** The adapter so far, for a checkpoint's folder; no files where there is none. */
export async function filesSoFar(
  job: Job,
  { recipe, ...told }: Told & { readonly recipe: Recipe },
  theta: readonly Float32Array[],
): Promise<ReadonlyMap<string, Contents>> {
  if (job.tuning.method === "full") return new Map();
  return (await productFiles(job, recipe, theta, reportOf(job, told))).files;
}

/** What a report tells of a run. */
interface Told {
  readonly plan: PlanEvent;
  readonly loop: LoopState;
}

/** The report of now, before there is a verdict. */
export function reportOf(
  { base, request, data, parent, out }: Job,
  { plan, loop }: Told,
): Omit<AdapterReport, "adapterHash"> {
  return {
    format: 1,
    baseId: base.id,
    baseHash: base.hash,
    createdAt: new Date().toISOString(),
    workspace: request.workspace === undefined ? null : path.resolve(request.workspace),
    name: runName(request, out),
    plan,
    trainedOn: [...new Set([...(parent?.report.trainedOn ?? []), ...data.dataset.trainedOn])],
    ...(data.commit === null ? {} : { commit: data.commit }),
    steps: loop.history,
    evals: loop.evals,
    verdict: null,
  };
}

function runName(request: TrainRequest, out: string): string {
  const source = request.workspace ?? request.examples;
  const parts = source === undefined ? [] : [path.basename(path.resolve(source))];
  return [...parts, path.basename(out)].join(" ");
}

/** What an `adapter_config.json` says of the run's adapter. */
export function loraConfig(recipe: Recipe, tuning: LoraTuning): LoraConfig {
  return { ...loraSettings(recipe), targets: suffixes(tuning.targets) };
}

/** The adapter's matrices as views of the parameters. */
export function loraMatrices(tuning: LoraTuning, layout: Layout, theta: readonly Float32Array[]): LoraMatrix[] {
  const tensors = unpack(layout, theta);
  const find = ({ name }: LoraTensor): Float32Array => {
    const tensor = tensors.get(name);
    if (tensor === undefined) throw new Error(`the layout has no tensor ${name}`);
    return tensor;
  };
  return tuning.targets.map((target) => ({ ...target, ...loraParts(target, tuning, find) }));
}

/** The base's own small files beside the new weights, so that `transformers` loads the folder unchanged. */
const companions = [...tokenizerFiles, "generation_config.json"];

async function modelFiles(
  base: BaseModel,
  layout: Layout,
  theta: readonly Float32Array[],
  report: Omit<AdapterReport, "adapterHash">,
): Promise<Product> {
  const files = new Map<string, Contents>();
  for (const name of companions) {
    const file = path.join(base.folder, name);
    if (await isFile(file)) files.set(name, await readFile(file));
  }
  // The weights are saved as they were trained, in float32, whatever the base was stored in.
  const config: Record<string, unknown> = JSON.parse(await readFile(path.join(base.folder, "config.json"), "utf8"));
  for (const name of ["torch_dtype", "dtype"]) if (name in config) config[name] = "float32";
  files.set("config.json", Buffer.from(`${JSON.stringify(config, null, 2)}\n`));
  const weights = encodeRuns(fileTensors(layout, theta), { format: "pt" });
  files.set("model.safetensors", weights);
  const hash = sha256(weights);
  files.set(reportFile, encodeReport({ ...report, adapterHash: hash }));
  return { files, hash };
}
