/** GGUF metadata of tokenizers, made as llama.cpp's converter makes them, and read as a file's. */
import assert from "node:assert/strict";
import { isRecord } from "../../engine/errors";
import type { GgufMetadata } from "../../engine/text/gguf-tokenizer";

export type GgufValues = Readonly<Record<string, unknown>>;

export function metadataFrom(values: GgufValues): GgufMetadata {
  const get = <T>(key: string, is: (value: unknown) => value is T): T | undefined => {
    const value = Object.hasOwn(values, key) ? values[key] : undefined;
    return is(value) ? value : undefined;
  };
  const listOf =
    <T>(is: (value: unknown) => value is T) =>
    (value: unknown): value is T[] =>
      Array.isArray(value) && value.every(is);
  const isText = (value: unknown): value is string => typeof value === "string";
  const isNumber = (value: unknown): value is number => typeof value === "number";
  return {
    text: (key) => get(key, isText),
    number: (key) => get(key, isNumber),
    flag: (key) => get(key, (value) => typeof value === "boolean"),
    texts: (key) => get(key, listOf(isText)),
    numbers: (key) => get(key, listOf(isNumber)),
  };
}

interface Added {
  readonly id: number;
  readonly content: string;
  readonly special: boolean;
}

/**
 * @param json of `tokenizer.json`.
 * @param config of `tokenizer_config.json`.
 * @param pre the name of how text is split; null: SentencePiece's, whose scores are made of the ranks of merges.
 */
export function ggufValues(json: unknown, config: unknown, pre: string | null): Record<string, unknown> {
  assert.ok(isRecord(json) && isRecord(config) && isRecord(json["model"]) && isRecord(json["model"]["vocab"]));
  const added = (json["added_tokens"] ?? []) as readonly Added[];
  const ids = new Map<string, number>(Object.entries(json["model"]["vocab"]).map(([text, id]) => [text, Number(id)]));
  for (const { content, id } of added) ids.set(content, id);
  // As many as an embedding that was padded has rows.
  const count = 3 + [...ids.values()].reduce((largest, id) => Math.max(largest, id), 0);
  const tokens = Array.from({ length: count }, (_, id) => `[PAD${id}]`);
  const types = tokens.map(() => 5);
  const byId = new Map(added.map((token) => [token.id, token]));
  for (const [text, id] of ids) {
    const token = byId.get(id);
    const steers =
      token !== undefined && (token.special || /^(<pad>|<mask>|<\|.*\|>|<｜.*｜>|<unused.*>)$/su.test(text));
    types[id] = steers ? 3 : token !== undefined ? 4 : pre === null && /^<0x..>$/.test(text) ? 6 : 1;
    if (pre === null && text === "<unk>") types[id] = 2;
    tokens[id] = types[id] === 4 ? text.replaceAll("▁", " ") : text;
  }
  const merges = (json["model"]["merges"] as readonly (string | readonly string[])[]).map((merge) =>
    typeof merge === "string" ? merge : merge.join(" "),
  );
  const idOf = (key: string): number | undefined => {
    const value = config[key];
    const name = isRecord(value) ? value["content"] : value;
    return typeof name === "string" ? ids.get(name) : undefined;
  };
  const start = startOf(json);
  return {
    "tokenizer.ggml.model": pre === null ? "llama" : "gpt2",
    "tokenizer.ggml.pre": pre ?? "default",
    "tokenizer.ggml.tokens": tokens,
    "tokenizer.ggml.token_type": types,
    ...(pre === null ? { "tokenizer.ggml.scores": scores(json["model"]["merges"], ids, types) } : {}),
    ...(pre === null ? {} : { "tokenizer.ggml.merges": merges }),
    ...(pre === null ? { "tokenizer.ggml.add_space_prefix": JSON.stringify(json).includes('"Prepend"') } : {}),
    "tokenizer.ggml.bos_token_id": start ?? idOf("bos_token"),
    "tokenizer.ggml.eos_token_id": idOf("eos_token"),
    "tokenizer.ggml.add_bos_token": start !== undefined || config["add_bos_token"] === true,
  };
}

/** The start-of-text token of the template, which the converter finds by running the tokenizer. */
function startOf(json: Readonly<Record<string, unknown>>): number | undefined {
  const id = /"SpecialToken":\{"id":("(?:[^"\\]|\\.)*")/.exec(JSON.stringify(json["post_processor"] ?? null))?.[1];
  const found = (json["added_tokens"] as readonly Added[]).find(({ content }) => JSON.stringify(content) === id);
  return found?.id;
}

/** SentencePiece gives the pieces that it learnt the negatives of their ranks, from 0. */
function scores(merges: unknown, ids: ReadonlyMap<string, number>, types: readonly number[]): number[] {
  const ranks = new Map<number, number>();
  for (const merge of merges as readonly (string | readonly string[])[]) {
    const whole = (typeof merge === "string" ? merge.split(" ") : merge).join("");
    const id = ids.get(whole) ?? assert.fail(whole);
    if (types[id] === 1 && !ranks.has(id)) ranks.set(id, ranks.size);
  }
  const last = ranks.size;
  return types.map((type, id) => (type === 1 ? -(ranks.get(id) ?? last + id) : type === 6 ? 0 : -1000));
}

/** Of the embedding that a tokenizer.json needs at least: its largest id, and one. */
export function rowsOf(json: Record<string, unknown>): number {
  assert.ok(isRecord(json["model"]) && isRecord(json["model"]["vocab"]) && Array.isArray(json["added_tokens"]));
  const added: number[] = json["added_tokens"].map((token: { id: number }) => token.id);
  return 1 + [...Object.values(json["model"]["vocab"]).map(Number), ...added].reduce((a, b) => Math.max(a, b), 0);
}
