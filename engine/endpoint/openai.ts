/**
 * The completions of OpenAI's contract as vLLM and SGLang have it (`/v1/completions`), with what each adds to it: prompts of
 * token ids, log-probabilities, names of adapters.
 */
import { isRecord } from "../errors";
import { integer, list, nullable, number, object, record, text } from "../schema/schema";
import { down, firstOf, refused, saidBy, strange } from "./errors";
import { askJson, askStream, tellServer, type Wire } from "./exchange";
import { type Chosen, type Kind, mostChoices, type Piece, type Writing } from "./kind";

const modelsSchema = object<{ readonly data: { readonly id: string }[] }>({
  data: list(
    object<
      { readonly id: string },
      { readonly parent: string | null; readonly root: string | null; readonly max_model_len: number | null }
    >({ id: text }, { parent: nullable(text), root: nullable(text), max_model_len: nullable(integer(1)) }),
  ),
});

const finishSchema = nullable(text);
const chunkSchema = object<{ readonly choices: Choice[] }, { readonly model: string }>(
  {
    choices: list(
      object<{ readonly text: string }, Omit<Choice, "text">>(
        { text },
        {
          finish_reason: finishSchema,
          logprobs: nullable(
            object<object, { readonly tokens: string[]; readonly token_logprobs: (number | null)[] }>(
              {},
              { tokens: list(text), token_logprobs: list(nullable(number)) },
            ),
          ),
        },
      ),
    ),
  },
  { model: text },
);

interface Choice {
  readonly text: string;
  readonly finish_reason?: string | null;
  readonly logprobs?: { readonly tokens?: string[]; readonly token_logprobs?: (number | null)[] } | null;
}

const tokensSchema = object<{ readonly tokens: number[] }>({ tokens: list(integer(0)) });

/** vLLM: an adapter is a model by its name. https://docs.vllm.ai, "OpenAI-Compatible Server" and "LoRA Adapters". */
export const vllm: Kind = {
  async choose(wire, signal) {
    const { adapter } = wire.address;
    const { base, context } = await baseAmong(wire, [adapter], signal);
    return { model: adapter ?? base, adapter, context };
  },
  tokenize,
  write: (wire, chosen, writing, signal) => {
    const { endTokens } = writing;
    // Ids of what is written come as `token_id:7`: by its text alone an end token is not told from none.
    const body = { stop_token_ids: [...endTokens], add_special_tokens: false, return_tokens_as_token_ids: true };
    return write(wire, chosen, writing, body, signal);
  },
  async choices(wire, { model }, { tokens }, signal) {
    const body = {
      ...{ model: model ?? "default", prompt: tokens, max_tokens: 1, logprobs: mostChoices, ...likeliest },
      ...{ add_special_tokens: false, return_tokens_as_token_ids: true },
    };
    const answer = await askJson(wire, { path: "v1/completions", body }, signal);
    const [row] = choicesSchema.read(answer, "").choices[0]?.logprobs?.top_logprobs ?? [];
    return Object.entries(row ?? {})
      .flatMap(([token, value]) => {
        const id = idOf(token);
        return id === null ? [] : [{ id, logProb: number.read(value, "top_logprobs") }];
      })
      .sort((one, other) => other.logProb - one.logProb);
  },
  async losses(wire, { model }, { tokens, from }, signal) {
    const body = {
      model,
      prompt: tokens,
      max_tokens: 1,
      temperature: 0,
      add_special_tokens: false,
      prompt_logprobs: 0,
    };
    const answer = await askJson(wire, { path: "v1/completions", body }, signal);
    const rows = promptSchema.read(answer, "").choices[0]?.prompt_logprobs;
    if (rows == null) return null;
    return tokens.slice(from).map((token, index) => {
      const row = rows[from + index];
      if (row == null) throw strange(wire.address.url.host, "tells no log-probability of a part of the prompt");
      return -probabilitySchema.read(row[String(token)], `prompt_logprobs of token ${token}`).logprob;
    });
  },
  load: (wire, { name, path }, signal) =>
    load(wire, "v1/load_lora_adapter", { lora_name: name, lora_path: path }, signal),
};

const choicesSchema = object<{
  readonly choices: { logprobs?: { top_logprobs?: (Record<string, unknown> | null)[] | null } | null }[];
}>({
  choices: list(
    object<object, { readonly logprobs: { top_logprobs?: (Record<string, unknown> | null)[] | null } | null }>(
      {},
      {
        logprobs: nullable(
          object<object, { readonly top_logprobs: (Record<string, unknown> | null)[] | null }>(
            {},
            { top_logprobs: nullable(list(nullable(record))) },
          ),
        ),
      },
    ),
  ),
});

const probabilitySchema = object<{ readonly logprob: number }>({ logprob: number });
const promptSchema = object<{ readonly choices: { prompt_logprobs?: (Record<string, unknown> | null)[] | null }[] }>({
  choices: list(
    object<object, { readonly prompt_logprobs: (Record<string, unknown> | null)[] | null }>(
      {},
      { prompt_logprobs: nullable(list(nullable(record))) },
    ),
  ),
});

/** SGLang: an adapter is named beside the model (`lora_path`). https://docs.sglang.io, "LoRA Serving". */
export const sglang: Kind = {
  async choose(wire, signal) {
    const { base, context } = await baseAmong(wire, [], signal);
    return { model: base, adapter: wire.address.adapter, context };
  },
  tokenize,
  write: (wire, chosen, writing, signal) => {
    const { adapter } = chosen;
    const body = {
      stop_token_ids: [...writing.endTokens],
      ...(adapter === null ? {} : { lora_path: adapter }),
    };
    return write(wire, chosen, writing, body, signal);
  },
  async losses(wire, { adapter }, { tokens, from }, signal) {
    const body = {
      input_ids: tokens,
      ...{ return_logprob: true, logprob_start_len: 0, sampling_params: { max_new_tokens: 1, temperature: 0 } },
      ...(adapter === null ? {} : { lora_path: adapter }),
    };
    const answer = await askJson(wire, { path: "generate", body }, signal);
    if (answer === null) return null;
    const rows = inputSchema.read(answer, "").meta_info.input_token_logprobs;
    if (rows == null) return null;
    return tokens.slice(from).map((token, index) => {
      const [logProb, id] = rows[from + index] ?? [];
      if (typeof logProb !== "number" || id !== token)
        throw strange(wire.address.url.host, "tells no log-probability of a part of the prompt");
      return -logProb;
    });
  },
  load: (wire, { name, path }, signal) => load(wire, "load_lora_adapter", { lora_name: name, lora_path: path }, signal),
};

const anyValue = { expected: "a value", json: {}, read: (value: unknown) => value };
const inputSchema = object<{ readonly meta_info: { input_token_logprobs?: unknown[][] | null } }>({
  meta_info: object<object, { readonly input_token_logprobs: unknown[][] | null }>(
    {},
    { input_token_logprobs: nullable(list(list(anyValue))) },
  ),
});

/** The model that is asked for, or the first that is no adapter. `besides`: what must be served too. Throws E_ENDPOINT. */
async function baseAmong(
  wire: Wire,
  besides: readonly (string | null)[],
  signal: AbortSignal,
): Promise<{ readonly base: string | null; readonly context: number | null }> {
  const { model, url } = wire.address;
  const models = await served(wire, signal);
  const base = model ?? models.find(({ parent }) => parent == null)?.id ?? null;
  for (const name of [base, ...besides]) {
    if (name !== null && !models.some(({ id }) => id === name)) throw missing(url.host, name, models);
  }
  return { base, context: models.find(({ id }) => id === base)?.max_model_len ?? null };
}

async function served(wire: Wire, signal: AbortSignal) {
  const answer = await askJson(wire, { path: "v1/models" }, signal);
  if (answer === null) throw strange(wire.address.url.host, "does not list its models under /v1/models");
  return (
    modelsSchema.read(answer, "") as { data: { id: string; parent?: string | null; max_model_len?: number | null }[] }
  ).data;
}

function missing(host: string, name: string, models: readonly { readonly id: string }[]): Error {
  const has = firstOf(models.map(({ id }) => JSON.stringify(id.slice(0, 80))));
  return refused(
    host,
    `has no model ${JSON.stringify(name.slice(0, 80))}; it has ${has}`,
    "Correct the name, or put the adapter there with attune adapter push.",
  );
}

async function tokenize(wire: Wire, { model }: Chosen, prompt: string, signal: AbortSignal) {
  const body = { model, prompt, add_special_tokens: false };
  const answer = await askJson(wire, { path: "tokenize", body }, signal);
  return answer === null ? null : tokensSchema.read(answer, "").tokens;
}

/** What is not said is taken from the model's generation_config.json, which for Qwen2.5-Coder's instruct models penalises repetition. */
const likeliest = { temperature: 0, repetition_penalty: 1, presence_penalty: 0, frequency_penalty: 0 };

async function* write(
  wire: Wire,
  chosen: Chosen,
  { tokens, maxTokens }: Writing,
  more: object,
  signal: AbortSignal,
): AsyncGenerator<Piece> {
  const common = { model: chosen.model ?? "default", prompt: tokens, max_tokens: maxTokens, ...likeliest };
  const body = { ...common, stream: true, logprobs: 1, ...more };
  let ended = false;
  for await (const message of askStream(wire, { path: "v1/completions", body, isLast }, signal)) {
    const piece = pieceOf(message, wire.address.url.host);
    if (piece === null) continue;
    ended ||= piece.stop !== null;
    yield piece;
  }
  if (!ended) throw strange(wire.address.url.host, "breaks off its answer in the middle");
}

/** A choice ends with a reason; what follows is usage and `[DONE]`. */
function isLast(message: unknown): boolean {
  const choices = isRecord(message) ? message["choices"] : undefined;
  return Array.isArray(choices) && choices.some((choice) => isRecord(choice) && choice["finish_reason"] != null);
}

/** Null: a message without a choice, such as one of usage. */
function pieceOf(message: unknown, host: string): Piece | null {
  // Met with vLLM whose engine had died: what kind of server it is, and where, was right.
  const said = errorIn.read(message, "").error;
  if (said !== undefined)
    throw down(host, `breaks off with an error: ${saidBy(message) ?? JSON.stringify(said).slice(0, 120)}`);
  const { choices, model = null } = chunkSchema.read(message, "");
  const [choice] = choices;
  if (choice === undefined) return null;
  const { text: written, finish_reason: reason = null, logprobs } = choice;
  const ids = (logprobs?.tokens ?? []).map(idOf);
  const all = ids.length > 0 && ids.every((id) => id !== null) ? ids : null;
  const probabilities = logprobs?.token_logprobs?.map((value) => value ?? 0) ?? null;
  return {
    ...{ text: written, ids: all, model },
    logProbs: all === null && probabilities !== null ? [sum(probabilities)] : probabilities,
    stop: reason === null ? null : reason === "length" ? "maxTokens" : "end",
  };
}

/** Null: a token's text. */
function idOf(token: string): number | null {
  const id = /^token_id:(\d{1,9})$/.exec(token)?.[1];
  return id === undefined ? null : Number(id);
}

const errorIn = object<object, { readonly error: unknown }>({}, { error: anyValue });

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Throws E_ENDPOINT where the server has no such request, which it has only when it was started so. */
async function load(wire: Wire, path: string, body: object, signal: AbortSignal): Promise<void> {
  // vLLM answers in words, SGLang in JSON; both by the status.
  if (await tellServer(wire, { path, body }, signal)) return;
  throw refused(
    wire.address.url.host,
    `takes no adapters while it runs (/${path})`,
    "Start vLLM with --enable-lora and VLLM_ALLOW_RUNTIME_LORA_UPDATING=True, SGLang with --enable-lora.",
  );
}
