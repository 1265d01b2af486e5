/** Attune as it is built, by its command line: what a person runs is what is measured. */
import { spawn, spawnSync } from "node:child_process";
import { createInterface } from "node:readline";
import type { CompleteResult } from "../../engine/protocol/complete";

export interface Failure {
  readonly code: string;
  readonly message: string;
}

/** A line of `complete --stdin`, without its id. */
export type Asked = Readonly<Record<string, unknown>>;

export interface Answered {
  /** From the line that was sent to the one that came. */
  readonly ms: number;
  readonly result: CompleteResult | null;
  readonly failure: Failure | null;
}

export interface Serving {
  ask(asked: Asked): Promise<Answered>;
  /** Asks, and takes it back after a moment. */
  cancelled(asked: Asked, moment: () => Promise<void>): Promise<Answered>;
  end(): Promise<void>;
}

export interface Product {
  /** The result of a verb; it must succeed. */
  run(...args: readonly string[]): Readonly<Record<string, unknown>>;
  /** The error of a verb, which must fail. */
  failure(...args: readonly string[]): Failure;
  /** `complete --stdin`. */
  serve(...args: readonly string[]): Serving;
}

const cli = "dist/cli.js";

/** `home`: the store of every process that it starts. */
export function productIn(home: string): Product {
  const env = { ...process.env, ATTUNE_HOME: home };

  function events(args: readonly string[]): readonly Readonly<Record<string, unknown>>[] {
    const run = spawnSync(process.execPath, [cli, ...args, "--json"], { env, encoding: "utf8", maxBuffer: 1 << 28 });
    const found = run.stdout.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
    if (!found.some(({ event }) => event === "result" || event === "error"))
      throw new Error(`attune ${args.join(" ")}: ${run.error ?? run.status}\n${run.stderr.slice(-2000)}`);
    return found;
  }

  return {
    run(...args) {
      const all = events(args);
      const result = all.find(({ event }) => event === "result");
      if (result === undefined) throw new Error(`attune ${args.join(" ")}: ${JSON.stringify(all.at(-1))}`);
      return result;
    },
    failure(...args) {
      const { code, message } = events(args).find(({ event }) => event === "error") ?? {};
      if (typeof code !== "string" || typeof message !== "string")
        throw new Error(`attune ${args.join(" ")} was to fail`);
      return { code, message };
    },
    serve: (...args) => serving(args, env),
  };
}

function serving(args: readonly string[], env: NodeJS.ProcessEnv): Serving {
  const all = [cli, "complete", ...args, "--stdin", "--json"];
  const child = spawn(process.execPath, all, { env, stdio: ["pipe", "pipe", "inherit"] });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const waiting = new Map<number, (line: Readonly<Record<string, unknown>>) => void>();
  createInterface({ input: child.stdout }).on("line", (line) => {
    const said: Readonly<Record<string, unknown>> = JSON.parse(line);
    waiting.get(Number(said["id"]))?.(said);
  });
  let count = 0;

  function send(asked: Asked): { readonly id: number; readonly answer: Promise<Answered> } {
    const id = ++count;
    const begun = performance.now();
    const answer = new Promise<Answered>((resolve, reject) => {
      ended.then(() => reject(new Error("the engine ended")));
      waiting.set(id, (said) => {
        waiting.delete(id);
        const ms = performance.now() - begun;
        const { event, code, message } = said;
        const failure = event === "result" ? null : { code: String(code), message: String(message) };
        // The command line's own contract: a `result` line is a `CompleteResult` with an id.
        resolve({ ms, failure, result: failure === null ? (said as unknown as CompleteResult) : null });
      });
    });
    child.stdin.write(`${JSON.stringify({ id, ...asked })}\n`);
    return { id, answer };
  }

  return {
    ask: (asked) => send(asked).answer,
    async cancelled(asked, moment) {
      const { id, answer } = send(asked);
      await moment();
      child.stdin.write(`${JSON.stringify({ cancel: id })}\n`);
      return answer;
    },
    async end() {
      child.stdin.end();
      await ended;
    },
  };
}
