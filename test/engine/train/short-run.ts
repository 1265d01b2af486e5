/** A run with the embedded model, as short as can be. */
import path from "node:path";
import type { TrainEvent, TrainRequest } from "../../../engine/protocol/train";
import { train } from "../../../engine/train/run";

export const common = { device: "cpu", threads: 2, base: path.resolve("test/fixtures/attune-base-8m") } as const;
export const first = { rank: 2, batch: 2, seqLen: 96, alpha: 4, lr: 3e-3, steps: 3, seed: 7 } as const;

/** `abortAt`: the step after which it is stopped. */
export async function run(request: TrainRequest, abortAt?: number) {
  const events: TrainEvent[] = [];
  const controller = new AbortController();
  const onEvent = (event: TrainEvent): void => {
    events.push(event);
    if (event.event === "step" && event.step === abortAt) controller.abort();
  };
  const result = await train(
    { ...common, verdict: false, ...request },
    { signal: controller.signal, log: () => {}, onEvent },
  );
  return { result, events, plan: events.find((event) => event.event === "plan") };
}
