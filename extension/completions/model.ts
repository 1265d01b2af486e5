import type { CompleteRequest } from "../../engine/protocol/complete";
import type { EndpointRequest } from "../../engine/protocol/endpoint";
import type { ProjectAdapter } from "../adapters/state";
import { languageEnabled, modelOptions, type Settings } from "../editor/settings-rules";
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
  endpoint: EndpointRequest | null = null,
): CompletionModel | null {
  const { completions, strength } = settings;
  if (endpoint !== null) return remoteModel(settings, languageId, endpoint);
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

/**
 * What a team's server writes with. Its model knows more languages than a small base, so only the settings say where it is silent; and
 * `useBaseWithoutAdapter` is about this machine's base.
 */
function remoteModel(settings: Settings, languageId: string, endpoint: EndpointRequest): CompletionModel | null {
  const { completions, strength } = settings;
  if (!completions.enabled || !languageEnabled(completions.languages, languageId)) return null;
  const { maxTokens, show, context, debounceMs } = completions;
  const adapter = endpoint.endpointAdapter ?? null;
  const model = { ...modelOptions(settings), maxTokens, show, context, ...endpoint };
  const request = adapter === null ? model : { ...model, strength };
  return { scope: JSON.stringify([request, null]), adapter, debounceMs, request };
}

/** Whether anything completes in folders with these adapters, whatever the language. */
export function completesAnywhere(settings: Settings, choices: readonly (ProjectAdapter | null)[]): boolean {
  const { enabled, useBaseWithoutAdapter } = settings.completions;
  return enabled && (useBaseWithoutAdapter || choices.some((choice) => choice?.enabled === true));
}
