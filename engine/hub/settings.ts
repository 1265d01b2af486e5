/** What the environment says about the hub, read once per download with the names that Hugging Face's tools use. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { hubHome, isOffline } from "../disk/hub-cache";
import { AttuneError } from "../errors";

export interface HubSettings {
  /** Without a slash at its end. */
  readonly endpoint: URL;
  /** Sent to `endpoint`'s origin only, and never in the clear over a network. */
  readonly token: string | null;
  readonly offline: boolean;
  proxyFor(url: URL): URL | null;
}

/** Throws E_USAGE for an address or a token that no request could carry. */
export async function hubSettings(env: NodeJS.ProcessEnv): Promise<HubSettings> {
  const endpoint = address(env["HF_ENDPOINT"] || "https://huggingface.co", "HF_ENDPOINT");
  return { endpoint, token: await readToken(env), offline: isOffline(env), proxyFor: (url) => proxyFor(url, env) };
}

export function mayCarryToken(url: URL, { endpoint }: HubSettings): boolean {
  return url.origin === endpoint.origin && (url.protocol === "https:" || isLoopback(url.hostname));
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

/** `HTTPS_PROXY` or `HTTP_PROXY` by the address's scheme, in either case, unless `NO_PROXY` names its host. */
export function proxyFor(url: URL, env: NodeJS.ProcessEnv): URL | null {
  const name = url.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY";
  const proxy = env[name.toLowerCase()] || env[name];
  if (!proxy) return null;
  const exceptions = (env["no_proxy"] || env["NO_PROXY"] || "").split(/[\s,]+/).filter((item) => item !== "");
  if (exceptions.some((item) => matches(url, item.toLowerCase()))) return null;
  return address(proxy.includes("://") ? proxy : `http://${proxy}`, name);
}

function matches(url: URL, exception: string): boolean {
  if (exception === "*") return true;
  const [, host = "", port] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(exception) ?? [];
  const actual = url.port || (url.protocol === "https:" ? "443" : "80");
  if (port !== undefined && port !== actual) return false;
  return url.hostname === host || url.hostname.endsWith(`.${host}`);
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127(\.\d+){3}$/.test(host);
}

/** A proxy's address may hold a password, so the message names the variable and never its value. */
function address(value: string, name: string): URL {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !["http:", "https:"].includes(url.protocol)) {
    throw new AttuneError("E_USAGE", `${name} is not an http or https address.`, `Correct or remove ${name}.`);
  }
  return url;
}
