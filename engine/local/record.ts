/**
 * How windows find the completing engine that they share: beside each engine lies a record in a folder that only its owner may read. It
 * names a socket, and what both sides say first. What a dead engine left counts for nothing and is removed by whoever sees it.
 */
import { createHash, randomBytes } from "node:crypto";
import { chmod, lstat, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import path from "node:path";
import { home } from "../disk/home";
import { livingMarks, ownMark } from "../disk/marks";
import { parseJson } from "../formats/json";
import { filledText, integer, Malformed, object } from "../schema/schema";

/** What an engine must have in common with a window that uses it. */
export interface EngineIdentity {
  /** Stands for all it was started with: 16 hexadecimal digits. */
  readonly key: string;
  readonly version: string;
  /** A hash of the engine's program. */
  readonly build: string;
}

/** What an engine tells those who may use it. */
export interface EngineRecord {
  readonly pid: number;
  readonly version: string;
  readonly build: string;
  /** A path, or a pipe's name on Windows. */
  readonly socket: string;
  /** What a window says first. */
  readonly secret: string;
  /** What the engine answers: nobody else listens there. */
  readonly proof: string;
}

export interface FoundEngine {
  readonly file: string;
  readonly record: EngineRecord;
}

const engineRecord = object<EngineRecord>({
  ...{ pid: integer(1), version: filledText, build: filledText },
  ...{ socket: filledText, secret: filledText, proof: filledText },
});

const recordName = /^(?<key>[0-9a-f]{16})-(?<pid>\d+)-[0-9a-f]{8}\.engine$/;

/** Where records lie, of all computers that have this home. */
export function enginesHome(): string {
  return path.join(home(), "engines");
}

/** Where the records of this computer's engines lie: several may share a home, and know nothing of each other's processes. */
export function enginesFolder(): string {
  return path.join(enginesHome(), digest(hostname()).slice(0, 8));
}

/** The key of what an engine is started with. */
export function engineKey(parts: readonly unknown[]): string {
  return digest(JSON.stringify(parts)).slice(0, 16);
}

/** Hexadecimal SHA-256. */
export function digest(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Makes a folder that nobody but its owner may enter. Throws what the system throws, and where it belongs to somebody else. */
export async function makePrivate(folder: string): Promise<void> {
  await mkdir(path.dirname(folder), { recursive: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // Windows has no such modes; what lies in a person's own folder is their own there.
  if (process.getuid === undefined) return;
  const { uid, mode } = await ownFolder(folder);
  if (uid !== process.getuid()) throw new Error(`${folder} belongs to another user`);
  if ((mode & 0o077) !== 0) await chmod(folder, 0o700);
}

/** A link could lead anywhere by the next moment. */
async function ownFolder(folder: string): Promise<{ readonly uid: number; readonly mode: number }> {
  const found = await lstat(folder);
  if (!found.isDirectory()) throw new Error(`${folder} is a link, not a folder`);
  return found;
}

/** The records of living engines, of whatever identity. */
export async function allEngines(folder: string): Promise<readonly FoundEngine[]> {
  const marks = await livingMarks(folder, recordName);
  const read = marks.map(async ({ file }) => {
    const place = path.join(folder, file);
    const record = await readRecord(place);
    return record === null ? [] : [{ file: place, record }];
  });
  return (await Promise.all(read)).flat();
}

/** Those that a window of this identity may use; the first is the one that all choose. */
export async function enginesOf(folder: string, identity: EngineIdentity): Promise<readonly FoundEngine[]> {
  const { key, version, build } = identity;
  const own = (await allEngines(folder)).filter(
    ({ file, record }) =>
      recordName.exec(path.basename(file))?.groups?.["key"] === key &&
      record.version === version &&
      record.build === build,
  );
  return own.toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

/** Null: there is none any more, or it is not one. */
export async function readRecord(file: string): Promise<EngineRecord | null> {
  const bytes = await readFile(file).catch(() => null);
  return bytes === null ? null : parseRecord(bytes);
}

/** Null: they are no record. */
export function parseRecord(bytes: Uint8Array): EngineRecord | null {
  try {
    return engineRecord.read(parseJson(bytes), "");
  } catch (error) {
    if (error instanceof Malformed) return null;
    throw error;
  }
}

/** Lets others find this process, until it ends or `removeMark` takes the file back. Throws what the system throws. */
export async function writeRecord(folder: string, key: string, record: EngineRecord): Promise<string> {
  const name = randomBytes(4).toString("hex");
  const file = path.join(folder, `${key}-${record.pid}-${name}.engine`);
  const stage = path.join(folder, `${name}.stage`);
  ownMark(file);
  try {
    await writeFile(stage, JSON.stringify(record), { flag: "wx", mode: 0o600 });
    await rename(stage, file);
  } finally {
    await rm(stage, { force: true });
  }
  return file;
}
