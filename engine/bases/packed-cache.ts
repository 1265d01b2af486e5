/**
 * The repacked weights of the cache, `<hash>-…-v<version>` in a folder for each kind: found or made, held while this process uses them,
 * and bounded. The least recently used go first, and none that any process holds.
 */
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { chosenCacheLimit } from "../disk/cache-limit";
import { buildFolder } from "../disk/files";
import { cacheFolder } from "../disk/home";
import { deleteUnused, holdFolder, usersOf } from "../disk/in-use";
import { bytesBelow, freeBytesOf } from "../disk/space";
import { packedVersion, readPacked } from "./packed";
import type { StoredWeight } from "./weight-files";

/** `gguf`: GGUF files, as folders; `rounded`: bases in blocks. */
export const repackedKinds = ["gguf", "rounded"] as const;

/** Where a kind's folders lie. */
export function repackedFolder(kind: (typeof repackedKinds)[number]): string {
  return path.join(cacheFolder(), kind);
}

/**
 * What a folder of the cache holds; filled by `make` where it is not there. Several processes may do it at once. Held from now on
 * until this process ends, as its weights are mapped. Others may have to go for a new one.
 */
export async function madeOnce(
  folder: string,
  make: (stage: string) => Promise<void>,
): Promise<ReadonlyMap<string, StoredWeight>> {
  await holdFolder(folder);
  const known = await readPacked(folder);
  if (known !== null) return known;
  let failure: unknown = new Error(`${folder} is gone again`);
  try {
    await buildFolder(folder, make);
  } catch (error) {
    // Another process may have been quicker.
    failure = error;
  }
  const made = await readPacked(folder);
  if (made === null) throw failure;
  await trimRepacked(await repackedLimit());
  return made;
}

/**
 * How many bytes repacked weights may take: as somebody has said, else a tenth of what the disk would have free without them, but at
 * least 4 GB.
 */
export async function repackedLimit(): Promise<number> {
  const chosen = chosenCacheLimit();
  if (chosen !== null) return chosen;
  const held = (await repackedWeights()).reduce((sum, { bytes }) => sum + bytes, 0);
  return Math.max(4e9, 0.1 * ((await freeBytesOf(cacheFolder())) + held));
}

/** One folder of repacked weights. */
export interface Repacked {
  readonly folder: string;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly usedAt: number;
  /** False: in a form of an earlier version, which nothing reads any more. */
  readonly current: boolean;
}

/** All of them; first what should go first. */
export async function repackedWeights(): Promise<readonly Repacked[]> {
  const found: Repacked[] = [];
  for (const kind of repackedKinds) {
    for (const name of await readdir(repackedFolder(kind)).catch(() => [])) {
      const folder = path.join(repackedFolder(kind), name);
      const state = name.startsWith(".") ? null : await stat(folder).catch(() => null);
      if (state === null) continue;
      // A later version's are of use to whoever wrote them.
      const current = Number(/-v(\d+)$/.exec(name)?.[1] ?? 0) >= packedVersion;
      found.push({ folder, bytes: await bytesBelow(folder), usedAt: state.mtimeMs, current });
    }
  }
  return found.sort((a, b) => Number(a.current) - Number(b.current) || a.usedAt - b.usedAt);
}

/**
 * Deletes the least recently used until all of them together take at most `limit` bytes, or what is left is in use. Returns what went,
 * or with `plan` what would go.
 */
export async function trimRepacked(limit: number, mode: "delete" | "plan" = "delete"): Promise<readonly Repacked[]> {
  const all = await repackedWeights();
  let total = all.reduce((sum, { bytes }) => sum + bytes, 0);
  const gone: Repacked[] = [];
  for (const item of all) {
    if (total <= limit) break;
    if ((await usersOf(item.folder)).length > 0) continue;
    try {
      if (mode === "delete") await deleteUnused(item.folder);
    } catch {
      // Somebody has just begun to use it, or it cannot be deleted: the next one.
      continue;
    }
    total -= item.bytes;
    gone.push(item);
  }
  return gone;
}
