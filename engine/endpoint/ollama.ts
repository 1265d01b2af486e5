/**
 * Ollama: `/api/generate` with `raw`, so that no template of its own stands around the prompt. It takes no token ids and no adapters: a
 * merged model under a name of its own is the way in. https://docs.ollama.com/api.
 */
import { isRecord } from "../errors";
import { flag, list, number, object, text } from "../schema/schema";
import { down, firstOf, refused, strange } from "./errors";
import { askJson, askStream, type Wire } from "./exchange";
import type { Kind, Piece } from "./kind";

const tagsSchema = object<{ readonly models: { readonly name: string }[] }>({
  models: list(object<{ readonly name: string }>({ name: text })),
});
const chunkSchema = object<
  object,
  {
    readonly response: string;
    readonly model: string;
    readonly done: boolean;
    readonly done_reason: string;
    readonly error: string;
    readonly logprobs: { readonly logprob: number }[];
  }
>(
  {},
  {
    ...{ response: text, model: text, done: flag, done_reason: text, error: text },
    logprobs: list(object<{ readonly logprob: number }>({ logprob: number })),
  },
);

/** Positions that the server keeps for a sequence: as many as a prompt and its answer here can have. */
const context = 4096;

/** See `Kind`. */
export const ollama: Kind = {
  async choose(wire, signal) {
    const { adapter, model, url } = wire.address;
    const names = await namesOf(wire, signal);
    // Base and adapter merged are a model like any other.
    const wanted = adapter ?? model ?? (names.length === 1 ? (names[0] ?? null) : null);
    if (wanted !== null && isAmong(names, wanted)) return { model: wanted, adapter, context };
    const has = firstOf(names.map((name) => JSON.stringify(name.slice(0, 60))));
    const problem =
      wanted === null
        ? `has several models: ${has}`
        : `has no model ${JSON.stringify(wanted.slice(0, 80))}; it has ${has}`;
    throw refused(url.host, problem, "Name one of them; attune adapter push says how a tuned one is made.");
  },
  has: async (wire, name, signal) => isAmong(await namesOf(wire, signal), name),
  tokenize: async () => null,
  async *write(wire, { model }, { text: promptText, maxTokens }, signal) {
    const { host } = wire.address.url;
    // What is not said is taken from the model's own file.
    const likeliest = { temperature: 0, repeat_penalty: 1, presence_penalty: 0, frequency_penalty: 0 };
    const options = { ...likeliest, num_predict: maxTokens, num_ctx: context };
    const body = { model, prompt: promptText(), raw: true, stream: true, logprobs: true, options };
    const question = { path: "api/generate", body, isLast };
    let ended = false;
    for await (const message of askStream(wire, question, signal)) {
      const piece = pieceOf(message, host);
      ended ||= piece.stop !== null;
      yield piece;
    }
    if (!ended) throw strange(host, "breaks off its answer in the middle");
  },
};

async function namesOf(wire: Wire, signal: AbortSignal): Promise<readonly string[]> {
  const answer = await askJson(wire, { path: "api/tags" }, signal);
  if (answer === null) throw strange(wire.address.url.host, "has no /api/tags, which Ollama has");
  return tagsSchema.read(answer, "").models.map(({ name }) => name);
}

function isAmong(names: readonly string[], wanted: string): boolean {
  return names.some((name) => name === wanted || name === `${wanted}:latest`);
}

function isLast(message: unknown): boolean {
  return isRecord(message) && message["done"] === true;
}

function pieceOf(message: unknown, host: string): Piece {
  const { response = "", model = null, done, done_reason: reason, error, logprobs } = chunkSchema.read(message, "");
  if (error !== undefined) throw down(host, `breaks off with an error: ${JSON.stringify(error.slice(0, 120))}`);
  const probability = logprobs?.reduce((total, { logprob }) => total + logprob, 0);
  return {
    ...{ text: response, ids: null, model },
    logProbs: probability === undefined ? null : [probability],
    stop: done === true ? (reason === "length" ? "maxTokens" : "end") : null,
  };
}
