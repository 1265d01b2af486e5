/** The built command line in a process of its own, as a person or a script runs it. */
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { jsonLines } from "./fakes";

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  lines(): Record<string, unknown>[];
  /** The last line: the `result` or the `error`. */
  last(): Record<string, unknown>;
}

export interface Options {
  /** Everything that standard input holds; without it, it is empty. */
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeArguments?: readonly string[];
  /** Called with each line of standard output; `kill` sends a signal to the process. */
  onLine?(line: string, kill: (signal: NodeJS.Signals) => void): void;
}

export function attune(argv: readonly string[], options: Options = {}): Promise<Ended> {
  const child = spawn(process.execPath, [...(options.nodeArguments ?? []), "dist/cli.js", ...argv], {
    env: { ...process.env, ...options.env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let out = "";
  let err = "";
  let told = 0;
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
    const complete = out.split("\n").slice(0, -1);
    for (const line of complete.slice(told)) options.onLine?.(line, (signal) => child.kill(signal));
    told = complete.length;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  // A process that refuses its arguments does not read what is sent to it.
  child.stdin.on("error", () => undefined);
  child.stdin.end(options.input ?? "");
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({
        code,
        out,
        err,
        lines: () => jsonLines(out),
        last: () => jsonLines(out).at(-1) ?? {},
      }),
    );
  });
}

/** A folder for one test, gone afterwards. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "attune-"));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
