/** Learning rate and gradient norm: two small charts with one axis each, for those who want to know why. */

import type { StepEvent } from "../../engine/protocol";
import { type Colour, lineChart } from "../charts";
import { setHidden, setText } from "../dom";
import { ratesText } from "../figures";
import { exponent, integer, loss, tick } from "../format";
import { axisRange, decimate } from "../series";
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
    ),
    part(
      "Gradient norm",
      "Norm over all trainable parameters, before clipping.",
      "norm-chart",
      "foreground",
      (step) => step.gradNorm,
      loss,
    ),
  ];
  frame.body.append(...parts.map(({ panel }) => panel.element));
  return {
    element: frame.element,
    update: (state) => {
      setHidden(frame.element, state.steps.length === 0);
      const { last, plannedSteps } = readings(state);
      setText(frame.summary, last === null ? "" : `${exponent(last.lr)} · ${loss(last.gradNorm)}`);
      for (const { panel, chart, label, colour, read, format } of parts) {
        const values = state.steps.map(read);
        const points = decimate(values, drawnPoints).map((index) => ({
          x: state.steps[index]?.step ?? Number.NaN,
          y: values[index] ?? Number.NaN,
        }));
        const range = axisRange(values, [0]);
        chart.update({
          series: [{ label, colour, kind: "line", points }],
          range,
          xMax: plannedSteps,
          formatX: (step) => `Step ${integer(step)}`,
          formatY: format,
          formatTick: format === exponent ? (value) => (value === 0 ? "0" : value.toExponential(0)) : tick(range),
        });
        panel.update(ratesText(state), () => ratesTable(state));
      }
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
) {
  const panel = chartPanel({ title: label, hint, testId, class: "small" });
  return { panel, chart: lineChart(panel.canvas), label, colour, read, format };
}
