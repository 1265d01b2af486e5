/**
 * What two windows that complete cost, with an engine each and with one for both: the memory of the engines, and the time to the second
 * window's first text. Each turn in a home of its own, in which the base was measured before, as it is after the first day.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import type { CompleteRequest } from "../../engine/protocol/complete";
import { instructionSets } from "../../engine/runtime/instructions";
import { createEngines } from "../../extension/engine/engines";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { turns: { type: "string", default: "5" } },
});
const base = path.resolve(positionals[0] ?? "models/attune-base");
const engine = path.resolve("dist/engine.js");
const sources = ["engine/complete/completer.ts", "engine/decode/sequence.ts"].map((file) => readFileSync(file, "utf8"));

interface Turn {
  /** Bytes that the engines hold: each page once for each engine, and shared pages once in all. */
  readonly rss: number;
  readonly pss: number;
  readonly firstMs: number;
  readonly secondMs: number;
  readonly engines: number;
}

const home = mkdtempSync(path.join(os.tmpdir(), "attune-windows-"));
process.env["ATTUNE_HOME"] = home;
void main();

async function main(): Promise<void> {
  try {
    await turn(false);
    const own: Turn[] = [];
    const shared: Turn[] = [];
    for (let index = 0; index < Number(values.turns); index++) {
      own.push(await turn(false));
      shared.push(await turn(true));
    }
    const cores = `${os.cpus().length} cores (${os.cpus()[0]?.model}), ${instructionSets()?.join(", ")}`;
    process.stdout.write(`${path.basename(base)} on ${cores}, ${values.turns} turns, medians and ranges:\n\n`);
    process.stdout.write(
      "| | engines | RSS, MB | PSS, MB | first window, ms | second window, ms |\n|---|---|---|---|---|---|\n",
    );
    for (const [name, turns] of [
      ["an engine each", own],
      ["one for both", shared],
    ] as const) {
      const figures = [
        range(turns.map(({ rss }) => rss / 1e6)),
        range(turns.map(({ pss }) => pss / 1e6)),
        range(turns.map(({ firstMs }) => firstMs)),
        range(turns.map(({ secondMs }) => secondMs)),
      ];
      process.stdout.write(`| ${[name, turns[0]?.engines, ...figures].join(" | ")} |\n`);
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function turn(shared: boolean): Promise<Turn> {
  const log = { info: () => undefined, warn: console.warn, error: console.error };
  const windows = sources.map((text) => {
    const engines = createEngines({
      ...{ modulePath: engine, nodePath: () => undefined, cacheLimit: () => undefined },
      ...{ shared: () => shared, idleMs: () => 600_000, log, graceMs: 0 },
    });
    return { engine: engines.completing, text };
  });
  const times: number[] = [];
  for (const window of windows) {
    const begun = performance.now();
    await window.engine.request("complete", place(window.text));
    times.push(performance.now() - begun);
  }
  // What the one whose turn it is has freed may not be back yet.
  const engines = running();
  const memory = engines.map(memoryOf);
  for (const window of windows) window.engine.stop();
  while (running().length > 0) await wait(50);
  return {
    rss: memory.reduce((sum, { rss }) => sum + rss, 0),
    pss: memory.reduce((sum, { pss }) => sum + pss, 0),
    firstMs: times[0] ?? Number.NaN,
    secondMs: times[1] ?? Number.NaN,
    engines: engines.length,
  };
}

function place(text: string): CompleteRequest {
  const [lines, column] = [text.slice(0, 2600).split("\n"), 3];
  return {
    ...{ base, device: "cpu" },
    at: { kind: "file", file: path.resolve("engine/x.ts"), text, line: lines.length, column },
  };
}

/** The engines of this home, by their environment and command line (proc(5)). */
function running(): string[] {
  return readdirSync("/proc").filter((name) => {
    if (!/^\d+$/.test(name)) return false;
    const [command, environment] = ["cmdline", "environ"].map((file) => read(name, file));
    return command?.includes(engine) === true && environment?.includes(`ATTUNE_HOME=${home}`) === true;
  });
}

function memoryOf(pid: string): { readonly rss: number; readonly pss: number } {
  const text = read(pid, "smaps_rollup");
  const bytes = (name: string) => Number(new RegExp(`^${name}: *(\\d+) kB`, "m").exec(text)?.[1]) * 1024;
  return { rss: bytes("Rss"), pss: bytes("Pss") };
}

function read(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    // It has ended since it was listed.
    return "";
  }
}

function range(numbers: readonly number[]): string {
  const sorted = numbers.toSorted((a, b) => a - b);
  const text = (value: number | undefined) => Math.round(value ?? Number.NaN).toLocaleString("en");
  return `${text(sorted[Math.floor(sorted.length / 2)])} (${text(sorted[0])}–${text(sorted.at(-1))})`;
}
