import { type Event, EventEmitter } from "vscode";
import { type AdapterSummary, methods } from "../engine/protocol";
import type { CompletingEngine } from "./completing-engine";

/** The adapters on this machine, as the engine last listed them, newest first. */
export interface AdapterStore {
  known(): readonly AdapterSummary[];
  /** Asks the engine anew. */
  refresh(): Promise<readonly AdapterSummary[]>;
  delete(dir: string): Promise<void>;
  readonly onDidChange: Event<void>;
}

export function createAdapterStore(engine: CompletingEngine): AdapterStore {
  const changed = new EventEmitter<void>();
  let known: readonly AdapterSummary[] = [];
  async function refresh(): Promise<readonly AdapterSummary[]> {
    known = await engine.request(methods.adapters, {});
    changed.fire();
    return known;
  }
  return {
    known: () => known,
    refresh,
    async delete(dir) {
      await engine.request(methods.deleteAdapter, { dir });
      await refresh();
    },
    onDidChange: changed.event,
  };
}
