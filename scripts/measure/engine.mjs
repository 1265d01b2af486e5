// The command line's `complete --stdin`, asked one request after the other: what measurements of completions share.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** @typedef {import("../../engine/protocol/complete").CompleteResult} CompleteResult */

/**
 * Starts `dist/cli.js` of a built checkout. `ask(request)` takes what a line of standard input may hold and resolves to the
 * result together with `ms`, the time until it came; it rejects with the engine's message.
 *
 * @param {readonly string[]} options
 */
export function startEngine(options, { checkout = "." } = {}) {
  const engine = spawn(process.execPath, [`${checkout}/dist/cli.js`, "complete", ...options, "--stdin", "--json"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const answers = createInterface({ input: engine.stdout })[Symbol.asyncIterator]();
  let id = 0;
  return {
    /** @param {Readonly<Record<string, unknown>>} request @returns {Promise<{ ms: number; result: CompleteResult }>} */
    async ask(request) {
      const begun = performance.now();
      engine.stdin.write(`${JSON.stringify({ id: id++, ...request })}\n`);
      const { value, done } = await answers.next();
      const ms = performance.now() - begun;
      const result = done ? { event: "error", message: "the engine ended" } : JSON.parse(value);
      if (result.event !== "result") throw new Error(result.message ?? value);
      return { ms, result };
    },
    end: () => engine.stdin.end(),
  };
}

/**
 * A completion's first line, by which it is right or wrong.
 *
 * @param {string} text
 */
export function firstLine(text) {
  return (text.split("\n", 1)[0] ?? "").trimEnd();
}
