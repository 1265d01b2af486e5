import { commands, type Disposable, Uri, type WorkspaceFolder, window, workspace } from "vscode";
import type { AdapterSummary } from "../../engine/protocol/adapters";
import { isHashOf } from "../../engine/protocol/identity";
import { settingsAgain } from "../adapters/again-texts";
import type { AdapterChoices } from "../adapters/choices";
import { exportAdapter, importAdapter } from "../adapters/exchange";
import { selectAdapter } from "../adapters/select";
import type { AdapterStore } from "../adapters/store";
import { chooseBaseModel, setBase } from "../base/choose";
import { baseChanged } from "../base/models";
import { askFolder } from "../editor/folders";
import { openSettings, type SettingsReader } from "../editor/settings";
import { modelOptions } from "../editor/settings-rules";
import { explainUnlessAllowed } from "../editor/trust";
import type { Endpoints } from "../endpoint/endpoints";
import type { Engines } from "../engine/engines";
import { manageDisk } from "../storage/manage";
import { exportJob } from "../training/job";
import type { Training } from "../training/training";
import { adapterToUpdate } from "../training/update-request";
import { type ErrorReports, failureCommand } from "./error-reports";

/** The commands of the palette. Each says why when it can do nothing. */
export interface CommandOptions {
  readonly training: Training;
  readonly settings: SettingsReader;
  readonly store: AdapterStore;
  readonly choices: AdapterChoices;
  readonly endpoints: Endpoints;
  /** The folder that the status bar shows. */
  readonly currentFolder: () => WorkspaceFolder | undefined;
  /** The folder that the run on display belongs to. */
  readonly runFolder: () => WorkspaceFolder | undefined;
  readonly engines: Engines;
  readonly dashboard: { show(): void };
  readonly log: { show(): void };
  readonly errors: ErrorReports;
  /** Ends the process that completes and tries anew. */
  restartEngine(): void;
}

export function registerCommands(options: CommandOptions): Disposable[] {
  const { training, choices, endpoints, store, engines, dashboard, errors } = options;
  const { session } = training;
  const onError = (error: unknown) => errors.report(error);

  /** Whatever goes wrong in a command is told, never thrown into the editor. */
  const register = (id: string, run: (argument: unknown) => unknown) =>
    commands.registerCommand(id, async (argument: unknown) => {
      try {
        await run(argument);
      } catch (error) {
        onError(error);
      }
    });

  async function train(named: unknown): Promise<void> {
    if (!(await explainUnlessAllowed())) return;
    if (session.running()) return dashboard.show();
    const folder = await askFolder(named, "Attune: Train Adapter on Workspace");
    if (folder === undefined || session.running()) return;
    const settings = options.settings.strict();
    await training.train(folder, settings);
  }

  /** `named`: a folder, or the path of one of its adapters, as the dashboard passes it. */
  async function update(named: unknown): Promise<void> {
    if (!(await explainUnlessAllowed())) return;
    if (session.running()) return dashboard.show();
    const folder =
      typeof named === "string" ? options.currentFolder() : await askFolder(named, "Attune: Update Adapter");
    if (folder === undefined) return;
    const adapter = adapterToUpdate(await store.refresh(), folder.uri.fsPath, {
      named: typeof named === "string" ? named : null,
      used: choices.of(folder)?.summary.dir ?? null,
    });
    if (adapter === null) return offerFirstAdapter(folder, "update");
    const settings = options.settings.strict();
    if (!session.running()) await training.update(folder, settings, adapter.dir);
  }

  /** An adapter that no base of today takes is made anew: on its own project, with its own sizes. */
  async function trainAgain(dir: unknown): Promise<void> {
    if (!(await explainUnlessAllowed())) return;
    if (session.running()) return dashboard.show();
    const adapter = (await store.refresh()).find((item) => item.dir === dir);
    if (adapter === undefined) return train(undefined);
    const folder = (workspace.workspaceFolders ?? []).find(({ uri }) => uri.fsPath === adapter.workspace);
    if (folder === undefined) return offerProject(adapter);
    const shown = await engines.completing.request("showAdapter", { adapter: adapter.dir });
    const settings = options.settings.strict();
    if (!session.running()) await training.train(folder, settingsAgain(settings, shown));
  }

  function offerProject({ name, workspace: project }: AdapterSummary): void {
    if (project === null) {
      window.showWarningMessage(`Attune: ${name} was made from an examples file. Train it again with attune train.`);
      return;
    }
    const open = "Open Project";
    const text = `Attune: ${name} was trained on ${project}. Open that folder to train it again.`;
    window.showWarningMessage(text, open).then((chosen) => {
      if (chosen === open) commands.executeCommand("vscode.openFolder", Uri.file(project), { forceNewWindow: true });
    });
  }

  async function resume(): Promise<void> {
    if (!(await explainUnlessAllowed())) return;
    const folder = options.runFolder();
    if (session.running() || folder === undefined) return dashboard.show();
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
    const on = (await choices.toggle(folder)) ?? (await endpoints.toggle(folder));
    if (on === null) return offerFirstAdapter(folder, "switch");
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

  function offerFirstAdapter(folder: WorkspaceFolder, wish: "switch" | "update"): void {
    const trainTitle = "Train Adapter";
    const selectTitle = "Select Adapter…";
    const text = `${folder.name} has no adapter yet, so there is nothing to ${wish}.`;
    window.showInformationMessage(`Attune: ${text}`, trainTitle, selectTitle).then((chosen) => {
      if (chosen === trainTitle) commands.executeCommand("attune.train", folder.uri);
      if (chosen === selectTitle) commands.executeCommand("attune.selectAdapter", folder.uri);
    });
  }

  async function select(named: unknown): Promise<void> {
    if (!(await explainUnlessAllowed())) return;
    const folder = await askFolder(named, "Attune: Select Adapter…");
    if (folder !== undefined) await selectAdapter(folder, store, choices, onError);
  }

  const exchange = () => ({
    store,
    choices,
    base: options.settings.strict().base,
    start: () => engines.start("exchanging"),
  });

  async function exportOne(argument: unknown): Promise<void> {
    if (await explainUnlessAllowed()) await exportAdapter(options.currentFolder(), argument, exchange());
  }

  async function importOne(argument: unknown): Promise<void> {
    if (!(await explainUnlessAllowed())) return;
    const folder = await askFolder(argument, "Attune: Import Adapter…");
    if (folder !== undefined) await importAdapter(folder, argument, exchange());
  }

  async function exportTraining(argument: unknown): Promise<void> {
    if (!(await explainUnlessAllowed())) return;
    const folder = await askFolder(argument, "Attune: Export Training Job…");
    if (folder === undefined) return;
    await exportJob(folder, argument, options.settings.strict(), () => engines.start("exchanging"));
  }

  /** The folder, if its settings name a server; otherwise says how one is named. */
  async function folderWithServer(argument: unknown, purpose: string): Promise<WorkspaceFolder | undefined> {
    if (!(await explainUnlessAllowed())) return undefined;
    const folder = await askFolder(argument, purpose);
    if (folder === undefined || endpoints.state(folder).kind !== "none") return folder;
    const open = "Open Settings";
    const text = `Attune: the settings of ${folder.name} name no server. Give its address in attune.endpoint.url.`;
    window.showInformationMessage(text, open).then((chosen) => {
      if (chosen === open) openSettings("attune.endpoint");
    });
    return undefined;
  }

  async function useEndpoint(argument: unknown): Promise<void> {
    const folder = await folderWithServer(argument, "Attune: Use Team Endpoint…");
    if (folder !== undefined && (await endpoints.confirm(folder))) await showNewSuggestion();
  }

  async function setToken(argument: unknown): Promise<void> {
    const folder = await folderWithServer(argument, "Attune: Set Endpoint Token…");
    if (folder !== undefined) await endpoints.setToken(folder);
  }

  /** Whether a server is named or not: consents and tokens of one that was named go too. */
  async function forgetEndpoint(argument: unknown): Promise<void> {
    const folder = await askFolder(argument, "Attune: Forget Endpoint Consent and Token");
    if (folder === undefined) return;
    await endpoints.forget(folder);
    window.showInformationMessage(`Attune: no server may be sent code of ${folder.name} until one is confirmed anew.`);
  }

  async function chooseBase(): Promise<void> {
    if (!(await explainUnlessAllowed())) return;
    const { base, ...model } = modelOptions(options.settings.current());
    const folder = options.currentFolder()?.uri.fsPath;
    const asked = folder === undefined ? model : { ...model, workspace: folder };
    const answer = await chooseBaseModel(base, asked, () => engines.start("downloading"));
    if (answer === null) return;
    const { model: chosen, forecast, machine } = answer;
    // An adapter fits no other base: its completions would only fail.
    const unfit = (workspace.workspaceFolders ?? []).filter((folder) => {
      const choice = choices.of(folder);
      return choice?.enabled === true && !isHashOf(choice.summary.baseHash, chosen);
    });
    for (const folder of unfit) await choices.toggle(folder);
    await setBase(chosen);
    const train = "Train Adapter";
    const off = unfit.map((folder) => choices.of(folder)?.summary.name ?? folder.name);
    const { text, warning } = baseChanged(chosen, off, forecast, machine);
    const tell = warning ? window.showWarningMessage : window.showInformationMessage;
    tell(`Attune: ${text}`, train).then((pressed) => {
      if (pressed === train) commands.executeCommand("attune.train");
    });
  }

  async function manage(): Promise<void> {
    if (!(await explainUnlessAllowed())) return;
    const { base } = options.settings.current();
    await manageDisk({ store, choices, base, start: () => engines.start("tidying") });
  }

  return [
    register("attune.manageDiskSpace", manage),
    register("attune.chooseBaseModel", chooseBase),
    register("attune.train", train),
    register("attune.updateAdapter", update),
    register("attune.resume", resume),
    register("attune.stop", () => training.stop()),
    register("attune.toggle", toggle),
    register("attune.selectAdapter", select),
    register("attune.exportAdapter", exportOne),
    register("attune.importAdapter", importOne),
    register("attune.exportJob", exportTraining),
    register("attune.useEndpoint", useEndpoint),
    register("attune.setEndpointToken", setToken),
    register("attune.forgetEndpoint", forgetEndpoint),
    register("attune.getStarted", () =>
      commands.executeCommand("workbench.action.openWalkthrough", "attune.attune#start", false),
    ),
    register("attune.showDashboard", () => dashboard.show()),
    // Buttons of messages and the status bar; not in the palette.
    register("attune.trainAgain", trainAgain),
    register("attune.openSettings", () => openSettings()),
    register("attune.restartEngine", () => options.restartEngine()),
    register(failureCommand, () => errors.showFailure()),
    register("attune.showLog", () => options.log.show()),
  ];
}
