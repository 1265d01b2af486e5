import { commands, type Event, EventEmitter, type ExtensionContext, window, workspace } from "vscode";
import type { DashboardState } from "../../webview/protocol";
import { createAdapterChoices } from "../adapters/choices";
import { createAdapterStore } from "../adapters/store";
import { networkSettings } from "../base/network";
import { createCompletions } from "../completions/completions";
import { completesAnywhere } from "../completions/model";
import type { RequestCounts } from "../completions/requests";
import { createDashboard } from "../dashboard/dashboard";
import { activeFolder } from "../editor/folders";
import { createSettings } from "../editor/settings";
import { allowed } from "../editor/trust";
import { createEndpoints } from "../endpoint/endpoints";
import { createEngines } from "../engine/engines";
import { createTraining } from "../training/training";
import { registerCommands } from "./commands";
import { createErrorReports } from "./error-reports";
import { createLog } from "./log";
import { createStatus } from "./status";

/** Only for the tests that run inside VS Code; not meant for other extensions, and free to change. */
export interface TestApi {
  trainingState(): DashboardState;
  adapterState(): { readonly dir: string; readonly enabled: boolean } | null;
  completionCounts(): RequestCounts;
  readonly onDidChange: Event<void>;
}

export interface Attune {
  readonly api: TestApi;
  dispose(): void;
}

const enabledIdleMs = 10 * 60_000;
const disabledIdleMs = 30_000;

/** Puts the rooms together; each of them wires itself, and knows only what it is given here. */
export function createAttune(context: ExtensionContext): Attune {
  const log = createLog();
  const settings = createSettings(log);
  const changed = new EventEmitter<void>();
  const errors = createErrorReports(log);
  const onError = (error: unknown) => errors.report(error);
  const engines = createEngines({
    modulePath: context.asAbsolutePath("dist/engine.js"),
    nodePath: () => settings.current().nodePath,
    cacheLimit: () => settings.current().cacheLimit,
    shared: () => settings.current().sharedEngine,
    idleMs: () => (settings.current().completions.enabled ? enabledIdleMs : disabledIdleMs),
    log,
  });
  const engine = engines.completing;
  const choices = createAdapterChoices(context.workspaceState);
  const endpoints = createEndpoints({
    ...{ state: context.globalState, workspaceState: context.workspaceState, secrets: context.secrets, log },
    settings(folder) {
      // Asked at every key: where no server is named, no other setting is read.
      const named = workspace.getConfiguration("attune", folder.uri).get("endpoint.url");
      return named ? settings.of(folder).endpoint : {};
    },
    network() {
      const http = workspace.getConfiguration("http");
      return networkSettings((key) => http.get(key));
    },
    trusted: allowed,
  });
  const store = createAdapterStore(engine);
  const training = createTraining({ state: context.workspaceState, engines, store, choices });
  const completions = createCompletions({
    ...{ state: context.globalState, settings, choices, endpoints, engine, onError },
    waiting: training.session.completionWaiting,
    onFailure: (error) => errors.report(error, "completing"),
  });

  const firstFolder = () => workspace.workspaceFolders?.[0];
  /** What the status bar is about: the file one works on, else the run that is shown. */
  const currentFolder = () => activeFolder() ?? training.folder() ?? firstFolder();
  const dashboardFolder = () => training.folder() ?? activeFolder() ?? firstFolder();
  const dashboard = createDashboard({
    ...{ extensionUri: context.extensionUri, log, training, store, choices, onError },
    folder: dashboardFolder,
  });
  const status = createStatus({ settings, choices, endpoints, training, completions, errors, folder: currentFolder });

  /** Everything that shows the state outside the dashboard. */
  function refresh(): void {
    status.refresh();
    changed.fire();
  }

  /** Another model completes from now on: no old text, no old error, and no process that nobody needs. */
  function modelChanged(): void {
    completions.clear();
    if (errors.failure() !== null) engine.reset();
    errors.forget();
    const folders = workspace.workspaceFolders ?? [];
    if (!completesAnywhere(settings.current(), folders.map(choices.of))) engine.stop();
    dashboard.snapshot();
    refresh();
  }

  /** A server that a project's settings name is told of, and sent nothing. */
  function tellUnconfirmed(): void {
    for (const folder of workspace.workspaceFolders ?? []) {
      endpoints.tellUnconfirmed(folder, () => commands.executeCommand("attune.useEndpoint", folder.uri));
    }
  }

  function restartEngine(): void {
    errors.forget();
    endpoints.askAnew();
    engine.reset();
    refresh();
  }

  context.subscriptions.push(
    ...[log, changed, endpoints, training, completions, dashboard, status],
    ...registerCommands({
      ...{
        training,
        settings,
        store,
        choices,
        endpoints,
        engines,
        currentFolder,
        dashboard,
        log,
        errors,
        restartEngine,
      },
      runFolder: dashboardFolder,
    }),
    training.onDidChange(refresh),
    completions.onDidChange(refresh),
    errors.onDidFail(refresh),
    choices.onDidChange(modelChanged),
    endpoints.onDidChange(refresh),
    endpoints.onDidDecide(modelChanged),
    window.onDidChangeActiveTextEditor(refresh),
    workspace.onDidChangeWorkspaceFolders(modelChanged),
    workspace.onDidGrantWorkspaceTrust(modelChanged),
    workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration("attune")) return;
      if (processSettings.some((name) => event.affectsConfiguration(name))) engine.reset();
      endpoints.askAnew();
      modelChanged();
      tellUnconfirmed();
    }),
    workspace.onDidGrantWorkspaceTrust(tellUnconfirmed),
  );
  training.restore();
  completions.floor.now();
  refresh();
  tellUnconfirmed();

  return {
    api: {
      trainingState: dashboard.state,
      adapterState: () => {
        const choice = choices.of(currentFolder());
        return choice === null ? null : { dir: choice.summary.dir, enabled: choice.enabled };
      },
      completionCounts: completions.counts,
      onDidChange: changed.event,
    },
    dispose() {
      training.session.close();
      engine.stop();
    },
  };
}

/** A running engine cannot change these. */
const processSettings = ["engine", "base", "device", "precision", "threads", "cacheLimit"].map(
  (key) => `attune.${key}`,
);
