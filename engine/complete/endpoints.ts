/** Servers that were asked already, each with the tokenizer that prompts for it are built with. */
import { readTokenizer } from "../bases/tokenizer";
import { contextBudget } from "../context/prompt-context";
import { addressOf, type EndpointAddress } from "../endpoint/address";
import { type Endpoint, openEndpoint } from "../endpoint/endpoint";
import type { EndpointLimits } from "../endpoint/exchange";
import { AttuneError } from "../errors";
import type { CompleteRequest } from "../protocol/complete";
import type { CodeTokenizer } from "../text/tokenizer";

export interface OpenedEndpoint {
  readonly endpoint: Endpoint;
  readonly tokenizer: CodeTokenizer;
  /** Tokens for code of other files; 0: the model's vocabulary has no form for it. */
  readonly context: number;
}

export interface Endpoints {
  /** Throws E_USAGE, E_ENDPOINT, E_INTERRUPTED, and what the tokenizer's reader throws. */
  open(request: CompleteRequest, signal: AbortSignal): Promise<OpenedEndpoint>;
  /** The server failed: what it has is asked anew the next time. */
  forget(request: CompleteRequest): void;
}

/** Nothing is kept of one that could not be opened. */
export function createEndpoints(log: (message: string) => void, limits?: EndpointLimits): Endpoints {
  const tokenizers = new Map<string, CodeTokenizer>();
  const opened = new Map<string, OpenedEndpoint>();

  async function tokenizerOf(base: string | undefined): Promise<CodeTokenizer> {
    const known = tokenizers.get(base ?? "");
    if (known !== undefined) return known;
    const tokenizer = await readTokenizer(base);
    tokenizers.set(base ?? "", tokenizer);
    return tokenizer;
  }

  return {
    async open(request, signal) {
      const address = addressOf(request);
      if (address === null) throw new AttuneError("E_USAGE", "No endpoint is given.", "Give its address.");
      const key = keyOf(address, request);
      const known = opened.get(key);
      if (known !== undefined) return known;
      const tokenizer = await tokenizerOf(request.endpointTokenizer ?? request.base);
      const endpoint = await openEndpoint(address, { tokenizer, signal, limits, log });
      const found = { endpoint, tokenizer, context: tokenizer.repository === null ? 0 : contextBudget };
      opened.set(key, found);
      return found;
    },
    forget(request) {
      const address = addressOf(request);
      if (address !== null) opened.delete(keyOf(address, request));
    },
  };
}

function keyOf({ kind, url, model, adapter, token, proxy }: EndpointAddress, request: CompleteRequest): string {
  const tokenizer = request.endpointTokenizer ?? request.base ?? "";
  return JSON.stringify([kind, url.href, model, adapter, token, proxy?.href ?? null, tokenizer]);
}
