import type { EvaluateResult } from "../protocol/evaluate";
import {
  type ArmName,
  armNames,
  type Difference,
  type EndpointArmName,
  type EndpointMetrics,
  type EndpointVerdict,
  endpointArmNames,
  type GeneralCode,
  type Verdict,
} from "../protocol/verdict";
import {
  asServed,
  claimOn,
  generalClaim,
  measuredCode,
  partName,
  resolution,
  servedDifference,
  shortCommit,
} from "../words/verdict";
import { counted, table } from "./output";

/** Base and tuned side by side, with code of other files too where that was measured; then what the differences mean. */
export function verdictText(verdict: EvaluateResult & Partial<Pick<Verdict, "files" | "spans">>): string {
  const { base, tuned, arms, files, spans, since, endpoint } = verdict;
  const local: readonly Column[] =
    arms === undefined
      ? [
          ["base", base],
          ["tuned", tuned],
        ]
      : armNames.map((name) => [columnNames[name], arms[name]]);
  const columns: readonly Column[] = [
    ...local,
    ...endpointArmNames.flatMap((name): Column[] => {
      const metrics = endpoint?.arms[name];
      return metrics === undefined ? [] : [[columnNames[name], metrics]];
    }),
  ];
  const heading =
    files === undefined || spans === undefined
      ? measuredCode(verdict)
      : since === undefined
        ? `${counted(spans, "place")} in ${counted(files, "held-out file")}`
        : `${counted(spans, "place")} of ${counted(since.commits, "commit")} since ${shortCommit(since.commit)}`;
  const rows = measures.flatMap(([name, read, digits, scale, unit]) => {
    const values = columns.map(([, metrics]) => read(metrics));
    // What nobody was measured by has no row: a language without a grammar, a report of an earlier version.
    if (values.every((value) => value === undefined)) return [];
    const told = values.map((value) =>
      value === undefined ? "not told" : `${(scale * value).toFixed(digits)}${unit}`,
    );
    return [[name, ...told]];
  });
  const alignment = ["left" as const, ...columns.map(() => "right" as const)];
  const parts = partsTable(verdict);
  return [
    table([heading, ...columns.map(([name]) => name)], rows, alignment),
    ...(parts === "" ? [] : [parts, "\n"]),
    sentences(verdict).join("\n"),
  ].join("");
}

/** By kind of place and by language, as served; "" where there is one of each. */
function partsTable({ parts = [] }: EvaluateResult): string {
  if (parts.length === 0) return "";
  const share = (value: number): string => `${(100 * value).toFixed(1)} %`;
  const rows = parts.map((part) => [
    partName(part),
    String(part.spans),
    `${part.base.natsPerToken.toFixed(3)} → ${part.tuned.natsPerToken.toFixed(3)}`,
    part.loss === undefined ? "" : lossInterval(part.loss),
    `${share(part.base.lineExactMatch)} → ${share(part.tuned.lineExactMatch)}`,
  ]);
  const alignment = ["left", "right", "right", "left", "right"] as const;
  return `\n${table(["as served, by kind and language", "places", "nats per token", "change", "exact lines"], rows, alignment)}`;
}

type Column = readonly [name: string, metrics: EndpointMetrics];

type Measure = readonly [
  name: string,
  read: (metrics: EndpointMetrics) => number | undefined,
  digits: number,
  scale: number,
  unit: string,
];

const measures: readonly Measure[] = [
  ["nats per token", (metrics) => metrics.natsPerToken, 3, 1, ""],
  ["nats per byte", (metrics) => metrics.natsPerByte, 3, 1, ""],
  ["line exact match", (metrics) => metrics.lineExactMatch, 1, 100, " %"],
  ["span exact match", (metrics) => metrics.spanExactMatch, 1, 100, " %"],
  ["edit similarity", (metrics) => metrics.editSimilarity, 1, 100, " %"],
  ["identifier F1", (metrics) => metrics.identifierF1, 1, 100, " %"],
  ["CodeBLEU", (metrics) => metrics.codeBleu, 1, 100, " %"],
  ["syntactically valid", (metrics) => metrics.validSyntax, 1, 100, " %"],
];

const columnNames: Readonly<Record<ArmName | EndpointArmName, string>> = {
  base: "base",
  baseContext: "base + context",
  adapter: "tuned",
  adapterContext: "tuned + context",
  endpoint: "server",
  endpointContext: "server + context",
};

function sentences(verdict: EvaluateResult): readonly string[] {
  const served = asServed(verdict);
  const arms = verdict.arms === undefined ? undefined : servedDifference(verdict);
  const which =
    arms === undefined ? "" : `, ${columnNames[arms.to]} against ${columnNames[arms.from]} as they are served`;
  const claim = `${claimOn(served, `on ${measuredCode(verdict)}`)}${which}: ${lossInterval(served.difference)}.`;
  const { differences } = verdict;
  return [
    claim,
    ...(differences ?? []).map(({ from, to, loss, lines }) => {
      const share = `exact first lines ${shareInterval(lines)}`;
      return `${columnNames[to]} against ${columnNames[from]}: ${lossInterval(loss)}; ${share}.`;
    }),
    ...resolutionSentence(verdict),
    ...generalSentence(verdict.general),
    ...endpointSentences(verdict.endpoint),
  ];
}

/** Nobody should read "no more exact lines" where so few places could not have shown it. */
function resolutionSentence(verdict: EvaluateResult): readonly string[] {
  const { places } = verdict;
  const served = servedDifference(verdict);
  if (served === undefined || places === undefined) return [];
  const points = (100 * resolution(served.lines)).toFixed(1);
  const gained = places.changes.filter((change) => change < 0).length;
  return [
    `The loss is lower at ${gained} of ${places.changes.length} places. Gains in exact first lines below ${points} points cannot be told from chance with so many.`,
  ];
}

function generalSentence(general: GeneralCode | undefined): readonly string[] {
  if (general === undefined) return [];
  const { base, tuned, difference, spans } = general;
  const losses = `${base.toFixed(3)} → ${tuned.toFixed(3)}`;
  return [`${generalClaim(general)} (${spans} places): ${losses}, ${lossInterval(difference)}.`];
}

function endpointSentences(endpoint: EndpointVerdict | undefined): readonly string[] {
  if (endpoint === undefined) return [];
  const { host, model, adapter, differences } = endpoint;
  const name = `${model ?? "its model"}${adapter === null || adapter === model ? "" : ` with ${adapter}`}`;
  return [
    `server: ${name} on ${host}.`,
    ...differences.map(({ from, to, lines, similarity, loss }) => {
      const told = loss === undefined ? "" : `; ${lossInterval(loss)}`;
      const both = `exact first lines ${shareInterval(lines)}; edit similarity ${shareInterval(similarity)}`;
      return `${columnNames[to]} against ${columnNames[from]}: ${both}${told}.`;
    }),
  ];
}

function shareInterval({ value, low95, high95 }: Difference): string {
  return `${signed(100 * value, 1)} % [${signed(100 * low95, 1)}, ${signed(100 * high95, 1)}]`;
}

/** A difference of losses with its interval, in words. */
export function lossInterval({ value, low95, high95 }: Difference): string {
  return `${signed(value)} nats per token, 95 % between ${signed(low95)} and ${signed(high95)}`;
}

function signed(value: number, digits = 3): string {
  return `${value > 0 ? "+" : value < 0 ? "−" : ""}${Math.abs(value).toFixed(digits)}`;
}
