/**
 * Which folders of the home a process works with, so that no other one deletes them. A process puts a mark for each into
 * `in-use/` and then looks whether somebody deletes it just now; who deletes says so first, and then looks for marks. So at least
 * one of two sees the other, and the one who deletes gives way. A mark whose process is dead counts for nothing.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, realpath, rename, rm, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { AttuneError } from "../errors";
import { parseJson } from "../formats/json";
import { integer, object, text } from "../schema/schema";
import { reasonOf } from "../words/system";
import { hasCode } from "./codes";
import { deletedName } from "./files";
import { adaptersFolder, cacheFolder, downloadsFolder, home, modelsFolder } from "./home";
import { livingMarks, type Mark, ownMark, removeMark } from "./marks";

/** A process that works with a folder. */
export interface FolderUser {
  readonly pid: number;
  /** What it is, for people: `attune train`. */
  readonly by: string;
}

const userSchema = object<FolderUser>({ pid: integer(1), by: text });

let ownName = "Attune";

/** What others are told of this process when they want to delete what it uses; they may be told otherwise later. */
export function nameProcess(words: string): void {
  ownName = words;
  for (const mark of held.keys()) void nameAnew(mark);
}

async function nameAnew(mark: string): Promise<void> {
  await putMark(mark).catch(() => undefined);
  // It may have been given back meanwhile.
  if (!held.has(mark)) await removeMark(mark);
}

/** This process's marks, by file, with how often each is held. */
const held = new Map<string, number>();
/** Each has a name of its own: who waits for one must not wait for the next. */
let removals = 0;

/**
 * Keeps a folder of the home from being deleted by other processes, until the returned function is called or this process ends. The
 * folder need not be there yet; whether it is has to be looked up after this call, not before. Nothing happens outside the home.
 */
export async function holdFolder(folder: string): Promise<() => Promise<void>> {
  const key = await keyOf(folder);
  if (key === null) return async () => undefined;
  const mark = path.join(marksFolder(), `${key}-${process.pid}.use`);
  ownMark(mark);
  held.set(mark, (held.get(mark) ?? 0) + 1);
  await putMark(mark).catch(() => undefined);
  await noteUse(folder);
  await othersDone(key);
  return async () => {
    const left = (held.get(mark) ?? 0) - 1;
    if (left > 0) return void held.set(mark, left);
    held.delete(mark);
    await removeMark(mark);
  };
}

/** Remembers that a folder of the home was used now: those that were not for the longest go first. */
export async function noteUse(folder: string): Promise<void> {
  if ((await keyOf(folder)) === null) return;
  const now = new Date();
  // Where it cannot be written, nothing is ever deleted either.
  await utimes(folder, now, now).catch(() => undefined);
}

/** The processes that hold a folder, this one too. */
export async function usersOf(folder: string): Promise<readonly FolderUser[]> {
  const key = await keyOf(folder);
  return key === null ? [] : usersBy(key);
}

/**
 * Deletes a folder or file of the home: by one rename, and what that leaves after it, so that nobody ever finds half of it. `heldAs`: the
 * folder that stands for it where somebody uses it. One that is gone already is no error. Throws E_IN_USE, saying who uses it, and
 * E_OUTPUT.
 */
export async function deleteUnused(place: string, heldAs = place): Promise<void> {
  const key = await keyOf(heldAs);
  if (key === null) throw new Error(`${place} does not lie in ${home()}`);
  const mark = path.join(marksFolder(), `${key}-${process.pid}-${removals++}.remove`);
  const aside = path.join(path.dirname(place), deletedName());
  try {
    await putMark(mark);
    const users = await usersBy(key);
    if (users.length > 0) throw inUse(place, users);
    await rename(place, aside).catch(unlessMissing);
  } catch (error) {
    if (error instanceof AttuneError) throw error;
    throw new AttuneError(
      "E_OUTPUT",
      `${place} cannot be deleted: ${reasonOf(error, place)}.`,
      "Close what uses it, allow writing to the folder, and try again.",
    );
  } finally {
    await rm(mark, { force: true }).catch(() => undefined);
  }
  // It is nobody's any more; what is left of it when this process is killed, or by another system's locks, goes the next time.
  await rm(aside, { recursive: true, force: true }).catch(() => undefined);
}

/** Who uses something, in words. */
export function usersText(users: readonly FolderUser[]): string {
  return users.map(({ pid, by }) => `${by} (process ${pid})`).join(" and ");
}

function inUse(place: string, users: readonly FolderUser[]): AttuneError {
  return new AttuneError(
    "E_IN_USE",
    `${place} is in use by ${usersText(users)}.`,
    "End that process, or choose another base model or adapter there, and try again.",
    { place, users },
  );
}

/** Where the marks lie. */
export function marksFolder(): string {
  return path.join(home(), "in-use");
}

async function putMark(file: string): Promise<void> {
  await mkdir(marksFolder(), { recursive: true });
  const user: FolderUser = { pid: process.pid, by: ownName };
  await writeFile(file, JSON.stringify(user));
}

/** Waits for those who were deleting already; whoever begins later sees this process's mark. */
async function othersDone(key: string): Promise<void> {
  const { pid: own } = process;
  let before = (await marksOf(key, "remove")).filter(({ pid }) => pid !== own);
  // It is one rename; only a process that hangs takes longer, and then there is nothing to wait for.
  for (let tries = 0; tries < 500 && before.length > 0; tries++) {
    await wait(10);
    const now = new Set((await marksOf(key, "remove")).map(({ file }) => file));
    before = before.filter(({ file }) => now.has(file));
  }
}

/** `key`: the folder's. */
const markName = /^(?<key>\w+)-(?<pid>\d+)(?:-\d+)?\.(?<kind>use|remove)$/;

async function marksOf(key: string, kind: "use" | "remove"): Promise<readonly Mark[]> {
  const marks = await livingMarks(marksFolder(), markName);
  return marks.filter(({ groups }) => groups["key"] === key && groups["kind"] === kind);
}

async function usersBy(key: string): Promise<FolderUser[]> {
  const users: FolderUser[] = [];
  for (const { file, pid } of await marksOf(key, "use")) {
    // One that is written just now is empty.
    const told = await readFile(path.join(marksFolder(), file))
      .then((bytes) => userSchema.read(parseJson(bytes), ""))
      .catch(() => null);
    users.push({ pid, by: told?.by ?? "Attune" });
  }
  return users;
}

/** One for each folder, by whatever path; null: it does not lie in the home. */
async function keyOf(folder: string): Promise<string | null> {
  const given = path.resolve(folder);
  const real = path.join(await realpath(path.dirname(given)).catch(() => path.dirname(given)), path.basename(given));
  // A folder of the home may be a link to a larger disk.
  const named = [home(), modelsFolder(), adaptersFolder(), downloadsFolder(), cacheFolder()];
  const roots = [...named, ...(await Promise.all(named.map((root) => realpath(root).catch(() => root))))];
  if (![given, real].some((place) => roots.some((root) => place.startsWith(root + path.sep)))) return null;
  return createHash("sha256").update(real).digest("hex").slice(0, 32);
}

function unlessMissing(error: unknown): void {
  if (!hasCode(error, "ENOENT")) throw error;
}
