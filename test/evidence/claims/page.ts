/** docs/claims.md: what the paper claims, what was measured, and whether it agrees, all of the figures in docs/evidence/claims alone. */
import type { Interval } from "../../../engine/evaluation/bootstrap";
import { median, table } from "../../models/page";
import { cut, training } from "../projects";
import { baseOf, share } from "./compare";
import { formulaSection } from "./formula";
import { overlapByChance } from "./matrices";
import { claimedProjects, loraRun, overlapRanks } from "./plan";
import type { Measurement, Setting } from "./results";
import {
  bestPairs,
  budgetRunOf,
  costPair,
  costSection,
  missing,
  percentText,
  qualitySection,
  rankSection,
  type Section,
  shareOf,
  targetSection,
} from "./sections";
import {
  amplificationSection,
  factorText,
  latencyOf,
  latencySection,
  overlapSection,
  phiAt,
  servingOf,
  subspacesOf,
  switchingSection,
} from "./studies";

export interface ClaimsPage {
  readonly text: string;
  /** SVG by file name. */
  readonly plots: readonly (readonly [string, string])[];
}

export function claimsPage(measurements: readonly Measurement[]): ClaimsPage {
  const parts = measurements.map(measurementSection);
  const lines = [
    "# The paper's claims, measured with the product",
    "",
    "Written by `npm run evidence -- --claims`; the figures lie in `docs/evidence/claims/`. What LoRA's paper",
    "([arXiv 2106.09685](https://arxiv.org/abs/2106.09685)) claims, on a base and two real projects through `attune train`: which runs, at which rates and",
    "in which order stands in `test/evidence/claims/plan.ts`, written before anything was measured. As in [evidence.md](evidence.md), a run learns what stood",
    `at a cut of a project's history (at least ${cut.addedLines.toLocaleString("en")} lines of code and ${cut.commits} commits came after it), and losses are measured at lines that people wrote since,`,
    "with code of other files in the prompt, in nats a byte. Intervals are 95 %, by a paired bootstrap over commits. Rows of",
    `${training.seqLen} tokens, ${training.batch} a step, warm-up and a cosine to a tenth, AdamW, no dropout, the parameters after the last step. Encoders: [encoders.md](encoders.md).`,
    "",
    ...(measurements.length === 0 ? [`On a base and projects: ${missing}.`, ""] : []),
    ...parts.flatMap((part) => part.lines),
    ...formulaSection(),
  ];
  return { text: lines.join("\n"), plots: parts.flatMap((part) => part.plots ?? []) };
}

/** What one should know of a base beside its name. */
const notes: Readonly<Record<string, string>> = {
  "SmolLM2-135M-Instruct":
    "Real weights that were trained on 2 T tokens, as they come out of its GGUF file in four bits (Q4_1), in floats. ",
};

function measurementSection(measurement: Measurement): Section {
  const { setting, pieces } = measurement;
  const plotName = (what: string): string => `${prefixOf(setting)}-${what}.svg`;
  const machines = [...new Set([...pieces.values()].map(({ machine }) => machine.replace(/; \d+ threads.*/, "")))];
  const tokens = setting.steps * training.batch * training.seqLen;
  const grounds = claimedProjects.map((project) => {
    const base = baseOf(measurement, project);
    if (base === null) return `${project}: ${missing}`;
    const commits = new Set(base.asked.map(({ commit }) => commit)).size;
    return `${project} ${base.commit.slice(0, 10)}, cut at ${base.cut.slice(0, 10)}: ${base.asked.length} places of ${commits} commits`;
  });
  const sections = [
    qualitySection(measurement, plotName),
    costSection(measurement),
    rankSection(measurement, plotName),
    targetSection(measurement),
    overlapSection(measurement, plotName),
    amplificationSection(measurement),
    latencySection(measurement),
    switchingSection(measurement),
  ];
  return {
    lines: [
      `## ${setting.base.id}, ${setting.precision}, ${setting.steps} steps`,
      "",
      `${notes[setting.base.id] ?? ""}${tokens.toLocaleString("en")} tokens a run, on ${machines.join("; ")}.`,
      `${grounds.join("; ")}.`,
      "",
      ...table(["claim", "the paper", "here", "agrees"], claimRows(measurement)),
      "",
      ...sections.flatMap(({ lines }) => lines),
    ],
    plots: sections.flatMap(({ plots }) => plots ?? []),
  };
}

function prefixOf({ base, precision, steps }: Setting): string {
  return `${base.id.replaceAll(/[^\w.-]/g, "-")}-${precision}-${steps}-steps`;
}

type Cells = readonly [here: string, agrees: string];

const unmeasured: Cells = [missing, ""];

/** One row each; no sentence here is written by hand for a result. */
function claimRows(measurement: Measurement): string[][] {
  return [
    ["as good as full fine-tuning", "on a par or better on all models", ...qualityCells(measurement)],
    ["less memory to train", "3.4 times (GPT-3)", ...costCells(measurement, "peakBytes", "less")],
    ["faster to train", "+33 % tokens/s (GPT-3)", ...costCells(measurement, "tokensPerSecond", "more")],
    ["smaller checkpoints", "10,000 times (GPT-3, rank 4, q and v)", ...costCells(measurement, "productBytes", "less")],
    ["a very small rank is enough", "rank 1 within half a point of rank 8", ...rankCells(measurement)],
    ["several kinds of matrices at a lower rank beat one", "q, k, v, o 73.7, q 70.4", ...targetCells(measurement)],
    ["ranks and seeds share their first directions", "φ(1, 1) above 0.5", ...overlapCells(measurement)],
    [
      "ΔW amplifies what W has but does not emphasise",
      "21.5 times at rank 4, 1.9 at 64",
      ...amplifiedCells(measurement),
    ],
    ["merged, no latency", "19.8 ms both", ...latencyCells(measurement)],
    ["many tasks over one base", "354 GB instead of 35 TB", ...switchingCells(measurement)],
  ].map((row) => [...row]);
}

/** Whether a share of at least so many per cent is shown. */
export function verdictOn({ low95, high95 }: Interval, least: number): string {
  if (low95 >= least) return "yes";
  return high95 < least ? "no" : `cannot be told: the interval holds ${least} %`;
}

function qualityCells(measurement: Measurement): Cells {
  const pairs = bestPairs(measurement);
  if (pairs.length === 0) return unmeasured;
  const interval = share(measurement, pairs);
  const where =
    pairs.length === claimedProjects.length ? "" : ` (${pairs.map(([run]) => run.project).join(", ")} alone)`;
  return [`${percentText(interval)} of full's gain${where}`, `at least 98 %: ${verdictOn(interval, 98)}`];
}

function costCells(
  measurement: Measurement,
  what: "peakBytes" | "tokensPerSecond" | "productBytes",
  better: "less" | "more",
): Cells {
  const pair = costPair(measurement);
  if (pair === null) return unmeasured;
  const [lora, full] = pair;
  const ratio = better === "less" ? full[what] / lora[what] : lora[what] / full[what];
  const text =
    better === "less"
      ? `${ratio.toFixed(1)} times`
      : `${ratio >= 1 ? "+" : "−"}${Math.abs(100 * (ratio - 1)).toFixed(0)} %`;
  return [`${text} (rank ${lora.run.rank}, all linears)`, ratio > 1 ? "yes, in kind" : "no"];
}

function rankCells(measurement: Measurement): Cells {
  const interval = shareOf(measurement, loraRun({ rank: 1 }), loraRun({ rank: 8 }));
  if (interval === null) return unmeasured;
  return [`rank 1: ${percentText(interval)} of rank 8's gain`, `at least 98 %: ${verdictOn(interval, 98)}`];
}

function targetCells(measurement: Measurement): Cells {
  const [one, four] = ["q_proj", "q_proj,k_proj,v_proj,o_proj"].map((targets) => budgetRunOf(measurement, targets));
  const interval = one && four ? shareOf(measurement, four, one) : null;
  if (interval === null) return unmeasured;
  return [`q, k, v, o: ${percentText(interval)} of q's gain`, `more: ${verdictOn(interval, 100)}`];
}

/** As the paper, of A; of B it is told beside it. */
function overlapCells(measurement: Measurement): Cells {
  const pairs = subspacesOf(measurement)?.figures.overlaps.filter(({ low }) => low === overlapRanks.low) ?? [];
  if (pairs.length === 0) return unmeasured;
  const first = (factor: "A" | "B"): string =>
    pairs
      .filter((one) => one.factor === factor)
      .map(
        (one) => `${one.target} ${phiAt(one, 1, 1).toFixed(2)} (chance ${overlapByChance(1, 1, one.size).toFixed(3)})`,
      )
      .join(", ");
  const above = pairs.filter(({ factor }) => factor === "A").map((one) => phiAt(one, 1, 1) > 0.5);
  const agrees = above.every(Boolean) ? "yes" : above.some(Boolean) ? "in part" : "no";
  return [`φ(1, 1) of A: ${first("A")}; of B: ${first("B")}`, agrees];
}

function amplifiedCells(measurement: Measurement): Cells {
  const some = subspacesOf(measurement)?.figures.amplifications.filter(({ target }) => target === "q_proj") ?? [];
  if (some.length === 0) return unmeasured;
  const factors = some.map(({ factors: all }) => median(all));
  const told = some.map(({ rank }, index) => `${factorText(factors[index] ?? Number.NaN)} times at rank ${rank}`);
  // As in table 7: it amplifies, the more the lower the rank, and directions that W has, but not its own first ones.
  const shown = [
    (factors[0] ?? 0) > 1,
    factors.every((factor, index) => index === 0 || factor < (factors[index - 1] ?? 0)),
    some.every(({ within, own, chance }) => within > chance && within < own),
  ];
  const agrees = shown.every(Boolean) ? "yes" : shown[0] ? "in part" : "no";
  return [`q, median of layers: ${told.join(", ")}`, agrees];
}

/** Within what turns differ by anyway. */
const sameSpeed = 1.05;

function latencyCells(measurement: Measurement): Cells {
  const figures = servingOf(measurement)?.figures;
  if (figures === undefined) return unmeasured;
  const of = (subject: "merged" | "beside"): number =>
    latencyOf(figures, subject, "token").fastest / latencyOf(figures, "base", "token").fastest;
  const here = `a token: merged ${of("merged").toFixed(2)}, beside ${of("beside").toFixed(2)} of the base's time`;
  return [here, of("merged") <= sameSpeed ? "yes" : "no"];
}

function switchingCells(measurement: Measurement): Cells {
  const figures = servingOf(measurement)?.figures.switching;
  if (figures === undefined) return unmeasured;
  const { adapters, adapterBytes, baseBytes, first } = figures;
  const files = `${adapters} adapters take ${((100 * adapterBytes) / (adapters * baseBytes)).toFixed(1)} % of as many models`;
  return [
    `${files}; a new one answers in ${Math.round(median(first))} ms`,
    adapterBytes < adapters * baseBytes ? "yes" : "no",
  ];
}
