/**
 * Checkpoints: everything that a run needs to go on as if it had never stopped. Each is a folder that appears whole or
 * not at all; a LoRA checkpoint also holds the adapter so far in PEFT's format.
 */
import { readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { evalsSchema, ratesSchema, stepsSchema, storedSteps } from "../adapters/report";
import type { BaseModel } from "../bases/folder";
import { locateWeights, readWeight, type WeightLocation } from "../bases/weight-files";
import { type Contents, isFile, settleFolder, writeFolderAtomically } from "../disk/files";
import { AttuneError } from "../errors";
import { parseJson } from "../formats/json";
import { settingsSchemas } from "../formats/peft";
import { encodeRuns, type TensorRuns } from "../formats/safetensors";
import { isHashOf } from "../protocol/identity";
import type { EvalEvent, StepEvent } from "../protocol/train";
import { type Precision, precisionWords } from "../protocol/words";
import { flag, integer, Malformed, mapped, nullable, number, object, oneOf, type Schema, text } from "../schema/schema";
import { fileTensors, type Layout, packEach, type TensorShape } from "../step/layout";
import type { AdamW } from "../step/optimizer";
import type { State } from "../step/state";
import { reasonOf } from "../words/system";
import type { Cursor } from "./batches";
import type { LoopState } from "./progress";
import type { Asked, Recipe } from "./recipe";

export interface Checkpoint {
  /** Updates made. */
  readonly step: number;
  /** Updates planned: the schedule depends on it. */
  readonly steps: number;
  readonly cursor: Cursor;
  readonly recipe: Recipe;
  /** Absent: a checkpoint of an earlier version. */
  readonly asked?: Asked | undefined;
  readonly baseHash: string;
  /** Of the frozen products: gradients in other numbers would be those of another run. */
  readonly precision: Precision;
  /** That the run has taken so far, in all its sittings. */
  readonly seconds: number;
  readonly state: State;
  readonly history: readonly StepEvent[];
  readonly evals: readonly EvalEvent[];
  /** How often the rate was divided by ten so far. */
  readonly rateCuts: number;
  /** The parameters of the best evaluation so far. */
  readonly best: { readonly step: number; readonly loss: number; readonly theta: readonly Float32Array[] } | null;
}

const stateFile = "state.safetensors";
const trainingFile = "training.json";
const folderName = "checkpoints";

/** Beside the adapter that the run makes. */
export function checkpointsFolder(out: string): string {
  return path.join(out, folderName);
}

/** Writes the checkpoint and returns its folder. `extra`: files of the adapter so far. Throws E_OUTPUT. */
export async function writeCheckpoint(
  out: string,
  layout: Layout,
  checkpoint: Checkpoint,
  extra: ReadonlyMap<string, Contents>,
): Promise<string> {
  const { state, best, ...rest } = checkpoint;
  const tensors = new Map<string, TensorRuns>();
  const add = (kind: string, buckets: readonly Float32Array[]): void => {
    for (const [name, tensor] of fileTensors(layout, buckets)) tensors.set(`${kind}/${name}`, tensor);
  };
  add("theta", state.theta);
  add("m", state.m);
  add("v", state.v);
  if (best !== null) add("best", best.theta);
  const training = {
    format: 1,
    ...rest,
    history: storedSteps(rest.history),
    best: best && { step: best.step, loss: best.loss },
  };
  const dir = path.join(checkpointsFolder(out), `step-${String(checkpoint.step).padStart(6, "0")}`);
  await writeFolderAtomically(
    dir,
    new Map<string, Contents>([
      ...extra,
      [stateFile, encodeRuns(tensors)],
      [trainingFile, Buffer.from(`${JSON.stringify(training)}\n`)],
    ]),
  );
  return dir;
}

/** The newest finished checkpoint of a run's output folder, or the folder itself if it is one; null where there is none. */
export async function findCheckpoint(dir: string): Promise<string | null> {
  for (const candidate of [dir, ...(await finishedCheckpoints(dir)).reverse()]) {
    await settleFolder(candidate);
    if (await isFile(path.join(candidate, trainingFile))) return candidate;
  }
  return null;
}

/** Oldest first. */
export async function finishedCheckpoints(out: string): Promise<string[]> {
  const folder = checkpointsFolder(out);
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => /^step-\d+$/.test(name))
    .sort()
    .map((name) => path.join(folder, name));
}

/** Removes all but the newest `keep`. */
export async function pruneCheckpoints(out: string, keep: number): Promise<void> {
  const all = await finishedCheckpoints(out);
  for (const dir of all.slice(0, Math.max(0, all.length - keep))) await rm(dir, { recursive: true, force: true });
  if (keep === 0) await rm(checkpointsFolder(out), { recursive: true, force: true });
}

/** A checkpoint whose state, three times the parameters, is read when it is needed. */
export interface FoundCheckpoint extends Omit<Checkpoint, "state"> {
  /** Throws E_CHECKPOINT. */
  state(): Promise<State>;
}

/** Throws E_CHECKPOINT for a damaged one, E_ADAPTER_BASE for one of another base. `layoutOf` depends on the recipe. */
export async function readCheckpoint(
  dir: string,
  base: BaseModel,
  layoutOf: (recipe: Recipe) => Layout,
): Promise<FoundCheckpoint> {
  const place = path.join(dir, trainingFile);
  const training = await decodeFile(place, trainingSchema);
  if (!isHashOf(training.baseHash, base)) {
    throw new AttuneError(
      "E_ADAPTER_BASE",
      `The checkpoint ${dir} belongs to another base model than ${base.id}.`,
      "Resume with the base that the run was started with.",
    );
  }
  const layout = layoutOf(training.recipe);
  const file = path.join(dir, stateFile);
  const tensors = await locateWeights(file, "E_CHECKPOINT");
  const { best, ...rest } = training;
  const located = (kind: string, { name, shape }: TensorShape): WeightLocation => {
    const tensor = tensors.get(`${kind}/${name}`);
    if (tensor === undefined || tensor.dtype !== "F32" || tensor.shape.join() !== shape.join()) {
      throw damaged(file, `the tensor ${kind}/${name} is missing or has another shape`);
    }
    return tensor;
  };
  for (const kind of ["theta", "m", "v", ...(best === null ? [] : ["best"])]) {
    for (const item of layout.trainables) located(kind, item);
  }
  const buckets = (kind: string): Promise<Float32Array[]> =>
    packEach(layout, (item) => readWeight(located(kind, item), "E_CHECKPOINT"));
  return {
    ...rest,
    precision: training.precision ?? "fp32",
    seconds: training.seconds ?? 0,
    rateCuts: training.rateCuts ?? 0,
    state: async () => ({ theta: await buckets("theta"), m: await buckets("m"), v: await buckets("v") }),
    best: best && { ...best, theta: await buckets("best") },
  };
}

/** How far its run had come. */
export function loopOf({ step, cursor, history, evals, best, rateCuts }: FoundCheckpoint): LoopState {
  return { step, cursor, history, evals, best, rateCuts };
}

type Training = Omit<Checkpoint, "state" | "best" | "precision" | "seconds" | "asked" | "rateCuts"> & {
  readonly format: 1;
  readonly best: { readonly step: number; readonly loss: number } | null;
};

type LaterRecipe = "context" | "lrProbe" | "rates" | "patience" | "cut";

const count = integer(0, Number.MAX_SAFE_INTEGER);
/** Runs of earlier versions were no updates. */
const askedSchema = mapped(
  object<Omit<Asked, "update">, { readonly update: string | null }>(
    {
      workspace: nullable(text),
      examples: nullable(text),
      seqLen: integer(1, 1 << 24),
      batch: integer(1, 1 << 20),
    },
    { update: nullable(text) },
  ),
  (asked): Asked => ({ update: null, ...asked }),
);
/** Runs of earlier versions knew no code of other files, tried no rates, held whole files out, and had the patience that is usual. */
const recipeSchema = mapped(
  object<Omit<Recipe, LaterRecipe>, Pick<Recipe, LaterRecipe>>(
    {
      method: oneOf(["lora", "full"]),
      targets: text,
      ...settingsSchemas,
      loraPlusRatio: number,
      seqLen: integer(1, 1 << 24),
      batch: integer(1, 1 << 20),
      lr: number,
      seed: number,
      adamW: object<AdamW>({ beta1: number, beta2: number, epsilon: number, weightDecay: number, maxNorm: number }),
    },
    { context: count, lrProbe: flag, rates: nullable(ratesSchema), patience: count, cut: nullable(text) },
  ),
  (recipe): Recipe => ({ context: 0, cut: null, lrProbe: false, rates: null, patience: 3, ...recipe }),
);
const trainingSchema = object<Training, { precision: Precision; seconds: number; asked: Asked; rateCuts: number }>(
  {
    format: oneOf([1]),
    step: count,
    steps: count,
    cursor: object<Cursor>({ epoch: count, row: count }),
    recipe: recipeSchema,
    baseHash: text,
    history: stepsSchema,
    evals: evalsSchema,
    best: nullable(object<{ step: number; loss: number }>({ step: count, loss: number })),
  },
  // Earlier checkpoints of Attune 0.1 do not name them.
  {
    precision: oneOf(precisionWords.filter((word) => word !== "auto")),
    seconds: number,
    asked: askedSchema,
    rateCuts: count,
  },
);

async function decodeFile<T>(file: string, content: Schema<T>): Promise<T> {
  try {
    return content.read(parseJson(await readFile(file)), "");
  } catch (error) {
    if (error instanceof Malformed) throw damaged(file, error.message);
    throw damaged(file, reasonOf(error, file));
  }
}

function damaged(file: string, problem: string): AttuneError {
  return new AttuneError(
    "E_CHECKPOINT",
    `${file} is not a finished checkpoint: ${problem}.`,
    "Resume from another checkpoint of the run, or train from the first step.",
  );
}
