/** Where a server is and who may be shown what of it, checked before anything is sent. */
import { AttuneError } from "../errors";
import { isLoopback, proxyFor } from "../network/reach";
import { type EndpointKind, type EndpointRequest, endpointFields } from "../protocol/endpoint";

export interface EndpointAddress {
  readonly kind: EndpointKind;
  /** Ends in a slash: the server's own paths are told from here. */
  readonly url: URL;
  readonly model: string | null;
  readonly adapter: string | null;
  readonly token: string | null;
  /** Null: it is reached directly. */
  readonly proxy: URL | null;
}

/** Null: no server is asked for. Throws E_USAGE for an address that cannot be used, or that would show the token to others. */
export function addressOf(request: EndpointRequest, env: NodeJS.ProcessEnv = process.env): EndpointAddress | null {
  const { endpoint, endpointKind = endpointFields.endpointKind.default, endpointToken: token = null } = request;
  if (endpoint === undefined) return null;
  const url = URL.canParse(endpoint) ? new URL(endpoint) : null;
  if (url === null || !["http:", "https:"].includes(url.protocol))
    throw wrong("is not an http or https address", "Give an address such as https://llm.example.org:8000.");
  if (url.username !== "" || url.password !== "")
    throw wrong("holds a user or a password", "Remove them; a token is given apart.");
  if (url.search !== "" || url.hash !== "") throw wrong("ends in a query", "Give the address up to its path.");
  if (token !== null && !/^[\x21-\x7e]{1,4000}$/.test(token))
    throw new AttuneError("E_USAGE", "The endpoint's token holds spaces or other characters.", "Copy it again.");
  // People copy the address that OpenAI's clients want.
  url.pathname = `${url.pathname.replace(/\/+$/, "").replace(/\/v1$/, "")}/`;
  const proxy = proxyFor(url, env, request.endpointNetwork);
  const seen = url.protocol === "http:" && (!isLoopback(url.hostname) || proxy !== null);
  if (token !== null && seen)
    throw wrong(
      "is not encrypted, so that a token would be seen on its way",
      "Use https, or a server without a token.",
    );
  const { endpointModel: model = null, endpointAdapter: adapter = null } = request;
  return { kind: endpointKind, url, model, adapter, token, proxy };
}

function wrong(problem: string, hint: string): AttuneError {
  return new AttuneError("E_USAGE", `The endpoint's address ${problem}.`, hint);
}
