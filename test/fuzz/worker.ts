/** The thread that tries the inputs. What it is at stands in shared memory, for when it hangs and can say nothing. */
import { parentPort, workerData } from "node:worker_threads";
import { prepareEntrances } from "./all";
import { outcomeOf, seedOf } from "./entrance";
import { createRandom } from "./random";
import { cpuMs, type FromWorker, type Task } from "./watch";

async function work({ seed, plan, shared }: Task): Promise<void> {
  const place = new Int32Array(shared);
  const tell = (message: FromWorker) => parentPort?.postMessage(message);
  const { entrances, close } = await prepareEntrances();
  for (const [at, entrance] of entrances.entries()) {
    const indices = plan[entrance.name] ?? [];
    const counts = { taken: 0, refused: 0 };
    let slowest = { ms: 0, seed: "" };
    for (const index of indices) {
      Atomics.store(place, 0, at);
      Atomics.store(place, 1, index);
      Atomics.add(place, 2, 1);
      const ownSeed = seedOf(seed, entrance.name, index);
      const start = cpuMs();
      try {
        counts[await outcomeOf(entrance, createRandom(ownSeed))] += 1;
      } catch (error) {
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
        tell({ kind: "failure", entrance: entrance.name, index, error: text });
      }
      const ms = cpuMs() - start;
      if (ms > slowest.ms) slowest = { ms, seed: ownSeed };
    }
    if (indices.length > 0) tell({ kind: "done", entrance: entrance.name, ...counts, slowest });
  }
  await close();
  tell({ kind: "end" });
}

work(workerData as Task).catch((error: unknown) => {
  throw error;
});
