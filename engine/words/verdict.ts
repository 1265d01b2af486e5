/** What a verdict is called, and what a run's losses advise: one judgement for terminal, page and editor. Pure. */
import type { EvalEvent, StepEvent } from "../protocol/train";
import type { ArmDifference, Difference, GeneralCode, Metrics, Verdict, VerdictPart } from "../protocol/verdict";

/** What is compared; samples are not needed for it. */
export interface Compared {
  readonly base: Pick<Metrics, "lineExactMatch">;
  readonly tuned: Pick<Metrics, "lineExactMatch">;
  readonly difference: Difference;
  readonly better: boolean;
  readonly general?: GeneralCode;
}

/**
 * What people are told of a verdict: base and adapter as each of them is served, and `better` as far as it decides what is switched on.
 */
export function asServed<V extends Omit<Verdict, "files" | "spans">>(verdict: V): V {
  const { arms, use, better } = verdict;
  const served = servedDifference(verdict);
  if (arms === undefined || served === undefined) return { ...verdict, better: use ?? better };
  const { from, to } = served;
  return { ...verdict, base: arms[from], tuned: arms[to], difference: served.loss, better: use ?? better };
}

/** Between the arms that are served. Absent in reports of earlier versions. */
export function servedDifference({
  arms,
  differences,
  served,
}: Pick<Verdict, "arms" | "differences" | "served">): ArmDifference | undefined {
  const usual = arms === undefined ? ({ from: "base", to: "adapter" } as const) : bothInContext;
  const { from, to } = served ?? usual;
  return differences?.find((one) => one.from === from && one.to === to);
}

const bothInContext = { from: "baseContext", to: "adapterContext" } as const;

/** A share of the base's loss on code in general by which an adapter may surely raise it, and is still of use in its project. */
const forgivable = 0.1;

/** Whether the loss on code in general has surely risen by more than a tenth. */
export function forgets({ base, difference }: GeneralCode): boolean {
  return difference.low95 > forgivable * base;
}

/**
 * `fewerLines`: the loss is better, and yet fewer lines are exactly right. `forgets`: it is better in the project, and surely much worse
 * at code in general. `chance`: the interval reaches zero.
 */
export type Outcome = "better" | "sameLines" | "fewerLines" | "forgets" | "chance" | "worse" | "unknown";

/** By the loss first; better in loss, then by exact lines. */
export function outcomeOf({ base, tuned, difference, better, general }: Compared): Outcome {
  if (!Number.isFinite(difference.low95) || !Number.isFinite(difference.high95)) return "unknown";
  if (difference.high95 < 0 && general !== undefined && forgets(general)) return "forgets";
  // A loss that is surely lower is not used where exact lines are surely fewer.
  if (!better && difference.high95 < 0) return "fewerLines";
  if (!better) return difference.low95 > 0 ? "worse" : "chance";
  const gained = tuned.lineExactMatch - base.lineExactMatch;
  // Shares of the same places: what is less than this is the rounding of a division.
  return gained > 1e-9 ? "better" : gained < -1e-9 ? "fewerLines" : "sameLines";
}

export interface Headline {
  /** Green only where nothing in the table speaks against it. */
  readonly good: boolean;
  /** `Better than the base`: what comes first, before on what it was measured. */
  readonly claim: string;
  /** ` by loss; exact lines unchanged`: what limits the claim, or nothing. */
  readonly limit: string;
  /** A few words for a tile, a status or a list. */
  readonly short: string;
}

const headlines: Readonly<Record<Outcome, Headline>> = {
  better: { good: true, claim: "Better than the base", limit: "", short: "better" },
  sameLines: {
    good: true,
    claim: "Better than the base",
    limit: " by loss; exact lines unchanged",
    short: "better by loss, exact lines unchanged",
  },
  fewerLines: {
    good: false,
    claim: "Better than the base",
    limit: " by loss, but fewer exact lines",
    short: "better by loss, fewer exact lines",
  },
  forgets: {
    good: false,
    claim: "Better than the base",
    limit: ", but much worse at other code",
    short: "better here, but forgets other code",
  },
  chance: { good: false, claim: "Not shown to be better than the base", limit: "", short: "not shown to be better" },
  worse: { good: false, claim: "Worse than the base", limit: "", short: "worse" },
  unknown: { good: false, claim: "Not comparable with the base", limit: "", short: "not comparable" },
};

/** What a verdict is called wherever it is shown. */
export function headline(compared: Compared): Headline {
  return headlines[outcomeOf(compared)];
}

/** What an adapter has done to code in general, in a few words. */
export function generalClaim(general: GeneralCode): string {
  if (forgets(general)) return "Forgets code in general";
  const { low95, high95 } = general.difference;
  if (high95 < 0) return "Better at code in general, too";
  return low95 > 0 ? "A little worse at code in general" : "Code in general is not forgotten";
}

/** What is measured, in plain words: `held-out files`, or `code written since a1b2c3d4e5`. */
export function measuredCode({ since }: Pick<Verdict, "since">): string {
  return since === undefined ? "held-out files" : `code written since ${shortCommit(since.commit)}`;
}

/** What a part of a verdict is called. */
export function partName({ by, name }: Pick<VerdictPart, "by" | "name">): string {
  return by === "language" ? name : (kindNames[name] ?? name);
}

const kindNames: Readonly<Record<string, string>> = {
  lineEnd: "rest of a line",
  lines: "whole line",
  block: "short block",
};

/**
 * How small a difference so many places can tell from chance: half the width of its interval, a share. A gain that is less may be there
 * all the same.
 */
export function resolution({ low95, high95 }: Difference): number {
  return (high95 - low95) / 2;
}

/** As git shows it. */
export function shortCommit(commit: string): string {
  return commit.slice(0, 10);
}

/** `Better than the base on held-out files by loss; exact lines unchanged`. */
export function claimOn(compared: Compared, places: string): string {
  const { claim, limit } = headline(compared);
  return `${claim} ${places}${limit}`;
}

/** `exact lines 13.6 % → 19.2 %`, as the table has them. */
export function exactLines({ base, tuned }: Compared): string {
  const share = (metrics: Pick<Metrics, "lineExactMatch">) =>
    Number.isFinite(100 * metrics.lineExactMatch) ? `${(100 * metrics.lineExactMatch).toFixed(1)} %` : "unknown";
  return `exact lines ${share(base)} → ${share(tuned)}`;
}

/** How a run's losses went, as far as it tells what to change. */
export type Course = "overfitted" | "unstable" | "stillFalling" | "flat";

/** A share of the held-out loss below which two evaluations count as alike. */
const noticeable = 0.005;

/** Null when too little was watched, or only the training code itself. `evals`: step 0 is the base. */
export function courseOf(steps: readonly StepEvent[], evals: readonly EvalEvent[]): Course | null {
  const finite = evals.filter((item) => Number.isFinite(item.loss));
  const last = finite.at(-1);
  const before = finite.at(-2);
  if (last === undefined || before === undefined || last.step === 0) return null;
  const lowest = finite.reduce((low, item) => (item.loss < low.loss ? item : low));
  if (last.loss > lowest.loss * (1 + noticeable)) {
    return trainingLossAround(steps, last.step) < trainingLossAround(steps, lowest.step) ? "overfitted" : "unstable";
  }
  return last.loss < before.loss * (1 - noticeable) ? "stillFalling" : "flat";
}

/** Mean training loss of the ten steps up to `step`; of the first ten for the base. */
function trainingLossAround(steps: readonly StepEvent[], step: number): number {
  const until = Math.max(step, steps[0]?.step ?? 0, 10);
  const losses = steps
    .filter((item) => item.step > until - 10 && item.step <= until)
    .map((item) => item.loss ?? Number.NaN);
  const finite = losses.filter(Number.isFinite);
  return finite.reduce((sum, loss) => sum + loss, 0) / finite.length;
}

/** What may help, in one or two sentences; null where the losses say nothing. */
export function advice(steps: readonly StepEvent[], evals: readonly EvalEvent[]): string | null {
  const course = courseOf(steps, evals);
  const finite = evals.filter((item) => Number.isFinite(item.loss));
  const lowest = finite.reduce<EvalEvent | null>(
    (low, item) => (low === null || item.loss < low.loss ? item : low),
    null,
  );
  const where = lowest === null || lowest.step === 0 ? "before the first step" : `after step ${lowest.step}`;
  const rose = `The held-out loss was lowest ${where} (${lowest?.loss.toFixed(3)}) and ${finite.at(-1)?.loss.toFixed(3)} at the end`;
  switch (course) {
    case null:
      return null;
    case "overfitted":
      return `${rose}, while the training loss fell: the run learnt its training code by heart. Fewer steps, more code to learn from or a lower learning rate may help.`;
    case "unstable":
      return `${rose}, and the training loss did not fall either. A lower learning rate may help.`;
    case "stillFalling":
      return "The held-out loss was still falling at the last step: more steps may help.";
    case "flat":
      return "The held-out loss no longer moved at the end. More code to learn from or another learning rate may help.";
  }
}
