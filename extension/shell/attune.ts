import {
  commands,
  type Event,
  EventEmitter,
  type ExtensionContext,
  languages,
  type WorkspaceFolder,
  window,
  workspace,
} from "vscode";
import type { RunState } from "../../engine/run/state";
import type { DashboardState } from "../../webview/protocol";
import { createAdapterChoices } from "../adapters/choices";
import type { ProjectAdapter } from "../adapters/state";
import { createAdapterStore } from "../adapters/store";
import { isExcluded } from "../completions/exclude";
import { createFloorKeeper } from "../completions/floor";
import { languageState } from "../completions/known-languages";
import { completesAnywhere, completionModel } from "../completions/model";
import { createCompletionProvider } from "../completions/provider";
import type { RequestCounts } from "../completions/requests";
import { onDashboardMessage } from "../dashboard/actions";
import { createDashboardHost } from "../dashboard/host";
import { dashboardState, isDelta } from "../dashboard/state";
import { activeFolder, folderOf } from "../editor/folders";
import type { ActionHandlers } from "../editor/notify";
import { createSettings, openSettings } from "../editor/settings";
import { allowed, manageTrust } from "../editor/trust";
import { createCompletingEngine } from "../engine/completing";
import { type EngineOptions, startEngine } from "../engine/process";
import { createTrainingCommands } from "../training/commands";
import { createRunMemory } from "../training/memory";
import { createTrainingSession } from "../training/session";
import { acceptedCommand, createAcceptedCount } from "./accepted";
import { registerCommands } from "./commands";
import { createErrorReports } from "./error-reports";
import { createLog } from "./log";
import { createStatusBar } from "./status-bar";

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

/** Puts the parts together; each of them knows only what it is given here. */
export function createAttune(context: ExtensionContext): Attune {
  const log = createLog();
  const settings = createSettings(log);
  const changed = new EventEmitter<void>();
  const runChanged = new EventEmitter<RunState>();
  const choices = createAdapterChoices(context.workspaceState);
  const memory = createRunMemory(context.workspaceState);
  let runFolder: WorkspaceFolder | undefined;

  const engineOptions = (role: EngineOptions["role"]): EngineOptions => {
    const { nodePath } = settings.current();
    const modulePath = context.asAbsolutePath("dist/engine.js");
    const node = nodePath === undefined ? {} : { nodePath };
    return { modulePath, ...node, role, log };
  };

  const engine = createCompletingEngine({
    start: () => startEngine(engineOptions("completing")),
    log,
    idleMs: () => (settings.current().completions.enabled ? enabledIdleMs : disabledIdleMs),
  });
  const store = createAdapterStore(engine);

  const session = createTrainingSession({
    start: () => startEngine(engineOptions("training")),
    now: Date.now,
    onChange(state, event) {
      if (isDelta(event)) dashboard.event(event);
      else dashboard.snapshot();
      // Often enough that a window that closes in the midst of a run can go on from its last checkpoint.
      if (runFolder !== undefined && (event === null || event.event === "checkpoint")) {
        memory.save(runFolder.uri.toString(), state, session.request());
      }
      runChanged.fire(state);
      refresh();
    },
  });

  const firstFolder = () => workspace.workspaceFolders?.[0];
  /** What the status bar is about: the file one works on, else the run that is shown. */
  const currentFolder = () => activeFolder() ?? runFolder ?? firstFolder();
  const dashboardFolder = () => runFolder ?? activeFolder() ?? firstFolder();
  const state = () => {
    const folder = dashboardFolder();
    return dashboardState({
      trusted: allowed(),
      project: folder?.name ?? "",
      folder: folder?.uri.fsPath ?? null,
      run: session.state(),
      choice: choices.of(folder),
      adapters: store.known(),
    });
  };

  const handlers: ActionHandlers = {
    resume: () => commands.executeCommand("attune.resume"),
    tryAgain: () => commands.executeCommand("attune.train", runFolder?.uri),
    showLog: () => log.show(),
    showDashboard: () => dashboard.show(),
    openSettings: () => openSettings(),
    selectAdapter: () => commands.executeCommand("attune.selectAdapter"),
    restart: () => {
      errors.forget();
      engine.reset();
      refresh();
    },
  };

  const errors = createErrorReports(log, handlers, () => refresh());
  const onError = (error: unknown) => errors.report(error);

  const dashboard = createDashboardHost({
    extensionUri: context.extensionUri,
    log,
    state,
    // The list of runs needs an engine, so it is asked for only when somebody looks at it.
    onReady: () => {
      if (allowed() && store.known().length === 0) store.refresh().catch(onError);
    },
    onMessage: (message) =>
      onDashboardMessage(message, { folder: dashboardFolder, store, choices, onError, openSettings, manageTrust }),
  });

  const provider = createCompletionProvider({
    model: (document) => {
      if (!allowed() || isExcluded(document, settings.current().completions.exclude)) return null;
      return completionModel(settings.current(), document.languageId, choices.of(folderOf(document)));
    },
    floor: () => floor.now(),
    complete: (request, token, onProgress) => engine.request("complete", request, { token, onProgress }),
    waiting: (waiting) => session.completionWaiting(waiting),
    onError: (error) => errors.report(error, "completing"),
    acceptedCommand,
  });
  const floor = createFloorKeeper({
    state: context.globalState,
    word: () => settings.current().completions.besideOthers,
    completing: () => allowed() && settings.current().completions.enabled,
    onChange: () => refresh(),
    onError,
  });
  const accepted = createAcceptedCount(context.globalState, () => {
    provider.accepted();
    refresh();
  });
  const statusBar = createStatusBar("attune.toggle", failureCommand);

  /** Everything that shows the state outside the dashboard. */
  function refresh(): void {
    const folder = currentFolder();
    const choice = choices.of(folder);
    const { device } = settings.current();
    const run = session.state();
    statusBar.show({
      trusted: allowed(),
      project: folder?.name ?? null,
      run,
      running: session.running(),
      adapter: choice?.summary ?? null,
      enabled: choice?.enabled ?? false,
      completing: completesAnywhere(settings.current(), [choice]),
      unknownLanguage: unknownLanguage(choice),
      leftTo: floor.leftTo(),
      failure: errors.failure()?.text ?? null,
      device: run.plan === null ? device : `${run.plan.device} (${run.plan.deviceName})`,
      accepted: accepted.read(),
    });
    setContext("attune.training", session.running());
    setContext("attune.resumable", !session.running() && session.resumable());
    setContext("attune.hasAdapter", choice !== null);
    setContext(
      "attune.accepted",
      Object.values(accepted.read()).some((count) => count > 0),
    );
    changed.fire();
  }

  function unknownLanguage(choice: ProjectAdapter | null): string | null {
    const id = window.activeTextEditor?.document.languageId;
    if (id === undefined || languageState(settings.current(), id, choice) !== "unknown") return null;
    return id;
  }

  const contexts = new Map<string, boolean>();
  function setContext(key: string, value: boolean): void {
    if (contexts.get(key) === value) return;
    contexts.set(key, value);
    commands.executeCommand("setContext", key, value);
  }

  /** Another model completes from now on: no old text, no old error, and no process that nobody needs. */
  function modelChanged(): void {
    provider.clear();
    if (errors.failure() !== null) engine.reset();
    errors.forget();
    const folders = workspace.workspaceFolders ?? [];
    if (!completesAnywhere(settings.current(), folders.map(choices.of))) engine.stop();
    dashboard.snapshot();
    refresh();
  }

  const training = createTrainingCommands({
    session,
    store,
    choices,
    onRunChange: runChanged.event,
    showDashboard: dashboard.show,
    handlers,
  });
  const registered = registerCommands({
    session,
    training,
    settings,
    store,
    choices,
    currentFolder,
    runFolder: dashboardFolder,
    setRunFolder: (folder) => {
      runFolder = folder;
    },
    startExchange: () => startEngine(engineOptions("exchanging")),
    startDownloading: () => startEngine(engineOptions("downloading")),
    showDashboard: dashboard.show,
    showLog: () => log.show(),
    onError,
  });

  function restoreRun(): void {
    const folders = workspace.workspaceFolders ?? [];
    const stored = memory.load(folders.map((folder) => folder.uri.toString()));
    if (stored === null || session.running()) return;
    runFolder = folders.find((folder) => folder.uri.toString() === stored.folder);
    session.restore(stored.state, stored.request);
  }

  context.subscriptions.push(
    log,
    changed,
    runChanged,
    dashboard,
    accepted,
    floor,
    statusBar,
    ...registered,
    commands.registerCommand(failureCommand, errors.showFailure),
    languages.registerInlineCompletionItemProvider(
      ["file", "untitled", "vscode-notebook-cell"].map((scheme) => ({ scheme })),
      provider,
    ),
    workspace.onDidChangeTextDocument(provider.changed),
    window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
      // What is typed, or changed by a command, is told by the document.
      if (kind !== undefined) provider.arrived(textEditor);
    }),
    window.onDidChangeActiveTextEditor(provider.arrived),
    choices.onDidChange(modelChanged),
    store.onDidChange(() => dashboard.snapshot()),
    window.onDidChangeActiveTextEditor(refresh),
    workspace.onDidChangeWorkspaceFolders(() => {
      if (runFolder !== undefined && workspace.getWorkspaceFolder(runFolder.uri) === undefined) runFolder = undefined;
      modelChanged();
    }),
    workspace.onDidGrantWorkspaceTrust(modelChanged),
    workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration("attune")) return;
      if (processSettings.some((name) => event.affectsConfiguration(name))) engine.reset();
      modelChanged();
    }),
  );
  restoreRun();
  floor.now();
  refresh();

  return {
    api: {
      trainingState: state,
      adapterState: () => {
        const choice = choices.of(currentFolder());
        return choice === null ? null : { dir: choice.summary.dir, enabled: choice.enabled };
      },
      completionCounts: provider.counts,
      onDidChange: changed.event,
    },
    dispose() {
      session.close();
      engine.stop();
    },
  };
}

/** What the status bar runs while completions fail. Not in the palette. */
const failureCommand = "attune.showFailure";

/** A running engine cannot change these. */
const processSettings = ["attune.engine", "attune.base", "attune.device", "attune.precision", "attune.threads"];
