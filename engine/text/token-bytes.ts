/**
 * What each token of a vocabulary writes, as bytes, and which tokens may write a given text: a sorted list in which all
 * tokens that begin alike stand together, so that a look-up by beginning is two binary searches (a trie, laid flat).
 *
 * Bytes are strings of one character each (Latin-1), because a token may hold a part of a character of UTF-8.
 */
import type { AddedToken } from "./tokenizer-files";

export interface TokenBytes {
  /** What `id` writes; undefined for control tokens and ids without a text of their own. */
  of(id: number): string | undefined;
  /** Ids of the tokens whose bytes begin with `wanted`, which is not empty. */
  beginningWith(wanted: string): readonly number[];
  /** Ids of the tokens that begin with a line break, or with white space and one. */
  blankLines(): ReadonlySet<number>;
}

export interface VocabularySource {
  readonly vocabulary: ReadonlyMap<string, number>;
  /** Added tokens that stand for text. */
  readonly texts: readonly AddedToken[];
  /** Whether the vocabulary is written in GPT-2's alphabet of bytes; otherwise in SentencePiece's. */
  readonly byteLevel: boolean;
}

/** GPT-2's alphabet: a visible character for each of the 256 bytes (`bytes_to_unicode` of openai/gpt-2's encoder.py). */
export function byteLetters(): string[] {
  const visible = (byte: number) => (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 255 && byte !== 173);
  let hidden = 0;
  return Array.from({ length: 256 }, (_, byte) => String.fromCharCode(visible(byte) ? byte : 256 + hidden++));
}

/** SentencePiece's: a token for each byte of a letter that the vocabulary lacks. */
export function byteTokens(): string[] {
  return Array.from({ length: 256 }, (_, byte) => `<0x${byte.toString(16).toUpperCase().padStart(2, "0")}>`);
}

/** The bytes of a text in UTF-8, a Latin-1 character for each. */
export function bytesOf(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}

/** Whether a text of bytes begins with a line break, or with white space and one. */
export function beginsBlankLine(text: string): boolean {
  return /^[ \t]*\r?\n/.test(text);
}

/** Built when it is first asked for: a vocabulary may have a quarter of a million tokens. */
export function createTokenBytes(source: VocabularySource): TokenBytes {
  let built: TokenBytes | null = null;
  const get = (): TokenBytes => {
    built ??= build(source);
    return built;
  };
  return {
    of: (id) => get().of(id),
    beginningWith: (wanted) => get().beginningWith(wanted),
    blankLines: () => get().blankLines(),
  };
}

function build({ vocabulary, texts, byteLevel }: VocabularySource): TokenBytes {
  const write = byteLevel ? byteLevelWriter() : sentencePieceWriter();
  const written = new Map<number, string>();
  for (const [token, id] of vocabulary) {
    const bytes = write(token);
    if (bytes !== undefined && bytes !== "") written.set(id, bytes);
  }
  for (const { id, content } of texts) {
    written.set(id, bytesOf(byteLevel ? content : content.replaceAll("▁", " ")));
  }
  const sorted = [...written].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
  const ids = sorted.map(([id]) => id);
  const bytes = sorted.map(([, text]) => text);

  /** The first place whose bytes are not below `text`. */
  const placeOf = (text: string): number => {
    let [low, high] = [0, bytes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((bytes[middle] ?? "") < text) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const blank = new Set(sorted.flatMap(([id, text]) => (beginsBlankLine(text) ? [id] : [])));
  return {
    of: (id) => written.get(id),
    blankLines: () => blank,
    beginningWith(wanted) {
      const start = placeOf(wanted);
      let end = start;
      while (bytes[end]?.startsWith(wanted) === true) end++;
      return ids.slice(start, end);
    },
  };
}

function byteLevelWriter(): (token: string) => string | undefined {
  const byteOf = new Map(byteLetters().map((letter, byte) => [letter, String.fromCharCode(byte)]));
  return (token) => {
    let bytes = "";
    for (const letter of token) {
      const byte = byteOf.get(letter);
      // Not of the alphabet: no text is ever split into it.
      if (byte === undefined) return undefined;
      bytes += byte;
    }
    return bytes;
  };
}

function sentencePieceWriter(): (token: string) => string {
  const byteOf = new Map(byteTokens().map((token, byte) => [token, String.fromCharCode(byte)]));
  return (token) => byteOf.get(token) ?? bytesOf(token.replaceAll("▁", " "));
}
