import { homedir } from "node:os";
import { commands, ProgressLocation, Uri, type WorkspaceFolder, window } from "vscode";
import { AttuneError } from "../../engine/errors";
import type { ExchangeEvent } from "../../engine/protocol/adapters";
import type { Settings } from "../editor/settings-rules";
import type { Engine } from "../engine/process";
import { jobArgument, jobRequest, jobText } from "./job-texts";

/** Writes the folder's training run for other machines, at a place that the user chooses. */
export async function exportJob(
  folder: WorkspaceFolder,
  argument: unknown,
  settings: Settings,
  start: () => Promise<Engine>,
): Promise<void> {
  const out = jobArgument(argument) ?? (await askPlace(folder));
  if (out === undefined) return;
  const request = jobRequest(settings, folder.uri.fsPath, out);
  const title = `Attune: exporting a training job of ${folder.name}`;
  const progress = { location: ProgressLocation.Notification, title, cancellable: true };
  const result = await window.withProgress(progress, async (report, token) => {
    let shown = 0;
    const onProgress = ({ message, done }: ExchangeEvent) => {
      report.report({ message, increment: Math.max(0, 100 * done - shown) });
      shown = Math.max(shown, 100 * done);
    };
    const engine = await start();
    try {
      return await engine.request("exportJob", request, { token, onProgress });
    } catch (error) {
      // Stopped by the user, who knows it; nothing was written.
      if (error instanceof AttuneError && error.code === "E_INTERRUPTED") return null;
      throw error;
    } finally {
      engine.kill();
    }
  });
  if (result === null) return;
  const [open, reveal] = ["Open README", "Reveal"];
  window.showInformationMessage(`Attune: ${jobText(result)}`, open, reveal).then((chosen) => {
    const readme = Uri.joinPath(Uri.file(result.dir), "README.md");
    if (chosen === open) commands.executeCommand("markdown.showPreview", readme);
    if (chosen === reveal) commands.executeCommand("revealFileInOS", readme);
  });
}

async function askPlace(folder: WorkspaceFolder): Promise<string | undefined> {
  const place = await window.showSaveDialog({
    title: "Attune: Export Training Job into a New Folder",
    saveLabel: "Export",
    defaultUri: Uri.joinPath(Uri.file(homedir()), `${folder.name}-job`),
  });
  return place?.fsPath;
}
