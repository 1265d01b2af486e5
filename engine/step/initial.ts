/** The parameters that a run starts with. */
import type { LoraMatrix } from "../adapters/adapter";
import type { BaseModel } from "../bases/folder";
import { readWeight, type StoredWeight } from "../bases/weight-files";
import { AttuneError } from "../errors";
import { elements } from "../graph/value";
import { type LoraTarget, type LoraTensor, loraParts, mapParts, partsIn } from "../model/lora";
import { createRandom } from "../random";
import type { LoraTuning, Tuning } from "./graphs";
import { type Layout, pack, packEach, zeroTheta } from "./layout";
import type { State } from "./state";

/**
 * LoRA: A uniform in ±1/√in (kaiming-uniform with a = √5, as loralib and PEFT), B zero and, with DoRA, magnitudes the norms of
 * W₀'s rows, so that the tuned model starts as the base. Full fine-tuning: the base's weights. Throws E_TARGETS.
 */
export async function initialState(base: BaseModel, tuning: Tuning, layout: Layout, seed: number): Promise<State> {
  const theta = tuning.method === "lora" ? await loraTheta(base, tuning, layout, seed) : await baseStart(base, layout);
  return { theta, m: zeroTheta(layout), v: zeroTheta(layout) };
}

function loraTheta(base: BaseModel, tuning: LoraTuning, layout: Layout, seed: number): Promise<Float32Array[]> {
  const starts = new Map<string, () => Float32Array | Promise<Float32Array>>();
  for (const target of tuning.targets) {
    const { a, b, magnitude } = loraParts(target, tuning, (tensor) => tensor);
    starts.set(a.name, () => uniform(a, seed));
    starts.set(b.name, () => new Float32Array(elements(b.shape)));
    if (magnitude === null) continue;
    starts.set(magnitude.name, () => outputNorms(target, weightLocation(base, `${target.name}.weight`)));
  }
  return packEach(layout, async ({ name }) => starts.get(name)?.() ?? new Float32Array());
}

/** The norm of W₀ by output, [out]. Throws E_TARGETS where one is zero, as DoRA divides by it. */
async function outputNorms(target: LoraTarget, location: StoredWeight): Promise<Float32Array> {
  const weight = await readWeight(location);
  const squares = new Float64Array(target.out);
  const output = target.fanInFanOut
    ? (index: number) => index % target.out
    : (index: number) => Math.floor(index / target.in);
  for (const [index, value] of weight.entries()) squares[output(index)] = (squares[output(index)] ?? 0) + value * value;
  if (squares.includes(0)) {
    throw new AttuneError(
      "E_TARGETS",
      `DoRA cannot adapt ${target.name}: the weights of output ${squares.indexOf(0)} are all zero, and their norm cannot be scaled.`,
      "Leave this target out, or train without DoRA.",
    );
  }
  return Float32Array.from(squares, Math.sqrt);
}

function uniform({ name, shape }: LoraTensor, seed: number): Float32Array {
  const bound = 1 / Math.sqrt(shape[1] ?? 1);
  const random = createRandom(seed, "initial", name);
  return new Float32Array(elements(shape)).map(() => (2 * random.next() - 1) * bound);
}

function baseStart(base: BaseModel, layout: Layout): Promise<Float32Array[]> {
  return packEach(layout, ({ name }) => readWeight(weightLocation(base, name)));
}

function weightLocation(base: BaseModel, name: string): StoredWeight {
  const location = base.weights.get(name);
  if (location === undefined) throw new Error(`the base has no tensor ${name}`);
  return location;
}

/** A saved adapter's matrices as parameters. */
export function adapterTheta(layout: Layout, matrices: readonly LoraMatrix[]): Float32Array[] {
  const tensors = new Map(
    matrices.flatMap((matrix) => partsIn(mapParts(matrix, ({ name }, data) => [name, data] as const))),
  );
  return pack(layout, (name) => tensors.get(name) ?? new Float32Array());
}
