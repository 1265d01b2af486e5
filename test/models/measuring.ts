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

export interface Measuring {
  /** One of the table's functions in a new process. `round` tells repetitions apart. */
  inProcess<N extends keyof Children>(
    name: N,
    request: Parameters<Children[N]>[0],
    round?: number,
  ): Awaited<ReturnType<Children[N]>>;
  /** Scripts that print a line of JSON last. */
  python<T>(script: string, args: readonly string[], round?: number): T;
  node<T>(script: string, args: readonly string[], round?: number): T;
  /** Forgets what this run measured: only an interrupted one would need it. */
  finished(): void;
}

export function openMeasuring({ folder, python }: Setup): Measuring {
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
      once(process.execPath, [__filename, "--child", name, JSON.stringify(request)], [], round),
    python: (script, args, round = 0) => once(python, [script, ...args], [script], round),
    node: (script, args, round = 0) => once(process.execPath, [script, ...args], [script], round),
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
