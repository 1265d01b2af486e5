/** Training as text: a bar that redraws itself on a terminal, a line now and then anywhere else. */
import { assertNever } from "../errors";
import type { EvalEvent, PlanEvent, StepEvent, TrainEvent } from "../protocol/train";
import type { Verdict } from "../protocol/verdict";
import { duration, remaining } from "../words/time";
import { variantName } from "../words/variant";
import { advice, asServed, courseOf, headline } from "../words/verdict";
import { bytes, counted, grouped, percent } from "./output";
import type { Screen } from "./screen";
import { verdictText } from "./verdict";

export interface Progress {
  show(event: TrainEvent): void;
  /** A line on standard error that does not tear the bar. */
  log(message: string): void;
  /** Leaves the bar as it stands and goes to the next line. */
  end(): void;
}

/** Off a terminal, about this many step lines are printed in a run of any length. */
const linesPerRun = 20;

/** Keeps what it has been shown, as some lines compare with earlier ones: one for each run. */
export function createProgress(screen: Screen): Progress {
  let plan: PlanEvent | null = null;
  let held: EvalEvent | null = null;
  const steps: StepEvent[] = [];
  const evals: EvalEvent[] = [];
  let shown = "";

  const line = (text: string) => screen.out(`${text}\n`);
  /** `Comparing: 43 %, 2 min left` after `Comparing` is the same phase: it redraws the line, or says nothing off a terminal. */
  const phase = (message: string) => {
    const name = message.replace(/:? \d+ (of \d+|%(, .* left)?)$/, "");
    const again = name === shown;
    shown = name;
    if (!screen.terminal) {
      if (!again) line(message);
      return;
    }
    if (!again) screen.leave();
    screen.draw(message);
  };
  const step = (event: StepEvent) => {
    const planned = plan?.steps ?? event.step;
    steps.push(event);
    const text = figures(event, held, plan);
    if (screen.terminal) screen.draw(barLine(text, event.step, planned, screen.columns()));
    else if (event.step === 1 || event.step === planned || event.step % Math.ceil(planned / linesPerRun) === 0) {
      line(`step ${event.step}/${planned}  ${text}`);
    }
  };

  /** An adapter that is better needs no advice, unless the run went on for too long. */
  const adviseOn = (verdict: Verdict) => {
    const words = advice(steps, evals);
    if (words !== null && (!verdict.better || courseOf(steps, evals) === "overfitted")) line(words);
  };

  return {
    show(event) {
      switch (event.event) {
        case "phase":
          return phase(event.message);
        case "plan":
          plan = event;
          return line(planText(event));
        case "step":
          return step(event);
        case "eval":
          held = event;
          evals.push(event);
          return line(
            `${watchedWord(plan)} loss ${event.loss.toFixed(3)} ${event.step === 0 ? `(${plan?.update?.from ?? "base"})` : `after step ${event.step}`}`,
          );
        case "checkpoint":
          return line(`checkpoint after step ${event.step}: ${event.path}`);
        case "adapter":
          screen.leave();
          if (event.interim === null) return line(`saved, and usable from now on: ${event.path}`);
          return line(
            `so far, on ${counted(event.interim.spans, "place")}: ${headline(asServed(event.interim)).short}`,
          );
        case "verdict":
          screen.leave();
          line(verdictText(event));
          return adviseOn(asServed(event));
        default:
          return assertNever(event);
      }
    },
    log: (message) => screen.err(`${message}\n`),
    end: () => screen.leave(),
  };
}

function barLine(text: string, made: number, steps: number, columns: number): string {
  // As wide as its last value, so that the bar keeps its length.
  const step = String(made).padStart(String(steps).length);
  const label = ` ${step}/${steps}  ${text}`;
  // One column stays free: a full last line makes some terminals wrap, and then the redraw leaves debris.
  const width = Math.min(30, columns - label.length - 3);
  if (width < 5) return label.trimStart().slice(0, columns - 1);
  const filled = Math.round((width * Math.min(made, steps)) / steps);
  return `[${"█".repeat(filled)}${"░".repeat(width - filled)}]${label}`;
}

function figures(event: StepEvent, held: EvalEvent | null, plan: PlanEvent | null): string {
  const parts = [event.loss === undefined ? "no loss" : `loss ${event.loss.toFixed(3)}`];
  if (held !== null) parts.push(`${watchedWord(plan)} ${held.loss.toFixed(3)}`);
  parts.push(`${grouped(event.tokensPerSecond)} tokens/s`, remaining(event.etaSeconds));
  return parts.join("  ");
}

/** What the evaluations on the way measure. */
function watchedWord(plan: PlanEvent | null): string {
  return plan?.watched === "training" ? "training-code" : "held-out";
}

/** `16`, or `2 to 16` where a pattern gives some matrices another rank. */
function ranksOf(plan: PlanEvent): string {
  const ranks = (plan.perMatrix ?? []).map(({ rank }) => rank);
  const [low, high] = [Math.min(plan.rank, ...ranks), Math.max(...(ranks.length === 0 ? [plan.rank] : ranks))];
  return low === high ? String(low) : `${low} to ${high}`;
}

/** So that the losses on the way and those of the verdict are not taken for the same. */
function heldOutText({ places, watched }: PlanEvent): string[] {
  if (watched === "training")
    return ["held out   nothing: too few files, so the losses are of the training code itself"];
  if (places === undefined) return [];
  const verdict =
    places.judged === 0
      ? "no verdict"
      : `${counted(places.judged, places.apart ? "other place" : "place")} for the verdict`;
  return [`held out   ${counted(places.watched, "place")} watched on the way, ${verdict}`];
}

function updateText({ update }: PlanEvent): string[] {
  if (update === undefined) return [];
  const { from, lines, files, replay } = update;
  const rest = `and ${percent(100 * replay)} of the rows from all the rest`;
  return [`update     of ${from}: ${counted(lines, "new line")} in ${counted(files, "file")}, ${rest}`];
}

/** Which rates were tried, as far as any were. */
function rateText({ recipe }: PlanEvent): string[] {
  const { rates, lr } = recipe ?? {};
  if (rates === undefined || lr === undefined) return [];
  const tried = rates.tried.map((one) => `${one.lr}: ${one.loss === null ? "not finite" : one.loss.toFixed(3)}`);
  const what = rates.judgedBy === "heldOut" ? "held-out loss" : "loss on the rows that follow";
  return [`rate       ${lr}, by the ${what} after ${counted(rates.steps, "step")} at each of ${tried.join(", ")}`];
}

function planText(plan: PlanEvent): string {
  const left = Object.values(plan.skipped).reduce((sum, count) => sum + count, 0);
  const what =
    plan.method === "full"
      ? `every weight: ${grouped(plan.trainable)} parameters`
      : `${[variantName(plan), "adapter"].join(" ").trimStart()} of rank ${ranksOf(plan)}, alpha ${plan.alpha}: ${grouped(plan.trainable)} of ${grouped(plan.total)} ` +
        `parameters (${percent((100 * plan.trainable) / plan.total)}), ${bytes(plan.adapterBytes)}`;
  return [
    `base       ${plan.base}`,
    `workspace  ${counted(plan.files, "file")} (${grouped(left)} left out), ${grouped(plan.tokens)} tokens`,
    `training   ${what}`,
    ...updateText(plan),
    ...rateText(plan),
    ...heldOutText(plan),
    ...(plan.layout === "leftToRight"
      ? ["prompts    from left to right: this base has no fill-in-the-middle tokens"]
      : []),
    ...(plan.context === undefined
      ? []
      : [`context    up to ${counted(plan.context, "token")} of other files' code in a row`]),
    `device     ${plan.device} (${plan.deviceName}): ${plan.deviceReason}`,
    `precision  ${plan.precision}${plan.precisionReason === undefined ? "" : `: ${plan.precisionReason}`}`,
    `plan       ${counted(plan.steps, "step")} of ${plan.batch} × ${plan.seqLen} tokens, about ` +
      `${duration(plan.estimate.seconds, "estimate")} and ${bytes(plan.estimate.bytes)}` +
      `${plan.gradientCheckpointing ? ", activations computed again (gradient checkpointing)" : ""}`,
    ...(plan.reductions ?? []).map((reason) => `           ${reason}`),
    ...(plan.warnings ?? []).map((warning) => `warning    ${warning}`),
  ].join("\n");
}
