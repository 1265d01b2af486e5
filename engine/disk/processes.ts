/** Which processes still live: what one of them left behind counts only as long as it does. */
import { uptime } from "node:os";
import { hasCode } from "./codes";

/** Whether a process with this id runs, as anybody. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return hasCode(error, "EPERM");
  }
}

/** When this computer was started, in milliseconds since 1970: process ids of before mean nothing. A minute early, to be safe. */
export function startedAt(): number {
  return Date.now() - uptime() * 1000 - 60_000;
}
