/** The same places, asked as CodeFinetuner's recipe writes its examples. */
import { contextFinder } from "../../../engine/context/prompt-context";
import type { FimTokens } from "../../../engine/text/fim-names";
import type { CodeTokenizer } from "../../../engine/text/tokenizer";
import { projectIndexOf } from "../../../engine/train/looks";
import { type Asked, heldOutSpan } from "../../../engine/workspace/examples";
import type { ReviewedFile } from "../../../engine/workspace/read-file";
import type { ArmsRequest, Subject } from "../arms";
import type { NewPlace } from "../places";

/**
 * `fim`: the markers and their order. Where the base itself has none, a middle's end bears no loss, as it bears none from left to
 * right: the nats are of the same bytes. Throws where a place cannot be asked so.
 */
export function askedByMarkers(
  { request, subject }: { readonly request: ArmsRequest; readonly subject: Subject },
  then: readonly ReviewedFile[],
  fim: FimTokens,
): Subject {
  const { before, context, seqLen } = request;
  const tokenizer: CodeTokenizer = { ...subject.tokenizer, fim };
  const contextOf = contextFinder(projectIndexOf(before, then, { context }), tokenizer, { budget: context });
  const counted = (asked: Asked): Asked => (subject.tokenizer.fim === null ? withoutEnd(asked) : asked);
  const places = subject.places.map((place): NewPlace => {
    const { prefixText, middleText, suffixText } = place;
    const span = { start: prefixText.length, end: prefixText.length + middleText.length };
    const file = { path: place.file, text: prefixText + middleText + suffixText };
    const asked = heldOutSpan(file, span, tokenizer, { seqLen, contextOf });
    if (asked === null) throw new Error(`${place.file}:${place.line} cannot be asked by markers`);
    const { sequence, prompt, inContext } = asked;
    return { ...place, ...counted({ sequence, prompt }), inContext: inContext === null ? null : counted(inContext) };
  });
  return { tokenizer, places, more: [] };
}

function withoutEnd({ sequence: { tokens, mask }, prompt }: Asked): Asked {
  return { sequence: { tokens, mask: mask.map((one, index) => (index === mask.length - 1 ? 0 : one)) }, prompt };
}
