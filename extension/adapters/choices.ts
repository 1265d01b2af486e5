import { type Event, EventEmitter, type Memento, type WorkspaceFolder } from "vscode";
import type { AdapterSummary } from "../../engine/protocol/adapters";
import { type ProjectAdapter, parseProjectAdapters, withoutAdapter } from "./state";

/** Which adapter each folder of this window uses, and whether it is on. Lives in the workspace's state, not in settings. */
export interface AdapterChoices {
  of(folder: WorkspaceFolder | undefined): ProjectAdapter | null;
  use(folder: WorkspaceFolder, summary: AdapterSummary, enabled: boolean): Promise<void>;
  /** The folder completes with the base alone from now on. */
  clear(folder: WorkspaceFolder): Promise<void>;
  /** Returns the new state, or null when the folder has no adapter. */
  toggle(folder: WorkspaceFolder): Promise<boolean | null>;
  /** The adapter was deleted: no folder uses it any more. */
  forget(dir: string): Promise<void>;
  readonly onDidChange: Event<void>;
}

const key = "attune.adapters";

export function createAdapterChoices(state: Memento): AdapterChoices {
  const changed = new EventEmitter<void>();
  const read = () => parseProjectAdapters(state.get(key));
  async function write(adapters: Record<string, ProjectAdapter>): Promise<void> {
    await state.update(key, adapters);
    changed.fire();
  }
  const of = (folder: WorkspaceFolder | undefined) =>
    folder === undefined ? null : (read()[folder.uri.toString()] ?? null);

  return {
    of,
    use: (folder, summary, enabled) => write({ ...read(), [folder.uri.toString()]: { summary, enabled } }),
    async clear(folder) {
      const { [folder.uri.toString()]: _, ...others } = read();
      await write(others);
    },
    async toggle(folder) {
      const now = of(folder);
      if (now === null) return null;
      await write({ ...read(), [folder.uri.toString()]: { ...now, enabled: !now.enabled } });
      return !now.enabled;
    },
    forget: (dir) => write(withoutAdapter(read(), dir)),
    onDidChange: changed.event,
  };
}
