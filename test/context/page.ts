/** docs/context.md: what code of other files gives, alone and with tuning, with intervals. */
import { intervalOverGroups } from "../../engine/evaluation/bootstrap";
import type { EvaluateResult } from "../../engine/protocol/evaluate";
import { type ArmName, armNames } from "../../engine/protocol/verdict";
import { table } from "../models/page";
import { machine } from "../models/setup";
import type { Checkout } from "../support/checkout";
import type { BudgetPlace, BudgetResult } from "./budgets";

export interface Tuned {
  readonly project: string;
  /** Whether its examples showed code of other files. */
  readonly trainedWith: boolean;
  readonly result: EvaluateResult;
}

export interface ContextMeasurements {
  readonly base: string;
  readonly window: number;
  readonly training: string;
  readonly projects: readonly Checkout[];
  readonly budgets: ReadonlyMap<string, readonly BudgetResult[]>;
  readonly tuned: readonly Tuned[];
}

export function contextPage({ base, window, training, projects, budgets, tuned }: ContextMeasurements): string {
  return [
    "# Code of other files",
    "",
    "Written by `npm run context`: what code of other files in front of a place gives, on held-out places of projects that the base has",
    "not seen. Differences with 95 % intervals by a paired bootstrap over files; below 0 the loss is lower.",
    "",
    `Base: ${base}, fp32 on a CPU (${machine().replace(/; \d+ threads.*/, "")}).`,
    "",
    ...table(
      ["project", "commit", "files with places", "places"],
      projects.map(({ name, commit }) => {
        const places = budgets.get(name)?.[0]?.places ?? [];
        return [name, commit.slice(0, 12), String(new Set(places.map(({ file }) => file)).size), String(places.length)];
      }),
    ),
    "",
    "## The base alone, by budget",
    "",
    `Prompts of at most ${window} tokens; code of other files takes the room of what is far from the cursor, and is left out where it`,
    "would take more than half of it, as 512 tokens mostly do.",
    "",
    ...projects.flatMap(({ name }) => budgetTable(name, budgets.get(name) ?? [])),
    "## Tuning, context, and both",
    "",
    `${training} Each adapter was trained twice, with code of other files in its examples and without.`,
    "",
    ...table(
      ["project", "examples", ...armNames.map((arm) => armLabels[arm]), "both against base with context"],
      tuned.flatMap(({ project, trainedWith, result }) => tunedRow(project, trainedWith, result)),
    ),
    "",
    "Each cell: nats per token, exact first lines. The last column: nats per token, and percentage points of exact first lines.",
    "",
  ].join("\n");
}

const armLabels: Readonly<Record<ArmName, string>> = {
  base: "base",
  baseContext: "base, context",
  adapter: "tuned",
  adapterContext: "tuned, context",
};

function tunedRow(project: string, trainedWith: boolean, { arms, differences = [] }: EvaluateResult): string[][] {
  if (arms === undefined) return [];
  const served = differences.find(({ from, to }) => from === "baseContext" && to === "adapterContext");
  if (served === undefined) return [];
  const { loss, lines } = served;
  return [
    [
      project,
      trainedWith ? "with" : "without",
      ...armNames.map((arm) => `${arms[arm].natsPerToken.toFixed(3)}, ${percent(arms[arm].lineExactMatch)}`),
      `${interval(loss, 1)}; ${interval(lines, 100, 1)}`,
    ],
  ];
}

function budgetTable(name: string, results: readonly BudgetResult[]): string[] {
  const reference = results.find(({ budget }) => budget === 0)?.places ?? [];
  const rows = results.map(({ budget, places, findMs }) => [
    budget === 0 ? "none" : String(budget),
    (sum(places, ({ nats }) => nats) / sum(places, ({ bytes }) => bytes)).toFixed(4),
    budget === 0
      ? ""
      : interval(
          difference(
            places,
            reference,
            ({ nats }) => nats,
            ({ bytes }) => bytes,
          ),
          1,
          4,
        ),
    percent(sum(places, ({ exact }) => Number(exact)) / places.length),
    budget === 0
      ? ""
      : interval(
          difference(
            places,
            reference,
            ({ exact }) => Number(exact),
            () => 1,
          ),
          100,
          1,
        ),
    (sum(places, ({ tokens }) => tokens) / places.length).toFixed(0),
    budget === 0 ? "" : findMs.toFixed(1),
  ]);
  const columns = [
    "budget",
    "nats a byte",
    "difference",
    "exact first lines",
    "difference",
    "tokens of a prompt",
    "ms to find",
  ];
  return [`### ${name}`, "", ...table(columns, rows), ""];
}

function sum(places: readonly BudgetPlace[], of: (place: BudgetPlace) => number): number {
  return places.reduce((total, place) => total + of(place), 0);
}

/** Of the same places, file by file. */
function difference(
  places: readonly BudgetPlace[],
  reference: readonly BudgetPlace[],
  value: (place: BudgetPlace) => number,
  weight: (place: BudgetPlace) => number,
) {
  return intervalOverGroups(
    places.entries(),
    1,
    ([, { file }]) => file,
    ([index, place]) => {
      const other = reference[index];
      if (other === undefined || other.file !== place.file)
        throw new Error(`place ${index} of ${place.file} has no pair`);
      return { value: value(place) - value(other), weight: weight(place) };
    },
  );
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function interval(
  { value, low95, high95 }: { readonly value: number; readonly low95: number; readonly high95: number },
  scale: number,
  digits = 3,
): string {
  const shown = (number: number): string =>
    `${number > 0 ? "+" : number < 0 ? "−" : ""}${Math.abs(scale * number).toFixed(digits)}`;
  return `${shown(value)} [${shown(low95)}, ${shown(high95)}]`;
}
