/** The rows behind the charts, for their table view and for copying. Pure. */
import type { PlanEvent } from "../engine/protocol/train";
import { besideMatrix, countFormula } from "../engine/words/variant";
import { ranks, targets } from "./figures";
import * as format from "./format";
import type { DashboardState } from "./protocol";
import { smooth, smoothingSpan } from "./series";
import { readings } from "./state";

export interface TableColumn {
  readonly label: string;
  readonly title?: string;
  /** Numbers stand right-aligned. */
  readonly numeric?: boolean;
  /** Takes the width that is left. */
  readonly wide?: boolean;
  /** Left out where the page is narrow. */
  readonly optional?: boolean;
}

export interface Table {
  readonly label: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
}

const step: TableColumn = { label: "Step", title: "Updates of the adapter so far; 0 is the base.", numeric: true };

/** One row a step, and one for the base at step 0. */
export function lossTable(state: DashboardState): Table {
  const { plannedSteps } = readings(state);
  const smoothed = smooth(
    state.steps.map((item) => item.loss ?? Number.NaN),
    smoothingSpan(plannedSteps),
  );
  const heldOut = new Map(state.evals.map((item) => [item.step, item.loss]));
  const cell = (value: number | undefined) => (value === undefined ? "" : format.loss(value));
  const base = heldOut.get(0);
  return {
    label: "Loss in nats per token, by step",
    columns: [
      step,
      { label: "Training", title: "Mean loss of the step's batch before its update.", numeric: true },
      { label: "Smoothed", title: "Exponential moving average of the training loss.", numeric: true },
      { label: "Held-out", title: "Mean loss on files that were held out of training.", numeric: true },
    ],
    rows: [
      ...(base === undefined ? [] : [["0", "", "", cell(base)]]),
      ...state.steps.map((item, index) => [
        format.integer(item.step),
        cell(item.loss),
        cell(smoothed[index]),
        cell(heldOut.get(item.step)),
      ]),
    ],
  };
}

export function ratesTable(state: DashboardState): Table {
  return {
    label: "Learning rate and gradient norm, by step",
    columns: [
      step,
      { label: "Learning rate", title: "As the schedule gave it for this step.", numeric: true },
      { label: "Gradient norm", title: "Norm over all trainable parameters before clipping.", numeric: true },
      { label: "Tokens/s", title: "All tokens of the batch per second.", numeric: true },
    ],
    rows: state.steps.map((item) => [
      format.integer(item.step),
      format.exponent(item.lr),
      format.loss(item.gradNorm),
      format.integer(item.tokensPerSecond),
    ]),
  };
}

export function targetsTable(plan: PlanEvent): Table {
  const formula = `A matrix of in × out gets ${besideMatrix(plan)} beside it: ${countFormula(plan, ranks(plan))} trainable parameters.`;
  return {
    label: "Trainable parameters by target",
    columns: [
      { label: "Target", title: "Which linear of each layer.", wide: true },
      { label: "Shape", title: "Outputs × inputs of the base's matrix.", numeric: true },
      { label: "Matrices", title: "How many of them, one a layer.", numeric: true, optional: true },
      {
        label: "Trainable",
        title: plan.method === "lora" ? formula : "All parameters of these matrices.",
        numeric: true,
      },
    ],
    rows: targets(plan).map(({ name, trainable, matrices, shape }) => [
      name,
      shape === undefined ? format.missing : `${format.integer(shape[0])} × ${format.integer(shape[1])}`,
      format.integer(matrices),
      format.integer(trainable),
    ]),
  };
}

export function matricesTable(plan: PlanEvent): Table {
  return {
    label: "Trainable parameters by matrix",
    columns: [
      { label: "Matrix", title: "The name that the base's weights file gives it.", wide: true },
      { label: "Shape", title: "Outputs × inputs, as stored.", numeric: true },
      { label: "Rank", title: "Inner dimension of the two trained matrices.", numeric: true, optional: true },
      { label: "Trainable", title: countFormula(plan, "rank"), numeric: true },
    ],
    rows: (plan.perMatrix ?? []).map(({ name, shape, rank, trainable }) => [
      name,
      `${format.integer(shape[0])} × ${format.integer(shape[1])}`,
      format.integer(rank),
      format.integer(trainable),
    ]),
  };
}

/** Files that were left out, by reason, most first. */
export function skippedTable(plan: PlanEvent): Table {
  return {
    label: "Files left out, by reason",
    columns: [
      { label: "Left out because", wide: true },
      { label: "Files", numeric: true },
    ],
    rows: Object.entries(plan.skipped)
      .sort(([, left], [, right]) => right - left)
      .map(([reason, files]) => [format.sentence(reason), format.integer(files)]),
  };
}

/** At most about `limit` rows, evenly spread, the last one included; rows that `keep` names always stay. */
export function thinned(
  rows: Table["rows"],
  limit: number,
  keep: (row: readonly string[]) => boolean = () => false,
): Table["rows"] {
  const every = Math.max(1, Math.ceil(rows.length / limit));
  return rows.filter((row, index) => index % every === 0 || index === rows.length - 1 || keep(row));
}
