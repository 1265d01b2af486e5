/** What is said about what Attune holds on the disk. Knows neither the editor nor the engine. */
import type { DiskResult, FreeDiskResult, OtherStore, StoredEntry, StoredKind } from "../../engine/protocol/disk";
import type { GgufTool } from "../../engine/protocol/models";
import { someOf } from "../../engine/words/names";
import { size } from "../../engine/words/size";
import { date } from "../../engine/words/time";

interface KindText {
  readonly heading: string;
  /** What it means when one of them goes. */
  readonly loss: string;
}

/** In their order; what is not Attune's is not offered. */
export const kindTexts: Readonly<Record<Exclude<StoredKind, "other">, KindText>> = {
  weights: { heading: "Repacked weights", loss: "made again when needed" },
  download: { heading: "Stopped downloads", loss: "would go on where it stopped" },
  checkpoint: { heading: "Checkpoints", loss: "of no use any more" },
  cache: { heading: "Caches", loss: "computed again when needed" },
  leftover: { heading: "Leftovers", loss: "of no use to anybody" },
  model: { heading: "Downloaded models", loss: "to be downloaded again" },
  adapter: { heading: "Adapters", loss: "cannot be brought back" },
};

function lossOf({ kind, free }: StoredEntry): string | null {
  if (kind === "checkpoint" && free === "named") return "a run that could go on";
  return kind === "other" ? null : kindTexts[kind].loss;
}

export interface EntryText {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
}

/** `usedHere`: what this window does with it; null: nothing. */
export function entryText(entry: StoredEntry, usedHere: string | null): EntryText {
  const { name, bytes, lastUse, users, neededBy } = entry;
  const busy = users.length === 0 ? null : `in use by ${users.map(({ by }) => by).join(" and ")}`;
  const needed = neededBy.length === 0 ? null : `needed by ${someOf(neededBy)}`;
  return {
    label: name,
    description: [size(bytes), usedHere, busy].filter((word) => word !== null).join(" · "),
    detail: [lossOf(entry), needed, `last used ${date(lastUse)}`].filter((word) => word !== null).join(" · "),
  };
}

/** What is ticked from the start: nothing is lost by it but time. */
export function tickedAtFirst({ free, users }: StoredEntry): boolean {
  return free === "safe" && users.length === 0;
}

export function diskTitle({ bytes, cacheLimit }: DiskResult): string {
  return `Attune: Manage Disk Space (${size(bytes)}; repacked weights may take ${size(cacheLimit)})`;
}

const toolNames: Readonly<Record<GgufTool, string>> = {
  ...{ ollama: "Ollama", lmstudio: "LM Studio", "llama.cpp": "llama.cpp", hf: "Hugging Face", gguf: "others" },
};

/** Above the list. */
export function promptText(others: readonly OtherStore[]): string {
  const names = [...new Set(others.map(({ tool }) => toolNames[tool]))];
  return `What is ticked is freed${names.length === 0 ? "" : `; what ${names.join(", ")} keeps is left alone`}`;
}

/** The question before anything goes: how much, of what, and what is lost. */
export function freeQuestion(entries: readonly StoredEntry[]): { readonly question: string; readonly detail: string } {
  const of = (kind: StoredKind) => entries.filter((entry) => entry.kind === kind);
  const lost = [...of("adapter"), ...of("checkpoint").filter(({ free }) => free === "named")];
  const lines = [
    ...(lost.length === 0 ? [] : [`Cannot be brought back: ${someOf(lost.map(({ name }) => name))}.`]),
    ...of("model").map(({ name, neededBy }) =>
      neededBy.length === 0
        ? `${name} would have to be downloaded again.`
        : `${name} is needed by ${someOf(neededBy)}.`,
    ),
  ];
  const rest =
    lost.length + of("model").length < entries.length ? ["What else goes is made again when it is needed."] : [];
  return { question: `Free ${size(sum(entries))}?`, detail: [...lines, ...rest].join("\n") };
}

export function freedText({ freedBytes, refused }: FreeDiskResult): string {
  const kept = refused.length === 0 ? "" : ` Kept: ${refused.map(({ reason }) => reason).join(" ")}`;
  return `Attune: ${size(freedBytes)} freed.${kept}`;
}

export function sum(entries: readonly StoredEntry[]): number {
  return entries.reduce((total, { bytes }) => total + bytes, 0);
}
