import { CancellationTokenSource } from "vscode-jsonrpc/node";
import { AttuneError, fromErrorData, toErrorData } from "../../engine/errors";
import type { AdapterSummary } from "../../engine/protocol/adapters";
import type { TrainEvent, TrainRequest, TrainResult } from "../../engine/protocol/train";
import { emptyRun, isRunning, type RunAction, type RunState, reduceRun } from "../../engine/run/state";
import type { Engine } from "../engine/process";

/** One training run at a time: its engine process, its cancellation and its history. Knows no editor. */
export interface TrainingSession {
  state(): RunState;
  /** The request of the run that is shown; null before the first. */
  request(): TrainRequest | null;
  running(): boolean;
  /** The run that is shown has a checkpoint to go on from. */
  resumable(): boolean;
  /** Never rejects. Must not be called while a run is under way. */
  start(project: string, request: TrainRequest): Promise<RunOutcome>;
  /** Goes on from the checkpoint of the run that is shown; throws `E_CHECKPOINT` when there is none. */
  resume(): Promise<RunOutcome>;
  /** Asks the engine to finish its step and write a checkpoint. Returns the milliseconds since the first such wish. */
  stop(): number;
  /** Ends the process at once; the run counts as stopped at its last checkpoint. */
  kill(): void;
  /** The window closes: the engine writes its checkpoint and ends without anybody waiting for it. */
  close(): void;
  /** Tells the engine to pause between micro-steps while a completion waits. */
  completionWaiting(waiting: boolean): void;
  /** Puts back the run of an earlier window; ignored while a run is under way. */
  restore(state: RunState, request: TrainRequest | null): void;
}

export type RunOutcome =
  /** `adapters` is the list with the new one in it. */
  | { readonly kind: "done"; readonly result: TrainResult; readonly adapters: readonly AdapterSummary[] }
  | { readonly kind: "stopped"; readonly checkpoint: string | null }
  | { readonly kind: "failed"; readonly error: AttuneError; readonly checkpoint: string | null };

export interface TrainingSessionOptions {
  start(): Promise<Engine>;
  /** After every change; `event` is set when one of the engine's events caused it. */
  onChange(state: RunState, event: TrainEvent | null): void;
  readonly now: () => number;
}

export function createTrainingSession(options: TrainingSessionOptions): TrainingSession {
  let state: RunState = emptyRun("");
  let request: TrainRequest | null = null;
  let engine: Engine | null = null;
  let cancellation: CancellationTokenSource | null = null;
  let stopAskedAt: number | null = null;

  function apply(action: RunAction): void {
    const before = state;
    state = reduceRun(state, action);
    if (state !== before) options.onChange(state, action.type === "event" ? action.event : null);
  }

  /** An update for which there was nothing to do leaves the run before it on display. */
  let before: { readonly state: RunState; readonly request: TrainRequest | null } = { state, request };

  async function run(train: TrainRequest): Promise<RunOutcome> {
    const source = new CancellationTokenSource();
    cancellation = source;
    stopAskedAt = null;
    try {
      engine = await options.start();
      const onProgress = (event: TrainEvent) => apply({ type: "event", event });
      const result = await engine.request("train", train, { token: source.token, onProgress });
      const adapters = await engine.request("adapters", {});
      if (result.unchanged) {
        ({ state, request } = before);
        options.onChange(state, null);
      } else apply({ type: "done", result });
      return { kind: "done", result, adapters };
    } catch (thrown) {
      const error = thrown instanceof AttuneError ? thrown : fromErrorData(toErrorData(thrown));
      if (error.code === "E_INTERRUPTED") {
        apply({ type: "stopped", checkpoint: namedCheckpoint(error) });
        return { kind: "stopped", checkpoint: state.checkpoint };
      }
      apply({ type: "failed", error: toErrorData(error) });
      return { kind: "failed", error, checkpoint: state.checkpoint };
    } finally {
      engine?.kill();
      engine = null;
      cancellation = null;
      source.dispose();
    }
  }

  return {
    state: () => state,
    request: () => request,
    running: () => isRunning(state.phase),
    resumable: () => request !== null && state.checkpoint !== null,
    start(project, train) {
      before = { state, request };
      request = train;
      apply({ type: "start", project });
      return run(train);
    },
    async resume() {
      if (request === null || state.checkpoint === null) throw nothingToResume(state.project);
      const resumed = { ...request, resume: state.checkpoint };
      apply({ type: "resume", project: state.project });
      return run(resumed);
    },
    stop() {
      if (cancellation === null) return 0;
      stopAskedAt ??= options.now();
      apply({ type: "stopping" });
      cancellation.cancel();
      return options.now() - stopAskedAt;
    },
    kill() {
      cancellation?.cancel();
      engine?.kill();
    },
    close: () => engine?.end(),
    completionWaiting: (waiting) => engine?.completionWaiting(waiting),
    restore(earlier, earlierRequest) {
      if (isRunning(state.phase)) return;
      request = earlierRequest;
      state = isRunning(earlier.phase)
        ? reduceRun(earlier, { type: "stopped", checkpoint: earlier.checkpoint })
        : earlier;
      options.onChange(state, null);
    },
  };
}

function namedCheckpoint(error: AttuneError): string | null {
  const checkpoint = error.data?.["checkpoint"];
  return typeof checkpoint === "string" ? checkpoint : null;
}

function nothingToResume(project: string): AttuneError {
  return new AttuneError(
    "E_CHECKPOINT",
    `There is no checkpoint of ${project === "" ? "this project" : project} to go on from.`,
    "Run Attune: Train Adapter on Workspace to start anew.",
  );
}
