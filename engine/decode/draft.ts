/**
 * Tokens that may come next, read off the text itself. Code repeats its names and phrases, and a run that checks a few
 * tokens at once costs little more than a run for one, as both read every weight once. What is guessed wrongly is thrown
 * away, so that the text stays the greedy one: speculative decoding (Leviathan et al. 2023, arXiv 2211.17192) with the
 * prompt as its draft model ("prompt lookup decoding", Saxena 2023).
 */

/** The longest end of a text that is looked for in it, in tokens. */
const longestEnd = 4;
/**
 * Tokens guessed for each token of the end that was found: the longer it is, the surer is what followed. Of 240 places in four
 * projects the embedded model completed with 0.51 runs a token; with four guesses behind two or three tokens it took 0.59.
 */
const perToken = 2;

/** At most `most` tokens: those that followed the last place where the end of `tokens` stood before; none where it never did. */
export function draftAfter(tokens: readonly number[], most: number): readonly number[] {
  for (let size = longestEnd; size >= 1; size--) {
    for (let at = tokens.length - 1; at >= size; at--) {
      if (sameBefore(tokens, at, size)) return tokens.slice(at, at + Math.min(most, perToken * size));
    }
  }
  return [];
}

/** Whether the `size` tokens before `at` are those that end the text. */
function sameBefore(tokens: readonly number[], at: number, size: number): boolean {
  for (let back = 1; back <= size; back++) if (tokens[at - back] !== tokens[tokens.length - back]) return false;
  return true;
}
