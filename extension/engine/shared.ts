/** The completing engine that all windows of a person use on this computer: found, or started for all of them. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { open, readFile, rm, stat } from "node:fs/promises";
import path from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { type Message, type MessageStrategy, SocketMessageWriter, StreamMessageReader } from "vscode-jsonrpc/node";
import { contentTypeDecoder, contentTypeEncoder } from "../../engine/local/coding";
import {
  digest,
  type EngineIdentity,
  engineKey,
  enginesFolder,
  enginesOf,
  type FoundEngine,
  makePrivate,
  readRecord,
} from "../../engine/local/record";
import { type LocalSocket, speakTo } from "../../engine/local/socket";
import { type SharedStart, sharedFlag, startReport } from "../../engine/local/start";
import { reasonOf } from "../../engine/words/system";
import {
  crashed,
  createAsk,
  defaultStartTimeoutMs,
  interrupted,
  introduced,
  lastWordsMs,
  notAnswering,
  openConnection,
  plainNode,
  tellWaiting,
} from "./client";
import type { Engine, EngineOptions } from "./process";

export interface SharedOptions extends Omit<EngineOptions, "role"> {
  /** Of the extension. */
  readonly version: string;
  /** How long the engine lives on when no window uses it, in milliseconds. */
  readonly graceMs?: number;
  /** An engine that others use may be at work that nothing interrupts; one that says nothing for longer is taken for hanging. */
  readonly busyMs?: number;
}

/** No engine can be shared here; the message says why. A window has one of its own then. */
export class NotShared extends Error {}

const role = "completing";
const defaultGraceMs = 10_000;
const defaultBusyMs = 3 * 60_000;
/** An engine may end, or die, between two looks. */
const mostTries = 5;
const quotedBytes = 4096;
const quotedLines = 20;

/**
 * What of its environment an engine heeds: where models lie and the network is, and what its libraries heed. Windows that differ in it
 * have an engine each.
 */
const heeded =
  /^(ATTUNE_\w+|HF_\w+|XDG_CACHE_HOME|OLLAMA_MODELS|LMSTUDIO_HOME|LLAMA_CACHE|LOCALAPPDATA|GIT_CONFIG_GLOBAL|LD_LIBRARY_PATH|CUDA_\w+|OMP_\w+|ORT_\w+|NODE_OPTIONS|NODE_EXTRA_CA_CERTS|\w+_PROXY)$/i;

/**
 * @throws NotShared where none can be shared, and AttuneError `E_ENGINE_CRASHED` or `E_HOST` when the process does not come up or does not
 * answer.
 */
export async function joinEngine(options: SharedOptions): Promise<Engine> {
  const { log, startTimeoutMs = defaultStartTimeoutMs, busyMs = defaultBusyMs } = options;
  const folder = enginesFolder();
  const identity = await identityOf(options);
  for (let tries = 0; tries < mostTries; tries++) {
    const [known] = await enginesOf(folder, identity);
    const found = known ?? (await launch(folder, identity, options));
    if (found === null) continue;
    const patienceMs = known === undefined ? startTimeoutMs : busyMs;
    const spoken = await speakTo(found.record, patienceMs);
    if (spoken.kind === "open") {
      const words = known === undefined ? "was started for all windows" : "of all windows was there";
      log.info(`[${role}] the engine ${found.record.pid} ${words}`);
      return attach(spoken.socket, found, { ...options, logFile: path.join(folder, logName(identity)), patienceMs });
    }
    if (spoken.kind === "dead") await rm(found.file, { force: true });
    if (spoken.kind === "silent") {
      // Somebody listens there and does nothing else: it would keep every window waiting.
      endProcess(found.record.pid);
      throw notAnswering(patienceMs);
    }
  }
  throw crashed(role, "ended each time that it was asked", null, await quoted(path.join(folder, logName(identity)), 0));
}

async function identityOf({ modulePath, nodePath, cacheLimit, version }: SharedOptions): Promise<EngineIdentity> {
  const build = digest(await readFile(modulePath)).slice(0, 32);
  const environment = Object.entries(process.env)
    .filter(([name]) => heeded.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const started = [nodePath ?? process.execPath, process.versions.modules, cacheLimit ?? null, environment];
  return { key: engineKey([version, build, path.resolve(modulePath), ...started]), version, build };
}

const logName = ({ key }: EngineIdentity): string => `${key}.log`;

/** Starts a process that becomes the engine, unless another one is faster; then it tells of that one. Null: it is gone again already. */
async function launch(folder: string, identity: EngineIdentity, options: SharedOptions): Promise<FoundEngine | null> {
  const { modulePath, nodePath = process.execPath, graceMs = defaultGraceMs } = options;
  const start: SharedStart = { folder, ...identity, graceMs };
  const log = await openLog(folder, identity);
  try {
    const child = spawn(nodePath, [path.resolve(modulePath), sharedFlag, JSON.stringify(start)], {
      cwd: folder,
      env: plainNode(),
      // It lives on when this window closes.
      detached: true,
      windowsHide: true,
      stdio: ["ignore", log.fd, log.fd, "ipc"],
    });
    const logFile = path.join(folder, logName(identity));
    const told = await heardFrom(child, logFile, options.startTimeoutMs ?? defaultStartTimeoutMs);
    if (told.kind === "refused") throw new NotShared(told.reason);
    const record = await readRecord(told.file);
    return record === null ? null : { file: told.file, record };
  } finally {
    await log.close();
  }
}

async function openLog(folder: string, identity: EngineIdentity) {
  try {
    await makePrivate(folder);
    return await open(path.join(folder, logName(identity)), "a", 0o600);
  } catch (error) {
    throw new NotShared(`${folder}: ${reasonOf(error, folder)}`);
  }
}

/** The first thing that a started process tells; then the two have nothing to do with each other any more. */
function heardFrom(child: ChildProcess, logFile: string, timeoutMs: number) {
  return new Promise<ReturnType<typeof startReport.read>>((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      reject(notAnswering(timeoutMs));
    }, timeoutMs);
    child.once("message", (message) => {
      clearTimeout(timer);
      child.unref();
      try {
        resolve(startReport.read(message, ""));
      } catch (error) {
        reject(new NotShared(error instanceof Error ? error.message : String(error)));
      }
    });
    child.once("error", (error) => {
      clearTimeout(timer);
      reject(crashed(role, `could not be started: ${reasonOf(error)}`, null, []));
    });
    const disconnected = new Promise<void>((done) => child.once("disconnect", done));
    child.once("exit", async (code, signal) => {
      // What it told may arrive later than its end; after that this changes nothing.
      await disconnected;
      await nextTurn();
      clearTimeout(timer);
      const lines = await quoted(logFile, 0);
      const how = signal === null ? `ended with code ${code}` : `was ended by ${signal}`;
      reject(crashed(role, how, lines.at(-1) ?? null, lines));
    });
  });
}

interface AttachOptions extends SharedOptions {
  readonly logFile: string;
  /** For its first answer. */
  readonly patienceMs: number;
}

async function attach(
  socket: LocalSocket,
  { file, record }: FoundEngine,
  { log, cacheLimit, logFile, patienceMs }: AttachOptions,
): Promise<Engine> {
  const { pid } = record;
  const before = await sizeOf(logFile);
  let leftHere = false;
  const inbox = createInbox();
  const connection = openConnection(
    new StreamMessageReader(socket, { contentTypeDecoder: contentTypeDecoder<Message>() }),
    new SocketMessageWriter(socket, { contentTypeEncoder }),
    role,
    log,
    inbox,
  );
  const isOpen = () => !socket.destroyed;
  const exited = new Promise<void>((resolve) => {
    const hearOut = async () => {
      if (!leftHere) log.info(`[${role}] the engine process ${pid} ended`);
      await inbox.empty();
      connection.dispose();
      resolve();
    };
    if (socket.closed) void hearOut();
    else socket.once("close", () => void hearOut());
  });
  const leave = () => {
    leftHere = true;
    socket.destroy();
  };
  const kill = () => {
    if (isOpen()) endProcess(pid);
    leave();
  };
  const request = createAsk({
    connection,
    open: isOpen,
    async lost() {
      await exited;
      if (leftHere) return interrupted();
      const lines = await quoted(logFile, before);
      const recent = Date.now() - (await changedAt(logFile)) <= lastWordsMs;
      return crashed(role, "ended", recent ? (lines.at(-1) ?? null) : null, lines);
    },
  });

  const host = await introduced(request, { role, pid, cacheLimit, log, patienceMs, kill, leave });
  return {
    ...{ pid, host, request, exited, kill, leave, end: leave },
    completionWaiting: (waiting) => {
      if (isOpen()) tellWaiting(connection, waiting, role, log);
    },
    alive: isOpen,
    retire() {
      // At once: the next request must not find it any more.
      try {
        rmSync(file, { force: true });
      } catch (error) {
        log.warn(`[${role}] ${file} cannot be removed: ${reasonOf(error, file)}`);
      }
      leave();
    },
    retired: () => !existsSync(file),
  };
}

/** Tells when nothing that has arrived waits any more: the reader and the connection hand on a message in some turns of the event loop. */
function createInbox(): MessageStrategy & { empty(): Promise<void> } {
  let handled = 0;
  return {
    handleMessage(message, next) {
      handled++;
      return next(message);
    },
    async empty() {
      for (let before = -1; before !== handled; ) {
        before = handled;
        for (let turn = 0; turn < 5; turn++) await nextTurn();
      }
    },
  };
}

/** For one that hangs. */
function endProcess(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

/** The last lines that a file has behind its first `from` bytes. */
async function quoted(file: string, from: number): Promise<readonly string[]> {
  const bytes = await readFile(file).catch(() => Buffer.alloc(0));
  const text = bytes.subarray(Math.max(from, bytes.length - quotedBytes)).toString("utf8");
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .slice(-quotedLines);
}

async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}

async function changedAt(file: string): Promise<number> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}
