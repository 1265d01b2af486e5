/** A training run from request to adapter. */
import path from "node:path";
import { holdFolder } from "../disk/in-use";
import { takeTurn } from "../disk/turn";
import type { TrainRequest, TrainResult } from "../protocol/train";
import { trainWithinMemory } from "./attempts";
import { finish } from "./finish";
import type { Job, TrainHooks } from "./job";
import { prepare } from "./prepare";
import type { Start } from "./progress";

/**
 * Events come in the order plan, then steps, evaluations and checkpoints, then the verdict; a new plan comes where memory
 * made the run smaller. An update for which nothing changed has none of them. Throws AttuneError.
 */
export async function train(request: TrainRequest, hooks: TrainHooks): Promise<TrainResult> {
  let giveBack = async (): Promise<void> => undefined;
  try {
    const prepared = await prepare(request, hooks, async () => {
      giveBack = await turnOf(request, hooks);
    });
    return prepared.kind === "unchanged" ? prepared.result : await run(prepared.job, prepared.start);
  } finally {
    await giveBack();
  }
}

async function run(job: Job, start: Start): Promise<TrainResult> {
  // Nobody may free what the run writes there.
  const release = await holdFolder(job.out);
  try {
    const trained = await trainWithinMemory(job, start);
    try {
      return await finish(job, trained);
    } finally {
      await trained.stepper.dispose();
    }
  } finally {
    await release();
  }
}

/** Waits for other runs on this computer, in whatever window or terminal, and says for which. */
async function turnOf(
  { workspace, examples }: TrainRequest,
  { signal, onEvent }: TrainHooks,
): Promise<() => Promise<void>> {
  return takeTurn(path.basename(workspace ?? examples ?? ""), {
    signal,
    onWaiting({ pid, what }) {
      const message = `Waiting for the training of ${what} (process ${pid}), which began before`;
      onEvent({ event: "phase", phase: "preparing", message });
    },
  });
}
