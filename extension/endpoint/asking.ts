/** How a completion is asked for where a server may write it. Knows no editor. */
import { AttuneError } from "../../engine/errors";
import type { CompleteRequest, CompleteResult } from "../../engine/protocol/complete";
import type { Endpoints } from "./endpoints";

export type Ask = (request: CompleteRequest) => Promise<CompleteResult>;

/** Nothing is shown at a place that a server cannot be asked about. */
const nothing: CompleteResult = { text: "", shown: false, tokens: 0, prefillMs: 0, perTokenMs: 0, stop: "end" };

/**
 * Asks, and tells how the server did. Where it failed nothing is answered: from then on another model completes, the local one, and
 * whoever asked looks for the present model anew.
 */
export async function askWithEndpoint(
  endpoints: Pick<Endpoints, "forAsking" | "answered" | "failed">,
  request: CompleteRequest,
  ask: Ask,
  isCancelled: () => boolean = () => false,
): Promise<CompleteResult> {
  if (request.endpoint === undefined) return ask(request);
  try {
    const asked = await endpoints.forAsking(request);
    // Looking up the token takes a moment, in which a person may have forbidden the server.
    if (isCancelled()) throw new AttuneError("E_INTERRUPTED", "The completion was cancelled.", "Ask again.");
    const result = await ask(asked);
    endpoints.answered(request);
    return result;
  } catch (error) {
    if (!(error instanceof AttuneError) || !isServers(error, request)) throw error;
    if (error.data?.["endpoint"] === "place") return nothing;
    endpoints.failed(request, error);
    throw new AttuneError("E_INTERRUPTED", error.message, error.hint);
  }
}

/** A tokenizer that is not here, or an address that cannot be used, is the server's failing too: without it the local model completes. */
function isServers({ code }: AttuneError, { endpoint }: CompleteRequest): boolean {
  return endpoint !== undefined && !["E_INTERRUPTED", "E_ENGINE_CRASHED", "E_HOST", "E_FILE"].includes(code);
}
