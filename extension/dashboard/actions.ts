import { commands, type WorkspaceFolder } from "vscode";
import { AttuneError, assertNever } from "../../engine/errors";
import type { FromPage } from "../../webview/protocol";
import { trainAgain } from "../adapters/again";
import type { AdapterChoices } from "../adapters/choices";
import { deleteAdapter } from "../adapters/select";
import type { AdapterStore } from "../adapters/store";

export interface DashboardActionOptions {
  folder(): WorkspaceFolder | undefined;
  readonly store: AdapterStore;
  readonly choices: AdapterChoices;
  onError(error: unknown): void;
  openSettings(): void;
  manageTrust(): void;
}

/** What the page's buttons do. A path from the page counts only if the engine has listed it. */
export function onDashboardMessage(
  message: Exclude<FromPage, { type: "ready" }>,
  options: DashboardActionOptions,
): void {
  const { store, choices } = options;
  const folder = options.folder();
  const listed = (dir: string) => store.known().find((adapter) => adapter.dir === dir);
  switch (message.type) {
    case "start":
      commands.executeCommand("attune.train", folder?.uri);
      break;
    case "resume":
      commands.executeCommand("attune.resume");
      break;
    case "stop":
      commands.executeCommand("attune.stop");
      break;
    case "toggle":
      commands.executeCommand("attune.toggle", folder?.uri);
      break;
    case "showLog":
      commands.executeCommand("attune.showLog");
      break;
    case "getStarted":
      commands.executeCommand("attune.getStarted");
      break;
    case "openSettings":
      options.openSettings();
      break;
    case "manageTrust":
      options.manageTrust();
      break;
    case "useAdapter": {
      const adapter = listed(message.dir);
      if (adapter === undefined) options.onError(notListed(message.dir));
      else if (adapter.formerBase) trainAgain(adapter);
      else if (folder !== undefined) choices.use(folder, adapter, true).catch(options.onError);
      break;
    }
    case "updateAdapter": {
      const adapter = listed(message.dir);
      if (adapter === undefined) options.onError(notListed(message.dir));
      else commands.executeCommand("attune.updateAdapter", adapter.dir);
      break;
    }
    case "deleteAdapter": {
      const adapter = listed(message.dir);
      if (adapter === undefined) options.onError(notListed(message.dir));
      else deleteAdapter(adapter, store, choices, options.onError);
      break;
    }
    default:
      assertNever(message);
  }
}

function notListed(dir: string): AttuneError {
  return new AttuneError("E_ADAPTER", `The adapter ${dir} is no longer there.`, "Select another one.");
}
