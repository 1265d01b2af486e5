/** Connections to one host, by a proxy or without, of which each is used once or kept for the next request. */
import http from "node:http";
import https from "node:https";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { reasonOf } from "../words/system";
import { ConnectionFailure, Refused } from "./failures";
import { guardSilence, type Limits } from "./silence";

/** Kept for one host; whoever asks others by it would show them what is meant for that one. */
export type Connections = http.Agent;

/** How a host is reached. */
export interface Ways {
  readonly proxy: URL | null;
  readonly verifyTls: boolean;
  /** Certificates to trust, PEM; null: those that came with Node. */
  readonly trusted: readonly string[] | null;
}

interface ConnectionOptions {
  readonly limits: Limits;
  /** A connection that is not used is closed after a moment, or when the host says that it will close it. */
  readonly kept: boolean;
  /** Ends the wait for a proxy. */
  readonly signal?: AbortSignal;
}

/** Longer than a person thinks between two keys, shorter than what a host is bothered by. */
const keptMs = 30_000;

/** For requests to the host of `url`. Opens none itself; TLS sessions are resumed also where a connection is not kept. */
export function connectionsTo(
  url: URL,
  { proxy, verifyTls, trusted }: Ways,
  { limits, kept, signal }: ConnectionOptions,
): Connections {
  const trust = { rejectUnauthorized: verifyTls, ...(trusted && { ca: [...trusted] }) };
  const keeping = kept ? { keepAlive: true, maxFreeSockets: 2, timeout: keptMs } : {};
  if (url.protocol === "http:")
    return proxy?.protocol === "https:" ? new https.Agent({ ...keeping, ...trust }) : new http.Agent(keeping);
  const options = { ...keeping, ...trust };
  if (proxy === null) return new https.Agent(options);
  return new TunnelAgent(options, () => tunnel(proxy, url, { ...trust, ...(signal && { signal }) }, limits));
}

/** TLS within a connection that a proxy has made. */
class TunnelAgent extends https.Agent {
  constructor(
    options: https.AgentOptions,
    private readonly open: () => Promise<Socket>,
  ) {
    super(options);
  }

  override createConnection(
    options: https.RequestOptions,
    callback?: (error: Error | null, stream: Duplex) => void,
  ): undefined {
    const connected = (error: unknown, stream?: Duplex | null): void => {
      // Node's types want a stream beside an error too; it reads none then.
      (callback as ((error: unknown, stream?: Duplex | null) => void) | undefined)?.(error, stream);
    };
    this.open().then(
      (socket) => connected(null, super.createConnection({ ...options, ...{ socket } })),
      (error: unknown) => connected(error),
    );
  }
}

/** A connection through the proxy to the host of `url`. */
function tunnel(proxy: URL, url: URL, common: https.RequestOptions, limits: Limits): Promise<Socket> {
  const target = `${url.hostname}:${url.port || 443}`;
  return new Promise((resolve, reject) => {
    const request = clientOf(proxy).request(proxy, {
      ...common,
      agent: false,
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

/** Node's client for an address's scheme. */
export function clientOf(url: URL): typeof http | typeof https {
  return url.protocol === "https:" ? https : http;
}

/** The header by which a proxy knows its user; none where its address names no user. */
export function proxyAuthorization({ username, password }: URL): http.OutgoingHttpHeaders {
  if (username === "") return {};
  const plain = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { "proxy-authorization": `Basic ${Buffer.from(plain).toString("base64")}` };
}
