import { isRecord } from "../../engine/errors";
import type { TrainRequest } from "../../engine/protocol/train";
import { emptyRun, type RunState } from "../../engine/run/state";
import { thinSteps } from "../../engine/run/steps";

/** The last run of a folder, kept so that a reloaded window shows it and can go on from its checkpoint. */
export interface StoredRun {
  readonly format: 1;
  /** The folder's URI. */
  readonly folder: string;
  readonly state: RunState;
  readonly request: TrainRequest | null;
}

/** A stored state should stay small; the curve keeps its shape. */
const storedSteps = 500;

export function storeRun(folder: string, state: RunState, request: TrainRequest | null): StoredRun {
  return { format: 1, folder, state: { ...state, steps: thinSteps(state.steps, storedSteps) }, request };
}

/** Null for what another version wrote, or for another folder. */
export function readStoredRun(raw: unknown, folders: readonly string[]): StoredRun | null {
  if (!isRecord(raw) || raw["format"] !== 1 || typeof raw["folder"] !== "string") return null;
  const { folder, state, request } = raw;
  if (typeof folder !== "string" || !folders.includes(folder) || !isRecord(state)) return null;
  const empty: RunState = emptyRun("");
  const complete = Object.keys(empty).every((key) => key in state);
  return complete && Array.isArray(state["steps"]) && Array.isArray(state["evals"])
    ? { format: 1, folder, state: { ...empty, ...state }, request: isRecord(request) ? request : null }
    : null;
}
