/** How sure a server's model was of what it wrote, as the local engine counts it. */
import type { Choice } from "../endpoint/kind";
import type { Received } from "../endpoint/received";
import { type Allowed, allows, type Opening } from "../text/heal";
import type { Writing } from "./evidence";

/**
 * Null: the server did not tell. What the text was held to at its beginning (`opening`) says nothing against the tokens that were taken:
 * they are counted among those that were allowed.
 */
export function writingOf(
  { ids, choices, count, rewritten, logProbs, written }: Received,
  opening: Opening | null,
  vocabSize: number,
): Writing | null {
  if (logProbs === null) return null;
  const tokens = Array.from({ length: count }, (_, index) => index);
  let held = opening !== null && ids.length === count;
  const own = logProbs.map((logProb, index) => {
    const [id, told = []] = [ids[index], choices[index]];
    const allowed = held && opening !== null ? opening.next(ids.slice(0, index)) : null;
    held = allowed !== null;
    // Of a server that tells of no others nothing can be said but its own word.
    return id === undefined || told.length === 0 ? logProb : logProbAmong({ id, logProb }, told, allowed, vocabSize);
  });
  return { tokens, logProbs: own, from: rewritten, written: (some) => written(some.length) };
}

/**
 * The natural logarithm of a choice's probability among all tokens that are allowed. What the server does not tell of is taken to be
 * spread evenly over the vocabulary.
 */
export function logProbAmong(
  { id, logProb }: Choice,
  told: readonly Choice[],
  allowed: Allowed | null,
  vocabSize: number,
): number {
  if (allowed === null) return logProb;
  const all = [{ id, logProb }, ...told.filter((other) => other.id !== id)];
  const fit = all.filter((one) => allows(allowed, one.id));
  const count = allowed.kind === "only" ? allowed.ids.length : vocabSize - allowed.ids.size;
  const share = Math.max(0, count - fit.length) / Math.max(1, vocabSize - all.length);
  const mass = massOf(fit) + share * Math.max(0, 1 - massOf(all));
  return Math.min(0, logProb - Math.log(mass));
}

function massOf(choices: readonly Choice[]): number {
  return choices.reduce((sum, { logProb }) => sum + Math.exp(logProb), 0);
}
