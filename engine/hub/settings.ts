/**
 * What decides how a hub is reached: the environment, with the names that Hugging Face's tools use, and what an editor knows
 * of its network. Read once per download.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import tls from "node:tls";
import { hubHome, isOffline } from "../disk/hub-cache";
import { AttuneError } from "../errors";
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
  const endpoint = address(env["HF_ENDPOINT"] || "https://huggingface.co", "HF_ENDPOINT");
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

/**
 * The proxy that an editor was told to use, or `HTTPS_PROXY` or `HTTP_PROXY` by the address's scheme, in either case; null
 * where an exception names the host. A `proxy` of null means that none is wanted, whatever the environment says.
 */
export function proxyFor(url: URL, env: NodeJS.ProcessEnv, network: NetworkSettings = {}): URL | null {
  if (network.proxy === null) return null;
  const name = url.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY";
  const proxy = network.proxy ?? (env[name.toLowerCase()] || env[name]);
  if (!proxy) return null;
  const exceptions = network.noProxy ?? (env["no_proxy"] || env["NO_PROXY"] || "").split(/[\s,]+/);
  if (exceptions.some((item) => item !== "" && matches(url, item.toLowerCase()))) return null;
  return address(proxy.includes("://") ? proxy : `http://${proxy}`, network.proxy === undefined ? name : "The proxy");
}

function matches(url: URL, exception: string): boolean {
  if (exception === "*") return true;
  const [, host = "", port] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(exception) ?? [];
  const actual = url.port || (url.protocol === "https:" ? "443" : "80");
  if (host === "" || (port !== undefined && port !== actual)) return false;
  return url.hostname === host || url.hostname.endsWith(`.${host}`);
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127(\.\d+){3}$/.test(host);
}

/** Node can read the system's certificates from 22.15 on: an organisation's proxy has its own among them. */
function trustedCertificates(): readonly string[] | null {
  const read: unknown = "getCACertificates" in tls ? tls.getCACertificates : null;
  if (typeof read !== "function") return null;
  return [...(read("default") as string[]), ...(read("system") as string[])];
}

/** A proxy's address may hold a password, so the message names the variable and never its value. */
function address(value: string, name: string): URL {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !["http:", "https:"].includes(url.protocol)) {
    throw new AttuneError("E_USAGE", `${name} is not an http or https address.`, `Correct or remove it.`);
  }
  return url;
}
