import { type QuickPickItem, QuickPickItemKind, ThemeIcon, type WorkspaceFolder, window } from "vscode";
import type { AdapterSummary } from "../../engine/protocol/adapters";
import { adapterBaseName, trainAgainTitle } from "../../engine/words/base";
import { size } from "../../engine/words/size";
import { date } from "../../engine/words/time";
import { signed } from "../editor/messages";
import { offerAgain, trainAgain } from "./again";
import type { AdapterChoices } from "./choices";
import type { AdapterStore } from "./store";

interface AdapterItem extends QuickPickItem {
  /** Null: the base alone. Absent: a heading. */
  readonly adapter?: AdapterSummary | null;
}

const againButton = { iconPath: new ThemeIcon("refresh"), tooltip: trainAgainTitle };
const deleteButton = { iconPath: new ThemeIcon("trash"), tooltip: "Delete This Adapter" };

/** Lets the user choose among the adapters on this machine, this project's first, and delete them. */
export async function selectAdapter(
  folder: WorkspaceFolder,
  store: AdapterStore,
  choices: AdapterChoices,
  onError: (error: unknown) => void,
): Promise<void> {
  const pick = window.createQuickPick<AdapterItem>();
  pick.title = `Attune: Adapter for ${folder.name}`;
  pick.placeholder = "The chosen adapter is switched on for this project";
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.ignoreFocusOut = true;

  const fill = () => {
    const current = choices.of(folder)?.summary.dir ?? null;
    pick.items = itemsFor(folder, store.known(), current);
    pick.activeItems = pick.items.filter(
      (item) => item.adapter !== undefined && (item.adapter?.dir ?? null) === current,
    );
  };
  const load = async () => {
    pick.busy = true;
    try {
      await store.refresh();
    } catch (error) {
      onError(error);
    }
    pick.busy = false;
    fill();
  };

  pick.onDidTriggerItemButton(async ({ item, button }) => {
    if (item.adapter && button === againButton) {
      pick.hide();
      trainAgain(item.adapter);
    } else if (item.adapter && (await deleteAdapter(item.adapter, store, choices, onError))) fill();
  });
  pick.onDidAccept(async () => {
    const [chosen] = pick.selectedItems;
    if (chosen?.adapter === undefined) return;
    pick.hide();
    if (chosen.adapter === null) await choices.clear(folder);
    else if (chosen.adapter.formerBase) offerAgain(chosen.adapter);
    else await choices.use(folder, chosen.adapter, true);
  });
  await new Promise<void>((resolve) => {
    pick.onDidHide(() => {
      pick.dispose();
      resolve();
    });
    fill();
    pick.show();
    load();
  });
}

/** Asks first. Returns whether the adapter is gone. */
export async function deleteAdapter(
  adapter: AdapterSummary,
  store: AdapterStore,
  choices: AdapterChoices,
  onError: (error: unknown) => void,
): Promise<boolean> {
  const remove = "Delete";
  const detail = `${size(adapter.bytes)} in ${adapter.dir}. It cannot be brought back.`;
  const answer = await window.showWarningMessage(
    `Delete the adapter ${adapter.name}?`,
    { modal: true, detail },
    remove,
  );
  if (answer !== remove) return false;
  try {
    await store.delete(adapter.dir);
  } catch (error) {
    onError(error);
    return false;
  }
  await choices.forget(adapter.dir);
  return true;
}

function itemsFor(
  folder: WorkspaceFolder,
  adapters: readonly AdapterSummary[],
  current: string | null,
): readonly AdapterItem[] {
  const own = adapters.filter((adapter) => adapter.workspace === folder.uri.fsPath);
  const others = adapters.filter((adapter) => adapter.workspace !== folder.uri.fsPath);
  return [
    {
      label: "No adapter",
      iconPath: mark(current === null),
      description: "the base alone",
      adapter: null,
    },
    ...section("This project's", own, current),
    ...section("Other projects'", others, current),
  ];
}

function section(heading: string, adapters: readonly AdapterSummary[], current: string | null): AdapterItem[] {
  if (adapters.length === 0) return [];
  return [
    { label: heading, kind: QuickPickItemKind.Separator },
    ...adapters.map((adapter) => itemFor(adapter, adapter.dir === current)),
  ];
}

function itemFor(adapter: AdapterSummary, current: boolean): AdapterItem {
  return {
    label: adapter.name,
    iconPath: mark(current),
    description: [
      date(adapter.createdAt),
      ...(adapter.commit === undefined ? [] : [adapter.commit.slice(0, 10)]),
      ...(current ? ["current"] : []),
    ].join(" · "),
    detail: [
      ...(adapter.formerBase
        ? [`made for ${adapterBaseName(adapter)}`, heldOut(adapter)]
        : [heldOut(adapter), adapter.base]),
      ...[`${adapter.steps} steps`, size(adapter.bytes)],
    ].join(" · "),
    adapter,
    buttons: adapter.formerBase ? [againButton, deleteButton] : [deleteButton],
  };
}

/** As an icon beside the text, because one within it is read out: "blank harbour v1". */
function mark(current: boolean): ThemeIcon {
  return new ThemeIcon(current ? "check" : "blank");
}

function heldOut(adapter: AdapterSummary): string {
  if (adapter.difference === null) return "no verdict";
  return `${signed(adapter.difference.value)} nats, ${adapter.better === true ? "better by loss" : "not shown to be better"}`;
}
