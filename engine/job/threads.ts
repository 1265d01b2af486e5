/** Threads that read, review and cut code for an export. What they answer depends on what they are asked alone, not on how many there are. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { installedFile } from "../disk/installed";
import { type ErrorData, fromErrorData } from "../errors";
import type { DataSizes } from "../train/looks";
import type { FoundFile } from "../workspace/files";
import type { Sketch } from "../workspace/sketch";
import { stopped, threadError } from "./errors";
import type { PartFile, PartRows } from "./rows";

/** What a thread is started with. */
export interface ThreadSetup {
  /** The base's, with its tokenizer. */
  readonly baseFolder: string;
  readonly vocabSize: number;
  readonly workspace: string;
  readonly sizes: DataSizes;
}

export type Task =
  | { readonly kind: "sketch"; readonly files: readonly FoundFile[] }
  | { readonly kind: "rows"; readonly files: readonly PartFile[]; readonly epoch: number };

export type Answer =
  | { readonly kind: "sketch"; readonly sketches: readonly Sketch[] }
  | { readonly kind: "rows"; readonly rows: PartRows }
  | { readonly kind: "error"; readonly error: ErrorData };

export interface Threads {
  readonly count: number;
  sketch(files: readonly FoundFile[]): Promise<readonly Sketch[]>;
  rows(files: readonly PartFile[], epoch: number): Promise<PartRows>;
  /** Whatever is under way is given up. */
  close(): Promise<void>;
}

/** Each holds a part of the code and its index, some hundred megabytes. */
const mostThreads = 4;

interface Waiting {
  readonly task: Task;
  readonly answered: (answer: Answer) => void;
  readonly failed: (error: Error) => void;
}

/**
 * As many as the machine has cores, four at most. What a thread throws comes back as it was; once the signal aborts, all that was asked
 * fails with E_INTERRUPTED.
 */
export async function startThreads(
  setup: ThreadSetup,
  signal: AbortSignal,
  count = Math.min(mostThreads, availableParallelism()),
): Promise<Threads> {
  const program = await installedFile("dist", "worker.js");
  if (program === null) throw new Error(`there is no dist/worker.js above ${__dirname}`);
  const workers = Array.from({ length: count }, () => new Worker(program, { workerData: setup }));
  const free = [...workers];
  const queue: Waiting[] = [];
  const busy = new Map<Worker, Waiting>();
  let broken: Error | null = null;

  function start(): void {
    for (let next = queue[0]; next !== undefined; next = queue[0]) {
      const worker = free.pop();
      if (worker === undefined) return;
      queue.shift();
      busy.set(worker, next);
      worker.postMessage(next.task);
    }
  }
  function fail(error: Error): void {
    broken ??= error;
    for (const { failed } of [...busy.values(), ...queue.splice(0)]) failed(broken);
    busy.clear();
  }
  for (const worker of workers) {
    worker.on("message", (answer: Answer) => {
      const waiting = busy.get(worker);
      busy.delete(worker);
      free.push(worker);
      waiting?.answered(answer);
      start();
    });
    // Such as memory that ran out: the others cannot end the work without it.
    worker.on("error", (error) => fail(threadError(error)));
    worker.on("exit", (code) => fail(threadError(new Error(`a thread of the export ended with ${code}`))));
  }
  const stop = (): void => fail(stopped());
  signal.addEventListener("abort", stop);
  const ask = (task: Task): Promise<Answer> =>
    new Promise((answered, failed) => {
      if (broken !== null) return failed(broken);
      queue.push({ task, answered, failed });
      start();
    });
  return {
    count,
    async sketch(files) {
      const answer = await ask({ kind: "sketch", files });
      if (answer.kind === "sketch") return answer.sketches;
      throw wrongAnswer(answer);
    },
    async rows(files, epoch) {
      const answer = await ask({ kind: "rows", files, epoch });
      if (answer.kind === "rows") return answer.rows;
      throw wrongAnswer(answer);
    },
    async close() {
      signal.removeEventListener("abort", stop);
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function wrongAnswer(answer: Answer): Error {
  return answer.kind === "error" ? fromErrorData(answer.error) : new Error(`a thread answered with ${answer.kind}`);
}
