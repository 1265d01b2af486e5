/**
 * Writing so that a process killed at any instant leaves either what was there before or the whole of the new.
 *
 * A file is written aside, synced and renamed. A folder that does not exist yet is written aside as a whole and renamed. A
 * folder that exists may be someone's working directory and may hold other files, so it stays: the new files are written
 * into a staging folder inside it, and renaming that to a commit folder is the instant at which the new becomes valid.
 * Whoever comes next, the writer or after its death any reader, moves the committed files to their places (`settleFolder`).
 */
import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm, rmdir, stat } from "node:fs/promises";
import path from "node:path";
import { AttuneError } from "../errors";
import { list, schema, text } from "../schema/schema";
import { reasonOf } from "../words/system";
import { hasCode } from "./codes";
import { putInto } from "./folders";
import { isRunning } from "./processes";

/** What a writer leaves when it is killed before its files are valid; the process id tells whether it still runs. */
const stagePrefix = ".attune-stage-";
const deletedPrefix = ".attune-deleted-";
/** What it leaves when they are valid, but not yet in their places. One name for all: two commits never mix. */
const commitFolder = ".attune-commit";
/** In a commit folder: a JSON list of the names that the new state no longer has. */
const removalsFile = ".removals";

/** A file's bytes, in one run or in several that follow each other: large ones need not lie together in memory. */
export type Contents = Uint8Array | readonly Uint8Array[];

/** The runs as a list, in order. */
export function runsIn(contents: Contents): readonly Uint8Array[] {
  return contents instanceof Uint8Array ? [contents] : contents;
}

/** What this process is writing now; everything else with its process id was left by a dead process that had the same id. */
const active = new Set<string>();

/** Writes one file whole or not at all, creating its folder. Throws E_OUTPUT. */
export async function writeFileAtomically(file: string, bytes: Contents): Promise<void> {
  await buildFile(file, (stage) => writeSynced(stage, bytes));
}

/**
 * Makes one file, or replaces it: `fill` creates the file that it is given the path of, beside the other, syncs it and may read
 * it again, and only when it has returned does `file` change. When it throws nothing is left. Throws E_OUTPUT, and what
 * `fill` throws.
 */
export async function buildFile<T>(file: string, fill: (stage: string) => Promise<T>): Promise<T> {
  const folder = path.dirname(path.resolve(file));
  return asOutput(file, async () => {
    await mkdir(folder, { recursive: true });
    await removeLeftovers(folder);
    return staging(folder, async (stage) => {
      const result = await fill(stage);
      await rename(stage, file);
      await syncFolder(folder);
      return result;
    });
  });
}

/**
 * Writes `files` (plain names → contents) into `dir`, all or none, creating it. Files that `dir` holds under other names
 * stay, except those named in `remove`. Throws E_OUTPUT.
 */
export async function writeFolderAtomically(
  dir: string,
  files: ReadonlyMap<string, Contents>,
  remove: readonly string[] = [],
): Promise<void> {
  for (const name of [...files.keys(), ...remove]) plainName.read(name, name);
  await asOutput(dir, async () => {
    const parent = path.dirname(path.resolve(dir));
    await removeLeftovers(parent);
    if (!(await exists(dir))) {
      await staging(parent, async (stage) => {
        await fillFolder(stage, files);
        await rename(stage, dir);
        await syncFolder(parent);
      });
      return;
    }
    await settleFolder(dir);
    await removeLeftovers(dir);
    await staging(dir, async (stage) => {
      await fillFolder(stage, new Map([...files, [removalsFile, new TextEncoder().encode(JSON.stringify(remove))]]));
      await commit(stage, dir);
    });
    await settleFolder(dir);
  });
}

/**
 * Makes a folder that does not exist yet, or is empty: `fill` writes into a staging folder beside it, as much and as long as it
 * likes, and only when it has returned does `dir` appear, whole. When it throws nothing is left. Throws E_OUTPUT, and
 * what `fill` throws.
 */
export async function buildFolder<T>(dir: string, fill: (stage: string) => Promise<T>): Promise<T> {
  const parent = path.dirname(path.resolve(dir));
  return asOutput(dir, async () => {
    if ((await exists(dir)) && (!(await stat(dir)).isDirectory() || (await readdir(dir)).length > 0))
      throw unwritable(dir, "it is there already and is not empty");
    await removeLeftovers(parent);
    return staging(parent, async (stage) => {
      await putInto(parent, () => mkdir(stage));
      const result = await fill(stage);
      await syncFolder(stage);
      // Not every system renames onto an empty folder.
      if (await exists(dir)) await rmdir(dir);
      await rename(stage, dir);
      await syncFolder(parent);
      return result;
    });
  });
}

/**
 * Finishes what a killed writer had committed in `dir`. Call it before reading a folder that `writeFolderAtomically` may
 * have replaced. Several processes may do it at once. Does nothing where there is nothing to finish. Throws E_OUTPUT.
 */
export async function settleFolder(dir: string): Promise<void> {
  try {
    await moveCommitted(dir);
  } catch (error) {
    const reason = reasonOf(error);
    throw new AttuneError(
      "E_OUTPUT",
      `${dir} holds an unfinished write that cannot be finished: ${reason}.`,
      `Allow writing to the folder, or delete ${commitFolder} in it.`,
    );
  }
}

/**
 * Proves, before hours of training, that `dir` can be written, and leaves nothing behind. `dir` need not exist.
 * Throws E_OUTPUT.
 */
export async function checkWritable(dir: string): Promise<void> {
  await asOutput(dir, async () => {
    let existing = path.resolve(dir);
    while (!(await exists(existing))) existing = path.dirname(existing);
    if (!(await stat(existing)).isDirectory()) throw unwritable(dir, `${existing} is a file, not a folder`);
    // A folder can be made where a file can, and some file systems refuse either at the first write only.
    await staging(existing, async (stage) => {
      await putInto(existing, () => mkdir(stage));
      await writeSynced(path.join(stage, "probe"), new Uint8Array(1));
    });
  });
}

/** Whether a file is there, itself or behind a link; false too where the system does not say. */
export async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** Whether a folder is there, itself or behind a link; false too where the system does not say. */
export async function isFolder(folder: string): Promise<boolean> {
  return stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Runs `write` with a path inside `folder` that nobody else uses, and removes whatever is left there afterwards. */
async function staging<T>(folder: string, write: (stage: string) => Promise<T>): Promise<T> {
  const name = `${stagePrefix}${process.pid}-${randomBytes(6).toString("hex")}`;
  active.add(name);
  try {
    return await write(path.join(folder, name));
  } finally {
    await rm(path.join(folder, name), { recursive: true, force: true });
    active.delete(name);
  }
}

/** Removes staging files and folders whose writers are dead. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await namesIn(folder))
    if (isLeftover(name)) await rm(path.join(folder, name), { recursive: true, force: true }).catch(() => undefined);
}

/** Whether a name is one under which a dead process was writing, or any process was deleting. */
export function isLeftover(name: string): boolean {
  if (name.startsWith(deletedPrefix)) return true;
  if (!name.startsWith(stagePrefix) || active.has(name)) return false;
  const pid = Number.parseInt(name.slice(stagePrefix.length), 10);
  return pid === process.pid || !isRunning(pid);
}

/** A new name for what is about to be deleted: it is renamed first, so that nobody finds half of it. */
export function deletedName(): string {
  return `${deletedPrefix}${randomBytes(6).toString("hex")}`;
}

async function moveCommitted(dir: string): Promise<void> {
  const folder = path.join(dir, commitFolder);
  if ((await stat(folder).catch(() => null)) === null) return;
  const names = await namesIn(folder);
  if (names.includes(removalsFile)) {
    for (const name of await readRemovals(path.join(folder, removalsFile)))
      await rm(path.join(dir, name), { force: true });
  }
  // Every step may have been done already, by a writer that was killed or by another reader just now.
  for (const name of names) {
    if (name !== removalsFile) await unlessGone(rename(path.join(folder, name), path.join(dir, name)));
  }
  await syncFolder(dir);
  await rm(path.join(folder, removalsFile), { force: true });
  await unlessGone(rmdir(folder));
}

/** Makes a filled staging folder valid. Where another writer was faster, its files are moved to their places first. */
async function commit(stage: string, dir: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await rename(stage, path.join(dir, commitFolder));
      await syncFolder(dir);
      return;
    } catch (error) {
      // Windows says EPERM where others say that the folder is not empty.
      const taken = hasCode(error, "ENOTEMPTY", "EEXIST", "EPERM");
      if (!taken || tries === 100) throw error;
      await settleFolder(dir);
    }
  }
}

async function readRemovals(file: string): Promise<string[]> {
  const json = await unlessGone(readFile(file, "utf8"));
  return list(plainName).read(JSON.parse(json ?? "[]"), removalsFile);
}

/** Decodes the name of a file beside others, never a path to elsewhere and never one of the names above. */
const plainName = schema("a plain file name", text.json, (name) => {
  const plain = typeof name === "string" && name !== "" && name.length <= 255;
  return plain && !name.startsWith(".") && name === path.basename(name) ? name : undefined;
});

async function fillFolder(folder: string, files: ReadonlyMap<string, Contents>): Promise<void> {
  await putInto(path.dirname(folder), () => mkdir(folder));
  for (const [name, bytes] of files) await writeSynced(path.join(folder, name), bytes);
  await syncFolder(folder);
}

async function writeSynced(file: string, bytes: Contents): Promise<void> {
  const handle = await open(file, "wx");
  try {
    // Each call goes on where the one before ended.
    for (const run of runsIn(bytes)) await handle.writeFile(run);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes a rename last through a power cut. Windows cannot open folders, and its file systems log renames themselves. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (hasCode(error, "ENOENT", "ENOTDIR")) return [];
    throw error;
  }
}

async function exists(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch (error) {
    if (hasCode(error, "ENOENT", "ENOTDIR")) return false;
    throw error;
  }
}

async function unlessGone<T>(step: Promise<T>): Promise<T | undefined> {
  try {
    return await step;
  } catch (error) {
    if (hasCode(error, "ENOENT", "ENOTEMPTY")) return undefined;
    throw error;
  }
}

/** Only what the system says is about the disk: any other error of what fills a file is one of its own. */
async function asOutput<T>(target: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw error instanceof Error && "syscall" in error ? unwritable(target, reasonOf(error)) : error;
  }
}

function unwritable(target: string, reason: string): AttuneError {
  return new AttuneError(
    "E_OUTPUT",
    `${target} cannot be written: ${reason}.`,
    "Choose a folder that you may write to, on a disk with enough space.",
  );
}
