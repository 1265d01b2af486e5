/** A training run from request to adapter. */
import path from "node:path";
import type { AdapterReport } from "../adapters/adapter";
import { nextVersionDir } from "../adapters/store";
import { chooseDevice } from "../devices/devices";
import { choosePrecision } from "../devices/precision";
import { checkWritable, writeFolderAtomically } from "../disk/files";
import { home } from "../disk/home";
import { AttuneError } from "../errors";
import { graphModel } from "../model/base-weights";
import { type BaseModel, openBase } from "../model/folder";
import type { TrainEvent, TrainRequest, TrainResult, Verdict } from "../protocol";
import { defaultThreads } from "../runtime/host";
import { trainableLayout } from "../step/graphs";
import { initialState } from "../step/initial";
import { openStepper } from "../step/stepper";
import { firstCursor } from "./batches";
import { type Checkpoint, findCheckpoint, pruneCheckpoints, readCheckpoint } from "./checkpoint";
import { compareWithBase } from "./comparison";
import { type LoopState, trainingLoop } from "./loop";
import { makePlan, probe } from "./plan";
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
}

/** Events come in the order plan, then steps, evaluations and checkpoints, then the verdict. Throws AttuneError. */
export async function train(request: TrainRequest, hooks: TrainHooks): Promise<TrainResult> {
  const started = performance.now();
  const phase = (name: Extract<TrainEvent, { event: "phase" }>["phase"], message: string): void =>
    hooks.onEvent({ event: "phase", phase: name, message });
  phase("reviewing", "Opening the base model");
  const precision = choosePrecision(request.precision);
  const base = await openBase(request.base);
  const resumed = request.resume === undefined ? null : await resume(request.resume, base, hooks);
  const out = await outputFolder(request, base);
  await checkWritable(out);
  const { recipe, dataset } = await prepare(request, base, resumed?.recipe ?? null, {
    signal: hooks.signal,
    phase: (message) => phase("reviewing", message),
  });

  phase("preparing", "Choosing and testing the device");
  const threads = request.threads ?? defaultThreads();
  const device = await chooseDevice(request.device ?? "auto", threads);
  hooks.log(`device: ${device.device} (${device.name}): ${device.reason}`);
  const model = graphModel(base);
  const tuning = tuningOf(recipe, base);
  const layout = trainableLayout(model, tuning);
  const initial = await initialState(base, recipe.method, layout, recipe.seed);
  const pause = async (): Promise<void> => {
    await hooks.pause?.();
  };
  phase("preparing", "Building the training graph");
  const stepper = await openStepper(model, tuning, resumed?.state ?? initial, {
    device: device.device,
    threads,
    rows: { batch: microBatch(device.device, recipe, base.config.vocabSize), length: recipe.seqLen },
    adamW: recipe.adamW,
    seed: recipe.seed,
    pause,
  });

  try {
    const stepsPerEpoch = dataset.batches.rowsPerEpoch / recipe.batch;
    const asked = request.steps !== undefined || request.epochs !== undefined;
    const steps = resumed !== null && !asked ? resumed.steps : plannedSteps(request, stepsPerEpoch);
    const cursor = resumed?.cursor ?? firstCursor;
    const measured = await probe(stepper, dataset.batches.next(cursor).rows);
    const plan = makePlan({ base, recipe, tuning, dataset, steps, device, precision, stepper, measured });
    hooks.onEvent(plan);

    const report = (loop: LoopState, verdict: Verdict | null): Omit<AdapterReport, "adapterHash"> => ({
      format: 1,
      baseId: base.id,
      baseHash: base.hash,
      createdAt: new Date().toISOString(),
      workspace: request.workspace === undefined ? null : path.resolve(request.workspace),
      name: runName(request, out),
      plan,
      steps: loop.history,
      evals: loop.evals,
      verdict,
    });
    const start: LoopState = {
      step: resumed?.step ?? 0,
      cursor,
      history: resumed?.history ?? [],
      evals: resumed?.evals ?? [],
      best: resumed?.best ?? null,
    };
    phase("training", "Training");
    const loop = await trainingLoop(start, {
      stepper,
      dataset,
      recipe,
      steps,
      // A number of steps that was asked for is kept exactly; otherwise the run may stop when it stops improving.
      exact: request.steps !== undefined,
      out,
      baseHash: base.hash,
      measured,
      signal: hooks.signal,
      onEvent: hooks.onEvent,
      log: hooks.log,
      adapterFiles: (state, theta) =>
        tuning.method === "lora" ? productFiles(base, tuning, recipe, layout, theta, report(state, null)) : new Map(),
    });

    const theta = await finalTheta(loop, stepper, request.steps !== undefined, hooks.log);
    const judged = request.verdict !== false && dataset.verdictSpans.length > 0;
    if (judged) phase("evaluating", "Comparing base and tuned on held-out code");
    const verdict =
      !judged || dataset.tokenizer === null
        ? null
        : await compareWithBase({
            base,
            model,
            tuning,
            recipe,
            layout,
            initial,
            theta,
            stepper,
            spans: dataset.verdictSpans,
            tokenizer: dataset.tokenizer,
            device: device.device,
            threads,
            signal: hooks.signal,
            pause,
            onProgress: everySecond((done, total) =>
              phase("evaluating", `Comparing base and tuned on held-out code: ${done} of ${total}`),
            ),
          });
    if (verdict !== null) hooks.onEvent({ event: "verdict", ...verdict });

    phase("saving", "Saving the adapter");
    const files = await productFiles(base, tuning, recipe, layout, theta, report(loop, verdict));
    await writeFolderAtomically(out, files);
    // In the store a finished adapter is small; a folder that the user named keeps the way back.
    if (out.startsWith(home() + path.sep)) await pruneCheckpoints(out, 0);
    return {
      adapter: out,
      ...(verdict === null ? {} : { verdict }),
      steps: loop.step,
      seconds: (performance.now() - started) / 1000,
      trainable: plan.trainable,
      total: plan.total,
    };
  } finally {
    await stepper.dispose();
  }
}

async function resume(dir: string, base: BaseModel, hooks: TrainHooks): Promise<Checkpoint | null> {
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

/** Progress that is read by people: at most one message a second. */
function everySecond(report: (done: number, total: number) => void): (done: number, total: number) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (done, total) => {
    if (performance.now() - last < 1000) return;
    last = performance.now();
    report(done, total);
  };
}

function runName(request: TrainRequest, out: string): string {
  const source = request.workspace ?? request.examples;
  const parts = source === undefined ? [] : [path.basename(path.resolve(source))];
  return [...parts, path.basename(out)].join(" ");
}

/** The parameters after the last step, or those of a clearly better evaluation before it. */
async function finalTheta(
  loop: LoopState,
  stepper: { state(): Promise<{ theta: readonly Float32Array[] }> },
  exact: boolean,
  log: (message: string) => void,
): Promise<readonly Float32Array[]> {
  const last = loop.evals.at(-1);
  if (!exact && loop.best !== null && last !== undefined && loop.best.loss < last.loss * 0.995) {
    log(`keeping the parameters of step ${loop.best.step}, whose held-out loss was the lowest`);
    return loop.best.theta;
  }
  return (await stepper.state()).theta;
}
