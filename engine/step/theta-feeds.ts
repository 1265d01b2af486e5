/** Parameters as the inputs of a graph, for whoever only evaluates: a run's state feeds its own (`state.ts`). */
import type { DeviceId } from "../protocol/words";
import { type Feeds, float32 } from "../runtime/tensor";
import { bindingOf } from "./binding";
import { pieceFeeds } from "./host-state";
import { type Layout, viewOf } from "./layout";

/** `theta`: an array a bucket of the layout, which the feeds are views of. */
export function thetaFeeds(device: DeviceId, { trainables }: Layout, theta: readonly Float32Array[]): Feeds {
  if (bindingOf(device) === "buckets")
    return Object.fromEntries(theta.map((bucket, index) => [`theta.${index}`, float32(bucket, [bucket.length])]));
  return pieceFeeds(
    "theta",
    trainables.flatMap(({ pieces }) => pieces),
    (piece) => viewOf(theta, piece),
  );
}
