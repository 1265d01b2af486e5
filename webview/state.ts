/** What the page knows: the host's snapshot, and the events that came since. Pure. */
import { isRecord } from "../engine/errors";
import type { EvalEvent, StepEvent, TrainEvent } from "../engine/protocol/train";
import { isRunning, reduceRun } from "../engine/run/state";
import type { DashboardState, ToPage } from "./protocol";

/** Events that come before the first snapshot are dropped: the snapshot will hold them. */
export function reduce(state: DashboardState | null, message: ToPage): DashboardState | null {
  if (message.type === "snapshot") return message.state;
  if (state === null) return null;
  const { phase } = state;
  if (phase === "untrusted") return state;
  return { ...state, ...reduceRun({ ...state, phase }, { type: "event", event: message.event }) };
}

/** Returns the message, or null when the data is not one of the host's (other scripts of the webview post messages too). */
export function parseToPage(data: unknown): ToPage | null {
  if (!isRecord(data)) return null;
  if (data["type"] === "snapshot" && isState(data["state"])) return { type: "snapshot", state: data["state"] };
  if (data["type"] === "event" && isEvent(data["event"])) return { type: "event", event: data["event"] };
  return null;
}

const eventNames: readonly string[] = ["phase", "plan", "step", "eval", "checkpoint", "adapter", "verdict"];

function isEvent(data: unknown): data is TrainEvent {
  return isRecord(data) && typeof data["event"] === "string" && eventNames.includes(data["event"]);
}

function isState(data: unknown): data is DashboardState {
  return (
    isRecord(data) &&
    typeof data["phase"] === "string" &&
    Array.isArray(data["steps"]) &&
    Array.isArray(data["evals"]) &&
    Array.isArray(data["runs"])
  );
}

// ---------------------------------------------------------------------------------------------- readings

/** The figures that several parts of the page show, read from the state in one place. */
export interface Readings {
  readonly last: StepEvent | null;
  /** Steps planned; the steps made when there is no plan. */
  readonly plannedSteps: number;
  /** Held-out loss of the base: the evaluation at step 0. */
  readonly baseLoss: number | null;
  /** The newest evaluation after at least one step. */
  readonly latest: EvalEvent | null;
  /** The lowest finite evaluation after at least one step. */
  readonly best: EvalEvent | null;
  /** It is below the base's, on code that is held out: only then it deserves to be called the best. */
  readonly bestHelps: boolean;
  /** Nothing could be held out, so the evaluations are of training code. */
  readonly onTrainingCode: boolean;
}

export function readings(state: DashboardState): Readings {
  const last = state.steps.at(-1) ?? null;
  const after = state.evals.filter((item) => item.step > 0);
  const best = after
    .filter((item) => Number.isFinite(item.loss))
    .reduce<EvalEvent | null>((low, item) => (low === null || item.loss < low.loss ? item : low), null);
  const baseLoss = state.evals.find((item) => item.step === 0)?.loss ?? null;
  return {
    last,
    plannedSteps: Math.max(state.plan?.steps ?? 0, last?.step ?? 0),
    baseLoss,
    latest: after.at(-1) ?? null,
    best,
    bestHelps: best !== null && state.plan?.watched !== "training" && (baseLoss === null || best.loss < baseLoss),
    onTrainingCode: state.plan?.watched === "training",
  };
}

/** (loss − base) / base; null when there is no base to compare with. */
export function relativeChange(loss: number | null, base: number | null): number | null {
  return loss === null || base === null || base === 0 ? null : (loss - base) / base;
}

/** There is a run to show, at least its plan; while one is being prepared the places are shown so that nothing jumps later. */
export function hasRun(state: DashboardState): boolean {
  if (state.phase === "untrusted") return false;
  return isRunning(state.phase) || state.plan !== null || state.steps.length > 0;
}
