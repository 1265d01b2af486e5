import {
  Disposable,
  type Event,
  EventEmitter,
  languages,
  type Memento,
  type TextDocument,
  window,
  workspace,
} from "vscode";
import type { AttuneError } from "../../engine/errors";
import type { AdapterChoices } from "../adapters/choices";
import { folderOf } from "../editor/folders";
import type { SettingsReader } from "../editor/settings";
import { allowed } from "../editor/trust";
import { askWithEndpoint } from "../endpoint/asking";
import type { Endpoints } from "../endpoint/endpoints";
import type { CompletingEngine } from "../engine/completing";
import { type AcceptedCount, acceptedCommand, createAcceptedCount } from "./accepted";
import { isExcluded } from "./exclude";
import { ignoringPatterns } from "./exclude-patterns";
import { createFloorKeeper, type FloorKeeper } from "./floor";
import { completionModel } from "./model";
import { createCompletionProvider } from "./provider";
import { createRecentFiles } from "./recent-files";
import type { RequestCounts } from "./requests";

/** Ghost text in this window. */
export interface Completions {
  /** Another model completes from now on: old texts are forgotten. */
  clear(): void;
  readonly accepted: Pick<AcceptedCount, "read">;
  readonly floor: Pick<FloorKeeper, "leftTo" | "now">;
  counts(): RequestCounts;
  /** What a person may know of it changed: who writes ghost text here, what was accepted. */
  readonly onDidChange: Event<void>;
  dispose(): void;
}

export interface CompletionsOptions {
  /** The user's, over all workspaces. */
  readonly state: Memento;
  readonly settings: SettingsReader;
  readonly choices: AdapterChoices;
  readonly endpoints: Endpoints;
  readonly engine: CompletingEngine;
  /** Training makes room while a completion is or may soon be waited for. */
  waiting(waiting: boolean): void;
  /** Why a text did not come. */
  onFailure(error: AttuneError): void;
  onError(error: unknown): void;
}

/** Files of which the engine is told that a person was there. */
const mostRecent = 8;

export function createCompletions(options: CompletionsOptions): Completions {
  const { state, settings, choices, endpoints, engine } = options;
  const changed = new EventEmitter<void>();
  const floor = createFloorKeeper({
    state,
    word: () => settings.current().completions.besideOthers,
    completing: () => allowed() && settings.current().completions.enabled,
    onChange: () => changed.fire(),
    onError: options.onError,
  });
  const recent = createRecentFiles(mostRecent);
  const seen = (document: TextDocument | undefined): void => {
    if (document?.uri.scheme === "file") recent.seen(document.uri.fsPath);
  };
  seen(window.activeTextEditor?.document);
  const provider = createCompletionProvider({
    project: (document) => {
      const folder = folderOf(document);
      if (folder === undefined) return undefined;
      const { completions, training } = settings.current();
      const exclude = [...ignoringPatterns(completions.exclude), ...(training.exclude ?? [])];
      return { folder: folder.uri.fsPath, exclude, recent: recent.list() };
    },
    model: (document) => {
      if (!allowed() || isExcluded(document, settings.current().completions.exclude)) return null;
      const folder = folderOf(document);
      const choice = choices.of(folder);
      // One switch for both: what a person toggled is the project's adapter, wherever it is computed.
      const on = choice?.enabled ?? endpoints.adapter(folder)?.enabled ?? false;
      return completionModel(settings.current(), document.languageId, choice, endpoints.request(folder, on));
    },
    floor: floor.now,
    complete: (request, token, onProgress) =>
      askWithEndpoint(
        endpoints,
        request,
        (asked) => engine.request("complete", asked, { token, onProgress }),
        () => token.isCancellationRequested,
      ),
    waiting: options.waiting,
    onError: options.onFailure,
    acceptedCommand,
  });
  const accepted = createAcceptedCount(state, () => {
    provider.accepted();
    changed.fire();
  });
  const schemes = ["file", "untitled", "vscode-notebook-cell"].map((scheme) => ({ scheme }));
  const registered = Disposable.from(
    changed,
    floor,
    accepted,
    languages.registerInlineCompletionItemProvider(schemes, provider),
    workspace.onDidChangeTextDocument((event) => {
      if (event.contentChanges.length > 0) seen(event.document);
      provider.changed(event);
    }),
    window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
      // What is typed, or changed by a command, is told by the document.
      if (kind !== undefined) provider.arrived(textEditor);
    }),
    window.onDidChangeActiveTextEditor((editor) => {
      seen(editor?.document);
      provider.arrived(editor);
    }),
  );
  return {
    clear: provider.clear,
    accepted,
    floor,
    counts: provider.counts,
    onDidChange: changed.event,
    dispose: () => registered.dispose(),
  };
}
