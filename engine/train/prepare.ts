/** The first stage of a run: from a request to a job, and where it starts. */
import path from "node:path";
import { nextVersionDir } from "../adapters/store";
import { type BaseModel, openBase } from "../bases/folder";
import { openModel } from "../devices/open-model";
import type { MemoryNeed } from "../devices/precision-choice";
import { checkWritable } from "../disk/files";
import { AttuneError } from "../errors";
import type { GraphModel } from "../model/graph-model";
import type { PhaseProgress, TrainPhase, TrainRequest } from "../protocol/train";
import { type Tuning, trainableLayout } from "../step/graphs";
import { initialState } from "../step/initial";
import { estimateMemory } from "../step/memory";
import { demandEnough } from "./amount";
import { firstCursor } from "./batches";
import { type FoundCheckpoint, loopOf } from "./checkpoint";
import { type PreparedData, prepareData } from "./dataset";
import { type Job, type Surroundings, type TrainHooks, thisMachine } from "./job";
import type { LoopState, Start } from "./progress";
import { askedOf, microBatch, plannedSteps, type Recipe, tuningOf } from "./recipe";
import { checkpointToResume } from "./resume";

/**
 * Opens base, checkpoint and data, waits for `turn`, and chooses the device. Throws what `openBase`, `prepareData` and `openModel` throw, E_OUTPUT
 * for a folder that cannot be written, E_WORKSPACE_MISSING, E_WORKSPACE_SMALL, E_TARGETS and E_CHECKPOINT.
 */
export async function prepare(
  request: TrainRequest,
  hooks: TrainHooks,
  turn: () => Promise<void>,
): Promise<{ job: Job; start: Start }> {
  const surroundings = surroundingsOf(hooks);
  const { phase, log, signal, machine } = surroundings;
  phase("reviewing", "Opening the base model");
  const base = await openBase(request.base);
  const found =
    request.resume === undefined ? null : await checkpointToResume(request.resume, request, base, surroundings);
  const out = await outputFolder(request, base);
  await checkWritable(out);
  const saying = { signal, phase: (message: string) => phase("reviewing", message) };
  const data = await prepareData(request, base, found?.recipe ?? null, saying);
  demandEnough(data.dataset, request.workspace);

  // What is wrong with the request is told before; what takes the processor and the memory comes after.
  const reached = surroundings.elapsed();
  await turn();
  const waited = surroundings.elapsed() - reached;
  phase("preparing", "Choosing and testing the device");
  const tuning = tuningOf(data.recipe, base);
  const wanted = { ...request, precision: precisionWord(request, found) };
  const memory = (model: GraphModel): MemoryNeed => ({
    free: machine.availableMemory(),
    inFloats: memoryOf(model, tuning, data.recipe),
  });
  const rounding = (share: number) =>
    phase("preparing", `Rounding the weights, once for this base: ${Math.round(100 * share)} %`);
  const opened = await openModel(base, wanted, { kind: "training", tuning, memory }, machine.chooseDevice, rounding);
  log(`device: ${opened.device.device} (${opened.device.name}): ${opened.device.reason}`);
  log(`precision: ${opened.precision}, ${opened.precisionReason}`);
  phase("preparing", "Building the training graph");
  const earlier = (found?.seconds ?? 0) - waited;
  const job: Job = {
    ...opened,
    ...surroundings,
    elapsed: () => earlier + surroundings.elapsed(),
    request,
    tuning,
    layout: trainableLayout(opened.model, tuning),
    data,
    asked: found?.asked ?? askedOf(request, data.recipe),
    steps: stepsOf(request, data, found),
    exact: request.steps !== undefined,
    out,
  };
  return { job, start: firstStart(job, found) };
}

/** Bytes of the process on the CPU, one row at once. */
function memoryOf(model: GraphModel, tuning: Tuning, { seqLen, adamW }: Recipe): number {
  return estimateMemory(model, tuning, { batch: 1, length: seqLen }, adamW, { device: "cpu", resident: 0 }).host;
}

/** The hooks with what they leave out; the clock starts here. */
function surroundingsOf(hooks: TrainHooks): Surroundings {
  const started = performance.now();
  const phase = (name: TrainPhase, message: string, progress?: PhaseProgress): void =>
    hooks.onEvent({ event: "phase", phase: name, message, ...(progress === undefined ? {} : { progress }) });
  return {
    signal: hooks.signal,
    onEvent: (event) => hooks.onEvent(event),
    log: (message) => hooks.log(message),
    pause: async () => {
      await hooks.pause?.();
    },
    machine: hooks.machine ?? thisMachine,
    elapsed: () => (performance.now() - started) / 1000,
    phase,
  };
}

/** Where the checkpoint was, else before the first step. */
function firstStart({ request, base, tuning, layout, device, data }: Job, resumed: FoundCheckpoint | null): Start {
  const { recipe, dataset } = data;
  return {
    recipe,
    dataset,
    rowsAtOnce: microBatch(device.device, recipe, base.config.vocabSize),
    recompute: request.gradientCheckpointing === "on",
    reductions: [],
    loop: resumed === null ? nothingYet : loopOf(resumed),
    state: resumed?.state ?? (() => initialState(base, tuning, layout, recipe.seed)),
  };
}

const nothingYet: LoopState = { step: 0, cursor: firstCursor, history: [], evals: [], best: null, rateCuts: 0 };

/** A resumed run goes on to the end that it had, unless another is asked for. */
function stepsOf(request: TrainRequest, { dataset, recipe }: PreparedData, resumed: FoundCheckpoint | null): number {
  const asked = request.steps !== undefined || request.epochs !== undefined;
  return resumed !== null && !asked
    ? resumed.steps
    : plannedSteps(request, dataset.batches.rowsPerEpoch / recipe.batch);
}

/** A resumed run goes on in its own numbers, unless others are asked for. */
function precisionWord({ precision }: TrainRequest, resumed: FoundCheckpoint | null): TrainRequest["precision"] {
  return precision === undefined || precision === "auto" ? resumed?.precision : precision;
}

/** Where the adapter goes: as named, where the resumed run was going, or a new version in the store. */
async function outputFolder(request: TrainRequest, base: BaseModel): Promise<string> {
  if (request.out !== undefined) return path.resolve(request.out);
  if (request.resume !== undefined) {
    const dir = path.resolve(request.resume);
    return path.basename(path.dirname(dir)) === "checkpoints" ? path.dirname(path.dirname(dir)) : dir;
  }
  const source = request.workspace ?? request.examples;
  if (source === undefined) {
    throw new AttuneError("E_WORKSPACE_MISSING", "No workspace was named.", "Open a folder, or give its path.");
  }
  return nextVersionDir(base, path.resolve(source));
}
