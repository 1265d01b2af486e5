import { Disposable, type Uri, type WorkspaceFolder } from "vscode";
import type { DashboardState } from "../../webview/protocol";
import type { AdapterChoices } from "../adapters/choices";
import type { AdapterStore } from "../adapters/store";
import { openSettings } from "../editor/settings";
import { allowed, manageTrust } from "../editor/trust";
import type { Training } from "../training/training";
import { onDashboardMessage } from "./actions";
import { createDashboardHost } from "./host";
import { dashboardState, isDelta } from "./state";

/** The dashboard of this window: shows what the other rooms know, and follows them. */
export interface Dashboard {
  show(): void;
  /** Something that it shows has changed. */
  snapshot(): void;
  state(): DashboardState;
  dispose(): void;
}

export interface DashboardParts {
  readonly extensionUri: Uri;
  readonly log: { warn(message: string): void };
  readonly training: Training;
  readonly store: AdapterStore;
  readonly choices: AdapterChoices;
  /** What it is about. */
  folder(): WorkspaceFolder | undefined;
  onError(error: unknown): void;
}

export function createDashboard(parts: DashboardParts): Dashboard {
  const { extensionUri, log, training, store, choices, folder, onError } = parts;
  const state = () => {
    const shown = folder();
    return dashboardState({
      trusted: allowed(),
      project: shown?.name ?? "",
      folder: shown?.uri.fsPath ?? null,
      run: training.session.state(),
      choice: choices.of(shown),
      adapters: store.known(),
    });
  };
  const host = createDashboardHost({
    extensionUri,
    log,
    state,
    // The list of runs needs an engine, so it is asked for only when somebody looks at it.
    onReady: () => {
      if (allowed() && store.known().length === 0) store.refresh().catch(onError);
    },
    onMessage: (message) => onDashboardMessage(message, { folder, store, choices, onError, openSettings, manageTrust }),
  });
  const following = Disposable.from(
    host,
    training.onDidChange(({ event }) => {
      if (isDelta(event)) host.event(event);
      else host.snapshot();
    }),
    store.onDidChange(host.snapshot),
  );
  return { show: host.show, snapshot: host.snapshot, state, dispose: () => following.dispose() };
}
