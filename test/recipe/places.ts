/** Places to measure on that are the same for every variant: as many of each kind, by lines and by syntax. */
import { createRandom, type Random, shuffled } from "../../engine/random";
import { openSpanReader, type SpanReader, type SyntaxKind, syntaxKinds } from "../../engine/syntax/spans";
import type { CodeTokenizer } from "../../engine/text/tokenizer";
import { type HeldOutSpan, heldOutSpan } from "../../engine/workspace/examples";
import type { ReviewedFile } from "../../engine/workspace/read-file";
import { drawSpan, findLines, type Span, type SpanKind } from "../../engine/workspace/spans";

export const lineKinds = ["lineEnd", "lines", "block"] as const satisfies readonly SpanKind[];
export type PlaceKind = (typeof lineKinds)[number] | SyntaxKind;
const kinds: readonly PlaceKind[] = [...lineKinds, ...syntaxKinds];

export interface Place extends Omit<HeldOutSpan, "kind"> {
  readonly kind: PlaceKind;
}

/** Spread over the files, kinds by turns; fewer than `count` where the files have no more. Deterministic. */
export async function placesIn(
  files: readonly ReviewedFile[],
  tokenizer: CodeTokenizer,
  { seqLen, count }: { readonly seqLen: number; readonly count: number },
): Promise<Place[]> {
  const random = createRandom("places");
  const reader = await openSpanReader(
    files.map(({ path }) => path),
    (message) => {
      throw new Error(message);
    },
  );
  const places: Place[] = [];
  const taken = new Set<string>();
  const order = shuffled(files, random);
  // Each round asks every file for another kind, so that kinds and files are both even.
  for (let round = 0; places.length < count && round < 10 * kinds.length; round++) {
    for (const [index, file] of order.entries()) {
      const kind = kinds[(round + index) % kinds.length] ?? "lineEnd";
      const span = spanOf(file, kind, reader, random);
      if (span === null || places.length >= count || taken.has(`${file.path}\0${span.start}`)) continue;
      const asked = heldOutSpan(file, span, tokenizer, { seqLen });
      if (asked === null || !/[\p{L}\p{N}]/u.test(asked.middleText)) continue;
      taken.add(`${file.path}\0${span.start}`);
      places.push({ ...asked, kind });
    }
  }
  return places;
}

function spanOf({ path, text }: ReviewedFile, kind: PlaceKind, reader: SpanReader, random: Random): Span | null {
  if (kind === "lineEnd" || kind === "lines" || kind === "block") {
    return drawSpan(findLines(text), kind, random, { maxLines: 1, maxBlockLines: 3, fromLineBefore: false });
  }
  const spans = reader.read(path, text)?.[kind];
  if (spans === undefined || spans.length === 0) return null;
  const chosen = 2 * random.below(spans.length / 2);
  return { start: spans[chosen] ?? 0, end: spans[chosen + 1] ?? 0 };
}
