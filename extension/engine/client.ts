/** What an engine is asked over a connection, however that came about. Knows the wire, and neither processes nor the editor. */
import {
  CancellationToken,
  createMessageConnection,
  ErrorCodes,
  type MessageConnection,
  type MessageReader,
  type MessageStrategy,
  type MessageWriter,
  ProgressType,
  ResponseError,
} from "vscode-jsonrpc/node";
import { AttuneError, fromErrorData, isRecord } from "../../engine/errors";
import {
  type CallName,
  type InitializeResult,
  type LogLine,
  logName,
  methodName,
  type ParamsOf,
  type ProgressOf,
  type ResultOf,
  type Role,
  waitingName,
} from "../../engine/protocol/wire";
import { duration } from "../../engine/words/time";

export const defaultStartTimeoutMs = 60_000;
/** What was written longer before is not why a process ended. */
export const lastWordsMs = 2_000;

export interface EngineLog {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** What goes with a request beside its parameters. */
export interface Asking<P> {
  readonly token?: CancellationToken;
  /** Hears what the request tells on its way, before it is answered. */
  readonly onProgress?: (progress: P) => void;
}

export type Ask = <M extends CallName>(
  name: M,
  params: ParamsOf<M>,
  asking?: Asking<ProgressOf<M>>,
) => Promise<ResultOf<M>>;

/** A connection that listens, with the engine's log in ours. */
export function openConnection(
  reader: MessageReader,
  writer: MessageWriter,
  role: Role,
  log: EngineLog,
  messageStrategy: MessageStrategy,
): MessageConnection {
  const logger = {
    error: (message: string) => log.error(`[${role}] ${message}`),
    warn: (message: string) => log.warn(`[${role}] ${message}`),
    info: (message: string) => log.info(`[${role}] ${message}`),
    log: (message: string) => log.info(`[${role}] ${message}`),
  };
  const connection = createMessageConnection(reader, writer, logger, { messageStrategy });
  connection.onNotification(logName, (line: LogLine) => log[line.level](`[${role}] ${line.message}`));
  // A closed channel is handled by the exit that follows; a broken write rejects its own request.
  connection.onError(([error]) => log.warn(`[${role}] ${error.message}`));
  connection.listen();
  return connection;
}

export function tellWaiting(connection: MessageConnection, waiting: boolean, role: Role, log: EngineLog): void {
  connection
    .sendNotification(waitingName, { waiting })
    .catch((error: unknown) => log.warn(`[${role}] ${String(error)}`));
}

export interface Link {
  readonly connection: MessageConnection;
  /** Whether what is sent may still arrive. */
  open(): boolean;
  /** Once the other side is gone: what open requests reject with. */
  lost(): Promise<AttuneError>;
}

/** Rejects as `Engine.request` does. */
export function createAsk({ connection, open, lost }: Link): Ask {
  let progressTokens = 0;
  /** Sends a request, heard until it is answered. */
  async function send<M extends CallName>(
    name: M,
    params: ParamsOf<M>,
    { token = CancellationToken.None, onProgress }: Asking<ProgressOf<M>>,
  ): Promise<ResultOf<M>> {
    if (onProgress === undefined) return connection.sendRequest<ResultOf<M>>(methodName(name), params, token);
    const progressToken = ++progressTokens;
    const hearing = connection.onProgress(new ProgressType<ProgressOf<M>>(), progressToken, onProgress);
    try {
      return await connection.sendRequest<ResultOf<M>>(methodName(name), { ...params, progressToken }, token);
    } finally {
      hearing.dispose();
    }
  }

  return async (name, params, asking = {}) => {
    if (asking.token?.isCancellationRequested) throw interrupted();
    if (!open()) throw await lost();
    try {
      return await send(name, params, asking);
    } catch (error) {
      if (error instanceof ResponseError && !connectionCodes.has(error.code)) {
        throw fromErrorData(isRecord(error.data) ? error.data : error.message);
      }
      if (open()) throw fromErrorData(error instanceof Error ? error.message : error);
      // The channel broke.
      throw await lost();
    }
  };
}

const connectionCodes: ReadonlySet<number> = new Set([
  ErrorCodes.MessageWriteError,
  ErrorCodes.MessageReadError,
  ErrorCodes.PendingResponseRejected,
  ErrorCodes.ConnectionInactive,
]);

/** The environment of an engine: the extension host is Electron, which runs as plain Node only with this. */
export function plainNode(): NodeJS.ProcessEnv {
  return { ...process.env, ELECTRON_RUN_AS_NODE: "1" };
}

export interface Introduction {
  readonly role: Role;
  readonly pid: number;
  readonly cacheLimit: number | undefined;
  readonly log: EngineLog;
  /** An engine that says nothing for so long is taken for hanging. */
  readonly patienceMs: number;
  /** Ends a process that hangs. */
  kill(): void;
  /** This window does not use it after all. */
  leave(): void;
}

/** What an engine answers to what it is told first. Rejects with E_HOST where it hangs, else as `Engine.request`; it is left then. */
export async function introduced(
  request: Ask,
  { role, pid, cacheLimit, log, patienceMs, kill, leave }: Introduction,
): Promise<InitializeResult> {
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    kill();
  }, patienceMs);
  try {
    const limit = cacheLimit === undefined ? {} : { cacheLimit };
    const host = await request("initialize", { role, background: inBackground.has(role), ...limit });
    log.info(`[${role}] engine ${pid} ready: ONNX Runtime ${host.runtime}, Node ${host.node}`);
    return host;
  } catch (error) {
    leave();
    throw timedOut ? notAnswering(patienceMs) : error;
  } finally {
    clearTimeout(timer);
  }
}

/** Nobody waits at the screen for what these compute; they leave the processor to others. */
const inBackground: ReadonlySet<Role> = new Set(["training", "exchanging", "tidying"]);

/** What a person does next. */
const afterCrash: Readonly<Record<Role, string>> = {
  training: "if it ran out of memory, choose a smaller sequence length or batch.",
  completing: "restart it, or choose another device or a smaller base in the settings.",
  exchanging: "nothing was written. Try again; merging needs memory for the whole base.",
  downloading: "try again: what has arrived is kept.",
  tidying: "try again: whatever was deleted went as a whole.",
};

export function interrupted(): AttuneError {
  return new AttuneError("E_INTERRUPTED", "The request was cancelled.", "Ask again when you need it.");
}

export function crashed(role: Role, ending: string, lastWords: string | null, stderr: readonly string[]): AttuneError {
  return new AttuneError(
    "E_ENGINE_CRASHED",
    `The ${role} engine ${ending}${lastWords === null ? "." : `: ${lastWords}`}`,
    `The log holds its last output; ${afterCrash[role]}`,
    { stderr },
  );
}

export function notAnswering(ms: number): AttuneError {
  return new AttuneError(
    "E_HOST",
    `The engine did not answer within ${duration(ms / 1000)} of its start.`,
    "Look into the log; the setting attune.engine.nodePath can name another Node executable.",
  );
}
