/** Which row of an encoder's embedding of distances a distance has. */
import type { RelativePositions } from "./encoder-config";

/** The row for how far a key lies before a query (negative: behind it): 0 … 2 · span − 1. */
export function rowOfDistance({ span, buckets }: RelativePositions, distance: number): number {
  const place = buckets === null ? distance : bucketOf(buckets, distance);
  return Math.min(Math.max(place + span, 0), 2 * span - 1);
}

/**
 * Distances up to half of the buckets are their own; the longer ones share them by their logarithm, up to `longest`. As DeBERTa's
 * `make_log_bucket_position` in transformers computes it, in float32: what is rounded decides where a bucket ends.
 */
function bucketOf({ count, longest }: NonNullable<RelativePositions["buckets"]>, distance: number): number {
  const [middle, far] = [Math.floor(count / 2), Math.abs(distance)];
  if (far <= middle) return distance;
  const log = (ratio: number): number => Math.fround(Math.log(Math.fround(ratio)));
  const share = Math.fround(log(far / middle) / log((longest - 1) / middle));
  return Math.sign(distance) * (Math.ceil(Math.fround(share * (middle - 1))) + middle);
}
