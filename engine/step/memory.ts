/** What a training run needs of memory, before a session is opened: sums of what its graphs keep and what lives in a step. */
import { type GraphMemory, graphMemory } from "../graph/memory";
import type { Value } from "../graph/value";
import type { GraphModel } from "../model/graph-model";
import type { DeviceId } from "../protocol/words";
import { bindingOf } from "./binding";
import { evaluationOutputs, microStepOutputs, type Tuning, trainableLayout } from "./graphs";
import type { Layout } from "./layout";
import { type AdamW, updatedAtOnce, updateOutputs } from "./optimizer";
import type { StepShape } from "./rows";

export interface MemoryEstimate {
  /** Bytes of the process: its peak resident set. */
  readonly host: number;
  /** Bytes of the device's own memory; 0 on the CPU. */
  readonly device: number;
}

/** The runtime's library, its threads and the graphs as it holds them: 50 to 110 MB on Linux. */
const runtimeBytes = 96e6;
/** An arena grows in powers of two and fits values where they were not planned: measured 1.2 to 1.5 times the values. */
const arena = 1.25;
/** Of each parameter, in floats: what the run started from, the best so far, and what a checkpoint may copy. */
const hostCopies = 4;

/** What a graph gives: the values from which all else follows. */
export interface GraphOutputs {
  readonly all: readonly Value[];
  /** Those of them that are written into the memory of the state. */
  readonly placed: readonly Value[];
}

/** A run's graphs, by what they are for. */
export interface RunOutputs {
  readonly microStep: GraphOutputs;
  readonly evaluation: GraphOutputs;
  /** Of the largest run of numbers that are updated at once, and how many such runs a step updates. */
  readonly update: GraphOutputs & { readonly count: number };
}

/** The graphs of a run in these sizes on a device, before they are serialised. */
export function runOutputs(
  model: GraphModel,
  tuning: Tuning,
  step: StepShape,
  adamW: AdamW,
  device: DeviceId,
): RunOutputs {
  const binding = bindingOf(device);
  const { loss, squares, ...gradients } = microStepOutputs(model, tuning, step, binding);
  const sums = Object.values(gradients);
  return {
    microStep: {
      all: [loss, squares, ...sums].flatMap((value) => value ?? []),
      placed: binding === "pieces" ? sums : [],
    },
    evaluation: { all: Object.values(evaluationOutputs(model, tuning, step, binding)), placed: [] },
    update: runUpdates(trainableLayout(model, tuning), adamW, device),
  };
}

/** The update's part of `runOutputs`. */
export function runUpdates({ buckets }: Layout, adamW: AdamW, device: DeviceId): RunOutputs["update"] {
  const largest = Math.max(...buckets);
  const inPlace = bindingOf(device) === "pieces";
  const size = inPlace ? Math.min(largest, updatedAtOnce) : largest;
  const all = Object.values(updateOutputs(size, adamW));
  return { all, placed: inPlace ? all : [], count: sum(buckets) / size };
}

/** Where something computes, and `resident`: bytes of its process before it. */
export interface RunPlace {
  readonly device: DeviceId;
  readonly resident: number;
}

/** Of a run in these sizes. */
export function estimateMemory(
  model: GraphModel,
  tuning: Tuning,
  step: StepShape,
  adamW: AdamW,
  place: RunPlace,
): MemoryEstimate {
  const { buckets } = trainableLayout(model, tuning);
  const outputs = runOutputs(model, tuning, step, adamW, place.device);
  const memoryOfGraph = ({ all, placed }: GraphOutputs): GraphMemory => graphMemory(all, placed);
  const memory = {
    microStep: memoryOfGraph(outputs.microStep),
    evaluation: memoryOfGraph(outputs.evaluation),
    update: memoryOfGraph(outputs.update),
  };
  return memoryOfRun(memory, sum(buckets), { ...place, recompute: step.recompute === true });
}

/** What a run's graphs need, by what they are for. */
export type RunMemory = Readonly<Record<keyof RunOutputs, GraphMemory>>;

/** The same from what its graphs need; `parameters`: how many are trained. */
export function memoryOfRun(
  { microStep, evaluation, update }: RunMemory,
  parameters: number,
  { device, resident, recompute = false }: RunPlace & { readonly recompute?: boolean },
): MemoryEstimate {
  const place = { device, resident: resident + 4 * hostCopies * parameters };
  const state = 4 * 4 * parameters;
  if (device !== "cpu" || !recompute) return memoryOf([microStep, evaluation, update], "packed", state, place);
  // Where memory is short, the graphs that hold the model are never open together (`model-sessions.ts`).
  const beside = (graph: GraphMemory): MemoryEstimate => memoryOf([graph, update], "plain", state, place);
  const [training, evaluating] = [beside(microStep), beside(evaluation)];
  return training.host > evaluating.host ? training : evaluating;
}

/** Of a graph that serves completions, its KV cache among its values. */
export function memoryOfServing(graph: GraphMemory, place: RunPlace): MemoryEstimate {
  return memoryOf([graph], "packed", 0, place);
}

/** Of sessions that are open together; `state`: bytes of what they are fed. */
function memoryOf(
  graphs: readonly GraphMemory[],
  matrices: "plain" | "packed",
  state: number,
  { device, resident }: RunPlace,
): MemoryEstimate {
  const process = resident + runtimeBytes;
  const working = arena * sum(graphs.map((graph) => graph.working)) + state;
  if (device === "cpu") {
    const kept = graphs.map((graph) => graph[matrices]);
    // The pages of a file are all sessions' together.
    const mapped = Math.max(...kept.map((bytes) => bytes.mapped));
    const constants = sum(kept.map((bytes) => bytes.constants));
    // In int8 the way there takes more than what is kept: all weights, as floats.
    const opening = Math.max(...graphs.map((graph) => graph.folding));
    return { host: process + Math.max(opening, mapped + constants + working), device: 0 };
  }
  const kept = graphs.map(({ plain }) => plain);
  const mapped = kept.map((bytes) => bytes.mapped);
  return {
    host: process + Math.max(...mapped),
    device: sum(mapped) + sum(kept.map((bytes) => bytes.constants)) + working,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
