import type { EvaluateResult } from "../protocol/evaluate";
import { type ArmName, armNames, type Difference, type Metrics, type Verdict } from "../protocol/verdict";
import { asServed, claimOn } from "../words/verdict";
import { counted, table } from "./output";

/** Base and tuned side by side, with code of other files too where that was measured; then what the differences mean. */
export function verdictText(verdict: EvaluateResult & Partial<Pick<Verdict, "files" | "spans">>): string {
  const { base, tuned, arms, files, spans } = verdict;
  const columns =
    arms === undefined
      ? [["base", base] as const, ["tuned", tuned] as const]
      : armNames.map((name) => [columnNames[name], arms[name]] as const);
  const heading =
    files === undefined || spans === undefined
      ? "held-out files"
      : `${counted(spans, "place")} in ${counted(files, "held-out file")}`;
  const rows = measures.map(([name, read, digits, scale, unit]) => [
    name,
    ...columns.map(([, metrics]) => `${(scale * read(metrics)).toFixed(digits)}${unit}`),
  ]);
  const alignment = ["left" as const, ...columns.map(() => "right" as const)];
  return table([heading, ...columns.map(([name]) => name)], rows, alignment) + sentences(verdict).join("\n");
}

type Measure = readonly [name: string, read: (metrics: Metrics) => number, digits: number, scale: number, unit: string];

const measures: readonly Measure[] = [
  ["nats per token", (metrics) => metrics.natsPerToken, 3, 1, ""],
  ["nats per byte", (metrics) => metrics.natsPerByte, 3, 1, ""],
  ["line exact match", (metrics) => metrics.lineExactMatch, 1, 100, " %"],
  ["span exact match", (metrics) => metrics.spanExactMatch, 1, 100, " %"],
  ["edit similarity", (metrics) => metrics.editSimilarity, 1, 100, " %"],
  ["identifier F1", (metrics) => metrics.identifierF1, 1, 100, " %"],
];

const columnNames: Readonly<Record<ArmName, string>> = {
  base: "base",
  baseContext: "base + context",
  adapter: "tuned",
  adapterContext: "tuned + context",
};

function sentences(verdict: EvaluateResult): readonly string[] {
  const served = asServed(verdict);
  const claim = `${claimOn(served, "on held-out files")}: ${lossInterval(served.difference)}.`;
  const { differences } = verdict;
  if (differences === undefined) return [claim];
  return [
    claim,
    ...differences.map(({ from, to, loss, lines }) => {
      const share = `exact first lines ${signed(100 * lines.value, 1)} % [${signed(100 * lines.low95, 1)}, ${signed(100 * lines.high95, 1)}]`;
      return `${columnNames[to]} against ${columnNames[from]}: ${lossInterval(loss)}; ${share}.`;
    }),
  ];
}

function lossInterval({ value, low95, high95 }: Difference): string {
  return `${signed(value)} nats per token, 95 % between ${signed(low95)} and ${signed(high95)}`;
}

function signed(value: number, digits = 3): string {
  return `${value > 0 ? "+" : value < 0 ? "−" : ""}${Math.abs(value).toFixed(digits)}`;
}
