/**
 * One request over http and https, with what a foreign host needs: a proxy, certificates, a limit on silence, and bodies as
 * streams. No redirect is followed here: whoever asks decides where else it may go.
 *
 * On node:http rather than a library: Node 20's own fetch knows no proxy, and undici would add half a megabyte to the bundle.
 */
import type http from "node:http";
import { reasonOf } from "../words/system";
import { type Connections, clientOf, connectionsTo, proxyAuthorization, type Ways } from "./connections";
import { asFailure, ConnectionFailure, Refused } from "./failures";
import { guardSilence, type Limits } from "./silence";

export interface Answer {
  /** Where the answer came from; after redirects, where those were followed. */
  readonly url: URL;
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  /** Ends with an error when the connection breaks or is silent for too long. Must be read or destroyed. */
  readonly body: http.IncomingMessage;
}

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

export interface Asking extends Ways {
  readonly headers?: http.OutgoingHttpHeaders;
  /** With it the request is a POST; else a GET. */
  readonly body?: string;
  readonly signal: AbortSignal;
  readonly limits: Limits;
  /** To the same host in the same ways; absent: a connection of its own, which is not kept. */
  readonly connections?: Connections;
}

/** Any status is an answer, a redirect's too. Throws `ConnectionFailure` or `Refused`. */
export async function ask(url: URL, asking: Asking): Promise<Answer> {
  const { limits, signal, connections } = asking;
  const own = (): Connections => connectionsTo(url, asking, { limits, kept: false, signal });
  try {
    return await askOver(connections ?? own(), url, asking);
  } catch (error) {
    if (error instanceof StaleConnection && !signal.aborted) return askOver(own(), url, asking);
    throw error;
  }
}

/** The host closed a connection that was kept, just when it was to be used again: it has not seen the request. */
class StaleConnection extends ConnectionFailure {}

function askOver(agent: Connections, url: URL, asking: Asking): Promise<Answer> {
  const { headers, body: sent, proxy, signal, limits } = asking;
  const all: http.OutgoingHttpHeaders = {
    "accept-encoding": "identity",
    "user-agent": "attune",
    ...(sent === undefined ? {} : { "content-type": "application/json", "content-length": Buffer.byteLength(sent) }),
    ...headers,
  };
  const common = { signal, agent, method: sent === undefined ? "GET" : "POST" };
  return new Promise<Answer>((resolve, reject) => {
    const request = (() => {
      if (proxy === null || url.protocol === "https:") return clientOf(url).request(url, { ...common, headers: all });
      const forProxy = { ...all, host: url.host, ...proxyAuthorization(proxy) };
      return clientOf(proxy).request(proxy, { ...common, path: url.href, headers: forProxy });
    })();
    let answer: http.IncomingMessage | null = null;
    // Where an answer has begun its reader is told; the request's own error would reach it as a broken connection.
    const guard = guardSilence(limits, () =>
      (answer ?? request).destroy(new ConnectionFailure(`${url.host} went silent`)),
    );
    request.on("error", (error) => {
      guard.end();
      reject(request.reusedSocket && isBroken(error) ? new StaleConnection(reasonOf(error)) : asFailure(error));
    });
    request.on("response", (body) => {
      answer = body;
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

function isBroken(error: Error): boolean {
  return "code" in error && (error.code === "ECONNRESET" || error.code === "EPIPE");
}
