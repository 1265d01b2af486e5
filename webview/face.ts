/** What the page says in each phase: its words, its one primary action and its notice. Pure. */
import { assertNever } from "../engine/errors";
import type { PlanEvent } from "../engine/protocol/train";
import type { DeviceId } from "../engine/protocol/words";
import { isRunning } from "../engine/run/state";
import { type Action, actions } from "./actions";
import { bytes, count, duration, integer, remaining } from "./format";
import { type Notice, notice } from "./notices";
import type { DashboardState } from "./protocol";
import { readings } from "./state";

export interface Face {
  readonly phase: string;
  readonly detail: string;
  readonly detailTitle: string;
  readonly device: { readonly text: string; readonly title: string } | null;
  /** A share of the run, `busy` when it is not known how much is left, or null when nothing runs. */
  readonly progress: number | "busy" | null;
  readonly primary: Action;
  readonly secondary: readonly Action[];
  readonly toggle: { readonly label: string; readonly checked: boolean; readonly title: string } | null;
  readonly notice: Notice | null;
}

export function face(state: DashboardState): Face {
  return {
    phase: phaseWord(state),
    ...detail(state),
    device: state.plan === null || state.phase === "untrusted" ? null : device(state.plan),
    progress: progress(state),
    ...actions(state),
    toggle: toggle(state),
    notice: notice(state),
  };
}

function phaseWord(state: DashboardState): string {
  switch (state.phase) {
    case "empty":
      return state.runs.length === 0 ? "Not trained yet" : "Ready";
    case "untrusted":
      return "Workspace not trusted";
    case "preparing":
      return "Preparing";
    case "training":
      return state.plan?.update === undefined ? "Training" : `Updating ${state.plan.update.from}`;
    case "finishing":
      return "Finishing";
    case "done":
      return "Done";
    case "stopped":
      return "Stopped";
    case "failed":
      return "Failed";
    default:
      return assertNever(state.phase);
  }
}

function detail(state: DashboardState): { detail: string; detailTitle: string } {
  const { last, plannedSteps } = readings(state);
  const steps = `step ${integer(last?.step ?? 0)} of ${integer(plannedSteps)}`;
  switch (state.phase) {
    case "empty":
    case "untrusted":
      return { detail: "", detailTitle: "" };
    case "preparing": {
      if (state.plan === null) return { detail: state.message, detailTitle: "" };
      const { seconds, bytes: memory } = state.plan.estimate;
      return {
        detail: [state.message, `about ${duration(seconds, "estimate")} in all`, `${bytes(memory)} of memory`]
          .filter(Boolean)
          .join(" · "),
        detailTitle: "Time and memory that this run is expected to need, estimated before its first step.",
      };
    }
    case "training":
      return {
        detail: [steps, remaining(last?.etaSeconds)].join(" · "),
        detailTitle:
          "One step is one update of the adapter. The time left is the engine's estimate from the speed of the steps so far.",
      };
    case "finishing":
      return { detail: state.message, detailTitle: "" };
    case "done": {
      const made = count(last?.step ?? 0, "step");
      const seconds = state.seconds;
      return seconds === null
        ? { detail: made, detailTitle: "Updates of the adapter that this run made." }
        : {
            detail: `${made} in ${duration(seconds)}`,
            detailTitle: "Updates of the adapter, and the time that the whole run took, its evaluations included.",
          };
    }
    case "stopped":
    case "failed":
      return last === null ? { detail: "", detailTitle: "" } : { detail: `at ${steps}`, detailTitle: "" };
    default:
      return assertNever(state.phase);
  }
}

const deviceNames: Readonly<Record<DeviceId, string>> = {
  cpu: "CPU",
  webgpu: "WebGPU",
  cuda: "CUDA",
  dml: "DirectML",
  coreml: "Core ML",
};

function device(plan: PlanEvent): { text: string; title: string } {
  const nodes = Object.entries(plan.placement).map(([provider, number]) => `${integer(number)} on ${provider}`);
  const placement = nodes.length === 0 ? "" : ` Graph nodes, as the runtime placed them: ${nodes.join(", ")}.`;
  const precision = plan.precisionReason === undefined ? "" : ` Precision ${plan.precision}: ${plan.precisionReason}.`;
  return {
    text: [deviceNames[plan.device], plan.deviceName, plan.precision].filter(Boolean).join(" · "),
    title: `${plan.deviceReason.replace(/\.$/, "")}.${precision}${placement}`,
  };
}

function progress(state: DashboardState): Face["progress"] {
  if (!isRunning(state.phase)) return null;
  const { last, plannedSteps } = readings(state);
  if (state.phase === "finishing" && state.progress) return state.progress.share;
  return state.phase === "training" && last !== null && plannedSteps > 0 ? last.step / plannedSteps : "busy";
}

function toggle(state: DashboardState): Face["toggle"] {
  if (state.adapter === null || state.phase === "untrusted") return null;
  return {
    label: `Complete with ${state.adapter.name}`,
    checked: state.enabled,
    title: state.enabled
      ? "Completions in this project come from the base with this adapter."
      : "Completions in this project come from the base alone.",
  };
}
