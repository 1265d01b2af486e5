/** The parameters that a run starts with. */
import type { LoraMatrix } from "../adapters/adapter";
import type { BaseModel } from "../model/folder";
import { readWeight } from "../model/weights";
import { createRandom } from "../workspace/random";
import { loraA, loraB } from "./graphs";
import { type Layout, pack } from "./layout";
import type { State } from "./stepper";

/**
 * LoRA: A uniform in ±1/√in (kaiming-uniform with a = √5, as loralib and PEFT), B zero, so that the tuned model starts as
 * the base. Full fine-tuning: the base's weights.
 */
export async function initialState(
  base: BaseModel,
  method: "lora" | "full",
  layout: Layout,
  seed: number,
): Promise<State> {
  const theta = method === "lora" ? pack(layout, loraStart(layout, seed)) : await baseStart(base, layout);
  return { theta, m: zeroTheta(layout), v: zeroTheta(layout) };
}

function loraStart(layout: Layout, seed: number): (name: string) => Float32Array {
  const shapes = new Map(layout.trainables.map((item) => [item.name, item]));
  return (name) => {
    const item = shapes.get(name);
    const data = new Float32Array(item?.size ?? 0);
    if (!name.endsWith(".lora_A.weight")) return data;
    const bound = 1 / Math.sqrt(item?.shape[1] ?? 1);
    const random = createRandom(seed, "initial", name);
    return data.map(() => (2 * random.next() - 1) * bound);
  };
}

async function baseStart(base: BaseModel, layout: Layout): Promise<Float32Array[]> {
  const tensors = new Map<string, Float32Array>();
  for (const { name } of layout.trainables) {
    const location = base.weights.get(name);
    if (location === undefined) throw new Error(`the base has no tensor ${name}`);
    tensors.set(name, await readWeight(location));
  }
  return pack(layout, (name) => tensors.get(name) ?? []);
}

/** Zeros everywhere: with B zero, a LoRA model is its base. */
export function zeroTheta(layout: Layout): Float32Array[] {
  return layout.buckets.map((size) => new Float32Array(size));
}

/** A saved adapter's matrices as parameters. */
export function adapterTheta(layout: Layout, matrices: readonly LoraMatrix[]): Float32Array[] {
  const tensors = new Map<string, Float32Array>();
  for (const { name, a, b } of matrices) {
    tensors.set(loraA(name), a);
    tensors.set(loraB(name), b);
  }
  return pack(layout, (name) => tensors.get(name) ?? []);
}
