/**
 * The tokenizer in the metadata of a GGUF file, as the `tokenizer.json` and `tokenizer_config.json` that the file was made from:
 * so it is checked and computed as any other. What counts is that text gets the ids that the original tokenizer gives it; where
 * llama.cpp's own reading of the metadata differs from that, the original is followed. Keys: "GGUF" in the ggml repository, and
 * llama.cpp's converter. Pure.
 */
import { shown } from "../errors";
import { splittingOf } from "./gguf-splitting";
import { mergesByScore, mergeWork, mostMergeWork, type Piece } from "./merges-by-score";
import { tokenizerError } from "./tokenizer-errors";
import type { FimNames, TokenizerSource } from "./tokenizer-files";

/** Values of a GGUF file by key. Each answers undefined where there is no such key, or a value of another type. */
export interface GgufMetadata {
  text(key: string): string | undefined;
  number(key: string): number | undefined;
  flag(key: string): boolean | undefined;
  texts(key: string): readonly string[] | undefined;
  numbers(key: string): ArrayLike<number> | undefined;
}

/** `tokenizer.ggml.token_type`. */
const types = { normal: 1, unknown: 2, control: 3, userDefined: 4, unused: 5, byte: 6 } as const;

interface Token extends Piece {
  readonly type: number;
}

/** Above any real vocabulary; a Map holds no more than 16 million entries. */
const mostTokens = 2 ** 22;
const mostMerges = 2 ** 23;

/** What is read once: an array of texts may be decoded anew whenever it is asked for. */
interface Reading {
  readonly path: string;
  readonly metadata: GgufMetadata;
  /** How many tokens the file lists. */
  readonly count: number;
  /** Without those that only fill up the vocabulary. */
  readonly tokens: readonly Token[];
  /** Tokens that the metadata name by id. */
  readonly special: ReadonlyMap<SpecialKey, number>;
}

/**
 * @param path of the GGUF file, for messages.
 * @returns what the original `tokenizer.json` and `tokenizer_config.json` said, to be given to `checkTokenizer`. Tokens that steer
 *   a model are `added_tokens` that are special; names of fill-in-the-middle tokens stand in `fim_tokens`, a key of ours.
 * @throws E_TOKENIZER names the kind, the key or the token that is missing, damaged or not supported.
 */
export function ggufTokenizer(path: string, metadata: GgufMetadata): TokenizerSource {
  const kind = metadata.text("tokenizer.ggml.model");
  if (kind === undefined) throw tokenizerError(path, 'does not say its kind (it has no "tokenizer.ggml.model")');
  if (kind !== "gpt2" && kind !== "llama") {
    throw tokenizerError(
      path,
      `is of kind ${shown(kind)}; only byte-level BPE ("gpt2") and SentencePiece's BPE ("llama") are supported`,
    );
  }
  const texts = metadata.texts("tokenizer.ggml.tokens");
  if (texts === undefined || texts.length === 0) throw tokenizerError(path, 'has no "tokenizer.ggml.tokens"');
  if (texts.length > mostTokens) throw tokenizerError(path, `has ${texts.length} tokens, more than any real one`);
  const special = specialIds(path, metadata, texts.length, kind === "llama" ? sentencePieceDefaults : {});
  const tokens = readTokens(path, metadata, texts, new Set(special.values()));
  const reading = { path, metadata, count: texts.length, tokens, special };
  return kind === "gpt2" ? byteLevelSource(reading) : sentencePieceSource(reading);
}

function byteLevelSource(reading: Reading): TokenizerSource {
  const { path, metadata, tokens } = reading;
  const splitting = splittingOf(path, metadata.text("tokenizer.ggml.pre"));
  const written = metadata.texts("tokenizer.ggml.merges") ?? [];
  if (written.length === 0) {
    throw tokenizerError(
      path,
      'has no merges ("tokenizer.ggml.merges"), without which its tokens cannot be put together',
    );
  }
  if (written.length > mostMerges) throw tokenizerError(path, `has ${written.length} merges, more than any real one`);
  const merges = written.map((merge) => splitMerge(path, merge));
  const merged = new Set(merges.flatMap(([left, right]) => [left, right, left + right]));
  const steering = tokens.find((token) => isSpecial(token) && merged.has(token.text));
  if (steering !== undefined) {
    throw tokenizerError(path, `puts ${shown(steering.text)} together from text, a token that steers the model`);
  }
  // Most added tokens are none of the model's own vocabulary, as in the originals: so a byte that only an added token is
  // written like stays a byte that the vocabulary lacks. Those that merges put together are.
  const vocabulary = tokens.filter((token) => !isAdded(token) || merged.has(token.text));
  const model = { unk_token: null, byte_fallback: false, ignore_merges: splitting.ignoreMerges };
  return sourceOf(reading, splitting.startsText, {
    normalizer: splitting.normalizer,
    pre_tokenizer: splitting.preTokenizer,
    decoder: { type: "ByteLevel", add_prefix_space: true, trim_offsets: true, use_regex: true },
    model: { ...model, vocab: idsOf(vocabulary), merges },
  });
}

/** Byte-level letters have no spaces, so one space stands between the parts. */
function splitMerge(path: string, merge: string): readonly [string, string] {
  const [left = "", right = "", ...rest] = merge.split(" ");
  if (left !== "" && right !== "" && rest.length === 0) return [left, right];
  throw tokenizerError(path, `has the merge ${shown(merge)}, which is not two tokens with a space between them`);
}

function sentencePieceSource(given: Reading): TokenizerSource {
  const reading = { ...given, tokens: withSentencePieceSpaces(given.tokens) };
  const { path, metadata, tokens } = reading;
  const pieces = scoredPieces(reading);
  if (mergeWork(pieces) > mostMergeWork) throw tokenizerError(path, "has tokens that are too long to be put together");
  const prefix = metadata.flag("tokenizer.ggml.add_space_prefix") ?? true;
  const space = { type: "Replace", pattern: { String: " " }, content: "▁" };
  const decoders = [
    { type: "Replace", pattern: { String: "▁" }, content: " " },
    { type: "ByteFallback" },
    { type: "Fuse" },
    ...(prefix ? [{ type: "Strip", content: " ", start: 1, stop: 0 }] : []),
  ];
  const unknown = tokens.find(({ type }) => type === types.unknown)?.text ?? null;
  const model = { unk_token: unknown, fuse_unk: true, byte_fallback: true, ignore_merges: false };
  return sourceOf(reading, true, {
    normalizer: { type: "Sequence", normalizers: [...(prefix ? [{ type: "Prepend", prepend: "▁" }] : []), space] },
    pre_tokenizer: null,
    decoder: { type: "Sequence", decoders },
    model: { ...model, vocab: idsOf(tokens), merges: mergesByScore(pieces) },
  });
}

/**
 * The converter writes the spaces of tokens that a user defined as spaces, and SentencePiece has none in its pieces: Gemma's
 * runs of spaces are pieces, which merges put together.
 */
function withSentencePieceSpaces(tokens: readonly Token[]): Token[] {
  const known = new Set(tokens.map(({ text }) => text));
  return tokens.map((token) => {
    const text = token.text.replaceAll(" ", "▁");
    return token.type !== types.userDefined || known.has(text) ? token : { ...token, text };
  });
}

/** The pieces that text is put together from, with the scores that SentencePiece gave them. */
function scoredPieces({ path, metadata, count, tokens }: Reading): Piece[] {
  const scores = metadata.numbers("tokenizer.ggml.scores");
  if (scores === undefined || scores.length !== count) {
    const has = scores === undefined ? "no scores" : `${scores.length} scores for ${count} tokens`;
    throw tokenizerError(path, `has ${has} ("tokenizer.ggml.scores")`);
  }
  const pieces: Piece[] = [];
  const seen = new Set<number>();
  for (const { id, text, type } of tokens) {
    const score = scores[id] ?? Number.NaN;
    if (!Number.isFinite(score)) throw tokenizerError(path, `gives the token ${shown(text)} the score ${score}`);
    // What a user defined has SentencePiece's highest score; the converter replaces it by its lowest.
    if (type === types.userDefined) pieces.push({ id, text, score: 0 });
    if (type !== types.normal && type !== types.unused) continue;
    if (!Number.isInteger(score)) {
      throw tokenizerError(path, "has probabilities as scores: it is SentencePiece's Unigram, which is not supported");
    }
    seen.add(score);
    pieces.push({ id, text, score });
  }
  // A converter that had no SentencePiece file gives all tokens one score. Ids are in the order of the merges then, as training
  // gives them.
  return seen.size > 1 ? pieces : pieces.map((piece) => ({ ...piece, score: -piece.id }));
}

interface Definition {
  readonly normalizer: object | null;
  readonly pre_tokenizer: object | null;
  readonly decoder: object;
  readonly model: object;
}

/** @param startsText whether a text begins with the start-of-text token where the file does not say. */
function sourceOf(reading: Reading, startsText: boolean, { model, ...parts }: Definition): TokenizerSource {
  const { path, metadata, tokens, special } = reading;
  const names = new Map(tokens.map(({ id, text }) => [id, text]));
  const nameOf = (key: SpecialKey): string | undefined => names.get(special.get(key) ?? -1);
  const start = nameOf("bos");
  const starts = metadata.flag("tokenizer.ggml.add_bos_token") ?? (startsText && start !== undefined);
  if (starts && start === undefined) {
    throw tokenizerError(path, 'begins texts with a token that it does not name ("tokenizer.ggml.bos_token_id")');
  }
  const fim = fimNames(nameOf);
  return {
    path,
    configPath: path,
    tokenizer: {
      ...parts,
      post_processor: null,
      added_tokens: tokens.filter(isAdded).map((token) => addedToken(token)),
      model: { type: "BPE", ...model },
    },
    config: {
      eos_token: nameOf("eos") ?? null,
      bos_token: start ?? null,
      add_bos_token: starts,
      ...(fim === null ? {} : { fim_tokens: fim }),
    },
  };
}

/** What llama.cpp calls a token that the metadata name by id; its key or keys, the newest first. */
const specialKeys = {
  bos: ["bos_token_id"],
  eos: ["eos_token_id"],
  eot: ["eot_token_id"],
  eom: ["eom_token_id"],
  fimPrefix: ["fim_pre_token_id", "prefix_token_id"],
  fimSuffix: ["fim_suf_token_id", "suffix_token_id"],
  fimMiddle: ["fim_mid_token_id", "middle_token_id"],
  fimPad: ["fim_pad_token_id"],
  fimRepository: ["fim_rep_token_id"],
  fimSeparator: ["fim_sep_token_id"],
} as const;
type SpecialKey = keyof typeof specialKeys;
const specialNames = Object.keys(specialKeys) as SpecialKey[];

/** llama.cpp's, for SentencePiece alone: those it has for others belong to one model. */
const sentencePieceDefaults: Partial<Record<SpecialKey, number>> = { bos: 1, eos: 2 };

/** A token that the metadata name for such a purpose steers the model, whatever its type says. */
function specialIds(
  path: string,
  metadata: GgufMetadata,
  count: number,
  defaults: Partial<Record<SpecialKey, number>>,
): ReadonlyMap<SpecialKey, number> {
  const ids = new Map<SpecialKey, number>();
  for (const special of specialNames) {
    const given = specialKeys[special].find((key) => metadata.number(`tokenizer.ggml.${key}`) !== undefined);
    const id = given === undefined ? defaults[special] : metadata.number(`tokenizer.ggml.${given}`);
    if (id === undefined) continue;
    if (Number.isInteger(id) && id >= 0 && id < count) ids.set(special, id);
    else if (given !== undefined) throw tokenizerError(path, `has ${count} tokens, and "${given}" is ${shown(id)}`);
  }
  return ids;
}

/**
 * null: the metadata name none. The converter gives every Gemma the ids of CodeGemma's, which in the others are tokens that
 * no text ever had.
 */
function fimNames(nameOf: (key: SpecialKey) => string | undefined): FimNames | null {
  const [prefix, suffix, middle] = [nameOf("fimPrefix"), nameOf("fimSuffix"), nameOf("fimMiddle")];
  if (prefix === undefined || suffix === undefined || middle === undefined) return null;
  if ([prefix, suffix, middle].some((name) => /unused|reserved/i.test(name))) return null;
  const pad = nameOf("fimPad");
  return { prefix, suffix, middle, ...(pad === undefined ? {} : { pad }) };
}

/** Tokens in the order of their ids; those without a text, and those that only fill up the vocabulary, are left out. */
function readTokens(
  path: string,
  metadata: GgufMetadata,
  texts: readonly string[],
  special: ReadonlySet<number>,
): Token[] {
  const kinds = metadata.numbers("tokenizer.ggml.token_type");
  if (kinds === undefined || kinds.length !== texts.length) {
    const has = kinds === undefined ? "no types" : `${kinds.length} types for ${texts.length} tokens`;
    throw tokenizerError(path, `has ${has} ("tokenizer.ggml.token_type")`);
  }
  const ids = new Map<string, number>();
  const tokens: Token[] = [];
  for (const [id, text] of texts.entries()) {
    const given = kinds[id] ?? 0;
    if (!knownTypes.has(given)) throw tokenizerError(path, `gives the token ${shown(text)} the unknown type ${given}`);
    const type = special.has(id) ? types.control : given;
    if (text === "" || (type === types.unused && /^\[PAD\d+\]$/.test(text))) continue;
    const twin = ids.get(text);
    if (twin !== undefined) throw tokenizerError(path, `has the token ${shown(text)} twice (ids ${twin} and ${id})`);
    ids.set(text, id);
    tokens.push({ id, text, type, score: 0 });
  }
  return tokens;
}

const knownTypes: ReadonlySet<number> = new Set(Object.values(types));

/** Whether a token is matched in text, or never, rather than put together. */
function isAdded(token: Token): boolean {
  return isSpecial(token) || token.type === types.userDefined;
}

function isSpecial({ type }: Token): boolean {
  return type === types.unknown || type === types.control;
}

/** The converter has normalised what a user defined, and it stands in text as it is. */
function addedToken(token: Token): object {
  return { id: token.id, content: token.text, special: isSpecial(token), normalized: false };
}

/** `Object.fromEntries` makes a key even of "__proto__". */
function idsOf(tokens: readonly Token[]): Record<string, number> {
  return Object.fromEntries(tokens.map(({ id, text }) => [text, id]));
}
