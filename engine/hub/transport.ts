/** What every request to a hub goes through, and what its failures mean to a user. */
import { AttuneError } from "../errors";
import { ConnectionFailure, Refused } from "../network/failures";
import { type Limits, usualLimits } from "../network/silence";
import type { DownloadEvent, DownloadRequest } from "../protocol/models";
import { reasonOf } from "../words/system";
import { failed, noAccess, noSpace, stopped, unwritable } from "./errors";
import { NoAccess, type Transport, waiting } from "./retry";
import { hubSettings, tokenState } from "./settings";

export interface DownloadHooks {
  readonly signal: AbortSignal;
  onEvent(event: DownloadEvent): void;
  /** For tests; absent: the environment of the process, earnest limits and real waits. */
  readonly env?: NodeJS.ProcessEnv;
  readonly limits?: Limits;
  wait?(milliseconds: number): Promise<void>;
  freeBytes?(folder: string): Promise<number>;
}

/** Throws E_USAGE. */
export async function openTransport(
  { network }: DownloadRequest,
  { env = process.env, limits = usualLimits, signal, wait }: DownloadHooks,
): Promise<Transport> {
  return { settings: await hubSettings(env, network), limits, signal, wait: wait ?? waiting(signal) };
}

/** Runs what reads from the hub or writes to the disk. Throws `AttuneError` only: E_HUB_ACCESS, E_DOWNLOAD, E_INTERRUPTED, … */
export async function explained<T>(what: string, id: string, transport: Transport, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (transport.signal.aborted) throw stopped(id);
    const { settings } = transport;
    if (error instanceof NoAccess) throw noAccess(id, settings.endpoint.host, tokenState(settings), error.gated);
    if (error instanceof Refused) throw failed(what, error.message, error.hint);
    if (error instanceof ConnectionFailure) throw failed(what, error.message);
    if (error instanceof AttuneError || !(error instanceof Error) || !("syscall" in error)) throw error;
    throw "code" in error && error.code === "ENOSPC" ? noSpace("The disk is full") : unwritable(reasonOf(error));
  }
}
