/** What grammars say of written texts: whether the file stays sound, and how near they come as code. */
import type { Metrics } from "../protocol/verdict";
import { openFragments } from "../syntax/fragments";
import { languageOf } from "../syntax/languages";
import type { HeldOutSpan } from "../workspace/examples";
import { codeBleu } from "./code-bleu";

export interface CodeScore {
  /** The file has no more errors with the text than with what was there; null: some model's text was cut off within its lines. */
  readonly valid: boolean | null;
  /** CodeBLEU, in [0, 1]. */
  readonly bleu: number;
}

/**
 * Of what several models wrote at a place, in their order; null for all where one cannot be judged, as the language has no grammar.
 * Each text counts as far as it has as many lines as what was there.
 */
export async function codeScores(
  span: Pick<HeldOutSpan, "file" | "prefixText" | "middleText" | "suffixText">,
  written: readonly { readonly text: string; readonly ended: boolean }[],
): Promise<readonly CodeScore[] | null> {
  const lines = span.middleText.split("\n").length;
  const language = languageOf(span.file, undefined);
  const reader = await openFragments(language, { before: span.prefixText, after: span.suffixText });
  try {
    const expected = reader?.read(span.middleText) ?? null;
    if (reader === null || expected === null) return null;
    const cutOff = written.some(({ text, ended }) => !ended && text.split("\n").length <= lines);
    // Models often write the same.
    const known = new Map<string, CodeScore>();
    for (const { text } of written) {
      if (known.has(text)) continue;
      const actual = reader.read(text.split("\n").slice(0, lines).join("\n"));
      const bleu = actual === null ? null : codeBleu(expected, actual);
      if (actual === null || bleu === null) return null;
      known.set(text, { valid: cutOff ? null : actual.errors <= expected.errors, bleu });
    }
    return written.flatMap(({ text }) => known.get(text) ?? []);
  } finally {
    reader?.dispose();
  }
}

/** Means over the places that could be judged; absent where none could. */
export function codeMetrics(scores: readonly (CodeScore | null)[]): Pick<Metrics, "codeBleu" | "validSyntax"> {
  const judged = scores.filter((score) => score !== null);
  const whole = judged.flatMap(({ valid }) => (valid === null ? [] : [Number(valid)]));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    ...(judged.length === 0 ? {} : { codeBleu: mean(judged.map(({ bleu }) => bleu)) }),
    ...(whole.length === 0 ? {} : { validSyntax: mean(whole) }),
  };
}
