/**
 * Sockets that lead from one process of this computer to another, and nowhere else: a path in a private folder, or a pipe with a name that
 * nobody guesses. No other room connects to one or listens at one, and this one knows no port and no host.
 */
import { randomBytes, timingSafeEqual } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import { createConnection, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { hasCode } from "../disk/codes";
import { reasonOf } from "../words/system";
import { allEngines, digest, type EngineRecord, makePrivate } from "./record";

/** An end of a connection between two processes of this computer. */
export type LocalSocket = Socket;

export interface Listening {
  readonly server: Server;
  readonly socket: string;
}

/** The shortest of what systems take: macOS has 104 bytes, one of which ends the path. */
const longestPath = 103;
/** What is longer than a greeting is none. */
const longestGreeting = 256;

/**
 * Listens at a new socket in `folder`, which is private, or where its path is too long or the file system has no sockets, in a private
 * folder of the temporary one. Throws an error that says why where neither can be had. Removes what dead engines left there; so only one
 * process may do it at a time.
 */
export async function listenPrivately(folder: string): Promise<Listening> {
  const name = randomBytes(16).toString("hex");
  if (process.platform === "win32") return listenAt(`\\\\.\\pipe\\attune-${name}`);
  const short = path.join(tmpdir(), `attune-${process.getuid?.()}-${digest(folder).slice(0, 8)}`);
  const reasons: string[] = [];
  for (const place of [folder, short]) {
    const socket = path.join(place, `${name.slice(0, 8)}.sock`);
    try {
      if (Buffer.byteLength(socket) > longestPath) throw new Error("its path is too long for a socket");
      await makePrivate(place);
      await removeStale(place, folder);
      return await listenAt(socket);
    } catch (error) {
      reasons.push(`${place}: ${reasonOf(error, place)}`);
    }
  }
  throw new Error(reasons.join("; "));
}

/** What no living engine's record names. */
async function removeStale(place: string, folder: string): Promise<void> {
  const used = new Set((await allEngines(folder)).map(({ record }) => record.socket));
  const sockets = (await readdir(place)).filter((name) => name.endsWith(".sock")).map((name) => path.join(place, name));
  for (const socket of sockets.filter((one) => !used.has(one))) await rm(socket, { force: true });
}

function listenAt(socket: string): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ path: socket }, () => {
      server.off("error", reject);
      resolve({ server, socket });
    });
  });
}

/** Whether anybody listens there. The system answers for a process that is busy. */
export function isListening(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createConnection({ path: socket });
    const answer = (found: boolean) => {
      probe.destroy();
      resolve(found);
    };
    probe.once("connect", () => answer(true));
    probe.once("error", () => answer(false));
  });
}

/**
 * What came of speaking to an engine. `dead`: nobody listens, or not the one who wrote the record; `ending`: it closed the
 * connection; `silent`: it did not answer in time.
 */
export type Spoken =
  | { readonly kind: "open"; readonly socket: Socket }
  | { readonly kind: "dead" | "ending" | "silent" };

/** Connects to an engine, and gives and hears what its record says. */
export async function speakTo({ socket: at, secret, proof }: EngineRecord, timeoutMs: number): Promise<Spoken> {
  const socket = createConnection({ path: at });
  const answer = readLine(socket, timeoutMs);
  socket.once("connect", () => socket.write(greeting(secret)));
  const heard = await answer;
  if (heard.kind === "line" && same(heard.line, greeting(proof))) return { kind: "open", socket };
  socket.destroy();
  if (heard.kind === "line") return { kind: "dead" };
  if (heard.kind === "silence") return { kind: "silent" };
  const nobody = hasCode(heard.error, "ECONNREFUSED", "ENOENT", "ENOTSOCK", "EACCES");
  return { kind: nobody ? "dead" : "ending" };
}

/** For an engine: whether who has connected knows the secret; then it is answered. Who does not is told nothing. */
export async function isGreeted(socket: Socket, { secret, proof }: EngineRecord, timeoutMs: number): Promise<boolean> {
  const heard = await readLine(socket, timeoutMs);
  const known = heard.kind === "line" && same(heard.line, greeting(secret));
  if (known) socket.write(greeting(proof));
  else socket.destroy();
  return known;
}

const greeting = (word: string): string => `attune ${word}\n`;

function same(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}

type Heard =
  | { readonly kind: "line"; readonly line: string }
  | { readonly kind: "silence" }
  | { readonly kind: "closed"; readonly error: unknown };

/** The first line, or what stands there instead of one; what comes behind it stays to be read. */
function readLine(socket: Socket, timeoutMs: number): Promise<Heard> {
  return new Promise((resolve) => {
    let line = Buffer.alloc(0);
    let error: unknown;
    const finish = (heard: Heard) => {
      clearTimeout(timer);
      socket.off("readable", read).off("close", closed);
      resolve(heard);
    };
    const read = () => {
      for (let piece = socket.read(); Buffer.isBuffer(piece); piece = socket.read()) {
        line = Buffer.concat([line, piece]);
        const end = line.indexOf("\n") + 1;
        if (end > 0) {
          if (end < line.length) socket.unshift(line.subarray(end));
          return finish({ kind: "line", line: line.toString("utf8", 0, end) });
        }
        if (line.length > longestGreeting) return finish({ kind: "line", line: "" });
      }
    };
    const closed = () => finish({ kind: "closed", error });
    const timer = setTimeout(() => finish({ kind: "silence" }), timeoutMs);
    socket.on("readable", read).once("close", closed);
    // Stays: an error without a listener would end this process. The connection's end follows each.
    socket.on("error", (thrown) => {
      error = thrown;
    });
  });
}
