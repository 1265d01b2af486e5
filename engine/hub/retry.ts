/** Tries again what a network may cure, and waits as long as a server asks for. */
import { setTimeout as sleep } from "node:timers/promises";
import { ConnectionFailure, Refused } from "../network/failures";
import type { Answer } from "../network/http";
import { retryAfter } from "../network/reach";
import type { Limits } from "../network/silence";
import { duration } from "../words/time";
import type { HubSettings } from "./settings";

export interface Transport {
  readonly settings: HubSettings;
  readonly limits: Limits;
  readonly signal: AbortSignal;
  /** Waits so many milliseconds; rejects when the signal is aborted. */
  wait(milliseconds: number): Promise<void>;
}

/** As `Transport.wait` in earnest. */
export function waiting(signal: AbortSignal): Transport["wait"] {
  return async (milliseconds) => {
    await sleep(milliseconds, undefined, { signal });
  };
}

/** A server that is busy; `milliseconds` is what it asks for, if it does. */
export class Busy extends ConnectionFailure {
  constructor(
    message: string,
    readonly milliseconds: number | null,
  ) {
    super(message);
  }
}

/** In a row and without a byte of progress. */
const maximumFailures = 5;
/** In all: a server that gives a byte and breaks off must end too. */
const maximumTries = 200;
const longestWait = 300_000;

/**
 * Runs `attempt` until it succeeds. `progress()` tells how far it came: failures after progress do not count as in a row.
 * Throws the last `ConnectionFailure`, or at once anything else.
 */
export async function persist<T>(
  { wait, signal }: Transport,
  attempt: () => Promise<T>,
  progress: () => number = () => 0,
): Promise<T> {
  let failures = 0;
  let reached = progress();
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof ConnectionFailure) || signal.aborted || tries === maximumTries) throw error;
      failures = progress() > reached ? 1 : failures + 1;
      reached = Math.max(reached, progress());
      if (failures === maximumFailures) throw error;
      const asked = error instanceof Busy ? error.milliseconds : null;
      if (asked !== null && asked > longestWait) {
        throw new Refused(`the server asks to wait for ${duration(asked / 1000, "estimate")}`);
      }
      await wait(asked ?? 500 * 2 ** (failures - 1));
    }
  }
}

/** The hub knows the model, or will not say, and does not give it to this user. */
export class NoAccess extends Refused {
  constructor(
    message: string,
    /** The model's page asks for a consent first. */
    readonly gated: boolean,
  ) {
    super(message);
  }
}

/** Throws `Busy` for the statuses that mean "later", and `NoAccess` for those that mean "not you". */
export function refuseOthers({ url, status, headers, body }: Answer, { endpoint }: HubSettings): void {
  const later = status === 408 || status === 429 || status >= 500;
  const forbidden = status === 401 || status === 403;
  if (!later && !forbidden) return;
  body.destroy();
  const problem = `${url.host} answers with status ${status}`;
  if (later) throw new Busy(problem, retryAfter(headers["retry-after"], Date.now()));
  // Where files lie elsewhere, the hub's redirect holds a signature that ends after a while; the hub gives a new one.
  if (url.origin !== endpoint.origin) throw new ConnectionFailure(problem);
  throw new NoAccess(problem, headers["x-error-code"] === "GatedRepo");
}
