/** Where everything is that the lane measures with, and what all contenders share. */
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { instructionSets } from "../../engine/runtime/instructions";

export interface Setup {
  /** The lane's cache: models, references, tokenizers. */
  readonly folder: string;
  /** An interpreter with what scripts/models/requirements.txt names. */
  readonly python: string;
  /** A folder in which node-llama-cpp is installed. */
  readonly llama: string;
  /** A file of texts by name, code in ten languages among them. */
  readonly sources: string;
}

/** Of the processor, for everybody: OMP_NUM_THREADS, which PyTorch reads too, or two. */
export const threads = Number(process.env["OMP_NUM_THREADS"] ?? 2);

/** Code in ten languages, as PyTorch sees it. */
export interface Texts {
  readonly [name: string]: { readonly tokens: readonly number[]; readonly nats: number };
}

export function textsFile(folder: string): string {
  return `${folder}/texts.json`;
}

export function readTexts(file: string): Texts {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** The processor with what decides how fast its products can be, and the threads that everybody has. */
export function machine(): string {
  const instructions = instructionSets()?.join(" ") ?? "instructions unknown";
  return `${cpus()[0]?.model ?? "unknown"}, ${cpus().length} logical cores, ${instructions}; ${threads} threads for everybody`;
}
