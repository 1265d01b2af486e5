/** What lies in Attune's home: each thing that can be freed by itself, with its size, its use and who needs it. */
import { lstat, readdir } from "node:fs/promises";
import path from "node:path";
import { readReport } from "../adapters/adapter";
import { listAdapters, versionFolders } from "../adapters/store";
import { packedLabel } from "../bases/packed";
import { repackedFolder, repackedKinds, repackedLimit } from "../bases/packed-cache";
import { isFile, isFolder, isLeftover } from "../disk/files";
import { toolFolders } from "../disk/gguf-stores";
import { adaptersFolder, cacheFolder, downloadsFolder, home, modelsFolder } from "../disk/home";
import { marksFolder, usersOf } from "../disk/in-use";
import { bytesBelow, freeBytesOf } from "../disk/space";
import { turnsFolder } from "../disk/turn";
import { configFile } from "../formats/peft";
import { enginesHome } from "../local/record";
import type { AdapterSummary } from "../protocol/adapters";
import type { DiskResult, StoredEntry } from "../protocol/disk";
import { checkpointsFolder } from "../train/checkpoint";

/** An entry, and the folder that stands for it where somebody uses it. */
export interface Stored extends StoredEntry {
  readonly heldAs: string;
}

/** Everything in the home by kind, the largest of each first. Other tools' stores are named, not looked into. */
export async function describeDisk(): Promise<DiskResult> {
  const entries = (await storedEntries()).map(({ heldAs: _, ...entry }) => entry);
  const sum = (of: readonly StoredEntry[]) => of.reduce((total, { bytes }) => total + bytes, 0);
  return {
    home: home(),
    bytes: sum(entries),
    safeBytes: sum(entries.filter(({ free, users }) => free === "safe" && users.length === 0)),
    cacheLimit: await repackedLimit(),
    freeBytes: await freeBytesOf(home()),
    entries,
    others: await toolFolders(),
  };
}

/** The same, for whoever frees them. */
export async function storedEntries(): Promise<readonly Stored[]> {
  const adapters = await listAdapters();
  const ofRuns = await runs();
  const kinds = [
    await models(adapters),
    ofRuns.filter(({ kind }) => kind === "adapter"),
    ofRuns.filter(({ kind }) => kind === "checkpoint"),
    await weights(adapters),
    await downloads(),
    await caches(),
    await leftovers(),
    await others(),
  ];
  return kinds.flatMap((entries) => [...entries].sort((a, b) => b.bytes - a.bytes));
}

type Told = Pick<Stored, "kind" | "name" | "free"> & Partial<Pick<Stored, "neededBy" | "heldAs" | "bytes">>;

async function entryOf(place: string, told: Told): Promise<Stored> {
  const heldAs = told.heldAs ?? place;
  const lastUse = (await lstat(place).catch(() => null))?.mtime ?? new Date(0);
  return {
    path: place,
    bytes: await bytesBelow(place),
    lastUse: lastUse.toISOString(),
    users: await usersOf(heldAs),
    neededBy: [],
    ...told,
    heldAs,
  };
}

async function models(adapters: readonly AdapterSummary[]): Promise<Stored[]> {
  return eachIn(modelsFolder(), (name, place) => {
    const id = name.replace("--", "/");
    const neededBy = adapters.filter(({ base }) => base === id).map((adapter) => adapter.name);
    return entryOf(place, { kind: "model", name: id, free: "named", neededBy });
  });
}

/** A run's folder has the adapter, or the model, that it made, and its checkpoints until it has come to its end. */
async function runs(): Promise<Stored[]> {
  const found: Stored[] = [];
  for await (const dir of versionFolders()) {
    const report = await readReport(dir).catch(() => null);
    const finished = report !== null || (await isFile(path.join(dir, configFile)));
    const [, ...place] = path.relative(adaptersFolder(), dir).split(path.sep);
    const name = report?.name ?? place.join(" ");
    const checkpoints = checkpointsFolder(dir);
    const state: Stored[] = [];
    if (await isFolder(checkpoints)) {
      const words = finished ? "checkpoints of" : "a stopped run:";
      const free = finished ? "safe" : "named";
      state.push(await entryOf(checkpoints, { kind: "checkpoint", name: `${words} ${name}`, free, heldAs: dir }));
    }
    if (finished) {
      const bytes = (await bytesBelow(dir)) - state.reduce((sum, entry) => sum + entry.bytes, 0);
      state.push(await entryOf(dir, { kind: "adapter", name, free: "named", bytes }));
    }
    found.push(...state);
  }
  return found;
}

async function weights(adapters: readonly AdapterSummary[]): Promise<Stored[]> {
  const found: Stored[] = [];
  for (const kind of repackedKinds) {
    const entries = await eachIn(repackedFolder(kind), async (name, place) => {
      const label = (await packedLabel(place)) ?? `of ${name.slice(0, 12)}`;
      const neededBy = adapters.filter(({ baseHash }) => name.startsWith(baseHash)).map((adapter) => adapter.name);
      return entryOf(place, { kind: "weights", name: label, free: "safe", neededBy });
    });
    found.push(...entries);
  }
  return found;
}

async function downloads(): Promise<Stored[]> {
  return eachIn(downloadsFolder(), (name, place) => {
    const id = name.replace(/@.*$/, "").replace("--", "/");
    return entryOf(place, { kind: "download", name: `${id}, not whole`, free: "safe" });
  });
}

/** Hashes are small, and each saves reading a model of gigabytes. */
async function caches(): Promise<Stored[]> {
  return eachIn(cacheFolder(), async (name, place) => {
    if (repackedKinds.some((kind) => kind === name)) return null;
    if (name === "hashes") return entryOf(place, { kind: "cache", name: "hashes of model files", free: "named" });
    return entryOf(place, { kind: "cache", name, free: "safe" });
  });
}

async function leftovers(): Promise<Stored[]> {
  const folders = [home(), modelsFolder(), downloadsFolder(), cacheFolder(), ...repackedKinds.map(repackedFolder)];
  for (const base of await namesIn(adaptersFolder())) {
    folders.push(path.join(adaptersFolder(), base));
    for (const workspace of await namesIn(path.join(adaptersFolder(), base)))
      folders.push(path.join(adaptersFolder(), base, workspace));
  }
  for await (const dir of versionFolders()) folders.push(dir, checkpointsFolder(dir));
  const found: Stored[] = [];
  for (const folder of folders) {
    for (const name of (await namesIn(folder)).filter(isLeftover)) {
      const whose = path.relative(home(), folder);
      const told = { kind: "leftover", name: `left by a killed process in ${whose || "."}`, free: "safe" } as const;
      found.push(await entryOf(path.join(folder, name), told));
    }
  }
  return found;
}

/** What somebody else put into the home. */
async function others(): Promise<Stored[]> {
  const kept = [modelsFolder(), adaptersFolder(), downloadsFolder(), cacheFolder()];
  const own = [...kept, marksFolder(), turnsFolder(), enginesHome()];
  return eachIn(home(), async (name, place) =>
    own.includes(place) ? null : entryOf(place, { kind: "other", name, free: "never" }),
  );
}

/** null: left out. What begins with a dot is written or deleted just now, or a leftover. */
async function eachIn(
  folder: string,
  describe: (name: string, place: string) => Promise<Stored | null>,
): Promise<Stored[]> {
  const found: Stored[] = [];
  for (const name of await namesIn(folder)) {
    if (name.startsWith(".")) continue;
    const entry = await describe(name, path.join(folder, name));
    if (entry !== null) found.push(entry);
  }
  return found;
}

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).sort();
}
