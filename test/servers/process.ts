/** A real server in a process of its own, on a free port of this computer. */
import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

export interface ServerStart {
  readonly command: string;
  readonly args: (port: number) => readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** A path that answers with 200 once the server can be asked. */
  readonly ready: string;
  readonly logFile: string;
  readonly limitMs: number;
}

export interface RealServer {
  readonly url: string;
  readonly host: string;
  /** What a path answers, as text. */
  get(path: string): Promise<string>;
  log(): string;
  /** SIGKILL: it says good-bye to nobody. */
  kill(): Promise<void>;
}

/** Resolves once it answers; throws with the end of its log where it ends before, or takes too long. */
export async function startServer({ command, args, env, ready, logFile, limitMs }: ServerStart): Promise<RealServer> {
  const port = await freePort();
  const log = openSync(logFile, "w");
  // A process group of its own: servers have workers.
  const child = spawn(command, args(port), {
    env: { ...process.env, ...env },
    stdio: ["ignore", log, log],
    detached: true,
  });
  closeSync(log);
  const exited = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  const killGroup = (): void => {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, "SIGKILL");
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
    }
  };
  process.once("exit", killGroup);
  const kill = async (): Promise<void> => {
    killGroup();
    await exited;
    process.off("exit", killGroup);
  };
  const host = `127.0.0.1:${port}`;
  const url = `http://${host}`;
  let ended = false;
  exited.then(() => {
    ended = true;
  });
  const deadline = Date.now() + limitMs;
  while (!(await answers(`${url}${ready}`))) {
    if (ended || Date.now() > deadline) {
      await kill();
      throw new Error(
        `${command} ${ended ? "ended" : "did not answer in time"}:\n${readFileSync(logFile, "utf8").slice(-3000)}`,
      );
    }
    await sleep(200);
  }
  const get = async (path: string): Promise<string> => (await fetch(`${url}${path}`)).text();
  return { url, host, get, log: () => readFileSync(logFile, "utf8"), kill };
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address !== null ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
