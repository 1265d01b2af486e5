/** A training run from request to adapter. */
import path from "node:path";
import type { AdapterReport } from "../adapters/adapter";
import { nextVersionDir } from "../adapters/store";
import { graphModel } from "../bases/base-weights";
import { type BaseModel, openBase } from "../bases/folder";
import { openModel } from "../devices/open-model";
import { checkWritable } from "../disk/files";
import { home } from "../disk/home";
import { AttuneError } from "../errors";
import type { PhaseProgress, PlanEvent, TrainEvent, TrainPhase, TrainRequest, TrainResult } from "../protocol/train";
import type { Verdict } from "../protocol/verdict";
import { peakBytes } from "../runtime/memory";
import { trainableLayout } from "../step/graphs";
import { initialState } from "../step/initial";
import type { State } from "../step/stepper";
import { demandEnough } from "./amount";
import { type Machine, thisMachine, trainWithinMemory } from "./attempts";
import { firstCursor } from "./batches";
import { type FoundCheckpoint, findCheckpoint, pruneCheckpoints, readCheckpoint } from "./checkpoint";
import { finish } from "./finish";
import type { LoopState } from "./loop";
import { prepare } from "./preparation";
import { productFiles } from "./product";
import { microBatch, plannedSteps, tuningOf } from "./recipe";

export interface TrainHooks {
  /** Aborting finishes the step, writes a checkpoint and rejects with E_INTERRUPTED, whose data names it. */
  readonly signal: AbortSignal;
  onEvent(event: TrainEvent): void;
  log(message: string): void;
  /** Resolves when no completion waits. */
  pause?(): Promise<void>;
  /** Absent: this one. */
  readonly machine?: Machine;
}

/**
 * Events come in the order plan, then steps, evaluations and checkpoints, then the verdict; a new plan comes where memory
 * made the run smaller. Throws AttuneError.
 */
export async function train(request: TrainRequest, hooks: TrainHooks): Promise<TrainResult> {
  const started = performance.now();
  const phase = (name: TrainPhase, message: string, progress?: PhaseProgress): void =>
    hooks.onEvent({ event: "phase", phase: name, message, ...(progress === undefined ? {} : { progress }) });
  phase("reviewing", "Opening the base model");
  const base = await openBase(request.base);
  const resumed = request.resume === undefined ? null : await resume(request.resume, base, hooks);
  const elapsed = (): number => (resumed?.seconds ?? 0) + (performance.now() - started) / 1000;
  const out = await outputFolder(request, base);
  await checkWritable(out);
  const prepared = await prepare(request, base, resumed?.recipe ?? null, {
    signal: hooks.signal,
    phase: (message) => phase("reviewing", message),
  });
  demandEnough(prepared.dataset, request.workspace);

  phase("preparing", "Choosing and testing the device");
  const machine = hooks.machine ?? thisMachine;
  const tuning = tuningOf(prepared.recipe, base);
  const wanted = { ...request, precision: precisionWord(request, resumed) };
  const opened = await openModel(base, wanted, { kind: "training", tuning }, machine.chooseDevice);
  const { device, precision, threads, model } = opened;
  hooks.log(`device: ${device.device} (${device.name}): ${device.reason}`);
  const layout = trainableLayout(model, tuning);
  const initial = (): Promise<State> => initialState(base, tuning, layout, prepared.recipe.seed);
  const pause = async (): Promise<void> => {
    await hooks.pause?.();
  };
  const report = (plan: PlanEvent, loop: LoopState, verdict: Verdict | null): Omit<AdapterReport, "adapterHash"> => ({
    format: 1,
    baseId: base.id,
    baseHash: base.hash,
    createdAt: new Date().toISOString(),
    workspace: request.workspace === undefined ? null : path.resolve(request.workspace),
    name: runName(request, out),
    plan,
    trainedOn: prepared.dataset.trainedOn,
    steps: loop.history,
    evals: loop.evals,
    verdict,
  });
  const asked = request.steps !== undefined || request.epochs !== undefined;
  const stepsPerEpoch = prepared.dataset.batches.rowsPerEpoch / prepared.recipe.batch;
  phase("preparing", "Building the training graph");
  const { stepper, recipe, dataset, plan, loop } = await trainWithinMemory(
    {
      ...{ base, model, tuning, layout, device, precision, threads, out, pause },
      steps: resumed !== null && !asked ? resumed.steps : plannedSteps(request, stepsPerEpoch),
      // A number of steps that was asked for is kept exactly; otherwise the run may stop when it stops improving.
      exact: request.steps !== undefined,
      longest: prepared.longest,
      machine,
      signal: hooks.signal,
      datasetOf: prepared.datasetOf,
      elapsed,
      onEvent: hooks.onEvent,
      log: hooks.log,
      adapterFiles: (current, sized, state, theta) =>
        tuning.method === "lora"
          ? productFiles(base, tuning, sized, layout, theta, report(current, state, null)).then(({ files }) => files)
          : new Map(),
    },
    {
      recipe: prepared.recipe,
      dataset: prepared.dataset,
      rowsAtOnce: microBatch(device.device, prepared.recipe, base.config.vocabSize),
      state: resumed?.state ?? initial,
      loop: {
        step: resumed?.step ?? 0,
        cursor: resumed?.cursor ?? firstCursor,
        history: resumed?.history ?? [],
        evals: resumed?.evals ?? [],
        best: resumed?.best ?? null,
      },
      reductions: [],
    },
  );

  try {
    const verdict = await finish({
      ...{ base, model, tuning, recipe, layout, threads, out, pause },
      ...{ stepper, dataset, loop, phase },
      signal: hooks.signal,
      onEvent: hooks.onEvent,
      log: hooks.log,
      device: device.device,
      keepsLast: request.steps !== undefined,
      judged: request.verdict !== false,
      report: (judgement) => report(plan, loop, judgement),
    });
    // In the store a finished adapter is small; a folder that the user named keeps the way back.
    if (out.startsWith(home() + path.sep)) await pruneCheckpoints(out, 0);
    const memory = { estimatedBytes: plan.estimate.bytes, peakBytes: peakBytes() };
    hooks.log(memoryLine(memory));
    return {
      adapter: out,
      ...(verdict === null ? {} : { verdict }),
      steps: loop.step,
      seconds: elapsed(),
      trainable: plan.trainable,
      total: plan.total,
      memory,
    };
  } finally {
    await stepper.dispose();
  }
}

function memoryLine({ estimatedBytes, peakBytes: peak }: NonNullable<TrainResult["memory"]>): string {
  const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
  const ratio = (estimatedBytes / peak).toFixed(2);
  return `memory: ${megabytes(estimatedBytes)} estimated, ${megabytes(peak)} at the peak of this process (ratio ${ratio})`;
}

async function resume(dir: string, base: BaseModel, hooks: TrainHooks): Promise<FoundCheckpoint | null> {
  const found = await findCheckpoint(path.resolve(dir));
  if (found === null) {
    hooks.log(`no finished checkpoint in ${dir}: the training starts at step 0`);
    hooks.onEvent({ event: "phase", phase: "reviewing", message: "No finished checkpoint: starting at step 0" });
    return null;
  }
  const checkpoint = await readCheckpoint(found, base, (recipe) =>
    trainableLayout(graphModel(base), tuningOf(recipe, base)),
  );
  hooks.log(`resuming from ${found}, after step ${checkpoint.step}`);
  return checkpoint;
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

function runName(request: TrainRequest, out: string): string {
  const source = request.workspace ?? request.examples;
  const parts = source === undefined ? [] : [path.basename(path.resolve(source))];
  return [...parts, path.basename(out)].join(" ");
}
