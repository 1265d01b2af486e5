/**
 * How long before the end of a wait the engine is asked, so that its answer is there when the wait is over: as long as
 * nine of its ten latest answers took. A quick model is asked late, and seldom in vain; a slow one works while one waits.
 */
export interface HeadStart {
  /** An answer has come after this many milliseconds. */
  took(ms: number): void;
  ms(): number;
}

const kept = 20;
const share = 0.9;
/** Before anything is known. */
const firstMs = 300;

export function createHeadStart(): HeadStart {
  let latest: readonly number[] = [];
  return {
    took(ms) {
      latest = [...latest, ms].slice(-kept);
    },
    ms() {
      const sorted = [...latest].sort((a, b) => a - b);
      return sorted[Math.ceil(share * sorted.length) - 1] ?? firstMs;
    },
  };
}
