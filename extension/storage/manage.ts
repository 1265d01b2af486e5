import { ProgressLocation, type QuickPickItem, QuickPickItemKind, window, workspace } from "vscode";
import { AttuneError } from "../../engine/errors";
import type { DiskResult, FreeDiskResult, FreedEvent, StoredEntry } from "../../engine/protocol/disk";
import { size } from "../../engine/words/size";
import type { AdapterChoices } from "../adapters/choices";
import type { AdapterStore } from "../adapters/store";
import type { Engine } from "../engine/process";
import { diskTitle, entryText, freedText, freeQuestion, kindTexts, promptText, sum, tickedAtFirst } from "./texts";

export interface ManageOptions {
  readonly store: AdapterStore;
  readonly choices: AdapterChoices;
  /** The setting. */
  readonly base: string | undefined;
  /** An engine of its own: gigabytes take a while to delete. */
  start(): Promise<Engine>;
}

interface EntryItem extends QuickPickItem {
  /** Absent: a heading. */
  readonly entry?: StoredEntry;
}

/** Shows what Attune holds on the disk, and frees what the user ticks; never without a question that says how much. */
export async function manageDisk(options: ManageOptions): Promise<void> {
  const looking = { location: ProgressLocation.Notification, title: "Attune: looking at the disk" };
  const engine = await options.start();
  try {
    const found = await window.withProgress(looking, () => engine.request("disk", {}));
    const items = itemsFor(found, options);
    if (items.length === 0) {
      window.showInformationMessage(`Attune: there is nothing to free in ${found.home}.`);
      return;
    }
    const picked = await window.showQuickPick(items, {
      canPickMany: true,
      title: diskTitle(found),
      placeHolder: promptText(found.others),
      matchOnDescription: true,
      matchOnDetail: true,
      ignoreFocusOut: true,
    });
    const entries = (picked ?? []).flatMap(({ entry }) => entry ?? []);
    if (entries.length === 0) return;
    const { question, detail } = freeQuestion(entries);
    const yes = "Free";
    if ((await window.showWarningMessage(question, { modal: true, detail }, yes)) !== yes) return;
    const result = await free(engine, entries).finally(() => forgetGone(entries, options));
    if (result === null) return;
    if (result.refused.length === 0) window.showInformationMessage(freedText(result));
    else window.showWarningMessage(freedText(result));
  } finally {
    engine.kill();
  }
}

/** Null: stopped by the user, who knows it; what was freed until then is gone. */
async function free(engine: Engine, entries: readonly StoredEntry[]): Promise<FreeDiskResult | null> {
  const title = "Attune: freeing disk space";
  const progress = { location: ProgressLocation.Notification, title, cancellable: true };
  try {
    return await window.withProgress(progress, (report, token) => {
      const onProgress = ({ name, bytes, totalBytes }: FreedEvent) =>
        report.report({ message: name, increment: (100 * bytes) / Math.max(1, totalBytes) });
      const names = entries.map((entry) => entry.path);
      return engine.request("freeDisk", { names }, { token, onProgress });
    });
  } catch (error) {
    if (error instanceof AttuneError && error.code === "E_INTERRUPTED") return null;
    throw error;
  }
}

/** No folder uses an adapter any more that is gone. */
async function forgetGone(entries: readonly StoredEntry[], { store, choices }: ManageOptions): Promise<void> {
  const adapters = entries.filter(({ kind }) => kind === "adapter");
  if (adapters.length === 0) return;
  const known = new Set((await store.refresh()).map(({ dir }) => dir));
  for (const { path } of adapters) if (!known.has(path)) await choices.forget(path);
}

function itemsFor({ entries }: DiskResult, options: ManageOptions): readonly EntryItem[] {
  return Object.entries(kindTexts).flatMap(([kind, { heading }]): EntryItem[] => {
    const own = entries.filter((entry) => entry.kind === kind && entry.bytes > 0);
    if (own.length === 0) return [];
    const items = own.map((entry) => ({
      ...entryText(entry, usedHere(entry, options)),
      picked: tickedAtFirst(entry),
      entry,
    }));
    return [{ label: `${heading}, ${size(sum(own))}`, kind: QuickPickItemKind.Separator }, ...items];
  });
}

function usedHere({ kind, name, path }: StoredEntry, { choices, base }: ManageOptions): string | null {
  if (kind === "model") return name === base ? "this window's base model" : null;
  if (kind !== "adapter") return null;
  const folder = (workspace.workspaceFolders ?? []).find((one) => choices.of(one)?.summary.dir === path);
  return folder === undefined ? null : `${folder.name} uses it`;
}
