import { totalmem } from "node:os";
import {
  ConfigurationTarget,
  ProgressLocation,
  type QuickPickItem,
  QuickPickItemKind,
  window,
  workspace,
} from "vscode";
import { AttuneError } from "../engine/errors";
import { type DownloadEvent, type ModelEntry, methods } from "../engine/protocol";
import { confirmation, fitText, parametersText, suggestedModels } from "./base-models";
import type { Engine } from "./engine-process";
import { size } from "./messages";

type Choice =
  | { readonly kind: "use"; readonly base: string }
  | { readonly kind: "download"; readonly id: string }
  | { readonly kind: "folder" }
  | { readonly kind: "ask" };

interface ModelItem extends QuickPickItem {
  /** Absent: a heading. */
  readonly choice?: Choice;
}

/** Lets the user choose the base model, and downloads it when it is not here; never without a question that says how much. */
export async function chooseBaseModel(
  current: string | undefined,
  start: (onEvent: (event: DownloadEvent) => void) => Promise<Engine>,
): Promise<void> {
  let onEvent: (event: DownloadEvent) => void = () => {};
  const engine = await start((event) => onEvent(event));
  try {
    const models = await engine.request(methods.models, {});
    const picked = await window.showQuickPick(items(models, current), {
      title: "Attune: Choose Base Model",
      placeHolder: "Adapters belong to the base that they were trained on",
      matchOnDetail: true,
    });
    const base = await resolve(picked?.choice, engine, (listener) => {
      onEvent = listener;
    });
    if (base !== null) await setBase(base);
  } finally {
    engine.kill();
  }
}

function items(models: readonly ModelEntry[], current: string | undefined): readonly ModelItem[] {
  const here = new Set(models.map(({ id }) => id));
  return [
    { label: "On this computer", kind: QuickPickItemKind.Separator },
    ...models.map(({ id, embedded, bytes }): ModelItem => {
      const base = embedded ? "" : id;
      const mark = base === (current ?? "") ? "$(check)" : "$(blank)";
      const detail = `$(blank) ${size(bytes)}${embedded ? " · comes with Attune" : ` · ${fitText(bytes / 2, totalmem())}`}`;
      return { label: `${mark} ${id}`, detail, choice: { kind: "use", base } };
    }),
    { label: "$(folder) A folder on this computer…", choice: { kind: "folder" } },
    { label: "To download", kind: QuickPickItemKind.Separator },
    ...suggestedModels
      .filter(({ id }) => !here.has(id))
      .map(
        ({ id, parameters, license }): ModelItem => ({
          label: `$(cloud-download) ${id}`,
          detail: `$(blank) ${parametersText(parameters)} · ${license} · ${fitText(parameters, totalmem())}`,
          choice: { kind: "download", id },
        }),
      ),
    { label: "$(edit) Enter a model id…", choice: { kind: "ask" } },
  ];
}

/** The value of the setting, or null when the user chose nothing. */
async function resolve(
  choice: Choice | undefined,
  engine: Engine,
  listen: (listener: (event: DownloadEvent) => void) => void,
): Promise<string | null> {
  switch (choice?.kind) {
    case undefined:
      return null;
    case "use":
      return choice.base;
    case "folder": {
      const options = { canSelectFolders: true, canSelectFiles: false, openLabel: "Use This Model" };
      return (await window.showOpenDialog(options))?.[0]?.fsPath ?? null;
    }
    case "ask": {
      const prompt = "The model's id, as its page shows it";
      const id = await window.showInputBox({ title: "Attune: Base Model", prompt, placeHolder: "owner/name" });
      return id === undefined || id.trim() === "" ? null : download(id.trim(), engine, listen);
    }
    case "download":
      return download(choice.id, engine, listen);
  }
}

async function download(
  id: string,
  engine: Engine,
  listen: (listener: (event: DownloadEvent) => void) => void,
): Promise<string | null> {
  const page = await window.withProgress({ location: ProgressLocation.Notification, title: `Looking up ${id}` }, () =>
    engine.request(methods.modelPage, { id }),
  );
  if (!page.stored) {
    const { question, detail } = confirmation(page, totalmem());
    const yes = "Download";
    if ((await window.showInformationMessage(question, { modal: true, detail }, yes)) !== yes) return null;
  }
  const progress = { location: ProgressLocation.Notification, title: `Attune: downloading ${id}`, cancellable: true };
  try {
    const result = await window.withProgress(progress, (report, token) => {
      let shown = 0;
      listen(({ doneBytes, totalBytes }) => {
        const percent = (100 * doneBytes) / Math.max(1, totalBytes);
        report.report({ increment: percent - shown, message: `${size(doneBytes)} of ${size(totalBytes)}` });
        shown = percent;
      });
      return engine.request(methods.downloadModel, { id }, token);
    });
    return result.id;
  } catch (error) {
    // Stopped by the user, who knows it; what has arrived stays for the next time.
    if (error instanceof AttuneError && error.code === "E_INTERRUPTED") return null;
    throw error;
  }
}

/** Where the setting has a value already, there it changes: a project's own choice stays the project's. */
async function setBase(base: string): Promise<void> {
  const configuration = workspace.getConfiguration("attune");
  const own = configuration.inspect("base")?.workspaceValue !== undefined;
  const target = own ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await configuration.update("base", base === "" && !own ? undefined : base, target);
}
