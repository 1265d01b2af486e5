/**
 * Marks: small files of the home by which a process tells the others something for as long as it lives. What a dead process left
 * counts for nothing and is removed by whoever sees it.
 */
import { unlinkSync } from "node:fs";
import { readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { isRunning, startedAt } from "./processes";

/** Those of this process. */
const own = new Set<string>();
let listening = false;

/** Has a mark of this process removed when it ends, whether or not it was put yet. */
export function ownMark(file: string): void {
  if (!listening) process.once("exit", removeOwn);
  listening = true;
  own.add(file);
}

/** Takes a mark of this process back; no error where it cannot be. */
export async function removeMark(file: string): Promise<void> {
  own.delete(file);
  await rm(file, { force: true }).catch(() => undefined);
}

export interface Mark {
  readonly file: string;
  readonly pid: number;
  /** What the pattern found in its name. */
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/**
 * The marks of living processes in a folder. `pattern`: a mark's whole name, the process id as its group `pid`; `oldest`: one that was
 * touched earlier counts for nothing, in milliseconds since 1970, never before this computer was started.
 */
export async function livingMarks(folder: string, pattern: RegExp, oldest = 0): Promise<readonly Mark[]> {
  const marks: Mark[] = [];
  for (const file of await readdir(folder).catch(() => [])) {
    const groups = pattern.exec(file)?.groups;
    if (groups === undefined) continue;
    const place = path.join(folder, file);
    const pid = Number(groups["pid"]);
    // One that is gone meanwhile may be put again at any moment, and is not to be removed then.
    const found = await stat(place).catch(() => null);
    if (found === null) continue;
    const dead = !isRunning(pid) || found.mtimeMs < Math.max(startedAt(), oldest);
    if (dead) await rm(place, { force: true }).catch(() => undefined);
    else marks.push({ file, pid, groups });
  }
  return marks;
}

function removeOwn(): void {
  for (const file of own) {
    try {
      unlinkSync(file);
    } catch {
      // Whoever comes next sees that this process is dead.
    }
  }
}
