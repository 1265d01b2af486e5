/** Learning rate and gradient norm: two small charts with one axis each, for those who want to know why. */

import type { StepEvent } from "../../engine/protocol/train";
import { type Colour, lineChart, type Series } from "../charts";
import { setHidden, setText } from "../dom";
import { ratesText } from "../figures";
import { exponent, integer, loss, tick } from "../format";
import type { DashboardState } from "../protocol";
import { axisRange, decimate, smooth, smoothingSpan } from "../series";
import { readings } from "../state";
import { ratesTable } from "../tables";
import { chartPanel, section } from "./panel";
import type { Page, View } from "./view";

const drawnPoints = 500;

export function ratesView(page: Page): View {
  const frame = section(page, { id: "rates", title: "Learning rate and gradient norm", open: false });
  frame.body.classList.add("pair");
  const parts = [
    part(
      "Learning rate",
      "As the schedule gave it: a short warm-up, then a decay.",
      "rate-chart",
      "foreground",
      (step) => step.lr,
      exponent,
      false,
    ),
    part(
      "Gradient norm",
      "Norm over all trainable parameters, before clipping.",
      "norm-chart",
      "foreground",
      (step) => step.gradNorm,
      loss,
      true,
    ),
  ];
  frame.body.append(...parts.map(({ panel }) => panel.element));
  let shown: DashboardState | null = null;
  const draw = () => {
    // What is folded away need not be drawn at every step.
    if (shown === null || !frame.element.open) return;
    const state = shown;
    const { plannedSteps } = readings(state);
    for (const { panel, chart, label, colour, read, format, noisy } of parts) {
      const values = state.steps.map(read);
      const kept = decimate(values, drawnPoints);
      const points = (row: readonly number[]) =>
        kept.map((index) => ({ x: state.steps[index]?.step ?? Number.NaN, y: row[index] ?? Number.NaN }));
      const smoothed: Series = {
        label: `${label}, smoothed`,
        colour,
        kind: "line",
        points: points(smooth(values, smoothingSpan(plannedSteps))),
      };
      const range = axisRange(values, [0]);
      chart.update({
        series: noisy
          ? [{ label, colour, kind: "faint", points: points(values) }, smoothed]
          : [{ label, colour, kind: "line", points: points(values) }],
        range,
        xMax: plannedSteps,
        formatX: (step) => `Step ${integer(step)}`,
        formatY: format,
        formatTick: format === exponent ? (value) => (value === 0 ? "0" : value.toExponential(0)) : tick(range),
      });
      panel.update(ratesText(state), () => ratesTable(state));
    }
  };
  frame.element.addEventListener("toggle", draw);
  return {
    element: frame.element,
    update: (state) => {
      const { last } = readings(state);
      setHidden(frame.element, last === null);
      setText(frame.summary, last === null ? "" : `${exponent(last.lr)} · ${loss(last.gradNorm)}`);
      shown = state;
      draw();
    },
  };
}

function part(
  label: string,
  hint: string,
  testId: string,
  colour: Colour,
  read: (step: StepEvent) => number,
  format: (value: number) => string,
  noisy: boolean,
) {
  const panel = chartPanel({ title: label, hint, testId, class: "small" });
  return { panel, chart: lineChart(panel.canvas), label, colour, read, format, noisy };
}
