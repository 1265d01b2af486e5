/** How near a completion came to what was there. All in [0, 1], 1 is equal. */
import { identifiers } from "./identifiers";

/** 1 − Levenshtein distance / longer length, in code points; two empty texts are equal. */
export function editSimilarity(a: string, b: string): number {
  const [from, to] = [Array.from(a), Array.from(b)];
  const longer = Math.max(from.length, to.length);
  return longer === 0 ? 1 : 1 - distance(from, to) / longer;
}

/**
 * F1 of the identifiers as a multiset, as in CrossCodeEval (arXiv 2310.11248): names used twice must be written twice.
 * 1 where neither text has an identifier, 0 where only one of them has.
 */
export function identifierF1(expected: string, actual: string): number {
  const [wanted, written] = [identifiers(expected), identifiers(actual)];
  if (wanted.length === 0 && written.length === 0) return 1;
  const left = new Map<string, number>();
  for (const name of wanted) left.set(name, (left.get(name) ?? 0) + 1);
  let common = 0;
  for (const name of written) {
    const count = left.get(name) ?? 0;
    if (count === 0) continue;
    left.set(name, count - 1);
    common++;
  }
  return (2 * common) / (wanted.length + written.length);
}

/** Without its line break. */
export function firstLine(text: string): string {
  return /^[^\r\n]*/.exec(text)?.[0] ?? "";
}

/** Two rows of the Wagner–Fischer table. */
function distance(from: readonly string[], to: readonly string[]): number {
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of from.entries()) {
    const current = [row + 1];
    for (const [column, other] of to.entries()) {
      const replaced = (above[column] ?? 0) + (letter === other ? 0 : 1);
      const deleted = (above[column + 1] ?? 0) + 1;
      const inserted = (current[column] ?? 0) + 1;
      current.push(Math.min(replaced, deleted, inserted));
    }
    above = current;
  }
  return above[to.length] ?? 0;
}
