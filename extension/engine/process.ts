import { type ChildProcess, fork } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import {
  CancellationToken,
  createMessageConnection,
  ErrorCodes,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageStrategy,
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
import { reasonOf } from "../../engine/words/system";
import { duration } from "../../engine/words/time";
import { createTail } from "./tail";

/** Knows processes and the wire, not what the requests mean and nothing of the editor. */
export interface EngineOptions {
  /** Absolute path of the bundled engine. */
  readonly modulePath: string;
  /** Another Node executable; absent: the one that runs the extension, as plain Node. */
  readonly nodePath?: string;
  readonly role: Role;
  /** Gigabytes that repacked weights may take; absent: the engine decides. */
  readonly cacheLimit?: number;
  readonly log: EngineLog;
  /** The engine must answer `initialize` within this time, or it is killed and the start fails by name. */
  readonly startTimeoutMs?: number;
}

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

export interface Engine {
  readonly pid: number;
  readonly host: InitializeResult;
  /**
   * Rejects with an `AttuneError` only: the engine's own, `E_INTERRUPTED` when the token was cancelled, or
   * `E_ENGINE_CRASHED` when the process ended first. It never stays pending after the process is gone.
   */
  readonly request: Ask;
  /** A completion waits, or none does any more: training steps aside. Does nothing once the process is gone. */
  completionWaiting(waiting: boolean): void;
  /** Resolves, never rejects, when the process has ended for whatever reason. */
  readonly exited: Promise<void>;
  readonly alive: () => boolean;
  /** Ends the process at once. Pending requests reject. */
  kill(): void;
  /** Lets the process write the checkpoint of a run that is under way, and end by itself. */
  end(): void;
}

const defaultStartTimeoutMs = 60_000;
/** How long the process may live on after its channel has closed, before it is ended from here. */
const disconnectGraceMs = 2_000;
const outputGraceMs = 500;
/** What was written longer before is not why a process ended. */
const lastWordsMs = 2_000;

/** @throws AttuneError `E_ENGINE_CRASHED` or `E_HOST` when the process does not come up. */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const { log, role } = options;
  const child = forkEngine(options);
  const tail = createTail(20);
  captureOutput(child, role, log, tail.add);

  let alive = true;
  let killedHere = false;
  let ending = "ended";
  const inbox = createInbox(child);
  const logger = {
    error: (message: string) => log.error(`[${role}] ${message}`),
    warn: (message: string) => log.warn(`[${role}] ${message}`),
    info: (message: string) => log.info(`[${role}] ${message}`),
    log: (message: string) => log.info(`[${role}] ${message}`),
  };
  const connection = createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child), logger, {
    messageStrategy: inbox,
  });

  const exited = new Promise<void>((resolve) => {
    const end = (how: string) => {
      if (!alive) return;
      alive = false;
      ending = how;
      log.info(`[${role}] the engine process ${child.pid ?? ""} ${how}`);
    };
    /** Hears what the process had said before it ended, then rejects what is still open, which would else stay so for ever. */
    const hearOut = async () => {
      await inbox.empty();
      connection.dispose();
      resolve();
    };
    const disconnected = new Promise<void>((done) => child.once("disconnect", done));
    const closed = new Promise<void>((done) => child.once("close", () => done()));
    child.once("exit", async (code, signal) => {
      end(signal === null ? `ended with code ${code}` : `was ended by ${signal}`);
      await disconnected;
      // Its last words on stderr may still be on their way, or a grandchild may hold the pipe for as long as it lives.
      await Promise.race([closed, wait(outputGraceMs)]);
      await hearOut();
    });
    child.on("error", (error) => {
      // Also raised when a message cannot be sent to a process that is ending; its exit follows then.
      if (child.pid !== undefined) return log.warn(`[${role}] ${error.message}`);
      end(`could not be started: ${reasonOf(error)}`);
      void hearOut();
    });
    child.once("disconnect", () => {
      if (killedHere) return;
      setTimeout(() => {
        if (alive) child.kill("SIGKILL");
      }, disconnectGraceMs).unref();
    });
  });

  connection.onNotification(logName, (line: LogLine) => log[line.level](`[${role}] ${line.message}`));
  // A closed channel is handled by the exit that follows; a broken write rejects its own request.
  connection.onError(([error]) => log.warn(`[${role}] ${error.message}`));
  connection.listen();

  const kill = () => {
    killedHere = true;
    child.kill("SIGKILL");
  };

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

  const request: Ask = async (name, params, asking = {}) => {
    if (asking.token?.isCancellationRequested) throw interrupted();
    try {
      if (!alive) throw new ResponseError(ErrorCodes.PendingResponseRejected, "the engine is gone");
      return await send(name, params, asking);
    } catch (error) {
      if (error instanceof ResponseError && !connectionCodes.has(error.code)) {
        throw fromErrorData(isRecord(error.data) ? error.data : error.message);
      }
      if (alive && child.connected) throw fromErrorData(error instanceof Error ? error.message : error);
      // The channel broke. The exit tells why, and follows within the grace period at the latest.
      await exited;
      throw killedHere ? interrupted() : crashed(role, ending, tail.lastWithin(lastWordsMs), tail.lines());
    }
  };

  const startTimeoutMs = options.startTimeoutMs ?? defaultStartTimeoutMs;
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    kill();
  }, startTimeoutMs);
  try {
    const host = await request("initialize", {
      role,
      background: inBackground.has(role),
      ...(options.cacheLimit === undefined ? {} : { cacheLimit: options.cacheLimit }),
    });
    log.info(`[${role}] engine ${child.pid ?? ""} ready: ONNX Runtime ${host.runtime}, Node ${host.node}`);
    return {
      pid: child.pid ?? 0,
      host,
      request,
      completionWaiting: (waiting) => {
        if (!alive) return;
        connection
          .sendNotification(waitingName, { waiting })
          .catch((error: unknown) => log.warn(`[${role}] ${String(error)}`));
      },
      exited,
      alive: () => alive,
      kill,
      end: () => {
        killedHere = true;
        // Unlike a signal it means the same on every system.
        if (child.connected) child.disconnect();
      },
    };
  } catch (error) {
    kill();
    throw timedOut ? notAnswering(startTimeoutMs) : error;
  } finally {
    clearTimeout(timer);
  }
}

/** Messages wait in a queue of the connection, which drops what is left when it is disposed. This tells when none is left. */
function createInbox(child: ChildProcess): MessageStrategy & { empty(): Promise<void> } {
  let [arrived, handled] = [0, 0];
  child.on("message", () => {
    arrived++;
  });
  return {
    handleMessage(message, next) {
      handled++;
      return next(message);
    },
    async empty() {
      // The queue hands on one message in each turn of the event loop.
      while (handled < arrived) await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

const connectionCodes: ReadonlySet<number> = new Set([
  ErrorCodes.MessageWriteError,
  ErrorCodes.MessageReadError,
  ErrorCodes.PendingResponseRejected,
  ErrorCodes.ConnectionInactive,
]);

function forkEngine(options: EngineOptions): ChildProcess {
  return fork(options.modulePath, [], {
    ...(options.nodePath === undefined ? {} : { execPath: options.nodePath }),
    // Not inherited: the extension host's own arguments may hold a debugger's port.
    execArgv: [],
    // The extension host is Electron, which runs as plain Node only with this.
    env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" },
    // Carries typed arrays and NaN, which JSON does not.
    serialization: "advanced",
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
}

function captureOutput(child: ChildProcess, role: string, log: EngineLog, keep: (text: string) => void): void {
  child.stdout?.setEncoding("utf8").on("data", (text: string) => log.info(`[${role}] ${text.trimEnd()}`));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    keep(text);
    log.warn(`[${role}] ${text.trimEnd()}`);
  });
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

function interrupted(): AttuneError {
  return new AttuneError("E_INTERRUPTED", "The request was cancelled.", "Ask again when you need it.");
}

function crashed(role: Role, ending: string, lastWords: string | null, stderr: readonly string[]): AttuneError {
  return new AttuneError(
    "E_ENGINE_CRASHED",
    `The ${role} engine ${ending}${lastWords === null ? "." : `: ${lastWords}`}`,
    `The log holds its last output; ${afterCrash[role]}`,
    { stderr },
  );
}

function notAnswering(ms: number): AttuneError {
  return new AttuneError(
    "E_HOST",
    `The engine did not answer within ${duration(ms / 1000)} of its start.`,
    "Look into the log; the setting attune.engine.nodePath can name another Node executable.",
  );
}
