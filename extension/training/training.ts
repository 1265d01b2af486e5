import { type Event, EventEmitter, type Memento, type WorkspaceFolder, workspace } from "vscode";
import type { TrainEvent } from "../../engine/protocol/train";
import type { RunState } from "../../engine/run/state";
import type { AdapterChoices } from "../adapters/choices";
import type { AdapterStore } from "../adapters/store";
import type { Settings } from "../editor/settings-rules";
import type { Engines } from "../engine/engines";
import { createTrainingCommands } from "./commands";
import { createRunMemory } from "./memory";
import { createTrainingSession, type TrainingSession } from "./session";

/** A change of the run; `event` where one of the engine's events made it. */
export interface RunChange {
  readonly state: RunState;
  readonly event: TrainEvent | null;
}

/** The run of this window, the folder it belongs to, and what of it survives a reload. */
export interface Training {
  readonly session: Pick<TrainingSession, "state" | "running" | "resumable" | "completionWaiting" | "close">;
  /** The folder of the run that is shown. */
  folder(): WorkspaceFolder | undefined;
  /** They return when the run has ended and its adapter has been taken in. */
  train(folder: WorkspaceFolder, settings: Settings): Promise<void>;
  update(folder: WorkspaceFolder, settings: Settings, adapter: string): Promise<void>;
  resume(folder: WorkspaceFolder): Promise<void>;
  stop(): Promise<void>;
  /** Shows the last run of this workspace again, as a run that stopped. */
  restore(): void;
  readonly onDidChange: Event<RunChange>;
  dispose(): void;
}

export interface TrainingOptions {
  /** The workspace's. */
  readonly state: Memento;
  readonly engines: Engines;
  readonly store: AdapterStore;
  readonly choices: AdapterChoices;
}

export function createTraining({ state, engines, store, choices }: TrainingOptions): Training {
  const changed = new EventEmitter<RunChange>();
  const memory = createRunMemory(state);
  let folder: WorkspaceFolder | undefined;

  const session = createTrainingSession({
    start: () => engines.start("training"),
    now: Date.now,
    onChange: (run, event) => changed.fire({ state: run, event }),
  });
  const remembering = changed.event(({ state: run, event }) => {
    // Often enough that a window that closes in the midst of a run can go on from its last checkpoint.
    if (folder !== undefined && (event === null || event.event === "checkpoint"))
      memory.save(folder.uri.toString(), run, session.request());
  });
  const leaving = workspace.onDidChangeWorkspaceFolders(() => {
    if (folder !== undefined && workspace.getWorkspaceFolder(folder.uri) === undefined) folder = undefined;
  });
  const commands = createTrainingCommands({ session, store, choices, onRunChange: changed.event });

  return {
    session,
    folder: () => folder,
    async train(chosen, settings) {
      folder = chosen;
      await commands.train(chosen, settings);
    },
    async update(chosen, settings, adapter) {
      folder = chosen;
      await commands.update(chosen, settings, adapter);
    },
    resume: commands.resume,
    stop: commands.stop,
    restore() {
      const folders = workspace.workspaceFolders ?? [];
      const stored = memory.load(folders.map(({ uri }) => uri.toString()));
      if (stored === null || session.running()) return;
      folder = folders.find(({ uri }) => uri.toString() === stored.folder);
      session.restore(stored.state, stored.request);
    },
    onDidChange: changed.event,
    dispose() {
      remembering.dispose();
      leaving.dispose();
      changed.dispose();
    },
  };
}
