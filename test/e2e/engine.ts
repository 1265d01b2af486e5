import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isRecord } from "../../engine/errors";
import type { Session } from "./session";
import type { Place } from "./workbench";

/** What the engine itself says, to compare with what the workbench shows. */

export interface Report {
  readonly dir: string;
  readonly better: boolean;
  readonly steps: readonly { readonly step: number; readonly loss: number }[];
}

/** The reports of all adapters in the session's store. */
export function reports(session: Session): readonly Report[] {
  const store = path.join(session.home, "adapters");
  return readdirSync(store, { recursive: true })
    .map((name) => path.join(store, String(name)))
    .filter((file) => path.basename(file) === "attune.json")
    .map((file) => {
      const report: unknown = JSON.parse(readFileSync(file, "utf8"));
      assert.ok(isRecord(report) && Array.isArray(report["steps"]) && isRecord(report["verdict"]));
      const steps = report["steps"].map((item: unknown) => {
        assert.ok(isRecord(item) && typeof item["step"] === "number" && typeof item["loss"] === "number");
        return { step: item["step"], loss: item["loss"] };
      });
      return { dir: path.dirname(file), better: report["verdict"]["better"] === true, steps };
    });
}

export interface CutPlace extends Place {
  /** The file with the rest of one line cut off. */
  readonly text: string;
  /** What was cut off. */
  readonly rest: string;
}

/** What base and tuned write at places, through `complete --stdin`: one process, every place asked twice. */
export function completions(
  session: Session,
  folder: string,
  places: readonly CutPlace[],
  adapter: string,
): readonly { readonly place: CutPlace; readonly base: string; readonly tuned: string }[] {
  const requests = places.flatMap((place, index) => {
    const at = { file: path.join(folder, place.file), line: place.line, column: place.column, text: place.text };
    return [
      { id: `${index} base`, ...at, maxTokens },
      { id: `${index} tuned`, ...at, maxTokens, adapter },
    ];
  });
  const lines = runCli(session, ["complete", "--stdin", "--device", "cpu"], requests);
  const texts = new Map(lines.map((line) => [line["id"], line["text"]]));
  return places.map((place, index) => {
    const base = texts.get(`${index} base`);
    const tuned = texts.get(`${index} tuned`);
    assert.ok(typeof base === "string" && typeof tuned === "string", `no answer for ${place.file}:${place.line}`);
    return { place, base, tuned };
  });
}

/** What `complete --json` writes at a place of a file on disk. */
export function completion(
  session: Session,
  folder: string,
  place: Place,
  adapter: string | null,
): { readonly text: string; readonly shown: boolean } {
  const at = ["--file", path.join(folder, place.file), "--line", String(place.line), "--column", String(place.column)];
  const options = ["--max-tokens", String(maxTokens), "--device", "cpu", "--json"];
  if (adapter !== null) options.push("--adapter", adapter);
  const { text, shown } = runCli(session, ["complete", ...at, ...options], []).at(-1) ?? {};
  assert.ok(typeof text === "string" && typeof shown === "boolean");
  return { text, shown };
}

/** The extension's own default. */
const maxTokens = 64;

function runCli(session: Session, args: readonly string[], input: readonly object[]): Record<string, unknown>[] {
  const run = spawnSync(process.execPath, [session.cli, ...args], {
    input: input.map((line) => `${JSON.stringify(line)}\n`).join(""),
    encoding: "utf8",
    env: { ...process.env, ATTUNE_HOME: session.home },
    maxBuffer: 64 * 1024 * 1024,
  });
  assert.equal(run.status, 0, run.stderr);
  return run.stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const value: unknown = JSON.parse(line);
      assert.ok(isRecord(value) && value["event"] !== "error", line);
      return value;
    });
}

/**
 * Places where a line is cut after its first words: its rest, and what the project's conventions make of it, is what a
 * model has to say there. The lines are those of the sample's stores and services.
 */
export function cutPlaces(folder: string, files: readonly string[]): CutPlace[] {
  return files.flatMap((file) => {
    const lines = readFileSync(path.join(folder, file), "utf8").split("\n");
    return lines.flatMap((line, index) => {
      const beginning = /^\s+(?:if \(!?\w+|const \w+ =|return|await \w+\.)(?=\W.)/.exec(line)?.[0];
      if (beginning === undefined) return [];
      const cut = [...lines.slice(0, index), beginning, ...lines.slice(index + 1)];
      const rest = line.slice(beginning.length);
      return [{ file, line: index + 1, column: beginning.length + 1, text: cut.join("\n"), rest }];
    });
  });
}

/** Numbers of elements of all tensors in a safetensors file, read here by itself: u64 length, then JSON. */
export function countElements(file: string): number {
  const bytes = readFileSync(file);
  const header: unknown = JSON.parse(bytes.toString("utf8", 8, 8 + Number(bytes.readBigUInt64LE(0))));
  assert.ok(isRecord(header));
  let total = 0;
  for (const [name, tensor] of Object.entries(header)) {
    if (name === "__metadata__") continue;
    assert.ok(isRecord(tensor) && Array.isArray(tensor["shape"]));
    total += tensor["shape"].reduce((product: number, size: unknown) => product * Number(size), 1);
  }
  return total;
}

export interface EngineProcess {
  readonly pid: number;
  /** 0 is normal priority; more gives way to others. */
  readonly niceness: number;
}

/** The session's engines that run now, by their command lines. */
export function engines(session: Session): readonly EngineProcess[] {
  const engine = path.join(path.dirname(session.cli), "engine.js");
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && readProcess(name, "cmdline").includes(engine))
    .map((pid) => {
      // proc(5): the name in brackets may hold spaces; niceness is the 17th field after it.
      const fields = readProcess(pid, "stat")
        .replace(/^.*\) /, "")
        .split(" ");
      return { pid: Number(pid), niceness: Number(fields[16]) };
    });
}

/** The completing engine outlives its last window by some seconds, in which it writes into the session's home. */
export async function endEngines(session: Session): Promise<void> {
  for (let left = engines(session); left.length > 0; left = engines(session)) {
    // The command, as it does not mind one that has just ended by itself.
    spawnSync("kill", ["-KILL", ...left.map(({ pid }) => String(pid))]);
    await sleep(50);
  }
}

function readProcess(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    // The process has ended since it was listed.
    return "";
  }
}
