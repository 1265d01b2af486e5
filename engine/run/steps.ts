import type { StepEvent } from "../protocol/train";

/** More points than pixels tell nothing, and a snapshot must stay small. */
export const keptSteps = 4000;

/** Halves the older half as often as needed; the newest steps stay complete. */
export function thinSteps(steps: readonly StepEvent[], limit: number): readonly StepEvent[] {
  if (steps.length <= limit) return steps;
  const middle = Math.floor(steps.length / 2);
  const older = steps.slice(0, middle).filter((_, index) => index % 2 === 0);
  return thinSteps([...older, ...steps.slice(middle)], limit);
}
