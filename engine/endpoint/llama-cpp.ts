/**
 * llama.cpp's server: `/completion` with token ids, adapters by number for each request. Its `/infill` builds a prompt itself, so it is
 * not used: the prompt is the one builder's. https://github.com/ggml-org/llama.cpp, tools/server/README.md.
 */
import { isRecord } from "../errors";
import { flag, integer, list, number, object, text } from "../schema/schema";
import { down, firstOf, refused, saidBy, strange } from "./errors";
import { askJson, askStream, type Wire } from "./exchange";
import { type Choice, type Kind, mostChoices, type Piece } from "./kind";

const propsSchema = object<
  object,
  { readonly model_path: string; readonly default_generation_settings: { readonly n_ctx?: number } }
>(
  {},
  {
    model_path: text,
    default_generation_settings: object<object, { readonly n_ctx: number }>({}, { n_ctx: integer(1) }),
  },
);
const adaptersSchema = list(
  object<{ readonly id: number; readonly path: string }, { readonly scale: number }>(
    { id: integer(0), path: text },
    { scale: number },
  ),
);
const tokensSchema = object<{ readonly tokens: number[] }>({ tokens: list(integer(0)) });
interface Probable {
  readonly id: number;
  readonly logprob: number;
}
const probabilitiesSchema = list(
  object<{ readonly id: number }, { readonly logprob: number; readonly top_logprobs: Probable[] }>(
    { id: integer(0) },
    { logprob: number, top_logprobs: list(object<Probable>({ id: integer(0), logprob: number })) },
  ),
);
const chunkSchema = object<
  { readonly content: string; readonly stop: boolean },
  {
    readonly tokens: number[];
    readonly stop_type: string;
    readonly completion_probabilities: { id: number; logprob?: number; top_logprobs?: Probable[] }[];
  }
>(
  { content: text, stop: flag },
  { tokens: list(integer(0)), stop_type: text, completion_probabilities: probabilitiesSchema },
);

/** See `Kind`. */
export const llamaCpp: Kind = {
  async choose(wire, signal) {
    const { model, adapter, url } = wire.address;
    const props = await askJson(wire, { path: "props" }, signal);
    if (props === null) throw strange(url.host, "has no /props, which llama.cpp's server has");
    const { model_path: path = null, default_generation_settings: settings } = propsSchema.read(props, "");
    const context = settings?.n_ctx ?? null;
    const name = path === null ? null : fileName(path);
    if (model !== null && name !== null && ![path, name, withoutEnd(name)].includes(model)) {
      const problem = `serves ${JSON.stringify(name.slice(0, 80))}, not ${JSON.stringify(model.slice(0, 80))}`;
      throw refused(url.host, problem, "Correct the model's name, or leave it out.");
    }
    const adapters = await adaptersOf(wire, signal);
    const ids = adapters.map(({ id }) => String(id));
    if (adapter === null) return { model: name, adapter: null, others: ids, context };
    const found = adapters.find(({ id, path: file }) =>
      [String(id), file, fileName(file), withoutEnd(fileName(file))].includes(adapter),
    );
    if (found !== undefined) {
      const own = String(found.id);
      return { model: name, adapter: own, others: ids.filter((id) => id !== own), context };
    }
    const has = firstOf(adapters.map(({ id, path: file }) => `${id} (${fileName(file).slice(0, 60)})`));
    throw refused(
      url.host,
      `has no adapter ${JSON.stringify(adapter.slice(0, 80))}; it has ${has}`,
      "llama.cpp takes adapters when it starts: --lora FILE.gguf --lora-init-without-apply; attune adapter push writes the file.",
    );
  },
  async has(wire, name, signal) {
    return (await adaptersOf(wire, signal)).some(({ path }) => fileName(path) === name);
  },
  async tokenize(wire, _, content, signal) {
    const body = { content, add_special: false, parse_special: false };
    const answer = await askJson(wire, { path: "tokenize", body }, signal);
    return answer === null ? null : tokensSchema.read(answer, "").tokens;
  },
  async *write(wire, { adapter, others = [] }, { tokens, maxTokens, strength, again }, signal) {
    const { host } = wire.address.url;
    const probabilities = again === "" ? 1 : mostChoices;
    const asked = questionOf({ adapter, others }, { tokens, maxTokens, strength, probabilities });
    const held = again === "" ? {} : { grammar: beginningWith(again) };
    const body = { ...asked, stream: true, return_tokens: true, ...held };
    const question = { path: "completion", body, isLast };
    let ended = false;
    for await (const message of askStream(wire, question, signal)) {
      const piece = pieceOf(message, host);
      ended ||= piece.stop !== null;
      yield piece;
    }
    if (!ended) throw strange(host, "breaks off its answer in the middle");
  },
  async choices(wire, { adapter, others = [] }, { tokens, strength }, signal) {
    const asked = questionOf({ adapter, others }, { tokens, maxTokens: 1, strength, probabilities: mostChoices });
    const answer = await askJson(wire, { path: "completion", body: { ...asked, stream: false } }, signal);
    return choicesIn(chunkSchema.read(answer, "").completion_probabilities)[0] ?? [];
  },
};

interface Question {
  readonly tokens: readonly number[];
  readonly maxTokens: number;
  readonly strength: number;
  /** Of how many tokens at each place the probability is told. */
  readonly probabilities: number;
}

function questionOf(
  { adapter, others }: { readonly adapter: string | null; readonly others: readonly string[] },
  { tokens, maxTokens, strength, probabilities }: Question,
) {
  const lora = loraOf(adapter, others, strength);
  return {
    ...{ prompt: tokens, n_predict: maxTokens, lora, ...cachingWith(lora) },
    // A server's own settings may name penalties and other samplers; with these alone the likeliest token is chosen.
    ...{ samplers: ["temperature"], temperature: 0, n_probs: probabilities, post_sampling_probs: false },
  };
}

interface Scaled {
  readonly id: number;
  readonly scale: number;
}

/** Each adapter by name: an empty list means those that the server applies by itself, which are all unless it was started otherwise. */
function loraOf(adapter: string | null, others: readonly string[], strength: number): readonly Scaled[] {
  const off = others.map((id) => ({ id: Number(id), scale: 0 }));
  return adapter === null ? off : [...off, { id: Number(adapter), scale: strength }];
}

/** GBNF for texts that begin so, whatever tokens they are made of. https://github.com/ggml-org/llama.cpp, grammars/README.md. */
function beginningWith(start: string): string {
  const literal = start.replaceAll(/["\\]|[^\x20-\x7e]/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return `\\U${code.toString(16).padStart(8, "0")}`;
  });
  return `root ::= "${literal}" [^\\x00]*`;
}

/**
 * The server's cache of prompts does not know by which adapter one was computed: after two toggles it continues a prompt of the adapter
 * without it, or the other way round (llama.cpp#26207). So nothing of it is used where there are adapters.
 */
function cachingWith(lora: readonly Scaled[]) {
  return { cache_prompt: lora.length === 0 };
}

function isLast(message: unknown): boolean {
  return isRecord(message) && message["stop"] === true;
}

async function adaptersOf(wire: Wire, signal: AbortSignal) {
  return adaptersSchema.read((await askJson(wire, { path: "lora-adapters" }, signal)) ?? [], "");
}

/** A text whose bytes are no characters any more ends so in today's versions (b10434), which parse it as a chat's. */
const unparsed = /does not match the expected .* format/;

function pieceOf(message: unknown, host: string): Piece {
  const said = saidBy(message);
  if (said !== null) {
    if (unparsed.test(said)) return { text: "", ids: [], logProbs: [], stop: "maxTokens", model: null };
    throw down(host, `breaks off with an error: ${said}`);
  }
  const { content, stop, tokens = [], stop_type: type, completion_probabilities: rows } = chunkSchema.read(message, "");
  const probabilities = rows?.map(({ logprob }) => logprob);
  const known = probabilities?.every((value): value is number => value !== undefined) === true ? probabilities : null;
  // The last message repeats nothing, but holds lists of all that was written before in some versions.
  const ids = stop ? [] : tokens;
  return {
    ...{ text: content, model: null },
    ids: ids.length > 0 || content === "" ? ids : null,
    logProbs: stop ? [] : known !== null && known.length === ids.length ? known : null,
    choices: stop ? [] : choicesIn(rows),
    stop: stop ? (type === "limit" ? "maxTokens" : "end") : null,
  };
}

function choicesIn(rows: readonly { readonly top_logprobs?: readonly Probable[] }[] = []): readonly Choice[][] {
  return rows.map(({ top_logprobs: top = [] }) => top.map(({ id, logprob }) => ({ id, logProb: logprob })));
}

function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

function withoutEnd(name: string): string {
  return name.replace(/\.gguf$/i, "");
}
