import { AttuneError } from "../errors";

/** Runs one task at a time, in the order in which they came. */
export interface Queue {
  /** A task that is aborted while it still waits never starts and rejects at once with `E_INTERRUPTED`. */
  run<T>(task: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<T>;
  /** Resolves when all that was given until now is done. */
  drained(): Promise<void>;
}

/** An empty queue; a task that fails does not hold up those behind it. */
export function createQueue(): Queue {
  let last: Promise<void> = Promise.resolve();
  return {
    run(task, signal) {
      const before = last;
      const result = (async () => {
        await untilDoneOrAborted(before, signal);
        if (signal.aborted) throw interrupted();
        return task(signal);
      })();
      // A task that gives up its place while it waits must not let the next one overtake the one that runs.
      last = Promise.allSettled([before, result]).then(() => undefined);
      return result;
    },
    drained: () => last,
  };
}

function interrupted(): AttuneError {
  return new AttuneError("E_INTERRUPTED", "The request was cancelled before it began.", "Ask again when it is needed.");
}

function untilDoneOrAborted(done: Promise<void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      signal.removeEventListener("abort", finish);
      resolve();
    };
    signal.addEventListener("abort", finish);
    if (signal.aborted) finish();
    void done.then(finish);
  });
}
