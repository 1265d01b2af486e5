/** The built command line in a process of its own, as a person or a script runs it. */
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
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

/**
 * The beginnings of ten files of the sample workspace: with ten, two are held out, which is the least that can be
 * compared, and they are short enough to train on and to compare within seconds.
 */
export async function smallWorkspace(folder: string): Promise<string> {
  const sample = "test/fixtures/sample-workspace";
  const workspace = path.join(folder, "workspace");
  await mkdir(workspace);
  const python = ["fuel", "report", "shift", "tide", "weather"].map((name) => `tools/harbour/${name}.py`);
  const typescript = ["clock", "ids", "ledger", "lists", "outcome"].map((name) => `src/core/${name}.ts`);
  for (const name of [...python, ...typescript]) {
    const lines = (await readFile(path.join(sample, name), "utf8")).split("\n");
    await writeFile(path.join(workspace, path.basename(name)), `${lines.slice(0, 18).join("\n")}\n`);
  }
  return workspace;
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
