/**
 * CodeBLEU (Ren et al., arXiv 2009.10297): how near a text comes to what was there, by its words, by its keywords, by its syntax and by
 * where its values come from, a quarter each. What a short text says nothing of is left out and the rest counts for more: a line
 * without an assignment has no flow of values, a single name no syntax. n-grams are no longer than the text that was there, so that the
 * same text always has 1; words are the grammar's own. Pure.
 */
import type { Flow, Fragment, Lexeme } from "../syntax/fragments";

/** A word that is no keyword counts for so much, a keyword for 1, as in the paper's own program. */
const wordWeight = 0.2;
const longest = 4;
/** What a length of n-grams counts that has none in common, as in the paper's own program: no length makes the whole 0. */
const smoothed = 0.1;

/** In [0, 1]; null where what was there has no word. */
export function codeBleu(expected: Fragment, actual: Fragment): number | null {
  if (expected.lexemes.length === 0) return null;
  const parts = [
    bleu(expected.lexemes, actual.lexemes, () => 1),
    bleu(expected.lexemes, actual.lexemes, ({ kind }) => (kind === "keyword" ? 1 : wordWeight)),
    shareFound(expected.subtrees, actual.subtrees),
    shareFound(flowKeys(expected.flows), flowKeys(actual.flows)),
  ].filter((part) => part !== null);
  return parts.reduce((sum, part) => sum + part, 0) / parts.length;
}

/** BLEU-4 of one sentence (Papineni et al. 2002). `weightOf`: of single words; longer n-grams weigh alike. */
function bleu(expected: readonly Lexeme[], actual: readonly Lexeme[], weightOf: (lexeme: Lexeme) => number): number {
  if (actual.length === 0) return 0;
  const lengths = Math.min(longest, expected.length);
  let logs = 0;
  for (let n = 1; n <= lengths; n++) {
    const weight = n === 1 ? weightOf : () => 1;
    const left = counted(expected, n);
    let [common, all] = [0, 0];
    for (const [index, lexeme] of actual.slice(0, Math.max(0, actual.length - n + 1)).entries()) {
      const gram = gramAt(actual, index, n);
      const found = left.get(gram) ?? 0;
      left.set(gram, found - 1);
      all += weight(lexeme);
      if (found > 0) common += weight(lexeme);
    }
    logs += Math.log((common || smoothed) / (all || 1)) / lengths;
  }
  const brevity = actual.length >= expected.length ? 1 : Math.exp(1 - expected.length / actual.length);
  return Math.min(1, brevity * Math.exp(logs));
}

function counted(lexemes: readonly Lexeme[], n: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let index = 0; index + n <= lexemes.length; index++) {
    const gram = gramAt(lexemes, index, n);
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function gramAt(lexemes: readonly Lexeme[], index: number, n: number): string {
  return JSON.stringify(lexemes.slice(index, index + n).map(({ text }) => text));
}

/** Of what is wanted, each as often as it is wanted; null where nothing is. */
function shareFound(wanted: readonly string[], written: readonly string[]): number | null {
  if (wanted.length === 0) return null;
  const left = [...written];
  const found = wanted.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return found.length / wanted.length;
}

/** What names are called does not matter: each is known by when it was first met. */
function flowKeys(flows: readonly Flow[]): string[] {
  const known = new Map<string, number>();
  const number = (name: string): number => {
    known.set(name, known.get(name) ?? known.size);
    return known.get(name) ?? 0;
  };
  return flows.map(({ name, from }) => JSON.stringify([number(name), from.map(number)]));
}
