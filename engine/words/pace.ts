/** How long work takes that is counted in like pieces. Pure. */

/** Before this much has passed, the first pieces (which open sessions and compile) say nothing about the rest. */
const leastSeconds = 3;

/** Seconds left after `seconds` for `done` of `total` pieces; null while that would be a guess. */
export function secondsLeft(seconds: number, done: number, total: number): number | null {
  if (seconds < leastSeconds || done <= 0 || total <= 0) return null;
  return (seconds / done) * Math.max(0, total - done);
}
