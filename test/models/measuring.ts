/**
 * Measurements in processes of their own, so that one's memory is not another's. What was measured is kept until the whole run
 * has finished: an interrupted run goes on where it was.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Children } from "./children";
import { type Setup, threads } from "./setup";

/** What is measured in a process of its own, by the name that starts it. */
export type ChildTable = Readonly<Record<string, (request: never) => unknown>>;

export interface Measuring<Table extends ChildTable = Children> {
  /** One of the table's functions in a new process. `round` tells repetitions apart. */
  inProcess<N extends keyof Table>(
    name: N,
    request: Parameters<Table[N]>[0],
    round?: number,
  ): Awaited<ReturnType<Table[N]>>;
  /** Scripts that print a line of JSON last. */
  python<T>(script: string, args: readonly string[], round?: number): T;
  node<T>(script: string, args: readonly string[], round?: number): T;
  /** A program and its first arguments, of which those that are scripts are a part of what was measured. */
  program<T>(command: readonly string[], args: readonly string[], round?: number): T;
  /** Forgets what this run measured: only an interrupted one would need it. */
  finished(): void;
}

/** The answer to the process that `inProcess` started with this program: a line of JSON. */
export async function answerChild(table: ChildTable, name: string, request: string): Promise<string> {
  const [, child] = Object.entries(table).find(([key]) => key === name) ?? [];
  if (child === undefined) throw new Error(`nothing is measured by the name ${name}`);
  // `inProcess` wrote it, whose types are the table's.
  return JSON.stringify(await child(JSON.parse(request) as never));
}

export function openMeasuring<Table extends ChildTable = Children>({
  folder,
  python,
}: Pick<Setup, "folder" | "python">): Measuring<Table> {
  const kept = path.join(folder, "unfinished");
  const code = readFileSync(__filename);
  const used = new Set<string>();
  const once = (command: string, args: readonly string[], files: readonly string[], round: number) => {
    const hash = createHash("sha256")
      .update(code)
      // The bundle lies in another folder each time.
      .update(JSON.stringify([command, args.filter((arg) => arg !== __filename), round]));
    for (const file of files) hash.update(readFileSync(file));
    const file = path.join(kept, `${hash.digest("hex").slice(0, 16)}.json`);
    used.add(file);
    if (!existsSync(file)) {
      const line = lastLine(command, args);
      mkdirSync(kept, { recursive: true });
      writeFileSync(`${file}.new`, line);
      renameSync(`${file}.new`, file);
    }
    return JSON.parse(readFileSync(file, "utf8"));
  };
  return {
    inProcess: (name, request, round = 0) =>
      once(process.execPath, [__filename, "--child", String(name), JSON.stringify(request)], [], round),
    python: (script, args, round = 0) => once(python, [script, ...args], [script], round),
    node: (script, args, round = 0) => once(process.execPath, [script, ...args], [script], round),
    program: ([program = "", ...before], args, round = 0) =>
      once(
        program,
        [...before, ...args],
        before.filter((part) => /\.(py|m?js)$/.test(part)),
        round,
      ),
    finished: () => {
      for (const file of used) rmSync(file, { force: true });
    },
  };
}

function lastLine(command: string, args: readonly string[]): string {
  const begun = performance.now();
  const env = { ...process.env, OMP_NUM_THREADS: String(threads), PYTHONDONTWRITEBYTECODE: "1" };
  const run = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 26, env });
  const line = run.stdout?.trim().split("\n").at(-1) ?? "";
  if (run.status !== 0 || line === "") {
    throw new Error(`${args.join(" ")}: ${run.error ?? run.signal ?? run.status}\n${run.stderr?.slice(-2000)}`);
  }
  const what = args.slice(args[1] === "--child" ? 2 : 0).join(" ");
  console.error(`${((performance.now() - begun) / 1000).toFixed(0)} s: ${what.slice(0, 120)}`);
  return line;
}
