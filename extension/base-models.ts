/** Which base models are suggested, and what is said about one. Knows neither the editor nor the engine. */
import type { ModelPageResult } from "../engine/protocol";
import { size } from "./messages";

export interface SuggestedModel {
  readonly id: string;
  readonly parameters: number;
  /** As its page named it when this list was made; the page is asked again before a download. */
  readonly license: string;
}

export const suggestedModels: readonly SuggestedModel[] = [
  { id: "HuggingFaceTB/SmolLM2-135M", parameters: 135e6, license: "apache-2.0" },
  { id: "HuggingFaceTB/SmolLM2-360M", parameters: 362e6, license: "apache-2.0" },
  { id: "Qwen/Qwen2.5-Coder-0.5B", parameters: 494e6, license: "apache-2.0" },
  { id: "deepseek-ai/deepseek-coder-1.3b-base", parameters: 1.35e9, license: "deepseek" },
  { id: "bigcode/starcoder2-3b", parameters: 3.03e9, license: "bigcode-openrail-m" },
];

/** Beside the weights: activations, the adapter with its moments, and the engine itself. A rough figure, said as such. */
const besideWeights = 1e9;

/** Frozen weights are computed in 32-bit floating point on the processor. */
export function memoryNeeded(parameters: number): number {
  return 4 * parameters + besideWeights;
}

/** The editor and the system need the rest. */
export function fits(parameters: number, memoryBytes: number): boolean {
  return memoryNeeded(parameters) <= 0.75 * memoryBytes;
}

export function fitText(parameters: number, memoryBytes: number): string {
  const needed = `needs about ${size(memoryNeeded(parameters))} of memory`;
  return fits(parameters, memoryBytes) ? needed : `${needed}: too large for this machine's ${size(memoryBytes)}`;
}

export function parametersText(parameters: number): string {
  return parameters >= 1e9
    ? `${(parameters / 1e9).toFixed(1)} B parameters`
    : `${Math.round(parameters / 1e6)} M parameters`;
}

/** The question before a download: how much, from where, under which licence, and what does not fit. */
export function confirmation(
  page: ModelPageResult,
  memoryBytes: number,
): { readonly question: string; readonly detail: string } {
  // Weights come in 16 bits as a rule, so half as many parameters as bytes.
  const parameters = page.bytes / 2;
  const lines = [
    `Licence: ${page.license ?? "not named on the model's page"}.`,
    `${size(page.freeBytes)} of disk are free.`,
    `Training ${fitText(parameters, memoryBytes)}.`,
  ];
  return { question: `Download ${size(page.bytes)} from ${page.host} for ${page.id}?`, detail: lines.join("\n") };
}
