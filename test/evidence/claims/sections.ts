/** Sections of docs/claims.md about runs: quality, cost, ranks, targets. Each says what is not measured yet. */
import type { Interval } from "../../../engine/evaluation/bootstrap";
import { megabytes, table } from "../../models/page";
import {
  baseOf,
  bestOf,
  gain,
  hasDiverged,
  type KeptRun,
  lossOf,
  measuredRuns,
  runOf,
  share,
  titleOf,
  watchedLoss,
} from "./compare";
import {
  budgetRank,
  budgetTargets,
  claimedProjects,
  fullRun,
  loraRun,
  ownScalingRun,
  type Run,
  rankRuns,
  rates,
  usualRank,
} from "./plan";
import { linePlot } from "./plots";
import type { Measurement } from "./results";

export interface Section {
  readonly lines: readonly string[];
  /** SVG by file name. */
  readonly plots?: readonly (readonly [string, string])[];
}

export const missing = "not measured yet";

const signed = (value: number, digits: number): string =>
  `${value < 0 ? "−" : value > 0 ? "+" : ""}${Math.abs(value).toFixed(digits)}`;

export function intervalText({ value, low95, high95 }: Interval, digits: number): string {
  return `${signed(value, digits)} [${signed(low95, digits)}, ${signed(high95, digits)}]`;
}

export function percentText({ value, low95, high95 }: Interval): string {
  const [middle, low, high] = [value, low95, high95].map((share) => share.toFixed(1).replace("-", "−"));
  return `${middle} % [${low}, ${high}]`;
}

/** LoRA and full fine-tuning at their best rates, by project; only projects where all rates of both are measured. */
export function bestPairs(measurement: Measurement): readonly (readonly [KeptRun, KeptRun])[] {
  return claimedProjects.flatMap((project) => {
    const [lora, full] = [bestOf(measurement, project, "lora"), bestOf(measurement, project, "full")];
    return lora === null || full === null ? [] : [[lora.run, full.run] as const];
  });
}

const methods = [
  { name: "LoRA", method: "lora" },
  { name: "full", method: "full" },
] as const;

const runAt = (method: Run["method"], rate: number): Run => (method === "full" ? fullRun(rate) : loraRun({ rate }));

export function qualitySection(measurement: Measurement, plotName: (what: string) => string): Section {
  const sorted = rates.toSorted((one, other) => one - other);
  const rows = claimedProjects.flatMap((project) => {
    const base = baseOf(measurement, project);
    const baseRow = [project, "base", "", "", base === null ? missing : lossOf(measurement, base).toFixed(4), ""];
    const runRows = methods.flatMap(({ name, method }) => {
      const best = bestOf(measurement, project, method);
      return sorted.map((rate) => {
        const run = runOf(measurement, project, runAt(method, rate));
        const rateText = `${Number(rate.toPrecision(2))}`;
        const why = hasDiverged(measurement, project, runAt(method, rate)) ? "diverged" : missing;
        if (run === null) return [project, name, rateText, why, "", ""];
        const mark = best?.run === run ? "**" : "";
        return [
          ...[project, name, `${mark}${rateText} (${run.lr})${mark}`, watchedLoss(run).toFixed(4)],
          ...[lossOf(measurement, run).toFixed(4), intervalText(gain(measurement, [run]), 4)],
        ];
      });
    });
    return [baseRow, ...runRows];
  });
  const plots = claimedProjects.flatMap((project) => {
    const series = methods.flatMap(({ name, method }) => {
      const runs = sorted.flatMap((rate) => {
        const run = runOf(measurement, project, runAt(method, rate));
        return run === null ? [] : [{ x: rate, y: lossOf(measurement, run) }];
      });
      return runs.length === 0 ? [] : [{ name, points: runs }];
    });
    if (series.length === 0) return [];
    const title = `${project}: loss at new code by learning rate`;
    return [
      [
        plotName(`rates-${project}`),
        linePlot({
          title,
          x: "peak learning rate, of the one that the product takes for the method",
          y: "nats a byte",
          series,
        }),
      ] as const,
    ];
  });
  return {
    lines: [
      "### LoRA against full fine-tuning",
      "",
      "Both at a third of the rate that the product takes by itself for the method, at it, and at three times that; the same rows in the same order.",
      "The best (bold) has the lowest loss at files that were held out at the cut, which a run watches: what is compared chooses nothing.",
      "",
      ...table(
        [
          "project",
          "",
          "rate, of the product's",
          "watched at the end, nats a token",
          "new code, nats a byte",
          "gained over the base",
        ],
        rows,
      ),
      "",
      ...plots.map(([name]) => `![${name}](evidence/claims/${name})`),
      ...(plots.length > 0 ? [""] : []),
      ...qualitySayings(measurement),
      "",
    ],
    plots,
  };
}

function qualitySayings(measurement: Measurement): string[] {
  const pairs = bestPairs(measurement);
  const told = pairs.map(
    (pair) =>
      `- ${pair[0].project}: LoRA gains ${percentText(share(measurement, [pair]))} of what full fine-tuning gains;`,
  );
  const together = pairs.length > 1 ? [`- together: **${percentText(share(measurement, pairs))}**.`] : [];
  const edges = claimedProjects.flatMap((project) =>
    methods.flatMap(({ name, method }) =>
      bestOf(measurement, project, method)?.atEdge ? [`${name} on ${project}`] : [],
    ),
  );
  const absent = claimedProjects.filter((project) => !pairs.some(([run]) => run.project === project));
  return [
    ...(pairs.length > 0 ? ["Each at its best rate:", ""] : []),
    ...told,
    ...together,
    ...(absent.length > 0
      ? [`${pairs.length > 0 ? "\n" : ""}Each at its best rate: ${missing} on ${absent.join(", ")}.`]
      : []),
    ...(edges.length > 0
      ? ["", `Best at the edge of the three rates, so that another might be better: ${edges.join(", ")}.`]
      : []),
  ];
}

/** What both cost at the middle rate, in the first project where both are measured. */
export function costPair(measurement: Measurement): readonly [KeptRun, KeptRun] | null {
  for (const project of claimedProjects) {
    const [lora, full] = [runOf(measurement, project, loraRun()), runOf(measurement, project, fullRun(1))];
    if (lora !== null && full !== null) return [lora, full];
  }
  return null;
}

export function costSection(measurement: Measurement): Section {
  const pair = costPair(measurement);
  const head = ["### What both cost", ""];
  if (pair === null) return { lines: [...head, `${missing}.`, ""] };
  const [lora, full] = pair;
  const row = (title: string, of: (run: KeptRun) => number, text: (value: number) => string): string[] => [
    ...[title, text(of(lora)), text(of(full)), (of(full) / of(lora)).toFixed(2)],
  ];
  const plain = (value: number): string => value.toLocaleString("en");
  return {
    lines: [
      ...head,
      `${lora.project}, the runs at the middle rate, LoRA of rank ${usualRank} on all linears, activations kept by both. The machine did other things meanwhile:`,
      "speed on a quiet one, beside PyTorch, stands in [performance.md](performance.md).",
      "",
      ...table(
        ["", "LoRA", "full", "full / LoRA"],
        [
          row("trained parameters", ({ trainable }) => trainable, plain),
          row("peak memory of the process", ({ peakBytes }) => peakBytes, megabytes),
          row("weights that a run leaves", ({ productBytes }) => productBytes, megabytes),
          row("checkpoint to go on from", ({ checkpointBytes }) => checkpointBytes, megabytes),
          row("tokens/s, median of the steps", ({ tokensPerSecond }) => tokensPerSecond, plain),
        ],
      ),
      "",
    ],
  };
}

/** Runs against a reference, by what all projects where both are measured say together. */
export function shareOf(measurement: Measurement, run: Run, reference: Run): Interval | null {
  const pairs = measuredRuns(measurement, run).flatMap((one) => {
    const other = runOf(measurement, one.project, reference);
    return other === null ? [] : [[one, other] as const];
  });
  return pairs.length === 0 ? null : share(measurement, pairs);
}

function runsTable(
  measurement: Measurement,
  runs: readonly Run[],
  reference: Run,
  title: (run: Run) => string,
): string[] {
  const rows = runs.map((run) => {
    const measured = measuredRuns(measurement, run);
    const cells = claimedProjects.map((project) => {
      const found = runOf(measurement, project, run);
      if (found !== null) return intervalText(gain(measurement, [found]), 4);
      return hasDiverged(measurement, project, run) ? "diverged" : missing;
    });
    const relative = shareOf(measurement, run, reference);
    const trained = measured[0]?.trainable.toLocaleString("en") ?? "";
    return [title(run), trained, ...cells, relative === null ? "" : percentText(relative)];
  });
  return table(
    ["", "trained parameters", ...claimedProjects.map((project) => `${project}: gained`), `of ${titleOf(reference)}`],
    rows,
  );
}

export function rankSection(measurement: Measurement, plotName: (what: string) => string): Section {
  const series = claimedProjects.flatMap((project) => {
    const points = rankRuns.flatMap((run) => {
      const found = runOf(measurement, project, run);
      if (found === null) return [];
      const { value, low95, high95 } = gain(measurement, [found]);
      return [{ x: run.rank, y: value, low: low95, high: high95 }];
    });
    return points.length === 0 ? [] : [{ name: project, points }];
  });
  const name = plotName("ranks");
  const plot = linePlot({ title: "What is gained over the base, by rank", x: "rank", y: "nats a byte", series });
  return {
    lines: [
      "### Ranks",
      "",
      "All linears at the middle rate, α 32 at every rank as in the paper, nats a byte gained over the base. In table 6 WikiSQL (q, v) is 73.4, 73.3,",
      "73.7, 73.8 and 73.5 at ranks 1, 2, 4, 8 and 64, MultiNLI 91.3, 91.4, 91.3, 91.6, 91.4. Last, rank 64 as the product scales it (α/√r).",
      "",
      ...runsTable(measurement, [...rankRuns, ownScalingRun], loraRun(), (run) =>
        run === ownScalingRun ? `rank ${run.rank}, α/√r` : `rank ${run.rank}`,
      ),
      "",
      ...(series.length === 0 ? [] : [`![${name}](evidence/claims/${name})`, ""]),
    ],
    plots: series.length === 0 ? [] : [[name, plot]],
  };
}

/** The runs of equal budget: a base decides which rank each has, so that it is known of what is measured alone; null: nothing yet. */
export function budgetRunOf({ pieces }: Measurement, targets: string): Run | null {
  for (const kept of pieces.values()) {
    if (kept.kind === "run" && kept.run.targets === targets) return kept.run;
  }
  return null;
}

export function targetSection(measurement: Measurement): Section {
  const found = budgetTargets.map((targets) => ({ targets, run: budgetRunOf(measurement, targets) }));
  const runs = found.flatMap(({ run }) => run ?? []);
  const absent = found.filter(({ run }) => run === null).map(({ targets }) => targets.replaceAll(",", ", "));
  const reference = loraRun({ rank: budgetRank });
  return {
    lines: [
      "### Which linears, at an equal budget",
      "",
      "As many trained parameters as whole ranks allow, the middle rate, α 32. Table 5 (18 M parameters of GPT-3, WikiSQL and MultiNLI): q alone at rank 8",
      "70.4 and 91.0, v alone 73.0 and 91.0, q and v at rank 4 73.7 and 91.3, all four at rank 2 73.7 and 91.7. The paper leaves the MLP out.",
      "",
      ...runsTable(measurement, [...runs, reference], reference, titleOf),
      "",
      ...(absent.length === 0 ? [] : [`${absent.join("; ")}: ${missing}.`, ""]),
    ],
  };
}
