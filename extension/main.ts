import type { ExtensionContext } from "vscode";
import { type Attune, createAttune, type TestApi } from "./shell/attune";

let attune: Attune | undefined;

export function activate(context: ExtensionContext): TestApi {
  attune = createAttune(context);
  return attune.api;
}

/** No process of ours outlives the window. */
export function deactivate(): void {
  attune?.dispose();
  attune = undefined;
}
