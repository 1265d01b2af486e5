/** The four tiles, the texts of the charts and the rows of the tables: every number with what it is and how it was measured. Pure. */
import type { AdapterSummary } from "../engine/protocol/adapters";
import type { PlanEvent } from "../engine/protocol/train";
import { type ArmName, armNames, type Metrics, type Verdict } from "../engine/protocol/verdict";
import type { MatrixCount } from "../engine/protocol/words";
import { headline } from "../engine/words/verdict";
import * as format from "./format";
import type { DashboardState } from "./protocol";
import { recentMean } from "./series";
import { readings, relativeChange } from "./state";

/** A number on the page. */
export interface Figure {
  readonly text: string;
  readonly title: string;
  /** The number itself, not rounded, for tests and tools; absent when there is none. */
  readonly value?: number;
}

export interface Tile {
  readonly id: "heldOut" | "against" | "speed" | "trainable";
  readonly label: string;
  readonly figure: Figure;
  /** Stands small behind the number. */
  readonly unit: string;
  readonly note: Figure;
  readonly tone: "plain" | "good" | "caution";
}

export function tiles(state: DashboardState): readonly Tile[] {
  return [heldOutTile(state), againstTile(state), speedTile(state), trainableTile(state.plan)];
}

const heldOutTitle =
  "Mean loss on the watched places of code that was kept from the training, in nats per token of the missing middle of fill-in-the-middle examples. They are the chart's dots. The verdict has places of its own where there are enough, so its losses are other numbers. Lower is better.";
const trainingCodeTitle =
  "Nothing could be held out, so this is the loss on some of the training code itself, in nats per token: it shows that the run learns, not that it generalises.";

/** Always of the watched places, whose loss the chart shows: a number of other places would look like a jump. */
function heldOutTile(state: DashboardState): Tile {
  const { latest, baseLoss, onTrainingCode } = readings(state);
  const about = onTrainingCode ? trainingCodeTitle : heldOutTitle;
  const shown = latest?.loss ?? baseLoss;
  const where = latest === null ? "" : ` Measured after step ${format.integer(latest.step)}.`;
  return {
    id: "heldOut",
    label: onTrainingCode ? "Loss, nothing held out" : "Held-out loss, watched",
    figure: figure(format.loss(shown), `${about}${where}`, shown),
    unit: "",
    note: heldOutNote(state, about),
    tone: "plain",
  };
}

function heldOutNote(state: DashboardState, about: string): Figure {
  const { latest, best, baseLoss, bestHelps, onTrainingCode } = readings(state);
  // An update begins with the version that it brings up to date.
  const start = state.plan?.update?.from ?? "the base";
  if (latest === null && baseLoss !== null) return figure(`${start}, before any step`, about);
  if (best === null || onTrainingCode) return figure("nats per token", about);
  const title = `The lowest of this run${state.phase === "done" ? "" : " so far"}, after step ${format.integer(best.step)}.`;
  if (bestHelps) return figure(`nats per token, best ${format.loss(best.loss)}`, title, best.loss);
  return figure(
    `not below ${state.plan?.update === undefined ? "the base's" : "the earlier"} ${format.loss(baseLoss)}`,
    `${title} It is ${format.loss(best.loss)}, so no evaluation was better than ${start}.`,
    best.loss,
  );
}

function againstTile(state: DashboardState): Tile {
  const shared = { id: "against", label: "Against base", unit: "" } as const;
  const verdict = state.verdict ?? state.interim ?? null;
  if (verdict !== null) {
    const { difference, base, spans } = verdict;
    const places = format.count(spans, "place");
    const where = state.verdict === null ? `first ${places} of the verdict, which goes on` : `${places} of the verdict`;
    const change = relativeChange(base.natsPerToken + difference.value, base.natsPerToken);
    const interval = format.shareRange(difference.low95 / base.natsPerToken, difference.high95 / base.natsPerToken);
    const { good, short } = headline(verdict);
    return {
      ...shared,
      figure: figure(
        format.shareChange(change),
        `Change of the loss from base to adapter on the ${where}. ${intervalTitle}`,
        change,
      ),
      note: figure(`${interval} · ${short}${state.verdict === null ? " so far" : ""}`, intervalTitle),
      tone: good ? "good" : "caution",
    };
  }
  const { latest, baseLoss, onTrainingCode } = readings(state);
  const change = onTrainingCode ? null : relativeChange(latest?.loss ?? null, baseLoss);
  const title = onTrainingCode
    ? "Nothing could be held out, so there is nothing to compare base and adapter on: on its own training code any adapter looks better."
    : "Change of the newest loss on the watched places from the base's own, which was measured before the first step. The interval comes with the verdict.";
  if (change === null) {
    const none = onTrainingCode || (state.evals.length === 0 && (readings(state).last?.step ?? 0) > 0);
    return {
      ...shared,
      figure: figure(format.missing, title),
      note: figure(none ? "nothing held out" : "not measured yet", title),
      tone: "plain",
    };
  }
  return {
    ...shared,
    figure: figure(format.shareChange(change), title, change),
    note: figure(change < 0 ? "better so far" : "not better so far", title),
    tone: "plain",
  };
}

const intervalTitle =
  "The interval holds the true change with 95 % confidence: bootstrap over the held-out files, or over the commits that wrote the code. It counts as better only when the whole interval is below zero.";

function speedTile(state: DashboardState): Tile {
  const { last } = readings(state);
  const size = state.phase === "training" ? 10 : state.steps.length;
  const speed = recentMean(
    state.steps.map((step) => step.tokensPerSecond),
    size,
  );
  const memory = last === null ? (state.plan?.estimate.bytes ?? null) : last.peakBytes;
  const onDevice = last?.deviceBytes;
  return {
    id: "speed",
    label: "Speed",
    figure: figure(
      format.integer(speed),
      `All tokens of a batch per second, forward, backward and update included: mean of the ${size === 10 ? "last ten" : ""} steps.`.replace(
        "  ",
        " ",
      ),
      speed,
    ),
    unit: speed === null ? "" : "tokens/s",
    note: figure(
      [
        memory === null ? format.missing : `${format.bytes(memory)}${last === null ? " expected" : ""}`,
        onDevice === undefined ? "" : `${format.bytes(onDevice)} on the device`,
      ]
        .filter(Boolean)
        .join(" · "),
      last === null
        ? "Memory that training is expected to need, estimated before the first step."
        : `Peak memory of the training process (resident set): ${format.integer(last.peakBytes)} bytes.`,
      memory,
    ),
    tone: "plain",
  };
}

function trainableTile(plan: PlanEvent | null): Tile {
  const shared = { id: "trainable", label: "Trainable", tone: "plain" } as const;
  if (plan === null) {
    const title = "Parameters that training changes, of all the base's parameters.";
    return { ...shared, unit: "", figure: figure(format.missing, title), note: figure("parameters", title) };
  }
  return {
    ...shared,
    figure: figure(
      format.compact(plan.trainable),
      `${format.integer(plan.trainable)} parameters are trained; the base's ${format.integer(plan.total)} stay as they are (tied weights counted once).`,
      plan.trainable,
    ),
    unit: `of ${format.compact(plan.total)}`,
    note: figure(
      `${format.share(plan.trainable / plan.total, 2)} · ${format.bytes(plan.adapterBytes)}`,
      `Share of the base's parameters, and the size of the adapter's file: ${format.integer(plan.adapterBytes)} bytes.`,
      plan.adapterBytes,
    ),
  };
}

// ---------------------------------------------------------------------------------------------- texts of the charts

export function lossText(state: DashboardState): string {
  const { last, plannedSteps, baseLoss, latest, best, bestHelps, onTrainingCode } = readings(state);
  const watched = onTrainingCode ? "loss on training code (nothing was held out)" : "held-out loss";
  const first = state.steps[0];
  if (first === undefined || last === null) return "No step has been made yet.";
  const broken = state.steps.filter((step) => step.loss !== undefined && !Number.isFinite(step.loss)).length;
  return [
    `Training loss went from ${format.loss(first.loss)} to ${format.loss(last.loss)} nats per token in ${format.integer(last.step)} of ${format.count(plannedSteps, "step")}.`,
    baseLoss === null ? "No held-out loss of the base." : `The base's ${watched} is ${format.loss(baseLoss)}.`,
    latest === null
      ? ""
      : `The newest ${watched} is ${format.loss(latest.loss)}, after step ${format.integer(latest.step)}.`,
    best === null || onTrainingCode
      ? ""
      : `The ${bestHelps ? "best" : "lowest"} is ${format.loss(best.loss)}, after step ${format.integer(best.step)}: ${format.shareChange(relativeChange(best.loss, baseLoss))} against the base${bestHelps ? "" : ", so none was better than the base"}.`,
    broken === 0 ? "" : `${format.count(broken, "step")} had a loss that was not finite.`,
  ]
    .filter(Boolean)
    .join(" ");
}

export function ratesText(state: DashboardState): string {
  const { last } = readings(state);
  if (last === null) return "No step has been made yet.";
  return `At step ${format.integer(last.step)} the learning rate is ${format.exponent(last.lr)} and the gradient's norm is ${format.loss(last.gradNorm)} before clipping.${triedText(state)}`;
}

/** Of learning rates that were tried before the first step. */
function triedText({ plan }: DashboardState): string {
  const rates = plan?.recipe?.rates;
  if (plan?.recipe === undefined || rates === undefined) return "";
  const tried = rates.tried.map(
    ({ lr, loss }) => `${format.exponent(lr)} (${loss === null ? "not finite" : format.loss(loss)})`,
  );
  return ` Its peak, ${format.exponent(plan.recipe.lr)}, is the best of those that were tried for ${format.count(rates.steps, "step")} each: ${tried.join(", ")}.`;
}

export function parametersText(plan: PlanEvent): string {
  const parts = targets(plan).map(({ name, trainable }) => `${name} ${format.integer(trainable)}`);
  return `Trainable parameters by target: ${parts.join(", ")}. Together ${format.integer(plan.trainable)} of ${format.integer(plan.total)}.`;
}

// ---------------------------------------------------------------------------------------------- tables

export interface TargetCount {
  readonly name: string;
  readonly trainable: number;
  /** Absent when the plan has no matrices. */
  readonly matrices?: number;
  /** `[out, in]` of each matrix; absent when they differ or are not known. */
  readonly shape?: readonly [number, number];
}

/** Trainable parameters by target, largest first. */
export function targets(plan: PlanEvent): readonly TargetCount[] {
  return Object.entries(plan.perTarget)
    .map(([name, trainable]) => ({ name, trainable, ...matricesOf(plan.perMatrix ?? [], name) }))
    .sort((left, right) => right.trainable - left.trainable);
}

/** Rank of the adapted matrices, `2 to 16` where patterns give some another. */
export function ranks(plan: PlanEvent): string {
  const all = (plan.perMatrix ?? []).map(({ rank }) => rank);
  const [low, high] = all.length === 0 ? [plan.rank, plan.rank] : [Math.min(...all), Math.max(...all)];
  return low === high ? format.integer(low) : `${format.integer(low)} to ${format.integer(high)}`;
}

function matricesOf(all: readonly MatrixCount[], target: string): Pick<TargetCount, "matrices" | "shape"> {
  const own = all.filter((matrix) => matrix.name === target || matrix.name.endsWith(`.${target}`));
  const shape = own[0]?.shape;
  if (shape === undefined) return {};
  const alike = own.every((matrix) => matrix.shape[0] === shape[0] && matrix.shape[1] === shape[1]);
  return alike ? { matrices: own.length, shape } : { matrices: own.length };
}

export interface ArmRow {
  readonly name: string;
  readonly title: string;
  readonly loss: string;
  readonly lines: string;
  readonly similarity: string;
}

const armLabels: Readonly<Record<ArmName, string>> = {
  base: "Base",
  baseContext: "Base with context",
  adapter: "Tuned",
  adapterContext: "Tuned with context",
};

/** Empty where a verdict was made without code of other files. */
export function armRows({ arms, differences = [] }: Verdict): readonly ArmRow[] {
  if (arms === undefined) return [];
  return armNames.map((arm) => ({
    name: armLabels[arm],
    title: differences
      .filter(({ to }) => to === arm)
      .map(({ from, loss, lines }) => {
        const interval = `${format.lossChange(loss.low95)} to ${format.lossChange(loss.high95)}`;
        const exact = `${points(lines.low95)} to ${points(lines.high95)}`;
        return `Against ${armLabels[from]}: loss ${format.lossChange(loss.value)} nats per token (95\u00a0% interval ${interval}), exact first lines ${points(lines.value)} (${exact}).`;
      })
      .join(" "),
    loss: format.loss(arms[arm].natsPerByte),
    lines: format.share(arms[arm].lineExactMatch),
    similarity: format.share(arms[arm].editSimilarity),
  }));
}

export interface MetricRow {
  readonly name: string;
  readonly title: string;
  readonly base: string;
  readonly tuned: string;
  readonly change: string;
  /** The adapter does better here; null when both are alike, or when the whole difference may be chance. */
  readonly better: boolean | null;
}

export function metricRows(verdict: Verdict): readonly MetricRow[] {
  // When the difference may be chance, no row is called better or worse.
  const decided = verdict.difference.high95 < 0 || verdict.difference.low95 > 0;
  const better = (gain: number) => (decided && Number.isFinite(gain) && Math.abs(gain) > 5e-5 ? gain > 0 : null);
  const losses = (key: "natsPerToken" | "natsPerByte", name: string, title: string): MetricRow => {
    const [base, tuned] = [verdict.base[key], verdict.tuned[key]];
    return {
      name,
      title,
      base: format.loss(base),
      tuned: format.loss(tuned),
      change: format.lossChange(tuned - base),
      better: better(base - tuned),
    };
  };
  /** A share that nobody was measured by has no row: a language without a grammar, a report of an earlier version. */
  const shares = shareRows.flatMap(([key, name, title]): MetricRow[] => {
    const [base, tuned] = [verdict.base[key], verdict.tuned[key]];
    if (base === undefined || tuned === undefined) return [];
    const [before, after] = [format.share(base), format.share(tuned)];
    return [{ name, title, base: before, tuned: after, change: points(tuned - base), better: better(tuned - base) }];
  });
  return [
    losses("natsPerToken", "Loss, nats per token", "Mean over all tokens of the held-out middles. Lower is better."),
    losses(
      "natsPerByte",
      "Loss, nats per byte",
      "The same per byte of text, so that models with other tokenizers compare. Lower is better.",
    ),
    ...shares,
  ];
}

const shareRows = [
  [
    "lineExactMatch",
    "First line exact",
    "Share of places where the first line that the model wrote is exactly what was there.",
  ],
  ["spanExactMatch", "Whole span exact", "Share of places where all that the model wrote is exactly what was there."],
  [
    "editSimilarity",
    "Edit similarity",
    "One minus the edit distance to what was there, as a share of the longer text; mean over places.",
  ],
  [
    "identifierF1",
    "Identifiers found",
    "F1 of the identifiers that the model wrote against those that were there; mean over places.",
  ],
  [
    "codeBleu",
    "CodeBLEU",
    "Words, keywords, syntax and flow of values against what was there, a quarter each; mean over places in languages with a grammar.",
  ],
  [
    "validSyntax",
    "Syntactically valid",
    "Share of places where the file has no more syntax errors with the text than with what was there, among those where nobody's text was cut off.",
  ],
] as const satisfies readonly (readonly [keyof Metrics, string, string])[];

/** A difference of two shares, in percentage points. */
function points(change: number): string {
  return format.shareChange(change).replace("%", "pp");
}

/** The gain of a run in the list: `−0.271`, or why there is none. */
export function runGain(run: AdapterSummary): Figure {
  if (run.difference === null) {
    return { text: format.missing, title: "This run was not compared with the base." };
  }
  const { value, low95, high95 } = run.difference;
  return {
    text: format.lossChange(value),
    title: `Held-out loss of the adapter minus the base's, in nats per token; 95 % interval ${format.lossChange(low95)} to ${format.lossChange(high95)}. ${run.better === true ? "Better than the base." : "Not better than the base."}`,
    value,
  };
}

function figure(text: string, title: string, value?: number | null): Figure {
  return value === undefined || value === null ? { text, title } : { text, title, value };
}
