/** What the page says before and after a run: what will happen, what came out of it, what went wrong and what to do. Pure. */
import { assertNever } from "../engine/errors";
import type { Verdict } from "../engine/protocol/verdict";
import { readable } from "../engine/words/system";
import { advice, courseOf, exactLines, headline, outcomeOf, shortCommit } from "../engine/words/verdict";
import { type Action, getStarted, settings, showLog } from "./actions";
import { count, lossChange, shareChange, shareRange } from "./format";
import type { DashboardState } from "./protocol";
import { relativeChange } from "./state";

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

/** While a run is going on the figures speak, unless there is something to know about it. */
export function notice(state: DashboardState): Notice | null {
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
      return warning(state.plan?.warnings ?? []);
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
        ...plain("error", readable(state.error?.message ?? "Training failed for a reason that was not reported")),
        tone: "bad",
        lines: [readable(state.error?.hint ?? "The log has what the engine said last.")],
        actions: state.error?.code === "E_DIVERGED" ? [showLog, settings] : [showLog],
      };
    default:
      return assertNever(state.phase);
  }
}

/** What the engine says before the first step, while one may still stop without having waited. */
function warning(warnings: readonly string[]): Notice | null {
  if (warnings.length === 0) return null;
  return { ...plain("warning", "Little code in this workspace"), tone: "caution", lines: warnings };
}

function welcome(state: DashboardState): Notice {
  return {
    ...plain(
      "mortar-board",
      state.runs.length === 0 ? "Teach the model this project" : "Train on the project as it is now",
    ),
    actions: state.runs.length === 0 ? [getStarted] : [],
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
      {
        icon: "beaker",
        text: "Compares base and adapter on code that was kept from the training: what was written last, or whole files.",
      },
      { icon: "check", text: "Switches the adapter on for this project only if it is better." },
    ],
  };
}

/** The end of a run: compared, or not. The headline is the one that terminal and messages use too. */
function outcome(state: DashboardState): Notice {
  const { verdict } = state;
  if (verdict === null) {
    return {
      ...plain("question", "Trained, but not compared with the base"),
      lines: [whyNotCompared(state), onOrOff(state)],
      actions: useAnyway(state),
    };
  }
  const { good, claim, limit } = headline(verdict);
  const measured = `Measured on ${count(verdict.spans, "place")} in ${whereMeasured(verdict)}.`;
  const losses = advice(state.steps, state.evals);
  // An adapter that is better needs no advice, unless the run went on for too long.
  const useful = losses !== null && (!verdict.better || courseOf(state.steps, state.evals) === "overfitted");
  return {
    ...plain(
      good ? "pass" : verdict.better ? "warning" : "circle-slash",
      verdict.better ? `${claim}${limit || " on code it has not seen"}` : `${claim}${limit}, ${kept(state)}`,
    ),
    tone: good ? "good" : "caution",
    lines: [
      `Held-out loss ${changeInWords(verdict)}${whyNotBetter(verdict)}; ${exactLines(verdict)}. ${measured}`,
      ...(useful && state.plan?.watched !== "training" ? [losses] : []),
      ...(verdict.better ? [onOrOff(state)] : []),
    ],
    actions: useAnyway(state, verdict.better ? "Use Adapter" : "Use Anyway"),
  };
}

function whereMeasured({ files, since }: Verdict): string {
  if (since === undefined) return `${count(files, "file")} that were held out of training`;
  return `what ${count(since.commits, "commit")} wrote since ${shortCommit(since.commit)}, up to which the adapter knows the code`;
}

function whyNotCompared({ evals, plan }: DashboardState): string {
  return evals.length === 0 || plan?.watched === "training"
    ? "No file was held out of training (it takes at least two files with code), so nothing can be said about code that the model has not seen."
    : "The comparison on code that was kept from the training was switched off for this run or did not finish.";
}

function kept(state: DashboardState): string {
  return isOn(state) ? "but switched on" : "so it is kept off";
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
  switch (outcomeOf(verdict)) {
    case "chance":
      return ": the interval reaches zero, so this may be chance";
    case "forgets":
      return ": it has forgotten too much of other code";
    case "worse":
      return ": it is worse";
    case "unknown":
      return ": there is no interval to judge by";
    default:
      return "";
  }
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
