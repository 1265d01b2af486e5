import { commands, type Disposable, type WorkspaceFolder, window, workspace } from "vscode";
import type { AdapterChoices } from "../adapters/choices";
import { exportAdapter, importAdapter } from "../adapters/exchange";
import { selectAdapter } from "../adapters/select";
import type { AdapterStore } from "../adapters/store";
import { chooseBaseModel, setBase } from "../base/choose";
import { baseChanged } from "../base/models";
import { askFolder } from "../editor/folders";
import { openSettings, type SettingsReader } from "../editor/settings";
import { explainUnlessAllowed } from "../editor/trust";
import type { Engine } from "../engine/process";
import type { TrainingCommands } from "../training/commands";
import type { TrainingSession } from "../training/session";

/** The commands of the palette. Each says why when it can do nothing. */
export interface CommandOptions {
  readonly session: TrainingSession;
  readonly training: TrainingCommands;
  readonly settings: SettingsReader;
  readonly store: AdapterStore;
  readonly choices: AdapterChoices;
  /** The folder that the status bar shows. */
  readonly currentFolder: () => WorkspaceFolder | undefined;
  /** The folder that the run on display belongs to. */
  readonly runFolder: () => WorkspaceFolder | undefined;
  readonly setRunFolder: (folder: WorkspaceFolder) => void;
  /** An engine of its own for a download, which may take hours and must not hold up completions. */
  startDownloading(): Promise<Engine>;
  /** Likewise for an adapter that goes out or comes in. */
  startExchange(): Promise<Engine>;
  showDashboard(): void;
  showLog(): void;
  onError(error: unknown): void;
}

export function registerCommands(options: CommandOptions): Disposable[] {
  const { session, training, choices, store } = options;

  /** Whatever goes wrong in a command is told, never thrown into the editor. */
  const register = (id: string, run: (argument: unknown) => unknown) =>
    commands.registerCommand(id, async (argument: unknown) => {
      try {
        await run(argument);
      } catch (error) {
        options.onError(error);
      }
    });

  async function train(named: unknown): Promise<void> {
    if (!(await explainUnlessAllowed())) return;
    if (session.running()) return options.showDashboard();
    const folder = await askFolder(named, "Attune: Train Adapter on Workspace");
    if (folder === undefined || session.running()) return;
    const settings = options.settings.strict();
    options.setRunFolder(folder);
    await training.train(folder, settings);
  }

  async function resume(): Promise<void> {
    if (!(await explainUnlessAllowed())) return;
    const folder = options.runFolder();
    if (session.running() || folder === undefined) return options.showDashboard();
    await training.resume(folder);
  }

  /** From the status bar and the palette it means the folder that the status bar shows: a switch asks nothing. */
  async function toggle(named: unknown): Promise<void> {
    if (!(await explainUnlessAllowed())) return;
    const purpose = "Attune: Toggle Adapter for This Project";
    const folder = named === undefined ? options.currentFolder() : await askFolder(named, purpose);
    if (folder === undefined) {
      await askFolder(undefined, purpose);
      return;
    }
    const on = await choices.toggle(folder);
    if (on === null) return offerFirstAdapter(folder);
    await showNewSuggestion();
    if (on && !options.settings.current().completions.enabled) tellCompletionsAreOff();
  }

  function tellCompletionsAreOff(): void {
    const open = "Open Settings";
    const text = "Attune: the adapter is on, but completions are switched off in the settings.";
    window.showInformationMessage(text, open).then((chosen) => {
      if (chosen === open) openSettings("attune.completions.enabled");
    });
  }

  /** The text on display came from the other model: ask anew at the same place, so that one sees the difference. */
  async function showNewSuggestion(): Promise<void> {
    if (window.activeTextEditor === undefined) return;
    // Only an editor that has the focus lets go of a suggestion; a click on the status bar took the focus away.
    await commands.executeCommand("workbench.action.focusActiveEditorGroup");
    await commands.executeCommand("editor.action.inlineSuggest.hide");
    await commands.executeCommand("editor.action.inlineSuggest.trigger");
  }

  function offerFirstAdapter(folder: WorkspaceFolder): void {
    const trainTitle = "Train Adapter";
    const selectTitle = "Select Adapter…";
    const text = `${folder.name} has no adapter yet, so there is nothing to switch.`;
    window.showInformationMessage(`Attune: ${text}`, trainTitle, selectTitle).then((chosen) => {
      if (chosen === trainTitle) commands.executeCommand("attune.train", folder.uri);
      if (chosen === selectTitle) commands.executeCommand("attune.selectAdapter", folder.uri);
    });
  }

  async function select(named: unknown): Promise<void> {
    if (!(await explainUnlessAllowed())) return;
    const folder = await askFolder(named, "Attune: Select Adapter…");
    if (folder !== undefined) await selectAdapter(folder, store, choices, options.onError);
  }

  const exchange = () => ({ store, choices, base: options.settings.strict().base, start: options.startExchange });

  async function exportOne(argument: unknown): Promise<void> {
    if (await explainUnlessAllowed()) await exportAdapter(options.currentFolder(), argument, exchange());
  }

  async function importOne(argument: unknown): Promise<void> {
    if (!(await explainUnlessAllowed())) return;
    const folder = await askFolder(argument, "Attune: Import Adapter…");
    if (folder !== undefined) await importAdapter(folder, argument, exchange());
  }

  async function chooseBase(): Promise<void> {
    if (!(await explainUnlessAllowed())) return;
    const chosen = await chooseBaseModel(options.settings.current().base, options.startDownloading);
    if (chosen === null) return;
    // An adapter fits no other base: its completions would only fail.
    const unfit = (workspace.workspaceFolders ?? []).filter((folder) => {
      const choice = choices.of(folder);
      return choice?.enabled === true && choice.summary.baseHash !== chosen.hash;
    });
    for (const folder of unfit) await choices.toggle(folder);
    await setBase(chosen);
    const train = "Train Adapter";
    const text = baseChanged(
      chosen,
      unfit.map((folder) => choices.of(folder)?.summary.name ?? folder.name),
    );
    window.showInformationMessage(`Attune: ${text}`, train).then((answer) => {
      if (answer === train) commands.executeCommand("attune.train");
    });
  }

  return [
    register("attune.chooseBaseModel", chooseBase),
    register("attune.train", train),
    register("attune.resume", resume),
    register("attune.stop", () => training.stop()),
    register("attune.toggle", toggle),
    register("attune.selectAdapter", select),
    register("attune.exportAdapter", exportOne),
    register("attune.importAdapter", importOne),
    register("attune.getStarted", () =>
      commands.executeCommand("workbench.action.openWalkthrough", "attune.attune#start", false),
    ),
    register("attune.showDashboard", () => options.showDashboard()),
    register("attune.showLog", () => options.showLog()),
  ];
}
