/** Other extensions that write ghost text, and who has the floor where there is one. Knows nothing of the editor. */
import type { BesideWord } from "../editor/settings-rules";

export interface OtherProvider {
  readonly id: string;
  readonly name: string;
  /** Comes with some editors whether it is wanted or not, so that it counts only once it runs. */
  readonly bundled?: true;
  /** Its own setting that switches its suggestions off, and the value that does; an object's `*` counts. */
  readonly off?: readonly [key: string, value: unknown];
}

export const otherProviders: readonly OtherProvider[] = [
  { id: "GitHub.copilot", name: "GitHub Copilot", off: ["github.copilot.enable", false] },
  { id: "GitHub.copilot-chat", name: "GitHub Copilot", bundled: true, off: ["github.copilot.enable", false] },
  { id: "TabbyML.vscode-tabby", name: "Tabby", off: ["tabby.inlineCompletion.triggerMode", "manual"] },
  { id: "Continue.continue", name: "Continue", off: ["continue.enableTabAutocomplete", false] },
  { id: "Codeium.codeium", name: "Windsurf (Codeium)", off: ["codeium.enableConfig", false] },
  { id: "ggml-org.llama-vscode", name: "llama.vscode", off: ["llama-vscode.auto", false] },
  { id: "Supermaven.supermaven", name: "Supermaven" },
  { id: "TabNine.tabnine-vscode", name: "Tabnine" },
  { id: "sourcegraph.cody-ai", name: "Cody", off: ["cody.autocomplete.enabled", false] },
  { id: "AmazonWebServices.amazon-q-vscode", name: "Amazon Q" },
  { id: "Google.geminicodeassist", name: "Gemini Code Assist" },
  { id: "augment.vscode-augment", name: "Augment" },
  { id: "rjmacarthy.twinny", name: "twinny" },
  { id: "smallcloud.codify", name: "Refact" },
];

export interface Installed {
  /** Whether an extension with this id is installed and not disabled, and whether it runs. */
  state(id: string): { readonly active: boolean } | undefined;
  setting(key: string): unknown;
}

/** Those that write ghost text here, by name. */
export function writingGhostText(installed: Installed): readonly OtherProvider[] {
  return otherProviders.filter(({ id, bundled, off }) => {
    const state = installed.state(id);
    if (state === undefined || (bundled && !state.active)) return false;
    return off === undefined || !switchedOff(installed.setting(off[0]), off[1]);
  });
}

function switchedOff(setting: unknown, off: unknown): boolean {
  const everywhere = typeof setting === "object" && setting !== null ? Reflect.get(setting, "*") : setting;
  return everywhere === off;
}

/**
 * Whether Attune's suggestions come by themselves, on demand only, or not at all. As long as nobody has chosen, the other
 * one, which was there before, is not disturbed.
 */
export type Floor = "ours" | "onDemand" | "theirs";

export function floorBeside(others: readonly OtherProvider[], word: BesideWord): Floor {
  if (others.length === 0 || word === "attune" || word === "both") return "ours";
  return word === "ask" ? "onDemand" : "theirs";
}

/** `Tabby`, `Tabby and Continue`. */
export function namesOf(others: readonly OtherProvider[]): string {
  const names = [...new Set(others.map(({ name }) => name))];
  const last = names.pop() ?? "";
  return names.length === 0 ? last : `${names.join(", ")} and ${last}`;
}
