/** What was written, made to fit its place, by whichever model. */
import { cancelled } from "../endpoint/errors";
import type { CompleteRequest, ShowWord, StopReason } from "../protocol/complete";
import type { PromptContext } from "../text/fim";
import { type HealedText, healText, unhealedText } from "../text/heal";
import type { CodeTokenizer } from "../text/tokenizer";
import { maskAround } from "../workspace/mask";
import { evidenceOf, type Writing } from "./evidence";
import type { Extent } from "./extent";
import type { Surroundings } from "./lines";
import { nearText } from "./near";
import { postprocess, withoutBrokenEnd } from "./postprocess";
import { checkTokens, promptAt, promptOf } from "./prompt";
import { isShown, scoreOf } from "./score";

export interface Rule {
  readonly around: Surroundings;
  readonly extent: Extent;
}

/** `score` and `evidence` are absent where the model does not tell how sure it was; then every text is shown. */
export function fitted(
  all: string,
  stop: StopReason,
  { around, extent }: Rule,
  writing: Writing | null,
  show: ShowWord = "balanced",
) {
  const text = postprocess(withoutBrokenEnd(all, stop), extent, around);
  if (writing === null) return { text, shown: text.trim() !== "" };
  const evidence = evidenceOf(text, around, writing);
  const score = scoreOf(evidence);
  return { text, score, shown: evidence !== null && isShown(score, show), ...(evidence === null ? {} : { evidence }) };
}

export interface PromptParts {
  readonly tokenizer: CodeTokenizer;
  /** Positions of a sequence, prompt and answer together. */
  readonly capacity: number;
  readonly vocabSize: number;
  readonly maxTokens: number;
  /** Code of other files; null: none. */
  readonly context: PromptContext | null;
  /** Whether the prompt ends where a token ends. */
  readonly heals: boolean;
}

/** The prompt of a request as it is served, without secrets: what the model writes is fitted to the real text. Throws as `checkTokens`. */
export function promptFor(
  request: CompleteRequest,
  around: Surroundings | null,
  { tokenizer, capacity, vocabSize, maxTokens, context, heals }: PromptParts,
): { readonly prompt: readonly number[]; readonly healed: HealedText } {
  const near = nearText(around ?? { before: "", after: "" }, capacity);
  const masked = maskAround(near.before, near.after, near.above);
  const healed = (heals ? healText : unhealedText)(tokenizer, masked.before, near.place);
  const limits = { tokenizer, capacity, maxTokens, context: context ?? undefined };
  const prompt = around === null ? promptOf(request.at, limits) : promptAt(healed, masked.after, limits);
  checkTokens(prompt, capacity, vocabSize);
  return { prompt, healed };
}

/** Throws E_INTERRUPTED once the signal is aborted. */
export function throwIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw cancelled();
}
