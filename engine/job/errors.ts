import { AttuneError, fromErrorData, toErrorData } from "../errors";

/** E_JOB. `where`: the job's folder or file; `problem` goes on with its sentence. */
export function wrongJob(where: string, problem: string, hint: string): AttuneError {
  return new AttuneError("E_JOB", `The training job ${where} cannot be taken: ${problem}.`, hint);
}

/** Somebody said stop. */
export function stopped(): AttuneError {
  return new AttuneError("E_INTERRUPTED", "Stopped while exporting.", "Nothing was written; try again at any time.");
}

/** Gives the event loop a turn, as without one nobody could say stop. Throws E_INTERRUPTED. */
export async function demandGoingOn(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  if (signal.aborted) throw stopped();
}

/** What ended a thread: E_MEMORY, or a defect of ours. */
export function threadError(error: unknown): AttuneError {
  if (error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY")
    return new AttuneError(
      "E_MEMORY",
      "A thread of the export ran out of memory.",
      "Leave very large or unusual files out with --exclude, and export again.",
    );
  return fromErrorData(toErrorData(error));
}
