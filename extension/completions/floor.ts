import { ConfigurationTarget, commands, type Disposable, extensions, type Memento, window, workspace } from "vscode";
import type { BesideWord } from "../editor/settings-rules";
import { type Floor, floorBeside, namesOf, type OtherProvider, writingGhostText } from "./other-providers";

/** Who writes ghost text in this window. */
export interface FloorKeeper extends Disposable {
  now(): Floor;
  /** Whom it is left to, for people; null: nobody. */
  leftTo(): string | null;
}

export interface FloorOptions {
  /** Remembers which other extensions the user was told of. */
  readonly state: Memento;
  word(): BesideWord;
  /** Whether Attune would complete anything here at all. */
  completing(): boolean;
  onChange(): void;
  onError(error: unknown): void;
}

const toldKey = "attune.toldOfOthers";
const settingKey = "completions.besideOthers";

export function createFloorKeeper({ state, word, completing, onChange, onError }: FloorOptions): FloorKeeper {
  let others: readonly OtherProvider[] = [];

  function look(): void {
    others = writingGhostText({
      state: (id) => {
        const found = extensions.getExtension(id);
        return found === undefined ? undefined : { active: found.isActive };
      },
      setting: (key) => workspace.getConfiguration().get(key),
    });
    if (others.length > 0 && word() === "ask" && completing()) tell(others).catch(onError);
  }

  /** Says it once for the same extensions, however it was answered. */
  async function tell(found: readonly OtherProvider[]): Promise<void> {
    const ids = found.map(({ id }) => id);
    const stored = state.get<unknown>(toldKey);
    const told: readonly unknown[] = Array.isArray(stored) ? stored : [];
    if (ids.every((id) => told.includes(id))) return;
    await state.update(toldKey, [...new Set([...told, ...ids])]);
    const names = namesOf(found);
    const items: readonly { title: string; word: BesideWord }[] = [
      { title: "Use Attune", word: "attune" },
      { title: `Leave It to ${names}`, word: "other" },
      { title: "Use Both", word: "both" },
    ];
    const text =
      `${names} also writes ghost text here, and two at once are in each other's way. ` +
      "Until you choose, Attune only answers when you trigger a suggestion.";
    const chosen = await window.showInformationMessage(text, ...items);
    if (chosen === undefined) return;
    await workspace.getConfiguration("attune").update(settingKey, chosen.word, ConfigurationTarget.Global);
    if (chosen.word === "attune") await showHowToDisable(found, names);
  }

  const looking = extensions.onDidChange(() => {
    look();
    onChange();
  });

  return {
    now() {
      // Extensions start one after the other, and none tells when it has.
      look();
      return floorBeside(others, word());
    },
    leftTo: () => (floorBeside(others, word()) === "ours" ? null : namesOf(others)),
    dispose: () => looking.dispose(),
  };
}

/** Only the user switches another extension off. */
async function showHowToDisable(found: readonly OtherProvider[], names: string): Promise<void> {
  const show = `Show ${names}`;
  const text = `Attune writes ghost text from now on. Disable ${names}, or its inline suggestions, so that it no longer does.`;
  if ((await window.showInformationMessage(text, show)) !== show) return;
  const ids = found.map(({ id }) => id);
  await commands.executeCommand("workbench.extensions.action.showExtensionsWithIds", ids);
}
