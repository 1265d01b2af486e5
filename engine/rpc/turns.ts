/** Who computes next: training steps aside while a completion waits. */
export interface Turns {
  /** What the editor says: a completion waits, or none does any more. */
  setWaiting(waiting: boolean): void;
  /** For the trainer, between micro-steps: resolves when no completion waits, and after `longestPauseMs` at the latest. */
  pause(): Promise<void>;
}

/** Training must not starve when an editor never says that its completion is done. */
const longestPauseMs = 2_000;

/** `pauseMs`: the longest that training steps aside at once. */
export function createTurns(pauseMs = longestPauseMs): Turns {
  let waiting = false;
  const resume = new Set<() => void>();
  return {
    setWaiting(now) {
      waiting = now;
      if (!now) for (const go of resume) go();
    },
    pause() {
      if (!waiting) return Promise.resolve();
      return new Promise((resolve) => {
        const go = () => {
          clearTimeout(timer);
          resume.delete(go);
          resolve();
        };
        const timer = setTimeout(go, pauseMs);
        resume.add(go);
      });
    },
  };
}
