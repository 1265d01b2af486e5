/**
 * How long to wait after a keystroke before the engine is asked. The wait follows the user's own rhythm: somewhat more
 * than the usual gap between two keystrokes, so that a request is made when typing pauses and not in the midst of it. And
 * it follows what became of the latest suggestions: who accepts them gets them sooner, who types over them is left alone
 * for longer.
 */
export interface Debounce {
  /** At each keystroke, with the time in milliseconds. */
  typed(now: number): void;
  /** A suggestion that was seen has been accepted, or typed over. */
  decided(now: number, accepted: boolean): void;
  /** Milliseconds from the last keystroke on; `base` is the setting, and 0 stays 0. */
  wait(now: number, base: number): number;
}

/** Gaps longer than this are thinking, not typing. */
const longestGapMs = 1000;
/** The weight of the newest gap in the average. */
const newest = 0.25;
/** Shorter the editor itself does not wait; longer nobody waits for a suggestion. */
const shortestMs = 50;
const longestMs = 1000;

const keptDecisions = 10;
const factorOfAccept = 0.8;
const factorOfReject = 1.5;
/** A decision's weight falls to 1/e in this time. */
const decayMs = 10 * 60_000;

export function createDebounce(): Debounce {
  let last: number | null = null;
  let usual: number | null = null;
  let decisions: readonly { readonly at: number; readonly factor: number }[] = [];

  const byRhythm = (base: number) => (usual === null ? base : Math.min(2 * base, Math.max(base / 2, 1.25 * usual)));
  const byDecisions = (now: number) =>
    decisions.reduce(
      (product, { at, factor }) => product * (1 + (factor - 1) * Math.exp(-Math.max(0, now - at) / decayMs)),
      1,
    );

  return {
    typed(now) {
      const gap = last === null ? null : now - last;
      last = now;
      if (gap !== null && gap > 0 && gap <= longestGapMs) {
        usual = usual === null ? gap : usual + newest * (gap - usual);
      }
    },
    decided(now, accepted) {
      const factor = accepted ? factorOfAccept : factorOfReject;
      decisions = [...decisions, { at: now, factor }].slice(-keptDecisions);
    },
    wait(now, base) {
      if (base === 0) return 0;
      return Math.round(Math.min(longestMs, Math.max(shortestMs, byRhythm(base) * byDecisions(now))));
    },
  };
}
