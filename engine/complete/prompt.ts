/** What a model is asked: tokens, of one length at most. */
import { AttuneError } from "../errors";
import type { CompletePlace } from "../protocol/complete";
import { buildFim, buildPrompt, type PromptContext } from "../text/fim";
import type { HealedText } from "../text/heal";
import type { CodeTokenizer } from "../text/tokenizer";
import { maskSecrets } from "../workspace/mask";

export interface PromptLimits {
  readonly tokenizer: CodeTokenizer;
  /** Positions of the KV cache. */
  readonly capacity: number;
  /** Tokens that are to be generated behind it. */
  readonly maxTokens: number;
  /** Code of other files; absent: none. */
  readonly context?: PromptContext | undefined;
}

/** For tokens that are written again. Always the same, so that the cut of a long prefix does not move while a word is typed. */
const roomToHeal = 16;

/**
 * For a place in a file: prefix and suffix as training lays them out, cut so that capacity holds them and what is to be
 * generated.
 */
export function promptAt(healed: HealedText, after: string, limits: PromptLimits): readonly number[] {
  const { tokenizer, capacity, maxTokens, context } = limits;
  const parts = { prefix: healed.kept, suffix: tokenizer.encode(after), ...(context === undefined ? {} : { context }) };
  // One more than the tokens to be generated: training reserves a place for the end token too.
  const reserve = maxTokens + 1 + roomToHeal;
  return buildFim(tokenizer, parts, { maxTokens: capacity, reserve, lossOn: "none" }).tokens;
}

/** For places without a file: the tokens as they are given, or a text's, without secrets. */
export function promptOf(place: CompletePlace, { tokenizer, capacity, maxTokens }: PromptLimits): readonly number[] {
  if (place.kind === "tokens") return place.tokens;
  const tokens = place.kind === "prompt" ? tokenizer.encode(maskSecrets(place.prompt), "start") : [];
  return buildPrompt(tokenizer, tokens, capacity - maxTokens);
}

/** @throws E_TOKENIZER for ids that the model does not have, E_EXAMPLES for a prompt that leaves room for no token. */
export function checkTokens(prompt: readonly number[], capacity: number, vocabSize: number): void {
  const foreign = prompt.find((token) => !Number.isInteger(token) || token < 0 || token >= vocabSize);
  if (foreign !== undefined) {
    throw new AttuneError(
      "E_TOKENIZER",
      `The token ${foreign} is not in the model's vocabulary of ${vocabSize}.`,
      "Give token ids of this base's own tokenizer.",
    );
  }
  if (prompt.length === 0 || prompt.length >= capacity) {
    throw new AttuneError(
      "E_EXAMPLES",
      `A prompt of ${prompt.length} tokens does not fit in a context of ${capacity}.`,
      `Give between 1 and ${capacity - 1} tokens.`,
    );
  }
}
