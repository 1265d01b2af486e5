import { type Event, EventEmitter } from "vscode";
import type { AdapterSummary } from "../../engine/protocol/adapters";
import type { CompletingEngine } from "../engine/completing";

/** The adapters on this machine, as the engine last listed them, newest first. */
export interface AdapterStore {
  known(): readonly AdapterSummary[];
  /** Asks the engine anew. */
  refresh(): Promise<readonly AdapterSummary[]>;
  /** A list that another engine has made. */
  learn(adapters: readonly AdapterSummary[]): void;
  delete(dir: string): Promise<void>;
  readonly onDidChange: Event<void>;
}

export function createAdapterStore(engine: CompletingEngine): AdapterStore {
  const changed = new EventEmitter<void>();
  let known: readonly AdapterSummary[] = [];
  function learn(adapters: readonly AdapterSummary[]): void {
    known = adapters;
    changed.fire();
  }
  async function refresh(): Promise<readonly AdapterSummary[]> {
    learn(await engine.request("adapters", {}));
    return known;
  }
  return {
    known: () => known,
    refresh,
    learn,
    async delete(dir) {
      await engine.request("deleteAdapter", { dir });
      await refresh();
    },
    onDidChange: changed.event,
  };
}
