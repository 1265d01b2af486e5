/** The completing engine that the windows of one person share: who starts it, who uses it, and when it ends. */
import { randomBytes } from "node:crypto";
import { fstatSync, ftruncateSync } from "node:fs";
import { readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { createMessageConnection, type Message, SocketMessageWriter, StreamMessageReader } from "vscode-jsonrpc/node";
import type { Completer, Completions } from "../complete/completer";
import { isFile } from "../disk/files";
import { nameProcess } from "../disk/in-use";
import { removeMark } from "../disk/marks";
import { takeTurn } from "../disk/turn";
import { AttuneError } from "../errors";
import { contentTypeDecoder, contentTypeEncoder } from "../local/coding";
import { type EngineRecord, enginesOf, makePrivate, writeRecord } from "../local/record";
import { isGreeted, isListening, type Listening, type LocalSocket, listenPrivately } from "../local/socket";
import type { SharedStart, StartReport } from "../local/start";
import type { Operations } from "../operations";
import { reasonOf } from "../words/system";
import { serve } from "./serve";

export interface SharedHooks {
  /** Tells whoever started this process, if it is still there. */
  report(report: StartReport): Promise<void>;
  /** One line for the engine's own log. */
  log(line: string): void;
  /** Ends the process. */
  exit(): void;
}

/** Who has connected must have said its secret by then. An engine that computes hears of nobody for as long as that takes. */
const greetingMs = 60_000;
const electionPatienceMs = 20;
const longestLog = 256 * 1024;
const oldLogMs = 30 * 24 * 60 * 60_000;

/**
 * Becomes the engine of all windows of this identity, or reports the one that there is and ends. From then on it lives as long as windows
 * are connected, and `graceMs` after that. The returned function ends it.
 */
export async function shareEngine(
  start: SharedStart,
  operations: Operations,
  hooks: SharedHooks,
): Promise<() => Promise<void>> {
  const elected = await elect(start).catch((error: unknown) => ({ kind: "refused" as const, reason: reasonOf(error) }));
  if (elected.kind !== "elected") {
    await hooks.report(elected);
    hooks.exit();
    return async () => undefined;
  }
  shortenLog();
  await removeOldLogs(start.folder);
  const engine = createSharedEngine(elected, start, operations, hooks);
  await hooks.report({ kind: "ready", file: elected.file });
  return engine.end;
}

interface Elected extends Listening {
  readonly kind: "elected";
  readonly record: EngineRecord;
  readonly file: string;
}

/** One process at a time looks whether there is an engine, and becomes it otherwise. */
async function elect(start: SharedStart): Promise<Elected | StartReport> {
  const { folder, key, version, build } = start;
  await makePrivate(folder);
  const never = new AbortController().signal;
  const giveBack = await takeTurn(
    "starting the completing engine",
    { signal: never, onWaiting: () => undefined },
    { folder: path.join(folder, "turns"), patienceMs: electionPatienceMs },
  );
  try {
    for (const { file, record } of await enginesOf(folder, start)) {
      if (await isListening(record.socket)) return { kind: "ready", file };
      // Its process id is another program's by now.
      await rm(file, { force: true });
    }
    const listening = await listenPrivately(folder);
    const [secret, proof] = [0, 1].map(() => randomBytes(24).toString("hex"));
    if (secret === undefined || proof === undefined) throw new Error("no secret was made");
    const record = { pid: process.pid, version, build, socket: listening.socket, secret, proof };
    return { kind: "elected", ...listening, record, file: await writeRecord(folder, key, record) };
  } finally {
    await giveBack();
  }
}

/** Whoever starts engines only ever adds to their log. */
function shortenLog(): void {
  try {
    if (fstatSync(2).isFile() && fstatSync(2).size > longestLog) ftruncateSync(2);
  } catch {
    // A log that cannot be shortened is still a log.
  }
}

/** Of engines that were started otherwise, or of another version. */
async function removeOldLogs(folder: string): Promise<void> {
  for (const name of (await readdir(folder)).filter((one) => one.endsWith(".log"))) {
    const log = path.join(folder, name);
    const changed = await stat(log).then(
      ({ mtimeMs }) => mtimeMs,
      () => Date.now(),
    );
    if (Date.now() - changed > oldLogMs) await rm(log, { force: true }).catch(() => undefined);
  }
}

function createSharedEngine(
  { server, record, file }: Elected,
  { graceMs }: SharedStart,
  operations: Operations,
  { log, exit }: SharedHooks,
): { end(): Promise<void> } {
  const windows = new Set<Window>();
  let completions: Promise<Completions> | null = null;
  let leaving: NodeJS.Timeout | undefined;
  let ended = false;

  const shared = (): Promise<Completions> => {
    completions ??= operations.createCompletions({ besideEditor: true });
    return completions;
  };

  /** Says what it is, and begins to wait for its end where nobody uses it. */
  async function counted(): Promise<void> {
    clearTimeout(leaving);
    nameProcess(
      windows.size === 1 ? "the completing engine of an editor" : `attune completing, used by ${windows.size} windows`,
    );
    if (windows.size > 0) return;
    // Without its record nobody comes back: a window wanted another engine.
    const wait = (await isFile(file)) ? graceMs : 0;
    if (windows.size > 0) return;
    clearTimeout(leaving);
    leaving = setTimeout(() => void endUnlessUsed(), wait);
  }

  async function endUnlessUsed(): Promise<void> {
    // After long work its time may be over before somebody was heard who came meanwhile.
    for (let turn = 0; turn < 3; turn++) await nextTurn();
    if (windows.size === 0) await end();
  }

  async function end(): Promise<void> {
    if (ended) return;
    ended = true;
    clearTimeout(leaving);
    // In this order: as long as it is found it listens, and who is turned away looks again and finds nothing.
    await removeMark(file);
    server.close();
    await Promise.all([...windows].map((window) => window.close()));
    log(`engine ${process.pid} ended`);
    exit();
  }

  async function accept(socket: LocalSocket): Promise<void> {
    if (!(await isGreeted(socket, record, greetingMs)) || socket.destroyed) return;
    if (ended) return void socket.destroy();
    const window = serveWindow(socket, operations, shared, log);
    windows.add(window);
    void counted();
    socket.once("close", async () => {
      windows.delete(window);
      void counted();
      await window.close();
    });
  }

  server.on("connection", (socket) => void accept(socket));
  server.on("error", (error) => log(`engine ${process.pid}: ${error.message}`));
  log(`engine ${process.pid} listens for windows`);
  void counted();
  return { end };
}

interface Window {
  /** Ends its requests, and forgets what was known of its files. */
  close(): Promise<void>;
}

/** A window's requests are its own: what they tell goes to it alone, and they end with its connection. */
function serveWindow(
  socket: LocalSocket,
  operations: Operations,
  shared: () => Promise<Completions>,
  log: (line: string) => void,
): Window {
  const completers: Promise<Completer>[] = [];
  const own: Operations = {
    ...operations,
    createCompleter(tell) {
      const completer = shared().then((completions) => completions.completer(tell));
      completers.push(completer);
      return completer;
    },
    train: async () => {
      throw new AttuneError("E_USAGE", "The engine that completes does not train.", "Train with attune train.");
    },
  };
  const connection = createMessageConnection(
    new StreamMessageReader(socket, { contentTypeDecoder: contentTypeDecoder<Message>() }),
    new SocketMessageWriter(socket, { contentTypeEncoder }),
  );
  // What cannot be read is followed by nothing that can be.
  connection.onError(([error]) => {
    if (!socket.destroyed) log(`a window's connection broke: ${error.message}`);
    socket.destroy();
  });
  const server = serve(connection, own, () => undefined);
  let closing: Promise<void> | null = null;
  return {
    close() {
      closing ??= (async () => {
        await server.close();
        connection.dispose();
        socket.destroy();
        for (const completer of completers) await completer.then((made) => made.dispose()).catch(() => undefined);
      })();
      return closing;
    },
  };
}
