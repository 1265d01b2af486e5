import { type Event, EventEmitter } from "vscode";
import { AttuneError, fromErrorData, toErrorData } from "../../engine/errors";
import { errorMessage, type UserMessage } from "../editor/messages";
import { showError } from "../editor/notify";

/** What the status bar runs while completions fail. Not in the palette. */
export const failureCommand = "attune.showFailure";

/** Tells the user what went wrong, and remembers why completions fail until something changes. */
export interface ErrorReports {
  report(thrown: unknown, when?: "completing" | "other"): void;
  /** Why completions fail, or null. */
  failure(): UserMessage | null;
  /** Shows the failure once more, with its buttons. */
  showFailure(): void;
  /** Something changed: what failed may work now, and is told anew if not. */
  forget(): void;
  /** Completions fail. */
  readonly onDidFail: Event<void>;
}

export function createErrorReports(log: { error(message: string): void }): ErrorReports {
  const told = new Set<string>();
  const failed = new EventEmitter<void>();
  let failure: UserMessage | null = null;
  return {
    report(thrown, when = "other") {
      const error = thrown instanceof AttuneError ? thrown : fromErrorData(toErrorData(thrown));
      if (error.code === "E_INTERRUPTED") return;
      log.error(`${error.code}: ${error.message}`);
      const message = errorMessage(error, when);
      if (when === "completing") {
        failure = message;
        failed.fire();
        // It would come at every keystroke.
        if (told.has(message.text)) return;
        told.add(message.text);
      }
      showError(message);
    },
    failure: () => failure,
    showFailure() {
      if (failure !== null) showError(failure);
    },
    forget() {
      told.clear();
      failure = null;
    },
    onDidFail: failed.event,
  };
}
