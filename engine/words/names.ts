/** Names within a sentence. Pure. */

/** `a, b, c and 2 more`: the first three at most. */
export function someOf(names: readonly string[]): string {
  return names.length <= 3 ? names.join(", ") : `${names.slice(0, 3).join(", ")} and ${names.length - 3} more`;
}
