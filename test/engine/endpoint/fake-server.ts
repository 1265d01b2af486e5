/** A team's server on 127.0.0.1 with the contract of each kind, whose answers a test replaces one by one. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import https from "node:https";
import type { EndpointKind } from "../../../engine/protocol/endpoint";
import type { CodeTokenizer } from "../../../engine/text/tokenizer";
import { type Ending, listen } from "../hub/fake-hub";

export interface Seen {
  readonly method: string | undefined;
  readonly path: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Record<string, unknown>;
}

export type Reply = (request: IncomingMessage, response: ServerResponse, body: Record<string, unknown>) => void;

export interface FakeServer {
  readonly url: string;
  readonly host: string;
  readonly seen: Seen[];
  /** The completions that were asked for. */
  completions(): Record<string, unknown>[];
  /** What it writes, one text a completion; the last is written again. */
  texts: string[];
  /** What it writes for a request, where that is not the next of `texts`. */
  textFor(body: Record<string, unknown>): string | null;
  /** Log-probability of the token of a prompt at a position; null: it tells none. */
  promptLogProb: ((position: number) => number) | null;
  /** By the first word of a path without `v1/`: what it answers instead, one after the other. */
  readonly replies: Map<string, Reply[]>;
  /** Ids that it makes of a text. */
  tokenize(text: string): readonly number[];
  /** Log-probability of each token that it writes; null: it tells none. */
  logProb: number | null;
  /** Tokens that may come next, the likeliest first, as it tells them of the end of a prompt. */
  next: readonly { readonly id: number; readonly logProb: number }[];
  /** Completions whose stream was closed before their end. */
  closed: number;
  /** Connections that were opened. */
  connections: number;
  /** Files of llama.cpp's adapters by their numbers; by itself it applies all of them. */
  adapters: readonly string[];
  /** Those that a request to llama.cpp is completed with. */
  adaptersOf(body: Record<string, unknown>): readonly string[];
  /** It sends a part after the other, as a model writes. */
  slowly: boolean;
  /** What becomes of the bytes that it sends. */
  damage(bytes: Uint8Array): Uint8Array;
  /** Called when it has begun to write and holds the stream open; null: it writes to the end. */
  hold: (() => void) | null;
}

export const models = { base: "team-coder", adapter: "house-style" };

export async function fakeServer(
  context: Ending,
  kind: EndpointKind,
  tokenizer: CodeTokenizer,
  secure?: https.ServerOptions,
): Promise<FakeServer> {
  const fake: Omit<FakeServer, "url" | "host"> = {
    seen: [],
    completions: () => fake.seen.filter(({ path }) => completionPaths.has(path)).map(({ body }) => body),
    texts: [""],
    textFor: () => null,
    promptLogProb: null,
    replies: new Map(),
    tokenize: (text) => tokenizer.encode(text, "inside"),
    logProb: -0.01,
    next: [],
    closed: 0,
    connections: 0,
    adapters: ["other", models.adapter],
    adaptersOf: ({ lora }) => effective(fake.adapters, lora),
    slowly: false,
    damage: (bytes) => bytes,
    hold: null,
  };
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body: Record<string, unknown> = chunks.length === 0 ? {} : JSON.parse(Buffer.concat(chunks).toString());
      const path = (request.url ?? "").slice(1);
      fake.seen.push({ method: request.method, path, headers: request.headers, body });
      const name = path.replace(/^(v1|api)\//, "");
      const special = fake.replies.get(name)?.shift();
      if (special !== undefined) special(request, response, body);
      else answer(fake, kind, tokenizer, { name, body, response });
    });
  };
  // Both are servers of http to whoever listens and closes.
  const server =
    secure === undefined ? createServer(handle) : (https.createServer(secure, handle) as unknown as Server);
  server.on(secure === undefined ? "connection" : "secureConnection", () => {
    fake.connections += 1;
  });
  const port = await listen(server, context);
  const host = `127.0.0.1:${port}`;
  return Object.assign(fake, { url: `${secure === undefined ? "http" : "https"}://${host}`, host });
}

const completionPaths = new Set(["v1/completions", "completion", "api/generate"]);

interface Asked {
  readonly name: string;
  readonly body: Record<string, unknown>;
  readonly response: ServerResponse;
}

function answer(
  fake: Omit<FakeServer, "url" | "host">,
  kind: EndpointKind,
  tokenizer: CodeTokenizer,
  { name, body, response }: Asked,
): void {
  const json = (value: unknown): void => {
    response
      .writeHead(200, { "content-type": "application/json" })
      .end(fake.damage(Buffer.from(JSON.stringify(value))));
  };
  switch (`${kind} ${name}`) {
    case "vllm models":
      json({
        object: "list",
        data: [
          { id: models.base, object: "model", root: models.base, parent: null, max_model_len: 4096 },
          { id: models.adapter, object: "model", root: "/adapters/house", parent: models.base, max_model_len: null },
        ],
      });
      break;
    case "sglang models":
      json({ object: "list", data: [{ id: models.base, root: models.base, max_model_len: 4096 }] });
      break;
    case "vllm tokenize":
    case "sglang tokenize": {
      const tokens = fake.tokenize(String(body["prompt"]));
      json({ tokens, count: tokens.length, max_model_len: 4096 });
      break;
    }
    case "llama.cpp tokenize":
      json({ tokens: fake.tokenize(String(body["content"])) });
      break;
    case "llama.cpp props":
      json({ model_path: `/models/${models.base}.gguf`, default_generation_settings: { n_ctx: 2048 } });
      break;
    case "llama.cpp lora-adapters":
      json(fake.adapters.map((name, id) => ({ id, path: `/adapters/${name}.gguf`, scale: 1 })));
      break;
    case "ollama tags":
      json({ models: [{ name: `${models.base}:latest` }, { name: `${models.adapter}:latest` }] });
      break;
    case "vllm completions":
      if (body["stream"] !== true && body["logprobs"] === 20)
        json({ choices: [{ text: "x", finish_reason: "length", logprobs: { top_logprobs: [topOf(fake)] } }] });
      else if (body["prompt_logprobs"] === undefined) write(fake, kind, tokenizer, { name, body, response });
      else
        json({ choices: [{ text: "", finish_reason: "length", prompt_logprobs: promptRows(fake, body["prompt"]) }] });
      break;
    case "sglang generate":
      json({ text: "", meta_info: { input_token_logprobs: inputRows(fake, body["input_ids"]) } });
      break;
    case "llama.cpp completion":
      if (body["stream"] === false) json(choicesOf(fake, body));
      else write(fake, kind, tokenizer, { name, body, response });
      break;
    case "sglang completions":
    case "ollama generate":
      write(fake, kind, tokenizer, { name, body, response });
      break;
    default:
      response.writeHead(404, { "content-type": "application/json" }).end('{"detail":"Not Found"}');
  }
}

function write(
  fake: Omit<FakeServer, "url" | "host">,
  kind: EndpointKind,
  tokenizer: CodeTokenizer,
  { body, response }: Asked,
): void {
  const text = fake.textFor(body) ?? nextText(fake);
  const written = partsOf(tokenizer, tokenizer.encode(text, "inside"));
  const messages = [
    ...written.flatMap((each) => part(fake, kind, body, each)),
    ...(kind === "llama.cpp" ? part(fake, kind, body, { id: tokenizer.endOfText, text: "", whole: true }) : []),
    ending(kind, body),
  ];
  response.on("close", () => {
    if (!response.writableEnded) fake.closed += 1;
  });
  const stream = kind === "ollama" ? "application/x-ndjson" : "text/event-stream";
  response.writeHead(200, { "content-type": stream });
  const said = (value: object): string =>
    kind === "ollama" ? `${JSON.stringify(value)}\n` : `data: ${JSON.stringify(value)}\n\n`;
  if (fake.hold !== null) {
    response.write(said(messages[0] ?? {}));
    fake.hold();
    return;
  }
  const done = kind === "vllm" || kind === "sglang" ? "data: [DONE]\n\n" : "";
  if (fake.slowly) {
    sendSlowly(response, [...messages.map(said), done]);
    return;
  }
  response.end(fake.damage(Buffer.from(messages.map(said).join("") + done)));
}

function sendSlowly(response: ServerResponse, parts: readonly string[]): void {
  let next = 0;
  const timer = setInterval(() => {
    if (next < parts.length) response.write(parts[next++]);
    else response.end();
  }, 20);
  response.on("close", () => clearInterval(timer));
}

/** As llama.cpp reads `lora`: of a list that names one the others are off, and an empty list is none at all. */
function effective(names: readonly string[], lora: unknown): readonly string[] {
  if (!Array.isArray(lora) || lora.length === 0) return names;
  return names.filter((_, id) => lora.some((entry) => entry.id === id && entry.scale !== 0));
}

function nextText({ texts }: Pick<FakeServer, "texts">): string {
  return (texts.length > 1 ? texts.shift() : texts[0]) ?? "";
}

/** As vLLM has them: nothing for the first token, then a table by id for each. */
function promptRows({ promptLogProb }: Pick<FakeServer, "promptLogProb">, prompt: unknown): unknown {
  if (promptLogProb === null || !Array.isArray(prompt)) return null;
  return prompt.map((id: unknown, position) =>
    position === 0 ? null : { [String(id)]: { logprob: promptLogProb(position), rank: 1, decoded_token: "" } },
  );
}

/** As SGLang has them: a triple for each token. */
function inputRows({ promptLogProb }: Pick<FakeServer, "promptLogProb">, prompt: unknown): unknown {
  if (promptLogProb === null || !Array.isArray(prompt)) return null;
  return prompt.map((id: unknown, position) => [position === 0 ? null : promptLogProb(position), id, null]);
}

/** As vLLM has them, in no order. */
function topOf({ next }: Pick<FakeServer, "next">): object {
  return Object.fromEntries(next.toReversed().map(({ id, logProb }) => [`token_id:${id}`, logProb]));
}

/** As llama.cpp has them. */
function choicesOf({ next }: Pick<FakeServer, "next">, body: Record<string, unknown>): object {
  const top = next.slice(0, Number(body["n_probs"])).map(({ id, logProb }) => ({ id, token: "", logprob: logProb }));
  const rows = top.slice(0, 1).map(({ id }) => ({ id, top_logprobs: top }));
  return { content: "x", stop: true, completion_probabilities: rows };
}

interface Part {
  readonly id: number;
  /** Empty where the bytes so far are no whole character: the next part has them too. */
  readonly text: string;
  readonly whole: boolean;
}

/** As every real server cuts a text: no character is ever sent by halves. */
function partsOf(tokenizer: CodeTokenizer, ids: readonly number[]): Part[] {
  let sent = "";
  return ids.map((id, index) => {
    const all = tokenizer.decode(ids.slice(0, index + 1));
    const whole = !all.endsWith("\uFFFD");
    const text = whole ? all.slice(sent.length) : "";
    if (whole) sent = all;
    return { id, text, whole };
  });
}

function part(
  { logProb }: Pick<FakeServer, "logProb">,
  kind: EndpointKind,
  { model }: Record<string, unknown>,
  { id, text, whole }: Part,
): object[] {
  switch (kind) {
    case "vllm":
    case "sglang": {
      const tokens = [kind === "vllm" ? `token_id:${id}` : text];
      const logprobs = logProb === null && kind === "sglang" ? null : { tokens, token_logprobs: [logProb] };
      const choices = [{ index: 0, text, logprobs, finish_reason: null }];
      return [{ id: "c", object: "text_completion", model, choices }];
    }
    case "llama.cpp": {
      // What is held back is left out with its id and its probability; the end token comes as any other.
      const probabilities = logProb === null ? {} : { completion_probabilities: [{ id, logprob: logProb }] };
      return whole ? [{ index: 0, content: text, tokens: [id], stop: false, ...probabilities }] : [];
    }
    case "ollama": {
      const logprobs = logProb === null ? {} : { logprobs: [{ logprob: logProb }] };
      return whole ? [{ model, response: text, done: false, ...logprobs }] : [];
    }
  }
}

function ending(kind: EndpointKind, { model }: Record<string, unknown>): object {
  switch (kind) {
    case "vllm":
    case "sglang":
      return { id: "c", model, choices: [{ index: 0, text: "", logprobs: null, finish_reason: "stop" }] };
    case "llama.cpp":
      return { index: 0, content: "", tokens: [], stop: true, stop_type: "eos", tokens_predicted: 3 };
    case "ollama":
      return { model, response: "", done: true, done_reason: "stop" };
  }
}
