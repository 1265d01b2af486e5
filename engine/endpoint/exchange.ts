/** One question to a server and its answer, which is foreign bytes: bounded in size, in silence and in time. */
import { AttuneError } from "../errors";
import { parseJson } from "../formats/json";
import { type Connections, connectionsTo, type Ways } from "../network/connections";
import { asFailure, ConnectionFailure, Refused } from "../network/failures";
import { type Answer, ask, readBody } from "../network/http";
import { retryAfter, trustedCertificates } from "../network/reach";
import type { Limits } from "../network/silence";
import { Malformed } from "../schema/schema";
import type { EndpointAddress } from "./address";
import { cancelled, down, refused, saidBy, strange } from "./errors";

export interface EndpointLimits extends Limits {
  /** Milliseconds for a whole answer, however it drips. */
  readonly wholeMs: number;
}

export const usualEndpointLimits: EndpointLimits = { idleMs: 15_000, minimumBytes: 1, wholeMs: 60_000 };

/** A completion is some kilobytes; log-probabilities of a whole prompt some hundreds. */
const answerLimit = 16e6;
const errorLimit = 64e3;
const lineLimit = 1e6;

export interface Wire {
  readonly address: EndpointAddress;
  readonly limits: EndpointLimits;
  readonly ways: Ways;
  /** This address's alone. */
  readonly connections: Connections;
}

/** The way to a server. The system's certificates are read here, once and not for every completion, and connections are kept. */
export function wireTo(address: EndpointAddress, limits: EndpointLimits): Wire {
  const { url, proxy } = address;
  const ways = { proxy, verifyTls: true, trusted: url.protocol === "https:" ? trustedCertificates() : null };
  return { address, limits, ways, connections: connectionsTo(url, ways, { limits, kept: true }) };
}

/** A path below the address; with `body` a POST. */
export interface Question {
  readonly path: string;
  readonly body?: object;
}

export interface StreamQuestion extends Question {
  /** Whether a message is the last one that tells something: what follows it only closes the stream. */
  isLast(message: unknown): boolean;
}

/** Answers with the whole JSON; null where the server has no such path. Throws E_ENDPOINT or E_INTERRUPTED. */
export function askJson(wire: Wire, question: Question, signal: AbortSignal): Promise<unknown> {
  return askWhole(wire, question, signal, (answer) => jsonOf(answer, answerLimit));
}

/** Whether the server did what it was asked, whatever it says then; false where it has no such path. Throws likewise. */
export async function tellServer(wire: Wire, question: Question, signal: AbortSignal): Promise<boolean> {
  const done = await askWhole(wire, question, signal, async (answer) => {
    answer.body.destroy();
    return true;
  });
  return done === true;
}

function askWhole(
  wire: Wire,
  question: Question,
  signal: AbortSignal,
  read: (answer: Answer) => Promise<unknown>,
): Promise<unknown> {
  const { host } = wire.address.url;
  return within(wire, signal, async (limited) => {
    const answer = await send(wire, question, limited);
    if (answer.status === 404 || answer.status === 405 || answer.status === 501) {
      const said = saidBy(await jsonOf(answer, errorLimit).catch(() => null));
      if (said !== null && answer.status === 404 && /model|adapter|lora/i.test(said)) throw unknownModel(host, said);
      return null;
    }
    await demandSuccess(answer, host);
    return read(answer);
  });
}

/** Messages of a stream, in the server's own form: events after `data:` or a JSON value a line. Throws likewise. */
export async function* askStream(wire: Wire, question: StreamQuestion, signal: AbortSignal): AsyncGenerator<unknown> {
  const { host } = wire.address.url;
  const limited = limitedSignal(wire, signal);
  let body: Answer["body"] | null = null;
  let ended = false;
  try {
    const answer = await send(wire, question, limited);
    body = answer.body;
    if (answer.status === 404) throw unknownModel(host, saidBy(await jsonOf(answer, errorLimit).catch(() => null)));
    await demandSuccess(answer, host);
    for await (const line of linesOf(answer, host)) {
      ended ||= line === "[DONE]";
      if (ended) return;
      const message = parsed(line, host);
      ended = question.isLast(message);
      yield message;
    }
  } catch (error) {
    throw explained(error, wire, signal, limited);
  } finally {
    if (body !== null) leave(body, ended);
  }
}

/** Milliseconds in which a server closes a stream that it has ended. */
const closingMs = 1000;

/** Closing a stream is what tells a server to stop writing; where it has, the rest is read, so that the connection can be kept. */
function leave(body: Answer["body"], ended: boolean): void {
  if (!ended || body.readableEnded) {
    body.destroy();
    return;
  }
  const timer = setTimeout(() => body.destroy(), closingMs).unref();
  body.once("close", () => clearTimeout(timer));
  // The answer is had already: how its connection ends concerns nobody.
  body.on("error", () => undefined);
  body.resume();
}

async function within<T>(wire: Wire, signal: AbortSignal, work: (limited: AbortSignal) => Promise<T>): Promise<T> {
  const limited = limitedSignal(wire, signal);
  try {
    return await work(limited);
  } catch (error) {
    throw explained(error, wire, signal, limited);
  }
}

function limitedSignal({ limits }: Wire, signal: AbortSignal): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(limits.wholeMs)]);
}

function explained(error: unknown, { address: { url } }: Wire, signal: AbortSignal, limited: AbortSignal): unknown {
  if (signal.aborted) return cancelled();
  if (error instanceof AttuneError) return error;
  if (limited.aborted) return down(url.host, "takes too long for an answer");
  if (error instanceof Malformed) return strange(url.host, `answers with something unexpected: ${error.message}`);
  if (error instanceof Refused)
    return refused(url.host, `cannot be used: ${error.message}`, error.hint ?? "Check the address.");
  if (error instanceof ConnectionFailure || (error instanceof Error && "code" in error))
    return down(url.host, `gives no whole answer: ${asFailure(error).message}`);
  return error;
}

async function send(
  { address, limits, ways, connections }: Wire,
  { path, body }: Question,
  signal: AbortSignal,
): Promise<Answer> {
  const { url, token } = address;
  return ask(new URL(path, url), {
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...{ ...ways, connections, signal, limits },
  });
}

/** Throws E_ENDPOINT for whatever is no success. Redirects are not followed: the prompt and the token were meant for this host. */
async function demandSuccess(answer: Answer, host: string): Promise<void> {
  const { status, headers } = answer;
  if (status >= 300 && status < 400) {
    answer.body.destroy();
    const to = headers.location !== undefined && URL.canParse(headers.location, answer.url.href);
    const where = to ? ` to ${new URL(headers.location ?? "", answer.url).host}` : "";
    throw refused(host, `redirects${where}, which is not followed`, "Give the address where the server itself is.");
  }
  const type = String(headers["content-type"] ?? "");
  if (status >= 200 && status < 300) {
    if (!/html/i.test(type)) return;
    answer.body.destroy();
    throw strange(host, "answers with a web page");
  }
  const said = saidBy(await jsonOf(answer, errorLimit).catch(() => null));
  const why = said === null ? "" : `: ${said}`;
  if (status === 401 || status === 403)
    throw refused(
      host,
      `does not let you in (status ${status})${why}`,
      "Give the token that it asks for, or a new one.",
    );
  const wait = retryAfter(headers["retry-after"], Date.now());
  if (status === 429) throw down(host, `is asked too often${why}`, wait);
  if (status === 408 || status >= 500) throw down(host, `fails with status ${status}${why}`, wait);
  throw strange(host, `refuses with status ${status}${why}`);
}

async function jsonOf(answer: Answer, limit: number): Promise<unknown> {
  try {
    return parseJson(await readBody(answer, limit));
  } finally {
    answer.body.destroy();
  }
}

function unknownModel(host: string, said: string | null): AttuneError {
  const what = said === null ? "has no such address, or no such model" : `does not have it: ${said}`;
  return refused(
    host,
    what,
    "Check the address, its kind, and the names of model and adapter; attune adapter push puts one there.",
  );
}

/** Lines with something in them; comments of event streams and the names of events are left out. */
async function* linesOf(answer: Answer, host: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let [rest, bytes] = ["", 0];
  // Whoever leaves the loop decides what becomes of the connection.
  for await (const chunk of answer.body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > answerLimit) throw strange(host, "sends more than a completion can be");
    const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r?\n/);
    rest = lines.pop() ?? "";
    if (rest.length > lineLimit) throw strange(host, "sends a line without an end");
    yield* lines.flatMap(messageIn);
  }
  yield* [rest].flatMap(messageIn);
}

function messageIn(line: string): string[] {
  if (line === "" || /^(:|event:|id:|retry:)/.test(line)) return [];
  return [line.replace(/^data:\s*/, "").trim()].filter((message) => message !== "");
}

function parsed(line: string, host: string): unknown {
  try {
    return parseJson(new TextEncoder().encode(line));
  } catch (error) {
    if (error instanceof Malformed) throw strange(host, "sends a stream that is no JSON");
    throw error;
  }
}
