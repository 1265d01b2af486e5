import path from "node:path";
import { isFile } from "./files";

/**
 * A file that was installed with the program, by where it lies below the package's root. The program's bundle lies there or deeper,
 * the tests' bundles elsewhere: it is looked for upwards. null: it was not installed.
 */
export async function installedFile(...parts: readonly string[]): Promise<string | null> {
  for (let folder = __dirname; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, ...parts);
    if (await isFile(candidate)) return candidate;
    if (folder === path.dirname(folder)) return null;
  }
}
