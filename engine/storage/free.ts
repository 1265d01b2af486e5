/** Frees what Attune holds: only what a look at the home finds, so that no name can lead anywhere else. */
import { rmdir } from "node:fs/promises";
import path from "node:path";
import { deleteAdapter, removeEmptyFolders } from "../adapters/store";
import { trimRepacked } from "../bases/packed-cache";
import { deleteUnused } from "../disk/in-use";
import { AttuneError, assertNever } from "../errors";
import type { FreeDiskRequest, FreeDiskResult, FreedEvent } from "../protocol/disk";
import { type Stored, storedEntries } from "./list";

export interface FreeHooks {
  readonly signal: AbortSignal;
  onEvent(event: FreedEvent): void;
}

/**
 * Frees what is named, else what is safe: whatever can be made again or goes on from elsewhere. What is in use stays, and is told. Each
 * thing goes as a whole; a signal ends it between two of them. Throws E_USAGE for requests that contradict themselves, E_FILE for
 * a name that nothing or several things have, and where one thing alone was named, why it could not be freed.
 */
export async function freeDisk(request: FreeDiskRequest, { signal, onEvent }: FreeHooks): Promise<FreeDiskResult> {
  const { names, kinds, cacheLimit, dryRun } = request;
  if ([names, kinds, cacheLimit].filter((given) => given !== undefined).length > 1) {
    const hint = "Give names, or kinds, or the size that repacked weights may keep.";
    throw new AttuneError("E_USAGE", "freeDisk: names, kinds and cacheLimit exclude each other.", hint);
  }
  const entries = await storedEntries();
  const chosen =
    names === undefined
      ? (await safeOnes(entries, cacheLimit)).filter(
          ({ kind }) => kinds === undefined || kinds.some((one) => one === kind),
        )
      : [...new Set(names.map((name) => find(entries, name)))];
  const totalBytes = chosen.reduce((sum, { bytes }) => sum + bytes, 0);
  const freed: Stored[] = [];
  const refused: FreeDiskResult["refused"][number][] = [];
  const freedBytes = () => freed.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const entry of chosen) {
    if (signal.aborted) break;
    try {
      if (dryRun !== true) await free(entry);
    } catch (error) {
      if (!(error instanceof AttuneError) || names?.length === 1) throw error;
      refused.push({ name: entry.name, path: entry.path, reason: error.message });
      continue;
    }
    freed.push(entry);
    const { kind, name, path: place, bytes } = entry;
    onEvent({ event: "freed", kind, name, path: place, bytes, doneBytes: freedBytes(), totalBytes });
  }
  return { freedBytes: freedBytes(), freed: freed.map((entry) => entry.path), refused };
}

/** With a limit: of the repacked weights those that would go for it. */
async function safeOnes(entries: readonly Stored[], limit: number | undefined): Promise<readonly Stored[]> {
  const safe = entries.filter(({ free: word }) => word === "safe");
  if (limit === undefined) return safe;
  const going = await trimRepacked(limit * 1e9, "plan");
  return going.flatMap(({ folder }) => safe.find((entry) => entry.path === folder) ?? []);
}

function find(entries: readonly Stored[], name: string): Stored {
  const byPath = entries.filter((entry) => entry.path === path.resolve(name));
  const [first, ...more] = byPath.length > 0 ? byPath : entries.filter((entry) => entry.name === name);
  const shown = name.slice(0, 300);
  const hint = "Give the path that attune disk list shows.";
  if (first === undefined) throw new AttuneError("E_FILE", `Attune keeps nothing that is called ${shown}.`, hint);
  if (more.length > 0) throw new AttuneError("E_FILE", `${more.length + 1} things are called ${shown}.`, hint);
  if (first.free !== "never") return first;
  throw new AttuneError("E_FILE", `${shown} is not Attune's.`, "Delete it yourself if you do not need it.");
}

async function free({ kind, path: place, heldAs }: Stored): Promise<void> {
  switch (kind) {
    case "adapter":
      return deleteAdapter(place);
    case "checkpoint":
      await deleteUnused(place, heldAs);
      // Of a stopped run nothing is left then.
      await rmdir(heldAs).catch(() => undefined);
      return removeEmptyFolders(path.dirname(heldAs));
    case "model":
    case "weights":
    case "download":
    case "cache":
    case "leftover":
      return deleteUnused(place, heldAs);
    case "other":
      throw new Error(`${place} is not ours`);
    default:
      assertNever(kind);
  }
}
