import type { AdapterSummary } from "../../engine/protocol/adapters";
import type { TrainEvent } from "../../engine/protocol/train";
import { emptyRun, type RunState } from "../../engine/run/state";
import type { DashboardState } from "../../webview/protocol";
import type { ProjectAdapter } from "../adapters/state";

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
  const trained = parts.adapters.find((adapter) => adapter.dir === run.trained)?.dir ?? null;
  return {
    ...run,
    trained,
    project,
    adapter: choice?.summary ?? null,
    enabled: choice?.enabled ?? false,
    runs: parts.adapters.filter((adapter) => adapter.workspace === folder || adapter.dir === dir),
  };
}

const untrustedMessage = "This workspace is not trusted, so Attune reads, runs and completes nothing here.";

/**
 * Whether the page can make the change from the event alone: it runs the same machine on the same state. What an adapter's
 * event tells is more than the run knows, as the list of adapters belongs to it.
 */
export function isDelta(event: TrainEvent | null): event is TrainEvent {
  return event !== null && event.event !== "adapter";
}
