/** How another computer is reached: by which proxy, trusting which certificates; and what its answers say of waiting. */
import tls from "node:tls";
import { AttuneError } from "../errors";
import type { NetworkSettings } from "../protocol/models";

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
  return webAddress(
    proxy.includes("://") ? proxy : `http://${proxy}`,
    network.proxy === undefined ? name : "The proxy",
  );
}

function matches(url: URL, exception: string): boolean {
  if (exception === "*") return true;
  const [, host = "", port] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(exception) ?? [];
  const actual = url.port || (url.protocol === "https:" ? "443" : "80");
  if (host === "" || (port !== undefined && port !== actual)) return false;
  return url.hostname === host || url.hostname.endsWith(`.${host}`);
}

/** Whether a host's name means this computer. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127(\.\d+){3}$/.test(host);
}

/** Node can read the system's certificates from 22.15 on: an organisation's proxy has its own among them. PEM; null: Node's own. */
export function trustedCertificates(): readonly string[] | null {
  const read: unknown = "getCACertificates" in tls ? tls.getCACertificates : null;
  if (typeof read !== "function") return null;
  return [...(read("default") as string[]), ...(read("system") as string[])];
}

/** Throws E_USAGE. An address may hold a password, so the message names where it stands and never its value. */
export function webAddress(value: string, name: string): URL {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !["http:", "https:"].includes(url.protocol)) {
    throw new AttuneError("E_USAGE", `${name} is not an http or https address.`, `Correct or remove it.`);
  }
  return url;
}

/** What the header `retry-after` says: seconds, or a date of HTTP, → milliseconds from `now`; null for anything else. */
export function retryAfter(value: string | undefined, now: number): number | null {
  if (value === undefined) return null;
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
