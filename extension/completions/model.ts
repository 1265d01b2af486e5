import type { CompleteRequest } from "../../engine/protocol/complete";
import type { ProjectAdapter } from "../adapters/state";
import { modelOptions, type Settings } from "../editor/settings-rules";
import { languageState } from "./known-languages";

/** What completes a document. */
export interface CompletionModel {
  /** Names everything that decides a text but the place, for the cache: two models never share a text. */
  readonly scope: string;
  /** Null: the base alone. */
  readonly adapter: string | null;
  readonly debounceMs: number;
  readonly request: Omit<CompleteRequest, "at">;
}

/** Null when nothing completes in this language, or there is no adapter that is on and the base alone is not wanted. */
export function completionModel(
  settings: Settings,
  languageId: string,
  choice: ProjectAdapter | null,
): CompletionModel | null {
  const { completions, strength } = settings;
  if (!completesAnywhere(settings, [choice]) || languageState(settings, languageId, choice) !== "on") return null;
  const adapter = choice?.enabled ? choice.summary : null;

  const { maxTokens, show, context } = completions;
  const model = { ...modelOptions(settings), maxTokens, show, context };
  const request = adapter === null ? model : { ...model, adapter: adapter.dir, strength };
  const identity = adapter === null ? null : [adapter.baseHash, adapter.adapterHash, adapter.createdAt];
  return {
    scope: JSON.stringify([request, identity]),
    adapter: adapter?.dir ?? null,
    debounceMs: completions.debounceMs,
    request,
  };
}

/** Whether anything completes in folders with these adapters, whatever the language. */
export function completesAnywhere(settings: Settings, choices: readonly (ProjectAdapter | null)[]): boolean {
  const { enabled, useBaseWithoutAdapter } = settings.completions;
  return enabled && (useBaseWithoutAdapter || choices.some((choice) => choice?.enabled === true));
}
