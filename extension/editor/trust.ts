import { commands, type Uri, window, workspace } from "vscode";

/** Whether Attune may read, run and complete here at all: a trusted workspace whose folders lie on a real disk. */
export function allowed(): boolean {
  return workspace.isTrusted && (workspace.workspaceFolders ?? []).every((folder) => onDisk(folder.uri));
}

export function onDisk(uri: Uri): boolean {
  return uri.scheme === "file";
}

/** Says why nothing happens, and returns false, when it is not allowed. */
export async function explainUnlessAllowed(): Promise<boolean> {
  if (!workspace.isTrusted) {
    const manage = "Manage Workspace Trust";
    const text = "Attune reads and runs nothing in a workspace that is not trusted.";
    if ((await window.showWarningMessage(text, manage)) === manage) manageTrust();
    return false;
  }
  if (allowed()) return true;
  window.showWarningMessage(
    "Attune works on folders of this machine's disk only. Open the project from a local folder.",
  );
  return false;
}

export function manageTrust(): void {
  commands.executeCommand("workbench.trust.manage");
}
