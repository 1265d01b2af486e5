/** A command line without a process and an engine without a model: they test what stands between the two. */

import type { Io } from "../../../engine/cli/io";
import { runCli } from "../../../engine/cli/run";
import type { Operations } from "../../../engine/operations";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** The lines of standard output as JSON. */
  lines(): Record<string, unknown>[];
  readonly exitedWith: readonly number[];
}

export interface Session {
  readonly io: Io;
  readonly out: () => string;
  readonly err: () => string;
  readonly exitedWith: number[];
  /** As Ctrl+C would. */
  interrupt(): void;
}

export function session(
  input: AsyncIterable<string> = silence(),
  terminal = false,
  environment: NodeJS.ProcessEnv = {},
): Session {
  let out = "";
  let err = "";
  const exitedWith: number[] = [];
  const handlers = new Set<() => void>();
  const io: Io = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    terminal,
    columns: () => 100,
    input,
    cwd: "/here",
    env: (name) => environment[name],
    onInterrupt(handler) {
      handlers.add(handler);
      return () => handlers.delete(handler);
    },
    exitNow: (code) => exitedWith.push(code),
  };
  return {
    io,
    out: () => out,
    err: () => err,
    exitedWith,
    interrupt: () => {
      for (const handler of handlers) handler();
    },
  };
}

async function* silence(): AsyncGenerator<string> {}

/** Operations of which only the given ones may be called; files lie in no project. */
export function only(given: Partial<Operations>): Operations {
  const refuse = (name: string) => () => Promise.reject(new Error(`${name} must not be called here`));
  return {
    train: refuse("train"),
    gradients: refuse("gradients"),
    logits: refuse("logits"),
    evaluate: refuse("evaluate"),
    evaluateExamples: refuse("evaluateExamples"),
    findProject: async () => null,
    createCompleter: refuse("createCompleter"),
    createCompletions: refuse("createCompletions"),
    devices: refuse("devices"),
    forecast: refuse("forecast"),
    checkHost: refuse("checkHost"),
    review: refuse("review"),
    params: refuse("params"),
    models: refuse("models"),
    checkModel: refuse("checkModel"),
    describeModel: refuse("describeModel"),
    downloadModel: refuse("downloadModel"),
    removeModel: refuse("removeModel"),
    adapters: refuse("adapters"),
    disk: refuse("disk"),
    freeDisk: refuse("freeDisk"),
    deleteAdapter: refuse("deleteAdapter"),
    showAdapter: refuse("showAdapter"),
    exportAdapter: refuse("exportAdapter"),
    importAdapter: refuse("importAdapter"),
    verifyAdapter: refuse("verifyAdapter"),
    pushAdapter: refuse("pushAdapter"),
    exportJob: refuse("exportJob"),
    benchTrain: refuse("benchTrain"),
    benchComplete: refuse("benchComplete"),
    ...given,
  };
}

export async function run(
  argv: readonly string[],
  given: Partial<Operations> = {},
  { io, out, err, exitedWith }: Session = session(),
): Promise<Ran> {
  const code = await runCli(argv, io, only(given));
  return {
    code,
    out: out(),
    err: err(),
    exitedWith,
    lines: () => jsonLines(out()),
  };
}

export function jsonLines(text: string): Record<string, unknown>[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Record<string, unknown> => JSON.parse(line));
}
