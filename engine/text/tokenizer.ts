/**
 * Text ⇄ token ids, as `tokenizer.json` says or what stands for it. It knows nothing of prompts: those are built in `fim.ts`.
 *
 * Text is always ordinary text here. A file that holds the characters `<|fim_middle|>` gets the ids of those characters,
 * never the control token, so nobody's source code can steer a prompt; control tokens are only ever added by id.
 */

import { shown } from "../errors";
import { createDecoder, createEncoder, openParts, type Place } from "./encoder";
import { type FimTokens, findFim } from "./fim-names";
import { type GgufMetadata, ggufTokenizer } from "./gguf-tokenizer";
import { findRepositoryTokens, type RepositoryTokens } from "./repository-tokens";
import { createTokenBytes, type TokenBytes } from "./token-bytes";
import { tokenizerError } from "./tokenizer-errors";
import { checkTokenizer, readTokenizerFiles, type TokenizerFiles } from "./tokenizer-files";
import { fittedTo, isTextToken } from "./tokenizer-fit";

export interface CodeTokenizer {
  /**
   * No special token is added. `decode(encode(text))` is the text under the tokenizer's own normalisation (NFC, or spaces
   * for SentencePiece's U+2581), so whoever needs the exact characters keeps the text.
   *
   * `place`: whether the text is a document's beginning, where SentencePiece (Llama 2, Code Llama) puts a space in front.
   */
  encode(text: string, place?: Place): number[];
  /** What continues a text. Control tokens are skipped. Bytes that do not form a whole character yet become U+FFFD. */
  decode(ids: readonly number[]): string;
  /** What each token writes. */
  readonly bytes: TokenBytes;
  /** How many of the 256 bytes no token stands for: they are left out of every text, as the Rust library does. */
  readonly droppedBytes: number;
  /** The largest id that the model has too, and one. */
  readonly vocabSize: number;
  /** null: this base has no fill-in-the-middle tokens. */
  readonly fim: FimTokens | null;
  /** null: this base has no tokens that mark files. */
  readonly repository: RepositoryTokens | null;
  /** In front of every sequence of this base; null: none. See `fim.ts`. */
  readonly startOfText: number | null;
  /** Separates documents and ends a text. */
  readonly endOfText: number;
  /** Any of these ends a generation: end of text, fill-in-the-middle markers, padding, file separators. */
  readonly endTokens: ReadonlySet<number>;
  /** Control tokens by id, as a text that is parsed for them spells them. */
  readonly controlNames: ReadonlyMap<number, string>;
}

/**
 * Reads `tokenizer.json` (and `tokenizer_config.json` where there is one) from a model's folder, or the older `vocab.json` and
 * `merges.txt`.
 *
 * @param modelVocabSize rows of the model's embedding; ids beyond it are left out or refused (`fittedTo`).
 * @throws E_TOKENIZER when a file is missing, damaged, of an unknown kind, or does not fit the model.
 */
export async function loadTokenizer(folder: string, modelVocabSize: number): Promise<CodeTokenizer> {
  return createTokenizer(await readTokenizerFiles(folder), modelVocabSize);
}

/**
 * The tokenizer that a GGUF file holds.
 *
 * @param path of the GGUF file, for messages.
 * @param modelVocabSize rows of the model's embedding.
 * @throws E_TOKENIZER when something is missing, damaged, of an unknown kind, or does not fit the model.
 */
export function openGgufTokenizer(path: string, metadata: GgufMetadata, modelVocabSize: number): CodeTokenizer {
  return createTokenizer(checkTokenizer(ggufTokenizer(path, metadata)), modelVocabSize);
}

function createTokenizer(read: TokenizerFiles, modelVocabSize: number): CodeTokenizer {
  const files = fittedTo(read, modelVocabSize);
  const vocabSize = 1 + files.maxId;
  const opened = openParts(files);
  const control = files.added.filter((token) => !isTextToken(token));
  const byName = new Map(control.map((token) => [token.content, token.id]));
  const endOfText = findEndOfText(byName, files.endOfTextName);
  if (endOfText === undefined) {
    throw tokenizerError(files.path, `has no end-of-text token (looked for ${endOfTextNames.join(", ")})`);
  }
  const startOfText = files.startOfTextName === null ? null : byName.get(files.startOfTextName);
  if (startOfText === undefined) {
    throw tokenizerError(files.path, `lacks its own start-of-text token ${shown(files.startOfTextName)}`);
  }
  const controlIds = new Set(control.map((token) => token.id));
  const texts = files.added.filter(isTextToken);
  const { path, vocabulary, byteLevel, droppedLetters } = files;
  const ordinary = new Map([...vocabulary].filter(([, id]) => !controlIds.has(id)));
  return {
    encode: createEncoder(opened, { path, texts, droppedLetters }),
    decode: createDecoder(opened, controlIds),
    bytes: createTokenBytes({ vocabulary: ordinary, texts, byteLevel }),
    droppedBytes: droppedLetters.length,
    vocabSize,
    startOfText,
    fim: findFim(byName, endOfText, files),
    repository: findRepositoryTokens(byName),
    endOfText,
    endTokens: new Set([endOfText, ...controlIds]),
    controlNames: new Map(control.map(({ id, content }) => [id, content])),
  };
}

/** To be told once where a base is opened; null: its vocabulary is whole. */
export function droppedBytesText({ droppedBytes }: CodeTokenizer): string | null {
  if (droppedBytes === 0) return null;
  return `its tokenizer has no token for ${droppedBytes} of the 256 bytes (control characters and the like): they are left out`;
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
