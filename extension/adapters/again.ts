import { commands, window } from "vscode";
import type { AdapterSummary } from "../../engine/protocol/adapters";
import { trainAgainTitle } from "../../engine/words/base";
import { formerText } from "./again-texts";

/** Says why an adapter of a former embedded model cannot be used, and offers to train it again. */
export function offerAgain(adapter: AdapterSummary): void {
  window.showWarningMessage(`Attune: ${formerText(adapter)}`, trainAgainTitle).then((chosen) => {
    if (chosen === trainAgainTitle) trainAgain(adapter);
  });
}

/** Training is a room that this one does not know. */
export function trainAgain({ dir }: AdapterSummary): void {
  commands.executeCommand("attune.trainAgain", dir);
}
