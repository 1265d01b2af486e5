/** A training run from request to adapter. */
import { holdFolder } from "../disk/in-use";
import type { TrainRequest, TrainResult } from "../protocol/train";
import { trainWithinMemory } from "./attempts";
import { finish } from "./finish";
import type { TrainHooks } from "./job";
import { prepare } from "./prepare";

/**
 * Events come in the order plan, then steps, evaluations and checkpoints, then the verdict; a new plan comes where memory
 * made the run smaller. An update for which nothing changed has none of them. Throws AttuneError.
 */
export async function train(request: TrainRequest, hooks: TrainHooks): Promise<TrainResult> {
  const prepared = await prepare(request, hooks);
  if (prepared.kind === "unchanged") return prepared.result;
  const { job, start } = prepared;
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
