import { commands, window } from "vscode";
import { type ActionId, actionTitles, type UserMessage } from "./messages";

/** What a button does, as the command that does it: whoever shows an error need not know the rooms. */
const actionCommands: Readonly<Record<ActionId, string>> = {
  resume: "attune.resume",
  tryAgain: "attune.train",
  showLog: "attune.showLog",
  showDashboard: "attune.showDashboard",
  openSettings: "attune.openSettings",
  selectAdapter: "attune.selectAdapter",
  trainAgain: "attune.trainAgain",
  restart: "attune.restartEngine",
};

/** Shows an error with its buttons and does what the chosen one says; `about` goes to the command: a folder's Uri. */
export async function showError(message: UserMessage, about?: unknown): Promise<void> {
  const items = message.actions.map((id) => ({ title: actionTitles[id], id }));
  const chosen = await window.showErrorMessage(message.text, ...items);
  if (chosen === undefined) return;
  await commands.executeCommand(actionCommands[chosen.id], chosen.id === "trainAgain" ? message.adapter : about);
}
