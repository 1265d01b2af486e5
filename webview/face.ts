/** What the page says in each phase: its words, its one primary action and its notice. Pure. */
import { assertNever } from "../engine/errors";
import type { DeviceId, PlanEvent, Verdict } from "../engine/protocol";
import { bytes, count, duration, integer, lossChange, remaining, shareChange, shareRange } from "./format";
import type { DashboardState, FromPage } from "./protocol";
import { isLive, readings, relativeChange } from "./state";

export interface Action {
  readonly label: string;
  readonly message: FromPage;
  readonly appearance: "primary" | "secondary";
  readonly title: string;
}

export interface Notice {
  readonly tone: "plain" | "good" | "caution" | "bad";
  /** A codicon. */
  readonly icon: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** What will happen, in order; only before the first run. */
  readonly list: readonly { readonly icon: string; readonly text: string }[];
  readonly actions: readonly Action[];
}

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
      return "Training";
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
        detail: [state.message, `about ${duration(seconds)} in all`, `${bytes(memory)} of memory`]
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
      const seconds = state.seconds ?? null;
      return seconds === null
        ? { detail: made, detailTitle: "Updates of the adapter that this run made." }
        : { detail: `${made} in ${duration(seconds)}`, detailTitle: `The whole run took ${integer(seconds)} seconds.` };
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
  return {
    text: [deviceNames[plan.device], plan.deviceName, plan.precision].filter(Boolean).join(" · "),
    title: `${plan.deviceReason}${placement}`,
  };
}

function progress(state: DashboardState): Face["progress"] {
  if (!isLive(state.phase)) return null;
  const { last, plannedSteps } = readings(state);
  return state.phase === "training" && last !== null && plannedSteps > 0 ? last.step / plannedSteps : "busy";
}

// ---------------------------------------------------------------------------------------------- actions

const train: Action = {
  label: "Train Adapter",
  message: { type: "start" },
  appearance: "primary",
  title: "Train an adapter on the files of this workspace. Nothing leaves this machine.",
};
const resume: Action = {
  label: "Resume",
  message: { type: "resume" },
  appearance: "primary",
  title: "Go on from the newest checkpoint.",
};
const startOver: Action = {
  ...train,
  label: "Start Over",
  appearance: "secondary",
  title: "Train from the first step.",
};
const showLog: Action = {
  label: "Show Log",
  message: { type: "showLog" },
  appearance: "secondary",
  title: "Open the log of the engine.",
};

function actions(state: DashboardState): { primary: Action; secondary: readonly Action[] } {
  switch (state.phase) {
    case "empty":
      return { primary: train, secondary: [] };
    case "untrusted":
      return {
        primary: {
          label: "Manage Trust",
          message: { type: "manageTrust" },
          appearance: "primary",
          title: "Open VS Code's page on trust in this workspace.",
        },
        secondary: [],
      };
    case "preparing":
    case "training":
    case "finishing":
      return {
        primary: {
          label: "Stop",
          message: { type: "stop" },
          appearance: "secondary",
          title: "Finish the step, write a checkpoint and stop.",
        },
        secondary: [],
      };
    case "done":
      return { primary: { ...train, label: "Train Again" }, secondary: [] };
    case "stopped":
      return state.checkpoint === null
        ? { primary: train, secondary: [] }
        : { primary: resume, secondary: [startOver] };
    case "failed":
      return state.checkpoint === null || state.error?.code === "E_DIVERGED"
        ? { primary: { ...train, label: "Try Again" }, secondary: [] }
        : { primary: resume, secondary: [startOver] };
    default:
      return assertNever(state.phase);
  }
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

// ---------------------------------------------------------------------------------------------- notices

function notice(state: DashboardState): Notice | null {
  switch (state.phase) {
    case "empty":
      return welcome(state);
    case "untrusted":
      return {
        ...plain("workspace-untrusted", "Attune is off in this workspace"),
        lines: ["The workspace is not trusted, so nothing in it is read, trained on or completed. Trust it to go on."],
      };
    case "preparing":
    case "training":
    case "finishing":
      return null;
    case "done":
      return outcome(state);
    case "stopped":
      return {
        ...plain("debug-pause", "Training was stopped"),
        lines: [
          state.checkpoint === null
            ? "No checkpoint had been written yet, so training starts from the first step again."
            : "A checkpoint is kept. Resume goes on from it, with the same data in the same order.",
        ],
      };
    case "failed":
      return {
        ...plain("error", state.error?.message ?? "Training failed for a reason that was not reported"),
        tone: "bad",
        lines: [state.error?.hint ?? "The log has what the engine said last.", state.error?.code ?? ""].filter(Boolean),
        actions: state.error?.code === "E_DIVERGED" ? [showLog, settings] : [showLog],
      };
    default:
      return assertNever(state.phase);
  }
}

const settings: Action = {
  label: "Open Settings",
  message: { type: "openSettings" },
  appearance: "secondary",
  title: "Open Attune's settings, among them the learning rate.",
};

function welcome(state: DashboardState): Notice {
  return {
    ...plain(
      "mortar-board",
      state.runs.length === 0 ? "Teach the model this project" : "Train on the project as it is now",
    ),
    lines: [
      "Takes minutes to an hour, depending on the amount of code and on the device. You see an estimate before the first step, " +
        "and you can stop at any time.",
    ],
    list: [
      {
        icon: "checklist",
        text: "Reviews the files: leaves out what is ignored, generated, copied or secret, and says why.",
      },
      { icon: "graph-line", text: "Trains a small adapter in the background. The base model stays as it is." },
      { icon: "beaker", text: "Compares base and adapter on files that were held out of training." },
      { icon: "check", text: "Switches the adapter on for this project only if it is better." },
    ],
  };
}

/** The end of a run: better, not better, or not compared. */
function outcome(state: DashboardState): Notice {
  const { verdict } = state;
  if (verdict === null) {
    return {
      ...plain("question", "Trained, but not compared with the base"),
      lines: [
        state.evals.length === 0
          ? "No file was held out of training (it takes at least two files with code), so nothing can be said about code that the model has not seen."
          : "The comparison on held-out files was switched off for this run or did not finish.",
        onOrOff(state),
      ],
      actions: useAnyway(state),
    };
  }
  const measured = `Measured on ${count(verdict.spans, "place")} in ${count(verdict.files, "file")} that were held out of training.`;
  if (verdict.better) {
    return {
      ...plain("pass", "Better than the base on code it has not seen"),
      tone: "good",
      lines: [`Held-out loss ${changeInWords(verdict)}. ${measured}`, onOrOff(state)],
      actions: useAnyway(state, "Use Adapter"),
    };
  }
  return {
    ...plain("circle-slash", `Not better than the base, ${isOn(state) ? "but switched on" : "so it is kept off"}`),
    tone: "caution",
    lines: [
      `Held-out loss ${changeInWords(verdict)}: ${whyNotBetter(verdict)}. ${measured}`,
      "More code to learn from, more steps or another learning rate may help.",
    ],
    actions: useAnyway(state),
  };
}

/** `changed by −12.4 % (95 % interval −13.5 to −11.3 %)`. */
function changeInWords(verdict: Verdict): string {
  const base = verdict.base.natsPerToken;
  const { value, low95, high95 } = verdict.difference;
  if (base === 0) return `changed by ${lossChange(value)} nats per token`;
  const interval = shareRange(low95 / base, high95 / base);
  return `changed by ${shareChange(relativeChange(base + value, base))} (95\u00a0% interval ${interval})`;
}

function whyNotBetter(verdict: Verdict): string {
  const { low95, high95 } = verdict.difference;
  if (!Number.isFinite(low95) || !Number.isFinite(high95)) return "there is no interval to judge by";
  return low95 > 0 ? "it is worse" : "the interval reaches zero, so this may be chance";
}

/** The run's own adapter is the project's, and it is on. */
function isOn(state: DashboardState): boolean {
  return state.enabled && state.adapter !== null && (state.trained ?? state.adapter.dir) === state.adapter.dir;
}

function onOrOff(state: DashboardState): string {
  return isOn(state) ? "The adapter is on in this project." : "The adapter is off in this project.";
}

function useAnyway(state: DashboardState, label = "Use Anyway"): readonly Action[] {
  const dir = state.trained ?? state.adapter?.dir ?? null;
  if (dir === null || isOn(state)) return [];
  return [
    {
      label,
      message: { type: "useAdapter", dir },
      appearance: "secondary",
      title: "Complete with this adapter in this project.",
    },
  ];
}

function plain(icon: string, title: string): Notice {
  return { tone: "plain", icon, title, lines: [], list: [], actions: [] };
}
