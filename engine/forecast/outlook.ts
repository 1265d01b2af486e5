/** What training and completing with a base would be like on this machine: memory by its graphs, time by their work. */
import { type Outline, roundedOutline } from "../bases/outline";
import { precisionOf } from "../devices/open-model";
import type { ChosenPrecision } from "../devices/precision-choice";
import { runSeconds, type Throughput } from "../devices/throughput";
import { totalParameters } from "../model/parameters";
import type { Basis, Fit, MemoryOutlook, Outlook } from "../protocol/forecast";
import type { PrecisionWord } from "../protocol/words";
import { type MemoryEstimate, memoryOfRun, memoryOfServing, type RunMemory } from "../step/memory";
import { evalSpans, judgedSpans } from "../train/dataset";
import { secondsLeft } from "../train/plan";
import { microBatch, plannedSteps, recipeOn, tuningOf } from "../train/recipe";
import { type CompletingCosts, completingCosts, type TrainingCosts, trainingCosts } from "./costs";
import type { Machine } from "./machine";
import { type MeasuredRun, runLike } from "./measured";

/** What is asked about each base alike. */
export interface Question {
  readonly machine: Machine;
  readonly precision: PrecisionWord | undefined;
  /** That a run would learn from; null: a small project's. */
  readonly tokens: number | null;
  readonly runs: readonly MeasuredRun[];
}

/** Bytes of an engine's process before anything of a model is in it, its dataset included. */
const engineBytes = 120e6;

/** With the run's default settings. Throws what a run would before its first step: E_PRECISION, E_TARGETS. */
export async function outlookOf(id: string, outline: Outline, question: Question): Promise<Outlook> {
  const base = { ...outline, id, total: totalParameters(outline.config) };
  const { device } = question.machine.device;
  const recipe = recipeOn(device, {}, base);
  const tuning = tuningOf(recipe, base);
  const training = await precisionOf(base, question.precision, device, { kind: "training", tuning });
  const completing = await precisionOf(base, question.precision, device, { kind: "completing", tuning: undefined });
  const rows = { batch: microBatch(device, recipe, outline.config.vocabSize), length: recipe.seqLen };
  const place = { device, resident: engineBytes };
  const trained = (recompute: boolean): Trained => {
    const costs = trainingCosts(
      computed(outline, training),
      training.precision,
      recipe,
      { ...rows, recompute },
      device,
    );
    return {
      costs,
      memory: memoryOutlook(
        memoryOfRun(memories(costs), costs.trained, { ...place, recompute }),
        training,
        question.machine,
      ),
    };
  };
  // As a run does where memory is short (`train/sizes.ts`).
  const kept = trained(false);
  const { costs, memory } = kept.memory.fit === "fits" || device !== "cpu" ? kept : trained(true);
  const served = completingCosts(computed(outline, completing), completing.precision, device);

  const timed = trainingTime(costs, question, {
    ...{ id, parameters: base.total, precision: training.precision, rows: rows.batch },
    ...{ batch: recipe.batch, seqLen: recipe.seqLen },
  });
  return {
    training: {
      ...memory,
      ...(timed.seconds === null ? {} : { tokensPerSecond: timed.tokensPerSecond, basis: timed.basis }),
    },
    completing: {
      ...memoryOutlook(memoryOfServing(served.prompt.memory, place), completing, question.machine),
      ...completingTime(served, question.machine.throughput),
    },
    firstAdapter: {
      steps: timed.steps,
      ...(timed.seconds === null ? {} : { seconds: timed.seconds, basis: timed.basis }),
    },
  };
}

interface Trained {
  readonly costs: TrainingCosts;
  readonly memory: MemoryOutlook;
}

function memories({ microStep, evaluation, update }: TrainingCosts): RunMemory {
  return { microStep: microStep.memory, evaluation: evaluation.memory, update: update.memory };
}

/** The weights as they are multiplied. */
function computed(outline: Outline, { blocks }: ChosenPrecision): Outline {
  return blocks === null ? outline : roundedOutline(outline, blocks);
}

function memoryOutlook(
  { host, device }: MemoryEstimate,
  { precision }: ChosenPrecision,
  machine: Machine,
): MemoryOutlook {
  return { bytes: Math.round(host), deviceBytes: Math.round(device), fit: fitOf(host, machine), precision };
}

/** Other programs and the system keep a share of the whole, and what is free now changes while one trains. */
export function fitOf(needed: number, { free, total }: Pick<Machine, "free" | "total">): Fit {
  if (needed > 0.75 * total) return "tooLarge";
  return needed > 0.9 * (free ?? total) ? "tight" : "fits";
}

interface Run {
  readonly id: string;
  readonly parameters: number;
  readonly precision: MeasuredRun["precision"];
  /** Rows that run at once, and rows of a step. */
  readonly rows: number;
  readonly batch: number;
  readonly seqLen: number;
}

type TrainingTime = { readonly steps: number } & (
  | { readonly seconds: number; readonly tokensPerSecond: number; readonly basis: Basis }
  | { readonly seconds: null }
);

function trainingTime(costs: TrainingCosts, { machine, tokens, runs }: Question, run: Run): TrainingTime {
  const { batch, seqLen } = run;
  const steps = plannedSteps({}, (tokens ?? 0) / seqLen, batch);
  const { throughput, device } = machine;
  if (throughput === null) return { steps, seconds: null };
  const seconds = (cost: TrainingCosts["microStep"]): number | null => runSeconds(cost.work, throughput, "many");
  const [row, evaluated, update] = [seconds(costs.microStep), seconds(costs.evaluation), seconds(costs.update)];
  if (row === null || evaluated === null || update === null) return { steps, seconds: null };
  const estimated = (batch / run.rows) * row + update;
  const wanted = { ...run, base: run.id, device: device.device, deviceName: device.name };
  const measured = runLike(runs, wanted);
  const step = measured === null ? estimated : (batch * seqLen) / measured.tokensPerSecond;
  const probe = {
    secondsPerRow: step / batch,
    // What was measured says as much of the evaluation.
    secondsPerEvaluatedRow: (evaluated / run.rows) * (step / estimated),
  };
  const dataset = { evalRows: { length: evalSpans }, verdictSpans: { length: judgedSpans } };
  return {
    steps,
    seconds: secondsLeft(probe, steps, step, { steps, dataset }),
    tokensPerSecond: (batch * seqLen) / step,
    basis: measured === null ? "estimated" : "measured",
  };
}

function completingTime(
  { prompt, token }: CompletingCosts,
  throughput: Throughput | null,
): Pick<Outlook["completing"], "msPerToken" | "prefillMs"> {
  if (throughput === null) return {};
  const [one, whole] = [runSeconds(token.work, throughput, "one"), runSeconds(prompt.work, throughput, "many")];
  return one === null || whole === null ? {} : { msPerToken: 1000 * one, prefillMs: 1000 * whole };
}
