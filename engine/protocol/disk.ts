/** What Attune holds on this computer's disk, and freeing it. Sizes in bytes. */
import { type RequestOf, request } from "../schema/request";
import { filledList, filledText, flag, numberFrom, oneOf } from "../schema/schema";
import type { GgufTool } from "./models";

export const diskRequest = request("disk", {});

/**
 * `weights`: GGUF files and bases, repacked as they are multiplied; `cache`: what else can be computed again; `leftover`: of
 * processes that were killed; `other`: not Attune's.
 */
export const storedKinds = [
  "model",
  "adapter",
  "checkpoint",
  "weights",
  "download",
  "cache",
  "leftover",
  "other",
] as const;
export type StoredKind = (typeof storedKinds)[number];

/** Kinds of which some may be freed without being named one by one. */
export const freeableKinds = ["checkpoint", "weights", "download", "cache", "leftover"] as const;

export interface StoredEntry {
  readonly kind: StoredKind;
  /** For people; not always the only one of its name. */
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  /** ISO 8601. */
  readonly lastUse: string;
  /** Processes that work with it now: as long as they do, it is not freed. */
  readonly users: readonly { readonly pid: number; readonly by: string }[];
  /** Names of adapters that can be used only with it. */
  readonly neededBy: readonly string[];
  /** `safe`: nothing is lost but time; `named`: only when it is named; `never`: not Attune's to delete. */
  readonly free: "safe" | "named" | "never";
}

/** Where another tool keeps its models. They are used in place, and never deleted. */
export interface OtherStore {
  readonly tool: GgufTool;
  readonly path: string;
}

export interface DiskResult {
  readonly home: string;
  readonly bytes: number;
  /** Of what is safe to free and in nobody's use. */
  readonly safeBytes: number;
  /** How much repacked weights may take together. */
  readonly cacheLimit: number;
  /** On the disk of the home. */
  readonly freeBytes: number;
  readonly entries: readonly StoredEntry[];
  readonly others: readonly OtherStore[];
}

/** How much repacked weights may take, in gigabytes. */
export const cacheLimitField = {
  schema: numberFrom(0, 1e6),
  setting: { key: "cacheLimit" },
  option: {
    placeholder: "GB",
    help: "only repacked weights, the least recently used, until no more than this is left",
  },
} as const;

export const freeDiskRequest = request("freeDisk", {
  /** Names or paths, as `disk` gives them. Absent: whatever is safe. */
  names: { schema: filledList(filledText) },
  /** Of what is safe, only these. */
  kinds: {
    schema: filledList(oneOf(freeableKinds)),
    option: { placeholder: freeableKinds.join(","), help: "of what is safe to free, only these kinds" },
  },
  cacheLimit: cacheLimitField,
  dryRun: { schema: flag, option: { help: "say what would be freed, and free nothing" } },
});

export type FreeDiskRequest = RequestOf<typeof freeDiskRequest.fields>;

/** One entry is gone, of all that are to go. */
export interface FreedEvent {
  readonly event: "freed";
  readonly kind: StoredKind;
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly doneBytes: number;
  readonly totalBytes: number;
}

export interface FreeDiskResult {
  readonly freedBytes: number;
  /** Paths. */
  readonly freed: readonly string[];
  /** What could not be freed, and why. */
  readonly refused: readonly { readonly name: string; readonly path: string; readonly reason: string }[];
}
