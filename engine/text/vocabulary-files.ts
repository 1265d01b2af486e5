/**
 * Folders from before `tokenizer.json`: `vocab.json` and `merges.txt`, with the special tokens in `special_tokens_map.json`,
 * `added_tokens.json` and `tokenizer_config.json`. They are put together as Hugging Face's transformers do (the GPT-2 and the
 * Qwen2 converter of `convert_slow_tokenizer.py`), which then compute them as any `tokenizer.json`.
 */
import { join } from "node:path";
import { isRecord, shown } from "../errors";
import { readBytes, readJsonFile } from "./json-file";
import { tokenizerError } from "./tokenizer-errors";
import type { TokenizerSource } from "./tokenizer-files";

type Json = Readonly<Record<string, unknown>>;

/** The part of a tokenizer that its class alone says. */
interface TokenizerClass {
  readonly normalizer: Json | null;
  /** What the text is cut at before bytes; null: GPT-2's own pattern. */
  readonly pattern: string | null;
  /** Special tokens where no file names them. */
  readonly defaults: Readonly<Record<string, string>>;
}

const endOfText = "<|endoftext|>";
const gpt2: TokenizerClass = {
  normalizer: null,
  pattern: null,
  defaults: { bos_token: endOfText, eos_token: endOfText, unk_token: endOfText },
};
const qwen2: TokenizerClass = {
  normalizer: { type: "NFC" },
  pattern:
    "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+",
  defaults: { eos_token: endOfText, unk_token: endOfText, pad_token: endOfText },
};

/** By `tokenizer_class`, whose fast twins end with "Fast". A folder that names none is read as GPT-2's. */
const classes: ReadonlyMap<string, TokenizerClass> = new Map([
  ["GPT2Tokenizer", gpt2],
  ["CodeGenTokenizer", gpt2],
  ["Qwen2Tokenizer", qwen2],
]);

/**
 * @param folder of a model without `tokenizer.json`.
 * @param config of its `tokenizer_config.json`; empty where there is none.
 * @returns the same as a `tokenizer.json` would say; null: the folder has no `vocab.json` either.
 * @throws E_TOKENIZER names the file and what is wrong with it.
 */
export async function readVocabularyFiles(
  folder: string,
  config: Record<string, unknown>,
): Promise<Omit<TokenizerSource, "configPath"> | null> {
  const path = join(folder, "vocab.json");
  const vocab = await readJsonFile(path);
  if (vocab === null) return null;
  const kind = classOf(join(folder, "tokenizer_config.json"), config);
  const mergesPath = join(folder, "merges.txt");
  const merges = await readBytes(mergesPath);
  if (merges === null) throw tokenizerError(mergesPath, "is missing");
  const mapPath = join(folder, "special_tokens_map.json");
  const addedPath = join(folder, "added_tokens.json");
  // transformers heed these two only where the configuration does not list the added tokens itself.
  const listed = isRecord(config["added_tokens_decoder"]);
  const map = listed ? {} : ((await readJsonFile(mapPath)) ?? {});
  const added = listed ? {} : ((await readJsonFile(addedPath)) ?? {});
  const names = { ...kind.defaults, ...config, ...map };
  const model = { type: "BPE", unk_token: null, byte_fallback: false, ignore_merges: false };
  const prefix = config["add_prefix_space"] === true;
  const bytes = { type: "ByteLevel", add_prefix_space: prefix, trim_offsets: true, use_regex: kind.pattern === null };
  const split = { type: "Split", pattern: { Regex: kind.pattern }, behavior: "Isolated", invert: false };
  return {
    path,
    tokenizer: {
      normalizer: kind.normalizer,
      pre_tokenizer: kind.pattern === null ? bytes : { type: "Sequence", pretokenizers: [split, bytes] },
      post_processor: null,
      decoder: { type: "ByteLevel", add_prefix_space: true, trim_offsets: true, use_regex: true },
      added_tokens: addedTokens(vocab, { ...added, ...decoded(config["added_tokens_decoder"]) }, specialNames(names)),
      model: { ...model, vocab, merges: parseMerges(mergesPath, merges) },
    },
    config: { ...config, bos_token: names["bos_token"], eos_token: names["eos_token"] },
  };
}

function classOf(path: string, config: Json): TokenizerClass {
  const name = config["tokenizer_class"] ?? "GPT2Tokenizer";
  const found = typeof name === "string" ? classes.get(name.replace(/Fast$/, "")) : undefined;
  if (found !== undefined) return found;
  const known = [...classes.keys()].join(", ");
  throw tokenizerError(
    path,
    `says "tokenizer_class" ${shown(name)}; without a tokenizer.json only ${known} are supported`,
  );
}

/** A line each, the parts with a space between them; the first may tell a version. */
function parseMerges(path: string, bytes: Uint8Array): [string, string][] {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw tokenizerError(path, "is not UTF-8");
  }
  const merges: [string, string][] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === "" || line.startsWith("#version")) continue;
    const [left = "", right = "", ...rest] = line.split(" ");
    if (left === "" || right === "" || rest.length > 0) {
      throw tokenizerError(path, `has no merge of two tokens in line ${index + 1}`);
    }
    merges.push([left, right]);
  }
  return merges;
}

/** All tokens that are named for a purpose, by the purpose or in the list of additional ones. */
function specialNames(names: Json): string[] {
  const keys = ["bos_token", "eos_token", "unk_token", "sep_token", "pad_token", "cls_token", "mask_token"];
  const additional: unknown = names["additional_special_tokens"];
  const values: readonly unknown[] = Array.isArray(additional) ? additional : [];
  return [...keys.map((key) => names[key]), ...values].flatMap((value) => {
    const name = isRecord(value) ? value["content"] : value;
    return typeof name === "string" && name !== "" ? [name] : [];
  });
}

/** `added_tokens_decoder` is by id, and says more of a token than its id. */
function decoded(value: unknown): Record<string, unknown> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([id, token]) =>
      isRecord(token) && typeof token["content"] === "string"
        ? [[token["content"], { ...token, id: Number(id) }] as const]
        : [],
    ),
  );
}

/**
 * A special name without an id is left out: transformers would give it one above all others, of which a model has no row.
 *
 * @param added by content: an id, or a token as in `added_tokens`.
 */
function addedTokens(vocab: Json, added: Json, special: readonly string[]): unknown[] {
  const ids = new Map(Object.entries(added));
  for (const name of special) if (!ids.has(name) && Object.hasOwn(vocab, name)) ids.set(name, vocab[name]);
  const names = new Set(special);
  return [...ids].map(([content, value]) => {
    const token = isRecord(value) ? value : { id: value };
    const isSpecial = names.has(content) || token["special"] === true;
    return { normalized: !isSpecial, ...token, content, special: isSpecial };
  });
}
