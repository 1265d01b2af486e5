import { readFile } from "node:fs/promises";
import { hasCode } from "../disk/codes";

/** null: there is no such file, it is a folder, or it may not be read. */
export async function readTextIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT", "ENOTDIR", "EISDIR", "EACCES", "EPERM")) return null;
    throw error;
  }
}
