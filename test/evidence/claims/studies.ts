/** Sections of docs/claims.md about what was learnt, and about serving. */
import { median, megabytes, table } from "../../models/page";
import { overlapByChance } from "./matrices";
import { claimedProjects, overlapRanks } from "./plan";
import { gridPlot } from "./plots";
import type {
  AmplificationFigures,
  Kept,
  Measurement,
  OverlapFigures,
  ServingFigures,
  SubspaceFigures,
} from "./results";
import { missing, type Section } from "./sections";

export interface Studied<T> {
  readonly project: string;
  readonly figures: T;
}

/** The first project of which it is measured. */
function firstOf<T extends Kept>({ pieces }: Measurement, isOne: (kept: Kept) => kept is T): Studied<T> | null {
  for (const project of claimedProjects) {
    for (const kept of pieces.values()) if (kept.project === project && isOne(kept)) return { project, figures: kept };
  }
  return null;
}

export function subspacesOf(measurement: Measurement): Studied<SubspaceFigures> | null {
  return firstOf(measurement, (kept) => kept.kind === "subspaces");
}

export function servingOf(measurement: Measurement): Studied<ServingFigures> | null {
  return firstOf(measurement, (kept) => kept.kind === "serving");
}

/** φ at the first i and j directions; NaN: that far they do not go. */
export function phiAt({ i, j, phi }: OverlapFigures, row: number, column: number): number {
  return phi[i.indexOf(row)]?.[j.indexOf(column)] ?? Number.NaN;
}

export function overlapSection(measurement: Measurement, plotName: (what: string) => string): Section {
  const found = subspacesOf(measurement);
  const head = ["### Subspaces of ranks and seeds (section 7.2)", ""];
  if (found === null) return { lines: [...head, `${missing}.`, ""] };
  const { overlaps } = found.figures;
  const points = [
    [1, 1],
    [8, 8],
    [8, 64],
    [64, 64],
  ] as const;
  const cell = (one: OverlapFigures, i: number, j: number): string => {
    const phi = phiAt(one, i, j);
    return Number.isNaN(phi) ? "" : `${phi.toFixed(3)} (${overlapByChance(i, j, one.size).toFixed(3)})`;
  };
  const plots = overlaps
    .filter(({ low }) => low === overlapRanks.low)
    .map((one): readonly [string, string] => {
      const name = plotName(`overlap-${one.target}-${one.factor}-${one.low}-${one.high}`);
      const title = `φ of rank ${one.low} and rank ${one.high} (another seed), ${one.target}, ${one.factor}, mean over layers`;
      const axes = {
        rows: "i",
        columns: `j: first directions of rank ${one.high}`,
        rowTicks: one.i,
        columnTicks: one.j,
      };
      return [name, gridPlot({ title, ...axes, cells: one.phi })];
    });
  return {
    lines: [
      ...head,
      "φ(i, j) is how much of the first i singular directions of one adapter lies in the first j of another, 1: all of it. Each pair comes from two",
      "seeds: with one seed A starts from the same numbers at every rank here, and would overlap before anything is learnt. Of A the right singular",
      "vectors, as the paper, of B the left ones: B starts at zero, so that they hold what was learnt alone. The mean over layers, in brackets what chance gives; adapters on all linears",
      `of ${found.project}, the middle rate. The paper (figure 3, layer 48): above 0.5 at the first direction, little beyond; q has more in common than v.`,
      "",
      ...table(
        ["", "factor", "ranks", ...points.map(([i, j]) => `φ(${i}, ${j})`)],
        overlaps.map((one) => [
          ...[one.target, one.factor, `${one.low}, ${one.high}`],
          ...points.map(([i, j]) => cell(one, i, j)),
        ]),
      ),
      "",
      ...plots.map(([name]) => `![${name}](evidence/claims/${name})`),
      "",
    ],
    plots,
  };
}

export function amplificationSection(measurement: Measurement): Section {
  const found = subspacesOf(measurement);
  const head = ["### Amplification (section 7.3)", ""];
  if (found === null) return { lines: [...head, `${missing}.`, ""] };
  const row = (one: AmplificationFigures): string[] => [
    ...[one.target, String(one.rank), one.weight.toFixed(2), one.update.toFixed(3), one.within.toFixed(3)],
    ...[one.own.toFixed(2), one.chance.toFixed(3), factorText(one.update / one.within)],
    `${factorText(median(one.factors))} (${factorText(Math.min(...one.factors))}–${factorText(Math.max(...one.factors))})`,
  ];
  return {
    lines: [
      ...head,
      "How much of W lies in the directions of ΔW, Frobenius norms in the middle layer, beside as many of W's own first directions and of chance; the",
      "amplification is ‖ΔW‖ / ‖UᵀWV‖. The paper's (q, layer 48): ‖W‖ 61.95; rank 4: ‖ΔW‖ 6.91, 0.32 within, W's own 21.67, chance 0.02: 21.5 times;",
      "rank 64: 3.57, 1.90, 37.71, 0.33: 1.9 times.",
      "",
      ...table(
        ["", "rank", "‖W‖", "‖ΔW‖", "‖UᵀWV‖, ΔW's", "W's own", "chance", "amplified", "in all layers"],
        found.figures.amplifications.map(row),
      ),
      "",
    ],
  };
}

export function factorText(factor: number): string {
  return factor.toFixed(factor < 10 ? 2 : 1);
}

/** Milliseconds of all turns: what else the machine does can only add to them, so that the fastest says the most. */
export interface Latency {
  readonly fastest: number;
  readonly median: number;
}

export function latencyOf(
  { turns }: ServingFigures,
  subject: ServingFigures["turns"][number]["subject"],
  what: "prompt" | "token",
): Latency {
  const own = turns.find((one) => one.subject === subject)?.[what] ?? [];
  return { fastest: Math.min(...own), median: median(own) };
}

const subjectTitles = { base: "base", merged: "adapter, merged", beside: "adapter, beside the weights" } as const;

export function latencySection(measurement: Measurement): Section {
  const found = servingOf(measurement);
  const head = ["### Latency when merged", ""];
  if (found === null) return { lines: [...head, `${missing}.`, ""] };
  const { figures, project } = found;
  const rows = (["base", "merged", "beside"] as const).map((subject) => [
    subjectTitles[subject],
    ...(["prompt", "token"] as const).flatMap((what) => {
      const { fastest, median: middle } = latencyOf(figures, subject, what);
      const of = fastest / latencyOf(figures, "base", what).fastest;
      return [`${fastest.toFixed(1)} (${middle.toFixed(1)})`, of.toFixed(2)];
    }),
  ]);
  return {
    lines: [
      ...head,
      `One request of ${figures.promptTokens} tokens, rank ${figures.rank} on all linears (${project}); three models in one process take turns. The fastest of ${figures.turns[0]?.prompt.length ?? 0} turns in`,
      "ms, in brackets the median: whatever else the machine did can only add. The paper (GPT-2 M, 128 tokens): 19.8 ms fine-tuned or with LoRA merged,",
      "23.9 to 25.8 with adapter layers. More in [performance.md](performance.md).",
      "",
      ...table(["", "prompt", "of the base's", "a token behind it", "of the base's"], rows),
      "",
    ],
  };
}

export function switchingSection(measurement: Measurement): Section {
  const found = servingOf(measurement);
  const head = ["### Many adapters over one base", ""];
  if (found === null) return { lines: [...head, `${missing}.`, ""] };
  const { adapters, adapterBytes, baseBytes, first, back, same, resident } = found.figures.switching;
  const range = (values: readonly number[]): string =>
    `${Math.round(median(values))} ms (${Math.round(Math.min(...values))}–${Math.round(Math.max(...values))})`;
  return {
    lines: [
      ...head,
      `\`attune complete --stdin\`, one process and one base, asked for a token with ${adapters} adapters of ${found.project} in turn, from the request to its answer:`,
      "",
      ...table(
        ["with the same adapter again", "with one for the first time", "back to the one before"],
        [[range(same), range(first), range(back)]],
      ),
      "",
      `An adapter that is met for the first time is read and merged; of merged models the product keeps the last three. Files: ${megabytes(adapterBytes)} for all ${adapters} adapters`,
      `beside ${megabytes(baseBytes)} of the base, where as many models would be ${megabytes(adapters * baseBytes)}. Resident memory: ${megabytes(resident.base)} with the base alone, ${megabytes(resident.one)} with an`,
      `adapter too, ${megabytes(resident.all)} after all. The paper: switching is adding and subtracting BA; a hundred adapters take 354 GB where models take 35 TB.`,
      "",
    ],
  };
}
