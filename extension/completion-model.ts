import type { CompleteRequest } from "../engine/protocol";
import type { ProjectAdapter } from "./adapter-state";
import { languageEnabled, modelOptions, type Settings } from "./settings-rules";

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
  if (!completions.enabled || !languageEnabled(completions.languages, languageId)) return null;
  const adapter = choice?.enabled ? choice.summary : null;
  if (adapter === null && !completions.useBaseWithoutAdapter) return null;

  const model = { ...modelOptions(settings), maxTokens: completions.maxTokens };
  const request = adapter === null ? model : { ...model, adapter: adapter.dir, strength };
  const identity = adapter === null ? null : [adapter.baseHash, adapter.adapterHash, adapter.createdAt];
  return {
    scope: JSON.stringify([request, identity]),
    adapter: adapter?.dir ?? null,
    debounceMs: completions.debounceMs,
    request,
  };
}
