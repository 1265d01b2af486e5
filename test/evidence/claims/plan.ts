/**
 * What docs/claims.md measures of the paper's claims (arXiv 2106.09685), written down before anything was measured: which runs, in which
 * order, and by which rules. Each piece is kept when it is done, so that a sitting goes on where one ended.
 */
import type { DecoderBase } from "../../../engine/bases/folder";
import { chooseTargets, linearShapes } from "../../../engine/model/linear-shapes";
import { loraParameters } from "../../../engine/model/lora";
import { defaultLearningRate } from "../../../engine/train/schedule";

/** Of those in ../projects.ts: one in Python, one in JavaScript. */
export const claimedProjects = ["cattrs", "nock"] as const;

/** Of ../projects.ts's places in the new code, those that are drawn first: each is read with every model. */
export const placesOfClaims = 170;

/** In units of the rate that the product takes by itself for a method and a base; the middle one comes first. */
export const rates = [1, 3, 1 / 3] as const;

/** Of table 6. */
export const ranks = [1, 2, 4, 8, 16, 64] as const;

/** As the paper does: α stays what it is when the rank changes, and what BA is multiplied with is α/r. */
export const alpha = 32;

/** The rank of the adapter that is compared with full fine-tuning. */
export const usualRank = 16;

/** Table 5, with the MLP that the paper leaves out: which linears are adapted, each with as many parameters as `budgetRank` on all. */
export const budgetTargets = [
  "q_proj",
  "q_proj,v_proj",
  "q_proj,k_proj,v_proj,o_proj",
  "gate_proj,up_proj,down_proj",
] as const;
export const budgetRank = 8;

/** Section 7.2: a low rank beside a high one, and the high one from two seeds. */
export const overlapRanks = { low: 8, high: 64 } as const;
/** Table 7. */
export const amplifiedRanks = [4, 64] as const;
/** Of which sections 7.2 and 7.3 speak. */
export const studiedTargets = ["q_proj", "v_proj"] as const;

export const allLinear = "all-linear";

/** A training run of a project. */
export interface Run {
  readonly method: "lora" | "full";
  readonly rank: number;
  readonly targets: string;
  /** In units of the product's own. */
  readonly rate: number;
  readonly seed: number;
  /** `own`: by which the product scales a large rank where nobody names an alpha (α/√r). */
  readonly scaling: "alpha" | "own";
}

export type Piece = { readonly id: string; readonly project: string } & (
  | { readonly kind: "base" }
  | { readonly kind: "run"; readonly run: Run }
  | { readonly kind: "subspaces" }
  | { readonly kind: "serving" }
);

const usual: Run = { method: "lora", rank: usualRank, targets: allLinear, rate: 1, seed: 1, scaling: "alpha" };

export function loraRun(given: Partial<Run> = {}): Run {
  return { ...usual, ...given };
}

export function fullRun(rate: number): Run {
  return { ...usual, method: "full", rank: 0, targets: "", rate };
}

/** Said by everything that differs: a run that two sections need is one run. */
export function runId({ method, rank, targets, rate, seed, scaling }: Run): string {
  const what = method === "full" ? ["full"] : ["lora", `r${rank}`, targets.replaceAll(",", "+")];
  return [
    ...what,
    `rate${rate.toPrecision(2)}`,
    ...(seed === 1 ? [] : [`seed${seed}`]),
    ...(scaling === "own" ? ["own-scaling"] : []),
  ].join("-");
}

/** The rank at which `targets` have as many parameters as all linears at `budgetRank`, as nearly as a whole number can. */
export function equalRank(base: Pick<DecoderBase, "config">, targets: string): number {
  const linears = linearShapes(base.config);
  const parameters = (some: string, rank: number): number =>
    chooseTargets(linears, some).reduce((sum, linear) => sum + loraParameters({ ...linear, rank }, { dora: false }), 0);
  return Math.max(1, Math.round(parameters(allLinear, budgetRank) / parameters(targets, 1)));
}

/** The peak rate of a run: two digits, as the product chooses its own. */
export function learningRateOf({ method, rate }: Run, base: Pick<DecoderBase, "config">): number {
  return Number((rate * defaultLearningRate(method, base.config.hiddenSize)).toPrecision(2));
}

export const rankRuns: readonly Run[] = ranks.map((rank) => loraRun({ rank }));
export const secondSeedRun = loraRun({ rank: overlapRanks.high, seed: 2 });
export const ownScalingRun = loraRun({ rank: overlapRanks.high, scaling: "own" });

export function targetRuns(base: Pick<DecoderBase, "config">): readonly Run[] {
  const some = budgetTargets.map((targets) => loraRun({ targets, rank: equalRank(base, targets) }));
  return [...some, loraRun({ rank: budgetRank })];
}

/** Everything, in the order in which it is measured: after each piece the page can say something that it could not before. */
export function piecesOf(base: Pick<DecoderBase, "config">): readonly Piece[] {
  const pieces = claimedProjects.flatMap((project): Piece[] => {
    const runs = [
      ...rates.flatMap((rate) => [loraRun({ rate }), fullRun(rate)]),
      // First what the study of subspaces needs.
      ...[overlapRanks.high, overlapRanks.low].map((rank) => loraRun({ rank })),
      ...[secondSeedRun, loraRun({ rank: 4 })],
      ...rankRuns,
      ...targetRuns(base),
      ownScalingRun,
    ];
    const of = (id: string) => ({ id: `${project}-${id}`, project });
    const trained = runs.map((run): Piece => ({ ...of(runId(run)), kind: "run", run }));
    const studied = trained.findIndex(({ id }) => id === `${project}-${runId(loraRun({ rank: 4 }))}`) + 1;
    return [
      { ...of("base"), kind: "base" },
      ...trained.slice(0, studied),
      { ...of("subspaces"), kind: "subspaces" },
      ...trained.slice(studied),
      { ...of("serving"), kind: "serving" },
    ];
  });
  const seen = new Set<string>();
  return pieces.filter(({ id }) => !seen.has(id) && seen.add(id));
}
