/** Small values that are computed once and kept: a file of JSON each, so that two processes never overwrite each other's. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseJson } from "../formats/json";
import type { Schema } from "../schema/schema";
import { writeFileAtomically } from "./files";
import { cacheFolder } from "./home";

/** The file in the cache's folder `kind` for what `key` stands for. */
export function cachedFile(kind: string, key: string): string {
  return path.join(cacheFolder(), kind, `${createHash("sha256").update(key).digest("hex").slice(0, 32)}.json`);
}

/** What `keepCached` wrote; null where there is nothing, and whatever is wrong with it: then it is computed again. */
export async function readCached<T>(file: string, schema: Schema<T>): Promise<T | null> {
  try {
    return schema.read(parseJson(await readFile(file)), "");
  } catch {
    return null;
  }
}

/** Never throws: a cache that cannot be written costs the next process the time again, and nothing else. */
export async function keepCached(file: string, value: object): Promise<void> {
  await writeFileAtomically(file, Buffer.from(`${JSON.stringify(value)}\n`)).catch(() => undefined);
}
