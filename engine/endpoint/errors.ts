/** What can go wrong with a team's server. No message ever holds a token, a prompt, or more than a line of what the server said. */
import { AttuneError, isRecord, shown } from "../errors";
import type { EndpointFailure } from "../protocol/endpoint";

/** E_ENDPOINT: it may be cured by waiting. `problem` goes on with the sentence that the host begins. */
export function down(host: string, problem: string, retryAfterMs: number | null = null): AttuneError {
  const wait = retryAfterMs === null ? {} : { retryAfterMs };
  const data: EndpointFailure = { endpoint: "down", ...wait };
  const hint = "Check that the server runs and can be reached; it may be asked again later.";
  return new AttuneError("E_ENDPOINT", `The server ${host} ${problem}.`, hint, { ...data });
}

/** E_ENDPOINT: it will be the same until somebody changes something, which `hint` says. */
export function refused(host: string, problem: string, hint: string): AttuneError {
  const data: EndpointFailure = { endpoint: "refused" };
  return new AttuneError("E_ENDPOINT", `The server ${host} ${problem}.`, hint, { ...data });
}

/** E_ENDPOINT: what came is no completion of this kind of server. */
export function strange(host: string, problem: string): AttuneError {
  return refused(
    host,
    problem,
    "Check the address, and that --endpoint-kind (attune.endpoint.kind) says what the server is.",
  );
}

/** Some of what a server has, for a sentence about what it has not. */
export function firstOf(names: readonly string[]): string {
  return names.length === 0 ? "none" : names.slice(0, 5).join(", ");
}

/** E_INTERRUPTED: whoever asked does not want it any more. */
export function cancelled(): AttuneError {
  return new AttuneError("E_INTERRUPTED", "The completion was cancelled.", "Ask again.");
}

/** What a server's JSON says went wrong, quoted and short; null where it says nothing. The known kinds put it in `error` or `message`. */
export function saidBy(json: unknown): string | null {
  if (!isRecord(json)) return null;
  const { error, message, detail, error_message: sglang } = json;
  const said = isRecord(error) ? error["message"] : (error ?? message ?? detail ?? sglang);
  return typeof said === "string" && said !== "" ? shown(said) : null;
}
