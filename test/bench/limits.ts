/** What the machine itself can do, and how much of it a training step uses. */
import { graphModel } from "../../engine/bases/base-weights";
import { openBase } from "../../engine/bases/folder";
import { measureThroughput } from "../../engine/devices/throughput";
import { graphWork } from "../../engine/graph/work";
import type { Figure } from "../../engine/protocol/bench";
import { runOutputs } from "../../engine/step/memory";
import { makeRecipe, tuningOf } from "../../engine/train/recipe";
import { table } from "../models/page";
import { threads } from "../models/setup";
import { figureText } from "./figures";
import { type BenchMeasuring, type BenchSection, partsOf } from "./setup";
import type { Subject } from "./subjects";

const length = 512;

export interface LimitsRequest {
  readonly base: string | undefined;
}

export interface Limits {
  /** Multiplications a second of a product with many rows in floats. */
  readonly products: number;
  /** Bytes a second. */
  readonly moved: number;
  readonly nodeSeconds: number;
  /** Of one training step. */
  readonly multiplications: number;
  readonly bytes: number;
  readonly nodes: number;
}

/** In a process of its own. */
export async function measureLimits({ base: place }: LimitsRequest): Promise<Limits> {
  const base = await openBase(place);
  const recipe = makeRecipe({ examples: "", seqLen: length, batch: 1 }, base);
  const outputs = runOutputs(graphModel(base), tuningOf(recipe, base), { batch: 1, length }, recipe.adamW, "cpu");
  const { count, ...updated } = outputs.update;
  const [step, update] = [graphWork(outputs.microStep.all), graphWork(updated.all)];
  const { products, moved, node } = await measureThroughput("cpu", threads);
  return {
    products: products.float?.many ?? Number.NaN,
    moved,
    nodeSeconds: node,
    multiplications: step.products.float,
    bytes: step.moved + count * update.moved,
    nodes: step.nodes + count * update.nodes,
  };
}

export const limitsSection: BenchSection = {
  title: "The machine's limits",
  head: [
    `A product with many rows in floats and bytes through other nodes, as this machine does them at its best, and a step of LoRA over ${length}`,
    "tokens in fp32: what its graph multiplies, what its other nodes read and write, and the share of the step's time that both would take at",
    "that speed. Nodes cost time of their own.",
  ],
  parts: (_, subjects) => partsOf(subjects, limitsOf),
};

function limitsOf({ base, rounds }: Subject, measuring: BenchMeasuring): string[] {
  const { products, moved, nodeSeconds, ...work } = measuring.inProcess("measureLimits", { base });
  const place = base === undefined ? [] : ["--base", base];
  const { tokensPerSecond } = measuring.node<{ tokensPerSecond: Figure }>(
    "dist/cli.js",
    [
      ...["bench", "train", ...place, "--device", "cpu", "--threads", String(threads), "--precision", "fp32"],
      ...["--seq-len", String(length), "--rounds", String(rounds), "--json"],
    ],
    // A turn of its own, beside the measurement of the machine.
    100,
  );
  const step = length / tokensPerSecond.median;
  const [computing, moving] = [work.multiplications / products, work.bytes / moved];
  return table(
    ["products", "moved", "nodes", "a step's products", "a step's other bytes", "its nodes", "the step", "share"],
    [
      [
        `${((2 * products) / 1e9).toFixed(0)} Gflop/s`,
        `${(moved / 1e9).toFixed(1)} GB/s`,
        String(Math.round(work.nodes)),
        `${((2 * work.multiplications) / 1e9).toFixed(0)} Gflop in ${computing.toFixed(2)} s`,
        `${(work.bytes / 1e9).toFixed(1)} GB in ${moving.toFixed(2)} s`,
        `${(work.nodes * nodeSeconds).toFixed(2)} s`,
        `${step.toFixed(2)} s (${figureText(tokensPerSecond, 0)} tokens/s)`,
        `${((100 * (computing + moving)) / step).toFixed(0)} %`,
      ],
    ],
  );
}
