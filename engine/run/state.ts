/**
 * The story of one training run, as it is told by the engine's events and by what the user asks. Pure, and the only such
 * machine: the host keeps the state, and the dashboard's page makes the same state from the same events.
 */
import { assertNever, type ErrorData } from "../errors";
import type {
  EvalEvent,
  PhaseEvent,
  PhaseProgress,
  PlanEvent,
  StepEvent,
  TrainEvent,
  TrainResult,
} from "../protocol/train";
import type { Verdict } from "../protocol/verdict";
import { asServed, headline } from "../words/verdict";
import { keptSteps, thinSteps } from "./steps";

export type RunPhase = "empty" | "preparing" | "training" | "finishing" | "done" | "stopped" | "failed";

export interface RunState {
  /** The workspace folder's name. */
  readonly project: string;
  readonly phase: RunPhase;
  /** What happens now, in plain words. */
  readonly message: string;
  /** How far the phase is, of work that is counted; null or absent: not known. */
  readonly progress?: PhaseProgress | null;
  readonly plan: PlanEvent | null;
  readonly steps: readonly StepEvent[];
  readonly evals: readonly EvalEvent[];
  readonly verdict: Verdict | null;
  /** The verdict on a part of its places, while it is being made; null or absent: not known. */
  readonly interim?: Verdict | null;
  readonly error: ErrorData | null;
  /** A checkpoint that `Resume` would go on from. */
  readonly checkpoint: string | null;
  /** Folder of the adapter that this run made (`TrainResult.adapter`); null while there is none. */
  readonly trained: string | null;
  /** How long the finished run took (`TrainResult.seconds`); null while unknown. */
  readonly seconds: number | null;
}

export type RunAction =
  | { readonly type: "start"; readonly project: string }
  /** Goes on from a checkpoint: the curves so far stay. */
  | { readonly type: "resume"; readonly project: string }
  | { readonly type: "event"; readonly event: TrainEvent }
  /** The user asked to stop; the engine finishes its step. */
  | { readonly type: "stopping" }
  | { readonly type: "done"; readonly result: TrainResult }
  | { readonly type: "stopped"; readonly checkpoint: string | null }
  | { readonly type: "failed"; readonly error: ErrorData };

/** Before anything was trained. `project`: its name, as it is shown. */
export function emptyRun(project: string): RunState {
  return {
    project,
    phase: "empty",
    message: "No adapter has been trained on this project yet.",
    plan: null,
    steps: [],
    evals: [],
    verdict: null,
    error: null,
    checkpoint: null,
    trained: null,
    seconds: null,
  };
}

/** Whether an engine is at work; `phase` may be one of a view that has more of them. */
export function isRunning(phase: string): boolean {
  return phase === "preparing" || phase === "training" || phase === "finishing";
}

/** The same actions give the same state. */
export function reduceRun(state: RunState, action: RunAction): RunState {
  switch (action.type) {
    case "start":
      return { ...emptyRun(action.project), phase: "preparing", message: "Starting the training engine" };
    case "resume": {
      const message = "Starting the training engine at the last checkpoint";
      const fresh = { verdict: null, interim: null, error: null } as const;
      return { ...state, ...fresh, project: action.project, phase: "preparing", message };
    }
    case "event":
      return reduceEvent(state, action.event);
    case "stopping":
      return { ...state, phase: "finishing", message: "Finishing the step and writing a checkpoint", progress: null };
    case "done": {
      const { verdict: made } = action.result;
      const verdict = made === undefined ? state.verdict : asServed(made);
      const { adapter: trained, seconds } = action.result;
      const message = doneMessage(action.result, verdict);
      return { ...state, phase: "done", message, verdict, checkpoint: null, trained, seconds };
    }
    case "stopped": {
      const checkpoint = action.checkpoint ?? state.checkpoint;
      const message = checkpoint === null ? "Stopped before the first checkpoint" : "Stopped; a checkpoint was kept";
      return { ...state, phase: "stopped", message, checkpoint };
    }
    case "failed":
      return { ...state, phase: "failed", message: action.error.message, error: action.error };
    default:
      return assertNever(action);
  }
}

/** An event that comes late does not wake a run that has ended. */
function reduceEvent(state: RunState, event: TrainEvent): RunState {
  switch (event.event) {
    case "phase": {
      // A stop that was asked for stays visible until the run has ended.
      if (!isRunning(state.phase) || (state.phase === "finishing" && event.phase === "training")) return state;
      const { message, progress = null } = event;
      return { ...state, phase: phaseAfter(state, event), message, progress };
    }
    case "plan":
      return { ...state, plan: event };
    case "step": {
      // After a resume the engine repeats the steps since the checkpoint: the newer ones count.
      const steps = state.steps.filter((step) => step.step < event.step);
      const evals = state.evals.filter((item) => item.step < event.step);
      const phase = state.phase === "preparing" ? "training" : state.phase;
      return { ...state, phase, steps: thinSteps([...steps, event], keptSteps), evals };
    }
    case "eval": {
      const evals = [...state.evals.filter((item) => item.step !== event.step), event];
      return { ...state, evals: evals.sort((a, b) => a.step - b.step) };
    }
    case "checkpoint":
      return { ...state, checkpoint: event.path };
    case "adapter":
      return { ...state, trained: event.path, interim: event.interim === null ? null : asServed(event.interim) };
    case "verdict": {
      const { event: _, ...verdict } = event;
      return { ...state, verdict: asServed(verdict), phase: isRunning(state.phase) ? "finishing" : state.phase };
    }
    default:
      return assertNever(event);
  }
}

function phaseAfter(state: RunState, { phase, progress }: PhaseEvent): RunPhase {
  if (phase === "reviewing" || phase === "preparing") return "preparing";
  if (phase === "training") return "training";
  // The verdict counts its work; a run that stopped improving comes to it before its last planned step.
  if (phase === "evaluating" && progress !== undefined) return "finishing";
  // Evaluations and checkpoints also come between steps; only those after the last step are the end.
  const last = state.steps.at(-1)?.step ?? 0;
  return state.plan !== null && last >= state.plan.steps ? "finishing" : state.phase;
}

function doneMessage(result: TrainResult, verdict: Verdict | null): string {
  const steps = `${result.steps} ${result.steps === 1 ? "step" : "steps"}`;
  if (verdict === null) return `Trained ${steps}; no verdict was made`;
  return `Trained ${steps}; ${headline(verdict).short}`;
}
