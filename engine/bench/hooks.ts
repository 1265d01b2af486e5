/** Whom a measurement tells of itself, and who stops it. */
import { AttuneError } from "../errors";
import type { BenchRound } from "../protocol/bench";

export interface BenchHooks {
  readonly signal: AbortSignal;
  onRound(round: BenchRound): void;
}

/** Throws E_INTERRUPTED. */
export function demandGoing(signal: AbortSignal): void {
  if (signal.aborted)
    throw new AttuneError("E_INTERRUPTED", "The measurement was interrupted.", "Measure again when it suits you.");
}
