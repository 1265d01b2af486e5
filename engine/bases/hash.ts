/** Hashes of files, remembered as long as the files do not change: a base of gigabytes is read once, not at every start. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import path from "node:path";
import { cachedFile, keepCached, readCached } from "../disk/cached";
import { type Contents, runsIn } from "../disk/files";
import { AttuneError } from "../errors";
import { number, object, text } from "../schema/schema";
import { reasonOf } from "../words/system";

/**
 * SHA-256, hex, over the named files of a folder: of one line `name sha256` each, sorted; `known` has hashes that stand for a
 * file's bytes. A name that is not there is left out. Throws E_MODEL_FILE when a file cannot be read.
 */
export async function hashFiles(
  folder: string,
  names: readonly string[],
  known: ReadonlyMap<string, string> = new Map(),
): Promise<string> {
  const lines: string[] = [];
  for (const name of [...new Set(names)].sort()) {
    const hash = known.get(name) ?? (await hashFile(path.join(folder, name)));
    if (hash !== null) lines.push(`${name} ${hash}\n`);
  }
  return sha256(Buffer.from(lines.join("")));
}

/** Of all runs together, in hexadecimal. */
export function sha256(bytes: Contents): string {
  const hash = createHash("sha256");
  for (const run of runsIn(bytes)) hash.update(run);
  return hash.digest("hex");
}

/** SHA-256, hex, of one file, remembered while it does not change; null where it is not there. Throws E_MODEL_FILE. */
export async function hashFile(file: string): Promise<string | null> {
  const real = await realpath(file).catch(() => null);
  if (real === null) return null;
  const { size, mtimeMs, ctimeMs } = await stat(real);
  const state = { path: real, size, mtimeMs, ctimeMs };
  const cached = cachedFile("hashes", real);
  const known = await readCached(cached, entrySchema);
  if (known !== null && Object.entries(state).every(([key, value]) => known[key as keyof typeof state] === value)) {
    return known.sha256;
  }
  const hash = await streamHash(real);
  const entry: Entry = { ...state, sha256: hash };
  await keepCached(cached, entry);
  return hash;
}

interface Entry {
  readonly path: string;
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly sha256: string;
}

const entrySchema = object<Entry>({ path: text, size: number, mtimeMs: number, ctimeMs: number, sha256: text });

async function streamHash(file: string): Promise<string> {
  const hash = createHash("sha256");
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk);
  } catch (error) {
    const reason = reasonOf(error, file);
    throw new AttuneError(
      "E_MODEL_FILE",
      `${file} cannot be read: ${reason}.`,
      "Check that the disk works and copy the model again.",
    );
  }
  return hash.digest("hex");
}
