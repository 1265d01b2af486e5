/**
 * One request over http and https, with what a foreign host needs: a proxy, certificates, a limit on silence, and bodies as
 * streams. No redirect is followed here: whoever asks decides where else it may go.
 *
 * On node:http rather than a library: Node 20's own fetch knows no proxy, and undici would add half a megabyte to the bundle.
 */
import http from "node:http";
import https from "node:https";
import { isIP, type Socket } from "node:net";
import tls from "node:tls";
import { reasonOf } from "../words/system";

export interface Answer {
  /** Where the answer came from; after redirects, where those were followed. */
  readonly url: URL;
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  /** Ends with an error when the connection breaks or is silent for too long. Must be read or destroyed. */
  readonly body: http.IncomingMessage;
}

/** A failure that another try may cure; its message is fit for users. */
export class ConnectionFailure extends Error {}

/** What another try would not cure; `hint` is what would. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly hint?: string,
  ) {
    super(message);
  }
}

export interface Limits {
  /** Fewer than `minimumBytes` in so many milliseconds count as silence. */
  readonly idleMs: number;
  readonly minimumBytes: number;
}

export const usualLimits: Limits = { idleMs: 30_000, minimumBytes: 1024 };
/** The whole of a JSON answer, at most `limit` bytes. */
export async function readBody(answer: Answer, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of answer.body as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > limit) throw new Refused(`the answer is longer than ${limit} bytes`);
      chunks.push(chunk);
    }
  } catch (error) {
    throw asFailure(error);
  }
  return Buffer.concat(chunks);
}

/** What a failed request comes to: a failure that may pass, to be tried again, or a refusal, such as of a certificate. */
export function asFailure(error: unknown): ConnectionFailure | Refused {
  if (error instanceof ConnectionFailure || error instanceof Refused) return error;
  const message = reasonOf(error);
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (/^(UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|CERT_|ERR_TLS_CERT_)/.test(code)) {
    return new Refused(
      `its certificate is not trusted: ${message}`,
      "Set NODE_EXTRA_CA_CERTS to the file of your organisation's certificate.",
    );
  }
  return new ConnectionFailure(message);
}

export interface Asking {
  readonly headers?: http.OutgoingHttpHeaders;
  /** With it the request is a POST; else a GET. */
  readonly body?: string;
  readonly proxy: URL | null;
  readonly verifyTls: boolean;
  /** Certificates to trust, PEM; null: those that came with Node. */
  readonly trusted: readonly string[] | null;
  readonly signal: AbortSignal;
  readonly limits: Limits;
}

/** Any status is an answer, a redirect's too. Throws `ConnectionFailure` or `Refused`. */
export async function ask(url: URL, asking: Asking): Promise<Answer> {
  const { headers, body: sent, proxy, verifyTls, trusted, signal, limits } = asking;
  const all: http.OutgoingHttpHeaders = {
    "accept-encoding": "identity",
    "user-agent": "attune",
    ...(sent === undefined ? {} : { "content-type": "application/json", "content-length": Buffer.byteLength(sent) }),
    ...headers,
  };
  const method = sent === undefined ? "GET" : "POST";
  const trust = { rejectUnauthorized: verifyTls, ...(trusted && { ca: [...trusted] }) };
  const common = { signal, agent: false, ...trust };
  const socket = proxy !== null && url.protocol === "https:" ? await tunnel(proxy, url, common, limits) : null;
  return new Promise<Answer>((resolve, reject) => {
    const request = (() => {
      if (url.protocol === "https:") {
        const host = url.hostname.replace(/^\[|\]$/g, "");
        const inTunnel = () =>
          tls.connect({ ...trust, ...(socket && { socket }), host, servername: isIP(host) ? "" : host });
        return https.request(url, { ...common, method, headers: all, ...(socket && { createConnection: inTunnel }) });
      }
      if (proxy === null) return http.request(url, { ...common, method, headers: all });
      return clientOf(proxy).request(proxy, {
        ...common,
        method,
        path: url.href,
        headers: { ...all, host: url.host, ...proxyAuthorization(proxy) },
      });
    })();
    const guard = guardSilence(limits, () => request.destroy(new ConnectionFailure(`${url.host} went silent`)));
    request.on("error", (error) => {
      guard.end();
      reject(asFailure(error));
    });
    request.on("response", (body) => {
      guard.heard(limits.minimumBytes);
      body.on("data", (chunk: Buffer) => guard.heard(chunk.length));
      // A listener for data starts the flow before anyone reads: the reader starts it.
      body.pause();
      body.on("close", guard.end);
      resolve({ url, status: body.statusCode ?? 0, headers: body.headers, body });
    });
    request.end(sent);
  });
}

/** A connection through the proxy to the host of `url`. */
function tunnel(proxy: URL, url: URL, common: https.RequestOptions, limits: Limits): Promise<Socket> {
  const target = `${url.hostname}:${url.port || 443}`;
  return new Promise((resolve, reject) => {
    const request = clientOf(proxy).request(proxy, {
      ...common,
      method: "CONNECT",
      path: target,
      headers: { host: target, ...proxyAuthorization(proxy) },
    });
    const guard = guardSilence(limits, () => request.destroy(new ConnectionFailure("the proxy went silent")));
    request.on("error", (error) => {
      guard.end();
      reject(new ConnectionFailure(`the proxy ${proxy.host} cannot be reached: ${reasonOf(error)}`));
    });
    const refuse = (status: number | undefined) => {
      const problem = `the proxy ${proxy.host} answers with status ${status}`;
      reject(status === 407 ? new Refused(problem, proxyHint) : new ConnectionFailure(problem));
    };
    request.on("response", (answer) => {
      guard.end();
      answer.destroy();
      refuse(answer.statusCode);
    });
    request.on("connect", (answer, socket) => {
      guard.end();
      if (answer.statusCode === 200) return resolve(socket);
      socket.destroy();
      refuse(answer.statusCode);
    });
    request.end();
  });
}

const proxyHint = "Give the proxy's user and password in its address: http://USER:PASSWORD@HOST:PORT.";

function clientOf(url: URL): typeof http | typeof https {
  return url.protocol === "https:" ? https : http;
}

function proxyAuthorization({ username, password }: URL): http.OutgoingHttpHeaders {
  if (username === "") return {};
  const plain = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { "proxy-authorization": `Basic ${Buffer.from(plain).toString("base64")}` };
}

/** Counts bytes in windows of time, so that a byte now and then does not pass for a download. */
function guardSilence({ idleMs, minimumBytes }: Limits, onSilence: () => void) {
  let heard = 0;
  const timer = setInterval(() => {
    if (heard < minimumBytes) onSilence();
    heard = 0;
  }, idleMs);
  return {
    heard: (bytes: number) => {
      heard += bytes;
    },
    end: () => clearInterval(timer),
  };
}
