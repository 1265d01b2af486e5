/** A server, ready to complete: what it has was looked up, and its tokenizer is ours. */
import { AttuneError, assertNever } from "../errors";
import type { EndpointAnswer, EndpointKind } from "../protocol/endpoint";
import { Malformed } from "../schema/schema";
import type { CodeTokenizer } from "../text/tokenizer";
import type { EndpointAddress } from "./address";
import { refused, strange } from "./errors";
import { type EndpointLimits, usualEndpointLimits, type Wire, wireTo } from "./exchange";
import type { Choice, Chosen, Kind, Piece } from "./kind";
import { llamaCpp } from "./llama-cpp";
import { ollama } from "./ollama";
import { sglang, vllm } from "./openai";

export interface EndpointWriting {
  readonly maxTokens: number;
  readonly strength: number;
  /** As in `Writing`. */
  readonly again: string;
  readonly signal: AbortSignal;
}

export interface Endpoint {
  readonly answerer: EndpointAnswer;
  /** Positions of a sequence; null: the server does not tell. */
  readonly context: number | null;
  /** What the server writes behind a prompt, greedily, as it comes. Throws E_ENDPOINT or E_INTERRUPTED. */
  write(tokens: readonly number[], writing: EndpointWriting): AsyncGenerator<Piece>;
  /** The likeliest next tokens, the first the likeliest; none where the server tells no ids. Throws likewise. */
  choices(tokens: readonly number[], strength: number, signal: AbortSignal): Promise<readonly Choice[]>;
  /** Nats of each token from `from` on; null: the server tells none. Throws likewise. */
  losses(tokens: readonly number[], from: number, signal: AbortSignal): Promise<readonly number[] | null>;
}

/** The kind's own rules. */
export function kindOf(kind: EndpointKind): Kind {
  switch (kind) {
    case "vllm":
      return vllm;
    case "llama.cpp":
      return llamaCpp;
    case "sglang":
      return sglang;
    case "ollama":
      return ollama;
    default:
      return assertNever(kind);
  }
}

export interface OpenOptions {
  readonly tokenizer: CodeTokenizer;
  readonly signal: AbortSignal;
  readonly limits?: EndpointLimits | undefined;
  log(message: string): void;
}

/** Of nobody's code: both sides must cut it into the same tokens, or ids would mean other words there. */
const sample =
  "export function area(width, height) {\n\treturn width * height; // 3.14\n}\n\ndef main(args):\n    pass\n";

/** Asks what the server has, and compares tokenizers. No code of a project is sent. Throws E_ENDPOINT or E_INTERRUPTED. */
export async function openEndpoint(address: EndpointAddress, options: OpenOptions): Promise<Endpoint> {
  const { tokenizer, signal, limits = usualEndpointLimits, log } = options;
  const { host } = address.url;
  const kind = kindOf(address.kind);
  const wire = wireTo(address, limits);
  const chosen = await understood(host, () => kind.choose(wire, signal));
  const theirs = await understood(host, () => kind.tokenize(wire, chosen, sample, signal));
  if (theirs === null)
    log(`the server ${host} does not tell its tokens: whether its tokenizer is ours was not compared`);
  else if (tokenizer.encode(sample, "inside").join() !== theirs.join()) throw otherTokenizer(host);
  const { model, adapter } = chosen;
  log(`the server ${host} completes with ${model ?? "its model"}${adapter === null ? "" : `, adapter ${adapter}`}`);
  return {
    answerer: { host, model, adapter },
    context: chosen.context,
    write: (tokens, writing) => written(kind, wire, chosen, { tokens, tokenizer, ...writing }),
    choices: async (tokens, strength, aborted) =>
      (await understood(host, async () => kind.choices?.(wire, chosen, { tokens, strength }, aborted))) ?? [],
    losses: async (tokens, from, aborted) =>
      (await understood(host, async () => kind.losses?.(wire, chosen, { tokens, from }, aborted))) ?? null,
  };
}

async function* written(
  kind: Kind,
  wire: Wire,
  chosen: Chosen,
  asked: EndpointWriting & { readonly tokens: readonly number[]; readonly tokenizer: CodeTokenizer },
): AsyncGenerator<Piece> {
  const { tokens, tokenizer, maxTokens, strength, again, signal } = asked;
  const { host } = wire.address.url;
  const { endTokens } = tokenizer;
  const text = (): string => promptText(tokenizer, tokens, host);
  const writing = { tokens, text, maxTokens, endTokens, strength, again };
  let [count, over] = [0, false];
  try {
    for await (const piece of kind.write(wire, chosen, writing, signal)) {
      // One message behind the end: mostly the last, with which the server leaves the connection to the next request.
      if (over) return;
      demandModel(piece, chosen, host);
      const own = upToEnd(piece, tokenizer);
      count += Math.max(1, own.ids?.length ?? 1);
      // A server that does not heed the limit is held to it.
      const stop = own.stop ?? (count > 2 * maxTokens + 8 ? "maxTokens" : null);
      yield { ...own, stop };
      if (stop !== null && piece.stop === null && own.stop === null) return;
      over = stop !== null;
    }
  } catch (error) {
    if (!over) throw foreign(error, host);
  }
}

function demandModel({ model }: Piece, chosen: Chosen, host: string): void {
  if (model === null || chosen.model === null || sameModel(model, chosen.model)) return;
  const names = [model, chosen.model].map((name) => JSON.stringify(name.slice(0, 80)));
  throw refused(host, `answers with another model: ${names[0]} instead of ${names[1]}`, "Ask whoever runs it.");
}

/** What is written in front of an end token, whether the server knows it for one or not. */
function upToEnd(piece: Piece, { endTokens, vocabSize, controlNames }: CodeTokenizer): Piece {
  const { ids, text } = piece;
  const end = ids?.findIndex((id) => endTokens.has(id) || id >= vocabSize) ?? -1;
  if (ids === null || end < 0) return piece;
  // A server may be told to spell marks.
  const mark = controlNames.get(ids[end] ?? -1) ?? "";
  const own = end === 0 ? "" : mark === "" ? text : (text.split(mark, 1)[0] ?? "");
  return { ...piece, text: own, ids: ids.slice(0, end), stop: "end" };
}

function sameModel(one: string, other: string): boolean {
  return one === other || one === `${other}:latest`;
}

/** What `work` gives; what a server says wrongly in it is told as E_ENDPOINT. */
export async function understood<T>(host: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw foreign(error, host);
  }
}

function foreign(error: unknown, host: string): unknown {
  return error instanceof Malformed ? strange(host, `answers with something unexpected: ${error.message}`) : error;
}

function otherTokenizer(host: string): AttuneError {
  return refused(
    host,
    "has another tokenizer than the model that prompts are built for",
    "Set --endpoint-tokenizer (attune.endpoint.tokenizer) to a model on this machine of the same family as the server's.",
  );
}

/**
 * A prompt as a text in which control tokens stand by their names. A start-of-text token is left out: servers that take texts put it
 * there themselves. Throws E_ENDPOINT where ordinary text spells a control token's name, which would become the token itself.
 */
function promptText(tokenizer: CodeTokenizer, tokens: readonly number[], host: string): string {
  const { controlNames, startOfText } = tokenizer;
  const parts: string[] = [];
  let run: number[] = [];
  const flush = (): void => {
    const text = tokenizer.decode(run);
    const name = [...controlNames.values()].find((known) => text.includes(known));
    if (name !== undefined) {
      const problem = `takes texts only, and the code here spells ${name}, which it would take for a mark`;
      throw new AttuneError(
        "E_ENDPOINT",
        `The server ${host} ${problem}.`,
        "Complete at another place, or use a server that takes token ids: vLLM or llama.cpp.",
        {
          endpoint: "place",
        },
      );
    }
    parts.push(text);
    run = [];
  };
  for (const [index, id] of tokens.entries()) {
    const name = controlNames.get(id);
    if (name === undefined) {
      run.push(id);
      continue;
    }
    flush();
    if (index > 0 || id !== startOfText) parts.push(name);
  }
  flush();
  return parts.join("");
}
