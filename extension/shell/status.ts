import { commands, type WorkspaceFolder, window } from "vscode";
import type { AdapterChoices } from "../adapters/choices";
import type { ProjectAdapter } from "../adapters/state";
import type { Completions } from "../completions/completions";
import { languageState } from "../completions/known-languages";
import { completesAnywhere } from "../completions/model";
import type { ShownServer } from "../editor/messages";
import type { SettingsReader } from "../editor/settings";
import { allowed } from "../editor/trust";
import type { Endpoints } from "../endpoint/endpoints";
import type { Training } from "../training/training";
import { type ErrorReports, failureCommand } from "./error-reports";
import { createStatusBar } from "./status-bar";

/** The status bar, and the context keys that menus ask for. */
export interface Status {
  /** Shows how things stand now. */
  refresh(): void;
  dispose(): void;
}

export interface StatusParts {
  readonly settings: SettingsReader;
  readonly choices: AdapterChoices;
  readonly endpoints: Endpoints;
  readonly training: Training;
  readonly completions: Completions;
  readonly errors: ErrorReports;
  /** What it is about. */
  folder(): WorkspaceFolder | undefined;
}

export function createStatus({
  settings,
  choices,
  endpoints,
  training,
  completions,
  errors,
  folder,
}: StatusParts): Status {
  const { session } = training;
  const bar = createStatusBar("attune.toggle", failureCommand);
  const contexts = new Map<string, boolean>();

  function setContext(key: string, value: boolean): void {
    if (contexts.get(key) === value) return;
    contexts.set(key, value);
    commands.executeCommand("setContext", key, value);
  }

  /** The active editor's language, where the model has not learnt it. */
  function unknownLanguage(choice: ProjectAdapter | null): string | null {
    const id = window.activeTextEditor?.document.languageId;
    return id !== undefined && languageState(settings.current(), id, choice) === "unknown" ? id : null;
  }

  function serverOf(shown: WorkspaceFolder | undefined, on: boolean | undefined): ShownServer | null {
    const state = endpoints.state(shown);
    if (state.kind === "none") return null;
    const adapter = endpoints.adapter(shown);
    const name = adapter !== null && (on ?? adapter.enabled) ? adapter.name : null;
    const { kind, host } = state;
    return { kind, host, adapter: name, reason: kind === "down" ? state.reason : null };
  }

  return {
    refresh() {
      const shown = folder();
      const choice = choices.of(shown);
      const server = serverOf(shown, choice?.enabled);
      const remote = server?.kind === "ready" && settings.current().completions.enabled;
      const run = session.state();
      const accepted = completions.accepted.read();
      bar.show({
        trusted: allowed(),
        project: shown?.name ?? null,
        run,
        running: session.running(),
        adapter: choice?.summary ?? null,
        enabled: choice?.enabled ?? false,
        completing: remote || completesAnywhere(settings.current(), [choice]),
        unknownLanguage: remote ? null : unknownLanguage(choice),
        server,
        leftTo: completions.floor.leftTo(),
        failure: errors.failure()?.text ?? null,
        device: run.plan === null ? settings.current().device : `${run.plan.device} (${run.plan.deviceName})`,
        accepted,
      });
      setContext("attune.training", session.running());
      setContext("attune.resumable", !session.running() && session.resumable());
      setContext("attune.hasAdapter", choice !== null || endpoints.adapter(shown) !== null);
      setContext(
        "attune.accepted",
        Object.values(accepted).some((count) => count > 0),
      );
    },
    dispose: () => bar.dispose(),
  };
}
