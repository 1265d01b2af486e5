import type { AdapterSummary, TrainEvent } from "../engine/protocol";
import type { DashboardState } from "../webview/protocol";
import type { ProjectAdapter } from "./adapter-state";
import { emptyRun, type RunState } from "./run-state";

export interface DashboardParts {
  readonly trusted: boolean;
  readonly project: string;
  /** The folder's path, to tell its runs from others'; null: no folder is open. */
  readonly folder: string | null;
  readonly run: RunState;
  readonly choice: ProjectAdapter | null;
  /** Every adapter on this machine, newest first. */
  readonly adapters: readonly AdapterSummary[];
}

/** Everything the page shows, from what the parts of the extension know. */
export function dashboardState(parts: DashboardParts): DashboardState {
  const { trusted, project, folder, choice } = parts;
  const run = trusted ? parts.run : { ...emptyRun(project), phase: "untrusted" as const, message: untrustedMessage };
  const dir = choice?.summary.dir;
  // An adapter that was deleted since cannot be used any more.
  const trained = parts.adapters.some((adapter) => adapter.dir === run.trained) ? run.trained : null;
  return {
    ...run,
    trained: trained ?? null,
    project,
    adapter: choice?.summary ?? null,
    enabled: choice?.enabled ?? false,
    runs: parts.adapters.filter((adapter) => adapter.workspace === folder || adapter.dir === dir),
  };
}

const untrustedMessage = "This workspace is not trusted, so Attune reads, runs and completes nothing here.";

/** Whether the page can make the change from the event alone. Everything else, which is rare, is sent as a snapshot. */
export function isDelta(before: RunState, after: RunState, event: TrainEvent | null): event is TrainEvent {
  if (event === null || before.phase !== after.phase || before.message !== after.message) return false;
  // Steps that were thinned out or taken back are more than the one that came.
  if (event.event === "step") return after.steps.length === before.steps.length + 1;
  return event.event === "eval" || event.event === "checkpoint";
}
