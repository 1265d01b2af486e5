/**
 * THE fill-in-the-middle builder. Training, evaluation and serving all call it, so a model never meets at the cursor
 * a layout that it was not trained on.
 */
import type { FimTokens } from "./fim-names";
import type { CodeTokenizer } from "./tokenizer";

export interface FimParts {
  /** Code of other files (`context/prompt-context.ts`), whole or not at all; it bears no loss. Default: none. */
  readonly context?: PromptContext;
  /** From the document's start, so that its cut can be measured from there. */
  readonly prefix: readonly number[];
  readonly suffix: readonly number[];
  /** Absent when serving. Behind a prompt that was healed (`heal.ts`) it begins with what is written again. */
  readonly middle?: readonly number[];
  /** How many of the middle's tokens stood in front of the cursor and so bear no loss; default: none. */
  readonly given?: number;
}

/** Code of other files, as a base is shown it. */
export interface PromptContext {
  readonly tokens: readonly number[];
  /**
   * `front`: before the whole prompt, as bases were trained whose tokens mark repositories and files; `prefix`: before the
   * prefix, as text of the same file.
   */
  readonly place: "front" | "prefix";
}

export interface Sequence {
  readonly tokens: readonly number[];
  /** 1 where the token at that place is a target that bears loss; the first is always 0, as nothing predicts it, unless there are `targets`. */
  readonly mask: readonly (0 | 1)[];
  /** For encoders: what is to be predicted at each place, from that place itself; read where the mask is 1. Absent: the tokens, each
   * from the one before it. */
  readonly targets?: readonly number[];
}

export interface FimOptions {
  /** Length of the whole window. */
  readonly maxTokens: number;
  /** Room left for tokens to be generated; honoured up to half the window, so that a prompt always remains. */
  readonly reserve: number;
  /**
   * `all`: every token of the text and the end. The markers bear no loss: where they stand was our own random choice,
   * and nothing in the text tells it.
   */
  readonly lossOn: "middle" | "all" | "none";
}

/**
 * A base that was trained with a start-of-text token (Llama, Code Llama, DeepSeek-Coder, Gemma, CodeGemma) has it in front of
 * every sequence, the first chunk of a document or a later one, a prompt that was cut or whole. Pretraining put it at
 * the first place of its sequences, and such a model leans on that place whatever stands behind it (attention sinks, arXiv
 * 2309.17453): without it Gemma writes nonsense. It bears no loss and stays the same, so the KV cache behind it stays usable.
 */
function startOf({ startOfText }: CodeTokenizer): readonly number[] {
  return startOfText === null ? [] : [startOfText];
}

/** What is cut is cut in whole blocks, so that while a person types the prompt keeps its beginning for 64 tokens. */
const cutBlock = 64;

/** How many tokens mark the parts. */
const markers = ({ middle }: FimTokens): number => (middle === null ? 2 : 3);

/** Tokens that a sequence with a middle has besides its prefix, middle and suffix. */
export function fimOverhead(tokenizer: CodeTokenizer): number {
  return startOf(tokenizer).length + (tokenizer.fim === null ? 0 : markers(tokenizer.fim) + 1);
}

/** Text from left to right, with loss on every token; `ends`: the document ends with it, which is a target too. */
export function buildPlain(tokenizer: CodeTokenizer, text: readonly number[], ends: boolean): Sequence {
  const tokens = [...startOf(tokenizer), ...text, ...(ends ? [tokenizer.endOfText] : [])];
  return { tokens, mask: tokens.map((_, index) => (index === 0 ? 0 : 1)) };
}

/** The same behind code of other files, which bears no loss; where both are too long, the text loses its beginning. */
export function buildPlainInContext(
  tokenizer: CodeTokenizer,
  {
    text,
    ends,
    context,
  }: { readonly text: readonly number[]; readonly ends: boolean; readonly context: PromptContext },
  maxTokens: number,
): Sequence {
  const front = [...startOf(tokenizer), ...context.tokens];
  const own = [...text, ...(ends ? [tokenizer.endOfText] : [])].slice(-Math.max(1, maxTokens - front.length));
  return { tokens: [...front, ...own], mask: [...front.map(() => 0 as const), ...own.map(() => 1 as const)] };
}

/** A prompt of text alone, from left to right: the end of the text that fits in `maxTokens`. */
export function buildPrompt(tokenizer: CodeTokenizer, text: readonly number[], maxTokens: number): readonly number[] {
  const start = startOf(tokenizer);
  const kept = text.slice(-Math.max(1, maxTokens - start.length));
  return kept.length + start.length === 0 ? [tokenizer.endOfText] : [...start, ...kept];
}

/**
 * PSM: `<prefix> P <suffix> S <middle> M <end>`; SPM: `<prefix> <suffix> S <middle> P M <end>` (Bavarian et al. 2022, arXiv
 * 2207.14255, whose second variant of SPM this is). In SPM the middle continues the prefix without a break, and only what
 * was typed is new to the KV cache; in PSM the suffix, behind it, is computed again at each keystroke. Suffix first is their first
 * variant, `<suffix> S <prefix> P <middle> M <end>`, where what was typed and one marker are new.
 *
 * The layout is that of the base's training, by the table in `fim-names.ts`. Suffix first is Seed-Coder's and Mellum's, and
 * Codestral's without a marker of the middle. PSM serves the others, and none needs SPM: Qwen2.5-Coder, DeepSeek-Coder and StarCoder2
 * are described with PSM; SantaCoder, StarCoder, Granite's code models, Code Llama and CodeGemma were trained on both, and the
 * prompts on their cards are PSM. SPM is for a base whose tokenizer_config.json says so by `fim_layout`, which is our own key.
 *
 * Code of other files stands in front, or is left out where it would take more than half of the room.
 *
 * Cuts P's beginning and S's end to fit. S gets up to a quarter of the room, and what P leaves over. The cut of P depends
 * only on P's length and S's share, and moves in blocks measured from the document's start, and so does the cut of S
 * where it stands first: while a person types, the prompt keeps its beginning and the KV cache of the request before stays usable.
 *
 * The same parts with and without a middle give the same prompt as long as the middle and its end fit in `reserve`.
 *
 * Without fill-in-the-middle tokens the prompt is left to right: P alone, or the end-of-text token where P is empty and no
 * start-of-text token stands in front, and M follows without an end, as nothing marks one.
 */
export function buildFim(tokenizer: CodeTokenizer, parts: FimParts, options: FimOptions): Sequence {
  const { fim } = tokenizer;
  const { middle, given = 0 } = parts;
  const start = startOf(tokenizer);
  const overhead = start.length + (fim === null ? 0 : markers(fim));
  const needed = middle === undefined ? 0 : middle.length + (fim === null ? 0 : 1);
  const reserved = Math.max(needed, Math.min(options.reserve, Math.floor(options.maxTokens / 2)));
  const whole = options.maxTokens - overhead - reserved;
  if (whole < 0) throw new RangeError(`a middle of ${needed} tokens does not fit in a window of ${options.maxTokens}`);

  const context = parts.context !== undefined && 2 * parts.context.tokens.length <= whole ? parts.context : null;
  const room = whole - (context?.tokens.length ?? 0);
  const suffixShare = fim === null ? 0 : Math.min(parts.suffix.length, Math.floor(room / 4));
  const prefix = cutPrefix(parts.prefix, room - suffixShare);
  const left = room - prefix.length;
  const blocks = Math.max(suffixShare, Math.floor(left / cutBlock) * cutBlock);
  const suffix = parts.suffix.slice(0, fim === null ? 0 : fim.layout === "psm" ? left : blocks);

  const tokens: number[] = [];
  const mask: (0 | 1)[] = [];
  const push = (ids: readonly number[], bearsLoss: boolean): void => {
    for (const id of ids) {
      mask.push(bearsLoss && tokens.length > 0 ? 1 : 0);
      tokens.push(id);
    }
  };
  const onContext = options.lossOn === "all";
  const onMiddle = options.lossOn !== "none";
  const pushContext = (place: PromptContext["place"]): void => {
    if (context?.place === place) push(context.tokens, false);
  };
  const pushPrefix = (): void => {
    pushContext("prefix");
    push(prefix, onContext);
  };
  const pushMiddle = (ids: readonly number[]): void => {
    push(ids.slice(0, given), false);
    push(ids.slice(given), onMiddle);
  };
  push(start, false);
  pushContext("front");
  if (fim === null) {
    if (tokens.length + prefix.length + (context?.tokens.length ?? 0) > 0 || room === 0) pushPrefix();
    else push([tokenizer.endOfText], onContext);
    pushMiddle(middle ?? []);
    return { tokens, mask };
  }
  const pushSuffix = (): void => {
    push([fim.suffix], false);
    push(suffix, onContext);
  };
  if (fim.layout === "suffixFirst") pushSuffix();
  push([fim.prefix], false);
  if (fim.layout !== "spm") pushPrefix();
  if (fim.layout !== "suffixFirst") pushSuffix();
  if (fim.middle !== null) push([fim.middle], false);
  if (fim.layout === "spm") pushPrefix();
  if (middle !== undefined) pushMiddle([...middle, fim.end]);
  return { tokens, mask };
}

/** The longest end of `tokens` that fits and starts at a whole block from the document's start. */
function cutPrefix(tokens: readonly number[], room: number): readonly number[] {
  if (tokens.length <= room) return tokens;
  const start = Math.ceil((tokens.length - room) / cutBlock) * cutBlock;
  // A room smaller than a block could lose everything; then the last tokens matter more than a stable beginning.
  return start < tokens.length ? tokens.slice(start) : tokens.slice(tokens.length - room);
}
