import { homedir } from "node:os";
import { commands, env, ProgressLocation, ThemeIcon, Uri, type WorkspaceFolder, window } from "vscode";
import { AttuneError } from "../../engine/errors";
import type { AdapterSummary, ExchangeEvent, ExportRequest } from "../../engine/protocol/adapters";
import type { ParamsOf, ResultOf } from "../../engine/protocol/wire";
import { date } from "../../engine/words/time";
import { size } from "../editor/messages";
import type { Engine } from "../engine/process";
import type { AdapterChoices } from "./choices";
import {
  type ExportArguments,
  exportArguments,
  exportBase,
  exportedText,
  exportName,
  exportWorkspace,
  formatsFor,
  importArgument,
  importedText,
  isFileFormat,
  typeTexts,
} from "./exchange-texts";
import type { AdapterStore } from "./store";

export interface ExchangeOptions {
  readonly store: AdapterStore;
  readonly choices: AdapterChoices;
  /** The setting. */
  readonly base: string | undefined;
  /** An engine of its own: merging a large base takes minutes and must not hold up completions. */
  start(): Promise<Engine>;
}

/** Writes an adapter for other tools, at a place that the user chooses. */
export async function exportAdapter(
  folder: WorkspaceFolder | undefined,
  argument: unknown,
  options: ExchangeOptions,
): Promise<void> {
  const given = exportArguments(argument);
  const adapters = await options.store.refresh();
  const adapter =
    given === null
      ? await askAdapter(adapters, folder === undefined ? null : (options.choices.of(folder)?.summary.dir ?? null))
      : demandAdapter(adapters, given.adapter);
  if (adapter === undefined) return;
  const target = given ?? (await askTarget(adapter));
  if (target === undefined) return;
  const { format, out, dtype } = target;
  const request: ExportRequest = {
    ...{ adapter: adapter.dir, format, out },
    ...(dtype !== undefined && { dtype }),
    ...exportBase(adapter, options.base),
    ...exportWorkspace(adapter, format, folder?.uri.fsPath),
  };
  const title = `Attune: exporting ${adapter.name}`;
  const result = await inEngine(title, options, "exportAdapter", request);
  if (result === null) return;
  const [reveal, copy] = ["Reveal", "Copy Commands"];
  const { commands: lines = [] } = result;
  const actions = lines.length === 0 ? [reveal] : [reveal, copy];
  window.showInformationMessage(`Attune: ${adapter.name} ${exportedText(result)}`, ...actions).then((chosen) => {
    if (chosen === reveal) commands.executeCommand("revealFileInOS", Uri.file(result.path));
    if (chosen === copy) env.clipboard.writeText(`${lines.join("\n")}\n`);
  });
}

/** Takes an adapter from elsewhere into the store, for this folder, and offers to switch it on. */
export async function importAdapter(
  folder: WorkspaceFolder,
  argument: unknown,
  options: ExchangeOptions,
): Promise<void> {
  const from = importArgument(argument) ?? (await askSource());
  if (from === undefined) return;
  const base = options.base === undefined ? {} : { base: options.base };
  const request = { from, workspace: folder.uri.fsPath, ...base };
  const result = await inEngine("Attune: importing an adapter", options, "importAdapter", request);
  if (result === null) return;
  await options.store.refresh();
  const use = "Switch On";
  const text = `Attune: ${importedText(result)} Use it for ${folder.name}?`;
  window.showInformationMessage(text, use, "Not Now").then(async (chosen) => {
    if (chosen === use) await options.choices.use(folder, result.summary, true);
  });
}

/** Null: stopped by the user, who knows it; nothing was written. */
async function inEngine<M extends "exportAdapter" | "importAdapter">(
  title: string,
  options: ExchangeOptions,
  name: M,
  request: ParamsOf<M>,
): Promise<ResultOf<M> | null> {
  const progress = { location: ProgressLocation.Notification, title, cancellable: true };
  return window.withProgress(progress, async (report, token) => {
    let shown = 0;
    const onProgress = ({ message, done }: ExchangeEvent) => {
      report.report({ message, increment: Math.max(0, 100 * done - shown) });
      shown = Math.max(shown, 100 * done);
    };
    const engine = await options.start();
    try {
      return await engine.request(name, request, { token, onProgress });
    } catch (error) {
      if (error instanceof AttuneError && error.code === "E_INTERRUPTED") return null;
      throw error;
    } finally {
      engine.kill();
    }
  });
}

function demandAdapter(adapters: readonly AdapterSummary[], dir: string): AdapterSummary {
  const adapter = adapters.find((item) => item.dir === dir);
  if (adapter !== undefined) return adapter;
  throw new AttuneError("E_ADAPTER", `${dir} is not an adapter in the store.`, "Import it first, or choose another.");
}

async function askAdapter(
  adapters: readonly AdapterSummary[],
  current: string | null,
): Promise<AdapterSummary | undefined> {
  if (adapters.length === 0) {
    const train = "Train Adapter";
    const text = "Attune: there is no adapter to export yet.";
    if ((await window.showInformationMessage(text, train)) === train) commands.executeCommand("attune.train");
    return undefined;
  }
  const sorted = [...adapters].sort((a, b) => Number(b.dir === current) - Number(a.dir === current));
  const picked = await window.showQuickPick(
    sorted.map((adapter) => ({
      label: adapter.name,
      description: `${date(adapter.createdAt)}${adapter.dir === current ? " · current" : ""}`,
      detail: `${adapter.base} · rank ${adapter.rank} · ${size(adapter.bytes)}`,
      adapter,
    })),
    { title: "Attune: Export Adapter", placeHolder: "Which adapter?", matchOnDetail: true },
  );
  return picked?.adapter;
}

async function askTarget(adapter: AdapterSummary): Promise<Omit<ExportArguments, "adapter"> | undefined> {
  const title = `Attune: Export ${adapter.name}`;
  const picked = await window.showQuickPick(formatsFor(adapter), { title, placeHolder: "In which form?" });
  if (picked === undefined) return undefined;
  const { format } = picked;
  const placeHolder = "Of which type are the weights that the adapter changes?";
  const type = format === "merged-gguf" ? await window.showQuickPick(typeTexts, { title, placeHolder }) : typeTexts[0];
  if (type === undefined) return undefined;
  const { dtype } = type;
  const place = await window.showSaveDialog({
    title: isFileFormat(format) ? "Attune: Export Adapter" : "Attune: Export Adapter into a New Folder",
    saveLabel: "Export",
    defaultUri: Uri.joinPath(Uri.file(homedir()), exportName(adapter, format)),
    ...(isFileFormat(format) && { filters: { GGUF: ["gguf"] } }),
  });
  return place && { format, out: place.fsPath, ...(dtype !== null && { dtype }) };
}

/** One dialog cannot offer files and folders on every system. */
async function askSource(): Promise<string | undefined> {
  const kind = await window.showQuickPick(
    [
      {
        label: "A PEFT folder…",
        iconPath: new ThemeIcon("folder-opened"),
        detail: "with adapter_config.json and adapter_model.safetensors; or mlx-lm's, with adapters.safetensors",
        file: false,
      },
      {
        label: "A GGUF file…",
        iconPath: new ThemeIcon("file-binary"),
        detail: "a LoRA adapter of llama.cpp for the same base",
        file: true,
      },
    ],
    { title: "Attune: Import Adapter", placeHolder: "What kind of adapter?" },
  );
  if (kind === undefined) return undefined;
  const chosen = await window.showOpenDialog({
    title: "Attune: Import Adapter",
    canSelectFiles: kind.file,
    canSelectFolders: !kind.file,
    openLabel: "Import",
    ...(kind.file && { filters: { GGUF: ["gguf"] } }),
  });
  return chosen?.[0]?.fsPath;
}
