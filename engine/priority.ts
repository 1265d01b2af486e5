import os from "node:os";
import { reasonOf } from "./words/system";

/**
 * Lets everything else on the machine go first: training runs for minutes beside an editor. A failure is only logged,
 * since training is right at any priority.
 */
export function lowerPriority(log: (message: string) => void): void {
  const { PRIORITY_BELOW_NORMAL } = os.constants.priority;
  try {
    // Raising it again is refused by most systems, so a process that is lower already stays where it is.
    if (os.getPriority() < PRIORITY_BELOW_NORMAL) os.setPriority(PRIORITY_BELOW_NORMAL);
  } catch (error) {
    log(`could not lower the process's priority: ${reasonOf(error)}`);
  }
}
