/** The models that servers are started with: a tiny one in float32, and a real one where `npm run lanes:models` has fetched it. */
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { writeGguf } from "../support/gguf-model";

export interface Subject {
  readonly name: string;
  /** For vLLM, and for training. */
  readonly base: string;
  /** The same weights for llama.cpp. */
  readonly gguf: string;
  /** What belongs to it in the cache. */
  readonly folder: string;
}

const tiny = "test/fixtures/attune-base-8m";
const real = ".cache/models/smollm2.gguf";

export async function subjectsIn(cache: string): Promise<readonly Subject[]> {
  const folder = path.join(cache, "tiny");
  mkdirSync(folder, { recursive: true });
  const gguf = path.join(folder, "base.gguf");
  if (!existsSync(gguf)) await writeGguf(tiny, gguf, "qwen2");
  const subjects = [{ name: "the base of 8 million parameters, float32", base: tiny, gguf, folder }];
  if (!existsSync(real)) return subjects;
  return [
    ...subjects,
    { name: "SmolLM2-135M-Instruct, Q4_1", base: real, gguf: real, folder: path.join(cache, "smollm2") },
  ];
}
