/** What a server writes behind a prompt, gathered from its parts. */
import type { StopReason } from "../protocol/complete";
import type { HealedText } from "../text/heal";
import type { CodeTokenizer } from "../text/tokenizer";
import type { Endpoint, EndpointWriting } from "./endpoint";
import type { Choice, Piece } from "./kind";

/** A token, as a rule; where a server gathers several and tells too little to part them, all of them. */
interface Part {
  /** Empty where its bytes are half a character, or where it is the end. */
  readonly text: string;
  /** Null: the server does not tell how sure it was. */
  readonly logProb: number | null;
  /** Whether it is the end that is told, which writes nothing. */
  readonly end: boolean;
}

interface Coming {
  readonly parts: readonly Part[];
  /** Null: some were not told. */
  readonly ids: readonly number[] | null;
  /** At the place of each id. */
  readonly choices: readonly (readonly Choice[])[];
  readonly stop: StopReason;
}

export interface Received {
  /** What stands at the cursor. */
  readonly text: string;
  readonly stop: StopReason;
  /** Empty where the server does not tell all of them. */
  readonly ids: readonly number[];
  /** The likeliest tokens at the place of each id, as far as the server tells them. */
  readonly choices: readonly (readonly Choice[])[];
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
  /** What the text begins with, which the server is not asked for. Absent: nothing. */
  readonly given?: Given;
}

export interface Given {
  readonly ids: readonly number[];
  /** Null: it is not known how likely they were. */
  readonly logProbs: readonly number[] | null;
  /** The likeliest tokens at the place of each. */
  readonly choices: readonly (readonly Choice[])[];
}

/**
 * Null: the server did not write again what stands in front of the cursor (`healed.again`), to which most servers cannot be
 * held; then its stream is closed. `ends`: asked with the text at the cursor after each part; a reason ends the text. Throws E_ENDPOINT or E_INTERRUPTED.
 */
export async function receive(
  endpoint: Endpoint,
  { tokenizer, prompt, healed, given = { ids: [], logProbs: [], choices: [] } }: Prompted,
  writing: Omit<EndpointWriting, "again">,
  ends: (text: string) => StopReason | null = () => null,
): Promise<Received | null> {
  const { again } = healed;
  const known: Piece = { ...given, text: tokenizer.decode(given.ids), stop: null, model: null };
  const none: Coming = { parts: [], ids: [], choices: [], stop: "end" };
  let coming = given.ids.length === 0 ? none : withPiece(none, known, tokenizer);
  const begun = performance.now();
  let [first, last] = [begun, begun];
  const held = given.ids.length === 0 ? again : "";
  for await (const piece of endpoint.write([...prompt, ...given.ids], { ...writing, again: held })) {
    last = performance.now();
    if (first === begun) first = last;
    coming = withPiece(coming, piece, tokenizer);
    const text = textOf(coming.parts);
    if (!agrees(text, again)) return null;
    const end = ends(text.slice(again.length));
    if (end === null) continue;
    coming = { ...coming, stop: end };
    break;
  }
  const { parts, stop } = coming;
  const text = textOf(parts);
  if (text.length < again.length) return null;
  const count = parts.filter(({ end }) => !end).length;
  const written = (some: number): string => textOf(parts.slice(0, some)).slice(again.length);
  let rewritten = 0;
  while (rewritten < count && written(rewritten + 1) === "") rewritten++;
  const told = parts.flatMap(({ logProb }) => (logProb === null ? [] : [logProb]));
  return {
    ...{ text: text.slice(again.length), stop, count, rewritten, written },
    ...{ ids: idsOf(coming, tokenizer), choices: coming.choices },
    logProbs: count > 0 && told.length === parts.length ? told : null,
    ...{ first, last },
  };
}

function withPiece({ parts, ids, choices, stop }: Coming, piece: Piece, tokenizer: CodeTokenizer): Coming {
  return {
    parts: [...parts, ...partsOf(piece, tokenizer)],
    choices: [...choices, ...(piece.ids ?? []).map((_, index) => piece.choices?.[index] ?? [])],
    ids: piece.ids === null ? (piece.text === "" ? ids : null) : (ids?.concat(piece.ids) ?? null),
    stop: piece.stop ?? stop,
  };
}

function partsOf({ text, ids, logProbs, stop }: Piece, tokenizer: CodeTokenizer): readonly Part[] {
  // What a server says may be above a certainty, or so far below any chance that sums of it are none.
  const known = logProbs?.map((value) => Math.max(-100, Math.min(0, value))) ?? [];
  // What is told beyond the tokens that were written is told of the end.
  const own = stop === null ? known : known.slice(0, ids?.length ?? (text === "" ? 0 : known.length));
  const end = known.length > own.length ? [{ text: "", logProb: sum(known.slice(own.length)), end: true }] : [];
  if (text === "" && own.length === 0 && stop !== null) return end;
  if (ids !== null && ids.length > 1 && own.length === ids.length && tokenizer.decode(ids) === text) {
    const upTo = ids.map((_, index) => wholeCharacters(tokenizer.decode(ids.slice(0, index + 1))).length);
    const texts = ids.map((_, index) =>
      text.slice(upTo[index - 1] ?? 0, index === ids.length - 1 ? text.length : upTo[index]),
    );
    return [...texts.map((each, index) => ({ text: each, logProb: own[index] ?? null, end: false })), ...end];
  }
  return [{ text, logProb: own.length === 0 ? null : sum(own), end: false }, ...end];
}

/** None of them where they do not spell the text, as some are missing then; a decoder may drop the space in front of it. */
function idsOf({ parts, ids }: Coming, tokenizer: CodeTokenizer): readonly number[] {
  const spelled = wholeCharacters(tokenizer.decode(ids ?? []));
  return ids !== null && [spelled, ` ${spelled}`].includes(textOf(parts)) ? ids : [];
}

function wholeCharacters(text: string): string {
  return text.replace(/\uFFFD+$/, "");
}

function textOf(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join("");
}

/** Whether a text may go on as, or goes on, what is to be written again. */
function agrees(text: string, again: string): boolean {
  return text.startsWith(again.slice(0, text.length));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
