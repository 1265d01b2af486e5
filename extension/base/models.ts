/** Which base models are suggested, and what is said about one. Knows neither the editor nor the engine. */
import type { CheckedModel, ModelEntry, ModelPageResult } from "../../engine/protocol/models";
import { size } from "../editor/messages";

export interface SuggestedModel {
  readonly id: string;
  readonly parameters: number;
  /** Of the weights on the hub. */
  readonly bytes: number;
  /** As its page named it when this list was made; the page is asked again before a download. */
  readonly license: string;
  readonly note: string;
}

export const suggestedModels: readonly SuggestedModel[] = [
  {
    id: "Qwen/Qwen2.5-Coder-0.5B",
    parameters: 494e6,
    bytes: 988e6,
    license: "apache-2.0",
    note: "a good start",
  },
  {
    id: "HuggingFaceTB/SmolLM2-135M",
    parameters: 135e6,
    bytes: 269e6,
    license: "apache-2.0",
    note: "very small, left to right only",
  },
  {
    id: "deepseek-ai/deepseek-coder-1.3b-base",
    parameters: 1.35e9,
    bytes: 2.69e9,
    license: "deepseek",
    note: "stronger, slower",
  },
  {
    id: "Qwen/Qwen2.5-Coder-1.5B",
    parameters: 1.54e9,
    bytes: 3.09e9,
    license: "apache-2.0",
    note: "stronger, slower",
  },
];

/** Bytes of this machine's memory: of what programs may take now, and in all. */
export interface Memory {
  readonly free: number;
  readonly total: number;
}

/** Beside the weights: activations, the adapter with its moments, and the engine itself. A rough figure, said as such. */
const besideWeights = 1e9;

/** Frozen weights are computed in 32-bit floating point on the processor. */
export function memoryNeeded(parameters: number): number {
  return 4 * parameters + besideWeights;
}

export type Fit = "fits" | "tight" | "tooLarge";

/** The editor and the system need a share of the whole. */
export function fitOf(parameters: number, memory: Memory): Fit {
  const needed = memoryNeeded(parameters);
  if (needed > 0.75 * memory.total) return "tooLarge";
  return needed > 0.9 * memory.free ? "tight" : "fits";
}

/** Short enough for a row of a list. */
export function fitText(parameters: number, memory: Memory): string {
  const needed = gigabytes(memoryNeeded(parameters));
  const free = gigabytes(memory.free);
  switch (fitOf(parameters, memory)) {
    case "fits":
      return `memory: ${needed} of ${free} GB free`;
    case "tight":
      return `memory: ${needed} GB, only ${free} GB free now`;
    case "tooLarge":
      return `memory: ${needed} GB, too much here`;
  }
}

function gigabytes(bytes: number): string {
  return (bytes / 1e9).toFixed(bytes < 9.95e9 ? 1 : 0);
}

export function parametersText(parameters: number): string {
  if (parameters >= 1e9) return `${(parameters / 1e9).toFixed(1)} B parameters`;
  return parameters >= 1e6 ? `${Math.round(parameters / 1e6)} M parameters` : `${parameters} parameters`;
}

/** One line about a model that is here. */
export function entryText({ parameters, bytes, license, source }: ModelEntry, memory: Memory): string {
  const facts = [
    parameters === null ? "of a family that this version does not know" : parametersText(parameters),
    size(bytes),
    license,
    // The embedded model fits wherever the editor does.
    parameters === null || source === "embedded" ? null : fitText(parameters, memory),
  ];
  return facts.filter((fact) => fact !== null).join(" · ");
}

/** Where a model that is here came from, if that is worth a word. */
export function originText({ source }: ModelEntry): string | null {
  const origins: Readonly<Record<ModelEntry["source"], string | null>> = {
    embedded: "comes with Attune",
    store: null,
    cache: "in Hugging Face's cache",
    folder: null,
    ollama: "from Ollama",
    lmstudio: "from LM Studio",
    "llama.cpp": "from llama.cpp",
    hf: "in Hugging Face's cache",
    gguf: null,
  };
  return origins[source];
}

/** One line about a model that is not here. */
export function suggestionText({ parameters, bytes, license }: SuggestedModel, memory: Memory): string {
  return [parametersText(parameters), size(bytes), license, fitText(parameters, memory)].join(" · ");
}

/** The question before a download: how much, from where, under which licence, and what does not fit. */
export function confirmation(
  page: ModelPageResult,
  memory: Memory,
): { readonly question: string; readonly detail: string } {
  const lines = [
    `${parametersText(page.parameters)}, licence: ${page.license ?? "not named on the model's page"}`,
    `Download: ${size(page.bytes)} of ${size(page.freeBytes)} free on the disk`,
    `To train, ${fitText(page.parameters, memory)}`,
    "Nothing of your workspace is sent.",
  ];
  return { question: `Download ${page.id} from ${page.host}?`, detail: lines.join("\n") };
}

/** What the user reads once the base is another one. `unfit`: names of adapters that were switched off by it. */
export function baseChanged({ id }: CheckedModel, unfit: readonly string[]): string {
  const off = unfit.length === 0 ? "" : ` Switched off, as they belong to another base: ${unfit.join(", ")}.`;
  return `the base is now ${id}.${off}`;
}
