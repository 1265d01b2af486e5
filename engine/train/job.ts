/** One run: what was asked for and what was chosen for it. Whatever changes while it goes on is in `progress.ts`. */
import { type ChosenDevice, chooseDevice } from "../devices/devices";
import type { OpenedModel } from "../devices/open-model";
import type { PhaseProgress, TrainEvent, TrainPhase, TrainRequest } from "../protocol/train";
import { availableMemory } from "../runtime/memory";
import { type OpenSession, openSession } from "../runtime/session";
import type { Tuning } from "../step/graphs";
import type { Layout } from "../step/layout";
import type { PreparedData } from "./dataset";
import type { Asked } from "./recipe";
import type { Parent } from "./update";

/** What a run takes from the machine; tests put one in its place that is short of memory. */
export interface Machine {
  readonly chooseDevice: (...args: Parameters<typeof chooseDevice>) => Promise<ChosenDevice>;
  readonly open: OpenSession;
  /** Bytes of main memory that are free; null where that is not known. */
  availableMemory(): number | null;
}

export const thisMachine: Machine = { chooseDevice, open: openSession, availableMemory };

/** Whom a run tells of itself, and who stops it. */
export interface TrainHooks {
  /** Aborting finishes the step, writes a checkpoint and rejects with E_INTERRUPTED, whose data names it. */
  readonly signal: AbortSignal;
  onEvent(event: TrainEvent): void;
  log(message: string): void;
  /** Resolves when no completion waits. */
  pause?(): Promise<void>;
  /** Absent: this one. */
  readonly machine?: Machine;
}

/** The same as a run uses it. */
export interface Surroundings extends Required<TrainHooks> {
  /** Seconds that the run has taken so far, those of earlier sittings included. */
  elapsed(): number;
  /** Says what the run is doing now. */
  phase(name: TrainPhase, message: string, progress?: PhaseProgress): void;
}

/** Base, device, precision, threads and graph of the frozen base; and: */
export interface Job extends OpenedModel, Surroundings {
  readonly request: TrainRequest;
  /** As it was first asked for, however often it was resumed. */
  readonly asked: Asked;
  readonly tuning: Tuning;
  /** Where the trained tensors lie in the buckets. */
  readonly layout: Layout;
  readonly data: PreparedData;
  /** The version that is updated; null: the run starts from the base. */
  readonly parent: Parent | null;
  /** Updates that are planned. */
  readonly steps: number;
  /** All of them are made, and the last parameters count, even when the held-out loss stops falling. */
  readonly exact: boolean;
  /** Absolute path of the product's folder. */
  readonly out: string;
}
