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
import type { BaseForecast, ForecastRequest, MachineForecast } from "../../engine/protocol/forecast";
import type { CheckedModel, DownloadEvent } from "../../engine/protocol/models";
import { size } from "../../engine/words/size";
import type { Engine } from "../engine/process";
import { type BaseRow, type BaseRows, baseRows, confirmation } from "./models";
import { networkSettings } from "./network";

type Choice =
  | { readonly kind: "use"; readonly base: string }
  | { readonly kind: "download"; readonly id: string }
  | { readonly kind: "folder" }
  | { readonly kind: "ask" };

interface ModelItem extends QuickPickItem {
  /** Absent: a heading. */
  readonly choice?: Choice;
}

/** What was chosen, and what it would be like here; null where that could not be told. */
export interface ChosenBase {
  readonly model: CheckedModel;
  readonly forecast: BaseForecast | null;
  readonly machine: MachineForecast;
}

/** Null: the user chose nothing. */
type Chosen = CheckedModel | null;

/** Starts an engine of its own. */
type Start = () => Promise<Engine>;

/** The settings that decide what a base would be like, and the folder that a first adapter would be trained on. */
export type Asked = Pick<ForecastRequest, "device" | "precision" | "threads" | "workspace">;

/** Lets the user choose the base model, and downloads it when it is not here; never without a question that says how much. */
export async function chooseBaseModel(
  current: string | undefined,
  asked: Asked,
  start: Start,
): Promise<ChosenBase | null> {
  const starting = start();
  // The editor shows that it waits while the engine starts, looks around and measures the machine.
  const told = starting.then((engine) => engine.request("forecast", asked));
  const items = told.then(({ bases, machine }) => itemsFor(baseRows(bases, machine, current)));
  try {
    const picked = await window.showQuickPick(items, {
      title: "Attune: Choose Base Model",
      placeHolder: "An adapter works only with the base model that it was trained on",
      matchOnDetail: true,
    });
    if (picked?.choice === undefined) return null;
    const [engine, { bases, machine }] = [await starting, await told];
    const model = await resolve(picked.choice, engine, machine);
    if (model === null) return null;
    const listed = bases.find(({ entry }) => entry?.path === model.path);
    return { model, forecast: listed ?? (await forecastOf(model, asked, engine)), machine };
  } finally {
    starting.then(
      (engine) => engine.kill(),
      () => undefined,
    );
  }
}

/** Of one that was not in the list; null: the choice stands, whatever can be told about it. */
async function forecastOf(model: CheckedModel, asked: Asked, engine: Engine): Promise<BaseForecast | null> {
  const told = await engine.request("forecast", { ...asked, base: settingOf(model) }).catch(() => null);
  return told?.bases[0] ?? null;
}

/** What the setting calls a model that was chosen. */
function settingOf({ id, path, source }: CheckedModel): string {
  return source === "folder" || source === "gguf" ? path : id;
}

/** Where the setting has a value already, there it changes: a project's own choice stays the project's. */
export async function setBase(model: CheckedModel): Promise<void> {
  const configuration = workspace.getConfiguration("attune");
  const own = configuration.inspect("base")?.workspaceValue !== undefined;
  const target = own ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await configuration.update("base", model.embedded ? (own ? "" : undefined) : settingOf(model), target);
}

function itemsFor({ here, toDownload }: BaseRows): readonly ModelItem[] {
  return [
    { label: "On this disk", kind: QuickPickItemKind.Separator },
    ...here.map((row) => itemOf(row, row.current ? "check" : "blank", { kind: "use", base: row.label })),
    {
      label: "A folder on this computer…",
      iconPath: new ThemeIcon("folder-opened"),
      description: "config.json, tokenizer.json, safetensors",
      choice: { kind: "folder" },
    },
    { label: "To download", kind: QuickPickItemKind.Separator },
    ...toDownload.map((row) => itemOf(row, "cloud-download", { kind: "download", id: row.label })),
    { label: "Another model, by its id…", iconPath: new ThemeIcon("edit"), choice: { kind: "ask" } },
  ];
}

function itemOf({ label, description, detail, warning }: BaseRow, icon: string, choice: Choice): ModelItem {
  return {
    label,
    // Beside the text: within it the icon's name would be read out.
    iconPath: new ThemeIcon(icon),
    description,
    // The icon's name is read out too, and here it says what is meant.
    detail: warning ? `$(warning) ${detail}` : detail,
    choice,
  };
}

async function resolve(choice: Choice, engine: Engine, machine: MachineForecast): Promise<Chosen> {
  switch (choice.kind) {
    case "use":
      return check(choice.base, engine);
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
      return id === undefined || id.trim() === "" ? null : download(id.trim(), engine, machine);
    }
    case "download":
      return download(choice.id, engine, machine);
  }
}

/** Opens the model before it becomes the setting; a large one is read once, for its hash. */
async function check(base: string, engine: Engine): Promise<Chosen> {
  const progress = { location: ProgressLocation.Notification, title: `Attune: opening ${base}` };
  return window.withProgress(progress, () => engine.request("checkModel", { base }));
}

async function download(id: string, engine: Engine, machine: MachineForecast): Promise<Chosen> {
  const http = workspace.getConfiguration("http");
  const request = { id, network: networkSettings((key) => http.get(key)) };
  const location = ProgressLocation.Notification;
  try {
    const page = await window.withProgress(
      { location, title: `Attune: looking up ${id}`, cancellable: true },
      (_, token) => engine.request("modelPage", request, { token }),
    );
    if (!page.stored) {
      const { question, detail } = confirmation(page, machine);
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
