/** A tokenizer's definition as JSON, from whatever files it came: foreign values → checked values. */
import { join } from "node:path";
import { isRecord, shown } from "../errors";
import { readJsonFile } from "./json-file";
import { byteLetters, byteTokens } from "./token-bytes";
import { tokenizerError } from "./tokenizer-errors";
import { checkedParts, type PartsByPlace, startTokenName } from "./tokenizer-parts";
import { readVocabularyFiles } from "./vocabulary-files";

/** What a `tokenizer.json` and a `tokenizer_config.json` say, before it is checked. */
export interface TokenizerSource {
  /** Of the file that holds the vocabulary, for messages. */
  readonly path: string;
  readonly tokenizer: Record<string, unknown>;
  /** Of the file that holds the configuration, for messages. */
  readonly configPath: string;
  readonly config: Record<string, unknown>;
}

/** The order in which a base was trained to read: prefix, suffix, middle; or the suffix first, in two ways. See `fim.ts`. */
export type FimLayout = (typeof fimLayouts)[number];
const fimLayouts = ["psm", "spm", "suffixFirst"] as const;

/** Names of the tokens that mark the parts of a fill-in-the-middle prompt. */
export interface FimNames {
  readonly prefix: string;
  readonly suffix: string;
  /** null: the middle stands behind the prefix without a marker. */
  readonly middle: string | null;
  /** Absent in the vocabulary: the end of text ends a middle. */
  readonly end?: string;
  readonly pad?: string;
  /** Absent: prefix, suffix, middle. */
  readonly layout?: FimLayout;
}

export interface AddedToken {
  readonly id: number;
  readonly content: string;
  readonly special: boolean;
  /** Matched in the normalised text rather than in the text as it is. */
  readonly normalized: boolean;
}

export interface TokenizerFiles {
  /** Of the file that holds the vocabulary, for messages. */
  readonly path: string;
  readonly tokenizer: Record<string, unknown>;
  readonly config: Record<string, unknown>;
  readonly parts: PartsByPlace;
  readonly added: readonly AddedToken[];
  /** The token in front of every text, where this base has one. */
  readonly startOfTextName: string | null;
  /** `eos_token` of the configuration. */
  readonly endOfTextName: string | null;
  /** `fim_layout` of the configuration: ours, as no other key says it. null: that of the names. */
  readonly fimLayout: FimLayout | null;
  /** `fim_tokens` of the configuration: ours too, for bases whose own names no table knows. null: the table says it. */
  readonly fimNames: FimNames | null;
  readonly maxId: number;
  readonly vocabulary: ReadonlyMap<string, number>;
  /** Whether the vocabulary is written in GPT-2's alphabet of bytes; otherwise in SentencePiece's. */
  readonly byteLevel: boolean;
  /**
   * Letters of that alphabet that the vocabulary lacks and that no unknown token stands for: the Rust library drops such bytes
   * without a word (SmolLM2 lacks 21: control characters, and bytes that UTF-8 hardly ever has).
   */
  readonly droppedLetters: readonly string[];
}

/**
 * Of a model's folder: `tokenizer.json`, or where there is none, the older `vocab.json` and `merges.txt`.
 *
 * @throws E_TOKENIZER names the file and what is wrong with it.
 */
export async function readTokenizerFiles(folder: string): Promise<TokenizerFiles> {
  const configPath = join(folder, "tokenizer_config.json");
  const config = (await readJsonFile(configPath)) ?? {};
  const path = join(folder, "tokenizer.json");
  const tokenizer = await readJsonFile(path);
  if (tokenizer !== null) return checkTokenizer({ path, tokenizer, configPath, config });
  const older = await readVocabularyFiles(folder, config);
  if (older === null) throw tokenizerError(path, "is missing");
  return checkTokenizer({ ...older, configPath });
}

/** @throws E_TOKENIZER names the file and what is wrong with it. */
export function checkTokenizer(source: TokenizerSource): TokenizerFiles {
  const { path, configPath, config } = source;
  const tokenizer = { ...source.tokenizer };
  // The library asks for these to exist; null means "none".
  for (const key of ["normalizer", "pre_tokenizer", "post_processor", "decoder"]) {
    const part = tokenizer[key] ?? null;
    if (part !== null && !isRecord(part)) throw tokenizerError(path, `has a damaged "${key}"`);
    tokenizer[key] = part;
  }
  const parts = checkedParts(path, tokenizer);
  const added = readAddedTokens(path, tokenizer["added_tokens"]);
  const byteLevel = usesBytes(tokenizer);
  const { vocabulary, droppedLetters } = readModel(path, tokenizer["model"], byteLevel);
  // Not `Math.max(...ids)`: a large vocabulary has more ids than a call may have arguments.
  const ids = [...vocabulary.values(), ...added.map((token) => token.id)];
  const maxId = ids.reduce((largest, id) => Math.max(largest, id), 0);

  const endOfText = config["eos_token"];
  const name = isRecord(endOfText) ? endOfText["content"] : endOfText;
  const layout = config["fim_layout"] ?? null;
  const fimLayout = fimLayouts.find((word) => word === layout) ?? null;
  if (layout !== fimLayout) {
    throw tokenizerError(configPath, `has the "fim_layout" ${shown(layout)}; it may be ${fimLayouts.join(", ")}`);
  }
  return {
    path,
    tokenizer,
    config,
    parts,
    added,
    startOfTextName: startTokenName(tokenizer, config),
    endOfTextName: typeof name === "string" ? name : null,
    fimLayout,
    fimNames: fimNamesOf(configPath, config["fim_tokens"]),
    maxId,
    vocabulary,
    byteLevel,
    droppedLetters,
  };
}

function fimNamesOf(path: string, value: unknown): FimNames | null {
  if (value === undefined || value === null) return null;
  const names = isRecord(value) ? value : {};
  const { prefix, suffix, middle, end, pad } = names;
  if (typeof prefix === "string" && typeof suffix === "string" && typeof middle === "string") {
    const given = { prefix, suffix, middle };
    return { ...given, ...(typeof end === "string" ? { end } : {}), ...(typeof pad === "string" ? { pad } : {}) };
  }
  throw tokenizerError(path, 'has "fim_tokens" that do not name a prefix, a suffix and a middle');
}

function readAddedTokens(path: string, value: unknown): AddedToken[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw tokenizerError(path, 'has a damaged "added_tokens"');
  return value.map((item: unknown) => {
    if (!isRecord(item) || !isId(item["id"]) || typeof item["content"] !== "string" || item["content"] === "") {
      throw tokenizerError(path, 'has a damaged entry in "added_tokens"');
    }
    const special = item["special"] === true;
    if (!special && ["single_word", "lstrip", "rstrip"].some((name) => item[name] === true)) {
      const name = JSON.stringify(item["content"].slice(0, 100));
      throw tokenizerError(
        path,
        `matches its added token ${name} with single_word, lstrip or rstrip, which is not supported`,
      );
    }
    const normalized = typeof item["normalized"] === "boolean" ? item["normalized"] : !special;
    return { id: item["id"], content: item["content"], special, normalized };
  });
}

interface Vocabulary {
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly droppedLetters: readonly string[];
}

/** Every merge has an id, and where bytes are the alphabet, so have most of them. */
function readModel(path: string, model: unknown, bytes: boolean): Vocabulary {
  if (!isRecord(model)) throw tokenizerError(path, 'has no "model"');
  const kind = model["type"] ?? "BPE";
  if (kind !== "BPE") {
    throw tokenizerError(path, `is of kind ${shown(kind)}; only byte-pair encoding ("BPE") is supported`);
  }
  for (const name of ["dropout", "continuing_subword_prefix", "end_of_word_suffix"]) {
    if ((model[name] ?? 0) !== 0 && model[name] !== "")
      throw tokenizerError(path, `has a ${name}, which is not supported`);
  }
  const vocab = model["vocab"];
  const merges = model["merges"];
  if (!isRecord(vocab) || !Array.isArray(merges)) throw tokenizerError(path, "has no vocabulary or no merges");
  const ids = new Map<string, number>();
  for (const [token, id] of Object.entries(vocab)) {
    if (!isId(id)) throw tokenizerError(path, `has a bad id for ${shown(token)}`);
    ids.set(token, id);
  }
  if (ids.size === 0) throw tokenizerError(path, "has an empty vocabulary");
  if (new Set(ids.values()).size !== ids.size) throw tokenizerError(path, "gives one id to several tokens");
  for (const merge of merges as readonly unknown[]) {
    const pair = typeof merge === "string" ? merge.split(" ") : merge;
    if (!Array.isArray(pair) || pair.length !== 2 || ![...pair, pair.join("")].every((token) => ids.has(token))) {
      throw tokenizerError(path, `merges ${shown(merge)}, of which its vocabulary lacks a part or the whole`);
    }
  }
  if (!bytes && model["byte_fallback"] !== true)
    throw tokenizerError(path, "cannot encode every text: it has no bytes");
  if (!bytes) {
    const missing = byteTokens().find((letter) => !ids.has(letter));
    if (missing !== undefined) throw tokenizerError(path, `cannot encode every text: the byte ${missing} is missing`);
    return { vocabulary: ids, droppedLetters: [] };
  }
  const missing = byteLetters().filter((letter) => !ids.has(letter));
  const text = missing.find((letter) => writtenBytes.has(letter));
  if (text !== undefined) throw tokenizerError(path, `cannot encode ordinary text: the byte ${text} is missing`);
  return { vocabulary: ids, droppedLetters: typeof model["unk_token"] === "string" ? [] : missing };
}

/** A vocabulary without one of these would lose parts of every program: visible ASCII, space, tab, line feed. */
const writtenBytes = new Set(
  [...Array.from({ length: 95 }, (_, index) => 32 + index), 9, 10].map((byte) => byteLetters()[byte]),
);

function isId(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 2 ** 31;
}

function usesBytes(tokenizer: Record<string, unknown>): boolean {
  return JSON.stringify(tokenizer["pre_tokenizer"])?.includes('"type":"ByteLevel"') ?? false;
}
