/** A completion that a server writes: the same prompt, the same ends and the same repairs as where a model of this machine does. */
import type { Avoided } from "../decode/generate";
import type { Endpoint } from "../endpoint/endpoint";
import { type Given, type Received, receive } from "../endpoint/received";
import { type CompleteRequest, type CompleteResult, completeRequest } from "../protocol/complete";
import { defaultsOf } from "../schema/request";
import type { PromptContext } from "../text/fim";
import { allows, type Opening, openingOf, writtenBehind } from "../text/heal";
import type { CodeTokenizer } from "../text/tokenizer";
import { extentAt } from "./extent";
import { fitted, promptFor, type Rule } from "./fitted";
import type { Surroundings } from "./lines";
import { stopReason } from "./postprocess";
import { writingOf } from "./remote-evidence";
import { longestContext } from "./served-model";
import { wayAround } from "./way-around";

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
  const room = Math.min(maxTokens + healed.tail.length, capacity - prompt.length);
  const { strength = defaults.strength } = request;
  const write = (given?: Given): Promise<Received | null> => {
    const left = Math.max(1, room - (given?.ids.length ?? 0));
    const writing = { maxTokens: left, strength, signal: options.signal };
    const prompted = { tokenizer, prompt, healed, ...(given === undefined ? {} : { given }) };
    return receive(endpoint, prompted, writing, (text) => {
      options.written?.(text);
      return rule === null ? null : stopReason(text, rule.extent, rule.around);
    });
  };
  const opening = openingOf(tokenizer, healed);
  const judged = (received: Received) =>
    rule === null
      ? { text: received.text }
      : fitted(received.text, received.stop, rule, writingOf(received, opening, tokenizer.vocabSize), request.show);

  const begun = performance.now();
  const first = await write();
  if (first === null) return null;
  let [last, result] = [first, judged(first)];
  const wayFrom = ({ ids: tokens }: Received, avoided: Avoided | null): Avoided | null => {
    const again = opening === null ? 0 : (opening.rewritten(tokens) ?? tokens.length);
    return wayAround({ tokens, rewritten: again }, (some) => writtenBehind(tokenizer, healed, some), avoided);
  };
  for (let way = wayFrom(first, null); rule !== null && result.text === "" && way !== null; ) {
    const other = await otherWord(asked, { prompt, opening }, last, way);
    const received = other === null ? null : await write(other);
    if (received === null) break;
    [last, result] = [received, judged(received)];
    way = wayFrom(last, way);
  }
  const { stop, ids, count, rewritten } = last;
  return {
    ...result,
    tokens: count - rewritten,
    prefillMs: first.first - begun,
    perTokenMs: count > 1 ? (last.last - last.first) / (count - 1) : 0,
    stop,
    endpoint: endpoint.answerer,
    ...(request.raw ? { promptTokens: prompt } : {}),
    ...(request.raw && ids.length > 0 ? { outputTokens: ids } : {}),
  };
}

/** What the text begins with when another word stands where one led nowhere; null: the server tells of none, or would rather end there. */
async function otherWord(
  { endpoint, tokenizer, request, options }: AskedRemotely,
  { prompt, opening }: { readonly prompt: readonly number[]; readonly opening: Opening | null },
  { ids, count, logProbs, choices: earlier }: Received,
  { at, tokens: avoided }: Avoided,
): Promise<Given | null> {
  const before = ids.slice(0, at);
  const { strength = defaults.strength } = request;
  const choices = await endpoint.choices([...prompt, ...before], strength, options.signal);
  const allowed = opening?.next(before) ?? null;
  const other = choices.find(({ id }) => !avoided.includes(id) && allows(allowed, id));
  if (other === undefined || tokenizer.endTokens.has(other.id)) return null;
  const known = logProbs !== null && ids.length === count;
  return {
    ids: [...before, other.id],
    logProbs: known ? [...logProbs.slice(0, at), other.logProb] : null,
    choices: [...earlier.slice(0, at), choices],
  };
}
