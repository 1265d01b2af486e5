/** Another word in place of the model's own, where that leads to nothing that can be shown. */
import type { Avoided, Generated } from "../decode/generate";
import { isBlank } from "./lines";

/** The model's own word, and so many others in its place. */
const mostWays = 3;

/**
 * Where what was written repeats the line above, or cannot be made sound, the model may have another word that leads
 * elsewhere. Null where it wrote nothing at all: that is its answer.
 */
export function wayAround(
  { tokens, rewritten }: Pick<Generated, "tokens" | "rewritten">,
  written: (tokens: readonly number[]) => string,
  avoided: Avoided | null,
): Avoided | null {
  const token = tokens[rewritten];
  const before = avoided?.tokens ?? [];
  if (token === undefined || isBlank(written(tokens)) || before.length === mostWays - 1) return null;
  return { at: rewritten, tokens: [...before, token] };
}
