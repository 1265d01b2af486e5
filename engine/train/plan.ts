/** The plan that a run announces before its first step, from a measured probe. */

import { loraVariant } from "../formats/peft";
import { countParameters } from "../model/parameters";
import type { PlanEvent, RecipeFacts } from "../protocol/train";
import type { Stepper } from "../step/stepper";
import type { Row } from "../text/packing";
import { warningsOf } from "./amount";
import type { Job } from "./job";
import type { Sized } from "./progress";
import type { Recipe } from "./recipe";

export interface Probe {
  /** Of one row's forward and backward pass. */
  readonly secondsPerRow: number;
  /** Of one row's forward pass. */
  readonly secondsPerEvaluatedRow: number;
}

/** Runs a row twice, the only one in `one`: the first run compiles and allocates, the second is measured. The parameters stay as they are. */
export async function probe(stepper: Stepper, one: readonly Row[]): Promise<Probe> {
  await stepper.accumulate(one, 1);
  let start = performance.now();
  await stepper.accumulate(one, 1);
  const secondsPerRow = (performance.now() - start) / 1000;
  await stepper.losses(one);
  start = performance.now();
  await stepper.losses(one);
  const secondsPerEvaluatedRow = (performance.now() - start) / 1000;
  return { secondsPerRow, secondsPerEvaluatedRow };
}

/** Evaluations of a run besides the first: about ten, never closer than ten steps. */
export function evaluationInterval(steps: number): number {
  return Math.max(10, Math.ceil(steps / 10));
}

/** Writing a span costs about as much as evaluating a few rows: a prefill and some decoded tokens, by base and tuned. */
const rowsPerJudgedSpan = 6;

/** How much of a dataset is measured, while training and at the end. */
export type MeasuredOn = { readonly [K in "evalRows" | "verdictSpans"]: { readonly length: number } };

/**
 * Seconds that a run needs still: its steps, the evaluations between them and the verdict. `plan`: the steps of the whole run,
 * and what is measured.
 */
export function secondsLeft(
  { secondsPerEvaluatedRow }: Probe,
  stepsLeft: number,
  secondsPerStep: number,
  plan: { readonly steps: number; readonly dataset: MeasuredOn },
): number {
  const evaluations = Math.ceil(stepsLeft / evaluationInterval(plan.steps));
  const evaluated = evaluations * plan.dataset.evalRows.length + plan.dataset.verdictSpans.length * rowsPerJudgedSpan;
  return stepsLeft * secondsPerStep + evaluated * secondsPerEvaluatedRow;
}

/** What is known once the sessions are open. */
export interface Measured {
  readonly stepper: Stepper;
  readonly probe: Probe;
  /** The estimate of the memory. */
  readonly bytes: number;
}

/**
 * The run in these sizes as it is told before its first step: what is trained on what, how long, in how much memory, and what is
 * worth a warning.
 */
export function makePlan(job: Job, sized: Sized, { stepper, probe: measured, bytes }: Measured): PlanEvent {
  const { base, tuning, steps, device, precision, precisionReason } = job;
  const { recipe, dataset, rowsAtOnce, recompute, reductions } = sized;
  const { trainables } = stepper.layout;
  const trainable = trainables.reduce((sum, item) => sum + item.size, 0);
  const perTarget: Record<string, number> = {};
  for (const item of trainables) {
    const suffix = targetOf(item.name);
    perTarget[suffix] = (perTarget[suffix] ?? 0) + item.size;
  }
  const warnings = warningsOf(dataset, recipe, steps);
  const seconds = secondsLeft(measured, steps, recipe.batch * measured.secondsPerRow, { steps, dataset });
  return {
    event: "plan",
    base: base.id,
    method: recipe.method,
    rank: recipe.rank,
    alpha: recipe.alpha,
    files: dataset.files,
    skipped: dataset.skipped,
    tokens: dataset.tokens,
    trainable,
    total: base.total,
    perTarget,
    ...(tuning.method === "lora"
      ? { ...loraVariant(tuning), perMatrix: countParameters(tuning.targets, tuning, base.total).perMatrix }
      : {}),
    adapterBytes: trainable * Float32Array.BYTES_PER_ELEMENT,
    steps,
    batch: recipe.batch,
    seqLen: recipe.seqLen,
    ...(recipe.context === 0 || dataset.tokenizer === null ? {} : { context: recipe.context }),
    rowsAtOnce,
    ...(recompute ? { gradientCheckpointing: true } : {}),
    ...(reductions.length === 0 ? {} : { reductions }),
    ...(warnings.length === 0 ? {} : { warnings }),
    estimate: { seconds, bytes },
    watched: dataset.watched,
    ...(dataset.places === null ? {} : { places: dataset.places }),
    ...(dataset.cut === null ? {} : { cut: dataset.cut }),
    ...(dataset.tokenizer === null ? {} : { layout: dataset.tokenizer.fim?.layout ?? "leftToRight" }),
    device: device.device,
    deviceName: device.name,
    deviceReason: device.reason,
    precision,
    precisionReason,
    placement: stepper.placement() ?? {},
    recipe: factsOf(recipe),
    ...(dataset.update === null ? {} : { update: dataset.update }),
  };
}

function factsOf({ targets, lr, seed, dropout, loraPlusRatio, patience, rates }: Recipe): RecipeFacts {
  return { targets, lr, seed, dropout, loraPlusRatio, patience, ...(rates === null ? {} : { rates }) };
}

/** `model.layers.0.self_attn.q_proj.lora_A.weight` → `q_proj` */
function targetOf(name: string): string {
  const parts = name.replace(/\.lora_[AB]/, "").split(".");
  return parts.at(-2) ?? name;
}
