import { commands, type TextDocument, Uri, type WorkspaceFolder, window, workspace } from "vscode";

/** The folder of the active editor's document, if it lies in one. */
export function activeFolder(): WorkspaceFolder | undefined {
  const active = window.activeTextEditor?.document;
  return active === undefined ? undefined : folderOf(active);
}

/** A document that was never saved belongs to the only folder, if there is just one. */
export function folderOf(document: TextDocument): WorkspaceFolder | undefined {
  const folders = workspace.workspaceFolders ?? [];
  if (document.uri.scheme === "untitled") return folders.length === 1 ? folders[0] : undefined;
  // A notebook's cell has a scheme of its own, and the notebook's path.
  const uri = document.uri.scheme === "vscode-notebook-cell" ? Uri.file(document.uri.fsPath) : document.uri;
  return workspace.getWorkspaceFolder(uri);
}

/**
 * Asks which folder is meant when several are open; the active editor's comes first. `named` is what a menu or a script
 * passes to a command: a folder's Uri. Undefined: the user chose nothing, or no folder is open, which they are told.
 */
export async function askFolder(named: unknown, purpose: string): Promise<WorkspaceFolder | undefined> {
  if (named instanceof Uri) {
    const folder = workspace.getWorkspaceFolder(named);
    if (folder !== undefined) return folder;
  }
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    const open = "Open Folder";
    const text = "Attune works on a folder: open your project first.";
    if ((await window.showInformationMessage(text, open)) === open) commands.executeCommand("vscode.openFolder");
    return undefined;
  }
  if (folders.length === 1) return folders[0];
  const current = activeFolder();
  const sorted = [...folders].sort((a, b) => Number(b === current) - Number(a === current));
  const picked = await window.showQuickPick(
    sorted.map((folder) => ({
      label: folder.name,
      description: folder.uri.fsPath,
      folder,
    })),
    { title: purpose, placeHolder: "Which folder?" },
  );
  return picked?.folder;
}
