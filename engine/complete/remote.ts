/** A completion that a server writes: the same prompt, the same ends and the same repairs as where a model of this machine does. */
import type { Endpoint } from "../endpoint/endpoint";
import { type Received, receive } from "../endpoint/received";
import { type CompleteRequest, type CompleteResult, completeRequest } from "../protocol/complete";
import { defaultsOf } from "../schema/request";
import type { PromptContext } from "../text/fim";
import type { CodeTokenizer } from "../text/tokenizer";
import type { Writing } from "./evidence";
import { extentAt } from "./extent";
import { fitted, promptFor, type Rule } from "./fitted";
import type { Surroundings } from "./lines";
import { stopReason } from "./postprocess";
import { longestContext } from "./served-model";

const defaults = defaultsOf(completeRequest);

export interface RemoteOptions {
  readonly context: PromptContext | null;
  readonly signal: AbortSignal;
  readonly written?: ((text: string) => void) | undefined;
}

interface AskedRemotely {
  readonly endpoint: Endpoint;
  readonly tokenizer: CodeTokenizer;
  readonly request: CompleteRequest;
  readonly around: Surroundings | null;
  readonly options: RemoteOptions;
}

/**
 * Throws E_ENDPOINT, E_INTERRUPTED, and what the prompt's builder throws. A prompt that was healed asks the server to write the text in
 * front of the cursor again; where it writes something else, the place is asked about once more with the prompt that ends at the cursor.
 */
export async function completeRemotely(
  endpoint: Endpoint,
  tokenizer: CodeTokenizer,
  request: CompleteRequest,
  around: Surroundings | null,
  options: RemoteOptions,
): Promise<CompleteResult> {
  const heals = around !== null && !request.raw && (request.heal ?? true);
  const asked = { endpoint, tokenizer, request, around, options };
  const healed = heals ? await attempt(asked, true) : null;
  const result = healed ?? (await attempt(asked, false));
  if (result === null) throw new Error("a prompt that is not healed has nothing to disagree with");
  return result;
}

/** Null: what stands in front of the cursor was not written again. */
async function attempt(asked: AskedRemotely, heals: boolean): Promise<CompleteResult | null> {
  const { endpoint, tokenizer, request, around, options } = asked;
  const maxTokens = request.maxTokens ?? defaults.maxTokens;
  const capacity = Math.min(longestContext, endpoint.context ?? longestContext);
  const limits = { tokenizer, capacity, vocabSize: tokenizer.vocabSize, maxTokens };
  const { prompt, healed } = promptFor(request, around, { ...limits, context: options.context, heals });
  const rule: Rule | null = request.raw || around === null ? null : { around, extent: extentAt(around) };
  const writing = {
    maxTokens: Math.min(maxTokens + healed.tail.length, capacity - prompt.length),
    strength: request.strength ?? defaults.strength,
    signal: options.signal,
  };
  const begun = performance.now();
  const received = await receive(endpoint, { tokenizer, prompt, healed }, writing, (text) => {
    options.written?.(text);
    return rule === null ? null : stopReason(text, rule.extent, rule.around);
  });
  if (received === null) return null;
  const { text, stop, ids, count, rewritten, first, last } = received;
  const judged = rule === null ? { text } : fitted(text, stop, rule, writingOf(received), request.show);
  return {
    ...judged,
    tokens: count - rewritten,
    prefillMs: first - begun,
    perTokenMs: count > 1 ? (last - first) / (count - 1) : 0,
    stop,
    endpoint: endpoint.answerer,
    ...(request.raw ? { promptTokens: prompt } : {}),
    ...(request.raw && ids.length > 0 ? { outputTokens: ids } : {}),
  };
}

/** Null: the server did not tell how sure it was. */
function writingOf({ count, rewritten, logProbs, written }: Received): Writing | null {
  if (logProbs === null) return null;
  const tokens = Array.from({ length: count }, (_, index) => index);
  return { tokens, logProbs, from: rewritten, written: (some) => written(some.length) };
}
