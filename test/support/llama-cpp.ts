/** llama.cpp through node-llama-cpp, where a person has installed it, for the lanes that compare with it. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const folder = process.env["ATTUNE_LLAMA"];
/** The sources that it brings along for building. */
export const llamaBundle = path.join(folder ?? "", "node_modules/node-llama-cpp/llama/gitRelease.bundle");
const how = "set ATTUNE_LLAMA to a folder outside the repository in which npm install node-llama-cpp was run";
/** null: it is there. */
export const missingLlamaCpp = folder !== undefined && existsSync(llamaBundle) ? null : how;

export interface Generation {
  readonly model: string;
  readonly adapter: string | null;
  readonly scale: number;
  readonly prompts: readonly number[][];
  /** Tokens of each generation. */
  readonly count: number;
  /** Positions of the context; absent: 64. */
  readonly context?: number;
}

export interface Generated {
  /** A list for each prompt. */
  readonly tokens: number[][];
  /** How much the logit of each is above that of its second choice there. */
  readonly margins: number[][];
}

/** Its greedy tokens of each job. */
export function generate(jobs: readonly Generation[]): Generated[] {
  return linesOf(run(process.execPath, ["test/fixtures/gguf/generate.mjs", folder ?? ""], JSON.stringify(jobs)));
}

/** What a program printed as JSON, a line each. */
export function linesOf<T>(output: string): T[] {
  return output
    .split("\n")
    .flatMap((line): T[] => (line.startsWith("{") || line.startsWith("[[") ? [JSON.parse(line)] : []));
}

/** What a program prints; it must succeed. */
export function run(command: string, args: readonly string[], input: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 28, input });
  assert.equal(status, 0, `${command} ${args.join(" ")}\n${error ?? ""}${stdout.slice(-3000)}\n${stderr.slice(-3000)}`);
  return stdout;
}
