import { commands, type Disposable, type Memento } from "vscode";
import { isRecord } from "../../engine/errors";

/** How many suggestions were accepted, base and adapters apart. Kept on this machine and sent nowhere. */
export interface AcceptedCount extends Disposable {
  read(): { readonly base: number; readonly adapter: number };
}

/** Runs after a suggestion was accepted. Not in the palette. */
export const acceptedCommand = "attune.suggestionAccepted";

const key = "attune.accepted";

export function createAcceptedCount(state: Memento, onChange: () => void): AcceptedCount {
  const read = () => {
    const stored = state.get(key);
    const count = (name: "base" | "adapter") => {
      const value = isRecord(stored) ? stored[name] : undefined;
      return typeof value === "number" ? value : 0;
    };
    return { base: count("base"), adapter: count("adapter") };
  };
  const command = commands.registerCommand(acceptedCommand, async (adapter: unknown) => {
    const { base, adapter: tuned } = read();
    await state.update(
      key,
      typeof adapter === "string" ? { base, adapter: tuned + 1 } : { base: base + 1, adapter: tuned },
    );
    onChange();
  });
  return { read, dispose: () => command.dispose() };
}
