import { type ChildProcess, fork } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { IPCMessageReader, IPCMessageWriter, type MessageStrategy } from "vscode-jsonrpc/node";
import type { InitializeResult, Role } from "../../engine/protocol/wire";
import { reasonOf } from "../../engine/words/system";
import {
  type Ask,
  crashed,
  createAsk,
  defaultStartTimeoutMs,
  type EngineLog,
  interrupted,
  introduced,
  lastWordsMs,
  openConnection,
  plainNode,
  tellWaiting,
} from "./client";
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
  /** This window needs it no more: a process of its own ends, one that others share lives on with them. */
  leave(): void;
  /** The same, and nobody comes back to it: those who share it go to another with their next request. */
  retire(): void;
  /** Whether another is to be asked instead. */
  readonly retired: () => boolean;
}

/** How long the process may live on after its channel has closed, before it is ended from here. */
const disconnectGraceMs = 2_000;
const outputGraceMs = 500;

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
  const connection = openConnection(new IPCMessageReader(child), new IPCMessageWriter(child), role, log, inbox);

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

  const kill = () => {
    killedHere = true;
    child.kill("SIGKILL");
  };

  const request = createAsk({
    connection,
    open: () => alive && child.connected,
    // The exit tells why, and follows within the grace period at the latest.
    async lost() {
      await exited;
      return killedHere ? interrupted() : crashed(role, ending, tail.lastWithin(lastWordsMs), tail.lines());
    },
  });

  const { cacheLimit, startTimeoutMs = defaultStartTimeoutMs } = options;
  const pid = child.pid ?? 0;
  const host = await introduced(request, { role, cacheLimit, pid, log, patienceMs: startTimeoutMs, kill, leave: kill });
  return {
    ...{ pid, host, request, exited, kill, leave: kill, retire: kill },
    completionWaiting: (waiting) => {
      if (alive) tellWaiting(connection, waiting, role, log);
    },
    alive: () => alive,
    end: () => {
      killedHere = true;
      // Unlike a signal it means the same on every system.
      if (child.connected) child.disconnect();
    },
    retired: () => false,
  };
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

function forkEngine(options: EngineOptions): ChildProcess {
  return fork(options.modulePath, [], {
    ...(options.nodePath === undefined ? {} : { execPath: options.nodePath }),
    // Not inherited: the extension host's own arguments may hold a debugger's port.
    execArgv: [],
    env: plainNode(),
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
