/**
 * GET from a hub: its redirects are followed, and lose the token where they lead elsewhere.
 *
 * @huggingface/hub neither resumes nor verifies, so that only two documented addresses of its API would be used.
 */
import { Refused } from "../network/failures";
import { type Answer, type Asking, ask } from "../network/http";
import type { Limits } from "../network/silence";
import { type HubSettings, mayCarryToken } from "./settings";

const maximumRedirects = 5;

/** Throws `ConnectionFailure` or `Refused`; any status that is no redirect is an answer. */
export async function get(
  start: URL,
  settings: HubSettings,
  options: { readonly headers?: NonNullable<Asking["headers"]>; readonly signal: AbortSignal; readonly limits: Limits },
): Promise<Answer> {
  let url = start;
  for (let redirects = 0; redirects <= maximumRedirects; redirects++) {
    const answer = await getOnce(url, settings, options);
    const { location } = answer.headers;
    if (![301, 302, 303, 307, 308].includes(answer.status) || location === undefined) return answer;
    answer.body.destroy();
    url = redirectTarget(location, url);
  }
  throw new Refused(`${start.host} redirects in a circle`);
}

function getOnce(
  url: URL,
  settings: HubSettings,
  { headers, signal, limits }: Parameters<typeof get>[2],
): Promise<Answer> {
  const { token, verifyTls, trusted, proxyFor } = settings;
  const all = {
    ...headers,
    ...(token !== null && mayCarryToken(url, settings) && { authorization: `Bearer ${token}` }),
  };
  return ask(url, { headers: all, proxy: proxyFor(url), verifyTls, trusted, signal, limits });
}

function redirectTarget(location: string, from: URL): URL {
  const url = URL.canParse(location, from.href) ? new URL(location, from) : null;
  if (url === null || !["http:", "https:"].includes(url.protocol)) {
    throw new Refused(`${from.host} redirects to something that is no web address`);
  }
  if (from.protocol === "https:" && url.protocol === "http:") {
    throw new Refused(`${from.host} redirects to the unencrypted ${url.host}`);
  }
  url.username = "";
  url.password = "";
  return url;
}
