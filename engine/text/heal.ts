/**
 * Token healing. A prompt ends where the text in front of the cursor does, often inside what would be one token: behind a
 * space, an indentation, half a word, an opening bracket. The last token of such a text is one that the model has never seen
 * at that place, and what it writes there is poor. So the prompt ends some tokens earlier, at a place that is the end of a
 * token whatever follows, and the model writes that part again, held to tokens whose bytes agree with what stands there
 * (Lundberg, "The Art of Prompt Design: Prompt Boundaries and Token Healing", 2023).
 *
 * Training and the verdict begin their middles there too, so that a model meets the same prompts as when it is served.
 */
import type { Place } from "./encoder";
import { beginsBlankLine, bytesOf, type TokenBytes } from "./token-bytes";
import type { CodeTokenizer } from "./tokenizer";

export interface HealedText {
  /** Tokens of the text before the part that is written again. */
  readonly kept: readonly number[];
  /** The end of the text, which is written again; empty: nothing is. */
  readonly again: string;
  /** Its tokens as the text's own encoding has them. */
  readonly tail: readonly number[];
}

/** A run of letters this long is no word. */
const longestTail = 64;

/** Encodes `text`, a document's beginning or its inside, with a tail to be written again. */
export function healText(tokenizer: CodeTokenizer, text: string, place: Place = "start"): HealedText {
  const tokens = tokenizer.encode(text, place);
  const count = tailLength(tokenizer, tokens, text);
  const tail = tokens.slice(tokens.length - count);
  const bytes = tail.map((id) => tokenizer.bytes.of(id) ?? "").join("");
  return { kept: tokens.slice(0, tokens.length - count), again: textOf(bytes), tail };
}

/** Without healing: all tokens are kept. */
export function unhealedText(tokenizer: CodeTokenizer, text: string, place: Place = "start"): HealedText {
  return { kept: tokenizer.encode(text, place), again: "", tail: [] };
}

/**
 * How many tokens at the end hold the text's last run, whole characters and nothing but what really stands there: a
 * normaliser, or SentencePiece's space in front of a document, makes tokens that write something else.
 */
function tailLength({ bytes }: CodeTokenizer, tokens: readonly number[], text: string): number {
  const wanted = bytesOf(lastRun(text)).length;
  const end = bytesOf(text.slice(-4 * longestTail));
  let [count, whole, held] = [0, 0, ""];
  while (held.length < wanted || whole < count) {
    const id = tokens[tokens.length - count - 1];
    const written = id === undefined ? undefined : bytes.of(id);
    if (written === undefined || !end.endsWith(written + held)) break;
    held = written + held;
    count++;
    if (beginsCharacter(held)) whole = count;
  }
  return whole;
}

/**
 * The end of the text inside which a token's end may move with what follows: white space; or letters and digits with the
 * character before them, which tokens of most vocabularies hold as well; or a run of other characters.
 */
function lastRun(text: string): string {
  return /(?:\s+|[^\r\n]?[\p{L}\p{M}\p{N}_]+|[^\s\p{L}\p{M}\p{N}_]+)$/u.exec(text.slice(-longestTail))?.[0] ?? "";
}

/** Whether bytes of UTF-8 begin with a whole character rather than in the midst of one. */
function beginsCharacter(bytes: string): boolean {
  return (bytes.charCodeAt(0) & 0xc0) !== 0x80;
}

function textOf(bytes: string): string {
  return Buffer.from(bytes, "latin1").toString("utf8");
}

/** What a generation is held to at its beginning, in tokens alone. `tokens`: all that were generated so far. */
export interface Opening {
  /** What may follow; null: anything, now and later. */
  next(tokens: readonly number[]): Allowed | null;
  /** How many of the tokens wrote nothing new; null while something is left to be written again. */
  rewritten(tokens: readonly number[]): number | null;
}

export type Allowed =
  | { readonly kind: "only"; readonly ids: readonly number[] }
  | { readonly kind: "except"; readonly ids: ReadonlySet<number> };

/** Whether a token may follow. `allowed` null: anything may. */
export function allows(allowed: Allowed | null, id: number): boolean {
  if (allowed === null) return true;
  return allowed.kind === "only" ? allowed.ids.includes(id) : !allowed.ids.has(id);
}

/** What may follow a tail: with each of them the tokenizer may cut the tail itself in another way (`pe`, but `p` and `et`). */
const continuations = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0 \n_()=.,:;\"'"];

/**
 * Holds a generation to writing the tail again; null where there is none. A token that covers what is left of it may be any that
 * begins so; one that ends within must be where the tokenizer itself would cut. Among all that agree in their bytes short ones
 * (` g` of ` got`) often seem likelier than the one right token, and what follows them is text as no model has read it.
 *
 * On a line that is still blank no blank line may come first: the cursor stands where something is to be written.
 */
export function openingOf(tokenizer: CodeTokenizer, { again, tail }: HealedText): Opening | null {
  if (again === "") return null;
  const { bytes } = tokenizer;
  const wanted = bytesOf(again);
  const written = (tokens: readonly number[]): string => tokens.map((token) => bytes.of(token) ?? "").join("");
  const encodings = [tail, ...continuations.map((next) => tokenizer.encode(again + next))];
  const fresh = /\n[^\S\n]*$/.test(again);
  return {
    next(tokens) {
      const text = written(tokens);
      if (text.length >= wanted.length) {
        return fresh && /^[ \t]*$/.test(text.slice(wanted.length)) ? { kind: "except", ids: bytes.blankLines() } : null;
      }
      const usual = encodings.filter((ids) => tokens.every((token, index) => token === ids[index]));
      const inside = usual.flatMap((ids) => ids[tokens.length] ?? []);
      const ids = [...new Set([...inside, ...bytes.beginningWith(wanted.slice(text.length))])];
      const endsBlank = (id: number) => beginsBlankLine((text + (bytes.of(id) ?? "")).slice(wanted.length));
      return { kind: "only", ids: fresh ? ids.filter((id) => !endsBlank(id)) : ids };
    },
    rewritten: (tokens) => (written(tokens).length < wanted.length ? null : insideOf(wanted.length, tokens, bytes)),
  };
}

/** How many of `tokens` end within the first `length` bytes that they write. */
function insideOf(length: number, tokens: readonly number[], bytes: TokenBytes): number {
  let [count, written] = [0, 0];
  for (const token of tokens) {
    written += bytes.of(token)?.length ?? 0;
    if (written > length) break;
    count++;
  }
  return count;
}

/** What tokens that were generated behind `healed` write at the cursor; empty until the tail is written again. */
export function writtenBehind(tokenizer: CodeTokenizer, { again }: HealedText, tokens: readonly number[]): string {
  return tokenizer.decode(tokens).slice(again.length);
}

/**
 * A middle's tokens, as the model is to write them behind `healed`: the tail, and what stands at the cursor. The first `given`
 * write nothing but the tail.
 */
export function healedMiddle(
  tokenizer: CodeTokenizer,
  { again }: HealedText,
  middle: string,
): { readonly tokens: readonly number[]; readonly given: number } {
  const tokens = tokenizer.encode(again + middle);
  return { tokens, given: insideOf(bytesOf(again).length, tokens, tokenizer.bytes) };
}
