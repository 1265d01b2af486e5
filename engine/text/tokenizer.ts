/**
 * Text ⇄ token ids, as `tokenizer.json` says. It knows nothing of prompts: those are built in `fim.ts`.
 *
 * Text is always ordinary text here. A file that holds the characters `<|fim_middle|>` gets the ids of those characters,
 * never the control token, so nobody's source code can steer a prompt; control tokens are only ever added by id.
 */
import { SequencePreTokenizer, Tokenizer } from "@huggingface/tokenizers";
import { tokenizerError } from "./tokenizer-errors";
import { type AddedToken, readTokenizerFiles } from "./tokenizer-files";

export interface FimTokens {
  readonly prefix: number;
  readonly suffix: number;
  readonly middle: number;
  /** Ends a middle. */
  readonly end: number;
  readonly pad: number;
  readonly layout: FimLayout;
}

/** The order in which a base was trained to read: prefix, suffix, middle; or the suffix first. See `fim.ts`. */
export type FimLayout = "psm" | "spm";

export interface CodeTokenizer {
  /**
   * No special token is added. `decode(encode(text))` is the text under the tokenizer's own normalisation (NFC for the
   * models known today), so whoever needs the exact characters keeps the text.
   */
  encode(text: string): number[];
  /** Control tokens are skipped. Bytes that do not form a whole character yet become U+FFFD. */
  decode(ids: readonly number[]): string;
  /** The largest id and one. */
  readonly vocabSize: number;
  /** null: this base has no fill-in-the-middle tokens. */
  readonly fim: FimTokens | null;
  /** Separates documents and ends a text. */
  readonly endOfText: number;
  /** Any of these ends a generation: end of text, fill-in-the-middle markers, padding, file separators. */
  readonly endTokens: ReadonlySet<number>;
}

/**
 * Reads `tokenizer.json` (and `tokenizer_config.json` where there is one) from a model's folder.
 *
 * @param modelVocabSize rows of the model's embedding; a tokenizer with ids beyond it cannot belong to the model.
 * @throws E_TOKENIZER when a file is missing, damaged, of an unknown kind, or does not fit the model.
 */
export async function loadTokenizer(folder: string, modelVocabSize: number): Promise<CodeTokenizer> {
  const files = await readTokenizerFiles(folder);
  const vocabSize = 1 + files.maxId;
  checkFit(files.path, vocabSize, modelVocabSize);
  let inner: Tokenizer;
  try {
    inner = new Tokenizer(files.tokenizer, files.config);
  } catch (error) {
    throw tokenizerError(files.path, `cannot be used: ${error instanceof Error ? error.message : String(error)}`);
  }
  const control = files.added.filter((token) => !isTextToken(token));
  const byName = new Map(control.map((token) => [token.content, token.id]));
  const endOfText = findEndOfText(byName, files.endOfTextName);
  if (endOfText === undefined) {
    throw tokenizerError(files.path, `has no end-of-text token (looked for ${endOfTextNames.join(", ")})`);
  }
  const controlIds = new Set(control.map((token) => token.id));
  return {
    encode: createEncoder(inner, files.path, files.added.filter(isTextToken)),
    decode: (ids) => {
      const text = ids.filter((id) => !controlIds.has(id));
      return text.length === 0 ? "" : inner.decode(text, { clean_up_tokenization_spaces: false });
    },
    vocabSize,
    fim: findFim(byName, endOfText, files.fimLayout),
    endOfText,
    endTokens: new Set([endOfText, ...controlIds]),
  };
}

/** Embeddings are often padded up to a round number; a gap this large is another model's tokenizer. */
const largestPadding = 1024;

function checkFit(path: string, vocabSize: number, modelVocabSize: number): void {
  const gap = modelVocabSize - vocabSize;
  if (gap < 0 || (gap > largestPadding && vocabSize < 0.9 * modelVocabSize)) {
    throw tokenizerError(path, `has ${vocabSize} token ids, but the model has ${modelVocabSize}: they do not match`);
  }
}

/**
 * An added token that stands for text, such as the runs of spaces of older code models or DeepSeek's accented letters,
 * is part of the vocabulary and is matched in text. One that is special or looks like `<marker>` steers the model.
 */
function isTextToken(token: AddedToken): boolean {
  return !token.special && !/^[▁\s]*(<.*>|\[.*\])\s*$/su.test(token.content);
}

const endOfTextNames = ["<|endoftext|>", "<｜end▁of▁sentence｜>", "<|end_of_text|>", "</s>"] as const;

/**
 * The well-known names come before the configured one: chat variants configure the end of a chat turn, while the
 * documents that a base was trained on are separated by the end of text.
 */
function findEndOfText(byName: ReadonlyMap<string, number>, configured: string | null): number | undefined {
  for (const name of configured === null ? endOfTextNames : [...endOfTextNames, configured]) {
    const id = byName.get(name);
    if (id !== undefined) return id;
  }
  return undefined;
}

interface FimNames {
  readonly prefix: string;
  readonly suffix: string;
  readonly middle: string;
  /** Absent in the vocabulary: the end of text ends a middle. */
  readonly end?: string;
  readonly pad?: string;
}

/**
 * Qwen2.5-Coder, ours, and CodeGemma (which alone has the separator, and ends a middle with it: its "prompt structure"
 * page); StarCoder, Granite; SantaCoder, whose card warns of the hyphens; CodeLlama; DeepSeek-Coder. From each model's card.
 */
const fimNames: readonly FimNames[] = [
  {
    prefix: "<|fim_prefix|>",
    suffix: "<|fim_suffix|>",
    middle: "<|fim_middle|>",
    end: "<|file_separator|>",
    pad: "<|fim_pad|>",
  },
  { prefix: "<fim-prefix>", suffix: "<fim-suffix>", middle: "<fim-middle>", pad: "<fim-pad>" },
  { prefix: "<fim_prefix>", suffix: "<fim_suffix>", middle: "<fim_middle>", pad: "<fim_pad>" },
  { prefix: "▁<PRE>", suffix: "▁<SUF>", middle: "▁<MID>", end: "▁<EOT>" },
  { prefix: "<PRE>", suffix: "<SUF>", middle: "<MID>", end: "<EOT>" },
  { prefix: "<｜fim▁begin｜>", suffix: "<｜fim▁hole｜>", middle: "<｜fim▁end｜>" },
];

function findFim(byName: ReadonlyMap<string, number>, endOfText: number, layout: FimLayout): FimTokens | null {
  const find = (name: string | undefined): number | undefined => (name === undefined ? undefined : byName.get(name));
  for (const names of fimNames) {
    const [prefix, suffix, middle] = [find(names.prefix), find(names.suffix), find(names.middle)];
    if (prefix === undefined || suffix === undefined || middle === undefined) continue;
    return { prefix, suffix, middle, end: find(names.end) ?? endOfText, pad: find(names.pad) ?? endOfText, layout };
  }
  return null;
}

/** Pieces of text whose ids are remembered; code repeats its words, so this makes encoding about five times faster. */
const cacheLimit = 100_000;
const longestCachedPiece = 64;

function createEncoder(inner: Tokenizer, path: string, texts: readonly AddedToken[]): (text: string) => number[] {
  const { model, normalizer, pre_tokenizer: splitter } = inner;
  if (model === null) throw tokenizerError(path, "has no model");
  // The steps of a sequence work piece by piece, so the pieces before the last step decide the ids and are the cache's keys.
  const steps = splitter instanceof SequencePreTokenizer ? splitter.tokenizers : [splitter];
  const first = steps.slice(0, -1);
  const last = steps.at(-1) ?? null;
  const cache = new Map<string, readonly number[]>();

  const encodePiece = (piece: string): readonly number[] => {
    const known = cache.get(piece);
    if (known !== undefined) return known;
    const ids = model._call(last === null ? [piece] : last.pre_tokenize(piece)).map((token) => {
      const id = model.tokens_to_ids.get(token);
      if (id === undefined) throw tokenizerError(path, `has no id for its own token ${JSON.stringify(token)}`);
      return id;
    });
    if (piece.length <= longestCachedPiece) {
      if (cache.size >= cacheLimit) cache.clear();
      cache.set(piece, ids);
    }
    return ids;
  };
  const encodeOrdinary = (text: string, into: number[]): void => {
    let pieces = [text];
    for (const step of first) if (step !== null) pieces = step.pre_tokenize(pieces);
    for (const piece of pieces) for (const id of encodePiece(piece)) into.push(id);
  };
  const beforeNormalising = matcher(texts.filter((token) => !token.normalized));
  const afterNormalising = matcher(texts.filter((token) => token.normalized));

  return (text) => {
    const ids: number[] = [];
    for (const part of beforeNormalising(text)) {
      if (typeof part === "number") {
        ids.push(part);
        continue;
      }
      for (const piece of afterNormalising(normalizer === null ? part : normalizer.normalize(part))) {
        if (typeof piece === "number") ids.push(piece);
        else encodeOrdinary(piece, ids);
      }
    }
    return ids;
  };
}

/** Cuts a text at the given added tokens, the longest first, into ids and the non-empty texts between them. */
function matcher(tokens: readonly AddedToken[]): (text: string) => readonly (string | number)[] {
  if (tokens.length === 0) return (text) => (text === "" ? [] : [text]);
  const ids = new Map(tokens.map((token) => [token.content, token.id]));
  const longestFirst = [...ids.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(${longestFirst.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`);
  return (text) =>
    text
      .split(pattern)
      .filter((part) => part !== "")
      .map((part) => ids.get(part) ?? part);
}
