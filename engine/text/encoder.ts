/** Encoding and decoding by the library's parts, with a memory for pieces of text. */
import { BPE, SequencePreTokenizer, SplitPreTokenizer, Tokenizer } from "@huggingface/tokenizers";
import { shown } from "../errors";
import { reasonOf } from "../words/system";
import { detached } from "./detached";
import { createMerging } from "./merging";
import { checkSplitPattern } from "./split-pattern";
import { tokenizerError } from "./tokenizer-errors";
import type { AddedToken, TokenizerFiles } from "./tokenizer-files";
import type { Parts } from "./tokenizer-parts";

/** Whether a text is a document's beginning. */
export type Place = "start" | "inside";

export interface OpenedParts {
  readonly inside: Tokenizer;
  /** Its normaliser and splitting alone are used: its vocabulary is empty. null: no difference. */
  readonly start: Tokenizer | null;
}

/** @throws E_TOKENIZER */
export function openParts({ path, tokenizer, config, parts }: TokenizerFiles): OpenedParts {
  const open = ({ normalizer, preTokenizer, decoder }: Parts, rest: object): Tokenizer => {
    const json = {
      ...tokenizer,
      added_tokens: tokenizer["added_tokens"] ?? [],
      post_processor: null,
      normalizer,
      pre_tokenizer: preTokenizer,
      decoder,
      ...rest,
    };
    try {
      return new Tokenizer(json, config);
    } catch (error) {
      throw tokenizerError(path, `cannot be used: ${reasonOf(error, path)}`);
    }
  };
  const nothing = { model: { type: "BPE", vocab: {}, merges: [] }, added_tokens: [] };
  const inside = open(parts.inside, {});
  keepByteOrderMarks(inside);
  const splitter = inside.pre_tokenizer;
  for (const step of splitter instanceof SequencePreTokenizer ? splitter.tokenizers : [splitter]) {
    // The library's parts are functions with properties.
    if (step !== null && "pattern" in step && step.pattern instanceof RegExp) checkSplitPattern(path, step.pattern);
  }
  return { inside, start: parts.start === null ? null : open(parts.start, nothing) };
}

/** The library decodes bytes with a TextDecoder that swallows a byte order mark at the beginning of what it is given. */
function keepByteOrderMarks({ decoder }: Tokenizer): void {
  const several = decoder !== null && "decoders" in decoder ? decoder.decoders : [decoder];
  const steps: readonly unknown[] = Array.isArray(several) ? several : [];
  for (const step of steps) {
    // The library's parts are functions with properties.
    if (typeof step === "function" && "text_decoder" in step)
      step.text_decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  }
}

/** Ids → text. `skipped`: ids that write nothing, such as control tokens. */
export function createDecoder(
  { inside }: OpenedParts,
  skipped: ReadonlySet<number>,
): (ids: readonly number[]) => string {
  return (ids) => {
    const text = ids.filter((id) => !skipped.has(id));
    return text.length === 0 ? "" : inside.decode(text, { clean_up_tokenization_spaces: false });
  };
}

/**
 * Pieces of text whose ids are remembered; code repeats its words, so this makes encoding about five times faster. When so many are known,
 * those that were not met since it was last so are forgotten.
 */
const cacheLimit = 100_000;
const longestCachedPiece = 64;

/**
 * A piece longer than this, such as a ruler of a hundred thousand dashes, is encoded in parts: merging one as a whole takes seconds.
 * Its ids may differ from the library's by a token at each cut, and write the same text.
 */
const longestPiece = 2048;
const longestPart = 512;

export interface EncoderSource {
  /** Of `tokenizer.json`, for messages. */
  readonly path: string;
  /** Added tokens that stand for text. */
  readonly texts: readonly AddedToken[];
  readonly droppedLetters: readonly string[];
}

/**
 * Text → ids; `place` is "inside" where it is not given. Throws E_TOKENIZER, also later, where the vocabulary lacks its own
 * pieces.
 */
export function createEncoder(
  { inside, start }: OpenedParts,
  { path, texts, droppedLetters }: EncoderSource,
): (text: string, place?: Place) => number[] {
  const { model } = inside;
  if (model === null) throw tokenizerError(path, "has no model");
  mergeFast(model);
  const dropped = new Set(droppedLetters);
  // Before the merges, as the Rust library does: what stood beside a dropped byte are neighbours then.
  const kept = (piece: string): string =>
    dropped.size === 0 ? piece : [...piece].filter((letter) => !dropped.has(letter)).join("");
  const ids = (pieces: readonly string[]): number[] =>
    model._call(pieces.map(kept)).map((token) => {
      const id = model.tokens_to_ids.get(token);
      if (id === undefined) throw tokenizerError(path, `has no id for its own token ${shown(token)}`);
      return id;
    });
  const cutWords = inside.pre_tokenizer === null && spacesBeginTokens(model.tokens_to_ids.keys());
  const normaliseInside = normaliser(inside);
  const encodeInside = encodeOrdinary(inside, cutWords, ids);
  const [normaliseStart, encodeStart] =
    start === null ? [normaliseInside, encodeInside] : [normaliser(start), encodeOrdinary(start, cutWords, ids)];
  const beforeNormalising = matcher(texts.filter((token) => !token.normalized));
  const afterNormalising = matcher(texts.filter((token) => token.normalized));

  return (text, place = "inside") => {
    const into: number[] = [];
    for (const [index, part] of beforeNormalising(text).entries()) {
      if (typeof part === "number") {
        into.push(part);
        continue;
      }
      const first = place === "start" && index === 0;
      for (const piece of afterNormalising(first ? normaliseStart(part) : normaliseInside(part))) {
        if (typeof piece === "number") into.push(piece);
        else (first ? encodeStart : encodeInside)(piece, into);
      }
    }
    return into;
  };
}

/** The table of a large vocabulary takes some tenths of a second to make: whoever only completes need not wait for it. */
const fewPieces = 20_000;

/** Where the library's model merges pairs and does nothing else to a piece, many pieces are merged by `createMerging`. */
function mergeFast(model: NonNullable<Tokenizer["model"]>): void {
  if (!(model instanceof BPE) || model.end_of_word_suffix || model.continuing_subword_suffix) return;
  const byLibrary = model.bpe.bind(model);
  let merged = 0;
  let merge = byLibrary;
  model.bpe = (piece) => {
    if (merged++ === fewPieces) merge = createMerging(model.merges, byLibrary);
    return merge(piece);
  };
}

function normaliser({ normalizer }: Tokenizer): (text: string) => string {
  return normalizer === null ? (text) => text : (text) => normalizer.normalize(text);
}

/** Between added tokens: split, then encode piece by piece. */
function encodeOrdinary(
  { pre_tokenizer: splitter }: Tokenizer,
  cutWords: boolean,
  idsOf: (pieces: readonly string[]) => number[],
): (text: string, into: number[]) => void {
  // The steps of a sequence work piece by piece, so the pieces before the last step decide the ids and are the cache's keys.
  const steps = (splitter instanceof SequencePreTokenizer ? splitter.tokenizers : [splitter]).filter(
    (step) => step !== null,
  );
  const last = steps.at(-1);
  const cache = createCache();
  const remember = (piece: string, ids: readonly number[]): readonly number[] => {
    cache.set(detached(piece), ids);
    return ids;
  };
  /** Parts repeat themselves in what is so long. */
  const encodeLong = (piece: string): number[] =>
    partsOf(piece).flatMap((part) => cache.get(part) ?? remember(part, idsOf([part])));
  const encodePiece = (piece: string): readonly number[] => {
    const known = cache.get(piece);
    if (known !== undefined) return known;
    // The scheme "first" of Metaspace asks which part of the text it is given.
    const pieces = last === undefined ? [piece] : last.pre_tokenize(piece, { section_index: 0 });
    const ids = pieces.some((one) => one.length > longestPiece) ? pieces.flatMap(encodeLong) : idsOf(pieces);
    return piece.length <= longestCachedPiece ? remember(piece, ids) : ids;
  };
  const cuts = steps.slice(0, -1).map(cutter);
  return (text, into) => {
    let pieces: readonly string[] = cutWords ? text.split(/(?<=[^▁])(?=▁)/u) : [text];
    for (const cut of cuts) pieces = cut(pieces);
    for (const piece of pieces) for (const id of encodePiece(piece)) into.push(id);
  };
}

interface Cache {
  get(piece: string): readonly number[] | undefined;
  set(piece: string, ids: readonly number[]): void;
}

function createCache(): Cache {
  let young = new Map<string, readonly number[]>();
  let old = young;
  const set = (piece: string, ids: readonly number[]): void => {
    if (young.size >= cacheLimit) [old, young] = [young, new Map()];
    young.set(piece, ids);
  };
  return {
    get(piece) {
      const known = young.get(piece);
      if (known !== undefined) return known;
      const before = old.get(piece);
      if (before !== undefined) set(detached(piece), before);
      return before;
    },
    set,
  };
}

type Step = NonNullable<Tokenizer["pre_tokenizer"]>;

/** What a step makes of pieces. */
function cutter(step: Step): (pieces: readonly string[]) => readonly string[] {
  if (
    !(step instanceof SplitPreTokenizer) ||
    step.pattern === null ||
    step.config.invert ||
    step.config.behavior !== "Isolated"
  )
    return (pieces) => step.pre_tokenize([...pieces]);
  const { pattern } = step;
  const cut = (piece: string): readonly string[] => {
    const matches = piece.match(pattern) ?? [];
    let length = 0;
    for (const match of matches) length += match.length === 0 ? Number.NaN : match.length;
    // Nearly always everything matches. What stands between matches is a piece too, which the library cuts out, more slowly.
    return length === piece.length ? matches : step.pre_tokenize(piece);
  };
  return (pieces) => (pieces.length === 1 ? cut(pieces[0] ?? "") : pieces.flatMap(cut));
}

/** A piece that is too long in parts, between whole characters; another is itself. */
function partsOf(piece: string): string[] {
  if (piece.length <= longestPiece) return [piece];
  const characters = [...piece];
  return Array.from({ length: Math.ceil(characters.length / longestPart) }, (_, index) =>
    characters.slice(index * longestPart, (index + 1) * longestPart).join(""),
  );
}

/**
 * Whether U+2581, SentencePiece's space, stands at the beginning of tokens alone, as where it was trained on words. Then no
 * merge crosses the place before one, and a text may be cut there without a change: a file is not one huge word.
 */
function spacesBeginTokens(tokens: Iterable<string>): boolean {
  for (const token of tokens) if (/[^▁]▁/u.test(token)) return false;
  return true;
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
