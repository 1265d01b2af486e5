/** docs/evidence.md: the four arms at new code of six projects, with intervals over commits. */
import type { Interval } from "../../engine/evaluation/bootstrap";
import { type ArmName, armNames } from "../../engine/protocol/verdict";
import type { SpanKind } from "../../engine/workspace/spans";
import { table } from "../models/page";
import { amountsSection, counted } from "./amounts";
import { bothOf, difference, lines, loss, type Measure, signed } from "./intervals";
import { comparedEach, cut, placesEach, projects, training } from "./projects";
import {
  type ComparedArm,
  comparedAt,
  isUsual,
  type MeasuredBase,
  type PlaceFigures,
  type ProjectResult,
  readAllTasks,
  readResults,
} from "./results";
import { taskLanguages } from "./tasks/task";
import { tasks } from "./tasks/write";

const armTitles: Readonly<Record<ArmName, string>> = {
  base: "base",
  baseContext: "base, context",
  adapter: "adapter",
  adapterContext: "adapter, context",
};

export function evidencePage(): string {
  const bases = readResults();
  const all = bases.flatMap(({ results }) => results);
  return [
    "# Evidence: what an adapter gives at code that was written after it was trained",
    "",
    "Written by `npm run evidence`; the figures of every place lie in `docs/evidence/`. What LoRA's paper claims: [claims.md](claims.md).",
    "The closest open tool at the same places: [codefinetuner.md](codefinetuner.md).",
    "",
    "Six open-source projects that the embedded model was not trained on, named with their commits, and the rule that cuts their",
    "history, before anything was measured (`test/evidence/projects.ts`). The history is cut at the newest commit of the main line with",
    `at least ${cut.addedLines.toLocaleString("en")} lines of code added since, in at least ${cut.commits} commits. An adapter is trained on what stood there (${counted(training)}`,
    `of ${training.seqLen} tokens, ${(training.steps * training.batch * training.seqLen).toLocaleString("en")} in all; everything else as the product chooses) and measured on the lines that people wrote`,
    `since: up to ${placesEach} places a project, commits by turns, no line that any file had before; base and adapter with context are compared at up`,
    `to ${comparedEach.toLocaleString("en")} of them, as exact lines take many to be told apart from chance. Prompts show other files as they stood at`,
    "the cut. Loss in nats a byte; an exact first line is one that greedy decoding writes as it was written. Differences have 95 %",
    "intervals by a paired bootstrap over commits; for all projects together over the commits of all.",
    "",
    ...table(
      ["project", "language", "commit", "cut at", "commits with places", "places", "compared with context"],
      projects.map(({ name, language, commit }) => {
        const own = all.filter(({ project }) => project === name);
        const result = own.find(({ more }) => more !== undefined) ?? own[0];
        const places = result?.places ?? [];
        const cutAt = result?.cut.slice(0, 10) ?? "";
        if (result === undefined) return [name, language, commit.slice(0, 10), "not measured yet", "", "", ""];
        const counts = [commitsOf(places).size, places.length, comparedAt(result).places.length];
        return [name, language, commit.slice(0, 10), cutAt, ...counts.map(String)];
      }),
    ),
    "",
    ...bases.flatMap(baseSection),
    ...amountsSection(bases),
  ].join("\n");
}

function commitsOf(places: readonly PlaceFigures[]): ReadonlySet<string> {
  return new Set(places.map(({ commit }) => commit));
}

/** What one should know of a base beside its name. */
const notes: Readonly<Record<string, string>> = {
  "SmolLM2-135M-Instruct":
    "Real weights, as they come out of its GGUF file in four bits (Q4_1). It has no fill-in-the-middle tokens: it completes from left to right. ",
};

function baseSection({ base, amount, results }: MeasuredBase): string[] {
  const groups: (readonly [string, readonly ProjectResult[]])[] = results.map((result) => [result.project, [result]]);
  const together: typeof groups = results.length > 1 ? [["**all**", results]] : [];
  const [first] = results;
  const kept = results.map((result) => result.training.keptStep ?? result.training.steps).join(", ");
  return [
    `## ${base}${isUsual(amount) ? "" : `, ${counted(amount)} instead`}`,
    "",
    `${notes[base] ?? ""}In ${first?.precision ?? ""}, on ${[...new Set(results.map(({ machine }) => machine.replace(/; \d+ threads.*/, "")))].join("; ")}. ${first === undefined ? "" : `${first.training.trainable.toLocaleString("en")} of ${first.training.total.toLocaleString("en")} parameters are trained; steps kept: ${kept}.`}`,
    "",
    ...table(
      ["", ...armNames.map((arm) => armTitles[arm])],
      [...groups, ...together].map(([name, some]) => [name, ...armNames.map((arm) => bothOf(some, arm))]),
    ),
    "",
    "Each cell: nats a byte, exact first lines. **What tuning gives to whoever has context already**, and what it gives alone:",
    "",
    ...table(
      ["", "adapter, context − base, context: loss", "exact first lines", "adapter − base: loss", "exact first lines"],
      [...groups, ...together].map(([name, some]) => [
        name,
        ...withContext(some),
        signed(difference(some, loss, "base", "adapter"), loss),
        signed(difference(some, lines, "base", "adapter"), lines),
      ]),
    ),
    "",
    `What tuning and context give together, and what context adds to each in a window as short as this one: ${training.seqLen} tokens, a quarter of`,
    "them for other files (the product completes in 1,024 with 384 for them: `docs/context.md`).",
    "",
    ...table(
      [
        "",
        "adapter, context − base: loss",
        "exact first lines",
        "base: what context adds",
        "exact first lines",
        "adapter: what context adds",
        "exact first lines",
      ],
      [...groups, ...together].map(([name, some]) => [
        name,
        ...contextPairs.flatMap(([from, to]) => [
          signed(difference(some, loss, from, to), loss),
          signed(difference(some, lines, from, to), lines),
        ]),
      ]),
    ),
    "",
    "By kind of place, all projects, with context:",
    "",
    ...table(
      ["", "places", "base", "adapter", "loss", "exact first lines"],
      kinds.flatMap(([kind, title]) => {
        const some = results.map(comparedAt).map(({ project, places }) => ({
          project,
          places: places.filter((one) => one.kind === kind),
        }));
        const count = some.reduce((sum, { places }) => sum + places.length, 0);
        if (count === 0) return [];
        return [
          [
            title,
            String(count),
            bothOf<ComparedArm>(some, "baseContext"),
            bothOf<ComparedArm>(some, "adapterContext"),
            signed(difference<ComparedArm>(some, loss, "baseContext", "adapterContext"), loss),
            signed(difference<ComparedArm>(some, lines, "baseContext", "adapterContext"), lines),
          ],
        ];
      }),
    ),
    "",
    ...sayings(results),
    "",
    // Once for a base, with all its adapters.
    ...(isUsual(amount) ? tasksSection(base) : []),
  ];
}

/** Base against adapter, both with context, wherever both were asked so: loss and exact first lines. */
function withContext(some: readonly ProjectResult[]): string[] {
  const all = some.map(comparedAt);
  return [loss, lines].map((measure) =>
    signed(difference<ComparedArm>(all, measure, "baseContext", "adapterContext"), measure),
  );
}

/** Whether tuning on a project has unlearnt what is nobody's: small functions whose completed code is run. */
function tasksSection(base: string): string[] {
  const [own, ...adapters] = readAllTasks(base);
  if (own === undefined || own.of !== "base") return [];
  const rows = [own, ...adapters].map((result) => {
    const cells = taskLanguages.flatMap((language) => {
      const passed = result.passed[language];
      const before = own.passed[language];
      if (passed === undefined || before === undefined) return ["not run", "", ""];
      const gained = passed.filter((name) => !before.includes(name));
      const lost = before.filter((name) => !passed.includes(name));
      return [`${passed.length} of ${tasks[language].length}`, gained.join(", "), lost.join(", ")];
    });
    return [
      result === own ? "base" : [result.of, ...(result.amount === null ? [] : [counted(result.amount)])].join(", "),
      ...cells,
    ];
  });
  return [
    "Small functions of our own making (`test/evidence/tasks`), completed greedily from their comment and head, then run without network,",
    "in an empty folder, with limits on time and memory, against their checks: what is right with an adapter of a project and was not with",
    "the base (gained), and the other way round (lost).",
    "",
    ...table(["", ...taskLanguages.flatMap((language) => [language, "gained", "lost"])], rows),
    "",
  ];
}

const contextPairs = [
  ["base", "adapterContext"],
  ["base", "baseContext"],
  ["adapter", "adapterContext"],
] as const satisfies readonly (readonly [ArmName, ArmName])[];

const kinds: readonly (readonly [SpanKind, string])[] = [
  ["lineEnd", "the rest of a line"],
  ["lines", "a line"],
  ["block", "a short block"],
];

/** What the intervals allow to say, project by project; nothing is said of those that hold 0. */
function sayings(results: readonly ProjectResult[]): string[] {
  const told = (measure: Measure, wanted: (interval: Interval) => boolean): string[] =>
    results
      .filter((one) => wanted(difference<ComparedArm>([comparedAt(one)], measure, "baseContext", "adapterContext")))
      .map((one) => one.project);
  const list = (names: readonly string[]): string =>
    names.length === 0 ? "none" : `${names.length} of ${results.length} (${names.join(", ")})`;
  return [
    "Adapter with context against base with context, project by project, intervals that exclude 0:",
    "",
    `- lower loss: ${list(told(loss, ({ high95 }) => high95 < 0))}; higher: ${list(told(loss, ({ low95 }) => low95 > 0))};`,
    `- more exact first lines: ${list(told(lines, ({ low95 }) => low95 > 0))}; fewer: ${list(told(lines, ({ high95 }) => high95 < 0))}.`,
    "",
    `Half the width of a project's interval for exact first lines is ${widths(results)} points: smaller gains cannot be told from chance with so many places.`,
  ];
}

function widths(results: readonly ProjectResult[]): string {
  const halves = results.map((one) => {
    const { low95, high95 } = difference<ComparedArm>([comparedAt(one)], lines, "baseContext", "adapterContext");
    return (high95 - low95) / 2;
  });
  return `${Math.min(...halves).toFixed(1)} to ${Math.max(...halves).toFixed(1)}`;
}
