import type { EvaluateResult } from "../protocol/evaluate";
import type { Metrics, Verdict } from "../protocol/verdict";
import { claimOn } from "../words/verdict";
import { counted, table } from "./output";

/** Base and tuned side by side, then in one sentence whether the difference means anything. */
export function verdictText(verdict: EvaluateResult & Partial<Pick<Verdict, "files" | "spans">>): string {
  const { base, tuned, difference } = verdict;
  const row = (name: string, read: (metrics: Metrics) => number, digits: number, scale: number, unit: string) => {
    const shown = [base, tuned].map((metrics) => `${(scale * read(metrics)).toFixed(digits)}${unit}`);
    return [name, ...shown];
  };
  const { files, spans } = verdict;
  const heading =
    files === undefined || spans === undefined
      ? "held-out files"
      : `${counted(spans, "place")} in ${counted(files, "held-out file")}`;
  const rows = [
    row("nats per token", (metrics) => metrics.natsPerToken, 3, 1, ""),
    row("nats per byte", (metrics) => metrics.natsPerByte, 3, 1, ""),
    row("line exact match", (metrics) => metrics.lineExactMatch, 1, 100, " %"),
    row("span exact match", (metrics) => metrics.spanExactMatch, 1, 100, " %"),
    row("edit similarity", (metrics) => metrics.editSimilarity, 1, 100, " %"),
    row("identifier F1", (metrics) => metrics.identifierF1, 1, 100, " %"),
  ];
  const interval = `${signed(difference.value)} nats per token, 95 % between ${signed(difference.low95)} and ${signed(difference.high95)}`;
  const sentence = `${claimOn(verdict, "on held-out files")}: ${interval}.`;
  return table([heading, "base", "tuned"], rows, ["left", "right", "right"]) + sentence;
}

function signed(value: number): string {
  return `${value > 0 ? "+" : value < 0 ? "−" : ""}${Math.abs(value).toFixed(3)}`;
}
