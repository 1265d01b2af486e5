import { AttuneError } from "../errors";

/** Runs one task at a time, in the order in which they came. */
export interface Queue {
  /**
   * An aborted task rejects at once with `E_INTERRUPTED`. One that still waits never starts; one that runs holds up those behind it
   * until it has heard of it.
   */
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
      const work = (async () => {
        await untilDoneOrAborted(before, signal);
        if (signal.aborted) throw interrupted();
        return task(signal);
      })();
      // A task that gives up its place must not let the next one overtake the one that runs.
      last = Promise.allSettled([before, work]).then(() => undefined);
      return (async () => {
        await untilDoneOrAborted(work, signal);
        if (signal.aborted) throw interrupted();
        return work;
      })();
    },
    drained: () => last,
  };
}

function interrupted(): AttuneError {
  return new AttuneError("E_INTERRUPTED", "The completion was cancelled.", "Ask again.");
}

/** Whether it fails is for others to see. */
function untilDoneOrAborted(done: Promise<unknown>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      signal.removeEventListener("abort", finish);
      resolve();
    };
    signal.addEventListener("abort", finish);
    if (signal.aborted) finish();
    void done.then(finish, finish);
  });
}
