/** What is trained: bars by target, the exact totals, and every matrix for those who check the sum. */

import { countFormula, variantName } from "../../engine/words/variant";
import { barChart } from "../charts";
import { element, rebuilder, setFigure, setHidden, setText } from "../dom";
import { parametersText, ranks, targets } from "../figures";
import { compact, count, integer, share } from "../format";
import { matricesTable, targetsTable } from "../tables";
import { chartPanel, copyableTable, section } from "./panel";
import type { Page, View } from "./view";

export function parametersView(): View {
  const panel = chartPanel({
    title: "Trainable parameters",
    hint: "Parameters that training changes, by the linear of each layer that they adapt. Everything else stays as it is.",
    testId: "parameters-chart",
    class: "parameters",
  });
  const chart = barChart(panel.canvas);
  const trainable = element("span", { class: "exact", testId: "trainable-count" });
  const total = element("span", { class: "exact", testId: "total-count" });
  const percent = element("span", {});
  panel.legend.append(element("span", {}, trainable, " of ", total, " (", percent, ")"));
  return {
    element: panel.element,
    update: ({ plan, phase }) => {
      setHidden(panel.element, plan === null || phase === "untrusted");
      if (plan === null) return;
      setFigure(trainable, {
        text: integer(plan.trainable),
        title: `Trainable parameters: the sum over all adapted matrices${plan.method === "lora" ? ` of ${countFormula(plan, `rank ${ranks(plan)}`)}` : ""}.`,
        value: plan.trainable,
      });
      setFigure(total, {
        text: integer(plan.total),
        title: "All parameters of the base, tied weights counted once, the adapter not counted.",
        value: plan.total,
      });
      setFigure(percent, {
        text: share(plan.trainable / plan.total, 2),
        title: "Trainable as a share of the base's parameters.",
        value: (100 * plan.trainable) / plan.total,
      });
      const bars = targets(plan).map(({ name, trainable: value }) => ({
        label: name,
        value,
        text: compact(value),
        tooltip: `${integer(value)} trainable, ${share(value / plan.trainable)} of them`,
      }));
      panel.canvas.parentElement?.style.setProperty("height", `${bars.length * 24}px`);
      chart.update({ bars });
      panel.update(parametersText(plan), () => targetsTable(plan));
    },
  };
}

export function matricesView(page: Page): View {
  const frame = section(page, { id: "matrices", title: "Adapted matrices", open: false });
  const rebuild = rebuilder(frame.body);
  return {
    element: frame.element,
    update: ({ plan, phase }) => {
      const matrices = plan?.perMatrix ?? [];
      setHidden(frame.element, matrices.length === 0 || phase === "untrusted");
      if (plan === null || matrices.length === 0) return;
      setText(
        frame.summary,
        `${count(matrices.length, "matrix", "matrices")} · rank ${ranks(plan)} · α ${plan.alpha}${variantName(plan) === "" ? "" : ` · ${variantName(plan)}`}`,
      );
      rebuild(matrices, () => [copyableTable(matricesTable(plan), { slim: false })]);
    },
  };
}
