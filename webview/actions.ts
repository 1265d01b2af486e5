/**
 * What can be done in each phase. Pure. Three words, here as in commands, messages and documents: *Train* begins a run, *Resume*
 * goes on from a checkpoint, *Try Again* repeats what failed.
 */
import { assertNever } from "../engine/errors";
import type { DashboardState, FromPage } from "./protocol";

export interface Action {
  readonly label: string;
  readonly message: FromPage;
  readonly appearance: "primary" | "secondary";
  readonly title: string;
}

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
const tryAgain: Action = {
  ...train,
  label: "Try Again",
  title: "Train from the first step, now that the cause is gone.",
};
const fromStart: Action = {
  ...train,
  label: "Train from Start",
  appearance: "secondary",
  title: "Train from the first step; the checkpoint is left behind.",
};
export const showLog: Action = {
  label: "Show Log",
  message: { type: "showLog" },
  appearance: "secondary",
  title: "Open the log of the engine.",
};

export const getStarted: Action = {
  label: "Get Started",
  message: { type: "getStarted" },
  appearance: "secondary",
  title: "Open the walkthrough: what Attune does, in five steps.",
};

export const settings: Action = {
  label: "Open Settings",
  message: { type: "openSettings" },
  appearance: "secondary",
  title: "Open Attune's settings, among them the learning rate.",
};

/** The one primary action of each phase, and what else one may want. */
export function actions(state: DashboardState): { primary: Action; secondary: readonly Action[] } {
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
      return { primary: train, secondary: [] };
    case "stopped":
      return state.checkpoint === null
        ? { primary: train, secondary: [] }
        : { primary: resume, secondary: [fromStart] };
    case "failed":
      return state.checkpoint === null || state.error?.code === "E_DIVERGED"
        ? { primary: tryAgain, secondary: [] }
        : { primary: resume, secondary: [fromStart] };
    default:
      return assertNever(state.phase);
  }
}
