/** Work that waits until nobody has asked for anything for a while, and steps aside when somebody does. */
import { setImmediate as nextTurn } from "node:timers/promises";
import { AttuneError } from "../errors";

export interface Quiet {
  /** Nothing is quiet while this runs, nor shortly after it. */
  during<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when it is quiet, after the process heard what was sent to it; rejects with E_INTERRUPTED once stopped. */
  pause(): Promise<void>;
  stop(): void;
}

/** `quietMs`: how long nothing must have been asked for. */
export function createQuiet(quietMs: number): Quiet {
  let running = 0;
  let stopped = false;
  let timer: NodeJS.Timeout | null = null;
  const waiting = new Set<() => void>();

  const wake = (): void => {
    for (const go of waiting) go();
    waiting.clear();
  };
  const isQuiet = (): boolean => running === 0 && timer === null;
  const begin = (): void => {
    running++;
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const end = (): void => {
    running--;
    if (running > 0 || stopped) return;
    timer = setTimeout(() => {
      timer = null;
      wake();
    }, quietMs);
    // A process that has nothing else to do may end.
    timer.unref();
  };

  return {
    async during(work) {
      begin();
      try {
        return await work();
      } finally {
        end();
      }
    },
    async pause() {
      await nextTurn();
      while (!stopped && !isQuiet()) await new Promise<void>((resolve) => waiting.add(resolve));
      if (stopped) throw new AttuneError("E_INTERRUPTED", "The engine ends.", "Ask again: another engine answers.");
    },
    stop() {
      stopped = true;
      if (timer !== null) clearTimeout(timer);
      timer = null;
      wake();
    },
  };
}
