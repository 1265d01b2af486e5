import { type LogOutputChannel, window } from "vscode";

/** Everything Attune says about its work, also what its processes print. Stays on this machine. */
export function createLog(): LogOutputChannel {
  return window.createOutputChannel("Attune", { log: true });
}
