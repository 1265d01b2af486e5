import { freemem, totalmem } from "node:os";
import {
  ConfigurationTarget,
  ProgressLocation,
  type QuickPickItem,
  QuickPickItemKind,
  ThemeIcon,
  window,
  workspace,
} from "vscode";
import { AttuneError } from "../../engine/errors";
import type { CheckedModel, DownloadEvent, ModelEntry } from "../../engine/protocol/models";
import { size } from "../editor/messages";
import type { Engine } from "../engine/process";
import { confirmation, entryText, fitOf, type Memory, originText, suggestedModels, suggestionText } from "./models";
import { networkSettings } from "./network";

type Choice =
  | { readonly kind: "use"; readonly entry: ModelEntry }
  | { readonly kind: "download"; readonly id: string }
  | { readonly kind: "folder" }
  | { readonly kind: "ask" };

interface ModelItem extends QuickPickItem {
  /** Absent: a heading. */
  readonly choice?: Choice;
}

/** Null: the user chose nothing. */
type Chosen = CheckedModel | null;

/** Starts an engine of its own. */
type Start = () => Promise<Engine>;

/** Lets the user choose the base model, and downloads it when it is not here; never without a question that says how much. */
export async function chooseBaseModel(current: string | undefined, start: Start): Promise<Chosen> {
  const starting = start();
  // The editor shows that it waits while the engine starts and looks around.
  const items = starting.then(async (engine) => itemsFor(await engine.request("models", {}), current));
  try {
    const picked = await window.showQuickPick(items, {
      title: "Attune: Choose Base Model",
      placeHolder: "An adapter works only with the base model that it was trained on",
      matchOnDetail: true,
    });
    if (picked?.choice === undefined) return null;
    return await resolve(picked.choice, await starting);
  } finally {
    starting.then(
      (engine) => engine.kill(),
      () => undefined,
    );
  }
}

/** Where the setting has a value already, there it changes: a project's own choice stays the project's. */
export async function setBase({ id, path, embedded, source }: CheckedModel): Promise<void> {
  const base = source === "folder" || source === "gguf" ? path : id;
  const configuration = workspace.getConfiguration("attune");
  const own = configuration.inspect("base")?.workspaceValue !== undefined;
  const target = own ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await configuration.update("base", embedded ? (own ? "" : undefined) : base, target);
}

function itemsFor(models: readonly ModelEntry[], current: string | undefined): readonly ModelItem[] {
  const here = new Set(models.map(({ id }) => id));
  const memory = machineMemory();
  const isCurrent = ({ embedded, id, path }: ModelEntry) =>
    embedded ? current === undefined || current === id : id === current || path === current;
  // The first row is the one that is selected.
  const sorted = [...models].sort((a, b) => Number(isCurrent(b)) - Number(isCurrent(a)));
  return [
    { label: "On this computer", kind: QuickPickItemKind.Separator },
    ...sorted.map((entry): ModelItem => {
      const words = [isCurrent(entry) ? "current" : null, originText(entry)].filter((word) => word !== null);
      return {
        label: entry.id,
        // Beside the text: within it the icon's name would be read out.
        iconPath: new ThemeIcon(isCurrent(entry) ? "check" : "blank"),
        description: words.join(" · "),
        detail: warned(entry.parameters, memory, entryText(entry, memory)),
        choice: { kind: "use", entry },
      };
    }),
    {
      label: "A folder on this computer…",
      iconPath: new ThemeIcon("folder-opened"),
      description: "config.json, tokenizer.json, safetensors",
      choice: { kind: "folder" },
    },
    { label: "To download", kind: QuickPickItemKind.Separator },
    ...suggestedModels
      .filter(({ id }) => !here.has(id))
      .map(
        (model): ModelItem => ({
          label: model.id,
          iconPath: new ThemeIcon("cloud-download"),
          description: model.note,
          detail: warned(model.parameters, memory, suggestionText(model, memory)),
          choice: { kind: "download", id: model.id },
        }),
      ),
    { label: "Another model, by its id…", iconPath: new ThemeIcon("edit"), choice: { kind: "ask" } },
  ];
}

/** The icon's name is read out too, and here it says what is meant. */
function warned(parameters: number | null, memory: Memory, text: string): string {
  return parameters === null || fitOf(parameters, memory) === "tooLarge" ? `$(warning) ${text}` : text;
}

async function resolve(choice: Choice, engine: Engine): Promise<Chosen> {
  switch (choice.kind) {
    case "use":
      return check(choice.entry.id, engine);
    case "folder": {
      const title = "Attune: Folder of a Base Model";
      const options = { canSelectFolders: true, canSelectFiles: false, title, openLabel: "Use This Model" };
      const folder = (await window.showOpenDialog(options))?.[0]?.fsPath;
      return folder === undefined ? null : check(folder, engine);
    }
    case "ask": {
      const id = await window.showInputBox({
        title: "Attune: Base Model",
        prompt: "The model's id, as its page on the hub shows it",
        placeHolder: "owner/name, for example Qwen/Qwen2.5-Coder-0.5B",
      });
      return id === undefined || id.trim() === "" ? null : download(id.trim(), engine);
    }
    case "download":
      return download(choice.id, engine);
  }
}

/** Opens the model before it becomes the setting; a large one is read once, for its hash. */
async function check(base: string, engine: Engine): Promise<Chosen> {
  const progress = { location: ProgressLocation.Notification, title: `Attune: opening ${base}` };
  return window.withProgress(progress, () => engine.request("checkModel", { base }));
}

async function download(id: string, engine: Engine): Promise<Chosen> {
  const http = workspace.getConfiguration("http");
  const request = { id, network: networkSettings((key) => http.get(key)) };
  const location = ProgressLocation.Notification;
  try {
    const page = await window.withProgress(
      { location, title: `Attune: looking up ${id}`, cancellable: true },
      (_, token) => engine.request("modelPage", request, { token }),
    );
    if (!page.stored) {
      const { question, detail } = confirmation(page, machineMemory());
      const yes = "Download";
      if ((await window.showInformationMessage(question, { modal: true, detail }, yes)) !== yes) return null;
    }
    // One notification for both: the editor drops the fourth that comes within a second, which would be the result's.
    const title = `Attune: downloading ${id}`;
    return await window.withProgress({ location, title, cancellable: true }, async (report, token) => {
      let shown = 0;
      const onProgress = ({ doneBytes, totalBytes }: DownloadEvent) => {
        const percent = (100 * doneBytes) / Math.max(1, totalBytes);
        report.report({ increment: percent - shown, message: `${size(doneBytes)} of ${size(totalBytes)}` });
        shown = percent;
      };
      await engine.request("downloadModel", request, { token, onProgress });
      report.report({ message: "opening it" });
      return engine.request("checkModel", { base: id });
    });
  } catch (error) {
    // Stopped by the user, who knows it; what has arrived stays for the next time.
    if (error instanceof AttuneError && error.code === "E_INTERRUPTED") return null;
    throw error;
  }
}

/** macOS counts its file cache as taken, although programs get it when they ask. */
function machineMemory(): Memory {
  const total = totalmem();
  return { total, free: process.platform === "darwin" ? 0.75 * total : freemem() };
}
