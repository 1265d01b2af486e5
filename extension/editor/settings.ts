import { commands, type WorkspaceFolder, window, workspace } from "vscode";
import { AttuneError } from "../../engine/errors";
import { checkSettings, type Settings } from "./settings-rules";

export interface SettingsReader {
  /** Of one folder, whose settings may name another server than its neighbour's. */
  of(folder: WorkspaceFolder): Settings;
  /** The settings as they are now. A wrong value is replaced by its default, and the user is told once. */
  current(): Settings;
  /** The same, for work that must not start on a wrong value: throws `E_USAGE` and names the setting. */
  strict(): Settings;
}

export function createSettings(log: { warn(message: string): void }): SettingsReader {
  const told = new Set<string>();

  function read(folder?: WorkspaceFolder) {
    const configuration = workspace.getConfiguration("attune", folder?.uri);
    return checkSettings((key) => configuration.get(key));
  }
  function tell(problem: string): void {
    if (told.has(problem)) return;
    told.add(problem);
    log.warn(problem);
    const open = "Open Settings";
    window.showWarningMessage(`${problem} Its default is used until then.`, open).then((chosen) => {
      if (chosen === open) openSettings();
    });
  }

  return {
    of: (folder) => read(folder).settings,
    current() {
      const { settings, problems } = read();
      for (const problem of problems) tell(problem);
      return settings;
    },
    strict() {
      const { settings, problems } = read();
      const first = problems[0];
      if (first !== undefined) throw new AttuneError("E_USAGE", first, "Change it in the settings.");
      return settings;
    },
  };
}

export function openSettings(query = "@ext:attune.attune"): void {
  commands.executeCommand("workbench.action.openSettings", query);
}
