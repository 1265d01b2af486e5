import type { Memento } from "vscode";
import type { TrainRequest } from "../../engine/protocol/train";
import type { RunState } from "../../engine/run/state";
import { readStoredRun, type StoredRun, storeRun } from "./stored-run";

/** The last run of this window's workspace, across reloads. */
export interface RunMemory {
  load(folders: readonly string[]): StoredRun | null;
  save(folder: string, state: RunState, request: TrainRequest | null): void;
}

const key = "attune.lastRun";

export function createRunMemory(state: Memento): RunMemory {
  return {
    load: (folders) => readStoredRun(state.get(key), folders),
    save: (folder, run, request) => {
      state.update(key, storeRun(folder, run, request));
    },
  };
}
