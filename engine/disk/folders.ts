import { mkdir } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { hasCode } from "./codes";

/** Milliseconds after which a folder that is always gone again is an error. */
const longest = 2_000;

/**
 * Makes a folder, with those it lies in, and puts the first thing into it: `put` makes one file or folder there. Another process may
 * remove the folder at any moment as long as it is empty, between the two or while it is made; then both are done again. Throws what
 * the system throws.
 */
export async function putInto<T>(folder: string, put: () => Promise<T>): Promise<T> {
  const until = performance.now() + longest;
  for (;;) {
    try {
      // Of two processes, the one that finds it made already looks at it once more, and may find it gone: this throws ENOENT, too.
      await mkdir(folder, { recursive: true });
      return await put();
    } catch (error) {
      if (!hasCode(error, "ENOENT") || performance.now() > until) throw error;
      // Two that act at the same pace could miss each other for long.
      await wait(Math.random() * 2);
    }
  }
}
