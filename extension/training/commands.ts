import { commands, ProgressLocation, type WorkspaceFolder, window } from "vscode";
import { fromErrorData, toErrorData } from "../../engine/errors";
import type { AdapterSummary } from "../../engine/protocol/adapters";
import type { TrainRequest, TrainResult } from "../../engine/protocol/train";
import type { Verdict } from "../../engine/protocol/verdict";
import type { RunState } from "../../engine/run/state";
import { asServed, headline } from "../../engine/words/verdict";
import type { AdapterChoices } from "../adapters/choices";
import type { AdapterStore } from "../adapters/store";
import { errorMessage, judged, progressMessage } from "../editor/messages";
import { showError } from "../editor/notify";
import { modelOptions, type Settings } from "../editor/settings-rules";
import type { RunOutcome, TrainingSession } from "./session";
import { updateRequest } from "./update-request";

/** What happens around a run in the editor: progress while it goes, and what becomes of its adapter. */
export interface TrainingCommands {
  /** They return when the run has ended and its adapter has been taken in. */
  train(folder: WorkspaceFolder, settings: Settings): Promise<void>;
  /** Learns what changed since an adapter, as a new version of it. */
  update(folder: WorkspaceFolder, settings: Settings, adapter: string): Promise<void>;
  resume(folder: WorkspaceFolder): Promise<void>;
  stop(): Promise<void>;
}

export interface TrainingCommandOptions {
  readonly session: TrainingSession;
  readonly store: AdapterStore;
  readonly choices: AdapterChoices;
  readonly onRunChange: (listener: (change: { readonly state: RunState }) => void) => { dispose(): void };
}

const showTitle = "Show Dashboard";
const switchOffTitle = "Switch Off";
/** A second wish to stop after this long means that the first one hangs. */
const patienceMs = 10_000;

export function createTrainingCommands(options: TrainingCommandOptions): TrainingCommands {
  const { session, store, choices } = options;

  async function follow(
    folder: WorkspaceFolder,
    run: () => Promise<RunOutcome>,
    title = `Attune: training on ${folder.name}`,
  ): Promise<void> {
    showDashboard();
    const outcome = await window.withProgress(
      { location: ProgressLocation.Notification, title, cancellable: true },
      async (progress, token) => {
        token.onCancellationRequested(() => session.stop());
        let shown = 0;
        let warned = false;
        let early = false;
        const listener = options.onRunChange(({ state }) => {
          if (!early && state.interim?.better === true) {
            early = true;
            useEarly(folder, state.trained).catch((thrown: unknown) =>
              showError(errorMessage(fromErrorData(toErrorData(thrown)), "other")),
            );
          }
          const percent = percentOf(state);
          progress.report({ message: messageOf(state), increment: Math.max(0, percent - shown) });
          shown = Math.max(shown, percent);
          if (warned || (state.plan?.warnings ?? []).length === 0) return;
          warned = true;
          warn(state.plan?.warnings ?? []);
        });
        try {
          return await run();
        } finally {
          listener.dispose();
        }
      },
    );
    await afterRun(folder, outcome);
  }

  /** Better on a part of the places already: it completes while the rest is measured, and goes off again if that says otherwise. */
  async function useEarly(folder: WorkspaceFolder, dir: string | null): Promise<void> {
    const summary = (await store.refresh()).find((adapter) => adapter.dir === dir);
    if (summary !== undefined && session.running()) await choices.use(folder, summary, true);
  }

  /** Told before the first step: who waits for a run in vain would rather have known. */
  function warn(warnings: readonly string[]): void {
    const stop = "Stop Training";
    window.showWarningMessage(`Attune: ${warnings.join(" ")}`, stop, showTitle).then((chosen) => {
      if (chosen === stop) session.stop();
      if (chosen === showTitle) showDashboard();
    });
  }

  async function afterRun(folder: WorkspaceFolder, outcome: RunOutcome): Promise<void> {
    if (outcome.kind === "failed") showError(errorMessage(outcome.error, "training", outcome.checkpoint), folder.uri);
    else if (outcome.kind === "stopped") tellStopped(outcome.checkpoint);
    else if (outcome.result.unchanged) tellUnchanged(folder, outcome.result, outcome.adapters);
    else await adopt(folder, outcome.result, outcome.adapters);
  }

  /** The new adapter becomes the project's, and is on only when it is better than the base or the user says so. */
  async function adopt(
    folder: WorkspaceFolder,
    result: TrainResult,
    adapters: readonly AdapterSummary[],
  ): Promise<void> {
    store.learn(adapters);
    const summary = adapters.find((adapter) => adapter.dir === result.adapter);
    if (summary === undefined) throw new Error(`the new adapter is not in the list: ${result.adapter}`);
    const verdict = result.verdict === undefined ? null : asServed(result.verdict);
    await choices.use(folder, summary, verdict?.better === true);
    if (verdict?.better === true) tellBetter(folder, summary, verdict);
    else tellOff(folder, summary, verdict);
  }

  function tellUnchanged(folder: WorkspaceFolder, { adapter }: TrainResult, adapters: readonly AdapterSummary[]): void {
    const name = adapters.find(({ dir }) => dir === adapter)?.name ?? folder.name;
    window.showInformationMessage(`Attune: nothing has changed since ${name} that could be learnt. It stays as it is.`);
  }

  function tellBetter(folder: WorkspaceFolder, summary: AdapterSummary, verdict: Verdict): void {
    const text = `Attune: ${summary.name} is now on for ${folder.name}. ${judged(verdict)}`;
    const shown = headline(verdict).good
      ? window.showInformationMessage(text, showTitle)
      : window.showWarningMessage(text, showTitle, switchOffTitle);
    shown.then(async (chosen) => {
      if (chosen === showTitle) showDashboard();
      if (chosen === switchOffTitle) await choices.use(folder, summary, false);
    });
  }

  function tellOff(folder: WorkspaceFolder, summary: AdapterSummary, verdict: Verdict | null): void {
    const use = verdict === null ? "Use It" : "Use Anyway";
    const text =
      verdict === null
        ? `Attune: ${summary.name} was trained without a verdict, so it is off until you say otherwise.`
        : `Attune: ${summary.name} stays off. ${judged(verdict)}`;
    window.showWarningMessage(text, use, showTitle).then(async (chosen) => {
      if (chosen === showTitle) showDashboard();
      if (chosen === use) await choices.use(folder, summary, true);
    });
  }

  function tellStopped(checkpoint: string | null): void {
    const text =
      checkpoint === null
        ? "Attune: training stopped before its first checkpoint."
        : "Attune: training stopped. Its checkpoint was kept.";
    const resume = "Resume";
    window.showInformationMessage(text, ...(checkpoint === null ? [] : [resume])).then((chosen) => {
      if (chosen === resume) commands.executeCommand("attune.resume");
    });
  }

  return {
    async train(folder, settings) {
      const request: TrainRequest = {
        workspace: folder.uri.fsPath,
        ...modelOptions(settings),
        ...settings.training,
      };
      await follow(folder, () => session.start(folder.name, request));
    },
    update: (folder, settings, adapter) =>
      follow(
        folder,
        () => session.start(folder.name, updateRequest(folder.uri.fsPath, settings, adapter)),
        `Attune: updating the adapter of ${folder.name}`,
      ),
    resume: (folder) => follow(folder, () => session.resume()),
    async stop() {
      if (!session.running()) return;
      if (session.stop() < patienceMs) return;
      const kill = "End It Now";
      const text = "Attune: the engine is still finishing its step. Ending it now keeps the last checkpoint.";
      if ((await window.showWarningMessage(text, kill, "Wait")) === kill) session.kill();
    },
  };
}

/** The dashboard is a room that this one does not know. */
function showDashboard(): void {
  commands.executeCommand("attune.showDashboard");
}

function messageOf(state: RunState): string {
  const step = state.steps.at(-1);
  if (state.phase !== "training" || step === undefined) return state.message;
  return progressMessage(step, state.plan?.steps ?? null);
}

function percentOf(state: RunState): number {
  const step = state.steps.at(-1);
  return step === undefined || state.plan === null ? 0 : (100 * step.step) / state.plan.steps;
}
