/** What a training run needs of memory, before a session is opened: sums of what its graphs keep and what lives in a step. */
import { type GraphMemory, graphMemory } from "../graph/memory";
import type { GraphModel } from "../model/graph-model";
import type { DeviceId } from "../protocol/words";
import { evaluationOutputs, microStepOutputs, type Tuning, trainableLayout } from "./graphs";
import { type AdamW, updateOutputs } from "./optimizer";
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

/** `resident`: bytes of the process before the run. */
export function estimateMemory(
  model: GraphModel,
  tuning: Tuning,
  step: StepShape,
  adamW: AdamW,
  { device, resident }: { readonly device: DeviceId; readonly resident: number },
): MemoryEstimate {
  const { buckets } = trainableLayout(model, tuning);
  const parameters = buckets.reduce((sum, size) => sum + size, 0);
  const memoryOf = (outputs: Readonly<Record<string, Parameters<typeof graphMemory>[0][number]>>): GraphMemory =>
    graphMemory(Object.values(outputs));
  const graphs = [
    memoryOf(microStepOutputs(model, tuning, step)),
    memoryOf(evaluationOutputs(model, tuning, step)),
    memoryOf(updateOutputs(Math.max(...buckets), adamW)),
  ];
  const sum = (bytes: (graph: GraphMemory) => number): number =>
    graphs.reduce((total, graph) => total + bytes(graph), 0);
  // Each session keeps its weights once: packed for products instead of as they were, or as they lie in the file, whose
  // pages all sessions share.
  const mapped = Math.max(...graphs.map((graph) => graph.mapped));
  const working = arena * sum((graph) => graph.working) + 4 * 4 * parameters;
  const process = resident + runtimeBytes + 4 * hostCopies * parameters;
  if (device === "cpu") {
    // In int8 the way there takes more than what is kept: magnitudes of all weights, as floats.
    const opening = Math.max(...graphs.map((graph) => graph.folding));
    return { host: process + Math.max(opening, mapped + sum((graph) => graph.constants) + working), device: 0 };
  }
  return { host: process + mapped, device: sum((graph) => graph.mapped + graph.constants) + working };
}
