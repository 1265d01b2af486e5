/** The first stage of a run: from a request to a job, and where it starts. */
import { realpath } from "node:fs/promises";
import path from "node:path";
import { nextVersionDir } from "../adapters/store";
import { type BaseModel, openBase, openDecoder } from "../bases/folder";
import { openModel } from "../devices/open-model";
import type { MemoryNeed } from "../devices/precision-choice";
import { checkWritable } from "../disk/files";
import { AttuneError } from "../errors";
import type { GraphModel } from "../model/graph-model";
import { mapParts, partsIn } from "../model/lora";
import type { PhaseProgress, TrainPhase, TrainRequest, TrainResult } from "../protocol/train";
import { type Tuning, trainableLayout } from "../step/graphs";
import { adapterTheta, initialState } from "../step/initial";
import { zeroTheta } from "../step/layout";
import { estimateMemory } from "../step/memory";
import type { State } from "../step/state";
import { demandEnough } from "./amount";
import { firstCursor } from "./batches";
import { type FoundCheckpoint, loopOf } from "./checkpoint";
import { type PreparedData, prepareData } from "./dataset";
import { type Job, type Surroundings, type TrainHooks, thisMachine } from "./job";
import type { LoopState, Start } from "./progress";
import { askedOf, microBatch, plannedSteps, type Recipe, recipeOn, tuningOf } from "./recipe";
import { checkpointToResume } from "./resume";
import { demandSameTargets, openParent, type Parent, updateSteps } from "./update";

/** A run that can begin, or an adapter for which there is nothing to do. */
export type Prepared =
  | { readonly kind: "run"; readonly job: Job; readonly start: Start }
  | { readonly kind: "unchanged"; readonly result: TrainResult };

/**
 * Opens base, checkpoint, the adapter that is updated, and data, waits for `turn`, and chooses the device. Throws what `openBase`, `openParent`,
 * `prepareData` and `openModel` throw, E_OUTPUT for a folder that cannot be written or holds that adapter, E_WORKSPACE_MISSING,
 * E_WORKSPACE_SMALL, E_TARGETS and E_CHECKPOINT.
 */
export async function prepare(request: TrainRequest, hooks: TrainHooks, turn: () => Promise<void>): Promise<Prepared> {
  const surroundings = surroundingsOf(hooks);
  const { phase, log, signal, machine } = surroundings;
  phase("reviewing", "Opening the base model");
  const base = await (request.examples === undefined ? openDecoder : openBase)(request.base);
  const found =
    request.resume === undefined ? null : await checkpointToResume(request.resume, request, base, surroundings);
  const parent = await parentOf(request, base, found);
  const planned = await outputFolder(request, base);
  await demandAnotherFolder(planned, parent);
  await checkWritable(planned);
  const saying = { signal, parent, phase: (message: string) => phase("reviewing", message) };
  const read = await prepareData(request, base, found?.recipe ?? null, saying);
  demandEnough(read.dataset, request.workspace);
  if (parent !== null && read.dataset.batches.rowsPerEpoch === 0) {
    phase("reviewing", `Nothing has changed since ${parent.report.name} that could be learnt`);
    return { kind: "unchanged", result: unchanged(parent, base, surroundings) };
  }

  const tuning = tuningOf(read.recipe, base);
  if (parent !== null) demandSameTargets(parent, tuning);
  // What is wrong with the request is told before; what takes the processor and the memory comes after.
  const reached = surroundings.elapsed();
  await turn();
  const waited = surroundings.elapsed() - reached;
  // The version that was next may be another run's by now.
  const out = await outputFolder(request, base);
  phase("preparing", "Choosing and testing the device");
  const wanted = { ...request, precision: precisionWord(request, found) };
  const memory = (model: GraphModel): MemoryNeed => ({
    free: machine.availableMemory(),
    inFloats: memoryOf(model, tuning, read.recipe),
  });
  const rounding = (share: number) =>
    phase("preparing", `Rounding the weights, once for this base: ${Math.round(100 * share)} %`);
  const opened = await openModel(base, wanted, { kind: "training", tuning, memory }, machine.chooseDevice, rounding);
  log(`device: ${opened.device.device} (${opened.device.name}): ${opened.device.reason}`);
  log(`precision: ${opened.precision}, ${opened.precisionReason}`);
  phase("preparing", "Building the training graph");
  // A resumed run and an update go on with the rows that they had.
  const data = found === null && parent === null ? dataOn(opened.device.device, request, base, read) : read;
  const earlier = (found?.seconds ?? 0) - waited;
  const job: Job = {
    ...opened,
    ...surroundings,
    elapsed: () => earlier + surroundings.elapsed(),
    request,
    tuning,
    layout: trainableLayout(opened.model, tuning),
    data,
    parent,
    asked: found?.asked ?? askedOf(request, data.recipe, parent?.dir),
    steps: stepsOf(request, data, found),
    exact: request.steps !== undefined,
    out,
  };
  return { kind: "run", job, start: firstStart(job, found) };
}

/** The data in the rows that suit the device. */
function dataOn(device: string, request: TrainRequest, base: BaseModel, read: PreparedData): PreparedData {
  if (request.examples !== undefined) return read;
  return { ...read, recipe: { ...recipeOn(device, request, base), cut: read.recipe.cut } };
}

/** The adapter that the run updates, or began by updating; null: it starts from the base. */
async function parentOf(
  { workspace, update }: TrainRequest,
  base: BaseModel,
  found: FoundCheckpoint | null,
): Promise<Parent | null> {
  const named = found?.asked === undefined ? update : (found.asked.update ?? undefined);
  return named === undefined || workspace === undefined ? null : openParent(named, workspace, base);
}

/** A version is never written over another. Throws E_OUTPUT. */
async function demandAnotherFolder(out: string, parent: Parent | null): Promise<void> {
  if (parent === null) return;
  const real = (dir: string): Promise<string> => realpath(dir).catch(() => dir);
  if ((await real(out)) !== (await real(parent.dir))) return;
  throw new AttuneError(
    "E_OUTPUT",
    `${out} holds the adapter that is to be updated, and an update never overwrites it.`,
    "Name another folder, or none: the new version goes into the store.",
  );
}

/** The adapter as it is. */
function unchanged({ dir, adapter }: Parent, { total }: BaseModel, { elapsed }: Surroundings): TrainResult {
  const sizes = adapter.matrices.flatMap((matrix) => partsIn(mapParts(matrix, (_, data) => data.length)));
  const trainable = sizes.reduce((sum, size) => sum + size, 0);
  return { adapter: dir, unchanged: true, steps: 0, seconds: elapsed(), trainable, total };
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
function firstStart(
  { request, base, tuning, layout, device, data, parent }: Job,
  resumed: FoundCheckpoint | null,
): Start {
  const { recipe, dataset } = data;
  const beginning = async (): Promise<State> =>
    parent === null
      ? initialState(base, tuning, layout, recipe.seed)
      : { theta: adapterTheta(layout, parent.adapter.matrices), m: zeroTheta(layout), v: zeroTheta(layout) };
  return {
    recipe,
    dataset,
    rowsAtOnce: microBatch(device.device, recipe, base.config.vocabSize),
    recompute: request.gradientCheckpointing === "on",
    reductions: [],
    loop: resumed === null ? nothingYet : loopOf(resumed),
    state: resumed?.state ?? beginning,
  };
}

const nothingYet: LoopState = { step: 0, cursor: firstCursor, history: [], evals: [], best: null, rateCuts: 0 };

/** A resumed run goes on to the end that it had, unless another is asked for. */
function stepsOf(request: TrainRequest, { dataset, recipe }: PreparedData, resumed: FoundCheckpoint | null): number {
  const asked = request.steps !== undefined || request.epochs !== undefined;
  if (resumed !== null && !asked) return resumed.steps;
  const { rowsPerEpoch } = dataset.batches;
  const { batch, seqLen } = recipe;
  if (dataset.update === null || asked) return plannedSteps(request, rowsPerEpoch, batch);
  return updateSteps(rowsPerEpoch / batch, plannedSteps({}, dataset.tokens / seqLen, batch));
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
