/** Which languages a base has learnt, as far as that is known: in others its suggestions are noise, and are off by default. */
import type { ProjectAdapter } from "../adapters/state";
import { languageEnabled, type Settings } from "../editor/settings-rules";

/** VS Code's identifiers. The embedded model's corpus is TypeScript, JavaScript and Python (its card says how much of each). */
const learntBy: Readonly<Record<string, readonly string[]>> = {
  "attune-base": ["typescript", "typescriptreact", "javascript", "javascriptreact", "python"],
};

const embedded = "attune-base";

/** `unknown`: the settings do not name the language, the base has not learnt it, and no adapter that is on was better in it. */
export type LanguageState = "on" | "off" | "unknown";

export function languageState(settings: Settings, languageId: string, choice: ProjectAdapter | null): LanguageState {
  const { languages } = settings.completions;
  if (!languageEnabled(languages, languageId)) return "off";
  if (Object.hasOwn(languages, languageId)) return "on";
  const learnt = learntBy[settings.base ?? embedded];
  const better = choice?.enabled === true ? (choice.summary.betterIn ?? []) : [];
  return learnt === undefined || learnt.includes(languageId) || better.includes(languageId) ? "on" : "unknown";
}
