/** What it learns from: files in, files out and why. */
import type { PlanEvent } from "../../engine/protocol/train";
import { element, rebuilder, setHidden, setText } from "../dom";
import { compact, count, integer } from "../format";
import { skippedTable } from "../tables";
import { copyableTable, section } from "./panel";
import type { Page, View } from "./view";

export function dataView(page: Page): View {
  const frame = section(page, { id: "data", title: "Data", open: false });
  const rebuild = rebuilder(frame.body);
  return {
    element: frame.element,
    update: ({ plan, phase }) => {
      setHidden(frame.element, plan === null || phase === "untrusted");
      if (plan === null) return;
      const out = Object.values(plan.skipped).reduce((sum, files) => sum + files, 0);
      setText(frame.summary, `${count(plan.files, "file")} in, ${integer(out)} out · ${compact(plan.tokens)} tokens`);
      rebuild(
        [plan.files, plan.tokens, plan.skipped, plan.batch, plan.seqLen, plan.context, plan.steps, plan.layout],
        () => [
          element(
            "p",
            { class: "hint" },
            `${count(plan.files, "file")} with ${integer(plan.tokens)} tokens were read for training and comparison. `,
            `Each of ${count(plan.steps, "step")} learns from ${count(plan.batch, "row")} of ${integer(plan.seqLen)} tokens${contextText(plan)}.`,
            plan.layout === "leftToRight"
              ? " This base has no fill-in-the-middle tokens: it trains and completes from left to right, without what stands behind the cursor."
              : "",
          ),
          out === 0
            ? element("p", { class: "hint" }, "No file was left out.")
            : copyableTable(skippedTable(plan), { slim: true }),
        ],
      );
    },
  };
}

function contextText({ context }: PlanEvent): string {
  return context === undefined ? "" : `, of which up to ${integer(context)} are code of other files`;
}
