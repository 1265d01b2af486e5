/** Runs inputs in a thread that may crash or hang, and says which input it was. */
import type { Worker } from "node:worker_threads";

export interface Task {
  readonly seed: string;
  /** By entrance: the indices of its inputs. */
  readonly plan: Readonly<Record<string, readonly number[]>>;
  /** [entrance, index, inputs so far] as 32-bit integers. */
  readonly shared: SharedArrayBuffer;
}

export type FromWorker =
  | { readonly kind: "failure"; readonly entrance: string; readonly index: number; readonly error: string }
  | {
      readonly kind: "done";
      readonly entrance: string;
      readonly taken: number;
      readonly refused: number;
      readonly slowest: { readonly ms: number; readonly seed: string };
    }
  | { readonly kind: "end" };

/** How the thread ended; for `hang` and `crash`, at which input: the number of its entrance, and its index. */
export type Ending =
  | { readonly kind: "end" }
  | { readonly kind: "hang" | "crash"; readonly entrance: number; readonly index: number; readonly error: string };

/** Waiting costs no processor time; an input that waits for ever is noticed after so many times the limit. */
const waitingFactor = 15;

/**
 * Ends the thread when one input takes more than `limitMs` of processor time: on a machine that is busy with other things the
 * clock would accuse the innocent.
 */
export function watch(
  worker: Worker,
  shared: SharedArrayBuffer,
  limitMs: number,
  onMessage: (message: FromWorker) => void,
): Promise<Ending> {
  const place = new Int32Array(shared);
  const at = () => ({ entrance: Atomics.load(place, 0), index: Atomics.load(place, 1) });
  return new Promise((resolve) => {
    let seen = -1;
    let since = performance.now();
    let spent = cpuMs();
    const timer = setInterval(() => {
      const inputs = Atomics.load(place, 2);
      if (inputs !== seen) {
        seen = inputs;
        since = performance.now();
        spent = cpuMs();
      } else if (inputs > 0 && (cpuMs() - spent > limitMs || performance.now() - since > waitingFactor * limitMs)) {
        finish({ kind: "hang", ...at(), error: `no answer within ${limitMs / 1000} seconds` });
      }
    }, 100);
    let finished = false;
    const finish = (ending: Ending) => {
      // Ending the thread is an exit too.
      if (finished) return;
      finished = true;
      clearInterval(timer);
      // Also ends a thread in an endless loop.
      worker.terminate().then(() => resolve(ending));
    };
    worker.on("message", (message: FromWorker) => {
      if (message.kind === "end") finish(message);
      else onMessage(message);
    });
    worker.on("error", (error) => finish({ kind: "crash", ...at(), error: error.stack ?? error.message }));
    worker.on("exit", (code) => finish({ kind: "crash", ...at(), error: `the thread ended with code ${code}` }));
  });
}

/** Processor time of all threads of this process. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
