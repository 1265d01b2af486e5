import { isRecord } from "../../engine/errors";
import type { AdapterSummary } from "../../engine/protocol/adapters";
import type { Difference } from "../../engine/protocol/verdict";

/** A folder's adapter and whether it is on. The summary is kept too, so that its name is known without an engine. */
export interface ProjectAdapter {
  readonly summary: AdapterSummary;
  readonly enabled: boolean;
}

/** By the folder's URI. */
export type ProjectAdapters = Readonly<Record<string, ProjectAdapter>>;

/** What a workspace's stored state holds. Another version of Attune may have written it: what does not fit is left out. */
export function parseProjectAdapters(raw: unknown): ProjectAdapters {
  if (!isRecord(raw)) return {};
  const entries: [string, ProjectAdapter][] = [];
  for (const [folder, value] of Object.entries(raw)) {
    if (!isRecord(value)) continue;
    const summary = parseSummary(value["summary"]);
    if (summary !== null) entries.push([folder, { summary, enabled: value["enabled"] === true }]);
  }
  return Object.fromEntries(entries);
}

/** After an adapter was deleted: no folder uses it any more. */
export function withoutAdapter(adapters: ProjectAdapters, dir: string): ProjectAdapters {
  return Object.fromEntries(Object.entries(adapters).filter(([, adapter]) => adapter.summary.dir !== dir));
}

function parseSummary(raw: unknown): AdapterSummary | null {
  if (!isRecord(raw)) return null;
  const { dir, name, base, baseHash, createdAt, workspace, steps, rank, alpha, trainable, bytes, better } = raw;
  const texts = { dir, name, base, baseHash, createdAt };
  const numbers = { steps, rank, alpha, trainable, bytes };
  if (!allStrings(texts) || !allNumbers(numbers)) return null;
  const { adapterHash } = raw;
  return {
    ...texts,
    ...numbers,
    ...(typeof adapterHash === "string" ? { adapterHash } : {}),
    workspace: typeof workspace === "string" ? workspace : null,
    ...(typeof raw["commit"] === "string" ? { commit: raw["commit"] } : {}),
    ...(typeof raw["updateOf"] === "string" ? { updateOf: raw["updateOf"] } : {}),
    difference: parseDifference(raw["difference"]),
    better: typeof better === "boolean" ? better : null,
    ...(isTexts(raw["betterIn"]) ? { betterIn: raw["betterIn"] } : {}),
    ...(raw["formerBase"] === true ? { formerBase: true } : {}),
  };
}

function parseDifference(raw: unknown): Difference | null {
  if (!isRecord(raw)) return null;
  const numbers = { value: raw["value"], low95: raw["low95"], high95: raw["high95"] };
  return allNumbers(numbers) ? numbers : null;
}

function isTexts(raw: unknown): raw is readonly string[] {
  return Array.isArray(raw) && raw.every((item) => typeof item === "string");
}

function allStrings<K extends string>(values: Record<K, unknown>): values is Record<K, string> {
  return Object.values(values).every((value) => typeof value === "string");
}

function allNumbers<K extends string>(values: Record<K, unknown>): values is Record<K, number> {
  return Object.values(values).every((value) => typeof value === "number");
}
