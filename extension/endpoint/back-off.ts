/** When a server that failed is asked again: later each time, and not before it wants to be. */
import type { AttuneError } from "../../engine/errors";

export interface BackOff {
  failed(key: string, error: Pick<AttuneError, "message" | "data">): void;
  answered(key: string): void;
  /** The latest failure; null: none since it answered. */
  failure(key: string): { readonly reason: string; readonly until: number } | null;
  forget(): void;
}

const firstMs = 5000;
const longestMs = 5 * 60_000;
/** A server may ask for more, within reason. */
const longestAskedMs = 60 * 60_000;

export function createBackOff(now: () => number = Date.now): BackOff {
  const failures = new Map<string, { readonly count: number; readonly reason: string; readonly until: number }>();
  return {
    failed(key, { message, data }) {
      const count = (failures.get(key)?.count ?? 0) + 1;
      const asked = data?.["retryAfterMs"];
      // What somebody must change first is not cured by asking soon.
      const own = data?.["endpoint"] === "down" ? Math.min(longestMs, firstMs * 2 ** (count - 1)) : longestMs;
      const wait = typeof asked === "number" ? Math.min(longestAskedMs, Math.max(own, asked)) : own;
      failures.set(key, { count, reason: message, until: now() + wait });
    },
    answered: (key) => void failures.delete(key),
    failure(key) {
      const found = failures.get(key);
      return found === undefined ? null : { reason: found.reason, until: found.until };
    },
    forget: () => failures.clear(),
  };
}
