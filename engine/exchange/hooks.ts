import { AttuneError } from "../errors";
import type { ExchangeEvent } from "../protocol/adapters";

export interface ExchangeHooks {
  /** Aborting ends the work between two of its parts, with E_INTERRUPTED and nothing left behind. */
  readonly signal: AbortSignal;
  onEvent(event: ExchangeEvent): void;
}

/** Throws E_INTERRUPTED once the signal is aborted. */
export function throwIfStopped(signal: AbortSignal): void {
  if (signal.aborted)
    throw new AttuneError(
      "E_INTERRUPTED",
      "Stopped before it was done.",
      "Nothing was written; try again at any time.",
    );
}

/** Gives the event loop a turn: without one nobody could say stop. Throws E_INTERRUPTED once the signal is aborted. */
export async function pause(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  throwIfStopped(signal);
}

/** Hooks whose progress from 0 to 1 is the part from `low` to `high` of a whole. */
export function part({ signal, onEvent }: ExchangeHooks, low: number, high: number): ExchangeHooks {
  return { signal, onEvent: (event) => onEvent({ ...event, done: low + (high - low) * event.done }) };
}
