/** How much a folder holds, and how much its disk still takes. */
import { lstat, readdir, statfs } from "node:fs/promises";
import path from "node:path";

/** Of the disk that the folder is on, or will be. In bytes. */
export async function freeBytesOf(folder: string): Promise<number> {
  const found = await statfs(folder).catch(() => null);
  if (found === null) return freeBytesOf(path.dirname(folder));
  return found.bavail * found.bsize;
}

/** Of a file or of all files below a folder, in bytes. No link is followed; what cannot be read counts as nothing. */
export async function bytesBelow(place: string): Promise<number> {
  const found = await lstat(place).catch(() => null);
  if (found === null) return 0;
  if (!found.isDirectory()) return found.size;
  let sum = 0;
  for (const name of await readdir(place).catch(() => [])) sum += await bytesBelow(path.join(place, name));
  return sum;
}
