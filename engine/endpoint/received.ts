/** What a server writes behind a prompt, gathered from its parts, in ids where it tells them: the text of an id alone may be half a character. */
import type { StopReason } from "../protocol/complete";
import { type HealedText, writtenBehind } from "../text/heal";
import type { CodeTokenizer } from "../text/tokenizer";
import type { Endpoint, EndpointWriting } from "./endpoint";
import type { Piece } from "./kind";

interface Coming {
  readonly ids: readonly number[];
  readonly texts: readonly string[];
  readonly logProbs: readonly number[];
  readonly stop: StopReason;
}

export interface Received {
  /** What stands at the cursor. */
  readonly text: string;
  readonly stop: StopReason;
  /** Empty where the server tells none. */
  readonly ids: readonly number[];
  /** Parts that it came in: tokens, as a rule. */
  readonly count: number;
  /** How many of them wrote nothing at the cursor. */
  readonly rewritten: number;
  /** Of each part, and of the end where it is told; null: the server does not tell how sure it was. */
  readonly logProbs: readonly number[] | null;
  /** What the first parts wrote at the cursor. */
  written(count: number): string;
  /** Milliseconds, as `performance.now()` has them. */
  readonly first: number;
  readonly last: number;
}

export interface Prompted {
  readonly tokenizer: CodeTokenizer;
  readonly prompt: readonly number[];
  readonly healed: HealedText;
}

/**
 * Null: the server did not write again what stands in front of the cursor (`healed.again`), to which no server can be held; then its
 * stream is closed. `ends`: asked with the text at the cursor after each part; a reason ends the text. Throws E_ENDPOINT or E_INTERRUPTED.
 */
export async function receive(
  endpoint: Endpoint,
  { tokenizer, prompt, healed }: Prompted,
  writing: EndpointWriting,
  ends: (text: string) => StopReason | null = () => null,
): Promise<Received | null> {
  const written = ({ ids, texts }: Coming): string =>
    ids.length > 0 ? writtenBehind(tokenizer, healed, ids) : texts.join("").slice(healed.again.length);
  let coming: Coming = { ids: [], texts: [], logProbs: [], stop: "end" };
  let first: number | null = null;
  for await (const piece of endpoint.write(prompt, writing)) {
    first ??= performance.now();
    coming = withPiece(coming, piece);
    if (!agrees(whole(tokenizer, coming), healed.again)) return null;
    const end = ends(written(coming));
    if (end === null) continue;
    coming = { ...coming, stop: end };
    break;
  }
  const last = performance.now();
  if (whole(tokenizer, coming).length < healed.again.length) return null;
  const { ids, texts, logProbs, stop } = coming;
  const count = ids.length + texts.length;
  const writtenOf = (some: number): string =>
    written({ ...coming, ids: ids.slice(0, some), texts: texts.slice(0, some) });
  let rewritten = 0;
  while (rewritten < count && writtenOf(rewritten + 1) === "") rewritten++;
  const told = count > 0 && logProbs.length >= count;
  return {
    ...{ text: written(coming), stop, ids, count, rewritten, written: writtenOf },
    logProbs: told ? logProbs : null,
    ...{ first: first ?? last, last },
  };
}

function withPiece({ ids, texts, logProbs, stop }: Coming, piece: Piece): Coming {
  return {
    ids: [...ids, ...(piece.ids ?? [])],
    texts: piece.ids === null && piece.text !== "" ? [...texts, piece.text] : texts,
    // What a server says may be above a certainty, or so far below any chance that sums of it are none.
    logProbs: [...logProbs, ...(piece.logProbs ?? []).map((value) => Math.max(-100, Math.min(0, value)))],
    stop: piece.stop ?? stop,
  };
}

function whole(tokenizer: CodeTokenizer, { ids, texts }: Coming): string {
  return ids.length > 0 ? tokenizer.decode(ids) : texts.join("");
}

/** Whether a text may go on as, or goes on, what is to be written again; the first bytes of a character are not told yet. */
function agrees(text: string, again: string): boolean {
  const known = text.replace(/\uFFFD+$/, "");
  return known.startsWith(again.slice(0, known.length));
}
