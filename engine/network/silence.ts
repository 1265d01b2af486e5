/** How long a host may say nothing. */
export interface Limits {
  /** Fewer than `minimumBytes` in so many milliseconds count as silence. */
  readonly idleMs: number;
  readonly minimumBytes: number;
}

export const usualLimits: Limits = { idleMs: 30_000, minimumBytes: 1024 };

/** Counts bytes in windows of time, so that a byte now and then does not pass for a download. */
export function guardSilence({ idleMs, minimumBytes }: Limits, onSilence: () => void) {
  let heard = 0;
  const timer = setInterval(() => {
    if (heard < minimumBytes) onSilence();
    heard = 0;
  }, idleMs);
  return {
    heard: (bytes: number) => {
      heard += bytes;
    },
    end: () => clearInterval(timer),
  };
}
