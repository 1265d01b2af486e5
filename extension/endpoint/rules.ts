/** When code may go to a team's server, and what is said before it does. Pure, so that every rule can be tested. */
import { isRecord } from "../../engine/errors";
import type { EndpointRequest } from "../../engine/protocol/endpoint";

/** Folders by their URI → the origins that a person has confirmed for them. */
export type Consents = Readonly<Record<string, readonly string[]>>;

/** What is stored. Another version may have written it: what does not fit counts as not confirmed. */
export function parseConsents(raw: unknown): Consents {
  if (!isRecord(raw)) return {};
  return Object.fromEntries(
    Object.entries(raw).map(([folder, origins]) => [
      folder,
      Array.isArray(origins) ? origins.filter((origin): origin is string => typeof origin === "string") : [],
    ]),
  );
}

export function withConsent(consents: Consents, folder: string, origin: string): Consents {
  return { ...consents, [folder]: [...new Set([...(consents[folder] ?? []), origin])] };
}

export function withoutConsent(consents: Consents, folder: string): Consents {
  const { [folder]: _, ...others } = consents;
  return others;
}

/** Scheme, host and port; null for what is no address of the web. A person confirms it, and a token belongs to it. */
export function originOf(address: string | undefined): string | null {
  const url = address !== undefined && URL.canParse(address) ? new URL(address) : null;
  return url !== null && ["http:", "https:"].includes(url.protocol) ? url.origin : null;
}

export function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : origin;
}

/** The modal question, whose button sends code from then on. */
export function consentText(
  project: string,
  origin: string,
): { readonly question: string; readonly detail: string; readonly button: string } {
  const host = hostOf(origin);
  const open = origin.startsWith("http:") ? " The connection is not encrypted: whoever is on its way can read it." : "";
  return {
    question: `Complete ${project} with the server ${host}?`,
    detail:
      `Sent to ${origin}, at nearly every pause in your typing: the code around the cursor and passages of other files of ${project}, ` +
      `with secrets masked as far as they are recognised.${open} Nothing of it goes to any other host. ` +
      "Confirm only a server that may read this project's code. It is asked once for each project and server.",
    button: `Send Code to ${host}`,
  };
}

/** How the server of a folder stands. */
export type EndpointState =
  /** None is named, or what is named is no address. */
  | { readonly kind: "none" }
  /** Nothing is sent before a person has confirmed the host. */
  | { readonly kind: "unconfirmed"; readonly host: string; readonly origin: string }
  /** It failed; the local engine completes until it is asked again. */
  | { readonly kind: "down"; readonly host: string; readonly reason: string; readonly until: number }
  | { readonly kind: "ready"; readonly host: string; readonly origin: string };

export interface EndpointFacts {
  readonly trusted: boolean;
  readonly consents: Consents;
  /** The folder's URI. */
  readonly folder: string;
  readonly settings: EndpointRequest;
  readonly failure: { readonly reason: string; readonly until: number } | null;
  readonly now: number;
}

export function endpointState({ trusted, consents, folder, settings, failure, now }: EndpointFacts): EndpointState {
  const origin = originOf(settings.endpoint);
  if (!trusted || origin === null) return { kind: "none" };
  const host = hostOf(origin);
  if (consents[folder]?.includes(origin) !== true) return { kind: "unconfirmed", host, origin };
  if (failure !== null && now < failure.until) return { kind: "down", host, ...failure };
  return { kind: "ready", host, origin };
}
