/** A checkout's engine, asked through its command line as a script would. */
import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import { isRecord } from "../../engine/errors";
import { endOf } from "../../engine/words/lines";
import type { DeletedPlace } from "./places";

export interface Answer {
  /** What is shown at the place; empty: nothing. */
  readonly text: string;
  /** The whole file once it was accepted. */
  readonly file: string;
}

export interface Engine {
  readonly name: string;
  ask(place: DeletedPlace): Promise<Answer>;
  end(): void | Promise<void>;
}

export function startEngine(checkout: string, options: readonly string[]): Engine {
  const cli = path.join(checkout, "dist", "cli.js");
  const child = spawn(process.execPath, [cli, "complete", "--stdin", "--json", "--device", "cpu", ...options], {
    stdio: ["pipe", "pipe", "ignore"],
  });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let id = 0;
  return {
    name: checkout,
    async ask(place) {
      const { before, after, source } = place;
      const request = { id: id++, file: source.file, ...endOf(place.before), text: before + after };
      child.stdin.write(`${JSON.stringify(request)}\n`);
      const { value, done } = await answers.next();
      const answer: unknown = done === true ? null : JSON.parse(value);
      const text = isRecord(answer) ? answer["text"] : undefined;
      if (typeof text === "string") return { text, file: before + text + after };
      throw new Error(`${cli}: ${isRecord(answer) ? String(answer["message"]) : "the engine ended"}`);
    },
    end: () => void child.stdin.end(),
  };
}
