/**
 * What decides how a hub is reached: the environment, with the names that Hugging Face's tools use, and what an editor knows
 * of its network. Read once per download.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { hubHome, isOffline } from "../disk/hub-cache";
import { AttuneError } from "../errors";
import { isLoopback, proxyFor, trustedCertificates, webAddress } from "../network/reach";
import type { NetworkSettings } from "../protocol/models";

export interface HubSettings {
  readonly endpoint: URL;
  /** Sent to `endpoint`'s origin only, and never over a connection that others could read. */
  readonly token: string | null;
  readonly offline: boolean;
  readonly verifyTls: boolean;
  /** Certificates to trust, PEM; null: those that came with Node. */
  readonly trusted: readonly string[] | null;
  proxyFor(url: URL): URL | null;
}

/** Throws E_USAGE for an address or a token that no request could carry. */
export async function hubSettings(env: NodeJS.ProcessEnv, network: NetworkSettings = {}): Promise<HubSettings> {
  const endpoint = webAddress(env["HF_ENDPOINT"] || "https://huggingface.co", "HF_ENDPOINT");
  return {
    endpoint,
    token: await readToken(env),
    offline: isOffline(env),
    verifyTls: network.verifyTls ?? true,
    trusted: endpoint.protocol === "https:" ? trustedCertificates() : null,
    proxyFor: (url) => proxyFor(url, env, network),
  };
}

/** A connection whose other end nobody proved is as good as open; what stays on this computer may be. */
export function mayCarryToken(url: URL, { endpoint, verifyTls, proxyFor: proxy }: HubSettings): boolean {
  if (url.origin !== endpoint.origin) return false;
  return url.protocol === "https:" ? verifyTls : isLoopback(url.hostname) && proxy(url) === null;
}

/** For messages: whether the hub saw a token. */
export function tokenState(settings: HubSettings): "none" | "sent" | "withheld" {
  if (settings.token === null) return "none";
  return mayCarryToken(settings.endpoint, settings) ? "sent" : "withheld";
}

async function readToken(env: NodeJS.ProcessEnv): Promise<string | null> {
  const file = env["HF_TOKEN_PATH"] || path.join(hubHome(env), "token");
  const token = (env["HF_TOKEN"] || (await readFile(file, "utf8").catch(() => ""))).trim();
  if (token === "") return null;
  if (!/^[\x21-\x7e]{1,1000}$/.test(token)) {
    throw new AttuneError("E_USAGE", "HF_TOKEN is not a token: it holds spaces or other characters.", "Copy it again.");
  }
  return token;
}
