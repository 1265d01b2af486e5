/** One of a folder's files damaged, by what its name says that it holds. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { damagedBytes } from "./bytes";
import { damagedJson } from "./json";
import type { Random } from "./random";

export function damagedFile(random: Random, name: string, valid: Uint8Array): Uint8Array {
  if (!name.endsWith(".json")) return damagedBytes(random, valid, 800);
  if (random.chance(0.2)) return damagedBytes(random, valid);
  return new TextEncoder().encode(damagedJson(random, JSON.parse(new TextDecoder().decode(valid))));
}

/** Runs `read` while `name` in `folder` is damaged, and puts the file right again. */
export async function withDamaged<T>(
  random: Random,
  folder: string,
  name: string,
  read: () => Promise<T>,
  damage = damagedFile,
): Promise<T> {
  const file = path.join(folder, name);
  const valid = await readFile(file);
  await writeFile(file, damage(random, name, valid));
  try {
    return await read();
  } finally {
    await writeFile(file, valid);
  }
}
