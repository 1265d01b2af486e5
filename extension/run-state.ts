import { assertNever, type ErrorData } from "../engine/errors";
import type { PhaseEvent, StepEvent, TrainEvent, TrainResult } from "../engine/protocol";
import { headline } from "../engine/words/verdict";
import type { DashboardState, RunPhase } from "../webview/protocol";

/** The part of the dashboard's state that one training run writes. The rest belongs to the project's adapter. */
export type RunState = Omit<DashboardState, "adapter" | "enabled" | "runs">;

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

export function isRunning(phase: RunPhase): boolean {
  return phase === "preparing" || phase === "training" || phase === "finishing";
}

/** The state machine of one run. Pure: the same actions give the same state. */
export function reduceRun(state: RunState, action: RunAction): RunState {
  switch (action.type) {
    case "start":
      return { ...emptyRun(action.project), phase: "preparing", message: "Starting the training engine" };
    case "resume": {
      const message = "Starting the training engine at the last checkpoint";
      return {
        ...state,
        project: action.project,
        phase: "preparing",
        message,
        verdict: null,
        interim: null,
        error: null,
      };
    }
    case "event":
      return reduceEvent(state, action.event);
    case "stopping":
      return { ...state, phase: "finishing", message: "Finishing the step and writing a checkpoint", progress: null };
    case "done": {
      const verdict = action.result.verdict ?? state.verdict;
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

function reduceEvent(state: RunState, event: TrainEvent): RunState {
  switch (event.event) {
    case "phase": {
      // A stop that was asked for stays visible until the run has ended.
      if (state.phase === "finishing" && event.phase === "training") return state;
      return {
        ...state,
        phase: runPhase(state, event),
        message: event.message,
        progress: event.progress ?? null,
      };
    }
    case "plan":
      return { ...state, plan: event };
    case "step": {
      // After a resume the engine repeats the steps since the checkpoint: the newer ones count.
      const steps = state.steps.filter((step) => step.step < event.step);
      const evals = state.evals.filter((item) => item.step < event.step);
      const phase = state.phase === "finishing" ? state.phase : "training";
      return { ...state, phase, steps: thinSteps([...steps, event], keptSteps), evals };
    }
    case "eval": {
      const evals = [...state.evals.filter((item) => item.step !== event.step), event];
      return { ...state, evals: evals.sort((a, b) => a.step - b.step) };
    }
    case "checkpoint":
      return { ...state, checkpoint: event.path };
    case "adapter":
      return { ...state, trained: event.path, interim: event.interim };
    case "verdict": {
      const { event: _, ...verdict } = event;
      return { ...state, verdict };
    }
    default:
      return assertNever(event);
  }
}

function runPhase(state: RunState, { phase, progress }: PhaseEvent): RunPhase {
  if (phase === "reviewing" || phase === "preparing") return "preparing";
  if (phase === "training") return "training";
  // The verdict counts its work; a run that stopped improving comes to it before its last planned step.
  if (phase === "evaluating" && progress !== undefined) return "finishing";
  // Evaluations and checkpoints also come between steps; only those after the last step are the end.
  const last = state.steps.at(-1)?.step ?? 0;
  return state.plan !== null && last >= state.plan.steps ? "finishing" : state.phase;
}

/** More points than pixels tell nothing, and a snapshot must stay small. */
const keptSteps = 4000;

/** Halves the older half as often as needed; the newest steps stay complete. */
export function thinSteps(steps: readonly StepEvent[], limit: number): readonly StepEvent[] {
  if (steps.length <= limit) return steps;
  const middle = Math.floor(steps.length / 2);
  const older = steps.slice(0, middle).filter((_, index) => index % 2 === 0);
  return thinSteps([...older, ...steps.slice(middle)], limit);
}

function doneMessage(result: TrainResult, verdict: RunState["verdict"]): string {
  const steps = `${result.steps} ${result.steps === 1 ? "step" : "steps"}`;
  if (verdict === null) return `Trained ${steps}; no verdict was made`;
  return `Trained ${steps}; ${headline(verdict).short}`;
}
