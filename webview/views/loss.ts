/** The point of the page: training and held-out loss by step, with the base's level to compare with. */
import { lineChart, type Series } from "../charts";
import { element, setFigure, setHidden, setText } from "../dom";
import { lossText } from "../figures";
import { count, integer, loss, missing, tick } from "../format";
import type { DashboardState } from "../protocol";
import { axisRange, decimate, smooth, smoothingSpan } from "../series";
import { hasRun, readings } from "../state";
import { lossTable } from "../tables";
import { chartPanel } from "./panel";
import type { View } from "./view";

/** Enough for a wide screen; more points only cost time. */
const drawnPoints = 600;
const exposedPoints = 200;

export function lossView(): View {
  const panel = chartPanel({
    title: "Loss",
    hint: "Nats per token by training step. Training and held-out loss are means over different tokens (all of a batch; only the missing middles), so compare each with itself and held-out with the base.",
    unit: "nats per token",
    testId: "loss-chart",
    class: "loss",
  });
  const chart = lineChart(panel.canvas);
  const legend = {
    training: entry("training", "Training"),
    heldOut: entry("held-out", "Held-out"),
    best: entry("best", "Best"),
    base: entry("base", "Base"),
    broken: entry("broken", "Not finite"),
  };
  panel.legend.append(...Object.values(legend).map((item) => item.element));
  return {
    element: panel.element,
    update: (state) => {
      setHidden(panel.element, !hasRun(state));
      const losses = state.steps.map((step) => step.loss ?? Number.NaN);
      const { plannedSteps, baseLoss, latest, best, bestHelps, onTrainingCode } = readings(state);
      const smoothed = smooth(losses, smoothingSpan(plannedSteps));
      const broken = state.steps.filter((step) => step.loss !== undefined && !Number.isFinite(step.loss)).length;
      legend.training.set(
        smoothed.at(-1),
        "Smoothed training loss at the newest step (exponential moving average); the faint line is each batch's own.",
      );
      legend.heldOut.name(onTrainingCode ? "Not held out" : "Held-out");
      legend.heldOut.set(
        latest?.loss,
        onTrainingCode
          ? "Newest loss on some of the training code: nothing could be held out."
          : "Newest loss on the watched places of the held-out code. The verdict has places of its own where there are enough, so its numbers differ.",
      );
      // What is not below the base's is no success, and is not marked as one.
      setHidden(legend.best.element, !bestHelps);
      legend.best.set(best?.loss, `The lowest of these, after step ${integer(best?.step)}.`);
      const earlier = state.plan?.update?.from;
      legend.base.name(earlier === undefined ? "Base" : "Before");
      legend.base.set(
        baseLoss,
        `The loss of ${earlier ?? "the base"} on the same places, measured before the first step.`,
      );
      setHidden(legend.broken.element, broken === 0);
      legend.broken.say(
        count(broken, "step"),
        "Steps whose loss was not finite. They leave a gap in the line and did not change the adapter.",
      );
      const range = axisRange(losses, [...smoothed, ...state.evals.map((item) => item.loss)]);
      chart.update({
        series: lossSeries(state, smoothed),
        range,
        xMax: plannedSteps,
        formatX: (step) => `Step ${integer(step)}${tokensSeen(state, step)}`,
        formatY: loss,
        formatTick: tick(range),
      });
      panel.canvas.dataset["points"] = JSON.stringify(
        state.steps.slice(-exposedPoints).map(({ step, loss: value }) => [step, value]),
      );
      panel.canvas.dataset["best"] = best === null ? "" : String(best.step);
      const evaluated = new Set(state.evals.map((item) => integer(item.step)));
      panel.update(
        lossText(state),
        () => lossTable(state),
        (row) => evaluated.has(row[0] ?? ""),
      );
    },
  };
}

function lossSeries(state: DashboardState, smoothed: readonly number[]): readonly Series[] {
  const { plannedSteps, baseLoss, best, bestHelps, onTrainingCode } = readings(state);
  const kept = decimate(
    state.steps.map((step) => step.loss ?? Number.NaN),
    drawnPoints,
  );
  const points = (value: (index: number) => number | undefined) =>
    kept.map((index) => ({ x: state.steps[index]?.step ?? Number.NaN, y: value(index) ?? Number.NaN }));
  const end = Math.max(1, plannedSteps);
  return [
    { label: "Training", colour: "blue", kind: "faint", points: points((index) => state.steps[index]?.loss) },
    { label: "Training, smoothed", colour: "blue", kind: "line", points: points((index) => smoothed[index]) },
    {
      label: onTrainingCode ? "Not held out" : "Held-out",
      colour: "orange",
      kind: "dots",
      points: state.evals.map((item) => ({ x: item.step, y: item.loss })),
      marked: bestHelps ? (best?.step ?? null) : null,
    },
    {
      label: state.plan?.update === undefined ? "Base, same places" : "Before, same places",
      colour: "description",
      kind: "dashed",
      points:
        baseLoss === null || !Number.isFinite(baseLoss)
          ? []
          : [
              { x: 0, y: baseLoss },
              { x: end, y: baseLoss },
            ],
    },
  ];
}

/** Rows are filled up to their length, so this is the most that it can be. */
function tokensSeen(state: DashboardState, step: number): string {
  if (state.plan === null) return "";
  return ` · up to ${integer(step * state.plan.batch * state.plan.seqLen)} tokens`;
}

interface Entry {
  readonly element: HTMLElement;
  name(label: string): void;
  set(value: number | null | undefined, title: string): void;
  say(text: string, title: string): void;
}

function entry(kind: string, label: string): Entry {
  const value = element("span", { class: "legend-value" }, missing);
  const name = element("span", {}, label);
  const root = element("span", { class: "legend-entry" }, element("span", { class: `swatch ${kind}` }), name, value);
  const write = (text: string, title: string, number?: number) => {
    setFigure(value, number === undefined ? { text, title } : { text, title, value: number });
    root.title = title;
  };
  return {
    element: root,
    name: (text) => setText(name, text),
    set: (number, title) => write(loss(number), title, number ?? undefined),
    say: (text, title) => write(text, title),
  };
}
