/**
 * How long to wait after a keystroke before the engine is asked. The wait follows the user's own rhythm: somewhat more
 * than the usual gap between two keystrokes, so that a request is made when typing pauses and not in the midst of it.
 */
export interface Debounce {
  /** Called at each keystroke, with the time in milliseconds; returns the wait. `base` is the setting. */
  next(now: number, base: number): number;
}

/** Gaps longer than this are thinking, not typing. */
const longestGapMs = 1000;
/** The weight of the newest gap in the average. */
const newest = 0.25;

export function createDebounce(): Debounce {
  let last: number | null = null;
  let usual: number | null = null;
  return {
    next(now, base) {
      const gap = last === null ? null : now - last;
      last = now;
      if (gap !== null && gap > 0 && gap <= longestGapMs) {
        usual = usual === null ? gap : usual + newest * (gap - usual);
      }
      if (usual === null) return base;
      return Math.round(Math.min(2 * base, Math.max(base / 2, 1.25 * usual)));
    },
  };
}
