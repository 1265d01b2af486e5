/** A server's model on held-out places: what it writes there, and its losses where it tells them. */
import type { Endpoint } from "../endpoint/endpoint";
import { receive } from "../endpoint/received";
import type { EndpointAnswer } from "../protocol/endpoint";
import type { CodeTokenizer } from "../text/tokenizer";
import { type Asked, type HeldOutSpan, heldOutSpan } from "../workspace/examples";
import type { SpanResult } from "./measure";

/** A place as the server is asked for it: in its own tokens, healed and, where it does not write the tail again, at the cursor. */
export interface RemoteSpan {
  readonly healed: HeldOutSpan;
  readonly atCursor: HeldOutSpan;
}

export interface RemoteCandidate {
  readonly answerer: EndpointAnswer;
  /** Whether its tokens are the local model's, so that losses by token can be compared. */
  readonly sameTokens: boolean;
  /** `nats` is NaN where the server tells none. Throws E_ENDPOINT or E_INTERRUPTED. */
  measure(span: HeldOutSpan, inContext: boolean): Promise<SpanResult>;
}

/** The same place in another tokenizer's tokens; null where its middle has too many. Its context is the local one's, or none. */
export function remoteSpanOf(
  span: HeldOutSpan,
  { tokenizer, seqLen, heal, sameTokens }: RemoteSpanOptions,
): RemoteSpan | null {
  const { file, prefixText, middleText, suffixText } = span;
  const place = { start: prefixText.length, end: prefixText.length + middleText.length };
  const source = { path: file, text: prefixText + middleText + suffixText };
  const healed = sameTokens ? span : heldOutSpan(source, place, tokenizer, { seqLen, heal });
  const atCursor = heldOutSpan(source, place, tokenizer, { seqLen, heal: false });
  return healed === null || atCursor === null ? null : { healed, atCursor };
}

export interface RemoteSpanOptions {
  readonly tokenizer: CodeTokenizer;
  readonly seqLen: number;
  readonly heal: boolean;
  readonly sameTokens: boolean;
}

/** A little more than the middle, enough to see that a text went on; as the local models are asked. */
const more = 4;

/** `spans`: each place of the comparison, as the server is asked for it. */
export function remoteCandidate(
  endpoint: Endpoint,
  spans: ReadonlyMap<HeldOutSpan, RemoteSpan>,
  {
    tokenizer,
    sameTokens,
    signal,
  }: Pick<RemoteSpanOptions, "tokenizer" | "sameTokens"> & { readonly signal: AbortSignal },
): RemoteCandidate {
  async function write(span: HeldOutSpan, { sequence, prompt }: Asked): Promise<string | null> {
    const { healed } = span;
    const maxTokens = sequence.tokens.length - prompt.length + more;
    const writing = { maxTokens, strength: 1, signal };
    return (await receive(endpoint, { tokenizer, prompt, healed }, writing))?.text ?? null;
  }

  return {
    answerer: endpoint.answerer,
    sameTokens,
    async measure(span, inContext) {
      const own = spans.get(span);
      if (own === undefined) throw new Error("a place that the server was not prepared for");
      const asked = inContext && own.healed.inContext !== null ? own.healed.inContext : own.healed;
      const { tokens, mask } = asked.sequence;
      const from = asked.prompt.length;
      const losses = await endpoint.losses(tokens, from, signal);
      const targets = mask.slice(from);
      const nats =
        losses === null
          ? Number.NaN
          : targets.reduce<number>((sum, on, index) => sum + on * (losses[index] ?? Number.NaN), 0);
      const text = (await write(own.healed, asked)) ?? (await write(own.atCursor, own.atCursor)) ?? "";
      return { nats, tokens: targets.filter((on) => on === 1).length, text, ended: false };
    },
  };
}
