/** What is measured: models of three sizes. */
import type { BenchSetup } from "./setup";

export interface Subject {
  readonly name: string;
  readonly title: string;
  /** As `--base` takes it; undefined: the embedded model. */
  readonly base: string | undefined;
  /** A folder that transformers opens. */
  readonly folder: string;
  /** The same model for llama.cpp; null: there is none. */
  readonly gguf: string | null;
  /** Steps or prompts of one turn, and turns: a large model has fewer. */
  readonly rounds: number;
  readonly turns: number;
}

export function subjectsOf({ cache, embedded }: Pick<BenchSetup, "cache" | "embedded">): readonly Subject[] {
  return [
    {
      ...{ name: "embedded", title: "the embedded model", base: undefined, folder: embedded, gguf: null },
      ...{ rounds: 9, turns: 3 },
    },
    {
      ...{ name: "smollm2", title: "SmolLM2-135M (real weights)", base: `${cache}/smollm2/base` },
      ...{ folder: `${cache}/smollm2/base`, gguf: `${cache}/smollm2.gguf`, rounds: 5, turns: 3 },
    },
    {
      ...{ name: "half-billion", title: "Qwen2.5-Coder-0.5B's shape (random weights)", base: `${cache}/half-billion` },
      ...{ folder: `${cache}/half-billion`, gguf: null, rounds: 2, turns: 2 },
    },
  ];
}

/** A subject that is trained in every way in seconds. */
export function isSmall({ name }: Subject): boolean {
  return name !== "half-billion";
}
