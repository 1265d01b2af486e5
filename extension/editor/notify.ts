import { window } from "vscode";
import { type ActionId, actionTitles, type UserMessage } from "./messages";

export type ActionHandlers = Readonly<Record<ActionId, () => void>>;

/** Shows an error with its buttons and does what the chosen one says. */
export async function showError(message: UserMessage, handlers: ActionHandlers): Promise<void> {
  const items = message.actions.map((id) => ({ title: actionTitles[id], id }));
  const chosen = await window.showErrorMessage(message.text, ...items);
  if (chosen !== undefined) handlers[chosen.id]();
}
